"""The verb ``status``, which is also what ``headergen`` alone runs."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
def command() -> int:
    """Say which kernels are imported, what is stale or edited, and which command gets further. Writes nothing."""
    from headergen.commands.status import status
    from headergen.report.progress import Progress
    from headergen.report.terminal import printable

    found = status(Path.cwd(), Progress(quiet=False, verbose=False))
    for line in found.lines:
        click.echo(printable(line))
    click.echo(printable(f"next: {found.next}"))
    return 0
