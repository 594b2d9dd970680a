"""How the members of a new struct could be ordered to leave fewer holes; what was released must keep its order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from msgspec import Struct

from headergen.model import Abi, LaidField, LaidRecord, Scalar
from headergen.targets import TARGETS

_MOST = 1000  # members of a record that are tried one by one


class Advice(Struct, frozen=True):
    """A better order, with the size that it gives."""

    size: int
    order: tuple[str, ...]


class _Part(Struct, frozen=True):
    """What stays together: a member, or bit-fields that follow each other."""

    names: tuple[str, ...]
    size: int
    align: int


def better_order(abi: Abi, record: LaidRecord) -> Advice | None:
    """The order that fills holes with what fits, the most aligned first; None if it saves nothing, or cannot be told.

    Bit-fields that follow each other stay together. A flexible array stays the last.
    """
    if record.kind != "struct" or record.packed:
        return None
    last = [field for field in record.fields[-1:] if field.size == 0 and field.bit_width is None]
    parts = _parts(abi, record.fields[: len(record.fields) - len(last)])
    if parts is None:
        return None
    ordered = _filled(parts)
    size = 0
    for part in (*ordered, *(_Part((), 0, field.align) for field in last)):
        size = _up(size, part.align) + part.size
    size = _up(size, record.align)
    names = [name for part in ordered for name in part.names]
    return Advice(size, (*names, *(_name(abi, field) for field in last))) if size < record.size else None


def _parts(abi: Abi, fields: Sequence[LaidField]) -> list[_Part] | None:
    """The parts; None where bit-fields begin within a unit of their type, so that another place would change them."""
    found: list[_Part] = []
    for together, run in groupby(fields, lambda field: field.bit_width is not None):
        members = list(run)
        if not together:
            found += [_Part((_name(abi, field),), field.size, field.align) for field in members]
            continue
        align = max(_unit(abi, field) for field in members)
        if members[0].start % (align * 8) or not all(field.bit_width for field in members):
            return None
        end = max(field.start + field.width for field in members)
        names = tuple(field.name or f"{field.spelling} : {field.bit_width}" for field in members)
        found.append(_Part(names, -(-(end - members[0].start) // 8), align))
    return found


def _unit(abi: Abi, field: LaidField) -> int:
    """The size of a bit-field's type, across whose multiples it may not lie."""
    ctype = abi.behind(field.type)
    size = TARGETS[abi.target].types.get(ctype.name, (4, 4))[0] if isinstance(ctype, Scalar) else 4
    return max(size, field.align)


def _filled(parts: Sequence[_Part]) -> list[_Part]:
    """What leaves no gap comes next, and of that what is aligned the most."""
    left = sorted(parts, key=lambda part: -part.align)
    if len(left) > _MOST:
        return left
    offset = 0
    ordered = []
    while left:
        best = min(left, key=lambda part: (_up(offset, part.align) - offset, -part.align))
        left.remove(best)
        ordered.append(best)
        offset = _up(offset, best.align) + best.size
    return ordered


def _up(offset: int, align: int) -> int:
    return -(-offset // align) * align


def _name(abi: Abi, field: LaidField) -> str:
    inner = abi.record_under(field.type)
    return field.name or f"{inner.kind if inner is not None else 'struct'} {{ … }}"
