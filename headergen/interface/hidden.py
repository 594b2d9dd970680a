"""What headers of one translation unit hide from each other without a word of the preprocessor.

A header whose include guard another one has too says nothing behind that one, and a macro that one header undefines and
defines anew is what the first one said no longer. Programs that include either alone see all of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set

from msgspec.structs import replace

from headergen.interface import HeaderSource
from headergen.interface.needed import needed
from headergen.model import Conflict, Location
from headergen.parse import runs
from headergen.preprocess import Preprocessed

# not compiled before they are asked for, which is seldom; a comment is taken once, or a hundred of them would be tried
# in all their sums
FIRST = rb"(?s)\A(?>(?:\s|(?>/\*.*?\*/)|//[^\n]*\n)*)#[ \t]*"  # up to what the first directive is called
GUARD = FIRST + (
    rb"ifndef[ \t]+(\w+)[^\n]*\n"
    rb"(?>(?:\s|(?>/\*.*?\*/))*)#[ \t]*define[ \t]+\1\b"
)
_TIMES, _LIBCS_TIMES, _TIMES_GUARD = "linux/time.h", "sys/time.h", "_SYS_TIME_H"
_OTHER_BITS = "__USE_TIME_BITS64"  # our own features.h says so
# the C library's header names both orders, whatever the target's is; the kernel's names that alone
_ORDERS_GUARD, _ORDER = "_ENDIAN_H", "__BIG_ENDIAN"
# but for who asks to define it
_ASKS_WHICH = (
    rb"(?m)#[ \t]*(?:ifn?def|(?:el)?if[ \t]+!?defined)\b[ \t(]*(__(?:BIG|LITTLE)_ENDIAN)\b[ \t)]*$"
    rb"(?!\s*#[ \t]*define[ \t]+\1\b)"
)
CONDITION = rb"(?m)^[ \t]*#[ \t]*(if|el|endif)"


def hidden(unit: Preprocessed, headers: HeaderSource) -> tuple[Conflict, ...]:
    """The names for which entries of a unit are to be read apart, beside those that the preprocessor tells of."""
    return (*_redefined(unit, headers), *_silenced(unit, headers), *_timed(unit, headers), *_ordered(unit, headers))


def _redefined(unit: Preprocessed, headers: HeaderSource) -> Iterator[Conflict]:
    """Macros that an entry undefines and defines otherwise, and that are another's which it does not include."""
    for each in unit.redefined:
        first, second = each.first.header, each.second.header
        apart = first in unit.entries and second in unit.entries and first != second
        if apart and first not in needed([second], lambda name: text_in(headers, name)).headers:
            yield each


def _silenced(unit: Preprocessed, headers: HeaderSource) -> Iterator[Conflict]:
    """Entries that say nothing because a header before them has defined their guard."""
    order = {name: at for at, name in enumerate(unit.headers)}
    saying = {each.location.header for each in unit.definitions.values()}
    saying.update(header for header, _ in runs(unit.text))
    for entry in unit.entries:
        guard = None if entry in saying else re.match(GUARD, text_in(headers, entry) or b"")
        owner = unit.definitions.get(guard[1].decode()) if guard is not None else None
        if owner is None or owner.location.header in ("", entry):
            continue
        # one that is behind has said the same once more
        if order.get(owner.location.header, -1) < order.get(entry, len(order)):
            yield Conflict("guard", owner.name, owner.location, Location(entry, 1))


def _timed(unit: Preprocessed, headers: HeaderSource) -> Iterator[Conflict]:
    """Entries that bring linux/time.h into a unit that has the C library's times, where those have other bits.

    No program has both: each defines struct timeval. Where both are the same, one stands for the other.
    """
    times = unit.definitions.get(_TIMES_GUARD)
    if times is None or not times.location.is_stand_in or _OTHER_BITS not in unit.definitions:
        return
    for entry in with_kernels_times(unit.entries, headers):
        yield Conflict("record", "struct timeval", times.location, Location(entry, 1))


def _ordered(unit: Preprocessed, headers: HeaderSource) -> Iterator[Conflict]:
    """Entries that ask which of the two byte orders has a name, where the C library's header has named both."""
    both = unit.definitions.get(_ORDERS_GUARD)
    if both is None or not both.location.is_stand_in:
        return
    for entry in unit.entries:
        if asks_which_order(text_in(headers, entry) or b""):
            yield Conflict("macro", _ORDER, both.location, Location(entry, 1))


def asks_which_order(text: bytes) -> bool:
    """Whether a header asks which of the two byte orders has a name, and not which of them is the target's."""
    return b"_ENDIAN" in text and re.search(_ASKS_WHICH, text) is not None


def with_kernels_times(entries: Sequence[str], headers: HeaderSource) -> list[str]:
    """The entries that bring linux/time.h, and not the C library's times."""
    read = needed(entries, lambda name: text_in(headers, name))
    found = read.bringing(_TIMES) - read.bringing(_LIBCS_TIMES)
    return [entry for entry in entries if entry in found]


def against(unit: Preprocessed, other: Preprocessed) -> Iterator[Conflict]:
    """The macros that the one header of ``other`` defines otherwise than ``unit``, which it was not read with."""
    for new in other.definitions.values():
        old = unit.definitions.get(new.name) if new.location.header in other.entries else None
        if old is None or not old.location.header or old.location.is_stand_in:
            continue
        if (old.body, old.params) != (new.body, new.params):
            yield Conflict("macro", new.name, old.location, new.location)


def without_silent(unit: Preprocessed, names: Set[str], headers: HeaderSource) -> Preprocessed | None:
    """The unit without those ``names`` of its entries, where that takes no other run: they say nothing in it, being
    behind the guard of another as a whole. None where it takes one.
    """
    if not names:
        return unit
    guarded = {each.second.header for each in unit.conflicts if each.kind == "guard"}
    if not names <= guarded or not all(_is_guarded_whole(text_in(headers, name) or b"") for name in names):
        return None
    return replace(
        unit,
        entries=tuple(name for name in unit.entries if name not in names),
        headers=tuple(name for name in unit.headers if name not in names),
        conflicts=tuple(each for each in unit.conflicts if each.second.header not in names),
    )


def _is_guarded_whole(text: bytes) -> bool:
    """Whether nothing of a header that begins with its guard stands in another branch of that, or behind its end."""
    depth = 0
    for match in re.finditer(CONDITION, text):
        depth += {b"if": 1, b"endif": -1}.get(match[1], 0)
        if depth == 0:
            return b"#" not in text[match.end() :]
        if depth == 1 and match[1] == b"el":
            return False
    return False


def text_in(headers: HeaderSource, name: str) -> bytes | None:
    """The text of a header, if it is there."""
    if isinstance(headers, Mapping):
        return headers.get(name)
    from pathlib import Path  # for who is in doubt of what lies in folders: loading it takes 3 ms

    path = next((path for folder in headers if (path := Path(folder) / name).is_file()), None)
    return path.read_bytes() if path is not None else None
