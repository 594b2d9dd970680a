"""Who has which ioctl numbers, as the kernel's own table says it."""

from __future__ import annotations

from msgspec import Struct


class IoctlBlock(Struct, frozen=True):
    """A row of the table: the numbers ``first`` to ``last`` of a type, and who has them.

    ``headers`` are the files that it names, as it writes them (``linux/kvm.h``, ``drivers/scsi/pmcraid.h``,
    ``linux/dvb/*.h``); ``about`` is the rest of the row, "" for most; ``conflict`` says that it notes others beside.
    """

    type: int
    first: int
    last: int
    headers: tuple[str, ...]
    about: str
    conflict: bool
    line: int

    def holds(self, type: int, nr: int) -> bool:
        """Whether the block has this number."""
        return type == self.type and self.first <= nr <= self.last
