"""docs/separation.md has every rule of separation, as the rules themselves say it.

Run as a program it writes the table anew: ``python -m tests.test_separation_docs``.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from headergen.diagnostics.rules_separation import SEPARATION_RULES

PAGE = Path(__file__).parents[1] / "docs" / "separation.md"
_PLACE = re.compile(r"(<!-- rules: .*? -->\n).*(<!-- end of rules -->)", re.DOTALL)


def table() -> str:
    rows = [
        f"| `{rule.id}` | {rule.severity.label} | {rule.summary[0].upper()}{rule.summary[1:]}. {rule.explanation}"
        f" | {rule.remedy} |"
        for rule in SEPARATION_RULES
    ]
    head = ["", "| rule | severity | what it means | what to do |", "| --- | --- | --- | --- |"]
    return "\n".join([*head, *rows, "", ""])


def filled(text: str) -> str:
    return _PLACE.sub(lambda place: place[1] + table() + place[2], text)


def test_the_table_in_the_docs_is_the_rules() -> None:
    text = PAGE.read_text("utf-8")
    assert "<!-- rules: " in text
    assert filled(text) == text, "run: python -m tests.test_separation_docs"


def test_every_rule_says_what_to_do() -> None:
    for rule in SEPARATION_RULES:
        assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", rule.id)
        assert rule.summary
        assert not rule.summary.endswith(".")
        assert rule.explanation.endswith(".")
        assert re.search(r"headergen |git |pip |FIXME|code|nothing", rule.remedy)
        assert "|" not in rule.explanation + rule.remedy + rule.summary


if __name__ == "__main__":
    PAGE.write_text(filled(PAGE.read_text("utf-8")), "utf-8")
    sys.stdout.write(f"{PAGE}\n")
