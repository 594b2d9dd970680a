"""A side as it is judged: for which targets, and which of their headers differ from those of another side."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from headergen.config.patterns import chosen_headers
from headergen.diagnostics import Diagnostic, HeadergenError, merged
from headergen.interface.reach import Reach
from headergen.separation.symbols import declared
from headergen.sides import Headers, Side, Sides, of_kernel
from headergen.sides.driver_files import CommittedFiles
from headergen.sides.in_source import in_source
from headergen.sides.linting import LintAsked
from headergen.sides.loose import loose_side, side_in_project, with_includes, without_unreadable
from headergen.sides.named import no_such_header, placed_headers
from headergen.sides.patches import two_sides
from headergen.sides.system import side_with_stand_ins
from headergen.targets import PAIRS, TARGETS

# what is looked at unless --arch says otherwise: every kernel arch that has 64 bits, with its 32-bit programs
_TARGETS = frozenset({target for pair in PAIRS for target in pair} | {"s390x", "loongarch64", "alpha", "parisc"})


class JudgedSide(Struct, frozen=True):
    """What is judged of a side. ``comments``: whether its headers still have theirs, with the licence in them."""

    side: Side
    targets: tuple[str, ...]
    tool: str | None
    comments: bool

    def headers(self, target: str) -> Headers:
        """The headers that a target sees, as the side has them."""
        found = self.side.headers(target)
        return {} if found is None else found  # whether there are any takes as long as a list of all

    def has(self, target: str) -> bool:
        """Whether there is the arch of a target."""
        return self.side.headers(target) is not None

    def text(self, target: str, header: str) -> bytes | None:
        """The text of a header that a target sees, or would see if its arch were there: only ``asm/`` is its own."""
        found = self.side.headers(target)
        if found is None and not header.startswith("asm/"):
            others = map(self.side.headers, (*self.targets, *self.side.arches))
            found = next((headers for headers in others if headers is not None), None)
        return None if found is None else found.get(header)

    @property
    def names(self) -> frozenset[str]:
        """Every header that one of the targets has."""
        return frozenset().union(*(self.headers(target) for target in self.targets))

    def versions(self, header: str) -> dict[bytes, list[str]]:
        """The texts of a header, each with the targets that see it: each arch's own ``asm/`` is another one."""
        found: dict[bytes, list[str]] = {}
        for target in self.targets:
            text = self.headers(target).get(header)
            if text is not None:
                found.setdefault(text, []).append(target)
        return found

    def differs(self, header: str, other: JudgedSide) -> bool:
        """Whether a header is not the same on another side, for some target."""
        return any(self.headers(t).get(header) != other.text(t, header) for t in self.targets)

    def touched(self, other: JudgedSide) -> frozenset[str]:
        """The headers that are not the same on another side, or not there, for some target; and those that include one
        of them, itself or through others, or use what one declares without including it.
        """
        found: set[str] = set()
        for target in {TARGETS[target].kernel_arch: target for target in self.targets}.values():
            mine, theirs = self.headers(target), other.headers(target)
            changed = {name for name in mine if mine.get(name) != other.text(target, name)}
            if not other.has(target):  # a new arch brings its own headers, and nothing that others had
                own = {name for name in changed if name.startswith("asm/")}
                found |= own
                changed -= own
            differing = changed.union(name for name in theirs if name not in mine)
            if not differing:
                continue
            reach = Reach((tuple(theirs), tuple(mine)), (theirs.get, mine.get), differing)
            texts = (text for name in changed for text in (mine[name], theirs.get(name, b"")))
            reach.extend(set().union(*map(_declared, texts)))
            found.update(name for name in reach.found if name in mine)
        return frozenset(found)

    def lost_by_case(self, newer: JudgedSide) -> frozenset[str]:
        """The headers of ``newer`` that are not here, and of whose names one is that differs by case alone, though both
        are there: a tree that was unpacked on a disk for which the two are one has the text of either.
        """
        other = newer.names
        here = self.names
        lower = {name.lower() for name in here & other}
        return frozenset(name for name in other - here if name.lower() in lower)

    def located(self, findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """The findings with the places where to look, and with their targets in the table's order."""
        return merged([_located(self, finding) for finding in findings])

    def in_source(self, findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """The same with the places in the kernel's tree that the headers were made from, where they were made."""
        return tuple(_in_source(self, finding) for finding in findings)


def _in_source(judged: JudgedSide, finding: Diagnostic) -> Diagnostic:
    headers = judged.headers((*finding.targets, *judged.targets)[0])
    return finding if finding.location is None else replace(finding, location=in_source(headers, finding.location))


@lru_cache(maxsize=4096)  # most arches see the same texts
def _declared(text: bytes) -> frozenset[str]:
    return frozenset(declared(text))


def _located(judged: JudgedSide, finding: Diagnostic) -> Diagnostic:
    targets = tuple(target for target in judged.targets if target in finding.targets)
    if finding.location is None:
        return replace(finding, targets=targets)
    place = judged.side.locate((*targets, *judged.targets)[0], finding.location)
    return replace(finding, targets=targets, location=place)


class Opened(Struct, frozen=True):
    """What to look at: the newer ``side`` and the older one, None where none is named. Of the headers that were named
    by their paths ``loose`` are those that lie in no kernel, and ``imported`` those that are the project's. Where all
    that is named are arches' own headers, ``kernel_arches`` are those.
    """

    side: Side
    before: Side | None = None
    loose: tuple[str, ...] = ()
    imported: tuple[str, ...] = ()
    kernel_arches: frozenset[str] = frozenset()


def opened(sides: Sides, what: LintAsked, arches: Sequence[str]) -> Opened:
    """Opens what is to be judged. ``HeadergenError`` for patches to headers that lie in no kernel."""
    if what.repository is not None:
        return _of_revisions(sides, what.repository, what)
    if not what.files:
        new, old = two_sides(sides, (what.old, what.new), what.patches, arches)
        before = None if old is None else side_with_stand_ins(_with_unlisted(old))
        return Opened(side_with_stand_ins(new), before, kernel_arches=what.kernel_arches)
    if what.patches:
        raise HeadergenError(f"{what.files[0]} lies in no kernel, and patches are for one", help="give one of the two")
    if what.new is None and sides.has_project:
        return _beside_imported(sides.open(None), sides, what)
    kernel = None if what.new is None else sides.open(what.new)
    side, loose = loose_side(what.files, what.folders, kernel, tops=what.tops)
    return Opened(side, None, loose)


def _of_revisions(sides: Sides, top: Path, what: LintAsked) -> Opened:
    """A driver's headers at two revisions of its repository; of files that are named, those that are there."""

    def at(revision: str) -> tuple[Side, tuple[str, ...]]:
        of = CommittedFiles(top, revision)
        sides.hold(of)
        below = {path for each in what.tops for path in of.headers_below(each)}
        named = {path for path in what.files if of.is_file(path)}
        return loose_side(sorted(below | named), what.folders, None, tops=[top], of=of)

    (before, _), (new, names) = map(at, what.revisions)
    if what.patterns:
        named, found = chosen_headers(what.patterns, names)
        if missing := [name for name in named if name not in names]:
            raise no_such_header(missing[0], [new.title], new.arches, names)
        names = (*named, *found)
    return Opened(new, before, names)


def _beside_imported(project: Side, sides: Sides, what: LintAsked) -> Opened:
    """Headers in a project: those that it imports are what they are included as, its own may include them."""
    placed = {} if what.folders else placed_headers(project, sides)
    found = {file: placed.get(os.path.realpath(file)) for file in what.files}
    own = [file for file, place in found.items() if place is None]
    known = [place for place in found.values() if place is not None]
    imported = tuple(dict.fromkeys(name for name, _ in known))
    if not own:
        arches = frozenset[str]().union(*(of for _, of in known))
        return Opened(side_with_stand_ins(project), imported=imported, kernel_arches=arches)
    side, loose = (loose_side if imported else side_in_project)(own, what.folders, project, tops=what.tops)
    return Opened(side, None, loose, imported)


def _with_unlisted(side: Side) -> Side:
    """An older kernel with what it has and did not export: who exports that later brings nothing new."""

    def read(arch: str) -> Headers | None:
        headers = side.read(arch)
        kernels = of_kernel(headers)
        return headers if kernels is None else kernels.with_unlisted

    return side if side.tree is None else replace(side, read=read, _known={})


def targets_of(
    seen: Opened, what: LintAsked, arches: Sequence[str], tool: str | None, tell: Callable[[str], None]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The targets to judge for, and the headers that lie in no kernel; ``tell`` hears of targets that lack what one of
    those includes, and of headers below a folder that lack it for all. ``HeadergenError`` if there are none.
    """
    side = seen.side
    wanted = arches or (_TARGETS if side.is_kernel else side.arches)
    has = [target for target in TARGETS if target in side.arches and target in wanted]
    found = tuple(t for t in has if not seen.kernel_arches or TARGETS[t].kernel_arch in seen.kernel_arches)
    if not found:
        there = ", ".join(side.arches) or "none"
        raise HeadergenError(f"{side.title} has no target to look at", help=f"there is {there}; see --arch")
    if not seen.loose:
        return found, ()
    loose = without_unreadable(side, seen.loose, found, tool, tell) if what.tops else seen.loose
    return with_includes(side, loose, found, tool, kernel=what.new, folders=what.folders, tell=tell), loose
