"""The few functions whose calls are constants: builtins that compilers fold."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from headergen.constexpr.environment import VALUES, Environment, Value, value_of
from headergen.constexpr.errors import ConstexprError
from headergen.model import Call, Expr, StringLiteral


def _call(expression: Call, env: Environment, live: bool) -> Value:
    arguments = expression.arguments
    known = _BUILTINS.get((expression.name, len(arguments)))
    if known is not None:
        return known(arguments, env, live)
    counting = re.fullmatch(_COUNTING, expression.name) if expression.name.startswith("__builtin") else None
    if counting is not None and len(arguments) == 1:
        return _counted(counting[1], _WIDTHS[counting[2]], arguments[0], env, live=live)
    if not live and expression.name in _SWAPS:
        # linux/swab.h names these functions for the branch that a constant never takes
        return Value(0, _SWAPS[expression.name])
    raise ConstexprError(f"it calls {expression.name}, which is no macro of these headers", missing=expression.name)


def _constant_p(arguments: Sequence[Expr], env: Environment, _live: bool) -> Value:
    try:
        value_of(arguments[0], env, True)
    except ConstexprError:
        return Value(0, "int")
    return Value(1, "int")


def _expect(arguments: Sequence[Expr], env: Environment, live: bool) -> Value:
    return Value(env.integers.wrap(value_of(arguments[0], env, live).value, "long"), "long")


def _choose(arguments: Sequence[Expr], env: Environment, live: bool) -> Value:
    condition, then, otherwise = arguments
    return value_of(then if value_of(condition, env, True).value else otherwise, env, live)


def _strlen(arguments: Sequence[Expr], env: Environment, _live: bool) -> Value:
    if not isinstance(arguments[0], StringLiteral):
        raise ConstexprError("it asks for the length of what is no literal")
    return Value(len(arguments[0].text.split("\0")[0]), env.integers.size_t)


def _counted(what: str, type_: str, argument: Expr, env: Environment, *, live: bool) -> Value:
    """The builtins that count bits."""
    width = env.integers.bits[type_]
    value = env.integers.wrap(value_of(argument, env, live).value, f"unsigned {type_}")
    if what in ("clz", "ctz") and value == 0:
        if live:
            raise ConstexprError(f"it counts the zeros of 0 with __builtin_{what}, which is undefined")
        return Value(0, "int")
    lowest = (value & -value).bit_length()
    counts = {"ffs": lowest, "ctz": lowest - 1, "clz": width - value.bit_length(), "popcount": value.bit_count(),
              "parity": value.bit_count() & 1}  # fmt: skip
    return Value(counts[what], "int")


def _swap(size: int) -> Callable[[Sequence[Expr], Environment, bool], Value]:
    name = {2: "unsigned short", 4: "unsigned int", 8: "unsigned long"}[size]

    def swap(arguments: Sequence[Expr], env: Environment, live: bool) -> Value:
        type_ = name if env.integers.bits[name] == size * 8 else "unsigned long long"
        value = env.integers.wrap(value_of(arguments[0], env, live).value, type_)
        return Value(int.from_bytes(value.to_bytes(size, "little"), "big"), type_)

    return swap


_SWAPS = {"__fswab16": "unsigned short", "__fswab32": "unsigned int", "__fswab64": "unsigned long long",
          "__fswahw32": "unsigned int", "__fswahb32": "unsigned int"}  # fmt: skip
_COUNTING = r"__builtin_(ffs|clz|ctz|popcount|parity)(|l|ll)"
_WIDTHS = {"": "int", "l": "long", "ll": "long long"}
_BUILTINS: dict[tuple[str, int], Callable[[Sequence[Expr], Environment, bool], Value]] = {
    ("__builtin_constant_p", 1): _constant_p,
    ("__builtin_expect", 2): _expect,
    ("__builtin_choose_expr", 3): _choose,
    ("__builtin_strlen", 1): _strlen,
    ("__builtin_bswap16", 1): _swap(2),
    ("__builtin_bswap32", 1): _swap(4),
    ("__builtin_bswap64", 1): _swap(8),
}


VALUES[Call] = _call
