# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/spi/spidev.h for i386.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Function-like macros, as functions with C's integer semantics."""

from __future__ import annotations

from .. import _arith as _c
from .._abi import Ioctl
from . import constants

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .. import _members as _t

__all__ = [
    "__struct_group_tag",
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
    "__AC",
    "_AC",
    "_UL",
    "_ULL",
    "_BITUL",
    "_BITULL",
    "__ALIGN_KERNEL",
    "__ALIGN_KERNEL_MASK",
    "__KERNEL_DIV_ROUND_UP",
    "SPI_MSGSIZE",
    "SPI_IOC_MESSAGE",
]


def __struct_group_tag(TAG: _t.Value) -> int:
    """#define __struct_group_tag(TAG) TAG"""
    return int(_c.arg(TAG))


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


def __AC(X: _t.Word, Y: _t.Word) -> int:
    """#define __AC(X, Y) (X ## Y)"""
    return int(_c.word({"IOCSIZE_MASK": _c.s32(0x3FFF0000), "IOCSIZE_SHIFT": _c.s32(16), "IOC_IN": _c.u32(0x40000000), "IOC_INOUT": _c.u32(0xC0000000), "IOC_OUT": _c.u32(0x80000000), "SPI_3WIRE": _c.u32(16), "SPI_3WIRE_HIZ": _c.u32(0x8000), "SPI_CPHA": _c.u32(1), "SPI_CPOL": _c.u32(2), "SPI_CS_HIGH": _c.u32(4), "SPI_CS_WORD": _c.u32(0x1000), "SPI_IOC_MAGIC": _c.s32(107), "SPI_IOC_RD_BITS_PER_WORD": _c.u32(0x80016B03), "SPI_IOC_RD_LSB_FIRST": _c.u32(0x80016B02), "SPI_IOC_RD_MAX_SPEED_HZ": _c.u32(0x80046B04), "SPI_IOC_RD_MODE": _c.u32(0x80016B01), "SPI_IOC_RD_MODE32": _c.u32(0x80046B05), "SPI_IOC_WR_BITS_PER_WORD": _c.u32(0x40016B03), "SPI_IOC_WR_LSB_FIRST": _c.u32(0x40016B02), "SPI_IOC_WR_MAX_SPEED_HZ": _c.u32(0x40046B04), "SPI_IOC_WR_MODE": _c.u32(0x40016B01), "SPI_IOC_WR_MODE32": _c.u32(0x40046B05), "SPI_LOOP": _c.u32(32), "SPI_LSB_FIRST": _c.u32(8), "SPI_MODE_0": _c.s32(0), "SPI_MODE_1": _c.u32(1), "SPI_MODE_2": _c.u32(2), "SPI_MODE_3": _c.u32(3), "SPI_MODE_USER_MASK": _c.u32(0x7FFFF), "SPI_MODE_X_MASK": _c.u32(3), "SPI_MOSI_IDLE_HIGH": _c.u32(0x40000), "SPI_MOSI_IDLE_LOW": _c.u32(0x20000), "SPI_NO_CS": _c.u32(64), "SPI_READY": _c.u32(128), "SPI_RX_CPHA_FLIP": _c.u32(0x10000), "SPI_RX_DUAL": _c.u32(0x400), "SPI_RX_OCTAL": _c.u32(0x4000), "SPI_RX_QUAD": _c.u32(0x800), "SPI_TX_DUAL": _c.u32(0x100), "SPI_TX_OCTAL": _c.u32(0x2000), "SPI_TX_QUAD": _c.u32(0x200), "_IOC_DIRBITS": _c.s32(2), "_IOC_DIRMASK": _c.s32(3), "_IOC_DIRSHIFT": _c.s32(30), "_IOC_NONE": _c.u32(0), "_IOC_NRBITS": _c.s32(8), "_IOC_NRMASK": _c.s32(255), "_IOC_NRSHIFT": _c.s32(0), "_IOC_READ": _c.u32(2), "_IOC_SIZEBITS": _c.s32(14), "_IOC_SIZEMASK": _c.s32(0x3FFF), "_IOC_SIZESHIFT": _c.s32(16), "_IOC_TYPEBITS": _c.s32(8), "_IOC_TYPEMASK": _c.s32(255), "_IOC_TYPESHIFT": _c.s32(8), "_IOC_WRITE": _c.u32(1), "__BITS_PER_LONG": _c.s32(32), "__BITS_PER_LONG_LONG": _c.s32(64), "__FD_SETSIZE": _c.s32(0x400)}, f"{X}{Y}"))


def _AC(X: _t.Word, Y: _t.Word) -> int:
    """#define _AC(X, Y) __AC(X,Y)"""
    return int(_c.word({"IOCSIZE_MASK": _c.s32(0x3FFF0000), "IOCSIZE_SHIFT": _c.s32(16), "IOC_IN": _c.u32(0x40000000), "IOC_INOUT": _c.u32(0xC0000000), "IOC_OUT": _c.u32(0x80000000), "SPI_3WIRE": _c.u32(16), "SPI_3WIRE_HIZ": _c.u32(0x8000), "SPI_CPHA": _c.u32(1), "SPI_CPOL": _c.u32(2), "SPI_CS_HIGH": _c.u32(4), "SPI_CS_WORD": _c.u32(0x1000), "SPI_IOC_MAGIC": _c.s32(107), "SPI_IOC_RD_BITS_PER_WORD": _c.u32(0x80016B03), "SPI_IOC_RD_LSB_FIRST": _c.u32(0x80016B02), "SPI_IOC_RD_MAX_SPEED_HZ": _c.u32(0x80046B04), "SPI_IOC_RD_MODE": _c.u32(0x80016B01), "SPI_IOC_RD_MODE32": _c.u32(0x80046B05), "SPI_IOC_WR_BITS_PER_WORD": _c.u32(0x40016B03), "SPI_IOC_WR_LSB_FIRST": _c.u32(0x40016B02), "SPI_IOC_WR_MAX_SPEED_HZ": _c.u32(0x40046B04), "SPI_IOC_WR_MODE": _c.u32(0x40016B01), "SPI_IOC_WR_MODE32": _c.u32(0x40046B05), "SPI_LOOP": _c.u32(32), "SPI_LSB_FIRST": _c.u32(8), "SPI_MODE_0": _c.s32(0), "SPI_MODE_1": _c.u32(1), "SPI_MODE_2": _c.u32(2), "SPI_MODE_3": _c.u32(3), "SPI_MODE_USER_MASK": _c.u32(0x7FFFF), "SPI_MODE_X_MASK": _c.u32(3), "SPI_MOSI_IDLE_HIGH": _c.u32(0x40000), "SPI_MOSI_IDLE_LOW": _c.u32(0x20000), "SPI_NO_CS": _c.u32(64), "SPI_READY": _c.u32(128), "SPI_RX_CPHA_FLIP": _c.u32(0x10000), "SPI_RX_DUAL": _c.u32(0x400), "SPI_RX_OCTAL": _c.u32(0x4000), "SPI_RX_QUAD": _c.u32(0x800), "SPI_TX_DUAL": _c.u32(0x100), "SPI_TX_OCTAL": _c.u32(0x2000), "SPI_TX_QUAD": _c.u32(0x200), "_IOC_DIRBITS": _c.s32(2), "_IOC_DIRMASK": _c.s32(3), "_IOC_DIRSHIFT": _c.s32(30), "_IOC_NONE": _c.u32(0), "_IOC_NRBITS": _c.s32(8), "_IOC_NRMASK": _c.s32(255), "_IOC_NRSHIFT": _c.s32(0), "_IOC_READ": _c.u32(2), "_IOC_SIZEBITS": _c.s32(14), "_IOC_SIZEMASK": _c.s32(0x3FFF), "_IOC_SIZESHIFT": _c.s32(16), "_IOC_TYPEBITS": _c.s32(8), "_IOC_TYPEMASK": _c.s32(255), "_IOC_TYPESHIFT": _c.s32(8), "_IOC_WRITE": _c.u32(1), "__BITS_PER_LONG": _c.s32(32), "__BITS_PER_LONG_LONG": _c.s32(64), "__FD_SETSIZE": _c.s32(0x400)}, f"{X}{Y}"))


def _UL(x: _t.Word) -> int:
    """#define _UL(x) (_AC(x, UL))"""
    return int(_c.constant(constants, f"{x}UL"))


def _ULL(x: _t.Word) -> int:
    """#define _ULL(x) (_AC(x, ULL))"""
    return int(_c.constant(constants, f"{x}ULL"))


def _BITUL(x: _t.Value) -> int:
    """#define _BITUL(x) (_UL(1) << (x))"""
    return int(_c.u32(1) << _c.arg(x))


def _BITULL(x: _t.Value) -> int:
    """#define _BITULL(x) (_ULL(1) << (x))"""
    return int(_c.u64(1) << _c.arg(x))


def __ALIGN_KERNEL(x: _t.Value, a: _t.Value) -> int:
    """#define __ALIGN_KERNEL(x, a) __ALIGN_KERNEL_MASK(x, (__typeof__(x))(a) - 1)"""
    return int((_c.arg(x) + (_c.like(_c.arg(x), _c.arg(a)) - _c.s32(1))) & (~(_c.like(_c.arg(x), _c.arg(a)) - _c.s32(1))))


def __ALIGN_KERNEL_MASK(x: _t.Value, mask: _t.Value) -> int:
    """#define __ALIGN_KERNEL_MASK(x, mask) (((x) + (mask)) & ~(mask))"""
    return int((_c.arg(x) + _c.arg(mask)) & (~_c.arg(mask)))


def __KERNEL_DIV_ROUND_UP(n: _t.Value, d: _t.Value) -> int:
    """#define __KERNEL_DIV_ROUND_UP(n, d) (((n) + (d) - 1) / (d))"""
    return int(((_c.arg(n) + _c.arg(d)) - _c.s32(1)) / _c.arg(d))


def SPI_MSGSIZE(N: _t.Value) -> int:
    """#define SPI_MSGSIZE(N) ((((N)*(sizeof (struct spi_ioc_transfer))) < (1 << _IOC_SIZEBITS)) ? ((N)*(sizeof (struct spi_ioc_transfer))) : 0)"""
    return int(_c.choose(_c.lt(_c.arg(N) * _c.u32(32), _c.s32(1) << _c.s32(14)), lambda: _c.arg(N) * _c.u32(32), lambda: _c.s32(0)))


def SPI_IOC_MESSAGE(N: _t.Value) -> Ioctl:
    """#define SPI_IOC_MESSAGE(N) _IOW(SPI_IOC_MAGIC, 0, char[SPI_MSGSIZE(N)])"""
    return Ioctl.decode("SPI_IOC_MESSAGE", int(_c.u32((_c.u32(1) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.s32(107) << (_c.s32(0) + _c.s32(8))) | (_c.s32(0) << _c.s32(0)) | ((_c.u32(1) * _c.choose(_c.lt(_c.arg(N) * _c.u32(32), _c.s32(1) << _c.s32(14)), lambda: _c.arg(N) * _c.u32(32), lambda: _c.s32(0))) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), "char[]")
