"""The verb ``show``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from headergen.cli.completion import complete_arch, complete_module, complete_name
from headergen.cli.options import target_names


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="NAME…", shell_complete=complete_name)
@click.option("--arch", "arches", multiple=True, metavar="ARCH", shell_complete=complete_arch, help="A target.")
@click.option(
    "--module", "modules", multiple=True, metavar="M", shell_complete=complete_module, help="A module to look in."
)
@click.option("--kernel", "spec", metavar="KERNEL", help="A kernel or revision to look at in place of the work tree.")
@click.option(
    "--header", "entries", multiple=True, metavar="H",
    help="A header to look in in place of the project's modules (linux/kvm.h); no project is needed then.",
)  # fmt: skip
@click.option("--fold", is_flag=True, help="Do not unfold members whose type has a name of its own.")
@click.option("--format", type=click.Choice(("text", "json")), default="text", show_default=True, help="How to print.")
@click.option("--cpp", metavar="COMMAND", envvar="HEADERGEN_CPP", help="The preprocessor: gcc, clang, a path, or pcpp.")
@click.option("-q", "--quiet", is_flag=True, help="Print the answer and errors alone.")
@click.option("-v", "--verbose", is_flag=True, help="Print more.")
def command(
    *,
    names: tuple[str, ...],
    arches: tuple[str, ...],
    modules: tuple[str, ...],
    spec: str | None,
    entries: tuple[str, ...],
    fold: bool,
    format: str,
    cpp: str | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Print what NAME is: a record with its layout, a constant, an ioctl, an enumeration, a macro.

    NAME may leave out 'struct', and may be a pattern: 'KVM_REG_ARM*'. Targets that differ stand side by side.
    """
    from headergen.commands.show import show
    from headergen.report.progress import Progress
    from headergen.report.symbols import found_text, found_values
    from headergen.report.terminal import coloured
    from headergen.sides.interfaces import Source

    progress = Progress(quiet=quiet or not verbose)
    source = Source(Path.cwd(), spec, target_names(arches), modules, entries, cpp)
    shown = show(source, names, progress)
    if format == "json":
        symbols = [s for abis, found in shown.by_module for s in found_values(found, abis, unfold=not fold)]
        click.echo(json.dumps({"format": 1, "symbols": symbols}, indent=1))
        return 0
    colour = coloured(sys.stdout)
    texts = [found_text(found, abis, unfold=not fold, colour=colour) for abis, found in shown.by_module]
    click.echo("\n".join(texts), nl=False, color=colour)
    return 0
