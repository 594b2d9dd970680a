"""What git knows of the files of a work tree, or of HEAD in a bare repository: names, matches, who wrote a line."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct

from headergen.diagnostics import RepositoryError
from headergen.git.plumbing import Git
from headergen.model.commits import OBJECT_ID, Entry

_LINES = 4000  # of a file that one command is asked about: what a command may be given has a bound


class Origin(Struct, frozen=True):
    """The commit that a line comes from, and the seconds of its author's date."""

    commit: str
    since: int


def is_bare(git: Git) -> bool:
    """Whether the repository has no work tree."""
    return git.is_bare


def file_names(git: Git) -> frozenset[str]:
    """The files that are tracked or could be, without what is ignored; in a bare repository those of HEAD."""
    listing = (
        ("ls-tree", "-r", "-z", "--name-only", "--full-tree", "HEAD")
        if is_bare(git)
        else ("ls-files", "-z", "--cached", "--others", "--exclude-standard")
    )
    return frozenset(os.fsdecode(name) for name in git.outcome(*listing)[1].split(b"\0")[:-1])


def matching(git: Git, patterns: Sequence[str], *, besides: Sequence[str] = ()) -> Iterator[str]:
    """The text files of those in which one of the basic regular expressions matches, whatever the case; ``besides``
    are folders that are not looked into. ``RepositoryError`` where git cannot search.
    """
    bare = is_bare(git)
    code, out, said = git.outcome(
        "grep", "-G", "-l", "-z", "-i", "-I", "--full-name", "--no-recurse-submodules", "--no-color",
        *(word for pattern in patterns for word in ("-e", pattern)), "HEAD" if bare else "--untracked",
        "--", ":(top)", *(f":(top,exclude,literal){folder}" for folder in besides),
    )  # fmt: skip
    if code not in (0, 1):
        raise RepositoryError("git grep failed", location=str(git.root), detail=said, help="see what git says above")
    for line in out.split(b"\0")[:-1]:
        yield os.fsdecode(line.removeprefix(b"HEAD:") if bare else line)


def origins(git: Git, path: str, lines: Collection[int]) -> dict[int, Origin]:
    """Where lines of a file come from; those that are not committed yet are left out."""
    wanted = sorted(lines)
    found: dict[int, Origin] = {}
    for start in range(0, len(wanted), _LINES):
        ranges = [word for line in wanted[start : start + _LINES] for word in ("-L", f"{line},{line}")]
        code, out, _ = git.outcome("-c", "blame.ignoreRevsFile=", "blame", "--porcelain", *ranges, "--", path)
        if code == 0:
            found.update(_blamed(out))
    return found


def _blamed(out: bytes) -> Iterator[tuple[int, Origin]]:
    """What ``blame --porcelain`` says: of each commit it tells the date once, of each line the commit."""
    since: dict[str, int] = {}
    commit, line = "", 0
    for each in os.fsdecode(out).split("\n"):
        word, _, rest = each.partition(" ")
        if word == "author-time":
            since[commit] = int(rest)
        elif OBJECT_ID.fullmatch(word):
            commit, line = word, int(rest.split(" ")[1])
        elif each.startswith("\t") and commit.strip("0"):
            yield line, Origin(commit, since.get(commit, 0))


def tracked(git: Git, folder: str) -> Iterator[tuple[str, Entry]]:
    """Every path below ``folder`` ("" for all) that the index has, with its entry; those in conflict are left out."""
    out = git.run("--literal-pathspecs", "ls-files", "-s", "-z", "--", folder or ".")
    for line in os.fsdecode(out).split("\0")[:-1]:
        about, _, path = line.partition("\t")
        mode, oid, stage = about.split()
        if stage == "0":
            yield path, Entry(int(mode, 8), oid)
