"""The verb ``adopt``."""

from __future__ import annotations

from pathlib import Path

import click

from headergen.cli.options import signoff_option, volume


@click.command()
@click.argument("kernels", metavar="KERNEL…", nargs=-1, required=True)
@click.option("--tags", metavar="PATTERN", help="Every tag of a git repository that matches, e.g. 'v6.*'.")
@click.option("-n", "--dry-run", is_flag=True, help="Say what each header is, and write nothing.")
@signoff_option
@volume("the headers and errors")
def command(
    *, kernels: tuple[str, ...], tags: str | None, dry_run: bool, signoff: bool, quiet: bool, verbose: bool
) -> int:
    """Say which kernel each vendored header is of, and commit a configuration and a lock that say it too.

    Every tracked header below this folder whose path ends in the name of one that a KERNEL exports is compared with
    that header, as it is in the kernel's tree and as it is installed. No header is touched.
    """
    from headergen.commands.adopt import Adopted, adopt
    from headergen.report.progress import Progress
    from headergen.report.terminal import printable

    progress = Progress(quiet=quiet, verbose=verbose)

    def told(report: Adopted) -> None:
        width = max((len(path) for path, _ in report.rows), default=0)
        for path, what in report.rows:
            click.echo(printable(f"{path:{width}}  {what}"))
        progress.line(report.summary)

    done = adopt(Path.cwd(), kernels, tags=tags, dry_run=dry_run, signoff=signoff, told=told, progress=progress)
    if done.commit:
        progress.line(
            f"adopted as {done.kernel} in {done.commit[:12]}; from now on: headergen check, headergen sync KERNEL"
        )
    return 0
