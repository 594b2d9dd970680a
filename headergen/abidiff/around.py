"""What stands around a number in its header, looked up once for all that ask: a header may have thousands of numbers,
and each that changed asks what is like it.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, reduce
from operator import or_

from msgspec import Struct

from headergen.abidiff.families import prefixes
from headergen.abidiff.number_names import counts
from headergen.abidiff.symbols import Number, Symbols

_BEHIND_ALL = chr(sys.maxunicode)  # sorts behind whatever a name may go on with
_BITS = 64  # of a number that a kernel is given
_LEAST_IN_ROW = 3  # names that number on
_FEW = 64  # names of a family that are looked at one by one


def family_of(name: str) -> str:
    """What a name shares with those that are about the same thing, by its first word."""
    return f"{name.partition('_')[0]}_"


def all_bits(values: Iterable[int]) -> int:
    """Every bit that one of the numbers has."""
    return reduce(or_, values, 0)


def _reach(names: Sequence[str], start: str) -> tuple[int, int]:
    """From where to where sorted names begin so."""
    return bisect_left(names, start), bisect_left(names, start + _BEHIND_ALL)


class _Row(Struct, frozen=True):
    """Numbers without a gap between them, or single bits: the names that alone have theirs, and the greatest."""

    names: dict[int, str]
    last: int


def _row_of(values: Mapping[str, int]) -> _Row | None:
    every = sorted(set(values.values()))
    if len(every) < _LEAST_IN_ROW or every[0] not in (0, 1):
        return None
    if every[-1] - every[0] >= len(every) and every != [1 << bit for bit in range(len(every))]:
        return None
    having = Counter(values.values())
    return _Row({value: name for name, value in values.items() if having[value] == 1}, every[-1])


def _without_counts(members: Mapping[str, int]) -> dict[str, int]:
    """The enumerators but for the last ones that count the others."""
    found = dict(members)
    while found and counts(next(reversed(found))):
        found.popitem()
    return found


_END = re.compile(r"_(MAX|CNT)$")


class NumberIndex:
    """The numbers of one side by header, name and bits."""

    def __init__(self, symbols: Symbols) -> None:
        self.symbols = symbols
        self._bits: dict[str, _Bits] = {}
        self._within: dict[tuple[str, int], list[Number]] = {}
        self._kin: dict[tuple[str, int, str], list[Number]] = {}
        self._valued: dict[int, list[str]] = {}
        self._rows: dict[str, _Row | None] = {}

    def within(self, header: str, bits: int, family: str) -> list[Number]:
        """The numbers of a header that have some of the bits and no other, and whose names begin with ``family``."""
        key = header, bits, family
        if key not in self._kin:
            self._kin[key] = list(self._look_within(header, bits, family))
        return self._kin[key]

    def _look_within(self, header: str, bits: int, family: str) -> Iterator[Number]:
        first, last = self._reach(header, family)
        if last - first <= _FEW:
            few = (number for number in self.named(header, family) if number.value > 0 and not number.value & ~bits)
            return iter(sorted(few, key=lambda number: self._places[number.name]))
        if header not in self._bits:
            self._bits[header] = _Bits(self.symbols.numbers_of.get(header, ()))
        if (header, bits) not in self._within:
            self._within[header, bits] = list(self._bits[header].within(bits))
        return (number for number in self._within[header, bits] if number.name.startswith(family))

    def named(self, header: str, start: str) -> list[Number]:
        """The numbers of a header whose names begin so, by name."""
        first, last = self._reach(header, start)
        return [self.symbols.numbers[name] for name in self._sorted.get(header, [])[first:last]]

    def valued(self, value: int, start: str) -> list[Number]:
        """The numbers of a value whose names begin so, in source order."""
        if value not in self._valued:
            self._valued[value] = sorted(number.name for number in self.symbols.numbers_by_value.get(value, ()))
        first, last = _reach(self._valued[value], start)
        return [
            self.symbols.numbers[name] for name in sorted(self._valued[value][first:last], key=self._places.__getitem__)
        ]

    def _reach(self, header: str, start: str) -> tuple[int, int]:
        return _reach(self._sorted.get(header, []), start)

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {name: at for at, name in enumerate(self.symbols.numbers)}

    @cached_property
    def _sorted(self) -> Mapping[str, list[str]]:
        return {header: sorted(n.name for n in found) for header, found in self.symbols.numbers_of.items()}

    @cached_property
    def flags(self) -> Mapping[tuple[str, str], int]:
        """The bits that have a name of their own, by header and family."""
        found: dict[tuple[str, str], int] = {}
        for number in self.symbols.numbers.values():
            if number.value > 0 and number.value.bit_count() == 1 and "_" in number.name:
                key = number.location.header, family_of(number.name)
                found[key] = found.get(key, 0) | number.value
        return found

    @cached_property
    def counting(self) -> frozenset[str]:
        """The enumerators that are the last of their enumeration, and the number of those before them."""
        every = (enum.members for enum in self.symbols.abi.enums.values())
        return frozenset([list(e)[-1] for e in every if e and sorted(e.values()) == list(range(len(e)))])

    @cached_property
    def between(self) -> Mapping[str, tuple[str, str]]:
        """The enumerators on both sides of one, but for the last of an enumeration that count the others."""
        found: dict[str, tuple[str, str]] = {}
        for enum in self.symbols.abi.enums.values():
            names = list(_without_counts(enum.members))
            found.update({name: (first, last) for first, name, last in zip(names, names[1:], names[2:], strict=False)})
        return found

    def numbers_on(self, number: Number) -> bool:
        """Whether a number is one of those that its enumeration, or the macros whose names begin most like it, number
        on without a gap, or of their flags, and not the last: such a one counts and holds nothing, whatever its name.
        """
        row = self._row(number)
        return row is not None and number.value < row.last and row.names.get(number.value) == number.name

    def numbered_on(self, number: Number) -> bool:
        """Whether an enumerator has the number behind those of the two before it, and they are no flags: then it is no
        mask, whatever bits it has.
        """
        key = self.symbols.enumeration_of.get(number.name)
        if key is None:
            return False
        members = self.symbols.abi.enums[key].members
        at = list(members).index(number.name)
        before = list(members.values())[max(at - 2, 0) : at]
        return before == [number.value - 2, number.value - 1] and min(value.bit_count() for value in before) > 1

    def _row(self, number: Number) -> _Row | None:
        """The numbering that one may be a part of: of an enumeration, or of the closest prefix that several have."""
        key = self.symbols.enumeration_of.get(number.name)
        if key is not None:
            if key not in self._rows:
                self._rows[key] = _row_of(_without_counts(self.symbols.abi.enums[key].members))
            return self._rows[key]
        home = number.location.header
        for start in prefixes(number.name):
            first, last = self._reach(home, start)
            if last - first >= _LEAST_IN_ROW:
                at = f"{home} {start}"
                if at not in self._rows:
                    self._rows[at] = _row_of(self._without_ends(home, start))
                return self._rows[at]
        return None

    def _without_ends(self, header: str, start: str) -> dict[str, int]:
        """The numbers of a header whose names begin so, but for the greatest that say where they end: ``SW_MAX`` was
        kept free behind the last, and ``SW_CNT`` is one more.
        """
        numbers = sorted(self.named(header, start), key=lambda number: number.value)
        while numbers and _END.search(numbers[-1].name):
            numbers.pop()
        return {number.name: number.value for number in numbers}

    @cached_property
    def greatest(self) -> frozenset[str]:
        """The enumerators of the greatest number of their enumeration."""
        every = (enum.members for enum in self.symbols.abi.enums.values() if enum.members)
        return frozenset([name for e in every for most in [max(e.values())] for name in e if e[name] == most])


class _Bits:
    """Numbers by their bits: for each bit, those that have it, as one long integer of a bit a number."""

    def __init__(self, numbers: Iterable[Number]) -> None:
        self._numbers = [number for number in numbers if number.value > 0]
        self._every = (1 << len(self._numbers)) - 1
        has: dict[int, bytearray] = {}
        for at, number in enumerate(self._numbers):
            value = number.value
            while value:
                low = value & -value
                row = has.setdefault(low, bytearray(len(self._numbers) // 8 + 1))
                row[at // 8] |= 1 << at % 8
                value ^= low
        self._having = {bit: int.from_bytes(row, "little") for bit, row in has.items()}

    def within(self, bits: int) -> Iterator[Number]:
        """Those that have none but these bits."""
        others = all_bits(row for bit, row in self._having.items() if not bit & bits)
        left = self._every & ~others
        for at, byte in enumerate(left.to_bytes(len(self._numbers) // 8 + 1, "little")):
            if byte:
                yield from (self._numbers[8 * at + bit] for bit in range(8) if byte >> bit & 1)


class Kin(Struct):
    """Constants of one family, and those of them that are new: their values by their names."""

    every: dict[str, int]
    fresh: dict[str, int]
    _bits: tuple[int, int] | None = None

    def without(self, names: Collection[str]) -> Kin:
        """The others; itself where none of the names is of it."""
        if not any(name in self.every for name in names):
            return self
        every, fresh = ({n: v for n, v in of.items() if n not in names} for of in (self.every, self.fresh))
        return Kin(every, fresh)

    @property
    def bits(self) -> tuple[int, int]:
        """The bits of all, and those of the new ones."""
        if self._bits is None:
            self._bits = all_bits(self.every.values()), all_bits(self.fresh.values())
        return self._bits


class Around:
    """Both sides of a comparison, and what came with the new one."""

    def __init__(self, old: Symbols, new: Symbols) -> None:
        self.old, self.new = old, new
        self.before, self.after = NumberIndex(old), NumberIndex(new)
        self._kin: dict[tuple[str, int, str], Kin] = {}
        self._numbered: dict[tuple[str, str], tuple[int, dict[str, int]]] = {}
        self._fresh_kinds: dict[str, Mapping[tuple[str, str], frozenset[int]]] = {}
        self._values_gone: dict[str, frozenset[int]] = {}

    def kin(self, header: str, bits: int, family: str) -> Kin:
        """The new side's constants of a family that have some of the bits and no other."""
        key = header, bits, family
        if key not in self._kin:
            found = [number for number in self.after.within(header, bits, family) if number.kind != "ioctl"]
            fresh = [number for number in found if number.name not in self.old.numbers]
            self._kin[key] = Kin({n.name: n.value for n in found}, {n.name: n.value for n in fresh})
        return self._kin[key]

    def numbered(self, header: str, family: str) -> tuple[int, dict[str, int]]:
        """The bits 1 << X of the old numbers X of a family, and the new ones of such a number."""
        key = header, family
        if key not in self._numbered:
            was, now = (
                {n.name: n.value for n in side.named(header, family) if 0 <= n.value < _BITS}
                for side in (self.before, self.after)
            )
            came = {name: value for name, value in now.items() if name not in self.old.numbers}
            self._numbered[key] = all_bits(1 << value for value in was.values()), came
        return self._numbered[key]

    @cached_property
    def backwards(self) -> Around:
        """The comparison of the new side with the old one."""
        return Around(self.new, self.old)

    @cached_property
    def _gone(self) -> list[str]:
        return sorted(name for name in self.old.numbers if name not in self.new.numbers)

    def is_gone(self, start: str) -> bool:
        """Whether a name that begins so is there no more."""
        at = bisect_left(self._gone, start)
        return at < len(self._gone) and self._gone[at].startswith(start)

    def bits_gone(self, mask: Number, bits: int) -> int:
        """Those of the bits that names of a mask's family had which are there no more."""
        had = self.before.within(mask.location.header, bits, family_of(mask.name.lstrip("_")))
        return all_bits(number.value for number in had if number.name not in self.new.numbers)

    def positions_gone(self, header: str) -> int:
        """The bits 1 << X of the names X of a header that are there no more."""
        had = self.old.numbers_of.get(header, ())
        return all_bits(1 << n.value for n in had if 0 <= n.value < _BITS and n.name not in self.new.numbers)

    def values_gone(self, header: str) -> frozenset[int]:
        """The values of the names of a header that are there no more and count nothing."""
        known = self._values_gone.get(header)
        if known is None:
            had, now = self.old.numbers_of.get(header, ()), self.new.numbers
            gone = (n for n in had if n.kind != "ioctl" and n.name not in now and not counts(n.name))
            known = self._values_gone[header] = frozenset(n.value for n in gone)
        return known

    @cached_property
    def fresh_flags(self) -> Mapping[tuple[str, str, int], str]:
        """The new macros of one bit, the last of each header, family and value, which ``_`` before the name is no part
        of.
        """
        return {
            (number.location.header, family_of(name.lstrip("_")), number.value): name
            for name, number in self.new.numbers.items()
            if number.kind == "macro" and number.value.bit_count() == 1 and name not in self.old.numbers
            if "_" in name.lstrip("_")
        }

    def fresh_kinds(self, header: str) -> Mapping[tuple[str, str], frozenset[int]]:
        """How many names of a header are new, and no other names for an old number, by family and each further word:
        of all, of its macros and of its enumerators, since one count may be of those or these.
        """
        if header not in self._fresh_kinds:
            kinds: dict[tuple[str, str], list[Number]] = {}
            for number in self.new.numbers_of.get(header, ()):
                family, *words = number.name.split("_")
                for word in dict.fromkeys(words):
                    kinds.setdefault((family, word), []).append(number)
            self._fresh_kinds[header] = {key: frozenset(self._fresh(found)) for key, found in kinds.items()}
        return self._fresh_kinds[header]

    def _fresh(self, numbers: Sequence[Number]) -> Iterator[int]:
        for kind in ("macro", "enumerator", None):
            counted = [number for number in numbers if kind in (None, number.kind)]
            known = {number.value for number in counted if number.name in self.old.numbers}  # which others name anew
            yield sum(number.name not in self.old.numbers and number.value not in known for number in counted)

    @cached_property
    def split_names(self) -> Mapping[tuple[int, int], list[Number]]:
        """The numbers ``X`` of which there is an ``X_OLD`` and, since now, an ``X_NEW``, by the values of these."""
        found: dict[tuple[int, int], list[Number]] = {}
        numbers = self.new.numbers
        for name, number in numbers.items():
            former, latter = numbers.get(f"{name}_OLD"), numbers.get(f"{name}_NEW")
            if former is not None and latter is not None and latter.name not in self.old.numbers:
                found.setdefault((former.value, latter.value), []).append(number)
        return found
