"""The verb ``dump``."""

from __future__ import annotations

from pathlib import Path

import click

from headergen.cli.options import target_names


@click.command()
@click.option(
    "--arch", "arches", multiple=True, metavar="ARCH", help="A target; more than one prints a document a line."
)
@click.option(
    "--include", "folders", multiple=True, metavar="DIR", type=click.Path(path_type=Path),
    help="A folder of installed headers, in the order of -I; no project is needed then.",
)  # fmt: skip
@click.option(
    "--header", "patterns", multiple=True, metavar="H",
    help="A header as it is included, or a pattern such as '**/*.h'. Default: the project's modules, or linux/kvm.h.",
)  # fmt: skip
@click.option("--cpp", metavar="COMMAND", envvar="HEADERGEN_CPP", help="The preprocessor: gcc, clang, a path, or pcpp.")
@click.option("-q", "--quiet", is_flag=True, help="Print errors alone.")
@click.option("-v", "--verbose", is_flag=True, help="Print more.")
def command(
    *,
    arches: tuple[str, ...],
    folders: tuple[Path, ...],
    patterns: tuple[str, ...],
    cpp: str | None,
    quiet: bool,
    verbose: bool,  # noqa: ARG001 - read by main, for tracebacks
) -> int:
    """Print the model as JSON: constants, enumerations, records with their layout, ioctls, macros, what was skipped."""
    from headergen.commands.dump import dump_folders
    from headergen.report.dump import dump_text

    if not folders:
        raise click.UsageError("give the headers' folders with --include DIR")
    names = target_names(arches)
    if not names:
        raise click.UsageError("--include needs --arch: the folders do not say which target they are for")
    for abi in dump_folders(names, folders, patterns or ("linux/kvm.h",), tool=cpp):
        click.echo(dump_text(abi), nl=False)
        if not quiet:
            click.echo(
                f"{abi.target}: {len(abi.records)} records, {len(abi.constants)} constants, {len(abi.ioctls)} ioctls,"
                f" {len(abi.macros)} macros, {len(abi.skipped)} skipped, of {len(abi.headers)} headers",
                err=True,
            )
    return 0
