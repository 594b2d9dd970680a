"""The table of rules, printed: ``--list-rules`` and ``--explain RULE``."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

from headergen.diagnostics import ConfigError, Rule
from headergen.diagnostics.nearest import or_nearest
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
        raise ConfigError(
            f"no rule {rule_id!r}{or_nearest(rule_id, rules)}",
            help="--list-rules prints all of them",
        )
    parts = [f"{rule.id} ({rule.severity.label}{', ' + rule.category if rule.category else ''})", rule.summary, ""]
    parts += textwrap.wrap(rule.explanation, 100)
    parts += ["", *textwrap.wrap(f"What to do: {rule.remedy}", 100)]
    if rule.example:
        parts += ["", "Example:", *(f"    {line}" for line in rule.example.splitlines())]
    return "\n".join(parts) + "\n"
