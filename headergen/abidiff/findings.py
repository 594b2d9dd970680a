"""Collecting findings for one target; and words that several kinds of findings share."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from headergen.diagnostics import Diagnostic, Rule, Severity
from headergen.model import Location


class Facts(Struct, frozen=True):
    """What a message says, for programs: see ``Diagnostic``. What differs between targets that get one message has no
    place here, or the message would be told once for each of them.
    """

    old: int | str | None = None
    new: int | str | None = None
    member: str = ""
    offset: int | None = None


NOTHING = Facts()


class Findings:
    """The findings of one target, in the order in which they were found."""

    def __init__(self, target: str) -> None:
        self.target = target
        self.found: list[Diagnostic] = []

    def add(
        self,
        rule: Rule,
        symbol: str,
        message: str,
        location: Location | None,
        severity: Severity | None = None,
        *,
        facts: Facts = NOTHING,
    ) -> None:
        """One more finding about ``symbol``; the message begins with its name, and says what the ``facts`` say."""
        self.found.append(
            Diagnostic(
                rule, message, location, targets=(self.target,), severity_override=severity, symbol=symbol,
                member=facts.member, old=facts.old, new=facts.new, offset=facts.offset,
            )
        )  # fmt: skip


def hexadecimal(value: int) -> str:
    """A number as a C programmer wants to see it: decimal while small, hexadecimal from 4096 on."""
    return str(value) if abs(value) < 4096 else hex(value)


def place_of_removed(header: str, headers: Sequence[str], entries: Sequence[str]) -> Location:
    """Where to report what was removed: its header, or the only entry header where that is there no longer."""
    if header in headers or len(entries) != 1:
        return Location(header, 0)
    return Location(entries[0], 0)
