"""Printers: what was found, for people and for machines. The findings themselves know nothing of formats.

The result goes to one stream and nothing else does; the summary is for the log (standard error). What is printed may
hold names from hostile headers and paths, so every printer escapes for its own reader.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Mapping
from typing import TextIO

from msgspec.structs import replace

from headergen.diagnostics import Diagnostic, merged
from headergen.diagnostics.phrases import amount
from headergen.report.terminal import coloured, may_go_unread
from headergen.targets import PAIRS, TARGETS

FORMATS = ("text", "json", "github", "sarif", "markdown")
FOR_PEOPLE = ("mail", "html")  # what findings about interfaces can be printed as too
_FEW = 4  # targets that are named each, whether they are all or not
_LEFT = 3  # that are named where all others are meant
_OF_PAIRS = "pairs of 64-bit and 32-bit targets"


def print_findings(
    findings: Iterable[Diagnostic],
    *,
    format: str = "text",
    stream: TextIO | None = None,
    summary: str = "",
    log: TextIO | None = None,
    verbose: bool = False,
    quiet: bool = False,
    about: Mapping[str, object] | None = None,
) -> tuple[Diagnostic, ...]:
    """Prints findings, merged and sorted, to ``stream`` (stdout) and ``summary`` to ``log`` (stderr).

    ``summary`` says how much was looked at, without the counts of findings, which are added here. ``verbose`` adds
    the details (diffs) to the text; ``quiet`` leaves the summary out. ``about`` is put into the documents of the
    formats that are one (``json``, ``sarif``). Returns the findings as printed; ``KeyError`` for an unknown format.
    """
    ordered = merged(tuple(findings))
    out = sys.stdout if stream is None else stream
    err = sys.stderr if log is None else log
    text = render_findings(ordered, format, summary=summary, verbose=verbose, about=about, colour=coloured(out))
    with may_go_unread(out):
        out.write(text)
    if summary and not quiet:
        print(f"{summary}: {counted(ordered)}{hidden(ordered, format, verbose=verbose)}", file=err)
    return ordered


def render_findings(
    ordered: tuple[Diagnostic, ...],
    format: str,
    *,
    summary: str = "",
    verbose: bool = False,
    about: Mapping[str, object] | None = None,
    colour: bool = False,
    together: bool = False,
    looked_at: Collection[str] = (),
) -> str:
    """The text of findings in one of ``FORMATS``, ended by a newline unless there is nothing to say.

    Lines and annotations are for what someone has to look at: notes with nothing to do appear if ``verbose``.
    ``together`` gives what is said of many names of a header one line of the text, unless ``verbose``.
    ``looked_at`` are all targets that were, so that who reads need not count them.
    """
    ordered = shown(ordered, format, verbose=verbose)
    if format not in ("json", "sarif"):
        ordered = with_targets_in_short(ordered, looked_at)
    if format == "text":
        from headergen.report.text import findings_text

        return findings_text(ordered, verbose=verbose, colour=colour, together=together and not verbose)
    if format == "json":
        from headergen.report.documents import findings_json

        return findings_json(ordered, summary, about or {})
    if format == "github":
        from headergen.report.text import findings_github

        return findings_github(ordered)
    if format == "sarif":
        from headergen.report.documents import findings_sarif

        return findings_sarif(ordered, about or {})
    if format == "markdown":
        from headergen.report.markdown import findings_markdown

        return findings_markdown(ordered, summary)
    raise KeyError(format)


def with_targets_in_short(findings: Iterable[Diagnostic], looked_at: Collection[str]) -> tuple[Diagnostic, ...]:
    """The findings for people: those for all of many targets say so in place of the names, or which are left out."""
    return tuple(replace(each, targets=in_short(each.targets, looked_at)) for each in findings)


def in_short(targets: tuple[str, ...], looked_at: Collection[str]) -> tuple[str, ...]:
    """The targets, or in place of many what they are of all that were looked at: ``all targets but arm``."""
    if min(len(targets), len(looked_at)) <= _FEW:
        return targets
    told = []
    for kind, every in _kinds(looked_at).items():
        others = [target for target in every if target not in targets]
        if {*targets} <= {*every} and len(others) <= (0 if kind is _OF_PAIRS else _LEFT):
            told.append((len(others), f"all {kind} but {', '.join(others)}" if others else f"all {kind}"))
    return (min(told)[1],) if told else targets


def _kinds(looked_at: Collection[str]) -> dict[str, list[str]]:
    """What many targets are in a word, each with those that were looked at."""
    pairs = [pair for pair in PAIRS if {*pair} <= {*looked_at}]
    return {
        "targets": [*looked_at],
        **{f"{bits}-bit targets": [each for each in looked_at if TARGETS[each].bits == bits] for bits in (64, 32)},
        _OF_PAIRS: [each for each in looked_at if any(each in pair for pair in pairs)],
    }


def shown(findings: Iterable[Diagnostic], format: str, *, verbose: bool) -> tuple[Diagnostic, ...]:
    """Those that are printed: lines and annotations leave out notes with nothing to do."""
    every = verbose or format not in ("text", "github")
    return tuple(finding for finding in findings if every or not finding.idle)


def hidden(findings: Collection[Diagnostic], format: str, *, verbose: bool) -> str:
    """What the summary says of notes that are not printed; "" if all are."""
    count = len(findings) - len(shown(findings, format, verbose=verbose))
    return f" ({count} with nothing to do: see -v)" if count else ""


def counted(findings: Iterable[Diagnostic]) -> str:
    """``2 errors, 1 note``, or ``nothing found``."""
    counts: dict[str, int] = {}
    for finding in sorted(findings, key=lambda f: -f.severity):
        counts[finding.severity.label] = counts.get(finding.severity.label, 0) + 1
    return ", ".join(amount(n, word) for word, n in counts.items()) or "nothing found"
