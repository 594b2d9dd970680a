# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/gpio.h for arm.
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
    "gpiochip_info",
    "gpioline_info",
    "gpiohandle_request",
    "gpiohandle_data",
    "gpioevent_request",
    "gpioevent_data",
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
    "__kernel_mode_t",
    "__kernel_ipc_pid_t",
    "__kernel_uid_t",
    "__kernel_gid_t",
    "__kernel_old_dev_t",
    "__kernel_long_t",
    "__kernel_ulong_t",
    "__kernel_ino_t",
    "__kernel_pid_t",
    "__kernel_suseconds_t",
    "__kernel_daddr_t",
    "__kernel_uid32_t",
    "__kernel_gid32_t",
    "__kernel_old_uid_t",
    "__kernel_old_gid_t",
    "__kernel_size_t",
    "__kernel_ssize_t",
    "__kernel_ptrdiff_t",
    "__kernel_off_t",
    "__kernel_loff_t",
    "__kernel_time_t",
    "__kernel_time64_t",
    "__kernel_clock_t",
    "__kernel_timer_t",
    "__kernel_clockid_t",
    "__kernel_caddr_t",
    "__kernel_uid16_t",
    "__kernel_gid16_t",
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
    """struct __kernel_fd_set: size 128, align 4::

           0 u32[32] fds_bits
    """

    fds_bits: _t.Items[_t.u32]
    def __init__(self, fds_bits: _t.Elements = ...) -> None: ...

class __kernel_fsid_t(_a.CStruct):
    """struct __kernel_fsid_t: size 8, align 4::

           0 s32[2] val
    """

    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class gpiochip_info(_a.CStruct):
    """struct gpiochip_info: size 68, align 4::

           0 char[32] name
          32 char[32] label
          64 u32 lines
    """

    name: _t.Raw
    label: _t.Raw
    lines: _t.Int
    def __init__(self, name: _t.Bytes = ..., label: _t.Bytes = ..., lines: _t.Number = ...) -> None: ...

class gpioline_info(_a.CStruct):
    """struct gpioline_info: size 72, align 4::

           0 u32 line_offset
           4 u32 flags
           8 char[32] name
          40 char[32] consumer
    """

    line_offset: _t.Int
    flags: _t.Int
    name: _t.Raw
    consumer: _t.Raw
    def __init__(self, line_offset: _t.Number = ..., flags: _t.Number = ..., name: _t.Bytes = ..., consumer: _t.Bytes = ...) -> None: ...

class gpiohandle_request(_a.CStruct):
    """struct gpiohandle_request: size 364, align 4::

           0 u32[64] lineoffsets
         256 u32 flags
         260 u8[64] default_values
         324 char[32] consumer_label
         356 u32 lines
         360 s32 fd
    """

    lineoffsets: _t.Items[_t.u32]
    flags: _t.Int
    default_values: _t.Raw
    consumer_label: _t.Raw
    lines: _t.Int
    fd: _t.Int
    def __init__(self, lineoffsets: _t.Elements = ..., flags: _t.Number = ..., default_values: _t.Bytes = ..., consumer_label: _t.Bytes = ..., lines: _t.Number = ..., fd: _t.Number = ...) -> None: ...

class gpiohandle_data(_a.CStruct):
    """struct gpiohandle_data: size 64, align 1::

           0 u8[64] values
    """

    values: _t.Raw
    def __init__(self, values: _t.Bytes = ...) -> None: ...

class gpioevent_request(_a.CStruct):
    """struct gpioevent_request: size 48, align 4::

           0 u32 lineoffset
           4 u32 handleflags
           8 u32 eventflags
          12 char[32] consumer_label
          44 s32 fd
    """

    lineoffset: _t.Int
    handleflags: _t.Int
    eventflags: _t.Int
    consumer_label: _t.Raw
    fd: _t.Int
    def __init__(self, lineoffset: _t.Number = ..., handleflags: _t.Number = ..., eventflags: _t.Number = ..., consumer_label: _t.Bytes = ..., fd: _t.Number = ...) -> None: ...

class gpioevent_data(_a.CStruct):
    """struct gpioevent_data: size 16, align 8::

           0 u64 timestamp
           8 u32 id
    """

    timestamp: _t.Int
    id: _t.Int
    def __init__(self, timestamp: _t.Number = ..., id: _t.Number = ...) -> None: ...

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
__kernel_mode_t = _t.u16
__kernel_ipc_pid_t = _t.u16
__kernel_uid_t = _t.u16
__kernel_gid_t = _t.u16
__kernel_old_dev_t = _t.u16
__kernel_long_t = _t.s32
__kernel_ulong_t = _t.u32
__kernel_ino_t = _t.u32
__kernel_pid_t = _t.s32
__kernel_suseconds_t = _t.s32
__kernel_daddr_t = _t.s32
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_old_uid_t = _t.u16
__kernel_old_gid_t = _t.u16
__kernel_size_t = _t.u32
__kernel_ssize_t = _t.s32
__kernel_ptrdiff_t = _t.s32
__kernel_off_t = _t.s32
__kernel_loff_t = _t.s64
__kernel_time_t = _t.s32
__kernel_time64_t = _t.s64
__kernel_clock_t = _t.s32
__kernel_timer_t = _t.s32
__kernel_clockid_t = _t.s32
__kernel_caddr_t = _t.pointer
__kernel_uid16_t = _t.u16
__kernel_gid16_t = _t.u16
__le16 = _t.u16
__be16 = _t.u16
__le32 = _t.u32
__be32 = _t.u32
__le64 = _t.u64
__be64 = _t.u64
__sum16 = _t.u16
__wsum = _t.u32
__poll_t = _t.u32
