# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/ioctl.h, linux/userfaultfd.h for ppc64le.
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
    # asm-generic/posix_types.h
    "__kernel_fsid_t": """struct __kernel_fsid_t: size 8, align 4
       0 s32[2] val
""",
    # asm/types.h
    "__vector128": """struct __vector128: size 16, align 16
       0 u32[4] u
""",
    # linux/posix_types.h
    "__kernel_fd_set": """struct __kernel_fd_set: size 128, align 8
       0 u64[16] fds_bits
""",
    # linux/userfaultfd.h
    "uffd_msg": """struct uffd_msg: size 32, align 1
       0 u8 event
       1 u8 reserved1
       2 u16 reserved2
       4 u32 reserved3
       8 union uffd_msg__arg arg
""",
    "uffd_msg__arg": """union uffd_msg__arg: size 24, align 8
       0 struct uffd_msg__arg__pagefault pagefault
       0 struct uffd_msg__arg__fork fork
       0 struct uffd_msg__arg__remap remap
       0 struct uffd_msg__arg__remove remove
       0 struct uffd_msg__arg__reserved reserved
""",
    "uffd_msg__arg__pagefault": """struct uffd_msg__arg__pagefault: size 24, align 8
       0 u64 flags
       8 u64 address
      16 union uffd_msg__arg__pagefault__feat feat
""",
    "uffd_msg__arg__pagefault__feat": """union uffd_msg__arg__pagefault__feat: size 4, align 4
       0 u32 ptid
""",
    "uffd_msg__arg__fork": """struct uffd_msg__arg__fork: size 4, align 4
       0 u32 ufd
""",
    "uffd_msg__arg__remap": """struct uffd_msg__arg__remap: size 24, align 8
       0 u64 from_
       8 u64 to
      16 u64 len
""",
    "uffd_msg__arg__remove": """struct uffd_msg__arg__remove: size 16, align 8
       0 u64 start
       8 u64 end
""",
    "uffd_msg__arg__reserved": """struct uffd_msg__arg__reserved: size 24, align 8
       0 u64 reserved1
       8 u64 reserved2
      16 u64 reserved3
""",
    "uffdio_api": """struct uffdio_api: size 24, align 8
       0 u64 api
       8 u64 features
      16 u64 ioctls
""",
    "uffdio_range": """struct uffdio_range: size 16, align 8
       0 u64 start
       8 u64 len
""",
    "uffdio_register": """struct uffdio_register: size 32, align 8
       0 struct uffdio_range range
      16 u64 mode
      24 u64 ioctls
""",
    "uffdio_copy": """struct uffdio_copy: size 40, align 8
       0 u64 dst
       8 u64 src
      16 u64 len
      24 u64 mode
      32 s64 copy
""",
    "uffdio_zeropage": """struct uffdio_zeropage: size 32, align 8
       0 struct uffdio_range range
      16 u64 mode
      24 s64 zeropage
""",
    "uffdio_writeprotect": """struct uffdio_writeprotect: size 24, align 8
       0 struct uffdio_range range
      16 u64 mode
""",
    "uffdio_continue": """struct uffdio_continue: size 32, align 8
       0 struct uffdio_range range
      16 u64 mode
      24 s64 mapped
""",
    "uffdio_poison": """struct uffdio_poison: size 32, align 8
       0 struct uffdio_range range
      16 u64 mode
      24 s64 updated
""",
    "uffdio_move": """struct uffdio_move: size 40, align 8
       0 u64 dst
       8 u64 src
      16 u64 len
      24 u64 mode
      32 s64 move
""",
}

TYPEDEFS = {
    "__s8": "s8",
    "__u8": "u8",
    "__s16": "s16",
    "__u16": "u16",
    "__s32": "s32",
    "__u32": "u32",
    "__s64": "s64",
    "__u64": "u64",
    "__kernel_sighandler_t": "ptr",
    "__kernel_key_t": "s32",
    "__kernel_mqd_t": "s32",
    "__kernel_old_dev_t": "u64",
    "__kernel_long_t": "s64",
    "__kernel_ulong_t": "u64",
    "__kernel_ino_t": "u64",
    "__kernel_mode_t": "u32",
    "__kernel_pid_t": "s32",
    "__kernel_ipc_pid_t": "s32",
    "__kernel_uid_t": "u32",
    "__kernel_gid_t": "u32",
    "__kernel_suseconds_t": "s64",
    "__kernel_daddr_t": "s32",
    "__kernel_uid32_t": "u32",
    "__kernel_gid32_t": "u32",
    "__kernel_old_uid_t": "u32",
    "__kernel_old_gid_t": "u32",
    "__kernel_size_t": "u64",
    "__kernel_ssize_t": "s64",
    "__kernel_ptrdiff_t": "s64",
    "__kernel_off_t": "s64",
    "__kernel_loff_t": "s64",
    "__kernel_old_time_t": "s64",
    "__kernel_time_t": "s64",
    "__kernel_time64_t": "s64",
    "__kernel_clock_t": "s64",
    "__kernel_timer_t": "s32",
    "__kernel_clockid_t": "s32",
    "__kernel_caddr_t": "ptr",
    "__kernel_uid16_t": "u16",
    "__kernel_gid16_t": "u16",
    "__s128": "s128",
    "__u128": "u128",
    "__le16": "u16",
    "__be16": "u16",
    "__le32": "u32",
    "__be32": "u32",
    "__le64": "u64",
    "__be64": "u64",
    "__sum16": "u16",
    "__wsum": "u32",
    "__poll_t": "u32",
}

__getattr__, __dir__ = lazy_records(globals(), RECORDS, TYPEDEFS)
