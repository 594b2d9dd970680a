"""Cuts preprocessed text into tokens and top-level declarations, and keeps those that a model is made from.

The tokens are made here because pycparser's lexer knows no GNU C and takes half of the parser's time. A token's
``column`` is its number in the unit: it finds its way into the tree, where it says which attributes belong to which
declaration. Function bodies, prototypes, variables and initializers never reach the parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from sys import intern

from msgspec import Struct

from headergen.diagnostics import HeaderError, TooMuchError
from headergen.model.linemarkers import LAYOUT_PRAGMA, LINEMARKER, unquoted
from headergen.parse.pack import PackStack

# of all headers in one unit, about 250,000; the largest declaration of a real header has some 15,000
MAX_TOKENS = 1_500_000
MAX_DECLARATION = 200_000

_STRING = r'"(?:\\.|[^"\\\n])*"?'
_CHARACTER = r"'(?:\\.|[^'\\\n])*'?"
_DIGITS_ON = r"[0-9](?:[eEpP][+-]|[\w.])*"
# what begins with a character or a set is not tried where it cannot begin, and the likeliest stands first
_TOKEN = re.compile(
    rf"""\n+ | [();,] | {_DIGITS_ON} | {_STRING} | {_CHARACTER}
    | [LuU](?:(?<=u)8)?{_STRING} | [LuU]{_CHARACTER}
    | [A-Za-z_$][\w$]*
    | \.{_DIGITS_ON}
    | \?[ \t]*: | \[\[
    | \.\.\. | <<= | >>= | -> | \+\+ | -- | << | >> | <= | >= | == | != | && | \|\| | [-+*/%&|^]=
    | ^\#.*
    | [^ \t\f\v\r]""",
    re.VERBOSE | re.MULTILINE | re.ASCII,
)
MARKER = re.compile(LINEMARKER)
_BEGIN = re.compile(f"{LINEMARKER}$", re.MULTILINE)

PUNCTUATION = {
    "...": "ELLIPSIS", "<<=": "LSHIFTEQUAL", ">>=": "RSHIFTEQUAL", "++": "PLUSPLUS", "--": "MINUSMINUS", "->": "ARROW",
    "&&": "LAND", "||": "LOR", "<<": "LSHIFT", ">>": "RSHIFT", "<=": "LE", ">=": "GE", "==": "EQ", "!=": "NE",
    "*=": "TIMESEQUAL", "/=": "DIVEQUAL", "%=": "MODEQUAL", "+=": "PLUSEQUAL", "-=": "MINUSEQUAL", "&=": "ANDEQUAL",
    "|=": "OREQUAL", "^=": "XOREQUAL", "=": "EQUALS", "+": "PLUS", "-": "MINUS", "*": "TIMES", "/": "DIVIDE",
    "%": "MOD", "|": "OR", "&": "AND", "~": "NOT", "^": "XOR", "!": "LNOT", "<": "LT", ">": "GT", "?": "CONDOP",
    "(": "LPAREN", ")": "RPAREN", "[": "LBRACKET", "]": "RBRACKET", "{": "LBRACE", "}": "RBRACE", ",": "COMMA",
    ".": "PERIOD", ";": "SEMI", ":": "COLON",
}  # fmt: skip
KEYWORDS = {
    "auto": "AUTO", "char": "CHAR", "double": "DOUBLE", "enum": "ENUM", "extern": "EXTERN", "float":
    "FLOAT", "inline": "INLINE", "int": "INT", "long": "LONG", "register": "REGISTER",
    "short": "SHORT", "signed": "SIGNED", "sizeof": "SIZEOF", "static": "STATIC", "struct": "STRUCT", "typedef":
    "TYPEDEF", "union": "UNION", "unsigned": "UNSIGNED", "void": "VOID", "offsetof":
    "OFFSETOF", "typeof": "TYPEOF",
    "_Bool": "_BOOL", "_Complex": "_COMPLEX", "_Noreturn": "_NORETURN", "_Thread_local": "_THREAD_LOCAL",
    "_Static_assert": "_STATIC_ASSERT", "_Atomic": "_ATOMIC", "_Alignas": "_ALIGNAS",
    "__signed__": "SIGNED", "__signed": "SIGNED", "__inline__": "INLINE", "__inline": "INLINE",
    "__int128": "__INT128", "__typeof__": "TYPEOF", "__typeof": "TYPEOF",
    "typeof_unqual": "TYPEOF", "__typeof_unqual__": "TYPEOF", "__typeof_unqual": "TYPEOF",
    "__builtin_offsetof": "OFFSETOF", "__thread": "_THREAD_LOCAL", "__complex__": "_COMPLEX",
}  # fmt: skip
ATTRIBUTE = frozenset({"__attribute__", "__attribute"})
ASM = frozenset({"asm", "__asm__", "__asm"})
# expressions that the parser cannot read, or not in all their forms: they are read from their text
ISLANDS = frozenset(
    ("_Generic", "__builtin_types_compatible_p", "__builtin_choose_expr", "_Alignof", "__alignof__", "__alignof")
)
GNU_WORDS = ATTRIBUTE | ASM | ISLANDS
ELVIS = "ELVIS"  # GNU's ?: without a middle
OPENED = "OPENED"  # the brackets of [[attributes]]
_MARKED = {"?": ELVIS, "[": OPENED, "#": ""}
PRAGMA = "#pragma"
_INTEGER = re.compile(r"(?:0[xX][0-9a-fA-F]+|0[bB][01]+|[0-9]+)[uUlL]*\Z")
_DIGITS = frozenset("0123456789")
_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$")
_BOUNDS = frozenset("{};=")
_KINDS = PUNCTUATION | KEYWORDS
_RECORDS = frozenset({"STRUCT", "UNION"})
_ENDED = frozenset({"SEMI", "LBRACE", PRAGMA})  # what a record's closing brace may stand behind
# what qualifies a type changes nothing of its size or place, and the parser does not take it everywhere
_DROPPED = frozenset(
    ("__extension__", "const", "__const", "__const__", "volatile", "__volatile__", "__volatile", "restrict",
     "__restrict", "__restrict__")
)  # fmt: skip


class UnendedError(HeaderError):
    """A header ends in the middle of a declaration; its location is where that begins."""

    def __init__(self, location: str) -> None:
        super().__init__(
            "the header ends in the middle of a declaration",
            location=location,
            help="look for a missing ; or } in the declaration that begins there",
        )


class Token(Struct, eq=False):
    """A token as pycparser's parser wants it. In its trees it is the place of what it begins."""

    type: str
    value: str
    lineno: int
    column: int
    filename: str

    @property
    def file(self) -> str:
        """The header, as a place has it."""
        return self.filename

    @property
    def line(self) -> int:
        """The line of that."""
        return self.lineno

    def __str__(self) -> str:
        """As pycparser begins what it says of an error."""
        return f"{self.filename}:{self.lineno}:{self.column}"


class Declaration:
    """The tokens of one declaration, its semicolon the last.

    ``gnu`` says that there is more in it than pycparser takes: attributes, assembler names, pragmas. ``pack`` is the
    alignment that ``#pragma pack`` sets where it begins.
    """

    __slots__ = ("gnu", "pack", "tokens")

    def __init__(self, tokens: list[Token], gnu: bool, pack: PackStack) -> None:
        self.tokens = tokens
        self.gnu = gnu
        self.pack = pack


def runs(text: str) -> Iterator[tuple[str, str]]:
    """The text of a unit, cut where another header begins or goes on: the header's name and the text."""
    start, header = 0, ""
    for match in _BEGIN.finditer(text):
        if header and match[2] != header:
            yield unquoted(header), text[start : match.start()]
            start = match.start()
        header = match[2]
    yield unquoted(header), text[start:]


class Cutter:
    """Where the cutting stands: ``skipping`` passes over a function's ``body`` or an initializer (``value``).

    ``number`` is that of the next token. ``braces`` are the positions in ``tokens`` of those that are open.
    """

    def __init__(self) -> None:
        self.number = 0
        self.tokens: list[Token] = []
        self.file = ""
        self.line = 1
        self.braces: list[int] = []
        self.gnu = False
        self.bodies = False
        self.skipping = ""
        self.pack = PackStack()
        self.begun = self.pack
        self.inserted = 0

    @property
    def between(self) -> bool:
        """Whether it stands between two declarations, with nothing that bears on the next."""
        under_way = self.tokens or self.skipping or self.braces or self.gnu or self.bodies
        return not (under_way or self.pack.pushed or self.pack.bears)

    def cut(self, text: str) -> Iterator[Declaration]:
        """The declarations of records, enumerations and types in ``text``, in order."""
        kinds = _KINDS
        tokens = self.tokens
        number = self.number
        for value in map(intern, _TOKEN.findall(text)):
            kind = kinds.get(value)
            if kind is None:
                if value[0] == "\n":
                    self.line += len(value)
                    continue
                kind = self.kind(value)
                if not kind:
                    continue
                if kind == ELVIS:
                    number += 2  # it becomes three tokens
            if not self.skipping:
                tokens.append(Token(kind, value, self.line, number, self.file))
                number += 1
                if len(tokens) > MAX_DECLARATION or number > MAX_TOKENS:
                    raise self.too_long()
            if value not in _BOUNDS:
                continue
            bound = self.bound(value)
            number += self.inserted
            self.inserted = 0
            if bound:
                found = self.ended(number)
                if found is not None:
                    number = found.tokens[-1].column + 1
                    yield found
                tokens = self.tokens
        self.number = number

    def pass_over(self, tokens: int) -> None:
        """Counts tokens that were cut elsewhere."""
        self.number += tokens
        if self.number > MAX_TOKENS:
            raise self.too_long()

    def finish(self) -> None:
        """``UnendedError`` where the text ended in the middle of a declaration."""
        if self.tokens or self.skipping:
            raise UnendedError(self.beginning())

    def beginning(self) -> str:
        """Where the declaration begins that is under way."""
        return f"{self.tokens[0].filename}:{self.tokens[0].lineno}" if self.tokens else self.file

    def drop(self, pack: PackStack) -> None:
        """Forgets the declaration that is under way, and what was read since ``pack`` was in force."""
        self.tokens = []
        self.braces = []
        self.gnu = self.bodies = False
        self.skipping = ""
        self.pack = self.begun = pack

    def ended(self, number: int) -> Declaration | None:
        """The declaration that is complete now, if it is one to keep; begins the next.

        One that ends in another header than it began in swallowed the first declaration of that.
        """
        tokens = self.tokens
        found = None
        if tokens and tokens[0].filename != self.file:
            raise UnendedError(self.beginning())
        if self.bodies or any(token.type == "TYPEDEF" for token in tokens[:4]):
            if tokens[-1].type != "SEMI":
                # what was passed over had the semicolon
                tokens.append(Token("SEMI", ";", self.line, number, self.file))
            found = Declaration(tokens, self.gnu or self.begun.bears, self.begun)
        self.tokens = []
        self.gnu = self.bodies = False
        self.begun = self.pack
        return found

    def end_member(self, brace: int) -> None:
        """GCC takes the last member of a record without its semicolon; ``brace`` is where the body opened."""
        tokens = self.tokens
        if _opens_record(tokens, brace):
            last = tokens[-1]
            tokens.insert(-1, Token("SEMI", ";", last.lineno, last.column, last.filename))
            last.column += 1
            self.inserted += 1

    def too_long(self) -> TooMuchError:
        """What to say of a text that has more than anyone would write."""
        return TooMuchError(
            "the headers declare more than headergen is ready to read",
            location=self.beginning() if len(self.tokens) > MAX_DECLARATION else f"{self.file}:{self.line}",
            help=f"split what has more: a declaration may have {MAX_DECLARATION:,} tokens, a translation unit"
            f" {MAX_TOKENS:,}",
        )

    def kind(self, value: str) -> str:
        """The parser's word for a token that is neither punctuation nor a keyword; "" for one to leave out."""
        first = value[0]
        if first in _MARKED and len(value) > 1:
            self.gnu = self.gnu or first != "#"
            return _MARKED[first] or self.directive(value)
        if value[-1] in "\"'" and len(value) > 1:
            return "STRING_LITERAL" if value[-1] == '"' else "CHAR_CONST"
        if first in _LETTERS:
            if value in _DROPPED:
                return ""
            if value in GNU_WORDS:
                self.gnu = True
            return "ID"
        if first in _DIGITS or (first == "." and len(value) > 1):
            return "INT_CONST_DEC" if _INTEGER.match(value) else "FLOAT_CONST"
        return "STRAY"

    def directive(self, value: str) -> str:
        """Reads a linemarker or a pragma."""
        marker = MARKER.match(value)
        if marker is None:
            return self.pragma(value)
        # the line end behind the marker counts too
        self.line, self.file = int(marker[1]) - 1, unquoted(marker[2])
        return ""

    def pragma(self, value: str) -> str:
        """Notes a pragma; as a token it stays where a declaration is under way."""
        if self.skipping or re.match(rf"#[ \t]*{LAYOUT_PRAGMA}", value) is None:
            return ""
        self.pack = self.pack.after(value)
        if not self.tokens:
            self.begun = self.pack
            return ""
        self.gnu = True
        return PRAGMA

    def bound(self, value: str) -> bool:
        """Whether the declaration ends at this brace, semicolon or equals sign."""
        if value == "{":
            if not self.braces and not self.skipping:
                if _opens_function(self.tokens):
                    self.tokens.pop()
                    self.skipping = "body"
                else:
                    self.bodies = True
            self.braces.append(len(self.tokens) - 1)
        elif value == "}":
            brace = self.braces.pop() if self.braces else 0
            if not self.skipping and len(self.tokens) > 1 and self.tokens[-2].type not in _ENDED:
                self.end_member(brace)
            if not self.braces and self.skipping == "body":
                self.skipping = ""
                return True
        elif not self.braces:
            if value == ";":
                if self.skipping:
                    self.skipping = ""
                return True
            if not self.skipping:
                self.tokens.pop()
                self.skipping = "value"
        return False


def _opens_function(tokens: list[Token]) -> bool:
    """Whether the brace that ends ``tokens`` opens a function's body: parameters stand before it, or attributes."""
    position = len(tokens) - 2
    while position >= 0 and tokens[position].type == "RPAREN":
        position = _opening(tokens, position) - 1
        if position < 0 or tokens[position].value not in GNU_WORDS:
            return True
        position -= 1
    return position < 0


def _opens_record(tokens: list[Token], brace: int) -> bool:
    """Whether the brace at that position opens the body of a record: a tag may stand before it, and attributes."""
    position = brace - 1
    while position >= 0 and tokens[position].type in ("RPAREN", "ID"):
        if tokens[position].type == "RPAREN":
            position = _opening(tokens, position)
        position -= 1
    return position >= 0 and tokens[position].type in _RECORDS


def _opening(tokens: list[Token], position: int) -> int:
    """The position of the parenthesis that the one at ``position`` closes; -1 if there is none."""
    depth = 0
    while position >= 0:
        depth += (tokens[position].type == "RPAREN") - (tokens[position].type == "LPAREN")
        if depth == 0:
            return position
        position -= 1
    return -1
