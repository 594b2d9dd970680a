"""Puts the output of a run behind the handwritten part of a document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from tests.live.machine import Run
from tests.live.matrix import Case

MARK = "<!-- from here on: written by python -m tests.live --record -->"


def record(document: Path, runs: Sequence[tuple[Case, Run]]) -> None:
    """Replaces what stands behind the mark by a table of the runs and their logs, as they were printed."""
    text, mark, _ = document.read_text(encoding="utf-8").partition(MARK)
    if not mark:
        raise ValueError(f"{document} has no line {MARK!r}")
    rows = ["| machine | kernel | processor | passed | failed | skipped | seconds |", "|---|---|---|---|---|---|---|"]
    logs = []
    for case, run in runs:
        found = re.search(r"^# Linux (\S+)", run.console, re.MULTILINE)
        verdict = run.verdict
        counts = f"{verdict.passed} | {verdict.failed} | {verdict.skipped} | {run.seconds:.1f}"
        rows.append(f"| {case.shows} | {found[1] if found else '?'} | `{case.cpu}` | {counts} |")
        logs.append(f"### {case}\n\n```text\n{run.console.strip()}\n```\n")
    document.write_text(
        "\n".join([text + MARK, "", "## Result", "", *rows, "", "## Logs", "", *logs]), encoding="utf-8"
    )
