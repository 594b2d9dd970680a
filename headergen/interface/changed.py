"""Reads of two versions of many headers only what differs between them, and all that depends on it.

From one release to the next most headers say what they said, and so do most declarations of the others. All of them are
preprocessed, together, which is cheap. Parsed is what is affected (see ``affected``): what differs, what uses that, and
what both are made of. What is left out is the same on both sides to the letter, and made of what is the same. Where few
headers differ at all, as in a patch, those that they cannot reach are not even preprocessed (see ``reach``).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from contextlib import suppress
from functools import partial
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from headergen.diagnostics import HeaderError
from headergen.interface import assembled
from headergen.interface.affected import Affected, OneSide, Wanted
from headergen.interface.completion import incomplete
from headergen.interface.definitions import Definitions
from headergen.interface.failing import failing, surely_bringing
from headergen.interface.hidden import with_kernels_times, without_silent
from headergen.interface.needed import readable
from headergen.interface.reach import Reach, Read
from headergen.interface.refused import may_be_mended
from headergen.interface.said import Said
from headergen.interface.shared import Shared
from headergen.interface.units import Reader, Units, apart_of, bringing, culprit, refusal
from headergen.model import Abi, Model, Skipped, TranslationUnit
from headergen.model.identifiers import WORD
from headergen.preprocess import Preprocessed
from headergen.targets import Target

# read first on both sides, or which of them includes it would make a difference (see hidden: only this one has times
# of the bits that were asked for)
_TIMES = "sys/time.h"

# the share of the headers that differ, at most, where it spares time to find out which others have to be read: for one
# commit that changes linux/bpf.h a half
_FEW = 0.1


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

    def unread(self, old: Mapping[str, bytes], new: Mapping[str, bytes]) -> dict[str, tuple[bytes, bytes]]:
        """The headers of the new side that cannot be read, as they were and are."""
        return {each.name: (old.get(each.name, b""), new[each.name]) for each in self.left[1] if each.name in new}


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
    whole: bool = False,
    texts: tuple[Read, Read] | None = None,
) -> BothRead:
    """The two interfaces, without what is the same in both; see above. ``apart`` are headers known not to go with the
    rest; those that are not known are found by trying. ``passed`` is handed from step to step of many versions. A
    header that uses what none declares is read without that. One that differs is read as a ``whole`` for who judges a
    declaration by what stands beside it. Where few ``texts`` of the headers differ, so that most entries are the same
    on both sides, the others alone are looked at.
    """
    reading = partial(_read_changed, target=target, tool=tool, apart=apart, passed=passed or Passed(), whole=whole)
    reach = None if texts is None else _reach(old, new, texts)
    with suppress(HeaderError):  # the few cannot be read, where all can but for some
        while reach is not None and len(reach.found) < _FEW * len(new.entries):
            both, names = reading(*(_with_entries(each, reach.found) for each in (old, new)))
            if both.unreadable or incomplete(both.old) or incomplete(both.new):
                break  # what they lack, the others may bring
            if not reach.extend(names):
                before, after = replace(both.old, entries=old.entries), replace(both.new, entries=new.entries)
                return BothRead(before, after, both.own | reach.own, (), len(reach.headers), both.apart)
    return reading(old, new)[0]


def _reach(old: Version, new: Version, texts: tuple[Read, Read]) -> Reach | None:
    """What the headers that differ reach; None where so many do that all may be reached."""
    names = old.headers.keys() | new.headers.keys()
    differing = {name for name in names if texts[0](name) != texts[1](name)}
    return Reach((old.entries, new.entries), texts, differing) if len(differing) < _FEW * len(names) else None


def _with_entries(version: Version, names: Set[str]) -> Version:
    return replace(version, entries=tuple(name for name in version.entries if name in names))


def _read_changed(
    old: Version,
    new: Version,
    *,
    target: Target,
    tool: str | None,
    apart: Collection[str],
    passed: Passed,
    whole: bool,
) -> tuple[BothRead, Set[str]]:
    """The two, and the names that have another meaning."""
    apart = (*apart, *_told_apart(old, target), *_told_apart(new, target))
    if passed.side is not None:
        apart = (*apart, *passed.side.apart)
    after = _Together(new, Reader(new.headers, target, tool, again=True), apart)
    # what cannot be read with the rest on one side is read apart on both, or other headers would make the difference
    before = passed.together(old, target, tool, after.apart)
    if any(name not in after.apart and name in new.entries for name in before.apart):
        after = _Together(new, after.reader, (*after.apart, *before.apart))
    passed.side = after
    affected = Affected(before.side, after.side)
    both = _Both(before, after, affected, _alone(before, after, affected.names))
    sides, results = both.read(affected.changed if whole else ())
    abis, left = [abi for abi, _ in results], [items for _, items in results]
    # what one side cannot read is compared with nothing, and so is what nothing else brings on the other side
    for at, (side, read) in enumerate(sides):
        without = frozenset(read.tried).intersection(item.name for item in left[1 - at])
        if without.difference(item.name for item in left[at]):  # what neither side can read brought nothing
            abis[at] = side.abi(read, without)[0]
    abis = [_without_libcs(abi, side.unit) for abi, side in zip(abis, (after, before), strict=True)]
    own = frozenset(chain.from_iterable(of for header, of in after.said.macros.items() if header.startswith("asm/")))
    count = len({*before.unit.headers, *before.apart, *after.unit.headers, *after.apart})
    unreadable = {item.name: item for items in left for item in items}
    told = tuple(unreadable.values())
    result = BothRead(abis[0], abis[1], own, told, count, after.apart, tuple(map(tuple, left)))
    return result, affected.reaching


def _told_apart(version: Version, target: Target) -> list[str]:
    """The headers whose texts tell that they cannot be read with the rest."""
    found = [*failing(version.entries, version.headers)]
    if _has_two_times(target):
        found += with_kernels_times(version.entries, version.headers)
    return found


def _has_two_times(target: Target) -> bool:
    return "_TIME_BITS" in target.user_defines


class _Together:
    """All headers of one side, preprocessed together, but for those that cannot be and are read ``apart``."""

    def __init__(self, version: Version, reader: Reader, apart: Iterable[str]) -> None:
        self.version = version
        self.reader = reader
        found = dict.fromkeys(name for name in apart if name in version.entries)
        rest: Preprocessed | None = None
        while rest is None:
            together = [name for name in version.entries if name not in found]
            try:
                unit = self._preprocessed(together)
                more = apart_of(together, unit.conflicts)
                rest = without_silent(unit, more, version.headers)
            except HeaderError as error:
                if len(together) <= 1:
                    raise
                more = culprit(error, together, version.headers)
                others = {*error.also} & {*together} - more
                if len(more | others) < len(together):  # or the next run, of a fifth of a second, fails for them
                    more |= others
            found |= dict.fromkeys(sorted(more))
        self.unit = rest
        self.apart = tuple(found)
        self.said = Said(self.unit)
        self.last: Set[str] = frozenset()  # whose meaning of a name counts least
        self._alone: dict[str, Model | HeaderError] = {}  # tried each time that the rest is read

    def _preprocessed(self, entries: Sequence[str]) -> Preprocessed:
        before = (_TIMES,) if _has_two_times(self.reader.target) else ()
        return replace(self.reader.preprocessed([*before, *entries]), entries=tuple(entries))

    @property
    def side(self) -> OneSide:
        """What is asked for what to read."""
        return OneSide(self.said, self.version.headers)

    @property
    def alone(self) -> list[str]:
        """What is to be read alone: those apart, and those of whose macros others undefine some."""
        undone = dict.fromkeys(place.header for place in self.unit.lost.values())
        return [*self.apart, *(name for name in undone if name in self.version.entries)]

    def part(self, wanted: Wanted, without: Iterable[str]) -> TranslationUnit:
        """The unit with nothing but what is ``wanted``."""
        kept = wanted.headers.difference(without)
        return self.unit.part(self.said.text_of(kept, wanted.names, wanted.uncut), kept, wanted.macros)

    def read(self, wanted: Wanted, alone: Iterable[str]) -> _Models:
        """The models of what is ``wanted`` together and of the headers to be read ``alone``."""
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
                self._refuse_alike(error.path)
                conflicting |= more
                continue
            if not more:
                break
            conflicting |= more
        found = _Models(unit.entries, model, {}, [])
        # those first whose meanings count first on the other side, if that reads them with the rest
        self.read_alone(found, dict.fromkeys((*sorted(conflicting), *alone, *refused)))
        return found

    def _refuse_alike(self, header: str) -> None:
        """Tries the header that the rest cannot be read for. Where nothing may mend it, each that includes it fails so:
        of a header that most include that is hundreds.
        """
        if header not in self.version.entries or header in self._alone:
            return
        failure = self._alone[header] = _read_by_itself(header, self.reader)
        if isinstance(failure, HeaderError) and failure.path == header and not may_be_mended(failure):
            alike = surely_bringing(header, self.version.entries, self.version.headers)
            self._alone = {**dict.fromkeys(alike.difference(self.apart), failure), **self._alone}

    def read_alone(self, read: _Models, names: Iterable[str]) -> None:
        """Adds the models of some headers, each read alone."""
        given = [name for name in names if name in self.version.entries]
        fresh = [name for name in given if name not in self._alone]
        sure = failing(fresh, self.version.headers)  # and all that is in one run with it
        units = [(name,) for name in fresh if name not in sure]
        shared = Shared(units, self.version.headers, self.reader.target, self.reader.tool)
        reader = replace(self.reader, shared=shared)
        for name in given:
            outcome = self._alone[name] = self._alone.get(name) or _read_by_itself(name, reader)
            if isinstance(outcome, HeaderError):
                read.refused.append((refusal(name, outcome), outcome))
            else:
                read.alone[name] = outcome

    def abi(self, read: _Models, without: Collection[str] = ()) -> tuple[Abi, list[Skipped]]:
        """The interface of what was read, some of what was read alone left out; and which headers cannot be read."""
        models = [read.together, *(model for name, model in read.alone.items() if name not in without)]
        left: list[Skipped] = []
        # one that was refused alone may be read behind others, and would bring what it includes
        found = Units(models, refused=[each for each in read.refused if each[0].name not in without])
        entries = tuple(dict.fromkeys((*read.entries, *read.tried)))
        known = self.version.definitions
        made = assembled(found, entries, self.reader, unreadable=left, partly=True, definitions=known, last=self.last)
        return made, left

    def _bringing(self, error: HeaderError) -> set[str]:
        """The header that a failure names, and the entries that bring it: without them the rest can be read."""
        return {error.path, *bringing(error.path, self.unit.entries, self.version.headers)}


def _read_by_itself(name: str, reader: Reader) -> Model | HeaderError:
    try:
        return reader.model([name])
    except HeaderError as error:
        return error.bare()


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


class _Both(Struct, frozen=True):
    """Both sides, and what may mean something else on them; the headers ``alone`` are read each by itself."""

    before: _Together
    after: _Together
    affected: Affected
    alone: Sequence[str]

    def read(self, whole: Iterable[str]) -> tuple[list[tuple[_Together, _Models]], list[tuple[Abi, list[Skipped]]]]:
        """Each side with what was read of it, and the interfaces; of some headers the ``whole``."""
        # what is read by itself brings all that it includes, which the other side may have with the rest
        whole = self._uneven([self.alone, self.alone]).union(whole)
        while True:
            sides = self._sides(whole)
            alone = [read.alone for _, read in sides]
            brought = self._uneven(alone)
            if brought <= whole:
                refused = [{item.name for item, _ in read.refused} for _, read in sides]
                _rank([side for side, _ in sides], refused)
                results = [side.abi(read) for side, read in sides]
                behind = [_read_behind(abi, set().union(*refused)) for abi, _ in results]
                brought = self._uneven([chain(*names) for names in zip(alone, behind, strict=True)])
                if brought <= whole:
                    return sides, results
            whole |= brought

    def _sides(self, whole: Set[str]) -> list[tuple[_Together, _Models]]:
        both = (self.before, self.after)
        also = _defined(self.alone, [side.version.headers for side in both])
        also.update(*(side.side.defined_elsewhere(whole) for side in both))
        parts = self.affected.wanted(also, whole)
        sides = [(side, side.read(parts, self.alone)) for side in both]
        for at, (side, read) in enumerate(sides):  # what one side reads by itself is read so on both
            other = sides[1 - at][1]
            # but what that cannot read is compared with nothing
            lost = {item.name for item, failure in other.refused if not may_be_mended(failure)}
            side.read_alone(read, (name for name in other.tried if name not in lost and name not in read.tried))
        return sides

    def _uneven(self, names: Sequence[Iterable[str]]) -> set[str]:
        """The headers that reading some ``names`` of each side by themselves brings on one side alone."""
        sides = zip((self.before.side, self.after.side), names, strict=True)
        before, after = (side.included(of) for side, of in sides)
        return before ^ after


def _rank(sides: Sequence[_Together], refused: Sequence[Set[str]]) -> None:
    """What a header that one side alone has, or can read, gives names counts least: it may be another's copy."""
    given = [side.version.headers.keys() - lost for side, lost in zip(sides, refused, strict=True)]
    for at, side in enumerate(sides):
        side.last = given[at] - given[1 - at]


def _read_behind(abi: Abi, refused: Set[str]) -> Iterable[str]:
    """Those of ``refused`` headers that were read behind others or in part all the same, and these others."""
    behind = (done for done in abi.completions if not refused.isdisjoint(done.names))
    return chain(chain.from_iterable((*done.names, *done.headers) for done in behind), (i.name for i in abi.partly))


def _without_libcs(abi: Abi, other: Preprocessed) -> Abi:
    """An interface without the flags that are there on the ``other`` side too: what is read first defines them, which
    is a header of our own C library's there.
    """
    defined = {name for name in abi.flags if name in other.definitions and other.definitions[name].location.is_stand_in}
    return replace(abi, flags={name: at for name, at in abi.flags.items() if name not in defined}) if defined else abi


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
    return set(WORD.findall(text.decode("utf-8", "replace")))


def _defined(headers: Iterable[str], given: Iterable[Mapping[str, bytes]]) -> set[str]:
    """The names that headers which are read alone may give a meaning: all their words."""
    return {word for name in headers for side in given for word in _words(side.get(name, b""))}
