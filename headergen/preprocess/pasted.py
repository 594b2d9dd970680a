"""Expansions in which names are pasted together: what has a part in one shows only when it is made.

So the words that were looked up on the way are kept with what each was defined as. Where all of them are defined so
again, the outcome is the same: of a kernel's formats and modifiers each target would expand every one anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from headergen.preprocess.meanings import MacroText

_MOST = 10_000  # macros that are remembered; two kernels have some 1,000 of the kind
_READINGS = 4  # of one macro
_WIDEST = 200  # words of one expansion

_Outcome: TypeAlias = "tuple[str, str, tuple[str, ...] | None]"
_Said: TypeAlias = "tuple[tuple[str, ...] | None, str] | None"  # parameters and body, None of what is no macro


class PastedOutcomes:
    """The outcomes that are remembered, by macro."""

    def __init__(self) -> None:
        self._known: dict[object, list[tuple[dict[str, _Said], _Outcome]]] = {}

    def find(self, macro: MacroText, definitions: Mapping[str, MacroText]) -> _Outcome | None:
        """The outcome of a macro's expansion, if it was made where all words in it were what they are here."""
        for words, outcome in self._known.get((macro.name, macro.params, macro.body), ()):
            if all(_said(definitions, word) == said for word, said in words.items()):
                return outcome
        return None

    def keep(
        self, macro: MacroText, definitions: Mapping[str, MacroText], looked_up: Iterable[str], outcome: _Outcome
    ) -> None:
        """Remembers an outcome, for which these words were looked up."""
        if len(self._known) > _MOST:
            self._known.clear()
        words = {word: _said(definitions, word) for word in looked_up if word[:1].isalpha() or word[:1] in "_$"}
        if len(words) > _WIDEST:
            return
        readings = self._known.setdefault((macro.name, macro.params, macro.body), [])
        readings[:] = [(words, outcome), *readings[: _READINGS - 1]]


def _said(definitions: Mapping[str, MacroText], word: str) -> _Said:
    found = definitions.get(word)
    return None if found is None else (found.params, found.body)


PASTED = PastedOutcomes()
