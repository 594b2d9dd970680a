"""What is told of findings: of a range only what is new, and what one cause trips in one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from headergen.diagnostics import Diagnostic, merged
from headergen.diagnostics.phrases import listed
from headergen.lint.kernels_own import WORDS as OF_KERNEL
from headergen.lint.members import WORDS as OF_MEMBERS

_SHOWN = 4


def new_only(old: Iterable[Diagnostic], new: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The findings that the old side does not have, whatever their words and lines."""
    known = {_key(finding) for finding in old}
    return [finding for finding in new if _key(finding) not in known]


def _key(finding: Diagnostic) -> tuple[str, str, str]:
    place = finding.location.header if finding.location and not finding.symbol else ""
    return finding.rule.id, finding.symbol or place, finding.member


def grouped(findings: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The findings with one for each record and rule about its members, which names them; sorted, targets merged."""
    apart: list[Diagnostic] = []
    together: dict[object, list[Diagnostic]] = {}
    for finding in merged(tuple(findings)):
        if finding.rule in OF_MEMBERS or finding.rule in OF_KERNEL:
            place = finding.location.header if finding.location else ""
            together.setdefault((finding.rule, finding.symbol, place, finding.targets), []).append(finding)
        else:
            apart.append(finding)
    return merged([*apart, *map(_one, together.values())])


def _one(findings: Sequence[Diagnostic]) -> Diagnostic:
    first = findings[0]
    told = listed((each.message for each in findings), _SHOWN)
    if first.rule in OF_MEMBERS:
        message = f"{first.symbol} has members that are {OF_MEMBERS[first.rule]}: {told}"
    else:
        message = f"{first.symbol}, which is {OF_KERNEL[first.rule]}, is used by {told}"
    return replace(first, message=message, member=", ".join(dict.fromkeys(each.member for each in findings)))
