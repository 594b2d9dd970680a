"""Uses of ``_IO``… that differ in their number and their type alone: the rest of their text is parsed once for all.

What a kernel makes of a use is a hundred tokens, the same but for those two. Each parsed by itself, the 159 uses in
linux/kvm.h took 8 ms of CPU time more, of the 265 of its ``dump``.
"""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache
from typing import cast

from msgspec import Struct

from headergen.constexpr import (
    Argument,
    ConstexprError,
    Environment,
    Integers,
    Value,
    evaluate,
    parse_expression,
    parse_type_name,
)
from headergen.constexpr.tokens import number
from headergen.model import Binary, CType, Expr, IntLiteral, IoctlExpr, Param

# such a use, where its value has nothing but numbers, names, casts and ``sizeof``, joined by ``|``, ``+`` and ``<<``
_USE = re.compile(
    r"""(__hg_ioctl\("\w*",(?:\w+|'\w'),)([0-9]\w*),([A-Za-z_][\w ]*|),"""
    r"""([\w\s()|+<]++(?:'\w'[\w\s()|+<]++)*+)""",
    re.ASCII,
)


def template_of(
    text: str, typedefs: Container[str], integers: Integers
) -> tuple[Expr, tuple[Argument, ...], CType | None] | None:
    """The number of a use of ``_IO``… as an expression with parameters for its ``nr``, its type and what it has of
    constants, what those are, and the type; None for one that takes a parser of its own.
    """
    match = _USE.fullmatch(text)
    if match is None:
        return None
    start, nr, argument, value = match.groups()
    value = value.replace(f" {nr} ", " __hg_p0__ ")
    try:
        literal = number(nr)
        if not isinstance(literal, IntLiteral):
            return None
        type_ = parse_type_name(argument, typedefs=typedefs) if argument else None
        if argument:
            value = value.replace(f"sizeof( {argument} )", "sizeof( __hg_p1__ )")
        given = f"__hg_p0__,{'__hg_p1__' if argument else ''}"
        short, constants = _shortened(parse_expression(f"{start}{given},{value}", typedefs=typedefs), integers)
        return short, (Value(*integers.literal(literal)), type_ or "", *constants), type_
    except ConstexprError:
        return None


class _NothingElse(Struct):
    """The environment of constants, which ask for nothing else."""

    integers: Integers
    arguments: tuple[Argument, ...] = ()


@lru_cache(maxsize=256)
def _shortened(use: Expr, integers: Integers) -> tuple[Expr, list[Value]]:
    """The number of a use with a parameter for each of its parts that are constant, and the values of those: of thirty
    operators and operands nine are left. dump of linux/kvm.h executes 2 % fewer instructions in Python.
    """
    constants: list[Value] = []
    return _short(use.value if isinstance(use, IoctlExpr) else use, constants, integers), constants


def _short(part: Expr, constants: list[Value], integers: Integers) -> Expr:
    if not isinstance(part, Binary):
        return part
    if _is_constant(part):
        constants.append(evaluate(part, cast("Environment", _NothingElse(integers))))
        return Param(1 + len(constants))
    return Binary(part.op, _short(part.left, constants, integers), _short(part.right, constants, integers))


def _is_constant(part: Expr) -> bool:
    if isinstance(part, Binary):
        return _is_constant(part.left) and _is_constant(part.right)
    return isinstance(part, IntLiteral)
