"""The project's own words for an import's commit: a subject and trailers, with places for what the import is of."""

from __future__ import annotations

import re
from collections.abc import Mapping

from headergen.config.tables import Table

WORDS = ("version", "commit", "describe", "arches", "headers")  # what may stand in braces
_BRACES = re.compile(r"\{([^{}]*)\}|[{}]")
_TRAILER = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*: \S.*")
_LONGEST = 200


def subject_of(table: Table) -> str:
    """The configured subject, "" for headergen's own."""
    subject = table.text_or("subject", "").strip()
    _checked(table, "subject", subject)
    return subject


def trailers_of(table: Table) -> tuple[str, ...]:
    """The configured trailers, each ``Token: value``."""
    trailers = table.texts("trailers")
    for trailer in trailers:
        _checked(table, "trailers", trailer)
        if not _TRAILER.fullmatch(trailer):
            raise table.failure(f"{trailer!r} is no trailer", 'write "Token: value", as in "Reviewed-by: A <a@b.c>"')
        if trailer.lower().startswith("headergen-"):
            raise table.failure(f"{trailer!r} has a name that is headergen's own", "choose another name")
    return trailers


def filled(text: str, values: Mapping[str, str]) -> str:
    """A text with its places filled. A value is one line whatever a kernel calls itself, and is not looked into."""
    return _BRACES.sub(lambda match: _one_line(values[match[1]]), text)


def _one_line(value: str) -> str:
    shown = "".join(c if c.isprintable() else "?" for c in " ".join(value.split()))
    return shown[:_LONGEST] or "unknown"


def _checked(table: Table, key: str, text: str) -> None:
    if not text.isprintable() or len(text) > _LONGEST:
        raise table.failure(f"{key} is not one short line", f"write {key} in one line of at most {_LONGEST} characters")
    for match in _BRACES.finditer(text):
        if match[1] not in WORDS:
            known = ", ".join(f"{{{word}}}" for word in WORDS)
            raise table.failure(f"{key} has {match[0]!r}, which stands for nothing", f"known are {known}")
