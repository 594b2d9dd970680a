# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for mips64.
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
    "kvm_regs": """struct kvm_regs: size 280, align 8
       0 u64[32] gpr
     256 u64 hi
     264 u64 lo
     272 u64 pc
""",
    "kvm_fpu": """struct kvm_fpu: size 0, align 1
""",
    "kvm_debug_exit_arch": """struct kvm_debug_exit_arch: size 8, align 8
       0 u64 epc
""",
    "kvm_guest_debug_arch": """struct kvm_guest_debug_arch: size 0, align 1
""",
    "kvm_sync_regs": """struct kvm_sync_regs: size 0, align 1
""",
    "kvm_sregs": """struct kvm_sregs: size 0, align 1
""",
    "kvm_mips_interrupt": """struct kvm_mips_interrupt: size 8, align 4
       0 u32 cpu
       4 u32 irq
""",
    # linux/kvm.h
    "kvm_userspace_memory_region": """struct kvm_userspace_memory_region: size 32, align 8
       0 u32 slot
       4 u32 flags
       8 u64 guest_phys_addr
      16 u64 memory_size
      24 u64 userspace_addr
""",
    "kvm_userspace_memory_region2": """struct kvm_userspace_memory_region2: size 160, align 8
       0 u32 slot
       4 u32 flags
       8 u64 guest_phys_addr
      16 u64 memory_size
      24 u64 userspace_addr
      32 u64 guest_memfd_offset
      40 u32 guest_memfd
      44 u32 pad1
      48 u64[14] pad2
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
    "kvm_hyperv_exit": """struct kvm_hyperv_exit: size 56, align 8
       0 u32 type
       4 u32 pad1
       8 union kvm_hyperv_exit__u u
""",
    "kvm_hyperv_exit__u": """union kvm_hyperv_exit__u: size 48, align 8
       0 struct kvm_hyperv_exit__u__synic synic
       0 struct kvm_hyperv_exit__u__hcall hcall
       0 struct kvm_hyperv_exit__u__syndbg syndbg
""",
    "kvm_hyperv_exit__u__synic": """struct kvm_hyperv_exit__u__synic: size 32, align 8
       0 u32 msr
       4 u32 pad2
       8 u64 control
      16 u64 evt_page
      24 u64 msg_page
""",
    "kvm_hyperv_exit__u__hcall": """struct kvm_hyperv_exit__u__hcall: size 32, align 8
       0 u64 input
       8 u64 result
      16 u64[2] params
""",
    "kvm_hyperv_exit__u__syndbg": """struct kvm_hyperv_exit__u__syndbg: size 48, align 8
       0 u32 msr
       4 u32 pad2
       8 u64 control
      16 u64 status
      24 u64 send_page
      32 u64 recv_page
      40 u64 pending_page
""",
    "kvm_xen_exit": """struct kvm_xen_exit: size 80, align 8
       0 u32 type
       8 union kvm_xen_exit__u u
""",
    "kvm_xen_exit__u": """union kvm_xen_exit__u: size 72, align 8
       0 struct kvm_xen_exit__u__hcall hcall
""",
    "kvm_xen_exit__u__hcall": """struct kvm_xen_exit__u__hcall: size 72, align 8
       0 u32 longmode
       4 u32 cpl
       8 u64 input
      16 u64 result
      24 u64[6] params
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
""",
    "kvm_run__hw": """struct kvm_run__hw: size 8, align 8
       0 u64 hardware_exit_reason
""",
    "kvm_run__fail_entry": """struct kvm_run__fail_entry: size 16, align 8
       0 u64 hardware_entry_failure_reason
       8 u32 cpu
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
    "kvm_run__debug": """struct kvm_run__debug: size 8, align 8
       0 struct kvm_debug_exit_arch arch
""",
    "kvm_run__mmio": """struct kvm_run__mmio: size 24, align 8
       0 u64 phys_addr
       8 u8[8] data
      16 u32 len
      20 u8 is_write
""",
    "kvm_run__iocsr_io": """struct kvm_run__iocsr_io: size 24, align 8
       0 u64 phys_addr
       8 u8[8] data
      16 u32 len
      20 u8 is_write
""",
    "kvm_run__hypercall": """struct kvm_run__hypercall: size 72, align 8
       0 u64 nr
       8 u64[6] args
      56 u64 ret
      64 union kvm_run__anon2 (_kvm_run__anon2)
""",
    "kvm_run__anon2": """union kvm_run__anon2: size 8, align 8
       0 u32 longmode
       0 u64 flags
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
    "kvm_run__emulation_failure": """struct kvm_run__emulation_failure: size 32, align 8
       0 u32 suberror
       4 u32 ndata
       8 u64 flags
      16 union kvm_run__anon3 (_kvm_run__anon3)
""",
    "kvm_run__anon3": """union kvm_run__anon3: size 16, align 1
       0 struct kvm_run__anon5 (_kvm_run__anon5)
""",
    "kvm_run__anon5": """struct kvm_run__anon5: size 16, align 1
       0 u8 insn_size
       1 u8[15] insn_bytes
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
    "kvm_run__system_event": """struct kvm_run__system_event: size 136, align 8
       0 u32 type
       4 u32 ndata
       8 union kvm_run__anon4 (_kvm_run__anon4)
""",
    "kvm_run__anon4": """union kvm_run__anon4: size 128, align 8
       0 u64 flags
       0 u64[16] data
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
    "kvm_run__arm_nisv": """struct kvm_run__arm_nisv: size 16, align 8
       0 u64 esr_iss
       8 u64 fault_ipa
""",
    "kvm_run__msr": """struct kvm_run__msr: size 24, align 8
       0 u8 error
       1 u8[7] pad
       8 u32 reason
      12 u32 index
      16 u64 data
""",
    "kvm_run__riscv_sbi": """struct kvm_run__riscv_sbi: size 80, align 8
       0 u64 extension_id
       8 u64 function_id
      16 u64[6] args
      64 u64[2] ret
""",
    "kvm_run__riscv_csr": """struct kvm_run__riscv_csr: size 32, align 8
       0 u64 csr_num
       8 u64 new_value
      16 u64 write_mask
      24 u64 ret_value
""",
    "kvm_run__notify": """struct kvm_run__notify: size 4, align 4
       0 u32 flags
""",
    "kvm_run__memory_fault": """struct kvm_run__memory_fault: size 24, align 8
       0 u64 flags
       8 u64 gpa
      16 u64 size
""",
    "kvm_run__s": """union kvm_run__s: size 2048, align 1
       0 struct kvm_sync_regs regs
       0 char[2048] padding
""",
    "kvm_coalesced_mmio_zone": """struct kvm_coalesced_mmio_zone: size 16, align 8
       0 u64 addr
       8 u32 size
      12 union kvm_coalesced_mmio_zone__anon1 (_kvm_coalesced_mmio_zone__anon1)
""",
    "kvm_coalesced_mmio_zone__anon1": """union kvm_coalesced_mmio_zone__anon1: size 4, align 4
       0 u32 pad
       0 u32 pio
""",
    "kvm_coalesced_mmio": """struct kvm_coalesced_mmio: size 24, align 8
       0 u64 phys_addr
       8 u32 len
      12 union kvm_coalesced_mmio__anon1 (_kvm_coalesced_mmio__anon1)
      16 u8[8] data
""",
    "kvm_coalesced_mmio__anon1": """union kvm_coalesced_mmio__anon1: size 4, align 4
       0 u32 pad
       0 u32 pio
""",
    "kvm_coalesced_mmio_ring": """struct kvm_coalesced_mmio_ring: size 8, align 8
       0 u32 first
       4 u32 last
       8 struct kvm_coalesced_mmio_ring__anon1 (_kvm_coalesced_mmio_ring__anon1)
""",
    "kvm_coalesced_mmio_ring__anon1": """struct kvm_coalesced_mmio_ring__anon1: size 0, align 8
       0 struct kvm_coalesced_mmio_ring____empty_coalesced_mmio __empty_coalesced_mmio
       0 struct kvm_coalesced_mmio[0] coalesced_mmio
""",
    "kvm_coalesced_mmio_ring____empty_coalesced_mmio": """struct kvm_coalesced_mmio_ring____empty_coalesced_mmio: size 0, align 1
""",
    "kvm_translation": """struct kvm_translation: size 24, align 8
       0 u64 linear_address
       8 u64 physical_address
      16 u8 valid
      17 u8 writeable
      18 u8 usermode
      19 u8[5] pad
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
    "kvm_clear_dirty_log": """struct kvm_clear_dirty_log: size 24, align 8
       0 u32 slot
       4 u32 num_pages
       8 u64 first_page
      16 union kvm_clear_dirty_log__anon1 (_kvm_clear_dirty_log__anon1)
""",
    "kvm_clear_dirty_log__anon1": """union kvm_clear_dirty_log__anon1: size 8, align 8
       0 ptr dirty_bitmap
       0 u64 padding2
""",
    "kvm_signal_mask": """struct kvm_signal_mask: size 4, align 4
       0 u32 len
       4 struct kvm_signal_mask__anon1 (_kvm_signal_mask__anon1)
""",
    "kvm_signal_mask__anon1": """struct kvm_signal_mask__anon1: size 0, align 1
       0 struct kvm_signal_mask____empty_sigset __empty_sigset
       0 u8[0] sigset
""",
    "kvm_signal_mask____empty_sigset": """struct kvm_signal_mask____empty_sigset: size 0, align 1
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
    "kvm_irq_routing_xen_evtchn": """struct kvm_irq_routing_xen_evtchn: size 12, align 4
       0 u32 port
       4 u32 vcpu
       8 u32 priority
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
       0 struct kvm_irq_routing_xen_evtchn xen_evtchn
       0 u32[8] pad
""",
    "kvm_irq_routing": """struct kvm_irq_routing: size 8, align 8
       0 u32 nr
       4 u32 flags
       8 struct kvm_irq_routing__anon1 (_kvm_irq_routing__anon1)
""",
    "kvm_irq_routing__anon1": """struct kvm_irq_routing__anon1: size 0, align 8
       0 struct kvm_irq_routing____empty_entries __empty_entries
       0 struct kvm_irq_routing_entry[0] entries
""",
    "kvm_irq_routing____empty_entries": """struct kvm_irq_routing____empty_entries: size 0, align 1
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
      12 u32 pad0
      16 u64 realtime
      24 u64 host_tsc
      32 u32[4] pad
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
       8 struct kvm_reg_list__anon1 (_kvm_reg_list__anon1)
""",
    "kvm_reg_list__anon1": """struct kvm_reg_list__anon1: size 0, align 8
       0 struct kvm_reg_list____empty_reg __empty_reg
       0 u64[0] reg
""",
    "kvm_reg_list____empty_reg": """struct kvm_reg_list____empty_reg: size 0, align 1
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
    "kvm_enc_region": """struct kvm_enc_region: size 16, align 8
       0 u64 addr
       8 u64 size
""",
    "kvm_dirty_gfn": """struct kvm_dirty_gfn: size 16, align 8
       0 u32 flags
       4 u32 slot
       8 u64 offset
""",
    "kvm_stats_header": """struct kvm_stats_header: size 24, align 4
       0 u32 flags
       4 u32 name_size
       8 u32 num_desc
      12 u32 id_offset
      16 u32 desc_offset
      20 u32 data_offset
""",
    "kvm_stats_desc": """struct kvm_stats_desc: size 16, align 4
       0 u32 flags
       4 s16 exponent
       6 u16 size
       8 u32 offset
      12 u32 bucket_size
      16 struct kvm_stats_desc__anon1 (_kvm_stats_desc__anon1)
""",
    "kvm_stats_desc__anon1": """struct kvm_stats_desc__anon1: size 0, align 1
       0 struct kvm_stats_desc____empty_name __empty_name
       0 char[0] name
""",
    "kvm_stats_desc____empty_name": """struct kvm_stats_desc____empty_name: size 0, align 1
""",
    "kvm_memory_attributes": """struct kvm_memory_attributes: size 32, align 8
       0 u64 address
       8 u64 size
      16 u64 attributes
      24 u64 flags
""",
    "kvm_create_guest_memfd": """struct kvm_create_guest_memfd: size 64, align 8
       0 u64 size
       8 u64 flags
      16 u64[6] reserved
""",
    "kvm_pre_fault_memory": """struct kvm_pre_fault_memory: size 64, align 8
       0 u64 gpa
       8 u64 size
      16 u64 flags
      24 u64[5] padding
""",
    # linux/posix_types.h
    "__kernel_fd_set": """struct __kernel_fd_set: size 128, align 8
       0 u64[16] fds_bits
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
    "__kernel_daddr_t": "s64",
    "__kernel_long_t": "s64",
    "__kernel_ulong_t": "u64",
    "__kernel_ino_t": "u64",
    "__kernel_mode_t": "u32",
    "__kernel_pid_t": "s32",
    "__kernel_ipc_pid_t": "s32",
    "__kernel_uid_t": "u32",
    "__kernel_gid_t": "u32",
    "__kernel_suseconds_t": "s64",
    "__kernel_uid32_t": "u32",
    "__kernel_gid32_t": "u32",
    "__kernel_old_uid_t": "u32",
    "__kernel_old_gid_t": "u32",
    "__kernel_old_dev_t": "u32",
    "__kernel_size_t": "u64",
    "__kernel_ssize_t": "s64",
    "__kernel_ptrdiff_t": "s64",
    "__kernel_off_t": "s64",
    "__kernel_loff_t": "s64",
    "__kernel_old_time_t": "s64",
    "__kernel_time_t": "s64",
    "__kernel_time64_t": "s64",
    "__kernel_clock_t": "s64",
    "__kernel_timer_t": "s32",
    "__kernel_clockid_t": "s32",
    "__kernel_caddr_t": "ptr",
    "__kernel_uid16_t": "u16",
    "__kernel_gid16_t": "u16",
    "__s128": "s128",
    "__u128": "u128",
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
