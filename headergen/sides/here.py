"""Within a clone of Linux without a project of its own: its work tree beside a revision, or its last commit."""

from __future__ import annotations

from pathlib import Path

from headergen.report.progress import Progress
from headergen.sides.kernels import opened
from headergen.sides.linting import has_project


def within_clone(start: Path) -> bool:
    """Whether ``start`` is the top of a clone of Linux, and no project."""
    parts = (".git", "Makefile", "include/uapi")
    return all((start / part).exists() for part in parts) and not has_project(start)


def ends_within(start: Path, old: str | None, progress: Progress) -> tuple[str, str]:
    """The two sides to look at: the work tree beside ``old``, or beside HEAD where its headers are changed; else HEAD
    beside the commit before it.
    """
    if old is not None:
        return old, str(start)
    with opened(str(start), None, progress) as tree:
        changed = tree.id.dirty
    return (f"{start}@HEAD", str(start)) if changed else (f"{start}@HEAD^", f"{start}@HEAD")
