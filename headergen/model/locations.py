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
