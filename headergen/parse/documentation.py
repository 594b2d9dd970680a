"""Reads kernel-doc comments: what the kernel's authors say of records, enumerations and their members.

/**
 * struct gpio_v2_line_values - Values of GPIO lines
 * @bits: a bitmap containing the value of the lines
 */
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache

from headergen.model import Document

_STAR = re.compile(r"^[ \t]*\*?[ \t]?")
_SUBJECT = re.compile(r"(struct|union|enum|typedef)\s+(\w+)\s*(?:[-:]\s*(.*))?")
_MEMBER = re.compile(r"@(\w+(?:\.\w+)*)\s*:\s*(.*)")
_SECTION = re.compile(r"(?:Description|Context|Note|Notes)\s*:\s*(.*)", re.IGNORECASE)
_MARKUP = re.compile(r"[&%@](?=[A-Za-z_])")
_OPENED = re.compile(r"\b(struct|union|enum)\s+(\w+)\s*\{")

_MOST = 512  # headers; of 960 of Linux 145 have such comments


def documentation(headers: Iterable[bytes]) -> dict[str, Document]:
    """What the headers say, by the keys of records and enumerations; of typedefs by ``typedef name``."""
    found: dict[str, Document] = {}
    for data in headers:
        if b"/**" in data:
            for key, document in _documents_of(data):
                known = found.get(key)
                if known is not None:
                    document = Document(known.text or document.text, {**document.members, **known.members})  # noqa: PLW2901
                found[key] = document
    return found


@lru_cache(maxsize=_MOST)
def _documents_of(header: bytes) -> tuple[tuple[str, Document], ...]:
    """What a header says: modules and targets share headers."""
    return tuple(_documents(header.decode("utf-8", "replace")))


def _documents(text: str) -> Iterator[tuple[str, Document]]:
    start = end = 0
    while (start := text.find("/**", end)) >= 0 and (end := text.find("*/", start + 3)) >= 0:
        lines = [_STAR.sub("", line, count=1).rstrip() for line in text[start + 3 : end].split("\n")]
        while lines and not lines[0]:
            del lines[0]
        if not lines or not text[start + 3].isspace():
            continue
        subject = _SUBJECT.fullmatch(lines[0])
        if subject is not None:
            yield f"{subject[1]} {subject[2]}", _read([subject[3] or "", *lines[1:]])
        elif _MEMBER.fullmatch(lines[0]):
            # beside the member itself, in the record that was opened last
            opened = _opened(text)
            record = bisect_left(opened, (start,))
            if record:
                yield opened[record - 1][1], Document("", _read(["", *lines]).members)


@lru_cache(maxsize=1)  # of a header that has one such comment; few have
def _opened(text: str) -> list[tuple[int, str]]:
    """Where records and enumerations are opened, and their keys."""
    return [(match.start(), f"{match[1]} {match[2]}") for match in _OPENED.finditer(text)]


def _read(lines: list[str]) -> Document:
    """The paragraphs of a comment: the first says what the subject is, those behind the members more of it."""
    paragraphs: list[list[str]] = [[]]
    members: dict[str, list[str]] = {}
    place = paragraphs[0]
    for line in lines:
        member = _MEMBER.fullmatch(line)
        section = _SECTION.fullmatch(line)
        if member is not None:
            place = members.setdefault(member[1], [])
            place.append(member[2])
        elif section is not None or not line:
            paragraphs.append([])
            place = paragraphs[-1]
            place.append(section[1] if section is not None else "")
        else:
            place.append(line.strip())
    texts = [_plain(paragraph) for paragraph in paragraphs]
    return Document(
        "\n\n".join(filter(None, texts)), {name: text for name, said in members.items() if (text := _plain(said))}
    )


def _plain(lines: list[str]) -> str:
    return _MARKUP.sub("", " ".join(filter(None, lines)))
