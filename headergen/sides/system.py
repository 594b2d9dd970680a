"""Headers that a project leaves to the system: what is read for them.

Where a module is compared, what the other side has counts for both; where neither has one, our own stand in, and
nothing for the rest: what they would declare is not what is compared. Where headers are judged, our own stand in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from msgspec.structs import replace

from headergen.diagnostics.rules_import import MISSING_INCLUDE
from headergen.interface.definitions import Definitions
from headergen.interface.needed import is_library, needed
from headergen.interface.stand_ins import stand_ins
from headergen.pipeline import ModuleSource
from headergen.sides import Headers, Side

NAME_A_KERNEL = (
    "name a kernel that has it beside the header (headergen lint ../linux my.h), or its folder with --include DIR"
)
_IOCTLS = "linux/ioctl.h"


class _WithStandIns(Mapping[str, bytes]):
    """A project's headers; what they include and it leaves to the system is there, but is not listed among them."""

    def __init__(self, own: Headers) -> None:
        self._own, self._listed = own, frozenset(own)

    def __getitem__(self, name: str) -> bytes:
        ours = name not in self._listed and name in stand_ins()
        return stand_ins()[name] if ours else self._own[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._own)

    def __len__(self) -> int:
        return len(self._own)

    @cached_property
    def definitions(self) -> Definitions:
        """Who of all that is there defines a name."""
        return Definitions(sorted({*self._own, *stand_ins()}), self.get)


def side_with_stand_ins(side: Side) -> Side:
    """A side, and where it is a project's our own headers for those that it leaves to the system."""
    if side.is_kernel:
        return side

    def read(arch: str) -> Headers | None:
        own = side.read(arch)
        return None if own is None else _WithStandIns(own)

    return replace(side, read=read, is_partial=True, _known={})


def completed(
    sides: tuple[Side, Side],
    sources: tuple[ModuleSource | None, ModuleSource | None],
    exported: Headers | None = None,
) -> tuple[ModuleSource | None, ModuleSource | None]:
    """The ``sources`` of two sides, each with what a project leaves to the system; ``exported`` are the headers of a
    kernel that has it.
    """
    old, new = sources
    return _beside(sides[0], old, new, exported), _beside(sides[1], new, old, exported)


def _beside(
    side: Side, source: ModuleSource | None, other: ModuleSource | None, exported: Headers | None
) -> ModuleSource | None:
    # a kernel has all of its own, and so have headers that lie in none, though what they include is not listed
    return source if source is None or side.is_kernel else _completed(source, other, exported)


def with_stand_ins(source: ModuleSource) -> ModuleSource:
    """A source alone: with our own headers for what a project leaves to the system."""
    return _completed(source, None, None)


def source_alone(side: Side, source: ModuleSource) -> ModuleSource:
    """A source of a side: as it is of a kernel's, whose headers are there, perhaps in folders that list none."""
    return source if side.is_kernel else with_stand_ins(source)


def _completed(source: ModuleSource, other: ModuleSource | None, exported: Headers | None) -> ModuleSource:
    listed = dict(source.headers)
    theirs = [each for each in (exported, other.headers if other is not None else None) if each is not None]
    # what lies beside a project's is not listed, and counts where nobody else has it
    places = (listed, *theirs, stand_ins(), source.headers)

    def read(name: str) -> bytes | None:
        return next((of[name] for of in places if name in of), None)

    found = needed([entry for entry in source.entries if entry in listed], read)
    missing = (each.symbol for each in found.findings if each.rule is MISSING_INCLUDE)
    known = listed | dict.fromkeys((name for name in missing if not is_library(name)), b"")
    known |= {name: read(name) or b"" for name in found.headers if name not in listed}
    if len(known) == len(source.headers) and _IOCTLS in known:
        return source  # the same headers for all modules, which share what is read of them
    # what a header uses and does not include, as _IOW, is the system's too
    return replace(source, headers={**stand_ins(), **known})
