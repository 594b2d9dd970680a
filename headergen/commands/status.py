"""``headergen status``: where a project stands, and the command that gets further. Nothing is written or rendered."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

import headergen
from headergen.diagnostics import Diagnostic, NotConfigured
from headergen.diagnostics import rules_import as rules
from headergen.lock import LockedImport
from headergen.project.judging import beside_imported, check_headers
from headergen.project.modules import templates_hash
from headergen.project.opened import Project, opened_project
from headergen.project.standing import remarks
from headergen.report.progress import Progress
from headergen.separation.versions import key

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
    except NotConfigured:
        return Overview(("no project here: nothing is configured",), "headergen init")


def _overview(project: Project, progress: Progress) -> Overview:
    if not project.lock.imports:
        arches = ", ".join(project.config.arches)
        return Overview((f"nothing is imported yet; configured: {arches}",), "headergen sync KERNEL")
    harmed = tuple(check_headers(project))
    waiting = tuple(each for each in remarks(project.config, project.lock) if each.rule == rules.NOT_IMPORTED)
    stale, open_ = tuple(_stale(project)), _uncommitted(project)
    most = sys.maxsize if progress.verbose else _NAMED
    lines = [*_kernels(project, most), *_beside(project, most), *_harmed(harmed, most), *stale]
    lines += [each.message for each in waiting]
    if open_:
        lines.append(f"not committed: {_listed(open_, most)}")
    return Overview(tuple(lines), _next(harmed, waiting, stale=bool(stale or project.interrupted), open_=bool(open_)))


def _kernels(project: Project, most: int) -> Iterator[str]:
    """Each kernel with its targets, the one of most first."""
    for each in sorted(project.lock.imports.values(), key=lambda each: (-len(each.arches), each.arches)):
        if each.alone:
            continue
        frozen = " (frozen)" if all(arch in project.config.frozen for arch in each.arches) else ""
        yield f"{_kernel(each)}{frozen}: {', '.join(each.arches)}"
        if each.placeholder:
            yield f"  a placeholder: {each.placeholder}"
    for name, each in sorted(project.lock.imports.items(), key=lambda item: key(item[1].kernel.version or "")):
        if each.alone and (own := sorted(project.lock.files_of(name))):
            yield f"{_kernel(each)}, moved alone: {_listed(own, most)}"
            if each.placeholder:
                yield f"  a placeholder: {each.placeholder}"


def _beside(project: Project, most: int) -> Iterator[str]:
    if own := beside_imported(project):
        yield f"beside them, of no import and so the project's own: {_listed(own, most)}"


def _kernel(each: LockedImport) -> str:
    commit = f" at {each.kernel.commit[:12]}" if each.kernel.commit else ""
    return f"Linux {each.kernel.version or '?'}{commit}"


def _harmed(findings: tuple[Diagnostic, ...], most: int) -> Iterator[str]:
    by_rule = {rules.HEADER_EDITED: "edited", rules.HEADER_MISSING: "missing", rules.HEADER_EXTRA: "not imported"}
    for rule, word in by_rule.items():
        if places := [each.location.header for each in findings if each.rule == rule and each.location]:
            yield f"{word}: {_listed(places, most)}"


def _stale(project: Project) -> Iterator[str]:
    """Why the modules are not what would be rendered today, as far as that is known without rendering them."""
    if project.interrupted:
        yield "a run was killed while it was writing"
    if project.lock.headergen != headergen.__version__:
        yield f"stale: rendered by headergen {project.lock.headergen or '?'}, this is {headergen.__version__}"
    if project.lock.templates != templates_hash(project.config):
        yield "stale: rendered by other templates"


def _uncommitted(project: Project) -> list[str]:
    return sorted(project.status.dirty) if project.status else []


def _listed(paths: list[str], most: int) -> str:
    more = f" and {len(paths) - most} more" if len(paths) > most else ""
    return ", ".join(paths[:most]) + more


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
