"""Judges the headers of one side: each is read for every target, and judged for all of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from headergen.diagnostics import Diagnostic, HeaderError, HeadergenError, merged
from headergen.diagnostics.rules_import import HEADER_UNREADABLE
from headergen.lint import PAIRS, HeaderRead, lint
from headergen.model import Abi, Location
from headergen.parse import UnknownTypeError
from headergen.pipeline import KernelHeaders, ModuleSource, interface, load_stages
from headergen.report.progress import Progress
from headergen.sides import Side
from headergen.targets import TARGETS
from headergen.workers import spread

# what is looked at unless --arch says otherwise: every kernel arch that has 64 bits, with its 32-bit programs
_TARGETS = frozenset({target for pair in PAIRS for target in pair} | {"s390x", "loongarch64", "alpha", "parisc"})
_SHOWN = 4


class JudgedSide(Struct, frozen=True):
    """What is judged of a side. ``comments``: whether its headers still have theirs, with the licence in them."""

    side: Side
    targets: tuple[str, ...]
    tool: str | None
    comments: bool

    @property
    def names(self) -> frozenset[str]:
        """Every header that one of the targets has."""
        return frozenset().union(*(self.side.headers(target) or () for target in self.targets))

    def differs(self, header: str, other: JudgedSide) -> bool:
        """Whether a header is not the same on another side, for some target."""
        sides = self.side, other.side
        return any(_text(sides[0], target, header) != _text(sides[1], target, header) for target in self.targets)

    def found(self, headers: Iterable[str], progress: Progress) -> tuple[Diagnostic, ...]:
        """What is found in these headers; the places are headers as they are included."""
        names = list(headers)
        with progress.stage(f"lint {self.side.title}", len(names)) as stage:
            for target in self.targets:
                self.side.headers(target)  # made once, and not by each process
            load_stages()
            found = [finding for each in spread(partial(_judge, self), names) for finding in each]
            stage.advance(by=len(names))
        return merged(found)

    def located(self, findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """The findings with the places where to look, and with their targets in the table's order."""
        return merged([_located(self, finding) for finding in findings])


def targets_of(side: Side, arches: Sequence[str], kernel_arch: str) -> tuple[str, ...]:
    """The targets to judge for; ``HeadergenError`` if the side has none of them."""
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


def _judge(judged: JudgedSide, header: str) -> list[Diagnostic]:
    """One header; each arch's own ``asm/`` is another one, while a header of all arches is judged for all at once."""
    side = judged.side
    texts: dict[bytes, list[str]] = {}
    for target in judged.targets:
        data = _text(side, target, header)
        if data is not None:
            texts.setdefault(data, []).append(target)
    found: list[Diagnostic] = []
    for data, of in texts.items():
        generic = header.replace("asm/", "asm-generic/", 1)
        shared = _text(side, of[0], generic) if generic != header else None
        read = HeaderRead(header, _decoded(data), comments=judged.comments, shared=_decoded(shared or b""))
        for target in of:
            found += _read(read, ModuleSource(target, header, (header,), side.headers(target) or {}), judged.tool)
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


def _located(judged: JudgedSide, finding: Diagnostic) -> Diagnostic:
    targets = tuple(target for target in judged.targets if target in finding.targets)
    if finding.location is None:
        return replace(finding, targets=targets)
    place = judged.side.locate((*targets, *judged.targets)[0], finding.location)
    return replace(finding, targets=targets, location=place)


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
