"""Keeps rendered files by what they were made of, so that nothing is rendered twice.

An entry's key is a hash over all that can change the text (``recipe``: headergen's own code, the libraries that it
uses, Python, the preprocessor; and whatever the caller adds: headers, templates, target, module). It is never a name,
a date or a version, so an entry is true for ever: whatever changes asks for another one. An entry holds its key and a
hash of itself, and plain text; one that is damaged, cut short, foreign or under another's name counts as none. So what
comes out of here is what rendering would give, and a proof that rests on it (``headergen check``) stays one, as long
as nobody else can write there: a folder that others may write to is not used.

It lies below ``$XDG_CACHE_HOME/headergen`` (or ``~/.cache/headergen``); ``HEADERGEN_CACHE=off`` does without.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

OFF = "off"
MEMORY = 256 << 20  # bytes that all entries together may take
_MAGIC = b"headergen rendered 1\n"
_FILE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\.pyi?|py\.typed|[a-z]+\.json")
_LIBRARIES = ("jinja2-", "markupsafe-", "pcpp-", "pycparser-")
_STARTED = time.time() - 2  # when no code had been loaded yet
_PACKAGE = os.path.dirname(os.path.abspath(__file__))


def default_folder() -> Path | None:
    """Where entries lie; None if there is to be no cache, or no place for it."""
    if os.environ.get("HEADERGEN_CACHE", "").lower() in (OFF, "0", "no"):
        return None
    if configured := os.environ.get("XDG_CACHE_HOME", ""):
        return Path(configured) / "headergen" / "rendered"
    with suppress(RuntimeError):
        return Path.home() / ".cache" / "headergen" / "rendered"
    return None


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
    """Where the libraries lie and which versions they are, by the names of their metadata: cheaper than asking."""
    found = []
    for folder in sys.path:
        with suppress(OSError):
            names = os.listdir(folder or ".")
            found += [f"{folder}/{name}" for name in sorted(names) if name.lower().startswith(_LIBRARIES)]
    return found


class Store:
    """Rendered files by key. Without a folder it holds nothing and takes nothing."""

    def __init__(self, folder: Path | None, *, limit: int = MEMORY) -> None:
        self._folder = folder if folder is not None and _is_ours(folder) else None
        self._limit = limit

    @property
    def enabled(self) -> bool:
        """Whether anything can come of asking."""
        return self._folder is not None

    def get(self, key: bytes) -> dict[str, str] | None:
        """The files under ``key``, or None if they are not there or not whole."""
        if self._folder is None:
            return None
        path = f"{self._folder}/{key.hex()}"
        try:
            with open(path, "rb") as file:
                data = file.read(self._limit + 1)
            return _decoded(data, key)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def put(self, key: bytes, files: Mapping[str, str]) -> None:
        """Keeps ``files``. A reader meets the whole entry or none; where it cannot be written, nothing happens."""
        if self._folder is None:
            return
        data = _encoded(key, files)
        if len(data) > self._limit // 4:
            return
        own = f"{self._folder}/.{key.hex()[:16]}-{os.getpid()}-{os.urandom(4).hex()}"
        with suppress(OSError):
            os.makedirs(self._folder, mode=0o700, exist_ok=True)
            try:
                with open(os.open(own, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                    file.write(data)
                os.replace(own, f"{self._folder}/{key.hex()}")
            except BaseException:
                with suppress(OSError):
                    os.unlink(own)
                raise

    def used(self, keys: Iterable[bytes]) -> None:
        """Says that these entries are in use, and drops the longest unused ones if there are too many."""
        if self._folder is None:
            return
        for key in keys:
            with suppress(OSError):
                os.utime(f"{self._folder}/{key.hex()}")
        found = []
        with suppress(OSError), os.scandir(self._folder) as entries:
            for entry in entries:
                with suppress(OSError):
                    status = entry.stat(follow_symlinks=False)
                    found.append((status.st_mtime, status.st_size, entry.path))
        total = sum(size for _, size, _ in found)
        for _, size, path in sorted(found):
            if total <= self._limit:
                break
            with suppress(OSError):
                os.unlink(path)
            total -= size


def _is_ours(folder: Path) -> bool:
    """Whether nobody else can write to the folder. One that is not there yet will be made so."""
    try:
        status = os.stat(folder)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return not hasattr(os, "geteuid") or (status.st_uid == os.geteuid() and not status.st_mode & 0o022)


def _encoded(key: bytes, files: Mapping[str, str]) -> bytes:
    texts = [text.encode() for text in files.values()]
    index = json.dumps(list(zip(files, map(len, texts), strict=True))).encode()
    payload = b"".join([key, len(index).to_bytes(8, "big"), index, *texts])
    return _MAGIC + hashlib.sha256(payload).digest() + payload


def _decoded(data: bytes, key: bytes) -> dict[str, str]:
    """The files of an entry; ``ValueError`` and its like where it is not what was written under ``key``."""
    start = len(_MAGIC) + 32
    payload = memoryview(data)[start:]
    if data[: len(_MAGIC)] != _MAGIC or hashlib.sha256(payload).digest() != data[len(_MAGIC) : start]:
        raise ValueError("damaged")
    if payload[:32] != key:
        raise ValueError("of another key")
    at = 40 + int.from_bytes(payload[32:40], "big")
    files = {}
    for name, size in json.loads(bytes(payload[40:at])):
        if not _FILE.fullmatch(name) or size < 0:
            raise ValueError("no file of ours")
        files[name] = str(payload[at : at + size], "utf-8")
        at += size
    return files
