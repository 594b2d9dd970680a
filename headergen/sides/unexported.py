"""What an older kernel had word for word: in headers of its own, which it exported later, or by another name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from contextlib import suppress
from functools import cached_property, lru_cache

from headergen.diagnostics import Diagnostic, HeaderError, KernelError
from headergen.kernel import KernelTree
from headergen.model.paths import UAPI
from headergen.sanitize import strip_comments
from headergen.sides.looked import JudgedSide
from headergen.targets import TARGETS, kernel_arches

# where headers lay that came to be exported: gntdev.h in include/, ext4.h in fs/, comedi.h in drivers/staging/
_FOLDERS = ("drivers", "fs", "include", "net", "security", "sound")
_MOST_OF_A_NAME = 8  # a name such as types.h says nothing
_RECORD = re.compile(r"(?:struct|union) \w+")
_INTEGER = re.compile(r"\b(?:__)?(?:(u|s)(?:int)?|int)(8|16|32|64)(?:_t)?\b")
_PACKED = re.compile(r"__attribute__\s*\(\(\s*(?:__)?packed(?:__)?\s*\)\)")
_OWN = re.compile(r"\b(?:__user|__kernel)\b")
_WORD = re.compile(r"\w+|[^\w\s]")
_START = re.compile(
    r"\b(?P<kind>struct|union)\s+(?P<tag>\w+)\s*\{|^[ \t]*#[ \t]*define[ \t]+(?P<macro>\w+)", re.MULTILINE
)
_TAG = re.compile(rb"\b(?:struct|union)\s+(\w+)\s*\{")
_LINE = re.compile(r"(?:\\\n|[^\n])*")
_SIGN = re.compile(r"[{};]")
_LONGEST = 1 << 16  # of one declaration


def without_unexported(found: Sequence[Diagnostic], new: JudgedSide, old: JudgedSide) -> list[Diagnostic]:
    """The findings without those about records and ioctls that a header of the older kernel's own has as they are, and
    about records that had another name in the older kernel's headers.
    """
    tree, renamed = old.side.tree, _Renamed(new, old)
    own = None if tree is None or tree.kind == "installed" else _OwnHeaders(tree, old.names)
    left = (each for each in found if own is None or not _was_there(each, new, own))
    return [each for each in left if not renamed.has(each)]


def _was_there(finding: Diagnostic, new: JudgedSide, own: _OwnHeaders) -> bool:
    if finding.location is None or not finding.symbol:
        return False
    header = finding.location.header
    arches = tuple(kernel_arches(finding.targets))
    before = [own.at(path).declared(finding.symbol) for path in own.paths(header, arches)]
    if not any(before):
        return False
    now = _words_of(finding, new)
    return bool(now) and () not in now and now <= {*before}


def _words_of(finding: Diagnostic, side: JudgedSide) -> set[tuple[str, ...]]:
    """The words by which the header of a finding declares what it is about, for each text of it that targets see."""
    header = finding.location.header if finding.location else ""
    versions = {text for t in finding.targets or side.targets if (text := side.text(t, header)) is not None}
    return {_declarations(text).declared(finding.symbol) for text in versions}


class _Renamed:
    """The records whose names are gone in the newer headers, by the words that declared them."""

    def __init__(self, new: JudgedSide, old: JudgedSide) -> None:
        self._new = new
        self._old = old
        self._former: dict[str, set[tuple[str, ...]]] = {}

    def has(self, finding: Diagnostic) -> bool:
        """Whether a finding is about a record that is declared as one was whose name is gone, for each arch."""
        if not _RECORD.fullmatch(finding.symbol):
            return False
        now = _words_of(finding, self._new)
        words = now.pop() if len(now) == 1 else ()
        each_arch = {TARGETS[target].kernel_arch: target for target in finding.targets or self._new.targets}
        return bool(words) and all(words in self._gone(target) for target in each_arch.values())

    def _gone(self, target: str) -> set[tuple[str, ...]]:
        """By which words the older headers declare the records whose tags no newer one has: few of them do."""
        if target not in self._former:
            left = frozenset().union(*map(_tags, self._new.headers(target).values()))
            losing = (text for text in self._old.headers(target).values() if not _tags(text) <= left)
            self._former[target] = {words for text in losing for words in _declarations(text).without(left)}
        return self._former[target]


class _OwnHeaders:
    """The headers that a kernel has and does not export."""

    def __init__(self, tree: KernelTree, exported: frozenset[str]) -> None:
        self._tree = tree
        self._exported = exported
        self._read: dict[str, _Declarations] = {}

    def paths(self, header: str, arches: Iterable[str]) -> list[str]:
        """Where one may lie that is exported as ``header`` later: at its place, or, of one that is new, anywhere."""
        if header.startswith("asm/"):
            return [f"arch/{arch}/include/{header}" for arch in arches]
        if header in self._exported:
            return [f"include/{header}"]
        name = header.rpartition("/")[2]
        found = self._by_name.get(name, [])
        alike = self._by_word.get(_first_word(name), [])
        beside = alike if len(alike) <= _MOST_OF_A_NAME else []
        return [*(found if len(found) <= _MOST_OF_A_NAME else [f"include/{header}"]), *beside]

    def at(self, path: str) -> _Declarations:
        """What a file of the kernel declares; nothing where there is none."""
        if path not in self._read:
            data = b""
            with suppress(KernelError):  # who judges the newer kernel is not kept by a broken file of the older
                data = self._tree.read(path) or b""
            self._read[path] = _declarations(data)
        return self._read[path]

    @cached_property
    def _by_name(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for path in _headers_in(self._tree):
            found.setdefault(path.rpartition("/")[2], []).append(path)
        return found

    @cached_property
    def _by_word(self) -> dict[str, list[str]]:
        """The headers of include/ by the first word of their names: nvme.h has what nvme_ioctl.h was made of."""
        found: dict[str, list[str]] = {}
        for name, paths in self._by_name.items():
            found.setdefault(_first_word(name), []).extend(p for p in paths if p.startswith(f"include/linux/{name}"))
        return found


def _first_word(name: str) -> str:
    return re.split(r"[-_.]", name, maxsplit=1)[0]


def _headers_in(tree: KernelTree) -> Iterator[str]:
    with suppress(KernelError):  # more files than a kernel has
        for folder in _FOLDERS:
            names = tree.names(folder)
            yield from (path for path in names if path.endswith(".h") and not path.startswith(f"{UAPI}/"))


@lru_cache(maxsize=512)
def _declarations(data: bytes) -> _Declarations:
    """What a header's text declares; nothing where a comment in it does not end."""
    text = b""
    with suppress(HeaderError):
        text = strip_comments(data)
    return _Declarations(text.decode("utf-8", "replace"))


@lru_cache(maxsize=4096)  # arches share most headers, and so do two kernels
def _tags(text: bytes) -> frozenset[bytes]:
    """The tags of the records that a header declares, those in comments among them."""
    return frozenset(_TAG.findall(text))


class _Declarations:
    """The words by which a text declares records and macros. A type of the kernel's own and the one that programs have
    for it are one.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: dict[str, int] = {}
        for found in _START.finditer(text):
            name = found["macro"] or f"{found['kind']} {found['tag']}"
            self._starts.setdefault(name, found.end())
        self._told: dict[str, tuple[str, ...]] = {}

    def without(self, tags: Set[bytes]) -> Iterator[tuple[str, ...]]:
        """The words of each record that has none of these tags."""
        for name in self._starts:
            if _RECORD.fullmatch(name) and name.rpartition(" ")[2].encode() not in tags:
                yield self.declared(name)

    def declared(self, symbol: str) -> tuple[str, ...]:
        """The words behind a record's or an ioctl's name, and of an ioctl those of the record too that it hands over:
        user_events had another one before it was exported. () where there are none.
        """
        told = self._words(symbol)
        if not told or _RECORD.fullmatch(symbol):
            return told
        return (*told, *(word for named in _RECORD.findall(" ".join(told)) for word in self._words(named)))

    def _words(self, symbol: str) -> tuple[str, ...]:
        if symbol not in self._told:
            start = self._starts.get(symbol)
            self._told[symbol] = () if start is None else self._from(start, record=" " in symbol)
        return self._told[symbol]

    def _from(self, start: int, *, record: bool) -> tuple[str, ...]:
        text = self._text[start : start + _LONGEST]
        text = _body(text) if record else (_LINE.match(text) or [""])[0].replace("\\\n", " ")
        text = _OWN.sub(" ", _PACKED.sub("__packed", text))
        return tuple(_WORD.findall(_INTEGER.sub(lambda each: f"{each[1] or 's'}{each[2]}", text)))


def _body(text: str) -> str:
    """What there is of a declaration behind its first brace; "" where it does not end."""
    depth = 1
    for sign in _SIGN.finditer(text):
        depth += {"{": 1, "}": -1}.get(sign[0], 0)
        if depth == 0 and sign[0] == ";":
            return text[: sign.end()]
    return ""
