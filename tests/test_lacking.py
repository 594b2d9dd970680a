"""What the machine lacks (a current folder, open files, room) is said with a way out, whichever verb meets it: nothing
of it is blamed on a header or a commit, and nothing is left behind.
"""

from __future__ import annotations

import errno
import os
import resource
import shutil
import subprocess
import sys
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
LEFT = (16, 40, 56, 72, 80, 88, 96, 400)  # KiB
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


FILL = """
set -e
mount -t tmpfs -o size=4m none "$DISK"
cp -a . "$DISK" && cd "$DISK"
for left; do
    free=$(df -k . | tail -n 1 | awk '{print $4}')
    head -c $((free - left))k /dev/zero > .git/filler
    code=0
    "$PYTHON" -P -m headergen sync "$KERNEL" -q > /dev/null 2> "$SAID" || code=$?
    rm .git/filler
    left=$(ls -d .headergen .git/*.lock 2> /dev/null | wc -l)
    echo "$code $(git rev-list --count HEAD) $(git status --porcelain | wc -l) $left $(tr '\\n' ' ' < "$SAID")"
    git reset -q --hard "$HEAD"
    git reflog expire --expire=now --all
    git gc -q --prune=now
done
"""


@pytest.mark.slow
def test_a_full_disk_leaves_all_or_nothing(tried: Tried, tmp_path: Path) -> None:
    """A disk that is full at each point in turn, until it is large enough: a commit and a clean tree, or neither."""
    disk = tmp_path / "disk"
    disk.mkdir()
    own = {"DISK": disk, "PYTHON": sys.executable, "KERNEL": tried.kernel("6.13.0"), "SAID": tmp_path / "said"}
    env = {**os.environ, **{name: str(each) for name, each in own.items()}, "HEAD": tried.git("rev-parse", "HEAD")}
    env["PYTHONPATH"] = str(Path(__file__).parent.parent)
    may = subprocess.run(["unshare", "-rm", "mount", "-t", "tmpfs", "none", disk], capture_output=True, check=False)
    if may.returncode:
        pytest.skip("no disk may be mounted here, not even in a namespace of one's own")
    before = int(tried.git("rev-list", "--count", "HEAD"))
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", FILL, "sh", *map(str, LEFT)],
        cwd=tried.root, env=env, capture_output=True, text=True, check=True,
    )  # fmt: skip
    codes = set()
    for line in done.stdout.splitlines():
        code, commits, changed, left, *said = line.split(" ")
        codes.add(code)
        assert (changed, left) == ("0", "0"), line
        assert int(commits) == before + (code == "0"), line
        assert code == "0" or "make room" in " ".join(said), line
    assert codes == {"0", str(FAILED)}


def test_a_branch_that_moved_without_a_log_has_moved(tried: Tried) -> None:
    """Git moves the branch and logs HEAD's move then: where it cannot, it fails, and the branch has moved."""
    log = tried.top / ".git/logs/HEAD"
    log.unlink()
    log.mkdir()
    (log / "file").touch()
    before = tried.git("rev-parse", "HEAD")
    done = run(tried, "sync OTHER")
    assert (done.returncode, done.stderr) == (DONE, "")
    assert tried.git("rev-parse", "HEAD~") == before
    assert tried.git("status", "--porcelain") == ""
    shutil.rmtree(log)
    tried.write("linux-headers/linux/kvm.h", "int mixed;\n")
    tried.write("main.c", "int main(void) { return 2; }\n")
    tried.git("commit", "-qam", "Mix")
    log.unlink()
    log.mkdir()
    (log / "file").touch()
    mixed = tried.git("rev-parse", "HEAD")
    assert run(tried, "untangle HEAD~..HEAD").returncode == DONE
    assert tried.git("rev-list", "--count", f"{mixed}~..HEAD") == "2"
    assert mixed in tried.git("for-each-ref", "refs/headergen")


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
