"""What function-like macros become, whatever they are given: expanded once, with a mark for each argument."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from headergen.preprocess.replace import PAINT


class CallShape:
    """An expansion with marks for ``arity`` arguments; the macros that had a part in it, and the steps that it took."""

    def __init__(self, tokens: Sequence[str], arity: int, macros: set[str], steps: int) -> None:
        self.macros = macros
        self.steps = steps
        self._tokens = tokens
        self._marks = {f"__hg_p{index}__": index for index in range(arity)}

    @cached_property
    def parts(self) -> Sequence[Sequence[str] | int]:
        """Its tokens, with the index of an argument between those that it stands between. None if an argument is more
        than a token of its own in it, and where it has a use of ``_IO``… or a name that may never be expanded again.
        """
        at = [index for index, token in enumerate(self._tokens) if token in self._marks]
        text = "".join(self._tokens)
        if PAINT in text or text.count("__hg_") != len(at):
            return ()
        parts: list[Sequence[str] | int] = []
        start = 0
        for index in at:
            parts += [[*self._tokens[start:index], ""], self._marks[self._tokens[index]]]
            start = index + 1
        return *parts, self._tokens[start:]

    def of(self, arguments: Sequence[Sequence[str]]) -> list[str]:
        """The expansion for some arguments."""
        result = [""]
        for part in self.parts:
            result += arguments[part] if isinstance(part, int) else part
            result.append("")
        return result
