"""The verb ``adopt``."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("kernels", metavar="KERNEL…", nargs=-1, required=True)
@click.option("--tags", metavar="PATTERN", help="Every tag of a git repository that matches, e.g. 'v6.*'.")
@click.option("-n", "--dry-run", is_flag=True, help="Say what each header is, and write nothing.")
@click.option("-s", "--signoff", is_flag=True, help="Add a Signed-off-by trailer.")
@click.option("-q", "--quiet", is_flag=True, help="Print the headers and errors alone.")
@click.option("-v", "--verbose", is_flag=True, help="Print more.")
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
