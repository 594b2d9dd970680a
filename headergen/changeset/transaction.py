"""Puts a change set on the disk so that a kill at any moment leaves a way back and a way forward.

Everything is written beside the project's files first, into one folder (``.headergen/``), with a journal of what is to
move where. Then files only change names: the old one into the folder, the new one out of it. Each of those steps can be
done again or undone, by this run or by the next one that finds the folder. Bytes that are neither the old nor the new
ones are somebody's work, and are never overwritten.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from msgspec import Struct

from headergen.changeset.changes import ChangeSet
from headergen.diagnostics import HeadergenError, RepositoryError

FOLDER = ".headergen"
_JOURNAL = "journal.json"
_FORMAT = 1


class _Move(Struct, frozen=True):
    """One path: the hashes of the old and the new file, "" where there is none."""

    path: str
    old: str
    new: str


class Transaction:
    """A change set that is being put on the disk.

    ``note`` is the caller's, kept in the journal word for word: it tells the next run how to decide which way to go.
    """

    def __init__(self, root: Path, moves: tuple[_Move, ...], note: Mapping[str, Any]) -> None:
        self.root = root
        self.folder = root / FOLDER
        self.note = note
        self._moves = moves

    @classmethod
    def prepare(cls, changes: ChangeSet, note: Mapping[str, Any]) -> Transaction:
        """Writes all new bytes and the journal; nothing of the project has changed yet.

        ``RepositoryError`` where they cannot be written (a full disk); then nothing is left behind.
        """
        folder = changes.root / FOLDER
        moves = tuple(
            _Move(
                change.path,
                "" if change.old is None else _hash(change.old.mode, change.old.data),
                "" if change.new is None else _hash(0o100644, change.new),
            )
            for change in changes.changes
        )
        transaction = cls(changes.root, moves, note)
        try:
            folder.mkdir()
        except OSError as error:
            raise _unwritable(error, folder) from error
        try:
            (folder / ".gitignore").write_text("*\n")
            for at, change in enumerate(changes.changes):
                if change.new is not None:
                    (folder / f"{at}.new").write_bytes(change.new)
            transaction._write_journal()
        except OSError as error:
            transaction.finish()
            raise _unwritable(error, folder) from error
        except BaseException:
            transaction.finish()
            raise
        return transaction

    def _write_journal(self) -> None:
        document = {
            "format": _FORMAT,
            "moves": [[move.path, move.old, move.new] for move in self._moves],
            "note": self.note,
        }
        temporary = self.folder / f"{_JOURNAL}.part"
        with temporary.open("w") as file:
            json.dump(document, file)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(self.folder / _JOURNAL)

    def annotate(self, note: Mapping[str, Any]) -> None:
        """Adds to the note, in the journal too."""
        self.note = {**self.note, **note}
        try:
            self._write_journal()
        except OSError as error:
            raise _unwritable(error, self.folder) from error

    def staged(self, path: str) -> Path | None:
        """Where the new bytes of a path lie before they are placed; None if the path does not change or goes away."""
        at = next((at for at, move in enumerate(self._moves) if move.path == path and move.new), None)
        return None if at is None else self.folder / f"{at}.new"

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths that it changes, sorted."""
        return tuple(move.path for move in self._moves)

    def place(self) -> tuple[str, ...]:
        """Moves every new file into place, and the old ones away. Doing it twice is doing it once.

        Returns the paths that hold neither the old nor the new bytes; they are left alone.
        """
        try:
            return self._place()
        except OSError as error:
            raise _unwritable(error, self.root) from error

    def _place(self) -> tuple[str, ...]:
        kept = []
        for at, move in self._ordered():
            now, new = self._now(move), self.folder / f"{at}.new"
            if now == move.new:
                new.unlink(missing_ok=True)
            elif now != move.old:
                kept.append(move.path)
            else:
                self._replace(move, self.folder / f"{at}.old", new)
        return tuple(kept)

    def _replace(self, move: _Move, old: Path, new: Path) -> None:
        path = self.root / move.path
        if not move.new:
            path.rename(old)
            self._prune(path.parent)
            return
        if move.old and not os.path.lexists(old):
            try:
                os.link(path, old, follow_symlinks=False)
            except OSError:  # a file system without hard links
                shutil.copy2(path, old, follow_symlinks=False)
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove_empty(path)
        new.rename(path)

    def restore(self) -> tuple[str, ...]:
        """Puts everything back as it was. Doing it twice is doing it once; returns as ``place`` does."""
        kept = []
        for at, move in reversed(list(self._ordered())):
            now, path = self._now(move), self.root / move.path
            if now == move.old:
                if not now:
                    self._prune(path.parent)
            elif now != move.new:
                kept.append(move.path)
            elif move.old:
                path.parent.mkdir(parents=True, exist_ok=True)
                _remove_empty(path)
                (self.folder / f"{at}.old").rename(path)
            else:
                path.unlink()
                self._prune(path.parent)
        return tuple(kept)

    def finish(self) -> None:
        """Forgets the transaction: what it changed stays. The journal goes first, or a kill in here would revive it."""
        with suppress(FileNotFoundError):
            (self.folder / _JOURNAL).unlink()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _ordered(self) -> Iterator[tuple[int, _Move]]:
        """Removals first: a file may have to make way for a folder of its name."""
        numbered = list(enumerate(self._moves))
        yield from (each for each in numbered if not each[1].new)
        yield from (each for each in numbered if each[1].new)

    def _now(self, move: _Move) -> str:
        path = self.root / move.path
        try:
            mode = path.lstat().st_mode
            if path.is_symlink():
                return _hash(0o120000, os.fsencode(path.readlink()))
            if path.is_dir():
                return ""  # a folder in a file's place is emptied by the removals
            if not path.is_file():
                return _hash(0, b"")
            data = path.read_bytes()
            hashes = _hash(0o100644, data), _hash(0o100755, data)
            exact = hashes[bool(mode & 0o100)]
            # some file systems know no modes: there any file may look executable, and is still the one that was meant
            return next((each for each in (exact, *hashes) if each in {move.old, move.new}), exact)
        except (FileNotFoundError, NotADirectoryError):
            return ""

    def _prune(self, folder: Path) -> None:
        """Removes folders that became empty; git knows none, and a module that is gone should leave no package."""
        while folder != self.root:
            try:
                _remove_caches(folder)
                folder.rmdir()
            except OSError:
                return
            folder = folder.parent


def _remove_empty(path: Path) -> None:
    """Removes the empty folders that a run which was cut off may have left where a file belongs."""
    if path.is_dir() and not path.is_symlink():
        for below in path.iterdir():
            _remove_empty(below)
        path.rmdir()


def _remove_caches(folder: Path) -> None:
    if all(entry.name == "__pycache__" for entry in folder.iterdir()):
        shutil.rmtree(folder / "__pycache__", ignore_errors=True)


def pending(root: Path, managed: Sequence[str]) -> Transaction | None:
    """The transaction that a killed run left below ``root``, or None.

    A folder without a journal was left before anything changed; it is as good as none. ``RepositoryError`` if the
    journal cannot be read, or speaks of anything but the managed folders: a journal can be put there by anyone.
    """
    journal = root / FOLDER / _JOURNAL
    try:
        text = journal.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise _unwritable(error, journal) from error
    try:
        document = json.loads(text)
        if document["format"] != _FORMAT:
            raise ValueError("of another format")
        moves = tuple(_Move(*map(str, move)) for move in document["moves"])
        if not all(_inside(move.path, managed) for move in moves):
            raise ValueError("a path leads out of the managed folders")
        return Transaction(root, moves, dict(document["note"]))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise RepositoryError(
            f"the journal of an interrupted run cannot be used: {error}",
            location=str(journal),
            help=f"look at git status, then delete {root / FOLDER}, which holds copies of the files that were replaced",
        ) from error


def discard_leftovers(root: Path) -> None:
    """Deletes the folder of a run that was killed before its journal was written. Only for who holds the lock."""
    if not (root / FOLDER / _JOURNAL).exists():
        shutil.rmtree(root / FOLDER, ignore_errors=True)


def _inside(path: str, managed: Sequence[str]) -> bool:
    plain = not {"", ".", "..", ".git"} & set(path.split("/"))
    return plain and any(path.startswith(f"{folder}/") for folder in managed)


def _hash(mode: int, data: bytes) -> str:
    return f"{mode:o}:{hashlib.sha256(data).hexdigest()}"


def _unwritable(error: OSError, place: Path) -> HeadergenError:
    return RepositoryError(
        f"cannot write: {error.strerror}",
        location=os.fsdecode(error.filename) if error.filename else str(place),
        help="make room on the disk, or give yourself the right to write there; nothing was changed",
    )
