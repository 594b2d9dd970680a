"""The verb ``sync``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from headergen.cli.completion import complete_header
from headergen.cli.options import arch_option, no_cache, print_notes, rev_option, signoff_option, volume
from headergen.cli.output import list_files, show_diff, tell
from headergen.diagnostics.phrases import amount

if TYPE_CHECKING:
    from headergen.commands.sync import Synced
    from headergen.report.progress import Progress


@click.command()
@click.argument("kernel", metavar="KERNEL")
@rev_option
@arch_option("Only this target (may be given again)")
@click.option(
    "--header",
    "headers",
    multiple=True,
    metavar="H",
    shell_complete=complete_header,
    help="Move this header alone (linux/kvm.h, or a pattern; may be given again); all others stay as they are.",
)
@click.option("-n", "--dry-run", is_flag=True, help="Show the commit that would be made, and write nothing.")
@click.option("--diff", is_flag=True, help="Show every changed line as well.")
@click.option("--no-commit", is_flag=True, help="Write the files and leave committing them to you.")
@signoff_option
@click.option("--allow-older", is_flag=True, help="Go back to a kernel older than the one that is imported.")
@click.option("--drop-gone", is_flag=True, help="Go on without headers that KERNEL has no more.")
@click.option("--placeholder", metavar="REASON", help="Mark an import that is not to stay (an unmerged kernel).")
@no_cache
@volume()
def command(
    *,
    kernel: str,
    rev: str | None,
    arches: tuple[str, ...],
    headers: tuple[str, ...],
    dry_run: bool,
    diff: bool,
    no_commit: bool,
    signoff: bool,
    placeholder: str | None,
    allow_older: bool,
    drop_gone: bool,
    quiet: bool,
    verbose: bool,
) -> int:
    """Import the configured headers from KERNEL, render the modules, and commit both.

    KERNEL is a kernel source directory, a git repository, a source tarball, or a directory of installed headers, such
    as this machine's own /usr/include. Nothing of it is run. The commit holds the imported headers, the lock and the
    modules, and nothing else; what you have staged or edited stays as it is.

    With --header one header moves to KERNEL, or a few do, and the lock says of which kernel each is.
    """
    from headergen.commands.sync import sync
    from headergen.report.progress import Progress

    if placeholder is not None and not placeholder.strip():
        raise click.BadParameter("give the reason", param_hint="--placeholder")
    progress = Progress(quiet=quiet, verbose=verbose)
    done = sync(
        Path.cwd(),
        kernel,
        rev=rev,
        arches=arches,
        dry_run=dry_run,
        commit=not no_commit,
        signoff=signoff,
        placeholder=(placeholder or "").strip(),
        allow_older=allow_older,
        headers=headers,
        drop_gone=drop_gone,
        progress=progress,
    )
    _print(done, progress, dry_run=dry_run, diff=diff)
    return 0


def _print(done: Synced, progress: Progress, *, dry_run: bool, diff: bool) -> None:
    from headergen.report.terminal import printable

    print_notes(done.findings, progress)
    if dry_run and done.changes and not done.skipped:
        click.echo(printable(done.message))
        list_files(done.changes)
    elif done.commit:
        tell(printable(f"{done.commit[:12]} {done.message.partition(chr(10))[0]}"))
    if diff:
        show_diff(done.changes, dry_run=dry_run)
    own = f", {'all' if done.own == done.headers else done.own} of them the project's own" if done.own else ""
    looked_at = f"{done.headers} of {done.exported} headers of {done.kernel}{own}, {amount(done.modules, 'module')}"
    if done.up_to_date:
        progress.line(f"up to date: {looked_at}")
    elif done.skipped:
        progress.line(f"no change for users, so no commit (skip-unchanged): {looked_at}")
    else:
        state = "would change" if dry_run else "committed" if done.commit else "written, not committed"
        progress.line(f"{state}: {looked_at}; files: {done.changes.summary}")
