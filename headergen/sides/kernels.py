"""Opens the kernels that a verb was given, with the cache for tarballs and a bar while one is read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from headergen.diagnostics import HeadergenError
from headergen.git.foreign import tags as tags_of
from headergen.kernel import KernelTree, default_cache, open_kernel
from headergen.report.progress import Progress, Stage
from headergen.separation.versions import key as version_key


def opened(spec: str, rev: str | None, progress: Progress) -> KernelTree:
    """The kernel at ``spec``, to be closed by the caller; see ``open_kernel``."""
    with ExitStack() as stack:
        stages: list[Stage] = []

        def show(position: int, size: int) -> None:
            if not stages:  # only a tarball that is not in the cache takes long enough
                stages.append(stack.enter_context(progress.stage(f"read {Path(spec).name}, MiB", size >> 20)))
            stages[0].advance(by=(position >> 20) - stages[0].done)

        tree = open_kernel(spec, rev=rev, cache=default_cache(), progress=show)
        tree.tell = progress.line
        return tree


def versions_of(kernel: str, tags: str | None) -> list[tuple[str, str, str | None]]:
    """(label, path, revision) of each version that one argument stands for; "" for what will say its own.
    ``HeadergenError`` where no tag matches ``tags``.
    """
    if tags is None:
        place, at, rev = kernel.rpartition("@")
        if at and not Path(kernel).exists() and Path(place).is_dir():
            return [(rev, place, rev)]
        return [("", kernel, None)]
    names = [name for name in tags_of(Path(kernel), tags) if "-rc" not in name or "-rc" in tags]
    if not names:
        raise HeadergenError(f"{kernel} has no tag that matches {tags!r}", help="quote the pattern: --tags 'v6.*'")
    return [(name, kernel, f"refs/tags/{name}") for name in names]


def in_order(kernels: Sequence[str], tags: str | None, progress: Progress) -> Iterator[tuple[str, str | None]]:
    """The path and revision of each kernel, the oldest first."""
    found = []
    for label, path, rev in (each for kernel in kernels for each in versions_of(kernel, tags)):
        version = label.removeprefix("v")
        if not version[:1].isdigit():
            with opened(path, rev, progress) as tree:
                version = tree.id.version or "0"
        found.append((version_key(version), path, rev))
    found.sort(key=lambda each: each[0])
    return ((path, rev) for _, path, rev in found)
