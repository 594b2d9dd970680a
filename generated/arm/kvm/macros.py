# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for arm.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Function-like macros, as functions with C's integer semantics."""

from __future__ import annotations

from .. import _arith as _c
from .._abi import Ioctl
from . import structs

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
    "PSCI_0_2_FN",
    "PSCI_0_2_FN64",
    "PSCI_VERSION_MAJOR",
    "PSCI_VERSION_MINOR",
    "PSCI_VERSION",
    "KVM_REG_SIZE",
    "ARM_CP15_REG_SHIFT_MASK",
    "__ARM_CP15_REG",
    "ARM_CP15_REG32",
    "__ARM_CP15_REG64",
    "ARM_CP15_REG64",
    "KVM_REG_ARM_CORE_REG",
    "KVM_REG_ARM_FW_REG",
    "KVM_PSCI_FN",
    "KVM_S390_INT_IO",
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


def KVM_REG_SIZE(id: _t.Value) -> int:
    """#define KVM_REG_SIZE(id) (1U << (((id) & KVM_REG_SIZE_MASK) >> KVM_REG_SIZE_SHIFT))"""
    return int(_c.u32(1) << ((_c.arg(id) & _c.u64(0xf0000000000000)) >> _c.s32(52)))


def ARM_CP15_REG_SHIFT_MASK(x: _t.Value, n: _t.Word) -> int:
    """#define ARM_CP15_REG_SHIFT_MASK(x, n) (((x) << KVM_REG_ARM_ ## n ## _SHIFT) & KVM_REG_ARM_ ## n ## _MASK)"""
    return int((_c.arg(x) << _c.word({"KVM_REG_ARM_32_CRN_SHIFT": _c.s32(11), "KVM_REG_ARM_32_OPC2_SHIFT": _c.s32(0), "KVM_REG_ARM_COPROC_SHIFT": _c.s32(16), "KVM_REG_ARM_CRM_SHIFT": _c.s32(7), "KVM_REG_ARM_DEMUX_ID_SHIFT": _c.s32(8), "KVM_REG_ARM_DEMUX_VAL_SHIFT": _c.s32(0), "KVM_REG_ARM_OPC1_SHIFT": _c.s32(3), "KVM_REG_ARM_SECURE_SHIFT": _c.s32(28)}, f"KVM_REG_ARM_{n}_SHIFT")) & _c.word({"KVM_REG_ARM_32_CRN_MASK": _c.s32(30720), "KVM_REG_ARM_32_OPC2_MASK": _c.s32(7), "KVM_REG_ARM_COPROC_MASK": _c.s32(0xFFF0000), "KVM_REG_ARM_CRM_MASK": _c.s32(1920), "KVM_REG_ARM_DEMUX_ID_MASK": _c.s32(65280), "KVM_REG_ARM_DEMUX_VAL_MASK": _c.s32(255), "KVM_REG_ARM_OPC1_MASK": _c.s32(120), "KVM_REG_ARM_SECURE_MASK": _c.s32(0x10000000), "KVM_REG_ARM_VFP_MASK": _c.s32(0xFFFF)}, f"KVM_REG_ARM_{n}_MASK"))


def __ARM_CP15_REG(op1: _t.Value, crn: _t.Value, crm: _t.Value, op2: _t.Value) -> int:
    """#define __ARM_CP15_REG(op1, crn, crm, op2) (KVM_REG_ARM | (15 << KVM_REG_ARM_COPROC_SHIFT) | ARM_CP15_REG_SHIFT_MASK(op1, OPC1) | ARM_CP15_REG_SHIFT_MASK(crn, 32_CRN) | ARM_CP15_REG_SHIFT_MASK(crm, CRM) | ARM_CP15_REG_SHIFT_MASK(op2, 32_OPC2))"""
    return int(_c.u64(0x4000000000000000) | (_c.s32(15) << _c.s32(16)) | ((_c.arg(op1) << _c.s32(3)) & _c.s32(0x78)) | ((_c.arg(crn) << _c.s32(11)) & _c.s32(0x7800)) | ((_c.arg(crm) << _c.s32(7)) & _c.s32(0x780)) | ((_c.arg(op2) << _c.s32(0)) & _c.s32(7)))


def ARM_CP15_REG32(op1: _t.Value, crn: _t.Value, crm: _t.Value, op2: _t.Value) -> int:
    """#define ARM_CP15_REG32(op1, crn, crm, op2) (__ARM_CP15_REG(__VA_ARGS__) | KVM_REG_SIZE_U32)"""
    return int(_c.u64(0x4000000000000000) | (_c.s32(15) << _c.s32(16)) | ((_c.arg(op1) << _c.s32(3)) & _c.s32(0x78)) | ((_c.arg(crn) << _c.s32(11)) & _c.s32(0x7800)) | ((_c.arg(crm) << _c.s32(7)) & _c.s32(0x780)) | ((_c.arg(op2) << _c.s32(0)) & _c.s32(7)) | _c.u64(0x20000000000000))


def __ARM_CP15_REG64(op1: _t.Value, crm: _t.Value) -> int:
    """#define __ARM_CP15_REG64(op1, crm) (__ARM_CP15_REG(op1, 0, crm, 0) | KVM_REG_SIZE_U64)"""
    return int(_c.u64(0x4000000000000000) | (_c.s32(15) << _c.s32(16)) | ((_c.arg(op1) << _c.s32(3)) & _c.s32(0x78)) | ((_c.s32(0) << _c.s32(11)) & _c.s32(0x7800)) | ((_c.arg(crm) << _c.s32(7)) & _c.s32(0x780)) | ((_c.s32(0) << _c.s32(0)) & _c.s32(7)) | _c.u64(0x30000000000000))


def ARM_CP15_REG64(op1: _t.Value, crm: _t.Value) -> int:
    """#define ARM_CP15_REG64(op1, crm) __ARM_CP15_REG64(__VA_ARGS__)"""
    return int(_c.u64(0x4000000000000000) | (_c.s32(15) << _c.s32(16)) | ((_c.arg(op1) << _c.s32(3)) & _c.s32(0x78)) | ((_c.s32(0) << _c.s32(11)) & _c.s32(0x7800)) | ((_c.arg(crm) << _c.s32(7)) & _c.s32(0x780)) | ((_c.s32(0) << _c.s32(0)) & _c.s32(7)) | _c.u64(0x30000000000000))


def KVM_REG_ARM_CORE_REG(name: str) -> int:
    """#define KVM_REG_ARM_CORE_REG(name) (offsetof(struct kvm_regs, name) / 4)"""
    return int(_c.offset(structs.kvm_regs, name) / _c.s32(4))


def KVM_REG_ARM_FW_REG(r: _t.Value) -> int:
    """#define KVM_REG_ARM_FW_REG(r) (KVM_REG_ARM | KVM_REG_SIZE_U64 | KVM_REG_ARM_FW | ((r) & 0xffff))"""
    return int(_c.u64(0x4000000000000000) | _c.u64(0x30000000000000) | (_c.s32(0x14) << _c.s32(16)) | (_c.arg(r) & _c.s32(0xffff)))


def KVM_PSCI_FN(n: _t.Value) -> int:
    """#define KVM_PSCI_FN(n) (KVM_PSCI_FN_BASE + (n))"""
    return int(_c.u32(0x95c1ba5e) + _c.arg(n))


def KVM_S390_INT_IO(ai: _t.Value, cssid: _t.Value, ssid: _t.Value, schid: _t.Value) -> int:
    """#define KVM_S390_INT_IO(ai, cssid, ssid, schid) (((schid)) | ((ssid) << 16) | ((cssid) << 18) | ((ai) << 26))"""
    return int(_c.arg(schid) | (_c.arg(ssid) << _c.s32(16)) | (_c.arg(cssid) << _c.s32(18)) | (_c.arg(ai) << _c.s32(26)))
