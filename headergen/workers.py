"""Does independent work in several processes: as many as there are processors, this one among them.

The processes are forked, so they cost milliseconds and have all that was imported; results come back by pickle.

``concurrent.futures`` was tried in its place, with forked processes: its import costs 13 ms and a pool 6, where this
costs 2 in all; 3 MiB more in the parent; tasks may be no closures; and whoever is killed leaves workers behind that
wait for work for ever, where these end with their share.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from headergen.diagnostics import HeadergenError

_Task = TypeVar("_Task")
_Result = TypeVar("_Result")


def processors() -> int:
    """How many processes may run at a time."""
    return len(os.sched_getaffinity(0))


def spread(
    work: Callable[[_Task], _Result],
    tasks: Iterable[_Task],
    *,
    processes: int | None = None,
    learning: bool = False,
) -> list[_Result]:
    """``work`` of each task, in the tasks' order.

    ``learning`` does the first task before the others are begun: then all of these have what that one read, where it
    would be read in each process. That costs half of what it saves where tasks are few.

    Raises the failure of the first task that failed. Give the tasks that take longest first. Whatever ends this
    function ends the processes it started.
    """
    todo = list(tasks)
    if learning and len(todo) > 1:
        return [work(todo[0]), *spread(work, todo[1:], processes=processes)]
    count = min(len(todo), processes or processors())
    if count <= 1:
        return [work(task) for task in todo]
    children = [_start(work, todo[at::count]) for at in range(1, count)]
    try:
        shares = [[work(task) for task in todo[::count]]]
        shares += [_collect(pipe) for _, pipe in children]
    except BaseException:
        for process, _ in children:
            os.kill(process, signal.SIGKILL)
        raise
    finally:
        for process, pipe in children:
            os.close(pipe)
            os.waitpid(process, 0)
    return [shares[at % count][at // count] for at in range(len(todo))]


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
