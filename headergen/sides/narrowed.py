"""Of what is looked at, what may say what some names are: to read the rest for one record takes ten times as long."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from msgspec.structs import replace

from headergen.interface.definitions import TAGGED, Definitions, definitions_in
from headergen.interface.needed import readable
from headergen.pipeline import ModuleSource
from headergen.query.members import readings
from headergen.query.names import is_pattern


def narrowed(sources: Sequence[ModuleSource], names: Sequence[str], *, whole: bool) -> Sequence[ModuleSource]:
    """The modules that may read a header which defines one of ``names``, each for all of its targets; or where each is
    a ``whole`` kernel, those headers of it. All ``sources`` where a name is a pattern, or no header seems to define it.
    """
    if not all(name.isascii() and not is_pattern(name) for name in names):
        return sources
    definitions = {id(each.headers): definitions_in(each.headers) for each in sources}  # modules of a target share them
    known = {key: [_homes(of, name) for name in names] for key, of in definitions.items()}
    if not all(any(homes) for homes in zip(*known.values(), strict=True)):
        return sources
    homes = [{home for of in known[id(each.headers)] for home in of} for each in sources]
    if whole:
        chosen = [
            replace(each, entries=tuple(entry for entry in each.entries if entry in of))
            for each, of in zip(sources, homes, strict=True)
        ]
        return [each for each in chosen if each.entries] or sources
    having = {each.name for each, of in zip(sources, homes, strict=True) if _reads(each, of)}
    return [each for each in sources if each.name in having] or sources


def _reads(source: ModuleSource, homes: Collection[str]) -> bool:
    """Whether a module may read one of these headers."""
    return not readable(source.entries, source.headers).keys().isdisjoint(homes)


def _homes(definitions: Definitions, name: str) -> list[str]:
    """The headers that seem to define a name."""
    return [home for each in dict.fromkeys(_keys(name)) for home in definitions.homes(each)]


def _keys(name: str) -> Iterator[str]:
    """What a name may be called where it is defined: it may leave out ``struct``, or be that of a member."""
    for each in (name, *(start for start, _ in readings(name))):
        yield each
        if not each.startswith(TAGGED):
            yield from (f"{keyword}{each}" for keyword in TAGGED)
