"""In which order header changes and code go, so that the commits between them build.

Code may use what a header gains only behind it, and must stop to use what a header loses before that. So additions and
changes of headers come before the code, and removals behind it: files that go, and the last header changes of a series
if they do nothing but take names away. A single change that gives one name and takes another cannot be divided, for
no kernel has the header between the two.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TypeAlias

from headergen.model.commits import Change, Entry
from headergen.separation.classify import Layout, PathClass

Declares: TypeAlias = Callable[[Entry], Collection[str]]  # the names that a header declares


def nothing(_entry: Entry) -> Collection[str]:
    """For whoever does not look into headers."""
    return ()


def in_order(
    layout: Layout, shares: Sequence[tuple[Change, ...]], declares: Declares = nothing
) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """The managed changes of a series, given in its order, as (what goes before the code, what goes behind it)."""
    cut = len(shares)
    while cut and _only_takes(layout, shares[cut - 1], declares):
        cut -= 1
    if not any(_takes(layout, change, declares) for share in shares[cut:] for change in share):
        cut = len(shares)
    everything = [change for share in shares for change in share]
    start = {change.path: change.old for change in reversed(everything)}
    goal = {change.path: change.new for change in everything}
    given = net(change for share in shares[:cut] for change in share)
    gone = {c.path for c in given if c.new is None and goal[c.path] is None and not _makes_way(c, everything)}
    first = tuple(change for change in given if change.path not in gone)
    reached = start | {change.path: change.new for change in first}
    last = tuple(Change(path, reached[path], end) for path, end in goal.items() if reached[path] != end)
    return first, last


def _makes_way(gone: Change, changes: Iterable[Change]) -> bool:
    """Whether a file goes so that a folder can take its place, or the other way round."""
    return any(
        c.new is not None and (c.path.startswith(f"{gone.path}/") or gone.path.startswith(f"{c.path}/"))
        for c in changes
    )


def _only_takes(layout: Layout, share: tuple[Change, ...], declares: Declares) -> bool:
    headers = [change for change in share if layout.classify(change.path) is PathClass.HEADER]
    return not any(
        change.old is None or (change.new is not None and set(declares(change.new)) - set(declares(change.old)))
        for change in headers
    )


def _takes(layout: Layout, change: Change, declares: Declares) -> bool:
    if layout.classify(change.path) is not PathClass.HEADER or change.old is None:
        return False
    return change.new is None or bool(set(declares(change.old)) - set(declares(change.new)))


def net(changes: Iterable[Change]) -> tuple[Change, ...]:
    """What a sequence of changes comes to: one for each path, none for a path that ended as it began."""
    ends: dict[str, Change] = {}
    for change in changes:
        before = ends.get(change.path)
        ends[change.path] = Change(change.path, before.old if before else change.old, change.new)
    return tuple(c for c in ends.values() if c.old != c.new)
