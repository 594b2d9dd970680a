"""Comments and strings of Python, and its syntax tree, in time that grows as the text does.

Python's tokenizer hands out the whole line with each token of it, which in 3.12 is a copy: 1 MB in one line takes it
ten minutes. Its parser looks for each field of an f-string from where that begins, up to 3.12.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator

# Python before 3.11.5 gets wrong what looks ahead, or is repeated, in a group with *+ (see tests/test_patterns.py)
_PARTS = rb"""(?xs)
    \#[^\r\n]*+
    | \"{3}(?:[^"\\]++|\\.|"[^"\\]|""[^"\\]|"\\.|""\\.)*+(?:(?P<ended>\"{3})|\"{0,2}\\?\Z)
    | '{3}(?:[^'\\]++|\\.|'[^'\\]|''[^'\\]|'\\.|''\\.)*+(?:(?P<closed>'{3})|'{0,2}\\?\Z)
    | "(?:[^"\\\r\n]++|\\(?:\r\n|.))*+"
    | '(?:[^'\\\r\n]++|\\(?:\r\n|.))*+'
    | \\.  # outside of a string it quotes nothing, in what is no Python
    """
_PREFIX = re.compile(rb"(?<!\w)[A-Za-z]{1,2}\Z")
_FIELDS = re.compile(rb"\{\{|\}\}|[{}]|[^{}]++")
_MOST = 10_000_000_000  # characters of f-strings by their fields: some two seconds


def blank(text: bytes) -> bytes:
    """Spaces and the same newlines: what stands behind keeps its line."""
    return b" " + b"\n" * text.count(b"\n")


def comments(data: bytes) -> list[tuple[int, str]] | None:
    """The comments, each with its line; None where a string has no end."""
    found, line, at = [], 1, 0
    for prefix, match in _parts(data):
        if prefix is None:
            return None
        if match[0][:1] == b"#":
            line, at = line + data.count(b"\n", at, match.start()), match.start()
            found.append((line, match[0].decode("utf-8", "replace")))
    return found


def code(data: bytes) -> bytes:
    """The text without comments and strings, but with the fields of f-strings; lines stay where they are. All of it
    where a string has no end.
    """
    kept, at = list[bytes](), 0
    for prefix, match in _parts(data):
        if prefix is None:
            return data
        kept += data[at : match.start() - len(prefix)], b"".join(_fields(prefix, match[0])) or blank(match[0])
        at = match.end()
    return b"".join([*kept, data[at:]])


def parsed(data: bytes) -> ast.Module | None:
    """The syntax tree. ``SyntaxError`` and ``ValueError`` where it is no Python; None where stack or memory are too
    small, or nobody would wait for it.
    """
    weights = (len(m[0]) * m[0].count(b"{") for prefix, m in _parts(data) if prefix and _is_f(prefix))
    if sum(weights) > _MOST:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(data)
    except (RecursionError, MemoryError):
        return None


def last_name(node: ast.expr) -> str:
    """The name that an expression ends in: of ``a.b`` that is ``b``; "" of one that is no name."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _parts(data: bytes) -> Iterator[tuple[bytes | None, re.Match[bytes]]]:
    """Comments and strings; with a string what stands before it and is of it, None if it has no end."""
    for match in re.finditer(_PARTS, data):
        first, start = match[0][:1], match.start()
        if first == b"\\":
            continue
        found = _PREFIX.search(data, max(0, start - 3), start) if first != b"#" else None
        ended = match[0][:3] != first * 3 or first == b"#" or match.lastgroup is not None
        yield ((found[0] if found else b"") if ended else None), match


def _is_f(prefix: bytes) -> bool:
    return b"f" in prefix.lower()


def _fields(prefix: bytes, string: bytes) -> Iterator[bytes]:
    """An f-string's fields, with blanks for the rest; nothing of another string."""
    depth = 0
    for part in _FIELDS.findall(string) if _is_f(prefix) else ():
        depth += {b"{": 1, b"}": -1}.get(part, 0)
        yield part if depth > 0 else blank(part)
