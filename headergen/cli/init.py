"""The verb ``init``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from headergen.cli.options import arch_option, print_notes, target_names, volume
from headergen.cli.output import tell


@click.command()
@click.option(
    "--kernel", metavar="KERNEL", help="Propose arches and modules from what the handwritten code uses of this kernel."
)
@arch_option("A target (may be given again)")
@click.option("-n", "--dry-run", is_flag=True, help="Print the configuration and why it is so, and write nothing.")
@click.option("-f", "--force", is_flag=True, help="Write it outside of a git repository too, without asking.")
@volume()
def command(
    *, kernel: str | None, arches: tuple[str, ...], dry_run: bool, force: bool, quiet: bool, verbose: bool
) -> int:
    """Write a starting configuration here: a table in pyproject.toml if there is one, otherwise headergen.toml.

    Without --arch and --kernel it is for this machine's arch, with the KVM module as an example.
    """
    from headergen.commands.init import in_repository, init
    from headergen.report.progress import Progress

    folder = Path.cwd()
    if not (force or dry_run or in_repository(folder)) and sys.stdin.isatty():
        force = click.confirm(f"{folder} is in no git repository; write a configuration there?", abort=True, err=True)
    progress = Progress(quiet=quiet, verbose=verbose)
    done = init(folder, kernel, arches=target_names(arches), force=force, dry_run=dry_run, progress=progress)
    for reason in done.reasons:
        progress.line(reason)
    print_notes(done.findings, progress)
    if dry_run:
        click.echo(done.text.strip("\n"))
        verb = "added to" if done.added else "written to"
        progress.line(f"nothing was written; without --dry-run, this would be {verb} {done.path.name}")
        return 0
    tell(done.path.name)
    wrote = "added [tool.headergen] to" if done.added else "wrote"
    progress.line(f"{wrote} {done.path.name}; now: headergen sync {kernel or 'KERNEL (/usr/include is one)'}")
    return 0
