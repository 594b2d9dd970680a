"""Tells what happened to the members of a record, so that each cause is one finding."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from headergen.abidiff.corrected import is_own_name
from headergen.abidiff.findings import NOTHING, Facts
from headergen.abidiff.member_changes import Difference, difference, is_other_width, is_part
from headergen.abidiff.member_moves import Event
from headergen.abidiff.members import Member, members
from headergen.abidiff.record_pair import RecordPair
from headergen.abidiff.successors import keeps_places, layout, member_kept
from headergen.diagnostics import Rule, Severity
from headergen.diagnostics import rules_abi as rules
from headergen.diagnostics.phrases import bytes_of, listed
from headergen.model.keys import tag_in

_ADDRESS = re.compile(r"addr|ptr|pointer|base|offset|start|data", re.IGNORECASE)


class MemberFindings:
    """The findings about the members of one record in two versions."""

    def __init__(self, pair: RecordPair) -> None:
        self.pair = pair

    def tell_all(self, changes: Difference, prefix: str = "", absorbed: str = "") -> None:
        """Tells of members. ``absorbed`` is what appended ones are called if what is around them had the bytes."""
        standing = self._standing(changes)
        for event in () if absorbed else changes.of("appended"):
            if event.moved or _is_before_another(event, changes):
                event.what = "inserted"
        appended = [] if absorbed else changes.of("appended")
        rest = []
        for event in (each for each in changes.events if each.what):
            if absorbed and event.what == "appended":
                event.what = absorbed
            if event not in appended:
                rest.append(event)
        for events in _together(rest):
            if len(events) == 1:
                self.tell(events[0], prefix)
            elif events[0].what == "inserted":
                self._tell_all_inserted(events, prefix)
            else:
                self._tell_all_removed(events, prefix)
        if appended:
            self._tell_all_appended(appended, prefix, stays=all(map(_stays, changes.events)))
        for before, after in changes.pairs:
            if before.inner is not None and after.inner is not None:
                self._tell_inside((before, after), changes, prefix, absorbed, stands=after.name in standing)

    def _tell_inside(
        self, pair: tuple[Member, Member], changes: Difference, prefix: str, absorbed: str, *, stands: bool
    ) -> None:
        """Tells of the members of a group, both as if they stood where the new one does: a member that moved with its
        group did not move in it. In a group that ``stands`` where it stood, all are where they are.
        """
        before, after = pair
        if before.inner is None or after.inner is None:
            return
        base = before.start if stands else after.start
        old = list(members(self.pair.old, before.inner, base))
        new = list(members(self.pair.new, after.inner, after.start))
        # what is around it had the bytes, or grew by a convention that says so
        moving = {event.member.name for event in changes.events if event.moved}
        inside = (bool(absorbed) or after.end <= changes.old_size) and after.name not in moving
        taken = changes.of("removed", "inserted", "type")
        room = "union-member" if after.shared or after.inner.kind == "union" else "" if taken else "padding-named"
        inner = difference(old, new, base + before.inner.size * 8)
        for event in inner.events if stands and after.shared else ():
            if event.what in ("inserted", "padding-named") and event.member.end <= base and not event.moved:
                event.what = "union-member"
        self.tell_all(inner, f"{prefix}{after.name}.", room if inside else "")

    def _standing(self, changes: Difference) -> set[str]:
        """The groups that begin elsewhere while all that they held stands where it stood: they moved nothing, and what
        says that they did is taken out of the changes.
        """
        names = {after.name for before, after in changes.pairs if before.start != after.start}
        names = {after.name for before, after in changes.pairs if after.name in names and self._stands(before, after)}
        for event in changes.events:
            moved = [pair for pair in event.moved if pair[1].name not in names]
            if event.what == "moved" and not moved:
                event.what = ""
            event.moved = moved
        return names

    def _stands(self, before: Member, after: Member) -> bool:
        if before.inner is None or after.inner is None or before.dims or after.dims:
            return False
        starts = before.start, after.start
        return keeps_places(self.pair.old, before.inner, self.pair.new, after.inner, starts)

    def tell(self, event: Event, prefix: str = "") -> None:
        """Tells of one event; ``prefix`` names the member that it happened in (``u.``)."""
        tell: Callable[[Event, str], None] = getattr(self, f"_tell_{event.what.replace('-', '_')}")
        tell(event, prefix)

    def _tell_removed(self, event: Event, prefix: str) -> None:
        self._tell_all_removed([event], prefix)

    def _tell_all_removed(self, events: list[Event], prefix: str) -> None:
        first, last = events[0].member, events[-1]
        names = listed(f"'{prefix}{e.member.name}' ({e.member.spelling} at {e.member.placed})" for e in events)
        shrinks = self.pair.shrinks if self.pair.lost_its_end(first) and not prefix else ""
        what = f"lost {names}{self._now_of(events, prefix)}{_moves(last)}{shrinks}"
        # where it stood there is nothing: the record's own line is what a reader of the new header can see
        unused = all(e.member.reserved or e.member.is_empty for e in events)
        severity = Severity.NOTE if unused and not last.moved else None
        self.pair.add(rules.MEMBER_REMOVED, what, severity=severity, facts=_facts(prefix, first, None))
        # the bytes of an alternative that a union lost are others', which stay; what was empty had none
        if all(e.room_now or e.member.shared or e.member.is_empty for e in events) and not last.moved:
            self.pair.spare_last()

    def _now_of(self, events: list[Event], prefix: str) -> str:
        """Who has the bytes of members that went."""
        groups = {id(event.successors): event.successors for event in events}  # as those of a union have them
        holders = [holder for successors in groups.values() for holder in successors]
        if len(events) == 1 and (path := next(filter(None, (self._path_in(h, events[0].member) for h in holders)), "")):
            return f", which is '{prefix}{path}' now"
        names = dict.fromkeys(f"'{prefix}{holder.name}'" for holder in holders)
        return f"; {'its' if len(events) == 1 else 'their'} bytes are now those of {listed(names)}" if names else ""

    def _path_in(self, group: Member, member: Member) -> str:
        """Where a member is found in a group that has its bytes, if it is there as it was."""
        if group.inner is None:
            return ""
        inner = members(self.pair.new, group.inner, group.start)
        same = (each for each in inner if each.name == member.name and each.start == member.start)
        return next((f"{group.name}.{each.name}" for each in same if each.same_type(member)), "")

    def _tell_renamed(self, event: Event, prefix: str) -> None:
        kept = member_kept(self.pair.new, event.former.name, event.member.name)
        severity = Severity.NOTE if event.former.reserved or kept else None
        what = f"'{prefix}{event.former.name}' is now '{prefix}{event.member.name}'"
        whole = event.former.start == event.member.start and event.former.width == event.member.width
        still = "as before" if whole else "with what is left of its bytes"
        self.pair.add(
            rules.MEMBER_RENAMED,
            f"member {what}, at {event.member.placed} {still}{'; a macro keeps the old name' if kept else ''}",
            event.member,
            severity,
            _facts(prefix, event.former, event.member),
        )

    def _tell_reserved_used(self, event: Event, prefix: str) -> None:
        member = event.member
        what = (
            f"has '{prefix}{member.name}' ({member.spelling}) at {member.placed}, in the reserved bytes of {event.note}"
        )
        self.pair.add(rules.RESERVED_USED, what, member, facts=_facts(prefix, None, member))

    def _tell_padding_named(self, event: Event, prefix: str) -> None:
        member = event.member
        what = f"has '{prefix}{member.name}' ({member.spelling}) at {member.placed}, where there was padding"
        self.pair.add(rules.PADDING_NAMED, what, member, facts=_facts(prefix, None, member))

    def _tell_union_member(self, event: Event, prefix: str) -> None:
        member = event.member
        how = "sharing the bytes of other members" if member.width or member.flexible else "taking no bytes"
        what = f"has '{prefix}{member.name}' ({member.spelling}) at {member.placed}, {how}"
        self.pair.add(rules.UNION_MEMBER_ADDED, what, member, facts=_facts(prefix, None, member))

    def _tell_flexible(self, event: Event, prefix: str) -> None:
        member = event.member
        what = f"ends with the flexible array '{prefix}{member.name}' ({member.spelling}) at {member.placed}"
        self.pair.add(rules.FLEXIBLE_ARRAY_ADDED, what, member, facts=_facts(prefix, None, member))

    def _tell_inserted(self, event: Event, prefix: str) -> None:
        self._tell_all_inserted([event], prefix)

    def _tell_all_inserted(self, events: list[Event], prefix: str) -> None:
        first = events[0].member
        names = listed(f"'{prefix}{e.member.name}' ({e.member.spelling})" for e in events)
        where = f"{'from' if len(events) > 1 else 'at'} {first.placed}"
        what = f"has {names} in the middle, {where}{_moves(events[-1])}"
        givers = [] if prefix or any(event.moved for event in events) else self._givers([e.member for e in events])
        if givers:  # which say themselves what became of them
            what = f"has {names} {where}, in bytes that were those of {listed(givers)}"
        severity = Severity.WARNING if givers else None
        self.pair.add(rules.MEMBER_INSERTED, what, first, severity, facts=_facts(prefix, None, first))

    def _givers(self, fresh: list[Member]) -> list[str]:
        """The members that are shorter now and had the bytes of new ones; none if a byte was another's."""
        now = {member.name: member for member in members(self.pair.new, self.pair.after)}
        givers: list[str] = []
        for former in members(self.pair.old, self.pair.before):
            if any(former.overlaps(member) for member in fresh):
                latter = now.get(former.name)
                if latter is None or latter.start != former.start or latter.width >= former.width:
                    return []
                givers.append(f"'{former.name}'")
        return givers

    def _tell_all_appended(self, events: list[Event], prefix: str, *, stays: bool) -> None:
        """``stays``: whatever else happened tells of itself, and moved nothing."""
        first = events[0].member
        names = listed(f"'{prefix}{e.member.name}' ({e.member.spelling})" for e in events)
        grew = f"; it grows from {self.pair.before.size} to {self.pair.after.size} bytes" if not prefix else ""
        known = self.pair.convention if not prefix and stays else None
        because = f"; compatible, because {known.reason}" if known else ""
        self.pair.add(
            rules.MEMBER_APPENDED,
            f"has {names} at its end, from {first.placed}{grew}{because}",
            first,
            Severity.NOTE if known else None,
            _facts(prefix, None, first),
        )

    def _tell_type(self, event: Event, prefix: str) -> None:
        if event.former.reserved and event.member.reserved and not event.moved:
            self._typed(rules.MEMBER_TYPE, event, prefix, Severity.NOTE)  # what it makes of the whole says itself
        elif self._is_bytes_now(event) or _is_any_bytes(event) or _is_shorter_text(event):
            self._typed(rules.MEMBER_TYPE, event, prefix, Severity.WARNING)
        elif room := self._room_taken(event):
            event.note += f", in the reserved bytes of '{room}'"
            self._typed(rules.MEMBER_TYPE, event, prefix, Severity.WARNING)
        elif self._is_low_part(event):
            event.note += ", as the upper bytes of a number that old programs fill whole"
            self._typed(rules.MEMBER_TYPE, event, prefix, Severity.WARNING)
        elif self._fills_padding(event):
            event.note += ", into padding: the bytes that old programs know are its lowest"
            self._typed(rules.MEMBER_TYPE, event, prefix, Severity.WARNING)
        elif reason := self._may_be_other_width(event):
            event.note += f"; {reason}"
            self._typed(rules.MEMBER_TYPE, event, prefix, Severity.WARNING)
        elif _is_kernels_own(event):
            event.note += "; the kernel's own name for the C library's record, with its size"
            self._typed(rules.MEMBER_TYPE, event, prefix, Severity.WARNING)
        elif self._points_to_same_size(event):
            event.note += ", which points to numbers of as many bytes as before, and not each compiler minds"
            self._typed(rules.MEMBER_TYPE, event, prefix, Severity.WARNING)
        elif has_one_now(event):
            event.note += ", and no other byte of the record is another's"
            self._typed(rules.MEMBER_TYPE, event, prefix, Severity.NOTE)
        elif not self._same_record(event) and not self._points_nowhere(event):
            self._typed(rules.MEMBER_TYPE, event, prefix)
        elif event.former.spelling != event.member.spelling:
            self._typed(rules.MEMBER_SPELLING, event, prefix)

    def _is_low_part(self, event: Event) -> bool:
        """Whether a number lost its upper bytes to new members, and what is no address reads as before while it is
        small: those bytes are 0 then.
        """
        before, after = event.former, event.member
        order = before.shape.order or {"little": "le"}.get(self.pair.new.target.byteorder, "be")
        return order == "le" and bool(event.note) and is_part(before, after) and not _ADDRESS.search(after.name)

    def _fills_padding(self, event: Event) -> bool:
        """Whether a number got wider by the padding behind it, and begins with its lowest bytes."""
        before, after = event.former, event.member
        order = after.shape.order or {"little": "le"}.get(self.pair.new.target.byteorder, "be")
        wider = is_other_width(event) and before.width < after.width and self.pair.before.size == self.pair.after.size
        others = (member for member in members(self.pair.old, self.pair.before) if member.name != before.name)
        return wider and order == "le" and not any(other.overlaps(after) for other in others)

    def _room_taken(self, event: Event) -> str:
        """The reserved member behind an array, of whose bytes the array took some to get longer and moved nothing."""
        before, after = event.former, event.member
        if before.shape != after.shape or not before.dims or before.start != after.start or event.moved:
            return ""
        behind = [m for m in members(self.pair.old, self.pair.before) if before.end <= m.start < after.end]
        return behind[0].name if behind and all(m.reserved for m in behind) else ""

    def _may_be_other_width(self, event: Event) -> str | None:
        """Why an integer may be wider or narrower at its place; None where no convention says so."""
        known = self.pair.convention
        return known.reason if known is not None and known.widths and is_other_width(event) else None

    def _points_nowhere(self, event: Event) -> bool:
        """Whether a pointer goes to another record that no header declares, as it did before."""
        before, after = event.former, event.member
        if before.shape.kind != "pointer" or after.shape.kind != "pointer" or before.dims != after.dims:
            return False
        names = before.shape.name, after.shape.name
        return (
            all(tag_in(name) for name in names)
            and names[0] not in self.pair.old.records
            and (names[1] not in self.pair.new.records)
        )

    def _points_to_same_size(self, event: Event) -> bool:
        """Whether a pointer to integers goes to integers of the same size, as ``__s32 *`` instead of ``__u32 *``."""
        before, after = event.former, event.member
        if before.shape.kind != "pointer" or after.shape.kind != "pointer" or before.dims != after.dims or event.moved:
            return False
        names = before.shape.name, after.shape.name
        sizes = [self.pair.new.target.types.get(name, (0, 0))[0] for name in names]
        return sizes[0] == sizes[1] > 0 and not any(name in ("float", "double", "long double") for name in names)

    def _is_bytes_now(self, event: Event) -> bool:
        """Whether a record of nothing but bytes became an array of as many."""
        before, after = event.former, event.member
        record = self.pair.old.record_of(before.shape.name)
        whole = before.shape.kind == "record" and not before.dims and before.width == after.width
        if record is None or not whole or after.shape.size != 1:
            return False
        return all(each.shape.kind == "integer" and each.shape.size == 1 for each in members(self.pair.old, record))

    def _same_record(self, event: Event) -> bool:
        """Whether a member is a record as before, under another name or with one now."""
        before, after = event.former, event.member
        if before.dims != after.dims or before.shape.kind != after.shape.kind:  # a pointer is called as its record
            return False
        former, latter = before.inner, after.inner
        if before.width != after.width:  # what is left out was room: the size of a union whose record has its own
            within = after.shared and former is not None and self.pair.before.size == self.pair.after.size
            shorter = latter or self.pair.new.records.get(after.shape.name)
            return (
                within
                and former is not None
                and shorter is not None
                and keeps_places(self.pair.old, former, self.pair.new, shorter)
            )
        former = former or self.pair.old.records.get(before.shape.name)
        latter = latter or self.pair.new.records.get(after.shape.name)
        return (
            former is not None and latter is not None and layout(self.pair.old, former) == layout(self.pair.new, latter)
        )

    def _tell_loosened(self, event: Event, prefix: str) -> None:
        before, after = event.former, event.member
        shrank = self.pair.before.size != self.pair.after.size
        size = f", and the record goes from {self.pair.before.size} to {self.pair.after.size} bytes" if shrank else ""
        what = f"member '{prefix}{after.name}' was {before.spelling} and is a flexible array at the same place{size}"
        severity = Severity.WARNING if shrank else Severity.NOTE
        self.pair.add(rules.FLEXIBLE_ARRAY_ADDED, what, after, severity, _typed_facts(prefix, before, after))

    def _tell_sign(self, event: Event, prefix: str) -> None:
        self._typed(rules.MEMBER_SIGN, event, prefix)

    def _tell_spelling(self, event: Event, prefix: str) -> None:
        self._typed(rules.MEMBER_SPELLING, event, prefix)

    def _typed(self, rule: Rule, event: Event, prefix: str, severity: Severity | None = None) -> None:
        before, after = event.former, event.member
        size = f" ({bytes_of(before.width)} → {bytes_of(after.width)})" if before.width != after.width else ""
        was = f"was {before.spelling} and is {after.spelling}{size}{event.note}"
        what = f"member '{prefix}{after.name}' {was}{_moves(event)}"
        self.pair.add(rule, what, after, severity, _typed_facts(prefix, before, after))

    def _tell_bits(self, event: Event, prefix: str) -> None:
        bits = f"had {_bits(event.former)} and has {_bits(event.member)}"
        what = f"member '{prefix}{event.member.name}' {bits}{_moves(event)}"
        self.pair.add(rules.BIT_FIELD_MOVED, what, event.member, facts=_facts(prefix, event.former, event.member))

    def _tell_moved(self, event: Event, prefix: str) -> None:
        (before, after), *others = event.moved
        rest = f", and with it {_named_moves(others)}" if others else ""
        what = f"member '{prefix}{after.name}' moved from {before.placed} to {after.placed}{rest}"
        facts = Facts(before.start // 8, after.start // 8, prefix + after.name, after.start // 8)
        self.pair.add(rules.MEMBER_OFFSET, what, after, facts=facts)

    def _tell_grown(self, event: Event, prefix: str) -> None:
        if event.moved:
            what = f"moves {_named_moves(event.moved)}, because {growth_of(event)}"
            moved = event.moved[0][1]
            self.pair.add(rules.MEMBER_OFFSET, what, moved, facts=Facts(member=prefix + moved.name))


def _stays(event: Event) -> bool:
    """Whether what happened moved nothing, and left a member that is still there its width."""
    same = event.old is None or event.new is None or event.old.width == event.new.width
    return not event.moved and (same or event.member.bit_field)


def _is_before_another(event: Event, changes: Difference) -> bool:
    """Whether a member that ends where there was nothing came before one that was there, and that moved further."""
    kept = (after for _, after in changes.pairs if after.width and not after.shared)
    return not event.member.shared and any(after.start >= event.member.end for after in kept)


def _together(events: list[Event]) -> Iterator[list[Event]]:
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
    return before.end <= after.start and before.reserved == after.reserved


def _is_kernels_own(event: Event) -> bool:
    """Whether ``struct sockaddr_storage`` became ``struct __kernel_sockaddr_storage``, of as many bytes."""
    before, after = event.former, event.member
    same = before.width == after.width and before.dims == after.dims and before.shape.kind == after.shape.kind
    return same and bool(tag_in(before.shape.name)) and is_own_name(before.shape.name, after.shape.name)


def _is_any_bytes(event: Event) -> bool:
    """Whether a flexible array is one of bytes, as it is or was: its header says elsewhere what they hold."""
    before, after = event.former, event.member
    sizes = before.shape.size, after.shape.size
    integers = before.shape.kind == after.shape.kind == "integer"
    return before.flexible and after.flexible and integers and sizes[0] != sizes[1] and 1 in sizes


def has_one_now(event: Event) -> bool:
    """Whether a flexible array is said to have one element, as older headers say it, and moves nothing."""
    before, after = event.former, event.member
    one = before.flexible and after.dims == (1, *before.dims[1:]) and before.shape == after.shape
    return one and before.start == after.start and not event.moved


def _is_shorter_text(event: Event) -> bool:
    """Whether an array of characters lost its last ones, which hold the end of a text, to a new member."""
    before, after = event.former, event.member
    text = before.shape == after.shape and after.shape.name == "char" and len(after.dims) == 1
    return text and before.start == after.start and after.width < before.width and bool(event.note)


def _facts(prefix: str, before: Member | None, after: Member | None) -> Facts:
    """A member as it was declared and is, with its place."""
    standing = after or before
    if standing is None:
        return NOTHING
    was, now = (member.declared if member is not None else None for member in (before, after))
    return Facts(was, now, prefix + standing.name, standing.start // 8)


def _typed_facts(prefix: str, before: Member, after: Member) -> Facts:
    return Facts(before.declared, after.declared, prefix + after.name)


def _bits(member: Member) -> str:
    if not member.bit_field:
        return f"{bytes_of(member.width)} at {member.placed}"
    return f"bits {member.start} to {member.end - 1}" if member.width > 1 else f"bit {member.start}"


def _moves(event: Event) -> str:
    return f", which moves {_named_moves(event.moved)}" if event.moved else ""


def _named_moves(moved: list[tuple[Member, Member]]) -> str:
    shifts = {after.start - before.start for before, after in moved}
    names = listed(f"'{after.name}'" for _, after in moved)
    if len(shifts) == 1:
        shift = shifts.pop()
        return f"{names} by {'+' if shift > 0 else '-'}{bytes_of(abs(shift))}"
    return names


def growth_of(event: Event) -> str:
    """``'inner' (struct inner) goes from 8 to 16 bytes``."""
    before, after = event.former, event.member
    return f"'{after.name}' ({after.spelling}) goes from {bytes_of(before.width)} to {bytes_of(after.width)}"
