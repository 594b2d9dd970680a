"""Bytes of a record that no member covers: what ``copy_to_user`` of a struct on the stack would tell a program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise, takewhile
from math import prod

from msgspec import Struct

from headergen.diagnostics.phrases import bytes_of
from headergen.model import Abi, LaidRecord
from headergen.model.symbols import Found
from headergen.report.placing import Row, rows
from headergen.report.terminal import paint, printable


class Gap(Struct, frozen=True):
    """A run of bits that nothing covers, so many ``times`` in an array; if ``in_union``, it is one only while the union
    holds the alternative that ``where`` names.
    """

    start: int
    width: int
    where: str
    in_union: bool
    times: int


def gaps(abi: Abi, record: LaidRecord) -> tuple[Gap, ...]:
    """The gaps of a record and of all that lies in it, in the order of its bytes as far as members are. What all
    alternatives of a union leave is one gap, whatever it holds.
    """
    return tuple(_Gaps(abi, record).all())


class _Gaps:
    """The gaps of one record; ``told`` are bits that no alternative of a union covers, which are told once."""

    def __init__(self, abi: Abi, record: LaidRecord) -> None:
        self.listed = rows(abi, record)
        self.covered = list(_covered(self.listed))
        self.told: list[tuple[int, int]] = []
        self.around = [Row("open", -1, "", record.key, 0, record.size * 8)]

    def all(self) -> Iterator[Gap]:
        """Them all, those of a record within another before its end."""
        for position, row in enumerate(self.listed):
            if row.kind == "open":
                self.around.append(row)
            elif row.kind == "close":
                yield from self._behind_alternatives(position)
                self.around.pop()
            elif row.kind in ("hole", "padding") or _is_unnamed(row):
                yield from self._of(row, position)
        yield from self._behind_alternatives(len(self.listed))

    def _of(self, row: Row, position: int) -> Iterator[Gap]:
        """The gaps in a run of bits that one alternative leaves: what others cover apart from what none does."""
        where = _where(self.listed, position, self.around)
        times = prod(count for outer in self.around for count in outer.array)
        first = next((at for at, outer in enumerate(self.around) if _is_union(outer)), None)
        if first is None:
            yield Gap(row.start, row.width, where, False, times)
        elif any(outer.array for outer in self.around[first + 1 :]):
            yield Gap(row.start, row.width, where, True, times)  # its other elements lie beside other bytes
        else:
            for (is_covered, is_told), parts in groupby(self._pieces(row), key=lambda piece: piece[2:]):
                run = list(parts)
                start, end = run[0][0], run[-1][1]
                if is_covered or not is_told:
                    yield Gap(start, end - start, where, is_covered, times)
                if not is_covered:
                    self.told.append((start, end))

    def _pieces(self, row: Row) -> Iterator[tuple[int, int, bool, bool]]:
        """A run of bits cut where something else begins or ends: whether each piece is covered, and was told."""
        begin, end = row.start, row.start + row.width
        covered, told = ([(a, b) for a, b in these if a < end and b > begin] for these in (self.covered, self.told))
        edges = {begin, end, *(edge for each in (*covered, *told) for edge in each if begin < edge < end)}
        for start, stop in pairwise(sorted(edges)):
            is_covered, is_told = (any(a <= start < b for a, b in these) for these in (covered, told))
            yield start, stop, is_covered, is_told

    def _behind_alternatives(self, position: int) -> Iterator[Gap]:
        """What is behind all alternatives of the innermost record, if that is a union."""
        union = self.around[-1]
        if _is_union(union):
            inner = takewhile(lambda row: row is not union, reversed(self.listed[:position]))
            end = union.start + union.width // max(prod(union.array), 1)
            last = max((row.start + row.width for row in inner if row.depth == union.depth + 1), default=end)
            if last < end:
                yield from self._of(Row("padding", union.depth + 1, "", "", last, end - last), position)


def _is_union(row: Row) -> bool:
    return row.type.partition(" ")[0] == "union"


def _is_unnamed(row: Row) -> bool:
    """Whether it is a bit-field without a name: nothing can set it, and C calls it padding."""
    return row.kind == "member" and row.bit_field and not row.name


def _covered(listed: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """The bits of members; of an array of records, all elements behind the first, of which alone there are rows."""
    for row in listed:
        if row.kind == "member" and not _is_unnamed(row):
            yield row.start, row.start + row.width
        elif row.kind == "open" and (count := prod(row.array)) > 1:
            yield row.start + row.width // count, row.start + row.width


def _where(listed: Sequence[Row], position: int, around: Sequence[Row]) -> str:
    path = ".".join(_name(row) for row in around if row.name)
    each = " (in each element)" if any(row.array for row in around) else ""
    if position < len(listed) and _is_unnamed(listed[position]):
        return f"in an unnamed bit-field{' of ' + repr(path) if path else ''}{each}"
    if position == len(listed) or listed[position].kind != "hole":
        unnamed = len(around) > 1 and not around[-1].name
        inner = f" of an unnamed {around[-1].type.partition(' ')[0]}" if unnamed else ""
        return f"at the end{inner}{(' in ' if unnamed else ' of ') + repr(path) if path else ''}{each}"
    following = next((row for row in listed[position + 1 :] if row.kind in ("member", "open")), None)
    name = _name(following) if following is not None and following.name else "what follows"
    return f"before {'.'.join((path, name) if path else (name,))!r}{each}"


def _name(row: Row) -> str:
    return row.name + "".join(f"[{n}]" for n in row.array)


def leaks_text(found: Sequence[Found], abis: Mapping[str, Abi], *, colour: bool = False) -> str:
    """The gaps of each record, targets with the same ones together; "" for a record that has none."""
    parts = []
    for item, groups in _grouped(found, abis):
        for each, targets in groups.items():
            title = paint(printable(item.name), "bold", colour)
            sure = sum(gap.width * gap.times for gap in each if not gap.in_union)
            told = f"{bytes_of(sure)} that no member covers" if sure else "gaps in alternatives of unions"
            parts.append(f"{title}: {told} ({', '.join(targets)})\n")
            parts += [f"    {_place(gap)}: {paint(bytes_of(gap.width), 'hole', colour)} {_told(gap)}\n" for gap in each]
    return "".join(parts)


def leaks_values(found: Sequence[Found], abis: Mapping[str, Abi]) -> list[dict[str, object]]:
    """The same for a JSON document."""
    return [
        {
            "name": item.name,
            "targets": targets,
            "gaps": [
                {
                    "bit_offset": gap.start,
                    "bit_width": gap.width,
                    "where": gap.where,
                    "in_union": gap.in_union,
                    "times": gap.times,
                }
                for gap in each
            ],
        }
        for item, groups in _grouped(found, abis)
        for each, targets in groups.items()
    ]


def _grouped(
    found: Sequence[Found], abis: Mapping[str, Abi]
) -> list[tuple[Found, Mapping[tuple[Gap, ...], list[str]]]]:
    result: list[tuple[Found, Mapping[tuple[Gap, ...], list[str]]]] = []
    for item in found:
        if "(" in item.name:
            continue  # what has no name is told with what holds it
        groups: dict[tuple[Gap, ...], list[str]] = {}
        for target, record in item.by_target.items():
            each = gaps(abis[target], record) if isinstance(record, LaidRecord) else ()
            if each:
                groups.setdefault(each, []).append(target)
        result.append((item, groups))
    return result


def _told(gap: Gap) -> str:
    return printable(gap.where) + (", if the union holds that" if gap.in_union else "")


def _place(gap: Gap) -> str:
    return str(gap.start // 8) if gap.start % 8 == 0 else f"{gap.start // 8}:{gap.start % 8}"
