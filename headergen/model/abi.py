"""An interface as one target lays it out: places, sizes, values; all that is rendered, compared and shown."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from typing import Literal

from msgspec import Struct, field
from msgspec.structs import replace

from headergen.model.declarations import Skipped
from headergen.model.keys import Tagged
from headergen.model.locations import Location
from headergen.model.typedefs import TypedefEnds
from headergen.model.types import CType, EnumRef, Expr, RecordRef
from headergen.model.unit import Conflict


class LaidField(Struct, frozen=True):
    """A member with its place.

    ``type`` is the resolved-by-name type of the model, ``spelling`` its text as C users write it (``__u32[4]``,
    ``struct kvm_regs``, ``void *``). ``array`` holds the dimensions, outermost first, 0 for a flexible one, also
    those that a typedef hides. ``bit_offset`` counts from the start of the record in the target's memory order (on a
    big-endian target bit 0 is the most significant bit of byte 0); it is None unless the member is a bit-field, whose
    ``offset`` and ``size`` are those of the bytes that it touches.
    """

    name: str
    type: CType
    spelling: str
    offset: int
    size: int
    align: int
    location: Location
    array: tuple[int, ...] = ()
    bit_offset: int | None = None
    bit_width: int | None = None
    signed: bool = False

    @property
    def start(self) -> int:
        """The first bit, from the start of the record."""
        return self.offset * 8 if self.bit_offset is None else self.bit_offset

    @property
    def width(self) -> int:
        """How many bits it has."""
        return self.size * 8 if self.bit_width is None else self.bit_width


class LaidRecord(Tagged, frozen=True):
    """A record with its layout."""

    kind: Literal["struct", "union"]
    size: int
    align: int
    fields: tuple[LaidField, ...]
    location: Location
    packed: bool = False

    @property
    def ends(self) -> tuple[LaidField, ...]:
        """The members that nothing with a size follows: all of a union, and those of a struct from the last sized one
        on.
        """
        sized = [at for at, each in enumerate(self.fields) if each.size or each.bit_width is not None]
        return self.fields[sized[-1] :] if self.kind == "struct" and sized else self.fields


class LaidEnum(Tagged, frozen=True):
    """An enumeration with its values and the canonical spelling of the integer type the compiler picks for it."""

    type: str
    size: int
    members: Mapping[str, int]
    location: Location


class LaidTypedef(Struct, frozen=True):
    """A typedef: its target type, the text of that, and size and alignment (0 for an incomplete or function type)."""

    name: str
    type: CType
    spelling: str
    size: int
    align: int
    location: Location


class Constant(Struct, frozen=True):
    """An integer macro; ``type`` is the canonical spelling of its C type, whose sign ``value`` carries.

    ``alias`` is the name that its definition consists of: KEY_MUTE for ``#define KEY_MIN_INTERESTING KEY_MUTE``.
    """

    name: str
    value: int
    type: str
    location: Location
    alias: str = ""


class Ioctl(Struct, frozen=True):
    """An ioctl. ``value`` is the unsigned number that user space passes; ``dir`` is "", "r", "w" or "rw" as user
    space sees it; ``arg`` the argument's spelling or None; ``arg_type`` the same as a type.
    """

    name: str
    value: int
    dir: str
    type: int
    nr: int
    size: int
    arg: str | None
    arg_type: CType | None
    location: Location


class FunctionMacro(Struct, frozen=True):
    """A function-like macro that can be computed.

    ``params`` are the parameters that a caller gives: for a macro that is variadic only to hand everything on, those
    of the macro that takes them. ``expr`` refers to them by index. ``roles`` says for each what it is given as:
    "value" (an integer), "member" (a member designator, as text), "type" (a type or a value, for ``sizeof``),
    "word" (text pasted or stringified).
    """

    name: str
    params: tuple[str, ...]
    roles: tuple[Literal["value", "member", "type", "word"], ...]
    body: str
    expr: Expr
    location: Location
    variadic: bool = False


class StringConstant(Struct, frozen=True):
    """A macro that is a string (``NL80211_GENL_NAME``): adjacent strings joined, escapes resolved, without the NUL that
    C puts behind it.
    """

    name: str
    value: bytes
    location: Location


class FloatConstant(Struct, frozen=True):
    """A macro that is a floating constant; ``type`` is "float" or "double"."""

    name: str
    value: float
    type: str
    location: Location


class Alias(Struct, frozen=True):
    """A macro that is another name for something that has one and is no number.

    ``kind`` says for what, ``target`` names it:

    - "member": a member by its path, ``ifr_ifru.ifru_hwaddr`` or ``__u.addr[0]``. ``records`` are the keys of the
      records that have that member: C lets each of them be asked for it by ``name``. They are records of the macro's
      own header where that has some.
    - "record", "enum": by its key, ``struct nvme_passthru_cmd``. C then has ``struct name``, and means that one.
    - "type": by its spelling, ``__u8`` or ``void *``; C has a type ``name``.
    - "macro": a function-like macro by its name; ``_SIO(…)`` is ``_IO(…)``.
    """

    name: str
    kind: Literal["member", "record", "enum", "type", "macro"]
    target: str
    location: Location
    records: tuple[str, ...] = ()


class KernelId(Struct, frozen=True):
    """Where headers came from. ``version`` as the tree says (``6.12.117``, ``6.13.0-rc2``) or None for headers that do
    not say; ``commit`` and ``describe`` are git's, ``dirty`` whether the tree had uncommitted changes.
    """

    version: str | None = None
    commit: str | None = None
    describe: str | None = None
    dirty: bool = False


class Completion(Struct, frozen=True):
    """``names`` got a meaning once ``headers``, which define what they miss, were read before their own header. Without
    names, something lacks less behind ``headers``, but has no meaning yet.
    """

    headers: tuple[str, ...]
    names: tuple[str, ...]


class Apart(Struct, frozen=True):
    """What is true in a translation unit of its own, which includes ``entries`` in this order.

    ``names`` are those of macros, ioctls and typedefs, what was skipped among them, and the keys of records and
    enumerations.
    """

    entries: tuple[str, ...]
    names: frozenset[str]


MOST_LEVELS = 32
"""Records in records that are unfolded; one cannot hold itself, but a hostile header nests as deep as it likes."""

# the mappings of an ``Abi`` by name or key
NAMED = ("constants", "enums", "records", "typedefs", "ioctls", "macros", "flags", "strings", "floats", "aliases")


class Abi(Struct, frozen=True, dict=True):
    """An interface as one target sees it. Every mapping is in source order.

    ``flags`` are the macros without a body that are there to be asked for by ``#ifdef``; include guards are none.
    ``strings``, ``floats`` and ``aliases`` are macros that have a meaning, but are no integer constants. As no compiler
    accepts those for one, they are among the ``skipped`` too, which say so.
    ``conflicts`` are names that the headers give two meanings, ``completions`` what other headers gave a meaning, and
    ``apart`` what does not hold in the one translation unit of all ``entries``. ``partly`` are entries that no compiler
    takes, once for each reason: what is made of a type that nothing declares is not here, and is among the ``skipped``.
    """

    target: str
    entries: tuple[str, ...]
    headers: tuple[str, ...]
    constants: Mapping[str, Constant]
    enums: Mapping[str, LaidEnum]
    records: Mapping[str, LaidRecord]
    typedefs: Mapping[str, LaidTypedef]
    ioctls: Mapping[str, Ioctl]
    macros: Mapping[str, FunctionMacro]
    skipped: tuple[Skipped, ...]
    kernel: KernelId = field(default_factory=KernelId)
    flags: Mapping[str, Location] = field(default_factory=dict)
    strings: Mapping[str, StringConstant] = field(default_factory=dict)
    floats: Mapping[str, FloatConstant] = field(default_factory=dict)
    aliases: Mapping[str, Alias] = field(default_factory=dict)

    conflicts: tuple[Conflict, ...] = ()
    completions: tuple[Completion, ...] = ()
    apart: tuple[Apart, ...] = ()
    partly: tuple[Skipped, ...] = ()

    @cached_property
    def _ends(self) -> TypedefEnds:
        return TypedefEnds(self.typedefs)

    @property
    def blind(self) -> frozenset[str]:
        """Those of ``partly`` that include what is not there: whatever that declares."""
        return frozenset(item.name for item in self.partly if not item.missing)

    @cached_property
    def lost(self) -> Mapping[str, Skipped]:
        """What is not here because no header declares, or has, what it is made of: by name or key."""
        types, blind = {item.missing for item in self.partly}, self.blind
        found: dict[str, Skipped] = {}
        for item in self.skipped if self.partly else ():
            known = item.name in self.records or item.name in self.enums
            if not known and item.missing and (item.missing in types or item.location.header in blind):
                found.setdefault(item.name, item)
        for name, typedef in self.typedefs.items() if found else ():
            named = self.element(typedef.type)
            if isinstance(named, RecordRef | EnumRef) and named.key in found:
                found[name] = replace(found[named.key], name=name, location=typedef.location)
        return found

    def names(self) -> frozenset[str]:
        """Everything that has a meaning here: names, and the keys of records and enumerations."""
        return frozenset().union(*(getattr(self, kind) for kind in NAMED))

    def only(self, names: Collection[str]) -> Abi:
        """The part of it that has these names (of records and enumerations, keys)."""
        parts = {kind: {n: i for n, i in getattr(self, kind).items() if n in names} for kind in NAMED}
        return replace(self, **parts, skipped=tuple(item for item in self.skipped if item.name in names), apart=())

    def units(self) -> Iterator[Abi]:
        """Its parts, each true in the one translation unit of its ``entries``."""
        if not self.apart:
            yield self
            return
        elsewhere = frozenset().union(*(each.names for each in self.apart))
        together = self.only((self.names() | {item.name for item in self.skipped}) - elsewhere)
        if together.names() or together.skipped:
            yield together
        for each in self.apart:
            yield replace(self.only(each.names), entries=each.entries)

    def typedef_names(self) -> dict[str, str]:
        """The first typedef that directly names a record or an enumeration without a tag, by the key of that."""
        names: dict[str, str] = {}
        for typedef in self.typedefs.values():
            if isinstance(typedef.type, RecordRef | EnumRef) and typedef.type.is_anonymous:
                names.setdefault(typedef.type.key, typedef.name)
        return names

    def behind(self, type: CType) -> CType:
        """The type without the typedefs that name it."""
        return self._ends.behind(type)

    def element(self, type: CType) -> CType:
        """The type without typedefs and array dimensions."""
        return self._ends.element(type)

    def is_open(self, record: LaidRecord) -> bool:
        """Whether a record ends with a flexible array: its own, or that of a record that stands at its end."""
        seen, left = {record.key}, [record]
        while left:
            for member in left.pop().ends:
                inner = None if member.array else self.record_under(member.type)
                if member.array[:1] == (0,):
                    return True
                if inner is not None and inner.key not in seen:
                    seen.add(inner.key)
                    left.append(inner)
        return False

    def record_under(self, type: CType) -> LaidRecord | None:
        """The record that a type is, or is an array of, through typedefs; None for anything else."""
        found = self.element(type)
        return self.records.get(found.key) if isinstance(found, RecordRef) else None
