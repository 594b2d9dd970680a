"""The verb ``fixme``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from headergen.cli.options import format_option, volume
from headergen.cli.output import write_report
from headergen.diagnostics.phrases import amount
from headergen.report import FORMATS

if TYPE_CHECKING:
    from headergen.commands.fixme import Aged
    from headergen.project.handwritten import Handwritten


@click.command()
@format_option(FORMATS)
@click.option("--due", "due_only", is_flag=True, help="List only those whose end has come.")
@volume("the list")
def command(*, format: str, due_only: bool, quiet: bool, verbose: bool) -> int:
    """List workarounds for older headers: FIXME(headergen): until SYMBOL, or until kernel >= VERSION.

    Each with its age in days at HEAD, and whether the imported headers now have what it waits for. Exits with 1 if one
    is due, or cannot be read.
    """
    from headergen.commands.fixme import list_fixmes
    from headergen.diagnostics.rules_separation import FIXME_DUE, FIXME_UNREADABLE
    from headergen.report import print_findings
    from headergen.report.progress import Progress

    aged, found = list_fixmes(Path.cwd())
    findings = tuple(f for f in found.findings if f.rule in (FIXME_DUE, FIXME_UNREADABLE))
    shown = [item for item in aged if item.due] if due_only else list(aged)
    due = sum(item.due for item in aged)
    looked_at = f"{amount(len(aged), 'FIXME')} in {amount(found.looked_at, 'file')}"
    with_ = f"with Linux {found.version}" if found.version else "with headers of no known version"
    summary = f"{looked_at}, {due} due {with_}"
    if format == "text":
        write_report("".join(f"{_line(item)}\n" for item in shown), None)
        Progress(quiet=quiet, verbose=verbose).line(summary)
    elif format == "json":
        write_report(f"{_document(shown, found)}\n", None)
    else:
        print_findings(findings, format=format, summary=summary, quiet=quiet, verbose=verbose)
    return 1 if findings else 0


def _line(item: Aged) -> str:
    from headergen.report.terminal import printable

    fixme = item.fixme
    state = "due" if item.due else "waits" if fixme.until != "?" else "unreadable"
    age = f"{amount(item.days, 'day')} ({_date(item.since)})" if item.since else "not committed"
    condition = f"until {fixme.until}" if fixme.until != "?" else repr(fixme.text)
    return printable(f"{fixme.path}:{fixme.line}: {state}, {condition}, {age}")


def _document(shown: list[Aged], found: Handwritten) -> str:
    import json

    from headergen.report.terminal import bytes_spelled

    values: list[dict[str, Any]] = [
        {
            "path": bytes_spelled(item.fixme.path),
            "line": item.fixme.line,
            "symbol": item.fixme.symbol or None,
            "kernel": item.fixme.version or None,
            "text": item.fixme.text,
            "due": item.due,
            "since": _date(item.since) if item.since else None,
            "days": item.days if item.since else None,
            "commit": item.commit or None,
        }
        for item in shown
    ]
    return json.dumps({"format": 1, "kernel": found.version, "fixmes": values}, indent=1)


def _date(seconds: int) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d")
