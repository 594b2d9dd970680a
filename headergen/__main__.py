"""``headergen`` and ``python -m headergen``: signals and streams are in hand before the command line is loaded."""

from __future__ import annotations

import gc
import io
import os
import sys

from headergen import interrupts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn


class _Heedless(io.FileIO):
    """Standard error, where what cannot be said is not said: no answer hangs on it."""

    def write(self, data, /):  # type: ignore[no-untyped-def] # FileIO's own
        try:
            return super().write(data)
        except OSError:
            return len(data)


class _Named(io.FileIO):
    """Standard output: what it cannot take is told by its name, where the system says of no stream which it is."""

    def write(self, data, /):  # type: ignore[no-untyped-def] # FileIO's own
        try:
            return super().write(data)
        except OSError as error:
            error.filename = "standard output"
            raise


def _open_streams() -> None:
    """Opens those that were closed: the next file that is opened would be one of them, and get what git says.

    An answer that nobody can get is a failure (nothing can be written to what is open for reading), silence is none.
    """
    for number, (name, flags) in enumerate((("stdin", os.O_RDONLY), ("stdout", os.O_RDONLY), ("stderr", os.O_WRONLY))):
        if getattr(sys, name) is None:
            os.open(os.devnull, flags)  # the lowest number that is free: this one
            setattr(sys, name, open(number, "w" if number else "r", closefd=False))  # noqa: SIM115 - it stays open
    said = sys.stderr
    raw = _Heedless(said.fileno(), "w", closefd=False)
    sys.stderr = io.TextIOWrapper(raw, said.encoding, said.errors, line_buffering=True, write_through=True)
    answer = sys.stdout
    buffer = io.BufferedWriter(_Named(answer.fileno(), "w", closefd=False))
    sys.stdout = io.TextIOWrapper(buffer, answer.encoding, answer.errors, line_buffering=answer.isatty())


def _run() -> int:
    from headergen import verbs
    from headergen.cli import main

    interrupts.speak_plainly()
    if sys.argv[1:2] and sys.argv[1] in verbs.VERBS:
        _load_lightly()
    return main()


def _load_lightly() -> None:
    """Loads msgspec, which all verbs stand on, without modules whose types nothing of ours has: 1.5 % of the CPU time
    of ``dump`` of linux/kvm.h. Here alone, where nobody else asks it for a ``Decimal``.
    """
    from importlib import import_module

    from headergen.standins import stood_in_for

    with stood_in_for("decimal", "textwrap", "typing_extensions"):
        import_module("msgspec")


def _said(answer: str) -> bool:
    """Whether it could be said; where not, the command line says why."""
    try:
        sys.stdout.write(answer + "\n")
        sys.stdout.flush()
    except OSError:
        return False
    return True


def run() -> int:
    """Runs the command line and returns the exit code.

    What it makes are trees, and a process that ends needs no collector for the few circles that there are: looking for
    some takes an eighth of the time, and as much again as Python ends, but for what is frozen.
    """
    try:
        interrupts.catch()  # within: a signal may come before the last one is in hand
        gc.disable()
        _open_streams()
        from headergen import verbs

        answer = verbs.at_once(sys.argv[1:], os.environ)
        code = 0 if answer is not None and _said(answer) else _run()
        interrupts.finish()
    except (KeyboardInterrupt, Exception) as error:
        if not isinstance(error, KeyboardInterrupt) and not interrupts.met():
            raise
        interrupts.finish()
        sys.stderr.write("interrupted\n")
        code = 130
    gc.freeze()
    return code


def main() -> NoReturn:
    """``headergen``: runs the command line, and the process ends.

    By then all is closed and said, and Python is not asked to take apart what the run has made: that takes 3 % of the
    CPU time of most. ``python -m headergen`` lets it, for whoever looks at a run from around it: a profiler, a tracer.
    """
    code = run()
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        sys.exit(code)  # Python tries again, and says what it could not
    os._exit(code)


if __name__ == "__main__":
    sys.exit(run())
