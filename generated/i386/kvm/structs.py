# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/kvm.h for i386.
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
    "kvm_pic_state": """struct kvm_pic_state: size 16, align 1
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
""",
    "kvm_ioapic_state": """struct kvm_ioapic_state: size 216, align 4
       0 u64 base_address
       8 u32 ioregsel
      12 u32 id
      16 u32 irr
      20 u32 pad
      24 union kvm_ioapic_state__redirtbl[24] redirtbl
""",
    "kvm_ioapic_state__redirtbl": """union kvm_ioapic_state__redirtbl: size 8, align 4
       0 u64 bits
       0 struct kvm_ioapic_state__redirtbl__fields fields
""",
    "kvm_ioapic_state__redirtbl__fields": """struct kvm_ioapic_state__redirtbl__fields: size 8, align 1
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
""",
    "kvm_regs": """struct kvm_regs: size 144, align 4
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
""",
    "kvm_lapic_state": """struct kvm_lapic_state: size 1024, align 1
       0 char[1024] regs
""",
    "kvm_segment": """struct kvm_segment: size 24, align 4
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
""",
    "kvm_dtable": """struct kvm_dtable: size 16, align 4
       0 u64 base
       8 u16 limit
      10 u16[3] padding
""",
    "kvm_sregs": """struct kvm_sregs: size 312, align 4
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
""",
    "kvm_sregs2": """struct kvm_sregs2: size 320, align 4
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
""",
    "kvm_fpu": """struct kvm_fpu: size 416, align 4
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
""",
    "kvm_msr_entry": """struct kvm_msr_entry: size 16, align 4
       0 u32 index
       4 u32 reserved
       8 u64 data
""",
    "kvm_msrs": """struct kvm_msrs: size 8, align 4
       0 u32 nmsrs
       4 u32 pad
       8 struct kvm_msrs__anon1 (_kvm_msrs__anon1)
""",
    "kvm_msrs__anon1": """struct kvm_msrs__anon1: size 0, align 4
       0 struct kvm_msrs____empty_entries __empty_entries
       0 struct kvm_msr_entry[0] entries
""",
    "kvm_msrs____empty_entries": """struct kvm_msrs____empty_entries: size 0, align 1
""",
    "kvm_msr_list": """struct kvm_msr_list: size 4, align 4
       0 u32 nmsrs
       4 struct kvm_msr_list__anon1 (_kvm_msr_list__anon1)
""",
    "kvm_msr_list__anon1": """struct kvm_msr_list__anon1: size 0, align 4
       0 struct kvm_msr_list____empty_indices __empty_indices
       0 u32[0] indices
""",
    "kvm_msr_list____empty_indices": """struct kvm_msr_list____empty_indices: size 0, align 1
""",
    "kvm_msr_filter_range": """struct kvm_msr_filter_range: size 16, align 4
       0 u32 flags
       4 u32 nmsrs
       8 u32 base
      12 ptr bitmap
""",
    "kvm_msr_filter": """struct kvm_msr_filter: size 260, align 4
       0 u32 flags
       4 struct kvm_msr_filter_range[16] ranges
""",
    "kvm_cpuid_entry": """struct kvm_cpuid_entry: size 24, align 4
       0 u32 function
       4 u32 eax
       8 u32 ebx
      12 u32 ecx
      16 u32 edx
      20 u32 padding
""",
    "kvm_cpuid": """struct kvm_cpuid: size 8, align 4
       0 u32 nent
       4 u32 padding
       8 struct kvm_cpuid__anon1 (_kvm_cpuid__anon1)
""",
    "kvm_cpuid__anon1": """struct kvm_cpuid__anon1: size 0, align 4
       0 struct kvm_cpuid____empty_entries __empty_entries
       0 struct kvm_cpuid_entry[0] entries
""",
    "kvm_cpuid____empty_entries": """struct kvm_cpuid____empty_entries: size 0, align 1
""",
    "kvm_cpuid_entry2": """struct kvm_cpuid_entry2: size 40, align 4
       0 u32 function
       4 u32 index
       8 u32 flags
      12 u32 eax
      16 u32 ebx
      20 u32 ecx
      24 u32 edx
      28 u32[3] padding
""",
    "kvm_cpuid2": """struct kvm_cpuid2: size 8, align 4
       0 u32 nent
       4 u32 padding
       8 struct kvm_cpuid2__anon1 (_kvm_cpuid2__anon1)
""",
    "kvm_cpuid2__anon1": """struct kvm_cpuid2__anon1: size 0, align 4
       0 struct kvm_cpuid2____empty_entries __empty_entries
       0 struct kvm_cpuid_entry2[0] entries
""",
    "kvm_cpuid2____empty_entries": """struct kvm_cpuid2____empty_entries: size 0, align 1
""",
    "kvm_pit_channel_state": """struct kvm_pit_channel_state: size 24, align 4
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
""",
    "kvm_debug_exit_arch": """struct kvm_debug_exit_arch: size 32, align 4
       0 u32 exception
       4 u32 pad
       8 u64 pc
      16 u64 dr6
      24 u64 dr7
""",
    "kvm_guest_debug_arch": """struct kvm_guest_debug_arch: size 64, align 4
       0 u64[8] debugreg
""",
    "kvm_pit_state": """struct kvm_pit_state: size 72, align 4
       0 struct kvm_pit_channel_state[3] channels
""",
    "kvm_pit_state2": """struct kvm_pit_state2: size 112, align 4
       0 struct kvm_pit_channel_state[3] channels
      72 u32 flags
      76 u32[9] reserved
""",
    "kvm_reinject_control": """struct kvm_reinject_control: size 32, align 1
       0 u8 pit_reinject
       1 u8[31] reserved
""",
    "kvm_vcpu_events": """struct kvm_vcpu_events: size 64, align 4
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
""",
    "kvm_vcpu_events__exception": """struct kvm_vcpu_events__exception: size 8, align 4
       0 u8 injected
       1 u8 nr
       2 u8 has_error_code
       3 u8 pending
       4 u32 error_code
""",
    "kvm_vcpu_events__interrupt": """struct kvm_vcpu_events__interrupt: size 4, align 1
       0 u8 injected
       1 u8 nr
       2 u8 soft
       3 u8 shadow
""",
    "kvm_vcpu_events__nmi": """struct kvm_vcpu_events__nmi: size 4, align 1
       0 u8 injected
       1 u8 pending
       2 u8 masked
       3 u8 pad
""",
    "kvm_vcpu_events__smi": """struct kvm_vcpu_events__smi: size 4, align 1
       0 u8 smm
       1 u8 pending
       2 u8 smm_inside_nmi
       3 u8 latched_init
""",
    "kvm_vcpu_events__triple_fault": """struct kvm_vcpu_events__triple_fault: size 1, align 1
       0 u8 pending
""",
    "kvm_debugregs": """struct kvm_debugregs: size 128, align 4
       0 u64[4] db
      32 u64 dr6
      40 u64 dr7
      48 u64 flags
      56 u64[9] reserved
""",
    "kvm_xsave": """struct kvm_xsave: size 4096, align 4
       0 u32[1024] region
    4096 struct kvm_xsave__anon1 (_kvm_xsave__anon1)
""",
    "kvm_xsave__anon1": """struct kvm_xsave__anon1: size 0, align 4
       0 struct kvm_xsave____empty_extra __empty_extra
       0 u32[0] extra
""",
    "kvm_xsave____empty_extra": """struct kvm_xsave____empty_extra: size 0, align 1
""",
    "kvm_xcr": """struct kvm_xcr: size 16, align 4
       0 u32 xcr
       4 u32 reserved
       8 u64 value
""",
    "kvm_xcrs": """struct kvm_xcrs: size 392, align 4
       0 u32 nr_xcrs
       4 u32 flags
       8 struct kvm_xcr[16] xcrs
     264 u64[16] padding
""",
    "kvm_sync_regs": """struct kvm_sync_regs: size 520, align 4
       0 struct kvm_regs regs
     144 struct kvm_sregs sregs
     456 struct kvm_vcpu_events events
""",
    "kvm_vmx_nested_state_data": """struct kvm_vmx_nested_state_data: size 8192, align 1
       0 u8[4096] vmcs12
    4096 u8[4096] shadow_vmcs12
""",
    "kvm_vmx_nested_state_hdr": """struct kvm_vmx_nested_state_hdr: size 32, align 4
       0 u64 vmxon_pa
       8 u64 vmcs12_pa
      16 struct kvm_vmx_nested_state_hdr__smm smm
      18 u16 pad
      20 u32 flags
      24 u64 preemption_timer_deadline
""",
    "kvm_vmx_nested_state_hdr__smm": """struct kvm_vmx_nested_state_hdr__smm: size 2, align 2
       0 u16 flags
""",
    "kvm_svm_nested_state_data": """struct kvm_svm_nested_state_data: size 4096, align 1
       0 u8[4096] vmcb12
""",
    "kvm_svm_nested_state_hdr": """struct kvm_svm_nested_state_hdr: size 8, align 4
       0 u64 vmcb_pa
""",
    "kvm_nested_state": """struct kvm_nested_state: size 128, align 4
       0 u16 flags
       2 u16 format
       4 u32 size
       8 union kvm_nested_state__hdr hdr
     128 union kvm_nested_state__data data
""",
    "kvm_nested_state__hdr": """union kvm_nested_state__hdr: size 120, align 4
       0 struct kvm_vmx_nested_state_hdr vmx
       0 struct kvm_svm_nested_state_hdr svm
       0 u8[120] pad
""",
    "kvm_nested_state__data": """union kvm_nested_state__data: size 0, align 1
       0 struct kvm_nested_state__anon1 (_kvm_nested_state__anon1)
       0 struct kvm_nested_state__anon2 (_kvm_nested_state__anon2)
""",
    "kvm_nested_state__anon1": """struct kvm_nested_state__anon1: size 0, align 1
       0 struct kvm_nested_state__data____empty_vmx __empty_vmx
       0 struct kvm_vmx_nested_state_data[0] vmx
""",
    "kvm_nested_state__data____empty_vmx": """struct kvm_nested_state__data____empty_vmx: size 0, align 1
""",
    "kvm_nested_state__anon2": """struct kvm_nested_state__anon2: size 0, align 1
       0 struct kvm_nested_state__data____empty_svm __empty_svm
       0 struct kvm_svm_nested_state_data[0] svm
""",
    "kvm_nested_state__data____empty_svm": """struct kvm_nested_state__data____empty_svm: size 0, align 1
""",
    "kvm_pmu_event_filter": """struct kvm_pmu_event_filter: size 32, align 4
       0 u32 action
       4 u32 nevents
       8 u32 fixed_counter_bitmap
      12 u32 flags
      16 u32[4] pad
      32 struct kvm_pmu_event_filter__anon1 (_kvm_pmu_event_filter__anon1)
""",
    "kvm_pmu_event_filter__anon1": """struct kvm_pmu_event_filter__anon1: size 0, align 4
       0 struct kvm_pmu_event_filter____empty_events __empty_events
       0 u64[0] events
""",
    "kvm_pmu_event_filter____empty_events": """struct kvm_pmu_event_filter____empty_events: size 0, align 1
""",
    "kvm_x86_mce": """struct kvm_x86_mce: size 64, align 4
       0 u64 status
       8 u64 addr
      16 u64 misc
      24 u64 mcg_status
      32 u8 bank
      33 u8[7] pad1
      40 u64[3] pad2
""",
    "kvm_xen_hvm_config": """struct kvm_xen_hvm_config: size 56, align 4
       0 u32 flags
       4 u32 msr
       8 u64 blob_addr_32
      16 u64 blob_addr_64
      24 u8 blob_size_32
      25 u8 blob_size_64
      26 u8[30] pad2
""",
    "kvm_xen_hvm_attr": """struct kvm_xen_hvm_attr: size 72, align 4
       0 u16 type
       2 u16[3] pad
       8 union kvm_xen_hvm_attr__u u
""",
    "kvm_xen_hvm_attr__u": """union kvm_xen_hvm_attr__u: size 64, align 4
       0 u8 long_mode
       0 u8 vector
       0 u8 runstate_update_flag
       0 union kvm_xen_hvm_attr__u__shared_info shared_info
       0 struct kvm_xen_hvm_attr__u__evtchn evtchn
       0 u32 xen_version
       0 u64[8] pad
""",
    "kvm_xen_hvm_attr__u__shared_info": """union kvm_xen_hvm_attr__u__shared_info: size 8, align 4
       0 u64 gfn
       0 u64 hva
""",
    "kvm_xen_hvm_attr__u__evtchn": """struct kvm_xen_hvm_attr__u__evtchn: size 28, align 4
       0 u32 send_port
       4 u32 type
       8 u32 flags
      12 union kvm_xen_hvm_attr__u__evtchn__deliver deliver
""",
    "kvm_xen_hvm_attr__u__evtchn__deliver": """union kvm_xen_hvm_attr__u__evtchn__deliver: size 16, align 4
       0 struct kvm_xen_hvm_attr__u__evtchn__deliver__port port
       0 struct kvm_xen_hvm_attr__u__evtchn__deliver__eventfd eventfd
       0 u32[4] padding
""",
    "kvm_xen_hvm_attr__u__evtchn__deliver__port": """struct kvm_xen_hvm_attr__u__evtchn__deliver__port: size 12, align 4
       0 u32 port
       4 u32 vcpu
       8 u32 priority
""",
    "kvm_xen_hvm_attr__u__evtchn__deliver__eventfd": """struct kvm_xen_hvm_attr__u__evtchn__deliver__eventfd: size 8, align 4
       0 u32 port
       4 s32 fd
""",
    "kvm_xen_vcpu_attr": """struct kvm_xen_vcpu_attr: size 72, align 4
       0 u16 type
       2 u16[3] pad
       8 union kvm_xen_vcpu_attr__u u
""",
    "kvm_xen_vcpu_attr__u": """union kvm_xen_vcpu_attr__u: size 64, align 4
       0 u64 gpa
       0 u64 hva
       0 u64[8] pad
       0 struct kvm_xen_vcpu_attr__u__runstate runstate
       0 u32 vcpu_id
       0 struct kvm_xen_vcpu_attr__u__timer timer
       0 u8 vector
""",
    "kvm_xen_vcpu_attr__u__runstate": """struct kvm_xen_vcpu_attr__u__runstate: size 48, align 4
       0 u64 state
       8 u64 state_entry_time
      16 u64 time_running
      24 u64 time_runnable
      32 u64 time_blocked
      40 u64 time_offline
""",
    "kvm_xen_vcpu_attr__u__timer": """struct kvm_xen_vcpu_attr__u__timer: size 16, align 4
       0 u32 port
       4 u32 priority
       8 u64 expires_ns
""",
    "kvm_sev_cmd": """struct kvm_sev_cmd: size 24, align 4
       0 u32 id
       4 u32 pad0
       8 u64 data
      16 u32 error
      20 u32 sev_fd
""",
    "kvm_sev_init": """struct kvm_sev_init: size 48, align 4
       0 u64 vmsa_features
       8 u32 flags
      12 u16 ghcb_version
      14 u16 pad1
      16 u32[8] pad2
""",
    "kvm_sev_launch_start": """struct kvm_sev_launch_start: size 40, align 4
       0 u32 handle
       4 u32 policy
       8 u64 dh_uaddr
      16 u32 dh_len
      20 u32 pad0
      24 u64 session_uaddr
      32 u32 session_len
      36 u32 pad1
""",
    "kvm_sev_launch_update_data": """struct kvm_sev_launch_update_data: size 16, align 4
       0 u64 uaddr
       8 u32 len
      12 u32 pad0
""",
    "kvm_sev_launch_secret": """struct kvm_sev_launch_secret: size 48, align 4
       0 u64 hdr_uaddr
       8 u32 hdr_len
      12 u32 pad0
      16 u64 guest_uaddr
      24 u32 guest_len
      28 u32 pad1
      32 u64 trans_uaddr
      40 u32 trans_len
      44 u32 pad2
""",
    "kvm_sev_launch_measure": """struct kvm_sev_launch_measure: size 16, align 4
       0 u64 uaddr
       8 u32 len
      12 u32 pad0
""",
    "kvm_sev_guest_status": """struct kvm_sev_guest_status: size 12, align 4
       0 u32 handle
       4 u32 policy
       8 u32 state
""",
    "kvm_sev_dbg": """struct kvm_sev_dbg: size 24, align 4
       0 u64 src_uaddr
       8 u64 dst_uaddr
      16 u32 len
      20 u32 pad0
""",
    "kvm_sev_attestation_report": """struct kvm_sev_attestation_report: size 32, align 4
       0 u8[16] mnonce
      16 u64 uaddr
      24 u32 len
      28 u32 pad0
""",
    "kvm_sev_send_start": """struct kvm_sev_send_start: size 72, align 4
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
""",
    "kvm_sev_send_update_data": """struct kvm_sev_send_update_data: size 48, align 4
       0 u64 hdr_uaddr
       8 u32 hdr_len
      12 u32 pad0
      16 u64 guest_uaddr
      24 u32 guest_len
      28 u32 pad1
      32 u64 trans_uaddr
      40 u32 trans_len
      44 u32 pad2
""",
    "kvm_sev_receive_start": """struct kvm_sev_receive_start: size 40, align 4
       0 u32 handle
       4 u32 policy
       8 u64 pdh_uaddr
      16 u32 pdh_len
      20 u32 pad0
      24 u64 session_uaddr
      32 u32 session_len
      36 u32 pad1
""",
    "kvm_sev_receive_update_data": """struct kvm_sev_receive_update_data: size 48, align 4
       0 u64 hdr_uaddr
       8 u32 hdr_len
      12 u32 pad0
      16 u64 guest_uaddr
      24 u32 guest_len
      28 u32 pad1
      32 u64 trans_uaddr
      40 u32 trans_len
      44 u32 pad2
""",
    "kvm_sev_snp_launch_start": """struct kvm_sev_snp_launch_start: size 64, align 4
       0 u64 policy
       8 u8[16] gosvw
      24 u16 flags
      26 u8[6] pad0
      32 u64[4] pad1
""",
    "kvm_sev_snp_launch_update": """struct kvm_sev_snp_launch_update: size 64, align 4
       0 u64 gfn_start
       8 u64 uaddr
      16 u64 len
      24 u8 type
      25 u8 pad0
      26 u16 flags
      28 u32 pad1
      32 u64[4] pad2
""",
    "kvm_sev_snp_launch_finish": """struct kvm_sev_snp_launch_finish: size 88, align 4
       0 u64 id_block_uaddr
       8 u64 id_auth_uaddr
      16 u8 id_block_en
      17 u8 auth_key_en
      18 u8 vcek_disabled
      19 u8[32] host_data
      51 u8[3] pad0
      54 u16 flags
      56 u64[4] pad1
""",
    "kvm_hyperv_eventfd": """struct kvm_hyperv_eventfd: size 24, align 4
       0 u32 conn_id
       4 s32 fd
       8 u32 flags
      12 u32[3] padding
""",
    # linux/kvm.h
    "kvm_userspace_memory_region": """struct kvm_userspace_memory_region: size 32, align 4
       0 u32 slot
       4 u32 flags
       8 u64 guest_phys_addr
      16 u64 memory_size
      24 u64 userspace_addr
""",
    "kvm_userspace_memory_region2": """struct kvm_userspace_memory_region2: size 160, align 4
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
    "kvm_irqchip__chip": """union kvm_irqchip__chip: size 512, align 4
       0 char[512] dummy
       0 struct kvm_pic_state pic
       0 struct kvm_ioapic_state ioapic
""",
    "kvm_pit_config": """struct kvm_pit_config: size 64, align 4
       0 u32 flags
       4 u32[15] pad
""",
    "kvm_hyperv_exit": """struct kvm_hyperv_exit: size 56, align 4
       0 u32 type
       4 u32 pad1
       8 union kvm_hyperv_exit__u u
""",
    "kvm_hyperv_exit__u": """union kvm_hyperv_exit__u: size 48, align 4
       0 struct kvm_hyperv_exit__u__synic synic
       0 struct kvm_hyperv_exit__u__hcall hcall
       0 struct kvm_hyperv_exit__u__syndbg syndbg
""",
    "kvm_hyperv_exit__u__synic": """struct kvm_hyperv_exit__u__synic: size 32, align 4
       0 u32 msr
       4 u32 pad2
       8 u64 control
      16 u64 evt_page
      24 u64 msg_page
""",
    "kvm_hyperv_exit__u__hcall": """struct kvm_hyperv_exit__u__hcall: size 32, align 4
       0 u64 input
       8 u64 result
      16 u64[2] params
""",
    "kvm_hyperv_exit__u__syndbg": """struct kvm_hyperv_exit__u__syndbg: size 48, align 4
       0 u32 msr
       4 u32 pad2
       8 u64 control
      16 u64 status
      24 u64 send_page
      32 u64 recv_page
      40 u64 pending_page
""",
    "kvm_xen_exit": """struct kvm_xen_exit: size 76, align 4
       0 u32 type
       4 union kvm_xen_exit__u u
""",
    "kvm_xen_exit__u": """union kvm_xen_exit__u: size 72, align 4
       0 struct kvm_xen_exit__u__hcall hcall
""",
    "kvm_xen_exit__u__hcall": """struct kvm_xen_exit__u__hcall: size 72, align 4
       0 u32 longmode
       4 u32 cpl
       8 u64 input
      16 u64 result
      24 u64[6] params
""",
    "kvm_run": """struct kvm_run: size 2352, align 4
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
    "kvm_run__anon1": """union kvm_run__anon1: size 256, align 4
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
    "kvm_run__hw": """struct kvm_run__hw: size 8, align 4
       0 u64 hardware_exit_reason
""",
    "kvm_run__fail_entry": """struct kvm_run__fail_entry: size 12, align 4
       0 u64 hardware_entry_failure_reason
       8 u32 cpu
""",
    "kvm_run__ex": """struct kvm_run__ex: size 8, align 4
       0 u32 exception
       4 u32 error_code
""",
    "kvm_run__io": """struct kvm_run__io: size 16, align 4
       0 u8 direction
       1 u8 size
       2 u16 port
       4 u32 count
       8 u64 data_offset
""",
    "kvm_run__debug": """struct kvm_run__debug: size 32, align 4
       0 struct kvm_debug_exit_arch arch
""",
    "kvm_run__mmio": """struct kvm_run__mmio: size 24, align 4
       0 u64 phys_addr
       8 u8[8] data
      16 u32 len
      20 u8 is_write
""",
    "kvm_run__iocsr_io": """struct kvm_run__iocsr_io: size 24, align 4
       0 u64 phys_addr
       8 u8[8] data
      16 u32 len
      20 u8 is_write
""",
    "kvm_run__hypercall": """struct kvm_run__hypercall: size 72, align 4
       0 u64 nr
       8 u64[6] args
      56 u64 ret
      64 union kvm_run__anon2 (_kvm_run__anon2)
""",
    "kvm_run__anon2": """union kvm_run__anon2: size 8, align 4
       0 u32 longmode
       0 u64 flags
""",
    "kvm_run__tpr_access": """struct kvm_run__tpr_access: size 16, align 4
       0 u64 rip
       8 u32 is_write
      12 u32 pad
""",
    "kvm_run__s390_sieic": """struct kvm_run__s390_sieic: size 8, align 4
       0 u8 icptcode
       2 u16 ipa
       4 u32 ipb
""",
    "kvm_run__s390_ucontrol": """struct kvm_run__s390_ucontrol: size 12, align 4
       0 u64 trans_exc_code
       8 u32 pgm_code
""",
    "kvm_run__dcr": """struct kvm_run__dcr: size 12, align 4
       0 u32 dcrn
       4 u32 data
       8 u8 is_write
""",
    "kvm_run__internal": """struct kvm_run__internal: size 136, align 4
       0 u32 suberror
       4 u32 ndata
       8 u64[16] data
""",
    "kvm_run__emulation_failure": """struct kvm_run__emulation_failure: size 32, align 4
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
    "kvm_run__osi": """struct kvm_run__osi: size 256, align 4
       0 u64[32] gprs
""",
    "kvm_run__papr_hcall": """struct kvm_run__papr_hcall: size 88, align 4
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
    "kvm_run__system_event": """struct kvm_run__system_event: size 136, align 4
       0 u32 type
       4 u32 ndata
       8 union kvm_run__anon4 (_kvm_run__anon4)
""",
    "kvm_run__anon4": """union kvm_run__anon4: size 128, align 4
       0 u64 flags
       0 u64[16] data
""",
    "kvm_run__s390_stsi": """struct kvm_run__s390_stsi: size 16, align 4
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
    "kvm_run__arm_nisv": """struct kvm_run__arm_nisv: size 16, align 4
       0 u64 esr_iss
       8 u64 fault_ipa
""",
    "kvm_run__msr": """struct kvm_run__msr: size 24, align 4
       0 u8 error
       1 u8[7] pad
       8 u32 reason
      12 u32 index
      16 u64 data
""",
    "kvm_run__riscv_sbi": """struct kvm_run__riscv_sbi: size 40, align 4
       0 u32 extension_id
       4 u32 function_id
       8 u32[6] args
      32 u32[2] ret
""",
    "kvm_run__riscv_csr": """struct kvm_run__riscv_csr: size 16, align 4
       0 u32 csr_num
       4 u32 new_value
       8 u32 write_mask
      12 u32 ret_value
""",
    "kvm_run__notify": """struct kvm_run__notify: size 4, align 4
       0 u32 flags
""",
    "kvm_run__memory_fault": """struct kvm_run__memory_fault: size 24, align 4
       0 u64 flags
       8 u64 gpa
      16 u64 size
""",
    "kvm_run__s": """union kvm_run__s: size 2048, align 4
       0 struct kvm_sync_regs regs
       0 char[2048] padding
""",
    "kvm_coalesced_mmio_zone": """struct kvm_coalesced_mmio_zone: size 16, align 4
       0 u64 addr
       8 u32 size
      12 union kvm_coalesced_mmio_zone__anon1 (_kvm_coalesced_mmio_zone__anon1)
""",
    "kvm_coalesced_mmio_zone__anon1": """union kvm_coalesced_mmio_zone__anon1: size 4, align 4
       0 u32 pad
       0 u32 pio
""",
    "kvm_coalesced_mmio": """struct kvm_coalesced_mmio: size 24, align 4
       0 u64 phys_addr
       8 u32 len
      12 union kvm_coalesced_mmio__anon1 (_kvm_coalesced_mmio__anon1)
      16 u8[8] data
""",
    "kvm_coalesced_mmio__anon1": """union kvm_coalesced_mmio__anon1: size 4, align 4
       0 u32 pad
       0 u32 pio
""",
    "kvm_coalesced_mmio_ring": """struct kvm_coalesced_mmio_ring: size 8, align 4
       0 u32 first
       4 u32 last
       8 struct kvm_coalesced_mmio_ring__anon1 (_kvm_coalesced_mmio_ring__anon1)
""",
    "kvm_coalesced_mmio_ring__anon1": """struct kvm_coalesced_mmio_ring__anon1: size 0, align 4
       0 struct kvm_coalesced_mmio_ring____empty_coalesced_mmio __empty_coalesced_mmio
       0 struct kvm_coalesced_mmio[0] coalesced_mmio
""",
    "kvm_coalesced_mmio_ring____empty_coalesced_mmio": """struct kvm_coalesced_mmio_ring____empty_coalesced_mmio: size 0, align 1
""",
    "kvm_translation": """struct kvm_translation: size 24, align 4
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
    "kvm_dirty_log": """struct kvm_dirty_log: size 16, align 4
       0 u32 slot
       4 u32 padding1
       8 union kvm_dirty_log__anon1 (_kvm_dirty_log__anon1)
""",
    "kvm_dirty_log__anon1": """union kvm_dirty_log__anon1: size 8, align 4
       0 ptr dirty_bitmap
       0 u64 padding2
""",
    "kvm_clear_dirty_log": """struct kvm_clear_dirty_log: size 24, align 4
       0 u32 slot
       4 u32 num_pages
       8 u64 first_page
      16 union kvm_clear_dirty_log__anon1 (_kvm_clear_dirty_log__anon1)
""",
    "kvm_clear_dirty_log__anon1": """union kvm_clear_dirty_log__anon1: size 8, align 4
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
    "kvm_vapic_addr": """struct kvm_vapic_addr: size 8, align 4
       0 u64 vapic_addr
""",
    "kvm_mp_state": """struct kvm_mp_state: size 4, align 4
       0 u32 mp_state
""",
    "kvm_guest_debug": """struct kvm_guest_debug: size 72, align 4
       0 u32 control
       4 u32 pad
       8 struct kvm_guest_debug_arch arch
""",
    "kvm_ioeventfd": """struct kvm_ioeventfd: size 64, align 4
       0 u64 datamatch
       8 u64 addr
      16 u32 len
      20 s32 fd
      24 u32 flags
      28 u8[36] pad
""",
    "kvm_enable_cap": """struct kvm_enable_cap: size 104, align 4
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
    "kvm_irq_routing_s390_adapter": """struct kvm_irq_routing_s390_adapter: size 32, align 4
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
    "kvm_irq_routing_entry": """struct kvm_irq_routing_entry: size 48, align 4
       0 u32 gsi
       4 u32 type
       8 u32 flags
      12 u32 pad
      16 union kvm_irq_routing_entry__u u
""",
    "kvm_irq_routing_entry__u": """union kvm_irq_routing_entry__u: size 32, align 4
       0 struct kvm_irq_routing_irqchip irqchip
       0 struct kvm_irq_routing_msi msi
       0 struct kvm_irq_routing_s390_adapter adapter
       0 struct kvm_irq_routing_hv_sint hv_sint
       0 struct kvm_irq_routing_xen_evtchn xen_evtchn
       0 u32[8] pad
""",
    "kvm_irq_routing": """struct kvm_irq_routing: size 8, align 4
       0 u32 nr
       4 u32 flags
       8 struct kvm_irq_routing__anon1 (_kvm_irq_routing__anon1)
""",
    "kvm_irq_routing__anon1": """struct kvm_irq_routing__anon1: size 0, align 4
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
    "kvm_clock_data": """struct kvm_clock_data: size 48, align 4
       0 u64 clock
       8 u32 flags
      12 u32 pad0
      16 u64 realtime
      24 u64 host_tsc
      32 u32[4] pad
""",
    "kvm_config_tlb": """struct kvm_config_tlb: size 24, align 4
       0 u64 params
       8 u64 array
      16 u32 mmu_type
      20 u32 array_len
""",
    "kvm_dirty_tlb": """struct kvm_dirty_tlb: size 12, align 4
       0 u64 bitmap
       8 u32 num_dirty
""",
    "kvm_reg_list": """struct kvm_reg_list: size 8, align 4
       0 u64 n
       8 struct kvm_reg_list__anon1 (_kvm_reg_list__anon1)
""",
    "kvm_reg_list__anon1": """struct kvm_reg_list__anon1: size 0, align 4
       0 struct kvm_reg_list____empty_reg __empty_reg
       0 u64[0] reg
""",
    "kvm_reg_list____empty_reg": """struct kvm_reg_list____empty_reg: size 0, align 1
""",
    "kvm_one_reg": """struct kvm_one_reg: size 16, align 4
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
    "kvm_arm_device_addr": """struct kvm_arm_device_addr: size 16, align 4
       0 u64 id
       8 u64 addr
""",
    "kvm_create_device": """struct kvm_create_device: size 12, align 4
       0 u32 type
       4 u32 fd
       8 u32 flags
""",
    "kvm_device_attr": """struct kvm_device_attr: size 24, align 4
       0 u32 flags
       4 u32 group
       8 u64 attr
      16 u64 addr
""",
    "kvm_vfio_spapr_tce": """struct kvm_vfio_spapr_tce: size 8, align 4
       0 s32 groupfd
       4 s32 tablefd
""",
    "kvm_enc_region": """struct kvm_enc_region: size 16, align 4
       0 u64 addr
       8 u64 size
""",
    "kvm_dirty_gfn": """struct kvm_dirty_gfn: size 16, align 4
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
    "kvm_memory_attributes": """struct kvm_memory_attributes: size 32, align 4
       0 u64 address
       8 u64 size
      16 u64 attributes
      24 u64 flags
""",
    "kvm_create_guest_memfd": """struct kvm_create_guest_memfd: size 64, align 4
       0 u64 size
       8 u64 flags
      16 u64[6] reserved
""",
    "kvm_pre_fault_memory": """struct kvm_pre_fault_memory: size 64, align 4
       0 u64 gpa
       8 u64 size
      16 u64 flags
      24 u64[5] padding
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
    "__kernel_old_time_t": "s32",
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
