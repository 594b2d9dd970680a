# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for loongarch64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from enum import IntEnum, IntFlag

ENUMS: dict[str, str]
MEMBERS: dict[str, str]
LESSER: str

class kvm_device_type(IntEnum):
    KVM_DEV_TYPE_FSL_MPIC_20 = 1
    KVM_DEV_TYPE_FSL_MPIC_42 = 2
    KVM_DEV_TYPE_XICS = 3
    KVM_DEV_TYPE_VFIO = 4
    KVM_DEV_TYPE_ARM_VGIC_V2 = 5
    KVM_DEV_TYPE_FLIC = 6
    KVM_DEV_TYPE_ARM_VGIC_V3 = 7
    KVM_DEV_TYPE_ARM_VGIC_ITS = 8
    KVM_DEV_TYPE_XIVE = 9
    KVM_DEV_TYPE_ARM_PV_TIME = 10
    KVM_DEV_TYPE_RISCV_AIA = 11
    KVM_DEV_TYPE_MAX = 12
