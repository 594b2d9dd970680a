"""Makes one interface of several: of headers that cannot share a translation unit and were read apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import TypeVar

from msgspec.structs import replace

from headergen.model import NAMED, Abi, Apart, Location, Skipped
from headergen.model.keys import key_without_tag

_T = TypeVar("_T")


def merge(abis: Sequence[Abi], entries: Sequence[str], last: Set[str] = frozenset()) -> Abi:
    """All that ``abis`` (at least one, of one target) have. Where two give a name another meaning, the first counts,
    and what the headers ``last`` say where no other says it: every item keeps the place that it was read from, and is
    true there.
    """
    first = abis[0]
    if len(abis) == 1 and first.entries == tuple(entries):
        return first
    abis = _enumerators_kept(abis, last)
    parts = {kind: united((getattr(abi, kind) for abi in abis), last) for kind in NAMED}
    parts["constants"] = {name: item for name, item in parts["constants"].items() if name not in parts["ioctls"]}
    valued = parts["constants"].keys() | parts["ioctls"].keys() | parts["macros"].keys()
    skipped: dict[tuple[str, str, int], Skipped] = {}
    for abi in abis:
        for item in abi.skipped:
            if item.name not in valued:
                skipped.setdefault((item.name, item.location.header, item.location.line), item)
    return replace(
        first,
        entries=tuple(entries),
        headers=tuple(sorted({header for abi in abis for header in abi.headers})),
        skipped=tuple(skipped.values()),
        apart=_apart(abis),
        partly=tuple(item for abi in abis for item in abi.partly),
        **parts,
    )


def _enumerators_kept(abis: Sequence[Abi], last: Set[str]) -> list[Abi]:
    """The interfaces, in which an enumeration whose tag another one has already has none: its enumerators are names of
    their own, and are there whoever has the tag. Of one that shares some, as a copy for another driver does, it has
    those that the first lacks.
    """
    result: list[Abi] = []
    known = united((abi.enums for abi in abis), last)
    for abi in abis:
        enums = dict(abi.enums)
        for key, enum in abi.enums.items():
            lacks = {name: value for name, value in enum.members.items() if name not in known[key].members}
            if lacks:
                own = key_without_tag("enum", enum.location, 1)
                enums[own] = replace(enum, key=own, members=lacks)
        result.append(replace(abi, enums=enums) if enums.keys() != abi.enums.keys() else abi)
    return result


def _apart(abis: Sequence[Abi]) -> tuple[Apart, ...]:
    """Where what each interface brings, and those before it lack, is true."""
    result: list[Apart] = []
    known: frozenset[str] = frozenset()
    for abi in abis:
        names = abi.names() | {item.name for item in abi.skipped}
        if abi.apart:
            result += abi.apart
        elif names - known:
            result.append(Apart(abi.entries, names - known))
        known |= names
    return tuple(result)


def united(mappings: Iterable[Mapping[str, _T]], last: Set[str] = frozenset()) -> dict[str, _T]:
    """The items of all mappings; where two have a name, the first's, and one of the headers ``last`` for want of
    another.
    """
    result: dict[str, _T] = {}
    for mapping in mappings:
        for name, item in mapping.items():
            known = result.setdefault(name, item)
            if last and known is not item and _home(known) in last and _home(item) not in last:
                result[name] = item
    return result


def _home(item: object) -> str:
    """The header of what says where it is: a typedef does not."""
    location = getattr(item, "location", None)
    return location.header if isinstance(location, Location) else ""
