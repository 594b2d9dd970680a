"""What several verbs take: target names."""

from __future__ import annotations

import os
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


def _without_cache(_context: click.Context, _parameter: click.Parameter, given: bool) -> None:
    if given:
        os.environ["HEADERGEN_CACHE"] = "off"


no_cache = click.option(
    "--no-cache", is_flag=True, expose_value=False, callback=_without_cache,
    help="Render everything anew, and keep nothing (HEADERGEN_CACHE=off does the same).",
)  # fmt: skip
