"""A folder of entries, each a few files under one key, that keeps within a limit."""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from headergen.diagnostics import HeadergenError
from headergen.writes import Folder

MEMORY = 256 << 20  # bytes that all entries together may take
_FRESH = 600  # seconds in which an entry is not said again to be in use: each time costs a call of the system
_MAGIC = b"headergen cache 2\n"
_ENTRY = re.compile(r"[0-9a-f]{64}")
_PART = re.compile(r"[0-9a-f]{64}\.(\d+)\.part")  # as writes names what it has begun


class Cache:
    """Files by key. Without a folder it holds nothing and takes nothing."""

    def __init__(self, folder: Path | None, *, limit: int = MEMORY) -> None:
        self._folder = folder if folder is not None and _is_ours(folder) else None
        self._limit = limit

    @property
    def enabled(self) -> bool:
        """Whether anything can come of asking."""
        return self._folder is not None

    def get(self, key: bytes) -> dict[str, bytes] | None:
        """The files under ``key``, or None if they are not there, not whole, or not ours."""
        if self._folder is None:
            return None
        try:
            descriptor = os.open(f"{self._folder}/{key.hex()}", os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
            with open(descriptor, "rb") as file:
                status = os.fstat(descriptor)
                if not stat.S_ISREG(status.st_mode) or not _own(status) or status.st_size > self._limit:
                    return None
                data = file.read()
            return _decoded(data, key)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None

    def put(self, key: bytes, files: Mapping[str, bytes]) -> None:
        """Keeps ``files``. A reader meets the whole entry or none; where it cannot be written, nothing happens."""
        if self._folder is None or sum(map(len, files.values())) > self._limit // 4:
            return
        with suppress(OSError, HeadergenError):
            os.makedirs(self._folder, mode=0o700, exist_ok=True)
            with Folder(self._folder) as folder:
                folder.replace(key.hex(), _encoded(key, files), mode=0o600)

    def used(self, keys: Iterable[bytes]) -> None:
        """Says that these entries are in use, and drops the longest unused ones if there are too many, and what a run
        that was killed has begun.
        """
        if self._folder is None:
            return
        names, now = {key.hex() for key in keys}, time.time()
        found = []
        with suppress(OSError), os.scandir(self._folder) as entries:
            for entry in entries:
                with suppress(OSError):
                    if (part := _PART.fullmatch(entry.name)) and not os.path.exists(f"/proc/{part[1]}"):
                        os.unlink(entry.path)
                    elif _ENTRY.fullmatch(entry.name):
                        status = entry.stat(follow_symlinks=False)
                        used = now if entry.name in names else status.st_mtime
                        if used - status.st_mtime > _FRESH:
                            os.utime(entry.path, follow_symlinks=False)
                        found.append((used, status.st_size, entry.path))
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
        return _own(os.stat(folder))
    except FileNotFoundError:
        return True
    except OSError:
        return False


def _own(status: os.stat_result) -> bool:
    return not hasattr(os, "geteuid") or (status.st_uid == os.geteuid() and not status.st_mode & 0o022)


def _encoded(key: bytes, files: Mapping[str, bytes]) -> bytes:
    index = json.dumps([(name, len(data)) for name, data in files.items()]).encode()
    payload = b"".join([key, len(index).to_bytes(8, "big"), index, *files.values()])
    return _MAGIC + hashlib.sha256(payload).digest() + payload


def _decoded(data: bytes, key: bytes) -> dict[str, bytes]:
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
        if size < 0 or at + size > len(payload):
            raise ValueError("no file of ours")
        files[name] = bytes(payload[at : at + size])
        at += size
    return files
