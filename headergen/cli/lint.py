"""The verb ``lint``."""

from __future__ import annotations

from pathlib import Path

import click

from headergen.cli.options import looking, rules_options, target_names
from headergen.report import FORMATS

_HEADER = "A header as it is included, or a pattern such as '**/*.h'. Default: the project's modules, or all."


@click.command()
@click.argument("what", nargs=-1)
@click.option(
    "--include", "folders", multiple=True, metavar="DIR", type=click.Path(path_type=Path),
    help="A folder of installed headers, in the order of -I, in place of a kernel.",
)  # fmt: skip
@rules_options
@looking(FORMATS, "findings and errors", header=_HEADER)
def command(
    *,
    what: tuple[str, ...],
    arches: tuple[str, ...],
    folders: tuple[Path, ...],
    modules: tuple[str, ...],
    entries: tuple[str, ...],
    format: str,
    explain: str | None,
    list_rules: bool,
    cpp: str | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Judge new interfaces by what the kernel's own documents ask of them.

    WHAT is headers (linux/kvm.h, or a file in a kernel's include/uapi), a kernel, or a range OLD..NEW of kernels or
    revisions, of which only what is new is judged. Without it, the project's imported headers.
    """
    from headergen.commands.lint import lint_headers
    from headergen.diagnostics.rules_lint import LINT_RULES
    from headergen.report import print_findings
    from headergen.report.progress import Progress
    from headergen.report.rules import rule_explained, rules_table
    from headergen.sides.linting import asked

    if list_rules or explain:
        rules = {rule.id: rule for rule in LINT_RULES}
        click.echo(rule_explained(explain, rules) if explain else rules_table(rules), nl=False)
        return 0
    progress = Progress(quiet=quiet, verbose=verbose)
    start = Path.cwd()
    result = lint_headers(
        start, asked(start, what, folders, entries), arches=target_names(arches), modules=modules, tool=cpp,
        progress=progress,
    )  # fmt: skip
    findings = print_findings(
        result.findings, format=format, summary=result.summary, quiet=quiet, verbose=verbose,
        about={"targets": list(result.targets)},
    )  # fmt: skip
    return 1 if findings else 0
