"""Findings of several targets as one report: what is the same change is one finding, also where its numbers differ."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from headergen.diagnostics import Diagnostic, FindingPart, merged
from headergen.diagnostics.phrases import listed
from headergen.targets import TARGETS

_MOST_NUMBERS = 2  # that differ and are told each by itself: who reads more wants the sentence
_NUMBER = re.compile(r"(?<![\w.])[+-]?(?:0x[0-9a-f]+|\d+)\b")


def merged_over_targets(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Merges findings that say the same for several targets: the place of the first target stands for all, and the
    numbers of most targets where they differ; those of the others stand behind the message, and all in its parts.

    ``asm/kvm.h`` is another file for each arch, so the same change has other lines there.
    """
    first: dict[tuple[str, str, str], Diagnostic] = {}
    same: list[Diagnostic] = []
    for finding in findings:
        leader = first.setdefault((finding.rule.id, finding.symbol, finding.message), finding)
        same.append(replace(finding, location=leader.location))
    if len({target for each in same for target in each.targets}) < 2:
        return merged(same)
    alike: dict[object, list[Diagnostic]] = {}
    for finding in merged(same):
        alike.setdefault(_said(finding), []).append(finding)
    return merged([finding for group in alike.values() for finding in _told_once(group)])


def _said(finding: Diagnostic) -> object:
    """What findings that differ in numbers alone have in common; nothing, where each arch has a header of its own."""
    header = finding.location.header if finding.location else ""
    if not finding.symbol or header.startswith("asm/"):
        return finding
    words = _NUMBER.sub("…", finding.message)
    return finding.rule.id, finding.severity, header, finding.symbol, finding.member, finding.remedy, words


def _told_once(group: Sequence[Diagnostic]) -> Sequence[Diagnostic]:
    """One finding with the numbers of most targets, and those of the others behind it; all, if a target has several."""
    targets = {target for each in group for target in each.targets}
    if len(group) == 1 or len(targets) < sum(len(each.targets) for each in group):
        return group
    named = tuple(target for target in TARGETS if target in targets)

    def rank(finding: Diagnostic) -> tuple[int, int, int]:
        """How many targets have its numbers; of as many, which are the wider, and first in the table."""
        bits = max(TARGETS[target].bits for target in finding.targets)
        return len(finding.targets), bits, -min(map(named.index, finding.targets))

    most = max(group, key=rank)
    others = [each for each in group if each is not most]
    message = "; ".join((most.message, *(_there(most, each) for each in others)))
    parts = tuple(
        FindingPart(each.symbol, each.member, each.offset, None, each.targets, each.old, each.new)
        for each in (most, *others)
    )
    return [replace(most, message=message, targets=named, parts=parts)]


def _there(most: Diagnostic, other: Diagnostic) -> str:
    """What another target has: ``8 instead of 16 on arm``, each number once; or all of it, where it is many numbers, or
    one is two others there.
    """
    pairs = zip(*(_NUMBER.findall(each.message) for each in (most, other)), strict=True)
    differing = dict.fromkeys((here, there) for here, there in pairs if here != there)
    targets = listed(other.targets)
    if len(differing) > _MOST_NUMBERS or len(dict(differing)) < len(differing):
        return f"on {targets}: {other.message.removeprefix(f'{other.symbol} ')}"
    return f"{', '.join(f'{there} instead of {here}' for here, there in differing)} on {targets}"
