# SPDX-License-Identifier: MIT
#
# Made by headergen for arm. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
"""From numbers to names: ``name_of``, ``flags_of``, and enumerations as classes of Python's."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import lru_cache
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


@lru_cache(maxsize=None)
def _named(package: str, prefix: str | tuple[str, ...]) -> Mapping[int, str]:
    """The names that begin like that, or match, by their values; of several with one value the one that means just this."""
    constants = vars(import_module(f"{package}.constants"))
    lesser = frozenset(import_module(f"{package}.enums").LESSER.split())
    asked = (prefix,) if isinstance(prefix, str) else prefix
    begins = tuple(each for each in asked if "*" not in each)
    patterns = [each for each in asked if "*" in each]
    found: dict[int, list[str]] = {}
    for name, value in constants.items():
        if type(value) is int and (name.startswith(begins) or any(fnmatchcase(name, each) for each in patterns)):
            found.setdefault(value, []).append(name)

    return {value: min(names, key=lesser.__contains__) for value, names in found.items()}


def name_of_in(package: str) -> Callable[..., str]:
    """``name_of`` of a module."""

    def name_of(value: int, prefix: str | tuple[str, ...]) -> str:
        """The constant with that value whose name begins with ``prefix``, or matches it (``FS_*_FL``); or the value in
        hexadecimal.
        """
        return _named(package, prefix).get(value) or hex(value)

    return name_of


def flags_of_in(package: str) -> Callable[..., str]:
    """``flags_of`` of a module."""

    def flags_of(value: int, prefix: str | tuple[str, ...]) -> str:
        """The bits of a value by the constants whose names begin with ``prefix``, or match it (``FS_*_FL``):
        ``A|B|0x40``, or ``0``.
        """
        return _bits(value, _named(package, prefix))

    return flags_of


def _bits(value: int, known: Mapping[int, str]) -> str:
    names = [name for bit, name in sorted(known.items()) if bit > 0 and bit & (bit - 1) == 0 and value & bit]
    rest = value & ~sum(bit for bit in known if bit > 0 and bit & (bit - 1) == 0)
    return "|".join([*names, hex(rest)] if rest else names) or "0"


@lru_cache(maxsize=None)
def _values_of(record: Any, member: str) -> tuple[bool, Mapping[int, str]]:
    """Whether a member's values are flags, and their names."""
    package = record.__module__.rpartition(".")[0]
    enums = vars(import_module(f"{package}.enums"))
    kind, _, names = enums.get("MEMBERS", {}).get(f"{record.__name__}.{member}", "").partition(" ")
    if kind == "enum":
        kind, _, names = enums["ENUMS"][names].partition(" ")
    constants = vars(import_module(f"{package}.constants"))
    known: dict[int, str] = {}
    for name in names.split():
        known.setdefault(constants[name], name)
    return kind == "IntFlag", known


def named_value(record: Any, member: str, value: int) -> str:
    """A member's value by the names that it is known to have, or "": the header says which for few members."""
    flags, known = _values_of(record, member)
    if value in known or not flags:
        return known.get(value, "")
    return _bits(value, known) if any(value & bit for bit in known if bit > 0) and value > 0 else ""


def lazy_enums(
    namespace: dict[str, Any], enums: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` for ``enums.py``: a class is made when its name is first asked for."""
    package = namespace["__name__"].rpartition(".")[0]

    def getattr_(name: str) -> Any:
        if name == "__all__":
            return list(enums)
        if name not in enums:
            raise AttributeError(f"module {namespace['__name__']!r} has no attribute {name!r}")
        kind, *members = enums[name].split()
        constants = vars(import_module(f"{package}.constants"))
        pairs = [(member, constants[member]) for member in members]
        made = getattr(import_module("enum"), kind)(name, pairs, module=namespace["__name__"])
        return namespace.setdefault(name, made)

    return getattr_, lambda: list(enums)
