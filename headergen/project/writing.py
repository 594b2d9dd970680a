"""Puts a change set on the disk, and in a commit of its own if there is to be one: all of it, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct, field

from headergen.changeset import INSIDE, ChangeSet, Present, Transaction
from headergen.changeset.changes import FILE
from headergen.config import Config
from headergen.config.places import lock_path
from headergen.diagnostics import RepositoryError, way_out_of
from headergen.git.commit import (
    Draft,
    after_commit,
    draft,
    make_commit,
    note_of,
    publish,
    unlike_head,
)
from headergen.git.index import IndexLock
from headergen.git.plumbing import blob_id
from headergen.git.workplace import Status, Workplace, refuse_dirty, refuse_hidden, refuse_unfit
from headergen.interrupts import Held
from headergen.lock import Lock, digest, proven_lock
from headergen.pipeline import Rendered
from headergen.project.opened import COMMIT, FILES, Project

_MARK, _HEAD = b"headergen", 500  # every rendered file names its maker in its first lines


class CommitRequest(Struct, frozen=True):
    """A commit to be made: its message (asked for only when it is needed), whether to sign it off, and files of the
    project beside the managed ones that belong to it, as they lie on the disk.
    """

    message: Callable[[], str]
    signoff: bool = False
    reason: str = "sync"
    along: Mapping[str, bytes] = field(default_factory=dict)


def wanted_files(config: Config, headers: Mapping[str, bytes], lock: Lock, rendered: Rendered) -> dict[str, bytes]:
    """Every managed file as it should be, by its path in the project. ``RepositoryError`` for a lock that nobody
    could read again.
    """
    return {
        **{config.located(path): data for path, data in headers.items()},
        config.lock: proven_lock(lock, config.lock),
        **{f"{config.output}/{path}": data for path, data in rendered.files.items()},
    }


def write(project: Project, wanted: Mapping[str, bytes], changes: ChangeSet, request: CommitRequest | None) -> str:
    """Makes the managed folders hold ``wanted``; with a ``request``, commits them.

    Returns the commit's id, "" if there was nothing to commit. ``RepositoryError`` where the repository is in no state
    for it; then nothing has changed.
    """
    project.owner.refuse_overwriting(changes)
    if request is None:
        _refuse_edited(project, changes)
        _write_files(changes)
        return ""
    place, status = _fit(project, wanted, changes)
    wanted_here = {f"{project.prefix}{path}": data for path, data in {**wanted, **request.along}.items()}
    if not changes and not status.dirty:
        return ""
    refuse_unfit(place, status)
    refuse_hidden(place, project.folders)
    along = [f"{project.prefix}{path}" for path in request.along]
    differences = unlike_head(place, status, wanted_here, [*project.folders, *along])
    differences = {path: oid for path, oid in differences.items() if oid or _ours_at_head(project, path)}
    if not differences:  # the disk differs and HEAD does not: line endings that git converted
        _write_files(changes)
        return ""
    project.refuse_nameless()
    try:
        return _commit(project, _Planned(place, status, wanted_here, differences), changes, request)
    except OSError as error:
        raise RepositoryError(
            f"cannot write: {error.strerror}",
            location=str(error.filename or place.git_dir),
            help=way_out_of(error, "give yourself the right to write there"),
        ) from error


def _fit(project: Project, wanted: Mapping[str, bytes], changes: ChangeSet) -> tuple[Workplace, Status]:
    """The repository, for a commit. Uncommitted changes are somebody's work, unless they are what is wanted anyway."""
    place, status = project.place, project.status
    if place is None or status is None:
        raise _nowhere(project)
    start = len(project.prefix)
    changing = {change.path for change in changes.changes}
    # a file that git ignores is in no status; one of the user's may lie where one of ours belongs
    edited = [f"{project.prefix}{c.path}" for c in changes.changes if c.old is not None and c.path in project.ignored]
    for path, dirty in status.dirty.items():
        data = wanted.get(path[start:])
        if data is None and not _ours_at_head(project, path):
            continue
        oid = "" if data is None else blob_id(data, place.algorithm)
        if path[start:] in changing or dirty.index not in (dirty.head, oid):
            edited.append(path)
    refuse_dirty(edited, place.top, project.folders)
    return place, status


def refuse_unready(project: Project) -> None:
    """``RepositoryError`` where no commit could be made whatever it holds: said before any work is done for it."""
    place, status = project.place, project.status
    if place is None or status is None:
        raise _nowhere(project)
    if not status.head:
        refuse_unfit(place, status)
    project.refuse_nameless()


def _nowhere(project: Project) -> RepositoryError:
    return RepositoryError(
        "not in a git repository, so there is nowhere to commit",
        location=str(project.root),
        help="git init makes one; or use --no-commit",
    )


def _ours_at_head(project: Project, path: str) -> bool:
    """Whether a file that HEAD has, or the disk, is headergen's; ``path`` counts from the top of the repository."""
    own = path[len(project.prefix) :]
    present = project.found.get(own)
    if present is None and (data := project.at_head(own)) is not None:
        present = Present(FILE, data)
    return present is None or project.owner.owns(own, present)


def _refuse_edited(project: Project, changes: ChangeSet) -> None:
    """Without a commit, what headergen itself wrote may be overwritten again; what somebody else did may not."""
    start = len(project.prefix)
    clean = project.status is not None
    dirty = {path[start:]: each for path, each in project.status.dirty.items()} if project.status else {}
    edited = []
    for change in changes.changes:
        if change.old is None or change.path == project.config.lock:
            continue
        if clean and change.path not in dirty and change.path not in project.ignored:
            continue
        header = lock_path(project.config, change.path)
        if header is not None:
            locked = project.lock.files.get(header)
            ours = locked is not None and locked.hash == digest(change.old.data)
        else:
            tracked = bool(dirty[change.path].head) if change.path in dirty else False
            ours = change.new is not None or tracked or _MARK in change.old.data[:_HEAD] or not change.old.data
        if not ours:
            edited.append(change.path)
    refuse_dirty(edited, project.root, project.managed)


def _write_files(changes: ChangeSet) -> None:
    if not changes:
        return
    transaction = Transaction.prepare(changes, {"kind": FILES})
    with Held():
        try:
            _place(transaction)
        except BaseException:
            transaction.restore()
            transaction.finish()
            raise
        transaction.finish()


class _Planned(Struct, frozen=True):
    """What the commit's tree is made of; paths count from the top of the repository."""

    place: Workplace
    status: Status
    wanted: Mapping[str, bytes]
    differences: Mapping[str, str]

    def draft(self, project: Project, transaction: Transaction) -> Draft:
        """The tree, from the files that wait in the transaction and those that are in place already."""
        start = len(project.prefix)
        found_at = {
            path: transaction.staged(path[start:]) or project.root / path[start:]
            for path, oid in self.differences.items()
            if oid
        }
        return draft(
            self.place, self.status, self.differences, self.wanted, found_at=found_at, folder=transaction.folder
        )

    def unconverted(self, project: Project, changes: ChangeSet) -> Iterator[str]:
        """Lines for an index that has a file already, whose line ends git had converted on the disk: without them git
        would hold the file that is written now for another by its size.
        """
        for change in changes.changes:
            path = f"{project.prefix}{change.path}"
            if change.new is not None and path not in self.differences:
                yield f"{FILE:o} {blob_id(change.new, self.place.algorithm)}\t{path}"


def _commit(project: Project, planned: _Planned, changes: ChangeSet, request: CommitRequest) -> str:
    place = planned.place
    environment = {INSIDE: str(project.root)}
    transaction = Transaction.prepare(changes, {"kind": COMMIT})
    lock: IndexLock | None = None
    published = False
    try:
        of = planned.draft(project, transaction)
        if of.hooks.before:  # they expect the files that they are asked about on the disk
            _place(transaction)
        oid = make_commit(of, request.message(), signoff=request.signoff, environment=environment)
        lock = IndexLock(place, transaction.folder)
        transaction.annotate(note_of(of, oid, lock))
        lock.take()
        with Held():
            _place(transaction)
            lock.fill([*of.entries, *planned.unconverted(project, changes)])
            publish(of, oid, request.reason)
            published = True
            lock.commit()
            transaction.finish()
    except BaseException:
        if not published:  # after that the next run completes it: there is no way back
            with Held():
                _undo(transaction, lock)
        raise
    after_commit(of, environment)
    return oid


def _undo(transaction: Transaction, lock: IndexLock | None) -> None:
    transaction.restore()
    if lock is not None:
        lock.release()
    transaction.finish()


def _place(transaction: Transaction) -> None:
    if kept := transaction.place():
        raise RepositoryError(
            f"{kept[0]} changed while headergen worked",
            location=str(transaction.root),
            help="nothing was changed; see who else writes there (an editor, a hook), and run headergen again",
        )
