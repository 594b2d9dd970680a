# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/gpio.h for i386.
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
    "gpio_v2_line_values",
    "gpio_v2_line_attribute",
    "gpio_v2_line_attribute__anon1",
    "gpio_v2_line_config_attribute",
    "gpio_v2_line_config",
    "gpio_v2_line_request",
    "gpio_v2_line_info",
    "gpio_v2_line_info_changed",
    "gpio_v2_line_event",
    "gpioline_info",
    "gpioline_info_changed",
    "gpiohandle_request",
    "gpiohandle_config",
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
    "__kernel_old_time_t",
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

class gpio_v2_line_values(_a.CStruct):
    """struct gpio_v2_line_values: size 16, align 8::

           0 u64 bits
           8 u64 mask
    """

    bits: _t.Int
    mask: _t.Int
    def __init__(self, bits: _t.Number = ..., mask: _t.Number = ...) -> None: ...

class gpio_v2_line_attribute(_a.CStruct):
    """struct gpio_v2_line_attribute: size 16, align 8::

           0 u32 id
           4 u32 padding
           8 union gpio_v2_line_attribute__anon1 (_gpio_v2_line_attribute__anon1)
    """

    id: _t.Int
    padding: _t.Int
    flags: _t.Int
    values: _t.Int
    debounce_period_us: _t.Int
    def __init__(self, id: _t.Number = ..., padding: _t.Number = ..., *, flags: _t.Number = ..., values: _t.Number = ..., debounce_period_us: _t.Number = ...) -> None: ...

class gpio_v2_line_attribute__anon1(_a.CUnion):
    """union gpio_v2_line_attribute__anon1: size 8, align 8::

           0 u64 flags
           0 u64 values
           0 u32 debounce_period_us
    """

    flags: _t.Int
    values: _t.Int
    debounce_period_us: _t.Int
    def __init__(self, flags: _t.Number = ..., *, values: _t.Number = ..., debounce_period_us: _t.Number = ...) -> None: ...

class gpio_v2_line_config_attribute(_a.CStruct):
    """struct gpio_v2_line_config_attribute: size 24, align 8::

           0 struct gpio_v2_line_attribute attr
          16 u64 mask
    """

    attr: _t.Of[gpio_v2_line_attribute]
    mask: _t.Int
    def __init__(self, attr: gpio_v2_line_attribute | _t.Members = ..., mask: _t.Number = ...) -> None: ...

class gpio_v2_line_config(_a.CStruct):
    """struct gpio_v2_line_config: size 272, align 8::

           0 u64 flags
           8 u32 num_attrs
          12 u32[5] padding
          32 struct gpio_v2_line_config_attribute[10] attrs
    """

    flags: _t.Int
    num_attrs: _t.Int
    padding: _t.Items[_t.u32]
    attrs: _t.Items[gpio_v2_line_config_attribute]
    def __init__(self, flags: _t.Number = ..., num_attrs: _t.Number = ..., padding: _t.Elements = ..., attrs: _t.Elements = ...) -> None: ...

class gpio_v2_line_request(_a.CStruct):
    """struct gpio_v2_line_request: size 592, align 8::

           0 u32[64] offsets
         256 char[32] consumer
         288 struct gpio_v2_line_config config
         560 u32 num_lines
         564 u32 event_buffer_size
         568 u32[5] padding
         588 s32 fd
    """

    offsets: _t.Items[_t.u32]
    consumer: _t.Raw
    config: _t.Of[gpio_v2_line_config]
    num_lines: _t.Int
    event_buffer_size: _t.Int
    padding: _t.Items[_t.u32]
    fd: _t.Int
    def __init__(self, offsets: _t.Elements = ..., consumer: _t.Bytes = ..., config: gpio_v2_line_config | _t.Members = ..., num_lines: _t.Number = ..., event_buffer_size: _t.Number = ..., padding: _t.Elements = ..., fd: _t.Number = ...) -> None: ...

class gpio_v2_line_info(_a.CStruct):
    """struct gpio_v2_line_info: size 256, align 8::

           0 char[32] name
          32 char[32] consumer
          64 u32 offset
          68 u32 num_attrs
          72 u64 flags
          80 struct gpio_v2_line_attribute[10] attrs
         240 u32[4] padding
    """

    name: _t.Raw
    consumer: _t.Raw
    offset: _t.Int
    num_attrs: _t.Int
    flags: _t.Int
    attrs: _t.Items[gpio_v2_line_attribute]
    padding: _t.Items[_t.u32]
    def __init__(self, name: _t.Bytes = ..., consumer: _t.Bytes = ..., offset: _t.Number = ..., num_attrs: _t.Number = ..., flags: _t.Number = ..., attrs: _t.Elements = ..., padding: _t.Elements = ...) -> None: ...

class gpio_v2_line_info_changed(_a.CStruct):
    """struct gpio_v2_line_info_changed: size 288, align 8::

           0 struct gpio_v2_line_info info
         256 u64 timestamp_ns
         264 u32 event_type
         268 u32[5] padding
    """

    info: _t.Of[gpio_v2_line_info]
    timestamp_ns: _t.Int
    event_type: _t.Int
    padding: _t.Items[_t.u32]
    def __init__(self, info: gpio_v2_line_info | _t.Members = ..., timestamp_ns: _t.Number = ..., event_type: _t.Number = ..., padding: _t.Elements = ...) -> None: ...

class gpio_v2_line_event(_a.CStruct):
    """struct gpio_v2_line_event: size 48, align 8::

           0 u64 timestamp_ns
           8 u32 id
          12 u32 offset
          16 u32 seqno
          20 u32 line_seqno
          24 u32[6] padding
    """

    timestamp_ns: _t.Int
    id: _t.Int
    offset: _t.Int
    seqno: _t.Int
    line_seqno: _t.Int
    padding: _t.Items[_t.u32]
    def __init__(self, timestamp_ns: _t.Number = ..., id: _t.Number = ..., offset: _t.Number = ..., seqno: _t.Number = ..., line_seqno: _t.Number = ..., padding: _t.Elements = ...) -> None: ...

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

class gpioline_info_changed(_a.CStruct):
    """struct gpioline_info_changed: size 104, align 4::

           0 struct gpioline_info info
          72 u64 timestamp
          80 u32 event_type
          84 u32[5] padding
    """

    info: _t.Of[gpioline_info]
    timestamp: _t.Int
    event_type: _t.Int
    padding: _t.Items[_t.u32]
    def __init__(self, info: gpioline_info | _t.Members = ..., timestamp: _t.Number = ..., event_type: _t.Number = ..., padding: _t.Elements = ...) -> None: ...

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

class gpiohandle_config(_a.CStruct):
    """struct gpiohandle_config: size 84, align 4::

           0 u32 flags
           4 u8[64] default_values
          68 u32[4] padding
    """

    flags: _t.Int
    default_values: _t.Raw
    padding: _t.Items[_t.u32]
    def __init__(self, flags: _t.Number = ..., default_values: _t.Bytes = ..., padding: _t.Elements = ...) -> None: ...

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
    """struct gpioevent_data: size 12, align 4::

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
__kernel_old_time_t = _t.s32
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
