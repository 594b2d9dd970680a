"""What ``offsetof`` asks of a laid record: where each member is, those of anonymous members included."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from headergen.constexpr import ConstexprError
from headergen.model import CType, LaidRecord, RecordRef


class Offsets(Struct):
    """Offset and type of each name in one record, and which of them are bit-fields, which have none to ask for."""

    key: str
    places: dict[str, tuple[int, CType]]
    bitfields: frozenset[str]

    def of(self, name: str) -> tuple[int, CType]:
        """Offset in bytes and type of a member."""
        found = self.places.get(name)
        if found is None:
            raise ConstexprError(f"{self.key} has no member {name}")
        if name in self.bitfields:
            raise ConstexprError(f"{name} of {self.key} is a bit-field")
        return found


def offsets_in(record: LaidRecord, resolve: Callable[[CType], CType], laid: Callable[[str], LaidRecord]) -> Offsets:
    """The places of a record's members; ``resolve`` looks through typedefs, ``laid`` finds the records inside."""
    places: dict[str, tuple[int, CType]] = {}
    bitfields: set[str] = set()
    pending = [(record, 0)]
    while pending:
        current, start = pending.pop()
        for field in current.fields:
            if field.name:
                places.setdefault(field.name, (start + field.offset, field.type))
                if field.bit_width is not None:
                    bitfields.add(field.name)
            elif field.bit_width is None and isinstance(inner := resolve(field.type), RecordRef):
                pending.append((laid(inner.key), start + field.offset))
    return Offsets(record.key, places, frozenset(bitfields))
