"""What an import changes in headers that no module is made of: many projects take headers alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from headergen.interface.needed import readable
from headergen.model import Abi
from headergen.pipeline import ModuleSource, interfaces
from headergen.project.modules import Modules, with_headers

_HEADERS = "headers"  # all that changed for a target, read at once

_Key = tuple[str, str]
_Sources = dict[_Key, ModuleSource]


class HeaderChanges(Struct, frozen=True):
    """The interfaces of headers that changed, by target and name, before and after. ``looked_at`` counts all headers,
    ``untold`` those that came, went or cannot be read: of them nobody can say that nothing changed.
    """

    before: Mapping[_Key, Abi] = field(default_factory=dict)
    after: Mapping[_Key, Abi] = field(default_factory=dict)
    looked_at: int = 0
    untold: int = 0


def header_changes(old: Modules, new: Modules, arches: Collection[str]) -> HeaderChanges:
    """Compares the texts that each header reads; only where those differ it is read as an interface."""
    before, after = (_alone(each, arches) for each in (old, new))
    changed = [key for key in after if key in before and _text(before[key]) != _text(after[key])]
    moved = len(before.keys() ^ after.keys())
    found = [_at_once([side[key] for key in changed]) for side in (before, after)]
    # where headers do not go together, each is read by itself, and one that cannot be is not told of
    apart = [key for key in changed if not all((key[0], _HEADERS) in side for side in found)]
    together = [{key: abi for key, abi in side.items() if key[0] not in {t for t, _ in apart}} for side in found]
    single = [_read([side[key] for key in apart]) for side in (before, after)]
    told = single[0].keys() & single[1].keys()
    sides = [many | {key: one[key] for key in told} for many, one in zip(together, single, strict=True)]
    return HeaderChanges(sides[0], sides[1], len(after), moved + len(apart) - len(told))


def _alone(of: Modules, arches: Collection[str]) -> _Sources:
    """The headers that no module reads, each as an interface of its own."""
    here = [arch for arch in arches if arch in of.targets]
    if not here:
        return {}
    sources = replace(of, config=with_headers(of.config)).sources(here)
    return {source.key: source for source in sources if source.name not in of.config.modules}


def _text(source: ModuleSource) -> Mapping[str, bytes]:
    return readable(source.entries, source.headers)


def _at_once(sources: Sequence[ModuleSource]) -> dict[_Key, Abi]:
    """All headers of a target as one interface, as far as that can be read."""
    entries: dict[str, list[str]] = {}
    for source in sources:
        entries.setdefault(source.target, []).extend(source.entries)
    first = {source.target: source for source in reversed(sources)}
    return _read([replace(first[target], name=_HEADERS, entries=tuple(names)) for target, names in entries.items()])


def _read(sources: Sequence[ModuleSource]) -> dict[_Key, Abi]:
    found = zip(sources, interfaces(sources), strict=True)
    return {source.key: abi for source, abi in found if isinstance(abi, Abi)}
