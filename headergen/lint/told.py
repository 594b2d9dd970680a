"""What is told of findings: of a range only what is new, and what one cause trips in one sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from functools import partial

from msgspec.structs import replace

from headergen.diagnostics import Diagnostic, Severity, merged
from headergen.diagnostics import rules_lint as rules
from headergen.diagnostics.phrases import bytes_of, listed
from headergen.lint.kernels_own import WORDS as OF_KERNEL
from headergen.lint.members import WORDS as OF_MEMBERS
from headergen.targets import PAIRS, TARGETS

_SHOWN = 4
_OF_TYPE = frozenset({rules.IOCTL_CLAIMED, rules.IOCTL_UNLISTED})
_OF_GAPS = frozenset({rules.HOLE, rules.TAIL})
_OF_WIDTHS = frozenset({rules.WIDTH, rules.IOCTL_WIDTH})
_OF_LAYOUTS = frozenset({rules.WIDTH, rules.ALIGNMENT})
# targets whose kernels run 32-bit programs too, and these
_WITH_PROGRAMS = frozenset({target for pair in PAIRS for target in pair} | {"s390x"})
_NUMBERS = re.compile(r"\d+")
_MEMBER = re.compile(r"'([\w.\[\]]+)' (\(.+\) has another size)")


def new_only(old: Sequence[Diagnostic], new: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The findings that the old side does not have, whatever their words and lines; nor those about a member that stood
    in another record of the header and is gone there: it was renamed, or a part of it has a name now. Nor what is said
    of two layouts in the words that were said of a record with another name, of which it is said no more.
    """
    known = {key for finding in old for key in _keys(finding)}
    still = {key for finding in new for key in _keys(finding)}
    gone = {key for finding in old if still.isdisjoint(_keys(finding)) for key in _without_record(finding)}
    fresh = (finding for finding in new if known.isdisjoint(_keys(finding)))
    return [finding for finding in fresh if gone.isdisjoint(_without_record(finding)[:1])]


def without_32_bits(findings: Sequence[Diagnostic], judged: Collection[str]) -> list[Diagnostic]:
    """The findings, those about members as wide as a register lighter where they have that width on such targets alone
    as have no 32-bit programs, and others were ``judged``: autofs has a long on alpha.
    """
    targets: dict[object, set[str]] = {}
    for each in findings:
        if each.rule in (rules.LONG, rules.POINTER):
            targets.setdefault(_about(each), set()).update(each.targets)
    alone = {about for about, of in targets.items() if about and of.isdisjoint(_WITH_PROGRAMS)}
    if _WITH_PROGRAMS.isdisjoint(judged) or not alone:
        return list(findings)
    lighter = partial(replace, remedy=rules.NO_PROGRAMS, severity_override=Severity.NOTE)
    return [lighter(each) if _about(each) in alone else each for each in findings]


def of_exact_targets(findings: Sequence[Diagnostic], judged: Collection[str]) -> list[Diagnostic]:
    """The findings about two widths of programs, with the names of the targets in place of "64-bit" and "32-bit" where
    they are not so for all pairs that were ``judged``.
    """
    pairs = [pair for pair in PAIRS if {*pair} <= {*judged}]
    of: dict[Diagnostic, set[str]] = {}
    for each in findings:
        if each.rule in _OF_WIDTHS:
            of.setdefault(replace(each, targets=(), new=None), set()).update(each.targets)
    return [_exact(each, of.get(replace(each, targets=(), new=None), set()), pairs) for each in findings]


def _exact(finding: Diagnostic, of: Collection[str], pairs: Sequence[tuple[str, str]]) -> Diagnostic:
    told = [pair for pair in pairs if {*pair} <= {*of}]
    if finding.rule not in _OF_WIDTHS or len(told) in (0, len(pairs)):
        return finding
    wide, narrow = (listed([pair[at] for pair in told]) for at in (0, 1))
    message = finding.message.replace("64-bit targets", wide).replace("32-bit targets", narrow)
    return replace(finding, message=message.replace("for 32-bit programs", f"for 32-bit programs ({narrow})"))


def without_new_arches(findings: Sequence[Diagnostic], came: Collection[str]) -> list[Diagnostic]:
    """The findings without those for targets that ``came`` alone, but for what is in an arch's own headers: what others
    see too was there before, or is told for them.
    """
    of_others = {_about(each) for each in findings if not each.targets or not {*each.targets} <= {*came}}
    return [each for each in findings if _about(each) is None or _about(each) in of_others]


def _about(finding: Diagnostic) -> object:
    place = finding.location.header if finding.location else ""
    return (finding.rule, finding.symbol, finding.member, place) if not place.startswith("asm/") else None


def _without_record(finding: Diagnostic) -> list[tuple[str, str, str]]:
    """What a finding about a member is in any record of the header: one that holds it, and then one that is a part; or
    one about a layout for a record of any name.
    """
    place = finding.location.header if finding.location else ""
    if finding.symbol and finding.rule in _OF_LAYOUTS:
        named = _MEMBER.search(finding.message)
        parts = named[1].split(".") if named else []
        of_member = [".".join(parts[at:]) for at in range(len(parts))]
        said = [f"{path} {named[2]}" for path in of_member] if named else [finding.message.replace(finding.symbol, "")]
        return [(finding.rule.id, place, each) for each in said]
    if not finding.symbol or not finding.member:
        return []
    if place.startswith("asm/"):  # each arch has its own
        place = f"{','.join(sorted({TARGETS[each].kernel_arch for each in finding.targets}))} {place}"
    parts = finding.member.split(".")
    return [(finding.rule.id, place, ".".join(parts[at:])) for at in range(len(parts))]


def _keys(finding: Diagnostic) -> set[tuple[str, str, object]]:
    """What makes it the same finding; for a member or a gap its place too, which it may share with an old one in a
    union, and for bytes at a record's end its size: they are behind another name for the last member, or one that took
    some.
    """
    rule, symbol = finding.rule, finding.symbol
    place = finding.location.header if finding.location else ""
    if rule == rules.IOCTL_CLAIMED:
        # who has numbers of others' can only go on with them, also in another header
        return {(rule.id, place, finding.member), (rule.id, symbol, finding.member)}
    if rule == rules.PREFIX:
        return {(rule.id, place, _NUMBERS.sub("", symbol or ""))}  # the next speed is named as those before it
    if rule == rules.IOCTL_WIDTH:
        return {(rule.id, symbol, ""), (rule.id, "", finding.new)}  # by another name it is the same number
    if rule == rules.BITFIELD:
        return {(rule.id, symbol, "")}  # another bit of a word that is made of them
    keys: set[tuple[str, str, object]] = {(rule.id, symbol or place, finding.member)}
    if rule in _OF_GAPS:
        # a record that grew has another end, and a new sin there
        return {*keys, *((rule.id, symbol, (target, finding.offset)) for target in finding.targets)}
    return keys if finding.offset is None else {*keys, (rule.id, symbol, finding.offset)}


def grouped(findings: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The findings with one for each record and rule about its members, which names them; sorted, targets merged."""
    apart: list[Diagnostic] = []
    together: dict[object, list[Diagnostic]] = {}
    # a place is one target's, and so is an ioctl's number
    every = merged([replace(each, offset=None, new=each.new if each.rule in _OF_GAPS else None) for each in findings])
    beside = Counter(each.location for each in every if each.rule == rules.PREFIX)
    for finding in every:
        place = finding.location.header if finding.location else ""
        if finding.rule in _OF_TYPE:
            together.setdefault((finding.rule, place, finding.member), []).append(finding)
        elif finding.rule in _OF_GAPS:
            gap = finding.rule, finding.symbol, place, finding.member, finding.severity, finding.remedy
            together.setdefault(gap, []).append(finding)
        elif finding.rule == rules.PREFIX:  # one enumeration, or names that go on
            of = place, finding.location if beside[finding.location] > 1 else _first_word(finding)
            together.setdefault((finding.rule, of), []).append(finding)
        elif finding.rule in OF_MEMBERS or finding.rule in OF_KERNEL:
            key = finding.rule, finding.symbol, place, finding.targets, finding.remedy
            together.setdefault(key, []).append(finding)
        else:
            apart.append(finding)
    return merged([*apart, *map(_one, together.values())])


def _one(findings: Sequence[Diagnostic]) -> Diagnostic:
    first = findings[0]
    if first.rule == rules.IOCTL_CLAIMED:
        return _claim(findings)
    if first.rule == rules.PREFIX:
        return _plain_names(findings)
    if first.rule in _OF_GAPS:
        return _gap(findings)
    if first.rule == rules.IOCTL_UNLISTED:  # what some targets have more is of the same type
        targets = dict.fromkeys(target for each in findings for target in each.targets)
        return replace(max(findings, key=lambda each: len(each.targets)), targets=tuple(targets))
    told = listed((each.message for each in findings), _SHOWN)
    if first.rule in OF_MEMBERS:
        message = f"{first.symbol} has members that are {OF_MEMBERS[first.rule]}: {told}"
    else:
        message = f"{first.symbol}, which is {OF_KERNEL[first.rule]}, is used by {told}"
    return replace(first, message=message, member=", ".join(dict.fromkeys(each.member for each in findings)))


def _gap(findings: Sequence[Diagnostic]) -> Diagnostic:
    """One finding for a gap that is not as wide on all targets."""
    first, *others = sorted(findings, key=lambda each: -len(each.targets))
    told = [f"{bytes_of(int(each.new or 0))} on {listed(each.targets, _SHOWN)}" for each in others]
    message = f"{first.message} ({', '.join(told)})" if told else first.message
    targets = dict.fromkeys(target for each in (first, *others) for target in each.targets)
    return replace(first, message=message, targets=tuple(targets), new=None)


def _first_word(finding: Diagnostic) -> str:
    """``speed`` of ``SPEED_100`` and of ``struct speed2_info``."""
    return finding.symbol.rpartition(" ")[2].partition("_")[0].rstrip("0123456789").lower()


def _plain_names(findings: Sequence[Diagnostic]) -> Diagnostic:
    """One finding for names that want one prefix."""
    first = findings[0]
    if len(findings) == 1:
        return first
    names = listed(dict.fromkeys(each.symbol for each in findings), _SHOWN)
    said = first.message.removeprefix(f"{first.symbol} is ").replace(" it is of ", " they are of ")
    targets = dict.fromkeys(target for each in findings for target in each.targets)
    return replace(first, message=f"{names} are {said}", targets=tuple(targets))


def _claim(findings: Sequence[Diagnostic]) -> Diagnostic:
    """One finding for the ioctls of a header that are of others' type: all of them go back to its choice."""
    first = findings[0]
    if len(findings) == 1:
        return first
    names = dict.fromkeys(each.symbol for each in findings)
    owner = first.message.partition(" of type ")[2]
    message = f"{listed(list(names), _SHOWN)} have numbers of type {owner}"
    targets = dict.fromkeys(target for each in findings for target in each.targets)
    return replace(first, message=message, targets=tuple(targets))
