"""Records as the text that ``structs.py`` holds, and as the annotations of ``structs.pyi``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from headergen.constexpr.integers import integers_of
from headergen.diagnostics import HeaderError
from headergen.model import (
    Abi,
    Array,
    CType,
    EnumRef,
    IntLiteral,
    LaidField,
    LaidRecord,
    Named,
    Pointer,
    RecordRef,
    Scalar,
)
from headergen.model.typedefs import ORDERED, chain
from headergen.render.names import MEMBER_RESERVED, identifier, unique
from headergen.render.namespace import Namespace
from headergen.targets import Target

_INTEGERS = {1: "8", 2: "16", 4: "32", 8: "64", 16: "128"}
_ANNOTATIONS = {"f32": "_t.Float", "f64": "_t.Float", "bool": "_t.Bool", "char": "_t.Text", "ptr": "_t.Int"} | {
    f"{sign}{bits}": "_t.Int" for sign in "su" for bits in ("8", "16", "32", "64")
}
# what such a member is given as
_PARAMETERS = {"_t.Int": "_t.Number", "_t.Bits": "_t.Number", "_t.Float": "_t.Real", "_t.Bool": "_t.Truth"}
_PARAMETERS |= {"_t.Text": "_t.Char", "_t.Raw": "_t.Bytes"}
_PARAMETER = re.compile(r"_t\.(Items|Of|Wide)\[(.*)\]")
# an array of these is bytes
_OCTETS = ("char", "u8")
# where a scalar is an element, or a typedef
_ELEMENTS = {"ptr": "_t.pointer", "bool": "_t.boolean"}


class Spelling(Struct, frozen=True):
    """A type in the words of ``structs.py``: ``base`` is a scalar (``u32``) or ``struct name``, then dimensions."""

    base: str
    dimensions: tuple[int, ...] = ()

    def __str__(self) -> str:
        if not self.dimensions:
            return self.base  # as most are
        return self.base + "".join(f"[{dimension}]" for dimension in self.dimensions)

    @property
    def record(self) -> str:
        """The Python name of the record, or ""."""
        return self.base.partition(" ")[2]


class RenderedRecord(Struct, frozen=True):
    """A record as text: its lines for ``structs.py``; base class and annotated members for ``structs.pyi``."""

    key: str
    name: str
    text: str
    base: str
    members: tuple[tuple[str, str], ...]
    init: str
    aliased: bool


class Speller:
    """Spells the types of one interface."""

    def __init__(self, abi: Abi, target: Target, names: Namespace) -> None:
        self.abi = abi
        self.target = target
        self.names = names
        self._integers = integers_of(target).bits
        self._spelled: dict[tuple[CType, int | None, tuple[int, ...]], Spelling | None] = {}

    def member(self, record: LaidRecord, field: LaidField) -> Spelling:
        """The type of a member. ``HeaderError`` where it has no ctypes counterpart of the size that it should have."""
        count = 1
        for dimension in field.array:
            count *= dimension
        size = field.size // count if count else None
        spelling = self.spell(field.type, size if field.bit_width is None else None, field.array)
        if spelling is None:
            raise HeaderError(
                f"member {field.name or '(anonymous)'} of {record.key} has type {field.spelling}, "
                "which no ctypes type stands for",
                help="leave the header out of the module, or tell headergen's authors about this type",
                location=str(field.location),
            )
        return spelling

    def spell(self, type: CType, size: int | None, dimensions: tuple[int, ...] = ()) -> Spelling | None:
        """A type of ``size`` bytes an element (None: whatever it is by itself); None where there is no such type."""
        # of ten types nine were met before: a third of the time that records take
        asked = type, size, dimensions
        if asked not in self._spelled:
            self._spelled[asked] = self._spell(type, size, dimensions)
        return self._spelled[asked]

    def _spell(self, type: CType, size: int | None, dimensions: tuple[int, ...]) -> Spelling | None:
        if isinstance(type, Scalar) and size is not None and type.name in self.target.types:
            return self._scalar(type.name, size, dimensions)
        base = self.abi.element(type)
        if isinstance(base, RecordRef):
            if base.key not in self.names.records:
                return None
            return Spelling(f"{self.abi.records[base.key].kind} {self.names.records[base.key]}", dimensions)
        if isinstance(base, Pointer):
            return Spelling("ptr", dimensions)
        name = "int"
        if isinstance(base, EnumRef) and base.key in self.abi.enums:
            name = self.abi.enums[base.key].type
        elif isinstance(base, Scalar):
            name = base.name
        if name not in self.target.types:
            return None
        return self._scalar(name, self.target.types[name][0] if size is None else size, dimensions)

    def _scalar(self, name: str, size: int, dimensions: tuple[int, ...]) -> Spelling | None:
        if name not in self._integers:
            floating = name in ("float", "double", "long double", "_Float32", "_Float64", "_Float32x")
            base = {4: "f32", 8: "f64"}.get(size) if floating else None
            # ctypes has the host's long double alone, and no type for most others: those stay bytes
            return Spelling(base, dimensions) if base else Spelling("u8", (*dimensions, size))
        if name == "_Bool" and size == 1:
            return Spelling("bool", dimensions)
        if name == "char" and size == 1:
            return Spelling("char", dimensions)
        if size not in _INTEGERS:
            return None
        return Spelling(("s" if self.target.signed(name) else "u") + _INTEGERS[size], dimensions)

    def typedef(self, name: str) -> Spelling | None:
        """What a typedef stands for, or None if that is nothing that a ctypes type can be."""
        typedef = self.abi.typedefs[name]
        if typedef.size == 0 and not isinstance(self.abi.element(typedef.type), RecordRef):
            return None
        element = self.spell(typedef.type, None)
        if element is None:
            return None
        if not isinstance(self.abi.behind(typedef.type), Array):
            return element if self.size(element) == typedef.size else self.spell(typedef.type, typedef.size)
        size = self.size(element)
        return Spelling(element.base, (typedef.size // size, *element.dimensions)) if size else None

    def ordered(self, type: CType, spelling: Spelling) -> Spelling:
        """A member's type as its line shows it: ``be16`` where the header says ``__be16``, which is a ``u16`` to C."""
        names, _ = chain(type, self.abi.typedefs)
        order = next(filter(None, map(ORDERED.fullmatch, names)), None)
        return spelling if order is None else Spelling(order["base"], spelling.dimensions)

    def size(self, spelling: Spelling) -> int:
        """Size in bytes."""
        if spelling.record:
            result = self.abi.records[self.names.key_of(spelling.record)].size
        elif spelling.base == "ptr":
            result = self.target.types["*"][0]
        else:
            result = {"bool": 1, "char": 1}.get(spelling.base) or int(spelling.base[1:]) // 8
        for dimension in spelling.dimensions:
            result *= dimension
        return result

    def integer(self, type: CType) -> str | None:
        """The name in ``_arith.py`` of the integer type to cast to; a pointer is an address."""
        if isinstance(type, Array):
            return None
        spelling = self.spell(type, None)
        if spelling is None or spelling.dimensions or spelling.record or spelling.base[0] == "f":
            return None
        if spelling.base == "ptr":
            return f"u{8 * self.target.types['*'][0]}"
        if spelling.base == "char":
            return "s8" if self.target.char_signed else "u8"
        return "boolean" if spelling.base == "bool" else spelling.base

    def size_of(self, type: CType) -> int | None:
        """Size in bytes of a type named in a macro, or None where it is not known."""
        if isinstance(type, Named) and type.name in self.abi.typedefs:
            return self.abi.typedefs[type.name].size or None
        if isinstance(type, Array):
            inner = self.size_of(type.of)
            return inner * type.length.value if inner is not None and isinstance(type.length, IntLiteral) else None
        spelling = self.spell(type, None)
        return None if spelling is None else self.size(spelling)


def annotation(spelling: Spelling, qualifier: str = "") -> str:
    """The annotation of a member; ``qualifier`` stands before the name of a record."""
    if spelling.dimensions:
        if spelling.base in _OCTETS and len(spelling.dimensions) == 1:
            return "_t.Raw"
        return f"_t.Items[{_array(spelling.dimensions[1:], _element(spelling, qualifier))}]"
    if spelling.base in _ANNOTATIONS:
        return _ANNOTATIONS[spelling.base]
    return f"_t.Of[{qualifier}{spelling.record}]" if spelling.record else f"_t.Wide[_t.{spelling.base}]"


def parameters(members: tuple[tuple[str, str], ...], positional: int) -> str:
    """The parameters of ``__init__``; "" where there are no members."""
    given = [f"{name}: {_PARAMETERS.get(type) or _PARAMETER.sub(_given, type)} = ..." for name, type in members]
    if positional < len(given):
        given.insert(positional, "*")
    own = "_self" if any(name == "self" for name, _ in members) else "self"
    return ", ".join((own, *given)) if given else ""


def _given(match: re.Match[str]) -> str:
    kind, inner = match.groups()
    return "_t.Elements" if kind == "Items" else f"{inner} | {'_t.Members' if kind == 'Of' else '_t.Number'}"


def typedef_annotation(spelling: Spelling) -> str:
    """What a typedef equals in ``structs.pyi``."""
    return _array(spelling.dimensions, _element(spelling, ""))


def _element(spelling: Spelling, qualifier: str) -> str:
    if spelling.record:
        return qualifier + spelling.record
    return _ELEMENTS.get(spelling.base, f"_t.{spelling.base}")


def _array(dimensions: tuple[int, ...], element: str) -> str:
    if dimensions and element in ("_t.char", "_t.u8"):
        dimensions, element = dimensions[:-1], "_t.Octets"
    return "_t.Array[" * len(dimensions) + element + "]" * len(dimensions)


# records that were written, of modules of which none is so large that its texts would lie in memory for nothing
_MOST = 4_096
_MOST_OF_A_MODULE = 1_024
_WRITTEN: dict[tuple[int, str, tuple[Spelling, ...]], tuple[LaidRecord, RenderedRecord]] = {}


class RecordWriter:
    """Writes the records of one interface."""

    def __init__(self, abi: Abi, target: Target, names: Namespace) -> None:
        self.abi = abi
        self.names = names
        self.speller = Speller(abi, target, names)
        self._members: dict[str, Mapping[str, tuple[Spelling, bool]]] = {}
        self._owned: dict[str, list[tuple[str, LaidField, Spelling]]] = {}
        self._aliases: dict[str, list[str]] = {}
        for name, alias in abi.aliases.items():
            for key in alias.records if alias.kind == "member" else ():
                self._aliases.setdefault(key, []).append(name)

    def write(self, key: str) -> RenderedRecord:
        """One record. Of three two were written before: modules share headers, and targets most layouts. It is the same
        where it is the same record and has the same name, and each of its members is named and of the same type.
        """
        record, own = self.abi.records[key], self._own(key)
        alone = key not in self._aliases and all(field.name for _, field, _ in own)
        if not alone or len(self.abi.records) > _MOST_OF_A_MODULE:
            return self._written(key)
        same = id(record), self.names.records[key], tuple([spelling for _, _, spelling in own])
        if (known := _WRITTEN.get(same)) is None:
            if len(_WRITTEN) >= _MOST:
                _WRITTEN.clear()
            known = _WRITTEN[same] = record, self._written(key)  # with the record, or another might get its id
        return known[1]

    def _written(self, key: str) -> RenderedRecord:
        record = self.abi.records[key]
        name = self.names.records[key]
        members = {**self._promoted(key), **{other: found for other, (_, found) in self._others(key).items()}}
        bases = {spelling.base for spelling, _ in members.values()}
        inner = {Spelling(base).record for base in bases} - {""}
        clash = name in inner or not inner.isdisjoint(members)
        qualifier = "_s." if clash else ""
        annotated = tuple(
            (member, "_t.Bits" if bits else annotation(spelling, qualifier))
            for member, (spelling, bits) in members.items()
        )
        init = parameters(annotated, self._positional(key))
        union = record.kind == "union"
        head = f"{record.kind} {name}: size {record.size}, align {record.align}"
        others = (f"       = {other} {path}" for other, (path, _) in self._others(key).items())
        text = "\n".join((head, *self._lines(key), *others))
        return RenderedRecord(key, name, text, "CUnion" if union else "CStruct", annotated, init, clash)

    def _own(self, key: str) -> list[tuple[str, LaidField, Spelling]]:
        """Python name, member and type of each member that has a type; unnamed bit-fields are padding."""
        if key in self._owned:
            return self._owned[key]
        record = self.abi.records[key]
        result: list[tuple[str, LaidField, Spelling]] = []
        taken: dict[str, int] = {}
        for field in record.fields:
            if field.bit_width is not None and not field.name:
                continue
            spelling = self.speller.member(record, field)
            if not field.name and not spelling.record:
                continue
            # an anonymous member is named after its record, so that no two in a nest of records share a name
            plain = identifier(field.name, MEMBER_RESERVED) if field.name else f"_{spelling.record}"
            result.append((unique(plain, taken), field, spelling))
        self._owned[key] = result
        return result

    def _lines(self, key: str) -> Iterator[str]:
        for name, field, plain in self._own(key):
            spelling = self.speller.ordered(field.type, plain)
            if field.bit_width is not None and field.bit_offset is not None:
                bit = field.bit_offset - field.offset * 8
                yield f"{field.offset:8} {spelling} {name}:{field.bit_width}@{bit}"
            else:
                yield f"{field.offset:8} {spelling} {name if field.name else f'({name})'}"

    def _others(self, key: str) -> Mapping[str, tuple[str, tuple[Spelling, bool]]]:
        """Other names that macros give to members of a record: path and type of what they stand for."""
        result = {}
        for name in self._aliases.get(key, ()):
            python = identifier(name, MEMBER_RESERVED)
            found = self._followed(key, self.abi.aliases[name].target)
            if found is not None and python not in self._promoted(key):
                result[python] = found
        return result

    def _followed(self, key: str, target: str) -> tuple[str, tuple[Spelling, bool]] | None:
        """The path of a member in Python, and its type; None for one that does not lead to a member."""
        path: list[str] = []
        found: tuple[Spelling, bool] | None = None
        for step in re.findall(r"\[\d+\]|[^.\[\]]+", target):
            if step[0] == "[":
                if found is None or not found[0].dimensions:
                    return None
                found = Spelling(found[0].base, found[0].dimensions[1:]), False
                path[-1] += step
                continue
            inside = key if found is None else self.names.key_of(found[0].record) if found[0].record else ""
            name = identifier(step, MEMBER_RESERVED)
            if not inside or (found is not None and found[0].dimensions) or name not in self._promoted(inside):
                return None
            found = self._promoted(inside)[name]
            path.append(name)
        return None if found is None else (".".join(path), found)

    def _positional(self, key: str) -> int:
        """How many members are worth giving by position: those before an anonymous one; of a union the first.

        To a type checker a parameter that begins like ``__pad`` has no name, unless it can be given by that alone.
        """
        count = 0
        for name, field, _ in self._own(key)[: 1 if self.abi.records[key].kind == "union" else None]:
            if not field.name or name.startswith("__"):
                break
            count += 1
        return count

    def _promoted(self, key: str) -> Mapping[str, tuple[Spelling, bool]]:
        """The members of a record, and whether each is a bit-field; those of anonymous members among them."""
        if key in self._members:
            return self._members[key]
        result: dict[str, tuple[Spelling, bool]] = {}
        for name, field, spelling in self._own(key):
            if not field.name and spelling.record:
                result.update(self._promoted(self.names.key_of(spelling.record)))
            else:
                result[name] = spelling, field.bit_width is not None
        self._members[key] = result
        return result
