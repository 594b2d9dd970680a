"""What it means that a name stands for another number: a break, or what a kernel does whenever it gains something."""

from __future__ import annotations

import re

from msgspec import Struct

from headergen.abidiff.around import Around, family_of
from headergen.abidiff.growing import number_convention
from headergen.abidiff.masks import flags_gained, fresh_gained, gained_said, mask_gained, other_field
from headergen.abidiff.number_names import (
    BY_NAME,
    DEFAULT,
    LEAST,
    LIST,
    MASK,
    OLDEST,
    ROOM,
    SYSCALL,
    UNSEEN,
    VERSION,
    counts,
    greater_parts,
    is_former,
)
from headergen.abidiff.shrinking import left_by_all, shrunk
from headergen.abidiff.symbols import Number, Symbols
from headergen.diagnostics import Rule, Severity
from headergen.diagnostics import rules_abi as rules

_LEAST_LETTERS = 3  # of a word whose plural counts
_RESTARTS = re.compile(r".*_(PATCH|PATCHLEVEL|SUBLEVEL)$")  # with each version
_KERNEL = re.compile(r"LINUX_VERSION_\w+$")  # a patch level begins at 0 again with each version


class Changed(Struct, frozen=True):
    """How a changed value is told: the rule, its severity where that is not the rule's, and what is said behind it."""

    rule: Rule
    severity: Severity | None = None
    note: str = ""


_BY_KIND = {"macro": rules.CONSTANT_VALUE, "enumerator": rules.ENUMERATOR_VALUE, "ioctl": rules.IOCTL_NUMBER}


def judged(around: Around, before: Number, after: Number) -> Changed:
    """The rule for a name whose value changed."""
    new = around.new
    if BY_NAME.match(after.name):
        return Changed(_BY_KIND[before.kind], Severity.NOTE, "; compatible, because the kernel prints it by its name")
    if bits := _same_bits(new, before, after):
        wider = _width(new, before) != _width(new, after)  # which a comparison may see
        return Changed(rules.CONSTANT_TYPE, Severity.WARNING if wider else None, f", which is the same {bits} bits")
    if known := number_convention(after.location.header, after.name, before.value, after.value):
        if known.corrected:
            return Changed(_BY_KIND[before.kind], Severity.WARNING, f": a correction, since {known.reason}")
        return Changed(_BY_KIND[before.kind], Severity.NOTE, f"; compatible, because {known.reason}")
    asked = [_moved_along, _kept_apart, _of_other_times]
    if not around.before.numbers_on(before):  # else its name says nothing
        asked[1:1] = _grown, _less
    for ask in asked:
        if found := ask(around, before, after):
            return found
    return _as_ever(around, before, after)


def _moved_along(around: Around, before: Number, after: Number) -> Changed | None:
    """An enumerator that goes with those on both sides of it is one of them, whatever its name says: nothing is counted
    by ``TCA_FLOWER_KEY_PORT_SRC_MAX``.
    """
    old, new = around.old.numbers, around.new.numbers
    beside = around.after.between.get(after.name, ()) if before.kind == "enumerator" else ()
    shift = after.value - before.value
    along = [name in old and new[name].value - old[name].value == shift for name in beside]
    return _as_ever(around, before, after) if along and all(along) else None


def _of_other_times(around: Around, before: Number, after: Number) -> Changed | None:
    """A name that now goes by the width of ``time_t``, as ``SO_SNDTIMEO`` does: with ``…_OLD`` for what it was, and
    ``…_NEW`` for who has times of 64 bits on a target of 32. The old number never took those.
    """
    split = around.split_names.get((before.value, after.value), ())
    home = after.location.header
    alike = (n.name for n in split if n.value == after.value and n.location.header == home)
    name = after.name if any(n.name == after.name for n in split) else next(alike, None)
    if name is None:
        return None
    note = f", which is {name}_NEW: {name}_OLD, as it was, never took times of 64 bits"
    return Changed(_BY_KIND[before.kind], Severity.WARNING, note)


def _kept_apart(around: Around, before: Number, after: Number) -> Changed | None:
    """A flag that gained another, while names that came with that have the one and the other: ``O_SYNC``, of which
    ``O_DSYNC`` is what it was, and ``__O_SYNC`` what it gained.
    """
    more = after.value & ~before.value
    flags = before.value.bit_count() == more.bit_count() == 1 and min(before.value, after.value) > 0
    if not flags or before.value & ~after.value or before.kind != "macro":
        return None
    same, other = (
        around.fresh_flags.get((after.location.header, family_of(before.name), value)) for value in (before.value, more)
    )
    if same is None or other is None:
        return None
    note = f", and {same} is what it was, so old programs are understood as before"
    return Changed(rules.CONSTANT_VALUE, Severity.WARNING, note)


def _as_ever(around: Around, before: Number, after: Number) -> Changed:
    """Another number; of a name that is there for what was, or that is the last as it was, somebody should look."""
    rule = _BY_KIND[before.kind]
    if before.name in around.before.counting and after.name in around.after.counting:
        if before.value < after.value:
            return Changed(rules.LIMIT_GREW, None, ", as the last of its enumeration, which the others count up to")
        if after.value > 0 and left_by_all(around, before, after):
            return Changed(
                rule, Severity.WARNING, ", as the last of its enumeration, of which the others before it are gone"
            )
    default = before.kind == "macro" and DEFAULT.search(before.name)
    # an enumerator with two underscores is there for the others, or for a macro that has another name
    inner = before.kind == "enumerator" and before.name.startswith("__") and not SYSCALL.match(before.name)
    unseen = inner or UNSEEN.search(before.name) or is_former(before.name)
    return Changed(rule, Severity.WARNING) if default or unseen else Changed(rule)


def _less(around: Around, before: Number, after: Number) -> Changed | None:
    """A number that is less, as in a downgrade, for what is gone and says so itself."""
    why = shrunk(around, before, after) or _lost(around, before, after)
    if not why:
        return None
    counting = counts(before.name) and _ends_by_another(around, before.name)
    severity = Severity.NOTE if counting else Severity.WARNING
    return Changed(_BY_KIND[before.kind], severity, f", {why}")


def _lost(around: Around, before: Number, after: Number) -> str:
    """What a number lost that another name would have to be new for, had it grown so: the flags that it was made of, or
    as many names as it counts fewer; "" if nothing says so.
    """
    back = around.backwards
    flags = flags_gained(back, after, before) if after.value.bit_count() > 1 else []
    # a port is what a chip is at, and where in it: no flags
    if flags and all(around.old.numbers[name].value.bit_count() == 1 for name in flags):
        return f"and lost {gained_said(back, after, before, flags)}"
    if _counts_fresh(back, after, before):
        return "and some that it counted are gone"
    return _times_another(around, before, after)


def _times_another(around: Around, before: Number, after: Number) -> str:
    """The count that another has been so many times as much as on both sides, if that lost what is gone, and the name
    of the one tells of it and of how many times: ``MAX_MODFUNCTIONS`` of ``CGW_FRAME_MODS`` and ``CGW_MOD_FUNCS``.
    """
    if not counts(before.name) or not 0 < after.value < before.value:
        return ""
    home, now = before.location.header, around.new.numbers
    told = [
        n for n in around.old.numbers_of[home] if n.name in now and n.name.split("_")[-1].rstrip("S") in before.name
    ]
    for each in told:
        less, times = now[each.name], before.value // each.value if each.value > 0 else 0
        if times * each.value != before.value or times * less.value != after.value:
            continue
        if any(n.value == now[n.name].value == times for n in told) and _counts_fresh(around.backwards, less, each):
            return f"as {each.name}, of which it is {times} times as much"
    return ""


def _grown(around: Around, before: Number, after: Number) -> Changed | None:
    """A number that grew as its name says that it does: a count, a version, a mask."""
    name = before.name
    more, fewer = ((a.value >= 0 and not a.value & ~b.value) for a, b in ((before, after), (after, before)))
    more_flags = mask_gained(around, before, after) if MASK.match(name) else []
    left_out = MASK.match(name) and after.value < 0 and before.value < 0 and not ~before.value & after.value
    alike = (before.value < 0) == (after.value < 0) or _was_empty(around, before)
    if counts(name) and before.value < after.value and alike:
        inner = name.startswith("__") or _ends_by_another(around, name)
        found = Changed(rules.LIMIT_GREW, Severity.NOTE if inner else None)
    elif LEAST.match(name) and 0 <= after.value < before.value:
        found = Changed(rules.LIMIT_GREW, None, ", so that more is allowed")
    elif left_out:
        found = Changed(rules.MASK_GREW, None, ", and leaves more bits out")
    elif _counts_fresh(around, before, after):
        found = Changed(rules.LIMIT_GREW)
    elif _is_last(around, after):
        found = _last_moved(around, before, after)
    elif VERSION.match(name) and (0 <= before.value < after.value or _restarts(around, after)):
        refused = OLDEST.search(name) and before.value < after.value
        found = Changed(
            rules.VERSION_GREW, *((Severity.WARNING, ", so that older ones are refused") if refused else ())
        )
    elif more_flags:
        found = Changed(rules.MASK_GREW, None, f", and gained {gained_said(around, before, after, more_flags)}")
    elif LIST.match(name) and more:
        found = Changed(rules.MASK_GREW, None, f", and gained {_fresh_of(around, before, after)}")
    elif ROOM.match(name) and fewer:
        found = Changed(rules.MASK_GREW, None, ", so that fewer bits are reserved")
    elif before.value.bit_count() > 1 and (flags := flags_gained(around, before, after)):
        found = Changed(rules.MASK_GREW, None, f", and gained {gained_said(around, before, after, flags)}")
    elif field := other_field(around.before, before, after):
        found = Changed(_BY_KIND[before.kind], Severity.WARNING, f", {field}")
    else:
        found = None
    return found


def _ends_by_another(around: Around, name: str) -> bool:
    """Whether a count is made of one with two underscores, and so is no bound of anything: ``X_MAX`` of ``__X_MAX``, or
    of what ends the names of its enumeration before it, as ``__X_AFTER_LAST`` those before ``NUM_X`` and ``X_MAX``.
    """
    numbers = around.new.numbers
    if f"__{name}" in numbers or f"__{name.removesuffix('_MAX')}_AFTER_LAST" in numbers:
        return True
    key = around.new.enumeration_of.get(name)
    names = list(around.new.abi.enums[key].members) if key is not None else [name]
    ends = (each for each in names[: names.index(name)] if each.startswith("__") and each in around.after.greatest)
    return any(numbers[each].value - numbers[name].value in (0, 1) for each in ends)


def _last_moved(around: Around, before: Number, after: Number) -> Changed:
    """The last of an enumeration that is for counting has another number: it says nothing that others do not say."""
    if before.value < after.value:
        return Changed(rules.LIMIT_GREW, Severity.NOTE)
    key = around.old.enumeration_of.get(before.name)
    others = around.old.abi.enums[key].members if key is not None and before.name in around.before.greatest else {}
    now = around.new.numbers
    if any(name not in now or now[name].value != value for name, value in others.items() if name != before.name):
        return Changed(_BY_KIND[before.kind], Severity.NOTE, ", and what it ended says what became of it")
    return Changed(_BY_KIND[before.kind], Severity.WARNING)


def _fresh_of(around: Around, before: Number, after: Number) -> str:
    """What a list of all that there is gained: new names, or bits that may be anything's: 1 << _UFFDIO_COPY, say."""
    if flags := fresh_gained(around, before, after):
        return gained_said(around, before, after, flags)
    return f"the bits {after.value & ~before.value:#x}"


def _was_empty(around: Around, before: Number) -> bool:
    """Whether -1 was the last number of an enumeration that had nothing yet, and says so by a count that was 0; any
    other -1 may stand for "no bound", which is no maximum that grows.
    """
    if before.value != -1:
        return False
    key = around.old.enumeration_of.get(before.name)
    if key is None:
        return False
    members = around.old.abi.enums[key].members
    others = ((name, value) for name, value in members.items() if name != before.name)
    return len(members) > 1 and all(value == 0 and counts(name) for name, value in others)


def _counts_fresh(around: Around, before: Number, after: Number) -> bool:
    """Whether a plural grew by as many as its header has new names of the singular, or new macros or enumerators:
    ``CGW_FRAME_MODS`` by one, with ``CGW_MOD_FLAGS``.
    """
    words = after.name.split("_")
    one = words[-1].removesuffix("S")
    if before.value < 0 or one == words[-1] or len(one) < _LEAST_LETTERS:
        return False
    return after.value - before.value in around.fresh_kinds(after.location.header).get((words[0], one), ())


def _restarts(around: Around, after: Number) -> bool:
    """Whether a part of a version may be less than it was: a greater part is more."""
    numbers = around.old.numbers, around.new.numbers
    greater = [[of[name].value for of in numbers if name in of] for name in greater_parts(after.name)]
    more = any(len(values) == len(numbers) and values[0] < values[1] for values in greater)
    return more or bool(_KERNEL.match(after.name) or (after.value == 0 and _RESTARTS.match(after.name)))


def _is_last(around: Around, number: Number) -> bool:
    """Whether an enumerator ends its enumeration, and says by ``__`` that programs are not to use it."""
    return number.kind == "enumerator" and "__" in number.name and number.name in around.after.greatest


def _same_bits(new: Symbols, before: Number, after: Number) -> int:
    """How many bits two values have that are the same but for the sign that C reads them with, or for those that
    ``~`` fills a wider type with; 0 if they differ.
    """
    width, other = (_width(new, number) for number in (before, after))
    low, high = sorted((before.value, after.value))
    if width != other and low >= 0:
        narrow, wide = sorted((width, other))
        filled = (1 << wide) - (1 << narrow)
        return narrow if low >> (narrow - 1) == 1 and high == low | filled else 0
    if width != other and MASK.match(after.name):  # it has the bits that it is for, and those above them no more
        signed, unsigned = sorted((before, after), key=lambda number: number.value)
        narrow = _width(new, signed)
        if signed.value < 0 and narrow < _width(new, unsigned) and unsigned.value == signed.value % (1 << narrow):
            return narrow
    width = max(width, other)  # a negative number fills whatever it becomes a part of
    return width if (before.value - after.value) % (1 << width) == 0 else 0


def _width(symbols: Symbols, number: Number) -> int:
    """The bits of a macro's type; an enumerator has those that its value needs."""
    needed = 4 if -(1 << 31) <= number.value < 1 << 32 else 8
    return 8 * symbols.target.types.get(number.type, (needed, 0))[0]
