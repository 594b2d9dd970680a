"""Completes headers that are not self-contained: finds the header that defines what others use and do not include.

Every second ioctl of Linux is no constant where its header stands alone, because that forgets ``linux/ioctl.h`` or the
header of its struct. What is found here is only a guess by text; it counts once the headers, read together, give the
name a meaning without giving any other name two. What a header says on its own is never changed by it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from headergen.diagnostics import HeaderError
from headergen.layout import layout
from headergen.model import Abi, Array, CType, EnumRef, Named, Pointer, RecordRef, Skipped
from headergen.parse import UnknownTypeError, parse
from headergen.preprocess import library_home, preprocess
from headergen.targets import Target

if TYPE_CHECKING:
    from headergen.interface import HeaderSource

__all__ = ["Completion", "Definitions", "completable", "complete", "definitions_in", "incomplete", "read_completed"]

_ENCODERS = frozenset({"_IO", "_IOR", "_IOW", "_IOWR", "_IOC"})
_TAGGED = ("struct ", "union ", "enum ")
_BIGGEST = 4 << 20  # bytes of a header that are looked at
_MOST = 8  # headers that one other is completed with
_TRIALS = 40  # readings for one interface
_CHOICES = 3  # headers that are tried for one name


class Completion(Struct, frozen=True):
    """``names`` got a meaning once ``headers``, which define what they miss, were read before their own header."""

    headers: tuple[str, ...]
    names: tuple[str, ...]


class Definitions:
    """Who defines a name, among headers given by their names and a way to read them; found by text, on demand."""

    def __init__(self, names: Iterable[str], read: Callable[[str], bytes | None]) -> None:
        self._names = tuple(names)
        self._read = read
        self._texts: list[tuple[str, bytes]] | None = None
        self._known: dict[str, tuple[str, ...]] = {}

    def homes(self, missing: Collection[str], *, library: bool = True) -> dict[str, tuple[str, ...]]:
        """The headers that seem to define each name, the likeliest first. Records and enumerations go by their keys.

        ``library`` lets our own C library headers answer where no other does.
        """
        result = {}
        for each in missing:
            found = self._known.get(each)
            if found is None:
                found = self._known[each] = self._search(each)
            if not found and library and (own := library_home(each)):
                found = (own,)
            if found:
                result[each] = found
        return result

    def _search(self, missing: str) -> tuple[str, ...]:
        if self._texts is None:  # every header is read once, however many names are missing
            self._texts = [(name, data) for name in self._names if (data := self._read(name))]
        word, definition = missing.rpartition(" ")[2].encode(), _definition(missing)
        homes = [self._door(name) for name, data in self._texts if word in data and definition.search(data)]
        return tuple(dict.fromkeys(sorted(homes, key=_rank)))

    def _door(self, name: str) -> str:
        """The header that programs include for it: ``linux/ioctl.h`` for ``asm-generic/ioctl.h``."""
        folder, _, rest = name.partition("/")
        for better in (f"linux/{rest}", f"asm/{rest}"):
            if folder in ("asm", "asm-generic") and better != name and better in self._names:
                return better
        return name


def definitions_in(folders: Sequence[Path]) -> Definitions:
    """The definitions in folders of installed headers, in the order of ``-I``."""
    paths: dict[str, Path] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*.h")):
            paths.setdefault(path.relative_to(folder).as_posix(), path)

    def read(name: str) -> bytes | None:
        try:
            with paths[name].open("rb") as file:
                return file.read(_BIGGEST)
        except OSError:
            return None

    return Definitions(sorted(paths), read)


def incomplete(abi: Abi) -> tuple[Skipped, ...]:
    """What was skipped because something is not defined that another header may define.

    Not what an arch leaves out: where ``linux/kvm.h`` has its other half in ``asm/kvm.h``, a record that is missing is
    another arch's.
    """
    return tuple(
        item
        for item in abi.skipped
        if item.missing
        and not (item.missing.startswith(_TAGGED) and f"asm/{item.location.header.rpartition('/')[2]}" in abi.headers)
    )


def completable(abi: Abi) -> tuple[Skipped, ...]:
    """Those of ``incomplete`` that miss a type, or a macro that encodes ioctls. Plain constants are not guessed at."""
    return tuple(
        item
        for item in incomplete(abi)
        if item.missing.startswith(_TAGGED) or item.missing.islower() or item.missing in _ENCODERS
    )


def complete(
    abi: Abi, headers: HeaderSource, target: Target, definitions: Definitions, *, tool: str | None = None
) -> tuple[Abi, tuple[Completion, ...]]:
    """``abi`` with the ioctls and records that get a meaning from a header which its own headers do not include.

    Nothing else is added but the records and types that those need, and nothing is changed. ``headers`` are those that
    ``abi`` was read from.
    """
    wanted: dict[str, dict[str, Skipped]] = {}
    for item in completable(abi):
        wanted.setdefault(item.location.header, {})[item.name] = item
    completions: dict[tuple[str, ...], list[str]] = {}
    trials = _TRIALS
    for header, missed in wanted.items():
        items = missed
        before: list[str] = []
        tried = set(abi.headers)
        while trials and items and (home := _next(definitions, items.values(), tried)):
            trials -= 1
            tried.add(home)
            made = _read([*before, home, header], headers, target, tool)
            if made is None:
                continue
            abi, names = _adopted(abi, made, items, home)
            left = {item.name: item for item in incomplete(made) if item.name in items and item.name not in names}
            if names:
                completions.setdefault((*before, home), []).extend(names)
            if any(item.missing != items[name].missing for name, item in left.items()):
                before.append(home)
            items = left
    return abi, tuple(Completion(homes, tuple(names)) for homes, names in completions.items())


def read_completed(
    entry: str,
    missing: str,
    headers: HeaderSource,
    target: Target,
    definitions: Definitions,
    *,
    tool: str | None = None,
) -> tuple[Abi, Completion] | None:
    """A header that cannot be read at all because it uses the type ``missing``; None where no header helps."""
    before: list[str] = []
    while len(before) < _MOST:
        home = next((each for each in definitions.homes({missing}).get(missing, ()) if each not in before), None)
        if home is None or home == entry:
            return None
        before.append(home)
        try:
            made = _read([*before, entry], headers, target, tool, strict=True)
        except UnknownTypeError as error:
            missing = error.name
            continue
        return None if made is None else (replace(made, entries=(entry,)), Completion(tuple(before), (entry,)))
    return None


def _next(definitions: Definitions, items: Iterable[Skipped], tried: Collection[str]) -> str | None:
    homes = definitions.homes({item.missing for item in items})
    return next((home for found in homes.values() for home in found[:_CHOICES] if home not in tried), None)


def _read(
    entries: Sequence[str], headers: HeaderSource, target: Target, tool: str | None, *, strict: bool = False
) -> Abi | None:
    """The interface of headers that go together; None if they do not. ``strict`` lets a type that is missing show."""
    try:
        unit = preprocess(entries, headers, target, tool=tool)
        model = parse(unit, target)
        return None if unit.conflicts or model.conflicts else layout(model, target)
    except UnknownTypeError:
        if strict:
            raise
        return None
    except (HeaderError, RecursionError):
        return None


# ------------------------------------------------------------------------------------------------------ taking it over


def _adopted(abi: Abi, made: Abi, items: Mapping[str, Skipped], home: str) -> tuple[Abi, tuple[str, ...]]:
    """``abi`` with those of ``items`` that ``made`` has a meaning for, and their names."""
    names, records, enums, typedefs = [], dict(abi.records), dict(abi.enums), dict(abi.typedefs)
    for name, item in items.items():
        ioctl, record = made.ioctls.get(name), made.records.get(name)
        if ioctl is None and record is None and not (item.missing in _ENCODERS and name in made.macros):
            continue
        argument = RecordRef(name) if record is not None else ioctl.arg_type if ioctl is not None else None
        needed = _needed(made, argument)
        if any(_differ(have.get(key), of.get(key)) for have, of, key in _pairs(abi, made, needed)):
            continue
        names.append(name)
        records |= {key: made.records[key] for key in needed if key in made.records}
        enums |= {key: made.enums[key] for key in needed if key in made.enums}
        typedefs |= {key: made.typedefs[key] for key in needed if key in made.typedefs}
    if not names:
        return abi, ()
    places = {home, *(item.location.header for item in records.values())}
    return replace(
        abi,
        headers=tuple(sorted({*abi.headers, *(place for place in places if place in made.headers)})),
        ioctls={**abi.ioctls, **{name: made.ioctls[name] for name in names if name in made.ioctls}},
        macros={**abi.macros, **{name: made.macros[name] for name in names if name in made.macros}},
        records=records,
        enums=enums,
        typedefs=typedefs,
        skipped=tuple(item for item in abi.skipped if item.name not in names),
    ), tuple(names)


def _needed(made: Abi, type_: CType | None) -> dict[str, None]:
    """The keys and names of all that a type is made of."""
    waiting = [] if type_ is None else [type_]
    found: dict[str, None] = {}
    while waiting:
        type_ = waiting.pop()
        match type_:
            case Array(of=inner) | Pointer(to=inner):
                waiting.append(inner)
            case RecordRef(key=name) | EnumRef(key=name) | Named(name=name) if name not in found:
                found[name] = None
                if name in made.records:
                    waiting += [field.type for field in made.records[name].fields]
                elif name in made.typedefs:
                    waiting.append(made.typedefs[name].type)
            case _:
                pass
    return found


def _pairs(
    abi: Abi, made: Abi, names: Iterable[str]
) -> Iterator[tuple[Mapping[str, object], Mapping[str, object], str]]:
    for name in names:
        yield abi.records, made.records, name
        yield abi.enums, made.enums, name
        yield abi.typedefs, made.typedefs, name


def _differ(have: object, other: object) -> bool:
    return have is not None and other is not None and have != other


# -------------------------------------------------------------------------------------------------- finding by its text


def _definition(name: str) -> re.Pattern[bytes]:
    word = re.escape(name.rpartition(" ")[2]).encode()
    if name.startswith(_TAGGED):
        keyword = name.partition(" ")[0].encode()
        return re.compile(rb"\b%s\s+(?:__attribute__\s*\(\(\w+\)\)\s*)?%s\s*\{" % (keyword, word))
    return re.compile(
        rb"^[ \t]*#[ \t]*define[ \t]+%s\b|\btypedef\b[^;{}]*\b%s\s*(?:\[\w*\]\s*)?;|\}[^;{}]*\b%s\s*;"
        % (word, word, word),
        re.MULTILINE,
    )


def _rank(header: str) -> tuple[int, int, str]:
    folder = header.partition("/")[0]
    order = ("linux", "asm", "asm-generic")
    return (order.index(folder) if folder in order else len(order), header.count("/"), header)
