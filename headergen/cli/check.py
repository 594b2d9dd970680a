"""The verb ``check``."""

from __future__ import annotations

from pathlib import Path

import click

from headergen.cli.options import format_option, no_cache, rev_option, rules_options, volume
from headergen.report import FORMATS


@click.command()
@click.option("--kernel", metavar="KERNEL", help="Derive the import again from this kernel and compare the bytes.")
@rev_option
@click.option("--range", "range_", metavar="A..B", help="The commits to judge (default: those not yet upstream).")
@click.option("--patch", "patches", multiple=True, metavar="FILE", help="Judge an mbox or patch instead (- for stdin).")
@click.option("--staged", is_flag=True, help="Judge what is staged instead, as the next commit (for hooks).")
@click.option("--message", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Its message's file.")
@click.option("--release", is_flag=True, help="Fail on what a release must not have: placeholders, workarounds due.")
@click.option("--diff", is_flag=True, help="Show how each file differs.")
@format_option(FORMATS)
@rules_options
@no_cache
@volume("findings and errors")
def command(
    *,
    kernel: str | None,
    rev: str | None,
    range_: str | None,
    patches: tuple[str, ...],
    staged: bool,
    message: Path | None,
    release: bool,
    diff: bool,
    format: str,
    list_rules: bool,
    explain: str | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Prove that imported and generated files are what they claim to be. Writes nothing.

    Looks at the work tree, at the commits that are not upstream yet (or those of a range), and at workarounds in
    handwritten code whose end has come; with --patch, at patches alone.

    Exits with 1 if there is a warning or an error among the findings.
    """
    if list_rules or explain is not None:
        from headergen.report.rules import rule_explained, rules_table

        click.echo(rules_table() if explain is None else rule_explained(explain), nl=False)
        return 0
    if rev is not None and kernel is None:
        raise click.UsageError("--rev goes with --kernel")
    if (patches or staged) and (kernel is not None or range_ is not None or (patches and staged)):
        raise click.UsageError("--patch and --staged look at nothing else: leave out --kernel and --range")
    if message is not None and not staged:
        raise click.UsageError("--message goes with --staged")
    from headergen.commands.check import check
    from headergen.diagnostics import Severity
    from headergen.project.separation import HistoryCheck, check_patches, check_staged
    from headergen.project.states import is_configured
    from headergen.report import print_findings
    from headergen.report.progress import Progress

    progress = Progress(quiet=quiet, verbose=verbose)
    here = Path.cwd()
    if patches or staged:
        separation = (
            check_patches(here, patches, release=release) if patches else check_staged(here, message, release=release)
        )
        findings, summary = separation.findings, f"{separation.summary} checked"
    else:
        findings, summary = (), ""
        with HistoryCheck(here, range_) as history:
            if range_ is None or kernel is not None or is_configured(here):
                done = check(here, kernel=kernel, rev=rev, base=history.base_config, progress=progress)
                findings, summary = done.findings, done.summary
            separation = history.judged(release=release)
        findings = (*findings, *separation.findings)
        summary = "; ".join(part for part in (summary, separation.summary) if part)
    if separation.untold:
        progress.line(separation.untold)
    found = print_findings(
        findings, format=format, summary=summary, verbose=diff or verbose, quiet=quiet, log=progress.stream
    )
    return int(any(finding.severity >= Severity.WARNING for finding in found))
