"""What changed for users between two versions of an interface, for many targets at once.

Everything is compared by name and by what C makes of it, so comments, line numbers, other spellings of the same type
and parts under ``__KERNEL__`` never show. Each cause is one finding, and each finding names all targets for which it
holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from headergen.abidiff.findings import Findings
from headergen.abidiff.numbers import compare_numbers
from headergen.abidiff.others import compare_headers, compare_others
from headergen.abidiff.records import compare_records
from headergen.abidiff.symbols import Symbols
from headergen.diagnostics import Diagnostic, Severity, merged
from headergen.diagnostics import rules_abi as rules
from headergen.model import Abi, Location
from headergen.targets import TARGETS

Locate = Callable[[str, Location], Location]


def compare(
    old: Iterable[Abi], new: Iterable[Abi], *, category: str = rules.SOURCE, locate: Locate | None = None
) -> tuple[Diagnostic, ...]:
    """The differences between two versions of one module, merged over the targets.

    ``category`` is the strictest promise to report on (``SOURCE`` reports everything). ``locate`` turns a target's
    place in a header into the one to print (a path in the repository); without it, headers are named as included.
    """
    before = {abi.target: abi for abi in old}
    after = {abi.target: abi for abi in new}
    found: list[Diagnostic] = []
    for target in (name for name in TARGETS if name in before or name in after):
        findings = Findings(target)
        if target not in after:
            message = f"the interface ({', '.join(before[target].entries)}) is gone"
            findings.add(rules.TARGET_REMOVED, target, message, None)
        elif target not in before:
            message = f"the interface ({', '.join(after[target].entries)}) is new"
            findings.add(rules.TARGET_ADDED, target, message, None)
        else:
            compare_target(before[target], after[target], findings)
        found += [_located(finding, target, locate) for finding in findings.found]
    found = list(_still_elsewhere(found, after))
    wanted = rules.CATEGORIES[rules.CATEGORIES.index(category) :]
    return merged_over_targets(finding for finding in found if finding.rule.category in wanted)


def compare_target(old: Abi, new: Abi, findings: Findings) -> None:
    """Compares two versions for one target."""
    before, after = Symbols(old), Symbols(new)
    gone = compare_headers(before, after, findings)
    broken = compare_records(before, after, findings, gone)
    compare_numbers(before, after, findings, gone, broken)
    compare_others(before, after, findings, gone)


def merged_over_targets(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Merges findings that say the same for several targets: the place of the first target stands for all.

    ``asm/kvm.h`` is another file for each arch, so the same change has other lines there.
    """
    first: dict[tuple[str, str, str], Diagnostic] = {}
    same: list[Diagnostic] = []
    for finding in findings:
        leader = first.setdefault((finding.rule.id, finding.symbol, finding.message), finding)
        same.append(replace(finding, location=leader.location))
    return merged(same)


_GONE = frozenset(
    rule.id
    for rule in (
        rules.RECORD_REMOVED,
        rules.CONSTANT_REMOVED,
        rules.CONSTANT_UNUSABLE,
        rules.ENUMERATOR_REMOVED,
        rules.ENUM_REMOVED,
        rules.IOCTL_REMOVED,
        rules.MACRO_REMOVED,
        rules.TYPEDEF_REMOVED,
    )
)


def _still_elsewhere(found: Iterable[Diagnostic], after: Mapping[str, Abi]) -> Iterator[Diagnostic]:
    """Findings; what is gone for some targets and still there for others is a warning that says so.

    Headers that all arches share lose what belongs to one arch to that arch's own header; nobody misses it elsewhere.
    """
    names: dict[str, frozenset[str]] = {}
    for finding in found:
        if finding.rule.id not in _GONE:
            yield finding
            continue
        if not names:
            names = {t: frozenset(name for name, _, _ in Symbols(abi).locations()) for t, abi in after.items()}
        keepers = [target for target in TARGETS if target in names and finding.symbol in names[target]]
        if keepers:
            message = f"{finding.message}; {', '.join(keepers)} still {'has' if len(keepers) == 1 else 'have'} it"
            finding = replace(finding, message=message, severity_override=Severity.WARNING)  # noqa: PLW2901
        yield finding


def _located(finding: Diagnostic, target: str, locate: Locate | None) -> Diagnostic:
    if locate is None or finding.location is None:
        return finding
    return replace(finding, location=locate(target, finding.location))
