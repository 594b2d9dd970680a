"""What handwritten Python gives its constants and ctypes classes, as far as its text says so. Nothing of it is run.

A name counts where the file gives it one value, at the top or in a class at the top: one that a condition or a loop
gives a value too has none. An ioctl that a call makes (``_IOW``) has the number of ``asm-generic/ioctl.h``.
"""

from __future__ import annotations

import ast
import operator
import struct
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from typing import Protocol

from msgspec import Struct

from headergen.model import Array, CType, Field, IntLiteral, LaidRecord, Location, Pointer, Record, Scalar
from headergen.model.ioctl_macros import IOCTL_MACROS
from headergen.separation.python_text import last_name
from headergen.separation.python_types import PythonTypes, assignments

_MOST_BITS = 128
_MOST_LEVELS = 150
_MOST_OF_FORMAT = 200  # characters
_OPERATORS: Mapping[type[ast.operator], Callable[[int, int], int]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.BitOr: operator.or_,
    ast.BitAnd: operator.and_, ast.BitXor: operator.xor, ast.RShift: operator.rshift, ast.LShift: operator.lshift,
}  # fmt: skip
_SIGNS: Mapping[type[ast.unaryop], Callable[[int], int]] = {
    ast.USub: operator.neg, ast.UAdd: operator.pos, ast.Invert: operator.invert
}  # fmt: skip
_MACROS = {macro.lstrip("_"): said for macro, said in IOCTL_MACROS.items() if not macro.endswith("BAD")}
_DIRECTIONS = {"": 0, "w": 1, "r": 2, "rw": 3}
_FORMAT = {  # what the characters of struct stand for where it aligns as C does
    "c": "char", "b": "signed char", "B": "unsigned char", "?": "_Bool", "h": "short", "H": "unsigned short",
    "i": "int", "I": "unsigned int", "l": "long", "L": "unsigned long", "q": "long long", "Q": "unsigned long long",
    "n": "long", "N": "unsigned long", "f": "float", "d": "double", "P": "*", "s": "char", "p": "char", "x": "char",
}  # fmt: skip
Value = int | str | bytes | None


class WrittenNumber(Struct, frozen=True):
    """A constant as a file has it: its line, its value, and how that is written. ``made`` says that a call of an
    ioctl's macro makes it.
    """

    line: int
    value: int
    node: ast.expr
    made: bool


class Measures(Protocol):
    """Answers what a target makes of types and records; None where it has no answer."""

    def size(self, type: CType) -> int | None:
        """The size of a type in bytes."""

    def record(self, key: str) -> LaidRecord | None:
        """A record with its layout."""


def written(
    path: str, tree: ast.Module, records: MutableMapping[str, Record], measures: Measures
) -> dict[str, WrittenNumber]:
    """The constants of a file. Its ctypes classes join the ``records``, which ``measures`` is asked about."""
    return _File(path, tree, records, measures).numbers


class _File:
    """One file, read from its first statement to its last."""

    def __init__(self, path: str, tree: ast.Module, records: MutableMapping[str, Record], measures: Measures) -> None:
        self.numbers: dict[str, WrittenNumber] = {}
        self._records, self._measures = records, measures
        self._names: dict[str, int | str | bytes] = {}
        self._types = PythonTypes(path, records, self._number)
        self._seen = set[str]()
        self._functions = set[str]()
        for statement in tree.body:
            self._statement(statement)

    def _statement(self, statement: ast.stmt) -> None:
        match statement:
            case ast.Import() | ast.ImportFrom():
                self._types.imported(statement)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                self._functions.add(name)
            case ast.ClassDef(name=name):
                if self._is_first(name):
                    self._types.class_(statement)
                inside = list(assignments(statement.body))
                for each, value in inside:
                    self._assigned(each, value)
                for each, _ in inside:
                    self._names.pop(each, None)
            case ast.Assign(targets=[ast.Attribute(value=ast.Name(id=name), attr=attribute)], value=value):
                self._types.attribute(name, attribute, value)
            case ast.Assign() | ast.AnnAssign() if found := list(assignments([statement])):
                for each, value in found:
                    self._assigned(each, value)
            case _:
                for name in bound(statement):
                    self._is_first(name)
                    self._forget(name)

    def _is_first(self, name: str) -> bool:
        """Whether a name has no value yet; it is seen from here on, and one that gets another has none."""
        if name in self._seen:
            self._forget(name)
            return False
        self._seen.add(name)
        return True

    def _forget(self, name: str) -> None:
        self._names.pop(name, None)
        self.numbers.pop(name, None)
        self._types.forget(name)

    def _assigned(self, name: str, node: ast.expr) -> None:
        if not self._is_first(name) or self._types.named(name, node):
            return
        value = self._value(node)
        if value is not None:
            self._names[name] = value
            if isinstance(value, int):
                self.numbers[name] = WrittenNumber(node.lineno, value, node, self._is_made(node))

    def _is_made(self, node: ast.expr) -> bool:
        return isinstance(node, ast.Call) and last_name(node.func).lstrip("_") in _MACROS

    # ---------------------------------------------------------------------------------------------------------- values

    def _number(self, node: ast.expr) -> int | None:
        value = self._value(node)
        return value if isinstance(value, int) else None

    def _value(self, node: ast.expr, depth: int = 0) -> Value:
        """What an expression is; None where the text does not say."""
        found: Value = None
        if depth > _MOST_LEVELS:
            return found
        match node:
            case ast.Constant(value=int() | str() | bytes() as value) if not isinstance(value, bool):
                found = value
            case ast.Name(id=name):
                found = self._names.get(name)
            case ast.UnaryOp(op=sign, operand=operand) if type(sign) in _SIGNS:
                of = self._value(operand, depth + 1)
                found = _SIGNS[type(sign)](of) if isinstance(of, int) else None
            case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _OPERATORS:
                found = _computed(sign, self._value(left, depth + 1), self._value(right, depth + 1))
            case ast.Call(func=called, args=arguments, keywords=[]):
                found = self._call(last_name(called), arguments, depth + 1)
        return None if isinstance(found, int) and found.bit_length() > _MOST_BITS else found

    def _call(self, name: str, arguments: list[ast.expr], depth: int) -> int | None:
        macro = name.lstrip("_")
        if macro in _MACROS and len(arguments) == _MACROS[macro][1]:
            return self._ioctl(macro, arguments, depth)
        if name in self._functions or len(arguments) != 1:
            return None
        if name == "sizeof":
            type_ = self._types.type_of(arguments[0])
            return None if type_ is None else self._measures.size(type_)
        value = self._value(arguments[0], depth)
        if name == "int":
            return value if isinstance(value, int) else None
        if not isinstance(value, str | bytes):
            return None
        return _letter(value) if name == "ord" else self._format(value) if name == "calcsize" else None

    def _ioctl(self, macro: str, arguments: list[ast.expr], depth: int) -> int | None:
        """The number that an ioctl's macro makes; programs give it a size, a type, or a format of struct."""
        direction = _MACROS[macro][0]
        *before, type_, nr = (
            self._value(each, depth) for each in (arguments[:3] if direction is None else arguments[:2])
        )
        bits = before[0] if direction is None else _DIRECTIONS[direction]
        size = self._sized(arguments[-1], depth) if macro != "IO" else 0
        kind = _letter(type_) if isinstance(type_, str | bytes) else type_
        parts = ((bits, 2), (size, 14), (kind, 8), (nr, 8))
        number = 0
        for part, width in parts:
            if not isinstance(part, int) or not 0 <= part < 1 << width:
                return None
            number = number << width | part
        return number

    def _sized(self, node: ast.expr, depth: int) -> int | None:
        if (type_ := self._types.type_of(node)) is not None:
            return self._measures.size(type_)
        value = self._value(node, depth)
        return value if isinstance(value, int) or value is None else self._format(value)

    def _format(self, format: str | bytes) -> int | None:
        """The size of a format of ``struct``: where that aligns, of a record without what fills it up to its end."""
        text = format if isinstance(format, str) else format.decode("ascii", "replace")
        if text[:1] in ("<", ">", "=", "!") or len(text) > _MOST_OF_FORMAT:
            return None if len(text) > _MOST_OF_FORMAT else _standard(text)
        place, fields, count = Location("", 0), list[Field](), ""
        for sign in text.removeprefix("@"):
            if sign.isascii() and sign.isdigit():
                count += sign
            elif sign in _FORMAT:
                type_: CType = Pointer(Scalar("void")) if sign == "P" else Scalar(_FORMAT[sign])
                fields.append(Field("", Array(type_, IntLiteral(int(count))) if count else type_, place))
                count = ""
            elif not sign.isspace():
                return None
        key = f"struct ({text}:0)"
        end = Field("", Scalar("char"), place)  # one byte more begins where the last field ends
        self._records[key] = Record(key, "struct", (*fields, end), place)
        laid = self._measures.record(key)
        return None if laid is None else laid.fields[-1].offset


def _standard(text: str) -> int | None:
    """The size of a format that aligns nothing, and is the same for every target."""
    try:
        return struct.calcsize(text)
    except struct.error:
        return None


def _computed(sign: ast.operator, left: object, right: object) -> int | None:
    """What an operator makes of two numbers, unless one is too large to be anybody's."""
    if not isinstance(left, int) or not isinstance(right, int):
        return None
    if isinstance(sign, ast.LShift | ast.RShift) and not 0 <= right <= _MOST_BITS:
        return None
    return _OPERATORS[type(sign)](left, right)


def _letter(text: str | bytes) -> int | None:
    """The number of a single character."""
    return ord(text) if len(text) == 1 else None


def bound(tree: ast.AST) -> Iterator[str]:
    """The names that get a value or lose it in a part of a file, once for each time."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                yield name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.alias(name=name, asname=given):
                yield given or name
