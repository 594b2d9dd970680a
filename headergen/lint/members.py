"""Judges the types of a record's members."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headergen.diagnostics import Diagnostic, Rule, Severity
from headergen.diagnostics import rules_lint as rules
from headergen.lint.headers import Texts
from headergen.lint.records import Known, PathMember, chain
from headergen.model import Abi, EnumRef, LaidRecord, Pointer, RecordRef, Scalar
from headergen.model.reserved import is_reserved
from headergen.model.types import Array, CType, IntLiteral

# a name that promises its width, whichever built-in type an arch has for it
_FIXED = re.compile(r"(?:^|_)(?:[us]|u?int|[bl]e)(?:8|16|32|64)(?:_t)?$")
_TIMES = frozenset(
    {
        "time_t", "__kernel_time_t", "__kernel_old_time_t", "__time_t",
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
    rules.CHAR: "plain chars",
    rules.BITFIELD: "bit-fields",
    rules.ZERO_LENGTH: "arrays of length 0",
    rules.ONE_ELEMENT: "arrays of length 1 at the end",
}


# how a declaration says that it has the bit-fields of both byte orders
_ORDERS = re.compile(r"(?:BIG|LITTLE)_ENDIAN|__BYTE_ORDER|__BITFIELD_FIELD|__MIPSE[BL]__|__ARMEB__")
# an arch may have these of its own, where no ioctl hands them over
_OF_ARCH = frozenset({rules.LONG, rules.POINTER, rules.BITFIELD})


def judge_members(name: str, record: LaidRecord, known: Known, texts: Texts) -> Iterator[Diagnostic]:
    """A finding for each member and rule; those of one record and rule are told in one sentence."""
    members = known.members(record)
    last = max((each.field.location.line for each in members), default=0)
    for member in members:
        for rule in _rules(member, known.abi, texts):
            reason = rules.OF_ARCH if rule in _OF_ARCH and known.is_of_arch(record) else ""
            if rule is rules.BITFIELD and _ORDERS.search(texts.lines(record.location, last)):
                reason = rules.BOTH_ORDERS
            elif rule is rules.POINTER and (member.filled or is_aligned_pointer(member, texts)):
                reason = rules.ALIGNED_POINTER
            yield Diagnostic(
                rule, f"{member.path!r} ({member.field.spelling})", member.field.location, reason,
                (known.abi.target,), Severity.NOTE if reason else None, symbol=name, member=member.path,
                offset=member.start // 8,
            )  # fmt: skip


def is_aligned_pointer(member: PathMember, texts: Texts) -> bool:
    """Whether a pointer was given the alignment that it has in 64-bit programs."""
    rest = texts.lines(member.field.location, member.field.location.line + 1)
    return re.search(rf"\b{re.escape(member.field.name)}\b[^;]*aligned(?:__)?\s*\(+\s*8", rest) is not None


def _is_named_length(member: PathMember, texts: Texts) -> bool:
    """Whether the length of an array is given as a name, which is 0 here."""
    said = texts.lines(member.field.location, member.field.location.line)
    return re.search(rf"\b{re.escape(member.field.name)}\s*\[\s*[A-Za-z_]", said) is not None


def _rules(member: PathMember, abi: Abi, texts: Texts) -> Iterator[Rule]:
    if member.field.bit_offset is not None:
        if member.field.name:
            yield rules.BITFIELD
        return
    rule = _of_type(*chain(abi, member.field.type))
    if rule is not None:
        yield rule
    elif member.field.type == Scalar("char"):  # no array, and no typedef's name that says what it is
        yield rules.CHAR
    dimensions, declared = member.field.array, member.field.type
    if isinstance(declared, Array) and declared.length is not None and dimensions:
        if dimensions[0] == 0:
            # a length that is computed or has a name may be 0 for some targets or uses alone
            if isinstance(declared.length, IntLiteral) and not _is_named_length(member, texts):
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
