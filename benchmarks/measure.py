"""Runs a command and says what it cost: CPU seconds of its whole process tree, wall seconds, peak memory."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

_LONG = 3.0  # seconds
_STARTER = """
import os, signal, sys, time
os.set_inheritable(int(sys.argv[1]), False)
start = time.perf_counter()
child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ, setsigdef=[signal.SIGPIPE, signal.SIGXFSZ])
_, status, usage = os.wait4(child, 0)
wall, code = time.perf_counter() - start, os.waitstatus_to_exitcode(status)
os.write(int(sys.argv[1]), b"%f %f %d %d" % (usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss, code))
"""
_lacking: dict[str, str] = {}  # what a run had to leave out, and what would bring it


@dataclass(frozen=True)
class Cost:
    """What one run took. ``cpu`` and ``wall`` in seconds, ``rss`` the largest resident set in the tree in MiB, and no
    less than the ten of a bare Python. ``said`` is what it printed.
    """

    cpu: float
    wall: float
    rss: float
    ok: bool
    error: str = ""
    said: str = ""


def leave_out(what: str, remedy: str) -> None:
    """Says that something cannot be measured here, once; it is counted for the end of the run."""
    if what not in _lacking:
        print(f"left out: {what} ({remedy})", file=sys.stderr, flush=True)
    _lacking[what] = remedy


def left_out() -> tuple[str, ...]:
    """What was left out in this run."""
    return tuple(sorted(_lacking))


def run(command: Sequence[str], *, cwd: Path, env: dict[str, str] | None = None) -> Cost:
    """The cost of one run of ``command``. Started by a small interpreter: what the process that starts another has had
    of memory counts as the other's own.
    """
    starter = [sys.executable, "-I", "-S", "-c", _STARTER]
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as report:  # the folder may be checked itself
        process = subprocess.Popen(
            [*starter, str(report.fileno()), *command],
            cwd=cwd,
            env=os.environ | (env or {}),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            pass_fds=(report.fileno(),),
        )
        process.wait()
        output.seek(0)
        report.seek(0)
        said = output.read().decode(errors="replace")
        if not (counted := report.read().split()):
            raise OSError(f"{command[0]} could not be started: {said}")
    cpu, wall, rss, code = (float(number) for number in counted)
    lines = said.strip().splitlines()
    error = "" if code == 0 else (lines[-1] if lines else f"exit code {code:.0f}")
    return Cost(cpu, wall, rss / 1024, code == 0, error, said)


def median(runs: int, once: Callable[[], Cost]) -> Cost:
    """The run with the median CPU time of several, after one that is not counted (to warm the disk's cache). Where one
    is enough, and the first took so long that the disk is no matter, it is the one.
    """
    first = once()
    if runs == 1 and first.cpu > _LONG:
        return first
    costs = sorted((once() for _ in range(runs)), key=lambda cost: cost.cpu)
    return costs[len(costs) // 2]


def import_time(folder: Path, module: str, *, python: str, warm: bool, runs: int = 7) -> float | str:
    """Milliseconds that importing ``module`` takes in a fresh interpreter, or why it cannot be imported.

    Warm: its bytecode is cached. Cold: it is compiled anew each time.
    """
    code = (
        "import ctypes, sys, time; sys.path.insert(0, '.'); t = time.perf_counter(); "
        f"__import__({module!r}); print((time.perf_counter() - t) * 1000)"
    )
    flags = [] if warm else ["-B"]
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "" if warm else "1"}
    environment["PYTHONPYCACHEPREFIX"] = str(folder / ("pycache-warm" if warm else "pycache-cold"))
    times = []
    for _ in range(runs + 1):
        result = subprocess.run(
            [python, *flags, "-c", code], cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        if result.returncode:
            return result.stderr.strip().splitlines()[-1] if result.stderr else f"exit code {result.returncode}"
        times.append(float(result.stdout))
    return statistics.median(times[1:])
