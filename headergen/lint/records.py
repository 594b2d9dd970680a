"""The records of a header as lint judges them: by name, with all members that stand in no other record with a name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from headergen.model import MOST_LEVELS, Abi, LaidField, LaidRecord, Named
from headergen.model.typedefs import MOST_LINKS
from headergen.model.types import Array, CType


class PathMember(Struct, frozen=True):
    """A member by its ``path``; ``start`` and ``width`` are bits. ``last``: nothing of a struct follows it."""

    path: str
    field: LaidField
    start: int
    width: int
    last: bool


class RecordGap(Struct, frozen=True):
    """Bits that no member covers: ``beside`` the member that follows, or with ``end`` the last one of a record, whose
    path is ``inside`` where it lies in another.
    """

    width: int
    beside: str
    end: bool = False
    inside: str = ""


class Known(Struct, frozen=True):
    """The records of an interface that have a name (a tag, or a typedef's), by key."""

    abi: Abi
    names: Mapping[str, str]

    def own(self, headers: frozenset[str]) -> dict[str, LaidRecord]:
        """Those that ``headers`` declare, by name."""
        records = self.abi.records
        return {n: records[key] for key, n in self.names.items() if records[key].location.header in headers}

    def members(self, record: LaidRecord) -> list[PathMember]:
        """All members; those of records without a name in place of these."""
        return [each for each in _walk(self, record, 0, "", 0) if isinstance(each, PathMember)]

    def gaps(self, record: LaidRecord) -> list[RecordGap]:
        """The holes and the padding, also those of records without a name that lie in it."""
        return [each for each in _walk(self, record, 0, "", 0) if isinstance(each, RecordGap)]


def known(abi: Abi) -> Known:
    """The named records of an interface."""
    named = abi.typedef_names()
    names = {key: named.get(key, key) for key, record in abi.records.items() if record.tag or key in named}
    return Known(abi, names)


def _walk(of: Known, record: LaidRecord, base: int, path: str, depth: int) -> Iterator[PathMember | RecordGap]:
    cursor = base
    for number, field in enumerate(record.fields):
        start, width = base + field.start, field.width
        name = f"{path}{field.name}"
        if record.kind == "struct" and start > cursor:
            yield RecordGap(start - cursor, name if field.name else f"{path}{_first(of, field)}")
        inner = of.abi.record_under(field.type)
        if inner is not None and inner.key not in of.names and depth < MOST_LEVELS:
            below = f"{name}{'[]' if field.array else ''}." if field.name else path
            yield from _walk(of, inner, start, below, depth + 1)
        else:
            last = record.kind == "struct" and number == len(record.fields) - 1
            yield PathMember(name, field, start, width, last)
        cursor = max(cursor, start + width)
    end = base + record.size * 8
    if record.kind == "struct" and record.fields and cursor < end:
        before = record.fields[-1]
        yield RecordGap(
            end - cursor, f"{path}{before.name or _first(of, before)}", end=True, inside=path.removesuffix(".")
        )  # fmt: skip


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


def chain(abi: Abi, type: CType) -> tuple[tuple[str, ...], CType]:
    """The typedefs that a member's type goes through, and what is behind them and behind arrays."""
    names: list[str] = []
    for _ in range(MOST_LINKS):
        if isinstance(type, Array):
            type = type.of
        elif isinstance(type, Named) and type.name in abi.typedefs:
            names.append(type.name)
            type = abi.typedefs[type.name].type
        else:
            break
    return tuple(names), type
