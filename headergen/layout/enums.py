"""Gives enumerators their values and types, and enumerations the integer type that GCC picks."""

from __future__ import annotations

from headergen.constexpr import ConstexprError, Environment, Integers, Value, evaluate
from headergen.model import Enum, IntLiteral, LaidEnum

_PAST_INT = 1 << 31


def numbered(enum: Enum, env: Environment, known: dict[str, Value]) -> LaidEnum:
    """The enumeration with its values, which ``known`` takes up on the way: later members may name earlier ones.

    An enumerator that fits in an int is one; the others have the enumeration's type once that is complete.
    """
    integers = env.integers
    values: dict[str, int] = {}
    following = Value(0, "int")
    for name, expression in enum.members:
        if type(expression) is IntLiteral and expression.value < _PAST_INT and not expression.char:
            value = Value(expression.value, "int")  # as most are: whatever its suffix says, it fits in an int
        else:
            value = following if expression is None else evaluate(expression, env)
        number = value.value
        if _is_int(number):
            if value.type != "int":
                value = Value(number, "int")
        elif not _fits(value, integers):
            raise ConstexprError(f"the enumerator {name} is too large")
        values[name] = number
        known[name] = value
        following = Value(number + 1, value.type)
    low, high = min(values.values(), default=0), max(values.values(), default=0)
    type_ = integers.holding(low, high, smallest="char" if enum.attributes.packed else "int")
    if type_ is None:
        for name, number in values.items():
            if not _is_int(number):
                del known[name]  # the compiler may take it for another number
        raise ConstexprError("its values fit no integer type")
    for name, number in values.items():
        if not _is_int(number):
            known[name] = Value(number, type_)
    return LaidEnum(enum.key, type_, integers.bits[type_] // 8, values, enum.location)


def _is_int(value: int) -> bool:
    return -_PAST_INT <= value < _PAST_INT


def _fits(value: Value, integers: Integers) -> bool:
    """Whether counting on has left the type: GCC refuses that."""
    return integers.wrap(value.value, value.type) == value.value
