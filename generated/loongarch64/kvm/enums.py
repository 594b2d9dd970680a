# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for loongarch64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Enumerations by their tag, as classes that are made when they are first used; the constants stay plain numbers.

The first word is the class, ``IntEnum`` or ``IntFlag``, the others its members. ``MEMBERS`` says the same of members of
records whose values have names; ``repr`` of a record spells them.
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

MEMBERS = {
    # linux/kvm.h
    "kvm_userspace_memory_region.flags": "IntFlag KVM_MEM_LOG_DIRTY_PAGES KVM_MEM_READONLY KVM_MEM_GUEST_MEMFD ",
    "kvm_userspace_memory_region2.flags": "IntFlag KVM_MEM_LOG_DIRTY_PAGES KVM_MEM_READONLY KVM_MEM_GUEST_MEMFD ",
    "kvm_hyperv_exit.type": "IntEnum KVM_EXIT_HYPERV_SYNIC KVM_EXIT_HYPERV_HCALL KVM_EXIT_HYPERV_SYNDBG ",
    "kvm_run.exit_reason": (
        "IntEnum KVM_EXIT_UNKNOWN KVM_EXIT_EXCEPTION KVM_EXIT_IO KVM_EXIT_HYPERCALL KVM_EXIT_DEBUG "
        "KVM_EXIT_HLT KVM_EXIT_MMIO KVM_EXIT_IRQ_WINDOW_OPEN KVM_EXIT_SHUTDOWN KVM_EXIT_FAIL_ENTRY "
        "KVM_EXIT_INTR KVM_EXIT_SET_TPR KVM_EXIT_TPR_ACCESS KVM_EXIT_S390_SIEIC KVM_EXIT_S390_RESET "
        "KVM_EXIT_DCR KVM_EXIT_NMI KVM_EXIT_INTERNAL_ERROR KVM_EXIT_OSI KVM_EXIT_PAPR_HCALL "
        "KVM_EXIT_S390_UCONTROL KVM_EXIT_WATCHDOG KVM_EXIT_S390_TSCH KVM_EXIT_EPR KVM_EXIT_SYSTEM_EVENT "
        "KVM_EXIT_S390_STSI KVM_EXIT_IOAPIC_EOI KVM_EXIT_HYPERV KVM_EXIT_ARM_NISV KVM_EXIT_X86_RDMSR "
        "KVM_EXIT_X86_WRMSR KVM_EXIT_DIRTY_RING_FULL KVM_EXIT_AP_RESET_HOLD KVM_EXIT_X86_BUS_LOCK "
        "KVM_EXIT_XEN KVM_EXIT_RISCV_SBI KVM_EXIT_RISCV_CSR KVM_EXIT_NOTIFY KVM_EXIT_LOONGARCH_IOCSR "
        "KVM_EXIT_MEMORY_FAULT "
    ),
    "kvm_run__io.direction": "IntEnum KVM_EXIT_IO_IN KVM_EXIT_IO_OUT ",
    "kvm_run__system_event.type": (
        "IntEnum KVM_SYSTEM_EVENT_SHUTDOWN KVM_SYSTEM_EVENT_RESET KVM_SYSTEM_EVENT_CRASH "
        "KVM_SYSTEM_EVENT_WAKEUP KVM_SYSTEM_EVENT_SUSPEND KVM_SYSTEM_EVENT_SEV_TERM "
    ),
    "kvm_run__msr.reason": "IntFlag KVM_MSR_EXIT_REASON_INVAL KVM_MSR_EXIT_REASON_UNKNOWN KVM_MSR_EXIT_REASON_FILTER ",
    "kvm_run__notify.flags": "IntFlag KVM_NOTIFY_CONTEXT_INVALID ",
    "kvm_run__memory_fault.flags": "IntFlag KVM_MEMORY_EXIT_FLAG_PRIVATE ",
    "kvm_ioeventfd.flags": (
        "IntFlag KVM_IOEVENTFD_FLAG_DATAMATCH KVM_IOEVENTFD_FLAG_PIO KVM_IOEVENTFD_FLAG_DEASSIGN "
        "KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY "
    ),
    "kvm_irqfd.flags": "IntFlag KVM_IRQFD_FLAG_DEASSIGN KVM_IRQFD_FLAG_RESAMPLE ",
}

# names that give way to another with the same value: aliases, limits, heads of groups
LESSER = (
    ""
    "KVM_CAP_NR_MEMSLOTS KVM_CAP_NR_VCPUS KVM_CSR_IDX_MASK KVM_DEV_TYPE_MAX KVM_DEV_VFIO_FILE_ADD "
    "KVM_DEV_VFIO_FILE_DEL KVM_DEV_VFIO_GROUP KVM_DEV_VFIO_GROUP_ADD KVM_DEV_VFIO_GROUP_DEL "
    "KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE KVM_EXIT_HYPERV_HCALL KVM_EXIT_HYPERV_SYNDBG KVM_EXIT_HYPERV_SYNIC "
    "KVM_EXIT_IO_IN KVM_EXIT_IO_OUT KVM_EXIT_XEN_HCALL "
    "KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES KVM_LOONGARCH_VM_FEAT_CTRL KVM_NR_IRQCHIPS "
    "KVM_REG_LOONGARCH_GPR KVM_STATS_BASE_MAX KVM_STATS_TYPE_MAX KVM_STATS_UNIT_MAX _IOC_NRBITS "
    "_IOC_NRMASK __BITS_PER_LONG_LONG "
)

__getattr__, __dir__ = lazy_enums(globals(), ENUMS)
