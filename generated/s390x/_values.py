# SPDX-License-Identifier: MIT
#
# Made by headergen for s390x. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Arrays and bit-fields of s390x, and how values show themselves.

An array takes any sequence that is not longer, and no element that does not fit.
"""

from __future__ import annotations

from ctypes import Array, Structure, Union, memmove
from functools import lru_cache

from ._abi import ACCEPTS, BYTEORDER, char, u8, u128, within

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    _Array = Array[Any]
else:
    _Array = object

_LONG = 64  # elements of an array that are shown


class Items(_Array):
    """An array. It takes any sequence that is not longer, the rest being zero, and equals one with the same elements."""

    __slots__ = ()

    @classmethod
    def _take_(cls, value: Any) -> Any:
        """The array that a value makes."""
        own: Any = cls
        if isinstance(value, cls):
            return value
        if len(value) > own._length_:
            raise ValueError(f"{len(value)} elements, and there is room for {own._length_}")
        return cls(*value)

    def __setitem__(self, place: Any, value: Any) -> None:
        accept = ACCEPTS.get(self._type_) or getattr(self._type_, "_take_", None)
        if accept is not None:
            value = list(map(accept, value)) if isinstance(place, slice) else accept(value)
        super().__setitem__(place, value)

    def __eq__(self, other: object) -> bool:
        return list(self) == list(other) if isinstance(other, (Array, list, tuple)) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        elements = [spelled(each) for each in self[: _LONG + 1]]
        while elements and not filled(self[len(elements) - 1]):
            elements.pop()
        shown = elements if len(elements) <= _LONG else [*elements[:_LONG], "..."]
        return f"[{', '.join(shown)}]"


class Octets(Items):
    """An array of ``char`` or ``__u8``: elements are numbers, slices are ``bytes``, and ``text`` is what C reads.

    It takes bytes that are not longer, the rest being zero, and equals those. Zeros among them are data like any other.
    """

    __slots__ = ()

    @classmethod
    def _take_(cls, value: Any) -> Any:
        own: Any = cls
        if isinstance(value, cls):
            return value
        if isinstance(value, str):
            raise TypeError("bytes are needed, not str: b'...', or what encode() makes of it")
        if len(value) > own._length_:
            raise ValueError(f"{len(value)} bytes, and there is room for {own._length_}")
        return cls.from_buffer_copy(bytes(value).ljust(own._length_, b"\0"))

    def __getitem__(self, place: Any) -> Any:
        return bytes(self)[place] if isinstance(place, slice) else super().__getitem__(place)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, (bytes, bytearray, memoryview)):
            return len(other) <= len(self) and bytes(self) == bytes(other).ljust(len(self), b"\0")
        return super().__eq__(other)

    __hash__ = None

    @property
    def text(self) -> str:
        """What stands before the first zero, as text; bytes that are no UTF-8 become surrogates, as in ``os.fsdecode``."""
        return bytes(self).partition(b"\0")[0].decode("utf-8", "surrogateescape")

    @text.setter
    def text(self, value: str) -> None:
        memmove(self, self._take_(value.encode("utf-8", "surrogateescape")), len(self))

    def __repr__(self) -> str:
        data = bytes(self).rstrip(b"\0")
        return f"{data[:_LONG]!r}{'...' if len(data) > _LONG else ''}"


def new_array(element: Any, length: int) -> Any:
    """A new type for arrays."""
    kind, element = (Octets, u8) if element in (char, u8) else (Items, element)
    namespace = {"__slots__": (), "_type_": element, "_length_": length}
    make: Any = type(Array)
    return make(f"{element.__name__}_{length}", (kind, Array), namespace)


array_of = lru_cache(maxsize=None)(new_array)


class BitField:
    """A bit-field, by its place: ``bit_offset`` counts from the record's start in the target's memory order.

    ``offset`` and ``size`` are those of the bytes that hold it.
    """

    def __init__(self, bit_offset: int, bit_width: int, signed: bool) -> None:
        self.bit_offset, self.bit_width, self.signed = bit_offset, bit_width, signed
        self.offset = bit_offset // 8
        self.size = (bit_offset + bit_width + 7) // 8 - self.offset
        before = bit_offset % 8
        self._shift = before if BYTEORDER == "little" else self.size * 8 - before - bit_width
        self._mask = (1 << bit_width) - 1
        self._bytes = u8 * self.size
        low = -(self._mask + 1 >> 1) if signed else 0
        self.accept = within(f"{bit_width} bits", low, self._mask + low)

    def __get__(self, record: Any, owner: Any = None) -> Any:
        if record is None:
            return self
        unit = int.from_bytes(bytes(self._bytes.from_buffer(record, self.offset)), BYTEORDER)
        value = unit >> self._shift & self._mask
        return value - self._mask - 1 if self.signed and value >> (self.bit_width - 1) else value

    def __set__(self, record: Any, value: int) -> None:
        storage = self._bytes.from_buffer(record, self.offset)
        unit = int.from_bytes(bytes(storage), BYTEORDER) & ~(self._mask << self._shift)
        storage[:] = list((unit | (value & self._mask) << self._shift).to_bytes(self.size, BYTEORDER))

    def moved(self, offset: int) -> BitField:
        """The same field seen from a record that holds this one at that offset."""
        return BitField(self.bit_offset + offset * 8, self.bit_width, self.signed)


def plain(value: Any) -> Any:
    """A value as what Python has for it."""
    if hasattr(value, "asdict"):
        return value.asdict()
    if isinstance(value, Octets):
        return bytes(value)
    if isinstance(value, Array):
        return [plain(each) for each in value]
    return value.value if isinstance(value, u128) else value


def filled(value: Any) -> bool:
    """Whether a value is not all zeros."""
    return any(bytes(value)) if isinstance(value, (Structure, Union, Array, bytes)) else bool(value)


def spelled(value: Any) -> str:
    """A value as an argument of the call that makes its record."""
    if isinstance(value, u128):
        value = value.value
    return hex(value) if type(value) is int and value > 0xFFFF else repr(value)
