# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for ppc64le.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from .. import _members as _t
from .. import _records as _a

RECORDS: _t.Table
TYPEDEFS: _t.Table
__all__ = [
    "__vector128",
    "__kernel_fd_set",
    "__kernel_fsid_t",
    "kvm_regs",
    "kvm_sregs",
    "kvm_sregs__u",
    "kvm_sregs__u__s",
    "kvm_sregs__u__s__ppc64",
    "kvm_sregs__u__s__ppc64__slb",
    "kvm_sregs__u__s__ppc32",
    "kvm_sregs__u__e",
    "kvm_sregs__u__e__impl",
    "kvm_sregs__u__e__impl__fsl",
    "kvm_fpu",
    "kvm_debug_exit_arch",
    "kvm_guest_debug_arch",
    "kvm_guest_debug_arch__bp",
    "kvm_sync_regs",
    "kvm_create_spapr_tce",
    "kvm_create_spapr_tce_64",
    "kvm_allocate_rma",
    "kvm_rtas_token_args",
    "kvm_book3e_206_tlb_entry",
    "kvm_book3e_206_tlb_params",
    "kvm_get_htab_fd",
    "kvm_get_htab_header",
    "kvm_ppc_mmuv3_cfg",
    "kvm_ppc_rmmu_info",
    "kvm_ppc_radix_geom",
    "kvm_ppc_cpu_char",
    "kvm_ppc_xive_eq",
    "kvm_ppc_pvinfo",
    "kvm_ppc_one_page_size",
    "kvm_ppc_one_seg_page_size",
    "kvm_ppc_smmu_info",
    "kvm_ppc_resize_hpt",
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
    "__kernel_old_uid_t",
    "__kernel_old_gid_t",
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

class __vector128(_a.CStruct):
    """struct __vector128: size 16, align 16::

           0 u32[4] u
    """

    u: _t.Items[_t.u32]
    def __init__(self, u: _t.Elements = ...) -> None: ...

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

class kvm_regs(_a.CStruct):
    """struct kvm_regs: size 392, align 8::

           0 u64 pc
           8 u64 cr
          16 u64 ctr
          24 u64 lr
          32 u64 xer
          40 u64 msr
          48 u64 srr0
          56 u64 srr1
          64 u64 pid
          72 u64 sprg0
          80 u64 sprg1
          88 u64 sprg2
          96 u64 sprg3
         104 u64 sprg4
         112 u64 sprg5
         120 u64 sprg6
         128 u64 sprg7
         136 u64[32] gpr
    """

    pc: _t.Int
    cr: _t.Int
    ctr: _t.Int
    lr: _t.Int
    xer: _t.Int
    msr: _t.Int
    srr0: _t.Int
    srr1: _t.Int
    pid: _t.Int
    sprg0: _t.Int
    sprg1: _t.Int
    sprg2: _t.Int
    sprg3: _t.Int
    sprg4: _t.Int
    sprg5: _t.Int
    sprg6: _t.Int
    sprg7: _t.Int
    gpr: _t.Items[_t.u64]
    def __init__(self, pc: _t.Number = ..., cr: _t.Number = ..., ctr: _t.Number = ..., lr: _t.Number = ..., xer: _t.Number = ..., msr: _t.Number = ..., srr0: _t.Number = ..., srr1: _t.Number = ..., pid: _t.Number = ..., sprg0: _t.Number = ..., sprg1: _t.Number = ..., sprg2: _t.Number = ..., sprg3: _t.Number = ..., sprg4: _t.Number = ..., sprg5: _t.Number = ..., sprg6: _t.Number = ..., sprg7: _t.Number = ..., gpr: _t.Elements = ...) -> None: ...

class kvm_sregs(_a.CStruct):
    """struct kvm_sregs: size 1232, align 8::

           0 u32 pvr
           8 union kvm_sregs__u u
    """

    pvr: _t.Int
    u: _t.Of[kvm_sregs__u]
    def __init__(self, pvr: _t.Number = ..., u: kvm_sregs__u | _t.Members = ...) -> None: ...

class kvm_sregs__u(_a.CUnion):
    """union kvm_sregs__u: size 1224, align 8::

           0 struct kvm_sregs__u__s s
           0 struct kvm_sregs__u__e e
           0 u8[1020] pad
    """

    s: _t.Of[kvm_sregs__u__s]
    e: _t.Of[kvm_sregs__u__e]
    pad: _t.Raw
    def __init__(self, s: kvm_sregs__u__s | _t.Members = ..., *, e: kvm_sregs__u__e | _t.Members = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_sregs__u__s(_a.CStruct):
    """struct kvm_sregs__u__s: size 1224, align 8::

           0 u64 sdr1
           8 struct kvm_sregs__u__s__ppc64 ppc64
        1032 struct kvm_sregs__u__s__ppc32 ppc32
    """

    sdr1: _t.Int
    ppc64: _t.Of[kvm_sregs__u__s__ppc64]
    ppc32: _t.Of[kvm_sregs__u__s__ppc32]
    def __init__(self, sdr1: _t.Number = ..., ppc64: kvm_sregs__u__s__ppc64 | _t.Members = ..., ppc32: kvm_sregs__u__s__ppc32 | _t.Members = ...) -> None: ...

class kvm_sregs__u__s__ppc64(_a.CStruct):
    """struct kvm_sregs__u__s__ppc64: size 1024, align 8::

           0 struct kvm_sregs__u__s__ppc64__slb[64] slb
    """

    slb: _t.Items[kvm_sregs__u__s__ppc64__slb]
    def __init__(self, slb: _t.Elements = ...) -> None: ...

class kvm_sregs__u__s__ppc64__slb(_a.CStruct):
    """struct kvm_sregs__u__s__ppc64__slb: size 16, align 8::

           0 u64 slbe
           8 u64 slbv
    """

    slbe: _t.Int
    slbv: _t.Int
    def __init__(self, slbe: _t.Number = ..., slbv: _t.Number = ...) -> None: ...

class kvm_sregs__u__s__ppc32(_a.CStruct):
    """struct kvm_sregs__u__s__ppc32: size 192, align 8::

           0 u32[16] sr
          64 u64[8] ibat
         128 u64[8] dbat
    """

    sr: _t.Items[_t.u32]
    ibat: _t.Items[_t.u64]
    dbat: _t.Items[_t.u64]
    def __init__(self, sr: _t.Elements = ..., ibat: _t.Elements = ..., dbat: _t.Elements = ...) -> None: ...

class kvm_sregs__u__e(_a.CStruct):
    """struct kvm_sregs__u__e: size 664, align 8::

           0 union kvm_sregs__u__e__impl impl
         256 u32 features
         260 u32 impl_id
         264 u32 update_special
         268 u32 pir
         272 u64 sprg8
         280 u64 sprg9
         288 u64 csrr0
         296 u64 dsrr0
         304 u64 mcsrr0
         312 u32 csrr1
         316 u32 dsrr1
         320 u32 mcsrr1
         324 u32 esr
         328 u64 dear
         336 u64 ivpr
         344 u64 mcivpr
         352 u64 mcsr
         360 u32 tsr
         364 u32 tcr
         368 u32 decar
         372 u32 dec
         376 u64 tb
         384 u32 dbsr
         388 u32[3] dbcr
         400 u32[4] iac
         416 u32[2] dac
         424 u32[2] dvc
         432 u8 num_iac
         433 u8 num_dac
         434 u8 num_dvc
         435 u8 pad
         436 u32 epr
         440 u32 vrsave
         444 u32 epcr
         448 u32 mas0
         452 u32 mas1
         456 u64 mas2
         464 u64 mas7_3
         472 u32 mas4
         476 u32 mas6
         480 u32[16] ivor_low
         544 u32[18] ivor_high
         616 u32 mmucfg
         620 u32 eptcfg
         624 u32[4] tlbcfg
         640 u32[4] tlbps
         656 u32 eplc
         660 u32 epsc
    """

    impl: _t.Of[kvm_sregs__u__e__impl]
    features: _t.Int
    impl_id: _t.Int
    update_special: _t.Int
    pir: _t.Int
    sprg8: _t.Int
    sprg9: _t.Int
    csrr0: _t.Int
    dsrr0: _t.Int
    mcsrr0: _t.Int
    csrr1: _t.Int
    dsrr1: _t.Int
    mcsrr1: _t.Int
    esr: _t.Int
    dear: _t.Int
    ivpr: _t.Int
    mcivpr: _t.Int
    mcsr: _t.Int
    tsr: _t.Int
    tcr: _t.Int
    decar: _t.Int
    dec: _t.Int
    tb: _t.Int
    dbsr: _t.Int
    dbcr: _t.Items[_t.u32]
    iac: _t.Items[_t.u32]
    dac: _t.Items[_t.u32]
    dvc: _t.Items[_t.u32]
    num_iac: _t.Int
    num_dac: _t.Int
    num_dvc: _t.Int
    pad: _t.Int
    epr: _t.Int
    vrsave: _t.Int
    epcr: _t.Int
    mas0: _t.Int
    mas1: _t.Int
    mas2: _t.Int
    mas7_3: _t.Int
    mas4: _t.Int
    mas6: _t.Int
    ivor_low: _t.Items[_t.u32]
    ivor_high: _t.Items[_t.u32]
    mmucfg: _t.Int
    eptcfg: _t.Int
    tlbcfg: _t.Items[_t.u32]
    tlbps: _t.Items[_t.u32]
    eplc: _t.Int
    epsc: _t.Int
    def __init__(self, impl: kvm_sregs__u__e__impl | _t.Members = ..., features: _t.Number = ..., impl_id: _t.Number = ..., update_special: _t.Number = ..., pir: _t.Number = ..., sprg8: _t.Number = ..., sprg9: _t.Number = ..., csrr0: _t.Number = ..., dsrr0: _t.Number = ..., mcsrr0: _t.Number = ..., csrr1: _t.Number = ..., dsrr1: _t.Number = ..., mcsrr1: _t.Number = ..., esr: _t.Number = ..., dear: _t.Number = ..., ivpr: _t.Number = ..., mcivpr: _t.Number = ..., mcsr: _t.Number = ..., tsr: _t.Number = ..., tcr: _t.Number = ..., decar: _t.Number = ..., dec: _t.Number = ..., tb: _t.Number = ..., dbsr: _t.Number = ..., dbcr: _t.Elements = ..., iac: _t.Elements = ..., dac: _t.Elements = ..., dvc: _t.Elements = ..., num_iac: _t.Number = ..., num_dac: _t.Number = ..., num_dvc: _t.Number = ..., pad: _t.Number = ..., epr: _t.Number = ..., vrsave: _t.Number = ..., epcr: _t.Number = ..., mas0: _t.Number = ..., mas1: _t.Number = ..., mas2: _t.Number = ..., mas7_3: _t.Number = ..., mas4: _t.Number = ..., mas6: _t.Number = ..., ivor_low: _t.Elements = ..., ivor_high: _t.Elements = ..., mmucfg: _t.Number = ..., eptcfg: _t.Number = ..., tlbcfg: _t.Elements = ..., tlbps: _t.Elements = ..., eplc: _t.Number = ..., epsc: _t.Number = ...) -> None: ...

class kvm_sregs__u__e__impl(_a.CUnion):
    """union kvm_sregs__u__e__impl: size 256, align 8::

           0 struct kvm_sregs__u__e__impl__fsl fsl
           0 u8[256] pad
    """

    fsl: _t.Of[kvm_sregs__u__e__impl__fsl]
    pad: _t.Raw
    def __init__(self, fsl: kvm_sregs__u__e__impl__fsl | _t.Members = ..., *, pad: _t.Bytes = ...) -> None: ...

class kvm_sregs__u__e__impl__fsl(_a.CStruct):
    """struct kvm_sregs__u__e__impl__fsl: size 32, align 8::

           0 u32 features
           4 u32 svr
           8 u64 mcar
          16 u32 hid0
          20 u32 pid1
          24 u32 pid2
    """

    features: _t.Int
    svr: _t.Int
    mcar: _t.Int
    hid0: _t.Int
    pid1: _t.Int
    pid2: _t.Int
    def __init__(self, features: _t.Number = ..., svr: _t.Number = ..., mcar: _t.Number = ..., hid0: _t.Number = ..., pid1: _t.Number = ..., pid2: _t.Number = ...) -> None: ...

class kvm_fpu(_a.CStruct):
    """struct kvm_fpu: size 256, align 8::

           0 u64[32] fpr
    """

    fpr: _t.Items[_t.u64]
    def __init__(self, fpr: _t.Elements = ...) -> None: ...

class kvm_debug_exit_arch(_a.CStruct):
    """struct kvm_debug_exit_arch: size 16, align 8::

           0 u64 address
           8 u32 status
          12 u32 reserved
    """

    address: _t.Int
    status: _t.Int
    reserved: _t.Int
    def __init__(self, address: _t.Number = ..., status: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class kvm_guest_debug_arch(_a.CStruct):
    """struct kvm_guest_debug_arch: size 256, align 8::

           0 struct kvm_guest_debug_arch__bp[16] bp
    """

    bp: _t.Items[kvm_guest_debug_arch__bp]
    def __init__(self, bp: _t.Elements = ...) -> None: ...

class kvm_guest_debug_arch__bp(_a.CStruct):
    """struct kvm_guest_debug_arch__bp: size 16, align 8::

           0 u64 addr
           8 u32 type
          12 u32 reserved
    """

    addr: _t.Int
    type: _t.Int
    reserved: _t.Int
    def __init__(self, addr: _t.Number = ..., type: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class kvm_sync_regs(_a.CStruct):
    """struct kvm_sync_regs: size 0, align 1::

    """


class kvm_create_spapr_tce(_a.CStruct):
    """struct kvm_create_spapr_tce: size 16, align 8::

           0 u64 liobn
           8 u32 window_size
    """

    liobn: _t.Int
    window_size: _t.Int
    def __init__(self, liobn: _t.Number = ..., window_size: _t.Number = ...) -> None: ...

class kvm_create_spapr_tce_64(_a.CStruct):
    """struct kvm_create_spapr_tce_64: size 32, align 8::

           0 u64 liobn
           8 u32 page_shift
          12 u32 flags
          16 u64 offset
          24 u64 size
    """

    liobn: _t.Int
    page_shift: _t.Int
    flags: _t.Int
    offset: _t.Int
    size: _t.Int
    def __init__(self, liobn: _t.Number = ..., page_shift: _t.Number = ..., flags: _t.Number = ..., offset: _t.Number = ..., size: _t.Number = ...) -> None: ...

class kvm_allocate_rma(_a.CStruct):
    """struct kvm_allocate_rma: size 8, align 8::

           0 u64 rma_size
    """

    rma_size: _t.Int
    def __init__(self, rma_size: _t.Number = ...) -> None: ...

class kvm_rtas_token_args(_a.CStruct):
    """struct kvm_rtas_token_args: size 128, align 8::

           0 char[120] name
         120 u64 token
    """

    name: _t.Raw
    token: _t.Int
    def __init__(self, name: _t.Bytes = ..., token: _t.Number = ...) -> None: ...

class kvm_book3e_206_tlb_entry(_a.CStruct):
    """struct kvm_book3e_206_tlb_entry: size 24, align 8::

           0 u32 mas8
           4 u32 mas1
           8 u64 mas2
          16 u64 mas7_3
    """

    mas8: _t.Int
    mas1: _t.Int
    mas2: _t.Int
    mas7_3: _t.Int
    def __init__(self, mas8: _t.Number = ..., mas1: _t.Number = ..., mas2: _t.Number = ..., mas7_3: _t.Number = ...) -> None: ...

class kvm_book3e_206_tlb_params(_a.CStruct):
    """struct kvm_book3e_206_tlb_params: size 64, align 4::

           0 u32[4] tlb_sizes
          16 u32[4] tlb_ways
          32 u32[8] reserved
    """

    tlb_sizes: _t.Items[_t.u32]
    tlb_ways: _t.Items[_t.u32]
    reserved: _t.Items[_t.u32]
    def __init__(self, tlb_sizes: _t.Elements = ..., tlb_ways: _t.Elements = ..., reserved: _t.Elements = ...) -> None: ...

class kvm_get_htab_fd(_a.CStruct):
    """struct kvm_get_htab_fd: size 32, align 8::

           0 u64 flags
           8 u64 start_index
          16 u64[2] reserved
    """

    flags: _t.Int
    start_index: _t.Int
    reserved: _t.Items[_t.u64]
    def __init__(self, flags: _t.Number = ..., start_index: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class kvm_get_htab_header(_a.CStruct):
    """struct kvm_get_htab_header: size 8, align 4::

           0 u32 index
           4 u16 n_valid
           6 u16 n_invalid
    """

    index: _t.Int
    n_valid: _t.Int
    n_invalid: _t.Int
    def __init__(self, index: _t.Number = ..., n_valid: _t.Number = ..., n_invalid: _t.Number = ...) -> None: ...

class kvm_ppc_mmuv3_cfg(_a.CStruct):
    """struct kvm_ppc_mmuv3_cfg: size 16, align 8::

           0 u64 flags
           8 u64 process_table
    """

    flags: _t.Int
    process_table: _t.Int
    def __init__(self, flags: _t.Number = ..., process_table: _t.Number = ...) -> None: ...

class kvm_ppc_rmmu_info(_a.CStruct):
    """struct kvm_ppc_rmmu_info: size 96, align 4::

           0 struct kvm_ppc_radix_geom[8] geometries
          64 u32[8] ap_encodings
    """

    geometries: _t.Items[kvm_ppc_radix_geom]
    ap_encodings: _t.Items[_t.u32]
    def __init__(self, geometries: _t.Elements = ..., ap_encodings: _t.Elements = ...) -> None: ...

class kvm_ppc_radix_geom(_a.CStruct):
    """struct kvm_ppc_radix_geom: size 8, align 1::

           0 u8 page_shift
           1 u8[4] level_bits
           5 u8[3] pad
    """

    page_shift: _t.Int
    level_bits: _t.Raw
    pad: _t.Raw
    def __init__(self, page_shift: _t.Number = ..., level_bits: _t.Bytes = ..., pad: _t.Bytes = ...) -> None: ...

class kvm_ppc_cpu_char(_a.CStruct):
    """struct kvm_ppc_cpu_char: size 32, align 8::

           0 u64 character
           8 u64 behaviour
          16 u64 character_mask
          24 u64 behaviour_mask
    """

    character: _t.Int
    behaviour: _t.Int
    character_mask: _t.Int
    behaviour_mask: _t.Int
    def __init__(self, character: _t.Number = ..., behaviour: _t.Number = ..., character_mask: _t.Number = ..., behaviour_mask: _t.Number = ...) -> None: ...

class kvm_ppc_xive_eq(_a.CStruct):
    """struct kvm_ppc_xive_eq: size 64, align 8::

           0 u32 flags
           4 u32 qshift
           8 u64 qaddr
          16 u32 qtoggle
          20 u32 qindex
          24 u8[40] pad
    """

    flags: _t.Int
    qshift: _t.Int
    qaddr: _t.Int
    qtoggle: _t.Int
    qindex: _t.Int
    pad: _t.Raw
    def __init__(self, flags: _t.Number = ..., qshift: _t.Number = ..., qaddr: _t.Number = ..., qtoggle: _t.Number = ..., qindex: _t.Number = ..., pad: _t.Bytes = ...) -> None: ...

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
    """union kvm_run__s: size 2048, align 1::

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
    """struct kvm_guest_debug: size 264, align 8::

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
__kernel_old_uid_t = _t.u32
__kernel_old_gid_t = _t.u32
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
