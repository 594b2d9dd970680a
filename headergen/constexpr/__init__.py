"""C constant expressions: text to ``Expr``, and ``Expr`` to the integer that a target's compiler computes.

What GCC accepts as an enumerator's value counts as constant, so overflow of a signed type wraps as it does there. The
one thing left out on purpose is a shift by the type's width or more: GCC and Clang give different numbers for it.
Whatever has no value raises ``ConstexprError``, whose ``reason`` is a sentence for the reader.
"""

from headergen.constexpr.environment import Argument, Environment, Value, type_of
from headergen.constexpr.errors import ConstexprError
from headergen.constexpr.evaluate import evaluate, evaluate_real
from headergen.constexpr.integers import Integers, integers_of
from headergen.constexpr.parser import parse_expression, parse_type_name
from headergen.constexpr.tokens import fast_literal

__all__ = [
    "Argument",
    "ConstexprError",
    "Environment",
    "Integers",
    "Value",
    "evaluate",
    "evaluate_real",
    "fast_literal",
    "integers_of",
    "parse_expression",
    "parse_type_name",
    "type_of",
]
