# SPDX-License-Identifier: MIT
#
# Made by headergen for i386. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Modules that load their parts when a name is first asked for, so that importing one costs next to nothing."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from typing import Any

PARTS = ("constants", "ioctls", "macros", "structs")
# what every module offers besides the names of C, and where it is
OFFERED = {"flags_of": "_names", "ioctl": "_calls", "name_of": "_names", "wrap": "_abi"}


def lazy_module(package: str, namespace: dict[str, Any]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of a package that has the names of all its parts; each is in one of them."""

    known: dict[str, Collection[str]] = {}

    def names(part: str) -> Collection[str]:
        if part not in known:
            module = import_module(f"{package}.{part}")
            # constants.py has no other names, and is too long to list them twice
            known[part] = vars(module) if part == "constants" else frozenset(module.__all__)
        return known[part]

    def getattr_(name: str) -> Any:
        if name == "__all__":
            return sorted(each for part in PARTS for each in names(part) if each[0] != "_")
        if name in PARTS or name == "enums":
            return import_module(f"{package}.{name}")
        if name in OFFERED:
            support = import_module(f"{package.rpartition('.')[0]}.{OFFERED[name]}")
            value = getattr(support, name, None) or getattr(support, f"{name}_in")(package)
            return namespace.setdefault(name, value)
        if not _special(name):
            # capitals are mostly constants, lower case is mostly records: look where it is likely first
            for part in PARTS if name[:1].isupper() else reversed(PARTS):
                if name in names(part):
                    value = getattr(import_module(f"{package}.{part}"), name)
                    return namespace.setdefault(name, value)
            plain = _unmangled(name) if name[:1] == "_" else ""
            if plain and any(plain in names(part) for part in PARTS):
                return getattr_(plain)
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    def dir_() -> list[str]:
        return sorted(set(namespace).union(OFFERED, ("enums",), *map(names, PARTS)))

    return getattr_, dir_


def _special(name: str) -> bool:
    """Whether a name is Python's own, such as ``__name__``; a C name of that kind has an underscore more at its end."""
    return name[:2] == name[-2:] == "__" and name.islower() and name[-3] != "_"


def _unmangled(name: str) -> str:
    """``__NR_read`` of ``_Program__NR_read``, which Python makes of it inside of ``class Program``; else ""."""
    of_class, underscores, rest = name[1:].partition("__")
    return underscores + rest if of_class else ""
