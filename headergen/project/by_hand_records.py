"""Whether a ctypes class has the layout of the record whose name it has."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct

from headergen.model import Abi, CType, LaidRecord
from headergen.model.conventions import convention
from headergen.model.reserved import is_reserved

_TOLD_ITSELF = frozenset({"argsz", "size", "bLength", "len", "length"})
_LEAST_ALIKE = 2  # members of one name, so that a class is meant to be the record


class Different(Struct, frozen=True):
    """How a class differs: its size and the record's, or a ``member`` and its two offsets; in bytes."""

    size: tuple[int, int]
    member: str = ""
    offset: tuple[int, int] = (0, 0)

    @property
    def sizes_differ(self) -> bool:
        """Whether the class is larger or smaller."""
        return self.size[0] != self.size[1]


def difference(
    theirs: LaidRecord, under: Callable[[CType], LaidRecord | None], record: LaidRecord, abi: Abi
) -> Different | None:
    """How a class differs from a record of its name; None where it does not, or may be meant otherwise."""
    own, real = dict(_places(theirs, under)), dict(_places(record, abi.record_under))
    shared = [name for name in own if name in real and not is_reserved(name)]
    asked = [name for name in own if not is_reserved(name)]
    if len(shared) < _LEAST_ALIKE or 2 * len(shared) < len(asked):
        return None
    size = theirs.size, record.size
    for name in sorted(shared, key=lambda name: real[name]):
        if own[name] != real[name]:
            return Different(size, name, (own[name], real[name]))
    return Different(size) if size[0] != size[1] and not _may_grow(theirs, own, record, real, abi) else None


def _may_grow(theirs: LaidRecord, own: dict[str, int], record: LaidRecord, real: dict[str, int], abi: Abi) -> bool:
    """Whether another size says nothing: one end is open, a convention lets the record grow, or the class has more
    behind the record.
    """
    if abi.is_open(record) or any(field.array[:1] == (0,) for field in theirs.fields):
        return True
    if convention(record.location.header, record.key) or _TOLD_ITSELF & real.keys():
        return True
    return theirs.size > record.size and any(name not in real and own[name] >= record.size for name in own)


def _places(record: LaidRecord, under: Callable[[CType], LaidRecord | None]) -> Iterator[tuple[str, int]]:
    """The members with their offsets, those of anonymous records too; bit-fields have none."""
    waiting = [(record, 0)]
    for current, start in waiting:
        for field in current.fields:
            if field.bit_width is not None:
                continue
            if field.name:
                yield field.name, start + field.offset
            elif (inner := under(field.type)) is not None:
                waiting.append((inner, start + field.offset))
