"""``headergen check`` on the work tree: whether imported and generated files are what they claim. Never writes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from headergen.config import Config
from headergen.diagnostics import Diagnostic
from headergen.diagnostics import rules_import as rules
from headergen.diagnostics.phrases import amount
from headergen.lock import Lock
from headergen.model import Location
from headergen.project.exceptions import Exceptions
from headergen.project.judging import check_configuration, check_generated, check_headers, told_together, with_one_cause
from headergen.project.opened import Project, opened_project
from headergen.report.progress import Progress
from headergen.separation.versions import key


class Checked(Struct, frozen=True):
    """What was found, and how much was looked at."""

    findings: tuple[Diagnostic, ...]
    headers: int
    files: int
    modules: int
    kernel: str = ""
    others: Mapping[str, int] = MappingProxyType({})
    excepted: str = ""

    @property
    def summary(self) -> str:
        """``29 headers and 42 generated files of 4 modules checked``."""
        against = f" against {self.kernel}" if self.kernel else ""
        proven = f"{self.headers - sum(self.others.values())} of " if self.others else ""
        told = " and ".join(f"{count} of Linux {version}" for version, count in self.others.items())
        others = f" (the others: {told})" if told else ""
        excepted = f", {self.excepted}" if self.excepted else ""
        files = f"{amount(self.files, 'generated file')} of {amount(self.modules, 'module')} checked"
        return f"{proven}{amount(self.headers, 'header')}{against}{others} and {files}{excepted}"


def check(
    start: Path,
    *,
    kernel: str | None = None,
    rev: str | None = None,
    base: Callable[[], Config | None] | None = None,
    progress: Progress,
) -> Checked:
    """Every finding about the work tree of the project that ``start`` lies in; with ``kernel``, its import too.

    ``base`` gives the configuration whose exceptions count; without it, the present one's do.
    """
    with opened_project(start, write=False, progress=progress) as project:
        if project.config.lock not in project.found:
            project.refuse_left_out()
            return Checked((Diagnostic(rules.NOTHING_IMPORTED, "nothing is imported here yet"),), 0, 0, 0)
        findings = [*_interruption(project), *check_headers(project), *check_configuration(project)]
        title, others = "", {}
        if kernel is not None:
            from headergen.project.deriving import derived
            from headergen.sides.kernels import opened

            with progress.stage("derive the import again"), opened(kernel, rev, progress) as tree:
                against = derived(project, tree)
            title, others = against.kernel, _unproven(project.lock, against.proven)
            findings += against.findings
        with progress.stage("render modules"):
            rendered, modules = check_generated(project)
        if any(each.rule in (rules.HEADER_MISSING, rules.GENERATED_MISSING) for each in (*findings, *rendered)):
            project.refuse_left_out()
        findings = with_one_cause(findings, rendered)
        files = sum(path.startswith(f"{project.config.output}/") for path in project.found)
        elsewhere = {rules.NEW_INCLUDE, *([rules.DIFFERS_FROM_KERNEL] if kernel is None else [])}
        judged = {rule.id for rule in rules.IMPORT_RULES if rule not in elsewhere}
        kept = Exceptions(project.config, base() if base else project.config).apply(findings, judged=judged)
        return Checked(
            findings=tuple(_from_top(project, each) for each in told_together(kept.findings)),
            headers=len(project.lock.files),
            files=files,
            modules=modules,
            kernel=title,
            others=others,
            excepted=kept.summary,
        )


def _from_top(project: Project, finding: Diagnostic) -> Diagnostic:
    """With its place as a path from the top of the repository, as those of commits are: that is what an annotation of
    CI needs to find the file.
    """
    if not project.prefix or finding.location is None:
        return finding
    return replace(finding, location=replace(finding.location, header=project.prefix + finding.location.header))


def _unproven(lock: Lock, proven: Collection[str]) -> dict[str, int]:
    """How many headers of which other versions a kernel could not prove."""
    counts: dict[str, int] = {}
    for path, file in lock.files.items():
        if path not in proven:
            version = lock.imports[file.import_name].kernel.version or "of an unnamed version"
            counts[version] = counts.get(version, 0) + 1
    return dict(sorted(counts.items(), key=lambda item: key(item[0])))


def _interruption(project: Project) -> Iterator[Diagnostic]:
    if project.interrupted:
        yield Diagnostic(rules.INTERRUPTED_WRITE, "a run was killed while it was writing", Location(".headergen", 0))
