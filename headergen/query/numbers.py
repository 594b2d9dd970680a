"""Which ioctl a number is, for each target: 0x4020aeae, 1075883694, or -2145339775 as Python and strace print it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from headergen.constexpr import ConstexprError, evaluate, parse_expression
from headergen.constexpr.laid import AbiEnvironment
from headergen.diagnostics import HeadergenError
from headergen.model import Abi, Ioctl
from headergen.model.decoding import Decoded, KnownNumbers, Sent, Unsized
from headergen.model.ioctl_blocks import IoctlBlock
from headergen.model.ioctl_macros import IOCTL_MACROS
from headergen.model.symbols import Enumerator, Plain
from headergen.query.functions import calls, patterns
from headergen.targets import TARGETS
from headergen.targets import narrow as targets_narrow

_LEAST = 0x100  # of a plain number that is taken for an ioctl
_SIZED = "|".join(macro for macro, (_, count) in IOCTL_MACROS.items() if count == 3)
# an ioctl's text, of which type and nr are plain: the size is what is missing
_MADE = re.compile(
    rf"\s*(?:(?:{_SIZED})\s*\(|_IOC\s*\([^,()]*,)\s*(?P<type>\w+|'[^'\\]')\s*,\s*(?P<nr>\w+)\s*,.*", re.DOTALL
)
_NUMBER = re.compile(r"([-+]?)(0x[0-9a-f]+|[0-9]+)", re.IGNORECASE)


def number_of(text: str) -> int:
    """The unsigned 32-bit number that a text means: decimal, ``0x…`` or negative; else ``HeadergenError``."""
    match = _NUMBER.fullmatch(text.strip().replace("_", ""))
    value = int(match[2], 16 if match[2][:2].lower() == "0x" else 10) if match else 1 << 40
    if match and match[1] == "-":
        value = -value
    # a signed 64-bit long sign-extends the number
    if -(1 << 63) <= value < 0 or (1 << 64) - (1 << 31) <= value < 1 << 64:
        value &= (1 << 64) - 1
        value = value & 0xFFFFFFFF if value >> 31 == (1 << 33) - 1 else 1 << 40
    if not 0 <= value <= 0xFFFFFFFF:
        by_name = f"; of a name, headergen show {text} tells the number" if text.isidentifier() else ""
        raise HeadergenError(
            f"{text!r} is not an ioctl number", help=f"give 32 bits: decimal, hexadecimal with 0x, or negative{by_name}"
        )
    return value


def known_numbers(abi: Abi) -> KnownNumbers:
    """All of an interface that may be an ioctl's number. Small ones mean too much to mean anything: the type in the
    second byte tells that one is meant.
    """
    plain: list[Plain] = [c for c in abi.constants.values() if _may_be(c.value)]
    for key, enum in abi.enums.items():
        members = enum.members.items()
        plain += [Enumerator(name, number, key, enum.location) for name, number in members if _may_be(number)]
    return KnownNumbers(
        abi.target, tuple(abi.ioctls.values()), tuple(plain), tuple(patterns(abi)), tuple(_unsized(abi))
    )


def _unsized(abi: Abi) -> Iterator[Unsized]:
    """The ioctls without a number whose type and nr the text says, for what they take has no size."""
    for item in abi.skipped:
        match = _MADE.fullmatch(item.text or "") if item.missing and item.params is None else None
        if match is not None:
            type, nr = (_plainly(abi, match[word]) for word in ("type", "nr"))
            if type is not None and nr is not None:
                yield Unsized(item.name, type, nr, item.missing, item.location)


def _plainly(abi: Abi, text: str) -> int | None:
    """What a number, a character or a name stands for; None where that is nothing."""
    if text in abi.constants:
        return abi.constants[text].value
    try:
        return evaluate(parse_expression(text, typedefs=()), AbiEnvironment(abi, TARGETS[abi.target])).value
    except ConstexprError:
        return None


def _may_be(value: int) -> bool:
    return _LEAST <= value < 1 << 32 or -(1 << 31) <= value < 0


def decode(
    value: int, known: Iterable[KnownNumbers], narrow: Iterable[KnownNumbers] = (), blocks: Iterable[IoctlBlock] = ()
) -> list[Decoded]:
    """What the number is for each target; what several interfaces of it have is told once.

    ``narrow`` are interfaces of targets whose programs kernels of the others run too, ``blocks`` the kernel's table.
    """
    of_target: dict[str, list[KnownNumbers]] = {}
    for each in known:
        of_target.setdefault(each.target, []).append(each)
    narrower = list(narrow)
    table = list(blocks)
    return [_decoded(value, target, these, narrower, table) for target, these in of_target.items()]


def _decoded(
    value: int,
    target: str,
    known: Sequence[KnownNumbers],
    narrower: Sequence[KnownNumbers],
    table: Sequence[IoctlBlock],
) -> Decoded:
    number = TARGETS[target].ioctl.decode(value)
    ioctls = [ioctl for each in known for ioctl in each.ioctls]
    exact = {i.name: i for i in ioctls if i.value == value}
    near = {i.name: i for i in ioctls if i.value != value and (i.type, i.nr) == (number.type, number.nr)}
    plain = {p.name: p for each in known for p in each.plain if p.value & 0xFFFFFFFF == value}
    sent, otherwise = _sent(value, exact, [each for each in narrower if each.target in targets_narrow(target)])
    found = Decoded(
        target, value, number, tuple(exact.values()), tuple(near.values()), tuple(plain.values()),
        sent=sent, narrow=otherwise,
    )  # fmt: skip
    if not found.known:  # a call's arguments fit many a number that has a name
        found = replace(found, calls=calls(value, (call for each in known for call in each.calls), target))
    if not found.known:
        others = (i.location.header for i in ioctls if i.type == number.type)
        found = replace(
            found,
            blocks=tuple(each for each in table if each.holds(number.type, number.nr)),
            others=tuple(sorted(set(others))),
            unsized=tuple(i for each in known for i in each.unsized if (i.type, i.nr) == (number.type, number.nr)),
        )
    return found


def _sent(
    value: int, exact: Mapping[str, Ioctl], narrower: Sequence[KnownNumbers]
) -> tuple[tuple[Sent, ...], tuple[Sent, ...]]:
    """What has the number where a 32-bit program sends it, and the numbers that such a one sends for ``exact`` ones.

    A program compiled for times of 64 bits is told of only where it sends what others do not.
    """
    sent: dict[tuple[str, int], Sent] = {}
    otherwise: dict[tuple[str, int], Sent] = {}
    for each in narrower:
        for ioctl in each.ioctls:
            if ioctl.value == value and ioctl.name not in exact:
                sent.setdefault((ioctl.name, value), Sent(each.target, ioctl))
            elif ioctl.name in exact and ioctl.value != value:
                otherwise.setdefault((ioctl.name, ioctl.value), Sent(each.target, ioctl))
    return tuple(sent.values()), tuple(otherwise.values())
