"""Within a clone of Linux without a project of its own: its work tree beside a revision, or its last commit."""

from __future__ import annotations

from pathlib import Path

from headergen.diagnostics import KernelError
from headergen.git.foreign import commit_named, open_foreign
from headergen.kernel import is_source
from headergen.project.states import is_configured
from headergen.report.progress import Progress
from headergen.sides.kernels import opened

_NAME_WHAT = (
    "fetch the one before it: git fetch --deepen 1; or say what to look at: headergen lint HEAD judges all, and"
    " headergen diff KERNEL tells what changed since that one"
)


def within_clone(start: Path) -> bool:
    """Whether ``start`` is the top of a clone of Linux, and no project."""
    return (start / ".git").exists() and is_source(start) and not is_configured(start)


def looked_from(folder: Path) -> Path:
    """The top of the clone of Linux that a folder lies in; itself in a project, and elsewhere."""
    top = next((each for each in (folder, *folder.parents) if (each / ".git").exists()), folder)
    return top if within_clone(top) and not is_configured(folder) else folder


def ends_within(start: Path, old: str | None, progress: Progress) -> tuple[str, str]:
    """The two sides to look at: the work tree beside ``old``, or beside HEAD where its headers are changed; else HEAD
    beside the commit before it. ``KernelError`` where there is none, as in a clone of depth 1.
    """
    if old is not None:
        return old, str(start)
    with opened(str(start), None, progress) as tree:
        changed = tree.id.dirty
    if changed:
        return f"{start}@HEAD", str(start)
    with open_foreign(start) as git:
        before = commit_named(git, "HEAD^")
    if before is None:
        message = "nothing is changed here, and no commit is there before HEAD to compare it with"
        raise KernelError(message, location=str(start), help=_NAME_WHAT)
    return f"{start}@HEAD^", f"{start}@HEAD"
