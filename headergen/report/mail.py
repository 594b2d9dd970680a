"""What changed for users as a plain mail to a list: 72 columns, a paragraph for each cause, declarations as -/+ lines.

A mail is bounded: breaks come first, and what is left out is counted at its end.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from headergen.diagnostics import Diagnostic, Severity
from headergen.diagnostics.phrases import listed
from headergen.report import counted
from headergen.report.grouping import Cause, Level, alike, headline, levels, likewise, told_of
from headergen.report.templates import filled
from headergen.report.terminal import one_line

COLUMNS = 72
LIMIT = 40_000  # characters: longer mails are not read
_APART = 6  # findings of one cause that are told one by one; of more the names are told
_NAMES = 24
# how the old and the new are written, by how a rule begins; else as a macro
_FORMS = {
    "constant-renamed": "{value}", "ioctl-renamed": "{value}", "record-": "{value}", "header-moved": "{value}",
    "macro-parameters": "{value}", "typedef-": "typedef {value} {name};", "enumerator-": "{name} = {value},",
    "enum-size": "{name}: {value}", "constant-type": "{name}: {value}",
}  # fmt: skip


class _Section(Struct, frozen=True):
    title: str
    paragraphs: tuple[str, ...]


def findings_mail(
    findings: tuple[Diagnostic, ...], old: str, new: str, summary: str = "", *, judged: bool = False
) -> str:
    """The mail's text, with a line that serves as its subject first. With ``judged`` what was found is no change,
    but what ``new`` ought to heed.
    """
    room = LIMIT
    sections: list[_Section] = []
    shown: set[Diagnostic] = set()
    for level in levels(findings):
        paragraphs = []
        for text, told in _paragraphs(level):
            if len(text) + 2 > room:
                break
            room -= len(text) + 2
            paragraphs.append(text)
            shown.update(told)
        if paragraphs:
            title = "Breaks" if level.severity == Severity.ERROR and not judged else level.title
            sections.append(_Section(f"{title} ({level.count})", tuple(paragraphs)))
    left_out = told_of(f for f in findings if f not in shown)
    return filled(
        "mail.txt.j2",
        subject=_wrapped(f"What lint finds in {new}" if judged else f"What changed for users from {old} to {new}"),
        headline=_wrapped((counted(findings) if judged else headline(findings)) + "."),
        summary=_wrapped(summary),
        sections=sections,
        left_out=_wrapped(f"Left out here: {left_out}; --format json has all.") if left_out else "",
    )


def _paragraphs(level: Level) -> Iterator[tuple[str, tuple[Diagnostic, ...]]]:
    """Each with what it tells."""
    for place in level.places:
        for cause in place.causes:
            if level.severity == Severity.NOTE and len(cause.findings) > 1:
                yield _listing(place.name, cause), cause.findings
                continue
            groups = alike(cause.findings)
            if len(groups) > _APART:
                head = _listing(place.name, cause)
                yield "\n\n".join((head, *_declarations(cause.findings[:_APART]))), cause.findings
            else:
                yield from ((_paragraph(*group), group) for group in groups)


def _listing(place: str, cause: Cause) -> str:
    """Many findings of one cause: their names."""
    told = f"{place}: " if place else ""
    return _wrapped(f"{told}{cause.rule.summary}, {len(cause.findings)} times: {listed(cause.symbols, _NAMES)}")


def _declarations(findings: Sequence[Diagnostic]) -> Iterator[str]:
    return (lines for finding in findings if (lines := _change(finding)))


def _paragraph(finding: Diagnostic, *others: Diagnostic) -> str:
    where = finding.location
    place = f"{finding.origin}: " if finding.origin else ""
    if where:
        place += f"{where.header}:{where.line}: " if where.line else f"{where.header}: "
    targets = f" ({', '.join(finding.targets)})" if finding.targets else ""
    text = _wrapped(f"{place}{finding.message}{likewise(others, _NAMES)} [{finding.rule.id}]{targets}")
    changes = [*_declarations((finding, *others)[:_APART])]
    short = all("\n" not in change for change in changes)  # as names that are gone, of a line each
    change = ("\n" if short else "\n\n").join(changes)
    return f"{text}\n\n{change}" if change else text


def _change(finding: Diagnostic) -> str:
    """The declaration as it was and is, or "" where the finding does not know it."""
    if finding.old == finding.new:
        return ""
    both = (("-", finding.old), ("+", finding.new))
    lines = [(sign, _declaration(finding, value)) for sign, value in both if value is not None]
    if finding.member:
        lines = [(sign, f"    {text}") for sign, text in lines]
        lines = [(" ", f"{finding.symbol} {{"), *lines, (" ", "};")]
    return "\n".join(line for sign, text in lines for line in _signed(sign, text))


def _declaration(finding: Diagnostic, value: int | str) -> str:
    name, rule = finding.symbol, finding.rule.id
    if finding.member:
        return f"{value};" if isinstance(value, str) else f"{finding.member};  /* offset {value} */"
    if name.startswith(("struct ", "union ")) and isinstance(value, int):
        return f"{'alignof' if rule in ('record-alignment', 'record-packing') else 'sizeof'}({name}) == {value}"
    form = next((form for start, form in _FORMS.items() if rule.startswith(start)), "#define {name} {value}")
    shown = f"{value:#x}" if isinstance(value, int) and value >= 4096 else value
    return form.format(name=name, value=shown)


def _signed(sign: str, text: str) -> Iterable[str]:
    """A line of a declaration; one that is too long goes on below, further in."""
    lines = textwrap.wrap(
        _plain(text), COLUMNS - 2, subsequent_indent="        ", drop_whitespace=True, break_on_hyphens=False
    )
    return (f"{sign} {line}" for line in lines)


def _wrapped(text: str) -> str:
    return textwrap.fill(_plain(text), COLUMNS, break_on_hyphens=False)


def _plain(text: str) -> str:
    return one_line(text).replace("\t", " ").replace("→", "->")
