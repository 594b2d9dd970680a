# SPDX-License-Identifier: MIT
#
# Made by headergen for riscv64. Do not edit: change the template and run `headergen generate`.
"""What type checkers know of the members of a record and of the arguments of a macro."""

from ctypes import Array as Array
from ctypes import Structure, Union, _SimpleCData
from typing import Any, Generic, Self, TypeAlias, TypeVar, overload

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

# a number; a plain int has the type of the hexadecimal constant with that value
Value: TypeAlias = int | _CInt | _SimpleCData[Any]
# a word that the macro pastes
Word: TypeAlias = str | int
# a type, or a value to measure
Type: TypeAlias = type | Value | Structure | Union | Array[Any]

_T = TypeVar("_T")
_C = TypeVar("_C", bound=Any)

class Of(Generic[_T]):
    """A member; asked of the class, it tells its place."""

    offset: int
    size: int
    @overload
    def __get__(self, record: None, owner: type[Any]) -> Self: ...
    @overload
    def __get__(self, record: object, owner: type[Any] | None = None) -> _T: ...
    def __set__(self, record: object, value: _T) -> None: ...

class Bits(Of[int]):
    """A bit-field."""

    bit_offset: int
    bit_width: int

class Items(Generic[_C]):
    """An array."""

    offset: int
    size: int
    @overload
    def __get__(self, record: None, owner: type[Any]) -> Self: ...
    @overload
    def __get__(self, record: object, owner: type[Any] | None = None) -> Array[_C]: ...
    def __set__(self, record: object, value: Array[_C] | tuple[Any, ...]) -> None: ...

Table: TypeAlias = dict[str, str]
Int: TypeAlias = Of[int]
Float: TypeAlias = Of[float]
Bool: TypeAlias = Of[bool]
Text: TypeAlias = Of[bytes]
