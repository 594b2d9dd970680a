"""Where a header went that a newer kernel has no more: the new header that has most of its names."""

from __future__ import annotations

from msgspec.structs import replace

from headergen.config import Module
from headergen.interface.definitions import names_in
from headergen.sides import Headers


def followed(module: Module, old: Headers | None, new: Headers | None) -> Module:
    """The module with its entries as the newer side calls them."""
    if old is None or new is None:
        return module
    entries = (e if e in new or e not in old else _successor(e, old, new) or e for e in module.entries)
    return replace(module, entries=tuple(entries))


def _successor(entry: str, old: Headers, new: Headers) -> str | None:
    """A header that is new and has at least half of the names."""
    own = names_in(old[entry])
    shared = {name: len(own & names_in(new[name])) for name in new if name not in old}
    best = max(sorted(shared), key=lambda name: shared[name], default=None)
    return best if best is not None and own and 2 * shared[best] >= len(own) else None
