"""Reads a history: the commits of a range with what each one changed, and what a merge changed of its own.

A range costs three processes, however long it is: the ids, the commit objects, and the raw differences of their trees.
Only merges cost one more each.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from headergen.diagnostics import RepositoryError
from headergen.git.plumbing import Git
from headergen.model.commits import Change, Commit, Entry

_RAW = ("--raw", "-r", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=none", "--no-color")


class Range(Struct, frozen=True):
    """``base..tip`` as full commit ids, and the text they came from; ``base`` is "" for all that leads to ``tip``."""

    base: str
    tip: str
    text: str


def resolve_range(git: Git, text: str) -> Range:
    """The range that ``A..B`` names; either side may be left out and is then HEAD. ``RepositoryError`` otherwise."""
    old, dots, new = text.partition("..")
    if not dots or new.startswith("."):
        raise RepositoryError(
            f"{text!r} is no range",
            help="write A..B: the commits of B that A does not have, for example origin/main..HEAD",
        )
    return Range(resolve(git, old or "HEAD"), resolve(git, new or "HEAD"), text)


def resolve(git: Git, revision: str) -> str:
    """The full id of the commit that ``revision`` names; ``RepositoryError`` if it names none."""
    oid = git.line("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if oid:
        return oid
    if revision == "HEAD":
        raise RepositoryError("there is no commit yet", location=str(git.root), help="make one, or name a branch")
    raise RepositoryError(
        f"{revision!r} names no commit",
        location=str(git.root),
        help="git branch -a lists branches; in CI, fetch the history too (actions/checkout: fetch-depth: 0)",
    )


def upstream_range(git: Git) -> Range | None:
    """From where HEAD left its upstream branch to HEAD; None where no upstream branch can be found.

    Without a configured upstream, the default branch of ``origin`` stands in for it.
    """
    tip = git.line("rev-parse", "--verify", "--quiet", "HEAD^{commit}")
    for name in ("@{upstream}", "refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/remotes/origin/master"):
        upstream = git.line("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
        if upstream and tip:
            base = git.line("merge-base", upstream, tip)
            shown = git.line("rev-parse", "--abbrev-ref", name) or name
            return Range(base, tip, f"{shown}..HEAD")
    return None


def commits(git: Git, which: Range) -> tuple[Commit, ...]:
    """The commits of a range, oldest first, parents before children, each with its changes."""
    ids = git.run(
        "rev-list", "--topo-order", "--reverse", which.tip, *((f"^{which.base}",) if which.base else ()), "--"
    ).split()
    _refuse_cut_off(git, ids)
    read = tuple(_objects(git, ids))
    singles = [c.oid for c in read if not c.is_merge]
    changes = dict(_differences(git, singles))
    return tuple(replace(c, changes=merge_changes(git, c) if c.is_merge else changes.get(c.oid, ())) for c in read)


def _refuse_cut_off(git: Git, ids: list[bytes]) -> None:
    """A shallow clone ends in commits whose parents are not here; they would seem to add every file there is."""
    if git.line("rev-parse", "--is-shallow-repository") != "true":
        return
    cut = (git.root / git.line("rev-parse", "--git-path", "shallow")).read_bytes().split()
    if set(cut) & set(ids):
        raise RepositoryError(
            "the history of this shallow clone ends inside of the range",
            location=str(git.root),
            help="git fetch --unshallow (in CI: fetch-depth: 0, GIT_DEPTH: 0)",
        )


def read_commit(git: Git, oid: str) -> Commit:
    """One commit, without its changes."""
    return next(iter(_objects(git, [oid.encode("ascii")])))


def between(git: Git, old: str, new: str) -> tuple[Change, ...]:
    """What differs between two trees or commits, as paths."""
    return tuple(_changes(git.run("diff-tree", *_RAW, old, new).split(b"\0")))


def merge_changes(git: Git, merge: Commit) -> tuple[Change, ...]:
    """What a merge changed beyond its parents.

    That is the difference between git's own merge of the parents and what was committed: resolutions and whatever
    else was put in. For three and more parents, and where git is older than 2.36, it is what differs from every
    parent.
    """
    if len(merge.parents) == 2:
        # One process for each: several in one give wrong answers (git 2.39 reuses the first one's objects).
        code, out, _ = git.outcome(
            "show", "--remerge-diff", "--format=", "--no-show-signature", "--no-relative", *_RAW, merge.oid, "--"
        )
        if code == 0:
            return tuple(_changes(out.lstrip(b"\0").split(b"\0")))
    out = git.run("diff-tree", "-c", "--root", "--no-commit-id", *_RAW, merge.oid)
    return tuple(_combined(out.split(b"\0"), len(merge.parents)))


def _objects(git: Git, ids: Iterable[bytes]) -> Iterator[Commit]:
    out = memoryview(git.run("cat-file", "--batch", input=b"".join(oid + b"\n" for oid in ids)))
    at = 0
    while at < len(out):
        end = bytes(out[at : at + 200]).index(b"\n") + at
        oid, kind, size = bytes(out[at:end]).decode("ascii").split(" ")
        if kind != "commit":
            raise RepositoryError(f"{oid} is no commit", help="run git fsck")
        yield parse_commit(oid, bytes(out[end + 1 : end + 1 + int(size)]))
        at = end + int(size) + 2


def parse_commit(oid: str, data: bytes) -> Commit:
    """A commit from the bytes of its object."""
    head, _, message = data.partition(b"\n\n")
    fields: dict[bytes, list[bytes]] = {}
    for line in head.split(b"\n"):
        if not line.startswith(b" "):  # a continued line belongs to a signature or a tag
            name, _, value = line.partition(b" ")
            fields.setdefault(name, []).append(value)
    return Commit(
        oid=oid,
        parents=tuple(p.decode("ascii") for p in fields.get(b"parent", ())),
        tree=fields[b"tree"][0].decode("ascii"),
        author=fields[b"author"][0],
        committer=fields[b"committer"][0],
        message=message,
        encoding=fields.get(b"encoding", [b""])[0].decode("ascii", "replace"),
    )


def _differences(git: Git, ids: list[str]) -> Iterator[tuple[str, tuple[Change, ...]]]:
    out = git.run("diff-tree", "--stdin", "--root", *_RAW, input="".join(f"{oid}\n" for oid in ids).encode("ascii"))
    # a token with a colon is a record and the next one its path; any other is the id whose records follow
    found: dict[str, list[bytes]] = {}
    records: list[bytes] = []
    tokens = iter(out.split(b"\0")[:-1])
    for token in tokens:
        if token.startswith(b":"):
            records += (token, next(tokens))
        else:
            records = found.setdefault(token.decode("ascii"), [])
    for oid, records in found.items():
        yield oid, tuple(_changes(records))


def _changes(tokens: list[bytes]) -> Iterator[Change]:
    for record, path in zip(tokens[::2], tokens[1::2], strict=False):
        old_mode, new_mode, old, new = record[1:].decode("ascii").split(" ")[:4]
        yield Change(os.fsdecode(path), _entry(old_mode, old), _entry(new_mode, new))


def _combined(tokens: list[bytes], parents: int) -> Iterator[Change]:
    for record, path in zip(tokens[::2], tokens[1::2], strict=False):
        words = record.lstrip(b":").decode("ascii").split(" ")
        modes, ids = words[: parents + 1], words[parents + 1 : 2 * parents + 2]
        yield Change(os.fsdecode(path), _entry(modes[0], ids[0]), _entry(modes[-1], ids[-1]))


def _entry(mode: str, oid: str) -> Entry | None:
    return Entry(int(mode, 8), oid) if int(mode, 8) else None
