# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
"""The modules of the machine that runs: ``from generated.native import kvm``."""

from __future__ import annotations

import sys
from importlib import import_module
from platform import machine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

# for each target how its machines call themselves, its width and byte order
HOSTS: dict[str, tuple[tuple[str, ...], int, str]] = {
    "arm": (("arm", "aarch64"), 32, "little"),
    "arm64": (("aarch64",), 64, "little"),
    "i386": (("x86_64", "i386", "i486", "i586", "i686"), 32, "little"),
    "x86_64": (("x86_64", "i386", "i486", "i586", "i686"), 64, "little"),
    "riscv64": (("riscv",), 64, "little"),
    "s390x": (("s390",), 64, "big"),
    "ppc64le": (("ppc",), 64, "little"),
    "mips64": (("mips",), 64, "big"),
    "loongarch64": (("loongarch",), 64, "little"),
}


def target() -> str:
    """The target whose programs this Python is one of; ``ImportError`` where there are no modules for it."""
    bits = 64 if sys.maxsize > 1 << 32 else 32
    for name, (machines, width, order) in HOSTS.items():
        if machine().startswith(machines) and (width, order) == (bits, sys.byteorder):
            return name
    here = f"{machine() or 'this machine'} ({bits} bits, {sys.byteorder}-endian)"
    raise ImportError(f"no modules were generated for {here}; there are {', '.join(HOSTS)}", name=__name__)


def lazy_native(module: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of a module of the running machine."""

    def found() -> Any:
        package = f"{__name__.rpartition('.')[0]}.{target()}"
        try:
            return import_module(f"{package}.{module}")
        except ModuleNotFoundError as error:
            if error.name != f"{package}.{module}":
                raise
            raise ImportError(f"there is no module {module} for {target()}", name=error.name) from None

    return lambda name: getattr(found(), name), lambda: dir(found())
