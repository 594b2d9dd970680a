# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/ioctl.h, linux/seccomp.h for x86_64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from .. import _members as _t
from .. import _records as _a

RECORDS: _t.Table
TYPEDEFS: _t.Table
__all__ = [
    "__kernel_fd_set",
    "__kernel_fsid_t",
    "seccomp_data",
    "seccomp_notif_sizes",
    "seccomp_notif",
    "seccomp_notif_resp",
    "seccomp_notif_addfd",
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

class seccomp_data(_a.CStruct):
    """struct seccomp_data: size 64, align 8::

           0 s32 nr
           4 u32 arch
           8 u64 instruction_pointer
          16 u64[6] args
    """

    nr: _t.Int
    arch: _t.Int
    instruction_pointer: _t.Int
    args: _t.Items[_t.u64]
    def __init__(self, nr: _t.Number = ..., arch: _t.Number = ..., instruction_pointer: _t.Number = ..., args: _t.Elements = ...) -> None: ...

class seccomp_notif_sizes(_a.CStruct):
    """struct seccomp_notif_sizes: size 6, align 2::

           0 u16 seccomp_notif
           2 u16 seccomp_notif_resp
           4 u16 seccomp_data
    """

    seccomp_notif: _t.Int
    seccomp_notif_resp: _t.Int
    seccomp_data: _t.Int
    def __init__(self, seccomp_notif: _t.Number = ..., seccomp_notif_resp: _t.Number = ..., seccomp_data: _t.Number = ...) -> None: ...

class seccomp_notif(_a.CStruct):
    """struct seccomp_notif: size 80, align 8::

           0 u64 id
           8 u32 pid
          12 u32 flags
          16 struct seccomp_data data
    """

    id: _t.Int
    pid: _t.Int
    flags: _t.Int
    data: _t.Of[seccomp_data]
    def __init__(self, id: _t.Number = ..., pid: _t.Number = ..., flags: _t.Number = ..., data: seccomp_data | _t.Members = ...) -> None: ...

class seccomp_notif_resp(_a.CStruct):
    """struct seccomp_notif_resp: size 24, align 8::

           0 u64 id
           8 s64 val
          16 s32 error
          20 u32 flags
    """

    id: _t.Int
    val: _t.Int
    error: _t.Int
    flags: _t.Int
    def __init__(self, id: _t.Number = ..., val: _t.Number = ..., error: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class seccomp_notif_addfd(_a.CStruct):
    """struct seccomp_notif_addfd: size 24, align 8::

           0 u64 id
           8 u32 flags
          12 u32 srcfd
          16 u32 newfd
          20 u32 newfd_flags
    """

    id: _t.Int
    flags: _t.Int
    srcfd: _t.Int
    newfd: _t.Int
    newfd_flags: _t.Int
    def __init__(self, id: _t.Number = ..., flags: _t.Number = ..., srcfd: _t.Number = ..., newfd: _t.Number = ..., newfd_flags: _t.Number = ...) -> None: ...

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
