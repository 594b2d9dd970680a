"""The verb ``decode``."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from headergen.cli.completion import complete_name
from headergen.cli.options import all_option, include_option, looking, spec_option, target_names
from headergen.report.progress import Progress

if TYPE_CHECKING:
    from headergen.model.decoding import UnpackedBytes
    from headergen.sides.interfaces import Selection


# a negative number is no option
@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("numbers", nargs=-1, required=True, metavar="NUMBER…")
@click.option(
    "--struct", "record", metavar="NAME", shell_complete=complete_name,
    help="Print the bytes of the file that is named (-: standard input) as this record.",
)  # fmt: skip
@click.option(
    "--hex/--raw", "hexadecimal", default=None,
    help="With --struct: the file is hexadecimal text (plain, xxd, hexdump, strace), or bytes; else as it looks.",
)  # fmt: skip
@spec_option
@all_option
@include_option
@looking(("text", "json"), "the answer and errors")
def command(
    *,
    numbers: tuple[str, ...],
    record: str | None,
    hexadecimal: bool | None,
    arches: tuple[str, ...],
    modules: tuple[str, ...],
    spec: str | None,
    entries: tuple[str, ...],
    everything: bool,
    folders: tuple[str, ...],
    format: str,
    cpp: str | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Say which ioctl NUMBER is, for each target: decimal, hexadecimal, or negative as Python and strace print it.

    Near misses (the same type and nr, another size) are what one sees when a struct grew. With --struct NAME, print
    the bytes of a file as the members of a record.
    """
    from headergen.sides.here import looked_from
    from headergen.sides.interfaces import Selection

    progress = Progress(quiet=quiet or not verbose)
    start = looked_from(Path.cwd())
    source = Selection(start, spec, target_names(arches), modules, entries, cpp, everything, [*map(Path, folders)])
    if record is not None:
        from headergen.commands.decode import decode_bytes
        from headergen.query.names import joined

        record, *files = joined((record, *numbers))
        if len(files) != 1:
            raise click.UsageError("--struct takes one file, or - for standard input")
        found = decode_bytes(source, record, files[0], progress, hexadecimal=hexadecimal)
        return _bytes(found, format, quiet=quiet)
    for word in numbers:
        if word.startswith("-") and not word[1:2].isdigit():
            raise click.NoSuchOption(word)
    return _numbers(source, numbers, format, progress, quiet=quiet)


def _numbers(source: Selection, numbers: tuple[str, ...], format: str, progress: Progress, *, quiet: bool) -> int:
    from headergen.commands.decode import decode_numbers
    from headergen.report.decoded import decoded_text, decoded_value
    from headergen.report.terminal import coloured, columns, fitted, printable

    answers = decode_numbers(source, numbers, progress)
    decoded = answers.decoded
    if format == "json":
        values = [{"number": each[0].value, "targets": decoded_value(each)} for each in decoded]
        click.echo(json.dumps({"format": 1, "numbers": values}, indent=1))
    else:
        colour = coloured(sys.stdout)
        text = "\n".join(decoded_text(each, colour=colour) for each in decoded)
        click.echo(fitted(text, columns(sys.stdout)), nl=False, color=colour)
    for error in answers.refused[1:]:
        click.echo(printable(f"error: {error.message}"), err=True)
    for error in answers.refused[:1]:
        raise error
    missed = not all(any(target.known for target in each) for each in decoded)
    if missed and not answers.whole and not quiet:
        click.echo(f"help: ask every header of a kernel: {_asked_of_all(source.spec)}", err=True)
    return int(missed)


def _asked_of_all(spec: str | None) -> str:
    """The options with which all of Linux is asked."""
    return "--kernel ~/linux --all" if spec is None else "--all"


def _bytes(found: list[UnpackedBytes], format: str, *, quiet: bool) -> int:
    from headergen.report.decoded import unpacked_text, unpacked_value
    from headergen.report.terminal import coloured, columns, fitted

    if format == "json":
        values = [
            {"targets": each.targets, "short": each.short, "left": each.left,
             "records": [unpacked_value(record) for record in each.records]}
            for each in found
        ]  # fmt: skip
        click.echo(json.dumps({"format": 1, "name": found[0].name, "bytes": values}, indent=1))
    else:
        colour, width = coloured(sys.stdout), columns(sys.stdout)
        for each in found:
            click.echo(fitted(f"/* {', '.join(each.targets)} */", width))
            for position, record in enumerate(each.records):
                title = f"{each.name} [{position}]" if len(each.records) > 1 else each.name
                click.echo(fitted(unpacked_text(title, record, colour=colour), width), nl=False, color=colour)
    for each in found:
        targets = ", ".join(each.targets)
        if each.short and not quiet:
            click.echo(f"{targets}: the data end {each.short} bytes before {each.name} does", err=True)
        if each.left and not quiet:
            click.echo(f"{targets}: {each.left} bytes are left over behind {each.name}", err=True)
    return int(any(each.short or each.left for each in found))
