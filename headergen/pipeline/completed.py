"""Which headers complete a module, by all that this depends on: so that an import that changes nothing reads nothing.

Most modules lack nothing, and their own headers tell. What others lack, any header of the kernel may define: what
completes them is kept by all of them, once it was asked for a second time, so that the first takes no longer.
"""

from __future__ import annotations

import json

from msgspec import Struct

from headergen.cache import Cache, digest_of_all, recipe
from headergen.interface.needed import readable
from headergen.model import Abi
from headergen.pipeline import ModuleSource
from headergen.pipeline.headers import KernelHeaders

_HOMES, _LACKS = "completions.json", "lacks"


class _Asked(Struct, frozen=True):
    """Where the answer for a module is kept: by its ``own`` headers, or by ``every`` header of the kernel."""

    own: bytes
    every: bytes | None = None


class Completed:
    """The headers that complete modules, as far as a store has them."""

    def __init__(self, store: Cache) -> None:
        self._store = store
        self._recipe = recipe(store)
        self._asked: dict[tuple[str, str], _Asked] = {}
        self._every: dict[int, bytes] = {}
        self._read: dict[str, bytes] = {}

    def find(self, source: ModuleSource) -> tuple[str, ...] | None:
        """The headers that complete a module; None where they are not known."""
        headers = source.headers
        own = readable(source.entries, headers)
        if self._recipe is None or own is headers or not isinstance(headers, KernelHeaders):
            return None
        parts = [part for name, data in sorted(own.items()) for part in (name, data)]
        key = digest_of_all([self._recipe, "completions", source.target, *source.entries, "", *parts])
        self._asked[source.key] = _Asked(key)
        kept = self._store.get(key)
        if kept != {_LACKS: b""}:
            return () if kept == {} else None
        if id(headers) not in self._every:
            self._every[id(headers)] = headers.digest(self._read)
        every = _every(key, self._every[id(headers)])
        self._asked[source.key] = _Asked(key, every)
        return _homes(self._store.get(every))

    def keep(self, source: ModuleSource, abi: Abi, homes: tuple[str, ...]) -> None:
        """Keeps what was found by reading a module, unless the kernel has changed meanwhile."""
        from headergen.interface.completion import lacks_nothing  # for who has read

        asked = self._asked.get(source.key)
        if asked is None:
            return
        if asked.every is None:
            self._store.put(asked.own, {} if lacks_nothing(abi) else {_LACKS: b""})
        elif isinstance(source.headers, KernelHeaders) and asked.every == _every(asked.own, source.headers.digest()):
            self._store.put(asked.every, {_HOMES: json.dumps(homes).encode()})


def _every(own: bytes, headers: bytes) -> bytes:
    return digest_of_all([own, headers])


def _homes(kept: dict[str, bytes] | None) -> tuple[str, ...] | None:
    """The headers' names that an entry holds; None where it holds something else."""
    try:
        found = json.loads(kept[_HOMES]) if kept is not None else None
    except (KeyError, ValueError, RecursionError):
        return None
    if not isinstance(found, list) or not all(isinstance(name, str) for name in found):
        return None
    return tuple(found)
