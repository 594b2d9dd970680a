"""Findings of several modules that say the same: a header as ``linux/byteorder/little_endian.h`` is read for many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from headergen.diagnostics import Diagnostic
from headergen.diagnostics.phrases import listed


def over_modules(findings: Iterable[Diagnostic]) -> list[Diagnostic]:
    """What modules lack of one header, for one reason and target, is told once, of all of them; others stay."""
    by_rest: dict[Diagnostic, list[str]] = {}
    for each in findings:
        rest = replace(each, message=each.message.removeprefix(lacking(each.modules)), modules=())
        by_rest.setdefault(rest, []).extend(each.modules)
    return [
        replace(rest, message=lacking(modules) + rest.message, modules=tuple(modules))
        for rest, modules in by_rest.items()
    ]


def lacking(modules: Sequence[str]) -> str:
    """What a message begins with that says what modules lack; "" for none."""
    if len(modules) > 1:
        return f"modules {listed(modules)} lack "
    return f"module {modules[0]} lacks " if modules else ""
