"""Judges what a module gained or lost by the whole tree: what another header had is not new, and what another has is
not out of reach.

A module reads some headers of a thousand. One that it starts to include brings names that every program could have.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Protocol

from msgspec.structs import replace

from headergen.abidiff import came, went
from headergen.diagnostics import Diagnostic
from headergen.diagnostics.phrases import amount, listed
from headergen.diagnostics.rules_abi import HEADER_MOVED
from headergen.interface.needed import readable
from headergen.sides import Headers, Side
from headergen.sides.comparing import ComparedInterface
from headergen.sides.whole import definitions_of
from headergen.targets import TARGETS


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
    trees: dict[tuple[str, str], _Tree] = {}
    result = []
    for each, two in zip(done, these, strict=True):
        if each.compared is None or not any(came(f) or went(f) for f in each.compared.findings):
            result.append(each)
            continue
        old, new = (_tree(trees, side, two.target) for side in (two.old, two.new))
        found = tuple(_judged(each.compared.findings, old, new, two))
        result.append(replace(each, compared=replace(each.compared, findings=found)))
    return result


class _Tree:
    """All headers of one side for an arch, and who of them seems to define a name."""

    def __init__(self, headers: Headers) -> None:
        self._headers = headers
        self._definitions = definitions_of(headers)

    def expect(self, findings: Iterable[Diagnostic]) -> None:
        """That the names of these will be looked for."""
        self._definitions.expect({each.symbol for each in findings})

    def home(self, symbol: str, read: Collection[str]) -> str | None:
        """The likeliest header that defines a name, of those that are there and were not ``read``; None if one that was
        has it, for other targets.
        """
        homes = [home for home in self._definitions.homes(symbol) if home in self._headers]
        return homes[0] if homes and not any(home in read for home in homes) else None


def _tree(trees: dict[tuple[str, str], _Tree], side: Side, target: str) -> _Tree:
    key = side.title, TARGETS[target].kernel_arch
    if key not in trees:
        trees[key] = _Tree(side.headers(target) or {})
    return trees[key]


def _read(source: _Source | None) -> Collection[str]:
    return () if source is None else readable(source.entries, source.headers).keys()


def _judged(findings: Sequence[Diagnostic], old: _Tree, new: _Tree, two: _Two) -> Iterator[Diagnostic]:
    read = tuple(map(_read, two.sources))
    old.expect(each for each in findings if came(each))
    new.expect(each for each in findings if went(each))
    brought: dict[str, list[Diagnostic]] = {}
    for each in findings:
        if came(each) and (home := old.home(each.symbol, read[0])):
            brought.setdefault(home, []).append(each)
        elif went(each) and (home := new.home(each.symbol, read[1])):
            message = f"{each.message}; {home} has it, which is not read here"
            yield replace(each, message=message, remedy=f"include {home} too")
        else:
            yield each
    for home, of in brought.items():
        yield _told(home, of, stays=home in read[1])


def _told(home: str, of: Sequence[Diagnostic], *, stays: bool) -> Diagnostic:
    """Names that every program could have before, from a header that the module reads now or that lost them to one."""
    names = sorted(each.symbol for each in of)
    count = amount(len(names), "name")
    how = f"is read now, with {count}" if stays else f"had {count} that {'are' if len(names) > 1 else 'is'} read now"
    message = f"{home} {how}: {listed(names)}"
    return replace(
        of[0], rule=HEADER_MOVED, message=message, remedy="", symbol=home, member="", old=home, new=None, offset=None
    )
