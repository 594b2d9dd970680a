# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for s390x.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from enum import IntEnum, IntFlag

ENUMS: dict[str, str]
MEMBERS: dict[str, str]
LESSER: str

class pv_cmd_dmp_id(IntEnum):
    KVM_PV_DUMP_INIT = 0
    KVM_PV_DUMP_CONFIG_STOR_STATE = 1
    KVM_PV_DUMP_COMPLETE = 2
    KVM_PV_DUMP_CPU = 3

class pv_cmd_info_id(IntEnum):
    KVM_PV_INFO_VM = 0
    KVM_PV_INFO_DUMP = 1

class pv_cmd_id(IntEnum):
    KVM_PV_ENABLE = 0
    KVM_PV_DISABLE = 1
    KVM_PV_SET_SEC_PARMS = 2
    KVM_PV_UNPACK = 3
    KVM_PV_VERIFY = 4
    KVM_PV_PREP_RESET = 5
    KVM_PV_UNSHARE_ALL = 6
    KVM_PV_INFO = 7
    KVM_PV_DUMP = 8
    KVM_PV_ASYNC_CLEANUP_PREPARE = 9
    KVM_PV_ASYNC_CLEANUP_PERFORM = 10

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
