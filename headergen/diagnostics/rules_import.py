"""Rules about importing, rendering and verifying headers."""

from __future__ import annotations

from headergen.diagnostics import Rule, Severity

MISSING_INCLUDE = Rule(
    id="missing-include",
    severity=Severity.WARNING,
    summary="an include that no exported header satisfies",
    explanation=(
        "A header that is imported includes another that the kernel does not export. Users of the header need it from"
        " elsewhere, for example from the C library, or the kernel forgot to export it."
    ),
    remedy="add the missing header to the kernel's exports, or leave the header that includes it out of the configuration",
)

IMPORT_RULES: tuple[Rule, ...] = (MISSING_INCLUDE,)
