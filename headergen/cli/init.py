"""The verb ``init``."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option("--arch", "arches", metavar="ARCH", multiple=True, help="A target (may be given again).")
@click.option("-q", "--quiet", is_flag=True, help="Print errors alone.")
@click.option("-v", "--verbose", is_flag=True, help="Print more.")
def command(*, arches: tuple[str, ...], quiet: bool, verbose: bool) -> int:
    """Write a starting configuration here: a table in pyproject.toml if there is one, otherwise headergen.toml."""
    from headergen.commands.init import init
    from headergen.report.progress import Progress

    done = init(Path.cwd(), arches=arches or ("arm64", "x86_64"))
    click.echo(done.path.name)
    progress = Progress(quiet=quiet, verbose=verbose)
    progress.line(
        f"{'added [tool.headergen] to' if done.added else 'wrote'} {done.path.name}; now: headergen sync KERNEL"
    )
    return 0
