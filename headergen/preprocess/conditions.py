"""What ``#if`` says where there is no compiler (C11 6.10.1): every number has 64 bits, and no name is left.

pcpp's own evaluation has no suffix ``ULL``, no binary constants, no sign of ``char`` and nothing of ``__has_include``
and its like.
"""

from __future__ import annotations

from collections.abc import Sequence

from headergen.constexpr import Argument, ConstexprError, Integers, Value, evaluate, parse_expression
from headergen.model import CType, IntLiteral
from headergen.model.identifiers import NAME_OF_COMPILERS
from headergen.preprocess.replace import TOKEN
from headergen.targets import Target

_SIGNED, _UNSIGNED = "long long", "unsigned long long"
# what GCC 12 knows on every target; of its attributes and builtins, those that headers ask for, with blanks around
_ATTRIBUTES = (
    " access alias aligned alloc_align alloc_size always_inline artificial assume_aligned cleanup cold const"
    " constructor copy deprecated designated_init destructor error externally_visible fallthrough flatten format"
    " format_arg gnu_inline hot ifunc leaf malloc may_alias maybe_unused mode no_instrument_function no_reorder"
    " no_sanitize no_stack_protector noclone nodiscard noinline noipa nonnull nonstring noreturn nothrow optimize"
    " packed pure retain returns_nonnull returns_twice scalar_storage_order section sentinel symver target tls_model"
    " transparent_union unavailable uninitialized unused used vector_size visibility warn_if_not_aligned"
    " warn_unused_result warning weak weakref zero_call_used_regs "
)
_STANDARD_ATTRIBUTES = {"deprecated": 201904, "fallthrough": 201904, "maybe_unused": 201904, "nodiscard": 202003}
_BUILTINS = (
    " abort abs add_overflow add_overflow_p alloca assume_aligned bswap16 bswap32 bswap64 choose_expr classify_type"
    " clrsb clz clzl clzll constant_p ctz ctzl ctzll dynamic_object_size expect expect_with_probability ffs ffsl ffsll"
    " frame_address has_attribute huge_val inf labs memcmp memcpy memset mul_overflow mul_overflow_p nan object_size"
    " offsetof parity parityl parityll popcount popcountl popcountll prefetch return_address shuffle"
    " speculation_safe_value strchr strcmp strcpy strlen strncmp sub_overflow sub_overflow_p trap types_compatible_p"
    " unreachable va_copy va_end va_start "
)
INCLUDES = frozenset({"__has_include", "__has_include_next"})
QUESTIONS = INCLUDES | {"__has_attribute", "__has_cpp_attribute", "__has_c_attribute", "__has_builtin"}


def known(question: str, name: str) -> int:
    """What ``__has_attribute`` and its like, but for those about headers, say of a name."""
    bare = name.removeprefix("gnu::")
    attribute = bare[2:-2] if bare.startswith("__") and bare.endswith("__") and len(bare) > 4 else bare
    if question == "__has_builtin":
        return int(name.startswith("__builtin_") and f" {name.removeprefix('__builtin_')} " in _BUILTINS)
    if name in _STANDARD_ATTRIBUTES:
        return _STANDARD_ATTRIBUTES[name]
    if question == "__has_c_attribute" and bare == name:
        return 0
    return int(f" {attribute} " in _ATTRIBUTES)


def holds(text: str, target: Target) -> bool:
    """Whether the expression of an ``#if`` is not 0, all macros in it expanded; ``ConstexprError`` if it is none."""
    # keywords are names like any other here, and none is anything but 0
    tokens = ["0" if NAME_OF_COMPILERS.fullmatch(token) else token for token in TOKEN.findall(text)]
    return evaluate(parse_expression("".join(tokens), typedefs=()), _Numbers(target)).value != 0


class _Widest(Integers):
    """Integers of which each is as wide as ``intmax_t``."""

    def __init__(self, target: Target) -> None:
        super().__init__(target)
        self._promoted = dict.fromkeys(self.bits, _SIGNED) | {_UNSIGNED: _UNSIGNED}

    def literal(self, literal: IntLiteral) -> tuple[int, str]:
        """Value and type of a constant: unsigned where it says so or is too large for the other."""
        if literal.char:
            return super().literal(literal)
        if literal.value >= 1 << 64:
            raise ConstexprError(f"{literal.value} is too large for any integer type")
        unsigned = "u" in literal.suffix or literal.value >= 1 << 63
        if literal.wide:
            unsigned = not self.signed[self.wide[literal.wide]]
        return literal.value, _UNSIGNED if unsigned else _SIGNED


class _Numbers:
    """The environment of an ``#if``: there is nothing but numbers."""

    arguments: Sequence[Argument] = ()

    def __init__(self, target: Target) -> None:
        self.integers: Integers = _Widest(target)

    def identifier(self, name: str) -> Value:
        """There is none."""
        raise _no_number(name)

    def word(self, name: str) -> Value:
        """There is none."""
        raise _no_number(name)

    def measure(self, type_: CType, *, preferred: bool = False) -> tuple[int, int]:
        """There is no type to measure."""
        raise _no_number(type_, preferred)

    def resolve(self, type_: CType) -> CType:
        """There are no types."""
        raise _no_number(type_)

    def unnamed(self, type_: CType) -> CType:
        """There are no types."""
        raise _no_number(type_)

    def member(self, key: str, name: str) -> tuple[int, CType]:
        """There are no records."""
        raise _no_number(key, name)


def _no_number(*found: object) -> ConstexprError:
    return ConstexprError(f"{found[0]} is no number")
