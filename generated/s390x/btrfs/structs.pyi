# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/btrfs.h, linux/btrfs_tree.h for s390x.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# ruff: noqa
from .. import _members as _t
from .. import _records as _a

RECORDS: _t.Table
TYPEDEFS: _t.Table
__all__ = [
    "__vector128",
    "__vector128__anon1",
    "__vector128__anon2",
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
    "addr_t",
    "saddr_t",
    "__kernel_sighandler_t",
    "__kernel_key_t",
    "__kernel_mqd_t",
    "__kernel_size_t",
    "__kernel_ssize_t",
    "__kernel_old_dev_t",
    "__kernel_ino_t",
    "__kernel_mode_t",
    "__kernel_ipc_pid_t",
    "__kernel_uid_t",
    "__kernel_gid_t",
    "__kernel_ptrdiff_t",
    "__kernel_sigset_t",
    "__kernel_long_t",
    "__kernel_ulong_t",
    "__kernel_pid_t",
    "__kernel_suseconds_t",
    "__kernel_daddr_t",
    "__kernel_uid32_t",
    "__kernel_gid32_t",
    "__kernel_old_uid_t",
    "__kernel_old_gid_t",
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

class __vector128(_a.CStruct):
    high: _t.Int
    low: _t.Int
    u: _t.Items[_t.u32]
    def __init__(self, *, high: _t.Number = ..., low: _t.Number = ..., u: _t.Elements = ...) -> None: ...

class __vector128__anon1(_a.CUnion):
    high: _t.Int
    low: _t.Int
    u: _t.Items[_t.u32]
    def __init__(self, *, high: _t.Number = ..., low: _t.Number = ..., u: _t.Elements = ...) -> None: ...

class __vector128__anon2(_a.CStruct):
    high: _t.Int
    low: _t.Int
    def __init__(self, high: _t.Number = ..., low: _t.Number = ...) -> None: ...

class __kernel_fd_set(_a.CStruct):
    fds_bits: _t.Items[_t.u64]
    def __init__(self, fds_bits: _t.Elements = ...) -> None: ...

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class fscrypt_policy_v1(_a.CStruct):
    version: _t.Int
    contents_encryption_mode: _t.Int
    filenames_encryption_mode: _t.Int
    flags: _t.Int
    master_key_descriptor: _t.Raw
    def __init__(self, version: _t.Number = ..., contents_encryption_mode: _t.Number = ..., filenames_encryption_mode: _t.Number = ..., flags: _t.Number = ..., master_key_descriptor: _t.Bytes = ...) -> None: ...

class fscrypt_key(_a.CStruct):
    mode: _t.Int
    raw: _t.Raw
    size: _t.Int
    def __init__(self, mode: _t.Number = ..., raw: _t.Bytes = ..., size: _t.Number = ...) -> None: ...

class fscrypt_policy_v2(_a.CStruct):
    version: _t.Int
    contents_encryption_mode: _t.Int
    filenames_encryption_mode: _t.Int
    flags: _t.Int
    log2_data_unit_size: _t.Int
    __reserved: _t.Raw
    master_key_identifier: _t.Raw
    def __init__(self, version: _t.Number = ..., contents_encryption_mode: _t.Number = ..., filenames_encryption_mode: _t.Number = ..., flags: _t.Number = ..., log2_data_unit_size: _t.Number = ..., *, __reserved: _t.Bytes = ..., master_key_identifier: _t.Bytes = ...) -> None: ...

class fscrypt_get_policy_ex_arg(_a.CStruct):
    policy_size: _t.Int
    policy: _t.Of[fscrypt_get_policy_ex_arg__policy]
    def __init__(self, policy_size: _t.Number = ..., policy: fscrypt_get_policy_ex_arg__policy | _t.Members = ...) -> None: ...

class fscrypt_get_policy_ex_arg__policy(_a.CUnion):
    version: _t.Int
    v1: _t.Of[fscrypt_policy_v1]
    v2: _t.Of[fscrypt_policy_v2]
    def __init__(self, version: _t.Number = ..., *, v1: fscrypt_policy_v1 | _t.Members = ..., v2: fscrypt_policy_v2 | _t.Members = ...) -> None: ...

class fscrypt_key_specifier(_a.CStruct):
    type: _t.Int
    __reserved: _t.Int
    u: _t.Of[fscrypt_key_specifier__u]
    def __init__(self, type: _t.Number = ..., *, __reserved: _t.Number = ..., u: fscrypt_key_specifier__u | _t.Members = ...) -> None: ...

class fscrypt_key_specifier__u(_a.CUnion):
    __reserved: _t.Raw
    descriptor: _t.Raw
    identifier: _t.Raw
    def __init__(self, *, __reserved: _t.Bytes = ..., descriptor: _t.Bytes = ..., identifier: _t.Bytes = ...) -> None: ...

class fscrypt_provisioning_key_payload(_a.CStruct):
    type: _t.Int
    __reserved: _t.Int
    raw: _t.Raw
    def __init__(self, type: _t.Number = ..., *, __reserved: _t.Number = ..., raw: _t.Bytes = ...) -> None: ...

class fscrypt_add_key_arg(_a.CStruct):
    key_spec: _t.Of[fscrypt_key_specifier]
    raw_size: _t.Int
    key_id: _t.Int
    __reserved: _t.Items[_t.u32]
    raw: _t.Raw
    def __init__(self, key_spec: fscrypt_key_specifier | _t.Members = ..., raw_size: _t.Number = ..., key_id: _t.Number = ..., *, __reserved: _t.Elements = ..., raw: _t.Bytes = ...) -> None: ...

class fscrypt_remove_key_arg(_a.CStruct):
    key_spec: _t.Of[fscrypt_key_specifier]
    removal_status_flags: _t.Int
    __reserved: _t.Items[_t.u32]
    def __init__(self, key_spec: fscrypt_key_specifier | _t.Members = ..., removal_status_flags: _t.Number = ..., *, __reserved: _t.Elements = ...) -> None: ...

class fscrypt_get_key_status_arg(_a.CStruct):
    key_spec: _t.Of[fscrypt_key_specifier]
    __reserved: _t.Items[_t.u32]
    status: _t.Int
    status_flags: _t.Int
    user_count: _t.Int
    __out_reserved: _t.Items[_t.u32]
    def __init__(self, key_spec: fscrypt_key_specifier | _t.Members = ..., *, __reserved: _t.Elements = ..., status: _t.Number = ..., status_flags: _t.Number = ..., user_count: _t.Number = ..., __out_reserved: _t.Elements = ...) -> None: ...

class mount_attr(_a.CStruct):
    attr_set: _t.Int
    attr_clr: _t.Int
    propagation: _t.Int
    userns_fd: _t.Int
    def __init__(self, attr_set: _t.Number = ..., attr_clr: _t.Number = ..., propagation: _t.Number = ..., userns_fd: _t.Number = ...) -> None: ...

class statmount(_a.CStruct):
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
    size: _t.Int
    mnt_ns_fd: _t.Int
    mnt_id: _t.Int
    param: _t.Int
    mnt_ns_id: _t.Int
    def __init__(self, size: _t.Number = ..., mnt_ns_fd: _t.Number = ..., mnt_id: _t.Number = ..., param: _t.Number = ..., mnt_ns_id: _t.Number = ...) -> None: ...

class file_clone_range(_a.CStruct):
    src_fd: _t.Int
    src_offset: _t.Int
    src_length: _t.Int
    dest_offset: _t.Int
    def __init__(self, src_fd: _t.Number = ..., src_offset: _t.Number = ..., src_length: _t.Number = ..., dest_offset: _t.Number = ...) -> None: ...

class fstrim_range(_a.CStruct):
    start: _t.Int
    len: _t.Int
    minlen: _t.Int
    def __init__(self, start: _t.Number = ..., len: _t.Number = ..., minlen: _t.Number = ...) -> None: ...

class fsuuid2(_a.CStruct):
    len: _t.Int
    uuid: _t.Raw
    def __init__(self, len: _t.Number = ..., uuid: _t.Bytes = ...) -> None: ...

class fs_sysfs_path(_a.CStruct):
    len: _t.Int
    name: _t.Raw
    def __init__(self, len: _t.Number = ..., name: _t.Bytes = ...) -> None: ...

class file_dedupe_range_info(_a.CStruct):
    dest_fd: _t.Int
    dest_offset: _t.Int
    bytes_deduped: _t.Int
    status: _t.Int
    reserved: _t.Int
    def __init__(self, dest_fd: _t.Number = ..., dest_offset: _t.Number = ..., bytes_deduped: _t.Number = ..., status: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class file_dedupe_range(_a.CStruct):
    src_offset: _t.Int
    src_length: _t.Int
    dest_count: _t.Int
    reserved1: _t.Int
    reserved2: _t.Int
    info: _t.Items[file_dedupe_range_info]
    def __init__(self, src_offset: _t.Number = ..., src_length: _t.Number = ..., dest_count: _t.Number = ..., reserved1: _t.Number = ..., reserved2: _t.Number = ..., info: _t.Elements = ...) -> None: ...

class files_stat_struct(_a.CStruct):
    nr_files: _t.Int
    nr_free_files: _t.Int
    max_files: _t.Int
    def __init__(self, nr_files: _t.Number = ..., nr_free_files: _t.Number = ..., max_files: _t.Number = ...) -> None: ...

class inodes_stat_t(_a.CStruct):
    nr_inodes: _t.Int
    nr_unused: _t.Int
    dummy: _t.Items[_t.s64]
    def __init__(self, nr_inodes: _t.Number = ..., nr_unused: _t.Number = ..., dummy: _t.Elements = ...) -> None: ...

class fsxattr(_a.CStruct):
    fsx_xflags: _t.Int
    fsx_extsize: _t.Int
    fsx_nextents: _t.Int
    fsx_projid: _t.Int
    fsx_cowextsize: _t.Int
    fsx_pad: _t.Raw
    def __init__(self, fsx_xflags: _t.Number = ..., fsx_extsize: _t.Number = ..., fsx_nextents: _t.Number = ..., fsx_projid: _t.Number = ..., fsx_cowextsize: _t.Number = ..., fsx_pad: _t.Bytes = ...) -> None: ...

class page_region(_a.CStruct):
    start: _t.Int
    end: _t.Int
    categories: _t.Int
    def __init__(self, start: _t.Number = ..., end: _t.Number = ..., categories: _t.Number = ...) -> None: ...

class pm_scan_arg(_a.CStruct):
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
    fd: _t.Int
    name: _t.Raw
    def __init__(self, fd: _t.Number = ..., name: _t.Bytes = ...) -> None: ...

class btrfs_qgroup_limit(_a.CStruct):
    flags: _t.Int
    max_rfer: _t.Int
    max_excl: _t.Int
    rsv_rfer: _t.Int
    rsv_excl: _t.Int
    def __init__(self, flags: _t.Number = ..., max_rfer: _t.Number = ..., max_excl: _t.Number = ..., rsv_rfer: _t.Number = ..., rsv_excl: _t.Number = ...) -> None: ...

class btrfs_qgroup_inherit(_a.CStruct):
    flags: _t.Int
    num_qgroups: _t.Int
    num_ref_copies: _t.Int
    num_excl_copies: _t.Int
    lim: _t.Of[btrfs_qgroup_limit]
    qgroups: _t.Items[_t.u64]
    def __init__(self, flags: _t.Number = ..., num_qgroups: _t.Number = ..., num_ref_copies: _t.Number = ..., num_excl_copies: _t.Number = ..., lim: btrfs_qgroup_limit | _t.Members = ..., qgroups: _t.Elements = ...) -> None: ...

class btrfs_ioctl_qgroup_limit_args(_a.CStruct):
    qgroupid: _t.Int
    lim: _t.Of[btrfs_qgroup_limit]
    def __init__(self, qgroupid: _t.Number = ..., lim: btrfs_qgroup_limit | _t.Members = ...) -> None: ...

class btrfs_ioctl_vol_args_v2(_a.CStruct):
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
    size: _t.Int
    qgroup_inherit: _t.Int
    unused: _t.Items[_t.u64]
    def __init__(self, *, size: _t.Number = ..., qgroup_inherit: _t.Number = ..., unused: _t.Elements = ...) -> None: ...

class btrfs_ioctl_vol_args_v2__anon3(_a.CStruct):
    size: _t.Int
    qgroup_inherit: _t.Int
    def __init__(self, size: _t.Number = ..., qgroup_inherit: _t.Number = ...) -> None: ...

class btrfs_ioctl_vol_args_v2__anon2(_a.CUnion):
    name: _t.Raw
    devid: _t.Int
    subvolid: _t.Int
    def __init__(self, name: _t.Bytes = ..., *, devid: _t.Number = ..., subvolid: _t.Number = ...) -> None: ...

class btrfs_scrub_progress(_a.CStruct):
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
    devid: _t.Int
    start: _t.Int
    end: _t.Int
    flags: _t.Int
    progress: _t.Of[btrfs_scrub_progress]
    unused: _t.Items[_t.u64]
    def __init__(self, devid: _t.Number = ..., start: _t.Number = ..., end: _t.Number = ..., flags: _t.Number = ..., progress: btrfs_scrub_progress | _t.Members = ..., unused: _t.Elements = ...) -> None: ...

class btrfs_ioctl_dev_replace_start_params(_a.CStruct):
    srcdevid: _t.Int
    cont_reading_from_srcdev_mode: _t.Int
    srcdev_name: _t.Raw
    tgtdev_name: _t.Raw
    def __init__(self, srcdevid: _t.Number = ..., cont_reading_from_srcdev_mode: _t.Number = ..., srcdev_name: _t.Bytes = ..., tgtdev_name: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_dev_replace_status_params(_a.CStruct):
    replace_state: _t.Int
    progress_1000: _t.Int
    time_started: _t.Int
    time_stopped: _t.Int
    num_write_errors: _t.Int
    num_uncorrectable_read_errors: _t.Int
    def __init__(self, replace_state: _t.Number = ..., progress_1000: _t.Number = ..., time_started: _t.Number = ..., time_stopped: _t.Number = ..., num_write_errors: _t.Number = ..., num_uncorrectable_read_errors: _t.Number = ...) -> None: ...

class btrfs_ioctl_dev_replace_args(_a.CStruct):
    cmd: _t.Int
    result: _t.Int
    start: _t.Of[btrfs_ioctl_dev_replace_start_params]
    status: _t.Of[btrfs_ioctl_dev_replace_status_params]
    spare: _t.Items[_t.u64]
    def __init__(self, cmd: _t.Number = ..., result: _t.Number = ..., *, start: btrfs_ioctl_dev_replace_start_params | _t.Members = ..., status: btrfs_ioctl_dev_replace_status_params | _t.Members = ..., spare: _t.Elements = ...) -> None: ...

class btrfs_ioctl_dev_replace_args__anon1(_a.CUnion):
    start: _t.Of[btrfs_ioctl_dev_replace_start_params]
    status: _t.Of[btrfs_ioctl_dev_replace_status_params]
    def __init__(self, start: btrfs_ioctl_dev_replace_start_params | _t.Members = ..., *, status: btrfs_ioctl_dev_replace_status_params | _t.Members = ...) -> None: ...

class btrfs_ioctl_dev_info_args(_a.CStruct):
    devid: _t.Int
    uuid: _t.Raw
    bytes_used: _t.Int
    total_bytes: _t.Int
    fsid: _t.Raw
    unused: _t.Items[_t.u64]
    path: _t.Raw
    def __init__(self, devid: _t.Number = ..., uuid: _t.Bytes = ..., bytes_used: _t.Number = ..., total_bytes: _t.Number = ..., fsid: _t.Bytes = ..., unused: _t.Elements = ..., path: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_fs_info_args(_a.CStruct):
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
    compat_flags: _t.Int
    compat_ro_flags: _t.Int
    incompat_flags: _t.Int
    def __init__(self, compat_flags: _t.Number = ..., compat_ro_flags: _t.Number = ..., incompat_flags: _t.Number = ...) -> None: ...

class btrfs_balance_args(_a.CStruct):
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
    usage: _t.Int
    usage_min: _t.Int
    usage_max: _t.Int
    def __init__(self, usage: _t.Number = ..., *, usage_min: _t.Number = ..., usage_max: _t.Number = ...) -> None: ...

class btrfs_balance_args__anon3(_a.CStruct):
    usage_min: _t.Int
    usage_max: _t.Int
    def __init__(self, usage_min: _t.Number = ..., usage_max: _t.Number = ...) -> None: ...

class btrfs_balance_args__anon2(_a.CUnion):
    limit: _t.Int
    limit_min: _t.Int
    limit_max: _t.Int
    def __init__(self, limit: _t.Number = ..., *, limit_min: _t.Number = ..., limit_max: _t.Number = ...) -> None: ...

class btrfs_balance_args__anon4(_a.CStruct):
    limit_min: _t.Int
    limit_max: _t.Int
    def __init__(self, limit_min: _t.Number = ..., limit_max: _t.Number = ...) -> None: ...

class btrfs_balance_progress(_a.CStruct):
    expected: _t.Int
    considered: _t.Int
    completed: _t.Int
    def __init__(self, expected: _t.Number = ..., considered: _t.Number = ..., completed: _t.Number = ...) -> None: ...

class btrfs_ioctl_balance_args(_a.CStruct):
    flags: _t.Int
    state: _t.Int
    data: _t.Of[btrfs_balance_args]
    meta: _t.Of[btrfs_balance_args]
    sys: _t.Of[btrfs_balance_args]
    stat: _t.Of[btrfs_balance_progress]
    unused: _t.Items[_t.u64]
    def __init__(self, flags: _t.Number = ..., state: _t.Number = ..., data: btrfs_balance_args | _t.Members = ..., meta: btrfs_balance_args | _t.Members = ..., sys: btrfs_balance_args | _t.Members = ..., stat: btrfs_balance_progress | _t.Members = ..., unused: _t.Elements = ...) -> None: ...

class btrfs_ioctl_ino_lookup_args(_a.CStruct):
    treeid: _t.Int
    objectid: _t.Int
    name: _t.Raw
    def __init__(self, treeid: _t.Number = ..., objectid: _t.Number = ..., name: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_ino_lookup_user_args(_a.CStruct):
    dirid: _t.Int
    treeid: _t.Int
    name: _t.Raw
    path: _t.Raw
    def __init__(self, dirid: _t.Number = ..., treeid: _t.Number = ..., name: _t.Bytes = ..., path: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_search_key(_a.CStruct):
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
    transid: _t.Int
    objectid: _t.Int
    offset: _t.Int
    type: _t.Int
    len: _t.Int
    def __init__(self, transid: _t.Number = ..., objectid: _t.Number = ..., offset: _t.Number = ..., type: _t.Number = ..., len: _t.Number = ...) -> None: ...

class btrfs_ioctl_search_args(_a.CStruct):
    key: _t.Of[btrfs_ioctl_search_key]
    buf: _t.Raw
    def __init__(self, key: btrfs_ioctl_search_key | _t.Members = ..., buf: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_search_args_v2(_a.CStruct):
    key: _t.Of[btrfs_ioctl_search_key]
    buf_size: _t.Int
    buf: _t.Raw
    def __init__(self, key: btrfs_ioctl_search_key | _t.Members = ..., buf_size: _t.Number = ..., buf: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_clone_range_args(_a.CStruct):
    src_fd: _t.Int
    src_offset: _t.Int
    src_length: _t.Int
    dest_offset: _t.Int
    def __init__(self, src_fd: _t.Number = ..., src_offset: _t.Number = ..., src_length: _t.Number = ..., dest_offset: _t.Number = ...) -> None: ...

class btrfs_ioctl_defrag_range_args(_a.CStruct):
    start: _t.Int
    len: _t.Int
    flags: _t.Int
    extent_thresh: _t.Int
    compress_type: _t.Int
    unused: _t.Items[_t.u32]
    def __init__(self, start: _t.Number = ..., len: _t.Number = ..., flags: _t.Number = ..., extent_thresh: _t.Number = ..., compress_type: _t.Number = ..., unused: _t.Elements = ...) -> None: ...

class btrfs_ioctl_same_extent_info(_a.CStruct):
    fd: _t.Int
    logical_offset: _t.Int
    bytes_deduped: _t.Int
    status: _t.Int
    reserved: _t.Int
    def __init__(self, fd: _t.Number = ..., logical_offset: _t.Number = ..., bytes_deduped: _t.Number = ..., status: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class btrfs_ioctl_same_args(_a.CStruct):
    logical_offset: _t.Int
    length: _t.Int
    dest_count: _t.Int
    reserved1: _t.Int
    reserved2: _t.Int
    info: _t.Items[btrfs_ioctl_same_extent_info]
    def __init__(self, logical_offset: _t.Number = ..., length: _t.Number = ..., dest_count: _t.Number = ..., reserved1: _t.Number = ..., reserved2: _t.Number = ..., info: _t.Elements = ...) -> None: ...

class btrfs_ioctl_space_info(_a.CStruct):
    flags: _t.Int
    total_bytes: _t.Int
    used_bytes: _t.Int
    def __init__(self, flags: _t.Number = ..., total_bytes: _t.Number = ..., used_bytes: _t.Number = ...) -> None: ...

class btrfs_ioctl_space_args(_a.CStruct):
    space_slots: _t.Int
    total_spaces: _t.Int
    spaces: _t.Items[btrfs_ioctl_space_info]
    def __init__(self, space_slots: _t.Number = ..., total_spaces: _t.Number = ..., spaces: _t.Elements = ...) -> None: ...

class btrfs_data_container(_a.CStruct):
    bytes_left: _t.Int
    bytes_missing: _t.Int
    elem_cnt: _t.Int
    elem_missed: _t.Int
    val: _t.Items[_t.u64]
    def __init__(self, bytes_left: _t.Number = ..., bytes_missing: _t.Number = ..., elem_cnt: _t.Number = ..., elem_missed: _t.Number = ..., val: _t.Elements = ...) -> None: ...

class btrfs_ioctl_ino_path_args(_a.CStruct):
    inum: _t.Int
    size: _t.Int
    reserved: _t.Items[_t.u64]
    fspath: _t.Int
    def __init__(self, inum: _t.Number = ..., size: _t.Number = ..., reserved: _t.Elements = ..., fspath: _t.Number = ...) -> None: ...

class btrfs_ioctl_logical_ino_args(_a.CStruct):
    logical: _t.Int
    size: _t.Int
    reserved: _t.Items[_t.u64]
    flags: _t.Int
    inodes: _t.Int
    def __init__(self, logical: _t.Number = ..., size: _t.Number = ..., reserved: _t.Elements = ..., flags: _t.Number = ..., inodes: _t.Number = ...) -> None: ...

class btrfs_ioctl_get_dev_stats(_a.CStruct):
    devid: _t.Int
    nr_items: _t.Int
    flags: _t.Int
    values: _t.Items[_t.u64]
    unused: _t.Items[_t.u64]
    def __init__(self, devid: _t.Number = ..., nr_items: _t.Number = ..., flags: _t.Number = ..., values: _t.Elements = ..., unused: _t.Elements = ...) -> None: ...

class btrfs_ioctl_quota_ctl_args(_a.CStruct):
    cmd: _t.Int
    status: _t.Int
    def __init__(self, cmd: _t.Number = ..., status: _t.Number = ...) -> None: ...

class btrfs_ioctl_quota_rescan_args(_a.CStruct):
    flags: _t.Int
    progress: _t.Int
    reserved: _t.Items[_t.u64]
    def __init__(self, flags: _t.Number = ..., progress: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class btrfs_ioctl_qgroup_assign_args(_a.CStruct):
    assign: _t.Int
    src: _t.Int
    dst: _t.Int
    def __init__(self, assign: _t.Number = ..., src: _t.Number = ..., dst: _t.Number = ...) -> None: ...

class btrfs_ioctl_qgroup_create_args(_a.CStruct):
    create: _t.Int
    qgroupid: _t.Int
    def __init__(self, create: _t.Number = ..., qgroupid: _t.Number = ...) -> None: ...

class btrfs_ioctl_timespec(_a.CStruct):
    sec: _t.Int
    nsec: _t.Int
    def __init__(self, sec: _t.Number = ..., nsec: _t.Number = ...) -> None: ...

class btrfs_ioctl_received_subvol_args(_a.CStruct):
    uuid: _t.Raw
    stransid: _t.Int
    rtransid: _t.Int
    stime: _t.Of[btrfs_ioctl_timespec]
    rtime: _t.Of[btrfs_ioctl_timespec]
    flags: _t.Int
    reserved: _t.Items[_t.u64]
    def __init__(self, uuid: _t.Bytes = ..., stransid: _t.Number = ..., rtransid: _t.Number = ..., stime: btrfs_ioctl_timespec | _t.Members = ..., rtime: btrfs_ioctl_timespec | _t.Members = ..., flags: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class btrfs_ioctl_send_args(_a.CStruct):
    send_fd: _t.Int
    clone_sources_count: _t.Int
    clone_sources: _t.Int
    parent_root: _t.Int
    flags: _t.Int
    version: _t.Int
    reserved: _t.Raw
    def __init__(self, send_fd: _t.Number = ..., clone_sources_count: _t.Number = ..., clone_sources: _t.Number = ..., parent_root: _t.Number = ..., flags: _t.Number = ..., version: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_get_subvol_info_args(_a.CStruct):
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
    min_treeid: _t.Int
    rootref: _t.Items[btrfs_ioctl_get_subvol_rootref_args__rootref]
    num_items: _t.Int
    align: _t.Raw
    def __init__(self, min_treeid: _t.Number = ..., rootref: _t.Elements = ..., num_items: _t.Number = ..., align: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_get_subvol_rootref_args__rootref(_a.CStruct):
    treeid: _t.Int
    dirid: _t.Int
    def __init__(self, treeid: _t.Number = ..., dirid: _t.Number = ...) -> None: ...

class btrfs_ioctl_encoded_io_args(_a.CStruct):
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
    objectid: _t.Int
    type: _t.Int
    offset: _t.Int
    def __init__(self, objectid: _t.Number = ..., type: _t.Number = ..., offset: _t.Number = ...) -> None: ...

class btrfs_key(_a.CStruct):
    objectid: _t.Int
    type: _t.Int
    offset: _t.Int
    def __init__(self, objectid: _t.Number = ..., type: _t.Number = ..., offset: _t.Number = ...) -> None: ...

class btrfs_header(_a.CStruct):
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
    key: _t.Of[btrfs_disk_key]
    offset: _t.Int
    size: _t.Int
    def __init__(self, key: btrfs_disk_key | _t.Members = ..., offset: _t.Number = ..., size: _t.Number = ...) -> None: ...

class btrfs_leaf(_a.CStruct):
    header: _t.Of[btrfs_header]
    items: _t.Items[btrfs_item]
    def __init__(self, header: btrfs_header | _t.Members = ..., items: _t.Elements = ...) -> None: ...

class btrfs_key_ptr(_a.CStruct):
    key: _t.Of[btrfs_disk_key]
    blockptr: _t.Int
    generation: _t.Int
    def __init__(self, key: btrfs_disk_key | _t.Members = ..., blockptr: _t.Number = ..., generation: _t.Number = ...) -> None: ...

class btrfs_node(_a.CStruct):
    header: _t.Of[btrfs_header]
    ptrs: _t.Items[btrfs_key_ptr]
    def __init__(self, header: btrfs_header | _t.Members = ..., ptrs: _t.Elements = ...) -> None: ...

class btrfs_dev_item(_a.CStruct):
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
    devid: _t.Int
    offset: _t.Int
    dev_uuid: _t.Raw
    def __init__(self, devid: _t.Number = ..., offset: _t.Number = ..., dev_uuid: _t.Bytes = ...) -> None: ...

class btrfs_chunk(_a.CStruct):
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
    offset: _t.Int
    bytes: _t.Int
    type: _t.Int
    def __init__(self, offset: _t.Number = ..., bytes: _t.Number = ..., type: _t.Number = ...) -> None: ...

class btrfs_free_space_header(_a.CStruct):
    location: _t.Of[btrfs_disk_key]
    generation: _t.Int
    num_entries: _t.Int
    num_bitmaps: _t.Int
    def __init__(self, location: btrfs_disk_key | _t.Members = ..., generation: _t.Number = ..., num_entries: _t.Number = ..., num_bitmaps: _t.Number = ...) -> None: ...

class btrfs_raid_stride(_a.CStruct):
    devid: _t.Int
    physical: _t.Int
    def __init__(self, devid: _t.Number = ..., physical: _t.Number = ...) -> None: ...

class btrfs_stripe_extent(_a.CStruct):
    __empty_strides: _t.Of[btrfs_stripe_extent____empty_strides]
    strides: _t.Items[btrfs_raid_stride]
    def __init__(self, *, __empty_strides: btrfs_stripe_extent____empty_strides | _t.Members = ..., strides: _t.Elements = ...) -> None: ...

class btrfs_stripe_extent__anon1(_a.CStruct):
    __empty_strides: _t.Of[btrfs_stripe_extent____empty_strides]
    strides: _t.Items[btrfs_raid_stride]
    def __init__(self, *, __empty_strides: btrfs_stripe_extent____empty_strides | _t.Members = ..., strides: _t.Elements = ...) -> None: ...

class btrfs_stripe_extent____empty_strides(_a.CStruct):
    pass

class btrfs_extent_item(_a.CStruct):
    refs: _t.Int
    generation: _t.Int
    flags: _t.Int
    def __init__(self, refs: _t.Number = ..., generation: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class btrfs_extent_item_v0(_a.CStruct):
    refs: _t.Int
    def __init__(self, refs: _t.Number = ...) -> None: ...

class btrfs_tree_block_info(_a.CStruct):
    key: _t.Of[btrfs_disk_key]
    level: _t.Int
    def __init__(self, key: btrfs_disk_key | _t.Members = ..., level: _t.Number = ...) -> None: ...

class btrfs_extent_data_ref(_a.CStruct):
    root: _t.Int
    objectid: _t.Int
    offset: _t.Int
    count: _t.Int
    def __init__(self, root: _t.Number = ..., objectid: _t.Number = ..., offset: _t.Number = ..., count: _t.Number = ...) -> None: ...

class btrfs_shared_data_ref(_a.CStruct):
    count: _t.Int
    def __init__(self, count: _t.Number = ...) -> None: ...

class btrfs_extent_owner_ref(_a.CStruct):
    root_id: _t.Int
    def __init__(self, root_id: _t.Number = ...) -> None: ...

class btrfs_extent_inline_ref(_a.CStruct):
    type: _t.Int
    offset: _t.Int
    def __init__(self, type: _t.Number = ..., offset: _t.Number = ...) -> None: ...

class btrfs_dev_extent(_a.CStruct):
    chunk_tree: _t.Int
    chunk_objectid: _t.Int
    chunk_offset: _t.Int
    length: _t.Int
    chunk_tree_uuid: _t.Raw
    def __init__(self, chunk_tree: _t.Number = ..., chunk_objectid: _t.Number = ..., chunk_offset: _t.Number = ..., length: _t.Number = ..., chunk_tree_uuid: _t.Bytes = ...) -> None: ...

class btrfs_inode_ref(_a.CStruct):
    index: _t.Int
    name_len: _t.Int
    def __init__(self, index: _t.Number = ..., name_len: _t.Number = ...) -> None: ...

class btrfs_inode_extref(_a.CStruct):
    parent_objectid: _t.Int
    index: _t.Int
    name_len: _t.Int
    name: _t.Raw
    def __init__(self, parent_objectid: _t.Number = ..., index: _t.Number = ..., name_len: _t.Number = ..., name: _t.Bytes = ...) -> None: ...

class btrfs_timespec(_a.CStruct):
    sec: _t.Int
    nsec: _t.Int
    def __init__(self, sec: _t.Number = ..., nsec: _t.Number = ...) -> None: ...

class btrfs_inode_item(_a.CStruct):
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
    end: _t.Int
    def __init__(self, end: _t.Number = ...) -> None: ...

class btrfs_dir_item(_a.CStruct):
    location: _t.Of[btrfs_disk_key]
    transid: _t.Int
    data_len: _t.Int
    name_len: _t.Int
    type: _t.Int
    def __init__(self, location: btrfs_disk_key | _t.Members = ..., transid: _t.Number = ..., data_len: _t.Number = ..., name_len: _t.Number = ..., type: _t.Number = ...) -> None: ...

class btrfs_root_item(_a.CStruct):
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
    dirid: _t.Int
    sequence: _t.Int
    name_len: _t.Int
    def __init__(self, dirid: _t.Number = ..., sequence: _t.Number = ..., name_len: _t.Number = ...) -> None: ...

class btrfs_disk_balance_args(_a.CStruct):
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
    usage: _t.Int
    usage_min: _t.Int
    usage_max: _t.Int
    def __init__(self, usage: _t.Number = ..., *, usage_min: _t.Number = ..., usage_max: _t.Number = ...) -> None: ...

class btrfs_disk_balance_args__anon3(_a.CStruct):
    usage_min: _t.Int
    usage_max: _t.Int
    def __init__(self, usage_min: _t.Number = ..., usage_max: _t.Number = ...) -> None: ...

class btrfs_disk_balance_args__anon2(_a.CUnion):
    limit: _t.Int
    limit_min: _t.Int
    limit_max: _t.Int
    def __init__(self, limit: _t.Number = ..., *, limit_min: _t.Number = ..., limit_max: _t.Number = ...) -> None: ...

class btrfs_disk_balance_args__anon4(_a.CStruct):
    limit_min: _t.Int
    limit_max: _t.Int
    def __init__(self, limit_min: _t.Number = ..., limit_max: _t.Number = ...) -> None: ...

class btrfs_balance_item(_a.CStruct):
    flags: _t.Int
    data: _t.Of[btrfs_disk_balance_args]
    meta: _t.Of[btrfs_disk_balance_args]
    sys: _t.Of[btrfs_disk_balance_args]
    unused: _t.Items[_t.u64]
    def __init__(self, flags: _t.Number = ..., data: btrfs_disk_balance_args | _t.Members = ..., meta: btrfs_disk_balance_args | _t.Members = ..., sys: btrfs_disk_balance_args | _t.Members = ..., unused: _t.Elements = ...) -> None: ...

class btrfs_file_extent_item(_a.CStruct):
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
    csum: _t.Int
    def __init__(self, csum: _t.Number = ...) -> None: ...

class btrfs_dev_stats_item(_a.CStruct):
    values: _t.Items[_t.u64]
    def __init__(self, values: _t.Elements = ...) -> None: ...

class btrfs_dev_replace_item(_a.CStruct):
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
    used: _t.Int
    chunk_objectid: _t.Int
    flags: _t.Int
    def __init__(self, used: _t.Number = ..., chunk_objectid: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class btrfs_free_space_info(_a.CStruct):
    extent_count: _t.Int
    flags: _t.Int
    def __init__(self, extent_count: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class btrfs_qgroup_status_item(_a.CStruct):
    version: _t.Int
    generation: _t.Int
    flags: _t.Int
    rescan: _t.Int
    enable_gen: _t.Int
    def __init__(self, version: _t.Number = ..., generation: _t.Number = ..., flags: _t.Number = ..., rescan: _t.Number = ..., enable_gen: _t.Number = ...) -> None: ...

class btrfs_qgroup_info_item(_a.CStruct):
    generation: _t.Int
    rfer: _t.Int
    rfer_cmpr: _t.Int
    excl: _t.Int
    excl_cmpr: _t.Int
    def __init__(self, generation: _t.Number = ..., rfer: _t.Number = ..., rfer_cmpr: _t.Number = ..., excl: _t.Number = ..., excl_cmpr: _t.Number = ...) -> None: ...

class btrfs_qgroup_limit_item(_a.CStruct):
    flags: _t.Int
    max_rfer: _t.Int
    max_excl: _t.Int
    rsv_rfer: _t.Int
    rsv_excl: _t.Int
    def __init__(self, flags: _t.Number = ..., max_rfer: _t.Number = ..., max_excl: _t.Number = ..., rsv_rfer: _t.Number = ..., rsv_excl: _t.Number = ...) -> None: ...

class btrfs_verity_descriptor_item(_a.CStruct):
    size: _t.Int
    reserved: _t.Items[_t.u64]
    encryption: _t.Int
    def __init__(self, size: _t.Number = ..., reserved: _t.Elements = ..., encryption: _t.Number = ...) -> None: ...

class blk_user_trace_setup(_a.CStruct):
    name: _t.Raw
    act_mask: _t.Int
    buf_size: _t.Int
    buf_nr: _t.Int
    start_lba: _t.Int
    end_lba: _t.Int
    pid: _t.Int
    def __init__(self, name: _t.Bytes = ..., act_mask: _t.Number = ..., buf_size: _t.Number = ..., buf_nr: _t.Number = ..., start_lba: _t.Number = ..., end_lba: _t.Number = ..., pid: _t.Number = ...) -> None: ...

class fiemap_extent(_a.CStruct):
    fe_logical: _t.Int
    fe_physical: _t.Int
    fe_length: _t.Int
    fe_reserved64: _t.Items[_t.u64]
    fe_flags: _t.Int
    fe_reserved: _t.Items[_t.u32]
    def __init__(self, fe_logical: _t.Number = ..., fe_physical: _t.Number = ..., fe_length: _t.Number = ..., fe_reserved64: _t.Elements = ..., fe_flags: _t.Number = ..., fe_reserved: _t.Elements = ...) -> None: ...

class fiemap(_a.CStruct):
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
addr_t = _t.u64
saddr_t = _t.s64
__kernel_sighandler_t = _t.pointer
__kernel_key_t = _t.s32
__kernel_mqd_t = _t.s32
__kernel_size_t = _t.u64
__kernel_ssize_t = _t.s64
__kernel_old_dev_t = _t.u16
__kernel_ino_t = _t.u32
__kernel_mode_t = _t.u32
__kernel_ipc_pid_t = _t.s32
__kernel_uid_t = _t.u32
__kernel_gid_t = _t.u32
__kernel_ptrdiff_t = _t.s64
__kernel_sigset_t = _t.u64
__kernel_long_t = _t.s64
__kernel_ulong_t = _t.u64
__kernel_pid_t = _t.s32
__kernel_suseconds_t = _t.s64
__kernel_daddr_t = _t.s32
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_old_uid_t = _t.u32
__kernel_old_gid_t = _t.u32
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
