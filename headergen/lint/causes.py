"""What one cause trips, told once: all holes of a record, all members of one kind, all options that a header asks for.

A finding is what somebody mends in one place, whatever trips there. What each of its parts is, and on which targets,
stands in ``Diagnostic.parts``; the sentence may cut a long list short.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from msgspec.structs import replace

from headergen.diagnostics import Diagnostic, FindingPart, merged
from headergen.diagnostics import rules_lint as rules
from headergen.diagnostics.phrases import amount, bytes_of, listed
from headergen.diagnostics.rules_import import HEADER_UNREADABLE
from headergen.lint.kernels_own import WORDS as OF_KERNEL
from headergen.lint.members import WORDS as OF_MEMBERS
from headergen.model import Location
from headergen.targets import kernel_arches

_SHOWN = 4
_HOLES = 6  # shown of one record
_GIVES = " gives to "
_OF_TYPE = frozenset({rules.IOCTL_CLAIMED, rules.IOCTL_UNLISTED})
OF_LAYOUTS = frozenset({rules.WIDTH, rules.ALIGNMENT})
OF_GAPS = frozenset({rules.HOLE, rules.TAIL})
_OF_RECORD = frozenset({*OF_GAPS, *OF_LAYOUTS, *OF_MEMBERS, *OF_KERNEL})
# one habit of a header: what several of its ioctls are
_OF_IOCTLS = {
    rules.IOCTL_PLAIN: "are named as ioctls and are plain numbers",
    rules.IOCTL_POINTER: "are given pointers, and their numbers hold the size of one",
    rules.IOCTL_SIZEOF: "are given a sizeof, and their numbers hold the size of size_t",
}
_OF_HEADER = frozenset({rules.CONFIG, *_OF_IOCTLS})
_UNREAD = " cannot be judged: "  # behind it is the reason, which may be one of many headers
_GAP_ENDS = " to no member"  # behind it a gap's message has the reason


def grouped(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The findings with one for each cause, sorted, targets merged."""
    together: dict[object, list[Diagnostic]] = {}
    # an ioctl's number is one target's; a gap's is its width
    every = merged([each if each.rule in OF_GAPS else replace(each, new=None) for each in findings])
    beside = Counter(each.location for each in every if each.rule == rules.PREFIX)
    homes = _homes(every)
    holders: dict[Diagnostic, list[Diagnostic]] = {}
    for each in every:
        if each in homes:
            holders.setdefault(_root(each, homes), []).append(each)
        else:
            together.setdefault(_cause(each, beside), []).append(each)
    return merged(
        [_held(_one(of), [each for home in of for each in holders.get(home, ())]) for of in together.values()]
    )


def grouped_by_reason(accepted: Sequence[tuple[Diagnostic, str]]) -> tuple[tuple[Diagnostic, str], ...]:
    """What was excepted, as it would have been told: one finding for each cause and reason."""
    by_reason: dict[str, list[Diagnostic]] = {}
    for finding, reason in accepted:
        by_reason.setdefault(reason, []).append(finding)
    return tuple((each, reason) for reason, of in by_reason.items() for each in grouped(of))


def _cause(finding: Diagnostic, beside: Mapping[Location | None, int]) -> object:
    """What is equal of the findings that one change would mend; ``beside``: how many plain names each place has."""
    rule, of = finding.rule, (finding.rule, place_of(finding), finding.severity, finding.remedy)
    if rule in _OF_TYPE:
        return (*of[:2], finding.member)
    if rule in _OF_RECORD or rule in _OF_HEADER:  # each pair of targets may have another layout
        record = finding.symbol if rule in _OF_RECORD else ""
        return (*of, record, finding.message.partition(_GAP_ENDS)[2] if rule in OF_GAPS else "")
    if rule == rules.PREFIX:  # one enumeration, or names that go on
        return (*of, finding.location if beside[finding.location] > 1 else _first_word(finding))
    if rule == HEADER_UNREADABLE:
        return (rule, finding.severity, finding.remedy, finding.message.partition(_UNREAD)[2])
    if rule == rules.IOCTL_RANGE or (rule == rules.IOCTL_WIDTH and finding.member):  # the type, or the argument
        return (*of, finding.message.removeprefix(finding.symbol))
    return replace(finding, targets=(), offset=None)


def _homes(findings: Iterable[Diagnostic]) -> dict[Diagnostic, Diagnostic]:
    """Of each finding about a record that differs by records within it alone, what is told of the first of these; not
    where one of them is not told of, as an old one is not.
    """
    layouts: dict[object, list[Diagnostic]] = {}
    homes: dict[Diagnostic, Diagnostic] = {}
    every = [each for each in findings if each.rule in OF_LAYOUTS]
    for each in every:
        layouts.setdefault((each.rule, each.severity, each.remedy, each.symbol), []).append(each)
    for each in every:
        inner = [layouts.get((each.rule, each.severity, each.remedy, name), ()) for name in each.within]
        # itself in place of what is not told for all of its targets
        told = [next((of for of in found if {*each.targets} <= {*of.targets}), each) for found in inner]
        if told and all(_root(of, homes) != each for of in told):
            homes[each] = told[0]
    return homes


def _root(finding: Diagnostic, homes: Mapping[Diagnostic, Diagnostic]) -> Diagnostic:
    while finding in homes:
        finding = homes[finding]
    return finding


def _held(found: Diagnostic, holders: Sequence[Diagnostic]) -> Diagnostic:
    """What is told of a record, with those that hold it and differ by their parts alone."""
    if not holders:
        return found
    targets: dict[str, dict[str, None]] = {}
    for each in holders:
        targets.setdefault(each.symbol, {}).update(dict.fromkeys(each.targets))
    names = listed((f"{name}{_noted(_if_some(of, found.targets))}" for name, of in targets.items()), _SHOWN)
    differ = "which holds it, differs by its" if len(targets) == 1 else "which hold it, differ by their"
    return replace(
        found,
        message=f"{found.message}; {names}, {differ} parts alone",
        parts=(*(found.parts or _parts([found])), *_parts(holders)),
    )


def _first_word(finding: Diagnostic) -> str:
    """``speed`` of ``SPEED_100`` and of ``struct speed2_info``."""
    return finding.symbol.rpartition(" ")[2].partition("_")[0].rstrip("0123456789").lower()


def place_of(finding: Diagnostic) -> str:
    """The header of a finding; with the arches of one that each has of its own."""
    place = finding.location.header if finding.location else ""
    if not place.startswith("asm/"):
        return place
    return f"{','.join(sorted(kernel_arches(finding.targets)))} {place}"


def _one(findings: Sequence[Diagnostic]) -> Diagnostic:
    """One finding in place of those of one cause."""
    first, rule = findings[0], findings[0].rule
    every = tuple(dict.fromkeys(target for each in findings for target in each.targets))
    if rule == rules.IOCTL_UNLISTED:  # what some targets have more is of the same type
        return replace(max(findings, key=lambda each: len(each.targets)), targets=every)
    parts = _parts(findings)
    members = ", ".join(dict.fromkeys(part.member for part in parts))
    found = replace(first, member=members, offset=None, new=None, targets=every)
    if rule == HEADER_UNREADABLE:
        return _unread(found, findings)
    if rule in OF_GAPS:
        message = _gaps(findings, every)
    elif rule in OF_MEMBERS:
        message = f"{first.symbol} has members that are {OF_MEMBERS[rule]}: {_told(findings, every)}"
    elif rule in OF_KERNEL:
        told = listed(dict.fromkeys(each.message for each in findings), _SHOWN)
        message = f"{first.symbol}, which is {OF_KERNEL[rule]}, is used by {told}"
    elif rule in OF_LAYOUTS and len(findings) > 1:
        message = _layouts(findings)
    elif rule == rules.IOCTL_CLAIMED:
        message = _claimed(findings)
    elif len({(part.symbol, part.member) for part in parts}) > 1:
        message = _of_several(findings)
    else:
        return found
    return replace(found, message=message, parts=parts)


def _parts(findings: Iterable[Diagnostic]) -> tuple[FindingPart, ...]:
    """What each finding is about, for all targets for which it is the same."""
    found: dict[FindingPart, list[str]] = {}
    for each in findings:
        bits = int(each.new) if each.rule in OF_GAPS and each.new is not None else None
        found.setdefault(FindingPart(each.symbol, each.member, each.offset, bits), []).extend(each.targets)
    parts = [replace(part, targets=tuple(dict.fromkeys(targets))) for part, targets in found.items()]
    return tuple(sorted(parts, key=lambda part: -1 if part.offset is None else part.offset))


def _told(findings: Sequence[Diagnostic], every: Collection[str]) -> str:
    """The members of one kind, each with the targets where these are not all."""
    targets: dict[str, dict[str, None]] = {}
    for each in findings:
        targets.setdefault(each.message, {}).update(dict.fromkeys(each.targets))
    return listed((f"{said}{_noted(_if_some(of, every))}" for said, of in targets.items()), _SHOWN)


def _if_some(targets: Collection[str], every: Collection[str]) -> str:
    """On which targets it is so; the others, where these are few."""
    others = [target for target in every if target not in targets]
    few = len(others) < min(len(targets), _SHOWN)
    return "" if not others else f"not on {listed(others)}" if few else f"on {listed(targets, _SHOWN)}"


def _noted(*notes: str) -> str:
    """In brackets, as targets stand with commas and so does what they belong to."""
    told = ", ".join(filter(None, notes))
    return f" ({told})" if told else ""


def _layouts(findings: Sequence[Diagnostic]) -> str:
    """The sentence on a record whose layout differs, with what other pairs of targets have."""
    first, *others = sorted(findings, key=lambda each: -len(each.targets))
    reason = first.message.rpartition(": ")[2]
    told = (each.message.removesuffix(f": {reason}") for each in others)
    return "; ".join([first.message, *(said.replace(first.symbol, "it", 1) for said in told)])


def _gaps(findings: Sequence[Diagnostic], every: Collection[str]) -> str:
    """The sentence on all holes, or all ends, of one record that are as they are for one reason."""
    by_member: dict[str, list[Diagnostic]] = {}
    for each in sorted(findings, key=lambda each: each.offset or 0):
        by_member.setdefault(each.member, []).append(each)
    if len(by_member) == 1:
        first, others = _by_width(findings)
        return f"{first.message}{_noted(*others)}"
    first = findings[0]
    told = listed([_gap(of, every) for of in by_member.values()], _HOLES)
    reason = first.message.partition(_GAP_ENDS)[2]
    return (
        f"{first.symbol} has bytes that belong{_GAP_ENDS}, in {len(by_member)} places: {told}{reason.replace(':', ';')}"
    )


def _gap(findings: Sequence[Diagnostic], every: Collection[str]) -> str:
    """One of several gaps of a record: ``4 bytes at 12 before 'b'``."""
    first, others = _by_width(findings)
    offsets = {each.offset for each in findings}
    at = f" at {first.offset}" if len(offsets) == 1 else ""
    which = "before" if first.rule == rules.HOLE else "behind"
    there = dict.fromkeys(target for each in findings for target in each.targets)
    return f"{bytes_of(int(first.new or 0))}{at} {which} {first.member!r}{_noted(_if_some(there, every), *others)}"


def _by_width(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, list[str]]:
    """A finding about a gap as wide as it is on most targets, and how wide it is on the others."""
    widths: dict[object, list[Diagnostic]] = {}
    for each in findings:
        widths.setdefault(each.new, []).append(each)
    most, *others = sorted(widths.values(), key=lambda of: -sum(len(each.targets) for each in of))
    told = [
        f"{bytes_of(int(of[0].new or 0))} on {listed([t for each in of for t in each.targets], _SHOWN)}"
        for of in others
    ]
    return most[0], told


def _unread(found: Diagnostic, findings: Sequence[Diagnostic]) -> Diagnostic:
    """One finding for the headers that cannot be judged for one reason, as where one is missing that all include."""
    if len(findings) == 1:
        return found
    what, _, reason = found.message.partition(_UNREAD)
    more = f"{what} and {amount(len(findings) - 1, 'other header')}"
    places = tuple(FindingPart(str(each.location), targets=each.targets) for each in findings)
    return replace(found, message=f"{more}{_UNREAD}{reason}", parts=places)


def _claimed(findings: Sequence[Diagnostic]) -> str:
    """The sentence on the numbers of one type, one choice; whose they are is by the number, and some targets' alone."""
    said = findings[0].message.partition(_GIVES)[0]
    names = dict.fromkeys(each.symbol for each in findings)
    if len(names) > 1:
        said = f"{listed(names, _SHOWN)} have numbers of type {said.partition(' of type ')[2]}"
    owners = dict.fromkeys(name for each in findings for name in each.message.partition(_GIVES)[2].split(", "))
    return f"{said}{_GIVES}{listed(owners)}"


def _of_several(findings: Sequence[Diagnostic]) -> str:
    """The sentence on several names or options that one cause trips."""
    first = findings[0]
    if first.rule == rules.CONFIG:
        options = listed(dict.fromkeys(each.member for each in findings), _SHOWN)
        return f"{first.message.partition(first.member)[0]}{options}, which no program knows"
    names = listed(dict.fromkeys(each.symbol for each in findings), _SHOWN)
    if first.rule in _OF_IOCTLS:
        return f"{names} {_OF_IOCTLS[first.rule]}"
    said = first.message.removeprefix(first.symbol)
    if first.rule in (rules.PREFIX, rules.IOCTL_RANGE):
        return f"{names} are{said.removeprefix(' is').replace(' it is of ', ' they are of ')}"
    said = said.removeprefix(" has another number").replace(" its argument", " their argument")
    return f"{names} have other numbers{said}"
