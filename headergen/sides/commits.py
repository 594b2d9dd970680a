"""The commits of a clone of Linux that touch what it exports, each to be compared with the one before it."""

from __future__ import annotations

import re
from pathlib import Path

from msgspec import Struct

from headergen.diagnostics import HeadergenError
from headergen.git.foreign import commit_named, open_foreign
from headergen.git.history import is_ancestor, touching
from headergen.git.plumbing import Git
from headergen.model.paths import UAPI
from headergen.report.progress import Progress
from headergen.sides.kernels import opened
from headergen.sides.linting import range_of

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
    """The commits of OLD..NEW or PATH@OLD..NEW that may change an exported header, the oldest first; no merges.

    ``HeadergenError`` if that is no range of a kernel's repository.
    """
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
        if not found and base != tip and is_ancestor(git, tip, base):
            raise HeadergenError(f"{old} has every commit of {new} already", help="name the older one first: OLD..NEW")
    return found


def _commit(git: Git, place: str, revision: str) -> str:
    oid = commit_named(git, revision)
    if oid is None:
        raise HeadergenError(f"{place} has no commit {revision!r}", help="name a commit, a branch or a tag of it")
    return oid
