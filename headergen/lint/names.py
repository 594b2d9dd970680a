"""Judges the names of a header: all programs that include it share one namespace with it."""

from __future__ import annotations

from collections.abc import Iterator

from headergen.diagnostics import Diagnostic
from headergen.diagnostics import rules_lint as rules
from headergen.model import Abi, Location

# what any header, library or program may call something of its own
_PLAIN = frozenset(
    {
        "action", "addr", "address", "all", "any", "auto", "bit", "bits", "buf", "buffer", "close", "cmd", "command",
        "control", "count", "data", "default", "disable", "disabled", "enable", "enabled", "entry", "err", "error",
        "event", "fail", "failed", "false", "flag", "flags", "get", "id", "index", "info", "init", "invalid", "len",
        "length", "level", "list", "mask", "max", "min", "mode", "modes", "name", "no", "node", "none", "nr", "num",
        "off", "offset", "ok", "on", "open", "option", "options", "read", "request", "reset", "response", "result",
        "set", "size", "speed", "start", "state", "status", "stop", "success", "true", "type", "types", "unknown",
        "value", "values", "version", "write", "yes",
    }
)  # fmt: skip


def judge_names(abi: Abi, headers: frozenset[str]) -> Iterator[Diagnostic]:
    """Names that nothing ties to their header."""
    for name, place in _names(abi):
        word = name.rpartition(" ")[2]
        if place.header in headers and _is_plain(word, place.header):
            message = f"{name} is made of everyday words alone: nothing says that it is of {place.header}"
            yield Diagnostic(rules.PREFIX, message, place, targets=(abi.target,), symbol=name)


def _names(abi: Abi) -> Iterator[tuple[str, Location]]:
    for kind in (abi.constants, abi.ioctls, abi.macros, abi.typedefs, abi.strings):
        yield from ((name, each.location) for name, each in kind.items())
    for of in (abi.records, abi.enums):
        yield from ((key, each.location) for key, each in of.items() if each.tag)
    for enum in abi.enums.values():
        yield from ((name, enum.location) for name in enum.members)


def _is_plain(name: str, header: str) -> bool:
    """Whether a name is made of plain words alone, and none of them is the header's."""
    first = name.partition("_")[0].lower().rstrip("0123456789")
    if first and first not in _PLAIN:
        return False  # as most are not, by a look at one word
    stem = header.rpartition("/")[2].removesuffix(".h").lower()
    if name.startswith("_") or name.lower().startswith(stem):
        return False
    words = [word.rstrip("0123456789") for word in name.lower().split("_")]
    return all(word in _PLAIN or not word for word in words) and any(words)
