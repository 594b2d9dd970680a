# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/netlink.h, linux/genetlink.h for x86_64.
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
    # linux/genetlink.h
    "genlmsghdr": """struct genlmsghdr: size 4, align 2
       0 u8 cmd
       1 u8 version
       2 u16 reserved
""",
    # linux/netlink.h
    "sockaddr_nl": """struct sockaddr_nl: size 12, align 4
       0 u16 nl_family
       2 u16 nl_pad
       4 u32 nl_pid
       8 u32 nl_groups
""",
    "nlmsghdr": """struct nlmsghdr: size 16, align 4
       0 u32 nlmsg_len
       4 u16 nlmsg_type
       6 u16 nlmsg_flags
       8 u32 nlmsg_seq
      12 u32 nlmsg_pid
""",
    "nlmsgerr": """struct nlmsgerr: size 20, align 4
       0 s32 error
       4 struct nlmsghdr msg
""",
    "nl_pktinfo": """struct nl_pktinfo: size 4, align 4
       0 u32 group
""",
    "nl_mmap_req": """struct nl_mmap_req: size 16, align 4
       0 u32 nm_block_size
       4 u32 nm_block_nr
       8 u32 nm_frame_size
      12 u32 nm_frame_nr
""",
    "nl_mmap_hdr": """struct nl_mmap_hdr: size 24, align 4
       0 u32 nm_status
       4 u32 nm_len
       8 u32 nm_group
      12 u32 nm_pid
      16 u32 nm_uid
      20 u32 nm_gid
""",
    "nlattr": """struct nlattr: size 4, align 2
       0 u16 nla_len
       2 u16 nla_type
""",
    "nla_bitfield32": """struct nla_bitfield32: size 8, align 4
       0 u32 value
       4 u32 selector
""",
    # linux/posix_types.h
    "__kernel_fd_set": """struct __kernel_fd_set: size 128, align 8
       0 u64[16] fds_bits
""",
    # linux/socket.h
    "__kernel_sockaddr_storage": """struct __kernel_sockaddr_storage: size 128, align 8
       0 union __kernel_sockaddr_storage__anon1 (___kernel_sockaddr_storage__anon1)
""",
    "__kernel_sockaddr_storage__anon1": """union __kernel_sockaddr_storage__anon1: size 128, align 8
       0 struct __kernel_sockaddr_storage__anon2 (___kernel_sockaddr_storage__anon2)
       0 ptr __align
""",
    "__kernel_sockaddr_storage__anon2": """struct __kernel_sockaddr_storage__anon2: size 128, align 2
       0 u16 ss_family
       2 char[126] __data
""",
}

TYPEDEFS = {
    "__kernel_sa_family_t": "u16",
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
    "__kernel_old_uid_t": "u16",
    "__kernel_old_gid_t": "u16",
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
