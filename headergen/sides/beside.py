"""Compares the headers that a project imports and makes no modules of: all of a target together, as programs read them.

A name counts as new or gone by all of them, whatever header has it. A header that came or went is one finding.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from headergen.abidiff import Compared, compare_sets, kept_unread
from headergen.abidiff.lost import lost_between
from headergen.config import Config
from headergen.diagnostics import Diagnostic, HeadergenError
from headergen.diagnostics.phrases import listed
from headergen.diagnostics.rules_abi import TARGET_ADDED, TARGET_REMOVED
from headergen.interface.changed import Version
from headergen.model import Location
from headergen.pipeline import load_readers
from headergen.project.modules import entries_here
from headergen.project.surroundings import TwoVersions, entries_among, version, versions
from headergen.report.progress import Progress
from headergen.sides import Headers, Side, of_kernel
from headergen.sides.comparing import ComparedInterface, collect_views
from headergen.sides.elsewhere import judged_by_tree
from headergen.sides.held import held_remedy
from headergen.sides.refused import newly_refused
from headergen.targets import TARGETS
from headergen.workers import spread

BESIDE = "headers"  # what stands for the module's name
_REMEDY = "name a kernel with --kernel: what the project leaves to the system is read there"


class TwoSets(Struct, frozen=True):
    """The headers of two sides for one target, and what they are read with; ``system`` has what both leave to it."""

    target: str
    old: Side
    new: Side
    pair: TwoVersions
    system: Side | None
    remedy: str = ""

    @property
    def sources(self) -> tuple[Version, Version]:
        """What each side is read from."""
        return self.pair.old, self.pair.new

    @property
    def left(self) -> frozenset[str]:
        """Those that are gone and the system is known to have."""
        exported = self.system.headers(self.target) if self.system is not None else None
        return self.pair.left_to(exported or ())

    def remedy_for(self, unreadable: str) -> str:
        """What helps where a header cannot be read."""
        return held_remedy((self.new, self.old), self.target, [unreadable]) or self.remedy

    def locate(self, target: str, place: Location) -> Location:
        """Where to look for a place: on the new side, or where only the old one has it."""
        found = self.new.locate(target, place)
        if found.header == place.header:  # the line is that of the new side
            found = replace(found, header=self.old.locate(target, place).header)
        return found


def compare_beside(
    config: Config,
    sides: tuple[Side, Side],
    targets: Sequence[str],
    system: Side | None,
    *,
    only: Collection[str] | None = None,
    views: bool,
    tool: str | None,
    progress: Progress,
) -> tuple[list[ComparedInterface], list[TwoSets]]:
    """Compares the headers for each target, or ``only`` those of these names where both are states of the project.
    ``system`` is the kernel that has what the project leaves to the system; without it, the kernel on the other side.
    """
    having = [target for target in targets if _has_any(config, sides, target, only)]
    if not having:
        return [], []
    remedy = "" if system is not None or any(side.is_kernel for side in sides) else _REMEDY
    found = [
        TwoSets(target, *sides, pair, system, remedy)
        for target in having
        if (pair := _versions(config, sides, target, system, only)) is not None
    ]
    with progress.stage("compare headers", len(found)) as stage:
        load_readers()
        done = spread(partial(_compare, views, tool), found)
        if any(side.is_kernel for side in sides):  # which have more headers than those
            done = judged_by_tree(done, found)
        stage.advance(by=len(done))
    different = {two.target for two in found}
    done += [_same(target, sides[1]) for target in having if target not in different]
    return done, found


def _has_any(config: Config, sides: tuple[Side, Side], target: str, only: Collection[str] | None) -> bool:
    """Whether a side has headers for a target that no module is made of, or that are asked for."""
    modules = config.modules_of(target)
    if only is None and not modules and any(side.headers(target) for side in sides if side.state is not None):
        return True  # all that it imports
    rest = only or _beside_modules(config, sides, target)
    return any(name in (side.headers(target) or ()) for side in sides for name in rest)


def _beside_modules(config: Config, sides: tuple[Side, Side], target: str) -> set[str]:
    """The configured headers that no module is made of; patterns find theirs in a kernel, or by the lock."""
    found = {
        entry
        for side in sides
        for entry in (
            entries_here(config, side.state.lock, target)
            if side.state is not None and side.state.lock.files
            else config.entries_of(target, side.headers(target) or ())
        )
    }
    return found - config.entries_of_modules(target)


def _same(target: str, side: Side) -> ComparedInterface:
    return ComparedInterface(BESIDE, target, Compared(target, ()), same=True, headers=len(side.headers(target) or ()))


def _versions(
    config: Config, sides: tuple[Side, Side], target: str, system: Side | None, only: Collection[str] | None
) -> TwoVersions | None:
    old, new = sides
    exported = system.headers(target) if system is not None else None
    headers = [side.headers(target) or {} for side in sides]  # read by the process that has git
    if old.state is not None and new.state is not None:
        before, after = old.state, new.state
        if not (before.lock.files or after.lock.files):
            before, after = (
                replace(of, files={**of.files, **side.unnamed}) for of, side in zip((before, after), sides, strict=True)
            )
        return versions(before, after, target, exported, only=only)
    wanted = _beside_modules(config, sides, target)
    first, second = (
        _version(config, own, wanted, other if exported is None else exported)
        for own, other in (headers, reversed(headers))
    )
    own = [frozenset(of) for side, of in zip(sides, headers, strict=True) if not side.is_kernel]
    if not own and config.closure != "import":  # what they include is the system's
        own = [frozenset(wanted)]
    entries = frozenset(first.entries), frozenset(second.entries)
    return TwoVersions(first, second, own[0] if own else None, entries[1] - entries[0], entries[0] - entries[1])


def _version(config: Config, own: Headers, wanted: Collection[str], exported: Headers) -> Version:
    """A kernel, or a project beside one."""
    names = [name for name in wanted if name in own]
    if (kernels := of_kernel(own)) is not None:
        return Version(tuple(entries_among(names, own.get)), own, kernels.definitions)
    return version(config, own, {}, names, exported)


def _compare(views: bool, tool: str | None, two: TwoSets) -> ComparedInterface:
    from headergen.interface.changed import read_changed

    target, (before, after) = two.target, two.sources
    if not before.entries or not after.entries:
        return ComparedInterface(BESIDE, target, _only(two), headers=len((*before.entries, *after.entries)))
    try:
        pair = read_changed(before, after, TARGETS[target], tool=tool)
        unread = {item.name for item in pair.unreadable}
        compared = compare_sets(
            target, pair.old, pair.new, two.locate,
            new_headers=two.pair.came - unread, gone_headers=two.pair.went - unread,
            unread=unread, own=two.pair.own, left=two.left,
        )  # fmt: skip
        done = ComparedInterface(
            BESIDE,
            target,
            replace(
                kept_unread(compared, pair.unread(before.headers, after.headers), after.entries),
                own=compared.own | pair.own,
            ),
            same=not compared.findings,
            headers=pair.headers,
            unreadable=pair.unreadable,
            remedies={item.name: two.remedy_for(item.name) for item in pair.unreadable},
            refused=newly_refused(two.old, two.new, target, unread),
            partly=tuple(
                replace(each, remedy=two.remedy_for(each.symbol)) for each in lost_between(pair.old, pair.new)
            ),
        )
        if views:
            collect_views(done, pair.old, pair.new)
    except HeadergenError as error:
        return ComparedInterface(BESIDE, target, None, failure=error)
    return done


def _only(two: TwoSets) -> Compared:
    """That a target has headers on one side alone."""
    before, after = (version.entries for version in two.sources)
    rule, how = (TARGET_REMOVED, "gone") if before else (TARGET_ADDED, "new")
    message = f"the interface ({listed(before or after)}) is {how}"
    found = Diagnostic(rule, message, Location((before or after)[0], 0), targets=(two.target,), symbol=two.target)
    place = two.locate(two.target, Location((before or after)[0], 0))
    return Compared(two.target, (replace(found, location=place),))
