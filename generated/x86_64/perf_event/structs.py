# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/perf_event.h for x86_64.
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
    # linux/perf_event.h
    "perf_event_attr": """struct perf_event_attr: size 136, align 8
       0 u32 type
       4 u32 size
       8 u64 config
      16 union perf_event_attr__anon1 (_perf_event_attr__anon1)
      24 u64 sample_type
      32 u64 read_format
      40 u64 disabled:1@0
      40 u64 inherit:1@1
      40 u64 pinned:1@2
      40 u64 exclusive:1@3
      40 u64 exclude_user:1@4
      40 u64 exclude_kernel:1@5
      40 u64 exclude_hv:1@6
      40 u64 exclude_idle:1@7
      41 u64 mmap:1@0
      41 u64 comm:1@1
      41 u64 freq:1@2
      41 u64 inherit_stat:1@3
      41 u64 enable_on_exec:1@4
      41 u64 task:1@5
      41 u64 watermark:1@6
      41 u64 precise_ip:2@7
      42 u64 mmap_data:1@1
      42 u64 sample_id_all:1@2
      42 u64 exclude_host:1@3
      42 u64 exclude_guest:1@4
      42 u64 exclude_callchain_kernel:1@5
      42 u64 exclude_callchain_user:1@6
      42 u64 mmap2:1@7
      43 u64 comm_exec:1@0
      43 u64 use_clockid:1@1
      43 u64 context_switch:1@2
      43 u64 write_backward:1@3
      43 u64 namespaces:1@4
      43 u64 ksymbol:1@5
      43 u64 bpf_event:1@6
      43 u64 aux_output:1@7
      44 u64 cgroup:1@0
      44 u64 text_poke:1@1
      44 u64 build_id:1@2
      44 u64 inherit_thread:1@3
      44 u64 remove_on_exec:1@4
      44 u64 sigtrap:1@5
      44 u64 __reserved_1:26@6
      48 union perf_event_attr__anon2 (_perf_event_attr__anon2)
      52 u32 bp_type
      56 union perf_event_attr__anon3 (_perf_event_attr__anon3)
      64 union perf_event_attr__anon4 (_perf_event_attr__anon4)
      72 u64 branch_sample_type
      80 u64 sample_regs_user
      88 u32 sample_stack_user
      92 s32 clockid
      96 u64 sample_regs_intr
     104 u32 aux_watermark
     108 u16 sample_max_stack
     110 u16 __reserved_2
     112 u32 aux_sample_size
     116 union perf_event_attr__anon5 (_perf_event_attr__anon5)
     120 u64 sig_data
     128 u64 config3
""",
    "perf_event_attr__anon1": """union perf_event_attr__anon1: size 8, align 8
       0 u64 sample_period
       0 u64 sample_freq
""",
    "perf_event_attr__anon2": """union perf_event_attr__anon2: size 4, align 4
       0 u32 wakeup_events
       0 u32 wakeup_watermark
""",
    "perf_event_attr__anon3": """union perf_event_attr__anon3: size 8, align 8
       0 u64 bp_addr
       0 u64 kprobe_func
       0 u64 uprobe_path
       0 u64 config1
""",
    "perf_event_attr__anon4": """union perf_event_attr__anon4: size 8, align 8
       0 u64 bp_len
       0 u64 kprobe_addr
       0 u64 probe_offset
       0 u64 config2
""",
    "perf_event_attr__anon5": """union perf_event_attr__anon5: size 4, align 4
       0 u32 aux_action
       0 struct perf_event_attr__anon6 (_perf_event_attr__anon6)
""",
    "perf_event_attr__anon6": """struct perf_event_attr__anon6: size 4, align 4
       0 u32 aux_start_paused:1@0
       0 u32 aux_pause:1@1
       0 u32 aux_resume:1@2
       0 u32 __reserved_3:29@3
""",
    "perf_event_query_bpf": """struct perf_event_query_bpf: size 8, align 4
       0 u32 ids_len
       4 u32 prog_cnt
       8 u32[0] ids
""",
    "perf_event_mmap_page": """struct perf_event_mmap_page: size 1088, align 8
       0 u32 version
       4 u32 compat_version
       8 u32 lock
      12 u32 index
      16 s64 offset
      24 u64 time_enabled
      32 u64 time_running
      40 union perf_event_mmap_page__anon1 (_perf_event_mmap_page__anon1)
      48 u16 pmc_width
      50 u16 time_shift
      52 u32 time_mult
      56 u64 time_offset
      64 u64 time_zero
      72 u32 size
      76 u32 __reserved_1
      80 u64 time_cycles
      88 u64 time_mask
      96 u8[928] __reserved
    1024 u64 data_head
    1032 u64 data_tail
    1040 u64 data_offset
    1048 u64 data_size
    1056 u64 aux_head
    1064 u64 aux_tail
    1072 u64 aux_offset
    1080 u64 aux_size
""",
    "perf_event_mmap_page__anon1": """union perf_event_mmap_page__anon1: size 8, align 8
       0 u64 capabilities
       0 struct perf_event_mmap_page__anon2 (_perf_event_mmap_page__anon2)
""",
    "perf_event_mmap_page__anon2": """struct perf_event_mmap_page__anon2: size 8, align 8
       0 u64 cap_bit0:1@0
       0 u64 cap_bit0_is_deprecated:1@1
       0 u64 cap_user_rdpmc:1@2
       0 u64 cap_user_time:1@3
       0 u64 cap_user_time_zero:1@4
       0 u64 cap_user_time_short:1@5
       0 u64 cap_____res:58@6
""",
    "perf_event_header": """struct perf_event_header: size 8, align 4
       0 u32 type
       4 u16 misc
       6 u16 size
""",
    "perf_ns_link_info": """struct perf_ns_link_info: size 16, align 8
       0 u64 dev
       8 u64 ino
""",
    "perf_mem_data_src": """union perf_mem_data_src: size 8, align 8
       0 u64 val
       0 struct perf_mem_data_src__anon1 (_perf_mem_data_src__anon1)
""",
    "perf_mem_data_src__anon1": """struct perf_mem_data_src__anon1: size 8, align 8
       0 u64 mem_op:5@0
       0 u64 mem_lvl:14@5
       2 u64 mem_snoop:5@3
       3 u64 mem_lock:2@0
       3 u64 mem_dtlb:7@2
       4 u64 mem_lvl_num:4@1
       4 u64 mem_remote:1@5
       4 u64 mem_snoopx:2@6
       5 u64 mem_blk:3@0
       5 u64 mem_hops:3@3
       5 u64 mem_rsvd:18@6
""",
    "perf_branch_entry": """struct perf_branch_entry: size 24, align 8
       0 u64 from_
       8 u64 to
      16 u64 mispred:1@0
      16 u64 predicted:1@1
      16 u64 in_tx:1@2
      16 u64 abort:1@3
      16 u64 cycles:16@4
      18 u64 type:4@4
      19 u64 spec:2@0
      19 u64 new_type:4@2
      19 u64 priv:3@6
      20 u64 reserved:31@1
""",
    "perf_sample_weight": """union perf_sample_weight: size 8, align 8
       0 u64 full
       0 struct perf_sample_weight__anon1 (_perf_sample_weight__anon1)
""",
    "perf_sample_weight__anon1": """struct perf_sample_weight__anon1: size 8, align 4
       0 u32 var1_dw
       4 u16 var2_w
       6 u16 var3_w
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
    "__kernel_old_uid_t": "u16",
    "__kernel_old_gid_t": "u16",
    "__kernel_old_dev_t": "u64",
    "__kernel_long_t": "s64",
    "__kernel_ulong_t": "u64",
    "__kernel_ino_t": "u64",
    "__kernel_mode_t": "u32",
    "__kernel_pid_t": "s32",
    "__kernel_ipc_pid_t": "s32",
    "__kernel_uid_t": "u32",
    "__kernel_gid_t": "u32",
    "__kernel_suseconds_t": "s64",
    "__kernel_daddr_t": "s32",
    "__kernel_uid32_t": "u32",
    "__kernel_gid32_t": "u32",
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
