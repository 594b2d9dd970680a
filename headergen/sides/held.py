"""Headers that a project holds at another kernel, where one that includes them cannot be read for that."""

from __future__ import annotations

from collections.abc import Sequence

from headergen.config.places import header_path
from headergen.diagnostics.phrases import are
from headergen.interface.needed import readable
from headergen.sides import Side
from headergen.targets import TARGETS


def held_remedy(sides: Sequence[Side], target: str, entries: Sequence[str]) -> str:
    """What to do where ``entries`` cannot be read and are or include a held header; "" if there is none."""
    for side in sides:
        if side.state is None or not side.state.config.holds:
            continue
        config, headers = side.state.config, side.headers(target) or {}
        held = {hold.header: hold for hold in config.holds}
        arch = TARGETS[target].kernel_arch
        read = sorted({*readable(entries, headers), *entries})
        found = {name: held[path] for name in read if (path := header_path(config, name, arch)) in held}
        if found:
            own = all(hold.local for hold in found.values())
            how = "the project's own" if own else "held"
            return f"{are(list(found))} {how}, and may be too old or too new for the others: move all of them, or none"
    return ""
