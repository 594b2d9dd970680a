"""``headergen lint``: what the kernel's own documents ask of new interfaces, on the model of all targets at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from headergen.config import Config, RuleException
from headergen.diagnostics import Diagnostic
from headergen.diagnostics.phrases import amount, listed
from headergen.diagnostics.rules_lint import LINT_RULES
from headergen.lint import grouped, grouped_by_reason
from headergen.project.exceptions import Exceptions, Remaining
from headergen.report.progress import Progress
from headergen.sides import Sides
from headergen.sides.here import ends_within, within_clone
from headergen.sides.judged import LintTask, findings_of
from headergen.sides.linting import LintAsked
from headergen.sides.looked import JudgedSide, opened, targets_of
from headergen.sides.named import named_headers


class Linted(Struct, frozen=True):
    """What was found, and how much was looked at."""

    findings: tuple[Diagnostic, ...]
    title: str
    headers: int
    targets: tuple[str, ...]
    excepted: tuple[tuple[Diagnostic, str], ...] = ()

    @property
    def summary(self) -> str:
        """For the success line."""
        excepted = f", {amount(len(self.excepted), 'finding')} excepted" if self.excepted else ""
        return f"{self.title}, {amount(self.headers, 'header')} on {amount(len(self.targets), 'target')}{excepted}"


def lint_headers(
    start: Path,
    what: LintAsked,
    *,
    arches: Sequence[str] = (),
    modules: Sequence[str] = (),
    exceptions: Sequence[RuleException] = (),
    tool: str | None = None,
    progress: Progress,
) -> Linted:
    """Judges headers, those of the project's modules or all of a kernel where none are named; in a clone of Linux what
    is new in it. ``exceptions`` count beside those of the configuration.

    ``HeadergenError`` if a side cannot be opened, or has none of the headers for the targets looked at.
    """
    if what.new is None and within_clone(start):
        whole = what.patterns or what.patches or what.is_loose
        ends = (None, str(start)) if whole else ends_within(start, None, progress)
        what = replace(what, old=ends[0], new=ends[1])
    entries = what.patterns if modules else what.entries
    with Sides(start, progress, entries=entries, arches=arches, whole=what.is_loose) as sides:
        seen = opened(sides, what, arches)
        side = seen.side
        stripped = sides.config.comments != "keep"
        targets, loose = targets_of(seen, what, arches, tool, progress.line)
        new = JudgedSide(side, targets, tool, side.is_kernel or not stripped)
        of_modules = [entry for module in sides.modules(modules) for entry in module.entries]
        asked = (*loose, *seen.imported, *entries)
        names = tuple(named_headers(asked or of_modules, [side], targets))
        # of what is imported beside modules programs include most, and not all
        outright = asked or set[str]().union(*map(sides.plain.entries_of_modules, targets))
        task = LintTask(new, names, frozenset(outright).intersection(names))
        title = side.title
        if (before := seen.before) is not None:
            old = JudgedSide(before, targets, tool, before.is_kernel or not stripped)
            task = _without_lost(_beside(task, old), old, progress)
            title = f"what is new in {side.title} since {what.former(side.title, before.title)}"
        found = findings_of(task, progress) if task.names else ()
        count = len(task.names) if task.old is None else sum(new.differs(name, task.old) for name in task.names)
        every = what.new is None and not (modules or what.patterns or what.is_loose)
        left = _excepted(sides.config, exceptions, new.located(found), every=every)
        return Linted(new.in_source(grouped(left.findings)), title, count, targets, grouped_by_reason(left.accepted))


def _excepted(config: Config, given: Sequence[RuleException], found: Sequence[Diagnostic], *, every: bool) -> Remaining:
    """Takes away what is excepted. What was given for this run must match something; what the configuration has, only
    where ``every`` header of the project was judged.
    """
    ids = frozenset(rule.id for rule in LINT_RULES)
    first = Exceptions(config, config).apply(found, judged=ids if every else ())
    now = replace(config, exceptions=tuple(given), source="--except")
    second = Exceptions(now, now).apply(first.findings, judged=ids)
    return Remaining(second.findings, (*first.accepted, *second.accepted))


def _without_lost(task: LintTask, old: JudgedSide, progress: Progress) -> LintTask:
    """The task without the headers that the older side lost to others, whose names differ by case alone."""
    lost = old.lost_by_case(task.new).intersection(task.names) - task.named
    if not lost:
        return task
    progress.line(
        f"left out: {listed(sorted(lost))}: {old.side.title} has another header in place of each, whose name differs"
        " by case alone"
    )
    return replace(task, names=tuple(name for name in task.names if name not in lost))


def _beside(task: LintTask, old: JudgedSide) -> LintTask:
    """The task with what is known from the old side: of headers that changed, that include one which did, or that are
    gone, as what is new in one may have stood in another.
    """
    now, before = task.new.touched(old), old.touched(task.new)
    found = [name for name in task.names if name not in task.named]
    names = tuple(name for name in task.names if name in task.named or name in now)
    known = (old.names & {*names}).union(before if found else ())
    return replace(task, names=names, old=old, old_names=tuple(sorted(known)))
