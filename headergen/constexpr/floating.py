"""Floating constants, as far as compilers fold them: literals, their signs, sums, products and comparisons.

Only ``float`` and ``double`` are computed with. What a ``long double`` holds differs from target to target, and Python
has none.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable

from headergen.constexpr.environment import Value
from headergen.constexpr.errors import ConstexprError

FLOATS = ("float", "double", "long double")
_ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": float.__add__, "-": float.__sub__, "*": float.__mul__, "/": float.__truediv__,
}  # fmt: skip
_COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    "==": float.__eq__, "!=": float.__ne__, "<": float.__lt__, ">": float.__gt__,
    "<=": float.__le__, ">=": float.__ge__,
}  # fmt: skip


def real(number: float, type_: str) -> Value:
    """The value of a floating type, rounded to what that holds."""
    if type_ not in ("float", "double"):
        raise ConstexprError("it is a long double, whose value depends on the target")
    if type_ == "float":
        try:
            number = struct.unpack("<f", struct.pack("<f", number))[0]
        except OverflowError:
            number = math.inf
    if not math.isfinite(number):
        raise ConstexprError("it is no finite floating number")
    return Value(int(number != 0), type_, None, number)


def common(left: str, right: str) -> str:
    """The type that the usual arithmetic conversions give two types of which one is floating."""
    return next(name for name in reversed(FLOATS) if name in (left, right))


def as_real(value: Value, type_: str) -> Value:
    """A number converted to a floating type."""
    try:
        return real(value.real if value.type in FLOATS else float(value.value), type_)
    except OverflowError:
        raise ConstexprError("it is no finite floating number") from None


def apply(operator: str, left: Value, right: Value) -> Value:
    """A binary operator between two numbers of which one is floating."""
    if "*" in (left.type, right.type):
        raise ConstexprError(f"it applies {operator} to a pointer")
    type_ = common(left.type, right.type)
    a, b = as_real(left, type_).real, as_real(right, type_).real
    if operator in _COMPARISONS:
        return Value(int(_COMPARISONS[operator](a, b)), "int")
    if operator not in _ARITHMETIC:
        raise ConstexprError(f"it applies {operator} to a floating number")
    if operator == "/" and b == 0:
        raise ConstexprError("it divides by zero")
    return real(_ARITHMETIC[operator](a, b), type_)
