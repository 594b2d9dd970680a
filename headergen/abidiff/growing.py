"""Numbers that may change because a convention of the kernel says so, records that were refused while they were empty,
and those whose sizes a header counts (``PIDFD_INFO_SIZE_VER0``).
"""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

from headergen.abidiff.symbols import Symbols
from headergen.model.keys import tag_in

_REFUSED_WHILE_EMPTY = {
    ("asm/kvm.h", "struct kvm_guest_debug_arch"): "an arch that has nothing in it refused KVM_SET_GUEST_DEBUG",
    ("asm/kvm.h", "struct kvm_fpu"): "an arch that has nothing in it refuses KVM_GET_FPU and KVM_SET_FPU",
    ("asm/kvm.h", "struct kvm_debug_exit_arch"): "it lies in the room of struct kvm_run for an exit, and told nothing",
}


def refused_while_empty(header: str, record: str) -> str | None:
    """Why a record without members may get some, or have lost them: what it is for is refused."""
    return _REFUSED_WHILE_EMPTY.get((header, record))


class NumberConvention(Struct, frozen=True):
    """``header`` and ``name`` are patterns for whole names; ``change`` is what may happen to the value. With
    ``corrected``, what the number tells of lies elsewhere and stays, so that the older header was wrong: who had it
    from there should look.
    """

    header: str
    name: str
    change: Literal["any", "grows", "begins at 0", "is 0 once"]
    reason: str
    corrected: bool = False

    def holds(self, header: str, name: str, before: int, after: int) -> bool:
        """Whether a number of a header may go from one value to another by it."""
        may = {
            "any": True,
            "grows": 0 <= before < after,
            "begins at 0": before == 0,
            "is 0 once": 0 in (before, after),
        }
        return may[self.change] and bool(re.fullmatch(self.header, header) and re.fullmatch(self.name, name))


NUMBERS = (
    NumberConvention(
        r"asm(-generic)?/signal.h", "SIGSTKSZ", "grows", "sigaltstack is told how long a stack is, and asks for less"
    ),
    NumberConvention("(linux|asm)/auxvec.h", r"AT_VECTOR_SIZE\w*", "any", "the vector ends with AT_NULL"),
    NumberConvention(
        "linux/gfs2_ondisk.h", "GFS2_FORMAT_(FS|MULTI)", "grows", "it is the newest format, and older ones are read"
    ),
    NumberConvention(
        "(linux|asm)/kvm.h", r"KVM_\w+_PAGE_OFFSET", "begins at 0", "0 said that the arch has no such page"
    ),
    NumberConvention("linux/lirc.h", r"LIRC_CAN_\w+", "is 0 once", "a driver tells what it can, and none tells that"),
    NumberConvention("linux/binfmts.h", "BINPRM_BUF_SIZE", "any", "the kernel itself reads so many bytes of a script"),
    NumberConvention(  # the header says so of all that stand behind its messages
        "linux/netfilter/ipset/ip_set.h",
        "IPSET_CMD_(RESTORE|HELP|VERSION|QUIT|COMMIT|MAX)",
        "any",
        "programs alone use it, and no kernel is told",
    ),
    NumberConvention(
        "linux/netfilter/nf_conntrack_common.h",
        "IPS_UNCHANGEABLE_MASK",
        "any",
        "it says which bits the kernel lets nobody change, and no kernel is told",
    ),
    NumberConvention(
        "linux/usb/ch9.h", r"USB_STATE_\w+", "any", "sysfs tells the states of a device by their names", True
    ),
    NumberConvention("linux/psp-sev.h", r"SEV_RET_\w+", "any", "the firmware tells it, and has not changed", True),
    NumberConvention("linux/nvme.h", r"NVME_\w+", "any", "the standard of NVMe has it, and has not changed", True),
    NumberConvention("linux/wireless.h", "WIRELESS_EXT", "grows", "it is a version, and tools ask whether it is less"),
    NumberConvention(
        "linux/(pci_regs|mdio|mii).h", r"(?!.*SIZEOF).+", "any", "the hardware has it, and has not changed", True
    ),
    NumberConvention(
        "asm/(asi|inst|msr-index|vmx|svm).h", ".+", "any", "the processor has it, and has not changed", True
    ),
    NumberConvention(
        "(asm|linux)/elf.h",
        r"R_[A-Z0-9]+_\w+",
        "any",
        "the processor's ABI numbers relocations, and has not changed",
        True,
    ),
    NumberConvention("asm/pdc.h", r"PDC_\w+", "any", "the firmware has it, and has not changed", True),
    NumberConvention("linux/idxd.h", r"(DSA|IAX)_\w+", "any", "the device has it, and has not changed", True),
    NumberConvention(
        "linux/virtio_ids.h",
        r"VIRTIO_(TRANS_)?ID_\w+",
        "any",
        "the standard of virtio has it, and has not changed",
        True,
    ),
    NumberConvention("asm/zcrypt.h", "ZCRYPT_(VERSION|RELEASE|VARIANT)", "grows", "it is a number of the version"),
    NumberConvention(
        r"asm(-generic)?/mman[-\w]*\.h", "MAP_TYPE", "grows", "it masks the kinds of mappings, and one more came"
    ),
    NumberConvention(
        r"asm(-generic)?/mman[-\w]*\.h",
        "MAP_UNINITIALIZED",
        "is 0 once",
        "0 said that a kernel lacks it, and such a one ignores the bit",
    ),
    NumberConvention(
        "linux/cec.h",
        "CEC_OP_REC_FLAG_(NOT_)?USED",
        "any",
        "the standard of HDMI-CEC has it, and has not changed",
        True,
    ),
    NumberConvention("linux/hpet.h", "HPET_INFO_PERIODIC", "any", "the driver gives the timer's own bit", True),
    NumberConvention(
        "linux/in.h",
        r"IN_(MULTICAST|BADCLASS|CLASS[A-E])\w*",
        "any",
        "programs tell the classes of addresses by it, and no kernel is told",
        True,
    ),
    NumberConvention(
        "linux/mic_(common|ioctl).h",
        r"MIC_(\w+ING\w*|OFFLINE|ONLINE|RESET_FAILED|READY|LAST)",
        "any",
        "sysfs tells the states of a card by their names",
        True,
    ),
    NumberConvention(
        r"linux/(media/)?(\w+/)*\w+-config\.h",
        r"\w+_PARAMS_MAX_SIZE",
        "any",
        "it is the room for all blocks, and 'data_size' says how many bytes there are",
    ),
    NumberConvention(
        "rdma/.+", r"\w+_DW_\w+", "grows", "it bounds an attribute, which tells its length, and shorter ones are taken"
    ),
)


def lies_elsewhere(header: str, name: str) -> bool:
    """Whether what a number tells of is the hardware's or a standard's, which gave it its value."""
    return any(each.corrected and each.holds(header, name, 0, 0) for each in NUMBERS)


_SIZE = re.compile(r"(.+)_SIZE_VER\d+")  # that a record had once


def number_convention(header: str, name: str, before: int, after: int) -> NumberConvention | None:
    """By which convention a number may change."""
    return next((each for each in NUMBERS if each.holds(header, name, before, after)), None)


def counted_size(symbols: Symbols, record: str, size: int) -> str | None:
    """Why a record that had ``size`` bytes may grow, if the header says by a name that it had that size once."""
    tag = tag_in(record)
    names = (n.name for n in symbols.numbers_by_value.get(size, ())) if tag else ()
    versions = filter(None, map(_SIZE.fullmatch, names))
    name = next((found[0] for found in versions if found[1] == tag.upper()), None)
    return f"the kernel takes each size that it ever had ({name})" if name else None
