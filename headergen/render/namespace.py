"""One Python namespace for what C keeps in three: macros, tags and ordinary identifiers.

The plain name goes to the first of: integer macro, enumerator, ioctl, function-like macro, struct or union, typedef.
One that comes too late is prefixed with its kind: ``macro_``, ``struct_``, ``union_``, ``typedef_``. So each name is
in one file of the module alone. A typedef of a record that bears the same name is that record.

A record without a tag is called after its typedef, else after its place: ``kvm_run__mmio`` is member ``mmio`` of
``kvm_run``, in whatever anonymous members it lies; an anonymous member's record is ``kvm_run__anon1``, counted from
the top of the record that has a name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct, field

from headergen.model import Abi, Array, LaidField, Named, RecordRef
from headergen.render.names import EXPORT_RESERVED, identifier, identifiers, unique


class Namespace(Struct, frozen=True):
    """Python names by C names; of records by their keys. A typedef that is not exported is not in ``typedefs``."""

    constants: dict[str, str] = field(default_factory=dict)
    ioctls: dict[str, str] = field(default_factory=dict)
    macros: dict[str, str] = field(default_factory=dict)
    records: dict[str, str] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    typedefs: dict[str, str] = field(default_factory=dict)
    _keys: dict[str, str] = field(default_factory=dict)

    def key_of(self, record: str) -> str:
        """The key of the record with that Python name."""
        if not self._keys:
            self._keys.update((name, key) for key, name in self.records.items())
        return self._keys[record]


def namespace_of(abi: Abi) -> Namespace:  # noqa: C901 - one loop for each kind of name, in the order of their ranks
    """Gives every export of an interface its Python name."""
    names = Namespace()
    taken: dict[str, int] = {}

    def give(names: dict[str, str], key: str, name: str, prefix: str = "") -> None:
        python = identifier(name, EXPORT_RESERVED)
        if python in taken:
            python = unique(identifier(prefix + name, EXPORT_RESERVED), taken)
        else:  # as nearly all are
            taken[python] = 1
        names[key] = python

    enumerators = (name for enum in abi.enums.values() for name in enum.members)
    integers = (name for name in (*abi.constants, *enumerators) if name not in abi.ioctls)
    for name, python in identifiers(integers, EXPORT_RESERVED).items():
        if python in taken:
            python = unique(python, taken)  # noqa: PLW2901
        else:
            taken[python] = 1
        names.constants[name] = python
    for name in (*abi.strings, *abi.floats):
        give(names.values, name, name, "macro_")
    for name in abi.ioctls:
        give(names.ioctls, name, name)
    for name in abi.macros:
        give(names.macros, name, name, "macro_")
    tags = {key: record.tag for key, record in abi.records.items() if record.tag}
    for key, tag in tags.items():
        give(names.records, key, tag, f"{abi.records[key].kind}_")
    for key, name in _tagless(abi, names.records).items():
        give(names.records, key, name)
    for name, typedef in abi.typedefs.items():
        record = names.records.get(typedef.type.key) if isinstance(typedef.type, RecordRef) else None
        if record is None or record != identifier(name, EXPORT_RESERVED):
            give(names.typedefs, name, name, "typedef_")
    for name, alias in abi.aliases.items():
        known = names.records if alias.kind == "record" else names.macros if alias.kind == "macro" else {}
        if known.get(alias.target, name) != name:
            give(names.aliases, name, name, "macro_")
    return names


def _tagless(abi: Abi, tagged: dict[str, str]) -> dict[str, str]:
    """Names of the records without a tag, outer ones first."""
    nested = _nested(abi)
    result = {key: name for key, name in abi.typedef_names().items() if key in abi.records}
    for key, name in [*tagged.items(), *result.items()]:
        _name_members(nested, key, name, result)
    roots = {key for key in abi.records if key not in result and key not in tagged}
    roots -= {inner for members in nested.values() for _, inner in members}
    for key in [*(key for key in abi.records if key in roots), *abi.records]:
        if key not in result and key not in tagged:
            result[key] = f"{abi.records[key].kind}_without_name"
            _name_members(nested, key, result[key], result)
    return result


def _nested(abi: Abi) -> dict[str, list[tuple[str, str]]]:
    """The members of each record whose declarations hold a record without a tag: their names, and its key."""
    found: dict[str, list[tuple[str, str]]] = {}
    for key, record in abi.records.items():
        for member in record.fields:
            if not isinstance(member.type, Named) and (inner := _inner(abi, member)) is not None:  # most are named
                found.setdefault(key, []).append((member.name, inner))
    return found


def _inner(abi: Abi, member: LaidField) -> str | None:
    """The key of a tagless record that a member's declaration holds."""
    type = member.type
    while isinstance(type, Array):
        type = type.of
    if isinstance(type, RecordRef) and type.is_anonymous and type.key in abi.records:
        return type.key
    return None


def _name_members(nested: Mapping[str, Sequence[tuple[str, str]]], key: str, root: str, result: dict[str, str]) -> None:
    """Names the tagless records that lie in the record ``key``; ``root`` is what its Python name is."""
    anonymous = 0
    pending = [(key, root)]
    while pending:
        current, path = pending.pop(0)
        for name, inner in nested.get(current, ()):
            if inner in result:
                continue
            if name:
                result[inner] = f"{path}__{name}"
                pending.append((inner, result[inner]))
            else:
                anonymous += 1
                result[inner] = f"{root}__anon{anonymous}"
                pending.append((inner, path))
