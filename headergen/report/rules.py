"""The table of rules, printed: ``--list-rules`` and ``--explain RULE``."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from difflib import get_close_matches

from headergen.diagnostics import ConfigError, Rule
from headergen.diagnostics.rules import RULES


def rules_table(rules: Mapping[str, Rule] = RULES) -> str:
    """One line for each rule: id, severity, category, summary."""
    if not rules:
        return ""
    width = max(map(len, rules))
    return "".join(
        f"{rule.id:{width}}  {rule.severity.label:7}  {rule.category or '-':6}  {rule.summary}\n"
        for rule in sorted(rules.values(), key=lambda rule: rule.id)
    )


def rule_explained(rule_id: str, rules: Mapping[str, Rule] = RULES) -> str:
    """All that the table knows of one rule; ``ConfigError`` with the nearest id if there is none of that name."""
    rule = rules.get(rule_id)
    if rule is None:
        close = get_close_matches(rule_id, rules, 1)
        raise ConfigError(
            f"no rule {rule_id!r}" + (f"; did you mean {close[0]!r}?" if close else ""),
            help="--list-rules prints all of them",
        )
    parts = [f"{rule.id} ({rule.severity.label}{', ' + rule.category if rule.category else ''})", rule.summary, ""]
    parts += textwrap.wrap(rule.explanation, 100)
    parts += ["", *textwrap.wrap(f"What to do: {rule.remedy}", 100)]
    if rule.example:
        parts += ["", "Example:", *(f"    {line}" for line in rule.example.splitlines())]
    return "\n".join(parts) + "\n"
