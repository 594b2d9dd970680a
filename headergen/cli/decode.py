"""The verb ``decode``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from headergen.cli.completion import complete_arch, complete_module, complete_name
from headergen.cli.options import target_names
from headergen.report.progress import Progress
from headergen.sides.interfaces import Source


# a negative number is no option
@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("numbers", nargs=-1, required=True, metavar="NUMBER…")
@click.option(
    "--struct", "record", metavar="NAME", shell_complete=complete_name,
    help="Print the bytes of the file that is named (-: standard input) as this record.",
)  # fmt: skip
@click.option("--arch", "arches", multiple=True, metavar="ARCH", shell_complete=complete_arch, help="A target.")
@click.option(
    "--module", "modules", multiple=True, metavar="M", shell_complete=complete_module, help="A module to look in."
)
@click.option("--kernel", "spec", metavar="KERNEL", help="A kernel or revision to look at in place of the work tree.")
@click.option(
    "--header", "entries", multiple=True, metavar="H",
    help="A header to look in in place of the project's modules (linux/kvm.h); no project is needed then.",
)  # fmt: skip
@click.option("--format", type=click.Choice(("text", "json")), default="text", show_default=True, help="How to print.")
@click.option("--cpp", metavar="COMMAND", envvar="HEADERGEN_CPP", help="The preprocessor: gcc, clang, a path, or pcpp.")
@click.option("-q", "--quiet", is_flag=True, help="Print the answer and errors alone.")
@click.option("-v", "--verbose", is_flag=True, help="Print more.")
def command(
    *,
    numbers: tuple[str, ...],
    record: str | None,
    arches: tuple[str, ...],
    modules: tuple[str, ...],
    spec: str | None,
    entries: tuple[str, ...],
    format: str,
    cpp: str | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Say which ioctl NUMBER is, for each target: decimal, hexadecimal, or negative as Python and strace print it.

    Near misses (the same type and nr, another size) are what one sees when a struct grew. With --struct NAME, print
    the bytes of a file as the members of a record.
    """
    progress = Progress(quiet=quiet or not verbose)
    source = Source(Path.cwd(), spec, target_names(arches), modules, entries, cpp)
    if record is not None:
        if len(numbers) != 1:
            raise click.UsageError("--struct takes one file, or - for standard input")
        return _bytes(source, record, numbers[0], format, progress, quiet=quiet)
    for word in numbers:
        if word.startswith("-") and not word[1:2].isdigit():
            raise click.NoSuchOption(word)
    return _numbers(source, numbers, format, progress)


def _numbers(source: Source, numbers: tuple[str, ...], format: str, progress: Progress) -> int:
    from headergen.commands.decode import decode_numbers
    from headergen.report.symbols import decoded_text, decoded_value
    from headergen.report.terminal import coloured

    decoded = decode_numbers(source, numbers, progress)
    if format == "json":
        values = [{"number": each[0].value, "targets": decoded_value(each)} for each in decoded]
        click.echo(json.dumps({"format": 1, "numbers": values}, indent=1))
    else:
        colour = coloured(sys.stdout)
        click.echo("\n".join(decoded_text(each, colour=colour) for each in decoded), nl=False, color=colour)
    return int(not all(any(target.exact for target in each) for each in decoded))


def _bytes(source: Source, name: str, file: str, format: str, progress: Progress, *, quiet: bool) -> int:
    from headergen.commands.decode import decode_bytes
    from headergen.report.symbols import unpacked_text, unpacked_value
    from headergen.report.terminal import coloured

    found = decode_bytes(source, name, file, progress)
    if format == "json":
        values = [
            {"targets": each.targets, "short": each.short, "left": each.left,
             "records": [unpacked_value(record) for record in each.records]}
            for each in found
        ]  # fmt: skip
        click.echo(json.dumps({"format": 1, "name": found[0].name, "bytes": values}, indent=1))
    else:
        colour = coloured(sys.stdout)
        for each in found:
            click.echo(f"/* {', '.join(each.targets)} */")
            for position, record in enumerate(each.records):
                title = f"{each.name} [{position}]" if len(each.records) > 1 else each.name
                click.echo(unpacked_text(title, record, colour=colour), nl=False, color=colour)
    for each in found:
        targets = ", ".join(each.targets)
        if each.short and not quiet:
            click.echo(f"{targets}: the data end {each.short} bytes before {each.name} does", err=True)
        if each.left and not quiet:
            click.echo(f"{targets}: {each.left} bytes are left over behind {each.name}", err=True)
    return int(any(each.short or each.left for each in found))
