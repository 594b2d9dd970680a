# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from . import gpio as _s
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
GPIOLINE_FLAG_KERNEL: int
GPIOLINE_FLAG_IS_OUT: int
GPIOLINE_FLAG_ACTIVE_LOW: int
GPIOLINE_FLAG_OPEN_DRAIN: int
GPIOLINE_FLAG_OPEN_SOURCE: int
GPIOHANDLES_MAX: int
GPIOHANDLE_REQUEST_INPUT: int
GPIOHANDLE_REQUEST_OUTPUT: int
GPIOHANDLE_REQUEST_ACTIVE_LOW: int
GPIOHANDLE_REQUEST_OPEN_DRAIN: int
GPIOHANDLE_REQUEST_OPEN_SOURCE: int
GPIOEVENT_REQUEST_RISING_EDGE: int
GPIOEVENT_REQUEST_FALLING_EDGE: int
GPIOEVENT_REQUEST_BOTH_EDGES: int
GPIOEVENT_EVENT_RISING_EDGE: int
GPIOEVENT_EVENT_FALLING_EDGE: int
__FD_SETSIZE: int
GPIOHANDLE_GET_LINE_VALUES_IOCTL: _abi.Ioctl
GPIOHANDLE_SET_LINE_VALUES_IOCTL: _abi.Ioctl
GPIO_GET_CHIPINFO_IOCTL: _abi.Ioctl
GPIO_GET_LINEINFO_IOCTL: _abi.Ioctl
GPIO_GET_LINEHANDLE_IOCTL: _abi.Ioctl
GPIO_GET_LINEEVENT_IOCTL: _abi.Ioctl
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

class __kernel_fd_set(_a.CStruct):
    pass

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class gpiochip_info(_a.CStruct):
    name: _t.Raw
    label: _t.Raw
    lines: _t.Int
    def __init__(self, name: _t.Bytes = ..., label: _t.Bytes = ..., lines: _t.Number = ...) -> None: ...

class gpioline_info(_a.CStruct):
    line_offset: _t.Int
    flags: _t.Int
    name: _t.Raw
    consumer: _t.Raw
    def __init__(self, line_offset: _t.Number = ..., flags: _t.Number = ..., name: _t.Bytes = ..., consumer: _t.Bytes = ...) -> None: ...

class gpiohandle_request(_a.CStruct):
    lineoffsets: _t.Items[_t.u32]
    flags: _t.Int
    default_values: _t.Raw
    consumer_label: _t.Raw
    lines: _t.Int
    fd: _t.Int
    def __init__(self, lineoffsets: _t.Elements = ..., flags: _t.Number = ..., default_values: _t.Bytes = ..., consumer_label: _t.Bytes = ..., lines: _t.Number = ..., fd: _t.Number = ...) -> None: ...

class gpiohandle_data(_a.CStruct):
    values: _t.Raw
    def __init__(self, values: _t.Bytes = ...) -> None: ...

class gpioevent_request(_a.CStruct):
    lineoffset: _t.Int
    handleflags: _t.Int
    eventflags: _t.Int
    consumer_label: _t.Raw
    fd: _t.Int
    def __init__(self, lineoffset: _t.Number = ..., handleflags: _t.Number = ..., eventflags: _t.Number = ..., consumer_label: _t.Bytes = ..., fd: _t.Number = ...) -> None: ...

class gpioevent_data(_a.CStruct):
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
__le16 = _t.u16
__be16 = _t.u16
__le32 = _t.u32
__be32 = _t.u32
__le64 = _t.u64
__be64 = _t.u64
__sum16 = _t.u16
__wsum = _t.u32
__poll_t = _t.u32
