"""What ``decode`` says: which ioctl a number is, and bytes read as the members of a record."""

from __future__ import annotations

import math
from collections.abc import Sequence

from headergen.diagnostics.phrases import amount, listed
from headergen.model import Ioctl
from headergen.model.decoding import Called, Cut, Decoded, Elements, Sent, Unpacked, Unsized, Value
from headergen.model.symbols import Enumerator, Plain
from headergen.report.symbols import DIRECTIONS, answer, grouped, ioctl_told, ioctl_value, placed_at
from headergen.report.terminal import paint, printable

_MOST_PLAIN = 8  # as many a number has in all headers of Linux, but for small and round ones

# -------------------------------------------------------------------------------------------------------------- numbers


def decoded_text(decoded: Sequence[Decoded], *, colour: bool = False) -> str:
    """What one number is: its fields, the ioctls that it can be, and near misses named as such."""
    if not decoded:
        return ""
    lines = []
    for first, targets in grouped(((d.target, d) for d in decoded), lambda d: d.parts):
        parts = first.parts
        character = f" '{chr(parts.type)}'" if 32 < parts.type < 127 else ""
        fields = f"{DIRECTIONS[parts.dir]}, type {hex(parts.type)}{character}, nr {hex(parts.nr)}, {parts.size} bytes"
        number = paint(hex(first.value), "number", colour)
        holding = paint(f"({', '.join(targets)})", "comment", colour)
        lines.append(f"{number}: {fields} {holding}")
        members = [d for d in decoded if d.target in targets]
        exact = grouped(((d.target, i) for d in members for i in d.exact), _answer_named)
        near = grouped(((d.target, i) for d in members for i in d.near), _answer_named)
        lines += [_candidate(ioctl, names, "", colour) for ioctl, names in exact]
        plain = grouped(((d.target, p) for d in members for p in d.plain), lambda p: (p.name, p.location.header))
        calls = grouped(((d.target, c) for d in members for c in d.calls), lambda c: (c.text, c.location.header))
        lines += _some([_plainly(number, names, colour) for number, names in plain], "plain numbers")
        lines += [_call(call, names, colour) for call, names in calls]
        lines += _sent_told([s for d in members for s in d.sent], "", colour)
        lines += _sent_told([s for d in members for s in d.narrow], "is ", colour)
        for ioctl, names in near:
            lines.append(_candidate(ioctl, names, f"near miss: {_difference(first, ioctl)}; it is ", colour))
        if not any(d.known for d in members):
            unsized = grouped(
                ((d.target, i) for d in members for i in d.unsized), lambda i: (i.name, i.location.header)
            )
            lines += [_may_be(ioctl, names, colour) for ioctl, names in unsized]
            lines += _unknown(members)
    return "\n".join(lines) + "\n"


def _some(lines: list[str], what: str) -> list[str]:
    left = len(lines) - _MOST_PLAIN
    return lines if left <= 0 else [*lines[:_MOST_PLAIN], f"    and {left} more {what} (--format json has all)"]


def _sent_told(sent: Sequence[Sent], before: str, colour: bool) -> list[str]:
    """What 32-bit processes send: this very number, or with ``before`` another one for an ioctl that has it."""
    lines = []
    for one, targets in grouped(((s.target, s) for s in sent), lambda s: (s.ioctl.name, s.ioctl.value)):
        number = f"{hex(one.ioctl.value)} " if before else ""
        told = f"{before}{number}from a 32-bit process: {ioctl_told(one.ioctl)}"
        lines.append(
            f"    {paint(printable(one.ioctl.name), 'name', colour)}  {told}  {_where(one.ioctl, targets, colour)}"
        )
    return lines


def _may_be(ioctl: Unsized, targets: list[str], colour: bool) -> str:
    told = f"may be it: it has this type and nr, and its size is not known without {printable(ioctl.missing)}"
    return f"    {paint(printable(ioctl.name), 'name', colour)}  {told}  {_where(ioctl, targets, colour)}"


def _unknown(members: Sequence[Decoded]) -> list[str]:
    """Of a number that nobody has: whose it may be."""
    lines = ["    no ioctl of these interfaces"]
    for block in dict.fromkeys(block for d in members for block in d.blocks):
        told = "; ".join(part for part in (", ".join(block.headers), block.about) if part)
        lines.append(f"    the kernel's table has {block.first:#04x} to {block.last:#04x} for {printable(told)}")
    others = list(dict.fromkeys(name for d in members for name in d.others))
    if others:
        lines.append(f"    ioctls of this type are in {printable(listed(others, _MOST_PLAIN))}")
    return lines


def _answer_named(ioctl: Ioctl) -> object:
    return ioctl.name, answer(ioctl)


def _candidate(ioctl: Ioctl, targets: list[str], prefix: str, colour: bool) -> str:
    title = paint(printable(ioctl.name), "name", colour)
    where = paint(f"/* {placed_at(ioctl.location)} ({', '.join(targets)}) */", "comment", colour)
    number = f"{hex(ioctl.value)} " if prefix else ""
    return f"    {title}  {prefix}{number}{ioctl_told(ioctl)}  {where}"


def _plainly(number: Plain, targets: list[str], colour: bool) -> str:
    kind = f"an enumerator of {number.enum}" if isinstance(number, Enumerator) else "a plain number"
    return f"    {paint(printable(number.name), 'name', colour)}  {kind}  {_where(number, targets, colour)}"


def _call(call: Called, targets: list[str], colour: bool) -> str:
    return f"    {paint(printable(call.text), 'name', colour)}  {_where(call, targets, colour)}"


def _where(found: Plain | Called | Ioctl | Unsized, targets: list[str], colour: bool) -> str:
    return paint(f"/* {placed_at(found.location)} ({', '.join(targets)}) */", "comment", colour)


def _difference(decoded: Decoded, ioctl: Ioctl) -> str:
    parts = []
    if ioctl.size != decoded.parts.size:
        parts.append(f"another size ({ioctl.size} bytes, not {decoded.parts.size})")
    if ioctl.dir != decoded.parts.dir:
        parts.append(f"another direction ({DIRECTIONS[ioctl.dir]}, not {DIRECTIONS[decoded.parts.dir]})")
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
            "plain": [{"name": p.name, "header": p.location.header, "line": p.location.line} for p in d.plain],
            "calls": [{"name": c.name, "arguments": list(c.arguments)} for c in d.calls],
            "sent_by_32_bit": [{"target": s.target, "name": s.ioctl.name, **ioctl_value(s.ioctl)} for s in d.sent],
            "otherwise_by_32_bit": [
                {"target": s.target, "name": s.ioctl.name, **ioctl_value(s.ioctl)} for s in d.narrow
            ],
            "table": [
                {"first": b.first, "last": b.last, "headers": list(b.headers), "about": b.about, "conflict": b.conflict}
                for b in d.blocks
            ],
            "same_type": list(d.others),
            "size_unknown": [
                {"name": i.name, "missing": i.missing, "header": i.location.header, "line": i.location.line}
                for i in d.unsized
            ],
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
        inside += f"{indent}    … {_left_told(value.left)}\n" if value.left else ""
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
    if isinstance(value, Cut):
        return f"{_shown(value.held)} (the data end {amount(value.missing, 'byte')} before it does)"
    if isinstance(value, Elements):
        return _shown_list(value.values, value.left)
    if isinstance(value, int):
        return str(value) if -10 < value < 10 else f"{hex(value)} ({value})"
    return str(value)


def _left_told(left: int) -> str:
    return f"{amount(left, 'element')} more, not read"


def _shown_list(values: Sequence[Value], left: int) -> str:
    """An array; equal elements at its end are told once, and ``left`` that were not read are counted."""
    shown = [hex(v) if isinstance(v, int) and not -10 < v < 10 else _shown(v) for v in values]
    tail = 0
    while tail < len(shown) - 1 and shown[-1 - tail] == shown[-2 - tail]:
        tail += 1
    if tail > 3:
        shown = [*shown[: len(shown) - tail], f"… {tail} more of it"]
    if left:
        shown.append(f"… {_left_told(left)}")
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
            **({"missing": m.value.missing} if isinstance(m.value, Cut) else {}),
            **({"left": left} if (left := _left(m.value)) else {}),
            **({"label": m.label} if m.label else {}),
        }
        for m in members
    ]


def _left(value: Value) -> int:
    """How many elements of an array were not read, in all of its dimensions."""
    return value.left + sum(_left(each) for each in value.values) if isinstance(value, Elements) else 0


def _plain(value: Value) -> object:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Cut):
        return value.held.hex()
    if isinstance(value, tuple):
        return unpacked_value(value)
    if isinstance(value, Elements):
        return [_plain(v) for v in value.values]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)  # JSON has no number for it
    return value
