"""What changed for users between two versions of an interface, for many targets at once.

Everything is compared by name and by what C makes of it, so comments, line numbers, other spellings of the same type
and parts under ``__KERNEL__`` never show. Each cause is one finding, and each finding names all targets for which it
holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from headergen.abidiff.findings import Findings
from headergen.abidiff.lost import blind_alone, comparable
from headergen.abidiff.numbers import compare_numbers
from headergen.abidiff.others import compare_headers, compare_others
from headergen.abidiff.over_targets import merged_over_targets
from headergen.abidiff.records import compare_records
from headergen.abidiff.symbols import Symbols
from headergen.diagnostics import Diagnostic, Severity
from headergen.diagnostics import rules_abi as rules
from headergen.diagnostics.phrases import amount, has_or_have, listed
from headergen.model import Abi, Location
from headergen.model.locations import generic_name
from headergen.targets import TARGETS

Locate = Callable[[str, Location], Location]


_CAME = frozenset(
    rule.id
    for rule in (
        rules.RECORD_ADDED,
        rules.CONSTANT_ADDED,
        rules.ENUMERATOR_ADDED,
        rules.ENUM_ADDED,
        rules.IOCTL_ADDED,
        rules.MACRO_ADDED,
        rules.TYPEDEF_ADDED,
        rules.FLAG_ADDED,
    )
)
_WENT = frozenset(rule.replace("-added", "-removed") for rule in _CAME)


def came(finding: Diagnostic) -> bool:
    """Whether it says that a name is new."""
    return finding.rule.id in _CAME


def went(finding: Diagnostic) -> bool:
    """Whether it says that a name is gone."""
    return finding.rule.id in _WENT


class Compared(Struct, frozen=True):
    """What differs for one target. ``own`` are the names that the new side's headers of that arch declare, ``lost``
    those that went from such: no other arch keeps these.
    """

    target: str
    findings: tuple[Diagnostic, ...]
    own: frozenset[str] = frozenset()
    lost: frozenset[str] = frozenset()


def compare(old: Iterable[Abi], new: Iterable[Abi], *, category: str = rules.SOURCE) -> tuple[Diagnostic, ...]:
    """The differences between two versions of one module, merged over the targets.

    ``category`` is the strictest promise to report on (``SOURCE`` reports everything).
    """
    before = {abi.target: abi for abi in old}
    after = {abi.target: abi for abi in new}
    targets = [name for name in TARGETS if name in before or name in after]
    return merge([compare_one(name, before.get(name), after.get(name)) for name in targets], category)


def compare_one(
    target: str,
    old: Abi | None,
    new: Abi | None,
    locate: Locate | None = None,
    *,
    unread: Collection[str] = (),
    there: Container[str] | None = None,
) -> Compared:
    """The differences for one target; None where a side has no such interface. ``locate`` turns the target's place in a
    header into the one to print (a path in the repository); without it, headers are named as included.

    What one of the ``unread`` headers has came or went with no change of it: one side could not be read. Nor is
    anything said of what one side lost of a header that could be read in part. Of a header that is read no more,
    ``there`` says whether the new side has it.
    """
    findings = Findings(target)
    own: frozenset[str] = frozenset()
    if old is not None and new is not None:
        unread = blind_alone(old, new).union(unread)
        before, after = map(Symbols, comparable(old, new))
        _compare_target(before, after, findings, there)
        own = _own(after)
    elif old is not None:
        findings.add(rules.TARGET_REMOVED, target, f"the interface ({', '.join(old.entries)}) is gone", _entry(old))
    elif new is not None:
        findings.add(rules.TARGET_ADDED, target, f"the interface ({', '.join(new.entries)}) is new", _entry(new))
    found = [each for each in findings.found if not _is_unread(each, unread)]
    lost = frozenset(each.symbol for each in found if _went_from_own(each))
    return Compared(target, tuple(_located(finding, target, locate) for finding in found), own, lost)


def _went_from_own(finding: Diagnostic) -> bool:
    place = finding.location  # of what has no value any more, that is where it stands now
    return (
        finding.rule.id in _GONE
        and finding.rule != rules.CONSTANT_UNUSABLE
        and place is not None
        and place.header.startswith("asm/")
    )


def _is_unread(finding: Diagnostic, unread: Collection[str]) -> bool:
    """Whether a name came or went, or lost the value that it has by another name, by a header that cannot be read on
    one side.
    """
    place, lost = finding.location, finding.rule == rules.CONSTANT_UNUSABLE
    came_or_went = finding.rule.id.endswith(("-removed", "-added"))
    return place is not None and place.header in unread and (came_or_went or lost)


def header_gone(target: str, old: Abi, header: str, locate: Locate | None = None) -> Compared:
    """That a header which was an interface by itself is there no more, and what went with it."""
    names = [name for name, place in Symbols(old).places() if place.header == header]
    findings = Findings(target)
    _tell_gone(header, names, findings)
    return Compared(target, tuple(_located(finding, target, locate) for finding in findings.found), frozenset())


def header_new(target: str, new: Abi, header: str, locate: Locate | None = None) -> Compared:
    """That a header which is an interface by itself was not there, and what it brings."""
    names = [name for name, place in Symbols(new).places() if place.header == header]
    findings = Findings(target)
    _tell_new(header, dict.fromkeys(names), findings)
    return Compared(target, tuple(_located(finding, target, locate) for finding in findings.found), frozenset())


def with_headers_gone(compared: Compared, gone: Iterable[str], locate: Locate | None = None) -> Compared:
    """With the headers that programs can include no more, of which nothing else says so: ``#include`` of them does not
    compile, though no name went with them.
    """
    told = {each.symbol for each in compared.findings if each.rule in (rules.HEADER_REMOVED, rules.HEADER_MOVED)}
    findings = Findings(compared.target)
    for header in sorted(set(gone) - told):
        _tell_gone(header, (), findings)
    more = (_located(finding, compared.target, locate) for finding in findings.found)
    return replace(compared, findings=(*compared.findings, *more))


def _tell_gone(header: str, names: Collection[str], findings: Findings) -> None:
    names = set(names)  # a record and its typedef may have one
    what = "no name is known to have gone with it: who includes it no longer compiles"
    if names:
        what = f"took along {amount(len(names), 'name')}: {listed(sorted(names))}"
    findings.add(rules.HEADER_REMOVED, header, f"{header} is gone, and {what}", Location(header, 0))


def _tell_new(header: str, names: Collection[str], findings: Findings) -> None:
    what = f"with {amount(len(names), 'name')}: {listed(names)}" if names else "and has no name that was not there"
    findings.add(rules.TARGET_ADDED, header, f"{header} is new, {what}", Location(header, 0))


def _tell_former(former: Mapping[str, Collection[str]], left: Collection[str], findings: Findings) -> None:
    """Tells the headers that are gone, with the names that went; who includes one that is ``left`` to the system gets
    that one's.
    """
    for header, names in sorted(former.items()):
        if header not in left:
            _tell_gone(header, names, findings)
            continue
        message = f"{header} is left to the system, which has it{', maybe otherwise' * bool(names)}"
        findings.add(rules.HEADER_REMOVED, header, message, Location(header, 0), Severity.WARNING)


def compare_sets(
    target: str,
    old: Abi,
    new: Abi,
    locate: Locate | None = None,
    *,
    new_headers: Collection[str],
    gone_headers: Collection[str],
    unread: Collection[str],
    own: Collection[str] | None = None,
    left: Collection[str] = (),
) -> Compared:
    """The differences between two sets of headers that programs include: one that is new or gone is one finding, with
    the names that no other has; ``left`` are those that the system has. ``unread`` is that of ``compare_one``; what
    others than the ``own`` headers have neither came nor went.
    """
    old, new = comparable(old, new)
    compared = compare_one(target, old, new, unread=unread)
    present, findings = Symbols(new).present, Findings(target)
    former: dict[str, list[str]] = {header: [] for header in gone_headers}
    for name, place in Symbols(old).places():
        if place.header in gone_headers and name not in present and name not in new.flags:
            former[place.header].append(name)
    rest, brought = [], {header: list[str]() for header in new_headers}
    for each in compared.findings:
        home = each.location.header if each.location else ""
        if home in new_headers and came(each):
            brought[home].append(each.symbol)
        elif home in new_headers and each.rule == rules.VALUE_COLLISION:
            continue  # no change: the header had both when it came
        elif each.rule == rules.HEADER_MOVED and not (_is_own(home, own) or _is_own(str(each.old or ""), own)):
            continue  # from one of the system's to another
        elif each.rule == rules.HEADER_REMOVED:
            if each.symbol not in gone_headers and _is_own(each.symbol, own):
                rest.append(each)
        elif not (came(each) or went(each)) or (_is_own(home, own) and each.symbol not in former.get(home, ())):
            rest.append(each)
    moved = {e.symbol for e in rest if e.rule == rules.HEADER_MOVED and e.severity == Severity.ERROR}
    _tell_former({header: names for header, names in former.items() if names or header not in moved}, left, findings)
    for header, names in sorted(brought.items()):
        _tell_new(header, names, findings)
    found = (*rest, *findings.found)
    return replace(compared, findings=tuple(_located(finding, target, locate) for finding in found))


def _is_own(header: str, own: Collection[str] | None) -> bool:
    return own is None or not header or header in own or generic_name(header) in own


def _entry(abi: Abi) -> Location | None:
    return Location(abi.entries[0], 0) if abi.entries else None


def own_names(abi: Abi) -> frozenset[str]:
    """The names that headers of the arch itself declare."""
    return _own(Symbols(abi))


def _own(symbols: Symbols) -> frozenset[str]:
    return frozenset(name for name, _, place in symbols.locations() if place.header.startswith("asm/"))


def merge(compared: Sequence[Compared], category: str = rules.SOURCE) -> tuple[Diagnostic, ...]:
    """The findings of several targets as one report, those of the given category and looser ones."""
    wanted = rules.CATEGORIES[rules.CATEGORIES.index(category) :]
    return merged_over_targets(f for f in _still_elsewhere(compared) if f.rule.category in wanted)


def gone_names(compared: Compared) -> frozenset[str]:
    """The names that another target may still have."""
    return frozenset(finding.symbol for finding in compared.findings if finding.rule.id in _GONE)


def doubted(compared: Compared, shared: Collection[str], kept: Collection[str]) -> Compared:
    """With what went from one of the ``shared`` headers as a warning, but for the names that some are known to have
    ``kept``: another arch may still have it in its part of that header.
    """
    found = [
        replace(each, message=f"{each.message}; another arch may still have it", severity_override=Severity.WARNING)
        if each.rule.id in _GONE and each.location and each.location.header in shared and each.symbol not in kept
        else each
        for each in compared.findings
    ]
    return replace(compared, findings=tuple(found))


def kept_unread(compared: Compared, texts: Mapping[str, tuple[bytes, bytes]], entries: Collection[str]) -> Compared:
    """With what is gone as a warning where a header that cannot be read has its name now and had it not: it may have
    moved there. ``texts`` are those headers as they were and are. So is a header that is among the ``entries`` of the
    new side: programs can include it, and it was read along with another before.
    """
    found = (_still_there(each, entries) or _kept_unread(each, texts) for each in compared.findings)
    return replace(compared, findings=tuple(found))


def _still_there(finding: Diagnostic, entries: Collection[str]) -> Diagnostic | None:
    if finding.rule != rules.HEADER_REMOVED or finding.symbol not in entries:
        return None
    message = f"{finding.message}; it is there, and cannot be read by itself"
    return replace(finding, message=message, severity_override=Severity.WARNING)


def _kept_unread(finding: Diagnostic, texts: Mapping[str, tuple[bytes, bytes]]) -> Diagnostic:
    if finding.rule.id not in _GONE or finding.severity != Severity.ERROR:
        return finding
    name = finding.symbol.rpartition(" ")[2].encode()
    came = (header for header, (was, now) in texts.items() if _names(now, name) and not _names(was, name))
    home = next(came, None)
    if home is None:
        return finding
    message = f"{finding.message}; {home}, which cannot be read, names it now"
    return replace(finding, message=message, severity_override=Severity.WARNING)


def _names(text: bytes, name: bytes) -> bool:
    return name in text and re.search(rb"\b%b\b" % re.escape(name), text) is not None


def _compare_target(before: Symbols, after: Symbols, findings: Findings, there: Container[str] | None) -> None:
    """Compares two versions for one target."""
    gone = compare_headers(before, after, findings, there)
    broken = compare_records(before, after, findings, gone)
    compare_numbers(before, after, findings, gone, broken)
    compare_others(before, after, findings, gone)


_GONE = frozenset(
    rule.id
    for rule in (
        rules.RECORD_REMOVED,
        rules.CONSTANT_REMOVED,
        rules.CONSTANT_UNUSABLE,
        rules.ENUMERATOR_REMOVED,
        rules.ENUM_REMOVED,
        rules.IOCTL_REMOVED,
        rules.MACRO_REMOVED,
        rules.TYPEDEF_REMOVED,
    )
)


def _still_elsewhere(compared: Sequence[Compared]) -> Iterator[Diagnostic]:
    """Findings; what is gone for some targets and in the own headers of others is a warning that says so.

    A header that all arches share loses what belongs to one arch to that arch's header; nobody misses it elsewhere. But
    what an arch's own header had is missed there, whatever others have by that name. A macro that has no value any more
    is in a header still, and not kept for that.
    """
    own = {each.target: each.own for each in compared}
    found = [(finding, finding.symbol in each.lost) for each in compared for finding in each.findings]
    gone = {(finding.symbol, target) for finding, _ in found if finding.rule.id in _GONE for target in finding.targets}
    for finding, missed in found:
        keepers = [
            target
            for target in TARGETS
            if finding.rule.id in _GONE
            and not missed
            and finding.symbol in own.get(target, ())
            and (finding.symbol, target) not in gone
        ]
        if not keepers:
            yield finding
            continue
        message = f"{finding.message}; {', '.join(keepers)} still {has_or_have(len(keepers))} it"
        yield replace(finding, message=message, severity_override=Severity.WARNING)


def _located(finding: Diagnostic, target: str, locate: Locate | None) -> Diagnostic:
    if locate is None or finding.location is None:
        return finding
    return replace(finding, location=locate(target, finding.location))
