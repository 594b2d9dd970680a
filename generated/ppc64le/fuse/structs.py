# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/ioctl.h, linux/fuse.h for ppc64le.
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
    # linux/fuse.h
    "fuse_attr": """struct fuse_attr: size 88, align 8
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
""",
    "fuse_sx_time": """struct fuse_sx_time: size 16, align 8
       0 s64 tv_sec
       8 u32 tv_nsec
      12 s32 __reserved
""",
    "fuse_statx": """struct fuse_statx: size 256, align 8
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
""",
    "fuse_kstatfs": """struct fuse_kstatfs: size 80, align 8
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
""",
    "fuse_file_lock": """struct fuse_file_lock: size 24, align 8
       0 u64 start
       8 u64 end
      16 u32 type
      20 u32 pid
""",
    "fuse_entry_out": """struct fuse_entry_out: size 128, align 8
       0 u64 nodeid
       8 u64 generation
      16 u64 entry_valid
      24 u64 attr_valid
      32 u32 entry_valid_nsec
      36 u32 attr_valid_nsec
      40 struct fuse_attr attr
""",
    "fuse_forget_in": """struct fuse_forget_in: size 8, align 8
       0 u64 nlookup
""",
    "fuse_forget_one": """struct fuse_forget_one: size 16, align 8
       0 u64 nodeid
       8 u64 nlookup
""",
    "fuse_batch_forget_in": """struct fuse_batch_forget_in: size 8, align 4
       0 u32 count
       4 u32 dummy
""",
    "fuse_getattr_in": """struct fuse_getattr_in: size 16, align 8
       0 u32 getattr_flags
       4 u32 dummy
       8 u64 fh
""",
    "fuse_attr_out": """struct fuse_attr_out: size 104, align 8
       0 u64 attr_valid
       8 u32 attr_valid_nsec
      12 u32 dummy
      16 struct fuse_attr attr
""",
    "fuse_statx_in": """struct fuse_statx_in: size 24, align 8
       0 u32 getattr_flags
       4 u32 reserved
       8 u64 fh
      16 u32 sx_flags
      20 u32 sx_mask
""",
    "fuse_statx_out": """struct fuse_statx_out: size 288, align 8
       0 u64 attr_valid
       8 u32 attr_valid_nsec
      12 u32 flags
      16 u64[2] spare
      32 struct fuse_statx stat
""",
    "fuse_mknod_in": """struct fuse_mknod_in: size 16, align 4
       0 u32 mode
       4 u32 rdev
       8 u32 umask
      12 u32 padding
""",
    "fuse_mkdir_in": """struct fuse_mkdir_in: size 8, align 4
       0 u32 mode
       4 u32 umask
""",
    "fuse_rename_in": """struct fuse_rename_in: size 8, align 8
       0 u64 newdir
""",
    "fuse_rename2_in": """struct fuse_rename2_in: size 16, align 8
       0 u64 newdir
       8 u32 flags
      12 u32 padding
""",
    "fuse_link_in": """struct fuse_link_in: size 8, align 8
       0 u64 oldnodeid
""",
    "fuse_setattr_in": """struct fuse_setattr_in: size 88, align 8
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
""",
    "fuse_open_in": """struct fuse_open_in: size 8, align 4
       0 u32 flags
       4 u32 open_flags
""",
    "fuse_create_in": """struct fuse_create_in: size 16, align 4
       0 u32 flags
       4 u32 mode
       8 u32 umask
      12 u32 open_flags
""",
    "fuse_open_out": """struct fuse_open_out: size 16, align 8
       0 u64 fh
       8 u32 open_flags
      12 s32 backing_id
""",
    "fuse_release_in": """struct fuse_release_in: size 24, align 8
       0 u64 fh
       8 u32 flags
      12 u32 release_flags
      16 u64 lock_owner
""",
    "fuse_flush_in": """struct fuse_flush_in: size 24, align 8
       0 u64 fh
       8 u32 unused
      12 u32 padding
      16 u64 lock_owner
""",
    "fuse_read_in": """struct fuse_read_in: size 40, align 8
       0 u64 fh
       8 u64 offset
      16 u32 size
      20 u32 read_flags
      24 u64 lock_owner
      32 u32 flags
      36 u32 padding
""",
    "fuse_write_in": """struct fuse_write_in: size 40, align 8
       0 u64 fh
       8 u64 offset
      16 u32 size
      20 u32 write_flags
      24 u64 lock_owner
      32 u32 flags
      36 u32 padding
""",
    "fuse_write_out": """struct fuse_write_out: size 8, align 4
       0 u32 size
       4 u32 padding
""",
    "fuse_statfs_out": """struct fuse_statfs_out: size 80, align 8
       0 struct fuse_kstatfs st
""",
    "fuse_fsync_in": """struct fuse_fsync_in: size 16, align 8
       0 u64 fh
       8 u32 fsync_flags
      12 u32 padding
""",
    "fuse_setxattr_in": """struct fuse_setxattr_in: size 16, align 4
       0 u32 size
       4 u32 flags
       8 u32 setxattr_flags
      12 u32 padding
""",
    "fuse_getxattr_in": """struct fuse_getxattr_in: size 8, align 4
       0 u32 size
       4 u32 padding
""",
    "fuse_getxattr_out": """struct fuse_getxattr_out: size 8, align 4
       0 u32 size
       4 u32 padding
""",
    "fuse_lk_in": """struct fuse_lk_in: size 48, align 8
       0 u64 fh
       8 u64 owner
      16 struct fuse_file_lock lk
      40 u32 lk_flags
      44 u32 padding
""",
    "fuse_lk_out": """struct fuse_lk_out: size 24, align 8
       0 struct fuse_file_lock lk
""",
    "fuse_access_in": """struct fuse_access_in: size 8, align 4
       0 u32 mask
       4 u32 padding
""",
    "fuse_init_in": """struct fuse_init_in: size 64, align 4
       0 u32 major
       4 u32 minor
       8 u32 max_readahead
      12 u32 flags
      16 u32 flags2
      20 u32[11] unused
""",
    "fuse_init_out": """struct fuse_init_out: size 64, align 4
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
""",
    "cuse_init_in": """struct cuse_init_in: size 16, align 4
       0 u32 major
       4 u32 minor
       8 u32 unused
      12 u32 flags
""",
    "cuse_init_out": """struct cuse_init_out: size 72, align 4
       0 u32 major
       4 u32 minor
       8 u32 unused
      12 u32 flags
      16 u32 max_read
      20 u32 max_write
      24 u32 dev_major
      28 u32 dev_minor
      32 u32[10] spare
""",
    "fuse_interrupt_in": """struct fuse_interrupt_in: size 8, align 8
       0 u64 unique
""",
    "fuse_bmap_in": """struct fuse_bmap_in: size 16, align 8
       0 u64 block
       8 u32 blocksize
      12 u32 padding
""",
    "fuse_bmap_out": """struct fuse_bmap_out: size 8, align 8
       0 u64 block
""",
    "fuse_ioctl_in": """struct fuse_ioctl_in: size 32, align 8
       0 u64 fh
       8 u32 flags
      12 u32 cmd
      16 u64 arg
      24 u32 in_size
      28 u32 out_size
""",
    "fuse_ioctl_iovec": """struct fuse_ioctl_iovec: size 16, align 8
       0 u64 base
       8 u64 len
""",
    "fuse_ioctl_out": """struct fuse_ioctl_out: size 16, align 4
       0 s32 result
       4 u32 flags
       8 u32 in_iovs
      12 u32 out_iovs
""",
    "fuse_poll_in": """struct fuse_poll_in: size 24, align 8
       0 u64 fh
       8 u64 kh
      16 u32 flags
      20 u32 events
""",
    "fuse_poll_out": """struct fuse_poll_out: size 8, align 4
       0 u32 revents
       4 u32 padding
""",
    "fuse_notify_poll_wakeup_out": """struct fuse_notify_poll_wakeup_out: size 8, align 8
       0 u64 kh
""",
    "fuse_fallocate_in": """struct fuse_fallocate_in: size 32, align 8
       0 u64 fh
       8 u64 offset
      16 u64 length
      24 u32 mode
      28 u32 padding
""",
    "fuse_in_header": """struct fuse_in_header: size 40, align 8
       0 u32 len
       4 u32 opcode
       8 u64 unique
      16 u64 nodeid
      24 u32 uid
      28 u32 gid
      32 u32 pid
      36 u16 total_extlen
      38 u16 padding
""",
    "fuse_out_header": """struct fuse_out_header: size 16, align 8
       0 u32 len
       4 s32 error
       8 u64 unique
""",
    "fuse_dirent": """struct fuse_dirent: size 24, align 8
       0 u64 ino
       8 u64 off
      16 u32 namelen
      20 u32 type
      24 char[0] name
""",
    "fuse_direntplus": """struct fuse_direntplus: size 152, align 8
       0 struct fuse_entry_out entry_out
     128 struct fuse_dirent dirent
""",
    "fuse_notify_inval_inode_out": """struct fuse_notify_inval_inode_out: size 24, align 8
       0 u64 ino
       8 s64 off
      16 s64 len
""",
    "fuse_notify_inval_entry_out": """struct fuse_notify_inval_entry_out: size 16, align 8
       0 u64 parent
       8 u32 namelen
      12 u32 flags
""",
    "fuse_notify_delete_out": """struct fuse_notify_delete_out: size 24, align 8
       0 u64 parent
       8 u64 child
      16 u32 namelen
      20 u32 padding
""",
    "fuse_notify_store_out": """struct fuse_notify_store_out: size 24, align 8
       0 u64 nodeid
       8 u64 offset
      16 u32 size
      20 u32 padding
""",
    "fuse_notify_retrieve_out": """struct fuse_notify_retrieve_out: size 32, align 8
       0 u64 notify_unique
       8 u64 nodeid
      16 u64 offset
      24 u32 size
      28 u32 padding
""",
    "fuse_notify_retrieve_in": """struct fuse_notify_retrieve_in: size 40, align 8
       0 u64 dummy1
       8 u64 offset
      16 u32 size
      20 u32 dummy2
      24 u64 dummy3
      32 u64 dummy4
""",
    "fuse_backing_map": """struct fuse_backing_map: size 16, align 8
       0 s32 fd
       4 u32 flags
       8 u64 padding
""",
    "fuse_lseek_in": """struct fuse_lseek_in: size 24, align 8
       0 u64 fh
       8 u64 offset
      16 u32 whence
      20 u32 padding
""",
    "fuse_lseek_out": """struct fuse_lseek_out: size 8, align 8
       0 u64 offset
""",
    "fuse_copy_file_range_in": """struct fuse_copy_file_range_in: size 56, align 8
       0 u64 fh_in
       8 u64 off_in
      16 u64 nodeid_out
      24 u64 fh_out
      32 u64 off_out
      40 u64 len
      48 u64 flags
""",
    "fuse_setupmapping_in": """struct fuse_setupmapping_in: size 40, align 8
       0 u64 fh
       8 u64 foffset
      16 u64 len
      24 u64 flags
      32 u64 moffset
""",
    "fuse_removemapping_in": """struct fuse_removemapping_in: size 4, align 4
       0 u32 count
""",
    "fuse_removemapping_one": """struct fuse_removemapping_one: size 16, align 8
       0 u64 moffset
       8 u64 len
""",
    "fuse_syncfs_in": """struct fuse_syncfs_in: size 8, align 8
       0 u64 padding
""",
    "fuse_secctx": """struct fuse_secctx: size 8, align 4
       0 u32 size
       4 u32 padding
""",
    "fuse_secctx_header": """struct fuse_secctx_header: size 8, align 4
       0 u32 size
       4 u32 nr_secctx
""",
    "fuse_ext_header": """struct fuse_ext_header: size 8, align 4
       0 u32 size
       4 u32 type
""",
    "fuse_supp_groups": """struct fuse_supp_groups: size 4, align 4
       0 u32 nr_groups
       4 u32[0] groups
""",
}

TYPEDEFS = {
    "uint16_t": "u16",
    "int32_t": "s32",
    "uint32_t": "u32",
    "int64_t": "s64",
    "uint64_t": "u64",
}

__getattr__, __dir__ = lazy_records(globals(), RECORDS, TYPEDEFS)
