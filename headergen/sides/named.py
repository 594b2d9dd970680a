"""Which headers a user names, outright or by patterns. A name that no side has is a mistake, whatever verb asks."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from headergen.config.patterns import chosen_headers, is_pattern
from headergen.diagnostics import HeadergenError
from headergen.diagnostics.nearest import or_nearest_path
from headergen.interface.needed import is_library
from headergen.sides import Side

_FEW = 3  # targets that are told


def named_headers(patterns: Sequence[str], sides: Sequence[Side], targets: Sequence[str]) -> list[str]:
    """The headers that ``patterns`` name, of those that any of ``sides`` has for any of ``targets``;
    ``HeadergenError`` where a name or the patterns find nothing.
    """
    refuse_unknown(patterns, sides, targets)
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
