# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/ioctl.h, linux/fuse.h for riscv64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Enumerations by their tag, as classes that are made when they are first used; the constants stay plain numbers.

The first word is the class, ``IntEnum`` or ``IntFlag``, the others its members. ``MEMBERS`` says the same of members of
records whose values have names; ``repr`` of a record spells them.
"""

from .._names import lazy_enums

ENUMS = {
    # linux/fuse.h
    "fuse_ext_type": (
        "IntEnum FUSE_MAX_NR_SECCTX FUSE_EXT_GROUPS "
    ),
    "fuse_opcode": (
        "IntEnum FUSE_LOOKUP FUSE_FORGET FUSE_GETATTR FUSE_SETATTR FUSE_READLINK FUSE_SYMLINK FUSE_MKNOD "
        "FUSE_MKDIR FUSE_UNLINK FUSE_RMDIR FUSE_RENAME FUSE_LINK FUSE_OPEN FUSE_READ FUSE_WRITE FUSE_STATFS "
        "FUSE_RELEASE FUSE_FSYNC FUSE_SETXATTR FUSE_GETXATTR FUSE_LISTXATTR FUSE_REMOVEXATTR FUSE_FLUSH "
        "FUSE_INIT FUSE_OPENDIR FUSE_READDIR FUSE_RELEASEDIR FUSE_FSYNCDIR FUSE_GETLK FUSE_SETLK FUSE_SETLKW "
        "FUSE_ACCESS FUSE_CREATE FUSE_INTERRUPT FUSE_BMAP FUSE_DESTROY FUSE_IOCTL FUSE_POLL FUSE_NOTIFY_REPLY "
        "FUSE_BATCH_FORGET FUSE_FALLOCATE FUSE_READDIRPLUS FUSE_RENAME2 FUSE_LSEEK FUSE_COPY_FILE_RANGE "
        "FUSE_SETUPMAPPING FUSE_REMOVEMAPPING FUSE_SYNCFS FUSE_TMPFILE FUSE_STATX CUSE_INIT "
        "CUSE_INIT_BSWAP_RESERVED FUSE_INIT_BSWAP_RESERVED "
    ),
    "fuse_notify_code": (
        "IntEnum FUSE_NOTIFY_POLL FUSE_NOTIFY_INVAL_INODE FUSE_NOTIFY_INVAL_ENTRY FUSE_NOTIFY_STORE "
        "FUSE_NOTIFY_RETRIEVE FUSE_NOTIFY_DELETE FUSE_NOTIFY_RESEND FUSE_NOTIFY_CODE_MAX "
    ),
}

MEMBERS = {
}

# names that give way to another with the same value: aliases, limits, heads of groups
LESSER = (
    ""
    "CUSE_INIT_INFO_MAX FUSE_DIRECT_IO_RELAX FUSE_IOCTL_COMPAT_X32 FUSE_MAX_NR_SECCTX "
    "FUSE_NOTIFY_CODE_MAX FUSE_WRITE_KILL_PRIV _IOC_NRBITS _IOC_NRMASK "
)

__getattr__, __dir__ = lazy_enums(globals(), ENUMS)
