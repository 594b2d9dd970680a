"""Constants, enumerators and ioctls: the numbers that cross the boundary, and the names that they go by."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TypeAlias

from headergen.abidiff.around import Around
from headergen.abidiff.findings import Facts, Findings, hexadecimal, place_of_removed
from headergen.abidiff.ioctls import blind_ioctls, compare_ioctl, made_by, takes_the_same
from headergen.abidiff.symbols import Number, Symbols
from headergen.abidiff.values import Changed, compare_renumbered, counts, is_former, is_nobodys, judged
from headergen.diagnostics import Severity
from headergen.diagnostics import rules_abi as rules
from headergen.diagnostics.phrases import listed
from headergen.model import Ioctl

_PLACE = re.compile(r"_(BIT|SHIFT|POS|OFFSET)$")  # it counts bits or bytes, and what it is alike to may be a flag
_OF_ALL = re.compile(r"_(UNSPEC|UNPEC|NONE|PAD|INVALID|UNKNOWN)$")  # which each enumeration has
_WIDEST = 64  # bits of a number, of which a name may count one
_ALIKE = 0.6  # how alike two names must be to be called a renaming, from 0 to 1
_LONG = 5  # letters of a word that two names have in common and that makes them alike
_MOST = 2500  # pairs of names with one value that are compared; among more, nobody can tell which became which
_FAMILY = 4  # how many names with one prefix and different values make a family

_REMOVED = {"macro": rules.CONSTANT_REMOVED, "enumerator": rules.ENUMERATOR_REMOVED, "ioctl": rules.IOCTL_REMOVED}
_ADDED = {"macro": rules.CONSTANT_ADDED, "enumerator": rules.ENUMERATOR_ADDED, "ioctl": rules.IOCTL_ADDED}

_Family: TypeAlias = tuple[str, str, str]  # header, enumeration ("" for macros), prefix
_Families: TypeAlias = Mapping[_Family, Mapping[int, str]]  # values with the names that have them


def compare_numbers(
    old: Symbols, new: Symbols, findings: Findings, gone: frozenset[str], broken: frozenset[str]
) -> None:
    """Compares all names that stand for an integer.

    ``gone`` names what is told otherwise; ``broken`` the records whose bytes mean something else now.
    """
    before, after = old.numbers, new.numbers
    shifted = compare_renumbered(old, new, findings)
    told = gone | _enums(old, new, findings, gone) | shifted
    removed = {n: number for n, number in before.items() if n not in after and n not in told}
    added = {n: number for n, number in after.items() if n not in before and n not in told}
    _unusable(old, new, removed, findings)
    families = _families(old, new)
    _renamed(old, new, removed, added, findings)
    _reused(new, removed, added, families, findings)
    _collisions(old, new, families, findings)
    for name, number in removed.items():
        where = place_of_removed(number.location.header, new.abi.headers, new.abi.entries)
        message = f"{name} ({_told(old, number)}) was removed"
        severity = Severity.WARNING if is_nobodys(name) or _is_inner(old, number) else None
        findings.add(_REMOVED[number.kind], name, message, where, severity, facts=Facts(_plain(old, number), None))
    for name, number in added.items():
        if name in old.abi.strings or name in old.abi.floats:
            was = "a text" if name in old.abi.strings else "a floating number"
            message = f"{name} was {was} and is {hexadecimal(number.value)}"
            findings.add(rules.CONSTANT_VALUE, name, message, number.location)
            continue
        what = "has a value now, and had none" if name in old.abi.flags else "is new"
        message = f"{name} ({_told(new, number)}) {what}"
        findings.add(_ADDED[number.kind], name, message, number.location, facts=Facts(None, _plain(new, number)))
    around = Around(old, new)
    for name, number in before.items():
        latter = after.get(name)
        if latter is not None and name not in shifted and (number.kind == "ioctl" or not _same(number, latter)):
            _changed(around, number, latter, findings)
    blind_ioctls(old, new, broken, findings)


def _is_inner(symbols: Symbols, number: Number) -> bool:
    """Whether a name with an underscore is what its header makes the name without one of: ``_X`` of ``X``."""
    outer = symbols.numbers.get(number.name.lstrip("_")) if number.name.startswith("_") else None
    return outer is not None and outer.location.header == number.location.header


def _same(number: Number, other: Number) -> bool:
    """Whether two numbers are the same but for their place, as most are."""
    return number.value == other.value and number.kind == other.kind and number.type == other.type


def _plain(symbols: Symbols, number: Number) -> int | str:
    """A number for programs; of an ioctl what it is made of, for its number is another for other targets."""
    return _told(symbols, number) if number.kind == "ioctl" else number.value


def _told(symbols: Symbols, number: Number) -> str:
    if number.kind == "ioctl":
        # the number itself differs between arches that pack it otherwise; this does not
        return made_by(symbols.abi.ioctls[number.name])
    return f"{number.group}: {hexadecimal(number.value)}" if number.group else hexadecimal(number.value)


def _enums(old: Symbols, new: Symbols, findings: Findings, gone: frozenset[str]) -> frozenset[str]:
    """Compares enumerations as such; returns the enumerators that come or go with a whole enumeration."""
    told: set[str] = set()
    for name, enum in old.enums.items():
        if name in gone:
            told.update(enum.members)
        elif name in new.valueless and name not in new.enums:
            told.update(enum.members)
            entry = new.valueless[name]
            message = f"{name} has no values any more: {entry.reason}"
            findings.add(rules.CONSTANT_UNUSABLE, name, message, entry.location)
        elif name not in new.enums:
            lost = [m for m in enum.members if m not in new.numbers]
            told.update(lost)
            kept = "; its enumerators are still there" if not lost else f" with {listed(lost)}"
            where = place_of_removed(enum.location.header, new.abi.headers, new.abi.entries)
            severity = None if lost else Severity.WARNING  # the enumerators are what programs name
            findings.add(rules.ENUM_REMOVED, name, f"{name} was removed{kept}", where, severity)
        elif (enum.type, enum.size) != (new.enums[name].type, new.enums[name].size):
            after = new.enums[name]
            message = f"{name} was {enum.type} ({enum.size} bytes) and is {after.type} ({after.size} bytes)"
            facts = Facts(f"{enum.type} ({enum.size} bytes)", f"{after.type} ({after.size} bytes)")
            # of the same size, only comparisons and conversions see the sign; and without members, nobody sees the size
            seen = enum.size != after.size and name in new.member_enums
            severity = None if seen else Severity.WARNING
            findings.add(rules.ENUM_SIZE, name, message, after.location, severity, facts=facts)
    for name, enum in new.enums.items():
        if name not in old.enums:
            fresh = [m for m in enum.members if m not in old.numbers]
            told.update(fresh)
            findings.add(
                rules.ENUM_ADDED, name, f"{name} is new{' with ' + listed(fresh) if fresh else ''}", enum.location
            )
    return frozenset(told)


def _unusable(old: Symbols, new: Symbols, removed: dict[str, Number], findings: Findings) -> None:
    for name in list(removed):
        if name in new.valueless:
            del removed[name]
            entry = new.valueless[name]
            findings.add(rules.CONSTANT_UNUSABLE, name, f"{name} has no value any more: {entry.reason}", entry.location)
        elif name in new.abi.flags:
            place = new.abi.flags[name]
            message = f"{name} has no value any more ({_plain(old, removed.pop(name))}): it is defined as nothing"
            findings.add(rules.CONSTANT_UNUSABLE, name, message, place)


# ------------------------------------------------------------------------------------------------------------- families


@lru_cache(maxsize=1 << 16)  # for each target three times; two kernels have some 40,000
def _prefixes(name: str) -> tuple[str, ...]:
    """``KVM_CAP_ARM_``, ``KVM_CAP_``, ``KVM_``: the prefixes of a name, the longest first."""
    words = name.split("_")
    return tuple(["_".join(words[:n]) + "_" for n in range(len(words) - 1, 0, -1) if words[n - 1]])


def _shortest(name: str) -> str:
    """The last of a name's prefixes; "" for one without."""
    start = len(name) - len(name.lstrip("_"))
    return name[: name.find("_", start) + 1]


def _families(old: Symbols, new: Symbols) -> _Families:
    """The prefixes of the names that came to a value, those whose constants all had values of their own before, with
    these: such values must not meet.

    What another header numbers, it numbers for itself, and so does an enumeration: macros have their header's macros
    beside them, enumerators those of their enumeration.
    """
    fresh = {name for name, number in new.numbers.items() if _news(old, name, number.value)}
    values: dict[_Family, dict[int, str]] = {}
    for name in fresh:
        values.update((key, {}) for key in _keys(new, new.numbers[name]))
    mixed: set[_Family] = set()
    for number in old.numbers.values():
        if number.kind == "ioctl":
            continue
        for key in _keys(new, number):
            family = values.get(key)
            if family is not None and family.setdefault(number.value, number.name) != number.name:
                mixed.add(key)
    return {
        key: family for key, family in values.items() if key not in mixed and len(family) >= _FAMILY and _dense(family)
    }


def _keys(new: Symbols, number: Number) -> Iterator[_Family]:
    """The families that a number may belong to, the closest first."""
    scope = new.enumeration_of.get(number.name) or number.group or "enum" if number.kind == "enumerator" else ""
    return ((number.location.header, scope, prefix) for prefix in _prefixes(number.name))


def _dense(family: Mapping[int, str]) -> bool:
    """Whether the values count on, as those of capabilities do; flags and register numbers meet for good reasons."""
    return max(family) - min(family) < 2 * len(family) + 8


def _family_of(new: Symbols, number: Number, families: _Families) -> Mapping[int, str]:
    """The closest family of a number; empty where there is none."""
    return next((families[key] for key in _keys(new, number) if key in families), {})


# ----------------------------------------------------------------------------------------------- renamed, reused, met


def _renamed(
    old: Symbols, new: Symbols, removed: dict[str, Number], added: dict[str, Number], findings: Findings
) -> None:
    """Pairs names that went with names that came, of the same value and alike."""
    candidates: list[tuple[float, str, str]] = []
    by_value: dict[int, list[str]] = {}
    for name, number in added.items():
        by_value.setdefault(number.value, []).append(name)
    leaving = Counter(number.value for number in removed.values())
    for name, number in removed.items():
        arriving = by_value.get(number.value, ())
        if len(arriving) * leaving[number.value] > _MOST:
            continue
        for other in arriving:
            alike = _alike(old, new, number, added[other])
            if alike >= _ALIKE:
                candidates.append((alike, name, other))
    for _, name, other in sorted(candidates, key=lambda c: (-c[0], c[1], c[2])):
        if name in removed and other in added:
            number, successor = removed.pop(name), added.pop(other)
            rule = rules.IOCTL_RENAMED if number.kind == "ioctl" else rules.CONSTANT_RENAMED
            value = hex(number.value) if number.kind == "ioctl" else hexadecimal(number.value)
            findings.add(
                rule,
                name,
                f"{name} is now {other}, with the same value ({value})",
                successor.location,
                facts=Facts(name, other),
            )


def _alike(old: Symbols, new: Symbols, number: Number, other: Number) -> float:
    if (number.kind == "ioctl") != (other.kind == "ioctl"):
        return 0
    home = number.location.header
    if home in new.abi.headers and other.location.header != home:
        return 0  # headers number for themselves: ``MAX_DEV`` of one is no ``MAX_ZDEV_IOCTLS`` of another
    if number.kind == "ioctl":
        a, b = old.abi.ioctls[number.name], new.abi.ioctls[other.name]
        return 1 if a.arg == b.arg or takes_the_same(old, a, new, b) else 0
    common = _common(number.name, other.name)
    places = [number.value < _WIDEST and bool(_PLACE.search(each.name)) for each in (number, other)]
    if not common or places[0] != places[1]:
        return 0
    rest, other_rest = number.name[len(common) :], other.name[len(common) :]
    if all(counts(each.name) or _OF_ALL.search(each.name) for each in (number, other)):
        # by what each is of, not by the word that says what it is
        rest, other_rest = (name.rpartition("_")[0] or name for name in (rest, other_rest))
    if rest.startswith(other_rest) or other_rest.startswith(rest):
        return 1
    related = number.location.header == other.location.header and common.count("_") > 1
    return _likeness(rest, other_rest, related=related)


@lru_cache(maxsize=1 << 12)  # for each target again
def _likeness(name: str, other: str, *, related: bool) -> float:
    """How alike two names are by their letters, or by a long word where they are ``related``."""
    words = {word for word in name.split("_") if related and len(word) >= _LONG} & set(other.split("_"))
    return max(SequenceMatcher(None, name, other, autojunk=False).ratio(), _ALIKE if words else 0)


def _common(name: str, other: str) -> str:
    """The words that two names begin with alike, with the underscore behind them."""
    words = []
    for word, other_word in zip(name.split("_"), other.split("_"), strict=False):
        if word != other_word:
            break
        words.append(word)
    return "_".join(words) + "_" if words else ""


def _reused(
    new: Symbols,
    removed: Mapping[str, Number],
    added: dict[str, Number],
    families: _Families,
    findings: Findings,
) -> None:
    """Names that came with the value that an unlike name of their family had."""
    came = {name: number.value for name, number in added.items()}
    went: dict[tuple[int, str], str] = {}  # drivers number for themselves
    for name, number in removed.items():
        if number.kind == "ioctl":
            went.setdefault((number.value, number.location.header), name)
    for name, number in list(added.items()):
        if number.kind == "ioctl":
            earlier = went.get((number.value, number.location.header))
        else:
            earlier = _family_of(new, number, families).get(number.value)
        if earlier is not None and (counts(earlier) or counts(name)):
            continue
        if earlier is not None and earlier in removed:
            del added[name]
            message = f"{name} is new and has the value {_told(new, number)}, which was that of {earlier}"
            facts = Facts(None, _plain(new, number))
            # a constant most often means what it meant, under a name that is nothing like the old one; but not where a
            # name that ends like the old one has another value
            family, word = name.rpartition("_")[0], earlier.rpartition("_")[2]
            swapped = came.get(f"{family}_{word}", number.value) != number.value
            severity = None if swapped or number.kind == "ioctl" else Severity.WARNING
            findings.add(rules.VALUE_REUSED, name, message, number.location, severity, facts=facts)


def _collisions(old: Symbols, new: Symbols, families: _Families, findings: Findings) -> None:
    """Names that have one number and must not, unless they had it before."""
    for ioctl, others in _met_ioctls(old, new):
        message = f"{ioctl.name} has the number {hex(ioctl.value)} of {listed(others)}"
        findings.add(rules.VALUE_COLLISION, ioctl.name, message, ioctl.location, facts=Facts(None, ioctl.value))
    for number, other in _met_constants(old, new, families):
        message = f"{number.name} has the value {hexadecimal(number.value)} of {other}"
        findings.add(rules.VALUE_COLLISION, number.name, message, number.location, facts=Facts(None, number.value))


def _met_ioctls(old: Symbols, new: Symbols) -> Iterator[tuple[Ioctl, list[str]]]:
    """The last ioctl of a header that came to a number that others of it have, with those. What another header has is
    no matter: drivers number for themselves.
    """
    owners: dict[tuple[int, str], list[Ioctl]] = {}
    for ioctl in new.abi.ioctls.values():
        owners.setdefault((ioctl.value, ioctl.location.header), []).append(ioctl)
    for ioctls in owners.values():
        fresh = [ioctl for ioctl in ioctls if _news(old, ioctl.name, ioctl.value)]
        others = [ioctl.name for ioctl in ioctls if fresh and not _is_alias(ioctl.name, fresh[-1].name)]
        if others:
            yield fresh[-1], others


def _is_alias(name: str, other: str) -> bool:
    """Whether two names say that they are one thing: ``X`` and ``X_OLD``, ``X_DEPRECATED``."""
    shorter, longer = sorted((name, other), key=len)
    return longer.startswith(shorter) or is_former(longer)


def _met_constants(old: Symbols, new: Symbols, families: _Families) -> Iterator[tuple[Number, str]]:
    """Constants that came to the value of another one of their family, with that one."""
    standing = {name: number for name, number in new.numbers.items() if number.kind != "ioctl"}
    news = [number for name, number in standing.items() if _news(old, name, number.value) and not counts(name)]
    asked = {_shortest(number.name) for number in news}
    before = _all_prefixes(name for name in old.numbers if _shortest(name) in asked)
    # a prefix that nothing had before is one of new names alone
    after = Counter(prefix for name in standing if name not in old.numbers for prefix in _prefixes(name))
    for number in news:
        name = number.name
        if _apart(before, after, name):
            continue
        other = _family_of(new, number, families).get(number.value, name)
        if other != name and other in standing and _meet(new, number, standing[other]):
            yield number, other


def _meet(new: Symbols, number: Number, other: Number) -> bool:
    """Whether two names of one family met by accident. A definition by the other's name, or by any, is meant, and what
    an enumeration has twice, since it would have counted on; what another header numbers, it numbers for itself.
    """
    constants = new.abi.constants
    meant = number.kind == other.kind == "enumerator" or any(
        n.name in constants and constants[n.name].alias for n in (number, other)
    )
    meant = meant or _is_alias(number.name, other.name)
    return number.value == other.value and not meant and number.location.header == other.location.header


def _apart(old: Collection[str], new: Mapping[str, int], name: str) -> bool:
    """Whether a new name belongs to a family of its own that is all new: a prefix that nothing had before."""
    for prefix in _prefixes(name):
        if prefix in old:
            return False
        if new[prefix] > 1:
            return True
    return False


def _all_prefixes(names: Iterable[str]) -> set[str]:
    return set[str]().union(*map(_prefixes, names))


def _news(old: Symbols, name: str, value: int) -> bool:
    return name not in old.numbers or old.numbers[name].value != value


# -------------------------------------------------------------------------------------------------------------- changes


def _changed(around: Around, before: Number, after: Number, findings: Findings) -> None:
    old, new, name = around.old, around.new, before.name
    if before.kind == after.kind == "ioctl":
        compare_ioctl(old, new, old.abi.ioctls[name], new.abi.ioctls[name], findings)
        return
    if before.value != after.value:
        changed = _of_another_header(old, new, before, after) or judged(around, before, after)
        owner = _former_owner(around, after) if changed.rule is rules.CONSTANT_VALUE and after.kind == "macro" else None
        was = f", which was that of {owner}" if owner else ""
        message = f"{name} goes from {hexadecimal(before.value)} to {hexadecimal(after.value)}{was}{changed.note}"
        facts = Facts(before.value, after.value)
        findings.add(changed.rule, name, message, after.location, changed.severity, facts=facts)
    elif before.kind != after.kind:
        if after.kind == "enumerator":
            message = (
                f"{name} was {_a(before.kind)} and is an enumerator of the same value ({hexadecimal(after.value)})"
            )
            findings.add(rules.REPLACED_BY_ENUMERATOR, name, message, after.location)
        elif after.kind == "macro" and name not in new.enumeration_of:
            message = (
                f"{name} was {_a(before.kind)} and is a plain macro of the same value ({hexadecimal(after.value)})"
            )
            findings.add(rules.REPLACED_BY_MACRO, name, message, after.location)
    elif before.type != after.type:
        message = f"{name} ({hexadecimal(after.value)}) was of type {before.type} and is of type {after.type}"
        findings.add(rules.CONSTANT_TYPE, name, message, after.location, facts=Facts(before.type, after.type))


def _of_another_header(old: Symbols, new: Symbols, before: Number, after: Number) -> Changed | None:
    """How it is told that a name stands for what another header gives it, which was there before: the one that gave it
    what it was is gone, and tells of itself.
    """
    was, now = before.location.header, after.location.header
    if was in new.abi.headers or now not in old.abi.headers:
        return None
    return Changed(rules.CONSTANT_VALUE, Severity.WARNING, f", as {now} has it; {was} is gone")


def _a(kind: str) -> str:
    return {"macro": "a macro", "enumerator": "an enumerator", "ioctl": "an ioctl"}[kind]


def _former_owner(around: Around, number: Number) -> str | None:
    """Whose value this was among the names that are most like it."""
    prefix = (_prefixes(number.name) or ("",))[0]
    if not prefix:
        return None
    owners = (each.name for each in around.before.valued(number.value, prefix) if each.kind != "ioctl")
    return next((name for name in owners if not counts(name)), None)
