"""Makes one interface of several: of headers that cannot share a translation unit and were read apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from msgspec.structs import replace

from headergen.model import Abi, Skipped

_T = TypeVar("_T")


def merge(abis: Sequence[Abi], entries: Sequence[str]) -> Abi:
    """All that ``abis`` (at least one, of one target) have. Where two give a name another meaning, the first counts:
    every item keeps the place that it was read from, and is true there.
    """
    first = abis[0]
    if len(abis) == 1:
        return replace(first, entries=tuple(entries))
    constants = _united(abi.constants for abi in abis)
    ioctls = _united(abi.ioctls for abi in abis)
    macros = _united(abi.macros for abi in abis)
    named = constants.keys() | ioctls.keys() | macros.keys()
    skipped: dict[tuple[str, str, int], Skipped] = {}
    for abi in abis:
        for item in abi.skipped:
            if item.name not in named:
                skipped.setdefault((item.name, item.location.header, item.location.line), item)
    return replace(
        first,
        entries=tuple(entries),
        headers=tuple(sorted({header for abi in abis for header in abi.headers})),
        constants={name: item for name, item in constants.items() if name not in ioctls},
        enums=_united(abi.enums for abi in abis),
        records=_united(abi.records for abi in abis),
        typedefs=_united(abi.typedefs for abi in abis),
        ioctls=ioctls,
        macros=macros,
        skipped=tuple(skipped.values()),
        strings=_united(abi.strings for abi in abis),
        floats=_united(abi.floats for abi in abis),
        aliases=_united(abi.aliases for abi in abis),
    )


def _united(mappings: Iterable[Mapping[str, _T]]) -> dict[str, _T]:
    result: dict[str, _T] = {}
    for mapping in mappings:
        for name, item in mapping.items():
            result.setdefault(name, item)
    return result
