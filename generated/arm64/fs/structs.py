# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/fs.h, linux/fiemap.h, linux/blktrace_api.h for arm64.
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
    "blk_io_trace": """struct blk_io_trace: size 48, align 8
       0 u32 magic
       4 u32 sequence
       8 u64 time
      16 u64 sector
      24 u32 bytes
      28 u32 action
      32 u32 pid
      36 u32 device
      40 u32 cpu
      44 u16 error
      46 u16 pdu_len
""",
    "blk_io_trace_remap": """struct blk_io_trace_remap: size 16, align 8
       0 be32 device_from
       4 be32 device_to
       8 be64 sector_from
""",
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
