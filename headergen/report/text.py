"""Findings as lines: for people, in the form that editors know from compilers, and as GitHub's annotations."""

from __future__ import annotations

from collections.abc import Iterable

from headergen.diagnostics import Diagnostic
from headergen.report.grouping import alike, likewise
from headergen.report.terminal import one_line, paint, printable


def place(finding: Diagnostic) -> str:
    """``linux-headers/linux/kvm.h:12``, without the line where the whole file is meant, "" without a place."""
    if finding.location is None:
        return ""
    return str(finding.location)


def findings_text(
    findings: Iterable[Diagnostic], *, verbose: bool = False, colour: bool = False, together: bool = False
) -> str:
    """One line a finding, ``PLACE: SEVERITY: MESSAGE [RULE] (TARGETS)``; each remedy behind the first that needs it.

    ``together`` gives one line to what is said of many names of a header.
    """
    lines: list[str] = []
    helped: set[str] = set()
    for finding, *others in alike(findings) if together else ((finding,) for finding in findings):
        where = ": ".join(part for part in (finding.origin, place(finding)) if part)
        tags = paint(f"[{finding.rule.id}]", "dim", colour)
        targets = f" ({', '.join(finding.targets)})" if finding.targets else ""
        head = f"{one_line(where)}: " if where else ""
        label = paint(f"{finding.severity.label}:", finding.severity.label, colour)
        lines.append(f"{head}{label} {one_line(finding.message + likewise(others))} {tags}{targets}")
        if verbose and finding.detail:
            # the bar keeps a line of a foreign file from being read as a command by a CI's log
            lines += [f"    | {printable(line)}".rstrip() for line in finding.detail.splitlines()]
        if finding.help and finding.help not in helped:
            helped.add(finding.help)
            lines.append(f"    {paint('help:', 'help', colour)} {one_line(finding.help)}")
    return "".join(line + "\n" for line in lines)


_ANNOTATIONS = 10  # of each kind that GitHub shows for a step


def findings_github(findings: Iterable[Diagnostic]) -> str:
    """Workflow commands: ``::error file=…,line=…,title=…::message``, each on one line whatever the message holds.

    GitHub shows ten of a kind: of more, what is said of many names of a header is one, and the tenth says how many are
    left out. All that have none of their own stand folded in the log.
    """
    kinds: dict[str, list[Diagnostic]] = {}
    for finding in findings:
        kinds.setdefault({"note": "notice"}.get(finding.severity.label, finding.severity.label), []).append(finding)
    lines, left_out = [], list[Diagnostic]()
    for kind, found in kinds.items():
        groups = alike(found) if len(found) > _ANNOTATIONS else tuple((finding,) for finding in found)
        shown = groups if len(groups) <= _ANNOTATIONS else groups[: _ANNOTATIONS - 1]
        lines += [_annotation(kind, *group) for group in shown]
        more = [finding for group in groups[len(shown) :] for finding in group]
        left_out += [finding for group in shown for finding in group[1:]] + more
        if more:
            every = f"{len(found)} {found[0].severity.label}s"
            lines.append(f"::{kind} title=headergen::{len(more)} more of {every} are listed in the log of this step\n")
    if left_out:
        # the bar keeps a line from being read as a command
        lines.append(f"::group::{len(left_out)} findings without an annotation\n")
        lines += [f"| {line}\n" for line in findings_text(left_out).splitlines()]
        lines.append("::endgroup::\n")
    return "".join(lines)


def _annotation(kind: str, finding: Diagnostic, *others: Diagnostic) -> str:
    properties = {}
    if finding.location is not None:
        properties["file"] = finding.location.header
        if finding.location.line:
            properties["line"] = str(finding.location.line)
    properties["title"] = finding.rule.id
    message = finding.message + likewise(others)
    message += f" ({', '.join(finding.targets)})" if finding.targets else ""
    if finding.origin:
        message = f"{finding.origin}: {message}"
    if finding.help:
        message += f"\nhelp: {finding.help}"
    given = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{kind} {given}::{_data(message)}\n"


def _data(text: str) -> str:
    # the percent sign first, or it would escape the escapes
    return printable(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
