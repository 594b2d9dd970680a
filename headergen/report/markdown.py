"""Findings for a pull request's comment: a sentence, what breaks as tables, and the rest folded.

A comment holds 65,536 characters: what does not fit is left out, the least important first, and counted.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from functools import partial

from msgspec import Struct

from headergen.diagnostics import Diagnostic, Severity
from headergen.diagnostics.phrases import cut, listed
from headergen.report import counted
from headergen.report.grouping import Cause, Level, alike, levels, likewise, told_of
from headergen.report.templates import filled
from headergen.report.terminal import printable
from headergen.report.text import place

_MARKUP = re.compile(r"([\\`*_{}\[\]()#+!|~@])")
LIMIT = 65_536  # characters of a comment
_FRAME = 2_000  # of them for what stands around the findings
_REMEDIES = 12_000  # and for what to do
_CELL = 1_000  # characters of one message
_NAMES = 12  # names of one cause
_cut = partial(cut, most=_CELL)


class _Table(Struct, frozen=True):
    """The lines of one severity."""

    title: str
    count: int
    folded: bool
    lines: tuple[str, ...]


def findings_markdown(findings: tuple[Diagnostic, ...], summary: str = "") -> str:
    """GitHub's and GitLab's dialect: what breaks with places, targets and remedies, notes by header and cause."""
    room = LIMIT - _FRAME - _REMEDIES
    tables, shown = [], set[Diagnostic]()
    for level in levels(findings):
        lines = []
        for line, told in _rows(level) if level.severity > Severity.NOTE else _notes(level):
            if len(line) + 1 > room:
                break
            room -= len(line) + 1
            lines.append(line)
            shown.update(told)
        tables.append(_Table(level.title, level.count, level.severity == Severity.NOTE, tuple(lines)))
    return filled(
        "comment.md.j2",
        headline=f"{escaped(_cut(summary or 'headergen'))}: {counted(findings)}",
        tables=[table for table in tables if table.lines],
        left_out=told_of(f for f in findings if f not in shown),
        remedies=_remedies(f for f in findings if f in shown and not f.idle),
    )


def _rows(level: Level) -> Iterable[tuple[str, tuple[Diagnostic, ...]]]:
    for each in level.places:
        for cause in each.causes:
            yield from ((_row(*group), group) for group in alike(cause.findings))


def _notes(level: Level) -> Iterable[tuple[str, tuple[Diagnostic, ...]]]:
    for each in level.places:
        for cause in each.causes:
            where = f"{code(each.name)}: " if each.name else ""
            yield f"- {where}{_told(cause)}", cause.findings


def _told(cause: Cause) -> str:
    if len(cause.findings) == 1:
        return f"{escaped(_cut(cause.findings[0].message))} {code(cause.rule.id)}"
    return f"{code(cause.rule.id)} {len(cause.findings)}: {escaped(listed(map(_cut, cause.symbols), _NAMES))}"


def _remedies(findings: Iterable[Diagnostic]) -> list[str]:
    remedies: dict[str, str] = {}
    for finding in findings:
        remedies.setdefault(finding.rule.id, finding.help)
    room, result = _REMEDIES, []
    for rule, remedy in sorted(remedies.items()):
        line = f"- {code(rule)}: {escaped(_cut(remedy))}"
        room -= len(line) + 1
        if remedy and room >= 0:
            result.append(line)
    return result


def _row(finding: Diagnostic, *others: Diagnostic) -> str:
    origin = f"{finding.origin}: " if finding.origin else ""
    cells = (
        escaped(_cut(finding.message + likewise(others, _NAMES))),
        code(_cut(origin + place(finding))) if finding.location or origin else "",
        escaped(", ".join(finding.targets)),
        code(finding.rule.id),
    )
    return f"| {' | '.join(cells)} |"


def escaped(text: str) -> str:
    """``text`` so that it stands for itself: no markup, no HTML, no mention of anybody, no new row."""
    return _MARKUP.sub(r"\\\1", html.escape(printable(text), quote=False)).replace("\n", "<br>")


def code(text: str) -> str:
    """``text`` as code. A back-tick or a bar would end it, so they go through HTML instead."""
    text = printable(text).replace("\n", " ")
    if "`" in text or "|" in text:
        return f"<code>{html.escape(text).replace('|', '&#124;').replace('`', '&#96;')}</code>"
    return f"`{text}`"
