"""``headergen diff --history``: since when a symbol is there, and which versions changed it.

Every interface is parsed once for each distinct text of its headers, however many versions share it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, field

from headergen.abidiff import Compared, compare_one, merge, names_of
from headergen.config import Module
from headergen.diagnostics import Diagnostic, HeadergenError
from headergen.interface.needed import readable
from headergen.lock import digest_of
from headergen.model import Abi
from headergen.model.keys import tag_in
from headergen.pipeline import ModuleSource, interfaces
from headergen.report.progress import Progress
from headergen.sides import Side, Sides
from headergen.sides.interfaces import told
from headergen.sides.kernels import versions_of
from headergen.targets import TARGETS
from headergen.workers import spread


class Story(Struct):
    """What happened to one symbol. ``first`` is the first version that has it, for any target; ``last`` the last one
    before it was gone for all, "" while it is there. ``changes`` are (version, finding).
    """

    name: str
    first: str
    last: str = ""
    changes: list[tuple[str, Diagnostic]] = field(default_factory=list)


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
            f"{len(self.stories)} symbols, {changed} of them changed, in {len(self.versions)} versions for"
            f" {len(self.targets)} targets ({self.parsed} of {self.interfaces} interfaces parsed)"
        )


def symbol_history(
    start: Path,
    kernels: Sequence[str],
    *,
    tags: str | None = None,
    arches: Sequence[str] = (),
    modules: Sequence[str] = (),
    entries: Sequence[str] = (),
    tool: str | None = None,
    progress: Progress,
) -> History:
    """The history of every symbol over several kernels, or over the tags of git repositories that match ``tags``.

    The order is that of the versions, where all kernels say theirs, and otherwise the order given.
    """
    with Sides(start, progress, entries=entries, arches=arches) as sides:
        specs = [spec for kernel in kernels for spec in versions_of(kernel, tags)]
        opened = []
        with progress.stage("open kernels", len(specs)) as stage:
            for label, path, rev in specs:
                side = sides.open(path, rev)
                opened.append((label or side.kernel("").version or side.title, side))
                stage.advance(opened[-1][0])
        opened.sort(key=lambda each: _version_key(each[0]))
        versions = _labels(opened)
        wanted = sides.modules(modules)
        known = {t for _, side in opened for t in side.arches}
        targets = tuple(t for t in TARGETS if t in known and t in (arches or sides.config.arches))
        threads = [_Thread(module, target) for module in wanted for target in targets]
        with progress.stage("read headers", len(opened)) as stage:
            for position, (label, side) in enumerate(opened):
                for line in _read_version(threads, position, side, tool):
                    progress.line(f"{label}: {line}")
                side.forget()
                stage.advance(label)
    if not any(thread.names for thread in threads):
        raise HeadergenError("none of these kernels has the headers", help="see --arch, --module and --header")
    with progress.stage("compare", len(threads)) as stage:
        done = spread(_followed, threads)
        stage.advance(by=len(done))
    stories = _stories(versions, done)
    parsed = sum(each.parsed for each in threads)
    return History(versions, targets, stories, parsed, sum(each.present for each in threads))


class _Thread(Struct):
    """One module of one target through all versions: its interface at each version where it differs from those before,
    None where there is none. ``parsed`` counts readings, ``present`` the versions that have it.
    """

    module: Module
    target: str
    states: dict[int, Abi | None] = field(default_factory=dict)
    names: bool = False
    parsed: int = 0
    present: int = 0
    _known: dict[str, Abi] = field(default_factory=dict)
    _last: str = ""

    def key(self, source: ModuleSource | None) -> str:
        """What the interface depends on; a header that completes it may differ with the same key only if none did."""
        return "" if source is None else digest_of(readable(source.entries, source.headers))

    def take(self, position: int, key: str, abi: Abi | None) -> None:
        """Notes the interface of a version."""
        if abi is not None and not abi.completions:
            self._known[key] = abi
        if key != self._last or position == 0 or (abi is not None and abi.completions):
            self.states[position] = abi
        self._last = key
        self.names |= abi is not None

    def known(self, key: str) -> Abi | None:
        """The interface of that key, if it was read before."""
        return self._known.get(key)


def _read_version(threads: Sequence[_Thread], position: int, side: Side, tool: str | None) -> list[str]:
    """Reads what a version has, all modules and targets at once; returns what to say of those that cannot be read."""
    keys: dict[int, str] = {}
    missing: list[tuple[_Thread, str, ModuleSource]] = []
    for number, thread in enumerate(threads):
        source = side.source(thread.target, thread.module, partly=True)
        keys[number] = key = thread.key(source)
        thread.present += source is not None
        known = thread.known(key)
        if source is not None and known is None:
            missing.append((thread, key, source))
        else:
            thread.take(position, key, known)
    failures = []
    for (thread, key, source), abi in zip(missing, interfaces([s for _, _, s in missing], tool=tool), strict=True):
        thread.parsed += 1
        if isinstance(abi, HeadergenError):
            failures.append((source.name, source.target, abi))  # what it has stays as in the version before
        else:
            thread.take(position, key, abi)
    return told(failures)


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


class _Followed(Struct, frozen=True):
    """One target of one module through all versions: the names of each that differ from those before, by version."""

    module: str
    target: str
    names: Mapping[int, frozenset[str]]
    compared: Mapping[int, Compared]


def _followed(thread: _Thread) -> _Followed:
    names: dict[int, frozenset[str]] = {}
    compared: dict[int, Compared] = {}
    before: Abi | None = None
    for position, after in thread.states.items():
        names[position] = names_of(after) if after is not None else frozenset()
        if before is not None and after is not None:
            compared[position] = compare_one(thread.target, before, after)
        before = after
    return _Followed(thread.module.name, thread.target, names, compared)


def _stories(versions: Sequence[str], done: Sequence[_Followed]) -> dict[str, Story]:
    stories: dict[str, Story] = {}
    current: dict[tuple[str, str], frozenset[str]] = {}
    present: set[str] = set()
    for position, version in enumerate(versions):
        for each in done:
            if position in each.names:
                current[each.module, each.target] = each.names[position]
        now = set().union(*current.values()) if current else set()
        for name in now - present:
            story = stories.setdefault(name, Story(name, version))
            story.last = ""
        for name in present - now:
            stories[name].last = versions[position - 1]
        present = now
        for module in dict.fromkeys(each.module for each in done):
            compared = [each.compared[position] for each in done if each.module == module and position in each.compared]
            for finding in merge(compared):
                story_or_none = stories.get(finding.symbol)
                if story_or_none is not None and not finding.rule.id.endswith(("-added", "-removed")):
                    story_or_none.changes.append((version, finding))
    return dict(sorted(stories.items(), key=lambda item: (tag_in(item[0]) or item[0], item[0])))


def history_text(history: History, format: str) -> str:
    """The history as text or as a JSON document."""
    if format == "json":
        return json.dumps(_value(history), indent=1) + "\n"
    if format != "text":
        raise HeadergenError(f"--history prints text or json, not {format}", help="leave --format out")
    lines = []
    width = max((len(name) for name in history.stories), default=0)
    for name, story in history.stories.items():
        since = f"{story.first} or before" if story.first == history.versions[0] else story.first
        lines.append(f"{name:{width}}  since {since}{f', last in {story.last}' if story.last else ''}")
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
