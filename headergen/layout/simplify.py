"""Rewrites the expression of a function-like macro into one that needs no compiler, of the same value and type."""

from __future__ import annotations

from msgspec.structs import replace

from headergen.model import (
    Array,
    Binary,
    Call,
    Cast,
    Conditional,
    Expr,
    IoctlExpr,
    Param,
    SizeOf,
    Unary,
    parts,
)


def simplified(expression: Expr) -> Expr:
    """The same without what only compilers know.

    What depends on ``__builtin_constant_p`` of a parameter (``__swab32(x)``) is what a constant gives, with the type
    that ``?:`` gives it; ``sizeof`` of an array with a parameter in its length (``SPI_IOC_MESSAGE(N)``) is a product.
    """
    if isinstance(expression, Conditional):
        return _conditional(expression)
    if isinstance(expression, Binary):
        return replace(expression, left=simplified(expression.left), right=simplified(expression.right))
    if isinstance(expression, Unary | Cast):
        return replace(expression, operand=simplified(expression.operand))
    if isinstance(expression, IoctlExpr):
        return replace(expression, value=simplified(expression.value))
    if isinstance(expression, SizeOf) and isinstance(expression.operand, Array) and not expression.align:
        return _array(expression.operand) or expression
    return expression


def _conditional(expression: Conditional) -> Expr:
    condition = expression.condition
    if isinstance(condition, Call) and condition.name == "__builtin_constant_p" and expression.then is not None:
        # unary plus is the promotion that both branches get
        return Unary("+", simplified(expression.then))
    return Conditional(
        simplified(condition),
        None if expression.then is None else simplified(expression.then),
        simplified(expression.otherwise),
    )


def _array(array: Array) -> Expr | None:
    """``sizeof`` of an array whose length depends on a parameter; None if none does."""
    if array.length is None or not depends(array.length):
        return None
    element = array.of
    size = (_array(element) if isinstance(element, Array) else None) or SizeOf(element)
    # sizeof comes first: its type is that of the product
    return Binary("*", size, simplified(array.length))


def depends(expression: object) -> bool:
    """Whether a parameter stands anywhere in the expression."""
    return isinstance(expression, Param) or any(map(depends, parts(expression)))
