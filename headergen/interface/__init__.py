"""From headers to an interface: preprocess, parse, lay out; and apart what cannot be read together.

The lower half of ``pipeline``, which puts it in its place. Headers that were never meant to be included together give
one name two meanings, or refuse each other; then each gets a translation unit in which it is true.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from headergen.diagnostics import HeaderError
from headergen.interface.merge import merge
from headergen.layout import layout
from headergen.model import Abi, Conflict, Location, Model, Skipped, TranslationUnit
from headergen.parse import UnknownTypeError, parse
from headergen.preprocess import preprocess
from headergen.targets import Target

# headers by the name that they are included by, or folders in the order of -I
HeaderSource: TypeAlias = Mapping[str, bytes] | Sequence[Path]


def read(
    entries: Sequence[str],
    headers: HeaderSource,
    target: Target,
    *,
    tool: str | None = None,
    unreadable: list[Skipped] | None = None,
) -> Abi:
    """What the entry headers say for one target.

    They are read in one translation unit where they can share it; those that cannot are read apart and merged.
    ``HeaderError`` if one cannot be read at all, unless ``unreadable`` is given, which then takes it with the reason.
    """
    refused: list[Skipped] = []
    models = list(_models(list(entries), headers, target, tool, refused if unreadable is not None else None))
    if unreadable is not None:
        unreadable += refused
    if not models:
        raise HeaderError(
            "none of the headers can be read",
            help="give more include folders, or other headers",
            detail="\n".join(f"{item.name}: {item.reason}" for item in refused[:10]),
        )
    return merge([_laid_out(model, target) for model in models], entries)


def _laid_out(model: Model, target: Target) -> Abi:
    try:
        return layout(model, target)
    except RecursionError as error:
        raise _too_deep(model.entries) from error


def _parsed(unit: TranslationUnit, target: Target) -> Model:
    try:
        return parse(unit, target)
    except RecursionError as error:
        raise _too_deep(unit.entries) from error


def _too_deep(entries: Sequence[str]) -> HeaderError:
    return HeaderError(
        "a declaration nests deeper than headergen follows",
        location=entries[0],
        help="no header of a kernel does; leave this one out",
    )


def _models(
    entries: list[str], headers: HeaderSource, target: Target, tool: str | None, refused: list[Skipped] | None
) -> Iterator[Model]:
    """Models that hold all entries, each in one, with as few conflicts as can be."""
    while entries:
        apart: set[str] = set()
        try:
            unit = preprocess(entries, headers, target, tool=tool)
            apart = _apart(entries, unit.conflicts)
            if not apart:
                model = _parsed(unit, target)
                apart = _apart(entries, model.conflicts)
                if not apart:
                    yield model
        except HeaderError as error:
            if len(entries) == 1:
                if refused is None:
                    raise
                missing = error.name if isinstance(error, UnknownTypeError) else ""
                place = Location(entries[0], 0)
                refused.append(Skipped(entries[0], place, f"{error.message}, {error.location}", missing))
                return
            apart = _culprit(error, entries)
        if apart:
            yield from _models([entry for entry in entries if entry not in apart], headers, target, tool, refused)
        entries = [entry for entry in entries if entry in apart]


def _culprit(error: HeaderError, entries: Sequence[str]) -> set[str]:
    """The entry that the failure names, or half of them where it names none."""
    header = error.location.partition(":")[0]
    return {header} if header in entries else set(entries[len(entries) // 2 :])


def _apart(entries: Sequence[str], conflicts: Sequence[Conflict]) -> set[str]:
    """The entries that give a name another meaning than an entry before them; never all of them."""
    known = set(entries)
    apart: set[str] = set()
    for conflict in conflicts:
        first, second = conflict.first.header, conflict.second.header
        if first != second and second in known and first not in apart:
            apart.add(second)
    return apart if len(apart) < len(known) else set()
