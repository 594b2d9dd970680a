"""Which paths of a repository headergen's projects manage, over a range: what their locks name, and their output.

Managed is what a lock names at the start of a range, at its end or on the way, so that no commit takes itself out of
the rules by an edit of the lock. Whatever else lies beside it is handwritten; only where the folder of headers holds
nothing else is every file in it headergen's, and a new one that no lock names is no import.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from msgspec import Struct

from headergen.config import Config
from headergen.config.files import NAMES
from headergen.config.places import place_folders
from headergen.diagnostics import RepositoryError
from headergen.git.history import Range
from headergen.git.plumbing import Git
from headergen.lock import Lock, read_lock
from headergen.model.commits import Change, Commit
from headergen.project.forerunners import Forerunners
from headergen.project.ownership import rendered
from headergen.project.place import ProjectPlace, other_projects
from headergen.project.states import States, concerns_others, entries_below
from headergen.separation.classify import Layout, PathClass, lies_in


class _Point(Struct, frozen=True):
    """A project at one time: ``revision`` names its trees."""

    revision: str
    config: Config
    lock: Lock | None


class Claims:
    """What a project manages over a range, and what the other projects of its repository do."""

    def __init__(self, git: Git, project: ProjectPlace, which: Range | None = None) -> None:
        """``which`` gives the ends, either of which may be ""; without it, what is checked out counts alone."""
        self._git, self._project = git, project
        self._states = States(git, project)
        self._base = which.base if which else ""
        self._ends = [end for end in (which.base, which.tip) if end] if which else []

    @cached_property
    def own(self) -> Layout:
        """What the project manages."""
        return self._layout(self._project.prefix, self._own_points)

    @cached_property
    def others(self) -> Layout:
        """What the other projects of the repository manage, for whom headers of two are no mixture.

        A project that only comes with the range excuses nothing in it, unless this one comes with it too.
        """
        return self._of(self._projects)

    def _of(self, projects: Iterable[ProjectPlace]) -> Layout:
        found = Layout((), (), (), ())
        for project in projects:
            found |= self._layout(project.prefix, self._points(project, States(self._git, project)), whole=False)
        return found

    @cached_property
    def _projects(self) -> list[ProjectPlace]:
        revision = next((p.revision for p in self._own_points if p.lock is not None), "") or self._git.object_id("HEAD")
        return list(other_projects(self._git, revision, self._project)) if revision else []

    @property
    def everyone(self) -> Layout:
        """What all projects of the repository manage."""
        return self.own | self.others

    def named(self, revision: str) -> frozenset[str]:
        """What the project's lock names at one commit or tree; nothing where there is none that can be read."""
        return self._named(self._project.prefix, _point(self._states, revision))

    def is_anothers(self, change: Change) -> bool:
        """Whether a changed path is another project's: named by its lock, rendered by it, or its configuration."""
        return self._is_of(self.others, change)

    def is_anothers_at_last(self, change: Change) -> bool:
        """The same with the projects that are there at the end, those that come with the range among them."""
        return self._is_of(self._others_at_last, change)

    @cached_property
    def _others_at_last(self) -> Layout:
        return self._of(other_projects(self._git, self._ends[-1] if self._ends else "HEAD", self._project))

    def _is_of(self, layout: Layout, change: Change) -> bool:
        match layout.classify(change.path):
            case PathClass.GENERATED:
                entries = [entry for entry in (change.old, change.new) if entry is not None and entry.kind == "file"]
                return any(rendered(self._git.blob(entry.oid)) for entry in entries)
            case PathClass.SETUP:
                return not concerns_others(self._git, change)
            case kind:
                return kind.managed

    def is_forerunner(self, revision: str, change: Change) -> bool:
        """Whether a path that a commit changes is a header of any project's from before its first lock, which no lock
        names.
        """
        return any(each.have(revision, change) for each in self._forerunners)

    def forerunners_in(self, series: Iterable[Commit]) -> frozenset[str]:
        """The paths that are such headers in each commit of a series that changes them."""
        found: dict[str, bool] = {}
        for commit in series if self._forerunners else ():
            for change in commit.changes:
                if found.get(change.path, True) and not self.is_anothers(change):
                    found[change.path] = self.is_forerunner(commit.oid or commit.tree, change)
        return frozenset(path for path, is_one in found.items() if is_one)

    @cached_property
    def _forerunners(self) -> list[Forerunners]:
        if self._base and self._own_points[0].lock is not None:  # all of the range lies behind a lock
            return []
        others = ((each, self._points(each, States(self._git, each))) for each in self._projects)
        return [
            Forerunners(
                self._git,
                point.revision,
                self._named(project.prefix, point),
                [f"{project.prefix}{folder}" for folder in _folders(point.config)],
                tuple(f"{project.prefix}{each.config.lock}" for each in points),
            )
            for project, points in ((self._project, self._own_points), *others)
            for point in [point for point in points if point.lock is not None][:1]
        ]

    def taken_from(self, layout: Layout, merged: str, parent: str) -> bool:
        """Whether all that is managed is in a merge as it is in that parent: an import is taken whole from a side."""
        roots = layout.managed_roots
        names = [*roots, *sorted(p for p in (*layout.named, *layout.locks) if not lies_in(p, roots))]
        return all(self._git.object_id(f"{merged}:{name}") == self._git.object_id(f"{parent}:{name}") for name in names)

    # ---------------------------------------------------------------------------------------------------- points

    @cached_property
    def _own_points(self) -> list[_Point]:
        return self._points(self._project, self._states)

    def _points(self, project: ProjectPlace, states: States) -> list[_Point]:
        """The project at the range's ends and as it is checked out."""
        return [*(_point(states, end) for end in self._ends), self._present(project)]

    def _present(self, project: ProjectPlace) -> _Point:
        path = project.top / project.prefix / project.config.lock
        try:
            lock = read_lock(path.read_bytes(), project.config.lock) if path.is_file() else None
        except (RepositoryError, OSError):  # said where the work tree is judged
            lock = None
        return _Point("HEAD", project.config, lock)

    def _layout(self, prefix: str, points: list[_Point], *, whole: bool = True) -> Layout:
        """The layout of a project; with ``whole``, a folder of headers counts as one if it holds nothing else. Where it
        does, those below it count that hold headers alone.
        """
        alone: dict[str, tuple[str, ...]] = {}
        for point in points:
            for folder in _folders(point.config) if whole and point.lock is not None else ():
                if folder not in alone:
                    alone[folder] = tuple(self._alone(prefix, point, folder))
        # what a range brings along cannot excuse what stands in it: companions are those from before
        companions = tuple(f"{prefix}{each}" for each in points[0].config.companions)
        found = Layout((), (), (), (), companions=companions)
        for point in points:
            config = point.config
            found |= Layout(
                # where no lock was ever, the usual folder is taken for what it is called
                headers=tuple(
                    f"{prefix}{each}"
                    for folder in (_folders(config) if whole else ())
                    for each in alone.get(folder, () if config.places else (folder,))
                ),
                output=(f"{prefix}{config.output}",) if config.modules or not config.source else (),
                templates=() if config.templates is None else (f"{prefix}{config.templates}",),
                configuration=tuple(f"{prefix}{name}" for name in NAMES),
                locks=(f"{prefix}{config.lock}",),
            ).naming(self._named(prefix, point))
        return found

    def _named(self, prefix: str, point: _Point) -> frozenset[str]:
        files = point.lock.files if point.lock is not None else ()
        return frozenset(prefix + point.config.located(path) for path in files)

    def _alone(self, prefix: str, point: _Point, folder: str) -> Iterator[str]:
        """The folder if it holds imported headers and nothing else, or the outermost of those below it that do."""
        place, lock = f"{prefix}{folder}/", f"{prefix}{point.config.lock}"
        named = self._named(prefix, point)
        found = [path for path in entries_below(self._git, point.revision, place.rstrip("/")) if place + path != lock]
        others = {above for path in found if place + path not in named for above in _above(path)}
        here = {above for path in found if place + path in named for above in _above(path)} - others
        if not others:
            yield folder
        elif point.config.places:
            yield from (f"{folder}/{each}" for each in sorted(here) if each.rpartition("/")[0] not in here)


def _point(states: States, revision: str) -> _Point:
    config = states.config(revision)
    try:
        return _Point(revision, config, states.lock(revision, config))
    except RepositoryError:  # said of the commit that broke it
        return _Point(revision, config, None)


def _above(path: str) -> Iterator[str]:
    """The folders that a path lies in, the last of them ""."""
    while path:
        path = path.rpartition("/")[0]
        yield path


def _folders(config: Config) -> tuple[str, ...]:
    """The folders that headers of a project lie in."""
    return place_folders(config) if config.places else (config.headers,)
