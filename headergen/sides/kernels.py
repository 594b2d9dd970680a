"""Opens the kernel that a verb was given, with the cache for tarballs and a bar while one is read."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from headergen.kernel import KernelTree, default_cache, open_kernel
from headergen.report.progress import Progress, Stage


def opened(spec: str, rev: str | None, progress: Progress) -> KernelTree:
    """The kernel at ``spec``, to be closed by the caller; see ``open_kernel``."""
    with ExitStack() as stack:
        stages: list[Stage] = []

        def show(position: int, size: int) -> None:
            if not stages:  # only a tarball that is not in the cache takes long enough
                stages.append(stack.enter_context(progress.stage(f"read {Path(spec).name}, MiB", size >> 20)))
            stages[0].advance(by=(position >> 20) - stages[0].done)

        return open_kernel(spec, rev=rev, cache=default_cache(), progress=show)
