# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from enum import IntEnum as _IntEnum
from enum import IntFlag as _IntFlag

from . import kvm as _s
from ..arm import _abi, _calls
from ..arm import _members as _t
from ..arm import _records as _a

# each part has what is here in it
constants = _s
ioctls = _s
macros = _s
structs = _s
wrap = _abi.wrap
ioctl = _calls.ioctl

def name_of(value: int, prefix: str | tuple[str, ...]) -> str: ...
def flags_of(value: int, prefix: str | tuple[str, ...]) -> str: ...

class enums:
    class kvm_device_type(_IntEnum):
        KVM_DEV_TYPE_FSL_MPIC_20 = 1
        KVM_DEV_TYPE_FSL_MPIC_42 = 2
        KVM_DEV_TYPE_XICS = 3
        KVM_DEV_TYPE_VFIO = 4
        KVM_DEV_TYPE_ARM_VGIC_V2 = 5
        KVM_DEV_TYPE_FLIC = 6
        KVM_DEV_TYPE_ARM_VGIC_V3 = 7
        KVM_DEV_TYPE_ARM_VGIC_ITS = 8

__BITS_PER_LONG: int
_IOC_NRBITS: int
_IOC_TYPEBITS: int
_IOC_SIZEBITS: int
_IOC_DIRBITS: int
_IOC_NRMASK: int
_IOC_TYPEMASK: int
_IOC_SIZEMASK: int
_IOC_DIRMASK: int
_IOC_NRSHIFT: int
_IOC_TYPESHIFT: int
_IOC_SIZESHIFT: int
_IOC_DIRSHIFT: int
_IOC_NONE: int
_IOC_WRITE: int
_IOC_READ: int
IOC_IN: int
IOC_OUT: int
IOC_INOUT: int
IOCSIZE_MASK: int
IOCSIZE_SHIFT: int
KVM_API_VERSION: int
KVM_MEM_LOG_DIRTY_PAGES: int
KVM_MEM_READONLY: int
KVM_PIT_SPEAKER_DUMMY: int
KVM_EXIT_HYPERV_SYNIC: int
KVM_EXIT_HYPERV_HCALL: int
KVM_S390_GET_SKEYS_NONE: int
KVM_S390_SKEYS_MAX: int
KVM_EXIT_UNKNOWN: int
KVM_EXIT_EXCEPTION: int
KVM_EXIT_IO: int
KVM_EXIT_HYPERCALL: int
KVM_EXIT_DEBUG: int
KVM_EXIT_HLT: int
KVM_EXIT_MMIO: int
KVM_EXIT_IRQ_WINDOW_OPEN: int
KVM_EXIT_SHUTDOWN: int
KVM_EXIT_FAIL_ENTRY: int
KVM_EXIT_INTR: int
KVM_EXIT_SET_TPR: int
KVM_EXIT_TPR_ACCESS: int
KVM_EXIT_S390_SIEIC: int
KVM_EXIT_S390_RESET: int
KVM_EXIT_DCR: int
KVM_EXIT_NMI: int
KVM_EXIT_INTERNAL_ERROR: int
KVM_EXIT_OSI: int
KVM_EXIT_PAPR_HCALL: int
KVM_EXIT_S390_UCONTROL: int
KVM_EXIT_WATCHDOG: int
KVM_EXIT_S390_TSCH: int
KVM_EXIT_EPR: int
KVM_EXIT_SYSTEM_EVENT: int
KVM_EXIT_S390_STSI: int
KVM_EXIT_IOAPIC_EOI: int
KVM_EXIT_HYPERV: int
KVM_INTERNAL_ERROR_EMULATION: int
KVM_INTERNAL_ERROR_SIMUL_EX: int
KVM_INTERNAL_ERROR_DELIVERY_EV: int
KVM_EXIT_IO_IN: int
KVM_EXIT_IO_OUT: int
KVM_SYSTEM_EVENT_SHUTDOWN: int
KVM_SYSTEM_EVENT_RESET: int
KVM_SYSTEM_EVENT_CRASH: int
SYNC_REGS_SIZE_BYTES: int
KVM_MP_STATE_RUNNABLE: int
KVM_MP_STATE_UNINITIALIZED: int
KVM_MP_STATE_INIT_RECEIVED: int
KVM_MP_STATE_HALTED: int
KVM_MP_STATE_SIPI_RECEIVED: int
KVM_MP_STATE_STOPPED: int
KVM_MP_STATE_CHECK_STOP: int
KVM_MP_STATE_OPERATING: int
KVM_MP_STATE_LOAD: int
KVM_GUESTDBG_ENABLE: int
KVM_GUESTDBG_SINGLESTEP: int
kvm_ioeventfd_flag_nr_datamatch: int
kvm_ioeventfd_flag_nr_pio: int
kvm_ioeventfd_flag_nr_deassign: int
kvm_ioeventfd_flag_nr_virtio_ccw_notify: int
kvm_ioeventfd_flag_nr_fast_mmio: int
kvm_ioeventfd_flag_nr_max: int
KVM_IOEVENTFD_FLAG_DATAMATCH: int
KVM_IOEVENTFD_FLAG_PIO: int
KVM_IOEVENTFD_FLAG_DEASSIGN: int
KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY: int
KVM_IOEVENTFD_VALID_FLAG_MASK: int
KVM_X86_DISABLE_EXITS_MWAIT: int
KVM_X86_DISABLE_EXITS_HLT: int
KVM_X86_DISABLE_EXITS_PAUSE: int
KVM_X86_DISABLE_VALID_EXITS: int
KVMIO: int
KVM_VM_S390_UCONTROL: int
KVM_VM_PPC_HV: int
KVM_VM_PPC_PR: int
KVM_VM_MIPS_TE: int
KVM_VM_MIPS_VZ: int
KVM_S390_SIE_PAGE_OFFSET: int
KVM_CAP_IRQCHIP: int
KVM_CAP_HLT: int
KVM_CAP_MMU_SHADOW_CACHE_CONTROL: int
KVM_CAP_USER_MEMORY: int
KVM_CAP_SET_TSS_ADDR: int
KVM_CAP_VAPIC: int
KVM_CAP_EXT_CPUID: int
KVM_CAP_CLOCKSOURCE: int
KVM_CAP_NR_VCPUS: int
KVM_CAP_NR_MEMSLOTS: int
KVM_CAP_PIT: int
KVM_CAP_NOP_IO_DELAY: int
KVM_CAP_PV_MMU: int
KVM_CAP_MP_STATE: int
KVM_CAP_COALESCED_MMIO: int
KVM_CAP_SYNC_MMU: int
KVM_CAP_IOMMU: int
KVM_CAP_DESTROY_MEMORY_REGION_WORKS: int
KVM_CAP_USER_NMI: int
KVM_CAP_SET_GUEST_DEBUG: int
KVM_CAP_IRQ_ROUTING: int
KVM_CAP_IRQ_INJECT_STATUS: int
KVM_CAP_ASSIGN_DEV_IRQ: int
KVM_CAP_JOIN_MEMORY_REGIONS_WORKS: int
KVM_CAP_IRQFD: int
KVM_CAP_SET_BOOT_CPU_ID: int
KVM_CAP_IOEVENTFD: int
KVM_CAP_SET_IDENTITY_MAP_ADDR: int
KVM_CAP_ADJUST_CLOCK: int
KVM_CAP_INTERNAL_ERROR_DATA: int
KVM_CAP_S390_PSW: int
KVM_CAP_PPC_SEGSTATE: int
KVM_CAP_HYPERV: int
KVM_CAP_HYPERV_VAPIC: int
KVM_CAP_HYPERV_SPIN: int
KVM_CAP_PCI_SEGMENT: int
KVM_CAP_PPC_PAIRED_SINGLES: int
KVM_CAP_INTR_SHADOW: int
KVM_CAP_X86_ROBUST_SINGLESTEP: int
KVM_CAP_PPC_OSI: int
KVM_CAP_PPC_UNSET_IRQ: int
KVM_CAP_ENABLE_CAP: int
KVM_CAP_PPC_GET_PVINFO: int
KVM_CAP_PPC_IRQ_LEVEL: int
KVM_CAP_ASYNC_PF: int
KVM_CAP_TSC_CONTROL: int
KVM_CAP_GET_TSC_KHZ: int
KVM_CAP_PPC_BOOKE_SREGS: int
KVM_CAP_SPAPR_TCE: int
KVM_CAP_PPC_SMT: int
KVM_CAP_PPC_RMA: int
KVM_CAP_MAX_VCPUS: int
KVM_CAP_PPC_HIOR: int
KVM_CAP_PPC_PAPR: int
KVM_CAP_SW_TLB: int
KVM_CAP_ONE_REG: int
KVM_CAP_S390_GMAP: int
KVM_CAP_TSC_DEADLINE_TIMER: int
KVM_CAP_S390_UCONTROL: int
KVM_CAP_SYNC_REGS: int
KVM_CAP_PCI_2_3: int
KVM_CAP_KVMCLOCK_CTRL: int
KVM_CAP_SIGNAL_MSI: int
KVM_CAP_PPC_GET_SMMU_INFO: int
KVM_CAP_S390_COW: int
KVM_CAP_PPC_ALLOC_HTAB: int
KVM_CAP_READONLY_MEM: int
KVM_CAP_IRQFD_RESAMPLE: int
KVM_CAP_PPC_BOOKE_WATCHDOG: int
KVM_CAP_PPC_HTAB_FD: int
KVM_CAP_S390_CSS_SUPPORT: int
KVM_CAP_PPC_EPR: int
KVM_CAP_ARM_PSCI: int
KVM_CAP_ARM_SET_DEVICE_ADDR: int
KVM_CAP_DEVICE_CTRL: int
KVM_CAP_IRQ_MPIC: int
KVM_CAP_PPC_RTAS: int
KVM_CAP_IRQ_XICS: int
KVM_CAP_ARM_EL1_32BIT: int
KVM_CAP_SPAPR_MULTITCE: int
KVM_CAP_EXT_EMUL_CPUID: int
KVM_CAP_HYPERV_TIME: int
KVM_CAP_IOAPIC_POLARITY_IGNORED: int
KVM_CAP_ENABLE_CAP_VM: int
KVM_CAP_S390_IRQCHIP: int
KVM_CAP_IOEVENTFD_NO_LENGTH: int
KVM_CAP_VM_ATTRIBUTES: int
KVM_CAP_ARM_PSCI_0_2: int
KVM_CAP_PPC_FIXUP_HCALL: int
KVM_CAP_PPC_ENABLE_HCALL: int
KVM_CAP_CHECK_EXTENSION_VM: int
KVM_CAP_S390_USER_SIGP: int
KVM_CAP_S390_VECTOR_REGISTERS: int
KVM_CAP_S390_MEM_OP: int
KVM_CAP_S390_USER_STSI: int
KVM_CAP_S390_SKEYS: int
KVM_CAP_MIPS_FPU: int
KVM_CAP_MIPS_MSA: int
KVM_CAP_S390_INJECT_IRQ: int
KVM_CAP_S390_IRQ_STATE: int
KVM_CAP_PPC_HWRNG: int
KVM_CAP_DISABLE_QUIRKS: int
KVM_CAP_X86_SMM: int
KVM_CAP_MULTI_ADDRESS_SPACE: int
KVM_CAP_GUEST_DEBUG_HW_BPS: int
KVM_CAP_GUEST_DEBUG_HW_WPS: int
KVM_CAP_SPLIT_IRQCHIP: int
KVM_CAP_IOEVENTFD_ANY_LENGTH: int
KVM_CAP_HYPERV_SYNIC: int
KVM_CAP_S390_RI: int
KVM_CAP_SPAPR_TCE_64: int
KVM_CAP_ARM_PMU_V3: int
KVM_CAP_VCPU_ATTRIBUTES: int
KVM_CAP_MAX_VCPU_ID: int
KVM_CAP_X2APIC_API: int
KVM_CAP_S390_USER_INSTR0: int
KVM_CAP_MSI_DEVID: int
KVM_CAP_PPC_HTM: int
KVM_CAP_SPAPR_RESIZE_HPT: int
KVM_CAP_PPC_MMU_RADIX: int
KVM_CAP_PPC_MMU_HASH_V3: int
KVM_CAP_IMMEDIATE_EXIT: int
KVM_CAP_MIPS_VZ: int
KVM_CAP_MIPS_TE: int
KVM_CAP_MIPS_64BIT: int
KVM_CAP_S390_GS: int
KVM_CAP_S390_AIS: int
KVM_CAP_SPAPR_TCE_VFIO: int
KVM_CAP_X86_DISABLE_EXITS: int
KVM_CAP_ARM_USER_IRQ: int
KVM_CAP_S390_CMMA_MIGRATION: int
KVM_CAP_PPC_FWNMI: int
KVM_CAP_PPC_SMT_POSSIBLE: int
KVM_CAP_HYPERV_SYNIC2: int
KVM_CAP_HYPERV_VP_INDEX: int
KVM_CAP_S390_AIS_MIGRATION: int
KVM_CAP_PPC_GET_CPU_CHAR: int
KVM_CAP_S390_BPB: int
KVM_CAP_GET_MSR_FEATURES: int
KVM_CAP_HYPERV_EVENTFD: int
KVM_CAP_HYPERV_TLBFLUSH: int
KVM_CAP_S390_HPAGE_1M: int
KVM_CAP_NESTED_STATE: int
KVM_CAP_ARM_INJECT_SERROR_ESR: int
KVM_CAP_MSR_PLATFORM_INFO: int
KVM_IRQ_ROUTING_IRQCHIP: int
KVM_IRQ_ROUTING_MSI: int
KVM_IRQ_ROUTING_S390_ADAPTER: int
KVM_IRQ_ROUTING_HV_SINT: int
KVM_IRQFD_FLAG_DEASSIGN: int
KVM_IRQFD_FLAG_RESAMPLE: int
KVM_CLOCK_TSC_STABLE: int
KVM_MMU_FSL_BOOKE_NOHV: int
KVM_MMU_FSL_BOOKE_HV: int
KVM_REG_ARCH_MASK: int
KVM_REG_GENERIC: int
KVM_REG_PPC: int
KVM_REG_X86: int
KVM_REG_IA64: int
KVM_REG_ARM: int
KVM_REG_S390: int
KVM_REG_ARM64: int
KVM_REG_MIPS: int
KVM_REG_SIZE_SHIFT: int
KVM_REG_SIZE_MASK: int
KVM_REG_SIZE_U8: int
KVM_REG_SIZE_U16: int
KVM_REG_SIZE_U32: int
KVM_REG_SIZE_U64: int
KVM_REG_SIZE_U128: int
KVM_REG_SIZE_U256: int
KVM_REG_SIZE_U512: int
KVM_REG_SIZE_U1024: int
KVM_MSI_VALID_DEVID: int
KVM_CREATE_DEVICE_TEST: int
KVM_DEV_VFIO_GROUP: int
KVM_DEV_VFIO_GROUP_ADD: int
KVM_DEV_VFIO_GROUP_DEL: int
KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE: int
KVM_DEV_TYPE_MAX: int
KVM_DEV_TYPE_FSL_MPIC_20: int
KVM_DEV_TYPE_FSL_MPIC_42: int
KVM_DEV_TYPE_XICS: int
KVM_DEV_TYPE_VFIO: int
KVM_DEV_TYPE_ARM_VGIC_V2: int
KVM_DEV_TYPE_FLIC: int
KVM_DEV_TYPE_ARM_VGIC_V3: int
KVM_DEV_TYPE_ARM_VGIC_ITS: int
KVM_S390_STORE_STATUS_NOADDR: int
KVM_S390_STORE_STATUS_PREFIXED: int
__FD_SETSIZE: int
KVM_GET_API_VERSION: _abi.Ioctl
KVM_CREATE_VM: _abi.Ioctl
KVM_S390_ENABLE_SIE: _abi.Ioctl
KVM_CHECK_EXTENSION: _abi.Ioctl
KVM_GET_VCPU_MMAP_SIZE: _abi.Ioctl
KVM_CREATE_VCPU: _abi.Ioctl
KVM_GET_DIRTY_LOG: _abi.Ioctl
KVM_SET_NR_MMU_PAGES: _abi.Ioctl
KVM_GET_NR_MMU_PAGES: _abi.Ioctl
KVM_SET_USER_MEMORY_REGION: _abi.Ioctl
KVM_SET_TSS_ADDR: _abi.Ioctl
KVM_SET_IDENTITY_MAP_ADDR: _abi.Ioctl
KVM_S390_VCPU_FAULT: _abi.Ioctl
KVM_CREATE_IRQCHIP: _abi.Ioctl
KVM_IRQ_LINE: _abi.Ioctl
KVM_GET_IRQCHIP: _abi.Ioctl
KVM_SET_IRQCHIP: _abi.Ioctl
KVM_CREATE_PIT: _abi.Ioctl
KVM_IRQ_LINE_STATUS: _abi.Ioctl
KVM_REGISTER_COALESCED_MMIO: _abi.Ioctl
KVM_UNREGISTER_COALESCED_MMIO: _abi.Ioctl
KVM_SET_GSI_ROUTING: _abi.Ioctl
KVM_REINJECT_CONTROL: _abi.Ioctl
KVM_IRQFD: _abi.Ioctl
KVM_CREATE_PIT2: _abi.Ioctl
KVM_SET_BOOT_CPU_ID: _abi.Ioctl
KVM_IOEVENTFD: _abi.Ioctl
KVM_SET_CLOCK: _abi.Ioctl
KVM_GET_CLOCK: _abi.Ioctl
KVM_SET_TSC_KHZ: _abi.Ioctl
KVM_GET_TSC_KHZ: _abi.Ioctl
KVM_SIGNAL_MSI: _abi.Ioctl
KVM_PPC_ALLOCATE_HTAB: _abi.Ioctl
KVM_ARM_SET_DEVICE_ADDR: _abi.Ioctl
KVM_CREATE_DEVICE: _abi.Ioctl
KVM_SET_DEVICE_ATTR: _abi.Ioctl
KVM_GET_DEVICE_ATTR: _abi.Ioctl
KVM_HAS_DEVICE_ATTR: _abi.Ioctl
KVM_RUN: _abi.Ioctl
KVM_GET_REGS: _abi.Ioctl
KVM_SET_REGS: _abi.Ioctl
KVM_GET_SREGS: _abi.Ioctl
KVM_SET_SREGS: _abi.Ioctl
KVM_TRANSLATE: _abi.Ioctl
KVM_INTERRUPT: _abi.Ioctl
KVM_SET_SIGNAL_MASK: _abi.Ioctl
KVM_GET_FPU: _abi.Ioctl
KVM_SET_FPU: _abi.Ioctl
KVM_TPR_ACCESS_REPORTING: _abi.Ioctl
KVM_SET_VAPIC_ADDR: _abi.Ioctl
KVM_S390_STORE_STATUS: _abi.Ioctl
KVM_S390_INITIAL_RESET: _abi.Ioctl
KVM_GET_MP_STATE: _abi.Ioctl
KVM_SET_MP_STATE: _abi.Ioctl
KVM_NMI: _abi.Ioctl
KVM_SET_GUEST_DEBUG: _abi.Ioctl
KVM_X86_SETUP_MCE: _abi.Ioctl
KVM_X86_GET_MCE_CAP_SUPPORTED: _abi.Ioctl
KVM_ENABLE_CAP: _abi.Ioctl
KVM_DIRTY_TLB: _abi.Ioctl
KVM_GET_ONE_REG: _abi.Ioctl
KVM_SET_ONE_REG: _abi.Ioctl
KVM_KVMCLOCK_CTRL: _abi.Ioctl
KVM_GET_REG_LIST: _abi.Ioctl
KVM_SMI: _abi.Ioctl
KVM_MEMORY_ENCRYPT_OP: _abi.Ioctl
KVM_MEMORY_ENCRYPT_REG_REGION: _abi.Ioctl
KVM_MEMORY_ENCRYPT_UNREG_REGION: _abi.Ioctl
def _IOC(dir: _t.Value, type: _t.Value, nr: _t.Value, size: _t.Value) -> _abi.Ioctl: ...
def _IOC_TYPECHECK(t: _t.Type) -> int: ...
def _IO(type: _t.Value, nr: _t.Value) -> _abi.Ioctl: ...
def _IOR(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOW(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOWR(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOR_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOW_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOWR_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOC_DIR(nr: _t.Value) -> int: ...
def _IOC_TYPE(nr: _t.Value) -> int: ...
def _IOC_NR(nr: _t.Value) -> int: ...
def _IOC_SIZE(nr: _t.Value) -> int: ...

class __kernel_fd_set(_a.CStruct):
    pass

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class kvm_regs(_a.CStruct):
    pass

class kvm_sregs(_a.CStruct):
    pass

class kvm_fpu(_a.CStruct):
    pass

class kvm_guest_debug_arch(_a.CStruct):
    pass

class kvm_debug_exit_arch(_a.CStruct):
    pass

class kvm_sync_regs(_a.CStruct):
    pass

class kvm_userspace_memory_region(_a.CStruct):
    slot: _t.Int
    flags: _t.Int
    guest_phys_addr: _t.Int
    memory_size: _t.Int
    userspace_addr: _t.Int
    def __init__(self, slot: _t.Number = ..., flags: _t.Number = ..., guest_phys_addr: _t.Number = ..., memory_size: _t.Number = ..., userspace_addr: _t.Number = ...) -> None: ...

class kvm_irq_level(_a.CStruct):
    irq: _t.Int
    status: _t.Int
    level: _t.Int
    def __init__(self, *, irq: _t.Number = ..., status: _t.Number = ..., level: _t.Number = ...) -> None: ...

class kvm_irq_level__anon1(_a.CUnion):
    irq: _t.Int
    status: _t.Int
    def __init__(self, irq: _t.Number = ..., *, status: _t.Number = ...) -> None: ...

class kvm_irqchip(_a.CStruct):
    chip_id: _t.Int
    pad: _t.Int
    chip: _t.Of[kvm_irqchip__chip]
    def __init__(self, chip_id: _t.Number = ..., pad: _t.Number = ..., chip: kvm_irqchip__chip | _t.Members = ...) -> None: ...

class kvm_irqchip__chip(_a.CUnion):
    dummy: _t.Raw
    def __init__(self, dummy: _t.Bytes = ...) -> None: ...

class kvm_pit_config(_a.CStruct):
    flags: _t.Int
    pad: _t.Items[_t.u32]
    def __init__(self, flags: _t.Number = ..., pad: _t.Elements = ...) -> None: ...

class kvm_hyperv_exit(_a.CStruct):
    type: _t.Int
    u: _t.Of[kvm_hyperv_exit__u]
    def __init__(self, type: _t.Number = ..., *, u: kvm_hyperv_exit__u | _t.Members = ...) -> None: ...

class kvm_hyperv_exit__u(_a.CUnion):
    synic: _t.Of[kvm_hyperv_exit__u__synic]
    hcall: _t.Of[kvm_hyperv_exit__u__hcall]
    def __init__(self, synic: kvm_hyperv_exit__u__synic | _t.Members = ..., *, hcall: kvm_hyperv_exit__u__hcall | _t.Members = ...) -> None: ...

class kvm_hyperv_exit__u__synic(_a.CStruct):
    msr: _t.Int
    control: _t.Int
    evt_page: _t.Int
    msg_page: _t.Int
    def __init__(self, msr: _t.Number = ..., *, control: _t.Number = ..., evt_page: _t.Number = ..., msg_page: _t.Number = ...) -> None: ...

class kvm_hyperv_exit__u__hcall(_a.CStruct):
    input: _t.Int
    result: _t.Int
    params: _t.Items[_t.u64]
    def __init__(self, input: _t.Number = ..., result: _t.Number = ..., params: _t.Elements = ...) -> None: ...

class kvm_run(_a.CStruct):
    request_interrupt_window: _t.Int
    immediate_exit: _t.Int
    padding1: _t.Raw
    exit_reason: _t.Int
    ready_for_interrupt_injection: _t.Int
    if_flag: _t.Int
    flags: _t.Int
    cr8: _t.Int
    apic_base: _t.Int
    hw: _t.Of[kvm_run__hw]
    fail_entry: _t.Of[kvm_run__fail_entry]
    ex: _t.Of[kvm_run__ex]
    io: _t.Of[kvm_run__io]
    debug: _t.Of[kvm_run__debug]
    mmio: _t.Of[kvm_run__mmio]
    hypercall: _t.Of[kvm_run__hypercall]
    tpr_access: _t.Of[kvm_run__tpr_access]
    s390_sieic: _t.Of[kvm_run__s390_sieic]
    s390_reset_flags: _t.Int
    s390_ucontrol: _t.Of[kvm_run__s390_ucontrol]
    dcr: _t.Of[kvm_run__dcr]
    internal: _t.Of[kvm_run__internal]
    osi: _t.Of[kvm_run__osi]
    papr_hcall: _t.Of[kvm_run__papr_hcall]
    s390_tsch: _t.Of[kvm_run__s390_tsch]
    epr: _t.Of[kvm_run__epr]
    system_event: _t.Of[kvm_run__system_event]
    s390_stsi: _t.Of[kvm_run__s390_stsi]
    eoi: _t.Of[kvm_run__eoi]
    hyperv: _t.Of[kvm_hyperv_exit]
    padding: _t.Raw
    kvm_valid_regs: _t.Int
    kvm_dirty_regs: _t.Int
    s: _t.Of[kvm_run__s]
    def __init__(self, request_interrupt_window: _t.Number = ..., immediate_exit: _t.Number = ..., padding1: _t.Bytes = ..., exit_reason: _t.Number = ..., ready_for_interrupt_injection: _t.Number = ..., if_flag: _t.Number = ..., flags: _t.Number = ..., cr8: _t.Number = ..., apic_base: _t.Number = ..., *, hw: kvm_run__hw | _t.Members = ..., fail_entry: kvm_run__fail_entry | _t.Members = ..., ex: kvm_run__ex | _t.Members = ..., io: kvm_run__io | _t.Members = ..., debug: kvm_run__debug | _t.Members = ..., mmio: kvm_run__mmio | _t.Members = ..., hypercall: kvm_run__hypercall | _t.Members = ..., tpr_access: kvm_run__tpr_access | _t.Members = ..., s390_sieic: kvm_run__s390_sieic | _t.Members = ..., s390_reset_flags: _t.Number = ..., s390_ucontrol: kvm_run__s390_ucontrol | _t.Members = ..., dcr: kvm_run__dcr | _t.Members = ..., internal: kvm_run__internal | _t.Members = ..., osi: kvm_run__osi | _t.Members = ..., papr_hcall: kvm_run__papr_hcall | _t.Members = ..., s390_tsch: kvm_run__s390_tsch | _t.Members = ..., epr: kvm_run__epr | _t.Members = ..., system_event: kvm_run__system_event | _t.Members = ..., s390_stsi: kvm_run__s390_stsi | _t.Members = ..., eoi: kvm_run__eoi | _t.Members = ..., hyperv: kvm_hyperv_exit | _t.Members = ..., padding: _t.Bytes = ..., kvm_valid_regs: _t.Number = ..., kvm_dirty_regs: _t.Number = ..., s: kvm_run__s | _t.Members = ...) -> None: ...

class kvm_run__anon1(_a.CUnion):
    hw: _t.Of[kvm_run__hw]
    fail_entry: _t.Of[kvm_run__fail_entry]
    ex: _t.Of[kvm_run__ex]
    io: _t.Of[kvm_run__io]
    debug: _t.Of[kvm_run__debug]
    mmio: _t.Of[kvm_run__mmio]
    hypercall: _t.Of[kvm_run__hypercall]
    tpr_access: _t.Of[kvm_run__tpr_access]
    s390_sieic: _t.Of[kvm_run__s390_sieic]
    s390_reset_flags: _t.Int
    s390_ucontrol: _t.Of[kvm_run__s390_ucontrol]
    dcr: _t.Of[kvm_run__dcr]
    internal: _t.Of[kvm_run__internal]
    osi: _t.Of[kvm_run__osi]
    papr_hcall: _t.Of[kvm_run__papr_hcall]
    s390_tsch: _t.Of[kvm_run__s390_tsch]
    epr: _t.Of[kvm_run__epr]
    system_event: _t.Of[kvm_run__system_event]
    s390_stsi: _t.Of[kvm_run__s390_stsi]
    eoi: _t.Of[kvm_run__eoi]
    hyperv: _t.Of[kvm_hyperv_exit]
    padding: _t.Raw
    def __init__(self, hw: kvm_run__hw | _t.Members = ..., *, fail_entry: kvm_run__fail_entry | _t.Members = ..., ex: kvm_run__ex | _t.Members = ..., io: kvm_run__io | _t.Members = ..., debug: kvm_run__debug | _t.Members = ..., mmio: kvm_run__mmio | _t.Members = ..., hypercall: kvm_run__hypercall | _t.Members = ..., tpr_access: kvm_run__tpr_access | _t.Members = ..., s390_sieic: kvm_run__s390_sieic | _t.Members = ..., s390_reset_flags: _t.Number = ..., s390_ucontrol: kvm_run__s390_ucontrol | _t.Members = ..., dcr: kvm_run__dcr | _t.Members = ..., internal: kvm_run__internal | _t.Members = ..., osi: kvm_run__osi | _t.Members = ..., papr_hcall: kvm_run__papr_hcall | _t.Members = ..., s390_tsch: kvm_run__s390_tsch | _t.Members = ..., epr: kvm_run__epr | _t.Members = ..., system_event: kvm_run__system_event | _t.Members = ..., s390_stsi: kvm_run__s390_stsi | _t.Members = ..., eoi: kvm_run__eoi | _t.Members = ..., hyperv: kvm_hyperv_exit | _t.Members = ..., padding: _t.Bytes = ...) -> None: ...

class kvm_run__hw(_a.CStruct):
    hardware_exit_reason: _t.Int
    def __init__(self, hardware_exit_reason: _t.Number = ...) -> None: ...

class kvm_run__fail_entry(_a.CStruct):
    hardware_entry_failure_reason: _t.Int
    def __init__(self, hardware_entry_failure_reason: _t.Number = ...) -> None: ...

class kvm_run__ex(_a.CStruct):
    exception: _t.Int
    error_code: _t.Int
    def __init__(self, exception: _t.Number = ..., error_code: _t.Number = ...) -> None: ...

class kvm_run__io(_a.CStruct):
    direction: _t.Int
    size: _t.Int
    port: _t.Int
    count: _t.Int
    data_offset: _t.Int
    def __init__(self, direction: _t.Number = ..., size: _t.Number = ..., port: _t.Number = ..., count: _t.Number = ..., data_offset: _t.Number = ...) -> None: ...

class kvm_run__debug(_a.CStruct):
    arch: _t.Of[kvm_debug_exit_arch]
    def __init__(self, arch: kvm_debug_exit_arch | _t.Members = ...) -> None: ...

class kvm_run__mmio(_a.CStruct):
    phys_addr: _t.Int
    data: _t.Raw
    len: _t.Int
    is_write: _t.Int
    def __init__(self, phys_addr: _t.Number = ..., data: _t.Bytes = ..., len: _t.Number = ..., is_write: _t.Number = ...) -> None: ...

class kvm_run__hypercall(_a.CStruct):
    nr: _t.Int
    args: _t.Items[_t.u64]
    ret: _t.Int
    longmode: _t.Int
    def __init__(self, nr: _t.Number = ..., args: _t.Elements = ..., ret: _t.Number = ..., *, longmode: _t.Number = ...) -> None: ...

class kvm_run__tpr_access(_a.CStruct):
    rip: _t.Int
    is_write: _t.Int
    pad: _t.Int
    def __init__(self, rip: _t.Number = ..., is_write: _t.Number = ..., pad: _t.Number = ...) -> None: ...

class kvm_run__s390_sieic(_a.CStruct):
    icptcode: _t.Int
    ipa: _t.Int
    ipb: _t.Int
    def __init__(self, icptcode: _t.Number = ..., ipa: _t.Number = ..., ipb: _t.Number = ...) -> None: ...

class kvm_run__s390_ucontrol(_a.CStruct):
    trans_exc_code: _t.Int
    pgm_code: _t.Int
    def __init__(self, trans_exc_code: _t.Number = ..., pgm_code: _t.Number = ...) -> None: ...

class kvm_run__dcr(_a.CStruct):
    dcrn: _t.Int
    data: _t.Int
    is_write: _t.Int
    def __init__(self, dcrn: _t.Number = ..., data: _t.Number = ..., is_write: _t.Number = ...) -> None: ...

class kvm_run__internal(_a.CStruct):
    suberror: _t.Int
    ndata: _t.Int
    data: _t.Items[_t.u64]
    def __init__(self, suberror: _t.Number = ..., ndata: _t.Number = ..., data: _t.Elements = ...) -> None: ...

class kvm_run__osi(_a.CStruct):
    gprs: _t.Items[_t.u64]
    def __init__(self, gprs: _t.Elements = ...) -> None: ...

class kvm_run__papr_hcall(_a.CStruct):
    nr: _t.Int
    ret: _t.Int
    args: _t.Items[_t.u64]
    def __init__(self, nr: _t.Number = ..., ret: _t.Number = ..., args: _t.Elements = ...) -> None: ...

class kvm_run__s390_tsch(_a.CStruct):
    subchannel_id: _t.Int
    subchannel_nr: _t.Int
    io_int_parm: _t.Int
    io_int_word: _t.Int
    ipb: _t.Int
    dequeued: _t.Int
    def __init__(self, subchannel_id: _t.Number = ..., subchannel_nr: _t.Number = ..., io_int_parm: _t.Number = ..., io_int_word: _t.Number = ..., ipb: _t.Number = ..., dequeued: _t.Number = ...) -> None: ...

class kvm_run__epr(_a.CStruct):
    epr: _t.Int
    def __init__(self, epr: _t.Number = ...) -> None: ...

class kvm_run__system_event(_a.CStruct):
    type: _t.Int
    flags: _t.Int
    def __init__(self, type: _t.Number = ..., *, flags: _t.Number = ...) -> None: ...

class kvm_run__s390_stsi(_a.CStruct):
    addr: _t.Int
    ar: _t.Int
    reserved: _t.Int
    fc: _t.Int
    sel1: _t.Int
    sel2: _t.Int
    def __init__(self, addr: _t.Number = ..., ar: _t.Number = ..., reserved: _t.Number = ..., fc: _t.Number = ..., sel1: _t.Number = ..., sel2: _t.Number = ...) -> None: ...

class kvm_run__eoi(_a.CStruct):
    vector: _t.Int
    def __init__(self, vector: _t.Number = ...) -> None: ...

class kvm_run__s(_a.CUnion):
    regs: _t.Of[kvm_sync_regs]
    padding: _t.Raw
    def __init__(self, regs: kvm_sync_regs | _t.Members = ..., *, padding: _t.Bytes = ...) -> None: ...

class kvm_coalesced_mmio_zone(_a.CStruct):
    addr: _t.Int
    size: _t.Int
    pad: _t.Int
    def __init__(self, addr: _t.Number = ..., size: _t.Number = ..., *, pad: _t.Number = ...) -> None: ...

class kvm_coalesced_mmio(_a.CStruct):
    phys_addr: _t.Int
    len: _t.Int
    pad: _t.Int
    data: _t.Raw
    def __init__(self, phys_addr: _t.Number = ..., len: _t.Number = ..., *, pad: _t.Number = ..., data: _t.Bytes = ...) -> None: ...

class kvm_coalesced_mmio_ring(_a.CStruct):
    first: _t.Int
    last: _t.Int
    coalesced_mmio: _t.Items[kvm_coalesced_mmio]
    def __init__(self, first: _t.Number = ..., last: _t.Number = ..., *, coalesced_mmio: _t.Elements = ...) -> None: ...

class kvm_translation(_a.CStruct):
    linear_address: _t.Int
    physical_address: _t.Int
    valid: _t.Int
    writeable: _t.Int
    usermode: _t.Int
    pad: _t.Raw
    def __init__(self, linear_address: _t.Number = ..., physical_address: _t.Number = ..., valid: _t.Number = ..., writeable: _t.Number = ..., usermode: _t.Number = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_interrupt(_a.CStruct):
    irq: _t.Int
    def __init__(self, irq: _t.Number = ...) -> None: ...

class kvm_dirty_log(_a.CStruct):
    slot: _t.Int
    padding1: _t.Int
    dirty_bitmap: _t.Int
    padding2: _t.Int
    def __init__(self, slot: _t.Number = ..., padding1: _t.Number = ..., *, dirty_bitmap: _t.Number = ..., padding2: _t.Number = ...) -> None: ...

class kvm_dirty_log__anon1(_a.CUnion):
    dirty_bitmap: _t.Int
    padding2: _t.Int
    def __init__(self, dirty_bitmap: _t.Number = ..., *, padding2: _t.Number = ...) -> None: ...

class kvm_signal_mask(_a.CStruct):
    len: _t.Int
    sigset: _t.Raw
    def __init__(self, len: _t.Number = ..., *, sigset: _t.Bytes = ...) -> None: ...

class kvm_tpr_access_ctl(_a.CStruct):
    enabled: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, enabled: _t.Number = ..., flags: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class kvm_vapic_addr(_a.CStruct):
    vapic_addr: _t.Int
    def __init__(self, vapic_addr: _t.Number = ...) -> None: ...

class kvm_mp_state(_a.CStruct):
    mp_state: _t.Int
    def __init__(self, mp_state: _t.Number = ...) -> None: ...

class kvm_guest_debug(_a.CStruct):
    control: _t.Int
    pad: _t.Int
    arch: _t.Of[kvm_guest_debug_arch]
    def __init__(self, control: _t.Number = ..., pad: _t.Number = ..., arch: kvm_guest_debug_arch | _t.Members = ...) -> None: ...

class kvm_ioeventfd(_a.CStruct):
    datamatch: _t.Int
    addr: _t.Int
    len: _t.Int
    fd: _t.Int
    flags: _t.Int
    pad: _t.Raw
    def __init__(self, datamatch: _t.Number = ..., addr: _t.Number = ..., len: _t.Number = ..., fd: _t.Number = ..., flags: _t.Number = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_enable_cap(_a.CStruct):
    cap: _t.Int
    flags: _t.Int
    args: _t.Items[_t.u64]
    pad: _t.Raw
    def __init__(self, cap: _t.Number = ..., flags: _t.Number = ..., args: _t.Elements = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_irq_routing_irqchip(_a.CStruct):
    irqchip: _t.Int
    pin: _t.Int
    def __init__(self, irqchip: _t.Number = ..., pin: _t.Number = ...) -> None: ...

class kvm_irq_routing_msi(_a.CStruct):
    address_lo: _t.Int
    address_hi: _t.Int
    data: _t.Int
    pad: _t.Int
    devid: _t.Int
    def __init__(self, address_lo: _t.Number = ..., address_hi: _t.Number = ..., data: _t.Number = ..., *, pad: _t.Number = ..., devid: _t.Number = ...) -> None: ...

class kvm_irq_routing_msi__anon1(_a.CUnion):
    pad: _t.Int
    devid: _t.Int
    def __init__(self, pad: _t.Number = ..., *, devid: _t.Number = ...) -> None: ...

class kvm_irq_routing_s390_adapter(_a.CStruct):
    ind_addr: _t.Int
    summary_addr: _t.Int
    ind_offset: _t.Int
    summary_offset: _t.Int
    adapter_id: _t.Int
    def __init__(self, ind_addr: _t.Number = ..., summary_addr: _t.Number = ..., ind_offset: _t.Number = ..., summary_offset: _t.Number = ..., adapter_id: _t.Number = ...) -> None: ...

class kvm_irq_routing_hv_sint(_a.CStruct):
    vcpu: _t.Int
    sint: _t.Int
    def __init__(self, vcpu: _t.Number = ..., sint: _t.Number = ...) -> None: ...

class kvm_irq_routing_entry(_a.CStruct):
    gsi: _t.Int
    type: _t.Int
    flags: _t.Int
    pad: _t.Int
    u: _t.Of[kvm_irq_routing_entry__u]
    def __init__(self, gsi: _t.Number = ..., type: _t.Number = ..., flags: _t.Number = ..., pad: _t.Number = ..., u: kvm_irq_routing_entry__u | _t.Members = ...) -> None: ...

class kvm_irq_routing_entry__u(_a.CUnion):
    irqchip: _t.Of[kvm_irq_routing_irqchip]
    msi: _t.Of[kvm_irq_routing_msi]
    adapter: _t.Of[kvm_irq_routing_s390_adapter]
    hv_sint: _t.Of[kvm_irq_routing_hv_sint]
    pad: _t.Items[_t.u32]
    def __init__(self, irqchip: kvm_irq_routing_irqchip | _t.Members = ..., *, msi: kvm_irq_routing_msi | _t.Members = ..., adapter: kvm_irq_routing_s390_adapter | _t.Members = ..., hv_sint: kvm_irq_routing_hv_sint | _t.Members = ..., pad: _t.Elements = ...) -> None: ...

class kvm_irq_routing(_a.CStruct):
    nr: _t.Int
    flags: _t.Int
    entries: _t.Items[kvm_irq_routing_entry]
    def __init__(self, nr: _t.Number = ..., flags: _t.Number = ..., *, entries: _t.Elements = ...) -> None: ...

class kvm_irqfd(_a.CStruct):
    fd: _t.Int
    gsi: _t.Int
    flags: _t.Int
    resamplefd: _t.Int
    pad: _t.Raw
    def __init__(self, fd: _t.Number = ..., gsi: _t.Number = ..., flags: _t.Number = ..., resamplefd: _t.Number = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_clock_data(_a.CStruct):
    clock: _t.Int
    flags: _t.Int
    pad: _t.Items[_t.u32]
    def __init__(self, clock: _t.Number = ..., flags: _t.Number = ..., *, pad: _t.Elements = ...) -> None: ...

class kvm_config_tlb(_a.CStruct):
    params: _t.Int
    array: _t.Int
    mmu_type: _t.Int
    array_len: _t.Int
    def __init__(self, params: _t.Number = ..., array: _t.Number = ..., mmu_type: _t.Number = ..., array_len: _t.Number = ...) -> None: ...

class kvm_dirty_tlb(_a.CStruct):
    bitmap: _t.Int
    num_dirty: _t.Int
    def __init__(self, bitmap: _t.Number = ..., num_dirty: _t.Number = ...) -> None: ...

class kvm_reg_list(_a.CStruct):
    n: _t.Int
    reg: _t.Items[_t.u64]
    def __init__(self, n: _t.Number = ..., *, reg: _t.Elements = ...) -> None: ...

class kvm_one_reg(_a.CStruct):
    id: _t.Int
    addr: _t.Int
    def __init__(self, id: _t.Number = ..., addr: _t.Number = ...) -> None: ...

class kvm_msi(_a.CStruct):
    address_lo: _t.Int
    address_hi: _t.Int
    data: _t.Int
    flags: _t.Int
    devid: _t.Int
    pad: _t.Raw
    def __init__(self, address_lo: _t.Number = ..., address_hi: _t.Number = ..., data: _t.Number = ..., flags: _t.Number = ..., devid: _t.Number = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_arm_device_addr(_a.CStruct):
    id: _t.Int
    addr: _t.Int
    def __init__(self, id: _t.Number = ..., addr: _t.Number = ...) -> None: ...

class kvm_create_device(_a.CStruct):
    type: _t.Int
    fd: _t.Int
    flags: _t.Int
    def __init__(self, type: _t.Number = ..., fd: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class kvm_device_attr(_a.CStruct):
    flags: _t.Int
    group: _t.Int
    attr: _t.Int
    addr: _t.Int
    def __init__(self, flags: _t.Number = ..., group: _t.Number = ..., attr: _t.Number = ..., addr: _t.Number = ...) -> None: ...

class kvm_vfio_spapr_tce(_a.CStruct):
    groupfd: _t.Int
    tablefd: _t.Int
    def __init__(self, groupfd: _t.Number = ..., tablefd: _t.Number = ...) -> None: ...

class kvm_enc_region(_a.CStruct):
    addr: _t.Int
    size: _t.Int
    def __init__(self, addr: _t.Number = ..., size: _t.Number = ...) -> None: ...

__s8 = _t.s8
__u8 = _t.u8
__s16 = _t.s16
__u16 = _t.u16
__s32 = _t.s32
__u32 = _t.u32
__s64 = _t.s64
__u64 = _t.u64
__kernel_sighandler_t = _t.pointer
__kernel_key_t = _t.s32
__kernel_mqd_t = _t.s32
__kernel_pid_t = _t.s32
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_loff_t = _t.s64
__kernel_time64_t = _t.s64
__kernel_timer_t = _t.s32
__kernel_clockid_t = _t.s32
__kernel_caddr_t = _t.pointer
__kernel_uid16_t = _t.u16
__kernel_gid16_t = _t.u16
__le16 = _t.u16
__be16 = _t.u16
__le32 = _t.u32
__be32 = _t.u32
__le64 = _t.u64
__be64 = _t.u64
__sum16 = _t.u16
__wsum = _t.u32
__poll_t = _t.u32
