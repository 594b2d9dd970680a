"""Computes a constant expression as the target's compiler does.

Everything that a target decides (widths, signs, sizes, offsets, enumerators) is asked of an ``Environment``. A part
that C does not evaluate (the right of ``0 && x``, the other branch of ``?:``, the operand of ``sizeof``) is still
checked for undefined names, but may divide by zero.
"""

from __future__ import annotations

from headergen.constexpr import calls, compatible, operators, places
from headergen.constexpr.environment import Environment, Value, value_of
from headergen.constexpr.errors import ConstexprError
from headergen.constexpr.floating import FLOATS
from headergen.model import Expr

# each adds what it computes to the table
_PARTS = (calls, compatible, operators, places)


def evaluate(expression: Expr, env: Environment) -> Value:
    """The value of an integer constant expression; ``ConstexprError`` where it has none."""
    try:
        result = value_of(expression, env, True)
    except RecursionError:
        raise ConstexprError("it is nested too deeply") from None
    if result.type == "*":
        raise ConstexprError("it is a pointer, not an integer")
    if result.type in FLOATS:
        raise ConstexprError("it is a floating number")
    return result


def evaluate_real(expression: Expr, env: Environment) -> Value | None:
    """The value of a constant expression of a floating type; None where it has another, or no value."""
    try:
        result = value_of(expression, env, True)
    except (ConstexprError, RecursionError):
        return None
    return result if result.type in FLOATS else None
