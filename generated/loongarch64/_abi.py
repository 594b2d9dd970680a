# SPDX-License-Identifier: MIT
#
# Made by headergen for loongarch64. Do not edit: change the template and run `headergen generate`.
"""What the modules for loongarch64 stand on: scalar types, records and ioctl numbers of that target on any host.

A record is written as text, one line for each member with its offset, and becomes a ``ctypes`` class when it is first
used. Bytes that no named member covers (padding, and bit-fields, which are read and written by their place) become
members of their own, so that neither the host's ABI nor the version of Python has a say in the layout.
"""

from __future__ import annotations

from ctypes import (
    Structure,
    Union,
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
    sizeof,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal, TypeVar

    R = TypeVar("R", bound="Record")

ARCH = "loongarch64"
BYTEORDER: Literal["little", "big"] = "little"

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
    u16, u32, u64 = c_uint16.__ctype_le__, c_uint32.__ctype_le__, c_uint64.__ctype_le__
    s16, s32, s64 = c_int16.__ctype_le__, c_int32.__ctype_le__, c_int64.__ctype_le__
    f32, f64 = c_float.__ctype_le__, c_double.__ctype_le__
u8 = c_uint8
s8 = c_int8
char = c_char
boolean = c_bool
pointer = u64  # an address; a foreign pointer cannot be followed


class u128(Structure):
    """A 128-bit integer; ``value`` is its number."""

    _pack_ = 1
    _layout_ = "ms"
    _fields_ = [("_bytes", c_uint8 * 16)]
    _signed = False

    def __init__(self, value: int = 0) -> None:
        super().__init__()
        self.value = value

    @property
    def value(self) -> int:
        return int.from_bytes(bytes(self._bytes), BYTEORDER, signed=self._signed)

    @value.setter
    def value(self, value: int) -> None:
        self._bytes[:] = list((value & (1 << 128) - 1).to_bytes(16, BYTEORDER))

    def __int__(self) -> int:
        return self.value

    __index__ = __int__

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.value:#x})"


class s128(u128):
    """A signed 128-bit integer; ``value`` is its number."""

    _signed = True


SCALARS: dict[str, Any] = {
    "u8": u8, "u16": u16, "u32": u32, "u64": u64, "u128": u128,
    "s8": s8, "s16": s16, "s32": s32, "s64": s64, "s128": s128,
    "f32": f32, "f64": f64, "char": char, "bool": boolean, "ptr": pointer,
}  # fmt: skip


class BitField:
    """A bit-field, by its place: ``bit_offset`` counts from the record's start in the target's memory order.

    ``offset`` and ``size`` are those of the bytes that hold it. A value that is too wide loses its upper bits, as in C.
    """

    def __init__(self, bit_offset: int, bit_width: int, signed: bool) -> None:
        self.bit_offset, self.bit_width, self.signed = bit_offset, bit_width, signed
        self.offset = bit_offset // 8
        self.size = (bit_offset + bit_width + 7) // 8 - self.offset
        before = bit_offset % 8
        self._shift = before if BYTEORDER == "little" else self.size * 8 - before - bit_width
        self._mask = (1 << bit_width) - 1
        self._bytes = c_uint8 * self.size

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


class Trailing:
    """The elements behind a record that ends with a flexible array; ``array`` is their ctypes type."""

    def __init__(self, offset: int, array: Any) -> None:
        self.offset, self.size, self.array = offset, sizeof(array), array

    def __get__(self, record: Any, owner: Any = None) -> Any:
        if record is None:
            return self
        elements = self.array.from_buffer(record, self.offset)
        return elements.value if self.array._type_ is char else elements

    def __set__(self, record: Any, value: Any) -> None:
        elements = self.array.from_buffer(record, self.offset)
        if self.array._type_ is char:
            elements.value = value
        else:
            elements[:] = value


class Record:
    """What structs and unions share. They have the members that C gives them and take no others: a name that is
    misspelt is an AttributeError.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        _members_: tuple[str, ...]
        _bits_: dict[str, BitField]
        _flexible_: dict[str, tuple[int, Any]]

    else:

        @property
        def __dict__(self) -> dict[str, Any]:
            """Nothing; ``ctypes`` asks for it when a record is copied or pickled."""
            return {}

    @classmethod
    def with_trailing(cls: type[R], count: int, member: str = "") -> R:
        """A zeroed record with room for ``count`` elements in its flexible array.

        ``member`` names the array where there are several; else it is the one farthest back. The size is that of the
        record and of the elements, rounded up to the record's alignment. ``TypeError`` for a record without one.
        """
        arrays = cls._flexible_
        if not arrays:
            raise TypeError(f"{cls.__name__} has no flexible array")
        member = member or max(arrays, key=lambda name: arrays[name][0])
        offset, element = arrays[member]
        own: Any = cls
        room = sizeof(element) * count
        room += -(sizeof(own) + room) % own._align_
        if issubclass(own, Union):
            room += sizeof(own)
        namespace = {
            "__slots__": (),
            "__module__": cls.__module__,
            "__doc__": cls.__doc__,
            "_pack_": 1,
            "_layout_": "ms",
            "_anonymous_": (),  # or ctypes would lend the members of anonymous ones once more, over ours
            "_fields_": [("_trailing", c_uint8 * room)],
            member: Trailing(offset, element * count),
        }
        result: R = type(own)(cls.__name__, (cls,), namespace)()
        return result


class CStruct(Record, Structure):
    """A struct of the target."""

    __slots__ = ()


class CPaddedStruct(CStruct):
    """A struct with members that C does not have: positional arguments pass them by."""

    __slots__ = ()

    def __init__(self, *values: Any, **named: Any) -> None:
        if len(values) > len(self._members_):
            raise TypeError(f"{type(self).__name__} has {len(self._members_)} members, {len(values)} values were given")
        for name, value in zip(self._members_, values):
            if name in named:
                raise TypeError(f"two values for {name!r}")
            setattr(self, name, value)
        super().__init__(**named)


class CUnion(Record, Union):
    """A union of the target."""

    __slots__ = ()


class Builder:
    """Collects what the ctypes class of one record needs while its lines are read.

    A line reads ``offset type name``. The name of an anonymous member stands in parentheses, that of a bit-field is
    followed by ``:width@bit``, counted from the offset's first bit.
    """

    def __init__(self, resolve: Callable[[str], Any], prefix: str) -> None:
        self.resolve = resolve
        self.prefix = prefix
        self.fields: list[tuple[str, Any]] = []
        self.names: list[str] = []
        self.anonymous: list[str] = []
        self.bits: dict[str, BitField] = {}
        self.flexible: dict[str, tuple[int, Any]] = {}
        self.end = 0
        self.padded = False

    def pad(self, offset: int) -> None:
        """Covers the bytes up to an offset."""
        if offset > self.end:
            self.fields.append((f"{self.prefix}{self.end}", c_uint8 * (offset - self.end)))
            self.end, self.padded = offset, True

    def add_bits(self, offset: int, spelling: str, words: str) -> None:
        """Takes a bit-field; its bytes stay uncovered, and so become padding."""
        name, _, place = words.partition(":")
        width, _, bit = place.partition("@")
        self.bits[name] = BitField(offset * 8 + int(bit), int(width), spelling[0] == "s")
        self.names.append(name)
        self.padded = True

    def add(self, offset: int, spelling: str, name: str) -> None:
        """Takes any other member."""
        ctype = self.resolve(spelling)
        if name[0] == "(":
            name = name[1:-1]
            self.anonymous.append(name)
            self.bits.update({inner: bits.moved(offset) for inner, bits in ctype._bits_.items()})
            lent = {inner: (start + offset, element) for inner, (start, element) in ctype._flexible_.items()}
            self.flexible.update(lent)
        element, flexible, inner_dimensions = spelling.partition("[0]")
        if flexible and "[" not in element:
            self.flexible[name] = offset, self.resolve(element + inner_dimensions)
        self.names.append(name)
        self.fields.append((name, ctype))
        self.end = max(self.end, offset + sizeof(ctype))

    def finish(self, name: str, base: Any, align: int, **attributes: Any) -> Any:
        """The class."""
        namespace: dict[str, Any] = {
            **attributes,
            **self.bits,
            "__slots__": (),
            "_pack_": 1,
            "_layout_": "ms",
            "_align_": align,
            "_members_": tuple(self.names),
            "_bits_": self.bits,
            "_flexible_": self.flexible,
            "_anonymous_": self.anonymous,
            "_fields_": self.fields,
        }
        return type(base)(name, (base,), namespace)


def build(name: str, text: str, module: str, resolve: Callable[[str], Any]) -> Any:
    """The ctypes class of a record, from its text in ``structs.py``; ``resolve`` gives the ctypes type of a spelling."""
    head, *lines, _ = text.split("\n")
    words = head.split()
    size, align = int(words[-3].rstrip(",")), int(words[-1])
    prefix = "_pad"
    while f" {prefix}" in text:
        prefix = "_" + prefix
    builder = Builder(resolve, prefix)
    union = words[0] == "union"
    for line in lines:
        offset, spelling = line.split(None, 1)
        spelling, _, last = spelling.rpartition(" ")
        if ":" in last:
            builder.add_bits(int(offset), spelling, last)
        else:
            if not union:
                builder.pad(int(offset))
            builder.add(int(offset), spelling, last)
    if union and builder.end < size:
        builder.fields.append((f"{prefix}0", c_uint8 * size))
    elif not union:
        builder.pad(size)
    base = CUnion if union else CPaddedStruct if builder.padded else CStruct
    return builder.finish(name, base, align, __module__=module, __doc__=head)


def lazy_records(
    namespace: dict[str, Any], records: Mapping[str, str], typedefs: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` for ``structs.py``: a class is made when its name is first asked for."""

    def resolve(spelling: str) -> Any:
        base, *dimensions = spelling.replace("]", "").split("[")
        kind, _, tag = base.rpartition(" ")
        ctype = getattr_(tag) if kind else SCALARS[base]
        for dimension in reversed(dimensions):
            ctype = ctype * int(dimension)
        return ctype

    names = [*records, *typedefs]

    def getattr_(name: str) -> Any:
        if name in namespace:
            return namespace[name]
        if name == "__all__":
            return names
        if name in records:
            value = build(name, records[name], namespace["__name__"], resolve)
        elif name in typedefs:
            value = resolve(typedefs[name])
        else:
            raise AttributeError(f"module {namespace['__name__']!r} has no attribute {name!r}")
        # of two threads that build the same class, the first wins, also inside other records
        return namespace.setdefault(name, value)

    return getattr_, lambda: names


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
