"""Raw bytes as the members of a record, for any target: its byte order, its bit-fields, its type widths.

A union shows every member, for nothing in the bytes says which one is meant. A flexible array takes what is left.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping, Sequence

from headergen.model import MOST_LEVELS, Abi, CType, EnumRef, LaidField, LaidRecord, Pointer, RecordRef, Scalar
from headergen.model.decoding import Cut, Elements, Unpacked, UnpackedBytes, Value
from headergen.model.symbols import Found
from headergen.targets import TARGETS, Target

_MOST = 1 << 16  # elements of one array that are unpacked


def unpack(abi: Abi, record: LaidRecord, data: bytes) -> tuple[Unpacked, ...]:
    """The members of ``record`` with the values that ``data`` gives them."""
    return _Unpacking(abi, data).record(record, 0, 0)


def unpack_bytes(found: Found, abis: Mapping[str, Abi], data: bytes) -> list[UnpackedBytes]:
    """The bytes as a record, or as several in a row; targets that read them alike are told together."""
    groups: dict[tuple[object, ...], UnpackedBytes] = {}
    for target, record in found.by_target.items():
        if not isinstance(record, LaidRecord):
            continue
        size = record.size
        flexible = abis[target].is_open(record)
        count = max(1, len(data) // size) if size and not flexible else 1
        parts = [data[n * size : (n + 1) * size] if count > 1 else data for n in range(count)]
        records = tuple(unpack(abis[target], record, part) for part in parts)
        left = 0 if flexible else max(0, len(data) - count * size)
        key = (records, size)
        before = groups.get(key)
        targets = (*before.targets, target) if before else (target,)
        groups[key] = UnpackedBytes(found.name, targets, records, max(0, size - len(data)), left)
    return list(groups.values())


class _Unpacking:
    def __init__(self, abi: Abi, data: bytes) -> None:
        self.abi = abi
        self.data = data
        self.target: Target = TARGETS[abi.target]
        self.order = self.target.byteorder

    def record(self, record: LaidRecord, base: int, depth: int, *, last: bool = True) -> tuple[Unpacked, ...]:
        """The members of a record; ``last`` is whether nothing follows it, so that a flexible array takes the rest."""
        shown = [field for field in record.fields if field.name or field.bit_width is None]
        ends = record.ends if last else ()
        return tuple(self.field(field, base, depth, last=any(field is each for each in ends)) for field in shown)

    def field(self, field: LaidField, base: int, depth: int, *, last: bool) -> Unpacked:
        if field.bit_offset is not None and field.bit_width is not None:
            start = base * 8 + field.bit_offset
            number = self.bits(start, field.bit_width, field.signed)
            label = self.label(field.type, number)
            return Unpacked(field.name, field.spelling, start, field.bit_width, True, number, label)
        offset = base + field.offset
        element, dims = self.abi.element(field.type), field.array
        size = field.size
        if dims and dims[0] == 0 and last:
            dims, size = self.fitting(element, dims, offset)
        value = (
            self.array(element, dims, offset, size, depth)
            if dims
            else self.single(element, offset, size, depth, last=last)
        )
        label = self.label(field.type, value) if not dims else ""
        return Unpacked(field.name, field.spelling, offset * 8, size * 8, False, value, label)

    def size(self, element: CType) -> int:
        match element:
            case Scalar(name):
                return self.target.types.get(name, (0, 0))[0]
            case Pointer():
                return self.target.types["*"][0]
            case RecordRef(key):
                return self.abi.records[key].size if key in self.abi.records else 0
            case EnumRef(key):
                return self.abi.enums[key].size if key in self.abi.enums else 4
        return 0

    def fitting(self, element: CType, dims: Sequence[int], offset: int) -> tuple[tuple[int, ...], int]:
        """A flexible array's dimensions by what is left of the data, and its bytes."""
        each = self.size(element)
        for dim in dims[1:]:
            each *= dim
        count = max(0, len(self.data) - offset) // each if each else 0
        return (count, *dims[1:]), count * each

    def array(self, element: CType, dims: Sequence[int], offset: int, size: int, depth: int) -> Value:
        if not dims:
            return self.single(element, offset, size, depth)
        if isinstance(element, Scalar) and element.name == "char" and len(dims) == 1:
            return self.characters(offset, dims[0])
        each = size // dims[0] if dims[0] else 0
        values: list[Value] = []
        for position in range(min(dims[0], _MOST)):
            values.append(self.array(element, dims[1:], offset + position * each, each, depth))
            if offset + position * each > len(self.data):
                return Elements(tuple(values))  # nothing but None can follow
        return Elements(tuple(values), dims[0] - len(values))

    def characters(self, offset: int, size: int) -> Value:
        raw = self.data[offset : offset + size]
        return raw if len(raw) == size else Cut(raw, size - len(raw)) if raw else None

    def single(self, element: CType, offset: int, size: int, depth: int, *, last: bool = False) -> Value:
        if isinstance(element, RecordRef):
            record = self.abi.records.get(element.key)
            # one that begins behind the data holds nothing, however many it holds in turn
            if record is None or depth >= MOST_LEVELS or (size and offset >= len(self.data)):
                return None
            return self.record(record, offset, depth + 1, last=last)
        raw = self.data[offset : offset + size]
        if len(raw) < size:
            return None
        name = element.name if isinstance(element, Scalar) else ""
        if name in ("float", "double"):
            mark = "<" if self.order == "little" else ">"
            found: float = struct.unpack(mark + ("f" if name == "float" else "d"), raw)[0]
            return math.nan if math.isnan(found) else found  # one object, so that two targets can be told to agree
        if name == "long double":
            return raw
        return int.from_bytes(raw, self.order, signed=self.signed(element))

    def signed(self, element: CType) -> bool:
        if isinstance(element, EnumRef):
            enum = self.abi.enums.get(element.key)
            return enum is not None and self.target.signed(enum.type)
        return isinstance(element, Scalar) and self.target.signed(element.name)

    def bits(self, start: int, width: int, signed: bool) -> int | None:
        """A bit-field by its place in memory order: from a byte's low end, or from its high end if big-endian."""
        first, last = start // 8, (start + width + 7) // 8
        raw = self.data[first:last]
        if len(raw) < last - first:
            return None
        number = int.from_bytes(raw, self.order)
        skipped = start - first * 8
        shift = skipped if self.order == "little" else len(raw) * 8 - skipped - width
        number = number >> shift & ((1 << width) - 1)
        return number - (1 << width) if signed and number >> (width - 1) else number

    def label(self, ctype: CType, value: Value) -> str:
        element = self.abi.element(ctype)
        if isinstance(element, EnumRef) and isinstance(value, int) and element.key in self.abi.enums:
            return next((n for n, v in self.abi.enums[element.key].members.items() if v == value), "")
        return ""
