"""The verb ``generate``."""

from __future__ import annotations

from pathlib import Path

import click

from headergen.cli.options import no_cache, print_notes, signoff_option, volume
from headergen.cli.output import list_files, show_diff, tell
from headergen.diagnostics.phrases import amount


@click.command()
@click.option("--commit", is_flag=True, help="Commit what changed, on its own.")
@click.option("-n", "--dry-run", is_flag=True, help="Show which files would change, and write nothing.")
@click.option("--diff", is_flag=True, help="Show every changed line as well.")
@signoff_option
@no_cache
@volume()
def command(*, commit: bool, dry_run: bool, diff: bool, signoff: bool, quiet: bool, verbose: bool) -> int:
    """Render the modules again from the imported headers, after templates or headergen changed."""
    from headergen.commands.generate import generate
    from headergen.report.progress import Progress

    progress = Progress(quiet=quiet, verbose=verbose)
    done = generate(Path.cwd(), commit=commit, dry_run=dry_run, signoff=signoff, progress=progress)
    print_notes(done.findings, progress)
    if dry_run:
        list_files(done.changes)
    elif done.commit:
        tell(done.commit[:12])
    if diff:
        show_diff(done.changes, dry_run=dry_run)
    looked_at = f"{amount(done.modules, 'module')}, {amount(done.files, 'file')}"
    if not done.changes and not done.commit:
        progress.line(f"up to date: {looked_at}")
    else:
        state = "would change" if dry_run else "committed" if done.commit else "rendered"
        progress.line(f"{state}: {looked_at}: {done.changes.summary}")
    return 0
