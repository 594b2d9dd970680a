"""Bytes of a record that no member covers: what ``copy_to_user`` of a struct on the stack would tell a program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import prod

from msgspec import Struct

from headergen.diagnostics.phrases import bytes_of
from headergen.model import Abi, LaidRecord
from headergen.model.symbols import Found
from headergen.report.placing import Row, rows
from headergen.report.terminal import paint, printable


class Gap(Struct, frozen=True):
    """A run of bits that nothing covers, so many ``times`` in an array; in a union only if that holds the alternative
    that ``where`` names.
    """

    start: int
    width: int
    where: str
    in_union: bool
    times: int


def gaps(abi: Abi, record: LaidRecord) -> tuple[Gap, ...]:
    """The gaps of a record and of all that lies in it, in the order of its bytes as far as members are."""
    listed = rows(abi, record)
    found: list[Gap] = []
    around: list[Row] = []
    for position, row in enumerate(listed):
        if row.kind == "open":
            around.append(row)
        elif row.kind == "close":
            around.pop()
        elif row.kind in ("hole", "padding"):
            union = record.kind == "union" or any(outer.type.startswith("union") for outer in around)
            times = prod(count for outer in around for count in outer.array)
            found.append(Gap(row.start, row.width, _where(listed, position, around), union, times))
    return tuple(found)


def _where(listed: Sequence[Row], position: int, around: Sequence[Row]) -> str:
    path = ".".join(_name(row) for row in around if row.name)
    each = " (in each element)" if any(row.array for row in around) else ""
    if listed[position].kind == "padding":
        return f"at the end{' of ' + repr(path) if path else ''}{each}"
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
