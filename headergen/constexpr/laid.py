"""An ``Abi`` as the environment of its own expressions: what a function-like macro gives for some arguments."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from headergen.constexpr.environment import Argument, Value
from headergen.constexpr.errors import ConstexprError
from headergen.constexpr.evaluate import evaluate
from headergen.constexpr.integers import integers_of
from headergen.model import (
    Abi,
    Array,
    CType,
    EnumRef,
    FunctionMacro,
    LaidRecord,
    Named,
    Pointer,
    RecordRef,
    Scalar,
)
from headergen.targets import Target


class AbiEnvironment:
    """Answers from sizes and offsets that are known, where ``layout`` would compute them."""

    def __init__(self, abi: Abi, target: Target) -> None:
        self.abi = abi
        self.target = target
        self.integers = integers_of(target)
        self.arguments: Sequence[Argument] = ()

    @cached_property
    def _enumerators(self) -> dict[str, Value]:
        """Those of all headers: thousands, and most that is asked for names none."""
        return {
            name: Value(value, "int" if -(1 << 31) <= value < 1 << 31 else enum.type)
            for enum in self.abi.enums.values()
            for name, value in enum.members.items()
        }

    def call(self, macro: FunctionMacro, arguments: Sequence[Argument]) -> Value:
        """What the macro gives; ``ConstexprError`` if these arguments give nothing."""
        self.arguments = arguments
        try:
            return evaluate(macro.expr, self)
        finally:
            self.arguments = ()

    def identifier(self, name: str) -> Value:
        """The value of an enumerator."""
        if name not in self._enumerators:
            raise ConstexprError(f"{name} is no enumerator")
        return self._enumerators[name]

    def word(self, name: str) -> Value:
        """The value of a pasted identifier."""
        constant = self.abi.constants.get(name)
        if constant is not None:
            return Value(constant.value, constant.type)
        ioctl = self.abi.ioctls.get(name)
        return Value(ioctl.value, "unsigned int") if ioctl is not None else self.identifier(name)

    def measure(self, type_: CType, *, preferred: bool = False) -> tuple[int, int]:
        """Size and alignment in bytes."""
        if isinstance(type_, Array):
            size, align = self.measure(type_.of)
            return size * (0 if type_.length is None else evaluate(type_.length, self).value), align
        if isinstance(type_, Named) and (typedef := self.abi.typedefs.get(type_.name)) is not None and typedef.size:
            return typedef.size, typedef.align
        resolved = self.resolve(type_)
        if isinstance(resolved, Array):
            return self.measure(resolved)
        if isinstance(resolved, RecordRef):
            record = self._record(resolved.key)
            return record.size, record.align
        name = "*" if isinstance(resolved, Pointer) else resolved.name if isinstance(resolved, Scalar) else ""
        if name not in self.target.types:
            raise ConstexprError("a type without a size")
        size, align = self.target.types[name]
        return size, self.target.preferred_alignment(name) if preferred else align

    def resolve(self, type_: CType) -> CType:
        """The type without typedefs; an enumeration's integer type for that."""
        type_ = self.unnamed(type_)
        if isinstance(type_, EnumRef):
            if type_.key not in self.abi.enums:
                raise ConstexprError(f"{type_.key} has no values")
            return Scalar(self.abi.enums[type_.key].type)
        return type_

    def unnamed(self, type_: CType) -> CType:
        """The type without typedefs; an enumeration stays one."""
        type_ = self.abi.behind(type_)
        if isinstance(type_, Named):
            raise ConstexprError(f"{type_.name} is no type")
        return type_

    def _record(self, key: str) -> LaidRecord:
        record = self.abi.records.get(key)
        if record is None:
            raise ConstexprError(f"{key} has no layout")
        return record

    def member(self, key: str, name: str) -> tuple[int, CType]:
        """Offset in bytes and type of a record's member, found through anonymous members too."""
        for field in self._record(key).fields:
            if field.name == name and field.bit_width is None:
                return field.offset, field.type
            if not field.name and field.bit_width is None and isinstance(inner := self.resolve(field.type), RecordRef):
                try:
                    offset, type_ = self.member(inner.key, name)
                except ConstexprError:
                    continue
                return field.offset + offset, type_
        raise ConstexprError(f"{key} has no member {name}")
