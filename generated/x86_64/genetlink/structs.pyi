# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/netlink.h, linux/genetlink.h for x86_64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from .. import _members as _t
from .. import _records as _a

RECORDS: _t.Table
TYPEDEFS: _t.Table
__all__ = [
    "__kernel_sockaddr_storage",
    "__kernel_sockaddr_storage__anon1",
    "__kernel_sockaddr_storage__anon2",
    "__kernel_fd_set",
    "__kernel_fsid_t",
    "sockaddr_nl",
    "nlmsghdr",
    "nlmsgerr",
    "nl_pktinfo",
    "nl_mmap_req",
    "nl_mmap_hdr",
    "nlattr",
    "nla_bitfield32",
    "genlmsghdr",
    "__kernel_sa_family_t",
    "__s8",
    "__u8",
    "__s16",
    "__u16",
    "__s32",
    "__u32",
    "__s64",
    "__u64",
    "__kernel_sighandler_t",
    "__kernel_key_t",
    "__kernel_mqd_t",
    "__kernel_old_uid_t",
    "__kernel_old_gid_t",
    "__kernel_old_dev_t",
    "__kernel_long_t",
    "__kernel_ulong_t",
    "__kernel_ino_t",
    "__kernel_mode_t",
    "__kernel_pid_t",
    "__kernel_ipc_pid_t",
    "__kernel_uid_t",
    "__kernel_gid_t",
    "__kernel_suseconds_t",
    "__kernel_daddr_t",
    "__kernel_uid32_t",
    "__kernel_gid32_t",
    "__kernel_size_t",
    "__kernel_ssize_t",
    "__kernel_ptrdiff_t",
    "__kernel_off_t",
    "__kernel_loff_t",
    "__kernel_old_time_t",
    "__kernel_time_t",
    "__kernel_time64_t",
    "__kernel_clock_t",
    "__kernel_timer_t",
    "__kernel_clockid_t",
    "__kernel_caddr_t",
    "__kernel_uid16_t",
    "__kernel_gid16_t",
    "__s128",
    "__u128",
    "__le16",
    "__be16",
    "__le32",
    "__be32",
    "__le64",
    "__be64",
    "__sum16",
    "__wsum",
    "__poll_t",
]

class __kernel_sockaddr_storage(_a.CStruct):
    """struct __kernel_sockaddr_storage: size 128, align 8::

           0 union __kernel_sockaddr_storage__anon1 (___kernel_sockaddr_storage__anon1)
    """

    ss_family: _t.Int
    __data: _t.Raw
    __align: _t.Int
    def __init__(self, *, ss_family: _t.Number = ..., __data: _t.Bytes = ..., __align: _t.Number = ...) -> None: ...

class __kernel_sockaddr_storage__anon1(_a.CUnion):
    """union __kernel_sockaddr_storage__anon1: size 128, align 8::

           0 struct __kernel_sockaddr_storage__anon2 (___kernel_sockaddr_storage__anon2)
           0 ptr __align
    """

    ss_family: _t.Int
    __data: _t.Raw
    __align: _t.Int
    def __init__(self, *, ss_family: _t.Number = ..., __data: _t.Bytes = ..., __align: _t.Number = ...) -> None: ...

class __kernel_sockaddr_storage__anon2(_a.CStruct):
    """struct __kernel_sockaddr_storage__anon2: size 128, align 2::

           0 u16 ss_family
           2 char[126] __data
    """

    ss_family: _t.Int
    __data: _t.Raw
    def __init__(self, ss_family: _t.Number = ..., *, __data: _t.Bytes = ...) -> None: ...

class __kernel_fd_set(_a.CStruct):
    """struct __kernel_fd_set: size 128, align 8::

           0 u64[16] fds_bits
    """

    fds_bits: _t.Items[_t.u64]
    def __init__(self, fds_bits: _t.Elements = ...) -> None: ...

class __kernel_fsid_t(_a.CStruct):
    """struct __kernel_fsid_t: size 8, align 4::

           0 s32[2] val
    """

    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class sockaddr_nl(_a.CStruct):
    """struct sockaddr_nl: size 12, align 4::

           0 u16 nl_family
           2 u16 nl_pad
           4 u32 nl_pid
           8 u32 nl_groups
    """

    nl_family: _t.Int
    nl_pad: _t.Int
    nl_pid: _t.Int
    nl_groups: _t.Int
    def __init__(self, nl_family: _t.Number = ..., nl_pad: _t.Number = ..., nl_pid: _t.Number = ..., nl_groups: _t.Number = ...) -> None: ...

class nlmsghdr(_a.CStruct):
    """struct nlmsghdr: size 16, align 4::

           0 u32 nlmsg_len
           4 u16 nlmsg_type
           6 u16 nlmsg_flags
           8 u32 nlmsg_seq
          12 u32 nlmsg_pid
    """

    nlmsg_len: _t.Int
    nlmsg_type: _t.Int
    nlmsg_flags: _t.Int
    nlmsg_seq: _t.Int
    nlmsg_pid: _t.Int
    def __init__(self, nlmsg_len: _t.Number = ..., nlmsg_type: _t.Number = ..., nlmsg_flags: _t.Number = ..., nlmsg_seq: _t.Number = ..., nlmsg_pid: _t.Number = ...) -> None: ...

class nlmsgerr(_a.CStruct):
    """struct nlmsgerr: size 20, align 4::

           0 s32 error
           4 struct nlmsghdr msg
    """

    error: _t.Int
    msg: _t.Of[nlmsghdr]
    def __init__(self, error: _t.Number = ..., msg: nlmsghdr | _t.Members = ...) -> None: ...

class nl_pktinfo(_a.CStruct):
    """struct nl_pktinfo: size 4, align 4::

           0 u32 group
    """

    group: _t.Int
    def __init__(self, group: _t.Number = ...) -> None: ...

class nl_mmap_req(_a.CStruct):
    """struct nl_mmap_req: size 16, align 4::

           0 u32 nm_block_size
           4 u32 nm_block_nr
           8 u32 nm_frame_size
          12 u32 nm_frame_nr
    """

    nm_block_size: _t.Int
    nm_block_nr: _t.Int
    nm_frame_size: _t.Int
    nm_frame_nr: _t.Int
    def __init__(self, nm_block_size: _t.Number = ..., nm_block_nr: _t.Number = ..., nm_frame_size: _t.Number = ..., nm_frame_nr: _t.Number = ...) -> None: ...

class nl_mmap_hdr(_a.CStruct):
    """struct nl_mmap_hdr: size 24, align 4::

           0 u32 nm_status
           4 u32 nm_len
           8 u32 nm_group
          12 u32 nm_pid
          16 u32 nm_uid
          20 u32 nm_gid
    """

    nm_status: _t.Int
    nm_len: _t.Int
    nm_group: _t.Int
    nm_pid: _t.Int
    nm_uid: _t.Int
    nm_gid: _t.Int
    def __init__(self, nm_status: _t.Number = ..., nm_len: _t.Number = ..., nm_group: _t.Number = ..., nm_pid: _t.Number = ..., nm_uid: _t.Number = ..., nm_gid: _t.Number = ...) -> None: ...

class nlattr(_a.CStruct):
    """struct nlattr: size 4, align 2::

           0 u16 nla_len
           2 u16 nla_type
    """

    nla_len: _t.Int
    nla_type: _t.Int
    def __init__(self, nla_len: _t.Number = ..., nla_type: _t.Number = ...) -> None: ...

class nla_bitfield32(_a.CStruct):
    """struct nla_bitfield32: size 8, align 4::

           0 u32 value
           4 u32 selector
    """

    value: _t.Int
    selector: _t.Int
    def __init__(self, value: _t.Number = ..., selector: _t.Number = ...) -> None: ...

class genlmsghdr(_a.CStruct):
    """struct genlmsghdr: size 4, align 2::

           0 u8 cmd
           1 u8 version
           2 u16 reserved
    """

    cmd: _t.Int
    version: _t.Int
    reserved: _t.Int
    def __init__(self, cmd: _t.Number = ..., version: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

__kernel_sa_family_t = _t.u16
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
__kernel_old_uid_t = _t.u16
__kernel_old_gid_t = _t.u16
__kernel_old_dev_t = _t.u64
__kernel_long_t = _t.s64
__kernel_ulong_t = _t.u64
__kernel_ino_t = _t.u64
__kernel_mode_t = _t.u32
__kernel_pid_t = _t.s32
__kernel_ipc_pid_t = _t.s32
__kernel_uid_t = _t.u32
__kernel_gid_t = _t.u32
__kernel_suseconds_t = _t.s64
__kernel_daddr_t = _t.s32
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_size_t = _t.u64
__kernel_ssize_t = _t.s64
__kernel_ptrdiff_t = _t.s64
__kernel_off_t = _t.s64
__kernel_loff_t = _t.s64
__kernel_old_time_t = _t.s64
__kernel_time_t = _t.s64
__kernel_time64_t = _t.s64
__kernel_clock_t = _t.s64
__kernel_timer_t = _t.s32
__kernel_clockid_t = _t.s32
__kernel_caddr_t = _t.pointer
__kernel_uid16_t = _t.u16
__kernel_gid16_t = _t.u16
__s128 = _t.s128
__u128 = _t.u128
__le16 = _t.u16
__be16 = _t.u16
__le32 = _t.u32
__be32 = _t.u32
__le64 = _t.u64
__be64 = _t.u64
__sum16 = _t.u16
__wsum = _t.u32
__poll_t = _t.u32
