"""docs/diff.md has every rule about changes of an ABI, as the rules themselves say it.

Run as a program it writes the table anew: ``python -m tests.test_diff_docs``.
"""

from __future__ import annotations

import re
from pathlib import Path

from headergen.diagnostics.rules_abi import ABI_RULES, CATEGORIES

PAGE = Path(__file__).parents[1] / "docs" / "diff.md"
_TABLE = re.compile(r"(<!-- rules: [^\n]*-->\n).*?(<!-- end of rules -->)", re.DOTALL)


def filled(text: str) -> str:
    rows = ["| rule | severity | category | finds |", "| --- | --- | --- | --- |"]
    rules = sorted(ABI_RULES, key=lambda r: (-r.severity, CATEGORIES.index(r.category), r.id))
    rows += [f"| `{rule.id}` | {rule.severity.label} | {rule.category} | {rule.summary} |" for rule in rules]
    return _TABLE.sub(lambda match: match[1] + "\n".join(rows) + "\n" + match[2], text)


def test_the_table_in_the_docs_is_the_rules() -> None:
    text = PAGE.read_text("utf-8")
    assert _TABLE.search(text)
    assert filled(text) == text, "run: python -m tests.test_diff_docs"


if __name__ == "__main__":
    PAGE.write_text(filled(PAGE.read_text("utf-8")), "utf-8")
