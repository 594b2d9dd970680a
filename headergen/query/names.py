"""Which symbol a user means: by its name, with or without ``struct``, by a pattern, or the nearest one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase

from headergen.diagnostics.nearest import nearest as most_alike
from headergen.model import Abi, EnumRef, LaidTypedef, RecordRef
from headergen.model.keys import KEYWORDS, tag_in
from headergen.model.symbols import Enumerator, Found, Kind, Symbol


def all_names(abi: Abi) -> Mapping[str, tuple[Kind, Symbol]]:
    """Every name of an interface. A name that is several things is the last of these: skipped, typedef, macro,
    enumerator, constant, ioctl, enum, record.
    """
    names: dict[str, tuple[Kind, Symbol]] = {}
    names.update((s.name, ("skipped", s)) for s in abi.skipped)
    names.update((t.name, ("typedef", t)) for t in abi.typedefs.values())
    names.update((m.name, ("macro", m)) for m in abi.macros.values())
    for key, enum in abi.enums.items():
        for name, value in enum.members.items():
            names[name] = ("enumerator", Enumerator(name, value, key, enum.location))
    names.update((c.name, ("constant", c)) for c in abi.constants.values())
    names.update((i.name, ("ioctl", i)) for i in abi.ioctls.values())
    names.update((key, ("enum", e)) for key, e in abi.enums.items())
    names.update((key, ("record", r)) for key, r in abi.records.items())
    return names


def joined(words: Iterable[str]) -> list[str]:
    """The names among the words of a command line: ``struct`` and the word behind it are one, as C says it."""
    names: list[str] = []
    for word in words:
        if names and names[-1] in KEYWORDS:
            names[-1] += f" {word}"
        else:
            names.append(word)
    return names


def is_pattern(wanted: str) -> bool:
    """Whether a name is a pattern."""
    return any(c in wanted for c in "*?[")


def find(wanted: str, abis: Iterable[Abi]) -> list[Found]:
    """The symbols that a name or pattern (``*``, ``?``, ``[…]``) means, in source order; [] if there is none.

    A name without ``struct``, ``union`` or ``enum`` finds the tag too; a typedef of a record stands for the record.
    """
    pattern = is_pattern(wanted)
    found: dict[str, tuple[Kind, dict[str, Symbol]]] = {}
    for abi in abis:
        for name, (kind, symbol) in all_names(abi).items():
            if _means(wanted, name, pattern):
                real_name, real_kind, real = _behind(abi, name, kind, symbol)
                found.setdefault(real_name, (real_kind, {}))[1][abi.target] = real
    return [Found(name, kind, by_target) for name, (kind, by_target) in found.items()]


def _means(wanted: str, name: str, pattern: bool) -> bool:
    tag = tag_in(name)
    if pattern:
        return fnmatchcase(name, wanted) or bool(tag and fnmatchcase(tag, wanted))
    return wanted in (name, tag or name)


def _behind(abi: Abi, name: str, kind: Kind, symbol: Symbol) -> tuple[str, Kind, Symbol]:
    """A typedef that names a record leads to it; the typedef's name stays where the record has no tag."""
    if isinstance(symbol, LaidTypedef):
        meant = abi.behind(symbol.type)
        if isinstance(meant, RecordRef) and (record := abi.records.get(meant.key)) is not None:
            return (name if record.is_anonymous else record.key), "record", record
        if isinstance(meant, EnumRef) and (enum := abi.enums.get(meant.key)) is not None:
            return (name if enum.is_anonymous else enum.key), "enum", enum
    return name, kind, symbol


def nearest(wanted: str, abis: Iterable[Abi]) -> list[str]:
    """The names most like a mistyped one, the likeliest first."""
    names: dict[str, str] = {}
    for abi in abis:
        for name in all_names(abi):
            if word := tag_in(name) or (name if name.isidentifier() else ""):
                names.setdefault(word.lower(), name)
    word = (tag_in(wanted) or wanted).lower()
    return [names[match] for match in most_alike(word, names, 3, alike=0.7)]
