"""Takes git's own lock on the user's index, so that its managed paths alone change, and nobody writes in between."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from headergen.diagnostics import RepositoryError
from headergen.git.workplace import Workplace

_PATIENCE = 10.0  # an editor's git status holds the lock for moments
_PAUSE = 0.05


class IndexLock:
    """``index.lock`` of a work tree, ours by its inode: a file that was made before it got this name.

    So a later run can tell that the lock which a killed one left behind is headergen's, and nobody else's.
    """

    def __init__(self, place: Workplace, folder: Path) -> None:
        """Makes the file; nothing is locked yet. ``folder`` is where things that nobody else sees are kept."""
        self._place = place
        self._index, self._lock, self._own = _paths(place)
        self._copy = folder / "index"
        self._own.unlink(missing_ok=True)
        self._own.touch()

    @property
    def note(self) -> Mapping[str, Any]:
        """What identifies the lock, for a journal."""
        return {"inode": _identity(self._own)}

    def take(self) -> None:
        """Takes the lock, waiting a little for others. ``RepositoryError`` if it cannot be had."""
        end = time.monotonic() + _PATIENCE
        while True:
            try:
                os.link(self._own, self._lock)
            except FileExistsError:
                if time.monotonic() < end:
                    time.sleep(_PAUSE)
                    continue
                raise RepositoryError(
                    "another git process is at work on the index",
                    location=str(self._lock),
                    help="wait until it has finished; if none is running, delete that file",
                ) from None
            except OSError:  # a file system without hard links: then a killed run's lock is for the user to delete
                os.close(os.open(self._lock, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
                self._own.unlink(missing_ok=True)
                self._own = self._lock
            return

    def fill(self, entries: Sequence[str]) -> None:
        """Writes what the index is to become: as it is now, but for ``entries`` (lines for update-index).

        Then git notes that those files are as the index says: commands that do not look (git reset --keep) would take
        them for edited.
        """
        import shutil  # for who commits: 2 ms

        if self._index.exists():
            shutil.copyfile(self._index, self._copy)
            shutil.copymode(self._index, self._own)
        git = self._place.git(GIT_INDEX_FILE=str(self._copy), GIT_LITERAL_PATHSPECS="1")
        lines = b"".join(os.fsencode(f"{entry}\0") for entry in entries)
        git.run("update-index", "-z", "--replace", "--index-info", input=lines)
        paths = [line.partition("\t")[2] for line in entries if not line.startswith("0 ")]
        refresh = ("add", "--refresh", "--ignore-errors", "--pathspec-from-file=-", "--pathspec-file-nul")
        git.outcome(*refresh, input=b"".join(os.fsencode(f"{path}\0") for path in paths))
        self._own.write_bytes(self._copy.read_bytes())

    def commit(self) -> None:
        """The new index takes the place of the old one, and the lock is gone."""
        self._lock.rename(self._index)
        self._own.unlink(missing_ok=True)

    def release(self) -> None:
        """Gives the lock back, with the index as it was."""
        if _identity(self._lock) == _identity(self._own):
            self._lock.unlink(missing_ok=True)
        self._own.unlink(missing_ok=True)


def remove_stale(place: Workplace, note: Mapping[str, Any]) -> None:
    """Removes what a killed run left beside the index: its own file, and the lock if it is still that one."""
    _, lock, own = _paths(place)
    inode = note.get("inode")
    if inode and _identity(lock) == tuple(inode):
        lock.unlink()
    own.unlink(missing_ok=True)


def _paths(place: Workplace) -> tuple[Path, Path, Path]:
    """The index, its lock, and the file that becomes the lock; each project of a repository has its own of those."""
    index = place.top / place.git().line("rev-parse", "--git-path", "index")
    project = hashlib.sha256(place.prefix.encode("utf-8", "surrogateescape")).hexdigest()[:8]
    return index, index.with_name(f"{index.name}.lock"), index.with_name(f"{index.name}.headergen-{project}")


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.lstat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
