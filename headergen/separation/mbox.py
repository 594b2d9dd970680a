"""Splits a file into mails as ``git mailsplit`` does, for ``git am`` reads mailboxes through it.

Python's ``mailbox`` serves not: it takes any line that begins with ``From `` for a border, where git wants a time and a
year behind it; a line that is a border to one of them and none to the other would hide the patch behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

BLANK = b" \t\n\r"  # what git takes for white space, here and in its mails
_YEAR = re.compile(rb"[ \t\n\v\f\r]*(?:\+?0*(\d+)|-)")
_SHORTEST = 20


def is_border(line: bytes) -> bool:
    """Whether a line, with its end, begins a mail: ``From SOMEBODY … 12:34:56 2024``."""
    if len(line) < _SHORTEST or not line.startswith(b"From "):
        return False
    colon = line.rfind(b":", 4, len(line) - 2)  # the last one: what stands behind the year counts too
    if colon < 4 or not all(line[colon + i : colon + i + 1].isdigit() for i in (-4, -2, -1, 1, 2)):
        return False
    year = _YEAR.match(line, colon + 3)
    digits = year[1] if year else None
    return digits is not None and (len(digits) > 2 or int(digits) > 90)


def lines_of(data: bytes) -> list[bytes]:
    """The lines with their ends. LF alone ends one: ``bytes.splitlines`` would also split at a CR inside."""
    return data.splitlines(keepends=True) if b"\r" not in data else re.findall(rb"[^\n]*\n|[^\n]+", data)


def split(data: bytes) -> Iterator[tuple[int, list[bytes]]]:
    """(number of its first line in the file, lines) of each mail. A file that begins with no border is one mail."""
    begin = len(data) - len(data.lstrip(BLANK))
    first = data.count(b"\n", 0, begin) + 1
    lines = lines_of(data[begin:])
    if not lines:
        return
    starts = [0]
    if is_border(lines[0]):
        starts += [i for i in range(1, len(lines)) if lines[i].startswith(b"From ") and is_border(lines[i])]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield first + start, lines[start:end]
