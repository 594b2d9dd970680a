# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for ppc64le.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# ruff: noqa
"""Enumerations by their tag, as classes that are made when they are first used; the constants stay plain numbers.

The first word is the class, ``IntEnum`` or ``IntFlag``, the others its members.
"""

from .._names import lazy_enums

ENUMS = {
    # linux/kvm.h
    "kvm_device_type": (
        "IntEnum KVM_DEV_TYPE_FSL_MPIC_20 KVM_DEV_TYPE_FSL_MPIC_42 KVM_DEV_TYPE_XICS KVM_DEV_TYPE_VFIO "
        "KVM_DEV_TYPE_ARM_VGIC_V2 KVM_DEV_TYPE_FLIC KVM_DEV_TYPE_ARM_VGIC_V3 KVM_DEV_TYPE_ARM_VGIC_ITS "
        "KVM_DEV_TYPE_XIVE KVM_DEV_TYPE_ARM_PV_TIME KVM_DEV_TYPE_RISCV_AIA KVM_DEV_TYPE_MAX "
    ),
}

# names that give way to another with the same value: aliases, limits, heads of groups
LESSER = (
    ""
    "KVM_CAP_NR_MEMSLOTS KVM_CAP_NR_VCPUS KVM_DEV_TYPE_MAX KVM_DEV_VFIO_FILE_ADD KVM_DEV_VFIO_FILE_DEL "
    "KVM_DEV_VFIO_GROUP KVM_DEV_VFIO_GROUP_ADD KVM_DEV_VFIO_GROUP_DEL KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE "
    "KVM_DEV_XICS_NR_SERVERS KVM_DEV_XIVE_GRP_CTRL KVM_DEV_XIVE_GRP_SOURCE_CONFIG "
    "KVM_DEV_XIVE_GRP_SOURCE_SYNC KVM_DEV_XIVE_NR_SERVERS KVM_EXIT_HYPERV_HCALL KVM_EXIT_HYPERV_SYNDBG "
    "KVM_EXIT_HYPERV_SYNIC KVM_EXIT_IO_IN KVM_EXIT_IO_OUT KVM_EXIT_XEN_HCALL "
    "KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL "
    "KVM_REG_PPC_ICP_CPPR_MASK KVM_REG_PPC_ICP_MFRR_MASK KVM_REG_PPC_ICP_MFRR_SHIFT "
    "KVM_REG_PPC_ICP_PPRI_MASK KVM_REG_PPC_ICP_PPRI_SHIFT KVM_REG_PPC_ICP_XISR_SHIFT "
    "KVM_SREGS_E_ARCH206_MMU KVM_SREGS_E_BASE KVM_STATS_BASE_MAX KVM_STATS_TYPE_MAX KVM_STATS_UNIT_MAX "
    "_IOC_NRBITS _IOC_NRMASK __BITS_PER_LONG_LONG "
)

__getattr__, __dir__ = lazy_enums(globals(), ENUMS)
