"""Judges the headers of one side, and of another beside it: all are read together, for two targets at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from headergen.abidiff.lost import comparable
from headergen.diagnostics import Diagnostic, HeaderError
from headergen.diagnostics import rules_lint as rules
from headergen.diagnostics.kept import KeptFindings, kept_findings, to_keep
from headergen.interface.changed import Version, read_changed
from headergen.interface.definitions import definitions_in
from headergen.interface.merge import merge
from headergen.interface.needed import lacks
from headergen.interface.stand_ins import stand_ins
from headergen.lint import (
    Texts,
    guard_of,
    is_alias,
    judge,
    judge_lost,
    judge_text,
    new_only,
    of_exact_targets,
    says_licence,
    without_32_bits,
    without_new_arches,
)
from headergen.lint.missing import Suspect, forgetful
from headergen.lint.numbers import NumberTable, judge_claims
from headergen.model import Abi, Ioctl, Location, Skipped
from headergen.model.locations import generic_name
from headergen.pipeline import load_readers
from headergen.pipeline.headers import is_unmade
from headergen.report.progress import Progress
from headergen.sides.alone import HeaderAlone, Reached
from headergen.sides.every import entries_of
from headergen.sides.kept import KeptOutcomes
from headergen.sides.looked import JudgedSide
from headergen.sides.unexported import without_unexported
from headergen.targets import PAIRS, TARGETS
from headergen.workers import spread

_TYPES = "linux/types.h"
_OF_ALONE = (rules.ALONE, rules.KERNEL_TYPE)


class LintTask(Struct, frozen=True):
    """What to judge: headers of ``new`` by name, and what is not told of them because ``old`` has it. ``named`` are
    those that were named outright.
    """

    new: JudgedSide
    names: tuple[str, ...]
    named: frozenset[str]
    old: JudgedSide | None = None
    old_names: tuple[str, ...] = ()


class _Found(Struct, frozen=True):
    """What was found for some targets, on both sides, and which headers are to be read alone."""

    new: list[Diagnostic]
    old: list[Diagnostic]
    suspects: list[Suspect]


def findings_of(task: LintTask, progress: Progress) -> list[Diagnostic]:
    """What is found in the headers, each thing by itself; the places are headers as they are included."""
    new, old = task.new, task.old
    kept = KeptOutcomes(new.tool)
    sides = (new.side,) if old is None else (new.side, old.side)
    key = kept.key(_words(task), sides, new.targets, located=False)
    before = kept.get(key, _Kept)
    if before is None:
        found, known = _found_in_both(task, progress)
        kept.keep(key, _Kept(to_keep(found), to_keep(known)))
    else:
        found, known = [*kept_findings(before.new)], [*kept_findings(before.old)]
    kept.finish([key])
    if old is None:
        return found
    came = frozenset(target for target in new.targets if not old.has(target))
    fresh = new_only(known, found if came.issuperset(new.targets) else without_new_arches(found, came))
    return without_unexported(fresh, new, old)


class _Kept(Struct, frozen=True):
    """What is kept: what was found on both sides."""

    new: KeptFindings
    old: KeptFindings


def _words(task: LintTask) -> Iterator[str]:
    """All but headers that decides what is found."""
    yield "lint"
    for judged, names in ((task.new, task.names), (task.old, task.old_names)):
        if judged is not None:
            side = judged.side
            yield from map(str, (judged.comments, side.is_kernel, side.is_partial, *judged.targets, "", *names, ""))
    yield from (*sorted(task.named), repr(task.new.side.blocks()))


def _found_in_both(task: LintTask, progress: Progress) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """What is found in the headers of the new side, and in those of the old one."""
    new, old = task.new, task.old
    groups = _groups(new.targets)
    with progress.stage(f"lint {new.side.title}", len(groups)) as stage:
        for target in new.targets:  # made once, and not by each process
            new.headers(target)
            if old is not None:
                old.headers(target)
        new.side.blocks()
        load_readers()
        read = spread(partial(_judge, task), groups)
        stage.advance(by=len(groups))
    asked = _asks_for_licences(new)
    found = [*_of_texts(new, task.names, asked), *(each for of in read for each in of.new)]
    found += _not_alone(new, [each for of in read for each in of.suspects])
    found = of_exact_targets(without_32_bits(found, new.targets), new.targets)
    if old is None:
        return found, []
    known = [*_of_texts(old, task.old_names, asked), *(each for of in read for each in of.old)]
    alone = {each.location.header for each in found if each.rule in _OF_ALONE and each.location}
    known += _not_alone(old, [each for of in read for each in of.suspects if each.header in alone])
    return found, known


def _groups(targets: Collection[str]) -> list[tuple[str, ...]]:
    """The targets, with each 64-bit one those 32-bit programs that its kernels run; the rest each alone."""
    pairs = [pair for pair in PAIRS if all(target in targets for target in pair)]
    paired = {target for pair in pairs for target in pair}
    return [*pairs, *((target,) for target in targets if target not in paired)]


def _asks_for_licences(judged: JudgedSide) -> bool:
    """Whether each header is asked for a line on its licence: no kernel before 4.14 had one, nor in its own types. A
    header of a project or of a driver is asked for it, whatever kernel lies beside it.
    """
    if not judged.side.is_kernel or judged.side.is_partial:
        return True
    text = next((headers.get(_TYPES) for t in judged.targets if (headers := judged.headers(t))), None)
    return text in (None, stand_ins()[_TYPES]) or says_licence(_decoded(text or b""))


def _of_texts(judged: JudgedSide, headers: Iterable[str], asked: bool) -> list[Diagnostic]:
    """What texts show: once for all targets, as far as they see the same."""
    found: list[Diagnostic] = []
    for header in headers:
        for text, of in judged.versions(header).items():
            if is_unmade(text):
                continue
            told = judge_text(header, _decoded(text), comments=judged.comments, asked=asked)
            targets = () if len(of) == len(judged.targets) else tuple(of)  # else it is said whose ``asm/`` it is
            found += (replace(each, targets=targets) for each in told)
            shared = generic_name(header)  # judged with the arch's own that includes it
            if shared != header and f"<{shared}>".encode() in text:
                found += _of_texts(judged, [shared], asked)
    return found


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _text(headers: Mapping[str, bytes], name: str) -> str:
    return _decoded(headers.get(name, b""))


def _judge(task: LintTask, targets: Sequence[str]) -> _Found:
    """Reads the headers for targets that go together, and judges what they declare."""
    new, old = dict[str, Abi](), dict[str, Abi]()
    found = _Found([], [], [])
    for target in targets:
        _read(task, target, new, old, found)
    found.new.extend(_declared(task.new, task.names, new))
    if task.old is not None:
        found.old.extend(_declared(task.old, task.old_names, old))
        found.old.extend(_unread(task.old, old, found.new))
    for target, abi in new.items():
        _beside(task, abi, old.get(target), found)
    return found


def _declared(judged: JudgedSide, names: Iterable[str], abis: Mapping[str, Abi]) -> Iterator[Diagnostic]:
    """What is found in what headers declare; with those in asm-generic/ that an arch's own ones include."""
    if abis:
        headers = judged.headers(next(iter(abis)))
        own = frozenset(each for name in names for each in (name, generic_name(name)))
        yield from judge(abis, own, Texts(partial(_text, headers), headers))


def _unread(judged: JudgedSide, abis: Mapping[str, Abi], found: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """Those found about what stands in the older headers too, where it could not be read: that is not new."""
    read = {name for abi in abis.values() for kind in (abi.records, abi.ioctls, abi.typedefs) for name in kind}
    new = (each for each in found if each.symbol not in read)
    about = [(each, each.location.header) for each in new if each.symbol and each.location]
    for target in abis:
        texts = Texts(partial(_text, judged.headers(target)))
        yield from (each for each, header in about if texts.declares(header, each.symbol))


def _beside(task: LintTask, abi: Abi, old: Abi | None, found: _Found) -> None:
    """What headers use of others, and which numbers they take from others, now and on the old side."""
    target = abi.target
    headers = task.new.headers(target)
    reached, wanted = Reached(headers), frozenset(name for name in task.names if name in headers)
    found.suspects.extend(forgetful(abi, wanted, reached, partial(_text, headers)))
    found.new.extend(judge_lost(abi, wanted, reached, Texts(partial(_text, headers))))
    if task.old is not None and old is not None:
        before = task.old.headers(target)
        found.old.extend(judge_lost(old, frozenset(before), Reached(before), Texts(partial(_text, before))))
    if blocks := task.new.side.blocks():
        table = NumberTable(blocks, frozenset(headers), reached, Texts(partial(_text, headers)).bodies)
        found.new.extend(judge_claims(_own_ioctls(abi, wanted, headers), target, table))
        if task.old is not None and old is not None:  # by the same table
            former = _own_ioctls(old, frozenset(task.old_names), task.old.headers(target))
            found.old.extend(judge_claims(former, target, table))


def _own_ioctls(abi: Abi, wanted: frozenset[str], headers: Mapping[str, bytes]) -> list[Ioctl]:
    """The ioctls that some headers define, but for those that are another one's name."""
    texts, ioctls = Texts(partial(_text, headers)), abi.ioctls.values()
    own = [ioctl for ioctl in ioctls if ioctl.location.header in wanted]
    return [ioctl for ioctl in own if not is_alias(ioctl, abi, texts.bodies(ioctl.location.header))]


def _read(task: LintTask, target: str, new: dict[str, Abi], old: dict[str, Abi], found: _Found) -> None:
    """Puts what headers say for one target into ``new`` and ``old``, and what cannot be read into ``found``."""
    after = _version(task.new, task.names, task.named, target)
    before = None if task.old is None else _version(task.old, task.old_names, task.named, target)
    if not after.entries:
        return
    left: list[Skipped] = []
    after, twins = _without_twins(after)
    before, former = (None, {}) if before is None else _without_twins(before)
    try:
        if before is not None and before.entries:
            pair = read_changed(before, after, TARGETS[target], tool=task.new.tool, whole=True)
            old[target], new[target] = comparable(pair.old, pair.new)  # what came to be declared is no new declaration
            left += [item for item in (*pair.unreadable, *pair.new.partly) if item.name in after.entries]
        else:
            new[target] = _whole(after, target, task.new.tool, left)
            left += new[target].partly
    except HeaderError as error:
        if len(after.entries) == 1 and not left:
            left.append(Skipped(after.entries[0], Location(after.entries[0], 0), error.message))
    _read_twins(replace(after, entries=tuple(twins)), task.new.tool, target, new, left)
    if before is not None:
        _read_twins(replace(before, entries=tuple(former)), task.new.tool, target, old, [])
    found.suspects.extend(Suspect(item.name, (), (), target, _lost(item, new.get(target))) for item in left)
    found.new.extend(_shared_guard(*each, target) for each in twins.items())
    found.old.extend(_shared_guard(*each, target) for each in former.items())


def _lost(item: Skipped, abi: Abi | None) -> tuple[str, ...] | None:
    """What is not there of a header because it could be read in part alone; None of one that could not be read."""
    if abi is None or item not in abi.partly:
        return None
    return tuple(name for name, lost in abi.lost.items() if lost.location.header == item.name)


def _version(judged: JudgedSide, names: Iterable[str], named: Collection[str], target: str) -> Version:
    """The headers to read for a target, of those with these names."""
    headers = judged.headers(target)
    here = [name for name in names if name in headers and not lacks(name, headers)]
    found = frozenset(entries_of(headers)) if any(name not in named for name in here) else frozenset()
    entries = tuple(name for name in here if name in named or name in found)
    return Version(entries, headers, definitions_in(headers))


def _without_twins(version: Version) -> tuple[Version, dict[str, str]]:
    """The entries that can be read together, and each that has the include guard of one before it, with that one."""
    first: dict[str, str] = {}
    twins: dict[str, str] = {}
    for name in version.entries:
        guard = guard_of(_text(version.headers, name))
        other = first.setdefault(guard, name) if guard else name
        if other != name:
            twins[name] = other
    return replace(version, entries=tuple(name for name in version.entries if name not in twins)), twins


def _read_twins(twins: Version, tool: str | None, target: str, abis: dict[str, Abi], left: list[Skipped]) -> None:
    """Adds what headers say that would say nothing behind others with their guard."""
    read = [abis[target]] if target in abis else []
    for name in twins.entries:
        with suppress(HeaderError):  # then it is among the ``left``
            read.append(_whole(replace(twins, entries=(name,)), target, tool, left))
    if read:
        abis[target] = merge(read, [entry for abi in read for entry in abi.entries])


def _shared_guard(header: str, other: str, target: str) -> Diagnostic:
    message = f"{header} has the include guard of {other}: whoever includes both has one of them"
    return Diagnostic(rules.SHARED_GUARD, message, Location(header, 1), targets=(target,))


def _whole(version: Version, target: str, tool: str | None, left: list[Skipped]) -> Abi:
    from headergen.interface import read

    return read(
        version.entries, version.headers, TARGETS[target], tool=tool, unreadable=left, partly=True,
        definitions=version.definitions, again=True,
    )  # fmt: skip


def _not_alone(judged: JudgedSide, suspects: Sequence[Suspect]) -> list[Diagnostic]:
    """What the suspects lack, each read alone once for all targets that see the same text."""
    together: dict[Suspect, dict[str, None]] = {}
    texts: dict[tuple[str, bytes], Suspect] = {}
    for each in suspects:
        text = judged.headers(each.target).get(each.header)
        if text is not None:
            first = texts.setdefault((each.header, text), each)
            together.setdefault(first, {})[each.target] = None
    found = spread(partial(_alone, judged), list(together))
    return [
        replace(told, targets=tuple(of)) for told, of in zip(found, together.values(), strict=True) if told is not None
    ]


def _alone(judged: JudgedSide, suspect: Suspect) -> Diagnostic | None:
    headers = judged.headers(suspect.target)
    return HeaderAlone(suspect, headers, definitions_in(headers), judged.tool, partial=judged.side.is_partial).judged()
