"""The verb ``diff``."""

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
    include_option,
    looking,
    rules_options,
    target_names,
)
from headergen.cli.output import output_option, write_report
from headergen.diagnostics.rules_abi import ABI_RULES, CATEGORIES
from headergen.report import FOR_PEOPLE, FORMATS

if TYPE_CHECKING:
    from headergen.report.progress import Progress
    from headergen.sides.outcome import Report

_OF_LINES = ("github", "sarif")  # whoever reads these shows the lines of the kernel's tree beside what is told


@click.command()
@click.argument("old", required=False)
@click.argument("new", required=False)
@click.option(
    "--category", type=click.Choice(CATEGORIES, case_sensitive=False), default="SOURCE", show_default=True,
    help="The promise to hold: names too, layouts in memory, or only numbers that cross the boundary.",
)  # fmt: skip
@fail_on_option
@click.option("--used", is_flag=True, help="Say only what is about names that the project's handwritten code has.")
@output_option
@click.option("--all", "everything", is_flag=True, help="Compare all headers that the two kernels export.")
@click.option(
    "--patch", "patches", multiple=True, metavar="FILE",
    help="Compare the kernel OLD with what an mbox or a patch makes of it (- for stdin; may be given again).",
)  # fmt: skip
@click.option(
    "--each", is_flag=True,
    help="With OLD..NEW in a clone of Linux, or with --patch: compare each commit or patch with what is before it.",
)  # fmt: skip
@click.option(
    "--kernel", metavar="KERNEL", help="Read there what the headers include that are not a kernel's own.",
)  # fmt: skip
@include_option
@click.option("--history", "history", multiple=True, metavar="KERNEL", help="Tell when each symbol came and changed.")
@click.option("--tags", metavar="PATTERN", help="With --history: the tags of a git repository, e.g. 'v6.*'.")
@except_option
@rules_options
@looking((*FORMATS, *FOR_PEOPLE), "the findings and errors")
def command(
    *,
    old: str | None,
    new: str | None,
    arches: tuple[str, ...],
    modules: tuple[str, ...],
    entries: tuple[str, ...],
    category: str,
    fail_on: str,
    used: bool,
    format: str,
    output: Path | None,
    everything: bool,
    patches: tuple[str, ...],
    each: bool,
    kernel: str | None,
    folders: tuple[str, ...],
    excepted: tuple[tuple[str, str, str], ...],
    history: tuple[str, ...],
    tags: str | None,
    list_rules: bool,
    explain: str | None,
    cpp: str | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Say what changed for users between OLD and NEW.

    Each is a kernel (a source directory, a git repository or PATH@REV, a tarball, installed headers), a revision of
    this repository (a project's, or a driver's), or a folder of imported headers; or both are headers' paths
    (./old/my.h ./my.h), or folders of a driver's headers. OLD..NEW names two revisions. Without NEW it is the work
    tree; without both, HEAD against it, or in a clone of Linux with nothing changed its last commit. With --patch, OLD
    is the kernel that the patches are for. Outside of a project all headers are compared, as with --all.
    """
    from headergen.report.progress import Progress
    from headergen.report.rules import rule_explained, rules_table
    from headergen.sides.here import looked_from

    if list_rules or explain:
        click.echo(rule_explained(explain) if explain else rules_table(), nl=False)
        return 0
    progress = Progress(quiet=quiet, verbose=verbose)
    start = looked_from(Path.cwd())
    if history:
        if used:
            raise click.UsageError("--used is for two kernels, and --history for any number")
        if patches:
            raise click.UsageError("--patch is for one kernel, and --history for any number")
        if old is not None:
            raise click.UsageError(
                "--history takes the kernels itself: --history KERNEL [--history KERNEL …] [--tags …]"
            )
        from headergen.sides.history import history_text, symbol_history

        story = symbol_history(
            start, history, tags=tags, arches=target_names(arches), modules=modules, entries=entries,
            everything=everything, tool=cpp, progress=progress,
        )  # fmt: skip
        write_report(history_text(story, format), output)
        progress.line(story.summary)
        return 0
    if tags:
        raise click.UsageError("--tags belongs to --history KERNEL")
    from headergen.commands.diff import diff, diff_each, without
    from headergen.sides.differing import DiffAsked

    if patches and new is not None:
        raise click.UsageError("--patch takes one kernel: what the patches make of it is the other side")
    asked = DiffAsked(
        tuple(target_names(arches)), modules, entries, everything, category.upper(), views=format == "html", used=used,
        tool=cpp, kernel=kernel,
        sources=format in _OF_LINES, folders=folders,
    )  # fmt: skip
    if each:
        if (old is None and not patches) or new is not None or modules or entries or used or format == "html":
            raise click.UsageError("--each takes a range OLD..NEW, or --patch, alone, and draws no page")
        report = diff_each(start, old or ".", asked=asked, patches=patches, progress=progress)
    else:
        report = diff(start, old, new, asked=asked, patches=patches, progress=progress)
    if excepted:
        report = without(start, report, exceptions_of(excepted, [rule.id for rule in ABI_RULES]))
    _tell(report, progress, format=format, category=category, output=output, verbose=verbose)
    return failed(report.findings, fail_on, report.summary, progress, format=format, verbose=verbose)


def _tell(
    report: Report, progress: Progress, *, format: str, category: str, output: Path | None, verbose: bool
) -> None:
    """Writes the report; to the log, what changed in one sentence before it, and how much was looked at behind it."""
    from headergen.report import counted, hidden
    from headergen.report.grouping import headline

    if format in ("text", "github"):  # the others begin with it, or are for programs
        progress.line(headline(report.findings))
    colour = output is None and format == "text" and _coloured()
    write_report(_printed(report, format, category, verbose=verbose, colour=colour), output)
    if verbose:
        for finding, reason in report.accepted:
            progress.line(f"accepted: {finding.message} [{finding.rule.id}], because {reason}")
    told = hidden(report.findings, format, verbose=verbose)
    progress.line(f"{report.summary}: {counted(report.findings)}{told}")


def _coloured() -> bool:
    from headergen.report.terminal import coloured

    return coloured(sys.stdout)


def _printed(report: Report, format: str, category: str, *, verbose: bool, colour: bool) -> str:
    if format == "html":
        from headergen.report.html import page

        return page(report.page)
    findings = tuple(replace(each, modules=report.modules.get(each, ())) for each in report.findings)
    if format == "mail":
        from headergen.report import with_targets_in_short
        from headergen.report.mail import findings_mail

        return findings_mail(with_targets_in_short(findings, report.targets), report.old, report.new, report.summary)
    from headergen.report import render_findings

    if format in _OF_LINES:
        from headergen.sides.in_source import placed

        findings = placed(findings, report.sources)
    summary = report.summary
    if format == "markdown":
        from headergen.report.grouping import headline

        summary = f"{headline(findings)} ({summary})"
    about = {"old": report.old, "new": report.new, "targets": list(report.targets), "category": category.upper()}
    return render_findings(
        findings, format, summary=summary, verbose=verbose, about=about, colour=colour, together=True,
        looked_at=report.targets,
    )  # fmt: skip
