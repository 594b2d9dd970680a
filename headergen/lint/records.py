"""The records of a header as lint judges them: by name, with all members that stand in no other record with a name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from headergen.model import MOST_LEVELS, Abi, LaidField, LaidRecord, Named, Scalar
from headergen.model.reserved import is_reserved
from headergen.model.types import CType
from headergen.targets import kernel_arches

_MOST = 8  # bytes that a number or a pointer is aligned to; who wants more asks for it


class PathMember(Struct, frozen=True):
    """A member by its ``path``; ``start`` and ``width`` are bits. ``last``: nothing of a struct follows it. ``filled``:
    it shares its place with 64 bits that nobody uses, a bit-field without a name or a member for padding, which give
    all programs one layout.
    """

    path: str
    field: LaidField
    start: int
    width: int
    last: bool
    filled: bool = False

    @property
    def aligns(self) -> bool:
        """Whether nobody uses it: a pointer or a long is there to align what shares its place."""
        return self.field.name.strip("_") == "align"


class RecordGap(Struct, frozen=True):
    """Bits from ``start`` on that no member covers: ``beside`` the member that follows, or with ``end`` the last one of
    a record, whose path is ``inside`` where it lies in another; ``part``: it has no name there. ``asked``: the
    alignment in bytes that the record, or the member that follows, was given, where that alone brings them.
    """

    start: int
    width: int
    beside: str
    end: bool = False
    inside: str = ""
    part: bool = False
    asked: int = 0


class Covered(Struct, frozen=True):
    """Where an alternative of a union ends, and up to where others have bytes: the one that has most, and each struct
    ``before`` it, which is told of itself.
    """

    end: int
    others: int
    before: frozenset[int]

    def covers(self, start: int, end: int) -> bool:
        """Whether the bits at the end of the alternative are another one's, or are told of with one before it."""
        return self.end <= end and (end <= self.others or start in self.before)


_Parts = tuple[tuple[PathMember, ...], tuple[RecordGap, ...]]


class Known(Struct, frozen=True):
    """The records of an interface that have a name (a tag, or a typedef's), by key; ``handed`` are the keys of those
    that an ioctl hands over, itself or in another, ``held`` of those that are another's member, each with these others,
    and ``groups`` of those that name members which stand beside them without it, as __struct_group() makes them.
    ``covered`` are those that are parts of unions alone, each of which has a part that is longer.
    """

    abi: Abi
    names: Mapping[str, str]
    handed: frozenset[str] = frozenset()
    held: Mapping[str, frozenset[str]] = {}
    groups: frozenset[str] = frozenset()
    covered: frozenset[str] = frozenset()
    walked: dict[str, _Parts] = {}  # rule after rule asks for the same

    def is_of_arch(self, record: LaidRecord) -> bool:
        """Whether a record is of an arch's own header and no ioctl's: registers, a signal frame, what firmware says."""
        return record.location.header.startswith(("asm/", "asm-generic/")) and record.key not in self.handed

    def is_alone(self, record: LaidRecord) -> bool:
        """Whether no ioctl hands a record over, and no other record holds it."""
        return record.key not in self.handed and record.key not in self.held

    def own(self, headers: frozenset[str]) -> dict[str, LaidRecord]:
        """Those that ``headers`` declare, by name; without ``groups``, which are told of where their members stand."""
        records = self.abi.records
        named = ((key, n) for key, n in self.names.items() if key not in self.groups)
        return {n: records[key] for key, n in named if records[key].location.header in headers}

    def members(self, record: LaidRecord) -> Sequence[PathMember]:
        """All members; those of records without a name in place of these."""
        return self._parts(record)[0]

    def gaps(self, record: LaidRecord) -> Sequence[RecordGap]:
        """The holes and the padding, also those of records without a name that lie in it."""
        return self._parts(record)[1]

    def _parts(self, record: LaidRecord) -> _Parts:
        if record.key not in self.walked:
            every = tuple(_walk(self, record, Within()))
            members = tuple(each for each in every if isinstance(each, PathMember))
            self.walked[record.key] = members, tuple(each for each in every if isinstance(each, RecordGap))
        return self.walked[record.key]


def known(abi: Abi) -> Known:
    """The named records of an interface."""
    named = abi.typedef_names()
    names = {key: named.get(key, key) for key, record in abi.records.items() if record.tag or key in named}
    held, groups, apart = dict[str, set[str]](), set[str](), set(_arguments(abi))
    for holder in abi.records.values():
        for field in holder.fields:
            inner = abi.record_under(field.type)
            if inner is None:
                continue
            held.setdefault(inner.key, set()).add(holder.key)
            if holder.kind != "union" or field.array or not _is_shorter(field, holder):
                apart.add(inner.key)
            if holder.kind == "union" and inner.key in names and any(_is_group(abi, inner, f) for f in holder.fields):
                groups.add(inner.key)
    holders = {key: frozenset(others) for key, others in held.items()}
    return Known(abi, names, _handed(abi), holders, frozenset(groups), frozenset(held.keys() - apart))


def _is_shorter(field: LaidField, union: LaidRecord) -> bool:
    """Whether another part of a union has bytes behind one."""
    return any(each.start + each.width > field.start + field.width for each in union.fields)


def _arguments(abi: Abi) -> Iterator[str]:
    """The records that ioctls hand over themselves."""
    types = (ioctl.arg_type for ioctl in abi.ioctls.values() if ioctl.arg_type is not None)
    yield from (record.key for each in types if (record := abi.record_under(each)) is not None)


def _is_group(abi: Abi, record: LaidRecord, beside: LaidField) -> bool:
    """Whether a part of a union without names is what a record with a name is."""
    other = abi.record_under(beside.type)
    if other is None or beside.name or beside.array or other.key == record.key or record.kind != "struct":
        return False
    if other.location.header != record.location.header or record.location.line < other.location.line:
        return False  # declared by itself, and told of there
    return [(f.name, f.start, f.width) for f in other.fields] == [(f.name, f.start, f.width) for f in record.fields]


def _handed(abi: Abi) -> frozenset[str]:
    found: set[str] = set()
    left = [ioctl.arg_type for ioctl in abi.ioctls.values() if ioctl.arg_type is not None]
    while left:
        record = abi.record_under(left.pop())
        if record is not None and record.key not in found:
            found.add(record.key)
            left += [field.type for field in record.fields]
    return frozenset(found)


class Within(Struct, frozen=True):
    """Where a record lies that is walked through: from which bit on, below which path, in which unions; ``part``: as a
    member without a name.
    """

    base: int = 0
    path: str = ""
    depth: int = 0
    unions: tuple[Covered, ...] = ()
    part: bool = False


def _walk(of: Known, record: LaidRecord, at: Within) -> Iterator[PathMember | RecordGap]:
    base, path = at.base, at.path
    cursor, filled = base, _is_filled(record)
    for number, field in enumerate(record.fields):
        start, width = base + field.start, field.width
        name = f"{path}{field.name}"
        if record.kind == "struct" and start > cursor:
            asked = field.align if field.align > _MOST else 0
            beside = name if field.name else f"{path}{_first(of, field)}"
            yield RecordGap(cursor, start - cursor, beside, asked=asked)
        inner = of.abi.record_under(field.type)
        if inner is not None and inner.key not in of.names and at.depth < MOST_LEVELS:
            below = f"{name}{'[]' if field.array else ''}." if field.name else path
            unions = (*at.unions, *_covered(of, record, number, base))
            yield from _walk(of, inner, Within(start, below, at.depth + 1, unions, not field.name))
        else:
            last = record.kind == "struct" and number == len(record.fields) - 1
            yield PathMember(name, field, start, width, last, filled)
        cursor = max(cursor, start + width)
    end = base + record.size * 8
    # an alternative of a union may be shorter than another; and what a flexible array begins in is the array's
    others = any(each.covers(cursor, end) for each in at.unions)
    if record.kind == "struct" and record.fields and cursor < end and not others and not of.abi.is_open(record):
        before = record.fields[-1]
        natural = 1 if record.packed else _natural(of, record, set())
        asked = record.align if record.align > natural else 0
        beside = f"{path}{before.name or _first(of, before)}"
        yield RecordGap(cursor, end - cursor, beside, True, path.removesuffix("."), at.part, asked)


def _natural(of: Known, record: LaidRecord, seen: set[str]) -> int:
    """The alignment that a record's members have by their types, without what the declarations of others ask for."""
    seen.add(record.key)
    found = 1
    for field in record.fields:
        inner = of.abi.record_under(field.type)
        if inner is None:
            found = max(found, field.align)
        elif inner.key not in seen:
            found = max(found, _natural(of, inner, seen))
    return found


def _is_filled(record: LaidRecord) -> bool:
    """Whether a union has 64 bits that nobody uses: unnamed ones, or as ``padding2`` beside a pointer."""
    unused = (not field.name or is_reserved(field.name) for field in record.fields if _is_of_64_bits(field))
    return record.kind == "union" and any(unused)


def _is_of_64_bits(field: LaidField) -> bool:
    return field.bit_width == 64 or (field.width == 64 and isinstance(field.type, Scalar | Named) and not field.array)


def _covered(of: Known, record: LaidRecord, number: int, base: int) -> tuple[Covered, ...]:
    """What the other members of a union cover, beside one of them."""
    if record.kind != "union":
        return ()
    field = record.fields[number]
    reach = [base + _reach(of, each) for each in record.fields]
    others = max((*reach[:number], *reach[number + 1 :]), default=base)
    before = (end for end, each in zip(reach[:number], record.fields, strict=False) if _is_walked(of, each))
    return (Covered(base + field.start + field.width, others, frozenset(before)),)


def _is_walked(of: Known, field: LaidField) -> bool:
    """Whether a part of a union is a struct without a name, whose members are the union's own."""
    inner = of.abi.record_under(field.type)
    return inner is not None and inner.key not in of.names and inner.kind == "struct" and not field.array


def _reach(of: Known, field: LaidField) -> int:
    """Up to which bit a part of a union has bytes; what a record with a name leaves out is told by itself."""
    inner = of.abi.record_under(field.type)
    if inner is None or not _is_walked(of, field) or of.abi.is_open(inner):
        return field.start + field.width
    return field.start + max((each.start + each.width for each in inner.fields), default=0)


def _first(of: Known, field: LaidField) -> str:
    """What to call an unnamed member: its first member that has a name."""
    inner = of.abi.record_under(field.type)
    for _ in range(MOST_LEVELS):
        if inner is None or not inner.fields:
            break
        if inner.fields[0].name:
            return inner.fields[0].name
        inner = of.abi.record_under(inner.fields[0].type)
    return "(unnamed)"


def of_each_arch(types: tuple[CType, CType], of: tuple[Abi, Abi]) -> bool:
    """Whether two arches declare a record, each in a header of its own, as parts of ``struct kvm_run`` are."""
    inner = of[0].record_under(types[0]), of[1].record_under(types[1])
    arches = kernel_arches(each.target for each in of)
    return len(arches) > 1 and all(each is not None and each.location.header.startswith("asm/") for each in inner)
