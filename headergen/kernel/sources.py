"""Where the files of a kernel tree come from: a directory, or a folder of another source.

Paths are relative to the tree's root, with ``/`` between names. A file outside the tree is never read, whatever links
say.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import NamedTuple, Protocol

from headergen.diagnostics import KernelError, let_pass

MAX_DEPTH = 32  # folders in each other; Linux 7.3 has 8
MAX_FILES = 200_000  # below one folder that is looked through; all of Linux 7.3 has 95,000
MAX_FILE = 64 << 20  # bytes; the biggest file that is read of Linux 6.12 has 300 KB


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


class Stamp(NamedTuple):
    """What tells a file from what it was, as git's index has it: nobody can set the time of its last change."""

    mode: int
    inode: int
    size: int
    written: int
    changed: int


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
                target = self.leads_to(path)
                return None if target == path else self.read(target)
            if error.errno == errno.ENXIO:
                raise _no_file(full) from error  # a socket
            if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG):
                return None
            raise _unreadable(full, error) from error
        try:
            about = os.fstat(descriptor)
            if stat.S_ISDIR(about.st_mode):
                return None
            if not stat.S_ISREG(about.st_mode):
                raise _no_file(full)
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

    def stamp(self, path: str) -> Stamp | None:
        """What the file system says of a file, whose link is not followed; None where nothing is there."""
        try:
            about = os.lstat(self._full(path))
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise _unreadable(f"{self._root}/{path}", error) from error
        return Stamp(about.st_mode, about.st_ino, about.st_size, about.st_mtime_ns, about.st_ctime_ns)

    def leads_to(self, path: str) -> str:
        """Where a link leads in the end, from the root; to itself where that is nowhere."""
        full = self._full(path)
        real = os.path.realpath(full)
        if not real.startswith(self._root + "/"):
            raise outside(full)
        return os.path.relpath(real, self._root)

    def names(self, prefix: str) -> list[str]:
        """As ``find -name`` sees them: linked directories are not entered."""
        prefix = prefix.strip("/")
        if prefix not in self._walked:  # every arch asks for the same
            found: list[str] = []
            self._walk(prefix, found, prefix.count("/"))
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

    def _walk(self, directory: str, found: list[str], depth: int) -> None:
        if depth > MAX_DEPTH:
            raise KernelError(
                f"{self._root} has more than {MAX_DEPTH} folders in each other below {directory[:60]}",
                help="see that the kernel tree is what it claims to be",
            )
        try:
            with os.scandir(self._full(directory)) as entries:
                for entry in entries:
                    path = f"{directory}/{entry.name}"
                    if entry.is_dir(follow_symlinks=False):
                        self._walk(path, found, depth + 1)
                    else:
                        found.append(path)
                    if len(found) > MAX_FILES:
                        raise KernelError(
                            f"{self._root} has more than {MAX_FILES:,} files below {directory[:60]}",
                            help="see that the kernel tree is what it claims to be",
                        )
        except (FileNotFoundError, NotADirectoryError):
            return

    def _full(self, path: str) -> str:
        check_inside(path)
        directory = path.rpartition("/")[0]
        if directory not in self._inside:
            real = os.path.realpath(f"{self._root}/{directory}")
            self._inside[directory] = real == self._root or real.startswith(self._root + "/")
        if not self._inside[directory]:
            raise outside(f"{self._root}/{directory}")
        return f"{self._root}/{path}"


class Below:
    """A folder of another source, as a source of its own."""

    def __init__(self, source: Source, folder: str) -> None:
        self._source = source
        self._start = f"{folder}/" if folder else ""

    def read(self, path: str) -> bytes | None:
        """The bytes of the file at ``path`` below the folder."""
        return self._source.read(self._start + path)

    def names(self, prefix: str) -> list[str]:
        """The paths of all files below ``prefix``, sorted."""
        return [path[len(self._start) :] for path in self._source.names(self._start + prefix)]

    def directories(self, path: str) -> list[str]:
        """The names of the directories directly in ``path``, sorted."""
        return self._source.directories(self._start + path)

    def exists(self, path: str) -> bool:
        """Whether there is a file at ``path``."""
        return self._source.exists(self._start + path)

    def close(self) -> None:
        """Closes what the folder is of."""
        self._source.close()


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


def outside(path: str) -> KernelError:
    """The failure for a link to another place."""
    return KernelError(
        f"{path} leads out of the kernel tree",
        help="give headergen a tree without links to other places (cp -RL makes one)",
    )


def _no_file(path: str) -> KernelError:
    """The failure for a pipe, a socket or a device that has a header's name: it is not that the kernel lacks one."""
    return KernelError(f"{path} is no plain file", help="take it out of the folder, or put the kernel's own file there")


def _unreadable(path: str, error: OSError) -> KernelError:
    """The failure for what cannot be read; raises ``error`` where that is not the kernel's doing."""
    let_pass(error, path)
    return KernelError(f"{path} cannot be read: {error.strerror}", help="see that you may read the kernel tree")
