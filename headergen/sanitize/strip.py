"""Removes comments from a header and nothing else: its preprocessed tokens stay the same, one for one.

The licence line alone survives, as the first line, and on demand kernel-doc comments. Whoever wants the others has the
kernel; a repository of declarations changes only when a declaration does.
"""

from __future__ import annotations

import re
from functools import lru_cache

from headergen.sanitize.gates import check_comments

_ODD_SPLICE = re.compile(rb"\\[ \t]+(?:\r?\n|\Z)")
_SPLICE = rb"\\[ \t]*\r?\n"
_COMMENT = rb"/(?:%b)*\*.*?\*(?:%b)*/" % (_SPLICE, _SPLICE)
_LINE_COMMENT = rb"/(?:%b)*/(?:%b|[^\n])*" % (_SPLICE, _SPLICE)
# A quote without its end hides the rest of its line from the search for comments, as it does for a compiler.
_LITERALS = rb"\"(?:%b|\\.|[^\"\\\n])*\"?|'(?:%b|\\.|[^'\\\n])*'?" % (_SPLICE, _SPLICE)
_LEXEMES = re.compile(rb"(?P<comment>%b|%b)|%b" % (_COMMENT, _LINE_COMMENT, _LITERALS), re.DOTALL)
_DOCUMENTATION = re.compile(rb"/\*\*[ \t\r\n]")
_LICENCE = re.compile(rb"SPDX-License-Identifier:[ \t]*((?:(?!\*/|/\*)[^\n\r])*)")

# A comment becomes this byte first, so that what is cleaned up afterwards is only what comments leave behind.
_MARK = b"\0"
_CLEAN_UP: tuple[tuple[re.Pattern[bytes], bytes], ...] = tuple(
    (re.compile(pattern, re.M), replacement)
    for pattern, replacement in (
        # a backslash, a comment, the end of the line: without the comment the line would go on
        (rb"(\\[ \t]*)\0[\0 \t]*$", rb"\1/**/"),
        # lines of comments alone go, but for one that ends a continued directive
        (rb"(?<!\\\n)(?<!\\\r\n)^[ \t]*\0[\0 \t]*(?:\r?\n|\Z)", b""),
        (rb"(?<![\0 \t])[ \t]*+\0[\0 \t]*+(?=\r?$)", b""),
        (rb"(?<!\\\n)(?<!\\\r\n)^[ \t]*\0[\0 \t]*", b""),
        (rb"(?<![ \t])[ \t]*+\0[\0 \t]*+", b" "),
        # a continued line that is empty now
        (rb"([ \t]\\\r?\n)(?:[ \t]*\\\r?\n)+", rb"\1"),
        (rb"(?<![\\ \t])[ \t]*\\\r?\n[ \t]*(?=\r?$)", b""),
        # blank lines in a row
        (rb"(?<!\\)(\r?\n)(?:[ \t]*\r?\n){2,}", rb"\1\1"),
    )
)


def strip_comments(data: bytes, *, documentation: bool = False) -> bytes:
    """The header without its comments: SPDX line, guards, includes, directives and declarations.

    ``documentation``: with its kernel-doc comments, where they stand in lines of their own.
    """
    return _stripped(data, documentation)


@lru_cache(maxsize=4096)  # arches share most headers
def _stripped(data: bytes, documentation: bool) -> bytes:
    check_comments(data)
    licence = b""
    odd = _MARK in data or (b"\\" in data and _ODD_SPLICE.search(data) is not None)

    def remove(match: re.Match[bytes]) -> bytes:
        nonlocal licence, odd
        text = match[0]
        if match["comment"] is None:
            odd = odd or b"\n" in text
            return text
        if not licence and (found := _LICENCE.search(text)):
            licence = found[1].strip()
        elif documentation and _DOCUMENTATION.match(text) and _is_alone(match):
            return text
        return _MARK

    stripped = _LEXEMES.sub(remove, data)
    if odd:
        # a string over several lines, a backslash and blanks at the end of one: such a header is not made pretty
        return _headed(licence, _LEXEMES.sub(_spaced, data).lstrip(b" \t\r\n"))
    for pattern, replacement in _CLEAN_UP:
        stripped = pattern.sub(replacement, stripped)
    stripped = stripped.lstrip(b" \t\r\n")
    body = stripped.rstrip(b" \t\r\n")
    newline = b"\r\n" if stripped.endswith(b"\r\n") else b"\n"
    return _headed(licence, body + newline if body and not body.endswith(b"\\") else stripped)


def _is_alone(match: re.Match[bytes]) -> bool:
    """Whether a comment has its lines for itself, and none of them belongs to a directive."""
    text, start, end = match.string, match.start(), match.end()
    line = text.rfind(b"\n", 0, start) + 1
    rest = text.find(b"\n", end)
    around = text[line:start] + text[end : rest if rest >= 0 else None]
    return (
        not around.strip()
        and text[max(line - 3, 0) : line].strip()[-1:] != b"\\"
        and b"\\\n" not in match[0].replace(b"\r", b"")
    )


def _spaced(match: re.Match[bytes]) -> bytes:
    if match["comment"] is None:
        return match[0]
    before = match.string[: match.start()].rstrip(b" \t")[-1:]
    return b"/**/" if before == b"\\" else b" "


def _headed(licence: bytes, body: bytes) -> bytes:
    return b"/* SPDX-License-Identifier: %b */\n%b" % (licence, body) if licence else body
