# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for x86_64.
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
    "kvm_pic_state",
    "kvm_ioapic_state",
    "kvm_ioapic_state__redirtbl",
    "kvm_ioapic_state__redirtbl__fields",
    "kvm_regs",
    "kvm_lapic_state",
    "kvm_segment",
    "kvm_dtable",
    "kvm_sregs",
    "kvm_sregs2",
    "kvm_fpu",
    "kvm_msr_entry",
    "kvm_msrs",
    "kvm_msrs__anon1",
    "kvm_msrs____empty_entries",
    "kvm_msr_list",
    "kvm_msr_list__anon1",
    "kvm_msr_list____empty_indices",
    "kvm_msr_filter_range",
    "kvm_msr_filter",
    "kvm_cpuid_entry",
    "kvm_cpuid",
    "kvm_cpuid__anon1",
    "kvm_cpuid____empty_entries",
    "kvm_cpuid_entry2",
    "kvm_cpuid2",
    "kvm_cpuid2__anon1",
    "kvm_cpuid2____empty_entries",
    "kvm_pit_channel_state",
    "kvm_debug_exit_arch",
    "kvm_guest_debug_arch",
    "kvm_pit_state",
    "kvm_pit_state2",
    "kvm_reinject_control",
    "kvm_vcpu_events",
    "kvm_vcpu_events__exception",
    "kvm_vcpu_events__interrupt",
    "kvm_vcpu_events__nmi",
    "kvm_vcpu_events__smi",
    "kvm_vcpu_events__triple_fault",
    "kvm_debugregs",
    "kvm_xsave",
    "kvm_xsave__anon1",
    "kvm_xsave____empty_extra",
    "kvm_xcr",
    "kvm_xcrs",
    "kvm_sync_regs",
    "kvm_vmx_nested_state_data",
    "kvm_vmx_nested_state_hdr",
    "kvm_vmx_nested_state_hdr__smm",
    "kvm_svm_nested_state_data",
    "kvm_svm_nested_state_hdr",
    "kvm_nested_state",
    "kvm_nested_state__hdr",
    "kvm_nested_state__data",
    "kvm_nested_state__anon1",
    "kvm_nested_state__data____empty_vmx",
    "kvm_nested_state__anon2",
    "kvm_nested_state__data____empty_svm",
    "kvm_pmu_event_filter",
    "kvm_pmu_event_filter__anon1",
    "kvm_pmu_event_filter____empty_events",
    "kvm_x86_mce",
    "kvm_xen_hvm_config",
    "kvm_xen_hvm_attr",
    "kvm_xen_hvm_attr__u",
    "kvm_xen_hvm_attr__u__shared_info",
    "kvm_xen_hvm_attr__u__evtchn",
    "kvm_xen_hvm_attr__u__evtchn__deliver",
    "kvm_xen_hvm_attr__u__evtchn__deliver__port",
    "kvm_xen_hvm_attr__u__evtchn__deliver__eventfd",
    "kvm_xen_vcpu_attr",
    "kvm_xen_vcpu_attr__u",
    "kvm_xen_vcpu_attr__u__runstate",
    "kvm_xen_vcpu_attr__u__timer",
    "kvm_sev_cmd",
    "kvm_sev_init",
    "kvm_sev_launch_start",
    "kvm_sev_launch_update_data",
    "kvm_sev_launch_secret",
    "kvm_sev_launch_measure",
    "kvm_sev_guest_status",
    "kvm_sev_dbg",
    "kvm_sev_attestation_report",
    "kvm_sev_send_start",
    "kvm_sev_send_update_data",
    "kvm_sev_receive_start",
    "kvm_sev_receive_update_data",
    "kvm_sev_snp_launch_start",
    "kvm_sev_snp_launch_update",
    "kvm_sev_snp_launch_finish",
    "kvm_hyperv_eventfd",
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
    "__kernel_old_uid_t",
    "__kernel_old_gid_t",
    "__kernel_old_dev_t",
    "__kernel_long_t",
    "__kernel_ulong_t",
    "__kernel_ino_t",
    "__kernel_mode_t",
    "__kernel_pid_t",
    "__kernel_ipc_pid_t",
    "__kernel_uid_t",
    "__kernel_gid_t",
    "__kernel_suseconds_t",
    "__kernel_daddr_t",
    "__kernel_uid32_t",
    "__kernel_gid32_t",
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
    """struct __kernel_fd_set: size 128, align 8::

           0 u64[16] fds_bits
    """

    fds_bits: _t.Items[_t.u64]
    def __init__(self, fds_bits: _t.Elements = ...) -> None: ...

class __kernel_fsid_t(_a.CStruct):
    """struct __kernel_fsid_t: size 8, align 4::

           0 s32[2] val
    """

    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class kvm_pic_state(_a.CStruct):
    """struct kvm_pic_state: size 16, align 1::

           0 u8 last_irr
           1 u8 irr
           2 u8 imr
           3 u8 isr
           4 u8 priority_add
           5 u8 irq_base
           6 u8 read_reg_select
           7 u8 poll
           8 u8 special_mask
           9 u8 init_state
          10 u8 auto_eoi
          11 u8 rotate_on_auto_eoi
          12 u8 special_fully_nested_mode
          13 u8 init4
          14 u8 elcr
          15 u8 elcr_mask
    """

    last_irr: _t.Int
    irr: _t.Int
    imr: _t.Int
    isr: _t.Int
    priority_add: _t.Int
    irq_base: _t.Int
    read_reg_select: _t.Int
    poll: _t.Int
    special_mask: _t.Int
    init_state: _t.Int
    auto_eoi: _t.Int
    rotate_on_auto_eoi: _t.Int
    special_fully_nested_mode: _t.Int
    init4: _t.Int
    elcr: _t.Int
    elcr_mask: _t.Int
    def __init__(self, last_irr: _t.Number = ..., irr: _t.Number = ..., imr: _t.Number = ..., isr: _t.Number = ..., priority_add: _t.Number = ..., irq_base: _t.Number = ..., read_reg_select: _t.Number = ..., poll: _t.Number = ..., special_mask: _t.Number = ..., init_state: _t.Number = ..., auto_eoi: _t.Number = ..., rotate_on_auto_eoi: _t.Number = ..., special_fully_nested_mode: _t.Number = ..., init4: _t.Number = ..., elcr: _t.Number = ..., elcr_mask: _t.Number = ...) -> None: ...

class kvm_ioapic_state(_a.CStruct):
    """struct kvm_ioapic_state: size 216, align 8::

           0 u64 base_address
           8 u32 ioregsel
          12 u32 id
          16 u32 irr
          20 u32 pad
          24 union kvm_ioapic_state__redirtbl[24] redirtbl
    """

    base_address: _t.Int
    ioregsel: _t.Int
    id: _t.Int
    irr: _t.Int
    pad: _t.Int
    redirtbl: _t.Items[kvm_ioapic_state__redirtbl]
    def __init__(self, base_address: _t.Number = ..., ioregsel: _t.Number = ..., id: _t.Number = ..., irr: _t.Number = ..., pad: _t.Number = ..., redirtbl: _t.Elements = ...) -> None: ...

class kvm_ioapic_state__redirtbl(_a.CUnion):
    """union kvm_ioapic_state__redirtbl: size 8, align 8::

           0 u64 bits
           0 struct kvm_ioapic_state__redirtbl__fields fields
    """

    bits: _t.Int
    fields: _t.Of[kvm_ioapic_state__redirtbl__fields]
    def __init__(self, bits: _t.Number = ..., *, fields: kvm_ioapic_state__redirtbl__fields | _t.Members = ...) -> None: ...

class kvm_ioapic_state__redirtbl__fields(_a.CStruct):
    """struct kvm_ioapic_state__redirtbl__fields: size 8, align 1::

           0 u8 vector
           1 u8 delivery_mode:3@0
           1 u8 dest_mode:1@3
           1 u8 delivery_status:1@4
           1 u8 polarity:1@5
           1 u8 remote_irr:1@6
           1 u8 trig_mode:1@7
           2 u8 mask:1@0
           2 u8 reserve:7@1
           3 u8[4] reserved
           7 u8 dest_id
    """

    vector: _t.Int
    delivery_mode: _t.Bits
    dest_mode: _t.Bits
    delivery_status: _t.Bits
    polarity: _t.Bits
    remote_irr: _t.Bits
    trig_mode: _t.Bits
    mask: _t.Bits
    reserve: _t.Bits
    reserved: _t.Raw
    dest_id: _t.Int
    def __init__(self, vector: _t.Number = ..., delivery_mode: _t.Number = ..., dest_mode: _t.Number = ..., delivery_status: _t.Number = ..., polarity: _t.Number = ..., remote_irr: _t.Number = ..., trig_mode: _t.Number = ..., mask: _t.Number = ..., reserve: _t.Number = ..., reserved: _t.Bytes = ..., dest_id: _t.Number = ...) -> None: ...

class kvm_regs(_a.CStruct):
    """struct kvm_regs: size 144, align 8::

           0 u64 rax
           8 u64 rbx
          16 u64 rcx
          24 u64 rdx
          32 u64 rsi
          40 u64 rdi
          48 u64 rsp
          56 u64 rbp
          64 u64 r8
          72 u64 r9
          80 u64 r10
          88 u64 r11
          96 u64 r12
         104 u64 r13
         112 u64 r14
         120 u64 r15
         128 u64 rip
         136 u64 rflags
    """

    rax: _t.Int
    rbx: _t.Int
    rcx: _t.Int
    rdx: _t.Int
    rsi: _t.Int
    rdi: _t.Int
    rsp: _t.Int
    rbp: _t.Int
    r8: _t.Int
    r9: _t.Int
    r10: _t.Int
    r11: _t.Int
    r12: _t.Int
    r13: _t.Int
    r14: _t.Int
    r15: _t.Int
    rip: _t.Int
    rflags: _t.Int
    def __init__(self, rax: _t.Number = ..., rbx: _t.Number = ..., rcx: _t.Number = ..., rdx: _t.Number = ..., rsi: _t.Number = ..., rdi: _t.Number = ..., rsp: _t.Number = ..., rbp: _t.Number = ..., r8: _t.Number = ..., r9: _t.Number = ..., r10: _t.Number = ..., r11: _t.Number = ..., r12: _t.Number = ..., r13: _t.Number = ..., r14: _t.Number = ..., r15: _t.Number = ..., rip: _t.Number = ..., rflags: _t.Number = ...) -> None: ...

class kvm_lapic_state(_a.CStruct):
    """struct kvm_lapic_state: size 1024, align 1::

           0 char[1024] regs
    """

    regs: _t.Raw
    def __init__(self, regs: _t.Bytes = ...) -> None: ...

class kvm_segment(_a.CStruct):
    """struct kvm_segment: size 24, align 8::

           0 u64 base
           8 u32 limit
          12 u16 selector
          14 u8 type
          15 u8 present
          16 u8 dpl
          17 u8 db
          18 u8 s
          19 u8 l
          20 u8 g
          21 u8 avl
          22 u8 unusable
          23 u8 padding
    """

    base: _t.Int
    limit: _t.Int
    selector: _t.Int
    type: _t.Int
    present: _t.Int
    dpl: _t.Int
    db: _t.Int
    s: _t.Int
    l: _t.Int
    g: _t.Int
    avl: _t.Int
    unusable: _t.Int
    padding: _t.Int
    def __init__(self, base: _t.Number = ..., limit: _t.Number = ..., selector: _t.Number = ..., type: _t.Number = ..., present: _t.Number = ..., dpl: _t.Number = ..., db: _t.Number = ..., s: _t.Number = ..., l: _t.Number = ..., g: _t.Number = ..., avl: _t.Number = ..., unusable: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class kvm_dtable(_a.CStruct):
    """struct kvm_dtable: size 16, align 8::

           0 u64 base
           8 u16 limit
          10 u16[3] padding
    """

    base: _t.Int
    limit: _t.Int
    padding: _t.Items[_t.u16]
    def __init__(self, base: _t.Number = ..., limit: _t.Number = ..., padding: _t.Elements = ...) -> None: ...

class kvm_sregs(_a.CStruct):
    """struct kvm_sregs: size 312, align 8::

           0 struct kvm_segment cs
          24 struct kvm_segment ds
          48 struct kvm_segment es
          72 struct kvm_segment fs
          96 struct kvm_segment gs
         120 struct kvm_segment ss
         144 struct kvm_segment tr
         168 struct kvm_segment ldt
         192 struct kvm_dtable gdt
         208 struct kvm_dtable idt
         224 u64 cr0
         232 u64 cr2
         240 u64 cr3
         248 u64 cr4
         256 u64 cr8
         264 u64 efer
         272 u64 apic_base
         280 u64[4] interrupt_bitmap
    """

    cs: _t.Of[kvm_segment]
    ds: _t.Of[kvm_segment]
    es: _t.Of[kvm_segment]
    fs: _t.Of[kvm_segment]
    gs: _t.Of[kvm_segment]
    ss: _t.Of[kvm_segment]
    tr: _t.Of[kvm_segment]
    ldt: _t.Of[kvm_segment]
    gdt: _t.Of[kvm_dtable]
    idt: _t.Of[kvm_dtable]
    cr0: _t.Int
    cr2: _t.Int
    cr3: _t.Int
    cr4: _t.Int
    cr8: _t.Int
    efer: _t.Int
    apic_base: _t.Int
    interrupt_bitmap: _t.Items[_t.u64]
    def __init__(self, cs: kvm_segment | _t.Members = ..., ds: kvm_segment | _t.Members = ..., es: kvm_segment | _t.Members = ..., fs: kvm_segment | _t.Members = ..., gs: kvm_segment | _t.Members = ..., ss: kvm_segment | _t.Members = ..., tr: kvm_segment | _t.Members = ..., ldt: kvm_segment | _t.Members = ..., gdt: kvm_dtable | _t.Members = ..., idt: kvm_dtable | _t.Members = ..., cr0: _t.Number = ..., cr2: _t.Number = ..., cr3: _t.Number = ..., cr4: _t.Number = ..., cr8: _t.Number = ..., efer: _t.Number = ..., apic_base: _t.Number = ..., interrupt_bitmap: _t.Elements = ...) -> None: ...

class kvm_sregs2(_a.CStruct):
    """struct kvm_sregs2: size 320, align 8::

           0 struct kvm_segment cs
          24 struct kvm_segment ds
          48 struct kvm_segment es
          72 struct kvm_segment fs
          96 struct kvm_segment gs
         120 struct kvm_segment ss
         144 struct kvm_segment tr
         168 struct kvm_segment ldt
         192 struct kvm_dtable gdt
         208 struct kvm_dtable idt
         224 u64 cr0
         232 u64 cr2
         240 u64 cr3
         248 u64 cr4
         256 u64 cr8
         264 u64 efer
         272 u64 apic_base
         280 u64 flags
         288 u64[4] pdptrs
    """

    cs: _t.Of[kvm_segment]
    ds: _t.Of[kvm_segment]
    es: _t.Of[kvm_segment]
    fs: _t.Of[kvm_segment]
    gs: _t.Of[kvm_segment]
    ss: _t.Of[kvm_segment]
    tr: _t.Of[kvm_segment]
    ldt: _t.Of[kvm_segment]
    gdt: _t.Of[kvm_dtable]
    idt: _t.Of[kvm_dtable]
    cr0: _t.Int
    cr2: _t.Int
    cr3: _t.Int
    cr4: _t.Int
    cr8: _t.Int
    efer: _t.Int
    apic_base: _t.Int
    flags: _t.Int
    pdptrs: _t.Items[_t.u64]
    def __init__(self, cs: kvm_segment | _t.Members = ..., ds: kvm_segment | _t.Members = ..., es: kvm_segment | _t.Members = ..., fs: kvm_segment | _t.Members = ..., gs: kvm_segment | _t.Members = ..., ss: kvm_segment | _t.Members = ..., tr: kvm_segment | _t.Members = ..., ldt: kvm_segment | _t.Members = ..., gdt: kvm_dtable | _t.Members = ..., idt: kvm_dtable | _t.Members = ..., cr0: _t.Number = ..., cr2: _t.Number = ..., cr3: _t.Number = ..., cr4: _t.Number = ..., cr8: _t.Number = ..., efer: _t.Number = ..., apic_base: _t.Number = ..., flags: _t.Number = ..., pdptrs: _t.Elements = ...) -> None: ...

class kvm_fpu(_a.CStruct):
    """struct kvm_fpu: size 416, align 8::

           0 u8[8][16] fpr
         128 u16 fcw
         130 u16 fsw
         132 u8 ftwx
         133 u8 pad1
         134 u16 last_opcode
         136 u64 last_ip
         144 u64 last_dp
         152 u8[16][16] xmm
         408 u32 mxcsr
         412 u32 pad2
    """

    fpr: _t.Items[_t.Octets]
    fcw: _t.Int
    fsw: _t.Int
    ftwx: _t.Int
    pad1: _t.Int
    last_opcode: _t.Int
    last_ip: _t.Int
    last_dp: _t.Int
    xmm: _t.Items[_t.Octets]
    mxcsr: _t.Int
    pad2: _t.Int
    def __init__(self, fpr: _t.Elements = ..., fcw: _t.Number = ..., fsw: _t.Number = ..., ftwx: _t.Number = ..., pad1: _t.Number = ..., last_opcode: _t.Number = ..., last_ip: _t.Number = ..., last_dp: _t.Number = ..., xmm: _t.Elements = ..., mxcsr: _t.Number = ..., pad2: _t.Number = ...) -> None: ...

class kvm_msr_entry(_a.CStruct):
    """struct kvm_msr_entry: size 16, align 8::

           0 u32 index
           4 u32 reserved
           8 u64 data
    """

    index: _t.Int
    reserved: _t.Int
    data: _t.Int
    def __init__(self, index: _t.Number = ..., reserved: _t.Number = ..., data: _t.Number = ...) -> None: ...

class kvm_msrs(_a.CStruct):
    """struct kvm_msrs: size 8, align 8::

           0 u32 nmsrs
           4 u32 pad
           8 struct kvm_msrs__anon1 (_kvm_msrs__anon1)
    """

    nmsrs: _t.Int
    pad: _t.Int
    __empty_entries: _t.Of[kvm_msrs____empty_entries]
    entries: _t.Items[kvm_msr_entry]
    def __init__(self, nmsrs: _t.Number = ..., pad: _t.Number = ..., *, __empty_entries: kvm_msrs____empty_entries | _t.Members = ..., entries: _t.Elements = ...) -> None: ...

class kvm_msrs__anon1(_a.CStruct):
    """struct kvm_msrs__anon1: size 0, align 8::

           0 struct kvm_msrs____empty_entries __empty_entries
           0 struct kvm_msr_entry[0] entries
    """

    __empty_entries: _t.Of[kvm_msrs____empty_entries]
    entries: _t.Items[kvm_msr_entry]
    def __init__(self, *, __empty_entries: kvm_msrs____empty_entries | _t.Members = ..., entries: _t.Elements = ...) -> None: ...

class kvm_msrs____empty_entries(_a.CStruct):
    """struct kvm_msrs____empty_entries: size 0, align 1::

    """


class kvm_msr_list(_a.CStruct):
    """struct kvm_msr_list: size 4, align 4::

           0 u32 nmsrs
           4 struct kvm_msr_list__anon1 (_kvm_msr_list__anon1)
    """

    nmsrs: _t.Int
    __empty_indices: _t.Of[kvm_msr_list____empty_indices]
    indices: _t.Items[_t.u32]
    def __init__(self, nmsrs: _t.Number = ..., *, __empty_indices: kvm_msr_list____empty_indices | _t.Members = ..., indices: _t.Elements = ...) -> None: ...

class kvm_msr_list__anon1(_a.CStruct):
    """struct kvm_msr_list__anon1: size 0, align 4::

           0 struct kvm_msr_list____empty_indices __empty_indices
           0 u32[0] indices
    """

    __empty_indices: _t.Of[kvm_msr_list____empty_indices]
    indices: _t.Items[_t.u32]
    def __init__(self, *, __empty_indices: kvm_msr_list____empty_indices | _t.Members = ..., indices: _t.Elements = ...) -> None: ...

class kvm_msr_list____empty_indices(_a.CStruct):
    """struct kvm_msr_list____empty_indices: size 0, align 1::

    """


class kvm_msr_filter_range(_a.CStruct):
    """struct kvm_msr_filter_range: size 24, align 8::

           0 u32 flags
           4 u32 nmsrs
           8 u32 base
          16 ptr bitmap
    """

    flags: _t.Int
    nmsrs: _t.Int
    base: _t.Int
    bitmap: _t.Int
    def __init__(self, flags: _t.Number = ..., nmsrs: _t.Number = ..., base: _t.Number = ..., bitmap: _t.Number = ...) -> None: ...

class kvm_msr_filter(_a.CStruct):
    """struct kvm_msr_filter: size 392, align 8::

           0 u32 flags
           8 struct kvm_msr_filter_range[16] ranges
    """

    flags: _t.Int
    ranges: _t.Items[kvm_msr_filter_range]
    def __init__(self, flags: _t.Number = ..., ranges: _t.Elements = ...) -> None: ...

class kvm_cpuid_entry(_a.CStruct):
    """struct kvm_cpuid_entry: size 24, align 4::

           0 u32 function
           4 u32 eax
           8 u32 ebx
          12 u32 ecx
          16 u32 edx
          20 u32 padding
    """

    function: _t.Int
    eax: _t.Int
    ebx: _t.Int
    ecx: _t.Int
    edx: _t.Int
    padding: _t.Int
    def __init__(self, function: _t.Number = ..., eax: _t.Number = ..., ebx: _t.Number = ..., ecx: _t.Number = ..., edx: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class kvm_cpuid(_a.CStruct):
    """struct kvm_cpuid: size 8, align 4::

           0 u32 nent
           4 u32 padding
           8 struct kvm_cpuid__anon1 (_kvm_cpuid__anon1)
    """

    nent: _t.Int
    padding: _t.Int
    __empty_entries: _t.Of[kvm_cpuid____empty_entries]
    entries: _t.Items[kvm_cpuid_entry]
    def __init__(self, nent: _t.Number = ..., padding: _t.Number = ..., *, __empty_entries: kvm_cpuid____empty_entries | _t.Members = ..., entries: _t.Elements = ...) -> None: ...

class kvm_cpuid__anon1(_a.CStruct):
    """struct kvm_cpuid__anon1: size 0, align 4::

           0 struct kvm_cpuid____empty_entries __empty_entries
           0 struct kvm_cpuid_entry[0] entries
    """

    __empty_entries: _t.Of[kvm_cpuid____empty_entries]
    entries: _t.Items[kvm_cpuid_entry]
    def __init__(self, *, __empty_entries: kvm_cpuid____empty_entries | _t.Members = ..., entries: _t.Elements = ...) -> None: ...

class kvm_cpuid____empty_entries(_a.CStruct):
    """struct kvm_cpuid____empty_entries: size 0, align 1::

    """


class kvm_cpuid_entry2(_a.CStruct):
    """struct kvm_cpuid_entry2: size 40, align 4::

           0 u32 function
           4 u32 index
           8 u32 flags
          12 u32 eax
          16 u32 ebx
          20 u32 ecx
          24 u32 edx
          28 u32[3] padding
    """

    function: _t.Int
    index: _t.Int
    flags: _t.Int
    eax: _t.Int
    ebx: _t.Int
    ecx: _t.Int
    edx: _t.Int
    padding: _t.Items[_t.u32]
    def __init__(self, function: _t.Number = ..., index: _t.Number = ..., flags: _t.Number = ..., eax: _t.Number = ..., ebx: _t.Number = ..., ecx: _t.Number = ..., edx: _t.Number = ..., padding: _t.Elements = ...) -> None: ...

class kvm_cpuid2(_a.CStruct):
    """struct kvm_cpuid2: size 8, align 4::

           0 u32 nent
           4 u32 padding
           8 struct kvm_cpuid2__anon1 (_kvm_cpuid2__anon1)
    """

    nent: _t.Int
    padding: _t.Int
    __empty_entries: _t.Of[kvm_cpuid2____empty_entries]
    entries: _t.Items[kvm_cpuid_entry2]
    def __init__(self, nent: _t.Number = ..., padding: _t.Number = ..., *, __empty_entries: kvm_cpuid2____empty_entries | _t.Members = ..., entries: _t.Elements = ...) -> None: ...

class kvm_cpuid2__anon1(_a.CStruct):
    """struct kvm_cpuid2__anon1: size 0, align 4::

           0 struct kvm_cpuid2____empty_entries __empty_entries
           0 struct kvm_cpuid_entry2[0] entries
    """

    __empty_entries: _t.Of[kvm_cpuid2____empty_entries]
    entries: _t.Items[kvm_cpuid_entry2]
    def __init__(self, *, __empty_entries: kvm_cpuid2____empty_entries | _t.Members = ..., entries: _t.Elements = ...) -> None: ...

class kvm_cpuid2____empty_entries(_a.CStruct):
    """struct kvm_cpuid2____empty_entries: size 0, align 1::

    """


class kvm_pit_channel_state(_a.CStruct):
    """struct kvm_pit_channel_state: size 24, align 8::

           0 u32 count
           4 u16 latched_count
           6 u8 count_latched
           7 u8 status_latched
           8 u8 status
           9 u8 read_state
          10 u8 write_state
          11 u8 write_latch
          12 u8 rw_mode
          13 u8 mode
          14 u8 bcd
          15 u8 gate
          16 s64 count_load_time
    """

    count: _t.Int
    latched_count: _t.Int
    count_latched: _t.Int
    status_latched: _t.Int
    status: _t.Int
    read_state: _t.Int
    write_state: _t.Int
    write_latch: _t.Int
    rw_mode: _t.Int
    mode: _t.Int
    bcd: _t.Int
    gate: _t.Int
    count_load_time: _t.Int
    def __init__(self, count: _t.Number = ..., latched_count: _t.Number = ..., count_latched: _t.Number = ..., status_latched: _t.Number = ..., status: _t.Number = ..., read_state: _t.Number = ..., write_state: _t.Number = ..., write_latch: _t.Number = ..., rw_mode: _t.Number = ..., mode: _t.Number = ..., bcd: _t.Number = ..., gate: _t.Number = ..., count_load_time: _t.Number = ...) -> None: ...

class kvm_debug_exit_arch(_a.CStruct):
    """struct kvm_debug_exit_arch: size 32, align 8::

           0 u32 exception
           4 u32 pad
           8 u64 pc
          16 u64 dr6
          24 u64 dr7
    """

    exception: _t.Int
    pad: _t.Int
    pc: _t.Int
    dr6: _t.Int
    dr7: _t.Int
    def __init__(self, exception: _t.Number = ..., pad: _t.Number = ..., pc: _t.Number = ..., dr6: _t.Number = ..., dr7: _t.Number = ...) -> None: ...

class kvm_guest_debug_arch(_a.CStruct):
    """struct kvm_guest_debug_arch: size 64, align 8::

           0 u64[8] debugreg
    """

    debugreg: _t.Items[_t.u64]
    def __init__(self, debugreg: _t.Elements = ...) -> None: ...

class kvm_pit_state(_a.CStruct):
    """struct kvm_pit_state: size 72, align 8::

           0 struct kvm_pit_channel_state[3] channels
    """

    channels: _t.Items[kvm_pit_channel_state]
    def __init__(self, channels: _t.Elements = ...) -> None: ...

class kvm_pit_state2(_a.CStruct):
    """struct kvm_pit_state2: size 112, align 8::

           0 struct kvm_pit_channel_state[3] channels
          72 u32 flags
          76 u32[9] reserved
    """

    channels: _t.Items[kvm_pit_channel_state]
    flags: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, channels: _t.Elements = ..., flags: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class kvm_reinject_control(_a.CStruct):
    """struct kvm_reinject_control: size 32, align 1::

           0 u8 pit_reinject
           1 u8[31] reserved
    """

    pit_reinject: _t.Int
    reserved: _t.Raw
    def __init__(self, pit_reinject: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class kvm_vcpu_events(_a.CStruct):
    """struct kvm_vcpu_events: size 64, align 8::

           0 struct kvm_vcpu_events__exception exception
           8 struct kvm_vcpu_events__interrupt interrupt
          12 struct kvm_vcpu_events__nmi nmi
          16 u32 sipi_vector
          20 u32 flags
          24 struct kvm_vcpu_events__smi smi
          28 struct kvm_vcpu_events__triple_fault triple_fault
          29 u8[26] reserved
          55 u8 exception_has_payload
          56 u64 exception_payload
    """

    exception: _t.Of[kvm_vcpu_events__exception]
    interrupt: _t.Of[kvm_vcpu_events__interrupt]
    nmi: _t.Of[kvm_vcpu_events__nmi]
    sipi_vector: _t.Int
    flags: _t.Int
    smi: _t.Of[kvm_vcpu_events__smi]
    triple_fault: _t.Of[kvm_vcpu_events__triple_fault]
    reserved: _t.Raw
    exception_has_payload: _t.Int
    exception_payload: _t.Int
    def __init__(self, exception: kvm_vcpu_events__exception | _t.Members = ..., interrupt: kvm_vcpu_events__interrupt | _t.Members = ..., nmi: kvm_vcpu_events__nmi | _t.Members = ..., sipi_vector: _t.Number = ..., flags: _t.Number = ..., smi: kvm_vcpu_events__smi | _t.Members = ..., triple_fault: kvm_vcpu_events__triple_fault | _t.Members = ..., reserved: _t.Bytes = ..., exception_has_payload: _t.Number = ..., exception_payload: _t.Number = ...) -> None: ...

class kvm_vcpu_events__exception(_a.CStruct):
    """struct kvm_vcpu_events__exception: size 8, align 4::

           0 u8 injected
           1 u8 nr
           2 u8 has_error_code
           3 u8 pending
           4 u32 error_code
    """

    injected: _t.Int
    nr: _t.Int
    has_error_code: _t.Int
    pending: _t.Int
    error_code: _t.Int
    def __init__(self, injected: _t.Number = ..., nr: _t.Number = ..., has_error_code: _t.Number = ..., pending: _t.Number = ..., error_code: _t.Number = ...) -> None: ...

class kvm_vcpu_events__interrupt(_a.CStruct):
    """struct kvm_vcpu_events__interrupt: size 4, align 1::

           0 u8 injected
           1 u8 nr
           2 u8 soft
           3 u8 shadow
    """

    injected: _t.Int
    nr: _t.Int
    soft: _t.Int
    shadow: _t.Int
    def __init__(self, injected: _t.Number = ..., nr: _t.Number = ..., soft: _t.Number = ..., shadow: _t.Number = ...) -> None: ...

class kvm_vcpu_events__nmi(_a.CStruct):
    """struct kvm_vcpu_events__nmi: size 4, align 1::

           0 u8 injected
           1 u8 pending
           2 u8 masked
           3 u8 pad
    """

    injected: _t.Int
    pending: _t.Int
    masked: _t.Int
    pad: _t.Int
    def __init__(self, injected: _t.Number = ..., pending: _t.Number = ..., masked: _t.Number = ..., pad: _t.Number = ...) -> None: ...

class kvm_vcpu_events__smi(_a.CStruct):
    """struct kvm_vcpu_events__smi: size 4, align 1::

           0 u8 smm
           1 u8 pending
           2 u8 smm_inside_nmi
           3 u8 latched_init
    """

    smm: _t.Int
    pending: _t.Int
    smm_inside_nmi: _t.Int
    latched_init: _t.Int
    def __init__(self, smm: _t.Number = ..., pending: _t.Number = ..., smm_inside_nmi: _t.Number = ..., latched_init: _t.Number = ...) -> None: ...

class kvm_vcpu_events__triple_fault(_a.CStruct):
    """struct kvm_vcpu_events__triple_fault: size 1, align 1::

           0 u8 pending
    """

    pending: _t.Int
    def __init__(self, pending: _t.Number = ...) -> None: ...

class kvm_debugregs(_a.CStruct):
    """struct kvm_debugregs: size 128, align 8::

           0 u64[4] db
          32 u64 dr6
          40 u64 dr7
          48 u64 flags
          56 u64[9] reserved
    """

    db: _t.Items[_t.u64]
    dr6: _t.Int
    dr7: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u64]
    def __init__(self, db: _t.Elements = ..., dr6: _t.Number = ..., dr7: _t.Number = ..., flags: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class kvm_xsave(_a.CStruct):
    """struct kvm_xsave: size 4096, align 4::

           0 u32[1024] region
        4096 struct kvm_xsave__anon1 (_kvm_xsave__anon1)
    """

    region: _t.Items[_t.u32]
    __empty_extra: _t.Of[kvm_xsave____empty_extra]
    extra: _t.Items[_t.u32]
    def __init__(self, region: _t.Elements = ..., *, __empty_extra: kvm_xsave____empty_extra | _t.Members = ..., extra: _t.Elements = ...) -> None: ...

class kvm_xsave__anon1(_a.CStruct):
    """struct kvm_xsave__anon1: size 0, align 4::

           0 struct kvm_xsave____empty_extra __empty_extra
           0 u32[0] extra
    """

    __empty_extra: _t.Of[kvm_xsave____empty_extra]
    extra: _t.Items[_t.u32]
    def __init__(self, *, __empty_extra: kvm_xsave____empty_extra | _t.Members = ..., extra: _t.Elements = ...) -> None: ...

class kvm_xsave____empty_extra(_a.CStruct):
    """struct kvm_xsave____empty_extra: size 0, align 1::

    """


class kvm_xcr(_a.CStruct):
    """struct kvm_xcr: size 16, align 8::

           0 u32 xcr
           4 u32 reserved
           8 u64 value
    """

    xcr: _t.Int
    reserved: _t.Int
    value: _t.Int
    def __init__(self, xcr: _t.Number = ..., reserved: _t.Number = ..., value: _t.Number = ...) -> None: ...

class kvm_xcrs(_a.CStruct):
    """struct kvm_xcrs: size 392, align 8::

           0 u32 nr_xcrs
           4 u32 flags
           8 struct kvm_xcr[16] xcrs
         264 u64[16] padding
    """

    nr_xcrs: _t.Int
    flags: _t.Int
    xcrs: _t.Items[kvm_xcr]
    padding: _t.Items[_t.u64]
    def __init__(self, nr_xcrs: _t.Number = ..., flags: _t.Number = ..., xcrs: _t.Elements = ..., padding: _t.Elements = ...) -> None: ...

class kvm_sync_regs(_a.CStruct):
    """struct kvm_sync_regs: size 520, align 8::

           0 struct kvm_regs regs
         144 struct kvm_sregs sregs
         456 struct kvm_vcpu_events events
    """

    regs: _t.Of[kvm_regs]
    sregs: _t.Of[kvm_sregs]
    events: _t.Of[kvm_vcpu_events]
    def __init__(self, regs: kvm_regs | _t.Members = ..., sregs: kvm_sregs | _t.Members = ..., events: kvm_vcpu_events | _t.Members = ...) -> None: ...

class kvm_vmx_nested_state_data(_a.CStruct):
    """struct kvm_vmx_nested_state_data: size 8192, align 1::

           0 u8[4096] vmcs12
        4096 u8[4096] shadow_vmcs12
    """

    vmcs12: _t.Raw
    shadow_vmcs12: _t.Raw
    def __init__(self, vmcs12: _t.Bytes = ..., shadow_vmcs12: _t.Bytes = ...) -> None: ...

class kvm_vmx_nested_state_hdr(_a.CStruct):
    """struct kvm_vmx_nested_state_hdr: size 32, align 8::

           0 u64 vmxon_pa
           8 u64 vmcs12_pa
          16 struct kvm_vmx_nested_state_hdr__smm smm
          18 u16 pad
          20 u32 flags
          24 u64 preemption_timer_deadline
    """

    vmxon_pa: _t.Int
    vmcs12_pa: _t.Int
    smm: _t.Of[kvm_vmx_nested_state_hdr__smm]
    pad: _t.Int
    flags: _t.Int
    preemption_timer_deadline: _t.Int
    def __init__(self, vmxon_pa: _t.Number = ..., vmcs12_pa: _t.Number = ..., smm: kvm_vmx_nested_state_hdr__smm | _t.Members = ..., pad: _t.Number = ..., flags: _t.Number = ..., preemption_timer_deadline: _t.Number = ...) -> None: ...

class kvm_vmx_nested_state_hdr__smm(_a.CStruct):
    """struct kvm_vmx_nested_state_hdr__smm: size 2, align 2::

           0 u16 flags
    """

    flags: _t.Int
    def __init__(self, flags: _t.Number = ...) -> None: ...

class kvm_svm_nested_state_data(_a.CStruct):
    """struct kvm_svm_nested_state_data: size 4096, align 1::

           0 u8[4096] vmcb12
    """

    vmcb12: _t.Raw
    def __init__(self, vmcb12: _t.Bytes = ...) -> None: ...

class kvm_svm_nested_state_hdr(_a.CStruct):
    """struct kvm_svm_nested_state_hdr: size 8, align 8::

           0 u64 vmcb_pa
    """

    vmcb_pa: _t.Int
    def __init__(self, vmcb_pa: _t.Number = ...) -> None: ...

class kvm_nested_state(_a.CStruct):
    """struct kvm_nested_state: size 128, align 8::

           0 u16 flags
           2 u16 format
           4 u32 size
           8 union kvm_nested_state__hdr hdr
         128 union kvm_nested_state__data data
    """

    flags: _t.Int
    format: _t.Int
    size: _t.Int
    hdr: _t.Of[kvm_nested_state__hdr]
    data: _t.Of[kvm_nested_state__data]
    def __init__(self, flags: _t.Number = ..., format: _t.Number = ..., size: _t.Number = ..., hdr: kvm_nested_state__hdr | _t.Members = ..., data: kvm_nested_state__data | _t.Members = ...) -> None: ...

class kvm_nested_state__hdr(_a.CUnion):
    """union kvm_nested_state__hdr: size 120, align 8::

           0 struct kvm_vmx_nested_state_hdr vmx
           0 struct kvm_svm_nested_state_hdr svm
           0 u8[120] pad
    """

    vmx: _t.Of[kvm_vmx_nested_state_hdr]
    svm: _t.Of[kvm_svm_nested_state_hdr]
    pad: _t.Raw
    def __init__(self, vmx: kvm_vmx_nested_state_hdr | _t.Members = ..., *, svm: kvm_svm_nested_state_hdr | _t.Members = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_nested_state__data(_a.CUnion):
    """union kvm_nested_state__data: size 0, align 1::

           0 struct kvm_nested_state__anon1 (_kvm_nested_state__anon1)
           0 struct kvm_nested_state__anon2 (_kvm_nested_state__anon2)
    """

    __empty_vmx: _t.Of[kvm_nested_state__data____empty_vmx]
    vmx: _t.Items[kvm_vmx_nested_state_data]
    __empty_svm: _t.Of[kvm_nested_state__data____empty_svm]
    svm: _t.Items[kvm_svm_nested_state_data]
    def __init__(self, *, __empty_vmx: kvm_nested_state__data____empty_vmx | _t.Members = ..., vmx: _t.Elements = ..., __empty_svm: kvm_nested_state__data____empty_svm | _t.Members = ..., svm: _t.Elements = ...) -> None: ...

class kvm_nested_state__anon1(_a.CStruct):
    """struct kvm_nested_state__anon1: size 0, align 1::

           0 struct kvm_nested_state__data____empty_vmx __empty_vmx
           0 struct kvm_vmx_nested_state_data[0] vmx
    """

    __empty_vmx: _t.Of[kvm_nested_state__data____empty_vmx]
    vmx: _t.Items[kvm_vmx_nested_state_data]
    def __init__(self, *, __empty_vmx: kvm_nested_state__data____empty_vmx | _t.Members = ..., vmx: _t.Elements = ...) -> None: ...

class kvm_nested_state__data____empty_vmx(_a.CStruct):
    """struct kvm_nested_state__data____empty_vmx: size 0, align 1::

    """


class kvm_nested_state__anon2(_a.CStruct):
    """struct kvm_nested_state__anon2: size 0, align 1::

           0 struct kvm_nested_state__data____empty_svm __empty_svm
           0 struct kvm_svm_nested_state_data[0] svm
    """

    __empty_svm: _t.Of[kvm_nested_state__data____empty_svm]
    svm: _t.Items[kvm_svm_nested_state_data]
    def __init__(self, *, __empty_svm: kvm_nested_state__data____empty_svm | _t.Members = ..., svm: _t.Elements = ...) -> None: ...

class kvm_nested_state__data____empty_svm(_a.CStruct):
    """struct kvm_nested_state__data____empty_svm: size 0, align 1::

    """


class kvm_pmu_event_filter(_a.CStruct):
    """struct kvm_pmu_event_filter: size 32, align 8::

           0 u32 action
           4 u32 nevents
           8 u32 fixed_counter_bitmap
          12 u32 flags
          16 u32[4] pad
          32 struct kvm_pmu_event_filter__anon1 (_kvm_pmu_event_filter__anon1)
    """

    action: _t.Int
    nevents: _t.Int
    fixed_counter_bitmap: _t.Int
    flags: _t.Int
    pad: _t.Items[_t.u32]
    __empty_events: _t.Of[kvm_pmu_event_filter____empty_events]
    events: _t.Items[_t.u64]
    def __init__(self, action: _t.Number = ..., nevents: _t.Number = ..., fixed_counter_bitmap: _t.Number = ..., flags: _t.Number = ..., pad: _t.Elements = ..., *, __empty_events: kvm_pmu_event_filter____empty_events | _t.Members = ..., events: _t.Elements = ...) -> None: ...

class kvm_pmu_event_filter__anon1(_a.CStruct):
    """struct kvm_pmu_event_filter__anon1: size 0, align 8::

           0 struct kvm_pmu_event_filter____empty_events __empty_events
           0 u64[0] events
    """

    __empty_events: _t.Of[kvm_pmu_event_filter____empty_events]
    events: _t.Items[_t.u64]
    def __init__(self, *, __empty_events: kvm_pmu_event_filter____empty_events | _t.Members = ..., events: _t.Elements = ...) -> None: ...

class kvm_pmu_event_filter____empty_events(_a.CStruct):
    """struct kvm_pmu_event_filter____empty_events: size 0, align 1::

    """


class kvm_x86_mce(_a.CStruct):
    """struct kvm_x86_mce: size 64, align 8::

           0 u64 status
           8 u64 addr
          16 u64 misc
          24 u64 mcg_status
          32 u8 bank
          33 u8[7] pad1
          40 u64[3] pad2
    """

    status: _t.Int
    addr: _t.Int
    misc: _t.Int
    mcg_status: _t.Int
    bank: _t.Int
    pad1: _t.Raw
    pad2: _t.Items[_t.u64]
    def __init__(self, status: _t.Number = ..., addr: _t.Number = ..., misc: _t.Number = ..., mcg_status: _t.Number = ..., bank: _t.Number = ..., pad1: _t.Bytes = ..., pad2: _t.Elements = ...) -> None: ...

class kvm_xen_hvm_config(_a.CStruct):
    """struct kvm_xen_hvm_config: size 56, align 8::

           0 u32 flags
           4 u32 msr
           8 u64 blob_addr_32
          16 u64 blob_addr_64
          24 u8 blob_size_32
          25 u8 blob_size_64
          26 u8[30] pad2
    """

    flags: _t.Int
    msr: _t.Int
    blob_addr_32: _t.Int
    blob_addr_64: _t.Int
    blob_size_32: _t.Int
    blob_size_64: _t.Int
    pad2: _t.Raw
    def __init__(self, flags: _t.Number = ..., msr: _t.Number = ..., blob_addr_32: _t.Number = ..., blob_addr_64: _t.Number = ..., blob_size_32: _t.Number = ..., blob_size_64: _t.Number = ..., pad2: _t.Bytes = ...) -> None: ...

class kvm_xen_hvm_attr(_a.CStruct):
    """struct kvm_xen_hvm_attr: size 72, align 8::

           0 u16 type
           2 u16[3] pad
           8 union kvm_xen_hvm_attr__u u
    """

    type: _t.Int
    pad: _t.Items[_t.u16]
    u: _t.Of[kvm_xen_hvm_attr__u]
    def __init__(self, type: _t.Number = ..., pad: _t.Elements = ..., u: kvm_xen_hvm_attr__u | _t.Members = ...) -> None: ...

class kvm_xen_hvm_attr__u(_a.CUnion):
    """union kvm_xen_hvm_attr__u: size 64, align 8::

           0 u8 long_mode
           0 u8 vector
           0 u8 runstate_update_flag
           0 union kvm_xen_hvm_attr__u__shared_info shared_info
           0 struct kvm_xen_hvm_attr__u__evtchn evtchn
           0 u32 xen_version
           0 u64[8] pad
    """

    long_mode: _t.Int
    vector: _t.Int
    runstate_update_flag: _t.Int
    shared_info: _t.Of[kvm_xen_hvm_attr__u__shared_info]
    evtchn: _t.Of[kvm_xen_hvm_attr__u__evtchn]
    xen_version: _t.Int
    pad: _t.Items[_t.u64]
    def __init__(self, long_mode: _t.Number = ..., *, vector: _t.Number = ..., runstate_update_flag: _t.Number = ..., shared_info: kvm_xen_hvm_attr__u__shared_info | _t.Members = ..., evtchn: kvm_xen_hvm_attr__u__evtchn | _t.Members = ..., xen_version: _t.Number = ..., pad: _t.Elements = ...) -> None: ...

class kvm_xen_hvm_attr__u__shared_info(_a.CUnion):
    """union kvm_xen_hvm_attr__u__shared_info: size 8, align 8::

           0 u64 gfn
           0 u64 hva
    """

    gfn: _t.Int
    hva: _t.Int
    def __init__(self, gfn: _t.Number = ..., *, hva: _t.Number = ...) -> None: ...

class kvm_xen_hvm_attr__u__evtchn(_a.CStruct):
    """struct kvm_xen_hvm_attr__u__evtchn: size 28, align 4::

           0 u32 send_port
           4 u32 type
           8 u32 flags
          12 union kvm_xen_hvm_attr__u__evtchn__deliver deliver
    """

    send_port: _t.Int
    type: _t.Int
    flags: _t.Int
    deliver: _t.Of[kvm_xen_hvm_attr__u__evtchn__deliver]
    def __init__(self, send_port: _t.Number = ..., type: _t.Number = ..., flags: _t.Number = ..., deliver: kvm_xen_hvm_attr__u__evtchn__deliver | _t.Members = ...) -> None: ...

class kvm_xen_hvm_attr__u__evtchn__deliver(_a.CUnion):
    """union kvm_xen_hvm_attr__u__evtchn__deliver: size 16, align 4::

           0 struct kvm_xen_hvm_attr__u__evtchn__deliver__port port
           0 struct kvm_xen_hvm_attr__u__evtchn__deliver__eventfd eventfd
           0 u32[4] padding
    """

    port: _t.Of[kvm_xen_hvm_attr__u__evtchn__deliver__port]
    eventfd: _t.Of[kvm_xen_hvm_attr__u__evtchn__deliver__eventfd]
    padding: _t.Items[_t.u32]
    def __init__(self, port: kvm_xen_hvm_attr__u__evtchn__deliver__port | _t.Members = ..., *, eventfd: kvm_xen_hvm_attr__u__evtchn__deliver__eventfd | _t.Members = ..., padding: _t.Elements = ...) -> None: ...

class kvm_xen_hvm_attr__u__evtchn__deliver__port(_a.CStruct):
    """struct kvm_xen_hvm_attr__u__evtchn__deliver__port: size 12, align 4::

           0 u32 port
           4 u32 vcpu
           8 u32 priority
    """

    port: _t.Int
    vcpu: _t.Int
    priority: _t.Int
    def __init__(self, port: _t.Number = ..., vcpu: _t.Number = ..., priority: _t.Number = ...) -> None: ...

class kvm_xen_hvm_attr__u__evtchn__deliver__eventfd(_a.CStruct):
    """struct kvm_xen_hvm_attr__u__evtchn__deliver__eventfd: size 8, align 4::

           0 u32 port
           4 s32 fd
    """

    port: _t.Int
    fd: _t.Int
    def __init__(self, port: _t.Number = ..., fd: _t.Number = ...) -> None: ...

class kvm_xen_vcpu_attr(_a.CStruct):
    """struct kvm_xen_vcpu_attr: size 72, align 8::

           0 u16 type
           2 u16[3] pad
           8 union kvm_xen_vcpu_attr__u u
    """

    type: _t.Int
    pad: _t.Items[_t.u16]
    u: _t.Of[kvm_xen_vcpu_attr__u]
    def __init__(self, type: _t.Number = ..., pad: _t.Elements = ..., u: kvm_xen_vcpu_attr__u | _t.Members = ...) -> None: ...

class kvm_xen_vcpu_attr__u(_a.CUnion):
    """union kvm_xen_vcpu_attr__u: size 64, align 8::

           0 u64 gpa
           0 u64 hva
           0 u64[8] pad
           0 struct kvm_xen_vcpu_attr__u__runstate runstate
           0 u32 vcpu_id
           0 struct kvm_xen_vcpu_attr__u__timer timer
           0 u8 vector
    """

    gpa: _t.Int
    hva: _t.Int
    pad: _t.Items[_t.u64]
    runstate: _t.Of[kvm_xen_vcpu_attr__u__runstate]
    vcpu_id: _t.Int
    timer: _t.Of[kvm_xen_vcpu_attr__u__timer]
    vector: _t.Int
    def __init__(self, gpa: _t.Number = ..., *, hva: _t.Number = ..., pad: _t.Elements = ..., runstate: kvm_xen_vcpu_attr__u__runstate | _t.Members = ..., vcpu_id: _t.Number = ..., timer: kvm_xen_vcpu_attr__u__timer | _t.Members = ..., vector: _t.Number = ...) -> None: ...

class kvm_xen_vcpu_attr__u__runstate(_a.CStruct):
    """struct kvm_xen_vcpu_attr__u__runstate: size 48, align 8::

           0 u64 state
           8 u64 state_entry_time
          16 u64 time_running
          24 u64 time_runnable
          32 u64 time_blocked
          40 u64 time_offline
    """

    state: _t.Int
    state_entry_time: _t.Int
    time_running: _t.Int
    time_runnable: _t.Int
    time_blocked: _t.Int
    time_offline: _t.Int
    def __init__(self, state: _t.Number = ..., state_entry_time: _t.Number = ..., time_running: _t.Number = ..., time_runnable: _t.Number = ..., time_blocked: _t.Number = ..., time_offline: _t.Number = ...) -> None: ...

class kvm_xen_vcpu_attr__u__timer(_a.CStruct):
    """struct kvm_xen_vcpu_attr__u__timer: size 16, align 8::

           0 u32 port
           4 u32 priority
           8 u64 expires_ns
    """

    port: _t.Int
    priority: _t.Int
    expires_ns: _t.Int
    def __init__(self, port: _t.Number = ..., priority: _t.Number = ..., expires_ns: _t.Number = ...) -> None: ...

class kvm_sev_cmd(_a.CStruct):
    """struct kvm_sev_cmd: size 24, align 8::

           0 u32 id
           4 u32 pad0
           8 u64 data
          16 u32 error
          20 u32 sev_fd
    """

    id: _t.Int
    pad0: _t.Int
    data: _t.Int
    error: _t.Int
    sev_fd: _t.Int
    def __init__(self, id: _t.Number = ..., pad0: _t.Number = ..., data: _t.Number = ..., error: _t.Number = ..., sev_fd: _t.Number = ...) -> None: ...

class kvm_sev_init(_a.CStruct):
    """struct kvm_sev_init: size 48, align 8::

           0 u64 vmsa_features
           8 u32 flags
          12 u16 ghcb_version
          14 u16 pad1
          16 u32[8] pad2
    """

    vmsa_features: _t.Int
    flags: _t.Int
    ghcb_version: _t.Int
    pad1: _t.Int
    pad2: _t.Items[_t.u32]
    def __init__(self, vmsa_features: _t.Number = ..., flags: _t.Number = ..., ghcb_version: _t.Number = ..., pad1: _t.Number = ..., pad2: _t.Elements = ...) -> None: ...

class kvm_sev_launch_start(_a.CStruct):
    """struct kvm_sev_launch_start: size 40, align 8::

           0 u32 handle
           4 u32 policy
           8 u64 dh_uaddr
          16 u32 dh_len
          20 u32 pad0
          24 u64 session_uaddr
          32 u32 session_len
          36 u32 pad1
    """

    handle: _t.Int
    policy: _t.Int
    dh_uaddr: _t.Int
    dh_len: _t.Int
    pad0: _t.Int
    session_uaddr: _t.Int
    session_len: _t.Int
    pad1: _t.Int
    def __init__(self, handle: _t.Number = ..., policy: _t.Number = ..., dh_uaddr: _t.Number = ..., dh_len: _t.Number = ..., pad0: _t.Number = ..., session_uaddr: _t.Number = ..., session_len: _t.Number = ..., pad1: _t.Number = ...) -> None: ...

class kvm_sev_launch_update_data(_a.CStruct):
    """struct kvm_sev_launch_update_data: size 16, align 8::

           0 u64 uaddr
           8 u32 len
          12 u32 pad0
    """

    uaddr: _t.Int
    len: _t.Int
    pad0: _t.Int
    def __init__(self, uaddr: _t.Number = ..., len: _t.Number = ..., pad0: _t.Number = ...) -> None: ...

class kvm_sev_launch_secret(_a.CStruct):
    """struct kvm_sev_launch_secret: size 48, align 8::

           0 u64 hdr_uaddr
           8 u32 hdr_len
          12 u32 pad0
          16 u64 guest_uaddr
          24 u32 guest_len
          28 u32 pad1
          32 u64 trans_uaddr
          40 u32 trans_len
          44 u32 pad2
    """

    hdr_uaddr: _t.Int
    hdr_len: _t.Int
    pad0: _t.Int
    guest_uaddr: _t.Int
    guest_len: _t.Int
    pad1: _t.Int
    trans_uaddr: _t.Int
    trans_len: _t.Int
    pad2: _t.Int
    def __init__(self, hdr_uaddr: _t.Number = ..., hdr_len: _t.Number = ..., pad0: _t.Number = ..., guest_uaddr: _t.Number = ..., guest_len: _t.Number = ..., pad1: _t.Number = ..., trans_uaddr: _t.Number = ..., trans_len: _t.Number = ..., pad2: _t.Number = ...) -> None: ...

class kvm_sev_launch_measure(_a.CStruct):
    """struct kvm_sev_launch_measure: size 16, align 8::

           0 u64 uaddr
           8 u32 len
          12 u32 pad0
    """

    uaddr: _t.Int
    len: _t.Int
    pad0: _t.Int
    def __init__(self, uaddr: _t.Number = ..., len: _t.Number = ..., pad0: _t.Number = ...) -> None: ...

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
          20 u32 pad0
    """

    src_uaddr: _t.Int
    dst_uaddr: _t.Int
    len: _t.Int
    pad0: _t.Int
    def __init__(self, src_uaddr: _t.Number = ..., dst_uaddr: _t.Number = ..., len: _t.Number = ..., pad0: _t.Number = ...) -> None: ...

class kvm_sev_attestation_report(_a.CStruct):
    """struct kvm_sev_attestation_report: size 32, align 8::

           0 u8[16] mnonce
          16 u64 uaddr
          24 u32 len
          28 u32 pad0
    """

    mnonce: _t.Raw
    uaddr: _t.Int
    len: _t.Int
    pad0: _t.Int
    def __init__(self, mnonce: _t.Bytes = ..., uaddr: _t.Number = ..., len: _t.Number = ..., pad0: _t.Number = ...) -> None: ...

class kvm_sev_send_start(_a.CStruct):
    """struct kvm_sev_send_start: size 72, align 8::

           0 u32 policy
           4 u32 pad0
           8 u64 pdh_cert_uaddr
          16 u32 pdh_cert_len
          20 u32 pad1
          24 u64 plat_certs_uaddr
          32 u32 plat_certs_len
          36 u32 pad2
          40 u64 amd_certs_uaddr
          48 u32 amd_certs_len
          52 u32 pad3
          56 u64 session_uaddr
          64 u32 session_len
          68 u32 pad4
    """

    policy: _t.Int
    pad0: _t.Int
    pdh_cert_uaddr: _t.Int
    pdh_cert_len: _t.Int
    pad1: _t.Int
    plat_certs_uaddr: _t.Int
    plat_certs_len: _t.Int
    pad2: _t.Int
    amd_certs_uaddr: _t.Int
    amd_certs_len: _t.Int
    pad3: _t.Int
    session_uaddr: _t.Int
    session_len: _t.Int
    pad4: _t.Int
    def __init__(self, policy: _t.Number = ..., pad0: _t.Number = ..., pdh_cert_uaddr: _t.Number = ..., pdh_cert_len: _t.Number = ..., pad1: _t.Number = ..., plat_certs_uaddr: _t.Number = ..., plat_certs_len: _t.Number = ..., pad2: _t.Number = ..., amd_certs_uaddr: _t.Number = ..., amd_certs_len: _t.Number = ..., pad3: _t.Number = ..., session_uaddr: _t.Number = ..., session_len: _t.Number = ..., pad4: _t.Number = ...) -> None: ...

class kvm_sev_send_update_data(_a.CStruct):
    """struct kvm_sev_send_update_data: size 48, align 8::

           0 u64 hdr_uaddr
           8 u32 hdr_len
          12 u32 pad0
          16 u64 guest_uaddr
          24 u32 guest_len
          28 u32 pad1
          32 u64 trans_uaddr
          40 u32 trans_len
          44 u32 pad2
    """

    hdr_uaddr: _t.Int
    hdr_len: _t.Int
    pad0: _t.Int
    guest_uaddr: _t.Int
    guest_len: _t.Int
    pad1: _t.Int
    trans_uaddr: _t.Int
    trans_len: _t.Int
    pad2: _t.Int
    def __init__(self, hdr_uaddr: _t.Number = ..., hdr_len: _t.Number = ..., pad0: _t.Number = ..., guest_uaddr: _t.Number = ..., guest_len: _t.Number = ..., pad1: _t.Number = ..., trans_uaddr: _t.Number = ..., trans_len: _t.Number = ..., pad2: _t.Number = ...) -> None: ...

class kvm_sev_receive_start(_a.CStruct):
    """struct kvm_sev_receive_start: size 40, align 8::

           0 u32 handle
           4 u32 policy
           8 u64 pdh_uaddr
          16 u32 pdh_len
          20 u32 pad0
          24 u64 session_uaddr
          32 u32 session_len
          36 u32 pad1
    """

    handle: _t.Int
    policy: _t.Int
    pdh_uaddr: _t.Int
    pdh_len: _t.Int
    pad0: _t.Int
    session_uaddr: _t.Int
    session_len: _t.Int
    pad1: _t.Int
    def __init__(self, handle: _t.Number = ..., policy: _t.Number = ..., pdh_uaddr: _t.Number = ..., pdh_len: _t.Number = ..., pad0: _t.Number = ..., session_uaddr: _t.Number = ..., session_len: _t.Number = ..., pad1: _t.Number = ...) -> None: ...

class kvm_sev_receive_update_data(_a.CStruct):
    """struct kvm_sev_receive_update_data: size 48, align 8::

           0 u64 hdr_uaddr
           8 u32 hdr_len
          12 u32 pad0
          16 u64 guest_uaddr
          24 u32 guest_len
          28 u32 pad1
          32 u64 trans_uaddr
          40 u32 trans_len
          44 u32 pad2
    """

    hdr_uaddr: _t.Int
    hdr_len: _t.Int
    pad0: _t.Int
    guest_uaddr: _t.Int
    guest_len: _t.Int
    pad1: _t.Int
    trans_uaddr: _t.Int
    trans_len: _t.Int
    pad2: _t.Int
    def __init__(self, hdr_uaddr: _t.Number = ..., hdr_len: _t.Number = ..., pad0: _t.Number = ..., guest_uaddr: _t.Number = ..., guest_len: _t.Number = ..., pad1: _t.Number = ..., trans_uaddr: _t.Number = ..., trans_len: _t.Number = ..., pad2: _t.Number = ...) -> None: ...

class kvm_sev_snp_launch_start(_a.CStruct):
    """struct kvm_sev_snp_launch_start: size 64, align 8::

           0 u64 policy
           8 u8[16] gosvw
          24 u16 flags
          26 u8[6] pad0
          32 u64[4] pad1
    """

    policy: _t.Int
    gosvw: _t.Raw
    flags: _t.Int
    pad0: _t.Raw
    pad1: _t.Items[_t.u64]
    def __init__(self, policy: _t.Number = ..., gosvw: _t.Bytes = ..., flags: _t.Number = ..., pad0: _t.Bytes = ..., pad1: _t.Elements = ...) -> None: ...

class kvm_sev_snp_launch_update(_a.CStruct):
    """struct kvm_sev_snp_launch_update: size 64, align 8::

           0 u64 gfn_start
           8 u64 uaddr
          16 u64 len
          24 u8 type
          25 u8 pad0
          26 u16 flags
          28 u32 pad1
          32 u64[4] pad2
    """

    gfn_start: _t.Int
    uaddr: _t.Int
    len: _t.Int
    type: _t.Int
    pad0: _t.Int
    flags: _t.Int
    pad1: _t.Int
    pad2: _t.Items[_t.u64]
    def __init__(self, gfn_start: _t.Number = ..., uaddr: _t.Number = ..., len: _t.Number = ..., type: _t.Number = ..., pad0: _t.Number = ..., flags: _t.Number = ..., pad1: _t.Number = ..., pad2: _t.Elements = ...) -> None: ...

class kvm_sev_snp_launch_finish(_a.CStruct):
    """struct kvm_sev_snp_launch_finish: size 88, align 8::

           0 u64 id_block_uaddr
           8 u64 id_auth_uaddr
          16 u8 id_block_en
          17 u8 auth_key_en
          18 u8 vcek_disabled
          19 u8[32] host_data
          51 u8[3] pad0
          54 u16 flags
          56 u64[4] pad1
    """

    id_block_uaddr: _t.Int
    id_auth_uaddr: _t.Int
    id_block_en: _t.Int
    auth_key_en: _t.Int
    vcek_disabled: _t.Int
    host_data: _t.Raw
    pad0: _t.Raw
    flags: _t.Int
    pad1: _t.Items[_t.u64]
    def __init__(self, id_block_uaddr: _t.Number = ..., id_auth_uaddr: _t.Number = ..., id_block_en: _t.Number = ..., auth_key_en: _t.Number = ..., vcek_disabled: _t.Number = ..., host_data: _t.Bytes = ..., pad0: _t.Bytes = ..., flags: _t.Number = ..., pad1: _t.Elements = ...) -> None: ...

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

class kvm_userspace_memory_region2(_a.CStruct):
    """struct kvm_userspace_memory_region2: size 160, align 8::

           0 u32 slot
           4 u32 flags
           8 u64 guest_phys_addr
          16 u64 memory_size
          24 u64 userspace_addr
          32 u64 guest_memfd_offset
          40 u32 guest_memfd
          44 u32 pad1
          48 u64[14] pad2
    """

    slot: _t.Int
    flags: _t.Int
    guest_phys_addr: _t.Int
    memory_size: _t.Int
    userspace_addr: _t.Int
    guest_memfd_offset: _t.Int
    guest_memfd: _t.Int
    pad1: _t.Int
    pad2: _t.Items[_t.u64]
    def __init__(self, slot: _t.Number = ..., flags: _t.Number = ..., guest_phys_addr: _t.Number = ..., memory_size: _t.Number = ..., userspace_addr: _t.Number = ..., guest_memfd_offset: _t.Number = ..., guest_memfd: _t.Number = ..., pad1: _t.Number = ..., pad2: _t.Elements = ...) -> None: ...

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
    """struct kvm_irqchip: size 520, align 8::

           0 u32 chip_id
           4 u32 pad
           8 union kvm_irqchip__chip chip
    """

    chip_id: _t.Int
    pad: _t.Int
    chip: _t.Of[kvm_irqchip__chip]
    def __init__(self, chip_id: _t.Number = ..., pad: _t.Number = ..., chip: kvm_irqchip__chip | _t.Members = ...) -> None: ...

class kvm_irqchip__chip(_a.CUnion):
    """union kvm_irqchip__chip: size 512, align 8::

           0 char[512] dummy
           0 struct kvm_pic_state pic
           0 struct kvm_ioapic_state ioapic
    """

    dummy: _t.Raw
    pic: _t.Of[kvm_pic_state]
    ioapic: _t.Of[kvm_ioapic_state]
    def __init__(self, dummy: _t.Bytes = ..., *, pic: kvm_pic_state | _t.Members = ..., ioapic: kvm_ioapic_state | _t.Members = ...) -> None: ...

class kvm_pit_config(_a.CStruct):
    """struct kvm_pit_config: size 64, align 4::

           0 u32 flags
           4 u32[15] pad
    """

    flags: _t.Int
    pad: _t.Items[_t.u32]
    def __init__(self, flags: _t.Number = ..., pad: _t.Elements = ...) -> None: ...

class kvm_hyperv_exit(_a.CStruct):
    """struct kvm_hyperv_exit: size 56, align 8::

           0 u32 type
           4 u32 pad1
           8 union kvm_hyperv_exit__u u
    """

    type: _t.Int
    pad1: _t.Int
    u: _t.Of[kvm_hyperv_exit__u]
    def __init__(self, type: _t.Number = ..., pad1: _t.Number = ..., u: kvm_hyperv_exit__u | _t.Members = ...) -> None: ...

class kvm_hyperv_exit__u(_a.CUnion):
    """union kvm_hyperv_exit__u: size 48, align 8::

           0 struct kvm_hyperv_exit__u__synic synic
           0 struct kvm_hyperv_exit__u__hcall hcall
           0 struct kvm_hyperv_exit__u__syndbg syndbg
    """

    synic: _t.Of[kvm_hyperv_exit__u__synic]
    hcall: _t.Of[kvm_hyperv_exit__u__hcall]
    syndbg: _t.Of[kvm_hyperv_exit__u__syndbg]
    def __init__(self, synic: kvm_hyperv_exit__u__synic | _t.Members = ..., *, hcall: kvm_hyperv_exit__u__hcall | _t.Members = ..., syndbg: kvm_hyperv_exit__u__syndbg | _t.Members = ...) -> None: ...

class kvm_hyperv_exit__u__synic(_a.CStruct):
    """struct kvm_hyperv_exit__u__synic: size 32, align 8::

           0 u32 msr
           4 u32 pad2
           8 u64 control
          16 u64 evt_page
          24 u64 msg_page
    """

    msr: _t.Int
    pad2: _t.Int
    control: _t.Int
    evt_page: _t.Int
    msg_page: _t.Int
    def __init__(self, msr: _t.Number = ..., pad2: _t.Number = ..., control: _t.Number = ..., evt_page: _t.Number = ..., msg_page: _t.Number = ...) -> None: ...

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

class kvm_hyperv_exit__u__syndbg(_a.CStruct):
    """struct kvm_hyperv_exit__u__syndbg: size 48, align 8::

           0 u32 msr
           4 u32 pad2
           8 u64 control
          16 u64 status
          24 u64 send_page
          32 u64 recv_page
          40 u64 pending_page
    """

    msr: _t.Int
    pad2: _t.Int
    control: _t.Int
    status: _t.Int
    send_page: _t.Int
    recv_page: _t.Int
    pending_page: _t.Int
    def __init__(self, msr: _t.Number = ..., pad2: _t.Number = ..., control: _t.Number = ..., status: _t.Number = ..., send_page: _t.Number = ..., recv_page: _t.Number = ..., pending_page: _t.Number = ...) -> None: ...

class kvm_xen_exit(_a.CStruct):
    """struct kvm_xen_exit: size 80, align 8::

           0 u32 type
           8 union kvm_xen_exit__u u
    """

    type: _t.Int
    u: _t.Of[kvm_xen_exit__u]
    def __init__(self, type: _t.Number = ..., u: kvm_xen_exit__u | _t.Members = ...) -> None: ...

class kvm_xen_exit__u(_a.CUnion):
    """union kvm_xen_exit__u: size 72, align 8::

           0 struct kvm_xen_exit__u__hcall hcall
    """

    hcall: _t.Of[kvm_xen_exit__u__hcall]
    def __init__(self, hcall: kvm_xen_exit__u__hcall | _t.Members = ...) -> None: ...

class kvm_xen_exit__u__hcall(_a.CStruct):
    """struct kvm_xen_exit__u__hcall: size 72, align 8::

           0 u32 longmode
           4 u32 cpl
           8 u64 input
          16 u64 result
          24 u64[6] params
    """

    longmode: _t.Int
    cpl: _t.Int
    input: _t.Int
    result: _t.Int
    params: _t.Items[_t.u64]
    def __init__(self, longmode: _t.Number = ..., cpl: _t.Number = ..., input: _t.Number = ..., result: _t.Number = ..., params: _t.Elements = ...) -> None: ...

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
    padding: _t.Raw
    kvm_valid_regs: _t.Int
    kvm_dirty_regs: _t.Int
    s: _t.Of[kvm_run__s]
    def __init__(self, request_interrupt_window: _t.Number = ..., immediate_exit: _t.Number = ..., padding1: _t.Bytes = ..., exit_reason: _t.Number = ..., ready_for_interrupt_injection: _t.Number = ..., if_flag: _t.Number = ..., flags: _t.Number = ..., cr8: _t.Number = ..., apic_base: _t.Number = ..., *, hw: kvm_run__hw | _t.Members = ..., fail_entry: kvm_run__fail_entry | _t.Members = ..., ex: kvm_run__ex | _t.Members = ..., io: kvm_run__io | _t.Members = ..., debug: kvm_run__debug | _t.Members = ..., mmio: kvm_run__mmio | _t.Members = ..., iocsr_io: kvm_run__iocsr_io | _t.Members = ..., hypercall: kvm_run__hypercall | _t.Members = ..., tpr_access: kvm_run__tpr_access | _t.Members = ..., s390_sieic: kvm_run__s390_sieic | _t.Members = ..., s390_reset_flags: _t.Number = ..., s390_ucontrol: kvm_run__s390_ucontrol | _t.Members = ..., dcr: kvm_run__dcr | _t.Members = ..., internal: kvm_run__internal | _t.Members = ..., emulation_failure: kvm_run__emulation_failure | _t.Members = ..., osi: kvm_run__osi | _t.Members = ..., papr_hcall: kvm_run__papr_hcall | _t.Members = ..., s390_tsch: kvm_run__s390_tsch | _t.Members = ..., epr: kvm_run__epr | _t.Members = ..., system_event: kvm_run__system_event | _t.Members = ..., s390_stsi: kvm_run__s390_stsi | _t.Members = ..., eoi: kvm_run__eoi | _t.Members = ..., hyperv: kvm_hyperv_exit | _t.Members = ..., arm_nisv: kvm_run__arm_nisv | _t.Members = ..., msr: kvm_run__msr | _t.Members = ..., xen: kvm_xen_exit | _t.Members = ..., riscv_sbi: kvm_run__riscv_sbi | _t.Members = ..., riscv_csr: kvm_run__riscv_csr | _t.Members = ..., notify: kvm_run__notify | _t.Members = ..., memory_fault: kvm_run__memory_fault | _t.Members = ..., padding: _t.Bytes = ..., kvm_valid_regs: _t.Number = ..., kvm_dirty_regs: _t.Number = ..., s: kvm_run__s | _t.Members = ...) -> None: ...

class kvm_run__anon1(_a.CUnion):
    """union kvm_run__anon1: size 256, align 8::

           0 struct kvm_run__hw hw
           0 struct kvm_run__fail_entry fail_entry
           0 struct kvm_run__ex ex
           0 struct kvm_run__io io
           0 struct kvm_run__debug debug
           0 struct kvm_run__mmio mmio
           0 struct kvm_run__iocsr_io iocsr_io
           0 struct kvm_run__hypercall hypercall
           0 struct kvm_run__tpr_access tpr_access
           0 struct kvm_run__s390_sieic s390_sieic
           0 u64 s390_reset_flags
           0 struct kvm_run__s390_ucontrol s390_ucontrol
           0 struct kvm_run__dcr dcr
           0 struct kvm_run__internal internal
           0 struct kvm_run__emulation_failure emulation_failure
           0 struct kvm_run__osi osi
           0 struct kvm_run__papr_hcall papr_hcall
           0 struct kvm_run__s390_tsch s390_tsch
           0 struct kvm_run__epr epr
           0 struct kvm_run__system_event system_event
           0 struct kvm_run__s390_stsi s390_stsi
           0 struct kvm_run__eoi eoi
           0 struct kvm_hyperv_exit hyperv
           0 struct kvm_run__arm_nisv arm_nisv
           0 struct kvm_run__msr msr
           0 struct kvm_xen_exit xen
           0 struct kvm_run__riscv_sbi riscv_sbi
           0 struct kvm_run__riscv_csr riscv_csr
           0 struct kvm_run__notify notify
           0 struct kvm_run__memory_fault memory_fault
           0 char[256] padding
    """

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
    padding: _t.Raw
    def __init__(self, hw: kvm_run__hw | _t.Members = ..., *, fail_entry: kvm_run__fail_entry | _t.Members = ..., ex: kvm_run__ex | _t.Members = ..., io: kvm_run__io | _t.Members = ..., debug: kvm_run__debug | _t.Members = ..., mmio: kvm_run__mmio | _t.Members = ..., iocsr_io: kvm_run__iocsr_io | _t.Members = ..., hypercall: kvm_run__hypercall | _t.Members = ..., tpr_access: kvm_run__tpr_access | _t.Members = ..., s390_sieic: kvm_run__s390_sieic | _t.Members = ..., s390_reset_flags: _t.Number = ..., s390_ucontrol: kvm_run__s390_ucontrol | _t.Members = ..., dcr: kvm_run__dcr | _t.Members = ..., internal: kvm_run__internal | _t.Members = ..., emulation_failure: kvm_run__emulation_failure | _t.Members = ..., osi: kvm_run__osi | _t.Members = ..., papr_hcall: kvm_run__papr_hcall | _t.Members = ..., s390_tsch: kvm_run__s390_tsch | _t.Members = ..., epr: kvm_run__epr | _t.Members = ..., system_event: kvm_run__system_event | _t.Members = ..., s390_stsi: kvm_run__s390_stsi | _t.Members = ..., eoi: kvm_run__eoi | _t.Members = ..., hyperv: kvm_hyperv_exit | _t.Members = ..., arm_nisv: kvm_run__arm_nisv | _t.Members = ..., msr: kvm_run__msr | _t.Members = ..., xen: kvm_xen_exit | _t.Members = ..., riscv_sbi: kvm_run__riscv_sbi | _t.Members = ..., riscv_csr: kvm_run__riscv_csr | _t.Members = ..., notify: kvm_run__notify | _t.Members = ..., memory_fault: kvm_run__memory_fault | _t.Members = ..., padding: _t.Bytes = ...) -> None: ...

class kvm_run__hw(_a.CStruct):
    """struct kvm_run__hw: size 8, align 8::

           0 u64 hardware_exit_reason
    """

    hardware_exit_reason: _t.Int
    def __init__(self, hardware_exit_reason: _t.Number = ...) -> None: ...

class kvm_run__fail_entry(_a.CStruct):
    """struct kvm_run__fail_entry: size 16, align 8::

           0 u64 hardware_entry_failure_reason
           8 u32 cpu
    """

    hardware_entry_failure_reason: _t.Int
    cpu: _t.Int
    def __init__(self, hardware_entry_failure_reason: _t.Number = ..., cpu: _t.Number = ...) -> None: ...

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
    """struct kvm_run__debug: size 32, align 8::

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

class kvm_run__iocsr_io(_a.CStruct):
    """struct kvm_run__iocsr_io: size 24, align 8::

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
          64 union kvm_run__anon2 (_kvm_run__anon2)
    """

    nr: _t.Int
    args: _t.Items[_t.u64]
    ret: _t.Int
    longmode: _t.Int
    flags: _t.Int
    def __init__(self, nr: _t.Number = ..., args: _t.Elements = ..., ret: _t.Number = ..., *, longmode: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class kvm_run__anon2(_a.CUnion):
    """union kvm_run__anon2: size 8, align 8::

           0 u32 longmode
           0 u64 flags
    """

    longmode: _t.Int
    flags: _t.Int
    def __init__(self, longmode: _t.Number = ..., *, flags: _t.Number = ...) -> None: ...

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

class kvm_run__emulation_failure(_a.CStruct):
    """struct kvm_run__emulation_failure: size 32, align 8::

           0 u32 suberror
           4 u32 ndata
           8 u64 flags
          16 union kvm_run__anon3 (_kvm_run__anon3)
    """

    suberror: _t.Int
    ndata: _t.Int
    flags: _t.Int
    insn_size: _t.Int
    insn_bytes: _t.Raw
    def __init__(self, suberror: _t.Number = ..., ndata: _t.Number = ..., flags: _t.Number = ..., *, insn_size: _t.Number = ..., insn_bytes: _t.Bytes = ...) -> None: ...

class kvm_run__anon3(_a.CUnion):
    """union kvm_run__anon3: size 16, align 1::

           0 struct kvm_run__anon5 (_kvm_run__anon5)
    """

    insn_size: _t.Int
    insn_bytes: _t.Raw
    def __init__(self, *, insn_size: _t.Number = ..., insn_bytes: _t.Bytes = ...) -> None: ...

class kvm_run__anon5(_a.CStruct):
    """struct kvm_run__anon5: size 16, align 1::

           0 u8 insn_size
           1 u8[15] insn_bytes
    """

    insn_size: _t.Int
    insn_bytes: _t.Raw
    def __init__(self, insn_size: _t.Number = ..., insn_bytes: _t.Bytes = ...) -> None: ...

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
    """struct kvm_run__system_event: size 136, align 8::

           0 u32 type
           4 u32 ndata
           8 union kvm_run__anon4 (_kvm_run__anon4)
    """

    type: _t.Int
    ndata: _t.Int
    flags: _t.Int
    data: _t.Items[_t.u64]
    def __init__(self, type: _t.Number = ..., ndata: _t.Number = ..., *, flags: _t.Number = ..., data: _t.Elements = ...) -> None: ...

class kvm_run__anon4(_a.CUnion):
    """union kvm_run__anon4: size 128, align 8::

           0 u64 flags
           0 u64[16] data
    """

    flags: _t.Int
    data: _t.Items[_t.u64]
    def __init__(self, flags: _t.Number = ..., *, data: _t.Elements = ...) -> None: ...

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

class kvm_run__arm_nisv(_a.CStruct):
    """struct kvm_run__arm_nisv: size 16, align 8::

           0 u64 esr_iss
           8 u64 fault_ipa
    """

    esr_iss: _t.Int
    fault_ipa: _t.Int
    def __init__(self, esr_iss: _t.Number = ..., fault_ipa: _t.Number = ...) -> None: ...

class kvm_run__msr(_a.CStruct):
    """struct kvm_run__msr: size 24, align 8::

           0 u8 error
           1 u8[7] pad
           8 u32 reason
          12 u32 index
          16 u64 data
    """

    error: _t.Int
    pad: _t.Raw
    reason: _t.Int
    index: _t.Int
    data: _t.Int
    def __init__(self, error: _t.Number = ..., pad: _t.Bytes = ..., reason: _t.Number = ..., index: _t.Number = ..., data: _t.Number = ...) -> None: ...

class kvm_run__riscv_sbi(_a.CStruct):
    """struct kvm_run__riscv_sbi: size 80, align 8::

           0 u64 extension_id
           8 u64 function_id
          16 u64[6] args
          64 u64[2] ret
    """

    extension_id: _t.Int
    function_id: _t.Int
    args: _t.Items[_t.u64]
    ret: _t.Items[_t.u64]
    def __init__(self, extension_id: _t.Number = ..., function_id: _t.Number = ..., args: _t.Elements = ..., ret: _t.Elements = ...) -> None: ...

class kvm_run__riscv_csr(_a.CStruct):
    """struct kvm_run__riscv_csr: size 32, align 8::

           0 u64 csr_num
           8 u64 new_value
          16 u64 write_mask
          24 u64 ret_value
    """

    csr_num: _t.Int
    new_value: _t.Int
    write_mask: _t.Int
    ret_value: _t.Int
    def __init__(self, csr_num: _t.Number = ..., new_value: _t.Number = ..., write_mask: _t.Number = ..., ret_value: _t.Number = ...) -> None: ...

class kvm_run__notify(_a.CStruct):
    """struct kvm_run__notify: size 4, align 4::

           0 u32 flags
    """

    flags: _t.Int
    def __init__(self, flags: _t.Number = ...) -> None: ...

class kvm_run__memory_fault(_a.CStruct):
    """struct kvm_run__memory_fault: size 24, align 8::

           0 u64 flags
           8 u64 gpa
          16 u64 size
    """

    flags: _t.Int
    gpa: _t.Int
    size: _t.Int
    def __init__(self, flags: _t.Number = ..., gpa: _t.Number = ..., size: _t.Number = ...) -> None: ...

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
          12 union kvm_coalesced_mmio_zone__anon1 (_kvm_coalesced_mmio_zone__anon1)
    """

    addr: _t.Int
    size: _t.Int
    pad: _t.Int
    pio: _t.Int
    def __init__(self, addr: _t.Number = ..., size: _t.Number = ..., *, pad: _t.Number = ..., pio: _t.Number = ...) -> None: ...

class kvm_coalesced_mmio_zone__anon1(_a.CUnion):
    """union kvm_coalesced_mmio_zone__anon1: size 4, align 4::

           0 u32 pad
           0 u32 pio
    """

    pad: _t.Int
    pio: _t.Int
    def __init__(self, pad: _t.Number = ..., *, pio: _t.Number = ...) -> None: ...

class kvm_coalesced_mmio(_a.CStruct):
    """struct kvm_coalesced_mmio: size 24, align 8::

           0 u64 phys_addr
           8 u32 len
          12 union kvm_coalesced_mmio__anon1 (_kvm_coalesced_mmio__anon1)
          16 u8[8] data
    """

    phys_addr: _t.Int
    len: _t.Int
    pad: _t.Int
    pio: _t.Int
    data: _t.Raw
    def __init__(self, phys_addr: _t.Number = ..., len: _t.Number = ..., *, pad: _t.Number = ..., pio: _t.Number = ..., data: _t.Bytes = ...) -> None: ...

class kvm_coalesced_mmio__anon1(_a.CUnion):
    """union kvm_coalesced_mmio__anon1: size 4, align 4::

           0 u32 pad
           0 u32 pio
    """

    pad: _t.Int
    pio: _t.Int
    def __init__(self, pad: _t.Number = ..., *, pio: _t.Number = ...) -> None: ...

class kvm_coalesced_mmio_ring(_a.CStruct):
    """struct kvm_coalesced_mmio_ring: size 8, align 8::

           0 u32 first
           4 u32 last
           8 struct kvm_coalesced_mmio_ring__anon1 (_kvm_coalesced_mmio_ring__anon1)
    """

    first: _t.Int
    last: _t.Int
    __empty_coalesced_mmio: _t.Of[kvm_coalesced_mmio_ring____empty_coalesced_mmio]
    coalesced_mmio: _t.Items[kvm_coalesced_mmio]
    def __init__(self, first: _t.Number = ..., last: _t.Number = ..., *, __empty_coalesced_mmio: kvm_coalesced_mmio_ring____empty_coalesced_mmio | _t.Members = ..., coalesced_mmio: _t.Elements = ...) -> None: ...

class kvm_coalesced_mmio_ring__anon1(_a.CStruct):
    """struct kvm_coalesced_mmio_ring__anon1: size 0, align 8::

           0 struct kvm_coalesced_mmio_ring____empty_coalesced_mmio __empty_coalesced_mmio
           0 struct kvm_coalesced_mmio[0] coalesced_mmio
    """

    __empty_coalesced_mmio: _t.Of[kvm_coalesced_mmio_ring____empty_coalesced_mmio]
    coalesced_mmio: _t.Items[kvm_coalesced_mmio]
    def __init__(self, *, __empty_coalesced_mmio: kvm_coalesced_mmio_ring____empty_coalesced_mmio | _t.Members = ..., coalesced_mmio: _t.Elements = ...) -> None: ...

class kvm_coalesced_mmio_ring____empty_coalesced_mmio(_a.CStruct):
    """struct kvm_coalesced_mmio_ring____empty_coalesced_mmio: size 0, align 1::

    """


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

class kvm_clear_dirty_log(_a.CStruct):
    """struct kvm_clear_dirty_log: size 24, align 8::

           0 u32 slot
           4 u32 num_pages
           8 u64 first_page
          16 union kvm_clear_dirty_log__anon1 (_kvm_clear_dirty_log__anon1)
    """

    slot: _t.Int
    num_pages: _t.Int
    first_page: _t.Int
    dirty_bitmap: _t.Int
    padding2: _t.Int
    def __init__(self, slot: _t.Number = ..., num_pages: _t.Number = ..., first_page: _t.Number = ..., *, dirty_bitmap: _t.Number = ..., padding2: _t.Number = ...) -> None: ...

class kvm_clear_dirty_log__anon1(_a.CUnion):
    """union kvm_clear_dirty_log__anon1: size 8, align 8::

           0 ptr dirty_bitmap
           0 u64 padding2
    """

    dirty_bitmap: _t.Int
    padding2: _t.Int
    def __init__(self, dirty_bitmap: _t.Number = ..., *, padding2: _t.Number = ...) -> None: ...

class kvm_signal_mask(_a.CStruct):
    """struct kvm_signal_mask: size 4, align 4::

           0 u32 len
           4 struct kvm_signal_mask__anon1 (_kvm_signal_mask__anon1)
    """

    len: _t.Int
    __empty_sigset: _t.Of[kvm_signal_mask____empty_sigset]
    sigset: _t.Raw
    def __init__(self, len: _t.Number = ..., *, __empty_sigset: kvm_signal_mask____empty_sigset | _t.Members = ..., sigset: _t.Bytes = ...) -> None: ...

class kvm_signal_mask__anon1(_a.CStruct):
    """struct kvm_signal_mask__anon1: size 0, align 1::

           0 struct kvm_signal_mask____empty_sigset __empty_sigset
           0 u8[0] sigset
    """

    __empty_sigset: _t.Of[kvm_signal_mask____empty_sigset]
    sigset: _t.Raw
    def __init__(self, *, __empty_sigset: kvm_signal_mask____empty_sigset | _t.Members = ..., sigset: _t.Bytes = ...) -> None: ...

class kvm_signal_mask____empty_sigset(_a.CStruct):
    """struct kvm_signal_mask____empty_sigset: size 0, align 1::

    """


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

class kvm_guest_debug(_a.CStruct):
    """struct kvm_guest_debug: size 72, align 8::

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

class kvm_irq_routing_xen_evtchn(_a.CStruct):
    """struct kvm_irq_routing_xen_evtchn: size 12, align 4::

           0 u32 port
           4 u32 vcpu
           8 u32 priority
    """

    port: _t.Int
    vcpu: _t.Int
    priority: _t.Int
    def __init__(self, port: _t.Number = ..., vcpu: _t.Number = ..., priority: _t.Number = ...) -> None: ...

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
           0 struct kvm_irq_routing_xen_evtchn xen_evtchn
           0 u32[8] pad
    """

    irqchip: _t.Of[kvm_irq_routing_irqchip]
    msi: _t.Of[kvm_irq_routing_msi]
    adapter: _t.Of[kvm_irq_routing_s390_adapter]
    hv_sint: _t.Of[kvm_irq_routing_hv_sint]
    xen_evtchn: _t.Of[kvm_irq_routing_xen_evtchn]
    pad: _t.Items[_t.u32]
    def __init__(self, irqchip: kvm_irq_routing_irqchip | _t.Members = ..., *, msi: kvm_irq_routing_msi | _t.Members = ..., adapter: kvm_irq_routing_s390_adapter | _t.Members = ..., hv_sint: kvm_irq_routing_hv_sint | _t.Members = ..., xen_evtchn: kvm_irq_routing_xen_evtchn | _t.Members = ..., pad: _t.Elements = ...) -> None: ...

class kvm_irq_routing(_a.CStruct):
    """struct kvm_irq_routing: size 8, align 8::

           0 u32 nr
           4 u32 flags
           8 struct kvm_irq_routing__anon1 (_kvm_irq_routing__anon1)
    """

    nr: _t.Int
    flags: _t.Int
    __empty_entries: _t.Of[kvm_irq_routing____empty_entries]
    entries: _t.Items[kvm_irq_routing_entry]
    def __init__(self, nr: _t.Number = ..., flags: _t.Number = ..., *, __empty_entries: kvm_irq_routing____empty_entries | _t.Members = ..., entries: _t.Elements = ...) -> None: ...

class kvm_irq_routing__anon1(_a.CStruct):
    """struct kvm_irq_routing__anon1: size 0, align 8::

           0 struct kvm_irq_routing____empty_entries __empty_entries
           0 struct kvm_irq_routing_entry[0] entries
    """

    __empty_entries: _t.Of[kvm_irq_routing____empty_entries]
    entries: _t.Items[kvm_irq_routing_entry]
    def __init__(self, *, __empty_entries: kvm_irq_routing____empty_entries | _t.Members = ..., entries: _t.Elements = ...) -> None: ...

class kvm_irq_routing____empty_entries(_a.CStruct):
    """struct kvm_irq_routing____empty_entries: size 0, align 1::

    """


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
          12 u32 pad0
          16 u64 realtime
          24 u64 host_tsc
          32 u32[4] pad
    """

    clock: _t.Int
    flags: _t.Int
    pad0: _t.Int
    realtime: _t.Int
    host_tsc: _t.Int
    pad: _t.Items[_t.u32]
    def __init__(self, clock: _t.Number = ..., flags: _t.Number = ..., pad0: _t.Number = ..., realtime: _t.Number = ..., host_tsc: _t.Number = ..., pad: _t.Elements = ...) -> None: ...

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
           8 struct kvm_reg_list__anon1 (_kvm_reg_list__anon1)
    """

    n: _t.Int
    __empty_reg: _t.Of[kvm_reg_list____empty_reg]
    reg: _t.Items[_t.u64]
    def __init__(self, n: _t.Number = ..., *, __empty_reg: kvm_reg_list____empty_reg | _t.Members = ..., reg: _t.Elements = ...) -> None: ...

class kvm_reg_list__anon1(_a.CStruct):
    """struct kvm_reg_list__anon1: size 0, align 8::

           0 struct kvm_reg_list____empty_reg __empty_reg
           0 u64[0] reg
    """

    __empty_reg: _t.Of[kvm_reg_list____empty_reg]
    reg: _t.Items[_t.u64]
    def __init__(self, *, __empty_reg: kvm_reg_list____empty_reg | _t.Members = ..., reg: _t.Elements = ...) -> None: ...

class kvm_reg_list____empty_reg(_a.CStruct):
    """struct kvm_reg_list____empty_reg: size 0, align 1::

    """


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

class kvm_enc_region(_a.CStruct):
    """struct kvm_enc_region: size 16, align 8::

           0 u64 addr
           8 u64 size
    """

    addr: _t.Int
    size: _t.Int
    def __init__(self, addr: _t.Number = ..., size: _t.Number = ...) -> None: ...

class kvm_dirty_gfn(_a.CStruct):
    """struct kvm_dirty_gfn: size 16, align 8::

           0 u32 flags
           4 u32 slot
           8 u64 offset
    """

    flags: _t.Int
    slot: _t.Int
    offset: _t.Int
    def __init__(self, flags: _t.Number = ..., slot: _t.Number = ..., offset: _t.Number = ...) -> None: ...

class kvm_stats_header(_a.CStruct):
    """struct kvm_stats_header: size 24, align 4::

           0 u32 flags
           4 u32 name_size
           8 u32 num_desc
          12 u32 id_offset
          16 u32 desc_offset
          20 u32 data_offset
    """

    flags: _t.Int
    name_size: _t.Int
    num_desc: _t.Int
    id_offset: _t.Int
    desc_offset: _t.Int
    data_offset: _t.Int
    def __init__(self, flags: _t.Number = ..., name_size: _t.Number = ..., num_desc: _t.Number = ..., id_offset: _t.Number = ..., desc_offset: _t.Number = ..., data_offset: _t.Number = ...) -> None: ...

class kvm_stats_desc(_a.CStruct):
    """struct kvm_stats_desc: size 16, align 4::

           0 u32 flags
           4 s16 exponent
           6 u16 size
           8 u32 offset
          12 u32 bucket_size
          16 struct kvm_stats_desc__anon1 (_kvm_stats_desc__anon1)
    """

    flags: _t.Int
    exponent: _t.Int
    size: _t.Int
    offset: _t.Int
    bucket_size: _t.Int
    __empty_name: _t.Of[kvm_stats_desc____empty_name]
    name: _t.Raw
    def __init__(self, flags: _t.Number = ..., exponent: _t.Number = ..., size: _t.Number = ..., offset: _t.Number = ..., bucket_size: _t.Number = ..., *, __empty_name: kvm_stats_desc____empty_name | _t.Members = ..., name: _t.Bytes = ...) -> None: ...

class kvm_stats_desc__anon1(_a.CStruct):
    """struct kvm_stats_desc__anon1: size 0, align 1::

           0 struct kvm_stats_desc____empty_name __empty_name
           0 char[0] name
    """

    __empty_name: _t.Of[kvm_stats_desc____empty_name]
    name: _t.Raw
    def __init__(self, *, __empty_name: kvm_stats_desc____empty_name | _t.Members = ..., name: _t.Bytes = ...) -> None: ...

class kvm_stats_desc____empty_name(_a.CStruct):
    """struct kvm_stats_desc____empty_name: size 0, align 1::

    """


class kvm_memory_attributes(_a.CStruct):
    """struct kvm_memory_attributes: size 32, align 8::

           0 u64 address
           8 u64 size
          16 u64 attributes
          24 u64 flags
    """

    address: _t.Int
    size: _t.Int
    attributes: _t.Int
    flags: _t.Int
    def __init__(self, address: _t.Number = ..., size: _t.Number = ..., attributes: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class kvm_create_guest_memfd(_a.CStruct):
    """struct kvm_create_guest_memfd: size 64, align 8::

           0 u64 size
           8 u64 flags
          16 u64[6] reserved
    """

    size: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u64]
    def __init__(self, size: _t.Number = ..., flags: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class kvm_pre_fault_memory(_a.CStruct):
    """struct kvm_pre_fault_memory: size 64, align 8::

           0 u64 gpa
           8 u64 size
          16 u64 flags
          24 u64[5] padding
    """

    gpa: _t.Int
    size: _t.Int
    flags: _t.Int
    padding: _t.Items[_t.u64]
    def __init__(self, gpa: _t.Number = ..., size: _t.Number = ..., flags: _t.Number = ..., padding: _t.Elements = ...) -> None: ...

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
__kernel_old_uid_t = _t.u16
__kernel_old_gid_t = _t.u16
__kernel_old_dev_t = _t.u64
__kernel_long_t = _t.s64
__kernel_ulong_t = _t.u64
__kernel_ino_t = _t.u64
__kernel_mode_t = _t.u32
__kernel_pid_t = _t.s32
__kernel_ipc_pid_t = _t.s32
__kernel_uid_t = _t.u32
__kernel_gid_t = _t.u32
__kernel_suseconds_t = _t.s64
__kernel_daddr_t = _t.s32
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
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
