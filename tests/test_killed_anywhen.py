"""A signal at any moment of a verb that writes: a run ends as documented, without a traceback, and as before or done.

By hand: ``HEADERGEN_KILLS=300 scripts/test tests/test_killed_anywhen.py``. The moments are random, and the seed is said
when something fails.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from headergen.interrupts import ENDING
from tests.patience import wait_for_signals_in_hand
from tests.projects import SMALL, Imports, Tried, imported_project

COUNT = int(os.environ.get("HEADERGEN_KILLS", "9"))
PACKAGE = str(Path(__file__).parent.parent)
MIXED = {
    "linux-headers/linux/kvm.h": "#define KVM_API_VERSION 14\n",
    "main.c": "#include <linux/kvm.h>\nint main(void) { return 1; }\n",
}
VERBS: dict[str, tuple[str, ...]] = {
    "sync": ("sync", "-q", "KERNEL"),
    "sync --header": ("sync", "-q", "KERNEL", "--header", "linux/kvm.h"),
    "generate": ("generate", "--commit", "-q"),
    "untangle": ("untangle", "-q", "HEAD~2..main"),
    "adopt": ("adopt", "-q", "KERNEL"),
}


@pytest.fixture
def tried(imports: Imports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tried:
    """A project in which each verb has work to do, with work of the user's beside it."""
    return imported_project(imports, tmp_path, monkeypatch)


def _prepare(tried: Tried, verb: str) -> None:
    if verb == "generate":
        tried.write("headergen.toml", SMALL + 'modules.other = ["linux/ioctl.h"]\n')
        tried.git("add", "headergen.toml")
        tried.git("commit", "-q", "-m", "Ask for another module")
    if verb == "adopt":  # what lies there is headers of a kernel that nobody has asked about yet
        tried.git("rm", "-q", "-r", "headergen.toml", "generated", "linux-headers/headergen.lock")
        tried.git("commit", "-q", "-m", "Forget where the headers came from")
    if verb == "untangle":
        for path, text in MIXED.items():
            tried.write(path, text)
        tried.git("commit", "-q", "-a", "-m", "Mix headers and code")
        tried.write("main.c", "int main(void) { return 2; }\n")
        tried.git("commit", "-q", "-a", "-m", "Code alone")
    tried.write("staged.c", "staged\n")
    tried.git("add", "staged.c")
    tried.write("notes.txt", "untracked\n")


def _copied(tried: Tried, to: Path) -> Tried:
    shutil.copytree(tried.top, to, symlinks=True)
    return Tried(to, to, tried.kernels)


def _start(tried: Tried, arguments: tuple[str, ...]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "headergen", *arguments],
        cwd=tried.root, env={**os.environ, "PYTHONPATH": PACKAGE}, start_new_session=True, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("verb", VERBS)
def test_a_signal_at_any_moment(tried: Tried, tmp_path: Path, verb: str) -> None:
    _prepare(tried, verb)
    kernel = tried.kernel("6.13.0", {"include/uapi/linux/more.h": "#define MORE 1\n"})
    arguments = tuple(kernel if word == "KERNEL" else word for word in VERBS[verb])
    before = tried.state()
    whole = _copied(tried, tmp_path / "whole")
    began = time.monotonic()
    done = _start(whole, arguments)
    said = done.communicate()
    assert done.returncode == 0, said
    length, after = time.monotonic() - began, whole.state()
    assert _shape(after) != _shape(before)
    seed = int.from_bytes(os.urandom(4), "big")
    draw = random.Random(seed)  # noqa: S311 - moments, no secrets
    ends: dict[str, int] = {}
    for number in range(COUNT // len(VERBS)):
        number_of_signal = draw.choice([*ENDING, signal.SIGKILL])
        to_all, moment, twice = draw.random() < 0.5, draw.uniform(0, length * 1.1), draw.random() < 0.5
        one = _copied(tried, tmp_path / "one")
        name = signal.Signals(number_of_signal).name
        case = f"seed {seed}, run {number}: {name} after {moment:.3f} s, all {to_all}, twice {twice}"
        process = _start(one, arguments)
        wait_for_signals_in_hand(process)
        time.sleep(moment)
        if process.poll() is None:
            (os.killpg if to_all else os.kill)(process.pid, number_of_signal)
        if twice:
            time.sleep(draw.uniform(0, 0.03))
            if process.poll() is None:
                os.kill(process.pid, number_of_signal)
        _, error = process.communicate()
        assert "Traceback" not in error, f"{case}\n{error}"
        assert "internal error" not in error, f"{case}\n{error}"
        end = process.returncode
        ends[str(end)] = ends.get(str(end), 0) + 1
        killed = number_of_signal == signal.SIGKILL and end == -signal.SIGKILL
        assert killed or end in (0, 130), f"{case}: {end}\n{error}"
        state = one.state() if end != -signal.SIGKILL else None
        if end == 0:
            assert _shape(one.state()) == _shape(after), case
        elif state is not None and state != before:
            assert _shape(state) == _shape(after), f"{case}: neither as before nor done\n{error}"
        _users_work_is_there(one, case)
        for lock in (one.top / ".git").rglob("*.lock"):
            assert end == -signal.SIGKILL or to_all, f"{case}: {lock}"
            lock.unlink()  # git's own, which it leaves when it is killed, and says so
        one_state = one.state()
        again = _start(one, arguments)
        said = again.communicate()
        through = {2} if verb == "adopt" and _shape(one_state) == _shape(after) else set()  # it is an import already
        assert again.returncode in {0, 1} | through, f"{case}\n{said}"
        assert _shape(one.state()) == _shape(after), f"{case}: the next run does not mend it"
        _users_work_is_there(one, case)
        shutil.rmtree(one.top)
    sys.stdout.write(f"{verb}: {ends}\n")


def _shape(state: tuple[object, ...]) -> tuple[object, ...]:
    """What does not depend on when a commit was made."""
    refs, head, index, files = state
    return len(str(refs).splitlines()), head, index, files


def _users_work_is_there(tried: Tried, case: str) -> None:
    assert tried.git("diff", "--cached", "--name-only", "--", "staged.c") == "staged.c", case
    assert (tried.root / "notes.txt").read_text() == "untracked\n", case
