"""Breaks that a project has accepted, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from headergen.config import RuleException
from headergen.diagnostics import Diagnostic
from headergen.diagnostics import rules_abi as rules

_IDS = frozenset(rule.id for rule in rules.ABI_RULES)


@dataclass(frozen=True, slots=True)
class Accepted:
    """Findings that remain, with a finding for each exception that matched nothing; and those that were accepted."""

    remaining: tuple[Diagnostic, ...]
    accepted: tuple[tuple[Diagnostic, RuleException], ...]


def accept(findings: Iterable[Diagnostic], exceptions: Iterable[RuleException]) -> Accepted:
    """Takes out the findings that an exception names by its rule and by a pattern for the symbol or the place.

    Exceptions for rules of other groups are none of this room's business.
    """
    ours = [exception for exception in exceptions if exception.rule in _IDS]
    used: set[RuleException] = set()
    remaining, accepted = [], []
    for finding in findings:
        match = next((e for e in ours if e.rule == finding.rule.id and _matches(finding, e.match)), None)
        if match is None:
            remaining.append(finding)
        else:
            used.add(match)
            accepted.append((finding, match))
    for exception in ours:
        if exception not in used:
            message = f"the exception for {exception.rule} of {exception.match!r} matches nothing ({exception.reason})"
            remaining.append(Diagnostic(rules.EXCEPTION_UNUSED, message, symbol=exception.match))
    return Accepted(tuple(remaining), tuple(accepted))


def _matches(finding: Diagnostic, pattern: str) -> bool:
    place = finding.location.header if finding.location else ""
    names = (finding.symbol, finding.symbol.rpartition(" ")[2], place)
    return any(name and fnmatchcase(name, pattern) for name in names)
