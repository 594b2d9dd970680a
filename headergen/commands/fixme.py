"""``headergen fixme``: workarounds for older headers in handwritten code, their age, and whether their end has come."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from headergen.git.history import date_of
from headergen.git.plumbing import Git
from headergen.git.worktree import Origin, origins
from headergen.project.handwritten import Handwritten, handwritten
from headergen.project.states import find_project
from headergen.separation.fixme import Fixme

_DAY = 86400


class Aged(Struct, frozen=True):
    """A FIXME with what git knows of its line: the commit, its date as seconds (0: not committed yet), and the days
    from then to the commit of HEAD. So the list depends on the repository alone, and not on today.
    """

    fixme: Fixme
    due: bool
    commit: str
    since: int
    days: int


def list_fixmes(start: Path) -> tuple[tuple[Aged, ...], Handwritten]:
    """The FIXMEs of the project that ``start`` lies in, oldest first."""
    project = find_project(start)
    with Git(project.top) as git:
        found = handwritten(project, git)
        now = date_of(git, "HEAD")
        lines: dict[str, list[int]] = {}
        for fixme in found.fixmes:
            lines.setdefault(fixme.path, []).append(fixme.line)
        known = {path: origins(git, path, asked) for path, asked in lines.items()}
    aged = [_aged(fixme, known[fixme.path].get(fixme.line), found, now) for fixme in found.fixmes]
    return tuple(sorted(aged, key=lambda a: (a.since or now + 1, a.fixme.path, a.fixme.line))), found


def _aged(fixme: Fixme, since: Origin | None, found: Handwritten, now: int) -> Aged:
    due = fixme.is_due(found.names, found.version)
    if since is None:
        return Aged(fixme, due, "", 0, 0)
    return Aged(fixme, due, since.commit, since.since, max(0, (now - since.since) // _DAY))
