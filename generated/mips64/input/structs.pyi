# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/input.h, linux/uinput.h for mips64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from .. import _members as _t
from .. import _records as _a

RECORDS: _t.Table
TYPEDEFS: _t.Table
__all__ = [
    "timeval",
    "__kernel_fd_set",
    "__kernel_fsid_t",
    "input_event",
    "input_id",
    "input_absinfo",
    "input_keymap_entry",
    "input_mask",
    "ff_replay",
    "ff_trigger",
    "ff_envelope",
    "ff_constant_effect",
    "ff_ramp_effect",
    "ff_condition_effect",
    "ff_periodic_effect",
    "ff_rumble_effect",
    "ff_effect",
    "ff_effect__u",
    "uinput_ff_upload",
    "uinput_ff_erase",
    "uinput_setup",
    "uinput_abs_setup",
    "uinput_user_dev",
    "time_t",
    "suseconds_t",
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
    "__kernel_daddr_t",
    "__kernel_long_t",
    "__kernel_ulong_t",
    "__kernel_ino_t",
    "__kernel_mode_t",
    "__kernel_pid_t",
    "__kernel_ipc_pid_t",
    "__kernel_uid_t",
    "__kernel_gid_t",
    "__kernel_suseconds_t",
    "__kernel_uid32_t",
    "__kernel_gid32_t",
    "__kernel_old_uid_t",
    "__kernel_old_gid_t",
    "__kernel_old_dev_t",
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

class timeval(_a.CStruct):
    """struct timeval: size 16, align 8::

           0 s64 tv_sec
           8 s64 tv_usec
    """

    tv_sec: _t.Int
    tv_usec: _t.Int
    def __init__(self, tv_sec: _t.Number = ..., tv_usec: _t.Number = ...) -> None: ...

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

class input_event(_a.CStruct):
    """struct input_event: size 24, align 8::

           0 struct timeval time
          16 u16 type
          18 u16 code
          20 s32 value
           = input_event_sec time.tv_sec
           = input_event_usec time.tv_usec
    """

    time: _t.Of[timeval]
    type: _t.Int
    code: _t.Int
    value: _t.Int
    input_event_sec: _t.Int
    input_event_usec: _t.Int
    def __init__(self, time: timeval | _t.Members = ..., type: _t.Number = ..., code: _t.Number = ..., value: _t.Number = ..., *, input_event_sec: _t.Number = ..., input_event_usec: _t.Number = ...) -> None: ...

class input_id(_a.CStruct):
    """struct input_id: size 8, align 2::

           0 u16 bustype
           2 u16 vendor
           4 u16 product
           6 u16 version
    """

    bustype: _t.Int
    vendor: _t.Int
    product: _t.Int
    version: _t.Int
    def __init__(self, bustype: _t.Number = ..., vendor: _t.Number = ..., product: _t.Number = ..., version: _t.Number = ...) -> None: ...

class input_absinfo(_a.CStruct):
    """struct input_absinfo: size 24, align 4::

           0 s32 value
           4 s32 minimum
           8 s32 maximum
          12 s32 fuzz
          16 s32 flat
          20 s32 resolution
    """

    value: _t.Int
    minimum: _t.Int
    maximum: _t.Int
    fuzz: _t.Int
    flat: _t.Int
    resolution: _t.Int
    def __init__(self, value: _t.Number = ..., minimum: _t.Number = ..., maximum: _t.Number = ..., fuzz: _t.Number = ..., flat: _t.Number = ..., resolution: _t.Number = ...) -> None: ...

class input_keymap_entry(_a.CStruct):
    """struct input_keymap_entry: size 40, align 4::

           0 u8 flags
           1 u8 len
           2 u16 index
           4 u32 keycode
           8 u8[32] scancode
    """

    flags: _t.Int
    len: _t.Int
    index: _t.Int
    keycode: _t.Int
    scancode: _t.Raw
    def __init__(self, flags: _t.Number = ..., len: _t.Number = ..., index: _t.Number = ..., keycode: _t.Number = ..., scancode: _t.Bytes = ...) -> None: ...

class input_mask(_a.CStruct):
    """struct input_mask: size 16, align 8::

           0 u32 type
           4 u32 codes_size
           8 u64 codes_ptr
    """

    type: _t.Int
    codes_size: _t.Int
    codes_ptr: _t.Int
    def __init__(self, type: _t.Number = ..., codes_size: _t.Number = ..., codes_ptr: _t.Number = ...) -> None: ...

class ff_replay(_a.CStruct):
    """struct ff_replay: size 4, align 2::

           0 u16 length
           2 u16 delay
    """

    length: _t.Int
    delay: _t.Int
    def __init__(self, length: _t.Number = ..., delay: _t.Number = ...) -> None: ...

class ff_trigger(_a.CStruct):
    """struct ff_trigger: size 4, align 2::

           0 u16 button
           2 u16 interval
    """

    button: _t.Int
    interval: _t.Int
    def __init__(self, button: _t.Number = ..., interval: _t.Number = ...) -> None: ...

class ff_envelope(_a.CStruct):
    """struct ff_envelope: size 8, align 2::

           0 u16 attack_length
           2 u16 attack_level
           4 u16 fade_length
           6 u16 fade_level
    """

    attack_length: _t.Int
    attack_level: _t.Int
    fade_length: _t.Int
    fade_level: _t.Int
    def __init__(self, attack_length: _t.Number = ..., attack_level: _t.Number = ..., fade_length: _t.Number = ..., fade_level: _t.Number = ...) -> None: ...

class ff_constant_effect(_a.CStruct):
    """struct ff_constant_effect: size 10, align 2::

           0 s16 level
           2 struct ff_envelope envelope
    """

    level: _t.Int
    envelope: _t.Of[ff_envelope]
    def __init__(self, level: _t.Number = ..., envelope: ff_envelope | _t.Members = ...) -> None: ...

class ff_ramp_effect(_a.CStruct):
    """struct ff_ramp_effect: size 12, align 2::

           0 s16 start_level
           2 s16 end_level
           4 struct ff_envelope envelope
    """

    start_level: _t.Int
    end_level: _t.Int
    envelope: _t.Of[ff_envelope]
    def __init__(self, start_level: _t.Number = ..., end_level: _t.Number = ..., envelope: ff_envelope | _t.Members = ...) -> None: ...

class ff_condition_effect(_a.CStruct):
    """struct ff_condition_effect: size 12, align 2::

           0 u16 right_saturation
           2 u16 left_saturation
           4 s16 right_coeff
           6 s16 left_coeff
           8 u16 deadband
          10 s16 center
    """

    right_saturation: _t.Int
    left_saturation: _t.Int
    right_coeff: _t.Int
    left_coeff: _t.Int
    deadband: _t.Int
    center: _t.Int
    def __init__(self, right_saturation: _t.Number = ..., left_saturation: _t.Number = ..., right_coeff: _t.Number = ..., left_coeff: _t.Number = ..., deadband: _t.Number = ..., center: _t.Number = ...) -> None: ...

class ff_periodic_effect(_a.CStruct):
    """struct ff_periodic_effect: size 32, align 8::

           0 u16 waveform
           2 u16 period
           4 s16 magnitude
           6 s16 offset
           8 u16 phase
          10 struct ff_envelope envelope
          20 u32 custom_len
          24 ptr custom_data
    """

    waveform: _t.Int
    period: _t.Int
    magnitude: _t.Int
    offset: _t.Int
    phase: _t.Int
    envelope: _t.Of[ff_envelope]
    custom_len: _t.Int
    custom_data: _t.Int
    def __init__(self, waveform: _t.Number = ..., period: _t.Number = ..., magnitude: _t.Number = ..., offset: _t.Number = ..., phase: _t.Number = ..., envelope: ff_envelope | _t.Members = ..., custom_len: _t.Number = ..., custom_data: _t.Number = ...) -> None: ...

class ff_rumble_effect(_a.CStruct):
    """struct ff_rumble_effect: size 4, align 2::

           0 u16 strong_magnitude
           2 u16 weak_magnitude
    """

    strong_magnitude: _t.Int
    weak_magnitude: _t.Int
    def __init__(self, strong_magnitude: _t.Number = ..., weak_magnitude: _t.Number = ...) -> None: ...

class ff_effect(_a.CStruct):
    """struct ff_effect: size 48, align 8::

           0 u16 type
           2 s16 id
           4 u16 direction
           6 struct ff_trigger trigger
          10 struct ff_replay replay
          16 union ff_effect__u u
    """

    type: _t.Int
    id: _t.Int
    direction: _t.Int
    trigger: _t.Of[ff_trigger]
    replay: _t.Of[ff_replay]
    u: _t.Of[ff_effect__u]
    def __init__(self, type: _t.Number = ..., id: _t.Number = ..., direction: _t.Number = ..., trigger: ff_trigger | _t.Members = ..., replay: ff_replay | _t.Members = ..., u: ff_effect__u | _t.Members = ...) -> None: ...

class ff_effect__u(_a.CUnion):
    """union ff_effect__u: size 32, align 8::

           0 struct ff_constant_effect constant
           0 struct ff_ramp_effect ramp
           0 struct ff_periodic_effect periodic
           0 struct ff_condition_effect[2] condition
           0 struct ff_rumble_effect rumble
    """

    constant: _t.Of[ff_constant_effect]
    ramp: _t.Of[ff_ramp_effect]
    periodic: _t.Of[ff_periodic_effect]
    condition: _t.Items[ff_condition_effect]
    rumble: _t.Of[ff_rumble_effect]
    def __init__(self, constant: ff_constant_effect | _t.Members = ..., *, ramp: ff_ramp_effect | _t.Members = ..., periodic: ff_periodic_effect | _t.Members = ..., condition: _t.Elements = ..., rumble: ff_rumble_effect | _t.Members = ...) -> None: ...

class uinput_ff_upload(_a.CStruct):
    """struct uinput_ff_upload: size 104, align 8::

           0 u32 request_id
           4 s32 retval
           8 struct ff_effect effect
          56 struct ff_effect old
    """

    request_id: _t.Int
    retval: _t.Int
    effect: _t.Of[ff_effect]
    old: _t.Of[ff_effect]
    def __init__(self, request_id: _t.Number = ..., retval: _t.Number = ..., effect: ff_effect | _t.Members = ..., old: ff_effect | _t.Members = ...) -> None: ...

class uinput_ff_erase(_a.CStruct):
    """struct uinput_ff_erase: size 12, align 4::

           0 u32 request_id
           4 s32 retval
           8 u32 effect_id
    """

    request_id: _t.Int
    retval: _t.Int
    effect_id: _t.Int
    def __init__(self, request_id: _t.Number = ..., retval: _t.Number = ..., effect_id: _t.Number = ...) -> None: ...

class uinput_setup(_a.CStruct):
    """struct uinput_setup: size 92, align 4::

           0 struct input_id id
           8 char[80] name
          88 u32 ff_effects_max
    """

    id: _t.Of[input_id]
    name: _t.Raw
    ff_effects_max: _t.Int
    def __init__(self, id: input_id | _t.Members = ..., name: _t.Bytes = ..., ff_effects_max: _t.Number = ...) -> None: ...

class uinput_abs_setup(_a.CStruct):
    """struct uinput_abs_setup: size 28, align 4::

           0 u16 code
           4 struct input_absinfo absinfo
    """

    code: _t.Int
    absinfo: _t.Of[input_absinfo]
    def __init__(self, code: _t.Number = ..., absinfo: input_absinfo | _t.Members = ...) -> None: ...

class uinput_user_dev(_a.CStruct):
    """struct uinput_user_dev: size 1116, align 4::

           0 char[80] name
          80 struct input_id id
          88 u32 ff_effects_max
          92 s32[64] absmax
         348 s32[64] absmin
         604 s32[64] absfuzz
         860 s32[64] absflat
    """

    name: _t.Raw
    id: _t.Of[input_id]
    ff_effects_max: _t.Int
    absmax: _t.Items[_t.s32]
    absmin: _t.Items[_t.s32]
    absfuzz: _t.Items[_t.s32]
    absflat: _t.Items[_t.s32]
    def __init__(self, name: _t.Bytes = ..., id: input_id | _t.Members = ..., ff_effects_max: _t.Number = ..., absmax: _t.Elements = ..., absmin: _t.Elements = ..., absfuzz: _t.Elements = ..., absflat: _t.Elements = ...) -> None: ...

time_t = _t.s64
suseconds_t = _t.s64
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
__kernel_daddr_t = _t.s64
__kernel_long_t = _t.s64
__kernel_ulong_t = _t.u64
__kernel_ino_t = _t.u64
__kernel_mode_t = _t.u32
__kernel_pid_t = _t.s32
__kernel_ipc_pid_t = _t.s32
__kernel_uid_t = _t.u32
__kernel_gid_t = _t.u32
__kernel_suseconds_t = _t.s64
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_old_uid_t = _t.u32
__kernel_old_gid_t = _t.u32
__kernel_old_dev_t = _t.u32
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
