"""Whether the bytes of a record mean something else now, whatever its members are called and how they are grouped."""

from __future__ import annotations

from collections.abc import Iterator

from headergen.abidiff.members import Member, members
from headergen.abidiff.symbols import Symbols
from headergen.model import LaidRecord


def means_else(old: Symbols, before: LaidRecord, new: Symbols, after: LaidRecord, *, of_whole: bool = False) -> bool:
    """Whether something that the old record said cannot be read from the new one at the same place.

    With ``of_whole``, an array of bytes in a union may be shorter, for what its last ones hold has a name elsewhere;
    and pointers count by what they point to.
    """
    now = [member for member in _leaves(new, after) if not member.reserved]
    places: dict[str, set[object]] = {}
    for member in now:
        places.setdefault(member.name, set()).add(_key(member, of_whole))
    standing = set().union(*places.values())
    for member in _leaves(old, before):
        if member.reserved or not (member.width or of_whole):
            continue
        # under its own name, or, where that is gone, under another; or its bytes are room now
        missing = _key(member, of_whole) not in places.get(member.name, standing)
        if missing and of_whole and any(_is_cut(member, other) for other in now):
            continue
        if missing and (member.name in places or any(other.overlaps(member) for other in now)):
            return True
    return False


def _is_cut(member: Member, other: Member) -> bool:
    """Whether an array of bytes that shares its place with others is a shorter one there."""
    alike = (member.name, member.start, member.shape) == (other.name, other.start, other.shape)
    return alike and member.shared and other.shared and member.shape.size == 1 and other.width < member.width


def _key(member: Member, of_whole: bool) -> object:
    shape = member.shape
    kind = "integer" if shape.kind == "enum" else shape.kind
    if of_whole and kind == "pointer":
        kind = shape.name
    return member.start, member.width, member.dims, kind, shape.size, shape.order, member.bit_field


def _leaves(symbols: Symbols, record: LaidRecord, base: int = 0) -> Iterator[Member]:
    """The members that hold no others; of an array of records, those of its first element, and the array itself."""
    for member in members(symbols, record, base):
        held = member.inner or (symbols.record_of(member.shape.name) if member.shape.kind == "record" else None)
        if held is None or member.reserved:
            yield member
        else:
            if member.dims:
                yield member
            yield from _leaves(symbols, held, member.start)
