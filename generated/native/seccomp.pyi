# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from . import seccomp as _s
from ..arm64 import _abi, _calls
from ..arm64 import _members as _t
from ..arm64 import _records as _a

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

__BITS_PER_LONG_LONG: int
_IOC_NRBITS: int
_IOC_TYPEBITS: int
_IOC_SIZEBITS: int
_IOC_DIRBITS: int
_IOC_NRMASK: int
_IOC_TYPEMASK: int
_IOC_SIZEMASK: int
_IOC_DIRMASK: int
_IOC_NRSHIFT: int
_IOC_TYPESHIFT: int
_IOC_SIZESHIFT: int
_IOC_DIRSHIFT: int
_IOC_NONE: int
_IOC_WRITE: int
_IOC_READ: int
IOC_IN: int
IOC_OUT: int
IOC_INOUT: int
IOCSIZE_MASK: int
IOCSIZE_SHIFT: int
__BITS_PER_LONG: int
__FD_SETSIZE: int
SECCOMP_MODE_DISABLED: int
SECCOMP_MODE_STRICT: int
SECCOMP_MODE_FILTER: int
SECCOMP_SET_MODE_STRICT: int
SECCOMP_SET_MODE_FILTER: int
SECCOMP_GET_ACTION_AVAIL: int
SECCOMP_GET_NOTIF_SIZES: int
SECCOMP_FILTER_FLAG_TSYNC: int
SECCOMP_FILTER_FLAG_LOG: int
SECCOMP_FILTER_FLAG_SPEC_ALLOW: int
SECCOMP_FILTER_FLAG_NEW_LISTENER: int
SECCOMP_FILTER_FLAG_TSYNC_ESRCH: int
SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV: int
SECCOMP_RET_KILL_PROCESS: int
SECCOMP_RET_KILL_THREAD: int
SECCOMP_RET_KILL: int
SECCOMP_RET_TRAP: int
SECCOMP_RET_ERRNO: int
SECCOMP_RET_USER_NOTIF: int
SECCOMP_RET_TRACE: int
SECCOMP_RET_LOG: int
SECCOMP_RET_ALLOW: int
SECCOMP_RET_ACTION_FULL: int
SECCOMP_RET_ACTION: int
SECCOMP_RET_DATA: int
SECCOMP_USER_NOTIF_FLAG_CONTINUE: int
SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP: int
SECCOMP_ADDFD_FLAG_SETFD: int
SECCOMP_ADDFD_FLAG_SEND: int
SECCOMP_IOC_MAGIC: int
SECCOMP_IOCTL_NOTIF_RECV: _abi.Ioctl
SECCOMP_IOCTL_NOTIF_SEND: _abi.Ioctl
SECCOMP_IOCTL_NOTIF_ID_VALID: _abi.Ioctl
SECCOMP_IOCTL_NOTIF_ADDFD: _abi.Ioctl
SECCOMP_IOCTL_NOTIF_SET_FLAGS: _abi.Ioctl
def _IOC(dir: _t.Value, type: _t.Value, nr: _t.Value, size: _t.Value) -> _abi.Ioctl: ...
def _IOC_TYPECHECK(t: _t.Type) -> int: ...
def _IO(type: _t.Value, nr: _t.Value) -> _abi.Ioctl: ...
def _IOR(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOW(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOWR(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOR_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOW_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOWR_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOC_DIR(nr: _t.Value) -> int: ...
def _IOC_TYPE(nr: _t.Value) -> int: ...
def _IOC_NR(nr: _t.Value) -> int: ...
def _IOC_SIZE(nr: _t.Value) -> int: ...
def __struct_group_tag(TAG: _t.Value) -> int: ...
def SECCOMP_IO(nr: _t.Value) -> _abi.Ioctl: ...
def SECCOMP_IOR(nr: _t.Value, type: _t.Type) -> _abi.Ioctl: ...
def SECCOMP_IOW(nr: _t.Value, type: _t.Type) -> _abi.Ioctl: ...
def SECCOMP_IOWR(nr: _t.Value, type: _t.Type) -> _abi.Ioctl: ...

class __kernel_fd_set(_a.CStruct):
    fds_bits: _t.Items[_t.u64]
    def __init__(self, fds_bits: _t.Elements = ...) -> None: ...

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class seccomp_data(_a.CStruct):
    nr: _t.Int
    arch: _t.Int
    instruction_pointer: _t.Int
    args: _t.Items[_t.u64]
    def __init__(self, nr: _t.Number = ..., arch: _t.Number = ..., instruction_pointer: _t.Number = ..., args: _t.Elements = ...) -> None: ...

class seccomp_notif_sizes(_a.CStruct):
    seccomp_notif: _t.Int
    seccomp_notif_resp: _t.Int
    seccomp_data: _t.Int
    def __init__(self, seccomp_notif: _t.Number = ..., seccomp_notif_resp: _t.Number = ..., seccomp_data: _t.Number = ...) -> None: ...

class seccomp_notif(_a.CStruct):
    id: _t.Int
    pid: _t.Int
    flags: _t.Int
    data: _t.Of[seccomp_data]
    def __init__(self, id: _t.Number = ..., pid: _t.Number = ..., flags: _t.Number = ..., data: seccomp_data | _t.Members = ...) -> None: ...

class seccomp_notif_resp(_a.CStruct):
    id: _t.Int
    val: _t.Int
    error: _t.Int
    flags: _t.Int
    def __init__(self, id: _t.Number = ..., val: _t.Number = ..., error: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class seccomp_notif_addfd(_a.CStruct):
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
