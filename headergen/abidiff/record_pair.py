"""One record in two versions, and the findings about it."""

from __future__ import annotations

from collections.abc import Collection

from headergen.abidiff.findings import NOTHING, Facts, Findings
from headergen.abidiff.members import Member
from headergen.abidiff.symbols import Symbols
from headergen.diagnostics import Rule, Severity
from headergen.diagnostics import rules_abi as rules


class RecordPair:
    """A record as it was and as it is; ``name`` is what it is called now."""

    def __init__(self, old: Symbols, new: Symbols, former: str, name: str, findings: Findings) -> None:
        self.old, self.new = old, new
        self.name = name
        self.before, self.after = old.records[former], new.records[name]
        self.findings = findings
        self._first = len(findings.found)
        self._spared: set[int] = set()

    def add(
        self,
        rule: Rule,
        message: str,
        member: Member | None = None,
        severity: Severity | None = None,
        facts: Facts = NOTHING,
    ) -> None:
        """One more finding about the record, or about a member of it."""
        location = member.location if member is not None else self.after.location
        self.findings.add(rule, self.name, f"{self.name} {message}", location, severity, facts=facts)

    def broken(self, without: Collection[Rule] = ()) -> bool:
        """Whether one of the findings since the pair was made says that bytes mean something else now."""
        return any(
            f.severity == Severity.ERROR and f.rule.category == rules.LAYOUT and f.rule not in without
            for at, f in enumerate(self.findings.found[self._first :], self._first)
            if at not in self._spared
        )

    def house(self) -> str | None:
        """A record that holds this one and stays as large as it was, if all that hold it do and no ioctl takes it."""
        taken = {self.new.shape(each.arg_type).name for each in self.new.abi.ioctls.values() if each.arg_type}
        holders = [name for name in self.new.holders.get(self.name, ()) if name in self.old.records]
        same = all(self.old.records[name].size == self.new.records[name].size for name in holders)
        return sorted(holders)[0] if holders and same and self.name not in taken else None

    def spare_last(self) -> None:
        """The last finding is about names: no byte means anything else."""
        self._spared.add(len(self.findings.found) - 1)
