"""Judges the types of a record's members."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headergen.diagnostics import Diagnostic, Rule
from headergen.diagnostics import rules_lint as rules
from headergen.lint.records import Known, PathMember, chain
from headergen.model import Abi, EnumRef, LaidRecord, Pointer, RecordRef, Scalar
from headergen.model.reserved import is_reserved
from headergen.model.types import Array, CType, IntLiteral

# a name that promises its width, whichever built-in type an arch has for it
_FIXED = re.compile(r"(?:^|_)(?:[us]|u?int|[bl]e)(?:8|16|32|64)(?:_t)?$")
_TIMES = frozenset(
    {
        "time_t", "suseconds_t", "__kernel_time_t", "__kernel_old_time_t", "__kernel_suseconds_t", "__time_t",
        "struct timeval", "struct timespec", "struct itimerval", "struct itimerspec", "struct __kernel_old_timeval",
        "struct __kernel_old_timespec", "struct __kernel_old_itimerval",
    }
)  # fmt: skip
# an int on some 32-bit targets
_SIZES = frozenset({"size_t", "ssize_t", "__kernel_size_t", "__kernel_ssize_t"})
WORDS = {
    rules.TIME: "times that are not the same for all programs",
    rules.LONG: "as wide as a register",
    rules.POINTER: "pointers",
    rules.ENUM: "enumerations",
    rules.BOOL: "bools",
    rules.BITFIELD: "bit-fields",
    rules.ZERO_LENGTH: "arrays of length 0",
    rules.ONE_ELEMENT: "arrays of length 1 at the end",
}


def judge_members(name: str, record: LaidRecord, known: Known) -> Iterator[Diagnostic]:
    """A finding for each member and rule; those of one record and rule are told in one sentence."""
    for member in known.members(record):
        for rule in _rules(member, known.abi):
            yield Diagnostic(
                rule, f"{member.path!r} ({member.field.spelling})", member.field.location,
                targets=(known.abi.target,), symbol=name, member=member.path,
            )  # fmt: skip


def _rules(member: PathMember, abi: Abi) -> Iterator[Rule]:
    if member.field.bit_offset is not None:
        if member.field.name:
            yield rules.BITFIELD
        return
    rule = _of_type(*chain(abi, member.field.type))
    if rule is not None:
        yield rule
    dimensions, declared = member.field.array, member.field.type
    if isinstance(declared, Array) and declared.length is not None and dimensions:
        if dimensions[0] == 0 and isinstance(declared.length, IntLiteral):  # else it is 0 on some targets alone
            yield rules.ZERO_LENGTH
        elif dimensions == (1,) and member.last and not is_reserved(member.field.name):
            yield rules.ONE_ELEMENT


def _of_type(names: Sequence[str], kind: CType) -> Rule | None:
    """The rule that a type trips, by the typedefs that it goes through and what is behind them."""
    if not _TIMES.isdisjoint((*names, kind.key if isinstance(kind, RecordRef) else "")):
        return rules.TIME
    if isinstance(kind, Pointer):
        return rules.POINTER
    if isinstance(kind, EnumRef):
        return rules.ENUM
    if not isinstance(kind, Scalar):
        return None
    if kind.name == "_Bool":
        return rules.BOOL
    wide = kind.name in ("long", "unsigned long") and not any(_FIXED.search(each) for each in names)
    return rules.LONG if wide or not _SIZES.isdisjoint(names) else None
