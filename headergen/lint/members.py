"""Judges the types of a record's members."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from headergen.diagnostics import Diagnostic, Rule, Severity
from headergen.diagnostics import rules_lint as rules
from headergen.lint.headers import Texts
from headergen.lint.records import Known, PathMember
from headergen.model import Abi, EnumRef, LaidRecord, Location, Pointer, RecordRef, Scalar
from headergen.model.reserved import is_reserved
from headergen.model.typedefs import chain
from headergen.model.types import Array, CType, IntLiteral
from headergen.targets import TARGETS

# a name that promises its width, whichever built-in type an arch has for it
_FIXED = re.compile(r"(?:^|_)(?:[us]|u?int|[bl]e)(?:8|16|32|64)(?:_t)?$")
OLD_TIMES = frozenset(
    {
        "time_t", "__kernel_time_t", "__kernel_old_time_t", "__time_t",
        "struct timeval", "struct timespec", "struct itimerval", "struct itimerspec", "struct __kernel_old_timeval",
        "struct __kernel_old_timespec", "struct __kernel_old_itimerval",
    }
)  # fmt: skip
_TIMES = [[(name, Scalar("long")) for name in ("tv_sec", of)] for of in ("tv_usec", "tv_nsec")]
_FLOATING = re.compile(r"float|double|_Float|__fp16|_Decimal|_Complex", re.IGNORECASE)
# an int on some 32-bit targets
_WITHOUT_TAG = re.compile(r"\b(enum|struct|union) \([^)]*\)(?:#\d+)?")  # called by its place
_SIZES = frozenset({"size_t", "ssize_t", "__kernel_size_t", "__kernel_ssize_t"})
WORDS = {
    rules.TIME: "times of 32 bits, in some programs or in all",
    rules.LONG: "as wide as a register",
    rules.POINTER: "pointers",
    rules.ENUM: "enumerations",
    rules.BOOL: "bools",
    rules.CHAR: "plain chars",
    rules.FLOAT: "floating-point numbers",
    rules.BITFIELD: "bit-fields",
    rules.ZERO_LENGTH: "arrays of length 0",
    rules.ONE_ELEMENT: "arrays of length 1 at the end",
    rules.UNALIGNED: "not at a multiple of their size",
}


# how a declaration says that it has the bit-fields of both byte orders
_ORDERS = re.compile(r"(?:BIG|LITTLE)_ENDIAN|__BYTE_ORDER|__BITFIELD_FIELD|__MIPSE[BL]__|__ARMEB__")
_CONDITION = re.compile(r"\s*#\s*(?:if|elif)\b")
# an arch may have these of its own, where no ioctl hands them over
_OF_ARCH = frozenset({rules.LONG, rules.POINTER, rules.BITFIELD, rules.FLOAT})
# how it says that it has another layout for programs whose C library has 64-bit time
_BOTH_TIMES = re.compile(r"_TIME_BITS|__TIMESIZE")
_WIDE = frozenset({rules.LONG, rules.POINTER})
_OF_WIDTH = frozenset({rules.LONG, rules.TIME})


def judge_members(
    name: str, record: LaidRecord, known: Known, texts: Texts, twin: Known | None = None
) -> Iterator[Diagnostic]:
    """A finding for each member and rule; those of one record and rule are told in one sentence. ``twin`` is what the
    other of 64-bit and 32-bit programs sees.
    """
    members = known.members(record)
    if not members or is_old_time(name, record, known):
        return  # the old times themselves are there to be called old
    about = _About(
        name, record, known, texts, _declared(record.location, max(m.field.location.line for m in members), texts)
    )
    for member in members:
        unaligned = (rules.UNALIGNED,) if record.key in known.handed and _is_unaligned(member, known.abi) else ()
        for rule in (*_rules(member, known.abi, texts), *unaligned):
            reason = about.reason(rule, member) or _as_wide(rule, member, about, twin)
            remedy = rules.KERNELS_POINTER if rule is rules.POINTER and _is_kernels(member, known.abi) else ""
            spelling = _WITHOUT_TAG.sub(r"\1", member.field.spelling)
            yield Diagnostic(
                rule, f"{member.path!r} ({spelling})", member.field.location, reason or remedy,
                (known.abi.target,), Severity.NOTE if reason else None, symbol=name, member=member.path,
                offset=member.start // 8,
            )  # fmt: skip


def _declared(place: Location, last: int, texts: Texts) -> str:
    """A declaration up to a line, with the condition right before it, which may say for which byte order it is."""
    before = texts.lines(replace(place, line=place.line - 1), place.line - 1) if place.line > 1 else ""
    condition = before if _CONDITION.match(before) else ""
    return f"{condition}\n{texts.lines(place, last)}"


class _About(Struct, frozen=True):
    """A record whose members are judged; ``said`` is its declaration."""

    name: str
    record: LaidRecord
    known: Known
    texts: Texts
    said: str

    def reason(self, rule: Rule, member: PathMember) -> str:
        """Why what trips a rule is as it has to be; "" if nothing shows that."""
        of_arch = rule in _OF_ARCH and self.known.is_of_arch(self.record)
        if of_arch or (rule in _WIDE and _of_one_arch(member)):
            return rules.OF_ARCH
        if rule is rules.BITFIELD:
            return self._order()
        if rule in _OF_WIDTH and has_both_widths(self.name, self.known):
            return rules.BOTH_WIDTHS
        if rule is rules.TIME:
            return rules.BOTH_TIMES if _BOTH_TIMES.search(self.said) else ""
        if rule is rules.POINTER and (
            member.filled or is_aligned_pointer(member, self.texts) or self.is_beside(member)
        ):
            return rules.ALIGNED_POINTER
        return rules.HELPER if rule in _WIDE and is_helper(self.name, self.record, self.known, self.texts) else ""

    def _order(self) -> str:
        """Why a record may have bit-fields."""
        if _has_one_order(self.record, self.known.abi):
            return rules.ONE_ORDER
        if _ORDERS.search(self.said):
            return rules.BOTH_ORDERS
        return rules.FIXED if self.record.packed and self.record.key not in self.known.handed else ""

    def is_beside(self, member: PathMember) -> bool:
        """Whether a pointer of the kernel's own shares its place with the 64 bits that programs have of it."""
        return is_beside_64_bits(member, self.known.members(self.record), self.known.abi)


def is_old_time(name: str, record: LaidRecord, known: Known) -> bool:
    """Whether a record is one of the old times, which is told of where others hold it; by another name too."""
    return name in OLD_TIMES or (record.key in known.held and _is_time(record))


def _is_time(record: LaidRecord | None) -> bool:
    """Whether a record has the members of ``struct timeval`` or ``struct timespec``, as ``struct bcm_timeval`` has."""
    return record is not None and [(each.name, each.type) for each in record.fields] in _TIMES


def has_both_widths(name: str, known: Known) -> bool:
    """Whether the header has a record for programs of each width beside one, as ``struct ppp_idle`` has."""
    return {f"{name}32", f"{name}64"} <= {*known.names.values()}


def _of_one_arch(member: PathMember) -> bool:
    """Whether a member is in a part that is named as one arch's own: riscv_csr of ``struct kvm_run`` has registers."""
    part, dot, _ = member.path.partition(".")
    return dot != "" and part.partition("_")[0] in {target.kernel_arch for target in TARGETS.values()}


def _has_one_order(record: LaidRecord, abi: Abi) -> bool:
    """Whether a record is in a header of an arch that has one byte order."""
    arch = TARGETS[abi.target].kernel_arch
    orders = {each.byteorder for each in TARGETS.values() if each.kernel_arch == arch}
    return record.location.header.startswith("asm/") and len(orders) == 1


def is_helper(name: str, record: LaidRecord, known: Known, texts: Texts) -> bool:
    """Whether a record seems to be there for the header's own functions alone, as ``struct vring`` is."""
    return name in texts.taken(record.location.header) and known.is_alone(record)


def is_put_into(key: str, known: Known, texts: Texts) -> bool:
    """Whether functions of the headers alone have a record, and put it into what an ioctl hands over, or take it out
    of that, as those of cec do; or whether only such records hold it.
    """
    around = _around(key, known)
    outermost = [each for each in around if each not in known.held]
    if not outermost or not known.handed.isdisjoint(around):
        return False
    handed = {known.names[each] for each in known.handed & known.names.keys()}
    taking = ([of for of in texts.given() if known.names.get(each) in of] for each in outermost)
    return all(functions and all(not handed.isdisjoint(of) for of in functions) for functions in taking)


def _around(key: str, known: Known) -> dict[str, None]:
    """A record, and all that hold it, themselves or in others: each once, however many ways lead there."""
    found, waiting = {key: None}, [key]
    while waiting:
        fresh = [holder for holder in known.held.get(waiting.pop(), ()) if holder not in found]
        found |= dict.fromkeys(fresh)
        waiting += fresh
    return found


def _as_wide(rule: Rule, member: PathMember, about: _About, twin: Known | None) -> str:
    """The reason where a member, or what fills it up, takes eight bytes of the other programs too."""
    if rule not in _WIDE:
        return ""
    other = None if twin is None else twin.abi.records.get(about.record.key)
    if twin is None or other is None:
        return rules.AS_WIDE if member.width == 64 and is_filled_up(about.known, about.record, member.path) else ""
    same = next((each for each in twin.members(other) if each.path == member.path), None)
    filled = is_filled_up(about.known, about.record, member.path) and is_filled_up(twin, other, member.path)
    return rules.AS_WIDE if filled or (same is not None and same.width == member.width) else ""


def is_filled_up(known: Known, record: LaidRecord, path: str) -> bool:
    """Whether a member takes eight bytes with one beside it that is there for nothing else."""
    members = known.members(record)
    at = next((at for at, each in enumerate(members) if each.path == path), None)
    if at is None:
        return False
    beside = (*members[max(at - 1, 0) : at], *members[at + 1 : at + 2])
    return any(is_reserved(each.field.name) and each.width + members[at].width == 64 for each in beside)


def _is_unaligned(member: PathMember, abi: Abi) -> bool:
    """Whether an integer or pointer does not lie at a multiple of its size; of 64-bit targets, as i386 has others."""
    kind, target = abi.element(member.field.type), TARGETS[abi.target]
    if target.bits != 64 or member.field.bit_offset is not None or not isinstance(kind, Scalar | Pointer | EnumRef):
        return False
    size = target.types.get(kind.name, (1, 1))[0] if isinstance(kind, Scalar) else member.width // 8
    return member.start % (8 * max(size, 1)) != 0


def is_beside_64_bits(member: PathMember, members: Iterable[PathMember], abi: Abi) -> bool:
    """Whether a pointer of the kernel's own shares its place with 64 bits, which programs have of it."""
    others = (each for each in members if each.start == member.start and each.path != member.path)
    return _is_kernels(member, abi) and any(each.width == 64 for each in others)


def _is_kernels(member: PathMember, abi: Abi) -> bool:
    """Whether a pointer leads to a record that no header for programs declares."""
    kind = abi.behind(member.field.type)
    to = kind.to if isinstance(kind, Pointer) else kind
    return isinstance(to, RecordRef) and to.key not in abi.records


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
    dimensions, declared = member.field.array, member.field.type
    rule = None if member.aligns or _is_bytes(declared, dimensions) else _of_type(abi, *chain(declared, abi.typedefs))
    if rule is None and member.field.name == "tv_sec" and member.width < 64:
        rule = rules.TIME
    if rule is not None:
        yield rule
    elif member.field.type == Scalar("char"):  # no array, and no typedef's name that says what it is
        yield rules.CHAR
    if isinstance(declared, Array) and declared.length is not None and dimensions:
        if dimensions[0] == 0:
            # a length that is computed or has a name may be 0 for some targets or uses alone
            if isinstance(declared.length, IntLiteral) and not _is_named_length(member, texts):
                yield rules.ZERO_LENGTH
        elif dimensions == (1,) and member.last and not is_reserved(member.field.name):
            yield rules.ONE_ELEMENT


def _is_bytes(declared: CType, dimensions: Sequence[int]) -> bool:
    """Whether an array of length 0 stands for bytes of any kind: ``void *data[0]``, which is told of its length."""
    return isinstance(declared, Array) and dimensions[:1] == (0,) and declared.of == Pointer(Scalar("void"))


def _of_type(abi: Abi, names: Sequence[str], kind: CType) -> Rule | None:
    """The rule that a type trips, by the typedefs that it goes through and what is behind them."""
    inner = abi.records.get(kind.key) if isinstance(kind, RecordRef) else None
    if not OLD_TIMES.isdisjoint((*names, kind.key if isinstance(kind, RecordRef) else "")) or _is_time(inner):
        return rules.TIME
    if isinstance(kind, Pointer):
        return rules.POINTER
    if isinstance(kind, EnumRef):
        return rules.ENUM
    if not isinstance(kind, Scalar):
        return None
    if kind.name == "_Bool" or _FLOATING.search(kind.name):
        return rules.BOOL if kind.name == "_Bool" else rules.FLOAT
    wide = kind.name in ("long", "unsigned long") and not any(_FIXED.search(each) for each in names)
    return rules.LONG if wide or not _SIZES.isdisjoint(names) else None
