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
    remedy=(
        "add the missing header to the kernel's exports, or leave the header that includes it out of the configuration"
    ),
)

UNSAFE_INCLUDE = Rule(
    id="unsafe-include",
    severity=Severity.ERROR,
    summary="an include that leads out of the headers",
    explanation=(
        "A header includes an absolute path, one that climbs with '..' out of the include folder, or one with"
        " characters that no kernel uses in a name. It is not followed: what lies there is no part of the kernel's"
        " interface."
    ),
    remedy="correct the include in the kernel, or leave the header out of the configuration",
)
COMPUTED_INCLUDE = Rule(
    id="computed-include",
    severity=Severity.WARNING,
    summary="an include whose header is known only after preprocessing",
    explanation=(
        "The header's name comes from a macro, or #include_next asks for the next header of the same name. Which file"
        " that is depends on who includes it, so it is not followed, and what it would bring is not imported."
    ),
    remedy="name the headers that it can stand for as entries in the configuration",
)

IMPORT_RULES: tuple[Rule, ...] = (MISSING_INCLUDE, UNSAFE_INCLUDE, COMPUTED_INCLUDE)
