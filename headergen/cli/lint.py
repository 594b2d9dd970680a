"""The verb ``lint``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from headergen.cli.options import (
    except_option,
    exceptions_of,
    fail_on_option,
    failed,
    looking,
    rules_options,
    target_names,
)  # fmt: skip
from headergen.cli.output import output_option, write_report
from headergen.report import FOR_PEOPLE, FORMATS

if TYPE_CHECKING:
    from headergen.commands.lint import Linted

_HEADER = "A header as it is included, or a pattern such as '**/*.h'. Default: the project's modules, or all."


@click.command()
@click.argument("what", nargs=-1, metavar="[HEADER…|KERNEL|OLD..NEW]")
@click.option(
    "--include", "folders", multiple=True, metavar="DIR", type=click.Path(path_type=Path),
    help="A folder of installed headers, in the order of -I, in place of a kernel.",
)  # fmt: skip
@click.option(
    "--patch", "patches", multiple=True, metavar="FILE",
    help="Judge what an mbox or a patch brings to the kernel WHAT (- for stdin; may be given again).",
)  # fmt: skip
@except_option
@fail_on_option
@output_option
@rules_options
@looking((*FORMATS, *FOR_PEOPLE), "findings and errors", header=_HEADER)
def command(
    *,
    what: tuple[str, ...],
    arches: tuple[str, ...],
    folders: tuple[Path, ...],
    patches: tuple[str, ...],
    excepted: tuple[tuple[str, str, str], ...],
    fail_on: str,
    output: Path | None,
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

    WHAT is headers (linux/kvm.h, a file in a kernel's include/uapi, a driver's my.h or a folder of such), a kernel, or
    a range OLD..NEW of kernels or revisions (a driver's too), of which only what is new is judged. Without it, the
    project's imported headers; in a clone of Linux what its work tree has that HEAD has not, or where nothing is
    changed, its last commit.
    """
    from headergen.commands.lint import lint_headers
    from headergen.diagnostics.rules_lint import LINT_RULES
    from headergen.report import counted, hidden
    from headergen.report.progress import Progress
    from headergen.report.rules import rule_explained, rules_table
    from headergen.report.terminal import coloured
    from headergen.sides.here import looked_from
    from headergen.sides.linting import asked

    if list_rules or explain:
        click.echo(rule_explained(explain, LINT_RULES) if explain else rules_table(LINT_RULES), nl=False)
        return 0
    progress = Progress(quiet=quiet, verbose=verbose)
    start = looked_from(Path.cwd())
    wanted = replace(asked(start, what, folders, entries), patches=patches)
    result = lint_headers(
        start, wanted, arches=target_names(arches), modules=modules,
        exceptions=exceptions_of(excepted, [rule.id for rule in LINT_RULES]), tool=cpp, progress=progress,
    )  # fmt: skip
    findings = result.findings
    write_report(_printed(result, format, verbose=verbose, colour=output is None and coloured(sys.stdout)), output)
    progress.line(f"{result.summary}: {counted(findings)}{hidden(findings, format, verbose=verbose)}")
    if verbose:
        for finding, reason in result.excepted:
            progress.line(f"excepted: {finding.message} [{finding.rule.id}], because {reason}")
    return failed(findings, fail_on, result.summary, progress, format=format, verbose=verbose)


def _printed(result: Linted, format: str, *, verbose: bool, colour: bool) -> str:
    if format == "mail":
        from headergen.report import with_targets_in_short
        from headergen.report.mail import findings_mail

        findings = with_targets_in_short(result.findings, result.targets)
        return findings_mail(findings, "", result.title, result.summary, judged=True)
    if format == "html":
        from headergen.report.html import Page, page

        return page(Page("", result.title, result.summary, result.findings, judged=True, looked_at=result.targets))
    from headergen.report import render_findings

    about = {"targets": list(result.targets)}
    return render_findings(
        result.findings, format, summary=result.summary, verbose=verbose, about=about, colour=colour,
        looked_at=result.targets,
    )  # fmt: skip
