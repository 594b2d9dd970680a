"""How C spells names, for who looks for them in a text without parsing it."""

from __future__ import annotations

import re

NAME = r"[A-Za-z_]\w*"
"""A name, as a part of patterns; ``\\w`` is that of ASCII there."""

WORD = re.compile(NAME, re.ASCII)
"""What may be a name, and the letters of a number: enough where other words do no harm, and found fastest."""

WORD_IN_BYTES = re.compile(NAME.encode())
"""The same in a file as it was read."""

_LETTERS = re.compile(rb"\w")
_BETWEEN = bytes(sign if _LETTERS.match(bytes([sign])) else ord(" ") for sign in range(256))

# what stands before one is asked behind its first letter, for what begins with letters is found faster
NAME_OF_COMPILERS = re.compile(r"[A-Za-z_$](?<![\w$][A-Za-z_$])[\w$]*", re.ASCII)
"""A name as compilers take it: with dollars, and none in ``0x10``."""


def words_in(text: bytes) -> list[bytes]:
    """The names and numbers of a file as it was read: in half the time that a regular expression takes, which counts
    where a kernel's headers are searched, of 6 MB.
    """
    return text.translate(_BETWEEN).split()
