# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for arm.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Structs, unions and typedefs: ctypes classes that are made when they are first used.

A record's first line has its size and alignment, every other a member: offset in bytes, type, name. A bit-field's
name is followed by ``:width@bit``, counted from the offset in the target's memory order; an anonymous member's name is
made up and stands in parentheses; ``= name path`` is another name of a member. ``be16`` and ``le16`` are ``u16`` that the
header says to be big-endian or little-endian: as in C, nothing swaps them. ``structs.pyi`` has the same for type checkers.
"""

from .._build import lazy_records

RECORDS = {
    # asm-generic/posix_types.h
    "__kernel_fsid_t": """struct __kernel_fsid_t: size 8, align 4
       0 s32[2] val
""",
    # asm/kvm.h
    "kvm_regs": """struct kvm_regs: size 152, align 4
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
""",
    "kvm_vcpu_init": """struct kvm_vcpu_init: size 32, align 4
       0 u32 target
       4 u32[7] features
""",
    "kvm_sregs": """struct kvm_sregs: size 0, align 1
""",
    "kvm_fpu": """struct kvm_fpu: size 0, align 1
""",
    "kvm_guest_debug_arch": """struct kvm_guest_debug_arch: size 0, align 1
""",
    "kvm_debug_exit_arch": """struct kvm_debug_exit_arch: size 0, align 1
""",
    "kvm_sync_regs": """struct kvm_sync_regs: size 8, align 8
       0 u64 device_irq_level
""",
    "kvm_arch_memory_slot": """struct kvm_arch_memory_slot: size 0, align 1
""",
    "kvm_vcpu_events": """struct kvm_vcpu_events: size 64, align 8
       0 struct kvm_vcpu_events__exception exception
      16 u32[12] reserved
""",
    "kvm_vcpu_events__exception": """struct kvm_vcpu_events__exception: size 16, align 8
       0 u8 serror_pending
       1 u8 serror_has_esr
       2 u8[6] pad
       8 u64 serror_esr
""",
    # asm/ptrace.h
    "pt_regs": """struct pt_regs: size 72, align 4
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
""",
    # linux/kvm.h
    "kvm_user_trace_setup": """struct kvm_user_trace_setup: size 8, align 4
       0 u32 buf_size
       4 u32 buf_nr
""",
    "kvm_breakpoint": """struct kvm_breakpoint: size 16, align 8
       0 u32 enabled
       4 u32 padding
       8 u64 address
""",
    "kvm_debug_guest": """struct kvm_debug_guest: size 80, align 8
       0 u32 enabled
       4 u32 pad
       8 struct kvm_breakpoint[4] breakpoints
      72 u32 singlestep
""",
    "kvm_memory_region": """struct kvm_memory_region: size 24, align 8
       0 u32 slot
       4 u32 flags
       8 u64 guest_phys_addr
      16 u64 memory_size
""",
    "kvm_userspace_memory_region": """struct kvm_userspace_memory_region: size 32, align 8
       0 u32 slot
       4 u32 flags
       8 u64 guest_phys_addr
      16 u64 memory_size
      24 u64 userspace_addr
""",
    "kvm_irq_level": """struct kvm_irq_level: size 8, align 4
       0 union kvm_irq_level__anon1 (_kvm_irq_level__anon1)
       4 u32 level
""",
    "kvm_irq_level__anon1": """union kvm_irq_level__anon1: size 4, align 4
       0 u32 irq
       0 s32 status
""",
    "kvm_irqchip": """struct kvm_irqchip: size 520, align 4
       0 u32 chip_id
       4 u32 pad
       8 union kvm_irqchip__chip chip
""",
    "kvm_irqchip__chip": """union kvm_irqchip__chip: size 512, align 1
       0 char[512] dummy
""",
    "kvm_pit_config": """struct kvm_pit_config: size 64, align 4
       0 u32 flags
       4 u32[15] pad
""",
    "kvm_s390_skeys": """struct kvm_s390_skeys: size 64, align 8
       0 u64 start_gfn
       8 u64 count
      16 u64 skeydata_addr
      24 u32 flags
      28 u32[9] reserved
""",
    "kvm_s390_cmma_log": """struct kvm_s390_cmma_log: size 32, align 8
       0 u64 start_gfn
       8 u32 count
      12 u32 flags
      16 union kvm_s390_cmma_log__anon1 (_kvm_s390_cmma_log__anon1)
      24 u64 values
""",
    "kvm_s390_cmma_log__anon1": """union kvm_s390_cmma_log__anon1: size 8, align 8
       0 u64 remaining
       0 u64 mask
""",
    "kvm_hyperv_exit": """struct kvm_hyperv_exit: size 40, align 8
       0 u32 type
       8 union kvm_hyperv_exit__u u
""",
    "kvm_hyperv_exit__u": """union kvm_hyperv_exit__u: size 32, align 8
       0 struct kvm_hyperv_exit__u__synic synic
       0 struct kvm_hyperv_exit__u__hcall hcall
""",
    "kvm_hyperv_exit__u__synic": """struct kvm_hyperv_exit__u__synic: size 32, align 8
       0 u32 msr
       8 u64 control
      16 u64 evt_page
      24 u64 msg_page
""",
    "kvm_hyperv_exit__u__hcall": """struct kvm_hyperv_exit__u__hcall: size 32, align 8
       0 u64 input
       8 u64 result
      16 u64[2] params
""",
    "kvm_run": """struct kvm_run: size 2352, align 8
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
""",
    "kvm_run__anon1": """union kvm_run__anon1: size 256, align 8
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
""",
    "kvm_run__hw": """struct kvm_run__hw: size 8, align 8
       0 u64 hardware_exit_reason
""",
    "kvm_run__fail_entry": """struct kvm_run__fail_entry: size 8, align 8
       0 u64 hardware_entry_failure_reason
""",
    "kvm_run__ex": """struct kvm_run__ex: size 8, align 4
       0 u32 exception
       4 u32 error_code
""",
    "kvm_run__io": """struct kvm_run__io: size 16, align 8
       0 u8 direction
       1 u8 size
       2 u16 port
       4 u32 count
       8 u64 data_offset
""",
    "kvm_run__debug": """struct kvm_run__debug: size 0, align 1
       0 struct kvm_debug_exit_arch arch
""",
    "kvm_run__mmio": """struct kvm_run__mmio: size 24, align 8
       0 u64 phys_addr
       8 u8[8] data
      16 u32 len
      20 u8 is_write
""",
    "kvm_run__hypercall": """struct kvm_run__hypercall: size 72, align 8
       0 u64 nr
       8 u64[6] args
      56 u64 ret
      64 u32 longmode
      68 u32 pad
""",
    "kvm_run__tpr_access": """struct kvm_run__tpr_access: size 16, align 8
       0 u64 rip
       8 u32 is_write
      12 u32 pad
""",
    "kvm_run__s390_sieic": """struct kvm_run__s390_sieic: size 8, align 4
       0 u8 icptcode
       2 u16 ipa
       4 u32 ipb
""",
    "kvm_run__s390_ucontrol": """struct kvm_run__s390_ucontrol: size 16, align 8
       0 u64 trans_exc_code
       8 u32 pgm_code
""",
    "kvm_run__dcr": """struct kvm_run__dcr: size 12, align 4
       0 u32 dcrn
       4 u32 data
       8 u8 is_write
""",
    "kvm_run__internal": """struct kvm_run__internal: size 136, align 8
       0 u32 suberror
       4 u32 ndata
       8 u64[16] data
""",
    "kvm_run__osi": """struct kvm_run__osi: size 256, align 8
       0 u64[32] gprs
""",
    "kvm_run__papr_hcall": """struct kvm_run__papr_hcall: size 88, align 8
       0 u64 nr
       8 u64 ret
      16 u64[9] args
""",
    "kvm_run__s390_tsch": """struct kvm_run__s390_tsch: size 20, align 4
       0 u16 subchannel_id
       2 u16 subchannel_nr
       4 u32 io_int_parm
       8 u32 io_int_word
      12 u32 ipb
      16 u8 dequeued
""",
    "kvm_run__epr": """struct kvm_run__epr: size 4, align 4
       0 u32 epr
""",
    "kvm_run__system_event": """struct kvm_run__system_event: size 16, align 8
       0 u32 type
       8 u64 flags
""",
    "kvm_run__s390_stsi": """struct kvm_run__s390_stsi: size 16, align 8
       0 u64 addr
       8 u8 ar
       9 u8 reserved
      10 u8 fc
      11 u8 sel1
      12 u16 sel2
""",
    "kvm_run__eoi": """struct kvm_run__eoi: size 1, align 1
       0 u8 vector
""",
    "kvm_run__s": """union kvm_run__s: size 2048, align 8
       0 struct kvm_sync_regs regs
       0 char[2048] padding
""",
    "kvm_coalesced_mmio_zone": """struct kvm_coalesced_mmio_zone: size 16, align 8
       0 u64 addr
       8 u32 size
      12 u32 pad
""",
    "kvm_coalesced_mmio": """struct kvm_coalesced_mmio: size 24, align 8
       0 u64 phys_addr
       8 u32 len
      12 u32 pad
      16 u8[8] data
""",
    "kvm_coalesced_mmio_ring": """struct kvm_coalesced_mmio_ring: size 8, align 8
       0 u32 first
       4 u32 last
       8 struct kvm_coalesced_mmio[0] coalesced_mmio
""",
    "kvm_translation": """struct kvm_translation: size 24, align 8
       0 u64 linear_address
       8 u64 physical_address
      16 u8 valid
      17 u8 writeable
      18 u8 usermode
      19 u8[5] pad
""",
    "kvm_s390_mem_op": """struct kvm_s390_mem_op: size 64, align 8
       0 u64 gaddr
       8 u64 flags
      16 u32 size
      20 u32 op
      24 u64 buf
      32 u8 ar
      33 u8[31] reserved
""",
    "kvm_interrupt": """struct kvm_interrupt: size 4, align 4
       0 u32 irq
""",
    "kvm_dirty_log": """struct kvm_dirty_log: size 16, align 8
       0 u32 slot
       4 u32 padding1
       8 union kvm_dirty_log__anon1 (_kvm_dirty_log__anon1)
""",
    "kvm_dirty_log__anon1": """union kvm_dirty_log__anon1: size 8, align 8
       0 ptr dirty_bitmap
       0 u64 padding2
""",
    "kvm_signal_mask": """struct kvm_signal_mask: size 4, align 4
       0 u32 len
       4 u8[0] sigset
""",
    "kvm_tpr_access_ctl": """struct kvm_tpr_access_ctl: size 40, align 4
       0 u32 enabled
       4 u32 flags
       8 u32[8] reserved
""",
    "kvm_vapic_addr": """struct kvm_vapic_addr: size 8, align 8
       0 u64 vapic_addr
""",
    "kvm_mp_state": """struct kvm_mp_state: size 4, align 4
       0 u32 mp_state
""",
    "kvm_s390_psw": """struct kvm_s390_psw: size 16, align 8
       0 u64 mask
       8 u64 addr
""",
    "kvm_s390_interrupt": """struct kvm_s390_interrupt: size 16, align 8
       0 u32 type
       4 u32 parm
       8 u64 parm64
""",
    "kvm_s390_io_info": """struct kvm_s390_io_info: size 12, align 4
       0 u16 subchannel_id
       2 u16 subchannel_nr
       4 u32 io_int_parm
       8 u32 io_int_word
""",
    "kvm_s390_ext_info": """struct kvm_s390_ext_info: size 16, align 8
       0 u32 ext_params
       4 u32 pad
       8 u64 ext_params2
""",
    "kvm_s390_pgm_info": """struct kvm_s390_pgm_info: size 40, align 8
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
""",
    "kvm_s390_prefix_info": """struct kvm_s390_prefix_info: size 4, align 4
       0 u32 address
""",
    "kvm_s390_extcall_info": """struct kvm_s390_extcall_info: size 2, align 2
       0 u16 code
""",
    "kvm_s390_emerg_info": """struct kvm_s390_emerg_info: size 2, align 2
       0 u16 code
""",
    "kvm_s390_stop_info": """struct kvm_s390_stop_info: size 4, align 4
       0 u32 flags
""",
    "kvm_s390_mchk_info": """struct kvm_s390_mchk_info: size 48, align 8
       0 u64 cr14
       8 u64 mcic
      16 u64 failing_storage_address
      24 u32 ext_damage_code
      28 u32 pad
      32 u8[16] fixed_logout
""",
    "kvm_s390_irq": """struct kvm_s390_irq: size 72, align 8
       0 u64 type
       8 union kvm_s390_irq__u u
""",
    "kvm_s390_irq__u": """union kvm_s390_irq__u: size 64, align 8
       0 struct kvm_s390_io_info io
       0 struct kvm_s390_ext_info ext
       0 struct kvm_s390_pgm_info pgm
       0 struct kvm_s390_emerg_info emerg
       0 struct kvm_s390_extcall_info extcall
       0 struct kvm_s390_prefix_info prefix
       0 struct kvm_s390_stop_info stop
       0 struct kvm_s390_mchk_info mchk
       0 char[64] reserved
""",
    "kvm_s390_irq_state": """struct kvm_s390_irq_state: size 32, align 8
       0 u64 buf
       8 u32 flags
      12 u32 len
      16 u32[4] reserved
""",
    "kvm_guest_debug": """struct kvm_guest_debug: size 8, align 4
       0 u32 control
       4 u32 pad
       8 struct kvm_guest_debug_arch arch
""",
    "kvm_ioeventfd": """struct kvm_ioeventfd: size 64, align 8
       0 u64 datamatch
       8 u64 addr
      16 u32 len
      20 s32 fd
      24 u32 flags
      28 u8[36] pad
""",
    "kvm_enable_cap": """struct kvm_enable_cap: size 104, align 8
       0 u32 cap
       4 u32 flags
       8 u64[4] args
      40 u8[64] pad
""",
    "kvm_ppc_pvinfo": """struct kvm_ppc_pvinfo: size 128, align 4
       0 u32 flags
       4 u32[4] hcall
      20 u8[108] pad
""",
    "kvm_ppc_one_page_size": """struct kvm_ppc_one_page_size: size 8, align 4
       0 u32 page_shift
       4 u32 pte_enc
""",
    "kvm_ppc_one_seg_page_size": """struct kvm_ppc_one_seg_page_size: size 72, align 4
       0 u32 page_shift
       4 u32 slb_enc
       8 struct kvm_ppc_one_page_size[8] enc
""",
    "kvm_ppc_smmu_info": """struct kvm_ppc_smmu_info: size 592, align 8
       0 u64 flags
       8 u32 slb_size
      12 u16 data_keys
      14 u16 instr_keys
      16 struct kvm_ppc_one_seg_page_size[8] sps
""",
    "kvm_ppc_resize_hpt": """struct kvm_ppc_resize_hpt: size 16, align 8
       0 u64 flags
       8 u32 shift
      12 u32 pad
""",
    "kvm_irq_routing_irqchip": """struct kvm_irq_routing_irqchip: size 8, align 4
       0 u32 irqchip
       4 u32 pin
""",
    "kvm_irq_routing_msi": """struct kvm_irq_routing_msi: size 16, align 4
       0 u32 address_lo
       4 u32 address_hi
       8 u32 data
      12 union kvm_irq_routing_msi__anon1 (_kvm_irq_routing_msi__anon1)
""",
    "kvm_irq_routing_msi__anon1": """union kvm_irq_routing_msi__anon1: size 4, align 4
       0 u32 pad
       0 u32 devid
""",
    "kvm_irq_routing_s390_adapter": """struct kvm_irq_routing_s390_adapter: size 32, align 8
       0 u64 ind_addr
       8 u64 summary_addr
      16 u64 ind_offset
      24 u32 summary_offset
      28 u32 adapter_id
""",
    "kvm_irq_routing_hv_sint": """struct kvm_irq_routing_hv_sint: size 8, align 4
       0 u32 vcpu
       4 u32 sint
""",
    "kvm_irq_routing_entry": """struct kvm_irq_routing_entry: size 48, align 8
       0 u32 gsi
       4 u32 type
       8 u32 flags
      12 u32 pad
      16 union kvm_irq_routing_entry__u u
""",
    "kvm_irq_routing_entry__u": """union kvm_irq_routing_entry__u: size 32, align 8
       0 struct kvm_irq_routing_irqchip irqchip
       0 struct kvm_irq_routing_msi msi
       0 struct kvm_irq_routing_s390_adapter adapter
       0 struct kvm_irq_routing_hv_sint hv_sint
       0 u32[8] pad
""",
    "kvm_irq_routing": """struct kvm_irq_routing: size 8, align 8
       0 u32 nr
       4 u32 flags
       8 struct kvm_irq_routing_entry[0] entries
""",
    "kvm_irqfd": """struct kvm_irqfd: size 32, align 4
       0 u32 fd
       4 u32 gsi
       8 u32 flags
      12 u32 resamplefd
      16 u8[16] pad
""",
    "kvm_clock_data": """struct kvm_clock_data: size 48, align 8
       0 u64 clock
       8 u32 flags
      12 u32[9] pad
""",
    "kvm_config_tlb": """struct kvm_config_tlb: size 24, align 8
       0 u64 params
       8 u64 array
      16 u32 mmu_type
      20 u32 array_len
""",
    "kvm_dirty_tlb": """struct kvm_dirty_tlb: size 16, align 8
       0 u64 bitmap
       8 u32 num_dirty
""",
    "kvm_reg_list": """struct kvm_reg_list: size 8, align 8
       0 u64 n
       8 u64[0] reg
""",
    "kvm_one_reg": """struct kvm_one_reg: size 16, align 8
       0 u64 id
       8 u64 addr
""",
    "kvm_msi": """struct kvm_msi: size 32, align 4
       0 u32 address_lo
       4 u32 address_hi
       8 u32 data
      12 u32 flags
      16 u32 devid
      20 u8[12] pad
""",
    "kvm_arm_device_addr": """struct kvm_arm_device_addr: size 16, align 8
       0 u64 id
       8 u64 addr
""",
    "kvm_create_device": """struct kvm_create_device: size 12, align 4
       0 u32 type
       4 u32 fd
       8 u32 flags
""",
    "kvm_device_attr": """struct kvm_device_attr: size 24, align 8
       0 u32 flags
       4 u32 group
       8 u64 attr
      16 u64 addr
""",
    "kvm_vfio_spapr_tce": """struct kvm_vfio_spapr_tce: size 8, align 4
       0 s32 groupfd
       4 s32 tablefd
""",
    "kvm_s390_ucas_mapping": """struct kvm_s390_ucas_mapping: size 24, align 8
       0 u64 user_addr
       8 u64 vcpu_addr
      16 u64 length
""",
    "kvm_enc_region": """struct kvm_enc_region: size 16, align 8
       0 u64 addr
       8 u64 size
""",
    "kvm_sev_cmd": """struct kvm_sev_cmd: size 24, align 8
       0 u32 id
       8 u64 data
      16 u32 error
      20 u32 sev_fd
""",
    "kvm_sev_launch_start": """struct kvm_sev_launch_start: size 40, align 8
       0 u32 handle
       4 u32 policy
       8 u64 dh_uaddr
      16 u32 dh_len
      24 u64 session_uaddr
      32 u32 session_len
""",
    "kvm_sev_launch_update_data": """struct kvm_sev_launch_update_data: size 16, align 8
       0 u64 uaddr
       8 u32 len
""",
    "kvm_sev_launch_secret": """struct kvm_sev_launch_secret: size 48, align 8
       0 u64 hdr_uaddr
       8 u32 hdr_len
      16 u64 guest_uaddr
      24 u32 guest_len
      32 u64 trans_uaddr
      40 u32 trans_len
""",
    "kvm_sev_launch_measure": """struct kvm_sev_launch_measure: size 16, align 8
       0 u64 uaddr
       8 u32 len
""",
    "kvm_sev_guest_status": """struct kvm_sev_guest_status: size 12, align 4
       0 u32 handle
       4 u32 policy
       8 u32 state
""",
    "kvm_sev_dbg": """struct kvm_sev_dbg: size 24, align 8
       0 u64 src_uaddr
       8 u64 dst_uaddr
      16 u32 len
""",
    "kvm_assigned_pci_dev": """struct kvm_assigned_pci_dev: size 64, align 4
       0 u32 assigned_dev_id
       4 u32 busnr
       8 u32 devfn
      12 u32 flags
      16 u32 segnr
      20 union kvm_assigned_pci_dev__anon1 (_kvm_assigned_pci_dev__anon1)
""",
    "kvm_assigned_pci_dev__anon1": """union kvm_assigned_pci_dev__anon1: size 44, align 4
       0 u32[11] reserved
""",
    "kvm_assigned_irq": """struct kvm_assigned_irq: size 64, align 4
       0 u32 assigned_dev_id
       4 u32 host_irq
       8 u32 guest_irq
      12 u32 flags
      16 union kvm_assigned_irq__anon1 (_kvm_assigned_irq__anon1)
""",
    "kvm_assigned_irq__anon1": """union kvm_assigned_irq__anon1: size 48, align 4
       0 u32[12] reserved
""",
    "kvm_assigned_msix_nr": """struct kvm_assigned_msix_nr: size 8, align 4
       0 u32 assigned_dev_id
       4 u16 entry_nr
       6 u16 padding
""",
    "kvm_assigned_msix_entry": """struct kvm_assigned_msix_entry: size 16, align 4
       0 u32 assigned_dev_id
       4 u32 gsi
       8 u16 entry
      10 u16[3] padding
""",
    "kvm_hyperv_eventfd": """struct kvm_hyperv_eventfd: size 24, align 4
       0 u32 conn_id
       4 s32 fd
       8 u32 flags
      12 u32[3] padding
""",
    # linux/posix_types.h
    "__kernel_fd_set": """struct __kernel_fd_set: size 128, align 4
       0 u32[32] fds_bits
""",
}

TYPEDEFS = {
    "__s8": "s8",
    "__u8": "u8",
    "__s16": "s16",
    "__u16": "u16",
    "__s32": "s32",
    "__u32": "u32",
    "__s64": "s64",
    "__u64": "u64",
    "__kernel_sighandler_t": "ptr",
    "__kernel_key_t": "s32",
    "__kernel_mqd_t": "s32",
    "__kernel_mode_t": "u16",
    "__kernel_ipc_pid_t": "u16",
    "__kernel_uid_t": "u16",
    "__kernel_gid_t": "u16",
    "__kernel_old_dev_t": "u16",
    "__kernel_long_t": "s32",
    "__kernel_ulong_t": "u32",
    "__kernel_ino_t": "u32",
    "__kernel_pid_t": "s32",
    "__kernel_suseconds_t": "s32",
    "__kernel_daddr_t": "s32",
    "__kernel_uid32_t": "u32",
    "__kernel_gid32_t": "u32",
    "__kernel_old_uid_t": "u16",
    "__kernel_old_gid_t": "u16",
    "__kernel_size_t": "u32",
    "__kernel_ssize_t": "s32",
    "__kernel_ptrdiff_t": "s32",
    "__kernel_off_t": "s32",
    "__kernel_loff_t": "s64",
    "__kernel_time_t": "s32",
    "__kernel_time64_t": "s64",
    "__kernel_clock_t": "s32",
    "__kernel_timer_t": "s32",
    "__kernel_clockid_t": "s32",
    "__kernel_caddr_t": "ptr",
    "__kernel_uid16_t": "u16",
    "__kernel_gid16_t": "u16",
    "__le16": "u16",
    "__be16": "u16",
    "__le32": "u32",
    "__be32": "u32",
    "__le64": "u64",
    "__be64": "u64",
    "__sum16": "u16",
    "__wsum": "u32",
    "__poll_t": "u32",
}

__getattr__, __dir__ = lazy_records(globals(), RECORDS, TYPEDEFS)
