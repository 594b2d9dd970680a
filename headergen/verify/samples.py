"""Calls of function-like macros to try: arguments of each kind, and what the macro gives for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from headergen.constexpr import Argument, ConstexprError, Value
from headergen.constexpr.laid import AbiEnvironment
from headergen.model import Abi, CType, FunctionMacro, IntLiteral, OffsetOf, Param, Pasted, RecordRef, Scalar, parts
from headergen.targets import Target

# small numbers that differ by parameter; then zero; then numbers with bits in every byte
_NUMBERS = ((1, 2, 3, 4, 5, 6, 7, 8), (0,), (0x12, 0x34, 0x56, 0x78), (0x12345678, 0x0BADF00D, 0x89ABCDEF))
_MOST_WORDS = 3
_SUFFIX = re.compile(r"[uUlL]{0,3}")


class Sample(Struct, frozen=True):
    """One call: the arguments as C writes them and as Python takes them (a number, a text, or a type's C name)."""

    macro: FunctionMacro
    texts: tuple[str, ...]
    given: tuple[int | str, ...]
    value: int
    type: str


def samples(abi: Abi, target: Target) -> Iterator[Sample]:
    """A few calls of each macro that has a value for some arguments; those that C leaves undefined are left out."""
    environment = AbiEnvironment(abi, target)
    for macro in abi.macros.values():
        seen: set[tuple[str, ...]] = set()
        for numbers in _NUMBERS:
            for index in range(_MOST_WORDS if "word" in macro.roles or "member" in macro.roles else 1):
                sample = _sample(macro, numbers, index, environment)
                if sample is not None and sample.texts not in seen:
                    seen.add(sample.texts)
                    yield sample


def _sample(macro: FunctionMacro, numbers: Sequence[int], index: int, environment: AbiEnvironment) -> Sample | None:
    texts: list[str] = []
    given: list[int | str] = []
    arguments: list[Argument] = []
    try:
        for position, role in enumerate(macro.roles):
            if role == "value":
                number = numbers[position % len(numbers)]
                texts.append(hex(number))
                given.append(number)
                arguments.append(Value(*environment.integers.literal(IntLiteral(number, decimal=False))))
                continue
            text, argument = _chosen(macro, position, role, index, environment)
            texts.append(text)
            given.append(text)
            arguments.append(argument)
        value = environment.call(macro, arguments)
    except ConstexprError:
        return None
    return Sample(macro, tuple(texts), tuple(given), value.value, value.type)


def _chosen(
    macro: FunctionMacro, position: int, role: str, index: int, environment: AbiEnvironment
) -> tuple[str, Argument]:
    """The text and the argument for a parameter that is no number."""
    if role == "type":
        type_: CType = Scalar(("int", "char", "long long")[index % 3])
        return ("int", "char", "long long")[index % 3], type_
    found = _members(macro, position, environment) if role == "member" else _words(macro, position, environment.abi)
    if not found:
        raise ConstexprError("nothing to try")
    return found[index % len(found)], found[index % len(found)]


def _members(macro: FunctionMacro, position: int, environment: AbiEnvironment) -> list[str]:
    """Names of members of the record that the parameter designates a member of."""
    for node in _nodes(macro.expr):
        if isinstance(node, OffsetOf) and node.designator == (Param(position),) and not isinstance(node.type, Param):
            record = environment.resolve(node.type)
            if isinstance(record, RecordRef) and record.key in environment.abi.records:
                fields = environment.abi.records[record.key].fields
                return [field.name for field in fields if field.name and field.bit_width is None]
    return []


def _words(macro: FunctionMacro, position: int, abi: Abi) -> list[str]:
    """What can stand for the parameter in every word that it is pasted into."""
    found: set[str] | None = None
    for node in _nodes(macro.expr):
        if isinstance(node, Pasted) and position in node.parts:
            start, end = node.parts[0], node.parts[-1]
            before, behind = start if isinstance(start, str) else "", end if isinstance(end, str) else ""
            if len(node.parts) != 1 + bool(before) + bool(behind):
                return []
            if not before and _SUFFIX.fullmatch(behind):
                middles = {"5", "0x10"}
                found = middles if found is None else found & middles
                continue
            middles = {
                name[len(before) : len(name) - len(behind)]
                for name in abi.constants
                if name.startswith(before) and name.endswith(behind) and len(name) > len(before) + len(behind)
            }
            # a macro's name may be replaced before it is pasted
            middles -= abi.constants.keys() | abi.ioctls.keys() | abi.macros.keys()
            found = middles if found is None else found & middles
    return sorted(found or ())


def _nodes(node: object) -> Iterator[object]:
    yield node
    for part in parts(node):
        yield from _nodes(part)
