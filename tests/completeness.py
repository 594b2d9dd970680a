"""Compares two interfaces by brute force, number by number, and says what no finding covers.

It knows nothing of rules: whatever has another size, offset, value or number has to be named by some finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from headergen.abidiff.symbols import Symbols
from headergen.diagnostics import Diagnostic
from headergen.model import Abi, LaidRecord

_WORD = re.compile(r"\w+")
_TAG = re.compile(r"(?:struct|union|enum) ")


def uncovered(old: Abi, new: Abi, findings: Iterable[Diagnostic], unread: Iterable[str] = ()) -> list[str]:
    """Every difference that no finding names: the name, or the enumeration or header that it came or went with, or one
    of the ``unread`` headers, of which a finding says that they cannot be compared.
    """
    named: set[str] = set(unread)
    for finding in findings:
        named.add(finding.symbol)
        named.update(_WORD.findall(finding.symbol))
        named.update(_WORD.findall(finding.message))
    return [what for names, what in _differences(Symbols(old), Symbols(new)) if named.isdisjoint(names)]


def _differences(old: Symbols, new: Symbols) -> Iterator[tuple[set[str], str]]:
    # many numbers of one enumeration that changed are one finding, which names some
    together = {name: set(enum.members) for enum in new.abi.enums.values() for name in enum.members}
    for name in old.numbers.keys() | new.numbers.keys():
        before, after = (side.numbers.get(name) for side in (old, new))
        values = [each and each.value for each in (before, after)]
        if values[0] != values[1]:
            only = None if before and after else before or after
            whole = {only.group, only.location.header} if only else together.get(name, set())
            yield {name, *whole}, f"{name}: {values[0]} and {values[1]}"
    for name in old.records.keys() | new.records.keys():
        records = [side.records.get(name) for side in (old, new)]
        places = [dict(_places(side, record)) for side, record in zip((old, new), records, strict=True)]
        if places[0] != places[1]:
            other = {path for path in places[0].keys() | places[1].keys() if places[0].get(path) != places[1].get(path)}
            one = {record.location.header for record in records if record and None in records}
            yield {_TAG.sub("", name), *one}, f"{name}: {sorted(other)}"


def _places(
    symbols: Symbols, record: LaidRecord | None, base: int = 0, path: str = "", named: bool = True
) -> Iterator[tuple[str, object]]:
    if record is None:
        return
    if named:  # nobody can ask for the size of what has no name, nor embed a member's record without one elsewhere
        yield path or "()", (record.kind, record.size, None if path else record.align)
    for laid in record.fields:
        inner = symbols.inner(laid.type)
        if laid.name.startswith("__empty_") and inner is not None and not inner.fields:
            continue  # which __DECLARE_FLEX_ARRAY puts before its array, for no program
        start = base + (laid.bit_offset if laid.bit_offset is not None else laid.offset * 8)
        below = f"{path}.{laid.name}" if laid.name else path
        if laid.name:
            # a record with a name of its own says for itself what size it has
            size = laid.size if symbols.shape(laid.type).kind != "record" or inner is not None else None
            yield below, (start, size, laid.bit_width, laid.array)
        if inner is not None:
            yield from _places(symbols, inner, start, below, bool(laid.name))
