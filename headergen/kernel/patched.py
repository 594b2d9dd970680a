"""A kernel with some of its files changed in memory, as a series of patches changes them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from headergen.diagnostics import KernelError
from headergen.kernel import lists
from headergen.kernel.sources import Source, check_inside
from headergen.kernel.tarball import wanted_path
from headergen.kernel.tree import KernelTree

# what the kernel itself includes; programs got it from there before there were uapi folders
_INSIDE = re.compile(r"include/(?!uapi/|Kbuild).*\.h|arch/[^/]+/include/asm/.*\.h", re.ASCII)


class ChangedSource:
    """Another source with some files changed: by path the new bytes, or None for one that is gone."""

    def __init__(self, source: Source, files: Mapping[str, bytes | None]) -> None:
        self._source = source
        self._files = dict(files)

    def read(self, path: str) -> bytes | None:
        """The bytes of the file at ``path``, or None."""
        check_inside(path)
        return self._files[path] if path in self._files else self._source.read(path)

    def names(self, prefix: str) -> list[str]:
        """The paths of all files below ``prefix``, sorted."""
        start = prefix.strip("/") + "/"
        mine = {path for path in self._files if path.startswith(start)}
        others = (path for path in self._source.names(prefix) if path not in mine)
        return sorted([*others, *(path for path in mine if self._files[path] is not None)])

    def directories(self, path: str) -> list[str]:
        """The names of the directories directly in ``path``, sorted; one whose last file is gone is none."""
        start = path.strip("/") + "/"
        changed = {
            p[len(start) :].partition("/")[0] for p in self._files if p.startswith(start) and "/" in p[len(start) :]
        }
        kept = set(self._source.directories(path)) - changed
        return sorted(kept | {name for name in changed if self.names(start + name)})

    def exists(self, path: str) -> bool:
        """Whether there is a file at ``path``."""
        return self._files[path] is not None if path in self._files else self._source.exists(path)

    def close(self) -> None:
        """Nothing is held: the kernel that this one is made from closes what it has opened."""


def with_files(tree: KernelTree, files: Mapping[str, bytes | None]) -> KernelTree:
    """The kernel with those files changed; ``tree`` stays open, and stays as it is."""
    return replace(tree, source=ChangedSource(tree.source, files), id=replace(tree.id, dirty=True))


def made_from(tree: KernelTree, path: str) -> bool:
    """Whether exported headers are made from the file at ``path`` of a kernel like ``tree``."""
    return wanted_path(path) and (lists.are_used(tree.source) or not _INSIDE.fullmatch(path))


def check_source(tree: KernelTree) -> None:
    """``KernelError`` for headers that are installed: patches are for the sources."""
    if tree.kind == "installed":
        raise KernelError(
            f"{tree.origin} holds installed headers, and patches are for a kernel's sources",
            help="give a source directory, a clone (PATH@REV) or a source tarball",
        )
