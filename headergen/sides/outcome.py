"""What ``diff`` found, and how much it looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from headergen.diagnostics import Diagnostic, merged
from headergen.diagnostics.phrases import amount
from headergen.model import Location

if TYPE_CHECKING:
    from headergen.report.html import IoctlView, Page, RecordView
    from headergen.sides.in_source import Sources


class Report(Struct, frozen=True):
    """What ``diff`` found. ``modules`` says which modules have each finding; ``accepted`` holds what the configuration
    accepts, with the reason. ``compared`` counts the interfaces (a module for a target), ``headers`` what was read;
    ``left_out`` what no handwritten code names, where that was asked, and ``sources`` where the places lie in the
    kernel's tree.
    """

    old: str
    new: str
    findings: tuple[Diagnostic, ...]
    accepted: tuple[tuple[Diagnostic, str], ...]
    modules: Mapping[Diagnostic, tuple[str, ...]]
    targets: tuple[str, ...]
    compared: int
    headers: int
    records: Mapping[tuple[str, str], RecordView] = field(default_factory=dict)
    ioctls: Mapping[tuple[str, str], IoctlView] = field(default_factory=dict)
    left_out: int = 0
    sources: Sources = field(default_factory=dict)

    @property
    def summary(self) -> str:
        """How much was looked at, for the success line."""
        accepted = f", {len(self.accepted)} accepted" if self.accepted else ""
        interfaces = amount(self.compared, "interface")
        left = f", {self.left_out} about names that no code here uses" if self.left_out else ""
        looked_at = f"{interfaces} of {amount(len(self.targets), 'target')}, {amount(self.headers, 'header')}"
        if not self.targets:
            looked_at = "nothing of the interface is touched"
        return f"{self.old} → {self.new}, {looked_at}{accepted}{left}"

    @property
    def page(self) -> Page:
        """The report as the HTML printer wants it."""
        from headergen.report.html import Page

        return Page(
            self.old,
            self.new,
            self.summary,
            self.findings,
            self.modules,
            self.records,
            self.ioctls,
            looked_at=self.targets,
        )


def together(old: str, new: str, each: Sequence[tuple[str, str, Report]]) -> Report:
    """One report of those of several commits or patches, each with its name; no one at all touched the interface if
    there are none.
    """
    found: dict[Diagnostic, tuple[str, ...]] = {}
    targets: dict[str, None] = {}
    steps = {(commit, patch): at for at, (commit, patch, _) in enumerate(each)}  # a reader follows the series
    sources: dict[tuple[str, str, Location], Location] = {}
    for commit, patch, report in each:
        sources |= {(commit, patch, here): there for (_, _, here), there in report.sources.items()}
        found |= {replace(f, commit=commit, patch=patch): report.modules.get(f, ()) for f in report.findings}
        targets |= dict.fromkeys(report.targets)
    return Report(
        old,
        new,
        tuple(sorted(merged(tuple(found)), key=lambda f: (-f.severity, steps[f.commit, f.patch]))),
        tuple(accepted for _, _, report in each for accepted in report.accepted),
        found,
        tuple(targets),
        sum(report.compared for _, _, report in each),
        max((report.headers for _, _, report in each), default=0),
        sources=sources,
    )
