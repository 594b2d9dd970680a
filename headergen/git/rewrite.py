"""Writes commits without a checkout: trees edited in memory, commit objects byte for byte, refs moved last.

Until ``move`` nothing in the repository refers to what was written, so an interruption at any point leaves every ref as
it was, and git's garbage collection takes the rest.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from headergen import interrupts
from headergen.diagnostics import RepositoryError, ToolError
from headergen.git.complaints import way_out
from headergen.git.plumbing import TREE, Git
from headergen.git.signing import IN_UTF8, signs_commits
from headergen.git.underway import refuse_under_way
from headergen.model.commits import OBJECT_ID, Change, Commit, Entry

_BACKUPS = "refs/headergen/before"


def edited(git: Git, tree: str, changes: Iterable[Change]) -> str:
    """The id of ``tree`` (or of nothing, for "") with those changes made. Written, and reachable from nowhere."""
    edits = [(os.fsencode(c.path).split(b"/"), c.new) for c in changes]
    return (_edited(git, tree, edits) if edits else tree) or git.make_tree({})


def _edited(git: Git, tree: str, edits: list[tuple[list[bytes], Entry | None]]) -> str:
    """Of one directory; "" where nothing remains, for git knows no empty ones."""
    entries = git.tree(tree) if tree else {}
    here = {parts[0]: new for parts, new in edits if len(parts) == 1}
    below: dict[bytes, list[tuple[list[bytes], Entry | None]]] = {}
    for parts, new in edits:
        if len(parts) > 1:
            below.setdefault(parts[0], []).append((parts[1:], new))
    for name in here.keys() | below.keys():
        present = entries.get(name)
        folder = present.oid if present is not None and present.mode == TREE else ""
        inside = _edited(git, folder, below[name]) if name in below else folder
        new = here.get(name)
        if new is not None:
            entries[name] = new
        elif inside:  # a folder has taken the place of a file, or was one
            entries[name] = Entry(TREE, inside)
        elif folder or name in here:
            entries.pop(name, None)
    return git.make_tree(entries) if entries else ""


class Committer(Struct, frozen=True):
    """Who rewrites, and whether they sign: asked once, since a rewrite is one act."""

    line: bytes
    signs: bool


def committer(git: Git) -> Committer:
    """The user's identity as git knows it; ``RepositoryError`` if there is none."""
    code, out, said = git.outcome("var", "GIT_COMMITTER_IDENT")
    if code:
        raise RepositoryError(
            "git does not know who you are",
            location=str(git.root),
            detail=said,
            help="git config user.name NAME; git config user.email ADDRESS",
        )
    return Committer(out.rstrip(b"\n"), signs_commits(git))


def rewritten(git: Git, origin: Commit, *, tree: str, parent: str, message: bytes, by: Committer) -> str:
    """Writes a commit with the author, date and encoding of ``origin``, byte for byte, and returns its id.

    A signature of the original is not carried over: it would be false. Who signs lets git write the commit, which
    makes UTF-8 of bytes that are none, and takes dots and the like off the ends of names, as in any rebase.
    """
    if by.signs:
        return _signed(git, origin, tree=tree, parent=parent, message=message)
    lines = [b"tree " + tree.encode()]
    lines += [b"parent " + parent.encode()] if parent else []
    lines += [b"author " + origin.author, b"committer " + by.line]
    lines += [b"encoding " + origin.encoding.encode("ascii", "surrogateescape")] if origin.encoding else []
    data = b"\n".join(lines) + b"\n\n" + message
    return _one_id(git.run("hash-object", "-t", "commit", "-w", "--stdin", input=data))


def _signed(git: Git, origin: Commit, *, tree: str, parent: str, message: bytes) -> str:
    who, _, when = origin.author.rpartition(b"> ")
    name, _, mail = who.partition(b" <")
    seconds, _, zone = when.partition(b" ")
    identity = {
        "GIT_AUTHOR_NAME": os.fsdecode(name),
        "GIT_AUTHOR_EMAIL": os.fsdecode(mail),
        "GIT_AUTHOR_DATE": os.fsdecode(b"@" + seconds + b" " + zone),
    }
    encoding = ("-c", f"i18n.commitEncoding={origin.encoding}") if origin.encoding else IN_UTF8
    with Git(git.root, extra=identity) as signing:
        parents = ("-p", parent) if parent else ()
        return _one_id(signing.run(*encoding, "commit-tree", "-S", *parents, tree, input=message))


def _one_id(out: bytes) -> str:
    oid = out.decode("ascii", "replace").strip()
    if not OBJECT_ID.fullmatch(oid):
        raise ToolError("git wrote no commit", help="check free space and the rights of .git/objects")
    return oid


# ----------------------------------------------------------------------------------------------------------------- refs


class Destination(Struct, frozen=True):
    """Where a new series goes: the ref, and what it holds now ("" if it is to be made)."""

    ref: str
    old: str

    @property
    def branch(self) -> str:
        """The branch's short name."""
        return self.ref.removeprefix("refs/heads/")


def target(git: Git, tip_name: str, tip: str, branch: str | None) -> Destination:
    """The branch to move: the named one, or the one that the range ends in.

    ``RepositoryError`` where there is none, where a named one holds other work, or while something is under way.
    """
    refuse_under_way(Path(git.line("rev-parse", "--absolute-git-dir")), git.root)
    if branch is None:
        name = tip_name or "HEAD"
        ref = git.line("rev-parse", "--symbolic-full-name", "--end-of-options", name).removeprefix("--end-of-options\n")
        if ref == "HEAD":
            ref = git.line("symbolic-ref", "--quiet", "HEAD")
        if not ref.startswith("refs/heads/"):
            raise RepositoryError(
                f"{name} is no local branch, so there is nothing to move",
                help="name a new branch for the result: --branch NAME",
            )
        return Destination(ref, tip)
    name = git.line("check-ref-format", "--branch", branch)
    if not name or name != branch:
        raise RepositoryError(f"{branch!r} is no name for a branch", help="see git help check-ref-format")
    ref = f"refs/heads/{branch}"
    old = git.line("rev-parse", "--verify", "--quiet", ref)
    if old not in ("", tip):
        raise RepositoryError(
            f"branch {branch} exists and is not where the range ends",
            help=f"give another name, or remove it first: git branch -D {branch}",
        )
    return Destination(ref, old)


def move(git: Git, goal: Destination, new: str) -> str:
    """Puts the branch on ``new`` if it still is where it was, in one transaction with a ref that keeps the old commit.

    Returns that ref ("" if the branch is new). ``RepositoryError`` where it is elsewhere by now.
    """
    backup = f"{_BACKUPS}/{goal.branch}/{goal.old[:12]}" if goal.old else ""
    if backup and git.line("rev-parse", "--verify", "--quiet", backup) == goal.old:
        keep = f"verify {backup} {goal.old}\n"
    else:
        keep = f"create {backup} {goal.old}\n" if backup else ""
    nothing = "0" * len(new)
    script = f"{keep}update {goal.ref} {new} {goal.old or nothing}\n"
    with interrupts.Held():
        code, _, said = git.outcome(
            "update-ref", "--create-reflog", "-m", "headergen untangle", "--stdin", input=os.fsencode(script)
        )
    if code and git.line("rev-parse", "--verify", "--quiet", goal.ref) != new:  # else git could not log it alone
        raise RepositoryError(
            f"{goal.branch} was not moved: it changed meanwhile, or git refused",
            location=str(git.root),
            detail=said,
            help=f"nothing is lost; {way_out(said, 'run it again')}",
        )
    return backup
