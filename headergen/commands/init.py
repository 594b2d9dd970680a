"""``headergen init``: a configuration to start from, in a repository that has none."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from headergen.config.files import OWN_FILE, PYPROJECT, load_config
from headergen.diagnostics import ConfigError, HeadergenError, way_out_of
from headergen.diagnostics.phrases import CLONE_IT, NO_FILES
from headergen.inputs import has_no_work_tree
from headergen.project.proposing import Proposal, adoptable, propose
from headergen.project.starting import Started, started_in, write_started
from headergen.report.progress import Progress
from headergen.sides.kernels import opened
from headergen.targets import own_arch


def in_repository(folder: Path) -> bool:
    """Whether a folder lies in a git repository."""
    return any((each / ".git").exists() for each in (folder, *folder.parents))


def init(
    folder: Path,
    kernel: str | None = None,
    *,
    arches: Sequence[str] = (),
    force: bool = False,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> Started:
    """Writes ``headergen.toml``, or a table into an existing ``pyproject.toml``, in ``folder``; with ``dry_run`` it
    only says what it would write.

    With a ``kernel`` it holds what the handwritten code below ``folder`` asks of that, otherwise KVM as an example for
    this machine's arch. ``ConfigError`` where headergen is configured already, for an unknown arch, and outside of a
    git repository, unless ``force`` or nothing is written: an import is a commit, and a home or root folder is
    configured by mistake alone.
    """
    if has_no_work_tree(folder):
        raise ConfigError(NO_FILES, location=str(folder), help=CLONE_IT)
    if not (force or dry_run or in_repository(folder)):
        raise ConfigError(
            "not in a git repository, where imports would be committed",
            location=str(folder),
            help="run 'git init' first, go to your repository, or give --force",
        )
    own, project = folder / OWN_FILE, folder / PYPROJECT
    if own.exists():
        raise ConfigError("headergen is configured here already", location=str(own), help="edit that file")
    if project.exists():
        _refuse_configured(project)
    proposal = _proposed(folder, kernel, arches, progress)
    try:
        started = started_in(project if project.exists() else own, proposal)
        if not dry_run:
            write_started(started)
    except OSError as error:
        raise ConfigError(
            f"cannot write: {error.strerror}",
            location=str(error.filename),
            help=way_out_of(error, "give yourself the right to write there"),
        ) from error
    return started


def _proposed(folder: Path, kernel: str | None, arches: Sequence[str], progress: Progress | None) -> Proposal:
    host = own_arch()
    if kernel is None:
        reasons: tuple[str, ...] = ()
        with suppress(HeadergenError):  # a hint, and no more: where git cannot say what lies here, there is none
            reasons = adoptable(folder) if in_repository(folder) else ()
        return Proposal(tuple(arches) or (host,), {}, (), reasons)
    if not in_repository(folder):
        raise ConfigError(
            "not in a git repository, which says what files there are",
            location=str(folder),
            help="run 'git init' first, or leave --kernel out",
        )
    with opened(kernel, None, progress or Progress(quiet=True)) as tree:
        return propose(folder, tree, arches=arches, host=host)


def _refuse_configured(project: Path) -> None:
    try:
        load_config(project)
    except ConfigError as error:
        if "no table [tool.headergen]" not in error.message:
            raise
    else:
        raise ConfigError(
            "headergen is configured here already", location=str(project), help="edit its table [tool.headergen]"
        )
