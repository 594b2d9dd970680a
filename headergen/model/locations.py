"""Where something stands: a line of a header, or of a file of the project."""

from __future__ import annotations

from msgspec import Struct


class Location(Struct, frozen=True, order=True):
    """A line of a header (``header`` as included), or of a file of the project (``header`` is then its path)."""

    header: str
    line: int

    def __str__(self) -> str:
        """As compilers write it: ``linux/kvm.h:12``, or the header alone where no line is known."""
        return f"{self.header}:{self.line}" if self.line else self.header

    @property
    def is_stand_in(self) -> bool:
        """Whether it lies in a header that stands in for a C library's."""
        return self.header.startswith(STAND_IN)


STAND_IN = "libc/"
"""What the names of headers begin with that stand in for a C library's (``libc/stdint.h``). They are no part of an
interface, and what they declare gives way to any header that declares it too."""

GENERIC = "asm-generic/"
"""The folder of what arches share: programs include ``asm/ioctl.h``, which includes ``asm-generic/ioctl.h`` where its
arch has nothing of its own."""


def own_name(header: str) -> str:
    """What an arch calls a header that arches share: ``asm/ioctl.h``; any other header is called as it is."""
    return f"asm/{header.removeprefix(GENERIC)}" if header.startswith(GENERIC) else header


def generic_name(header: str) -> str:
    """What the header that arches share is called, for an arch's own; any other header is called as it is."""
    return f"{GENERIC}{header.removeprefix('asm/')}" if header.startswith("asm/") else header


def arch_part(header: str) -> str:
    """What an arch's part of a header that arches share is called, if it has one: ``asm/kvm.h`` of ``linux/kvm.h``, and
    not ``asm/ioctl.h`` of ``linux/hdlc/ioctl.h``.
    """
    return f"asm/{header.partition('/')[2]}"


def doors(header: str) -> tuple[str, ...]:
    """What programs include for a header of ``asm-generic/`` or ``asm/`` if it is there, best first."""
    own = own_name(header)
    return (f"linux/{own.removeprefix('asm/')}", own) if own.startswith("asm/") else ()
