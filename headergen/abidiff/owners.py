"""Whose a number is: names that are another's now, that came to a number which an unlike name had, or that met."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from headergen.abidiff.families import Families, Fresh, is_flag, is_news, prefixes
from headergen.abidiff.findings import Facts, Findings, hexadecimal
from headergen.abidiff.growing import lies_elsewhere
from headergen.abidiff.ioctls import plain, takes_the_same, worded
from headergen.abidiff.number_names import MASK, counts, is_former, is_nobodys
from headergen.abidiff.symbols import Number, Symbols
from headergen.diagnostics import Severity
from headergen.diagnostics import rules_abi as rules
from headergen.diagnostics.phrases import listed
from headergen.model import Ioctl
from headergen.model.ioctl_macros import numbered_by_file
from headergen.model.keys import tag_in

_PLACE = re.compile(r"_(BIT|SHIFT|POS|OFFSET)$")  # it counts bits or bytes, and what it is alike to may be a flag
_ORDINAL = re.compile(r"(_[0-9]+)+$")
_OF_ALL = re.compile(r"_(UNSPEC|UNPEC|NONE|PAD|INVALID|UNKNOWN)$")  # which each enumeration has
_WIDTH = re.compile(r"\A__|(?<![0-9])(?:32|64)(?![0-9])")  # of the programs that a name is for, or that it is for none
_WIDEST = 64  # bits of a number, of which a name may count one
_ALIKE = 0.6  # how alike two names must be to be called a renaming, from 0 to 1
_SPELLED = 0.95  # how alike two ioctls' names, if one number with arguments of two names is not to be another ioctl's
_LONG = 5  # letters of a word that two names have in common and that makes them alike; one of fewer is short
_FLAGS = 4  # of one family, at least: 1 and 2 may be counted
_MOST = 2500  # pairs of names with one value that are compared; among more, nobody can tell which became which


def renamed(
    old: Symbols, new: Symbols, removed: dict[str, Number], added: dict[str, Number], findings: Findings
) -> None:
    """Pairs names that went with names that came, of the same value and alike."""
    candidates: list[tuple[float, str, str]] = []
    arrived: dict[object, list[str]] = {}
    for number in added.values():
        arrived.setdefault(_comparable(number), []).append(number.name)
    leaving = Counter(_comparable(number) for number in removed.values())
    for name, number in removed.items():
        key = _comparable(number)
        arriving = arrived.get(key, ())
        if len(arriving) * leaving[key] > _MOST:
            continue
        for other in arriving:
            alike = _alike(old, new, number, added[other])
            if alike >= _ALIKE:
                candidates.append((alike, name, other))
    candidates += _respelled(removed, added)
    for _, name, other in sorted(candidates, key=lambda c: (-c[0], c[1], c[2])):
        if name in removed and other in added:
            number, successor = removed.pop(name), added.pop(other)
            rule = rules.IOCTL_RENAMED if number.kind == "ioctl" else rules.CONSTANT_RENAMED
            value = hex(number.value) if number.kind == "ioctl" else hexadecimal(number.value)
            message = f"{name} is now {other}, with the same value ({value})"
            severity = Severity.WARNING if is_nobodys(name) else None  # as where it is gone
            findings.add(rule, name, message, successor.location, severity, facts=Facts(name, other))


def _respelled(removed: Mapping[str, Number], added: Mapping[str, Number]) -> Iterator[tuple[float, str, str]]:
    """Enumerators that begin with another word than those that went, and are the same otherwise, of the same
    enumeration and value: ``MFT_REG32_01``, which is NFT_REG32_01 now.
    """
    came = {(number.group, number.value): number.name for number in added.values() if tag_in(number.group)}
    for number in removed.values():
        other = came.get((number.group, number.value), "")
        rest = number.name.partition("_")[2]
        if rest and other.partition("_")[2] == rest:
            yield 1, number.name, other


def _comparable(number: Number) -> object:
    """What two names that are alike have in common: the value, and of all but ioctls the first word."""
    return number.value, number.kind == "ioctl" or number.name.partition("_")[0]


def _numbered_apart(old: Symbols, new: Symbols, number: Number, other: Number) -> bool:
    """Whether two names are of what numbers for itself and both versions have: of headers, as ``MAX_DEV`` of one is no
    ``MAX_ZDEV_IOCTLS`` of another, or of enumerations.
    """
    home = number.location.header
    if home in new.headers and other.location.header != home:
        return True
    enums = old.enumeration_of.get(number.name, ""), new.enumeration_of.get(other.name, "")
    return enums[0] != enums[1] and all(tag_in(key) and key in old.enums and key in new.enums for key in enums)


def _of_other_things(old: Symbols, new: Symbols, number: Number, other: Number) -> bool:
    """Whether what both have is what each enumeration has, and their enumerations have nothing else in common:
    ``TCA_CBQ_UNSPEC`` of what is gone and ``TCA_CBS_UNSPEC`` of what came.
    """
    sides = (old, number), (new, other)
    enums = [side.abi.enums.get(side.enumeration_of.get(each.name, "")) for side, each in sides]
    if any(enum is None for enum in enums) or not all(_OF_ALL.search(each.name) for _, each in sides):
        return False
    starts = [f"{each.name.rpartition('_')[0]}_" for _, each in sides]
    rests = [
        {name.removeprefix(start) for name in enum.members if name.startswith(start) and not _is_of_all(name)}
        for enum, start in zip(enums, starts, strict=True)
        if enum is not None
    ]
    return starts[0] != starts[1] and all(rests) and not rests[0] & rests[1]


def _is_of_all(name: str) -> bool:
    return bool(_OF_ALL.search(name) or counts(name))


def _alike(old: Symbols, new: Symbols, number: Number, other: Number) -> float:
    kinds = [each.kind == "ioctl" for each in (number, other)]
    if kinds[0] != kinds[1] or _numbered_apart(old, new, number, other) or _of_other_things(old, new, number, other):
        return 0
    if number.kind == "ioctl":
        a, b = old.abi.ioctls[number.name], new.abi.ioctls[other.name]
        same = a.arg == b.arg or takes_the_same(old, a, new, b)
        return 1 if same or _likeness(a.name, b.name, related=False) >= _SPELLED else 0
    ends = [_ORDINAL.search(each.name) for each in (number, other)]
    if ends[0] and ends[1] and ends[0][0] != ends[1][0]:
        return 0  # each of a row, as the levels of a codec are, of which two drivers number other ones
    common = _common(number.name, other.name)
    places = [number.value < _WIDEST and bool(_PLACE.search(each.name)) for each in (number, other)]
    if not common or places[0] != places[1]:
        return 0
    ending = _ending_of_all(new, other)
    rest, other_rest = (_PLACE.sub("", each.name[len(common) :].removesuffix(ending)) for each in (number, other))
    if all(counts(each.name) or _OF_ALL.search(each.name) or MASK.match(each.name) for each in (number, other)):
        # by what each is of, not by the word that says what it is
        rest, other_rest = (name.rpartition("_")[0] or name for name in (rest, other_rest))
    if rest.startswith(other_rest) or other_rest.startswith(rest):
        return 1
    related = number.location.header == other.location.header and common.count("_") > 1
    return _likeness(rest, other_rest, related=related)


def _ending_of_all(symbols: Symbols, number: Number) -> str:
    """The short word that a name ends with as flags of its family do, which makes no two of them alike: ``_FL`` of
    ``FS_ENCRYPT_FL``; "" where there is none.
    """
    first, word = number.name.partition("_")[0], number.name.rpartition("_")[2]
    of_all = len(word) < _LONG and symbols.ends.get((number.location.header, first, word), 0) > _FLAGS
    return f"_{word}" if of_all else ""


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


def reused(
    new: Symbols, removed: Mapping[str, Number], added: dict[str, Number], families: Families, findings: Findings
) -> None:
    """Names that came with the value that an unlike name of their family had."""
    came = {name: number.value for name, number in added.items()}
    went: dict[tuple[str, int, str], list[Number]] = {}  # drivers number for themselves
    for number in removed.values():
        went.setdefault((number.kind, number.value, number.location.header), []).append(number)
    for name, number in list(added.items()):
        had = went.get((number.kind, number.value, number.location.header), ())
        if number.kind == "ioctl":
            earlier = had[0].name if had else None
        else:
            earlier = families.of(number).get(number.value) or _former_flag(families.old, number, had)
        if earlier is not None and (counts(earlier) or counts(name)):
            continue
        if earlier is not None and earlier in removed:
            del added[name]
            value = worded(new, number) if number.kind == "ioctl" else hexadecimal(number.value)
            message = f"{name} is new and has the value {value}, which was that of {earlier}"
            facts = Facts(None, plain(new, number))
            # a constant most often means what it meant, under a name that is nothing like the old one; but not where a
            # name that ends like the old one has another value
            family, word = name.rpartition("_")[0], earlier.rpartition("_")[2]
            swapped = came.get(f"{family}_{word}", number.value) != number.value
            severity = None if swapped or number.kind == "ioctl" else Severity.WARNING
            findings.add(rules.VALUE_REUSED, name, message, number.location, severity, facts=facts)


def _former_flag(old: Symbols, number: Number, had: Sequence[Number]) -> str | None:
    """Of those that ``had`` the bit of a new one in its header and are gone, the one of the flags that its name is
    closest to: each of these had a bit for itself.
    """
    if number.value <= 0 or number.value.bit_count() != 1:
        return None
    for prefix in prefixes(number.name) if had else ():
        earlier = next((n.name for n in had if n.name.startswith(prefix)), None)
        if earlier is not None:
            beside = old.numbers_of.get(number.location.header, ())
            family = [n for n in beside if n.name.startswith(prefix) and n.kind != "ioctl"]
            flags = [n.value for n in family if n.value > 0 and n.value.bit_count() == 1]
            return earlier if len({*flags}) == len(flags) >= max(_FLAGS, len(family) / 2) else None
    return None


def collisions(old: Symbols, new: Symbols, families: Families, findings: Findings) -> None:
    """Names that have one number and must not, unless they had it before."""
    for ioctl, others in _met_ioctls(old, new):
        by_file = numbered_by_file(ioctl.location.header)
        apart = ", each of another kind of file" if by_file else ""
        message = f"{ioctl.name} has the number {hex(ioctl.value)} of {listed(others)}{apart}"
        severity, facts = Severity.NOTE if by_file else None, Facts(None, ioctl.value)
        findings.add(rules.VALUE_COLLISION, ioctl.name, message, ioctl.location, severity, facts=facts)
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
        fresh = [ioctl for ioctl in ioctls if is_news(old, ioctl.name, ioctl.value)]
        others = [ioctl.name for ioctl in ioctls if fresh and not _is_alias(ioctl.name, fresh[-1].name)]
        if others:
            yield fresh[-1], others


def _is_alias(name: str, other: str) -> bool:
    """Whether two names say that they are one thing: ``X`` and ``X_OLD``, ``X_DEPRECATED``, or ``__X64``, which has
    X's number where programs have that width.
    """
    plain_names = [_WIDTH.sub("", each) for each in (name, other)]
    shorter, longer = sorted((name, other), key=len)
    return longer.startswith(shorter) or is_former(longer) or plain_names[0] == plain_names[1]


def _met_constants(old: Symbols, new: Symbols, families: Families) -> Iterator[tuple[Number, str]]:
    """Constants that came to the value of another one of their family, with that one."""
    news = [number for number in families.news if not counts(number.name)]
    fresh = Fresh(old, new, (number.name for number in news))
    for number in news:
        if fresh.apart(number.name):
            continue
        family = families.of(number)
        other = family.get(number.value, number.name)
        standing = new.numbers.get(other)
        if other == number.name or standing is None or is_flag(number.value, family):
            continue
        if _meet(new, number, standing):
            yield number, other


def _meet(new: Symbols, number: Number, other: Number) -> bool:
    """Whether two names of one family met by accident. A definition by the other's name, or by any, is meant, and what
    an enumeration has twice, since it would have counted on; what another header numbers, it numbers for itself, and
    what hardware or a standard numbers, nobody else does.
    """
    constants = new.abi.constants
    meant = number.kind == other.kind == "enumerator" or any(
        n.name in constants and constants[n.name].alias for n in (number, other)
    )
    meant = meant or _is_alias(number.name, other.name)
    home = number.location.header
    meant = meant or lies_elsewhere(home, number.name) or other.location.header != home
    return number.value == other.value and not meant
