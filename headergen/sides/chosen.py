"""Which targets are looked at, of those that are configured and those that the sides have."""

from __future__ import annotations

from collections.abc import Sequence

from headergen.config import Config
from headergen.config.places import is_frozen
from headergen.diagnostics import HeadergenError
from headergen.diagnostics.phrases import has_or_have
from headergen.sides import Side
from headergen.targets import TARGETS


def chosen(config: Config, sides: Sequence[Side], asked: Sequence[str]) -> tuple[str, ...]:
    """The targets to look at: those asked for, else the configured ones that a side has.

    A frozen target is no matter of other kernels: it is left out where a side is one, unless it is asked for.
    ``HeadergenError`` for one asked for that none of the sides has.
    """
    if asked:
        missing = [target for target in asked if all(target not in side.arches for side in sides)]
        if missing:
            titles = dict.fromkeys(side.title for side in sides)
            raise HeadergenError(
                f"{' and '.join(titles)} {has_or_have(len(titles))} no headers of {' or '.join(missing)}",
                help=_other_targets(sides),
            )
        return tuple(target for target in TARGETS if target in asked)
    left_out = [target for target in config.arches if is_frozen(config, TARGETS[target].kernel_arch)]
    kernels = any(side.is_kernel for side in sides)
    return tuple(
        target
        for target in TARGETS
        if target in config.arches
        and any(target in side.arches for side in sides)
        and not (kernels and target in left_out)
    )


def _other_targets(sides: Sequence[Side]) -> str:
    """What to do where a target that was asked for is in none of ``sides``."""
    has = ", ".join(dict.fromkeys(target for side in sides for target in side.arches)) or "no target"
    way = "; another one comes with sync, once arches names it" if any(not side.is_kernel for side in sides) else ""
    return f"there is {has}{way}"
