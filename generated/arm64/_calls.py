# SPDX-License-Identifier: MIT
#
# Made by headergen for arm64. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
"""``ioctl``: ``fcntl.ioctl``, with failures that say which call it was."""

from __future__ import annotations

import fcntl

TYPE_CHECKING = False
if TYPE_CHECKING:
    from array import array
    from ctypes import Array
    from mmap import mmap
    from typing import Any, Protocol

    from ._records import Record

    class HasFileno(Protocol):
        def fileno(self) -> int: ...


def ioctl(
    fd: int | HasFileno, request: int, argument: int | Record | Array[Any] | bytearray | memoryview | array[Any] | mmap = 0
) -> int:
    """Makes an ioctl and gives its result. A failure is the ``OSError`` of its errno, and names request and argument."""
    buffer: Any = argument
    try:
        result: int = fcntl.ioctl(fd, request, buffer)
    except OSError as error:
        name = getattr(request, "name", "") or hex(request)
        raise OSError(error.errno, f"{error.strerror}: {name}({argument!r})") from None
    return result
