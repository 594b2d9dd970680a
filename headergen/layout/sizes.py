"""Sizes, alignments and offsets: answers what a target makes of a model's types, each computed once, when asked.

Whatever has no answer (an incomplete type, a record that contains itself, an array of 2^60) raises ``ConstexprError``
with the reason, again for each who asks.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from headergen.constexpr import Argument, ConstexprError, Value, evaluate, integers_of
from headergen.layout.enums import numbered
from headergen.layout.identifiers import UNDEFINED, Identifiers
from headergen.layout.offsets import Offsets, offsets_in
from headergen.layout.placement import Slot, place
from headergen.layout.repeated import Answers, repeated_for
from headergen.layout.spelling import spell
from headergen.model import (
    Array,
    CType,
    EnumRef,
    Expr,
    Field,
    Function,
    LaidEnum,
    LaidField,
    LaidRecord,
    Model,
    Named,
    Pointer,
    Record,
    RecordRef,
    Scalar,
)
from headergen.model.typedefs import MOST_LINKS, TypedefEnds
from headergen.targets import Target

MAX_NESTING = 60
MAX_ALIGNMENT = 1 << 28


class Extent(Struct, frozen=True):
    """Size and alignment in bytes; ``user`` where an attribute chose the alignment."""

    size: int
    align: int
    user: bool = False


class Sizes:
    """The layout of one model for one target; also the ``Environment`` in which its expressions are evaluated."""

    def __init__(self, model: Model, target: Target, *, again: bool = False) -> None:
        self.model = model
        self.target = target
        self.integers = integers_of(target)
        self.arguments: Sequence[Argument] = ()
        self.identifiers = Identifiers(model)
        self._records: dict[str, tuple[LaidRecord, Extent] | ConstexprError] = {}
        self._offsets: dict[str, Offsets] = {}
        self._enums: dict[str, LaidEnum | ConstexprError] = {}
        self._scalars = {name: Extent(size, align) for name, (size, align) in target.types.items()}
        self._typedefs: dict[str, Extent] = {}
        self._ends = TypedefEnds(model.typedefs)
        self._repeated = repeated_for(len(model.records), again=again)
        self._described_types: dict[CType, tuple[tuple[int, ...], str, bool]] = {}
        self._nesting = 0
        self._largest = 1 << (target.types["*"][0] * 8 - 1)

    # ------------------------------------------------------------------------------------------------- environment

    def identifier(self, name: str) -> Value:
        """The value of an enumerator."""
        enumerators, home = self.identifiers.enumerators, self.identifiers.homes.get(name)
        value = enumerators.get(name)
        if value is None and home is not None and home not in self._enums:
            self.enum(home)
            value = enumerators.get(name)
        if value is None:
            reason = self.identifiers.unknown(name)
            missing = name if reason.endswith(UNDEFINED) else ""
            enum = self._enums.get(home) if home is not None else None
            raise ConstexprError(reason, missing=enum.missing if isinstance(enum, ConstexprError) else missing)
        return value

    def word(self, name: str) -> Value:
        """The value of a pasted identifier."""
        value = self.identifiers.pasted(name)
        return self.identifier(name) if value is None else value

    def measure(self, type_: CType, *, preferred: bool = False) -> tuple[int, int]:
        """Size and alignment in bytes as ``sizeof`` and ``_Alignof`` give them (1 for ``void`` and functions)."""
        if isinstance(type_, Function) or type_ == Scalar("void"):
            return 1, 1
        extent = self.extent(type_)
        if preferred:
            base = self.resolve(type_)
            if isinstance(base, Scalar) and not extent.user:
                return extent.size, self.target.preferred_alignment(base.name)
        return extent.size, extent.align

    def resolve(self, type_: CType) -> CType:
        """The type without typedefs; an enumeration's integer type for that."""
        type_ = self.unnamed(type_)
        return Scalar(self.enum(type_.key).type) if isinstance(type_, EnumRef) else type_

    def unnamed(self, type_: CType) -> CType:
        """The type without typedefs; an enumeration stays one."""
        type_ = self._ends.behind(type_)
        if isinstance(type_, Named):
            raise self._without(type_.name)
        return type_

    def refuse_undeclared(self, type_: CType) -> None:
        """``ConstexprError`` for a type, or an array, of a name that nothing declares; there are pointers to such."""
        element = self._ends.element(type_)
        if isinstance(element, Named) and element.name not in self.model.typedefs:
            raise self._without(element.name)

    def _without(self, name: str) -> ConstexprError:
        if name in self.model.typedefs:
            return ConstexprError("its typedefs go round in a circle")
        return ConstexprError(f"the type {name} {UNDEFINED}", missing=name)

    def member(self, key: str, name: str) -> tuple[int, CType]:
        """Offset in bytes and type of a record's member, found through anonymous members too."""
        offsets = self._offsets.get(key)
        if offsets is None:
            offsets = self._offsets[key] = offsets_in(self.record(key), self.resolve, self.record)
        return offsets.of(name)

    # ------------------------------------------------------------------------------------------------------- types

    def extent(self, type_: CType) -> Extent:
        """Size and alignment of an object type."""
        if isinstance(type_, Scalar):
            found = self._scalars.get(type_.name)
            if found is None:
                raise ConstexprError(
                    f"{type_.name} has no size"
                    if type_.name == "void"
                    else f"the size of {type_.name} is not known for this target"
                )
            return found
        if isinstance(type_, Pointer):
            return self._scalars["*"]
        if isinstance(type_, Named):
            return self.named(type_.name)
        if isinstance(type_, RecordRef):
            return self._entry(type_.key)[1]
        if isinstance(type_, EnumRef):
            enum = self.enum(type_.key)
            # GCC lets no attribute change an enumeration's alignment
            return Extent(enum.size, self._scalars[enum.type].align)
        if isinstance(type_, Array):
            return self._array(type_)
        raise ConstexprError("a function has no size")

    def named(self, name: str) -> Extent:
        """Size and alignment of a typedef."""
        return self._typedefs.get(name) or self._typedef(name)

    def _typedef(self, name: str) -> Extent:
        """Follows a chain of typedefs; the outermost alignment that an attribute gives is what counts."""
        # what is behind it first: where that has no size, no name of the chain has one, and none is walked
        extent = self._inside(self.unnamed(Named(name)))
        chain = [name]
        while isinstance(type_ := self.model.typedefs[chain[-1]].type, Named):
            if (known := self._typedefs.get(type_.name)) is not None:
                extent = known
                break
            chain.append(type_.name)
        for link in reversed(chain):
            attributes = self.model.typedefs[link].attributes
            if attributes.aligned:
                extent = Extent(extent.size, self.alignment(attributes.aligned[-1:]), True)
            self._typedefs[link] = extent
        return extent

    def _array(self, array: Array) -> Extent:
        count = 1
        element: CType = array
        for _ in range(MOST_LINKS):
            if not isinstance(element, Array):
                break
            count *= 0 if element.length is None else self.length(element.length)
            element = element.of
        extent = self._inside(element)
        if extent.size % extent.align:
            raise ConstexprError("its elements are not as large as they are aligned")
        if extent.size * count >= self._largest:
            raise ConstexprError("it is larger than the address space")
        return Extent(extent.size * count, extent.align, extent.user)

    def length(self, expression: Expr) -> int:
        """An array's dimension."""
        value = evaluate(expression, self).value
        if value < 0:
            raise ConstexprError("an array has a negative length")
        if value >= self._largest:
            raise ConstexprError("an array is larger than the address space")
        return value

    def alignment(self, aligned: Sequence[Expr | None]) -> int:
        """The strictest of the alignments that attributes give, in bytes; 0 without any."""
        result = 0
        for expression in aligned:
            value = self.target.biggest_alignment if expression is None else evaluate(expression, self).value
            if value < 1 or value & (value - 1) or value > MAX_ALIGNMENT:
                raise ConstexprError(f"{value if abs(value) < 1 << 64 else 'a number'} is no alignment")
            result = max(result, value)
        return result

    def _inside(self, type_: CType) -> Extent:
        """The extent of a type inside another, one level deeper."""
        self._enter()
        try:
            return self.extent(type_)
        finally:
            self._nesting -= 1

    def _enter(self) -> None:
        if self._nesting >= MAX_NESTING:
            raise ConstexprError(f"its types are nested more than {MAX_NESTING} levels deep")
        self._nesting += 1

    def dimensions(self, type_: CType) -> tuple[tuple[int, ...], CType]:
        """The array dimensions of a type, outermost first, typedefs looked through, and what the elements are."""
        result: list[int] = []
        while True:
            resolved = self.resolve(type_) if isinstance(type_, Named) else type_
            if not isinstance(resolved, Array):
                return tuple(result), type_
            result.append(0 if resolved.length is None else self.length(resolved.length))
            type_ = resolved.of

    def spell(self, type_: CType) -> str:
        """The type's text, with array dimensions computed."""
        return spell(type_, self.length)

    # ----------------------------------------------------------------------------------------------------- records

    def record(self, key: str) -> LaidRecord:
        """The record with its layout."""
        return self._entry(key)[0]

    def _entry(self, key: str) -> tuple[LaidRecord, Extent]:
        entry = self._records.get(key)
        if entry is None:
            # what asks for itself while it is being laid out finds this
            self._records[key] = ConstexprError(f"{key} contains itself")
            nesting = self._nesting
            try:
                self._enter()
                entry = self._lay(key)
            except ConstexprError as error:
                entry = ConstexprError(error.reason, missing=error.missing)
            self._nesting = nesting
            self._records[key] = entry
        if isinstance(entry, ConstexprError):
            raise ConstexprError(entry.reason, missing=entry.missing)
        return entry

    def _lay(self, key: str) -> tuple[LaidRecord, Extent]:
        record = self.model.records.get(key)
        if record is None:
            raise ConstexprError(f"{key} is declared but not defined by what this header includes", missing=key)
        known = self._repeated.find(record, self._hold)
        if known is not None and known[0].key == key and known[0].size < self._largest:
            return known
        user = False
        slots: list[Slot] = []
        extents: list[Extent] = []
        for field in record.fields:
            try:
                extent = self.extent(field.type)
                slots.append(self._slot(record, field, extent))
            except ConstexprError as error:
                reason = f"member {field.name or '(anonymous)'}: {error.reason}"
                raise ConstexprError(reason, missing=error.missing) from None
            extents.append(extent)
            user = user or extent.user or bool(field.attributes.aligned)
        # of several on one record the last counts, as on a typedef; on a member it is the strictest
        wanted = self.alignment(record.attributes.aligned[-1:])
        size, align = place(slots, union=record.kind == "union", wanted=wanted * 8, target=self.target)
        if size >= self._largest * 8:
            raise ConstexprError("it is larger than the address space")
        fields = tuple(
            self._field(field, slot, extent) for field, slot, extent in zip(record.fields, slots, extents, strict=True)
        )
        laid = LaidRecord(
            key, record.kind, size // 8, align // 8, fields, record.location, packed=record.attributes.packed
        )
        entry = laid, Extent(laid.size, laid.align, user or wanted > 0)
        described = self._described_types
        types = [field.type for field in record.fields]
        answers = {type: (of, described[type]) for type, of in zip(types, extents, strict=True)}
        self._repeated.keep(record, answers, entry)
        return entry

    def _hold(self, answers: Answers) -> bool:
        """Whether types have the extents and texts here that they had where a record was laid out."""
        try:
            for type_, (extent, described) in answers.items():
                if self.extent(type_) != extent or self._described(type_) != described:
                    return False
        except ConstexprError:
            return False  # the member that it is of is told by who lays it out
        return True

    def _slot(self, record: Record, field: Field, extent: Extent) -> Slot:
        width = None
        if field.bit_width is not None:
            width = evaluate(field.bit_width, self).value
            base = self.resolve(field.type)
            limit = self.integers.bits.get(base.name) if isinstance(base, Scalar) else None
            if limit is None:
                raise ConstexprError("a bit-field of a type that is no integer")
            if not 0 <= width <= limit or (width == 0 and field.name):
                raise ConstexprError(
                    f"a bit-field of {base.name if isinstance(base, Scalar) else ''} with width {width}"
                )
        return Slot(
            extent.size * 8,
            extent.align * 8,
            wanted=self.alignment(field.attributes.aligned) * 8,
            packed=record.attributes.packed or field.attributes.packed,
            limit=(record.attributes.pack or 0) * 8,
            width=width,
            named=bool(field.name),
        )

    def _field(self, field: Field, slot: Slot, extent: Extent) -> LaidField:
        array, spelling, signed = self._described(field.type)
        offset, size = slot.position // 8, extent.size
        if slot.width is not None:
            size = (slot.position + slot.width + 7) // 8 - offset
        return LaidField(
            field.name,
            field.type,
            spelling,
            offset,
            size,
            max(slot.align // 8, 1),
            field.location,
            array,
            None if slot.width is None else slot.position,
            slot.width,
            signed,
        )

    def _described(self, type_: CType) -> tuple[tuple[int, ...], str, bool]:
        """The dimensions of a member's type, its text, and whether it is a signed integer; most members share them."""
        found = self._described_types.get(type_)
        if found is None:
            array, element = self.dimensions(type_)
            base = self.resolve(element)
            signed = isinstance(base, Scalar) and self.integers.signed.get(base.name, False)
            found = self._described_types[type_] = array, self.spell(type_), signed
        return found

    # ------------------------------------------------------------------------------------------------------- enums

    def enum(self, key: str) -> LaidEnum:
        """The enumeration with its values."""
        entry = self._enums.get(key)
        if entry is None:
            source = self.model.enums.get(key)
            if source is None:
                raise ConstexprError(f"{key} is declared but not defined by what this header includes", missing=key)
            self._enums[key] = ConstexprError(f"{key} needs itself")
            try:
                entry = numbered(source, self, self.identifiers.enumerators)
            except ConstexprError as error:
                entry = ConstexprError(error.reason, missing=error.missing)
            self._enums[key] = entry
        if isinstance(entry, ConstexprError):
            raise ConstexprError(entry.reason, missing=entry.missing)
        return entry
