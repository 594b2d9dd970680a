"""Which headers a user names, outright or by patterns. A name that no side has is a mistake, whatever verb asks."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence

from headergen.config.patterns import chosen_headers, is_pattern
from headergen.diagnostics import HeadergenError, RepositoryError
from headergen.diagnostics.nearest import or_nearest_path
from headergen.interface.needed import is_library, lacks
from headergen.model.locations import arch_part
from headergen.sides import Side, Sides
from headergen.targets import TARGETS

_FEW = 3  # targets that are told


def named_headers(patterns: Sequence[str], sides: Sequence[Side], targets: Sequence[str]) -> list[str]:
    """The headers that ``patterns`` name, of those that any of ``sides`` has for any of ``targets``;
    ``HeadergenError`` where a name or the patterns find nothing, or nobody has an arch's part of a header.
    """
    refuse_unknown(patterns, sides, targets)
    _refuse_lacking(patterns, sides, targets)
    names = {name for side in sides for target in targets for name in side.headers(target) or ()}
    named, found = chosen_headers(patterns, names)
    return [*named, *found]


def refuse_unknown(patterns: Sequence[str], sides: Sequence[Side], targets: Sequence[str]) -> None:
    """``HeadergenError`` for a header that is named outright, and that no side has for any target.

    Sides without any header are another mistake, which is told by who finds nothing to look at.
    """
    missing = [name for name in patterns if not is_pattern(name) and not is_library(name)]
    known: set[str] = set()
    for side in sides:
        for target in targets:
            headers = side.headers(target) or {}
            missing = [name for name in missing if name not in headers]
            if not missing:
                return
            known |= headers.keys()
    if known:
        raise no_such_header(missing[0], [side.title for side in sides], targets, known)


def no_such_header(name: str, titles: Sequence[str], targets: Sequence[str], known: Collection[str]) -> HeadergenError:
    """The failure for a header that was named, and that is none of ``known``, which some sides have."""
    if len(titles) == 1:
        subject = f"{titles[0]} has no"
    else:
        subject = f"neither {titles[0]} nor {titles[1]} has" if len(titles) == 2 else "none of these kernels has"
    where = f" for {', '.join(targets)}" if len(targets) <= _FEW else ""
    return HeadergenError(
        f"{subject} {name}{where}{or_nearest_path(name, known)}",
        help="name headers as they are included (linux/kvm.h), or a pattern: --header '**/*.h'",
    )


def _refuse_lacking(patterns: Sequence[str], sides: Sequence[Side], targets: Sequence[str]) -> None:
    for name in (name for name in patterns if not is_pattern(name)):
        given = [found for side in sides for t in targets if (found := side.headers(t)) is not None and name in found]
        if given and all(lacks(name, found) for found in given):
            raise HeadergenError(
                f"{sides[0].title} has no {arch_part(name)}, which {name} includes",
                help="name a whole kernel: this is a part of one, without the headers of an arch",
            )


def placed_headers(side: Side, sides: Sides) -> dict[str, tuple[str, frozenset[str]]]:
    """Where a project's headers lie, each with the name that it is included by and the kernel arches that see it."""
    if side.is_kernel or not sides.has_project:
        return {}
    try:
        root = sides.project.top
    except RepositoryError:
        root = sides.config.root
    top = os.path.realpath(root)
    found: dict[str, tuple[str, frozenset[str]]] = {}
    for arch, target in {TARGETS[target].kernel_arch: target for target in side.arches}.items():
        for name in side.headers(target) or ():
            place = f"{top}/{side.path(arch, name)}"
            found[place] = name, found.get(place, (name, frozenset[str]()))[1] | {arch}
    return found
