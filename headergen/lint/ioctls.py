"""Judges the numbers of ioctls: size, direction, and that each has its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress

from msgspec.structs import replace

from headergen.constexpr.errors import ConstexprError
from headergen.constexpr.laid import AbiEnvironment
from headergen.diagnostics import Diagnostic, Rule, Severity
from headergen.diagnostics import rules_lint as rules
from headergen.diagnostics.phrases import listed
from headergen.lint.headers import Texts
from headergen.lint.kernels_own import is_kernels_own
from headergen.lint.records import of_each_arch
from headergen.model import MOST_LEVELS, Abi, Array, Ioctl, LaidRecord, Pointer, Scalar, Skipped
from headergen.model.ioctl_macros import nr_by_file, numbered_by_file
from headergen.targets import TARGETS

_WIDTH = re.compile(r"_?(?:32|64|COMPAT|NEW|OLD)(?![A-Z0-9])|_[AB]$")
# there ioctls are told by type and nr alone, and what one of the two sides lacks is zero
_BY_NR = ("drm/", "linux/kfd_ioctl.h")
_OF_DRM = re.compile(r"DRM_IO(?:R|W|WR)?\s*\(")
_MOST = 0xFF
_ARGUMENTS = re.compile(r"_IO(?:R|W|WR|RW)?\s*\(([^,()]+),([^,()]+)[,)]")
_LETTERS = re.compile(r"'([^'\\]{2,})'")
_ENCODED = re.compile(r"\(?\s*(\w*_IO(?:C|R|W|WR|RW)?)\s*\(")
# what all headers reach of an arch's own
_OF_ALL = re.compile(r"asm/(?:\w*types\w*|ioctl|bitsperlong|byteorder|swab)\.h")
_ENCODER = re.compile(r"_IO(?:C|R|W|WR|RW)?")
_SHOWN = 4  # names of ioctls that lack the same
_NUMBER = re.compile(r"(?:0[xX][0-9a-fA-F]+|\d{1,20})[uUlL]*")
_NAMED_SO = re.compile(r"(?:^|_)IOCTL_|_IOC_|_IOCTL$")
_WRITTEN = re.compile(r"\(?0[xX][0-9a-fA-F]{3,4}[uU]?\)?")
_COMPAT = re.compile(r"(?>(?:(?!_IO(?:R|W|WR)?\b).)*)_IO.*\bcompat_\w")
_SIZEOF = re.compile(r"_IO(?:R|W|WR|RW)\s*\(.*\bsizeof\b", re.DOTALL)


def judge_ioctls(own: Mapping[str, Ioctl], abi: Abi, macros: Mapping[str, str]) -> Iterator[Diagnostic]:
    """The ioctls of one header on one target; ``macros`` are the header's, by name, with their text."""
    # another name is judged with the one that it stands for
    judged = [ioctl for ioctl in own.values() if not is_alias(ioctl, abi, macros)]
    for ioctl in judged:
        for rule, message in _of_one(ioctl, abi, macros):
            other = _of_narrow_pointer(ioctl, abi) if rule is rules.IOCTL_POINTER else ""
            found = _finding(rule, f"{message}; {other} has that of 32 bits" if other else message, ioctl, abi)
            yield replace(found, remedy=rules.HAS_NUMBER, severity_override=Severity.NOTE) if other else found
    yield from _twice(judged, abi, macros)


def is_alias(ioctl: Ioctl, abi: Abi, macros: Mapping[str, str]) -> bool:
    """Whether an ioctl is defined as another one, whose number it has."""
    return macros.get(ioctl.name) in abi.ioctls


def _of_one(ioctl: Ioctl, abi: Abi, macros: Mapping[str, str]) -> Iterator[tuple[Rule, str]]:
    size = _size_of(ioctl, abi)
    for what, given in _given(ioctl, abi, macros):
        if given > _MOST:
            yield (
                rules.IOCTL_RANGE,
                f"{ioctl.name} is given the {what} {given:#x}, which 8 bits cannot hold",
            )
    if _points(ioctl, abi):
        yield (
            rules.IOCTL_POINTER,
            f"{ioctl.name} is given a pointer ({ioctl.arg}), and its number holds the size of that",
        )
    elif _by_sizeof(ioctl, macros):
        yield rules.IOCTL_SIZEOF, f"{ioctl.name} is given a sizeof, and its number holds the size of size_t"
    elif size is not None and size != ioctl.size and size >= 1 << TARGETS[abi.target].ioctl.size_bits:
        yield (
            rules.IOCTL_SIZE,
            f"{ioctl.name} has an argument of {size} bytes ({ioctl.arg}), which its number cannot say",
        )
    elif bool(ioctl.dir) != bool(ioctl.size) and size != 0 and not _is_spilt(ioctl, abi, macros):
        # an arch that lacks something has an empty struct for it: of size 0
        has, lacks = ("a direction", "size") if ioctl.dir else ("a size", "direction")
        yield rules.IOCTL_DIRECTION, f"{ioctl.name} has {has} and no {lacks}"


def _of_narrow_pointer(ioctl: Ioctl, abi: Abi) -> str:
    """The ioctl of the same header and nr that is given a pointer of 32-bit programs: the pointer itself is passed."""
    other = abi.ioctls.get(f"{ioctl.name}32")
    if other is None or other.location.header != ioctl.location.header:
        return ""
    return other.name if (other.type, other.nr) == (ioctl.type, ioctl.nr) else ""


def _given(ioctl: Ioctl, abi: Abi, macros: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    """The type and the number that the macro was given, as far as they are numbers or names of some."""
    found = _ARGUMENTS.match(macros.get(ioctl.name, ""))
    given = (text.strip() for text in found.groups()) if found else ()
    for what, text in zip(("type", "number"), given, strict=False):
        constant = abi.constants.get(text)
        if constant is not None:
            yield what, constant.value
        elif _NUMBER.fullmatch(text):
            digits = text.rstrip("uUlL")
            yield what, int(digits, 8 if digits.isdigit() and digits.startswith("0") else 0)
        elif letters := _LETTERS.fullmatch(text):
            yield what, int.from_bytes(letters[1].encode()[-4:], "big")


def _is_spilt(ioctl: Ioctl, abi: Abi, macros: Mapping[str, str]) -> bool:
    """Whether a type or number is so big that it changes the size, which is told by itself."""
    return any(given > _MOST for _, given in _given(ioctl, abi, macros))


def judge_plain(abi: Abi, headers: frozenset[str], texts: Texts) -> Iterator[Diagnostic]:
    """What is named as an ioctl and was written as a number."""
    for name, constant in abi.constants.items():
        place = constant.location
        if place.header not in headers or not _NAMED_SO.search(name) or constant.value & 0xFF == 0:
            continue
        if _WRITTEN.fullmatch(texts.bodies(place.header).get(name, "")):
            message = f"{name} is named as an ioctl and is a plain number: {constant.value:#x}"
            yield Diagnostic(rules.IOCTL_PLAIN, message, place, targets=(abi.target,), symbol=name)


def judge_lost(
    abi: Abi, headers: Collection[str], reach: Callable[[str], frozenset[str]], texts: Texts
) -> Iterator[Diagnostic]:
    """What is made as an ioctl and has no number, since it is given a string, or what no header declares: that is told
    once of all the ioctls of a header that lack the same.
    """
    lost: dict[tuple[str, str], list[Skipped]] = {}
    for item in abi.skipped:
        header, encoder = item.location.header, _ENCODED.match(item.text or "")
        if header not in headers or encoder is None:
            continue
        if '"' in encoder.string:
            message = f"{item.name} is given a string, which has no number"
            yield Diagnostic(rules.IOCTL_LOST, message, item.location, targets=(abi.target,), symbol=item.name)
        elif _is_declared_nowhere(item, encoder[1], reach, texts):
            lacks = "_IO" if _ENCODER.fullmatch(item.missing or "") else item.missing or ""
            lost.setdefault((header, lacks), []).append(item)
    for items in lost.values():
        yield Diagnostic(
            rules.IOCTL_LOST, _lost_told(items), items[0].location, targets=(abi.target,), symbol=items[0].name
        )  # fmt: skip


def _lost_told(items: Sequence[Skipped]) -> str:
    first = items[0]
    if len(items) == 1:
        return f"{first.name} has no number: {first.reason}"
    called = sorted({each.missing or "" for each in items if _ENCODER.fullmatch(each.missing or "")})
    one, several = "which is no macro", "which are no macros"
    told = f"they call {listed(called)}, {one if len(called) == 1 else several} of these headers"
    return f"{listed([each.name for each in items], _SHOWN)} have no number: {told if called else first.reason}"


def _is_declared_nowhere(item: Skipped, encoder: str, reach: Callable[[str], frozenset[str]], texts: Texts) -> bool:
    """Whether an ioctl lacks what no header has; not what an arch may have, nor what is told of as the kernel's own."""
    header, lacks = item.location.header, item.missing
    if not lacks or item.candidates or is_kernels_own(lacks) or (lacks == encoder and not encoder.startswith("_IO")):
        return False
    if any(each.startswith("asm/") and not _OF_ALL.fullmatch(each) for each in reach(header)):
        return False
    return not texts.declares(header, lacks)  # else the header could not be read


def _points(ioctl: Ioctl, abi: Abi) -> bool:
    """Whether the argument is named as a pointer."""
    return ioctl.arg_type is not None and isinstance(abi.behind(ioctl.arg_type), Pointer)


def _by_sizeof(ioctl: Ioctl, macros: Mapping[str, str]) -> bool:
    """Whether the macro, which takes a type, was given a size."""
    return ioctl.arg_type is None and _SIZEOF.match(macros.get(ioctl.name, "")) is not None


def _size_of(ioctl: Ioctl, abi: Abi) -> int | None:
    """The size of the argument's type; None where it has none that can be computed."""
    if ioctl.arg_type is None:
        return None
    kind = abi.behind(ioctl.arg_type)
    if isinstance(kind, Array):  # of a length that may be computed too: char[1 << 14]
        with suppress(ConstexprError):
            return AbiEnvironment(abi, TARGETS[abi.target]).measure(kind)[0]
        return None
    if isinstance(kind, Scalar):
        return TARGETS[abi.target].types.get(kind.name, (None, 0))[0]
    record = abi.record_under(kind)
    return None if record is None else record.size


def judge_numbers(both: tuple[Ioctl, Ioctl], of: tuple[Abi, Abi], macros: Mapping[str, str]) -> Iterator[Diagnostic]:
    """An ioctl that has another number for the 32-bit programs of a target."""
    wide, narrow = both
    told = _is_spilt(wide, of[0], macros) or _points(wide, of[0]) or _by_sizeof(wide, macros)
    if wide.size == narrow.size or told or is_alias(wide, of[0], macros) or _is_anothers(wide, of[0]):
        return
    if _holds_of_each_arch(both, of):
        return
    what = f" of its argument ({wide.arg})" if wide.arg else ""
    message = (
        f"{wide.name} has another number for 32-bit programs: the size{what} is {wide.size} and {narrow.size} bytes"
    )
    severity, remedy = None, ""
    if other := _number_of_32_bits(both, of[0]) or _lost_of_32_bits(wide, of[0], macros):
        message, severity, remedy = f"{message}; {other} has it", Severity.NOTE, rules.HAS_NUMBER
    elif _is_by_nr(wide, macros) and _only_longer(both, of):
        message, severity = f"{message}, of which only the end differs, and the kernel goes by nr here", Severity.NOTE
    record = None if wide.arg_type is None else of[0].record_under(wide.arg_type)
    yield Diagnostic(
        rules.IOCTL_WIDTH, message, wide.location, remedy, (of[0].target, of[1].target), severity, symbol=wide.name,
        member=(wide.arg or "") if record else "", new=wide.value,
    )  # fmt: skip


def _holds_of_each_arch(both: tuple[Ioctl, Ioctl], of: tuple[Abi, Abi]) -> bool:
    """Whether an argument's size is two arches' own: each declares a part of ``struct kvm_guest_debug`` for itself."""
    wide, narrow = (None if i.arg_type is None else a.record_under(i.arg_type) for i, a in zip(both, of, strict=True))
    if wide is None or narrow is None:
        return False
    fields = zip(wide.fields, narrow.fields, strict=False)
    return any(one.width != other.width and of_each_arch((one.type, other.type), of) for one, other in fields)


def _is_anothers(ioctl: Ioctl, abi: Abi) -> bool:
    """Whether an ioctl is one of another header by a longer name, which that is told of: VIDIOC_SUBDEV_ENUMSTD."""
    return any(
        each.value == ioctl.value and each.arg == ioctl.arg and len(each.name) < len(ioctl.name)
        for each in abi.ioctls.values()
        if each.location.header != ioctl.location.header and each.type == ioctl.type
    )


def _is_by_nr(ioctl: Ioctl, macros: Mapping[str, str]) -> bool:
    """Whether an ioctl goes to who looks at its nr alone; a driver's header out of the tree says so by its macro."""
    return ioctl.location.header.startswith(_BY_NR) or _OF_DRM.match(macros.get(ioctl.name, "")) is not None


def _number_of_32_bits(both: tuple[Ioctl, Ioctl], abi: Abi) -> str:
    """The ioctl of the same header that has the number of 32-bit programs; "" if there is none."""
    wide, narrow = both
    names = (
        name
        for name, each in abi.ioctls.items()
        if each.value == narrow.value and each.location.header == wide.location.header and _bare(name) != name
    )
    return next(names, "")


def _lost_of_32_bits(wide: Ioctl, abi: Abi, macros: Mapping[str, str]) -> str:
    """The ioctl of the header that is named as the one of 32-bit programs, and is made of the kernel's compat types."""
    names = (
        name
        for name, body in macros.items()
        if name not in abi.ioctls and _bare(name) == _bare(wide.name) and _COMPAT.match(body)
    )
    return next(names, "")


def _only_longer(both: tuple[Ioctl, Ioctl], of: tuple[Abi, Abi]) -> bool:
    """Whether all members of an argument lie at the same places, so that only padding at its end differs."""
    left, right = (
        None if each.arg_type is None else abi.record_under(each.arg_type) for each, abi in zip(both, of, strict=True)
    )
    return left is not None and right is not None and _ends_otherwise((left, right), of, 0)


def _ends_otherwise(both: tuple[LaidRecord, LaidRecord], of: tuple[Abi, Abi], depth: int) -> bool:
    """Whether all members of two records lie at the same places, but for the end of a record that is the last one."""
    left, right = ([(f.name, f.start, f.width) for f in record.fields] for record in both)
    if left == right:
        return True
    if left[:-1] != right[:-1] or left[-1][:2] != right[-1][:2] or both[0].kind != "struct" or depth > MOST_LEVELS:
        return False
    last = [record.fields[-1] for record in both]
    inner = [abi.record_under(field.type) for abi, field in zip(of, last, strict=True)]
    if inner[0] is None or inner[1] is None or any(field.array for field in last):
        return False
    return _ends_otherwise((inner[0], inner[1]), of, depth + 1)


def _twice(judged: Sequence[Ioctl], abi: Abi, macros: Mapping[str, str]) -> Iterator[Diagnostic]:
    first: dict[tuple[int, int], Ioctl] = {}
    for ioctl in judged:
        other = first.setdefault((ioctl.type, ioctl.nr), ioctl)
        if other is ioctl or _bare(other.name) == _bare(ioctl.name) or numbered_by_file(ioctl.location.header):
            continue
        meant = {_number_name(each, abi, macros) for each in (ioctl, other)}
        if len(meant) == 1 and meant != {""}:
            continue  # both numbers are made of names for one
        alike = other.value == ioctl.value
        if not alike and nr_by_file(ioctl.location.header):
            continue
        message = f"{ioctl.name} and {other.name} are both number {ioctl.nr:#x} of type {ioctl.type:#x}"
        if not alike:
            message += ", and differ in direction or size only"
        yield _finding(rules.IOCTL_TWICE, message, ioctl, abi, None if alike else Severity.NOTE)


def _number_name(ioctl: Ioctl, abi: Abi, macros: Mapping[str, str]) -> str:
    """The name that an ioctl's number is another name for, where a macro is given it: MIXER_READ(SOUND_MIXER_MUTE)."""
    given = re.fullmatch(r"\w+\s*\(\s*(\w+)\s*\)", macros.get(ioctl.name, ""))
    constant = abi.constants.get(given[1]) if given else None
    return constant.alias if constant else ""


def _bare(name: str) -> str:
    """A name without what tells one width of a command from the other, or the header's own from that for programs."""
    return _WIDTH.sub("", name.strip("_"))


def _finding(rule: Rule, message: str, ioctl: Ioctl, abi: Abi, severity: Severity | None = None) -> Diagnostic:
    return Diagnostic(
        rule, message, ioctl.location, targets=(abi.target,), symbol=ioctl.name, severity_override=severity
    )  # fmt: skip
