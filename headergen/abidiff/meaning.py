"""Whether the bytes of a record mean something else now, whatever its members are called and how they are grouped."""

from __future__ import annotations

from collections.abc import Iterator

from headergen.abidiff.members import Member, members
from headergen.abidiff.symbols import Symbols
from headergen.model import LaidRecord


def means_else(old: Symbols, before: LaidRecord, new: Symbols, after: LaidRecord) -> bool:
    """Whether something that the old record said cannot be read from the new one at the same place."""
    now = [member for member in _leaves(new, after) if not member.reserved]
    places: dict[str, set[object]] = {}
    for member in now:
        places.setdefault(member.name, set()).add(_key(member))
    standing = set().union(*places.values())
    for member in _leaves(old, before):
        if member.reserved or not member.width:
            continue
        # under its own name, or, where that is gone, under another; or its bytes are room now
        missing = _key(member) not in places.get(member.name, standing)
        if missing and (member.name in places or any(other.overlaps(member) for other in now)):
            return True
    return False


def _key(member: Member) -> object:
    shape = member.shape
    kind = "integer" if shape.kind == "enum" else shape.kind
    return member.start, member.width, member.dims, kind, shape.size, shape.order, member.bit_field


def _leaves(symbols: Symbols, record: LaidRecord, base: int = 0) -> Iterator[Member]:
    """The members that hold no others; of an array of records, those of its first element."""
    for member in members(symbols, record, base):
        held = member.inner or symbols.record_of(member.shape.name)
        if held is None or member.reserved:
            yield member
        else:
            yield from _leaves(symbols, held, member.start)
