# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/fs.h, linux/fiemap.h, linux/blktrace_api.h for arm64.
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

class blk_io_trace(_a.CStruct):
    """struct blk_io_trace: size 48, align 8::

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
    """

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
    def __init__(self, magic: _t.Number = ..., sequence: _t.Number = ..., time: _t.Number = ..., sector: _t.Number = ..., bytes: _t.Number = ..., action: _t.Number = ..., pid: _t.Number = ..., device: _t.Number = ..., cpu: _t.Number = ..., error: _t.Number = ..., pdu_len: _t.Number = ...) -> None: ...

class blk_io_trace_remap(_a.CStruct):
    """struct blk_io_trace_remap: size 16, align 8::

           0 be32 device_from
           4 be32 device_to
           8 be64 sector_from
    """

    device_from: _t.Int
    device_to: _t.Int
    sector_from: _t.Int
    def __init__(self, device_from: _t.Number = ..., device_to: _t.Number = ..., sector_from: _t.Number = ...) -> None: ...

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
__kernel_rwf_t = _t.s32
size_t = _t.u64
fscrypt_policy = fscrypt_policy_v1
