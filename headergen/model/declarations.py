"""What the parser reads: records, enumerations and typedefs as declared, with expressions that have no value yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from headergen.model.keys import Tagged
from headergen.model.locations import Location
from headergen.model.types import CType, Expr
from headergen.model.unit import Conflict, Macro


class Attributes(Struct, frozen=True):
    """``packed`` and ``aligned`` as GNU C spells them. ``aligned`` holds one entry for each ``aligned(N)`` or
    ``_Alignas``; None stands for ``aligned`` without a number, the target's biggest alignment. ``pack`` is the N of the
    ``#pragma pack(N)`` in force where a record ends: no member is aligned to more than N bytes.
    """

    packed: bool = False
    aligned: tuple[Expr | None, ...] = ()
    pack: int | None = None


NO_ATTRIBUTES = Attributes()


class Field(Struct, frozen=True):
    """A member as declared. ``name`` is "" for an anonymous record or an unnamed bit-field."""

    name: str
    type: CType
    location: Location
    bit_width: Expr | None = None
    attributes: Attributes = NO_ATTRIBUTES


class Record(Tagged, frozen=True):
    """A struct or union with its body."""

    kind: Literal["struct", "union"]
    fields: tuple[Field, ...]
    location: Location
    attributes: Attributes = NO_ATTRIBUTES


class Enum(Tagged, frozen=True):
    """An enumeration; a member's expression is None where C counts on."""

    members: tuple[tuple[str, Expr | None], ...]
    location: Location
    attributes: Attributes = NO_ATTRIBUTES


class Typedef(Struct, frozen=True):
    """A typedef with the attributes given to it (``__aligned_u64``)."""

    name: str
    type: CType
    location: Location
    attributes: Attributes = NO_ATTRIBUTES


class Skipped(Struct, frozen=True):
    """Something that a header declares and that has no value or layout, with the reason.

    ``params`` and ``text`` are what a macro's definition says; ``text`` is None for what is no macro, and an
    enumeration's ``params`` are the names that it would give values.
    ``missing`` is what would have to be defined for it to have one: a record or enumeration by its key, a type or a
    macro by its name; "" where no definition would help. ``candidates`` are the headers that define it, where those do
    not agree on what it is.
    """

    name: str
    location: Location
    reason: str
    missing: str = ""
    candidates: tuple[str, ...] = ()
    text: str | None = None
    params: tuple[str, ...] | None = None


class Document(Struct, frozen=True):
    """What a comment says of a record or an enumeration, paragraphs parted by blank lines, and of its members."""

    text: str
    members: Mapping[str, str]


class Model(Struct, frozen=True):
    """What the entry headers declare for one target, in source order."""

    target: str
    entries: tuple[str, ...]
    headers: tuple[str, ...]
    records: Mapping[str, Record]
    enums: Mapping[str, Enum]
    typedefs: Mapping[str, Typedef]
    macros: tuple[Macro, ...]
    skipped: tuple[Skipped, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
