"""Puts a change set on the disk so that a kill at any moment leaves a way back and a way forward.

Everything is written beside the project's files first, into one folder (``.headergen/``), and a journal says what is to
move where. Then files only change names: the old one into the folder, the new one out of it. Each of those steps can be
done again or undone, by this run or by the next one that finds the journal. Bytes that are neither the old nor the new
ones are somebody's work, and are never overwritten.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from msgspec import Struct

from headergen.changeset.changes import ChangeSet
from headergen.changeset.journal import DAMAGED, FOLDER, Journal, identity
from headergen.diagnostics import HeadergenError, RepositoryError, way_out_of
from headergen.writes import Folder


class _Move(Struct, frozen=True):
    """One path: the hashes of the old and the new file, "" where there is none."""

    path: str
    old: str
    new: str


class Transaction:
    """A change set that is being put on the disk.

    ``note`` is the caller's, kept in the journal word for word: it tells the next run how to decide which way to go.
    """

    def __init__(self, root: Path, journal: Journal, moves: tuple[_Move, ...], note: Mapping[str, Any]) -> None:
        self.root = root
        self.folder = root / FOLDER
        self.note = note
        self._journal = journal
        self._moves = moves
        self._disk = Folder(root)

    @classmethod
    def prepare(cls, changes: ChangeSet, note: Mapping[str, Any]) -> Transaction:
        """Writes all new bytes and the journal; nothing of the project has changed yet.

        ``RepositoryError`` where they cannot be written (a full disk); then nothing is left behind.
        """
        moves = tuple(
            _Move(
                change.path,
                "" if change.old is None else _hash(change.old.mode, change.old.data),
                "" if change.new is None else _hash(0o100644, change.new),
            )
            for change in changes.changes
        )
        root = changes.root
        try:
            transaction = cls(root, Journal(root), moves, note)
            transaction._disk.make(FOLDER)
        except FileExistsError as error:
            raise RepositoryError(
                f"{FOLDER} is in the way, and is not what this headergen left here",
                location=str(root / FOLDER),
                help=f"take it out of the repository (git rm -r {FOLDER}), or delete it; nothing was changed",
            ) from error
        except OSError as error:
            raise _unwritable(error, root / FOLDER) from error
        try:
            transaction._journal.begin()
            transaction._disk.write(f"{FOLDER}/.gitignore", b"*\n")
            for at, change in enumerate(changes.changes):
                if change.new is not None:
                    transaction._disk.write(f"{FOLDER}/{at}.new", change.new)
            transaction._write_journal()
        except OSError as error:
            transaction.finish()
            raise _unwritable(error, root / FOLDER) from error
        except BaseException:
            transaction.finish()
            raise
        return transaction

    def _write_journal(self) -> None:
        self._journal.write([[move.path, move.old, move.new] for move in self._moves], self.note)

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
            now, new = self._now(move), f"{FOLDER}/{at}.new"
            if now == move.new:
                self._disk.remove(new)
            elif now != move.old:
                kept.append(move.path)
            else:
                self._replace(move, f"{FOLDER}/{at}.old", new)
        return tuple(kept)

    def _replace(self, move: _Move, old: str, new: str) -> None:
        if not move.new:
            self._disk.move(move.path, old)
            self._prune(move.path)
            return
        if move.old and self._disk.look(old) is None:
            self._disk.copy(move.path, old)
        self._remove_empty(move.path)
        self._disk.move(new, move.path)

    def restore(self) -> tuple[str, ...]:
        """Puts everything back as it was. Doing it twice is doing it once; returns as ``place`` does."""
        kept = []
        for at, move in reversed(list(self._ordered())):
            now = self._now(move)
            if now == move.old:
                if not now:
                    self._prune(move.path)
            elif now != move.new:
                kept.append(move.path)
            elif move.old:
                self._remove_empty(move.path)
                self._disk.move(f"{FOLDER}/{at}.old", move.path)
            else:
                self._disk.remove(move.path)
                self._prune(move.path)
        return tuple(kept)

    def finish(self) -> None:
        """Forgets the transaction: what it changed stays. A kill in here does not revive it."""
        _forget(self._disk, self._journal)
        self._disk.close()

    def _ordered(self) -> Iterator[tuple[int, _Move]]:
        """Removals first: a file may have to make way for a folder of its name."""
        numbered = list(enumerate(self._moves))
        yield from (each for each in numbered if not each[1].new)
        yield from (each for each in numbered if each[1].new)

    def _now(self, move: _Move) -> str:
        status = self._disk.look(move.path)
        if status is None or stat.S_ISDIR(status.st_mode):
            return ""  # a folder in a file's place is emptied by the removals
        if stat.S_ISLNK(status.st_mode):
            return _hash(0o120000, self._disk.target(move.path))
        data = self._disk.read(move.path)
        if data is None:
            return _hash(0, b"")
        hashes = _hash(0o100644, data), _hash(0o100755, data)
        exact = hashes[bool(status.st_mode & 0o100)]
        # some file systems know no modes: there any file may look executable, and is still the one that was meant
        return next((each for each in (exact, *hashes) if each in {move.old, move.new}), exact)

    def check_staged(self) -> None:
        """``ValueError`` if a file that waits to be placed is not the one that the journal means."""
        for at, move in enumerate(self._moves):
            data = self._disk.read(f"{FOLDER}/{at}.new") if move.new else None
            if data is not None and _hash(0o100644, data) != move.new:
                raise ValueError(f"{FOLDER}/{at}.new has changed")

    def _prune(self, path: str) -> None:
        """Removes folders that became empty; git knows none, and a module that is gone should leave no package."""
        folder = path.rpartition("/")[0]
        while folder:
            try:
                if self._disk.names(folder) == ["__pycache__"]:
                    self._disk.remove_folder(f"{folder}/__pycache__", filled=True)
                self._disk.remove_folder(folder)
            except OSError:
                return
            folder = folder.rpartition("/")[0]

    def _remove_empty(self, path: str) -> None:
        """Removes the empty folders that a run which was cut off may have left where a file belongs."""
        status = self._disk.look(path)
        if status is not None and stat.S_ISDIR(status.st_mode):
            for below in self._disk.names(path):
                self._remove_empty(f"{path}/{below}")
            self._disk.remove_folder(path)


def pending(root: Path, managed: Sequence[str]) -> Transaction | None:
    """The transaction that a killed run left below ``root``, or None.

    A journal that says that nothing had changed yet is as good as none. ``RepositoryError`` if the journal cannot be
    read, was not made here, or speaks of anything but the managed folders, and if a file that waits to be placed is not
    the one that was meant.
    """
    journal = Journal(root)
    try:
        document = journal.read()
        if document is None or document["moves"] is None:
            return None
        moves = tuple(_Move(*map(str, move)) for move in document["moves"])
        if not all(_inside(move.path, managed) for move in moves):
            raise ValueError("a path leads out of the managed folders")
        transaction = Transaction(root, journal, moves, dict(document["note"]))
        transaction.check_staged()
    except OSError as error:
        raise _unwritable(error, journal.path) from error
    except DAMAGED as error:
        raise journal.unusable(error) from error
    return transaction


def put_away(root: Path, path: str) -> bytes | None:
    """The bytes that a killed run took from a path and has kept; None if it took none, or they are not those."""
    try:
        document = Journal(root).read()
        for at, (taken, old, _) in enumerate((document or {}).get("moves") or ()):
            if taken == path:
                with Folder(root) as disk:
                    data = disk.read(f"{FOLDER}/{at}.old")
                return data if data is not None and old in {_hash(0o100644, data), _hash(0o100755, data)} else None
    except (OSError, *DAMAGED):  # said where the run is ended
        return None
    return None


def discard_leftovers(root: Path) -> None:
    """Deletes what a run left that was killed before it could change anything. Only for who holds the lock."""
    journal = Journal(root)
    with Folder(root) as disk:
        if journal.exists():
            _forget(disk, journal)
        else:
            with suppress(OSError):
                disk.remove_folder(FOLDER)  # an empty one: killed before the journal was begun


def _forget(disk: Folder, journal: Journal) -> None:
    """Removes the folder, and at the very end the journal that says whose it is."""
    if identity(disk) != journal.folder:
        journal.remove()
        return
    with suppress(OSError):
        journal.begin()  # a kill from here on would otherwise revive the transaction
        for name in disk.names(FOLDER):
            if name != journal.path.name:
                disk.remove(f"{FOLDER}/{name}")
    journal.remove()
    with suppress(OSError):
        disk.remove_folder(FOLDER, filled=True)


def _inside(path: str, managed: Sequence[str]) -> bool:
    plain = not {"", ".", "..", ".git"} & set(path.split("/"))
    return plain and any(path.startswith(f"{folder}/") for folder in managed)


def _hash(mode: int, data: bytes) -> str:
    return f"{mode:o}:{hashlib.sha256(data).hexdigest()}"


def _unwritable(error: OSError, place: Path) -> HeadergenError:
    return RepositoryError(
        f"cannot write: {error.strerror}",
        location=os.fsdecode(error.filename) if error.filename else str(place),
        help=f"{way_out_of(error, 'give yourself the right to write there')}; nothing was changed",
    )
