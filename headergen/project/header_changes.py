"""What an import changes in headers that no module is made of: many projects take headers alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from headergen.diagnostics import HeaderError
from headergen.project.modules import Modules
from headergen.report.message import Lines, changed_lines
from headergen.targets import TARGETS
from headergen.workers import spread

if TYPE_CHECKING:
    from headergen.abidiff import Compared
    from headergen.interface.changed import BothRead, Version
    from headergen.project.surroundings import TwoVersions

_HEADERS = "headers"  # all that changed for a target, read at once

_Key = tuple[str, str]


class HeaderChanges(Struct, frozen=True):
    """What the comparison of each target finds, and the lines of what changed by target and name. ``looked_at`` counts
    the targets, ``moved`` the headers that came or went, ``unreadable`` names those that cannot be read on a side, and
    ``in_part`` those of which some is lost on one.
    """

    compared: tuple[Compared, ...] = ()
    lines: Mapping[_Key, Lines] = field(default_factory=dict)
    looked_at: int = 0
    moved: int = 0
    unreadable: tuple[str, ...] = ()
    in_part: tuple[str, ...] = ()


class _Task(Struct, frozen=True):
    """What is compared for a target; ``left`` are the headers that went and the system has."""

    target: str
    pair: TwoVersions
    left: frozenset[str]


class _Told(Struct, frozen=True):
    """What differs for one target. It passes between processes, and two interfaces would take longer to pass than to
    compare.
    """

    compared: Compared
    lines: Lines
    unreadable: tuple[str, ...]
    in_part: tuple[str, ...]


def header_changes(
    old: Modules, new: Modules, arches: Collection[str], exported: Mapping[str, Mapping[str, bytes]]
) -> HeaderChanges:
    """Reads of each target's headers what may differ. ``exported`` is what the new kernel has, by kernel arch: what the
    import leaves to the system is read there, on both sides.
    """
    targets = [target for target in new.targets if target in old.targets and target in arches]
    if targets and old.lock.in_places != new.lock.in_places:
        return HeaderChanges(moved=len(new.lock.files))  # to other places
    if not targets:
        return HeaderChanges()
    # a first import reads nothing, and loads no stage
    from headergen.project.surroundings import WORDS, versions

    # read here, for a kernel in git answers one process alone
    system = {target: exported.get(TARGETS[target].kernel_arch, {}) for target in targets}
    both = {target: versions(old, new, target, system[target]) for target in targets}
    tasks = [_Task(target, pair, pair.left_to(system[target])) for target, pair in both.items() if pair is not None]
    results = spread(_tell, tasks, learning=True)
    found: dict[str, _Told] = {}
    unreadable: set[str] = set()
    in_part: set[str] = set()
    for task, told in zip(tasks, results, strict=True):
        if isinstance(told, HeaderError):  # nothing of it could be
            unreadable.update(task.pair.new.entries)
        else:
            found[task.target] = told
            unreadable.update(told.unreadable)
            in_part.update(told.in_part)
    moved = {name for task in tasks for name in {*task.pair.old.entries} ^ {*task.pair.new.entries}}
    return HeaderChanges(
        tuple(found[target].compared for target in TARGETS if target in found),
        {(target, _HEADERS): told.lines for target, told in found.items()},
        len(targets),
        len(moved),
        tuple(sorted(unreadable - {WORDS})),
        tuple(sorted(in_part - unreadable)),
    )


def _tell(task: _Task) -> _Told | HeaderError:
    from headergen.abidiff import compare_sets
    from headergen.abidiff.lost import comparable, lost_between

    try:
        both = task.pair
        pair = _read(task.target, (both.old, both.new))
        old, new = comparable(pair.old, pair.new)
        unreadable = tuple(item.name for item in pair.unreadable)
        unread = frozenset(unreadable)
        in_part = tuple(each.symbol for each in lost_between(pair.old, pair.new))
        compared = compare_sets(
            task.target, old, new,
            new_headers=both.came - unread, gone_headers=both.went - unread,
            unread=unread, own=both.own, left=task.left,
        )  # fmt: skip
        return _Told(compared, changed_lines(old, new, both.own), unreadable, in_part)
    except HeaderError as error:
        return error.bare()


def _read(target: str, sides: tuple[Version, Version]) -> BothRead:
    from headergen.interface.changed import read_changed

    pair = read_changed(*sides, TARGETS[target])
    if not pair.unreadable:
        return pair
    # or all that the side has which can be read would seem to have come or gone
    names = {item.name for item in pair.unreadable}
    before, after = (replace(each, entries=tuple(e for e in each.entries if e not in names)) for each in sides)
    again = read_changed(before, after, TARGETS[target])
    return replace(again, unreadable=(*pair.unreadable, *again.unreadable))
