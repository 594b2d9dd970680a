"""The verb ``check``."""

from __future__ import annotations

from pathlib import Path

import click

from headergen.report import FORMATS


@click.command()
@click.option("--kernel", metavar="KERNEL", help="Derive the import again from this kernel and compare the bytes.")
@click.option("--rev", metavar="REV", help="The revision, where KERNEL is a git repository.")
@click.option("--diff", is_flag=True, help="Show how each file differs.")
@click.option("--format", type=click.Choice(FORMATS), default="text", show_default=True, help="How to print findings.")
@click.option("--list-rules", is_flag=True, help="Print every rule and exit.")
@click.option("--explain", metavar="RULE", help="Print what a rule means and what to do, and exit.")
@click.option("-q", "--quiet", is_flag=True, help="Print findings and errors alone.")
@click.option("-v", "--verbose", is_flag=True, help="Print more.")
def command(
    *,
    kernel: str | None,
    rev: str | None,
    diff: bool,
    format: str,
    list_rules: bool,
    explain: str | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Prove that imported and generated files are what they claim to be. Writes nothing.

    Exits with 1 if there is a warning or an error among the findings.
    """
    if list_rules or explain is not None:
        from headergen.report.rules import rule_explained, rules_table

        click.echo(rules_table() if explain is None else rule_explained(explain), nl=False)
        return 0
    if rev is not None and kernel is None:
        raise click.UsageError("--rev goes with --kernel")
    from headergen.commands.check import check
    from headergen.diagnostics import Severity
    from headergen.report import print_findings
    from headergen.report.progress import Progress

    progress = Progress(quiet=quiet, verbose=verbose)
    done = check(Path.cwd(), kernel=kernel, rev=rev, progress=progress)
    found = print_findings(
        done.findings, format=format, summary=done.summary, verbose=diff or verbose, quiet=quiet, log=progress.stream
    )
    return int(any(finding.severity >= Severity.WARNING for finding in found))
