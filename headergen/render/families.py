"""Which names the values of a member have, where there is no doubt: what ``repr`` spells them by.

A header says so in three ways. The member's type is an enumeration. Macros are defined inside of the record, next to
the member. Or an enumeration or macros are called after record and member: ``UFFDIO_COPY_MODE_`` are the values of
``mode`` in ``uffdio_copy``. What only the kernel's documentation says is in a table; other members are plain numbers.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import itemgetter

from msgspec import Struct

from headergen.model import Abi, Constant, CType, EnumRef, LaidField, Location, Scalar
from headergen.model.reserved import is_reserved

# by record and member: how the names begin, or an enumeration
_DOCUMENTED = {
    # Documentation/virt/kvm/api.rst
    ("struct kvm_userspace_memory_region", "flags"): "KVM_MEM_",
    ("struct kvm_userspace_memory_region2", "flags"): "KVM_MEM_",
    ("struct kvm_run", "exit_reason"): "KVM_EXIT_",
    # Documentation/input/event-codes.rst
    ("struct input_event", "type"): "EV_",
    # Documentation/userspace-api/gpio
    ("struct gpio_v2_line_config", "flags"): "enum gpio_v2_line_flag",
    ("struct gpio_v2_line_info", "flags"): "enum gpio_v2_line_flag",
    # Documentation/userspace-api/media/v4l
    ("struct v4l2_format", "type"): "enum v4l2_buf_type",
    ("struct v4l2_buffer", "type"): "enum v4l2_buf_type",
    ("struct v4l2_buffer", "memory"): "enum v4l2_memory",
    ("struct v4l2_requestbuffers", "type"): "enum v4l2_buf_type",
    ("struct v4l2_requestbuffers", "memory"): "enum v4l2_memory",
}
_FLAGS = re.compile(r"(?:.*_)?(?:flags?|features|[a-z]{2}flags)\d*|mode")
_CALLED = re.compile(rf"{_FLAGS.pattern}|(?:.*_)?(?:mode|type)")
# what is defined beside a member and is no value of it
_OTHER = re.compile(r"(?:.*_)?(?:MAX|MIN|NUM|CNT|COUNT|LEN|LENGTH|SIZE|SHIFT|OFFSET|BITS|MASK|VERSION|SUPP)\d*(?:_.*)?")
_OTHER_MEMBER = re.compile(r".*mbz|extensions")

_Place = tuple[str, LaidField | None]  # a member and the key of its record; the record's beginning; or ("", None)
_Event = tuple[int, int, Constant | _Place]  # line, rank in it, and what stands there
_END: _Event = 0, 0, ("", None)
_Key = tuple[str, str]


class Family(Struct, frozen=True):
    """The names that a member's values have; ``flags`` are combined. ``enum`` is the key of an enumeration."""

    names: tuple[str, ...]
    flags: bool
    enum: str = ""


def families(abi: Abi) -> dict[_Key, Family]:
    """The family of each member that has one, by the record's key and the member's name."""
    found: dict[_Key, Family] = {}
    inside = _inside(abi)
    names = sorted(abi.constants)
    # how the names of enumerations end, behind each underscore: few members are called like one
    endings = {key[at + 1 :] for key in abi.enums for at, letter in enumerate(key) if letter == "_"}
    elements: dict[CType, CType] = {}  # of ten types nine are another member's
    for key, record in abi.records.items():
        for field in record.fields:
            if not field.name or field.array:
                continue
            type = elements.get(field.type) or elements.setdefault(field.type, abi.element(field.type))
            if _is_integer(type, field):
                family = (
                    (_of_enum(abi, type.key) if isinstance(type, EnumRef) else None)
                    or _documented(abi, key, field, names)
                    or inside.get((key, field.name))
                    or (_called_after(abi, record.tag, field) if field.name in endings else None)
                    or _by_name(abi, record.tag, field, names)
                )
                if family is not None:
                    found[key, field.name] = family
    return found


def are_flags(tag: str, values: Sequence[int]) -> bool:
    """Whether values are bits to be combined: several bits, and a few that are made of those; not a plain count."""
    bits = {value for value in values if value > 0 and value & (value - 1) == 0}
    made = {value for value in values if value and value not in bits}
    if min(values) < 0 or any(value & ~sum(bits) for value in made):
        return False
    counts = len(set(values)) == max(values) - min(values) + 1
    several = len(bits) > 1 and max(bits) > 2 and not counts and len(made) < len(bits)
    return bool(bits) and ("flag" in tag.lower() or several)


def _is_integer(type: CType, field: LaidField) -> bool:
    return isinstance(type, EnumRef) or (isinstance(type, Scalar) and field.size <= 8 and "float" not in type.name)


def _of_enum(abi: Abi, key: str) -> Family | None:
    enum = abi.enums.get(key)
    if enum is None or not enum.members:
        return None
    return Family(tuple(enum.members), are_flags(enum.tag, list(enum.members.values())), key)


def _documented(abi: Abi, key: str, field: LaidField, names: Sequence[str]) -> Family | None:
    known = _DOCUMENTED.get((key, field.name))
    if known is None:
        return None
    return _of_enum(abi, known) if " " in known else _family(field, _beginning(abi, names, known))


def _called_after(abi: Abi, tag: str, field: LaidField) -> Family | None:
    """The enumeration that is called after the record and the member; of a member of several words, the record's first
    words do (``bpf_attach_type`` is ``attach_type`` of ``bpf_cgroup_storage_key``).
    """
    words = tag.split("_") if tag else []
    fewest = 0 if "_" in field.name or not words else len(words) - 1
    for count in range(len(words), fewest, -1):
        family = _of_enum(abi, "_".join(["enum " + words[0], *words[1:count], field.name]))
        if family is not None:
            return family
    return None


def _by_name(abi: Abi, tag: str, field: LaidField, names: Sequence[str]) -> Family | None:
    """The macros that are called after the record and the member; of flags also those after a member ``lo_flags``."""
    if not tag or not _CALLED.fullmatch(field.name):
        return None
    stems = [f"{tag}_{field.name}", f"{tag}_{field.name.removesuffix('s')}"]
    if field.name.endswith("_flags"):
        stems.append(field.name)
    groups = (_beginning(abi, names, f"{stem}_".upper()) for stem in stems)
    found = (_family(field, group) for group in groups if group)
    return next((family for family in found if family is not None), None)


def _beginning(abi: Abi, names: Sequence[str], prefix: str) -> list[Constant]:
    """The macros whose names begin like that, in source order."""
    start = end = bisect_left(names, prefix)
    while end < len(names) and names[end].startswith(prefix):
        end += 1
    return sorted((abi.constants[name] for name in names[start:end]), key=lambda each: each.location.line)


def _family(field: LaidField, group: Sequence[Constant]) -> Family | None:
    """These macros as the values of a member, if they can be that."""
    found = [each for each in group if not _OTHER.fullmatch(each.name)]
    values = {each.value for each in found}
    if (
        not values
        or is_reserved(field.name)
        or _OTHER_MEMBER.fullmatch(field.name)
        or any(not 0 <= value < 1 << field.width for value in values)
    ):
        return None
    counts = len(values) > 2 and len(values) == max(values) - min(values) + 1
    flags = not counts if _FLAGS.fullmatch(field.name) else len(values) > 1 and are_flags("", list(values))
    # one name alone is none of several; and masks are of what others share a member with
    if not flags and (len(values) < 2 or any(value.bit_count() > 7 for value in values)):
        return None
    return Family(tuple(each.name for each in found), flags)


def _inside(abi: Abi) -> dict[_Key, Family]:
    """The families of macros that are defined inside of records."""
    found: dict[_Key, Family] = {}
    weaker: dict[_Key, Family] = {}
    leading: set[str] = set()  # the records whose macros stand before their members, as the first of them do
    for events in _by_header(abi).values():
        group: list[Constant] = []
        before: _Place = "", None
        for _, _, event in [*events, _END]:
            if isinstance(event, Constant):
                group.append(event)
                continue
            if group:
                if before[1] is None:
                    leading.add(before[0])
                elif before[1].location.line == abi.records[before[0]].location.line:
                    before = "", None  # a record of one line has ended there
                key, field, group = _meant(before, group, event, leads=before[0] in leading)
                family = None if field is None else _family(field, group)
                if field is not None and family is not None and not field.array and field.name:
                    # flags may have theirs behind them, as others of the record
                    put = weaker if field is event[1] and before[1] is not None else found
                    put.setdefault((key, field.name), family)
            group, before = [], event
    return weaker | found


def _by_header(abi: Abi) -> Mapping[str, list[_Event]]:
    """What stands in each header that has records and macros, by line: macros, beginnings and members of records, other
    declarations.
    """
    having = {constant.location.header for constant in abi.constants.values()}
    headers: dict[str, list[_Event]] = {
        name: [] for record in abi.records.values() if (name := record.location.header) in having
    }

    def put(location: Location, rank: int, event: Constant | _Place) -> None:
        if (events := headers.get(location.header)) is not None:
            events.append((location.line, rank, event))

    for key, record in abi.records.items():
        put(record.location, 0, (key, None))
        for field in record.fields:
            put(field.location, 1, (key, field))
    for place in (each.location for of in (abi.enums, abi.typedefs) for each in of.values()):
        put(place, 0, ("", None))
    for constant in abi.constants.values():
        put(constant.location, 2, constant)
    for events in headers.values():
        events.sort(key=itemgetter(0, 1))
    return headers


def _meant(
    before: _Place, group: list[Constant], after: _Place, *, leads: bool
) -> tuple[str, LaidField | None, list[Constant]]:
    """The member that the macros between two places belong to, with its record's key, and those that do."""
    key, first = before
    second = after[1] if after[0] == key else None
    if first is None or second is None:
        # the record ends behind the last line that follows on its member's
        start = 0 if first is None else first.location.line + 1
        kept = [each for place, each in enumerate(group, start) if first is None or each.location.line == place]
        return key, first or second, kept
    if leads:
        return key, second, group
    named = [field for field in (first, second) if _called(field, group)]
    flags = [field for field in (first, second) if _FLAGS.fullmatch(field.name)]
    return key, next((found[0] for found in (named, flags) if len(found) == 1), None), group


def _called(field: LaidField, group: Sequence[Constant]) -> bool:
    """Whether all macros have the member's name in theirs."""
    word = field.name.removesuffix("s").upper()
    return bool(word) and all(word in each.name for each in group)
