"""``headergen untangle``: splits what mixes headers and code, on a branch or in patches."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from headergen.git.history import resolve_range
from headergen.git.plumbing import Git
from headergen.project.claims import Claims
from headergen.project.states import any_project, concerns_headergen, optional_project
from headergen.project.untangle_message import HeaderMessage
from headergen.project.untangle_patches import WrittenSeries, identity, untangle_patches
from headergen.project.untangle_range import Untangled, untangle_range
from headergen.separation.classify import Layout


def on_branch(start: Path, text: str, *, branch: str | None, each: bool, dry_run: bool) -> tuple[Untangled, str]:
    """Untangles a range of the project that ``start`` lies in; without a configuration, by the usual folders.

    Also says why the header part is not what headergen makes of a kernel, "" if it is.
    """
    project = any_project(start)
    with Git(project.top) as git:
        which = resolve_range(git, text)
        message = HeaderMessage(git, project, which)
        claims = Claims(git, project, which)
        done = untangle_range(
            git,
            text,
            claims.everyone,
            along=claims.forerunners_in,
            branch=branch,
            each=each,
            dry_run=dry_run,
            is_setup=lambda change: concerns_headergen(git, change),
            header_message=message,
        )
        if each and not done.nothing_to_do:
            message(tuple(step.origin for _, step in done.series))
    return done, message.unmade


def on_patches(start: Path, files: Sequence[str], directory: Path) -> WrittenSeries:
    """Untangles patches. A project is not needed: without one, the folders have their usual names."""
    project = optional_project(start)
    if project is None:
        return untangle_patches(files, directory, Layout(), top=None, author=identity(None))
    top = project.top
    with Git(top) as git:
        layout = Claims(git, project).everyone
    return untangle_patches(files, directory, layout, top=top, author=identity(top))
