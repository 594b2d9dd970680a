"""What differs between files as they are and files as they should be, as plain values."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from headergen.diagnostics import RepositoryError

FILE, EXECUTABLE, LINK, OTHER = 0o100644, 0o100755, 0o120000, 0
_CACHES = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"})  # tools leave them behind


class Present(Struct, frozen=True):
    """A file as it is: git's mode (``OTHER`` for what git does not know: pipes, sockets) and its bytes (a link's: where
    it points).
    """

    mode: int
    data: bytes


class FileChange(Struct, frozen=True):
    """One path that differs; ``old`` is None for a file that is missing, ``new`` for one that should not be there."""

    path: str
    old: Present | None
    new: bytes | None

    @property
    def kind(self) -> str:
        """``added``, ``removed``, ``changed``, or ``mode`` where the bytes are right but the file is no plain one."""
        if self.old is None:
            return "added"
        if self.new is None:
            return "removed"
        return "mode" if self.old.data == self.new and self.old.mode != LINK else "changed"

    def diff(self) -> str:
        """A unified diff, as ``git diff`` would print it."""
        old = b"" if self.old is None else self.old.data
        new = self.new or b""
        lines = [f"diff --git a/{self.path} b/{self.path}"]
        if self.old is None:
            lines.append("new file mode 100644")
        elif self.new is None:
            lines.append(f"deleted file mode {self.old.mode or FILE:o}")
        elif self.old.mode != FILE:
            lines += [f"old mode {self.old.mode:o}", "new mode 100644"]
        if b"\0" in old or b"\0" in new:
            lines.append(f"Binary files a/{self.path} and b/{self.path} differ")
            return "\n".join(lines) + "\n"
        if old != new:
            names = (
                "/dev/null" if self.old is None else f"a/{self.path}",
                "/dev/null" if self.new is None else f"b/{self.path}",
            )
            lines += _hunks(old, new, *names)
        return "\n".join(lines) + "\n"


class ChangeSet(Struct, frozen=True):
    """Everything that would have to change below ``root`` for the managed folders to be as they should; true if that is
    anything. ``looked_at`` counts the files that were compared.
    """

    root: Path
    changes: tuple[FileChange, ...]
    looked_at: int = 0

    def __bool__(self) -> bool:
        return bool(self.changes)

    def of_kind(self, kind: str) -> tuple[FileChange, ...]:
        """The changes of one kind."""
        return tuple(change for change in self.changes if change.kind == kind)

    @property
    def summary(self) -> str:
        """``3 added, 1 changed``, or ``no change``."""
        counts = ((len(self.of_kind(kind)), kind) for kind in ("added", "changed", "removed", "mode"))
        return (
            ", ".join(f"{n} {'of another mode' if kind == 'mode' else kind}" for n, kind in counts if n) or "no change"
        )

    def diff(self) -> str:
        """Every change as one unified diff."""
        return "".join(change.diff() for change in self.changes)


def between(old: Mapping[str, Present], new: Mapping[str, bytes]) -> tuple[FileChange, ...]:
    """The changes that make ``old`` into plain files with the bytes of ``new``, sorted by path."""
    paths = sorted(old.keys() | new.keys())
    changes = (FileChange(path, old.get(path), new.get(path)) for path in paths)
    return tuple(c for c in changes if c.old is None or c.new is None or (c.old.mode, c.old.data) != (FILE, c.new))


def plan(
    root: Path,
    wanted: Mapping[str, bytes],
    managed: Sequence[str],
    *,
    ignored: Collection[str] = (),
    found: Mapping[str, Present] | None = None,
) -> ChangeSet:
    """Compares the managed folders on the disk with ``wanted``.

    ``ignored`` are paths that git is told to ignore; they are left alone unless they are wanted. ``found`` is what
    ``read_folders`` gave, where that was asked before.
    """
    on_disk = read_folders(root, managed) if found is None else found
    present = {path: file for path, file in on_disk.items() if path in wanted or path not in ignored}
    return ChangeSet(root, between(present, wanted), len(present.keys() | wanted.keys()))


def read_folders(root: Path, folders: Sequence[str]) -> dict[str, Present]:
    """Every file below the folders, with links not followed; caches that tools leave behind are passed over.

    ``RepositoryError`` where a folder cannot be read, or is a symbolic link: what it leads to is not ours.
    """
    present: dict[str, Present] = {}
    for folder in folders:
        top = root / folder
        if top.is_symlink():
            raise RepositoryError(
                f"{folder} is a symbolic link", location=str(root), help="put a folder there, or configure another one"
            )
        if not top.is_dir():
            if top.exists():
                raise RepositoryError(f"{folder} is no folder", location=str(root), help="move that file away")
            continue
        try:
            present.update(_files(str(top), folder))
        except OSError as error:
            where = os.fsdecode(error.filename or folder)
            raise RepositoryError(
                f"{folder} cannot be read: {error.strerror}", location=where, help="give yourself the right to read it"
            ) from error
    return present


def _files(directory: str, name: str) -> Iterator[tuple[str, Present]]:
    with os.scandir(directory) as entries:
        for entry in entries:
            path = f"{name}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                if entry.name not in _CACHES:
                    yield from _files(entry.path, path)
            else:
                yield path, _present(entry.path)


def _present(path: str) -> Present:
    about = os.lstat(path)
    mode = about.st_mode
    if stat.S_ISLNK(mode):
        return Present(LINK, os.fsencode(Path(path).readlink()))
    if not stat.S_ISREG(mode):
        return Present(OTHER, b"")
    parts = []
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)  # a file object for each of 1,500 takes a third of the time
    try:
        while part := os.read(descriptor, about.st_size + 1):
            parts.append(part)
    finally:
        os.close(descriptor)
    return Present(EXECUTABLE if mode & stat.S_IXUSR else FILE, b"".join(parts))


def _hunks(old: bytes, new: bytes, old_name: str, new_name: str) -> list[str]:
    import difflib  # for who shows a difference

    result = []
    for line in difflib.unified_diff(_lines(old), _lines(new), old_name, new_name):
        if line.endswith("\n"):
            result.append(line[:-1])
        else:
            result += [line, "\\ No newline at end of file"]
    return result


def _lines(data: bytes) -> list[str]:
    # not splitlines(): a form feed or a line separator inside a header is no end of a line
    parts = data.decode("utf-8", "backslashreplace").split("\n")
    return [*(part + "\n" for part in parts[:-1]), *(part for part in parts[-1:] if part)]
