"""``headergen status``: where a project stands, and the command that gets further. Nothing is written or rendered."""

from __future__ import annotations

import sys
from pathlib import Path

from msgspec import Struct

from headergen.diagnostics import Diagnostic, NotConfigured, RepositoryError
from headergen.diagnostics import rules_import as rules
from headergen.diagnostics.phrases import CLONE_IT, NO_FILES, listed
from headergen.git.underway import under_way
from headergen.inputs import has_no_work_tree
from headergen.project.elsewhere import NO_PROJECT, ConfiguredElsewhere
from headergen.project.judging import check_headers
from headergen.project.opened import Project, opened_project
from headergen.project.overview import beside_lines, harmed_lines, kernel_lines, stale_lines
from headergen.project.standing import remarks
from headergen.report.progress import Progress

_NAMED = 3  # files that a line lists, without -v


class Overview(Struct, frozen=True):
    """Lines to print, and the command to run next."""

    lines: tuple[str, ...]
    next: str


def status(start: Path, progress: Progress) -> Overview:
    """Where the project that ``start`` lies in stands; outside of one, what to do first."""
    try:
        with opened_project(start, write=False, output=False, progress=progress) as project:
            return _overview(project, progress)
    except ConfiguredElsewhere as error:
        return Overview(error.found.lines, error.found.way)
    except NotConfigured:
        if has_no_work_tree(start.resolve()):
            return Overview((NO_FILES,), CLONE_IT)
        from headergen.sides.here import looked_from, within_clone  # which opens kernels

        if within_clone(looked_from(start)):
            return Overview(("a clone of Linux: 'headergen lint' judges what is new in it",), "headergen diff")
        return Overview((NO_PROJECT,), "headergen init")


def _overview(project: Project, progress: Progress) -> Overview:
    found = under_way(project.place.git_dir) if project.place else None
    overview = _standing(project, progress)
    if found is None:
        return overview
    return Overview((*overview.lines, f"{found[0]} is under way"), found[1])


def _standing(project: Project, progress: Progress) -> Overview:
    if project.config.lock not in project.found or not {*project.lock.files} <= {*project.headers}:
        try:
            project.refuse_left_out()
        except RepositoryError as error:
            return Overview((error.message,), error.help)
    if not project.lock.imports:
        arches = ", ".join(project.config.arches)
        return Overview((f"nothing is imported yet; configured: {arches}",), "headergen sync KERNEL")
    harmed = tuple(check_headers(project))
    waiting = tuple(each for each in remarks(project.config, project.lock) if each.rule == rules.NOT_IMPORTED)
    stale, open_ = tuple(stale_lines(project)), _uncommitted(project)
    most = sys.maxsize if progress.verbose else _NAMED
    lines = [*kernel_lines(project, most), *beside_lines(project, most), *harmed_lines(harmed, most), *stale]
    lines += [each.message for each in waiting]
    if open_:
        lines.append(f"not committed: {listed(open_, most)}")
    return Overview(tuple(lines), _next(harmed, waiting, stale=bool(stale or project.interrupted), open_=bool(open_)))


def _uncommitted(project: Project) -> list[str]:
    return sorted(project.status.dirty) if project.status else []


def _next(harmed: tuple[Diagnostic, ...], waiting: tuple[Diagnostic, ...], *, stale: bool, open_: bool) -> str:
    if harmed:
        return "headergen check"  # it says of each what to do
    if waiting:
        return waiting[0].remedy or "headergen sync KERNEL"
    if stale:
        return "headergen generate --commit"
    if open_:
        return "headergen check, then git commit"
    return "headergen sync KERNEL, with the next kernel; headergen check proves what is here"
