# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for mips64.
# Do not edit: change the headers or the templates and run `headergen generate`.
from .. import _abi as _a
from .. import _members as _t

RECORDS: _t.Table
TYPEDEFS: _t.Table
__all__ = [
    "__kernel_fd_set",
    "__kernel_fsid_t",
    "kvm_regs",
    "kvm_fpu",
    "kvm_debug_exit_arch",
    "kvm_guest_debug_arch",
    "kvm_sync_regs",
    "kvm_sregs",
    "kvm_mips_interrupt",
    "kvm_userspace_memory_region",
    "kvm_userspace_memory_region2",
    "kvm_irq_level",
    "kvm_irq_level__anon1",
    "kvm_irqchip",
    "kvm_irqchip__chip",
    "kvm_pit_config",
    "kvm_hyperv_exit",
    "kvm_hyperv_exit__u",
    "kvm_hyperv_exit__u__synic",
    "kvm_hyperv_exit__u__hcall",
    "kvm_hyperv_exit__u__syndbg",
    "kvm_xen_exit",
    "kvm_xen_exit__u",
    "kvm_xen_exit__u__hcall",
    "kvm_run",
    "kvm_run__anon1",
    "kvm_run__hw",
    "kvm_run__fail_entry",
    "kvm_run__ex",
    "kvm_run__io",
    "kvm_run__debug",
    "kvm_run__mmio",
    "kvm_run__iocsr_io",
    "kvm_run__hypercall",
    "kvm_run__anon2",
    "kvm_run__tpr_access",
    "kvm_run__s390_sieic",
    "kvm_run__s390_ucontrol",
    "kvm_run__dcr",
    "kvm_run__internal",
    "kvm_run__emulation_failure",
    "kvm_run__anon3",
    "kvm_run__anon5",
    "kvm_run__osi",
    "kvm_run__papr_hcall",
    "kvm_run__s390_tsch",
    "kvm_run__epr",
    "kvm_run__system_event",
    "kvm_run__anon4",
    "kvm_run__s390_stsi",
    "kvm_run__eoi",
    "kvm_run__arm_nisv",
    "kvm_run__msr",
    "kvm_run__riscv_sbi",
    "kvm_run__riscv_csr",
    "kvm_run__notify",
    "kvm_run__memory_fault",
    "kvm_run__s",
    "kvm_coalesced_mmio_zone",
    "kvm_coalesced_mmio_zone__anon1",
    "kvm_coalesced_mmio",
    "kvm_coalesced_mmio__anon1",
    "kvm_coalesced_mmio_ring",
    "kvm_coalesced_mmio_ring__anon1",
    "kvm_coalesced_mmio_ring____empty_coalesced_mmio",
    "kvm_translation",
    "kvm_interrupt",
    "kvm_dirty_log",
    "kvm_dirty_log__anon1",
    "kvm_clear_dirty_log",
    "kvm_clear_dirty_log__anon1",
    "kvm_signal_mask",
    "kvm_signal_mask__anon1",
    "kvm_signal_mask____empty_sigset",
    "kvm_tpr_access_ctl",
    "kvm_vapic_addr",
    "kvm_mp_state",
    "kvm_guest_debug",
    "kvm_ioeventfd",
    "kvm_enable_cap",
    "kvm_irq_routing_irqchip",
    "kvm_irq_routing_msi",
    "kvm_irq_routing_msi__anon1",
    "kvm_irq_routing_s390_adapter",
    "kvm_irq_routing_hv_sint",
    "kvm_irq_routing_xen_evtchn",
    "kvm_irq_routing_entry",
    "kvm_irq_routing_entry__u",
    "kvm_irq_routing",
    "kvm_irq_routing__anon1",
    "kvm_irq_routing____empty_entries",
    "kvm_irqfd",
    "kvm_clock_data",
    "kvm_config_tlb",
    "kvm_dirty_tlb",
    "kvm_reg_list",
    "kvm_reg_list__anon1",
    "kvm_reg_list____empty_reg",
    "kvm_one_reg",
    "kvm_msi",
    "kvm_arm_device_addr",
    "kvm_create_device",
    "kvm_device_attr",
    "kvm_vfio_spapr_tce",
    "kvm_enc_region",
    "kvm_dirty_gfn",
    "kvm_stats_header",
    "kvm_stats_desc",
    "kvm_stats_desc__anon1",
    "kvm_stats_desc____empty_name",
    "kvm_memory_attributes",
    "kvm_create_guest_memfd",
    "kvm_pre_fault_memory",
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
    "__kernel_daddr_t",
    "__kernel_long_t",
    "__kernel_ulong_t",
    "__kernel_ino_t",
    "__kernel_mode_t",
    "__kernel_pid_t",
    "__kernel_ipc_pid_t",
    "__kernel_uid_t",
    "__kernel_gid_t",
    "__kernel_suseconds_t",
    "__kernel_uid32_t",
    "__kernel_gid32_t",
    "__kernel_old_uid_t",
    "__kernel_old_gid_t",
    "__kernel_old_dev_t",
    "__kernel_size_t",
    "__kernel_ssize_t",
    "__kernel_ptrdiff_t",
    "__kernel_off_t",
    "__kernel_loff_t",
    "__kernel_old_time_t",
    "__kernel_time_t",
    "__kernel_time64_t",
    "__kernel_clock_t",
    "__kernel_timer_t",
    "__kernel_clockid_t",
    "__kernel_caddr_t",
    "__kernel_uid16_t",
    "__kernel_gid16_t",
    "__s128",
    "__u128",
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
    fds_bits: _t.Items[_t.u64]

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]

class kvm_regs(_a.CStruct):
    gpr: _t.Items[_t.u64]
    hi: _t.Int
    lo: _t.Int
    pc: _t.Int

class kvm_fpu(_a.CStruct):
    pass

class kvm_debug_exit_arch(_a.CStruct):
    epc: _t.Int

class kvm_guest_debug_arch(_a.CStruct):
    pass

class kvm_sync_regs(_a.CStruct):
    pass

class kvm_sregs(_a.CStruct):
    pass

class kvm_mips_interrupt(_a.CStruct):
    cpu: _t.Int
    irq: _t.Int

class kvm_userspace_memory_region(_a.CStruct):
    slot: _t.Int
    flags: _t.Int
    guest_phys_addr: _t.Int
    memory_size: _t.Int
    userspace_addr: _t.Int

class kvm_userspace_memory_region2(_a.CStruct):
    slot: _t.Int
    flags: _t.Int
    guest_phys_addr: _t.Int
    memory_size: _t.Int
    userspace_addr: _t.Int
    guest_memfd_offset: _t.Int
    guest_memfd: _t.Int
    pad1: _t.Int
    pad2: _t.Items[_t.u64]

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

class kvm_hyperv_exit(_a.CStruct):
    type: _t.Int
    pad1: _t.Int
    u: _t.Of[kvm_hyperv_exit__u]

class kvm_hyperv_exit__u(_a.CUnion):
    synic: _t.Of[kvm_hyperv_exit__u__synic]
    hcall: _t.Of[kvm_hyperv_exit__u__hcall]
    syndbg: _t.Of[kvm_hyperv_exit__u__syndbg]

class kvm_hyperv_exit__u__synic(_a.CStruct):
    msr: _t.Int
    pad2: _t.Int
    control: _t.Int
    evt_page: _t.Int
    msg_page: _t.Int

class kvm_hyperv_exit__u__hcall(_a.CStruct):
    input: _t.Int
    result: _t.Int
    params: _t.Items[_t.u64]

class kvm_hyperv_exit__u__syndbg(_a.CStruct):
    msr: _t.Int
    pad2: _t.Int
    control: _t.Int
    status: _t.Int
    send_page: _t.Int
    recv_page: _t.Int
    pending_page: _t.Int

class kvm_xen_exit(_a.CStruct):
    type: _t.Int
    u: _t.Of[kvm_xen_exit__u]

class kvm_xen_exit__u(_a.CUnion):
    hcall: _t.Of[kvm_xen_exit__u__hcall]

class kvm_xen_exit__u__hcall(_a.CStruct):
    longmode: _t.Int
    cpl: _t.Int
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
    iocsr_io: _t.Of[kvm_run__iocsr_io]
    hypercall: _t.Of[kvm_run__hypercall]
    tpr_access: _t.Of[kvm_run__tpr_access]
    s390_sieic: _t.Of[kvm_run__s390_sieic]
    s390_reset_flags: _t.Int
    s390_ucontrol: _t.Of[kvm_run__s390_ucontrol]
    dcr: _t.Of[kvm_run__dcr]
    internal: _t.Of[kvm_run__internal]
    emulation_failure: _t.Of[kvm_run__emulation_failure]
    osi: _t.Of[kvm_run__osi]
    papr_hcall: _t.Of[kvm_run__papr_hcall]
    s390_tsch: _t.Of[kvm_run__s390_tsch]
    epr: _t.Of[kvm_run__epr]
    system_event: _t.Of[kvm_run__system_event]
    s390_stsi: _t.Of[kvm_run__s390_stsi]
    eoi: _t.Of[kvm_run__eoi]
    hyperv: _t.Of[kvm_hyperv_exit]
    arm_nisv: _t.Of[kvm_run__arm_nisv]
    msr: _t.Of[kvm_run__msr]
    xen: _t.Of[kvm_xen_exit]
    riscv_sbi: _t.Of[kvm_run__riscv_sbi]
    riscv_csr: _t.Of[kvm_run__riscv_csr]
    notify: _t.Of[kvm_run__notify]
    memory_fault: _t.Of[kvm_run__memory_fault]
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
    iocsr_io: _t.Of[kvm_run__iocsr_io]
    hypercall: _t.Of[kvm_run__hypercall]
    tpr_access: _t.Of[kvm_run__tpr_access]
    s390_sieic: _t.Of[kvm_run__s390_sieic]
    s390_reset_flags: _t.Int
    s390_ucontrol: _t.Of[kvm_run__s390_ucontrol]
    dcr: _t.Of[kvm_run__dcr]
    internal: _t.Of[kvm_run__internal]
    emulation_failure: _t.Of[kvm_run__emulation_failure]
    osi: _t.Of[kvm_run__osi]
    papr_hcall: _t.Of[kvm_run__papr_hcall]
    s390_tsch: _t.Of[kvm_run__s390_tsch]
    epr: _t.Of[kvm_run__epr]
    system_event: _t.Of[kvm_run__system_event]
    s390_stsi: _t.Of[kvm_run__s390_stsi]
    eoi: _t.Of[kvm_run__eoi]
    hyperv: _t.Of[kvm_hyperv_exit]
    arm_nisv: _t.Of[kvm_run__arm_nisv]
    msr: _t.Of[kvm_run__msr]
    xen: _t.Of[kvm_xen_exit]
    riscv_sbi: _t.Of[kvm_run__riscv_sbi]
    riscv_csr: _t.Of[kvm_run__riscv_csr]
    notify: _t.Of[kvm_run__notify]
    memory_fault: _t.Of[kvm_run__memory_fault]
    padding: _t.Text

class kvm_run__hw(_a.CStruct):
    hardware_exit_reason: _t.Int

class kvm_run__fail_entry(_a.CStruct):
    hardware_entry_failure_reason: _t.Int
    cpu: _t.Int

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

class kvm_run__iocsr_io(_a.CStruct):
    phys_addr: _t.Int
    data: _t.Items[_t.u8]
    len: _t.Int
    is_write: _t.Int

class kvm_run__hypercall(_a.CStruct):
    nr: _t.Int
    args: _t.Items[_t.u64]
    ret: _t.Int
    _kvm_run__anon2: _t.Of[kvm_run__anon2]
    longmode: _t.Int
    flags: _t.Int

class kvm_run__anon2(_a.CUnion):
    longmode: _t.Int
    flags: _t.Int

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

class kvm_run__emulation_failure(_a.CStruct):
    suberror: _t.Int
    ndata: _t.Int
    flags: _t.Int
    _kvm_run__anon3: _t.Of[kvm_run__anon3]
    _kvm_run__anon5: _t.Of[kvm_run__anon5]
    insn_size: _t.Int
    insn_bytes: _t.Items[_t.u8]

class kvm_run__anon3(_a.CUnion):
    _kvm_run__anon5: _t.Of[kvm_run__anon5]
    insn_size: _t.Int
    insn_bytes: _t.Items[_t.u8]

class kvm_run__anon5(_a.CStruct):
    insn_size: _t.Int
    insn_bytes: _t.Items[_t.u8]

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
    ndata: _t.Int
    _kvm_run__anon4: _t.Of[kvm_run__anon4]
    flags: _t.Int
    data: _t.Items[_t.u64]

class kvm_run__anon4(_a.CUnion):
    flags: _t.Int
    data: _t.Items[_t.u64]

class kvm_run__s390_stsi(_a.CStruct):
    addr: _t.Int
    ar: _t.Int
    reserved: _t.Int
    fc: _t.Int
    sel1: _t.Int
    sel2: _t.Int

class kvm_run__eoi(_a.CStruct):
    vector: _t.Int

class kvm_run__arm_nisv(_a.CStruct):
    esr_iss: _t.Int
    fault_ipa: _t.Int

class kvm_run__msr(_a.CStruct):
    error: _t.Int
    pad: _t.Items[_t.u8]
    reason: _t.Int
    index: _t.Int
    data: _t.Int

class kvm_run__riscv_sbi(_a.CStruct):
    extension_id: _t.Int
    function_id: _t.Int
    args: _t.Items[_t.u64]
    ret: _t.Items[_t.u64]

class kvm_run__riscv_csr(_a.CStruct):
    csr_num: _t.Int
    new_value: _t.Int
    write_mask: _t.Int
    ret_value: _t.Int

class kvm_run__notify(_a.CStruct):
    flags: _t.Int

class kvm_run__memory_fault(_a.CStruct):
    flags: _t.Int
    gpa: _t.Int
    size: _t.Int

class kvm_run__s(_a.CUnion):
    regs: _t.Of[kvm_sync_regs]
    padding: _t.Text

class kvm_coalesced_mmio_zone(_a.CStruct):
    addr: _t.Int
    size: _t.Int
    _kvm_coalesced_mmio_zone__anon1: _t.Of[kvm_coalesced_mmio_zone__anon1]
    pad: _t.Int
    pio: _t.Int

class kvm_coalesced_mmio_zone__anon1(_a.CUnion):
    pad: _t.Int
    pio: _t.Int

class kvm_coalesced_mmio(_a.CStruct):
    phys_addr: _t.Int
    len: _t.Int
    _kvm_coalesced_mmio__anon1: _t.Of[kvm_coalesced_mmio__anon1]
    pad: _t.Int
    pio: _t.Int
    data: _t.Items[_t.u8]

class kvm_coalesced_mmio__anon1(_a.CUnion):
    pad: _t.Int
    pio: _t.Int

class kvm_coalesced_mmio_ring(_a.CStruct):
    first: _t.Int
    last: _t.Int
    _kvm_coalesced_mmio_ring__anon1: _t.Of[kvm_coalesced_mmio_ring__anon1]
    __empty_coalesced_mmio: _t.Of[kvm_coalesced_mmio_ring____empty_coalesced_mmio]
    coalesced_mmio: _t.Items[kvm_coalesced_mmio]

class kvm_coalesced_mmio_ring__anon1(_a.CStruct):
    __empty_coalesced_mmio: _t.Of[kvm_coalesced_mmio_ring____empty_coalesced_mmio]
    coalesced_mmio: _t.Items[kvm_coalesced_mmio]

class kvm_coalesced_mmio_ring____empty_coalesced_mmio(_a.CStruct):
    pass

class kvm_translation(_a.CStruct):
    linear_address: _t.Int
    physical_address: _t.Int
    valid: _t.Int
    writeable: _t.Int
    usermode: _t.Int
    pad: _t.Items[_t.u8]

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

class kvm_clear_dirty_log(_a.CStruct):
    slot: _t.Int
    num_pages: _t.Int
    first_page: _t.Int
    _kvm_clear_dirty_log__anon1: _t.Of[kvm_clear_dirty_log__anon1]
    dirty_bitmap: _t.Int
    padding2: _t.Int

class kvm_clear_dirty_log__anon1(_a.CUnion):
    dirty_bitmap: _t.Int
    padding2: _t.Int

class kvm_signal_mask(_a.CStruct):
    len: _t.Int
    _kvm_signal_mask__anon1: _t.Of[kvm_signal_mask__anon1]
    __empty_sigset: _t.Of[kvm_signal_mask____empty_sigset]
    sigset: _t.Items[_t.u8]

class kvm_signal_mask__anon1(_a.CStruct):
    __empty_sigset: _t.Of[kvm_signal_mask____empty_sigset]
    sigset: _t.Items[_t.u8]

class kvm_signal_mask____empty_sigset(_a.CStruct):
    pass

class kvm_tpr_access_ctl(_a.CStruct):
    enabled: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u32]

class kvm_vapic_addr(_a.CStruct):
    vapic_addr: _t.Int

class kvm_mp_state(_a.CStruct):
    mp_state: _t.Int

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

class kvm_irq_routing_xen_evtchn(_a.CStruct):
    port: _t.Int
    vcpu: _t.Int
    priority: _t.Int

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
    xen_evtchn: _t.Of[kvm_irq_routing_xen_evtchn]
    pad: _t.Items[_t.u32]

class kvm_irq_routing(_a.CStruct):
    nr: _t.Int
    flags: _t.Int
    _kvm_irq_routing__anon1: _t.Of[kvm_irq_routing__anon1]
    __empty_entries: _t.Of[kvm_irq_routing____empty_entries]
    entries: _t.Items[kvm_irq_routing_entry]

class kvm_irq_routing__anon1(_a.CStruct):
    __empty_entries: _t.Of[kvm_irq_routing____empty_entries]
    entries: _t.Items[kvm_irq_routing_entry]

class kvm_irq_routing____empty_entries(_a.CStruct):
    pass

class kvm_irqfd(_a.CStruct):
    fd: _t.Int
    gsi: _t.Int
    flags: _t.Int
    resamplefd: _t.Int
    pad: _t.Items[_t.u8]

class kvm_clock_data(_a.CStruct):
    clock: _t.Int
    flags: _t.Int
    pad0: _t.Int
    realtime: _t.Int
    host_tsc: _t.Int
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
    _kvm_reg_list__anon1: _t.Of[kvm_reg_list__anon1]
    __empty_reg: _t.Of[kvm_reg_list____empty_reg]
    reg: _t.Items[_t.u64]

class kvm_reg_list__anon1(_a.CStruct):
    __empty_reg: _t.Of[kvm_reg_list____empty_reg]
    reg: _t.Items[_t.u64]

class kvm_reg_list____empty_reg(_a.CStruct):
    pass

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

class kvm_enc_region(_a.CStruct):
    addr: _t.Int
    size: _t.Int

class kvm_dirty_gfn(_a.CStruct):
    flags: _t.Int
    slot: _t.Int
    offset: _t.Int

class kvm_stats_header(_a.CStruct):
    flags: _t.Int
    name_size: _t.Int
    num_desc: _t.Int
    id_offset: _t.Int
    desc_offset: _t.Int
    data_offset: _t.Int

class kvm_stats_desc(_a.CStruct):
    flags: _t.Int
    exponent: _t.Int
    size: _t.Int
    offset: _t.Int
    bucket_size: _t.Int
    _kvm_stats_desc__anon1: _t.Of[kvm_stats_desc__anon1]
    __empty_name: _t.Of[kvm_stats_desc____empty_name]
    name: _t.Text

class kvm_stats_desc__anon1(_a.CStruct):
    __empty_name: _t.Of[kvm_stats_desc____empty_name]
    name: _t.Text

class kvm_stats_desc____empty_name(_a.CStruct):
    pass

class kvm_memory_attributes(_a.CStruct):
    address: _t.Int
    size: _t.Int
    attributes: _t.Int
    flags: _t.Int

class kvm_create_guest_memfd(_a.CStruct):
    size: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u64]

class kvm_pre_fault_memory(_a.CStruct):
    gpa: _t.Int
    size: _t.Int
    flags: _t.Int
    padding: _t.Items[_t.u64]

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
__kernel_daddr_t = _t.s64
__kernel_long_t = _t.s64
__kernel_ulong_t = _t.u64
__kernel_ino_t = _t.u64
__kernel_mode_t = _t.u32
__kernel_pid_t = _t.s32
__kernel_ipc_pid_t = _t.s32
__kernel_uid_t = _t.u32
__kernel_gid_t = _t.u32
__kernel_suseconds_t = _t.s64
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_old_uid_t = _t.u32
__kernel_old_gid_t = _t.u32
__kernel_old_dev_t = _t.u32
__kernel_size_t = _t.u64
__kernel_ssize_t = _t.s64
__kernel_ptrdiff_t = _t.s64
__kernel_off_t = _t.s64
__kernel_loff_t = _t.s64
__kernel_old_time_t = _t.s64
__kernel_time_t = _t.s64
__kernel_time64_t = _t.s64
__kernel_clock_t = _t.s64
__kernel_timer_t = _t.s32
__kernel_clockid_t = _t.s32
__kernel_caddr_t = _t.pointer
__kernel_uid16_t = _t.u16
__kernel_gid16_t = _t.u16
__s128 = _t.s128
__u128 = _t.u128
__le16 = _t.u16
__be16 = _t.u16
__le32 = _t.u32
__be32 = _t.u32
__le64 = _t.u64
__be64 = _t.u64
__sum16 = _t.u16
__wsum = _t.u32
__poll_t = _t.u32
