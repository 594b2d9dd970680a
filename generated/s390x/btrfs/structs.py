# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/btrfs.h, linux/btrfs_tree.h for s390x.
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
    # asm/types.h
    "__vector128": """struct __vector128: size 16, align 4
       0 union __vector128__anon1 (___vector128__anon1)
""",
    "__vector128__anon1": """union __vector128__anon1: size 16, align 8
       0 struct __vector128__anon2 (___vector128__anon2)
       0 u32[4] u
""",
    "__vector128__anon2": """struct __vector128__anon2: size 16, align 8
       0 u64 high
       8 u64 low
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
    # linux/btrfs.h
    "btrfs_ioctl_vol_args": """struct btrfs_ioctl_vol_args: size 4096, align 8
       0 s64 fd
       8 char[4088] name
""",
    "btrfs_qgroup_limit": """struct btrfs_qgroup_limit: size 40, align 8
       0 u64 flags
       8 u64 max_rfer
      16 u64 max_excl
      24 u64 rsv_rfer
      32 u64 rsv_excl
""",
    "btrfs_qgroup_inherit": """struct btrfs_qgroup_inherit: size 72, align 8
       0 u64 flags
       8 u64 num_qgroups
      16 u64 num_ref_copies
      24 u64 num_excl_copies
      32 struct btrfs_qgroup_limit lim
      72 u64[0] qgroups
""",
    "btrfs_ioctl_qgroup_limit_args": """struct btrfs_ioctl_qgroup_limit_args: size 48, align 8
       0 u64 qgroupid
       8 struct btrfs_qgroup_limit lim
""",
    "btrfs_ioctl_vol_args_v2": """struct btrfs_ioctl_vol_args_v2: size 4096, align 8
       0 s64 fd
       8 u64 transid
      16 u64 flags
      24 union btrfs_ioctl_vol_args_v2__anon1 (_btrfs_ioctl_vol_args_v2__anon1)
      56 union btrfs_ioctl_vol_args_v2__anon2 (_btrfs_ioctl_vol_args_v2__anon2)
""",
    "btrfs_ioctl_vol_args_v2__anon1": """union btrfs_ioctl_vol_args_v2__anon1: size 32, align 8
       0 struct btrfs_ioctl_vol_args_v2__anon3 (_btrfs_ioctl_vol_args_v2__anon3)
       0 u64[4] unused
""",
    "btrfs_ioctl_vol_args_v2__anon3": """struct btrfs_ioctl_vol_args_v2__anon3: size 16, align 8
       0 u64 size
       8 ptr qgroup_inherit
""",
    "btrfs_ioctl_vol_args_v2__anon2": """union btrfs_ioctl_vol_args_v2__anon2: size 4040, align 8
       0 char[4040] name
       0 u64 devid
       0 u64 subvolid
""",
    "btrfs_scrub_progress": """struct btrfs_scrub_progress: size 120, align 8
       0 u64 data_extents_scrubbed
       8 u64 tree_extents_scrubbed
      16 u64 data_bytes_scrubbed
      24 u64 tree_bytes_scrubbed
      32 u64 read_errors
      40 u64 csum_errors
      48 u64 verify_errors
      56 u64 no_csum
      64 u64 csum_discards
      72 u64 super_errors
      80 u64 malloc_errors
      88 u64 uncorrectable_errors
      96 u64 corrected_errors
     104 u64 last_physical
     112 u64 unverified_errors
""",
    "btrfs_ioctl_scrub_args": """struct btrfs_ioctl_scrub_args: size 1024, align 8
       0 u64 devid
       8 u64 start
      16 u64 end
      24 u64 flags
      32 struct btrfs_scrub_progress progress
     152 u64[109] unused
""",
    "btrfs_ioctl_dev_replace_start_params": """struct btrfs_ioctl_dev_replace_start_params: size 2072, align 8
       0 u64 srcdevid
       8 u64 cont_reading_from_srcdev_mode
      16 u8[1025] srcdev_name
    1041 u8[1025] tgtdev_name
""",
    "btrfs_ioctl_dev_replace_status_params": """struct btrfs_ioctl_dev_replace_status_params: size 48, align 8
       0 u64 replace_state
       8 u64 progress_1000
      16 u64 time_started
      24 u64 time_stopped
      32 u64 num_write_errors
      40 u64 num_uncorrectable_read_errors
""",
    "btrfs_ioctl_dev_replace_args": """struct btrfs_ioctl_dev_replace_args: size 2600, align 8
       0 u64 cmd
       8 u64 result
      16 union btrfs_ioctl_dev_replace_args__anon1 (_btrfs_ioctl_dev_replace_args__anon1)
    2088 u64[64] spare
""",
    "btrfs_ioctl_dev_replace_args__anon1": """union btrfs_ioctl_dev_replace_args__anon1: size 2072, align 8
       0 struct btrfs_ioctl_dev_replace_start_params start
       0 struct btrfs_ioctl_dev_replace_status_params status
""",
    "btrfs_ioctl_dev_info_args": """struct btrfs_ioctl_dev_info_args: size 4096, align 8
       0 u64 devid
       8 u8[16] uuid
      24 u64 bytes_used
      32 u64 total_bytes
      40 u8[16] fsid
      56 u64[377] unused
    3072 u8[1024] path
""",
    "btrfs_ioctl_fs_info_args": """struct btrfs_ioctl_fs_info_args: size 1024, align 8
       0 u64 max_id
       8 u64 num_devices
      16 u8[16] fsid
      32 u32 nodesize
      36 u32 sectorsize
      40 u32 clone_alignment
      44 u16 csum_type
      46 u16 csum_size
      48 u64 flags
      56 u64 generation
      64 u8[16] metadata_uuid
      80 u8[944] reserved
""",
    "btrfs_ioctl_feature_flags": """struct btrfs_ioctl_feature_flags: size 24, align 8
       0 u64 compat_flags
       8 u64 compat_ro_flags
      16 u64 incompat_flags
""",
    "btrfs_balance_args": """struct btrfs_balance_args: size 136, align 1
       0 u64 profiles
       8 union btrfs_balance_args__anon1 (_btrfs_balance_args__anon1)
      16 u64 devid
      24 u64 pstart
      32 u64 pend
      40 u64 vstart
      48 u64 vend
      56 u64 target
      64 u64 flags
      72 union btrfs_balance_args__anon2 (_btrfs_balance_args__anon2)
      80 u32 stripes_min
      84 u32 stripes_max
      88 u64[6] unused
""",
    "btrfs_balance_args__anon1": """union btrfs_balance_args__anon1: size 8, align 8
       0 u64 usage
       0 struct btrfs_balance_args__anon3 (_btrfs_balance_args__anon3)
""",
    "btrfs_balance_args__anon3": """struct btrfs_balance_args__anon3: size 8, align 4
       0 u32 usage_min
       4 u32 usage_max
""",
    "btrfs_balance_args__anon2": """union btrfs_balance_args__anon2: size 8, align 8
       0 u64 limit
       0 struct btrfs_balance_args__anon4 (_btrfs_balance_args__anon4)
""",
    "btrfs_balance_args__anon4": """struct btrfs_balance_args__anon4: size 8, align 4
       0 u32 limit_min
       4 u32 limit_max
""",
    "btrfs_balance_progress": """struct btrfs_balance_progress: size 24, align 8
       0 u64 expected
       8 u64 considered
      16 u64 completed
""",
    "btrfs_ioctl_balance_args": """struct btrfs_ioctl_balance_args: size 1024, align 8
       0 u64 flags
       8 u64 state
      16 struct btrfs_balance_args data
     152 struct btrfs_balance_args meta
     288 struct btrfs_balance_args sys
     424 struct btrfs_balance_progress stat
     448 u64[72] unused
""",
    "btrfs_ioctl_ino_lookup_args": """struct btrfs_ioctl_ino_lookup_args: size 4096, align 8
       0 u64 treeid
       8 u64 objectid
      16 char[4080] name
""",
    "btrfs_ioctl_ino_lookup_user_args": """struct btrfs_ioctl_ino_lookup_user_args: size 4096, align 8
       0 u64 dirid
       8 u64 treeid
      16 char[256] name
     272 char[3824] path
""",
    "btrfs_ioctl_search_key": """struct btrfs_ioctl_search_key: size 104, align 8
       0 u64 tree_id
       8 u64 min_objectid
      16 u64 max_objectid
      24 u64 min_offset
      32 u64 max_offset
      40 u64 min_transid
      48 u64 max_transid
      56 u32 min_type
      60 u32 max_type
      64 u32 nr_items
      68 u32 unused
      72 u64 unused1
      80 u64 unused2
      88 u64 unused3
      96 u64 unused4
""",
    "btrfs_ioctl_search_header": """struct btrfs_ioctl_search_header: size 32, align 8
       0 u64 transid
       8 u64 objectid
      16 u64 offset
      24 u32 type
      28 u32 len
""",
    "btrfs_ioctl_search_args": """struct btrfs_ioctl_search_args: size 4096, align 8
       0 struct btrfs_ioctl_search_key key
     104 char[3992] buf
""",
    "btrfs_ioctl_search_args_v2": """struct btrfs_ioctl_search_args_v2: size 112, align 8
       0 struct btrfs_ioctl_search_key key
     104 u64 buf_size
     112 u8[0] buf
""",
    "btrfs_ioctl_clone_range_args": """struct btrfs_ioctl_clone_range_args: size 32, align 8
       0 s64 src_fd
       8 u64 src_offset
      16 u64 src_length
      24 u64 dest_offset
""",
    "btrfs_ioctl_defrag_range_args": """struct btrfs_ioctl_defrag_range_args: size 48, align 8
       0 u64 start
       8 u64 len
      16 u64 flags
      24 u32 extent_thresh
      28 u32 compress_type
      32 u32[4] unused
""",
    "btrfs_ioctl_same_extent_info": """struct btrfs_ioctl_same_extent_info: size 32, align 8
       0 s64 fd
       8 u64 logical_offset
      16 u64 bytes_deduped
      24 s32 status
      28 u32 reserved
""",
    "btrfs_ioctl_same_args": """struct btrfs_ioctl_same_args: size 24, align 8
       0 u64 logical_offset
       8 u64 length
      16 u16 dest_count
      18 u16 reserved1
      20 u32 reserved2
      24 struct btrfs_ioctl_same_extent_info[0] info
""",
    "btrfs_ioctl_space_info": """struct btrfs_ioctl_space_info: size 24, align 8
       0 u64 flags
       8 u64 total_bytes
      16 u64 used_bytes
""",
    "btrfs_ioctl_space_args": """struct btrfs_ioctl_space_args: size 16, align 8
       0 u64 space_slots
       8 u64 total_spaces
      16 struct btrfs_ioctl_space_info[0] spaces
""",
    "btrfs_data_container": """struct btrfs_data_container: size 16, align 8
       0 u32 bytes_left
       4 u32 bytes_missing
       8 u32 elem_cnt
      12 u32 elem_missed
      16 u64[0] val
""",
    "btrfs_ioctl_ino_path_args": """struct btrfs_ioctl_ino_path_args: size 56, align 8
       0 u64 inum
       8 u64 size
      16 u64[4] reserved
      48 u64 fspath
""",
    "btrfs_ioctl_logical_ino_args": """struct btrfs_ioctl_logical_ino_args: size 56, align 8
       0 u64 logical
       8 u64 size
      16 u64[3] reserved
      40 u64 flags
      48 u64 inodes
""",
    "btrfs_ioctl_get_dev_stats": """struct btrfs_ioctl_get_dev_stats: size 1032, align 8
       0 u64 devid
       8 u64 nr_items
      16 u64 flags
      24 u64[5] values
      64 u64[121] unused
""",
    "btrfs_ioctl_quota_ctl_args": """struct btrfs_ioctl_quota_ctl_args: size 16, align 8
       0 u64 cmd
       8 u64 status
""",
    "btrfs_ioctl_quota_rescan_args": """struct btrfs_ioctl_quota_rescan_args: size 64, align 8
       0 u64 flags
       8 u64 progress
      16 u64[6] reserved
""",
    "btrfs_ioctl_qgroup_assign_args": """struct btrfs_ioctl_qgroup_assign_args: size 24, align 8
       0 u64 assign
       8 u64 src
      16 u64 dst
""",
    "btrfs_ioctl_qgroup_create_args": """struct btrfs_ioctl_qgroup_create_args: size 16, align 8
       0 u64 create
       8 u64 qgroupid
""",
    "btrfs_ioctl_timespec": """struct btrfs_ioctl_timespec: size 16, align 8
       0 u64 sec
       8 u32 nsec
""",
    "btrfs_ioctl_received_subvol_args": """struct btrfs_ioctl_received_subvol_args: size 200, align 8
       0 char[16] uuid
      16 u64 stransid
      24 u64 rtransid
      32 struct btrfs_ioctl_timespec stime
      48 struct btrfs_ioctl_timespec rtime
      64 u64 flags
      72 u64[16] reserved
""",
    "btrfs_ioctl_send_args": """struct btrfs_ioctl_send_args: size 72, align 8
       0 s64 send_fd
       8 u64 clone_sources_count
      16 ptr clone_sources
      24 u64 parent_root
      32 u64 flags
      40 u32 version
      44 u8[28] reserved
""",
    "btrfs_ioctl_get_subvol_info_args": """struct btrfs_ioctl_get_subvol_info_args: size 504, align 8
       0 u64 treeid
       8 char[256] name
     264 u64 parent_id
     272 u64 dirid
     280 u64 generation
     288 u64 flags
     296 u8[16] uuid
     312 u8[16] parent_uuid
     328 u8[16] received_uuid
     344 u64 ctransid
     352 u64 otransid
     360 u64 stransid
     368 u64 rtransid
     376 struct btrfs_ioctl_timespec ctime
     392 struct btrfs_ioctl_timespec otime
     408 struct btrfs_ioctl_timespec stime
     424 struct btrfs_ioctl_timespec rtime
     440 u64[8] reserved
""",
    "btrfs_ioctl_get_subvol_rootref_args": """struct btrfs_ioctl_get_subvol_rootref_args: size 4096, align 8
       0 u64 min_treeid
       8 struct btrfs_ioctl_get_subvol_rootref_args__rootref[255] rootref
    4088 u8 num_items
    4089 u8[7] align
""",
    "btrfs_ioctl_get_subvol_rootref_args__rootref": """struct btrfs_ioctl_get_subvol_rootref_args__rootref: size 16, align 8
       0 u64 treeid
       8 u64 dirid
""",
    "btrfs_ioctl_encoded_io_args": """struct btrfs_ioctl_encoded_io_args: size 128, align 8
       0 ptr iov
       8 u64 iovcnt
      16 s64 offset
      24 u64 flags
      32 u64 len
      40 u64 unencoded_len
      48 u64 unencoded_offset
      56 u32 compression
      60 u32 encryption
      64 u8[64] reserved
""",
    # linux/btrfs_tree.h
    "btrfs_disk_key": """struct btrfs_disk_key: size 17, align 1
       0 le64 objectid
       8 u8 type
       9 le64 offset
""",
    "btrfs_key": """struct btrfs_key: size 17, align 1
       0 u64 objectid
       8 u8 type
       9 u64 offset
""",
    "btrfs_header": """struct btrfs_header: size 101, align 1
       0 u8[32] csum
      32 u8[16] fsid
      48 le64 bytenr
      56 le64 flags
      64 u8[16] chunk_tree_uuid
      80 le64 generation
      88 le64 owner
      96 le32 nritems
     100 u8 level
""",
    "btrfs_root_backup": """struct btrfs_root_backup: size 168, align 1
       0 le64 tree_root
       8 le64 tree_root_gen
      16 le64 chunk_root
      24 le64 chunk_root_gen
      32 le64 extent_root
      40 le64 extent_root_gen
      48 le64 fs_root
      56 le64 fs_root_gen
      64 le64 dev_root
      72 le64 dev_root_gen
      80 le64 csum_root
      88 le64 csum_root_gen
      96 le64 total_bytes
     104 le64 bytes_used
     112 le64 num_devices
     120 le64[4] unused_64
     152 u8 tree_root_level
     153 u8 chunk_root_level
     154 u8 extent_root_level
     155 u8 fs_root_level
     156 u8 dev_root_level
     157 u8 csum_root_level
     158 u8[10] unused_8
""",
    "btrfs_item": """struct btrfs_item: size 25, align 1
       0 struct btrfs_disk_key key
      17 le32 offset
      21 le32 size
""",
    "btrfs_leaf": """struct btrfs_leaf: size 101, align 1
       0 struct btrfs_header header
     101 struct btrfs_item[0] items
""",
    "btrfs_key_ptr": """struct btrfs_key_ptr: size 33, align 1
       0 struct btrfs_disk_key key
      17 le64 blockptr
      25 le64 generation
""",
    "btrfs_node": """struct btrfs_node: size 101, align 1
       0 struct btrfs_header header
     101 struct btrfs_key_ptr[0] ptrs
""",
    "btrfs_dev_item": """struct btrfs_dev_item: size 98, align 1
       0 le64 devid
       8 le64 total_bytes
      16 le64 bytes_used
      24 le32 io_align
      28 le32 io_width
      32 le32 sector_size
      36 le64 type
      44 le64 generation
      52 le64 start_offset
      60 le32 dev_group
      64 u8 seek_speed
      65 u8 bandwidth
      66 u8[16] uuid
      82 u8[16] fsid
""",
    "btrfs_stripe": """struct btrfs_stripe: size 32, align 1
       0 le64 devid
       8 le64 offset
      16 u8[16] dev_uuid
""",
    "btrfs_chunk": """struct btrfs_chunk: size 80, align 1
       0 le64 length
       8 le64 owner
      16 le64 stripe_len
      24 le64 type
      32 le32 io_align
      36 le32 io_width
      40 le32 sector_size
      44 le16 num_stripes
      46 le16 sub_stripes
      48 struct btrfs_stripe stripe
""",
    "btrfs_super_block": """struct btrfs_super_block: size 4096, align 1
       0 u8[32] csum
      32 u8[16] fsid
      48 le64 bytenr
      56 le64 flags
      64 le64 magic
      72 le64 generation
      80 le64 root
      88 le64 chunk_root
      96 le64 log_root
     104 le64 __unused_log_root_transid
     112 le64 total_bytes
     120 le64 bytes_used
     128 le64 root_dir_objectid
     136 le64 num_devices
     144 le32 sectorsize
     148 le32 nodesize
     152 le32 __unused_leafsize
     156 le32 stripesize
     160 le32 sys_chunk_array_size
     164 le64 chunk_root_generation
     172 le64 compat_flags
     180 le64 compat_ro_flags
     188 le64 incompat_flags
     196 le16 csum_type
     198 u8 root_level
     199 u8 chunk_root_level
     200 u8 log_root_level
     201 struct btrfs_dev_item dev_item
     299 char[256] label
     555 le64 cache_generation
     563 le64 uuid_tree_generation
     571 u8[16] metadata_uuid
     587 u64 nr_global_roots
     595 le64[27] reserved
     811 u8[2048] sys_chunk_array
    2859 struct btrfs_root_backup[4] super_roots
    3531 u8[565] padding
""",
    "btrfs_free_space_entry": """struct btrfs_free_space_entry: size 17, align 1
       0 le64 offset
       8 le64 bytes
      16 u8 type
""",
    "btrfs_free_space_header": """struct btrfs_free_space_header: size 41, align 1
       0 struct btrfs_disk_key location
      17 le64 generation
      25 le64 num_entries
      33 le64 num_bitmaps
""",
    "btrfs_raid_stride": """struct btrfs_raid_stride: size 16, align 1
       0 le64 devid
       8 le64 physical
""",
    "btrfs_stripe_extent": """struct btrfs_stripe_extent: size 0, align 1
       0 struct btrfs_stripe_extent__anon1 (_btrfs_stripe_extent__anon1)
""",
    "btrfs_stripe_extent__anon1": """struct btrfs_stripe_extent__anon1: size 0, align 1
       0 struct btrfs_stripe_extent____empty_strides __empty_strides
       0 struct btrfs_raid_stride[0] strides
""",
    "btrfs_stripe_extent____empty_strides": """struct btrfs_stripe_extent____empty_strides: size 0, align 1
""",
    "btrfs_extent_item": """struct btrfs_extent_item: size 24, align 1
       0 le64 refs
       8 le64 generation
      16 le64 flags
""",
    "btrfs_extent_item_v0": """struct btrfs_extent_item_v0: size 4, align 1
       0 le32 refs
""",
    "btrfs_tree_block_info": """struct btrfs_tree_block_info: size 18, align 1
       0 struct btrfs_disk_key key
      17 u8 level
""",
    "btrfs_extent_data_ref": """struct btrfs_extent_data_ref: size 28, align 1
       0 le64 root
       8 le64 objectid
      16 le64 offset
      24 le32 count
""",
    "btrfs_shared_data_ref": """struct btrfs_shared_data_ref: size 4, align 1
       0 le32 count
""",
    "btrfs_extent_owner_ref": """struct btrfs_extent_owner_ref: size 8, align 1
       0 le64 root_id
""",
    "btrfs_extent_inline_ref": """struct btrfs_extent_inline_ref: size 9, align 1
       0 u8 type
       1 le64 offset
""",
    "btrfs_dev_extent": """struct btrfs_dev_extent: size 48, align 1
       0 le64 chunk_tree
       8 le64 chunk_objectid
      16 le64 chunk_offset
      24 le64 length
      32 u8[16] chunk_tree_uuid
""",
    "btrfs_inode_ref": """struct btrfs_inode_ref: size 10, align 1
       0 le64 index
       8 le16 name_len
""",
    "btrfs_inode_extref": """struct btrfs_inode_extref: size 18, align 1
       0 le64 parent_objectid
       8 le64 index
      16 le16 name_len
      18 u8[0] name
""",
    "btrfs_timespec": """struct btrfs_timespec: size 12, align 1
       0 le64 sec
       8 le32 nsec
""",
    "btrfs_inode_item": """struct btrfs_inode_item: size 160, align 1
       0 le64 generation
       8 le64 transid
      16 le64 size
      24 le64 nbytes
      32 le64 block_group
      40 le32 nlink
      44 le32 uid
      48 le32 gid
      52 le32 mode
      56 le64 rdev
      64 le64 flags
      72 le64 sequence
      80 le64[4] reserved
     112 struct btrfs_timespec atime
     124 struct btrfs_timespec ctime
     136 struct btrfs_timespec mtime
     148 struct btrfs_timespec otime
""",
    "btrfs_dir_log_item": """struct btrfs_dir_log_item: size 8, align 1
       0 le64 end
""",
    "btrfs_dir_item": """struct btrfs_dir_item: size 30, align 1
       0 struct btrfs_disk_key location
      17 le64 transid
      25 le16 data_len
      27 le16 name_len
      29 u8 type
""",
    "btrfs_root_item": """struct btrfs_root_item: size 439, align 1
       0 struct btrfs_inode_item inode
     160 le64 generation
     168 le64 root_dirid
     176 le64 bytenr
     184 le64 byte_limit
     192 le64 bytes_used
     200 le64 last_snapshot
     208 le64 flags
     216 le32 refs
     220 struct btrfs_disk_key drop_progress
     237 u8 drop_level
     238 u8 level
     239 le64 generation_v2
     247 u8[16] uuid
     263 u8[16] parent_uuid
     279 u8[16] received_uuid
     295 le64 ctransid
     303 le64 otransid
     311 le64 stransid
     319 le64 rtransid
     327 struct btrfs_timespec ctime
     339 struct btrfs_timespec otime
     351 struct btrfs_timespec stime
     363 struct btrfs_timespec rtime
     375 le64[8] reserved
""",
    "btrfs_root_ref": """struct btrfs_root_ref: size 18, align 1
       0 le64 dirid
       8 le64 sequence
      16 le16 name_len
""",
    "btrfs_disk_balance_args": """struct btrfs_disk_balance_args: size 136, align 1
       0 le64 profiles
       8 union btrfs_disk_balance_args__anon1 (_btrfs_disk_balance_args__anon1)
      16 le64 devid
      24 le64 pstart
      32 le64 pend
      40 le64 vstart
      48 le64 vend
      56 le64 target
      64 le64 flags
      72 union btrfs_disk_balance_args__anon2 (_btrfs_disk_balance_args__anon2)
      80 le32 stripes_min
      84 le32 stripes_max
      88 le64[6] unused
""",
    "btrfs_disk_balance_args__anon1": """union btrfs_disk_balance_args__anon1: size 8, align 8
       0 le64 usage
       0 struct btrfs_disk_balance_args__anon3 (_btrfs_disk_balance_args__anon3)
""",
    "btrfs_disk_balance_args__anon3": """struct btrfs_disk_balance_args__anon3: size 8, align 4
       0 le32 usage_min
       4 le32 usage_max
""",
    "btrfs_disk_balance_args__anon2": """union btrfs_disk_balance_args__anon2: size 8, align 8
       0 le64 limit
       0 struct btrfs_disk_balance_args__anon4 (_btrfs_disk_balance_args__anon4)
""",
    "btrfs_disk_balance_args__anon4": """struct btrfs_disk_balance_args__anon4: size 8, align 4
       0 le32 limit_min
       4 le32 limit_max
""",
    "btrfs_balance_item": """struct btrfs_balance_item: size 448, align 1
       0 le64 flags
       8 struct btrfs_disk_balance_args data
     144 struct btrfs_disk_balance_args meta
     280 struct btrfs_disk_balance_args sys
     416 le64[4] unused
""",
    "btrfs_file_extent_item": """struct btrfs_file_extent_item: size 53, align 1
       0 le64 generation
       8 le64 ram_bytes
      16 u8 compression
      17 u8 encryption
      18 le16 other_encoding
      20 u8 type
      21 le64 disk_bytenr
      29 le64 disk_num_bytes
      37 le64 offset
      45 le64 num_bytes
""",
    "btrfs_csum_item": """struct btrfs_csum_item: size 1, align 1
       0 u8 csum
""",
    "btrfs_dev_stats_item": """struct btrfs_dev_stats_item: size 40, align 1
       0 le64[5] values
""",
    "btrfs_dev_replace_item": """struct btrfs_dev_replace_item: size 72, align 1
       0 le64 src_devid
       8 le64 cursor_left
      16 le64 cursor_right
      24 le64 cont_reading_from_srcdev_mode
      32 le64 replace_state
      40 le64 time_started
      48 le64 time_stopped
      56 le64 num_write_errors
      64 le64 num_uncorrectable_read_errors
""",
    "btrfs_block_group_item": """struct btrfs_block_group_item: size 24, align 1
       0 le64 used
       8 le64 chunk_objectid
      16 le64 flags
""",
    "btrfs_free_space_info": """struct btrfs_free_space_info: size 8, align 1
       0 le32 extent_count
       4 le32 flags
""",
    "btrfs_qgroup_status_item": """struct btrfs_qgroup_status_item: size 40, align 1
       0 le64 version
       8 le64 generation
      16 le64 flags
      24 le64 rescan
      32 le64 enable_gen
""",
    "btrfs_qgroup_info_item": """struct btrfs_qgroup_info_item: size 40, align 1
       0 le64 generation
       8 le64 rfer
      16 le64 rfer_cmpr
      24 le64 excl
      32 le64 excl_cmpr
""",
    "btrfs_qgroup_limit_item": """struct btrfs_qgroup_limit_item: size 40, align 1
       0 le64 flags
       8 le64 max_rfer
      16 le64 max_excl
      24 le64 rsv_rfer
      32 le64 rsv_excl
""",
    "btrfs_verity_descriptor_item": """struct btrfs_verity_descriptor_item: size 25, align 1
       0 le64 size
       8 le64[2] reserved
      24 u8 encryption
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
    "addr_t": "u64",
    "saddr_t": "s64",
    "__kernel_sighandler_t": "ptr",
    "__kernel_key_t": "s32",
    "__kernel_mqd_t": "s32",
    "__kernel_size_t": "u64",
    "__kernel_ssize_t": "s64",
    "__kernel_old_dev_t": "u16",
    "__kernel_ino_t": "u32",
    "__kernel_mode_t": "u32",
    "__kernel_ipc_pid_t": "s32",
    "__kernel_uid_t": "u32",
    "__kernel_gid_t": "u32",
    "__kernel_ptrdiff_t": "s64",
    "__kernel_sigset_t": "u64",
    "__kernel_long_t": "s64",
    "__kernel_ulong_t": "u64",
    "__kernel_pid_t": "s32",
    "__kernel_suseconds_t": "s64",
    "__kernel_daddr_t": "s32",
    "__kernel_uid32_t": "u32",
    "__kernel_gid32_t": "u32",
    "__kernel_old_uid_t": "u32",
    "__kernel_old_gid_t": "u32",
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
