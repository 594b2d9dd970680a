# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/btrfs.h, linux/btrfs_tree.h for loongarch64.
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
    "fscrypt_policy_v1",
    "fscrypt_key",
    "fscrypt_policy_v2",
    "fscrypt_get_policy_ex_arg",
    "fscrypt_get_policy_ex_arg__policy",
    "fscrypt_key_specifier",
    "fscrypt_key_specifier__u",
    "fscrypt_provisioning_key_payload",
    "fscrypt_add_key_arg",
    "fscrypt_remove_key_arg",
    "fscrypt_get_key_status_arg",
    "mount_attr",
    "statmount",
    "mnt_id_req",
    "file_clone_range",
    "fstrim_range",
    "fsuuid2",
    "fs_sysfs_path",
    "file_dedupe_range_info",
    "file_dedupe_range",
    "files_stat_struct",
    "inodes_stat_t",
    "fsxattr",
    "page_region",
    "pm_scan_arg",
    "procmap_query",
    "btrfs_ioctl_vol_args",
    "btrfs_qgroup_limit",
    "btrfs_qgroup_inherit",
    "btrfs_ioctl_qgroup_limit_args",
    "btrfs_ioctl_vol_args_v2",
    "btrfs_ioctl_vol_args_v2__anon1",
    "btrfs_ioctl_vol_args_v2__anon3",
    "btrfs_ioctl_vol_args_v2__anon2",
    "btrfs_scrub_progress",
    "btrfs_ioctl_scrub_args",
    "btrfs_ioctl_dev_replace_start_params",
    "btrfs_ioctl_dev_replace_status_params",
    "btrfs_ioctl_dev_replace_args",
    "btrfs_ioctl_dev_replace_args__anon1",
    "btrfs_ioctl_dev_info_args",
    "btrfs_ioctl_fs_info_args",
    "btrfs_ioctl_feature_flags",
    "btrfs_balance_args",
    "btrfs_balance_args__anon1",
    "btrfs_balance_args__anon3",
    "btrfs_balance_args__anon2",
    "btrfs_balance_args__anon4",
    "btrfs_balance_progress",
    "btrfs_ioctl_balance_args",
    "btrfs_ioctl_ino_lookup_args",
    "btrfs_ioctl_ino_lookup_user_args",
    "btrfs_ioctl_search_key",
    "btrfs_ioctl_search_header",
    "btrfs_ioctl_search_args",
    "btrfs_ioctl_search_args_v2",
    "btrfs_ioctl_clone_range_args",
    "btrfs_ioctl_defrag_range_args",
    "btrfs_ioctl_same_extent_info",
    "btrfs_ioctl_same_args",
    "btrfs_ioctl_space_info",
    "btrfs_ioctl_space_args",
    "btrfs_data_container",
    "btrfs_ioctl_ino_path_args",
    "btrfs_ioctl_logical_ino_args",
    "btrfs_ioctl_get_dev_stats",
    "btrfs_ioctl_quota_ctl_args",
    "btrfs_ioctl_quota_rescan_args",
    "btrfs_ioctl_qgroup_assign_args",
    "btrfs_ioctl_qgroup_create_args",
    "btrfs_ioctl_timespec",
    "btrfs_ioctl_received_subvol_args",
    "btrfs_ioctl_send_args",
    "btrfs_ioctl_get_subvol_info_args",
    "btrfs_ioctl_get_subvol_rootref_args",
    "btrfs_ioctl_get_subvol_rootref_args__rootref",
    "btrfs_ioctl_encoded_io_args",
    "btrfs_disk_key",
    "btrfs_key",
    "btrfs_header",
    "btrfs_root_backup",
    "btrfs_item",
    "btrfs_leaf",
    "btrfs_key_ptr",
    "btrfs_node",
    "btrfs_dev_item",
    "btrfs_stripe",
    "btrfs_chunk",
    "btrfs_super_block",
    "btrfs_free_space_entry",
    "btrfs_free_space_header",
    "btrfs_raid_stride",
    "btrfs_stripe_extent",
    "btrfs_stripe_extent__anon1",
    "btrfs_stripe_extent____empty_strides",
    "btrfs_extent_item",
    "btrfs_extent_item_v0",
    "btrfs_tree_block_info",
    "btrfs_extent_data_ref",
    "btrfs_shared_data_ref",
    "btrfs_extent_owner_ref",
    "btrfs_extent_inline_ref",
    "btrfs_dev_extent",
    "btrfs_inode_ref",
    "btrfs_inode_extref",
    "btrfs_timespec",
    "btrfs_inode_item",
    "btrfs_dir_log_item",
    "btrfs_dir_item",
    "btrfs_root_item",
    "btrfs_root_ref",
    "btrfs_disk_balance_args",
    "btrfs_disk_balance_args__anon1",
    "btrfs_disk_balance_args__anon3",
    "btrfs_disk_balance_args__anon2",
    "btrfs_disk_balance_args__anon4",
    "btrfs_balance_item",
    "btrfs_file_extent_item",
    "btrfs_csum_item",
    "btrfs_dev_stats_item",
    "btrfs_dev_replace_item",
    "btrfs_block_group_item",
    "btrfs_free_space_info",
    "btrfs_qgroup_status_item",
    "btrfs_qgroup_info_item",
    "btrfs_qgroup_limit_item",
    "btrfs_verity_descriptor_item",
    "blk_user_trace_setup",
    "fiemap_extent",
    "fiemap",
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
    "__kernel_rwf_t",
    "size_t",
    "fscrypt_policy",
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

class fscrypt_policy_v1(_a.CStruct):
    """struct fscrypt_policy_v1: size 12, align 1::

           0 u8 version
           1 u8 contents_encryption_mode
           2 u8 filenames_encryption_mode
           3 u8 flags
           4 u8[8] master_key_descriptor
    """

    version: _t.Int
    contents_encryption_mode: _t.Int
    filenames_encryption_mode: _t.Int
    flags: _t.Int
    master_key_descriptor: _t.Raw
    def __init__(self, version: _t.Number = ..., contents_encryption_mode: _t.Number = ..., filenames_encryption_mode: _t.Number = ..., flags: _t.Number = ..., master_key_descriptor: _t.Bytes = ...) -> None: ...

class fscrypt_key(_a.CStruct):
    """struct fscrypt_key: size 72, align 4::

           0 u32 mode
           4 u8[64] raw
          68 u32 size
    """

    mode: _t.Int
    raw: _t.Raw
    size: _t.Int
    def __init__(self, mode: _t.Number = ..., raw: _t.Bytes = ..., size: _t.Number = ...) -> None: ...

class fscrypt_policy_v2(_a.CStruct):
    """struct fscrypt_policy_v2: size 24, align 1::

           0 u8 version
           1 u8 contents_encryption_mode
           2 u8 filenames_encryption_mode
           3 u8 flags
           4 u8 log2_data_unit_size
           5 u8[3] __reserved
           8 u8[16] master_key_identifier
    """

    version: _t.Int
    contents_encryption_mode: _t.Int
    filenames_encryption_mode: _t.Int
    flags: _t.Int
    log2_data_unit_size: _t.Int
    __reserved: _t.Raw
    master_key_identifier: _t.Raw
    def __init__(self, version: _t.Number = ..., contents_encryption_mode: _t.Number = ..., filenames_encryption_mode: _t.Number = ..., flags: _t.Number = ..., log2_data_unit_size: _t.Number = ..., *, __reserved: _t.Bytes = ..., master_key_identifier: _t.Bytes = ...) -> None: ...

class fscrypt_get_policy_ex_arg(_a.CStruct):
    """struct fscrypt_get_policy_ex_arg: size 32, align 8::

           0 u64 policy_size
           8 union fscrypt_get_policy_ex_arg__policy policy
    """

    policy_size: _t.Int
    policy: _t.Of[fscrypt_get_policy_ex_arg__policy]
    def __init__(self, policy_size: _t.Number = ..., policy: fscrypt_get_policy_ex_arg__policy | _t.Members = ...) -> None: ...

class fscrypt_get_policy_ex_arg__policy(_a.CUnion):
    """union fscrypt_get_policy_ex_arg__policy: size 24, align 1::

           0 u8 version
           0 struct fscrypt_policy_v1 v1
           0 struct fscrypt_policy_v2 v2
    """

    version: _t.Int
    v1: _t.Of[fscrypt_policy_v1]
    v2: _t.Of[fscrypt_policy_v2]
    def __init__(self, version: _t.Number = ..., *, v1: fscrypt_policy_v1 | _t.Members = ..., v2: fscrypt_policy_v2 | _t.Members = ...) -> None: ...

class fscrypt_key_specifier(_a.CStruct):
    """struct fscrypt_key_specifier: size 40, align 4::

           0 u32 type
           4 u32 __reserved
           8 union fscrypt_key_specifier__u u
    """

    type: _t.Int
    __reserved: _t.Int
    u: _t.Of[fscrypt_key_specifier__u]
    def __init__(self, type: _t.Number = ..., *, __reserved: _t.Number = ..., u: fscrypt_key_specifier__u | _t.Members = ...) -> None: ...

class fscrypt_key_specifier__u(_a.CUnion):
    """union fscrypt_key_specifier__u: size 32, align 1::

           0 u8[32] __reserved
           0 u8[8] descriptor
           0 u8[16] identifier
    """

    __reserved: _t.Raw
    descriptor: _t.Raw
    identifier: _t.Raw
    def __init__(self, *, __reserved: _t.Bytes = ..., descriptor: _t.Bytes = ..., identifier: _t.Bytes = ...) -> None: ...

class fscrypt_provisioning_key_payload(_a.CStruct):
    """struct fscrypt_provisioning_key_payload: size 8, align 4::

           0 u32 type
           4 u32 __reserved
           8 u8[0] raw
    """

    type: _t.Int
    __reserved: _t.Int
    raw: _t.Raw
    def __init__(self, type: _t.Number = ..., *, __reserved: _t.Number = ..., raw: _t.Bytes = ...) -> None: ...

class fscrypt_add_key_arg(_a.CStruct):
    """struct fscrypt_add_key_arg: size 80, align 4::

           0 struct fscrypt_key_specifier key_spec
          40 u32 raw_size
          44 u32 key_id
          48 u32[8] __reserved
          80 u8[0] raw
    """

    key_spec: _t.Of[fscrypt_key_specifier]
    raw_size: _t.Int
    key_id: _t.Int
    __reserved: _t.Items[_t.u32]
    raw: _t.Raw
    def __init__(self, key_spec: fscrypt_key_specifier | _t.Members = ..., raw_size: _t.Number = ..., key_id: _t.Number = ..., *, __reserved: _t.Elements = ..., raw: _t.Bytes = ...) -> None: ...

class fscrypt_remove_key_arg(_a.CStruct):
    """struct fscrypt_remove_key_arg: size 64, align 4::

           0 struct fscrypt_key_specifier key_spec
          40 u32 removal_status_flags
          44 u32[5] __reserved
    """

    key_spec: _t.Of[fscrypt_key_specifier]
    removal_status_flags: _t.Int
    __reserved: _t.Items[_t.u32]
    def __init__(self, key_spec: fscrypt_key_specifier | _t.Members = ..., removal_status_flags: _t.Number = ..., *, __reserved: _t.Elements = ...) -> None: ...

class fscrypt_get_key_status_arg(_a.CStruct):
    """struct fscrypt_get_key_status_arg: size 128, align 4::

           0 struct fscrypt_key_specifier key_spec
          40 u32[6] __reserved
          64 u32 status
          68 u32 status_flags
          72 u32 user_count
          76 u32[13] __out_reserved
    """

    key_spec: _t.Of[fscrypt_key_specifier]
    __reserved: _t.Items[_t.u32]
    status: _t.Int
    status_flags: _t.Int
    user_count: _t.Int
    __out_reserved: _t.Items[_t.u32]
    def __init__(self, key_spec: fscrypt_key_specifier | _t.Members = ..., *, __reserved: _t.Elements = ..., status: _t.Number = ..., status_flags: _t.Number = ..., user_count: _t.Number = ..., __out_reserved: _t.Elements = ...) -> None: ...

class mount_attr(_a.CStruct):
    """struct mount_attr: size 32, align 8::

           0 u64 attr_set
           8 u64 attr_clr
          16 u64 propagation
          24 u64 userns_fd
    """

    attr_set: _t.Int
    attr_clr: _t.Int
    propagation: _t.Int
    userns_fd: _t.Int
    def __init__(self, attr_set: _t.Number = ..., attr_clr: _t.Number = ..., propagation: _t.Number = ..., userns_fd: _t.Number = ...) -> None: ...

class statmount(_a.CStruct):
    """struct statmount: size 512, align 8::

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
    """

    size: _t.Int
    mnt_opts: _t.Int
    mask: _t.Int
    sb_dev_major: _t.Int
    sb_dev_minor: _t.Int
    sb_magic: _t.Int
    sb_flags: _t.Int
    fs_type: _t.Int
    mnt_id: _t.Int
    mnt_parent_id: _t.Int
    mnt_id_old: _t.Int
    mnt_parent_id_old: _t.Int
    mnt_attr: _t.Int
    mnt_propagation: _t.Int
    mnt_peer_group: _t.Int
    mnt_master: _t.Int
    propagate_from: _t.Int
    mnt_root: _t.Int
    mnt_point: _t.Int
    mnt_ns_id: _t.Int
    __spare2: _t.Items[_t.u64]
    str: _t.Raw
    def __init__(self, size: _t.Number = ..., mnt_opts: _t.Number = ..., mask: _t.Number = ..., sb_dev_major: _t.Number = ..., sb_dev_minor: _t.Number = ..., sb_magic: _t.Number = ..., sb_flags: _t.Number = ..., fs_type: _t.Number = ..., mnt_id: _t.Number = ..., mnt_parent_id: _t.Number = ..., mnt_id_old: _t.Number = ..., mnt_parent_id_old: _t.Number = ..., mnt_attr: _t.Number = ..., mnt_propagation: _t.Number = ..., mnt_peer_group: _t.Number = ..., mnt_master: _t.Number = ..., propagate_from: _t.Number = ..., mnt_root: _t.Number = ..., mnt_point: _t.Number = ..., mnt_ns_id: _t.Number = ..., *, __spare2: _t.Elements = ..., str: _t.Bytes = ...) -> None: ...

class mnt_id_req(_a.CStruct):
    """struct mnt_id_req: size 32, align 8::

           0 u32 size
           4 u32 mnt_ns_fd
           8 u64 mnt_id
          16 u64 param
          24 u64 mnt_ns_id
    """

    size: _t.Int
    mnt_ns_fd: _t.Int
    mnt_id: _t.Int
    param: _t.Int
    mnt_ns_id: _t.Int
    def __init__(self, size: _t.Number = ..., mnt_ns_fd: _t.Number = ..., mnt_id: _t.Number = ..., param: _t.Number = ..., mnt_ns_id: _t.Number = ...) -> None: ...

class file_clone_range(_a.CStruct):
    """struct file_clone_range: size 32, align 8::

           0 s64 src_fd
           8 u64 src_offset
          16 u64 src_length
          24 u64 dest_offset
    """

    src_fd: _t.Int
    src_offset: _t.Int
    src_length: _t.Int
    dest_offset: _t.Int
    def __init__(self, src_fd: _t.Number = ..., src_offset: _t.Number = ..., src_length: _t.Number = ..., dest_offset: _t.Number = ...) -> None: ...

class fstrim_range(_a.CStruct):
    """struct fstrim_range: size 24, align 8::

           0 u64 start
           8 u64 len
          16 u64 minlen
    """

    start: _t.Int
    len: _t.Int
    minlen: _t.Int
    def __init__(self, start: _t.Number = ..., len: _t.Number = ..., minlen: _t.Number = ...) -> None: ...

class fsuuid2(_a.CStruct):
    """struct fsuuid2: size 17, align 1::

           0 u8 len
           1 u8[16] uuid
    """

    len: _t.Int
    uuid: _t.Raw
    def __init__(self, len: _t.Number = ..., uuid: _t.Bytes = ...) -> None: ...

class fs_sysfs_path(_a.CStruct):
    """struct fs_sysfs_path: size 129, align 1::

           0 u8 len
           1 u8[128] name
    """

    len: _t.Int
    name: _t.Raw
    def __init__(self, len: _t.Number = ..., name: _t.Bytes = ...) -> None: ...

class file_dedupe_range_info(_a.CStruct):
    """struct file_dedupe_range_info: size 32, align 8::

           0 s64 dest_fd
           8 u64 dest_offset
          16 u64 bytes_deduped
          24 s32 status
          28 u32 reserved
    """

    dest_fd: _t.Int
    dest_offset: _t.Int
    bytes_deduped: _t.Int
    status: _t.Int
    reserved: _t.Int
    def __init__(self, dest_fd: _t.Number = ..., dest_offset: _t.Number = ..., bytes_deduped: _t.Number = ..., status: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class file_dedupe_range(_a.CStruct):
    """struct file_dedupe_range: size 24, align 8::

           0 u64 src_offset
           8 u64 src_length
          16 u16 dest_count
          18 u16 reserved1
          20 u32 reserved2
          24 struct file_dedupe_range_info[0] info
    """

    src_offset: _t.Int
    src_length: _t.Int
    dest_count: _t.Int
    reserved1: _t.Int
    reserved2: _t.Int
    info: _t.Items[file_dedupe_range_info]
    def __init__(self, src_offset: _t.Number = ..., src_length: _t.Number = ..., dest_count: _t.Number = ..., reserved1: _t.Number = ..., reserved2: _t.Number = ..., info: _t.Elements = ...) -> None: ...

class files_stat_struct(_a.CStruct):
    """struct files_stat_struct: size 24, align 8::

           0 u64 nr_files
           8 u64 nr_free_files
          16 u64 max_files
    """

    nr_files: _t.Int
    nr_free_files: _t.Int
    max_files: _t.Int
    def __init__(self, nr_files: _t.Number = ..., nr_free_files: _t.Number = ..., max_files: _t.Number = ...) -> None: ...

class inodes_stat_t(_a.CStruct):
    """struct inodes_stat_t: size 56, align 8::

           0 s64 nr_inodes
           8 s64 nr_unused
          16 s64[5] dummy
    """

    nr_inodes: _t.Int
    nr_unused: _t.Int
    dummy: _t.Items[_t.s64]
    def __init__(self, nr_inodes: _t.Number = ..., nr_unused: _t.Number = ..., dummy: _t.Elements = ...) -> None: ...

class fsxattr(_a.CStruct):
    """struct fsxattr: size 28, align 4::

           0 u32 fsx_xflags
           4 u32 fsx_extsize
           8 u32 fsx_nextents
          12 u32 fsx_projid
          16 u32 fsx_cowextsize
          20 u8[8] fsx_pad
    """

    fsx_xflags: _t.Int
    fsx_extsize: _t.Int
    fsx_nextents: _t.Int
    fsx_projid: _t.Int
    fsx_cowextsize: _t.Int
    fsx_pad: _t.Raw
    def __init__(self, fsx_xflags: _t.Number = ..., fsx_extsize: _t.Number = ..., fsx_nextents: _t.Number = ..., fsx_projid: _t.Number = ..., fsx_cowextsize: _t.Number = ..., fsx_pad: _t.Bytes = ...) -> None: ...

class page_region(_a.CStruct):
    """struct page_region: size 24, align 8::

           0 u64 start
           8 u64 end
          16 u64 categories
    """

    start: _t.Int
    end: _t.Int
    categories: _t.Int
    def __init__(self, start: _t.Number = ..., end: _t.Number = ..., categories: _t.Number = ...) -> None: ...

class pm_scan_arg(_a.CStruct):
    """struct pm_scan_arg: size 96, align 8::

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
    """

    size: _t.Int
    flags: _t.Int
    start: _t.Int
    end: _t.Int
    walk_end: _t.Int
    vec: _t.Int
    vec_len: _t.Int
    max_pages: _t.Int
    category_inverted: _t.Int
    category_mask: _t.Int
    category_anyof_mask: _t.Int
    return_mask: _t.Int
    def __init__(self, size: _t.Number = ..., flags: _t.Number = ..., start: _t.Number = ..., end: _t.Number = ..., walk_end: _t.Number = ..., vec: _t.Number = ..., vec_len: _t.Number = ..., max_pages: _t.Number = ..., category_inverted: _t.Number = ..., category_mask: _t.Number = ..., category_anyof_mask: _t.Number = ..., return_mask: _t.Number = ...) -> None: ...

class procmap_query(_a.CStruct):
    """struct procmap_query: size 104, align 8::

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
    """

    size: _t.Int
    query_flags: _t.Int
    query_addr: _t.Int
    vma_start: _t.Int
    vma_end: _t.Int
    vma_flags: _t.Int
    vma_page_size: _t.Int
    vma_offset: _t.Int
    inode: _t.Int
    dev_major: _t.Int
    dev_minor: _t.Int
    vma_name_size: _t.Int
    build_id_size: _t.Int
    vma_name_addr: _t.Int
    build_id_addr: _t.Int
    def __init__(self, size: _t.Number = ..., query_flags: _t.Number = ..., query_addr: _t.Number = ..., vma_start: _t.Number = ..., vma_end: _t.Number = ..., vma_flags: _t.Number = ..., vma_page_size: _t.Number = ..., vma_offset: _t.Number = ..., inode: _t.Number = ..., dev_major: _t.Number = ..., dev_minor: _t.Number = ..., vma_name_size: _t.Number = ..., build_id_size: _t.Number = ..., vma_name_addr: _t.Number = ..., build_id_addr: _t.Number = ...) -> None: ...

class btrfs_ioctl_vol_args(_a.CStruct):
    """struct btrfs_ioctl_vol_args: size 4096, align 8::

           0 s64 fd
           8 char[4088] name
    """

    fd: _t.Int
    name: _t.Raw
    def __init__(self, fd: _t.Number = ..., name: _t.Bytes = ...) -> None: ...

class btrfs_qgroup_limit(_a.CStruct):
    """struct btrfs_qgroup_limit: size 40, align 8::

           0 u64 flags
           8 u64 max_rfer
          16 u64 max_excl
          24 u64 rsv_rfer
          32 u64 rsv_excl
    """

    flags: _t.Int
    max_rfer: _t.Int
    max_excl: _t.Int
    rsv_rfer: _t.Int
    rsv_excl: _t.Int
    def __init__(self, flags: _t.Number = ..., max_rfer: _t.Number = ..., max_excl: _t.Number = ..., rsv_rfer: _t.Number = ..., rsv_excl: _t.Number = ...) -> None: ...

class btrfs_qgroup_inherit(_a.CStruct):
    """struct btrfs_qgroup_inherit: size 72, align 8::

           0 u64 flags
           8 u64 num_qgroups
          16 u64 num_ref_copies
          24 u64 num_excl_copies
          32 struct btrfs_qgroup_limit lim
          72 u64[0] qgroups
    """

    flags: _t.Int
    num_qgroups: _t.Int
    num_ref_copies: _t.Int
    num_excl_copies: _t.Int
    lim: _t.Of[btrfs_qgroup_limit]
    qgroups: _t.Items[_t.u64]
    def __init__(self, flags: _t.Number = ..., num_qgroups: _t.Number = ..., num_ref_copies: _t.Number = ..., num_excl_copies: _t.Number = ..., lim: btrfs_qgroup_limit | _t.Members = ..., qgroups: _t.Elements = ...) -> None: ...

class btrfs_ioctl_qgroup_limit_args(_a.CStruct):
    """struct btrfs_ioctl_qgroup_limit_args: size 48, align 8::

           0 u64 qgroupid
           8 struct btrfs_qgroup_limit lim
    """

    qgroupid: _t.Int
    lim: _t.Of[btrfs_qgroup_limit]
    def __init__(self, qgroupid: _t.Number = ..., lim: btrfs_qgroup_limit | _t.Members = ...) -> None: ...

class btrfs_ioctl_vol_args_v2(_a.CStruct):
    """struct btrfs_ioctl_vol_args_v2: size 4096, align 8::

           0 s64 fd
           8 u64 transid
          16 u64 flags
          24 union btrfs_ioctl_vol_args_v2__anon1 (_btrfs_ioctl_vol_args_v2__anon1)
          56 union btrfs_ioctl_vol_args_v2__anon2 (_btrfs_ioctl_vol_args_v2__anon2)
    """

    fd: _t.Int
    transid: _t.Int
    flags: _t.Int
    size: _t.Int
    qgroup_inherit: _t.Int
    unused: _t.Items[_t.u64]
    name: _t.Raw
    devid: _t.Int
    subvolid: _t.Int
    def __init__(self, fd: _t.Number = ..., transid: _t.Number = ..., flags: _t.Number = ..., *, size: _t.Number = ..., qgroup_inherit: _t.Number = ..., unused: _t.Elements = ..., name: _t.Bytes = ..., devid: _t.Number = ..., subvolid: _t.Number = ...) -> None: ...

class btrfs_ioctl_vol_args_v2__anon1(_a.CUnion):
    """union btrfs_ioctl_vol_args_v2__anon1: size 32, align 8::

           0 struct btrfs_ioctl_vol_args_v2__anon3 (_btrfs_ioctl_vol_args_v2__anon3)
           0 u64[4] unused
    """

    size: _t.Int
    qgroup_inherit: _t.Int
    unused: _t.Items[_t.u64]
    def __init__(self, *, size: _t.Number = ..., qgroup_inherit: _t.Number = ..., unused: _t.Elements = ...) -> None: ...

class btrfs_ioctl_vol_args_v2__anon3(_a.CStruct):
    """struct btrfs_ioctl_vol_args_v2__anon3: size 16, align 8::

           0 u64 size
           8 ptr qgroup_inherit
    """

    size: _t.Int
    qgroup_inherit: _t.Int
    def __init__(self, size: _t.Number = ..., qgroup_inherit: _t.Number = ...) -> None: ...

class btrfs_ioctl_vol_args_v2__anon2(_a.CUnion):
    """union btrfs_ioctl_vol_args_v2__anon2: size 4040, align 8::

           0 char[4040] name
           0 u64 devid
           0 u64 subvolid
    """

    name: _t.Raw
    devid: _t.Int
    subvolid: _t.Int
    def __init__(self, name: _t.Bytes = ..., *, devid: _t.Number = ..., subvolid: _t.Number = ...) -> None: ...

class btrfs_scrub_progress(_a.CStruct):
    """struct btrfs_scrub_progress: size 120, align 8::

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
    """

    data_extents_scrubbed: _t.Int
    tree_extents_scrubbed: _t.Int
    data_bytes_scrubbed: _t.Int
    tree_bytes_scrubbed: _t.Int
    read_errors: _t.Int
    csum_errors: _t.Int
    verify_errors: _t.Int
    no_csum: _t.Int
    csum_discards: _t.Int
    super_errors: _t.Int
    malloc_errors: _t.Int
    uncorrectable_errors: _t.Int
    corrected_errors: _t.Int
    last_physical: _t.Int
    unverified_errors: _t.Int
    def __init__(self, data_extents_scrubbed: _t.Number = ..., tree_extents_scrubbed: _t.Number = ..., data_bytes_scrubbed: _t.Number = ..., tree_bytes_scrubbed: _t.Number = ..., read_errors: _t.Number = ..., csum_errors: _t.Number = ..., verify_errors: _t.Number = ..., no_csum: _t.Number = ..., csum_discards: _t.Number = ..., super_errors: _t.Number = ..., malloc_errors: _t.Number = ..., uncorrectable_errors: _t.Number = ..., corrected_errors: _t.Number = ..., last_physical: _t.Number = ..., unverified_errors: _t.Number = ...) -> None: ...

class btrfs_ioctl_scrub_args(_a.CStruct):
    """struct btrfs_ioctl_scrub_args: size 1024, align 8::

           0 u64 devid
           8 u64 start
          16 u64 end
          24 u64 flags
          32 struct btrfs_scrub_progress progress
         152 u64[109] unused
    """

    devid: _t.Int
    start: _t.Int
    end: _t.Int
    flags: _t.Int
    progress: _t.Of[btrfs_scrub_progress]
    unused: _t.Items[_t.u64]
    def __init__(self, devid: _t.Number = ..., start: _t.Number = ..., end: _t.Number = ..., flags: _t.Number = ..., progress: btrfs_scrub_progress | _t.Members = ..., unused: _t.Elements = ...) -> None: ...

class btrfs_ioctl_dev_replace_start_params(_a.CStruct):
    """struct btrfs_ioctl_dev_replace_start_params: size 2072, align 8::

           0 u64 srcdevid
           8 u64 cont_reading_from_srcdev_mode
          16 u8[1025] srcdev_name
        1041 u8[1025] tgtdev_name
    """

    srcdevid: _t.Int
    cont_reading_from_srcdev_mode: _t.Int
    srcdev_name: _t.Raw
    tgtdev_name: _t.Raw
    def __init__(self, srcdevid: _t.Number = ..., cont_reading_from_srcdev_mode: _t.Number = ..., srcdev_name: _t.Bytes = ..., tgtdev_name: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_dev_replace_status_params(_a.CStruct):
    """struct btrfs_ioctl_dev_replace_status_params: size 48, align 8::

           0 u64 replace_state
           8 u64 progress_1000
          16 u64 time_started
          24 u64 time_stopped
          32 u64 num_write_errors
          40 u64 num_uncorrectable_read_errors
    """

    replace_state: _t.Int
    progress_1000: _t.Int
    time_started: _t.Int
    time_stopped: _t.Int
    num_write_errors: _t.Int
    num_uncorrectable_read_errors: _t.Int
    def __init__(self, replace_state: _t.Number = ..., progress_1000: _t.Number = ..., time_started: _t.Number = ..., time_stopped: _t.Number = ..., num_write_errors: _t.Number = ..., num_uncorrectable_read_errors: _t.Number = ...) -> None: ...

class btrfs_ioctl_dev_replace_args(_a.CStruct):
    """struct btrfs_ioctl_dev_replace_args: size 2600, align 8::

           0 u64 cmd
           8 u64 result
          16 union btrfs_ioctl_dev_replace_args__anon1 (_btrfs_ioctl_dev_replace_args__anon1)
        2088 u64[64] spare
    """

    cmd: _t.Int
    result: _t.Int
    start: _t.Of[btrfs_ioctl_dev_replace_start_params]
    status: _t.Of[btrfs_ioctl_dev_replace_status_params]
    spare: _t.Items[_t.u64]
    def __init__(self, cmd: _t.Number = ..., result: _t.Number = ..., *, start: btrfs_ioctl_dev_replace_start_params | _t.Members = ..., status: btrfs_ioctl_dev_replace_status_params | _t.Members = ..., spare: _t.Elements = ...) -> None: ...

class btrfs_ioctl_dev_replace_args__anon1(_a.CUnion):
    """union btrfs_ioctl_dev_replace_args__anon1: size 2072, align 8::

           0 struct btrfs_ioctl_dev_replace_start_params start
           0 struct btrfs_ioctl_dev_replace_status_params status
    """

    start: _t.Of[btrfs_ioctl_dev_replace_start_params]
    status: _t.Of[btrfs_ioctl_dev_replace_status_params]
    def __init__(self, start: btrfs_ioctl_dev_replace_start_params | _t.Members = ..., *, status: btrfs_ioctl_dev_replace_status_params | _t.Members = ...) -> None: ...

class btrfs_ioctl_dev_info_args(_a.CStruct):
    """struct btrfs_ioctl_dev_info_args: size 4096, align 8::

           0 u64 devid
           8 u8[16] uuid
          24 u64 bytes_used
          32 u64 total_bytes
          40 u8[16] fsid
          56 u64[377] unused
        3072 u8[1024] path
    """

    devid: _t.Int
    uuid: _t.Raw
    bytes_used: _t.Int
    total_bytes: _t.Int
    fsid: _t.Raw
    unused: _t.Items[_t.u64]
    path: _t.Raw
    def __init__(self, devid: _t.Number = ..., uuid: _t.Bytes = ..., bytes_used: _t.Number = ..., total_bytes: _t.Number = ..., fsid: _t.Bytes = ..., unused: _t.Elements = ..., path: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_fs_info_args(_a.CStruct):
    """struct btrfs_ioctl_fs_info_args: size 1024, align 8::

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
    """

    max_id: _t.Int
    num_devices: _t.Int
    fsid: _t.Raw
    nodesize: _t.Int
    sectorsize: _t.Int
    clone_alignment: _t.Int
    csum_type: _t.Int
    csum_size: _t.Int
    flags: _t.Int
    generation: _t.Int
    metadata_uuid: _t.Raw
    reserved: _t.Raw
    def __init__(self, max_id: _t.Number = ..., num_devices: _t.Number = ..., fsid: _t.Bytes = ..., nodesize: _t.Number = ..., sectorsize: _t.Number = ..., clone_alignment: _t.Number = ..., csum_type: _t.Number = ..., csum_size: _t.Number = ..., flags: _t.Number = ..., generation: _t.Number = ..., metadata_uuid: _t.Bytes = ..., reserved: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_feature_flags(_a.CStruct):
    """struct btrfs_ioctl_feature_flags: size 24, align 8::

           0 u64 compat_flags
           8 u64 compat_ro_flags
          16 u64 incompat_flags
    """

    compat_flags: _t.Int
    compat_ro_flags: _t.Int
    incompat_flags: _t.Int
    def __init__(self, compat_flags: _t.Number = ..., compat_ro_flags: _t.Number = ..., incompat_flags: _t.Number = ...) -> None: ...

class btrfs_balance_args(_a.CStruct):
    """struct btrfs_balance_args: size 136, align 1::

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
    """

    profiles: _t.Int
    usage: _t.Int
    usage_min: _t.Int
    usage_max: _t.Int
    devid: _t.Int
    pstart: _t.Int
    pend: _t.Int
    vstart: _t.Int
    vend: _t.Int
    target: _t.Int
    flags: _t.Int
    limit: _t.Int
    limit_min: _t.Int
    limit_max: _t.Int
    stripes_min: _t.Int
    stripes_max: _t.Int
    unused: _t.Items[_t.u64]
    def __init__(self, profiles: _t.Number = ..., *, usage: _t.Number = ..., usage_min: _t.Number = ..., usage_max: _t.Number = ..., devid: _t.Number = ..., pstart: _t.Number = ..., pend: _t.Number = ..., vstart: _t.Number = ..., vend: _t.Number = ..., target: _t.Number = ..., flags: _t.Number = ..., limit: _t.Number = ..., limit_min: _t.Number = ..., limit_max: _t.Number = ..., stripes_min: _t.Number = ..., stripes_max: _t.Number = ..., unused: _t.Elements = ...) -> None: ...

class btrfs_balance_args__anon1(_a.CUnion):
    """union btrfs_balance_args__anon1: size 8, align 8::

           0 u64 usage
           0 struct btrfs_balance_args__anon3 (_btrfs_balance_args__anon3)
    """

    usage: _t.Int
    usage_min: _t.Int
    usage_max: _t.Int
    def __init__(self, usage: _t.Number = ..., *, usage_min: _t.Number = ..., usage_max: _t.Number = ...) -> None: ...

class btrfs_balance_args__anon3(_a.CStruct):
    """struct btrfs_balance_args__anon3: size 8, align 4::

           0 u32 usage_min
           4 u32 usage_max
    """

    usage_min: _t.Int
    usage_max: _t.Int
    def __init__(self, usage_min: _t.Number = ..., usage_max: _t.Number = ...) -> None: ...

class btrfs_balance_args__anon2(_a.CUnion):
    """union btrfs_balance_args__anon2: size 8, align 8::

           0 u64 limit
           0 struct btrfs_balance_args__anon4 (_btrfs_balance_args__anon4)
    """

    limit: _t.Int
    limit_min: _t.Int
    limit_max: _t.Int
    def __init__(self, limit: _t.Number = ..., *, limit_min: _t.Number = ..., limit_max: _t.Number = ...) -> None: ...

class btrfs_balance_args__anon4(_a.CStruct):
    """struct btrfs_balance_args__anon4: size 8, align 4::

           0 u32 limit_min
           4 u32 limit_max
    """

    limit_min: _t.Int
    limit_max: _t.Int
    def __init__(self, limit_min: _t.Number = ..., limit_max: _t.Number = ...) -> None: ...

class btrfs_balance_progress(_a.CStruct):
    """struct btrfs_balance_progress: size 24, align 8::

           0 u64 expected
           8 u64 considered
          16 u64 completed
    """

    expected: _t.Int
    considered: _t.Int
    completed: _t.Int
    def __init__(self, expected: _t.Number = ..., considered: _t.Number = ..., completed: _t.Number = ...) -> None: ...

class btrfs_ioctl_balance_args(_a.CStruct):
    """struct btrfs_ioctl_balance_args: size 1024, align 8::

           0 u64 flags
           8 u64 state
          16 struct btrfs_balance_args data
         152 struct btrfs_balance_args meta
         288 struct btrfs_balance_args sys
         424 struct btrfs_balance_progress stat
         448 u64[72] unused
    """

    flags: _t.Int
    state: _t.Int
    data: _t.Of[btrfs_balance_args]
    meta: _t.Of[btrfs_balance_args]
    sys: _t.Of[btrfs_balance_args]
    stat: _t.Of[btrfs_balance_progress]
    unused: _t.Items[_t.u64]
    def __init__(self, flags: _t.Number = ..., state: _t.Number = ..., data: btrfs_balance_args | _t.Members = ..., meta: btrfs_balance_args | _t.Members = ..., sys: btrfs_balance_args | _t.Members = ..., stat: btrfs_balance_progress | _t.Members = ..., unused: _t.Elements = ...) -> None: ...

class btrfs_ioctl_ino_lookup_args(_a.CStruct):
    """struct btrfs_ioctl_ino_lookup_args: size 4096, align 8::

           0 u64 treeid
           8 u64 objectid
          16 char[4080] name
    """

    treeid: _t.Int
    objectid: _t.Int
    name: _t.Raw
    def __init__(self, treeid: _t.Number = ..., objectid: _t.Number = ..., name: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_ino_lookup_user_args(_a.CStruct):
    """struct btrfs_ioctl_ino_lookup_user_args: size 4096, align 8::

           0 u64 dirid
           8 u64 treeid
          16 char[256] name
         272 char[3824] path
    """

    dirid: _t.Int
    treeid: _t.Int
    name: _t.Raw
    path: _t.Raw
    def __init__(self, dirid: _t.Number = ..., treeid: _t.Number = ..., name: _t.Bytes = ..., path: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_search_key(_a.CStruct):
    """struct btrfs_ioctl_search_key: size 104, align 8::

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
    """

    tree_id: _t.Int
    min_objectid: _t.Int
    max_objectid: _t.Int
    min_offset: _t.Int
    max_offset: _t.Int
    min_transid: _t.Int
    max_transid: _t.Int
    min_type: _t.Int
    max_type: _t.Int
    nr_items: _t.Int
    unused: _t.Int
    unused1: _t.Int
    unused2: _t.Int
    unused3: _t.Int
    unused4: _t.Int
    def __init__(self, tree_id: _t.Number = ..., min_objectid: _t.Number = ..., max_objectid: _t.Number = ..., min_offset: _t.Number = ..., max_offset: _t.Number = ..., min_transid: _t.Number = ..., max_transid: _t.Number = ..., min_type: _t.Number = ..., max_type: _t.Number = ..., nr_items: _t.Number = ..., unused: _t.Number = ..., unused1: _t.Number = ..., unused2: _t.Number = ..., unused3: _t.Number = ..., unused4: _t.Number = ...) -> None: ...

class btrfs_ioctl_search_header(_a.CStruct):
    """struct btrfs_ioctl_search_header: size 32, align 8::

           0 u64 transid
           8 u64 objectid
          16 u64 offset
          24 u32 type
          28 u32 len
    """

    transid: _t.Int
    objectid: _t.Int
    offset: _t.Int
    type: _t.Int
    len: _t.Int
    def __init__(self, transid: _t.Number = ..., objectid: _t.Number = ..., offset: _t.Number = ..., type: _t.Number = ..., len: _t.Number = ...) -> None: ...

class btrfs_ioctl_search_args(_a.CStruct):
    """struct btrfs_ioctl_search_args: size 4096, align 8::

           0 struct btrfs_ioctl_search_key key
         104 char[3992] buf
    """

    key: _t.Of[btrfs_ioctl_search_key]
    buf: _t.Raw
    def __init__(self, key: btrfs_ioctl_search_key | _t.Members = ..., buf: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_search_args_v2(_a.CStruct):
    """struct btrfs_ioctl_search_args_v2: size 112, align 8::

           0 struct btrfs_ioctl_search_key key
         104 u64 buf_size
         112 u8[0] buf
    """

    key: _t.Of[btrfs_ioctl_search_key]
    buf_size: _t.Int
    buf: _t.Raw
    def __init__(self, key: btrfs_ioctl_search_key | _t.Members = ..., buf_size: _t.Number = ..., buf: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_clone_range_args(_a.CStruct):
    """struct btrfs_ioctl_clone_range_args: size 32, align 8::

           0 s64 src_fd
           8 u64 src_offset
          16 u64 src_length
          24 u64 dest_offset
    """

    src_fd: _t.Int
    src_offset: _t.Int
    src_length: _t.Int
    dest_offset: _t.Int
    def __init__(self, src_fd: _t.Number = ..., src_offset: _t.Number = ..., src_length: _t.Number = ..., dest_offset: _t.Number = ...) -> None: ...

class btrfs_ioctl_defrag_range_args(_a.CStruct):
    """struct btrfs_ioctl_defrag_range_args: size 48, align 8::

           0 u64 start
           8 u64 len
          16 u64 flags
          24 u32 extent_thresh
          28 u32 compress_type
          32 u32[4] unused
    """

    start: _t.Int
    len: _t.Int
    flags: _t.Int
    extent_thresh: _t.Int
    compress_type: _t.Int
    unused: _t.Items[_t.u32]
    def __init__(self, start: _t.Number = ..., len: _t.Number = ..., flags: _t.Number = ..., extent_thresh: _t.Number = ..., compress_type: _t.Number = ..., unused: _t.Elements = ...) -> None: ...

class btrfs_ioctl_same_extent_info(_a.CStruct):
    """struct btrfs_ioctl_same_extent_info: size 32, align 8::

           0 s64 fd
           8 u64 logical_offset
          16 u64 bytes_deduped
          24 s32 status
          28 u32 reserved
    """

    fd: _t.Int
    logical_offset: _t.Int
    bytes_deduped: _t.Int
    status: _t.Int
    reserved: _t.Int
    def __init__(self, fd: _t.Number = ..., logical_offset: _t.Number = ..., bytes_deduped: _t.Number = ..., status: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class btrfs_ioctl_same_args(_a.CStruct):
    """struct btrfs_ioctl_same_args: size 24, align 8::

           0 u64 logical_offset
           8 u64 length
          16 u16 dest_count
          18 u16 reserved1
          20 u32 reserved2
          24 struct btrfs_ioctl_same_extent_info[0] info
    """

    logical_offset: _t.Int
    length: _t.Int
    dest_count: _t.Int
    reserved1: _t.Int
    reserved2: _t.Int
    info: _t.Items[btrfs_ioctl_same_extent_info]
    def __init__(self, logical_offset: _t.Number = ..., length: _t.Number = ..., dest_count: _t.Number = ..., reserved1: _t.Number = ..., reserved2: _t.Number = ..., info: _t.Elements = ...) -> None: ...

class btrfs_ioctl_space_info(_a.CStruct):
    """struct btrfs_ioctl_space_info: size 24, align 8::

           0 u64 flags
           8 u64 total_bytes
          16 u64 used_bytes
    """

    flags: _t.Int
    total_bytes: _t.Int
    used_bytes: _t.Int
    def __init__(self, flags: _t.Number = ..., total_bytes: _t.Number = ..., used_bytes: _t.Number = ...) -> None: ...

class btrfs_ioctl_space_args(_a.CStruct):
    """struct btrfs_ioctl_space_args: size 16, align 8::

           0 u64 space_slots
           8 u64 total_spaces
          16 struct btrfs_ioctl_space_info[0] spaces
    """

    space_slots: _t.Int
    total_spaces: _t.Int
    spaces: _t.Items[btrfs_ioctl_space_info]
    def __init__(self, space_slots: _t.Number = ..., total_spaces: _t.Number = ..., spaces: _t.Elements = ...) -> None: ...

class btrfs_data_container(_a.CStruct):
    """struct btrfs_data_container: size 16, align 8::

           0 u32 bytes_left
           4 u32 bytes_missing
           8 u32 elem_cnt
          12 u32 elem_missed
          16 u64[0] val
    """

    bytes_left: _t.Int
    bytes_missing: _t.Int
    elem_cnt: _t.Int
    elem_missed: _t.Int
    val: _t.Items[_t.u64]
    def __init__(self, bytes_left: _t.Number = ..., bytes_missing: _t.Number = ..., elem_cnt: _t.Number = ..., elem_missed: _t.Number = ..., val: _t.Elements = ...) -> None: ...

class btrfs_ioctl_ino_path_args(_a.CStruct):
    """struct btrfs_ioctl_ino_path_args: size 56, align 8::

           0 u64 inum
           8 u64 size
          16 u64[4] reserved
          48 u64 fspath
    """

    inum: _t.Int
    size: _t.Int
    reserved: _t.Items[_t.u64]
    fspath: _t.Int
    def __init__(self, inum: _t.Number = ..., size: _t.Number = ..., reserved: _t.Elements = ..., fspath: _t.Number = ...) -> None: ...

class btrfs_ioctl_logical_ino_args(_a.CStruct):
    """struct btrfs_ioctl_logical_ino_args: size 56, align 8::

           0 u64 logical
           8 u64 size
          16 u64[3] reserved
          40 u64 flags
          48 u64 inodes
    """

    logical: _t.Int
    size: _t.Int
    reserved: _t.Items[_t.u64]
    flags: _t.Int
    inodes: _t.Int
    def __init__(self, logical: _t.Number = ..., size: _t.Number = ..., reserved: _t.Elements = ..., flags: _t.Number = ..., inodes: _t.Number = ...) -> None: ...

class btrfs_ioctl_get_dev_stats(_a.CStruct):
    """struct btrfs_ioctl_get_dev_stats: size 1032, align 8::

           0 u64 devid
           8 u64 nr_items
          16 u64 flags
          24 u64[5] values
          64 u64[121] unused
    """

    devid: _t.Int
    nr_items: _t.Int
    flags: _t.Int
    values: _t.Items[_t.u64]
    unused: _t.Items[_t.u64]
    def __init__(self, devid: _t.Number = ..., nr_items: _t.Number = ..., flags: _t.Number = ..., values: _t.Elements = ..., unused: _t.Elements = ...) -> None: ...

class btrfs_ioctl_quota_ctl_args(_a.CStruct):
    """struct btrfs_ioctl_quota_ctl_args: size 16, align 8::

           0 u64 cmd
           8 u64 status
    """

    cmd: _t.Int
    status: _t.Int
    def __init__(self, cmd: _t.Number = ..., status: _t.Number = ...) -> None: ...

class btrfs_ioctl_quota_rescan_args(_a.CStruct):
    """struct btrfs_ioctl_quota_rescan_args: size 64, align 8::

           0 u64 flags
           8 u64 progress
          16 u64[6] reserved
    """

    flags: _t.Int
    progress: _t.Int
    reserved: _t.Items[_t.u64]
    def __init__(self, flags: _t.Number = ..., progress: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class btrfs_ioctl_qgroup_assign_args(_a.CStruct):
    """struct btrfs_ioctl_qgroup_assign_args: size 24, align 8::

           0 u64 assign
           8 u64 src
          16 u64 dst
    """

    assign: _t.Int
    src: _t.Int
    dst: _t.Int
    def __init__(self, assign: _t.Number = ..., src: _t.Number = ..., dst: _t.Number = ...) -> None: ...

class btrfs_ioctl_qgroup_create_args(_a.CStruct):
    """struct btrfs_ioctl_qgroup_create_args: size 16, align 8::

           0 u64 create
           8 u64 qgroupid
    """

    create: _t.Int
    qgroupid: _t.Int
    def __init__(self, create: _t.Number = ..., qgroupid: _t.Number = ...) -> None: ...

class btrfs_ioctl_timespec(_a.CStruct):
    """struct btrfs_ioctl_timespec: size 16, align 8::

           0 u64 sec
           8 u32 nsec
    """

    sec: _t.Int
    nsec: _t.Int
    def __init__(self, sec: _t.Number = ..., nsec: _t.Number = ...) -> None: ...

class btrfs_ioctl_received_subvol_args(_a.CStruct):
    """struct btrfs_ioctl_received_subvol_args: size 200, align 8::

           0 char[16] uuid
          16 u64 stransid
          24 u64 rtransid
          32 struct btrfs_ioctl_timespec stime
          48 struct btrfs_ioctl_timespec rtime
          64 u64 flags
          72 u64[16] reserved
    """

    uuid: _t.Raw
    stransid: _t.Int
    rtransid: _t.Int
    stime: _t.Of[btrfs_ioctl_timespec]
    rtime: _t.Of[btrfs_ioctl_timespec]
    flags: _t.Int
    reserved: _t.Items[_t.u64]
    def __init__(self, uuid: _t.Bytes = ..., stransid: _t.Number = ..., rtransid: _t.Number = ..., stime: btrfs_ioctl_timespec | _t.Members = ..., rtime: btrfs_ioctl_timespec | _t.Members = ..., flags: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class btrfs_ioctl_send_args(_a.CStruct):
    """struct btrfs_ioctl_send_args: size 72, align 8::

           0 s64 send_fd
           8 u64 clone_sources_count
          16 ptr clone_sources
          24 u64 parent_root
          32 u64 flags
          40 u32 version
          44 u8[28] reserved
    """

    send_fd: _t.Int
    clone_sources_count: _t.Int
    clone_sources: _t.Int
    parent_root: _t.Int
    flags: _t.Int
    version: _t.Int
    reserved: _t.Raw
    def __init__(self, send_fd: _t.Number = ..., clone_sources_count: _t.Number = ..., clone_sources: _t.Number = ..., parent_root: _t.Number = ..., flags: _t.Number = ..., version: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_get_subvol_info_args(_a.CStruct):
    """struct btrfs_ioctl_get_subvol_info_args: size 504, align 8::

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
    """

    treeid: _t.Int
    name: _t.Raw
    parent_id: _t.Int
    dirid: _t.Int
    generation: _t.Int
    flags: _t.Int
    uuid: _t.Raw
    parent_uuid: _t.Raw
    received_uuid: _t.Raw
    ctransid: _t.Int
    otransid: _t.Int
    stransid: _t.Int
    rtransid: _t.Int
    ctime: _t.Of[btrfs_ioctl_timespec]
    otime: _t.Of[btrfs_ioctl_timespec]
    stime: _t.Of[btrfs_ioctl_timespec]
    rtime: _t.Of[btrfs_ioctl_timespec]
    reserved: _t.Items[_t.u64]
    def __init__(self, treeid: _t.Number = ..., name: _t.Bytes = ..., parent_id: _t.Number = ..., dirid: _t.Number = ..., generation: _t.Number = ..., flags: _t.Number = ..., uuid: _t.Bytes = ..., parent_uuid: _t.Bytes = ..., received_uuid: _t.Bytes = ..., ctransid: _t.Number = ..., otransid: _t.Number = ..., stransid: _t.Number = ..., rtransid: _t.Number = ..., ctime: btrfs_ioctl_timespec | _t.Members = ..., otime: btrfs_ioctl_timespec | _t.Members = ..., stime: btrfs_ioctl_timespec | _t.Members = ..., rtime: btrfs_ioctl_timespec | _t.Members = ..., reserved: _t.Elements = ...) -> None: ...

class btrfs_ioctl_get_subvol_rootref_args(_a.CStruct):
    """struct btrfs_ioctl_get_subvol_rootref_args: size 4096, align 8::

           0 u64 min_treeid
           8 struct btrfs_ioctl_get_subvol_rootref_args__rootref[255] rootref
        4088 u8 num_items
        4089 u8[7] align
    """

    min_treeid: _t.Int
    rootref: _t.Items[btrfs_ioctl_get_subvol_rootref_args__rootref]
    num_items: _t.Int
    align: _t.Raw
    def __init__(self, min_treeid: _t.Number = ..., rootref: _t.Elements = ..., num_items: _t.Number = ..., align: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_get_subvol_rootref_args__rootref(_a.CStruct):
    """struct btrfs_ioctl_get_subvol_rootref_args__rootref: size 16, align 8::

           0 u64 treeid
           8 u64 dirid
    """

    treeid: _t.Int
    dirid: _t.Int
    def __init__(self, treeid: _t.Number = ..., dirid: _t.Number = ...) -> None: ...

class btrfs_ioctl_encoded_io_args(_a.CStruct):
    """struct btrfs_ioctl_encoded_io_args: size 128, align 8::

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
    """

    iov: _t.Int
    iovcnt: _t.Int
    offset: _t.Int
    flags: _t.Int
    len: _t.Int
    unencoded_len: _t.Int
    unencoded_offset: _t.Int
    compression: _t.Int
    encryption: _t.Int
    reserved: _t.Raw
    def __init__(self, iov: _t.Number = ..., iovcnt: _t.Number = ..., offset: _t.Number = ..., flags: _t.Number = ..., len: _t.Number = ..., unencoded_len: _t.Number = ..., unencoded_offset: _t.Number = ..., compression: _t.Number = ..., encryption: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class btrfs_disk_key(_a.CStruct):
    """struct btrfs_disk_key: size 17, align 1::

           0 le64 objectid
           8 u8 type
           9 le64 offset
    """

    objectid: _t.Int
    type: _t.Int
    offset: _t.Int
    def __init__(self, objectid: _t.Number = ..., type: _t.Number = ..., offset: _t.Number = ...) -> None: ...

class btrfs_key(_a.CStruct):
    """struct btrfs_key: size 17, align 1::

           0 u64 objectid
           8 u8 type
           9 u64 offset
    """

    objectid: _t.Int
    type: _t.Int
    offset: _t.Int
    def __init__(self, objectid: _t.Number = ..., type: _t.Number = ..., offset: _t.Number = ...) -> None: ...

class btrfs_header(_a.CStruct):
    """struct btrfs_header: size 101, align 1::

           0 u8[32] csum
          32 u8[16] fsid
          48 le64 bytenr
          56 le64 flags
          64 u8[16] chunk_tree_uuid
          80 le64 generation
          88 le64 owner
          96 le32 nritems
         100 u8 level
    """

    csum: _t.Raw
    fsid: _t.Raw
    bytenr: _t.Int
    flags: _t.Int
    chunk_tree_uuid: _t.Raw
    generation: _t.Int
    owner: _t.Int
    nritems: _t.Int
    level: _t.Int
    def __init__(self, csum: _t.Bytes = ..., fsid: _t.Bytes = ..., bytenr: _t.Number = ..., flags: _t.Number = ..., chunk_tree_uuid: _t.Bytes = ..., generation: _t.Number = ..., owner: _t.Number = ..., nritems: _t.Number = ..., level: _t.Number = ...) -> None: ...

class btrfs_root_backup(_a.CStruct):
    """struct btrfs_root_backup: size 168, align 1::

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
    """

    tree_root: _t.Int
    tree_root_gen: _t.Int
    chunk_root: _t.Int
    chunk_root_gen: _t.Int
    extent_root: _t.Int
    extent_root_gen: _t.Int
    fs_root: _t.Int
    fs_root_gen: _t.Int
    dev_root: _t.Int
    dev_root_gen: _t.Int
    csum_root: _t.Int
    csum_root_gen: _t.Int
    total_bytes: _t.Int
    bytes_used: _t.Int
    num_devices: _t.Int
    unused_64: _t.Items[_t.u64]
    tree_root_level: _t.Int
    chunk_root_level: _t.Int
    extent_root_level: _t.Int
    fs_root_level: _t.Int
    dev_root_level: _t.Int
    csum_root_level: _t.Int
    unused_8: _t.Raw
    def __init__(self, tree_root: _t.Number = ..., tree_root_gen: _t.Number = ..., chunk_root: _t.Number = ..., chunk_root_gen: _t.Number = ..., extent_root: _t.Number = ..., extent_root_gen: _t.Number = ..., fs_root: _t.Number = ..., fs_root_gen: _t.Number = ..., dev_root: _t.Number = ..., dev_root_gen: _t.Number = ..., csum_root: _t.Number = ..., csum_root_gen: _t.Number = ..., total_bytes: _t.Number = ..., bytes_used: _t.Number = ..., num_devices: _t.Number = ..., unused_64: _t.Elements = ..., tree_root_level: _t.Number = ..., chunk_root_level: _t.Number = ..., extent_root_level: _t.Number = ..., fs_root_level: _t.Number = ..., dev_root_level: _t.Number = ..., csum_root_level: _t.Number = ..., unused_8: _t.Bytes = ...) -> None: ...

class btrfs_item(_a.CStruct):
    """struct btrfs_item: size 25, align 1::

           0 struct btrfs_disk_key key
          17 le32 offset
          21 le32 size
    """

    key: _t.Of[btrfs_disk_key]
    offset: _t.Int
    size: _t.Int
    def __init__(self, key: btrfs_disk_key | _t.Members = ..., offset: _t.Number = ..., size: _t.Number = ...) -> None: ...

class btrfs_leaf(_a.CStruct):
    """struct btrfs_leaf: size 101, align 1::

           0 struct btrfs_header header
         101 struct btrfs_item[0] items
    """

    header: _t.Of[btrfs_header]
    items: _t.Items[btrfs_item]
    def __init__(self, header: btrfs_header | _t.Members = ..., items: _t.Elements = ...) -> None: ...

class btrfs_key_ptr(_a.CStruct):
    """struct btrfs_key_ptr: size 33, align 1::

           0 struct btrfs_disk_key key
          17 le64 blockptr
          25 le64 generation
    """

    key: _t.Of[btrfs_disk_key]
    blockptr: _t.Int
    generation: _t.Int
    def __init__(self, key: btrfs_disk_key | _t.Members = ..., blockptr: _t.Number = ..., generation: _t.Number = ...) -> None: ...

class btrfs_node(_a.CStruct):
    """struct btrfs_node: size 101, align 1::

           0 struct btrfs_header header
         101 struct btrfs_key_ptr[0] ptrs
    """

    header: _t.Of[btrfs_header]
    ptrs: _t.Items[btrfs_key_ptr]
    def __init__(self, header: btrfs_header | _t.Members = ..., ptrs: _t.Elements = ...) -> None: ...

class btrfs_dev_item(_a.CStruct):
    """struct btrfs_dev_item: size 98, align 1::

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
    """

    devid: _t.Int
    total_bytes: _t.Int
    bytes_used: _t.Int
    io_align: _t.Int
    io_width: _t.Int
    sector_size: _t.Int
    type: _t.Int
    generation: _t.Int
    start_offset: _t.Int
    dev_group: _t.Int
    seek_speed: _t.Int
    bandwidth: _t.Int
    uuid: _t.Raw
    fsid: _t.Raw
    def __init__(self, devid: _t.Number = ..., total_bytes: _t.Number = ..., bytes_used: _t.Number = ..., io_align: _t.Number = ..., io_width: _t.Number = ..., sector_size: _t.Number = ..., type: _t.Number = ..., generation: _t.Number = ..., start_offset: _t.Number = ..., dev_group: _t.Number = ..., seek_speed: _t.Number = ..., bandwidth: _t.Number = ..., uuid: _t.Bytes = ..., fsid: _t.Bytes = ...) -> None: ...

class btrfs_stripe(_a.CStruct):
    """struct btrfs_stripe: size 32, align 1::

           0 le64 devid
           8 le64 offset
          16 u8[16] dev_uuid
    """

    devid: _t.Int
    offset: _t.Int
    dev_uuid: _t.Raw
    def __init__(self, devid: _t.Number = ..., offset: _t.Number = ..., dev_uuid: _t.Bytes = ...) -> None: ...

class btrfs_chunk(_a.CStruct):
    """struct btrfs_chunk: size 80, align 1::

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
    """

    length: _t.Int
    owner: _t.Int
    stripe_len: _t.Int
    type: _t.Int
    io_align: _t.Int
    io_width: _t.Int
    sector_size: _t.Int
    num_stripes: _t.Int
    sub_stripes: _t.Int
    stripe: _t.Of[btrfs_stripe]
    def __init__(self, length: _t.Number = ..., owner: _t.Number = ..., stripe_len: _t.Number = ..., type: _t.Number = ..., io_align: _t.Number = ..., io_width: _t.Number = ..., sector_size: _t.Number = ..., num_stripes: _t.Number = ..., sub_stripes: _t.Number = ..., stripe: btrfs_stripe | _t.Members = ...) -> None: ...

class btrfs_super_block(_a.CStruct):
    """struct btrfs_super_block: size 4096, align 1::

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
    """

    csum: _t.Raw
    fsid: _t.Raw
    bytenr: _t.Int
    flags: _t.Int
    magic: _t.Int
    generation: _t.Int
    root: _t.Int
    chunk_root: _t.Int
    log_root: _t.Int
    __unused_log_root_transid: _t.Int
    total_bytes: _t.Int
    bytes_used: _t.Int
    root_dir_objectid: _t.Int
    num_devices: _t.Int
    sectorsize: _t.Int
    nodesize: _t.Int
    __unused_leafsize: _t.Int
    stripesize: _t.Int
    sys_chunk_array_size: _t.Int
    chunk_root_generation: _t.Int
    compat_flags: _t.Int
    compat_ro_flags: _t.Int
    incompat_flags: _t.Int
    csum_type: _t.Int
    root_level: _t.Int
    chunk_root_level: _t.Int
    log_root_level: _t.Int
    dev_item: _t.Of[btrfs_dev_item]
    label: _t.Raw
    cache_generation: _t.Int
    uuid_tree_generation: _t.Int
    metadata_uuid: _t.Raw
    nr_global_roots: _t.Int
    reserved: _t.Items[_t.u64]
    sys_chunk_array: _t.Raw
    super_roots: _t.Items[btrfs_root_backup]
    padding: _t.Raw
    def __init__(self, csum: _t.Bytes = ..., fsid: _t.Bytes = ..., bytenr: _t.Number = ..., flags: _t.Number = ..., magic: _t.Number = ..., generation: _t.Number = ..., root: _t.Number = ..., chunk_root: _t.Number = ..., log_root: _t.Number = ..., *, __unused_log_root_transid: _t.Number = ..., total_bytes: _t.Number = ..., bytes_used: _t.Number = ..., root_dir_objectid: _t.Number = ..., num_devices: _t.Number = ..., sectorsize: _t.Number = ..., nodesize: _t.Number = ..., __unused_leafsize: _t.Number = ..., stripesize: _t.Number = ..., sys_chunk_array_size: _t.Number = ..., chunk_root_generation: _t.Number = ..., compat_flags: _t.Number = ..., compat_ro_flags: _t.Number = ..., incompat_flags: _t.Number = ..., csum_type: _t.Number = ..., root_level: _t.Number = ..., chunk_root_level: _t.Number = ..., log_root_level: _t.Number = ..., dev_item: btrfs_dev_item | _t.Members = ..., label: _t.Bytes = ..., cache_generation: _t.Number = ..., uuid_tree_generation: _t.Number = ..., metadata_uuid: _t.Bytes = ..., nr_global_roots: _t.Number = ..., reserved: _t.Elements = ..., sys_chunk_array: _t.Bytes = ..., super_roots: _t.Elements = ..., padding: _t.Bytes = ...) -> None: ...

class btrfs_free_space_entry(_a.CStruct):
    """struct btrfs_free_space_entry: size 17, align 1::

           0 le64 offset
           8 le64 bytes
          16 u8 type
    """

    offset: _t.Int
    bytes: _t.Int
    type: _t.Int
    def __init__(self, offset: _t.Number = ..., bytes: _t.Number = ..., type: _t.Number = ...) -> None: ...

class btrfs_free_space_header(_a.CStruct):
    """struct btrfs_free_space_header: size 41, align 1::

           0 struct btrfs_disk_key location
          17 le64 generation
          25 le64 num_entries
          33 le64 num_bitmaps
    """

    location: _t.Of[btrfs_disk_key]
    generation: _t.Int
    num_entries: _t.Int
    num_bitmaps: _t.Int
    def __init__(self, location: btrfs_disk_key | _t.Members = ..., generation: _t.Number = ..., num_entries: _t.Number = ..., num_bitmaps: _t.Number = ...) -> None: ...

class btrfs_raid_stride(_a.CStruct):
    """struct btrfs_raid_stride: size 16, align 1::

           0 le64 devid
           8 le64 physical
    """

    devid: _t.Int
    physical: _t.Int
    def __init__(self, devid: _t.Number = ..., physical: _t.Number = ...) -> None: ...

class btrfs_stripe_extent(_a.CStruct):
    """struct btrfs_stripe_extent: size 0, align 1::

           0 struct btrfs_stripe_extent__anon1 (_btrfs_stripe_extent__anon1)
    """

    __empty_strides: _t.Of[btrfs_stripe_extent____empty_strides]
    strides: _t.Items[btrfs_raid_stride]
    def __init__(self, *, __empty_strides: btrfs_stripe_extent____empty_strides | _t.Members = ..., strides: _t.Elements = ...) -> None: ...

class btrfs_stripe_extent__anon1(_a.CStruct):
    """struct btrfs_stripe_extent__anon1: size 0, align 1::

           0 struct btrfs_stripe_extent____empty_strides __empty_strides
           0 struct btrfs_raid_stride[0] strides
    """

    __empty_strides: _t.Of[btrfs_stripe_extent____empty_strides]
    strides: _t.Items[btrfs_raid_stride]
    def __init__(self, *, __empty_strides: btrfs_stripe_extent____empty_strides | _t.Members = ..., strides: _t.Elements = ...) -> None: ...

class btrfs_stripe_extent____empty_strides(_a.CStruct):
    """struct btrfs_stripe_extent____empty_strides: size 0, align 1::

    """


class btrfs_extent_item(_a.CStruct):
    """struct btrfs_extent_item: size 24, align 1::

           0 le64 refs
           8 le64 generation
          16 le64 flags
    """

    refs: _t.Int
    generation: _t.Int
    flags: _t.Int
    def __init__(self, refs: _t.Number = ..., generation: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class btrfs_extent_item_v0(_a.CStruct):
    """struct btrfs_extent_item_v0: size 4, align 1::

           0 le32 refs
    """

    refs: _t.Int
    def __init__(self, refs: _t.Number = ...) -> None: ...

class btrfs_tree_block_info(_a.CStruct):
    """struct btrfs_tree_block_info: size 18, align 1::

           0 struct btrfs_disk_key key
          17 u8 level
    """

    key: _t.Of[btrfs_disk_key]
    level: _t.Int
    def __init__(self, key: btrfs_disk_key | _t.Members = ..., level: _t.Number = ...) -> None: ...

class btrfs_extent_data_ref(_a.CStruct):
    """struct btrfs_extent_data_ref: size 28, align 1::

           0 le64 root
           8 le64 objectid
          16 le64 offset
          24 le32 count
    """

    root: _t.Int
    objectid: _t.Int
    offset: _t.Int
    count: _t.Int
    def __init__(self, root: _t.Number = ..., objectid: _t.Number = ..., offset: _t.Number = ..., count: _t.Number = ...) -> None: ...

class btrfs_shared_data_ref(_a.CStruct):
    """struct btrfs_shared_data_ref: size 4, align 1::

           0 le32 count
    """

    count: _t.Int
    def __init__(self, count: _t.Number = ...) -> None: ...

class btrfs_extent_owner_ref(_a.CStruct):
    """struct btrfs_extent_owner_ref: size 8, align 1::

           0 le64 root_id
    """

    root_id: _t.Int
    def __init__(self, root_id: _t.Number = ...) -> None: ...

class btrfs_extent_inline_ref(_a.CStruct):
    """struct btrfs_extent_inline_ref: size 9, align 1::

           0 u8 type
           1 le64 offset
    """

    type: _t.Int
    offset: _t.Int
    def __init__(self, type: _t.Number = ..., offset: _t.Number = ...) -> None: ...

class btrfs_dev_extent(_a.CStruct):
    """struct btrfs_dev_extent: size 48, align 1::

           0 le64 chunk_tree
           8 le64 chunk_objectid
          16 le64 chunk_offset
          24 le64 length
          32 u8[16] chunk_tree_uuid
    """

    chunk_tree: _t.Int
    chunk_objectid: _t.Int
    chunk_offset: _t.Int
    length: _t.Int
    chunk_tree_uuid: _t.Raw
    def __init__(self, chunk_tree: _t.Number = ..., chunk_objectid: _t.Number = ..., chunk_offset: _t.Number = ..., length: _t.Number = ..., chunk_tree_uuid: _t.Bytes = ...) -> None: ...

class btrfs_inode_ref(_a.CStruct):
    """struct btrfs_inode_ref: size 10, align 1::

           0 le64 index
           8 le16 name_len
    """

    index: _t.Int
    name_len: _t.Int
    def __init__(self, index: _t.Number = ..., name_len: _t.Number = ...) -> None: ...

class btrfs_inode_extref(_a.CStruct):
    """struct btrfs_inode_extref: size 18, align 1::

           0 le64 parent_objectid
           8 le64 index
          16 le16 name_len
          18 u8[0] name
    """

    parent_objectid: _t.Int
    index: _t.Int
    name_len: _t.Int
    name: _t.Raw
    def __init__(self, parent_objectid: _t.Number = ..., index: _t.Number = ..., name_len: _t.Number = ..., name: _t.Bytes = ...) -> None: ...

class btrfs_timespec(_a.CStruct):
    """struct btrfs_timespec: size 12, align 1::

           0 le64 sec
           8 le32 nsec
    """

    sec: _t.Int
    nsec: _t.Int
    def __init__(self, sec: _t.Number = ..., nsec: _t.Number = ...) -> None: ...

class btrfs_inode_item(_a.CStruct):
    """struct btrfs_inode_item: size 160, align 1::

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
    """

    generation: _t.Int
    transid: _t.Int
    size: _t.Int
    nbytes: _t.Int
    block_group: _t.Int
    nlink: _t.Int
    uid: _t.Int
    gid: _t.Int
    mode: _t.Int
    rdev: _t.Int
    flags: _t.Int
    sequence: _t.Int
    reserved: _t.Items[_t.u64]
    atime: _t.Of[btrfs_timespec]
    ctime: _t.Of[btrfs_timespec]
    mtime: _t.Of[btrfs_timespec]
    otime: _t.Of[btrfs_timespec]
    def __init__(self, generation: _t.Number = ..., transid: _t.Number = ..., size: _t.Number = ..., nbytes: _t.Number = ..., block_group: _t.Number = ..., nlink: _t.Number = ..., uid: _t.Number = ..., gid: _t.Number = ..., mode: _t.Number = ..., rdev: _t.Number = ..., flags: _t.Number = ..., sequence: _t.Number = ..., reserved: _t.Elements = ..., atime: btrfs_timespec | _t.Members = ..., ctime: btrfs_timespec | _t.Members = ..., mtime: btrfs_timespec | _t.Members = ..., otime: btrfs_timespec | _t.Members = ...) -> None: ...

class btrfs_dir_log_item(_a.CStruct):
    """struct btrfs_dir_log_item: size 8, align 1::

           0 le64 end
    """

    end: _t.Int
    def __init__(self, end: _t.Number = ...) -> None: ...

class btrfs_dir_item(_a.CStruct):
    """struct btrfs_dir_item: size 30, align 1::

           0 struct btrfs_disk_key location
          17 le64 transid
          25 le16 data_len
          27 le16 name_len
          29 u8 type
    """

    location: _t.Of[btrfs_disk_key]
    transid: _t.Int
    data_len: _t.Int
    name_len: _t.Int
    type: _t.Int
    def __init__(self, location: btrfs_disk_key | _t.Members = ..., transid: _t.Number = ..., data_len: _t.Number = ..., name_len: _t.Number = ..., type: _t.Number = ...) -> None: ...

class btrfs_root_item(_a.CStruct):
    """struct btrfs_root_item: size 439, align 1::

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
    """

    inode: _t.Of[btrfs_inode_item]
    generation: _t.Int
    root_dirid: _t.Int
    bytenr: _t.Int
    byte_limit: _t.Int
    bytes_used: _t.Int
    last_snapshot: _t.Int
    flags: _t.Int
    refs: _t.Int
    drop_progress: _t.Of[btrfs_disk_key]
    drop_level: _t.Int
    level: _t.Int
    generation_v2: _t.Int
    uuid: _t.Raw
    parent_uuid: _t.Raw
    received_uuid: _t.Raw
    ctransid: _t.Int
    otransid: _t.Int
    stransid: _t.Int
    rtransid: _t.Int
    ctime: _t.Of[btrfs_timespec]
    otime: _t.Of[btrfs_timespec]
    stime: _t.Of[btrfs_timespec]
    rtime: _t.Of[btrfs_timespec]
    reserved: _t.Items[_t.u64]
    def __init__(self, inode: btrfs_inode_item | _t.Members = ..., generation: _t.Number = ..., root_dirid: _t.Number = ..., bytenr: _t.Number = ..., byte_limit: _t.Number = ..., bytes_used: _t.Number = ..., last_snapshot: _t.Number = ..., flags: _t.Number = ..., refs: _t.Number = ..., drop_progress: btrfs_disk_key | _t.Members = ..., drop_level: _t.Number = ..., level: _t.Number = ..., generation_v2: _t.Number = ..., uuid: _t.Bytes = ..., parent_uuid: _t.Bytes = ..., received_uuid: _t.Bytes = ..., ctransid: _t.Number = ..., otransid: _t.Number = ..., stransid: _t.Number = ..., rtransid: _t.Number = ..., ctime: btrfs_timespec | _t.Members = ..., otime: btrfs_timespec | _t.Members = ..., stime: btrfs_timespec | _t.Members = ..., rtime: btrfs_timespec | _t.Members = ..., reserved: _t.Elements = ...) -> None: ...

class btrfs_root_ref(_a.CStruct):
    """struct btrfs_root_ref: size 18, align 1::

           0 le64 dirid
           8 le64 sequence
          16 le16 name_len
    """

    dirid: _t.Int
    sequence: _t.Int
    name_len: _t.Int
    def __init__(self, dirid: _t.Number = ..., sequence: _t.Number = ..., name_len: _t.Number = ...) -> None: ...

class btrfs_disk_balance_args(_a.CStruct):
    """struct btrfs_disk_balance_args: size 136, align 1::

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
    """

    profiles: _t.Int
    usage: _t.Int
    usage_min: _t.Int
    usage_max: _t.Int
    devid: _t.Int
    pstart: _t.Int
    pend: _t.Int
    vstart: _t.Int
    vend: _t.Int
    target: _t.Int
    flags: _t.Int
    limit: _t.Int
    limit_min: _t.Int
    limit_max: _t.Int
    stripes_min: _t.Int
    stripes_max: _t.Int
    unused: _t.Items[_t.u64]
    def __init__(self, profiles: _t.Number = ..., *, usage: _t.Number = ..., usage_min: _t.Number = ..., usage_max: _t.Number = ..., devid: _t.Number = ..., pstart: _t.Number = ..., pend: _t.Number = ..., vstart: _t.Number = ..., vend: _t.Number = ..., target: _t.Number = ..., flags: _t.Number = ..., limit: _t.Number = ..., limit_min: _t.Number = ..., limit_max: _t.Number = ..., stripes_min: _t.Number = ..., stripes_max: _t.Number = ..., unused: _t.Elements = ...) -> None: ...

class btrfs_disk_balance_args__anon1(_a.CUnion):
    """union btrfs_disk_balance_args__anon1: size 8, align 8::

           0 le64 usage
           0 struct btrfs_disk_balance_args__anon3 (_btrfs_disk_balance_args__anon3)
    """

    usage: _t.Int
    usage_min: _t.Int
    usage_max: _t.Int
    def __init__(self, usage: _t.Number = ..., *, usage_min: _t.Number = ..., usage_max: _t.Number = ...) -> None: ...

class btrfs_disk_balance_args__anon3(_a.CStruct):
    """struct btrfs_disk_balance_args__anon3: size 8, align 4::

           0 le32 usage_min
           4 le32 usage_max
    """

    usage_min: _t.Int
    usage_max: _t.Int
    def __init__(self, usage_min: _t.Number = ..., usage_max: _t.Number = ...) -> None: ...

class btrfs_disk_balance_args__anon2(_a.CUnion):
    """union btrfs_disk_balance_args__anon2: size 8, align 8::

           0 le64 limit
           0 struct btrfs_disk_balance_args__anon4 (_btrfs_disk_balance_args__anon4)
    """

    limit: _t.Int
    limit_min: _t.Int
    limit_max: _t.Int
    def __init__(self, limit: _t.Number = ..., *, limit_min: _t.Number = ..., limit_max: _t.Number = ...) -> None: ...

class btrfs_disk_balance_args__anon4(_a.CStruct):
    """struct btrfs_disk_balance_args__anon4: size 8, align 4::

           0 le32 limit_min
           4 le32 limit_max
    """

    limit_min: _t.Int
    limit_max: _t.Int
    def __init__(self, limit_min: _t.Number = ..., limit_max: _t.Number = ...) -> None: ...

class btrfs_balance_item(_a.CStruct):
    """struct btrfs_balance_item: size 448, align 1::

           0 le64 flags
           8 struct btrfs_disk_balance_args data
         144 struct btrfs_disk_balance_args meta
         280 struct btrfs_disk_balance_args sys
         416 le64[4] unused
    """

    flags: _t.Int
    data: _t.Of[btrfs_disk_balance_args]
    meta: _t.Of[btrfs_disk_balance_args]
    sys: _t.Of[btrfs_disk_balance_args]
    unused: _t.Items[_t.u64]
    def __init__(self, flags: _t.Number = ..., data: btrfs_disk_balance_args | _t.Members = ..., meta: btrfs_disk_balance_args | _t.Members = ..., sys: btrfs_disk_balance_args | _t.Members = ..., unused: _t.Elements = ...) -> None: ...

class btrfs_file_extent_item(_a.CStruct):
    """struct btrfs_file_extent_item: size 53, align 1::

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
    """

    generation: _t.Int
    ram_bytes: _t.Int
    compression: _t.Int
    encryption: _t.Int
    other_encoding: _t.Int
    type: _t.Int
    disk_bytenr: _t.Int
    disk_num_bytes: _t.Int
    offset: _t.Int
    num_bytes: _t.Int
    def __init__(self, generation: _t.Number = ..., ram_bytes: _t.Number = ..., compression: _t.Number = ..., encryption: _t.Number = ..., other_encoding: _t.Number = ..., type: _t.Number = ..., disk_bytenr: _t.Number = ..., disk_num_bytes: _t.Number = ..., offset: _t.Number = ..., num_bytes: _t.Number = ...) -> None: ...

class btrfs_csum_item(_a.CStruct):
    """struct btrfs_csum_item: size 1, align 1::

           0 u8 csum
    """

    csum: _t.Int
    def __init__(self, csum: _t.Number = ...) -> None: ...

class btrfs_dev_stats_item(_a.CStruct):
    """struct btrfs_dev_stats_item: size 40, align 1::

           0 le64[5] values
    """

    values: _t.Items[_t.u64]
    def __init__(self, values: _t.Elements = ...) -> None: ...

class btrfs_dev_replace_item(_a.CStruct):
    """struct btrfs_dev_replace_item: size 72, align 1::

           0 le64 src_devid
           8 le64 cursor_left
          16 le64 cursor_right
          24 le64 cont_reading_from_srcdev_mode
          32 le64 replace_state
          40 le64 time_started
          48 le64 time_stopped
          56 le64 num_write_errors
          64 le64 num_uncorrectable_read_errors
    """

    src_devid: _t.Int
    cursor_left: _t.Int
    cursor_right: _t.Int
    cont_reading_from_srcdev_mode: _t.Int
    replace_state: _t.Int
    time_started: _t.Int
    time_stopped: _t.Int
    num_write_errors: _t.Int
    num_uncorrectable_read_errors: _t.Int
    def __init__(self, src_devid: _t.Number = ..., cursor_left: _t.Number = ..., cursor_right: _t.Number = ..., cont_reading_from_srcdev_mode: _t.Number = ..., replace_state: _t.Number = ..., time_started: _t.Number = ..., time_stopped: _t.Number = ..., num_write_errors: _t.Number = ..., num_uncorrectable_read_errors: _t.Number = ...) -> None: ...

class btrfs_block_group_item(_a.CStruct):
    """struct btrfs_block_group_item: size 24, align 1::

           0 le64 used
           8 le64 chunk_objectid
          16 le64 flags
    """

    used: _t.Int
    chunk_objectid: _t.Int
    flags: _t.Int
    def __init__(self, used: _t.Number = ..., chunk_objectid: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class btrfs_free_space_info(_a.CStruct):
    """struct btrfs_free_space_info: size 8, align 1::

           0 le32 extent_count
           4 le32 flags
    """

    extent_count: _t.Int
    flags: _t.Int
    def __init__(self, extent_count: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class btrfs_qgroup_status_item(_a.CStruct):
    """struct btrfs_qgroup_status_item: size 40, align 1::

           0 le64 version
           8 le64 generation
          16 le64 flags
          24 le64 rescan
          32 le64 enable_gen
    """

    version: _t.Int
    generation: _t.Int
    flags: _t.Int
    rescan: _t.Int
    enable_gen: _t.Int
    def __init__(self, version: _t.Number = ..., generation: _t.Number = ..., flags: _t.Number = ..., rescan: _t.Number = ..., enable_gen: _t.Number = ...) -> None: ...

class btrfs_qgroup_info_item(_a.CStruct):
    """struct btrfs_qgroup_info_item: size 40, align 1::

           0 le64 generation
           8 le64 rfer
          16 le64 rfer_cmpr
          24 le64 excl
          32 le64 excl_cmpr
    """

    generation: _t.Int
    rfer: _t.Int
    rfer_cmpr: _t.Int
    excl: _t.Int
    excl_cmpr: _t.Int
    def __init__(self, generation: _t.Number = ..., rfer: _t.Number = ..., rfer_cmpr: _t.Number = ..., excl: _t.Number = ..., excl_cmpr: _t.Number = ...) -> None: ...

class btrfs_qgroup_limit_item(_a.CStruct):
    """struct btrfs_qgroup_limit_item: size 40, align 1::

           0 le64 flags
           8 le64 max_rfer
          16 le64 max_excl
          24 le64 rsv_rfer
          32 le64 rsv_excl
    """

    flags: _t.Int
    max_rfer: _t.Int
    max_excl: _t.Int
    rsv_rfer: _t.Int
    rsv_excl: _t.Int
    def __init__(self, flags: _t.Number = ..., max_rfer: _t.Number = ..., max_excl: _t.Number = ..., rsv_rfer: _t.Number = ..., rsv_excl: _t.Number = ...) -> None: ...

class btrfs_verity_descriptor_item(_a.CStruct):
    """struct btrfs_verity_descriptor_item: size 25, align 1::

           0 le64 size
           8 le64[2] reserved
          24 u8 encryption
    """

    size: _t.Int
    reserved: _t.Items[_t.u64]
    encryption: _t.Int
    def __init__(self, size: _t.Number = ..., reserved: _t.Elements = ..., encryption: _t.Number = ...) -> None: ...

class blk_user_trace_setup(_a.CStruct):
    """struct blk_user_trace_setup: size 72, align 8::

           0 char[32] name
          32 u16 act_mask
          36 u32 buf_size
          40 u32 buf_nr
          48 u64 start_lba
          56 u64 end_lba
          64 u32 pid
    """

    name: _t.Raw
    act_mask: _t.Int
    buf_size: _t.Int
    buf_nr: _t.Int
    start_lba: _t.Int
    end_lba: _t.Int
    pid: _t.Int
    def __init__(self, name: _t.Bytes = ..., act_mask: _t.Number = ..., buf_size: _t.Number = ..., buf_nr: _t.Number = ..., start_lba: _t.Number = ..., end_lba: _t.Number = ..., pid: _t.Number = ...) -> None: ...

class fiemap_extent(_a.CStruct):
    """struct fiemap_extent: size 56, align 8::

           0 u64 fe_logical
           8 u64 fe_physical
          16 u64 fe_length
          24 u64[2] fe_reserved64
          40 u32 fe_flags
          44 u32[3] fe_reserved
    """

    fe_logical: _t.Int
    fe_physical: _t.Int
    fe_length: _t.Int
    fe_reserved64: _t.Items[_t.u64]
    fe_flags: _t.Int
    fe_reserved: _t.Items[_t.u32]
    def __init__(self, fe_logical: _t.Number = ..., fe_physical: _t.Number = ..., fe_length: _t.Number = ..., fe_reserved64: _t.Elements = ..., fe_flags: _t.Number = ..., fe_reserved: _t.Elements = ...) -> None: ...

class fiemap(_a.CStruct):
    """struct fiemap: size 32, align 8::

           0 u64 fm_start
           8 u64 fm_length
          16 u32 fm_flags
          20 u32 fm_mapped_extents
          24 u32 fm_extent_count
          28 u32 fm_reserved
          32 struct fiemap_extent[0] fm_extents
    """

    fm_start: _t.Int
    fm_length: _t.Int
    fm_flags: _t.Int
    fm_mapped_extents: _t.Int
    fm_extent_count: _t.Int
    fm_reserved: _t.Int
    fm_extents: _t.Items[fiemap_extent]
    def __init__(self, fm_start: _t.Number = ..., fm_length: _t.Number = ..., fm_flags: _t.Number = ..., fm_mapped_extents: _t.Number = ..., fm_extent_count: _t.Number = ..., fm_reserved: _t.Number = ..., fm_extents: _t.Elements = ...) -> None: ...

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
__kernel_rwf_t = _t.s32
size_t = _t.u64
fscrypt_policy = fscrypt_policy_v1
