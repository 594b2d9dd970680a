"""The interfaces that ``show`` and ``decode`` answer from: a side's modules, parsed for its targets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from headergen.config import Module
from headergen.diagnostics import HeadergenError
from headergen.model import Abi
from headergen.pipeline import abi_of
from headergen.report.progress import Progress
from headergen.sides import Headers, Side, Sides, chosen
from headergen.targets import TARGETS
from headergen.workers import spread


class Source(Struct, frozen=True):
    """Where to look: a kernel or revision (None: the work tree), and which parts of it."""

    start: Path
    spec: str | None = None
    arches: Sequence[str] = ()
    modules: Sequence[str] = ()
    entries: Sequence[str] = ()
    tool: str | None = None


class Interfaces(Struct, frozen=True):
    """For each module its interfaces by target, in the table's order. ``title`` names the side."""

    title: str
    modules: Mapping[str, Mapping[str, Abi]]

    @property
    def all(self) -> list[Abi]:
        """Every interface."""
        return [abi for abis in self.modules.values() for abi in abis.values()]


def interfaces(source: Source, progress: Progress) -> Interfaces:
    """Parses what ``source`` names; ``HeadergenError`` if nothing of it is there."""
    with Sides(source.start, progress, entries=source.entries, arches=source.arches) as sides:
        side = sides.open(source.spec)
        targets = chosen(sides.config, (side,), source.arches)
        found = _found(side, sides.modules(source.modules), targets)
        if not found:
            raise HeadergenError(
                f"{side.title} has no headers to look at",
                help="run headergen sync KERNEL, or name a kernel with --kernel and a header with --header",
            )
        load_stages()
        parsed = spread(lambda each: abi_of(each[0].entries, each[2], TARGETS[each[1]], tool=source.tool), found)
        modules: dict[str, dict[str, Abi]] = {}
        for (module, target, _), abi in zip(found, parsed, strict=True):
            modules.setdefault(module.name, {})[target] = abi
        return Interfaces(side.title, modules)


def _found(side: Side, modules: Sequence[Module], targets: Sequence[str]) -> list[tuple[Module, str, Headers]]:
    result = []
    for module in modules:
        for target in targets:
            headers = side.closed(target, module) if module.arches is None or target in module.arches else None
            if headers is not None:
                result.append((module, target, headers))
    return result


def load_stages() -> None:
    """Before processes are forked: what each would import, all have."""
    import headergen.layout
    import headergen.parse
    import headergen.preprocess  # noqa: F401
