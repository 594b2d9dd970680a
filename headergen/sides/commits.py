"""The commits that touch headers of a kernel or of a driver, each to be compared with the one before it."""

from __future__ import annotations

import os
import re
from pathlib import Path

from msgspec import Struct

from headergen.diagnostics import HeadergenError
from headergen.git.foreign import commit_named, open_foreign
from headergen.git.history import is_ancestor, touching
from headergen.git.plumbing import Git
from headergen.model.paths import UAPI
from headergen.report.progress import Progress
from headergen.sides.driver_files import CommittedFiles, drivers_top, no_headers
from headergen.sides.kernels import opened
from headergen.sides.linting import ends_of, range_of

# where the headers come from, and what the build makes some of
_FOLDERS = (UAPI, "arch", "scripts/syscall.tbl")
_EXPORTED = re.compile(rf"{UAPI}/|arch/\w+/{UAPI}/|arch/.*syscall.*\.tbl$|scripts/syscall\.tbl$")


def is_exported(path: str) -> bool:
    """Whether the file at ``path`` of a kernel since 3.7 is a header that it exports, or a table of system calls."""
    return _EXPORTED.match(path) is not None


class CommitBesideParent(Struct, frozen=True):
    """A commit, and the two sides to compare as the command line names them."""

    commit: str
    old: str
    new: str


def steps(start: Path, word: str) -> list[CommitBesideParent]:
    """The commits of OLD..NEW or PATH@OLD..NEW that may change an exported header, or one of the driver's below
    ``start``, the oldest first; no merges.

    ``HeadergenError`` if that is no range of a kernel's repository, or of a driver's.
    """
    revisions = ends_of(word)
    if revisions[1] and (top := drivers_top(start, revisions)) is not None:
        return _of_driver(top, os.path.relpath(start.resolve(), top.resolve()), revisions)
    ends = range_of(start, word)
    if ends[0] is None or ends[1] is None or "@" not in ends[0]:
        raise HeadergenError(
            f"{word} is no range of a kernel's repository", help="give OLD..NEW in a clone of Linux, or PATH@OLD..NEW"
        )
    place, _, old = ends[0].rpartition("@")
    new = ends[1].rpartition("@")[2]
    found = []
    opened(place, new, Progress(quiet=True)).close()  # else no commit of what is no kernel touches anything
    with open_foreign(Path(place)) as git:
        base, tip = (_commit(git, place, revision) for revision in (old, new))
        for commit, paths in touching(git, base, tip, _FOLDERS):
            if any(map(is_exported, paths)):
                found.append(CommitBesideParent(commit, f"{place}@{commit}^", f"{place}@{commit}"))
        if not found:
            _refuse_turned(git, (old, base), (new, tip))
    return found


def _of_driver(top: Path, folder: str, revisions: tuple[str, str]) -> list[CommitBesideParent]:
    """The commits that change a header below a folder of a driver's repository."""
    below = "" if folder == "." else f"{folder}/"
    old, new = revisions
    with open_foreign(top) as git:
        base, tip = (_commit(git, str(top), revision) for revision in revisions)
        found = [
            CommitBesideParent(commit, f"{commit}^", commit)
            for commit, paths in touching(git, base, tip, ())
            if any(path.startswith(below) and path.endswith(".h") for path in paths)
        ]
        if not found:
            _refuse_turned(git, (old, base), (new, tip))
            with CommittedFiles(top, tip) as files:
                if not files.headers_below(Path()):
                    raise no_headers(top, revisions)
    return found


def _refuse_turned(git: Git, old: tuple[str, str], new: tuple[str, str]) -> None:
    """``HeadergenError`` for two revisions, each with its id, of which the older one was named last."""
    if old[1] != new[1] and is_ancestor(git, new[1], old[1]):
        raise HeadergenError(
            f"{old[0]} has every commit of {new[0]} already", help="name the older one first: OLD..NEW"
        )


def _commit(git: Git, place: str, revision: str) -> str:
    oid = commit_named(git, revision)
    if oid is None:
        raise HeadergenError(f"{place} has no commit {revision!r}", help="name a commit, a branch or a tag of it")
    return oid
