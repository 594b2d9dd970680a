"""Does independent work in several processes: as many as there are processors, this one among them.

The processes are forked, so they cost milliseconds and have all that was imported; results come back by pickle.
"""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from headergen import diagnostics
from headergen.diagnostics import HeadergenError

_Task = TypeVar("_Task")
_Result = TypeVar("_Result")


def processors() -> int:
    """How many processes may run at a time."""
    return len(os.sched_getaffinity(0))


def spread(work: Callable[[_Task], _Result], tasks: Iterable[_Task], *, processes: int | None = None) -> list[_Result]:
    """``work`` of each task, in the tasks' order.

    Raises the failure of the first task that failed. Give the tasks that take longest first. Whatever ends this
    function ends the processes it started.
    """
    todo = list(tasks)
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


def _outcome(work: Callable[[_Task], _Result], tasks: Sequence[_Task]) -> tuple[str, Any]:
    try:
        return "done", [work(task) for task in tasks]
    except HeadergenError as error:
        return type(error).__name__, (error.message, error.help, error.location, error.detail)
    except Exception as error:  # told to the parent, who raises it
        import traceback

        return "", f"{type(error).__name__}: {error}\n{traceback.format_exc()}"


def _collect(pipe: int) -> list[Any]:
    with os.fdopen(os.dup(pipe), "rb") as file:
        data = file.read()
    if not data:
        raise HeadergenError("a process that was at work ended early", help="see that there is memory left, run again")
    kind, value = pickle.loads(data)  # noqa: S301 - our own child wrote it
    if kind == "done":
        return list(value)
    if not kind:
        raise RuntimeError(value)
    message, help, location, detail = value
    raise getattr(diagnostics, kind)(message, help=help, location=location, detail=detail)
