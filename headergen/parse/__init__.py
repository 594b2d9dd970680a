"""Parses a translation unit into the model: records, enumerations and typedefs, with unevaluated expressions."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import Any, NamedTuple

from headergen.diagnostics import HeaderError
from headergen.model import Model, TranslationUnit
from headergen.parse.attributes import take_attributes
from headergen.parse.convert import Converter
from headergen.parse.source import Parser, UnknownTypeError
from headergen.parse.tokens import MARKER, Declaration, Token, declarations
from headergen.targets import Target

__all__ = ["UnknownTypeError", "no_collection", "parse"]

# tokens that are parsed at a time: enough that what precedes each batch does not show, few enough for little memory
_BATCH = 6_000


def parse(unit: TranslationUnit, target: Target, refused: dict[str, HeaderError] | None = None) -> Model:
    """The model of a translation unit; its macros are passed on as they are.

    What C can say and the model cannot is in ``skipped`` with the reason, a name with two meanings in ``conflicts``.
    ``HeaderError`` with file, line and the text of that line for what does not parse, ``UnknownTypeError`` among them.
    Where an entry does not parse and ``refused`` is given, that takes it with the failure, and the rest is read.
    """
    converter = Converter(target.types["long"][0])
    parser = Parser()
    refusing = _Refusing(refused if len(unit.entries) > 1 else None, unit.entries)
    try:
        with no_collection():
            for batch in _batches(unit.text):
                _take_in(batch, converter, parser, refusing)
    except HeaderError as error:
        error.detail = error.detail or _line_text(unit.text, error.location)
        raise
    return Model(
        target=unit.target,
        entries=unit.entries,
        headers=unit.headers,
        records={key: record for key, record in converter.records.items() if record is not None},
        enums={key: enum for key, enum in converter.enums.items() if enum is not None},
        typedefs=converter.typedefs.known,
        macros=unit.macros,
        skipped=tuple(converter.skipped),
        conflicts=unit.conflicts + tuple(converter.conflicts),
    )


def _batches(text: str) -> Iterator[list[Declaration]]:
    batch: list[Declaration] = []
    size = 0
    for declaration in declarations(text):
        batch.append(declaration)
        size += len(declaration.tokens)
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


class _Refusing(NamedTuple):
    """What to do with entries that do not parse: ``refused`` takes them, or their failure is that of all (None)."""

    refused: dict[str, HeaderError] | None
    entries: Sequence[str]

    def takes(self, error: HeaderError) -> bool:
        """Notes a failure, if it can go on without the header that failed."""
        if self.refused is None or error.path not in self.entries or error.path in self.refused:
            return False
        self.refused[error.path] = error
        return True


def _take_in(batch: list[Declaration], converter: Converter, parser: Parser, refusing: _Refusing) -> None:
    """Parses a batch and adds what it declares."""
    parts = [take_attributes(each, converter.belongings) if each.gnu else each.tokens for each in batch]
    if not all(parts):
        first = batch[parts.index([])].tokens[0]
        raise HeaderError(
            "an attribute does not end",
            location=f"{first.filename}:{first.lineno}",
            help="look for a missing ] or ) in the declaration that begins there",
        )
    while True:
        tokens = [token for part in parts if part[0].filename not in (refusing.refused or ()) for token in part]
        try:
            nodes = _parsed(tokens, converter, parser)
            break
        except HeaderError as error:
            if not refusing.takes(error):
                raise
            for token in tokens:
                token.type = "ID" if token.type == "TYPEID" else token.type  # as it was before the parser saw it
    for node in nodes:
        try:
            converter.declare(node)
        except RecursionError as error:
            raise HeaderError(
                "a declaration is nested too deeply",
                location=f"{node.coord.file}:{node.coord.line}",
                help="no header of a kernel does that; leave this one out",
            ) from error


def _parsed(tokens: list[Token], converter: Converter, parser: Parser) -> Sequence[Any]:
    words = {token.value for token in tokens if token.type == "ID"}
    for keyword, behind in pairwise(tokens):
        if keyword.lineno != behind.lineno and keyword.type in ("STRUCT", "UNION"):
            converter.keyword_lines[behind.column] = keyword.lineno
    return parser.parse(tokens, sorted(words & converter.types), converter.types)


@contextmanager
def no_collection() -> Iterator[None]:
    """Trees hold no cycles, and looking for some takes a third of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _line_text(text: str, location: str) -> str:
    """The line of the preprocessed text that ``header:line`` names; "" if it is not found."""
    header, _, number = location.rpartition(":")
    if not number.isdigit():
        return ""
    file, line = "", 0
    for row in text.split("\n"):
        marker = MARKER.match(row)
        if marker is not None:
            file, line = marker[2], int(marker[1])
            continue
        if file == header and line == int(number) and row.strip():
            return row.strip()[:200]
        line += 1
    return ""
