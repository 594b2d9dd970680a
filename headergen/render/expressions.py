"""Expressions of function-like macros as Python, in the words of ``_c.py``."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, ClassVar, NoReturn

from headergen.constexpr.integers import integers_of
from headergen.model import (
    Abi,
    Array,
    Binary,
    Cast,
    Conditional,
    CType,
    EnumRef,
    Expr,
    Function,
    FunctionMacro,
    Ident,
    Index,
    IntLiteral,
    IoctlExpr,
    MemberAccess,
    OffsetOf,
    Param,
    Pasted,
    Pointer,
    RecordRef,
    SizeOf,
    TypeOf,
    Unary,
)
from headergen.render.names import PARAMETER_RESERVED, identifier, literal, number, unique
from headergen.render.namespace import Namespace
from headergen.render.records import Speller
from headergen.targets import Target

_HINTS = {"value": "_t.Value", "member": "str", "type": "_t.Type", "word": "_t.Word"}
_FUNCTIONS = {
    "==": "_c.eq({0}, {1})", "!=": "_c.no(_c.eq({0}, {1}))",
    "<": "_c.lt({0}, {1})", ">": "_c.lt({1}, {0})",
    "<=": "_c.no(_c.lt({1}, {0}))", ">=": "_c.no(_c.lt({0}, {1}))",
    "&&": "_c.both({0}, lambda: {1})", "||": "_c.either({0}, lambda: {1})",
}  # fmt: skip
Text = tuple[str, bool]
_WORD = re.compile(r"[A-Za-z0-9_]*")  # all that may stand in an f-string as it is
MAX_PARENTHESES = 90  # Python's tokenizer takes 200, its older parser 100 levels
MAX_TABLE = 200
MAX_LOOK = 5000


class _Inexpressible(Exception):
    """A macro that cannot be written as Python, with the reason."""


def _too_deep(text: str) -> bool:
    """Whether more parentheses stand around one another than Python reads."""
    if sum(map(text.count, "([{")) <= MAX_PARENTHESES:
        return False
    deepest = current = 0
    for character in text:
        current += (character in "([{") - (character in ")]}")
        deepest = max(deepest, current)
    return deepest > MAX_PARENTHESES


class MacroWriter:
    """Writes the function-like macros of one interface."""

    def __init__(self, abi: Abi, target: Target, names: Namespace) -> None:
        self.abi = abi
        self.target = target
        self.names = names
        self.speller = Speller(abi, target, names)
        self.integers = integers_of(target)
        self._enumerators = {
            name: (value, "int" if -(1 << 31) <= value < 1 << 31 else enum.type)
            for enum in abi.enums.values()
            for name, value in enum.members.items()
        }

    def write(self, name: str) -> tuple[str, str, str, str]:
        """Parameters, result type, definition in C, and statement of a macro, as text.

        The layout lets no macro through that cannot be written; should one come all the same, its function raises
        ``NotImplementedError`` with the reason, so that it costs no other macro its place.
        """
        macro = self.abi.macros[name]
        taken: dict[str, int] = {}
        parameters = [unique(identifier(parameter, PARAMETER_RESERVED), taken) for parameter in macro.params]
        signature = ", ".join(f"{p}: {_HINTS[role]}" for p, role in zip(parameters, macro.roles, strict=True))
        definition = f"#define {name}({', '.join(macro.params)}) {macro.body}"
        result = "Ioctl" if isinstance(macro.expr, IoctlExpr) else "int"
        try:
            statement = f"return {_Writer(self, macro, tuple(parameters)).result()}"
        except _Inexpressible as error:
            statement = f"raise NotImplementedError({literal(str(error))})"
        return signature, result, definition, statement

    def number(self, value: int, type: str, shown: Callable[[int], str] = number) -> str:
        """A typed constant."""
        bits = 8 * self.target.types[type][0]
        signed = self.integers.signed[type]
        return f"_c.{'s' if signed else 'u'}{bits}({shown(value)})"

    def enumerator(self, name: str) -> str | None:
        """An enumerator as a typed constant."""
        return self.number(*self._enumerators[name]) if name in self._enumerators else None

    def named(self, start: str, end: str) -> dict[str, str]:
        """The names that begin and end like that, which pasted words could make, with their typed constants.

        Empty where they are too many to list or to look through.
        """
        meanings, forward, backward = self._names
        low, high = _range(forward, start)
        candidates = forward[low : min(high, low + MAX_LOOK + 1)]
        if len(candidates) > MAX_LOOK:
            low, high = _range(backward, end[::-1])
            candidates = sorted(name[::-1] for name in backward[low : min(high, low + MAX_LOOK + 1)])
        found = [name for name in candidates if name.startswith(start) and name.endswith(end)]
        if len(candidates) > MAX_LOOK or len(found) > MAX_TABLE:
            return {}
        return {name: self.number(*meanings[name]) for name in found}

    @cached_property
    def _names(self) -> tuple[dict[str, tuple[int, str]], list[str], list[str]]:
        """Every named integer with its type; the names sorted; and sorted spelled backwards."""
        meanings = dict(self._enumerators)
        meanings |= {name: (ioctl.value, "unsigned int") for name, ioctl in self.abi.ioctls.items()}
        meanings |= {name: (constant.value, constant.type) for name, constant in self.abi.constants.items()}
        return meanings, sorted(meanings), sorted(name[::-1] for name in meanings)


def _range(names: list[str], start: str) -> tuple[int, int]:
    """Where in a sorted list the names that begin like that are."""
    return bisect_left(names, start), bisect_left(names, start + chr(0x10FFFF))


class _Writer:
    """Writes the expression of one macro. A text comes with whether it is an operation that needs parentheses."""

    def __init__(self, context: MacroWriter, macro: FunctionMacro, parameters: tuple[str, ...]) -> None:
        self.context = context
        self.macro = macro
        self.parameters = parameters

    def result(self) -> str:
        """The expression of what the macro gives: an ``int`` or an ``Ioctl``."""
        expr = self.macro.expr
        try:
            text = self._value(expr.value if isinstance(expr, IoctlExpr) else expr)
        except RecursionError:
            raise _Inexpressible("nested too deeply") from None
        if _too_deep(text):
            raise _Inexpressible("nested too deeply for Python")
        if not isinstance(expr, IoctlExpr):
            return f"int({text})"
        argument = expr.argument
        arg = None if argument is None or isinstance(argument, Expr) else spelled(argument)
        return f"Ioctl.decode({literal(self.macro.name)}, int(_c.u32({text})), {literal(arg)})"

    def _value(self, expr: Expr) -> str:
        return self._text(expr)[0]

    def _text(self, expr: Expr) -> Text:
        method = self._METHODS.get(type(expr))
        return method(self, expr) if method is not None else self._fail(expr)

    def _inner(self, expr: Expr) -> str:
        text, operation = self._text(expr)
        return f"({text})" if operation else text

    def _fail(self, expr: object) -> NoReturn:
        raise _Inexpressible(f"no integer comes of a {type(expr).__name__}")

    def _literal(self, expr: IntLiteral) -> Text:
        value, kind = self.context.integers.literal(expr)
        shown = hex if value > 9 and not (expr.decimal or expr.char) else number
        return self.context.number(value, kind, shown), False

    def _ident(self, expr: Ident) -> Text:
        text = self.context.enumerator(expr.name)
        return (text, False) if text is not None else self._fail(expr)

    def _param(self, expr: Param) -> Text:
        function = "pasted" if self.macro.roles[expr.index] == "word" else "arg"
        return f"_c.{function}({self.parameters[expr.index]})", False

    def _pasted(self, expr: Pasted) -> Text:
        if any(isinstance(part, str) and not _WORD.fullmatch(part) for part in expr.parts):
            self._fail(expr)
        start, end = (part if isinstance(part, str) else "" for part in (expr.parts[0], expr.parts[-1]))
        found = self.context.named(start, end)
        word = "".join(part if isinstance(part, str) else f"{{{self.parameters[part]}}}" for part in expr.parts)
        if not found:
            return f"_c.constant(constants, f{literal(word)})", False
        table = ", ".join(f"{literal(name)}: {text}" for name, text in found.items())
        return f"_c.word({{{table}}}, f{literal(word)})", False

    def _unary(self, expr: Unary) -> Text:
        operand = self._inner(expr.operand)
        if expr.op == "!":
            return f"_c.no({self._value(expr.operand)})", False
        return (f"{expr.op}{operand}", True) if expr.op in "+-~" else self._fail(expr)

    def _binary(self, expr: Binary) -> Text:
        if expr.op == ",":
            return self._text(expr.right)
        if self._is_pointer(expr.left) or self._is_pointer(expr.right):
            self._fail(expr)
        if expr.op in _FUNCTIONS:
            return _FUNCTIONS[expr.op].format(self._value(expr.left), self._value(expr.right)), False
        # the same operator to the left needs no parentheses: it is how Python reads it too
        same = isinstance(expr.left, Binary) and expr.left.op == expr.op
        left = self._value(expr.left) if same else self._inner(expr.left)
        return f"{left} {expr.op} {self._inner(expr.right)}", True

    def _is_pointer(self, expr: Expr) -> bool:
        if not isinstance(expr, Cast) or isinstance(expr.type, TypeOf):
            return False
        return isinstance(self.context.abi.element(expr.type), Pointer)

    def _conditional(self, expr: Conditional) -> Text:
        condition = self._value(expr.condition)
        then = condition if expr.then is None else self._value(expr.then)
        return f"_c.choose({condition}, lambda: {then}, lambda: {self._value(expr.otherwise)})", False

    def _cast(self, expr: Cast) -> Text:
        if isinstance(expr.type, TypeOf):
            return f"_c.like({self._value(expr.type.operand)}, {self._value(expr.operand)})", False
        kind = self.context.speller.integer(expr.type)
        return (f"_c.{kind}({self._value(expr.operand)})", False) if kind else self._fail(expr)

    def _sizeof(self, expr: SizeOf) -> Text:
        operand = expr.operand
        if isinstance(operand, MemberAccess):
            record, path = self._place(operand)
            function, text = "member_size", f"{record}, {path}"
        elif isinstance(operand, Param):
            function, text = "size", self.parameters[operand.index]
        elif isinstance(operand, Expr):
            function, text = "size", self._value(operand)
        else:
            size = self.context.speller.size_of(operand)
            if size is None or expr.align:
                self._fail(expr)
            return self.context.number(size, self.context.target.size_t), False
        return (f"_c.{function}({text})", False) if not expr.align else self._fail(expr)

    def _offsetof(self, expr: OffsetOf) -> Text:
        return f"_c.offset({self._record(expr.type)}, {self._designator(expr.designator)})", False

    def _record(self, type: CType | Param) -> str:
        if isinstance(type, Param):
            return self.parameters[type.index]
        record = self.context.abi.record_under(type)
        return self._fail(type) if record is None else f"structs.{self.context.names.records[record.key]}"

    def _place(self, expr: MemberAccess) -> tuple[str, str]:
        """Record and designator of ``((type *)0)->member``, the way to name a member without an object."""
        steps: list[str | Param | tuple[Expr]] = []
        node: Expr = expr
        while isinstance(node, MemberAccess | Index):
            steps.append(node.name if isinstance(node, MemberAccess) else (node.index,))
            if isinstance(node, MemberAccess) and node.arrow:
                node = node.operand
                break
            node = node.operand.operand if isinstance(node.operand, Unary) else node.operand
        if not isinstance(node, Cast) or isinstance(node.type, TypeOf):
            self._fail(expr)
        pointer = self.context.abi.element(node.type)
        return self._record(pointer.to if isinstance(pointer, Pointer) else node.type), self._designator(steps[::-1])

    def _designator(self, steps: Sequence[str | Param | tuple[Expr]]) -> str:
        """Python source of a string such as ``"regs.pc"``."""
        parts = []
        for step in steps:
            if isinstance(step, tuple):
                parts.append(f"[{{int({self._value(step[0])})}}]")
            elif isinstance(step, Param):
                parts.append(f".{{{self.parameters[step.index]}}}")
            else:
                parts.append(f".{step}" if _WORD.fullmatch(step) else self._fail(steps))
        if len(steps) == 1 and isinstance(steps[0], Param):
            return self.parameters[steps[0].index]
        text = "".join(parts).lstrip(".")
        if text.isidentifier():
            return literal(text)
        # an index that has quotes of its own would end the string that it stands in
        return f'f"{text}"' if '"' not in text else self._fail(steps)

    _METHODS: ClassVar[dict[type, Callable[[Any, Any], Text]]] = {
        IntLiteral: _literal, Ident: _ident, Param: _param, Pasted: _pasted, Unary: _unary, Binary: _binary,
        Conditional: _conditional, Cast: _cast, SizeOf: _sizeof, OffsetOf: _offsetof,
    }  # fmt: skip


def spelled(type: CType) -> str:
    """A type as C spells it."""
    if isinstance(type, Array):
        length = type.length.value if isinstance(type.length, IntLiteral) else ""
        return f"{spelled(type.of)}[{length}]"
    if isinstance(type, Pointer):
        return f"{spelled(type.to)} *"
    if isinstance(type, RecordRef | EnumRef):
        return type.key
    return type.text if isinstance(type, Function) else type.name
