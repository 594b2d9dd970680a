"""Bounds the depth of an expression, so that everyone who walks it can recurse."""

from __future__ import annotations

from msgspec import Struct

from headergen.constexpr.errors import ConstexprError
from headergen.model import Expr, parts

MAX_DEPTH = 200


def check_depth(expression: Expr, tokens: int) -> Expr:
    """The expression itself; ``ConstexprError`` where it is deeper than ``MAX_DEPTH``.

    ``tokens`` is how many it was made of: one cannot be deeper than that, and most need no look.
    """
    if tokens <= MAX_DEPTH:
        return expression
    level: list[object] = [expression]
    for _ in range(MAX_DEPTH):
        level = [part for node in level for part in parts(node) if isinstance(part, tuple | Struct)]
        if not level:
            return expression
    raise ConstexprError(f"it is nested more than {MAX_DEPTH} levels deep")
