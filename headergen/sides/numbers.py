"""The numbers that ``decode`` knows: those of a side's interfaces, and of the 32-bit programs that its kernels run.

All headers of a kernel take seconds to read, so their numbers are kept, by all that they depend on.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import partial
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from headergen.cache import Cache, default_folder, digest_of_all, recipe
from headergen.interface.needed import needed
from headergen.model import Constant, Ioctl, Location
from headergen.model.decoding import CallPattern, KnownNumbers, Unsized
from headergen.model.ioctl_blocks import IoctlBlock
from headergen.model.symbols import Enumerator
from headergen.pipeline import ModuleSource
from headergen.query.numbers import known_numbers
from headergen.report.progress import Progress
from headergen.sides import Headers
from headergen.sides.every import read_whole
from headergen.sides.interfaces import Looked, Selection, read_interfaces, selected
from headergen.sides.kept import digest_of_headers, known_or_made
from headergen.sides.system import source_alone
from headergen.targets import TARGETS, narrow

_FILE = "numbers.json"
_TIMES = re.compile(rb"\btime(?:val|spec|_t)\b")
_KEPT = 64 << 20  # bytes; those of a kernel take 3 MB a target


class SideNumbers(Struct, frozen=True):
    """``known`` are the numbers of the targets looked at, ``narrow`` those of 32-bit programs beside them.

    ``blocks`` are the kernel's own table of who has which. ``whole``: all headers that there are were looked at.
    """

    known: Sequence[KnownNumbers]
    narrow: Sequence[KnownNumbers]
    blocks: Sequence[IoctlBlock]
    whole: bool = False


def numbers(source: Selection, progress: Progress) -> SideNumbers:
    """The numbers of what ``source`` names; ``HeadergenError`` if nothing is there."""
    with selected(source, progress) as looked:
        beside = _beside(looked)
        if looked.whole:
            found = _of_whole(looked, [*looked.sources, *beside])
        else:
            found = _of_modules(looked, [each for each in (looked.sources, beside) if each], progress)
        own = {each.target for each in looked.sources}
        return SideNumbers(
            [each for each in found if each.target in own],
            [each for each in found if each.target not in own],
            looked.side.blocks(),
            looked.whole,
        )


def _beside(looked: Looked) -> list[ModuleSource]:
    """The same for 32-bit programs of the same kernel, unless they are looked at anyway."""
    own = {each.target for each in looked.sources}
    side = looked.side
    found: dict[tuple[str, str], ModuleSource] = {}
    for each in looked.sources:
        for target in narrow(each.target):
            of_one = TARGETS[target].kernel_arch == TARGETS[each.target].kernel_arch
            base = TARGETS[target].view_of or target
            there = of_one or (base in side.arches and side.kernel(base) == each.kernel)
            headers = side.headers(target) if there and target not in own else None
            if headers is None:
                continue
            # plain numbers have no size that may differ
            makers = (
                [name for name in each.entries if b"_IO" in headers.get(name, b"")] if looked.whole else each.entries
            )
            if TARGETS[target].view_of:
                makers = [name for name in makers if _has_times(name, headers)]
            entries = tuple(name for name in makers if name in headers)
            if entries:
                source = replace(each, target=target, entries=entries, headers=headers)
                found[target, each.name] = source_alone(side, source)
    return list(found.values())


def _has_times(name: str, headers: Headers) -> bool:
    """Whether a header takes its times from the C library. The kernel's own have one width, and would be those of all
    that are read with them.
    """
    if not _TIMES.search(headers.get(name, b"")):
        return False
    return "linux/time.h" not in needed([name], headers.get).headers


def _of_whole(looked: Looked, sources: Sequence[ModuleSource]) -> list[KnownNumbers]:
    store = _store()
    keys = _keys(store, looked, sources)
    found = known_or_made(
        sources,
        keys,
        get=lambda key: (store.get(key) or {}).get(_FILE),
        make=partial(_read, looked.tool, len(sources) > 1),
        keep=lambda key, data: store.put(key, {_FILE: data}),
    )
    store.used([key for key in keys if key is not None])
    return [_decoded(data) for data in found]


def _of_modules(looked: Looked, sets: Sequence[Sequence[ModuleSource]], progress: Progress) -> list[KnownNumbers]:
    """The numbers of some sets of modules, which share what they read: they are kept together, if all can be read."""
    store = _store()
    keys = [key for key in _keys(store, looked, [*chain.from_iterable(sets)]) if key is not None]
    key = digest_of_all(["modules", *keys])
    kept = store.get(key) if keys else None
    if kept is None:
        read = [read_interfaces(looked, sources, progress) for sources in sets]
        made = [_encoded(known_numbers(abi)) for each in read for abi in each.all]
        kept = {f"{at}.json": data for at, data in enumerate(made)}
        if keys and not any(each.failures for each in read):
            store.put(key, kept)
    store.used([key] if keys else [])
    return [_decoded(data) for data in kept.values()]


def _store() -> Cache:
    return Cache(default_folder("numbers"), limit=_KEPT)


def _keys(store: Cache, looked: Looked, sources: Sequence[ModuleSource]) -> list[bytes | None]:
    """The keys of sources by all that their numbers depend on; None where nothing is kept."""
    made_by = recipe(store)
    if made_by is None or looked.loose:
        return [None for _ in sources]
    headers, read = dict[int, bytes](), dict[str, bytes]()  # the modules of a target share them, all are of one side
    for each in sources:
        if id(each.headers) not in headers:
            headers[id(each.headers)] = digest_of_headers(each.headers, read)
    return [
        digest_of_all([made_by, looked.tool or "", s.target, *s.entries, "", headers[id(s.headers)]]) for s in sources
    ]


def _read(tool: str | None, again: bool, source: ModuleSource) -> bytes:
    return _encoded(known_numbers(read_whole(tool, source, again=again)[0]))


def _encoded(known: KnownNumbers) -> bytes:
    return json.dumps(
        {
            "target": known.target,
            "ioctls": [
                (i.name, i.value, i.dir, i.type, i.nr, i.size, i.arg, i.location.header, i.location.line)
                for i in known.ioctls
            ],
            "constants": [
                (c.name, c.value, c.type, c.location.header, c.location.line)
                for c in known.plain
                if isinstance(c, Constant)
            ],
            "enumerators": [
                (e.name, e.value, e.enum, e.location.header, e.location.line)
                for e in known.plain
                if isinstance(e, Enumerator)
            ],
            "calls": [(c.name, c.first, c.steps, c.location.header, c.location.line) for c in known.calls],
            "unsized": [(i.name, i.type, i.nr, i.missing, i.location.header, i.location.line) for i in known.unsized],
        }
    ).encode()


def _decoded(data: bytes) -> KnownNumbers:
    known = json.loads(data)
    constants = [Constant(name, value, type, Location(*place)) for name, value, type, *place in known["constants"]]
    enumerators = [
        Enumerator(name, value, enum, Location(*place)) for name, value, enum, *place in known["enumerators"]
    ]
    return KnownNumbers(
        known["target"],
        tuple(
            Ioctl(name, value, dir, type, nr, size, arg, None, Location(*place))
            for name, value, dir, type, nr, size, arg, *place in known["ioctls"]
        ),
        (*constants, *enumerators),
        tuple(
            CallPattern(name, first, tuple(steps), Location(*place)) for name, first, steps, *place in known["calls"]
        ),
        tuple(
            Unsized(name, type, nr, missing, Location(*place)) for name, type, nr, missing, *place in known["unsized"]
        ),
    )
