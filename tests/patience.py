"""Work that does not end is a failure; how long it takes is for ``benchmarks/`` to say, not for a test.

What another process does is waited for as an event, never for so many seconds: a busy machine is no failure.
"""

from __future__ import annotations

import re
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

# processor time that no machine needs for what the tests do, and that work gone out of bounds passes soon
ENOUGH = 120
# seconds after which what never comes is a failure instead of a run without end: a bound, no measure
NEVER = 600


@contextmanager
def ends(enough: float = ENOUGH) -> Iterator[None]:
    """Fails the test if the block is still at work when it has used far more processor time than it can need."""

    def give_up(_signum: int, _frame: object) -> None:
        raise AssertionError(f"still at work after {enough} s of processor time")

    before = signal.signal(signal.SIGPROF, give_up)
    signal.setitimer(signal.ITIMER_PROF, enough)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def wait_until(there: Callable[[], bool]) -> None:
    """Waits for what comes for certain."""
    end = time.monotonic() + NEVER
    while not there():
        assert time.monotonic() < end, f"not there after {NEVER} s"
        time.sleep(0.002)


def wait_for_signals_in_hand(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    """Until the command line handles signals, or has ended: before that, they are the system's and Python's."""

    def in_hand() -> bool:
        if process.poll() is not None:
            return True
        caught = re.search(r"^SigCgt:\s*([0-9a-f]+)", Path(f"/proc/{process.pid}/status").read_text(), re.MULTILINE)
        return caught is None or bool(int(caught[1], 16) >> (signal.SIGTERM - 1) & 1)

    wait_until(in_hand)
