"""What a file of Python wrote by hand, as a target has it: its numbers, and its ctypes classes with their layout."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping

from msgspec import Struct

from headergen.constexpr import ConstexprError
from headergen.layout.sizes import Sizes
from headergen.model import CType, LaidRecord, Model, Record, RecordRef
from headergen.separation.python_values import WrittenNumber, written
from headergen.targets import Target

_HEXADECIMAL = ("0x", "0X", "<<")


class ByHand(Struct, frozen=True):
    """The constants by name, the records by the name of their class, and what a target makes of them."""

    numbers: Mapping[str, WrittenNumber]
    records: Mapping[str, LaidRecord]
    measures: FileMeasures


class FileMeasures:
    """What a target makes of the records of a file, also while more are read."""

    def __init__(self, path: str, records: Mapping[str, Record], target: Target) -> None:
        self._sizes = Sizes(Model(target.name, (path,), (), records, {}, {}, ()), target)

    def size(self, type: CType) -> int | None:
        """The size of a type in bytes; None where it has none."""
        try:
            return self._sizes.extent(type).size
        except ConstexprError:
            return None

    def record(self, key: str) -> LaidRecord | None:
        """A record with its layout; None where it has none."""
        try:
            return self._sizes.record(key)
        except ConstexprError:
            return None

    def record_under(self, type: CType) -> LaidRecord | None:
        """The record that a type is; None for anything else."""
        return self.record(type.key) if isinstance(type, RecordRef) else None


def by_hand(path: str, tree: ast.Module, target: Target) -> ByHand:
    """What a file has for a target. Nothing of it is run."""
    records: dict[str, Record] = {}
    measures = FileMeasures(path, records, target)
    numbers = written(path, tree, records, measures)
    laid = {record.tag: found for record in records.values() if record.tag and (found := measures.record(record.key))}
    return ByHand(numbers, laid, measures)


def in_base_of(text: str) -> Callable[[int], str]:
    """How a number is written in the base of an expression."""
    return hex if any(sign in text for sign in _HEXADECIMAL) else oct if "0o" in text.lower() else str
