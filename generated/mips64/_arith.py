# SPDX-License-Identifier: MIT
#
# Made by headergen for mips64. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Integers that behave as in C, for the functions made from function-like macros.

An ``Int`` has a width and a sign; operators promote, convert and wrap as a C compiler for mips64 does. What C leaves
undefined (a shift by the width or more, a division by zero) is an error here.
"""

from __future__ import annotations

import ctypes
import operator

from ._records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ._members import Value

POINTER_BITS = 64


class Int:
    """A C integer. ``value`` is its number, ``bits`` its width."""

    __slots__ = ("bits", "signed", "value")

    def __init__(self, value: int, bits: int, signed: bool) -> None:
        value &= (1 << bits) - 1
        self.value = value - (1 << bits) if signed and value >> (bits - 1) else value
        self.bits, self.signed = bits, signed

    def __repr__(self) -> str:
        return f"{'s' if self.signed else 'u'}{self.bits}({self.value})"

    def __bool__(self) -> bool:
        return self.value != 0

    def __int__(self) -> int:
        return self.value

    __index__ = __int__

    def __pos__(self) -> Int:
        return self if self.bits >= 32 else Int(self.value, 32, True)

    def __neg__(self) -> Int:
        operand = +self
        return Int(-operand.value, operand.bits, operand.signed)

    def __invert__(self) -> Int:
        operand = +self
        return Int(~operand.value, operand.bits, operand.signed)

    def __add__(self, other: Int) -> Int:
        return _apply(operator.add, self, other)

    def __sub__(self, other: Int) -> Int:
        return _apply(operator.sub, self, other)

    def __mul__(self, other: Int) -> Int:
        return _apply(operator.mul, self, other)

    def __and__(self, other: Int) -> Int:
        return _apply(operator.and_, self, other)

    def __or__(self, other: Int) -> Int:
        return _apply(operator.or_, self, other)

    def __xor__(self, other: Int) -> Int:
        return _apply(operator.xor, self, other)

    def __truediv__(self, other: Int) -> Int:
        return _apply(_divide, self, other)

    def __mod__(self, other: Int) -> Int:
        return _apply(lambda left, right: left - right * _divide(left, right), self, other)

    def __lshift__(self, other: Int) -> Int:
        operand = +self
        return Int(operand.value << _count(operand, other), operand.bits, operand.signed)

    def __rshift__(self, other: Int) -> Int:
        operand = +self
        return Int(operand.value >> _count(operand, other), operand.bits, operand.signed)


def _divide(left: int, right: int) -> int:
    quotient = abs(left) // abs(right)
    return quotient if (left < 0) == (right < 0) else -quotient


def _count(operand: Int, count: Int) -> int:
    if not 0 <= count.value < operand.bits:
        raise ValueError(f"C does not define a shift of a {operand.bits}-bit integer by {count.value}")
    return count.value


def _converted(left: Int, right: Int) -> tuple[Int, Int]:
    """The usual arithmetic conversions."""
    left, right = +left, +right
    bits = max(left.bits, right.bits)
    signed = all(operand.signed for operand in (left, right) if operand.bits == bits)
    return Int(left.value, bits, signed), Int(right.value, bits, signed)


def _apply(function: Callable[[int, int], int], left: Int, right: Int) -> Int:
    left, right = _converted(left, right)
    return Int(function(left.value, right.value), left.bits, left.signed)


def u8(value: Int | int) -> Int:
    return Int(int(value), 8, False)


def u16(value: Int | int) -> Int:
    return Int(int(value), 16, False)


def u32(value: Int | int) -> Int:
    return Int(int(value), 32, False)


def u64(value: Int | int) -> Int:
    return Int(int(value), 64, False)


def u128(value: Int | int) -> Int:
    return Int(int(value), 128, False)


def s8(value: Int | int) -> Int:
    return Int(int(value), 8, True)


def s16(value: Int | int) -> Int:
    return Int(int(value), 16, True)


def s32(value: Int | int) -> Int:
    return Int(int(value), 32, True)


def s64(value: Int | int) -> Int:
    return Int(int(value), 64, True)


def s128(value: Int | int) -> Int:
    return Int(int(value), 128, True)


def boolean(value: Int | int) -> Int:
    return Int(int(value) != 0, 8, False)


def arg(value: Any) -> Int:
    """A macro's argument: a number, or a character. A ctypes number keeps its type; ``OverflowError`` for what no C
    integer holds.
    """
    if isinstance(value, Int):
        return value
    if isinstance(value, (str, bytes)):
        if len(value) != 1 or not value.isascii():
            raise ValueError(f"{value!r} is no character of C")
        value = ord(value)
    if isinstance(value, ctypes._SimpleCData):
        code: Any = value
        return Int(operator.index(value.value), ctypes.sizeof(value) * 8, code._type_ in "bhilq")
    number = operator.index(value)
    for bits, signed in ((32, True), (32, False), (64, True), (64, False)):
        result = Int(number, bits, signed)
        if result.value == number:
            return result
    raise OverflowError(f"{number:#x} does not fit a C integer")


def pasted(value: Any) -> Int:
    """The same for an argument that the macro pastes too, and so may be the text of a number."""
    return _number(value) if isinstance(value, str) else arg(value)


def like(kind: Int, value: Int) -> Int:
    """A value converted to the type of another, as by ``(typeof(kind))value``."""
    return Int(value.value, kind.bits, kind.signed)


def eq(left: Int, right: Int) -> Int:
    left, right = _converted(left, right)
    return s32(left.value == right.value)


def lt(left: Int, right: Int) -> Int:
    left, right = _converted(left, right)
    return s32(left.value < right.value)


def no(operand: Int) -> Int:
    """C's ``!``."""
    return s32(not operand)


def both(left: Int, right: Callable[[], Int]) -> Int:
    """C's ``&&``."""
    return s32(bool(left and right()))


def either(left: Int, right: Callable[[], Int]) -> Int:
    """C's ``||``."""
    return s32(bool(left or right()))


def choose(condition: Int, then: Callable[[], Int], otherwise: Callable[[], Int]) -> Int:
    """C's ``?:``. The branch not taken still has a say in the result's type, if it can be computed at all."""
    taken, other = (then, otherwise) if condition else (otherwise, then)
    result = taken()
    try:
        return _converted(result, other())[0]
    except (ArithmeticError, ValueError):
        return +result


def size(what: Any) -> Int:
    """C's ``sizeof`` of a ctypes type or object, or of an integer."""
    if isinstance(what, int):
        what = arg(what)
    if isinstance(what, Int):
        return Int(what.bits // 8, POINTER_BITS, False)
    return Int(ctypes.sizeof(what), POINTER_BITS, False)


def _place(record: Any, designator: str) -> tuple[int, Any]:
    """Offset and ctypes type of a member such as ``regs.pc`` or ``svc_regs[0]``."""
    if isinstance(record, Record):
        record = type(record)
    offset = 0
    steps = designator.replace(" ", "").replace("[", ".[").split(".")
    for step in steps:
        if step.startswith("["):
            if not hasattr(record, "_length_"):
                raise TypeError(f"{designator!r}: no array before {step}")
            index = int(step[1:].rstrip("]"), 0)
            record = record._type_
            offset += index * ctypes.sizeof(record)
        else:
            start, record = _member(record, step)
            offset += start
    return offset, record


def _member(record: Any, name: str) -> tuple[int, Any]:
    """Offset and ctypes type of a member, also of one in an anonymous member; C's name or Python's."""
    for field, ctype in getattr(record, "_fields_", ()):
        if field in (name, name + "_"):
            return getattr(record, field).offset, ctype
        if field in record._anonymous_:
            try:
                start, found = _member(ctype, name)
            except AttributeError:
                continue
            return getattr(record, field).offset + start, found
    raise AttributeError(f"{getattr(record, '__name__', record)} has no member {name!r}")


def offset(record: Any, designator: str) -> Int:
    """C's ``offsetof``; the member as C designates it: ``"pc"``, ``"regs.pc"``, ``"svc_regs[0]"``."""
    return Int(_place(record, designator)[0], POINTER_BITS, False)


def member_size(record: Any, designator: str) -> Int:
    """``sizeof`` of a member."""
    return Int(ctypes.sizeof(_place(record, designator)[1]), POINTER_BITS, False)


def word(table: Mapping[str, Int], name: str) -> Int:
    """What a word pasted together stands for: a constant, or a number with its suffix (``1`` and ``ULL``).

    ``KeyError`` where the headers define no such constant.
    """
    found = table.get(name)
    return found if found is not None else _number(name)


def constant(constants: object, name: str) -> Int:
    """The same for words that could make up too many names to list."""
    found = vars(constants).get(name)
    return arg(found) if found is not None else _number(name)


def _number(text: str) -> Int:
    """An integer constant of C; ``KeyError`` for anything else."""
    digits = text.rstrip("uUlL")
    suffix = text[len(digits) :].lower()
    base = {"0x": 16, "0b": 2}.get(digits[:2].lower()) or (8 if digits[:1] == "0" else 10)
    try:
        value = int(digits if digits.isalnum() else "", base)
    except ValueError:
        raise KeyError(text) from None
    narrowest = {"": 32, "l": 64, "ll": 64}[suffix.strip("u")]
    signs = (False,) if "u" in suffix else (True,) if base == 10 else (True, False)
    for bits in (32, 64):
        for signed in signs:
            result = Int(value, bits, signed)
            if bits >= narrowest and result.value == value:
                return result
    raise KeyError(text)
