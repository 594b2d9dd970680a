"""Records: which of two versions is compared with which, and those whose bytes mean something else now."""

from __future__ import annotations

from msgspec.structs import replace

from headergen.abidiff.findings import Facts, Findings, place_of_removed
from headergen.abidiff.meaning import means_else
from headergen.abidiff.members import members
from headergen.abidiff.record_findings import compare_record
from headergen.abidiff.record_pair import RecordPair
from headergen.abidiff.successors import paired
from headergen.abidiff.symbols import Symbols
from headergen.diagnostics import Severity
from headergen.diagnostics import rules_abi as rules
from headergen.model import CType, EnumRef, Function, LaidRecord, RecordRef, innermost

# what grows moves others, and then they say so; what has room around it breaks nobody
_GROWTH = (rules.RECORD_SIZE, rules.RECORD_ALIGNMENT, rules.MEMBER_APPENDED, rules.EMPTY_RECORD_GROWN)


def compare_records(old: Symbols, new: Symbols, findings: Findings, gone: frozenset[str]) -> frozenset[str]:
    """Compares the records of one target; ``gone`` names what is told otherwise.

    Returns the names of the records whose bytes mean something else now, those that embed such a record included.
    """
    # what a C library declares came and went with the headers that include its own
    removed = {n: r for n, r in _of_kernel(old).items() if n not in new.records and n not in gone}
    added = {n: r for n, r in _of_kernel(new).items() if n not in old.records}
    _kinds(removed, added, findings)
    pairs = paired(old, new, removed, added, findings)
    for name, record in removed.items():
        if name in new.valueless:
            entry = new.valueless[name]
            message = f"{name} has no layout any more: {entry.reason}"
            # who includes the header may define what is missing; else the compiler refuses it
            severity = None if entry.missing else Severity.ERROR
            findings.add(rules.CONSTANT_UNUSABLE, name, message, entry.location, severity)
            continue
        where = place_of_removed(record.location.header, new.abi.headers, new.abi.entries)
        findings.add(rules.RECORD_REMOVED, name, f"{name} was removed", where)
    for name, record in added.items():
        findings.add(rules.RECORD_ADDED, name, f"{name} {old.had_nothing(name, 'a layout')}", record.location)
    broken: set[str] = set()
    longer: set[str] = set()
    resized: dict[str, frozenset[str]] = {}
    same_names = [(n, n) for n, r in old.records.items() if n in new.records and not _plainly_equal(r, new.records[n])]
    for former, name in (*same_names, *pairs):
        pair = RecordPair(old, new, former, name, findings)
        compare_record(pair)
        pair.soften_parts()
        pair.soften_corrected()
        if pair.broken(without=_GROWTH) and means_else(old, pair.before, new, pair.after):
            broken.add(name)
        if pair.before.size != pair.after.size and pair.broken():
            longer.add(name)
        if pair.resized_by:
            resized[name] = pair.resized_by
    _soften_resized(findings, resized)
    return frozenset(_embedding(new, broken | _strided(new, longer)))


def _soften_resized(findings: Findings, resized: dict[str, frozenset[str]]) -> None:
    """Makes warnings of sizes that are others by nothing but records which tell of a break themselves: one cause."""
    told = {each.symbol for each in findings.found if each.severity == Severity.ERROR}
    for at, each in enumerate(findings.found):
        causes = resized.get(each.symbol, frozenset())
        if each.rule == rules.RECORD_SIZE and each.severity == Severity.ERROR and causes and causes <= told:
            message = f"{each.message}; that change is told by itself"
            findings.found[at] = replace(each, message=message, severity_override=Severity.WARNING)


def _of_kernel(symbols: Symbols) -> dict[str, LaidRecord]:
    return {name: record for name, record in symbols.records.items() if not record.location.is_stand_in}


def _plainly_equal(old: LaidRecord, new: LaidRecord) -> bool:
    """Whether two layouts are the same to the letter, which most are; a spelling with a line number never is."""
    if (old.kind, old.size, old.align, old.packed, len(old.fields)) != (
        new.kind,
        new.size,
        new.align,
        new.packed,
        len(new.fields),
    ):
        return False
    return all(
        a.name == b.name
        and a.offset == b.offset
        and a.spelling == b.spelling
        and a.size == b.size
        and a.bit_offset == b.bit_offset
        and a.bit_width == b.bit_width
        and a.array == b.array
        and _is_named(a.type)
        for a, b in zip(old.fields, new.fields, strict=True)
    )


def _is_named(type: CType) -> bool:
    """Whether a spelling says all: not that of a record without a tag, nor of a function, which may take one. A typedef
    that changed reports itself.
    """
    inner = innermost(type)
    return not (inner.is_anonymous if isinstance(inner, RecordRef | EnumRef) else isinstance(inner, Function))


def _kinds(removed: dict[str, LaidRecord], added: dict[str, LaidRecord], findings: Findings) -> None:
    for name, record in list(removed.items()):
        other = f"{'union' if record.kind == 'struct' else 'struct'} {record.tag}"
        if record.tag and other in added:
            successor = added.pop(other)
            del removed[name]
            message = f"{name} ({record.size} bytes) is now {other} ({successor.size} bytes)"
            facts = Facts(name, other)
            findings.add(rules.RECORD_KIND, name, message, successor.location, facts=facts)


def _strided(symbols: Symbols, longer: set[str]) -> set[str]:
    """The records that end in an array of one that has another size now: its second element lies elsewhere, and no size
    says so.
    """
    return {
        name
        for element in longer
        for name in symbols.holders.get(element, ())
        if any(each.flexible and each.shape.name == element for each in members(symbols, symbols.records[name]))
    }


def _embedding(symbols: Symbols, broken: set[str]) -> set[str]:
    """``broken`` with every record that holds one of them by value."""
    result, waiting = set(broken), list(broken)
    while waiting:
        for holder in symbols.holders.get(waiting.pop(), ()):
            if holder not in result:
                result.add(holder)
                waiting.append(holder)
    return result
