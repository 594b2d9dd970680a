"""Where a report goes: to standard output, or with ``-o`` to a file, as a whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

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


def write_report(text: str, output: Path | None) -> None:
    """Writes a report; ``HeadergenError`` where the file cannot be written."""
    if output is None:
        click.echo(text, nl=False, color=True)  # what has colours was asked for them
        return
    from headergen.diagnostics import HeadergenError
    from headergen.writes import Folder

    try:
        if (output.is_file() and not output.is_symlink()) or not os.path.lexists(output):
            with Folder(output.parent) as folder:  # the old report stays until the new one is whole
                folder.replace(output.name, text.encode())
        else:
            output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise HeadergenError(
            f"cannot write {output}: {error.strerror}", help="give -o a file in a folder that you may write"
        ) from error
