"""What of a repository headergen manages: the configuration's folders as paths from the top of the repository."""

from __future__ import annotations

import os
import tomllib
from contextlib import suppress
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from headergen.changeset.changes import LINK, Present
from headergen.config import LOCK_NAME, Config
from headergen.config.files import PYPROJECT, find_config
from headergen.config.places import lock_path, place_folders
from headergen.diagnostics import NotConfigured, RepositoryError
from headergen.git.plumbing import TREE, Git, repository_top
from headergen.git.trees import CommitTree
from headergen.inputs import has_no_work_tree
from headergen.lock import Lock, read_lock
from headergen.model.commits import Change, Entry
from headergen.project.elsewhere import project_config, refuse_elsewhere
from headergen.project.place import ProjectPlace
from headergen.project.proof import Managed
from headergen.project.seen import Lying

MOSTLY = 0.9  # of the headers below a folder that are the kernel's: then all of them are


def find_project(start: Path) -> ProjectPlace:
    """The project that ``start`` lies in, with its repository."""
    config = project_config(start)
    top = repository_top(config.root)
    prefix = config.root.resolve().relative_to(top.resolve()).as_posix()
    return ProjectPlace(config, top, "" if prefix == "." else f"{prefix}/")


def is_configured(start: Path) -> bool:
    """Whether ``start`` lies in a project; ``ConfigError`` for a configuration that cannot be used."""
    try:
        find_config(start)
    except NotConfigured:
        return False
    return True


def any_project(start: Path) -> ProjectPlace:
    """The project that ``start`` lies in, or that a bare repository has at its top; where there is none at all, that
    with the usual folders.

    ``NotConfigured`` where it has some elsewhere: their headers lie in no usual folder of the repository.
    """
    if is_configured(start):
        return find_project(start)
    refuse_elsewhere(start)
    top = repository_top(start)
    place = ProjectPlace(Config(root=top, source="", arches=()), top, "")
    if has_no_work_tree(start.resolve()):
        with Git(top) as git:
            return replace(place, config=place.config_at(git, "HEAD") or place.config)
    return place


def bare_project(start: Path) -> ProjectPlace | None:
    """The project at the top of a repository without files to work on, as HEAD has it; None elsewhere."""
    if has_no_work_tree(start.resolve()):
        with suppress(NotConfigured):
            place = any_project(start)
            return place if place.configured else None
    return None


def has_project(start: Path) -> bool:
    """Whether ``start`` lies in a project, perhaps of a bare repository."""
    return is_configured(start) or bare_project(start) is not None


def optional_project(start: Path) -> ProjectPlace | None:
    """The project that ``start`` lies in, or None where there is no configuration or no repository.

    ``NotConfigured`` where the repository has projects elsewhere.
    """
    try:
        if is_configured(start):
            return find_project(start)
    except RepositoryError:
        return None
    refuse_elsewhere(start)
    return None


def concerns_headergen(git: Git, change: Change) -> bool:
    """Whether a change of a template or configuration file is one of headergen's: of ``pyproject.toml``, its table."""
    if change.path.rpartition("/")[2] != PYPROJECT:
        return True
    return bool(_table(git, change, "old") != _table(git, change, "new"))


def concerns_others(git: Git, change: Change) -> bool:
    """Whether a change of ``pyproject.toml`` goes beyond headergen's table; False for any other file."""
    if change.path.rpartition("/")[2] != PYPROJECT:
        return False
    return bool(_table(git, change, "old", rest=True) != _table(git, change, "new", rest=True))


def _table(git: Git, change: Change, side: str, *, rest: bool = False) -> Any:
    entry = change.old if side == "old" else change.new
    if entry is None or entry.kind != "file":
        return None
    return _of_document(git.blob(entry.oid), rest=rest)


def differ_beside_headergen(old: bytes, new: bytes) -> bool:
    """Whether two texts of ``pyproject.toml`` differ in more than headergen's table."""
    return bool(_of_document(old, rest=True) != _of_document(new, rest=True))


def _of_document(data: bytes, *, rest: bool) -> Any:
    try:
        document = tomllib.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return data  # no TOML: any change of it is a change of everything
    tool = document.get("tool")
    own = tool.pop("headergen", None) if isinstance(tool, dict) else None
    if tool == {}:  # there for headergen's table alone
        del document["tool"]
    return document if rest else own


# ------------------------------------------------------------------------------------------------------ states of trees


def entries_below(git: Git, revision: str, folder: str) -> dict[str, Entry]:
    """Every file below a folder of a commit or tree, by its path below that folder; {} where there is no folder."""
    found = git.object(f"{revision}:{folder}")
    if found is None or found[1] != "tree":
        return {}
    return CommitTree(git, found[0]).files()


def templates_at(git: Git, revision: str, folder: str) -> dict[str, Entry]:
    """The templates in a folder of a commit or tree, by name."""
    found = git.object(f"{revision}:{folder}")
    inside = git.tree(found[0]) if found is not None and found[1] == "tree" else {}
    files = {os.fsdecode(name): each for name, each in inside.items() if each.mode != TREE and each.kind == "file"}
    return {name: entry for name, entry in files.items() if name.endswith(".j2")}


class States:
    """The managed states of commits, each read once however many commits share it."""

    def __init__(self, git: Git, project: ProjectPlace) -> None:
        self._git = git
        self._project = project
        self._blobs: dict[str, bytes] = {}
        self._locks: dict[str, Lock | RepositoryError | None] = {}

    def config(self, revision: str) -> Config:
        """The configuration at a commit; the present one where it has none that can be used."""
        return self._project.config_at(self._git, revision) or self._project.config

    def key(self, revision: str, config: Config) -> tuple[object, ...]:
        """What a state is made of: equal for commits whose managed files, templates and configuration are."""
        top, git = f"{revision}:{self._project.prefix}", self._git
        folders = (*config.managed, config.templates or "")
        ids = tuple(git.object_id(f"{top}{folder}") if folder else "" for folder in folders)
        return *ids, repr(replace(config, root=Path()))

    def lock(self, revision: str, config: Config) -> Lock | None:
        """The lock at a commit, None where there is none; ``RepositoryError`` if it cannot be read."""
        path = f"{self._project.prefix}{config.lock}"
        found = self._git.object(f"{revision}:{path}")
        if found is None or found[1] != "blob":
            return None
        oid, _, data = found
        if oid not in self._locks:
            try:
                self._locks[oid] = read_lock(data, path)
            except RepositoryError as error:
                self._locks[oid] = error
        known = self._locks[oid]
        if isinstance(known, RepositoryError):
            raise known
        return known

    def headers(self, revision: str, config: Config) -> dict[str, bytes]:
        """The headers of a commit by their path in the lock; those of the lock, where there is one."""
        lock = self.lock(revision, config)
        present = self._headers(revision, config, lock)
        return {
            path: file.data
            for path, file in present.items()
            if path.endswith(".h") and file.mode != LINK and (lock is None or path in lock.files)
        }

    def lying(self, revision: str) -> Lying:
        """What lies at each path of the project at a commit; links are none."""
        folder = f"{revision}:{self._project.prefix}"

        def lying(path: str) -> bytes | None:
            parent, _, name = path.rpartition("/")
            found = self._git.object(f"{folder}{parent}")
            entry = self._git.tree(found[0]).get(os.fsencode(name)) if found and found[1] == "tree" else None
            is_file = entry is not None and entry.kind == "file" and entry.mode != TREE
            return self._blob(entry) if entry is not None and is_file else None

        return lying

    def unnamed(self, revision: str, config: Config) -> dict[str, bytes]:
        """The headers in the places' folders that no place takes, where nearly all others are taken: before there was a
        lock, they were imported like those.
        """
        found: dict[str, bytes] = {}
        for folder in place_folders(config):
            entries = entries_below(self._git, revision, f"{self._project.prefix}{folder}")
            headers = {f"{folder}/{name}": e for name, e in entries.items() if name.endswith(".h") and e.kind == "file"}
            rest = {path: entry for path, entry in headers.items() if lock_path(config, path) is None}
            if len(headers) - len(rest) >= MOSTLY * len(headers):
                found |= {path: self._blob(entry) for path, entry in rest.items()}
        return found

    def managed(self, revision: str, config: Config) -> Managed:
        """All managed files of a commit, and without content what else lies beside the headers; ``RepositoryError`` if
        its lock cannot be read.
        """
        lock = self.lock(revision, config)
        headers = self._headers(revision, config, lock)
        templates: dict[str, bytes] = {}
        if config.templates:
            found = templates_at(self._git, revision, f"{self._project.prefix}{config.templates}")
            templates = {name: self._blob(entry) for name, entry in found.items()}
        lock_text = self._git.object(f"{revision}:{self._project.prefix}{config.lock}")
        return Managed(
            config=config,
            lock=lock,
            lock_text=lock_text[2] if lock_text and lock_text[1] == "blob" else b"",
            headers=headers,
            output=self._present(revision, config.output),
            templates=templates,
        )

    def _headers(self, revision: str, config: Config, lock: Lock | None) -> dict[str, Present]:
        """What lies where headers do, by its path in the lock."""
        if not config.places:
            found = self._present(revision, config.headers, lock)
            found.pop(LOCK_NAME, None)
            return found
        known = lock.files if lock is not None else {}
        return {  # others' files may lie beside, and are no concern of the import's
            path: Present(entry.mode, self._blob(entry))
            for folder in config.managed
            for name, entry in entries_below(self._git, revision, f"{self._project.prefix}{folder}").items()
            if (path := f"{folder}/{name}") in known or (lock is None and lock_path(config, path) is not None)
        }

    def _present(self, revision: str, folder: str, lock: Lock | None = None) -> dict[str, Present]:
        """The files below a folder; with a lock, those that it does not name without their content."""
        entries = entries_below(self._git, revision, f"{self._project.prefix}{folder}")
        return {
            path: Present(e.mode, self._blob(e) if lock is None or path in lock.files else b"")
            for path, e in entries.items()
        }

    def _blob(self, entry: Entry) -> bytes:
        if entry.kind == "submodule":
            return b""
        if entry.oid not in self._blobs:
            self._blobs[entry.oid] = self._git.blob(entry.oid)
        return self._blobs[entry.oid]
