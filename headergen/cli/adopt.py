"""The verb ``adopt``."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from headergen.cli.options import signoff_option, volume
from headergen.cli.output import tell

if TYPE_CHECKING:
    from headergen.project.inventory import Adopted

_BACK = "take the commit back (git reset --keep HEAD~1)"
_NONE_ALIKE = f"none is a kernel's byte for byte: if they are of a release that was not given, {_BACK} and give that"


@click.command()
@click.argument("kernels", metavar="KERNEL…", nargs=-1, required=True)
@click.option("--tags", metavar="PATTERN", help="Every tag of a git repository that matches, e.g. 'v6.*'.")
@click.option("-n", "--dry-run", is_flag=True, help="Say what each header is, and write nothing.")
@click.option(
    "--diff",
    "differences_of",
    metavar="HEADER",
    multiple=True,
    help="Print how a header (a path, a name or a pattern) differs from the nearest kernel's, and write nothing.",
)
@signoff_option
@volume("the headers and errors")
def command(
    *,
    kernels: tuple[str, ...],
    tags: str | None,
    dry_run: bool,
    differences_of: tuple[str, ...],
    signoff: bool,
    quiet: bool,
    verbose: bool,
) -> int:
    """Say which kernel each vendored header is of, and commit a configuration and a lock that say it too.

    Every tracked header below this folder whose path ends in the name of one that a KERNEL exports is compared with
    that header, as it is in the kernel's tree and as it is installed. No header is touched. Where there is a
    configuration, that says what headers should be; one that is otherwise is written down there as local.
    """
    from headergen.commands.adopt import adopt
    from headergen.diagnostics.phrases import amount
    from headergen.project.inventory import way_to_plain_ends
    from headergen.report.progress import Progress
    from headergen.report.terminal import printable

    progress = Progress(quiet=quiet, verbose=verbose)

    def told(report: Adopted) -> None:
        say = click.echo if dry_run else tell  # who reads no further still gets the commit
        for line in report.patch.splitlines() if differences_of else described(report, given):
            say(printable(line))

    given = shlex.join([*kernels, *(("--tags", tags) if tags else ())])
    done = adopt(
        Path.cwd(),
        kernels,
        tags=tags,
        dry_run=dry_run,
        signoff=signoff,
        differences_of=differences_of,
        told=told,
        progress=progress,
    )
    if done.commit:
        every = done.own == done.recorded
        own = f", {'all' if every else done.own} of them as the project's own ([[local]])" if done.own else ""
        own += f", {done.of_others} of them as another kernel's (headergen status)" if done.of_others else ""
        next_step = "from now on: headergen check, headergen sync KERNEL"
        progress.line(f"adopted as {done.kernel} in {done.commit[:12]}{own}; {next_step}")
        if done.ended:
            ended = f"{amount(len(done.ended), 'header')} differ from the kernel's in line endings alone (CR LF)"
            progress.line(f"{ended}: {_BACK}, {way_to_plain_ends(done.ended)}, and run this again")
        elif every:
            progress.line(_NONE_ALIKE)
    return 0


def described(report: Adopted, given: str) -> Iterator[str]:
    """The report's lines: how many headers are what, and then which; ``given`` is what names the kernels."""
    yield report.summary
    most = max((len(str(len(group.rows))) for group in report.groups), default=0)
    yield from (f"  {len(group.rows):{most}} {group.short}" for group in report.groups)
    for group in report.groups:
        yield from ("", group.title)
        width = max(len(row.path) for row in group.rows)
        for row in group.rows:
            lines = f"{f'+{row.more}':>6} {f'-{row.less}':<6}" if group.differ else ""
            yield f"  {row.path:{width}}  {lines}{row.words}"
    if report.licences:
        yield from ("", "licence texts beside them")
        width = max(map(len, report.licences))
        yield from (f"  {path:{width}}  {words}" for path, words in report.licences.items())
    if any(group.differ for group in report.groups):
        path = next(group.rows[0].path for group in reversed(report.groups) if group.differ)
        yield from ("", "+ counts lines that only yours has, - those that only the kernel's has. To see them:")
        yield f"  headergen adopt {given} --diff {shlex.quote(path)}"
