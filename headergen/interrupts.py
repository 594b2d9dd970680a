"""The one place where signals are handled: what asks to end ends a run as if it had not begun, or not at all.

It imports next to nothing, so that it stands before anything heavy is loaded. A signal becomes ``KeyboardInterrupt``,
which takes back what was begun. Where Python swallows that exception (in a destructor, in a callback), the run would go
on to its end: the signal is then raised again, just behind that place. Where Python makes another exception of it (in
``__set_name__``, up to 3.11, a ``RuntimeError``), ``met`` says so. What follows the first signal at once is the same
one: a shell and its tools send it to a process and to its group.
"""

from __future__ import annotations

import codecs
import signal
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType, FrameType

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
"""What asks a process to end: Ctrl-C, ``kill``, and a terminal that is closed."""

_SOON = 0.001  # seconds
_AT_ONCE = 1.0  # seconds
_PLAIN = {"\u2192": "->", "\u2026": "...", "\u2013": "-", "\u2014": "-", "\u00d7": "x", "\u2022": "*", "\u2265": ">="}


class _State:
    """What became of signals; a process has one."""

    caught = False
    over = False  # the run has its end, whatever still comes
    since: float | None = None  # when the signal came that ends the run now
    hook: CodeType | None = None  # where Python hands over what it swallows, and swallows without a word


def catch() -> None:
    """Takes in hand what asks this process to end; a second call changes nothing."""
    if _State.caught:
        return
    _State.caught = True
    before = sys.unraisablehook

    def swallowed(what: sys.UnraisableHookArgs) -> None:
        if isinstance(what.exc_value, KeyboardInterrupt):
            _State.since = None
            signal.setitimer(signal.ITIMER_REAL, _SOON)
        else:
            before(what)

    sys.unraisablehook = swallowed
    _State.hook = swallowed.__code__
    for number in (signal.SIGALRM, *ENDING):
        if signal.getsignal(number) is not signal.SIG_IGN:  # nohup and background jobs of a shell
            signal.signal(number, _interrupted)


def finish() -> None:
    """Says that the run has its end and its exit code: no signal changes that any more."""
    _State.over = True
    if _State.caught:
        signal.setitimer(signal.ITIMER_REAL, 0)
        for number in (signal.SIGALRM, *ENDING):
            signal.signal(number, signal.SIG_IGN)  # Python gives up its own handlers before it ends
        # one that met code given as text (as dataclasses make it) is remembered, and Python would end by it, not by
        # the exit code: other such code makes it forget
        eval("0")  # noqa: S307 - a constant


class Held:
    """Keeps signals back from this process, and from those that it starts meanwhile; they come behind it.

    For what takes milliseconds and must not end halfway: git that is hit just behind the making of a lock leaves it.
    """

    def __enter__(self) -> None:
        self._before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)

    def __exit__(self, *_: object) -> None:
        signal.pthread_sigmask(signal.SIG_SETMASK, self._before)


def met() -> bool:
    """Whether a signal has come that ends the run: an error behind it that nobody foresaw is that signal."""
    return _State.since is not None


def _interrupted(number: int, frame: FrameType | None) -> None:
    now = time.monotonic()
    if _State.over or (_State.since is not None and (number == signal.SIGALRM or now - _State.since < _AT_ONCE)):
        return
    while frame is not None:
        if frame.f_code is _State.hook:
            signal.setitimer(signal.ITIMER_REAL, _SOON)
            return
        frame = frame.f_back
    _State.since = now
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
