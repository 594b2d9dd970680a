"""Tells what happened to a record as a whole: reordered, rewritten, extended, grown, packed; or else to its members."""

from __future__ import annotations

from headergen.abidiff.findings import NOTHING, Facts
from headergen.abidiff.growing import counted_size, refused_while_empty
from headergen.abidiff.member_changes import Difference, difference, is_other_width
from headergen.abidiff.member_findings import MemberFindings
from headergen.abidiff.member_moves import Event
from headergen.abidiff.member_types import has_one_now
from headergen.abidiff.member_words import growth_of
from headergen.abidiff.members import Member, members
from headergen.abidiff.record_pair import RecordPair
from headergen.abidiff.successors import compare_grouped
from headergen.abidiff.symbols import Symbols
from headergen.diagnostics import Severity
from headergen.diagnostics import rules_abi as rules
from headergen.diagnostics.phrases import listed

# what may happen to members besides, where a flexible array took the place of one of one element
_BESIDES_LOOSENED = frozenset(
    ("loosened", "flexible", "padding-named", "spelling", "sign", "renamed", "union-member", "reserved-used", "")
)

# what makes no record longer or shorter where it moves nothing
_OF_NO_SIZE = frozenset(("padding-named", "spelling", "sign", "renamed", "union-member", "reserved-used", ""))


def compare_record(pair: RecordPair) -> None:
    """Tells all that differs between the two versions."""
    before, after = pair.before, pair.after
    old, new = list(members(pair.old, before)), list(members(pair.new, after))
    if before.kind != after.kind:
        message = f"was a {before.kind} and is now a {after.kind}"
        pair.add(rules.RECORD_KIND, message, facts=Facts(before.kind, after.kind))
    elif not old and new and not before.size:
        names = listed(f"'{m.name}'" for m in new)
        house = pair.house()
        message = f"was empty and now has {after.size} bytes: {names}"
        known = pair.convention
        reason = f"it lies in {house}, whose size stays" if house else known.reason if known is not None else None
        because = f"; compatible, because {reason}" if reason else ""
        severity = Severity.NOTE if reason else None
        refused = refused_while_empty(after.location.header, pair.name)
        if reason is None and refused:
            severity, because = Severity.WARNING, f"; {refused}"
        pair.add(rules.EMPTY_RECORD_GROWN, message + because, severity=severity, facts=Facts(None, after.size))
    else:
        _Whole(pair, difference(old, new, before.size * 8)).tell()


class _Whole:
    """A record whose members can be compared."""

    def __init__(self, pair: RecordPair, changes: Difference) -> None:
        self.pair = pair
        self.changes = changes
        self.members = MemberFindings(pair)
        self.sizes = Facts(pair.before.size, pair.after.size)
        self.aligns = Facts(pair.before.align, pair.after.align)

    def tell(self) -> None:
        """One finding for the whole, where one says it all; else one for each cause."""
        pair = self.pair
        grouped = compare_grouped(pair.old, pair.new, pair.before, pair.name, pair.findings)
        if not (grouped or self._is_version() or self._reordered() or self._rewritten() or self._extended()):
            untold = self._size()
            self.members.tell_all(self.changes)
            if not untold and (self.pair.before.packed == self.pair.after.packed or self._packs_nothing()):
                self.pair.soften_size(resizing=self._resizing())
        self._packing_and_alignment()
        self.pair.soften_packed()

    def _is_version(self) -> bool:
        """A record of which the kernel knows several versions, and tells by the length which one is meant."""
        known = self.pair.convention
        if known is None or not known.versions or self.sizes.old == self.sizes.new:
            return False
        message = f"goes from {self.sizes.old} to {self.sizes.new} bytes; compatible, because {known.reason}"
        self.pair.add(rules.RECORD_EXTENDED, message, facts=self.sizes)
        return True

    def _reordered(self) -> bool:
        """The same members in another order within the same size."""
        changes, size = self.changes, self.pair.after.size
        moved = [(a, b) for a, b in changes.pairs if a.start != b.start and not (a.reserved and b.reserved)]
        only_moves = not changes.of(
            "removed", "inserted", "appended", "type", "sign", "grown", "padding-named", "union-member", "reserved-used"
        )
        if not moved or self.pair.before.size != size or not only_moves:
            return False
        old_order = [a.name for a, b in sorted(changes.pairs, key=lambda p: p[0].start)]
        new_order = [a.name for a, b in sorted(changes.pairs, key=lambda p: p[1].start)]
        if old_order == new_order:
            return False
        told = listed(f"'{b.name}' from {a.placed} to {b.placed}" for a, b in moved)
        self.pair.add(rules.RECORD_REORDERED, f"keeps its {size} bytes, but its members changed places: {told}")
        for event in changes.of("renamed"):
            self.members.tell(event)
        return True

    def _rewritten(self) -> bool:
        """Most members gone or elsewhere."""
        changes = self.changes
        removed = [e.member for e in changes.of("removed")]
        moved = [b for a, b in changes.pairs if a.start != b.start]
        paired = {b.name for _, b in changes.pairs}
        added = [m for m in changes.new if m.name not in paired]
        lost = len(removed) + len(moved)
        if not removed or not added or lost < 2 or 2 * lost < len(changes.old):
            return False
        others = {m.name for m in added} != {m.name for m in removed}
        # reserved bytes of one name may be others
        former, present = ({m.name for m in side} for side in (changes.old, changes.new))
        parts = [
            f"gone: {listed(m.name for m in removed if m.name not in present) or 'none'}",
            f"new: {listed(m.name for m in added if m.name not in former) or 'none'}",
        ] * others
        moved += [] if others else added
        if moved:
            parts.append(f"moved: {listed(m.name for m in sorted(moved, key=lambda m: m.start))}")
        was, now = self.sizes.old, self.sizes.new
        size = f"keeps its {now} bytes" if was == now else f"goes from {was} to {now} bytes"
        what = "has other members" if others else "has its members elsewhere"
        self.pair.add(rules.RECORD_REWRITTEN, f"{what}, and {size}; {'; '.join(parts)}", facts=self.sizes)
        return True

    def _extended(self) -> bool:
        """A record that may grow, as a member or a convention says, and that changed in no other way."""
        changes, after = self.changes, self.pair.after
        grown = [event for event in changes.events if event.member.end > self.pair.before.size * 8]
        behind = changes.of("appended") or grown
        known = self.pair.convention
        widths = known is not None and known.widths
        compatible = all(_is_besides_extended(e) or (widths and is_other_width(e)) for e in changes.events)
        if not behind or after.size <= self.pair.before.size or not compatible:
            return False
        reason = known.reason if known is not None else self._may_grow()
        if reason is None:
            return False
        names = listed(f"'{e.member.name}'" for e in behind)
        self.pair.add(
            rules.RECORD_EXTENDED,
            f"grew at its end from {self.sizes.old} to {self.sizes.new} bytes by {names}; compatible, because {reason}",
            behind[0].member,
            facts=self.sizes,
        )
        told = ("appended", "inserted", "type", "")
        rest = [event for event in changes.events if event.what not in told or is_other_width(event)]
        self.members.tell_all(Difference(changes.old, changes.new, self.pair.after.size * 8, rest, changes.pairs))
        return True

    def _may_grow(self) -> str | None:
        """Why the record may grow at its end, where no table of conventions says so."""
        size_member = _size_member(self.changes.old)
        if size_member is not None:
            return f"'{size_member}' tells the kernel how much of it a program knows"
        if counted := counted_size(self.pair.new, self.pair.name, self.pair.before.size):
            return counted
        house = self.pair.house()
        return f"it lies in {house}, whose size stays" if house else None

    def _size(self) -> str:
        """Tells of the size, and gives the causes that nothing but the size tells of."""
        if self.sizes.old == self.sizes.new or self._size_is_told():
            return ""
        longer = [e for e in self._sizing("type") if _is_longer(e)]
        known = self.pair.convention
        if known is not None and self._only_shrank():
            longer += [e for e in self.changes.of("type") if _is_cut(e.former, e.member)]
        grown = [e for e in self._sizing("grown") if e.former.width != e.member.width and not e.member.inner]
        causes = listed(growth_of(e) for e in (*grown, *longer))
        untold = listed(growth_of(e) for e in (*grown, *longer) if not e.moved)
        for event in longer:
            event.what = ""  # that says it all
        because = f", because {causes}" if causes else ""
        aligned = self.aligns.old != self.aligns.new
        alignment = f", its alignment from {self.aligns.old} to {self.aligns.new}" if aligned else ""
        because = because or (f", because it {self._became_packed()}" if self._only_padding() else "")
        message = f"goes from {self.sizes.old} to {self.sizes.new} bytes{alignment}{because}"
        reason = known.reason if known is not None and (self._only_grew() or self._only_padding()) else None
        if self._only_shrank():
            reason = known.reason if known is not None else self._may_grow()
        severity = None
        if reason is not None:
            severity, message = Severity.NOTE, f"{message}; compatible, because {reason}"
        elif self._only_grew() and not longer and (refused := self._refused(grown)):
            severity, message = Severity.WARNING, f"{message}; {refused}"
        elif longer and self._only_grew() and all(event in longer for event in self.changes.events if event.what):
            severity = Severity.WARNING if all(map(has_one_now, longer)) else None  # as where it became flexible
        else:
            self.pair.resized_by = self._resized_by()
        self.pair.add(rules.RECORD_SIZE, message, severity=severity, facts=self.sizes)
        return untold

    def _sizing(self, *what: str) -> list[Event]:
        """The events that may say why the size changed: in a union none but those of its longest member."""
        every = [event for name in what for event in self.changes.of(name)]
        if self.pair.before.kind != "union" or self.pair.after.kind != "union":
            return every
        grew = self.pair.before.size < self.pair.after.size
        longest = max((member.width for member in (self.changes.new if grew else self.changes.old)), default=0)
        return [event for event in every if (event.member if grew else event.former).width == longest]

    def _resized_by(self) -> frozenset[str]:
        """The records in it that are longer or shorter, if nothing else that moved no member is why it is so too."""
        untold = [event for event in self.changes.events if event.what not in _OF_NO_SIZE and not event.moved]
        by_records = all(e.what == "grown" and e.member.shape.kind == "record" and not e.member.inner for e in untold)
        return frozenset(e.member.shape.name for e in untold) if by_records else frozenset()

    def _resizing(self) -> bool:
        """Whether members went or got another type that took bytes of their own, here or in a group."""
        gone = any(not event.member.shared for event in self.changes.of("removed"))
        typed = any(event.former.width != event.member.width for event in self.changes.of("type"))
        return gone or typed or any(old.inner and old.width != new.width for old, new in self.changes.pairs)

    def _refused(self, grown: list[Event]) -> str | None:
        """Why a record was refused of which nothing but records grew that were empty."""
        inner = [self.pair.new.records.get(event.member.shape.name) for event in grown]
        reasons = [
            refused_while_empty(record.location.header, event.member.shape.name)
            for event, record in zip(grown, inner, strict=True)
            if record is not None and event.former.width == 0
        ]
        return reasons[0] if reasons and len(reasons) == len(grown) and all(reasons) else None

    def _only_grew(self) -> bool:
        """Whether the record is longer, and all that it had stands where it stood, whatever else became of that."""
        stay = all(before.start == after.start for before, after in self.changes.pairs)
        grew = stay and self.pair.before.size < self.pair.after.size and not self.changes.of("inserted")
        # what got another name or went says so itself
        return grew and not any(event.moved for event in self.changes.of("removed"))

    def _only_shrank(self) -> bool:
        """Whether the record lost what it had at its end, and all that is left of it stands where it stood."""
        convenes = self.pair.convention is not None
        lost = all(
            not event.moved
            and (
                event.what in ("removed", *_OF_NO_SIZE)
                or (event.what == "grown" and _inner_shrank(event))
                or (event.what == "type" and convenes and _is_cut(event.former, event.member))
            )
            for event in self.changes.events
        )
        stay = all(
            old.start == new.start
            and (old.width == new.width or _is_shorter(old, new) or (convenes and _is_cut(old, new)))
            for old, new in self.changes.pairs
        )
        return lost and stay and self.pair.before.size > self.pair.after.size

    def _only_padding(self) -> bool:
        """Whether the record is packed otherwise, and all that came or went by it is padding at its end."""
        stay = all(before.start == after.start for before, after in self.changes.pairs)
        return stay and not self.changes.events and self.pair.before.packed != self.pair.after.packed

    def _packs_nothing(self) -> bool:
        """Whether the packed version would have every byte where it is, were it not packed: what else changed moved
        the others.
        """
        pair, packed = self.pair, self.pair.after.packed
        side, record = (pair.new, pair.after) if packed else (pair.old, pair.before)
        aligns = [_natural(side, member) for member in members(side, record)]
        if not aligns or any(align is None for align in aligns):
            return False
        starts = (member.start // 8 for member in members(side, record))
        fits = all(at % (align or 1) == 0 for at, align in zip(starts, aligns, strict=True))
        return fits and record.size % max(align or 1 for align in aligns) == 0

    def _became_packed(self) -> str:
        return "became packed" if self.pair.after.packed else "is packed no longer"

    def _size_is_told(self) -> bool:
        """Whether the members that were appended or went from the end, or the array that became flexible, say why the
        size changed.
        """
        events = self.changes.events
        appended = self.changes.of("appended")
        moved = any(event.moved for event in events)
        first = min((event.member.start for event in appended), default=0)
        ended = (event for event in self._sizing("removed") if event.member.end > first)
        if appended and not moved and not self._sizing("grown", "type") and not any(ended):
            return True
        if any(self.pair.lost_its_end(event.member) for event in self.changes.of("removed")):
            return not any(e.what in ("grown", "type", "loosened") or e.moved for e in events)
        shrank = self.pair.before.size > self.pair.after.size
        loosened = self.changes.of("loosened")
        return bool(loosened) and shrank and all(e.what in _BESIDES_LOOSENED for e in events)

    def _packing_and_alignment(self) -> None:
        was, now = self.aligns.old, self.aligns.new
        still = not self.pair.broken()
        if self._only_padding() and self.sizes.old != self.sizes.new:
            return  # the size says so
        if self.pair.before.packed != self.pair.after.packed:
            became = self._became_packed()
            aligned = f" (alignment {was} → {now})" if was != now else ""
            # what embeds the record and moves by its alignment says so itself
            idle = still or (not aligned and self._packs_nothing())
            severity = (Severity.WARNING if aligned else Severity.NOTE) if idle else None
            message = f"{became}{aligned}{', which moves none of its members' if idle else ''}"
            facts = self.aligns if aligned else NOTHING
            self.pair.add(rules.RECORD_PACKING, message, severity=severity, facts=facts)
        elif was != now and still:
            message = f"is aligned to {now} bytes, and was to {was}"
            self.pair.add(rules.RECORD_ALIGNMENT, message, facts=self.aligns)


def _natural(symbols: Symbols, member: Member) -> int | None:
    """The alignment of an integer or a record; None of what may have another, and of bit-fields."""
    shape = member.shape
    if member.bit_field:
        return None
    if shape.kind == "integer":
        return symbols.target.types.get(shape.name, (0, shape.size))[1]  # may be less than its size
    record = member.inner or (symbols.record_of(shape.name) if shape.kind == "record" else None)
    return record.align if record is not None else None


def _is_besides_extended(event: Event) -> bool:
    """Whether something may happen to a member of a record that grows and is compatible."""
    if any(not member.flexible for _, member in event.moved):
        return False
    if event.moved:
        return event.what in ("inserted", "appended", "padding-named")
    if event.what == "type":
        return _is_longer(event)
    # what grows says itself by what; names and signs that changed are told besides
    return event.what in (
        "appended",
        "flexible",
        "grown",
        "padding-named",
        "renamed",
        "reserved-used",
        "sign",
        "spelling",
        "union-member",
        "",
    )


def _is_shorter(before: Member, after: Member) -> bool:
    """Whether a record inside another is shorter, and tells of that itself."""
    return before.inner is not None and after.inner is not None and before.width > after.width


def _is_cut(before: Member | None, after: Member) -> bool:
    """Whether an array has fewer elements, and begins where it began."""
    if before is None or not before.dims or not after.dims or after.flexible:
        return False
    return before.shape == after.shape and before.start == after.start and before.width > after.width


def _inner_shrank(event: Event) -> bool:
    return event.former is not None and _is_shorter(event.former, event.member)


def _is_longer(event: Event) -> bool:
    """Whether an array that moves nothing got longer."""
    before, after = event.former, event.member
    longer = before.shape == after.shape and bool(before.dims) and before.width < after.width
    return longer and before.start == after.start and not event.moved


def _size_member(old: list[Member]) -> str | None:
    """The member that tells the kernel a record's size, by the kernel's conventions: ``argsz`` anywhere, or a ``__u32
    size`` among the first two members. A 64-bit ``size`` is most often that of a piece of memory.
    """
    for position, member in enumerate(old):
        if member.shape.kind != "integer" or member.dims or member.shared:
            continue
        if member.name == "argsz" or (member.name == "size" and member.width == 32 and position < 2):
            return member.name
    return None
