"""Follows typedefs to what they name: the one place that does, with a bound.

C allows a name to be declared again as what it is already (``typedef t u; typedef u t;``), and headers are hostile
input; so whoever follows a name counts its steps. The parser lets no chain in that is longer than ``MOST_LINKS``, nor
one that ends at its own beginning.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol

from headergen.model.types import Array, CType, Named

MOST_LINKS = 1000
"""Typedefs of typedefs that are followed; compilers have no limit, and headers of a kernel need four."""

ORDERED = re.compile(r"__(?P<base>(?P<order>[bl]e)(?:16|32|64))\b")
"""The types of linux/types.h that have a byte order of their own, which need not be the target's: its ``order`` is "le"
or "be"."""


class AnyTypedef(Protocol):
    """A typedef, before or after layout."""

    @property
    def type(self) -> CType:
        """What it names."""


def behind(type: CType, typedefs: Mapping[str, AnyTypedef]) -> CType:
    """The type without the typedefs that name it. A name is left only where no typedef declares it, or where it leads
    back to itself.
    """
    for _ in range(MOST_LINKS):
        if not isinstance(type, Named) or (alias := typedefs.get(type.name)) is None:
            break
        type = alias.type
    return type


def chain(type: CType, typedefs: Mapping[str, AnyTypedef]) -> tuple[tuple[str, ...], CType]:
    """The typedefs that a type goes through, through arrays too, and what is behind all of them."""
    names: list[str] = []
    for _ in range(MOST_LINKS):
        if isinstance(type, Array):
            type = type.of
        elif isinstance(type, Named) and type.name in typedefs:
            names.append(type.name)
            type = typedefs[type.name].type
        else:
            break
    return tuple(names), type


class TypedefEnds:
    """Typedefs that no more are added to: each is followed once, however many ask for what is behind it."""

    def __init__(self, typedefs: Mapping[str, AnyTypedef]) -> None:
        self._typedefs = typedefs
        self._ends: dict[str, CType] = {}

    def behind(self, type: CType) -> CType:
        """What ``behind`` says of the type."""
        names: list[str] = []
        while isinstance(type, Named) and len(names) < MOST_LINKS:
            if (end := self._ends.get(type.name)) is not None:
                type = end
                break
            if (alias := self._typedefs.get(type.name)) is None:
                break
            names.append(type.name)
            type = alias.type
        for name in names:
            self._ends[name] = type
        return type

    def element(self, type: CType) -> CType:
        """What is left without typedefs and array dimensions, one hidden in the other: a scalar, a pointer, a record,
        an enumeration or a function.
        """
        for _ in range(MOST_LINKS):
            type = self.behind(type)
            if not isinstance(type, Array):
                break
            type = type.of
        return type
