"""Where code of an untangled series lags behind its headers: one change of a header gave a name and took another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from headergen.git.plumbing import Git
from headergen.model.commits import Change, Entry
from headergen.separation.classify import Layout, PathClass
from headergen.separation.symbols import is_code, removed, uses
from headergen.separation.untangle import Step

_MOST = 1 << 20  # bytes of a file that is searched


class Lag(Struct, frozen=True):
    """``name`` is gone with the commit ``since``, and ``path`` uses it until the commit ``until``."""

    name: str
    path: str
    since: str
    until: str


def lags(git: Git, layout: Layout, series: Sequence[tuple[str, Step]]) -> Iterator[Lag]:
    """What the commits between cannot be built for, as far as words tell: a file that the series itself adapts."""
    for at, (since, step) in enumerate(series):
        if step.kind != "headers":
            continue
        headers = [c for c in step.changes if layout.classify(c.path) is PathClass.HEADER]
        gone = removed(_texts(git, [c.old for c in headers]), _texts(git, [c.new for c in headers]))
        if not gone:
            continue
        seen: set[str] = set()
        for until, later in series[at + 1 :]:
            for change in later.changes:
                if change.path in seen or not _is_searched(layout, change):
                    continue
                seen.add(change.path)
                before, after = (_used(git, change.path, entry, gone) for entry in (change.old, change.new))
                yield from (Lag(name, change.path, since, until) for name in before if name not in after)


def _is_searched(layout: Layout, change: Change) -> bool:
    return layout.classify(change.path) is PathClass.HANDWRITTEN and is_code(change.path)


def _used(git: Git, path: str, entry: Entry | None, gone: dict[str, str]) -> list[str]:
    (text,) = _texts(git, [entry]) or [b""]
    return [name for name, _ in uses(path, text, gone)] if len(text) <= _MOST else []


def _texts(git: Git, entries: Sequence[Entry | None]) -> list[bytes]:
    return [git.blob(entry.oid) for entry in entries if entry is not None and entry.kind == "file"]
