"""Turns pycparser's expressions into the model's."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping

from headergen.constexpr import ConstexprError, parse_expression
from headergen.constexpr.depth import MAX_DEPTH
from headergen.constexpr.tokens import character, number, string
from headergen.model import (
    Binary,
    Call,
    Cast,
    Conditional,
    CType,
    Expr,
    Ident,
    Index,
    MemberAccess,
    OffsetOf,
    Param,
    SizeOf,
    Unary,
)
from headergen.parse.attributes import OMITTED
from headergen.parse.grammar import c_ast


class Inexpressible(Exception):
    """A construct that the model has no words for; the text is the reason."""


class Expressions:
    """Reads expressions; ``type_of`` reads the type names in them.

    ``islands`` are the texts of those that have a name instead, and ``typedefs`` the types that these may use.
    """

    def __init__(
        self, type_of: Callable[[c_ast.Node], CType], islands: Mapping[str, str], typedefs: Container[str]
    ) -> None:
        self.type_of = type_of
        self.islands = islands
        self.typedefs = typedefs
        self.depth = 0

    def read(self, node: c_ast.Node) -> Expr:
        """The expression of a tree. ``Inexpressible`` for what is no constant expression, nor looks like one."""
        reader = _READERS.get(type(node))
        if reader is None:
            raise Inexpressible(f"it uses {_WORDS.get(type(node).__name__, 'an expression')} that is no constant")
        if self.depth == MAX_DEPTH:
            raise Inexpressible(f"an expression in it is nested more than {MAX_DEPTH} levels deep")
        self.depth += 1
        try:
            return reader(self, node)
        finally:
            self.depth -= 1

    def constant(self, node: c_ast.Constant) -> Expr:
        """A number, character or string."""
        text: str = node.value
        try:
            if text[-1] == "'":
                return character(text)
            return string([text]) if text[-1] == '"' else number(text)
        except ConstexprError as error:
            raise Inexpressible(error.reason) from error

    def identifier(self, node: c_ast.ID) -> Expr:
        """A name."""
        text = self.islands.get(node.name)
        if text is None:
            return Ident(node.name)
        try:
            return parse_expression(text, typedefs=self.typedefs)
        except ConstexprError as error:
            raise Inexpressible(error.reason) from error

    def unary(self, node: c_ast.UnaryOp) -> Expr:
        """An operator before its operand, ``sizeof`` too."""
        operator = node.op
        if operator == "sizeof":
            operand = node.expr
            return SizeOf(self.type_of(operand) if isinstance(operand, c_ast.Typename) else self.read(operand))
        if operator not in _PREFIX:
            raise Inexpressible(f"it uses {operator[-2:]}, which is no constant")
        return Unary(operator, self.read(node.expr))

    def binary(self, node: c_ast.BinaryOp) -> Expr:
        """An operator between two."""
        return Binary(node.op, self.read(node.left), self.read(node.right))

    def conditional(self, node: c_ast.TernaryOp) -> Expr:
        """``?`` and ``:``."""
        omitted = isinstance(node.iftrue, c_ast.ID) and node.iftrue.name == OMITTED
        then = None if omitted else self.read(node.iftrue)
        return Conditional(self.read(node.cond), then, self.read(node.iffalse))

    def cast(self, node: c_ast.Cast) -> Expr:
        """A cast."""
        return Cast(self.type_of(node.to_type), self.read(node.expr))

    def member(self, node: c_ast.StructRef) -> Expr:
        """``.`` or ``->``."""
        return MemberAccess(self.read(node.name), node.field.name, node.type == "->")

    def index(self, node: c_ast.ArrayRef) -> Expr:
        """``[]``."""
        return Index(self.read(node.name), self.read(node.subscript))

    def comma(self, node: c_ast.ExprList) -> Expr:
        """Expressions with commas between."""
        result = self.read(node.exprs[0])
        for other in node.exprs[1:]:
            result = Binary(",", result, self.read(other))
        return result

    def call(self, node: c_ast.FuncCall) -> Expr:
        """A call, or ``offsetof``."""
        if not isinstance(node.name, c_ast.ID):
            raise Inexpressible("it calls through a pointer")
        arguments = node.args.exprs if node.args is not None else []
        if node.name.name in ("offsetof", "__builtin_offsetof") and len(arguments) == 2:
            return OffsetOf(self.type_of(arguments[0]), tuple(self.designator(arguments[1])))
        return Call(node.name.name, tuple([self.argument(argument) for argument in arguments]))

    def argument(self, node: c_ast.Node) -> Expr:
        """An argument; a type stands for its size."""
        return SizeOf(self.type_of(node)) if isinstance(node, c_ast.Typename) else self.read(node)

    def designator(self, node: c_ast.Node) -> list[str | Param | tuple[Expr]]:
        """The chain of members and indices of an ``offsetof``."""
        chain: list[str | Param | tuple[Expr]] = []
        while not isinstance(node, c_ast.ID):
            if isinstance(node, c_ast.ArrayRef):
                chain.append((self.read(node.subscript),))
            elif isinstance(node, c_ast.StructRef):
                chain.append(node.field.name)
            else:
                raise Inexpressible("it takes the offset of something that is no member")
            node = node.name
        return [node.name, *reversed(chain)]


_PREFIX = frozenset("+-~!&*")
_WORDS = {"Assignment": "an assignment", "Compound": "a statement", "CompoundLiteral": "an object in memory"}
_READERS: dict[type[c_ast.Node], Callable[[Expressions, c_ast.Node], Expr]] = {
    c_ast.Constant: Expressions.constant,
    c_ast.ID: Expressions.identifier,
    c_ast.UnaryOp: Expressions.unary,
    c_ast.BinaryOp: Expressions.binary,
    c_ast.TernaryOp: Expressions.conditional,
    c_ast.Cast: Expressions.cast,
    c_ast.StructRef: Expressions.member,
    c_ast.ArrayRef: Expressions.index,
    c_ast.ExprList: Expressions.comma,
    c_ast.FuncCall: Expressions.call,
}
