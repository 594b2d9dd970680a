# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for arm.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# ruff: noqa
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
    fds_bits: _t.Items[_t.u32]
    def __init__(self, fds_bits: _t.Elements = ...) -> None: ...

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class pt_regs(_a.CStruct):
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
    target: _t.Int
    features: _t.Items[_t.u32]
    def __init__(self, target: _t.Number = ..., features: _t.Elements = ...) -> None: ...

class kvm_sregs(_a.CStruct):
    pass

class kvm_fpu(_a.CStruct):
    pass

class kvm_guest_debug_arch(_a.CStruct):
    pass

class kvm_debug_exit_arch(_a.CStruct):
    pass

class kvm_sync_regs(_a.CStruct):
    device_irq_level: _t.Int
    def __init__(self, device_irq_level: _t.Number = ...) -> None: ...

class kvm_arch_memory_slot(_a.CStruct):
    pass

class kvm_vcpu_events(_a.CStruct):
    exception: _t.Of[kvm_vcpu_events__exception]
    reserved: _t.Items[_t.u32]
    def __init__(self, exception: kvm_vcpu_events__exception | _t.Members = ..., reserved: _t.Elements = ...) -> None: ...

class kvm_vcpu_events__exception(_a.CStruct):
    serror_pending: _t.Int
    serror_has_esr: _t.Int
    pad: _t.Raw
    serror_esr: _t.Int
    def __init__(self, serror_pending: _t.Number = ..., serror_has_esr: _t.Number = ..., pad: _t.Bytes = ..., serror_esr: _t.Number = ...) -> None: ...

class kvm_user_trace_setup(_a.CStruct):
    buf_size: _t.Int
    buf_nr: _t.Int
    def __init__(self, buf_size: _t.Number = ..., buf_nr: _t.Number = ...) -> None: ...

class kvm_breakpoint(_a.CStruct):
    enabled: _t.Int
    padding: _t.Int
    address: _t.Int
    def __init__(self, enabled: _t.Number = ..., padding: _t.Number = ..., address: _t.Number = ...) -> None: ...

class kvm_debug_guest(_a.CStruct):
    enabled: _t.Int
    pad: _t.Int
    breakpoints: _t.Items[kvm_breakpoint]
    singlestep: _t.Int
    def __init__(self, enabled: _t.Number = ..., pad: _t.Number = ..., breakpoints: _t.Elements = ..., singlestep: _t.Number = ...) -> None: ...

class kvm_memory_region(_a.CStruct):
    slot: _t.Int
    flags: _t.Int
    guest_phys_addr: _t.Int
    memory_size: _t.Int
    def __init__(self, slot: _t.Number = ..., flags: _t.Number = ..., guest_phys_addr: _t.Number = ..., memory_size: _t.Number = ...) -> None: ...

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

class kvm_s390_skeys(_a.CStruct):
    start_gfn: _t.Int
    count: _t.Int
    skeydata_addr: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, start_gfn: _t.Number = ..., count: _t.Number = ..., skeydata_addr: _t.Number = ..., flags: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class kvm_s390_cmma_log(_a.CStruct):
    start_gfn: _t.Int
    count: _t.Int
    flags: _t.Int
    remaining: _t.Int
    mask: _t.Int
    values: _t.Int
    def __init__(self, start_gfn: _t.Number = ..., count: _t.Number = ..., flags: _t.Number = ..., *, remaining: _t.Number = ..., mask: _t.Number = ..., values: _t.Number = ...) -> None: ...

class kvm_s390_cmma_log__anon1(_a.CUnion):
    remaining: _t.Int
    mask: _t.Int
    def __init__(self, remaining: _t.Number = ..., *, mask: _t.Number = ...) -> None: ...

class kvm_hyperv_exit(_a.CStruct):
    type: _t.Int
    u: _t.Of[kvm_hyperv_exit__u]
    def __init__(self, type: _t.Number = ..., u: kvm_hyperv_exit__u | _t.Members = ...) -> None: ...

class kvm_hyperv_exit__u(_a.CUnion):
    synic: _t.Of[kvm_hyperv_exit__u__synic]
    hcall: _t.Of[kvm_hyperv_exit__u__hcall]
    def __init__(self, synic: kvm_hyperv_exit__u__synic | _t.Members = ..., *, hcall: kvm_hyperv_exit__u__hcall | _t.Members = ...) -> None: ...

class kvm_hyperv_exit__u__synic(_a.CStruct):
    msr: _t.Int
    control: _t.Int
    evt_page: _t.Int
    msg_page: _t.Int
    def __init__(self, msr: _t.Number = ..., control: _t.Number = ..., evt_page: _t.Number = ..., msg_page: _t.Number = ...) -> None: ...

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
    pad: _t.Int
    def __init__(self, nr: _t.Number = ..., args: _t.Elements = ..., ret: _t.Number = ..., longmode: _t.Number = ..., pad: _t.Number = ...) -> None: ...

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
    def __init__(self, type: _t.Number = ..., flags: _t.Number = ...) -> None: ...

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
    def __init__(self, addr: _t.Number = ..., size: _t.Number = ..., pad: _t.Number = ...) -> None: ...

class kvm_coalesced_mmio(_a.CStruct):
    phys_addr: _t.Int
    len: _t.Int
    pad: _t.Int
    data: _t.Raw
    def __init__(self, phys_addr: _t.Number = ..., len: _t.Number = ..., pad: _t.Number = ..., data: _t.Bytes = ...) -> None: ...

class kvm_coalesced_mmio_ring(_a.CStruct):
    first: _t.Int
    last: _t.Int
    coalesced_mmio: _t.Items[kvm_coalesced_mmio]
    def __init__(self, first: _t.Number = ..., last: _t.Number = ..., coalesced_mmio: _t.Elements = ...) -> None: ...

class kvm_translation(_a.CStruct):
    linear_address: _t.Int
    physical_address: _t.Int
    valid: _t.Int
    writeable: _t.Int
    usermode: _t.Int
    pad: _t.Raw
    def __init__(self, linear_address: _t.Number = ..., physical_address: _t.Number = ..., valid: _t.Number = ..., writeable: _t.Number = ..., usermode: _t.Number = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_s390_mem_op(_a.CStruct):
    gaddr: _t.Int
    flags: _t.Int
    size: _t.Int
    op: _t.Int
    buf: _t.Int
    ar: _t.Int
    reserved: _t.Raw
    def __init__(self, gaddr: _t.Number = ..., flags: _t.Number = ..., size: _t.Number = ..., op: _t.Number = ..., buf: _t.Number = ..., ar: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

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
    def __init__(self, len: _t.Number = ..., sigset: _t.Bytes = ...) -> None: ...

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

class kvm_s390_psw(_a.CStruct):
    mask: _t.Int
    addr: _t.Int
    def __init__(self, mask: _t.Number = ..., addr: _t.Number = ...) -> None: ...

class kvm_s390_interrupt(_a.CStruct):
    type: _t.Int
    parm: _t.Int
    parm64: _t.Int
    def __init__(self, type: _t.Number = ..., parm: _t.Number = ..., parm64: _t.Number = ...) -> None: ...

class kvm_s390_io_info(_a.CStruct):
    subchannel_id: _t.Int
    subchannel_nr: _t.Int
    io_int_parm: _t.Int
    io_int_word: _t.Int
    def __init__(self, subchannel_id: _t.Number = ..., subchannel_nr: _t.Number = ..., io_int_parm: _t.Number = ..., io_int_word: _t.Number = ...) -> None: ...

class kvm_s390_ext_info(_a.CStruct):
    ext_params: _t.Int
    pad: _t.Int
    ext_params2: _t.Int
    def __init__(self, ext_params: _t.Number = ..., pad: _t.Number = ..., ext_params2: _t.Number = ...) -> None: ...

class kvm_s390_pgm_info(_a.CStruct):
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
    address: _t.Int
    def __init__(self, address: _t.Number = ...) -> None: ...

class kvm_s390_extcall_info(_a.CStruct):
    code: _t.Int
    def __init__(self, code: _t.Number = ...) -> None: ...

class kvm_s390_emerg_info(_a.CStruct):
    code: _t.Int
    def __init__(self, code: _t.Number = ...) -> None: ...

class kvm_s390_stop_info(_a.CStruct):
    flags: _t.Int
    def __init__(self, flags: _t.Number = ...) -> None: ...

class kvm_s390_mchk_info(_a.CStruct):
    cr14: _t.Int
    mcic: _t.Int
    failing_storage_address: _t.Int
    ext_damage_code: _t.Int
    pad: _t.Int
    fixed_logout: _t.Raw
    def __init__(self, cr14: _t.Number = ..., mcic: _t.Number = ..., failing_storage_address: _t.Number = ..., ext_damage_code: _t.Number = ..., pad: _t.Number = ..., fixed_logout: _t.Bytes = ...) -> None: ...

class kvm_s390_irq(_a.CStruct):
    type: _t.Int
    u: _t.Of[kvm_s390_irq__u]
    def __init__(self, type: _t.Number = ..., u: kvm_s390_irq__u | _t.Members = ...) -> None: ...

class kvm_s390_irq__u(_a.CUnion):
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
    buf: _t.Int
    flags: _t.Int
    len: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, buf: _t.Number = ..., flags: _t.Number = ..., len: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

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

class kvm_ppc_pvinfo(_a.CStruct):
    flags: _t.Int
    hcall: _t.Items[_t.u32]
    pad: _t.Raw
    def __init__(self, flags: _t.Number = ..., hcall: _t.Elements = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_ppc_one_page_size(_a.CStruct):
    page_shift: _t.Int
    pte_enc: _t.Int
    def __init__(self, page_shift: _t.Number = ..., pte_enc: _t.Number = ...) -> None: ...

class kvm_ppc_one_seg_page_size(_a.CStruct):
    page_shift: _t.Int
    slb_enc: _t.Int
    enc: _t.Items[kvm_ppc_one_page_size]
    def __init__(self, page_shift: _t.Number = ..., slb_enc: _t.Number = ..., enc: _t.Elements = ...) -> None: ...

class kvm_ppc_smmu_info(_a.CStruct):
    flags: _t.Int
    slb_size: _t.Int
    data_keys: _t.Int
    instr_keys: _t.Int
    sps: _t.Items[kvm_ppc_one_seg_page_size]
    def __init__(self, flags: _t.Number = ..., slb_size: _t.Number = ..., data_keys: _t.Number = ..., instr_keys: _t.Number = ..., sps: _t.Elements = ...) -> None: ...

class kvm_ppc_resize_hpt(_a.CStruct):
    flags: _t.Int
    shift: _t.Int
    pad: _t.Int
    def __init__(self, flags: _t.Number = ..., shift: _t.Number = ..., pad: _t.Number = ...) -> None: ...

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
    def __init__(self, nr: _t.Number = ..., flags: _t.Number = ..., entries: _t.Elements = ...) -> None: ...

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
    def __init__(self, clock: _t.Number = ..., flags: _t.Number = ..., pad: _t.Elements = ...) -> None: ...

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
    def __init__(self, n: _t.Number = ..., reg: _t.Elements = ...) -> None: ...

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

class kvm_s390_ucas_mapping(_a.CStruct):
    user_addr: _t.Int
    vcpu_addr: _t.Int
    length: _t.Int
    def __init__(self, user_addr: _t.Number = ..., vcpu_addr: _t.Number = ..., length: _t.Number = ...) -> None: ...

class kvm_enc_region(_a.CStruct):
    addr: _t.Int
    size: _t.Int
    def __init__(self, addr: _t.Number = ..., size: _t.Number = ...) -> None: ...

class kvm_sev_cmd(_a.CStruct):
    id: _t.Int
    data: _t.Int
    error: _t.Int
    sev_fd: _t.Int
    def __init__(self, id: _t.Number = ..., data: _t.Number = ..., error: _t.Number = ..., sev_fd: _t.Number = ...) -> None: ...

class kvm_sev_launch_start(_a.CStruct):
    handle: _t.Int
    policy: _t.Int
    dh_uaddr: _t.Int
    dh_len: _t.Int
    session_uaddr: _t.Int
    session_len: _t.Int
    def __init__(self, handle: _t.Number = ..., policy: _t.Number = ..., dh_uaddr: _t.Number = ..., dh_len: _t.Number = ..., session_uaddr: _t.Number = ..., session_len: _t.Number = ...) -> None: ...

class kvm_sev_launch_update_data(_a.CStruct):
    uaddr: _t.Int
    len: _t.Int
    def __init__(self, uaddr: _t.Number = ..., len: _t.Number = ...) -> None: ...

class kvm_sev_launch_secret(_a.CStruct):
    hdr_uaddr: _t.Int
    hdr_len: _t.Int
    guest_uaddr: _t.Int
    guest_len: _t.Int
    trans_uaddr: _t.Int
    trans_len: _t.Int
    def __init__(self, hdr_uaddr: _t.Number = ..., hdr_len: _t.Number = ..., guest_uaddr: _t.Number = ..., guest_len: _t.Number = ..., trans_uaddr: _t.Number = ..., trans_len: _t.Number = ...) -> None: ...

class kvm_sev_launch_measure(_a.CStruct):
    uaddr: _t.Int
    len: _t.Int
    def __init__(self, uaddr: _t.Number = ..., len: _t.Number = ...) -> None: ...

class kvm_sev_guest_status(_a.CStruct):
    handle: _t.Int
    policy: _t.Int
    state: _t.Int
    def __init__(self, handle: _t.Number = ..., policy: _t.Number = ..., state: _t.Number = ...) -> None: ...

class kvm_sev_dbg(_a.CStruct):
    src_uaddr: _t.Int
    dst_uaddr: _t.Int
    len: _t.Int
    def __init__(self, src_uaddr: _t.Number = ..., dst_uaddr: _t.Number = ..., len: _t.Number = ...) -> None: ...

class kvm_assigned_pci_dev(_a.CStruct):
    assigned_dev_id: _t.Int
    busnr: _t.Int
    devfn: _t.Int
    flags: _t.Int
    segnr: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, assigned_dev_id: _t.Number = ..., busnr: _t.Number = ..., devfn: _t.Number = ..., flags: _t.Number = ..., segnr: _t.Number = ..., *, reserved: _t.Elements = ...) -> None: ...

class kvm_assigned_pci_dev__anon1(_a.CUnion):
    reserved: _t.Items[_t.u32]
    def __init__(self, reserved: _t.Elements = ...) -> None: ...

class kvm_assigned_irq(_a.CStruct):
    assigned_dev_id: _t.Int
    host_irq: _t.Int
    guest_irq: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, assigned_dev_id: _t.Number = ..., host_irq: _t.Number = ..., guest_irq: _t.Number = ..., flags: _t.Number = ..., *, reserved: _t.Elements = ...) -> None: ...

class kvm_assigned_irq__anon1(_a.CUnion):
    reserved: _t.Items[_t.u32]
    def __init__(self, reserved: _t.Elements = ...) -> None: ...

class kvm_assigned_msix_nr(_a.CStruct):
    assigned_dev_id: _t.Int
    entry_nr: _t.Int
    padding: _t.Int
    def __init__(self, assigned_dev_id: _t.Number = ..., entry_nr: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class kvm_assigned_msix_entry(_a.CStruct):
    assigned_dev_id: _t.Int
    gsi: _t.Int
    entry: _t.Int
    padding: _t.Items[_t.u16]
    def __init__(self, assigned_dev_id: _t.Number = ..., gsi: _t.Number = ..., entry: _t.Number = ..., padding: _t.Elements = ...) -> None: ...

class kvm_hyperv_eventfd(_a.CStruct):
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
