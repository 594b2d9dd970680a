"""The numbers that ``decode`` knows: those of a side's interfaces, and of the 32-bit programs that its kernels run.

All headers of a kernel take seconds to read, so their numbers are kept, by all that they depend on.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from headergen.cache import Cache, default_folder, digest_of_all, recipe
from headergen.interface.needed import needed
from headergen.model import Constant, Ioctl, Location
from headergen.model.decoding import CallPattern, KnownNumbers, Unsized
from headergen.model.ioctl_blocks import IoctlBlock
from headergen.model.symbols import Enumerator
from headergen.pipeline import ModuleSource, load_readers
from headergen.query.numbers import known_numbers
from headergen.report.progress import Progress
from headergen.sides import Headers
from headergen.sides.interfaces import Looked, Selection, read_interfaces, read_whole, selected
from headergen.sides.system import with_stand_ins
from headergen.targets import TARGETS, narrow
from headergen.workers import spread

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
            found = [known_numbers(abi) for abi in read_interfaces(looked, looked.sources, progress).all]
            if beside:
                found += [known_numbers(abi) for abi in read_interfaces(looked, beside, progress).all]
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
            there = (of_one or base in side.arches) and side.kernel(base) == each.kernel
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
                found[target, each.name] = with_stand_ins(
                    replace(each, target=target, entries=entries, headers=headers)
                )
    return list(found.values())


def _has_times(name: str, headers: Headers) -> bool:
    """Whether a header takes its times from the C library. The kernel's own have one width, and would be those of all
    that are read with them.
    """
    if not _TIMES.search(headers.get(name, b"")):
        return False
    return "linux/time.h" not in needed([name], headers.get).headers


def _of_whole(looked: Looked, sources: Sequence[ModuleSource]) -> list[KnownNumbers]:
    store = Cache(default_folder("numbers"), limit=_KEPT)
    made_by = recipe(store)
    keys = [None if made_by is None else _key(made_by, looked.tool, each) for each in sources]
    kept = [None if key is None else store.get(key) for key in keys]
    missing = [each for each, files in zip(sources, kept, strict=True) if files is None]
    if missing:
        load_readers()
    made = iter(spread(partial(_read, looked.tool, len(missing) > 1), missing))
    found = []
    for key, files in zip(keys, kept, strict=True):
        data = next(made) if files is None else files[_FILE]
        if files is None and key is not None:
            store.put(key, {_FILE: data})
        found.append(_decoded(data))
    store.used([key for key in keys if key is not None])
    return found


def _key(made_by: bytes, tool: str | None, source: ModuleSource) -> bytes:
    parts = [part for item in sorted(source.headers.items()) for part in item]
    return digest_of_all([made_by, tool or "", source.target, *source.entries, "", *parts])


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
