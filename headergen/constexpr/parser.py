"""Parses the text of an expression after macro expansion: precedence climbing over a list of tokens.

Nothing here knows a target, and nothing is computed.
"""

from __future__ import annotations

from collections.abc import Container
from functools import lru_cache

from headergen.constexpr.depth import check_depth
from headergen.constexpr.errors import ConstexprError
from headergen.constexpr.tokens import character, number, string, tokenize
from headergen.constexpr.typenames import MAX_NESTING, PARAM, QUALIFIERS, STATEMENT, TypeParser, name_of, plain
from headergen.model import (
    Binary,
    Call,
    Cast,
    Conditional,
    CType,
    Expr,
    Generic,
    Ident,
    Index,
    IntLiteral,
    IoctlExpr,
    MemberAccess,
    OffsetOf,
    Param,
    Pointer,
    SameType,
    SizeOf,
    StringLiteral,
    TypeOf,
    Unary,
)
from headergen.model.identifiers import NAME_OF_COMPILERS

_PRECEDENCE = {
    "||": 1, "&&": 2, "|": 3, "^": 4, "&": 5, "==": 6, "!=": 6, "<": 7, ">": 7, "<=": 7, ">=": 7,
    "<<": 8, ">>": 8, "+": 9, "-": 9, "*": 10, "/": 10, "%": 10,
}  # fmt: skip
_SHORT = 300  # characters
_PREFIX = frozenset("+-~!&*")
_DIRECTIONS = frozenset({"", "r", "w", "rw"})
_ALIGNOF = {"_Alignof": False, "alignof": False, "__alignof__": True, "__alignof": True}
_OFFSETOF = frozenset({"offsetof", "__builtin_offsetof"})


def parse_expression(text: str, *, typedefs: Container[str]) -> Expr:
    """The expression that ``text`` spells; ``typedefs`` says which identifiers name types.

    A word ``__hg_p<i>__`` is parameter *i*; a longer word with one inside is pasted; ``__hg_ioctl(direction, type,
    nr, argument, value)`` is a use of ``_IO``… Raises ``ConstexprError`` for what is no expression.
    """
    if len(text) > _SHORT:
        return _expression(text, typedefs)
    return _known(text, frozenset([word for word in NAME_OF_COMPILERS.findall(text) if word in typedefs]))


@lru_cache(maxsize=1 << 13)
def _known(text: str, typedefs: frozenset[str]) -> Expr:
    """The same for what is likely to come again: modules share headers, and with them nine of ten expressions."""
    return _expression(text, typedefs)


def _expression(text: str, typedefs: Container[str]) -> Expr:
    parser = _Parser(tokenize(text), typedefs)
    result = parser.comma()
    if parser.lexeme:
        parser.unexpected()
    return check_depth(result, len(parser.tokens))


def parse_type_name(text: str, *, typedefs: Container[str]) -> CType:
    """The type that ``text`` names (``struct kvm_regs *``, ``__u32[4]``, ``int (*)(void)``)."""
    parser = _Parser(tokenize(text), typedefs)
    if not parser.at_type():
        parser.unexpected("a type")
    result = parser.type_name()
    if parser.lexeme:
        parser.unexpected("the end of the type")
    if isinstance(result, TypeOf):
        raise ConstexprError("typeof names no type of its own")
    return result


class _Parser(TypeParser):
    """The expressions."""

    def comma(self) -> Expr:
        result = self.conditional()
        if self.lexeme == ")":
            return result
        while self.lexeme == ",":
            self.advance()
            result = Binary(",", result, self.conditional())
        return result

    def conditional(self) -> Expr:
        self.nesting += 1
        if self.nesting > MAX_NESTING:
            self.enter()
        result = self.unary()
        if self.lexeme in _PRECEDENCE:
            result = self.binary(result, 1)
        if self.lexeme == "?":
            self.advance()
            then = None if self.lexeme == ":" else self.comma()
            self.expect(":")
            result = Conditional(result, then, self.conditional())
        self.nesting -= 1
        return result

    def binary(self, left: Expr, lowest: int) -> Expr:
        """Precedence climbing: takes operators that bind at least as tightly as ``lowest``."""
        precedence = _PRECEDENCE.get
        while (level := precedence(self.lexeme, 0)) >= lowest:
            operator = self.advance()
            right = self.unary()
            while precedence(self.lexeme, 0) > level:
                right = self.binary(right, level + 1)
            left = Binary(operator, left, right)
        return left

    def unary(self) -> Expr:
        lexeme = self.lexeme
        if lexeme in _PREFIX and lexeme:
            return self.prefixed()
        if lexeme == "(":
            return self.parenthesised()
        first = lexeme[:1]
        if first.isdigit() or (first == "." and lexeme[1:2].isdigit()):
            self.advance()
            return number(lexeme) if self.lexeme not in ("[", ".", "->") else self.postfix(number(lexeme))
        return self.word(lexeme)

    def prefixed(self) -> Expr:
        operators = []
        while self.lexeme and self.lexeme in _PREFIX:
            operators.append(self.advance())
            if len(operators) > MAX_NESTING:
                raise ConstexprError(f"it has more than {MAX_NESTING} unary operators in a row")
        self.enter()
        result = self.unary()
        self.nesting -= 1
        for operator in reversed(operators):
            result = Unary(operator, result)
        return result

    def parenthesised(self) -> Expr:
        """A cast, or an expression in parentheses with what follows it."""
        position, tokens = self.position, self.tokens
        if tokens[position + 1][:1].isdigit() and tokens[position + 2] == ")":
            # most parentheses of an expanded macro are about a number
            self.position = position + 3
            self.lexeme = tokens[position + 3]
            return number(tokens[position + 1])
        self.advance()
        if self.at_type():
            type_ = self.type_name()
            self.expect(")")
            if self.lexeme == "{":
                raise ConstexprError("it is a compound literal, an object of memory")
            self.enter()
            operand = self.unary()
            self.nesting -= 1
            return Cast(type_, _member_offset(operand))
        if self.lexeme == "{":
            raise ConstexprError("it is a statement expression")
        result = self.comma()
        self.expect(")")
        if isinstance(result, Param | Ident) and self.starts_operand():
            if isinstance(result, Param):
                raise ConstexprError("it casts to a type that its caller names")
            raise ConstexprError(f"{result.name} is not defined by what this header includes", missing=result.name)
        return self.postfix(result) if self.lexeme in ("[", ".", "->", "(") else result

    def starts_operand(self) -> bool:
        return self.lexeme[:1].isalnum() or self.lexeme[:1] in ("_", "(")

    def postfix(self, operand: Expr) -> Expr:
        steps = 0
        while True:
            steps += 1
            if steps > MAX_NESTING:
                raise ConstexprError(f"it has more than {MAX_NESTING} member accesses in a row")
            if self.lexeme == "[":
                self.advance()
                operand = Index(operand, self.comma())
                self.expect("]")
            elif self.lexeme in (".", "->"):
                arrow = self.advance() == "->"
                operand = MemberAccess(operand, self.member_name(), arrow)
            elif self.lexeme == "(":
                if isinstance(operand, Ident):
                    return self.call(operand.name)
                raise ConstexprError("it calls through a pointer")
            else:
                return operand

    def member_name(self) -> str | Param:
        if not (self.lexeme[:1].isalpha() or self.lexeme[:1] == "_"):
            self.unexpected("a member's name")
        name = name_of(self.advance())
        if isinstance(name, Ident):
            return name.name
        if isinstance(name, Param):
            return name
        raise ConstexprError("it pastes the name of a member")

    def word(self, lexeme: str) -> Expr:
        """What begins with an identifier, a keyword, a string or a character constant."""
        if lexeme.endswith("'") and len(lexeme) > 1:
            self.advance()
            return character(lexeme)
        if lexeme.endswith('"') and len(lexeme) > 1:
            strings = []
            while self.lexeme.endswith('"'):
                strings.append(self.advance())
            return self.postfix(string(strings))
        if not (lexeme[:1].isalpha() or lexeme[:1] == "_") or not lexeme.isascii() or lexeme in STATEMENT:
            self.unexpected()
        special = _SPECIAL.get(lexeme)
        if special is not None:
            return special(self)
        if self.at_type():
            raise ConstexprError("it is a type, not a value", quiet=True)
        self.advance()
        operand = name_of(lexeme)
        return self.postfix(operand) if self.lexeme in ("[", ".", "->", "(") else operand

    def extension(self) -> Expr:
        self.advance()
        self.enter()
        result = self.unary()
        self.nesting -= 1
        return result

    def sizeof(self) -> Expr:
        keyword = self.advance()
        align = keyword != "sizeof"
        preferred = _ALIGNOF.get(keyword, False)
        if self.lexeme == "(":
            self.advance()
            if self.at_type():
                type_ = self.type_name()
                self.expect(")")
                return SizeOf(type_.operand if isinstance(type_, TypeOf) else type_, align, preferred)
            self.position -= 1
            self.lexeme = "("
        self.enter()
        operand = self.unary()
        self.nesting -= 1
        # GCC's _Alignof of an expression is its __alignof__
        return SizeOf(operand, align, align)

    def offsetof(self) -> Expr:
        self.advance()
        self.expect("(")
        type_: CType | TypeOf | Param
        if (match := PARAM.fullmatch(self.lexeme)) is not None:
            self.advance()
            type_ = Param(int(match[1]))
        elif self.at_type():
            type_ = self.type_name()
        else:
            self.unexpected("a type")
        if isinstance(type_, TypeOf):
            raise ConstexprError("it takes the offset in a type that its caller names")
        self.expect(",")
        designator: list[str | Param | tuple[Expr]] = [self.member_name()]
        while self.lexeme in (".", "["):
            if self.advance() == ".":
                designator.append(self.member_name())
            else:
                designator.append((self.comma(),))
                self.expect("]")
        self.expect(")")
        return OffsetOf(type_, tuple(designator))

    def generic(self) -> Expr:
        """``_Generic(control, type: result, default: result)``."""
        self.advance()
        self.expect("(")
        control = self.conditional()
        choices: list[tuple[CType | None, Expr]] = []
        while self.lexeme == ",":
            self.advance()
            type_: CType | None = None
            if self.lexeme == "default":
                self.advance()
            elif self.at_type():
                type_ = plain(self.bare_type(qualified=False))
            else:
                self.unexpected("a type")
            self.expect(":")
            choices.append((type_, self.conditional()))
        self.expect(")")
        return Generic(control, tuple(choices))

    def same_type(self) -> Expr:
        """``__builtin_types_compatible_p(left, right)``, which looks at no qualifier but those behind a pointer."""
        self.advance()
        self.expect("(")
        if not self.at_type():
            self.unexpected("a type")
        left = self.bare_type(qualified=True)
        self.expect(",")
        if not self.at_type():
            self.unexpected("a type")
        right = self.bare_type(qualified=True)
        self.expect(")")
        return SameType(left, right)

    def bare_type(self, *, qualified: bool) -> CType | TypeOf:
        """A type name that is told from others; what tells them apart by qualifiers is beyond the model."""
        start = self.position
        type_ = self.type_name()
        words = self.tokens[start : self.position]
        if not QUALIFIERS.isdisjoint(words) and not (qualified and "*" not in words):
            raise ConstexprError("it tells types apart by their qualifiers")
        return type_

    def call(self, name: str) -> Expr:
        self.advance()
        arguments: list[Expr] = []
        while self.lexeme != ")":
            if self.at_type():
                arguments.append(SizeOf(plain(self.type_name())))
            else:
                arguments.append(self.conditional())
            if self.lexeme != ")":
                self.expect(",")
        self.advance()
        result = Call(name, tuple(arguments))
        return self.postfix(result) if self.lexeme in ("[", ".", "->") else result

    def ioctl(self) -> Expr:
        """``__hg_ioctl(direction, type, nr, argument, value)``; direction and argument may be empty."""
        self.advance()
        self.expect("(")
        direction: str | Expr = "" if self.lexeme == "," else self.conditional()
        if isinstance(direction, StringLiteral) and direction.text in _DIRECTIONS:
            direction = direction.text
        self.expect(",")
        type_ = self.conditional()
        self.expect(",")
        nr = self.conditional()
        self.expect(",")
        argument: CType | Expr | None = None
        if self.at_type():
            argument = plain(self.type_name())
        elif self.lexeme != ",":
            argument = self.conditional()
        self.expect(",")
        value = self.conditional()
        self.expect(")")
        return IoctlExpr(direction, type_, nr, argument, value)


def _member_offset(operand: Expr) -> Expr:
    """``&((struct x *)0)->m``, the offsetof of old headers, as ``OffsetOf``; anything else as it is."""
    if not (isinstance(operand, Unary) and operand.op == "&"):
        return operand
    chain: list[str | Param | tuple[Expr]] = []
    place = operand.operand
    arrow = False
    while isinstance(place, Index | MemberAccess):
        if arrow:
            return operand
        if isinstance(place, Index):
            chain.append((place.index,))
        else:
            chain.append(place.name)
            arrow = place.arrow
        place = place.operand
    if not (arrow and isinstance(place, Cast) and isinstance(place.type, Pointer)):
        return operand
    if not (isinstance(place.operand, IntLiteral) and place.operand.value == 0):
        return operand
    return OffsetOf(place.type.to, tuple(reversed(chain)))


_SPECIAL = {
    "sizeof": _Parser.sizeof,
    "__extension__": _Parser.extension,
    "__hg_ioctl": _Parser.ioctl,
    "_Generic": _Parser.generic,
    "__builtin_types_compatible_p": _Parser.same_type,
    **dict.fromkeys(_ALIGNOF, _Parser.sizeof),
    **dict.fromkeys(_OFFSETOF, _Parser.offsetof),
}
