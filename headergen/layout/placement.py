"""Places the members of one record: GCC's rules for the System V ABIs, bit-fields included.

Everything here is numbers: bits in, bits out. GCC counts bit positions in memory order on big-endian targets too (bit 0
is then the most significant one of the first byte), so one algorithm serves both byte orders.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from headergen.targets import Target

MODE_WIDTHS = frozenset({8, 16, 32, 64, 128})


class Slot(Struct):
    """What a member needs, and where it comes to stand.

    In bits: size and alignment of its type, its own ``aligned`` (0: none), the ``limit`` of ``#pragma pack`` (0: none)
    and the width of a bit-field. ``position`` and ``align`` are the answer; ``whole`` marks a bit-field that turned out
    to be laid out as a plain integer.
    """

    size: int
    type_align: int
    wanted: int = 0
    packed: bool = False
    limit: int = 0
    width: int | None = None
    named: bool = True
    position: int = 0
    align: int = 8
    whole: bool = False


def place(slots: Sequence[Slot], *, union: bool, wanted: int, target: Target) -> tuple[int, int]:
    """Fills in the position of each slot; returns size and alignment of the record in bits.

    ``wanted`` is the record's own ``aligned`` in bits, 0 without one.
    """
    record_align = max(8, wanted)
    unit = max(record_align, target.biggest_alignment * 8)
    end = highest = 0
    for slot in slots:
        known = 0 if union else end
        record_align = max(record_align, _require(slot, known, target))
        if union:
            end = 0
        position = _round_up(end, slot.align)
        loose = slot.packed or slot.limit or slot.whole or not target.bitfield_types_align
        if slot.width and not loose and _spans_too_much(slot, position):
            # GCC rounds up from the last multiple of the biggest alignment, whatever the type's own is
            start = position - position % unit
            position = start + _round_up(position - start, slot.type_align)
        slot.position = position
        end = position + (slot.size if slot.width is None else slot.width)
        highest = max(highest, end)
    return _round_up((highest + 7) // 8 * 8, record_align), record_align


def _require(slot: Slot, known: int, target: Target) -> int:
    """Sets the alignment that the slot starts at, and returns what it asks of the record."""
    if slot.width is None:
        slot.align = _capped(slot, (slot.wanted or 8) if slot.packed else max(slot.wanted, slot.type_align))
        return slot.align
    if slot.width == 0:
        return _require_break(slot, target)
    slot.align = slot.wanted or 1
    if slot.width in MODE_WIDTHS and slot.width <= slot.size:
        slot.align = _as_whole(slot, known, target)
    slot.align = _capped(slot, slot.align)
    if not target.bitfield_types_align:
        return slot.align
    if not (slot.named or target.unnamed_bitfields_align):
        return 1
    return max(slot.align, 8 if slot.packed and not slot.limit else _capped(slot, slot.type_align))


def _capped(slot: Slot, align: int) -> int:
    """The alignment, or what ``#pragma pack`` leaves of it."""
    return min(align, slot.limit or align)


def _require_break(slot: Slot, target: Target) -> int:
    """The same for a bit-field without bits. It is never packed: it exists to align what follows."""
    if not target.bitfield_types_align:
        slot.align = max(slot.wanted or 1, target.empty_bitfield_align * 8)
        return slot.align
    slot.align = max(slot.wanted, slot.type_align)
    return slot.align if target.unnamed_bitfields_align else 1


def _as_whole(slot: Slot, known: int, target: Target) -> int:
    """A bit-field as wide as an integer type, at a place where that could stand, is laid out as one."""
    natural, in_record = (8 * align for align in target.alignments_of_width(slot.width or 0))
    if natural > 8 and slot.packed:
        return slot.align
    slot.whole = natural > 0 and (known == 0 or (known & -known) >= natural)
    if not slot.whole:
        return slot.align
    # where a record aligns a type less than it asks for (i386), an attribute on the member undoes that
    return max(slot.align, natural if slot.wanted else in_record)


def _spans_too_much(slot: Slot, position: int) -> bool:
    """Whether the bit-field would touch more units of its type's alignment than its type has."""
    align = slot.type_align
    units = (position % align + (slot.width or 0) + align - 1) // align
    return units > slot.size // align


def _round_up(value: int, align: int) -> int:
    return (value + align - 1) // align * align
