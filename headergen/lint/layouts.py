"""Judges where the members of records lie: on one target, and on a 64-bit target beside its 32-bit programs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from headergen.diagnostics import Diagnostic, Severity
from headergen.diagnostics import rules_lint as rules
from headergen.diagnostics.phrases import bytes_of, in_bytes
from headergen.lint.headers import Texts
from headergen.lint.members import (
    has_both_widths,
    is_aligned_pointer,
    is_beside_64_bits,
    is_filled_up,
    is_helper,
    is_old_time,
    is_put_into,
)
from headergen.lint.records import Known, PathMember, RecordGap, of_each_arch
from headergen.model import MOST_LEVELS, LaidRecord, Location, Pointer, Scalar
from headergen.model.conventions import convention
from headergen.model.reserved import is_reserved
from headergen.model.typedefs import ORDERED
from headergen.targets import TARGETS

_WIDE = re.compile(r"(?<!\d)64(?!\d)")


class LayoutCause(Struct, frozen=True):
    """Why two layouts differ: a member of another width, or the alignment of 64-bit integers alone, or that of what is
    as wide as a register.
    """

    kind: Literal["width", "alignment", "register"]
    path: str
    type: str = ""
    moved: bool = True


def judge_layout(
    name: str, record: LaidRecord, known: Known, texts: Texts, twin: Known | None = None
) -> Iterator[Diagnostic]:
    """Holes, padding and sizes of one record on one target; ``twin`` is what the other of 64-bit and 32-bit programs
    sees.
    """
    targets, members = (known.abi.target,), known.members(record)
    bits = {each.path for each in members if each.field.bit_width is not None}
    for gap in known.gaps(record):
        belong, them = ("belongs", "it") if in_bytes(gap.width)[0] == 1 else ("belong", "them")
        message = f"{bytes_of(gap.width)} {_where(gap, name, record)} {belong} to no member"
        rule, severity, remedy = rules.TAIL if gap.end else rules.HOLE, None, ""
        if gap.asked:
            whose = "its own alignment" if gap.end else "the alignment of that"
            message, severity = f"{message}: {whose} to {gap.asked} brings {them}", Severity.NOTE
        elif reason := _reason(gap, name, record, known, texts) or _of_part(gap, record, known, twin):
            remedy, severity = reason, Severity.NOTE
        elif gap.width < 8 or gap.beside in bits:
            severity = Severity.NOTE  # bits of a word that bit-fields share, which is told of
        elif any(each.path == gap.beside and is_aligned_pointer(each, texts) for each in members) and (
            gap.end or _has_no_hole(record, gap, twin)
        ):
            remedy, severity = rules.ALIGNED_POINTER, Severity.NOTE
        elif gap.end and not gap.inside and members[-1].field.array == (1,) and not is_reserved(members[-1].field.name):
            message, severity = f"{message}, unless {gap.beside!r} has more elements than one", Severity.NOTE
        elif is_helper(name, record, known, texts) and any(_points(each, known) for each in members):
            remedy, severity = rules.HELPER, Severity.NOTE
        yield Diagnostic(
            rule, message, record.location, remedy, targets, severity, symbol=name, member=gap.beside,
            new=gap.width, offset=gap.start // 8,
        )  # fmt: skip
    foreign = (
        record.location.header.startswith(("asm/", "asm-generic/")) and TARGETS[known.abi.target].kernel_arch != "arm"
    )
    if record.size % 4 and record.kind == "struct" and record.key in known.handed and not (record.packed or foreign):
        message = f"{name} has {record.size} bytes, which is no multiple of 4"
        yield Diagnostic(rules.WORD, message, record.location, targets=targets, symbol=name)
    wide = TARGETS[known.abi.target].bits == 64 and _holds_64_bits(record, known, set())
    if wide and record.size % 8 and not _is_on_a_medium(record, known):
        message = f"{name} has 64-bit members and {record.size} bytes, which is no multiple of 8"
        yield Diagnostic(rules.MULTIPLE, message, record.location, targets=targets, symbol=name)


def _where(gap: RecordGap, name: str, record: LaidRecord) -> str:
    """Where in a record a gap is."""
    if not gap.end:
        return f"of {name} before {gap.beside!r}"
    if gap.inside and not gap.part:
        return f"at the end of {gap.inside!r} in {name}"
    return f"at the end of {name}" if _ends(gap, record) else f"of {name} behind {gap.beside!r}"


def _ends(gap: RecordGap, record: LaidRecord) -> bool:
    """Whether a gap is what a record ends with."""
    return gap.end and gap.start + gap.width == record.size * 8


def _reason(gap: RecordGap, name: str, record: LaidRecord, known: Known, texts: Texts) -> str:
    """Why what a record leaves out is as it has to be; "" if nothing beside its own members shows that."""
    if _has_twin(name, known):
        return rules.BOTH_WIDTHS
    if gap.end and _is_by_parts(name, record):
        return rules.BY_PARTS
    if gap.end and not gap.inside and record.key in known.covered:
        return rules.COVERED
    filled = any(each.filled and (gap.end or each.path == gap.beside) for each in known.members(record))
    if filled and record.key not in known.handed:
        return rules.CONTEXT
    return rules.HELPER if is_put_into(record.key, known, texts) else ""


def _of_part(gap: RecordGap, record: LaidRecord, known: Known, twin: Known | None) -> str:
    """The reason where 32-bit programs alone have a gap, behind a record that has another size for the others."""
    other = None if twin is None else twin.abi.records.get(record.key)
    if twin is None or other is None or TARGETS[known.abi.target].bits != 32:
        return ""
    if any((each.beside, each.end) == (gap.beside, gap.end) for each in twin.gaps(other)):
        return ""
    members = known.members(record)
    at = next((at for at, each in enumerate(members) if each.path == gap.beside), 0) - (not gap.end)
    before = members[at] if at >= 0 else None
    if before is None or known.abi.record_under(before.field.type) is None:
        return ""
    same = (each for each in twin.members(other) if each.path == before.path)
    return rules.OF_PART if any(each.width != before.width for each in same) else ""


def _has_no_hole(record: LaidRecord, gap: RecordGap, twin: Known | None) -> bool:
    """Whether the other programs have something where a record has a hole: the padding of what stands before it."""
    other = None if twin is None else twin.abi.records.get(record.key)
    return twin is not None and other is not None and all(each.beside != gap.beside for each in twin.gaps(other))


def _is_by_parts(name: str, record: LaidRecord) -> bool:
    """Whether a convention has a record read by its parts."""
    known = convention(record.location.header, name)
    return known is not None and known.by_parts


def _points(member: PathMember, known: Known) -> bool:
    return isinstance(known.abi.behind(member.field.type), Pointer)


def _holds_64_bits(record: LaidRecord, known: Known, seen: set[str]) -> bool:
    if record.key in seen:
        return False  # each once: a record may hold another in many members, and that one too
    seen.add(record.key)
    for member in known.members(record):
        inner = known.abi.record_under(member.field.type)
        if inner is not None and _holds_64_bits(inner, known, seen):
            return True
        scalar = known.abi.element(member.field.type)
        sizes = TARGETS[known.abi.target].types
        if isinstance(scalar, Scalar) and sizes.get(scalar.name, (0, 0))[0] == 8:
            return True
    return False


def judge_pair(
    name: str, wide: LaidRecord, narrow: LaidRecord, of: tuple[Known, Known], texts: Texts
) -> Iterator[Diagnostic]:
    """What 32-bit programs (``narrow``) see otherwise than 64-bit ones."""
    pairs = _Pairs(of, texts)
    cause = pairs.cause(wide, narrow, 0)
    if cause is None or is_old_time(name, wide, of[0]) or _has_twin(name, of[0]) or _pads(wide, of[0]):
        return
    targets = (of[0].abi.target, of[1].abi.target)
    others = TARGETS[targets[1]].name if cause.kind == "alignment" else "32-bit targets"
    if wide.size != narrow.size:
        message = f"{name} has {wide.size} bytes on 64-bit targets and {narrow.size} on {others}"
    elif cause.moved:
        message = f"members of {name} lie elsewhere on {others} than on 64-bit targets"
    else:
        message = f"a member of {name} is not the same on {others} as on 64-bit targets, though nothing moves"
    resized = cause.kind == "width" or not (cause.moved or wide.size != narrow.size)
    if resized:
        message += f": {cause.path!r} ({cause.type}) has another size"
    elif cause.path:
        message += f", from {cause.path!r} on"
    if cause.kind == "register" and (cause.moved or wide.size != narrow.size):
        message += ", since it is aligned as a pointer or a long is" if cause.path else ", aligned as a pointer is"
    rule = rules.ALIGNMENT if cause.kind == "alignment" else rules.WIDTH
    at = next((each for each in of[0].members(wide) if each.path == cause.path), None)
    part = None if at is None or cause.kind != "width" else of[0].abi.record_under(at.field.type)
    reason = rules.OF_ARCH if any(each is not None and of[0].is_of_arch(each) for each in (wide, part)) else ""
    if not reason and (has_both_widths(name, of[0]) or _has_compat(name, wide, texts)):
        reason = rules.BOTH_WIDTHS
    if not reason and not cause.path and all(each.key in of[0].covered & of[1].covered for each in (wide, narrow)):
        reason = rules.COVERED
    if not reason and rule is rules.ALIGNMENT and _is_by_parts(name, wide):
        reason = rules.BY_PARTS
    if not reason and _declared_for_each(wide.location, narrow.location):
        reason = rules.DECLARED_FOR_EACH
    if not reason and rule is rules.WIDTH and is_helper(name, wide, of[0], texts):
        reason = rules.HELPER
    severity = Severity.NOTE if reason else None
    yield Diagnostic(
        rule, message, wide.location, reason, targets, severity, symbol=name, member=cause.path,
        new=cause.type if resized else None, within=pairs.within(wide, narrow),
    )  # fmt: skip


def _is_on_a_medium(record: LaidRecord, of: Known) -> bool:
    """Whether a record is for a disk or a wire, on which nothing is added: packed, and of one byte order everywhere."""
    ordered = any(ORDERED.match(member.field.spelling) for member in of.members(record))
    return record.packed and ordered and record.key not in of.handed


def _pads(record: LaidRecord, of: Known) -> bool:
    """Whether a record is there to keep the members beside it aligned, as sound's ``__time_pad`` is."""
    return all(is_reserved(member.field.name) for member in of.members(record))


def _has_twin(name: str, of: Known) -> bool:
    """Whether a record has another one for 32-bit programs, as ``struct elf64_hdr`` has."""
    other = _WIDE.sub("32", name)
    return other != name and (other in of.abi.records or other in of.abi.typedefs)


def _has_compat(name: str, record: LaidRecord, texts: Texts) -> bool:
    """Whether a number of the header is made of what the kernel has of a record for 32-bit programs."""
    return name.rpartition(" ")[2] in texts.compat(record.location.header)


def _declared_for_each(wide: Location, narrow: Location) -> bool:
    """Whether one header has two declarations of a record, of which each width takes its own."""
    return wide.header == narrow.header and wide.line != narrow.line


class _Pairs(Struct, frozen=True):
    """Compares the records of a 64-bit target with those of its 32-bit programs."""

    of: tuple[Known, Known]
    texts: Texts

    def cause(self, wide: LaidRecord, narrow: LaidRecord, depth: int) -> LayoutCause | None:
        """None if the two agree, or if they are declared otherwise and cannot be compared."""
        of = self.of
        left, right = of[0].members(wide), of[1].members(narrow)
        if [each.path for each in left] != [each.path for each in right] or depth > MOST_LEVELS:
            return None
        every = zip(left, right, strict=True)
        # what was given eight bytes of every program is the same for all
        both = [
            (one, other)
            for one, other in every
            if not ((one.filled and other.filled) or one.aligns)
            and not (isinstance(of[0].abi.behind(one.field.type), Pointer) and is_aligned_pointer(one, self.texts))
        ]
        starts = ((one.path, one.start != other.start and not is_reserved(one.field.name)) for one, other in both)
        moved = next((path for path, moves in starts if moves), "")
        alike = not moved and wide.size == narrow.size
        for one, other in both:
            if one.width != other.width and self._is_of_each_arch(one, other):
                return None
            filled = alike and (is_reserved(one.field.name) or self._is_filled_up((wide, narrow), one.path))
            if one.width != other.width and not filled and not (alike and self._is_covered(one, other, right, depth)):
                found = self._of_member(one, other, depth)
                return LayoutCause(found.kind, found.path, found.type, bool(moved))
        if alike:
            return None
        first = next((other for _, other in both if other.path == moved), None)
        inner = None if first is None else of[1].abi.record_under(first.field.type)
        # what is moved by its own alignment says which; else it is something in the record
        by_register = inner is not None and inner.fields and not _holds_64_bits(inner, of[1], set())
        if by_register or not _holds_64_bits(narrow, of[1], set()):
            return LayoutCause("register", moved)
        return LayoutCause("alignment", moved)

    def within(self, wide: LaidRecord, narrow: LaidRecord) -> tuple[str, ...]:
        """The records of the members that differ, by name; () where another member differs, be it in alignment."""
        found: dict[str, None] = {}
        for one, other in zip(self.of[0].members(wide), self.of[1].members(narrow), strict=True):
            if (one.width, one.field.align) == (other.width, other.field.align):
                continue
            inner = self.of[0].abi.record_under(one.field.type)
            if inner is None:
                return ()
            found[self.of[0].names.get(inner.key, inner.key)] = None
        return tuple(found)

    def _is_covered(self, one: PathMember, other: PathMember, others: Sequence[PathMember], depth: int) -> bool:
        """Whether a member differs where something else has the bytes: the padding at its end, or 64 bits that programs
        have in place of a pointer of the kernel's.
        """
        return is_beside_64_bits(other, others, self.of[1].abi) or self._differs_at_end(one, other, depth)

    def _is_filled_up(self, both: tuple[LaidRecord, LaidRecord], path: str) -> bool:
        return all(is_filled_up(of, record, path) for of, record in zip(self.of, both, strict=True))

    def _is_of_each_arch(self, one: PathMember, other: PathMember) -> bool:
        """Whether two arches declare a member's record, each in a header of its own: kvm_run has such parts."""
        return of_each_arch((one.field.type, other.field.type), (self.of[0].abi, self.of[1].abi))

    def _differs_at_end(self, one: PathMember, other: PathMember, depth: int) -> bool:
        """Whether two records as members differ in the padding at their ends alone, which something else covers."""
        inner = self.of[0].abi.record_under(one.field.type), self.of[1].abi.record_under(other.field.type)
        if inner[0] is None or inner[1] is None or one.field.array:
            return False
        found = self.cause(inner[0], inner[1], depth + 1)
        return found is not None and found.kind == "alignment" and not found.path

    def _of_member(self, one: PathMember, other: PathMember, depth: int) -> LayoutCause:
        of = self.of
        inner = of[0].abi.record_under(one.field.type), of[1].abi.record_under(other.field.type)
        if inner[0] is None or inner[1] is None:
            return LayoutCause("width", one.path, one.field.spelling)
        found = self.cause(inner[0], inner[1], depth + 1)  # None where the two are declared otherwise
        return LayoutCause("width" if found is None else found.kind, one.path, one.field.spelling)
