"""One record in two versions, and the findings about it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from headergen.abidiff.corrected import correction
from headergen.abidiff.findings import NOTHING, Facts, Findings
from headergen.abidiff.meaning import means_else
from headergen.abidiff.members import Member, members
from headergen.abidiff.symbols import Symbols
from headergen.diagnostics import Diagnostic, Rule, Severity
from headergen.diagnostics import rules_abi as rules
from headergen.model.conventions import Convention, convention
from headergen.model.reserved import is_reserved

# what may be told of parts that move against each other while the bytes of the whole stay
_OF_PLACE = (
    rules.MEMBER_OFFSET,
    rules.MEMBER_INSERTED,
    rules.MEMBER_APPENDED,
    rules.RECORD_SIZE,
)
_OF_PARTS = (*_OF_PLACE, rules.MEMBER_TYPE)
# what may be told of bytes that lie elsewhere; a name that is gone is missed all the same
_OF_PLACES = (
    *_OF_PARTS,
    rules.BIT_FIELD_MOVED,
    rules.RECORD_REORDERED,
    rules.RECORD_REWRITTEN,
    rules.RECORD_PACKING,
    rules.RECORD_ALIGNMENT,
)


# what says by itself why a record is longer or shorter, and what says so of members that took bytes of their own
_RESIZES = (rules.MEMBER_OFFSET, rules.MEMBER_INSERTED, rules.MEMBER_APPENDED, rules.BIT_FIELD_MOVED)
_MAY_RESIZE = (rules.MEMBER_TYPE, rules.MEMBER_REMOVED)


class RecordPair:
    """A record as it was and as it is; ``name`` is what it is called now."""

    def __init__(self, old: Symbols, new: Symbols, former: str, name: str, findings: Findings) -> None:
        self.old, self.new = old, new
        self.name = name
        self.before, self.after = old.records[former], new.records[name]
        self.findings = findings
        self.resized_by: frozenset[str] = frozenset()  # the records in it that alone say why its size is another
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

    def say_behind(self, first: int, more: str) -> None:
        """Says something more behind each finding from the ``first`` on."""
        told = self.findings.found
        told[first:] = [replace(each, message=each.message + more) for each in told[first:]]

    def broken(self, without: Collection[Rule] = ()) -> bool:
        """Whether one of the findings since the pair was made says that bytes mean something else now."""
        return any(
            f.severity == Severity.ERROR and f.rule.category == rules.LAYOUT and f.rule not in without
            for at, f in enumerate(self.findings.found[self._first :], self._first)
            if at not in self._spared
        )

    @property
    def convention(self) -> Convention | None:
        """By which convention the record may grow. What holds for the argument of an ioctl holds for no array that a
        pointer in it leads to.
        """
        known = convention(self.after.location.header, self.name)
        return None if known is not None and known.of_arguments and not self.new.is_passed(self.name) else known

    def house(self) -> str | None:
        """A record that holds this one and keeps its size and bytes, if all that hold it do and no ioctl takes it."""
        holders = self._holders()
        return holders[0] if holders and all(map(self._keeps_bytes, holders)) else None

    def soften_size(self, *, resizing: bool) -> None:
        """Makes a note of the size, if a member at severity error says why it changed: that is one cause.

        ``resizing``: members that are gone or of another type took bytes of their own.
        """
        told = self.findings.found[self._first :]
        causes = (*_RESIZES, *_MAY_RESIZE) if resizing else _RESIZES
        broken = [f for f in told if f.severity == Severity.ERROR]
        if any(f.rule in causes for f in broken):
            self._soften([f for f in broken if f.rule == rules.RECORD_SIZE], Severity.NOTE)

    def soften_packed(self) -> None:
        """Makes notes of what moved and of the size, if nothing but the packing is why: that is one cause."""
        broken = [f for f in self.findings.found[self._first :] if f.severity == Severity.ERROR]
        of_packing = (rules.MEMBER_OFFSET, rules.RECORD_SIZE)
        if {f.rule.id for f in broken} - {rule.id for rule in of_packing} == {rules.RECORD_PACKING.id}:
            self._soften([f for f in broken if f.rule in of_packing], Severity.NOTE)

    def soften_parts(self) -> None:
        """Makes warnings of what is told, if the bytes of the whole stay: of this record, or of all that hold it."""
        told = self.findings.found[self._first :]
        broken = [f for f in told if f.severity == Severity.ERROR]
        # a name that went is missed, and one that is something else beside it is read otherwise
        alone = all(f.rule in _OF_PARTS for f in broken)
        errors = [f for f in broken if f.rule in (_OF_PARTS if alone else _OF_PLACE)]
        if not errors:
            return
        whole = self._whole()
        if whole is None:
            return
        self._soften(errors, Severity.WARNING, f"; every byte of {whole} stays where it was")

    def soften_corrected(self) -> None:
        """Makes less of what is told, if the bytes lie elsewhere and were told wrongly before."""
        told = self.findings.found[self._first :]
        if all(f.severity != Severity.ERROR for f in told):
            return
        was, now = ({m.name for m in members(*of)} for of in ((self.old, self.before), (self.new, self.after)))
        # nobody misses a name of room, which may be elsewhere by the same name
        of_places = (*_OF_PLACES, rules.MEMBER_REMOVED) if all(map(is_reserved, was - now)) else _OF_PLACES
        errors = [f for f in told if f.severity == Severity.ERROR and f.rule in of_places]
        found = correction(self.old, self.before, self.new, self.after, self.name) if errors else None
        if found is not None:
            self._soften(errors, *found)

    def _soften(self, these: Sequence[Diagnostic], severity: Severity, because: str = "") -> None:
        """Gives some of what is told another severity, and the reason."""
        told = self.findings.found
        told[self._first :] = [
            replace(f, message=f.message + because, severity_override=severity) if f in these else f
            for f in told[self._first :]
        ]

    def _whole(self) -> str | None:
        """The record whose bytes stay: this one, or one that holds it."""
        return self.name if self._keeps_bytes(self.name) else self.house()

    def _holders(self) -> list[str]:
        """The records that hold this one; none if an ioctl takes it by itself."""
        if self.name in self.new.taken:
            return []
        return sorted(name for name in self.new.holders.get(self.name, ()) if name in self.old.records)

    def _keeps_bytes(self, name: str) -> bool:
        before, after = self.old.records.get(name), self.new.records[name]
        if before is None or (before.kind, before.size) != (after.kind, after.size):
            return False
        return not means_else(self.old, before, self.new, after, of_whole=True)

    def lost_its_end(self, member: Member) -> bool:
        """Whether a member that is gone stood behind all that the record has now, so that nothing else made it
        shorter; nobody misses reserved bytes. A record that has nothing any more needs no alignment.
        """
        same = self.before.align == self.after.align or not self.after.size
        return same and not member.reserved and member.start >= self.after.size * 8

    @property
    def shrinks(self) -> str:
        """How that is told; nothing where what is gone took no byte."""
        if self.before.size == self.after.size:
            return ""
        return f"; it goes from {self.before.size} to {self.after.size} bytes"

    def spare_last(self) -> None:
        """The last finding is about names: no byte means anything else."""
        self._spared.add(len(self.findings.found) - 1)
