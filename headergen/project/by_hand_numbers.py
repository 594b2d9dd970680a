"""Whether a number that was written by hand is a mistake where it is not the header's."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from msgspec.structs import replace

from headergen.abidiff.around import Around
from headergen.abidiff.number_names import counts
from headergen.abidiff.symbols import Symbols
from headergen.abidiff.values import Changed, judged
from headergen.diagnostics import Severity
from headergen.model import Abi, Ioctl
from headergen.model.decoding import IoctlNumber
from headergen.separation.python_values import WrittenNumber
from headergen.targets import TARGETS

_BITS = 64
_ALL_BITS = 0xFFFF_FFFF
_ENCODINGS = tuple(dict.fromkeys(target.ioctl for target in TARGETS.values()))


def is_right(value: int, name: str, symbols: Symbols) -> bool:
    """Whether a value is a header's: by its bits, since Python has no types."""
    real = symbols.numbers[name].value
    return (value - real) % (1 << (64 if max(abs(value), abs(real)) >> 32 else 32)) == 0


def has_type(value: int, name: str, symbols: Symbols) -> bool:
    """Whether a value has an ioctl's type, whatever its other parts are, if the name is one's that tells a size."""
    ioctl = symbols.abi.ioctls.get(name)
    return ioctl is not None and ioctl.size > 0 and value >> 16 != 0 and value >> 8 & 0xFF == ioctl.type


def told_otherwise(
    symbols: Symbols, theirs: Mapping[str, WrittenNumber], wrong: Collection[str], right: Collection[str]
) -> frozenset[str]:
    """The ``wrong`` names whose values tell the same in another way.

    In the other byte order; as the bits that a mask leaves out; as bits where the header has their numbers, or the
    other way round, if all of an enumeration or a family are; as an older kernel did, if they are behind a count that
    grew by as much; or as an arch that packs the numbers of ioctls otherwise, if none is ``right`` that tells a
    direction.
    """
    pairs = {name: (theirs[name].value, symbols.numbers[name].value) for name in wrong}
    found = {name for name, pair in pairs.items() if _is_swapped(*pair) or _is_rest(*pair)}
    families: dict[str, list[str]] = {}
    for name in wrong:
        families.setdefault(symbols.enumeration_of.get(name) or name.rpartition("_")[0], []).append(name)
    for names in families.values():
        found.update(names if all(_is_bit(*pairs[name]) for name in names) else ())
    inside = {name: of for name in wrong if (of := symbols.enumeration_of.get(name))}
    grew = {name: (of, shift) for name, of in inside.items() if (shift := pairs[name][1] - pairs[name][0]) > 0}
    counted = {of for name, of in grew.items() if counts(name)}
    found.update(name for name, of in grew.items() if of in counted)
    ioctls = symbols.abi.ioctls
    if not any(name in ioctls and ioctls[name].dir for name in right):
        found.update(name for name in wrong if name in ioctls and _is_packed(pairs[name][0], ioctls[name]))
    return frozenset(found)


def _is_packed(value: int, ioctl: Ioctl) -> bool:
    """Whether an arch has a value for an ioctl, if its argument is as large there."""
    made_of = IoctlNumber(ioctl.dir, ioctl.type, ioctl.nr, ioctl.size)
    return any(encoding.decode(value & _ALL_BITS) == made_of for encoding in _ENCODINGS)


def _is_bit(value: int, real: int) -> bool:
    return (0 <= real < _BITS and value == 1 << real) or (0 <= value < _BITS and real == 1 << value)


def _is_swapped(value: int, real: int) -> bool:
    sizes = (size for size in (2, 4, 8) if 0 <= value < 1 << 8 * size and 0 <= real < 1 << 8 * size)
    return any(value == int.from_bytes(real.to_bytes(size, "big"), "little") for size in sizes)


def _is_rest(value: int, real: int) -> bool:
    """Whether it has the bits that the other has not, of 16 or more."""
    return (value + real + 1) % (1 << 16) == 0


def breaks(symbols: Symbols, theirs: Mapping[str, WrittenNumber]) -> frozenset[str]:
    """The names whose values would be a break, were a file the header before this one, and the header after it."""
    old = Symbols(_as_written(symbols.abi, theirs))
    forth, back = Around(old, symbols), Around(symbols, old)
    return frozenset(
        name
        for name, number in old.numbers.items()
        if not is_right(number.value, name, symbols)
        if _is_break(judged(forth, number, symbols.numbers[name]))
        if _is_break(judged(back, symbols.numbers[name], number))
    )


def _is_break(changed: Changed) -> bool:
    return (changed.severity or changed.rule.severity) == Severity.ERROR


def _as_written(abi: Abi, theirs: Mapping[str, WrittenNumber]) -> Abi:
    """A header's names of which a file has one, with the values there."""
    values = {name: each.value for name, each in theirs.items()}
    return replace(
        abi,
        constants={n: replace(c, value=values[n]) for n, c in abi.constants.items() if n in values},
        enums={
            key: replace(enum, members={n: values[n] for n in enum.members if n in values})
            for key, enum in abi.enums.items()
        },
        ioctls={n: replace(i, value=values[n]) for n, i in abi.ioctls.items() if n in values},
    )
