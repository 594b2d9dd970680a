"""Tables in Markdown, and the part of a page that holds them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import Cost

START, END = "<!-- benchmarks -->", "<!-- benchmarks end -->"


@dataclass(frozen=True)
class Row:
    """A line of a table: what ran and what it cost. A peer may fail or be slow, and that is a result."""

    name: str
    cost: Cost
    note: str = ""
    peer: bool = False

    @property
    def title(self) -> str:
        """Its name in the table."""
        return f"{self.name}, {self.note}" if self.note else self.name


def table(rows: Sequence[Row]) -> str:
    """What each row cost, and its CPU time as a multiple of the first's."""
    lines = ["| what | CPU s | wall s | peak MiB | CPU, times the first |", "| --- | ---: | ---: | ---: | ---: |"]
    for row in rows:
        cost = row.cost
        ratio = f"{cost.cpu / rows[0].cost.cpu:.1f}" if cost.ok else f"failed: {cost.error[:60]}".replace("|", "/")
        lines.append(f"| {row.title} | {cost.cpu:.2f} | {cost.wall:.2f} | {cost.rss:.0f} | {ratio} |")
    return "\n".join(lines)


def import_table(rows: Sequence[tuple[str, float | str, float | str]]) -> str:
    """Milliseconds to import each tool's module, warm and cold, or why it cannot be imported."""
    lines = ["| module of | warm ms | cold ms |", "| --- | ---: | ---: |"]
    lines += [f"| {name} | {_shown(warm)} | {_shown(cold)} |" for name, warm, cold in rows]
    return "\n".join(lines)


def _shown(value: float | str) -> str:
    return f"{value:.1f}" if isinstance(value, float) else value[:60].replace("|", "/")


def sections_of(page: str) -> dict[str, str]:
    """The tables between the marks of a page, by their titles."""
    between, mark, _ = page.partition(START)[2].partition(END)
    return dict(section.split("\n\n", 1) for section in between.split("\n### ")[1:]) if mark else {}


def put_in(path: Path, tables: Mapping[str, str]) -> None:
    """Puts tables under their titles between the marks of a file; tables of other titles stay as they are.

    ``ValueError`` if the file has no mark.
    """
    text = path.read_text(encoding="utf-8")
    before, mark, rest = text.partition(START)
    if not mark:
        raise ValueError(f"{path} has no {START}")
    _, mark, after = rest.partition(END)
    if not mark:
        after = rest
    sections = {title: body.strip() for title, body in (sections_of(text) | dict(tables)).items()}
    body = "\n\n".join(f"### {title}\n\n{text}" for title, text in sections.items())
    path.write_text(f"{before}{START}\n\n{body}\n\n{END}{after}", encoding="utf-8")
