"""Findings as a text to keep: each with the name of its rule, whose own text is the table's."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from msgspec import json
from msgspec.structs import replace

from headergen.diagnostics import Diagnostic, Rule, Severity
from headergen.diagnostics.rules import EVERY_RULE

KeptFindings: TypeAlias = tuple[tuple[str, Diagnostic], ...]
"""Names of rules, each with a finding that lacks its rule."""

_NO_RULE = Rule("", Severity.NOTE, "", "", "")


def _name(rule: Rule) -> str:
    """A rule's name here, which says whose rule it is: an id may stand for one of ``diff`` and for one of ``lint``."""
    return f"{rule.id} {rule.category}"


_RULES = {_name(rule): rule for rule in EVERY_RULE}


def to_keep(findings: Iterable[Diagnostic]) -> KeptFindings:
    """Findings without their rules' texts."""
    return tuple([(_name(each.rule), replace(each, rule=_NO_RULE)) for each in findings])


def kept_findings(kept: KeptFindings) -> tuple[Diagnostic, ...]:
    """The findings that ``to_keep`` was given; ``KeyError`` where there is no such rule."""
    return tuple([replace(each, rule=_RULES[name]) for name, each in kept])


def text_of(findings: Iterable[Diagnostic]) -> str:
    """Findings as a text."""
    return json.encode(to_keep(findings)).decode()


def findings_in(text: str | bytes) -> tuple[Diagnostic, ...]:
    """The findings of such a text; "" has none."""
    return kept_findings(json.decode(text, type=KeptFindings)) if text else ()
