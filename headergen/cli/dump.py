"""The verb ``dump``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from headergen.cli.completion import complete_arch
from headergen.cli.options import target_names


@click.command()
@click.option(
    "--arch", "arches", multiple=True, metavar="ARCH", shell_complete=complete_arch,
    help="A target (default: all of the project's); more than one prints a document a line.",
)  # fmt: skip
@click.option(
    "--include", "folders", multiple=True, metavar="DIR", type=click.Path(path_type=Path),
    help="A folder of installed headers, in the order of -I; no project is needed then.",
)  # fmt: skip
@click.option(
    "--header", "patterns", multiple=True, metavar="H",
    help="A header as it is included, or a pattern such as '**/*.h'. Default: the project's modules, or linux/kvm.h.",
)  # fmt: skip
@click.option("--alone", is_flag=True, help="Do not complete headers that forget to include what they use.")
@click.option("--cpp", metavar="COMMAND", envvar="HEADERGEN_CPP", help="The preprocessor: gcc, clang, a path, or pcpp.")
@click.option("-q", "--quiet", is_flag=True, help="Print errors alone.")
@click.option("-v", "--verbose", is_flag=True, help="Print more.")
def command(
    *,
    arches: tuple[str, ...],
    folders: tuple[Path, ...],
    patterns: tuple[str, ...],
    alone: bool,
    cpp: str | None,
    quiet: bool,
    verbose: bool,  # noqa: ARG001 - read by main, for tracebacks
) -> int:
    """Print the model as JSON: constants, enumerations, records with their layout, ioctls, macros, what was skipped.

    Of the project's imported headers, or of folders of installed ones.
    """
    from headergen.commands.dump import dump_folders
    from headergen.report.dump import dump_text

    names = target_names(arches)
    if not folders:
        return _of_project(names, patterns, cpp, quiet=quiet)
    if not names:
        raise click.UsageError("--include needs --arch: the folders do not say which target they are for")
    told: list[str] = []
    found = dump_folders(
        names, folders, patterns or ("linux/kvm.h",), tool=cpp, completing=None if alone else told.append
    )
    for abi in found:
        click.echo(dump_text(abi), nl=False)
        if not quiet:
            for line in told:
                click.echo(f"{abi.target}: {line}", err=True)
            click.echo(
                f"{abi.target}: {len(abi.records)} records, {len(abi.constants)} constants, {len(abi.ioctls)} ioctls,"
                f" {len(abi.macros)} macros, {len(abi.skipped)} skipped, of {len(abi.headers)} headers",
                err=True,
            )
        told.clear()
    return 0


def _of_project(arches: Sequence[str], patterns: Sequence[str], cpp: str | None, *, quiet: bool) -> int:
    from headergen.commands.dump_project import dump_project
    from headergen.report.dump import dump_text
    from headergen.report.progress import Progress

    progress = Progress(quiet=quiet)
    for abi in dump_project(Path.cwd(), arches, patterns, tool=cpp, progress=progress):
        click.echo(dump_text(abi), nl=False)
        progress.line(
            f"{abi.target}: {len(abi.records)} records, {len(abi.constants)} constants, {len(abi.ioctls)} ioctls,"
            f" {len(abi.macros)} macros, {len(abi.skipped)} skipped, of {len(abi.headers)} headers"
        )
    return 0
