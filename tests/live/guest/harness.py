"""Runs checks as the init process of a machine, prints a line for each and the result, and switches the machine off.

The lines are what ``tests.live.machine.judge`` reads: ``PLAN n``, then ``ok NAME in n s``, ``FAIL NAME: why`` or
``skip NAME: why`` for each check, lines of facts that start with ``#``, and ``RESULT n passed, n failed, n skipped``.
"""

from __future__ import annotations

import ctypes
import os
import signal
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import NoReturn

CHECK_SECONDS = 300.0  # a check that hangs is a failure, not the end of the run; the host may be busy

_CHECKS: list[Callable[[], None]] = []
_POWER_OFF = 0x4321FEDC  # LINUX_REBOOT_CMD_POWER_OFF


class Skip(Exception):
    """Raised where the machine cannot show what the check is about; the message says why."""


def check(function: Callable[[], None]) -> Callable[[], None]:
    """Marks a function as a check; checks run in the order in which they are written."""
    _CHECKS.append(function)
    return function


def fact(text: str) -> None:
    """Prints something worth reading in the log."""
    print(f"# {text}")


def run() -> NoReturn:
    """Runs all checks and switches the machine off, whatever happens."""
    try:
        _mount()
        uptime = Path("/proc/uptime").read_text().split()[0]
        fact(f"Linux {os.uname().release} {os.uname().machine}, {uptime} s after its start")
        for line in _kvm_messages():
            fact(line)
        signal.signal(signal.SIGALRM, _overdue)
        print(f"PLAN {len(_CHECKS)}")
        counts = {"ok": 0, "FAIL": 0, "skip": 0}
        for function in _CHECKS:
            counts[_one(function)] += 1
        print(f"RESULT {counts['ok']} passed, {counts['FAIL']} failed, {counts['skip']} skipped")
    except BaseException:  # an init that ends is a panic: say why first
        traceback.print_exc()
    os.sync()
    ctypes.CDLL(None).reboot(_POWER_OFF)
    raise SystemExit("the machine did not switch off")


def _one(function: Callable[[], None]) -> str:
    name = function.__name__.removeprefix("check_")
    signal.setitimer(signal.ITIMER_REAL, CHECK_SECONDS)
    start = time.monotonic()
    try:
        function()
    except Skip as reason:
        print(f"skip {name}: {reason}")
        return "skip"
    except Exception as error:
        traceback.print_exc()
        message = " ".join(f"{type(error).__name__}: {error}".split())
        print(f"FAIL {name}: {message}")
        return "FAIL"
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    print(f"ok {name} in {time.monotonic() - start:.2f} s")
    return "ok"


def _overdue(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError(f"no end after {CHECK_SECONDS:.0f} s")


def _mount() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    for kind, where in (("proc", "/proc"), ("sysfs", "/sys"), ("devtmpfs", "/dev"), ("tmpfs", "/tmp")):  # noqa: S108
        Path(where).mkdir(exist_ok=True)
        if libc.mount(kind.encode(), where.encode(), kind.encode(), 0, None) and kind != "devtmpfs":
            raise OSError(ctypes.get_errno(), f"mount {where}")


def _kvm_messages() -> list[str]:
    """What the kernel said about KVM while it started, without the time stamps."""
    log = os.open("/dev/kmsg", os.O_RDONLY | os.O_NONBLOCK)
    found = []
    try:
        while True:
            text = os.read(log, 8192).decode(errors="replace").partition(";")[2].splitlines()[0]
            if text.startswith("kvm"):
                found.append(text)
    except BlockingIOError:
        return found
    finally:
        os.close(log)
