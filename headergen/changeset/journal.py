"""The journal of a transaction: kept where only this user can have put it, and bound to the folder that it speaks of.

In a git repository it lies in git's own folder, which no clone brings along; elsewhere in ``.headergen/`` itself. In
both it names that folder by its place on the disk, so a journal that came with somebody's files speaks of another one.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from headergen.diagnostics import RepositoryError
from headergen.writes import Folder

FOLDER = ".headergen"
# what reading one raises that says anything else than a journal, such as an index too few or an endless number
DAMAGED = (ValueError, LookupError, TypeError, ArithmeticError, RecursionError)
_FORMAT = 2
_MAX = 64 << 20  # bytes; a journal of a whole kernel's headers has 200 KB
_MAX_POINTER = 4096


class Journal:
    """The journal of the project in ``root``."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.path = _place(root)
        self.folder: tuple[int, int] | None = None

    def exists(self) -> bool:
        """Whether there is one that this user made here; what it says of its folder is known then."""
        with suppress(OSError, *DAMAGED):
            return self.read() is not None
        return False

    def begin(self) -> None:
        """Says that ``.headergen/`` is ours, and that nothing has changed yet."""
        self.folder = self._found()
        self._write({"format": _FORMAT, "folder": self.folder, "moves": None, "note": {}}, sync=False)

    def write(self, moves: Sequence[Sequence[str]], note: Mapping[str, Any]) -> None:
        """Says what is to move where."""
        self._write({"format": _FORMAT, "folder": self.folder, "moves": moves, "note": note}, sync=True)

    def read(self) -> dict[str, Any] | None:
        """What it says, or None if there is none; one of ``DAMAGED`` for one that is not to be trusted."""
        try:
            descriptor = os.open(self.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except (FileNotFoundError, NotADirectoryError):
            return None
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode) or status.st_size > _MAX:
                raise ValueError("no file of headergen's")
            if status.st_uid != os.geteuid() or status.st_mode & 0o022:
                raise ValueError("others may have written it")
            document = json.loads(file.read(_MAX))
        if document["format"] != _FORMAT:
            raise ValueError("of another format")
        self.folder = (int(document["folder"][0]), int(document["folder"][1]))
        found = self._found()
        if found is None:  # somebody took the folder away: there is nothing left to put back
            return None
        if self.folder != found:
            raise ValueError(f"it was not made for this {FOLDER}")
        return dict(document)

    def remove(self) -> None:
        """Forgets it."""
        with suppress(FileNotFoundError, NotADirectoryError):
            self.path.unlink()
        if self.path.parent.name != FOLDER:
            with suppress(OSError):
                self.path.parent.rmdir()

    def unusable(self, reason: Exception) -> RepositoryError:
        """The failure for a journal that is not to be trusted."""
        return RepositoryError(
            f"the journal of an interrupted run cannot be used: {reason}",
            location=str(self.path),
            help=f"look at git status; then delete that file and {self._root / FOLDER}, which holds copies of the files"
            " that were replaced",
        )

    def _found(self) -> tuple[int, int] | None:
        with Folder(self._root) as disk:
            return identity(disk)

    def _write(self, document: Mapping[str, Any], *, sync: bool) -> None:
        if self.path.parent.name != FOLDER:
            with suppress(FileExistsError):
                self.path.parent.mkdir(mode=0o700)
        with Folder(self.path.parent) as home:
            home.replace(self.path.name, json.dumps(document).encode(), mode=0o600, sync=sync)


def identity(disk: Folder) -> tuple[int, int] | None:
    """What tells the project's ``.headergen/`` from any other folder; None if there is no such folder."""
    status = disk.look(FOLDER)
    return (status.st_dev, status.st_ino) if status is not None and stat.S_ISDIR(status.st_mode) else None


def _place(root: Path) -> Path:
    """Where the journal lies: found without git, so that a project outside of any repository needs none."""
    real = Path(os.path.realpath(root))
    for top in (real, *real.parents):
        if (git := _git_folder(top / ".git")) is not None:
            project = hashlib.sha256(os.fsencode(os.path.relpath(real, top))).hexdigest()[:16]
            return git / "headergen" / f"journal-{project}.json"
    return root / FOLDER / "journal.json"


def _git_folder(path: Path) -> Path | None:
    """Git's folder for a work tree: ``.git`` itself, or the one that a file of that name points to."""
    try:
        status = path.lstat()
        if stat.S_ISREG(status.st_mode) and status.st_size < _MAX_POINTER:
            pointer = path.read_bytes()
            if not pointer.startswith(b"gitdir: "):
                return None
            path = path.parent / os.fsdecode(pointer.removeprefix(b"gitdir: ").rstrip(b"\n"))
        return path if (path / "HEAD").exists() or (path / "HEAD").is_symlink() else None
    except OSError:
        return None
