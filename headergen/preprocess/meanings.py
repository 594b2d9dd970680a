"""What a macro means: its text and the meanings of all macros in it. Of one meaning is one expansion.

Targets share most macros, and so do the two sides of a comparison: of ten that call others nine were expanded before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeAlias

_MOST = 100_000  # meanings that are remembered; two kernels have some 10,000
_DEPTH = 100  # macros in one another that are followed
_NONE = 0  # of a macro whose names are not all known before it is expanded
PLAIN = -1  # of a word that is no macro, and of a macro whose body has none
_SELF = -2

_Outcome: TypeAlias = "tuple[str, str, tuple[str, ...] | None]"


class MacroText(Protocol):
    """A ``#define``."""

    name: str
    params: tuple[str, ...] | None
    body: str
    words: Sequence[str]


class Expansions:
    """Numbers of meanings, and the outcomes of their expansion."""

    def __init__(self) -> None:
        self.numbers: dict[object, int] = {}
        self.outcomes: dict[int, _Outcome] = {}
        self._next = 1

    def number(self, meaning: object) -> int:
        """The number of a meaning."""
        found = self.numbers.get(meaning)
        if found is None:
            found = self.numbers[meaning] = self._next
            self._next += 1
        return found

    def bound(self) -> None:
        """Forgets all, where it is too much. Numbers never come again."""
        if len(self.numbers) > _MOST:
            self.numbers.clear()
            self.outcomes.clear()


KNOWN = Expansions()


class Meanings:
    """The meanings of the macros of one translation unit."""

    def __init__(self, definitions: Mapping[str, MacroText]) -> None:
        self._definitions = definitions
        self._found: dict[str, int] = {}
        KNOWN.bound()

    def of(self, definition: MacroText, depth: int = 0) -> int:
        """The number of a macro's meaning; 0 where names are pasted together, or macros go round in a circle."""
        name, body = definition.name, definition.body
        found = self._found.get(name)
        if found is not None:
            return found
        self._found[name] = _NONE  # for one that it comes back to
        if depth > _DEPTH or "##" in body or "%:%:" in body:
            return _NONE
        parts: list[int] = []
        for word in definition.words:
            inner = self._definitions.get(word)
            if inner is None:
                parts.append(PLAIN)
            elif word == name:
                parts.append(_SELF)
            else:
                number = self.of(inner, depth + 1)
                if number == _NONE:
                    return _NONE
                parts.append(number)
        found = self._found[name] = KNOWN.number((name, definition.params, body, *parts))
        return found
