"""What a terminal is told: colours where they are wanted, and never a control character out of someone's header."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

_CODES = {
    "error": "1;31", "warning": "1;33", "note": "1;36", "help": "32", "dim": "2", "bold": "1",
    "type": "36", "name": "1", "number": "33", "hole": "31", "comment": "2",
}  # fmt: skip


def coloured(stream: TextIO) -> bool:
    """Whether to write colours: on a terminal that is not dumb, not with ``NO_COLOR``, always with ``FORCE_COLOR``."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return interactive(stream)


def interactive(stream: TextIO) -> bool:
    """Whether someone looks at the stream through a terminal that can move its cursor."""
    return stream.isatty() and os.environ.get("TERM", "") != "dumb"


@contextmanager
def may_go_unread(stream: TextIO) -> Iterator[None]:
    """What the block writes may lose its reader (``| head``). That is no failure, and changes nothing of what was found
    or done: the rest of it goes nowhere.
    """
    try:
        yield
        stream.flush()
    except BrokenPipeError:
        leave_unread(stream)


def leave_unread(stream: TextIO) -> None:
    """Drops what is still buffered: Python would try again at the end, and exit with a code of its own."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def paint(text: str, style: str, on: bool) -> str:
    """``text`` in a style of this module, if ``on``."""
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if on and text else text


_STYLE = "\x1b\\[[0-9;]*m"
_LEAST = 40  # columns, below which nothing is gained by breaking lines


def columns(stream: TextIO) -> int | None:
    """How wide the terminal is that someone looks at the stream through; None where it is no terminal."""
    if not interactive(stream):
        return None
    from shutil import get_terminal_size  # it brings three packers of archives along, 2 ms of CPU time

    return max(get_terminal_size().columns, _LEAST)


def fitted(text: str, width: int | None) -> str:
    """The text with lines of at most ``width`` columns, broken at spaces and indented below what they go on; words that
    are longer stay whole. None leaves the text as it is.
    """
    if width is None:
        return text
    return "".join(_fitted(line, width) for line in text.splitlines(keepends=True))


def _fitted(line: str, width: int) -> str:
    if _columns_of(line.rstrip("\n")) <= width:
        return line
    words = line.lstrip(" ").replace("/* ", "/*\0").split(" ")  # a comment's beginning goes with what it says
    indent = " " * (len(line) - len(line.lstrip(" ")))
    lines, current = [], indent + words[0]
    for word in words[1:]:
        if _columns_of(f"{current} {word}".rstrip("\n")) <= width or not word:
            current = f"{current} {word}"
        else:
            lines.append(current.rstrip(" "))
            current = f"{indent}    {word}"
    return "\n".join([*lines, current]).replace("\0", " ")


def _columns_of(text: str) -> int:
    return len(re.sub(_STYLE, "", text))


def printable(text: str) -> str:
    """``text`` without control characters, which become escapes as in Python's ``repr``; newlines and tabs stay.

    Bidirectional overrides are spelled out as well: a name must not be able to look like another. The bytes of a path
    that are no UTF-8 are as git writes them.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in "\n\t" else _spelled(c) for c in text)


def _spelled(character: str) -> str:
    spelled = bytes_spelled(character)
    return spelled if spelled != character else character.encode("unicode_escape").decode()


def bytes_spelled(text: str) -> str:
    """``text`` with the bytes of a path that are no UTF-8 (lone surrogates) in three octal digits, as git has them."""
    return re.sub("[\udc80-\udcff]", lambda match: f"\\{ord(match[0]) - 0xDC00:03o}", text)


def one_line(text: str) -> str:
    """``printable`` text that stays in its line, whatever a path in it holds: a second could be an annotation of CI."""
    return printable(text).replace("\n", "\\n")
