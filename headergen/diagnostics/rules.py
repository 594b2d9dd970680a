"""The one table of rules. Each group of rules has a module beside this one; here they become one mapping."""

from __future__ import annotations

from headergen.diagnostics import Rule
from headergen.diagnostics.rules_abi import ABI_RULES
from headergen.diagnostics.rules_import import IMPORT_RULES
from headergen.diagnostics.rules_lint import LINT_RULES
from headergen.diagnostics.rules_separation import SEPARATION_RULES
from headergen.diagnostics.rules_verify import VERIFY_RULES

EVERY_RULE: tuple[Rule, ...] = (*IMPORT_RULES, *SEPARATION_RULES, *ABI_RULES, *VERIFY_RULES, *LINT_RULES)
"""Of ``ioctl-direction`` there are two: ``diff`` and ``lint`` call by one name what they find about one thing."""

RULES: dict[str, Rule] = {rule.id: rule for rule in EVERY_RULE}

_OF_CODE = ("fixme-due", "fixme-unreadable", "swallowed-ioctl-error", "handwritten-value", "handwritten-layout")
# rules that prove that imports are what they claim and stand apart: nothing that a change brings along excuses it
PROVING: frozenset[str] = frozenset(
    {rule.id for rule in SEPARATION_RULES if rule.id not in _OF_CODE}
    | {
        "header-edited", "header-missing", "header-extra", "generated-missing", "generated-changed", "generated-extra",
        "import-differs-from-kernel", "lock-stale", "templates-changed", "interrupted-write",
    }
)  # fmt: skip
