"""Runs pycparser over declarations, a batch at a time, with tokens of our own making.

A batch bounds the memory that tokens and trees take. pycparser begins each with an empty list of types, so those that
a batch uses are declared before it.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from typing import Any, NoReturn

from headergen.diagnostics import HeaderError
from headergen.parse.grammar import CParser, ParseError, c_ast
from headergen.parse.tokens import Token

_MAX_DIMENSIONS = 2_000  # pycparser's time grows with their square
_BOUNDARY = "__hg_boundary__"
# not compiled before it is asked for, which is seldom
_PLACE = r"(?s)(.*?):(\d+):(\d+): (.*)"


class UnknownTypeError(HeaderError):
    """A header uses a type that nothing before it declares; ``name`` is that type's."""

    def __init__(self, name: str, location: str) -> None:
        super().__init__(
            f"{name} is used as a type, but no header that was read declares it",
            location=location,
            help=f"include the header that declares {name} before it",
        )
        self.name = name


class TokenSource:
    """What pycparser takes for its lexer: hands out the tokens that it was given."""

    def __init__(self) -> None:
        self.tokens: list[Token] = []
        self.position = 0
        self.lookup: Any = None
        self.braces: dict[str, Any] = {}

    def __call__(self, **callbacks: Any) -> TokenSource:
        """The parser makes its lexer from a class; this object stands for one."""
        # before 3.12 it is the lexer that tells types from other names, and that opens and closes scopes
        self.lookup = callbacks.get("type_lookup_func")
        self.braces = {"{": callbacks.get("on_lbrace_func"), "}": callbacks.get("on_rbrace_func")}
        return self

    @property
    def filename(self) -> str:
        """The header of the last token; until 3.12 the parser asks the lexer for it."""
        return self.tokens[self.position - 1].filename if self.position else ""

    def input(self, _text: str, _filename: str = "") -> None:
        """Begins anew; there is no text."""
        self.position = 0

    def token(self) -> Token | None:
        """The next token, None behind the last."""
        if self.position >= len(self.tokens):
            return None
        token = self.tokens[self.position]
        self.position += 1
        if self.lookup is not None:
            if token.type == "ID" and self.lookup(token.value):
                token.type = "TYPEID"
            elif token.value in self.braces:
                self.braces[token.value]()
        return token


class _Placing(CParser):  # type: ignore[misc] # it has no types
    """pycparser, which makes a place of its own of each token that begins something; it is given the token for one."""

    def _tok_coord(self, tok: Token) -> Token:
        return tok


class Parser:
    """pycparser with the lexer replaced."""

    def __init__(self) -> None:
        self.source = TokenSource()
        self.parser = _Placing(lexer=self.source)

    def parse(self, tokens: list[Token], types: Iterable[str], known: Container[str]) -> list[c_ast.Node]:
        """The declarations that the tokens make. ``types`` are the names of types among them, ``known`` all of them.

        Raises ``HeaderError`` with file, line and what is wrong.
        """
        before = [part for name in types for part in _declared(name)]
        self.source.tokens = before + tokens
        if _dimensions(tokens) > _MAX_DIMENSIONS:
            self.source.position = len(before) + 1
            self.fail("it is nested too deeply", len(before), known, RecursionError())
        try:
            tree = self.parser.parse("")
        except ParseError as error:
            self.fail(str(error), len(before), known, error)
        except (AssertionError, AttributeError, IndexError, TypeError, ValueError) as error:
            # pycparser takes some things for granted that a broken header does not give it
            self.fail("the declaration is not complete", len(before), known, error)
        except RecursionError as error:
            self.fail("it is nested too deeply", len(before), known, error)
        declared: list[c_ast.Node] = tree.ext
        return declared[len(before) // 4 :]

    def fail(self, said: str, before: int, known: Container[str], error: Exception) -> NoReturn:
        """Raises the error for what pycparser said, at the token that it stopped at."""
        tokens = self.source.tokens
        index = max(self.source.position - 1, before)
        match = re.match(_PLACE, said)
        if match is not None:
            said = match[4]
            number = int(match[3])
            index = next((i for i in range(before, len(tokens)) if tokens[i].column == number), index)
        elif ": " in said:
            said = said.rpartition(": ")[2]
        token = tokens[min(index, len(tokens) - 1)]
        for place in (index - 1, index):
            name = tokens[place].value if before <= place < len(tokens) and tokens[place].type == "ID" else ""
            if (
                name
                and name not in known
                and tokens[place + 1 : place + 2]
                and tokens[place + 1].type in ("ID", "TIMES")
            ):
                raise UnknownTypeError(name, f"{tokens[place].filename}:{tokens[place].lineno}") from error
        if said.startswith("before: "):
            said = f"{said[8:]!r} is unexpected"
        raise HeaderError(
            f"the header does not parse: {said}",
            location=f"{token.filename}:{token.lineno}",
            help="correct that line, or leave the header out",
        ) from error


def _dimensions(tokens: list[Token]) -> int:
    """The most dimensions that an array among the tokens has."""
    most = count = 0
    for at, token in enumerate(tokens):
        if token.type == "LBRACKET":
            count = count + 1 if at and tokens[at - 1].type == "RBRACKET" else 1
            most = max(most, count)
    return most


def boundary() -> list[Token]:
    """Tokens of a declaration that marks a place among others."""
    return _declared(_BOUNDARY)


def is_boundary(node: c_ast.Node) -> bool:
    """Whether a declaration is such a mark."""
    return isinstance(node, c_ast.Typedef) and node.name == _BOUNDARY


def _declared(name: str) -> list[Token]:
    return [
        Token("TYPEDEF", "typedef", 0, -1, ""),
        Token("INT", "int", 0, -1, ""),
        Token("ID", name, 0, -1, ""),
        Token("SEMI", ";", 0, -1, ""),
    ]
