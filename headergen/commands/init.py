"""``headergen init``: a configuration to start from, in a repository that has none."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from headergen.config.files import OWN_FILE, PYPROJECT, load_config, parse_config
from headergen.diagnostics import ConfigError, way_out_of
from headergen.diagnostics.phrases import CLONE_IT, NO_FILES
from headergen.inputs import has_no_work_tree
from headergen.project.proposing import Proposal, propose
from headergen.project.starting import configuration_text
from headergen.report.progress import Progress
from headergen.sides.kernels import opened
from headergen.targets import own_arch
from headergen.writes import Folder


class Started(Struct, frozen=True):
    """The file that was written, whether it was there before and got a table added, the ``text`` that was written or
    added, and why what is in it.
    """

    path: Path
    added: bool
    text: str
    reasons: tuple[str, ...] = ()


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
        started = _started(project if project.exists() else own, proposal)
        if not dry_run:
            _write(started)
    except OSError as error:
        raise ConfigError(
            f"cannot write: {error.strerror}",
            location=str(error.filename),
            help=way_out_of(error, "give yourself the right to write there"),
        ) from error
    return started


def _proposed(folder: Path, kernel: str | None, arches: Sequence[str], progress: Progress | None) -> Proposal:
    host = own_arch()
    example = Proposal(tuple(arches) or (host,), {}, (), ())
    if kernel is None:
        return example
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


def _started(path: Path, proposal: Proposal) -> Started:
    """What to write, or to add to a file that is there; ``ConfigError`` where that would be no configuration."""
    if path.name == OWN_FILE:
        text = configuration_text("", proposal).lstrip("\n")
        parse_config(text, path.name, path.parent)
        return Started(path, added=False, text=text, reasons=proposal.reasons)
    before = path.read_text(encoding="utf-8")
    gap = "" if not before or before.endswith("\n\n") else "\n" if before.endswith("\n") else "\n\n"
    text = gap + configuration_text("tool.headergen", proposal)
    parse_config(before + text, path.name, path.parent)
    return Started(path, added=True, text=text, reasons=proposal.reasons)


def _write(started: Started) -> None:
    path = started.path
    with Folder(path.parent) as disk:
        if started.added:
            text = path.read_text(encoding="utf-8") + started.text
            disk.replace(path.name, text.encode(), mode=path.stat().st_mode & 0o777)
        else:
            disk.write(path.name, started.text.encode())
