# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from enum import IntEnum as _IntEnum
from enum import IntFlag as _IntFlag

from . import fs as _s
from ..arm64 import _abi, _calls
from ..arm64 import _members as _t
from ..arm64 import _records as _a

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
    class blktrace_cat(_IntFlag):
        BLK_TC_READ = 1
        BLK_TC_WRITE = 2
        BLK_TC_FLUSH = 4
        BLK_TC_SYNC = 8
        BLK_TC_SYNCIO = 8
        BLK_TC_QUEUE = 16
        BLK_TC_REQUEUE = 32
        BLK_TC_ISSUE = 64
        BLK_TC_COMPLETE = 128
        BLK_TC_FS = 0x100
        BLK_TC_PC = 0x200
        BLK_TC_NOTIFY = 0x400
        BLK_TC_AHEAD = 0x800
        BLK_TC_META = 0x1000
        BLK_TC_DISCARD = 0x2000
        BLK_TC_DRV_DATA = 0x4000
        BLK_TC_FUA = 0x8000
        BLK_TC_END = 0x8000
    class procmap_query_flags(_IntFlag):
        PROCMAP_QUERY_VMA_READABLE = 1
        PROCMAP_QUERY_VMA_WRITABLE = 2
        PROCMAP_QUERY_VMA_EXECUTABLE = 4
        PROCMAP_QUERY_VMA_SHARED = 8
        PROCMAP_QUERY_COVERING_OR_NEXT_VMA = 16
        PROCMAP_QUERY_FILE_BACKED_VMA = 32
    class fsconfig_command(_IntEnum):
        FSCONFIG_SET_FLAG = 0
        FSCONFIG_SET_STRING = 1
        FSCONFIG_SET_BINARY = 2
        FSCONFIG_SET_PATH = 3
        FSCONFIG_SET_PATH_EMPTY = 4
        FSCONFIG_SET_FD = 5
        FSCONFIG_CMD_CREATE = 6
        FSCONFIG_CMD_RECONFIGURE = 7
        FSCONFIG_CMD_CREATE_EXCL = 8

__BITS_PER_LONG_LONG: int
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
__BITS_PER_LONG: int
BLK_TC_READ: int
BLK_TC_WRITE: int
BLK_TC_FLUSH: int
BLK_TC_SYNC: int
BLK_TC_SYNCIO: int
BLK_TC_QUEUE: int
BLK_TC_REQUEUE: int
BLK_TC_ISSUE: int
BLK_TC_COMPLETE: int
BLK_TC_FS: int
BLK_TC_PC: int
BLK_TC_NOTIFY: int
BLK_TC_AHEAD: int
BLK_TC_META: int
BLK_TC_DISCARD: int
BLK_TC_DRV_DATA: int
BLK_TC_FUA: int
BLK_TC_END: int
BLK_TC_SHIFT: int
__BLK_TA_QUEUE: int
__BLK_TA_BACKMERGE: int
__BLK_TA_FRONTMERGE: int
__BLK_TA_GETRQ: int
__BLK_TA_SLEEPRQ: int
__BLK_TA_REQUEUE: int
__BLK_TA_ISSUE: int
__BLK_TA_COMPLETE: int
__BLK_TA_PLUG: int
__BLK_TA_UNPLUG_IO: int
__BLK_TA_UNPLUG_TIMER: int
__BLK_TA_INSERT: int
__BLK_TA_SPLIT: int
__BLK_TA_BOUNCE: int
__BLK_TA_REMAP: int
__BLK_TA_ABORT: int
__BLK_TA_DRV_DATA: int
__BLK_TA_CGROUP: int
__BLK_TN_PROCESS: int
__BLK_TN_TIMESTAMP: int
__BLK_TN_MESSAGE: int
__BLK_TN_CGROUP: int
BLK_TA_QUEUE: int
BLK_TA_BACKMERGE: int
BLK_TA_FRONTMERGE: int
BLK_TA_GETRQ: int
BLK_TA_SLEEPRQ: int
BLK_TA_REQUEUE: int
BLK_TA_ISSUE: int
BLK_TA_COMPLETE: int
BLK_TA_PLUG: int
BLK_TA_UNPLUG_IO: int
BLK_TA_UNPLUG_TIMER: int
BLK_TA_INSERT: int
BLK_TA_SPLIT: int
BLK_TA_BOUNCE: int
BLK_TA_REMAP: int
BLK_TA_ABORT: int
BLK_TA_DRV_DATA: int
BLK_TN_PROCESS: int
BLK_TN_TIMESTAMP: int
BLK_TN_MESSAGE: int
BLK_IO_TRACE_MAGIC: int
BLK_IO_TRACE_VERSION: int
Blktrace_setup: int
Blktrace_running: int
Blktrace_stopped: int
BLKTRACE_BDEV_SIZE: int
FIEMAP_MAX_OFFSET: int
FIEMAP_FLAG_SYNC: int
FIEMAP_FLAG_XATTR: int
FIEMAP_FLAG_CACHE: int
FIEMAP_FLAGS_COMPAT: int
FIEMAP_EXTENT_LAST: int
FIEMAP_EXTENT_UNKNOWN: int
FIEMAP_EXTENT_DELALLOC: int
FIEMAP_EXTENT_ENCODED: int
FIEMAP_EXTENT_DATA_ENCRYPTED: int
FIEMAP_EXTENT_NOT_ALIGNED: int
FIEMAP_EXTENT_DATA_INLINE: int
FIEMAP_EXTENT_DATA_TAIL: int
FIEMAP_EXTENT_UNWRITTEN: int
FIEMAP_EXTENT_MERGED: int
FIEMAP_EXTENT_SHARED: int
INR_OPEN_CUR: int
INR_OPEN_MAX: int
BLOCK_SIZE_BITS: int
BLOCK_SIZE: int
SEEK_SET: int
SEEK_CUR: int
SEEK_END: int
SEEK_DATA: int
SEEK_HOLE: int
SEEK_MAX: int
RENAME_NOREPLACE: int
RENAME_EXCHANGE: int
RENAME_WHITEOUT: int
FILE_DEDUPE_RANGE_SAME: int
FILE_DEDUPE_RANGE_DIFFERS: int
NR_FILE: int
FS_XFLAG_REALTIME: int
FS_XFLAG_PREALLOC: int
FS_XFLAG_IMMUTABLE: int
FS_XFLAG_APPEND: int
FS_XFLAG_SYNC: int
FS_XFLAG_NOATIME: int
FS_XFLAG_NODUMP: int
FS_XFLAG_RTINHERIT: int
FS_XFLAG_PROJINHERIT: int
FS_XFLAG_NOSYMLINKS: int
FS_XFLAG_EXTSIZE: int
FS_XFLAG_EXTSZINHERIT: int
FS_XFLAG_NODEFRAG: int
FS_XFLAG_FILESTREAM: int
FS_XFLAG_DAX: int
FS_XFLAG_COWEXTSIZE: int
FS_XFLAG_HASATTR: int
BMAP_IOCTL: int
FSLABEL_MAX: int
FS_SECRM_FL: int
FS_UNRM_FL: int
FS_COMPR_FL: int
FS_SYNC_FL: int
FS_IMMUTABLE_FL: int
FS_APPEND_FL: int
FS_NODUMP_FL: int
FS_NOATIME_FL: int
FS_DIRTY_FL: int
FS_COMPRBLK_FL: int
FS_NOCOMP_FL: int
FS_ENCRYPT_FL: int
FS_BTREE_FL: int
FS_INDEX_FL: int
FS_IMAGIC_FL: int
FS_JOURNAL_DATA_FL: int
FS_NOTAIL_FL: int
FS_DIRSYNC_FL: int
FS_TOPDIR_FL: int
FS_HUGE_FILE_FL: int
FS_EXTENT_FL: int
FS_VERITY_FL: int
FS_EA_INODE_FL: int
FS_EOFBLOCKS_FL: int
FS_NOCOW_FL: int
FS_DAX_FL: int
FS_INLINE_DATA_FL: int
FS_PROJINHERIT_FL: int
FS_CASEFOLD_FL: int
FS_RESERVED_FL: int
FS_FL_USER_VISIBLE: int
FS_FL_USER_MODIFIABLE: int
SYNC_FILE_RANGE_WAIT_BEFORE: int
SYNC_FILE_RANGE_WRITE: int
SYNC_FILE_RANGE_WAIT_AFTER: int
SYNC_FILE_RANGE_WRITE_AND_WAIT: int
RWF_HIPRI: int
RWF_DSYNC: int
RWF_SYNC: int
RWF_NOWAIT: int
RWF_APPEND: int
RWF_NOAPPEND: int
RWF_ATOMIC: int
RWF_SUPPORTED: int
PROCFS_IOCTL_MAGIC: int
PAGE_IS_WPALLOWED: int
PAGE_IS_WRITTEN: int
PAGE_IS_FILE: int
PAGE_IS_PRESENT: int
PAGE_IS_SWAPPED: int
PAGE_IS_PFNZERO: int
PAGE_IS_HUGE: int
PAGE_IS_SOFT_DIRTY: int
PM_SCAN_WP_MATCHING: int
PM_SCAN_CHECK_WPASYNC: int
PROCMAP_QUERY_VMA_READABLE: int
PROCMAP_QUERY_VMA_WRITABLE: int
PROCMAP_QUERY_VMA_EXECUTABLE: int
PROCMAP_QUERY_VMA_SHARED: int
PROCMAP_QUERY_COVERING_OR_NEXT_VMA: int
PROCMAP_QUERY_FILE_BACKED_VMA: int
FSCRYPT_POLICY_FLAGS_PAD_4: int
FSCRYPT_POLICY_FLAGS_PAD_8: int
FSCRYPT_POLICY_FLAGS_PAD_16: int
FSCRYPT_POLICY_FLAGS_PAD_32: int
FSCRYPT_POLICY_FLAGS_PAD_MASK: int
FSCRYPT_POLICY_FLAG_DIRECT_KEY: int
FSCRYPT_POLICY_FLAG_IV_INO_LBLK_64: int
FSCRYPT_POLICY_FLAG_IV_INO_LBLK_32: int
FSCRYPT_MODE_AES_256_XTS: int
FSCRYPT_MODE_AES_256_CTS: int
FSCRYPT_MODE_AES_128_CBC: int
FSCRYPT_MODE_AES_128_CTS: int
FSCRYPT_MODE_SM4_XTS: int
FSCRYPT_MODE_SM4_CTS: int
FSCRYPT_MODE_ADIANTUM: int
FSCRYPT_MODE_AES_256_HCTR2: int
FSCRYPT_POLICY_V1: int
FSCRYPT_KEY_DESCRIPTOR_SIZE: int
FSCRYPT_KEY_DESC_PREFIX: str
FSCRYPT_KEY_DESC_PREFIX_SIZE: int
FSCRYPT_MAX_KEY_SIZE: int
FSCRYPT_POLICY_V2: int
FSCRYPT_KEY_IDENTIFIER_SIZE: int
FSCRYPT_KEY_SPEC_TYPE_DESCRIPTOR: int
FSCRYPT_KEY_SPEC_TYPE_IDENTIFIER: int
FSCRYPT_KEY_REMOVAL_STATUS_FLAG_FILES_BUSY: int
FSCRYPT_KEY_REMOVAL_STATUS_FLAG_OTHER_USERS: int
FSCRYPT_KEY_STATUS_ABSENT: int
FSCRYPT_KEY_STATUS_PRESENT: int
FSCRYPT_KEY_STATUS_INCOMPLETELY_REMOVED: int
FSCRYPT_KEY_STATUS_FLAG_ADDED_BY_SELF: int
FS_KEY_DESCRIPTOR_SIZE: int
FS_POLICY_FLAGS_PAD_4: int
FS_POLICY_FLAGS_PAD_8: int
FS_POLICY_FLAGS_PAD_16: int
FS_POLICY_FLAGS_PAD_32: int
FS_POLICY_FLAGS_PAD_MASK: int
FS_POLICY_FLAG_DIRECT_KEY: int
FS_POLICY_FLAGS_VALID: int
FS_ENCRYPTION_MODE_INVALID: int
FS_ENCRYPTION_MODE_AES_256_XTS: int
FS_ENCRYPTION_MODE_AES_256_GCM: int
FS_ENCRYPTION_MODE_AES_256_CBC: int
FS_ENCRYPTION_MODE_AES_256_CTS: int
FS_ENCRYPTION_MODE_AES_128_CBC: int
FS_ENCRYPTION_MODE_AES_128_CTS: int
FS_ENCRYPTION_MODE_ADIANTUM: int
FS_KEY_DESC_PREFIX: str
FS_KEY_DESC_PREFIX_SIZE: int
FS_MAX_KEY_SIZE: int
NGROUPS_MAX: int
ARG_MAX: int
LINK_MAX: int
MAX_CANON: int
MAX_INPUT: int
NAME_MAX: int
PATH_MAX: int
PIPE_BUF: int
XATTR_NAME_MAX: int
XATTR_SIZE_MAX: int
XATTR_LIST_MAX: int
RTSIG_MAX: int
MS_RDONLY: int
MS_NOSUID: int
MS_NODEV: int
MS_NOEXEC: int
MS_SYNCHRONOUS: int
MS_REMOUNT: int
MS_MANDLOCK: int
MS_DIRSYNC: int
MS_NOSYMFOLLOW: int
MS_NOATIME: int
MS_NODIRATIME: int
MS_BIND: int
MS_MOVE: int
MS_REC: int
MS_VERBOSE: int
MS_SILENT: int
MS_POSIXACL: int
MS_UNBINDABLE: int
MS_PRIVATE: int
MS_SLAVE: int
MS_SHARED: int
MS_RELATIME: int
MS_KERNMOUNT: int
MS_I_VERSION: int
MS_STRICTATIME: int
MS_LAZYTIME: int
MS_SUBMOUNT: int
MS_NOREMOTELOCK: int
MS_NOSEC: int
MS_BORN: int
MS_ACTIVE: int
MS_NOUSER: int
MS_RMT_MASK: int
MS_MGC_VAL: int
MS_MGC_MSK: int
OPEN_TREE_CLONE: int
OPEN_TREE_CLOEXEC: int
MOVE_MOUNT_F_SYMLINKS: int
MOVE_MOUNT_F_AUTOMOUNTS: int
MOVE_MOUNT_F_EMPTY_PATH: int
MOVE_MOUNT_T_SYMLINKS: int
MOVE_MOUNT_T_AUTOMOUNTS: int
MOVE_MOUNT_T_EMPTY_PATH: int
MOVE_MOUNT_SET_GROUP: int
MOVE_MOUNT_BENEATH: int
MOVE_MOUNT__MASK: int
FSOPEN_CLOEXEC: int
FSPICK_CLOEXEC: int
FSPICK_SYMLINK_NOFOLLOW: int
FSPICK_NO_AUTOMOUNT: int
FSPICK_EMPTY_PATH: int
FSCONFIG_SET_FLAG: int
FSCONFIG_SET_STRING: int
FSCONFIG_SET_BINARY: int
FSCONFIG_SET_PATH: int
FSCONFIG_SET_PATH_EMPTY: int
FSCONFIG_SET_FD: int
FSCONFIG_CMD_CREATE: int
FSCONFIG_CMD_RECONFIGURE: int
FSCONFIG_CMD_CREATE_EXCL: int
FSMOUNT_CLOEXEC: int
MOUNT_ATTR_RDONLY: int
MOUNT_ATTR_NOSUID: int
MOUNT_ATTR_NODEV: int
MOUNT_ATTR_NOEXEC: int
MOUNT_ATTR__ATIME: int
MOUNT_ATTR_RELATIME: int
MOUNT_ATTR_NOATIME: int
MOUNT_ATTR_STRICTATIME: int
MOUNT_ATTR_NODIRATIME: int
MOUNT_ATTR_IDMAP: int
MOUNT_ATTR_NOSYMFOLLOW: int
MOUNT_ATTR_SIZE_VER0: int
MNT_ID_REQ_SIZE_VER0: int
MNT_ID_REQ_SIZE_VER1: int
STATMOUNT_SB_BASIC: int
STATMOUNT_MNT_BASIC: int
STATMOUNT_PROPAGATE_FROM: int
STATMOUNT_MNT_ROOT: int
STATMOUNT_MNT_POINT: int
STATMOUNT_FS_TYPE: int
STATMOUNT_MNT_NS_ID: int
STATMOUNT_MNT_OPTS: int
LSMT_ROOT: int
LISTMOUNT_REVERSE: int
__FD_SETSIZE: int
FS_IOC_SET_ENCRYPTION_POLICY: _abi.Ioctl
FS_IOC_GET_ENCRYPTION_PWSALT: _abi.Ioctl
FS_IOC_GET_ENCRYPTION_POLICY: _abi.Ioctl
FS_IOC_GET_ENCRYPTION_POLICY_EX: _abi.Ioctl
FS_IOC_ADD_ENCRYPTION_KEY: _abi.Ioctl
FS_IOC_REMOVE_ENCRYPTION_KEY: _abi.Ioctl
FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS: _abi.Ioctl
FS_IOC_GET_ENCRYPTION_KEY_STATUS: _abi.Ioctl
FS_IOC_GET_ENCRYPTION_NONCE: _abi.Ioctl
BLKROSET: _abi.Ioctl
BLKROGET: _abi.Ioctl
BLKRRPART: _abi.Ioctl
BLKGETSIZE: _abi.Ioctl
BLKFLSBUF: _abi.Ioctl
BLKRASET: _abi.Ioctl
BLKRAGET: _abi.Ioctl
BLKFRASET: _abi.Ioctl
BLKFRAGET: _abi.Ioctl
BLKSECTSET: _abi.Ioctl
BLKSECTGET: _abi.Ioctl
BLKSSZGET: _abi.Ioctl
BLKTRACESETUP: _abi.Ioctl
BLKTRACESTART: _abi.Ioctl
BLKTRACESTOP: _abi.Ioctl
BLKTRACETEARDOWN: _abi.Ioctl
BLKDISCARD: _abi.Ioctl
BLKIOMIN: _abi.Ioctl
BLKIOOPT: _abi.Ioctl
BLKALIGNOFF: _abi.Ioctl
BLKPBSZGET: _abi.Ioctl
BLKDISCARDZEROES: _abi.Ioctl
BLKSECDISCARD: _abi.Ioctl
BLKROTATIONAL: _abi.Ioctl
BLKZEROOUT: _abi.Ioctl
BLKGETDISKSEQ: _abi.Ioctl
FIBMAP: _abi.Ioctl
FIGETBSZ: _abi.Ioctl
FIFREEZE: _abi.Ioctl
FITHAW: _abi.Ioctl
FITRIM: _abi.Ioctl
FICLONE: _abi.Ioctl
FICLONERANGE: _abi.Ioctl
FIDEDUPERANGE: _abi.Ioctl
FS_IOC_GETFLAGS: _abi.Ioctl
FS_IOC_SETFLAGS: _abi.Ioctl
FS_IOC_GETVERSION: _abi.Ioctl
FS_IOC_SETVERSION: _abi.Ioctl
FS_IOC_FIEMAP: _abi.Ioctl
FS_IOC32_GETFLAGS: _abi.Ioctl
FS_IOC32_SETFLAGS: _abi.Ioctl
FS_IOC32_GETVERSION: _abi.Ioctl
FS_IOC32_SETVERSION: _abi.Ioctl
FS_IOC_FSGETXATTR: _abi.Ioctl
FS_IOC_FSSETXATTR: _abi.Ioctl
FS_IOC_GETFSLABEL: _abi.Ioctl
FS_IOC_SETFSLABEL: _abi.Ioctl
FS_IOC_GETFSUUID: _abi.Ioctl
FS_IOC_GETFSSYSFSPATH: _abi.Ioctl
PAGEMAP_SCAN: _abi.Ioctl
PROCMAP_QUERY: _abi.Ioctl
BLKBSZGET: _abi.Ioctl
BLKBSZSET: _abi.Ioctl
BLKGETSIZE64: _abi.Ioctl
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
def __struct_group_tag(TAG: _t.Value) -> int: ...
def BLK_TC_ACT(act: _t.Value) -> int: ...

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
    def __init__(self, magic: _t.Number = ..., sequence: _t.Number = ..., time: _t.Number = ..., sector: _t.Number = ..., bytes: _t.Number = ..., action: _t.Number = ..., pid: _t.Number = ..., device: _t.Number = ..., cpu: _t.Number = ..., error: _t.Number = ..., pdu_len: _t.Number = ...) -> None: ...

class blk_io_trace_remap(_a.CStruct):
    device_from: _t.Int
    device_to: _t.Int
    sector_from: _t.Int
    def __init__(self, device_from: _t.Number = ..., device_to: _t.Number = ..., sector_from: _t.Number = ...) -> None: ...

class blk_user_trace_setup(_a.CStruct):
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
