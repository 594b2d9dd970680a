"""What the machine lacks (a current folder, open files, room) is said with a way out, whichever verb meets it: nothing
of it is blamed on a header or a commit, and nothing is left behind.
"""

from __future__ import annotations

import errno
import os
import resource
import shutil
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from headergen.cli import DONE, FAILED, FOUND
from headergen.commands.install import install
from headergen.report.progress import Progress
from headergen.targets import TARGETS
from tests.forked import as_text, headergen
from tests.projects import Imports, Tried, imported_project
from tests.tiny_kernel import KVM

GROWN = {"include/uapi/linux/kvm.h": KVM.replace("KVM_API_VERSION 12", "KVM_API_VERSION 13")}
NEEDS_COMPILER = pytest.param(
    "verify", marks=pytest.mark.skipif(not shutil.which(TARGETS["arm64"].gcc[0]), reason="no compiler for arm64")
)
EVERY = [
    "status", "check", "check --range HEAD~..HEAD", "check --patch MAIL", "diff KERNEL OTHER", "show kvm_dirty_log",
    "decode 0x4010ae42", "dump", "dump --include INSTALLED --header linux/kvm.h --arch arm64", "lint linux/kvm.h",
    NEEDS_COMPILER, "fixme", "generate", "sync OTHER", "sync OTHER --dry-run", "install KERNEL --arch arm64 new/dest",
    "untangle HEAD~..HEAD --dry-run", "untangle --patch MAIL -o split", "wheel",
]  # fmt: skip
ANSWERS = (DONE, FOUND)
WRITERS = ("sync", "install", "wheel", "untangle", "generate")


@pytest.fixture
def tried(imports: Imports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tried:
    made = imported_project(imports, tmp_path, monkeypatch)
    made.kernel("6.13.0", GROWN)
    install(made.kernel(), "arm64", tmp_path / "installed", progress=Progress(quiet=True))
    made.write("main.c", "int main(void) { return 1; }\n")
    made.git("commit", "-qam", "Fail")
    (tmp_path / "mail").write_text(made.git("format-patch", "-1", "--stdout"))
    return made


def words(tried: Tried, command: str) -> list[str]:
    own = {
        "KERNEL": tried.kernel(),
        "OTHER": tried.kernel("6.13.0"),
        "MAIL": str(tried.top.parent / "mail"),
        "INSTALLED": str(tried.top.parent / "installed/include"),
    }
    return [own.get(word, word) for word in command.split()]


def run(
    tried: Tried, command: str, limit: Callable[[], None] = lambda: None, **environment: str
) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, **environment}
    return as_text(headergen(tried.root, *words(tried, command), "-q", env=env, limit=limit))


def limited(kind: int, most: int) -> Callable[[], None]:
    return partial(resource.setrlimit, kind, (most, most))


def says(done: subprocess.CompletedProcess[str], number: int) -> bool:
    """Whether it ends with the system's words for that error, and with a way out."""
    error, help = done.stderr.splitlines()[-2:]
    return error.startswith("error: ") and os.strerror(number) in error and help.startswith("help: ")


@pytest.mark.parametrize("command", [*EVERY, "init", "adopt KERNEL"])
def test_a_current_folder_that_was_removed(tried: Tried, command: str) -> None:
    gone = tried.root / "gone"
    gone.mkdir()

    def remove() -> None:
        os.chdir(gone)
        gone.rmdir()

    # the process is started in a folder that is there, and goes to the one that is not
    done = as_text(headergen(Path(), *words(tried, command), "-q", env=os.environ, limit=remove))
    if done.returncode != FAILED:  # every path was given in full, and a folder that is to be made has no place
        assert command.startswith("dump --include")
        return
    assert done.stderr.startswith("error: ")
    assert "the current folder was removed" in done.stderr
    assert "change to one that is there" in done.stderr.splitlines()[-1]
    assert "standard output" not in done.stderr


@pytest.mark.parametrize("command", EVERY)
def test_too_few_open_files_are_no_answer_and_no_missing_git(tried: Tried, command: str) -> None:
    """Either it is enough, or it is said: no finding is made of it."""
    whole = None if command.startswith(WRITERS) else run(tried, command)
    refused = 0
    for most in (6, 14):
        done = run(tried, command, limited(resource.RLIMIT_NOFILE, most))
        if done.returncode == FAILED:
            assert says(done, errno.EMFILE), done.stderr
            assert "ulimit -n" in done.stderr
            refused += 1
        elif whole is not None:
            assert (done.returncode, done.stdout) == (whole.returncode, whole.stdout)
    assert refused


@pytest.mark.parametrize("command", EVERY)
def test_files_that_may_not_grow_blame_no_header(tried: Tried, command: str) -> None:
    """The compiler's copies of headers, or git's own files, cannot be written: no finding is made of it."""
    whole = run(tried, command)
    tried.git("reset", "-q", "--hard")
    tried.git("clean", "-fdq")
    done = run(tried, command, limited(resource.RLIMIT_FSIZE, 400))
    assert "None" not in done.stderr
    if done.returncode == FAILED:
        assert whole.returncode in ANSWERS
        error = done.stderr.splitlines()[-2]
        assert os.strerror(errno.EFBIG) in error, done.stderr
        assert done.stderr.splitlines()[-1].startswith("help: ")
    else:
        assert (done.returncode, done.stdout) == (whole.returncode, whole.stdout)


@pytest.mark.parametrize("command", ["check", "dump", "diff KERNEL OTHER", "show kvm_dirty_log"])
def test_no_room_for_the_compiler_s_headers_is_a_failure(tried: Tried, command: str) -> None:
    done = run(tried, command, limited(resource.RLIMIT_FSIZE, 400))
    assert done.returncode == FAILED
    assert "/h/linux/kvm.h" in done.stderr.splitlines()[-2]
    assert "ulimit -f" in done.stderr.splitlines()[-1]


def test_an_installation_that_fails_leaves_no_empty_folder(tried: Tried) -> None:
    done = run(tried, "install KERNEL --arch arm64 new/dest", limited(resource.RLIMIT_FSIZE, 400))
    assert done.returncode == FAILED
    assert os.strerror(errno.EFBIG) in done.stderr
    assert not (tried.root / "new").exists()
    (tried.root / "new/dest").mkdir(parents=True)
    done = run(tried, "install KERNEL --arch arm64 new/dest", limited(resource.RLIMIT_FSIZE, 400))
    assert done.returncode == FAILED
    assert list((tried.root / "new/dest").iterdir()) == []


def test_a_configuration_that_cannot_be_written_is_not_begun(tried: Tried) -> None:
    (tried.root / "headergen.toml").unlink()
    done = run(tried, "init --arch arm64", limited(resource.RLIMIT_FSIZE, 300))
    assert done.returncode == FAILED
    assert f"{os.strerror(errno.EFBIG)}, {tried.root}/headergen.toml" in done.stderr
    assert not (tried.root / "headergen.toml").exists()


@pytest.mark.parametrize("folder", ["/sys", "/proc", "missing"])
def test_temporary_files_go_where_they_can(tried: Tried, folder: str) -> None:
    """As root, who may write to each of them by its mode alone."""
    done = run(tried, "check --patch MAIL", TMPDIR=folder)
    assert (done.returncode, done.stderr) == (DONE, "")


def test_no_place_for_temporary_files_names_the_variable(
    tried: Tried, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from headergen.cli import main

    monkeypatch.setattr("headergen.writes.temporary._LAST", "/proc")
    monkeypatch.setattr("headergen.writes.temporary._MEMORY", "/sys")
    monkeypatch.setenv("TMPDIR", "/sys/kernel")
    assert main(["check", "-q"]) == FAILED
    said = capsys.readouterr().err
    assert "TMPDIR" in said
    assert "/sys or /sys/kernel or /proc\n" in said
