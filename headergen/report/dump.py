"""The interface as one JSON document: the format that other tools read. The contract fixes its shape (format 1)."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from msgspec.json import encode

from headergen.model import Abi, LaidField, LaidRecord, Location

FORMAT = 1


def dump(abi: Abi) -> dict[str, Any]:
    """Plain data for ``json``. Everything keeps source order; offsets and sizes are bytes, bit offsets bits."""
    return {
        "format": FORMAT,
        "kernel": {"version": abi.kernel.version, "commit": abi.kernel.commit},
        "arch": abi.target,
        "headers": list(abi.headers),
        "constants": {c.name: {"value": c.value, **_place(c.location)} for c in abi.constants.values()},
        "enums": {
            key: {**_place(enum.location), "members": dict(enum.members)} for key, enum in abi.enums.items()
        },
        "records": {key: _record(record) for key, record in abi.records.items()},
        "typedefs": {typedef.name: typedef.spelling for typedef in abi.typedefs.values()},
        "ioctls": {
            i.name: {
                "value": i.value, "dir": i.dir, "type": i.type, "nr": i.nr, "size": i.size, "arg": i.arg,
                **_place(i.location),
            }
            for i in abi.ioctls.values()
        },
        "macros": {
            m.name: {"params": list(m.params), "body": m.body, **_place(m.location)} for m in abi.macros.values()
        },
        "strings": {s.name: {"value": _text(s.value), **_place(s.location)} for s in abi.strings.values()},
        "floats": {f.name: {"value": f.value, "type": f.type, **_place(f.location)} for f in abi.floats.values()},
        "aliases": {
            a.name: {"kind": a.kind, "target": a.target, "records": list(a.records), **_place(a.location)}
            for a in abi.aliases.values()
        },
        "skipped": [{"name": s.name, **_place(s.location), "reason": s.reason} for s in abi.skipped],
    }  # fmt: skip


def dump_text(abi: Abi) -> str:
    """The document on one line of ASCII, ended by a newline."""
    document = dump(abi)
    if not abi.floats:  # which Python's own writes as Python does
        with suppress(ValueError):  # letters of other scripts, and bytes that are no text
            return encode(document).decode("ascii") + "\n"
    import json

    return json.dumps(document, separators=(",", ":")) + "\n"


def _text(value: bytes) -> str:
    """UTF-8 as text; a byte that is none stands as a lone surrogate (U+DC80 to U+DCFF), as Python decodes it."""
    return value.decode("utf-8", "surrogateescape")


def _place(location: Location) -> Mapping[str, object]:
    return {"header": location.header, "line": location.line}


def _record(record: LaidRecord) -> dict[str, Any]:
    return {
        "kind": record.kind,
        "size": record.size,
        "align": record.align,
        **_place(record.location),
        "fields": [_field(field) for field in record.fields],
    }


def _field(field: LaidField) -> dict[str, Any]:
    if field.bit_width is not None:
        return {
            "name": field.name, "type": field.spelling, "bit_offset": field.bit_offset, "bit_width": field.bit_width,
        }  # fmt: skip
    return {"name": field.name, "type": field.spelling, "offset": field.offset, "size": field.size}
