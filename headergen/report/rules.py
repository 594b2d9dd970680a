"""The table of rules, printed: ``--list-rules`` and ``--explain RULE``."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from headergen.diagnostics import ConfigError, Rule
from headergen.diagnostics.nearest import or_nearest
from headergen.diagnostics.rules import EVERY_RULE


def rules_table(rules: Sequence[Rule] = EVERY_RULE) -> str:
    """One line for each rule: id, severity, category, summary."""
    width = max((len(rule.id) for rule in rules), default=0)
    return "".join(
        f"{rule.id:{width}}  {rule.severity.label:7}  {rule.category or '-':6}  {rule.summary}\n"
        for rule in sorted(rules, key=lambda rule: rule.id)
    )


def rule_explained(rule_id: str, rules: Sequence[Rule] = EVERY_RULE) -> str:
    """All that the table knows of the rules of one id; ``ConfigError`` with the nearest id if there is none of that
    name.
    """
    found = [_explained(rule) for rule in rules if rule.id == rule_id]
    if not found:
        raise ConfigError(
            f"no rule {rule_id!r}{or_nearest(rule_id, [rule.id for rule in rules])}",
            help="--list-rules prints all of them",
        )
    return "\n".join(found)


def _explained(rule: Rule) -> str:
    parts = [f"{rule.id} ({rule.severity.label}{', ' + rule.category if rule.category else ''})", rule.summary, ""]
    parts += textwrap.wrap(rule.explanation, 100)
    parts += ["", *textwrap.wrap(f"What to do: {rule.remedy}", 100)]
    if rule.example:
        parts += ["", "Example:", *(f"    {line}" for line in rule.example.splitlines())]
    return "\n".join(parts) + "\n"
