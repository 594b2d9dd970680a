"""A process of its own for tests that read whole kernels.

It ends with them, and what they have in memory with it: of a process with half a gigabyte each fork takes 30 ms of CPU
time, of another one 2, and hundreds of the tests that follow in the same process fork.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context


@contextmanager
def process_apart(begin: Callable[[], None]) -> Iterator[Executor]:
    """One process, which does what it is given in turn and remembers what it did; ``begin`` is called in it first.

    The collector would look through all of its memory again and again, and find nothing: it has none.
    """

    def start() -> None:
        gc.disable()
        begin()

    with ProcessPoolExecutor(1, get_context("fork"), start) as process:
        yield process
