# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/ioctl.h, linux/fuse.h for loongarch64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from .. import _members as _t
from .. import _records as _a

RECORDS: _t.Table
TYPEDEFS: _t.Table
__all__ = [
    "fuse_attr",
    "fuse_sx_time",
    "fuse_statx",
    "fuse_kstatfs",
    "fuse_file_lock",
    "fuse_entry_out",
    "fuse_forget_in",
    "fuse_forget_one",
    "fuse_batch_forget_in",
    "fuse_getattr_in",
    "fuse_attr_out",
    "fuse_statx_in",
    "fuse_statx_out",
    "fuse_mknod_in",
    "fuse_mkdir_in",
    "fuse_rename_in",
    "fuse_rename2_in",
    "fuse_link_in",
    "fuse_setattr_in",
    "fuse_open_in",
    "fuse_create_in",
    "fuse_open_out",
    "fuse_release_in",
    "fuse_flush_in",
    "fuse_read_in",
    "fuse_write_in",
    "fuse_write_out",
    "fuse_statfs_out",
    "fuse_fsync_in",
    "fuse_setxattr_in",
    "fuse_getxattr_in",
    "fuse_getxattr_out",
    "fuse_lk_in",
    "fuse_lk_out",
    "fuse_access_in",
    "fuse_init_in",
    "fuse_init_out",
    "cuse_init_in",
    "cuse_init_out",
    "fuse_interrupt_in",
    "fuse_bmap_in",
    "fuse_bmap_out",
    "fuse_ioctl_in",
    "fuse_ioctl_iovec",
    "fuse_ioctl_out",
    "fuse_poll_in",
    "fuse_poll_out",
    "fuse_notify_poll_wakeup_out",
    "fuse_fallocate_in",
    "fuse_in_header",
    "fuse_out_header",
    "fuse_dirent",
    "fuse_direntplus",
    "fuse_notify_inval_inode_out",
    "fuse_notify_inval_entry_out",
    "fuse_notify_delete_out",
    "fuse_notify_store_out",
    "fuse_notify_retrieve_out",
    "fuse_notify_retrieve_in",
    "fuse_backing_map",
    "fuse_lseek_in",
    "fuse_lseek_out",
    "fuse_copy_file_range_in",
    "fuse_setupmapping_in",
    "fuse_removemapping_in",
    "fuse_removemapping_one",
    "fuse_syncfs_in",
    "fuse_secctx",
    "fuse_secctx_header",
    "fuse_ext_header",
    "fuse_supp_groups",
    "uint16_t",
    "int32_t",
    "uint32_t",
    "int64_t",
    "uint64_t",
]

class fuse_attr(_a.CStruct):
    """struct fuse_attr: size 88, align 8::

           0 u64 ino
           8 u64 size
          16 u64 blocks
          24 u64 atime
          32 u64 mtime
          40 u64 ctime
          48 u32 atimensec
          52 u32 mtimensec
          56 u32 ctimensec
          60 u32 mode
          64 u32 nlink
          68 u32 uid
          72 u32 gid
          76 u32 rdev
          80 u32 blksize
          84 u32 flags
    """

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
    flags: _t.Int
    def __init__(self, ino: _t.Number = ..., size: _t.Number = ..., blocks: _t.Number = ..., atime: _t.Number = ..., mtime: _t.Number = ..., ctime: _t.Number = ..., atimensec: _t.Number = ..., mtimensec: _t.Number = ..., ctimensec: _t.Number = ..., mode: _t.Number = ..., nlink: _t.Number = ..., uid: _t.Number = ..., gid: _t.Number = ..., rdev: _t.Number = ..., blksize: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class fuse_sx_time(_a.CStruct):
    """struct fuse_sx_time: size 16, align 8::

           0 s64 tv_sec
           8 u32 tv_nsec
          12 s32 __reserved
    """

    tv_sec: _t.Int
    tv_nsec: _t.Int
    __reserved: _t.Int
    def __init__(self, tv_sec: _t.Number = ..., tv_nsec: _t.Number = ..., *, __reserved: _t.Number = ...) -> None: ...

class fuse_statx(_a.CStruct):
    """struct fuse_statx: size 256, align 8::

           0 u32 mask
           4 u32 blksize
           8 u64 attributes
          16 u32 nlink
          20 u32 uid
          24 u32 gid
          28 u16 mode
          30 u16[1] __spare0
          32 u64 ino
          40 u64 size
          48 u64 blocks
          56 u64 attributes_mask
          64 struct fuse_sx_time atime
          80 struct fuse_sx_time btime
          96 struct fuse_sx_time ctime
         112 struct fuse_sx_time mtime
         128 u32 rdev_major
         132 u32 rdev_minor
         136 u32 dev_major
         140 u32 dev_minor
         144 u64[14] __spare2
    """

    mask: _t.Int
    blksize: _t.Int
    attributes: _t.Int
    nlink: _t.Int
    uid: _t.Int
    gid: _t.Int
    mode: _t.Int
    __spare0: _t.Items[_t.u16]
    ino: _t.Int
    size: _t.Int
    blocks: _t.Int
    attributes_mask: _t.Int
    atime: _t.Of[fuse_sx_time]
    btime: _t.Of[fuse_sx_time]
    ctime: _t.Of[fuse_sx_time]
    mtime: _t.Of[fuse_sx_time]
    rdev_major: _t.Int
    rdev_minor: _t.Int
    dev_major: _t.Int
    dev_minor: _t.Int
    __spare2: _t.Items[_t.u64]
    def __init__(self, mask: _t.Number = ..., blksize: _t.Number = ..., attributes: _t.Number = ..., nlink: _t.Number = ..., uid: _t.Number = ..., gid: _t.Number = ..., mode: _t.Number = ..., *, __spare0: _t.Elements = ..., ino: _t.Number = ..., size: _t.Number = ..., blocks: _t.Number = ..., attributes_mask: _t.Number = ..., atime: fuse_sx_time | _t.Members = ..., btime: fuse_sx_time | _t.Members = ..., ctime: fuse_sx_time | _t.Members = ..., mtime: fuse_sx_time | _t.Members = ..., rdev_major: _t.Number = ..., rdev_minor: _t.Number = ..., dev_major: _t.Number = ..., dev_minor: _t.Number = ..., __spare2: _t.Elements = ...) -> None: ...

class fuse_kstatfs(_a.CStruct):
    """struct fuse_kstatfs: size 80, align 8::

           0 u64 blocks
           8 u64 bfree
          16 u64 bavail
          24 u64 files
          32 u64 ffree
          40 u32 bsize
          44 u32 namelen
          48 u32 frsize
          52 u32 padding
          56 u32[6] spare
    """

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
    """struct fuse_file_lock: size 24, align 8::

           0 u64 start
           8 u64 end
          16 u32 type
          20 u32 pid
    """

    start: _t.Int
    end: _t.Int
    type: _t.Int
    pid: _t.Int
    def __init__(self, start: _t.Number = ..., end: _t.Number = ..., type: _t.Number = ..., pid: _t.Number = ...) -> None: ...

class fuse_entry_out(_a.CStruct):
    """struct fuse_entry_out: size 128, align 8::

           0 u64 nodeid
           8 u64 generation
          16 u64 entry_valid
          24 u64 attr_valid
          32 u32 entry_valid_nsec
          36 u32 attr_valid_nsec
          40 struct fuse_attr attr
    """

    nodeid: _t.Int
    generation: _t.Int
    entry_valid: _t.Int
    attr_valid: _t.Int
    entry_valid_nsec: _t.Int
    attr_valid_nsec: _t.Int
    attr: _t.Of[fuse_attr]
    def __init__(self, nodeid: _t.Number = ..., generation: _t.Number = ..., entry_valid: _t.Number = ..., attr_valid: _t.Number = ..., entry_valid_nsec: _t.Number = ..., attr_valid_nsec: _t.Number = ..., attr: fuse_attr | _t.Members = ...) -> None: ...

class fuse_forget_in(_a.CStruct):
    """struct fuse_forget_in: size 8, align 8::

           0 u64 nlookup
    """

    nlookup: _t.Int
    def __init__(self, nlookup: _t.Number = ...) -> None: ...

class fuse_forget_one(_a.CStruct):
    """struct fuse_forget_one: size 16, align 8::

           0 u64 nodeid
           8 u64 nlookup
    """

    nodeid: _t.Int
    nlookup: _t.Int
    def __init__(self, nodeid: _t.Number = ..., nlookup: _t.Number = ...) -> None: ...

class fuse_batch_forget_in(_a.CStruct):
    """struct fuse_batch_forget_in: size 8, align 4::

           0 u32 count
           4 u32 dummy
    """

    count: _t.Int
    dummy: _t.Int
    def __init__(self, count: _t.Number = ..., dummy: _t.Number = ...) -> None: ...

class fuse_getattr_in(_a.CStruct):
    """struct fuse_getattr_in: size 16, align 8::

           0 u32 getattr_flags
           4 u32 dummy
           8 u64 fh
    """

    getattr_flags: _t.Int
    dummy: _t.Int
    fh: _t.Int
    def __init__(self, getattr_flags: _t.Number = ..., dummy: _t.Number = ..., fh: _t.Number = ...) -> None: ...

class fuse_attr_out(_a.CStruct):
    """struct fuse_attr_out: size 104, align 8::

           0 u64 attr_valid
           8 u32 attr_valid_nsec
          12 u32 dummy
          16 struct fuse_attr attr
    """

    attr_valid: _t.Int
    attr_valid_nsec: _t.Int
    dummy: _t.Int
    attr: _t.Of[fuse_attr]
    def __init__(self, attr_valid: _t.Number = ..., attr_valid_nsec: _t.Number = ..., dummy: _t.Number = ..., attr: fuse_attr | _t.Members = ...) -> None: ...

class fuse_statx_in(_a.CStruct):
    """struct fuse_statx_in: size 24, align 8::

           0 u32 getattr_flags
           4 u32 reserved
           8 u64 fh
          16 u32 sx_flags
          20 u32 sx_mask
    """

    getattr_flags: _t.Int
    reserved: _t.Int
    fh: _t.Int
    sx_flags: _t.Int
    sx_mask: _t.Int
    def __init__(self, getattr_flags: _t.Number = ..., reserved: _t.Number = ..., fh: _t.Number = ..., sx_flags: _t.Number = ..., sx_mask: _t.Number = ...) -> None: ...

class fuse_statx_out(_a.CStruct):
    """struct fuse_statx_out: size 288, align 8::

           0 u64 attr_valid
           8 u32 attr_valid_nsec
          12 u32 flags
          16 u64[2] spare
          32 struct fuse_statx stat
    """

    attr_valid: _t.Int
    attr_valid_nsec: _t.Int
    flags: _t.Int
    spare: _t.Items[_t.u64]
    stat: _t.Of[fuse_statx]
    def __init__(self, attr_valid: _t.Number = ..., attr_valid_nsec: _t.Number = ..., flags: _t.Number = ..., spare: _t.Elements = ..., stat: fuse_statx | _t.Members = ...) -> None: ...

class fuse_mknod_in(_a.CStruct):
    """struct fuse_mknod_in: size 16, align 4::

           0 u32 mode
           4 u32 rdev
           8 u32 umask
          12 u32 padding
    """

    mode: _t.Int
    rdev: _t.Int
    umask: _t.Int
    padding: _t.Int
    def __init__(self, mode: _t.Number = ..., rdev: _t.Number = ..., umask: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_mkdir_in(_a.CStruct):
    """struct fuse_mkdir_in: size 8, align 4::

           0 u32 mode
           4 u32 umask
    """

    mode: _t.Int
    umask: _t.Int
    def __init__(self, mode: _t.Number = ..., umask: _t.Number = ...) -> None: ...

class fuse_rename_in(_a.CStruct):
    """struct fuse_rename_in: size 8, align 8::

           0 u64 newdir
    """

    newdir: _t.Int
    def __init__(self, newdir: _t.Number = ...) -> None: ...

class fuse_rename2_in(_a.CStruct):
    """struct fuse_rename2_in: size 16, align 8::

           0 u64 newdir
           8 u32 flags
          12 u32 padding
    """

    newdir: _t.Int
    flags: _t.Int
    padding: _t.Int
    def __init__(self, newdir: _t.Number = ..., flags: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_link_in(_a.CStruct):
    """struct fuse_link_in: size 8, align 8::

           0 u64 oldnodeid
    """

    oldnodeid: _t.Int
    def __init__(self, oldnodeid: _t.Number = ...) -> None: ...

class fuse_setattr_in(_a.CStruct):
    """struct fuse_setattr_in: size 88, align 8::

           0 u32 valid
           4 u32 padding
           8 u64 fh
          16 u64 size
          24 u64 lock_owner
          32 u64 atime
          40 u64 mtime
          48 u64 ctime
          56 u32 atimensec
          60 u32 mtimensec
          64 u32 ctimensec
          68 u32 mode
          72 u32 unused4
          76 u32 uid
          80 u32 gid
          84 u32 unused5
    """

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
    """struct fuse_open_in: size 8, align 4::

           0 u32 flags
           4 u32 open_flags
    """

    flags: _t.Int
    open_flags: _t.Int
    def __init__(self, flags: _t.Number = ..., open_flags: _t.Number = ...) -> None: ...

class fuse_create_in(_a.CStruct):
    """struct fuse_create_in: size 16, align 4::

           0 u32 flags
           4 u32 mode
           8 u32 umask
          12 u32 open_flags
    """

    flags: _t.Int
    mode: _t.Int
    umask: _t.Int
    open_flags: _t.Int
    def __init__(self, flags: _t.Number = ..., mode: _t.Number = ..., umask: _t.Number = ..., open_flags: _t.Number = ...) -> None: ...

class fuse_open_out(_a.CStruct):
    """struct fuse_open_out: size 16, align 8::

           0 u64 fh
           8 u32 open_flags
          12 s32 backing_id
    """

    fh: _t.Int
    open_flags: _t.Int
    backing_id: _t.Int
    def __init__(self, fh: _t.Number = ..., open_flags: _t.Number = ..., backing_id: _t.Number = ...) -> None: ...

class fuse_release_in(_a.CStruct):
    """struct fuse_release_in: size 24, align 8::

           0 u64 fh
           8 u32 flags
          12 u32 release_flags
          16 u64 lock_owner
    """

    fh: _t.Int
    flags: _t.Int
    release_flags: _t.Int
    lock_owner: _t.Int
    def __init__(self, fh: _t.Number = ..., flags: _t.Number = ..., release_flags: _t.Number = ..., lock_owner: _t.Number = ...) -> None: ...

class fuse_flush_in(_a.CStruct):
    """struct fuse_flush_in: size 24, align 8::

           0 u64 fh
           8 u32 unused
          12 u32 padding
          16 u64 lock_owner
    """

    fh: _t.Int
    unused: _t.Int
    padding: _t.Int
    lock_owner: _t.Int
    def __init__(self, fh: _t.Number = ..., unused: _t.Number = ..., padding: _t.Number = ..., lock_owner: _t.Number = ...) -> None: ...

class fuse_read_in(_a.CStruct):
    """struct fuse_read_in: size 40, align 8::

           0 u64 fh
           8 u64 offset
          16 u32 size
          20 u32 read_flags
          24 u64 lock_owner
          32 u32 flags
          36 u32 padding
    """

    fh: _t.Int
    offset: _t.Int
    size: _t.Int
    read_flags: _t.Int
    lock_owner: _t.Int
    flags: _t.Int
    padding: _t.Int
    def __init__(self, fh: _t.Number = ..., offset: _t.Number = ..., size: _t.Number = ..., read_flags: _t.Number = ..., lock_owner: _t.Number = ..., flags: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_write_in(_a.CStruct):
    """struct fuse_write_in: size 40, align 8::

           0 u64 fh
           8 u64 offset
          16 u32 size
          20 u32 write_flags
          24 u64 lock_owner
          32 u32 flags
          36 u32 padding
    """

    fh: _t.Int
    offset: _t.Int
    size: _t.Int
    write_flags: _t.Int
    lock_owner: _t.Int
    flags: _t.Int
    padding: _t.Int
    def __init__(self, fh: _t.Number = ..., offset: _t.Number = ..., size: _t.Number = ..., write_flags: _t.Number = ..., lock_owner: _t.Number = ..., flags: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_write_out(_a.CStruct):
    """struct fuse_write_out: size 8, align 4::

           0 u32 size
           4 u32 padding
    """

    size: _t.Int
    padding: _t.Int
    def __init__(self, size: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_statfs_out(_a.CStruct):
    """struct fuse_statfs_out: size 80, align 8::

           0 struct fuse_kstatfs st
    """

    st: _t.Of[fuse_kstatfs]
    def __init__(self, st: fuse_kstatfs | _t.Members = ...) -> None: ...

class fuse_fsync_in(_a.CStruct):
    """struct fuse_fsync_in: size 16, align 8::

           0 u64 fh
           8 u32 fsync_flags
          12 u32 padding
    """

    fh: _t.Int
    fsync_flags: _t.Int
    padding: _t.Int
    def __init__(self, fh: _t.Number = ..., fsync_flags: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_setxattr_in(_a.CStruct):
    """struct fuse_setxattr_in: size 16, align 4::

           0 u32 size
           4 u32 flags
           8 u32 setxattr_flags
          12 u32 padding
    """

    size: _t.Int
    flags: _t.Int
    setxattr_flags: _t.Int
    padding: _t.Int
    def __init__(self, size: _t.Number = ..., flags: _t.Number = ..., setxattr_flags: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_getxattr_in(_a.CStruct):
    """struct fuse_getxattr_in: size 8, align 4::

           0 u32 size
           4 u32 padding
    """

    size: _t.Int
    padding: _t.Int
    def __init__(self, size: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_getxattr_out(_a.CStruct):
    """struct fuse_getxattr_out: size 8, align 4::

           0 u32 size
           4 u32 padding
    """

    size: _t.Int
    padding: _t.Int
    def __init__(self, size: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_lk_in(_a.CStruct):
    """struct fuse_lk_in: size 48, align 8::

           0 u64 fh
           8 u64 owner
          16 struct fuse_file_lock lk
          40 u32 lk_flags
          44 u32 padding
    """

    fh: _t.Int
    owner: _t.Int
    lk: _t.Of[fuse_file_lock]
    lk_flags: _t.Int
    padding: _t.Int
    def __init__(self, fh: _t.Number = ..., owner: _t.Number = ..., lk: fuse_file_lock | _t.Members = ..., lk_flags: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_lk_out(_a.CStruct):
    """struct fuse_lk_out: size 24, align 8::

           0 struct fuse_file_lock lk
    """

    lk: _t.Of[fuse_file_lock]
    def __init__(self, lk: fuse_file_lock | _t.Members = ...) -> None: ...

class fuse_access_in(_a.CStruct):
    """struct fuse_access_in: size 8, align 4::

           0 u32 mask
           4 u32 padding
    """

    mask: _t.Int
    padding: _t.Int
    def __init__(self, mask: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_init_in(_a.CStruct):
    """struct fuse_init_in: size 64, align 4::

           0 u32 major
           4 u32 minor
           8 u32 max_readahead
          12 u32 flags
          16 u32 flags2
          20 u32[11] unused
    """

    major: _t.Int
    minor: _t.Int
    max_readahead: _t.Int
    flags: _t.Int
    flags2: _t.Int
    unused: _t.Items[_t.u32]
    def __init__(self, major: _t.Number = ..., minor: _t.Number = ..., max_readahead: _t.Number = ..., flags: _t.Number = ..., flags2: _t.Number = ..., unused: _t.Elements = ...) -> None: ...

class fuse_init_out(_a.CStruct):
    """struct fuse_init_out: size 64, align 4::

           0 u32 major
           4 u32 minor
           8 u32 max_readahead
          12 u32 flags
          16 u16 max_background
          18 u16 congestion_threshold
          20 u32 max_write
          24 u32 time_gran
          28 u16 max_pages
          30 u16 map_alignment
          32 u32 flags2
          36 u32 max_stack_depth
          40 u32[6] unused
    """

    major: _t.Int
    minor: _t.Int
    max_readahead: _t.Int
    flags: _t.Int
    max_background: _t.Int
    congestion_threshold: _t.Int
    max_write: _t.Int
    time_gran: _t.Int
    max_pages: _t.Int
    map_alignment: _t.Int
    flags2: _t.Int
    max_stack_depth: _t.Int
    unused: _t.Items[_t.u32]
    def __init__(self, major: _t.Number = ..., minor: _t.Number = ..., max_readahead: _t.Number = ..., flags: _t.Number = ..., max_background: _t.Number = ..., congestion_threshold: _t.Number = ..., max_write: _t.Number = ..., time_gran: _t.Number = ..., max_pages: _t.Number = ..., map_alignment: _t.Number = ..., flags2: _t.Number = ..., max_stack_depth: _t.Number = ..., unused: _t.Elements = ...) -> None: ...

class cuse_init_in(_a.CStruct):
    """struct cuse_init_in: size 16, align 4::

           0 u32 major
           4 u32 minor
           8 u32 unused
          12 u32 flags
    """

    major: _t.Int
    minor: _t.Int
    unused: _t.Int
    flags: _t.Int
    def __init__(self, major: _t.Number = ..., minor: _t.Number = ..., unused: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class cuse_init_out(_a.CStruct):
    """struct cuse_init_out: size 72, align 4::

           0 u32 major
           4 u32 minor
           8 u32 unused
          12 u32 flags
          16 u32 max_read
          20 u32 max_write
          24 u32 dev_major
          28 u32 dev_minor
          32 u32[10] spare
    """

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
    """struct fuse_interrupt_in: size 8, align 8::

           0 u64 unique
    """

    unique: _t.Int
    def __init__(self, unique: _t.Number = ...) -> None: ...

class fuse_bmap_in(_a.CStruct):
    """struct fuse_bmap_in: size 16, align 8::

           0 u64 block
           8 u32 blocksize
          12 u32 padding
    """

    block: _t.Int
    blocksize: _t.Int
    padding: _t.Int
    def __init__(self, block: _t.Number = ..., blocksize: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_bmap_out(_a.CStruct):
    """struct fuse_bmap_out: size 8, align 8::

           0 u64 block
    """

    block: _t.Int
    def __init__(self, block: _t.Number = ...) -> None: ...

class fuse_ioctl_in(_a.CStruct):
    """struct fuse_ioctl_in: size 32, align 8::

           0 u64 fh
           8 u32 flags
          12 u32 cmd
          16 u64 arg
          24 u32 in_size
          28 u32 out_size
    """

    fh: _t.Int
    flags: _t.Int
    cmd: _t.Int
    arg: _t.Int
    in_size: _t.Int
    out_size: _t.Int
    def __init__(self, fh: _t.Number = ..., flags: _t.Number = ..., cmd: _t.Number = ..., arg: _t.Number = ..., in_size: _t.Number = ..., out_size: _t.Number = ...) -> None: ...

class fuse_ioctl_iovec(_a.CStruct):
    """struct fuse_ioctl_iovec: size 16, align 8::

           0 u64 base
           8 u64 len
    """

    base: _t.Int
    len: _t.Int
    def __init__(self, base: _t.Number = ..., len: _t.Number = ...) -> None: ...

class fuse_ioctl_out(_a.CStruct):
    """struct fuse_ioctl_out: size 16, align 4::

           0 s32 result
           4 u32 flags
           8 u32 in_iovs
          12 u32 out_iovs
    """

    result: _t.Int
    flags: _t.Int
    in_iovs: _t.Int
    out_iovs: _t.Int
    def __init__(self, result: _t.Number = ..., flags: _t.Number = ..., in_iovs: _t.Number = ..., out_iovs: _t.Number = ...) -> None: ...

class fuse_poll_in(_a.CStruct):
    """struct fuse_poll_in: size 24, align 8::

           0 u64 fh
           8 u64 kh
          16 u32 flags
          20 u32 events
    """

    fh: _t.Int
    kh: _t.Int
    flags: _t.Int
    events: _t.Int
    def __init__(self, fh: _t.Number = ..., kh: _t.Number = ..., flags: _t.Number = ..., events: _t.Number = ...) -> None: ...

class fuse_poll_out(_a.CStruct):
    """struct fuse_poll_out: size 8, align 4::

           0 u32 revents
           4 u32 padding
    """

    revents: _t.Int
    padding: _t.Int
    def __init__(self, revents: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_notify_poll_wakeup_out(_a.CStruct):
    """struct fuse_notify_poll_wakeup_out: size 8, align 8::

           0 u64 kh
    """

    kh: _t.Int
    def __init__(self, kh: _t.Number = ...) -> None: ...

class fuse_fallocate_in(_a.CStruct):
    """struct fuse_fallocate_in: size 32, align 8::

           0 u64 fh
           8 u64 offset
          16 u64 length
          24 u32 mode
          28 u32 padding
    """

    fh: _t.Int
    offset: _t.Int
    length: _t.Int
    mode: _t.Int
    padding: _t.Int
    def __init__(self, fh: _t.Number = ..., offset: _t.Number = ..., length: _t.Number = ..., mode: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_in_header(_a.CStruct):
    """struct fuse_in_header: size 40, align 8::

           0 u32 len
           4 u32 opcode
           8 u64 unique
          16 u64 nodeid
          24 u32 uid
          28 u32 gid
          32 u32 pid
          36 u16 total_extlen
          38 u16 padding
    """

    len: _t.Int
    opcode: _t.Int
    unique: _t.Int
    nodeid: _t.Int
    uid: _t.Int
    gid: _t.Int
    pid: _t.Int
    total_extlen: _t.Int
    padding: _t.Int
    def __init__(self, len: _t.Number = ..., opcode: _t.Number = ..., unique: _t.Number = ..., nodeid: _t.Number = ..., uid: _t.Number = ..., gid: _t.Number = ..., pid: _t.Number = ..., total_extlen: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_out_header(_a.CStruct):
    """struct fuse_out_header: size 16, align 8::

           0 u32 len
           4 s32 error
           8 u64 unique
    """

    len: _t.Int
    error: _t.Int
    unique: _t.Int
    def __init__(self, len: _t.Number = ..., error: _t.Number = ..., unique: _t.Number = ...) -> None: ...

class fuse_dirent(_a.CStruct):
    """struct fuse_dirent: size 24, align 8::

           0 u64 ino
           8 u64 off
          16 u32 namelen
          20 u32 type
          24 char[0] name
    """

    ino: _t.Int
    off: _t.Int
    namelen: _t.Int
    type: _t.Int
    name: _t.Raw
    def __init__(self, ino: _t.Number = ..., off: _t.Number = ..., namelen: _t.Number = ..., type: _t.Number = ..., name: _t.Bytes = ...) -> None: ...

class fuse_direntplus(_a.CStruct):
    """struct fuse_direntplus: size 152, align 8::

           0 struct fuse_entry_out entry_out
         128 struct fuse_dirent dirent
    """

    entry_out: _t.Of[fuse_entry_out]
    dirent: _t.Of[fuse_dirent]
    def __init__(self, entry_out: fuse_entry_out | _t.Members = ..., dirent: fuse_dirent | _t.Members = ...) -> None: ...

class fuse_notify_inval_inode_out(_a.CStruct):
    """struct fuse_notify_inval_inode_out: size 24, align 8::

           0 u64 ino
           8 s64 off
          16 s64 len
    """

    ino: _t.Int
    off: _t.Int
    len: _t.Int
    def __init__(self, ino: _t.Number = ..., off: _t.Number = ..., len: _t.Number = ...) -> None: ...

class fuse_notify_inval_entry_out(_a.CStruct):
    """struct fuse_notify_inval_entry_out: size 16, align 8::

           0 u64 parent
           8 u32 namelen
          12 u32 flags
    """

    parent: _t.Int
    namelen: _t.Int
    flags: _t.Int
    def __init__(self, parent: _t.Number = ..., namelen: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class fuse_notify_delete_out(_a.CStruct):
    """struct fuse_notify_delete_out: size 24, align 8::

           0 u64 parent
           8 u64 child
          16 u32 namelen
          20 u32 padding
    """

    parent: _t.Int
    child: _t.Int
    namelen: _t.Int
    padding: _t.Int
    def __init__(self, parent: _t.Number = ..., child: _t.Number = ..., namelen: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_notify_store_out(_a.CStruct):
    """struct fuse_notify_store_out: size 24, align 8::

           0 u64 nodeid
           8 u64 offset
          16 u32 size
          20 u32 padding
    """

    nodeid: _t.Int
    offset: _t.Int
    size: _t.Int
    padding: _t.Int
    def __init__(self, nodeid: _t.Number = ..., offset: _t.Number = ..., size: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_notify_retrieve_out(_a.CStruct):
    """struct fuse_notify_retrieve_out: size 32, align 8::

           0 u64 notify_unique
           8 u64 nodeid
          16 u64 offset
          24 u32 size
          28 u32 padding
    """

    notify_unique: _t.Int
    nodeid: _t.Int
    offset: _t.Int
    size: _t.Int
    padding: _t.Int
    def __init__(self, notify_unique: _t.Number = ..., nodeid: _t.Number = ..., offset: _t.Number = ..., size: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_notify_retrieve_in(_a.CStruct):
    """struct fuse_notify_retrieve_in: size 40, align 8::

           0 u64 dummy1
           8 u64 offset
          16 u32 size
          20 u32 dummy2
          24 u64 dummy3
          32 u64 dummy4
    """

    dummy1: _t.Int
    offset: _t.Int
    size: _t.Int
    dummy2: _t.Int
    dummy3: _t.Int
    dummy4: _t.Int
    def __init__(self, dummy1: _t.Number = ..., offset: _t.Number = ..., size: _t.Number = ..., dummy2: _t.Number = ..., dummy3: _t.Number = ..., dummy4: _t.Number = ...) -> None: ...

class fuse_backing_map(_a.CStruct):
    """struct fuse_backing_map: size 16, align 8::

           0 s32 fd
           4 u32 flags
           8 u64 padding
    """

    fd: _t.Int
    flags: _t.Int
    padding: _t.Int
    def __init__(self, fd: _t.Number = ..., flags: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_lseek_in(_a.CStruct):
    """struct fuse_lseek_in: size 24, align 8::

           0 u64 fh
           8 u64 offset
          16 u32 whence
          20 u32 padding
    """

    fh: _t.Int
    offset: _t.Int
    whence: _t.Int
    padding: _t.Int
    def __init__(self, fh: _t.Number = ..., offset: _t.Number = ..., whence: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_lseek_out(_a.CStruct):
    """struct fuse_lseek_out: size 8, align 8::

           0 u64 offset
    """

    offset: _t.Int
    def __init__(self, offset: _t.Number = ...) -> None: ...

class fuse_copy_file_range_in(_a.CStruct):
    """struct fuse_copy_file_range_in: size 56, align 8::

           0 u64 fh_in
           8 u64 off_in
          16 u64 nodeid_out
          24 u64 fh_out
          32 u64 off_out
          40 u64 len
          48 u64 flags
    """

    fh_in: _t.Int
    off_in: _t.Int
    nodeid_out: _t.Int
    fh_out: _t.Int
    off_out: _t.Int
    len: _t.Int
    flags: _t.Int
    def __init__(self, fh_in: _t.Number = ..., off_in: _t.Number = ..., nodeid_out: _t.Number = ..., fh_out: _t.Number = ..., off_out: _t.Number = ..., len: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class fuse_setupmapping_in(_a.CStruct):
    """struct fuse_setupmapping_in: size 40, align 8::

           0 u64 fh
           8 u64 foffset
          16 u64 len
          24 u64 flags
          32 u64 moffset
    """

    fh: _t.Int
    foffset: _t.Int
    len: _t.Int
    flags: _t.Int
    moffset: _t.Int
    def __init__(self, fh: _t.Number = ..., foffset: _t.Number = ..., len: _t.Number = ..., flags: _t.Number = ..., moffset: _t.Number = ...) -> None: ...

class fuse_removemapping_in(_a.CStruct):
    """struct fuse_removemapping_in: size 4, align 4::

           0 u32 count
    """

    count: _t.Int
    def __init__(self, count: _t.Number = ...) -> None: ...

class fuse_removemapping_one(_a.CStruct):
    """struct fuse_removemapping_one: size 16, align 8::

           0 u64 moffset
           8 u64 len
    """

    moffset: _t.Int
    len: _t.Int
    def __init__(self, moffset: _t.Number = ..., len: _t.Number = ...) -> None: ...

class fuse_syncfs_in(_a.CStruct):
    """struct fuse_syncfs_in: size 8, align 8::

           0 u64 padding
    """

    padding: _t.Int
    def __init__(self, padding: _t.Number = ...) -> None: ...

class fuse_secctx(_a.CStruct):
    """struct fuse_secctx: size 8, align 4::

           0 u32 size
           4 u32 padding
    """

    size: _t.Int
    padding: _t.Int
    def __init__(self, size: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class fuse_secctx_header(_a.CStruct):
    """struct fuse_secctx_header: size 8, align 4::

           0 u32 size
           4 u32 nr_secctx
    """

    size: _t.Int
    nr_secctx: _t.Int
    def __init__(self, size: _t.Number = ..., nr_secctx: _t.Number = ...) -> None: ...

class fuse_ext_header(_a.CStruct):
    """struct fuse_ext_header: size 8, align 4::

           0 u32 size
           4 u32 type
    """

    size: _t.Int
    type: _t.Int
    def __init__(self, size: _t.Number = ..., type: _t.Number = ...) -> None: ...

class fuse_supp_groups(_a.CStruct):
    """struct fuse_supp_groups: size 4, align 4::

           0 u32 nr_groups
           4 u32[0] groups
    """

    nr_groups: _t.Int
    groups: _t.Items[_t.u32]
    def __init__(self, nr_groups: _t.Number = ..., groups: _t.Elements = ...) -> None: ...

uint16_t = _t.u16
int32_t = _t.s32
uint32_t = _t.u32
int64_t = _t.s64
uint64_t = _t.u64
