"""Compares two sides: each module for each target is a task of its own, in as many processes as there are."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import chain
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from headergen.abidiff import Compared, compare_one, gone_names, header_gone, header_new, merge, own_names
from headergen.abidiff.lost import lost_between
from headergen.abidiff.symbols import Symbols
from headergen.config import Module
from headergen.diagnostics import Diagnostic, FindingPart, HeadergenError, merged
from headergen.diagnostics.phrases import listed
from headergen.diagnostics.rules_abi import HEADER_MOVED
from headergen.diagnostics.rules_import import HEADER_UNREADABLE
from headergen.interface.completion import incomplete
from headergen.interface.needed import readable
from headergen.model import Abi, LaidRecord, Location, Skipped
from headergen.pipeline import ModuleSource, interface, load_readers
from headergen.report.progress import Progress
from headergen.sides import WORK_TREE, Headers, Side
from headergen.sides.every import read_in_part
from headergen.sides.held import held_remedy
from headergen.sides.moved import followed
from headergen.sides.named import named_headers
from headergen.sides.refused import newly_refused
from headergen.sides.system import completed
from headergen.workers import spread

if TYPE_CHECKING:
    from headergen.report.html import DrawnLayout, IoctlView, RecordView


class TwoInterfaces(Struct, frozen=True):
    """One module for one target on both sides; its source is None where a side does not have it."""

    module: Module
    target: str
    old: Side
    new: Side
    sources: tuple[ModuleSource | None, ModuleSource | None]


class ComparedInterface(Struct):
    """What came of two; ``compared`` is None where neither side has the interface or one cannot be read (then
    ``failure`` says why), ``same`` if nothing differs. ``unreadable`` are headers that were left out, with the reason,
    and ``remedies`` what helps, by their names; ``refused`` is what was found of those that a kernel would not install,
    and ``partly`` of those that could be read in part.
    """

    module: str
    target: str
    compared: Compared | None
    same: bool = False
    headers: int = 0
    failure: HeadergenError | None = None
    unreadable: tuple[Skipped, ...] = ()
    remedies: Mapping[str, str] = field(default_factory=dict)
    refused: tuple[Diagnostic, ...] = ()
    partly: tuple[Diagnostic, ...] = ()
    records: dict[tuple[str, str], RecordView] = field(default_factory=dict)
    ioctls: dict[tuple[str, str], IoctlView] = field(default_factory=dict)


def in_both(
    old: Side, new: Side, modules: Sequence[Module], targets: Sequence[str], system: Side | None = None
) -> list[TwoInterfaces]:
    """What there is to compare; () if neither side has any of it. ``system`` is a kernel that has what a project leaves
    to the system.
    """
    found = [
        TwoInterfaces(module, target, old, new, _sources((old, new), target, module, system))
        for module in modules
        for target in targets
        if module.arches is None or target in module.arches
    ]
    return found if any(source is not None for each in found for source in each.sources) else []


def refuse_nothing(old: Side, new: Side, modules: Sequence[Module]) -> None:
    """``HeadergenError`` that says why there is nothing to compare."""
    if new.title == WORK_TREE and not old.is_kernel and not new.arches:
        raise HeadergenError("no headers are imported yet", help="run headergen sync KERNEL, or name two kernels")
    named = [", ".join(module.entries) if len(module.entries) == 1 else module.name for module in modules]
    names = ", ".join(named) or "any module"
    raise HeadergenError(
        f"neither {old.title} nor {new.title} has the headers of {names} for the targets looked at",
        help="see --arch and --module, or name a header with --header",
    )


def refuse_unread(done: Sequence[ComparedInterface]) -> None:
    """Raises why nothing could be read of what was to be compared: a finding of that passes where errors alone fail,
    as if there were none.
    """
    failures = [each.failure for each in done if each.failure is not None]
    if failures and all(each.compared is None for each in done):
        raise failures[0]


def matching(patterns: Sequence[str], old: Side, new: Side, targets: Sequence[str]) -> list[Module]:
    """Each header of either side that is named or matches a pattern, as an interface of its own."""
    return [Module(name, (name,)) for name in named_headers(patterns, (old, new), targets)]


def _sources(
    sides: tuple[Side, Side], target: str, module: Module, system: Side | None
) -> tuple[ModuleSource | None, ModuleSource | None]:
    old, new = sides
    latter = followed(module, old.headers(target), new.headers(target))
    exported = system.headers(target) if system is not None else None
    return completed(sides, (_source(old, target, module), _source(new, target, latter)), exported)


def _source(side: Side, target: str, module: Module) -> ModuleSource | None:
    """A module's interface on a side: of what entries it has, for one that lost a header has a difference to tell."""
    return side.source(target, module, partly=True)


def compare_each(
    these: Sequence[TwoInterfaces],
    *,
    views: bool,
    tool: str | None,
    progress: Progress,
    changed: frozenset[str] | None = None,
) -> list[ComparedInterface]:
    """Compares each two; ``views`` collects what the HTML page draws. Where nothing that a target sees differs, and
    what is none of ``changed``, is read only to know what it declares, if a name is gone elsewhere.
    """
    compare = partial(_compare, views, tool)
    with progress.stage("compare", len(these)) as stage:
        alike = _alike(these) if changed is None else [each.module.name not in changed for each in these]
        differing = [at for at, same in enumerate(alike) if not same]
        rest = [at for at, same in enumerate(alike) if same]
        if differing:
            load_readers()
        done = dict(zip(differing, spread(compare, [these[at] for at in differing]), strict=True))
        gone = {name for each in done.values() if each.compared is not None for name in gone_names(each.compared)}
        asked = _declaring(gone, {at: these[at] for at in rest}) if gone else []
        done |= zip(asked, spread(compare, [these[at] for at in asked]), strict=True)
        done |= {at: _same(these[at]) for at in rest if at not in done}
        stage.advance(by=len(these))
    return [done[at] for at in range(len(these))]


def _alike(these: Sequence[TwoInterfaces]) -> list[bool]:
    """Of each two, whether all headers that its target sees are the same, and the module is. To ask a kernel for all
    of its headers takes longer than to read a few modules.
    """
    known: dict[tuple[int, int], bool] = {}  # the modules of a target share their headers

    def same(old: Headers, new: Headers) -> bool:
        key = id(old), id(new)
        if key not in known:
            known[key] = old == new
        return known[key]

    return [
        old is not None
        and new is not None
        and not (two.old.is_kernel or two.new.is_kernel)
        and old.entries == new.entries
        and same(old.headers, new.headers)
        for two in these
        for old, new in [two.sources]
    ]


def _declaring(names: Collection[str], these: Mapping[int, TwoInterfaces]) -> list[int]:
    """Those that may declare one of some names: a text has it as a word, or makes words of parts."""
    words = "|".join(sorted({re.escape(name.rpartition(" ")[2]) for name in names}))
    spoken = cache(re.compile(rf"(?<!\w)(?:{words})(?!\w)|##".encode()).search)
    sources = {at: two.sources[1] for at, two in these.items()}
    return [
        at
        for at, source in sources.items()
        if source is not None and any(map(spoken, readable(source.entries, source.headers).values()))
    ]


def _same(two: TwoInterfaces) -> ComparedInterface:
    """What came of two that are the same, and were not read."""
    source = two.sources[1]
    count = 0 if source is None else len(readable(source.entries, source.headers))
    return ComparedInterface(two.module.name, two.target, Compared(two.target, ()), same=True, headers=count)


def _compare(views: bool, tool: str | None, two: TwoInterfaces) -> ComparedInterface:
    done = _compared(views, tool, two)
    done.refused = newly_refused(two.old, two.new, two.target)
    return done


def _compared(views: bool, tool: str | None, two: TwoInterfaces) -> ComparedInterface:
    """Compares one interface; one whose two sides read the same headers, and need no others, is read once."""
    name, target = two.module.name, two.target
    old, new = two.sources
    if old is None and new is None:
        return ComparedInterface(name, target, None)
    texts = [None if each is None else readable(each.entries, each.headers) for each in (old, new)]
    count = len(texts[1] if texts[1] is not None else texts[0] or ())
    remedies: list[str] = []
    try:
        before = None if old is None else _read(tool, two.old, old, remedies)
        same = texts[0] == texts[1] and before is not None and not before.completions and not incomplete(before)
        after = before if same else None if new is None else _read(tool, two.new, new, remedies)
    except HeadergenError as error:
        error.help = _held(two) or error.help
        return ComparedInterface(name, target, None, headers=count, failure=error)
    if same and after is not None:
        return ComparedInterface(name, target, Compared(target, (), own_names(after)), same=True, headers=count)
    side = two.new if new is not None else two.old
    if before is not None and after is None and _is_without(two.new, two):
        return ComparedInterface(name, target, header_gone(target, before, name, side.locate), headers=count)
    if after is not None and before is None and _is_without(two.old, two):
        return ComparedInterface(name, target, header_new(target, after, name, side.locate), headers=count)
    there = None if new is None else new.headers
    compared = compare_one(target, before, after, side.locate, there=there)
    done = ComparedInterface(name, target, compared, headers=count)
    if before is not None and after is not None:
        remedy = _held(two) or (remedies or [""])[-1]
        done.partly = tuple(_located(side, target, each, remedy) for each in lost_between(before, after))
        if views:
            collect_views(done, before, after)
    return done


def _located(side: Side, target: str, finding: Diagnostic, remedy: str) -> Diagnostic:
    place = finding.location
    return finding if place is None else replace(finding, location=side.locate(target, place), remedy=remedy)


def _held(two: TwoInterfaces) -> str:
    """What helps where a project holds a header back that others need."""
    entries = [entry for each in reversed(two.sources) if each is not None for entry in each.entries]
    return held_remedy((two.new, two.old), two.target, entries)


def _read(tool: str | None, side: Side, source: ModuleSource, remedies: list[str]) -> Abi:
    """What a source declares; where it can be read in part alone, that, and what would help joins ``remedies``."""
    try:
        return interface(source, tool=tool)
    except HeadergenError as error:
        abi = read_in_part(tool, source, error)
        if isinstance(abi, HeadergenError):
            if abi.place is not None:
                abi.location = str(side.locate(source.target, abi.place))
            raise abi from error
        remedies.append(error.help)
        return abi


def _is_without(side: Side, two: TwoInterfaces) -> bool:
    """Whether a side has no header that is an interface by itself, and has the target."""
    headers = side.headers(two.target)
    return two.module.entries == (two.module.name,) and headers is not None and two.module.name not in headers


def collect_views(done: ComparedInterface, old: Abi, new: Abi) -> None:
    """Collects what the HTML page draws of what was found."""
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


def findings_of(
    done: Sequence[ComparedInterface], category: str, elsewhere: Sequence[Compared] = ()
) -> dict[Diagnostic, tuple[str, ...]]:
    """What was found, each with the modules that have it. ``elsewhere`` are other targets, with their own names."""
    of_modules: dict[str, list[ComparedInterface]] = {}
    for each in done:
        of_modules.setdefault(each.module, []).append(each)
    found: dict[Diagnostic, list[str]] = {}
    for module, these in of_modules.items():
        compared = [each.compared for each in these if each.compared is not None]
        others = merged([finding for each in these for finding in (*each.refused, *each.partly)])
        for finding in (*merge([*compared, *elsewhere], category), *others, *_left_out(these)):
            found.setdefault(finding, []).append(module)
    return {**{finding: tuple(modules) for finding, modules in found.items()}, **_failed(done)}


def _left_out(done: Sequence[ComparedInterface]) -> Iterator[Diagnostic]:
    """Tells of headers that cannot be read, once for each reason: where one does not compile, nor do those that include
    it.
    """
    found: dict[tuple[str, str], dict[str, list[str]]] = {}
    for each in done:
        for item in each.unreadable:
            of = found.setdefault((item.reason, each.remedies.get(item.name, "")), {})
            of.setdefault(item.name, []).append(each.target)
    for (reason, remedy), of in found.items():
        names = sorted(of, key=lambda name: (f"{name}:" not in reason, name))  # the one to mend first
        what = f"{names[0]} differs and" if len(names) == 1 else listed(names)
        message = f"{what} cannot be compared: {reason}"
        targets = tuple(dict.fromkeys(chain.from_iterable(of.values())))
        parts = tuple(FindingPart(name, targets=tuple(of[name])) for name in names) if len(names) > 1 else ()
        yield Diagnostic(
            HEADER_UNREADABLE, message, Location(names[0], 0), remedy, targets, symbol=names[0], parts=parts
        )


def _failed(done: Sequence[ComparedInterface]) -> dict[Diagnostic, tuple[str, ...]]:
    """Tells of modules that cannot be read, once for each reason, with those modules."""
    found: dict[tuple[str, Location | None, str], list[ComparedInterface]] = {}
    for each in done:
        if (failure := each.failure) is not None:
            found.setdefault((failure.message, failure.place, failure.help), []).append(each)
    return dict(_one_failed(*why, these) for why, these in found.items())


def _one_failed(
    reason: str, place: Location | None, remedy: str, these: Sequence[ComparedInterface]
) -> tuple[Diagnostic, tuple[str, ...]]:
    modules = tuple(dict.fromkeys(each.module for each in these))
    targets = tuple(dict.fromkeys(each.target for each in these))
    many = "" if modules[0].endswith(".h") else "module " if len(modules) == 1 else "modules "
    message = f"{many}{listed(modules)} cannot be compared: {reason}"
    return Diagnostic(HEADER_UNREADABLE, message, place, remedy, targets), modules
