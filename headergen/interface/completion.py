"""Completes headers that are not self-contained: reads the header that defines what others use and do not include.

Every second ioctl of Linux is no constant where its header stands alone, because that forgets ``linux/ioctl.h`` or the
header of its struct. A definition that was found by its text is only a guess; it counts once the headers, read
together, give the name a meaning without giving any other name two. What a header says on its own is never changed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from functools import cache
from itertools import islice
from typing import Any

from msgspec.structs import replace

from headergen.diagnostics import HeaderError
from headergen.interface.definitions import TAGGED, Definitions
from headergen.interface.units import Reader, at_odds
from headergen.model import (
    NAMED,
    Abi,
    Apart,
    Array,
    Completion,
    CType,
    EnumRef,
    LaidTypedef,
    Named,
    Pointer,
    RecordRef,
    Skipped,
)
from headergen.model.ioctl_macros import IOCTL_MACROS
from headergen.model.locations import arch_part
from headergen.parse import UnknownTypeError

# what the kernel keeps to itself and UAPI headers name all the same: no exported header of Linux 4.0 to 7.3 defines
# them for all, and a search through a thousand headers for nothing is a sixth of the time of dump
KERNELS_OWN = frozenset(
    {"PAGE_SIZE", "PAGE_SHIFT", "PAGE_MASK", "BIT", "BIT_ULL", "SZ_4K", "SZ_64K", "SZ_128K", "NR_CPUS"}
)
# what is its own too, but what projects define for their copies of headers, so that it is looked for
KERNELS_WORDS = KERNELS_OWN | frozenset(
    [f"{sign}{bits}{most}" for bits in (8, 16, 32, 64) for sign, most in (("u", ""), ("s", ""), ("U", "_MAX"))]
    + ["GENMASK", "GENMASK_ULL", "SZ_1M"]
)
_OF_AN_ARCH = ("asm/", "asm-generic/")
_MOST = 8  # headers that are asked for one name
_TRIALS = 12  # readings for one header
_CHOICES = 3  # headers that are tried for one name
_FORGOTTEN = 3  # readings of headers behind those whose types they use


def incomplete(abi: Abi) -> tuple[Skipped, ...]:
    """What was skipped because something is not defined that another header may define.

    Not what an arch leaves out: where ``linux/kvm.h`` has its other half in ``asm/kvm.h``, a record that is missing is
    another arch's.
    """
    return tuple(
        item
        for item in abi.skipped
        if item.missing
        and item.missing not in KERNELS_OWN
        and not (item.missing.startswith(TAGGED) and _has_other_half(item.location.header, abi.headers))
    )


def lacks_nothing(abi: Abi) -> bool:
    """Whether no header but those that its own may include had a part in it, nor could have."""
    return not abi.completions and not incomplete(abi)


def _has_other_half(header: str, headers: Collection[str]) -> bool:
    """Whether an arch has a part of its own of a header. The arch's header and the one that it wraps are no halves."""
    return not header.startswith(_OF_AN_ARCH) and arch_part(header) in headers


def complete(abi: Abi, parts: Sequence[Abi], reader: Reader, definitions: Definitions) -> Abi:
    """``abi`` with what gets a meaning from a header which its own headers do not include.

    Nothing else is added but the records and types that those need, and nothing is changed. ``parts`` are the units
    that ``abi`` was made of, and ``reader`` reads the headers that it was read from.
    """
    by_header: dict[str, dict[str, Skipped]] = {}
    for item in incomplete(abi):
        by_header.setdefault(item.location.header, {})[item.name] = item
    pass_ = _Pass(abi, parts, reader, definitions)
    for first, headers in _by_first_home(pass_, by_header).items():
        if len(headers) == 1 and pass_.straight(first, *next(iter(headers.items()))):
            continue
        pass_.together(first, list(headers.items()))
        for header, items in headers.items():
            pass_.header(header, items, first)
    return pass_.done()


def _by_first_home(pass_: _Pass, missed: Mapping[str, dict[str, Skipped]]) -> dict[str, dict[str, dict[str, Skipped]]]:
    """The headers that miss something, by the header that is to be tried first for each: most miss the same one."""
    groups: dict[str, dict[str, dict[str, Skipped]]] = {}
    for header, items in missed.items():
        home = pass_.next(items.values(), set())
        if home is not None:
            groups.setdefault(home, {})[header] = items
    return groups


class _Pass:
    """One completion under way: the interface as far as it has come."""

    def __init__(self, abi: Abi, parts: Sequence[Abi], reader: Reader, definitions: Definitions) -> None:
        self.abi = abi
        self.definitions = definitions
        self._reader = reader
        self._now: dict[str, Skipped] = {}  # what an item misses once a header was tried
        self._agreed: dict[str, bool] = {}
        # what a trial added does not count: each header is completed on its own
        known = abi.names().union(*(enum.members for enum in abi.enums.values()))
        self._read = {
            (item.name, item.location): before(item.location.header if item.missing in known else "")
            for part in reversed(parts)
            for before in [_read_before(part, frozenset(abi.entries))]
            for item in part.skipped
        }

    def left(self, items: Mapping[str, Skipped]) -> dict[str, Skipped]:
        """Those of ``items`` that are skipped still, with what they miss now."""
        skipped = {item.name for item in self.abi.skipped}
        return {name: self._now.get(name, item) for name, item in items.items() if name in skipped}

    def next(self, items: Iterable[Skipped], tried: Collection[str], *, behind: bool = False) -> str | None:
        """The header to try next for what ``items`` miss; ``behind`` others, which were read without all the rest.
        A header that was read with it, and did not help, is none.
        """
        for item in items:
            read = frozenset() if behind else self._read.get((item.name, item.location), frozenset())
            homes = islice(self.definitions.homes_beyond(item.missing, read), _CHOICES)
            home = next((home for home in homes if home not in tried and home not in read), None)
            # asked last: it takes a look at all headers, and mostly none beyond those that were read has the name
            if home is not None and not self._is_a_guess(item):
                return home
        return None

    def _agree(self, name: str, homes: Sequence[str]) -> bool:
        """Whether a constant has the same value in every header that defines it."""
        if name not in self._agreed:
            found = [self._made([home], frozenset({name})) for home in homes[:_MOST]]
            constants = [each.constants.get(name) if each is not None else None for each in found]
            values = {each.value if each is not None else None for each in constants}
            self._agreed[name] = len(values) == 1 and None not in values
        return self._agreed[name]

    def _is_a_guess(self, item: Skipped) -> bool:
        """Whether several headers define the constant that it misses, each otherwise; one that was read and left it
        missing does so in a branch for others.
        """
        read = self._read.get((item.name, item.location), frozenset())
        homes = [home for home in self.definitions.homes(item.missing) if home not in read] if _is_plain(item) else []
        return len(homes) > 1 and not self._agree(item.missing, homes)

    def _told(self, item: Skipped) -> Skipped:
        """The item with the headers that define what it misses, where those do not agree."""
        if self._agreed.get(item.missing, True):
            return item
        return replace(item, candidates=self.definitions.homes(item.missing)[:_MOST])

    def done(self) -> Abi:
        """The interface; what is skipped still says what it misses behind the headers that were tried."""
        told = {home for each in self.abi.completions if each.names for home in each.headers}
        useful = tuple(each for each in self.abi.completions if each.names or not told.issuperset(each.headers))
        skipped = tuple(self._told(self._now.get(item.name, item)) for item in self.abi.skipped)
        return replace(self.abi, skipped=skipped, completions=useful)

    def straight(self, first: str, header: str, items: Mapping[str, Skipped]) -> bool:
        """Reads a header behind the one that it forgets and the one that this forgets in its turn, where its text shows
        that behind the first alone it would lack something still. Whether that gave it all that it lacks.

        It spares a run of the compiler where a macro calls one of a third header, as ``__GENMASK`` calls ``_UL``:
        ``dump`` of linux/kvm.h takes 6 % less CPU time, that of the few headers of the kind likewise.
        """
        words = {
            self.definitions.forgotten(item.missing, first, header) if calls(item) else "" for item in items.values()
        }
        word = words.pop()
        if words or not word:
            return False
        beyond = islice(self.definitions.homes_beyond(word, frozenset()), _CHOICES)
        home = next((each for each in beyond if each not in (first, header)), None)
        made = None if home is None else self._made([first, home, header], _asked([items]))
        if home is None or made is None or len(_gained(self.abi, made, items)[0]) < len(items):
            return False
        self._take_over(made, [header], items)
        return True

    def together(self, home: str, headers: Sequence[tuple[str, Mapping[str, Skipped]]]) -> None:
        """Reads headers behind the one that all of them forget, at once or, where they do not agree, in halves."""
        if self.trial((), home, dict(headers)) is None and len(headers) > 1:
            middle = len(headers) // 2
            self.together(home, headers[:middle])
            self.together(home, headers[middle:])

    def header(self, header: str, items: dict[str, Skipped], first: str) -> None:
        """Completes what one header misses still, when ``first`` was tried, with one more header at a time."""
        left = self.left(items)
        moved = any(item.missing != items[name].missing for name, item in left.items())
        tried, before, trials = {first, header}, [first] if moved else [], _TRIALS
        items = left
        while trials and items and (home := self.next(items.values(), tried, behind=bool(before))):
            trials -= 1
            tried.add(home)
            made = self.trial(before, home, {header: items})
            if made is None:
                continue
            left = self.left(items)
            if any(item.missing != items[name].missing for name, item in left.items()):
                before.append(home)
            items = left

    def trial(self, before: Sequence[str], home: str, headers: Mapping[str, Mapping[str, Skipped]]) -> Abi | None:
        """Reads ``headers`` behind ``before`` and ``home``, and takes over what they get; None if they do not agree."""
        made = self._made([*before, home, *headers], _asked(headers.values()))
        if made is None:
            return None
        items = {name: item for of in headers.values() for name, item in of.items() if not self._is_a_guess(item)}
        self._take_over(made, headers, items)
        return made

    def _made(self, entries: Sequence[str], names: frozenset[str] | None) -> Abi | None:
        """The interface of headers that go together, of its macros what ``names`` need; None if they do not."""
        shared = self._reader.shared
        if shared is None:
            return self._read_now(entries, names)
        tried, key = shared.tried, (tuple(entries), names)
        if key not in tried:
            made = tried[key] = self._read_now(entries, names)
            if made is not None:
                shared.helped(made.entries)
        return tried[key]

    def _read_now(self, entries: Sequence[str], names: frozenset[str] | None) -> Abi | None:
        read = list(dict.fromkeys(entries))
        for _ in range(_FORGOTTEN):
            try:
                model = self._reader.model(read, names)
                return None if at_odds(model.conflicts) else self._reader.abi(model)
            except UnknownTypeError as error:  # the one that helps may forget a header in its turn
                homes = (home for home in self.definitions.homes(error.name) if home not in read)
                read = [*islice(homes, 1), *read]
            except HeaderError:
                return None
        return None

    def _take_over(self, made: Abi, headers: Collection[str], items: Mapping[str, Skipped]) -> None:
        homes = tuple(entry for entry in made.entries if entry not in headers)
        moved = {item.name: item for item in incomplete(made) if item.name in items}
        moved = {name: item for name, item in moved.items() if item.missing != items[name].missing}
        self._now |= moved
        names, needed = _gained(self.abi, made, items)
        if moved and not names:  # it is of use: what is missing behind it is another thing
            self.abi = replace(self.abi, completions=(*self.abi.completions, Completion(homes, ())))
        if names:
            self.abi = _adopted(self.abi, made, names, needed)
            done, gained = Completion(homes, names), frozenset((*names, *needed)) & made.names()
            elsewhere = (Apart(each.entries, each.names - gained) for each in self.abi.apart)
            apart = (*elsewhere, Apart(made.entries, gained))
            self.abi = replace(self.abi, completions=(*self.abi.completions, done), apart=apart)


def is_grave(item: Skipped) -> bool:
    """Whether an ioctl or a record is lost. Many constants are made of what the kernel keeps to itself (``SZ_64K``)."""
    missing = item.missing
    is_type = missing.startswith(TAGGED) or (missing.islower() and not calls(item))
    return is_type or missing in IOCTL_MACROS


def _is_plain(item: Skipped) -> bool:
    """Whether a constant is missed, and not a type or a macro that takes arguments (``_IOW``, ``_UL``)."""
    return not (is_grave(item) or calls(item))


def calls(item: Skipped) -> bool:
    """Whether what is missed was called: a macro that takes arguments, or a function."""
    return item.reason.startswith("it calls ")


def _asked(headers: Iterable[Mapping[str, Skipped]]) -> frozenset[str] | None:
    """The names that a trial is about, of hundreds of macros; None for all, where one takes arguments: it may paste
    together the name of any.
    """
    items = [item for of in headers for item in of.values()]
    return None if any(item.params is not None for item in items) else frozenset(item.name for item in items)


def _read_before(part: Abi, entries: Collection[str]) -> Callable[[str], frozenset[str]]:
    """The headers that were read before one, or with it. Of the ``entries`` of all units those of this that stand
    before it, or all of this where no header is named, since none defines the name: to look for it in them again is a
    thirtieth of reading all headers. One that was refused is a header of the unit all the same, for its macros.
    """
    places = {entry: place for place, entry in enumerate(part.entries)}
    others = frozenset(part.headers).difference(entries)

    @cache
    def before(header: str) -> frozenset[str]:
        return others.union(part.entries[: places.get(header, len(places)) + 1])

    return before


# ------------------------------------------------------------------------------------------------------ taking it over


def _gained(abi: Abi, made: Abi, items: Mapping[str, Skipped]) -> tuple[tuple[str, ...], dict[str, None]]:
    """Those of ``items`` that ``made`` has a meaning for, and the keys and names of the types that they need."""
    names: list[str] = []
    needed: dict[str, None] = {}
    for name in items:
        ioctl, record = made.ioctls.get(name), made.records.get(name)
        if not any(name in getattr(made, kind) for kind in NAMED):
            continue
        argument = RecordRef(name) if record is not None else ioctl.arg_type if ioctl is not None else None
        types = types_of(made, argument)
        if not any(_differ(have.get(key), of.get(key)) for have, of, key in _pairs(abi, made, types)):
            names.append(name)
            needed |= types
    return tuple(names), needed


def _adopted(abi: Abi, made: Abi, names: Sequence[str], needed: Collection[str]) -> Abi:
    """``abi`` with ``names`` of ``made`` and the types that they need."""
    wanted = {*names, *needed}
    places = {*made.entries, *(made.records[key].location.header for key in needed if key in made.records)}
    wanted |= _measured(abi, made, wanted)
    parts = {kind: {**getattr(abi, kind), **_of(getattr(made, kind), wanted)} for kind in NAMED}
    numbered = set(names).union(*(made.enums[key].members for key in wanted & made.enums.keys()))
    return replace(
        abi,
        headers=tuple(sorted({*abi.headers, *(place for place in places if place in made.headers)})),
        skipped=tuple(item for item in abi.skipped if item.name not in numbered),
        **parts,
    )


def _of(items: Mapping[str, Any], names: Collection[str]) -> dict[str, Any]:
    return {name: item for name, item in items.items() if name in names}


def types_of(made: Abi, type_: CType | None) -> dict[str, None]:
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
    if isinstance(have, LaidTypedef) and isinstance(other, LaidTypedef) and not have.size:
        have = replace(have, size=other.size, align=other.align)  # of what had no definition
    return have is not None and other is not None and have != other


def _measured(abi: Abi, made: Abi, wanted: Set[str]) -> set[str]:
    """The typedefs of ``abi`` that had no size, and have one with what is taken over."""
    return {
        name
        for name, have in abi.typedefs.items()
        if not have.size and (other := made.typedefs.get(name)) is not None and other.size
        if not _differ(have, other) and types_of(made, other.type).keys() <= wanted
    }
