"""Compares a run with the tables that are checked in: whether anything became slower, on whatever machine this is.

A table is of the machine that it was made on. What the same work of plain Python takes there and here says how the two
compare, so that only the rest counts.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.measure import median, run
from benchmarks.tables import Row, sections_of

TITLE = "The machine"
ALLOWED = 1.15
_LEAST = 0.02  # seconds that are noise, whatever the share
_WORK = "words = [str(n) for n in range(400_000)]; found = {w: len(w) for w in words}; sum(found[w] for w in words)"


def measured(work: Path, runs: int) -> list[Row]:
    """What plain Python takes here."""
    return [Row("the yardstick: plain Python", median(runs, lambda: run([sys.executable, "-c", _WORK], cwd=work)))]


def slower(page: str, title: str, rows: Sequence[Row], yardstick: Row) -> list[str]:
    """Our rows that take more than in the table of that title on the page, as sentences."""
    tables = {name: _cpu_of(body) for name, body in sections_of(page).items()}
    then = tables.get(TITLE, {}).get(yardstick.name)
    factor = yardstick.cost.cpu / then if then else 1.0
    found = []
    for row in rows:
        before = tables.get(title, {}).get(row.title)
        if before is None or not row.cost.ok or row.peer:
            continue
        allowed = before * factor * ALLOWED + _LEAST
        if row.cost.cpu > allowed:
            found.append(
                f"{row.title}: {row.cost.cpu:.2f} s, where {allowed:.2f} are allowed ({before:.2f} checked in)"
            )
    return found


def _cpu_of(body: str) -> dict[str, float]:
    """The CPU seconds of each row of a table, by its name; rows that failed have none."""
    found: dict[str, float] = {}
    for line in body.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 5 and cells[1].replace(".", "", 1).isdigit() and not cells[4].startswith("failed"):
            found[cells[0]] = float(cells[1])
    return found
