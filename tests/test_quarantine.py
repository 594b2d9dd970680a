"""Patches are applied beside a repository as git would apply them on it, with few starts of git for each."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from headergen.git.history import between, between_trees
from headergen.git.plumbing import Git
from headergen.git.quarantine import Quarantine
from tests.histories import Made, build, git, repository


def _series(root: Path, count: int) -> tuple[str, list[bytes], list[str]]:
    """A tree, and patches on it each behind the other, with the trees that they make."""
    files = [{"a/x.c": b"int x;\n" * (n + 1), f"b/{n}.c": b"int y;\n"} for n in range(count + 1)]
    ids = build(root, [Made(made) for made in files])
    trees = [git(root, "rev-parse", f"{oid}^{{tree}}").strip() for oid in ids]
    return (
        trees[0],
        [f"{git(root, 'diff', '--binary', *pair)}\n".encode() for pair in pairwise(ids)],
        trees[1:],
    )


@pytest.mark.parametrize("name", ["r", "r:s", '"r', '"r:\\"', "r\n:s"])
def test_a_patch_that_does_not_apply_changes_nothing(tmp_path: Path, name: str) -> None:
    root = repository(tmp_path / name)
    first, patches, trees = _series(root, 4)
    with Quarantine(root) as store:
        assert store.staged() == store.git.make_tree({}), "nothing was ever staged"
    git(root, "read-tree", trees[-1])
    with Quarantine(root) as store:
        assert store.applied(first, patches[0]) == trees[0]
        assert store.applied(trees[0], patches[2]) is None, "the one before it is missing"
        assert store.applied(trees[0], patches[1].replace(b"int x", b"int z")) is None
        assert store.applied(trees[0], patches[1]) == trees[1]
        assert store.applied(first, patches[0]) == trees[0], "whatever the index holds"
        assert store.applied(trees[1], patches[2]) == trees[2]
        assert between_trees(store.git, first, trees[2]) == between(store.git, first, trees[2])
        assert between_trees(store.git, first, first) == ()
        assert between_trees(store.git, trees[2], first) == between(store.git, trees[2], first)
        assert store.staged() == trees[-1], "what is staged outside is read there"


def test_each_further_patch_starts_git_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = repository(tmp_path / "r")
    first, patches, trees = _series(root, 9)
    started: list[tuple[str, ...]] = []
    start = Git._start

    def counted(self: Git, arguments: Any) -> Any:
        started.append(tuple(arguments))
        return start(self, started[-1])

    with Quarantine(root) as store:
        monkeypatch.setattr(Git, "_start", counted)
        tree, counts = first, []
        for patch, expected in zip(patches, trees, strict=True):
            after = store.applied(tree, patch)
            assert after == expected
            assert {change.path for change in between_trees(store.git, tree, after)} > {"a/x.c"}
            tree = after
            counts.append(len(started))
    assert [later - earlier for earlier, later in pairwise(counts)] == [2] * 8, started
