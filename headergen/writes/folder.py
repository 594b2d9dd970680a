"""A folder that is written to: names below it are walked part by part, and a link on the way ends the walk."""

from __future__ import annotations

import errno
import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from headergen.closing import Closing
from headergen.diagnostics import HeadergenError

_OPEN = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC
_NOT_THERE = (errno.ENOENT, errno.ENOTDIR, errno.ELOOP)
_MAX_NAME = 4096


@contextmanager
def naming(path: str) -> Iterator[None]:
    """What fails is told by its path: of a name below a descriptor the system says the last part, of what is written
    nothing.
    """
    try:
        yield
    except OSError as error:
        error.filename = path
        raise


class Folder(Closing):
    """A folder held open; a context manager. Names are relative to it, with ``/`` between their parts. One that it was
    to make, and that nothing was put into, is gone again when it is closed.

    The folder itself may be a link: whoever named it meant it. Every other link is a file like any other, to be looked
    at, moved and removed, but never followed.
    """

    def __init__(self, path: str | os.PathLike[str], *, make: bool = False) -> None:
        self.path = os.fspath(path)
        self._made = _missing(self.path) if make else ()
        if make:
            os.makedirs(self.path, exist_ok=True)  # noqa: PTH103 - a path of the user's, as he gave it
        self._top = os.open(self.path, _OPEN)
        self._last: tuple[str, int] | None = None

    def close(self) -> None:
        """Gives the folder back."""
        self._forget()
        if self._top >= 0:
            os.close(self._top)
            self._top = -1
            with suppress(OSError):  # the first that something lies in ends it
                for folder in self._made:
                    os.rmdir(folder)  # noqa: PTH106 - a path of the user's, as he gave it

    def look(self, name: str) -> os.stat_result | None:
        """What lies there, a link being a link; None for nothing, and for what lies behind a link or a file."""
        with suppress(FileNotFoundError, NotADirectoryError):
            at, last = self._parent(name)
            return os.stat(last, dir_fd=at, follow_symlinks=False)
        return None

    def read(self, name: str) -> bytes | None:
        """The bytes of a plain file; None for anything else."""
        try:
            at, last = self._parent(name)
            descriptor = os.open(last, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=at)
        except OSError as error:
            if error.errno in (*_NOT_THERE, errno.ENXIO):
                return None
            raise
        with os.fdopen(descriptor, "rb", buffering=0) as file:
            return file.read() if stat.S_ISREG(os.fstat(descriptor).st_mode) else None

    def target(self, name: str) -> bytes:
        """Where a link points."""
        at, last = self._parent(name)
        return os.fsencode(os.readlink(last, dir_fd=at))

    def write(self, name: str, data: bytes, *, mode: int = 0o666) -> None:
        """Makes a new file, whole or not at all, and folders on the way; ``FileExistsError`` if anything lies there."""
        with naming(f"{self.path}/{name}"):
            at, last = self._parent(name, make=True)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
            with os.fdopen(os.open(last, flags, mode, dir_fd=at), "wb", buffering=0) as file:
                try:
                    rest = memoryview(data)
                    while rest:
                        rest = rest[file.write(rest) :]
                except BaseException:
                    with suppress(OSError):
                        os.unlink(last, dir_fd=at)
                    raise

    def replace(self, name: str, data: bytes, *, mode: int = 0o666, sync: bool = False) -> None:
        """Puts a file in the place of whatever file or link lies there, in one step."""
        part = f"{check_name(name)}.{os.getpid()}.part"
        try:
            self.remove(part)
            with naming(f"{self.path}/{name}"):
                self.write(part, data, mode=mode)
            if sync:
                at, last = self._parent(part)
                descriptor = os.open(last, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=at)
                try:
                    os.fsync(descriptor)
                finally:
                    os.close(descriptor)
            self.move(part, name)
        except BaseException:
            with suppress(OSError):
                self.remove(part)
            raise

    def move(self, name: str, new: str) -> None:
        """Gives a file or folder another name; a file that lies there is replaced. Folders on the way are made."""
        with naming(f"{self.path}/{new}"):
            target, target_last = self._parent(new, make=True)
            target = os.dup(target)  # the next walk may close it
            try:
                at, last = self._parent(name)
                os.replace(last, target_last, src_dir_fd=at, dst_dir_fd=target)
            finally:
                os.close(target)

    def copy(self, name: str, new: str) -> None:
        """Gives a file a second name; a copy of it where the file system has no hard links."""
        data = self.read(name)
        target, target_last = self._parent(new, make=True)
        target = os.dup(target)
        try:
            at, last = self._parent(name)
            try:
                os.link(last, target_last, src_dir_fd=at, dst_dir_fd=target, follow_symlinks=False)
            except OSError as error:
                if error.errno in _NOT_THERE or isinstance(error, FileExistsError):
                    raise
                if data is None:
                    os.symlink(os.readlink(last, dir_fd=at), target_last, dir_fd=target)
                else:
                    self.write(new, data, mode=os.stat(last, dir_fd=at).st_mode & 0o777)
        finally:
            os.close(target)

    def remove(self, name: str) -> bool:
        """Removes a file or a link; False if there is none."""
        try:
            with naming(f"{self.path}/{name}"):
                at, last = self._parent(name)
                os.unlink(last, dir_fd=at)
        except (FileNotFoundError, NotADirectoryError):
            return False
        return True

    def make(self, name: str, *, mode: int = 0o777) -> None:
        """Makes a folder; ``FileExistsError`` if anything lies there."""
        with naming(f"{self.path}/{name}"):
            at, last = self._parent(name, make=True)
            os.mkdir(last, mode, dir_fd=at)

    def hold(self, name: str) -> int:
        """Locks a folder for as long as the descriptor is open: nobody takes it for what a killed run left."""
        descriptor = os.dup(self._walk(name, make=False))
        with suppress(OSError):  # a file system that knows no locks
            fcntl.flock(descriptor, fcntl.LOCK_SH)
        return descriptor

    def set_mode(self, name: str, mode: int) -> None:
        """Sets the permissions of a folder."""
        os.fchmod(self._walk(name, make=False), mode)

    def check_way(self, name: str) -> None:
        """``HeadergenError`` if a link or a file lies on the way to ``name``; what is not there yet is no obstacle."""
        parts = name.rstrip("/").split("/")
        for count in range(1, len(parts) + (1 if name.endswith("/") else 0)):
            walked = "/".join(parts[:count])
            status = self.look(walked)
            if status is None:
                return
            if not stat.S_ISDIR(status.st_mode):
                raise self._no_folder(walked, is_link=stat.S_ISLNK(status.st_mode))

    def remove_folder(self, name: str, *, filled: bool = False) -> None:
        """Removes an empty folder; with ``filled``, one with all that is in it."""
        self._forget()
        at, last = self._parent(name)
        if filled:
            remove_tree(last, at)
        else:
            os.rmdir(last, dir_fd=at)
        self._forget()

    def names(self, name: str = "") -> list[str]:
        """The names of what lies in a folder, sorted; [] where there is no such folder."""
        with suppress(FileNotFoundError, NotADirectoryError):
            at = self._walk(name, make=False) if name else self._top
            return sorted(os.listdir(at))  # noqa: PTH208 - by descriptor
        return []

    def files(self, name: str) -> Iterator[str]:
        """Everything below a folder that is no folder, sorted."""
        for below in self.names(name):
            path = f"{name}/{below}"
            status = self.look(path)
            if status is not None and stat.S_ISDIR(status.st_mode):
                yield from self.files(path)
            elif status is not None:
                yield path

    def _parent(self, name: str, *, make: bool = False) -> tuple[int, str]:
        folder, _, last = check_name(name).rpartition("/")
        return (self._walk(folder, make=make) if folder else self._top), last

    def _walk(self, folder: str, *, make: bool) -> int:
        """The descriptor of a folder below; good until the next walk."""
        if self._last is not None and self._last[0] == folder:
            return self._last[1]
        at = self._top
        walked = ""
        try:
            for part in check_name(folder).split("/"):
                walked = f"{walked}/{part}" if walked else part
                below = self._step(at, part, walked, make=make)
                if at != self._top:
                    os.close(at)
                at = below
        except BaseException:
            if at != self._top:
                os.close(at)
            raise
        self._forget()
        self._last = (folder, at)
        return at

    def _step(self, at: int, part: str, walked: str, *, make: bool) -> int:
        try:
            return os.open(part, _OPEN | os.O_NOFOLLOW, dir_fd=at)
        except FileNotFoundError:
            if not make:
                raise
            os.mkdir(part, dir_fd=at)
            return os.open(part, _OPEN | os.O_NOFOLLOW, dir_fd=at)
        except OSError as error:
            if not make or error.errno not in (errno.ENOTDIR, errno.ELOOP):
                if error.errno == errno.ELOOP:
                    raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), walked) from error
                raise
            is_link = stat.S_ISLNK(os.stat(part, dir_fd=at, follow_symlinks=False).st_mode)
            raise self._no_folder(walked, is_link=is_link) from error

    def _no_folder(self, walked: str, *, is_link: bool) -> HeadergenError:
        return HeadergenError(
            f"{walked} is {'a link' if is_link else 'no folder'}; headergen writes below real folders alone",
            location=f"{self.path}/{walked}",
            help="remove it, or put a folder in its place",
        )

    def _forget(self) -> None:
        if self._last is not None:
            os.close(self._last[1])
            self._last = None


def _missing(path: str) -> tuple[str, ...]:
    """The folders that are not there, the innermost first."""
    missing = []
    while path and not os.path.lexists(path):
        missing.append(path)
        path = os.path.dirname(path)  # noqa: PTH120
    return tuple(missing)


def remove_tree(name: str, at: int | None = None) -> None:
    """Removes a folder with all that is in it, following no link."""
    # shutil does the same, and to load it costs every start some milliseconds
    descriptor = os.open(name, _OPEN | os.O_NOFOLLOW, dir_fd=at)
    try:
        with os.scandir(descriptor) as entries:
            found = [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries]
        for below, is_folder in found:
            if is_folder:
                remove_tree(below, descriptor)
            else:
                os.unlink(below, dir_fd=descriptor)
    finally:
        os.close(descriptor)
    os.rmdir(name, dir_fd=at)


def check_name(name: str) -> str:
    """The name, if it is one that may be written to: relative, plain, and not into git's own folder; else
    ``HeadergenError``.
    """
    parts = name.split("/")
    plain = not {"", ".", ".."} & set(parts) and not any(part.lower() == ".git" for part in parts)
    if not plain or "\0" in name or len(name) > _MAX_NAME:
        raise HeadergenError(
            f"{name[:200]!r} is no name that headergen writes to",
            help="see where it comes from: a kernel tree, a lock or an archive that is not what it claims to be",
        )
    return name
