"""What evaluation is made of: values, what an expression may ask, and the table of who computes which expression."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeAlias

from msgspec import Struct

from headergen.constexpr.errors import ConstexprError
from headergen.constexpr.integers import Integers
from headergen.model import Array, CType, EnumRef, Expr, Function, Named, Param, Pointer, RecordRef, Scalar


class Value(Struct, frozen=True):
    """A number and the canonical spelling of its C type; ``*`` is a pointer, to ``pointee``. A floating one is
    ``real``, and its ``value`` says only whether it is zero.
    """

    value: int
    type: str
    pointee: CType | None = None
    real: float = 0.0


Argument: TypeAlias = Value | str | CType
"""What a caller gives a macro's parameter: a value, the text of a designator or of a word to paste, or a type."""


class Environment(Protocol):
    """What an expression may ask. Each method raises ``ConstexprError`` where there is no answer."""

    integers: Integers
    arguments: Sequence[Argument]

    def identifier(self, name: str) -> Value:
        """The value of an enumerator."""

    def word(self, name: str) -> Value:
        """The value of an identifier that was pasted together: of a macro, or of an enumerator."""

    def measure(self, type_: CType, *, preferred: bool = False) -> tuple[int, int]:
        """Size and alignment in bytes; ``preferred`` is GNU's ``__alignof__``."""

    def resolve(self, type_: CType) -> CType:
        """The type without typedefs; an enumeration's integer type for that."""

    def unnamed(self, type_: CType) -> CType:
        """The type without typedefs; an enumeration stays one."""

    def member(self, key: str, name: str) -> tuple[int, CType]:
        """Offset in bytes and type of a record's member, found through anonymous members too."""


CTYPES = (Scalar, Pointer, Array, Named, RecordRef, EnumRef, Function)

VALUES: dict[type, Callable[[Any, Environment, bool], Value]] = {}
"""By kind of expression, what computes its value; whether it is evaluated or only checked is said last."""

TYPES: dict[type, Callable[[Any, Environment], CType]] = {}
"""By kind of expression, what finds its type, where the value does not say it."""


def value_of(expression: Expr, env: Environment, live: bool) -> Value:
    """The value of any expression; where it is not ``live``, undefined operations give 0."""
    return VALUES[type(expression)](expression, env, live)


def type_of(expression: Expr, env: Environment) -> CType:
    """The type of an expression that is not evaluated, as for ``sizeof``."""
    handler = TYPES.get(type(expression))
    if handler is not None:
        return handler(expression, env)
    value = value_of(expression, env, False)
    if value.type == "*":
        return Pointer(value.pointee or Scalar("void"))
    return Scalar(value.type)


def argument_of(expression: Param, env: Environment) -> Argument:
    """What the caller gave for a parameter."""
    if expression.index >= len(env.arguments):
        raise ConstexprError("it depends on a macro's parameter")
    return env.arguments[expression.index]
