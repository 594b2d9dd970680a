"""What a terminal is told: colours where they are wanted, and never a control character out of someone's header."""

from __future__ import annotations

import os
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


def paint(text: str, style: str, on: bool) -> str:
    """``text`` in a style of this module, if ``on``."""
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if on and text else text


def printable(text: str) -> str:
    """``text`` without control characters, which become escapes as in Python's ``repr``; newlines and tabs stay.

    Bidirectional overrides and lone surrogates (undecodable bytes of a path) are spelled out as well: a name must not
    be able to look like another.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in "\n\t" else c.encode("unicode_escape").decode() for c in text)
