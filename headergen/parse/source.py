"""Runs pycparser over declarations, a batch at a time, with tokens of our own making.

A batch bounds the memory that tokens and trees take. pycparser begins each with an empty list of types, so those that
a batch uses are declared before it.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
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
            help=f"include the header that declares {name} before it; where none does, leave it out",
        )
        self.name = name


_NAMES = frozenset({"ID", "TYPEID"})  # the tokens that are one or the other by what was declared
_ONE_WORD = frozenset({"TYPEID", "CHAR", "SHORT", "INT", "LONG", "UNSIGNED", "SIGNED", "FLOAT", "DOUBLE"})
_CLOSED = frozenset({"RBRACE", "RBRACKET"})
_TYPED = _ONE_WORD | {"TIMES", "ID"}
_DIMENSION = ["INT_CONST_DEC", "RBRACKET", "SEMI"]
_RECORDS = frozenset({"STRUCT", "UNION"})
_ENUMERATED = frozenset({"COMMA", "RBRACE"})


class TokenSource:
    """What pycparser takes for its lexer: has the tokens that it was given, and how many of them are behind.

    ``records`` are those that were parsed before it was known what follows them, by where they begin, with their ends.
    """

    def __init__(self) -> None:
        self.tokens: list[Token] = []
        self.position = 0
        self.records: dict[int, tuple[c_ast.Node, int]] = {}

    def __call__(self, **_: Any) -> TokenSource:
        """The parser makes its lexer from a class; this object stands for one."""
        return self

    @property
    def filename(self) -> str:
        """The header of the next token, or of the last; the parser asks its lexer for it."""
        return self.tokens[min(self.position, len(self.tokens) - 1)].filename if self.tokens else ""

    def input(self, _text: str, _filename: str = "") -> None:
        """Begins anew; there is no text."""
        self.position = 0
        self.records.clear()

    def token(self) -> None:
        """Nothing: the parser makes a stream of this, and reads from the tokens themselves."""


class _Placing(CParser):  # type: ignore[misc] # it has no types
    """pycparser, which makes a place of its own of each token that begins something; it is given the token for one.

    It looks at a token four to five times, through a stream that reads ahead. Here all tokens are there, and each look
    is one into their list, with which it is done in three quarters of the time.
    """

    clex: TokenSource

    def _tok_coord(self, tok: Token) -> Token:
        return tok

    def _peek_type(self, k: int = 1) -> str | None:
        source = self.clex
        try:
            tok = source.tokens[source.position + k - 1]
        except IndexError:
            return None
        if tok.type in _NAMES:
            # no scope is ever opened: bodies of functions do not come here
            tok.type = "TYPEID" if self._scope_stack[-1].get(tok.value) else "ID"
        return tok.type

    def _peek(self, k: int = 1) -> Token | None:  # its kind is asked for most of all, and so is said there
        return None if self._peek_type(k) is None else self.clex.tokens[self.clex.position + k - 1]

    def _accept(self, token_type: str) -> Token | None:
        return self._advance() if self._peek_type() == token_type else None

    def _advance(self) -> Token:
        if self._peek_type() is None:
            raise ParseError(f"{self.clex.filename}: At end of input")
        source = self.clex
        source.position += 1
        return source.tokens[source.position - 1]

    def _parse_struct_declaration(self) -> list[c_ast.Node] | None:
        """A member. Nine of ten are a type of one word and their name, perhaps with a number as the dimension of an
        array; what those become is made at once.
        """
        named = self._peek_type(2) in _NAMES and self._peek_type() in _ONE_WORD
        array = named and self._peek_type(3) == "LBRACKET" and [self._peek_type(k) for k in (4, 5, 6)] == _DIMENSION
        if not array and not (named and self._peek_type(3) == "SEMI"):
            member: list[c_ast.Node] | None = self._record(named=True) or super()._parse_struct_declaration()
            return member
        type_ = name = self._named()
        if array:
            self._advance()
            type_ = c_ast.ArrayDecl(type_, self._parse_constant(), [], name.coord)
            self._advance()
        self._advance()
        return [c_ast.Decl(name.declname, [], [], [], [], type_, None, None, name.coord)]

    def _parse_external_declaration(self) -> list[c_ast.Node]:
        """A declaration, made at once where it gives another name to a type of one word."""
        plain = self._peek_type() == "TYPEDEF" and self._peek_type(4) == "SEMI"
        if not plain or self._peek_type(3) not in _NAMES or self._peek_type(2) not in _ONE_WORD:
            found: list[c_ast.Node] = self._record(named=False) or super()._parse_external_declaration()
            return found
        self._advance()
        name = self._named()
        self._advance()
        self._add_typedef_name(name.declname, name.coord)
        return [c_ast.Typedef(name.declname, [], ["typedef"], name, name.coord)]

    def _record(self, *, named: bool) -> list[c_ast.Node] | None:
        """The definition of a record with nothing behind it, or with a name, where it may be ``named``: all that stands
        behind most. None where something else stands here.
        """
        if self._peek_type() not in _RECORDS or "LBRACE" not in (self._peek_type(2), self._peek_type(3)):
            return None
        source, begin = self.clex, self.clex.position
        record = self._parse_struct_or_union_specifier()
        if self._peek_type() == "SEMI":
            self._advance()
            return [c_ast.Decl(None, [], [], [], [], record, None, None, record.coord)]
        if named and self._peek_type() in _NAMES and self._peek_type(2) == "SEMI":
            name = self._advance()
            self._advance()
            type_ = c_ast.TypeDecl(name.value, [], None, record, name)
            return [c_ast.Decl(name.value, [], [], [], [], type_, None, None, name)]
        source.records[begin] = record, source.position
        source.position = begin
        return None

    def _parse_struct_or_union_specifier(self) -> c_ast.Node:
        """A record, read once where more stands behind it than was looked for."""
        made = self.clex.records.pop(self.clex.position, None)
        if made is None:
            return super()._parse_struct_or_union_specifier()
        record, self.clex.position = made
        return record

    def _named(self) -> c_ast.TypeDecl:
        """A type of one word, and the name that is declared to be of it."""
        of, name = self._advance(), self._advance()
        return c_ast.TypeDecl(name.value, [], None, c_ast.IdentifierType([of.value], of), name)

    def _parse_enumerator(self) -> c_ast.Node:
        """An enumerator, made at once where it has no value of its own: 1 % of a whole kernel."""
        if self._peek_type(2) not in _ENUMERATED or self._peek_type() != "ID":
            return super()._parse_enumerator()
        name = self._advance()
        self._add_identifier(name.value, name)
        return c_ast.Enumerator(name.value, None, name)

    def _mark(self) -> int:
        return self.clex.position

    def _reset(self, mark: int) -> None:
        self.clex.position = mark


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
            self.source.position = len(before)
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
        index = max(self.source.position, before)
        match = re.match(_PLACE, said)
        if match is not None:
            said = match[4]
            number = int(match[3])
            index = next((i for i in range(before, len(tokens)) if tokens[i].column == number), index)
        elif ": " in said:
            said = said.rpartition(": ")[2]
        token = tokens[min(index, len(tokens) - 1)]
        if macro := _missing_macro(tokens[before : index + 2], known):
            raise HeaderError(
                f"{macro.value}(…) stands where an attribute may, and no header that was read defines it",
                location=f"{macro.filename}:{macro.lineno}",
                help="write the __attribute__((…)) that it stands for, or include what defines it",
            ) from error
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


def _missing_macro(tokens: Sequence[Token], known: Container[str]) -> Token | None:
    """The name near the end of some tokens that is used like an attribute with arguments: behind a ``}`` or ``]``, or
    behind a member that has its type. None if there is none.
    """
    for at in range(max(len(tokens) - 4, 2), len(tokens) - 1):
        name, behind = tokens[at], tokens[at - 1].type
        called = name.type == "ID" and name.value not in known and tokens[at + 1].type == "LPAREN"
        if called and (behind in _CLOSED or (behind == "ID" and tokens[at - 2].type in _TYPED)):
            return name
    return None


def _dimensions(tokens: list[Token]) -> int:
    """The most dimensions that an array among the tokens has."""
    most = count = 0
    for at in [at for at, token in enumerate(tokens) if token.type == "LBRACKET"]:
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
