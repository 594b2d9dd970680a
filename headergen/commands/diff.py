"""``headergen diff``: what changed for users between two kernels, revisions or folders of headers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field

from headergen.abidiff import Compared, compare_one, merge, own_names
from headergen.abidiff.symbols import Symbols
from headergen.config import Config, Module
from headergen.diagnostics import Diagnostic, HeadergenError, merged
from headergen.diagnostics.rules_abi import ABI_RULES, HEADER_MOVED
from headergen.diagnostics.rules_import import HEADER_UNREADABLE
from headergen.interface.completion import incomplete
from headergen.interface.needed import readable
from headergen.model import Abi, LaidRecord, Location
from headergen.pipeline import ModuleSource, interface, load_stages
from headergen.project.exceptions import excepted
from headergen.report.progress import Progress
from headergen.sides import WORK_TREE, Side, Sides, chosen
from headergen.workers import spread

if TYPE_CHECKING:
    from headergen.report.html import DrawnLayout, IoctlView, Page, RecordView

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
            _Task(
                module,
                target,
                before,
                after,
                views,
                tool,
                (before.source(target, module), after.source(target, module)),
            )
            for module in sides.modules(modules)
            for target in targets
            if module.arches is None or target in module.arches
        ]
        _refuse_nothing(tasks, before, after)
        with progress.stage("compare", len(tasks)) as stage:
            load_stages()
            done = spread(_compare, tasks)
            stage.advance(by=len(done))
        return _report((before.title, after.title), targets, done, category, sides.config)


def _sources(target: str, module: Module, old: Side, new: Side) -> tuple[ModuleSource | None, ModuleSource | None]:
    return old.source(target, module), new.source(target, module)


class _Task(Struct, frozen=True):
    module: Module
    target: str
    old: Side
    new: Side
    views: bool
    tool: str | None
    sources: tuple[ModuleSource | None, ModuleSource | None]


class _Done(Struct):
    """What came of a task; ``compared`` is None where neither side has the interface or one cannot be read (then
    ``failure`` says why), ``same`` if nothing differs.
    """

    module: str
    target: str
    compared: Compared | None
    same: bool = False
    headers: int = 0
    failure: HeadergenError | None = None
    records: dict[tuple[str, str], RecordView] = field(default_factory=dict)
    ioctls: dict[tuple[str, str], IoctlView] = field(default_factory=dict)


def _refuse_nothing(tasks: Sequence[_Task], before: Side, after: Side) -> None:
    if any(source is not None for task in tasks for source in task.sources):
        return
    if after.title == WORK_TREE and not before.is_kernel and not after.arches:
        raise HeadergenError("no headers are imported yet", help="run headergen sync KERNEL, or name two kernels")
    modules = ", ".join(dict.fromkeys(task.module.name for task in tasks)) or "any module"
    raise HeadergenError(
        f"neither {before.title} nor {after.title} has the headers of {modules} for the targets looked at",
        help="see --arch and --module, or name a header with --header",
    )


def _compare(task: _Task) -> _Done:
    """Compares one interface; one whose two sides read the same headers, and need no others, is read once."""
    name, target = task.module.name, task.target
    old, new = task.sources
    if old is None and new is None:
        return _Done(name, target, None)
    texts = [None if each is None else readable(each.entries, each.headers) for each in (old, new)]
    count = len(texts[1] if texts[1] is not None else texts[0] or ())
    try:
        before = None if old is None else interface(old, tool=task.tool)
        same = texts[0] == texts[1] and before is not None and not before.completions and not incomplete(before)
        after = before if same else None if new is None else interface(new, tool=task.tool)
    except HeadergenError as error:
        return _Done(name, target, None, headers=count, failure=error)
    if same and after is not None:
        return _Done(name, target, Compared(target, (), own_names(after)), same=True, headers=count)
    side = task.new if new is not None else task.old
    done = _Done(name, target, compare_one(target, before, after, side.locate), headers=count)
    if task.views and before is not None and after is not None:
        _collect_views(done, before, after)
    return done


def _unread(done: _Done) -> Diagnostic:
    assert done.failure is not None  # noqa: S101 - for mypy
    header, _, line = done.failure.location.partition(":")
    place = Location(header, int(line) if line.isdigit() else 0) if header else None
    message = f"module {done.module} cannot be compared: {done.failure.message}"
    return Diagnostic(HEADER_UNREADABLE, message, place, done.failure.help, (done.target,))


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


def _layout(abi: Abi, record: LaidRecord | None) -> DrawnLayout | None:
    from headergen.report.html import DrawnLayout
    from headergen.report.placing import rows

    if record is None:
        return None
    return DrawnLayout(record.size, record.align, tuple(rows(abi, record, unfold=False)))


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
        unread = [_unread(each) for each in done if each.module == module and each.failure is not None]
        for finding in (*merge(compared, category), *unread):
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
