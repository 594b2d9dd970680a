# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/io_uring.h for riscv64.
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
    # linux/blktrace_api.h
    "blk_user_trace_setup": """struct blk_user_trace_setup: size 72, align 8
       0 char[32] name
      32 u16 act_mask
      36 u32 buf_size
      40 u32 buf_nr
      48 u64 start_lba
      56 u64 end_lba
      64 u32 pid
""",
    # linux/fiemap.h
    "fiemap_extent": """struct fiemap_extent: size 56, align 8
       0 u64 fe_logical
       8 u64 fe_physical
      16 u64 fe_length
      24 u64[2] fe_reserved64
      40 u32 fe_flags
      44 u32[3] fe_reserved
""",
    "fiemap": """struct fiemap: size 32, align 8
       0 u64 fm_start
       8 u64 fm_length
      16 u32 fm_flags
      20 u32 fm_mapped_extents
      24 u32 fm_extent_count
      28 u32 fm_reserved
      32 struct fiemap_extent[0] fm_extents
""",
    # linux/fs.h
    "file_clone_range": """struct file_clone_range: size 32, align 8
       0 s64 src_fd
       8 u64 src_offset
      16 u64 src_length
      24 u64 dest_offset
""",
    "fstrim_range": """struct fstrim_range: size 24, align 8
       0 u64 start
       8 u64 len
      16 u64 minlen
""",
    "fsuuid2": """struct fsuuid2: size 17, align 1
       0 u8 len
       1 u8[16] uuid
""",
    "fs_sysfs_path": """struct fs_sysfs_path: size 129, align 1
       0 u8 len
       1 u8[128] name
""",
    "file_dedupe_range_info": """struct file_dedupe_range_info: size 32, align 8
       0 s64 dest_fd
       8 u64 dest_offset
      16 u64 bytes_deduped
      24 s32 status
      28 u32 reserved
""",
    "file_dedupe_range": """struct file_dedupe_range: size 24, align 8
       0 u64 src_offset
       8 u64 src_length
      16 u16 dest_count
      18 u16 reserved1
      20 u32 reserved2
      24 struct file_dedupe_range_info[0] info
""",
    "files_stat_struct": """struct files_stat_struct: size 24, align 8
       0 u64 nr_files
       8 u64 nr_free_files
      16 u64 max_files
""",
    "inodes_stat_t": """struct inodes_stat_t: size 56, align 8
       0 s64 nr_inodes
       8 s64 nr_unused
      16 s64[5] dummy
""",
    "fsxattr": """struct fsxattr: size 28, align 4
       0 u32 fsx_xflags
       4 u32 fsx_extsize
       8 u32 fsx_nextents
      12 u32 fsx_projid
      16 u32 fsx_cowextsize
      20 u8[8] fsx_pad
""",
    "page_region": """struct page_region: size 24, align 8
       0 u64 start
       8 u64 end
      16 u64 categories
""",
    "pm_scan_arg": """struct pm_scan_arg: size 96, align 8
       0 u64 size
       8 u64 flags
      16 u64 start
      24 u64 end
      32 u64 walk_end
      40 u64 vec
      48 u64 vec_len
      56 u64 max_pages
      64 u64 category_inverted
      72 u64 category_mask
      80 u64 category_anyof_mask
      88 u64 return_mask
""",
    "procmap_query": """struct procmap_query: size 104, align 8
       0 u64 size
       8 u64 query_flags
      16 u64 query_addr
      24 u64 vma_start
      32 u64 vma_end
      40 u64 vma_flags
      48 u64 vma_page_size
      56 u64 vma_offset
      64 u64 inode
      72 u32 dev_major
      76 u32 dev_minor
      80 u32 vma_name_size
      84 u32 build_id_size
      88 u64 vma_name_addr
      96 u64 build_id_addr
""",
    # linux/fscrypt.h
    "fscrypt_policy_v1": """struct fscrypt_policy_v1: size 12, align 1
       0 u8 version
       1 u8 contents_encryption_mode
       2 u8 filenames_encryption_mode
       3 u8 flags
       4 u8[8] master_key_descriptor
""",
    "fscrypt_key": """struct fscrypt_key: size 72, align 4
       0 u32 mode
       4 u8[64] raw
      68 u32 size
""",
    "fscrypt_policy_v2": """struct fscrypt_policy_v2: size 24, align 1
       0 u8 version
       1 u8 contents_encryption_mode
       2 u8 filenames_encryption_mode
       3 u8 flags
       4 u8 log2_data_unit_size
       5 u8[3] __reserved
       8 u8[16] master_key_identifier
""",
    "fscrypt_get_policy_ex_arg": """struct fscrypt_get_policy_ex_arg: size 32, align 8
       0 u64 policy_size
       8 union fscrypt_get_policy_ex_arg__policy policy
""",
    "fscrypt_get_policy_ex_arg__policy": """union fscrypt_get_policy_ex_arg__policy: size 24, align 1
       0 u8 version
       0 struct fscrypt_policy_v1 v1
       0 struct fscrypt_policy_v2 v2
""",
    "fscrypt_key_specifier": """struct fscrypt_key_specifier: size 40, align 4
       0 u32 type
       4 u32 __reserved
       8 union fscrypt_key_specifier__u u
""",
    "fscrypt_key_specifier__u": """union fscrypt_key_specifier__u: size 32, align 1
       0 u8[32] __reserved
       0 u8[8] descriptor
       0 u8[16] identifier
""",
    "fscrypt_provisioning_key_payload": """struct fscrypt_provisioning_key_payload: size 8, align 4
       0 u32 type
       4 u32 __reserved
       8 u8[0] raw
""",
    "fscrypt_add_key_arg": """struct fscrypt_add_key_arg: size 80, align 4
       0 struct fscrypt_key_specifier key_spec
      40 u32 raw_size
      44 u32 key_id
      48 u32[8] __reserved
      80 u8[0] raw
""",
    "fscrypt_remove_key_arg": """struct fscrypt_remove_key_arg: size 64, align 4
       0 struct fscrypt_key_specifier key_spec
      40 u32 removal_status_flags
      44 u32[5] __reserved
""",
    "fscrypt_get_key_status_arg": """struct fscrypt_get_key_status_arg: size 128, align 4
       0 struct fscrypt_key_specifier key_spec
      40 u32[6] __reserved
      64 u32 status
      68 u32 status_flags
      72 u32 user_count
      76 u32[13] __out_reserved
""",
    # linux/io_uring.h
    "io_uring_sqe": """struct io_uring_sqe: size 64, align 8
       0 u8 opcode
       1 u8 flags
       2 u16 ioprio
       4 s32 fd
       8 union io_uring_sqe__anon1 (_io_uring_sqe__anon1)
      16 union io_uring_sqe__anon2 (_io_uring_sqe__anon2)
      24 u32 len
      28 union io_uring_sqe__anon3 (_io_uring_sqe__anon3)
      32 u64 user_data
      40 union io_uring_sqe__anon4 (_io_uring_sqe__anon4)
      42 u16 personality
      44 union io_uring_sqe__anon5 (_io_uring_sqe__anon5)
      48 union io_uring_sqe__anon6 (_io_uring_sqe__anon6)
""",
    "io_uring_sqe__anon1": """union io_uring_sqe__anon1: size 8, align 8
       0 u64 off
       0 u64 addr2
       0 struct io_uring_sqe__anon7 (_io_uring_sqe__anon7)
""",
    "io_uring_sqe__anon7": """struct io_uring_sqe__anon7: size 8, align 4
       0 u32 cmd_op
       4 u32 __pad1
""",
    "io_uring_sqe__anon2": """union io_uring_sqe__anon2: size 8, align 8
       0 u64 addr
       0 u64 splice_off_in
       0 struct io_uring_sqe__anon8 (_io_uring_sqe__anon8)
""",
    "io_uring_sqe__anon8": """struct io_uring_sqe__anon8: size 8, align 4
       0 u32 level
       4 u32 optname
""",
    "io_uring_sqe__anon3": """union io_uring_sqe__anon3: size 4, align 4
       0 u32 rw_flags
       0 u32 fsync_flags
       0 u16 poll_events
       0 u32 poll32_events
       0 u32 sync_range_flags
       0 u32 msg_flags
       0 u32 timeout_flags
       0 u32 accept_flags
       0 u32 cancel_flags
       0 u32 open_flags
       0 u32 statx_flags
       0 u32 fadvise_advice
       0 u32 splice_flags
       0 u32 rename_flags
       0 u32 unlink_flags
       0 u32 hardlink_flags
       0 u32 xattr_flags
       0 u32 msg_ring_flags
       0 u32 uring_cmd_flags
       0 u32 waitid_flags
       0 u32 futex_flags
       0 u32 install_fd_flags
       0 u32 nop_flags
""",
    "io_uring_sqe__anon4": """union io_uring_sqe__anon4: size 2, align 1
       0 u16 buf_index
       0 u16 buf_group
""",
    "io_uring_sqe__anon5": """union io_uring_sqe__anon5: size 4, align 4
       0 s32 splice_fd_in
       0 u32 file_index
       0 u32 optlen
       0 struct io_uring_sqe__anon9 (_io_uring_sqe__anon9)
""",
    "io_uring_sqe__anon9": """struct io_uring_sqe__anon9: size 4, align 2
       0 u16 addr_len
       2 u16[1] __pad3
""",
    "io_uring_sqe__anon6": """union io_uring_sqe__anon6: size 16, align 8
       0 struct io_uring_sqe__anon10 (_io_uring_sqe__anon10)
       0 u64 optval
       0 u8[0] cmd
""",
    "io_uring_sqe__anon10": """struct io_uring_sqe__anon10: size 16, align 8
       0 u64 addr3
       8 u64[1] __pad2
""",
    "io_uring_cqe": """struct io_uring_cqe: size 16, align 8
       0 u64 user_data
       8 s32 res
      12 u32 flags
      16 u64[0] big_cqe
""",
    "io_sqring_offsets": """struct io_sqring_offsets: size 40, align 8
       0 u32 head
       4 u32 tail
       8 u32 ring_mask
      12 u32 ring_entries
      16 u32 flags
      20 u32 dropped
      24 u32 array
      28 u32 resv1
      32 u64 user_addr
""",
    "io_cqring_offsets": """struct io_cqring_offsets: size 40, align 8
       0 u32 head
       4 u32 tail
       8 u32 ring_mask
      12 u32 ring_entries
      16 u32 overflow
      20 u32 cqes
      24 u32 flags
      28 u32 resv1
      32 u64 user_addr
""",
    "io_uring_params": """struct io_uring_params: size 120, align 8
       0 u32 sq_entries
       4 u32 cq_entries
       8 u32 flags
      12 u32 sq_thread_cpu
      16 u32 sq_thread_idle
      20 u32 features
      24 u32 wq_fd
      28 u32[3] resv
      40 struct io_sqring_offsets sq_off
      80 struct io_cqring_offsets cq_off
""",
    "io_uring_files_update": """struct io_uring_files_update: size 16, align 8
       0 u32 offset
       4 u32 resv
       8 u64 fds
""",
    "io_uring_rsrc_register": """struct io_uring_rsrc_register: size 32, align 8
       0 u32 nr
       4 u32 flags
       8 u64 resv2
      16 u64 data
      24 u64 tags
""",
    "io_uring_rsrc_update": """struct io_uring_rsrc_update: size 16, align 8
       0 u32 offset
       4 u32 resv
       8 u64 data
""",
    "io_uring_rsrc_update2": """struct io_uring_rsrc_update2: size 32, align 8
       0 u32 offset
       4 u32 resv
       8 u64 data
      16 u64 tags
      24 u32 nr
      28 u32 resv2
""",
    "io_uring_probe_op": """struct io_uring_probe_op: size 8, align 4
       0 u8 op
       1 u8 resv
       2 u16 flags
       4 u32 resv2
""",
    "io_uring_probe": """struct io_uring_probe: size 16, align 4
       0 u8 last_op
       1 u8 ops_len
       2 u16 resv
       4 u32[3] resv2
      16 struct io_uring_probe_op[0] ops
""",
    "io_uring_restriction": """struct io_uring_restriction: size 16, align 4
       0 u16 opcode
       2 union io_uring_restriction__anon1 (_io_uring_restriction__anon1)
       3 u8 resv
       4 u32[3] resv2
""",
    "io_uring_restriction__anon1": """union io_uring_restriction__anon1: size 1, align 1
       0 u8 register_op
       0 u8 sqe_op
       0 u8 sqe_flags
""",
    "io_uring_clock_register": """struct io_uring_clock_register: size 16, align 4
       0 u32 clockid
       4 u32[3] __resv
""",
    "io_uring_clone_buffers": """struct io_uring_clone_buffers: size 32, align 4
       0 u32 src_fd
       4 u32 flags
       8 u32[6] pad
""",
    "io_uring_buf": """struct io_uring_buf: size 16, align 8
       0 u64 addr
       8 u32 len
      12 u16 bid
      14 u16 resv
""",
    "io_uring_buf_ring": """struct io_uring_buf_ring: size 16, align 8
       0 union io_uring_buf_ring__anon1 (_io_uring_buf_ring__anon1)
""",
    "io_uring_buf_ring__anon1": """union io_uring_buf_ring__anon1: size 16, align 8
       0 struct io_uring_buf_ring__anon2 (_io_uring_buf_ring__anon2)
       0 struct io_uring_buf_ring__anon3 (_io_uring_buf_ring__anon3)
""",
    "io_uring_buf_ring__anon2": """struct io_uring_buf_ring__anon2: size 16, align 8
       0 u64 resv1
       8 u32 resv2
      12 u16 resv3
      14 u16 tail
""",
    "io_uring_buf_ring__anon3": """struct io_uring_buf_ring__anon3: size 0, align 8
       0 struct io_uring_buf_ring____empty_bufs __empty_bufs
       0 struct io_uring_buf[0] bufs
""",
    "io_uring_buf_ring____empty_bufs": """struct io_uring_buf_ring____empty_bufs: size 0, align 1
""",
    "io_uring_buf_reg": """struct io_uring_buf_reg: size 40, align 8
       0 u64 ring_addr
       8 u32 ring_entries
      12 u16 bgid
      14 u16 flags
      16 u32 min_left
      20 u32[5] resv
""",
    "io_uring_buf_status": """struct io_uring_buf_status: size 40, align 4
       0 u32 buf_group
       4 u32 head
       8 u32[8] resv
""",
    "io_uring_napi": """struct io_uring_napi: size 16, align 8
       0 u32 busy_poll_to
       4 u8 prefer_busy_poll
       5 u8[3] pad
       8 u64 resv
""",
    "io_uring_getevents_arg": """struct io_uring_getevents_arg: size 24, align 8
       0 u64 sigmask
       8 u32 sigmask_sz
      12 u32 min_wait_usec
      16 u64 ts
""",
    "io_uring_sync_cancel_reg": """struct io_uring_sync_cancel_reg: size 64, align 8
       0 u64 addr
       8 s32 fd
      12 u32 flags
      16 struct __kernel_timespec timeout
      32 u8 opcode
      33 u8[7] pad
      40 u64[3] pad2
""",
    "io_uring_file_index_range": """struct io_uring_file_index_range: size 16, align 8
       0 u32 off
       4 u32 len
       8 u64 resv
""",
    "io_uring_recvmsg_out": """struct io_uring_recvmsg_out: size 16, align 4
       0 u32 namelen
       4 u32 controllen
       8 u32 payloadlen
      12 u32 flags
""",
    # linux/mount.h
    "mount_attr": """struct mount_attr: size 32, align 8
       0 u64 attr_set
       8 u64 attr_clr
      16 u64 propagation
      24 u64 userns_fd
""",
    "statmount": """struct statmount: size 512, align 8
       0 u32 size
       4 u32 mnt_opts
       8 u64 mask
      16 u32 sb_dev_major
      20 u32 sb_dev_minor
      24 u64 sb_magic
      32 u32 sb_flags
      36 u32 fs_type
      40 u64 mnt_id
      48 u64 mnt_parent_id
      56 u32 mnt_id_old
      60 u32 mnt_parent_id_old
      64 u64 mnt_attr
      72 u64 mnt_propagation
      80 u64 mnt_peer_group
      88 u64 mnt_master
      96 u64 propagate_from
     104 u32 mnt_root
     108 u32 mnt_point
     112 u64 mnt_ns_id
     120 u64[49] __spare2
     512 char[0] str
""",
    "mnt_id_req": """struct mnt_id_req: size 32, align 8
       0 u32 size
       4 u32 mnt_ns_fd
       8 u64 mnt_id
      16 u64 param
      24 u64 mnt_ns_id
""",
    # linux/posix_types.h
    "__kernel_fd_set": """struct __kernel_fd_set: size 128, align 8
       0 u64[16] fds_bits
""",
    # linux/time_types.h
    "__kernel_timespec": """struct __kernel_timespec: size 16, align 8
       0 s64 tv_sec
       8 s64 tv_nsec
""",
    "__kernel_itimerspec": """struct __kernel_itimerspec: size 32, align 8
       0 struct __kernel_timespec it_interval
      16 struct __kernel_timespec it_value
""",
    "__kernel_old_timeval": """struct __kernel_old_timeval: size 16, align 8
       0 s64 tv_sec
       8 s64 tv_usec
""",
    "__kernel_old_timespec": """struct __kernel_old_timespec: size 16, align 8
       0 s64 tv_sec
       8 s64 tv_nsec
""",
    "__kernel_old_itimerval": """struct __kernel_old_itimerval: size 32, align 8
       0 struct __kernel_old_timeval it_interval
      16 struct __kernel_old_timeval it_value
""",
    "__kernel_sock_timeval": """struct __kernel_sock_timeval: size 16, align 8
       0 s64 tv_sec
       8 s64 tv_usec
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
    "__kernel_rwf_t": "s32",
    "size_t": "u64",
    "fscrypt_policy": "struct fscrypt_policy_v1",
}

__getattr__, __dir__ = lazy_records(globals(), RECORDS, TYPEDEFS)
