"""What is told of findings: of a range only what is new, and of targets what is so for them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import partial

from msgspec.structs import replace

from headergen.diagnostics import Diagnostic, Severity
from headergen.diagnostics import rules_lint as rules
from headergen.diagnostics.phrases import listed
from headergen.lint.causes import OF_GAPS, OF_LAYOUTS, place_of
from headergen.targets import PAIRS

_OF_WIDTHS = frozenset({rules.WIDTH, rules.IOCTL_WIDTH})
# targets whose kernels run 32-bit programs too, and these
_WITH_PROGRAMS = frozenset({target for pair in PAIRS for target in pair} | {"s390x"})
_NUMBERS = re.compile(r"\d+")


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
    member = "" if finding.rule in OF_LAYOUTS else finding.member  # a layout is a record's as a whole
    return (finding.rule, finding.symbol, member, place) if not place.startswith("asm/") else None


def _without_record(finding: Diagnostic) -> list[tuple[str, str, str]]:
    """What a finding about a member is in any record of the header: one that holds it, and then one that is a part; or
    one about a layout for a record of any name.
    """
    place = finding.location.header if finding.location else ""
    if finding.symbol and finding.rule in OF_LAYOUTS:
        if finding.new is None:
            return [(finding.rule.id, place, finding.message.replace(finding.symbol, ""))]
        return [(finding.rule.id, place, f"{path} {finding.new}") for path in _paths(finding.member)]
    if not finding.symbol or not finding.member:
        return []
    return [(finding.rule.id, place_of(finding), path) for path in _paths(finding.member)]


def _paths(member: str) -> list[str]:
    """A member's path in the record, and in each part of it."""
    parts = member.split(".")
    return [".".join(parts[at:]) for at in range(len(parts))]


def _keys(finding: Diagnostic) -> set[tuple[str, str, object]]:
    """What makes it the same finding; for a member or a gap its place too, which it may share with an old one in a
    union, and for bytes at an end where they end: they are behind another name for the last member, or one that took
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
    if rule == rules.BITFIELD or rule in OF_LAYOUTS:
        return {(rule.id, symbol, "")}  # another bit of a word that is made of them; a layout as a whole
    keys: set[tuple[str, str, object]] = {(rule.id, symbol or place, finding.member)}
    if rule in OF_GAPS and finding.offset is not None:
        # a record that grew has another end, and a new sin there
        at = finding.offset * 8 + (int(finding.new or 0) if rule is rules.TAIL else 0)
        return {*keys, *((rule.id, symbol, (target, at)) for target in finding.targets)}
    return keys if finding.offset is None else {*keys, (rule.id, symbol, finding.offset)}
