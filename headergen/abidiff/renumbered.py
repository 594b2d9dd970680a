"""Enumerators that have other numbers together: what comes into an enumeration, or goes from it, renumbers all that
follow; that is one finding, with every number that changed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import dropwhile

from msgspec import Struct

from headergen.abidiff.findings import Facts, Findings, hexadecimal
from headergen.abidiff.growing import number_convention
from headergen.abidiff.number_names import BY_NAME, counts
from headergen.abidiff.symbols import Symbols
from headergen.diagnostics import Severity
from headergen.diagnostics import rules_abi as rules
from headergen.diagnostics.phrases import is_or_are, listed
from headergen.model import LaidEnum

_SHOWN = 7  # names with their numbers
_MANY = 4  # enumerators of one enumeration that changed and are told together


def compare_renumbered(old: Symbols, new: Symbols, findings: Findings) -> frozenset[str]:
    """Tells the enumerators that others before them shifted, one finding for each place; returns all names so told."""
    told: set[str] = set()
    for key, enum in new.abi.enums.items():
        alike = _begin_alike(enum)
        runs = [run for run in map(_less_counts, _runs((old, new), enum)) if _says_why(run, alike=alike)]
        explained = {name for run in runs for name in (*run.inserted, *run.shifted)}
        if runs and len(_shuffled((old, new), enum, told | explained)) >= _MANY:
            runs, explained = [], set()  # the whole has another order, and an insertion explains little of it
        told |= explained
        for run in runs:
            _tell(run, (old, new), key, findings, alike=alike)
        told |= _compare_shuffled((old, new), key, told, findings)
    return frozenset(told)


def _less_counts(run: _Run) -> _Run:
    """A run without the first that count what is gone before them, and say so themselves; whole where one name behind
    them is all that is left, as ``NL80211_AUTHTYPE_AUTOMATIC`` is.
    """
    behind = list(dropwhile(counts, run.shifted))
    if run.gone and not (len(behind) == 1 and run.shifted[0].startswith("__")):
        run.shifted = behind
    return run


def _says_why(run: _Run, *, alike: bool) -> bool:
    """Whether what stands before some that moved by the same tells why they did."""
    shifted = run.shifted
    return (
        bool(run.inserted or run.gone or run.begins)
        and len(shifted) >= 2
        and not all(counts(_own_words(each, alike=alike)) for each in shifted)
    )


def _shuffled(sides: tuple[Symbols, Symbols], enum: LaidEnum, told: Collection[str]) -> list[str]:
    """The enumerators of an enumeration that have other numbers, but for what counts them: at its end, or where others
    begin, with whose first it shares its number.
    """
    was, now = (side.numbers for side in sides)
    having = Counter(enum.members.values())
    last = max(having, default=0)
    kept = [name for name in enum.members if name in was and was[name].kind == "enumerator" and name not in told]
    changed = [n for n in kept if was[n].value != now[n].value and "__" not in n]
    own = {name for name in changed if having[now[name].value] == 1 and now[name].value < last}
    return [name for name in changed if not counts(name) or name in own]


def _compare_shuffled(sides: tuple[Symbols, Symbols], key: str, told: Collection[str], findings: Findings) -> set[str]:
    """Tells in one finding that many enumerators of one enumeration have other numbers, in no order that says why."""
    was, now = (side.numbers for side in sides)
    enum = sides[1].abi.enums[key]
    changed = _shuffled(sides, enum, told)
    if len(changed) < _MANY:
        return set()
    numbers = [f"{name} ({hexadecimal(was[name].value)} → {hexadecimal(now[name].value)})" for name in changed]
    group = sides[1].name_of(key)
    inside = f" of {group}" if group else ""
    message = f"{changed[0]} and {len(changed) - 1} others{inside} have other numbers: {listed(numbers)}"
    values = was[changed[0]].value, now[changed[0]].value
    severity, note = _excused(enum, changed[0], *values) or (None, "")
    findings.add(rules.ENUMERATOR_VALUE, changed[0], message + note, enum.location, severity, facts=Facts(*values))
    return set(changed)


def _begin_alike(enum: LaidEnum) -> bool:
    """Whether all names of an enumeration begin with one word."""
    return len({name.strip("_").partition("_")[0] for name in enum.members}) == 1


def _own_words(name: str, *, alike: bool) -> str:
    """A name without the word that all of its enumeration begin with, which may be one that counts: ``CNT_OUT``."""
    return name.lstrip("_").partition("_")[2] if alike else name


class _Run(Struct):
    """Enumerators that follow each other and moved by the same, and why: the new ones before them, and those that are
    gone from before them. With ``explained``, these make up all of ``shift``; where it ``begins``, it is all
    of an enumeration, whose first number is another: ``CGROUPSTATS_CMD_UNSPEC``, where taskstats has one command more.
    """

    shift: int
    inserted: list[str]
    gone: list[str]
    shifted: list[str]
    explained: bool = True
    begins: bool = False


def _runs(sides: tuple[Symbols, Symbols], enum: LaidEnum) -> Iterator[_Run]:
    old, new = (side.numbers for side in sides)
    run = _Run(0, [], [], [])
    by_value: dict[str, list[tuple[int, str]]] = {}  # of each older enumeration
    fresh: list[str] = []
    last = -1  # the old number of the last one that was there before
    for name in enum.members:
        if name not in old:
            fresh.append(name)
            continue
        shift = new[name].value - old[name].value
        if shift != run.shift:
            if run.shift:
                run.begins = False  # not of all
                yield run
            # what an insertion brought is as many names as the numbers moved further, and as were gone there
            skipped = old[name].value - last - 1
            gone = [] if fresh else _gone_between(sides, name, last, by_value)
            if fresh and shift - run.shift == len(fresh) - skipped:
                run = _after(run, shift, fresh, [])
            elif len(gone) == skipped == run.shift - shift:
                run = _after(run, shift, [], gone)
            else:
                run = _Run(shift, [], [], [], shift == 0, begins=last < 0 and not fresh)
        run.shifted.append(name)
        last = old[name].value
        fresh = []
    if run.shift:
        yield run


def _after(run: _Run, shift: int, inserted: list[str], gone: list[str]) -> _Run:
    """The enumerators behind a run, for what came or went between: that alone, if it makes up their shift."""
    if len(inserted) - len(gone) == shift:
        return _Run(shift, inserted, gone, [])
    if run.explained and run.shift:
        return _Run(shift, [*run.inserted, *inserted], [*run.gone, *gone], [])
    return _Run(shift, inserted, gone, [], explained=False)


def _gone_between(
    sides: tuple[Symbols, Symbols], name: str, last: int, by_value: dict[str, list[tuple[int, str]]]
) -> list[str]:
    """What its enumeration had between the number ``last`` and that of ``name``, if all is gone: one name a number.
    ``by_value`` keeps what older enumerations have in the order of their numbers.
    """
    old, new = sides
    key = old.enumeration_of.get(name)
    if key is None:
        return []
    if key not in by_value:
        by_value[key] = sorted(((value, other) for other, value in old.abi.enums[key].members.items()), key=_value)
    every = by_value[key]
    between = every[bisect_right(every, last, key=_value) : bisect_left(every, old.numbers[name].value, key=_value)]
    # an X_MAX has the number of the last one before it, wherever it stands
    between = [each for each in between if each[1] not in new.numbers or not counts(each[1])]
    if any(other in new.numbers for _, other in between):
        return []
    return list(dict(reversed(between)).values())[::-1]


def _value(numbered: tuple[int, str]) -> int:
    return numbered[0]


def _tell(run: _Run, sides: tuple[Symbols, Symbols], key: str, findings: Findings, *, alike: bool) -> None:
    first = run.shifted[0]
    old, new = sides
    enum, group = new.abi.enums[key], new.name_of(key)
    inside = f" in {group}" if group else ""
    was, now = old.numbers[first].value, new.numbers[first].value
    others = f", and by as much {listed(run.shifted[1:])}" if len(run.shifted) > 1 else ""
    causes = [
        f"{_numbered(side, names)} {is_or_are(len(names))} {word} before it"
        for side, names, word in ((new, run.inserted, "new"), (old, run.gone, "gone from"))
        if names
    ]
    why = f"{' and '.join(causes)}{inside}" if causes else f"{group or 'their enumeration'} begins with another number"
    message = f"{first} goes from {hexadecimal(was)} to {hexadecimal(now)}{others}: {why}"
    excuse = None
    if counts(_own_words(first, alike=alike)):
        excuse = Severity.WARNING, "; they stand behind one that counts"
    severity, note = _excused(enum, first, was, now) or excuse or (None, "")
    findings.add(rules.ENUMERATOR_VALUE, first, message + note, enum.location, severity, facts=Facts(was, now))


def _numbered(side: Symbols, names: Sequence[str]) -> str:
    """Names, as many as are shown with the number that each has."""
    shown = [f"{name} ({hexadecimal(side.numbers[name].value)})" for name in names[:_SHOWN]]
    return listed([*shown, *names[_SHOWN:]], _SHOWN - 1)


def _excused(enum: LaidEnum, first: str, was: int, now: int) -> tuple[Severity, str] | None:
    """Why enumerators that have other numbers may break nobody, by the first of them."""
    if BY_NAME.match(first):
        return Severity.NOTE, "; compatible, because the kernel prints them by their names"
    known = number_convention(enum.location.header, first, was, now)
    if known is None:
        return None
    if known.corrected:
        return Severity.WARNING, f": a correction, since {known.reason}"
    return Severity.NOTE, f"; compatible, because {known.reason}"
