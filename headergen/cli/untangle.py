"""The verb ``untangle``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from headergen.cli.options import volume
from headergen.cli.output import tell
from headergen.diagnostics.phrases import amount

if TYPE_CHECKING:
    from headergen.project.untangle_patches import WrittenSeries
    from headergen.project.untangle_range import Untangled
    from headergen.report.progress import Progress

_MOST_LAGS = 10  # names that are told of


@click.command()
@click.argument("range", required=False, metavar="[RANGE]")
@click.option("--branch", metavar="NAME", help="Put the new series on this branch and leave the old one as it is.")
@click.option(
    "--each", is_flag=True, help="Split every mixed commit where it stands, instead of one header commit first."
)
@click.option("-n", "--dry-run", is_flag=True, help="Show the new series and move nothing.")
@click.option(
    "--patch", "patches", multiple=True, metavar="FILE", help="An mbox or patch to split (- for standard input)."
)
@click.option(
    "-o", "--output", type=click.Path(file_okay=False, path_type=Path), metavar="DIR", help="Where to write it."
)
@volume("the series and errors")
def command(
    *,
    range: str | None,
    branch: str | None,
    each: bool,
    dry_run: bool,
    patches: tuple[str, ...],
    output: Path | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Split what mixes imported or generated files with code.

    RANGE is A..B; the branch that B names gets a new series with all header changes in one commit at its start, and the
    same final tree. The old series stays reachable. With --patch FILE -o DIR, patches are split into a series that git
    am takes.
    """
    from headergen.commands.untangle import on_branch, on_patches
    from headergen.report.progress import Progress

    progress = Progress(quiet=quiet, verbose=verbose)
    if bool(range) == bool(patches):
        raise click.UsageError("give either RANGE or --patch FILE -o DIR")
    if range:
        if output:
            raise click.UsageError("-o DIR goes with --patch")
        done, unmade = on_branch(Path.cwd(), range, branch=branch, each=each, dry_run=dry_run)
        _say_unconfigured(progress, of_branch=True)
        _print_branch(done, progress, dry_run=dry_run)
        if unmade:
            progress.line(f"the imported part is not what headergen makes of any kernel: {unmade}")
        return 0
    if output is None or branch or each or dry_run:
        raise click.UsageError("--patch takes -o DIR and no option of a branch" if output else "--patch needs -o DIR")
    written = on_patches(Path.cwd(), patches, output)
    _say_unconfigured(progress)
    _print_patches(written, output, progress)
    return 0


def _say_unconfigured(progress: Progress, *, of_branch: bool = False) -> None:
    """What is managed is a guess where nothing is configured: that all is apart then says little."""
    from headergen.project.states import any_project, is_configured

    if not (is_configured(Path.cwd()) or (of_branch and any_project(Path.cwd()).configured)):
        progress.line("nothing is configured here: split by the usual folders, linux-headers and generated")


def _print_branch(done: Untangled, progress: Progress, *, dry_run: bool) -> None:
    from headergen.report.terminal import printable

    if done.nothing_to_do or done.goal is None:
        progress.line(f"{amount(done.seen, 'commit')}: headers and code are apart already, nothing was changed")
        return
    say = click.echo if dry_run else tell
    for oid, step in done.series:
        say(printable(f"{step.kind:8} {oid[:12]} {step.subject}"))
    for commit in done.left_out:
        say(printable(f"left out {commit.oid[:12]} {commit.subject}"))
    new = done.series[-1][0]
    progress.line(f"proven: the final tree {done.tree[:12]} is the original's, and no commit mixes")
    if done.unsigned:
        progress.line(f"left out, for they would be false: {amount(done.unsigned, 'signature')} of rewritten commits")
    for lag in done.lags[:_MOST_LAGS]:
        gone = f"{printable(lag.path)} uses {lag.name}, which is gone there,"
        progress.line(f"{lag.since[:12]} may not build: {gone} until {lag.until[:12]}")
    if len(done.lags) > _MOST_LAGS:
        progress.line(f"and {len(done.lags) - _MOST_LAGS} more such names")
    if dry_run:
        progress.line(f"nothing was moved; without --dry-run, {done.goal.branch} would become {new[:12]}")
    elif done.backup:
        progress.line(f"{done.goal.branch} is now {new[:12]}; it was {done.goal.old[:12]}, kept as {done.backup}")
        progress.line(f"to go back: git update-ref {done.goal.ref} {done.goal.old} {new}")
    else:
        progress.line(f"{done.goal.branch} is new, at {new[:12]}; to go back: git branch -D {done.goal.branch}")


def _print_patches(done: WrittenSeries, output: Path, progress: Progress) -> None:
    from headergen.report.terminal import printable

    for name in done.names:
        tell(str(output / name))
    for patch in done.series.without_patch:
        progress.line(f"left out: {printable(patch.mail.subject) or 'a mail'} holds no patch")
    series = done.series
    headers = sum(part.kind == "headers" for part in series.parts)
    mixed, parts = (amount(len(each), "patch", "patches") for each in (series.mixed, series.parts))
    progress.line(f"{mixed} mixed; {parts} written, {headers} of headers alone")
    progress.line(f"to apply them: git am {output}/*.patch")
