"""The macros that make an ioctl's number (``linux/ioctl.h``), and where such a number is one for each kind of file."""

from __future__ import annotations

from collections.abc import Mapping

IOCTL_MACROS: Mapping[str, tuple[str | None, int]] = {
    "_IO": ("", 2), "_IOR": ("r", 3), "_IOW": ("w", 3), "_IOWR": ("rw", 3),
    "_IOR_BAD": ("r", 3), "_IOW_BAD": ("w", 3), "_IOWR_BAD": ("rw", 3), "_IOC": (None, 4),
}  # fmt: skip
"""For each the direction as user space sees it, None where an argument says it; and how many arguments it takes."""

# a container, a group and a device of VFIO; /dev/mshv, a partition, a processor, and what is for one privilege level
_BY_FILE = frozenset({"vfio.h", "mshv.h"})
# /dev/kvm, a machine, a processor and a device, and of these what one arch has alone
_NR_BY_FILE = "kvm.h"


def numbered_by_file(header: str) -> bool:
    """Whether a header gives one number to several ioctls, each of another kind of file."""
    return header.rpartition("/")[2] in _BY_FILE


def nr_by_file(header: str) -> bool:
    """Whether a header gives one nr to several ioctls, each of another kind of file or arch, whose numbers differ."""
    return header.rpartition("/")[2] == _NR_BY_FILE


def macro_for(direction: str) -> str:
    """The macro that makes an ioctl of that direction."""
    return next((macro for macro, (of, _) in IOCTL_MACROS.items() if of == direction), "_IOC")
