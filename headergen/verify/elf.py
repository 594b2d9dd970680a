"""Reads sections out of an ELF object file: how a compiler's answer is read without running what it compiled.

Field names and offsets: System V ABI, chapters "ELF Header" and "Sections".
"""

from __future__ import annotations

import struct

from headergen.diagnostics import ToolError

_MAGIC = b"\x7fELF"
_NOBITS = 8


def sections(data: bytes) -> dict[str, bytes]:
    """The contents of each section by its name; of two with one name, the last. Raises ToolError for anything else."""
    if data[:4] != _MAGIC or len(data) < 52:
        raise ToolError(
            "the compiler did not write an ELF object", help="give a compiler for Linux with --cc TARGET=COMMAND"
        )
    wide, order = data[4] == 2, "<" if data[5] == 1 else ">"
    try:
        table, size, count, names = _header(data, order, wide=wide)
        headers = [_section(data, order, table + size * index, wide=wide) for index in range(count)]
        strings = _contents(data, headers[names])
        return {_string(strings, header[0]): _contents(data, header) for header in headers}
    except (struct.error, IndexError, ValueError, OverflowError) as error:
        raise ToolError(
            "the compiler wrote a damaged object file", help="check the disk, or give another compiler with --cc"
        ) from error


def _header(data: bytes, order: str, *, wide: bool) -> tuple[int, int, int, int]:
    """File offset of the section header table, size of an entry, number of entries, index of the name table."""
    table = struct.unpack_from(order + ("Q" if wide else "I"), data, 40 if wide else 32)[0]
    size, count, names = struct.unpack_from(order + "HHH", data, 58 if wide else 46)
    return table, size, count, names


def _section(data: bytes, order: str, place: int, *, wide: bool) -> tuple[int, int, int, int]:
    """Name index, type, file offset and size of one section."""
    name, kind = struct.unpack_from(order + "II", data, place)
    offset, size = struct.unpack_from(order + ("QQ" if wide else "II"), data, place + (24 if wide else 16))
    return name, kind, offset, size


def _contents(data: bytes, header: tuple[int, int, int, int]) -> bytes:
    _, kind, offset, size = header
    return b"\0" * min(size, 1 << 20) if kind == _NOBITS else data[offset : offset + size]


def _string(strings: bytes, start: int) -> str:
    return strings[start : strings.index(b"\0", start)].decode("ascii", "replace")
