"""The verb ``status``, which is also what ``headergen`` alone runs."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option("-q", "--quiet", is_flag=True, help="Print the next command alone.")
@click.option("-v", "--verbose", is_flag=True, help="List every file.")
def command(*, quiet: bool, verbose: bool) -> int:
    """Say which kernels are imported, what is stale or edited, and which command gets further. Writes nothing."""
    from headergen.commands.status import status
    from headergen.report.progress import Progress
    from headergen.report.terminal import printable

    found = status(Path.cwd(), Progress(quiet=quiet, verbose=verbose))
    if quiet:
        click.echo(printable(found.next))
        return 0
    for line in (*found.lines, f"next: {found.next}"):
        click.echo(printable(line))
    return 0
