"""Which ioctl a number is, for each target: 0x4020aeae, 1075883694, or -2145339775 as Python and strace print it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from headergen.diagnostics import HeadergenError
from headergen.model import Abi
from headergen.model.decoding import Decoded
from headergen.model.symbols import Enumerator, Plain
from headergen.targets import TARGETS

_LEAST = 0x100  # of a plain number that is taken for an ioctl
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
        raise HeadergenError(
            f"{text!r} is not an ioctl number", help="give 32 bits: decimal, hexadecimal with 0x, or negative"
        )
    return value


def decode(value: int, abis: Iterable[Abi]) -> list[Decoded]:
    """What the number is for each target; what several interfaces of it have is told once."""
    result: dict[str, Decoded] = {}
    for abi in abis:
        parts = TARGETS[abi.target].ioctl.decode(value)
        exact = [i for i in abi.ioctls.values() if i.value == value]
        near = [i for i in abi.ioctls.values() if i.value != value and (i.type, i.nr) == (parts.type, parts.nr)]
        found = Decoded(abi.target, value, parts, tuple(exact), tuple(near), tuple(_plain(value, abi)))
        before = result.get(abi.target)
        result[abi.target] = found if before is None else _joined(before, found)
    return list(result.values())


def _joined(one: Decoded, other: Decoded) -> Decoded:
    exact = {i.name: i for i in (*one.exact, *other.exact)}
    near = {i.name: i for i in (*one.near, *other.near)}
    plain = {i.name: i for i in (*one.plain, *other.plain)}
    return Decoded(one.target, one.value, one.parts, tuple(exact.values()), tuple(near.values()), tuple(plain.values()))


def _plain(value: int, abi: Abi) -> Iterator[Plain]:
    """Numbers that are not made as ioctls are: those of terminals and of I2C, and enumerators. Small ones mean too much
    to mean anything: the type in the second byte tells that one is meant.
    """
    if value < _LEAST:
        return
    yield from (constant for constant in abi.constants.values() if constant.value & 0xFFFFFFFF == value)
    for key, enum in abi.enums.items():
        for name, number in enum.members.items():
            if number & 0xFFFFFFFF == value:
                yield Enumerator(name, number, key, enum.location)
