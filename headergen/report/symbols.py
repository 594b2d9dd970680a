"""What ``show`` and ``decode`` say: constants, ioctls, enumerations, macros, and bytes read as a record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from headergen.diagnostics.phrases import amount
from headergen.model import (
    Abi,
    Constant,
    FunctionMacro,
    Ioctl,
    LaidEnum,
    LaidField,
    LaidRecord,
    LaidTypedef,
    Location,
    Skipped,
)
from headergen.model.ioctl_macros import macro_for
from headergen.model.symbols import Enumerator, Found, Symbol
from headergen.report.layouts import PLAIN, Style, record_text, record_value
from headergen.report.terminal import paint, printable

_T = TypeVar("_T")
DIRECTIONS = {"": "no direction", "r": "read", "w": "write", "rw": "read and write", "?": "no direction that exists"}


def found_text(found: Sequence[Found], abis: Mapping[str, Abi], style: Style = PLAIN) -> str:
    """Symbols in the order given, those of the same answer for several targets once, records apart from each other."""
    parts: list[str] = []
    previous = ""
    for item in found:
        if item.kind == "record":
            pairs = {t: (abis[t], s) for t, s in item.by_target.items() if isinstance(s, LaidRecord)}
            text = record_text(item.name, pairs, style)
        else:
            groups = grouped(item.by_target.items(), answer)
            text = "".join(_symbol(item.name, symbol, targets, style.colour) for symbol, targets in groups)
        apart = {previous, item.kind} & {"record", "enum", "ioctl", "macro"}
        parts.append(("\n" if parts and apart else "") + text)
        previous = item.kind
    return "".join(parts)


def grouped(items: Iterable[tuple[str, _T]], key: Callable[[_T], object]) -> list[tuple[_T, list[str]]]:
    """What several targets say alike, once, with those targets."""
    groups: dict[object, tuple[_T, list[str]]] = {}
    for target, value in items:
        groups.setdefault(key(value), (value, []))[1].append(target)
    return list(groups.values())


def answer(symbol: Symbol) -> object:  # noqa: PLR0911 - one for each kind
    """What two targets must agree on to be told once."""
    match symbol:
        case Constant():
            return symbol.value, symbol.type, symbol.location.header
        case Enumerator():
            return symbol.value, symbol.enum, symbol.location.header
        case Ioctl():
            return symbol.value, symbol.dir, symbol.type, symbol.nr, symbol.size, symbol.arg, symbol.location.header
        case LaidEnum():
            return symbol.type, tuple(symbol.members.items()), symbol.location.header
        case FunctionMacro():
            return symbol.params, symbol.body, symbol.location.header
        case LaidTypedef():
            return symbol.spelling, symbol.size, symbol.align, symbol.location.header
        case Skipped():
            return symbol.reason, symbol.location.header
        case LaidField():
            return symbol.spelling, symbol.offset, symbol.size, symbol.bit_offset, symbol.location.header
        case LaidRecord():
            return symbol.key


def _symbol(name: str, symbol: Symbol, targets: list[str], colour: bool) -> str:  # noqa: PLR0911 - one for each kind
    where = paint(f"/* {placed_at(symbol.location)} ({', '.join(targets)}) */", "comment", colour)
    title = paint(printable(name), "name", colour)
    match symbol:
        case Constant():
            return f"{title} = {_number(symbol.value, colour)}  {paint(symbol.type, 'type', colour)}  {where}\n"
        case Enumerator():
            return f"{title} = {_number(symbol.value, colour)}  {paint(symbol.enum, 'type', colour)}  {where}\n"
        case Ioctl():
            return f"{where}\n{title} = {_number(symbol.value, colour)}\n    {ioctl_told(symbol)}\n"
        case LaidEnum():
            width = max((len(n) for n in symbol.members), default=0)
            members = "".join(f"    {n:{width}} = {_number(v, colour)}\n" for n, v in symbol.members.items())
            ending = paint(f"/* size: {symbol.size}, {symbol.type} */", "comment", colour)
            return f"{where}\n{title} {{\n{members}    {ending}\n}};\n"
        case FunctionMacro():
            params = ", ".join(symbol.params) + ("..." if symbol.variadic and not symbol.params else "")
            return f"{where}\n#define {title}({printable(params)}) {printable(symbol.body)}\n"
        case LaidTypedef():
            size = f"{symbol.size} bytes, alignment {symbol.align}" if symbol.size else "no size"
            return f"typedef {printable(symbol.spelling)} {title};  {size}  {where}\n"
        case LaidField():
            return f"{title}: {printable(symbol.spelling)}, {_placed(symbol)}  {where}\n"
        case _:
            reason = getattr(symbol, "reason", "")
            return f"{title} has no value: {printable(reason)}  {where}\n"


def placed_at(location: Location) -> str:
    """A place as it is printed."""
    return printable(str(location))


def _placed(field: LaidField) -> str:
    """Where a member lies in the record that declares it."""
    if field.bit_offset is not None:
        return f"bits {field.bit_offset} to {field.bit_offset + (field.bit_width or 1) - 1}"
    return f"offset {field.offset}, {amount(field.size, 'byte')}"


def _number(value: int, colour: bool) -> str:
    told = str(value) if -10 < value < 10 else f"{hex(value)} ({value})"
    return paint(told, "number", colour)


def ioctl_told(ioctl: Ioctl) -> str:
    """An ioctl as C makes it, with what that means."""
    argument = f", {ioctl.arg}" if ioctl.arg else ""
    character = f" '{chr(ioctl.type)}'" if 32 < ioctl.type < 127 else ""
    told = f"{macro_for(ioctl.dir)}({hex(ioctl.type)}{character}, {hex(ioctl.nr)}{argument})"
    return printable(f"{told}: {DIRECTIONS[ioctl.dir]}, {ioctl.size} bytes")


def found_values(
    found: Sequence[Found], abis: Mapping[str, Abi], *, unfold: bool = True, reorganize: bool = False
) -> list[dict[str, object]]:
    """Symbols for a JSON document: ``[{"name", "kind", "targets": {TARGET: {…}}}]``."""
    return [
        {
            "name": item.name,
            "kind": item.kind,
            "targets": {t: _value(abis[t], symbol, unfold, reorganize) for t, symbol in item.by_target.items()},
        }
        for item in found
    ]


def _value(  # noqa: PLR0911 - one for each kind
    abi: Abi, symbol: Symbol, unfold: bool, reorganize: bool
) -> dict[str, object]:
    if isinstance(symbol, LaidRecord):
        return record_value(abi, symbol, unfold=unfold, reorganize=reorganize)
    place: dict[str, object] = {"header": symbol.location.header, "line": symbol.location.line}
    match symbol:
        case Constant():
            return {"value": symbol.value, "type": symbol.type, **place}
        case Enumerator():
            return {"value": symbol.value, "enum": symbol.enum, **place}
        case Ioctl():
            return {**ioctl_value(symbol), **place}
        case LaidEnum():
            return {"type": symbol.type, "size": symbol.size, "members": dict(symbol.members), **place}
        case FunctionMacro():
            return {"params": list(symbol.params), "body": symbol.body, **place}
        case LaidTypedef():
            return {"type": symbol.spelling, "size": symbol.size, "align": symbol.align, **place}
        case LaidField(bit_offset=None):
            return {"type": symbol.spelling, "offset": symbol.offset, "size": symbol.size, **place}
        case LaidField():
            bits = {"bit_offset": symbol.bit_offset, "bit_width": symbol.bit_width}
            return {"type": symbol.spelling, **bits, **place}
        case Skipped():
            return {"reason": symbol.reason, **place}


def ioctl_value(ioctl: Ioctl) -> dict[str, object]:
    """An ioctl for a JSON document, as ``dump`` writes it."""
    return {
        "value": ioctl.value,
        "dir": ioctl.dir,
        "type": ioctl.type,
        "nr": ioctl.nr,
        "size": ioctl.size,
        "arg": ioctl.arg,
    }
