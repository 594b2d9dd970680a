"""Records whose bytes lie elsewhere and stay, whatever an older header said of them: who had them from it should look.

The bytes are a protocol's or a device's, or the kernel had them all along, and the header told them wrongly: no program
that was right before sees that they are told otherwise now.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from headergen.abidiff.growing import convention
from headergen.abidiff.members import Member, members
from headergen.abidiff.symbols import Symbols
from headergen.diagnostics import Severity
from headergen.model import LaidRecord

_KERNELS = "__kernel_"  # before the kernel's own name for what the C library has too
_POINTER_OF_BPF = 8


class Elsewhere(NamedTuple):
    """``header`` and ``record`` are patterns for whole names; ``big`` says that only big-endian targets were told
    wrongly.
    """

    header: str
    record: str
    reason: str
    big: bool = False


_PROTOCOL = "the protocol has these bytes, and has not changed"
RECORDS = (
    Elsewhere(
        "linux/(if_pppox|if_arp|if_ether|if_fddi|if_hippi|if_infiniband|if_vlan|mpls|ip|ipv6|tcp|udp|icmp|icmpv6|igmp)\\.h",
        r"(struct|union) (\w*hdr|icmp\w+|igmp\w+|mld\w+|pppoe_tag|mpls_label|ethhdr)", _PROTOCOL,
    ),
    Elsewhere(
        "linux/perf_event.h", "union perf_mem_data_src",
        "it is one number, and PERF_MEM_OP_SHIFT and its like, which say where its bits are, have not changed", True,
    ),
)  # fmt: skip


def correction(
    old: Symbols, before: LaidRecord, new: Symbols, after: LaidRecord, record: str
) -> tuple[Severity, str] | None:
    """How what is told of a record's layout has to be taken, and why, if the bytes were the same all along."""
    known = convention(after.location.header, record)
    if known is not None and known.of_bpf and new.target.types["*"][0] != _POINTER_OF_BPF:
        return Severity.NOTE, "; no program has this layout, because those of BPF have pointers of 64 bits everywhere"
    if before.size == after.size and (reason := _elsewhere(new, after.location.header, record)):
        return Severity.WARNING, f": a correction, since {reason}"
    if name := next(_libcs(old, before, new, after), ""):
        return Severity.WARNING, f": a correction, since {name} is the C library's and not the kernel's own"
    return None


def _elsewhere(new: Symbols, header: str, record: str) -> str | None:
    big = new.target.byteorder == "big"
    fits = (
        each
        for each in RECORDS
        if (big or not each.big) and re.fullmatch(each.header, header) and re.fullmatch(each.record, record)
    )
    return next((each.reason for each in fits), None)


def _libcs(old: Symbols, before: LaidRecord, new: Symbols, after: LaidRecord) -> Iterator[str]:
    """Types of the C library that members had, of another size than the kernel's own that they have now."""
    latter: Mapping[str, Member] = {member.name: member for member in members(new, after)}
    for member in members(old, before):
        now = latter.get(member.name)
        own = now is not None and now.spelling == _KERNELS + member.spelling
        if now is not None and own and now.width != member.width:
            yield member.spelling
