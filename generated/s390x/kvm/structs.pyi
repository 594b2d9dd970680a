# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for s390x.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from .. import _members as _t
from .. import _records as _a

RECORDS: _t.Table
TYPEDEFS: _t.Table
__all__ = [
    "__vector128",
    "__vector128__anon1",
    "__vector128__anon2",
    "__kernel_fd_set",
    "__kernel_fsid_t",
    "kvm_s390_skeys",
    "kvm_s390_cmma_log",
    "kvm_s390_cmma_log__anon1",
    "kvm_s390_mem_op",
    "kvm_s390_mem_op__anon1",
    "kvm_s390_mem_op__anon2",
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
    "kvm_s390_ucas_mapping",
    "kvm_s390_pv_sec_parm",
    "kvm_s390_pv_unp",
    "kvm_s390_pv_dmp",
    "kvm_s390_pv_info_dump",
    "kvm_s390_pv_info_vm",
    "kvm_s390_pv_info_header",
    "kvm_s390_pv_info",
    "kvm_s390_pv_info__anon1",
    "kvm_pv_cmd",
    "kvm_s390_zpci_op",
    "kvm_s390_zpci_op__u",
    "kvm_s390_zpci_op__u__reg_aen",
    "kvm_s390_io_adapter",
    "kvm_s390_ais_req",
    "kvm_s390_ais_all",
    "kvm_s390_io_adapter_req",
    "kvm_s390_vm_tod_clock",
    "kvm_s390_vm_cpu_processor",
    "kvm_s390_vm_cpu_machine",
    "kvm_s390_vm_cpu_feat",
    "kvm_s390_vm_cpu_subfunc",
    "kvm_s390_vm_cpu_uv_feat",
    "kvm_s390_vm_cpu_uv_feat__anon1",
    "kvm_s390_vm_cpu_uv_feat__anon2",
    "kvm_regs",
    "kvm_sregs",
    "kvm_fpu",
    "kvm_debug_exit_arch",
    "kvm_hw_breakpoint",
    "kvm_guest_debug_arch",
    "kvm_sync_regs",
    "kvm_sync_regs__anon1",
    "kvm_sync_regs__anon2",
    "kvm_sync_regs__anon3",
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
    "addr_t",
    "saddr_t",
    "__kernel_sighandler_t",
    "__kernel_key_t",
    "__kernel_mqd_t",
    "__kernel_size_t",
    "__kernel_ssize_t",
    "__kernel_old_dev_t",
    "__kernel_ino_t",
    "__kernel_mode_t",
    "__kernel_ipc_pid_t",
    "__kernel_uid_t",
    "__kernel_gid_t",
    "__kernel_ptrdiff_t",
    "__kernel_sigset_t",
    "__kernel_long_t",
    "__kernel_ulong_t",
    "__kernel_pid_t",
    "__kernel_suseconds_t",
    "__kernel_daddr_t",
    "__kernel_uid32_t",
    "__kernel_gid32_t",
    "__kernel_old_uid_t",
    "__kernel_old_gid_t",
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

class __vector128(_a.CStruct):
    """struct __vector128: size 16, align 4::

           0 union __vector128__anon1 (___vector128__anon1)
    """

    high: _t.Int
    low: _t.Int
    u: _t.Items[_t.u32]
    def __init__(self, *, high: _t.Number = ..., low: _t.Number = ..., u: _t.Elements = ...) -> None: ...

class __vector128__anon1(_a.CUnion):
    """union __vector128__anon1: size 16, align 8::

           0 struct __vector128__anon2 (___vector128__anon2)
           0 u32[4] u
    """

    high: _t.Int
    low: _t.Int
    u: _t.Items[_t.u32]
    def __init__(self, *, high: _t.Number = ..., low: _t.Number = ..., u: _t.Elements = ...) -> None: ...

class __vector128__anon2(_a.CStruct):
    """struct __vector128__anon2: size 16, align 8::

           0 u64 high
           8 u64 low
    """

    high: _t.Int
    low: _t.Int
    def __init__(self, high: _t.Number = ..., low: _t.Number = ...) -> None: ...

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

class kvm_s390_mem_op(_a.CStruct):
    """struct kvm_s390_mem_op: size 64, align 8::

           0 u64 gaddr
           8 u64 flags
          16 u32 size
          20 u32 op
          24 u64 buf
          32 union kvm_s390_mem_op__anon1 (_kvm_s390_mem_op__anon1)
    """

    gaddr: _t.Int
    flags: _t.Int
    size: _t.Int
    op: _t.Int
    buf: _t.Int
    ar: _t.Int
    key: _t.Int
    pad1: _t.Raw
    old_addr: _t.Int
    sida_offset: _t.Int
    reserved: _t.Raw
    def __init__(self, gaddr: _t.Number = ..., flags: _t.Number = ..., size: _t.Number = ..., op: _t.Number = ..., buf: _t.Number = ..., *, ar: _t.Number = ..., key: _t.Number = ..., pad1: _t.Bytes = ..., old_addr: _t.Number = ..., sida_offset: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class kvm_s390_mem_op__anon1(_a.CUnion):
    """union kvm_s390_mem_op__anon1: size 32, align 8::

           0 struct kvm_s390_mem_op__anon2 (_kvm_s390_mem_op__anon2)
           0 u32 sida_offset
           0 u8[32] reserved
    """

    ar: _t.Int
    key: _t.Int
    pad1: _t.Raw
    old_addr: _t.Int
    sida_offset: _t.Int
    reserved: _t.Raw
    def __init__(self, *, ar: _t.Number = ..., key: _t.Number = ..., pad1: _t.Bytes = ..., old_addr: _t.Number = ..., sida_offset: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class kvm_s390_mem_op__anon2(_a.CStruct):
    """struct kvm_s390_mem_op__anon2: size 16, align 8::

           0 u8 ar
           1 u8 key
           2 u8[6] pad1
           8 u64 old_addr
    """

    ar: _t.Int
    key: _t.Int
    pad1: _t.Raw
    old_addr: _t.Int
    def __init__(self, ar: _t.Number = ..., key: _t.Number = ..., pad1: _t.Bytes = ..., old_addr: _t.Number = ...) -> None: ...

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

class kvm_s390_pv_sec_parm(_a.CStruct):
    """struct kvm_s390_pv_sec_parm: size 16, align 8::

           0 u64 origin
           8 u64 length
    """

    origin: _t.Int
    length: _t.Int
    def __init__(self, origin: _t.Number = ..., length: _t.Number = ...) -> None: ...

class kvm_s390_pv_unp(_a.CStruct):
    """struct kvm_s390_pv_unp: size 24, align 8::

           0 u64 addr
           8 u64 size
          16 u64 tweak
    """

    addr: _t.Int
    size: _t.Int
    tweak: _t.Int
    def __init__(self, addr: _t.Number = ..., size: _t.Number = ..., tweak: _t.Number = ...) -> None: ...

class kvm_s390_pv_dmp(_a.CStruct):
    """struct kvm_s390_pv_dmp: size 64, align 8::

           0 u64 subcmd
           8 u64 buff_addr
          16 u64 buff_len
          24 u64 gaddr
          32 u64[4] reserved
    """

    subcmd: _t.Int
    buff_addr: _t.Int
    buff_len: _t.Int
    gaddr: _t.Int
    reserved: _t.Items[_t.u64]
    def __init__(self, subcmd: _t.Number = ..., buff_addr: _t.Number = ..., buff_len: _t.Number = ..., gaddr: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class kvm_s390_pv_info_dump(_a.CStruct):
    """struct kvm_s390_pv_info_dump: size 24, align 8::

           0 u64 dump_cpu_buffer_len
           8 u64 dump_config_mem_buffer_per_1m
          16 u64 dump_config_finalize_len
    """

    dump_cpu_buffer_len: _t.Int
    dump_config_mem_buffer_per_1m: _t.Int
    dump_config_finalize_len: _t.Int
    def __init__(self, dump_cpu_buffer_len: _t.Number = ..., dump_config_mem_buffer_per_1m: _t.Number = ..., dump_config_finalize_len: _t.Number = ...) -> None: ...

class kvm_s390_pv_info_vm(_a.CStruct):
    """struct kvm_s390_pv_info_vm: size 64, align 8::

           0 u64[4] inst_calls_list
          32 u64 max_cpus
          40 u64 max_guests
          48 u64 max_guest_addr
          56 u64 feature_indication
    """

    inst_calls_list: _t.Items[_t.u64]
    max_cpus: _t.Int
    max_guests: _t.Int
    max_guest_addr: _t.Int
    feature_indication: _t.Int
    def __init__(self, inst_calls_list: _t.Elements = ..., max_cpus: _t.Number = ..., max_guests: _t.Number = ..., max_guest_addr: _t.Number = ..., feature_indication: _t.Number = ...) -> None: ...

class kvm_s390_pv_info_header(_a.CStruct):
    """struct kvm_s390_pv_info_header: size 16, align 4::

           0 u32 id
           4 u32 len_max
           8 u32 len_written
          12 u32 reserved
    """

    id: _t.Int
    len_max: _t.Int
    len_written: _t.Int
    reserved: _t.Int
    def __init__(self, id: _t.Number = ..., len_max: _t.Number = ..., len_written: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class kvm_s390_pv_info(_a.CStruct):
    """struct kvm_s390_pv_info: size 80, align 8::

           0 struct kvm_s390_pv_info_header header
          16 union kvm_s390_pv_info__anon1 (_kvm_s390_pv_info__anon1)
    """

    header: _t.Of[kvm_s390_pv_info_header]
    dump: _t.Of[kvm_s390_pv_info_dump]
    vm: _t.Of[kvm_s390_pv_info_vm]
    def __init__(self, header: kvm_s390_pv_info_header | _t.Members = ..., *, dump: kvm_s390_pv_info_dump | _t.Members = ..., vm: kvm_s390_pv_info_vm | _t.Members = ...) -> None: ...

class kvm_s390_pv_info__anon1(_a.CUnion):
    """union kvm_s390_pv_info__anon1: size 64, align 8::

           0 struct kvm_s390_pv_info_dump dump
           0 struct kvm_s390_pv_info_vm vm
    """

    dump: _t.Of[kvm_s390_pv_info_dump]
    vm: _t.Of[kvm_s390_pv_info_vm]
    def __init__(self, dump: kvm_s390_pv_info_dump | _t.Members = ..., *, vm: kvm_s390_pv_info_vm | _t.Members = ...) -> None: ...

class kvm_pv_cmd(_a.CStruct):
    """struct kvm_pv_cmd: size 32, align 8::

           0 u32 cmd
           4 u16 rc
           6 u16 rrc
           8 u64 data
          16 u32 flags
          20 u32[3] reserved
    """

    cmd: _t.Int
    rc: _t.Int
    rrc: _t.Int
    data: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, cmd: _t.Number = ..., rc: _t.Number = ..., rrc: _t.Number = ..., data: _t.Number = ..., flags: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class kvm_s390_zpci_op(_a.CStruct):
    """struct kvm_s390_zpci_op: size 72, align 8::

           0 u32 fh
           4 u8 op
           5 u8[3] pad
           8 union kvm_s390_zpci_op__u u
    """

    fh: _t.Int
    op: _t.Int
    pad: _t.Raw
    u: _t.Of[kvm_s390_zpci_op__u]
    def __init__(self, fh: _t.Number = ..., op: _t.Number = ..., pad: _t.Bytes = ..., u: kvm_s390_zpci_op__u | _t.Members = ...) -> None: ...

class kvm_s390_zpci_op__u(_a.CUnion):
    """union kvm_s390_zpci_op__u: size 64, align 8::

           0 struct kvm_s390_zpci_op__u__reg_aen reg_aen
           0 u64[8] reserved
    """

    reg_aen: _t.Of[kvm_s390_zpci_op__u__reg_aen]
    reserved: _t.Items[_t.u64]
    def __init__(self, reg_aen: kvm_s390_zpci_op__u__reg_aen | _t.Members = ..., *, reserved: _t.Elements = ...) -> None: ...

class kvm_s390_zpci_op__u__reg_aen(_a.CStruct):
    """struct kvm_s390_zpci_op__u__reg_aen: size 32, align 8::

           0 u64 ibv
           8 u64 sb
          16 u32 flags
          20 u32 noi
          24 u8 isc
          25 u8 sbo
          26 u16 pad
    """

    ibv: _t.Int
    sb: _t.Int
    flags: _t.Int
    noi: _t.Int
    isc: _t.Int
    sbo: _t.Int
    pad: _t.Int
    def __init__(self, ibv: _t.Number = ..., sb: _t.Number = ..., flags: _t.Number = ..., noi: _t.Number = ..., isc: _t.Number = ..., sbo: _t.Number = ..., pad: _t.Number = ...) -> None: ...

class kvm_s390_io_adapter(_a.CStruct):
    """struct kvm_s390_io_adapter: size 8, align 4::

           0 u32 id
           4 u8 isc
           5 u8 maskable
           6 u8 swap
           7 u8 flags
    """

    id: _t.Int
    isc: _t.Int
    maskable: _t.Int
    swap: _t.Int
    flags: _t.Int
    def __init__(self, id: _t.Number = ..., isc: _t.Number = ..., maskable: _t.Number = ..., swap: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class kvm_s390_ais_req(_a.CStruct):
    """struct kvm_s390_ais_req: size 4, align 2::

           0 u8 isc
           2 u16 mode
    """

    isc: _t.Int
    mode: _t.Int
    def __init__(self, isc: _t.Number = ..., mode: _t.Number = ...) -> None: ...

class kvm_s390_ais_all(_a.CStruct):
    """struct kvm_s390_ais_all: size 2, align 1::

           0 u8 simm
           1 u8 nimm
    """

    simm: _t.Int
    nimm: _t.Int
    def __init__(self, simm: _t.Number = ..., nimm: _t.Number = ...) -> None: ...

class kvm_s390_io_adapter_req(_a.CStruct):
    """struct kvm_s390_io_adapter_req: size 16, align 8::

           0 u32 id
           4 u8 type
           5 u8 mask
           6 u16 pad0
           8 u64 addr
    """

    id: _t.Int
    type: _t.Int
    mask: _t.Int
    pad0: _t.Int
    addr: _t.Int
    def __init__(self, id: _t.Number = ..., type: _t.Number = ..., mask: _t.Number = ..., pad0: _t.Number = ..., addr: _t.Number = ...) -> None: ...

class kvm_s390_vm_tod_clock(_a.CStruct):
    """struct kvm_s390_vm_tod_clock: size 16, align 8::

           0 u8 epoch_idx
           8 u64 tod
    """

    epoch_idx: _t.Int
    tod: _t.Int
    def __init__(self, epoch_idx: _t.Number = ..., tod: _t.Number = ...) -> None: ...

class kvm_s390_vm_cpu_processor(_a.CStruct):
    """struct kvm_s390_vm_cpu_processor: size 2064, align 8::

           0 u64 cpuid
           8 u16 ibc
          10 u8[6] pad
          16 u64[256] fac_list
    """

    cpuid: _t.Int
    ibc: _t.Int
    pad: _t.Raw
    fac_list: _t.Items[_t.u64]
    def __init__(self, cpuid: _t.Number = ..., ibc: _t.Number = ..., pad: _t.Bytes = ..., fac_list: _t.Elements = ...) -> None: ...

class kvm_s390_vm_cpu_machine(_a.CStruct):
    """struct kvm_s390_vm_cpu_machine: size 4112, align 8::

           0 u64 cpuid
           8 u32 ibc
          12 u8[4] pad
          16 u64[256] fac_mask
        2064 u64[256] fac_list
    """

    cpuid: _t.Int
    ibc: _t.Int
    pad: _t.Raw
    fac_mask: _t.Items[_t.u64]
    fac_list: _t.Items[_t.u64]
    def __init__(self, cpuid: _t.Number = ..., ibc: _t.Number = ..., pad: _t.Bytes = ..., fac_mask: _t.Elements = ..., fac_list: _t.Elements = ...) -> None: ...

class kvm_s390_vm_cpu_feat(_a.CStruct):
    """struct kvm_s390_vm_cpu_feat: size 128, align 8::

           0 u64[16] feat
    """

    feat: _t.Items[_t.u64]
    def __init__(self, feat: _t.Elements = ...) -> None: ...

class kvm_s390_vm_cpu_subfunc(_a.CStruct):
    """struct kvm_s390_vm_cpu_subfunc: size 2048, align 1::

           0 u8[32] plo
          32 u8[16] ptff
          48 u8[16] kmac
          64 u8[16] kmc
          80 u8[16] km
          96 u8[16] kimd
         112 u8[16] klmd
         128 u8[16] pckmo
         144 u8[16] kmctr
         160 u8[16] kmf
         176 u8[16] kmo
         192 u8[16] pcc
         208 u8[16] ppno
         224 u8[16] kma
         240 u8[16] kdsa
         256 u8[32] sortl
         288 u8[32] dfltcc
         320 u8[1728] reserved
    """

    plo: _t.Raw
    ptff: _t.Raw
    kmac: _t.Raw
    kmc: _t.Raw
    km: _t.Raw
    kimd: _t.Raw
    klmd: _t.Raw
    pckmo: _t.Raw
    kmctr: _t.Raw
    kmf: _t.Raw
    kmo: _t.Raw
    pcc: _t.Raw
    ppno: _t.Raw
    kma: _t.Raw
    kdsa: _t.Raw
    sortl: _t.Raw
    dfltcc: _t.Raw
    reserved: _t.Raw
    def __init__(self, plo: _t.Bytes = ..., ptff: _t.Bytes = ..., kmac: _t.Bytes = ..., kmc: _t.Bytes = ..., km: _t.Bytes = ..., kimd: _t.Bytes = ..., klmd: _t.Bytes = ..., pckmo: _t.Bytes = ..., kmctr: _t.Bytes = ..., kmf: _t.Bytes = ..., kmo: _t.Bytes = ..., pcc: _t.Bytes = ..., ppno: _t.Bytes = ..., kma: _t.Bytes = ..., kdsa: _t.Bytes = ..., sortl: _t.Bytes = ..., dfltcc: _t.Bytes = ..., reserved: _t.Bytes = ...) -> None: ...

class kvm_s390_vm_cpu_uv_feat(_a.CStruct):
    """struct kvm_s390_vm_cpu_uv_feat: size 8, align 8::

           0 union kvm_s390_vm_cpu_uv_feat__anon1 (_kvm_s390_vm_cpu_uv_feat__anon1)
    """

    ap: _t.Bits
    ap_intr: _t.Bits
    feat: _t.Int
    def __init__(self, *, ap: _t.Number = ..., ap_intr: _t.Number = ..., feat: _t.Number = ...) -> None: ...

class kvm_s390_vm_cpu_uv_feat__anon1(_a.CUnion):
    """union kvm_s390_vm_cpu_uv_feat__anon1: size 8, align 8::

           0 struct kvm_s390_vm_cpu_uv_feat__anon2 (_kvm_s390_vm_cpu_uv_feat__anon2)
           0 u64 feat
    """

    ap: _t.Bits
    ap_intr: _t.Bits
    feat: _t.Int
    def __init__(self, *, ap: _t.Number = ..., ap_intr: _t.Number = ..., feat: _t.Number = ...) -> None: ...

class kvm_s390_vm_cpu_uv_feat__anon2(_a.CStruct):
    """struct kvm_s390_vm_cpu_uv_feat__anon2: size 8, align 8::

           0 u64 ap:1@4
           0 u64 ap_intr:1@5
    """

    ap: _t.Bits
    ap_intr: _t.Bits
    def __init__(self, ap: _t.Number = ..., ap_intr: _t.Number = ...) -> None: ...

class kvm_regs(_a.CStruct):
    """struct kvm_regs: size 128, align 8::

           0 u64[16] gprs
    """

    gprs: _t.Items[_t.u64]
    def __init__(self, gprs: _t.Elements = ...) -> None: ...

class kvm_sregs(_a.CStruct):
    """struct kvm_sregs: size 192, align 8::

           0 u32[16] acrs
          64 u64[16] crs
    """

    acrs: _t.Items[_t.u32]
    crs: _t.Items[_t.u64]
    def __init__(self, acrs: _t.Elements = ..., crs: _t.Elements = ...) -> None: ...

class kvm_fpu(_a.CStruct):
    """struct kvm_fpu: size 136, align 8::

           0 u32 fpc
           8 u64[16] fprs
    """

    fpc: _t.Int
    fprs: _t.Items[_t.u64]
    def __init__(self, fpc: _t.Number = ..., fprs: _t.Elements = ...) -> None: ...

class kvm_debug_exit_arch(_a.CStruct):
    """struct kvm_debug_exit_arch: size 16, align 8::

           0 u64 addr
           8 u8 type
           9 u8[7] pad
    """

    addr: _t.Int
    type: _t.Int
    pad: _t.Raw
    def __init__(self, addr: _t.Number = ..., type: _t.Number = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_hw_breakpoint(_a.CStruct):
    """struct kvm_hw_breakpoint: size 32, align 8::

           0 u64 addr
           8 u64 phys_addr
          16 u64 len
          24 u8 type
          25 u8[7] pad
    """

    addr: _t.Int
    phys_addr: _t.Int
    len: _t.Int
    type: _t.Int
    pad: _t.Raw
    def __init__(self, addr: _t.Number = ..., phys_addr: _t.Number = ..., len: _t.Number = ..., type: _t.Number = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_guest_debug_arch(_a.CStruct):
    """struct kvm_guest_debug_arch: size 16, align 8::

           0 u32 nr_hw_bp
           4 u32 pad
           8 ptr hw_bp
    """

    nr_hw_bp: _t.Int
    pad: _t.Int
    hw_bp: _t.Int
    def __init__(self, nr_hw_bp: _t.Number = ..., pad: _t.Number = ..., hw_bp: _t.Number = ...) -> None: ...

class kvm_sync_regs(_a.CStruct):
    """struct kvm_sync_regs: size 1984, align 8::

           0 u64 prefix
           8 u64[16] gprs
         136 u32[16] acrs
         200 u64[16] crs
         328 u64 todpr
         336 u64 cputm
         344 u64 ckc
         352 u64 pp
         360 u64 gbea
         368 u64 pft
         376 u64 pfs
         384 u64 pfc
         392 union kvm_sync_regs__anon1 (_kvm_sync_regs__anon1)
         904 u8[512] reserved
        1416 u32 fpc
        1420 u8 bpbc:1@0
        1420 u8 reserved2:7@1
        1421 u8[51] padding1
        1472 u8[64] riccb
        1536 u64 diag318
        1544 u8[184] padding2
        1728 union kvm_sync_regs__anon2 (_kvm_sync_regs__anon2)
    """

    prefix: _t.Int
    gprs: _t.Items[_t.u64]
    acrs: _t.Items[_t.u32]
    crs: _t.Items[_t.u64]
    todpr: _t.Int
    cputm: _t.Int
    ckc: _t.Int
    pp: _t.Int
    gbea: _t.Int
    pft: _t.Int
    pfs: _t.Int
    pfc: _t.Int
    vrs: _t.Items[_t.Array[_t.u64]]
    fprs: _t.Items[_t.u64]
    reserved: _t.Raw
    fpc: _t.Int
    bpbc: _t.Bits
    reserved2: _t.Bits
    padding1: _t.Raw
    riccb: _t.Raw
    diag318: _t.Int
    padding2: _t.Raw
    sdnx: _t.Raw
    reserved1: _t.Items[_t.u64]
    gscb: _t.Items[_t.u64]
    etoken: _t.Int
    etoken_extension: _t.Int
    def __init__(self, prefix: _t.Number = ..., gprs: _t.Elements = ..., acrs: _t.Elements = ..., crs: _t.Elements = ..., todpr: _t.Number = ..., cputm: _t.Number = ..., ckc: _t.Number = ..., pp: _t.Number = ..., gbea: _t.Number = ..., pft: _t.Number = ..., pfs: _t.Number = ..., pfc: _t.Number = ..., *, vrs: _t.Elements = ..., fprs: _t.Elements = ..., reserved: _t.Bytes = ..., fpc: _t.Number = ..., bpbc: _t.Number = ..., reserved2: _t.Number = ..., padding1: _t.Bytes = ..., riccb: _t.Bytes = ..., diag318: _t.Number = ..., padding2: _t.Bytes = ..., sdnx: _t.Bytes = ..., reserved1: _t.Elements = ..., gscb: _t.Elements = ..., etoken: _t.Number = ..., etoken_extension: _t.Number = ...) -> None: ...

class kvm_sync_regs__anon1(_a.CUnion):
    """union kvm_sync_regs__anon1: size 512, align 8::

           0 u64[32][2] vrs
           0 u64[16] fprs
    """

    vrs: _t.Items[_t.Array[_t.u64]]
    fprs: _t.Items[_t.u64]
    def __init__(self, vrs: _t.Elements = ..., *, fprs: _t.Elements = ...) -> None: ...

class kvm_sync_regs__anon2(_a.CUnion):
    """union kvm_sync_regs__anon2: size 256, align 8::

           0 u8[256] sdnx
           0 struct kvm_sync_regs__anon3 (_kvm_sync_regs__anon3)
    """

    sdnx: _t.Raw
    reserved1: _t.Items[_t.u64]
    gscb: _t.Items[_t.u64]
    etoken: _t.Int
    etoken_extension: _t.Int
    def __init__(self, sdnx: _t.Bytes = ..., *, reserved1: _t.Elements = ..., gscb: _t.Elements = ..., etoken: _t.Number = ..., etoken_extension: _t.Number = ...) -> None: ...

class kvm_sync_regs__anon3(_a.CStruct):
    """struct kvm_sync_regs__anon3: size 64, align 8::

           0 u64[2] reserved1
          16 u64[4] gscb
          48 u64 etoken
          56 u64 etoken_extension
    """

    reserved1: _t.Items[_t.u64]
    gscb: _t.Items[_t.u64]
    etoken: _t.Int
    etoken_extension: _t.Int
    def __init__(self, reserved1: _t.Elements = ..., gscb: _t.Elements = ..., etoken: _t.Number = ..., etoken_extension: _t.Number = ...) -> None: ...

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
    """struct kvm_run: size 2368, align 8::

           0 u8 request_interrupt_window
           1 u8 immediate_exit
           2 u8[6] padding1
           8 u32 exit_reason
          12 u8 ready_for_interrupt_injection
          13 u8 if_flag
          14 u16 flags
          16 u64 cr8
          24 u64 apic_base
          32 u64 psw_mask
          40 u64 psw_addr
          48 union kvm_run__anon1 (_kvm_run__anon1)
         304 u64 kvm_valid_regs
         312 u64 kvm_dirty_regs
         320 union kvm_run__s s
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
    psw_mask: _t.Int
    psw_addr: _t.Int
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
    def __init__(self, request_interrupt_window: _t.Number = ..., immediate_exit: _t.Number = ..., padding1: _t.Bytes = ..., exit_reason: _t.Number = ..., ready_for_interrupt_injection: _t.Number = ..., if_flag: _t.Number = ..., flags: _t.Number = ..., cr8: _t.Number = ..., apic_base: _t.Number = ..., psw_mask: _t.Number = ..., psw_addr: _t.Number = ..., *, hw: kvm_run__hw | _t.Members = ..., fail_entry: kvm_run__fail_entry | _t.Members = ..., ex: kvm_run__ex | _t.Members = ..., io: kvm_run__io | _t.Members = ..., debug: kvm_run__debug | _t.Members = ..., mmio: kvm_run__mmio | _t.Members = ..., iocsr_io: kvm_run__iocsr_io | _t.Members = ..., hypercall: kvm_run__hypercall | _t.Members = ..., tpr_access: kvm_run__tpr_access | _t.Members = ..., s390_sieic: kvm_run__s390_sieic | _t.Members = ..., s390_reset_flags: _t.Number = ..., s390_ucontrol: kvm_run__s390_ucontrol | _t.Members = ..., dcr: kvm_run__dcr | _t.Members = ..., internal: kvm_run__internal | _t.Members = ..., emulation_failure: kvm_run__emulation_failure | _t.Members = ..., osi: kvm_run__osi | _t.Members = ..., papr_hcall: kvm_run__papr_hcall | _t.Members = ..., s390_tsch: kvm_run__s390_tsch | _t.Members = ..., epr: kvm_run__epr | _t.Members = ..., system_event: kvm_run__system_event | _t.Members = ..., s390_stsi: kvm_run__s390_stsi | _t.Members = ..., eoi: kvm_run__eoi | _t.Members = ..., hyperv: kvm_hyperv_exit | _t.Members = ..., arm_nisv: kvm_run__arm_nisv | _t.Members = ..., msr: kvm_run__msr | _t.Members = ..., xen: kvm_xen_exit | _t.Members = ..., riscv_sbi: kvm_run__riscv_sbi | _t.Members = ..., riscv_csr: kvm_run__riscv_csr | _t.Members = ..., notify: kvm_run__notify | _t.Members = ..., memory_fault: kvm_run__memory_fault | _t.Members = ..., padding: _t.Bytes = ..., kvm_valid_regs: _t.Number = ..., kvm_dirty_regs: _t.Number = ..., s: kvm_run__s | _t.Members = ...) -> None: ...

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
    """struct kvm_run__debug: size 16, align 8::

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
    """struct kvm_guest_debug: size 24, align 8::

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
addr_t = _t.u64
saddr_t = _t.s64
__kernel_sighandler_t = _t.pointer
__kernel_key_t = _t.s32
__kernel_mqd_t = _t.s32
__kernel_size_t = _t.u64
__kernel_ssize_t = _t.s64
__kernel_old_dev_t = _t.u16
__kernel_ino_t = _t.u32
__kernel_mode_t = _t.u32
__kernel_ipc_pid_t = _t.s32
__kernel_uid_t = _t.u32
__kernel_gid_t = _t.u32
__kernel_ptrdiff_t = _t.s64
__kernel_sigset_t = _t.u64
__kernel_long_t = _t.s64
__kernel_ulong_t = _t.u64
__kernel_pid_t = _t.s32
__kernel_suseconds_t = _t.s64
__kernel_daddr_t = _t.s32
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_old_uid_t = _t.u32
__kernel_old_gid_t = _t.u32
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
