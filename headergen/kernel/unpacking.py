"""Unpacks a compressed file in order, within bounds that no bomb gets through.

A thread that unpacks the next piece while one is looked through gains nothing that could be measured: to look through
all of Linux 7.3 takes a thirtieth of the time that it takes to unpack it.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path
from typing import IO, Protocol, cast

from headergen.diagnostics import KernelError

_CHUNK = 1 << 16  # looked through while in the processor's cache; of twice that, malloc gives the memory back each time
_PIECE = 1 << 15  # of more, Python's own unpackers join pieces: 5 % of the time of xz, 12 % of gzip's
_TAKEN = 1 << 16  # bytes of the packed file at a time
MAX_STREAM = 3 << 30  # bytes; Linux 6.12 has 1.5 GB
_MAX_RATIO = 200  # unpacked to packed; Linux 6.12 has 10 by xz -9
_FREE_STREAM = 64 << 20  # bytes that may be packed as tightly as they like
_MAX_WINDOW = 128 << 20  # bytes of memory for decompressing; xz -9 needs 65 MB
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\xfd7zXZ\0", "xz"),
    (b"\x1f\x8b", "gz"),
    (b"\x28\xb5\x2f\xfd", "zst"),
    (b"BZh", "bz2"),
)


class PackedStream(Protocol):
    """A stream of what is unpacked."""

    def read(self, size: int, /) -> bytes:
        """At most ``size`` bytes, none at the end."""


class _Decompressor(Protocol):
    """What unpacks one stream, as Python's own libraries have it."""

    @property
    def eof(self) -> bool: ...

    @property
    def needs_input(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


class Stream:
    """Takes and skips bytes of a decompressed stream, and fails clearly where it ends too early."""

    def __init__(self, path: Path, reader: PackedStream, file: IO[bytes], told: Callable[[int], None]) -> None:
        self.path = path
        self._reader = reader
        self._file = file
        self._told = told
        self._buffer = b""
        self._position = 0
        self._total = 0

    def take(self, size: int) -> bytes:
        """Exactly ``size`` bytes."""
        end = self._position + size
        if end <= len(self._buffer):
            data = self._buffer[self._position : end]
            self._position = end
            return data
        parts = [self._buffer[self._position :]]
        missing = size - len(parts[0])
        while missing > 0:
            self._fill()
            parts.append(self._buffer[:missing])
            missing -= len(parts[-1])
            self._position = len(parts[-1])
        return b"".join(parts)

    def skip(self, size: int) -> None:
        """Passes over ``size`` bytes."""
        left = len(self._buffer) - self._position
        while size > left:
            size -= left
            self._fill()
            left = len(self._buffer)
        self._position += size

    def finish(self) -> None:
        """Reads on to the end: only there does a packed stream prove what it held."""
        while self._read():
            pass

    def _fill(self) -> None:
        if not self._read():
            raise damaged(self.path)

    def _read(self) -> bool:
        try:
            data, packed = self._reader.read(_CHUNK), self._file.tell()
        except Exception as error:
            if not isinstance(error, (OSError, EOFError, ValueError, zlib.error, *_foreign_errors())):
                raise
            raise damaged(self.path, str(error)) from error
        self._total += len(data)
        self._told(packed)
        if self._total > MAX_STREAM or self._total > max(_FREE_STREAM, packed * _MAX_RATIO):
            raise hostile(self.path, f"it unpacks to {self._total >> 20} MiB and more")
        self._buffer, self._position = data, 0
        return bool(data)


def _foreign_errors() -> tuple[type[Exception], ...]:
    import lzma

    import zstandard

    return (lzma.LZMAError, zstandard.ZstdError)


def unpacked(file: IO[bytes]) -> PackedStream | None:
    """What reads the content of a compressed file, from its start; None where the file is none that is known."""
    start = file.read(max(len(magic) for magic, _ in _MAGIC))
    file.seek(0)
    return next((_DECOMPRESSORS[name](file) for magic, name in _MAGIC if start.startswith(magic)), None)


class _Packed:
    """A packed stream, or several one behind the other. What unpacks one of them is made anew for each."""

    def __init__(self, file: IO[bytes], new: Callable[[], _Decompressor]) -> None:
        self._file = file
        self._waiting = b""
        self._new = new
        self._decompressor = new()

    def read(self, size: int) -> bytes:
        """At most ``size`` bytes, none at the end; ``EOFError`` if the stream is cut short."""
        while True:
            if self._decompressor.eof:
                self._waiting = (self._decompressor.unused_data or self._file.read(_TAKEN)).lstrip(b"\0")
                if not self._waiting:
                    return b""
                self._decompressor = self._new()
            elif self._decompressor.needs_input:
                self._waiting = self._file.read(_TAKEN)
                if not self._waiting:
                    raise EOFError("the compressed data ends too early")
            data = self._decompressor.decompress(self._waiting, min(size, _PIECE))
            self._waiting = b""
            if data:
                return data


class _Inflate:
    """zlib's unpacker in the words of the other two."""

    def __init__(self) -> None:
        self._inflate = zlib.decompressobj(wbits=31)  # with the header and the check sum of gzip

    @property
    def eof(self) -> bool:
        return self._inflate.eof

    @property
    def needs_input(self) -> bool:
        return not self._inflate.unconsumed_tail and not self._inflate.eof

    @property
    def unused_data(self) -> bytes:
        return self._inflate.unused_data

    def decompress(self, data: bytes, size: int) -> bytes:
        return self._inflate.decompress(self._inflate.unconsumed_tail or data, size)


def _xz(file: IO[bytes]) -> PackedStream:
    import lzma

    return _Packed(file, lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_MAX_WINDOW))


def _gz(file: IO[bytes]) -> PackedStream:
    return _Packed(file, _Inflate)


def _bz2(file: IO[bytes]) -> PackedStream:
    import bz2

    return _Packed(file, bz2.BZ2Decompressor)


def _zst(file: IO[bytes]) -> PackedStream:
    import zstandard

    decompressor = zstandard.ZstdDecompressor(max_window_size=_MAX_WINDOW)
    return cast("PackedStream", decompressor.stream_reader(file, read_across_frames=True))


_DECOMPRESSORS: dict[str, Callable[[IO[bytes]], PackedStream]] = {"xz": _xz, "gz": _gz, "bz2": _bz2, "zst": _zst}


def damaged(path: Path, detail: str = "") -> KernelError:
    """The failure for what ends too early, or is not what it should be."""
    return KernelError(
        f"{path} is cut short or damaged", help="fetch the tarball again, and compare its checksum", detail=detail
    )


def hostile(path: Path, what: str) -> KernelError:
    """The failure for what no kernel's tarball is."""
    return KernelError(f"{path} is refused: {what}", help="fetch the tarball from a place that you trust")
