"""Takes in typedefs, also those that are declared again, and sees to it that no stack of them has no end."""

from __future__ import annotations

from msgspec.structs import replace

from headergen.model import NO_ATTRIBUTES, Array, Attributes, Conflict, CType, Named, Pointer, Typedef
from headergen.model.typedefs import MOST_LINKS, behind
from headergen.parse.expressions import Inexpressible

MAX_LEVELS = 100  # pointers and arrays inside one another; everyone who walks a type may recurse


class Typedefs:
    """The typedefs so far, ``known`` by name in source order."""

    def __init__(self) -> None:
        self.known: dict[str, Typedef] = {}
        self._heights: dict[str, tuple[int, int]] = {}

    def declare(self, new: Typedef) -> Conflict | None:
        """Takes a typedef in; a conflict where its name has had another meaning.

        ``Inexpressible`` where it stands on too many others, or on itself.
        """
        old = self.known.get(new.name)
        if old is None:
            self._put(new)
        elif new.location.is_stand_in:
            return None
        elif old.location.is_stand_in:
            self._take_over(old, new)
        elif (old.type, old.attributes) != (new.type, new.attributes) and self._meaning(old) != self._meaning(new):
            return Conflict("typedef", new.name, old.location, new.location)
        return None

    def _take_over(self, old: Typedef, new: Typedef) -> None:
        """A header declares what a stand-in declared: what it says counts, in its place in the order."""
        if self._rests_on(new.type, new.name):  # typedef uint32_t x; typedef x uint32_t;
            if self._meaning(old) != self._meaning(new):
                raise Inexpressible("it is made of itself")
            new = replace(new, type=old.type, attributes=old.attributes)
        self._put(new)

    def _put(self, new: Typedef) -> None:
        links, levels, type_ = 0, 0, new.type
        while isinstance(type_, Pointer | Array):
            levels += 1
            type_ = type_.to if isinstance(type_, Pointer) else type_.of
        if isinstance(type_, Named):
            below = self._heights.get(type_.name, (0, 0))
            links, levels = below[0] + 1, below[1] + levels
        if links >= MOST_LINKS:
            raise Inexpressible(f"it stands on more than {MOST_LINKS} other typedefs")
        if levels > MAX_LEVELS:
            raise Inexpressible(f"its type is nested more than {MAX_LEVELS} levels deep")
        self.known.pop(new.name, None)
        self.known[new.name] = new
        self._heights[new.name] = links, levels

    def _rests_on(self, type_: CType, name: str) -> bool:
        while isinstance(type_, Pointer | Array | Named):
            if isinstance(type_, Named):
                if type_.name == name:
                    return True
                if type_.name not in self.known:
                    return False
                type_ = self.known[type_.name].type
            else:
                type_ = type_.to if isinstance(type_, Pointer) else type_.of
        return False

    def _meaning(self, typedef: Typedef) -> tuple[CType, list[Attributes]]:
        """What a typedef stands for, and the attributes on the way: two that share both are one type."""
        attributes, type_ = [typedef.attributes], typedef.type
        while isinstance(type_, Named) and type_.name in self.known:
            attributes.append(self.known[type_.name].attributes)
            type_ = self.known[type_.name].type
        return self._plain(type_), [each for each in attributes if each != NO_ATTRIBUTES]

    def _plain(self, type_: CType) -> CType:
        """The type without any typedef in it."""
        type_ = behind(type_, self.known)
        if isinstance(type_, Pointer):
            return Pointer(self._plain(type_.to))
        return Array(self._plain(type_.of), type_.length) if isinstance(type_, Array) else type_
