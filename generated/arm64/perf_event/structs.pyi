# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/perf_event.h for arm64.
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
    "perf_event_attr",
    "perf_event_attr__anon1",
    "perf_event_attr__anon2",
    "perf_event_attr__anon3",
    "perf_event_attr__anon4",
    "perf_event_attr__anon5",
    "perf_event_attr__anon6",
    "perf_event_query_bpf",
    "perf_event_mmap_page",
    "perf_event_mmap_page__anon1",
    "perf_event_mmap_page__anon2",
    "perf_event_header",
    "perf_ns_link_info",
    "perf_mem_data_src",
    "perf_mem_data_src__anon1",
    "perf_branch_entry",
    "perf_sample_weight",
    "perf_sample_weight__anon1",
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

class perf_event_attr(_a.CStruct):
    """struct perf_event_attr: size 136, align 8::

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
    """

    type: _t.Int
    size: _t.Int
    config: _t.Int
    sample_period: _t.Int
    sample_freq: _t.Int
    sample_type: _t.Int
    read_format: _t.Int
    disabled: _t.Bits
    inherit: _t.Bits
    pinned: _t.Bits
    exclusive: _t.Bits
    exclude_user: _t.Bits
    exclude_kernel: _t.Bits
    exclude_hv: _t.Bits
    exclude_idle: _t.Bits
    mmap: _t.Bits
    comm: _t.Bits
    freq: _t.Bits
    inherit_stat: _t.Bits
    enable_on_exec: _t.Bits
    task: _t.Bits
    watermark: _t.Bits
    precise_ip: _t.Bits
    mmap_data: _t.Bits
    sample_id_all: _t.Bits
    exclude_host: _t.Bits
    exclude_guest: _t.Bits
    exclude_callchain_kernel: _t.Bits
    exclude_callchain_user: _t.Bits
    mmap2: _t.Bits
    comm_exec: _t.Bits
    use_clockid: _t.Bits
    context_switch: _t.Bits
    write_backward: _t.Bits
    namespaces: _t.Bits
    ksymbol: _t.Bits
    bpf_event: _t.Bits
    aux_output: _t.Bits
    cgroup: _t.Bits
    text_poke: _t.Bits
    build_id: _t.Bits
    inherit_thread: _t.Bits
    remove_on_exec: _t.Bits
    sigtrap: _t.Bits
    __reserved_1: _t.Bits
    wakeup_events: _t.Int
    wakeup_watermark: _t.Int
    bp_type: _t.Int
    bp_addr: _t.Int
    kprobe_func: _t.Int
    uprobe_path: _t.Int
    config1: _t.Int
    bp_len: _t.Int
    kprobe_addr: _t.Int
    probe_offset: _t.Int
    config2: _t.Int
    branch_sample_type: _t.Int
    sample_regs_user: _t.Int
    sample_stack_user: _t.Int
    clockid: _t.Int
    sample_regs_intr: _t.Int
    aux_watermark: _t.Int
    sample_max_stack: _t.Int
    __reserved_2: _t.Int
    aux_sample_size: _t.Int
    aux_action: _t.Int
    aux_start_paused: _t.Bits
    aux_pause: _t.Bits
    aux_resume: _t.Bits
    __reserved_3: _t.Bits
    sig_data: _t.Int
    config3: _t.Int
    def __init__(self, type: _t.Number = ..., size: _t.Number = ..., config: _t.Number = ..., *, sample_period: _t.Number = ..., sample_freq: _t.Number = ..., sample_type: _t.Number = ..., read_format: _t.Number = ..., disabled: _t.Number = ..., inherit: _t.Number = ..., pinned: _t.Number = ..., exclusive: _t.Number = ..., exclude_user: _t.Number = ..., exclude_kernel: _t.Number = ..., exclude_hv: _t.Number = ..., exclude_idle: _t.Number = ..., mmap: _t.Number = ..., comm: _t.Number = ..., freq: _t.Number = ..., inherit_stat: _t.Number = ..., enable_on_exec: _t.Number = ..., task: _t.Number = ..., watermark: _t.Number = ..., precise_ip: _t.Number = ..., mmap_data: _t.Number = ..., sample_id_all: _t.Number = ..., exclude_host: _t.Number = ..., exclude_guest: _t.Number = ..., exclude_callchain_kernel: _t.Number = ..., exclude_callchain_user: _t.Number = ..., mmap2: _t.Number = ..., comm_exec: _t.Number = ..., use_clockid: _t.Number = ..., context_switch: _t.Number = ..., write_backward: _t.Number = ..., namespaces: _t.Number = ..., ksymbol: _t.Number = ..., bpf_event: _t.Number = ..., aux_output: _t.Number = ..., cgroup: _t.Number = ..., text_poke: _t.Number = ..., build_id: _t.Number = ..., inherit_thread: _t.Number = ..., remove_on_exec: _t.Number = ..., sigtrap: _t.Number = ..., __reserved_1: _t.Number = ..., wakeup_events: _t.Number = ..., wakeup_watermark: _t.Number = ..., bp_type: _t.Number = ..., bp_addr: _t.Number = ..., kprobe_func: _t.Number = ..., uprobe_path: _t.Number = ..., config1: _t.Number = ..., bp_len: _t.Number = ..., kprobe_addr: _t.Number = ..., probe_offset: _t.Number = ..., config2: _t.Number = ..., branch_sample_type: _t.Number = ..., sample_regs_user: _t.Number = ..., sample_stack_user: _t.Number = ..., clockid: _t.Number = ..., sample_regs_intr: _t.Number = ..., aux_watermark: _t.Number = ..., sample_max_stack: _t.Number = ..., __reserved_2: _t.Number = ..., aux_sample_size: _t.Number = ..., aux_action: _t.Number = ..., aux_start_paused: _t.Number = ..., aux_pause: _t.Number = ..., aux_resume: _t.Number = ..., __reserved_3: _t.Number = ..., sig_data: _t.Number = ..., config3: _t.Number = ...) -> None: ...

class perf_event_attr__anon1(_a.CUnion):
    """union perf_event_attr__anon1: size 8, align 8::

           0 u64 sample_period
           0 u64 sample_freq
    """

    sample_period: _t.Int
    sample_freq: _t.Int
    def __init__(self, sample_period: _t.Number = ..., *, sample_freq: _t.Number = ...) -> None: ...

class perf_event_attr__anon2(_a.CUnion):
    """union perf_event_attr__anon2: size 4, align 4::

           0 u32 wakeup_events
           0 u32 wakeup_watermark
    """

    wakeup_events: _t.Int
    wakeup_watermark: _t.Int
    def __init__(self, wakeup_events: _t.Number = ..., *, wakeup_watermark: _t.Number = ...) -> None: ...

class perf_event_attr__anon3(_a.CUnion):
    """union perf_event_attr__anon3: size 8, align 8::

           0 u64 bp_addr
           0 u64 kprobe_func
           0 u64 uprobe_path
           0 u64 config1
    """

    bp_addr: _t.Int
    kprobe_func: _t.Int
    uprobe_path: _t.Int
    config1: _t.Int
    def __init__(self, bp_addr: _t.Number = ..., *, kprobe_func: _t.Number = ..., uprobe_path: _t.Number = ..., config1: _t.Number = ...) -> None: ...

class perf_event_attr__anon4(_a.CUnion):
    """union perf_event_attr__anon4: size 8, align 8::

           0 u64 bp_len
           0 u64 kprobe_addr
           0 u64 probe_offset
           0 u64 config2
    """

    bp_len: _t.Int
    kprobe_addr: _t.Int
    probe_offset: _t.Int
    config2: _t.Int
    def __init__(self, bp_len: _t.Number = ..., *, kprobe_addr: _t.Number = ..., probe_offset: _t.Number = ..., config2: _t.Number = ...) -> None: ...

class perf_event_attr__anon5(_a.CUnion):
    """union perf_event_attr__anon5: size 4, align 4::

           0 u32 aux_action
           0 struct perf_event_attr__anon6 (_perf_event_attr__anon6)
    """

    aux_action: _t.Int
    aux_start_paused: _t.Bits
    aux_pause: _t.Bits
    aux_resume: _t.Bits
    __reserved_3: _t.Bits
    def __init__(self, aux_action: _t.Number = ..., *, aux_start_paused: _t.Number = ..., aux_pause: _t.Number = ..., aux_resume: _t.Number = ..., __reserved_3: _t.Number = ...) -> None: ...

class perf_event_attr__anon6(_a.CStruct):
    """struct perf_event_attr__anon6: size 4, align 4::

           0 u32 aux_start_paused:1@0
           0 u32 aux_pause:1@1
           0 u32 aux_resume:1@2
           0 u32 __reserved_3:29@3
    """

    aux_start_paused: _t.Bits
    aux_pause: _t.Bits
    aux_resume: _t.Bits
    __reserved_3: _t.Bits
    def __init__(self, aux_start_paused: _t.Number = ..., aux_pause: _t.Number = ..., aux_resume: _t.Number = ..., *, __reserved_3: _t.Number = ...) -> None: ...

class perf_event_query_bpf(_a.CStruct):
    """struct perf_event_query_bpf: size 8, align 4::

           0 u32 ids_len
           4 u32 prog_cnt
           8 u32[0] ids
    """

    ids_len: _t.Int
    prog_cnt: _t.Int
    ids: _t.Items[_t.u32]
    def __init__(self, ids_len: _t.Number = ..., prog_cnt: _t.Number = ..., ids: _t.Elements = ...) -> None: ...

class perf_event_mmap_page(_a.CStruct):
    """struct perf_event_mmap_page: size 1088, align 8::

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
    """

    version: _t.Int
    compat_version: _t.Int
    lock: _t.Int
    index: _t.Int
    offset: _t.Int
    time_enabled: _t.Int
    time_running: _t.Int
    capabilities: _t.Int
    cap_bit0: _t.Bits
    cap_bit0_is_deprecated: _t.Bits
    cap_user_rdpmc: _t.Bits
    cap_user_time: _t.Bits
    cap_user_time_zero: _t.Bits
    cap_user_time_short: _t.Bits
    cap_____res: _t.Bits
    pmc_width: _t.Int
    time_shift: _t.Int
    time_mult: _t.Int
    time_offset: _t.Int
    time_zero: _t.Int
    size: _t.Int
    __reserved_1: _t.Int
    time_cycles: _t.Int
    time_mask: _t.Int
    __reserved: _t.Raw
    data_head: _t.Int
    data_tail: _t.Int
    data_offset: _t.Int
    data_size: _t.Int
    aux_head: _t.Int
    aux_tail: _t.Int
    aux_offset: _t.Int
    aux_size: _t.Int
    def __init__(self, version: _t.Number = ..., compat_version: _t.Number = ..., lock: _t.Number = ..., index: _t.Number = ..., offset: _t.Number = ..., time_enabled: _t.Number = ..., time_running: _t.Number = ..., *, capabilities: _t.Number = ..., cap_bit0: _t.Number = ..., cap_bit0_is_deprecated: _t.Number = ..., cap_user_rdpmc: _t.Number = ..., cap_user_time: _t.Number = ..., cap_user_time_zero: _t.Number = ..., cap_user_time_short: _t.Number = ..., cap_____res: _t.Number = ..., pmc_width: _t.Number = ..., time_shift: _t.Number = ..., time_mult: _t.Number = ..., time_offset: _t.Number = ..., time_zero: _t.Number = ..., size: _t.Number = ..., __reserved_1: _t.Number = ..., time_cycles: _t.Number = ..., time_mask: _t.Number = ..., __reserved: _t.Bytes = ..., data_head: _t.Number = ..., data_tail: _t.Number = ..., data_offset: _t.Number = ..., data_size: _t.Number = ..., aux_head: _t.Number = ..., aux_tail: _t.Number = ..., aux_offset: _t.Number = ..., aux_size: _t.Number = ...) -> None: ...

class perf_event_mmap_page__anon1(_a.CUnion):
    """union perf_event_mmap_page__anon1: size 8, align 8::

           0 u64 capabilities
           0 struct perf_event_mmap_page__anon2 (_perf_event_mmap_page__anon2)
    """

    capabilities: _t.Int
    cap_bit0: _t.Bits
    cap_bit0_is_deprecated: _t.Bits
    cap_user_rdpmc: _t.Bits
    cap_user_time: _t.Bits
    cap_user_time_zero: _t.Bits
    cap_user_time_short: _t.Bits
    cap_____res: _t.Bits
    def __init__(self, capabilities: _t.Number = ..., *, cap_bit0: _t.Number = ..., cap_bit0_is_deprecated: _t.Number = ..., cap_user_rdpmc: _t.Number = ..., cap_user_time: _t.Number = ..., cap_user_time_zero: _t.Number = ..., cap_user_time_short: _t.Number = ..., cap_____res: _t.Number = ...) -> None: ...

class perf_event_mmap_page__anon2(_a.CStruct):
    """struct perf_event_mmap_page__anon2: size 8, align 8::

           0 u64 cap_bit0:1@0
           0 u64 cap_bit0_is_deprecated:1@1
           0 u64 cap_user_rdpmc:1@2
           0 u64 cap_user_time:1@3
           0 u64 cap_user_time_zero:1@4
           0 u64 cap_user_time_short:1@5
           0 u64 cap_____res:58@6
    """

    cap_bit0: _t.Bits
    cap_bit0_is_deprecated: _t.Bits
    cap_user_rdpmc: _t.Bits
    cap_user_time: _t.Bits
    cap_user_time_zero: _t.Bits
    cap_user_time_short: _t.Bits
    cap_____res: _t.Bits
    def __init__(self, cap_bit0: _t.Number = ..., cap_bit0_is_deprecated: _t.Number = ..., cap_user_rdpmc: _t.Number = ..., cap_user_time: _t.Number = ..., cap_user_time_zero: _t.Number = ..., cap_user_time_short: _t.Number = ..., cap_____res: _t.Number = ...) -> None: ...

class perf_event_header(_a.CStruct):
    """struct perf_event_header: size 8, align 4::

           0 u32 type
           4 u16 misc
           6 u16 size
    """

    type: _t.Int
    misc: _t.Int
    size: _t.Int
    def __init__(self, type: _t.Number = ..., misc: _t.Number = ..., size: _t.Number = ...) -> None: ...

class perf_ns_link_info(_a.CStruct):
    """struct perf_ns_link_info: size 16, align 8::

           0 u64 dev
           8 u64 ino
    """

    dev: _t.Int
    ino: _t.Int
    def __init__(self, dev: _t.Number = ..., ino: _t.Number = ...) -> None: ...

class perf_mem_data_src(_a.CUnion):
    """union perf_mem_data_src: size 8, align 8::

           0 u64 val
           0 struct perf_mem_data_src__anon1 (_perf_mem_data_src__anon1)
    """

    val: _t.Int
    mem_op: _t.Bits
    mem_lvl: _t.Bits
    mem_snoop: _t.Bits
    mem_lock: _t.Bits
    mem_dtlb: _t.Bits
    mem_lvl_num: _t.Bits
    mem_remote: _t.Bits
    mem_snoopx: _t.Bits
    mem_blk: _t.Bits
    mem_hops: _t.Bits
    mem_rsvd: _t.Bits
    def __init__(self, val: _t.Number = ..., *, mem_op: _t.Number = ..., mem_lvl: _t.Number = ..., mem_snoop: _t.Number = ..., mem_lock: _t.Number = ..., mem_dtlb: _t.Number = ..., mem_lvl_num: _t.Number = ..., mem_remote: _t.Number = ..., mem_snoopx: _t.Number = ..., mem_blk: _t.Number = ..., mem_hops: _t.Number = ..., mem_rsvd: _t.Number = ...) -> None: ...

class perf_mem_data_src__anon1(_a.CStruct):
    """struct perf_mem_data_src__anon1: size 8, align 8::

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
    """

    mem_op: _t.Bits
    mem_lvl: _t.Bits
    mem_snoop: _t.Bits
    mem_lock: _t.Bits
    mem_dtlb: _t.Bits
    mem_lvl_num: _t.Bits
    mem_remote: _t.Bits
    mem_snoopx: _t.Bits
    mem_blk: _t.Bits
    mem_hops: _t.Bits
    mem_rsvd: _t.Bits
    def __init__(self, mem_op: _t.Number = ..., mem_lvl: _t.Number = ..., mem_snoop: _t.Number = ..., mem_lock: _t.Number = ..., mem_dtlb: _t.Number = ..., mem_lvl_num: _t.Number = ..., mem_remote: _t.Number = ..., mem_snoopx: _t.Number = ..., mem_blk: _t.Number = ..., mem_hops: _t.Number = ..., mem_rsvd: _t.Number = ...) -> None: ...

class perf_branch_entry(_a.CStruct):
    """struct perf_branch_entry: size 24, align 8::

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
    """

    from_: _t.Int
    to: _t.Int
    mispred: _t.Bits
    predicted: _t.Bits
    in_tx: _t.Bits
    abort: _t.Bits
    cycles: _t.Bits
    type: _t.Bits
    spec: _t.Bits
    new_type: _t.Bits
    priv: _t.Bits
    reserved: _t.Bits
    def __init__(self, from_: _t.Number = ..., to: _t.Number = ..., mispred: _t.Number = ..., predicted: _t.Number = ..., in_tx: _t.Number = ..., abort: _t.Number = ..., cycles: _t.Number = ..., type: _t.Number = ..., spec: _t.Number = ..., new_type: _t.Number = ..., priv: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class perf_sample_weight(_a.CUnion):
    """union perf_sample_weight: size 8, align 8::

           0 u64 full
           0 struct perf_sample_weight__anon1 (_perf_sample_weight__anon1)
    """

    full: _t.Int
    var1_dw: _t.Int
    var2_w: _t.Int
    var3_w: _t.Int
    def __init__(self, full: _t.Number = ..., *, var1_dw: _t.Number = ..., var2_w: _t.Number = ..., var3_w: _t.Number = ...) -> None: ...

class perf_sample_weight__anon1(_a.CStruct):
    """struct perf_sample_weight__anon1: size 8, align 4::

           0 u32 var1_dw
           4 u16 var2_w
           6 u16 var3_w
    """

    var1_dw: _t.Int
    var2_w: _t.Int
    var3_w: _t.Int
    def __init__(self, var1_dw: _t.Number = ..., var2_w: _t.Number = ..., var3_w: _t.Number = ...) -> None: ...

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
