"""Judges the numbers of ioctls by the kernel's own table, which says who has which."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from headergen.diagnostics import Diagnostic, Severity
from headergen.diagnostics import rules_lint as rules
from headergen.diagnostics.phrases import listed
from headergen.model import Ioctl, Location
from headergen.model.identifiers import WORD
from headergen.model.ioctl_blocks import IoctlBlock

# how the table names a header that programs include, or did once
_FOR_PROGRAMS = re.compile(
    r"(?:.*/)?uapi/.+|(?:linux|sound|scsi|media|misc|mtd|rdma|video|xen|drm)/[^/]+(?:/[^/]+)?\.h"
)
_MADE = re.compile(r"\(?\s*_IO(?:R|W|WR|C)?\s*\(\s*([^,\s]+)\s*,")
_LITERAL = re.compile(r"'([^'\\])'|(0[xX][0-9a-fA-F]{1,8})")
_LEAST = 3  # letters that all of some names share by no chance
_GLOB = frozenset("*?[")
_PREFIX = re.compile(r"\b([A-Z][A-Z0-9_]{2,})\*")


class NumberTable(Struct, frozen=True):
    """The rows of the table; the headers that the kernel exports; which of them a header includes, all told; and the
    macros that a header defines, with their text.
    """

    blocks: Sequence[IoctlBlock]
    exported: frozenset[str]
    reach: Callable[[str], frozenset[str]]
    bodies: Callable[[str], Mapping[str, str]]

    def homes(self, file: str) -> frozenset[str]:
        """The exported headers that the table means by a file."""
        parts = file.split("/")
        ends = ["/".join(parts[at:]) for at in range(len(parts) - 1)]  # a name without a folder may be anyone's
        if _GLOB & set(file):
            return frozenset(name for name in self.exported if any(fnmatch.fnmatchcase(name, end) for end in ends))
        return frozenset(ends[:1] if ends[0] in self.exported else [end for end in ends if end in self.exported][:1])

    def belongs(self, header: str, homes: Iterable[str]) -> bool:
        """Whether a header is one of ``homes`` or a part of the same interface: one of the two includes the other."""
        mine = self.reach(header)
        return any(home in mine or header in self.reach(home) for home in homes)

    def counts_from(self, ioctl: Ioctl, homes: Iterable[str]) -> bool:
        """Whether the macro of an ioctl is made of one that ``homes`` define, perhaps by others of its header: numbers
        from ``DRM_COMMAND_BASE`` and ``SIOCDEVPRIVATE`` on are there for drivers.
        """
        own, theirs = self.bodies(ioctl.location.header), {name for home in homes for name in self.bodies(home)}
        known, fresh = set[str](), {ioctl.name}
        while fresh:
            known |= fresh
            words = {word for name in fresh for word in WORD.findall(own.get(name, ""))}
            if not words.isdisjoint(theirs - own.keys()):
                return True
            fresh = words & own.keys() - known
        return False


def judge_claims(ioctls: Iterable[Ioctl], target: str, table: NumberTable) -> Iterator[Diagnostic]:
    """Ioctls whose numbers the table gives to others, and types that are not in it."""
    unlisted: dict[tuple[str, int], list[Ioctl]] = {}
    for ioctl in ioctls:
        header = ioctl.location.header
        if header.startswith(("asm/", "asm-generic/")):
            continue  # the table says of itself that it leaves out what is an arch's
        rows = [block for block in table.blocks if block.holds(ioctl.type, ioctl.nr)]
        if not rows:
            unlisted.setdefault((header, ioctl.type), []).append(ioctl)
        elif (owners := _others(ioctl, rows, table)) and not _is_of_family(ioctl, owners, table):
            said = f"of type {_type(ioctl.type)}, which the kernel's table gives to {', '.join(owners)}"
            message, where = f"{ioctl.name} has number {ioctl.nr:#x} {said}", f"type {ioctl.type:#x} of {owners[0]}"
            # a driver and what one arch has for itself need never meet
            severity = Severity.NOTE if all(each.startswith("asm/") for each in owners) else None
            yield Diagnostic(
                rules.IOCTL_CLAIMED, message, ioctl.location, "", (target,), severity, symbol=ioctl.name, member=where
            )  # fmt: skip
    for (header, kind), of in unlisted.items():
        names, place = listed([each.name for each in of], 2), Location(header, of[0].location.line)
        message = f"{header} has ioctls of type {_type(kind)} whose numbers the kernel's table gives to nobody: {names}"
        yield Diagnostic(rules.IOCTL_UNLISTED, message, place, targets=(target,), member=f"type {kind:#x}")


def _is_of_family(ioctl: Ioctl, owners: Sequence[str], table: NumberTable) -> bool:
    """Whether an ioctl is named as all of its type in the headers that have it are: BLKREPORTZONE as BLKROSET."""
    names = [name for owner in owners for name in _named(owner, ioctl.type, table)]
    return len(names) > 1 and len({name[:_LEAST] for name in (*names, ioctl.name)}) == 1


def _named(header: str, type: int, table: NumberTable) -> Iterator[str]:
    """The ioctls of a type that a header defines, by its text: it need not be one of those that were read."""
    bodies = table.bodies(header)
    for name, body in bodies.items():
        made = _MADE.match(body)
        given = _LITERAL.fullmatch(bodies.get(made[1], made[1])) if made else None
        if given and (ord(given[1]) if given[1] else int(given[2], 0)) == type:
            yield name


def _type(type: int) -> str:
    letter = chr(type)
    return f"{letter!r}" if letter.isascii() and letter.isprintable() else f"{type:#x}"


def _others(ioctl: Ioctl, rows: Sequence[IoctlBlock], table: NumberTable) -> list[str]:
    """The headers that have an ioctl's number beside its own; none where that is among them, or cannot be known."""
    found: dict[str, None] = {}
    header = ioctl.location.header
    for row in rows:
        names = ioctl.name, header.rpartition("/")[2].upper()
        if any(name.startswith(prefix) for prefix in _PREFIX.findall(row.about) for name in names):
            return []  # "BLK* ioctls", in whichever header
        homes = {file: table.homes(file) for file in row.headers}
        if not homes or any(not of and not _FOR_PROGRAMS.fullmatch(file) for file, of in homes.items()):
            return []  # a driver, whose header the table does not tell
        every = frozenset().union(*homes.values())
        if table.belongs(header, every) or table.counts_from(ioctl, every):
            return []
        found |= dict.fromkeys(sorted(every))
    return list(found)
