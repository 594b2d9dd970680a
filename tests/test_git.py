"""The room of git: who may speak its language, what of the environment reaches it, and what a running one answers."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from headergen.diagnostics import RepositoryError, ToolError
from headergen.git import plumbing
from headergen.git.complaints import way_out
from headergen.git.history import Range, commits, resolve, walk
from headergen.git.plumbing import Git
from headergen.git.policy import FOREIGN, MISLEADING
from headergen.workers import spread
from tests.histories import QUIET, Made, build, git, repository

PACKAGE = Path(__file__).parents[1] / "headergen"


def spoken(path: Path) -> list[str]:
    """Where a file calls a method that takes git's own words, with such words."""
    calls = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call) and node.args]
    return [
        f"{path}:{node.lineno}"
        for node in calls
        if isinstance(node.func, ast.Attribute)
        and node.func.attr in {"run", "line", "outcome", "differences"}
        and ast.unparse(node.func.value) != "progress"
        and isinstance(node.args[0], ast.Constant | ast.Starred)
    ]


def test_no_other_room_writes_arguments_for_git() -> None:
    own = [path for path in PACKAGE.rglob("*.py") if path.is_relative_to(PACKAGE / "git")]
    assert sum(len(spoken(path)) for path in own) > 40
    assert [place for path in set(PACKAGE.rglob("*.py")) - set(own) for place in spoken(path)] == []


@pytest.mark.parametrize("kind", ["sha1", "sha256"])
def test_bytes_are_exact_in_repositories_of_either_kind(tmp_path: Path, kind: str) -> None:
    git(tmp_path, "init", "-q", "--bare", f"--object-format={kind}", ".")
    for data in (b"", b"\n", b"x\n\n\n", b"\0\xff\r\n" * 40_000):
        with Git(tmp_path) as one:
            oid = one.run("hash-object", "-w", "--stdin", input=data).decode().strip()
            assert plumbing.blob_id(data, kind) == oid
            assert one.blob(oid) == data == one.run("cat-file", "blob", oid)
            assert one.object(oid[:-1] + ("0" if oid[-1] != "0" else "1")) is None
            with pytest.raises(ToolError, match="is missing"):
                list(one.objects([oid, "1" * len(oid)]))
            assert one.object(oid) == (oid, "blob", data), "an answer behind a missing one is not mixed up"


def test_what_a_hook_sets_for_its_own_command_does_not_reach_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, theirs = repository(tmp_path / "ours"), repository(tmp_path / "theirs")
    (oid,) = build(ours, [Made({"a": b"1"})])
    for name in MISLEADING:
        monkeypatch.setenv(name, str(theirs))
    with Git(ours) as one:
        assert resolve(one, "main") == oid
        assert one.line("rev-parse", "--absolute-git-dir") == str(ours)
    assert all(os.environ[name] == str(theirs) for name in MISLEADING), "this process keeps them"


def test_a_failure_says_what_git_said(tmp_path: Path) -> None:
    root = repository(tmp_path / "x")
    with Git(root) as one, pytest.raises(ToolError, match="git rev-parse failed") as failure:
        one.run("rev-parse", "--verify", "nothing")
    assert "Needed a single revision" in failure.value.detail
    with Git(tmp_path) as none, pytest.raises(ToolError, match="git cat-file ended") as failure:
        none.object("HEAD")
    assert "not a git repository" in failure.value.detail


def test_a_range_is_read_as_it_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plumbing, "_AT_A_TIME", 3)
    monkeypatch.setattr(plumbing, "_FRESH", 7)
    root = repository(tmp_path / "x")
    strange = b"\nend-0\n:000000 x"
    made = [Made({f"d/{i}": b"%d" % i, os.fsdecode(strange) + str(i): b"x"}, b"Change %d\n" % i) for i in range(20)]
    ids = build(root, made)
    with Git(root) as one:
        whole = Range("", ids[-1], "")
        started = walk(one, whole)
        first = next(started)
        # what is asked meanwhile does not come between
        assert one.object(ids[5]) is not None
        rest = list(started)
        assert [c.oid for c in (first, *rest)] == ids
        assert (first, *rest) == commits(one, whole)
        assert [{c.path for c in each.changes} for each in (first, *rest)] == [set(m.files) for m in made]


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks Linux what a process has in memory")
def test_a_running_git_does_not_have_all_that_it_has_read_in_memory(tmp_path: Path) -> None:
    root = repository(tmp_path / "x")
    git(root, "config", "core.compression", "0")  # trying takes seconds
    blobs = [os.urandom(1 << 20) for _ in range(24)]  # nothing that compresses
    build(root, [Made({str(number): data for number, data in enumerate(blobs)})])
    git(root, "repack", "-q", "-a", "-d")
    assert sum(pack.stat().st_size for pack in (root / "objects/pack").glob("*.pack")) > 24 << 20
    with Git(root) as one:
        assert [one.blob(plumbing.blob_id(data)) for data in blobs] == blobs
        process = one._running["cat-file"]._process.proc
        assert process is not None
        told = Path(f"/proc/{process.pid}/status").read_text()
    mapped = int(re.search(r"RssFile:\s+(\d+) kB", told)[1])  # type: ignore[index]
    assert mapped < 16 << 10


def test_git_is_not_asked_where_nothing_looks_like_a_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(RepositoryError, match="not in a git repository"):
        plumbing.repository_top(tmp_path)
    (tmp_path / ".git").mkdir()
    with pytest.raises(ToolError, match="git cannot be run"):
        plumbing.repository_top(tmp_path)


def test_git_is_loaded_by_what_starts_it_alone(tmp_path: Path) -> None:
    root = repository(tmp_path / "x")
    script = (
        "import sys; from pathlib import Path; from headergen.git.plumbing import Git; import headergen.kernel;"
        f"there = lambda: 'headergen.git.starting' in sys.modules; print(there());"
        f"Git(Path({str(root)!r})).line('version'); print(there());"
        "import git; print(hasattr(git, 'Repo'))"  # whoever else wants it has all of it
    )
    environment = {**QUIET, "PYTHONPATH": str(PACKAGE.parent)}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True", "True"]


NOT_ALONE = """\
import importlib.abc, sys
class Later(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name == "git.cmd" and not hasattr(sys.modules["git"], "__version__"):
            {first}
sys.meta_path.insert(0, Later())
from pathlib import Path
from headergen.diagnostics import ToolError
from headergen.git.plumbing import Git
try:
    print(Git(Path({root!r})).line("rev-parse", "--is-bare-repository"), hasattr(sys.modules["git"], "Repo"))
except ToolError as error:
    print(error)
"""


@pytest.mark.parametrize(
    "first",
    [
        "raise ImportError('the package has to be there')",
        "raise AttributeError('module git has no attribute x')",
        "from importlib.machinery import ModuleSpec; return ModuleSpec(name, Without())",
    ],
)
@pytest.mark.parametrize("there", [True, False])
def test_a_git_python_whose_part_does_not_stand_alone_is_loaded_whole(tmp_path: Path, first: str, there: bool) -> None:
    root = repository(tmp_path / "x")
    without = """\
class Without:
    def create_module(self, spec): return None
    def exec_module(self, module): module.Git = object
"""
    environment = {**QUIET, "PYTHONPATH": str(PACKAGE.parent)} | ({} if there else {"PATH": str(tmp_path)})
    script = without + NOT_ALONE.format(first=first, root=str(root))
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("true True\n" if there else "git cannot be run: it is not there"), done.stdout
    assert done.stderr == ""


def test_the_git_that_the_environment_names_is_started_where_git_is_the_users_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """GitPython documents the variable as the command to be used in each run. Whoever can set it can set ``PATH``."""
    root, said = repository(tmp_path / "x"), tmp_path / "said"
    other = tmp_path / "other git"
    other.write_text(f'#!/bin/sh\necho "$@" >> "{said}"\nexec git "$@"\n')
    other.chmod(0o755)
    # what a repository brings is not asked: neither a program of that name nor a configuration
    (root / "git").write_text(f'#!/bin/sh\necho hostile >> "{said}"\n')
    (root / "git").chmod(0o755)
    git(root, "config", "alias.rev-parse", f'!echo hostile >> "{said}"')
    monkeypatch.chdir(root)
    monkeypatch.setenv("GIT_PYTHON_GIT_EXECUTABLE", "")
    assert Git(root).line("rev-parse", "--is-bare-repository") == "true"
    assert not said.exists()
    monkeypatch.setenv("GIT_PYTHON_GIT_EXECUTABLE", str(other))
    assert Git(root, policy=FOREIGN).line("rev-parse", "--is-bare-repository") == "true"
    assert not said.exists(), "a foreign repository is read by the git of PATH"
    assert Git(root).line("rev-parse", "--is-bare-repository") == "true"
    assert [line.split()[-2:] for line in said.read_text().splitlines()] == [["rev-parse", "--is-bare-repository"]]
    monkeypatch.setenv("GIT_PYTHON_GIT_EXECUTABLE", str(tmp_path / "none"))
    with pytest.raises(ToolError, match="git cannot be run: it is not there"):
        Git(root).line("rev-parse", "--is-bare-repository")


def test_forked_workers_do_not_share_the_git_of_their_parent(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    oids = []
    for number in range(200):
        (tmp_path / "x").write_text(f"{number}\n" * 1000)
        oids.append(git(tmp_path, "hash-object", "-w", "x"))
    with Git(tmp_path) as one:
        assert one.object(oids[0]) is not None  # it runs before they are forked
        _forked[:] = [one]
        assert spread(_in_worker, [oids, oids[::-1]], processes=2) == [True, True]
        assert one.object(oids[1]) is not None


_forked: list[Git] = []


def _in_worker(oids: list[str]) -> bool:
    (one,) = _forked
    return [oid for oid, _, _ in one.objects(oids)] == oids


@pytest.mark.parametrize("number", ["INT", "TERM"])
@pytest.mark.parametrize("asked", ["line", "object"])
def test_a_signal_that_has_ended_git_is_no_answer_and_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: str, asked: str
) -> None:
    """A signal to a process group may come to git before it comes to the process that has started it."""
    root = repository(tmp_path / "r")
    build(root, [Made({"a": b"1\n"})])
    with Git(root) as one:
        assert one.line("rev-parse", "main")
        tool = tmp_path / "bin" / "git"
        tool.parent.mkdir()
        tool.write_text(f"#!/bin/sh\nkill -{number} $$\n")
        tool.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tool.parent}:{os.environ['PATH']}")
        with pytest.raises(KeyboardInterrupt):
            one.line("rev-parse", "main") if asked == "line" else one.object("main")


@pytest.mark.parametrize(
    ("said", "way"),
    [
        ("fatal: unable to write loose object file: No space left on device", "make room on the disk"),
        ("fatal: sha1 file '/r/index.lock' write error. Out of diskspace", "make room on the disk"),
        ("error: insufficient permission for adding an object to repository database .git/objects", "the right to"),
        ("fatal: bad object HEAD~9", "--unshallow"),
        ("fatal: something new", "see what git says above"),
    ],
)
def test_what_git_complains_of_has_a_way_out(said: str, way: str) -> None:
    assert way in way_out(said)
