"""What came of reading all headers of a side, or of two, kept by all that it depends on.

Two kernels are compared more than once: to look, with -v, for a mail, by CI in two formats. Each time that would read
headers for seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from itertools import chain
from typing import TypeVar

from msgspec import DecodeError, Struct, ValidationError, json

from headergen.cache import Cache, default_folder, digest_of_all, recipe
from headergen.pipeline import load_readers
from headergen.sides import Headers, Side, of_kernel
from headergen.targets import TARGETS
from headergen.workers import spread

_FILE = "outcome.json"
_LIMIT = 64 << 20  # bytes; two kernels take 2 MB a target
_Outcome = TypeVar("_Outcome", bound=Struct)
_Task = TypeVar("_Task")
_Made = TypeVar("_Made")


def digest_of_headers(headers: Headers, read: dict[str, bytes]) -> bytes:
    """The hash of all headers of a kernel, of which none has to be made for it, or of a project. ``read`` are the
    hashes of what was read of the same kernel for other arches.
    """
    kernels = of_kernel(headers)
    return (
        digest_of_all(chain.from_iterable(sorted(headers.items()))) if kernels is None else kernels.digest_as_read(read)
    )


def known_or_made(
    tasks: Sequence[_Task],
    keys: Sequence[bytes | None],
    *,
    get: Callable[[bytes], _Made | None],
    make: Callable[[_Task], _Made],
    keep: Callable[[bytes, _Made], None],
) -> list[_Made]:
    """What comes of each task: what ``get`` has by its key, else what ``make`` makes of it now, in several processes,
    and ``keep`` is given. None is the key of what is not kept.
    """
    known = [None if key is None else get(key) for key in keys]
    missing = [at for at, found in enumerate(known) if found is None]
    if missing:
        load_readers()
    made = dict(zip(missing, spread(make, [tasks[at] for at in missing]), strict=True))
    for at, each in made.items():
        if (key := keys[at]) is not None:
            keep(key, each)
    return [made[at] if found is None else found for at, found in enumerate(known)]


class KeptOutcomes:
    """The store. ``tool`` is what preprocesses; without ``asked`` nothing is kept."""

    def __init__(self, tool: str | None, *, asked: bool = True) -> None:
        self._store = Cache(default_folder("outcomes") if asked else None, limit=_LIMIT)
        self._recipe = recipe(self._store)
        self._tool = tool or ""
        self._hashes: dict[int, dict[str, bytes]] = {}

    def key(
        self, words: Iterable[str], sides: Iterable[Side], targets: Iterable[str], *, located: bool
    ) -> bytes | None:
        """The key of what comes of all headers of ``sides`` for ``targets``, and of ``words``; None for what is not
        kept: of a project's headers what is ``located``, as it says where these lie, and what comes of loose files.
        """
        if self._recipe is None:
            return None
        parts: list[bytes | str] = [self._recipe, self._tool, *words, ""]
        by_arch = {TARGETS[target].kernel_arch: target for target in targets}
        for side in sides:
            for target in by_arch.values():
                headers = side.headers(target)
                digest = b"" if headers is None else self._digest(side, headers, located=located)
                if digest is None:
                    return None
                parts += [target, digest]
        return digest_of_all(parts)

    def _digest(self, side: Side, headers: Headers, *, located: bool) -> bytes | None:
        if of_kernel(headers) is None and (located or side.state is None):
            return None  # loose files are looked for, and not listed
        return digest_of_headers(headers, self._hashes.setdefault(id(side), {}))

    def get(self, key: bytes | None, kind: type[_Outcome]) -> _Outcome | None:
        """What is kept under ``key``; None where nothing is, or nothing of that kind."""
        files = None if key is None else self._store.get(key)
        if files is None or _FILE not in files:
            return None
        with suppress(DecodeError, ValidationError, RecursionError):
            return json.decode(files[_FILE], type=kind)
        return None

    def keep(self, key: bytes | None, outcome: Struct) -> None:
        """Keeps what came of it."""
        if key is not None:
            with suppress(UnicodeEncodeError):  # a name that is no text
                self._store.put(key, {_FILE: json.encode(outcome)})

    def finish(self, keys: Iterable[bytes | None]) -> None:
        """Notes that these were in use, and makes room."""
        self._store.used([key for key in keys if key is not None])
