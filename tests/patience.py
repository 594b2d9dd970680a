"""Work that does not end is a failure; how long it takes is for ``benchmarks/`` to say, not for a test."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

# processor time that no machine needs for what the tests do, and that work gone out of bounds passes soon
ENOUGH = 120


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
