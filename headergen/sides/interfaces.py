"""The interfaces that ``show`` and ``decode`` answer from: a side's modules, parsed for its targets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from headergen import pipeline
from headergen.config import Module
from headergen.diagnostics import HeadergenError
from headergen.model import Abi
from headergen.pipeline import ModuleSource
from headergen.report.progress import Progress
from headergen.sides import Side, Sides, chosen


class Selection(Struct, frozen=True):
    """Where to look: a kernel or revision (None: the work tree), and which parts of it."""

    start: Path
    spec: str | None = None
    arches: Sequence[str] = ()
    modules: Sequence[str] = ()
    entries: Sequence[str] = ()
    tool: str | None = None


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


def interfaces(source: Selection, progress: Progress) -> Interfaces:
    """Reads what ``source`` names, and says of what cannot be read why; ``HeadergenError`` if nothing is there."""
    with Sides(source.start, progress, entries=source.entries, arches=source.arches) as sides:
        side = sides.open(source.spec)
        targets = chosen(sides.config, (side,), source.arches)
        sources = _sources(side, sides.modules(source.modules), targets)
        if not sources:
            raise HeadergenError(
                f"{side.title} has no headers to look at",
                help="run headergen sync KERNEL, or name a kernel with --kernel and a header with --header",
            )
        modules: dict[str, dict[str, Abi]] = {}
        failures: list[tuple[str, str, HeadergenError]] = []
        for each, abi in zip(sources, pipeline.interfaces(sources, tool=source.tool), strict=True):
            if isinstance(abi, HeadergenError):
                failures.append((each.name, each.target, abi))
            else:
                modules.setdefault(each.name, {})[each.target] = abi
    if not modules:
        raise failures[0][2]
    for line in told(failures):
        progress.line(line)
    return Interfaces(side.title, modules, failures)


def told(failures: Sequence[tuple[str, str, HeadergenError]]) -> list[str]:
    """A line for each failure, whatever the targets."""
    targets: dict[str, list[str]] = {}
    for module, target, error in failures:
        place = f", {error.location}" if error.location else ""
        targets.setdefault(f"left out: module {module} cannot be read: {error.message}{place}", []).append(target)
    return [f"{text} ({', '.join(of)})" for text, of in targets.items()]


def _sources(side: Side, modules: Sequence[Module], targets: Sequence[str]) -> list[ModuleSource]:
    found = (
        side.source(target, module)
        for module in modules
        for target in targets
        if module.arches is None or target in module.arches
    )
    return [source for source in found if source is not None]
