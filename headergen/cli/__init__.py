"""The command line: options in, exit codes out. The one place where failures become ``error:`` and ``help:`` lines.

Each verb has a module of its name beside this one with a ``command``; it is imported only when the verb is used, so
that no verb pays for another's libraries, and ``--version`` and ``--help`` for click's alone.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, cast

from headergen import interrupts
from headergen.standins import stood_in_for
from headergen.verbs import NAME, VERBS, VERSION

# for a type of options that none of ours is of, with ``platform`` 2 ms; and for ``inspect`` to look into sources, 1 ms
with stood_in_for("linecache", "tokenize", "uuid"):
    import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

DONE, FOUND, FAILED, INTERRUPTED = 0, 1, 2, 130

_NOWHERE = "the current folder was removed"
_ELSEWHERE = "change to one that is there"


class _Verbs(click.Group):
    """A group whose commands are imported on first use."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in VERBS:
            return None
        command = import_module(f"headergen.cli.{cmd_name}").command
        return cast("click.Command", command)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        # a group's own would import each verb for what it says of itself: 0.03 s of CPU time more
        verbs = [CompletionItem(verb, help=said) for verb, said in VERBS.items() if verb.startswith(incomplete)]
        return verbs + click.Command.shell_complete(self, ctx, incomplete)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Verbs"):
            formatter.write_dl(list(VERBS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in VERBS and not args[0].startswith("-"):
            from headergen.diagnostics.nearest import or_nearest

            ctx.fail(f"no verb {args[0]!r}{or_nearest(args[0], VERBS)}")
        return super().resolve_command(ctx, args)


@click.group(
    cls=_Verbs,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120},
)
@click.version_option(VERSION, message="%(version)s")
@click.pass_context
def root(context: click.Context) -> object:
    """Import Linux UAPI headers, make Python modules from them, keep both apart from handwritten code."""
    if context.invoked_subcommand is not None:
        return None
    from headergen.cli.status import command

    return context.invoke(command, quiet=False, verbose=False)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and returns the exit code: 0 done, 1 found something, 2 could not run, 130 interrupted."""
    argv = list(sys.argv[1:] if arguments is None else arguments)
    if argv[:1] == ["help"]:  # as of git
        argv = [*argv[1:2], "--help"]
    verbose = any(a in ("-v", "--verbose") for a in argv)
    stdout = sys.stdout
    interrupts.catch()
    try:
        result = root.main(args=argv, prog_name=NAME, standalone_mode=False)
        try:
            sys.stdout.flush()
        except BrokenPipeError:
            _silence()
        return int(result or 0)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.UsageError as error:
        return _misused(error)
    except (KeyboardInterrupt, click.Abort):
        return _stopped()
    except (BrokenPipeError, SystemExit) as stop:
        # of a broken pipe click makes an exit with 1 (here: "found something") and puts another stdout in place
        if isinstance(stop, SystemExit) and sys.stdout is stdout:
            raise
        return _reader_gone()
    except Exception as error:  # the last resort: a traceback is for -v alone
        if verbose and not interrupts.met():
            _print_traceback()
        return _failed(error)


def _stopped() -> int:
    # a signal that comes again now finds the handler of __main__, which says the same
    click.echo("interrupted", err=True)
    return INTERRUPTED


def _misused(error: click.UsageError) -> int:
    context = error.ctx.command_path if error.ctx else NAME
    message = error.format_message()
    if isinstance(error, click.NoSuchOption) and context == NAME:
        message = f"{message.rstrip('.')} in front of the verb: its options stand behind it"
    elif isinstance(error, click.NoSuchOption) and (given := _argument_for(error)):
        return _fail(f"no option {error.option_name!r}: {given} stands alone", f"see '{context} --help'")
    return _fail(message, f"{_option_for(error)}see '{context} --help'")


def _argument_for(error: click.NoSuchOption) -> str:
    """The argument that is meant by an option of its name, as the usage has it (``KERNEL`` by ``--kernel``); or ""."""
    params = error.ctx.command.params if error.ctx else []
    arguments = [each.human_readable_name for each in params if isinstance(each, click.Argument)]
    named = [word.strip("[]…") for each in arguments for word in each.split("|")]
    meant = error.option_name.lstrip("-").upper()
    return meant if meant in named else ""


def _option_for(error: click.UsageError) -> str:
    """The option that takes a word which was given too much, as far as its form tells which that is; or ""."""
    before, _, words = error.format_message().partition(" (")
    if error.ctx is None or "extra argument" not in before:
        return ""
    from headergen.targets import TARGETS

    word = words.rstrip(")").partition(" ")[0]
    forms = {
        "--patch": word.endswith((".patch", ".mbox", ".eml")),
        "--range": ".." in word,
        "--header": word.endswith(".h"),
        "--arch": word in TARGETS,
        "--kernel": os.path.exists(word),  # noqa: PTH110 - nothing else here needs pathlib
        "--include": os.path.isdir(word),  # noqa: PTH112 - as above
    }
    taken = {option for param in error.ctx.command.params for option in param.opts}
    option = next((option for option, fits in forms.items() if fits and option in taken), None)
    if "--range" in taken and not any(forms.values()):
        option, word = "--range", f"{word}..HEAD"
    return f"perhaps {option} {word}; " if option else ""


def _failed(error: Exception) -> int:
    from headergen.diagnostics import HeadergenError

    if isinstance(error, HeadergenError):
        lost = f"; {_NOWHERE}: {_ELSEWHERE}" if _is_nowhere() else ""
        return _fail(error.placed, error.help + lost, error.detail)
    return _stopped() if interrupts.met() else _unforeseen(error)


def _unforeseen(error: Exception) -> int:
    from headergen.diagnostics import way_out_of

    if isinstance(error, OSError) and error.strerror:
        if not error.filename and _is_nowhere():
            return _fail(_NOWHERE, _ELSEWHERE)
        try:
            sys.stdout.flush()
        except OSError:
            _silence()
        where = f", {os.fsdecode(error.filename)}" if error.filename else ""
        return _fail(f"{error.strerror}{where}", way_out_of(error, "see that it may be read and written"))
    what = f"{type(error).__name__}: {error}"
    return _fail(f"internal error: {what}", "run again with -v and report what it prints")


def _is_nowhere() -> bool:
    """Whether the current folder was removed: every relative path leads nowhere then, and the system names none."""
    try:
        os.getcwd()  # noqa: PTH109 - pathlib's says the same
    except FileNotFoundError:
        return True
    return False


def _reader_gone() -> int:
    """The reader went away (``| head``): not our failure, but nothing may be written any more."""
    _silence()
    return DONE


def _silence() -> None:
    """Drops what is still buffered for stdout."""
    from headergen.report.terminal import leave_unread

    leave_unread(sys.stdout)


def _print_traceback() -> None:
    import traceback

    traceback.print_exc()


def _fail(message: str, help: str, detail: str = "") -> int:
    # names and lines of hostile headers end up here
    from headergen.report.terminal import one_line, printable

    click.echo(one_line(f"error: {message}"), err=True)
    if detail:
        click.echo(printable(detail.rstrip("\n")), err=True)
    click.echo(one_line(f"help: {help}"), err=True)
    return FAILED
