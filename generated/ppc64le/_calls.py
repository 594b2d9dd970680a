# SPDX-License-Identifier: MIT
#
# Made by headergen for ppc64le. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
"""``ioctl``: ``fcntl.ioctl``, with failures that say which call it was."""

from __future__ import annotations

import ctypes
import fcntl
import os
import sys
import warnings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from array import array
    from ctypes import Array, Structure, Union, _SimpleCData
    from mmap import mmap
    from typing import Any, Protocol

    from typing_extensions import TypeAlias

    from ._records import Record

    class HasFileno(Protocol):
        def fileno(self) -> int: ...

    # what the kernel may write to, or a number
    Argument: TypeAlias = (
        int | Record | _SimpleCData[Any] | Structure | Union | Array[Any] | bytearray | memoryview | array[Any] | mmap
    )

# how the machines call themselves that run programs of ppc64le, their width and byte order
HOST: tuple[tuple[str, ...], int, str] = (("ppc",), 64, "little")
_HERE = os.uname().machine, 64 if sys.maxsize > 1 << 32 else 32, sys.byteorder
_FOREIGN = not _HERE[0].startswith(HOST[0]) or _HERE[1:] != HOST[1:]
_SHOWN = 16  # elements of an array
_INT_MAX = 0x7FFFFFFF  # more is no number to fcntl.ioctl, but C's is an unsigned long


def ioctl(fd: int | HasFileno, request: int, argument: Argument = 0) -> int:
    """Makes an ioctl and gives its result. A failure is the ``OSError`` of its errno, and names request and argument.

    A number may be as wide as C's ``unsigned long``, and so be an address. A ``RuntimeWarning`` says that this Python
    is no program of ppc64le: the kernel may read other records here, and know the call by another number.
    """
    if _FOREIGN:
        here = f"{_HERE[0]} with {_HERE[1]} bits, {_HERE[2]}-endian"
        warnings.warn(
            f"an ioctl by modules for ppc64le on {here}: take this machine's, as generated.native has them",
            RuntimeWarning,
            stacklevel=2,
        )
    buffer: Any = argument
    try:
        if isinstance(buffer, int) and buffer > _INT_MAX:
            return _with_long(fd, request, buffer)
        result: int = fcntl.ioctl(fd, request, buffer)
    except OSError as error:
        name = getattr(request, "name", "") or hex(request)
        raise OSError(error.errno, f"{error.strerror}: {name}({_shown(buffer)}){_expected(request, buffer)}") from None
    return result


def _with_long(fd: int | HasFileno, request: int, argument: int) -> int:
    """An ioctl whose argument is a number that only an ``unsigned long`` holds."""
    if ctypes.c_ulong(argument).value != argument:
        raise OverflowError(f"{argument:#x} does not fit unsigned long")
    call = ctypes.CDLL(None, use_errno=True).ioctl
    number = fd if isinstance(fd, int) else fd.fileno()
    result: int = call(number, ctypes.c_ulong(request), ctypes.c_ulong(argument))
    if result < 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return result


def _shown(argument: Any) -> str:
    """An argument as its call was made; ctypes itself says of an array only where it lies."""
    if not isinstance(argument, ctypes.Array) or type(argument).__repr__ is not object.__repr__:
        return repr(argument)
    return f"{argument[:_SHOWN]!r}{'...' if len(argument) > _SHOWN else ''}"


def _expected(request: int, argument: Any) -> str:
    """What the header says that an ioctl takes, where it was given another record."""
    takes = getattr(request, "arg", None) or ""
    kind, _, tag = takes.rpartition(" ")
    if kind not in ("struct", "union") or not hasattr(argument, "_members_"):
        return ""
    is_it = any(each.__name__ in (tag, f"{kind}_{tag}") for each in type(argument).__mro__)
    return "" if is_it else f", which takes {takes}"
