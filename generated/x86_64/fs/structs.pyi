# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/fs.h, linux/fiemap.h, linux/blktrace_api.h for x86_64.
# Do not edit: change the headers or the templates and run `headergen generate`.
from .. import _abi as _a
from .. import _members as _t

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
    "fiemap_extent",
    "fiemap",
    "blk_io_trace",
    "blk_io_trace_remap",
    "blk_user_trace_setup",
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
    "__kernel_old_dev_t",
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
]

class __kernel_fd_set(_a.CStruct):
    fds_bits: _t.Items[_t.u64]

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]

class fscrypt_policy_v1(_a.CStruct):
    version: _t.Int
    contents_encryption_mode: _t.Int
    filenames_encryption_mode: _t.Int
    flags: _t.Int
    master_key_descriptor: _t.Items[_t.u8]

class fscrypt_key(_a.CStruct):
    mode: _t.Int
    raw: _t.Items[_t.u8]
    size: _t.Int

class fscrypt_policy_v2(_a.CStruct):
    version: _t.Int
    contents_encryption_mode: _t.Int
    filenames_encryption_mode: _t.Int
    flags: _t.Int
    log2_data_unit_size: _t.Int
    __reserved: _t.Items[_t.u8]
    master_key_identifier: _t.Items[_t.u8]

class fscrypt_get_policy_ex_arg(_a.CStruct):
    policy_size: _t.Int
    policy: _t.Of[fscrypt_get_policy_ex_arg__policy]

class fscrypt_get_policy_ex_arg__policy(_a.CUnion):
    version: _t.Int
    v1: _t.Of[fscrypt_policy_v1]
    v2: _t.Of[fscrypt_policy_v2]

class fscrypt_key_specifier(_a.CStruct):
    type: _t.Int
    __reserved: _t.Int
    u: _t.Of[fscrypt_key_specifier__u]

class fscrypt_key_specifier__u(_a.CUnion):
    __reserved: _t.Items[_t.u8]
    descriptor: _t.Items[_t.u8]
    identifier: _t.Items[_t.u8]

class fscrypt_provisioning_key_payload(_a.CStruct):
    type: _t.Int
    __reserved: _t.Int
    raw: _t.Items[_t.u8]

class fscrypt_add_key_arg(_a.CStruct):
    key_spec: _t.Of[fscrypt_key_specifier]
    raw_size: _t.Int
    key_id: _t.Int
    __reserved: _t.Items[_t.u32]
    raw: _t.Items[_t.u8]

class fscrypt_remove_key_arg(_a.CStruct):
    key_spec: _t.Of[fscrypt_key_specifier]
    removal_status_flags: _t.Int
    __reserved: _t.Items[_t.u32]

class fscrypt_get_key_status_arg(_a.CStruct):
    key_spec: _t.Of[fscrypt_key_specifier]
    __reserved: _t.Items[_t.u32]
    status: _t.Int
    status_flags: _t.Int
    user_count: _t.Int
    __out_reserved: _t.Items[_t.u32]

class mount_attr(_a.CStruct):
    attr_set: _t.Int
    attr_clr: _t.Int
    propagation: _t.Int
    userns_fd: _t.Int

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
    str: _t.Text

class mnt_id_req(_a.CStruct):
    size: _t.Int
    mnt_ns_fd: _t.Int
    mnt_id: _t.Int
    param: _t.Int
    mnt_ns_id: _t.Int

class file_clone_range(_a.CStruct):
    src_fd: _t.Int
    src_offset: _t.Int
    src_length: _t.Int
    dest_offset: _t.Int

class fstrim_range(_a.CStruct):
    start: _t.Int
    len: _t.Int
    minlen: _t.Int

class fsuuid2(_a.CStruct):
    len: _t.Int
    uuid: _t.Items[_t.u8]

class fs_sysfs_path(_a.CStruct):
    len: _t.Int
    name: _t.Items[_t.u8]

class file_dedupe_range_info(_a.CStruct):
    dest_fd: _t.Int
    dest_offset: _t.Int
    bytes_deduped: _t.Int
    status: _t.Int
    reserved: _t.Int

class file_dedupe_range(_a.CStruct):
    src_offset: _t.Int
    src_length: _t.Int
    dest_count: _t.Int
    reserved1: _t.Int
    reserved2: _t.Int
    info: _t.Items[file_dedupe_range_info]

class files_stat_struct(_a.CStruct):
    nr_files: _t.Int
    nr_free_files: _t.Int
    max_files: _t.Int

class inodes_stat_t(_a.CStruct):
    nr_inodes: _t.Int
    nr_unused: _t.Int
    dummy: _t.Items[_t.s64]

class fsxattr(_a.CStruct):
    fsx_xflags: _t.Int
    fsx_extsize: _t.Int
    fsx_nextents: _t.Int
    fsx_projid: _t.Int
    fsx_cowextsize: _t.Int
    fsx_pad: _t.Items[_t.u8]

class page_region(_a.CStruct):
    start: _t.Int
    end: _t.Int
    categories: _t.Int

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

class fiemap_extent(_a.CStruct):
    fe_logical: _t.Int
    fe_physical: _t.Int
    fe_length: _t.Int
    fe_reserved64: _t.Items[_t.u64]
    fe_flags: _t.Int
    fe_reserved: _t.Items[_t.u32]

class fiemap(_a.CStruct):
    fm_start: _t.Int
    fm_length: _t.Int
    fm_flags: _t.Int
    fm_mapped_extents: _t.Int
    fm_extent_count: _t.Int
    fm_reserved: _t.Int
    fm_extents: _t.Items[fiemap_extent]

class blk_io_trace(_a.CStruct):
    magic: _t.Int
    sequence: _t.Int
    time: _t.Int
    sector: _t.Int
    bytes: _t.Int
    action: _t.Int
    pid: _t.Int
    device: _t.Int
    cpu: _t.Int
    error: _t.Int
    pdu_len: _t.Int

class blk_io_trace_remap(_a.CStruct):
    device_from: _t.Int
    device_to: _t.Int
    sector_from: _t.Int

class blk_user_trace_setup(_a.CStruct):
    name: _t.Text
    act_mask: _t.Int
    buf_size: _t.Int
    buf_nr: _t.Int
    start_lba: _t.Int
    end_lba: _t.Int
    pid: _t.Int

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
__kernel_old_dev_t = _t.u64
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
