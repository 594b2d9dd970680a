"""Temporary folders that a killed run cannot leave behind for ever: the next one removes what is ours and dead.

A folder is held by a lock of the kernel's on itself. Whatever ends the run ends the lock, so a folder of ours that
nobody holds is dead, whatever its name says and whoever has our process id by now.
"""

from __future__ import annotations

import errno
import fcntl
import os
import re
import stat
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from types import TracebackType

from headergen.writes.folder import Folder, remove_tree

_NAME = r"\.?headergen-[0-9]+-[0-9a-f]{16}"  # nobody else's folder is called so
_YOUNG = 10.0  # seconds in which a folder may exist and not be locked yet
_MEMORY, _LAST = "/dev/shm", "/tmp"  # noqa: S108 - a folder in it that others cannot enter
_OPEN = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_swept: set[str] = set()


class TemporaryFolder:
    """A new folder, ``name``, held until ``cleanup``; a context manager that gives the name.

    With ``memory`` it lies in memory where the system has such a place.
    """

    def __init__(self, *, memory: bool = False) -> None:
        self.name = _made([*([_MEMORY] if memory else ()), os.environ.get("TMPDIR", ""), _LAST])
        self._descriptor = os.open(self.name, _OPEN)
        with suppress(OSError):  # a file system that knows no locks has no dead folders that could be told either
            fcntl.flock(self._descriptor, fcntl.LOCK_SH)

    def __enter__(self) -> str:
        return self.name

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cleanup()

    def cleanup(self) -> None:
        """Removes it with all that is in it."""
        if self._descriptor >= 0:
            with suppress(OSError):
                remove_tree(self.name)
            os.close(self._descriptor)
            self._descriptor = -1


def _made(bases: Sequence[str]) -> str:
    """A new folder in the first of ``bases`` that takes one; which does, the system says when it is tried."""
    failure = errno.ENOENT
    for base in filter(None, bases):
        real = os.path.realpath(base)
        name = f"{real}/{new_name()}"
        try:
            os.mkdir(name, mode=0o700)  # noqa: PTH102 - at every start
        except OSError as error:
            failure = error.errno or failure  # the error itself would hold all that is being read, by its frames
            continue
        if real not in _swept:
            _swept.add(real)
            remove_dead(real)
        return name
    # no failure, which a finding may be made of: that would blame a header or a commit for it
    tried = " or ".join(filter(None, bases))
    raise OSError(failure, f"no temporary folder can be made where TMPDIR says: {os.strerror(failure)}", tried)


def new_name() -> str:
    """A name for a temporary folder that nobody else uses, and by which a later run knows it."""
    return f"headergen-{os.getpid()}-{os.urandom(8).hex()}"


@contextmanager
def staging(disk: Folder) -> Iterator[str]:
    """A new folder in ``disk`` for what is to move into place; what has not moved by the end of the block is removed.

    What killed runs left there goes first.
    """
    remove_dead(disk.path)
    name = f".{new_name()}"
    disk.make(name, mode=0o700)
    descriptor = disk.hold(name)
    try:
        yield name
    finally:
        with suppress(OSError):
            disk.remove_folder(name, filled=True)
        os.close(descriptor)


def remove_dead(base: str, *, young: float = _YOUNG) -> int:
    """Removes the folders in ``base`` that this user's killed runs left; returns how many."""
    removed = 0
    with suppress(OSError), os.scandir(base) as entries:
        found = [entry.path for entry in entries if "headergen-" in entry.name and re.fullmatch(_NAME, entry.name)]
        for path in found:
            with suppress(OSError):
                removed += _remove_if_dead(path, young)
    return removed


def _remove_if_dead(path: str, young: float) -> bool:
    descriptor = os.open(path, _OPEN)
    try:
        status = os.fstat(descriptor)
        ours = status.st_uid == os.geteuid() and stat.S_IMODE(status.st_mode) & 0o077 == 0
        if not ours or status.st_ctime > time.time() - young:
            return False
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        remove_tree(path)
    finally:
        os.close(descriptor)
    return True
