"""What several verbs take: target names."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from headergen.diagnostics.nearest import did_you_mean
from headergen.targets import TARGETS, canonical

if TYPE_CHECKING:
    from headergen.diagnostics import Diagnostic
    from headergen.report.progress import Progress


def target_names(given: Sequence[str]) -> list[str]:
    """The targets named with ``--arch``, each once and in the order given; a usage error for one that is unknown.

    What else people call a target is taken for it.
    """
    names = [canonical(name) for name in given]
    for name in names:
        if name not in TARGETS:
            hint = did_you_mean(name, TARGETS) or f"there are {', '.join(TARGETS)}"
            raise click.UsageError(f"no target {name!r}: {hint}")
    return list(dict.fromkeys(names))


def print_notes(findings: Sequence[Diagnostic], progress: Progress) -> None:
    """Prints what was found by the way; with -q only what makes the result poorer than asked."""
    from headergen.diagnostics import Severity
    from headergen.report import print_findings

    told = [each for each in findings if not progress.quiet or each.severity >= Severity.WARNING]
    if told:
        print_findings(told, stream=progress.stream, verbose=progress.verbose)


def _without_cache(_context: click.Context, _parameter: click.Parameter, given: bool) -> None:
    if given:
        os.environ["HEADERGEN_CACHE"] = "off"


no_cache = click.option(
    "--no-cache", is_flag=True, expose_value=False, callback=_without_cache,
    help="Render everything anew, and keep nothing (HEADERGEN_CACHE=off does the same).",
)  # fmt: skip
