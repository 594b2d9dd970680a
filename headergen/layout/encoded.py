"""Uses of ``_IO``… that differ in their number and their type alone: the rest of their text is parsed once for all.

What a kernel makes of a use is a hundred tokens, the same but for those two. Each parsed by itself, the 159 uses in
linux/kvm.h took 8 ms of CPU time more, of the 265 of its ``dump``.
"""

from __future__ import annotations

import re
from collections.abc import Container

from headergen.constexpr import Argument, ConstexprError, Integers, Value, parse_expression, parse_type_name
from headergen.constexpr.tokens import number
from headergen.model import CType, Expr, IntLiteral

# such a use, where its value has nothing but numbers, names, casts and ``sizeof``, joined by ``|``, ``+`` and ``<<``
_USE = re.compile(
    r"""(__hg_ioctl\("\w*",(?:\w+|'\w'),)([0-9]\w*),([A-Za-z_][\w ]*|),"""
    r"""([\w\s()|+<]++(?:'\w'[\w\s()|+<]++)*+)""",
    re.ASCII,
)


def template_of(
    text: str, typedefs: Container[str], integers: Integers
) -> tuple[Expr, tuple[Argument, ...], CType | None] | None:
    """The expression of a use of ``_IO``… with parameters for its number and its type, what those are, and the type;
    None for one that takes a parser of its own.
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
        given: tuple[Argument, ...] = (Value(*integers.literal(literal)),)
        if not argument:
            return parse_expression(f"{start}__hg_p0__,,{value}", typedefs=typedefs), given, None
        type_ = parse_type_name(argument, typedefs=typedefs)
        value = value.replace(f"sizeof( {argument} )", "sizeof( __hg_p1__ )")
        return parse_expression(f"{start}__hg_p0__,__hg_p1__,{value}", typedefs=typedefs), (*given, type_), type_
    except ConstexprError:
        return None
