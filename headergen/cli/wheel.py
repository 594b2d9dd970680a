"""The verb ``wheel``."""

from __future__ import annotations

from pathlib import Path

import click

from headergen.cli.options import volume
from headergen.cli.output import tell


@click.command()
@click.option(
    "-o", "--output", "folder", default="dist", metavar="DIR", type=click.Path(file_okay=False),
    help="Where to write it (default: dist).",
)  # fmt: skip
@click.option("--name", default="linux-uapi", metavar="NAME", help="What pip calls it (default: linux-uapi).")
@click.option("--package-version", default="", metavar="VERSION", help="Its version (default: the kernel's).")
@volume()
def command(*, folder: str, name: str, package_version: str, quiet: bool, verbose: bool) -> int:
    """Make a wheel of the generated modules, for people who want pip install and no headergen."""
    from headergen.commands.wheel import make_wheel
    from headergen.report.progress import Progress
    from headergen.report.terminal import printable

    progress = Progress(quiet=quiet, verbose=verbose)
    path, files = make_wheel(Path.cwd(), Path(folder), name=name, version=package_version, progress=progress)
    tell(printable(str(path)))
    progress.line(f"made: {files} files")
    return 0
