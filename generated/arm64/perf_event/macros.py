# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/perf_event.h for arm64.
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
    "___constant_swab16",
    "___constant_swab32",
    "___constant_swab64",
    "___constant_swahw32",
    "___constant_swahb32",
    "__swab16",
    "__swab32",
    "__swab64",
    "__swahw32",
    "__swahb32",
    "__constant_htonl",
    "__constant_ntohl",
    "__constant_htons",
    "__constant_ntohs",
    "__constant_cpu_to_le64",
    "__constant_le64_to_cpu",
    "__constant_cpu_to_le32",
    "__constant_le32_to_cpu",
    "__constant_cpu_to_le16",
    "__constant_le16_to_cpu",
    "__constant_cpu_to_be64",
    "__constant_be64_to_cpu",
    "__constant_cpu_to_be32",
    "__constant_be32_to_cpu",
    "__constant_cpu_to_be16",
    "__constant_be16_to_cpu",
    "__cpu_to_le64",
    "__le64_to_cpu",
    "__cpu_to_le32",
    "__le32_to_cpu",
    "__cpu_to_le16",
    "__le16_to_cpu",
    "__cpu_to_be64",
    "__be64_to_cpu",
    "__cpu_to_be32",
    "__be32_to_cpu",
    "__cpu_to_be16",
    "__be16_to_cpu",
    "PERF_MEM_S",
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


def ___constant_swab16(x: _t.Value) -> int:
    """#define ___constant_swab16(x) ((__u16)( (((__u16)(x) & (__u16)0x00ffU) << 8) | (((__u16)(x) & (__u16)0xff00U) >> 8)))"""
    return int(_c.u16(((_c.u16(_c.arg(x)) & _c.u16(_c.u32(0xff))) << _c.s32(8)) | ((_c.u16(_c.arg(x)) & _c.u16(_c.u32(0xff00))) >> _c.s32(8))))


def ___constant_swab32(x: _t.Value) -> int:
    """#define ___constant_swab32(x) ((__u32)( (((__u32)(x) & (__u32)0x000000ffUL) << 24) | (((__u32)(x) & (__u32)0x0000ff00UL) << 8) | (((__u32)(x) & (__u32)0x00ff0000UL) >> 8) | (((__u32)(x) & (__u32)0xff000000UL) >> 24)))"""
    return int(_c.u32(((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff))) << _c.s32(24)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff00))) << _c.s32(8)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff0000))) >> _c.s32(8)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff000000))) >> _c.s32(24))))


def ___constant_swab64(x: _t.Value) -> int:
    """#define ___constant_swab64(x) ((__u64)( (((__u64)(x) & (__u64)0x00000000000000ffULL) << 56) | (((__u64)(x) & (__u64)0x000000000000ff00ULL) << 40) | (((__u64)(x) & (__u64)0x0000000000ff0000ULL) << 24) | (((__u64)(x) & (__u64)0x00000000ff000000ULL) << 8) | (((__u64)(x) & (__u64)0x000000ff00000000ULL) >> 8) | (((__u64)(x) & (__u64)0x0000ff0000000000ULL) >> 24) | (((__u64)(x) & (__u64)0x00ff000000000000ULL) >> 40) | (((__u64)(x) & (__u64)0xff00000000000000ULL) >> 56)))"""
    return int(_c.u64(((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff))) << _c.s32(56)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff00))) << _c.s32(40)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff0000))) << _c.s32(24)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff000000))) << _c.s32(8)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff00000000))) >> _c.s32(8)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff0000000000))) >> _c.s32(24)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff000000000000))) >> _c.s32(40)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff00000000000000))) >> _c.s32(56))))


def ___constant_swahw32(x: _t.Value) -> int:
    """#define ___constant_swahw32(x) ((__u32)( (((__u32)(x) & (__u32)0x0000ffffUL) << 16) | (((__u32)(x) & (__u32)0xffff0000UL) >> 16)))"""
    return int(_c.u32(((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xffff))) << _c.s32(16)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xffff0000))) >> _c.s32(16))))


def ___constant_swahb32(x: _t.Value) -> int:
    """#define ___constant_swahb32(x) ((__u32)( (((__u32)(x) & (__u32)0x00ff00ffUL) << 8) | (((__u32)(x) & (__u32)0xff00ff00UL) >> 8)))"""
    return int(_c.u32(((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff00ff))) << _c.s32(8)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff00ff00))) >> _c.s32(8))))


def __swab16(x: _t.Value) -> int:
    """#define __swab16(x) (__u16)(__builtin_constant_p(x) ? ___constant_swab16(x) : __fswab16(x))"""
    return int(_c.u16(+_c.u16(((_c.u16(_c.arg(x)) & _c.u16(_c.u32(0xff))) << _c.s32(8)) | ((_c.u16(_c.arg(x)) & _c.u16(_c.u32(0xff00))) >> _c.s32(8)))))


def __swab32(x: _t.Value) -> int:
    """#define __swab32(x) (__u32)(__builtin_constant_p(x) ? ___constant_swab32(x) : __fswab32(x))"""
    return int(_c.u32(+_c.u32(((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff))) << _c.s32(24)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff00))) << _c.s32(8)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff0000))) >> _c.s32(8)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff000000))) >> _c.s32(24)))))


def __swab64(x: _t.Value) -> int:
    """#define __swab64(x) (__u64)(__builtin_constant_p(x) ? ___constant_swab64(x) : __fswab64(x))"""
    return int(_c.u64(+_c.u64(((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff))) << _c.s32(56)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff00))) << _c.s32(40)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff0000))) << _c.s32(24)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff000000))) << _c.s32(8)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff00000000))) >> _c.s32(8)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff0000000000))) >> _c.s32(24)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff000000000000))) >> _c.s32(40)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff00000000000000))) >> _c.s32(56)))))


def __swahw32(x: _t.Value) -> int:
    """#define __swahw32(x) (__builtin_constant_p((__u32)(x)) ? ___constant_swahw32(x) : __fswahw32(x))"""
    return int(+_c.u32(((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xffff))) << _c.s32(16)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xffff0000))) >> _c.s32(16))))


def __swahb32(x: _t.Value) -> int:
    """#define __swahb32(x) (__builtin_constant_p((__u32)(x)) ? ___constant_swahb32(x) : __fswahb32(x))"""
    return int(+_c.u32(((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff00ff))) << _c.s32(8)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff00ff00))) >> _c.s32(8))))


def __constant_htonl(x: _t.Value) -> int:
    """#define __constant_htonl(x) ((__be32)___constant_swab32((x)))"""
    return int(_c.u32(_c.u32(((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff))) << _c.s32(24)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff00))) << _c.s32(8)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff0000))) >> _c.s32(8)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff000000))) >> _c.s32(24)))))


def __constant_ntohl(x: _t.Value) -> int:
    """#define __constant_ntohl(x) ___constant_swab32((__be32)(x))"""
    return int(_c.u32(((_c.u32(_c.u32(_c.arg(x))) & _c.u32(_c.u64(0xff))) << _c.s32(24)) | ((_c.u32(_c.u32(_c.arg(x))) & _c.u32(_c.u64(0xff00))) << _c.s32(8)) | ((_c.u32(_c.u32(_c.arg(x))) & _c.u32(_c.u64(0xff0000))) >> _c.s32(8)) | ((_c.u32(_c.u32(_c.arg(x))) & _c.u32(_c.u64(0xff000000))) >> _c.s32(24))))


def __constant_htons(x: _t.Value) -> int:
    """#define __constant_htons(x) ((__be16)___constant_swab16((x)))"""
    return int(_c.u16(_c.u16(((_c.u16(_c.arg(x)) & _c.u16(_c.u32(0xff))) << _c.s32(8)) | ((_c.u16(_c.arg(x)) & _c.u16(_c.u32(0xff00))) >> _c.s32(8)))))


def __constant_ntohs(x: _t.Value) -> int:
    """#define __constant_ntohs(x) ___constant_swab16((__be16)(x))"""
    return int(_c.u16(((_c.u16(_c.u16(_c.arg(x))) & _c.u16(_c.u32(0xff))) << _c.s32(8)) | ((_c.u16(_c.u16(_c.arg(x))) & _c.u16(_c.u32(0xff00))) >> _c.s32(8))))


def __constant_cpu_to_le64(x: _t.Value) -> int:
    """#define __constant_cpu_to_le64(x) ((__le64)(__u64)(x))"""
    return int(_c.u64(_c.u64(_c.arg(x))))


def __constant_le64_to_cpu(x: _t.Value) -> int:
    """#define __constant_le64_to_cpu(x) ((__u64)(__le64)(x))"""
    return int(_c.u64(_c.u64(_c.arg(x))))


def __constant_cpu_to_le32(x: _t.Value) -> int:
    """#define __constant_cpu_to_le32(x) ((__le32)(__u32)(x))"""
    return int(_c.u32(_c.u32(_c.arg(x))))


def __constant_le32_to_cpu(x: _t.Value) -> int:
    """#define __constant_le32_to_cpu(x) ((__u32)(__le32)(x))"""
    return int(_c.u32(_c.u32(_c.arg(x))))


def __constant_cpu_to_le16(x: _t.Value) -> int:
    """#define __constant_cpu_to_le16(x) ((__le16)(__u16)(x))"""
    return int(_c.u16(_c.u16(_c.arg(x))))


def __constant_le16_to_cpu(x: _t.Value) -> int:
    """#define __constant_le16_to_cpu(x) ((__u16)(__le16)(x))"""
    return int(_c.u16(_c.u16(_c.arg(x))))


def __constant_cpu_to_be64(x: _t.Value) -> int:
    """#define __constant_cpu_to_be64(x) ((__be64)___constant_swab64((x)))"""
    return int(_c.u64(_c.u64(((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff))) << _c.s32(56)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff00))) << _c.s32(40)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff0000))) << _c.s32(24)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff000000))) << _c.s32(8)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff00000000))) >> _c.s32(8)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff0000000000))) >> _c.s32(24)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff000000000000))) >> _c.s32(40)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff00000000000000))) >> _c.s32(56)))))


def __constant_be64_to_cpu(x: _t.Value) -> int:
    """#define __constant_be64_to_cpu(x) ___constant_swab64((__u64)(__be64)(x))"""
    return int(_c.u64(((_c.u64(_c.u64(_c.u64(_c.arg(x)))) & _c.u64(_c.u64(0xff))) << _c.s32(56)) | ((_c.u64(_c.u64(_c.u64(_c.arg(x)))) & _c.u64(_c.u64(0xff00))) << _c.s32(40)) | ((_c.u64(_c.u64(_c.u64(_c.arg(x)))) & _c.u64(_c.u64(0xff0000))) << _c.s32(24)) | ((_c.u64(_c.u64(_c.u64(_c.arg(x)))) & _c.u64(_c.u64(0xff000000))) << _c.s32(8)) | ((_c.u64(_c.u64(_c.u64(_c.arg(x)))) & _c.u64(_c.u64(0xff00000000))) >> _c.s32(8)) | ((_c.u64(_c.u64(_c.u64(_c.arg(x)))) & _c.u64(_c.u64(0xff0000000000))) >> _c.s32(24)) | ((_c.u64(_c.u64(_c.u64(_c.arg(x)))) & _c.u64(_c.u64(0xff000000000000))) >> _c.s32(40)) | ((_c.u64(_c.u64(_c.u64(_c.arg(x)))) & _c.u64(_c.u64(0xff00000000000000))) >> _c.s32(56))))


def __constant_cpu_to_be32(x: _t.Value) -> int:
    """#define __constant_cpu_to_be32(x) ((__be32)___constant_swab32((x)))"""
    return int(_c.u32(_c.u32(((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff))) << _c.s32(24)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff00))) << _c.s32(8)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff0000))) >> _c.s32(8)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff000000))) >> _c.s32(24)))))


def __constant_be32_to_cpu(x: _t.Value) -> int:
    """#define __constant_be32_to_cpu(x) ___constant_swab32((__u32)(__be32)(x))"""
    return int(_c.u32(((_c.u32(_c.u32(_c.u32(_c.arg(x)))) & _c.u32(_c.u64(0xff))) << _c.s32(24)) | ((_c.u32(_c.u32(_c.u32(_c.arg(x)))) & _c.u32(_c.u64(0xff00))) << _c.s32(8)) | ((_c.u32(_c.u32(_c.u32(_c.arg(x)))) & _c.u32(_c.u64(0xff0000))) >> _c.s32(8)) | ((_c.u32(_c.u32(_c.u32(_c.arg(x)))) & _c.u32(_c.u64(0xff000000))) >> _c.s32(24))))


def __constant_cpu_to_be16(x: _t.Value) -> int:
    """#define __constant_cpu_to_be16(x) ((__be16)___constant_swab16((x)))"""
    return int(_c.u16(_c.u16(((_c.u16(_c.arg(x)) & _c.u16(_c.u32(0xff))) << _c.s32(8)) | ((_c.u16(_c.arg(x)) & _c.u16(_c.u32(0xff00))) >> _c.s32(8)))))


def __constant_be16_to_cpu(x: _t.Value) -> int:
    """#define __constant_be16_to_cpu(x) ___constant_swab16((__u16)(__be16)(x))"""
    return int(_c.u16(((_c.u16(_c.u16(_c.u16(_c.arg(x)))) & _c.u16(_c.u32(0xff))) << _c.s32(8)) | ((_c.u16(_c.u16(_c.u16(_c.arg(x)))) & _c.u16(_c.u32(0xff00))) >> _c.s32(8))))


def __cpu_to_le64(x: _t.Value) -> int:
    """#define __cpu_to_le64(x) ((__le64)(__u64)(x))"""
    return int(_c.u64(_c.u64(_c.arg(x))))


def __le64_to_cpu(x: _t.Value) -> int:
    """#define __le64_to_cpu(x) ((__u64)(__le64)(x))"""
    return int(_c.u64(_c.u64(_c.arg(x))))


def __cpu_to_le32(x: _t.Value) -> int:
    """#define __cpu_to_le32(x) ((__le32)(__u32)(x))"""
    return int(_c.u32(_c.u32(_c.arg(x))))


def __le32_to_cpu(x: _t.Value) -> int:
    """#define __le32_to_cpu(x) ((__u32)(__le32)(x))"""
    return int(_c.u32(_c.u32(_c.arg(x))))


def __cpu_to_le16(x: _t.Value) -> int:
    """#define __cpu_to_le16(x) ((__le16)(__u16)(x))"""
    return int(_c.u16(_c.u16(_c.arg(x))))


def __le16_to_cpu(x: _t.Value) -> int:
    """#define __le16_to_cpu(x) ((__u16)(__le16)(x))"""
    return int(_c.u16(_c.u16(_c.arg(x))))


def __cpu_to_be64(x: _t.Value) -> int:
    """#define __cpu_to_be64(x) ((__be64)__swab64((x)))"""
    return int(_c.u64(_c.u64(+_c.u64(((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff))) << _c.s32(56)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff00))) << _c.s32(40)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff0000))) << _c.s32(24)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff000000))) << _c.s32(8)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff00000000))) >> _c.s32(8)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff0000000000))) >> _c.s32(24)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff000000000000))) >> _c.s32(40)) | ((_c.u64(_c.arg(x)) & _c.u64(_c.u64(0xff00000000000000))) >> _c.s32(56))))))


def __be64_to_cpu(x: _t.Value) -> int:
    """#define __be64_to_cpu(x) __swab64((__u64)(__be64)(x))"""
    return int(_c.u64(+_c.u64(((_c.u64(_c.u64(_c.u64(_c.arg(x)))) & _c.u64(_c.u64(0xff))) << _c.s32(56)) | ((_c.u64(_c.u64(_c.u64(_c.arg(x)))) & _c.u64(_c.u64(0xff00))) << _c.s32(40)) | ((_c.u64(_c.u64(_c.u64(_c.arg(x)))) & _c.u64(_c.u64(0xff0000))) << _c.s32(24)) | ((_c.u64(_c.u64(_c.u64(_c.arg(x)))) & _c.u64(_c.u64(0xff000000))) << _c.s32(8)) | ((_c.u64(_c.u64(_c.u64(_c.arg(x)))) & _c.u64(_c.u64(0xff00000000))) >> _c.s32(8)) | ((_c.u64(_c.u64(_c.u64(_c.arg(x)))) & _c.u64(_c.u64(0xff0000000000))) >> _c.s32(24)) | ((_c.u64(_c.u64(_c.u64(_c.arg(x)))) & _c.u64(_c.u64(0xff000000000000))) >> _c.s32(40)) | ((_c.u64(_c.u64(_c.u64(_c.arg(x)))) & _c.u64(_c.u64(0xff00000000000000))) >> _c.s32(56)))))


def __cpu_to_be32(x: _t.Value) -> int:
    """#define __cpu_to_be32(x) ((__be32)__swab32((x)))"""
    return int(_c.u32(_c.u32(+_c.u32(((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff))) << _c.s32(24)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff00))) << _c.s32(8)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff0000))) >> _c.s32(8)) | ((_c.u32(_c.arg(x)) & _c.u32(_c.u64(0xff000000))) >> _c.s32(24))))))


def __be32_to_cpu(x: _t.Value) -> int:
    """#define __be32_to_cpu(x) __swab32((__u32)(__be32)(x))"""
    return int(_c.u32(+_c.u32(((_c.u32(_c.u32(_c.u32(_c.arg(x)))) & _c.u32(_c.u64(0xff))) << _c.s32(24)) | ((_c.u32(_c.u32(_c.u32(_c.arg(x)))) & _c.u32(_c.u64(0xff00))) << _c.s32(8)) | ((_c.u32(_c.u32(_c.u32(_c.arg(x)))) & _c.u32(_c.u64(0xff0000))) >> _c.s32(8)) | ((_c.u32(_c.u32(_c.u32(_c.arg(x)))) & _c.u32(_c.u64(0xff000000))) >> _c.s32(24)))))


def __cpu_to_be16(x: _t.Value) -> int:
    """#define __cpu_to_be16(x) ((__be16)__swab16((x)))"""
    return int(_c.u16(_c.u16(+_c.u16(((_c.u16(_c.arg(x)) & _c.u16(_c.u32(0xff))) << _c.s32(8)) | ((_c.u16(_c.arg(x)) & _c.u16(_c.u32(0xff00))) >> _c.s32(8))))))


def __be16_to_cpu(x: _t.Value) -> int:
    """#define __be16_to_cpu(x) __swab16((__u16)(__be16)(x))"""
    return int(_c.u16(+_c.u16(((_c.u16(_c.u16(_c.u16(_c.arg(x)))) & _c.u16(_c.u32(0xff))) << _c.s32(8)) | ((_c.u16(_c.u16(_c.u16(_c.arg(x)))) & _c.u16(_c.u32(0xff00))) >> _c.s32(8)))))


def PERF_MEM_S(a: _t.Word, s: _t.Word) -> int:
    """#define PERF_MEM_S(a, s) (((__u64)PERF_MEM_ ## a ## _ ## s) << PERF_MEM_ ## a ## _SHIFT)"""
    return int(_c.u64(_c.word({"PERF_MEM_BLK_ADDR": _c.s32(4), "PERF_MEM_BLK_DATA": _c.s32(2), "PERF_MEM_BLK_NA": _c.s32(1), "PERF_MEM_BLK_SHIFT": _c.s32(40), "PERF_MEM_HOPS_0": _c.s32(1), "PERF_MEM_HOPS_1": _c.s32(2), "PERF_MEM_HOPS_2": _c.s32(3), "PERF_MEM_HOPS_3": _c.s32(4), "PERF_MEM_HOPS_SHIFT": _c.s32(43), "PERF_MEM_LOCK_LOCKED": _c.s32(2), "PERF_MEM_LOCK_NA": _c.s32(1), "PERF_MEM_LOCK_SHIFT": _c.s32(24), "PERF_MEM_LVLNUM_ANY_CACHE": _c.s32(11), "PERF_MEM_LVLNUM_CXL": _c.s32(9), "PERF_MEM_LVLNUM_IO": _c.s32(10), "PERF_MEM_LVLNUM_L1": _c.s32(1), "PERF_MEM_LVLNUM_L2": _c.s32(2), "PERF_MEM_LVLNUM_L2_MHB": _c.s32(5), "PERF_MEM_LVLNUM_L3": _c.s32(3), "PERF_MEM_LVLNUM_L4": _c.s32(4), "PERF_MEM_LVLNUM_LFB": _c.s32(12), "PERF_MEM_LVLNUM_MSC": _c.s32(6), "PERF_MEM_LVLNUM_NA": _c.s32(15), "PERF_MEM_LVLNUM_PMEM": _c.s32(14), "PERF_MEM_LVLNUM_RAM": _c.s32(13), "PERF_MEM_LVLNUM_SHIFT": _c.s32(33), "PERF_MEM_LVLNUM_UNC": _c.s32(8), "PERF_MEM_LVL_HIT": _c.s32(2), "PERF_MEM_LVL_IO": _c.s32(0x1000), "PERF_MEM_LVL_L1": _c.s32(8), "PERF_MEM_LVL_L2": _c.s32(32), "PERF_MEM_LVL_L3": _c.s32(64), "PERF_MEM_LVL_LFB": _c.s32(16), "PERF_MEM_LVL_LOC_RAM": _c.s32(128), "PERF_MEM_LVL_MISS": _c.s32(4), "PERF_MEM_LVL_NA": _c.s32(1), "PERF_MEM_LVL_REM_CCE1": _c.s32(0x400), "PERF_MEM_LVL_REM_CCE2": _c.s32(0x800), "PERF_MEM_LVL_REM_RAM1": _c.s32(0x100), "PERF_MEM_LVL_REM_RAM2": _c.s32(0x200), "PERF_MEM_LVL_SHIFT": _c.s32(5), "PERF_MEM_LVL_UNC": _c.s32(0x2000), "PERF_MEM_OP_EXEC": _c.s32(16), "PERF_MEM_OP_LOAD": _c.s32(2), "PERF_MEM_OP_NA": _c.s32(1), "PERF_MEM_OP_PFETCH": _c.s32(8), "PERF_MEM_OP_SHIFT": _c.s32(0), "PERF_MEM_OP_STORE": _c.s32(4), "PERF_MEM_REMOTE_REMOTE": _c.s32(1), "PERF_MEM_REMOTE_SHIFT": _c.s32(37), "PERF_MEM_SNOOPX_FWD": _c.s32(1), "PERF_MEM_SNOOPX_PEER": _c.s32(2), "PERF_MEM_SNOOPX_SHIFT": _c.s32(38), "PERF_MEM_SNOOP_HIT": _c.s32(4), "PERF_MEM_SNOOP_HITM": _c.s32(16), "PERF_MEM_SNOOP_MISS": _c.s32(8), "PERF_MEM_SNOOP_NA": _c.s32(1), "PERF_MEM_SNOOP_NONE": _c.s32(2), "PERF_MEM_SNOOP_SHIFT": _c.s32(19), "PERF_MEM_TLB_HIT": _c.s32(2), "PERF_MEM_TLB_L1": _c.s32(8), "PERF_MEM_TLB_L2": _c.s32(16), "PERF_MEM_TLB_MISS": _c.s32(4), "PERF_MEM_TLB_NA": _c.s32(1), "PERF_MEM_TLB_OS": _c.s32(64), "PERF_MEM_TLB_SHIFT": _c.s32(26), "PERF_MEM_TLB_WK": _c.s32(32)}, f"PERF_MEM_{a}_{s}")) << _c.word({"PERF_MEM_BLK_SHIFT": _c.s32(40), "PERF_MEM_HOPS_SHIFT": _c.s32(43), "PERF_MEM_LOCK_SHIFT": _c.s32(24), "PERF_MEM_LVLNUM_SHIFT": _c.s32(33), "PERF_MEM_LVL_SHIFT": _c.s32(5), "PERF_MEM_OP_SHIFT": _c.s32(0), "PERF_MEM_REMOTE_SHIFT": _c.s32(37), "PERF_MEM_SNOOPX_SHIFT": _c.s32(38), "PERF_MEM_SNOOP_SHIFT": _c.s32(19), "PERF_MEM_TLB_SHIFT": _c.s32(26)}, f"PERF_MEM_{a}_SHIFT"))
