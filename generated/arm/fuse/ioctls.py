# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/ioctl.h, linux/fuse.h for arm.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Ioctls: name, number, direction, type, number within the type, size and type of the argument."""

from .._abi import Ioctl

__all__ = [
    "FUSE_DEV_IOC_CLONE",
]

FUSE_DEV_IOC_CLONE = Ioctl("FUSE_DEV_IOC_CLONE", 0x8004E500, "r", 0xE5, 0x00, 4, "uint32_t")
