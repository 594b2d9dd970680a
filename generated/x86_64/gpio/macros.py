# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/gpio.h for x86_64.
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
    "__AC",
    "_AC",
    "_UL",
    "_ULL",
    "_BITUL",
    "_BITULL",
    "_BIT128",
    "__ALIGN_KERNEL",
    "__ALIGN_KERNEL_MASK",
    "__KERNEL_DIV_ROUND_UP",
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


def __AC(X: _t.Word, Y: _t.Word) -> int:
    """#define __AC(X, Y) (X ## Y)"""
    return int(_c.word({"GPIOEVENT_EVENT_FALLING_EDGE": _c.s32(2), "GPIOEVENT_EVENT_RISING_EDGE": _c.s32(1), "GPIOEVENT_REQUEST_BOTH_EDGES": _c.u64(3), "GPIOEVENT_REQUEST_FALLING_EDGE": _c.u64(2), "GPIOEVENT_REQUEST_RISING_EDGE": _c.u64(1), "GPIOHANDLES_MAX": _c.s32(64), "GPIOHANDLE_GET_LINE_VALUES_IOCTL": _c.u32(0xC040B408), "GPIOHANDLE_REQUEST_ACTIVE_LOW": _c.u64(4), "GPIOHANDLE_REQUEST_BIAS_DISABLE": _c.u64(128), "GPIOHANDLE_REQUEST_BIAS_PULL_DOWN": _c.u64(64), "GPIOHANDLE_REQUEST_BIAS_PULL_UP": _c.u64(32), "GPIOHANDLE_REQUEST_INPUT": _c.u64(1), "GPIOHANDLE_REQUEST_OPEN_DRAIN": _c.u64(8), "GPIOHANDLE_REQUEST_OPEN_SOURCE": _c.u64(16), "GPIOHANDLE_REQUEST_OUTPUT": _c.u64(2), "GPIOHANDLE_SET_CONFIG_IOCTL": _c.u32(0xC054B40A), "GPIOHANDLE_SET_LINE_VALUES_IOCTL": _c.u32(0xC040B409), "GPIOLINE_CHANGED_CONFIG": _c.s32(3), "GPIOLINE_CHANGED_RELEASED": _c.s32(2), "GPIOLINE_CHANGED_REQUESTED": _c.s32(1), "GPIOLINE_FLAG_ACTIVE_LOW": _c.u64(4), "GPIOLINE_FLAG_BIAS_DISABLE": _c.u64(128), "GPIOLINE_FLAG_BIAS_PULL_DOWN": _c.u64(64), "GPIOLINE_FLAG_BIAS_PULL_UP": _c.u64(32), "GPIOLINE_FLAG_IS_OUT": _c.u64(2), "GPIOLINE_FLAG_KERNEL": _c.u64(1), "GPIOLINE_FLAG_OPEN_DRAIN": _c.u64(8), "GPIOLINE_FLAG_OPEN_SOURCE": _c.u64(16), "GPIO_GET_CHIPINFO_IOCTL": _c.u32(0x8044B401), "GPIO_GET_LINEEVENT_IOCTL": _c.u32(0xC030B404), "GPIO_GET_LINEHANDLE_IOCTL": _c.u32(0xC16CB403), "GPIO_GET_LINEINFO_IOCTL": _c.u32(0xC048B402), "GPIO_GET_LINEINFO_UNWATCH_IOCTL": _c.u32(0xC004B40C), "GPIO_GET_LINEINFO_WATCH_IOCTL": _c.u32(0xC048B40B), "GPIO_MAX_NAME_SIZE": _c.s32(32), "GPIO_V2_GET_LINEINFO_IOCTL": _c.u32(0xC100B405), "GPIO_V2_GET_LINEINFO_WATCH_IOCTL": _c.u32(0xC100B406), "GPIO_V2_GET_LINE_IOCTL": _c.u32(0xC250B407), "GPIO_V2_LINES_MAX": _c.s32(64), "GPIO_V2_LINE_ATTR_ID_DEBOUNCE": _c.s32(3), "GPIO_V2_LINE_ATTR_ID_FLAGS": _c.s32(1), "GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES": _c.s32(2), "GPIO_V2_LINE_CHANGED_CONFIG": _c.s32(3), "GPIO_V2_LINE_CHANGED_RELEASED": _c.s32(2), "GPIO_V2_LINE_CHANGED_REQUESTED": _c.s32(1), "GPIO_V2_LINE_EVENT_FALLING_EDGE": _c.s32(2), "GPIO_V2_LINE_EVENT_RISING_EDGE": _c.s32(1), "GPIO_V2_LINE_FLAG_ACTIVE_LOW": _c.s32(2), "GPIO_V2_LINE_FLAG_BIAS_DISABLED": _c.s32(0x400), "GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN": _c.s32(0x200), "GPIO_V2_LINE_FLAG_BIAS_PULL_UP": _c.s32(0x100), "GPIO_V2_LINE_FLAG_EDGE_FALLING": _c.s32(32), "GPIO_V2_LINE_FLAG_EDGE_RISING": _c.s32(16), "GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE": _c.s32(0x1000), "GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME": _c.s32(0x800), "GPIO_V2_LINE_FLAG_INPUT": _c.s32(4), "GPIO_V2_LINE_FLAG_OPEN_DRAIN": _c.s32(64), "GPIO_V2_LINE_FLAG_OPEN_SOURCE": _c.s32(128), "GPIO_V2_LINE_FLAG_OUTPUT": _c.s32(8), "GPIO_V2_LINE_FLAG_USED": _c.s32(1), "GPIO_V2_LINE_GET_VALUES_IOCTL": _c.u32(0xC010B40E), "GPIO_V2_LINE_NUM_ATTRS_MAX": _c.s32(10), "GPIO_V2_LINE_SET_CONFIG_IOCTL": _c.u32(0xC110B40D), "GPIO_V2_LINE_SET_VALUES_IOCTL": _c.u32(0xC010B40F), "IOCSIZE_MASK": _c.s32(0x3FFF0000), "IOCSIZE_SHIFT": _c.s32(16), "IOC_IN": _c.u32(0x40000000), "IOC_INOUT": _c.u32(0xC0000000), "IOC_OUT": _c.u32(0x80000000), "_IOC_DIRBITS": _c.s32(2), "_IOC_DIRMASK": _c.s32(3), "_IOC_DIRSHIFT": _c.s32(30), "_IOC_NONE": _c.u32(0), "_IOC_NRBITS": _c.s32(8), "_IOC_NRMASK": _c.s32(255), "_IOC_NRSHIFT": _c.s32(0), "_IOC_READ": _c.u32(2), "_IOC_SIZEBITS": _c.s32(14), "_IOC_SIZEMASK": _c.s32(0x3FFF), "_IOC_SIZESHIFT": _c.s32(16), "_IOC_TYPEBITS": _c.s32(8), "_IOC_TYPEMASK": _c.s32(255), "_IOC_TYPESHIFT": _c.s32(8), "_IOC_WRITE": _c.u32(1), "__BITS_PER_LONG": _c.s32(64), "__BITS_PER_LONG_LONG": _c.s32(64), "__FD_SETSIZE": _c.s32(0x400)}, f"{X}{Y}"))


def _AC(X: _t.Word, Y: _t.Word) -> int:
    """#define _AC(X, Y) __AC(X,Y)"""
    return int(_c.word({"GPIOEVENT_EVENT_FALLING_EDGE": _c.s32(2), "GPIOEVENT_EVENT_RISING_EDGE": _c.s32(1), "GPIOEVENT_REQUEST_BOTH_EDGES": _c.u64(3), "GPIOEVENT_REQUEST_FALLING_EDGE": _c.u64(2), "GPIOEVENT_REQUEST_RISING_EDGE": _c.u64(1), "GPIOHANDLES_MAX": _c.s32(64), "GPIOHANDLE_GET_LINE_VALUES_IOCTL": _c.u32(0xC040B408), "GPIOHANDLE_REQUEST_ACTIVE_LOW": _c.u64(4), "GPIOHANDLE_REQUEST_BIAS_DISABLE": _c.u64(128), "GPIOHANDLE_REQUEST_BIAS_PULL_DOWN": _c.u64(64), "GPIOHANDLE_REQUEST_BIAS_PULL_UP": _c.u64(32), "GPIOHANDLE_REQUEST_INPUT": _c.u64(1), "GPIOHANDLE_REQUEST_OPEN_DRAIN": _c.u64(8), "GPIOHANDLE_REQUEST_OPEN_SOURCE": _c.u64(16), "GPIOHANDLE_REQUEST_OUTPUT": _c.u64(2), "GPIOHANDLE_SET_CONFIG_IOCTL": _c.u32(0xC054B40A), "GPIOHANDLE_SET_LINE_VALUES_IOCTL": _c.u32(0xC040B409), "GPIOLINE_CHANGED_CONFIG": _c.s32(3), "GPIOLINE_CHANGED_RELEASED": _c.s32(2), "GPIOLINE_CHANGED_REQUESTED": _c.s32(1), "GPIOLINE_FLAG_ACTIVE_LOW": _c.u64(4), "GPIOLINE_FLAG_BIAS_DISABLE": _c.u64(128), "GPIOLINE_FLAG_BIAS_PULL_DOWN": _c.u64(64), "GPIOLINE_FLAG_BIAS_PULL_UP": _c.u64(32), "GPIOLINE_FLAG_IS_OUT": _c.u64(2), "GPIOLINE_FLAG_KERNEL": _c.u64(1), "GPIOLINE_FLAG_OPEN_DRAIN": _c.u64(8), "GPIOLINE_FLAG_OPEN_SOURCE": _c.u64(16), "GPIO_GET_CHIPINFO_IOCTL": _c.u32(0x8044B401), "GPIO_GET_LINEEVENT_IOCTL": _c.u32(0xC030B404), "GPIO_GET_LINEHANDLE_IOCTL": _c.u32(0xC16CB403), "GPIO_GET_LINEINFO_IOCTL": _c.u32(0xC048B402), "GPIO_GET_LINEINFO_UNWATCH_IOCTL": _c.u32(0xC004B40C), "GPIO_GET_LINEINFO_WATCH_IOCTL": _c.u32(0xC048B40B), "GPIO_MAX_NAME_SIZE": _c.s32(32), "GPIO_V2_GET_LINEINFO_IOCTL": _c.u32(0xC100B405), "GPIO_V2_GET_LINEINFO_WATCH_IOCTL": _c.u32(0xC100B406), "GPIO_V2_GET_LINE_IOCTL": _c.u32(0xC250B407), "GPIO_V2_LINES_MAX": _c.s32(64), "GPIO_V2_LINE_ATTR_ID_DEBOUNCE": _c.s32(3), "GPIO_V2_LINE_ATTR_ID_FLAGS": _c.s32(1), "GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES": _c.s32(2), "GPIO_V2_LINE_CHANGED_CONFIG": _c.s32(3), "GPIO_V2_LINE_CHANGED_RELEASED": _c.s32(2), "GPIO_V2_LINE_CHANGED_REQUESTED": _c.s32(1), "GPIO_V2_LINE_EVENT_FALLING_EDGE": _c.s32(2), "GPIO_V2_LINE_EVENT_RISING_EDGE": _c.s32(1), "GPIO_V2_LINE_FLAG_ACTIVE_LOW": _c.s32(2), "GPIO_V2_LINE_FLAG_BIAS_DISABLED": _c.s32(0x400), "GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN": _c.s32(0x200), "GPIO_V2_LINE_FLAG_BIAS_PULL_UP": _c.s32(0x100), "GPIO_V2_LINE_FLAG_EDGE_FALLING": _c.s32(32), "GPIO_V2_LINE_FLAG_EDGE_RISING": _c.s32(16), "GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE": _c.s32(0x1000), "GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME": _c.s32(0x800), "GPIO_V2_LINE_FLAG_INPUT": _c.s32(4), "GPIO_V2_LINE_FLAG_OPEN_DRAIN": _c.s32(64), "GPIO_V2_LINE_FLAG_OPEN_SOURCE": _c.s32(128), "GPIO_V2_LINE_FLAG_OUTPUT": _c.s32(8), "GPIO_V2_LINE_FLAG_USED": _c.s32(1), "GPIO_V2_LINE_GET_VALUES_IOCTL": _c.u32(0xC010B40E), "GPIO_V2_LINE_NUM_ATTRS_MAX": _c.s32(10), "GPIO_V2_LINE_SET_CONFIG_IOCTL": _c.u32(0xC110B40D), "GPIO_V2_LINE_SET_VALUES_IOCTL": _c.u32(0xC010B40F), "IOCSIZE_MASK": _c.s32(0x3FFF0000), "IOCSIZE_SHIFT": _c.s32(16), "IOC_IN": _c.u32(0x40000000), "IOC_INOUT": _c.u32(0xC0000000), "IOC_OUT": _c.u32(0x80000000), "_IOC_DIRBITS": _c.s32(2), "_IOC_DIRMASK": _c.s32(3), "_IOC_DIRSHIFT": _c.s32(30), "_IOC_NONE": _c.u32(0), "_IOC_NRBITS": _c.s32(8), "_IOC_NRMASK": _c.s32(255), "_IOC_NRSHIFT": _c.s32(0), "_IOC_READ": _c.u32(2), "_IOC_SIZEBITS": _c.s32(14), "_IOC_SIZEMASK": _c.s32(0x3FFF), "_IOC_SIZESHIFT": _c.s32(16), "_IOC_TYPEBITS": _c.s32(8), "_IOC_TYPEMASK": _c.s32(255), "_IOC_TYPESHIFT": _c.s32(8), "_IOC_WRITE": _c.u32(1), "__BITS_PER_LONG": _c.s32(64), "__BITS_PER_LONG_LONG": _c.s32(64), "__FD_SETSIZE": _c.s32(0x400)}, f"{X}{Y}"))


def _UL(x: _t.Word) -> int:
    """#define _UL(x) (_AC(x, UL))"""
    return int(_c.constant(constants, f"{x}UL"))


def _ULL(x: _t.Word) -> int:
    """#define _ULL(x) (_AC(x, ULL))"""
    return int(_c.constant(constants, f"{x}ULL"))


def _BITUL(x: _t.Value) -> int:
    """#define _BITUL(x) (_UL(1) << (x))"""
    return int(_c.u64(1) << _c.arg(x))


def _BITULL(x: _t.Value) -> int:
    """#define _BITULL(x) (_ULL(1) << (x))"""
    return int(_c.u64(1) << _c.arg(x))


def _BIT128(x: _t.Value) -> int:
    """#define _BIT128(x) ((unsigned __int128)(1) << (x))"""
    return int(_c.u128(_c.s32(1)) << _c.arg(x))


def __ALIGN_KERNEL(x: _t.Value, a: _t.Value) -> int:
    """#define __ALIGN_KERNEL(x, a) __ALIGN_KERNEL_MASK(x, (__typeof__(x))(a) - 1)"""
    return int((_c.arg(x) + (_c.like(_c.arg(x), _c.arg(a)) - _c.s32(1))) & (~(_c.like(_c.arg(x), _c.arg(a)) - _c.s32(1))))


def __ALIGN_KERNEL_MASK(x: _t.Value, mask: _t.Value) -> int:
    """#define __ALIGN_KERNEL_MASK(x, mask) (((x) + (mask)) & ~(mask))"""
    return int((_c.arg(x) + _c.arg(mask)) & (~_c.arg(mask)))


def __KERNEL_DIV_ROUND_UP(n: _t.Value, d: _t.Value) -> int:
    """#define __KERNEL_DIV_ROUND_UP(n, d) (((n) + (d) - 1) / (d))"""
    return int(((_c.arg(n) + _c.arg(d)) - _c.s32(1)) / _c.arg(d))


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
