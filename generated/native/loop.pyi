# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from . import loop as _s
from ..arm import _abi, _calls
from ..arm import _members as _t
from ..arm import _records as _a

# each part has what is here in it
constants = _s
ioctls = _s
macros = _s
structs = _s
wrap = _abi.wrap
ioctl = _calls.ioctl

def name_of(value: int, prefix: str | tuple[str, ...]) -> str: ...
def flags_of(value: int, prefix: str | tuple[str, ...]) -> str: ...

class enums:
    pass

__BITS_PER_LONG: int
LO_NAME_SIZE: int
LO_KEY_SIZE: int
LO_FLAGS_READ_ONLY: int
LO_FLAGS_AUTOCLEAR: int
LO_FLAGS_PARTSCAN: int
LO_FLAGS_DIRECT_IO: int
LO_CRYPT_NONE: int
LO_CRYPT_XOR: int
LO_CRYPT_DES: int
LO_CRYPT_FISH2: int
LO_CRYPT_BLOW: int
LO_CRYPT_CAST128: int
LO_CRYPT_IDEA: int
LO_CRYPT_DUMMY: int
LO_CRYPT_SKIPJACK: int
LO_CRYPT_CRYPTOAPI: int
MAX_LO_CRYPT: int
LOOP_SET_FD: int
LOOP_CLR_FD: int
LOOP_SET_STATUS: int
LOOP_GET_STATUS: int
LOOP_SET_STATUS64: int
LOOP_GET_STATUS64: int
LOOP_CHANGE_FD: int
LOOP_SET_CAPACITY: int
LOOP_SET_DIRECT_IO: int
LOOP_SET_BLOCK_SIZE: int
LOOP_CTL_ADD: int
LOOP_CTL_REMOVE: int
LOOP_CTL_GET_FREE: int
__FD_SETSIZE: int

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class __kernel_fd_set(_a.CStruct):
    pass

class loop_info(_a.CStruct):
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
    reserved: _t.Raw
    def __init__(self, lo_number: _t.Number = ..., lo_device: _t.Number = ..., lo_inode: _t.Number = ..., lo_rdevice: _t.Number = ..., lo_offset: _t.Number = ..., lo_encrypt_type: _t.Number = ..., lo_encrypt_key_size: _t.Number = ..., lo_flags: _t.Number = ..., lo_name: _t.Bytes = ..., lo_encrypt_key: _t.Bytes = ..., reserved: _t.Bytes = ...) -> None: ...

class loop_info64(_a.CStruct):
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

__kernel_pid_t = _t.s32
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_loff_t = _t.s64
__kernel_time64_t = _t.s64
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
__le16 = _t.u16
__be16 = _t.u16
__le32 = _t.u32
__be32 = _t.u32
__le64 = _t.u64
__be64 = _t.u64
__sum16 = _t.u16
__wsum = _t.u32
__poll_t = _t.u32
