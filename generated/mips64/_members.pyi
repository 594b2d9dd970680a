# SPDX-License-Identifier: MIT
#
# Made by headergen for mips64. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
"""What type checkers know of the members of a record and of the arguments of a macro."""

from collections.abc import Iterator, Mapping, Sequence
from ctypes import Array as Array
from ctypes import Structure, Union, _SimpleCData
from typing import Any, Generic, SupportsIndex, TypeVar, overload

from typing_extensions import Buffer, Self, TypeAlias

from ._abi import boolean as boolean
from ._abi import char as char
from ._abi import f32 as f32
from ._abi import f64 as f64
from ._abi import pointer as pointer
from ._abi import s8 as s8
from ._abi import s16 as s16
from ._abi import s32 as s32
from ._abi import s64 as s64
from ._abi import s128 as s128
from ._abi import u8 as u8
from ._abi import u16 as u16
from ._abi import u32 as u32
from ._abi import u64 as u64
from ._abi import u128 as u128
from ._arith import Int as _CInt

# a number, or a character; a plain int has the type of the hexadecimal constant with that value
Value: TypeAlias = int | str | bytes | _CInt | _SimpleCData[Any]
# a word that the macro pastes
Word: TypeAlias = str | int
# a type, or a value to measure
Type: TypeAlias = type | Value | Structure | Union | Array[Any]

# what is written to a member: bytes or numbers; elements, of which there may be fewer than there is room for; members
Bytes: TypeAlias = Buffer | Sequence[int]
Elements: TypeAlias = Array[Any] | Sequence[Any]
Members: TypeAlias = tuple[Any, ...] | Mapping[str, Any]
Number: TypeAlias = int
Real: TypeAlias = float
Truth: TypeAlias = bool
Char: TypeAlias = bytes | int

_T = TypeVar("_T")
_S_contra = TypeVar("_S_contra", contravariant=True)
_C = TypeVar("_C", bound=Any)

class _Member(Generic[_T, _S_contra]):
    """A member; asked of the class, it tells its place."""

    offset: int
    size: int
    @overload
    def __get__(self, record: None, owner: type[Any]) -> Self: ...
    @overload
    def __get__(self, record: object, owner: type[Any] | None = None) -> _T: ...
    def __set__(self, record: object, value: _S_contra) -> None: ...

class Octets(Array[u8]):
    """An array of ``char`` or ``__u8``: elements are numbers, slices bytes; ``text`` is what C reads."""

    _length_: int  # pyright: ignore[reportIncompatibleMethodOverride]
    _type_: type[u8]  # pyright: ignore[reportIncompatibleMethodOverride]
    text: str
    @overload  # type: ignore[override]
    def __getitem__(self, place: SupportsIndex, /) -> int: ...
    @overload
    def __getitem__(self, place: slice, /) -> bytes: ...  # pyright: ignore[reportIncompatibleMethodOverride]
    def __iter__(self) -> Iterator[int]: ...

class Bits(_Member[int, int]):
    """A bit-field."""

    bit_offset: int
    bit_width: int

class Of(_Member[_C, _C | Members]):
    """A record."""

class Wide(_Member[_C, _C | int | tuple[int]]):
    """A 128-bit integer."""

class Items(_Member[Array[_C], Elements]):
    """An array."""

Table: TypeAlias = dict[str, str]
Int: TypeAlias = _Member[int, int]
Float: TypeAlias = _Member[float, float]
Bool: TypeAlias = _Member[bool, bool]
Text: TypeAlias = _Member[bytes, Char]
Raw: TypeAlias = _Member[Octets, Bytes]
