"""Bounds the depth of an expression, so that everyone who walks it can recurse."""

from __future__ import annotations

from dataclasses import fields, is_dataclass

from headergen.constexpr.errors import ConstexprError
from headergen.model import Expr

MAX_DEPTH = 200


def check_depth(expression: Expr, tokens: int) -> Expr:
    """The expression itself; ``ConstexprError`` where it is deeper than ``MAX_DEPTH``.

    ``tokens`` is how many it was made of: one cannot be deeper than that, and most need no look.
    """
    if tokens <= MAX_DEPTH:
        return expression
    level: list[object] = [expression]
    for _ in range(MAX_DEPTH):
        level = [child for node in level for child in _children(node)]
        if not level:
            return expression
    raise ConstexprError(f"it is nested more than {MAX_DEPTH} levels deep")


def _children(node: object) -> list[object]:
    if isinstance(node, tuple):
        return [part for part in node if isinstance(part, tuple) or is_dataclass(part)]
    result = [getattr(node, f.name) for f in fields(node)] if is_dataclass(node) else []
    return [part for part in result if isinstance(part, tuple) or is_dataclass(part)]
