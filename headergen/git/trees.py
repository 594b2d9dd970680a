"""The tree of one commit, read as far as it is asked: each folder once, and nothing beside the way.

A whole tree of Linux has 80,000 files in 5,000 folders, and one that was made to do harm may have more than there are
atoms: a folder can hold itself ten times under ten names. So what is listed has a bound, in number and in depth.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from headergen.diagnostics import ToolError
from headergen.git.plumbing import TREE, Git
from headergen.model.commits import Entry

_MOST = 200_000  # files and folders that are listed; all exported headers of Linux are 3,000
_DEEPEST = 64


class CommitTree:
    """The files of a commit (or tree). Paths are from its top, with ``/``; "" is the top itself."""

    def __init__(self, git: Git, revision: str) -> None:
        self._git = git
        top = git.object(f"{revision}^{{tree}}")
        self._top = Entry(TREE, top[0]) if top else None
        self._folders: dict[str, dict[str, Entry]] = {}
        self._listed = 0

    def entry(self, path: str) -> Entry | None:
        """What lies at ``path``, a folder too; None if there is nothing."""
        path = path.strip("/")
        if not path:
            return self._top
        folder, _, name = path.rpartition("/")
        return self._folder(folder).get(name)

    def files(self, prefix: str = "") -> dict[str, Entry]:
        """Every file at or below ``prefix``, by path; links and submodules too."""
        found = self.entry(prefix)
        if found is None or found.mode != TREE:
            return {} if found is None else {prefix: found}
        return dict(self._below(prefix.strip("/")))

    def directories(self, path: str) -> tuple[str, ...]:
        """The names of the directories directly in ``path``, sorted."""
        return tuple(sorted(name for name, entry in self._folder(path.strip("/")).items() if entry.mode == TREE))

    def read(self, entry: Entry) -> bytes:
        """The bytes of a file, or the target of a link."""
        return self._git.blob(entry.oid)

    def _folder(self, path: str) -> dict[str, Entry]:
        """The entries of a folder, by name; {} if it is none."""
        if path not in self._folders:
            if path.count("/") >= _DEEPEST:
                raise self._too_much(path, f"lies more than {_DEEPEST} folders deep")
            found = self.entry(path)
            inside = self._git.tree(found.oid) if found is not None and found.mode == TREE else {}
            self._folders[path] = {os.fsdecode(name): entry for name, entry in inside.items()}
        return self._folders[path]

    def _below(self, folder: str) -> Iterator[tuple[str, Entry]]:
        for name, entry in self._folder(folder).items():
            self._listed += 1
            if self._listed > _MOST:
                raise self._too_much(folder, f"is of a tree with more than {_MOST} files to look at")
            path = f"{folder}/{name}" if folder else name
            if entry.mode == TREE:
                yield from self._below(path)
            else:
                yield path, entry

    def _too_much(self, folder: str, why: str) -> ToolError:
        return ToolError(
            f"{folder} {why}",
            location=str(self._git.root),
            help="look at that repository by hand: no kernel and no import is that big",
        )
