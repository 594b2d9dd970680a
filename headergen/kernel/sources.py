"""Where the files of a kernel tree come from: a directory, or a revision of a git repository.

Paths are relative to the tree's root, with ``/`` between names. A file outside the tree is never read, whatever links
say.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Protocol

from headergen.diagnostics import KernelError
from headergen.git.objects import Entry, GitObjects

MAX_FILE = 64 << 20  # bytes; the biggest file that is read of Linux 6.12 has 300 KB
_LINK = "120000"
_REGULAR = ("100644", "100755", "100664")


class Source(Protocol):
    """The files of one kernel tree."""

    def read(self, path: str) -> bytes | None:
        """The bytes of the file at ``path``, or None if there is no such file."""
        ...

    def names(self, prefix: str) -> list[str]:
        """The paths of all files below the directory ``prefix``, sorted."""
        ...

    def directories(self, path: str) -> list[str]:
        """The names of the directories directly in the directory ``path``, sorted."""
        ...

    def exists(self, path: str) -> bool:
        """Whether there is a file at ``path``."""
        ...

    def close(self) -> None:
        """Gives back what the source holds."""
        ...


class Directory:
    """An unpacked tree."""

    def __init__(self, root: Path) -> None:
        self._root = os.path.realpath(root)
        self._inside: dict[str, bool] = {}
        self._walked: dict[str, list[str]] = {}

    def read(self, path: str) -> bytes | None:
        """The bytes of a regular file; links are followed while they stay in the tree."""
        full = self._full(path)
        try:
            descriptor = os.open(full, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as error:
            if error.errno == errno.ELOOP:
                return self._read_link(path, full)
            if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG):
                return None
            raise _unreadable(full, error) from error
        try:
            about = os.fstat(descriptor)
            if not stat.S_ISREG(about.st_mode):
                return None
            if about.st_size > MAX_FILE:
                raise too_big(full)
            parts = []
            while part := os.read(descriptor, about.st_size + 1):
                parts.append(part)
            return b"".join(parts)
        except OSError as error:
            raise _unreadable(full, error) from error
        finally:
            os.close(descriptor)

    def names(self, prefix: str) -> list[str]:
        """As ``find -name`` sees them: linked directories are not entered."""
        prefix = prefix.strip("/")
        if prefix not in self._walked:  # every arch asks for the same
            found: list[str] = []
            self._walk(prefix, found)
            self._walked[prefix] = sorted(found)
        return list(self._walked[prefix])

    def directories(self, path: str) -> list[str]:
        """The names of the directories directly in ``path``, sorted."""
        try:
            with os.scandir(self._full(path)) as entries:
                return sorted(entry.name for entry in entries if entry.is_dir(follow_symlinks=False))
        except (FileNotFoundError, NotADirectoryError):
            return []

    def exists(self, path: str) -> bool:
        """Whether there is a file at ``path``."""
        return Path(self._full(path)).is_file()

    def close(self) -> None:
        """Nothing is held."""

    def _walk(self, directory: str, found: list[str]) -> None:
        try:
            with os.scandir(self._full(directory)) as entries:
                for entry in entries:
                    path = f"{directory}/{entry.name}"
                    if entry.is_dir(follow_symlinks=False):
                        self._walk(path, found)
                    else:
                        found.append(path)
        except (FileNotFoundError, NotADirectoryError):
            return

    def _full(self, path: str) -> str:
        check_inside(path)
        directory = path.rpartition("/")[0]
        if directory not in self._inside:
            real = os.path.realpath(f"{self._root}/{directory}")
            self._inside[directory] = real == self._root or real.startswith(self._root + "/")
        if not self._inside[directory]:
            raise _outside(f"{self._root}/{directory}")
        return f"{self._root}/{path}"

    def _read_link(self, path: str, full: str) -> bytes | None:
        real = os.path.realpath(full)
        if not real.startswith(self._root + "/"):
            raise _outside(full)
        target = os.path.relpath(real, self._root)
        return None if target == path else self.read(target)


class Revision:
    """One commit of a git repository, read from its objects; the work tree is never looked at."""

    def __init__(self, objects: GitObjects, commit: str) -> None:
        self._objects = objects
        self._commit = commit
        self._listed: dict[str, dict[str, Entry]] = {}
        self._directories: dict[str, list[str]] = {}

    def read(self, path: str) -> bytes | None:
        """The bytes of the file at ``path``, or None."""
        return self._read(path, 0)

    def names(self, prefix: str) -> list[str]:
        """The paths of all files below ``prefix``, sorted."""
        return sorted(self._files(prefix.strip("/")))

    def directories(self, path: str) -> list[str]:
        """The names of the directories directly in ``path``, sorted."""
        check_inside(path)
        if path not in self._directories:
            self._directories[path] = list(self._objects.directories(self._commit, path.strip("/")))
        return self._directories[path]

    def exists(self, path: str) -> bool:
        """Whether there is a file at ``path``."""
        return self._entry(path) is not None

    def close(self) -> None:
        """Ends the process that reads objects."""
        self._objects.close()

    def _files(self, prefix: str) -> dict[str, Entry]:
        check_inside(prefix)
        if prefix not in self._listed:
            self._listed[prefix] = self._objects.files(self._commit, prefix)
        return self._listed[prefix]

    def _entry(self, path: str) -> Entry | None:
        check_inside(path)
        for prefix, files in self._listed.items():
            if path.startswith(prefix + "/"):
                return files.get(path)
        return self._files(path).get(path)

    def _read(self, path: str, depth: int) -> bytes | None:
        entry = self._entry(path)
        if entry is None:
            return None
        if entry.mode == _LINK and depth < 8:
            target = os.path.normpath(f"{path}/../{os.fsdecode(self._objects.read(entry.oid))}")
            if target.startswith(("../", "/")):
                raise _outside(path)
            return self._read(target, depth + 1)
        return self._objects.read(entry.oid) if entry.mode in _REGULAR else None


def check_inside(path: str) -> None:
    """Raises ``KernelError`` for a path that is absolute, climbs, or is no path at all."""
    if path.startswith("/") or "\0" in path or ".." in path.split("/"):
        raise KernelError(
            f"{path!r} is not a path inside a kernel tree", help="see that the kernel tree is what it claims to be"
        )


def too_big(path: str) -> KernelError:
    """The failure for a file that no kernel has."""
    return KernelError(
        f"{path} has more than {MAX_FILE >> 20} MiB", help="see that the kernel tree is what it claims to be"
    )


def _outside(path: str) -> KernelError:
    return KernelError(
        f"{path} leads out of the kernel tree",
        help="give headergen a tree without links to other places (cp -RL makes one)",
    )


def _unreadable(path: str, error: OSError) -> KernelError:
    return KernelError(f"{path} cannot be read: {error.strerror}", help="see that you may read the kernel tree")
