"""Where a project stands, in lines: its kernels, what is edited or stale, and what lies beside."""

from __future__ import annotations

from collections.abc import Iterator

import headergen
from headergen.diagnostics import Diagnostic
from headergen.diagnostics import rules_import as rules
from headergen.diagnostics.phrases import listed
from headergen.lock import LockedImport
from headergen.project.judging import beside_imported
from headergen.project.modules import templates_hash
from headergen.project.opened import Project
from headergen.separation.versions import key


def kernel_lines(project: Project, most: int) -> Iterator[str]:
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
            yield f"{_kernel(each)}, moved alone: {listed(own, most)}"
            if each.placeholder:
                yield f"  a placeholder: {each.placeholder}"


def beside_lines(project: Project, most: int) -> Iterator[str]:
    """What lies beside imported headers and is the project's own."""
    if own := beside_imported(project):
        yield f"beside them, of no import and so the project's own: {listed(own, most)}"


def _kernel(each: LockedImport) -> str:
    commit = f" at {each.kernel.commit[:12]}" if each.kernel.commit else ""
    return f"Linux {each.kernel.version or '?'}{commit}"


def harmed_lines(findings: tuple[Diagnostic, ...], most: int) -> Iterator[str]:
    """The headers that are not as they were imported, by what happened to them."""
    by_rule = {rules.HEADER_EDITED: "edited", rules.HEADER_MISSING: "missing", rules.HEADER_EXTRA: "not imported"}
    for rule, word in by_rule.items():
        if places := [each.location.header for each in findings if each.rule == rule and each.location]:
            yield f"{word}: {listed(places, most)}"


def stale_lines(project: Project) -> Iterator[str]:
    """Why the modules are not what would be rendered today, as far as that is known without rendering them."""
    if project.interrupted:
        yield "a run was killed while it was writing"
    if project.lock.headergen != headergen.__version__:
        yield f"stale: rendered by headergen {project.lock.headergen or '?'}, this is {headergen.__version__}"
    if project.lock.templates != templates_hash(project.config):
        yield "stale: rendered by other templates"
