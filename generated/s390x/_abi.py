# SPDX-License-Identifier: MIT
#
# Made by headergen for s390x. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
"""What the modules for s390x stand on: the scalar types and the ioctl numbers of that target, on any host."""

from __future__ import annotations

from ctypes import (
    Structure,
    c_bool,
    c_char,
    c_double,
    c_float,
    c_int8,
    c_int16,
    c_int32,
    c_int64,
    c_uint8,
    c_uint16,
    c_uint32,
    c_uint64,
)
from operator import index

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal

ARCH = "s390x"
BYTEORDER: Literal["little", "big"] = "big"

if TYPE_CHECKING:
    # swapped or not is the same to a type checker
    u16 = c_uint16
    u32 = c_uint32
    u64 = c_uint64
    s16 = c_int16
    s32 = c_int32
    s64 = c_int64
    f32 = c_float
    f64 = c_double
else:
    u16, u32, u64 = c_uint16.__ctype_be__, c_uint32.__ctype_be__, c_uint64.__ctype_be__
    s16, s32, s64 = c_int16.__ctype_be__, c_int32.__ctype_be__, c_int64.__ctype_be__
    f32, f64 = c_float.__ctype_be__, c_double.__ctype_be__
u8 = c_uint8
s8 = c_int8
char = c_char
boolean = c_bool
pointer = u64  # an address; a foreign pointer cannot be followed


class wrap(int):
    """A number that is cut to the width of the member it is written to, as C does; others have to fit."""


def within(name: str, low: int, high: int) -> Callable[[Any], Any]:
    """What gives a number back that a type holds, and raises ``OverflowError`` for any other."""

    def accept(value: Any) -> Any:
        if low <= index(value) <= high or isinstance(value, wrap):
            return value
        span = high - low + 1
        same_bits = f"; wrap({value}) has the same bits" if -span <= 2 * value < 2 * span else ""
        raise OverflowError(f"{value} does not fit {name}, which holds {low} to {high}{same_bits}")

    return accept


class u128(Structure):
    """A 128-bit integer; ``value`` is its number."""

    _pack_ = 1
    _layout_ = "ms"
    _fields_ = [("_bytes", c_uint8 * 16)]
    _accept = staticmethod(within("u128", 0, (1 << 128) - 1))
    _signed = False

    def __init__(self, value: int = 0) -> None:
        super().__init__()
        self.value = value

    @classmethod
    def _take_(cls, value: Any) -> Any:
        """The object that a value makes: numbers do too."""
        return value if isinstance(value, cls) else cls(*value) if isinstance(value, tuple) else cls(value)

    @property
    def value(self) -> int:
        return int.from_bytes(bytes(self._bytes), BYTEORDER, signed=self._signed)

    @value.setter
    def value(self, value: int) -> None:
        self._bytes[:] = list((index(self._accept(value)) & (1 << 128) - 1).to_bytes(16, BYTEORDER))

    def __int__(self) -> int:
        return self.value

    __index__ = __int__

    def __bytes__(self) -> bytes:
        return bytes(self._bytes)  # or Python would take the number for a length

    def __eq__(self, other: object) -> bool:
        return self.value == (other.value if isinstance(other, u128) else other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.value:#x})"


class s128(u128):
    """A signed 128-bit integer; ``value`` is its number."""

    _accept = staticmethod(within("s128", -1 << 127, (1 << 127) - 1))
    _signed = True


SCALARS: dict[str, Any] = {
    "u8": u8, "u16": u16, "u32": u32, "u64": u64, "u128": u128,
    "s8": s8, "s16": s16, "s32": s32, "s64": s64, "s128": s128,
    "f32": f32, "f64": f64, "char": char, "bool": boolean, "ptr": pointer,
}  # fmt: skip

# for each type what it makes of a value that is written to it; ctypes itself would cut what is too wide
ACCEPTS: dict[Any, Callable[[Any], Any]] = {
    SCALARS[f"{sign}{bits}"]: within(f"{sign}{bits}", -(span >> 1) if sign == "s" else 0, (span >> (sign == "s")) - 1)
    for sign in "us"
    for bits, span in ((8, 1 << 8), (16, 1 << 16), (32, 1 << 32), (64, 1 << 64))
}
ACCEPTS.update({u128: u128._take_, s128: s128._take_})


class Ioctl(int):
    """An ioctl's number, ready for ``fcntl.ioctl``, that knows what it is made of.

    ``dir`` is "", "r", "w" or "rw" as user space sees it, ``size`` the argument's in bytes, ``arg`` its type as C
    spells it, or None.
    """

    name: str
    dir: str
    type: int
    nr: int
    size: int
    arg: str | None

    def __new__(cls, name: str, value: int, dir: str, type: int, nr: int, size: int, arg: str | None) -> Ioctl:
        self = int.__new__(cls, value)
        self.name, self.dir, self.type, self.nr, self.size, self.arg = name, dir, type, nr, size, arg
        return self

    def __getnewargs__(self) -> tuple[str, int, str, int, int, int, str | None]:  # type: ignore[override]
        return self.name, int(self), self.dir, self.type, self.nr, self.size, self.arg

    def __repr__(self) -> str:
        return f"<{self.name} {int(self):#x}>"

    @classmethod
    def decode(cls, name: str, value: int, arg: str | None = None) -> Ioctl:
        """An ioctl from its number alone, by the encoding of the target."""
        bits = value >> 30 & 3
        dir = ("r" if bits & 2 else "") + ("w" if bits & 1 else "")
        size = value >> 16 & 0x3FFF
        return cls(name, value, dir, value >> 8 & 0xFF, value & 0xFF, size, arg)
