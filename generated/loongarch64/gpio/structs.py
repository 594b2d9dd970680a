# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/gpio.h for loongarch64.
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
    # linux/gpio.h
    "gpiochip_info": """struct gpiochip_info: size 68, align 4
       0 char[32] name
      32 char[32] label
      64 u32 lines
""",
    "gpio_v2_line_values": """struct gpio_v2_line_values: size 16, align 8
       0 u64 bits
       8 u64 mask
""",
    "gpio_v2_line_attribute": """struct gpio_v2_line_attribute: size 16, align 8
       0 u32 id
       4 u32 padding
       8 union gpio_v2_line_attribute__anon1 (_gpio_v2_line_attribute__anon1)
""",
    "gpio_v2_line_attribute__anon1": """union gpio_v2_line_attribute__anon1: size 8, align 8
       0 u64 flags
       0 u64 values
       0 u32 debounce_period_us
""",
    "gpio_v2_line_config_attribute": """struct gpio_v2_line_config_attribute: size 24, align 8
       0 struct gpio_v2_line_attribute attr
      16 u64 mask
""",
    "gpio_v2_line_config": """struct gpio_v2_line_config: size 272, align 8
       0 u64 flags
       8 u32 num_attrs
      12 u32[5] padding
      32 struct gpio_v2_line_config_attribute[10] attrs
""",
    "gpio_v2_line_request": """struct gpio_v2_line_request: size 592, align 8
       0 u32[64] offsets
     256 char[32] consumer
     288 struct gpio_v2_line_config config
     560 u32 num_lines
     564 u32 event_buffer_size
     568 u32[5] padding
     588 s32 fd
""",
    "gpio_v2_line_info": """struct gpio_v2_line_info: size 256, align 8
       0 char[32] name
      32 char[32] consumer
      64 u32 offset
      68 u32 num_attrs
      72 u64 flags
      80 struct gpio_v2_line_attribute[10] attrs
     240 u32[4] padding
""",
    "gpio_v2_line_info_changed": """struct gpio_v2_line_info_changed: size 288, align 8
       0 struct gpio_v2_line_info info
     256 u64 timestamp_ns
     264 u32 event_type
     268 u32[5] padding
""",
    "gpio_v2_line_event": """struct gpio_v2_line_event: size 48, align 8
       0 u64 timestamp_ns
       8 u32 id
      12 u32 offset
      16 u32 seqno
      20 u32 line_seqno
      24 u32[6] padding
""",
    "gpioline_info": """struct gpioline_info: size 72, align 4
       0 u32 line_offset
       4 u32 flags
       8 char[32] name
      40 char[32] consumer
""",
    "gpioline_info_changed": """struct gpioline_info_changed: size 104, align 8
       0 struct gpioline_info info
      72 u64 timestamp
      80 u32 event_type
      84 u32[5] padding
""",
    "gpiohandle_request": """struct gpiohandle_request: size 364, align 4
       0 u32[64] lineoffsets
     256 u32 flags
     260 u8[64] default_values
     324 char[32] consumer_label
     356 u32 lines
     360 s32 fd
""",
    "gpiohandle_config": """struct gpiohandle_config: size 84, align 4
       0 u32 flags
       4 u8[64] default_values
      68 u32[4] padding
""",
    "gpiohandle_data": """struct gpiohandle_data: size 64, align 1
       0 u8[64] values
""",
    "gpioevent_request": """struct gpioevent_request: size 48, align 4
       0 u32 lineoffset
       4 u32 handleflags
       8 u32 eventflags
      12 char[32] consumer_label
      44 s32 fd
""",
    "gpioevent_data": """struct gpioevent_data: size 16, align 8
       0 u64 timestamp
       8 u32 id
""",
    # linux/posix_types.h
    "__kernel_fd_set": """struct __kernel_fd_set: size 128, align 8
       0 u64[16] fds_bits
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
    "__kernel_old_dev_t": "u32",
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
