"""What happened to one member of a record, and which others moved by it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct, field

from headergen.abidiff.members import Member


class Event(Struct):
    """Something that happened to a member. ``moved`` holds the members that it moved, as (old, new), ``further`` than
    something before it had moved others.
    """

    what: str
    old: Member | None
    new: Member | None
    note: str = ""
    moved: list[tuple[Member, Member]] = field(default_factory=list)
    successors: tuple[Member, ...] = ()  # those that have the bytes of what is gone
    took: str = ""  # what is gone, of whose bytes an array of bytes has become longer
    room_now: bool = False  # the bytes of what is gone are reserved bytes now
    further: bool = False

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


class Happened(Struct):
    """What happened to each of the ``new`` members, by name, to those that ``stayed``, as (old, new), and to those that
    went: events by the new name of the next member that stayed, and those behind the last.
    """

    new: list[Member]
    stayed: Mapping[str, tuple[Member, Member]]
    events: Mapping[str, Event]
    went_before: Mapping[str, list[Event]]
    went_last: list[Event]


def with_moves(happened: Happened, old_size: int) -> list[Event]:
    """All events in the order of the new members, with the members that moved told by what moved them."""
    ordered: list[Event] = []
    cause: Event | None = None
    mover: Event | None = None  # what moved the last member, if that stands elsewhere
    for member in happened.new:
        removals = happened.went_before.get(member.name, [])
        ordered += removals
        cause = removals[-1] if removals else cause
        event, pair = happened.events.get(member.name), happened.stayed.get(member.name)
        if pair is not None:
            cause = _moved(pair, event, cause, ordered)
            mover = _moving(pair, cause, mover)
        if event is not None and event.what:
            ordered.append(event)
            if _moves_others(event, pair):
                event.further = cause is not None and _adds_to(cause)
                cause = event
    ordered += happened.went_last
    for event in ordered:
        if event.what in ("padding-named", "union-member") and event.moved:
            event.what = "inserted"
    ordered = _by_who_took_the_place(ordered)
    told = [event for event in ordered if not _is_of_room(event, old_size)]
    return told or ordered  # of room alone a note is told where nothing else is


def _by_who_took_the_place(events: list[Event]) -> list[Event]:
    """The events, where a member that is elsewhere now gave its place to one that came: one cause."""
    came = [event for event in events if event.what == "inserted"]
    left = []
    for event in events:
        takers = [taker for taker in came if event.what == "moved" and taker.member.overlaps(event.former)]
        if takers:
            takers[-1].moved += event.moved
        else:
            left.append(event)
    return left


def _is_of_room(event: Event, old_size: int) -> bool:
    """Whether all that happened is that reserved bytes are more or fewer now, within the old size."""
    if event.old is None or event.new is None or not (event.old.reserved and event.new.reserved):
        return False
    return event.what in ("type", "sign", "spelling", "bits") and not event.moved and event.new.end <= old_size


def _moving(pair: tuple[Member, Member], cause: Event | None, mover: Event | None) -> Event | None:
    """What moved a member, which has moved it ``further`` where something else had moved the one before it."""
    if pair[0].start == pair[1].start:
        return None
    if cause is None or not cause.moved or cause.moved[-1] is not pair:
        return mover
    cause.further = cause.further or (mover is not None and mover is not cause)
    return cause


def _adds_to(cause: Event) -> bool:
    """Whether what follows at once moves others further than by itself: a member before it has another width, and
    nothing stood between.
    """
    return not cause.moved and (cause.further or cause.what in ("type", "grown"))


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
    resized = before.width != after.width and not after.shared
    if cause is None and resized and event is not None and event.what in ("type", "grown"):
        cause = event  # its alignment moved it: one cause
    if cause is None and event is not None and event.what == "type" and not before.overlaps(after):
        event.note += f", and moved from {before.placed} to {after.placed}"
        return cause
    if cause is None:
        cause = Event("moved", before, after)
        ordered.append(cause)
    cause.moved.append(pair)
    return cause


def joined(events: list[Event], without: set[str]) -> Event:
    """One event for several, with all that they moved but for the members with some names."""
    moved = {pair[1].name: pair for event in events for pair in event.moved if pair[1].name not in without}
    return Event(events[0].what, events[0].old, events[0].new, moved=list(moved.values()))


def together(events: list[Event]) -> Iterator[list[Event]]:
    """The events, those together that say one thing: members that came side by side or went, of which only the last
    moved others.
    """
    run: list[Event] = []
    for event in events:
        if run and not _continues(run[-1], event):
            yield run
            run = []
        run.append(event)
    if run:
        yield run


def _continues(event: Event, next_one: Event) -> bool:
    if event.what != next_one.what or event.what not in ("inserted", "removed") or event.moved:
        return False
    before, after = event.member, next_one.member
    if event.what == "inserted":
        return before.end == after.start
    # that reserved bytes went is a note, but for those that moved others
    alike = before.reserved == after.reserved or (not before.reserved and bool(next_one.moved))
    return before.end <= after.start and alike
