"""Writes an adoption: a configuration and a lock by which headers that lie there are an import, in one commit."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import headergen
from headergen.config.files import OWN_FILE, find_config
from headergen.diagnostics import ConfigError, NotConfigured
from headergen.git.workplace import refuse_dirty
from headergen.lock import write_lock
from headergen.project.adopting import Adoption
from headergen.project.opened import opened_project
from headergen.project.writing import CommitRequest, write
from headergen.report.message import ImportFacts, adoption_message
from headergen.report.progress import Progress


def refuse_configured(start: Path) -> None:
    """``ConfigError`` where a configuration is there already, or one that cannot be read."""
    try:
        config = find_config(start)
    except NotConfigured:
        return
    raise ConfigError(
        "headergen is configured here already",
        location=str(config.root / config.source),
        help="--dry-run gives the report alone; to adopt anew, take the configuration away",
    )


def write_adoption(start: Path, made: Adoption, *, signoff: bool, progress: Progress) -> str:
    """The id of a commit that holds the configuration and the lock, and nothing else."""
    own = start / OWN_FILE
    try:
        with own.open("x", encoding="utf-8") as file:
            file.write(made.text)
        with opened_project(start, write=True, progress=progress) as project:
            config = project.config
            files = {config.located(path): data for path, data in made.headers.items()}
            wanted = {**files, config.lock: write_lock(made.lock)}
            changes = project.plan(wanted)
            dirty = project.status.dirty if project.status else {}
            edited = [c.path for c in changes.changes if c.path != config.lock]
            edited += [path for path in files if f"{project.prefix}{path}" in dirty]
            refuse_dirty(sorted(set(edited)), project.root, project.folders)
            message = partial(adoption_message, _facts(made))
            request = CommitRequest(message, signoff, "adopt", {OWN_FILE: made.text.encode()})
            return write(project, wanted, changes, request)
    except FileExistsError as error:
        raise ConfigError(f"{OWN_FILE} is there already", location=str(own), help="take it away") from error
    except BaseException:
        own.unlink(missing_ok=True)
        raise


def _facts(made: Adoption) -> ImportFacts:
    return ImportFacts(
        kernel=made.imported.entry.kernel,
        arches=made.imported.entry.arches,
        before=None,
        headergen=headergen.__version__,
        headers=made.config.headers.rpartition("/")[2],
        holds=tuple(f"{hold.header}, because it {hold.reason}" for hold in made.config.holds),
    )
