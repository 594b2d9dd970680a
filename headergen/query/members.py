"""A member by the record that it is in: ``kvm_run.io``, and ``kvm_run__io`` as the generated modules spell it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from headergen.model import MOST_LEVELS, Abi, LaidField, LaidRecord
from headergen.model.symbols import Found, Symbol

_ANONYMOUS = re.compile(r"anon([0-9]+)")


def find_member(wanted: str, abis: Iterable[Abi]) -> list[Found]:
    """What the member is: the record that is its type, or the member itself; [] if there is none of that name."""
    records: dict[str, Symbol] = {}
    others: dict[str, Symbol] = {}
    title = ""
    for abi in abis:
        for start, path in readings(wanted):
            owner = abi.records.get(f"struct {start}") or abi.records.get(f"union {start}") or abi.records.get(start)
            field = _walk(abi, owner, path) if owner is not None else None
            if owner is None or field is None:
                continue
            title = f"{owner.key}.{'.'.join(path)}"
            record = abi.record_under(field.type)
            if record is not None:
                records[abi.target] = record
            else:
                others[abi.target] = field
            break
    found = [Found(title, "record", records)] if records else []
    return [*found, Found(title, "member", others)] if others else found


def readings(wanted: str) -> Iterable[tuple[str, Sequence[str]]]:
    """A record's name and a path, in every way that the text can be taken apart."""
    if "." in wanted:
        start, *path = wanted.split(".")
        yield start, path
    for match in re.finditer(r"(?<=[^_])__(?=[^_])", wanted):
        yield wanted[: match.start()], wanted[match.end() :].split("__")


def _walk(abi: Abi, record: LaidRecord, path: Sequence[str]) -> LaidField | None:
    field: LaidField | None = None
    inner: LaidRecord | None = record
    for name in path:
        field = _named(abi, inner, name) if inner is not None else None
        if field is None:
            return None
        inner = abi.record_under(field.type)
    return field


def _named(abi: Abi, record: LaidRecord, name: str, depth: int = 0) -> LaidField | None:
    """A member of a record, found through anonymous members; ``anon2`` is the second of those."""
    match = _ANONYMOUS.fullmatch(name)
    anonymous = [field for field in record.fields if not field.name and field.bit_width is None]
    if match and 0 < int(match[1]) <= len(anonymous):
        return anonymous[int(match[1]) - 1]
    own = next((field for field in record.fields if name and field.name == name), None)
    if own is not None or depth > MOST_LEVELS:
        return own
    for field in anonymous:
        inner = abi.record_under(field.type)
        found = _named(abi, inner, name, depth + 1) if inner is not None else None
        if found is not None:
            return found
    return None
