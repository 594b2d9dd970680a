# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from enum import IntEnum as _IntEnum
from enum import IntFlag as _IntFlag

from . import btrfs as _s
from ..arm import _abi, _calls
from ..arm import _members as _t
from ..arm import _records as _a

# each part has what is here in it
constants = _s
ioctls = _s
macros = _s
structs = _s
wrap = _abi.wrap
ioctl = _calls.ioctl

def name_of(value: int, prefix: str | tuple[str, ...]) -> str: ...
def flags_of(value: int, prefix: str | tuple[str, ...]) -> str: ...

class enums:
    class btrfs_dev_stat_values(_IntEnum):
        BTRFS_DEV_STAT_WRITE_ERRS = 0
        BTRFS_DEV_STAT_READ_ERRS = 1
        BTRFS_DEV_STAT_FLUSH_ERRS = 2
        BTRFS_DEV_STAT_CORRUPTION_ERRS = 3
        BTRFS_DEV_STAT_GENERATION_ERRS = 4
        BTRFS_DEV_STAT_VALUES_MAX = 5
    class btrfs_err_code(_IntEnum):
        BTRFS_ERROR_DEV_RAID1_MIN_NOT_MET = 1
        BTRFS_ERROR_DEV_RAID10_MIN_NOT_MET = 2
        BTRFS_ERROR_DEV_RAID5_MIN_NOT_MET = 3
        BTRFS_ERROR_DEV_RAID6_MIN_NOT_MET = 4
        BTRFS_ERROR_DEV_TGT_REPLACE = 5
        BTRFS_ERROR_DEV_MISSING_NOT_FOUND = 6
        BTRFS_ERROR_DEV_ONLY_WRITABLE = 7
        BTRFS_ERROR_DEV_EXCL_RUN_IN_PROGRESS = 8

__BITS_PER_LONG: int
_IOC_NRBITS: int
_IOC_TYPEBITS: int
_IOC_SIZEBITS: int
_IOC_DIRBITS: int
_IOC_NRMASK: int
_IOC_TYPEMASK: int
_IOC_SIZEMASK: int
_IOC_DIRMASK: int
_IOC_NRSHIFT: int
_IOC_TYPESHIFT: int
_IOC_SIZESHIFT: int
_IOC_DIRSHIFT: int
_IOC_NONE: int
_IOC_WRITE: int
_IOC_READ: int
IOC_IN: int
IOC_OUT: int
IOC_INOUT: int
IOCSIZE_MASK: int
IOCSIZE_SHIFT: int
BTRFS_IOCTL_MAGIC: int
BTRFS_VOL_NAME_MAX: int
BTRFS_LABEL_SIZE: int
BTRFS_PATH_NAME_MAX: int
BTRFS_DEVICE_PATH_NAME_MAX: int
BTRFS_SUBVOL_NAME_MAX: int
BTRFS_SUBVOL_CREATE_ASYNC: int
BTRFS_SUBVOL_RDONLY: int
BTRFS_SUBVOL_QGROUP_INHERIT: int
BTRFS_DEVICE_SPEC_BY_ID: int
BTRFS_VOL_ARG_V2_FLAGS_SUPPORTED: int
BTRFS_FSID_SIZE: int
BTRFS_UUID_SIZE: int
BTRFS_UUID_UNPARSED_SIZE: int
BTRFS_QGROUP_LIMIT_MAX_RFER: int
BTRFS_QGROUP_LIMIT_MAX_EXCL: int
BTRFS_QGROUP_LIMIT_RSV_RFER: int
BTRFS_QGROUP_LIMIT_RSV_EXCL: int
BTRFS_QGROUP_LIMIT_RFER_CMPR: int
BTRFS_QGROUP_LIMIT_EXCL_CMPR: int
BTRFS_QGROUP_INHERIT_SET_LIMITS: int
BTRFS_SCRUB_READONLY: int
BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_ALWAYS: int
BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_AVOID: int
BTRFS_IOCTL_DEV_REPLACE_STATE_NEVER_STARTED: int
BTRFS_IOCTL_DEV_REPLACE_STATE_STARTED: int
BTRFS_IOCTL_DEV_REPLACE_STATE_FINISHED: int
BTRFS_IOCTL_DEV_REPLACE_STATE_CANCELED: int
BTRFS_IOCTL_DEV_REPLACE_STATE_SUSPENDED: int
BTRFS_IOCTL_DEV_REPLACE_CMD_START: int
BTRFS_IOCTL_DEV_REPLACE_CMD_STATUS: int
BTRFS_IOCTL_DEV_REPLACE_CMD_CANCEL: int
BTRFS_IOCTL_DEV_REPLACE_RESULT_NO_ERROR: int
BTRFS_IOCTL_DEV_REPLACE_RESULT_NOT_STARTED: int
BTRFS_IOCTL_DEV_REPLACE_RESULT_ALREADY_STARTED: int
BTRFS_IOCTL_DEV_REPLACE_RESULT_SCRUB_INPROGRESS: int
BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE: int
BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID: int
BTRFS_FEATURE_INCOMPAT_MIXED_BACKREF: int
BTRFS_FEATURE_INCOMPAT_DEFAULT_SUBVOL: int
BTRFS_FEATURE_INCOMPAT_MIXED_GROUPS: int
BTRFS_FEATURE_INCOMPAT_COMPRESS_LZO: int
BTRFS_FEATURE_INCOMPAT_COMPRESS_ZSTD: int
BTRFS_FEATURE_INCOMPAT_BIG_METADATA: int
BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF: int
BTRFS_FEATURE_INCOMPAT_RAID56: int
BTRFS_FEATURE_INCOMPAT_SKINNY_METADATA: int
BTRFS_FEATURE_INCOMPAT_NO_HOLES: int
BTRFS_BALANCE_CTL_PAUSE: int
BTRFS_BALANCE_CTL_CANCEL: int
BTRFS_BALANCE_DATA: int
BTRFS_BALANCE_SYSTEM: int
BTRFS_BALANCE_METADATA: int
BTRFS_BALANCE_TYPE_MASK: int
BTRFS_BALANCE_FORCE: int
BTRFS_BALANCE_RESUME: int
BTRFS_BALANCE_ARGS_PROFILES: int
BTRFS_BALANCE_ARGS_USAGE: int
BTRFS_BALANCE_ARGS_DEVID: int
BTRFS_BALANCE_ARGS_DRANGE: int
BTRFS_BALANCE_ARGS_VRANGE: int
BTRFS_BALANCE_ARGS_LIMIT: int
BTRFS_BALANCE_ARGS_LIMIT_RANGE: int
BTRFS_BALANCE_ARGS_STRIPES_RANGE: int
BTRFS_BALANCE_ARGS_USAGE_RANGE: int
BTRFS_BALANCE_ARGS_MASK: int
BTRFS_BALANCE_ARGS_CONVERT: int
BTRFS_BALANCE_ARGS_SOFT: int
BTRFS_BALANCE_STATE_RUNNING: int
BTRFS_BALANCE_STATE_PAUSE_REQ: int
BTRFS_BALANCE_STATE_CANCEL_REQ: int
BTRFS_INO_LOOKUP_PATH_MAX: int
BTRFS_INO_LOOKUP_USER_PATH_MAX: int
BTRFS_SEARCH_ARGS_BUFSIZE: int
BTRFS_DEFRAG_RANGE_COMPRESS: int
BTRFS_DEFRAG_RANGE_START_IO: int
BTRFS_SAME_DATA_DIFFERS: int
BTRFS_LOGICAL_INO_ARGS_IGNORE_OFFSET: int
BTRFS_DEV_STAT_WRITE_ERRS: int
BTRFS_DEV_STAT_READ_ERRS: int
BTRFS_DEV_STAT_FLUSH_ERRS: int
BTRFS_DEV_STAT_CORRUPTION_ERRS: int
BTRFS_DEV_STAT_GENERATION_ERRS: int
BTRFS_DEV_STAT_VALUES_MAX: int
BTRFS_DEV_STATS_RESET: int
BTRFS_QUOTA_CTL_ENABLE: int
BTRFS_QUOTA_CTL_DISABLE: int
BTRFS_QUOTA_CTL_RESCAN__NOTUSED: int
BTRFS_SEND_FLAG_NO_FILE_DATA: int
BTRFS_SEND_FLAG_OMIT_STREAM_HEADER: int
BTRFS_SEND_FLAG_OMIT_END_CMD: int
BTRFS_SEND_FLAG_MASK: int
BTRFS_MAX_ROOTREF_BUFFER_NUM: int
BTRFS_ERROR_DEV_RAID1_MIN_NOT_MET: int
BTRFS_ERROR_DEV_RAID10_MIN_NOT_MET: int
BTRFS_ERROR_DEV_RAID5_MIN_NOT_MET: int
BTRFS_ERROR_DEV_RAID6_MIN_NOT_MET: int
BTRFS_ERROR_DEV_TGT_REPLACE: int
BTRFS_ERROR_DEV_MISSING_NOT_FOUND: int
BTRFS_ERROR_DEV_ONLY_WRITABLE: int
BTRFS_ERROR_DEV_EXCL_RUN_IN_PROGRESS: int
BTRFS_ROOT_TREE_OBJECTID: int
BTRFS_EXTENT_TREE_OBJECTID: int
BTRFS_CHUNK_TREE_OBJECTID: int
BTRFS_DEV_TREE_OBJECTID: int
BTRFS_FS_TREE_OBJECTID: int
BTRFS_ROOT_TREE_DIR_OBJECTID: int
BTRFS_CSUM_TREE_OBJECTID: int
BTRFS_QUOTA_TREE_OBJECTID: int
BTRFS_UUID_TREE_OBJECTID: int
BTRFS_FREE_SPACE_TREE_OBJECTID: int
BTRFS_DEV_STATS_OBJECTID: int
BTRFS_BALANCE_OBJECTID: int
BTRFS_ORPHAN_OBJECTID: int
BTRFS_TREE_LOG_OBJECTID: int
BTRFS_TREE_LOG_FIXUP_OBJECTID: int
BTRFS_TREE_RELOC_OBJECTID: int
BTRFS_DATA_RELOC_TREE_OBJECTID: int
BTRFS_EXTENT_CSUM_OBJECTID: int
BTRFS_FREE_SPACE_OBJECTID: int
BTRFS_FREE_INO_OBJECTID: int
BTRFS_MULTIPLE_OBJECTIDS: int
BTRFS_FIRST_FREE_OBJECTID: int
BTRFS_LAST_FREE_OBJECTID: int
BTRFS_FIRST_CHUNK_TREE_OBJECTID: int
BTRFS_DEV_ITEMS_OBJECTID: int
BTRFS_BTREE_INODE_OBJECTID: int
BTRFS_EMPTY_SUBVOL_DIR_OBJECTID: int
BTRFS_DEV_REPLACE_DEVID: int
BTRFS_INODE_ITEM_KEY: int
BTRFS_INODE_REF_KEY: int
BTRFS_INODE_EXTREF_KEY: int
BTRFS_XATTR_ITEM_KEY: int
BTRFS_ORPHAN_ITEM_KEY: int
BTRFS_DIR_LOG_ITEM_KEY: int
BTRFS_DIR_LOG_INDEX_KEY: int
BTRFS_DIR_ITEM_KEY: int
BTRFS_DIR_INDEX_KEY: int
BTRFS_EXTENT_DATA_KEY: int
BTRFS_EXTENT_CSUM_KEY: int
BTRFS_ROOT_ITEM_KEY: int
BTRFS_ROOT_BACKREF_KEY: int
BTRFS_ROOT_REF_KEY: int
BTRFS_EXTENT_ITEM_KEY: int
BTRFS_METADATA_ITEM_KEY: int
BTRFS_TREE_BLOCK_REF_KEY: int
BTRFS_EXTENT_DATA_REF_KEY: int
BTRFS_SHARED_BLOCK_REF_KEY: int
BTRFS_SHARED_DATA_REF_KEY: int
BTRFS_BLOCK_GROUP_ITEM_KEY: int
BTRFS_FREE_SPACE_INFO_KEY: int
BTRFS_FREE_SPACE_EXTENT_KEY: int
BTRFS_FREE_SPACE_BITMAP_KEY: int
BTRFS_DEV_EXTENT_KEY: int
BTRFS_DEV_ITEM_KEY: int
BTRFS_CHUNK_ITEM_KEY: int
BTRFS_QGROUP_STATUS_KEY: int
BTRFS_QGROUP_INFO_KEY: int
BTRFS_QGROUP_LIMIT_KEY: int
BTRFS_QGROUP_RELATION_KEY: int
BTRFS_BALANCE_ITEM_KEY: int
BTRFS_TEMPORARY_ITEM_KEY: int
BTRFS_DEV_STATS_KEY: int
BTRFS_PERSISTENT_ITEM_KEY: int
BTRFS_DEV_REPLACE_KEY: int
BTRFS_UUID_KEY_SUBVOL: int
BTRFS_UUID_KEY_RECEIVED_SUBVOL: int
BTRFS_STRING_ITEM_KEY: int
BTRFS_CSUM_SIZE: int
BTRFS_CSUM_TYPE_CRC32: int
BTRFS_FT_UNKNOWN: int
BTRFS_FT_REG_FILE: int
BTRFS_FT_DIR: int
BTRFS_FT_CHRDEV: int
BTRFS_FT_BLKDEV: int
BTRFS_FT_FIFO: int
BTRFS_FT_SOCK: int
BTRFS_FT_SYMLINK: int
BTRFS_FT_XATTR: int
BTRFS_FT_MAX: int
BTRFS_FREE_SPACE_EXTENT: int
BTRFS_FREE_SPACE_BITMAP: int
BTRFS_HEADER_FLAG_WRITTEN: int
BTRFS_HEADER_FLAG_RELOC: int
BTRFS_SUPER_FLAG_ERROR: int
BTRFS_SUPER_FLAG_SEEDING: int
BTRFS_SUPER_FLAG_METADUMP: int
BTRFS_SUPER_FLAG_METADUMP_V2: int
BTRFS_SUPER_FLAG_CHANGING_FSID: int
BTRFS_EXTENT_FLAG_DATA: int
BTRFS_EXTENT_FLAG_TREE_BLOCK: int
BTRFS_BLOCK_FLAG_FULL_BACKREF: int
BTRFS_EXTENT_FLAG_SUPER: int
BTRFS_ROOT_SUBVOL_RDONLY: int
BTRFS_ROOT_SUBVOL_DEAD: int
BTRFS_FILE_EXTENT_INLINE: int
BTRFS_FILE_EXTENT_REG: int
BTRFS_FILE_EXTENT_PREALLOC: int
BTRFS_DEV_REPLACE_ITEM_CONT_READING_FROM_SRCDEV_MODE_ALWAYS: int
BTRFS_DEV_REPLACE_ITEM_CONT_READING_FROM_SRCDEV_MODE_AVOID: int
BTRFS_BLOCK_GROUP_DATA: int
BTRFS_BLOCK_GROUP_SYSTEM: int
BTRFS_BLOCK_GROUP_METADATA: int
BTRFS_BLOCK_GROUP_RAID0: int
BTRFS_BLOCK_GROUP_RAID1: int
BTRFS_BLOCK_GROUP_DUP: int
BTRFS_BLOCK_GROUP_RAID10: int
BTRFS_BLOCK_GROUP_RAID5: int
BTRFS_BLOCK_GROUP_RAID6: int
BTRFS_BLOCK_GROUP_RESERVED: int
BTRFS_BLOCK_GROUP_TYPE_MASK: int
BTRFS_BLOCK_GROUP_PROFILE_MASK: int
BTRFS_BLOCK_GROUP_RAID56_MASK: int
BTRFS_AVAIL_ALLOC_BIT_SINGLE: int
BTRFS_SPACE_INFO_GLOBAL_RSV: int
BTRFS_EXTENDED_PROFILE_MASK: int
BTRFS_FREE_SPACE_USING_BITMAPS: int
BTRFS_QGROUP_LEVEL_SHIFT: int
BTRFS_QGROUP_STATUS_FLAG_ON: int
BTRFS_QGROUP_STATUS_FLAG_RESCAN: int
BTRFS_QGROUP_STATUS_FLAG_INCONSISTENT: int
BTRFS_QGROUP_STATUS_VERSION: int
__FD_SETSIZE: int
BTRFS_IOC_SNAP_CREATE: _abi.Ioctl
BTRFS_IOC_DEFRAG: _abi.Ioctl
BTRFS_IOC_RESIZE: _abi.Ioctl
BTRFS_IOC_SCAN_DEV: _abi.Ioctl
BTRFS_IOC_TRANS_START: _abi.Ioctl
BTRFS_IOC_TRANS_END: _abi.Ioctl
BTRFS_IOC_SYNC: _abi.Ioctl
BTRFS_IOC_CLONE: _abi.Ioctl
BTRFS_IOC_ADD_DEV: _abi.Ioctl
BTRFS_IOC_RM_DEV: _abi.Ioctl
BTRFS_IOC_BALANCE: _abi.Ioctl
BTRFS_IOC_CLONE_RANGE: _abi.Ioctl
BTRFS_IOC_SUBVOL_CREATE: _abi.Ioctl
BTRFS_IOC_SNAP_DESTROY: _abi.Ioctl
BTRFS_IOC_DEFRAG_RANGE: _abi.Ioctl
BTRFS_IOC_TREE_SEARCH: _abi.Ioctl
BTRFS_IOC_TREE_SEARCH_V2: _abi.Ioctl
BTRFS_IOC_INO_LOOKUP: _abi.Ioctl
BTRFS_IOC_DEFAULT_SUBVOL: _abi.Ioctl
BTRFS_IOC_SPACE_INFO: _abi.Ioctl
BTRFS_IOC_START_SYNC: _abi.Ioctl
BTRFS_IOC_WAIT_SYNC: _abi.Ioctl
BTRFS_IOC_SNAP_CREATE_V2: _abi.Ioctl
BTRFS_IOC_SUBVOL_CREATE_V2: _abi.Ioctl
BTRFS_IOC_SUBVOL_GETFLAGS: _abi.Ioctl
BTRFS_IOC_SUBVOL_SETFLAGS: _abi.Ioctl
BTRFS_IOC_SCRUB: _abi.Ioctl
BTRFS_IOC_SCRUB_CANCEL: _abi.Ioctl
BTRFS_IOC_SCRUB_PROGRESS: _abi.Ioctl
BTRFS_IOC_DEV_INFO: _abi.Ioctl
BTRFS_IOC_FS_INFO: _abi.Ioctl
BTRFS_IOC_BALANCE_V2: _abi.Ioctl
BTRFS_IOC_BALANCE_CTL: _abi.Ioctl
BTRFS_IOC_BALANCE_PROGRESS: _abi.Ioctl
BTRFS_IOC_INO_PATHS: _abi.Ioctl
BTRFS_IOC_LOGICAL_INO: _abi.Ioctl
BTRFS_IOC_SET_RECEIVED_SUBVOL: _abi.Ioctl
BTRFS_IOC_SEND: _abi.Ioctl
BTRFS_IOC_DEVICES_READY: _abi.Ioctl
BTRFS_IOC_QUOTA_CTL: _abi.Ioctl
BTRFS_IOC_QGROUP_ASSIGN: _abi.Ioctl
BTRFS_IOC_QGROUP_CREATE: _abi.Ioctl
BTRFS_IOC_QGROUP_LIMIT: _abi.Ioctl
BTRFS_IOC_QUOTA_RESCAN: _abi.Ioctl
BTRFS_IOC_QUOTA_RESCAN_STATUS: _abi.Ioctl
BTRFS_IOC_QUOTA_RESCAN_WAIT: _abi.Ioctl
BTRFS_IOC_GET_FSLABEL: _abi.Ioctl
BTRFS_IOC_SET_FSLABEL: _abi.Ioctl
BTRFS_IOC_GET_DEV_STATS: _abi.Ioctl
BTRFS_IOC_DEV_REPLACE: _abi.Ioctl
BTRFS_IOC_FILE_EXTENT_SAME: _abi.Ioctl
BTRFS_IOC_GET_FEATURES: _abi.Ioctl
BTRFS_IOC_SET_FEATURES: _abi.Ioctl
BTRFS_IOC_GET_SUPPORTED_FEATURES: _abi.Ioctl
BTRFS_IOC_RM_DEV_V2: _abi.Ioctl
BTRFS_IOC_LOGICAL_INO_V2: _abi.Ioctl
BTRFS_IOC_GET_SUBVOL_INFO: _abi.Ioctl
BTRFS_IOC_GET_SUBVOL_ROOTREF: _abi.Ioctl
BTRFS_IOC_INO_LOOKUP_USER: _abi.Ioctl
def _IOC(dir: _t.Value, type: _t.Value, nr: _t.Value, size: _t.Value) -> _abi.Ioctl: ...
def _IOC_TYPECHECK(t: _t.Type) -> int: ...
def _IO(type: _t.Value, nr: _t.Value) -> _abi.Ioctl: ...
def _IOR(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOW(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOWR(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOR_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOW_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOWR_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOC_DIR(nr: _t.Value) -> int: ...
def _IOC_TYPE(nr: _t.Value) -> int: ...
def _IOC_NR(nr: _t.Value) -> int: ...
def _IOC_SIZE(nr: _t.Value) -> int: ...

class __kernel_fd_set(_a.CStruct):
    pass

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

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
    def __init__(self, fd: _t.Number = ..., transid: _t.Number = ..., flags: _t.Number = ..., *, size: _t.Number = ..., qgroup_inherit: _t.Number = ..., unused: _t.Elements = ..., name: _t.Bytes = ..., devid: _t.Number = ...) -> None: ...

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
    def __init__(self, name: _t.Bytes = ..., *, devid: _t.Number = ...) -> None: ...

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
    unused: _t.Items[_t.u64]
    path: _t.Raw
    def __init__(self, devid: _t.Number = ..., uuid: _t.Bytes = ..., bytes_used: _t.Number = ..., total_bytes: _t.Number = ..., *, unused: _t.Elements = ..., path: _t.Bytes = ...) -> None: ...

class btrfs_ioctl_fs_info_args(_a.CStruct):
    max_id: _t.Int
    num_devices: _t.Int
    fsid: _t.Raw
    nodesize: _t.Int
    sectorsize: _t.Int
    clone_alignment: _t.Int
    def __init__(self, max_id: _t.Number = ..., num_devices: _t.Number = ..., fsid: _t.Bytes = ..., nodesize: _t.Number = ..., sectorsize: _t.Number = ..., clone_alignment: _t.Number = ...) -> None: ...

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
    def __init__(self, key: btrfs_ioctl_search_key | _t.Members = ..., buf_size: _t.Number = ...) -> None: ...

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
    def __init__(self, send_fd: _t.Number = ..., clone_sources_count: _t.Number = ..., clone_sources: _t.Number = ..., parent_root: _t.Number = ..., flags: _t.Number = ...) -> None: ...

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
    def __init__(self, version: _t.Number = ..., generation: _t.Number = ..., flags: _t.Number = ..., rescan: _t.Number = ...) -> None: ...

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
__kernel_pid_t = _t.s32
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_loff_t = _t.s64
__kernel_time64_t = _t.s64
__kernel_timer_t = _t.s32
__kernel_clockid_t = _t.s32
__kernel_caddr_t = _t.pointer
__kernel_uid16_t = _t.u16
__kernel_gid16_t = _t.u16
__le16 = _t.u16
__be16 = _t.u16
__le32 = _t.u32
__be32 = _t.u32
__le64 = _t.u64
__be64 = _t.u64
__sum16 = _t.u16
__wsum = _t.u32
__poll_t = _t.u32
