# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from enum import IntEnum as _IntEnum
from enum import IntFlag as _IntFlag

from . import fuse as _s
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
    class fuse_opcode(_IntEnum):
        FUSE_LOOKUP = 1
        FUSE_FORGET = 2
        FUSE_GETATTR = 3
        FUSE_SETATTR = 4
        FUSE_READLINK = 5
        FUSE_SYMLINK = 6
        FUSE_MKNOD = 8
        FUSE_MKDIR = 9
        FUSE_UNLINK = 10
        FUSE_RMDIR = 11
        FUSE_RENAME = 12
        FUSE_LINK = 13
        FUSE_OPEN = 14
        FUSE_READ = 15
        FUSE_WRITE = 16
        FUSE_STATFS = 17
        FUSE_RELEASE = 18
        FUSE_FSYNC = 20
        FUSE_SETXATTR = 21
        FUSE_GETXATTR = 22
        FUSE_LISTXATTR = 23
        FUSE_REMOVEXATTR = 24
        FUSE_FLUSH = 25
        FUSE_INIT = 26
        FUSE_OPENDIR = 27
        FUSE_READDIR = 28
        FUSE_RELEASEDIR = 29
        FUSE_FSYNCDIR = 30
        FUSE_GETLK = 31
        FUSE_SETLK = 32
        FUSE_SETLKW = 33
        FUSE_ACCESS = 34
        FUSE_CREATE = 35
        FUSE_INTERRUPT = 36
        FUSE_BMAP = 37
        FUSE_DESTROY = 38
        FUSE_IOCTL = 39
        FUSE_POLL = 40
        FUSE_NOTIFY_REPLY = 41
        FUSE_BATCH_FORGET = 42
        FUSE_FALLOCATE = 43
        FUSE_READDIRPLUS = 44
        FUSE_RENAME2 = 45
        FUSE_LSEEK = 46
        CUSE_INIT = 0x1000
    class fuse_notify_code(_IntEnum):
        FUSE_NOTIFY_POLL = 1
        FUSE_NOTIFY_INVAL_INODE = 2
        FUSE_NOTIFY_INVAL_ENTRY = 3
        FUSE_NOTIFY_STORE = 4
        FUSE_NOTIFY_RETRIEVE = 5
        FUSE_NOTIFY_DELETE = 6

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
FUSE_KERNEL_VERSION: int
FUSE_KERNEL_MINOR_VERSION: int
FUSE_ROOT_ID: int
FATTR_MODE: int
FATTR_UID: int
FATTR_GID: int
FATTR_SIZE: int
FATTR_ATIME: int
FATTR_MTIME: int
FATTR_FH: int
FATTR_ATIME_NOW: int
FATTR_MTIME_NOW: int
FATTR_LOCKOWNER: int
FATTR_CTIME: int
FOPEN_DIRECT_IO: int
FOPEN_KEEP_CACHE: int
FOPEN_NONSEEKABLE: int
FUSE_ASYNC_READ: int
FUSE_POSIX_LOCKS: int
FUSE_FILE_OPS: int
FUSE_ATOMIC_O_TRUNC: int
FUSE_EXPORT_SUPPORT: int
FUSE_BIG_WRITES: int
FUSE_DONT_MASK: int
FUSE_SPLICE_WRITE: int
FUSE_SPLICE_MOVE: int
FUSE_SPLICE_READ: int
FUSE_FLOCK_LOCKS: int
FUSE_HAS_IOCTL_DIR: int
FUSE_AUTO_INVAL_DATA: int
FUSE_DO_READDIRPLUS: int
FUSE_READDIRPLUS_AUTO: int
FUSE_ASYNC_DIO: int
FUSE_WRITEBACK_CACHE: int
FUSE_NO_OPEN_SUPPORT: int
FUSE_PARALLEL_DIROPS: int
FUSE_HANDLE_KILLPRIV: int
FUSE_POSIX_ACL: int
FUSE_ABORT_ERROR: int
CUSE_UNRESTRICTED_IOCTL: int
FUSE_RELEASE_FLUSH: int
FUSE_RELEASE_FLOCK_UNLOCK: int
FUSE_GETATTR_FH: int
FUSE_LK_FLOCK: int
FUSE_WRITE_CACHE: int
FUSE_WRITE_LOCKOWNER: int
FUSE_READ_LOCKOWNER: int
FUSE_IOCTL_COMPAT: int
FUSE_IOCTL_UNRESTRICTED: int
FUSE_IOCTL_RETRY: int
FUSE_IOCTL_32BIT: int
FUSE_IOCTL_DIR: int
FUSE_IOCTL_MAX_IOV: int
FUSE_POLL_SCHEDULE_NOTIFY: int
FUSE_LOOKUP: int
FUSE_FORGET: int
FUSE_GETATTR: int
FUSE_SETATTR: int
FUSE_READLINK: int
FUSE_SYMLINK: int
FUSE_MKNOD: int
FUSE_MKDIR: int
FUSE_UNLINK: int
FUSE_RMDIR: int
FUSE_RENAME: int
FUSE_LINK: int
FUSE_OPEN: int
FUSE_READ: int
FUSE_WRITE: int
FUSE_STATFS: int
FUSE_RELEASE: int
FUSE_FSYNC: int
FUSE_SETXATTR: int
FUSE_GETXATTR: int
FUSE_LISTXATTR: int
FUSE_REMOVEXATTR: int
FUSE_FLUSH: int
FUSE_INIT: int
FUSE_OPENDIR: int
FUSE_READDIR: int
FUSE_RELEASEDIR: int
FUSE_FSYNCDIR: int
FUSE_GETLK: int
FUSE_SETLK: int
FUSE_SETLKW: int
FUSE_ACCESS: int
FUSE_CREATE: int
FUSE_INTERRUPT: int
FUSE_BMAP: int
FUSE_DESTROY: int
FUSE_IOCTL: int
FUSE_POLL: int
FUSE_NOTIFY_REPLY: int
FUSE_BATCH_FORGET: int
FUSE_FALLOCATE: int
FUSE_READDIRPLUS: int
FUSE_RENAME2: int
FUSE_LSEEK: int
CUSE_INIT: int
FUSE_NOTIFY_POLL: int
FUSE_NOTIFY_INVAL_INODE: int
FUSE_NOTIFY_INVAL_ENTRY: int
FUSE_NOTIFY_STORE: int
FUSE_NOTIFY_RETRIEVE: int
FUSE_NOTIFY_DELETE: int
FUSE_NOTIFY_CODE_MAX: int
FUSE_MIN_READ_BUFFER: int
FUSE_COMPAT_ENTRY_OUT_SIZE: int
FUSE_COMPAT_ATTR_OUT_SIZE: int
FUSE_COMPAT_MKNOD_IN_SIZE: int
FUSE_COMPAT_WRITE_IN_SIZE: int
FUSE_COMPAT_STATFS_SIZE: int
FUSE_COMPAT_INIT_OUT_SIZE: int
FUSE_COMPAT_22_INIT_OUT_SIZE: int
CUSE_INIT_INFO_MAX: int
FUSE_NAME_OFFSET: int
FUSE_NAME_OFFSET_DIRENTPLUS: int
FUSE_DEV_IOC_CLONE: _abi.Ioctl
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
def FUSE_DIRENT_ALIGN(x: _t.Value) -> int: ...

class fuse_attr(_a.CStruct):
    ino: _t.Int
    size: _t.Int
    blocks: _t.Int
    atime: _t.Int
    mtime: _t.Int
    ctime: _t.Int
    atimensec: _t.Int
    mtimensec: _t.Int
    ctimensec: _t.Int
    mode: _t.Int
    nlink: _t.Int
    uid: _t.Int
    gid: _t.Int
    rdev: _t.Int
    blksize: _t.Int
    def __init__(self, ino: _t.Number = ..., size: _t.Number = ..., blocks: _t.Number = ..., atime: _t.Number = ..., mtime: _t.Number = ..., ctime: _t.Number = ..., atimensec: _t.Number = ..., mtimensec: _t.Number = ..., ctimensec: _t.Number = ..., mode: _t.Number = ..., nlink: _t.Number = ..., uid: _t.Number = ..., gid: _t.Number = ..., rdev: _t.Number = ..., blksize: _t.Number = ...) -> None: ...

class fuse_kstatfs(_a.CStruct):
    blocks: _t.Int
    bfree: _t.Int
    bavail: _t.Int
    files: _t.Int
    ffree: _t.Int
    bsize: _t.Int
    namelen: _t.Int
    frsize: _t.Int
    padding: _t.Int
    spare: _t.Items[_t.u32]
    def __init__(self, blocks: _t.Number = ..., bfree: _t.Number = ..., bavail: _t.Number = ..., files: _t.Number = ..., ffree: _t.Number = ..., bsize: _t.Number = ..., namelen: _t.Number = ..., frsize: _t.Number = ..., padding: _t.Number = ..., spare: _t.Elements = ...) -> None: ...

class fuse_file_lock(_a.CStruct):
    start: _t.Int
    end: _t.Int
    type: _t.Int
    pid: _t.Int
    def __init__(self, start: _t.Number = ..., end: _t.Number = ..., type: _t.Number = ..., pid: _t.Number = ...) -> None: ...

class fuse_entry_out(_a.CStruct):
    nodeid: _t.Int
    generation: _t.Int
    entry_valid: _t.Int
    attr_valid: _t.Int
    entry_valid_nsec: _t.Int
    attr_valid_nsec: _t.Int
    attr: _t.Of[fuse_attr]
    def __init__(self, nodeid: _t.Number = ..., generation: _t.Number = ..., entry_valid: _t.Number = ..., attr_valid: _t.Number = ..., entry_valid_nsec: _t.Number = ..., attr_valid_nsec: _t.Number = ..., attr: fuse_attr | _t.Members = ...) -> None: ...

class fuse_forget_in(_a.CStruct):
    nlookup: _t.Int
    def __init__(self, nlookup: _t.Number = ...) -> None: ...

class fuse_forget_one(_a.CStruct):
    nodeid: _t.Int
    nlookup: _t.Int
    def __init__(self, nodeid: _t.Number = ..., nlookup: _t.Number = ...) -> None: ...

class fuse_batch_forget_in(_a.CStruct):
    count: _t.Int
    dummy: _t.Int
    def __init__(self, count: _t.Number = ..., dummy: _t.Number = ...) -> None: ...

class fuse_getattr_in(_a.CStruct):
    getattr_flags: _t.Int
    dummy: _t.Int
    fh: _t.Int
    def __init__(self, getattr_flags: _t.Number = ..., dummy: _t.Number = ..., fh: _t.Number = ...) -> None: ...

class fuse_attr_out(_a.CStruct):
    attr_valid: _t.Int
    attr_valid_nsec: _t.Int
    dummy: _t.Int
    attr: _t.Of[fuse_attr]
    def __init__(self, attr_valid: _t.Number = ..., attr_valid_nsec: _t.Number = ..., dummy: _t.Number = ..., attr: fuse_attr | _t.Members = ...) -> None: ...

class fuse_mknod_in(_a.CStruct):
    mode: _t.Int
    rdev: _t.Int
    umask: _t.Int
    padding: _t.Int
    def __init__(self, mode: _t.Number = ..., rdev: _t.Number = ..., umask: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_mkdir_in(_a.CStruct):
    mode: _t.Int
    umask: _t.Int
    def __init__(self, mode: _t.Number = ..., umask: _t.Number = ...) -> None: ...

class fuse_rename_in(_a.CStruct):
    newdir: _t.Int
    def __init__(self, newdir: _t.Number = ...) -> None: ...

class fuse_rename2_in(_a.CStruct):
    newdir: _t.Int
    flags: _t.Int
    padding: _t.Int
    def __init__(self, newdir: _t.Number = ..., flags: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_link_in(_a.CStruct):
    oldnodeid: _t.Int
    def __init__(self, oldnodeid: _t.Number = ...) -> None: ...

class fuse_setattr_in(_a.CStruct):
    valid: _t.Int
    padding: _t.Int
    fh: _t.Int
    size: _t.Int
    lock_owner: _t.Int
    atime: _t.Int
    mtime: _t.Int
    ctime: _t.Int
    atimensec: _t.Int
    mtimensec: _t.Int
    ctimensec: _t.Int
    mode: _t.Int
    unused4: _t.Int
    uid: _t.Int
    gid: _t.Int
    unused5: _t.Int
    def __init__(self, valid: _t.Number = ..., padding: _t.Number = ..., fh: _t.Number = ..., size: _t.Number = ..., lock_owner: _t.Number = ..., atime: _t.Number = ..., mtime: _t.Number = ..., ctime: _t.Number = ..., atimensec: _t.Number = ..., mtimensec: _t.Number = ..., ctimensec: _t.Number = ..., mode: _t.Number = ..., unused4: _t.Number = ..., uid: _t.Number = ..., gid: _t.Number = ..., unused5: _t.Number = ...) -> None: ...

class fuse_open_in(_a.CStruct):
    flags: _t.Int
    def __init__(self, flags: _t.Number = ...) -> None: ...

class fuse_create_in(_a.CStruct):
    flags: _t.Int
    mode: _t.Int
    umask: _t.Int
    def __init__(self, flags: _t.Number = ..., mode: _t.Number = ..., umask: _t.Number = ...) -> None: ...

class fuse_open_out(_a.CStruct):
    fh: _t.Int
    open_flags: _t.Int
    def __init__(self, fh: _t.Number = ..., open_flags: _t.Number = ...) -> None: ...

class fuse_release_in(_a.CStruct):
    fh: _t.Int
    flags: _t.Int
    release_flags: _t.Int
    lock_owner: _t.Int
    def __init__(self, fh: _t.Number = ..., flags: _t.Number = ..., release_flags: _t.Number = ..., lock_owner: _t.Number = ...) -> None: ...

class fuse_flush_in(_a.CStruct):
    fh: _t.Int
    unused: _t.Int
    padding: _t.Int
    lock_owner: _t.Int
    def __init__(self, fh: _t.Number = ..., unused: _t.Number = ..., padding: _t.Number = ..., lock_owner: _t.Number = ...) -> None: ...

class fuse_read_in(_a.CStruct):
    fh: _t.Int
    offset: _t.Int
    size: _t.Int
    read_flags: _t.Int
    lock_owner: _t.Int
    flags: _t.Int
    padding: _t.Int
    def __init__(self, fh: _t.Number = ..., offset: _t.Number = ..., size: _t.Number = ..., read_flags: _t.Number = ..., lock_owner: _t.Number = ..., flags: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_write_in(_a.CStruct):
    fh: _t.Int
    offset: _t.Int
    size: _t.Int
    write_flags: _t.Int
    lock_owner: _t.Int
    flags: _t.Int
    padding: _t.Int
    def __init__(self, fh: _t.Number = ..., offset: _t.Number = ..., size: _t.Number = ..., write_flags: _t.Number = ..., lock_owner: _t.Number = ..., flags: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_write_out(_a.CStruct):
    size: _t.Int
    padding: _t.Int
    def __init__(self, size: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_statfs_out(_a.CStruct):
    st: _t.Of[fuse_kstatfs]
    def __init__(self, st: fuse_kstatfs | _t.Members = ...) -> None: ...

class fuse_fsync_in(_a.CStruct):
    fh: _t.Int
    fsync_flags: _t.Int
    padding: _t.Int
    def __init__(self, fh: _t.Number = ..., fsync_flags: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_setxattr_in(_a.CStruct):
    size: _t.Int
    flags: _t.Int
    def __init__(self, size: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class fuse_getxattr_in(_a.CStruct):
    size: _t.Int
    padding: _t.Int
    def __init__(self, size: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_getxattr_out(_a.CStruct):
    size: _t.Int
    padding: _t.Int
    def __init__(self, size: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_lk_in(_a.CStruct):
    fh: _t.Int
    owner: _t.Int
    lk: _t.Of[fuse_file_lock]
    lk_flags: _t.Int
    padding: _t.Int
    def __init__(self, fh: _t.Number = ..., owner: _t.Number = ..., lk: fuse_file_lock | _t.Members = ..., lk_flags: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_lk_out(_a.CStruct):
    lk: _t.Of[fuse_file_lock]
    def __init__(self, lk: fuse_file_lock | _t.Members = ...) -> None: ...

class fuse_access_in(_a.CStruct):
    mask: _t.Int
    padding: _t.Int
    def __init__(self, mask: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_init_in(_a.CStruct):
    major: _t.Int
    minor: _t.Int
    max_readahead: _t.Int
    flags: _t.Int
    def __init__(self, major: _t.Number = ..., minor: _t.Number = ..., max_readahead: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class fuse_init_out(_a.CStruct):
    major: _t.Int
    minor: _t.Int
    max_readahead: _t.Int
    flags: _t.Int
    max_background: _t.Int
    congestion_threshold: _t.Int
    max_write: _t.Int
    time_gran: _t.Int
    unused: _t.Items[_t.u32]
    def __init__(self, major: _t.Number = ..., minor: _t.Number = ..., max_readahead: _t.Number = ..., flags: _t.Number = ..., max_background: _t.Number = ..., congestion_threshold: _t.Number = ..., max_write: _t.Number = ..., time_gran: _t.Number = ..., *, unused: _t.Elements = ...) -> None: ...

class cuse_init_in(_a.CStruct):
    major: _t.Int
    minor: _t.Int
    unused: _t.Int
    flags: _t.Int
    def __init__(self, major: _t.Number = ..., minor: _t.Number = ..., unused: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class cuse_init_out(_a.CStruct):
    major: _t.Int
    minor: _t.Int
    unused: _t.Int
    flags: _t.Int
    max_read: _t.Int
    max_write: _t.Int
    dev_major: _t.Int
    dev_minor: _t.Int
    spare: _t.Items[_t.u32]
    def __init__(self, major: _t.Number = ..., minor: _t.Number = ..., unused: _t.Number = ..., flags: _t.Number = ..., max_read: _t.Number = ..., max_write: _t.Number = ..., dev_major: _t.Number = ..., dev_minor: _t.Number = ..., spare: _t.Elements = ...) -> None: ...

class fuse_interrupt_in(_a.CStruct):
    unique: _t.Int
    def __init__(self, unique: _t.Number = ...) -> None: ...

class fuse_bmap_in(_a.CStruct):
    block: _t.Int
    blocksize: _t.Int
    padding: _t.Int
    def __init__(self, block: _t.Number = ..., blocksize: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_bmap_out(_a.CStruct):
    block: _t.Int
    def __init__(self, block: _t.Number = ...) -> None: ...

class fuse_ioctl_in(_a.CStruct):
    fh: _t.Int
    flags: _t.Int
    cmd: _t.Int
    arg: _t.Int
    in_size: _t.Int
    out_size: _t.Int
    def __init__(self, fh: _t.Number = ..., flags: _t.Number = ..., cmd: _t.Number = ..., arg: _t.Number = ..., in_size: _t.Number = ..., out_size: _t.Number = ...) -> None: ...

class fuse_ioctl_iovec(_a.CStruct):
    base: _t.Int
    len: _t.Int
    def __init__(self, base: _t.Number = ..., len: _t.Number = ...) -> None: ...

class fuse_ioctl_out(_a.CStruct):
    result: _t.Int
    flags: _t.Int
    in_iovs: _t.Int
    out_iovs: _t.Int
    def __init__(self, result: _t.Number = ..., flags: _t.Number = ..., in_iovs: _t.Number = ..., out_iovs: _t.Number = ...) -> None: ...

class fuse_poll_in(_a.CStruct):
    fh: _t.Int
    kh: _t.Int
    flags: _t.Int
    events: _t.Int
    def __init__(self, fh: _t.Number = ..., kh: _t.Number = ..., flags: _t.Number = ..., events: _t.Number = ...) -> None: ...

class fuse_poll_out(_a.CStruct):
    revents: _t.Int
    padding: _t.Int
    def __init__(self, revents: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_notify_poll_wakeup_out(_a.CStruct):
    kh: _t.Int
    def __init__(self, kh: _t.Number = ...) -> None: ...

class fuse_fallocate_in(_a.CStruct):
    fh: _t.Int
    offset: _t.Int
    length: _t.Int
    mode: _t.Int
    padding: _t.Int
    def __init__(self, fh: _t.Number = ..., offset: _t.Number = ..., length: _t.Number = ..., mode: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_in_header(_a.CStruct):
    len: _t.Int
    opcode: _t.Int
    unique: _t.Int
    nodeid: _t.Int
    uid: _t.Int
    gid: _t.Int
    pid: _t.Int
    padding: _t.Int
    def __init__(self, len: _t.Number = ..., opcode: _t.Number = ..., unique: _t.Number = ..., nodeid: _t.Number = ..., uid: _t.Number = ..., gid: _t.Number = ..., pid: _t.Number = ..., *, padding: _t.Number = ...) -> None: ...

class fuse_out_header(_a.CStruct):
    len: _t.Int
    error: _t.Int
    unique: _t.Int
    def __init__(self, len: _t.Number = ..., error: _t.Number = ..., unique: _t.Number = ...) -> None: ...

class fuse_dirent(_a.CStruct):
    ino: _t.Int
    off: _t.Int
    namelen: _t.Int
    type: _t.Int
    name: _t.Raw
    def __init__(self, ino: _t.Number = ..., off: _t.Number = ..., namelen: _t.Number = ..., type: _t.Number = ..., name: _t.Bytes = ...) -> None: ...

class fuse_direntplus(_a.CStruct):
    entry_out: _t.Of[fuse_entry_out]
    dirent: _t.Of[fuse_dirent]
    def __init__(self, entry_out: fuse_entry_out | _t.Members = ..., dirent: fuse_dirent | _t.Members = ...) -> None: ...

class fuse_notify_inval_inode_out(_a.CStruct):
    ino: _t.Int
    off: _t.Int
    len: _t.Int
    def __init__(self, ino: _t.Number = ..., off: _t.Number = ..., len: _t.Number = ...) -> None: ...

class fuse_notify_inval_entry_out(_a.CStruct):
    parent: _t.Int
    namelen: _t.Int
    def __init__(self, parent: _t.Number = ..., namelen: _t.Number = ...) -> None: ...

class fuse_notify_delete_out(_a.CStruct):
    parent: _t.Int
    child: _t.Int
    namelen: _t.Int
    padding: _t.Int
    def __init__(self, parent: _t.Number = ..., child: _t.Number = ..., namelen: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_notify_store_out(_a.CStruct):
    nodeid: _t.Int
    offset: _t.Int
    size: _t.Int
    padding: _t.Int
    def __init__(self, nodeid: _t.Number = ..., offset: _t.Number = ..., size: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_notify_retrieve_out(_a.CStruct):
    notify_unique: _t.Int
    nodeid: _t.Int
    offset: _t.Int
    size: _t.Int
    padding: _t.Int
    def __init__(self, notify_unique: _t.Number = ..., nodeid: _t.Number = ..., offset: _t.Number = ..., size: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_notify_retrieve_in(_a.CStruct):
    dummy1: _t.Int
    offset: _t.Int
    size: _t.Int
    dummy2: _t.Int
    dummy3: _t.Int
    dummy4: _t.Int
    def __init__(self, dummy1: _t.Number = ..., offset: _t.Number = ..., size: _t.Number = ..., dummy2: _t.Number = ..., dummy3: _t.Number = ..., dummy4: _t.Number = ...) -> None: ...

class fuse_lseek_in(_a.CStruct):
    fh: _t.Int
    offset: _t.Int
    whence: _t.Int
    padding: _t.Int
    def __init__(self, fh: _t.Number = ..., offset: _t.Number = ..., whence: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_lseek_out(_a.CStruct):
    offset: _t.Int
    def __init__(self, offset: _t.Number = ...) -> None: ...

uint16_t = _t.u16
int32_t = _t.s32
uint32_t = _t.u32
int64_t = _t.s64
uint64_t = _t.u64
