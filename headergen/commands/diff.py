"""``headergen diff``: what changed for users between two kernels, revisions or folders of headers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field

from headergen.abidiff import Compared, anything_gone, compare_one, merge, own_names
from headergen.abidiff.symbols import Symbols
from headergen.config import Config, Module
from headergen.diagnostics import Diagnostic, HeadergenError, merged
from headergen.diagnostics.rules_abi import ABI_RULES, HEADER_MOVED
from headergen.model import Abi, LaidRecord
from headergen.pipeline import abi_of
from headergen.project.exceptions import excepted
from headergen.report.progress import Progress
from headergen.sides import WORK_TREE, Headers, Side, Sides, chosen
from headergen.sides.interfaces import load_stages
from headergen.targets import TARGETS
from headergen.workers import spread

if TYPE_CHECKING:
    from headergen.report.html import IoctlView, Layout, Page, RecordView

_IDS = frozenset(rule.id for rule in ABI_RULES)


class Report(Struct, frozen=True):
    """What ``diff`` found. ``modules`` says which modules have each finding; ``accepted`` holds what the configuration
    accepts, with the reason. ``compared`` counts the interfaces (a module for a target), ``headers`` what was read.
    """

    old: str
    new: str
    findings: tuple[Diagnostic, ...]
    accepted: tuple[tuple[Diagnostic, str], ...]
    modules: Mapping[Diagnostic, tuple[str, ...]]
    targets: tuple[str, ...]
    compared: int
    headers: int
    records: Mapping[tuple[str, str], RecordView] = field(default_factory=dict)
    ioctls: Mapping[tuple[str, str], IoctlView] = field(default_factory=dict)

    @property
    def summary(self) -> str:
        """How much was looked at, for the success line."""
        accepted = f", {len(self.accepted)} accepted" if self.accepted else ""
        interfaces = f"{self.compared} interface{'' if self.compared == 1 else 's'}"
        return f"{self.old} → {self.new}, {interfaces} of {len(self.targets)} targets, {self.headers} headers{accepted}"

    @property
    def page(self) -> Page:
        """The report as the HTML printer wants it."""
        from headergen.report.html import Page

        return Page(self.old, self.new, self.summary, self.findings, self.modules, self.records, self.ioctls)


def diff(
    start: Path,
    old: str | None = None,
    new: str | None = None,
    *,
    arches: Sequence[str] = (),
    modules: Sequence[str] = (),
    entries: Sequence[str] = (),
    category: str = "SOURCE",
    views: bool = False,
    tool: str | None = None,
    progress: Progress,
) -> Report:
    """Compares two sides; HEAD and the work tree where they are not named.

    ``views`` collects what the HTML page draws. ``HeadergenError`` where a side cannot be opened, or if the two have
    no target in common with what was asked for.
    """
    with Sides(start, progress, entries=entries, arches=arches) as sides:
        before = sides.open("HEAD" if old is None and new is None else old)
        after = sides.open(new)
        targets = chosen(sides.config, (before, after), arches)
        tasks = [
            _Task(module, target, before, after, views, tool)
            for module in sides.modules(modules)
            for target in targets
            if module.arches is None or target in module.arches
        ]
        _refuse_nothing(tasks, before, after)
        with progress.stage("compare", len(tasks)) as stage:
            done = _run(tasks)
            stage.advance(by=len(done))
        return _report((before.title, after.title), targets, done, category, sides.config)


class _Task(Struct, frozen=True):
    module: Module
    target: str
    old: Side
    new: Side
    views: bool
    tool: str | None


class _Done(Struct):
    """What came of a task; ``compared`` is None where neither side has the interface, ``same`` if nothing differs."""

    module: str
    target: str
    compared: Compared | None
    same: bool = False
    headers: int = 0
    records: dict[tuple[str, str], RecordView] = field(default_factory=dict)
    ioctls: dict[tuple[str, str], IoctlView] = field(default_factory=dict)


def _refuse_nothing(tasks: Sequence[_Task], before: Side, after: Side) -> None:
    if any(side.closed(task.target, task.module) is not None for task in tasks for side in (before, after)):
        return
    if after.title == WORK_TREE and not before.is_kernel and not after.arches:
        raise HeadergenError("no headers are imported yet", help="run headergen sync KERNEL, or name two kernels")
    modules = ", ".join(dict.fromkeys(task.module.name for task in tasks)) or "any module"
    raise HeadergenError(
        f"neither {before.title} nor {after.title} has the headers of {modules} for the targets looked at",
        help="see --arch and --module, or name a header with --header",
    )


def _run(tasks: Sequence[_Task]) -> list[_Done]:
    """Compares what differs, in several processes; what has the same headers on both sides is not even parsed."""
    # everything is read here, once for all targets of an arch, before processes are forked
    closed = [[side.closed(task.target, task.module) for side in (task.old, task.new)] for task in tasks]
    work = [(task, old, new) for task, (old, new) in zip(tasks, closed, strict=True) if old != new]
    if work:
        load_stages()
    found = {
        (task.module.name, task.target): each for (task, _, _), each in zip(work, spread(_compare, work), strict=True)
    }
    done = []
    for task, (_, new) in zip(tasks, closed, strict=True):
        same = Compared(task.target, ()) if new is not None else None
        each = _Done(task.module.name, task.target, same, same=True, headers=len(new or ()))
        done.append(found.get((task.module.name, task.target), each))
    if any(anything_gone([each.compared]) for each in found.values() if each.compared is not None):
        for each, task, (_, new) in zip(done, tasks, closed, strict=True):
            if each.same and new is not None:
                each.compared = Compared(task.target, (), own_names(_abi(task, new)))
    return done


def _abi(task: _Task, headers: Headers) -> Abi:
    return abi_of(task.module.entries, headers, TARGETS[task.target], tool=task.tool)


def _compare(work: tuple[_Task, Headers | None, Headers | None]) -> _Done:
    task, old, new = work
    before, after = (_abi(task, headers) if headers is not None else None for headers in (old, new))
    side = task.new if new is not None else task.old
    compared = compare_one(task.target, before, after, side.locate)
    done = _Done(task.module.name, task.target, compared, headers=len(new if new is not None else old or ()))
    if task.views and before is not None and after is not None:
        _collect_views(done, before, after)
    return done


def _collect_views(done: _Done, old: Abi, new: Abi) -> None:
    from headergen.report.html import IoctlView, RecordView

    before, after = Symbols(old), Symbols(new)
    for finding in done.compared.findings if done.compared else ():
        name = finding.symbol
        if finding.rule == HEADER_MOVED:
            continue
        if name in before.records or name in after.records:
            sides = (_layout(old, before.records.get(name)), _layout(new, after.records.get(name)))
            if sides[0] is not None and sides[1] is not None:
                done.records[name, done.target] = RecordView(*sides)
        elif name in old.ioctls or name in new.ioctls:
            done.ioctls[name, done.target] = IoctlView(old.ioctls.get(name), new.ioctls.get(name))


def _layout(abi: Abi, record: LaidRecord | None) -> Layout | None:
    from headergen.report.html import Layout
    from headergen.report.placing import rows

    return Layout(record.size, record.align, tuple(rows(abi, record, unfold=False))) if record is not None else None


def _report(
    between: tuple[str, str],
    targets: tuple[str, ...],
    done: Sequence[_Done],
    category: str,
    config: Config,
) -> Report:
    found: dict[Diagnostic, list[str]] = {}
    for module in dict.fromkeys(each.module for each in done):
        compared = [each.compared for each in done if each.module == module and each.compared is not None]
        for finding in merge(compared, category):
            found.setdefault(finding, []).append(module)
    changed = any(not each.same for each in done if each.compared is not None)
    # where nothing changed at all, no exception can match, and none is stale for that
    remaining = excepted(config, found, judged=_IDS if changed else ())
    reasons = [(f, e.reason) for f in found if f not in remaining for e in config.exceptions if e.rule == f.rule.id]
    records = {key: view for each in done for key, view in each.records.items()}
    ioctls = {key: view for each in done for key, view in each.ioctls.items()}
    return Report(
        *between,
        merged(remaining),
        tuple(dict(reasons).items()),
        {finding: tuple(names) for finding, names in found.items()},
        targets,
        sum(each.compared is not None for each in done),
        sum(each.headers for each in done),
        records,
        ioctls,
    )
