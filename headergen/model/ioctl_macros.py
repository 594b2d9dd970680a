"""The macros that make an ioctl's number (``linux/ioctl.h``)."""

from __future__ import annotations

from collections.abc import Mapping

IOCTL_MACROS: Mapping[str, tuple[str | None, int]] = {
    "_IO": ("", 2), "_IOR": ("r", 3), "_IOW": ("w", 3), "_IOWR": ("rw", 3),
    "_IOR_BAD": ("r", 3), "_IOW_BAD": ("w", 3), "_IOWR_BAD": ("rw", 3), "_IOC": (None, 4),
}  # fmt: skip
"""For each the direction as user space sees it, None where an argument says it; and how many arguments it takes."""


def macro_for(direction: str) -> str:
    """The macro that makes an ioctl of that direction."""
    return next((macro for macro, (of, _) in IOCTL_MACROS.items() if of == direction), "_IOC")
