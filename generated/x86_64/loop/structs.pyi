# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/loop.h for x86_64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from .. import _members as _t
from .. import _records as _a

RECORDS: _t.Table
TYPEDEFS: _t.Table
__all__ = [
    "__kernel_fsid_t",
    "__kernel_fd_set",
    "loop_info",
    "loop_info64",
    "loop_config",
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

class __kernel_fsid_t(_a.CStruct):
    """struct __kernel_fsid_t: size 8, align 4::

           0 s32[2] val
    """

    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class __kernel_fd_set(_a.CStruct):
    """struct __kernel_fd_set: size 128, align 8::

           0 u64[16] fds_bits
    """

    fds_bits: _t.Items[_t.u64]
    def __init__(self, fds_bits: _t.Elements = ...) -> None: ...

class loop_info(_a.CStruct):
    """struct loop_info: size 168, align 8::

           0 s32 lo_number
           8 u64 lo_device
          16 u64 lo_inode
          24 u64 lo_rdevice
          32 s32 lo_offset
          36 s32 lo_encrypt_type
          40 s32 lo_encrypt_key_size
          44 s32 lo_flags
          48 char[64] lo_name
         112 u8[32] lo_encrypt_key
         144 u64[2] lo_init
         160 char[4] reserved
    """

    lo_number: _t.Int
    lo_device: _t.Int
    lo_inode: _t.Int
    lo_rdevice: _t.Int
    lo_offset: _t.Int
    lo_encrypt_type: _t.Int
    lo_encrypt_key_size: _t.Int
    lo_flags: _t.Int
    lo_name: _t.Raw
    lo_encrypt_key: _t.Raw
    lo_init: _t.Items[_t.u64]
    reserved: _t.Raw
    def __init__(self, lo_number: _t.Number = ..., lo_device: _t.Number = ..., lo_inode: _t.Number = ..., lo_rdevice: _t.Number = ..., lo_offset: _t.Number = ..., lo_encrypt_type: _t.Number = ..., lo_encrypt_key_size: _t.Number = ..., lo_flags: _t.Number = ..., lo_name: _t.Bytes = ..., lo_encrypt_key: _t.Bytes = ..., lo_init: _t.Elements = ..., reserved: _t.Bytes = ...) -> None: ...

class loop_info64(_a.CStruct):
    """struct loop_info64: size 232, align 8::

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
    """

    lo_device: _t.Int
    lo_inode: _t.Int
    lo_rdevice: _t.Int
    lo_offset: _t.Int
    lo_sizelimit: _t.Int
    lo_number: _t.Int
    lo_encrypt_type: _t.Int
    lo_encrypt_key_size: _t.Int
    lo_flags: _t.Int
    lo_file_name: _t.Raw
    lo_crypt_name: _t.Raw
    lo_encrypt_key: _t.Raw
    lo_init: _t.Items[_t.u64]
    def __init__(self, lo_device: _t.Number = ..., lo_inode: _t.Number = ..., lo_rdevice: _t.Number = ..., lo_offset: _t.Number = ..., lo_sizelimit: _t.Number = ..., lo_number: _t.Number = ..., lo_encrypt_type: _t.Number = ..., lo_encrypt_key_size: _t.Number = ..., lo_flags: _t.Number = ..., lo_file_name: _t.Bytes = ..., lo_crypt_name: _t.Bytes = ..., lo_encrypt_key: _t.Bytes = ..., lo_init: _t.Elements = ...) -> None: ...

class loop_config(_a.CStruct):
    """struct loop_config: size 304, align 8::

           0 u32 fd
           4 u32 block_size
           8 struct loop_info64 info
         240 u64[8] __reserved
    """

    fd: _t.Int
    block_size: _t.Int
    info: _t.Of[loop_info64]
    __reserved: _t.Items[_t.u64]
    def __init__(self, fd: _t.Number = ..., block_size: _t.Number = ..., info: loop_info64 | _t.Members = ..., *, __reserved: _t.Elements = ...) -> None: ...

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
