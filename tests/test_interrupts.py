"""A signal ends a run with no traceback, wherever it comes: while modules load, or in a destructor."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.patience import NEVER

ROOT = str(Path(__file__).parents[1])

DYING = """
import os, signal
from headergen import interrupts
interrupts.catch()

class Dying:
    def __del__(self):
        os.kill(os.getpid(), signal.{number})
        for _ in range(1000):
            pass

try:
    Dying()
    for _ in range(10**9):
        pass
    print("went on")
except KeyboardInterrupt:
    print("stopped")
"""

LOADING = """
import os, runpy, signal, sys

def audit(event, arguments):
    if event == "import" and arguments[0] == {module!r}:
        os.kill(os.getpid(), signal.{number})

sys.addaudithook(audit)
sys.argv = ["headergen", "check", "--list-rules"]
runpy.run_module("headergen", run_name="__main__")
"""


@pytest.fixture(autouse=True)
def _no_signal_is_ignored() -> Iterator[None]:
    """What nohup and a shell's background jobs ignore their children ignore, and a run leaves that as it is."""
    numbers = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
    ignored = [number for number in numbers if signal.getsignal(number) is signal.SIG_IGN]
    for number in ignored:
        signal.signal(number, signal.SIG_DFL)
    yield
    for number in ignored:
        signal.signal(number, signal.SIG_IGN)


def python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": ROOT, **environment}, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_that_a_destructor_swallows_comes_again(number: str) -> None:
    done = python(DYING.format(number=number))
    assert (done.stdout, done.stderr) == ("stopped\n", "")


@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT", "SIGHUP"])
@pytest.mark.parametrize(
    ("module", "said"),
    [
        ("click", "interrupted\n"),
        ("headergen.cli", "interrupted\n"),
        ("headergen.diagnostics", "\ninterrupted\n"),  # by then click runs: it begins a line behind a terminal's ^C
    ],
)
def test_a_signal_while_modules_load_prints_no_traceback(module: str, said: str, number: str) -> None:
    done = python(LOADING.format(module=module, number=number))
    assert (done.returncode, done.stdout, done.stderr) == (130, "", said)


CATCHING = """
import os, runpy, signal, sys

install = signal.signal

def sending(number, handler):
    before = install(number, handler)
    if number == signal.SIGTERM and handler is not signal.SIG_IGN:
        os.kill(os.getpid(), signal.{number})
    return before

signal.signal = sending
sys.argv = ["headergen", "check", "--list-rules"]
runpy.run_module("headergen", run_name="__main__")
"""


@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT"])
def test_a_signal_that_comes_before_the_last_one_is_in_hand_prints_no_traceback(number: str) -> None:
    done = python(CATCHING.format(number=number))
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "interrupted\n")


NAMING = """
import os, runpy, signal, sys

class Named:
    def __set_name__(self, owner, name):
        os.kill(os.getpid(), signal.{number})
        for _ in range(1000):
            pass

def audit(event, arguments):
    if event == "import" and arguments[0] == {module!r}:
        type("Owner", (), {{"named": Named()}})

sys.addaudithook(audit)
sys.argv = ["headergen", "check", "--list-rules"]
runpy.run_module("headergen", run_name="__main__")
"""


@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT", "SIGHUP"])
@pytest.mark.parametrize("module", ["click", "headergen.diagnostics"])
def test_a_signal_of_which_python_makes_another_error_is_a_signal(module: str, number: str) -> None:
    """Up to 3.11 what comes while a class names its attributes becomes a RuntimeError."""
    done = python(NAMING.format(module=module, number=number))
    assert (done.returncode, done.stdout, done.stderr.lstrip()) == (130, "", "interrupted\n")


IN_THE_HOOK = """
import os, signal, sys, time
from headergen import interrupts

def hook(what):
    os.kill(os.getpid(), signal.{number})
    for _ in range(1000):
        pass

sys.unraisablehook = hook
interrupts.catch()

class Dying:
    def __del__(self):
        raise ValueError

try:
    Dying()
    time.sleep({never})  # no `while`: what meets its jump back is raised beside the `try` by Python 3.12 and 3.13
    print("went on")
except KeyboardInterrupt:
    print("stopped")
"""


@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_that_meets_the_hook_for_what_is_swallowed_comes_again(number: str) -> None:
    """What is raised there is gone; on a busy machine the alarm met it, too."""
    done = python(IN_THE_HOOK.format(number=number, never=NEVER))
    assert (done.stdout, done.stderr) == ("stopped\n", "")


HELD = """
import os, signal, subprocess, sys
from headergen import interrupts
interrupts.catch()
try:
    with interrupts.Held():
        ask = "import os, signal; os.kill(os.getpid(), signal.{number}); print('through')"
        child = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True)
        os.kill(os.getpid(), signal.{number})
        print(child.returncode, child.stdout.strip(), flush=True)
    print("went on")
except KeyboardInterrupt:
    print("stopped")
"""


@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_that_is_held_back_comes_behind_and_spares_what_was_started(number: str) -> None:
    done = python(HELD.format(number=number))
    assert (done.stdout, done.stderr) == ("0 through\nstopped\n", "")


AS_TEXT = """
import os, signal, sys
from headergen import interrupts
interrupts.catch()
try:
    exec("import os, signal; os.kill(os.getpid(), signal.{number}); [None for _ in range(1000)]")
except KeyboardInterrupt:
    interrupts.finish()
os.kill(os.getpid(), signal.{number})
sys.exit(130)
"""


@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_in_code_given_as_text_and_one_behind_the_end_leave_the_exit_code(number: str) -> None:
    done = python(AS_TEXT.format(number=number))
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def test_a_signal_that_is_sent_twice_is_one() -> None:
    code = DYING.format(number="SIGTERM").partition("class Dying")[0] + (
        "interrupts._AT_ONCE = float('inf')\n"  # however long the machine takes from one to the other
        "try:\n    os.kill(os.getpid(), signal.SIGTERM)\n    [None for _ in range(1000)]\n"
        "except KeyboardInterrupt:\n    os.kill(os.getpid(), signal.SIGTERM)\n    [None for _ in range(1000)]\n"
        "    print('taken back')"
    )
    done = python(code)
    assert (done.returncode, done.stdout, done.stderr) == (0, "taken back\n", "")


def test_a_signal_that_the_shell_ignores_stays_ignored() -> None:
    code = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n" + LOADING.format(
        module="click", number="SIGINT"
    )
    assert python(code).returncode == 0


def test_signs_that_an_encoding_lacks_are_said_in_letters() -> None:
    code = (
        "import sys; from headergen import interrupts; interrupts.speak_plainly()\n"
        "print('4 \\u2192 8, \\u2026, \\u00fc'); print('\\u2192', file=sys.stderr)"
    )
    done = python(code, PYTHONIOENCODING="ascii")
    assert (done.stdout, done.stderr) == ("4 -> 8, ..., \\xfc\n", "->\n")
    assert python(code, PYTHONIOENCODING="utf-8").stdout == "4 \u2192 8, \u2026, \u00fc\n"


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["check", "--help"], ["check", "--list-rules"]])
def test_an_answer_that_cannot_be_written_is_a_failure(arguments: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "headergen", *arguments],
            env={**os.environ, "PYTHONPATH": ROOT}, stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")
    assert "help: " in done.stderr
