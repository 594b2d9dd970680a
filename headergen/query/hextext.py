"""Bytes that are given as text: plain hexadecimal digits, what ``xxd`` and ``hexdump -C`` print, or a string of C as
``strace`` prints it.
"""

from __future__ import annotations

import re

from headergen.constexpr import ConstexprError, parse_expression
from headergen.diagnostics import HeadergenError
from headergen.model import StringLiteral

_OFFSET = re.compile(r"[0-9a-fA-F]{4,16}")
_PAIRS = re.compile(r"(?:[0-9a-fA-F]{2})+")
_ESCAPES = re.compile(r"(?>(?:\\x[0-9a-fA-F]{2})+)")


def bytes_meant(data: bytes, name: str, hexadecimal: bool | None) -> bytes:
    """The bytes that ``data`` is or spells; ``HeadergenError`` for text that is to be hexadecimal and is not."""
    if hexadecimal is False:
        return data
    found = _spelled(data)
    if found is None and hexadecimal:
        raise HeadergenError(
            f"{name} is not hexadecimal text", help="give pairs of digits, or what xxd, hexdump -C or strace print"
        )
    return data if found is None else found


def _spelled(data: bytes) -> bytes | None:
    if not data.isascii():
        return None
    lines = [line.strip() for line in data.decode("ascii").splitlines() if line.strip()]
    if not lines:
        return None
    for read in (_dumped, _escaped):
        if (found := read(lines)) is not None:
            return found
    return _plain(re.split(r"[\s,:;]+", " ".join(lines)))


def _escaped(lines: list[str]) -> bytes | None:
    r"""The bytes of ``"\1\0a"`` or ``\x01\x00``; behind three dots ``strace`` has left out what follows."""
    text = " ".join(lines).removesuffix("...")
    text = f'"{text}"' if _ESCAPES.fullmatch(text) else text
    if not text.startswith('"'):
        return None
    try:
        spelled = parse_expression(text, typedefs=())
    except ConstexprError:
        return None
    return spelled.text.encode("latin-1") if isinstance(spelled, StringLiteral) else None


def _plain(words: list[str]) -> bytes | None:
    digits = [word[2:] if word[:2] in ("0x", "0X") else word for word in words if word]
    return bytes.fromhex("".join(digits)) if all(map(_PAIRS.fullmatch, digits)) else None


def _dumped(lines: list[str]) -> bytes | None:
    """The bytes of a dump with offsets; None if it is none, or one that leaves out what repeats."""
    found = bytearray()
    for number, line in enumerate(lines):
        if found and number == len(lines) - 1 and _OFFSET.fullmatch(line) and int(line, 16) == len(found):
            break  # hexdump ends with the length
        offset, mark, rest = line.partition(": ") if ": " in line else line.partition("  ")
        # the text that a dump repeats stands behind two blanks, or between bars
        rest = rest.partition("  ")[0] if mark == ": " else rest.partition("|")[0]
        part = _plain(rest.split())
        if not mark or not part or not _OFFSET.fullmatch(offset) or int(offset, 16) != len(found):
            return None
        found += part
    return bytes(found)
