"""The verb ``show``."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from headergen.cli.completion import complete_name
from headergen.cli.options import all_option, include_option, looking, spec_option, target_names

if TYPE_CHECKING:
    from headergen.commands.show import Shown
    from headergen.report.layouts import Style


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="NAME…", shell_complete=complete_name)
@spec_option
@all_option
@include_option
@click.option(
    "--expand/--fold", "unfold", default=True,
    help="Unfold members whose type has a name of its own (the default), or leave them folded.",
)  # fmt: skip
@click.option("--hex", "hexadecimal", is_flag=True, help="Print offsets and sizes in hexadecimal.")
@click.option("--cacheline", type=click.IntRange(8, 4096), default=64, show_default=True, help="Bytes of a cache line.")
@click.option("--holes", type=click.IntRange(1), metavar="N", help="Print only records with N holes or more.")
@click.option("--reorganize", is_flag=True, help="Say how a new struct's members could be ordered to need fewer bytes.")
@click.option("--padding-leaks", is_flag=True, help="Print only the bytes of records that no member covers.")
@looking(("text", "json"), "the answer and errors")
def command(
    *,
    names: tuple[str, ...],
    arches: tuple[str, ...],
    modules: tuple[str, ...],
    spec: str | None,
    entries: tuple[str, ...],
    everything: bool,
    folders: tuple[str, ...],
    unfold: bool,
    hexadecimal: bool,
    cacheline: int,
    holes: int | None,
    reorganize: bool,
    padding_leaks: bool,
    format: str,
    cpp: str | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Print what NAME is: a record with its layout, a member, a constant, an ioctl, an enumeration, a macro.

    NAME may leave out 'struct', may be a pattern ('KVM_REG_ARM*') or a member ('kvm_run.io', or 'kvm_run__io' as the
    modules spell it). Targets that differ stand side by side, and what differs is marked.
    """
    from headergen.commands.show import show
    from headergen.report.layouts import Style
    from headergen.report.progress import Progress
    from headergen.report.terminal import coloured
    from headergen.sides.here import looked_from
    from headergen.sides.interfaces import Selection

    progress = Progress(quiet=quiet or not verbose)
    start = looked_from(Path.cwd())
    source = Selection(start, spec, target_names(arches), modules, entries, cpp, everything, [*map(Path, folders)])
    shown = show(source, names, progress)
    if holes is not None:
        from headergen.report.layouts import with_holes

        shown = shown.only(lambda abis, found: with_holes(found, abis, holes))
    style = Style(
        unfold=unfold, hexadecimal=hexadecimal, cacheline=cacheline, reorganize=reorganize, colour=coloured(sys.stdout)
    )
    click.echo(
        _document(shown, style, leaks=padding_leaks) if format == "json" else _text(shown, style, padding_leaks),
        nl=False,
        color=style.colour,
    )
    return 0


def _text(shown: Shown, style: Style, leaks: bool) -> str:
    from headergen.report.leaks import leaks_text
    from headergen.report.symbols import found_text

    if leaks:
        return "".join(leaks_text(found, abis, colour=style.colour) for abis, found in shown.by_module)
    return "\n".join(found_text(found, abis, style) for abis, found in shown.by_module)


def _document(shown: Shown, style: Style, *, leaks: bool) -> str:
    from headergen.report.leaks import leaks_values
    from headergen.report.symbols import found_values

    if leaks:
        records = [value for abis, found in shown.by_module for value in leaks_values(found, abis)]
        return json.dumps({"format": 1, "records": records}, indent=1) + "\n"
    symbols = [
        value
        for abis, found in shown.by_module
        for value in found_values(found, abis, unfold=style.unfold, reorganize=style.reorganize)
    ]
    return json.dumps({"format": 1, "symbols": symbols}, indent=1) + "\n"
