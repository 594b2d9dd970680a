"""What of two versions of many headers may mean something else, and what that is made of.

Affected is a name if a declaration or a macro that gives it a meaning differs between the versions, or uses an affected
name. All else is the same on both sides to the letter, and made of what is the same.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property
from itertools import chain

from msgspec import Struct

from headergen.interface.declared import SaidText, words_of
from headergen.interface.definitions import names_in
from headergen.interface.needed import needed
from headergen.interface.said import Said
from headergen.model import STAND_IN
from headergen.model.ioctl_macros import IOCTL_MACROS
from headergen.preprocess import Definition, library_includes

_NUMBERED = re.compile(r"\w++\s*+\(([^,()]++),\s*+(0[xX][0-9a-fA-F]++|0|[1-9][0-9]{0,20}+)\s*+[,)]", re.ASCII)
_MASK = re.compile(r"[|~]|<<|\b0[xX]|MASK")
_MEMBER = re.compile(r"(?:\A|\.|->)[\s(]*+([A-Za-z_]\w*)")  # what a body says first may be one, or is behind a dot


class OneSide(Struct, frozen=True):
    """What the headers of one version say, and the headers themselves."""

    said: Said
    headers: Mapping[str, bytes]

    def included(self, names: Iterable[str]) -> set[str]:
        """Those of ``names`` that are headers here, with all that they include."""
        return set(needed(sorted(name for name in names if name in self.headers), self.headers.get).headers)

    def defined_elsewhere(self, names: Iterable[str]) -> set[str]:
        """What some headers define and another has, which says the same: read with the rest, a macro is that one's."""
        homes = self.said.unit.definitions
        found = ((header, word.decode()) for header in names for word in names_in(self.headers.get(header, b"")))
        return {name for header, name in found if name in homes and homes[name].location.header != header}


class Wanted(Struct, frozen=True):
    """What is to be parsed: the declarations of ``names`` and the ``macros``, both of some ``headers``; the texts of
    those that are ``uncut`` as they are.
    """

    headers: frozenset[str]
    names: Set[str]
    macros: Set[str]
    uncut: Set[str]


class Affected:
    """What of two versions may mean something else: ``changed`` headers say something else on the two sides, and give
    ``names`` another meaning.
    """

    def __init__(self, before: OneSide, after: OneSide) -> None:
        self._before = before
        self._after = after
        self.changed, self.names = _changed_between(before.said, after.said)

    def wanted(self, also: Set[str], whole: Set[str]) -> Wanted:
        """What to parse; and what says something of ``also``. Of ``whole`` headers all is parsed: what is read alone on
        one side brings all of them.
        """
        using, affected = self._reach
        headers = _headers(self._before, self._after, {*self.changed, *whole}, using, also)
        sides = (self._before.said, self._after.said)
        uncut = sides[0].uncut(headers) | sides[1].uncut(headers) | (whole & headers)
        start = affected.union(also, *(side.declared(header) for side in sides for header in uncut))
        start |= self._judged_with
        kept = set[str]().union(*(_made_of(side, start) for side in sides))
        reaching = _reaching(sides[1], {name for side in sides for name in side.homes if name not in kept})
        macros = {name for side in sides for name in _macros(side, headers, self.changed, kept, reaching, whole=uncut)}
        return Wanted(headers, kept, macros, uncut)

    @property
    def reaching(self) -> Set[str]:
        """Those names, and all that they give another meaning."""
        return self._reach[1]

    @cached_property
    def _reach(self) -> tuple[set[str], set[str]]:
        return _users(self._after.said, self.names)

    @cached_property
    def _judged_with(self) -> set[str]:
        return _neighbours((self._before.said, self._after.said), self.changed, self.names)


def _changed_between(before: Said, after: Said) -> tuple[set[str], set[str]]:
    """The headers that say something else on the two sides, and the names that they give another meaning."""
    every = {*before.texts, *after.texts, *before.macros, *after.macros}
    changed = {header for header in every if not _says_the_same(before, after, header)}
    names: set[str] = set()
    for side in (before, after):
        others = [(together - {header}) for together in side.joined for header in together & changed]
        names.update(*(side.declared(other) for other in chain.from_iterable(others)))
    changed.update(*(together for side in (before, after) for together in side.joined if together & changed))
    for header in changed:
        names |= _redeclared(before.texts.get(header), after.texts.get(header))
        old, new = (side.macros.get(header, {}) for side in (before, after))
        names |= {name for name in old.keys() | new.keys() if not _same(old.get(name), new.get(name))}
    return changed, names


def _says_the_same(before: Said, after: Said, header: str) -> bool:
    """Whether a header's text and macros are the same but for their lines."""
    texts = [side.texts[header].plain if header in side.texts else "" for side in (before, after)]
    old, new = (side.macros.get(header, {}) for side in (before, after))
    # of what was printed alike the definitions are the same ones
    return texts[0] == texts[1] and (
        old == new or (old.keys() == new.keys() and all(_same(each, new[name]) for name, each in old.items()))
    )


def _same(old: Definition | None, new: Definition | None) -> bool:
    """Whether two macros say the same; None is one that is not there."""
    if old is new or old is None or new is None:
        return old is new
    return old.params == new.params and old.body == new.body


def _redeclared(old: SaidText | None, new: SaidText | None) -> set[str]:
    """The names that the declarations give a meaning which only one of the two texts has; where there are pragmas,
    which bear on what is behind them, all.
    """
    before, after = (text.declarations if text else {} for text in (old, new))
    plain = [text.plain if text else "" for text in (old, new)]
    if plain[0] != plain[1] and any("#pragma" in each for each in plain):
        return {name for names in (*before.values(), *after.values()) for name in names}
    return {name for text in before.keys() ^ after.keys() for name in before.get(text, after.get(text, ()))}


def _headers(before: OneSide, after: OneSide, changed: Set[str], using: Set[str], also: Set[str]) -> frozenset[str]:
    """The headers to parse: those that changed, and those ``using`` what did, perhaps by what another declares with it;
    those that give a meaning to a name of ``also``; and what all of them include.
    """
    said = after.said
    found = {*changed, *using}
    found.update(header for header in {*said.texts, *said.macros} if not said.defined(header).isdisjoint(also))
    # what did not change uses and declares the same on both sides: the older one is asked for the rest alone
    words = set[str]().union(*map(before.said.used_by, changed))
    fresh, searched = found, set[str]()
    while fresh:  # what they are made of is in part in headers that they do not include
        more = set().union(*(_included(side, fresh) for side in (before, after)))
        asked = (fresh | more) - searched
        searched |= asked
        more |= _definers(said, words.union(*(said.used.get(header, ()) for header in asked)))
        words.clear()
        fresh = more - found
        found |= fresh
    return frozenset(found)


def _definers(side: Said, words: Set[str]) -> set[str]:
    """The headers that declare one of ``words``: read together, those who use it need not include them."""
    return {header for name in words & side.homes.keys() for header, _ in side.homes[name]}


def _included(side: OneSide, headers: Iterable[str]) -> set[str]:
    """``headers`` with all that they include; and our own C library's, whose place in the unit is anybody's guess."""
    own = {name for name in side.said.texts if name.startswith(STAND_IN)}
    return own | side.included({*headers, *(each for name in own for each in library_includes(name[len(STAND_IN) :]))})


def _users(side: Said, names: Iterable[str]) -> tuple[set[str], set[str]]:
    """The headers that have a declaration or a macro which uses one of ``names``, or what another so declares; and
    those names with all that these give a meaning.
    """
    found, known, fresh = set[str](), set(names), set(names)
    while fresh:
        using = [(header, declared) for header, declared, words in _said(side, fresh) if not fresh.isdisjoint(words)]
        found.update(header for header, _ in using)
        fresh = {name for _, declared in using for name in declared} - known
        known |= fresh
    return found, known


def _said(side: Said, names: Set[str]) -> Iterator[tuple[str, Iterable[str], Iterable[str]]]:
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


def _made_of(side: Said, names: Collection[str]) -> set[str]:
    """``names`` with all that their declarations and macros use, and what is declared along with it."""
    homes, definitions = side.homes, side.unit.definitions
    found, fresh = set(names), set(names)
    while fresh:
        declarations = {each for name in fresh for each in homes.get(name, ())}
        words = {word for _, declaration in declarations for word in words_of(declaration)}
        words.update(chain.from_iterable(definitions[name].words for name in fresh if name in definitions))
        fresh = {word for word in words if word in homes or word in definitions} - found
        found |= fresh
    return found


def _reaching(side: Said, names: Set[str]) -> set[str]:
    """The macros that use one of ``names``, perhaps by others."""
    users = side.users
    found, fresh = set[str](), {*names}
    while fresh:
        fresh = {user for name in fresh & users.keys() for user in users[name]} - found
        found |= fresh
    return found


def _neighbours(sides: Sequence[Said], changed: Iterable[str], names: Set[str]) -> set[str]:
    """What changed ``names`` are judged by, though it says what it said: the ioctls of a header that may meet one that
    changed; all enumerators where another macro has a new body, which may be a mask of them; and the records with
    members that a macro names.
    """
    ioctls = [_reaching(side, IOCTL_MACROS.keys()) for side in sides]
    both = names & sides[0].unit.definitions.keys() & sides[1].unit.definitions.keys()
    found: set[str] = set()
    for header in changed:
        for side, made in zip(sides, ioctls, strict=True):
            macros = side.macros.get(header, {})
            ours = names & macros.keys()
            found |= _meeting([macros[name] for name in ours & made], [macros[name] for name in macros.keys() & made])
            if any(_MASK.search(macros[name].body) for name in both & ours - made):
                found.update(side.enumerated(header))
            found |= _with_members(side, header, set[str]().union(*(_members(macros[name]) for name in ours)))
    return found


def _meeting(fresh: Sequence[Definition], ioctls: Iterable[Definition]) -> set[str]:
    """The names of the ``ioctls`` that may have the number of one of those that are ``fresh``."""
    taken = {_numbered(each) for each in fresh}
    types = {each[0] for each in taken if each is not None}
    numbered = ((each.name, _numbered(each)) for each in ioctls if fresh)
    return {
        name
        for name, number in numbered
        if None in taken or number is None or number in taken or number[0] not in types
    }


def _numbered(ioctl: Definition) -> tuple[str, int] | None:
    """What an ioctl gives for its type, and its number; None where that is no plain number."""
    match = _NUMBERED.match(ioctl.body)
    return None if match is None else (match[1].strip(), int(match[2], 0))


def _members(macro: Definition) -> set[str]:
    """The words of a macro that may be members' names."""
    return {*_MEMBER.findall(macro.body)}.difference(macro.params or ())


def _with_members(side: Said, header: str, words: Set[str]) -> set[str]:
    """The names that a header gives to what has one of ``words`` and does not declare it, as that of a member is."""
    members = {word for word in words if word not in side.homes and word not in side.unit.definitions}
    text = side.texts.get(header)
    declarations = text.declarations.items() if text is not None and members else ()
    using = (names for declaration, names in declarations if not members.isdisjoint(words_of(declaration)))
    return set(chain.from_iterable(using))


def _macros(
    side: Said, headers: Set[str], changed: Set[str], kept: Set[str], reaching: Set[str], *, whole: Set[str]
) -> Iterator[str]:
    """The macros to read: those of ``kept`` names; of what ``changed`` all that are not made of what is left out; and
    flags, with the first macro of a header, which may guard it.
    """
    for header in headers & side.macros.keys():
        macros = side.macros[header]
        yield min(macros.values(), key=lambda each: each.location.line).name
        for name, each in macros.items():
            if name in kept or header in whole or not each.body or (header in changed and name not in reaching):
                yield name
