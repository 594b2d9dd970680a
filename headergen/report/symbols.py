"""What ``show`` and ``decode`` say: constants, ioctls, enumerations, macros, and bytes read as a record."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from headergen.model import (
    Abi,
    Constant,
    FunctionMacro,
    Ioctl,
    LaidEnum,
    LaidRecord,
    LaidTypedef,
    Location,
    Skipped,
)
from headergen.model.decoding import Decoded, Elements, Unpacked, Value
from headergen.model.symbols import Enumerator, Found, Symbol
from headergen.report.layouts import record_text, record_value
from headergen.report.terminal import paint, printable

_T = TypeVar("_T")
_DIRECTIONS = {"": "no direction", "r": "read", "w": "write", "rw": "read and write", "?": "no direction that exists"}


def found_text(found: Sequence[Found], abis: Mapping[str, Abi], *, unfold: bool = True, colour: bool = False) -> str:
    """Symbols in the order given, those of the same answer for several targets once, records apart from each other."""
    parts: list[str] = []
    previous = ""
    for item in found:
        if item.kind == "record":
            pairs = {t: (abis[t], s) for t, s in item.by_target.items() if isinstance(s, LaidRecord)}
            text = record_text(item.name, pairs, unfold=unfold, colour=colour)
        else:
            groups = _grouped(item.by_target.items(), _answer)
            text = "".join(_symbol(item.name, symbol, targets, colour) for symbol, targets in groups)
        apart = {previous, item.kind} & {"record", "enum", "ioctl", "macro"}
        parts.append(("\n" if parts and apart else "") + text)
        previous = item.kind
    return "".join(parts)


def _grouped(items: Iterable[tuple[str, _T]], key: Callable[[_T], object]) -> list[tuple[_T, list[str]]]:
    groups: dict[object, tuple[_T, list[str]]] = {}
    for target, value in items:
        groups.setdefault(key(value), (value, []))[1].append(target)
    return list(groups.values())


def _answer(symbol: Symbol) -> object:  # noqa: PLR0911 - one for each kind
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
        case LaidRecord():
            return symbol.key


def _symbol(name: str, symbol: Symbol, targets: list[str], colour: bool) -> str:  # noqa: PLR0911 - one for each kind
    where = paint(f"/* {_place(symbol.location)} ({', '.join(targets)}) */", "comment", colour)
    title = paint(printable(name), "name", colour)
    match symbol:
        case Constant():
            return f"{title} = {_number(symbol.value, colour)}  {paint(symbol.type, 'type', colour)}  {where}\n"
        case Enumerator():
            return f"{title} = {_number(symbol.value, colour)}  {paint(symbol.enum, 'type', colour)}  {where}\n"
        case Ioctl():
            return f"{where}\n{title} = {_number(symbol.value, colour)}\n    {_ioctl(symbol)}\n"
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
        case _:
            reason = getattr(symbol, "reason", "")
            return f"{title} has no value: {printable(reason)}  {where}\n"


def _place(location: Location) -> str:
    return printable(str(location))


def _number(value: int, colour: bool) -> str:
    told = str(value) if -10 < value < 10 else f"{hex(value)} ({value})"
    return paint(told, "number", colour)


def _ioctl(ioctl: Ioctl) -> str:
    macro = {"": "_IO", "r": "_IOR", "w": "_IOW", "rw": "_IOWR"}.get(ioctl.dir, "_IOC")
    argument = f", {ioctl.arg}" if ioctl.arg else ""
    character = f" '{chr(ioctl.type)}'" if 32 < ioctl.type < 127 else ""
    told = f"{macro}({hex(ioctl.type)}{character}, {hex(ioctl.nr)}{argument})"
    return printable(f"{told}: {_DIRECTIONS[ioctl.dir]}, {ioctl.size} bytes")


def found_values(found: Sequence[Found], abis: Mapping[str, Abi], *, unfold: bool = True) -> list[dict[str, object]]:
    """Symbols for a JSON document: ``[{"name", "kind", "targets": {TARGET: {…}}}]``."""
    return [
        {
            "name": item.name,
            "kind": item.kind,
            "targets": {t: _value(abis[t], symbol, unfold) for t, symbol in item.by_target.items()},
        }
        for item in found
    ]


def _value(abi: Abi, symbol: Symbol, unfold: bool) -> dict[str, object]:  # noqa: PLR0911 - one for each kind
    if isinstance(symbol, LaidRecord):
        return record_value(abi, symbol, unfold=unfold)
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


# -------------------------------------------------------------------------------------------------------------- numbers


def decoded_text(decoded: Sequence[Decoded], *, colour: bool = False) -> str:
    """What one number is: its fields, the ioctls that it can be, and near misses named as such."""
    if not decoded:
        return ""
    lines = []
    for first, targets in _grouped(((d.target, d) for d in decoded), lambda d: d.parts):
        parts = first.parts
        character = f" '{chr(parts.type)}'" if 32 < parts.type < 127 else ""
        fields = f"{_DIRECTIONS[parts.dir]}, type {hex(parts.type)}{character}, nr {hex(parts.nr)}, {parts.size} bytes"
        number = paint(hex(first.value), "number", colour)
        holding = paint(f"({', '.join(targets)})", "comment", colour)
        lines.append(f"{number}: {fields} {holding}")
        members = [d for d in decoded if d.target in targets]
        exact = _grouped(((d.target, i) for d in members for i in d.exact), _answer_named)
        near = _grouped(((d.target, i) for d in members for i in d.near), _answer_named)
        lines += [_candidate(ioctl, names, "", colour) for ioctl, names in exact]
        for ioctl, names in near:
            lines.append(_candidate(ioctl, names, f"near miss: {_difference(first, ioctl)}; it is ", colour))
        if not exact and not near:
            lines.append("    no ioctl of these interfaces")
    return "\n".join(lines) + "\n"


def _answer_named(ioctl: Ioctl) -> object:
    return ioctl.name, _answer(ioctl)


def _candidate(ioctl: Ioctl, targets: list[str], prefix: str, colour: bool) -> str:
    title = paint(printable(ioctl.name), "name", colour)
    where = paint(f"/* {_place(ioctl.location)} ({', '.join(targets)}) */", "comment", colour)
    number = f"{hex(ioctl.value)} " if prefix else ""
    return f"    {title}  {prefix}{number}{_ioctl(ioctl)}  {where}"


def _difference(decoded: Decoded, ioctl: Ioctl) -> str:
    parts = []
    if ioctl.size != decoded.parts.size:
        parts.append(f"another size ({ioctl.size} bytes, not {decoded.parts.size})")
    if ioctl.dir != decoded.parts.dir:
        parts.append(f"another direction ({_DIRECTIONS[ioctl.dir]}, not {_DIRECTIONS[decoded.parts.dir]})")
    return " and ".join(parts) or "packed otherwise"


def decoded_value(decoded: Sequence[Decoded]) -> dict[str, object]:
    """One number for a JSON document, by target."""
    return {
        d.target: {
            "dir": d.parts.dir,
            "type": d.parts.type,
            "nr": d.parts.nr,
            "size": d.parts.size,
            "exact": [{"name": i.name, **ioctl_value(i)} for i in d.exact],
            "near": [{"name": i.name, **ioctl_value(i)} for i in d.near],
        }
        for d in decoded
    }


# ---------------------------------------------------------------------------------------------------------------- bytes


def unpacked_text(name: str, members: Sequence[Unpacked], *, colour: bool = False) -> str:
    """Bytes as the members of a record."""
    return f"{paint(printable(name), 'bold', colour)} {{\n" + "".join(_unpacked(m, 1, colour) for m in members) + "}\n"


def _unpacked(member: Unpacked, depth: int, colour: bool) -> str:
    title = paint(printable(member.name or f"({member.type})"), "name", colour)
    place = f"{member.start // 8}:{member.start % 8}" if member.bit_field else str(member.start // 8)
    comment = paint(f"/* {place} */", "comment", colour)
    label = f" ({printable(member.label)})" if member.label else ""
    return _assigned(f".{title}", member.value, depth, colour, ends=(f"{label},  {comment}", f"  {comment}"))


def _assigned(name: str, value: Value, depth: int, colour: bool, *, ends: tuple[str, str] = (",", "")) -> str:
    """``name = value`` on a line; a record, and an array that holds some, with a line for each of its parts.

    ``ends`` are what stands behind the value, or behind the brace that opens it.
    """
    indent = "    " * depth
    if isinstance(value, tuple):
        inside = "".join(_unpacked(member, depth + 1, colour) for member in value)
    elif isinstance(value, Elements) and _holds_records(value):
        inside = "".join(_assigned(f"[{at}]", each, depth + 1, colour) for at, each in enumerate(value.values))
    else:
        return f"{indent}{name} = {paint(_shown(value), 'number', colour)}{ends[0]}\n"
    return f"{indent}{name} = {{{ends[1]}\n{inside}{indent}}},\n"


def _holds_records(elements: Elements) -> bool:
    return any(isinstance(v, tuple) or (isinstance(v, Elements) and _holds_records(v)) for v in elements.values[:1])


def _shown(value: Value) -> str:
    if value is None:
        return "(the data end before it)"
    if isinstance(value, bytes):
        text = value.rstrip(b"\0")
        return f'"{text.decode()}"' if text.isascii() and text.decode().isprintable() else f"0x{value.hex()}"
    if isinstance(value, Elements):
        return _shown_list(value.values)
    if isinstance(value, int):
        return str(value) if -10 < value < 10 else f"{hex(value)} ({value})"
    return str(value)


def _shown_list(values: Sequence[Value]) -> str:
    """An array; equal elements at its end are told once."""
    shown = [hex(v) if isinstance(v, int) and not -10 < v < 10 else _shown(v) for v in values]
    tail = 0
    while tail < len(shown) - 1 and shown[-1 - tail] == shown[-2 - tail]:
        tail += 1
    if tail > 3:
        shown = [*shown[: len(shown) - tail], f"… {tail} more of it"]
    return f"{{{', '.join(shown)}}}"


def unpacked_value(members: Sequence[Unpacked]) -> list[dict[str, object]]:
    """Members for a JSON document; bytes are hexadecimal text, a record a list of members."""
    return [
        {
            "name": m.name,
            "type": m.type,
            **(
                {"bit_offset": m.start, "bit_width": m.width}
                if m.bit_field
                else {"offset": m.start // 8, "size": m.width // 8}
            ),
            "value": _plain(m.value),
            **({"label": m.label} if m.label else {}),
        }
        for m in members
    ]


def _plain(value: Value) -> object:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, tuple):
        return unpacked_value(value)
    if isinstance(value, Elements):
        return [_plain(v) for v in value.values]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)  # JSON has no number for it
    return value
