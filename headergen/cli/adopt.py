"""The verb ``adopt``."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("kernels", metavar="KERNEL…", nargs=-1, required=True)
@click.option("--tags", metavar="PATTERN", help="Every tag of a git repository that matches, e.g. 'v6.*'.")
@click.option("-n", "--dry-run", is_flag=True, help="Say what each header is, and write nothing.")
@click.option("-q", "--quiet", is_flag=True, help="Print the headers and errors alone.")
@click.option("-v", "--verbose", is_flag=True, help="Print more.")
def command(*, kernels: tuple[str, ...], tags: str | None, dry_run: bool, quiet: bool, verbose: bool) -> int:
    """Say which kernel each vendored header is of.

    Every tracked header below this folder whose path ends in the name of one that a KERNEL exports is compared with
    that header, as it is in the kernel's tree and as it is installed.
    """
    from headergen.commands.adopt import adopt
    from headergen.report.progress import Progress
    from headergen.report.terminal import printable

    if not dry_run:
        raise click.UsageError("this version only reports: give --dry-run")
    progress = Progress(quiet=quiet, verbose=verbose)
    done = adopt(Path.cwd(), kernels, tags=tags, progress=progress)
    width = max((len(path) for path, _ in done.rows), default=0)
    for path, what in done.rows:
        click.echo(printable(f"{path:{width}}  {what}"))
    progress.line(done.summary)
    return 0
