"""Judges how an ioctl's struct can grow: by flags or reserved bytes, and not by versions, which make many of one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headergen.diagnostics import Diagnostic
from headergen.diagnostics import rules_lint as rules
from headergen.lint.records import Known
from headergen.model import Array, LaidRecord
from headergen.model.reserved import is_reserved

# a member that says what is in the others, or how many bytes of them there are
_SAYS = re.compile(
    r"(?:\w*_)?(?:flags?|size|argsz|usize|sz|len|length|version|mask|extensions?|features|caps|options)\d?|v_?\d",
    re.IGNORECASE,
)
# of the argument itself; a topology_version is one of what it tells
_VERSION = re.compile(r"(?:a[bp]i_?|if_|interface_|struct_)?ver(?:sion)?", re.IGNORECASE)
# there the size that a program passes is looked at: what it does not know is zero
_GROWING = ("drm/", "rdma/", "linux/kfd_ioctl.h")


def judge_room(known: Known, headers: frozenset[str]) -> Iterator[Diagnostic]:
    """The records of some headers that an ioctl hands to the kernel, on one target."""
    abi = known.abi
    seen: set[str] = set()
    for ioctl in abi.ioctls.values():
        home = ioctl.location.header
        if "w" not in ioctl.dir or ioctl.arg_type is None or home not in headers or home.startswith(_GROWING):
            continue
        record = None if isinstance(abi.behind(ioctl.arg_type), Array) else abi.record_under(ioctl.arg_type)
        if record is None or record.key in seen or record.key not in known.names:
            continue
        seen.add(record.key)
        if record.location.header not in headers or record.kind != "struct":
            continue
        name = known.names[record.key]
        for member in known.members(record):
            if _VERSION.fullmatch(member.field.name):
                message = f"{name}, which {ioctl.name} hands to the kernel, has a version: {member.path!r}"
                place, path = member.field.location, member.path
                yield Diagnostic(rules.VERSION, message, place, targets=(abi.target,), symbol=name, member=path)
        if record.location.header == home and not _has_room(record, known):  # else it is not made for this ioctl
            message = f"{name}, which {ioctl.name} hands to the kernel, has neither flags nor reserved bytes"
            yield Diagnostic(rules.ROOM, message, record.location, targets=(abi.target,), symbol=name)


def _has_room(record: LaidRecord, known: Known) -> bool:
    names = [member.field.name for member in known.members(record)]
    return len(names) < 2 or any(is_reserved(name) or _SAYS.fullmatch(name) for name in names)
