# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for loongarch64.
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
    "LOONGARCH_REG_64",
    "KVM_IOC_CSRID",
    "KVM_IOC_CPUCFG",
    "HINT_UNSAFE_IN_KVM",
    "KVM_VM_TYPE_ARM_IPA_SIZE",
]


def __AC(X: _t.Word, Y: _t.Word) -> int:
    """#define __AC(X, Y) (X ## Y)"""
    return int(_c.constant(constants, f"{X}{Y}"))


def _AC(X: _t.Word, Y: _t.Word) -> int:
    """#define _AC(X, Y) __AC(X,Y)"""
    return int(_c.constant(constants, f"{X}{Y}"))


def _UL(x: _t.Word) -> int:
    """#define _UL(x) (_AC(x, UL))"""
    return int(_c.constant(constants, f"{x}UL"))


def _ULL(x: _t.Word) -> int:
    """#define _ULL(x) (_AC(x, ULL))"""
    return int(_c.word({"KVM_EXIT_DIRTY_RING_FULL": _c.s32(31)}, f"{x}ULL"))


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


def LOONGARCH_REG_64(TYPE: _t.Value, REG: _t.Value) -> int:
    """#define LOONGARCH_REG_64(TYPE, REG) (TYPE | KVM_REG_SIZE_U64 | (REG << LOONGARCH_REG_SHIFT))"""
    return int(_c.arg(TYPE) | _c.u64(0x30000000000000) | (_c.arg(REG) << _c.s32(3)))


def KVM_IOC_CSRID(REG: _t.Value) -> int:
    """#define KVM_IOC_CSRID(REG) LOONGARCH_REG_64(KVM_REG_LOONGARCH_CSR, REG)"""
    return int(_c.u64(0x9000000000000000) | _c.u64(0x10000) | _c.u64(0x30000000000000) | (_c.arg(REG) << _c.s32(3)))


def KVM_IOC_CPUCFG(REG: _t.Value) -> int:
    """#define KVM_IOC_CPUCFG(REG) LOONGARCH_REG_64(KVM_REG_LOONGARCH_CPUCFG, REG)"""
    return int(_c.u64(0x9000000000000000) | _c.u64(0x40000) | _c.u64(0x30000000000000) | (_c.arg(REG) << _c.s32(3)))


def HINT_UNSAFE_IN_KVM(_symbol: _t.Value) -> int:
    """#define HINT_UNSAFE_IN_KVM(_symbol) _symbol"""
    return int(_c.arg(_symbol))


def KVM_VM_TYPE_ARM_IPA_SIZE(x: _t.Value) -> int:
    """#define KVM_VM_TYPE_ARM_IPA_SIZE(x) ((x) & KVM_VM_TYPE_ARM_IPA_SIZE_MASK)"""
    return int(_c.arg(x) & _c.u64(0xff))
