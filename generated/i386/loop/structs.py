# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/loop.h for i386.
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
    # linux/loop.h
    "loop_info": """struct loop_info: size 140, align 4
       0 s32 lo_number
       4 u16 lo_device
       8 u32 lo_inode
      12 u16 lo_rdevice
      16 s32 lo_offset
      20 s32 lo_encrypt_type
      24 s32 lo_encrypt_key_size
      28 s32 lo_flags
      32 char[64] lo_name
      96 u8[32] lo_encrypt_key
     128 u32[2] lo_init
     136 char[4] reserved
""",
    "loop_info64": """struct loop_info64: size 232, align 4
       0 u64 lo_device
       8 u64 lo_inode
      16 u64 lo_rdevice
      24 u64 lo_offset
      32 u64 lo_sizelimit
      40 u32 lo_number
      44 u32 lo_encrypt_type
      48 u32 lo_encrypt_key_size
      52 u32 lo_flags
      56 u8[64] lo_file_name
     120 u8[64] lo_crypt_name
     184 u8[32] lo_encrypt_key
     216 u64[2] lo_init
""",
    "loop_config": """struct loop_config: size 304, align 4
       0 u32 fd
       4 u32 block_size
       8 struct loop_info64 info
     240 u64[8] __reserved
""",
    # linux/posix_types.h
    "__kernel_fd_set": """struct __kernel_fd_set: size 128, align 4
       0 u32[32] fds_bits
""",
}

TYPEDEFS = {
    "__kernel_mode_t": "u16",
    "__kernel_ipc_pid_t": "u16",
    "__kernel_uid_t": "u16",
    "__kernel_gid_t": "u16",
    "__kernel_old_dev_t": "u16",
    "__kernel_long_t": "s32",
    "__kernel_ulong_t": "u32",
    "__kernel_ino_t": "u32",
    "__kernel_pid_t": "s32",
    "__kernel_suseconds_t": "s32",
    "__kernel_daddr_t": "s32",
    "__kernel_uid32_t": "u32",
    "__kernel_gid32_t": "u32",
    "__kernel_old_uid_t": "u16",
    "__kernel_old_gid_t": "u16",
    "__kernel_size_t": "u32",
    "__kernel_ssize_t": "s32",
    "__kernel_ptrdiff_t": "s32",
    "__kernel_off_t": "s32",
    "__kernel_loff_t": "s64",
    "__kernel_old_time_t": "s32",
    "__kernel_time_t": "s32",
    "__kernel_time64_t": "s64",
    "__kernel_clock_t": "s32",
    "__kernel_timer_t": "s32",
    "__kernel_clockid_t": "s32",
    "__kernel_caddr_t": "ptr",
    "__kernel_uid16_t": "u16",
    "__kernel_gid16_t": "u16",
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
