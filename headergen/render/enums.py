"""What leads from a number back to its name: enumerations by their tag, and the names that give way to others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from operator import attrgetter
from typing import Any

from headergen.model import Abi, Constant, EnumRef, LaidEnum
from headergen.render.documents import Documents
from headergen.render.families import are_flags, families
from headergen.render.names import MEMBER_RESERVED, comment, identifier, literal, number
from headergen.render.namespace import Namespace

# what the file itself calls things
_RESERVED = frozenset({"ENUMS", "LESSER", "MEMBERS", "TABLE", "lazy_enums", "globals"})
# names that mean something else in a class of Python's enum, beside those with an underscore at both ends
_NO_MEMBER = frozenset({"mro", "name", "value"})
_WIDTH = 100
# how limits begin and end
_FIRST = ("NR_", "NUM_", "MAX_")
_LAST = ("_MAX", "_LAST", "_NUM", "_MIN", "_FIRST", "_END", "_BASE")


def enums(abi: Abi, names: Namespace, documents: Documents) -> dict[str, Any]:
    """The values of ``enums.py.j2`` and ``enums.pyi.j2``."""
    sections: dict[str, list[tuple[str, list[str]]]] = {}
    stubs = []
    values = _values(abi)
    lesser = _lesser(abi, values)
    for tag, enum in sorted(_tagged(abi).items(), key=lambda each: (each[1].location.header, each[1].location.line)):
        members = {name: value for name, value in enum.members.items() if name in names.constants}
        members = {name: value for name, value in members.items() if _is_member(names.constants[name])}
        if not members:
            continue
        kind = "IntFlag" if are_flags(tag, list(members.values())) else "IntEnum"
        # of two with the same value Python takes the first for the name
        places = {value: place for place, value in reversed(list(enumerate(members.values())))}
        ordered = list(members)
        if len(places) < len(ordered):
            ordered.sort(key=lambda name: (places[members[name]], name in lesser))
        words = [names.constants[name] for name in ordered]
        sections.setdefault(comment(enum.location.header), []).append((literal(tag), _lines([kind, *words])))
        # to a type checker a name that begins like __LAST is none of a member
        public = [
            (names.constants[name], number(members[name]), documents.of_member(enum.key, name))
            for name in ordered
            if name[:2] != "__"
        ]
        stubs.append((tag, kind, documents.of(enum.key), public))
    shown = sorted(names.constants[name] for name in lesser if name in names.constants)
    return {
        "sections": list(sections.items()), "lesser": _lines(shown), "enums": stubs,
        "members": _members(abi, names, values, lesser, {tag for tag, *_ in stubs}),
    }  # fmt: skip


def _members(
    abi: Abi, names: Namespace, values: Mapping[str, int], lesser: set[str], tags: set[str]
) -> list[tuple[str, list[tuple[str, Any]]]]:
    """The members whose values have names, by header: an enumeration, or a class and those names."""
    sections: dict[str, list[tuple[str, Any]]] = {}
    tag_of = {enum.key: tag for tag, enum in _tagged(abi).items() if tag in tags}
    for (key, member), family in families(abi).items():
        record = abi.records[key]
        if family.enum in tag_of:
            lines = [literal(f"enum {tag_of[family.enum]}")]
        else:
            known = [name for name in family.names if name in names.constants]
            # of several with one value, the one that does not give way
            best = {values[name]: name for name in sorted(known, key=lambda name: name in lesser, reverse=True)}
            words = [names.constants[name] for name in known if best[values[name]] == name]
            lines = _lines(["IntFlag" if family.flags else "IntEnum", *words]) if words else []
        if lines:
            place = literal(f"{names.records[key]}.{identifier(member, MEMBER_RESERVED)}")
            sections.setdefault(comment(record.location.header), []).append((place, lines))
    return sorted(sections.items())


def _values(abi: Abi) -> dict[str, int]:
    """The number of every constant and enumerator."""
    enumerators = {name: value for enum in abi.enums.values() for name, value in enum.members.items()}
    return {**{name: each.value for name, each in abi.constants.items()}, **enumerators}


def _lines(words: Iterable[str]) -> list[str]:
    """Words as string literals, the lines not longer than others."""
    lines: list[str] = []
    room = 0
    for word in words:  # textwrap takes eight times as long, for what may stand in a text and in no name
        if room > len(word):
            lines[-1] += f" {word}"
            room -= len(word) + 1
        else:
            lines.append(word)
            room = _WIDTH - len(word)
    return [literal(line + " ") for line in lines]


def _tagged(abi: Abi) -> Mapping[str, LaidEnum]:
    """Enumerations by tag, or by a typedef's name where they have none."""
    found = {enum.tag: enum for enum in abi.enums.values() if enum.tag}
    for name, typedef in abi.typedefs.items():
        enum = abi.enums.get(typedef.type.key) if isinstance(typedef.type, EnumRef) else None
        if enum is not None and not enum.tag:
            found.setdefault(name, enum)
    return {identifier(tag, _RESERVED): enum for tag, enum in found.items()}


def _lesser(abi: Abi, values: Mapping[str, int]) -> set[str]:
    """The names that give way to another that has the same value and begins with the same word.

    They are aliases, limits, what only heads a group, and values inside of another (KVM_EXIT_IO_IN of KVM_EXIT_IO).
    """
    enumerators = {name for enum in abi.enums.values() for name in enum.members}
    rivals: dict[tuple[str, int], list[str]] = {}
    for name, value in values.items():
        rivals.setdefault((name.partition("_")[0], value), []).append(name)
    heads = {first.name: second.name for first, second in _pairs(abi) if _heads(first, second)}
    leading = set(heads.values())
    return {
        name
        for names in rivals.values()
        if len(names) > 1
        for name in names
        if name in heads
        or _is_limit(name)
        or (name not in enumerators and name not in leading and _is_second(abi, name))
    }


def _is_member(name: str) -> bool:
    """Whether a name may be that of a member of Python's enum."""
    return name not in _NO_MEMBER and not (name[0] == "_" and name.endswith("_", 1))


def _is_limit(name: str) -> bool:
    """Whether a name says first or last of all that it is a limit. A pattern takes three times as long."""
    return name.lstrip("_").startswith(_FIRST) or "_NR_" in name or name.rstrip("_").endswith(_LAST)


def _is_second(abi: Abi, name: str) -> bool:
    """Whether a macro is another's alias, or a value inside of another, which has its first words, two or more."""
    if abi.constants[name].alias:
        return True
    end = name.find("_", name.find("_") + 1)
    while end > 0:
        if name[:end] in abi.constants:
            return True
        end = name.find("_", end + 1)
    return False


def _pairs(abi: Abi) -> Iterable[tuple[Constant, Constant]]:
    """Each constant with the one that stands behind it, where both have one value."""
    ordered = sorted(abi.constants.values(), key=attrgetter("location.header", "location.line"))
    return ((first, second) for first, second in pairwise(ordered) if first.value == second.value)


def _heads(first: Constant, second: Constant) -> bool:
    """Whether ``#define BTN_MISC 0x100`` only begins a group, for ``#define BTN_0 0x100`` stands in the next line."""
    near = second.location.line == first.location.line + 1 and first.location.header == second.location.header
    return near and not first.alias and not second.alias
