# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for arm64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Function-like macros, as functions with C's integer semantics."""

from __future__ import annotations

from .. import _arith as _c
from .._abi import Ioctl
from . import constants
from . import structs

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
    "PSCI_0_2_FN",
    "PSCI_0_2_FN64",
    "PSCI_VERSION_MAJOR",
    "PSCI_VERSION_MINOR",
    "PSCI_VERSION",
    "__sve_vl_valid",
    "__sve_vq_from_vl",
    "__sve_vl_from_vq",
    "__SVE_ZREG_SIZE",
    "__SVE_PREG_SIZE",
    "__SVE_FFR_SIZE",
    "__SVE_ZREG_OFFSET",
    "__SVE_ZREGS_SIZE",
    "__SVE_PREGS_OFFSET",
    "__SVE_PREG_OFFSET",
    "__SVE_PREGS_SIZE",
    "__SVE_FFR_OFFSET",
    "SVE_PT_FPSIMD_SIZE",
    "SVE_PT_SVE_ZREG_SIZE",
    "SVE_PT_SVE_PREG_SIZE",
    "SVE_PT_SVE_FFR_SIZE",
    "SVE_PT_SVE_ZREG_OFFSET",
    "SVE_PT_SVE_ZREGS_SIZE",
    "SVE_PT_SVE_PREGS_OFFSET",
    "SVE_PT_SVE_PREG_OFFSET",
    "SVE_PT_SVE_PREGS_SIZE",
    "SVE_PT_SVE_FFR_OFFSET",
    "SVE_PT_SVE_FPSR_OFFSET",
    "SVE_PT_SVE_FPCR_OFFSET",
    "SVE_PT_SVE_SIZE",
    "SVE_PT_SIZE",
    "ZA_PT_ZAV_OFFSET",
    "ZA_PT_ZA_SIZE",
    "ZA_PT_SIZE",
    "KVM_REG_SIZE",
    "KVM_REG_ARM_CORE_REG",
    "ARM64_SYS_REG_SHIFT_MASK",
    "__ARM64_SYS_REG",
    "ARM64_SYS_REG",
    "KVM_REG_ARM_FW_REG",
    "KVM_REG_ARM64_SVE_ZREG",
    "KVM_REG_ARM64_SVE_PREG",
    "KVM_REG_ARM64_SVE_FFR",
    "KVM_REG_ARM_FW_FEAT_BMAP_REG",
    "KVM_PSCI_FN",
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
    return int(_c.word({"HWCAP2_SVEPMULL": _c.s32(8), "HWCAP_PMULL": _c.s32(16), "KVM_EXIT_DIRTY_RING_FULL": _c.s32(31)}, f"{x}ULL"))


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


def PSCI_0_2_FN(n: _t.Value) -> int:
    """#define PSCI_0_2_FN(n) (PSCI_0_2_FN_BASE + (n))"""
    return int(_c.u32(0x84000000) + _c.arg(n))


def PSCI_0_2_FN64(n: _t.Value) -> int:
    """#define PSCI_0_2_FN64(n) (PSCI_0_2_FN64_BASE + (n))"""
    return int(_c.u32(0x84000000) + _c.s32(0x40000000) + _c.arg(n))


def PSCI_VERSION_MAJOR(ver: _t.Value) -> int:
    """#define PSCI_VERSION_MAJOR(ver) (((ver) & PSCI_VERSION_MAJOR_MASK) >> PSCI_VERSION_MAJOR_SHIFT)"""
    return int((_c.arg(ver) & (~((_c.u32(1) << _c.s32(16)) - _c.s32(1)))) >> _c.s32(16))


def PSCI_VERSION_MINOR(ver: _t.Value) -> int:
    """#define PSCI_VERSION_MINOR(ver) ((ver) & PSCI_VERSION_MINOR_MASK)"""
    return int(_c.arg(ver) & ((_c.u32(1) << _c.s32(16)) - _c.s32(1)))


def PSCI_VERSION(maj: _t.Value, min: _t.Value) -> int:
    """#define PSCI_VERSION(maj, min) ((((maj) << PSCI_VERSION_MAJOR_SHIFT) & PSCI_VERSION_MAJOR_MASK) | ((min) & PSCI_VERSION_MINOR_MASK))"""
    return int(((_c.arg(maj) << _c.s32(16)) & (~((_c.u32(1) << _c.s32(16)) - _c.s32(1)))) | (_c.arg(min) & ((_c.u32(1) << _c.s32(16)) - _c.s32(1))))


def __sve_vl_valid(vl: _t.Value) -> int:
    """#define __sve_vl_valid(vl) ((vl) % __SVE_VQ_BYTES == 0 && (vl) >= __SVE_VL_MIN && (vl) <= __SVE_VL_MAX)"""
    return int(_c.both(_c.both(_c.eq(_c.arg(vl) % _c.s32(16), _c.s32(0)), lambda: _c.no(_c.lt(_c.arg(vl), _c.s32(1) * _c.s32(16)))), lambda: _c.no(_c.lt(_c.s32(0x200) * _c.s32(16), _c.arg(vl)))))


def __sve_vq_from_vl(vl: _t.Value) -> int:
    """#define __sve_vq_from_vl(vl) ((vl) / __SVE_VQ_BYTES)"""
    return int(_c.arg(vl) / _c.s32(16))


def __sve_vl_from_vq(vq: _t.Value) -> int:
    """#define __sve_vl_from_vq(vq) ((vq) * __SVE_VQ_BYTES)"""
    return int(_c.arg(vq) * _c.s32(16))


def __SVE_ZREG_SIZE(vq: _t.Value) -> int:
    """#define __SVE_ZREG_SIZE(vq) ((__u32)(vq) * __SVE_VQ_BYTES)"""
    return int(_c.u32(_c.arg(vq)) * _c.s32(16))


def __SVE_PREG_SIZE(vq: _t.Value) -> int:
    """#define __SVE_PREG_SIZE(vq) ((__u32)(vq) * (__SVE_VQ_BYTES / 8))"""
    return int(_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8)))


def __SVE_FFR_SIZE(vq: _t.Value) -> int:
    """#define __SVE_FFR_SIZE(vq) __SVE_PREG_SIZE(vq)"""
    return int(_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8)))


def __SVE_ZREG_OFFSET(vq: _t.Value, n: _t.Value) -> int:
    """#define __SVE_ZREG_OFFSET(vq, n) (__SVE_ZREGS_OFFSET + __SVE_ZREG_SIZE(vq) * (n))"""
    return int(_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.arg(n)))


def __SVE_ZREGS_SIZE(vq: _t.Value) -> int:
    """#define __SVE_ZREGS_SIZE(vq) (__SVE_ZREG_OFFSET(vq, __SVE_NUM_ZREGS) - __SVE_ZREGS_OFFSET)"""
    return int((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0))


def __SVE_PREGS_OFFSET(vq: _t.Value) -> int:
    """#define __SVE_PREGS_OFFSET(vq) (__SVE_ZREGS_OFFSET + __SVE_ZREGS_SIZE(vq))"""
    return int(_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)))


def __SVE_PREG_OFFSET(vq: _t.Value, n: _t.Value) -> int:
    """#define __SVE_PREG_OFFSET(vq, n) (__SVE_PREGS_OFFSET(vq) + __SVE_PREG_SIZE(vq) * (n))"""
    return int(_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)) + (_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8)) * _c.arg(n)))


def __SVE_PREGS_SIZE(vq: _t.Value) -> int:
    """#define __SVE_PREGS_SIZE(vq) (__SVE_PREG_OFFSET(vq, __SVE_NUM_PREGS) - __SVE_PREGS_OFFSET(vq))"""
    return int((_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)) + (_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8)) * _c.s32(16))) - (_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0))))


def __SVE_FFR_OFFSET(vq: _t.Value) -> int:
    """#define __SVE_FFR_OFFSET(vq) (__SVE_PREGS_OFFSET(vq) + __SVE_PREGS_SIZE(vq))"""
    return int(_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)) + ((_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)) + (_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8)) * _c.s32(16))) - (_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)))))


def SVE_PT_FPSIMD_SIZE(vq: _t.Value, flags: _t.Value) -> int:
    """#define SVE_PT_FPSIMD_SIZE(vq, flags) (sizeof(struct user_fpsimd_state))"""
    return int(_c.u64(528))


def SVE_PT_SVE_ZREG_SIZE(vq: _t.Value) -> int:
    """#define SVE_PT_SVE_ZREG_SIZE(vq) __SVE_ZREG_SIZE(vq)"""
    return int(_c.u32(_c.arg(vq)) * _c.s32(16))


def SVE_PT_SVE_PREG_SIZE(vq: _t.Value) -> int:
    """#define SVE_PT_SVE_PREG_SIZE(vq) __SVE_PREG_SIZE(vq)"""
    return int(_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8)))


def SVE_PT_SVE_FFR_SIZE(vq: _t.Value) -> int:
    """#define SVE_PT_SVE_FFR_SIZE(vq) __SVE_FFR_SIZE(vq)"""
    return int(_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8)))


def SVE_PT_SVE_ZREG_OFFSET(vq: _t.Value, n: _t.Value) -> int:
    """#define SVE_PT_SVE_ZREG_OFFSET(vq, n) (SVE_PT_REGS_OFFSET + __SVE_ZREG_OFFSET(vq, n))"""
    return int((((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + (_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.arg(n))))


def SVE_PT_SVE_ZREGS_SIZE(vq: _t.Value) -> int:
    """#define SVE_PT_SVE_ZREGS_SIZE(vq) (SVE_PT_SVE_ZREG_OFFSET(vq, __SVE_NUM_ZREGS) - SVE_PT_SVE_ZREGS_OFFSET)"""
    return int(((((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + (_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32)))) - ((((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + _c.s32(0)))


def SVE_PT_SVE_PREGS_OFFSET(vq: _t.Value) -> int:
    """#define SVE_PT_SVE_PREGS_OFFSET(vq) (SVE_PT_REGS_OFFSET + __SVE_PREGS_OFFSET(vq))"""
    return int((((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + (_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0))))


def SVE_PT_SVE_PREG_OFFSET(vq: _t.Value, n: _t.Value) -> int:
    """#define SVE_PT_SVE_PREG_OFFSET(vq, n) (SVE_PT_REGS_OFFSET + __SVE_PREG_OFFSET(vq, n))"""
    return int((((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + (_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)) + (_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8)) * _c.arg(n))))


def SVE_PT_SVE_PREGS_SIZE(vq: _t.Value) -> int:
    """#define SVE_PT_SVE_PREGS_SIZE(vq) (SVE_PT_SVE_PREG_OFFSET(vq, __SVE_NUM_PREGS) - SVE_PT_SVE_PREGS_OFFSET(vq))"""
    return int(((((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + (_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)) + (_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8)) * _c.s32(16)))) - ((((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + (_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)))))


def SVE_PT_SVE_FFR_OFFSET(vq: _t.Value) -> int:
    """#define SVE_PT_SVE_FFR_OFFSET(vq) (SVE_PT_REGS_OFFSET + __SVE_FFR_OFFSET(vq))"""
    return int((((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + (_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)) + ((_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)) + (_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8)) * _c.s32(16))) - (_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0))))))


def SVE_PT_SVE_FPSR_OFFSET(vq: _t.Value) -> int:
    """#define SVE_PT_SVE_FPSR_OFFSET(vq) ((SVE_PT_SVE_FFR_OFFSET(vq) + SVE_PT_SVE_FFR_SIZE(vq) + (__SVE_VQ_BYTES - 1)) / __SVE_VQ_BYTES * __SVE_VQ_BYTES)"""
    return int((((((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + (_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)) + ((_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)) + (_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8)) * _c.s32(16))) - (_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0))))) + (_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8))) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16))


def SVE_PT_SVE_FPCR_OFFSET(vq: _t.Value) -> int:
    """#define SVE_PT_SVE_FPCR_OFFSET(vq) (SVE_PT_SVE_FPSR_OFFSET(vq) + SVE_PT_SVE_FPSR_SIZE)"""
    return int(((((((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + (_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)) + ((_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)) + (_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8)) * _c.s32(16))) - (_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0))))) + (_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8))) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + _c.u64(4))


def SVE_PT_SVE_SIZE(vq: _t.Value, flags: _t.Value) -> int:
    """#define SVE_PT_SVE_SIZE(vq, flags) ((SVE_PT_SVE_FPCR_OFFSET(vq) + SVE_PT_SVE_FPCR_SIZE - SVE_PT_SVE_OFFSET + (__SVE_VQ_BYTES - 1)) / __SVE_VQ_BYTES * __SVE_VQ_BYTES)"""
    return int(((((((((((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + (_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)) + ((_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)) + (_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8)) * _c.s32(16))) - (_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0))))) + (_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8))) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + _c.u64(4) + _c.u64(4)) - (((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16))) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16))


def SVE_PT_SIZE(vq: _t.Value, flags: _t.Value) -> int:
    """#define SVE_PT_SIZE(vq, flags) (((flags) & SVE_PT_REGS_MASK) == SVE_PT_REGS_SVE ? SVE_PT_SVE_OFFSET + SVE_PT_SVE_SIZE(vq, flags) : ((((flags) & SVE_PT_REGS_MASK) == SVE_PT_REGS_FPSIMD ? SVE_PT_FPSIMD_OFFSET + SVE_PT_FPSIMD_SIZE(vq, flags) : SVE_PT_REGS_OFFSET)))"""
    return int(_c.choose(_c.eq(_c.arg(flags) & (_c.s32(1) << _c.s32(0)), _c.s32(1) << _c.s32(0)), lambda: (((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + (((((((((((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + (_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)) + ((_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0)) + (_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8)) * _c.s32(16))) - (_c.s32(0) + ((_c.s32(0) + (_c.u32(_c.arg(vq)) * _c.s32(16) * _c.s32(32))) - _c.s32(0))))) + (_c.u32(_c.arg(vq)) * (_c.s32(16) / _c.s32(8))) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + _c.u64(4) + _c.u64(4)) - (((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16))) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)), lambda: _c.choose(_c.eq(_c.arg(flags) & (_c.s32(1) << _c.s32(0)), _c.s32(0)), lambda: (((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + _c.u64(528), lambda: ((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16))))


def ZA_PT_ZAV_OFFSET(vq: _t.Value, n: _t.Value) -> int:
    """#define ZA_PT_ZAV_OFFSET(vq, n) (ZA_PT_ZA_OFFSET + ((vq * __SVE_VQ_BYTES) * n))"""
    return int((((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + (_c.arg(vq) * _c.s32(16) * _c.arg(n)))


def ZA_PT_ZA_SIZE(vq: _t.Value) -> int:
    """#define ZA_PT_ZA_SIZE(vq) ((vq * __SVE_VQ_BYTES) * (vq * __SVE_VQ_BYTES))"""
    return int(_c.arg(vq) * _c.s32(16) * (_c.arg(vq) * _c.s32(16)))


def ZA_PT_SIZE(vq: _t.Value) -> int:
    """#define ZA_PT_SIZE(vq) (ZA_PT_ZA_OFFSET + ZA_PT_ZA_SIZE(vq))"""
    return int((((_c.u64(16) + (_c.s32(16) - _c.s32(1))) / _c.s32(16)) * _c.s32(16)) + (_c.arg(vq) * _c.s32(16) * (_c.arg(vq) * _c.s32(16))))


def KVM_REG_SIZE(id: _t.Value) -> int:
    """#define KVM_REG_SIZE(id) (1U << (((id) & KVM_REG_SIZE_MASK) >> KVM_REG_SIZE_SHIFT))"""
    return int(_c.u32(1) << ((_c.arg(id) & _c.u64(0xf0000000000000)) >> _c.s32(52)))


def KVM_REG_ARM_CORE_REG(name: str) -> int:
    """#define KVM_REG_ARM_CORE_REG(name) (offsetof(struct kvm_regs, name) / sizeof(__u32))"""
    return int(_c.offset(structs.kvm_regs, name) / _c.u64(4))


def ARM64_SYS_REG_SHIFT_MASK(x: _t.Value, n: _t.Word) -> int:
    """#define ARM64_SYS_REG_SHIFT_MASK(x, n) (((x) << KVM_REG_ARM64_SYSREG_ ## n ## _SHIFT) & KVM_REG_ARM64_SYSREG_ ## n ## _MASK)"""
    return int((_c.arg(x) << _c.word({"KVM_REG_ARM64_SYSREG_CRM_SHIFT": _c.s32(3), "KVM_REG_ARM64_SYSREG_CRN_SHIFT": _c.s32(7), "KVM_REG_ARM64_SYSREG_OP0_SHIFT": _c.s32(14), "KVM_REG_ARM64_SYSREG_OP1_SHIFT": _c.s32(11), "KVM_REG_ARM64_SYSREG_OP2_SHIFT": _c.s32(0)}, f"KVM_REG_ARM64_SYSREG_{n}_SHIFT")) & _c.word({"KVM_REG_ARM64_SYSREG_CRM_MASK": _c.s32(120), "KVM_REG_ARM64_SYSREG_CRN_MASK": _c.s32(1920), "KVM_REG_ARM64_SYSREG_OP0_MASK": _c.s32(49152), "KVM_REG_ARM64_SYSREG_OP1_MASK": _c.s32(14336), "KVM_REG_ARM64_SYSREG_OP2_MASK": _c.s32(7)}, f"KVM_REG_ARM64_SYSREG_{n}_MASK"))


def __ARM64_SYS_REG(op0: _t.Value, op1: _t.Value, crn: _t.Value, crm: _t.Value, op2: _t.Value) -> int:
    """#define __ARM64_SYS_REG(op0, op1, crn, crm, op2) (KVM_REG_ARM64 | KVM_REG_ARM64_SYSREG | ARM64_SYS_REG_SHIFT_MASK(op0, OP0) | ARM64_SYS_REG_SHIFT_MASK(op1, OP1) | ARM64_SYS_REG_SHIFT_MASK(crn, CRN) | ARM64_SYS_REG_SHIFT_MASK(crm, CRM) | ARM64_SYS_REG_SHIFT_MASK(op2, OP2))"""
    return int(_c.u64(0x6000000000000000) | (_c.s32(0x13) << _c.s32(16)) | ((_c.arg(op0) << _c.s32(14)) & _c.s32(0xc000)) | ((_c.arg(op1) << _c.s32(11)) & _c.s32(0x3800)) | ((_c.arg(crn) << _c.s32(7)) & _c.s32(0x780)) | ((_c.arg(crm) << _c.s32(3)) & _c.s32(0x78)) | ((_c.arg(op2) << _c.s32(0)) & _c.s32(7)))


def ARM64_SYS_REG(op0: _t.Value, op1: _t.Value, crn: _t.Value, crm: _t.Value, op2: _t.Value) -> int:
    """#define ARM64_SYS_REG(op0, op1, crn, crm, op2) (__ARM64_SYS_REG(__VA_ARGS__) | KVM_REG_SIZE_U64)"""
    return int(_c.u64(0x6000000000000000) | (_c.s32(0x13) << _c.s32(16)) | ((_c.arg(op0) << _c.s32(14)) & _c.s32(0xc000)) | ((_c.arg(op1) << _c.s32(11)) & _c.s32(0x3800)) | ((_c.arg(crn) << _c.s32(7)) & _c.s32(0x780)) | ((_c.arg(crm) << _c.s32(3)) & _c.s32(0x78)) | ((_c.arg(op2) << _c.s32(0)) & _c.s32(7)) | _c.u64(0x30000000000000))


def KVM_REG_ARM_FW_REG(r: _t.Value) -> int:
    """#define KVM_REG_ARM_FW_REG(r) (KVM_REG_ARM64 | KVM_REG_SIZE_U64 | KVM_REG_ARM_FW | ((r) & 0xffff))"""
    return int(_c.u64(0x6000000000000000) | _c.u64(0x30000000000000) | (_c.s32(0x14) << _c.s32(16)) | (_c.arg(r) & _c.s32(0xffff)))


def KVM_REG_ARM64_SVE_ZREG(n: _t.Value, i: _t.Value) -> int:
    """#define KVM_REG_ARM64_SVE_ZREG(n, i) (KVM_REG_ARM64 | KVM_REG_ARM64_SVE | KVM_REG_ARM64_SVE_ZREG_BASE | KVM_REG_SIZE_U2048 | (((n) & (KVM_ARM64_SVE_NUM_ZREGS - 1)) << 5) | ((i) & (KVM_ARM64_SVE_MAX_SLICES - 1)))"""
    return int(_c.u64(0x6000000000000000) | (_c.s32(0x15) << _c.s32(16)) | _c.s32(0) | _c.u64(0x80000000000000) | ((_c.arg(n) & (_c.s32(32) - _c.s32(1))) << _c.s32(5)) | (_c.arg(i) & (_c.s32(32) - _c.s32(1))))


def KVM_REG_ARM64_SVE_PREG(n: _t.Value, i: _t.Value) -> int:
    """#define KVM_REG_ARM64_SVE_PREG(n, i) (KVM_REG_ARM64 | KVM_REG_ARM64_SVE | KVM_REG_ARM64_SVE_PREG_BASE | KVM_REG_SIZE_U256 | (((n) & (KVM_ARM64_SVE_NUM_PREGS - 1)) << 5) | ((i) & (KVM_ARM64_SVE_MAX_SLICES - 1)))"""
    return int(_c.u64(0x6000000000000000) | (_c.s32(0x15) << _c.s32(16)) | _c.s32(0x400) | _c.u64(0x50000000000000) | ((_c.arg(n) & (_c.s32(16) - _c.s32(1))) << _c.s32(5)) | (_c.arg(i) & (_c.s32(32) - _c.s32(1))))


def KVM_REG_ARM64_SVE_FFR(i: _t.Value) -> int:
    """#define KVM_REG_ARM64_SVE_FFR(i) (KVM_REG_ARM64 | KVM_REG_ARM64_SVE | KVM_REG_ARM64_SVE_FFR_BASE | KVM_REG_SIZE_U256 | ((i) & (KVM_ARM64_SVE_MAX_SLICES - 1)))"""
    return int(_c.u64(0x6000000000000000) | (_c.s32(0x15) << _c.s32(16)) | _c.s32(0x600) | _c.u64(0x50000000000000) | (_c.arg(i) & (_c.s32(32) - _c.s32(1))))


def KVM_REG_ARM_FW_FEAT_BMAP_REG(r: _t.Value) -> int:
    """#define KVM_REG_ARM_FW_FEAT_BMAP_REG(r) (KVM_REG_ARM64 | KVM_REG_SIZE_U64 | KVM_REG_ARM_FW_FEAT_BMAP | ((r) & 0xffff))"""
    return int(_c.u64(0x6000000000000000) | _c.u64(0x30000000000000) | (_c.s32(0x16) << _c.s32(16)) | (_c.arg(r) & _c.s32(0xffff)))


def KVM_PSCI_FN(n: _t.Value) -> int:
    """#define KVM_PSCI_FN(n) (KVM_PSCI_FN_BASE + (n))"""
    return int(_c.u32(0x95c1ba5e) + _c.arg(n))


def HINT_UNSAFE_IN_KVM(_symbol: _t.Value) -> int:
    """#define HINT_UNSAFE_IN_KVM(_symbol) _symbol"""
    return int(_c.arg(_symbol))


def KVM_VM_TYPE_ARM_IPA_SIZE(x: _t.Value) -> int:
    """#define KVM_VM_TYPE_ARM_IPA_SIZE(x) ((x) & KVM_VM_TYPE_ARM_IPA_SIZE_MASK)"""
    return int(_c.arg(x) & _c.u64(0xff))
