"""``headergen status`` says where a project stands and what gets further, and touches nothing."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from headergen.cli import main
from headergen.commands.status import Overview, status
from headergen.git.plumbing import Git
from headergen.report.progress import Progress
from tests.forked import as_text, headergen
from tests.histories import QUIET
from tests.projects import SMALL, Tried, make_project, quiet_git
from tests.tiny_kernel import TINY
from tests.trees import commit_all, write_tree

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)


@pytest.fixture
def project(tmp_path: Path) -> Tried:
    """A configured project that has no headers yet."""
    return make_project(tmp_path, config=SMALL)


def asked(tried: Tried) -> Overview:
    """The answer; nothing may have been touched for it."""
    before = tried.state()
    found = status(tried.root, Progress(quiet=True))
    assert tried.state() == before
    return found


def test_outside_of_a_project_it_says_what_to_do_first(tmp_path: Path) -> None:
    found = status(tmp_path, Progress(quiet=True))
    assert found.next == "headergen init"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("makefile", "first"),
    [
        ("VERSION = 6\nPATCHLEVEL = 12\nSUBLEVEL = 0\nEXTRAVERSION =\n", "headergen diff"),
        ("VERSION := $(shell git describe)\nall:\n", "headergen init"),
        ("", "headergen init"),
    ],
)
def test_a_makefile_and_include_uapi_make_no_clone_of_linux(tmp_path: Path, makefile: str, first: str) -> None:
    """Bcachefs-tools and many a driver have both."""
    write_tree(tmp_path, {"Makefile": makefile, "include/uapi/linux/my.h": "#define MY 1\n"})
    commit_all(tmp_path, "first")
    assert status(tmp_path / "include", Progress(quiet=True)).next == first


def test_outside_of_all_projects_a_commit_is_listed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a big repository that takes most of the time."""
    project = make_project(tmp_path, config=SMALL, below="tools")
    listed: list[tuple[str, ...]] = []
    start = Git._start

    def noted(self: Git, arguments: Iterable[str]) -> object:
        listed.extend(each for each in (tuple(arguments),) if "ls-tree" in each)
        return start(self, tuple(arguments))

    monkeypatch.setattr(Git, "_start", noted)
    found = status(project.top, Progress(quiet=True))
    assert (found.lines[1], found.next) == ("projects of this repository: tools", "cd tools")
    assert len(listed) == 1, listed


@pytest.mark.parametrize("below", ["", "tools/a b"])
def test_a_configuration_that_is_lost_can_be_brought_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, below: str
) -> None:
    one = make_project(tmp_path, below=below, config=SMALL)
    (one.root / "headergen.toml").unlink()
    for start in (one.top, one.root):
        monkeypatch.chdir(start)
        found = status(start, Progress(quiet=True))
        assert "the configuration that HEAD has is not here" in found.lines[0]
        subprocess.run(shlex.split(found.next), check=True, capture_output=True)
        assert (one.root / "headergen.toml").is_file()
        (one.root / "headergen.toml").unlink()


def test_outside_of_the_projects_of_a_repository_it_says_where_they_are(tmp_path: Path) -> None:
    one = make_project(tmp_path, below="tools/a b", config=SMALL)
    two = Tried(one.top / "lib", one.top, one.kernels)
    two.write("pyproject.toml", "[tool.headergen]\narches = ['arm64']\nmodules.kvm = ['linux/kvm.h']\n")
    two.write("sub/pyproject.toml", "[project]\nname = 'headergen-user'\n")
    one.git("add", ".")
    one.git("commit", "-qm", "Two")
    (one.top / "tools/else").mkdir()
    for start, way in ((one.top, "lib"), (one.top / "tools", "../lib"), (one.top / "tools/else", "../../lib")):
        found = status(start, Progress(quiet=True))
        assert found.lines[-1] == "projects of this repository: lib, tools/a b"
        assert found.next == f"cd {way}"
        for verb in (["check"], ["check", "--range", "HEAD~1..HEAD"], ["untangle", "HEAD~1..HEAD"], ["generate"]):
            done = as_text(headergen(start, *verb, env=QUIET))
            assert done.returncode == 2, done.stdout
            assert f"projects of this repository: lib, tools/a b, {start}\nhelp: cd {way}\n" in done.stderr
    assert status(one.top / "lib", Progress(quiet=True)).next == "headergen sync KERNEL"


def test_a_mixed_commit_of_a_project_below_is_not_right_at_the_top(tmp_path: Path) -> None:
    """CI starts at the top: there the usual folders are not those of the project."""
    one = make_project(tmp_path, below="tools/one", config=SMALL)
    one.sync()
    header = one.root / "linux-headers/linux/kvm.h"
    header.write_bytes(header.read_bytes() + b"/* edited */\n")
    (one.top / "code.c").write_text("int x;\n")
    one.git("add", ".")
    one.git("commit", "-qm", "Mix")
    (tmp_path / "series.mbox").write_text(one.git("format-patch", "--stdout", "-1"))
    one.git("checkout", "-q", "HEAD~1")
    for asked in (["--range", "HEAD..main"], ["--patch", str(tmp_path / "series.mbox")]):
        there, top = (as_text(headergen(start, "check", *asked, env=QUIET)) for start in (one.root, one.top))
        assert (there.returncode, top.returncode) == (1, 2)
        assert "mixed-commit" in there.stdout
        assert "help: cd tools/one\n" in top.stderr


def test_what_git_is_in_the_middle_of_has_to_be_ended_first(project: Tried) -> None:
    """A sync would be refused; git's own words end it."""
    project.git("checkout", "-q", "-b", "other")
    project.write("main.c", "one\n")
    project.git("commit", "-qam", "One")
    project.git("checkout", "-q", "main")
    project.write("main.c", "two\n")
    project.git("commit", "-qam", "Two")
    subprocess.run(["git", "merge", "other"], cwd=project.top, check=False, capture_output=True)
    project.write("main.c", "three\n")
    project.git("add", "main.c")
    found = asked(project)
    assert found.lines[-1] == "a merge is under way"
    command = found.next.removesuffix(" or --abort")
    project.git("-c", "core.editor=true", *command.split()[1:])
    assert asked(project).next == "headergen sync KERNEL"


def test_before_and_after_the_first_import(project: Tried) -> None:
    assert asked(project).next == "headergen sync KERNEL"
    project.sync()
    found = asked(project)
    assert found.lines == ("Linux 6.12.1: arm64",)
    assert found.next.startswith("headergen sync KERNEL, with the next kernel")


def test_what_was_edited_and_what_is_missing(project: Tried) -> None:
    project.sync()
    (project.root / "linux-headers/linux/kvm.h").write_text("/* mine */\n")
    (project.root / "linux-headers/linux/ioctl.h").unlink()
    found = asked(project)
    assert "edited: linux-headers/linux/kvm.h" in found.lines
    assert "missing: linux-headers/linux/ioctl.h" in found.lines
    assert "not committed: linux-headers/linux/ioctl.h, linux-headers/linux/kvm.h" in found.lines
    assert found.next == "headergen check"


def test_an_edited_module_is_not_committed(project: Tried) -> None:
    project.sync()
    project.write("generated/arm64/kvm/constants.py", "KVM = 1\n")
    found = asked(project)
    assert "not committed: generated/arm64/kvm/constants.py" in found.lines
    assert found.next.startswith("headergen check")


def test_headers_beside_imported_ones_are_told_and_no_finding(tmp_path: Path) -> None:
    """A copy that nobody named in a place looks like an import, and is none."""
    text = 'closure = "report"\n[[places]]\nheaders = ["linux/kvm.h"]\nto = "include/linux"\n'
    tried = make_project(tmp_path, config=text)
    tried.sync()
    assert len(asked(tried).lines) == 1
    for number in range(5):
        tried.write(f"include/linux/own{number}.h", "int own;\n")
    tried.write("include/elsewhere.h", "int own;\n")
    tried.git("add", ".")
    tried.git("commit", "-qm", "Our own")
    own = ", ".join(f"include/linux/own{number}.h" for number in range(3))
    assert asked(tried).lines[1:] == (f"beside them, of no import and so the project's own: {own} and 2 more",)
    assert status(tried.root, Progress(verbose=True)).lines[1].endswith("include/linux/own4.h")
    assert tried.rules() <= TINY


def test_it_loads_no_stage(project: Tried) -> None:
    project.sync()
    code = "import sys; from headergen.cli import main; main(['status']); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=project.root, env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    loaded = set(done.stdout.splitlines()[-1].split())
    assert "headergen.project.opened" in loaded
    stages = ("pipeline", "interface", "kernel", "render", "parse", "preprocess", "closure", "workers")
    assert loaded.isdisjoint(f"headergen.{stage}" for stage in stages)


def test_what_waits_and_what_is_stale(project: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    project.sync()
    monkeypatch.setattr("headergen.__version__", "99.0")
    found = asked(project)
    assert any(line.startswith("stale: rendered by headergen ") for line in found.lines)
    assert found.next == "headergen generate --commit"
    project.write("headergen.toml", SMALL.replace('"arm64"', '"arm64", "x86_64"'))
    found = asked(project)
    assert "x86_64 is configured and has not been imported yet" in found.lines
    assert found.next == "headergen sync KERNEL"


def test_headergen_alone_is_status(
    project: Tried, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project.root)
    assert main(["status"]) == 0
    said = capsys.readouterr().out
    assert said.splitlines()[-1] == "next: headergen sync KERNEL"
    assert main([]) == 0
    assert capsys.readouterr().out == said
    assert main(["status", "--quiet"]) == 0
    assert capsys.readouterr().out == "headergen sync KERNEL\n"
    project.sync()
    for name in "abcde":
        project.write(f"generated/{name}.txt", name)
    assert main(["status"]) == 0
    assert "not committed: generated/a.txt, generated/b.txt, generated/c.txt and 2 more" in capsys.readouterr().out
    assert main(["status", "--verbose"]) == 0
    assert "generated/d.txt, generated/e.txt\n" in capsys.readouterr().out
