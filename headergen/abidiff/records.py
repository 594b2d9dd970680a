"""Records: what changed in memory, told so that each cause is one finding."""

from __future__ import annotations

from collections.abc import Callable

from headergen.abidiff.findings import NOTHING, Facts, Findings, bytes_of, listed, place_of_removed
from headergen.abidiff.members import Difference, Event, Member, difference, members
from headergen.abidiff.successors import compare_grouped, layout, member_kept, paired
from headergen.abidiff.symbols import Symbols
from headergen.diagnostics import Rule, Severity
from headergen.diagnostics import rules_abi as rules
from headergen.model import CType, EnumRef, Function, LaidRecord, RecordRef, innermost


def compare_records(old: Symbols, new: Symbols, findings: Findings, gone: frozenset[str]) -> frozenset[str]:
    """Compares the records of one target; ``gone`` names what is told otherwise.

    Returns the names of the records whose bytes mean something else now, those that embed such a record included.
    """
    removed = {n: r for n, r in old.records.items() if n not in new.records and n not in gone}
    added = {n: r for n, r in new.records.items() if n not in old.records}
    _kinds(removed, added, findings)
    pairs = paired(old, new, removed, added, findings)
    for name, record in removed.items():
        where = place_of_removed(record.location.header, new.abi.headers, new.abi.entries)
        findings.add(rules.RECORD_REMOVED, name, f"{name} was removed", where)
    for name, record in added.items():
        findings.add(rules.RECORD_ADDED, name, f"{name} is new", record.location)
    broken: set[str] = set()
    same_names = [(n, n) for n, r in old.records.items() if n in new.records and not _plainly_equal(r, new.records[n])]
    for former, name in (*same_names, *pairs):
        at = len(findings.found)
        _Comparison(old, new, former, name, findings).run()
        news = findings.found[at:]
        if any(
            f.severity == Severity.ERROR and f.rule.category == rules.LAYOUT and f.rule not in _GROWTH for f in news
        ):
            broken.add(name)
    return frozenset(_embedding(new, broken))


def _plainly_equal(old: LaidRecord, new: LaidRecord) -> bool:
    """Whether two layouts are the same to the letter, which most are; a spelling with a line number never is."""
    if (old.kind, old.size, old.align, old.packed, len(old.fields)) != (
        new.kind,
        new.size,
        new.align,
        new.packed,
        len(new.fields),
    ):
        return False
    return all(
        a.name == b.name
        and a.offset == b.offset
        and a.spelling == b.spelling
        and a.size == b.size
        and a.bit_offset == b.bit_offset
        and a.bit_width == b.bit_width
        and a.array == b.array
        and _is_named(a.type)
        for a, b in zip(old.fields, new.fields, strict=True)
    )


def _is_named(type: CType) -> bool:
    """Whether a spelling says all: not that of a record without a tag, nor of a function, which may take one. A typedef
    that changed reports itself.
    """
    inner = innermost(type)
    return not (inner.is_anonymous if isinstance(inner, RecordRef | EnumRef) else isinstance(inner, Function))


def _kinds(removed: dict[str, LaidRecord], added: dict[str, LaidRecord], findings: Findings) -> None:
    for name, record in list(removed.items()):
        other = f"{'union' if record.kind == 'struct' else 'struct'} {record.tag}"
        if record.tag and other in added:
            successor = added.pop(other)
            del removed[name]
            message = f"{name} ({record.size} bytes) is now {other} ({successor.size} bytes)"
            facts = Facts(name, other)
            findings.add(rules.RECORD_KIND, name, message, successor.location, facts=facts)


def _embedding(symbols: Symbols, broken: set[str]) -> set[str]:
    """``broken`` with every record that holds one of them by value."""
    holders: dict[str, set[str]] = {}
    for name, record in symbols.records.items():
        for held in _held(symbols, record):
            holders.setdefault(held, set()).add(name)
    result, waiting = set(broken), list(broken)
    while waiting:
        for holder in holders.get(waiting.pop(), ()):
            if holder not in result:
                result.add(holder)
                waiting.append(holder)
    return result


def _held(symbols: Symbols, record: LaidRecord) -> set[str]:
    held: set[str] = set()
    for laid in record.fields:
        element = symbols.abi.element(laid.type)
        if isinstance(element, RecordRef):
            name = symbols.name_of(element.key)
            if name is not None:
                held.add(name)
            elif element.key in symbols.abi.records:
                held |= _held(symbols, symbols.abi.records[element.key])
    return held


# what grows moves others, and then they say so; what has room around it breaks nobody
_GROWTH = (rules.RECORD_SIZE, rules.RECORD_ALIGNMENT, rules.MEMBER_APPENDED, rules.EMPTY_RECORD_GROWN)


class _Comparison:
    """One record in two versions."""

    def __init__(self, old: Symbols, new: Symbols, former: str, name: str, findings: Findings) -> None:
        self.old, self.new = old, new
        self.name = name
        self.before, self.after = old.records[former], new.records[name]
        self.findings = findings

    def run(self) -> None:
        old, new = list(members(self.old, self.before)), list(members(self.new, self.after))
        if self.before.kind != self.after.kind:
            self._add(
                rules.RECORD_KIND,
                f"was a {self.before.kind} and is now a {self.after.kind}",
                facts=Facts(self.before.kind, self.after.kind),
            )
            return
        if not old and new and not self.before.size:
            names = listed(f"'{m.name}'" for m in new)
            facts = Facts(None, self.after.size)
            self._add(rules.EMPTY_RECORD_GROWN, f"was empty and now has {self.after.size} bytes: {names}", facts=facts)
            return
        changes = difference(old, new, self.before.size * 8)
        at = len(self.findings.found)
        grouped = compare_grouped(self.old, self.new, self.before, self.name, self.findings)
        if not (grouped or self._reordered(changes) or self._rewritten(changes) or self._extended(changes)):
            self._size(changes)
            self._members(changes, "")
        self._packing_and_alignment(at)

    def _add(
        self,
        rule: Rule,
        message: str,
        member: Member | None = None,
        severity: Severity | None = None,
        facts: Facts = NOTHING,
    ) -> None:
        location = member.location if member is not None else self.after.location
        self.findings.add(rule, self.name, f"{self.name} {message}", location, severity, facts=facts)

    # ------------------------------------------------------------------------------------------------- whole records

    def _reordered(self, changes: Difference) -> bool:
        """The same members in another order within the same size."""
        moved = [(a, b) for a, b in changes.pairs if a.start != b.start]
        only_moves = not changes.of(
            "removed", "inserted", "appended", "type", "sign", "grown", "padding-named", "union-member", "reserved-used"
        )
        if not moved or self.before.size != self.after.size or not only_moves:
            return False
        old_order = [a.name for a, b in sorted(changes.pairs, key=lambda p: p[0].start)]
        new_order = [a.name for a, b in sorted(changes.pairs, key=lambda p: p[1].start)]
        if old_order == new_order:
            return False
        told = listed(f"'{b.name}' from {a.placed} to {b.placed}" for a, b in moved)
        self._add(rules.RECORD_REORDERED, f"keeps its {self.after.size} bytes, but its members changed places: {told}")
        for event in changes.of("renamed"):
            self._event(event, "")
        return True

    def _rewritten(self, changes: Difference) -> bool:
        """Most members gone or elsewhere within the same size."""
        removed = [e.member for e in changes.of("removed")]
        moved = [b for a, b in changes.pairs if a.start != b.start]
        added = [m for m in changes.new if m.name not in {b.name for _, b in changes.pairs}]
        lost = len(removed) + len(moved)
        if self.before.size != self.after.size or not removed or not added or lost < 2 or 2 * lost < len(changes.old):
            return False
        parts = [f"gone: {listed(m.name for m in removed)}", f"new: {listed(m.name for m in added)}"]
        if moved:
            parts.append(f"moved: {listed(m.name for m in moved)}")
        self._add(rules.RECORD_REWRITTEN, f"keeps its {self.after.size} bytes, but not its members; {'; '.join(parts)}")
        return True

    def _extended(self, changes: Difference) -> bool:
        """An extensible record that grew at its end and changed in no other way."""
        appended = changes.of("appended")
        rest = [e for e in changes.events if e.what not in ("appended", "padding-named", "reserved-used")]
        moved = any(e.moved for e in changes.events)
        size_member = _size_member(changes.old)
        if not appended or rest or moved or size_member is None:
            return False
        names = listed(f"'{e.member.name}'" for e in appended)
        self._add(
            rules.RECORD_EXTENDED,
            f"grew at its end from {self.before.size} to {self.after.size} bytes by {names}; compatible, because"
            f" '{size_member}' tells the kernel how much of it a program knows",
            appended[0].member,
            facts=Facts(self.before.size, self.after.size),
        )
        for event in changes.of("padding-named", "reserved-used"):
            self._event(event, "")
        return True

    def _size(self, changes: Difference) -> None:
        if self.before.size == self.after.size:
            return
        appended = changes.of("appended")
        if appended and not any(e.what in ("grown", "type", "removed") or e.moved for e in changes.events):
            return  # told with the members that were appended
        told = (
            "loosened",
            "flexible",
            "padding-named",
            "spelling",
            "sign",
            "renamed",
            "union-member",
            "reserved-used",
            "",
        )
        if (
            changes.of("loosened")
            and self.before.size > self.after.size
            and all(e.what in told for e in changes.events)
        ):
            return
        causes = listed(e.note for e in changes.of("grown") if self._note_grown(e) and not e.member.inner)
        alignment = ""
        if self.before.align != self.after.align:
            alignment = f", its alignment from {self.before.align} to {self.after.align}"
        because = f", because {causes}" if causes else ""
        self._add(
            rules.RECORD_SIZE,
            f"goes from {self.before.size} to {self.after.size} bytes{alignment}{because}",
            facts=Facts(self.before.size, self.after.size),
        )

    def _note_grown(self, event: Event) -> bool:
        before, after = event.former, event.member
        event.note = f"'{after.name}' ({after.spelling}) goes from {bytes_of(before.width)} to {bytes_of(after.width)}"
        return before.width != after.width

    def _packing_and_alignment(self, at: int) -> None:
        news = self.findings.found[at:]
        if self.before.packed != self.after.packed:
            became = "became packed" if self.after.packed else "is packed no longer"
            aligned = (
                f" (alignment {self.before.align} → {self.after.align})"
                if self.before.align != self.after.align
                else ""
            )
            facts = Facts(self.before.align, self.after.align) if aligned else NOTHING
            still = not any(f.severity == Severity.ERROR and f.rule.category == rules.LAYOUT for f in news)
            # what embeds the record and moves by its alignment says so itself
            severity = (Severity.WARNING if aligned else Severity.NOTE) if still else None
            message = f"{became}{aligned}{', which moves none of its members' if still else ''}"
            self._add(rules.RECORD_PACKING, message, severity=severity, facts=facts)
        elif self.before.align != self.after.align and not any(
            f.severity == Severity.ERROR and f.rule.category == rules.LAYOUT for f in news
        ):
            facts = Facts(self.before.align, self.after.align)
            message = f"is aligned to {self.after.align} bytes, and was to {self.before.align}"
            self._add(rules.RECORD_ALIGNMENT, message, facts=facts)

    # ------------------------------------------------------------------------------------------------------- members

    def _members(self, changes: Difference, prefix: str, absorbed: bool = False) -> None:
        """Tells of members. What is appended is ``absorbed`` if the union around it had the bytes already."""
        appended = [] if absorbed else [e for e in changes.of("appended") if not e.moved]
        for event in changes.events:
            if absorbed and event.what == "appended":
                event.what = "union-member"
            if event not in appended:
                self._event(event, prefix)
        if appended:
            self._tell_all_appended(appended, prefix)
        moving = {event.member.name for event in changes.events if event.moved}
        for before, after in changes.pairs:
            if before.inner is not None and after.inner is not None:
                # both as if they stood where the new one does: a member that moved with its record did not move in it
                base = after.start
                old = list(members(self.old, before.inner, base))
                new = list(members(self.new, after.inner, base))
                inside = after.shared and after.end <= changes.old_size and after.name not in moving
                inner = difference(old, new, base + before.inner.size * 8)
                self._members(inner, f"{prefix}{after.name}.", inside)

    def _event(self, event: Event, prefix: str) -> None:
        tell: Callable[[Event, str], None] = getattr(self, f"_tell_{event.what.replace('-', '_')}")
        tell(event, prefix)

    def _tell_removed(self, event: Event, prefix: str) -> None:
        member = event.member
        what = f"lost '{prefix}{member.name}' ({member.spelling} at {member.placed}){event.note}{_moves(event)}"
        # where it stood there is nothing: the record's own line is what a reader of the new header can see
        self._add(rules.MEMBER_REMOVED, what, facts=_facts(prefix, member, None))

    def _tell_renamed(self, event: Event, prefix: str) -> None:
        kept = member_kept(self.new, event.former.name, event.member.name)
        severity = Severity.NOTE if event.former.reserved or kept else None
        what = f"'{prefix}{event.former.name}' is now '{prefix}{event.member.name}'"
        whole = event.former.start == event.member.start and event.former.width == event.member.width
        still = "as before" if whole else "with what is left of its bytes"
        self._add(
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
        self._add(rules.RESERVED_USED, what, member, facts=_facts(prefix, None, member))

    def _tell_padding_named(self, event: Event, prefix: str) -> None:
        member = event.member
        what = f"has '{prefix}{member.name}' ({member.spelling}) at {member.placed}, where there was padding"
        self._add(rules.PADDING_NAMED, what, member, facts=_facts(prefix, None, member))

    def _tell_union_member(self, event: Event, prefix: str) -> None:
        member = event.member
        what = f"has '{prefix}{member.name}' ({member.spelling}) at {member.placed}, sharing the bytes of other members"
        self._add(rules.UNION_MEMBER_ADDED, what, member, facts=_facts(prefix, None, member))

    def _tell_flexible(self, event: Event, prefix: str) -> None:
        member = event.member
        what = f"ends with the flexible array '{prefix}{member.name}' ({member.spelling}) at {member.placed}"
        self._add(rules.FLEXIBLE_ARRAY_ADDED, what, member, facts=_facts(prefix, None, member))

    def _tell_inserted(self, event: Event, prefix: str) -> None:
        member = event.member
        what = f"has '{prefix}{member.name}' ({member.spelling}) in the middle, at {member.placed}{_moves(event)}"
        self._add(rules.MEMBER_INSERTED, what, member, facts=_facts(prefix, None, member))

    def _tell_appended(self, event: Event, prefix: str) -> None:
        self._tell_inserted(event, prefix)  # it moved others, or it would be told with the other appended ones

    def _tell_all_appended(self, events: list[Event], prefix: str) -> None:
        first = events[0].member
        names = listed(f"'{prefix}{e.member.name}' ({e.member.spelling})" for e in events)
        grew = f"; it grows from {self.before.size} to {self.after.size} bytes" if not prefix else ""
        self._add(
            rules.MEMBER_APPENDED,
            f"has {names} at its end, from {first.placed}{grew}",
            first,
            facts=_facts(prefix, None, first),
        )

    def _tell_type(self, event: Event, prefix: str) -> None:
        if not self._same_record(event):
            self._typed(rules.MEMBER_TYPE, event, prefix)
        elif event.former.spelling != event.member.spelling:
            self._typed(rules.MEMBER_SPELLING, event, prefix)

    def _same_record(self, event: Event) -> bool:
        """Whether a member is a record as before, under another name or with one now."""
        before, after = event.former, event.member
        if before.dims != after.dims or before.width != after.width:
            return False
        former, latter = before.inner, after.inner
        former = former or self.old.records.get(before.shape.name)
        latter = latter or self.new.records.get(after.shape.name)
        return former is not None and latter is not None and layout(self.old, former) == layout(self.new, latter)

    def _tell_loosened(self, event: Event, prefix: str) -> None:
        before, after = event.former, event.member
        shrank = self.before.size != self.after.size
        size = f", and the record goes from {self.before.size} to {self.after.size} bytes" if shrank else ""
        what = f"member '{prefix}{after.name}' was {before.spelling} and is a flexible array at the same place{size}"
        severity = Severity.WARNING if shrank else Severity.NOTE
        self._add(rules.FLEXIBLE_ARRAY_ADDED, what, after, severity, _typed_facts(prefix, before, after))

    def _tell_sign(self, event: Event, prefix: str) -> None:
        self._typed(rules.MEMBER_SIGN, event, prefix)

    def _tell_spelling(self, event: Event, prefix: str) -> None:
        self._typed(rules.MEMBER_SPELLING, event, prefix)

    def _typed(self, rule: Rule, event: Event, prefix: str) -> None:
        before, after = event.former, event.member
        size = f" ({bytes_of(before.width)} → {bytes_of(after.width)})" if before.width != after.width else ""
        what = f"member '{prefix}{after.name}' was {before.spelling} and is {after.spelling}{size}{_moves(event)}"
        self._add(rule, what, after, facts=_typed_facts(prefix, before, after))

    def _tell_bits(self, event: Event, prefix: str) -> None:
        bits = f"had {_bits(event.former)} and has {_bits(event.member)}"
        what = f"member '{prefix}{event.member.name}' {bits}{_moves(event)}"
        self._add(rules.BIT_FIELD_MOVED, what, event.member, facts=_facts(prefix, event.former, event.member))

    def _tell_moved(self, event: Event, prefix: str) -> None:
        (before, after), *others = event.moved
        rest = f", and with it {_named_moves(others)}" if others else ""
        what = f"member '{prefix}{after.name}' moved from {before.placed} to {after.placed}{rest}"
        facts = Facts(before.start // 8, after.start // 8, prefix + after.name, after.start // 8)
        self._add(rules.MEMBER_OFFSET, what, after, facts=facts)

    def _tell_grown(self, event: Event, prefix: str) -> None:
        if event.moved:
            self._note_grown(event)
            what = f"moves {_named_moves(event.moved)}, because {event.note}"
            moved = event.moved[0][1]
            self._add(rules.MEMBER_OFFSET, what, moved, facts=Facts(member=prefix + moved.name))


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
