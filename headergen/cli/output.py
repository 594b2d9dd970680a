"""Where a report goes: to standard output, or with ``-o`` to a file, as a whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from headergen.changeset import ChangeSet

output_option = click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write there, not to stdout."
)


def tell(what: str) -> None:
    """Says on standard output what was done: it is, and the exit code says so, whether anybody can be told or not."""
    try:
        click.echo(what)
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is buffered would be tried again
        if not isinstance(error, BrokenPipeError):
            click.echo(f"done, but standard output takes no word of it: {error.strerror}", err=True)


def list_files(changes: ChangeSet) -> None:
    """Lists the files that a verb would change, and how."""
    from headergen.report.terminal import printable

    for change in changes.changes:
        click.echo(printable(f"{change.kind:8} {change.path}"))


def show_diff(changes: ChangeSet, *, dry_run: bool) -> None:
    """Shows every line that a verb changed, or would change."""
    from headergen.report.terminal import printable

    if changes:
        (click.echo if dry_run else tell)(printable(changes.diff()).removesuffix("\n"))


def write_report(text: str, output: Path | None) -> None:
    """Writes a report; ``HeadergenError`` where the file cannot be written."""
    if output is None:
        from headergen.report.terminal import may_go_unread

        with may_go_unread(sys.stdout):
            click.echo(text, nl=False, color=True)  # what has colours was asked for them
        return
    from headergen.diagnostics import HeadergenError, way_out_of
    from headergen.writes import Folder

    try:
        if (output.is_file() and not output.is_symlink()) or not os.path.lexists(output):
            with Folder(output.parent) as folder:  # the old report stays until the new one is whole
                folder.replace(output.name, text.encode())
        else:
            output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise HeadergenError(
            f"cannot write {output}: {error.strerror}",
            help=way_out_of(error, "give -o a file in a folder that you may write"),
        ) from error
