# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/ioctl.h, linux/fuse.h for s390x.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Ioctls: name, number, direction, type, number within the type, size and type of the argument."""

from .._abi import Ioctl

__all__ = [
    "FUSE_DEV_IOC_CLONE",
    "FUSE_DEV_IOC_BACKING_OPEN",
    "FUSE_DEV_IOC_BACKING_CLOSE",
]

FUSE_DEV_IOC_CLONE = Ioctl("FUSE_DEV_IOC_CLONE", 0x8004E500, "r", 0xE5, 0x00, 4, "uint32_t")
FUSE_DEV_IOC_BACKING_OPEN = Ioctl("FUSE_DEV_IOC_BACKING_OPEN", 0x4010E501, "w", 0xE5, 0x01, 16, "struct fuse_backing_map")
FUSE_DEV_IOC_BACKING_CLOSE = Ioctl("FUSE_DEV_IOC_BACKING_CLOSE", 0x4004E502, "w", 0xE5, 0x02, 4, "uint32_t")
