"""What a number can be as an ioctl, and what some bytes hold as a record."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct

from headergen.model.abi import Ioctl
from headergen.model.locations import Location
from headergen.model.symbols import Plain


class IoctlNumber(Struct, frozen=True):
    """The fields of an ioctl number. ``dir`` is "", "r", "w" or "rw", or "?" for bits that mean no direction."""

    dir: str
    type: int
    nr: int
    size: int


class Called(Struct, frozen=True):
    """A macro's call that gives the number: ``SPI_IOC_MESSAGE(2)``."""

    name: str
    arguments: tuple[int, ...]
    location: Location

    @property
    def text(self) -> str:
        """As C writes it."""
        return f"{self.name}({', '.join(map(str, self.arguments))})"


class Decoded(Struct, frozen=True):
    """What a number is for one target: ``exact`` ioctls have it, ``near`` ones share type and nr with it alone.

    ``plain`` constants and enumerators have it without being made as ioctls are (``TIOCGWINSZ``), ``calls`` give it.
    """

    target: str
    value: int
    parts: IoctlNumber
    exact: tuple[Ioctl, ...]
    near: tuple[Ioctl, ...]
    plain: tuple[Plain, ...] = ()
    calls: tuple[Called, ...] = ()

    @property
    def known(self) -> bool:
        """Whether something has this very number."""
        return bool(self.exact or self.plain or self.calls)


class Elements(Struct, frozen=True):
    """The values of an array; those of one with more dimensions are arrays again."""

    values: tuple[Value, ...]


Value: TypeAlias = "int | float | bytes | Elements | tuple[Unpacked, ...] | None"


class Unpacked(Struct, frozen=True):
    """A member with its value.

    ``value`` is a number, the bytes of a ``char`` array (or of a type that Python has no number for), ``Elements`` for
    any other array, members for a record, or None where the data end before the member does. ``start`` and ``width``
    are bits from the start of the outermost record. ``label`` is the enumerator of that value, if there is one.
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
