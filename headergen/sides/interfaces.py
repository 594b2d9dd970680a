"""The interfaces that ``show`` and ``decode`` answer from: of a side's modules, or of all that it exports."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from headergen import pipeline
from headergen.config import Module
from headergen.config.patterns import is_pattern
from headergen.diagnostics import HeadergenError
from headergen.model import Abi
from headergen.pipeline import ModuleSource
from headergen.query.members import find_member
from headergen.query.names import find
from headergen.report.progress import Progress
from headergen.sides import Side, Sides
from headergen.sides.chosen import chosen
from headergen.sides.driver_files import ON_DISK
from headergen.sides.every import ALL, entries_of, read_in_part, read_whole, trees_targets
from headergen.sides.here import within_clone
from headergen.sides.linting import asked
from headergen.sides.loose import (
    WAY,
    is_header_file,
    loose_side,
    with_includes,
    without_unreadable,
)
from headergen.sides.named import named_headers, placed_headers
from headergen.sides.narrowed import narrowed
from headergen.sides.system import source_alone
from headergen.workers import spread


class Selection(Struct, frozen=True):
    """Where to look: a kernel or revision (None: the work tree), and which parts of it. ``whole``: all that it has.
    ``entries`` are headers as they are included, patterns, or paths of files, which include from ``folders`` too.
    """

    start: Path
    spec: str | None = None
    arches: Sequence[str] = ()
    modules: Sequence[str] = ()
    entries: Sequence[str] = ()
    tool: str | None = None
    whole: bool = False
    folders: Sequence[Path] = ()


class Looked(Struct, frozen=True):
    """What a selection means: a side, and what is read of it. ``whole``: each source is all headers of a target,
    or all that a pattern finds; one of them that cannot be read is left out. ``loose``: some lie in no kernel, and what
    they include is looked for, and not listed.
    """

    side: Side
    sources: Sequence[ModuleSource]
    whole: bool
    tool: str | None
    loose: bool = False


class Interfaces(Struct, frozen=True):
    """For each module its interfaces by target, in the table's order. ``title`` names the side; ``failures`` are those
    of modules that cannot be read, with module and target.
    """

    title: str
    modules: Mapping[str, Mapping[str, Abi]]
    failures: Sequence[tuple[str, str, HeadergenError]] = ()

    @property
    def all(self) -> list[Abi]:
        """Every interface."""
        return [abi for abis in self.modules.values() for abi in abis.values()]


def interfaces(source: Selection, progress: Progress, names: Sequence[str] = ()) -> Interfaces:
    """Reads what ``source`` names, and says of what cannot be read why; ``HeadergenError`` if nothing is there. With
    ``names``, what has none of them may be left out; where that leaves one without an answer, nothing is.
    """
    with selected(source, progress) as looked:
        few = narrowed(looked.sources, names, whole=looked.whole) if names else looked.sources
        if few is not looked.sources:
            with suppress(HeadergenError):
                found, lines = _read(looked, few)
                # which of two meanings counts is decided by all that is read of a kernel
                unsure = looked.whole and any(abi.conflicts for abi in found.all)
                if not unsure and all(is_answered(name, found.all) for name in names):
                    _say(lines, progress)
                    return found
        return read_interfaces(looked, looked.sources, progress)


def is_answered(name: str, abis: Sequence[Abi]) -> bool:
    """Whether interfaces say what a name is, and not why nobody knows."""
    found = find(name, abis) or find_member(name, abis)
    return bool(found) and all(each.kind != "skipped" for each in found)


@contextmanager
def selected(source: Selection, progress: Progress) -> Iterator[Looked]:
    """Opens what ``source`` names, for as long as it is looked at; ``HeadergenError`` if nothing is there.

    Outside of a project a kernel is looked at as a whole, unless headers are named; in a clone of Linux that is the
    kernel, if none is named.
    """
    spec = str(source.start) if source.spec is None and within_clone(source.start) else source.spec
    with Sides(source.start, progress, entries=source.entries, arches=source.arches, whole=True) as sides:
        whole = source.whole or not (sides.has_project or source.entries)
        if whole and spec is None and not sides.has_project:
            raise HeadergenError(
                "there is no project here, and no kernel is named",
                help="name one with --kernel (/usr/include is one), or change to the project's folder",
            )
        side, files, entries = _opened(source, spec, sides)
        if whole:
            every = [_everything(side, target) for target in trees_targets(sides, (side,), source.arches)]
            sources = [source_alone(side, each) for each in every if each is not None]
        else:
            targets = chosen(sides.config, (side,), source.arches)
            modules = sides.modules(source.modules)
            if any(Path(entry).is_dir() for entry in source.entries):
                files, left = without_unreadable(side, files, targets, source.tool, progress.line), set(files)
                entries = [entry for entry in entries if entry in files or entry not in left]
            if files:
                targets = with_includes(
                    side, files, targets, source.tool,
                    kernel=spec, folders=source.folders, tell=progress.line, way=WAY,
                )  # fmt: skip
            if entries:
                named = tuple(named_headers(entries, [side], targets))
                modules = [replace(each, entries=named) for each in modules]
            sources = _sources(side, modules, targets, partly=bool(entries))
        if not sources:
            raise HeadergenError(
                f"{side.title} has no headers to look at",
                help="run headergen sync KERNEL, or name a kernel with --kernel and a header with --header",
            )
        yield Looked(side, sources, whole or any(map(is_pattern, source.entries)), source.tool, bool(files))


def _opened(source: Selection, spec: str | None, sides: Sides) -> tuple[Side, Sequence[str], Sequence[str]]:
    """The side to look at; the headers of files that lie in no kernel; and these with all others that are named. What
    the side has is no file, whatever lies here; by its path it is what it is included as.
    """
    entries = source.entries
    files = [entry for entry in entries if is_header_file(entry) or ON_DISK.headers_below(Path(entry))]
    side = sides.open(spec) if spec is not None or sides.has_project or not files else None
    if side is not None:
        placed = placed_headers(side, sides) if files else {}
        entries = [placed.get(os.path.realpath(entry), (entry,))[0] for entry in entries]
        files = [
            each for each in files if each in entries and all(each not in (side.headers(t) or ()) for t in side.arches)
        ]
    others = [entry for entry in entries if entry not in files]
    meant = asked(source.start, files, source.folders) if files else None
    if meant is not None and meant.files:
        side, loose = loose_side(meant.files, meant.folders, side, tops=meant.tops)
        return side, loose, (*loose, *others)
    if source.folders:
        raise HeadergenError("--include is for a header that is named by its path", help="name one: --header ./my.h")
    if meant is not None and side is None:  # of the kernel or the folder that it lies in
        return sides.open(meant.new), (), (*meant.patterns, *others)
    return side or sides.open(spec), (), entries


def read_interfaces(looked: Looked, sources: Sequence[ModuleSource], progress: Progress) -> Interfaces:
    """Reads these sources, and says what is left out; ``HeadergenError`` if none can be read."""
    found, lines = _read(looked, sources)
    _say(lines, progress)
    return found


def _say(lines: Iterable[str], progress: Progress) -> None:
    for line in lines:
        progress.line(line)


def _read(looked: Looked, sources: Sequence[ModuleSource]) -> tuple[Interfaces, list[str]]:
    """What these sources say, and what there is to say of what is left out."""
    lines: list[str] = []
    modules: dict[str, dict[str, Abi]] = {}
    failures: list[tuple[str, str, HeadergenError]] = []
    if looked.whole:
        pipeline.load_readers()
        for whole in spread(partial(read_whole, looked.tool, again=len(sources) > 1), sources):
            modules.setdefault(ALL, {})[whole[0].target] = whole[0]
            lines += [f"left out: {i.name} cannot be read: {i.reason} ({whole[0].target})" for i in whole[1]]
            lines += _partly(whole[0])
    else:
        for each, found in zip(sources, pipeline.interfaces(sources, tool=looked.tool), strict=True):
            abi = read_in_part(looked.tool, each, found) if isinstance(found, HeadergenError) else found
            if isinstance(abi, HeadergenError):
                failures.append((each.name, each.target, abi))
                continue
            modules.setdefault(each.name, {})[each.target] = abi
            lines += _partly(abi)
    if not modules:
        raise failures[0][2]
    return Interfaces(looked.side.title, modules, failures), [*lines, *_unread(failures)]


def _partly(abi: Abi) -> Iterator[str]:
    return (f"left out: what {item.name} makes of that: {item.reason} ({abi.target})" for item in abi.partly)


def _unread(failures: Sequence[tuple[str, str, HeadergenError]]) -> list[str]:
    """A line for each failure, whatever the targets."""
    targets: dict[str, list[str]] = {}
    for module, target, error in failures:
        targets.setdefault(f"left out: module {module} cannot be read: {error.placed}", []).append(target)
    return [f"{text} ({', '.join(of)})" for text, of in targets.items()]


def _everything(side: Side, target: str) -> ModuleSource | None:
    headers = side.headers(target)
    return ModuleSource(target, ALL, entries_of(headers), headers, side.kernel(target)) if headers else None


def _sources(side: Side, modules: Sequence[Module], targets: Sequence[str], *, partly: bool) -> list[ModuleSource]:
    found = (
        side.source(target, module, partly=partly)
        for module in modules
        for target in targets
        if module.arches is None or target in module.arches
    )
    return [source_alone(side, source) for source in found if source is not None]
