"""Which headers seem to use what they do not include: to be read alone, which tells for sure."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping

from msgspec import Struct

from headergen.lint.headers import without_comments
from headergen.model import Abi, Array, CType, EnumRef, Named, RecordRef
from headergen.model.locations import own_name

_WORD = re.compile(r"[A-Za-z_]\w*")
_COUNT = re.compile(r"\[([^\[\]]+)\]|\baligned\s*\(([^()]+)\)")
_DEFINE = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)(?:\([^()\n]*\))?[ \t]+(.+)$", re.MULTILINE)
_ENCODER = re.compile(r"\b_IO(?:C|R|W|WR|RW)?\b")


class Suspect(Struct, frozen=True):
    """A header that seems to use for a target what it does not include: the headers that define it, and its ioctls. Of
    one that was read in part, what was ``lost`` with that; None of one that was not.
    """

    header: str
    lacks: tuple[str, ...]
    ioctls: tuple[str, ...]
    target: str
    lost: tuple[str, ...] | None = None


def forgetful(
    abi: Abi, headers: frozenset[str], reach: Callable[[str], frozenset[str]], text: Callable[[str], str]
) -> Iterator[Suspect]:
    """The headers that use names which only headers outside of their ``reach`` define."""
    homes = _homes(abi)
    uses: dict[str, set[str]] = {header: set() for header in headers}
    for place, type in _types(abi):
        for header in (place, own_name(place)):  # the latter is what programs include
            if header in uses:
                uses[header].update(_names(type))
    behind = _behind(abi, homes)
    for header, names in uses.items():
        there = reach(header)
        used = names | _words(text(header), abi.ioctls)
        lacks = {homes[name] for name in used if name in homes and homes[name] not in there}
        lacks |= behind.get(header, set()) - there
        if lacks:
            own = (name for name, each in abi.ioctls.items() if each.location.header == header)
            yield Suspect(header, tuple(sorted(lacks)), tuple(own), abi.target)


def _homes(abi: Abi) -> dict[str, str]:
    """The header that defines each name."""
    kinds = abi.constants, abi.macros, abi.ioctls, abi.records, abi.enums, abi.typedefs
    homes = {key.rpartition(" ")[2]: each.location.header for key, each in abi.records.items() if each.tag}
    homes |= {name: each.location.header for kind in kinds for name, each in kind.items()}
    for enum in abi.enums.values():
        homes |= dict.fromkeys(enum.members, enum.location.header)
    return homes


def _behind(abi: Abi, homes: Mapping[str, str]) -> dict[str, set[str]]:
    """The headers behind which others had to be read, where those that were asked for do not bring them."""
    found: dict[str, set[str]] = {}
    for done in abi.completions:
        for name in done.names:
            header = homes.get(name.rpartition(" ")[2], name)  # or a header as a whole
            found.setdefault(header, set()).update(done.headers)
    return found


def _types(abi: Abi) -> Iterator[tuple[str, CType]]:
    """Each type that a declaration uses, with its header."""
    for record in abi.records.values():
        yield from ((record.location.header, field.type) for field in record.fields)
    yield from ((typedef.location.header, typedef.type) for typedef in abi.typedefs.values())


def _names(type: CType) -> Iterator[str]:
    """The name that a type must have been given to be used as one; a pointer may lead to what nobody declared."""
    while isinstance(type, Array):
        type = type.of
    if isinstance(type, Named):
        yield type.name
    elif isinstance(type, RecordRef | EnumRef) and type.tag:
        yield type.key


def _words(text: str, ioctls: Collection[str]) -> set[str]:
    """What a header's numbers are made of: lengths of arrays, alignments, and ioctls."""
    plain = without_comments(text)
    counts = [found for match in _COUNT.findall(plain) for found in match]
    encoded = [body for name, body in _DEFINE.findall(plain) if name in ioctls or _ENCODER.search(body)]
    return {word for each in (*counts, *encoded) for word in _WORD.findall(each)}
