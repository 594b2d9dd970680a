"""Reads a kernel's source tarball as a stream, and keeps the few files in it that are asked for.

Nothing is unpacked. The archive is untrusted: a wanted file must be a plain file with a plain path, and how much is
decompressed, and kept, is bounded.

All of it is read, though the last file that is needed stands at 92 % of a Debian source of 6.12: only the end shows
that the archive is whole, and a member that comes twice counts as its last one.
"""

from __future__ import annotations

import os
import posixpath
import re
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from msgspec import Struct

from headergen.diagnostics import KernelError
from headergen.kernel.sources import MAX_FILE, check_inside, too_big
from headergen.kernel.unpacking import MAX_STREAM, PackedStream, Stream, damaged, hostile, unpacked
from headergen.model.commits import OBJECT_ID
from headergen.model.licences import LICENCE_PATH

_BLOCK = 512
_MAX_MEMBERS = 1_000_000  # Linux 7.3 has 95,000 files and folders
_MAX_KEPT = 256 << 20  # bytes; Linux 6.12 has 15 MB of it
_MAX_META = 1 << 20  # bytes of a long name or an extended header
_SYMBOLIC = "2"
_LINKS = ("1", _SYMBOLIC)
_MAX_LINKS = 8  # one behind the other

# What exported headers are made from, in any version; tarballs put at most one directory on top.
_PATHS = (
    r"Makefile"
    r"|include/(?:uapi|asm-generic|linux|drm|mtd|rdma|scsi|sound|video|xen|misc|rxrpc|net|math-emu)/.*(?:\.h|Kbuild[^/]*)"
    r"|include/Kbuild"
    r"|arch/[^/]+/include/(?:uapi/|asm/|Kbuild).*"
    r"|arch/[^/]+/(?:kernel/|entry/|tools/)?(?:syscalls/|tools/|)[^/]*(?:syscall|Makefile)[^/]*"
    r"|scripts/(?:syscall|unifdef|headers|Makefile\.(?:headers|asm|uapi))[^/]*"
)
_IOCTL_NUMBERS = r"Documentation/(?:userspace-api/)?ioctl/ioctl-number\.(?:rst|txt)"
_WANTED = re.compile(rf"(?:\./)?(?:(?P<top>[^/]+)/)?(?P<path>{_PATHS}|{_IOCTL_NUMBERS}|{LICENCE_PATH})", re.ASCII)


def wanted_path(path: str) -> bool:
    """Whether exported headers are made from the file at ``path`` of a kernel, in any version."""
    return re.fullmatch(_PATHS, path, re.ASCII) is not None


class Contents(Struct, frozen=True):
    """The files kept of a tarball, by their path in the kernel tree, and the commit that ``git archive`` noted."""

    files: dict[str, bytes]
    commit: str | None = None


class KeptFiles:
    """The files kept of a tarball, as a source."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self._files = files
        self._sorted = sorted(files)

    def read(self, path: str) -> bytes | None:
        """The bytes of the file at ``path``, or None."""
        check_inside(path)
        return self._files.get(path)

    def names(self, prefix: str) -> list[str]:
        """The paths of all files below ``prefix``, sorted."""
        start = prefix.strip("/") + "/"
        return [path for path in self._sorted if path.startswith(start)]

    def directories(self, path: str) -> list[str]:
        """The names of the directories directly in ``path``, sorted."""
        start = path.strip("/") + "/"
        below = (p[len(start) :].partition("/") for p in self._sorted if p.startswith(start))
        return sorted({name for name, slash, _ in below if slash})

    def exists(self, path: str) -> bool:
        """Whether there is a file at ``path``."""
        return path in self._files

    def close(self) -> None:
        """Nothing is held."""


def check_kind(path: Path) -> None:
    """``KernelError`` where the first bytes are no tarball's, or the file is bigger than any is."""
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_size > MAX_STREAM:
            raise hostile(path, f"it has more than {MAX_STREAM >> 30} GiB")
        _opened(path, file)


def read_tarball(path: Path, *, progress: Callable[[int, int], None] | None = None) -> Contents:
    """Reads the kernel in the tarball at ``path`` (``.tar``, or compressed by gzip, xz, zstd or bzip2; the content
    says which). ``KernelError`` if it is none, is cut short or damaged, is written to meanwhile, or holds no kernel.
    """
    kept = _Kept({}, {})
    with path.open("rb") as file:
        about = os.fstat(file.fileno())

        def told(position: int) -> None:
            if progress:
                progress(position, about.st_size)

        commit = _scan(Stream(path, _opened(path, file), file, told), kept)
        after = os.fstat(file.fileno())
    if (after.st_size, after.st_mtime_ns) != (about.st_size, about.st_mtime_ns):
        raise KernelError(f"{path} changed while it was read", help="run headergen again when it is written")
    for top, files in kept.files.items():
        if re.search(rb"^VERSION\s*:?=", files.get("Makefile", b""), re.M):
            _follow_links(path, files, kept.links.get(top, {}))
            return Contents(_needed(files), commit)
    raise KernelError(
        f"{path} holds no kernel source: no Makefile with a VERSION at its top",
        help="give a tarball of a whole kernel source tree, as kernel.org and distributions publish them",
    )


class _Kept(Struct, frozen=True):
    """Files and links (path to path) for each directory at the top."""

    files: dict[str, dict[str, bytes]]
    links: dict[str, dict[str, str]]


def _needed(files: dict[str, bytes]) -> dict[str, bytes]:
    """Leaves out the kernel's own headers where the exported ones have folders to themselves (since 4.12)."""
    if b"header-y" in files.get("scripts/Makefile.headersinst", b"header-y"):
        return files
    return {path: data for path, data in files.items() if "/uapi/" in path or not path.endswith(".h")}


def _follow_links(path: Path, files: dict[str, bytes], links: dict[str, str]) -> None:
    """Gives a linked file the bytes of the file that it stands for; what a link does not lead to is not there."""
    for name in links:
        target = name
        for _ in range(_MAX_LINKS):
            target = links.get(target, target)
            if target.startswith(("../", "/")):
                raise hostile(path, f"the link {name!r} in it leads out of the tree")
        if target in files:
            files[name] = files[target]


def _scan(stream: Stream, kept: _Kept) -> str | None:
    commit = None
    total = 0
    for member in _members(stream):
        if member.kind == "g":
            commit = member.extended.get("comment", commit)
        wanted = _WANTED.fullmatch(member.name)
        if wanted is None or member.name.endswith("/"):
            stream.skip(member.padded)
            continue
        check_inside(member.name)
        top, name = wanted["top"] or "", wanted["path"]
        kept.files.setdefault(top, {}).pop(name, None)
        if member.kind in _LINKS:
            base = f"{name}/.." if member.kind == _SYMBOLIC else ""
            link = member.link if member.kind == _SYMBOLIC else member.link.removeprefix("./").removeprefix(f"{top}/")
            kept.links.setdefault(top, {})[name] = posixpath.normpath(posixpath.join(base, link))
            continue
        if member.kind != "0":
            raise hostile(stream.path, f"{member.name!r} is no plain file in it")
        total += member.size
        if member.size > MAX_FILE or total > _MAX_KEPT:
            raise too_big(member.name)
        kept.files[top][name] = stream.take(member.padded)[: member.size]
    stream.finish()
    return commit if commit and OBJECT_ID.fullmatch(commit) else None


class _Member(Struct):
    name: str
    kind: str  # "0" a plain file, "g" a global extended header (data consumed), else the archive's own letter
    size: int
    link: str
    extended: dict[str, str]

    @property
    def padded(self) -> int:
        return -(-self.size // _BLOCK) * _BLOCK if self.kind not in "123456g" else 0


def _members(stream: Stream) -> Iterator[_Member]:
    """Every member; the reader takes or skips ``padded`` bytes before it asks for the next."""
    long_name: str | None = None
    long_link: str | None = None
    extended: dict[str, str] = {}
    for _ in range(_MAX_MEMBERS):
        block = stream.take(_BLOCK)
        if not block[0] and not block.strip(b"\0"):
            return
        if not _sums_up(block):
            raise damaged(stream.path)
        size = _number(stream.path, block[124:136])
        kind = chr(block[156])
        if kind in "LKxgX":
            if size > _MAX_META:
                raise hostile(stream.path, "it has a name of more than a megabyte")
            data = stream.take(-(-size // _BLOCK) * _BLOCK)[:size]
            if kind == "L":
                long_name = _text(data)
            elif kind == "K":
                long_link = _text(data)
            elif kind == "g":
                yield _Member("", "g", 0, "", _extended(data))
            elif kind in "xX":
                extended = _extended(data)
            continue
        prefix = _text(block[345:500]) if block[257:263] == b"ustar\0" else ""
        name = long_name or (f"{prefix}/" if prefix else "") + _text(block[:100])
        link = long_link or (_text(block[157:257]) if kind in _LINKS else "")
        if extended:
            name, link = extended.get("path") or name, extended.get("linkpath") or link
            if extended.get("size", "").isdecimal():
                size = int(extended["size"][:20])
        yield _Member(name, "0" if kind in "\0007" else kind, size, link, extended)
        long_name, long_link, extended = None, None, {}
    raise hostile(stream.path, f"it has more than {_MAX_MEMBERS:,} members")


def _text(field: bytes) -> str:
    return field.split(b"\0", 1)[0].decode("utf-8", "surrogateescape")


def _number(path: Path, field: bytes) -> int:
    """An octal field, or GNU's binary one for what octal cannot hold."""
    if field[0] & 0x80:
        return int.from_bytes(bytes([field[0] & 0x7F]) + field[1:], "big")
    number = _octal(field)
    if number is None:
        raise damaged(path)
    return number


def _octal(field: bytes) -> int | None:
    """The number of an octal field, 0 of an empty one; None where it holds something else."""
    digits = field.strip(b" \0")
    if not digits.isdigit():  # int() takes signs and underscores, too
        return None if digits else 0
    try:
        return int(digits, 8)
    except ValueError:
        return None


def _sums_up(block: bytes) -> bool:
    """Whether the check sum in a member's header is right, its own place counted as spaces."""
    field = block[148:156]
    claimed = _octal(field)
    # half of Adler-32 is the sum of all bytes and one, and takes a seventh of the time of sum()
    return claimed is not None and zlib.adler32(block) & 0xFFFF == (claimed - 8 * 32 + sum(field) + 1) % 65521


def _extended(data: bytes) -> dict[str, str]:
    """The records ``LENGTH KEY=VALUE`` of an extended header."""
    result = {}
    while match := re.match(rb"(\d{1,7}) ([^=]+)=", data):
        length = int(match[1])
        if length <= match.end():
            break
        result[match[2].decode("utf-8", "replace")] = data[match.end() : length - 1].decode("utf-8", "surrogateescape")
        data = data[length:]
    return result


def _opened(path: Path, file: IO[bytes]) -> PackedStream:
    if (reader := unpacked(file)) is not None:
        return reader
    start = file.read(_BLOCK)
    file.seek(0)
    if len(start) < _BLOCK or (start[257:262] != b"ustar" and not _sums_up(start)):
        raise KernelError(
            f"{path} is no kernel: neither a directory nor a tarball (.tar, .tar.gz, .tar.xz, .tar.zst)",
            help="give a source directory, a git repository, a source tarball, or a directory of installed headers",
        )
    return file
