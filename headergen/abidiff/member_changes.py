"""What happened to the members of a record between two versions of it.

What a member is compared by is its name; what moved is told once, with what moved it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import takewhile

from msgspec import Struct

from headergen.abidiff.member_moves import Event, Happened, with_moves
from headergen.abidiff.members import Member, Places
from headergen.abidiff.symbols import Shape
from headergen.model.reserved import is_reserved


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
    return Difference(old, new, old_size, with_moves(matching.happened(), old_size), list(matching.matched.values()))


class _Matching:
    """Which old member became which new one, and what happened to each.

    ``matched`` has pairs by the new name, ``gone`` and ``added`` what has no partner; ``removals`` are events by the
    old name, ``events`` all others by the new one.
    """

    def __init__(self, old: list[Member], new: list[Member]) -> None:
        self.old, self.new = old, new
        before = {member.name: member for member in old}
        after = {member.name: member for member in new}
        same = [*before] == [*after]  # none came or went
        self.matched = {
            name: (member, after[name])
            for name, member in before.items()
            if name in after and (same or not _is_other_room(member, after[name]))
        }
        self.gone = [member for member in old if member.name not in self.matched]
        self.added = [member for member in new if member.name not in self.matched]
        self.events: dict[str, Event] = {}
        self.removals: dict[str, Event] = {}
        self._shared_widths: dict[Member, int] = {}

    @property
    def untold(self) -> list[Member]:
        """The added members of which nothing is said yet."""
        return [member for member in self.added if member.name not in self.events]

    def pair_renamed(self) -> None:
        """Pairs members that keep place and type under another name; groups that share no member are two things."""
        standing: dict[object, deque[Member]] = {}
        for member in self.added:
            if not member.flexible:
                standing.setdefault(_standing(member), deque()).append(member)
        paired: set[int] = set()
        for former in self.gone:
            arrived = standing.get(_standing(former))
            if arrived and _have_a_part_in_common(former, arrived[0]):
                member = arrived.popleft()
                paired |= {id(former), id(member)}
                self.matched[member.name] = (former, member)
                self.events[member.name] = Event("renamed", former, member)
        self.gone = [member for member in self.gone if id(member) not in paired]
        self.added = [member for member in self.added if id(member) not in paired]

    # From here on, none is paired or unpaired: what lies where is looked up once.

    @cached_property
    def _came(self) -> Places:
        return Places(self.added)

    @cached_property
    def _waiting(self) -> Places:
        """Those that came and of which nothing is said yet, while reserved bytes are given out."""
        return Places(self.added)

    @cached_property
    def _were(self) -> Places:
        return Places(self.old)

    @cached_property
    def _stayed(self) -> Places:
        return Places(new for _, new in self.matched.values())

    @cached_property
    def _stayed_used(self) -> Places:
        return Places(new for _, new in self.matched.values() if not new.reserved)

    @cached_property
    def _stayed_fixed(self) -> list[Member]:
        """Those that end at all, the last one first."""
        fixed = (new for _, new in self.matched.values() if not new.flexible)
        return sorted(fixed, key=lambda member: member.end, reverse=True)

    @cached_property
    def _loosened(self) -> list[tuple[Member, Member]]:
        return [pair for pair in self.matched.values() if _is_loosened(*pair)]

    @cached_property
    def _by_end(self) -> list[tuple[Member, Member]]:
        return sorted(self.matched.values(), key=lambda pair: pair[0].end)

    def use_reserved(self) -> None:
        """Finds the new members that took the bytes of a reserved member that is gone."""
        used: set[int] = set()
        for reserved in [member for member in self.gone if member.reserved]:
            around = self._waiting.touching(reserved)
            takers = [a for a in around if _takes(a, reserved) or self._takes_union(a, reserved)]
            for taker in takers:
                self._waiting.remove(taker)
                # a new name for the rest: nobody uses it
                self.events[taker.name] = (
                    Event("renamed", reserved, taker) if taker.reserved else _used(taker, reserved)
                )
            if takers:
                used.add(id(reserved))
        self.gone = [member for member in self.gone if id(member) not in used]

    def cut_reserved(self) -> None:
        """Finds the new members that took bytes of a reserved member of which something is left."""
        left = {member.name: member for member in reversed(self.gone)}
        for reserved, rest in self.matched.values():
            if not reserved.reserved or not rest.reserved:
                continue
            around = self._waiting.touching(reserved)
            takers = [a for a in around if _takes(a, reserved) and not self._went_along(a, left)]
            for taker in takers:
                self._waiting.remove(taker)
                self.events[taker.name] = _used(taker, reserved)
            if takers and (rest.start, rest.width) != (reserved.start, reserved.width):
                self.events.setdefault(rest.name, Event("", reserved, rest))

    def _takes_union(self, member: Member, reserved: Member) -> bool:
        """Whether a new member lies in reserved bytes and in bytes that it shares with members that stay."""
        if not (member.width and member.shared and reserved.inside(member)):
            return False
        shared = self._shared_widths.get(member)
        if shared is None:
            stayed = self._stayed.touching(member)
            shared = sum(kept.width for kept in stayed if kept.shared and kept.inside(member))
            self._shared_widths[member] = shared
        return shared + reserved.width == member.width

    def _went_along(self, member: Member, left: Mapping[str, Member]) -> bool:
        """Whether reserved bytes are those of their name that are ``left``, which moved with all that stand before
        them.
        """
        former = left.get(member.name)
        if former is None or not (former.reserved and member.reserved and former.same_type(member)):
            return False
        was, now = self._ahead(former) or (former, former)
        return former.start - was.end == member.start - now.end

    def _ahead(self, former: Member) -> tuple[Member, Member] | None:
        """The member that ended last before another began, and the first of several."""
        behind = bisect_right(self._by_end, former.start, key=_old_end)
        if not behind:
            return None
        return self._by_end[bisect_left(self._by_end, self._by_end[behind - 1][0].end, key=_old_end)]

    def tell_removed(self) -> None:
        """Tells of the members that are gone, and who has their bytes now."""
        left = {member.name: member for member in reversed(self.gone)}
        along = [member for member in self.untold if self._went_along(member, left)]
        self.events.update({member.name: Event("", None, member) for member in along})
        names_along = {member.name for member in along}
        self.gone = [former for former in self.gone if former.name not in names_along]
        told: dict[tuple[int, int], tuple[tuple[Member, ...], bool]] = {}  # of a union, all may have one place
        for member in self.gone:
            place = member.start, member.end
            if place not in told:
                successors = self._came.overlapping(member)
                room = bool(successors) and all(s.reserved for s in successors)
                told[place] = tuple(successors), room
            holding, room = told[place]
            self.removals[member.name] = Event("removed", member, None, successors=holding, room_now=room)

    def tell_changed(self) -> None:
        """Tells what happened to the types of the members that stayed."""
        for before, after in self.matched.values():
            event = None if after.name in self.events else _changed(before, after)
            if event is not None:
                self.events[after.name] = event

    def tell_added(self, old_size: int) -> None:
        """Tells of the members that came; one in the bytes of a removed member is told with that."""
        left = Places(self.gone)
        retyped = {id(event.old): event for event in self._retyped()}
        halves = Places(event.old for event in retyped.values() if event.old)
        for member in self.untold:
            around = (retyped[id(old)] for old in halves.touching(member))
            cut = next((event for event in around if self._is_cut_for(event, member)), None)
            if cut is not None:
                cut.note = f"{cut.note}, '{member.name}'" if cut.note else f"; its last bytes are now '{member.name}'"
                self.events[member.name] = Event("", None, member)
            elif member.end > old_size or not left.overlapping(member):
                self.events[member.name] = self._added(member, old_size)

    def _retyped(self) -> Iterable[Event]:
        """The first of the members that got another type, of those that stand where it stood and were and are alike."""
        found: dict[object, Event] = {}
        for event in self.events.values():
            if event.what == "type" and event.old is not None and event.new is not None:
                found.setdefault((_standing(event.old), _standing(event.new)), event)
        return found.values()

    def _is_cut_for(self, event: Event, member: Member) -> bool:
        """Whether a member took the last bytes of an array that got shorter, half of a number, or its upper bytes as
        room, together with others that are room.
        """
        before, after = event.old, event.new
        if before is None or after is None or after.start != before.start:
            return False
        if not member.inside(before) or member.overlaps(after):
            return False
        if before.shape == after.shape or is_half(before, after):
            return True
        return is_part(before, after) and all(other.reserved for other in self._came.overlapping(before))

    def _added(self, member: Member, old_size: int) -> Event:
        if member.flexible and self._is_behind_all(member):
            loosens = any(_loosens(member, kept) for kept in self._stayed.touching(member))
            what = "union-member" if loosens else "flexible"
        elif member.end > old_size:
            what = "appended"
        elif member.shared and self._stayed_used.overlap(member):
            what = "union-member"
        elif member.shared and (covering := self._stayed.overlapping(member)):
            return _sharing(member, covering)
        elif not member.width or (member.shared and any(old.overlaps(member) for old, _ in self._loosened)):
            what = "union-member"  # it takes no bytes, or keeps those of the one element that an array had
        else:
            # it stands where old members were, which have moved: the moves are told with it
            what = "inserted" if self._were.overlap(member) else "padding-named"
        return Event(what, None, member)

    def _is_behind_all(self, member: Member) -> bool:
        behind = takewhile(lambda other: other.end > member.end, self._stayed_fixed)
        return all(_loosens(member, other) for other in behind)

    def happened(self) -> Happened:
        """All that was found."""
        new_name = {old.name: new.name for old, new in self.matched.values()}
        before: dict[str, list[Event]] = {}
        waiting: list[Event] = []
        for member in self.old:
            if member.name in self.removals:
                waiting.append(self.removals[member.name])
            elif member.name in new_name:
                before[new_name[member.name]] = waiting
                waiting = []
        return Happened(self.new, self.matched, self.events, before, waiting)


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


def _is_loosened(before: Member, after: Member) -> bool:
    return after.flexible and not before.flexible and after.start == before.start


def _old_end(pair: tuple[Member, Member]) -> int:
    return pair[0].end


def _standing(member: Member) -> object:
    """What a member has in common with one of another name that stands where it stood, and is read as it was; reserved
    bytes that got a meaning are no rename, and bytes that lost theirs are a removal.
    """
    return member.start, member.shape, member.dims, member.width, member.bit_field, member.reserved


def _have_a_part_in_common(former: Member, member: Member) -> bool:
    """Whether two groups may be one: a union has many that stand at one place, and some are as long by chance."""
    was, now = (_parts(each) for each in (former, member))
    return not was or not now or bool(was & now)


def _parts(group: Member) -> set[tuple[str, int, int]]:
    """The names of what a group holds, each with its place and width; reserved bytes are alike anywhere."""
    fields = group.inner.fields if group.inner is not None else ()
    return {(part.name, part.start, part.width) for part in fields if part.name and not is_reserved(part.name)}


def _takes(member: Member, reserved: Member) -> bool:
    """Whether a new member lies in reserved bytes."""
    return member.width > 0 and member.inside(reserved)


def _used(member: Member, reserved: Member) -> Event:
    return Event("reserved-used", reserved, member, f"'{reserved.name}'")


def _sharing(member: Member, room: list[Member]) -> Event:
    """A new member among reserved members that have the same bytes."""
    holding = [other for other in room if member.inside(other)]
    if holding:
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
