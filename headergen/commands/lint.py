"""``headergen lint``: what the kernel's own documents ask of new interfaces, on the model of all targets at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from headergen.config.patterns import chosen_headers
from headergen.diagnostics import Diagnostic, HeadergenError
from headergen.diagnostics.phrases import amount
from headergen.lint import new_only
from headergen.report.progress import Progress
from headergen.sides import Sides
from headergen.sides.judged import JudgedSide, targets_of
from headergen.sides.linting import LintAsked


class Linted(Struct, frozen=True):
    """What was found, and how much was looked at."""

    findings: tuple[Diagnostic, ...]
    title: str
    headers: int
    targets: tuple[str, ...]

    @property
    def summary(self) -> str:
        """For the success line."""
        return f"{self.title}, {amount(self.headers, 'header')} on {amount(len(self.targets), 'target')}"


def lint_headers(
    start: Path,
    what: LintAsked,
    *,
    arches: Sequence[str] = (),
    modules: Sequence[str] = (),
    tool: str | None = None,
    progress: Progress,
) -> Linted:
    """Judges headers, those of the project's modules or all of a kernel where none are named.

    ``HeadergenError`` if a side cannot be opened, or has none of the headers for the targets looked at.
    """
    entries = what.patterns if modules else what.entries
    with Sides(start, progress, entries=entries, arches=arches) as sides:
        side = sides.open(what.new)
        stripped = sides.config.comments != "keep"
        targets = targets_of(side, arches, what.kernel_arch)
        new = JudgedSide(side, targets, tool, side.is_kernel or not stripped)
        of_modules = [entry for module in sides.modules(modules) for entry in module.entries]
        named, found = _chosen(new, entries or of_modules)
        if what.old is None:
            findings = new.found([*named, *found], progress)
            return Linted(new.located(findings), side.title, len(named) + len(found), targets)
        before = sides.open(what.old)
        old = JudgedSide(before, targets, tool, before.is_kernel or not stripped)
        changed = [name for name in (*named, *found) if new.differs(name, old)]
        # the same may have been in a header that is gone; where single headers were named, that is not worth a search
        gone = old.names - new.names if changed and found else frozenset()
        known = old.found(sorted(old.names & {*changed} | gone), progress)
        findings = new_only(known, new.found(changed, progress))
        title = f"what is new in {side.title} since {before.title}"
        return Linted(new.located(findings), title, len(changed), targets)


def _chosen(side: JudgedSide, patterns: Sequence[str]) -> tuple[list[str], list[str]]:
    """The headers named outright, and those that patterns found."""
    every = side.names
    named, found = chosen_headers(patterns, every)
    if missing := [name for name in named if name not in every]:
        raise HeadergenError(
            f"{side.side.title} has no {', '.join(missing)} for {', '.join(side.targets)}",
            help="name headers as they are included (linux/kvm.h), or a pattern: --header '**/*.h'",
        )
    return named, found
