# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for ppc64le.
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
    "KVM_PPC_GET_PVINFO",
    "KVM_SET_TSC_KHZ",
    "KVM_GET_TSC_KHZ",
    "KVM_SIGNAL_MSI",
    "KVM_PPC_GET_SMMU_INFO",
    "KVM_PPC_ALLOCATE_HTAB",
    "KVM_CREATE_SPAPR_TCE",
    "KVM_CREATE_SPAPR_TCE_64",
    "KVM_ALLOCATE_RMA",
    "KVM_PPC_GET_HTAB_FD",
    "KVM_ARM_SET_DEVICE_ADDR",
    "KVM_PPC_RTAS_DEFINE_TOKEN",
    "KVM_PPC_RESIZE_HPT_PREPARE",
    "KVM_PPC_RESIZE_HPT_COMMIT",
    "KVM_PPC_CONFIGURE_V3_MMU",
    "KVM_PPC_GET_RMMU_INFO",
    "KVM_PPC_GET_CPU_CHAR",
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

KVM_GET_API_VERSION = Ioctl("KVM_GET_API_VERSION", 0x2000AE00, "", 0xAE, 0x00, 0, None)
KVM_CREATE_VM = Ioctl("KVM_CREATE_VM", 0x2000AE01, "", 0xAE, 0x01, 0, None)
KVM_S390_ENABLE_SIE = Ioctl("KVM_S390_ENABLE_SIE", 0x2000AE06, "", 0xAE, 0x06, 0, None)
KVM_CHECK_EXTENSION = Ioctl("KVM_CHECK_EXTENSION", 0x2000AE03, "", 0xAE, 0x03, 0, None)
KVM_GET_VCPU_MMAP_SIZE = Ioctl("KVM_GET_VCPU_MMAP_SIZE", 0x2000AE04, "", 0xAE, 0x04, 0, None)
KVM_CREATE_VCPU = Ioctl("KVM_CREATE_VCPU", 0x2000AE41, "", 0xAE, 0x41, 0, None)
KVM_GET_DIRTY_LOG = Ioctl("KVM_GET_DIRTY_LOG", 0x8010AE42, "w", 0xAE, 0x42, 16, "struct kvm_dirty_log")
KVM_SET_NR_MMU_PAGES = Ioctl("KVM_SET_NR_MMU_PAGES", 0x2000AE44, "", 0xAE, 0x44, 0, None)
KVM_GET_NR_MMU_PAGES = Ioctl("KVM_GET_NR_MMU_PAGES", 0x2000AE45, "", 0xAE, 0x45, 0, None)
KVM_SET_USER_MEMORY_REGION = Ioctl("KVM_SET_USER_MEMORY_REGION", 0x8020AE46, "w", 0xAE, 0x46, 32, "struct kvm_userspace_memory_region")
KVM_SET_TSS_ADDR = Ioctl("KVM_SET_TSS_ADDR", 0x2000AE47, "", 0xAE, 0x47, 0, None)
KVM_SET_IDENTITY_MAP_ADDR = Ioctl("KVM_SET_IDENTITY_MAP_ADDR", 0x8008AE48, "w", 0xAE, 0x48, 8, "__u64")
KVM_SET_USER_MEMORY_REGION2 = Ioctl("KVM_SET_USER_MEMORY_REGION2", 0x80A0AE49, "w", 0xAE, 0x49, 160, "struct kvm_userspace_memory_region2")
KVM_S390_VCPU_FAULT = Ioctl("KVM_S390_VCPU_FAULT", 0x8008AE52, "w", 0xAE, 0x52, 8, "unsigned long")
KVM_CREATE_IRQCHIP = Ioctl("KVM_CREATE_IRQCHIP", 0x2000AE60, "", 0xAE, 0x60, 0, None)
KVM_IRQ_LINE = Ioctl("KVM_IRQ_LINE", 0x8008AE61, "w", 0xAE, 0x61, 8, "struct kvm_irq_level")
KVM_GET_IRQCHIP = Ioctl("KVM_GET_IRQCHIP", 0xC208AE62, "rw", 0xAE, 0x62, 520, "struct kvm_irqchip")
KVM_SET_IRQCHIP = Ioctl("KVM_SET_IRQCHIP", 0x4208AE63, "r", 0xAE, 0x63, 520, "struct kvm_irqchip")
KVM_CREATE_PIT = Ioctl("KVM_CREATE_PIT", 0x2000AE64, "", 0xAE, 0x64, 0, None)
KVM_IRQ_LINE_STATUS = Ioctl("KVM_IRQ_LINE_STATUS", 0xC008AE67, "rw", 0xAE, 0x67, 8, "struct kvm_irq_level")
KVM_REGISTER_COALESCED_MMIO = Ioctl("KVM_REGISTER_COALESCED_MMIO", 0x8010AE67, "w", 0xAE, 0x67, 16, "struct kvm_coalesced_mmio_zone")
KVM_UNREGISTER_COALESCED_MMIO = Ioctl("KVM_UNREGISTER_COALESCED_MMIO", 0x8010AE68, "w", 0xAE, 0x68, 16, "struct kvm_coalesced_mmio_zone")
KVM_SET_GSI_ROUTING = Ioctl("KVM_SET_GSI_ROUTING", 0x8008AE6A, "w", 0xAE, 0x6A, 8, "struct kvm_irq_routing")
KVM_REINJECT_CONTROL = Ioctl("KVM_REINJECT_CONTROL", 0x2000AE71, "", 0xAE, 0x71, 0, None)
KVM_IRQFD = Ioctl("KVM_IRQFD", 0x8020AE76, "w", 0xAE, 0x76, 32, "struct kvm_irqfd")
KVM_CREATE_PIT2 = Ioctl("KVM_CREATE_PIT2", 0x8040AE77, "w", 0xAE, 0x77, 64, "struct kvm_pit_config")
KVM_SET_BOOT_CPU_ID = Ioctl("KVM_SET_BOOT_CPU_ID", 0x2000AE78, "", 0xAE, 0x78, 0, None)
KVM_IOEVENTFD = Ioctl("KVM_IOEVENTFD", 0x8040AE79, "w", 0xAE, 0x79, 64, "struct kvm_ioeventfd")
KVM_SET_CLOCK = Ioctl("KVM_SET_CLOCK", 0x8030AE7B, "w", 0xAE, 0x7B, 48, "struct kvm_clock_data")
KVM_GET_CLOCK = Ioctl("KVM_GET_CLOCK", 0x4030AE7C, "r", 0xAE, 0x7C, 48, "struct kvm_clock_data")
KVM_PPC_GET_PVINFO = Ioctl("KVM_PPC_GET_PVINFO", 0x8080AEA1, "w", 0xAE, 0xA1, 128, "struct kvm_ppc_pvinfo")
KVM_SET_TSC_KHZ = Ioctl("KVM_SET_TSC_KHZ", 0x2000AEA2, "", 0xAE, 0xA2, 0, None)
KVM_GET_TSC_KHZ = Ioctl("KVM_GET_TSC_KHZ", 0x2000AEA3, "", 0xAE, 0xA3, 0, None)
KVM_SIGNAL_MSI = Ioctl("KVM_SIGNAL_MSI", 0x8020AEA5, "w", 0xAE, 0xA5, 32, "struct kvm_msi")
KVM_PPC_GET_SMMU_INFO = Ioctl("KVM_PPC_GET_SMMU_INFO", 0x4250AEA6, "r", 0xAE, 0xA6, 592, "struct kvm_ppc_smmu_info")
KVM_PPC_ALLOCATE_HTAB = Ioctl("KVM_PPC_ALLOCATE_HTAB", 0xC004AEA7, "rw", 0xAE, 0xA7, 4, "__u32")
KVM_CREATE_SPAPR_TCE = Ioctl("KVM_CREATE_SPAPR_TCE", 0x8010AEA8, "w", 0xAE, 0xA8, 16, "struct kvm_create_spapr_tce")
KVM_CREATE_SPAPR_TCE_64 = Ioctl("KVM_CREATE_SPAPR_TCE_64", 0x8020AEA8, "w", 0xAE, 0xA8, 32, "struct kvm_create_spapr_tce_64")
KVM_ALLOCATE_RMA = Ioctl("KVM_ALLOCATE_RMA", 0x4008AEA9, "r", 0xAE, 0xA9, 8, "struct kvm_allocate_rma")
KVM_PPC_GET_HTAB_FD = Ioctl("KVM_PPC_GET_HTAB_FD", 0x8020AEAA, "w", 0xAE, 0xAA, 32, "struct kvm_get_htab_fd")
KVM_ARM_SET_DEVICE_ADDR = Ioctl("KVM_ARM_SET_DEVICE_ADDR", 0x8010AEAB, "w", 0xAE, 0xAB, 16, "struct kvm_arm_device_addr")
KVM_PPC_RTAS_DEFINE_TOKEN = Ioctl("KVM_PPC_RTAS_DEFINE_TOKEN", 0x8080AEAC, "w", 0xAE, 0xAC, 128, "struct kvm_rtas_token_args")
KVM_PPC_RESIZE_HPT_PREPARE = Ioctl("KVM_PPC_RESIZE_HPT_PREPARE", 0x4010AEAD, "r", 0xAE, 0xAD, 16, "struct kvm_ppc_resize_hpt")
KVM_PPC_RESIZE_HPT_COMMIT = Ioctl("KVM_PPC_RESIZE_HPT_COMMIT", 0x4010AEAE, "r", 0xAE, 0xAE, 16, "struct kvm_ppc_resize_hpt")
KVM_PPC_CONFIGURE_V3_MMU = Ioctl("KVM_PPC_CONFIGURE_V3_MMU", 0x8010AEAF, "w", 0xAE, 0xAF, 16, "struct kvm_ppc_mmuv3_cfg")
KVM_PPC_GET_RMMU_INFO = Ioctl("KVM_PPC_GET_RMMU_INFO", 0x8060AEB0, "w", 0xAE, 0xB0, 96, "struct kvm_ppc_rmmu_info")
KVM_PPC_GET_CPU_CHAR = Ioctl("KVM_PPC_GET_CPU_CHAR", 0x4020AEB1, "r", 0xAE, 0xB1, 32, "struct kvm_ppc_cpu_char")
KVM_PPC_SVM_OFF = Ioctl("KVM_PPC_SVM_OFF", 0x2000AEB3, "", 0xAE, 0xB3, 0, None)
KVM_CREATE_DEVICE = Ioctl("KVM_CREATE_DEVICE", 0xC00CAEE0, "rw", 0xAE, 0xE0, 12, "struct kvm_create_device")
KVM_SET_DEVICE_ATTR = Ioctl("KVM_SET_DEVICE_ATTR", 0x8018AEE1, "w", 0xAE, 0xE1, 24, "struct kvm_device_attr")
KVM_GET_DEVICE_ATTR = Ioctl("KVM_GET_DEVICE_ATTR", 0x8018AEE2, "w", 0xAE, 0xE2, 24, "struct kvm_device_attr")
KVM_HAS_DEVICE_ATTR = Ioctl("KVM_HAS_DEVICE_ATTR", 0x8018AEE3, "w", 0xAE, 0xE3, 24, "struct kvm_device_attr")
KVM_RUN = Ioctl("KVM_RUN", 0x2000AE80, "", 0xAE, 0x80, 0, None)
KVM_GET_REGS = Ioctl("KVM_GET_REGS", 0x4188AE81, "r", 0xAE, 0x81, 392, "struct kvm_regs")
KVM_SET_REGS = Ioctl("KVM_SET_REGS", 0x8188AE82, "w", 0xAE, 0x82, 392, "struct kvm_regs")
KVM_GET_SREGS = Ioctl("KVM_GET_SREGS", 0x44D0AE83, "r", 0xAE, 0x83, 1232, "struct kvm_sregs")
KVM_SET_SREGS = Ioctl("KVM_SET_SREGS", 0x84D0AE84, "w", 0xAE, 0x84, 1232, "struct kvm_sregs")
KVM_TRANSLATE = Ioctl("KVM_TRANSLATE", 0xC018AE85, "rw", 0xAE, 0x85, 24, "struct kvm_translation")
KVM_INTERRUPT = Ioctl("KVM_INTERRUPT", 0x8004AE86, "w", 0xAE, 0x86, 4, "struct kvm_interrupt")
KVM_SET_SIGNAL_MASK = Ioctl("KVM_SET_SIGNAL_MASK", 0x8004AE8B, "w", 0xAE, 0x8B, 4, "struct kvm_signal_mask")
KVM_GET_FPU = Ioctl("KVM_GET_FPU", 0x4100AE8C, "r", 0xAE, 0x8C, 256, "struct kvm_fpu")
KVM_SET_FPU = Ioctl("KVM_SET_FPU", 0x8100AE8D, "w", 0xAE, 0x8D, 256, "struct kvm_fpu")
KVM_TPR_ACCESS_REPORTING = Ioctl("KVM_TPR_ACCESS_REPORTING", 0xC028AE92, "rw", 0xAE, 0x92, 40, "struct kvm_tpr_access_ctl")
KVM_SET_VAPIC_ADDR = Ioctl("KVM_SET_VAPIC_ADDR", 0x8008AE93, "w", 0xAE, 0x93, 8, "struct kvm_vapic_addr")
KVM_S390_STORE_STATUS = Ioctl("KVM_S390_STORE_STATUS", 0x8008AE95, "w", 0xAE, 0x95, 8, "unsigned long")
KVM_S390_INITIAL_RESET = Ioctl("KVM_S390_INITIAL_RESET", 0x2000AE97, "", 0xAE, 0x97, 0, None)
KVM_GET_MP_STATE = Ioctl("KVM_GET_MP_STATE", 0x4004AE98, "r", 0xAE, 0x98, 4, "struct kvm_mp_state")
KVM_SET_MP_STATE = Ioctl("KVM_SET_MP_STATE", 0x8004AE99, "w", 0xAE, 0x99, 4, "struct kvm_mp_state")
KVM_NMI = Ioctl("KVM_NMI", 0x2000AE9A, "", 0xAE, 0x9A, 0, None)
KVM_SET_GUEST_DEBUG = Ioctl("KVM_SET_GUEST_DEBUG", 0x8108AE9B, "w", 0xAE, 0x9B, 264, "struct kvm_guest_debug")
KVM_X86_SETUP_MCE = Ioctl("KVM_X86_SETUP_MCE", 0x8008AE9C, "w", 0xAE, 0x9C, 8, "__u64")
KVM_X86_GET_MCE_CAP_SUPPORTED = Ioctl("KVM_X86_GET_MCE_CAP_SUPPORTED", 0x4008AE9D, "r", 0xAE, 0x9D, 8, "__u64")
KVM_ENABLE_CAP = Ioctl("KVM_ENABLE_CAP", 0x8068AEA3, "w", 0xAE, 0xA3, 104, "struct kvm_enable_cap")
KVM_DIRTY_TLB = Ioctl("KVM_DIRTY_TLB", 0x8010AEAA, "w", 0xAE, 0xAA, 16, "struct kvm_dirty_tlb")
KVM_GET_ONE_REG = Ioctl("KVM_GET_ONE_REG", 0x8010AEAB, "w", 0xAE, 0xAB, 16, "struct kvm_one_reg")
KVM_SET_ONE_REG = Ioctl("KVM_SET_ONE_REG", 0x8010AEAC, "w", 0xAE, 0xAC, 16, "struct kvm_one_reg")
KVM_KVMCLOCK_CTRL = Ioctl("KVM_KVMCLOCK_CTRL", 0x2000AEAD, "", 0xAE, 0xAD, 0, None)
KVM_GET_REG_LIST = Ioctl("KVM_GET_REG_LIST", 0xC008AEB0, "rw", 0xAE, 0xB0, 8, "struct kvm_reg_list")
KVM_SMI = Ioctl("KVM_SMI", 0x2000AEB7, "", 0xAE, 0xB7, 0, None)
KVM_MEMORY_ENCRYPT_OP = Ioctl("KVM_MEMORY_ENCRYPT_OP", 0xC008AEBA, "rw", 0xAE, 0xBA, 8, "unsigned long")
KVM_MEMORY_ENCRYPT_REG_REGION = Ioctl("KVM_MEMORY_ENCRYPT_REG_REGION", 0x4010AEBB, "r", 0xAE, 0xBB, 16, "struct kvm_enc_region")
KVM_MEMORY_ENCRYPT_UNREG_REGION = Ioctl("KVM_MEMORY_ENCRYPT_UNREG_REGION", 0x4010AEBC, "r", 0xAE, 0xBC, 16, "struct kvm_enc_region")
KVM_CLEAR_DIRTY_LOG = Ioctl("KVM_CLEAR_DIRTY_LOG", 0xC018AEC0, "rw", 0xAE, 0xC0, 24, "struct kvm_clear_dirty_log")
KVM_ARM_VCPU_FINALIZE = Ioctl("KVM_ARM_VCPU_FINALIZE", 0x8004AEC2, "w", 0xAE, 0xC2, 4, "int")
KVM_S390_NORMAL_RESET = Ioctl("KVM_S390_NORMAL_RESET", 0x2000AEC3, "", 0xAE, 0xC3, 0, None)
KVM_S390_CLEAR_RESET = Ioctl("KVM_S390_CLEAR_RESET", 0x2000AEC4, "", 0xAE, 0xC4, 0, None)
KVM_RESET_DIRTY_RINGS = Ioctl("KVM_RESET_DIRTY_RINGS", 0x2000AEC7, "", 0xAE, 0xC7, 0, None)
KVM_XEN_HVM_EVTCHN_SEND = Ioctl("KVM_XEN_HVM_EVTCHN_SEND", 0x800CAED0, "w", 0xAE, 0xD0, 12, "struct kvm_irq_routing_xen_evtchn")
KVM_GET_STATS_FD = Ioctl("KVM_GET_STATS_FD", 0x2000AECE, "", 0xAE, 0xCE, 0, None)
KVM_SET_MEMORY_ATTRIBUTES = Ioctl("KVM_SET_MEMORY_ATTRIBUTES", 0x8020AED2, "w", 0xAE, 0xD2, 32, "struct kvm_memory_attributes")
KVM_CREATE_GUEST_MEMFD = Ioctl("KVM_CREATE_GUEST_MEMFD", 0xC040AED4, "rw", 0xAE, 0xD4, 64, "struct kvm_create_guest_memfd")
KVM_PRE_FAULT_MEMORY = Ioctl("KVM_PRE_FAULT_MEMORY", 0xC040AED5, "rw", 0xAE, 0xD5, 64, "struct kvm_pre_fault_memory")
