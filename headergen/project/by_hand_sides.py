"""A file of Python on the one side, the modules whose names it defines on the other."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from headergen.abidiff.symbols import Symbols
from headergen.diagnostics import Diagnostic
from headergen.diagnostics.rules_separation import HANDWRITTEN_LAYOUT, HANDWRITTEN_VALUE
from headergen.model import LaidRecord, Location
from headergen.model.keys import tag_in
from headergen.project.by_hand_header import PROVEN, Header, Kernel
from headergen.project.by_hand_numbers import breaks, has_type, is_right, told_otherwise
from headergen.project.by_hand_records import Different, difference
from headergen.project.by_hand_text import ByHand, by_hand, in_base_of
from headergen.separation.python_text import parsed
from headergen.separation.python_values import WrittenNumber, bound
from headergen.targets import PAIRS, TARGETS

_STANDARDS = frozenset({"linux/elf.h", "linux/elf-em.h"})  # the C library has names of a standard with other values
_BY_ARCH = ("x86_64", "arm64", "riscv64", "s390x", "ppc64le", "mips64", "loongarch64", "i386", "arm")


class HandwrittenSides:
    """The modules as the other side of files."""

    def __init__(self, headers: Sequence[Header], kernel: Kernel) -> None:
        self._sides = {header.module: _Side(header, kernel) for header in headers}

    def differences(self, path: str, data: bytes, headers: Sequence[Header]) -> list[Diagnostic]:
        """The findings about a file; what several of the headers have is told once."""
        asked = [self._sides[header.module] for header in headers]
        file = _File.read(path, data, asked)
        found: dict[str, Diagnostic] = {}
        for finding in (each for side in asked for each in side.differences(file)) if file is not None else ():
            found.setdefault(finding.symbol, finding)
        return list(found.values())


class _File:
    """A file of Python, and what it has for each target that is asked for."""

    def __init__(self, path: str, data: bytes, tree: ast.Module) -> None:
        self.path, self._data, self._tree = path, data, tree
        self._known: dict[str, ByHand] = {}
        self.makes = False

    @classmethod
    def read(cls, path: str, data: bytes, sides: Sequence[_Side]) -> _File | None:
        """A file; None where it is no Python, or too much of it."""
        try:
            tree = parsed(data)
        except (SyntaxError, ValueError):
            return None
        if tree is None:
            return None
        file = cls(path, data, tree)
        file.makes = any(side.has_made(file) for side in sides)
        return file

    def on(self, target: str) -> ByHand:
        """What it has for a target."""
        if target not in self._known:
            self._known[target] = by_hand(self.path, self._tree, TARGETS[target])
        return self._known[target]

    @cached_property
    def _lines(self) -> list[bytes]:
        return self._data.splitlines()

    def text_of(self, node: ast.expr) -> str:
        """The first line of an expression."""
        line = self._lines[node.lineno - 1]
        end = node.end_col_offset if node.end_lineno == node.lineno else None
        return line[node.col_offset : end].decode("utf-8", "replace")

    @cached_property
    def _bound(self) -> Counter[str]:
        return Counter(bound(self._tree))

    def is_only(self, name: str) -> bool:
        """Whether a name has one value in all of it, functions too."""
        return self._bound[name] == 1


class _Side:
    """A module as the other side of files. The first target speaks for all until something differs there."""

    def __init__(self, header: Header, kernel: Kernel) -> None:
        self.header, self._kernel = header, kernel
        self._first, *self._rest = header.abis
        self._known: dict[str, Symbols | None] = {}

    def _on(self, target: str) -> Symbols | None:
        """The names for a target, also for one that the project does not have."""
        if target not in self._known:
            abi = self.header.abis.get(target) or self._kernel.interface(target, self.header.header)
            self._known[target] = None if abi is None else Symbols(abi)
        return self._known[target]

    @cached_property
    def _symbols(self) -> Symbols:
        return Symbols(self.header.abis[self._first])

    @cached_property
    def _records_of(self) -> Mapping[str, str]:
        """The keys of records by what their classes are called."""
        return {_class_of(key): key for key in self._symbols.records}

    def has_made(self, file: _File) -> bool:
        """Whether a call in a file makes one of the ioctls: then its macros are the kernel's."""
        ioctls = self._symbols.abi.ioctls
        made = ((name, each.value) for name, each in file.on(self._first).numbers.items() if each.made)
        return any(name in ioctls and is_right(value, name, self._symbols) for name, value in made)

    def differences(self, file: _File) -> Iterator[Diagnostic]:
        """The findings about a file."""
        yield from self._numbers(file)
        yield from self._records(file)

    # --------------------------------------------------------------------------------------------------------- numbers

    def _numbers(self, file: _File) -> Iterator[Diagnostic]:
        symbols, theirs = self._symbols, file.on(self._first)
        shared = [name for name in theirs.numbers if name in symbols.numbers]
        right = {name for name in shared if is_right(theirs.numbers[name].value, name, symbols)}
        wrong = [name for name in shared if name not in right]
        if len(right) < max(PROVEN, len(wrong)):  # an ioctl with the right type is one whatever the others are
            wrong = [name for name in wrong if has_type(theirs.numbers[name].value, name, symbols)]
        if not wrong:
            return
        broken, otherwise = breaks(symbols, theirs.numbers), told_otherwise(symbols, theirs.numbers, wrong, right)
        for name in wrong:
            told = name in broken and name not in otherwise and self._is_meant(file, theirs.numbers[name], name)
            if told and not any(self._has(target, file, name) for target in self._others(name)):
                yield self._number_finding(file, name)

    def _is_meant(self, file: _File, each: WrittenNumber, name: str) -> bool:
        """Whether a value is the author's word for the header's, and no other name's of the file."""
        number = self._symbols.numbers[name]
        if isinstance(each.node, ast.Name) or not file.is_only(name):  # what is told of the other name is enough
            return False
        if number.kind == "ioctl":
            return (file.makes or not each.made) and self._is_unique(name)
        return "_" in name and number.location.header not in _STANDARDS and self._is_unique(name)

    def _is_unique(self, name: str) -> bool:
        """Whether no header that is not read here has the name too, for something else."""
        return not self._kernel.declares(name, self._symbols.headers)

    def _has(self, target: str, file: _File, name: str) -> bool:
        """Whether a value is right for a target."""
        symbols, theirs = self._on(target), file.on(target).numbers.get(name)
        if symbols is None or theirs is None:
            return False
        return name in symbols.numbers and is_right(theirs.value, name, symbols)

    def _others(self, name: str) -> Iterator[str]:
        """The project's other targets, and those that it does not have where a number or a record may be another."""
        yield from self._rest
        symbols = self._symbols
        record, ioctl = symbols.records.get(name), symbols.abi.ioctls.get(name)
        if ioctl is not None and ioctl.arg_type is not None:
            record = symbols.abi.record_under(ioctl.arg_type)
        pair = [other for both in PAIRS if self._first in both for other in both]
        if record is not None or (ioctl is not None and ioctl.size):
            yield from (other for other in pair if other not in self.header.abis)
        places = [each.location.header for each in (record, symbols.numbers.get(name)) if each is not None]
        if any(place.startswith(("asm/", "asm-generic/")) for place in places):
            yield from (other for other in _BY_ARCH if other not in self.header.abis and other not in pair)

    def _number_finding(self, file: _File, name: str) -> Diagnostic:
        number, each = self._symbols.numbers[name], file.on(self._first).numbers[name]
        said = hex if number.kind == "ioctl" else in_base_of(file.text_of(each.node))
        return Diagnostic(
            HANDWRITTEN_VALUE,
            f"{name} is {said(each.value)} here, and {said(number.value)} in {number.location}",
            Location(file.path, each.line),
            remedy=self._remedy(name),
            symbol=name,
            old=each.value,
            new=number.value,
        )

    def _remedy(self, name: str) -> str:
        module = self.header.module
        return f"take {module}.{name} from the generated module: from generated.native import {module}"

    # --------------------------------------------------------------------------------------------------------- records

    def _records(self, file: _File) -> Iterator[Diagnostic]:
        for name, own in file.on(self._first).records.items():
            key = self._records_of.get(name, "")
            found = self._difference(file, key, self._first) if key else None
            told = found is not None and file.is_only(name) and self._is_unique(name)
            if found is not None and told and all(self._differs(file, key, target) for target in self._others(key)):
                yield self._record_finding(key, own, found)

    def _difference(self, file: _File, key: str, target: str) -> Different | None:
        """How a class differs from a record on a target; None where it does not."""
        symbols, theirs = self._on(target), file.on(target)
        own = theirs.records.get(_class_of(key))
        record = None if symbols is None else symbols.records.get(key)
        if symbols is None or own is None or record is None or own.kind != record.kind:
            return None
        return difference(own, theirs.measures.record_under, record, symbols.abi)

    def _differs(self, file: _File, key: str, target: str) -> bool:
        """Whether a class is not right for a target; what that does not have says nothing."""
        symbols = self._on(target)
        return symbols is None or key not in symbols.records or self._difference(file, key, target) is not None

    def _record_finding(self, key: str, own: LaidRecord, found: Different) -> Diagnostic:
        name, place = _class_of(key), self._symbols.records[key].location
        said = []
        if found.sizes_differ:
            said.append(f"has {found.size[0]} bytes here, and {found.size[1]} in {place}")
        if found.member:
            where = "there" if said else f"in {place}"
            said.append(f"{found.member} is at byte {found.offset[0]}, and at {found.offset[1]} {where}")
        return Diagnostic(
            HANDWRITTEN_LAYOUT,
            f"{name} {'; '.join(said)}",
            own.location,
            remedy=self._remedy(name),
            symbol=key,
            member=found.member,
            old=found.offset[0] if found.member else found.size[0],
            new=found.offset[1] if found.member else found.size[1],
        )


def _class_of(key: str) -> str:
    """What a class of ctypes is called that stands for a record: its tag, or the name of its typedef."""
    return tag_in(key) or key
