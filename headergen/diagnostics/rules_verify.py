"""Rules about what a real compiler says of the generated layouts and numbers."""

from __future__ import annotations

from headergen.diagnostics import Rule, Severity

LAYOUT_MISMATCH = Rule(
    id="layout-mismatch",
    severity=Severity.ERROR,
    summary="the compiler gives a record or member another layout",
    explanation=(
        "A real compiler for the target was asked for the size, the alignment or the place of a record or member, and"
        " it does not agree with headergen."
    ),
    remedy="run 'headergen dump' for this header and report the record; until then, do not use it",
)
VALUE_MISMATCH = Rule(
    id="value-mismatch",
    severity=Severity.ERROR,
    summary="the compiler gives a constant, enumerator or ioctl another value",
    explanation="A real compiler for the target gives the macro or enumerator another value than headergen does.",
    remedy="run 'headergen dump' for this header and report the name; until then, do not use it",
)
MISSED_CONSTANT = Rule(
    id="missed-constant",
    severity=Severity.ERROR,
    summary="the compiler accepts as a constant what headergen skipped",
    explanation="A macro was skipped because no compiler would accept it as an integer constant, and this one does.",
    remedy="report the macro; its reason for being skipped is wrong",
)
MODULE_MISMATCH = Rule(
    id="module-mismatch",
    severity=Severity.ERROR,
    summary="the generated module does not have the layout or value that the header has",
    explanation=(
        "The generated module was imported and asked for its sizes, offsets and values; they are not those that the"
        " compiler confirmed for the imported headers."
    ),
    remedy="run 'headergen generate' to render the module again",
)
REFUSED_HEADERS = Rule(
    id="refused-headers",
    severity=Severity.ERROR,
    summary="a module whose headers the compiler does not accept",
    explanation=(
        "A real compiler for the target refuses the module's headers themselves, so that nothing could be asked of it:"
        " the module is not verified. The others are."
    ),
    remedy="give another compiler for this target with --cc TARGET=COMMAND, or mend the headers",
)

VERIFY_RULES: tuple[Rule, ...] = (
    LAYOUT_MISMATCH,
    VALUE_MISMATCH,
    MISSED_CONSTANT,
    MODULE_MISMATCH,
    REFUSED_HEADERS,
)
