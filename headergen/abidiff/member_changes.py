"""What happened to the members of a record between two versions of it.

What a member is compared by is its name; what moved is told once, with what moved it.
"""

from __future__ import annotations

from msgspec import Struct, field

from headergen.abidiff.members import Member
from headergen.abidiff.symbols import Shape


class Event(Struct):
    """Something that happened to a member. ``moved`` holds the members that it moved, as (old, new)."""

    what: str
    old: Member | None
    new: Member | None
    note: str = ""
    moved: list[tuple[Member, Member]] = field(default_factory=list)
    successors: tuple[str, ...] = ()  # the quoted names of those that have the bytes of what is gone
    room_now: bool = False  # the bytes of what is gone are reserved bytes now

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
    matching = _Matching(old, new)
    matching.pair_renamed()
    matching.use_reserved()
    matching.cut_reserved()
    matching.tell_removed()
    matching.tell_changed()
    matching.tell_added(old_size)
    return Difference(old, new, old_size, _with_moves(matching, old_size), list(matching.matched.values()))


class _Matching:
    """Which old member became which new one, and what happened to each.

    ``matched`` has pairs by the new name, ``gone`` and ``added`` what has no partner; ``removals`` are events by the
    old name, ``events`` all others by the new one.
    """

    def __init__(self, old: list[Member], new: list[Member]) -> None:
        self.old, self.new = old, new
        before = {member.name: member for member in old}
        after = {member.name: member for member in new}
        self.matched = {
            name: (member, after[name])
            for name, member in before.items()
            if name in after and not _is_other_room(member, after[name])
        }
        self.gone = [member for member in old if member.name not in self.matched]
        self.added = [member for member in new if member.name not in self.matched]
        self.events: dict[str, Event] = {}
        self.removals: dict[str, Event] = {}

    @property
    def kept(self) -> list[Member]:
        """The members that were there before, as they are now."""
        return [new for _, new in self.matched.values()]

    @property
    def untold(self) -> list[Member]:
        """The added members of which nothing is said yet."""
        return [member for member in self.added if member.name not in self.events]

    def pair_renamed(self) -> None:
        """Pairs members that keep place and type under another name."""
        for former in list(self.gone):
            member = next((a for a in self.added if _is_renamed(former, a)), None)
            if member is not None:
                self.gone.remove(former)
                self.added.remove(member)
                self.matched[member.name] = (former, member)
                self.events[member.name] = Event("renamed", former, member)

    def use_reserved(self) -> None:
        """Finds the new members that took the bytes of a reserved member that is gone."""
        for reserved in [member for member in self.gone if member.reserved]:
            takers = [a for a in self.untold if _takes(a, reserved) or self._takes_union(a, reserved)]
            for taker in takers:
                # a new name for the rest: nobody uses it
                self.events[taker.name] = (
                    Event("renamed", reserved, taker) if taker.reserved else _used(taker, reserved)
                )
            if takers:
                self.gone.remove(reserved)

    def cut_reserved(self) -> None:
        """Finds the new members that took bytes of a reserved member of which something is left."""
        for reserved, rest in self.matched.values():
            if not reserved.reserved or not rest.reserved:
                continue
            takers = [a for a in self.untold if _takes(a, reserved) and not self._went_along(a)]
            self.events.update({taker.name: _used(taker, reserved) for taker in takers})
            if takers and (rest.start, rest.width) != (reserved.start, reserved.width):
                self.events.setdefault(rest.name, Event("", reserved, rest))

    def _takes_union(self, member: Member, reserved: Member) -> bool:
        """Whether a new member lies in reserved bytes and in bytes that it shares with members that stay."""
        if not (member.width and member.shared and reserved.inside(member)):
            return False
        shared = sum(kept.width for kept in self.kept if kept.shared and kept.inside(member))
        return shared + reserved.width == member.width

    def _went_along(self, member: Member) -> bool:
        """Whether reserved bytes are those of their name, which moved with all that stand before them."""
        former = next((gone for gone in self.gone if gone.name == member.name), None)
        if former is None or not (former.reserved and member.reserved and former.same_type(member)):
            return False
        ahead = [pair for pair in self.matched.values() if pair[0].end <= former.start]
        was, now = max(ahead, key=lambda pair: pair[0].end, default=(former, former))
        return former.start - was.end == member.start - now.end

    def tell_removed(self) -> None:
        """Tells of the members that are gone, and who has their bytes now."""
        for member in [member for member in self.untold if self._went_along(member)]:
            self.gone = [former for former in self.gone if former.name != member.name]
            self.events[member.name] = Event("", None, member)
        for member in self.gone:
            successors = [a for a in self.added if a.overlaps(member)]
            names = tuple(f"'{s.name}'" for s in successors)
            room = bool(successors) and all(s.reserved for s in successors)
            self.removals[member.name] = Event("removed", member, None, successors=names, room_now=room)

    def tell_changed(self) -> None:
        """Tells what happened to the types of the members that stayed."""
        for before, after in self.matched.values():
            event = None if after.name in self.events else _changed(before, after)
            if event is not None:
                self.events[after.name] = event

    def tell_added(self, old_size: int) -> None:
        """Tells of the members that came; one in the bytes of a removed member is told with that."""
        for member in self.untold:
            cut = next((event for event in self.events.values() if _cut_for(event, member, self.added)), None)
            if cut is not None:
                cut.note = f"{cut.note}, '{member.name}'" if cut.note else f"; its last bytes are now '{member.name}'"
                self.events[member.name] = Event("", None, member)
            elif member.end > old_size or not any(gone.overlaps(member) for gone in self.gone):
                self.events[member.name] = self._added(member, old_size)

    def _added(self, member: Member, old_size: int) -> Event:
        covering = [kept for kept in self.kept if kept.overlaps(member)]
        if member.flexible and self._is_behind_all(member):
            what = "union-member" if any(_loosens(member, kept) for kept in self.kept) else "flexible"
        elif member.end > old_size:
            what = "appended"
        elif covering and member.shared:
            return _sharing(member, covering)
        elif not member.width or (
            member.shared and any(_loosened_over(pair, member) for pair in self.matched.values())
        ):
            what = "union-member"  # it takes no bytes, or keeps those of the one element that an array had
        else:
            # it stands where old members were, which have moved: the moves are told with it
            what = "inserted" if any(old.overlaps(member) for old in self.old) else "padding-named"
        return Event(what, None, member)

    def _is_behind_all(self, member: Member) -> bool:
        others = [kept for kept in self.kept if not kept.flexible and not _loosens(member, kept)]
        return all(member.end >= other.end for other in others)

    def removals_before(self) -> tuple[dict[str, list[Event]], list[Event]]:
        """The removals, by the new name of the next member that is still there, and those behind the last."""
        new_name = {old.name: new.name for old, new in self.matched.values()}
        before: dict[str, list[Event]] = {}
        waiting: list[Event] = []
        for member in self.old:
            if member.name in self.removals:
                waiting.append(self.removals[member.name])
            elif member.name in new_name:
                before[new_name[member.name]] = waiting
                waiting = []
        return before, waiting


def _cut_for(event: Event, member: Member, added: list[Member]) -> bool:
    """Whether a member took the last bytes of an array that got shorter, half of a number, or its upper bytes as room,
    together with others that are room.
    """
    before, after = event.old, event.new
    if event.what != "type" or before is None or after is None:
        return False
    rest_is_room = is_part(before, after) and all(other.reserved for other in added if other.overlaps(before))
    if before.shape != after.shape and not (is_half(before, after) or rest_is_room):
        return False
    return after.start == before.start and member.inside(before) and not member.overlaps(after)


def is_half(before: Member, after: Member) -> bool:
    """Whether an unsigned number has the first half of its bytes alone."""
    return is_part(before, after) and before.shape.size == 2 * after.shape.size


def is_part(before: Member, after: Member) -> bool:
    """Whether an unsigned number has the first of its bytes alone."""
    whole, part = before.shape, after.shape
    numbers = whole.kind == part.kind == "integer" and not (whole.signed or part.signed or before.dims or after.dims)
    return numbers and whole.order == part.order and whole.size > part.size and before.start == after.start


def is_other_width(event: Event) -> bool:
    """Whether an integer got wider or narrower, and stands where it stood."""
    before, after = event.former, event.member
    numbers = before.shape.kind == after.shape.kind == "integer" and not (before.dims or after.dims)
    return event.what == "type" and numbers and before.start == after.start and not event.moved


def _is_other_room(former: Member, member: Member) -> bool:
    """Whether two reserved members have one name and are other bytes: ``reserved2`` may be anywhere tomorrow."""
    return former.reserved and member.reserved and not former.overlaps(member) and not former.flexible


def _loosened_over(pair: tuple[Member, Member], member: Member) -> bool:
    before, after = pair
    return after.flexible and not before.flexible and after.start == before.start and before.overlaps(member)


def _is_renamed(former: Member, member: Member) -> bool:
    """Whether a member stands where another stood, of its type; reserved bytes that got a meaning are no rename, and
    bytes that lost theirs are a removal.
    """
    same = member.start == former.start and former.same_type(member) and not member.flexible
    return same and former.reserved == member.reserved


def _takes(member: Member, reserved: Member) -> bool:
    """Whether a new member lies in reserved bytes."""
    return member.width > 0 and member.inside(reserved)


def _used(member: Member, reserved: Member) -> Event:
    return Event("reserved-used", reserved, member, f"'{reserved.name}'")


def _sharing(member: Member, covering: list[Member]) -> Event:
    """A new member among members that have the same bytes."""
    holding = [other for other in covering if member.inside(other)]
    if holding and all(other.reserved for other in covering):
        return _used(member, holding[0])  # a reserved member that stays as another name for them
    return Event("union-member", None, member)


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


def _loosens(member: Member, other: Member) -> bool:
    """Whether a flexible array is another name for one of one element or none, which the kernel meant to be one."""
    return member.start == other.start and member.shape == other.shape and other.dims in ((0,), (1,))


def _with_moves(matching: _Matching, old_size: int) -> list[Event]:
    """All events in the order of the new members, with the members that moved told by what moved them."""
    removed_before, removed_last = matching.removals_before()
    ordered: list[Event] = []
    cause: Event | None = None
    for member in matching.new:
        removals = removed_before.get(member.name, [])
        ordered += removals
        cause = removals[-1] if removals else cause
        event, pair = matching.events.get(member.name), matching.matched.get(member.name)
        if pair is not None:
            cause = _moved(pair, event, cause, ordered)
        if event is not None and event.what:
            ordered.append(event)
            cause = event if _moves_others(event, pair) else cause
    ordered += removed_last
    for event in ordered:
        if event.what in ("padding-named", "union-member") and event.moved:
            event.what = "inserted"
    return [event for event in ordered if not _is_of_room(event, old_size)]


def _is_of_room(event: Event, old_size: int) -> bool:
    """Whether all that happened is that reserved bytes are more or fewer now, within the old size."""
    if event.old is None or event.new is None or not (event.old.reserved and event.new.reserved):
        return False
    return event.what in ("type", "sign", "spelling", "bits") and not event.moved and event.new.end <= old_size


def _moves_others(event: Event, pair: tuple[Member, Member] | None) -> bool:
    """Whether what happened to a member is what members behind it may have moved for."""
    if pair is None:
        return event.what != "reserved-used"
    return pair[0].width != pair[1].width


def _moved(pair: tuple[Member, Member], event: Event | None, cause: Event | None, ordered: list[Event]) -> Event | None:
    """Tells the move of one member, if it moved; returns what further moves are due to."""
    before, after = pair
    if before.reserved and after.reserved and after.width:
        return cause  # where nothing is yet, nothing moves
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
