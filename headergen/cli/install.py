"""The verb ``install``."""

from __future__ import annotations

from pathlib import Path

import click

from headergen.cli.options import arch_option, rev_option, volume
from headergen.diagnostics.phrases import amount


@click.command()
@click.argument("kernel", metavar="KERNEL")
@click.argument("dest", type=click.Path(file_okay=False, path_type=Path))
@arch_option("A kernel arch (x86), or a target", several=False, required=True)
@rev_option
@click.option("--delete", is_flag=True, help="Delete other headers from the folders that are written.")
@volume()
def command(*, kernel: str, dest: Path, arch: str, rev: str | None, delete: bool, quiet: bool, verbose: bool) -> int:
    """Write the headers that KERNEL exports for ARCH into DEST/include.

    This is what 'make headers_install INSTALL_HDR_PATH=DEST' writes, byte for byte. KERNEL is a kernel source
    directory, a git repository, a source tarball, or a directory of installed headers. Nothing of it is run.
    """
    from headergen.commands.install import install
    from headergen.report.progress import Progress

    progress = Progress(quiet=quiet, verbose=verbose)
    done = install(kernel, arch, dest, rev=rev, delete=delete, progress=progress)
    progress.line(
        f"{amount(done.total, 'header')} of {done.kernel} for {done.arch} in {done.directory}: {done.written} written,"
        f" {done.total - done.written} up to date"
    )
    if done.stale and delete:
        progress.line(f"{len(done.stale)} other headers deleted")
    elif done.stale:
        progress.line(f"{len(done.stale)} other headers are there too, {done.stale[0]} first; --delete removes them")
    return 0
