"""Which types the kernel's own types and ioctls are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from headergen.layout.macros import Macros
from headergen.model import Array, CType, EnumRef, Location, Model, Named, Pointer, RecordRef


class Reachable:
    """``keys`` of records and enumerations, ``names`` of typedefs.

    Kept are those that no header of our own declares, and all that they mention.
    """

    def __init__(self, model: Model, macros: Macros, *, own: Callable[[Location], bool]) -> None:
        self.keys: set[str] = set()
        self.names: set[str] = set()
        self._model = model
        self._pending: list[CType] = [ioctl.arg_type for ioctl in macros.ioctls.values() if ioctl.arg_type is not None]
        self._pending += [RecordRef(key) for key, record in model.records.items() if not own(record.location)]
        self._pending += [EnumRef(key) for key, enum in model.enums.items() if not own(enum.location)]
        self._pending += [Named(name) for name, typedef in model.typedefs.items() if not own(typedef.location)]
        while self._pending:
            self._visit(self._pending.pop())

    def _visit(self, type_: CType) -> None:
        if isinstance(type_, Named):
            if type_.name in self._model.typedefs and type_.name not in self.names:
                self.names.add(type_.name)
                self._pending.append(self._model.typedefs[type_.name].type)
        elif isinstance(type_, Pointer):
            self._pending.append(type_.to)
        elif isinstance(type_, Array):
            self._pending.append(type_.of)
        elif isinstance(type_, RecordRef | EnumRef) and type_.key not in self.keys:
            self.keys.add(type_.key)
            self._pending.extend(self._members(type_.key))

    def _members(self, key: str) -> Iterator[CType]:
        record = self._model.records.get(key)
        for field in record.fields if record else ():
            yield field.type
