"""Hunks of a unified diff: read, and put in where git would put them. Never fuzzy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

HUNK = re.compile(rb"@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@")
_MOST_WORK = 20_000_000  # lines that are compared for one file; an honest patch finds each hunk within a few thousand


class Hunk(Struct, frozen=True):
    """Where it stands on both sides (lines from 1; 0 on the side that has no file), its lines with their ends, and how
    many lines that stay begin and end it. ``path`` is what the line ``+++`` before it says, ``line`` (from 0) where its
    head stands in the text.
    """

    path: bytes
    line: int
    old_start: int
    new_start: int
    old: tuple[bytes, ...]
    new: tuple[bytes, ...]
    leading: int
    trailing: int

    @property
    def reversed(self) -> Hunk:
        """What takes it back."""
        return replace(self, old_start=self.new_start, new_start=self.old_start, old=self.new, new=self.old)


class HunkError(Exception):
    """``hunk`` has no place in the file; None where the text of the patch ends too early."""

    def __init__(self, hunk: Hunk | None = None) -> None:
        super().__init__("a hunk that has no place" if hunk else "a hunk that is not whole")
        self.hunk = hunk


def read_hunks(text: bytes) -> list[Hunk]:
    """Every hunk of a diff; ``HunkError`` if one is not whole."""
    lines = [line + b"\n" for line in text.split(b"\n")]
    path, found, at = b"", [], 0
    while at < len(lines):
        head = HUNK.match(lines[at])
        if head is None:
            if lines[at].startswith(b"+++ "):
                path = lines[at][4:].split(b"\t")[0].strip()
            at += 1
            continue
        signed, end = _signed(lines, at + 1, int(head[2] or 1), int(head[4] or 1))
        found.append(_hunk(path, at, int(head[1]), int(head[3]), signed))
        at = end
    return found


def _signed(lines: Sequence[bytes], at: int, old: int, new: int) -> tuple[list[tuple[bytes, bytes]], int]:
    """Sign and text of each line of a hunk, and where the next line stands."""
    signed: list[tuple[bytes, bytes]] = []
    while (old > 0 or new > 0) and at < len(lines) - 1:  # the last one is what stands behind the last end of line
        sign, text = lines[at][:1], lines[at][1:]
        if sign == b"\\":
            _ends(signed)
        else:
            if lines[at] in (b"\n", b"\r\n"):  # a mailer took the blank of an empty line
                sign, text = b" ", lines[at]
            old, new = old - (sign != b"+"), new - (sign != b"-")
            signed.append((sign, text))
        at += 1
    if old > 0 or new > 0:
        raise HunkError
    if lines[at].startswith(b"\\ "):
        _ends(signed)
        at += 1
    return signed, at


def _ends(signed: list[tuple[bytes, bytes]]) -> None:
    """The last line ends without an end of line."""
    if signed:
        signed[-1] = (signed[-1][0], signed[-1][1].removesuffix(b"\n"))


def _hunk(path: bytes, line: int, old_start: int, new_start: int, signed: Sequence[tuple[bytes, bytes]]) -> Hunk:
    old = tuple(text for sign, text in signed if sign != b"+")
    new = tuple(text for sign, text in signed if sign != b"-")
    return Hunk(path, line, old_start, new_start, old, new, _context(signed), _context(reversed(signed)))


def _context(signed: Iterable[tuple[bytes, bytes]]) -> int:
    count = 0
    for sign, _ in signed:
        if sign in (b"+", b"-"):
            break
        count += 1
    return count


def patched(data: bytes, hunks: Iterable[Hunk], *, once: bool = False) -> bytes:
    """The text with all hunks put in; ``HunkError`` for one that has no place.

    Each goes where ``git apply`` puts it: the place nearest to the one it names where its lines stand, the beginning
    or end of the file where it has no context there, and never over what another hunk put in. With ``once``, where it
    names, moved by the hunks before it, or where its lines are found once.
    """
    text = _Text(data)
    for hunk in hunks:
        at = text.found_once(hunk) if once else text.nearest(hunk)
        if at is None:
            raise HunkError(hunk)
        text.put(hunk, at)
    return b"".join(text.lines)


class _Text:
    """A file while it is patched; ``fresh`` says of each line whether a hunk put it in."""

    def __init__(self, data: bytes) -> None:
        self.lines = re.findall(rb"[^\n]*\n|[^\n]+", data)
        self._fresh = bytearray(len(self.lines))
        self._moved = 0
        self._work = _MOST_WORK

    def put(self, hunk: Hunk, at: int) -> None:
        end = at + len(hunk.old)
        self.lines[at:end] = hunk.new
        self._fresh[at:end] = b"\1" * len(hunk.new)
        self._moved = at - _start(hunk) + len(hunk.new) - len(hunk.old)

    def found_once(self, hunk: Hunk) -> int | None:
        """Where it names, or the one place that has its lines."""
        at = _start(hunk) + self._moved
        if at >= 0 and self._stands(hunk, at, over=True):
            return at
        places = [at for at in range(len(self.lines)) if self._stands(hunk, at, over=True)] if hunk.old else []
        return places[0] if len(places) == 1 else None

    def nearest(self, hunk: Hunk) -> int | None:
        """As git looks for it: forwards and backwards by turns, from where the new text has it."""
        last = len(self.lines) - len(hunk.old)
        ends = hunk.trailing == 0
        if hunk.old_start <= 1:
            start, places = 0, iter((0,))
        elif ends:
            start, places = last, iter((last,))
        else:
            start = min(max(hunk.new_start - 1, 0), len(self.lines))
            places = _around(start, len(self.lines))
        found = (at for at in places if 0 <= at <= last and (not ends or at == last) and self._stands(hunk, at))
        return next(found, None)

    def _stands(self, hunk: Hunk, at: int, *, over: bool = False) -> bool:
        """Whether the lines that it takes out or keeps stand there; ``over``: other hunks may have put them in."""
        old, end = hunk.old, at + len(hunk.old)
        self._work -= 1
        if self._work < 0 or end > len(self.lines) or (old and self.lines[at] != old[0]):
            return False
        self._work -= len(old)
        return tuple(self.lines[at:end]) == old and (over or not any(self._fresh[at:end]))


def _start(hunk: Hunk) -> int:
    return max(hunk.old_start - (1 if hunk.old else 0), 0)


def _around(start: int, end: int) -> Iterator[int]:
    yield start
    for away in range(1, max(start, end - start) + 1):
        if start + away <= end:
            yield start + away
        if start - away >= 0:
            yield start - away
