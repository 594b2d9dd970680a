"""Reads of two versions of many headers only what differs between them, and all that depends on it.

From one release to the next most headers say what they said. All of them are preprocessed, together, which is cheap.
Parsed is a header if its text behind that or one of its macros differs, if it declares something of what a differing
declaration names, or if one of those includes it. What is left out is the same on both sides to the letter, and made of
what is the same.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from functools import cached_property
from itertools import chain

from msgspec import Struct

from headergen.diagnostics import HeaderError
from headergen.interface import assembled
from headergen.interface.declared import SaidText, said, words_of
from headergen.interface.definitions import Definitions
from headergen.interface.needed import needed, readable
from headergen.interface.units import Reader, Units, apart_of, bringing, culprit, refusal
from headergen.model import STAND_IN, Abi, Model, Skipped, TranslationUnit
from headergen.preprocess import Definition, library_includes
from headergen.targets import Target

_MARKER = re.compile(r'^# (\d+) "((?:[^"\\]|\\.)*)"$', re.MULTILINE)
_ESCAPED = re.compile(r"\\(.)")
_WORD = re.compile(r"[A-Za-z_]\w*")


class Version(Struct, frozen=True):
    """One side: the headers to compare, and all that they may include."""

    entries: tuple[str, ...]
    headers: Mapping[str, bytes]
    definitions: Definitions


class BothRead(Struct, frozen=True):
    """What was read: the part of each interface that may differ. ``own`` are the macros of the new side's arch, those
    that were not read among them; ``unreadable`` the headers that cannot be read on one side, ``left`` those of each;
    ``headers`` counts all; ``apart`` are those that were not read with the rest.
    """

    old: Abi
    new: Abi
    own: frozenset[str]
    unreadable: tuple[Skipped, ...]
    headers: int
    apart: tuple[str, ...] = ()
    left: tuple[tuple[Skipped, ...], ...] = ((), ())


class Passed:
    """The newer side of a step, which is the older one of the next: it need not be preprocessed again."""

    def __init__(self) -> None:
        self.side: _Together | None = None

    def together(self, version: Version, target: Target, tool: str | None, apart: Collection[str]) -> _Together:
        """A side with those headers ``apart``: the one that was passed, if it is that."""
        known = self.side
        if known is not None and known.version is version and {*apart}.isdisjoint({*version.entries} - {*known.apart}):
            return known
        return _Together(version, Reader(version.headers, target, tool, again=True), apart)


def read_changed(
    old: Version,
    new: Version,
    target: Target,
    *,
    tool: str | None = None,
    apart: Collection[str] = (),
    passed: Passed | None = None,
) -> BothRead:
    """The two interfaces, without what is the same in both; see above. ``apart`` are headers known not to go with the
    rest; those that are not known are found by trying. ``passed`` is handed from step to step of many versions.
    """
    passed = passed or Passed()
    if passed.side is not None:
        apart = (*apart, *passed.side.apart)
    after = _Together(new, Reader(new.headers, target, tool, again=True), apart)
    # what cannot be read with the rest on one side is read apart on both, or other headers would make the difference
    before = passed.together(old, target, tool, after.apart)
    if any(name not in after.apart and name in new.entries for name in before.apart):
        after = _Together(new, after.reader, (*after.apart, *before.apart))
    passed.side = after
    changed, names = _changed(before, after)
    alone = _alone(before, after, names)
    wanted = _wanted((before, after), changed, names, _defined(alone, (old.headers, new.headers)))
    sides = [(side, side.read(wanted, alone)) for side in (before, after)]
    for at, (side, read) in enumerate(sides):  # what one side read alone brings what it includes, on both then
        side.read_alone(read, (name for name in sides[1 - at][1].tried if name not in read.tried))
    results = [side.abi(read) for side, read in sides]
    abis, left = [abi for abi, _ in results], [items for _, items in results]
    # what one side cannot read is compared with nothing, and so is what nothing else brings on the other side
    for at, (side, read) in enumerate(sides):
        without = frozenset(read.tried).intersection(item.name for item in left[1 - at])
        if without.difference(item.name for item in left[at]):  # what neither side can read brought nothing
            abis[at] = side.abi(read, without)[0]
    own = frozenset(chain.from_iterable(of for header, of in after.macros.items() if header.startswith("asm/")))
    count = len({*before.unit.headers, *before.apart, *after.unit.headers, *after.apart})
    unreadable = {item.name: item for items in left for item in items}
    told = tuple(unreadable.values())
    return BothRead(abis[0], abis[1], own, told, count, after.apart, tuple(map(tuple, left)))


class _Together:
    """All headers of one side, preprocessed together, but for those that cannot be and are read ``apart``."""

    def __init__(self, version: Version, reader: Reader, apart: Iterable[str]) -> None:
        self.version = version
        self.reader = reader
        found = dict.fromkeys(name for name in apart if name in version.entries)
        more = {""}
        while more:
            together = [name for name in version.entries if name not in found]
            try:
                self.unit = reader.preprocessed(together)
                more = apart_of(together, self.unit.conflicts)
            except HeaderError as error:
                if len(together) <= 1:
                    raise
                more = culprit(error, together, version.headers)
            found |= dict.fromkeys(sorted(more))
        self.apart = tuple(found)

    @property
    def alone(self) -> list[str]:
        """What is to be read alone: those apart, and those of whose macros others undefine some."""
        undone = dict.fromkeys(place.header for place in self.unit.lost.values())
        return [*self.apart, *(name for name in undone if name in self.version.entries)]

    @cached_property
    def pieces(self) -> list[tuple[str, int, str]]:
        """The text, cut where another header begins: header, line, text."""
        text = self.unit.text
        found = list(_MARKER.finditer(text))
        ends = [*(match.start() for match in found[1:]), len(text)][: len(found)]
        return [
            (_ESCAPED.sub(r"\1", match[2]), int(match[1]), text[match.end() : end])
            for match, end in zip(found, ends, strict=True)
        ]

    @cached_property
    def texts(self) -> dict[str, SaidText]:
        """What each header says behind the preprocessor."""
        parts: dict[str, list[str]] = {}
        for header, _, text in self.pieces:
            parts.setdefault(header, []).append(text)
        return {header: said("\n".join(of)) for header, of in parts.items()}

    @cached_property
    def macros(self) -> dict[str, dict[str, Definition]]:
        """The macros of each header by name."""
        found: dict[str, dict[str, Definition]] = {}
        for each in self.unit.listed:
            found.setdefault(each.location.header, {})[each.name] = each
        return found

    @cached_property
    def used(self) -> dict[str, set[str]]:
        """The words of each header's text and of its macros."""
        return {header: self.used_by(header) for header in {**self.texts, **self.macros}}

    def used_by(self, header: str) -> set[str]:
        """The words of one header's text and of its macros."""
        text = self.texts.get(header)
        bodies = (each.words for each in self.macros.get(header, {}).values())
        return set(text.words if text is not None else ()).union(*bodies)

    @cached_property
    def homes(self) -> dict[str, tuple[str, ...]]:
        """The headers that declare a name."""
        found: dict[str, tuple[str, ...]] = {}
        for header, text in self.texts.items():
            alone = (header,)  # the same for all of its names: two kernels have 100,000
            for name in chain.from_iterable(text.declarations.values()):
                found[name] = (*found[name], header) if name in found else alone
        return found

    def defined(self, header: str) -> set[str]:
        """The names that a header gives a meaning."""
        text = self.texts.get(header)
        found = {name for names in text.declarations.values() for name in names} if text else set()
        return found.union(self.macros.get(header, ()))

    def part(self, wanted: frozenset[str], without: Iterable[str]) -> TranslationUnit:
        """The unit with nothing but what the ``wanted`` headers say."""
        kept = wanted.difference(without)
        parts = [f'\n# {line} "{_quoted(header)}"{text}' for header, line, text in self.pieces if header in kept]
        return self.unit.unit(kept, "".join(parts))

    def read(self, wanted: frozenset[str], alone: Iterable[str]) -> _Models:
        """The models of the ``wanted`` headers together and of those to be read ``alone``."""
        refused: dict[str, HeaderError] = {}
        conflicting: set[str] = set()
        while True:
            unit = self.part(wanted, conflicting)
            try:
                model = self.reader.parsed(unit, refused)
                more = apart_of(unit.entries, model.conflicts) - conflicting
            except HeaderError as error:
                more = self._bringing(error) - conflicting
                if not more:
                    raise
                conflicting |= more
                continue
            if not more:
                break
            conflicting |= more
        found = _Models(unit.entries, model, {}, [])
        self.read_alone(found, dict.fromkeys((*alone, *sorted(conflicting), *refused)))
        return found

    def read_alone(self, read: _Models, names: Iterable[str]) -> None:
        """Adds the models of some headers, each read alone."""
        for name in [name for name in names if name in self.version.entries]:
            try:
                read.alone[name] = self.reader.model([name])
            except HeaderError as error:
                read.refused.append((refusal(name, error), error.bare()))

    def abi(self, read: _Models, without: Collection[str] = ()) -> tuple[Abi, list[Skipped]]:
        """The interface of what was read, some of what was read alone left out; and which headers cannot be read."""
        models = [read.together, *(model for name, model in read.alone.items() if name not in without)]
        left: list[Skipped] = []
        # one that was refused alone may be read behind others, and would bring what it includes
        found = Units(models, refused=[each for each in read.refused if each[0].name not in without])
        definitions = self.version.definitions
        return assembled(found, read.entries, self.reader, unreadable=left, definitions=definitions), left

    def _bringing(self, error: HeaderError) -> set[str]:
        """The header that a failure names, and the entries that bring it: without them the rest can be read."""
        return {error.path, *bringing(error.path, self.unit.entries, self.version.headers)}


class _Models(Struct, frozen=True):
    """What was read of one side: headers ``together``, and some ``alone`` by name; what was ``refused``, and why."""

    entries: tuple[str, ...]
    together: Model
    alone: dict[str, Model]
    refused: list[tuple[Skipped, HeaderError]]

    @property
    def tried(self) -> dict[str, None]:
        """The headers that were to be read alone."""
        return dict.fromkeys((*self.alone, *(item.name for item, _ in self.refused)))


def _quoted(header: str) -> str:
    return header.replace("\\", "\\\\").replace('"', '\\"')


def _says_the_same(before: _Together, after: _Together, header: str) -> bool:
    """Whether a header's text and macros are the same but for their lines."""
    texts = [side.texts[header].plain if header in side.texts else "" for side in (before, after)]
    old, new = (side.macros.get(header, {}) for side in (before, after))
    # of what was printed alike the definitions are the same ones
    return texts[0] == texts[1] and (
        old == new or (old.keys() == new.keys() and all(_same(each, new[name]) for name, each in old.items()))
    )


def _changed(before: _Together, after: _Together) -> tuple[set[str], set[str]]:
    """The headers that say something else on the two sides, and the names that they give another meaning."""
    every = {*before.texts, *after.texts, *before.macros, *after.macros}
    changed = {header for header in every if not _says_the_same(before, after, header)}
    names: set[str] = set()
    for header in changed:
        names |= _redeclared(before.texts.get(header), after.texts.get(header))
        old, new = (side.macros.get(header, {}) for side in (before, after))
        names |= {name for name in old.keys() | new.keys() if not _same(old.get(name), new.get(name))}
    return changed, names


def _wanted(
    sides: tuple[_Together, _Together], changed: Collection[str], names: Iterable[str], also: Collection[str]
) -> frozenset[str]:
    """The headers to parse: those that changed, and those that use what did, perhaps by what another declares with it;
    those that give a meaning to a name of ``also``; and what all of them include.
    """
    wanted = set(changed)
    after = sides[1]
    rest = [header for header in {*after.texts, *after.macros} if header not in wanted]
    wanted.update(header for header in rest if not after.defined(header).isdisjoint(also))
    wanted |= _users(after, names)
    # what did not change uses and declares the same on both sides: the older one is asked for the rest alone
    words = set[str]().union(*map(sides[0].used_by, changed))
    fresh, searched = wanted, set[str]()
    while fresh:  # what they are made of is in part in headers that they do not include
        more = set().union(*(_included(side, fresh) for side in sides))
        using = (fresh | more) - searched
        searched |= using
        more |= _definers(after, words.union(*(after.used.get(header, ()) for header in using)))
        words.clear()
        fresh = more - wanted
        wanted |= fresh
    return frozenset(wanted)


def _definers(side: _Together, words: Set[str]) -> set[str]:
    """The headers that declare one of ``words``: read together, those who use it need not include them."""
    return set().union(*(side.homes[name] for name in words & side.homes.keys()))


def _same(old: Definition | None, new: Definition | None) -> bool:
    """Whether two macros say the same; None is one that is not there."""
    if old is new or old is None or new is None:
        return old is new
    return old.params == new.params and old.body == new.body


def _redeclared(old: SaidText | None, new: SaidText | None) -> set[str]:
    """The names that the declarations give a meaning which only one of the two texts has."""
    before, after = (text.declarations if text else {} for text in (old, new))
    return {name for text in before.keys() ^ after.keys() for name in before.get(text, after.get(text, ()))}


def _users(side: _Together, names: Iterable[str]) -> set[str]:
    """The headers that have a declaration or a macro which uses one of ``names``, or what another so declares."""
    found, known, fresh = set[str](), set(names), set(names)
    while fresh:
        using = [(header, declared) for header, declared, words in _said(side, fresh) if not fresh.isdisjoint(words)]
        found.update(header for header, _ in using)
        fresh = {name for _, declared in using for name in declared} - known
        known |= fresh
    return found


def _said(side: _Together, names: Set[str]) -> Iterator[tuple[str, Iterable[str], Iterable[str]]]:
    """Every declaration and macro of the headers that have one of ``names``: its header, the names that it gives a
    meaning, and the words that it uses.
    """
    for header, used in side.used.items():
        if names.isdisjoint(used):
            continue
        text = side.texts.get(header)
        for declaration, declared in text.declarations.items() if text is not None else ():
            yield header, declared, words_of(declaration)
        for name, definition in side.macros.get(header, {}).items():
            yield header, (name,), definition.words


def _included(side: _Together, headers: Iterable[str]) -> set[str]:
    """``headers`` with all that they include; and our own C library's, whose place in the unit is anybody's guess."""
    own = {name for name in side.texts if name.startswith(STAND_IN)}
    given = side.version.headers
    known = {header for header in headers if header in given}
    known |= {each for name in own for each in library_includes(name[len(STAND_IN) :]) if each in given}
    return own | set(needed(sorted(known), given.get).headers)


def _alone(before: _Together, after: _Together, names: Collection[str]) -> list[str]:
    """Of the headers that are read alone, those that differ in themselves or in what they include, and those that say
    something of ``names`` too.
    """
    found = []
    for name in dict.fromkeys((*before.alone, *after.alone)):
        given = [side.version.headers for side in (before, after)]
        texts = [readable([name], headers) if name in headers else None for headers in given]
        if texts[0] != texts[1] or not _words(given[1].get(name, b"")).isdisjoint(names):
            found.append(name)
    return found


def _words(text: bytes) -> set[str]:
    return set(_WORD.findall(text.decode("utf-8", "replace")))


def _defined(headers: Iterable[str], given: Iterable[Mapping[str, bytes]]) -> set[str]:
    """The names that headers which are read alone may give a meaning: all their words."""
    return {word for name in headers for side in given for word in _words(side.get(name, b""))}
