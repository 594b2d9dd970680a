"""``headergen diff``: what changed for users between two kernels, revisions or folders of headers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from headergen.config.patterns import is_pattern
from headergen.diagnostics import Diagnostic, merged
from headergen.diagnostics.phrases import amount
from headergen.diagnostics.rules_abi import ABI_RULES
from headergen.project.exceptions import Exceptions
from headergen.report.progress import Progress
from headergen.sides import Sides, chosen
from headergen.sides.commits import steps
from headergen.sides.comparing import TwoInterfaces, compare_each, findings_of, in_both, matching
from headergen.sides.linting import has_project, range_of
from headergen.sides.outcome import Report
from headergen.sides.used import named_in_code
from headergen.sides.whole import compare_trees, elsewhere, trees_targets

_IDS = frozenset(rule.id for rule in ABI_RULES)


def diff(
    start: Path,
    old: str | None = None,
    new: str | None = None,
    *,
    arches: Sequence[str] = (),
    modules: Sequence[str] = (),
    entries: Sequence[str] = (),
    everything: bool = False,
    category: str = "SOURCE",
    views: bool = False,
    used: bool = False,
    tool: str | None = None,
    progress: Progress,
) -> Report:
    """Compares two sides; HEAD and the work tree where they are not named. ``old`` may be a range of both.

    ``everything`` compares all headers that the two export, as is done where there is no project and no ``entries``.
    ``views`` collects what the HTML page draws; ``used`` leaves out what no handwritten code of the project names.
    ``HeadergenError`` where a side cannot be opened, or if the two have no target in common with what was asked for.
    """
    if old is not None and new is None:
        ends = range_of(start, old)
        old, new = ends if ends[0] is not None else (old, None)
    everything = everything or (new is not None and not (entries or modules or has_project(start)))
    with Sides(start, progress, entries=entries, arches=arches, whole=everything) as sides:
        place = sides.project if used else None
        before = sides.open("HEAD" if old is None and new is None else old)
        after = sides.open(new)
        these: list[TwoInterfaces] = []
        if everything:
            targets = trees_targets(sides, (before, after), arches)
            done = compare_trees(before, after, targets, views=views, tool=tool, progress=progress)
            others = elsewhere(done, after)
        else:
            targets = chosen(sides.config, (before, after), arches)
            by_pattern = any(map(is_pattern, entries)) and not modules
            wanted = matching(entries, before, after, targets) if by_pattern else sides.modules(modules)
            these = in_both(before, after, wanted, targets)
            done, others = compare_each(these, views=views, tool=tool, progress=progress), []
        found = findings_of(done, category, others)
        changed = any(not each.same for each in done if each.compared is not None)
        # where nothing changed at all, no exception can match, and none is stale for that
        remaining = Exceptions(sides.config, sides.config).apply(found, judged=_IDS if changed else ())
        here = remaining.findings if place is None else named_in_code(remaining.findings, these, place)
    return Report(
        before.title,
        after.title,
        merged(here),
        remaining.accepted,
        found,
        targets,
        sum(each.compared is not None for each in done),
        sum(each.headers for each in done),
        {key: view for each in done for key, view in each.records.items()},
        {key: view for each in done for key, view in each.ioctls.items()},
        left_out=len(remaining.findings) - len(here),
    )


def diff_each(
    start: Path,
    word: str,
    *,
    arches: Sequence[str] = (),
    category: str = "SOURCE",
    tool: str | None = None,
    progress: Progress,
) -> Report:
    """Compares all headers of each commit of a range with those of the one before it; the findings say which commit.

    ``HeadergenError`` if ``word`` is no range of a kernel's repository.
    """
    found: dict[Diagnostic, tuple[str, ...]] = {}
    targets: dict[str, None] = {}
    compared = headers = 0
    todo = steps(start, word)
    for step in todo:
        each = diff(
            start, step.old, step.new, arches=arches, everything=True, category=category, tool=tool, progress=progress
        )
        found |= {replace(finding, commit=step.commit): each.modules[finding] for finding in each.findings}
        targets |= dict.fromkeys(each.targets)
        compared, headers = compared + each.compared, max(headers, each.headers)
    old, _, new = word.rpartition("@")[2].partition("..")
    title = f"{new}, {amount(len(todo), 'commit')}"
    return Report(old, title, merged(tuple(found)), (), found, tuple(targets), compared, headers)
