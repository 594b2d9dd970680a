"""What several verbs take: the options that they share, and the names of targets."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Any

import click

from headergen.cli.completion import complete_arch, complete_module, complete_rule
from headergen.diagnostics import Severity
from headergen.diagnostics.nearest import did_you_mean
from headergen.targets import TARGETS, canonical

if TYPE_CHECKING:
    from headergen.config import RuleException
    from headergen.diagnostics import Diagnostic
    from headergen.report.progress import Progress

_Command = Callable[..., Any]
_Option = Callable[[_Command], _Command]
_KNOWN = f"one of {', '.join(TARGETS)}, or what others call it (aarch64, amd64)"


def arch_option(text: str, *, several: bool = True, required: bool = False) -> _Option:
    """``--arch``; its help is ``text`` and every target, since nobody knows them by heart."""
    names = ("--arch", "arches") if several else ("--arch",)
    return click.option(
        *names, multiple=several, required=required, metavar="ARCH", shell_complete=complete_arch,
        help=f"{text}: {_KNOWN}.",
    )  # fmt: skip


def cpp_option(command: _Command) -> _Command:
    """``--cpp``."""
    help = "The preprocessor: gcc, clang, a path, or pcpp."
    return click.option("--cpp", metavar="COMMAND", envvar="HEADERGEN_CPP", help=help)(command)


def format_option(formats: Sequence[str]) -> _Option:
    """``--format``."""
    return click.option(
        "--format", type=click.Choice(tuple(formats)), default="text", show_default=True, help="How to print."
    )


def rules_options(command: _Command) -> _Command:
    """``--list-rules`` and ``--explain``."""
    command = click.option(
        "--explain", metavar="RULE", shell_complete=complete_rule, help="Explain one rule and what to do, and exit."
    )(command)
    return click.option("--list-rules", is_flag=True, help="Print every rule, and exit.")(command)


rev_option = click.option("--rev", metavar="REV", help="The revision, where KERNEL is a git repository.")
spec_option = click.option(
    "--kernel", "spec", metavar="KERNEL", help="A kernel or revision to look at in place of the work tree."
)
all_option = click.option(
    "--all", "everything", is_flag=True,
    help="Look at all headers that there are, not at the modules alone; outside of a project that is the default.",
)  # fmt: skip
fail_on_option = click.option(
    "--fail-on", type=click.Choice([s.label for s in Severity]), default="note", show_default=True,
    help="Exit with 1 from this severity on.",
)  # fmt: skip
signoff_option = click.option("-s", "--signoff", is_flag=True, help="Add a Signed-off-by trailer to the commit.")

include_option = click.option(
    "--include", "folders", multiple=True, metavar="DIR", type=click.Path(exists=True, file_okay=False),
    help="A folder that a header which is named by its path (./my.h) includes from (may be given again).",
)  # fmt: skip

_HEADER = (
    "A header to look at in place of the project's modules (linux/kvm.h), or a pattern ('**/*.h'); no project is needed"
    " then."
)


def failed(
    findings: Collection[Diagnostic], fail_on: str, summary: str, progress: Progress, *, format: str, verbose: bool
) -> int:
    """The exit code: 1 if a finding is as severe as ``--fail-on`` says, else 0. Why it is 1 is said with ``-q`` too,
    where the notes with nothing to do that trip it are not.
    """
    code = int(any(finding.severity >= Severity.of(fail_on) for finding in findings))
    if code and progress.quiet:
        from headergen.report import counted, hidden, shown
        from headergen.report.terminal import printable

        if not shown(findings, format, verbose=verbose):
            told = hidden(findings, format, verbose=verbose)
            print(printable(f"{summary}: {counted(findings)}{told}"), file=progress.stream)
    return code


def volume(answer: str = "warnings and errors") -> _Option:
    """``-q`` and ``-v``; ``answer`` is what ``-q`` leaves."""

    def add(command: _Command) -> _Command:
        command = click.option("-v", "--verbose", is_flag=True, help="Print more.")(command)
        return click.option("-q", "--quiet", is_flag=True, help=f"Print {answer} alone.")(command)

    return add


def looking(formats: Sequence[str], answer: str, *, header: str = _HEADER) -> _Option:
    """What the verbs that look at interfaces share: which ones they look at, and how they print what they see."""
    shared: tuple[_Option, ...] = (
        arch_option("A target (may be given again)"),
        click.option(
            "--module", "modules", multiple=True, metavar="M", shell_complete=complete_module,
            help="A module to look at (may be given again).",
        ),
        click.option("--header", "entries", multiple=True, metavar="H", help=header),
        cpp_option,
        format_option(formats),
        volume(answer),
    )  # fmt: skip

    def add(command: _Command) -> _Command:
        for option in reversed(shared):
            command = option(command)
        return command

    return add


def target_names(given: Sequence[str]) -> list[str]:
    """The targets named with ``--arch``, each once and in the order given; a usage error for one that is unknown.

    What else people call a target is taken for it, and several may be given at once: ``arm,arm64``.
    """
    names = [canonical(name) for word in given for name in word.split(",")]
    for name in names:
        if name not in TARGETS:
            hint = did_you_mean(name, TARGETS) or f"there are {', '.join(TARGETS)}"
            raise click.UsageError(f"no target {name!r}: {hint}")
    return list(dict.fromkeys(names))


def print_notes(findings: Sequence[Diagnostic], progress: Progress) -> None:
    """Prints what was found by the way; with -q only what makes the result poorer than asked."""
    from headergen.report import print_findings

    told = [each for each in findings if not progress.quiet or each.severity >= Severity.WARNING]
    if told:
        print_findings(told, stream=progress.stream, verbose=progress.verbose)


def _without_cache(_context: click.Context, _parameter: click.Parameter, given: bool) -> None:
    if given:
        os.environ["HEADERGEN_CACHE"] = "off"


no_cache = click.option(
    "--no-cache", is_flag=True, expose_value=False, callback=_without_cache,
    help="Render everything anew, and keep nothing (HEADERGEN_CACHE=off does the same).",
)  # fmt: skip


except_option = click.option(
    "--except", "excepted", nargs=3, multiple=True, metavar="RULE MATCH REASON",
    help="Findings of RULE whose symbol or place matches the pattern MATCH are expected, and why.",
)  # fmt: skip


def exceptions_of(given: Sequence[tuple[str, str, str]], ids: Sequence[str]) -> list[RuleException]:
    """What ``--except`` says; a usage error for a rule that there is not, or without a reason."""
    from headergen.config import RuleException
    from headergen.diagnostics.nearest import or_nearest

    for rule, match, reason in given:
        if rule not in ids:
            raise click.UsageError(f"there is no rule {rule!r} here{or_nearest(rule, ids)}")
        if not match.strip() or not reason.strip():
            raise click.UsageError(f"--except {rule} takes a pattern and a reason, which are not empty")
    return [RuleException(rule, match, reason) for rule, match, reason in given]
