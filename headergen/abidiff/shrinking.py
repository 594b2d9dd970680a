"""Numbers that are less than they were, as in a downgrade or a revert, or that ioctls begin or end with: whether what
they counted, held or numbered is gone or another, which says so itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from headergen.abidiff.around import Around
from headergen.abidiff.families import prefixes
from headergen.abidiff.number_names import LEAST, LIST, MASK, ROOM, VERSION, counts
from headergen.abidiff.symbols import Number, Symbols

_AS_IOCTLS = "as the numbers of the ioctls, and what became of these is told with them"
_CODES = re.compile(r"NSIG(\w+)$")  # counts what is called so: NSIGSEGV the SEGV_ codes

_MOST_GONE = 64  # of which all are looked for

_MADE = re.compile(r"(\w+_)(?:NR_(?:MSG\w*|FAMILIES)|TYPE_MAX)$")
_HIGHEST = -(1 << 31)
_OF_A_FAMILY = 4  # numbers, of which rtnetlink gives each kind of thing as many
_COMMANDS = re.compile(r".*(^|_)(COMMAND|CMD|IOC|IOCTL)S?_")
_FIRST = re.compile(r".*_(START|FIRST|BASE)$")
_PLURAL = re.compile(r"(\w+_)(?:MAX|NR|NUM)_([A-Z]{3,})S$")  # X_MAX_EVENTS counts the names X_EVENT_
_BEFORE = re.compile(r"(?:MAX|NR|NUM)_(\w+[A-Z]{3})S$")  # NR_X_KINDS those of X_KIND_
_SYSCALLS = re.compile(r"_*(\w+_)?NR\w*_syscall(s|_count)$")


def shrunk(around: Around, before: Number, after: Number) -> str:
    """Why a number that is less, or the first of ioctls, breaks nobody by itself; "" where it may."""
    name = before.name
    less = 0 <= after.value < before.value
    if VERSION.match(name) and less:
        return "an older version: look for who asks for the newer one"
    if counts(name) and after.value < before.value:
        before, after = _without_highest(before, after)
        why = _counts_fewer(around, before, after)
        if why or (after.value >= 0 and left_by_all(around, before, after) and _is_of_no_family(around, before)):
            return why or "and all that had the numbers from there to where it was is gone"
    if MASK.match(name) or LIST.match(name) or ROOM.match(name):
        if _lost_its_flags(around, before, after):
            return "and the flags of the bits that it lost are gone"
        if _lost_its_flags(around, after, before) and ROOM.match(name):
            return "and the flags of the bits that are free again are gone"
    if _FIRST.match(name) and _COMMANDS.match(name) and _begins_ioctls(around, before, after):
        return _AS_IOCTLS
    family, _, last = name.rpartition("_")
    stays = last == "MAX" and less and not around.is_gone(f"{family}_")
    begins = LEAST.match(name) and after.value > before.value and _named_one_gone(around, name)
    return "and none of its family is gone" if stays else "and the first that it told of is gone" if begins else ""


def _without_highest(before: Number, after: Number) -> tuple[Number, Number]:
    """Both numbers without the highest bit of an ``int``, if both have it: ``X_TYPE_MAX`` has it besides a count."""
    if not _HIGHEST <= after.value < before.value < 0:
        return before, after
    return replace(before, value=before.value - _HIGHEST), replace(after, value=after.value - _HIGHEST)


def _counts_fewer(around: Around, before: Number, after: Number) -> str:
    """What became of that which a number counts, if there is less of it; "" where nobody can tell."""
    if _SYSCALLS.match(before.name):  # of each ABI, while the calls of one alone are seen
        return "and what system calls are gone is told by their names"
    if after.value >= 0 and (
        _lost_its_last(around, before, after)
        or _named_one_gone(around, before.name)
        or _as_far_behind(around, before, after)
        or _bounds_what_is_left(around, before, after)
    ):
        return "and the last that it counted is gone"
    if after.value >= 0 and (left := _left(around, before, after)):
        return left
    if other := _as_another(around, before, after):
        share = "a quarter as much" if _of_families(before) else "as much"
        return f"by {share} as {other}, and the last that it counted is gone"
    if after.value >= 0 and _COMMANDS.match(before.name) and _ends_ioctls(around, before, after):
        return _AS_IOCTLS
    return ""


def _left(around: Around, before: Number, after: Number) -> str:
    """What is left, if a number tells of that what it told of all that there was; "" where it does not."""
    if _counts_what_is_left(around, before, after):
        return "and some that it counted are gone"
    return "and no name that is left has a number above it" if _had_room(around, before, after) else ""


def _lost_its_flags(around: Around, before: Number, after: Number) -> bool:
    """Whether a mask lost bits, and all that those stood for is gone: a flag each, or in a list of all that there
    is a number each, of which it has the bit. A negative one leaves out what it does not have.
    """
    if (before.value < 0) != (after.value < 0):
        return False
    had, has = (before.value, after.value) if before.value >= 0 else (~before.value, ~after.value)
    lost, came = had & ~has, has & ~had
    # as with what it lost, a flag of each other bit is a name of its own
    if not lost or (came and (before.value < 0 or came != around.backwards.bits_gone(after, came))):
        return False
    numbered = LIST.match(before.name) and not lost & ~around.positions_gone(before.location.header)
    return bool(numbered) or lost == around.bits_gone(before, lost)


def _lost_its_last(around: Around, before: Number, after: Number) -> bool:
    """Whether the last of what a number counts is gone, and it says of the last that is left what it said of that one:
    of its enumeration, or of the names of its header that begin most like it.
    """
    own = before.name, f"__{before.name}"  # ``X_MAX`` is ``__X_MAX`` - 1
    now = around.new.numbers
    for numbers, latter in _counted(around, before, own):
        others = [number for number in numbers if number.name not in own and number.value <= before.value]
        gone = [number.value for number in others if number.name not in now]
        if gone:
            kept = [number for number in others if number.name in now]
            left = [number.value for number in kept if now[number.name].value == number.value]
            if len(left) == len(kept):  # what is there by another name counts too
                left += [each.value for each in latter if each.name not in own and each.value <= after.value]
            was, last = max([*left, *gone]), max(left, default=0)
            return bool(left) and was > last and bool(_ways(before.value, was) & _ways(after.value, last))
    return False


def _named_one_gone(around: Around, name: str) -> bool:
    """Whether a number is another name for the last or the first, which is gone, and now for one that was there
    already, and has its value still: ``DTV_MAX_COMMAND``, ``FF_EFFECT_MIN``.
    """
    old, new = around.old, around.new
    macros = [side.abi.constants.get(name) for side in (old, new)]
    was, now = (macro.alias if macro is not None else "" for macro in macros)
    kept = [side.numbers.get(now) for side in (old, new)]
    gone = bool(was) and was in old.numbers and was not in new.numbers
    return gone and kept[0] is not None and kept[1] is not None and kept[0].value == kept[1].value


def _counts_what_is_left(around: Around, before: Number, after: Number) -> bool:
    """Whether a number says of its enumeration on both sides the same, of which some are gone and others renumbered,
    and each of these says so itself.
    """
    own = before.name, f"__{before.name}"
    was, now = (
        [
            e
            for e in _members(side, own)
            if e.name not in own and not e.name.startswith("__") and e.value <= number.value
        ]
        for side, number in ((around.old, before), (around.new, after))
    )
    if not was or not now or all(each.name in around.new.numbers for each in was):
        return False
    last = [max(each.value for each in side) for side in (was, now)]
    return last[0] > last[1] and bool(_ways(before.value, last[0]) & _ways(after.value, last[1]))


def _bounds_what_is_left(around: Around, before: Number, after: Number) -> bool:
    """Whether all of an enumeration that is above the number is gone, however it is made: ``__X_MAX + 1``, which was
    ``__X_MAX - 1``.
    """
    own = before.name, f"__{before.name}"
    was, now = (
        [each.name for each in _members(side, own) if each.name not in own and each.value > after.value]
        for side in (around.old, around.new)
    )
    return bool(was) and not now and all(name not in around.new.numbers for name in was)


def _as_far_behind(around: Around, before: Number, after: Number) -> bool:
    """Whether a maximum lies as far behind the last name of its family as it did, which is gone: ``SKF_AD_MAX``, behind
    the last offset by the length of one.
    """
    family, _, word = before.name.rpartition("_")
    home = before.location.header
    if word != "MAX" or not family or before.kind == "enumerator":
        return False
    was, now = (
        [
            each
            for each in side.named(home, f"{family}_")
            if each.value <= bound and not counts(each.name) and not MASK.match(each.name)
        ]
        for side, bound in ((around.before, before.value), (around.after, after.value))
    )
    if not was or not now:
        return False
    last, left = (max(side, key=lambda each: each.value) for side in (was, now))
    kept = left.name in around.old.numbers and around.old.numbers[left.name].value == left.value
    return last.name not in around.new.numbers and kept and last.value - left.value == before.value - after.value


def _had_room(around: Around, before: Number, after: Number) -> bool:
    """Whether a macro ended its family with room behind the last, and ends it with that now: a vendor's ``SW_CNT``."""
    family = before.name.rpartition("_")[0]
    home = before.location.header
    if before.kind != "macro" or not family:
        return False
    was, now = (
        [n for n in side.named(home, f"{family}_") if not counts(n.name) and not MASK.match(n.name)]
        for side in (around.before, around.after)
    )
    last = max((n.value for n in now), default=0)
    above = [n for n in was if after.value < n.value <= before.value and n.name in around.new.numbers]
    ways = {"last", "behind"} if before.name.endswith(("MAX", "LAST")) else {"behind"}
    return len(now) >= _OF_A_FAMILY and bool(_ways(after.value, last) & ways) and not above


def _is_of_no_family(around: Around, before: Number) -> bool:
    """Whether a macro says by its name of no other names of its header that it counts them."""
    home, own = before.location.header, (before.name, f"__{before.name}")
    starts = [start for start in _starts(before) if start.partition("_")[0] not in ("NR", "NUM", "MAX")]
    beside = (n for start in starts for n in around.before.named(home, start))
    return before.kind == "macro" and all(n.name in own or counts(n.name) for n in beside)


def left_by_all(around: Around, before: Number, after: Number) -> bool:
    """Whether each number between what a count was and is, as a last one or one behind, was that of a name of its
    header that is gone: ``NR_LDISCS``, whatever the names begin with.
    """
    if before.value - after.value > _MOST_GONE:
        return False
    gone = around.values_gone(before.location.header)
    ends = range(after.value, before.value), range(after.value + 1, before.value + 1)
    return any(gone.issuperset(between) for between in ends)


def _ends_ioctls(around: Around, before: Number, after: Number) -> bool:
    """Whether a number ends those of the ioctls of its header, on both sides alike (``AMDKFD_COMMAND_END``)."""
    was, now = (
        max((each.nr for each in side.abi.ioctls.values() if each.location.header == at.location.header), default=0)
        for side, at in ((around.old, before), (around.new, after))
    )
    return was > now > 0 and bool(_ways(before.value, was) & _ways(after.value, now))


def _begins_ioctls(around: Around, before: Number, after: Number) -> bool:
    """Whether a number is that of the first ioctl of its header, on both sides (``HL_COMMAND_START``)."""
    for side, at in ((around.old, before), (around.new, after)):
        home = at.location.header
        if at.value != min((each.nr for each in side.abi.ioctls.values() if each.location.header == home), default=-1):
            return False
    return True


def _as_another(around: Around, before: Number, after: Number) -> str:
    """The maximum that a number is made of, if that is less by as much and lost its last, and "" else: ``X_MSG_MAX`` or
    ``X_MAX`` for ``X_NR_MSGTYPES``, and for ``X_NR_FAMILIES`` by four times as much, ``X_ENUM_MAX`` for an
    ``X_TYPE_MAX`` that has a bit for itself besides.
    """
    parts = _MADE.match(before.name)
    names = [f"{parts[1]}{maximum}" for maximum in ("MSG_MAX", "ENUM_MAX", "MAX")] if parts else []
    less = (before.value - after.value) * (_OF_A_FAMILY if _of_families(before) else 1)
    for name in (f"__{before.name}", *names):
        was, now = around.old.numbers.get(name), around.new.numbers.get(name)
        if was is not None and now is not None and was.value - now.value == less:
            return name if _lost_its_last(around, was, now) else ""
    return ""


def _of_families(number: Number) -> bool:
    return number.name.endswith("_NR_FAMILIES")


def _ways(value: int, last: int) -> set[str]:
    """How a number may end others: as the last of them, as the one behind it, as the bit behind it."""
    ends = {"last": last, "behind": last + 1, "bit": 2 * last}
    return {way for way, end in ends.items() if value == end}


def _counted(around: Around, number: Number, own: tuple[str, str]) -> Iterator[tuple[list[Number], list[Number]]]:
    """What a number may count on both sides, the likeliest first."""
    every = _members(around.old, own)
    if every:
        yield every, _members(around.new, own)
        return
    home = number.location.header
    for prefix in _starts(number):
        # some codes are for the header alone: __ILL_BREAK
        starts = (prefix, f"__{prefix}") if _CODES.match(number.name) else (prefix,)
        if not any(map(around.is_gone, starts)):
            continue
        found = [each for start in starts for each in around.before.named(home, start)]
        # of those that are there still one that counts is no last of what is counted
        kept = [each for each in found if not counts(each.name) or each.name not in around.new.numbers]
        yield kept, [each for each in around.after.named(home, prefix) if not counts(each.name)]


def _starts(number: Number) -> tuple[str, ...]:
    """How the names may begin that a number counts, the likeliest first."""
    if codes := _CODES.match(number.name):
        return (f"{codes[1]}_",)
    if (plural := _BEFORE.match(number.name)) or (plural := _PLURAL.match(number.name)):
        return (f"{''.join(plural.groups())}_", *prefixes(number.name))
    return prefixes(number.name)


def _members(side: Symbols, names: tuple[str, str]) -> list[Number]:
    """The enumerators beside the first of the names that is one."""
    key = next((key for name in names if (key := side.enumeration_of.get(name)) is not None), None)
    members = side.abi.enums[key].members if key is not None else ()
    return [side.numbers[name] for name in members if name in side.numbers]
