"""Nothing is written outside of the folder that was opened, and no killed run leaves a folder behind for ever."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from headergen.cli import main
from headergen.diagnostics import HeadergenError
from headergen.writes import Folder, TemporaryFolder, remove_dead, staging
from headergen.writes.folder import check_name
from tests.projects import make_project, quiet_git

SMALL = 'arches = ["arm64"]\nmodules.kvm = ["linux/kvm.h"]\n'


@pytest.mark.parametrize(
    "name", ["", ".", "..", "/etc/x", "a/../x", "a//x", "a/./x", "x/", ".git/config", "a/.GIT/x", "a\0b", "x" * 5000]
)
def test_a_name_that_leads_elsewhere_is_refused_by_every_operation(tmp_path: Path, name: str) -> None:
    with Folder(tmp_path) as disk:
        disk.write("there", b"1")
        operations: list[Callable[[], object]] = [
            lambda: disk.look(name),
            lambda: disk.read(name),
            lambda: disk.write(name, b"2"),
            lambda: disk.replace(name, b"2"),
            lambda: disk.move("there", name),
            lambda: disk.move(name, "here"),
            lambda: disk.copy("there", name),
            lambda: disk.remove(name),
            lambda: disk.make(name),
            lambda: disk.remove_folder(name, filled=True),
        ]
        for operation in operations:
            with pytest.raises(HeadergenError, match="is no name that headergen writes to"):
                operation()
        assert disk.names() == ["there"]


def test_plain_names_pass() -> None:
    assert check_name("linux/.hidden/git/x..h") == "linux/.hidden/git/x..h"


def test_no_operation_follows_a_link(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mine").write_text("mine\n")
    root = tmp_path / "root"
    root.mkdir()
    (root / "link").symlink_to(elsewhere)
    (root / "file").symlink_to(elsewhere / "mine")
    with Folder(root) as disk:
        disk.write("there", b"1")
        assert disk.look("link/mine") is None
        assert disk.read("link/mine") is None
        assert disk.read("file") is None
        assert disk.names("link") == []
        assert list(disk.files("link")) == []
        assert not disk.remove("link/mine")
        operations: list[Callable[[], object]] = [
            lambda: disk.write("link/new", b"2"),
            lambda: disk.replace("link/mine", b"2"),
            lambda: disk.move("there", "link/new"),
            lambda: disk.copy("there", "link/new"),
            lambda: disk.make("link/new"),
            lambda: disk.check_way("link/"),
        ]
        for operation in operations:
            with pytest.raises(HeadergenError, match="link is a link"):
                operation()
        with pytest.raises(OSError, match="Not a directory"):
            disk.remove_folder("link", filled=True)
        with pytest.raises(OSError, match="File exists"):
            disk.write("file", b"2")
        disk.replace("file", b"2")
        assert disk.read("file") == b"2"
    assert (elsewhere / "mine").read_text() == "mine\n"
    assert sorted(path.name for path in elsewhere.iterdir()) == ["mine"]


def test_the_folder_that_was_named_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    with Folder(tmp_path / "link") as disk:
        disk.write("a/b", b"1")
        disk.copy("a/b", "c")
        disk.move("a/b", "d/e")
        assert list(disk.files("d")) == ["d/e"]
        disk.remove_folder("a")
    assert sorted(path.name for path in (tmp_path / "real").iterdir()) == ["c", "d"]


def test_a_failed_replacement_leaves_the_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with Folder(tmp_path) as disk:
        disk.write("x", b"1")
        monkeypatch.setattr(os, "replace", full)
        with pytest.raises(OSError, match="No space"):
            disk.replace("x", b"2")
        assert disk.names() == ["x"]
        assert disk.read("x") == b"1"


_KILLED = """
import os, signal, sys
from headergen.writes import Folder, TemporaryFolder, staging
folder = TemporaryFolder()
with Folder(sys.argv[1]) as disk, staging(disk) as beside:
    disk.write(f"{beside}/x", b"1")
    print(flush=True)
    signal.pause()
"""


def test_what_a_killed_run_left_goes_and_what_a_living_one_holds_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    (tmp_path / "headergen-of-somebody").mkdir(mode=0o700)
    started = [
        subprocess.Popen([sys.executable, "-c", _KILLED, str(tmp_path)], stdout=subprocess.PIPE) for _ in range(2)
    ]
    for each in started:
        assert each.stdout is not None
        each.stdout.readline()
    assert len(list(tmp_path.glob("*headergen-[0-9]*"))) == 4
    started[0].send_signal(signal.SIGKILL)
    started[0].wait()
    assert remove_dead(str(tmp_path)) == 0, "they are too young to be sure"
    assert remove_dead(str(tmp_path), young=-1) == 2
    left = {path.name.split("-")[1] for path in tmp_path.glob("*headergen-[0-9]*")}
    assert left == {str(started[1].pid)}
    started[1].kill()
    started[1].wait()
    assert remove_dead(str(tmp_path), young=-1) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["headergen-of-somebody"]
    for each in started:
        assert each.stdout is not None
        each.stdout.close()


def test_folders_that_others_may_enter_are_not_ours_to_remove(tmp_path: Path) -> None:
    own = tmp_path / "headergen-1-0123456789abcdef"
    own.mkdir(mode=0o755)
    assert remove_dead(str(tmp_path), young=-1) == 0
    own.chmod(0o700)
    (tmp_path / "headergen-2-0123456789abcdef").symlink_to(own)
    assert remove_dead(str(tmp_path), young=-1) == 1
    assert (tmp_path / "headergen-2-0123456789abcdef").is_symlink()


def test_temporary_folders_go_at_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with TemporaryFolder() as name, Folder(tmp_path) as disk, staging(disk) as beside:
        (Path(name) / "a").mkdir()
        (Path(name) / "a" / "link").symlink_to("/")
        disk.write(f"{beside}/x", b"1")
        assert len(disk.names()) == 2
    assert list(tmp_path.iterdir()) == []


# ------------------------------------------------------------------------------------------------ hostile repositories


@pytest.mark.parametrize("verb", [["generate"], ["sync", "KERNEL"], ["sync", "KERNEL", "--no-commit"]])
def test_a_cloned_journal_and_link_write_nothing_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, verb: list[str]
) -> None:
    """A repository brings a journal along that moves a file of its own through a link of its own."""
    quiet_git(monkeypatch)
    home = tmp_path / "home"
    home.mkdir()
    tried = make_project(tmp_path / "project", config=SMALL)
    (tried.root / "linux-headers").mkdir(exist_ok=True)
    (tried.root / "linux-headers" / "linux").symlink_to(home)
    script = "#!/bin/sh\necho pwned\n"
    digest = hashlib.sha256(script.encode()).hexdigest()
    tried.write(".headergen/0.new", script)
    moves = f'[["linux-headers/linux/.profile", "", "100644:{digest}"]]'
    tried.write(".headergen/journal.json", f'{{"format": 1, "moves": {moves}, "note": {{"kind": "files"}}}}')
    tried.git("add", "-A", "-f")
    tried.git("commit", "-qm", "evil")
    monkeypatch.chdir(tried.root)
    assert main([tried.kernel() if word == "KERNEL" else word for word in verb]) == 2
    assert list(home.iterdir()) == []


def test_a_planted_link_does_not_catch_the_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)
    (tmp_path / "mine").write_text("mine\n")
    project = tmp_path / "project"
    (project / ".git").mkdir(parents=True)
    (project / "pyproject.toml").write_text('[project]\nname = "x"\n')
    (project / ".pyproject.toml.headergen").symlink_to(tmp_path / "mine")
    monkeypatch.chdir(project)
    assert main(["init"]) == 0
    assert (tmp_path / "mine").read_text() == "mine\n"
    assert "[tool.headergen]" in (project / "pyproject.toml").read_text()
