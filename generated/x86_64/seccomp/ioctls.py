# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/ioctl.h, linux/seccomp.h for x86_64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Ioctls: name, number, direction, type, number within the type, size and type of the argument."""

from .._abi import Ioctl

__all__ = [
    "SECCOMP_IOCTL_NOTIF_RECV",
    "SECCOMP_IOCTL_NOTIF_SEND",
    "SECCOMP_IOCTL_NOTIF_ID_VALID",
    "SECCOMP_IOCTL_NOTIF_ADDFD",
    "SECCOMP_IOCTL_NOTIF_SET_FLAGS",
]

SECCOMP_IOCTL_NOTIF_RECV = Ioctl("SECCOMP_IOCTL_NOTIF_RECV", 0xC0502100, "rw", 0x21, 0x00, 80, "struct seccomp_notif")
SECCOMP_IOCTL_NOTIF_SEND = Ioctl("SECCOMP_IOCTL_NOTIF_SEND", 0xC0182101, "rw", 0x21, 0x01, 24, "struct seccomp_notif_resp")
SECCOMP_IOCTL_NOTIF_ID_VALID = Ioctl("SECCOMP_IOCTL_NOTIF_ID_VALID", 0x40082102, "w", 0x21, 0x02, 8, "__u64")
SECCOMP_IOCTL_NOTIF_ADDFD = Ioctl("SECCOMP_IOCTL_NOTIF_ADDFD", 0x40182103, "w", 0x21, 0x03, 24, "struct seccomp_notif_addfd")
SECCOMP_IOCTL_NOTIF_SET_FLAGS = Ioctl("SECCOMP_IOCTL_NOTIF_SET_FLAGS", 0x40082104, "w", 0x21, 0x04, 8, "__u64")
