"""Turns an ``Abi`` into questions for a compiler: one line of C for each fact, so that its line number names the fact.

A fact is a static assertion (C11 6.7.10) about a size, an alignment, an offset, or a value with its sign. A bit-field
has no offset in C; its place is asked by an object with that one field set, whose bytes are read from the object file,
as those of strings and floating constants are.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from headergen.model import Abi, LaidField, LaidRecord, Location, RecordRef, Skipped
from headergen.model.identifiers import WORD
from headergen.verify.samples import Sample


class Fact(Struct, frozen=True):
    """One thing to prove. ``code`` is a line of C; ``section`` names the object whose bytes answer, where no assertion
    can. ``kind`` says what is counted: record, member, constant, enumerator, ioctl, typedef, macro, string, float,
    alias; "" is no fact, but a line that others need.
    """

    kind: str
    name: str
    expected: str
    code: str
    location: Location
    section: str = ""
    data: bytes = b""


def facts(abi: Abi, samples: Iterable[Sample], *, little: bool) -> list[Fact]:
    """Every fact of the interface, and the calls of function-like macros.

    All that is asked of macros comes first: then those go that hide a name which C has for something else.
    """
    spelled = spellings(abi)
    result = [*_constants(abi), *_ioctls(abi), *_strings(abi), *_floats(abi, little=little)]
    result += [*_aliases(abi, spelled), *_calls(samples), *_enums(abi), *_revealed(abi), *_typedefs(abi)]
    for record in abi.records.values():
        spelling = spelled.get(record.key)
        if spelling is not None:
            result += _record(abi, record, spelling, little=little, start=len(result))
    return result


def spellings(abi: Abi) -> dict[str, str]:
    """How C code can name each record: by its tag, by a typedef, or as the type of a member of one that has a name.

    A tagless record that is an anonymous member has none; its members are proved as those of the record around it.
    """
    result = {key: key for key, record in abi.records.items() if record.tag}
    for typedef in abi.typedefs.values():
        if isinstance(typedef.type, RecordRef) and WORD.fullmatch(typedef.name):
            result.setdefault(typedef.type.key, typedef.name)
    pending = [key for key in abi.records if key in result]
    while pending:
        outer = pending.pop()
        for field in abi.records[outer].fields:
            inner = abi.record_under(field.type)
            if field.name and inner is not None and inner.key not in result:
                path = _element(field)
                result[inner.key] = f"__typeof__((({result[outer]} *)0)->{path})"
                pending.append(inner.key)
            elif not field.name and inner is not None and inner.key not in result:
                # its named members can still be reached through the record around it
                pending += _through(abi, inner, result[outer], result)
    return result


def _through(abi: Abi, anonymous: LaidRecord, outer: str, result: dict[str, str]) -> list[str]:
    found = []
    for field in anonymous.fields:
        inner = abi.record_under(field.type)
        if inner is None or inner.key in result:
            continue
        if field.name:
            result[inner.key] = f"__typeof__((({outer} *)0)->{_element(field)})"
            found.append(inner.key)
        else:
            found += _through(abi, inner, outer, result)
    return found


def _element(field: LaidField) -> str:
    return field.name + "[0]" * len(field.array)


# ------------------------------------------------------------------------------------------------------------- records


def _record(abi: Abi, record: LaidRecord, spelling: str, *, little: bool, start: int) -> Iterator[Fact]:
    # a record without a tag may have no other name than a typedef, which may be aligned by itself
    align = abi.typedefs[spelling].align if spelling in abi.typedefs else record.align
    yield Fact(
        "record", record.key, f"size {record.size}, alignment {record.align}",
        f"_Static_assert(sizeof({spelling}) == {record.size} && _Alignof({spelling}) == {align}, \"\");",
        record.location,
    )  # fmt: skip
    for number, (path, field, offset, bits) in enumerate(_members(abi, record, 0, "")):
        name = f"{record.key}.{path}"
        if field.bit_width is not None:
            section = f".hg{start}_{number}"
            data = _bit_bytes(record.size, bits, field.bit_width)
            placed = f'__attribute__((section("{section}"), used))'
            code = f"const {spelling} hg_{start}_{number} {placed} = {{ .{path} = -1 }};"
            expected = f"bits {bits} to {bits + field.bit_width - 1}"
            yield Fact("member", name, expected, code, field.location, section, _memory_order(data, little=little))
        else:
            yield Fact(
                "member", name, f"offset {offset}, size {field.size}", _member_code(spelling, path, offset, field),
                field.location,
            )  # fmt: skip


def _member_code(spelling: str, path: str, offset: int, field: LaidField) -> str:
    place = f"__builtin_offsetof({spelling}, {path}) == {offset}"
    if field.array and field.array[0] == 0:  # a flexible array has no size in C
        return f'_Static_assert({place}, "");'
    return f'_Static_assert({place} && sizeof((({spelling} *)0)->{path}) == {field.size}, "");'


def _members(abi: Abi, record: LaidRecord, base: int, prefix: str) -> Iterator[tuple[str, LaidField, int, int]]:
    """Each named member, nested ones unfolded: its path, itself, its offset in bytes, its first bit."""
    for field in record.fields:
        inner = abi.record_under(field.type)
        path = f"{prefix}{field.name}"
        if field.name:
            yield path, field, base + field.offset, base * 8 + (field.bit_offset or 0)
        if inner is None or 0 in field.array:
            continue
        if not field.name:
            yield from _members(abi, inner, base + field.offset, prefix)
        elif inner.is_anonymous:  # a record with a tag of its own is proved by itself
            yield from _members(abi, inner, base + field.offset, f"{prefix}{_element(field)}.")


def _bit_bytes(size: int, first: int, width: int) -> bytes:
    """``size`` bytes whose bits ``first`` … in memory order are set, bit 0 being the top bit of byte 0."""
    data = bytearray(size)
    for bit in range(first, first + width):
        data[bit // 8] |= 0x80 >> (bit % 8)
    return bytes(data)


def _memory_order(data: bytes, *, little: bool) -> bytes:
    """On a little-endian target bit 0 is the lowest bit of byte 0 instead."""
    return bytes(int(f"{byte:08b}"[::-1], 2) for byte in data) if little else data


# -------------------------------------------------------------------------------------------------------------- values


def _number(value: int) -> str:
    """A C constant of that value, whatever its size; C has no literal of the most negative one, nor of 128 bits."""
    if not -(1 << 63) <= value < 1 << 64:
        high, low = value >> 64 & (1 << 64) - 1, value & (1 << 64) - 1
        return f"(__int128)(((unsigned __int128){high:#x}ULL << 64) | {low:#x}ULL)"
    if value < -(1 << 63) + 1:
        return "(-0x7fffffffffffffffLL - 1)"
    return f"({value}LL)" if value < 1 << 63 else f"({value}ULL)"


def _value_code(name: str, value: int) -> str:
    # Clang takes a place behind a null pointer, as offsetof was written once, for a constant only where it is asked so
    folded = f"(__builtin_constant_p({name}) ? ({name}) : ({name}))"
    # a comparison alone would let 0xffffffff pass for -1
    sign = "<" if value < 0 else ">="
    return f'_Static_assert({folded} == {_number(value)} && {folded} {sign} 0, "");'


def _constants(abi: Abi) -> Iterator[Fact]:
    for constant in abi.constants.values():
        code = _value_code(constant.name, constant.value)
        yield Fact("constant", constant.name, str(constant.value), code, constant.location)


def _enums(abi: Abi) -> Iterator[Fact]:
    for enum in abi.enums.values():
        for name, value in enum.members.items():
            macro = abi.constants.get(name)
            if macro is not None and macro.value != value:
                # `#define __X_MAX (__X_MAX - 1)` hides the enumerator; the macro has been asked by now
                yield Fact("", name, "", f"#undef {name}", enum.location)
            yield Fact("enumerator", name, str(value), _value_code(name, value), enum.location)


def _ioctls(abi: Abi) -> Iterator[Fact]:
    for ioctl in abi.ioctls.values():
        code = f'_Static_assert((unsigned int)({ioctl.name}) == {ioctl.value}U, "");'
        yield Fact("ioctl", ioctl.name, hex(ioctl.value), code, ioctl.location)


def _calls(samples: Iterable[Sample]) -> Iterator[Fact]:
    """The calls of function-like macros as facts."""
    # the C library's, which a header may leave to whoever uses its macros
    for line in ("#ifndef offsetof", "#define offsetof __builtin_offsetof", "#endif"):
        yield Fact("", "", "", line, Location("", 0))
    for sample in samples:
        call = f"{sample.macro.name}({', '.join(sample.texts)})"
        yield Fact("macro", call, str(sample.value), _value_code(call, sample.value), sample.macro.location)


def _strings(abi: Abi) -> Iterator[Fact]:
    for number, found in enumerate(abi.strings.values()):
        section = f".hgs{number}"
        code = f'const char hgs_{number}[] __attribute__((section("{section}"), used)) = {found.name};'
        yield Fact("string", found.name, repr(found.value), code, found.location, section, found.value + b"\0")


def _floats(abi: Abi, *, little: bool) -> Iterator[Fact]:
    for number, found in enumerate(abi.floats.values()):
        section = f".hgf{number}"
        code = f'const double hgf_{number} __attribute__((section("{section}"), used)) = {found.name};'
        data = struct.pack("<d" if little else ">d", found.value)
        yield Fact("float", found.name, repr(found.value), code, found.location, section, data)


def _aliases(abi: Abi, spelled: Mapping[str, str]) -> Iterator[Fact]:
    hiding = _macros(abi)
    for number, alias in enumerate(abi.aliases.values()):
        expected = f"another name for {alias.target}"
        codes: list[str] = []
        if alias.kind == "member":
            owners = [spelled[key] for key in alias.records if key in spelled]
            # a member that its macro is named after has no other name left
            paths = [alias.name, *([alias.target] if hiding.isdisjoint(WORD.findall(alias.target)) else ())]
            taken = " ".join(f"(void)p->{path};" for path in paths)
            codes = [
                f"void hga_{number}_{index}({owner} *p) {{ {taken} }}"
                for index, owner in enumerate(owners)
                if hiding.isdisjoint(WORD.findall(owner))
            ]
        elif alias.kind in ("record", "enum"):
            keyword = alias.target.partition(" ")[0]
            codes = [f'_Static_assert(__builtin_types_compatible_p({keyword} {alias.name}, {alias.target}), "");']
        elif alias.kind == "type" and hiding.isdisjoint(WORD.findall(alias.target)):
            codes = [f'_Static_assert(__builtin_types_compatible_p({alias.name}, {alias.target}), "");']
        for code in codes:
            yield Fact("alias", alias.name, expected, code, alias.location)


def _macros(abi: Abi) -> set[str]:
    """The names of macros that may stand where C has something else of that name."""
    return {*abi.constants, *abi.ioctls, *abi.strings, *abi.floats, *abi.aliases, *abi.flags, *map(_name, abi.skipped)}


def _name(item: Skipped) -> str:
    return item.name


def _revealed(abi: Abi) -> Iterator[Fact]:
    """Takes the macros away that are named like a tag, a typedef or a member: ``struct 5`` says nothing of its size."""
    names: set[str] = set(abi.typedefs)
    for record in abi.records.values():
        names.add(record.key.rpartition(" ")[2])
        names.update(field.name for field in record.fields)
        names.update(word for field in record.fields if field.bit_width for word in WORD.findall(field.spelling))
    for name in sorted(names & _macros(abi)):
        yield Fact("", name, "", f"#undef {name}", Location("", 0))


def _typedefs(abi: Abi) -> Iterator[Fact]:
    for typedef in abi.typedefs.values():
        if typedef.size:
            code = (
                f"_Static_assert(sizeof({typedef.name}) == {typedef.size}"
                f' && _Alignof({typedef.name}) == {typedef.align}, "");'
            )
            expected = f"size {typedef.size}, alignment {typedef.align}"
            yield Fact("typedef", typedef.name, expected, code, typedef.location)
