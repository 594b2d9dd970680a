"""Type names, and the cursor over tokens that they share with expressions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container
from typing import NoReturn

from headergen.constexpr.errors import ConstexprError
from headergen.model import (
    Array,
    CType,
    EnumRef,
    Expr,
    Function,
    Ident,
    Named,
    Param,
    Pasted,
    Pointer,
    RecordRef,
    Scalar,
    TypeOf,
)

# levels of parentheses and operators that may stand inside one another; far above what any header has, and far
# enough below Python's own limit, whoever calls
MAX_NESTING = 120

PARAM = re.compile(r"__hg_p([0-9]+)__")
STATEMENT = frozenset(
    ("if", "else", "do", "while", "for", "switch", "case", "default", "break", "continue", "return", "goto", "asm",
     "__asm__", "__asm", "typedef", "extern", "static", "register", "auto", "inline", "__inline__", "__inline",
     "__attribute__", "__attribute", "_Static_assert")
)  # fmt: skip
_ASSIGNMENTS = frozenset({"=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "++", "--"})
_TYPEOF = frozenset({"typeof", "__typeof__", "__typeof"})
QUALIFIERS = frozenset(
    ("const", "volatile", "restrict", "__const", "__const__", "__volatile__", "__volatile", "__restrict",
     "__restrict__", "_Atomic", "__extension__")
)  # fmt: skip
# spellings of one keyword
_SAME = {"__signed__": "signed", "__signed": "signed", "_Bool": "_Bool", "__int128_t": "__int128"}
_WORDS = frozenset(
    ("void", "char", "short", "int", "long", "float", "double", "signed", "unsigned", "_Bool", "__int128",
     "__int128_t", "__uint128_t", "__signed__", "__signed", "_Complex", "__complex__")
)  # fmt: skip
# types of GNU C that only some targets have, and one that each has of its own
EXTENDED = frozenset(
    ("_Float16", "_Float32", "_Float64", "_Float128", "_Float32x", "_Float64x", "__float128", "__float80", "__ibm128",
     "__fp16", "__bf16", "_Decimal32", "_Decimal64", "_Decimal128", "__builtin_va_list")
)  # fmt: skip
_SINGLE = {name: name for name in ("void", "_Bool", "char", "float", "double", *EXTENDED)} | {
    "__uint128_t": "unsigned __int128"
}
_COMPLEX = frozenset({"_Complex", "__complex__"})
TYPE_WORDS = _WORDS | EXTENDED | {"struct", "union", "enum"} | (QUALIFIERS - {"__extension__"})
_FLOATING = {("float",): "float", ("double",): "double", ("double", "long"): "long double"}


def scalar_of(words: list[str]) -> Scalar:
    """The built-in type that the keywords name in any order: ``long unsigned int`` is ``unsigned long``."""
    if not _COMPLEX.isdisjoint(words):
        part = [word for word in words if word not in _COMPLEX]
        return Scalar(f"_Complex {scalar_of(part or ['double']).name}")
    counts = Counter(_SAME.get(word, word) for word in words)
    if len(words) == 1 and (single := _SINGLE.get(words[0])):
        return Scalar(single)
    if (name := _FLOATING.get(tuple(sorted(words)))) is not None:
        return Scalar(name)
    unsigned, signed = counts.pop("unsigned", 0), counts.pop("signed", 0)
    if unsigned + signed <= 1:
        base = _integer(counts)
        if base == "char":
            return Scalar("unsigned char" if unsigned else "signed char")
        if base:
            return Scalar(f"unsigned {base}" if unsigned else base)
    raise ConstexprError(f"{' '.join(words) or 'nothing'} is no type")


def _integer(counts: Counter[str]) -> str:
    rest = +counts
    if rest != Counter(["int"]):
        rest.pop("int", None)
    words = sorted(rest.elements())
    return {"": "int", "int": "int", "short": "short", "long": "long", "long long": "long long", "char": "char",
            "__int128": "__int128"}.get(" ".join(words), "")  # fmt: skip


class TypeParser:
    """One pass over the tokens. ``lexeme`` is the next one, "" at the end. Subclasses add the expressions."""

    def __init__(self, tokens: list[str], typedefs: Container[str]) -> None:
        self.tokens = tokens
        self.position = 0
        self.lexeme = tokens[0]
        self.typedefs = typedefs
        self.nesting = 0

    # ---------------------------------------------------------------------------------------------------- tokens

    def advance(self) -> str:
        """Takes the next token."""
        lexeme = self.lexeme
        self.position += 1
        self.lexeme = self.tokens[self.position]
        return lexeme

    def expect(self, lexeme: str) -> None:
        """Takes the next token, which must be that one."""
        if self.lexeme != lexeme:
            self.unexpected(f"'{lexeme}'")
        self.advance()

    def unexpected(self, wanted: str = "") -> NoReturn:
        """Fails on the next token, saying in what way the text is no expression."""
        lexeme = self.lexeme
        if not lexeme:
            raise ConstexprError("the expression is not complete" if self.position else "it is empty", quiet=True)
        if lexeme in _ASSIGNMENTS:
            raise ConstexprError("it assigns", quiet=True)
        if lexeme == "{" and not self.position and STATEMENT.isdisjoint(self.tokens) and ";" not in self.tokens:
            raise ConstexprError("it is an initializer, not an expression", quiet=True)
        if lexeme in STATEMENT or lexeme in "{};":
            raise ConstexprError("it is a statement or a declaration, not an expression", quiet=True)
        shown = lexeme if len(lexeme) <= 40 else lexeme[:37] + "..."
        what = f"{shown!r} stands where {wanted} should" if wanted else f"{shown!r} is unexpected"
        raise ConstexprError(f"it is no expression: {what}", quiet=True)

    def enter(self) -> None:
        """Goes one level deeper; whoever calls it goes back by ``nesting``."""
        self.nesting += 1
        if self.nesting > MAX_NESTING:
            raise ConstexprError(f"it is nested more than {MAX_NESTING} levels deep")

    def comma(self) -> Expr:
        """An expression; the whole one, with commas."""
        raise NotImplementedError

    # ----------------------------------------------------------------------------------------------------- types

    def at_type(self) -> bool:
        """Whether a type name begins here."""
        lexeme = self.lexeme
        return lexeme in TYPE_WORDS or lexeme in self.typedefs or lexeme in _TYPEOF

    def type_name(self) -> CType | TypeOf:
        """A type name: specifiers and an abstract declarator."""
        base = self.specifiers()
        return self.declarator(base) if self.lexeme in ("*", "(", "[") else base

    def specifiers(self) -> CType | TypeOf:
        """Keywords, a tag or a typedef's name, in any order, qualifiers dropped."""
        words: list[str] = []
        found: CType | TypeOf | None = None
        while True:
            lexeme = self.lexeme
            if lexeme in QUALIFIERS:
                self.advance()
            elif lexeme in ("struct", "union", "enum"):
                found = self.tagged()
            elif lexeme in _TYPEOF:
                found = self.typeof()
            elif lexeme in TYPE_WORDS:
                words.append(self.advance())
            elif lexeme and lexeme in self.typedefs and not words and found is None:
                found = Named(self.advance())
            else:
                break
        if found is not None:
            if words:
                self.unexpected()
            return found
        return scalar_of(words)

    def tagged(self) -> CType:
        """``struct x``, ``union x`` or ``enum x``."""
        keyword = self.advance()
        tag = self.lexeme
        if tag == "{":
            raise ConstexprError(f"it declares a {keyword} inside an expression")
        if not (tag[:1].isalpha() or tag[:1] == "_"):
            self.unexpected("a tag")
        self.advance()
        if not isinstance(name_of(tag), Ident):
            raise ConstexprError(f"it names a {keyword} that its caller chooses")
        return EnumRef(f"enum {tag}") if keyword == "enum" else RecordRef(f"{keyword} {tag}")

    def typeof(self) -> CType | TypeOf:
        """``typeof`` of a type is that type."""
        self.advance()
        self.expect("(")
        if self.at_type():
            result: CType | TypeOf = self.type_name()
        else:
            result = TypeOf(self.comma())
        self.expect(")")
        return result

    def declarator(self, base: CType | TypeOf) -> CType | TypeOf:
        """Pointers, arrays and function pointers behind the specifiers."""
        self.enter()
        count = 0
        while self.lexeme == "*" or self.lexeme in QUALIFIERS:
            if self.advance() == "*":
                base = Pointer(plain(base))
                count += 1
                if count > MAX_NESTING:
                    raise ConstexprError(f"it has more than {MAX_NESTING} pointers in a row")
        if self.lexeme == "(":
            if self.tokens[self.position + 1] in ("*", "(", "["):
                result = self.grouped(base)
            else:
                self.balanced()
                result = Function("")
        else:
            result = self.arrays(base) if self.lexeme == "[" else base
        self.nesting -= 1
        return result

    def grouped(self, base: CType | TypeOf) -> CType | TypeOf:
        """``(*)(…)`` or ``(*)[n]``: what stands in the parentheses applies to what stands behind them."""
        start = self.position
        self.balanced()
        if self.lexeme == "(":
            first = self.position
            self.balanced()
            base = Function(" ".join(self.tokens[first : self.position]))
        elif self.lexeme == "[":
            base = self.arrays(base)
        end = self.position
        self.position, self.lexeme = start + 1, self.tokens[start + 1]
        result = self.declarator(base)
        self.expect(")")
        self.position, self.lexeme = end, self.tokens[end]
        return result

    def balanced(self) -> None:
        """Passes over a balanced pair of parentheses."""
        level = 0
        while self.lexeme:
            lexeme = self.advance()
            level += (lexeme == "(") - (lexeme == ")")
            if level == 0:
                return
        self.unexpected("')'")

    def arrays(self, base: CType | TypeOf) -> CType:
        """The dimensions behind a type."""
        lengths: list[Expr | None] = []
        while self.lexeme == "[":
            self.advance()
            lengths.append(None if self.lexeme == "]" else self.comma())
            self.expect("]")
            if len(lengths) > MAX_NESTING:
                raise ConstexprError(f"it has more than {MAX_NESTING} dimensions")
        result = plain(base)
        for length in reversed(lengths):
            result = Array(result, length)
        return result


def plain(type_: CType | TypeOf) -> CType:
    """The type; ``ConstexprError`` where it depends on an expression's."""
    if isinstance(type_, TypeOf):
        raise ConstexprError("it derives a type from an expression's")
    return type_


def name_of(lexeme: str) -> Ident | Param | Pasted:
    """An identifier, a parameter, or one pasted together from both."""
    if "__hg_p" not in lexeme:
        return Ident(lexeme)
    parts = PARAM.split(lexeme)
    if len(parts) == 1:
        return Ident(lexeme)
    if len(parts) == 3 and not parts[0] and not parts[2]:
        return Param(int(parts[1]))
    pieces: list[str | int] = []
    for index, part in enumerate(parts):
        if index % 2:
            pieces.append(int(part))
        elif part:
            pieces.append(part)
    return Pasted(tuple(pieces))
