"""The verb ``verify``."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from headergen.cli.options import arch_option, format_option, target_names, volume
from headergen.diagnostics.phrases import amount
from headergen.report import FORMATS

# what is counted, in the order in which it is told
_KINDS = {
    "record": "records", "member": "member paths", "constant": "constants", "ioctl": "ioctls",
    "enumerator": "enumerators", "typedef": "typedefs", "macro": "macro calls",
    "string": "strings", "alias": "other names", "skipped": "skipped names refused",
    "module": "facts of the modules",
}  # fmt: skip


@click.command()
@arch_option("A target (default: all of the project's)")
@click.option("--cc", "compilers", multiple=True, metavar="ARCH=COMMAND", help="The compiler for a target.")
@format_option(FORMATS)
@volume("findings and errors")
def command(*, arches: tuple[str, ...], compilers: tuple[str, ...], format: str, quiet: bool, verbose: bool) -> int:
    """Prove layouts and numbers with a real compiler.

    Every record, member, constant, ioctl and enumerator of the project's modules is compared with what a compiler for
    the target says, and the generated modules with both. What was compiled is never run. A target that no compiler
    here knows is skipped and counted.
    """
    from headergen.commands.verify import verify_project
    from headergen.report import print_findings
    from headergen.report.progress import Progress
    from headergen.verify import name_of

    progress = Progress(quiet=quiet, verbose=verbose)
    result = verify_project(Path.cwd(), target_names(arches), _compilers(compilers), progress=progress)
    for target, counts in result.compared.items():
        told = ", ".join(f"{counts[kind]} {word}" for kind, word in _KINDS.items())
        unasked = f"; not asked: {counts['unasked']} bit-fields and strings" if counts["unasked"] else ""
        progress.line(f"{target} ({name_of(result.commands[target])}): {told}{unasked}")
    for target in result.skipped:
        progress.line(f"{target}: skipped, no compiler for it here (give one with --cc {target}=COMMAND)")
    skipped = f", {amount(len(result.skipped), 'target')} skipped" if result.skipped else ""
    findings = print_findings(
        result.findings,
        format=format,
        summary=f"{amount(result.modules, 'module')} verified{skipped}",
        quiet=quiet,
        verbose=verbose,
    )
    return 1 if findings else 0


def _compilers(given: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    result = {}
    for each in given:
        target, separator, words = each.partition("=")
        if not separator or not words.strip():
            raise click.UsageError(f"--cc {each!r}: write it as ARCH=COMMAND")
        target_names([target])
        result[target] = tuple(shlex.split(words))
    return result
