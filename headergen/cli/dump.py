"""The verb ``dump``."""

from __future__ import annotations

import click

from headergen.cli.options import arch_option, cpp_option, target_names, volume
from headergen.diagnostics.phrases import amount


@click.command()
@arch_option("A target, of which each prints a document of its own (default: all of the project's)")
@click.option(
    "--include", "folders", multiple=True, metavar="DIR", type=click.Path(),
    help="A folder of installed headers, in the order of -I; no project is needed then.",
)  # fmt: skip
@click.option(
    "--header", "patterns", multiple=True, metavar="H",
    help="A header as it is included, or a pattern such as '**/*.h'. Default: the project's modules, or linux/kvm.h.",
)  # fmt: skip
@click.option("--alone", is_flag=True, help="Do not complete headers that forget to include what they use.")
@cpp_option
@volume()
def command(
    *,
    arches: tuple[str, ...],
    folders: tuple[str, ...],
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
    if folders:
        found = dump_folders(names, folders, patterns or ("linux/kvm.h",), tool=cpp, alone=alone)
    else:
        from pathlib import Path

        found = dump_project(Path.cwd(), names, patterns, tool=cpp, alone=alone, progress=progress)
    for abi in found:
        click.echo(dump_text(abi), nl=False)
        for done in (each for each in abi.completions if each.names):
            progress.line(f"{abi.target}: {', '.join(done.headers)} completes {', '.join(done.names)}")
        for finding in conflicts(abi):
            progress.line(f"{abi.target}: {finding.message}")
        progress.line(
            f"{abi.target}: {amount(len(abi.records), 'record')}, {amount(len(abi.constants), 'constant')},"
            f" {amount(len(abi.ioctls), 'ioctl')}, {amount(len(abi.macros), 'macro')}, {len(abi.skipped)} skipped,"
            f" of {amount(len(abi.headers), 'header')}"
        )
    return 0
