"""Judges what a module gained or lost by the whole tree: what another header had is not new, and what another has is
not out of reach.

A module reads some headers of a thousand. One that it starts to include brings names that every program could have.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Protocol

from msgspec.structs import replace

from headergen.abidiff import came, went
from headergen.diagnostics import Diagnostic
from headergen.diagnostics.phrases import amount, is_or_are, listed
from headergen.diagnostics.rules_abi import HEADER_MOVED, HEADER_REMOVED
from headergen.interface.definitions import names_in
from headergen.interface.needed import readable
from headergen.model.locations import Location, doors
from headergen.pipeline.headers import raw_text
from headergen.sides import Headers, Side
from headergen.sides.comparing import ComparedInterface
from headergen.sides.loose import own_names
from headergen.targets import TARGETS

# the bound is that of the search for what completes a header: without one a header of many typedefs takes hours
_TYPEDEF = re.compile(rb"\}[ \t\w()]*?\b(\w+)[ \t]*;|\btypedef\b[^;{}]{0,1000}?\b(\w+)[ \t]*(?:\[\w*\][ \t]*)?;")


class _Source(Protocol):
    @property
    def entries(self) -> Sequence[str]: ...

    @property
    def headers(self) -> Headers: ...


class _Two(Protocol):
    @property
    def target(self) -> str: ...

    @property
    def old(self) -> Side: ...

    @property
    def new(self) -> Side: ...

    @property
    def sources(self) -> Sequence[_Source | None]: ...


def judged_by_tree(done: Iterable[ComparedInterface], these: Iterable[_Two]) -> list[ComparedInterface]:
    """What was compared, with what each name means for the whole of both sides."""
    trees: dict[str, _Tree] = {}
    result = []
    for each, two in zip(done, these, strict=True):
        if each.compared is None or not any(came(f) or went(f) for f in each.compared.findings):
            result.append(each)
            continue
        old, new = (trees.setdefault(side.title, _Tree(side)) for side in (two.old, two.new))
        found = tuple(_judged(each.compared.findings, old, new, two))
        result.append(replace(each, compared=replace(each.compared, findings=found)))
    return result


class _Tree:
    """Which header of one side seems to define a name, by its text. What arches share is looked at once."""

    def __init__(self, side: Side) -> None:
        self._side = side
        self._homes: dict[str, dict[bytes, tuple[str, ...]]] = {}  # by kernel arch; "" for what arches share

    def home(self, symbol: str, target: str, read: Collection[str]) -> str | None:
        """The likeliest header that a target has and that was not ``read``; None if one that was has the name, which is
        then another target's.
        """
        headers, arch = self._side.headers(target) or {}, TARGETS[target].kernel_arch
        word = symbol.rpartition(" ")[2].encode()
        of_all, of_arch = self._index("", headers), self._index(arch, headers)
        homes = [name for name in (*of_all.get(word, ()), *of_arch.get(word, ())) if name in headers]
        if not homes or any(home in read for home in homes):
            return None
        return next((door for door in doors(homes[0]) if door in headers), homes[0])

    def _index(self, arch: str, headers: Headers) -> dict[bytes, tuple[str, ...]]:
        if arch not in self._homes:
            names = (name for name in own_names(headers) if name.startswith("asm/") == bool(arch))
            found: dict[bytes, list[str]] = {}
            for name in sorted(names, key=lambda name: (not name.startswith("linux/"), name.count("/"), name)):
                data = raw_text(headers, name) or b""
                typedefs = {match[1] or match[2] for match in _TYPEDEF.finditer(data)}
                for word in names_in(data) | typedefs:
                    found.setdefault(word, []).append(name)
            self._homes[arch] = {word: tuple(of) for word, of in found.items()}
        return self._homes[arch]


def _read(source: _Source | None) -> Collection[str]:
    return () if source is None else readable(source.entries, source.headers).keys()


def _judged(findings: Sequence[Diagnostic], old: _Tree, new: _Tree, two: _Two) -> Iterator[Diagnostic]:
    read = tuple(map(_read, two.sources))
    brought: dict[str, list[Diagnostic]] = {}
    left: dict[str, list[Diagnostic]] = {}
    for each in findings:
        if came(each) and (home := old.home(each.symbol, two.target, read[0])):
            brought.setdefault(home, []).append(each)
        elif went(each) and (home := new.home(each.symbol, two.target, read[1])):
            message = f"{each.message}; {home} has it, which is not read here"
            told = replace(each, message=message, remedy=f"include {home} too")
            if home in read[0]:
                left.setdefault(home, []).append(told)
            else:
                yield told
        else:
            yield each
    for home, of in left.items():
        yield _left(home, of, two) if len(of) > 1 else of[0]
    for home, of in brought.items():
        yield _told(home, of, stays=home in read[1])


def _left(home: str, of: Sequence[Diagnostic], two: _Two) -> Diagnostic:
    """Names of a header that the module read before: that it includes it no longer is one change, however many it had.

    It is told so of most headers where the two sides are compared. What a name is made of may have been completed from
    that very header, though, and then it counts as read there.
    """
    names = sorted(each.symbol for each in of)
    message = f"{home} is no longer read, and took along {amount(len(names), 'name')}: {listed(names)}"
    worst, source = max(of, key=lambda each: each.severity), two.sources[1]
    if source is not None and len(source.entries) == 1:  # not where they still are: they are missed in the module
        worst = replace(worst, location=Location(source.entries[0], 0))
    return replace(worst, rule=HEADER_REMOVED, message=message, symbol=home, member="", old=home, new=None, offset=None)


def _told(home: str, of: Sequence[Diagnostic], *, stays: bool) -> Diagnostic:
    """Names that every program could have before, from a header that the module reads now or that lost them to one."""
    names = sorted(each.symbol for each in of)
    count = amount(len(names), "name")
    how = f"is read now, with {count}" if stays else f"had {count} that {is_or_are(len(names))} read now"
    message = f"{home} {how}: {listed(names)}"
    return replace(
        of[0], rule=HEADER_MOVED, message=message, remedy="", symbol=home, member="", old=home, new=None, offset=None
    )
