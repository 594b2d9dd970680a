# SPDX-License-Identifier: MIT
#
# Made by headergen for s390x. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Records of s390x and their members: what they take, how they show themselves, and where they lie in memory.

A member takes what it can hold and gives it back: a number that is too wide is an ``OverflowError``, an array takes any
sequence that is not longer. Members that C does not have, which cover padding, show nowhere.
"""

from __future__ import annotations

from ctypes import Structure, Union, byref, memmove, sizeof
from functools import lru_cache

from ._abi import u8
from ._values import filled, new_array, plain, spelled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, TypeVar

    from typing_extensions import Buffer, Never

    from ._values import BitField

    R = TypeVar("R", bound="Record")

class Trailing:
    """The elements behind a record that ends with a flexible array; ``array`` is their ctypes type."""

    def __init__(self, offset: int, array: Any) -> None:
        self.offset, self.size, self.array = offset, sizeof(array), array

    def __get__(self, record: Any, owner: Any = None) -> Any:
        return self if record is None else self.array.from_buffer(record, self.offset)

    def __set__(self, record: Any, value: Any) -> None:
        memmove(self.array.from_buffer(record, self.offset), value, self.size)


class Other:
    """Another name of a member, which a macro gives it: ``ifr_hwaddr`` is ``ifr_ifru.ifru_hwaddr``."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._steps = [int(step) if step.isdigit() else step for step in path.replace("]", "").replace("[", ".").split(".")]

    def _reached(self, record: Any, steps: list[int | str]) -> Any:
        for step in steps:
            record = record[step] if isinstance(step, int) else getattr(record, step)
        return record

    def __get__(self, record: Any, owner: Any = None) -> Any:
        return self if record is None else self._reached(record, self._steps)

    def __set__(self, record: Any, value: Any) -> None:
        holder, last = self._reached(record, self._steps[:-1]), self._steps[-1]
        if isinstance(last, int):
            holder[last] = value
        else:
            setattr(holder, last, value)


class Record:
    """What structs and unions share. They have the members that C gives them and take no others: a name that is
    misspelt is an AttributeError.

    ``_members_`` are a record's own members, ``_names_`` those that C code can name, with what anonymous members lend.
    """

    __slots__ = ()
    _room_: tuple[Any, ...] = ()  # of a record with elements behind it: class, number, name of the array

    if TYPE_CHECKING:
        _members_: tuple[str, ...]
        _names_: tuple[str, ...]
        _alignment_: int
        _anonymous_: list[str]
        _accepts_: dict[str, Callable[[Any], Any]]
        _bits_: dict[str, BitField]
        _flexible_: dict[str, tuple[int, Any]]
        # ctypes says that a record has every member, which would hide those that are misspelt
        __getattr__: None  # type: ignore[misc]

        def __setattr__(self, name: str, value: Never, /) -> None: ...

    else:

        def __setattr__(self, name: str, value: Any) -> None:
            accept = self._accepts_.get(name)
            if accept is not None:
                try:
                    value = accept(value)
                except (OverflowError, TypeError, ValueError) as error:
                    raise type(error)(f"{type(self).__name__}.{name}: {error}") from None
            super().__setattr__(name, value)

        @property
        def __dict__(self) -> dict[str, Any]:
            """Nothing; ``ctypes`` asks for it when a record is copied."""
            return {}

    @classmethod
    def _take_(cls, value: Any) -> Any:
        """The record that a value makes: tuples are members in their order, dictionaries by their names."""
        return cls(**value) if isinstance(value, dict) else cls(*value) if isinstance(value, (tuple, list)) else value

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Name and value of each member."""
        return ((name, getattr(self, name)) for name in self._names_)

    def asdict(self) -> dict[str, Any]:
        """The members by name; records in it are dictionaries, arrays lists or bytes."""
        return {name: plain(value) for name, value in self}

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other) and (not isinstance(other, Record) or _kind(self) is not _kind(other)):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._names_)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        members = [f"{name}={text}" for name, text in _shown(self)]
        if not self._room_:
            return f"{type(self).__name__}({', '.join(members)})"
        _, count, name = self._room_
        elements = getattr(self, name)
        if name not in self._members_ and filled(elements):
            # it lies in an anonymous member, which by itself has no room for elements
            members.append(f"{name}={spelled(elements)}")
        room = [str(count)] if name == _farthest(self._flexible_) else [str(count), repr(name)]
        return f"{type(self).__name__}.with_trailing({', '.join(room + members)})"

    def __dir__(self) -> Iterable[str]:
        own: Any = self
        return set(super().__dir__()) - {name for name, *_ in own._fields_}.difference(self._names_)

    def __reduce__(self) -> tuple[Any, ...]:
        own: Any = self
        return _restored, (bytes(own), *(self._room_ or (type(self),)))

    @classmethod
    def with_trailing(cls: type[R], count: int, member: str = "", /, **values: Any) -> R:
        """A record with room for ``count`` elements in its flexible array, zeroed but for the members given.

        ``member`` names the array where there are several; else it is the one farthest back. The size is that of the
        record and of the elements, rounded up to the record's alignment. ``TypeError`` for a record without one.
        """
        own, member, _, element = _flexible(cls, member)
        size = sizeof(own) + sizeof(element) * count
        result: R = _with_room(own, member, count, size + -size % own._alignment_)(**values)
        return result

    @classmethod
    def view(
        cls: type[R],
        buffer: Buffer,
        offset: int = 0,
        *,
        count: int | str | None = None,
        member: str = "",
        short: bool = False,
    ) -> R:
        """The record that lies in a buffer, with what is in its flexible array.

        ``count`` is the number of elements or the member that tells it; without it they are as many as there are bytes
        for. A buffer that can be written to is shared, another is copied. ``ValueError`` where it is too short, unless
        ``short`` allows that: a kernel that is older than the header sends less of some records, and zeros stand for
        the rest, in a copy.
        """
        own: Any = cls
        if short and memoryview(buffer).nbytes - offset < sizeof(own):
            buffer, offset = bytes(memoryview(buffer).cast("B")[offset:]).ljust(sizeof(own), b"\0"), 0
        if count is None and not cls._flexible_:
            return _placed(cls, buffer, offset)
        own, member, start, element = _flexible(cls, member)
        if isinstance(count, str):
            count = _number_in(_placed(own, buffer, offset), count)
        elif count is None:
            count = max(0, memoryview(buffer).nbytes - offset - start) // (sizeof(element) or 1)
        size = max(sizeof(own), start + count * sizeof(element))
        with_room: type[R] = _with_room(own, member, count, size)
        return _placed(with_room, buffer, offset)

    @classmethod
    def each(
        cls: type[R], buffer: Buffer, *, size: str = "", count: str = "", align: int = 1
    ) -> Iterator[tuple[R, memoryview]]:
        """The records that lie one behind the other in a buffer, each with the bytes that follow its fixed part.

        The member ``size`` tells how many bytes one has with these, or ``count`` how many elements its flexible array;
        without either it has none. The next begins at a multiple of ``align``. ``ValueError`` where one does not fit,
        with the offset that it begins at.
        """
        own: Any = cls
        whole = memoryview(buffer).cast("B")
        start = 0
        while start < len(whole):
            left = len(whole) - start
            if left < sizeof(own):
                raise ValueError(f"{own.__name__} at {start} has {sizeof(own)} bytes, and {left} are there")
            record: Any = own.view(whole, start, count=count or 0) if own._flexible_ else own.view(whole, start)
            length = _number_in(record, size) if size else sizeof(record)
            if not sizeof(own) <= length <= left:
                which = f"less than its own {sizeof(own)}" if length < sizeof(own) else f"and {left} are there"
                raise ValueError(f"{own.__name__} at {start} has {length} bytes by {size}, {which}")
            if size and own._flexible_:
                record = own.view(whole[start : start + length])
            yield record, whole[start + sizeof(own) : start + length]
            start += length + -length % align


class CStruct(Record, Structure):  # type: ignore[misc]
    """A struct of the target."""

    __slots__ = ()


class CPaddedStruct(CStruct):
    """A struct with members that C does not have: positional arguments pass them by."""

    __slots__ = ()

    def __init__(self, /, *values: Any, **named: Any) -> None:
        if len(values) > len(self._members_):
            raise TypeError(f"{type(self).__name__} has {len(self._members_)} members, {len(values)} values were given")
        for name, value in zip(self._members_, values):
            if name in named:
                raise TypeError(f"two values for {name!r}")
            setattr(self, name, value)
        super().__init__(**named)


class CUnion(Record, Union):  # type: ignore[misc]
    """A union of the target."""

    __slots__ = ()


def _kind(record: Record) -> Any:
    """The generated class of a record, whatever room is behind it and whatever a program derived from it."""
    return next(each for each in type(record).__mro__ if "_members_" in vars(each))


def _farthest(arrays: dict[str, tuple[int, Any]]) -> str:
    return max(arrays, key=lambda name: arrays[name][0])


def _flexible(cls: Any, member: str) -> tuple[Any, str, int, Any]:
    """The class without room behind it; name, offset and element of its flexible array."""
    arrays = cls._flexible_
    if not arrays:
        raise TypeError(f"{cls.__name__} has no flexible array")
    member = member or _farthest(arrays)
    if member not in arrays:
        raise TypeError(f"{cls.__name__} has no flexible array {member!r}, but {', '.join(arrays)}")
    return (cls._room_[0] if cls._room_ else cls, member, *arrays[member])


@lru_cache(maxsize=64)
def _with_room(cls: Any, member: str, count: int, size: int) -> Any:
    """The class of a record of ``size`` bytes in all, with ``count`` elements in the flexible array ``member``."""
    offset, element = cls._flexible_[member]
    array = new_array(element, count)
    accepts = {**cls._accepts_, member: array._take_}
    room = size if issubclass(cls, Union) else size - sizeof(cls)
    namespace = {
        "__slots__": (),
        "__module__": cls.__module__,
        "__doc__": cls.__doc__,
        "_room_": (cls, count, member),
        "_accepts_": accepts,
        "_pack_": 1,
        "_layout_": "ms",
        "_anonymous_": (),  # or ctypes would lend the members of anonymous ones once more, over ours
        "_fields_": [("_trailing", u8 * room)],
        member: Trailing(offset, array),
    }
    make: Any = type(cls)
    return make(cls.__name__, (cls,), namespace)


def _placed(cls: type[R], buffer: Any, offset: int) -> R:
    own: Any = cls
    record: R = (own.from_buffer_copy if memoryview(buffer).readonly else own.from_buffer)(buffer, offset)
    return record


def _number_in(record: Any, member: str) -> int:
    """What a member says of a record's size; ``AttributeError`` with those that there are where it has none so called."""
    if not hasattr(record, member):
        names = ", ".join(record._members_)
        raise AttributeError(f"{type(record).__name__} has no member {member!r} to tell its size; it has {names}")
    return int(getattr(record, member))


def _restored(data: bytes, cls: Any, count: int = 0, member: str = "") -> Any:
    """A record from what is pickled, of as many bytes."""
    record = _with_room(cls, member, count, max(len(data), sizeof(cls)))() if member else cls()
    memmove(byref(record), data, min(len(data), sizeof(record)))
    return record


def _shown(record: Any) -> Iterator[tuple[str, str]]:
    """The members that make a record: those of a struct that are not zero, of a union the first that makes it whole."""
    from ._names import named_value  # needed to show records, not to use them

    kind = _kind(record)
    for name in record._members_:
        value = getattr(record, name)
        if not filled(value):
            continue
        if isinstance(record, Union):
            content: dict[str, Any] = value.asdict() if name in record._anonymous_ else {name: plain(value)}
            if name != record._members_[-1] and type(record)(**content) != record:
                continue
        if name in record._anonymous_:
            yield from _shown(value)
        else:
            named = named_value(kind, name, value) if type(value) is int else ""
            yield name, named or spelled(value)
        if isinstance(record, Union):
            return
