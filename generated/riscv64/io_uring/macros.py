# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/io_uring.h for riscv64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Function-like macros, as functions with C's integer semantics."""

from __future__ import annotations

from .. import _arith as _c
from .._abi import Ioctl

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .. import _members as _t

__all__ = [
    "_IOC",
    "_IOC_TYPECHECK",
    "_IO",
    "_IOR",
    "_IOW",
    "_IOWR",
    "_IOR_BAD",
    "_IOW_BAD",
    "_IOWR_BAD",
    "_IOC_DIR",
    "_IOC_TYPE",
    "_IOC_NR",
    "_IOC_SIZE",
    "__struct_group_tag",
]


def _IOC(dir: _t.Value, type: _t.Value, nr: _t.Value, size: _t.Value) -> Ioctl:
    """#define _IOC(dir, type, nr, size) (((dir) << _IOC_DIRSHIFT) | ((type) << _IOC_TYPESHIFT) | ((nr) << _IOC_NRSHIFT) | ((size) << _IOC_SIZESHIFT))"""
    return Ioctl.decode("_IOC", int(_c.u32((_c.arg(dir) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.arg(type) << (_c.s32(0) + _c.s32(8))) | (_c.arg(nr) << _c.s32(0)) | (_c.arg(size) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), None)


def _IOC_TYPECHECK(t: _t.Type) -> int:
    """#define _IOC_TYPECHECK(t) (sizeof(t))"""
    return int(_c.size(t))


def _IO(type: _t.Value, nr: _t.Value) -> Ioctl:
    """#define _IO(type, nr) _IOC(_IOC_NONE,(type),(nr),0)"""
    return Ioctl.decode("_IO", int(_c.u32((_c.u32(0) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.arg(type) << (_c.s32(0) + _c.s32(8))) | (_c.arg(nr) << _c.s32(0)) | (_c.s32(0) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), None)


def _IOR(type: _t.Value, nr: _t.Value, size: _t.Type) -> Ioctl:
    """#define _IOR(type, nr, size) _IOC(_IOC_READ,(type),(nr),(_IOC_TYPECHECK(size)))"""
    return Ioctl.decode("_IOR", int(_c.u32((_c.u32(2) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.arg(type) << (_c.s32(0) + _c.s32(8))) | (_c.arg(nr) << _c.s32(0)) | (_c.size(size) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), None)


def _IOW(type: _t.Value, nr: _t.Value, size: _t.Type) -> Ioctl:
    """#define _IOW(type, nr, size) _IOC(_IOC_WRITE,(type),(nr),(_IOC_TYPECHECK(size)))"""
    return Ioctl.decode("_IOW", int(_c.u32((_c.u32(1) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.arg(type) << (_c.s32(0) + _c.s32(8))) | (_c.arg(nr) << _c.s32(0)) | (_c.size(size) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), None)


def _IOWR(type: _t.Value, nr: _t.Value, size: _t.Type) -> Ioctl:
    """#define _IOWR(type, nr, size) _IOC(_IOC_READ|_IOC_WRITE,(type),(nr),(_IOC_TYPECHECK(size)))"""
    return Ioctl.decode("_IOWR", int(_c.u32(((_c.u32(2) | _c.u32(1)) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.arg(type) << (_c.s32(0) + _c.s32(8))) | (_c.arg(nr) << _c.s32(0)) | (_c.size(size) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), None)


def _IOR_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> Ioctl:
    """#define _IOR_BAD(type, nr, size) _IOC(_IOC_READ,(type),(nr),sizeof(size))"""
    return Ioctl.decode("_IOR_BAD", int(_c.u32((_c.u32(2) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.arg(type) << (_c.s32(0) + _c.s32(8))) | (_c.arg(nr) << _c.s32(0)) | (_c.size(size) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), None)


def _IOW_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> Ioctl:
    """#define _IOW_BAD(type, nr, size) _IOC(_IOC_WRITE,(type),(nr),sizeof(size))"""
    return Ioctl.decode("_IOW_BAD", int(_c.u32((_c.u32(1) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.arg(type) << (_c.s32(0) + _c.s32(8))) | (_c.arg(nr) << _c.s32(0)) | (_c.size(size) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), None)


def _IOWR_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> Ioctl:
    """#define _IOWR_BAD(type, nr, size) _IOC(_IOC_READ|_IOC_WRITE,(type),(nr),sizeof(size))"""
    return Ioctl.decode("_IOWR_BAD", int(_c.u32(((_c.u32(2) | _c.u32(1)) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.arg(type) << (_c.s32(0) + _c.s32(8))) | (_c.arg(nr) << _c.s32(0)) | (_c.size(size) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), None)


def _IOC_DIR(nr: _t.Value) -> int:
    """#define _IOC_DIR(nr) (((nr) >> _IOC_DIRSHIFT) & _IOC_DIRMASK)"""
    return int((_c.arg(nr) >> (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) & ((_c.s32(1) << _c.s32(2)) - _c.s32(1)))


def _IOC_TYPE(nr: _t.Value) -> int:
    """#define _IOC_TYPE(nr) (((nr) >> _IOC_TYPESHIFT) & _IOC_TYPEMASK)"""
    return int((_c.arg(nr) >> (_c.s32(0) + _c.s32(8))) & ((_c.s32(1) << _c.s32(8)) - _c.s32(1)))


def _IOC_NR(nr: _t.Value) -> int:
    """#define _IOC_NR(nr) (((nr) >> _IOC_NRSHIFT) & _IOC_NRMASK)"""
    return int((_c.arg(nr) >> _c.s32(0)) & ((_c.s32(1) << _c.s32(8)) - _c.s32(1)))


def _IOC_SIZE(nr: _t.Value) -> int:
    """#define _IOC_SIZE(nr) (((nr) >> _IOC_SIZESHIFT) & _IOC_SIZEMASK)"""
    return int((_c.arg(nr) >> (_c.s32(0) + _c.s32(8) + _c.s32(8))) & ((_c.s32(1) << _c.s32(14)) - _c.s32(1)))


def __struct_group_tag(TAG: _t.Value) -> int:
    """#define __struct_group_tag(TAG) TAG"""
    return int(_c.arg(TAG))
