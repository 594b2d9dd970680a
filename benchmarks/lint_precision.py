"""``python -m benchmarks.lint_precision [--docs]``: how many findings of lint on a whole kernel are true.

A hundred findings at severity warning and error are drawn by a hash of what they are about, five of each rule at least,
from all headers of Linux 6.12 on x86 and arm. Each is held against the verdict that somebody gave it
(``tests/data/lint_precision.json``): ``true`` where the header is as the finding says, and the document asks for
something else, ``false`` where it is not. ``--docs`` puts the figures into docs/lint.md.
"""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from pathlib import Path

from benchmarks.precision import Drawn, judged, kernel, put_into
from headergen.commands.lint import lint_headers
from headergen.diagnostics import Diagnostic, Severity
from headergen.report.progress import Progress
from headergen.sides.linting import LintAsked

VERDICTS = Path(__file__).resolve().parent.parent / "tests" / "data" / "lint_precision.json"
SERIES = "6.12"
TARGETS = ("x86_64", "i386", "arm64", "arm")  # others have few findings of their own, and take five times as long
SIZE, LEAST = 100, 5
SALT = "afresh"  # what was false in the first sample was mended; another salt draws another one
_PAGE = Path(__file__).resolve().parent.parent / "docs" / "lint.md"
_MARKS = "<!-- precision: made by `python -m benchmarks.lint_precision --docs` -->", "<!-- end of precision -->"


def findings() -> list[Drawn]:
    """What lint says of the whole kernel at severity warning and error."""
    result = lint_headers(Path.cwd(), LintAsked(kernel(SERIES)), arches=TARGETS, progress=Progress(quiet=True))
    told = [each for each in result.findings if each.severity >= Severity.WARNING]
    return [Drawn(SERIES, each.rule.id, _about(each), each.message) for each in told]


def sample(every: list[Drawn]) -> list[Drawn]:
    """The same findings in every run: of each rule the first five by a hash, and of all as many as make a hundred."""
    ranked = sorted({each.key: each for each in every}.values(), key=_hash)
    counts: Counter[str] = Counter()
    chosen = []
    for each in ranked:
        counts[each.rule] += 1
        if counts[each.rule] <= LEAST:
            chosen.append(each)
    rest = [each for each in ranked if each not in chosen]
    return sorted(chosen + rest[: max(SIZE - len(chosen), 0)])


def _hash(drawn: Drawn) -> str:
    return hashlib.sha256(f"{SALT} {drawn.key}".encode()).hexdigest()


def _about(finding: Diagnostic) -> str:
    """What a finding is about, whatever its line: a symbol and member, or a header."""
    place = finding.location.header.rpartition("include/uapi/")[2] if finding.location else ""
    return " ".join(filter(None, (finding.symbol or place, finding.member)))


def sentence(counts: Counter[str], total: int) -> str:
    """The figures for the docs."""
    real = counts["true"] + counts["false"]
    return (
        f"Of {total} warnings and errors that lint gives on all headers of Linux {SERIES} for x86 and arm, {real} were"
        " drawn by a hash, five of each rule at least, and judged against the headers and the documents:"
        f" {counts['true']} of {real} are true. That says that a struct is so, not that it leaks or fails: most are as"
        " old as their drivers, which clear what they copy and have compat handlers."
    )


def _main() -> int:
    every = findings()
    counts, open_ones = judged(sample(every), VERDICTS)
    for each in open_ones:
        print(f"not judged: {each.key}: {each.message}", file=sys.stderr)
    told = sentence(counts, len(every))
    print(told)
    if "--docs" in sys.argv:
        put_into(_PAGE, _MARKS, told)
    return 1 if open_ones else 0


if __name__ == "__main__":
    sys.exit(_main())
