"""Reads a history: the commits of a range with what each one changed, and what a merge changed of its own.

A range costs three processes, however long it is: the ids, the commit objects, and the raw differences of their trees.
The last two are asked for some hundred commits at a time. Only merges cost one process more each, where they touch
what matters.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from headergen.diagnostics import RepositoryError
from headergen.git.plumbing import SPARING, Git, batched
from headergen.model.commits import Change, Commit, Entry

_RAW = ("--raw", "-r", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=none", "--no-color")
_OF_COMMITS = ("-m", "--root", *_RAW)  # one process has one set of options

_UNSHALLOW = "git fetch --unshallow (in CI: fetch-depth: 0, GIT_DEPTH: 0)"
_UPSTREAM = "@{upstream}"
_MERGES = 16  # at a time: each is compared with every parent, and they may be far apart
_CLAIMS = b"Headergen-"  # a message that says something of the commit: then it matters what that changes

Matters = Callable[[Sequence[str]], bool]  # whether one of these paths is any matter of the caller's


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
    if oid := found(git, revision):
        return oid
    if revision == "HEAD":
        raise RepositoryError("there is no commit yet", location=str(git.root), help="make one, or name a branch")
    where, way = "", "git branch -a lists branches; in CI, fetch the history too (actions/checkout: fetch-depth: 0)"
    if is_shallow(git):
        where, way = " of this shallow clone", f"{_UNSHALLOW}; git branch -a lists branches"
    raise RepositoryError(f"{revision!r} names no commit{where}", location=str(git.root), help=way)


def with_id(revision: str, oid: str) -> str:
    """A revision with the beginning of its id behind its name, unless that is its name."""
    return revision if oid.startswith(revision) else f"{revision} ({oid[:12]})"


def is_shallow(git: Git) -> bool:
    """Whether the history of the clone was cut off: what a revision names may be missing for that alone."""
    return git.line("rev-parse", "--is-shallow-repository") == "true"


def found(git: Git, revision: str) -> str:
    """The full id of the commit that ``revision`` names, "" where there is none."""
    return git.line("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")


def _at(git: Git, ref: str) -> str:
    """The same for the full name of a ref, without a process of its own."""
    there = git.object(f"{ref}^{{commit}}")
    return there[0] if there else ""


def name_of_head(git: Git) -> str:
    """The branch that is checked out, by its short name; HEAD where it is none."""
    return git.line("rev-parse", "--abbrev-ref", "HEAD") or "HEAD"


def date_of(git: Git, revision: str) -> int:
    """The committer's date of a commit in seconds; 0 where there is none."""
    oid = found(git, revision)
    return int(read_commit(git, oid).committer.rpartition(b"> ")[2].split()[0]) if oid else 0


def author(git: Git) -> str:
    """The user as git knows them, ``Name <mail>``; "" where it knows nobody."""
    who, end, _ = git.line("var", "GIT_AUTHOR_IDENT").rpartition(">")
    return who + end


def upstream_range(git: Git) -> Range | None:
    """From where HEAD left its upstream branch to HEAD; None where no upstream branch can be found.

    Without a configured upstream, the default branch of ``origin`` stands in for it.
    """
    tip = _at(git, "HEAD")
    # where there is no upstream, the process that answers for the others would end
    own, _, known = git.line("rev-parse", "--symbolic-full-name", _UPSTREAM, "--abbrev-ref", _UPSTREAM).partition("\n")
    for name in (own, "refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/remotes/origin/master"):
        upstream = _at(git, name) if name and tip else ""
        if upstream:
            base = tip if upstream == tip else git.line("merge-base", upstream, tip)
            shown = known if name == own else git.line("rev-parse", "--abbrev-ref", name)
            return Range(base, tip, f"{shown or name}..HEAD")
    return None


def kept_base(git: Git, which: Range) -> str:
    """The last commit of a range, or its base, that its upstream branch has: what stands there, maintainers took."""
    upstream = upstream_range(git)
    if upstream is None or not upstream.base:
        return which.base
    within = not which.base or is_ancestor(git, which.base, upstream.base)
    return upstream.base if within and is_ancestor(git, upstream.base, which.tip) else which.base


def is_ancestor(git: Git, old: str, new: str) -> bool:
    """Whether commit ``old`` is ``new`` or leads to it."""
    return git.outcome("merge-base", "--is-ancestor", old, new)[0] == 0


def commits(git: Git, which: Range) -> tuple[Commit, ...]:
    """The commits of a range, oldest first, parents before children, each with its changes."""
    return tuple(walk(git, which))


def walk(git: Git, which: Range, matters: Matters | None = None) -> Iterator[Commit]:
    """The same, some hundred at a time: a history of any length needs no more memory than its ids take in one text.

    With ``matters``, which is asked when a commit's turn comes, merges may lie ``aside``: a path that is the same in
    all parents and in the merge is none that it changed.
    """
    if which.base == which.tip:
        return  # as where all is upstream, and no process need be asked
    listed = _listed(git, which)
    _refuse_cut_off(git, listed)
    width = listed.find(b"\n") + 1
    for some in batched(listed[at : at + width - 1].decode("ascii") for at in range(0, len(listed), width or 1)):
        read = [_commit(*each) for each in git.objects(some)]
        changes = _differences(git, [c.oid for c in read if not c.is_merge])
        apart = _apart(git, [c.oid for c in read if c.is_merge and _CLAIMS not in c.message] if matters else [])
        for c in read:
            if not c.is_merge:
                yield replace(c, changes=changes.get(c.oid, ()))
            elif matters is not None and _CLAIMS not in c.message and not matters(next(apart)):
                yield replace(c, aside=True)
            else:
                yield replace(c, changes=merge_changes(git, c))


def merges(git: Git, which: Range) -> tuple[str, ...]:
    """The ids of a range's merges, in the same order; what they changed, which takes long, is not asked."""
    return tuple(_listed(git, which, "--merges").decode("ascii").split())


def _listed(git: Git, which: Range, *options: str) -> bytes:
    """The ids of a range's commits, each in a line, oldest first and parents before children."""
    before = (f"^{which.base}",) if which.base else ()
    return git.run(*SPARING, "rev-list", "--topo-order", "--reverse", *options, which.tip, *before, "--")


def files(git: Git, revision: str) -> Iterator[tuple[str, Entry, int]]:
    """Every file of a commit or tree: its path, what it is, and its size: 0 for a submodule, more than any file has for
    one whose bytes the repository lacks.
    """
    for line in git.run("ls-tree", "-r", "-l", "-z", "--full-tree", revision).split(b"\0")[:-1]:
        about, _, name = line.partition(b"\t")
        mode, _, oid, size = about.decode("ascii").split()
        known = {"-": 0, "BAD": sys.maxsize}
        yield os.fsdecode(name), Entry(int(mode, 8), oid), known[size] if size in known else int(size)


def called(git: Git, revision: str, names: Collection[str]) -> Iterator[tuple[str, Entry]]:
    """Every file of a commit or tree that has one of those names, in whatever folder."""
    for line in git.run("ls-tree", "-r", "-z", "--full-tree", revision).split(b"\0")[:-1]:
        about, _, path = line.partition(b"\t")
        if os.fsdecode(path.rpartition(b"/")[2]) in names:
            mode, _, oid = about.decode("ascii").split()
            yield os.fsdecode(path), Entry(int(mode, 8), oid)


def touching(git: Git, old: str, new: str, places: Collection[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The commits of ``old..new`` (ids) that change something below ``places``, the oldest first and no merges: each
    with the paths that it changes there, as git quotes them.
    """
    words = ("--reverse", "--no-merges", "--name-only", "--no-renames", "--format=%x00%H")
    for record in os.fsdecode(git.run("log", *words, f"{old}..{new}", "--", *places)).split("\0")[1:]:
        oid, *paths = record.splitlines()
        yield oid, tuple(filter(None, paths))


def _refuse_cut_off(git: Git, listed: bytes) -> None:
    """A shallow clone ends in commits whose parents are not here; they would seem to add every file there is."""
    if not is_shallow(git):
        return
    cut = (git.root / git.line("rev-parse", "--git-path", "shallow")).read_bytes().split()
    if set(cut) & set(listed.split()):
        raise RepositoryError(
            "the history of this shallow clone ends inside of the range",
            location=str(git.root),
            help=_UNSHALLOW,
        )


def read_commit(git: Git, oid: str) -> Commit:
    """One commit, without its changes."""
    return next(_commit(*each) for each in git.objects([oid]))


def between(git: Git, old: str, new: str) -> tuple[Change, ...]:
    """What differs between two trees or commits, as paths."""
    return tuple(_changes(git.run("diff-tree", *_RAW, old, new).split(b"\0")))


def between_trees(git: Git, old: str, new: str) -> tuple[Change, ...]:
    """What differs between two trees, as paths, from a process that stays for the next ones."""
    told = git.differences([f"{old} {new}"], *_OF_COMMITS)  # first of all it says the two ids
    return tuple(_changes(told.partition(b"\n")[2].split(b"\0")))


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
            return tuple(_readable(git, merge, change) for change in _changes(out.lstrip(b"\0").split(b"\0")))
    out = git.run("diff-tree", "-c", "--root", "--no-commit-id", *_RAW, merge.oid)
    return tuple(_combined(out.split(b"\0"), len(merge.parents)))


def _readable(git: Git, merge: Commit, change: Change) -> Change:
    """The change with an old side that can be read: what both parents gave lies in no repository where git would have
    put the two together, so the first parent's file stands for it.
    """
    if change.old is None or change.old.kind != "file" or git.object(change.old.oid):
        return change
    theirs = (git.object_id(f"{parent}:{change.path}") for parent in merge.parents)
    return replace(change, old=replace(change.old, oid=next(filter(None, theirs), change.old.oid)))


def _commit(oid: str, kind: str, data: bytes) -> Commit:
    if kind != "commit":
        raise RepositoryError(f"{oid} is no commit", help="run git fsck")
    return parse_commit(oid, data)


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
        encoding=fields.get(b"encoding", [b""])[0].decode("ascii", "surrogateescape"),
    )


def _differences(git: Git, ids: list[str]) -> dict[str, tuple[Change, ...]]:
    return {oid: tuple(_changes(records)) for oid, records in _records(git, ids).items()}


def _apart(git: Git, merges: list[str]) -> Iterator[list[str]]:
    """For each merge the paths that are not in it as in every parent."""
    for some in batched(merges, _MERGES):
        found = _records(git, some)
        for oid in some:
            yield [os.fsdecode(path) for path in found.get(oid, ())[1::2]]


def _records(git: Git, ids: Sequence[str]) -> dict[str, list[bytes]]:
    """What differs in each of some commits from its parents, one after the other: a record and its path in turns."""
    out = git.differences(ids, *_OF_COMMITS)
    # a token with a colon is a record and the next one its path; any other is the id whose records follow
    found: dict[str, list[bytes]] = {}
    records: list[bytes] = []
    tokens = iter(out.split(b"\0")[:-1])
    for token in tokens:
        if token.startswith(b":"):
            records += (token, next(tokens))
        else:
            records = found.setdefault(token.decode("ascii"), [])
    return found


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
