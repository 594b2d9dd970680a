"""Macros as they are defined: a ``#define`` as written, and ready to be put in place."""

from __future__ import annotations

from collections.abc import Sequence

from headergen.model import Location, Macro
from headergen.model.identifiers import NAME_OF_COMPILERS
from headergen.preprocess.meanings import PLAIN
from headergen.preprocess.replace import TOKEN, Piece, pieces_of, substitute


class Definition:
    """A ``#define`` as written; ``params`` is None for an object-like macro.

    ``words`` are those of its body, ``known`` what it expanded to when it last had the meaning of that number: units
    share definitions. ``fixed`` is the macro of a body without words, as most are, once it was read: it is that in
    every unit.
    """

    __slots__ = ("body", "fixed", "known", "location", "name", "params", "words")

    def __init__(self, name: str, params: tuple[str, ...] | None, body: str, location: Location) -> None:
        self.name = name
        self.params = params
        self.body = body
        self.location = location
        self.words: Sequence[str] = tuple(NAME_OF_COMPILERS.findall(body))
        self.known: tuple[int, Macro] | None = None
        self.fixed: Macro | None = None

    def expanded(self, meaning: int, outcome: tuple[str, str, tuple[str, ...] | None]) -> Macro:
        """The macro of that meaning."""
        known = self.known
        if known is None or known[0] != meaning:
            expansion, reason, given = outcome
            macro = Macro(self.name, self.params, self.body, expansion, self.location, reason, given)
            known = self.known = meaning, macro
            if meaning == PLAIN and not self.words:
                self.fixed = macro
        return known[1]


class Prepared:
    """A definition, ready for use: ``arity`` is -1 for an object-like one, whose ``replacement`` never changes."""

    __slots__ = ("arity", "definition", "pieces", "replacement", "variadic")

    def __init__(self, definition: Definition) -> None:
        params = definition.params
        self.definition = definition
        self.arity = -1 if params is None else len(params)
        self.variadic = bool(params) and params[-1].endswith("...") if params else False
        names = {(p[:-3] or "__VA_ARGS__") if p.endswith("...") else p: i for i, p in enumerate(params or ())}
        tokens = TOKEN.findall(definition.body)
        self.pieces: list[Piece] = []
        self.replacement: list[str] = []
        if params is not None:
            self.pieces = pieces_of(tokens, names, function=True, variadic=self.variadic)
        elif "##" in definition.body or "%:%:" in definition.body:
            self.replacement = substitute(pieces_of(tokens, {}, function=False, variadic=False), [], [])
        else:
            self.replacement = tokens
