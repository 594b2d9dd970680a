# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for arm.
# Do not edit: change the headers or the templates and run `headergen generate`.
from .. import _abi as _a
from .. import _members as _t

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

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]

class pt_regs(_a.CStruct):
    uregs: _t.Items[_t.s32]

class kvm_regs(_a.CStruct):
    usr_regs: _t.Of[pt_regs]
    svc_regs: _t.Items[_t.u32]
    abt_regs: _t.Items[_t.u32]
    und_regs: _t.Items[_t.u32]
    irq_regs: _t.Items[_t.u32]
    fiq_regs: _t.Items[_t.u32]

class kvm_vcpu_init(_a.CStruct):
    target: _t.Int
    features: _t.Items[_t.u32]

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

class kvm_arch_memory_slot(_a.CStruct):
    pass

class kvm_vcpu_events(_a.CStruct):
    exception: _t.Of[kvm_vcpu_events__exception]
    reserved: _t.Items[_t.u32]

class kvm_vcpu_events__exception(_a.CStruct):
    serror_pending: _t.Int
    serror_has_esr: _t.Int
    pad: _t.Items[_t.u8]
    serror_esr: _t.Int

class kvm_user_trace_setup(_a.CStruct):
    buf_size: _t.Int
    buf_nr: _t.Int

class kvm_breakpoint(_a.CStruct):
    enabled: _t.Int
    padding: _t.Int
    address: _t.Int

class kvm_debug_guest(_a.CStruct):
    enabled: _t.Int
    pad: _t.Int
    breakpoints: _t.Items[kvm_breakpoint]
    singlestep: _t.Int

class kvm_memory_region(_a.CStruct):
    slot: _t.Int
    flags: _t.Int
    guest_phys_addr: _t.Int
    memory_size: _t.Int

class kvm_userspace_memory_region(_a.CStruct):
    slot: _t.Int
    flags: _t.Int
    guest_phys_addr: _t.Int
    memory_size: _t.Int
    userspace_addr: _t.Int

class kvm_irq_level(_a.CStruct):
    _kvm_irq_level__anon1: _t.Of[kvm_irq_level__anon1]
    irq: _t.Int
    status: _t.Int
    level: _t.Int

class kvm_irq_level__anon1(_a.CUnion):
    irq: _t.Int
    status: _t.Int

class kvm_irqchip(_a.CStruct):
    chip_id: _t.Int
    pad: _t.Int
    chip: _t.Of[kvm_irqchip__chip]

class kvm_irqchip__chip(_a.CUnion):
    dummy: _t.Text

class kvm_pit_config(_a.CStruct):
    flags: _t.Int
    pad: _t.Items[_t.u32]

class kvm_s390_skeys(_a.CStruct):
    start_gfn: _t.Int
    count: _t.Int
    skeydata_addr: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u32]

class kvm_s390_cmma_log(_a.CStruct):
    start_gfn: _t.Int
    count: _t.Int
    flags: _t.Int
    _kvm_s390_cmma_log__anon1: _t.Of[kvm_s390_cmma_log__anon1]
    remaining: _t.Int
    mask: _t.Int
    values: _t.Int

class kvm_s390_cmma_log__anon1(_a.CUnion):
    remaining: _t.Int
    mask: _t.Int

class kvm_hyperv_exit(_a.CStruct):
    type: _t.Int
    u: _t.Of[kvm_hyperv_exit__u]

class kvm_hyperv_exit__u(_a.CUnion):
    synic: _t.Of[kvm_hyperv_exit__u__synic]
    hcall: _t.Of[kvm_hyperv_exit__u__hcall]

class kvm_hyperv_exit__u__synic(_a.CStruct):
    msr: _t.Int
    control: _t.Int
    evt_page: _t.Int
    msg_page: _t.Int

class kvm_hyperv_exit__u__hcall(_a.CStruct):
    input: _t.Int
    result: _t.Int
    params: _t.Items[_t.u64]

class kvm_run(_a.CStruct):
    request_interrupt_window: _t.Int
    immediate_exit: _t.Int
    padding1: _t.Items[_t.u8]
    exit_reason: _t.Int
    ready_for_interrupt_injection: _t.Int
    if_flag: _t.Int
    flags: _t.Int
    cr8: _t.Int
    apic_base: _t.Int
    _kvm_run__anon1: _t.Of[kvm_run__anon1]
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
    padding: _t.Text
    kvm_valid_regs: _t.Int
    kvm_dirty_regs: _t.Int
    s: _t.Of[kvm_run__s]

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
    padding: _t.Text

class kvm_run__hw(_a.CStruct):
    hardware_exit_reason: _t.Int

class kvm_run__fail_entry(_a.CStruct):
    hardware_entry_failure_reason: _t.Int

class kvm_run__ex(_a.CStruct):
    exception: _t.Int
    error_code: _t.Int

class kvm_run__io(_a.CStruct):
    direction: _t.Int
    size: _t.Int
    port: _t.Int
    count: _t.Int
    data_offset: _t.Int

class kvm_run__debug(_a.CStruct):
    arch: _t.Of[kvm_debug_exit_arch]

class kvm_run__mmio(_a.CStruct):
    phys_addr: _t.Int
    data: _t.Items[_t.u8]
    len: _t.Int
    is_write: _t.Int

class kvm_run__hypercall(_a.CStruct):
    nr: _t.Int
    args: _t.Items[_t.u64]
    ret: _t.Int
    longmode: _t.Int
    pad: _t.Int

class kvm_run__tpr_access(_a.CStruct):
    rip: _t.Int
    is_write: _t.Int
    pad: _t.Int

class kvm_run__s390_sieic(_a.CStruct):
    icptcode: _t.Int
    ipa: _t.Int
    ipb: _t.Int

class kvm_run__s390_ucontrol(_a.CStruct):
    trans_exc_code: _t.Int
    pgm_code: _t.Int

class kvm_run__dcr(_a.CStruct):
    dcrn: _t.Int
    data: _t.Int
    is_write: _t.Int

class kvm_run__internal(_a.CStruct):
    suberror: _t.Int
    ndata: _t.Int
    data: _t.Items[_t.u64]

class kvm_run__osi(_a.CStruct):
    gprs: _t.Items[_t.u64]

class kvm_run__papr_hcall(_a.CStruct):
    nr: _t.Int
    ret: _t.Int
    args: _t.Items[_t.u64]

class kvm_run__s390_tsch(_a.CStruct):
    subchannel_id: _t.Int
    subchannel_nr: _t.Int
    io_int_parm: _t.Int
    io_int_word: _t.Int
    ipb: _t.Int
    dequeued: _t.Int

class kvm_run__epr(_a.CStruct):
    epr: _t.Int

class kvm_run__system_event(_a.CStruct):
    type: _t.Int
    flags: _t.Int

class kvm_run__s390_stsi(_a.CStruct):
    addr: _t.Int
    ar: _t.Int
    reserved: _t.Int
    fc: _t.Int
    sel1: _t.Int
    sel2: _t.Int

class kvm_run__eoi(_a.CStruct):
    vector: _t.Int

class kvm_run__s(_a.CUnion):
    regs: _t.Of[kvm_sync_regs]
    padding: _t.Text

class kvm_coalesced_mmio_zone(_a.CStruct):
    addr: _t.Int
    size: _t.Int
    pad: _t.Int

class kvm_coalesced_mmio(_a.CStruct):
    phys_addr: _t.Int
    len: _t.Int
    pad: _t.Int
    data: _t.Items[_t.u8]

class kvm_coalesced_mmio_ring(_a.CStruct):
    first: _t.Int
    last: _t.Int
    coalesced_mmio: _t.Items[kvm_coalesced_mmio]

class kvm_translation(_a.CStruct):
    linear_address: _t.Int
    physical_address: _t.Int
    valid: _t.Int
    writeable: _t.Int
    usermode: _t.Int
    pad: _t.Items[_t.u8]

class kvm_s390_mem_op(_a.CStruct):
    gaddr: _t.Int
    flags: _t.Int
    size: _t.Int
    op: _t.Int
    buf: _t.Int
    ar: _t.Int
    reserved: _t.Items[_t.u8]

class kvm_interrupt(_a.CStruct):
    irq: _t.Int

class kvm_dirty_log(_a.CStruct):
    slot: _t.Int
    padding1: _t.Int
    _kvm_dirty_log__anon1: _t.Of[kvm_dirty_log__anon1]
    dirty_bitmap: _t.Int
    padding2: _t.Int

class kvm_dirty_log__anon1(_a.CUnion):
    dirty_bitmap: _t.Int
    padding2: _t.Int

class kvm_signal_mask(_a.CStruct):
    len: _t.Int
    sigset: _t.Items[_t.u8]

class kvm_tpr_access_ctl(_a.CStruct):
    enabled: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u32]

class kvm_vapic_addr(_a.CStruct):
    vapic_addr: _t.Int

class kvm_mp_state(_a.CStruct):
    mp_state: _t.Int

class kvm_s390_psw(_a.CStruct):
    mask: _t.Int
    addr: _t.Int

class kvm_s390_interrupt(_a.CStruct):
    type: _t.Int
    parm: _t.Int
    parm64: _t.Int

class kvm_s390_io_info(_a.CStruct):
    subchannel_id: _t.Int
    subchannel_nr: _t.Int
    io_int_parm: _t.Int
    io_int_word: _t.Int

class kvm_s390_ext_info(_a.CStruct):
    ext_params: _t.Int
    pad: _t.Int
    ext_params2: _t.Int

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
    pad: _t.Items[_t.u8]

class kvm_s390_prefix_info(_a.CStruct):
    address: _t.Int

class kvm_s390_extcall_info(_a.CStruct):
    code: _t.Int

class kvm_s390_emerg_info(_a.CStruct):
    code: _t.Int

class kvm_s390_stop_info(_a.CStruct):
    flags: _t.Int

class kvm_s390_mchk_info(_a.CStruct):
    cr14: _t.Int
    mcic: _t.Int
    failing_storage_address: _t.Int
    ext_damage_code: _t.Int
    pad: _t.Int
    fixed_logout: _t.Items[_t.u8]

class kvm_s390_irq(_a.CStruct):
    type: _t.Int
    u: _t.Of[kvm_s390_irq__u]

class kvm_s390_irq__u(_a.CUnion):
    io: _t.Of[kvm_s390_io_info]
    ext: _t.Of[kvm_s390_ext_info]
    pgm: _t.Of[kvm_s390_pgm_info]
    emerg: _t.Of[kvm_s390_emerg_info]
    extcall: _t.Of[kvm_s390_extcall_info]
    prefix: _t.Of[kvm_s390_prefix_info]
    stop: _t.Of[kvm_s390_stop_info]
    mchk: _t.Of[kvm_s390_mchk_info]
    reserved: _t.Text

class kvm_s390_irq_state(_a.CStruct):
    buf: _t.Int
    flags: _t.Int
    len: _t.Int
    reserved: _t.Items[_t.u32]

class kvm_guest_debug(_a.CStruct):
    control: _t.Int
    pad: _t.Int
    arch: _t.Of[kvm_guest_debug_arch]

class kvm_ioeventfd(_a.CStruct):
    datamatch: _t.Int
    addr: _t.Int
    len: _t.Int
    fd: _t.Int
    flags: _t.Int
    pad: _t.Items[_t.u8]

class kvm_enable_cap(_a.CStruct):
    cap: _t.Int
    flags: _t.Int
    args: _t.Items[_t.u64]
    pad: _t.Items[_t.u8]

class kvm_ppc_pvinfo(_a.CStruct):
    flags: _t.Int
    hcall: _t.Items[_t.u32]
    pad: _t.Items[_t.u8]

class kvm_ppc_one_page_size(_a.CStruct):
    page_shift: _t.Int
    pte_enc: _t.Int

class kvm_ppc_one_seg_page_size(_a.CStruct):
    page_shift: _t.Int
    slb_enc: _t.Int
    enc: _t.Items[kvm_ppc_one_page_size]

class kvm_ppc_smmu_info(_a.CStruct):
    flags: _t.Int
    slb_size: _t.Int
    data_keys: _t.Int
    instr_keys: _t.Int
    sps: _t.Items[kvm_ppc_one_seg_page_size]

class kvm_ppc_resize_hpt(_a.CStruct):
    flags: _t.Int
    shift: _t.Int
    pad: _t.Int

class kvm_irq_routing_irqchip(_a.CStruct):
    irqchip: _t.Int
    pin: _t.Int

class kvm_irq_routing_msi(_a.CStruct):
    address_lo: _t.Int
    address_hi: _t.Int
    data: _t.Int
    _kvm_irq_routing_msi__anon1: _t.Of[kvm_irq_routing_msi__anon1]
    pad: _t.Int
    devid: _t.Int

class kvm_irq_routing_msi__anon1(_a.CUnion):
    pad: _t.Int
    devid: _t.Int

class kvm_irq_routing_s390_adapter(_a.CStruct):
    ind_addr: _t.Int
    summary_addr: _t.Int
    ind_offset: _t.Int
    summary_offset: _t.Int
    adapter_id: _t.Int

class kvm_irq_routing_hv_sint(_a.CStruct):
    vcpu: _t.Int
    sint: _t.Int

class kvm_irq_routing_entry(_a.CStruct):
    gsi: _t.Int
    type: _t.Int
    flags: _t.Int
    pad: _t.Int
    u: _t.Of[kvm_irq_routing_entry__u]

class kvm_irq_routing_entry__u(_a.CUnion):
    irqchip: _t.Of[kvm_irq_routing_irqchip]
    msi: _t.Of[kvm_irq_routing_msi]
    adapter: _t.Of[kvm_irq_routing_s390_adapter]
    hv_sint: _t.Of[kvm_irq_routing_hv_sint]
    pad: _t.Items[_t.u32]

class kvm_irq_routing(_a.CStruct):
    nr: _t.Int
    flags: _t.Int
    entries: _t.Items[kvm_irq_routing_entry]

class kvm_irqfd(_a.CStruct):
    fd: _t.Int
    gsi: _t.Int
    flags: _t.Int
    resamplefd: _t.Int
    pad: _t.Items[_t.u8]

class kvm_clock_data(_a.CStruct):
    clock: _t.Int
    flags: _t.Int
    pad: _t.Items[_t.u32]

class kvm_config_tlb(_a.CStruct):
    params: _t.Int
    array: _t.Int
    mmu_type: _t.Int
    array_len: _t.Int

class kvm_dirty_tlb(_a.CStruct):
    bitmap: _t.Int
    num_dirty: _t.Int

class kvm_reg_list(_a.CStruct):
    n: _t.Int
    reg: _t.Items[_t.u64]

class kvm_one_reg(_a.CStruct):
    id: _t.Int
    addr: _t.Int

class kvm_msi(_a.CStruct):
    address_lo: _t.Int
    address_hi: _t.Int
    data: _t.Int
    flags: _t.Int
    devid: _t.Int
    pad: _t.Items[_t.u8]

class kvm_arm_device_addr(_a.CStruct):
    id: _t.Int
    addr: _t.Int

class kvm_create_device(_a.CStruct):
    type: _t.Int
    fd: _t.Int
    flags: _t.Int

class kvm_device_attr(_a.CStruct):
    flags: _t.Int
    group: _t.Int
    attr: _t.Int
    addr: _t.Int

class kvm_vfio_spapr_tce(_a.CStruct):
    groupfd: _t.Int
    tablefd: _t.Int

class kvm_s390_ucas_mapping(_a.CStruct):
    user_addr: _t.Int
    vcpu_addr: _t.Int
    length: _t.Int

class kvm_enc_region(_a.CStruct):
    addr: _t.Int
    size: _t.Int

class kvm_sev_cmd(_a.CStruct):
    id: _t.Int
    data: _t.Int
    error: _t.Int
    sev_fd: _t.Int

class kvm_sev_launch_start(_a.CStruct):
    handle: _t.Int
    policy: _t.Int
    dh_uaddr: _t.Int
    dh_len: _t.Int
    session_uaddr: _t.Int
    session_len: _t.Int

class kvm_sev_launch_update_data(_a.CStruct):
    uaddr: _t.Int
    len: _t.Int

class kvm_sev_launch_secret(_a.CStruct):
    hdr_uaddr: _t.Int
    hdr_len: _t.Int
    guest_uaddr: _t.Int
    guest_len: _t.Int
    trans_uaddr: _t.Int
    trans_len: _t.Int

class kvm_sev_launch_measure(_a.CStruct):
    uaddr: _t.Int
    len: _t.Int

class kvm_sev_guest_status(_a.CStruct):
    handle: _t.Int
    policy: _t.Int
    state: _t.Int

class kvm_sev_dbg(_a.CStruct):
    src_uaddr: _t.Int
    dst_uaddr: _t.Int
    len: _t.Int

class kvm_assigned_pci_dev(_a.CStruct):
    assigned_dev_id: _t.Int
    busnr: _t.Int
    devfn: _t.Int
    flags: _t.Int
    segnr: _t.Int
    _kvm_assigned_pci_dev__anon1: _t.Of[kvm_assigned_pci_dev__anon1]
    reserved: _t.Items[_t.u32]

class kvm_assigned_pci_dev__anon1(_a.CUnion):
    reserved: _t.Items[_t.u32]

class kvm_assigned_irq(_a.CStruct):
    assigned_dev_id: _t.Int
    host_irq: _t.Int
    guest_irq: _t.Int
    flags: _t.Int
    _kvm_assigned_irq__anon1: _t.Of[kvm_assigned_irq__anon1]
    reserved: _t.Items[_t.u32]

class kvm_assigned_irq__anon1(_a.CUnion):
    reserved: _t.Items[_t.u32]

class kvm_assigned_msix_nr(_a.CStruct):
    assigned_dev_id: _t.Int
    entry_nr: _t.Int
    padding: _t.Int

class kvm_assigned_msix_entry(_a.CStruct):
    assigned_dev_id: _t.Int
    gsi: _t.Int
    entry: _t.Int
    padding: _t.Items[_t.u16]

class kvm_hyperv_eventfd(_a.CStruct):
    conn_id: _t.Int
    fd: _t.Int
    flags: _t.Int
    padding: _t.Items[_t.u32]

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
