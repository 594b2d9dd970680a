"""What several verbs take: target names."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

import click

from headergen.targets import TARGETS


def target_names(given: Sequence[str]) -> list[str]:
    """The targets named with ``--arch``, each once and in the order given; a usage error for one that is unknown."""
    for name in given:
        if name not in TARGETS:
            close = get_close_matches(name, TARGETS, 1)
            hint = f"did you mean {close[0]!r}?" if close else f"there are {', '.join(TARGETS)}"
            raise click.UsageError(f"no target {name!r}: {hint}")
    return list(dict.fromkeys(given))
