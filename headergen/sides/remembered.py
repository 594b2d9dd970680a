"""Where the kernels lie that headers were imported from: the lock says which kernel that was, and no path of a machine.

A place is a hint of this user's alone. What lies there counts only if it is the kernel that the lock names.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

from headergen.cache import Cache, default_folder, digest_of_all
from headergen.diagnostics import HeadergenError
from headergen.kernel import KernelTree
from headergen.model import KernelId
from headergen.report.progress import Progress
from headergen.sides.kernels import opened

_PLACE = "place"
_MEMORY = 1 << 20


def remember(kernel: KernelId, spec: str, rev: str | None) -> None:
    """Keeps where a kernel was opened, for who has nothing but what a lock says of it."""
    if kernel.version is None:
        return
    parts = spec.split(os.pathsep) if not os.path.lexists(spec) else [spec]
    place = os.pathsep.join(str(Path.cwd() / part) for part in parts)
    cache, key = _cache(), _key(kernel)
    cache.put(key, {_PLACE: json.dumps([place, rev]).encode()})
    cache.used([key])


def at_hand(kernel: KernelId, progress: Progress) -> KernelTree | None:
    """The kernel that a lock names, to be closed by the caller; None where it does not lie where it did."""
    for spec, rev in _places(kernel):
        try:
            tree = opened(spec, rev, progress)
        except HeadergenError:
            continue
        if tree.id == kernel:
            return tree
        tree.close()
    return None


def _places(kernel: KernelId) -> Iterator[tuple[str, str | None]]:
    kept = _cache().get(_key(kernel))
    if kept is None:
        return
    spec, rev = json.loads(kept[_PLACE])
    yield spec, rev
    if kernel.commit is not None and not kernel.dirty:  # of a repository in which another one is checked out by now
        yield spec if os.path.lexists(spec) else spec.rpartition("@")[0], kernel.commit


def _cache() -> Cache:
    return Cache(default_folder("kernels"), limit=_MEMORY)


def _key(kernel: KernelId) -> bytes:
    return digest_of_all(["kernel 1", *map(str, (kernel.version, kernel.commit, kernel.describe, kernel.dirty))])
