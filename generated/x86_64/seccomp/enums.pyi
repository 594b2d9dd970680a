# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/ioctl.h, linux/seccomp.h for x86_64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from enum import IntEnum, IntFlag

ENUMS: dict[str, str]
MEMBERS: dict[str, str]
LESSER: str
