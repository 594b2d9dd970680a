# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/ioctl.h, linux/seccomp.h for arm64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Integer macros and enumerators."""

# asm-generic/bitsperlong.h
__BITS_PER_LONG_LONG = 64

# asm-generic/ioctl.h
_IOC_NRBITS = 8
_IOC_TYPEBITS = 8
_IOC_SIZEBITS = 14
_IOC_DIRBITS = 2
_IOC_NRMASK = 255
_IOC_TYPEMASK = 255
_IOC_SIZEMASK = 0x3FFF
_IOC_DIRMASK = 3
_IOC_NRSHIFT = 0
_IOC_TYPESHIFT = 8
_IOC_SIZESHIFT = 16
_IOC_DIRSHIFT = 30
_IOC_NONE = 0
_IOC_WRITE = 1
_IOC_READ = 2
IOC_IN = 0x40000000
IOC_OUT = 0x80000000
IOC_INOUT = 0xC0000000
IOCSIZE_MASK = 0x3FFF0000
IOCSIZE_SHIFT = 16

# asm/bitsperlong.h
__BITS_PER_LONG = 64

# linux/posix_types.h
__FD_SETSIZE = 0x400

# linux/seccomp.h
SECCOMP_MODE_DISABLED = 0
SECCOMP_MODE_STRICT = 1
SECCOMP_MODE_FILTER = 2
SECCOMP_SET_MODE_STRICT = 0
SECCOMP_SET_MODE_FILTER = 1
SECCOMP_GET_ACTION_AVAIL = 2
SECCOMP_GET_NOTIF_SIZES = 3
SECCOMP_FILTER_FLAG_TSYNC = 1
SECCOMP_FILTER_FLAG_LOG = 2
SECCOMP_FILTER_FLAG_SPEC_ALLOW = 4
SECCOMP_FILTER_FLAG_NEW_LISTENER = 8
SECCOMP_FILTER_FLAG_TSYNC_ESRCH = 16
SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV = 32
SECCOMP_RET_KILL_PROCESS = 0x80000000
SECCOMP_RET_KILL_THREAD = 0
SECCOMP_RET_KILL = 0
SECCOMP_RET_TRAP = 0x30000
SECCOMP_RET_ERRNO = 0x50000
SECCOMP_RET_USER_NOTIF = 0x7FC00000
SECCOMP_RET_TRACE = 0x7FF00000
SECCOMP_RET_LOG = 0x7FFC0000
SECCOMP_RET_ALLOW = 0x7FFF0000
SECCOMP_RET_ACTION_FULL = 0xFFFF0000
SECCOMP_RET_ACTION = 0x7FFF0000
SECCOMP_RET_DATA = 0xFFFF
SECCOMP_USER_NOTIF_FLAG_CONTINUE = 1
SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP = 1
SECCOMP_ADDFD_FLAG_SETFD = 1
SECCOMP_ADDFD_FLAG_SEND = 2
SECCOMP_IOC_MAGIC = 33

# Left out, with the reason:
# __always_inline: it is a statement or a declaration, not an expression
# __struct_group: it is a type, not a value
# __DECLARE_FLEX_ARRAY: it is a type, not a value
# __kernel_old_uid_t: it is a type, not a value
# __aligned_u64: it is a type, not a value
# __aligned_s64: it is a type, not a value
# __aligned_be64: it is a type, not a value
# __aligned_le64: it is a type, not a value
