# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/ioctl.h, linux/userfaultfd.h for s390x.
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

# linux/userfaultfd.h
USERFAULTFD_IOC = 170
UFFD_API = 170
UFFD_API_REGISTER_MODES = 7
UFFD_API_FEATURES = 0x1FFFF
UFFD_API_IOCTLS = 0x8000000000000003
UFFD_API_RANGE_IOCTLS = 508
UFFD_API_RANGE_IOCTLS_BASIC = 460
_UFFDIO_REGISTER = 0
_UFFDIO_UNREGISTER = 1
_UFFDIO_WAKE = 2
_UFFDIO_COPY = 3
_UFFDIO_ZEROPAGE = 4
_UFFDIO_MOVE = 5
_UFFDIO_WRITEPROTECT = 6
_UFFDIO_CONTINUE = 7
_UFFDIO_POISON = 8
_UFFDIO_API = 63
UFFDIO = 170
UFFD_EVENT_PAGEFAULT = 18
UFFD_EVENT_FORK = 19
UFFD_EVENT_REMAP = 20
UFFD_EVENT_REMOVE = 21
UFFD_EVENT_UNMAP = 22
UFFD_PAGEFAULT_FLAG_WRITE = 1
UFFD_PAGEFAULT_FLAG_WP = 2
UFFD_PAGEFAULT_FLAG_MINOR = 4
UFFD_FEATURE_PAGEFAULT_FLAG_WP = 1
UFFD_FEATURE_EVENT_FORK = 2
UFFD_FEATURE_EVENT_REMAP = 4
UFFD_FEATURE_EVENT_REMOVE = 8
UFFD_FEATURE_MISSING_HUGETLBFS = 16
UFFD_FEATURE_MISSING_SHMEM = 32
UFFD_FEATURE_EVENT_UNMAP = 64
UFFD_FEATURE_SIGBUS = 128
UFFD_FEATURE_THREAD_ID = 0x100
UFFD_FEATURE_MINOR_HUGETLBFS = 0x200
UFFD_FEATURE_MINOR_SHMEM = 0x400
UFFD_FEATURE_EXACT_ADDRESS = 0x800
UFFD_FEATURE_WP_HUGETLBFS_SHMEM = 0x1000
UFFD_FEATURE_WP_UNPOPULATED = 0x2000
UFFD_FEATURE_POISON = 0x4000
UFFD_FEATURE_WP_ASYNC = 0x8000
UFFD_FEATURE_MOVE = 0x10000
UFFDIO_REGISTER_MODE_MISSING = 1
UFFDIO_REGISTER_MODE_WP = 2
UFFDIO_REGISTER_MODE_MINOR = 4
UFFDIO_COPY_MODE_DONTWAKE = 1
UFFDIO_COPY_MODE_WP = 2
UFFDIO_ZEROPAGE_MODE_DONTWAKE = 1
UFFDIO_WRITEPROTECT_MODE_WP = 1
UFFDIO_WRITEPROTECT_MODE_DONTWAKE = 2
UFFDIO_CONTINUE_MODE_DONTWAKE = 1
UFFDIO_CONTINUE_MODE_WP = 2
UFFDIO_POISON_MODE_DONTWAKE = 1
UFFDIO_MOVE_MODE_DONTWAKE = 1
UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES = 2
UFFD_USER_MODE_ONLY = 1

# Left out, with the reason:
# __always_inline: it is a statement or a declaration, not an expression
# __struct_group: it is a type, not a value
# __DECLARE_FLEX_ARRAY: it is a type, not a value
# __kernel_size_t: it is a type, not a value
# __kernel_old_dev_t: it is a type, not a value
# __kernel_ino_t: it is a type, not a value
# __kernel_mode_t: it is a type, not a value
# __kernel_ipc_pid_t: it is a type, not a value
# __kernel_uid_t: it is a type, not a value
# __kernel_gid_t: it is a type, not a value
# __aligned_u64: it is a type, not a value
# __aligned_s64: it is a type, not a value
# __aligned_be64: it is a type, not a value
# __aligned_le64: it is a type, not a value
