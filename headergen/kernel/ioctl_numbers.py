"""Reads the kernel's table of ioctl numbers, which says for each type and block of numbers who has them.

Its columns moved more than once, so that no row is read by them: a row begins with a type and a block, then come files,
and what is no file is a remark. Lines that are indented continue the row above.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headergen.kernel.tree import KernelTree
from headergen.model.ioctl_blocks import IoctlBlock

# the newest place first: since 5.7, 5.3, and before
PLACES = (
    "Documentation/userspace-api/ioctl/ioctl-number.rst",
    "Documentation/ioctl/ioctl-number.rst",
    "Documentation/ioctl/ioctl-number.txt",
)
_MOST = 1 << 20  # bytes; that of Linux 6.12 has 20 KB
_MOST_ROWS = 4096  # Linux 6.12 has 330
_MOST_WORDS = 64  # of a row
_MOST_LETTERS = 200  # of a word
_TYPE = r"(?:0x(?P<number>[0-9A-Fa-f]{1,2})|'(?P<letter>[!-~])')"
_ROW = re.compile(
    rf"{_TYPE}[ \t]+(?P<all>all)?(?P<first>[0-9A-Fa-f]{{1,2}})?(?:-(?P<last>[0-9A-Fa-f]{{1,2}}))?(?![^ \t])(?P<rest>.*)"
)
_FILE = re.compile(r"(?:[\w.*+-]+/)+[\w.*+-]+\.[ch]", re.ASCII)
_ADDRESS = re.compile(r"<(?:[^<>]|<[^<>]*>)*>")
_CONFLICT = "conflict!"


def ioctl_blocks(tree: KernelTree) -> tuple[IoctlBlock, ...]:
    """The rows of the tree's table, in its order; () where the tree has none."""
    data = next((found for place in PLACES if (found := tree.read(place)) is not None), b"")
    return blocks_in(data[:_MOST].decode("utf-8", "replace"))


def blocks_in(text: str) -> tuple[IoctlBlock, ...]:
    """The rows of a table's text; what reads like none is left out."""
    found: list[IoctlBlock] = []
    for number, lines in _rows(text):
        if len(found) == _MOST_ROWS:
            break
        match = _ROW.fullmatch(lines[0])
        if match is not None and (match["all"] or match["first"]):
            found.append(_block(match, [match["rest"], *lines[1:]], number))
    return tuple(found)


def _rows(text: str) -> Iterator[tuple[int, Sequence[str]]]:
    """Each row with the number of its first line; a rule or an empty line ends one."""
    start, lines = 0, list[str]()
    for number, line in enumerate(text.splitlines(), 1):
        if lines and line[:1].isspace() and line.strip():
            lines.append(line)
            continue
        if lines:
            yield start, lines
        start, lines = number, [line] if _ROW.match(line) else []
    if lines:
        yield start, lines


def _block(match: re.Match[str], texts: Sequence[str], line: int) -> IoctlBlock:
    type = int(match["number"], 16) if match["number"] else ord(match["letter"])
    first, last = 0, 0xFF
    if not match["all"]:
        first = int(match["first"], 16)
        last = int(match["last"] or match["first"], 16)
    headers: list[str] = []
    words: list[str] = []
    for text in texts:
        _sort(text, headers, words)
        if len(headers) + len(words) > _MOST_WORDS:
            break
    remark = _ADDRESS.sub(" ", " ".join(words))
    about = " ".join(remark.replace(_CONFLICT, " ").split()).removesuffix(":")
    return IoctlBlock(type, first, last, tuple(dict.fromkeys(headers)), about, _CONFLICT in remark, line)


def _sort(text: str, headers: list[str], words: list[str]) -> None:
    """Puts the files that a line begins with apart from what it says of them."""
    behind = False
    for word in text.split()[:_MOST_WORDS]:
        name = word.strip("`,")[:_MOST_LETTERS]
        if not behind and _FILE.fullmatch(name):
            headers.append(name)
        elif behind or name != "and":
            behind = True
            words.append(word[:_MOST_LETTERS])
