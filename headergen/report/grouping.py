"""Findings in the order of a reader: the worst first, then by header, then by cause; and all of them in one sentence.

A cause is a rule that fires in one header: fifty enumerators that are new there are one thing to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from headergen.diagnostics import Diagnostic, Rule, Severity
from headergen.diagnostics.phrases import listed

# what an added thing is called, one and many
_ADDED = {
    "ioctl-added": ("ioctl", "ioctls"),
    "record-added": ("struct", "structs"),
    "constant-added": ("constant", "constants"),
    "enumerator-added": ("enumerator", "enumerators"),
    "enum-added": ("enumeration", "enumerations"),
    "macro-added": ("macro", "macros"),
    "flag-added": ("flag", "flags"),
    "typedef-added": ("typedef", "typedefs"),
}

_APART = 2  # findings that say the same and are still told one by one
# quoted names, declarations, tags, numbers
_PARTICULARS = r"'[^']*'|\(.*\)|\b(?:struct|union|enum) \w+|-?\b(?:0x[0-9a-f]+|\d+)\b"


class Cause(Struct, frozen=True):
    """What one rule has to say about one header (or commit, or file), in source order."""

    rule: Rule
    findings: tuple[Diagnostic, ...]

    @property
    def title(self) -> str:
        """``constant-added (50)``, or the rule alone."""
        return f"{self.rule.id} ({len(self.findings)})" if len(self.findings) > 1 else self.rule.id

    @property
    def symbols(self) -> tuple[str, ...]:
        """What the findings are about, each once."""
        return tuple(dict.fromkeys(f.symbol for f in self.findings if f.symbol))


class Place(Struct, frozen=True):
    """What is found in one header, of one commit or patch where they are told apart; ``name`` is "" for what lies
    nowhere.
    """

    name: str
    causes: tuple[Cause, ...]

    @property
    def count(self) -> int:
        """How many findings."""
        return sum(len(cause.findings) for cause in self.causes)


class Level(Struct, frozen=True):
    """What is found of one severity."""

    severity: Severity
    places: tuple[Place, ...]

    @property
    def count(self) -> int:
        """How many findings."""
        return sum(place.count for place in self.places)

    @property
    def title(self) -> str:
        """``Errors``."""
        return f"{self.severity.label.capitalize()}s"


def levels(findings: Iterable[Diagnostic]) -> tuple[Level, ...]:
    """The findings by severity, commit or patch in the order in which they come, header and rule; what is empty is left
    out.
    """
    sorted_in: dict[Severity, dict[str, dict[str, dict[str, list[Diagnostic]]]]] = {}
    for finding in findings:
        header = finding.location.header if finding.location else ""
        places = sorted_in.setdefault(finding.severity, {}).setdefault(finding.origin, {})
        places.setdefault(header, {}).setdefault(finding.rule.id, []).append(finding)
    return tuple(
        Level(severity, tuple(_places(origins))) for severity, origins in sorted(sorted_in.items(), reverse=True)
    )


def _places(origins: Mapping[str, Mapping[str, Mapping[str, Sequence[Diagnostic]]]]) -> Iterator[Place]:
    for origin, headers in origins.items():
        for header, causes in sorted(headers.items()):
            yield Place(": ".join(part for part in (origin, header) if part), _causes(causes))


def _causes(causes: Mapping[str, Sequence[Diagnostic]]) -> tuple[Cause, ...]:
    return tuple(Cause(found[0].rule, tuple(found)) for found in causes.values())


def alike(findings: Iterable[Diagnostic]) -> tuple[tuple[Diagnostic, ...], ...]:
    """Findings that say the same of several names of one header together, where the first of them stands; what is said
    once or twice stays apart.
    """
    groups: dict[object, list[Diagnostic]] = {}
    for finding in findings:
        header = finding.location.header if finding.location else ""
        said = (finding.origin, header, finding.severity, finding.rule.id, finding.targets, finding.help)
        groups.setdefault((*said, _said(finding)) if finding.symbol else finding, []).append(finding)
    told: list[tuple[Diagnostic, ...]] = []
    for group in groups.values():
        told += [tuple(group)] if len(group) > _APART else [(finding,) for finding in group]
    return tuple(told)


def likewise(others: Iterable[Diagnostic], most: int = 6) -> str:
    """What is put behind the message of the first of them: ``; likewise X, Y`` with that many names at ``most``, or ""
    where it is the only one.
    """
    names = listed((f"{each.symbol}.{each.member}" if each.member else each.symbol for each in others), most)
    return f"; likewise {names}" if names else ""


def _said(finding: Diagnostic) -> str:
    """The message without what it says it of."""
    message = finding.message.replace(finding.symbol, "…")
    closed = message.rfind(")") + 1  # behind it no bracket has an end to look for
    return re.sub(_PARTICULARS, "…", message[:closed] + message[closed:].replace("(", "\0"))


def headline(findings: Iterable[Diagnostic]) -> str:
    """``12 breaks in 5 headers, 3 warnings; 130 ioctls, 294 structs new``."""
    found = tuple(findings)
    breaks = [f for f in found if f.severity == Severity.ERROR]
    warnings = sum(f.severity == Severity.WARNING for f in found)
    told = []
    if breaks:
        headers = {f.location.header for f in breaks if f.location}
        told.append(_some(len(breaks), "break", "breaks") + (f" in {_some(len(headers), 'header')}" if headers else ""))
    if warnings:
        told.append(_some(warnings, "warning"))
    added = [
        _some(count, *words)
        for rule, words in _ADDED.items()
        if (count := sum(f.rule.id == rule and f.severity == Severity.NOTE for f in found))
    ]
    rest = sum(f.severity == Severity.NOTE and f.rule.id not in _ADDED for f in found)
    parts = [", ".join(told) or "no breaks"] if found else ["nothing changed for users"]
    if added:
        parts.append(f"{', '.join(added)} new")
    if rest:
        parts.append(_some(rest, "other note" if added else "note"))
    return "; ".join(parts)


def _some(count: int, one: str, many: str = "") -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def told_of(findings: Iterable[Diagnostic]) -> str:
    """``12 errors, 3 notes``; "" for none."""
    counts: dict[Severity, int] = {}
    for finding in findings:
        counts[finding.severity] = counts.get(finding.severity, 0) + 1
    return ", ".join(_some(count, severity.label) for severity, count in sorted(counts.items(), reverse=True))
