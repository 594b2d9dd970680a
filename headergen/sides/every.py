"""All headers of a side: which they are, for which targets they are looked at, and what they say."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from headergen.config.patterns import chosen_headers
from headergen.diagnostics import HeadergenError
from headergen.interface.definitions import definitions_in
from headergen.interface.needed import parts_for_one_abi
from headergen.model import Abi, Skipped
from headergen.pipeline import ModuleSource
from headergen.sides import Headers, Side, Sides
from headergen.sides.chosen import chosen
from headergen.targets import TARGETS, own_arch

ALL = "all headers"  # what stands for the module's name


def trees_targets(sides: Sides, both: Sequence[Side], asked: Sequence[str]) -> tuple[str, ...]:
    """The targets to compare: those asked for, else the project's, else this machine's own or the first there is."""
    if asked or sides.has_project:
        return chosen(sides.config, both, asked)
    there = [target for target in TARGETS if all(target in side.arches for side in both)]
    return tuple(there if own_arch() not in there else [own_arch()])[:1]


def entries_of(headers: Headers) -> tuple[str, ...]:
    """The headers that programs include: not asm-generic/, of which an arch has what its own headers take, nor the
    parts of an arch's header for one ABI (``asm/unistd_x32.h``), nor what ends unlike a header.
    """
    _, found = chosen_headers(["**/*.h"], headers)
    parts = parts_for_one_abi(found, headers.get)
    return tuple(name for name in found if name not in parts)


def read_whole(tool: str | None, source: ModuleSource, *, again: bool) -> tuple[Abi, list[Skipped]]:
    """The interface of many headers, and those of them that cannot be read. ``again``: it is for many targets.
    ``HeadergenError`` where none can be read.
    """
    from headergen.interface import read

    unreadable: list[Skipped] = []
    abi = read(
        source.entries,
        source.headers,
        TARGETS[source.target],
        tool=tool,
        unreadable=unreadable,
        partly=True,
        definitions=definitions_in(source.headers),
        again=again,
    )
    return replace(abi, kernel=source.kernel), unreadable


def read_in_part(tool: str | None, source: ModuleSource, failure: HeadergenError) -> Abi | HeadergenError:
    """The interface of headers that cannot be read as they are, without what nothing declares; or the ``failure``."""
    try:
        abi, unreadable = read_whole(tool, source, again=False)
    except HeadergenError:
        return failure
    return failure if unreadable else abi
