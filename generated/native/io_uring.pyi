# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from enum import IntEnum as _IntEnum
from enum import IntFlag as _IntFlag

from . import io_uring as _s
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
    class procmap_query_flags(_IntFlag):
        PROCMAP_QUERY_VMA_READABLE = 1
        PROCMAP_QUERY_VMA_WRITABLE = 2
        PROCMAP_QUERY_VMA_EXECUTABLE = 4
        PROCMAP_QUERY_VMA_SHARED = 8
        PROCMAP_QUERY_COVERING_OR_NEXT_VMA = 16
        PROCMAP_QUERY_FILE_BACKED_VMA = 32
    class io_uring_sqe_flags_bit(_IntFlag):
        IOSQE_FIXED_FILE_BIT = 0
        IOSQE_IO_DRAIN_BIT = 1
        IOSQE_IO_LINK_BIT = 2
        IOSQE_IO_HARDLINK_BIT = 3
        IOSQE_ASYNC_BIT = 4
        IOSQE_BUFFER_SELECT_BIT = 5
        IOSQE_CQE_SKIP_SUCCESS_BIT = 6
    class io_uring_op(_IntEnum):
        IORING_OP_NOP = 0
        IORING_OP_READV = 1
        IORING_OP_WRITEV = 2
        IORING_OP_FSYNC = 3
        IORING_OP_READ_FIXED = 4
        IORING_OP_WRITE_FIXED = 5
        IORING_OP_POLL_ADD = 6
        IORING_OP_POLL_REMOVE = 7
        IORING_OP_SYNC_FILE_RANGE = 8
        IORING_OP_SENDMSG = 9
        IORING_OP_RECVMSG = 10
        IORING_OP_TIMEOUT = 11
        IORING_OP_TIMEOUT_REMOVE = 12
        IORING_OP_ACCEPT = 13
        IORING_OP_ASYNC_CANCEL = 14
        IORING_OP_LINK_TIMEOUT = 15
        IORING_OP_CONNECT = 16
        IORING_OP_FALLOCATE = 17
        IORING_OP_OPENAT = 18
        IORING_OP_CLOSE = 19
        IORING_OP_FILES_UPDATE = 20
        IORING_OP_STATX = 21
        IORING_OP_READ = 22
        IORING_OP_WRITE = 23
        IORING_OP_FADVISE = 24
        IORING_OP_MADVISE = 25
        IORING_OP_SEND = 26
        IORING_OP_RECV = 27
        IORING_OP_OPENAT2 = 28
        IORING_OP_EPOLL_CTL = 29
        IORING_OP_SPLICE = 30
        IORING_OP_PROVIDE_BUFFERS = 31
        IORING_OP_REMOVE_BUFFERS = 32
        IORING_OP_TEE = 33
        IORING_OP_SHUTDOWN = 34
        IORING_OP_RENAMEAT = 35
        IORING_OP_UNLINKAT = 36
        IORING_OP_MKDIRAT = 37
        IORING_OP_SYMLINKAT = 38
        IORING_OP_LINKAT = 39
        IORING_OP_MSG_RING = 40
        IORING_OP_FSETXATTR = 41
        IORING_OP_SETXATTR = 42
        IORING_OP_FGETXATTR = 43
        IORING_OP_GETXATTR = 44
        IORING_OP_SOCKET = 45
        IORING_OP_URING_CMD = 46
        IORING_OP_SEND_ZC = 47
        IORING_OP_SENDMSG_ZC = 48
        IORING_OP_READ_MULTISHOT = 49
        IORING_OP_WAITID = 50
        IORING_OP_FUTEX_WAIT = 51
        IORING_OP_FUTEX_WAKE = 52
        IORING_OP_FUTEX_WAITV = 53
        IORING_OP_FIXED_FD_INSTALL = 54
        IORING_OP_FTRUNCATE = 55
        IORING_OP_BIND = 56
        IORING_OP_LISTEN = 57
        IORING_OP_LAST = 58
    class io_uring_msg_ring_flags(_IntFlag):
        IORING_MSG_DATA = 0
        IORING_MSG_SEND_FD = 1
    class io_uring_register_op(_IntEnum):
        IORING_REGISTER_BUFFERS = 0
        IORING_UNREGISTER_BUFFERS = 1
        IORING_REGISTER_FILES = 2
        IORING_UNREGISTER_FILES = 3
        IORING_REGISTER_EVENTFD = 4
        IORING_UNREGISTER_EVENTFD = 5
        IORING_REGISTER_FILES_UPDATE = 6
        IORING_REGISTER_EVENTFD_ASYNC = 7
        IORING_REGISTER_PROBE = 8
        IORING_REGISTER_PERSONALITY = 9
        IORING_UNREGISTER_PERSONALITY = 10
        IORING_REGISTER_RESTRICTIONS = 11
        IORING_REGISTER_ENABLE_RINGS = 12
        IORING_REGISTER_FILES2 = 13
        IORING_REGISTER_FILES_UPDATE2 = 14
        IORING_REGISTER_BUFFERS2 = 15
        IORING_REGISTER_BUFFERS_UPDATE = 16
        IORING_REGISTER_IOWQ_AFF = 17
        IORING_UNREGISTER_IOWQ_AFF = 18
        IORING_REGISTER_IOWQ_MAX_WORKERS = 19
        IORING_REGISTER_RING_FDS = 20
        IORING_UNREGISTER_RING_FDS = 21
        IORING_REGISTER_PBUF_RING = 22
        IORING_UNREGISTER_PBUF_RING = 23
        IORING_REGISTER_SYNC_CANCEL = 24
        IORING_REGISTER_FILE_ALLOC_RANGE = 25
        IORING_REGISTER_PBUF_STATUS = 26
        IORING_REGISTER_NAPI = 27
        IORING_UNREGISTER_NAPI = 28
        IORING_REGISTER_CLOCK = 29
        IORING_REGISTER_CLONE_BUFFERS = 30
        IORING_REGISTER_LAST = 31
        IORING_REGISTER_USE_REGISTERED_RING = 0x80000000
    class io_wq_type(_IntEnum):
        IO_WQ_BOUND = 0
        IO_WQ_UNBOUND = 1
    class io_uring_register_pbuf_ring_flags(_IntFlag):
        IOU_PBUF_RING_MMAP = 1
        IOU_PBUF_RING_INC = 2
    class io_uring_register_restriction_op(_IntEnum):
        IORING_RESTRICTION_REGISTER_OP = 0
        IORING_RESTRICTION_SQE_OP = 1
        IORING_RESTRICTION_SQE_FLAGS_ALLOWED = 2
        IORING_RESTRICTION_SQE_FLAGS_REQUIRED = 3
        IORING_RESTRICTION_LAST = 4
    class io_uring_socket_op(_IntEnum):
        SOCKET_URING_OP_SIOCINQ = 0
        SOCKET_URING_OP_SIOCOUTQ = 1
        SOCKET_URING_OP_GETSOCKOPT = 2
        SOCKET_URING_OP_SETSOCKOPT = 3
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
IORING_FILE_INDEX_ALLOC: int
IOSQE_FIXED_FILE_BIT: int
IOSQE_IO_DRAIN_BIT: int
IOSQE_IO_LINK_BIT: int
IOSQE_IO_HARDLINK_BIT: int
IOSQE_ASYNC_BIT: int
IOSQE_BUFFER_SELECT_BIT: int
IOSQE_CQE_SKIP_SUCCESS_BIT: int
IOSQE_FIXED_FILE: int
IOSQE_IO_DRAIN: int
IOSQE_IO_LINK: int
IOSQE_IO_HARDLINK: int
IOSQE_ASYNC: int
IOSQE_BUFFER_SELECT: int
IOSQE_CQE_SKIP_SUCCESS: int
IORING_SETUP_IOPOLL: int
IORING_SETUP_SQPOLL: int
IORING_SETUP_SQ_AFF: int
IORING_SETUP_CQSIZE: int
IORING_SETUP_CLAMP: int
IORING_SETUP_ATTACH_WQ: int
IORING_SETUP_R_DISABLED: int
IORING_SETUP_SUBMIT_ALL: int
IORING_SETUP_COOP_TASKRUN: int
IORING_SETUP_TASKRUN_FLAG: int
IORING_SETUP_SQE128: int
IORING_SETUP_CQE32: int
IORING_SETUP_SINGLE_ISSUER: int
IORING_SETUP_DEFER_TASKRUN: int
IORING_SETUP_NO_MMAP: int
IORING_SETUP_REGISTERED_FD_ONLY: int
IORING_SETUP_NO_SQARRAY: int
IORING_OP_NOP: int
IORING_OP_READV: int
IORING_OP_WRITEV: int
IORING_OP_FSYNC: int
IORING_OP_READ_FIXED: int
IORING_OP_WRITE_FIXED: int
IORING_OP_POLL_ADD: int
IORING_OP_POLL_REMOVE: int
IORING_OP_SYNC_FILE_RANGE: int
IORING_OP_SENDMSG: int
IORING_OP_RECVMSG: int
IORING_OP_TIMEOUT: int
IORING_OP_TIMEOUT_REMOVE: int
IORING_OP_ACCEPT: int
IORING_OP_ASYNC_CANCEL: int
IORING_OP_LINK_TIMEOUT: int
IORING_OP_CONNECT: int
IORING_OP_FALLOCATE: int
IORING_OP_OPENAT: int
IORING_OP_CLOSE: int
IORING_OP_FILES_UPDATE: int
IORING_OP_STATX: int
IORING_OP_READ: int
IORING_OP_WRITE: int
IORING_OP_FADVISE: int
IORING_OP_MADVISE: int
IORING_OP_SEND: int
IORING_OP_RECV: int
IORING_OP_OPENAT2: int
IORING_OP_EPOLL_CTL: int
IORING_OP_SPLICE: int
IORING_OP_PROVIDE_BUFFERS: int
IORING_OP_REMOVE_BUFFERS: int
IORING_OP_TEE: int
IORING_OP_SHUTDOWN: int
IORING_OP_RENAMEAT: int
IORING_OP_UNLINKAT: int
IORING_OP_MKDIRAT: int
IORING_OP_SYMLINKAT: int
IORING_OP_LINKAT: int
IORING_OP_MSG_RING: int
IORING_OP_FSETXATTR: int
IORING_OP_SETXATTR: int
IORING_OP_FGETXATTR: int
IORING_OP_GETXATTR: int
IORING_OP_SOCKET: int
IORING_OP_URING_CMD: int
IORING_OP_SEND_ZC: int
IORING_OP_SENDMSG_ZC: int
IORING_OP_READ_MULTISHOT: int
IORING_OP_WAITID: int
IORING_OP_FUTEX_WAIT: int
IORING_OP_FUTEX_WAKE: int
IORING_OP_FUTEX_WAITV: int
IORING_OP_FIXED_FD_INSTALL: int
IORING_OP_FTRUNCATE: int
IORING_OP_BIND: int
IORING_OP_LISTEN: int
IORING_OP_LAST: int
IORING_URING_CMD_FIXED: int
IORING_URING_CMD_MASK: int
IORING_FSYNC_DATASYNC: int
IORING_TIMEOUT_ABS: int
IORING_TIMEOUT_UPDATE: int
IORING_TIMEOUT_BOOTTIME: int
IORING_TIMEOUT_REALTIME: int
IORING_LINK_TIMEOUT_UPDATE: int
IORING_TIMEOUT_ETIME_SUCCESS: int
IORING_TIMEOUT_MULTISHOT: int
IORING_TIMEOUT_CLOCK_MASK: int
IORING_TIMEOUT_UPDATE_MASK: int
SPLICE_F_FD_IN_FIXED: int
IORING_POLL_ADD_MULTI: int
IORING_POLL_UPDATE_EVENTS: int
IORING_POLL_UPDATE_USER_DATA: int
IORING_POLL_ADD_LEVEL: int
IORING_ASYNC_CANCEL_ALL: int
IORING_ASYNC_CANCEL_FD: int
IORING_ASYNC_CANCEL_ANY: int
IORING_ASYNC_CANCEL_FD_FIXED: int
IORING_ASYNC_CANCEL_USERDATA: int
IORING_ASYNC_CANCEL_OP: int
IORING_RECVSEND_POLL_FIRST: int
IORING_RECV_MULTISHOT: int
IORING_RECVSEND_FIXED_BUF: int
IORING_SEND_ZC_REPORT_USAGE: int
IORING_RECVSEND_BUNDLE: int
IORING_NOTIF_USAGE_ZC_COPIED: int
IORING_ACCEPT_MULTISHOT: int
IORING_ACCEPT_DONTWAIT: int
IORING_ACCEPT_POLL_FIRST: int
IORING_MSG_DATA: int
IORING_MSG_SEND_FD: int
IORING_MSG_RING_CQE_SKIP: int
IORING_MSG_RING_FLAGS_PASS: int
IORING_FIXED_FD_NO_CLOEXEC: int
IORING_NOP_INJECT_RESULT: int
IORING_CQE_F_BUFFER: int
IORING_CQE_F_MORE: int
IORING_CQE_F_SOCK_NONEMPTY: int
IORING_CQE_F_NOTIF: int
IORING_CQE_F_BUF_MORE: int
IORING_CQE_BUFFER_SHIFT: int
IORING_OFF_SQ_RING: int
IORING_OFF_CQ_RING: int
IORING_OFF_SQES: int
IORING_OFF_PBUF_RING: int
IORING_OFF_PBUF_SHIFT: int
IORING_OFF_MMAP_MASK: int
IORING_SQ_NEED_WAKEUP: int
IORING_SQ_CQ_OVERFLOW: int
IORING_SQ_TASKRUN: int
IORING_CQ_EVENTFD_DISABLED: int
IORING_ENTER_GETEVENTS: int
IORING_ENTER_SQ_WAKEUP: int
IORING_ENTER_SQ_WAIT: int
IORING_ENTER_EXT_ARG: int
IORING_ENTER_REGISTERED_RING: int
IORING_ENTER_ABS_TIMER: int
IORING_FEAT_SINGLE_MMAP: int
IORING_FEAT_NODROP: int
IORING_FEAT_SUBMIT_STABLE: int
IORING_FEAT_RW_CUR_POS: int
IORING_FEAT_CUR_PERSONALITY: int
IORING_FEAT_FAST_POLL: int
IORING_FEAT_POLL_32BITS: int
IORING_FEAT_SQPOLL_NONFIXED: int
IORING_FEAT_EXT_ARG: int
IORING_FEAT_NATIVE_WORKERS: int
IORING_FEAT_RSRC_TAGS: int
IORING_FEAT_CQE_SKIP: int
IORING_FEAT_LINKED_FILE: int
IORING_FEAT_REG_REG_RING: int
IORING_FEAT_RECVSEND_BUNDLE: int
IORING_FEAT_MIN_TIMEOUT: int
IORING_REGISTER_BUFFERS: int
IORING_UNREGISTER_BUFFERS: int
IORING_REGISTER_FILES: int
IORING_UNREGISTER_FILES: int
IORING_REGISTER_EVENTFD: int
IORING_UNREGISTER_EVENTFD: int
IORING_REGISTER_FILES_UPDATE: int
IORING_REGISTER_EVENTFD_ASYNC: int
IORING_REGISTER_PROBE: int
IORING_REGISTER_PERSONALITY: int
IORING_UNREGISTER_PERSONALITY: int
IORING_REGISTER_RESTRICTIONS: int
IORING_REGISTER_ENABLE_RINGS: int
IORING_REGISTER_FILES2: int
IORING_REGISTER_FILES_UPDATE2: int
IORING_REGISTER_BUFFERS2: int
IORING_REGISTER_BUFFERS_UPDATE: int
IORING_REGISTER_IOWQ_AFF: int
IORING_UNREGISTER_IOWQ_AFF: int
IORING_REGISTER_IOWQ_MAX_WORKERS: int
IORING_REGISTER_RING_FDS: int
IORING_UNREGISTER_RING_FDS: int
IORING_REGISTER_PBUF_RING: int
IORING_UNREGISTER_PBUF_RING: int
IORING_REGISTER_SYNC_CANCEL: int
IORING_REGISTER_FILE_ALLOC_RANGE: int
IORING_REGISTER_PBUF_STATUS: int
IORING_REGISTER_NAPI: int
IORING_UNREGISTER_NAPI: int
IORING_REGISTER_CLOCK: int
IORING_REGISTER_CLONE_BUFFERS: int
IORING_REGISTER_LAST: int
IORING_REGISTER_USE_REGISTERED_RING: int
IO_WQ_BOUND: int
IO_WQ_UNBOUND: int
IORING_RSRC_REGISTER_SPARSE: int
IORING_REGISTER_FILES_SKIP: int
IO_URING_OP_SUPPORTED: int
IORING_REGISTER_SRC_REGISTERED: int
IOU_PBUF_RING_MMAP: int
IOU_PBUF_RING_INC: int
IORING_RESTRICTION_REGISTER_OP: int
IORING_RESTRICTION_SQE_OP: int
IORING_RESTRICTION_SQE_FLAGS_ALLOWED: int
IORING_RESTRICTION_SQE_FLAGS_REQUIRED: int
IORING_RESTRICTION_LAST: int
SOCKET_URING_OP_SIOCINQ: int
SOCKET_URING_OP_SIOCOUTQ: int
SOCKET_URING_OP_GETSOCKOPT: int
SOCKET_URING_OP_SETSOCKOPT: int
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
BLKTRACESETUP: _abi.Ioctl
FS_IOC_FIEMAP: _abi.Ioctl
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

class __kernel_fd_set(_a.CStruct):
    pass

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
    def __init__(self, nr_inodes: _t.Number = ..., nr_unused: _t.Number = ...) -> None: ...

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

class __kernel_timespec(_a.CStruct):
    tv_sec: _t.Int
    tv_nsec: _t.Int
    def __init__(self, tv_sec: _t.Number = ..., tv_nsec: _t.Number = ...) -> None: ...

class __kernel_itimerspec(_a.CStruct):
    it_interval: _t.Of[__kernel_timespec]
    it_value: _t.Of[__kernel_timespec]
    def __init__(self, it_interval: __kernel_timespec | _t.Members = ..., it_value: __kernel_timespec | _t.Members = ...) -> None: ...

class __kernel_old_timeval(_a.CStruct):
    tv_sec: _t.Int
    tv_usec: _t.Int
    def __init__(self, tv_sec: _t.Number = ..., tv_usec: _t.Number = ...) -> None: ...

class __kernel_old_timespec(_a.CStruct):
    tv_sec: _t.Int
    tv_nsec: _t.Int
    def __init__(self, tv_sec: _t.Number = ..., tv_nsec: _t.Number = ...) -> None: ...

class __kernel_old_itimerval(_a.CStruct):
    it_interval: _t.Of[__kernel_old_timeval]
    it_value: _t.Of[__kernel_old_timeval]
    def __init__(self, it_interval: __kernel_old_timeval | _t.Members = ..., it_value: __kernel_old_timeval | _t.Members = ...) -> None: ...

class __kernel_sock_timeval(_a.CStruct):
    tv_sec: _t.Int
    tv_usec: _t.Int
    def __init__(self, tv_sec: _t.Number = ..., tv_usec: _t.Number = ...) -> None: ...

class io_uring_sqe(_a.CStruct):
    opcode: _t.Int
    flags: _t.Int
    ioprio: _t.Int
    fd: _t.Int
    off: _t.Int
    addr2: _t.Int
    cmd_op: _t.Int
    __pad1: _t.Int
    addr: _t.Int
    splice_off_in: _t.Int
    level: _t.Int
    optname: _t.Int
    len: _t.Int
    rw_flags: _t.Int
    fsync_flags: _t.Int
    poll_events: _t.Int
    poll32_events: _t.Int
    sync_range_flags: _t.Int
    msg_flags: _t.Int
    timeout_flags: _t.Int
    accept_flags: _t.Int
    cancel_flags: _t.Int
    open_flags: _t.Int
    statx_flags: _t.Int
    fadvise_advice: _t.Int
    splice_flags: _t.Int
    rename_flags: _t.Int
    unlink_flags: _t.Int
    hardlink_flags: _t.Int
    xattr_flags: _t.Int
    msg_ring_flags: _t.Int
    uring_cmd_flags: _t.Int
    waitid_flags: _t.Int
    futex_flags: _t.Int
    install_fd_flags: _t.Int
    nop_flags: _t.Int
    user_data: _t.Int
    buf_index: _t.Int
    buf_group: _t.Int
    personality: _t.Int
    splice_fd_in: _t.Int
    file_index: _t.Int
    optlen: _t.Int
    addr_len: _t.Int
    __pad3: _t.Items[_t.u16]
    addr3: _t.Int
    __pad2: _t.Items[_t.u64]
    optval: _t.Int
    cmd: _t.Raw
    def __init__(self, opcode: _t.Number = ..., flags: _t.Number = ..., ioprio: _t.Number = ..., fd: _t.Number = ..., *, off: _t.Number = ..., addr2: _t.Number = ..., cmd_op: _t.Number = ..., __pad1: _t.Number = ..., addr: _t.Number = ..., splice_off_in: _t.Number = ..., level: _t.Number = ..., optname: _t.Number = ..., len: _t.Number = ..., rw_flags: _t.Number = ..., fsync_flags: _t.Number = ..., poll_events: _t.Number = ..., poll32_events: _t.Number = ..., sync_range_flags: _t.Number = ..., msg_flags: _t.Number = ..., timeout_flags: _t.Number = ..., accept_flags: _t.Number = ..., cancel_flags: _t.Number = ..., open_flags: _t.Number = ..., statx_flags: _t.Number = ..., fadvise_advice: _t.Number = ..., splice_flags: _t.Number = ..., rename_flags: _t.Number = ..., unlink_flags: _t.Number = ..., hardlink_flags: _t.Number = ..., xattr_flags: _t.Number = ..., msg_ring_flags: _t.Number = ..., uring_cmd_flags: _t.Number = ..., waitid_flags: _t.Number = ..., futex_flags: _t.Number = ..., install_fd_flags: _t.Number = ..., nop_flags: _t.Number = ..., user_data: _t.Number = ..., buf_index: _t.Number = ..., buf_group: _t.Number = ..., personality: _t.Number = ..., splice_fd_in: _t.Number = ..., file_index: _t.Number = ..., optlen: _t.Number = ..., addr_len: _t.Number = ..., __pad3: _t.Elements = ..., addr3: _t.Number = ..., __pad2: _t.Elements = ..., optval: _t.Number = ..., cmd: _t.Bytes = ...) -> None: ...

class io_uring_sqe__anon1(_a.CUnion):
    off: _t.Int
    addr2: _t.Int
    cmd_op: _t.Int
    __pad1: _t.Int
    def __init__(self, off: _t.Number = ..., *, addr2: _t.Number = ..., cmd_op: _t.Number = ..., __pad1: _t.Number = ...) -> None: ...

class io_uring_sqe__anon7(_a.CStruct):
    cmd_op: _t.Int
    __pad1: _t.Int
    def __init__(self, cmd_op: _t.Number = ..., *, __pad1: _t.Number = ...) -> None: ...

class io_uring_sqe__anon2(_a.CUnion):
    addr: _t.Int
    splice_off_in: _t.Int
    level: _t.Int
    optname: _t.Int
    def __init__(self, addr: _t.Number = ..., *, splice_off_in: _t.Number = ..., level: _t.Number = ..., optname: _t.Number = ...) -> None: ...

class io_uring_sqe__anon8(_a.CStruct):
    level: _t.Int
    optname: _t.Int
    def __init__(self, level: _t.Number = ..., optname: _t.Number = ...) -> None: ...

class io_uring_sqe__anon3(_a.CUnion):
    rw_flags: _t.Int
    fsync_flags: _t.Int
    poll_events: _t.Int
    poll32_events: _t.Int
    sync_range_flags: _t.Int
    msg_flags: _t.Int
    timeout_flags: _t.Int
    accept_flags: _t.Int
    cancel_flags: _t.Int
    open_flags: _t.Int
    statx_flags: _t.Int
    fadvise_advice: _t.Int
    splice_flags: _t.Int
    rename_flags: _t.Int
    unlink_flags: _t.Int
    hardlink_flags: _t.Int
    xattr_flags: _t.Int
    msg_ring_flags: _t.Int
    uring_cmd_flags: _t.Int
    waitid_flags: _t.Int
    futex_flags: _t.Int
    install_fd_flags: _t.Int
    nop_flags: _t.Int
    def __init__(self, rw_flags: _t.Number = ..., *, fsync_flags: _t.Number = ..., poll_events: _t.Number = ..., poll32_events: _t.Number = ..., sync_range_flags: _t.Number = ..., msg_flags: _t.Number = ..., timeout_flags: _t.Number = ..., accept_flags: _t.Number = ..., cancel_flags: _t.Number = ..., open_flags: _t.Number = ..., statx_flags: _t.Number = ..., fadvise_advice: _t.Number = ..., splice_flags: _t.Number = ..., rename_flags: _t.Number = ..., unlink_flags: _t.Number = ..., hardlink_flags: _t.Number = ..., xattr_flags: _t.Number = ..., msg_ring_flags: _t.Number = ..., uring_cmd_flags: _t.Number = ..., waitid_flags: _t.Number = ..., futex_flags: _t.Number = ..., install_fd_flags: _t.Number = ..., nop_flags: _t.Number = ...) -> None: ...

class io_uring_sqe__anon4(_a.CUnion):
    buf_index: _t.Int
    buf_group: _t.Int
    def __init__(self, buf_index: _t.Number = ..., *, buf_group: _t.Number = ...) -> None: ...

class io_uring_sqe__anon5(_a.CUnion):
    splice_fd_in: _t.Int
    file_index: _t.Int
    optlen: _t.Int
    addr_len: _t.Int
    __pad3: _t.Items[_t.u16]
    def __init__(self, splice_fd_in: _t.Number = ..., *, file_index: _t.Number = ..., optlen: _t.Number = ..., addr_len: _t.Number = ..., __pad3: _t.Elements = ...) -> None: ...

class io_uring_sqe__anon9(_a.CStruct):
    addr_len: _t.Int
    __pad3: _t.Items[_t.u16]
    def __init__(self, addr_len: _t.Number = ..., *, __pad3: _t.Elements = ...) -> None: ...

class io_uring_sqe__anon6(_a.CUnion):
    addr3: _t.Int
    __pad2: _t.Items[_t.u64]
    optval: _t.Int
    cmd: _t.Raw
    def __init__(self, *, addr3: _t.Number = ..., __pad2: _t.Elements = ..., optval: _t.Number = ..., cmd: _t.Bytes = ...) -> None: ...

class io_uring_sqe__anon10(_a.CStruct):
    addr3: _t.Int
    __pad2: _t.Items[_t.u64]
    def __init__(self, addr3: _t.Number = ..., *, __pad2: _t.Elements = ...) -> None: ...

class io_uring_cqe(_a.CStruct):
    user_data: _t.Int
    res: _t.Int
    flags: _t.Int
    big_cqe: _t.Items[_t.u64]
    def __init__(self, user_data: _t.Number = ..., res: _t.Number = ..., flags: _t.Number = ..., big_cqe: _t.Elements = ...) -> None: ...

class io_sqring_offsets(_a.CStruct):
    head: _t.Int
    tail: _t.Int
    ring_mask: _t.Int
    ring_entries: _t.Int
    flags: _t.Int
    dropped: _t.Int
    array: _t.Int
    resv1: _t.Int
    user_addr: _t.Int
    def __init__(self, head: _t.Number = ..., tail: _t.Number = ..., ring_mask: _t.Number = ..., ring_entries: _t.Number = ..., flags: _t.Number = ..., dropped: _t.Number = ..., array: _t.Number = ..., resv1: _t.Number = ..., user_addr: _t.Number = ...) -> None: ...

class io_cqring_offsets(_a.CStruct):
    head: _t.Int
    tail: _t.Int
    ring_mask: _t.Int
    ring_entries: _t.Int
    overflow: _t.Int
    cqes: _t.Int
    flags: _t.Int
    resv1: _t.Int
    user_addr: _t.Int
    def __init__(self, head: _t.Number = ..., tail: _t.Number = ..., ring_mask: _t.Number = ..., ring_entries: _t.Number = ..., overflow: _t.Number = ..., cqes: _t.Number = ..., flags: _t.Number = ..., resv1: _t.Number = ..., user_addr: _t.Number = ...) -> None: ...

class io_uring_params(_a.CStruct):
    sq_entries: _t.Int
    cq_entries: _t.Int
    flags: _t.Int
    sq_thread_cpu: _t.Int
    sq_thread_idle: _t.Int
    features: _t.Int
    wq_fd: _t.Int
    resv: _t.Items[_t.u32]
    sq_off: _t.Of[io_sqring_offsets]
    cq_off: _t.Of[io_cqring_offsets]
    def __init__(self, sq_entries: _t.Number = ..., cq_entries: _t.Number = ..., flags: _t.Number = ..., sq_thread_cpu: _t.Number = ..., sq_thread_idle: _t.Number = ..., features: _t.Number = ..., wq_fd: _t.Number = ..., resv: _t.Elements = ..., sq_off: io_sqring_offsets | _t.Members = ..., cq_off: io_cqring_offsets | _t.Members = ...) -> None: ...

class io_uring_files_update(_a.CStruct):
    offset: _t.Int
    resv: _t.Int
    fds: _t.Int
    def __init__(self, offset: _t.Number = ..., resv: _t.Number = ..., fds: _t.Number = ...) -> None: ...

class io_uring_rsrc_register(_a.CStruct):
    nr: _t.Int
    flags: _t.Int
    resv2: _t.Int
    data: _t.Int
    tags: _t.Int
    def __init__(self, nr: _t.Number = ..., flags: _t.Number = ..., resv2: _t.Number = ..., data: _t.Number = ..., tags: _t.Number = ...) -> None: ...

class io_uring_rsrc_update(_a.CStruct):
    offset: _t.Int
    resv: _t.Int
    data: _t.Int
    def __init__(self, offset: _t.Number = ..., resv: _t.Number = ..., data: _t.Number = ...) -> None: ...

class io_uring_rsrc_update2(_a.CStruct):
    offset: _t.Int
    resv: _t.Int
    data: _t.Int
    tags: _t.Int
    nr: _t.Int
    resv2: _t.Int
    def __init__(self, offset: _t.Number = ..., resv: _t.Number = ..., data: _t.Number = ..., tags: _t.Number = ..., nr: _t.Number = ..., resv2: _t.Number = ...) -> None: ...

class io_uring_probe_op(_a.CStruct):
    op: _t.Int
    resv: _t.Int
    flags: _t.Int
    resv2: _t.Int
    def __init__(self, op: _t.Number = ..., resv: _t.Number = ..., flags: _t.Number = ..., resv2: _t.Number = ...) -> None: ...

class io_uring_probe(_a.CStruct):
    last_op: _t.Int
    ops_len: _t.Int
    resv: _t.Int
    resv2: _t.Items[_t.u32]
    ops: _t.Items[io_uring_probe_op]
    def __init__(self, last_op: _t.Number = ..., ops_len: _t.Number = ..., resv: _t.Number = ..., resv2: _t.Elements = ..., ops: _t.Elements = ...) -> None: ...

class io_uring_restriction(_a.CStruct):
    opcode: _t.Int
    register_op: _t.Int
    sqe_op: _t.Int
    sqe_flags: _t.Int
    resv: _t.Int
    resv2: _t.Items[_t.u32]
    def __init__(self, opcode: _t.Number = ..., *, register_op: _t.Number = ..., sqe_op: _t.Number = ..., sqe_flags: _t.Number = ..., resv: _t.Number = ..., resv2: _t.Elements = ...) -> None: ...

class io_uring_restriction__anon1(_a.CUnion):
    register_op: _t.Int
    sqe_op: _t.Int
    sqe_flags: _t.Int
    def __init__(self, register_op: _t.Number = ..., *, sqe_op: _t.Number = ..., sqe_flags: _t.Number = ...) -> None: ...

class io_uring_clock_register(_a.CStruct):
    clockid: _t.Int
    __resv: _t.Items[_t.u32]
    def __init__(self, clockid: _t.Number = ..., *, __resv: _t.Elements = ...) -> None: ...

class io_uring_clone_buffers(_a.CStruct):
    src_fd: _t.Int
    flags: _t.Int
    pad: _t.Items[_t.u32]
    def __init__(self, src_fd: _t.Number = ..., flags: _t.Number = ..., pad: _t.Elements = ...) -> None: ...

class io_uring_buf(_a.CStruct):
    addr: _t.Int
    len: _t.Int
    bid: _t.Int
    resv: _t.Int
    def __init__(self, addr: _t.Number = ..., len: _t.Number = ..., bid: _t.Number = ..., resv: _t.Number = ...) -> None: ...

class io_uring_buf_ring(_a.CStruct):
    resv1: _t.Int
    resv2: _t.Int
    resv3: _t.Int
    tail: _t.Int
    __empty_bufs: _t.Of[io_uring_buf_ring____empty_bufs]
    bufs: _t.Items[io_uring_buf]
    def __init__(self, *, resv1: _t.Number = ..., resv2: _t.Number = ..., resv3: _t.Number = ..., tail: _t.Number = ..., __empty_bufs: io_uring_buf_ring____empty_bufs | _t.Members = ..., bufs: _t.Elements = ...) -> None: ...

class io_uring_buf_ring__anon1(_a.CUnion):
    resv1: _t.Int
    resv2: _t.Int
    resv3: _t.Int
    tail: _t.Int
    __empty_bufs: _t.Of[io_uring_buf_ring____empty_bufs]
    bufs: _t.Items[io_uring_buf]
    def __init__(self, *, resv1: _t.Number = ..., resv2: _t.Number = ..., resv3: _t.Number = ..., tail: _t.Number = ..., __empty_bufs: io_uring_buf_ring____empty_bufs | _t.Members = ..., bufs: _t.Elements = ...) -> None: ...

class io_uring_buf_ring__anon2(_a.CStruct):
    resv1: _t.Int
    resv2: _t.Int
    resv3: _t.Int
    tail: _t.Int
    def __init__(self, resv1: _t.Number = ..., resv2: _t.Number = ..., resv3: _t.Number = ..., tail: _t.Number = ...) -> None: ...

class io_uring_buf_ring__anon3(_a.CStruct):
    __empty_bufs: _t.Of[io_uring_buf_ring____empty_bufs]
    bufs: _t.Items[io_uring_buf]
    def __init__(self, *, __empty_bufs: io_uring_buf_ring____empty_bufs | _t.Members = ..., bufs: _t.Elements = ...) -> None: ...

class io_uring_buf_ring____empty_bufs(_a.CStruct):
    pass

class io_uring_buf_reg(_a.CStruct):
    ring_addr: _t.Int
    ring_entries: _t.Int
    bgid: _t.Int
    flags: _t.Int
    min_left: _t.Int
    resv: _t.Items[_t.u32]
    def __init__(self, ring_addr: _t.Number = ..., ring_entries: _t.Number = ..., bgid: _t.Number = ..., flags: _t.Number = ..., min_left: _t.Number = ..., resv: _t.Elements = ...) -> None: ...

class io_uring_buf_status(_a.CStruct):
    buf_group: _t.Int
    head: _t.Int
    resv: _t.Items[_t.u32]
    def __init__(self, buf_group: _t.Number = ..., head: _t.Number = ..., resv: _t.Elements = ...) -> None: ...

class io_uring_napi(_a.CStruct):
    busy_poll_to: _t.Int
    prefer_busy_poll: _t.Int
    pad: _t.Raw
    resv: _t.Int
    def __init__(self, busy_poll_to: _t.Number = ..., prefer_busy_poll: _t.Number = ..., pad: _t.Bytes = ..., resv: _t.Number = ...) -> None: ...

class io_uring_getevents_arg(_a.CStruct):
    sigmask: _t.Int
    sigmask_sz: _t.Int
    min_wait_usec: _t.Int
    ts: _t.Int
    def __init__(self, sigmask: _t.Number = ..., sigmask_sz: _t.Number = ..., min_wait_usec: _t.Number = ..., ts: _t.Number = ...) -> None: ...

class io_uring_sync_cancel_reg(_a.CStruct):
    addr: _t.Int
    fd: _t.Int
    flags: _t.Int
    timeout: _t.Of[__kernel_timespec]
    opcode: _t.Int
    pad: _t.Raw
    pad2: _t.Items[_t.u64]
    def __init__(self, addr: _t.Number = ..., fd: _t.Number = ..., flags: _t.Number = ..., timeout: __kernel_timespec | _t.Members = ..., opcode: _t.Number = ..., pad: _t.Bytes = ..., pad2: _t.Elements = ...) -> None: ...

class io_uring_file_index_range(_a.CStruct):
    off: _t.Int
    len: _t.Int
    resv: _t.Int
    def __init__(self, off: _t.Number = ..., len: _t.Number = ..., resv: _t.Number = ...) -> None: ...

class io_uring_recvmsg_out(_a.CStruct):
    namelen: _t.Int
    controllen: _t.Int
    payloadlen: _t.Int
    flags: _t.Int
    def __init__(self, namelen: _t.Number = ..., controllen: _t.Number = ..., payloadlen: _t.Number = ..., flags: _t.Number = ...) -> None: ...

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
__kernel_rwf_t = _t.s32
fscrypt_policy = fscrypt_policy_v1
