"""The verb ``lint``."""

from __future__ import annotations

from pathlib import Path

import click

from headergen.cli.completion import complete_arch, complete_rule
from headergen.cli.options import target_names
from headergen.report import FORMATS


@click.command()
@click.argument("what", nargs=-1)
@click.option("--arch", "arches", multiple=True, metavar="ARCH", shell_complete=complete_arch, help="A target.")
@click.option(
    "--include", "folders", multiple=True, metavar="DIR", type=click.Path(path_type=Path),
    help="A folder of installed headers, in the order of -I, in place of a kernel.",
)  # fmt: skip
@click.option(
    "--header", "patterns", multiple=True, metavar="H",
    help="A header as it is included, or a pattern such as '**/*.h'. Default: the project's modules, or all.",
)  # fmt: skip
@click.option("--format", type=click.Choice(FORMATS), default="text", show_default=True, help="How to print findings.")
@click.option("--explain", metavar="RULE", shell_complete=complete_rule, help="Explain one rule, and exit.")
@click.option("--list-rules", is_flag=True, help="Print the rules, and exit.")
@click.option("--cpp", metavar="COMMAND", envvar="HEADERGEN_CPP", help="The preprocessor: gcc, clang, a path, or pcpp.")
@click.option("-q", "--quiet", is_flag=True, help="Print findings and errors alone.")
@click.option("-v", "--verbose", is_flag=True, help="Print more.")
def command(
    *,
    what: tuple[str, ...],
    arches: tuple[str, ...],
    folders: tuple[Path, ...],
    patterns: tuple[str, ...],
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
        start, asked(start, what, folders, patterns), arches=target_names(arches), tool=cpp, progress=progress
    )
    findings = print_findings(
        result.findings, format=format, summary=result.summary, quiet=quiet, verbose=verbose,
        about={"targets": list(result.targets)},
    )  # fmt: skip
    return 1 if findings else 0
