"""The members of one record as its users see them, and the difference between two versions of them.

Anonymous records are unfolded, because C lets their members be named as if they stood outside. What a member is
compared by is its name; what moved is told once, with what moved it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct, field

from headergen.abidiff.findings import listed
from headergen.abidiff.symbols import Shape, Symbols
from headergen.model import LaidField, LaidRecord, Location

_RESERVED = re.compile(
    r"_*(pad|padding|reserved|resv|rsvd|rsv|res|unused|spare|mbz|zero|hole|__pad|align|filler)_*\d*_*$"
    r"|.*(_|^)(reserved|padding|pad)_?\d*$|_+dummy(_\w+)?$",
    re.IGNORECASE,
)


class Member(Struct, frozen=True):
    """A member with its place in bits from the start of its scope (the record, or the named member that it is in).

    ``dims`` are the array dimensions, 0 for a flexible one. ``inner`` is the record of a named member whose type has
    no name of its own, and ``shared`` whether the member lies in a union.
    """

    name: str
    shape: Shape
    dims: tuple[int, ...]
    start: int
    width: int
    bit_field: bool
    spelling: str
    location: Location
    shared: bool
    inner: LaidRecord | None = None

    @property
    def end(self) -> int:
        """The first bit behind the member."""
        return self.start + self.width

    @property
    def reserved(self) -> bool:
        """Whether the name says that the member holds bytes for later, or keeps others aligned."""
        return _RESERVED.match(self.name) is not None

    @property
    def flexible(self) -> bool:
        """Whether the member is a flexible array."""
        return bool(self.dims) and self.dims[0] == 0

    @property
    def placed(self) -> str:
        """``offset 8`` or ``bit 67``."""
        return f"bit {self.start}" if self.bit_field else f"offset {self.start // 8}"

    @property
    def declared(self) -> str:
        """``__u32 low[4]``, as C declares it."""
        if "(" in self.spelling:  # a pointer to a function has its name in the middle
            return f"{self.spelling} {self.name}"
        spelling = self.spelling.partition("[")[0].rstrip()
        dims = "".join(f"[{n or ''}]" for n in self.dims)
        bits = f" : {self.width}" if self.bit_field else ""
        return f"{spelling}{'' if spelling.endswith('*') else ' '}{self.name}{dims}{bits}"

    def same_type(self, other: Member) -> bool:
        """Whether the bytes of both are read the same way."""
        return (self.shape, self.dims, self.width, self.bit_field) == (
            other.shape,
            other.dims,
            other.width,
            other.bit_field,
        )

    def inside(self, other: Member) -> bool:
        """Whether all bits of this member are bits of the other."""
        return other.start <= self.start and self.end <= other.end

    def overlaps(self, other: Member) -> bool:
        """Whether the two share a bit."""
        return self.start < other.end and other.start < self.end


def members(symbols: Symbols, record: LaidRecord, base: int = 0, shared: bool = False) -> Iterator[Member]:
    """The members of a record in source order, anonymous ones unfolded; unnamed bit-fields are no members."""
    shared = shared or record.kind == "union"
    for laid in record.fields:
        inner = symbols.inner(laid.type)
        if laid.name:
            yield _member(symbols, laid, base, shared, inner)
        elif inner is not None:
            yield from members(symbols, inner, base + laid.offset * 8, shared)
        elif laid.bit_width is None:
            # an anonymous member of a tagged type (-fms-extensions); its type reports itself
            yield _member(symbols, laid, base, shared, None)


def _member(symbols: Symbols, laid: LaidField, base: int, shared: bool, inner: LaidRecord | None) -> Member:
    bit_field = laid.bit_offset is not None
    start = base + (laid.bit_offset if laid.bit_offset is not None else laid.offset * 8)
    width = laid.bit_width if laid.bit_width is not None else laid.size * 8
    spelling = _readable(laid.spelling)
    shape = symbols.shape(laid.type)
    if inner is not None:
        # what is inside is compared by itself: for its outside, only what it is counts
        shape = Shape("record", "", 0)
    return Member(laid.name, shape, laid.array, start, width, bit_field, spelling, laid.location, shared, inner)


def _readable(spelling: str) -> str:
    return re.sub(r"(struct|union|enum) \([^()]*\)(#\d+)?", r"\1 { … }", spelling)


class Event(Struct):
    """Something that happened to a member. ``moved`` holds the members that it moved, as (name, old, new) in bits."""

    what: str
    old: Member | None
    new: Member | None
    note: str = ""
    moved: list[tuple[Member, Member]] = field(default_factory=list)

    @property
    def member(self) -> Member:
        """The new member, or the old one where there is none."""
        return _one_of(self.new, self.old)

    @property
    def former(self) -> Member:
        """The old member, or the new one where there was none."""
        return _one_of(self.old, self.new)


def _one_of(first: Member | None, second: Member | None) -> Member:
    found = first or second
    if found is None:
        raise ValueError("an event without a member")
    return found


class Difference(Struct):
    """The difference between two member lists. ``events`` in the order of the new record, ``old_size`` in bits."""

    old: list[Member]
    new: list[Member]
    old_size: int
    events: list[Event]
    pairs: list[tuple[Member, Member]]

    def of(self, *what: str) -> list[Event]:
        """The events of some kinds."""
        return [event for event in self.events if event.what in what]


def difference(old: list[Member], new: list[Member], old_size: int) -> Difference:
    """What happened between two member lists of one scope, which had ``old_size`` bits.

    Kinds of events: ``removed``, ``renamed``, ``reserved-used``, ``padding-named``, ``union-member``, ``flexible``,
    ``inserted``, ``appended``, ``type``, ``loosened`` (``[1]`` to ``[]``), ``sign``, ``spelling``, ``bits``,
    ``grown`` (a record in it) and ``moved``.
    """
    before = {member.name: member for member in old}
    after = {member.name: member for member in new}
    matched = {name: (member, after[name]) for name, member in before.items() if name in after}
    gone = [member for member in old if member.name not in after]
    added = [member for member in new if member.name not in before]
    events: dict[str, Event] = {}
    for event in _renamed(gone, added):
        gone.remove(event.former)
        added.remove(event.member)
        matched[event.member.name] = (event.former, event.member)
        events[event.member.name] = event
    spent = _reserved_used(gone, added, matched, events)
    for member in spent:
        gone.remove(member)
    for member in gone:
        events[f"-{member.name}"] = Event("removed", member, None, _replaced_by(member, added))
    replaced = {a.name for a in added if any(g.overlaps(a) for g in gone) and a.name not in events}
    for old_member, new_member in matched.values():
        if new_member.name not in events:
            event_or_none = _changed(old_member, new_member)
            if event_or_none is not None:
                events[new_member.name] = event_or_none
    for member in added:
        if member.name not in events and not (member.name in replaced and member.end <= old_size):
            events[member.name] = _added(member, old, [pair[1] for pair in matched.values()], old_size)
    ordered = _with_moves(old, new, matched, events)
    return Difference(old, new, old_size, ordered, list(matched.values()))


def _renamed(gone: list[Member], added: list[Member]) -> list[Event]:
    """Members that keep place and type under another name."""
    events = []
    taken: set[str] = set()
    for member in gone:
        for candidate in added:
            same = member.start == candidate.start and member.same_type(candidate) and not candidate.flexible
            # reserved bytes that got a meaning are no rename, and bytes that lost theirs are a removal
            if same and member.reserved == candidate.reserved and candidate.name not in taken:
                taken.add(candidate.name)
                events.append(Event("renamed", member, candidate))
                break
    return events


def _reserved_used(
    gone: list[Member], added: list[Member], matched: dict[str, tuple[Member, Member]], events: dict[str, Event]
) -> list[Member]:
    """Marks new members that took reserved bytes, and what remains of those; returns the reserved members used up."""
    spent: list[Member] = []
    candidates = [(member, None) for member in gone if member.reserved]
    candidates_kept = [(o, n) for o, n in matched.values() if o.reserved]
    for reserved, rest in (*candidates, *candidates_kept):
        if rest is not None and not rest.inside(reserved):
            continue
        takers = [a for a in added if a.name not in events and _takes(a, reserved, rest is None, matched)]
        if not takers:
            continue
        for taker in takers:
            if taker.reserved and rest is None:
                events[taker.name] = Event("renamed", reserved, taker)  # a new name for the rest: nobody uses it
            else:
                events[taker.name] = Event("reserved-used", reserved, taker, f"'{reserved.name}'")
        if rest is not None and not (rest.start == reserved.start and rest.width == reserved.width):
            events.setdefault(rest.name, Event("", reserved, rest))
        elif rest is None:
            spent.append(reserved)
    return spent


def _takes(member: Member, reserved: Member, gone: bool, matched: dict[str, tuple[Member, Member]]) -> bool:
    """Whether a new member lies in reserved bytes, or in those and in bytes that it shares with a member that stays."""
    if not member.width or member.inside(reserved):
        return bool(member.width)
    if not (gone and member.shared and reserved.inside(member)):
        return False
    shared = sum(new.width for _, new in matched.values() if new.shared and new.inside(member))
    return shared + reserved.width == member.width


def _replaced_by(member: Member, added: list[Member]) -> str:
    successors = [a for a in added if a.overlaps(member)]
    if not successors:
        return ""
    names = listed(f"'{s.name}'" for s in successors)
    return f"; its bytes are now those of {names}"


def _changed(old: Member, new: Member) -> Event | None:
    """What happened to the type of a member that kept its name; a mere move is found later."""
    if old.bit_field != new.bit_field or (old.bit_field and old.width != new.width):
        return Event("bits", old, new)
    if old.dims != new.dims:
        loosened = old.dims[1:] == new.dims[1:] and old.dims[:1] == (1,) and new.flexible and old.shape == new.shape
        return Event("loosened" if loosened else "type", old, new)
    if old.shape == new.shape:
        return Event("grown", old, new) if old.width != new.width else None
    if old.shape.kind == new.shape.kind and old.shape.kind in ("record", "enum") and old.shape.name == new.shape.name:
        return Event("grown", old, new) if old.width != new.width else None  # what changed its size reports itself
    return Event(_type_change(old.shape, new.shape), old, new)


def _type_change(old: Shape, new: Shape) -> str:
    integers = {"integer", "enum"}
    if old.kind not in integers or new.kind not in integers or old.size != new.size:
        return "type"
    if old.order and new.order and old.order != new.order:
        return "type"
    if old.kind != new.kind:
        return "spelling"
    return "sign" if old.signed != new.signed else "spelling"


def _added(member: Member, old: list[Member], kept: list[Member], old_size: int) -> Event:
    if member.flexible and member.end >= max(
        (k.end for k in kept if not k.flexible and not _loosens(member, k)), default=0
    ):
        return Event("union-member" if any(_loosens(member, k) for k in kept) else "flexible", None, member)
    if member.end > old_size:
        return Event("appended", None, member)
    covering = [k for k in kept if k.overlaps(member)]
    if covering and member.shared:
        # it lies in a reserved member that stays as another name for the same bytes
        reserved = next((k for k in covering if k.reserved and member.inside(k)), None)
        if reserved is not None and all(k.reserved or not k.overlaps(member) for k in covering):
            return Event("reserved-used", reserved, member, f"'{reserved.name}'")
        return Event("union-member", None, member)
    if any(o.overlaps(member) for o in old):
        # it stands where old members were, which have moved: the moves are told with it
        return Event("inserted", None, member)
    return Event("padding-named", None, member)


def _loosens(member: Member, other: Member) -> bool:
    """Whether a flexible array is another name for one of one element or none, which the kernel meant to be one."""
    return member.start == other.start and member.shape == other.shape and other.dims in ((0,), (1,))


def _with_moves(
    old: list[Member], new: list[Member], matched: dict[str, tuple[Member, Member]], events: dict[str, Event]
) -> list[Event]:
    """All events in the order of the new members, with the members that moved told by what moved them."""
    by_new_name = {pair[1].name: pair for pair in matched.values()}
    new_name = {pair[0].name: pair[1].name for pair in matched.values()}
    removed_before = _removed_before(old, new_name, events)
    ordered: list[Event] = []
    cause: Event | None = None
    for member in new:
        for event in removed_before.get(member.name, ()):
            ordered.append(event)
            cause = event
        pair = by_new_name.get(member.name)
        event_here = events.get(member.name)
        if pair is None:
            if event_here is not None and event_here.what:
                ordered.append(event_here)
                cause = event_here if event_here.what != "reserved-used" else cause
            continue
        cause = _moved(pair, event_here, cause, ordered)
        if event_here is not None and event_here.what:
            ordered.append(event_here)
            if pair[0].width != pair[1].width:
                cause = event_here
    ordered += removed_before.get("", ())
    for event in ordered:
        if event.what in ("padding-named", "union-member") and event.moved:
            event.what = "inserted"
    return ordered


def _moved(pair: tuple[Member, Member], event: Event | None, cause: Event | None, ordered: list[Event]) -> Event | None:
    """Tells the move of one member, if it moved; returns what further moves are due to."""
    before, after = pair
    if before.start == after.start:
        return None if cause is not None and not after.shared else cause
    if event is not None and event.what in ("bits", ""):
        return cause  # that says where it is already
    if before.bit_field and (cause is None or (after.start - before.start) % 8):
        ordered.append(Event("bits", before, after))
        return cause
    if cause is None:
        cause = Event("moved", before, after)
        ordered.append(cause)
    cause.moved.append(pair)
    return cause


def _removed_before(old: list[Member], new_name: dict[str, str], events: dict[str, Event]) -> dict[str, list[Event]]:
    """The removals, by the new name of the next member that is still there ("" for the end)."""
    result: dict[str, list[Event]] = {}
    waiting: list[Event] = []
    for member in old:
        event = events.get(f"-{member.name}")
        if event is not None:
            waiting.append(event)
        elif member.name in new_name:
            result[new_name[member.name]] = waiting
            waiting = []
    result[""] = waiting
    return result
