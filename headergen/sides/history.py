"""``headergen diff --history``: since when a symbol is there, and which versions changed it.

Each version is compared with the one before it; what both have to the letter is not parsed.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, field

from headergen.abidiff import came, merge, went
from headergen.config import Module
from headergen.diagnostics import Diagnostic, HeadergenError
from headergen.diagnostics.phrases import amount, listed
from headergen.model.keys import tag_in
from headergen.pipeline import load_readers
from headergen.project.states import has_project
from headergen.report.progress import Progress
from headergen.sides import Side, Sides
from headergen.sides.history_follow import Followed, follow
from headergen.sides.history_steps import HistoryLine, VersionStep, steps
from headergen.sides.kernels import versions_of
from headergen.sides.named import refuse_unknown
from headergen.targets import TARGETS, own_arch


class Story(Struct):
    """What happened to one symbol. ``first`` is the first version that has it, for any target; ``last`` the last one
    before it was gone for all, "" while it is there. ``changes`` are (version, finding), ``gaps`` the last version
    before it was gone and the one that has it again, where it came back: the two are not compared.
    """

    name: str
    first: str
    last: str = ""
    changes: list[tuple[str, Diagnostic]] = field(default_factory=list)
    gaps: list[tuple[str, str]] = field(default_factory=list)


class History(Struct, frozen=True):
    """The stories of all symbols, in the order of their names. What the first version has may be older."""

    versions: tuple[str, ...]
    targets: tuple[str, ...]
    stories: Mapping[str, Story]
    parsed: int
    interfaces: int

    @property
    def summary(self) -> str:
        """How much was looked at."""
        changed = sum(bool(story.changes) for story in self.stories.values())
        return (
            f"{amount(len(self.stories), 'symbol')}, {changed} of them changed, in"
            f" {amount(len(self.versions), 'version')} for {amount(len(self.targets), 'target')}"
            f" ({self.parsed} of {amount(self.interfaces, 'interface')} parsed)"
        )


def symbol_history(
    start: Path,
    kernels: Sequence[str],
    *,
    tags: str | None = None,
    arches: Sequence[str] = (),
    modules: Sequence[str] = (),
    entries: Sequence[str] = (),
    everything: bool = False,
    tool: str | None = None,
    progress: Progress,
) -> History:
    """The history of every symbol over several kernels, or over the tags of git repositories that match ``tags``.

    The order is that of the versions, where all kernels say theirs, and otherwise the order given. All headers are
    looked at with ``everything``, and outside of a project where none are named. A version that is there and cannot be
    opened or read is left out with a word, and so is a header. ``HeadergenError`` where none has the headers.
    """
    whole = everything or not (entries or modules or has_project(start))
    with Sides(start, progress, entries=entries, arches=arches, whole=whole) as sides:
        opened = _opened(sides, [spec for kernel in kernels for spec in versions_of(kernel, tags)], progress)
        versions = _labels(opened)
        given = [side for _, side in opened]
        targets = _targets(sides, given, arches, whole=whole)
        wanted: list[Module | None] = [None] if whole else list(sides.modules(modules))
        refuse_unknown(entries, given, targets)
        lines = [HistoryLine(target, module) for module in wanted for target in targets]
        followed: list[Followed] = []
        said: dict[str, dict[str, None]] = {}
        load_readers()
        with progress.stage("compare versions", len(lines)) as stage:
            for line in lines:
                found = steps(line, given, tool)
                followed.append(follow(line, given, found))
                for text in _said(versions, found):
                    said.setdefault(text, {})[line.target] = None
                stage.advance(line.name)
    for text, of in said.items():
        progress.line(f"{text} ({listed(of)})")
    if not any(each.present for each in followed):
        raise HeadergenError("none of these kernels has the headers", help="see --arch, --module and --header")
    parsed, present = (sum(getattr(each, kind) for each in followed) for kind in ("parsed", "present"))
    return History(versions, targets, _stories(versions, followed), parsed, present)


def _opened(sides: Sides, specs: Sequence[tuple[str, str, str | None]], progress: Progress) -> list[tuple[str, Side]]:
    """The versions that can be opened, in their order; ``HeadergenError`` if none can."""
    opened: list[tuple[str, Side]] = []
    failures: list[HeadergenError] = []
    with progress.stage("open kernels", len(specs)) as stage:
        for label, path, rev in specs:
            try:
                side = sides.open(path, rev)
            except HeadergenError as error:
                if not label and not all(map(os.path.lexists, path.split(os.pathsep))):
                    raise  # nothing is there: a name that was mistyped
                failures.append(error)
                progress.line(f"left out: {label or path}: {error.placed}")
                continue
            opened.append((label or side.kernel("").version or side.title, side))
            stage.advance(opened[-1][0])
    if not opened:
        raise failures[0]
    opened.sort(key=lambda each: _version_key(each[0]))
    return opened


def _targets(sides: Sides, opened: Sequence[Side], arches: Sequence[str], *, whole: bool) -> tuple[str, ...]:
    known = {target for side in opened for target in side.arches}
    if whole and not arches and not sides.has_project:
        return tuple([own_arch()] if own_arch() in known else [t for t in TARGETS if t in known][:1])
    return tuple(t for t in TARGETS if t in known and t in (arches or sides.config.arches))


def _said(versions: Sequence[str], found: Sequence[VersionStep]) -> list[str]:
    """What to say, for a target, of what cannot be read: of versions once for all in a row, of headers once for each
    reason, since a step to a version says nothing of what is as it was.
    """
    said: list[str] = []
    known: set[str] = set()
    failed = ""
    for version, step in zip(versions, found, strict=True):
        now = {step.failure} - {failed} if step.failure else {*step.reasons} - known
        said += [f"{version}: {text}" for text in sorted(now)]
        failed = step.failure
        known.update(step.reasons)
    return said


def _version_key(label: str) -> tuple[int, ...]:
    """``v6.1-rc2`` comes before ``v6.1``; what has no number in it keeps its place behind all others."""
    numbers = re.search(r"(\d+(?:\.\d+)+)(?:-rc(\d+))?", label)
    if numbers is None:
        return (1 << 30,)
    parts = [int(part) for part in numbers[1].split(".")]
    return (*[*parts, 0, 0, 0][:4], int(numbers[2]) if numbers[2] else 1 << 20)


def _labels(opened: Iterable[tuple[str, object]]) -> tuple[str, ...]:
    labels: list[str] = []
    for label, _ in opened:
        name, number = label, 2
        while name in labels:
            name, number = f"{label} ({number})", number + 1
        labels.append(name)
    return tuple(labels)


def _stories(versions: Sequence[str], done: Sequence[Followed]) -> dict[str, Story]:
    stories: dict[str, Story] = {}
    holders: Counter[str] = Counter()  # how many lines have a name
    for position, version in enumerate(versions):
        touched: dict[str, bool] = {}
        for each in done:
            for name in (*each.came.get(position, ()), *each.gone.get(position, ())):
                touched.setdefault(name, holders[name] > 0)
            holders.update(each.came.get(position, ()))
            holders.subtract(each.gone.get(position, ()))
        for name, before in touched.items():
            if holders[name] > 0:
                story = stories.setdefault(name, Story(name, version))
                if story.last:
                    story.gaps.append((story.last, version))
                    story.last = ""
            elif before:
                stories[name].last = versions[position - 1]
        for module in dict.fromkeys(each.module for each in done):
            compared = [each.changes[position] for each in done if each.module == module and position in each.changes]
            for finding in merge(compared):
                told = stories.get(finding.symbol)
                if told is not None and not (came(finding) or went(finding)):
                    told.changes.append((version, finding))
    return dict(sorted(stories.items(), key=lambda item: (tag_in(item[0]) or item[0], item[0])))


def history_text(history: History, format: str) -> str:
    """The history as text or as a JSON document; ``HeadergenError`` for another ``format``."""
    if format == "json":
        return json.dumps(_value(history), indent=1) + "\n"
    if format != "text":
        raise HeadergenError(f"--history prints text or json, not {format}", help="leave --format out")
    lines = []
    width = max((len(name) for name in history.stories), default=0)
    for name, story in history.stories.items():
        since = f"{story.first} or before" if story.first == history.versions[0] else story.first
        gaps = "".join(f", gone behind {last} and back in {again}" for last, again in story.gaps)
        lines.append(f"{name:{width}}  since {since}{gaps}{f', last in {story.last}' if story.last else ''}")
        lines += [
            f"    {version}: {finding.message} [{finding.rule.id}] ({', '.join(finding.targets)})"
            for version, finding in story.changes
        ]
    return "".join(line + "\n" for line in lines)


def _value(history: History) -> dict[str, object]:
    return {
        "format": 1,
        "versions": list(history.versions),
        "targets": list(history.targets),
        "symbols": {
            name: {
                "first": story.first,
                "maybe_older": story.first == history.versions[0],
                "last": story.last or None,
                "gaps": [{"last": last, "again": again} for last, again in story.gaps],
                "changes": [
                    {
                        "version": version,
                        "rule": finding.rule.id,
                        "severity": finding.severity.label,
                        "message": finding.message,
                        "targets": list(finding.targets),
                    }
                    for version, finding in story.changes
                ],
            }
            for name, story in history.stories.items()
        },
    }
