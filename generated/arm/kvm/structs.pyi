# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for arm.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from .. import _members as _t
from .. import _records as _a

RECORDS: _t.Table
TYPEDEFS: _t.Table
__all__ = [
    "__kernel_fd_set",
    "__kernel_fsid_t",
    "pt_regs",
    "kvm_regs",
    "kvm_vcpu_init",
    "kvm_sregs",
    "kvm_fpu",
    "kvm_guest_debug_arch",
    "kvm_debug_exit_arch",
    "kvm_sync_regs",
    "kvm_arch_memory_slot",
    "kvm_vcpu_events",
    "kvm_vcpu_events__exception",
    "kvm_user_trace_setup",
    "kvm_breakpoint",
    "kvm_debug_guest",
    "kvm_memory_region",
    "kvm_userspace_memory_region",
    "kvm_irq_level",
    "kvm_irq_level__anon1",
    "kvm_irqchip",
    "kvm_irqchip__chip",
    "kvm_pit_config",
    "kvm_s390_skeys",
    "kvm_s390_cmma_log",
    "kvm_s390_cmma_log__anon1",
    "kvm_hyperv_exit",
    "kvm_hyperv_exit__u",
    "kvm_hyperv_exit__u__synic",
    "kvm_hyperv_exit__u__hcall",
    "kvm_run",
    "kvm_run__anon1",
    "kvm_run__hw",
    "kvm_run__fail_entry",
    "kvm_run__ex",
    "kvm_run__io",
    "kvm_run__debug",
    "kvm_run__mmio",
    "kvm_run__hypercall",
    "kvm_run__tpr_access",
    "kvm_run__s390_sieic",
    "kvm_run__s390_ucontrol",
    "kvm_run__dcr",
    "kvm_run__internal",
    "kvm_run__osi",
    "kvm_run__papr_hcall",
    "kvm_run__s390_tsch",
    "kvm_run__epr",
    "kvm_run__system_event",
    "kvm_run__s390_stsi",
    "kvm_run__eoi",
    "kvm_run__s",
    "kvm_coalesced_mmio_zone",
    "kvm_coalesced_mmio",
    "kvm_coalesced_mmio_ring",
    "kvm_translation",
    "kvm_s390_mem_op",
    "kvm_interrupt",
    "kvm_dirty_log",
    "kvm_dirty_log__anon1",
    "kvm_signal_mask",
    "kvm_tpr_access_ctl",
    "kvm_vapic_addr",
    "kvm_mp_state",
    "kvm_s390_psw",
    "kvm_s390_interrupt",
    "kvm_s390_io_info",
    "kvm_s390_ext_info",
    "kvm_s390_pgm_info",
    "kvm_s390_prefix_info",
    "kvm_s390_extcall_info",
    "kvm_s390_emerg_info",
    "kvm_s390_stop_info",
    "kvm_s390_mchk_info",
    "kvm_s390_irq",
    "kvm_s390_irq__u",
    "kvm_s390_irq_state",
    "kvm_guest_debug",
    "kvm_ioeventfd",
    "kvm_enable_cap",
    "kvm_ppc_pvinfo",
    "kvm_ppc_one_page_size",
    "kvm_ppc_one_seg_page_size",
    "kvm_ppc_smmu_info",
    "kvm_ppc_resize_hpt",
    "kvm_irq_routing_irqchip",
    "kvm_irq_routing_msi",
    "kvm_irq_routing_msi__anon1",
    "kvm_irq_routing_s390_adapter",
    "kvm_irq_routing_hv_sint",
    "kvm_irq_routing_entry",
    "kvm_irq_routing_entry__u",
    "kvm_irq_routing",
    "kvm_irqfd",
    "kvm_clock_data",
    "kvm_config_tlb",
    "kvm_dirty_tlb",
    "kvm_reg_list",
    "kvm_one_reg",
    "kvm_msi",
    "kvm_arm_device_addr",
    "kvm_create_device",
    "kvm_device_attr",
    "kvm_vfio_spapr_tce",
    "kvm_s390_ucas_mapping",
    "kvm_enc_region",
    "kvm_sev_cmd",
    "kvm_sev_launch_start",
    "kvm_sev_launch_update_data",
    "kvm_sev_launch_secret",
    "kvm_sev_launch_measure",
    "kvm_sev_guest_status",
    "kvm_sev_dbg",
    "kvm_assigned_pci_dev",
    "kvm_assigned_pci_dev__anon1",
    "kvm_assigned_irq",
    "kvm_assigned_irq__anon1",
    "kvm_assigned_msix_nr",
    "kvm_assigned_msix_entry",
    "kvm_hyperv_eventfd",
    "__s8",
    "__u8",
    "__s16",
    "__u16",
    "__s32",
    "__u32",
    "__s64",
    "__u64",
    "__kernel_sighandler_t",
    "__kernel_key_t",
    "__kernel_mqd_t",
    "__kernel_mode_t",
    "__kernel_ipc_pid_t",
    "__kernel_uid_t",
    "__kernel_gid_t",
    "__kernel_old_dev_t",
    "__kernel_long_t",
    "__kernel_ulong_t",
    "__kernel_ino_t",
    "__kernel_pid_t",
    "__kernel_suseconds_t",
    "__kernel_daddr_t",
    "__kernel_uid32_t",
    "__kernel_gid32_t",
    "__kernel_old_uid_t",
    "__kernel_old_gid_t",
    "__kernel_size_t",
    "__kernel_ssize_t",
    "__kernel_ptrdiff_t",
    "__kernel_off_t",
    "__kernel_loff_t",
    "__kernel_time_t",
    "__kernel_time64_t",
    "__kernel_clock_t",
    "__kernel_timer_t",
    "__kernel_clockid_t",
    "__kernel_caddr_t",
    "__kernel_uid16_t",
    "__kernel_gid16_t",
    "__le16",
    "__be16",
    "__le32",
    "__be32",
    "__le64",
    "__be64",
    "__sum16",
    "__wsum",
    "__poll_t",
]

class __kernel_fd_set(_a.CStruct):
    """struct __kernel_fd_set: size 128, align 4::

           0 u32[32] fds_bits
    """

    fds_bits: _t.Items[_t.u32]
    def __init__(self, fds_bits: _t.Elements = ...) -> None: ...

class __kernel_fsid_t(_a.CStruct):
    """struct __kernel_fsid_t: size 8, align 4::

           0 s32[2] val
    """

    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class pt_regs(_a.CStruct):
    """struct pt_regs: size 72, align 4::

           0 s32[18] uregs
           = ARM_cpsr uregs[16]
           = ARM_pc uregs[15]
           = ARM_lr uregs[14]
           = ARM_sp uregs[13]
           = ARM_ip uregs[12]
           = ARM_fp uregs[11]
           = ARM_r10 uregs[10]
           = ARM_r9 uregs[9]
           = ARM_r8 uregs[8]
           = ARM_r7 uregs[7]
           = ARM_r6 uregs[6]
           = ARM_r5 uregs[5]
           = ARM_r4 uregs[4]
           = ARM_r3 uregs[3]
           = ARM_r2 uregs[2]
           = ARM_r1 uregs[1]
           = ARM_r0 uregs[0]
           = ARM_ORIG_r0 uregs[17]
    """

    uregs: _t.Items[_t.s32]
    ARM_cpsr: _t.Int
    ARM_pc: _t.Int
    ARM_lr: _t.Int
    ARM_sp: _t.Int
    ARM_ip: _t.Int
    ARM_fp: _t.Int
    ARM_r10: _t.Int
    ARM_r9: _t.Int
    ARM_r8: _t.Int
    ARM_r7: _t.Int
    ARM_r6: _t.Int
    ARM_r5: _t.Int
    ARM_r4: _t.Int
    ARM_r3: _t.Int
    ARM_r2: _t.Int
    ARM_r1: _t.Int
    ARM_r0: _t.Int
    ARM_ORIG_r0: _t.Int
    def __init__(self, uregs: _t.Elements = ..., *, ARM_cpsr: _t.Number = ..., ARM_pc: _t.Number = ..., ARM_lr: _t.Number = ..., ARM_sp: _t.Number = ..., ARM_ip: _t.Number = ..., ARM_fp: _t.Number = ..., ARM_r10: _t.Number = ..., ARM_r9: _t.Number = ..., ARM_r8: _t.Number = ..., ARM_r7: _t.Number = ..., ARM_r6: _t.Number = ..., ARM_r5: _t.Number = ..., ARM_r4: _t.Number = ..., ARM_r3: _t.Number = ..., ARM_r2: _t.Number = ..., ARM_r1: _t.Number = ..., ARM_r0: _t.Number = ..., ARM_ORIG_r0: _t.Number = ...) -> None: ...

class kvm_regs(_a.CStruct):
    """struct kvm_regs: size 152, align 4::

           0 struct pt_regs usr_regs
          72 u32[3] svc_regs
          84 u32[3] abt_regs
          96 u32[3] und_regs
         108 u32[3] irq_regs
         120 u32[8] fiq_regs
           = KVM_ARM_SVC_sp svc_regs[0]
           = KVM_ARM_SVC_lr svc_regs[1]
           = KVM_ARM_SVC_spsr svc_regs[2]
           = KVM_ARM_ABT_sp abt_regs[0]
           = KVM_ARM_ABT_lr abt_regs[1]
           = KVM_ARM_ABT_spsr abt_regs[2]
           = KVM_ARM_UND_sp und_regs[0]
           = KVM_ARM_UND_lr und_regs[1]
           = KVM_ARM_UND_spsr und_regs[2]
           = KVM_ARM_IRQ_sp irq_regs[0]
           = KVM_ARM_IRQ_lr irq_regs[1]
           = KVM_ARM_IRQ_spsr irq_regs[2]
           = KVM_ARM_FIQ_r8 fiq_regs[0]
           = KVM_ARM_FIQ_r9 fiq_regs[1]
           = KVM_ARM_FIQ_r10 fiq_regs[2]
           = KVM_ARM_FIQ_fp fiq_regs[3]
           = KVM_ARM_FIQ_ip fiq_regs[4]
           = KVM_ARM_FIQ_sp fiq_regs[5]
           = KVM_ARM_FIQ_lr fiq_regs[6]
           = KVM_ARM_FIQ_spsr fiq_regs[7]
    """

    usr_regs: _t.Of[pt_regs]
    svc_regs: _t.Items[_t.u32]
    abt_regs: _t.Items[_t.u32]
    und_regs: _t.Items[_t.u32]
    irq_regs: _t.Items[_t.u32]
    fiq_regs: _t.Items[_t.u32]
    KVM_ARM_SVC_sp: _t.Int
    KVM_ARM_SVC_lr: _t.Int
    KVM_ARM_SVC_spsr: _t.Int
    KVM_ARM_ABT_sp: _t.Int
    KVM_ARM_ABT_lr: _t.Int
    KVM_ARM_ABT_spsr: _t.Int
    KVM_ARM_UND_sp: _t.Int
    KVM_ARM_UND_lr: _t.Int
    KVM_ARM_UND_spsr: _t.Int
    KVM_ARM_IRQ_sp: _t.Int
    KVM_ARM_IRQ_lr: _t.Int
    KVM_ARM_IRQ_spsr: _t.Int
    KVM_ARM_FIQ_r8: _t.Int
    KVM_ARM_FIQ_r9: _t.Int
    KVM_ARM_FIQ_r10: _t.Int
    KVM_ARM_FIQ_fp: _t.Int
    KVM_ARM_FIQ_ip: _t.Int
    KVM_ARM_FIQ_sp: _t.Int
    KVM_ARM_FIQ_lr: _t.Int
    KVM_ARM_FIQ_spsr: _t.Int
    def __init__(self, usr_regs: pt_regs | _t.Members = ..., svc_regs: _t.Elements = ..., abt_regs: _t.Elements = ..., und_regs: _t.Elements = ..., irq_regs: _t.Elements = ..., fiq_regs: _t.Elements = ..., *, KVM_ARM_SVC_sp: _t.Number = ..., KVM_ARM_SVC_lr: _t.Number = ..., KVM_ARM_SVC_spsr: _t.Number = ..., KVM_ARM_ABT_sp: _t.Number = ..., KVM_ARM_ABT_lr: _t.Number = ..., KVM_ARM_ABT_spsr: _t.Number = ..., KVM_ARM_UND_sp: _t.Number = ..., KVM_ARM_UND_lr: _t.Number = ..., KVM_ARM_UND_spsr: _t.Number = ..., KVM_ARM_IRQ_sp: _t.Number = ..., KVM_ARM_IRQ_lr: _t.Number = ..., KVM_ARM_IRQ_spsr: _t.Number = ..., KVM_ARM_FIQ_r8: _t.Number = ..., KVM_ARM_FIQ_r9: _t.Number = ..., KVM_ARM_FIQ_r10: _t.Number = ..., KVM_ARM_FIQ_fp: _t.Number = ..., KVM_ARM_FIQ_ip: _t.Number = ..., KVM_ARM_FIQ_sp: _t.Number = ..., KVM_ARM_FIQ_lr: _t.Number = ..., KVM_ARM_FIQ_spsr: _t.Number = ...) -> None: ...

class kvm_vcpu_init(_a.CStruct):
    """struct kvm_vcpu_init: size 32, align 4::

           0 u32 target
           4 u32[7] features
    """

    target: _t.Int
    features: _t.Items[_t.u32]
    def __init__(self, target: _t.Number = ..., features: _t.Elements = ...) -> None: ...

class kvm_sregs(_a.CStruct):
    """struct kvm_sregs: size 0, align 1::

    """


class kvm_fpu(_a.CStruct):
    """struct kvm_fpu: size 0, align 1::

    """


class kvm_guest_debug_arch(_a.CStruct):
    """struct kvm_guest_debug_arch: size 0, align 1::

    """


class kvm_debug_exit_arch(_a.CStruct):
    """struct kvm_debug_exit_arch: size 0, align 1::

    """


class kvm_sync_regs(_a.CStruct):
    """struct kvm_sync_regs: size 8, align 8::

           0 u64 device_irq_level
    """

    device_irq_level: _t.Int
    def __init__(self, device_irq_level: _t.Number = ...) -> None: ...

class kvm_arch_memory_slot(_a.CStruct):
    """struct kvm_arch_memory_slot: size 0, align 1::

    """


class kvm_vcpu_events(_a.CStruct):
    """struct kvm_vcpu_events: size 64, align 8::

           0 struct kvm_vcpu_events__exception exception
          16 u32[12] reserved
    """

    exception: _t.Of[kvm_vcpu_events__exception]
    reserved: _t.Items[_t.u32]
    def __init__(self, exception: kvm_vcpu_events__exception | _t.Members = ..., reserved: _t.Elements = ...) -> None: ...

class kvm_vcpu_events__exception(_a.CStruct):
    """struct kvm_vcpu_events__exception: size 16, align 8::

           0 u8 serror_pending
           1 u8 serror_has_esr
           2 u8[6] pad
           8 u64 serror_esr
    """

    serror_pending: _t.Int
    serror_has_esr: _t.Int
    pad: _t.Raw
    serror_esr: _t.Int
    def __init__(self, serror_pending: _t.Number = ..., serror_has_esr: _t.Number = ..., pad: _t.Bytes = ..., serror_esr: _t.Number = ...) -> None: ...

class kvm_user_trace_setup(_a.CStruct):
    """struct kvm_user_trace_setup: size 8, align 4::

           0 u32 buf_size
           4 u32 buf_nr
    """

    buf_size: _t.Int
    buf_nr: _t.Int
    def __init__(self, buf_size: _t.Number = ..., buf_nr: _t.Number = ...) -> None: ...

class kvm_breakpoint(_a.CStruct):
    """struct kvm_breakpoint: size 16, align 8::

           0 u32 enabled
           4 u32 padding
           8 u64 address
    """

    enabled: _t.Int
    padding: _t.Int
    address: _t.Int
    def __init__(self, enabled: _t.Number = ..., padding: _t.Number = ..., address: _t.Number = ...) -> None: ...

class kvm_debug_guest(_a.CStruct):
    """struct kvm_debug_guest: size 80, align 8::

           0 u32 enabled
           4 u32 pad
           8 struct kvm_breakpoint[4] breakpoints
          72 u32 singlestep
    """

    enabled: _t.Int
    pad: _t.Int
    breakpoints: _t.Items[kvm_breakpoint]
    singlestep: _t.Int
    def __init__(self, enabled: _t.Number = ..., pad: _t.Number = ..., breakpoints: _t.Elements = ..., singlestep: _t.Number = ...) -> None: ...

class kvm_memory_region(_a.CStruct):
    """struct kvm_memory_region: size 24, align 8::

           0 u32 slot
           4 u32 flags
           8 u64 guest_phys_addr
          16 u64 memory_size
    """

    slot: _t.Int
    flags: _t.Int
    guest_phys_addr: _t.Int
    memory_size: _t.Int
    def __init__(self, slot: _t.Number = ..., flags: _t.Number = ..., guest_phys_addr: _t.Number = ..., memory_size: _t.Number = ...) -> None: ...

class kvm_userspace_memory_region(_a.CStruct):
    """struct kvm_userspace_memory_region: size 32, align 8::

           0 u32 slot
           4 u32 flags
           8 u64 guest_phys_addr
          16 u64 memory_size
          24 u64 userspace_addr
    """

    slot: _t.Int
    flags: _t.Int
    guest_phys_addr: _t.Int
    memory_size: _t.Int
    userspace_addr: _t.Int
    def __init__(self, slot: _t.Number = ..., flags: _t.Number = ..., guest_phys_addr: _t.Number = ..., memory_size: _t.Number = ..., userspace_addr: _t.Number = ...) -> None: ...

class kvm_irq_level(_a.CStruct):
    """struct kvm_irq_level: size 8, align 4::

           0 union kvm_irq_level__anon1 (_kvm_irq_level__anon1)
           4 u32 level
    """

    irq: _t.Int
    status: _t.Int
    level: _t.Int
    def __init__(self, *, irq: _t.Number = ..., status: _t.Number = ..., level: _t.Number = ...) -> None: ...

class kvm_irq_level__anon1(_a.CUnion):
    """union kvm_irq_level__anon1: size 4, align 4::

           0 u32 irq
           0 s32 status
    """

    irq: _t.Int
    status: _t.Int
    def __init__(self, irq: _t.Number = ..., *, status: _t.Number = ...) -> None: ...

class kvm_irqchip(_a.CStruct):
    """struct kvm_irqchip: size 520, align 4::

           0 u32 chip_id
           4 u32 pad
           8 union kvm_irqchip__chip chip
    """

    chip_id: _t.Int
    pad: _t.Int
    chip: _t.Of[kvm_irqchip__chip]
    def __init__(self, chip_id: _t.Number = ..., pad: _t.Number = ..., chip: kvm_irqchip__chip | _t.Members = ...) -> None: ...

class kvm_irqchip__chip(_a.CUnion):
    """union kvm_irqchip__chip: size 512, align 1::

           0 char[512] dummy
    """

    dummy: _t.Raw
    def __init__(self, dummy: _t.Bytes = ...) -> None: ...

class kvm_pit_config(_a.CStruct):
    """struct kvm_pit_config: size 64, align 4::

           0 u32 flags
           4 u32[15] pad
    """

    flags: _t.Int
    pad: _t.Items[_t.u32]
    def __init__(self, flags: _t.Number = ..., pad: _t.Elements = ...) -> None: ...

class kvm_s390_skeys(_a.CStruct):
    """struct kvm_s390_skeys: size 64, align 8::

           0 u64 start_gfn
           8 u64 count
          16 u64 skeydata_addr
          24 u32 flags
          28 u32[9] reserved
    """

    start_gfn: _t.Int
    count: _t.Int
    skeydata_addr: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, start_gfn: _t.Number = ..., count: _t.Number = ..., skeydata_addr: _t.Number = ..., flags: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class kvm_s390_cmma_log(_a.CStruct):
    """struct kvm_s390_cmma_log: size 32, align 8::

           0 u64 start_gfn
           8 u32 count
          12 u32 flags
          16 union kvm_s390_cmma_log__anon1 (_kvm_s390_cmma_log__anon1)
          24 u64 values
    """

    start_gfn: _t.Int
    count: _t.Int
    flags: _t.Int
    remaining: _t.Int
    mask: _t.Int
    values: _t.Int
    def __init__(self, start_gfn: _t.Number = ..., count: _t.Number = ..., flags: _t.Number = ..., *, remaining: _t.Number = ..., mask: _t.Number = ..., values: _t.Number = ...) -> None: ...

class kvm_s390_cmma_log__anon1(_a.CUnion):
    """union kvm_s390_cmma_log__anon1: size 8, align 8::

           0 u64 remaining
           0 u64 mask
    """

    remaining: _t.Int
    mask: _t.Int
    def __init__(self, remaining: _t.Number = ..., *, mask: _t.Number = ...) -> None: ...

class kvm_hyperv_exit(_a.CStruct):
    """struct kvm_hyperv_exit: size 40, align 8::

           0 u32 type
           8 union kvm_hyperv_exit__u u
    """

    type: _t.Int
    u: _t.Of[kvm_hyperv_exit__u]
    def __init__(self, type: _t.Number = ..., u: kvm_hyperv_exit__u | _t.Members = ...) -> None: ...

class kvm_hyperv_exit__u(_a.CUnion):
    """union kvm_hyperv_exit__u: size 32, align 8::

           0 struct kvm_hyperv_exit__u__synic synic
           0 struct kvm_hyperv_exit__u__hcall hcall
    """

    synic: _t.Of[kvm_hyperv_exit__u__synic]
    hcall: _t.Of[kvm_hyperv_exit__u__hcall]
    def __init__(self, synic: kvm_hyperv_exit__u__synic | _t.Members = ..., *, hcall: kvm_hyperv_exit__u__hcall | _t.Members = ...) -> None: ...

class kvm_hyperv_exit__u__synic(_a.CStruct):
    """struct kvm_hyperv_exit__u__synic: size 32, align 8::

           0 u32 msr
           8 u64 control
          16 u64 evt_page
          24 u64 msg_page
    """

    msr: _t.Int
    control: _t.Int
    evt_page: _t.Int
    msg_page: _t.Int
    def __init__(self, msr: _t.Number = ..., control: _t.Number = ..., evt_page: _t.Number = ..., msg_page: _t.Number = ...) -> None: ...

class kvm_hyperv_exit__u__hcall(_a.CStruct):
    """struct kvm_hyperv_exit__u__hcall: size 32, align 8::

           0 u64 input
           8 u64 result
          16 u64[2] params
    """

    input: _t.Int
    result: _t.Int
    params: _t.Items[_t.u64]
    def __init__(self, input: _t.Number = ..., result: _t.Number = ..., params: _t.Elements = ...) -> None: ...

class kvm_run(_a.CStruct):
    """struct kvm_run: size 2352, align 8::

           0 u8 request_interrupt_window
           1 u8 immediate_exit
           2 u8[6] padding1
           8 u32 exit_reason
          12 u8 ready_for_interrupt_injection
          13 u8 if_flag
          14 u16 flags
          16 u64 cr8
          24 u64 apic_base
          32 union kvm_run__anon1 (_kvm_run__anon1)
         288 u64 kvm_valid_regs
         296 u64 kvm_dirty_regs
         304 union kvm_run__s s
    """

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
    """union kvm_run__anon1: size 256, align 8::

           0 struct kvm_run__hw hw
           0 struct kvm_run__fail_entry fail_entry
           0 struct kvm_run__ex ex
           0 struct kvm_run__io io
           0 struct kvm_run__debug debug
           0 struct kvm_run__mmio mmio
           0 struct kvm_run__hypercall hypercall
           0 struct kvm_run__tpr_access tpr_access
           0 struct kvm_run__s390_sieic s390_sieic
           0 u64 s390_reset_flags
           0 struct kvm_run__s390_ucontrol s390_ucontrol
           0 struct kvm_run__dcr dcr
           0 struct kvm_run__internal internal
           0 struct kvm_run__osi osi
           0 struct kvm_run__papr_hcall papr_hcall
           0 struct kvm_run__s390_tsch s390_tsch
           0 struct kvm_run__epr epr
           0 struct kvm_run__system_event system_event
           0 struct kvm_run__s390_stsi s390_stsi
           0 struct kvm_run__eoi eoi
           0 struct kvm_hyperv_exit hyperv
           0 char[256] padding
    """

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
    """struct kvm_run__hw: size 8, align 8::

           0 u64 hardware_exit_reason
    """

    hardware_exit_reason: _t.Int
    def __init__(self, hardware_exit_reason: _t.Number = ...) -> None: ...

class kvm_run__fail_entry(_a.CStruct):
    """struct kvm_run__fail_entry: size 8, align 8::

           0 u64 hardware_entry_failure_reason
    """

    hardware_entry_failure_reason: _t.Int
    def __init__(self, hardware_entry_failure_reason: _t.Number = ...) -> None: ...

class kvm_run__ex(_a.CStruct):
    """struct kvm_run__ex: size 8, align 4::

           0 u32 exception
           4 u32 error_code
    """

    exception: _t.Int
    error_code: _t.Int
    def __init__(self, exception: _t.Number = ..., error_code: _t.Number = ...) -> None: ...

class kvm_run__io(_a.CStruct):
    """struct kvm_run__io: size 16, align 8::

           0 u8 direction
           1 u8 size
           2 u16 port
           4 u32 count
           8 u64 data_offset
    """

    direction: _t.Int
    size: _t.Int
    port: _t.Int
    count: _t.Int
    data_offset: _t.Int
    def __init__(self, direction: _t.Number = ..., size: _t.Number = ..., port: _t.Number = ..., count: _t.Number = ..., data_offset: _t.Number = ...) -> None: ...

class kvm_run__debug(_a.CStruct):
    """struct kvm_run__debug: size 0, align 1::

           0 struct kvm_debug_exit_arch arch
    """

    arch: _t.Of[kvm_debug_exit_arch]
    def __init__(self, arch: kvm_debug_exit_arch | _t.Members = ...) -> None: ...

class kvm_run__mmio(_a.CStruct):
    """struct kvm_run__mmio: size 24, align 8::

           0 u64 phys_addr
           8 u8[8] data
          16 u32 len
          20 u8 is_write
    """

    phys_addr: _t.Int
    data: _t.Raw
    len: _t.Int
    is_write: _t.Int
    def __init__(self, phys_addr: _t.Number = ..., data: _t.Bytes = ..., len: _t.Number = ..., is_write: _t.Number = ...) -> None: ...

class kvm_run__hypercall(_a.CStruct):
    """struct kvm_run__hypercall: size 72, align 8::

           0 u64 nr
           8 u64[6] args
          56 u64 ret
          64 u32 longmode
          68 u32 pad
    """

    nr: _t.Int
    args: _t.Items[_t.u64]
    ret: _t.Int
    longmode: _t.Int
    pad: _t.Int
    def __init__(self, nr: _t.Number = ..., args: _t.Elements = ..., ret: _t.Number = ..., longmode: _t.Number = ..., pad: _t.Number = ...) -> None: ...

class kvm_run__tpr_access(_a.CStruct):
    """struct kvm_run__tpr_access: size 16, align 8::

           0 u64 rip
           8 u32 is_write
          12 u32 pad
    """

    rip: _t.Int
    is_write: _t.Int
    pad: _t.Int
    def __init__(self, rip: _t.Number = ..., is_write: _t.Number = ..., pad: _t.Number = ...) -> None: ...

class kvm_run__s390_sieic(_a.CStruct):
    """struct kvm_run__s390_sieic: size 8, align 4::

           0 u8 icptcode
           2 u16 ipa
           4 u32 ipb
    """

    icptcode: _t.Int
    ipa: _t.Int
    ipb: _t.Int
    def __init__(self, icptcode: _t.Number = ..., ipa: _t.Number = ..., ipb: _t.Number = ...) -> None: ...

class kvm_run__s390_ucontrol(_a.CStruct):
    """struct kvm_run__s390_ucontrol: size 16, align 8::

           0 u64 trans_exc_code
           8 u32 pgm_code
    """

    trans_exc_code: _t.Int
    pgm_code: _t.Int
    def __init__(self, trans_exc_code: _t.Number = ..., pgm_code: _t.Number = ...) -> None: ...

class kvm_run__dcr(_a.CStruct):
    """struct kvm_run__dcr: size 12, align 4::

           0 u32 dcrn
           4 u32 data
           8 u8 is_write
    """

    dcrn: _t.Int
    data: _t.Int
    is_write: _t.Int
    def __init__(self, dcrn: _t.Number = ..., data: _t.Number = ..., is_write: _t.Number = ...) -> None: ...

class kvm_run__internal(_a.CStruct):
    """struct kvm_run__internal: size 136, align 8::

           0 u32 suberror
           4 u32 ndata
           8 u64[16] data
    """

    suberror: _t.Int
    ndata: _t.Int
    data: _t.Items[_t.u64]
    def __init__(self, suberror: _t.Number = ..., ndata: _t.Number = ..., data: _t.Elements = ...) -> None: ...

class kvm_run__osi(_a.CStruct):
    """struct kvm_run__osi: size 256, align 8::

           0 u64[32] gprs
    """

    gprs: _t.Items[_t.u64]
    def __init__(self, gprs: _t.Elements = ...) -> None: ...

class kvm_run__papr_hcall(_a.CStruct):
    """struct kvm_run__papr_hcall: size 88, align 8::

           0 u64 nr
           8 u64 ret
          16 u64[9] args
    """

    nr: _t.Int
    ret: _t.Int
    args: _t.Items[_t.u64]
    def __init__(self, nr: _t.Number = ..., ret: _t.Number = ..., args: _t.Elements = ...) -> None: ...

class kvm_run__s390_tsch(_a.CStruct):
    """struct kvm_run__s390_tsch: size 20, align 4::

           0 u16 subchannel_id
           2 u16 subchannel_nr
           4 u32 io_int_parm
           8 u32 io_int_word
          12 u32 ipb
          16 u8 dequeued
    """

    subchannel_id: _t.Int
    subchannel_nr: _t.Int
    io_int_parm: _t.Int
    io_int_word: _t.Int
    ipb: _t.Int
    dequeued: _t.Int
    def __init__(self, subchannel_id: _t.Number = ..., subchannel_nr: _t.Number = ..., io_int_parm: _t.Number = ..., io_int_word: _t.Number = ..., ipb: _t.Number = ..., dequeued: _t.Number = ...) -> None: ...

class kvm_run__epr(_a.CStruct):
    """struct kvm_run__epr: size 4, align 4::

           0 u32 epr
    """

    epr: _t.Int
    def __init__(self, epr: _t.Number = ...) -> None: ...

class kvm_run__system_event(_a.CStruct):
    """struct kvm_run__system_event: size 16, align 8::

           0 u32 type
           8 u64 flags
    """

    type: _t.Int
    flags: _t.Int
    def __init__(self, type: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class kvm_run__s390_stsi(_a.CStruct):
    """struct kvm_run__s390_stsi: size 16, align 8::

           0 u64 addr
           8 u8 ar
           9 u8 reserved
          10 u8 fc
          11 u8 sel1
          12 u16 sel2
    """

    addr: _t.Int
    ar: _t.Int
    reserved: _t.Int
    fc: _t.Int
    sel1: _t.Int
    sel2: _t.Int
    def __init__(self, addr: _t.Number = ..., ar: _t.Number = ..., reserved: _t.Number = ..., fc: _t.Number = ..., sel1: _t.Number = ..., sel2: _t.Number = ...) -> None: ...

class kvm_run__eoi(_a.CStruct):
    """struct kvm_run__eoi: size 1, align 1::

           0 u8 vector
    """

    vector: _t.Int
    def __init__(self, vector: _t.Number = ...) -> None: ...

class kvm_run__s(_a.CUnion):
    """union kvm_run__s: size 2048, align 8::

           0 struct kvm_sync_regs regs
           0 char[2048] padding
    """

    regs: _t.Of[kvm_sync_regs]
    padding: _t.Raw
    def __init__(self, regs: kvm_sync_regs | _t.Members = ..., *, padding: _t.Bytes = ...) -> None: ...

class kvm_coalesced_mmio_zone(_a.CStruct):
    """struct kvm_coalesced_mmio_zone: size 16, align 8::

           0 u64 addr
           8 u32 size
          12 u32 pad
    """

    addr: _t.Int
    size: _t.Int
    pad: _t.Int
    def __init__(self, addr: _t.Number = ..., size: _t.Number = ..., pad: _t.Number = ...) -> None: ...

class kvm_coalesced_mmio(_a.CStruct):
    """struct kvm_coalesced_mmio: size 24, align 8::

           0 u64 phys_addr
           8 u32 len
          12 u32 pad
          16 u8[8] data
    """

    phys_addr: _t.Int
    len: _t.Int
    pad: _t.Int
    data: _t.Raw
    def __init__(self, phys_addr: _t.Number = ..., len: _t.Number = ..., pad: _t.Number = ..., data: _t.Bytes = ...) -> None: ...

class kvm_coalesced_mmio_ring(_a.CStruct):
    """struct kvm_coalesced_mmio_ring: size 8, align 8::

           0 u32 first
           4 u32 last
           8 struct kvm_coalesced_mmio[0] coalesced_mmio
    """

    first: _t.Int
    last: _t.Int
    coalesced_mmio: _t.Items[kvm_coalesced_mmio]
    def __init__(self, first: _t.Number = ..., last: _t.Number = ..., coalesced_mmio: _t.Elements = ...) -> None: ...

class kvm_translation(_a.CStruct):
    """struct kvm_translation: size 24, align 8::

           0 u64 linear_address
           8 u64 physical_address
          16 u8 valid
          17 u8 writeable
          18 u8 usermode
          19 u8[5] pad
    """

    linear_address: _t.Int
    physical_address: _t.Int
    valid: _t.Int
    writeable: _t.Int
    usermode: _t.Int
    pad: _t.Raw
    def __init__(self, linear_address: _t.Number = ..., physical_address: _t.Number = ..., valid: _t.Number = ..., writeable: _t.Number = ..., usermode: _t.Number = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_s390_mem_op(_a.CStruct):
    """struct kvm_s390_mem_op: size 64, align 8::

           0 u64 gaddr
           8 u64 flags
          16 u32 size
          20 u32 op
          24 u64 buf
          32 u8 ar
          33 u8[31] reserved
    """

    gaddr: _t.Int
    flags: _t.Int
    size: _t.Int
    op: _t.Int
    buf: _t.Int
    ar: _t.Int
    reserved: _t.Raw
    def __init__(self, gaddr: _t.Number = ..., flags: _t.Number = ..., size: _t.Number = ..., op: _t.Number = ..., buf: _t.Number = ..., ar: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class kvm_interrupt(_a.CStruct):
    """struct kvm_interrupt: size 4, align 4::

           0 u32 irq
    """

    irq: _t.Int
    def __init__(self, irq: _t.Number = ...) -> None: ...

class kvm_dirty_log(_a.CStruct):
    """struct kvm_dirty_log: size 16, align 8::

           0 u32 slot
           4 u32 padding1
           8 union kvm_dirty_log__anon1 (_kvm_dirty_log__anon1)
    """

    slot: _t.Int
    padding1: _t.Int
    dirty_bitmap: _t.Int
    padding2: _t.Int
    def __init__(self, slot: _t.Number = ..., padding1: _t.Number = ..., *, dirty_bitmap: _t.Number = ..., padding2: _t.Number = ...) -> None: ...

class kvm_dirty_log__anon1(_a.CUnion):
    """union kvm_dirty_log__anon1: size 8, align 8::

           0 ptr dirty_bitmap
           0 u64 padding2
    """

    dirty_bitmap: _t.Int
    padding2: _t.Int
    def __init__(self, dirty_bitmap: _t.Number = ..., *, padding2: _t.Number = ...) -> None: ...

class kvm_signal_mask(_a.CStruct):
    """struct kvm_signal_mask: size 4, align 4::

           0 u32 len
           4 u8[0] sigset
    """

    len: _t.Int
    sigset: _t.Raw
    def __init__(self, len: _t.Number = ..., sigset: _t.Bytes = ...) -> None: ...

class kvm_tpr_access_ctl(_a.CStruct):
    """struct kvm_tpr_access_ctl: size 40, align 4::

           0 u32 enabled
           4 u32 flags
           8 u32[8] reserved
    """

    enabled: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, enabled: _t.Number = ..., flags: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class kvm_vapic_addr(_a.CStruct):
    """struct kvm_vapic_addr: size 8, align 8::

           0 u64 vapic_addr
    """

    vapic_addr: _t.Int
    def __init__(self, vapic_addr: _t.Number = ...) -> None: ...

class kvm_mp_state(_a.CStruct):
    """struct kvm_mp_state: size 4, align 4::

           0 u32 mp_state
    """

    mp_state: _t.Int
    def __init__(self, mp_state: _t.Number = ...) -> None: ...

class kvm_s390_psw(_a.CStruct):
    """struct kvm_s390_psw: size 16, align 8::

           0 u64 mask
           8 u64 addr
    """

    mask: _t.Int
    addr: _t.Int
    def __init__(self, mask: _t.Number = ..., addr: _t.Number = ...) -> None: ...

class kvm_s390_interrupt(_a.CStruct):
    """struct kvm_s390_interrupt: size 16, align 8::

           0 u32 type
           4 u32 parm
           8 u64 parm64
    """

    type: _t.Int
    parm: _t.Int
    parm64: _t.Int
    def __init__(self, type: _t.Number = ..., parm: _t.Number = ..., parm64: _t.Number = ...) -> None: ...

class kvm_s390_io_info(_a.CStruct):
    """struct kvm_s390_io_info: size 12, align 4::

           0 u16 subchannel_id
           2 u16 subchannel_nr
           4 u32 io_int_parm
           8 u32 io_int_word
    """

    subchannel_id: _t.Int
    subchannel_nr: _t.Int
    io_int_parm: _t.Int
    io_int_word: _t.Int
    def __init__(self, subchannel_id: _t.Number = ..., subchannel_nr: _t.Number = ..., io_int_parm: _t.Number = ..., io_int_word: _t.Number = ...) -> None: ...

class kvm_s390_ext_info(_a.CStruct):
    """struct kvm_s390_ext_info: size 16, align 8::

           0 u32 ext_params
           4 u32 pad
           8 u64 ext_params2
    """

    ext_params: _t.Int
    pad: _t.Int
    ext_params2: _t.Int
    def __init__(self, ext_params: _t.Number = ..., pad: _t.Number = ..., ext_params2: _t.Number = ...) -> None: ...

class kvm_s390_pgm_info(_a.CStruct):
    """struct kvm_s390_pgm_info: size 40, align 8::

           0 u64 trans_exc_code
           8 u64 mon_code
          16 u64 per_address
          24 u32 data_exc_code
          28 u16 code
          30 u16 mon_class_nr
          32 u8 per_code
          33 u8 per_atmid
          34 u8 exc_access_id
          35 u8 per_access_id
          36 u8 op_access_id
          37 u8 flags
          38 u8[2] pad
    """

    trans_exc_code: _t.Int
    mon_code: _t.Int
    per_address: _t.Int
    data_exc_code: _t.Int
    code: _t.Int
    mon_class_nr: _t.Int
    per_code: _t.Int
    per_atmid: _t.Int
    exc_access_id: _t.Int
    per_access_id: _t.Int
    op_access_id: _t.Int
    flags: _t.Int
    pad: _t.Raw
    def __init__(self, trans_exc_code: _t.Number = ..., mon_code: _t.Number = ..., per_address: _t.Number = ..., data_exc_code: _t.Number = ..., code: _t.Number = ..., mon_class_nr: _t.Number = ..., per_code: _t.Number = ..., per_atmid: _t.Number = ..., exc_access_id: _t.Number = ..., per_access_id: _t.Number = ..., op_access_id: _t.Number = ..., flags: _t.Number = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_s390_prefix_info(_a.CStruct):
    """struct kvm_s390_prefix_info: size 4, align 4::

           0 u32 address
    """

    address: _t.Int
    def __init__(self, address: _t.Number = ...) -> None: ...

class kvm_s390_extcall_info(_a.CStruct):
    """struct kvm_s390_extcall_info: size 2, align 2::

           0 u16 code
    """

    code: _t.Int
    def __init__(self, code: _t.Number = ...) -> None: ...

class kvm_s390_emerg_info(_a.CStruct):
    """struct kvm_s390_emerg_info: size 2, align 2::

           0 u16 code
    """

    code: _t.Int
    def __init__(self, code: _t.Number = ...) -> None: ...

class kvm_s390_stop_info(_a.CStruct):
    """struct kvm_s390_stop_info: size 4, align 4::

           0 u32 flags
    """

    flags: _t.Int
    def __init__(self, flags: _t.Number = ...) -> None: ...

class kvm_s390_mchk_info(_a.CStruct):
    """struct kvm_s390_mchk_info: size 48, align 8::

           0 u64 cr14
           8 u64 mcic
          16 u64 failing_storage_address
          24 u32 ext_damage_code
          28 u32 pad
          32 u8[16] fixed_logout
    """

    cr14: _t.Int
    mcic: _t.Int
    failing_storage_address: _t.Int
    ext_damage_code: _t.Int
    pad: _t.Int
    fixed_logout: _t.Raw
    def __init__(self, cr14: _t.Number = ..., mcic: _t.Number = ..., failing_storage_address: _t.Number = ..., ext_damage_code: _t.Number = ..., pad: _t.Number = ..., fixed_logout: _t.Bytes = ...) -> None: ...

class kvm_s390_irq(_a.CStruct):
    """struct kvm_s390_irq: size 72, align 8::

           0 u64 type
           8 union kvm_s390_irq__u u
    """

    type: _t.Int
    u: _t.Of[kvm_s390_irq__u]
    def __init__(self, type: _t.Number = ..., u: kvm_s390_irq__u | _t.Members = ...) -> None: ...

class kvm_s390_irq__u(_a.CUnion):
    """union kvm_s390_irq__u: size 64, align 8::

           0 struct kvm_s390_io_info io
           0 struct kvm_s390_ext_info ext
           0 struct kvm_s390_pgm_info pgm
           0 struct kvm_s390_emerg_info emerg
           0 struct kvm_s390_extcall_info extcall
           0 struct kvm_s390_prefix_info prefix
           0 struct kvm_s390_stop_info stop
           0 struct kvm_s390_mchk_info mchk
           0 char[64] reserved
    """

    io: _t.Of[kvm_s390_io_info]
    ext: _t.Of[kvm_s390_ext_info]
    pgm: _t.Of[kvm_s390_pgm_info]
    emerg: _t.Of[kvm_s390_emerg_info]
    extcall: _t.Of[kvm_s390_extcall_info]
    prefix: _t.Of[kvm_s390_prefix_info]
    stop: _t.Of[kvm_s390_stop_info]
    mchk: _t.Of[kvm_s390_mchk_info]
    reserved: _t.Raw
    def __init__(self, io: kvm_s390_io_info | _t.Members = ..., *, ext: kvm_s390_ext_info | _t.Members = ..., pgm: kvm_s390_pgm_info | _t.Members = ..., emerg: kvm_s390_emerg_info | _t.Members = ..., extcall: kvm_s390_extcall_info | _t.Members = ..., prefix: kvm_s390_prefix_info | _t.Members = ..., stop: kvm_s390_stop_info | _t.Members = ..., mchk: kvm_s390_mchk_info | _t.Members = ..., reserved: _t.Bytes = ...) -> None: ...

class kvm_s390_irq_state(_a.CStruct):
    """struct kvm_s390_irq_state: size 32, align 8::

           0 u64 buf
           8 u32 flags
          12 u32 len
          16 u32[4] reserved
    """

    buf: _t.Int
    flags: _t.Int
    len: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, buf: _t.Number = ..., flags: _t.Number = ..., len: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class kvm_guest_debug(_a.CStruct):
    """struct kvm_guest_debug: size 8, align 4::

           0 u32 control
           4 u32 pad
           8 struct kvm_guest_debug_arch arch
    """

    control: _t.Int
    pad: _t.Int
    arch: _t.Of[kvm_guest_debug_arch]
    def __init__(self, control: _t.Number = ..., pad: _t.Number = ..., arch: kvm_guest_debug_arch | _t.Members = ...) -> None: ...

class kvm_ioeventfd(_a.CStruct):
    """struct kvm_ioeventfd: size 64, align 8::

           0 u64 datamatch
           8 u64 addr
          16 u32 len
          20 s32 fd
          24 u32 flags
          28 u8[36] pad
    """

    datamatch: _t.Int
    addr: _t.Int
    len: _t.Int
    fd: _t.Int
    flags: _t.Int
    pad: _t.Raw
    def __init__(self, datamatch: _t.Number = ..., addr: _t.Number = ..., len: _t.Number = ..., fd: _t.Number = ..., flags: _t.Number = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_enable_cap(_a.CStruct):
    """struct kvm_enable_cap: size 104, align 8::

           0 u32 cap
           4 u32 flags
           8 u64[4] args
          40 u8[64] pad
    """

    cap: _t.Int
    flags: _t.Int
    args: _t.Items[_t.u64]
    pad: _t.Raw
    def __init__(self, cap: _t.Number = ..., flags: _t.Number = ..., args: _t.Elements = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_ppc_pvinfo(_a.CStruct):
    """struct kvm_ppc_pvinfo: size 128, align 4::

           0 u32 flags
           4 u32[4] hcall
          20 u8[108] pad
    """

    flags: _t.Int
    hcall: _t.Items[_t.u32]
    pad: _t.Raw
    def __init__(self, flags: _t.Number = ..., hcall: _t.Elements = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_ppc_one_page_size(_a.CStruct):
    """struct kvm_ppc_one_page_size: size 8, align 4::

           0 u32 page_shift
           4 u32 pte_enc
    """

    page_shift: _t.Int
    pte_enc: _t.Int
    def __init__(self, page_shift: _t.Number = ..., pte_enc: _t.Number = ...) -> None: ...

class kvm_ppc_one_seg_page_size(_a.CStruct):
    """struct kvm_ppc_one_seg_page_size: size 72, align 4::

           0 u32 page_shift
           4 u32 slb_enc
           8 struct kvm_ppc_one_page_size[8] enc
    """

    page_shift: _t.Int
    slb_enc: _t.Int
    enc: _t.Items[kvm_ppc_one_page_size]
    def __init__(self, page_shift: _t.Number = ..., slb_enc: _t.Number = ..., enc: _t.Elements = ...) -> None: ...

class kvm_ppc_smmu_info(_a.CStruct):
    """struct kvm_ppc_smmu_info: size 592, align 8::

           0 u64 flags
           8 u32 slb_size
          12 u16 data_keys
          14 u16 instr_keys
          16 struct kvm_ppc_one_seg_page_size[8] sps
    """

    flags: _t.Int
    slb_size: _t.Int
    data_keys: _t.Int
    instr_keys: _t.Int
    sps: _t.Items[kvm_ppc_one_seg_page_size]
    def __init__(self, flags: _t.Number = ..., slb_size: _t.Number = ..., data_keys: _t.Number = ..., instr_keys: _t.Number = ..., sps: _t.Elements = ...) -> None: ...

class kvm_ppc_resize_hpt(_a.CStruct):
    """struct kvm_ppc_resize_hpt: size 16, align 8::

           0 u64 flags
           8 u32 shift
          12 u32 pad
    """

    flags: _t.Int
    shift: _t.Int
    pad: _t.Int
    def __init__(self, flags: _t.Number = ..., shift: _t.Number = ..., pad: _t.Number = ...) -> None: ...

class kvm_irq_routing_irqchip(_a.CStruct):
    """struct kvm_irq_routing_irqchip: size 8, align 4::

           0 u32 irqchip
           4 u32 pin
    """

    irqchip: _t.Int
    pin: _t.Int
    def __init__(self, irqchip: _t.Number = ..., pin: _t.Number = ...) -> None: ...

class kvm_irq_routing_msi(_a.CStruct):
    """struct kvm_irq_routing_msi: size 16, align 4::

           0 u32 address_lo
           4 u32 address_hi
           8 u32 data
          12 union kvm_irq_routing_msi__anon1 (_kvm_irq_routing_msi__anon1)
    """

    address_lo: _t.Int
    address_hi: _t.Int
    data: _t.Int
    pad: _t.Int
    devid: _t.Int
    def __init__(self, address_lo: _t.Number = ..., address_hi: _t.Number = ..., data: _t.Number = ..., *, pad: _t.Number = ..., devid: _t.Number = ...) -> None: ...

class kvm_irq_routing_msi__anon1(_a.CUnion):
    """union kvm_irq_routing_msi__anon1: size 4, align 4::

           0 u32 pad
           0 u32 devid
    """

    pad: _t.Int
    devid: _t.Int
    def __init__(self, pad: _t.Number = ..., *, devid: _t.Number = ...) -> None: ...

class kvm_irq_routing_s390_adapter(_a.CStruct):
    """struct kvm_irq_routing_s390_adapter: size 32, align 8::

           0 u64 ind_addr
           8 u64 summary_addr
          16 u64 ind_offset
          24 u32 summary_offset
          28 u32 adapter_id
    """

    ind_addr: _t.Int
    summary_addr: _t.Int
    ind_offset: _t.Int
    summary_offset: _t.Int
    adapter_id: _t.Int
    def __init__(self, ind_addr: _t.Number = ..., summary_addr: _t.Number = ..., ind_offset: _t.Number = ..., summary_offset: _t.Number = ..., adapter_id: _t.Number = ...) -> None: ...

class kvm_irq_routing_hv_sint(_a.CStruct):
    """struct kvm_irq_routing_hv_sint: size 8, align 4::

           0 u32 vcpu
           4 u32 sint
    """

    vcpu: _t.Int
    sint: _t.Int
    def __init__(self, vcpu: _t.Number = ..., sint: _t.Number = ...) -> None: ...

class kvm_irq_routing_entry(_a.CStruct):
    """struct kvm_irq_routing_entry: size 48, align 8::

           0 u32 gsi
           4 u32 type
           8 u32 flags
          12 u32 pad
          16 union kvm_irq_routing_entry__u u
    """

    gsi: _t.Int
    type: _t.Int
    flags: _t.Int
    pad: _t.Int
    u: _t.Of[kvm_irq_routing_entry__u]
    def __init__(self, gsi: _t.Number = ..., type: _t.Number = ..., flags: _t.Number = ..., pad: _t.Number = ..., u: kvm_irq_routing_entry__u | _t.Members = ...) -> None: ...

class kvm_irq_routing_entry__u(_a.CUnion):
    """union kvm_irq_routing_entry__u: size 32, align 8::

           0 struct kvm_irq_routing_irqchip irqchip
           0 struct kvm_irq_routing_msi msi
           0 struct kvm_irq_routing_s390_adapter adapter
           0 struct kvm_irq_routing_hv_sint hv_sint
           0 u32[8] pad
    """

    irqchip: _t.Of[kvm_irq_routing_irqchip]
    msi: _t.Of[kvm_irq_routing_msi]
    adapter: _t.Of[kvm_irq_routing_s390_adapter]
    hv_sint: _t.Of[kvm_irq_routing_hv_sint]
    pad: _t.Items[_t.u32]
    def __init__(self, irqchip: kvm_irq_routing_irqchip | _t.Members = ..., *, msi: kvm_irq_routing_msi | _t.Members = ..., adapter: kvm_irq_routing_s390_adapter | _t.Members = ..., hv_sint: kvm_irq_routing_hv_sint | _t.Members = ..., pad: _t.Elements = ...) -> None: ...

class kvm_irq_routing(_a.CStruct):
    """struct kvm_irq_routing: size 8, align 8::

           0 u32 nr
           4 u32 flags
           8 struct kvm_irq_routing_entry[0] entries
    """

    nr: _t.Int
    flags: _t.Int
    entries: _t.Items[kvm_irq_routing_entry]
    def __init__(self, nr: _t.Number = ..., flags: _t.Number = ..., entries: _t.Elements = ...) -> None: ...

class kvm_irqfd(_a.CStruct):
    """struct kvm_irqfd: size 32, align 4::

           0 u32 fd
           4 u32 gsi
           8 u32 flags
          12 u32 resamplefd
          16 u8[16] pad
    """

    fd: _t.Int
    gsi: _t.Int
    flags: _t.Int
    resamplefd: _t.Int
    pad: _t.Raw
    def __init__(self, fd: _t.Number = ..., gsi: _t.Number = ..., flags: _t.Number = ..., resamplefd: _t.Number = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_clock_data(_a.CStruct):
    """struct kvm_clock_data: size 48, align 8::

           0 u64 clock
           8 u32 flags
          12 u32[9] pad
    """

    clock: _t.Int
    flags: _t.Int
    pad: _t.Items[_t.u32]
    def __init__(self, clock: _t.Number = ..., flags: _t.Number = ..., pad: _t.Elements = ...) -> None: ...

class kvm_config_tlb(_a.CStruct):
    """struct kvm_config_tlb: size 24, align 8::

           0 u64 params
           8 u64 array
          16 u32 mmu_type
          20 u32 array_len
    """

    params: _t.Int
    array: _t.Int
    mmu_type: _t.Int
    array_len: _t.Int
    def __init__(self, params: _t.Number = ..., array: _t.Number = ..., mmu_type: _t.Number = ..., array_len: _t.Number = ...) -> None: ...

class kvm_dirty_tlb(_a.CStruct):
    """struct kvm_dirty_tlb: size 16, align 8::

           0 u64 bitmap
           8 u32 num_dirty
    """

    bitmap: _t.Int
    num_dirty: _t.Int
    def __init__(self, bitmap: _t.Number = ..., num_dirty: _t.Number = ...) -> None: ...

class kvm_reg_list(_a.CStruct):
    """struct kvm_reg_list: size 8, align 8::

           0 u64 n
           8 u64[0] reg
    """

    n: _t.Int
    reg: _t.Items[_t.u64]
    def __init__(self, n: _t.Number = ..., reg: _t.Elements = ...) -> None: ...

class kvm_one_reg(_a.CStruct):
    """struct kvm_one_reg: size 16, align 8::

           0 u64 id
           8 u64 addr
    """

    id: _t.Int
    addr: _t.Int
    def __init__(self, id: _t.Number = ..., addr: _t.Number = ...) -> None: ...

class kvm_msi(_a.CStruct):
    """struct kvm_msi: size 32, align 4::

           0 u32 address_lo
           4 u32 address_hi
           8 u32 data
          12 u32 flags
          16 u32 devid
          20 u8[12] pad
    """

    address_lo: _t.Int
    address_hi: _t.Int
    data: _t.Int
    flags: _t.Int
    devid: _t.Int
    pad: _t.Raw
    def __init__(self, address_lo: _t.Number = ..., address_hi: _t.Number = ..., data: _t.Number = ..., flags: _t.Number = ..., devid: _t.Number = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_arm_device_addr(_a.CStruct):
    """struct kvm_arm_device_addr: size 16, align 8::

           0 u64 id
           8 u64 addr
    """

    id: _t.Int
    addr: _t.Int
    def __init__(self, id: _t.Number = ..., addr: _t.Number = ...) -> None: ...

class kvm_create_device(_a.CStruct):
    """struct kvm_create_device: size 12, align 4::

           0 u32 type
           4 u32 fd
           8 u32 flags
    """

    type: _t.Int
    fd: _t.Int
    flags: _t.Int
    def __init__(self, type: _t.Number = ..., fd: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class kvm_device_attr(_a.CStruct):
    """struct kvm_device_attr: size 24, align 8::

           0 u32 flags
           4 u32 group
           8 u64 attr
          16 u64 addr
    """

    flags: _t.Int
    group: _t.Int
    attr: _t.Int
    addr: _t.Int
    def __init__(self, flags: _t.Number = ..., group: _t.Number = ..., attr: _t.Number = ..., addr: _t.Number = ...) -> None: ...

class kvm_vfio_spapr_tce(_a.CStruct):
    """struct kvm_vfio_spapr_tce: size 8, align 4::

           0 s32 groupfd
           4 s32 tablefd
    """

    groupfd: _t.Int
    tablefd: _t.Int
    def __init__(self, groupfd: _t.Number = ..., tablefd: _t.Number = ...) -> None: ...

class kvm_s390_ucas_mapping(_a.CStruct):
    """struct kvm_s390_ucas_mapping: size 24, align 8::

           0 u64 user_addr
           8 u64 vcpu_addr
          16 u64 length
    """

    user_addr: _t.Int
    vcpu_addr: _t.Int
    length: _t.Int
    def __init__(self, user_addr: _t.Number = ..., vcpu_addr: _t.Number = ..., length: _t.Number = ...) -> None: ...

class kvm_enc_region(_a.CStruct):
    """struct kvm_enc_region: size 16, align 8::

           0 u64 addr
           8 u64 size
    """

    addr: _t.Int
    size: _t.Int
    def __init__(self, addr: _t.Number = ..., size: _t.Number = ...) -> None: ...

class kvm_sev_cmd(_a.CStruct):
    """struct kvm_sev_cmd: size 24, align 8::

           0 u32 id
           8 u64 data
          16 u32 error
          20 u32 sev_fd
    """

    id: _t.Int
    data: _t.Int
    error: _t.Int
    sev_fd: _t.Int
    def __init__(self, id: _t.Number = ..., data: _t.Number = ..., error: _t.Number = ..., sev_fd: _t.Number = ...) -> None: ...

class kvm_sev_launch_start(_a.CStruct):
    """struct kvm_sev_launch_start: size 40, align 8::

           0 u32 handle
           4 u32 policy
           8 u64 dh_uaddr
          16 u32 dh_len
          24 u64 session_uaddr
          32 u32 session_len
    """

    handle: _t.Int
    policy: _t.Int
    dh_uaddr: _t.Int
    dh_len: _t.Int
    session_uaddr: _t.Int
    session_len: _t.Int
    def __init__(self, handle: _t.Number = ..., policy: _t.Number = ..., dh_uaddr: _t.Number = ..., dh_len: _t.Number = ..., session_uaddr: _t.Number = ..., session_len: _t.Number = ...) -> None: ...

class kvm_sev_launch_update_data(_a.CStruct):
    """struct kvm_sev_launch_update_data: size 16, align 8::

           0 u64 uaddr
           8 u32 len
    """

    uaddr: _t.Int
    len: _t.Int
    def __init__(self, uaddr: _t.Number = ..., len: _t.Number = ...) -> None: ...

class kvm_sev_launch_secret(_a.CStruct):
    """struct kvm_sev_launch_secret: size 48, align 8::

           0 u64 hdr_uaddr
           8 u32 hdr_len
          16 u64 guest_uaddr
          24 u32 guest_len
          32 u64 trans_uaddr
          40 u32 trans_len
    """

    hdr_uaddr: _t.Int
    hdr_len: _t.Int
    guest_uaddr: _t.Int
    guest_len: _t.Int
    trans_uaddr: _t.Int
    trans_len: _t.Int
    def __init__(self, hdr_uaddr: _t.Number = ..., hdr_len: _t.Number = ..., guest_uaddr: _t.Number = ..., guest_len: _t.Number = ..., trans_uaddr: _t.Number = ..., trans_len: _t.Number = ...) -> None: ...

class kvm_sev_launch_measure(_a.CStruct):
    """struct kvm_sev_launch_measure: size 16, align 8::

           0 u64 uaddr
           8 u32 len
    """

    uaddr: _t.Int
    len: _t.Int
    def __init__(self, uaddr: _t.Number = ..., len: _t.Number = ...) -> None: ...

class kvm_sev_guest_status(_a.CStruct):
    """struct kvm_sev_guest_status: size 12, align 4::

           0 u32 handle
           4 u32 policy
           8 u32 state
    """

    handle: _t.Int
    policy: _t.Int
    state: _t.Int
    def __init__(self, handle: _t.Number = ..., policy: _t.Number = ..., state: _t.Number = ...) -> None: ...

class kvm_sev_dbg(_a.CStruct):
    """struct kvm_sev_dbg: size 24, align 8::

           0 u64 src_uaddr
           8 u64 dst_uaddr
          16 u32 len
    """

    src_uaddr: _t.Int
    dst_uaddr: _t.Int
    len: _t.Int
    def __init__(self, src_uaddr: _t.Number = ..., dst_uaddr: _t.Number = ..., len: _t.Number = ...) -> None: ...

class kvm_assigned_pci_dev(_a.CStruct):
    """struct kvm_assigned_pci_dev: size 64, align 4::

           0 u32 assigned_dev_id
           4 u32 busnr
           8 u32 devfn
          12 u32 flags
          16 u32 segnr
          20 union kvm_assigned_pci_dev__anon1 (_kvm_assigned_pci_dev__anon1)
    """

    assigned_dev_id: _t.Int
    busnr: _t.Int
    devfn: _t.Int
    flags: _t.Int
    segnr: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, assigned_dev_id: _t.Number = ..., busnr: _t.Number = ..., devfn: _t.Number = ..., flags: _t.Number = ..., segnr: _t.Number = ..., *, reserved: _t.Elements = ...) -> None: ...

class kvm_assigned_pci_dev__anon1(_a.CUnion):
    """union kvm_assigned_pci_dev__anon1: size 44, align 4::

           0 u32[11] reserved
    """

    reserved: _t.Items[_t.u32]
    def __init__(self, reserved: _t.Elements = ...) -> None: ...

class kvm_assigned_irq(_a.CStruct):
    """struct kvm_assigned_irq: size 64, align 4::

           0 u32 assigned_dev_id
           4 u32 host_irq
           8 u32 guest_irq
          12 u32 flags
          16 union kvm_assigned_irq__anon1 (_kvm_assigned_irq__anon1)
    """

    assigned_dev_id: _t.Int
    host_irq: _t.Int
    guest_irq: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, assigned_dev_id: _t.Number = ..., host_irq: _t.Number = ..., guest_irq: _t.Number = ..., flags: _t.Number = ..., *, reserved: _t.Elements = ...) -> None: ...

class kvm_assigned_irq__anon1(_a.CUnion):
    """union kvm_assigned_irq__anon1: size 48, align 4::

           0 u32[12] reserved
    """

    reserved: _t.Items[_t.u32]
    def __init__(self, reserved: _t.Elements = ...) -> None: ...

class kvm_assigned_msix_nr(_a.CStruct):
    """struct kvm_assigned_msix_nr: size 8, align 4::

           0 u32 assigned_dev_id
           4 u16 entry_nr
           6 u16 padding
    """

    assigned_dev_id: _t.Int
    entry_nr: _t.Int
    padding: _t.Int
    def __init__(self, assigned_dev_id: _t.Number = ..., entry_nr: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class kvm_assigned_msix_entry(_a.CStruct):
    """struct kvm_assigned_msix_entry: size 16, align 4::

           0 u32 assigned_dev_id
           4 u32 gsi
           8 u16 entry
          10 u16[3] padding
    """

    assigned_dev_id: _t.Int
    gsi: _t.Int
    entry: _t.Int
    padding: _t.Items[_t.u16]
    def __init__(self, assigned_dev_id: _t.Number = ..., gsi: _t.Number = ..., entry: _t.Number = ..., padding: _t.Elements = ...) -> None: ...

class kvm_hyperv_eventfd(_a.CStruct):
    """struct kvm_hyperv_eventfd: size 24, align 4::

           0 u32 conn_id
           4 s32 fd
           8 u32 flags
          12 u32[3] padding
    """

    conn_id: _t.Int
    fd: _t.Int
    flags: _t.Int
    padding: _t.Items[_t.u32]
    def __init__(self, conn_id: _t.Number = ..., fd: _t.Number = ..., flags: _t.Number = ..., padding: _t.Elements = ...) -> None: ...

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
__kernel_mode_t = _t.u16
__kernel_ipc_pid_t = _t.u16
__kernel_uid_t = _t.u16
__kernel_gid_t = _t.u16
__kernel_old_dev_t = _t.u16
__kernel_long_t = _t.s32
__kernel_ulong_t = _t.u32
__kernel_ino_t = _t.u32
__kernel_pid_t = _t.s32
__kernel_suseconds_t = _t.s32
__kernel_daddr_t = _t.s32
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_old_uid_t = _t.u16
__kernel_old_gid_t = _t.u16
__kernel_size_t = _t.u32
__kernel_ssize_t = _t.s32
__kernel_ptrdiff_t = _t.s32
__kernel_off_t = _t.s32
__kernel_loff_t = _t.s64
__kernel_time_t = _t.s32
__kernel_time64_t = _t.s64
__kernel_clock_t = _t.s32
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
