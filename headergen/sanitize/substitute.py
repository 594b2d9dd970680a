"""The six substitutions that turn kernel spellings into ones that user space compiles.

Each works line by line; here they run over the whole header at once, with patterns that never cross a line. Most
headers contain none of the words, and a search for the word itself costs next to nothing, so that comes first.
"""

from __future__ import annotations

import re
from functools import cache

_ADDRESS_SPACES = (b"__user", b"__force", b"__iomem")
_KEYWORDS = (b"inline", b"asm", b"volatile")
_COMPILER = re.compile(rb"^#include <linux/compiler(?:|_types).h>", re.M)
_PACKED = re.compile(rb"(^|[^a-zA-Z0-9\n])__packed([^a-zA-Z0-9_\n]|$)", re.M)


def substitute(data: bytes, blank: bytes) -> bytes:
    """Applies all six, in order. ``blank`` is what stands for white space, as the inside of a character class."""
    spaces, attribute, keyword, guard = _patterns(blank)
    if any(word in data for word in _ADDRESS_SPACES):
        data = spaces.sub(rb"\1", data)
    if b"__attribute_const__" in data:
        data = attribute.sub(rb"\1", data)
    if b"#include <linux/compiler" in data:
        data = _COMPILER.sub(b"", data)
    if b"__packed" in data:
        data = _PACKED.sub(rb"\1__attribute__((packed))\2", data)
    if any(word in data for word in _KEYWORDS):
        data = keyword.sub(rb"\1__\2__\3", data)
    if b"_UAPI" in data:
        data = guard.sub(rb"#\1 \2", data)
    return data


@cache
def _patterns(blank: bytes) -> tuple[re.Pattern[bytes], ...]:
    # The characters around a word are part of the match, as in the kernel's script: two words that share one space
    # are not both replaced. For the same reason nothing here may look behind.
    return (
        re.compile(rb"([%b(])__(?:user|force|iomem)[%b]" % (blank, blank)),
        re.compile(rb"__attribute_const__([%b]|$)" % blank, re.M),
        re.compile(rb"(^|[%b(])(inline|asm|volatile)([%b(]|$)" % (blank, blank), re.M),
        # at most one in a line, so the rest of the line belongs to the match
        re.compile(rb"#(ifndef|define|endif[%b]*/\*)[%b]*_UAPI([^\n]*)" % (blank, blank)),
    )
