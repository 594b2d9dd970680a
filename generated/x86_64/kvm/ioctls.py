# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for x86_64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Ioctls: name, number, direction, type, number within the type, size and type of the argument."""

from .._abi import Ioctl

__all__ = [
    "KVM_GET_API_VERSION",
    "KVM_CREATE_VM",
    "KVM_GET_MSR_INDEX_LIST",
    "KVM_S390_ENABLE_SIE",
    "KVM_CHECK_EXTENSION",
    "KVM_GET_VCPU_MMAP_SIZE",
    "KVM_GET_SUPPORTED_CPUID",
    "KVM_GET_EMULATED_CPUID",
    "KVM_GET_MSR_FEATURE_INDEX_LIST",
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
    "KVM_GET_PIT",
    "KVM_SET_PIT",
    "KVM_IRQ_LINE_STATUS",
    "KVM_REGISTER_COALESCED_MMIO",
    "KVM_UNREGISTER_COALESCED_MMIO",
    "KVM_SET_GSI_ROUTING",
    "KVM_REINJECT_CONTROL",
    "KVM_IRQFD",
    "KVM_CREATE_PIT2",
    "KVM_SET_BOOT_CPU_ID",
    "KVM_IOEVENTFD",
    "KVM_XEN_HVM_CONFIG",
    "KVM_SET_CLOCK",
    "KVM_GET_CLOCK",
    "KVM_GET_PIT2",
    "KVM_SET_PIT2",
    "KVM_SET_TSC_KHZ",
    "KVM_GET_TSC_KHZ",
    "KVM_SIGNAL_MSI",
    "KVM_PPC_ALLOCATE_HTAB",
    "KVM_ARM_SET_DEVICE_ADDR",
    "KVM_SET_PMU_EVENT_FILTER",
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
    "KVM_GET_MSRS",
    "KVM_SET_MSRS",
    "KVM_SET_CPUID",
    "KVM_SET_SIGNAL_MASK",
    "KVM_GET_FPU",
    "KVM_SET_FPU",
    "KVM_GET_LAPIC",
    "KVM_SET_LAPIC",
    "KVM_SET_CPUID2",
    "KVM_GET_CPUID2",
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
    "KVM_X86_SET_MCE",
    "KVM_GET_VCPU_EVENTS",
    "KVM_SET_VCPU_EVENTS",
    "KVM_GET_DEBUGREGS",
    "KVM_SET_DEBUGREGS",
    "KVM_ENABLE_CAP",
    "KVM_GET_XSAVE",
    "KVM_SET_XSAVE",
    "KVM_GET_XCRS",
    "KVM_SET_XCRS",
    "KVM_DIRTY_TLB",
    "KVM_GET_ONE_REG",
    "KVM_SET_ONE_REG",
    "KVM_KVMCLOCK_CTRL",
    "KVM_GET_REG_LIST",
    "KVM_SMI",
    "KVM_MEMORY_ENCRYPT_OP",
    "KVM_MEMORY_ENCRYPT_REG_REGION",
    "KVM_MEMORY_ENCRYPT_UNREG_REGION",
    "KVM_HYPERV_EVENTFD",
    "KVM_GET_NESTED_STATE",
    "KVM_SET_NESTED_STATE",
    "KVM_CLEAR_DIRTY_LOG",
    "KVM_GET_SUPPORTED_HV_CPUID",
    "KVM_ARM_VCPU_FINALIZE",
    "KVM_S390_NORMAL_RESET",
    "KVM_S390_CLEAR_RESET",
    "KVM_X86_SET_MSR_FILTER",
    "KVM_RESET_DIRTY_RINGS",
    "KVM_XEN_HVM_GET_ATTR",
    "KVM_XEN_HVM_SET_ATTR",
    "KVM_XEN_VCPU_GET_ATTR",
    "KVM_XEN_VCPU_SET_ATTR",
    "KVM_XEN_HVM_EVTCHN_SEND",
    "KVM_GET_SREGS2",
    "KVM_SET_SREGS2",
    "KVM_GET_STATS_FD",
    "KVM_GET_XSAVE2",
    "KVM_SET_MEMORY_ATTRIBUTES",
    "KVM_CREATE_GUEST_MEMFD",
    "KVM_PRE_FAULT_MEMORY",
]

KVM_GET_API_VERSION = Ioctl("KVM_GET_API_VERSION", 0xAE00, "", 0xAE, 0x00, 0, None)
KVM_CREATE_VM = Ioctl("KVM_CREATE_VM", 0xAE01, "", 0xAE, 0x01, 0, None)
KVM_GET_MSR_INDEX_LIST = Ioctl("KVM_GET_MSR_INDEX_LIST", 0xC004AE02, "rw", 0xAE, 0x02, 4, "struct kvm_msr_list")
KVM_S390_ENABLE_SIE = Ioctl("KVM_S390_ENABLE_SIE", 0xAE06, "", 0xAE, 0x06, 0, None)
KVM_CHECK_EXTENSION = Ioctl("KVM_CHECK_EXTENSION", 0xAE03, "", 0xAE, 0x03, 0, None)
KVM_GET_VCPU_MMAP_SIZE = Ioctl("KVM_GET_VCPU_MMAP_SIZE", 0xAE04, "", 0xAE, 0x04, 0, None)
KVM_GET_SUPPORTED_CPUID = Ioctl("KVM_GET_SUPPORTED_CPUID", 0xC008AE05, "rw", 0xAE, 0x05, 8, "struct kvm_cpuid2")
KVM_GET_EMULATED_CPUID = Ioctl("KVM_GET_EMULATED_CPUID", 0xC008AE09, "rw", 0xAE, 0x09, 8, "struct kvm_cpuid2")
KVM_GET_MSR_FEATURE_INDEX_LIST = Ioctl("KVM_GET_MSR_FEATURE_INDEX_LIST", 0xC004AE0A, "rw", 0xAE, 0x0A, 4, "struct kvm_msr_list")
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
KVM_GET_PIT = Ioctl("KVM_GET_PIT", 0xC048AE65, "rw", 0xAE, 0x65, 72, "struct kvm_pit_state")
KVM_SET_PIT = Ioctl("KVM_SET_PIT", 0x8048AE66, "r", 0xAE, 0x66, 72, "struct kvm_pit_state")
KVM_IRQ_LINE_STATUS = Ioctl("KVM_IRQ_LINE_STATUS", 0xC008AE67, "rw", 0xAE, 0x67, 8, "struct kvm_irq_level")
KVM_REGISTER_COALESCED_MMIO = Ioctl("KVM_REGISTER_COALESCED_MMIO", 0x4010AE67, "w", 0xAE, 0x67, 16, "struct kvm_coalesced_mmio_zone")
KVM_UNREGISTER_COALESCED_MMIO = Ioctl("KVM_UNREGISTER_COALESCED_MMIO", 0x4010AE68, "w", 0xAE, 0x68, 16, "struct kvm_coalesced_mmio_zone")
KVM_SET_GSI_ROUTING = Ioctl("KVM_SET_GSI_ROUTING", 0x4008AE6A, "w", 0xAE, 0x6A, 8, "struct kvm_irq_routing")
KVM_REINJECT_CONTROL = Ioctl("KVM_REINJECT_CONTROL", 0xAE71, "", 0xAE, 0x71, 0, None)
KVM_IRQFD = Ioctl("KVM_IRQFD", 0x4020AE76, "w", 0xAE, 0x76, 32, "struct kvm_irqfd")
KVM_CREATE_PIT2 = Ioctl("KVM_CREATE_PIT2", 0x4040AE77, "w", 0xAE, 0x77, 64, "struct kvm_pit_config")
KVM_SET_BOOT_CPU_ID = Ioctl("KVM_SET_BOOT_CPU_ID", 0xAE78, "", 0xAE, 0x78, 0, None)
KVM_IOEVENTFD = Ioctl("KVM_IOEVENTFD", 0x4040AE79, "w", 0xAE, 0x79, 64, "struct kvm_ioeventfd")
KVM_XEN_HVM_CONFIG = Ioctl("KVM_XEN_HVM_CONFIG", 0x4038AE7A, "w", 0xAE, 0x7A, 56, "struct kvm_xen_hvm_config")
KVM_SET_CLOCK = Ioctl("KVM_SET_CLOCK", 0x4030AE7B, "w", 0xAE, 0x7B, 48, "struct kvm_clock_data")
KVM_GET_CLOCK = Ioctl("KVM_GET_CLOCK", 0x8030AE7C, "r", 0xAE, 0x7C, 48, "struct kvm_clock_data")
KVM_GET_PIT2 = Ioctl("KVM_GET_PIT2", 0x8070AE9F, "r", 0xAE, 0x9F, 112, "struct kvm_pit_state2")
KVM_SET_PIT2 = Ioctl("KVM_SET_PIT2", 0x4070AEA0, "w", 0xAE, 0xA0, 112, "struct kvm_pit_state2")
KVM_SET_TSC_KHZ = Ioctl("KVM_SET_TSC_KHZ", 0xAEA2, "", 0xAE, 0xA2, 0, None)
KVM_GET_TSC_KHZ = Ioctl("KVM_GET_TSC_KHZ", 0xAEA3, "", 0xAE, 0xA3, 0, None)
KVM_SIGNAL_MSI = Ioctl("KVM_SIGNAL_MSI", 0x4020AEA5, "w", 0xAE, 0xA5, 32, "struct kvm_msi")
KVM_PPC_ALLOCATE_HTAB = Ioctl("KVM_PPC_ALLOCATE_HTAB", 0xC004AEA7, "rw", 0xAE, 0xA7, 4, "__u32")
KVM_ARM_SET_DEVICE_ADDR = Ioctl("KVM_ARM_SET_DEVICE_ADDR", 0x4010AEAB, "w", 0xAE, 0xAB, 16, "struct kvm_arm_device_addr")
KVM_SET_PMU_EVENT_FILTER = Ioctl("KVM_SET_PMU_EVENT_FILTER", 0x4020AEB2, "w", 0xAE, 0xB2, 32, "struct kvm_pmu_event_filter")
KVM_PPC_SVM_OFF = Ioctl("KVM_PPC_SVM_OFF", 0xAEB3, "", 0xAE, 0xB3, 0, None)
KVM_CREATE_DEVICE = Ioctl("KVM_CREATE_DEVICE", 0xC00CAEE0, "rw", 0xAE, 0xE0, 12, "struct kvm_create_device")
KVM_SET_DEVICE_ATTR = Ioctl("KVM_SET_DEVICE_ATTR", 0x4018AEE1, "w", 0xAE, 0xE1, 24, "struct kvm_device_attr")
KVM_GET_DEVICE_ATTR = Ioctl("KVM_GET_DEVICE_ATTR", 0x4018AEE2, "w", 0xAE, 0xE2, 24, "struct kvm_device_attr")
KVM_HAS_DEVICE_ATTR = Ioctl("KVM_HAS_DEVICE_ATTR", 0x4018AEE3, "w", 0xAE, 0xE3, 24, "struct kvm_device_attr")
KVM_RUN = Ioctl("KVM_RUN", 0xAE80, "", 0xAE, 0x80, 0, None)
KVM_GET_REGS = Ioctl("KVM_GET_REGS", 0x8090AE81, "r", 0xAE, 0x81, 144, "struct kvm_regs")
KVM_SET_REGS = Ioctl("KVM_SET_REGS", 0x4090AE82, "w", 0xAE, 0x82, 144, "struct kvm_regs")
KVM_GET_SREGS = Ioctl("KVM_GET_SREGS", 0x8138AE83, "r", 0xAE, 0x83, 312, "struct kvm_sregs")
KVM_SET_SREGS = Ioctl("KVM_SET_SREGS", 0x4138AE84, "w", 0xAE, 0x84, 312, "struct kvm_sregs")
KVM_TRANSLATE = Ioctl("KVM_TRANSLATE", 0xC018AE85, "rw", 0xAE, 0x85, 24, "struct kvm_translation")
KVM_INTERRUPT = Ioctl("KVM_INTERRUPT", 0x4004AE86, "w", 0xAE, 0x86, 4, "struct kvm_interrupt")
KVM_GET_MSRS = Ioctl("KVM_GET_MSRS", 0xC008AE88, "rw", 0xAE, 0x88, 8, "struct kvm_msrs")
KVM_SET_MSRS = Ioctl("KVM_SET_MSRS", 0x4008AE89, "w", 0xAE, 0x89, 8, "struct kvm_msrs")
KVM_SET_CPUID = Ioctl("KVM_SET_CPUID", 0x4008AE8A, "w", 0xAE, 0x8A, 8, "struct kvm_cpuid")
KVM_SET_SIGNAL_MASK = Ioctl("KVM_SET_SIGNAL_MASK", 0x4004AE8B, "w", 0xAE, 0x8B, 4, "struct kvm_signal_mask")
KVM_GET_FPU = Ioctl("KVM_GET_FPU", 0x81A0AE8C, "r", 0xAE, 0x8C, 416, "struct kvm_fpu")
KVM_SET_FPU = Ioctl("KVM_SET_FPU", 0x41A0AE8D, "w", 0xAE, 0x8D, 416, "struct kvm_fpu")
KVM_GET_LAPIC = Ioctl("KVM_GET_LAPIC", 0x8400AE8E, "r", 0xAE, 0x8E, 1024, "struct kvm_lapic_state")
KVM_SET_LAPIC = Ioctl("KVM_SET_LAPIC", 0x4400AE8F, "w", 0xAE, 0x8F, 1024, "struct kvm_lapic_state")
KVM_SET_CPUID2 = Ioctl("KVM_SET_CPUID2", 0x4008AE90, "w", 0xAE, 0x90, 8, "struct kvm_cpuid2")
KVM_GET_CPUID2 = Ioctl("KVM_GET_CPUID2", 0xC008AE91, "rw", 0xAE, 0x91, 8, "struct kvm_cpuid2")
KVM_TPR_ACCESS_REPORTING = Ioctl("KVM_TPR_ACCESS_REPORTING", 0xC028AE92, "rw", 0xAE, 0x92, 40, "struct kvm_tpr_access_ctl")
KVM_SET_VAPIC_ADDR = Ioctl("KVM_SET_VAPIC_ADDR", 0x4008AE93, "w", 0xAE, 0x93, 8, "struct kvm_vapic_addr")
KVM_S390_STORE_STATUS = Ioctl("KVM_S390_STORE_STATUS", 0x4008AE95, "w", 0xAE, 0x95, 8, "unsigned long")
KVM_S390_INITIAL_RESET = Ioctl("KVM_S390_INITIAL_RESET", 0xAE97, "", 0xAE, 0x97, 0, None)
KVM_GET_MP_STATE = Ioctl("KVM_GET_MP_STATE", 0x8004AE98, "r", 0xAE, 0x98, 4, "struct kvm_mp_state")
KVM_SET_MP_STATE = Ioctl("KVM_SET_MP_STATE", 0x4004AE99, "w", 0xAE, 0x99, 4, "struct kvm_mp_state")
KVM_NMI = Ioctl("KVM_NMI", 0xAE9A, "", 0xAE, 0x9A, 0, None)
KVM_SET_GUEST_DEBUG = Ioctl("KVM_SET_GUEST_DEBUG", 0x4048AE9B, "w", 0xAE, 0x9B, 72, "struct kvm_guest_debug")
KVM_X86_SETUP_MCE = Ioctl("KVM_X86_SETUP_MCE", 0x4008AE9C, "w", 0xAE, 0x9C, 8, "__u64")
KVM_X86_GET_MCE_CAP_SUPPORTED = Ioctl("KVM_X86_GET_MCE_CAP_SUPPORTED", 0x8008AE9D, "r", 0xAE, 0x9D, 8, "__u64")
KVM_X86_SET_MCE = Ioctl("KVM_X86_SET_MCE", 0x4040AE9E, "w", 0xAE, 0x9E, 64, "struct kvm_x86_mce")
KVM_GET_VCPU_EVENTS = Ioctl("KVM_GET_VCPU_EVENTS", 0x8040AE9F, "r", 0xAE, 0x9F, 64, "struct kvm_vcpu_events")
KVM_SET_VCPU_EVENTS = Ioctl("KVM_SET_VCPU_EVENTS", 0x4040AEA0, "w", 0xAE, 0xA0, 64, "struct kvm_vcpu_events")
KVM_GET_DEBUGREGS = Ioctl("KVM_GET_DEBUGREGS", 0x8080AEA1, "r", 0xAE, 0xA1, 128, "struct kvm_debugregs")
KVM_SET_DEBUGREGS = Ioctl("KVM_SET_DEBUGREGS", 0x4080AEA2, "w", 0xAE, 0xA2, 128, "struct kvm_debugregs")
KVM_ENABLE_CAP = Ioctl("KVM_ENABLE_CAP", 0x4068AEA3, "w", 0xAE, 0xA3, 104, "struct kvm_enable_cap")
KVM_GET_XSAVE = Ioctl("KVM_GET_XSAVE", 0x9000AEA4, "r", 0xAE, 0xA4, 4096, "struct kvm_xsave")
KVM_SET_XSAVE = Ioctl("KVM_SET_XSAVE", 0x5000AEA5, "w", 0xAE, 0xA5, 4096, "struct kvm_xsave")
KVM_GET_XCRS = Ioctl("KVM_GET_XCRS", 0x8188AEA6, "r", 0xAE, 0xA6, 392, "struct kvm_xcrs")
KVM_SET_XCRS = Ioctl("KVM_SET_XCRS", 0x4188AEA7, "w", 0xAE, 0xA7, 392, "struct kvm_xcrs")
KVM_DIRTY_TLB = Ioctl("KVM_DIRTY_TLB", 0x4010AEAA, "w", 0xAE, 0xAA, 16, "struct kvm_dirty_tlb")
KVM_GET_ONE_REG = Ioctl("KVM_GET_ONE_REG", 0x4010AEAB, "w", 0xAE, 0xAB, 16, "struct kvm_one_reg")
KVM_SET_ONE_REG = Ioctl("KVM_SET_ONE_REG", 0x4010AEAC, "w", 0xAE, 0xAC, 16, "struct kvm_one_reg")
KVM_KVMCLOCK_CTRL = Ioctl("KVM_KVMCLOCK_CTRL", 0xAEAD, "", 0xAE, 0xAD, 0, None)
KVM_GET_REG_LIST = Ioctl("KVM_GET_REG_LIST", 0xC008AEB0, "rw", 0xAE, 0xB0, 8, "struct kvm_reg_list")
KVM_SMI = Ioctl("KVM_SMI", 0xAEB7, "", 0xAE, 0xB7, 0, None)
KVM_MEMORY_ENCRYPT_OP = Ioctl("KVM_MEMORY_ENCRYPT_OP", 0xC008AEBA, "rw", 0xAE, 0xBA, 8, "unsigned long")
KVM_MEMORY_ENCRYPT_REG_REGION = Ioctl("KVM_MEMORY_ENCRYPT_REG_REGION", 0x8010AEBB, "r", 0xAE, 0xBB, 16, "struct kvm_enc_region")
KVM_MEMORY_ENCRYPT_UNREG_REGION = Ioctl("KVM_MEMORY_ENCRYPT_UNREG_REGION", 0x8010AEBC, "r", 0xAE, 0xBC, 16, "struct kvm_enc_region")
KVM_HYPERV_EVENTFD = Ioctl("KVM_HYPERV_EVENTFD", 0x4018AEBD, "w", 0xAE, 0xBD, 24, "struct kvm_hyperv_eventfd")
KVM_GET_NESTED_STATE = Ioctl("KVM_GET_NESTED_STATE", 0xC080AEBE, "rw", 0xAE, 0xBE, 128, "struct kvm_nested_state")
KVM_SET_NESTED_STATE = Ioctl("KVM_SET_NESTED_STATE", 0x4080AEBF, "w", 0xAE, 0xBF, 128, "struct kvm_nested_state")
KVM_CLEAR_DIRTY_LOG = Ioctl("KVM_CLEAR_DIRTY_LOG", 0xC018AEC0, "rw", 0xAE, 0xC0, 24, "struct kvm_clear_dirty_log")
KVM_GET_SUPPORTED_HV_CPUID = Ioctl("KVM_GET_SUPPORTED_HV_CPUID", 0xC008AEC1, "rw", 0xAE, 0xC1, 8, "struct kvm_cpuid2")
KVM_ARM_VCPU_FINALIZE = Ioctl("KVM_ARM_VCPU_FINALIZE", 0x4004AEC2, "w", 0xAE, 0xC2, 4, "int")
KVM_S390_NORMAL_RESET = Ioctl("KVM_S390_NORMAL_RESET", 0xAEC3, "", 0xAE, 0xC3, 0, None)
KVM_S390_CLEAR_RESET = Ioctl("KVM_S390_CLEAR_RESET", 0xAEC4, "", 0xAE, 0xC4, 0, None)
KVM_X86_SET_MSR_FILTER = Ioctl("KVM_X86_SET_MSR_FILTER", 0x4188AEC6, "w", 0xAE, 0xC6, 392, "struct kvm_msr_filter")
KVM_RESET_DIRTY_RINGS = Ioctl("KVM_RESET_DIRTY_RINGS", 0xAEC7, "", 0xAE, 0xC7, 0, None)
KVM_XEN_HVM_GET_ATTR = Ioctl("KVM_XEN_HVM_GET_ATTR", 0xC048AEC8, "rw", 0xAE, 0xC8, 72, "struct kvm_xen_hvm_attr")
KVM_XEN_HVM_SET_ATTR = Ioctl("KVM_XEN_HVM_SET_ATTR", 0x4048AEC9, "w", 0xAE, 0xC9, 72, "struct kvm_xen_hvm_attr")
KVM_XEN_VCPU_GET_ATTR = Ioctl("KVM_XEN_VCPU_GET_ATTR", 0xC048AECA, "rw", 0xAE, 0xCA, 72, "struct kvm_xen_vcpu_attr")
KVM_XEN_VCPU_SET_ATTR = Ioctl("KVM_XEN_VCPU_SET_ATTR", 0x4048AECB, "w", 0xAE, 0xCB, 72, "struct kvm_xen_vcpu_attr")
KVM_XEN_HVM_EVTCHN_SEND = Ioctl("KVM_XEN_HVM_EVTCHN_SEND", 0x400CAED0, "w", 0xAE, 0xD0, 12, "struct kvm_irq_routing_xen_evtchn")
KVM_GET_SREGS2 = Ioctl("KVM_GET_SREGS2", 0x8140AECC, "r", 0xAE, 0xCC, 320, "struct kvm_sregs2")
KVM_SET_SREGS2 = Ioctl("KVM_SET_SREGS2", 0x4140AECD, "w", 0xAE, 0xCD, 320, "struct kvm_sregs2")
KVM_GET_STATS_FD = Ioctl("KVM_GET_STATS_FD", 0xAECE, "", 0xAE, 0xCE, 0, None)
KVM_GET_XSAVE2 = Ioctl("KVM_GET_XSAVE2", 0x9000AECF, "r", 0xAE, 0xCF, 4096, "struct kvm_xsave")
KVM_SET_MEMORY_ATTRIBUTES = Ioctl("KVM_SET_MEMORY_ATTRIBUTES", 0x4020AED2, "w", 0xAE, 0xD2, 32, "struct kvm_memory_attributes")
KVM_CREATE_GUEST_MEMFD = Ioctl("KVM_CREATE_GUEST_MEMFD", 0xC040AED4, "rw", 0xAE, 0xD4, 64, "struct kvm_create_guest_memfd")
KVM_PRE_FAULT_MEMORY = Ioctl("KVM_PRE_FAULT_MEMORY", 0xC040AED5, "rw", 0xAE, 0xD5, 64, "struct kvm_pre_fault_memory")
