"""The verb ``init``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from headergen.cli.options import arch_option, volume


@click.command()
@arch_option("A target (may be given again)")
@click.option("-f", "--force", is_flag=True, help="Write it outside of a git repository too, without asking.")
@volume()
def command(*, arches: tuple[str, ...], force: bool, quiet: bool, verbose: bool) -> int:
    """Write a starting configuration here: a table in pyproject.toml if there is one, otherwise headergen.toml."""
    from headergen.commands.init import in_repository, init
    from headergen.report.progress import Progress

    folder = Path.cwd()
    if not (force or in_repository(folder)) and sys.stdin.isatty():
        force = click.confirm(f"{folder} is in no git repository; write a configuration there?", abort=True, err=True)
    done = init(folder, arches=arches or ("arm64", "x86_64"), force=force)
    click.echo(done.path.name)
    progress = Progress(quiet=quiet, verbose=verbose)
    progress.line(
        f"{'added [tool.headergen] to' if done.added else 'wrote'} {done.path.name}; now: headergen sync KERNEL"
    )
    return 0
