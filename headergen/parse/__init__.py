"""Parses a translation unit into the model: records, enumerations and typedefs, with unevaluated expressions."""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from headergen.diagnostics import HeaderError
from headergen.model import Location, Model, TranslationUnit
from headergen.model.linemarkers import unquoted
from headergen.parse.source import UnknownTypeError
from headergen.parse.tokens import MARKER, runs
from headergen.parse.unit import Refusing, UnitReading
from headergen.targets import Target

__all__ = ["UnknownTypeError", "parse", "runs"]


def parse(
    unit: TranslationUnit,
    target: Target,
    refused: dict[str, HeaderError] | None = None,
    assumed: Collection[str] = (),
    *,
    again: bool = False,
) -> Model:
    """The model of a translation unit; its macros are passed on as they are.

    What C can say and the model cannot is in ``skipped`` with the reason, a name with two meanings in ``conflicts``.
    ``HeaderError`` with file, line and the text of that line for what does not parse, ``UnknownTypeError`` among them.
    Where an entry does not parse and ``refused`` is given, that takes it with the failure, and the rest is read.
    ``assumed`` are names of types though nothing declares them: what is made of one has no size, and all else has.
    ``again`` says that most of it will be read again, however large it is.
    """
    refusing = Refusing(refused if len(unit.entries) > 1 else None, unit.entries)
    try:
        reading = UnitReading(target.types["long"][0], refusing, assumed)
        with _no_collection():
            reading.read(unit.text, again=again)
    except HeaderError as error:
        error.detail = error.detail or _line_text(unit.text, error.place)
        raise
    declared = reading.converter.declared
    return Model(
        target=unit.target,
        entries=unit.entries,
        headers=unit.headers,
        records={key: record for key, record in declared.records.items() if record is not None},
        enums=declared.enums,
        typedefs=declared.typedefs.known,
        macros=unit.macros,
        skipped=tuple(declared.skipped),
        conflicts=unit.conflicts + tuple(declared.conflicts),
    )


@contextmanager
def _no_collection() -> Iterator[None]:
    """Trees hold no cycles, and looking for some takes a third of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _line_text(text: str, place: Location | None) -> str:
    """The line of the preprocessed text that stands at a place; "" if it is not found."""
    if place is None or not place.line:
        return ""
    file, line = "", 0
    for row in text.split("\n"):
        marker = MARKER.match(row)
        if marker is not None:
            file, line = unquoted(marker[2]), int(marker[1])
            continue
        if file == place.header and line == place.line and row.strip():
            return row.strip()[:200]
        line += 1
    return ""
