# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for riscv64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Ioctls: name, number, direction, type, number within the type, size and type of the argument."""

from .._abi import Ioctl

__all__ = [
    "KVM_GET_API_VERSION",
    "KVM_CREATE_VM",
    "KVM_S390_ENABLE_SIE",
    "KVM_CHECK_EXTENSION",
    "KVM_GET_VCPU_MMAP_SIZE",
    "KVM_CREATE_VCPU",
    "KVM_GET_DIRTY_LOG",
    "KVM_SET_NR_MMU_PAGES",
    "KVM_GET_NR_MMU_PAGES",
    "KVM_SET_USER_MEMORY_REGION",
    "KVM_SET_TSS_ADDR",
    "KVM_SET_IDENTITY_MAP_ADDR",
    "KVM_SET_USER_MEMORY_REGION2",
    "KVM_S390_VCPU_FAULT",
    "KVM_CREATE_IRQCHIP",
    "KVM_IRQ_LINE",
    "KVM_GET_IRQCHIP",
    "KVM_SET_IRQCHIP",
    "KVM_CREATE_PIT",
    "KVM_IRQ_LINE_STATUS",
    "KVM_REGISTER_COALESCED_MMIO",
    "KVM_UNREGISTER_COALESCED_MMIO",
    "KVM_SET_GSI_ROUTING",
    "KVM_REINJECT_CONTROL",
    "KVM_IRQFD",
    "KVM_CREATE_PIT2",
    "KVM_SET_BOOT_CPU_ID",
    "KVM_IOEVENTFD",
    "KVM_SET_CLOCK",
    "KVM_GET_CLOCK",
    "KVM_SET_TSC_KHZ",
    "KVM_GET_TSC_KHZ",
    "KVM_SIGNAL_MSI",
    "KVM_PPC_ALLOCATE_HTAB",
    "KVM_ARM_SET_DEVICE_ADDR",
    "KVM_PPC_SVM_OFF",
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
    "KVM_SET_SIGNAL_MASK",
    "KVM_GET_FPU",
    "KVM_SET_FPU",
    "KVM_TPR_ACCESS_REPORTING",
    "KVM_SET_VAPIC_ADDR",
    "KVM_S390_STORE_STATUS",
    "KVM_S390_INITIAL_RESET",
    "KVM_GET_MP_STATE",
    "KVM_SET_MP_STATE",
    "KVM_NMI",
    "KVM_SET_GUEST_DEBUG",
    "KVM_X86_SETUP_MCE",
    "KVM_X86_GET_MCE_CAP_SUPPORTED",
    "KVM_ENABLE_CAP",
    "KVM_DIRTY_TLB",
    "KVM_GET_ONE_REG",
    "KVM_SET_ONE_REG",
    "KVM_KVMCLOCK_CTRL",
    "KVM_GET_REG_LIST",
    "KVM_SMI",
    "KVM_MEMORY_ENCRYPT_OP",
    "KVM_MEMORY_ENCRYPT_REG_REGION",
    "KVM_MEMORY_ENCRYPT_UNREG_REGION",
    "KVM_CLEAR_DIRTY_LOG",
    "KVM_ARM_VCPU_FINALIZE",
    "KVM_S390_NORMAL_RESET",
    "KVM_S390_CLEAR_RESET",
    "KVM_RESET_DIRTY_RINGS",
    "KVM_XEN_HVM_EVTCHN_SEND",
    "KVM_GET_STATS_FD",
    "KVM_SET_MEMORY_ATTRIBUTES",
    "KVM_CREATE_GUEST_MEMFD",
    "KVM_PRE_FAULT_MEMORY",
]

KVM_GET_API_VERSION = Ioctl("KVM_GET_API_VERSION", 0xAE00, "", 0xAE, 0x00, 0, None)
KVM_CREATE_VM = Ioctl("KVM_CREATE_VM", 0xAE01, "", 0xAE, 0x01, 0, None)
KVM_S390_ENABLE_SIE = Ioctl("KVM_S390_ENABLE_SIE", 0xAE06, "", 0xAE, 0x06, 0, None)
KVM_CHECK_EXTENSION = Ioctl("KVM_CHECK_EXTENSION", 0xAE03, "", 0xAE, 0x03, 0, None)
KVM_GET_VCPU_MMAP_SIZE = Ioctl("KVM_GET_VCPU_MMAP_SIZE", 0xAE04, "", 0xAE, 0x04, 0, None)
KVM_CREATE_VCPU = Ioctl("KVM_CREATE_VCPU", 0xAE41, "", 0xAE, 0x41, 0, None)
KVM_GET_DIRTY_LOG = Ioctl("KVM_GET_DIRTY_LOG", 0x4010AE42, "w", 0xAE, 0x42, 16, "struct kvm_dirty_log")
KVM_SET_NR_MMU_PAGES = Ioctl("KVM_SET_NR_MMU_PAGES", 0xAE44, "", 0xAE, 0x44, 0, None)
KVM_GET_NR_MMU_PAGES = Ioctl("KVM_GET_NR_MMU_PAGES", 0xAE45, "", 0xAE, 0x45, 0, None)
KVM_SET_USER_MEMORY_REGION = Ioctl("KVM_SET_USER_MEMORY_REGION", 0x4020AE46, "w", 0xAE, 0x46, 32, "struct kvm_userspace_memory_region")
KVM_SET_TSS_ADDR = Ioctl("KVM_SET_TSS_ADDR", 0xAE47, "", 0xAE, 0x47, 0, None)
KVM_SET_IDENTITY_MAP_ADDR = Ioctl("KVM_SET_IDENTITY_MAP_ADDR", 0x4008AE48, "w", 0xAE, 0x48, 8, "__u64")
KVM_SET_USER_MEMORY_REGION2 = Ioctl("KVM_SET_USER_MEMORY_REGION2", 0x40A0AE49, "w", 0xAE, 0x49, 160, "struct kvm_userspace_memory_region2")
KVM_S390_VCPU_FAULT = Ioctl("KVM_S390_VCPU_FAULT", 0x4008AE52, "w", 0xAE, 0x52, 8, "unsigned long")
KVM_CREATE_IRQCHIP = Ioctl("KVM_CREATE_IRQCHIP", 0xAE60, "", 0xAE, 0x60, 0, None)
KVM_IRQ_LINE = Ioctl("KVM_IRQ_LINE", 0x4008AE61, "w", 0xAE, 0x61, 8, "struct kvm_irq_level")
KVM_GET_IRQCHIP = Ioctl("KVM_GET_IRQCHIP", 0xC208AE62, "rw", 0xAE, 0x62, 520, "struct kvm_irqchip")
KVM_SET_IRQCHIP = Ioctl("KVM_SET_IRQCHIP", 0x8208AE63, "r", 0xAE, 0x63, 520, "struct kvm_irqchip")
KVM_CREATE_PIT = Ioctl("KVM_CREATE_PIT", 0xAE64, "", 0xAE, 0x64, 0, None)
KVM_IRQ_LINE_STATUS = Ioctl("KVM_IRQ_LINE_STATUS", 0xC008AE67, "rw", 0xAE, 0x67, 8, "struct kvm_irq_level")
KVM_REGISTER_COALESCED_MMIO = Ioctl("KVM_REGISTER_COALESCED_MMIO", 0x4010AE67, "w", 0xAE, 0x67, 16, "struct kvm_coalesced_mmio_zone")
KVM_UNREGISTER_COALESCED_MMIO = Ioctl("KVM_UNREGISTER_COALESCED_MMIO", 0x4010AE68, "w", 0xAE, 0x68, 16, "struct kvm_coalesced_mmio_zone")
KVM_SET_GSI_ROUTING = Ioctl("KVM_SET_GSI_ROUTING", 0x4008AE6A, "w", 0xAE, 0x6A, 8, "struct kvm_irq_routing")
KVM_REINJECT_CONTROL = Ioctl("KVM_REINJECT_CONTROL", 0xAE71, "", 0xAE, 0x71, 0, None)
KVM_IRQFD = Ioctl("KVM_IRQFD", 0x4020AE76, "w", 0xAE, 0x76, 32, "struct kvm_irqfd")
KVM_CREATE_PIT2 = Ioctl("KVM_CREATE_PIT2", 0x4040AE77, "w", 0xAE, 0x77, 64, "struct kvm_pit_config")
KVM_SET_BOOT_CPU_ID = Ioctl("KVM_SET_BOOT_CPU_ID", 0xAE78, "", 0xAE, 0x78, 0, None)
KVM_IOEVENTFD = Ioctl("KVM_IOEVENTFD", 0x4040AE79, "w", 0xAE, 0x79, 64, "struct kvm_ioeventfd")
KVM_SET_CLOCK = Ioctl("KVM_SET_CLOCK", 0x4030AE7B, "w", 0xAE, 0x7B, 48, "struct kvm_clock_data")
KVM_GET_CLOCK = Ioctl("KVM_GET_CLOCK", 0x8030AE7C, "r", 0xAE, 0x7C, 48, "struct kvm_clock_data")
KVM_SET_TSC_KHZ = Ioctl("KVM_SET_TSC_KHZ", 0xAEA2, "", 0xAE, 0xA2, 0, None)
KVM_GET_TSC_KHZ = Ioctl("KVM_GET_TSC_KHZ", 0xAEA3, "", 0xAE, 0xA3, 0, None)
KVM_SIGNAL_MSI = Ioctl("KVM_SIGNAL_MSI", 0x4020AEA5, "w", 0xAE, 0xA5, 32, "struct kvm_msi")
KVM_PPC_ALLOCATE_HTAB = Ioctl("KVM_PPC_ALLOCATE_HTAB", 0xC004AEA7, "rw", 0xAE, 0xA7, 4, "__u32")
KVM_ARM_SET_DEVICE_ADDR = Ioctl("KVM_ARM_SET_DEVICE_ADDR", 0x4010AEAB, "w", 0xAE, 0xAB, 16, "struct kvm_arm_device_addr")
KVM_PPC_SVM_OFF = Ioctl("KVM_PPC_SVM_OFF", 0xAEB3, "", 0xAE, 0xB3, 0, None)
KVM_CREATE_DEVICE = Ioctl("KVM_CREATE_DEVICE", 0xC00CAEE0, "rw", 0xAE, 0xE0, 12, "struct kvm_create_device")
KVM_SET_DEVICE_ATTR = Ioctl("KVM_SET_DEVICE_ATTR", 0x4018AEE1, "w", 0xAE, 0xE1, 24, "struct kvm_device_attr")
KVM_GET_DEVICE_ATTR = Ioctl("KVM_GET_DEVICE_ATTR", 0x4018AEE2, "w", 0xAE, 0xE2, 24, "struct kvm_device_attr")
KVM_HAS_DEVICE_ATTR = Ioctl("KVM_HAS_DEVICE_ATTR", 0x4018AEE3, "w", 0xAE, 0xE3, 24, "struct kvm_device_attr")
KVM_RUN = Ioctl("KVM_RUN", 0xAE80, "", 0xAE, 0x80, 0, None)
KVM_GET_REGS = Ioctl("KVM_GET_REGS", 0x8000AE81, "r", 0xAE, 0x81, 0, "struct kvm_regs")
KVM_SET_REGS = Ioctl("KVM_SET_REGS", 0x4000AE82, "w", 0xAE, 0x82, 0, "struct kvm_regs")
KVM_GET_SREGS = Ioctl("KVM_GET_SREGS", 0x8000AE83, "r", 0xAE, 0x83, 0, "struct kvm_sregs")
KVM_SET_SREGS = Ioctl("KVM_SET_SREGS", 0x4000AE84, "w", 0xAE, 0x84, 0, "struct kvm_sregs")
KVM_TRANSLATE = Ioctl("KVM_TRANSLATE", 0xC018AE85, "rw", 0xAE, 0x85, 24, "struct kvm_translation")
KVM_INTERRUPT = Ioctl("KVM_INTERRUPT", 0x4004AE86, "w", 0xAE, 0x86, 4, "struct kvm_interrupt")
KVM_SET_SIGNAL_MASK = Ioctl("KVM_SET_SIGNAL_MASK", 0x4004AE8B, "w", 0xAE, 0x8B, 4, "struct kvm_signal_mask")
KVM_GET_FPU = Ioctl("KVM_GET_FPU", 0x8000AE8C, "r", 0xAE, 0x8C, 0, "struct kvm_fpu")
KVM_SET_FPU = Ioctl("KVM_SET_FPU", 0x4000AE8D, "w", 0xAE, 0x8D, 0, "struct kvm_fpu")
KVM_TPR_ACCESS_REPORTING = Ioctl("KVM_TPR_ACCESS_REPORTING", 0xC028AE92, "rw", 0xAE, 0x92, 40, "struct kvm_tpr_access_ctl")
KVM_SET_VAPIC_ADDR = Ioctl("KVM_SET_VAPIC_ADDR", 0x4008AE93, "w", 0xAE, 0x93, 8, "struct kvm_vapic_addr")
KVM_S390_STORE_STATUS = Ioctl("KVM_S390_STORE_STATUS", 0x4008AE95, "w", 0xAE, 0x95, 8, "unsigned long")
KVM_S390_INITIAL_RESET = Ioctl("KVM_S390_INITIAL_RESET", 0xAE97, "", 0xAE, 0x97, 0, None)
KVM_GET_MP_STATE = Ioctl("KVM_GET_MP_STATE", 0x8004AE98, "r", 0xAE, 0x98, 4, "struct kvm_mp_state")
KVM_SET_MP_STATE = Ioctl("KVM_SET_MP_STATE", 0x4004AE99, "w", 0xAE, 0x99, 4, "struct kvm_mp_state")
KVM_NMI = Ioctl("KVM_NMI", 0xAE9A, "", 0xAE, 0x9A, 0, None)
KVM_SET_GUEST_DEBUG = Ioctl("KVM_SET_GUEST_DEBUG", 0x4008AE9B, "w", 0xAE, 0x9B, 8, "struct kvm_guest_debug")
KVM_X86_SETUP_MCE = Ioctl("KVM_X86_SETUP_MCE", 0x4008AE9C, "w", 0xAE, 0x9C, 8, "__u64")
KVM_X86_GET_MCE_CAP_SUPPORTED = Ioctl("KVM_X86_GET_MCE_CAP_SUPPORTED", 0x8008AE9D, "r", 0xAE, 0x9D, 8, "__u64")
KVM_ENABLE_CAP = Ioctl("KVM_ENABLE_CAP", 0x4068AEA3, "w", 0xAE, 0xA3, 104, "struct kvm_enable_cap")
KVM_DIRTY_TLB = Ioctl("KVM_DIRTY_TLB", 0x4010AEAA, "w", 0xAE, 0xAA, 16, "struct kvm_dirty_tlb")
KVM_GET_ONE_REG = Ioctl("KVM_GET_ONE_REG", 0x4010AEAB, "w", 0xAE, 0xAB, 16, "struct kvm_one_reg")
KVM_SET_ONE_REG = Ioctl("KVM_SET_ONE_REG", 0x4010AEAC, "w", 0xAE, 0xAC, 16, "struct kvm_one_reg")
KVM_KVMCLOCK_CTRL = Ioctl("KVM_KVMCLOCK_CTRL", 0xAEAD, "", 0xAE, 0xAD, 0, None)
KVM_GET_REG_LIST = Ioctl("KVM_GET_REG_LIST", 0xC008AEB0, "rw", 0xAE, 0xB0, 8, "struct kvm_reg_list")
KVM_SMI = Ioctl("KVM_SMI", 0xAEB7, "", 0xAE, 0xB7, 0, None)
KVM_MEMORY_ENCRYPT_OP = Ioctl("KVM_MEMORY_ENCRYPT_OP", 0xC008AEBA, "rw", 0xAE, 0xBA, 8, "unsigned long")
KVM_MEMORY_ENCRYPT_REG_REGION = Ioctl("KVM_MEMORY_ENCRYPT_REG_REGION", 0x8010AEBB, "r", 0xAE, 0xBB, 16, "struct kvm_enc_region")
KVM_MEMORY_ENCRYPT_UNREG_REGION = Ioctl("KVM_MEMORY_ENCRYPT_UNREG_REGION", 0x8010AEBC, "r", 0xAE, 0xBC, 16, "struct kvm_enc_region")
KVM_CLEAR_DIRTY_LOG = Ioctl("KVM_CLEAR_DIRTY_LOG", 0xC018AEC0, "rw", 0xAE, 0xC0, 24, "struct kvm_clear_dirty_log")
KVM_ARM_VCPU_FINALIZE = Ioctl("KVM_ARM_VCPU_FINALIZE", 0x4004AEC2, "w", 0xAE, 0xC2, 4, "int")
KVM_S390_NORMAL_RESET = Ioctl("KVM_S390_NORMAL_RESET", 0xAEC3, "", 0xAE, 0xC3, 0, None)
KVM_S390_CLEAR_RESET = Ioctl("KVM_S390_CLEAR_RESET", 0xAEC4, "", 0xAE, 0xC4, 0, None)
KVM_RESET_DIRTY_RINGS = Ioctl("KVM_RESET_DIRTY_RINGS", 0xAEC7, "", 0xAE, 0xC7, 0, None)
KVM_XEN_HVM_EVTCHN_SEND = Ioctl("KVM_XEN_HVM_EVTCHN_SEND", 0x400CAED0, "w", 0xAE, 0xD0, 12, "struct kvm_irq_routing_xen_evtchn")
KVM_GET_STATS_FD = Ioctl("KVM_GET_STATS_FD", 0xAECE, "", 0xAE, 0xCE, 0, None)
KVM_SET_MEMORY_ATTRIBUTES = Ioctl("KVM_SET_MEMORY_ATTRIBUTES", 0x4020AED2, "w", 0xAE, 0xD2, 32, "struct kvm_memory_attributes")
KVM_CREATE_GUEST_MEMFD = Ioctl("KVM_CREATE_GUEST_MEMFD", 0xC040AED4, "rw", 0xAE, 0xD4, 64, "struct kvm_create_guest_memfd")
KVM_PRE_FAULT_MEMORY = Ioctl("KVM_PRE_FAULT_MEMORY", 0xC040AED5, "rw", 0xAE, 0xD5, 64, "struct kvm_pre_fault_memory")
