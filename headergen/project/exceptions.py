"""Which findings the configuration excepts, and since when: what a change brings along cannot excuse that change."""

from __future__ import annotations

import fnmatch
from collections.abc import Collection, Iterable

from msgspec import Struct
from msgspec.structs import replace

from headergen.config import Config, RuleException
from headergen.config.places import lock_path
from headergen.diagnostics import Diagnostic
from headergen.diagnostics.phrases import amount
from headergen.diagnostics.rules import PROVING
from headergen.diagnostics.rules_import import UNUSED_EXCEPTION
from headergen.model import Location

_TOO_NEW = " (the exception for it is newer than what is checked, and does not count yet)"


class Remaining(Struct, frozen=True):
    """The findings that are left, and those that were excepted, each with the reason."""

    findings: tuple[Diagnostic, ...]
    accepted: tuple[tuple[Diagnostic, str], ...]

    @property
    def summary(self) -> str:
        """What the success line says of it, "" where nothing was excepted."""
        return f"{amount(len(self.accepted), 'finding')} excepted" if self.accepted else ""


class Exceptions(Struct, frozen=True):
    """The exceptions of ``config``, the configuration as it is now; for rules that prove something count those of
    ``base`` alone, the configuration before what is checked (None: it had none).
    """

    config: Config
    base: Config | None

    @property
    def in_force(self) -> tuple[RuleException, ...]:
        """Those that count."""
        before = self.base.exceptions if self.base else ()
        return (
            *(each for each in before if each.rule in PROVING),
            *(each for each in self.config.exceptions if each.rule not in PROVING),
        )

    def apply(self, findings: Iterable[Diagnostic], *, judged: Collection[str] = ()) -> Remaining:
        """Takes away what is excepted.

        ``judged`` are the ids of rules that this run looked at in full: for an exception of one of them that matches
        nothing, there is a finding instead.
        """
        kept: list[Diagnostic] = []
        accepted: list[tuple[Diagnostic, str]] = []
        idle = [each for each in self.config.exceptions if each.rule in judged]
        for finding in findings:
            idle = [each for each in idle if not matches(self.config, each, finding)]
            reason = next((each.reason for each in self.in_force if matches(self.config, each, finding)), None)
            if reason is not None:
                accepted.append((finding, reason))
            elif any(matches(self.config, each, finding) for each in self.config.exceptions):
                kept.append(replace(finding, message=finding.message + _TOO_NEW))
            else:
                kept.append(finding)
        for each in idle:
            message = f"nothing of {each.rule} matches {each.match!r}"
            given = "leave it out, or correct its pattern" if self.config.source.startswith("--") else ""
            kept.append(Diagnostic(UNUSED_EXCEPTION, message, Location(self.config.source, 0), given))
        return Remaining(tuple(kept), tuple(accepted))


def excepted(config: Config, findings: Iterable[Diagnostic], *, judged: Collection[str] = ()) -> tuple[Diagnostic, ...]:
    """The findings without those that the configuration excepts as it is now."""
    return Exceptions(config, config).apply(findings, judged=judged).findings


def matches(config: Config, exception: RuleException, finding: Diagnostic) -> bool:
    """Whether an exception is one for this finding: by its symbol, with its member too, its commit or its place."""
    if exception.rule != finding.rule.id:
        return False
    place = finding.location.header if finding.location else ""
    words = (
        finding.symbol,
        ".".join(filter(None, (finding.symbol, finding.member))),
        finding.commit,
        place,
        lock_path(config, place) or place,
        place.removeprefix(f"{config.output}/"),
    )
    return any(word and fnmatch.fnmatchcase(word, exception.match) for word in words)
