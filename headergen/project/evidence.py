"""Finds the headers that handwritten code asks a kernel for, and what it asks for each by.

C code names its headers. What Python wrote by hand is looked for in every header that the kernel exports: an ioctl's
name or number, a record, and a name with the value that the kernel gives it are enough; of plain names it takes two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from msgspec import Struct

from headergen.closure import included
from headergen.interface.needed import lacks
from headergen.model import Abi, Ioctl
from headergen.model.identifiers import WORD_IN_BYTES
from headergen.model.locations import GENERIC
from headergen.pipeline import KernelHeaders, ModuleSource, interfaces
from headergen.separation.mentions import Mention
from headergen.separation.symbols import declared
from headergen.targets import TARGETS

_ENOUGH = 2  # plain names that say as much as an ioctl
_PLAIN = 0xFFFF  # the greatest number of an ioctl that tells no size
_SIZE = 0x3FFF0000  # what tells it in others, or that there is none
_WORD_LENGTH = 3
_OF_ANY = frozenset({  # what the names of many ioctls have in them
    "ADD", "CLR", "CMD", "CTL", "DEL", "DISABLE", "ENABLE", "GET", "INFO", "INIT", "IOC", "IOCTL", "QUERY", "READ",
    "RESET", "SET", "START", "STOP",
})  # fmt: skip
# an ioctl's name, and where the kernel's own macro gets a plain number, the type and that
_IOCTL = re.compile(
    rb"^[ \t]*#[ \t]*define[ \t]+([A-Za-z_]\w*)(?:\\\n|[ \t])+"
    rb"(?:_IO(?:R|W|WR)?(?:_BAD)?[ \t]*\([ \t]*+([^,()\n]*+),[ \t]*+(0[xX][0-9a-fA-F]+|[0-9]+)[ \t]*[,)]"
    rb"|\w*_IO(?:R|W|WR|C)?(?:_BAD)?[ \t]*\()",
    re.MULTILINE,
)
_LITERAL = re.compile(
    rb"^[ \t]*#[ \t]*define[ \t]+([A-Za-z_]\w*)[ \t]+(0[xX][0-9a-fA-F]+|[0-9]+)[uUlL]*\b", re.MULTILINE
)
# they hold the words that others are written with, and come with whatever uses them
_VOCABULARY = re.compile(
    r"(?:linux|asm|asm-generic)/(?:types|posix_types|ioctl|stddef|const|compiler|compiler_types|byteorder|bitsperlong"
    r"|errno|errno-base|int-ll64|int-l64|swab|limits|version|unistd|param|kernel|sysinfo)\.h|linux/byteorder/.+"
)


def evidence(
    found: Sequence[Mention], chosen: Sequence[str], headers: Mapping[str, KernelHeaders]
) -> dict[str, list[Mention]]:
    """Each header that the code asks for, with what it asks for it by; the strongest first."""
    exported: dict[str, KernelHeaders] = {}
    for of in headers.values():
        exported |= {name: of for name in of if name not in exported}
    claims: dict[str, list[Mention]] = {}
    for each in found:
        if each.kind == "header" and each.what in exported and not _VOCABULARY.fullmatch(each.what):
            claims.setdefault(each.what, []).append(each)
    names = {each.what.encode(): each for each in reversed(found) if each.kind in ("name", "record", "word")}
    numbers: dict[int, list[Mention]] = {}
    for each in found:
        if each.kind == "number":
            numbers.setdefault(int(each.what), []).append(each)
    # I2C_SLAVE and its kind are ioctls that encode nothing
    valued = {each.name: value for value, those in numbers.items() for each in those if each.name}
    candidates: dict[str, _Claim] = {}
    for name, of in exported.items():
        if (names or numbers) and not _VOCABULARY.fullmatch(name) and not name.startswith(GENERIC):
            claim = _claim(b"\n".join(_texts(name, of).values()), names, valued)
            if claim.strong or claim.plain or (numbers and claim.has_ioctls):
                candidates[name] = claim
    _add_numbers(candidates, numbers, chosen, headers)
    covering = _covering(candidates, claims)
    for name in claims.keys() & candidates.keys():
        claims[name] += candidates[name].strong
    return {**claims, **covering}


def _texts(name: str, of: KernelHeaders) -> dict[str, bytes]:
    """A header's text; behind that of an arch, what it takes of all arches: ``asm/ioctls.h`` is mostly an include."""
    texts = {name: of.raw(name)}
    waiting = [name] if name.startswith("asm/") else []
    while waiting:
        user = waiting.pop()
        for shared in chain.from_iterable(included(user, texts[user])):
            asked = shared.startswith(GENERIC) and not _VOCABULARY.fullmatch(shared)
            if asked and shared in of and shared not in texts:
                texts[shared] = of.raw(shared)
                waiting.append(shared)
    return texts


class _Claim(Struct):
    """What a header has of what the code names: ``strong`` is an ioctl, a record, a number, or a name with its value;
    ``plain`` another name. ``has_ioctls``: one of them may have a number that is asked for.
    """

    strong: list[Mention]
    plain: list[Mention]
    has_ioctls: bool


def _claim(data: bytes, names: Mapping[bytes, Mention], valued: Mapping[str, int]) -> _Claim:
    ioctls = {match[1] for match in _IOCTL.finditer(data)}
    hits = names.keys() & set(WORD_IN_BYTES.findall(data))
    kinds = declared(data) if hits else {}
    values = dict(_LITERAL.findall(data)) if hits else {}
    strong, plain = [], []
    for hit in sorted(hits):
        each, kind = names[hit], kinds.get(hit.decode(), "")
        alike = hit in values and hit.decode() in valued and _number(values[hit]) == valued[hit.decode()]
        if hit in ioctls or alike or (each.kind == "record" and kind in ("struct", "union")):
            strong.append(each)
        elif each.kind == "name" and b"_" in hit and kind in ("macro", "enumerator"):  # not ERROR, and not SIGHUP
            plain.append(each)
    return _Claim(strong, plain, bool(ioctls))


def _number(literal: bytes) -> int:
    """What C makes of a literal: one that begins with 0 is octal."""
    if literal[:2].lower() == b"0x":
        return int(literal, 16)
    return int(literal, 8 if literal.startswith(b"0") and not set(literal) & set(b"89") else 10)


def _add_numbers(
    candidates: Mapping[str, _Claim],
    numbers: Mapping[int, Sequence[Mention]],
    chosen: Sequence[str],
    headers: Mapping[str, KernelHeaders],
) -> None:
    """Adds the numbers that a header's ioctls have for one of the targets; only headers are read whose ioctls could."""
    sought = _Sought(numbers)
    asked = [
        ModuleSource(target, name, (name,), of)
        for name, claim in candidates.items()
        for target in chosen
        if claim.has_ioctls and not lacks(name, of := headers[TARGETS[target].kernel_arch])
        if any(map(sought.may_be_in, _texts(name, of).values()))
    ]
    for source, abi in zip(asked, interfaces(asked), strict=True):
        if isinstance(abi, Abi):
            texts = _texts(source.name, headers[TARGETS[source.target].kernel_arch])
            own = (each for each in abi.ioctls.values() if each.location.header in texts)
            found = ([n for n in numbers.get(each.value, ()) if _is_meant(each, n)] for each in own)
            candidates[source.name].strong += [meant[0] for meant in found if meant]


class _Sought:
    """Numbers, and whether an ioctl may have one by what a header's text says of it: its name, and mostly its type and
    its number within that. To read the header instead, for each target, takes a thousand times as long.
    """

    def __init__(self, numbers: Mapping[int, Sequence[Mention]]) -> None:
        every: dict[int, set[tuple[str, int]]] = {}  # by the number within the type: a word of the name, and the type
        for value, of in numbers.items():
            if value > _PLAIN and not value & _SIZE:
                continue  # one with a direction has a size
            words = {word for each in of for word in _words_of(value, each)}
            every.setdefault(value & 0xFF, set()).update((word, value >> 8 & 0xFF) for word in words)
        self._by_number = every
        self._all = frozenset().union(*every.values())
        self._known: dict[bytes, bool] = {}

    def may_be_in(self, text: bytes) -> bool:
        """Whether one of the ioctls that a header's text defines may have one of the numbers."""
        if text not in self._known:  # most arches have the same
            self._known[text] = self._may_be_in(text)
        return self._known[text]

    def _may_be_in(self, text: bytes) -> bool:
        named = set[int]()  # types that a macro stands for, here or in another header
        for ioctl, type_, number in _IOCTL.findall(text):
            alike = self._by_number.get(_number(number), ()) if number else self._all
            types = {each for word, each in alike if word in ioctl.decode()}
            if types and type_[:1] in (b"'", b"0"):
                if _spelled(types).match(type_):
                    return True
            else:
                named |= types
        return bool(named and _spelled(named).search(text))


def _words_of(value: int, number: Mention) -> Sequence[str]:
    """The words of which an ioctl's name has one if a number is its, and no chance: 0x241 is KEY_BUTTONCONFIG, and
    FDCLRPRM. One with a size is that of any, and so is one that is called. What any ioctl may do says nothing: 0x254
    is a register NVC6B5_SET_RENDER_ENABLE_A, and FDRESET.
    """
    if value > _PLAIN or not number.name:
        return ("",)
    return [word for word in number.name.split("_") if len(word) >= _WORD_LENGTH and word not in _OF_ANY]


def _is_meant(ioctl: Ioctl, number: Mention) -> bool:
    return any(word in ioctl.name for word in _words_of(ioctl.value, number))


def _spelled(types: Iterable[int]) -> re.Pattern[bytes]:
    """How headers spell types of ioctls: as characters or in hexadecimal."""
    types = sorted(types)
    spelled = [rb"\b0x(?i:%02x)\b" % type_ for type_ in types]
    spelled += [re.escape(b"'%c'" % type_) for type_ in types if chr(type_).isascii() and chr(type_).isprintable()]
    return re.compile(b"|".join(spelled))


def _covering(candidates: Mapping[str, _Claim], claims: Mapping[str, object]) -> dict[str, list[Mention]]:
    """The fewest headers that have what the code names: again and again the one that explains most."""
    left = {name: claim for name, claim in candidates.items() if name not in claims}
    explained: set[Mention] = {
        m for name in claims if name in candidates for m in (*candidates[name].strong, *candidates[name].plain)
    }
    chosen: dict[str, list[Mention]] = {}
    while left:
        name = min(left, key=lambda each: (*_weight(left[each], explained), each.count("/"), each))
        strong = [m for m in dict.fromkeys(left[name].strong) if m not in explained]
        plain = [m for m in left[name].plain if m not in explained]
        if not strong and len(plain) < _ENOUGH:
            break
        chosen[name] = [*strong, *plain]
        explained |= {*strong, *plain}
        del left[name]
    return chosen


def _weight(claim: _Claim, explained: set[Mention]) -> tuple[int, int]:
    """Less is better: minus how many ioctls, records and numbers, then names, are explained by it."""
    return -len(set(claim.strong) - explained), -len(set(claim.plain) - explained)
