# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/input.h, linux/uinput.h for ppc64le.
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
    # libc/sys/time.h
    "timeval": """struct timeval: size 16, align 8
       0 s64 tv_sec
       8 s64 tv_usec
""",
    # linux/input.h
    "input_event": """struct input_event: size 24, align 8
       0 struct timeval time
      16 u16 type
      18 u16 code
      20 s32 value
       = input_event_sec time.tv_sec
       = input_event_usec time.tv_usec
""",
    "input_id": """struct input_id: size 8, align 2
       0 u16 bustype
       2 u16 vendor
       4 u16 product
       6 u16 version
""",
    "input_absinfo": """struct input_absinfo: size 24, align 4
       0 s32 value
       4 s32 minimum
       8 s32 maximum
      12 s32 fuzz
      16 s32 flat
      20 s32 resolution
""",
    "input_keymap_entry": """struct input_keymap_entry: size 40, align 4
       0 u8 flags
       1 u8 len
       2 u16 index
       4 u32 keycode
       8 u8[32] scancode
""",
    "input_mask": """struct input_mask: size 16, align 8
       0 u32 type
       4 u32 codes_size
       8 u64 codes_ptr
""",
    "ff_replay": """struct ff_replay: size 4, align 2
       0 u16 length
       2 u16 delay
""",
    "ff_trigger": """struct ff_trigger: size 4, align 2
       0 u16 button
       2 u16 interval
""",
    "ff_envelope": """struct ff_envelope: size 8, align 2
       0 u16 attack_length
       2 u16 attack_level
       4 u16 fade_length
       6 u16 fade_level
""",
    "ff_constant_effect": """struct ff_constant_effect: size 10, align 2
       0 s16 level
       2 struct ff_envelope envelope
""",
    "ff_ramp_effect": """struct ff_ramp_effect: size 12, align 2
       0 s16 start_level
       2 s16 end_level
       4 struct ff_envelope envelope
""",
    "ff_condition_effect": """struct ff_condition_effect: size 12, align 2
       0 u16 right_saturation
       2 u16 left_saturation
       4 s16 right_coeff
       6 s16 left_coeff
       8 u16 deadband
      10 s16 center
""",
    "ff_periodic_effect": """struct ff_periodic_effect: size 32, align 8
       0 u16 waveform
       2 u16 period
       4 s16 magnitude
       6 s16 offset
       8 u16 phase
      10 struct ff_envelope envelope
      20 u32 custom_len
      24 ptr custom_data
""",
    "ff_rumble_effect": """struct ff_rumble_effect: size 4, align 2
       0 u16 strong_magnitude
       2 u16 weak_magnitude
""",
    "ff_effect": """struct ff_effect: size 48, align 8
       0 u16 type
       2 s16 id
       4 u16 direction
       6 struct ff_trigger trigger
      10 struct ff_replay replay
      16 union ff_effect__u u
""",
    "ff_effect__u": """union ff_effect__u: size 32, align 8
       0 struct ff_constant_effect constant
       0 struct ff_ramp_effect ramp
       0 struct ff_periodic_effect periodic
       0 struct ff_condition_effect[2] condition
       0 struct ff_rumble_effect rumble
""",
    # linux/posix_types.h
    "__kernel_fd_set": """struct __kernel_fd_set: size 128, align 8
       0 u64[16] fds_bits
""",
    # linux/uinput.h
    "uinput_ff_upload": """struct uinput_ff_upload: size 104, align 8
       0 u32 request_id
       4 s32 retval
       8 struct ff_effect effect
      56 struct ff_effect old
""",
    "uinput_ff_erase": """struct uinput_ff_erase: size 12, align 4
       0 u32 request_id
       4 s32 retval
       8 u32 effect_id
""",
    "uinput_setup": """struct uinput_setup: size 92, align 4
       0 struct input_id id
       8 char[80] name
      88 u32 ff_effects_max
""",
    "uinput_abs_setup": """struct uinput_abs_setup: size 28, align 4
       0 u16 code
       4 struct input_absinfo absinfo
""",
    "uinput_user_dev": """struct uinput_user_dev: size 1116, align 4
       0 char[80] name
      80 struct input_id id
      88 u32 ff_effects_max
      92 s32[64] absmax
     348 s32[64] absmin
     604 s32[64] absfuzz
     860 s32[64] absflat
""",
}

TYPEDEFS = {
    "time_t": "s64",
    "suseconds_t": "s64",
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
