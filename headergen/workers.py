"""Does independent work in several processes: as many as there are processors, this one among them.

The processes are forked, so they cost milliseconds and have all that was imported; results come back by pickle.

``concurrent.futures`` was tried in its place, with forked processes: its import costs 13 ms and a pool 6, where this
costs 2 in all; 3 MiB more in the parent; tasks may be no closures; and whoever is killed leaves workers behind that
wait for work for ever, where these end with their share.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from headergen.diagnostics import HeadergenError

_Task = TypeVar("_Task")
_Result = TypeVar("_Result")

_shares = 1  # of how many processes at work this is one


def processors() -> int:
    """How many processes may run at a time: of those at work each has its share."""
    return max(len(os.sched_getaffinity(0)) // _shares, 1)


def spread(
    work: Callable[[_Task], _Result],
    tasks: Iterable[_Task],
    *,
    processes: int | None = None,
    learning: bool = False,
    done: Callable[[int], None] | None = None,
) -> list[_Result]:
    """``work`` of each task, in the tasks' order.

    ``learning`` does the first task before the others are begun: then all of these have what that one read, where it
    would be read in each process. That costs half of what it saves where tasks are few. ``done`` is told how many more
    tasks are done, others being as far as this process is.

    Raises the failure of the first task that failed. Give the tasks that take longest first. Whatever ends this
    function ends the processes it started.
    """
    todo = list(tasks)
    if learning and len(todo) > 1:
        results = [work(todo[0]), *spread(work, todo[1:], processes=processes, done=done)]
        if done is not None:
            done(1)  # behind the others: these are forked before a bar is begun, which has a thread
        return results
    count = max(min(len(todo), processes or processors()), 1)
    ours = [len(todo[at : at + count]) for at in range(0, len(todo), count)]
    if count == 1:
        return _done(work, todo, ours, done)
    # what is told is shown by a bar, which has a thread: who has one forks no more
    with _shared_by(count if done is None else processors()):
        children = [_start(work, todo[at::count]) for at in range(1, count)]
        try:
            shares = [_done(work, todo[::count], ours, done), *(_collect(pipe) for _, pipe in children)]
        except BaseException:
            for process, _ in children:
                os.kill(process, signal.SIGKILL)
            raise
        finally:
            for process, pipe in children:
                os.close(pipe)
                os.waitpid(process, 0)
    return [shares[at % count][at // count] for at in range(len(todo))]


def _done(
    work: Callable[[_Task], _Result], tasks: Sequence[_Task], counts: Sequence[int], done: Callable[[int], None] | None
) -> list[_Result]:
    """The results; ``counts`` has for each task how many are done with it."""
    results = []
    for task, count in zip(tasks, counts, strict=True):
        results.append(work(task))
        if done is not None:
            done(count)
    return results


@contextmanager
def _shared_by(count: int) -> Iterator[None]:
    """The processors are shared by so many processes: one of them may spread its work again."""
    global _shares  # noqa: PLW0603 - what the system knows of a process is no value that could be handed on
    before = _shares
    _shares *= count
    try:
        yield
    finally:
        _shares = before


def _start(work: Callable[[_Task], _Result], tasks: Sequence[_Task]) -> tuple[int, int]:
    """A child at work on ``tasks``, and the pipe that its results come through."""
    import pickle  # for who has several tasks: it takes 1 ms, which is more than reading what was kept of one

    ours, its = os.pipe()
    process = os.fork()
    if process:
        os.close(its)
        return process, ours
    status = 1
    try:
        os.close(ours)
        with os.fdopen(its, "wb") as pipe:
            pickle.dump(_outcome(work, tasks), pipe, pickle.HIGHEST_PROTOCOL)
        status = 0
    finally:
        # not sys.exit: what the parent has open and buffered is the parent's
        os._exit(status)


def _outcome(work: Callable[[_Task], _Result], tasks: Sequence[_Task]) -> tuple[Any, Exception | None]:
    """The results, or the failure, which is raised by the parent as what it is."""
    try:
        return [work(task) for task in tasks], None
    except HeadergenError as error:
        return None, error
    except Exception as error:
        import traceback

        error.add_note(f"in a process that was at work:\n{traceback.format_exc()}")
        return None, error if _can_be_sent(error) else RuntimeError(f"{type(error).__name__}: {error}")


def _can_be_sent(error: Exception) -> bool:
    import pickle

    try:
        return type(pickle.loads(pickle.dumps(error))) is type(error)  # noqa: S301 - our own
    except Exception:  # whatever a class that we do not know does
        return False


def _collect(pipe: int) -> list[Any]:
    import pickle

    with os.fdopen(os.dup(pipe), "rb") as file:
        data = file.read()
    if not data:
        raise HeadergenError("a process that was at work ended early", help="see that there is memory left, run again")
    results, error = pickle.loads(data)  # noqa: S301 - our own child wrote it
    if error is not None:
        raise error
    return list(results)
