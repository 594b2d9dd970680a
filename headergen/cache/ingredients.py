"""What can change a rendered text: headergen's own code, the libraries that it uses, Python, and the preprocessor."""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Iterable
from contextlib import suppress

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
    parts: list[bytes | str] = [sys.version, *_libraries(), *_compilers()]
    for name, path in sorted(_own_files()):
        with open(path, "rb") as file:
            if os.fstat(file.fileno()).st_mtime > _STARTED:
                return None
            parts += [name, file.read()]
    return digest_of_all(parts)


def _own_files() -> Iterable[tuple[str, str]]:
    for folder, folders, files in os.walk(_PACKAGE):
        folders[:] = [name for name in folders if name != "__pycache__"]
        for name in files:
            path = f"{folder}/{name}"
            yield path[len(_PACKAGE) :], path


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
