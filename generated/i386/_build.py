# SPDX-License-Identifier: MIT
#
# Made by headergen for i386. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Makes the ctypes classes of records from their text in ``structs.py``, when they are first used.

A record is written as text, one line for each member with its offset. Bytes that no named member covers (padding, and
bit-fields, which are read and written by their place) become members of their own, so that neither the host's ABI nor
the version of Python has a say in the layout.
"""

from __future__ import annotations

from ctypes import sizeof

from ._abi import ACCEPTS, SCALARS, u8
from ._records import CPaddedStruct, CStruct, CUnion, Other
from ._values import BitField, array_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def _plain(scalar: str) -> str:
    """A scalar as C sees it: what a header says of the order of bytes (``be16``) is for the reader, and swaps nothing."""
    return f"u{scalar[2:]}" if scalar[:2] in ("be", "le") else scalar


class Builder:
    """Collects what the ctypes class of one record needs while its lines are read.

    A line reads ``offset type name``. The name of an anonymous member stands in parentheses, that of a bit-field is
    followed by ``:width@bit``, counted from the offset's first bit. ``= name path`` is another name of a member.
    """

    def __init__(self, resolve: Callable[[str], Any], prefix: str) -> None:
        self.resolve = resolve
        self.prefix = prefix
        self.fields: list[tuple[str, Any]] = []
        self.members: list[str] = []
        self.names: list[str] = []
        self.accepts: dict[str, Callable[[Any], Any]] = {}
        self.anonymous: list[str] = []
        self.bits: dict[str, BitField] = {}
        self.flexible: dict[str, tuple[int, Any]] = {}
        self.others: dict[str, str] = {}
        self.end = 0
        self.padded = False

    def pad(self, offset: int) -> None:
        """Covers the bytes up to an offset."""
        if offset > self.end:
            self.fields.append((f"{self.prefix}{self.end}", u8 * (offset - self.end)))
            self.end, self.padded = offset, True

    def add_bits(self, offset: int, spelling: str, words: str) -> None:
        """Takes a bit-field; its bytes stay uncovered, and so become padding."""
        name, _, place = words.partition(":")
        width, _, bit = place.partition("@")
        field = self.bits[name] = BitField(offset * 8 + int(bit), int(width), spelling[0] == "s")
        self.accepts[name] = field.accept
        self.members.append(name)
        self.names.append(name)
        self.padded = True

    def add(self, offset: int, spelling: str, name: str) -> None:
        """Takes any other member."""
        ctype = self.resolve(spelling)
        if name[0] == "(":
            name = name[1:-1]
            self.anonymous.append(name)
            self.names.extend(ctype._names_)
            self.accepts.update(ctype._accepts_)
            self.bits.update({inner: bits.moved(offset) for inner, bits in ctype._bits_.items()})
            lent = {inner: (start + offset, element) for inner, (start, element) in ctype._flexible_.items()}
            self.flexible.update(lent)
        else:
            self.names.append(name)
        accept = ACCEPTS.get(ctype) or getattr(ctype, "_take_", None)
        if accept is not None:
            self.accepts[name] = accept
        element, flexible, inner_dimensions = spelling.partition("[0]")
        if flexible and "[" not in element:
            self.flexible[name] = offset, self.resolve(element + inner_dimensions)
        self.members.append(name)
        self.fields.append((name, ctype))
        self.end = max(self.end, offset + sizeof(ctype))

    def finish(self, name: str, base: Any, align: int, **attributes: Any) -> Any:
        """The class."""
        namespace: dict[str, Any] = {
            **attributes,
            **self.bits,
            **{name: Other(path) for name, path in self.others.items()},
            "__slots__": (),
            "_pack_": 1,
            "_layout_": "ms",
            "_alignment_": align,  # not ctypes' own _align_, which would fill records up
            "_members_": tuple(self.members),
            "_names_": tuple(self.names),
            "_accepts_": self.accepts,
            "_bits_": self.bits,
            "_flexible_": self.flexible,
            "_anonymous_": self.anonymous,
            "_fields_": self.fields,
        }
        return type(base)(name, (base,), namespace)


def build(name: str, text: str, module: str, resolve: Callable[[str], Any]) -> Any:
    """The ctypes class of a record, from its text in ``structs.py``; ``resolve`` gives the ctypes type of a spelling."""
    head, *lines, _ = text.split("\n")
    words = head.split()
    size, align = int(words[-3].rstrip(",")), int(words[-1])
    prefix = "_pad"
    while f" {prefix}" in text:
        prefix = "_" + prefix
    builder = Builder(resolve, prefix)
    union = words[0] == "union"
    for line in lines:
        offset, spelling = line.split(None, 1)
        if offset == "=":
            other, _, path = spelling.partition(" ")
            builder.others[other] = path
            continue
        spelling, _, last = spelling.rpartition(" ")
        if ":" in last:
            builder.add_bits(int(offset), spelling, last)
        else:
            if not union:
                builder.pad(int(offset))
            builder.add(int(offset), spelling, last)
    if union and builder.end < size:
        builder.fields.append((f"{prefix}0", u8 * size))
    elif not union:
        builder.pad(size)
    base = CUnion if union else CPaddedStruct if builder.padded else CStruct
    return builder.finish(name, base, align, __module__=module, __doc__=text[:-1])


def lazy_records(
    namespace: dict[str, Any], records: Mapping[str, str], typedefs: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` for ``structs.py``: a class is made when its name is first asked for."""

    def resolve(spelling: str) -> Any:
        base, *dimensions = spelling.replace("]", "").split("[")
        kind, _, tag = base.rpartition(" ")
        ctype = getattr_(tag) if kind else SCALARS[_plain(base)]
        for dimension in reversed(dimensions):
            ctype = array_of(ctype, int(dimension))
        return ctype

    names = [*records, *typedefs]

    def getattr_(name: str) -> Any:
        if name in namespace:
            return namespace[name]
        if name == "__all__":
            return names
        if name in records:
            value = build(name, records[name], namespace["__name__"], resolve)
        elif name in typedefs:
            value = resolve(typedefs[name])
        else:
            raise AttributeError(f"module {namespace['__name__']!r} has no attribute {name!r}")
        # of two threads that build the same class, the first wins, also inside other records
        return namespace.setdefault(name, value)

    return getattr_, lambda: names
