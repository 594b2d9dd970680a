"""Proves that managed files are what headergen makes of them, at any commit: headers by the lock, output by rendering.

Histories repeat themselves: a module is rendered again only if a header that it may read, its kernel or its templates
differ. So a commit costs what it changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

import headergen
from headergen.cache import Cache
from headergen.changeset import FileChange, Present, between
from headergen.closing import Closing
from headergen.config import Config
from headergen.diagnostics import HeadergenError
from headergen.interface.needed import readable
from headergen.lock import Lock, digest, digest_of, write_lock
from headergen.pipeline import ModuleSource, interface, load_stages, rendered, together
from headergen.pipeline.kept import KeptModules
from headergen.project.modules import Modules, templates_hash
from headergen.project.ownership import rendered as rendered_here
from headergen.workers import spread
from headergen.writes import Folder, TemporaryFolder

UNKNOWN = "is not in the lock"


class Managed(Struct, frozen=True):
    """The managed files of one state, below their folders, and the configuration in force.

    ``lock`` is None where there is none; ``lock_text`` its bytes. What lies among ``headers`` and is not in the lock
    has no content here: it is somebody else's. ``templates`` are the project's own by name.
    """

    config: Config
    lock: Lock | None
    lock_text: bytes
    headers: Mapping[str, Present]
    output: Mapping[str, Present]
    templates: Mapping[str, bytes]

    @property
    def locked_headers(self) -> dict[str, bytes]:
        """The headers that the lock names."""
        known = self.lock.files if self.lock is not None else {}
        return {path: file.data for path, file in self.headers.items() if path in known}


class Proof(Struct, frozen=True):
    """What is not as headergen makes it: ``headers`` and ``output`` that differ, and ``problems`` with the whole.

    ``made_by`` is the other version of headergen that rendered the output, if only that may be why it differs;
    ``recorded`` whether the lock names the templates that are there. ``foreign`` are files among the output that
    nothing renders and that do not say that headergen made them: they are somebody else's.
    """

    problems: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    output: tuple[FileChange, ...] = ()
    made_by: str = ""
    recorded: bool = True
    foreign: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether everything is as headergen makes it."""
        return not (self.problems or self.headers or self.output)

    @property
    def why(self) -> str:
        """The first thing that is not as it should be, in words; "" if all is."""
        if self.problems:
            return self.problems[0]
        if self.headers:
            return " ".join(self.headers[0])
        return f"{len(self.output)} generated files are not what the headers render to" if self.output else ""


class _Task(Struct, frozen=True):
    """One module of one target, with all that its files depend on; ``key`` is equal where they must be equal."""

    source: ModuleSource
    templates: Path | None
    key: tuple[object, ...]


# the files of a module, or why they cannot be rendered
_Outcome: TypeAlias = dict[str, bytes] | str


class Prover(Closing):
    """Proves states, and remembers what it rendered. A context manager: it keeps folders of templates."""

    def __init__(self) -> None:
        self._folder = TemporaryFolder()
        self._template_folders: dict[str, Path] = {}
        self._rendered: dict[tuple[object, ...], _Outcome] = {}

    def close(self) -> None:
        """Removes the templates of other states."""
        self._folder.cleanup()

    def prove(self, states: Sequence[Managed]) -> list[Proof]:
        """What of each state headergen did not make. One with no managed file at all holds.

        The modules of all states are rendered together, each once, on all processors.
        """
        configs = [self._with_templates(state) for state in states]
        tasks = [self._tasks(state, config) for state, config in zip(states, configs, strict=True)]
        missing = {task.key: task for of in tasks for task in of if task.key not in self._rendered}
        if missing:
            load_stages()
            self._rendered |= zip(missing, spread(_outcome, missing.values()), strict=True)
        return [self._proof(*each) for each in zip(states, configs, tasks, strict=True)]

    def _with_templates(self, state: Managed) -> Config:
        if not state.templates:
            return replace(state.config, templates=None)
        key = digest_of(state.templates)
        folder = self._template_folders.get(key)
        if folder is None:
            folder = Path(self._folder.name) / key / "templates"
            with Folder(folder, make=True) as place:  # the names are those of a commit, which may be anybody's
                for name, data in state.templates.items():
                    place.write(name, data)
            self._template_folders[key] = folder
        return replace(state.config, root=folder.parent, templates=folder.name)

    def _tasks(self, state: Managed, config: Config) -> list[_Task]:
        if state.lock is None:
            return []
        folder = config.template_folder
        headers = state.locked_headers
        try:
            sources = Modules(config, headers, state.lock).sources()
        except HeadergenError:  # a header is missing: said of the headers
            return []
        tasks = []
        for source in sources:
            read = digest_of(_readable(source, state.lock))
            tasks.append(_Task(source, folder, (*source.key, source.entries, source.kernel, folder, read)))
        return tasks

    def _proof(self, state: Managed, config: Config, tasks: Sequence[_Task]) -> Proof:
        if not state.headers and not state.output and not state.lock_text:
            return Proof()
        if state.lock is None:
            return Proof(problems=("there is no lock that says where the headers come from",))
        problems: list[str] = []
        templates = ""
        changes: tuple[FileChange, ...] = ()
        try:
            templates = templates_hash(config)
            changes = between(state.output, self._wanted(config, tasks))
        except HeadergenError as error:
            problems.append(f"it cannot be rendered: {error.placed}")
        other = state.lock.headergen if state.lock.headergen != headergen.__version__ else ""
        if not other and state.lock_text and write_lock(state.lock) != state.lock_text:
            problems.append("the lock is not written as headergen writes it")
        recorded = state.lock.templates == templates
        if not recorded and not other and not state.templates:
            # no templates of the project: ours were others, in another build of this version
            other = f"{state.lock.headergen} with other templates"
        return Proof(
            problems=tuple(problems),
            headers=tuple(_edited(state.lock, state.headers)),
            output=tuple(change for change in changes if not _anothers(change)),
            made_by=other,
            recorded=recorded,
            foreign=tuple(change.path for change in changes if _anothers(change)),
        )

    def _wanted(self, config: Config, tasks: Sequence[_Task]) -> dict[str, bytes]:
        """The files below the output folder; ``HeadergenError`` where a module cannot be rendered."""
        texts: dict[tuple[str, str], dict[str, bytes]] = {}
        for task in tasks:
            outcome = self._rendered[task.key]
            if isinstance(outcome, str):
                raise HeadergenError(outcome, help="headergen generate says more")
            texts[task.source.key] = outcome
        return together(texts, KeptModules(config.template_folder, Cache(None)))


def _anothers(change: FileChange) -> bool:
    """Whether a file of the output folder is one that headergen never made."""
    return change.new is None and change.old is not None and not rendered_here(change.old.data)


def _readable(source: ModuleSource, lock: Lock) -> Mapping[str, bytes]:
    """The headers that a module may read: what its entries include, and what completes them."""
    if set(source.entries) - source.headers.keys():
        return source.headers
    return readable([*source.entries, *lock.completing(source.entries)], source.headers)


def _outcome(task: _Task) -> _Outcome:
    try:
        return rendered(task.source, interface(task.source), task.templates)
    except HeadergenError as error:
        return error.placed


def _edited(lock: Lock, headers: Mapping[str, Present]) -> list[tuple[str, str]]:
    """(path, what is wrong) of each header that is not the one that was imported."""
    found = []
    for path in sorted(lock.files.keys() | headers.keys()):
        locked, present = lock.files.get(path), headers.get(path)
        if present is None:
            found.append((path, "is missing, and the lock has it"))
        elif locked is None:
            found.append((path, UNKNOWN))
        elif present.mode != 0o100644:
            found.append((path, "is no plain file"))
        elif digest(present.data) != locked.hash:
            found.append((path, "is not the one whose hash is in the lock"))
    return found
