"""Families of names that number together: capabilities, commands, attributes. Two of one must not have one value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import chain
from typing import TypeAlias

from headergen.abidiff.symbols import Number, Symbols

_LEAST = 4  # how many names with one prefix and different values make a family
_LONG_AGO = 3  # names that came behind a value, at least, where it is long ago

_Scope: TypeAlias = tuple[str, str]  # header, enumeration ("" for macros)
_Family: TypeAlias = dict[int, str]


@lru_cache(maxsize=1 << 16)  # for each target three times; two kernels have some 40,000
def prefixes(name: str) -> tuple[str, ...]:
    """``KVM_CAP_ARM_``, ``KVM_CAP_``, ``KVM_``: the prefixes of a name, the longest first."""
    found = []
    at = name.rfind("_")
    while at > 0:
        if name[at - 1] != "_":
            found.append(name[: at + 1])
        at = name.rfind("_", 0, at)
    return tuple(found)


def _shortest(name: str) -> str:
    """The last of a name's prefixes; "" for one without."""
    start = len(name) - len(name.lstrip("_"))
    return name[: name.find("_", start) + 1]


def is_news(old: Symbols, name: str, value: int) -> bool:
    """Whether a name came to a value: it had another, or none."""
    return name not in old.numbers or old.numbers[name].value != value


class Families:
    """The constants that came to a value, and the prefixes of their names, those whose constants all had values of
    their own before, with these: such values must not meet.

    What another header numbers, it numbers for itself, and so does an enumeration: macros have their header's macros
    beside them, enumerators those of their enumeration.
    """

    def __init__(self, old: Symbols, new: Symbols) -> None:
        self.old = old
        self._new = new
        constants = (number for number in new.numbers.values() if number.kind != "ioctl")
        self.news = [number for number in constants if is_news(old, number.name, number.value)]
        values: dict[_Scope, dict[str, _Family]] = {}
        for number in self.news:
            values.setdefault(self._scope(number), {}).update((prefix, {}) for prefix in prefixes(number.name))
        mixed: set[tuple[_Scope, str]] = set()
        headers = dict.fromkeys(number.location.header for number in self.news)
        for number in chain.from_iterable(old.numbers_of.get(header, ()) for header in headers):
            scope = self._scope(number)
            families = values.get(scope) if number.kind != "ioctl" else None
            if families is None:
                continue
            for prefix in prefixes(number.name):
                family = families.get(prefix)
                if family is not None and family.setdefault(number.value, number.name) != number.name:
                    mixed.add((scope, prefix))
        self._found = {
            (scope, prefix): family
            for scope, families in values.items()
            for prefix, family in families.items()
            if (scope, prefix) not in mixed and len(family) >= _LEAST and _is_dense(family)
        }

    def _scope(self, number: Number) -> _Scope:
        header = number.location.header
        if number.kind != "enumerator":
            return header, ""
        key = self._new.enumeration_of.get(number.name)
        return header, number.group or "enum" if key is None else self._new.name_of(key) or key

    def of(self, number: Number) -> Mapping[int, str]:
        """The closest family of a number: values with the names that have them; empty where there is none."""
        scope = self._scope(number)
        keys = ((scope, prefix) for prefix in prefixes(number.name))
        return next((self._found[key] for key in keys if key in self._found), {})


def _is_dense(family: Mapping[int, str]) -> bool:
    """Whether the values count on, as those of capabilities do; flags and register numbers meet for good reasons."""
    return max(family) - min(family) < 2 * len(family) + 8


def is_flag(value: int, family: Mapping[int, str]) -> bool:
    """Whether a value is more likely a flag of something else than the next of a family: a single bit that the family
    left behind long ago. Those who count on in two places meet at the end.
    """
    return value.bit_count() == 1 and 2 * value < max(family) and sum(each > value for each in family) >= _LONG_AGO


class Fresh:
    """Which new names have a family of their own that is all new: a prefix that nothing had before."""

    def __init__(self, old: Symbols, new: Symbols, asked: Iterable[str]) -> None:
        starts = set(map(_shortest, asked))
        self._before = _all_prefixes(name for name in old.numbers if _shortest(name) in starts)
        names = (name for name, number in new.numbers.items() if number.kind != "ioctl" and name not in old.numbers)
        self._after = Counter(prefix for name in names for prefix in prefixes(name))

    def apart(self, name: str) -> bool:
        """Whether a name is of such a family."""
        for prefix in prefixes(name):
            if prefix in self._before:
                return False
            if self._after[prefix] > 1:
                return True
        return False


def _all_prefixes(names: Iterable[str]) -> set[str]:
    return set[str]().union(*map(prefixes, names))
