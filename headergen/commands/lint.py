"""``headergen lint``: what the kernel's own documents ask of new interfaces, on the model of all targets at once."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from headergen.config.files import find_config
from headergen.config.patterns import chosen_headers
from headergen.diagnostics import ConfigError, Diagnostic, HeaderError, HeadergenError, merged
from headergen.diagnostics.rules_import import HEADER_UNREADABLE
from headergen.lint import PAIRS, HeaderRead, lint, new_only
from headergen.model import Abi, Location
from headergen.parse import UnknownTypeError
from headergen.pipeline import KernelHeaders, ModuleSource, interface, load_stages
from headergen.report.progress import Progress
from headergen.sides import Side, Sides
from headergen.targets import TARGETS
from headergen.workers import spread

_OF_TREE = re.compile(r"(?:(.*)/)?(?:arch/(\w+)/)?include/uapi/(.+\.h)")
# what is looked at unless --arch says otherwise: every kernel arch that has 64 bits, with its 32-bit programs
_TARGETS = frozenset({target for pair in PAIRS for target in pair} | {"s390x", "loongarch64", "alpha", "parisc"})
_SHOWN = 4


class Asked(Struct, frozen=True):
    """What to judge: ``new``, or with ``old`` what is new beside that; None for the work tree."""

    new: str | None
    old: str | None = None
    patterns: tuple[str, ...] = ()
    kernel_arch: str = ""


class Linted(Struct, frozen=True):
    """What was found, and how much was looked at."""

    findings: tuple[Diagnostic, ...]
    title: str
    headers: int
    targets: tuple[str, ...]

    @property
    def summary(self) -> str:
        """For the success line."""
        return f"{self.title}, {_counted(self.headers, 'header')} on {_counted(len(self.targets), 'target')}"


def _counted(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"


def asked(start: Path, words: Sequence[str], folders: Sequence[Path] = (), patterns: Sequence[str] = ()) -> Asked:
    """What the words of the command line mean: headers, a kernel, or OLD..NEW."""
    headers, places, kernel_arch = list(patterns), [os.pathsep.join(map(str, folders))] if folders else [], ""
    for word in words:
        in_tree = _OF_TREE.fullmatch(word) if Path(word).is_file() else None
        if in_tree is not None:
            places.append(in_tree[1] or ".")
            kernel_arch = in_tree[2] or ""
            headers.append(in_tree[3])
        elif word.endswith(".h") and not os.path.lexists(word):
            headers.append(word)
        elif word.endswith(".h"):
            raise HeadergenError(
                f"{word} does not lie in a kernel's include/uapi",
                help="give its folder with --include DIR, and its name as it is included (linux/…)",
            )
        else:
            places.append(word)
    places = list(dict.fromkeys(places))
    if len(places) > 1:
        raise HeadergenError(
            f"more than one place to look at: {', '.join(places)}", help="name one kernel, or a range OLD..NEW"
        )
    old, new = _range(start, places[0]) if places else (None, None)
    return Asked(new, old, tuple(headers), kernel_arch)


def _range(start: Path, word: str) -> tuple[str | None, str | None]:
    """The two ends of OLD..NEW, or of PATH@OLD..NEW; (None, the place) of what is no range."""
    if os.path.lexists(word) or os.pathsep in word:
        return None, word
    cuts = [(word[: at.start()], word[at.end() :]) for at in re.finditer(r"(?<!\.)\.\.(?!\.)", word)]
    both = [(old, new) for old, new in cuts if os.path.lexists(old) and os.path.lexists(new)]
    if both:
        return both[0]
    place, at, revisions = word.rpartition("@")
    prefix = f"{place}@" if at and Path(place).is_dir() else "" if _has_project(start) else f"{start}@"
    old, dots, new = (revisions if prefix and at else word).partition("..")
    if not dots or "/.." in word or word.startswith("../"):
        return None, word
    if not old or not new:
        raise HeadergenError(f"{word} lacks an end", help="give both: OLD..NEW")
    return f"{prefix}{old}", f"{prefix}{new}"


def _has_project(start: Path) -> bool:
    try:
        find_config(start)
    except ConfigError:
        return False
    return True


def lint_headers(
    start: Path, what: Asked, *, arches: Sequence[str] = (), tool: str | None = None, progress: Progress
) -> Linted:
    """Judges headers, those of the project's modules or all of a kernel where none are named.

    ``HeadergenError`` if a side cannot be opened, or has none of the headers for the targets looked at.
    """
    with Sides(start, progress, entries=what.patterns or _default(what), arches=arches) as sides:
        new = sides.open(what.new)
        old = None if what.old is None else sides.open(what.old)
        targets = _targets(new, arches, what.kernel_arch)
        names = {target: frozenset(new.headers(target) or ()) for target in targets}
        every = frozenset().union(*names.values())
        patterns = what.patterns or _default(what) or [e for m in sides.modules(()) for e in m.entries]
        named, found = chosen_headers(patterns, every)
        if missing := [name for name in named if name not in every]:
            raise HeadergenError(
                f"{new.title} has no {', '.join(missing)} for {', '.join(targets)}",
                help="name headers as they are included (linux/kvm.h), or a pattern: --header '**/*.h'",
            )
        stripped = sides.config.comments == "strip"
        chosen = [*named, *found]
        if old is not None:
            chosen = [name for name in chosen if any(_text(old, t, name) != _text(new, t, name) for t in targets)]
        before = (
            []
            if old is None
            else _judged(old, _in_old(old, chosen, every if found else None, targets), targets, tool, stripped)
        )
        with progress.stage("lint", len(chosen)) as stage:
            after = _judged(new, chosen, targets, tool, stripped)
            stage.advance(by=len(chosen))
    findings = merged(after) if old is None else new_only(before, merged(after))
    findings = merged([_located(new, finding, targets) for finding in findings])
    title = new.title if old is None else f"what is new in {new.title} since {old.title}"
    return Linted(findings, title, len(chosen), targets)


def _default(what: Asked) -> tuple[str, ...]:
    return () if what.new is None else ("**/*.h",)


def _targets(side: Side, arches: Sequence[str], kernel_arch: str) -> tuple[str, ...]:
    wanted = arches or (_TARGETS if side.is_kernel else side.arches)
    has = [target for target in TARGETS if target in side.arches and target in wanted]
    found = tuple(t for t in has if kernel_arch in ("", TARGETS[t].kernel_arch))
    if not found:
        there = ", ".join(side.arches) or "none"
        raise HeadergenError(f"{side.title} has no target to look at", help=f"there is {there}; see --arch")
    return found


def _text(side: Side, target: str, name: str) -> bytes | None:
    """A header's text; as the kernel has it where it cannot be made one for user space, since that is a finding."""
    headers = side.headers(target)
    if headers is None or name not in headers:
        return None
    try:
        return headers[name]
    except HeadergenError:
        if not isinstance(headers, KernelHeaders):
            raise
        return headers.exported.raw(name)


def _in_old(old: Side, chosen: Sequence[str], every: frozenset[str] | None, targets: Sequence[str]) -> list[str]:
    """Where the old side may have the same already: in headers of the same name, and in those that are gone
    (``every`` are those of the new side; None where single headers were named, which are not worth that search).
    """
    there = frozenset().union(*(frozenset(old.headers(target) or ()) for target in targets))
    return sorted(there & {*chosen} | (there - every if chosen and every is not None else frozenset()))


def _judged(
    side: Side, headers: Iterable[str], targets: Sequence[str], tool: str | None, stripped: bool
) -> list[Diagnostic]:
    for target in targets:
        side.headers(target)  # made once, and not by each process
    load_stages()
    judge = partial(_judge, side, targets, tool, not stripped or side.is_kernel)
    return [finding for each in spread(judge, list(headers)) for finding in each]


def _judge(side: Side, targets: Sequence[str], tool: str | None, comments: bool, header: str) -> list[Diagnostic]:
    """One header; each arch's own ``asm/`` is another one, while a header of all arches is judged for all at once."""
    texts: dict[bytes, list[str]] = {}
    for target in targets:
        data = _text(side, target, header)
        if data is not None:
            texts.setdefault(data, []).append(target)
    found: list[Diagnostic] = []
    for data, of in texts.items():
        generic = header.replace("asm/", "asm-generic/", 1)
        shared = _text(side, of[0], generic) if generic != header else None
        read = HeaderRead(header, _decoded(data), comments=comments, shared=_decoded(shared or b""))
        for target in of:
            found += _read(read, ModuleSource(target, header, (header,), side.headers(target) or {}), tool)
        found += lint(read)
    return found


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _read(read: HeaderRead, source: ModuleSource, tool: str | None) -> list[Diagnostic]:
    """Puts what a header says on one target into ``read``; returns why it cannot be judged there."""
    target = source.target
    try:
        abi = read.abis[target] = interface(source, tool=tool)
        reason = _forgotten(source, abi, tool) if abi.completions else ""
    except UnknownTypeError as error:
        reason = f"nothing that it includes declares {error.name}"
    except HeadergenError as error:
        own = error.path.endswith(f"/{source.name}") and "SPDX-License-Identifier" in error.message
        return [] if own else [_unread(source.name, target, error)]  # its licence is judged by its text
    if reason:
        read.forgets[target] = reason
    return []


def _located(side: Side, finding: Diagnostic, targets: Sequence[str]) -> Diagnostic:
    order = tuple(target for target in targets if target in finding.targets)
    if finding.location is None:
        return replace(finding, targets=order)
    return replace(finding, targets=order, location=side.locate((*order, *targets)[0], finding.location))


def _forgotten(source: ModuleSource, abi: Abi, tool: str | None) -> str:
    """What the header needs and does not include; "" if it is only constants that no program may ever use."""
    from headergen.interface import read

    try:
        alone = read(source.entries, source.headers, TARGETS[source.target], tool=tool, alone=True)
    except UnknownTypeError as error:
        return f"nothing that it includes declares {error.name}"
    except HeaderError as error:
        return error.message
    lost = [
        name for name, each in abi.ioctls.items() if each.location.header == source.name and name not in alone.ioctls
    ]
    if not lost:
        return ""
    homes = ", ".join(dict.fromkeys(home for each in abi.completions for home in each.headers))
    more = f" and {len(lost) - _SHOWN} more" if len(lost) > _SHOWN else ""
    return f"{', '.join(lost[:_SHOWN])}{more} cannot be used without {homes}"


def _unread(header: str, target: str, error: HeadergenError) -> Diagnostic:
    place = Location(header, 0)
    return Diagnostic(HEADER_UNREADABLE, f"{header} cannot be judged: {error.message}", place, error.help, (target,))
