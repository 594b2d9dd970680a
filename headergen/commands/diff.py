"""``headergen diff``: what changed for users between two kernels, revisions or folders of headers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from headergen.config import Config, RuleException
from headergen.diagnostics.phrases import amount
from headergen.diagnostics.rules_abi import ABI_RULES
from headergen.project.exceptions import Exceptions
from headergen.project.states import has_project
from headergen.report.progress import Progress
from headergen.sides import Sides
from headergen.sides.commits import CommitBesideParent, steps
from headergen.sides.differing import DiffAsked, compared
from headergen.sides.here import ends_within, within_clone
from headergen.sides.linting import range_of
from headergen.sides.outcome import Report, together
from headergen.sides.two_folders import two_folders, two_revisions
from headergen.sides.two_headers import two_headers
from headergen.workers import spread

if TYPE_CHECKING:
    from headergen.sides.patches import PatchStep

_SILENT = Progress(quiet=True)


def diff(
    start: Path,
    old: str | None = None,
    new: str | None = None,
    *,
    asked: DiffAsked,
    patches: Sequence[str] = (),
    progress: Progress,
) -> Report:
    """Compares two sides; HEAD and the work tree where they are not named, in a clone of Linux whose headers are as
    they were committed its last commit. ``old`` may be a range of both.

    Both may be paths of headers, or of folders of them, as of a driver that lies in no kernel, or revisions of it. All
    headers that the two export are compared where there is no project and none is named. ``patches`` are mailboxes with
    what makes the new side of ``old``, a kernel. ``HeadergenError`` where a side cannot be opened, or if the two have
    no target in common with what was asked for.
    """
    pair = two_folders(old, new, asked.folders) or two_headers(old, new, asked.arches, asked.folders)
    if pair is None and not patches:
        pair = two_revisions(start, old, new, asked.folders)
    if pair is not None:
        return pair.compared(start, asked, progress)
    if old is not None and new is None and not patches:
        ends = range_of(start, old)
        old, new = ends if ends[0] is not None else (old, None)
    if new is None and not patches and within_clone(start):
        old, new = ends_within(start, old, progress)
    two_kernels = bool(patches) or new is not None
    named = bool(asked.entries or asked.modules)
    if two_kernels and not named and not has_project(start):
        asked = replace(asked, everything=True)
    with Sides(start, progress, entries=asked.entries, arches=asked.arches, whole=asked.everything) as sides:
        if old is None and two_kernels and not sides.has_project:
            old = str(start)  # patches in a kernel's tree
        before = sides.open(old) if old is not None or two_kernels else sides.committed()
        if not patches:
            return compared(sides, before, sides.open(new), asked, progress=progress)
        from headergen.sides.patches import patched_kernel  # all that reads mails takes a tenth of a start

        series = patched_kernel(before, patches, asked.arches)
        if not series.steps:
            return together(before.title, series.title, [])
        return replace(compared(sides, before, series.new, asked, progress=progress), new=series.title)


def without(start: Path, report: Report, exceptions: Sequence[RuleException]) -> Report:
    """The report without what was excepted for this run; an exception that matches nothing is a finding."""
    config = Config(root=start, source="--except", arches=(), exceptions=tuple(exceptions))
    left = Exceptions(config, config).apply(report.findings, judged={rule.id for rule in ABI_RULES})
    return replace(report, findings=left.findings, accepted=(*report.accepted, *left.accepted))


def _beside_parent(start: Path, asked: DiffAsked, commit: CommitBesideParent) -> Report:
    return diff(start, commit.old, commit.new, asked=asked, progress=_SILENT)


def _beside_last(sides: Sides, asked: DiffAsked, step: PatchStep) -> Report:
    report = compared(sides, step.old, step.new, asked, progress=_SILENT)
    step.old.forget()
    return report


def diff_each(start: Path, word: str, *, asked: DiffAsked, patches: Sequence[str] = (), progress: Progress) -> Report:
    """Compares all headers of each commit of a range, or of each of ``patches`` on a kernel, with those before it; the
    findings say of which they are.

    ``HeadergenError`` if ``word`` is no range of a kernel's repository, or for patches no kernel's source.
    """
    asked = replace(asked, everything=True)
    if patches:
        from headergen.sides.patches import patched_kernel

        with Sides(start, progress, arches=asked.arches, whole=True) as sides:
            series = patched_kernel(sides.open(word), patches, asked.arches)
            touching = [step for step in series.steps if step.exported]
            with progress.stage("compare", len(touching)) as stage:
                work = partial(_beside_last, sides, asked)
                reports = spread(work, touching, learning=True, done=partial(stage.advance, ""))
        each = [("", step.label, report) for step, report in zip(touching, reports, strict=True)]
        return together(series.old.title, series.title, each)
    todo = steps(start, word)
    with progress.stage("compare", len(todo)) as stage:
        # nearly all that one reads the others read too
        reports = spread(partial(_beside_parent, start, asked), todo, learning=True, done=partial(stage.advance, ""))
    each = [(commit.commit, "", report) for commit, report in zip(todo, reports, strict=True)]
    old, _, new = word.rpartition("@")[2].partition("..")
    return together(old, f"{new}, {amount(len(each), 'commit')}", each)
