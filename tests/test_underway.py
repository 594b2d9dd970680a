"""While git is in the middle of something neither sync nor untangle touches the branch; real git makes every case."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from headergen.diagnostics import RepositoryError
from headergen.git.history import resolve_range
from headergen.git.plumbing import Git
from headergen.git.rewrite import target
from headergen.git.underway import is_merging
from headergen.git.workplace import find_workplace, read_status, refuse_unfit
from tests.histories import QUIET, Made, build, git, repository

CONFIG = b'arches = ["arm64"]\nimport = ["linux/kvm.h"]\n'
HEADER = "linux-headers/linux/kvm.h"


def tried(root: Path, *arguments: str) -> None:
    """git, which is to stop in the middle."""
    environment = {**QUIET, "GIT_SEQUENCE_EDITOR": "sed -i s/^pick/edit/", "GIT_EDITOR": "true"}
    subprocess.run(["git", *arguments], cwd=root, env=environment, capture_output=True, check=False)


def merge(root: Path) -> None:
    tried(root, "merge", "other")


def rebase(root: Path) -> None:
    tried(root, "rebase", "other")


def rebase_to_edit(root: Path) -> None:
    tried(root, "rebase", "-i", "HEAD~1")


def rebase_by_apply(root: Path) -> None:
    tried(root, "rebase", "--apply", "other")


def am(root: Path) -> None:
    patch = root.parent / "patch"
    patch.write_text(git(root, "format-patch", "--stdout", "-1", "other") + "\n")
    tried(root, "am", str(patch))


def cherry_pick(root: Path) -> None:
    tried(root, "cherry-pick", "other")


def cherry_picks(root: Path) -> None:
    """Of two picks the first is resolved, and committed by hand: git waits for the second alone."""
    tried(root, "cherry-pick", "other", "more")
    git(root, "checkout", "-q", "--theirs", "file")
    git(root, "commit", "-qam", "resolved")


def revert(root: Path) -> None:
    tried(root, "revert", "--no-edit", "HEAD~1")


def bisect(root: Path) -> None:
    git(root, "bisect", "start")


def bisect_on_the_branch(root: Path) -> None:
    git(root, "bisect", "start", "HEAD", "HEAD~2")
    git(root, "checkout", "-q", "main")


CASES: tuple[tuple[Callable[[Path], None], str], ...] = (
    (merge, "a merge"), (rebase, "a rebase"), (rebase_to_edit, "a rebase"), (rebase_by_apply, "a rebase"),
    (am, "git am"), (cherry_pick, "a cherry-pick"), (cherry_picks, "a cherry-pick or revert"), (revert, "a revert"),
    (bisect, "a bisection"), (bisect_on_the_branch, "a bisection"),
)  # fmt: skip


def conflicting(root: Path) -> list[str]:
    """Two branches that change one line; the last commit of ``main`` is mixed."""
    repository(root, work_tree=True)
    base = Made({"headergen.toml": CONFIG, "file": b"0\n"})
    ids = build(root, [base, Made({"file": b"1\n"}), Made({"file": b"2\n", HEADER: b"x\n"}, b"Mixed\n")])
    git(root, "branch", "other", ids[0])
    git(root, "reset", "-q", "--hard", "other")
    for branch, text in (("other", "3\n"), ("more", "4\n")):
        git(root, "checkout", "-q", "-B", branch)
        (root / "file").write_text(text)
        git(root, "commit", "-qam", branch)
    git(root, "checkout", "-q", "main")
    git(root, "reset", "-q", "--hard", ids[-1])
    return ids


@pytest.mark.parametrize(("begin", "what"), CASES, ids=lambda case: getattr(case, "__name__", None))
def test_both_refuse_while_something_is_under_way(tmp_path: Path, begin: Callable[[Path], None], what: str) -> None:
    root = tmp_path / "tried"
    conflicting(root)
    begin(root)
    before = git(root, "for-each-ref")
    place = find_workplace(root)
    assert place is not None
    status = read_status(place, ["linux-headers"])
    for verb in (lambda: refuse_unfit(place, status), lambda: target(Git(root), "main", "", None)):
        with pytest.raises(RepositoryError, match=f"^{what} is under way") as failure:
            verb()
        assert failure.value.help.startswith("finish it first: git ")
    command = [sys.executable, "-m", "headergen", "untangle", "main~2..main"]
    environment = {**QUIET, "PYTHONPATH": str(Path(__file__).parents[1])}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert f"error: {what} is under way" in done.stderr
    assert git(root, "for-each-ref") == before
    assert is_merging(place.git_dir) == (begin is merge)


def test_what_another_work_tree_is_in_the_middle_of_is_its_own_affair(tmp_path: Path) -> None:
    root = tmp_path / "tried"
    ids = conflicting(root)
    git(root, "worktree", "add", "-q", "-b", "beside", str(tmp_path / "beside"), "more")
    tried(tmp_path / "beside", "merge", "main")
    goal = target(Git(root), "main", ids[-1], None)
    assert goal.ref == "refs/heads/main"
    with pytest.raises(RepositoryError, match="a merge is under way"):
        target(Git(tmp_path / "beside"), "beside", "", None)


def test_after_the_end_nothing_is_under_way(tmp_path: Path) -> None:
    root = tmp_path / "tried"
    ids = conflicting(root)
    for begin, end in (
        (merge, "merge --abort"),
        (rebase, "rebase --abort"),
        (am, "am --abort"),
        (bisect, "bisect reset"),
    ):
        begin(root)
        git(root, *end.split())
        with Git(root) as opened:
            which = resolve_range(opened, "main~1..main")
            assert target(opened, "main", which.tip, None).old == ids[-1]
