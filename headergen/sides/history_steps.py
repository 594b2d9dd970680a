"""What each version of an interface has that the one before it had not: ``diff --history`` reads one step at a time.

Of many headers only what differs between two versions is parsed. A header that one version cannot read says nothing
there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress

from msgspec import Struct, field

from headergen.abidiff import Compared, compare_one
from headergen.abidiff.symbols import Symbols
from headergen.config import Module
from headergen.config.patterns import chosen_headers, is_pattern, matches_any
from headergen.diagnostics import HeadergenError
from headergen.diagnostics.phrases import listed
from headergen.interface.changed import Passed, Version
from headergen.interface.definitions import definitions_in
from headergen.interface.needed import readable
from headergen.model import Abi, Skipped
from headergen.pipeline import ModuleSource
from headergen.sides import Side
from headergen.sides.every import ALL, entries_of, read_whole
from headergen.sides.system import source_alone
from headergen.targets import TARGETS
from headergen.workers import processors, spread


class HistoryLine(Struct, frozen=True):
    """One interface through all versions: a module, or all headers of a target."""

    target: str
    module: Module | None

    @property
    def name(self) -> str:
        """The module's name."""
        return self.module.name if self.module is not None else ALL

    @property
    def is_wide(self) -> bool:
        """Whether it is many headers, of which few differ from one version to the next."""
        return self.module is None or any(map(is_pattern, self.module.entries))

    def names(self, header: str) -> bool:
        """Whether it is asked for a header by name or pattern, which others may only include."""
        return self.module is None or matches_any(self.module.entries, header)

    def source(self, side: Side) -> ModuleSource | None:
        """What a version has of it, None if that is nothing. Ours stand in for what it leaves to the system."""
        own = self._own(side)
        return None if own is None else source_alone(side, own)

    def _own(self, side: Side) -> ModuleSource | None:
        headers = side.headers(self.target)
        if headers is None:
            return None
        if self.module is None:
            return ModuleSource(self.target, ALL, entries_of(headers), headers, side.kernel(self.target))
        try:
            named, found = chosen_headers(self.module.entries, headers)
        except HeadergenError:
            return None  # no header of this version matches
        return side.source(self.target, Module(self.module.name, (*named, *found)), partly=True)


class VersionStep(Struct):
    """From one version to the next: the names that came and went, each with its header; ``unread`` are the headers that
    the older and the newer one cannot read, and ``lost`` the names that they have in headers which they read in part.
    ``changes`` are the findings about what both have. Of a step that ``is_whole``, ``came`` has all names of the newer
    version.
    """

    came: dict[str, str] = field(default_factory=dict)
    gone: dict[str, str] = field(default_factory=dict)
    changes: Compared | None = None
    unread: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
    lost: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
    reasons: tuple[str, ...] = ()
    present: bool = True
    parsed: bool = False
    is_whole: bool = False
    failure: str = ""

    def hides(self, name: str, header: str, at: int) -> bool:
        """Whether the older (0) or the newer version (1) may have a name that cannot be read there."""
        return header in self.unread[at] or name in self.lost[at]


class _Read(Struct):
    """A version of a line: its headers, and its interface if that was read."""

    source: ModuleSource | None = None
    abi: Abi | None = None
    left: tuple[Skipped, ...] = ()
    _version: Version | None = None

    @property
    def version(self) -> Version:
        """All that it is read from; the same one whenever it is asked for."""
        if self._version is None:
            if self.source is None:
                raise AssertionError("a version without headers is compared with nothing")
            entries, headers = self.source.entries, self.source.headers
            self._version = Version(entries, headers, definitions_in(headers))
        return self._version


def steps(line: HistoryLine, sides: Sequence[Side], tool: str | None) -> list[VersionStep]:
    """The steps of a line, the first from nothing to the first version."""
    positions = list(range(len(sides)))
    size = -(-len(positions) // processors())
    shares = [positions[at : at + size] for at in range(0, len(positions), size)]
    done = spread(lambda share: list(_walk(line, sides, share, tool)), shares)
    return [step for share in done for step in share]


def _walk(line: HistoryLine, sides: Sequence[Side], share: Sequence[int], tool: str | None) -> Iterator[VersionStep]:
    """The steps to some versions, one behind the other. One that cannot be read says nothing, and is passed over."""
    last, passed = _Read(), Passed()
    if share[0] > 0:
        with suppress(HeadergenError):
            last = _Read(line.source(sides[share[0] - 1]))
    for at in share:
        now = _Read()
        try:
            now.source = line.source(sides[at])
            step = _first_or_next(line, (last, now), passed, tool, first=not at)
        except HeadergenError as error:
            step = VersionStep(failure=f"left out: {error.placed}")
        yield step
        if not step.failure:
            last = now
        if at:
            sides[at - 1].forget()


def _first_or_next(
    line: HistoryLine, pair: tuple[_Read, _Read], passed: Passed, tool: str | None, *, first: bool
) -> VersionStep:
    before, now = pair
    try:
        return _whole(now, tool) if first else _step(line, before, now, passed, tool)
    except HeadergenError:
        return _whole(now, tool)  # the one before it may be what cannot be read


def _whole(now: _Read, tool: str | None) -> VersionStep:
    _read(now, tool)
    present = now.source is not None
    return VersionStep(
        _names(now.abi),
        unread=(frozenset(), _of(now.left)),
        lost=(frozenset(), _lost(now.abi)),
        reasons=_told(now.abi, now.left),
        present=present,
        parsed=present,
        is_whole=True,
    )


def _step(line: HistoryLine, before: _Read, now: _Read, passed: Passed, tool: str | None) -> VersionStep:
    if now.source is None or before.source is None:
        return _whole(now, tool)
    if not line.is_wide and not (before.abi and before.abi.completions) and _is_same(before.source, now.source):
        now.abi, now.left = before.abi, before.left
        return VersionStep(unread=(_of(before.left), _of(now.left)), lost=(_lost(before.abi), _lost(now.abi)))
    if line.is_wide:
        return _differing(before, now, passed, tool)
    _read(before, tool)
    _read(now, tool)
    return _compared(line.target, (before.abi, before.left), (now.abi, now.left))


def _differing(before: _Read, now: _Read, passed: Passed, tool: str | None) -> VersionStep:
    """The step between two versions of many headers."""
    from headergen.interface.changed import read_changed

    sources = [each for each in (before.source, now.source) if each is not None]
    target = sources[0].target
    pair = read_changed(before.version, now.version, TARGETS[target], tool=tool, passed=passed)
    step = _compared(target, (pair.old, pair.left[0]), (pair.new, pair.left[1]))
    # what one side cannot read is left out of both, and has its names all the same
    left = [_of(each) for each in pair.left]
    step.gone |= _of_headers(left[1] - left[0], sources[0], tool)
    step.came |= _of_headers(left[0] - left[1], sources[1], tool)
    return step


def _of_headers(headers: Collection[str], source: ModuleSource, tool: str | None) -> dict[str, str]:
    """The names that some headers have by themselves."""
    entries = tuple(sorted(name for name in headers if name in source.headers))
    if not entries:
        return {}
    alone = _Read(ModuleSource(source.target, source.name, entries, source.headers, source.kernel))
    with suppress(HeadergenError):
        _read(alone, tool)
    return {name: header for name, header in _names(alone.abi).items() if header in headers}


def _compared(
    target: str, old: tuple[Abi | None, Sequence[Skipped]], new: tuple[Abi | None, Sequence[Skipped]]
) -> VersionStep:
    (before, unread), (after, unread_now) = old, new
    names, now = _names(before), _names(after)
    changes = compare_one(target, before, after, unread=_of(unread) | _of(unread_now))
    return VersionStep(
        {name: header for name, header in now.items() if name not in names},
        {name: header for name, header in names.items() if name not in now},
        changes,
        (_unread(unread, before, after), _unread(unread_now, after, before)),
        (_lost(before), _lost(after)),
        _told(after, unread_now),
        parsed=True,
    )


def _read(version: _Read, tool: str | None) -> None:
    if version.abi is None and version.source is not None:
        version.abi, left = read_whole(tool, version.source, again=False)
        version.left = tuple(left)


def _names(abi: Abi | None) -> dict[str, str]:
    """Every name with a value or a layout, and its header."""
    return {} if abi is None else {name: place.header for name, _, place in Symbols(abi).locations()}


def _of(left: Collection[Skipped]) -> frozenset[str]:
    return frozenset(item.name for item in left)


def _unread(left: Collection[Skipped], abi: Abi | None, other: Abi | None) -> frozenset[str]:
    """The headers of one side that say nothing of a name which the other has alone."""
    blind = abi.blind - other.blind if abi is not None and other is not None else frozenset[str]()
    return _of(left) | blind


def _lost(abi: Abi | None) -> frozenset[str]:
    return frozenset(abi.lost if abi is not None else ())


def _told(abi: Abi | None, left: Collection[Skipped]) -> tuple[str, ...]:
    """A line for each reason, with the headers that cannot be read for it, or in part alone."""
    whole = [f"left out: {listed(of)} cannot be read: {reason}" for reason, of in _by_reason(left)]
    partly = abi.partly if abi is not None else ()
    return (*whole, *(f"left out: what {listed(of)} makes of that: {reason}" for reason, of in _by_reason(partly)))


def _by_reason(items: Iterable[Skipped]) -> Iterable[tuple[str, list[str]]]:
    reasons: dict[str, list[str]] = {}
    for item in items:
        reasons.setdefault(item.reason, []).append(item.name)
    return reasons.items()


def _is_same(before: ModuleSource, now: ModuleSource) -> bool:
    """Whether all that the two may read is the same."""
    if before.entries != now.entries:
        return False
    texts: list[Mapping[str, bytes]] = [readable(each.entries, each.headers) for each in (before, now)]
    return set(texts[0]) == set(texts[1]) and all(texts[0][name] == texts[1][name] for name in texts[0])
