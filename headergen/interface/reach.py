"""Which entries of two versions of many headers may differ, told by the texts that differ.

A patch changes a header or two of a thousand. What does not include those, in whatever branch, and has none of the
names that they give another meaning, is the same on both sides.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Set
from functools import lru_cache

from headergen.closure import with_users
from headergen.diagnostics.rules_import import COMPUTED_INCLUDE
from headergen.interface.definitions import names_in
from headergen.interface.needed import needed
from headergen.model.identifiers import words_in

Read = Callable[[str], bytes | None]


class Reach:
    """What ``differing`` headers reach, among the entries of two versions and all ``headers`` that those include.
    ``texts`` give the text of a header of each by its name, whatever is made of it later, or None.
    """

    def __init__(
        self, entries: tuple[Collection[str], Collection[str]], texts: tuple[Read, Read], differing: Set[str]
    ) -> None:
        sides = [needed(names, read) for names, read in zip(entries, texts, strict=True)]
        self.headers: Set[str] = sides[0].headers.keys() | sides[1].headers.keys()
        self._includes = [pair for side in sides for pair in side.includes.items()]
        # of those that are not reached the texts are the same
        self._text = texts[1]
        # and those of which nobody knows what they include
        unknown = (each.location for side in sides for each in side.findings if each.rule is COMPUTED_INCLUDE)
        start = {*differing, *(place.header for place in unknown if place is not None)}
        self.found: Set[str] = with_users(start, self._includes)

    @property
    def own(self) -> set[str]:
        """What the arch's own headers beside those that are reached may define."""
        texts = (self._text(name) or b"" for name in self.headers - self.found if name.startswith("asm/"))
        return {name.decode("ascii") for text in texts for name in names_in(text)}

    def extend(self, names: Collection[str]) -> bool:
        """Whether more are reached by ``names``, which they have from others though they do not include those."""
        words = {name.rpartition(" ")[2].encode() for name in names}
        others = self.headers - self.found if words else ()
        using = {name for name in others if not words.isdisjoint(_words(self._text(name) or b""))}
        self.found |= with_users(using, self._includes)
        return bool(using)


@lru_cache(maxsize=4096)  # most arches see the same texts
def _words(text: bytes) -> frozenset[bytes]:
    return frozenset(words_in(text))
