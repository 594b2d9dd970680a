# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/ioctl.h, linux/userfaultfd.h for riscv64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Ioctls: name, number, direction, type, number within the type, size and type of the argument."""

from .._abi import Ioctl

__all__ = [
    "USERFAULTFD_IOC_NEW",
    "UFFDIO_API",
    "UFFDIO_REGISTER",
    "UFFDIO_UNREGISTER",
    "UFFDIO_WAKE",
    "UFFDIO_COPY",
    "UFFDIO_ZEROPAGE",
    "UFFDIO_MOVE",
    "UFFDIO_WRITEPROTECT",
    "UFFDIO_CONTINUE",
    "UFFDIO_POISON",
]

USERFAULTFD_IOC_NEW = Ioctl("USERFAULTFD_IOC_NEW", 0xAA00, "", 0xAA, 0x00, 0, None)
UFFDIO_API = Ioctl("UFFDIO_API", 0xC018AA3F, "rw", 0xAA, 0x3F, 24, "struct uffdio_api")
UFFDIO_REGISTER = Ioctl("UFFDIO_REGISTER", 0xC020AA00, "rw", 0xAA, 0x00, 32, "struct uffdio_register")
UFFDIO_UNREGISTER = Ioctl("UFFDIO_UNREGISTER", 0x8010AA01, "r", 0xAA, 0x01, 16, "struct uffdio_range")
UFFDIO_WAKE = Ioctl("UFFDIO_WAKE", 0x8010AA02, "r", 0xAA, 0x02, 16, "struct uffdio_range")
UFFDIO_COPY = Ioctl("UFFDIO_COPY", 0xC028AA03, "rw", 0xAA, 0x03, 40, "struct uffdio_copy")
UFFDIO_ZEROPAGE = Ioctl("UFFDIO_ZEROPAGE", 0xC020AA04, "rw", 0xAA, 0x04, 32, "struct uffdio_zeropage")
UFFDIO_MOVE = Ioctl("UFFDIO_MOVE", 0xC028AA05, "rw", 0xAA, 0x05, 40, "struct uffdio_move")
UFFDIO_WRITEPROTECT = Ioctl("UFFDIO_WRITEPROTECT", 0xC018AA06, "rw", 0xAA, 0x06, 24, "struct uffdio_writeprotect")
UFFDIO_CONTINUE = Ioctl("UFFDIO_CONTINUE", 0xC020AA07, "rw", 0xAA, 0x07, 32, "struct uffdio_continue")
UFFDIO_POISON = Ioctl("UFFDIO_POISON", 0xC020AA08, "rw", 0xAA, 0x08, 32, "struct uffdio_poison")
