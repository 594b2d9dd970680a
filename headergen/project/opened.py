"""A project that a verb works on: configuration, repository, the files on the disk and the lock, read once.

Whoever writes holds the project alone, and ends what a killed run left behind before anything else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache, cached_property
from pathlib import Path

from msgspec import Struct

from headergen.changeset import (
    ChangeSet,
    Present,
    Transaction,
    discard_leftovers,
    exclusive,
    inside,
    pending,
    plan,
    read_folders,
)
from headergen.changeset.changes import EXECUTABLE, FILE
from headergen.config import Config
from headergen.config.places import lock_path
from headergen.diagnostics import RepositoryError
from headergen.git.plumbing import Git
from headergen.git.workplace import Status, Workplace, find_workplace, keeps_modes, read_status, refuse_left_out
from headergen.lock import Lock
from headergen.project.elsewhere import project_config
from headergen.project.former import former_folders, lock_for, named_paths
from headergen.project.modules import Modules
from headergen.project.ownership import Owner
from headergen.project.seen import lying_on_disk
from headergen.report.progress import Progress

FILES, COMMIT = "files", "commit"  # what a transaction is to end in


class Project(Struct, frozen=True, dict=True):
    """What ``opened_project`` found. ``place`` and ``status`` are None outside of a git repository; one process of
    ``git`` answers whoever asks what HEAD has, and ``ask_status`` asks for the status, once.
    """

    config: Config
    place: Workplace | None
    ask_status: Callable[[], Status | None]
    git: Git
    found: Mapping[str, Present]
    interrupted: bool = False
    former: tuple[str, ...] = ()  # folders that headers lay in before the configuration's places changed

    @property
    def root(self) -> Path:
        """The project's folder."""
        return self.config.root

    @property
    def prefix(self) -> str:
        """What comes before a project's path to make it one from the top of the repository."""
        return self.place.prefix if self.place else ""

    @property
    def folders(self) -> tuple[str, ...]:
        """The managed folders from the top of the repository."""
        return tuple(f"{self.prefix}{folder}" for folder in self.managed)

    @property
    def managed(self) -> tuple[str, ...]:
        """The managed folders of the project, and those that were."""
        return (*self.config.managed, *self.former)

    @cached_property
    def lock(self) -> Lock:
        """The lock; an empty one where nothing was imported yet."""
        present = self.found.get(self.config.lock)
        return Lock() if present is None else lock_for(self.config, present.data)

    @cached_property
    def headers(self) -> Mapping[str, bytes]:
        """The imported headers on the disk, by their path in the lock."""
        known = self.lock.files if self.config.places else {}  # of former places too
        paths = (
            (path if path in known else lock_path(self.config, path), present) for path, present in self.found.items()
        )
        return {path: present.data for path, present in paths if path is not None}

    @property
    def output(self) -> Mapping[str, bytes]:
        """What lies in the folder of modules, by its path below it."""
        start = f"{self.config.output}/"
        return {path[len(start) :]: each.data for path, each in self.found.items() if path.startswith(start)}

    @property
    def modules(self) -> Modules:
        """The modules of the headers that the lock knows, as they lie on the disk."""
        known = {path: data for path, data in self.headers.items() if path in self.lock.files}
        return Modules(self.config, known, self.lock, lying_on_disk(self.config.root))

    @property
    def status(self) -> Status | None:
        """HEAD and the managed folders as git sees them. It is asked when needed: where the index is no older than
        the files are (a fresh clone, a fresh commit), git reads all of them for it.
        """
        return self.ask_status()

    @property
    def ignored(self) -> frozenset[str]:
        """Project paths that git does not track and is told to ignore."""
        start = len(self.prefix)
        return frozenset(path[start:] for path in self.status.ignored) if self.status else frozenset()

    @cached_property
    def owner(self) -> Owner:
        """Knows headergen's own files, by the lock on the disk and by HEAD's."""
        former = named_paths(self.config) if self.former else frozenset()
        return Owner(self.config, self._locks, self.at_head, former)

    def _locks(self) -> Iterator[Lock]:
        yield self.lock
        yield self.committed_lock  # for which git is asked

    def refuse_nameless(self) -> None:
        """Raises ``RepositoryError`` where git does not know who commits; git is asked once."""
        _ = self._named

    @cached_property
    def _named(self) -> None:
        if self.place is not None:
            from headergen.git.commit import check_identity

            check_identity(self.place)

    def at_head(self, path: str) -> bytes | None:
        """The bytes of a file in the commit that is checked out, None where it has none there."""
        if self.place is None or self.status is None or not self.status.head:
            return None
        found = self.git.object(f"{self.status.head}:{self.prefix}{path}")
        return found[2] if found is not None and found[1] == "blob" else None

    def refuse_left_out(self) -> None:
        """Raises ``RepositoryError`` where files are missing because the checkout is sparse, and not for what it is."""
        if self.place is not None:
            refuse_left_out(self.place, self.folders)

    def committed_beside(self) -> frozenset[str]:
        """Files that the commit which is checked out has among the headers, and no lock names: they are accepted."""
        if self.place is None or self.status is None or not self.status.head:
            return frozenset()
        from headergen.project.states import entries_below

        there = entries_below(self.git, self.status.head, f"{self.prefix}{self.config.headers}")
        found = frozenset(f"{self.config.headers}/{path}" for path in there)
        return found - {f"{self.config.headers}/{path}" for path in self.committed_lock.files}

    @cached_property
    def committed_lock(self) -> Lock:
        """HEAD's lock; an empty one where there is none that can be read."""
        data = self.at_head(self.config.lock)
        try:
            return Lock() if data is None else lock_for(self.config, data)
        except RepositoryError:
            return Lock()

    def plan(self, wanted: Mapping[str, bytes]) -> ChangeSet:
        """What would have to change for headergen's files to be ``wanted``."""
        return self.owner.spared(plan(self.root, wanted, self.managed, ignored=self.ignored, found=self.found))


@contextmanager
def opened_project(start: Path, *, write: bool, progress: Progress, output: bool = True) -> Iterator[Project]:
    """The project that ``start`` lies in, held for the time of the block: alone to ``write``, shared to read.

    Without ``output`` what lies in the folder of modules is not read: git knows whether it was edited.
    """
    config = project_config(start)
    waiting = f"waiting for another headergen in {config.root}"
    with exclusive(config.root, shared=not write, waiting=lambda: progress.line(waiting)):
        place = find_workplace(config.root)
        if write:
            recover(config, place, progress)
        former = former_folders(config)
        managed = (*config.managed, *former)
        folders = [f"{place.prefix}{folder}" for folder in managed] if place else []
        ask_status = cache(lambda: read_status(place, folders) if place else None)
        if write:  # what changes from here on is refused by what git says before
            ask_status()
        interrupted = not write and not inside(config.root) and pending(config.root, managed) is not None
        if interrupted:
            progress.line("a run was killed here while it was writing; files may be half old and half new")
        found = read_folders(config.root, (*(config.managed if output else config.header_folders), *former))
        seen = found if place is None else _as_git_sees(place, found)
        with Git(config.root if place is None else place.top) as git:
            yield Project(config, place, ask_status, git, seen, interrupted, former)


def _as_git_sees(place: Workplace, found: Mapping[str, Present]) -> Mapping[str, Present]:
    """Where the file system knows no modes (``core.fileMode``), a file that looks executable means nothing."""
    marked = {path: Present(FILE, each.data) for path, each in found.items() if each.mode == EXECUTABLE}
    if marked and not keeps_modes(place):
        return {**found, **marked}
    return found


def recover(config: Config, place: Workplace | None, progress: Progress) -> None:
    """Ends what a killed run left: it is completed where it got as far as its commit, and undone otherwise."""
    found = pending(config.root, (*config.managed, *former_folders(config)))
    if found is None:
        discard_leftovers(config.root)
        return
    from headergen.git.commit import was_published
    from headergen.git.index import remove_stale

    note = found.note
    published = place is not None and "commit" in note and was_published(place, note)
    forward = published or note.get("kind") == FILES
    kept = found.place() if forward else found.restore()
    if place is not None and note.get("kind") == COMMIT:
        remove_stale(place, note.get("lock", {}))
        if published:
            _complete_index(config, place, found)
    found.finish()
    progress.line(f"an interrupted run was {'completed' if forward else 'undone'}")
    if kept:
        progress.line(f"left as they are, for they changed since: {', '.join(kept)}")


def _complete_index(config: Config, place: Workplace, found: Transaction) -> None:
    """The commit is made; the index still has to learn of it. This too may be killed and done again."""
    from headergen.git.commit import committed_entries
    from headergen.git.index import IndexLock

    # an import may have taken the configuration along; the entries that were noted say whether it did
    moved = (*config.managed, *former_folders(config), Path(config.source).name)
    folders = [f"{place.prefix}{folder}" for folder in moved]
    lock = IndexLock(place, found.folder)
    found.annotate({"lock": dict(lock.note)})
    try:
        lock.take()
        lock.fill(committed_entries(place, found.note, folders))
        lock.commit()
    except BaseException:
        lock.release()
        raise
