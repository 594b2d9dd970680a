"""What one of two versions has in headers that could be read in part alone: it is told as that, and not as gone or new.

A type that no header declares leaves what is made of it without a value or a layout. Who asks both versions about it
has one answer, and no comparison.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from msgspec.structs import replace

from headergen.abidiff.findings import Findings
from headergen.diagnostics import Diagnostic, Severity
from headergen.diagnostics.phrases import listed
from headergen.diagnostics.rules_import import HEADER_UNREADABLE
from headergen.model import NAMED, Abi, LaidEnum, Location, Skipped
from headergen.model.keys import names_a_line


def comparable(old: Abi, new: Abi) -> tuple[Abi, Abi]:
    """Both without what one of them lost, but for what went with its header."""
    lost = {*_still_there(old, new), *new.lost}
    lost = {name for name in lost if not names_a_line(name)}
    return (_without(old, lost), _without(new, lost)) if lost else (old, new)


def _still_there(old: Abi, new: Abi) -> dict[str, Skipped]:
    """What the old side lost in headers that the new one has."""
    headers = frozenset(new.headers)
    return {name: item for name, item in old.lost.items() if item.location.header in headers}


def _without(abi: Abi, lost: Collection[str]) -> Abi:
    parts = {kind: {name: of for name, of in getattr(abi, kind).items() if name not in lost} for kind in NAMED}
    parts["enums"] = {key: _rest(enum, lost) for key, enum in parts["enums"].items()}
    skipped = tuple(item for item in abi.skipped if item.name not in lost)
    return replace(abi, skipped=skipped, **parts)


def _rest(enum: LaidEnum, lost: Collection[str]) -> LaidEnum:
    if enum.members.keys().isdisjoint(lost):
        return enum
    return replace(enum, members={name: value for name, value in enum.members.items() if name not in lost})


def blind_alone(old: Abi, new: Abi) -> frozenset[str]:
    """The headers of both that include what is not there on one side: whether a name came or went with that nobody can
    tell.
    """
    return (old.blind ^ new.blind).intersection(old.headers, new.headers)


def lost_between(old: Abi, new: Abi) -> tuple[Diagnostic, ...]:
    """What is not compared of the headers that could be read in part alone, and whether that was so before."""
    findings, blind = Findings(new.target), blind_alone(old, new)
    stay = [item for item in old.partly if item.name in new.headers]
    before, after = _Side(old, _still_there(old, new), stay), _Side(new, new.lost, new.partly)
    _blind(blind, before, after, findings)
    for header in sorted({*before.reasons, *after.reasons} - blind):
        was, now = before.reasons.get(header, ""), after.reasons.get(header, "")
        had, has = before.lost.get(header, []), after.lost.get(header, [])
        went = [name for name in has if name in before.names]
        came = [name for name in had if name in after.names]
        rest = dict.fromkeys(name for name in (*had, *has) if name not in went and name not in came)
        every, place = listed(rest), Location(header, 0)
        if rest:
            findings.add(HEADER_UNREADABLE, header, f"{every} in {header} cannot be compared: {now or was}", place)
        if went or not (was or rest):
            which = f"{listed(went)} in {header}" if went else header
            findings.add(HEADER_UNREADABLE, header, f"{which} cannot be read as it is any more: {now}", place)
        if came or not (now or rest):
            which = f"{listed(came)} in {header}" if came else header
            message = f"{which} can be read now, and could not before: {was}"
            findings.add(HEADER_UNREADABLE, header, message, place, Severity.NOTE)
    return tuple(findings.found)


def _blind(headers: Collection[str], before: _Side, after: _Side, findings: Findings) -> None:
    """Tells of headers that one side includes what is not there in, each reason once."""
    reasons: dict[str, list[str]] = {}
    for header in sorted(headers):
        reasons.setdefault(after.blind.get(header) or before.blind[header], []).append(header)
    for reason, of in reasons.items():
        names = dict.fromkeys(name for side in (before, after) for header in of for name in side.lost.get(header, ()))
        lost = f", nor can {listed(names)} be compared" if names else ""
        message = f"what came to {listed(of)} or went from there cannot be told{lost}: {reason}"
        findings.add(HEADER_UNREADABLE, of[0], message, Location(of[0], 0))


class _Side:
    """One version: all its ``names`` that mean something, what each of its headers ``lost``, and the ``reasons`` of
    those by header; and of those that are ``blind``.
    """

    def __init__(self, abi: Abi, lost: Mapping[str, Skipped], partly: Sequence[Skipped]) -> None:
        # a typedef is there without what it names
        self.names = abi.names().union(*(enum.members for enum in abi.enums.values())) - abi.lost.keys()
        self.lost: dict[str, list[str]] = {}
        self.reasons: dict[str, str] = {}
        self.blind = {item.name: item.reason for item in reversed(partly) if not item.missing}
        types = {item.missing: item.reason for item in reversed(abi.partly)}
        for name, item in lost.items():
            header = item.location.header
            self.reasons.setdefault(header, self.blind.get(header) or types[item.missing])
            if not names_a_line(name):
                self.lost.setdefault(header, []).append(name)
        for item in partly:  # who includes another is not told of what that one lacks
            if item.missing and item.reason not in self.reasons.values():
                self.reasons.setdefault(item.name, item.reason)
