"""The small C library headers of our own that stand in for a real one's: what they define, and what they include.

Real ones differ from C library to C library and lie on no machine for all targets; of what UAPI headers take from
them, little is more than a type's name.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from functools import lru_cache

LIBC_FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "libc")

_INCLUDE = r"(?m)^[ \t]*#[ \t]*include[ \t]*<([^>\n]+)>"
_DEFINED = (
    r"(?m)^\#[ \t]*define[ \t]+(?P<macro>\w+)"
    r"|^typedef\b[^;{}]*?\b(?P<typedef>\w+)(?:\[\w*\])?;"
    r"|^(?P<record>(?:struct|union|enum)[ \t]+\w+)[ \t]*\{"
    r"|^\}[ \t]*(?P<named>\w+);"
)
_PRIVATE = r"_[A-Z]\w*\Z"  # guards


def library_header(name: str) -> bytes | None:
    """Our own header for one of the C library's (``sys/ioctl.h``), or None."""
    return library_texts().get(name)


def library_home(name: str) -> str | None:
    """The one of our own headers that defines a name (``stdint.h`` for ``uint32_t``), to be read before a header that
    forgets to include it. Records and enumerations go by their keys (``struct sockaddr``). None if none does.
    """
    return _homes().get(name)


def library_includes(name: str) -> tuple[str, ...]:
    """The kernel's headers that one of our own includes, itself or through others of ours (``asm/ioctl.h`` for
    ``sys/ioctl.h``), in the order in which it does. None for a header that is not ours.
    """
    texts = library_texts()
    found: dict[str, None] = {}
    seen = {name}
    waiting = [name]
    while waiting:
        text = texts.get(waiting.pop())
        if text is None:
            continue
        for included in re.findall(_INCLUDE, text.decode()):
            if included not in texts:
                found[included] = None
            elif included not in seen:
                seen.add(included)
                waiting.append(included)
    return tuple(found)


@lru_cache(maxsize=1)
def library_texts() -> Mapping[str, bytes]:
    """Our headers by name, those that other headers are likeliest to include first."""
    texts: dict[str, bytes] = {}
    for root, _, files in os.walk(LIBC_FOLDER):
        for file in files:
            path = f"{root}/{file}"
            with open(path, "rb") as header:
                texts[os.path.relpath(path, LIBC_FOLDER).replace(os.sep, "/")] = header.read()
    return {name: texts[name] for name in sorted(texts, key=lambda name: (name.count("/"), name))}


@lru_cache(maxsize=1)
def _homes() -> Mapping[str, str]:
    homes: dict[str, str] = {}
    for header, data in library_texts().items():
        for match in re.finditer(_DEFINED, data.decode()):
            name = match["macro"] or match["typedef"] or match["named"] or " ".join(match["record"].split())
            if not re.match(_PRIVATE, name):
                homes.setdefault(name, header)
    return homes
