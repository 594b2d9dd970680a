"""The one place where signals are handled: Ctrl-C and SIGTERM end a run as if it had not begun, or not at all.

It imports next to nothing, so that it stands before anything heavy is loaded. A signal becomes ``KeyboardInterrupt``,
which takes back what was begun. Where Python swallows that exception (in a destructor, in a callback), the run would go
on to its end: the signal is then raised again, just behind that place.
"""

from __future__ import annotations

import codecs
import signal
import sys
from typing import NoReturn

_SOON = 0.001  # seconds
_PLAIN = {"\u2192": "->", "\u2026": "...", "\u2013": "-", "\u2014": "-", "\u00d7": "x", "\u2022": "*", "\u2265": ">="}
_caught = False


def catch() -> None:
    """Takes Ctrl-C and SIGTERM in hand for this process; a second call changes nothing."""
    global _caught  # noqa: PLW0603 - a process has one set of handlers
    if _caught:
        return
    _caught = True
    before = sys.unraisablehook

    def swallowed(what: sys.UnraisableHookArgs) -> None:
        if isinstance(what.exc_value, KeyboardInterrupt):
            signal.setitimer(signal.ITIMER_REAL, _SOON)
        else:
            before(what)

    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGALRM):
        if signal.getsignal(number) is not signal.SIG_IGN:  # nohup and background jobs of a shell
            signal.signal(number, _interrupted)
    sys.unraisablehook = swallowed


def _interrupted(_number: int, _frame: object) -> NoReturn:
    raise KeyboardInterrupt


def speak_plainly() -> None:
    """Lets stdout and stderr say signs that their encoding lacks in letters that it has: ``->`` for an arrow."""
    codecs.register_error("headergen", _plain)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and stream.encoding.lower().replace("-", "") != "utf8":
            stream.reconfigure(errors="headergen")  # type: ignore[union-attr]


def _plain(error: UnicodeError) -> tuple[str | bytes, int]:
    if isinstance(error, UnicodeEncodeError) and (sign := _PLAIN.get(error.object[error.start])):
        return sign, error.start + 1
    return codecs.backslashreplace_errors(error)
