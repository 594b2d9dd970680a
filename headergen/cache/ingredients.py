"""What can change a rendered text: headergen's own code, the libraries that it uses, Python, and the preprocessor."""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import lru_cache

_LIBRARIES = ("jinja2-", "markupsafe-", "msgspec-", "pcpp-", "pycparser-")
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


def recipe() -> bytes | None:
    """The hash of what renders: this package file by file, the libraries' versions, Python's, and the compilers that
    may be found to preprocess (by place, size and time).

    None if a file was edited since this process began: what was loaded may be the text before.
    """
    code = _code(tuple(sorted(_own_files(_PACKAGE))))
    return None if code is None else digest_of_all([sys.version, *_libraries(), *_compilers(), code])


@lru_cache(maxsize=1)  # a run asks twice, and reading takes 11 ms of CPU time; to look that all is as it was, 3
def _code(files: tuple[tuple[str, int, int, int], ...]) -> bytes | None:
    parts: list[bytes | str] = []
    for path, size, *_ in files:
        descriptor = os.open(path, os.O_RDONLY)  # a file object for each takes half as long again
        try:
            if os.fstat(descriptor).st_mtime > _STARTED:
                return None
            parts += [path[len(_PACKAGE) :], os.read(descriptor, size)]
        finally:
            os.close(descriptor)
    return digest_of_all(parts)


def _own_files(folder: str) -> Iterator[tuple[str, int, int, int]]:
    """The files of this package, each with what tells it from what it was: nobody can set the time of a change."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.is_dir():
                status = entry.stat()
                yield entry.path, status.st_size, status.st_mtime_ns, status.st_ctime_ns
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
