"""Judges that a member has another type: whether it is a break, and where not, why."""

from __future__ import annotations

import re
from functools import cached_property

from headergen.abidiff.corrected import is_own_name
from headergen.abidiff.member_changes import is_other_width, is_part
from headergen.abidiff.member_moves import Event
from headergen.abidiff.members import Places, members
from headergen.abidiff.record_pair import RecordPair
from headergen.abidiff.successors import keeps_places, layout, unnamed_layout
from headergen.diagnostics import Rule, Severity
from headergen.diagnostics import rules_abi as rules
from headergen.model.keys import tag_in

_ADDRESS = re.compile(r"addr|ptr|pointer|base|offset|start|data", re.IGNORECASE)


class MemberTypes:
    """The other types of the members of one record in two versions."""

    def __init__(self, pair: RecordPair) -> None:
        self.pair = pair

    @cached_property
    def _former(self) -> Places:
        return Places(members(self.pair.old, self.pair.before))

    def told(self, event: Event) -> tuple[Rule, Severity | None, str] | None:
        """By which rule another type is told, how severe it is and why it is no more; None where nothing is told."""
        rule, severity, note = rules.MEMBER_TYPE, Severity.WARNING, ""
        if event.former.reserved and event.member.reserved and not event.moved:
            severity = Severity.NOTE  # what it makes of the whole says itself
        elif self._is_bytes_now(event) or _is_any_bytes(event) or _is_shorter_text(event):
            pass
        elif event.took:
            note = f", in the bytes of '{event.took}', which is gone"
        elif room := self._room_taken(event):
            note = f", in the reserved bytes of '{room}'"
        elif self._is_low_part(event):
            note = ", as the upper bytes of a number that old programs fill whole"
        elif self._fills_padding(event):
            note = ", into padding: the bytes that old programs know are its lowest"
        elif reason := self._may_be_other_width(event):
            note = f"; {reason}"
        elif _is_kernels_own(event):
            note = "; the kernel's own name for the C library's record, with its size"
        elif self._points_to_same_size(event):
            note = ", which points to numbers of as many bytes as before, and not each compiler minds"
        elif has_one_now(event):
            severity, note = Severity.NOTE, ", and no other byte of the record is another's"
        else:
            return self._otherwise_told(event)
        return rule, severity, note

    def _otherwise_told(self, event: Event) -> tuple[Rule, Severity | None, str] | None:
        if self.part_of(event):
            return rules.MEMBER_RENAMED, None, ""
        if not self._same_record(event) and not self._points_nowhere(event):
            alike = ", which points to a record of as many numbers in the same places, and not each compiler minds"
            as_many = self._points_to_as_many(event)
            return rules.MEMBER_TYPE, Severity.WARNING if as_many else None, alike * as_many
        return (rules.MEMBER_SPELLING, None, "") if event.former.spelling != event.member.spelling else None

    def part_of(self, event: Event) -> str:
        """The part of an unnamed union that is the whole member on the other side, with the same bytes: ``ptr64`` of
        ``rseq_cs``, which is a number by itself now; "" if there is none.
        """
        before, after = event.former, event.member
        if before.start != after.start or before.width != after.width or event.moved:
            return ""
        for side, group, whole in ((self.pair.old, before, after), (self.pair.new, after, before)):
            if group.inner is not None and group.inner.kind == "union" and not group.dims and whole.inner is None:
                parts = members(side, group.inner, group.start)
                same = (part.name for part in parts if part.start == whole.start and part.same_type(whole))
                return next(same, "")
        return ""

    def _is_low_part(self, event: Event) -> bool:
        """Whether a number lost its upper bytes to new members, and what is no address reads as before while it is
        small: those bytes are 0 then.
        """
        before, after = event.former, event.member
        return (
            self._order(event) == "le"
            and bool(event.note)
            and is_part(before, after)
            and not _ADDRESS.search(after.name)
        )

    def _fills_padding(self, event: Event) -> bool:
        """Whether a number got wider by the padding behind it, and begins with its lowest bytes."""
        before, after = event.former, event.member
        wider = is_other_width(event) and before.width < after.width and self.pair.before.size == self.pair.after.size
        others = (member for member in members(self.pair.old, self.pair.before) if member.name != before.name)
        return wider and self._order(event) == "le" and not any(other.overlaps(after) for other in others)

    def _room_taken(self, event: Event) -> str:
        """The reserved member behind an array or a number, of whose bytes that took some to get longer and moved
        nothing. A number of lowest bytes first is what it was for who has 0 in the reserved ones.
        """
        before, after = event.former, event.member
        longer = before.shape == after.shape and bool(before.dims) and not before.flexible
        if not (longer or self._begins_as_before(event)) or before.start != after.start or event.moved:
            return ""
        behind = self._former.between(before.end, after.end)
        return behind[0].name if behind and all(m.reserved for m in behind) else ""

    def _begins_as_before(self, event: Event) -> bool:
        """Whether an unsigned number got wider, and is what it was for who knows its first bytes and has 0 behind."""
        return is_part(event.member, event.former) and self._order(event) == "le"

    def _order(self, event: Event) -> str:
        """The order of the bytes of a number."""
        return event.member.shape.order or {"little": "le"}.get(self.pair.new.target.byteorder, "be")

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

    def _points_to_as_many(self, event: Event) -> bool:
        """Whether a pointer to a record goes to another whose members have the same bytes by other names."""
        before, after = event.former, event.member
        if before.shape.kind != "pointer" or after.shape.kind != "pointer" or before.dims != after.dims or event.moved:
            return False
        former, latter = self.pair.old.records.get(before.shape.name), self.pair.new.records.get(after.shape.name)
        return (
            former is not None
            and latter is not None
            and former.size == latter.size
            and unnamed_layout(self.pair.old, former) == unnamed_layout(self.pair.new, latter)
        )

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
