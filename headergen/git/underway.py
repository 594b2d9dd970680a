"""What git is in the middle of in a work tree: the one table of it."""

from __future__ import annotations

from pathlib import Path

from headergen.diagnostics import RepositoryError

# the file that git keeps meanwhile, what it is, and the way out; the more particular one first
_UNDER_WAY = (
    ("rebase-merge", "a rebase", "git rebase --continue or --abort"),
    ("rebase-apply/applying", "git am", "git am --continue or --abort"),
    ("rebase-apply", "a rebase", "git rebase --continue or --abort"),
    ("MERGE_HEAD", "a merge", "git merge --continue or --abort"),
    ("REVERT_HEAD", "a revert", "git revert --continue or --abort"),
    ("CHERRY_PICK_HEAD", "a cherry-pick", "git cherry-pick --continue or --abort"),
    ("sequencer", "a cherry-pick or revert", "git cherry-pick --continue or --abort"),
    ("BISECT_LOG", "a bisection", "git bisect reset"),
)


def under_way(git_dir: Path) -> tuple[str, str] | None:
    """What is under way, and the commands that end it; None for nothing."""
    return next(((what, way) for name, what, way in _UNDER_WAY if (git_dir / name).exists()), None)


def refuse_under_way(git_dir: Path, place: Path) -> None:
    """Raises ``RepositoryError`` while something is under way: HEAD and the branch are git's until it has finished."""
    if found := under_way(git_dir):
        raise RepositoryError(f"{found[0]} is under way", location=str(place), help=f"finish it first: {found[1]}")


def is_merging(git_dir: Path) -> bool:
    """Whether the next commit will be a merge."""
    return (git_dir / "MERGE_HEAD").exists()
