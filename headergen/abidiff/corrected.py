"""Records whose bytes lie elsewhere and stay, whatever an older header said of them: who had them from it should look.

The bytes are a protocol's or a device's, or the kernel had them all along, and the header told them wrongly: no program
that was right before sees that they are told otherwise now.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from headergen.abidiff.members import Member, members
from headergen.abidiff.symbols import Symbols
from headergen.diagnostics import Severity
from headergen.model import LaidRecord
from headergen.model.conventions import convention
from headergen.targets import Target

# before the kernel's own name for what the C library has too; times that keep their width are "old"
_KERNELS = re.compile(r"__kernel_(old_)?")
_POINTER_OF_BPF = 8
_NARROW = 32  # bits
_TIME_PAD = "__time_pad"  # what stands behind a time where that may have 64 bits


class Elsewhere(Struct, frozen=True):
    """``header`` and ``record`` are patterns for whole names. ``big`` says that only big-endian targets were told
    wrongly, ``narrow`` that only those of 32 bits were, where sizes may differ too, as they may with ``sizes``;
    ``arches`` whose kernels are meant.
    """

    header: str
    record: str
    reason: str
    big: bool = False
    narrow: bool = False
    arches: tuple[str, ...] = ()
    sizes: bool = False

    def holds(self, target: Target, header: str, record: str, *, same_size: bool) -> bool:
        """Whether a record of a header was told wrongly for a target."""
        meant = (not self.big or target.byteorder == "big") and (not self.arches or target.kernel_arch in self.arches)
        sized = target.bits == _NARROW if self.narrow else same_size or self.sizes
        return meant and sized and bool(re.fullmatch(self.header, header) and re.fullmatch(self.record, record))


_PROTOCOL = "the protocol has these bytes, and has not changed"
RECORDS = (
    Elsewhere(
        "linux/(if_pppox|if_arp|if_ether|if_fddi|if_hippi|if_infiniband|if_vlan|mpls|ip|ipv6|rpl|tcp|udp|icmp|icmpv6|igmp)\\.h",
        r"(struct|union) (\w*hdr|icmp\w+|igmp\w+|mld\w+|pppoe_tag|mpls_label|ethhdr)", _PROTOCOL,
    ),
    Elsewhere(
        "linux/perf_event.h", "union perf_mem_data_src",
        "it is one number, and PERF_MEM_OP_SHIFT and its like, which say where its bits are, have not changed", True,
    ),
    Elsewhere(  # config KVM_AMD_SEV depends on X86_64
        "(asm|linux)/kvm.h", r"struct kvm_sev_\w+", "kernels of 64 bits alone have it, whose layout stayed", narrow=True
    ),
    Elsewhere(  # no memory failure (ARCH_SUPPORTS_MEMORY_FAILURE), and no MPX or protection keys
        "asm-generic/siginfo.h", r"union __sifields|struct siginfo|siginfo_t",
        "no kernel of this arch gives what is behind the address", arches=("sparc", "alpha"), sizes=True,
    ),
    Elsewhere(
        "asm/stat.h", "struct stat(64)?", "the kernel gives times of 32 bits here, whatever time_t is", narrow=True,
        arches=("mips",),
    ),
    Elsewhere(  # config HSA_AMD
        "linux/kfd_ioctl.h", "struct kfd_ioctl_create_queue_args",
        "kernels for little-endian machines alone have it, whose layout stayed", True,
    ),
    Elsewhere(  # config DRM_PANTHOR depends on ARM or ARM64; the arches whose numbers of 64 bits have less alignment
        "drm/panthor_drm.h", "struct drm_panthor_gpu_info", "its driver is for ARM, where the layout stayed",
        narrow=True, arches=("x86", "m68k", "sh", "csky", "arc", "openrisc", "microblaze", "nios2"),
    ),
    Elsewhere("asm/pdc.h", r"struct pdc_\w+", "the firmware gives these bytes, and has not changed", sizes=True),
    Elsewhere("asm/ptrace.h", "struct pt_regs", "PTRACE_GETREGS gave this order all along", arches=("mips",)),
)  # fmt: skip


def correction(
    old: Symbols, before: LaidRecord, new: Symbols, after: LaidRecord, record: str
) -> tuple[Severity, str] | None:
    """How what is told of a record's layout has to be taken, and why, if the bytes were the same all along."""
    known = convention(after.location.header, record)
    if known is not None and known.of_bpf and new.target.types["*"][0] != _POINTER_OF_BPF:
        return Severity.NOTE, "; no program has this layout, because those of BPF have pointers of 64 bits everywhere"
    same_size, header = before.size == after.size, after.location.header
    for each in RECORDS:
        if each.holds(new.target, header, record, same_size=same_size):
            return Severity.WARNING, f": a correction, since {each.reason}"
    if _pads_times(old, new, header):
        return Severity.WARNING, ": a correction, since no kernel took times of 64 bits by the older layout"
    if name := next(_libcs(old, before, new, after), ""):
        return Severity.WARNING, f": a correction, since {name} is the C library's and not the kernel's own"
    return None


def is_own_name(name: str, own: str) -> bool:
    """Whether a type has the kernel's own name for another: ``struct __kernel_old_timeval`` for ``struct timeval``."""
    (kind, _, former), (own_kind, _, latter) = name.rpartition(" "), own.rpartition(" ")
    return kind == own_kind and former != latter and _KERNELS.sub("", latter, count=1) == former


def _pads_times(old: Symbols, new: Symbols, header: str) -> bool:
    """Whether a header makes room for times of 64 bits on a target of 32 only now (``__time_pad`` of sound, 5.6)."""
    pad = new.records.get(_TIME_PAD)
    since = pad is not None and pad.size > 0 and _TIME_PAD not in old.records
    return since and pad is not None and pad.location.header == header and new.target.bits == _NARROW


def _libcs(old: Symbols, before: LaidRecord, new: Symbols, after: LaidRecord) -> Iterator[str]:
    """Types of the C library that the record, or what it holds, was or is, of another size than the kernel's own: of a
    record that a kernel's header declared in the library's stead, or where the kernel's own name stands now.
    """
    resized = before.size != after.size
    if resized and after.tag and after.location.is_stand_in and not before.location.is_stand_in:
        yield f"{after.kind} {after.tag}"
    latter: Mapping[str, Member] = {member.name: member for member in members(new, after)}
    for member in members(old, before):
        now = latter.get(member.name)
        own = now is not None and (is_own_name(member.spelling, now.spelling) or _is_own_type(old, member, now))
        if own and now is not None and now.width != member.width:
            yield member.spelling
        if member.shape.kind != "record":
            continue
        held, held_now = (side.records.get(member.shape.name) for side in (old, new))
        if now is None and held is not None and held.location.is_stand_in and _taken_apart(old, held, member, latter):
            yield member.spelling
        if member.inner is not None and now is not None:  # which has no name to be found by
            held, held_now = member.inner, now.inner
        if held is None or held_now is None or held is before:
            continue
        if (held.size, held.align) != (held_now.size, held_now.align):
            yield from _libcs(old, held, new, held_now)


def _is_own_type(old: Symbols, member: Member, now: Member) -> bool:
    """Whether a member has the type now for which the older kernel's own name stood, beside the C library's that the
    member had: ``mode_t`` of PA-RISC's ``struct stat``, whose 16 bits are an ``unsigned short``.
    """
    own = old.abi.typedefs.get(f"__kernel_{member.spelling}")
    return own is not None and not member.dims and not now.dims and old.shape(own.type) == now.shape


def _taken_apart(old: Symbols, held: LaidRecord, member: Member, latter: Mapping[str, Member]) -> bool:
    """Whether the record that a member was stands in the new one as as many integers, which are less wide: the two of
    ``struct input_event`` where a C library has times of 64 bits and the kernel never had (``__sec``, ``__usec``).
    """
    parts = [part for part in members(old, held) if part.width]
    behind = sorted((each for each in latter.values() if each.start >= member.start), key=lambda each: each.start)
    pairs = list(zip(parts, behind, strict=False))
    whole = len(pairs) == len(parts) > 0 and behind[0].start == member.start
    narrower = sum(now.width for _, now in pairs) < member.width
    words = all(now.shape.kind == "integer" and now.width <= old.target.bits for _, now in pairs)
    return whole and narrower and words
