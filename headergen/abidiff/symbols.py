"""The names of an ``Abi`` as two versions of it can be compared: by name, never by line.

A record or an enumeration without a tag has a key that holds its line, which changes for nothing. Where a typedef
names it, that is its name here; where it is the type of a member, it is part of the record that it stands in.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from headergen.model import (
    Abi,
    Array,
    CType,
    EnumRef,
    Function,
    LaidEnum,
    LaidRecord,
    Location,
    Named,
    Pointer,
    RecordRef,
    Scalar,
    Skipped,
    innermost,
)
from headergen.model.keys import tag_in
from headergen.model.typedefs import MOST_LINKS, ORDERED
from headergen.targets import TARGETS, Target

_GUARD = re.compile(r"_\w*_H_*$")  # of a header, which some give a value


class Shape(Struct, frozen=True):
    """What a type is, apart from its spelling: two types of one shape can be exchanged without anybody noticing.

    ``kind`` is "integer", "float", "pointer", "record", "enum", "void" or "function"; ``name`` the canonical spelling
    (of the pointee, for a pointer); ``size`` in bytes; ``order`` "le" or "be" for the kernel's endian types.
    """

    kind: str
    name: str
    size: int
    signed: bool = False
    order: str = ""


class Number(Struct, frozen=True):
    """A name that stands for an integer. ``kind`` is "macro", "enumerator" or "ioctl"; ``group`` the enumeration's name
    ("" for one without); ``type`` the canonical C type, "" where it is not a macro's.
    """

    name: str
    kind: str
    value: int
    location: Location
    group: str = ""
    type: str = ""


class Symbols:
    """An ``Abi`` by names. Everything is in source order."""

    def __init__(self, abi: Abi) -> None:
        self.abi = abi
        self.target: Target = TARGETS[abi.target]
        self._shapes: dict[CType, Shape] = {}
        self._renamed: dict[str, str] = {}
        self._former: dict[str, str] = {}
        self._taken: frozenset[str] | None = None

    @cached_property
    def typedef_names(self) -> Mapping[str, str]:
        """The first typedef that directly names an untagged record or enumeration, by the key of that."""
        return self.abi.typedef_names()

    @cached_property
    def records(self) -> Mapping[str, LaidRecord]:
        """Records that have a name: a tag (``struct kvm_run``), or a typedef's name."""
        named = {}
        for key, record in self.abi.records.items():
            name = self.name_of(key)
            if name is not None:
                named[name] = record
        return named

    @cached_property
    def enums(self) -> Mapping[str, LaidEnum]:
        """Enumerations that have a name."""
        named = {}
        for key, enum in self.abi.enums.items():
            name = self.name_of(key)
            if name is not None:
                named[name] = enum
        return named

    def hides(self, shape: Shape) -> bool:
        """Whether a type points to a record that no header defines."""
        return shape.kind == "pointer" and bool(tag_in(shape.name)) and shape.name not in self.abi.records

    def name_of(self, key: str) -> str | None:
        """The stable name of a record or enumeration; None for one that neither tag nor typedef names."""
        return key if tag_in(key) else self.typedef_names.get(key)

    def rename(self, name: str, successor: str) -> None:
        """From here on, shapes call a record as the other version does: a new tag is no new type."""
        self._renamed[name] = successor
        self._former.setdefault(successor, name)
        self._shapes.clear()
        self._taken = None

    @cached_property
    def holders(self) -> Mapping[str, set[str]]:
        """The records that hold another by value, by that one's name."""
        found: dict[str, set[str]] = {}
        for name, record in self.records.items():
            for held in self._held(record):
                found.setdefault(held, set()).add(name)
        return found

    def _held(self, record: LaidRecord) -> set[str]:
        held: set[str] = set()
        for laid in record.fields:
            element = self.abi.element(laid.type)
            if isinstance(element, RecordRef):
                name = self.name_of(element.key)
                if name is not None:
                    held.add(name)
                elif element.key in self.abi.records:
                    held |= self._held(self.abi.records[element.key])
        return held

    @cached_property
    def member_enums(self) -> frozenset[str]:
        """The enumerations that members are of."""
        types = (innermost(laid.type) for record in self.abi.records.values() for laid in record.fields)
        return frozenset(self.shape(type).name for type in types if self.shape(type).kind == "enum")

    def record_of(self, name: str) -> LaidRecord | None:
        """The record that shapes call so."""
        return self.records.get(self._former.get(name, name))

    def _type_name(self, key: str) -> str | None:
        name = self.name_of(key)
        return self._renamed.get(name, name) if name is not None else None

    @property
    def taken(self) -> frozenset[str]:
        """What ioctls take, as shapes call it."""
        if self._taken is None:
            types = (ioctl.arg_type for ioctl in self.abi.ioctls.values())
            self._taken = frozenset(self.shape(type).name for type in types if type is not None)
        return self._taken

    def is_passed(self, record: str) -> bool:
        """Whether an ioctl takes a record, or one that holds it."""
        seen: set[str] = set()
        waiting = [record]
        while waiting:
            name = waiting.pop()
            if name in self.taken:
                return True
            fresh = self.holders.get(name, set()) - seen
            seen |= fresh
            waiting += fresh
        return False

    @cached_property
    def headers(self) -> frozenset[str]:
        """The headers that were read: two kernels have thousands of names whose headers are looked for."""
        return frozenset(self.abi.headers)

    @cached_property
    def numbers(self) -> Mapping[str, Number]:
        """Integer macros, enumerators and ioctls; a macro that repeats an enumerator (``#define X X``) is a macro."""
        numbers: dict[str, Number] = {}
        for constant in self.abi.constants.values():
            if constant.value in (0, 1) and _GUARD.match(constant.name):
                continue
            numbers[constant.name] = Number(
                constant.name, "macro", constant.value, constant.location, type=constant.type
            )
        for key, enum in self.abi.enums.items():
            group = self.name_of(key) or ""
            for name, value in enum.members.items():
                numbers.setdefault(name, Number(name, "enumerator", value, enum.location, group))
        for ioctl in self.abi.ioctls.values():
            numbers[ioctl.name] = Number(ioctl.name, "ioctl", ioctl.value, ioctl.location)
        return numbers

    @cached_property
    def ends(self) -> Mapping[tuple[str, str, str], int]:
        """How many names of a header have the same first and last word."""
        return Counter(
            (number.location.header, number.name.partition("_")[0], number.name.rpartition("_")[2])
            for number in self.numbers.values()
        )

    @cached_property
    def enumeration_of(self) -> Mapping[str, str]:
        """The key of the enumeration that each enumerator is of; of several the first."""
        found: dict[str, str] = {}
        for key, enum in self.abi.enums.items():
            for member in enum.members:
                found.setdefault(member, key)
        return found

    @cached_property
    def numbers_of(self) -> Mapping[str, list[Number]]:
        """The numbers of each header, for who looks at what is around one."""
        found: dict[str, list[Number]] = {}
        for number in self.numbers.values():
            found.setdefault(number.location.header, []).append(number)
        return found

    @cached_property
    def numbers_by_value(self) -> Mapping[int, list[Number]]:
        """The numbers of each value."""
        found: dict[int, list[Number]] = {}
        for number in self.numbers.values():
            found.setdefault(number.value, []).append(number)
        return found

    @cached_property
    def valueless(self) -> Mapping[str, Skipped]:
        """What has neither a value nor a layout, by name; of several with one name the last. The names that an
        enumeration would give values are among them; what has no tag goes by its typedef's name.
        """
        inner = {name: item for item in self.abi.skipped if item.text is None for name in item.params or ()}
        return inner | {self.name_of(item.name) or item.name: item for item in self.abi.skipped}

    @cached_property
    def present(self) -> frozenset[str]:
        """Every name, with a value or a layout or without."""
        named = (self.records, self.enums, self.abi.typedefs, self.abi.macros)
        return frozenset(self.numbers).union(*named, self.valueless)

    def had_nothing(self, name: str, what: str) -> str:
        """What is told of a name that the next version gives ``what``, a value or a layout: whether this one has the
        name without that.
        """
        if name in self.valueless:
            return f"has {what} now, and had none: {self.valueless[name].reason}"
        return f"has {what} now, and had none" if name in self.abi.flags else "is new"

    def places(self) -> Iterator[tuple[str, Location]]:
        """Every name with its place, and behind them the macros that are defined as nothing."""
        yield from ((name, place) for name, _, place in self.locations())
        yield from self.abi.flags.items()

    def locations(self) -> Iterator[tuple[str, str, Location]]:
        """Every name with what it is ("record", …, for people) and its place."""
        for name, number in self.numbers.items():
            yield name, "constant" if number.kind == "macro" else number.kind, number.location
        for kind, mapping in (("record", self.records), ("enumeration", self.enums)):
            for name, laid in mapping.items():
                yield name, kind, laid.location
        for kind, other in (("typedef", self.abi.typedefs), ("macro", self.abi.macros)):
            for name, symbol in other.items():
                yield name, kind, symbol.location

    def shape(self, ctype: CType) -> Shape:
        """The shape of a type; arrays give that of their elements."""
        found = self._shapes.get(ctype)
        if found is None:
            found = self._shapes[ctype] = self._shape(ctype)
        return found

    def _shape(self, ctype: CType) -> Shape:  # noqa: PLR0911 - one for each kind of type
        match ctype:
            case Named():
                return self._typedef_shape(ctype)
            case Scalar(name):
                return self._scalar_shape(name)
            case Array(of, _):
                return self.shape(of)
            case Pointer(to):
                return Shape("pointer", self._pointee(to), self.target.types["*"][0])
            case RecordRef(key):
                record = self.abi.records.get(key)
                return Shape("record", self._type_name(key) or key.split(" ")[0], record.size if record else 0)
            case EnumRef(key):
                enum = self.abi.enums.get(key)
                signed = enum is not None and self.target.signed(enum.type)
                return Shape("enum", self.name_of(key) or "enum", enum.size if enum else 0, signed)
            case Function(text):
                return Shape("function", text, 0)

    def _typedef_shape(self, type: Named) -> Shape:
        """The shape of what a typedef names; the first of the kernel's endian types on the way gives its order."""
        names: list[Named] = []
        shape = None
        while shape is None:
            names.append(type)
            alias = self.abi.typedefs.get(type.name)
            if alias is None or len(names) > MOST_LINKS:
                shape = Shape("void", type.name, 0)
            elif isinstance(alias.type, Named):
                type = alias.type
                shape = self._shapes.get(type)
            else:
                shape = self.shape(alias.type)
        for name in reversed(names):  # each is kept, so that a chain is walked once
            if ordered := ORDERED.fullmatch(name.name):
                shape = replace(shape, order=ordered["order"])
            self._shapes[name] = shape
        return shape

    def _scalar_shape(self, name: str) -> Shape:
        if name == "void":
            return Shape("void", name, 0)
        size = self.target.types.get(name, (0, 0))[0]
        kind = "float" if name in ("float", "double", "long double") else "integer"
        return Shape(kind, name, size, self.target.signed(name))

    def _pointee(self, to: CType) -> str:
        # a record behind a pointer may hold a pointer to itself: its name is all that is asked for
        if isinstance(to, RecordRef | EnumRef):
            return self._type_name(to.key) or to.key.split(" ")[0]
        shape = self.shape(to)
        return shape.name + "*" * (shape.kind == "pointer")

    def inner(self, ctype: CType) -> LaidRecord | None:
        """The untagged, unnamed record that a member is, which is then part of the record that it stands in."""
        element = self.abi.element(ctype)
        if isinstance(element, RecordRef) and self.name_of(element.key) is None:
            return self.abi.records.get(element.key)
        return None
