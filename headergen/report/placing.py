"""A record as a list of rows: members with their places, nested ones unfolded, and the holes between them."""

from __future__ import annotations

from collections.abc import Iterator
from math import prod
from typing import Literal

from msgspec import Struct

from headergen.model import MOST_LEVELS, Abi, LaidField, LaidRecord, Scalar
from headergen.targets import TARGETS

_MOST_ROWS = 20_000  # two members of each record's type double a record's rows at each level


class Row(Struct, frozen=True):
    """One row of a layout.

    ``kind``: a "member", the "open" and "close" of a record that is unfolded, a "hole", or the "padding" at the end of
    a record. A hole with ``bit_field`` is what bit-fields leave of their storage unit. ``start`` and ``width`` are
    bits, counted from the start of the outermost record in memory order; for an array of records they are those of
    the whole array, and its members are those of the first element.
    """

    kind: Literal["member", "open", "close", "hole", "padding"]
    depth: int
    name: str
    type: str
    start: int
    width: int
    bit_field: bool = False
    array: tuple[int, ...] = ()

    @property
    def offset(self) -> int:
        """The first byte."""
        return self.start // 8

    @property
    def size(self) -> int:
        """Bytes, rounded up for a bit-field or a hole of bits."""
        return (self.start % 8 + self.width + 7) // 8


def rows(abi: Abi, record: LaidRecord, *, unfold: bool = True) -> list[Row]:
    """The rows of a record. ``unfold`` opens members of record types that have a tag too."""
    return list(_Unfolding(abi, unfold).record(record, 0, 0))


class _Unfolding:
    """Records that are being unfolded; once there are ``_MOST_ROWS``, further ones stay folded."""

    def __init__(self, abi: Abi, unfold: bool) -> None:
        self.abi = abi
        self.unfold = unfold
        self.left = _MOST_ROWS

    def record(self, record: LaidRecord, base: int, depth: int) -> Iterator[Row]:
        cursor = unit = base
        for field in record.fields:
            start, width = base + field.start, field.width
            if record.kind == "struct" and start > cursor:
                yield from _holes(depth, cursor, start, unit)
            yield from self.member(field, base, depth)
            cursor = max(cursor, start + width)
            unit = _unit_end(self.abi, field, base)
        if record.kind == "union":
            cursor = base + record.size * 8 if record.fields else base
        end = base + record.size * 8
        if cursor < end and record.fields:
            yield Row("padding", depth, "", "", cursor, end - cursor)

    def member(self, field: LaidField, base: int, depth: int) -> Iterator[Row]:
        start, width = base + field.start, field.width
        inner = self.abi.record_under(field.type)
        if inner is not None and inner.size * 8 * prod(n or 0 for n in field.array) != width:
            inner = None  # of a header that is read apart, where its type is another record of that name
        tagged = inner is not None and not inner.is_anonymous
        self.left -= 1
        if inner is None or depth >= MOST_LEVELS or self.left <= 0 or (tagged and not self.unfold):
            yield Row(
                "member", depth, field.name, _type(field), start, width, field.bit_offset is not None, field.array
            )
            return
        title = inner.key if tagged else inner.kind
        dims = "".join(f"[{n}]" if n else "[]" for n in field.array)
        yield Row("open", depth, field.name, title, start, width, array=field.array)
        yield from self.record(inner, start, depth + 1)
        yield Row("close", depth, field.name + dims, title, start, width, array=field.array)


def _holes(depth: int, cursor: int, start: int, unit: int) -> Iterator[Row]:
    """The gap before a member: what is left of the storage unit of a bit-field, and whole bytes behind that."""
    split = min(max(cursor, unit), start)
    if cursor < split:
        yield Row("hole", depth, "", "", cursor, split - cursor, bit_field=True)
    if split < start:
        yield Row("hole", depth, "", "", split, start - split)


def _unit_end(abi: Abi, field: LaidField, base: int) -> int:
    """The bit behind the storage unit that a bit-field lies in, as its type has it; 0 for any other member."""
    if field.bit_offset is None or field.bit_width is None:
        return 0
    ctype = abi.behind(field.type)
    size = TARGETS[abi.target].types.get(ctype.name, (4, 4))[0] if isinstance(ctype, Scalar) else 4
    last = field.bit_offset + max(field.bit_width, 1) - 1
    return base + (last // (size * 8) + 1) * size * 8


def _type(field: LaidField) -> str:
    """The spelling without the array dimensions, which stand behind the name."""
    spelling = field.spelling
    while spelling.endswith("]"):
        spelling = spelling[: spelling.rindex("[")]
    return spelling


class Totals(Struct, frozen=True):
    """What pahole's last lines say of a record: its own members, one level deep. Sizes in bytes, but for ``bits``."""

    size: int
    align: int
    members: int
    holes: int
    hole_bytes: int
    bit_holes: int
    padding: int


def totals(abi: Abi, record: LaidRecord) -> Totals:
    """Counts the record's own members and holes."""
    top = [row for row in rows(abi, record, unfold=False) if row.depth == 0]
    holes = [row for row in top if row.kind == "hole"]
    whole = [row for row in holes if not row.bit_field]
    padding = sum(row.width // 8 for row in top if row.kind == "padding")
    return Totals(
        record.size,
        record.align,
        sum(row.kind in ("member", "open") for row in top),
        len(whole),
        sum(row.width // 8 for row in whole),
        len(holes) - len(whole),
        padding,
    )
