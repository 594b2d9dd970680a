"""Compares all that two kernels export, for one target at a time: every header that programs include, together.

A name counts as new or gone by the whole tree, whatever header has it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from headergen.abidiff import Compared, compare_one, kept_unread, with_headers_gone
from headergen.abidiff.lost import lost_between
from headergen.abidiff.symbols import Symbols
from headergen.diagnostics import Diagnostic, HeaderError, HeadergenError
from headergen.diagnostics.kept import KeptFindings, kept_findings, to_keep
from headergen.diagnostics.phrases import listed
from headergen.diagnostics.rules_import import ARCH_NOT_COMPARED
from headergen.interface.definitions import definitions_in
from headergen.interface.needed import lacks
from headergen.model import Abi, Skipped
from headergen.model.locations import STAND_IN
from headergen.pipeline.headers import raw_text, raw_texts
from headergen.report.progress import Progress
from headergen.sanitize import strip_comments
from headergen.sides import Headers, Side
from headergen.sides.comparing import ComparedInterface, collect_views
from headergen.sides.every import ALL, entries_of
from headergen.sides.kept import KeptOutcomes, known_or_made
from headergen.sides.refused import newly_refused
from headergen.targets import TARGETS, foremost, kernel_arches

_REMEDIES = 4  # targets that a remedy names


# what came of two, and the headers that were read apart
_Outcome: TypeAlias = tuple[ComparedInterface, tuple[str, ...]]


class TwoTrees(Struct, frozen=True):
    """All headers of two sides for one target."""

    target: str
    old: Side
    new: Side


def compare_trees(
    old: Side, new: Side, targets: Sequence[str], *, views: bool, tool: str | None, progress: Progress
) -> list[ComparedInterface]:
    """Compares all headers for each target; a target that one side lacks is new or gone as a whole.

    ``HeadergenError`` if neither side has headers for any of them.
    """
    these = [TwoTrees(target, old, new) for target in targets]
    if not any(side.headers(target) for side in (old, new) for target in targets):
        raise HeadergenError(
            f"neither {old.title} nor {new.title} has headers for the targets looked at", help="see --arch"
        )
    with progress.stage("compare", len(these)) as stage:
        kept = KeptOutcomes(tool, asked=not views)
        compare = partial(_compare_each, kept, partial(_compare, views, tool))
        # what cannot be read together on one target is read apart on all: to find it takes a reading of everything
        leading = foremost(targets)
        [(first, apart)] = compare([TwoTrees(leading, old, new)], ())
        others = compare([each for each in these if each.target != leading], apart)
        stage.advance(by=len(these))
    done = {each.target: each for each in (first, *(each for each, _ in others))}
    return [done[target] for target in targets]


def _compare_each(
    kept: KeptOutcomes,
    compare: Callable[[Sequence[str], TwoTrees], _Outcome],
    these: Sequence[TwoTrees],
    apart: tuple[str, ...],
) -> list[_Outcome]:
    """What came of each two, now or before."""
    keys = [
        kept.key(["diff", each.target, *apart], (each.old, each.new), [each.target], located=True) for each in these
    ]

    def before(key: bytes) -> _Outcome | None:
        found = kept.get(key, _Kept)
        return None if found is None else found.outcome

    def keep(key: bytes, made: _Outcome) -> None:
        if made[0].compared is not None:
            kept.keep(key, _to_keep(*made, made[0].compared))

    found = known_or_made(these, keys, get=before, make=partial(compare, apart), keep=keep)
    kept.finish(keys)
    return found


class _Kept(Struct, frozen=True):
    """What is kept of what came of two: all but what is drawn."""

    target: str
    findings: KeptFindings
    own: frozenset[str]
    lost: frozenset[str]
    same: bool
    headers: int
    unreadable: tuple[Skipped, ...]
    refused: KeptFindings
    partly: KeptFindings
    apart: tuple[str, ...]

    @property
    def outcome(self) -> _Outcome:
        """What came of the two."""
        done = ComparedInterface(
            ALL,
            self.target,
            Compared(self.target, kept_findings(self.findings), self.own, self.lost),
            same=self.same,
            headers=self.headers,
            unreadable=self.unreadable,
            refused=kept_findings(self.refused),
            partly=kept_findings(self.partly),
        )
        return done, self.apart


def _to_keep(done: ComparedInterface, apart: tuple[str, ...], compared: Compared) -> _Kept:
    return _Kept(
        compared.target,
        to_keep(compared.findings),
        compared.own,
        compared.lost,
        done.same,
        done.headers,
        done.unreadable,
        to_keep(done.refused),
        to_keep(done.partly),
        apart,
    )


def _compare(views: bool, tool: str | None, apart: Sequence[str], two: TwoTrees) -> _Outcome:
    """What came of two, and the headers that were read apart; ``apart`` are those that are known."""
    from headergen.interface.changed import Version, read_changed

    old, new = two.old.headers(two.target), two.new.headers(two.target)
    if not old or not new:
        return ComparedInterface(ALL, two.target, None), ()
    before, after = (Version(entries_of(each), each, definitions_in(each)) for each in (old, new))
    pair = read_changed(before, after, TARGETS[two.target], tool=tool, apart=apart, texts=raw_texts(old, new))
    unread = {item.name for item in pair.unreadable}
    compared = compare_one(two.target, pair.old, pair.new, two.new.locate, unread=unread, there=new)
    theirs = {*_of_stand_ins(pair.old, old), *_of_stand_ins(pair.new, new)}
    if theirs:
        compared = replace(compared, findings=tuple(f for f in compared.findings if f.symbol not in theirs))
    gone = (each for each in set(before.entries) - set(after.entries) if lacks(each, new))
    compared = with_headers_gone(compared, gone, two.new.locate)
    done = ComparedInterface(
        ALL,
        two.target,
        replace(kept_unread(compared, pair.unread(old, new), after.entries), own=compared.own | pair.own),
        same=not compared.findings,
        headers=pair.headers,
        unreadable=pair.unreadable,
        refused=newly_refused(two.old, two.new, two.target, unread),
        partly=lost_between(pair.old, pair.new),
    )
    if views:
        collect_views(done, pair.old, pair.new)
    return done, pair.apart


def _of_stand_ins(abi: Abi, own: Headers) -> Iterator[str]:
    """Our own headers that were read for those that a part of a kernel leaves to the system, and their names: what
    includes them, or has their names now, changed nothing of theirs.
    """
    theirs = {name for name in abi.headers if name not in own and not name.startswith(STAND_IN)}
    yield from theirs
    if theirs:
        yield from (name for name, place in Symbols(abi).places() if place.header in theirs)


def not_compared(old: Side, new: Side, looked_at: Sequence[str]) -> Diagnostic | None:
    """The arches of both sides that were not looked at, and whose own headers say something else; None if there are
    none.
    """
    looked = kernel_arches(looked_at)
    others: dict[str, list[str]] = {}
    for target in new.arches:
        if target in old.arches and TARGETS[target].kernel_arch not in looked:
            others.setdefault(TARGETS[target].kernel_arch, []).append(target)
    found = [
        max(targets, key=lambda target: TARGETS[target].bits)
        for targets in others.values()
        if _own_differ(old.headers(targets[0]) or {}, new.headers(targets[0]) or {})
    ]
    if not found:
        return None
    message = f"the own headers of {listed(found)} differ too, and were not compared"
    remedy = "to compare them: " + " ".join(f"--arch {target}" for target in found[:_REMEDIES])
    return Diagnostic(ARCH_NOT_COMPARED, message, None, remedy)


def _own_differ(old: Headers, new: Headers) -> bool:
    own = sorted({name for headers in (old, new) for name in headers if name.startswith("asm/")})
    return any(_said(old, name) != _said(new, name) for name in own if raw_text(old, name) != raw_text(new, name))


def _said(headers: Headers, name: str) -> bytes | None:
    text = headers.get(name)
    with suppress(HeaderError):  # what has no end of a comment is taken as it is
        return None if text is None else strip_comments(text)
    return text
