"""Gives a model the layout that one target's compiler gives it, and its macros their values.

The rules are GCC's for the System V ABIs; the target's row has all that differs. Nothing is asked of the host.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TypeVar

from headergen.constexpr import ConstexprError
from headergen.layout.macros import Macros
from headergen.layout.reachable import Reachable
from headergen.layout.sizes import Sizes
from headergen.model import (
    STAND_IN,
    Abi,
    Enum,
    LaidEnum,
    LaidRecord,
    LaidTypedef,
    Location,
    Model,
    Record,
    Skipped,
    Typedef,
)
from headergen.targets import Target

__all__ = ["layout"]

_Laid = TypeVar("_Laid", LaidEnum, LaidRecord, LaidTypedef)


def layout(model: Model, target: Target, *, again: bool = False) -> Abi:
    """The interface as ``target`` sees it. ``again`` says that nearly the same model will be laid out again.

    What has no layout or value is in ``skipped`` with the reason. Types of our own stand-ins for libc headers are kept
    only where the kernel's types are made of them; macros of those never.
    """
    sizes = Sizes(model, target, again=again)
    skipped = list(model.skipped)
    enums = _laid(sizes.enum, model.enums, skipped)
    records = _laid(sizes.record, model.records, skipped)
    typedefs = _laid(partial(_typedef, sizes=sizes), model.typedefs, skipped)
    macros = Macros(sizes, again=again)
    macros.read(macro for macro in model.macros if not _own(macro.location))
    skipped += macros.skipped
    if any(map(_own, _places(model))):
        kept = Reachable(model, macros, own=_own)
        enums = {key: enum for key, enum in enums.items() if key in kept.keys}
        records = {key: record for key, record in records.items() if key in kept.keys}
        typedefs = {name: typedef for name, typedef in typedefs.items() if name in kept.names}
    return Abi(
        target=target.name,
        entries=model.entries,
        headers=tuple(header for header in model.headers if not header.startswith(STAND_IN)),
        constants=macros.constants,
        enums=enums,
        records=records,
        typedefs=typedefs,
        ioctls=macros.ioctls,
        macros=macros.functions,
        skipped=tuple(item for item in skipped if not _own(item.location)),
        flags=_flags(model),
        strings=macros.strings,
        floats=macros.floats,
        aliases=macros.aliases,
    )


def _flags(model: Model) -> dict[str, Location]:
    """The macros without a body, or made of such (``#define __bitwise__ __bitwise``), but for the first of each
    header, which guards it.
    """
    first: dict[str, int] = {}
    for macro in model.macros:
        place = macro.location
        known = first.get(place.header)
        if known is None or place.line < known:
            first[place.header] = place.line
    return {
        macro.name: macro.location
        for macro in model.macros
        if (not macro.body or (macro.params is None and macro.expansion == "")) and not _own(macro.location)
        if macro.location.line != first[macro.location.header]
    }


def _laid(
    lay: Callable[[str], _Laid],
    sources: Mapping[str, Record] | Mapping[str, Enum] | Mapping[str, Typedef],
    skipped: list[Skipped],
) -> dict[str, _Laid]:
    result: dict[str, _Laid] = {}
    for key, source in sources.items():
        try:
            result[key] = lay(key)
        except ConstexprError as error:
            members = tuple(name for name, _ in source.members) if isinstance(source, Enum) else None
            skipped.append(Skipped(key, source.location, error.reason, error.missing, params=members))
    return result


def _typedef(name: str, sizes: Sizes) -> LaidTypedef:
    source = sizes.model.typedefs[name]
    sizes.refuse_undeclared(source.type)
    size, align, spelling = 0, 0, ""
    try:
        spelling = sizes.spell(source.type)
        extent = sizes.named(name)
        size, align = extent.size, extent.align
    except ConstexprError:
        # an incomplete type may be named; what needs its size is skipped for itself
        spelling = spelling or "void"
    return LaidTypedef(name, source.type, spelling, size, align, source.location)


def _own(place: Location) -> bool:
    return place.is_stand_in


def _places(model: Model) -> Iterator[Location]:
    for group in (model.records, model.enums, model.typedefs):
        for item in group.values():
            yield item.location
