"""The members of one record as its users see them.

Anonymous records are unfolded, because C lets their members be named as if they stood outside.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from msgspec import Struct

from headergen.abidiff.symbols import Shape, Symbols
from headergen.model import LaidField, LaidRecord, Location
from headergen.model.reserved import is_reserved


class Member(Struct, frozen=True):
    """A member with its place in bits from the start of its scope (the record, or the named member that it is in).

    ``dims`` are the array dimensions, 0 for a flexible one. ``inner`` is the record of a named member whose type has
    no name of its own, and ``shared`` whether the member lies in a union.
    """

    name: str
    shape: Shape
    dims: tuple[int, ...]
    start: int
    width: int
    bit_field: bool
    spelling: str
    location: Location
    shared: bool
    inner: LaidRecord | None = None

    @property
    def end(self) -> int:
        """The first bit behind the member."""
        return self.start + self.width

    @property
    def reserved(self) -> bool:
        """Whether the name says that the member holds bytes for later, or keeps others aligned; and, where it has
        parts, whether theirs say so too.
        """
        parts = self.inner.fields if self.inner is not None else ()
        return all(is_reserved(name) for name in (self.name, *(part.name for part in parts if part.name)))

    @property
    def flexible(self) -> bool:
        """Whether the member is a flexible array."""
        return bool(self.dims) and self.dims[0] == 0

    @property
    def is_empty(self) -> bool:
        """Whether the member is a record without members, as a name for a place."""
        return self.inner is not None and not self.inner.fields

    @property
    def placed(self) -> str:
        """``offset 8`` or ``bit 67``."""
        return f"bit {self.start}" if self.bit_field else f"offset {self.start // 8}"

    @property
    def declared(self) -> str:
        """``__u32 low[4]``, as C declares it."""
        if "(" in self.spelling:  # a pointer to a function has its name in the middle
            return f"{self.spelling} {self.name}"
        spelling = self.spelling.partition("[")[0].rstrip()
        dims = "".join(f"[{n or ''}]" for n in self.dims)
        bits = f" : {self.width}" if self.bit_field else ""
        return f"{spelling}{'' if spelling.endswith('*') else ' '}{self.name}{dims}{bits}"

    def same_type(self, other: Member) -> bool:
        """Whether the bytes of both are read the same way."""
        return (self.shape, self.dims, self.width, self.bit_field) == (
            other.shape,
            other.dims,
            other.width,
            other.bit_field,
        )

    def inside(self, other: Member) -> bool:
        """Whether all bits of this member are bits of the other."""
        return other.start <= self.start and self.end <= other.end

    def overlaps(self, other: Member) -> bool:
        """Whether the two share a bit."""
        return self.start < other.end and other.start < self.end


class Places:
    """Members by the bits that they have, for who asks which of thousands lie around one: a tree that halves them by
    where they start, each half with the furthest end in it.
    """

    def __init__(self, members: Iterable[Member]) -> None:
        listed = sorted(enumerate(members), key=lambda each: each[1].start)
        self._sorted = listed
        self._at = {id(member): at for at, (_, member) in enumerate(listed)}
        self._leaves = 1
        while self._leaves < len(listed):
            self._leaves *= 2
        self._ends = [-1] * self._leaves + [member.end for _, member in listed]
        self._ends += [-1] * (2 * self._leaves - len(self._ends))
        for node in range(self._leaves - 1, 0, -1):
            self._ends[node] = max(self._ends[2 * node], self._ends[2 * node + 1])

    def remove(self, member: Member) -> None:
        """From here on, this one is not looked at."""
        node = self._leaves + self._at.pop(id(member))
        self._ends[node] = -1
        while node > 1:
            node //= 2
            self._ends[node] = max(self._ends[2 * node], self._ends[2 * node + 1])

    def _look(self, start: int, end: int) -> Iterator[tuple[int, Member]]:
        """Those that do not end before ``start`` nor start behind ``end``, with the place that they were given at."""
        behind = bisect_right(self._sorted, end, key=lambda each: each[1].start)
        waiting = [(1, 0, self._leaves)]
        while waiting:
            node, first, count = waiting.pop()
            if first >= behind or self._ends[node] < start:
                continue
            if count == 1:
                yield self._sorted[first]
            else:
                half = count // 2
                waiting += [(2 * node + 1, first + half, half), (2 * node, first, half)]

    def touching(self, member: Member) -> list[Member]:
        """Those that share a bit with the member or border on it, in the order in which they were given."""
        return _in_order(self._look(member.start, member.end))

    def overlapping(self, member: Member) -> list[Member]:
        """Those that share a bit with the member, in the order in which they were given."""
        return self.between(member.start, member.end)

    def between(self, start: int, end: int) -> list[Member]:
        """Those that have a bit from ``start`` on and before ``end``, in the order in which they were given."""
        return _in_order(self._look(start + 1, end - 1))

    def overlap(self, member: Member) -> bool:
        """Whether one shares a bit with the member."""
        return any(True for _ in self._look(member.start + 1, member.end - 1))


def _in_order(found: Iterable[tuple[int, Member]]) -> list[Member]:
    return [each for _, each in sorted(found, key=lambda each: each[0])]


def members(symbols: Symbols, record: LaidRecord, base: int = 0, shared: bool = False) -> Iterator[Member]:
    """The members of a record in source order, anonymous ones unfolded; unnamed bit-fields are no members, nor is the
    empty record that ``__DECLARE_FLEX_ARRAY`` puts before its array.
    """
    shared = shared or record.kind == "union"
    for laid in record.fields:
        inner = symbols.inner(laid.type)
        if laid.name.startswith("__empty_") and inner is not None and not inner.fields:
            continue
        if laid.name:
            yield _member(symbols, laid, base, shared, inner)
        elif inner is not None:
            yield from members(symbols, inner, base + laid.offset * 8, shared)
        elif laid.bit_width is None:
            # an anonymous member of a tagged type (-fms-extensions); its type reports itself
            yield _member(symbols, laid, base, shared, None)


def _member(symbols: Symbols, laid: LaidField, base: int, shared: bool, inner: LaidRecord | None) -> Member:
    bit_field = laid.bit_offset is not None
    spelling = _readable(laid.spelling)
    shape = symbols.shape(laid.type)
    if inner is not None:
        # what is inside is compared by itself: for its outside, only what it is counts
        shape = Shape("record", "", 0)
    return Member(
        laid.name, shape, laid.array, base + laid.start, laid.width, bit_field, spelling, laid.location, shared, inner
    )


def _readable(spelling: str) -> str:
    if " (" not in spelling:
        return spelling
    return re.sub(r"(struct|union|enum) \([^()]*\)(#\d+)?", r"\1 { … }", spelling)
