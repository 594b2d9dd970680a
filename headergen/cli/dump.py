"""The verb ``dump``."""

from __future__ import annotations

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
    verbose: bool,
) -> int:
    """Print the model as JSON: constants, enumerations, records with their layout, ioctls, macros, what was skipped.

    Of the project's imported headers, or of folders of installed ones.
    """
    from headergen.commands.dump import conflicts, dump_folders, dump_project
    from headergen.report.dump import dump_text
    from headergen.report.progress import Progress

    names = target_names(arches)
    progress = Progress(quiet=quiet, verbose=verbose)
    if folders and not names:
        raise click.UsageError("--include needs --arch: the folders do not say which target they are for")
    found = (
        dump_folders(names, folders, patterns or ("linux/kvm.h",), tool=cpp, alone=alone)
        if folders
        else dump_project(Path.cwd(), names, patterns, tool=cpp, alone=alone, progress=progress)
    )
    for abi in found:
        click.echo(dump_text(abi), nl=False)
        for done in (each for each in abi.completions if each.names):
            progress.line(f"{abi.target}: {', '.join(done.headers)} completes {', '.join(done.names)}")
        for finding in conflicts(abi):
            progress.line(f"{abi.target}: {finding.message}")
        progress.line(
            f"{abi.target}: {len(abi.records)} records, {len(abi.constants)} constants, {len(abi.ioctls)} ioctls,"
            f" {len(abi.macros)} macros, {len(abi.skipped)} skipped, of {len(abi.headers)} headers"
        )
    return 0
