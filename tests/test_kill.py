"""Killed at any of its steps, sync leaves a repository that the next run brings where it should be, and loses nothing.

The steps are not marked in the program: an audit hook counts every change of the disk and every process that a run
starts, and kills the run at the one that is asked for.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest

from headergen.changeset import pending
from headergen.commands.sync import sync
from headergen.diagnostics import HeadergenError
from headergen.report.progress import Progress
from tests.patience import wait_for_signals_in_hand
from tests.projects import SMALL, Tried, copied, make_project, quiet_git
from tests.tiny_kernel import KVM, TINY

HEADERS = 'arches = ["arm64"]\ncomments = "strip"\nimport = ["linux/kvm.h"]\n'
_CHANGING = frozenset({"os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir"})
# of git: killed before one of them, a run leaves what it left before the change that comes next
_READING = frozenset({"cat-file", "check-attr", "config", "ls-files", "ls-tree", "rev-parse", "symbolic-ref", "var"})
NEW = {
    "include/uapi/linux/kvm.h": KVM.replace("VERSION 12", "VERSION 13").replace("<linux/ioctl.h>", "<linux/io.h>"),
    "include/uapi/linux/io.h": "#include <asm/ioctl.h>\n",
}


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)


@pytest.fixture
def tried(tmp_path: Path) -> Tried:
    """A project with an import, and with work of the user's beside it: staged, edited and untracked."""
    return busy(make_project(tmp_path, config=HEADERS))


def busy(tried: Tried) -> Tried:
    tried.sync()
    tried.write("staged.c", "staged\n")
    tried.git("add", "staged.c")
    tried.write("main.c", "edited\n")
    tried.write("notes.txt", "untracked\n")
    return tried


def _changes_something(event: str, arguments: tuple[object, ...], root: str, *, or_reads: bool) -> bool:
    if event == "open":
        path, _, flags = arguments
        writes = bool(isinstance(flags, int) and flags & (os.O_CREAT | os.O_WRONLY | os.O_RDWR))
        if not (writes and isinstance(path, str | bytes)):
            return False
        # a relative name lies below an open folder, and the event does not say which
        return not os.fsdecode(path).startswith("/") or os.fsdecode(path).startswith(root)
    if event == "subprocess.Popen":
        command = arguments[1]
        assert isinstance(command, Sequence)
        return "git" in str(command) and (or_reads or _READING.isdisjoint(command))
    return event in _CHANGING and _full(event, arguments).startswith(root)


def _full(event: str, arguments: tuple[object, ...]) -> str:
    """The path that is changed; where it is a name below an open folder, that folder's with it."""
    path = os.fsdecode(str(arguments[0]))
    folder = arguments[2] if event in ("os.rename", "os.link", "os.mkdir") else arguments[1]
    known = isinstance(folder, int) and folder >= 0
    return f"{Path(f'/proc/self/fd/{folder}').readlink()}/{path}" if known else path


def killed_at(step: int, number: int, tried: Tried, kernel: str, run: Callable[[], object]) -> bool:
    """Forks a run and sends it a signal before its ``step``-th change; whether it came that far.

    A signal that it can take in hand comes before what it asks of git, too.
    """
    child = os.fork()
    if child == 0:
        code = 3
        try:
            seen = [0]

            def audit(event: str, arguments: tuple[object, ...]) -> None:
                if os.getpid() == me and _changes_something(event, arguments, str(tried.top), or_reads=taken):
                    seen[0] += 1
                    if seen[0] == step:
                        os.kill(me, number)

            me, taken = os.getpid(), number != signal.SIGKILL
            signal.signal(signal.SIGINT, signal.default_int_handler)
            sys.addaudithook(audit)
            run()
            code = 0 if seen[0] < step else 130
        except KeyboardInterrupt:
            code = 130
        except HeadergenError:
            code = 2
        finally:
            os._exit(code)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, 130, -number), status
    return status != 0


def _users_work(tried: Tried) -> tuple[str, ...]:
    return (
        tried.git("diff", "--cached", "--", "main.c", "staged.c", "notes.txt"),
        *((tried.root / name).read_text() for name in ("main.c", "staged.c", "notes.txt")),
    )


def _steps_survive(begun: Tried, kernel: str, number: int, every: int = 1, **options: bool) -> int:
    """Kills a run at each of its steps, from the same start; returns how many there are."""
    start, work = begun.git("rev-parse", "HEAD"), _users_work(begun)
    step, came_far = 0, True
    while came_far:
        step += every
        with tempfile.TemporaryDirectory(dir=begun.kernels.parent) as folder:
            tried = copied(begun, Path(folder))
            run = partial(sync, tried.root, kernel, progress=Progress(quiet=True), **options)  # type: ignore[arg-type]
            came_far = killed_at(step, number, tried, kernel, run)
            assert _users_work(tried) == work, step
            assert tried.git("rev-list", "--count", f"{start}..HEAD") in ("0", "1"), step
            interrupted = pending(tried.root, ("linux-headers", "generated")) is not None
            assert ("interrupted-write" in tried.rules()) == interrupted, step
            done = tried.sync(kernel, **options)
            assert _users_work(tried) == work, step
            assert "VERSION 13" in (tried.root / "linux-headers/linux/kvm.h").read_text(), step
            assert not (tried.root / "linux-headers/linux/ioctl.h").exists(), step
            _all_is_well(tried, start, step, committed=options.get("commit", True))
            assert came_far or done.up_to_date
    return step


def _all_is_well(tried: Tried, start: str, step: int, *, committed: bool) -> None:
    assert tried.git("rev-list", "--count", f"{start}..HEAD") == ("1" if committed else "0"), step
    managed = tried.git("status", "--porcelain", "--", "linux-headers", "generated")
    assert (managed == "") == committed, step
    assert not (tried.root / ".headergen").exists(), step
    left = [p.name for p in (tried.top / ".git").iterdir() if p.name.startswith("index")]
    assert left == ["index"], step
    assert tried.rules() <= TINY, step


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_killed_at_each_step(tried: Tried, number: int) -> None:
    steps = _steps_survive(tried, tried.kernel("6.13.0", NEW), number)
    assert steps > 40, "the hook sees what sync does"


@pytest.mark.slow
def test_killed_at_each_step_without_a_commit(tried: Tried) -> None:
    assert _steps_survive(tried, tried.kernel("6.13.0", NEW), signal.SIGKILL, commit=False) > 20


@pytest.mark.slow
def test_killed_at_each_step_with_hooks(tried: Tried) -> None:
    hook = tried.top / ".git/hooks/pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\ngrep -q VERSION.13 linux-headers/linux/kvm.h\n")
    hook.chmod(0o755)
    assert _steps_survive(tried, tried.kernel("6.13.0", NEW), signal.SIGKILL) > 40


USUAL = 'arches = ["arm64"]\nimport = ["linux/kvm.h"]\nheaders = "linux-headers"\n'
THERE = f"""{USUAL}
[[places]]
headers = ["**"]
to = "include/x"
[[places]]
headers = ["asm/*.h"]
to = "arch/{{arch}}/asm"
"""
ELSEWHERE = THERE.replace("include/x", "uapi")


@pytest.mark.slow
@pytest.mark.parametrize("commit", [True, False])
@pytest.mark.parametrize(("old", "new"), [(USUAL, THERE), (THERE, USUAL), (THERE, ELSEWHERE)])
def test_killed_while_headers_move_to_other_places(tmp_path: Path, old: str, new: str, *, commit: bool) -> None:
    """Folders that are configured no more are still put in order by the run that follows."""
    begun = busy(make_project(tmp_path / "begun", config=old))
    begun.write("headergen.toml", new)
    begun.git("commit", "-q", "-m", "Move", "headergen.toml")
    step, came_far = 0, True
    while came_far:
        step += 5
        tried = copied(begun, tmp_path / str(step))
        start, work, kernel = tried.git("rev-parse", "HEAD"), _users_work(tried), tried.kernel()
        run = partial(sync, tried.root, kernel, progress=Progress(quiet=True), commit=commit)
        came_far = killed_at(step, signal.SIGKILL, tried, kernel, run)
        tried.sync(kernel, commit=commit)
        assert _users_work(tried) == work, step
        assert len(list(tried.root.rglob("kvm.h"))) == 2, step
        assert not (tried.root / ".headergen").exists(), step
        assert tried.git("rev-list", "--count", f"{start}..HEAD") == ("1" if commit else "0"), step
        if commit:
            assert tried.git("status", "--porcelain") == " M main.c\nA  staged.c\n?? notes.txt", step
        assert tried.rules() <= TINY, step
    assert step > 30


@pytest.mark.slow
@pytest.mark.parametrize("commit", [True, False])
def test_killed_while_one_header_moves_alone(tmp_path: Path, *, commit: bool) -> None:
    """It has moved with its record in the lock, or it has not; the others never move."""
    begun = busy(make_project(tmp_path / "begun", config=SMALL))
    kernel = begun.kernel("6.13.0", NEW)
    step, came_far = 0, True
    while came_far:
        step += 3
        tried = copied(begun, tmp_path / str(step))
        start, work = tried.git("rev-parse", "HEAD"), _users_work(tried)
        stays = (tried.root / "linux-headers/asm-arm64/kvm.h").read_bytes()
        move = partial(sync, tried.root, kernel, progress=Progress(quiet=True), commit=commit, headers=["linux/kvm.h"])
        came_far = killed_at(step, signal.SIGKILL, tried, kernel, move)
        move()
        assert _users_work(tried) == work, step
        assert "VERSION 13" in (tried.root / "linux-headers/linux/kvm.h").read_text(), step
        assert (tried.root / "linux-headers/asm-arm64/kvm.h").read_bytes() == stays, step
        _all_is_well(tried, start, step, committed=commit)
        assert tried.rules(kernel) <= TINY, step
    assert step > 20


def test_killed_with_modules(tmp_path: Path) -> None:
    tried = busy(make_project(tmp_path, config=SMALL))
    assert _steps_survive(tried, tried.kernel("6.13.0", NEW), signal.SIGKILL, every=17) > 60


@pytest.mark.slow
def test_recovery_killed_at_each_step(tried: Tried) -> None:
    """The run that mends is killed as well, at each of its steps, where the commit was made and the index not told."""
    kernel, start = tried.kernel("6.13.0", NEW), tried.git("rev-parse", "HEAD")

    def run() -> None:
        sync(tried.root, kernel, progress=Progress(quiet=True))

    last = 1
    while killed_at(last, signal.SIGKILL, tried, kernel, run):
        if tried.git("rev-parse", "HEAD") != start and pending(tried.root, ("linux-headers",)) is not None:
            break
        tried.sync(kernel)
        tried.git("reset", "-q", "--soft", start)
        tried.git("rm", "-q", "-r", "--cached", "linux-headers")
        tried.git("read-tree", "--prefix=linux-headers/", f"{start}:linux-headers")
        tried.git("clean", "-q", "-f", "linux-headers")
        tried.git("checkout", "-q", "--", "linux-headers")
        last += 1
    else:
        raise AssertionError("no step lies between the commit and its end")
    for step in range(1, 200):
        if not killed_at(step, signal.SIGKILL, tried, kernel, run):
            break
    tried.sync(kernel)
    _all_is_well(tried, start, last, committed=True)
    assert tried.git("status", "--porcelain") == " M main.c\nA  staged.c\n?? notes.txt"


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_whole_process_group_killed_at_any_time(tried: Tried, tmp_path: Path, number: int) -> None:
    kernel, start, work = tried.kernel("6.13.0", NEW), tried.git("rev-parse", "HEAD"), _users_work(tried)

    def started(one: Tried) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [sys.executable, "-m", "headergen", "sync", "-q", kernel],
            cwd=one.root, env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}, start_new_session=True,
            stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        wait_for_signals_in_hand(process)
        return process

    whole = started(copied(tried, tmp_path / "whole"))
    began = time.monotonic()
    assert whole.wait() == 0
    length = time.monotonic() - began
    one = copied(tried, tmp_path / "0")
    for part in range(10):
        process = started(one)
        time.sleep(length * part / 10)
        if process.poll() is None:
            os.killpg(process.pid, number)
        assert process.wait() in (0, 130, -signal.SIGKILL)
        assert _users_work(one) == work
        for lock in (one.top / ".git").rglob("*.lock"):  # git's own, when git is killed
            lock.unlink()
        if part == 9 or one.git("rev-parse", "HEAD") != start:  # the others go on where the one before was cut
            one.sync(kernel)
            _all_is_well(one, start, part, committed=True)
            one = copied(tried, tmp_path / str(part + 1))


def test_user_work_after_a_kill_is_not_overwritten(tried: Tried) -> None:
    kernel = tried.kernel("6.13.0", NEW)
    step = 1
    while killed_at(step, signal.SIGKILL, tried, kernel, lambda: tried.sync(kernel)):
        if "VERSION 13" in (tried.root / "linux-headers/linux/kvm.h").read_text():
            break
        tried.sync(dry_run=True, allow_older=True)
        step += 1
    assert pending(tried.root, ("linux-headers",)) is not None
    tried.write("linux-headers/linux/kvm.h", "mine\n")
    with pytest.raises(HeadergenError, match="uncommitted changes"):
        tried.sync(kernel)
    assert (tried.root / "linux-headers/linux/kvm.h").read_text() == "mine\n"
    assert tried.git("status", "--porcelain", "linux-headers") == " M linux-headers/linux/kvm.h"


@pytest.mark.parametrize("size", [0, 200, 1000, 3000])
def test_full_disk_changes_nothing(tried: Tried, size: int) -> None:
    """A limit on the size of files stands in for a disk without room: both fail in the middle of a write."""
    kernel = tried.kernel(
        "6.13.0", {**NEW, "include/uapi/linux/io.h": "#define A 1\n" * 400 + "#include <asm/ioctl.h>\n"}
    )
    before = tried.state()
    script = (
        "import resource, signal, sys; from headergen.cli import main\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))\n"
        f"sys.exit(main(['sync', {kernel!r}]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tried.root,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    assert done.stderr.splitlines()[-1].startswith("help: ")
    assert "internal error" not in done.stderr
    assert tried.state() == before
    assert tried.sync(kernel).commit


@pytest.mark.slow
@pytest.mark.parametrize("spare", [0, 8, 16, 32, 64])
def test_disk_that_is_really_full_changes_nothing(tmp_path: Path, spare: int) -> None:
    """The same on a disk of its own, where a superuser runs the tests; ``spare`` is the room that is left, in KiB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(disk)], check=False, capture_output=True).returncode:
        pytest.skip("needs the right to mount")
    try:
        tried = busy(make_project(disk, config=SMALL))
        kernel, before = tried.kernel("6.13.0", NEW), tried.state()
        used = os.statvfs(disk)
        size = (used.f_blocks - used.f_bavail) * used.f_frsize // 1024 + spare
        subprocess.run(["mount", "-o", f"remount,size={size}k", str(disk)], check=True)
        with pytest.raises(HeadergenError):
            tried.sync(kernel)
        assert tried.state() == before
        assert not (tried.root / ".headergen").exists()
        subprocess.run(["mount", "-o", "remount,size=50m", str(disk)], check=True)
        start = tried.git("rev-parse", "HEAD")
        tried.sync(kernel)
        _all_is_well(tried, start, 0, committed=True)
    finally:
        subprocess.run(["umount", str(disk)], check=True)
