"""Writes an adoption: a configuration and a lock by which headers that lie there are an import, in one commit."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import headergen
from headergen.config import Config
from headergen.config.files import find_config
from headergen.diagnostics import ConfigError, NotConfigured, RepositoryError
from headergen.diagnostics.phrases import are
from headergen.git.history import found
from headergen.git.plumbing import Git
from headergen.git.workplace import refuse_dirty
from headergen.interrupts import Held
from headergen.lock import write_lock
from headergen.project.adopting import Adoption
from headergen.project.configured import refuse_uncommitted_patches
from headergen.project.judging import CONVERTED, unconverted
from headergen.project.opened import Project, opened_project
from headergen.project.writing import CommitRequest, write
from headergen.report.message import ImportFacts, adoption_message
from headergen.report.progress import Progress
from headergen.writes import Folder


def configuration(start: Path) -> Config | None:
    """The configuration that is there; ``ConfigError`` for one that cannot be read."""
    try:
        return find_config(start)
    except NotConfigured:
        return None


def write_adoption(made: Adoption, *, signoff: bool, progress: Progress) -> str:
    """The id of a commit that holds the configuration and the lock, and nothing else."""
    path = made.config.root / made.config.source
    with _written(path, made.text.encode()), opened_project(made.config.root, write=True, progress=progress) as project:
        config = project.config
        files = {config.located(path): data for path, data in made.headers.items()}
        wanted = {**files, config.lock: write_lock(made.lock)}
        changes = project.plan(wanted)
        _refuse_executable([change.path for change in changes.of_kind("mode")])
        dirty = project.status.dirty if project.status else {}
        edited = [c.path for c in changes.changes if c.path != config.lock]
        edited += [path for path in files if f"{project.prefix}{path}" in dirty]
        _refuse_converted(project, [path for path in edited if f"{project.prefix}{path}" not in dirty], files)
        refuse_dirty(sorted(set(edited)), project.root, project.folders)
        refuse_uncommitted_patches(project)
        message = partial(adoption_message, _facts(made), _of_others(made))
        request = CommitRequest(message, signoff, "adopt", {path.name: made.text.encode()})
        return write(project, wanted, changes, request)


def _refuse_converted(project: Project, unlike: Sequence[str], files: Mapping[str, bytes]) -> None:
    """``RepositoryError`` where headers lie here with other line endings than git has of them, and so look edited."""
    for path in unlike:
        present = project.found.get(path)
        if present is not None and path in files and present.data.replace(b"\r\n", b"\n") == files[path]:
            raise RepositoryError(f"{CONVERTED} of {path}", location=path, help=unconverted(project, path))


def _refuse_executable(paths: Sequence[str]) -> None:
    """``RepositoryError`` where headers are executable: as imported ones they would not be, and none is touched."""
    if paths:
        raise RepositoryError(
            f"{are(paths)} executable, and imported headers are not",
            location=paths[0],
            help=f"chmod -x {' '.join(map(shlex.quote, paths))}, commit that, and run this again",
        )


@contextmanager
def _written(path: Path, data: bytes) -> Iterator[None]:
    """The configuration as it is to be, and as it was if the block fails before it has committed."""
    if path.is_symlink() and not path.exists():
        raise ConfigError(f"{path.name} is there already", location=str(path), help="take it away")
    before = path.read_bytes() if path.exists() else None
    with Git(path.parent) as git:
        head = found(git, "HEAD")
        try:
            if before != data:
                _put(path, data)
            yield
        except BaseException:
            with Held():
                if found(git, "HEAD") == head:  # a signal may come behind the commit
                    _put(path, before)
            raise


def _put(path: Path, data: bytes | None) -> None:
    """The file as a whole, or none."""
    if data is None:
        path.unlink(missing_ok=True)
        return
    path = path.resolve()  # what a link leads to is written, not the link
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666
    with Folder(path.parent) as folder:
        folder.replace(path.name, data, mode=mode)


def _of_others(made: Adoption) -> dict[str, list[str]]:
    """The headers of other kernels, by what these are called."""
    found: dict[str, list[str]] = {}
    for path, kernel in sorted(made.others.items()):
        found.setdefault(f"Linux {kernel.version or 'of an unnamed version'}", []).append(path)
    return found


def _facts(made: Adoption) -> ImportFacts:
    return ImportFacts(
        kernel=made.imported.entry.kernel,
        arches=made.imported.entry.arches,
        before=None,
        headergen=headergen.__version__,
        headers=made.config.headers.rpartition("/")[2],
        holds=tuple(f"{hold.header}, because {hold.reason}" for hold in made.config.holds if not hold.local),
        own=tuple(hold.header for hold in made.config.holds if hold.local),
    )
