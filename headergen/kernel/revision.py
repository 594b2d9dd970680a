"""A kernel in a git repository: one of its commits, or a checkout that says which commit it is of.

The repository is foreign input: nothing that it configures runs, and what its objects say they are is proven.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from headergen.diagnostics import KernelError, ToolError
from headergen.git.foreign import commit_named, describe, open_foreign, release_with
from headergen.git.history import touching
from headergen.git.plumbing import Git, blob_id
from headergen.git.trees import CommitTree
from headergen.kernel.sources import Source, check_inside, outside
from headergen.model import KernelId
from headergen.model.commits import SYMLINK

_MAX_LINKS = 8
_LEFT_BEHIND = (".cmd", ".rej", ".orig", ".o", "~")  # what builds and patches leave is no change


class Revision:
    """One commit of a git repository, read from its objects; the work tree is never looked at."""

    def __init__(self, git: Git, commit: str) -> None:
        self._git = git
        self._commit = commit
        self._tree = CommitTree(git, commit)
        self._listed: dict[str, list[str]] = {}

    def read(self, path: str) -> bytes | None:
        """The bytes of the file at ``path``, or None; links are followed while they stay in the tree."""
        for _ in range(_MAX_LINKS):
            check_inside(path)
            entry = self._tree.entry(path)
            if entry is None or entry.kind == "submodule":
                return None
            if entry.mode != SYMLINK:
                return self._tree.read(entry) if entry.mode & 0o100000 else None
            target = os.path.normpath(f"{path}/../{os.fsdecode(self._tree.read(entry))}")
            if target.startswith(("../", "/")) or "\0" in target:
                raise outside(path)
            path = target
        return None

    def names(self, prefix: str) -> list[str]:
        """The paths of all files below ``prefix``, sorted."""
        check_inside(prefix)
        if prefix not in self._listed:  # every arch asks for the same
            self._listed[prefix] = sorted(self._tree.files(prefix))
        return list(self._listed[prefix])

    def directories(self, path: str) -> list[str]:
        """The names of the directories directly in ``path``, sorted."""
        check_inside(path)
        return list(self._tree.directories(path))

    def exists(self, path: str) -> bool:
        """Whether there is a file at ``path``."""
        check_inside(path)
        entry = self._tree.entry(path)
        return entry is not None and entry.kind != "submodule" and bool(entry.mode & 0o100000)

    def is_link(self, path: str) -> bool:
        """Whether what lies at ``path`` is a symbolic link."""
        entry = self._tree.entry(path)
        return entry is not None and entry.mode == SYMLINK

    def removal_of(self, path: str, since: Iterable[str]) -> str:
        """The commit that took a file away, and the release that came with; "" where the history does not say."""
        old = next((oid for name in since if (oid := commit_named(self._git, name))), None)
        if old is None:
            return ""
        with suppress(ToolError):
            found = [commit for commit, _ in touching(self._git, old, self._commit, [path])]
            if found:
                release = release_with(self._git, found[-1])
                return found[-1][:12] + (f" in {release}" if release else "")
        return ""

    def close(self) -> None:
        """Ends the process that reads objects."""
        self._git.close()


def open_revision(path: Path, rev: str | None) -> tuple[Revision, KernelId]:
    """The commit that ``rev`` (or HEAD) names, and what it is called; the version is for the caller to read.
    ``KernelError`` where there is none.
    """
    git = open_foreign(path)
    try:
        commit = commit_named(git, "HEAD" if rev is None else rev)
        if commit is None and rev is None:
            raise KernelError(f"the repository {path} has no commit yet", help="fetch a kernel into it")
        if commit is None:
            raise KernelError(
                f"the repository {path} has no revision {rev!r}",
                help="see 'git tag' for its tags, and fetch the one you want (git fetch --tags)",
            )
        return Revision(git, commit), KernelId(None, commit, describe(git, commit))
    except BaseException:
        git.close()
        raise


def checked_out(path: Path, version: str | None, source: Source, prefixes: Iterable[str]) -> KernelId:
    """What a checkout is of, and whether the files below ``prefixes``, which headers are made from, are not as
    committed.

    Others do not matter here, and to ask git for them could run filters that the repository configures. A repository
    that cannot be read says nothing, for the tree can.
    """
    known = KernelId(version)
    with suppress(ToolError), open_foreign(path) as git:
        if commit := commit_named(git, "HEAD"):
            known = replace(known, commit=commit)
            known = replace(known, describe=describe(git, commit))
            known = replace(known, dirty=_is_changed(CommitTree(git, commit), source, tuple(prefixes)))
    return known


def _is_changed(tree: CommitTree, source: Source, prefixes: Sequence[str]) -> bool:
    committed = {path: entry for prefix in prefixes for path, entry in tree.files(prefix).items()}
    present = {path for prefix in prefixes for path in (source.names(prefix) or [prefix])}
    names = {path for path in present if path in committed or not path.endswith(_LEFT_BEHIND)}
    contents = {path: data for path in names if (data := source.read(path)) is not None}
    files = {path: entry.oid for path, entry in committed.items() if entry.kind == "file"}
    links = committed.keys() - files.keys()
    if files.keys() != contents.keys() - links:
        return True
    return any(blob_id(contents[p], "sha256" if len(oid) == 64 else "sha1") != oid for p, oid in files.items())
