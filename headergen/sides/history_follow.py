"""What the steps of ``diff --history`` come to: with which version each name of an interface came, and went.

A name says nothing of itself where its header cannot be read, or is no longer included by those that were named: then
its header's text tells.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from functools import lru_cache

from msgspec import Struct, field

from headergen.abidiff import Compared
from headergen.sides import Side
from headergen.sides.history_steps import HistoryLine, VersionStep

# what a header declares in plain sight: elsewhere a name may be a word of a comment, or a member's
_DECLARED = re.compile(rb"^[ \t]*#[ \t]*define[ \t]+(\w+)|\b(?:struct|union|enum)\s+(\w+)\s*\{", re.MULTILINE)


class Followed(Struct):
    """A line through all versions: which names came and went with which, and what else changed."""

    module: str
    came: dict[int, set[str]] = field(default_factory=dict)
    gone: dict[int, set[str]] = field(default_factory=dict)
    changes: dict[int, Compared] = field(default_factory=dict)
    parsed: int = 0
    present: int = 0


def follow(line: HistoryLine, sides: Sequence[Side], found: Sequence[VersionStep]) -> Followed:
    """What the steps of a line come to."""
    return _Follower(line, sides).all(found)


class _Follower:
    """One line, as far as it was followed. ``hidden`` are the names of headers that cannot be read for now, ``passed``
    those of headers that are no longer included; ``header_of`` has all that are there.
    """

    def __init__(self, line: HistoryLine, sides: Sequence[Side]) -> None:
        self.line = line
        self.sides = sides
        self.done = Followed(line.name)
        self.now: set[str] = set()
        self.hidden: dict[str, str] = {}
        self.passed: dict[str, str] = {}
        self.header_of: dict[str, str] = {}
        self._words = lru_cache(32)(self._words_of)

    def all(self, found: Sequence[VersionStep]) -> Followed:
        """Follows all steps."""
        for position, step in enumerate(found):
            if not step.failure:
                self.take(position, step)
        return self.done

    def take(self, position: int, step: VersionStep) -> None:
        """One step."""
        done = self.done
        done.parsed += step.parsed
        done.present += step.present
        if step.changes is not None:
            done.changes[position] = step.changes
        gone = {name: "" for name in self.now if name not in step.came} if step.is_whole else dict(step.gone)
        for name in [name for name, header in gone.items() if step.hides(name, header, 1)]:
            self.hidden[name] = gone.pop(name)
        for name, header in list(self.hidden.items()):
            if not step.hides(name, header, 1) and step.hides(name, header, 0):  # it can be read again
                del self.hidden[name]
                if name not in step.came:
                    gone[name] = header
        gone = self._left_out(position, gone, step.came)
        # of which a piece may have been there before, put in where a header forgot to include what it uses
        fresh = Counter(step.came.values()) - Counter(self.header_of.values()) if position else Counter[str]()
        for name, header in gone.items():
            self._note(done.gone, self._since(position, header, name, step, there=False), name, self.now.discard)
            self.header_of.pop(name, None)
        for name, header in step.came.items():
            if name not in self.now:
                since = self._since(position, header, name, step, there=True)
                if since == position and header in fresh and self._is_passed(position, header):
                    since = self._first(position, header, name)
                self._note(done.came, since, name, self.now.add)
            self.header_of[name] = header

    def _left_out(self, position: int, gone: dict[str, str], came: Collection[str]) -> dict[str, str]:
        """What is gone, without the names of headers that are there as before and only no longer included."""
        for name in came:
            self.passed.pop(name, None)
        homes = {name: self.header_of.get(name, header) for name, header in gone.items()}
        read = {home for name, home in self.header_of.items() if name not in gone and name not in self.passed}
        left = {n: home for n, home in homes.items() if home and home not in read and not self.line.names(home)}
        self.passed |= left
        for name, home in list(self.passed.items()):
            if self._has(position, home, name):
                gone.pop(name, None)
            else:
                gone[name] = self.passed.pop(name)
        return gone

    def _note(self, table: dict[int, set[str]], position: int, name: str, change: Callable[[str], None]) -> None:
        if table is self.done.came or name in self.now:
            table.setdefault(position, set()).add(name)
            change(name)

    def _since(self, position: int, header: str, name: str, step: VersionStep, *, there: bool) -> int:
        """With which version a name came or went, by the text of its header where that could not be read before."""
        if not step.hides(name, header, 0):
            return position
        return self._traced(position, header, name, there=there)

    def _traced(self, position: int, header: str, name: str, *, there: bool) -> int:
        while position and self._has(position - 1, header, name) is there:
            position -= 1
        return position

    def _first(self, position: int, header: str, name: str) -> int:
        """Since when a name is there that a header has which was not included before, and before that another one, as
        linux/input.h had those of linux/input-event-codes.h.
        """
        while position and self._has(position - 1, self._home(position - 1, header), name):
            position -= 1
        return position

    def _is_passed(self, position: int, header: str) -> bool:
        """Whether a header that comes says nothing of its names: it is only included, or was a part of another one."""
        if self.line.module is None:
            return False  # all that there is was read
        return not self.line.names(header) or (position > 0 and not self._home(position - 1, header))

    def _home(self, position: int, header: str) -> str:
        headers = self.sides[position].headers(self.line.target)
        return header if headers is None or header in headers else ""

    def _has(self, position: int, header: str, name: str) -> bool:
        """Whether the text of a version's header has a name, or any declares it if none is given."""
        return name.rpartition(" ")[2].encode() in self._words(position, header)

    def _words_of(self, position: int, header: str) -> frozenset[bytes]:
        headers = self.sides[position].headers(self.line.target)
        if headers is None:
            return frozenset()
        if header:
            return frozenset(re.findall(rb"\w+", headers.get(header, b"")))
        return frozenset(name for text in headers.values() for pair in _DECLARED.findall(text) for name in pair)
