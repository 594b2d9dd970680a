"""One headergen at a time in a project: others wait for a while, then are refused.

The lock is the kernel's own on the project's folder, so there is no file to leave behind: whatever ends a run ends its
lock too. Readers share it, so that nobody sees half of a write.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from headergen.diagnostics import RepositoryError

# set for the hooks of a commit that headergen makes, to the project's folder: they run inside of its lock
INSIDE = "HEADERGEN_INSIDE"
PATIENCE = 60.0
_PAUSE = 0.05


def inside(root: Path) -> bool:
    """Whether this process was started by a hook of a commit that headergen is making in ``root``."""
    return os.environ.get(INSIDE) == str(root)


@contextmanager
def exclusive(
    root: Path, *, shared: bool = False, patience: float = PATIENCE, waiting: Callable[[], None] = lambda: None
) -> Iterator[None]:
    """Holds the project for the time of the block; ``shared`` holds it together with other readers.

    Calls ``waiting`` once if somebody else has it. ``RepositoryError`` after ``patience`` seconds, and for a hook that
    would write inside of the write that it is part of.
    """
    if inside(root):
        if not shared:
            raise RepositoryError(
                "headergen was started by a hook of the commit that it makes",
                location=str(root),
                help="let the hook run 'headergen check', which only reads",
            )
        yield
        return
    try:
        descriptor = os.open(root, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        raise RepositoryError(
            f"cannot be opened: {error.strerror}", location=str(root), help="give yourself the right to read it"
        ) from error
    try:
        _acquire(descriptor, fcntl.LOCK_SH if shared else fcntl.LOCK_EX, root, patience, waiting)
        yield
    finally:
        os.close(descriptor)


def _acquire(descriptor: int, kind: int, root: Path, patience: float, waiting: Callable[[], None]) -> None:
    end = time.monotonic() + patience
    told = False
    while True:
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= end:
                raise RepositoryError(
                    "another headergen is at work here", location=str(root), help="wait until it has finished"
                ) from None
        except OSError:  # a file system that knows no locks: git's own lock on the branch still holds
            return
        else:
            return
        if not told:
            waiting()
            told = True
        time.sleep(_PAUSE)
