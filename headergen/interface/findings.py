"""What is to be said of how an interface was read: names with two meanings, and what no header could complete."""

from __future__ import annotations

from collections.abc import Sequence

from headergen.diagnostics import Diagnostic, Severity
from headergen.diagnostics.over_modules import lacking
from headergen.diagnostics.phrases import listed
from headergen.diagnostics.rules_import import INCOMPLETE_MODULE, NAME_CONFLICT
from headergen.interface.completion import KERNELS_WORDS, calls, incomplete, is_grave
from headergen.model import Abi, Conflict, Skipped

_NAMED = 5  # names that one finding lists
_OF_THE_SYSTEM = frozenset({"PAGE_SIZE", "PAGE_SHIFT", "PAGE_MASK", "NR_CPUS"})  # each system has its own


def findings(abi: Abi, module: str) -> list[Diagnostic]:
    """The findings of one module for one target; places are names of headers."""
    return [*_conflicts(abi), *_lost(abi, module), *_kernels_own(abi, module)]


def _conflicts(abi: Abi) -> list[Diagnostic]:
    """One for each name; of two headers that give many names two meanings, one for all of them."""
    pairs: dict[tuple[str, str], list[Conflict]] = {}
    told = []
    for each in abi.conflicts:
        first, second = each.first, each.second
        if each.kind == "guard":
            message = f"{second.header} has the include guard of {first.header}, {each.name}: no program gets both"
            told.append((message, second, each.name))
        else:
            pairs.setdefault((first.header, second.header), []).append(each)
    for conflicts in pairs.values():
        if len(conflicts) > _NAMED:
            told.append((_of_many(abi, conflicts), conflicts[0].second, ""))
        else:
            told += [(_of_one(abi, each), each.second, each.name) for each in conflicts]
    targets = (abi.target,)
    return [Diagnostic(NAME_CONFLICT, message, place, targets=targets, symbol=name) for message, place, name in told]


def _of_one(abi: Abi, conflict: Conflict) -> str:
    first, second = conflict.first, conflict.second
    return (
        f"{conflict.name} means one thing at {first.header}:{first.line} and another at {second.header}:{second.line};"
        f" {_chosen(abi, conflict.name, first.header)}"
    )


def _of_many(abi: Abi, conflicts: list[Conflict]) -> str:
    first, second = conflicts[0].first.header, conflicts[0].second.header
    chosen = _chosen(abi, conflicts[0].name, first)
    return f"{len(conflicts)} names mean one thing in {first} and another in {second} ({_named(conflicts)}); {chosen}"


def _chosen(abi: Abi, name: str, first: str) -> str:
    for known in (abi.constants, abi.ioctls, abi.macros, abi.records, abi.enums, abi.typedefs):
        if name in known:
            return f"taken is that of {known[name].location.header}"
    return f"{first} was read first"


def _lost(abi: Abi, module: str) -> list[Diagnostic]:
    """Ioctls and records that a header of the entries declares, and that miss what no header defines."""
    by_missing: dict[tuple[str, str], list[Skipped]] = {}
    for item in incomplete(abi):
        if _is_kernels_own(item):
            continue
        by_missing.setdefault((item.location.header, item.missing), []).append(item)
    found = []
    for (header, missing), items in by_missing.items():
        what = f"the macro {missing}" if calls(items[0]) else missing  # there may be a function of the name
        message = f"{lacking([module])}{_named(items)}: no header that was read with {header} defines {what}"
        if candidates := items[0].candidates:
            message += f", and {', '.join(candidates)} do not agree on it"
        grave = is_grave(items[0]) or bool(candidates)
        found.append(
            Diagnostic(
                INCOMPLETE_MODULE,
                message,
                items[0].location,
                remedy="" if grave else "nothing to do, unless a program needs it",
                targets=(abi.target,),
                severity_override=None if grave else Severity.NOTE,
                modules=(module,),
            )
        )
    return found


def _kernels_own(abi: Abi, module: str) -> list[Diagnostic]:
    """What is made of names that the kernel does not tell any program."""
    items = [item for item in abi.skipped if _is_kernels_own(item)]
    if not items:
        return []
    missing = ", ".join(sorted({item.missing for item in items}))
    message = f"{lacking([module])}{_named(items)}: the kernel keeps {missing} to itself, so no C program has it either"
    ways = {"asks the system (sysconf)" if item.missing in _OF_THE_SYSTEM else "writes it out" for item in items}
    remedy = f"nothing to do; where a program needs the number, it {' or '.join(sorted(ways))}"
    place, targets = items[0].location, (abi.target,)
    return [
        Diagnostic(
            INCOMPLETE_MODULE, message, place, remedy, targets, severity_override=Severity.NOTE, modules=(module,)
        )
    ]


def _is_kernels_own(item: Skipped) -> bool:
    return item.missing in KERNELS_WORDS and not item.candidates


def _named(items: Sequence[Skipped | Conflict]) -> str:
    return listed([item.name for item in items], _NAMED)
