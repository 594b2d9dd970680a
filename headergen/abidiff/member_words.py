"""How findings about members are worded: names with types, moves, growth; and the same for programs."""

from __future__ import annotations

from math import prod

from headergen.abidiff.findings import NOTHING, Facts
from headergen.abidiff.member_moves import Event
from headergen.abidiff.members import Member
from headergen.diagnostics.phrases import bytes_of, listed


def with_types(events: list[Event], prefix: str) -> str:
    """The members that came, each with its type."""
    return listed(f"'{prefix}{event.member.name}' ({event.member.spelling})" for event in events)


def element(member: Member) -> str:
    """How the type of a member is spelled, or of the elements of an array."""
    return member.spelling if "(" in member.spelling else member.spelling.partition("[")[0].rstrip()


def element_width(member: Member) -> int:
    """The bits of a member, or of an element of an array."""
    return member.width // (prod(member.dims) or 1)


def retyped(before: Member, after: Member) -> str:
    """That a member has another type. What that is called may be the same: what became of it is told by itself."""
    size = f"{bytes_of(before.width)} → {bytes_of(after.width)}" if before.width != after.width else ""
    if before.spelling != after.spelling:
        return f"was {before.spelling} and is {after.spelling}{f' ({size})' if size else ''}"
    return f"({after.spelling}) is of another type now{f' ({size})' if size else ''}"


def facts_of(prefix: str, before: Member | None, after: Member | None) -> Facts:
    """A member as it was declared and is, with its place."""
    standing = after or before
    if standing is None:
        return NOTHING
    was, now = (member.declared if member is not None else None for member in (before, after))
    return Facts(was, now, prefix + standing.name, standing.start // 8)


def typed_facts(prefix: str, before: Member, after: Member) -> Facts:
    """A member as it was declared and is, without its place."""
    return Facts(before.declared, after.declared, prefix + after.name)


def bits_of(member: Member) -> str:
    """Where a bit-field lies, or what had its bits."""
    if not member.bit_field:
        return f"{bytes_of(member.width)} at {member.placed}"
    return f"bits {member.start} to {member.end - 1}" if member.width > 1 else f"bit {member.start}"


def moves_of(event: Event) -> str:
    """What an event moved, as the end of a sentence; "" if nothing."""
    return f", which moves {named_moves(event.moved, further=event.further)}" if event.moved else ""


def named_moves(moved: list[tuple[Member, Member]], *, further: bool = False) -> str:
    """The members that moved, and by how much where it is as much for all."""
    shifts = {after.start - before.start for before, after in moved}
    names = listed(f"'{after.name}'" for _, after in moved)
    if len(shifts) == 1:
        shift = shifts.pop()
        return f"{names} by {'+' if shift > 0 else '-'}{bytes_of(abs(shift))}{' in all' if further else ''}"
    return names


def growth_of(event: Event) -> str:
    """``'inner' (struct inner) goes from 8 to 16 bytes``."""
    before, after = event.former, event.member
    return f"'{after.name}' ({after.spelling}) goes from {bytes_of(before.width)} to {bytes_of(after.width)}"
