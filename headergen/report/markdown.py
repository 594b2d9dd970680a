"""Findings for a pull request's comment: a heading, and one table for each severity."""

from __future__ import annotations

import html
import re

from headergen.diagnostics import Diagnostic, Severity
from headergen.report import counted
from headergen.report.terminal import printable
from headergen.report.text import place

_MARKUP = re.compile(r"([\\`*_{}\[\]()#+!|~@])")


def findings_markdown(findings: tuple[Diagnostic, ...], summary: str = "") -> str:
    """GitHub's and GitLab's dialect: tables with what, where, which targets and what to do."""
    lines = [f"**{escaped(summary or 'headergen')}: {counted(findings)}**", ""]
    for severity in sorted(Severity, reverse=True):
        rows = [finding for finding in findings if finding.severity == severity]
        if not rows:
            continue
        lines += [f"### {severity.label.capitalize()}s ({len(rows)})", ""]
        lines += ["| what | where | targets | rule |", "| --- | --- | --- | --- |"]
        lines += [_row(finding) for finding in rows]
        lines.append("")
    remedies = {finding.rule.id: finding.help for finding in reversed(findings) if finding.help}
    if remedies:
        lines += ["<details><summary>What to do</summary>", ""]
        lines += [f"- {code(rule)}: {escaped(remedy)}" for rule, remedy in sorted(remedies.items())]
        lines += ["", "</details>", ""]
    return "\n".join(lines)


def _row(finding: Diagnostic) -> str:
    commit = f"{finding.commit[:12]} " if finding.commit else ""
    cells = (
        escaped(finding.message),
        code(commit + place(finding)) if finding.location or commit else "",
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
