"""Writes an initramfs: a cpio archive in the "newc" format, without ``cpio`` or root.

Format: the kernel's Documentation/driver-api/early-userspace/buffer-format.rst. Every number is eight hexadecimal
digits, names end with a zero byte, header plus name and data are each padded to 4 bytes. The kernel unpacks archives
that follow each other as one, later entries over earlier ones, so a large userland is written once and the few files
of a run are put behind it.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

_MAGIC = b"070701"
_TRAILER = "TRAILER!!!"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file (``stat.S_IFREG``), link (``S_IFLNK``, ``data`` is where it points) or folder, with its permissions."""

    mode: int
    data: bytes = b""


def regular(data: bytes, *, executable: bool = False) -> Entry:
    """A file owned by root that everybody may read."""
    return Entry(stat.S_IFREG | (0o755 if executable else 0o644), data)


def link(to: str) -> Entry:
    """A symbolic link."""
    return Entry(stat.S_IFLNK | 0o777, to.encode())


def folder() -> Entry:
    """A folder that may be empty, such as ``proc``; folders above a file need no entry of their own."""
    return Entry(stat.S_IFDIR | 0o755)


def archive(entries: Mapping[str, Entry]) -> bytes:
    """One archive of paths relative to the root. The same entries give the same bytes."""
    complete: dict[str, Entry] = {}
    for name, entry in sorted(entries.items()):
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or not path.parts:
            raise ValueError(f"not a path inside the archive: {name!r}")
        for parent in reversed(path.parents[:-1]):
            complete.setdefault(str(parent), folder())
        complete[str(path)] = entry
    parts = [_record(number, name, entry) for number, (name, entry) in enumerate(complete.items(), 1)]
    parts.append(_record(0, _TRAILER, Entry(0)))
    return b"".join(parts)


def entries(data: bytes) -> Iterator[tuple[str, Entry]]:
    """The paths and entries of an archive that ``archive`` wrote."""
    position = 0
    while True:
        numbers = [int(data[position + 6 + 8 * n : position + 14 + 8 * n], 16) for n in range(13)]
        mode, size, length = numbers[1], numbers[6], numbers[11]
        name = data[position + 110 : position + 110 + length - 1].decode()
        position += -(-(110 + length) // 4) * 4
        if name == _TRAILER:
            return
        yield name, Entry(mode, data[position : position + size])
        position += -(-size // 4) * 4


def _record(inode: int, name: str, entry: Entry) -> bytes:
    encoded = name.encode() + b"\0"
    links = 2 if stat.S_ISDIR(entry.mode) else 1
    # ino, mode, uid, gid, nlink, mtime, filesize, device and rdevice (major, minor each), namesize, check
    numbers = (inode, entry.mode, 0, 0, links, 0, len(entry.data), 0, 0, 0, 0, len(encoded), 0)
    header = _MAGIC + b"".join(b"%08X" % number for number in numbers)
    return _padded(header + encoded) + _padded(entry.data)


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)
