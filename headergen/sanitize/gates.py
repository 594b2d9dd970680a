"""The two checks of a header on its way to user space: may it be published, and does it depend on a configuration."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

from headergen.diagnostics import HeaderError

_LICENCE = re.compile(rb"SPDX-License-Identifier:[^\n]*GPL-[^\n]*")
# all up to the next * at once: with .*? each byte is tried, which takes twice as long.
_COMMENT = re.compile(rb"/\*[^*]*+(?:\*(?!/)[^*]*+)*(?:\*/|\Z)")
_CLOSED = re.compile(rb"\*(?>(?:\\[ \t]*\r?\n)*)/")
_MOST_OPEN = 200  # comments without an end; each of them is sought through all the rest of the header
# what stands before it is asked behind it: what begins with plain text is found faster
_OPTION = re.compile(rb"CONFIG_(?<![A-Za-z0-9_]CONFIG_)[A-Za-z0-9_]*")


def check_comments(data: bytes, name: str = "") -> None:
    """``HeaderError`` for a header with very many comments that do not end; one is for those who read it to refuse."""
    if data.count(b"*", data.rfind(b"*/") + 1) <= _MOST_OPEN:
        return  # nearly all: one whose end is spliced is looked for with care
    closed = 0
    for match in _CLOSED.finditer(data):
        closed = match.end()
    if (
        data.count(b"*", closed) > _MOST_OPEN
        and len(re.findall(rb"/(?>(?:\\[ \t]*\r?\n)*)\*", data[closed:])) > _MOST_OPEN
    ):
        raise HeaderError(
            "a comment in it does not end",
            help="close the comment, or leave the header out",
            location=f"{name}:{data.count(chr(10).encode(), 0, closed) + 1}" if name else "",
        )


def licence_refusal(data: bytes, name: str) -> HeaderError | None:
    """What is wrong with a GPL licence tag on a line that does not grant the syscall exception."""
    if b"GPL-" not in data:
        return None
    for match in _LICENCE.finditer(data):
        start = data.rfind(b"\n", 0, match.start()) + 1
        if b"WITH Linux-syscall-note" not in data[start : match.end()]:
            line = data.count(b"\n", 0, start) + 1
            return HeaderError(
                'missing "WITH Linux-syscall-note" in its SPDX-License-Identifier',
                help="the kernel does not let user space have this header: see whether it belongs in a uapi directory",
                location=f"{name}:{line}",
            )
    return None


def options_in(data: bytes) -> list[str]:
    """The configuration options in a sanitized header, comments aside."""
    if _OPTION.search(data) is None:
        return []
    return [option.decode("ascii") for option in _OPTION.findall(_COMMENT.sub(b" ", data))]


def leak_refusal(options: Iterable[str], name: str, allowed: Set[str]) -> HeaderError | None:
    """What is wrong with the first of a header's ``options`` that is not ``allowed``."""
    for option in options:
        if not any(f"{name}:{option}".endswith(entry) for entry in allowed):
            return HeaderError(
                f"leaks {option} to user space",
                help="user space has no kernel configuration: the option belongs inside #ifdef __KERNEL__",
                location=name,
            )
    return None
