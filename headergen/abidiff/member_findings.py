"""Tells what happened to the members of a record, so that each cause is one finding."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from headergen.abidiff.findings import Facts
from headergen.abidiff.member_changes import Difference, difference
from headergen.abidiff.member_moves import Event, joined, together
from headergen.abidiff.member_types import MemberTypes
from headergen.abidiff.member_words import (
    bits_of,
    element,
    element_width,
    facts_of,
    growth_of,
    moves_of,
    named_moves,
    retyped,
    typed_facts,
    with_types,
)
from headergen.abidiff.members import Member, members
from headergen.abidiff.record_pair import RecordPair
from headergen.abidiff.successors import keeps_places, may_mean_else, member_kept
from headergen.diagnostics import Rule, Severity
from headergen.diagnostics import rules_abi as rules
from headergen.diagnostics.phrases import bytes_of, listed


class MemberFindings:
    """The findings about the members of one record in two versions."""

    def __init__(self, pair: RecordPair) -> None:
        self.pair = pair
        self.types = MemberTypes(pair)
        self.kernels: dict[str, str] = {}  # why the kernel alone fills a group, by the prefix of its members

    def tell_all(self, changes: Difference, prefix: str = "", absorbed: str = "") -> None:
        """Tells of members. ``absorbed`` is what appended ones are called if what is around them had the bytes."""
        standing = self._standing(changes)
        gone = [event.former for event in changes.of("removed") if not event.former.reserved]
        gone.sort(key=_start)
        for event in changes.of("type"):
            event.took = _taken_by(event, gone)
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
        self._tell_each_cause(rest, prefix)
        if appended:
            self._tell_all_appended(appended, prefix)
        for (before, after), *others in self._of_one_type(changes):
            first = len(self.pair.findings.found)
            self._tell_inside((before, after), changes, prefix, absorbed, stands=after.name in standing)
            if others:
                names = listed(f"'{prefix}{each.name}'" for _, each in others)
                self.pair.say_behind(first, f"; the same in {names}")

    def _of_one_type(self, changes: Difference) -> Iterable[list[tuple[Member, Member]]]:
        """The groups that have members of their own, as they were and are, those together that were declared at once
        and of which none moved: ``union { … } sgid_addr, dgid_addr``.
        """
        alike: dict[object, list[tuple[Member, Member]]] = {}
        for before, after in changes.pairs:
            if before.inner is not None and after.inner is not None:
                moved = id(after) if before.start != after.start else 0
                key = id(before.inner), id(after.inner), before.dims, after.dims, moved
                alike.setdefault(key, []).append((before, after))
        return alike.values()

    def _tell_each_cause(self, events: list[Event], prefix: str) -> None:
        retyped = self._retyped_alike(events)
        others = {id(event) for alike in retyped for event in alike[1:]}
        firsts = {id(alike[0]): alike for alike in retyped}
        for run in together(self._inserted_once([event for event in events if id(event) not in others], prefix)):
            if id(run[0]) in firsts:
                self._tell_all_typed(firsts[id(run[0])], prefix)
            elif len(run) == 1:
                self.tell(run[0], prefix)
            elif run[0].what == "inserted":
                self._tell_all_inserted(run, prefix)
            else:
                self._tell_all_removed(run, prefix)

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
        if hidden := next((m for m in old if before.shared and self.pair.old.hides(m.shape)), None):
            own = f"'{hidden.name}' points to {hidden.shape.name}, which it keeps to itself"
            self.kernels[f"{prefix}{after.name}."] = f"; the kernel alone fills it, as {own}"
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
        what = f"lost {names}{self._now_of(events, prefix)}{moves_of(last)}{shrinks}"
        # where it stood there is nothing: the record's own line is what a reader of the new header can see
        unused = all(e.member.reserved or e.member.is_empty for e in events)
        severity = Severity.NOTE if unused and not last.moved else None
        self.pair.add(rules.MEMBER_REMOVED, what, severity=severity, facts=facts_of(prefix, first, None))
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
        if not names:
            return ""
        having = [f"'{prefix}{event.member.name}'" for event in events if event.successors]
        whose = "its bytes" if len(events) == 1 else "their bytes"
        if len(having) < len(events):
            whose = f"the bytes of {listed(having)}"
        return f"; {whose} are now those of {listed(names)}"

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
        note = "; a macro keeps the old name" if kept else ""
        if severity is None and may_mean_else(event.former.name, event.member.name):
            note = ", and may mean something else"
        self.pair.add(
            rules.MEMBER_RENAMED,
            f"member {what}, at {event.member.placed} {still}{note}",
            event.member,
            severity,
            facts_of(prefix, event.former, event.member),
        )

    def _tell_reserved_used(self, event: Event, prefix: str) -> None:
        member = event.member
        what = (
            f"has '{prefix}{member.name}' ({member.spelling}) at {member.placed}, in the reserved bytes of {event.note}"
        )
        self.pair.add(rules.RESERVED_USED, what, member, facts=facts_of(prefix, None, member))

    def _tell_padding_named(self, event: Event, prefix: str) -> None:
        member = event.member
        what = f"has '{prefix}{member.name}' ({member.spelling}) at {member.placed}, where there was padding"
        self.pair.add(rules.PADDING_NAMED, what, member, facts=facts_of(prefix, None, member))

    def _tell_union_member(self, event: Event, prefix: str) -> None:
        member = event.member
        how = "sharing the bytes of other members" if member.width or member.flexible else "taking no bytes"
        what = f"has '{prefix}{member.name}' ({member.spelling}) at {member.placed}, {how}"
        self.pair.add(rules.UNION_MEMBER_ADDED, what, member, facts=facts_of(prefix, None, member))

    def _tell_flexible(self, event: Event, prefix: str) -> None:
        member = event.member
        what = f"ends with the flexible array '{prefix}{member.name}' ({member.spelling}) at {member.placed}"
        self.pair.add(rules.FLEXIBLE_ARRAY_ADDED, what, member, facts=facts_of(prefix, None, member))

    def _inserted_once(self, events: list[Event], prefix: str) -> list[Event]:
        """The events without those of members that came in several places, which are told here: it is one change."""
        came = [event for event in events if event.what == "inserted"]
        places = [run for run in together(events) if run[0].what == "inserted"]
        if len(places) < 2 or any(self._givers(run, prefix) for run in places):
            return events
        told = (f"{with_types(run, prefix)} at {run[0].member.placed}" for run in places)
        first = came[0].member
        what = f"has members in the middle: {listed(told, between='; ')}{moves_of(joined(came, set()))}"
        self.pair.add(rules.MEMBER_INSERTED, what, first, facts=facts_of(prefix, None, first))
        return [event for event in events if event.what != "inserted"]

    def _tell_inserted(self, event: Event, prefix: str) -> None:
        self._tell_all_inserted([event], prefix)

    def _tell_all_inserted(self, events: list[Event], prefix: str) -> None:
        first = events[0].member
        names = with_types(events, prefix)
        where = f"{'from' if len(events) > 1 else 'at'} {first.placed}"
        what = f"has {names} in the middle, {where}{moves_of(events[-1])}"
        givers = self._givers(events, prefix)
        if givers:  # which say themselves what became of them
            what = f"has {names} {where}, in bytes that were those of {listed(givers)}"
        why = self.kernels.get(prefix, "")
        severity = Severity.WARNING if givers or why else None
        self.pair.add(rules.MEMBER_INSERTED, f"{what}{why}", first, severity, facts=facts_of(prefix, None, first))

    def _givers(self, events: list[Event], prefix: str) -> list[str]:
        """The members that are shorter now and had the bytes of new ones; none if a byte was another's."""
        if prefix or any(event.moved for event in events):
            return []
        fresh = [event.member for event in events]
        now = {member.name: member for member in members(self.pair.new, self.pair.after)}
        givers: list[str] = []
        for former in members(self.pair.old, self.pair.before):
            if any(former.overlaps(member) for member in fresh):
                latter = now.get(former.name)
                if latter is None or latter.start != former.start or latter.width >= former.width:
                    return []
                givers.append(f"'{former.name}'")
        return givers

    def _tell_all_appended(self, events: list[Event], prefix: str) -> None:
        first = events[0].member
        names = with_types(events, prefix)
        grew = f"; it grows from {self.pair.before.size} to {self.pair.after.size} bytes" if not prefix else ""
        known = self.pair.convention if not prefix else None  # whatever else broke tells of itself
        because = f"; compatible, because {known.reason}" if known else ""
        self.pair.add(
            rules.MEMBER_APPENDED,
            f"has {names} at its end, from {first.placed}{grew}{because}",
            first,
            Severity.NOTE if known else None,
            facts_of(prefix, None, first),
        )

    def _tell_type(self, event: Event, prefix: str) -> None:
        told = self.types.told(event)
        if told is not None:
            rule, severity, note = told
            event.note += note
            if rule == rules.MEMBER_RENAMED:
                self._tell_part(event, prefix)
            else:
                self._typed(rule, event, prefix, severity)

    def _tell_part(self, event: Event, prefix: str) -> None:
        """A union that is one of its parts alone now, or a member that has become a part of one."""
        part, name = f".{self.types.part_of(event)}", prefix + event.member.name
        was, now = (part, "") if event.former.inner is not None else ("", part)
        others = "; the other names of these bytes are gone" if was else ""
        what = f"member '{name}{was}' is now '{name}{now}', at {event.member.placed} as before{others}"
        facts = Facts(name + was, name + now, name, event.member.start // 8)
        self.pair.add(rules.MEMBER_RENAMED, what, event.member, facts=facts)

    def _retyped_alike(self, events: list[Event]) -> list[list[Event]]:
        """Those of the events that say the same of several members: one type became another in all of them."""
        alike: dict[tuple[str, str], list[Event]] = {}
        for event in events:
            if event.what == "type" and not event.note and self.types.told(event) == (rules.MEMBER_TYPE, None, ""):
                alike.setdefault((element(event.former), element(event.member)), []).append(event)
        return [together for together in alike.values() if len(together) > 1]

    def _tell_all_typed(self, events: list[Event], prefix: str) -> None:
        first = events[0]
        names = listed(f"'{prefix}{event.member.name}'" for event in events)
        was, *others = {(element_width(event.former), element_width(event.member)) for event in events}
        size = f" ({bytes_of(was[0])} → {bytes_of(was[1])} each)" if not others and was[0] != was[1] else ""
        types = f"were {element(first.former)} and are {element(first.member)}{size}"
        if element(first.former) == element(first.member):  # of another length, which each may have for itself
            lengths = dict.fromkeys(
                f"{event.former.spelling} to {event.member.spelling}"
                for event in events
                if event.former.spelling != event.member.spelling
            )
            another = f"({element(first.member)}) are of another type now{size}"
            types = f"are longer or shorter: from {listed(lengths)}" if lengths else another
        moves = moves_of(joined(events, {event.member.name for event in events}))
        facts = typed_facts(prefix, first.former, first.member)
        self.pair.add(rules.MEMBER_TYPE, f"members {names} {types}{moves}", first.member, facts=facts)

    def _tell_loosened(self, event: Event, prefix: str) -> None:
        before, after = event.former, event.member
        shrank = self.pair.before.size != self.pair.after.size
        size = f", and the record goes from {self.pair.before.size} to {self.pair.after.size} bytes" if shrank else ""
        what = f"member '{prefix}{after.name}' was {before.spelling} and is a flexible array at the same place{size}"
        severity = Severity.WARNING if shrank else Severity.NOTE
        self.pair.add(rules.FLEXIBLE_ARRAY_ADDED, what, after, severity, typed_facts(prefix, before, after))

    def _tell_sign(self, event: Event, prefix: str) -> None:
        self._typed(rules.MEMBER_SIGN, event, prefix)

    def _tell_spelling(self, event: Event, prefix: str) -> None:
        self._typed(rules.MEMBER_SPELLING, event, prefix)

    def _typed(self, rule: Rule, event: Event, prefix: str, severity: Severity | None = None) -> None:
        before, after = event.former, event.member
        what = f"member '{prefix}{after.name}' {retyped(before, after)}{event.note}{moves_of(event)}"
        self.pair.add(rule, what, after, severity, typed_facts(prefix, before, after))

    def _tell_bits(self, event: Event, prefix: str) -> None:
        bits = f"had {bits_of(event.former)} and has {bits_of(event.member)}"
        what = f"member '{prefix}{event.member.name}' {bits}{moves_of(event)}"
        self.pair.add(rules.BIT_FIELD_MOVED, what, event.member, facts=facts_of(prefix, event.former, event.member))

    def _tell_moved(self, event: Event, prefix: str) -> None:
        (before, after), *others = event.moved
        rest = f", and with it {named_moves(others)}" if others else ""
        what = f"member '{prefix}{after.name}' moved from {before.placed} to {after.placed}{rest}"
        facts = Facts(before.start // 8, after.start // 8, prefix + after.name, after.start // 8)
        self.pair.add(rules.MEMBER_OFFSET, what, after, facts=facts)

    def _tell_grown(self, event: Event, prefix: str) -> None:
        if event.moved:
            moved = event.moved[0][1]
            along = event.former.start != event.member.start and moved.name != event.member.name
            itself = " and moves itself" if along else ""  # which says why they move further than by its growth
            moves = named_moves(event.moved, further=event.further and not along)
            what = f"moves {moves}, because {growth_of(event)}{itself}"
            self.pair.add(rules.MEMBER_OFFSET, what, moved, facts=Facts(member=prefix + moved.name))


def _stays(event: Event) -> bool:
    """Whether what happened moved nothing, and left a member that is still there its width."""
    same = event.old is None or event.new is None or event.old.width == event.new.width
    return not event.moved and (same or event.member.bit_field)


def _is_before_another(event: Event, changes: Difference) -> bool:
    """Whether a member that ends where there was nothing came before one that was there, and that moved further."""
    kept = (after for _, after in changes.pairs if after.width and not after.shared)
    return not event.member.shared and any(after.start >= event.member.end for after in kept)


def _start(member: Member) -> int:
    return member.start


def _taken_by(event: Event, gone: Sequence[Member]) -> str:
    """Of which members that are ``gone``, sorted, an array of bytes has the bytes behind it, and no others; "" if of
    none.
    """
    before, after = event.former, event.member
    alike = before.shape == after.shape and before.shape.size == 1 and before.start == after.start
    if not alike or len(before.dims) != 1 or before.end >= after.end or event.moved:
        return ""
    first, last = (bisect_left(gone, end, key=_start) for end in (before.end, after.end))
    behind = [member for member in gone[first:last] if member.end <= after.end]
    whole = sum(member.width for member in behind) == after.end - before.end
    return listed([member.name for member in behind]) if whole else ""
