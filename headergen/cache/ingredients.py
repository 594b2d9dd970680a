"""What can change a rendered text: headergen's own code, the libraries that it uses, Python, and the preprocessor."""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import lru_cache

from headergen.cache.entries import Cache

_LIBRARIES = ("jinja2-", "markupsafe-", "msgspec-", "pcpp-", "pycparser-")
_CODE = "code"
_OwnFile = tuple[str, int, int, int, int]  # path, inode, size, and the times of its text and of itself
KEY_SIZE = hashlib.sha256().digest_size
_STARTED = time.time() - 2  # when no code had been loaded yet
_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def digest_of_all(parts: Iterable[bytes | str]) -> bytes:
    """One hash over a sequence of texts, each with its length, so that no two sequences have the same."""
    total = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
        total.update(b"%d\n" % len(data))
        total.update(data)
    return total.digest()


def recipe(store: Cache) -> bytes | None:
    """The hash of what renders: this package file by file, the libraries' versions, Python's, and the compilers that
    may be found to preprocess (by place, size and time).

    None if a file was edited since this process began: what was loaded may be the text before. And where ``store``, in
    which something is to be kept by it, keeps nothing.
    """
    if not store.enabled:
        return None
    code = _code(store, tuple(sorted(_own_files(_PACKAGE))))
    return None if code is None else digest_of_all([sys.version, *_libraries(), *_compilers(), code])


def _code(store: Cache, files: tuple[_OwnFile, ...]) -> bytes | None:
    """The hash of the files' contents: reading them takes 9 ms of CPU time, and to find what was kept of them 0.3. That
    counts as git's index does: as long as each is the one it was, and none could have changed behind a clock's tick.
    """
    key = None
    if all(changed < _STARTED * 1e9 for *_, changed in files):
        key = digest_of_all(["code", repr(files)])
        if (kept := store.get(key)) is not None and _CODE in kept:
            return kept[_CODE]
    code = _read(files)
    if key is not None and code is not None:
        store.put(key, {_CODE: code})
    return code


@lru_cache(maxsize=1)  # a run asks twice
def _read(files: tuple[_OwnFile, ...]) -> bytes | None:
    parts: list[bytes | str] = []
    for path, *_ in files:
        descriptor = os.open(path, os.O_RDONLY)  # a file object for each takes half as long again
        try:
            status = os.fstat(descriptor)
            if status.st_mtime > _STARTED:
                return None
            parts += [path[len(_PACKAGE) :], os.read(descriptor, status.st_size)]
        finally:
            os.close(descriptor)
    return digest_of_all(parts)


def _own_files(folder: str) -> Iterator[_OwnFile]:
    """The files of this package, each with what tells it from what it was: nobody can set the time of a change."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.is_dir():
                status = entry.stat()
                yield entry.path, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
            elif entry.name != "__pycache__":
                yield from _own_files(entry.path)


def _compilers() -> Iterable[str]:
    for name in ("gcc", "clang", "cc"):
        for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
            with suppress(OSError):
                status = os.stat(f"{folder or '.'}/{name}")
                yield f"{folder}/{name} {status.st_size} {status.st_mtime_ns} {status.st_mode}"


def _libraries() -> list[str]:
    """Where the libraries lie and which releases they are."""
    return [f"{folder}/{name}" for folder in sys.path for name in releases(folder, _LIBRARIES)]


def releases(folder: str, libraries: tuple[str, ...]) -> list[str]:
    """The releases of some libraries in a folder, by the names of their metadata (``jinja2-3.1``…): cheaper than
    asking. ``libraries`` are what those begin with.
    """
    try:
        names = os.listdir(folder or ".")
    except OSError:
        return []
    return [name for name in sorted(names) if name.lower().startswith(libraries)]
