"""Applies one declared edit to the text of one header."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from headergen.config import Edit
from headergen.config.linear import check_pattern, check_replacement
from headergen.diagnostics import HeaderError
from headergen.edits.patch import patched

_LONGEST_LINE = 2048  # bytes; what a pattern costs at most grows with it
_INDENT = re.compile(rb"^[ \t]*\t", re.MULTILINE)
_BEFORE_TAB = re.compile(rb"(?<! ) +(?=\t)")


def applied(edit: Edit, data: bytes, *, name: str, patch: bytes = b"") -> bytes:
    """The header ``name`` with the edit made; ``patch`` is the text of the edit's patch."""
    if edit.text is not None:
        return edit.text.encode("utf-8")
    if edit.whitespace:
        return cleaned(data)
    if edit.patch:
        return patched(data, patch, name=name, place=edit.patch)
    return _substituted(edit, data, name)


def matched(edit: Edit, before: bytes, after: bytes) -> bool:
    """Whether an edit found what it is for. What is given or cleaned may well be there already."""
    return edit.text is not None or edit.whitespace or before != after


def cleaned(data: bytes) -> bytes:
    """Without blanks at the end of lines, blanks before tabs in an indentation, and empty lines at the end."""
    lines = [line.rstrip(b" \t\r\f\v") for line in data.split(b"\n")]
    ends = data.endswith(b"\n")
    if ends:
        lines.pop()
    while lines and not lines[-1]:
        lines.pop()
        ends = True
    text = b"\n".join(lines) + (b"\n" if lines and ends else b"")
    return _INDENT.sub(lambda match: _BEFORE_TAB.sub(b"", match[0]), text)


def _substituted(edit: Edit, data: bytes, name: str) -> bytes:
    pattern = check_pattern(edit.pattern)
    if _longest_line(data) > _LONGEST_LINE:
        raise HeaderError(
            f"{name} has a line of more than {_LONGEST_LINE} bytes, too long for the edit {edit.name!r}",
            location=name,
            help="leave the header out of the edit",
        )
    if edit.replacement is None:
        return b"".join(_kept(edit, data, name))
    replacement = check_replacement(pattern, edit.replacement)
    if not edit.once:
        return pattern.sub(replacement, data)
    return b"".join(_once_a_line(pattern, replacement, data))


@lru_cache(maxsize=64)  # most edits leave a header as it is, and the next one asks again
def _longest_line(data: bytes) -> int:
    return max(map(len, data.split(b"\n")))


def _once_a_line(pattern: re.Pattern[bytes], replacement: bytes, data: bytes) -> Iterator[bytes]:
    """The parts of a text in which the first match of each line is replaced; no match goes beyond its line."""
    done = 0  # up to here all is told
    end = -1  # of the line that has its match
    for match in pattern.finditer(data):
        if match.start() > end:
            yield data[done : match.start()]
            yield match.expand(replacement)
            done = match.end()
            end = data.find(b"\n", done)
            if end < 0:
                break
    yield data[done:]


def _kept(edit: Edit, data: bytes, name: str) -> Iterator[bytes]:
    """The lines that stay. The end of a range is looked for behind its first line, so both may be told alike."""
    pattern = check_pattern(edit.pattern)
    end = check_pattern(edit.until) if edit.until else None
    inside = 0
    for number, line in enumerate(data.splitlines(keepends=True), 1):
        if inside and end is not None:
            inside = 0 if end.search(line) else inside
        elif not pattern.search(line):
            yield line
        elif end is not None:
            inside = number
    if inside:
        raise HeaderError(
            f"what the edit {edit.name!r} takes out of {name} has no end",
            location=f"{name}:{inside}",
            help="see what became of its until in this kernel",
        )
