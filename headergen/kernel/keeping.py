"""Keeps what was read of a tarball, by the tarball's own bytes, so that the next run need not decompress it again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from headergen.cache import Cache, default_folder, digest_of_all

if TYPE_CHECKING:
    from headergen.kernel.tarball import Contents

_FORMAT = "tarball 4"  # another number where another part of a tarball is kept
_COMMIT = "\ncommit"  # no name of a file in a kernel
_MEMORY = 1 << 30


def default_cache() -> Path | None:
    """The user's folder for it; None if there is to be no cache."""
    return default_folder("tarballs")


def cached(path: Path, folder: Path, read: Callable[[Path], Contents]) -> Contents:
    """What ``read(path)`` gives, from the cache in ``folder`` if it was read before.

    What was read is kept under what was hashed only where both are one file that nobody touched between.
    """
    import hashlib

    from headergen.kernel.tarball import Contents

    cache = Cache(folder, limit=_MEMORY)
    if not cache.enabled:
        return read(path)
    before = _state(path)
    with path.open("rb") as file:
        key = digest_of_all([_FORMAT, hashlib.file_digest(file, "sha256").digest()])
    kept = cache.get(key)
    if kept is not None:
        commit = kept.pop(_COMMIT, b"").decode("ascii", "replace")
        return Contents(kept, commit or None)
    contents = read(path)
    if _state(path) == before:
        cache.put(key, {**contents.files, _COMMIT: (contents.commit or "").encode("ascii", "replace")})
        cache.used([key])
    return contents


def _state(path: Path) -> tuple[int, ...]:
    about = path.stat()
    return about.st_dev, about.st_ino, about.st_size, about.st_mtime_ns
