"""Keeps what was read of a tarball, so that the next run need not decompress it again.

An entry is found by the tarball's own bytes and proves itself by a hash of its content: a changed tarball never meets
an old entry, and a damaged entry is as good as none.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from headergen.kernel.tarball import Contents

_FORMAT = b"headergen tarball 1\n"


def default_cache() -> Path | None:
    """The user's directory for it: ``headergen`` below ``$XDG_CACHE_HOME`` or ``~/.cache``; None without a home."""
    if configured := os.environ.get("XDG_CACHE_HOME", ""):
        return Path(configured) / "headergen"
    with suppress(RuntimeError):
        return Path.home() / ".cache" / "headergen"
    return None


def cached(path: Path, cache: Path, read: Callable[[Path], Contents]) -> Contents:
    """What ``read(path)`` gives, from the directory ``cache`` if it was read before."""
    import hashlib

    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    entry = cache / f"tarball-{digest}"
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        return _decoded(entry.read_bytes())
    contents = read(path)
    with suppress(OSError):  # a cache that cannot be written is a slow run, not a failure
        _write(entry, _encoded(contents))
    return contents


def _encoded(contents: Contents) -> bytes:
    import hashlib
    import json

    index = {name: len(data) for name, data in contents.files.items()}
    head = json.dumps({"commit": contents.commit, "files": index}).encode("ascii")
    payload = b"".join([len(head).to_bytes(8, "big"), head, *contents.files.values()])
    return _FORMAT + hashlib.sha256(payload).digest() + payload


def _decoded(entry: bytes) -> Contents:
    import hashlib
    import json

    from headergen.kernel.tarball import Contents

    start = len(_FORMAT) + 32
    payload = memoryview(entry)[start:]
    if entry[: len(_FORMAT)] != _FORMAT or hashlib.sha256(payload).digest() != entry[len(_FORMAT) : start]:
        raise ValueError("damaged")
    end = 8 + int.from_bytes(payload[:8], "big")
    about = json.loads(bytes(payload[8:end]))
    files = {}
    for name, size in about["files"].items():
        files[name] = bytes(payload[end : end + size])
        end += size
    return Contents(files, about["commit"])


def _write(entry: Path, data: bytes) -> None:
    import tempfile

    entry.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(prefix=".tarball-", dir=entry.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        Path(temporary).replace(entry)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
