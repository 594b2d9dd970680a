# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for arm.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Ioctls: name, number, direction, type, number within the type, size and type of the argument."""

from .._abi import Ioctl

__all__ = [
    "__KVM_DEPRECATED_MAIN_W_0x06",
    "__KVM_DEPRECATED_MAIN_0x07",
    "__KVM_DEPRECATED_MAIN_0x08",
    "__KVM_DEPRECATED_VM_R_0x70",
    "__KVM_DEPRECATED_VCPU_W_0x87",
    "KVM_GET_API_VERSION",
    "KVM_CREATE_VM",
    "KVM_S390_ENABLE_SIE",
    "KVM_CHECK_EXTENSION",
    "KVM_GET_VCPU_MMAP_SIZE",
    "KVM_TRACE_ENABLE",
    "KVM_TRACE_PAUSE",
    "KVM_TRACE_DISABLE",
    "KVM_SET_MEMORY_REGION",
    "KVM_CREATE_VCPU",
    "KVM_GET_DIRTY_LOG",
    "KVM_SET_NR_MMU_PAGES",
    "KVM_GET_NR_MMU_PAGES",
    "KVM_SET_USER_MEMORY_REGION",
    "KVM_SET_TSS_ADDR",
    "KVM_SET_IDENTITY_MAP_ADDR",
    "KVM_S390_UCAS_MAP",
    "KVM_S390_UCAS_UNMAP",
    "KVM_S390_VCPU_FAULT",
    "KVM_CREATE_IRQCHIP",
    "KVM_IRQ_LINE",
    "KVM_GET_IRQCHIP",
    "KVM_SET_IRQCHIP",
    "KVM_CREATE_PIT",
    "KVM_IRQ_LINE_STATUS",
    "KVM_REGISTER_COALESCED_MMIO",
    "KVM_UNREGISTER_COALESCED_MMIO",
    "KVM_ASSIGN_PCI_DEVICE",
    "KVM_SET_GSI_ROUTING",
    "KVM_ASSIGN_IRQ",
    "KVM_ASSIGN_DEV_IRQ",
    "KVM_REINJECT_CONTROL",
    "KVM_DEASSIGN_PCI_DEVICE",
    "KVM_ASSIGN_SET_MSIX_NR",
    "KVM_ASSIGN_SET_MSIX_ENTRY",
    "KVM_DEASSIGN_DEV_IRQ",
    "KVM_IRQFD",
    "KVM_CREATE_PIT2",
    "KVM_SET_BOOT_CPU_ID",
    "KVM_IOEVENTFD",
    "KVM_SET_CLOCK",
    "KVM_GET_CLOCK",
    "KVM_PPC_GET_PVINFO",
    "KVM_SET_TSC_KHZ",
    "KVM_GET_TSC_KHZ",
    "KVM_ASSIGN_SET_INTX_MASK",
    "KVM_SIGNAL_MSI",
    "KVM_PPC_GET_SMMU_INFO",
    "KVM_PPC_ALLOCATE_HTAB",
    "KVM_ARM_SET_DEVICE_ADDR",
    "KVM_PPC_RESIZE_HPT_PREPARE",
    "KVM_PPC_RESIZE_HPT_COMMIT",
    "KVM_CREATE_DEVICE",
    "KVM_SET_DEVICE_ATTR",
    "KVM_GET_DEVICE_ATTR",
    "KVM_HAS_DEVICE_ATTR",
    "KVM_RUN",
    "KVM_GET_REGS",
    "KVM_SET_REGS",
    "KVM_GET_SREGS",
    "KVM_SET_SREGS",
    "KVM_TRANSLATE",
    "KVM_INTERRUPT",
    "KVM_DEBUG_GUEST",
    "KVM_SET_SIGNAL_MASK",
    "KVM_GET_FPU",
    "KVM_SET_FPU",
    "KVM_TPR_ACCESS_REPORTING",
    "KVM_SET_VAPIC_ADDR",
    "KVM_S390_INTERRUPT",
    "KVM_S390_STORE_STATUS",
    "KVM_S390_SET_INITIAL_PSW",
    "KVM_S390_INITIAL_RESET",
    "KVM_GET_MP_STATE",
    "KVM_SET_MP_STATE",
    "KVM_NMI",
    "KVM_SET_GUEST_DEBUG",
    "KVM_X86_SETUP_MCE",
    "KVM_X86_GET_MCE_CAP_SUPPORTED",
    "KVM_GET_VCPU_EVENTS",
    "KVM_SET_VCPU_EVENTS",
    "KVM_ENABLE_CAP",
    "KVM_DIRTY_TLB",
    "KVM_GET_ONE_REG",
    "KVM_SET_ONE_REG",
    "KVM_KVMCLOCK_CTRL",
    "KVM_ARM_VCPU_INIT",
    "KVM_ARM_PREFERRED_TARGET",
    "KVM_GET_REG_LIST",
    "KVM_S390_MEM_OP",
    "KVM_S390_GET_SKEYS",
    "KVM_S390_SET_SKEYS",
    "KVM_S390_IRQ",
    "KVM_S390_SET_IRQ_STATE",
    "KVM_S390_GET_IRQ_STATE",
    "KVM_SMI",
    "KVM_S390_GET_CMMA_BITS",
    "KVM_S390_SET_CMMA_BITS",
    "KVM_MEMORY_ENCRYPT_OP",
    "KVM_MEMORY_ENCRYPT_REG_REGION",
    "KVM_MEMORY_ENCRYPT_UNREG_REGION",
    "KVM_HYPERV_EVENTFD",
]

__KVM_DEPRECATED_MAIN_W_0x06 = Ioctl("__KVM_DEPRECATED_MAIN_W_0x06", 0x4008AE06, "w", 0xAE, 0x06, 8, "struct kvm_user_trace_setup")
__KVM_DEPRECATED_MAIN_0x07 = Ioctl("__KVM_DEPRECATED_MAIN_0x07", 0xAE07, "", 0xAE, 0x07, 0, None)
__KVM_DEPRECATED_MAIN_0x08 = Ioctl("__KVM_DEPRECATED_MAIN_0x08", 0xAE08, "", 0xAE, 0x08, 0, None)
__KVM_DEPRECATED_VM_R_0x70 = Ioctl("__KVM_DEPRECATED_VM_R_0x70", 0x8040AE70, "r", 0xAE, 0x70, 64, "struct kvm_assigned_irq")
__KVM_DEPRECATED_VCPU_W_0x87 = Ioctl("__KVM_DEPRECATED_VCPU_W_0x87", 0x4050AE87, "w", 0xAE, 0x87, 80, "struct kvm_debug_guest")
KVM_GET_API_VERSION = Ioctl("KVM_GET_API_VERSION", 0xAE00, "", 0xAE, 0x00, 0, None)
KVM_CREATE_VM = Ioctl("KVM_CREATE_VM", 0xAE01, "", 0xAE, 0x01, 0, None)
KVM_S390_ENABLE_SIE = Ioctl("KVM_S390_ENABLE_SIE", 0xAE06, "", 0xAE, 0x06, 0, None)
KVM_CHECK_EXTENSION = Ioctl("KVM_CHECK_EXTENSION", 0xAE03, "", 0xAE, 0x03, 0, None)
KVM_GET_VCPU_MMAP_SIZE = Ioctl("KVM_GET_VCPU_MMAP_SIZE", 0xAE04, "", 0xAE, 0x04, 0, None)
KVM_TRACE_ENABLE = Ioctl("KVM_TRACE_ENABLE", 0x4008AE06, "w", 0xAE, 0x06, 8, "struct kvm_user_trace_setup")
KVM_TRACE_PAUSE = Ioctl("KVM_TRACE_PAUSE", 0xAE07, "", 0xAE, 0x07, 0, None)
KVM_TRACE_DISABLE = Ioctl("KVM_TRACE_DISABLE", 0xAE08, "", 0xAE, 0x08, 0, None)
KVM_SET_MEMORY_REGION = Ioctl("KVM_SET_MEMORY_REGION", 0x4018AE40, "w", 0xAE, 0x40, 24, "struct kvm_memory_region")
KVM_CREATE_VCPU = Ioctl("KVM_CREATE_VCPU", 0xAE41, "", 0xAE, 0x41, 0, None)
KVM_GET_DIRTY_LOG = Ioctl("KVM_GET_DIRTY_LOG", 0x4010AE42, "w", 0xAE, 0x42, 16, "struct kvm_dirty_log")
KVM_SET_NR_MMU_PAGES = Ioctl("KVM_SET_NR_MMU_PAGES", 0xAE44, "", 0xAE, 0x44, 0, None)
KVM_GET_NR_MMU_PAGES = Ioctl("KVM_GET_NR_MMU_PAGES", 0xAE45, "", 0xAE, 0x45, 0, None)
KVM_SET_USER_MEMORY_REGION = Ioctl("KVM_SET_USER_MEMORY_REGION", 0x4020AE46, "w", 0xAE, 0x46, 32, "struct kvm_userspace_memory_region")
KVM_SET_TSS_ADDR = Ioctl("KVM_SET_TSS_ADDR", 0xAE47, "", 0xAE, 0x47, 0, None)
KVM_SET_IDENTITY_MAP_ADDR = Ioctl("KVM_SET_IDENTITY_MAP_ADDR", 0x4008AE48, "w", 0xAE, 0x48, 8, "__u64")
KVM_S390_UCAS_MAP = Ioctl("KVM_S390_UCAS_MAP", 0x4018AE50, "w", 0xAE, 0x50, 24, "struct kvm_s390_ucas_mapping")
KVM_S390_UCAS_UNMAP = Ioctl("KVM_S390_UCAS_UNMAP", 0x4018AE51, "w", 0xAE, 0x51, 24, "struct kvm_s390_ucas_mapping")
KVM_S390_VCPU_FAULT = Ioctl("KVM_S390_VCPU_FAULT", 0x4004AE52, "w", 0xAE, 0x52, 4, "unsigned long")
KVM_CREATE_IRQCHIP = Ioctl("KVM_CREATE_IRQCHIP", 0xAE60, "", 0xAE, 0x60, 0, None)
KVM_IRQ_LINE = Ioctl("KVM_IRQ_LINE", 0x4008AE61, "w", 0xAE, 0x61, 8, "struct kvm_irq_level")
KVM_GET_IRQCHIP = Ioctl("KVM_GET_IRQCHIP", 0xC208AE62, "rw", 0xAE, 0x62, 520, "struct kvm_irqchip")
KVM_SET_IRQCHIP = Ioctl("KVM_SET_IRQCHIP", 0x8208AE63, "r", 0xAE, 0x63, 520, "struct kvm_irqchip")
KVM_CREATE_PIT = Ioctl("KVM_CREATE_PIT", 0xAE64, "", 0xAE, 0x64, 0, None)
KVM_IRQ_LINE_STATUS = Ioctl("KVM_IRQ_LINE_STATUS", 0xC008AE67, "rw", 0xAE, 0x67, 8, "struct kvm_irq_level")
KVM_REGISTER_COALESCED_MMIO = Ioctl("KVM_REGISTER_COALESCED_MMIO", 0x4010AE67, "w", 0xAE, 0x67, 16, "struct kvm_coalesced_mmio_zone")
KVM_UNREGISTER_COALESCED_MMIO = Ioctl("KVM_UNREGISTER_COALESCED_MMIO", 0x4010AE68, "w", 0xAE, 0x68, 16, "struct kvm_coalesced_mmio_zone")
KVM_ASSIGN_PCI_DEVICE = Ioctl("KVM_ASSIGN_PCI_DEVICE", 0x8040AE69, "r", 0xAE, 0x69, 64, "struct kvm_assigned_pci_dev")
KVM_SET_GSI_ROUTING = Ioctl("KVM_SET_GSI_ROUTING", 0x4008AE6A, "w", 0xAE, 0x6A, 8, "struct kvm_irq_routing")
KVM_ASSIGN_IRQ = Ioctl("KVM_ASSIGN_IRQ", 0x8040AE70, "r", 0xAE, 0x70, 64, "struct kvm_assigned_irq")
KVM_ASSIGN_DEV_IRQ = Ioctl("KVM_ASSIGN_DEV_IRQ", 0x4040AE70, "w", 0xAE, 0x70, 64, "struct kvm_assigned_irq")
KVM_REINJECT_CONTROL = Ioctl("KVM_REINJECT_CONTROL", 0xAE71, "", 0xAE, 0x71, 0, None)
KVM_DEASSIGN_PCI_DEVICE = Ioctl("KVM_DEASSIGN_PCI_DEVICE", 0x4040AE72, "w", 0xAE, 0x72, 64, "struct kvm_assigned_pci_dev")
KVM_ASSIGN_SET_MSIX_NR = Ioctl("KVM_ASSIGN_SET_MSIX_NR", 0x4008AE73, "w", 0xAE, 0x73, 8, "struct kvm_assigned_msix_nr")
KVM_ASSIGN_SET_MSIX_ENTRY = Ioctl("KVM_ASSIGN_SET_MSIX_ENTRY", 0x4010AE74, "w", 0xAE, 0x74, 16, "struct kvm_assigned_msix_entry")
KVM_DEASSIGN_DEV_IRQ = Ioctl("KVM_DEASSIGN_DEV_IRQ", 0x4040AE75, "w", 0xAE, 0x75, 64, "struct kvm_assigned_irq")
KVM_IRQFD = Ioctl("KVM_IRQFD", 0x4020AE76, "w", 0xAE, 0x76, 32, "struct kvm_irqfd")
KVM_CREATE_PIT2 = Ioctl("KVM_CREATE_PIT2", 0x4040AE77, "w", 0xAE, 0x77, 64, "struct kvm_pit_config")
KVM_SET_BOOT_CPU_ID = Ioctl("KVM_SET_BOOT_CPU_ID", 0xAE78, "", 0xAE, 0x78, 0, None)
KVM_IOEVENTFD = Ioctl("KVM_IOEVENTFD", 0x4040AE79, "w", 0xAE, 0x79, 64, "struct kvm_ioeventfd")
KVM_SET_CLOCK = Ioctl("KVM_SET_CLOCK", 0x4030AE7B, "w", 0xAE, 0x7B, 48, "struct kvm_clock_data")
KVM_GET_CLOCK = Ioctl("KVM_GET_CLOCK", 0x8030AE7C, "r", 0xAE, 0x7C, 48, "struct kvm_clock_data")
KVM_PPC_GET_PVINFO = Ioctl("KVM_PPC_GET_PVINFO", 0x4080AEA1, "w", 0xAE, 0xA1, 128, "struct kvm_ppc_pvinfo")
KVM_SET_TSC_KHZ = Ioctl("KVM_SET_TSC_KHZ", 0xAEA2, "", 0xAE, 0xA2, 0, None)
KVM_GET_TSC_KHZ = Ioctl("KVM_GET_TSC_KHZ", 0xAEA3, "", 0xAE, 0xA3, 0, None)
KVM_ASSIGN_SET_INTX_MASK = Ioctl("KVM_ASSIGN_SET_INTX_MASK", 0x4040AEA4, "w", 0xAE, 0xA4, 64, "struct kvm_assigned_pci_dev")
KVM_SIGNAL_MSI = Ioctl("KVM_SIGNAL_MSI", 0x4020AEA5, "w", 0xAE, 0xA5, 32, "struct kvm_msi")
KVM_PPC_GET_SMMU_INFO = Ioctl("KVM_PPC_GET_SMMU_INFO", 0x8250AEA6, "r", 0xAE, 0xA6, 592, "struct kvm_ppc_smmu_info")
KVM_PPC_ALLOCATE_HTAB = Ioctl("KVM_PPC_ALLOCATE_HTAB", 0xC004AEA7, "rw", 0xAE, 0xA7, 4, "__u32")
KVM_ARM_SET_DEVICE_ADDR = Ioctl("KVM_ARM_SET_DEVICE_ADDR", 0x4010AEAB, "w", 0xAE, 0xAB, 16, "struct kvm_arm_device_addr")
KVM_PPC_RESIZE_HPT_PREPARE = Ioctl("KVM_PPC_RESIZE_HPT_PREPARE", 0x8010AEAD, "r", 0xAE, 0xAD, 16, "struct kvm_ppc_resize_hpt")
KVM_PPC_RESIZE_HPT_COMMIT = Ioctl("KVM_PPC_RESIZE_HPT_COMMIT", 0x8010AEAE, "r", 0xAE, 0xAE, 16, "struct kvm_ppc_resize_hpt")
KVM_CREATE_DEVICE = Ioctl("KVM_CREATE_DEVICE", 0xC00CAEE0, "rw", 0xAE, 0xE0, 12, "struct kvm_create_device")
KVM_SET_DEVICE_ATTR = Ioctl("KVM_SET_DEVICE_ATTR", 0x4018AEE1, "w", 0xAE, 0xE1, 24, "struct kvm_device_attr")
KVM_GET_DEVICE_ATTR = Ioctl("KVM_GET_DEVICE_ATTR", 0x4018AEE2, "w", 0xAE, 0xE2, 24, "struct kvm_device_attr")
KVM_HAS_DEVICE_ATTR = Ioctl("KVM_HAS_DEVICE_ATTR", 0x4018AEE3, "w", 0xAE, 0xE3, 24, "struct kvm_device_attr")
KVM_RUN = Ioctl("KVM_RUN", 0xAE80, "", 0xAE, 0x80, 0, None)
KVM_GET_REGS = Ioctl("KVM_GET_REGS", 0x8098AE81, "r", 0xAE, 0x81, 152, "struct kvm_regs")
KVM_SET_REGS = Ioctl("KVM_SET_REGS", 0x4098AE82, "w", 0xAE, 0x82, 152, "struct kvm_regs")
KVM_GET_SREGS = Ioctl("KVM_GET_SREGS", 0x8000AE83, "r", 0xAE, 0x83, 0, "struct kvm_sregs")
KVM_SET_SREGS = Ioctl("KVM_SET_SREGS", 0x4000AE84, "w", 0xAE, 0x84, 0, "struct kvm_sregs")
KVM_TRANSLATE = Ioctl("KVM_TRANSLATE", 0xC018AE85, "rw", 0xAE, 0x85, 24, "struct kvm_translation")
KVM_INTERRUPT = Ioctl("KVM_INTERRUPT", 0x4004AE86, "w", 0xAE, 0x86, 4, "struct kvm_interrupt")
KVM_DEBUG_GUEST = Ioctl("KVM_DEBUG_GUEST", 0x4050AE87, "w", 0xAE, 0x87, 80, "struct kvm_debug_guest")
KVM_SET_SIGNAL_MASK = Ioctl("KVM_SET_SIGNAL_MASK", 0x4004AE8B, "w", 0xAE, 0x8B, 4, "struct kvm_signal_mask")
KVM_GET_FPU = Ioctl("KVM_GET_FPU", 0x8000AE8C, "r", 0xAE, 0x8C, 0, "struct kvm_fpu")
KVM_SET_FPU = Ioctl("KVM_SET_FPU", 0x4000AE8D, "w", 0xAE, 0x8D, 0, "struct kvm_fpu")
KVM_TPR_ACCESS_REPORTING = Ioctl("KVM_TPR_ACCESS_REPORTING", 0xC028AE92, "rw", 0xAE, 0x92, 40, "struct kvm_tpr_access_ctl")
KVM_SET_VAPIC_ADDR = Ioctl("KVM_SET_VAPIC_ADDR", 0x4008AE93, "w", 0xAE, 0x93, 8, "struct kvm_vapic_addr")
KVM_S390_INTERRUPT = Ioctl("KVM_S390_INTERRUPT", 0x4010AE94, "w", 0xAE, 0x94, 16, "struct kvm_s390_interrupt")
KVM_S390_STORE_STATUS = Ioctl("KVM_S390_STORE_STATUS", 0x4004AE95, "w", 0xAE, 0x95, 4, "unsigned long")
KVM_S390_SET_INITIAL_PSW = Ioctl("KVM_S390_SET_INITIAL_PSW", 0x4010AE96, "w", 0xAE, 0x96, 16, "struct kvm_s390_psw")
KVM_S390_INITIAL_RESET = Ioctl("KVM_S390_INITIAL_RESET", 0xAE97, "", 0xAE, 0x97, 0, None)
KVM_GET_MP_STATE = Ioctl("KVM_GET_MP_STATE", 0x8004AE98, "r", 0xAE, 0x98, 4, "struct kvm_mp_state")
KVM_SET_MP_STATE = Ioctl("KVM_SET_MP_STATE", 0x4004AE99, "w", 0xAE, 0x99, 4, "struct kvm_mp_state")
KVM_NMI = Ioctl("KVM_NMI", 0xAE9A, "", 0xAE, 0x9A, 0, None)
KVM_SET_GUEST_DEBUG = Ioctl("KVM_SET_GUEST_DEBUG", 0x4008AE9B, "w", 0xAE, 0x9B, 8, "struct kvm_guest_debug")
KVM_X86_SETUP_MCE = Ioctl("KVM_X86_SETUP_MCE", 0x4008AE9C, "w", 0xAE, 0x9C, 8, "__u64")
KVM_X86_GET_MCE_CAP_SUPPORTED = Ioctl("KVM_X86_GET_MCE_CAP_SUPPORTED", 0x8008AE9D, "r", 0xAE, 0x9D, 8, "__u64")
KVM_GET_VCPU_EVENTS = Ioctl("KVM_GET_VCPU_EVENTS", 0x8040AE9F, "r", 0xAE, 0x9F, 64, "struct kvm_vcpu_events")
KVM_SET_VCPU_EVENTS = Ioctl("KVM_SET_VCPU_EVENTS", 0x4040AEA0, "w", 0xAE, 0xA0, 64, "struct kvm_vcpu_events")
KVM_ENABLE_CAP = Ioctl("KVM_ENABLE_CAP", 0x4068AEA3, "w", 0xAE, 0xA3, 104, "struct kvm_enable_cap")
KVM_DIRTY_TLB = Ioctl("KVM_DIRTY_TLB", 0x4010AEAA, "w", 0xAE, 0xAA, 16, "struct kvm_dirty_tlb")
KVM_GET_ONE_REG = Ioctl("KVM_GET_ONE_REG", 0x4010AEAB, "w", 0xAE, 0xAB, 16, "struct kvm_one_reg")
KVM_SET_ONE_REG = Ioctl("KVM_SET_ONE_REG", 0x4010AEAC, "w", 0xAE, 0xAC, 16, "struct kvm_one_reg")
KVM_KVMCLOCK_CTRL = Ioctl("KVM_KVMCLOCK_CTRL", 0xAEAD, "", 0xAE, 0xAD, 0, None)
KVM_ARM_VCPU_INIT = Ioctl("KVM_ARM_VCPU_INIT", 0x4020AEAE, "w", 0xAE, 0xAE, 32, "struct kvm_vcpu_init")
KVM_ARM_PREFERRED_TARGET = Ioctl("KVM_ARM_PREFERRED_TARGET", 0x8020AEAF, "r", 0xAE, 0xAF, 32, "struct kvm_vcpu_init")
KVM_GET_REG_LIST = Ioctl("KVM_GET_REG_LIST", 0xC008AEB0, "rw", 0xAE, 0xB0, 8, "struct kvm_reg_list")
KVM_S390_MEM_OP = Ioctl("KVM_S390_MEM_OP", 0x4040AEB1, "w", 0xAE, 0xB1, 64, "struct kvm_s390_mem_op")
KVM_S390_GET_SKEYS = Ioctl("KVM_S390_GET_SKEYS", 0x4040AEB2, "w", 0xAE, 0xB2, 64, "struct kvm_s390_skeys")
KVM_S390_SET_SKEYS = Ioctl("KVM_S390_SET_SKEYS", 0x4040AEB3, "w", 0xAE, 0xB3, 64, "struct kvm_s390_skeys")
KVM_S390_IRQ = Ioctl("KVM_S390_IRQ", 0x4048AEB4, "w", 0xAE, 0xB4, 72, "struct kvm_s390_irq")
KVM_S390_SET_IRQ_STATE = Ioctl("KVM_S390_SET_IRQ_STATE", 0x4020AEB5, "w", 0xAE, 0xB5, 32, "struct kvm_s390_irq_state")
KVM_S390_GET_IRQ_STATE = Ioctl("KVM_S390_GET_IRQ_STATE", 0x4020AEB6, "w", 0xAE, 0xB6, 32, "struct kvm_s390_irq_state")
KVM_SMI = Ioctl("KVM_SMI", 0xAEB7, "", 0xAE, 0xB7, 0, None)
KVM_S390_GET_CMMA_BITS = Ioctl("KVM_S390_GET_CMMA_BITS", 0xC020AEB8, "rw", 0xAE, 0xB8, 32, "struct kvm_s390_cmma_log")
KVM_S390_SET_CMMA_BITS = Ioctl("KVM_S390_SET_CMMA_BITS", 0x4020AEB9, "w", 0xAE, 0xB9, 32, "struct kvm_s390_cmma_log")
KVM_MEMORY_ENCRYPT_OP = Ioctl("KVM_MEMORY_ENCRYPT_OP", 0xC004AEBA, "rw", 0xAE, 0xBA, 4, "unsigned long")
KVM_MEMORY_ENCRYPT_REG_REGION = Ioctl("KVM_MEMORY_ENCRYPT_REG_REGION", 0x8010AEBB, "r", 0xAE, 0xBB, 16, "struct kvm_enc_region")
KVM_MEMORY_ENCRYPT_UNREG_REGION = Ioctl("KVM_MEMORY_ENCRYPT_UNREG_REGION", 0x8010AEBC, "r", 0xAE, 0xBC, 16, "struct kvm_enc_region")
KVM_HYPERV_EVENTFD = Ioctl("KVM_HYPERV_EVENTFD", 0x4018AEBD, "w", 0xAE, 0xBD, 24, "struct kvm_hyperv_eventfd")
