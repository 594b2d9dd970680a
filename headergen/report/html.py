"""The ABI report as one HTML file: no network, no other file, readable without JavaScript, bounded.

The text stands in templates, which escape everything that a header named; the page forbids itself all but its own style
and script. Here is decided what the page shows: the worst first, and how much of the rest.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from headergen.diagnostics import Diagnostic, Rule, Severity
from headergen.diagnostics.phrases import cut, listed
from headergen.report import counted, in_short
from headergen.report.changed import DrawnLayout, IoctlChange, IoctlView, Pair, RecordView, ioctl_changes, pairs
from headergen.report.grouping import Cause, Level, headline, levels, told_of
from headergen.report.templates import filled, verbatim
from headergen.targets import TARGETS

__all__ = ["DrawnLayout", "IoctlView", "Page", "RecordView", "page"]

MOST_CAUSES = 1_500  # that are listed, one for each header and rule; with their findings up to
MOST_FINDINGS = 1_500
MOST_RECORDS = 60
MOST_IOCTLS = 120
_APART = 5  # notes of one cause that are told one by one
_NAMES = 60  # names of one cause that are told, if there are more
_LETTERS = 400  # of one message
_cut = partial(cut, most=_LETTERS)


class Page(Struct, frozen=True):
    """What the page shows. ``modules`` says for each finding which modules have it; views go by name and target. With
    ``judged`` what was found is no change from ``old``, but what ``new`` ought to heed, on the targets ``looked_at``.
    """

    old: str
    new: str
    summary: str
    findings: tuple[Diagnostic, ...]
    modules: Mapping[Diagnostic, tuple[str, ...]] = field(default_factory=dict)
    records: Mapping[tuple[str, str], RecordView] = field(default_factory=dict)
    ioctls: Mapping[tuple[str, str], IoctlView] = field(default_factory=dict)
    judged: bool = False
    looked_at: tuple[str, ...] = ()


class Item(Struct, frozen=True):
    """A line of the list: one finding, or many of one cause, and ``on`` what. The rest is what the filters go by."""

    text: str
    where: str
    on: tuple[str, ...]
    targets: tuple[str, ...]
    severity: str
    modules: tuple[str, ...]
    names: tuple[str, ...]
    count: int = 1
    link: str = ""
    remedy: str = ""


class Group(Struct, frozen=True):
    """What one rule says of one header."""

    rule: Rule
    items: tuple[Item, ...]


class ShownSeverity(Struct, frozen=True):
    """A severity with what is listed of it, by header, and what is not."""

    severity: Severity
    title: str
    count: int
    places: tuple[tuple[str, int, tuple[Group, ...]], ...]
    left_out: str


class Subject(Struct, frozen=True):
    """A record or an ioctl with its pictures or numbers."""

    name: str
    anchor: str
    about: Item
    parts: tuple[Pair, ...] | tuple[IoctlChange, ...]


def page(content: Page) -> str:
    """The whole file."""
    style, script = verbatim("page.css"), verbatim("page.js")
    anchors = _anchors(content)
    shown = tuple(_shown(content, anchors))
    return filled(
        "page.html.j2",
        title=f"What lint finds in {content.new}" if content.judged else f"What changed: {content.old} → {content.new}",
        policy=f"default-src 'none'; img-src data:; style-src '{_digest(style)}'; script-src '{_digest(script)}';"
        " base-uri 'none'; form-action 'none'",
        style=style,
        script=script,
        headline=counted(content.findings) if content.judged else headline(content.findings),
        nothing="Nothing found." if content.judged else "Nothing changed for users.",
        summary=content.summary,
        counts=_counts(content),
        total=len(content.findings),
        severities=[s.label for s in sorted(Severity, reverse=True)],
        targets=_targets(content.findings),
        modules=sorted({m for names in content.modules.values() for m in names}),
        levels=shown,
        rules=_rules(shown),
        records=_subjects(content, content.records, pairs, anchors),
        ioctls=_subjects(content, content.ioctls, ioctl_changes, anchors),
        more_records=max(0, len(_names(content.records)) - MOST_RECORDS),
        more_ioctls=max(0, len(_names(content.ioctls)) - MOST_IOCTLS),
    )


_View = TypeVar("_View", RecordView, IoctlView)
_Parts = Callable[[Mapping[str, _View]], "tuple[Pair, ...] | tuple[IoctlChange, ...]"]


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _targets(findings: Iterable[Diagnostic]) -> list[str]:
    present = {t for f in findings for t in f.targets}
    return [target for target in TARGETS if target in present]


def _counts(content: Page) -> list[tuple[str, list[int]]]:
    """For each target the number of findings, by severity."""
    severities = sorted(Severity, reverse=True)
    return [
        (target, [sum(f.severity == s and target in f.targets for f in content.findings) for s in severities])
        for target in _targets(content.findings)
    ]


# ------------------------------------------------------------------------------------------------------------- findings


def _shown(content: Page, anchors: Mapping[str, str]) -> Iterator[ShownSeverity]:
    """What is listed, within the bounds of the page."""
    room, causes = MOST_FINDINGS, MOST_CAUSES
    for level in levels(content.findings):
        places = []
        left_out: list[Diagnostic] = []
        for place in level.places:
            groups = []
            for cause in place.causes:
                items = _items(level, cause, content, anchors)
                if causes <= 0 or len(items) > room:
                    left_out += cause.findings
                    continue
                causes, room = causes - 1, room - len(items)
                groups.append(Group(cause.rule, items))
            if groups:
                places.append((place.name, place.count, tuple(groups)))
        title = "Breaks" if level.severity == Severity.ERROR and not content.judged else level.title
        yield ShownSeverity(level.severity, title, level.count, tuple(places), told_of(left_out))


def _items(level: Level, cause: Cause, content: Page, anchors: Mapping[str, str]) -> tuple[Item, ...]:
    """The lines of one cause: many notes are one line with their names."""
    if level.severity > Severity.NOTE or len(cause.findings) <= _APART:
        return tuple(_item(finding, content, anchors) for finding in cause.findings)
    text = f"{cause.rule.summary}, {len(cause.findings)} times: {listed(map(_cut, cause.symbols), _NAMES)}"
    return (_about(cause.findings, content, text=text, names=cause.symbols[:_NAMES]),)


def _item(finding: Diagnostic, content: Page, anchors: Mapping[str, str]) -> Item:
    line = finding.location.line if finding.location else 0
    return _about(
        (finding,),
        content,
        text=_cut(finding.message),
        names=(finding.symbol,),
        where=f"line {line}" if line else "",
        link=anchors.get(finding.symbol, ""),
        remedy=finding.remedy,
    )


def _about(findings: Sequence[Diagnostic], content: Page, *, names: tuple[str, ...], **rest: str) -> Item:
    """A line, with what the filters go by read off the findings."""
    told = {"text": "", "where": "", "link": "", "remedy": ""} | rest
    targets = tuple(_targets(findings))
    return Item(
        told["text"],
        told["where"],
        in_short(targets, content.looked_at),
        targets,
        max((f.severity for f in findings), default=Severity.NOTE).label,
        tuple(sorted({m for f in findings for m in content.modules.get(f, ())})),
        tuple(map(_cut, names)),
        len(findings),
        told["link"],
        _cut(told["remedy"]),
    )


def _rules(shown: Iterable[ShownSeverity]) -> list[Rule]:
    """The rules that are named on the page."""
    rules = {group.rule.id: group.rule for level in shown for _, _, groups in level.places for group in groups}
    return [rules[id] for id in sorted(rules)]


# -------------------------------------------------------------------------------------------------- records and ioctls


def _names(views: Mapping[tuple[str, str], object]) -> list[str]:
    return list(dict.fromkeys(name for name, _ in views))


def _anchors(content: Page) -> dict[str, str]:
    """An id for each name that is shown below: nothing that a header can make up leaves the set of harmless
    characters, and no two names share one.
    """
    worst = _worst(content)
    names = [*_chosen(content.records, worst, MOST_RECORDS), *_chosen(content.ioctls, worst, MOST_IOCTLS)]
    anchors: dict[str, str] = {}
    taken: set[str] = set()
    for name in names:
        plain = "s-" + "".join(c if c.isascii() and (c.isalnum() or c == "_") else "-" for c in name[:80])
        anchor = plain if plain not in taken else f"{plain}-{len(taken)}"
        taken.add(anchor)
        anchors[name] = anchor
    return anchors


def _worst(content: Page) -> Mapping[str, Severity]:
    worst: dict[str, Severity] = {}
    for finding in content.findings:
        worst[finding.symbol] = max(finding.severity, worst.get(finding.symbol, Severity.NOTE))
    return worst


def _chosen(views: Mapping[tuple[str, str], object], worst: Mapping[str, Severity], most: int) -> list[str]:
    """The names whose pictures are shown: the worst, in the order of the headers."""
    names = _names(views)
    kept = set(sorted(names, key=lambda name: -worst.get(name, Severity.NOTE))[:most])
    return [name for name in names if name in kept]


def _subjects(
    content: Page, views: Mapping[tuple[str, str], _View], parts: _Parts[_View], anchors: Mapping[str, str]
) -> list[Subject]:
    by_name: dict[str, dict[str, _View]] = {}
    for (name, target), view in views.items():
        if name in anchors:
            by_name.setdefault(name, {})[target] = view
    related: dict[str, list[Diagnostic]] = {}
    for finding in content.findings:
        related.setdefault(finding.symbol, []).append(finding)
    subjects = []
    for name, of in by_name.items():
        about = _about(related.get(name, []), content, names=(name,))
        subjects.append(Subject(name, anchors[name], replace(about, targets=tuple(of)), parts(of)))
    return subjects
