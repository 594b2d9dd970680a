"""How the members of a new struct could be ordered to leave fewer holes; what was released must keep its order."""

from __future__ import annotations

from msgspec import Struct

from headergen.model import Abi, LaidField, LaidRecord


class Advice(Struct, frozen=True):
    """A better order, with the size that it gives."""

    size: int
    order: tuple[str, ...]


def better_order(abi: Abi, record: LaidRecord) -> Advice | None:
    """The order by alignment, which leaves padding at the end alone; None if it saves nothing, or cannot be told.

    Bit-fields are left alone: what they share is decided by more than their sizes. A flexible array stays the last.
    """
    if record.kind != "struct" or record.packed or any(field.bit_width is not None for field in record.fields):
        return None
    last = [field for field in record.fields[-1:] if field.size == 0]
    rest = record.fields[: len(record.fields) - len(last)]
    ordered = [*sorted(rest, key=lambda field: -field.align), *last]
    size = 0
    for field in ordered:
        size = _up(size, field.align) + field.size
    size = _up(size, record.align)
    return Advice(size, tuple(_name(abi, field) for field in ordered)) if size < record.size else None


def _up(offset: int, align: int) -> int:
    return -(-offset // align) * align


def _name(abi: Abi, field: LaidField) -> str:
    inner = abi.record_under(field.type)
    return field.name or f"{inner.kind if inner is not None else 'struct'} {{ … }}"
