"""What a number can be as an ioctl, and what some bytes hold as a record."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct

from headergen.model.abi import Ioctl
from headergen.model.ioctl_blocks import IoctlBlock
from headergen.model.locations import Location
from headergen.model.symbols import Plain


class IoctlNumber(Struct, frozen=True):
    """The fields of an ioctl number. ``dir`` is "", "r", "w" or "rw", or "?" for bits that mean no direction."""

    dir: str
    type: int
    nr: int
    size: int


class CallPattern(Struct, frozen=True):
    """A macro that gives an ioctl's number for each of its arguments, which are numbers: ``SPI_IOC_MESSAGE(N)``.

    ``first`` is the number that it gives where each argument is 1, and each of ``steps`` what one more adds to it.
    """

    name: str
    first: int
    steps: tuple[int, ...]
    location: Location


class Unsized(Struct, frozen=True):
    """An ioctl whose number is not known, for what it takes has no size here: ``missing`` is what would give it one."""

    name: str
    type: int
    nr: int
    missing: str
    location: Location


class KnownNumbers(Struct, frozen=True):
    """All that has a number which may be one of an ioctl, in one interface.

    ``ioctls`` are made as ioctls are, ``plain`` constants and enumerators are not, and ``calls`` take arguments; of
    those ``unsized`` type and nr are known alone.
    """

    target: str
    ioctls: tuple[Ioctl, ...]
    plain: tuple[Plain, ...]
    calls: tuple[CallPattern, ...]
    unsized: tuple[Unsized, ...] = ()


class Called(Struct, frozen=True):
    """A macro's call that gives the number: ``SPI_IOC_MESSAGE(2)``."""

    name: str
    arguments: tuple[int, ...]
    location: Location

    @property
    def text(self) -> str:
        """As C writes it."""
        return f"{self.name}({', '.join(map(str, self.arguments))})"


class Sent(Struct, frozen=True):
    """An ioctl with the number that a 32-bit program passes for it; ``target`` is that of the program."""

    target: str
    ioctl: Ioctl


class Decoded(Struct, frozen=True):
    """What a number is for one target: ``exact`` ioctls have it, ``near`` ones share type and nr with it alone.

    ``plain`` constants and enumerators have it without being made as ioctls are (``TIOCGWINSZ``), ``calls`` give it.
    ``sent`` are ioctls that have it when a 32-bit process sends them, ``narrow`` the exact ones as such a process sends
    them. Of a number that is none of these, ``unsized`` are ioctls that may have it, ``blocks`` says who has it by the
    kernel's table, and ``others`` which headers declare ioctls of its type.
    """

    target: str
    value: int
    parts: IoctlNumber
    exact: tuple[Ioctl, ...]
    near: tuple[Ioctl, ...]
    plain: tuple[Plain, ...] = ()
    calls: tuple[Called, ...] = ()
    sent: tuple[Sent, ...] = ()
    narrow: tuple[Sent, ...] = ()
    blocks: tuple[IoctlBlock, ...] = ()
    others: tuple[str, ...] = ()
    unsized: tuple[Unsized, ...] = ()

    @property
    def known(self) -> bool:
        """Whether something has this very number."""
        return bool(self.exact or self.plain or self.calls or self.sent)


class Elements(Struct, frozen=True):
    """The values of an array; those of one with more dimensions are arrays again.

    ``left`` is how many elements behind them were not read, since an array may have more than anybody reads.
    """

    values: tuple[Value, ...]
    left: int = 0


class Cut(Struct, frozen=True):
    """What the data hold of a ``char`` array before they end, and how many of its bytes are missing."""

    held: bytes
    missing: int


Value: TypeAlias = "int | float | bytes | Cut | Elements | tuple[Unpacked, ...] | None"


class Unpacked(Struct, frozen=True):
    """A member with its value.

    ``value`` is a number, the bytes of a ``char`` array (or of a type that Python has no number for; ``Cut`` where the
    data end inside of the array), ``Elements`` for any other array, members for a record, or None where the data end
    before the member does. ``start`` and ``width`` are bits from the start of the outermost record. ``label`` is the
    enumerator of that value, if there is one.
    """

    name: str
    type: str
    start: int
    width: int
    bit_field: bool
    value: Value
    label: str = ""


class UnpackedBytes(Struct, frozen=True):
    """Bytes read as one record or several in a row, for the targets that read them alike. ``short`` is how many bytes
    are missing at the end, ``left`` how many are left over.
    """

    name: str
    targets: tuple[str, ...]
    records: tuple[tuple[Unpacked, ...], ...]
    short: int
    left: int
