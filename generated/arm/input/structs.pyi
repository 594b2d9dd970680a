# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/input.h, linux/uinput.h for arm.
# Do not edit: change the headers or the templates and run `headergen generate`.
from .. import _abi as _a
from .. import _members as _t

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

class timeval(_a.CStruct):
    tv_sec: _t.Int
    tv_usec: _t.Int

class __kernel_fd_set(_a.CStruct):
    fds_bits: _t.Items[_t.u32]

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]

class input_event(_a.CStruct):
    time: _t.Of[timeval]
    type: _t.Int
    code: _t.Int
    value: _t.Int

class input_id(_a.CStruct):
    bustype: _t.Int
    vendor: _t.Int
    product: _t.Int
    version: _t.Int

class input_absinfo(_a.CStruct):
    value: _t.Int
    minimum: _t.Int
    maximum: _t.Int
    fuzz: _t.Int
    flat: _t.Int
    resolution: _t.Int

class input_keymap_entry(_a.CStruct):
    flags: _t.Int
    len: _t.Int
    index: _t.Int
    keycode: _t.Int
    scancode: _t.Items[_t.u8]

class input_mask(_a.CStruct):
    type: _t.Int
    codes_size: _t.Int
    codes_ptr: _t.Int

class ff_replay(_a.CStruct):
    length: _t.Int
    delay: _t.Int

class ff_trigger(_a.CStruct):
    button: _t.Int
    interval: _t.Int

class ff_envelope(_a.CStruct):
    attack_length: _t.Int
    attack_level: _t.Int
    fade_length: _t.Int
    fade_level: _t.Int

class ff_constant_effect(_a.CStruct):
    level: _t.Int
    envelope: _t.Of[ff_envelope]

class ff_ramp_effect(_a.CStruct):
    start_level: _t.Int
    end_level: _t.Int
    envelope: _t.Of[ff_envelope]

class ff_condition_effect(_a.CStruct):
    right_saturation: _t.Int
    left_saturation: _t.Int
    right_coeff: _t.Int
    left_coeff: _t.Int
    deadband: _t.Int
    center: _t.Int

class ff_periodic_effect(_a.CStruct):
    waveform: _t.Int
    period: _t.Int
    magnitude: _t.Int
    offset: _t.Int
    phase: _t.Int
    envelope: _t.Of[ff_envelope]
    custom_len: _t.Int
    custom_data: _t.Int

class ff_rumble_effect(_a.CStruct):
    strong_magnitude: _t.Int
    weak_magnitude: _t.Int

class ff_effect(_a.CStruct):
    type: _t.Int
    id: _t.Int
    direction: _t.Int
    trigger: _t.Of[ff_trigger]
    replay: _t.Of[ff_replay]
    u: _t.Of[ff_effect__u]

class ff_effect__u(_a.CUnion):
    constant: _t.Of[ff_constant_effect]
    ramp: _t.Of[ff_ramp_effect]
    periodic: _t.Of[ff_periodic_effect]
    condition: _t.Items[ff_condition_effect]
    rumble: _t.Of[ff_rumble_effect]

class uinput_ff_upload(_a.CStruct):
    request_id: _t.Int
    retval: _t.Int
    effect: _t.Of[ff_effect]
    old: _t.Of[ff_effect]

class uinput_ff_erase(_a.CStruct):
    request_id: _t.Int
    retval: _t.Int
    effect_id: _t.Int

class uinput_setup(_a.CStruct):
    id: _t.Of[input_id]
    name: _t.Text
    ff_effects_max: _t.Int

class uinput_abs_setup(_a.CStruct):
    code: _t.Int
    absinfo: _t.Of[input_absinfo]

class uinput_user_dev(_a.CStruct):
    name: _t.Text
    id: _t.Of[input_id]
    ff_effects_max: _t.Int
    absmax: _t.Items[_t.s32]
    absmin: _t.Items[_t.s32]
    absfuzz: _t.Items[_t.s32]
    absflat: _t.Items[_t.s32]

time_t = _t.s32
suseconds_t = _t.s32
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
