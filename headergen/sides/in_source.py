"""Where a place of a header lies in the kernel's tree that it was made from, for programs that show the lines there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import TypeAlias

from msgspec.structs import replace

from headergen.diagnostics import Diagnostic, HeaderError
from headergen.model import Location
from headergen.sanitize import line_before
from headergen.sides import Headers, Side, of_kernel

# by the commit or the patch that a finding is of, and the place that it names
Sources: TypeAlias = Mapping[tuple[str, str, Location], Location]


def in_source(headers: Headers, place: Location) -> Location:
    """The place in the kernel's tree; the same for a header that was made of none there."""
    kernels = of_kernel(headers)
    if kernels is None or kernels.exported.sanitized or place.header not in kernels.exported:
        return place
    origin, raw = kernels.exported.origin(place.header), kernels.raw(place.header)
    with suppress(HeaderError):  # what cannot be cut was judged as it stands
        place = replace(place, line=line_before(raw, origin, place.line))
    return replace(place, header=origin)


def sources_of(side: Side, targets: Sequence[str], findings: Iterable[Diagnostic]) -> Sources:
    """Where the places of findings lie in the tree of a side."""
    found: dict[tuple[str, str, Location], Location] = {}
    for each in findings:
        if each.location is not None and targets:
            headers = side.headers((*each.targets, *targets)[0]) or {}
            found[each.commit, each.patch, each.location] = in_source(headers, each.location)
    return found


def placed(findings: Iterable[Diagnostic], sources: Sources) -> tuple[Diagnostic, ...]:
    """The findings with their places in the tree."""
    return tuple(
        replace(each, location=sources.get((each.commit, each.patch, each.location), each.location))
        if each.location is not None
        else each
        for each in findings
    )
