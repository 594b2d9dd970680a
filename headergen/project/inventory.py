"""What vendored headers are, as a maintainer asks it: what is stale, what was edited by hand, what is current."""

from __future__ import annotations

import os
import shlex
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from msgspec import Struct

from headergen.changeset import FileChange, Present
from headergen.config.patterns import is_pattern, matches_any
from headergen.diagnostics import HeadergenError
from headergen.diagnostics.nearest import or_nearest
from headergen.diagnostics.phrases import amount, has_or_have, is_or_are
from headergen.project.licence_texts import LicenceText, told
from headergen.project.likeness import CONFIGURED, Likeness, but_for_ends
from headergen.project.vendored import MatchedHeader

_FILE = 0o100644


class HeaderRow(Struct, frozen=True):
    """A header: how many lines it has and the kernel's has not, how many the other way round, and what it is else."""

    path: str
    words: str
    more: int = 0
    less: int = 0


class HeaderGroup(Struct, frozen=True):
    """Headers of which the same is to be said: what that is, in short and in full."""

    short: str
    title: str
    rows: tuple[HeaderRow, ...]
    differ: bool = False


class Adopted(Struct, frozen=True):
    """What was found: the headers in ``groups``, the most urgent first; ``kernel`` is that of most headers, "" for
    none, and ``of_kernel`` how many of the ``exact`` ones it has. ``licences`` are texts beside them, by path, with
    whose they are; ``patch`` is how those differ that were asked for, ``commit`` what was made of it all, with how many
    headers ``recorded``, and of these as the project's ``own`` and as those ``of_others``, kernels that most are not
    of. ``configured`` says that some are as the configuration makes them; ``ended`` are the paths of those that are a
    kernel's but for a CR at the end of lines.
    """

    kernel: str
    groups: tuple[HeaderGroup, ...]
    exact: int
    differing: int
    others: int
    licences: Mapping[str, str] = {}
    patch: str = ""
    commit: str = ""
    own: int = 0
    of_others: int = 0
    recorded: int = 0
    configured: bool = False
    of_kernel: int = 0
    ended: tuple[str, ...] = ()

    @property
    def headers(self) -> int:
        """How many headers have the name of a kernel's."""
        return sum(len(group.rows) for group in self.groups)

    @property
    def summary(self) -> str:
        """``24 headers have the name of a kernel's: 20 are one byte for byte …``."""
        if not self.groups:
            return "no header here has the name of one that these kernels export"
        named = f"{amount(self.headers, 'header')} {has_or_have(self.headers)} the name of a kernel's"
        how = "one as the configuration makes it or byte for byte" if self.configured else "one byte for byte"
        if not self.exact:
            return f"{named}: none is {how}{f', {len(self.ended)} but for line endings' if self.ended else ''}"
        some = f"{self.of_kernel} of them " if self.of_kernel != self.exact else ""
        return f"{named}: {self.exact} {is_or_are(self.exact)} {how}, {some}of {self.kernel}"


class LocalReason(Struct, frozen=True):
    """Why a header is the project's own: in words, and the version of the kernel that it is nearest to."""

    text: str
    nearest: str


def reported(
    found: Sequence[MatchedHeader], kernels: Sequence[str], texts: Sequence[LicenceText], asked: Sequence[str]
) -> Adopted:
    """The report of what was compared; ``asked`` are the headers whose difference is wanted."""
    kernel = kernel_of_most(found, len(kernels))
    exact = sum(each.exact for each in found)
    akin = sum(each.akin for each in found)
    return Adopted(
        kernel="" if kernel is None else kernels[kernel],
        groups=inventory(found, kernels),
        exact=exact,
        differing=akin - exact,
        others=len(found) - akin,
        licences=told(texts, kernels),
        patch=differences(found, kernels, asked),
        configured=any(each.best.form == CONFIGURED for each in found),
        of_kernel=0 if kernel is None else sum(like.exact for each in found if (like := each.of_kernel(kernel))),
        ended=tuple(each.header.path for each in found if each.best.ends),
    )


def inventory(found: Sequence[MatchedHeader], kernels: Sequence[str]) -> tuple[HeaderGroup, ...]:
    """The headers by what a maintainer has to do about them: most of it first, what is no kernel's last."""
    newest = len(kernels) - 1
    last = kernels[newest]
    stale: dict[int, list[MatchedHeader]] = {}
    gone, edited, current, others = [], [], [], []
    for each in found:
        alike = {likeness.kernel for likeness in each.likenesses if likeness.apart == 0}
        if not each.akin:
            others.append(each)
        elif newest in alike:
            current.append(each)
        elif not alike:
            edited.append(each)
        elif each.of_kernel(newest) is None:
            gone.append(each)
        else:
            stale.setdefault(max(alike), []).append(each)
    groups = [
        *(_stale(those, kernels, kernel) for kernel, those in sorted(stale.items(), reverse=True)),
        HeaderGroup(
            "gone", f"gone: {last} has them no more", tuple(HeaderRow(e.header.path, _what(e, kernels)) for e in gone)
        ),
        HeaderGroup(
            "edited, or of another release",
            f"edited by hand, or of a release that was not given: not as in {'any given' if newest else last}",
            tuple(_row(each, each.best, _what(each, kernels) + _why_not(each)) for each in edited),
            differ=True,
        ),
        HeaderGroup(
            "current",
            f"current: as in {last}",
            tuple(HeaderRow(e.header.path, _form(e, _as_in(e, newest))) for e in current),
        ),
        HeaderGroup(
            "not the kernel's",
            "not the kernel's of that name",
            tuple(HeaderRow(e.header.path, e.best.name) for e in others),
        ),
    ]
    return tuple(group for group in groups if group.rows)


def _stale(those: Sequence[MatchedHeader], kernels: Sequence[str], kernel: int) -> HeaderGroup:
    rows = []
    for each in those:
        own = _as_in(each, kernel)
        later = [likeness for likeness in each.likenesses if likeness.kernel == len(kernels) - 1]
        rows.append(_row(each, next((o for o in later if o.form == own.form), later[0]), _form(each, own)))
    title = f"stale: of {kernels[kernel]}, and {kernels[-1]} has others"
    return HeaderGroup(f"stale, of {kernels[kernel]}", title, tuple(rows), differ=True)


def _row(each: MatchedHeader, other: Likeness, words: str) -> HeaderRow:
    changes = list(_changes(other.made, each.header.data))
    more, less = sum(change[1] for change in changes), sum(change[0] for change in changes)
    return HeaderRow(each.header.path, words, more, less)


def _as_in(each: MatchedHeader, kernel: int) -> Likeness:
    return next(likeness for likeness in each.likenesses if likeness.kernel == kernel and likeness.apart == 0)


def _what(each: MatchedHeader, kernels: Sequence[str]) -> str:
    return f"{kernels[each.best.kernel]}, {_form(each, each.best)}"


def _why_not(each: MatchedHeader) -> str:
    return f"; not as configured, for {each.unmade}" if each.unmade else ""


def _form(each: MatchedHeader, best: Likeness) -> str:
    of_arch = f" of {best.arch}" if best.name.startswith("asm/") and best.arch else ""
    end = best.name.removeprefix("asm/")  # what folder an arch's own lie in says the arch
    renamed = not f"/{each.header.path}".endswith(f"/{end}")
    but = f", but for {'line endings (CR LF)' if best.ends else 'whitespace'}" if best.spaces else ""
    return f"{f'{best.name}, ' if renamed else ''}{best.form}{of_arch}{but}"


# ------------------------------------------------------------------------------------------------------------- lines


def lines_apart(old: bytes, new: bytes) -> int:
    """How many lines differ between two texts: those that were changed, added or removed."""
    return sum(max(change) for change in _changes(old, new))


def _changes(old: bytes, new: bytes) -> Iterator[tuple[int, int]]:
    """Each change as the number of lines that it takes away and that it brings."""
    before, after = old.splitlines(), new.splitlines()
    if before == after and old != new:  # the end of a line
        yield 1, 1
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    matcher = SequenceMatcher(None, before[start : len(before) - end], after[start : len(after) - end], autojunk=False)
    yield from ((b - a, d - c) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal")


def differences(found: Sequence[MatchedHeader], kernels: Sequence[str], asked: Sequence[str]) -> str:
    """How headers, by path, name or pattern, differ from what they are most like, as a patch that makes them of that;
    of one that is a kernel's, how it differs from the newest's. ``HeadergenError`` for a word that means none.
    """
    text = ""
    known = [name for each in found for name in (each.header.path, each.best.name)]
    for word in asked:
        own = [each for each in found if _is_asked(word, each)]
        if not own:
            raise HeadergenError(
                f"no header here {'matches' if is_pattern(word) else 'is called'} {word}{or_nearest(word, known)}",
                help="give a path as the report has it, or a pattern in quotes",
            )
        for each in own:
            best = each.best if not each.exact else each.of_kernel(len(kernels) - 1)
            if best is not None and each.header.data != best.made:
                path, name = each.header.path, best.name
                shown = path if f"/{path}".endswith(f"/{name}") else name
                text += FileChange(shown, Present(_FILE, best.made), each.header.data).diff()
    return text


def _is_asked(word: str, each: MatchedHeader) -> bool:
    names = (each.header.path, each.best.name)
    return any(matches_any((word,), name) for name in names) if is_pattern(word) else word in names


def local_reason(each: MatchedHeader, number: int, kernels: Sequence[str]) -> LocalReason:
    """Why a header is not the one of the kernel of that number."""
    best, own, title = each.best, each.of_kernel(number), kernels[number]
    if own is not None and own.apart <= best.apart:
        best = own
    nearest = kernels[best.kernel].removeprefix("Linux ")
    none = f", and {title} has none" if own is None else ""
    if best.apart == 0 and best.kernel != number and not best.ends:
        word = " still" if best.kernel < number else " already"
        return LocalReason(f"is that of {kernels[best.kernel]}{none or word}", nearest)
    if best.spaces and not best.ends:
        return LocalReason(f"differs from {kernels[best.kernel]} in whitespace alone{none}", nearest)
    return LocalReason(f"{how_apart(kernels[best.kernel], best.made, each.header.data)}{none}", nearest)


def how_apart(title: str, made: bytes, own: bytes) -> str:
    """How a header differs from the one that a kernel makes."""
    if but_for_ends(own, made):
        return f"differs from {title} in line endings alone (CR LF)"
    return f"differs from {title} by {amount(lines_apart(made, own), 'line')}"


def way_to_plain_ends(paths: Sequence[str]) -> str:
    """What takes the CR from the ends of lines: of one header, or of all in the folder that several lie in."""
    which = shlex.quote(paths[0])
    if len(paths) > 1:
        which = f"$(git ls-files {shlex.quote(f'{os.path.commonpath(paths)}/*.h'.lstrip('/'))})"
    return f"sed -i 's/\\r$//' {which}, commit that"


def kernel_of_most(found: Sequence[MatchedHeader], kernels: int) -> int | None:
    """The kernel that most headers are of, byte for byte before but for whitespace; the newest of several, None for
    none.
    """
    exact, alike = [0] * kernels, [0] * kernels
    for each in found:
        for number in {likeness.kernel for likeness in each.likenesses if likeness.exact}:
            exact[number] += 1
        for number in {likeness.kernel for likeness in each.likenesses if likeness.apart == 0}:
            alike[number] += 1
    if not any(alike):
        return None
    return max(range(kernels), key=lambda number: (exact[number], alike[number], number))


def nearest_kernel(found: Sequence[MatchedHeader]) -> int | None:
    """The kernel that most headers are nearest to, where none is one of these; the newest of several, None for none."""
    counts = Counter(each.best.kernel for each in found if each.akin)
    return max(counts, key=lambda number: (counts[number], number), default=None)
