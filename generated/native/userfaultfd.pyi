# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from . import userfaultfd as _s
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
__FD_SETSIZE: int
UFFD_API: int
UFFD_API_FEATURES: int
UFFD_API_IOCTLS: int
UFFD_API_RANGE_IOCTLS: int
UFFD_API_RANGE_IOCTLS_BASIC: int
_UFFDIO_REGISTER: int
_UFFDIO_UNREGISTER: int
_UFFDIO_WAKE: int
_UFFDIO_COPY: int
_UFFDIO_ZEROPAGE: int
_UFFDIO_API: int
UFFDIO: int
UFFD_EVENT_PAGEFAULT: int
UFFD_EVENT_FORK: int
UFFD_EVENT_REMAP: int
UFFD_EVENT_REMOVE: int
UFFD_EVENT_UNMAP: int
UFFD_PAGEFAULT_FLAG_WRITE: int
UFFD_PAGEFAULT_FLAG_WP: int
UFFD_FEATURE_PAGEFAULT_FLAG_WP: int
UFFD_FEATURE_EVENT_FORK: int
UFFD_FEATURE_EVENT_REMAP: int
UFFD_FEATURE_EVENT_REMOVE: int
UFFD_FEATURE_MISSING_HUGETLBFS: int
UFFD_FEATURE_MISSING_SHMEM: int
UFFD_FEATURE_EVENT_UNMAP: int
UFFD_FEATURE_SIGBUS: int
UFFD_FEATURE_THREAD_ID: int
UFFDIO_REGISTER_MODE_MISSING: int
UFFDIO_REGISTER_MODE_WP: int
UFFDIO_COPY_MODE_DONTWAKE: int
UFFDIO_ZEROPAGE_MODE_DONTWAKE: int
UFFDIO_API: _abi.Ioctl
UFFDIO_REGISTER: _abi.Ioctl
UFFDIO_UNREGISTER: _abi.Ioctl
UFFDIO_WAKE: _abi.Ioctl
UFFDIO_COPY: _abi.Ioctl
UFFDIO_ZEROPAGE: _abi.Ioctl
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

class uffd_msg(_a.CStruct):
    event: _t.Int
    reserved1: _t.Int
    reserved2: _t.Int
    reserved3: _t.Int
    arg: _t.Of[uffd_msg__arg]
    def __init__(self, event: _t.Number = ..., reserved1: _t.Number = ..., reserved2: _t.Number = ..., reserved3: _t.Number = ..., arg: uffd_msg__arg | _t.Members = ...) -> None: ...

class uffd_msg__arg(_a.CUnion):
    pagefault: _t.Of[uffd_msg__arg__pagefault]
    fork: _t.Of[uffd_msg__arg__fork]
    remap: _t.Of[uffd_msg__arg__remap]
    remove: _t.Of[uffd_msg__arg__remove]
    reserved: _t.Of[uffd_msg__arg__reserved]
    def __init__(self, pagefault: uffd_msg__arg__pagefault | _t.Members = ..., *, fork: uffd_msg__arg__fork | _t.Members = ..., remap: uffd_msg__arg__remap | _t.Members = ..., remove: uffd_msg__arg__remove | _t.Members = ..., reserved: uffd_msg__arg__reserved | _t.Members = ...) -> None: ...

class uffd_msg__arg__pagefault(_a.CStruct):
    flags: _t.Int
    address: _t.Int
    feat: _t.Of[uffd_msg__arg__pagefault__feat]
    def __init__(self, flags: _t.Number = ..., address: _t.Number = ..., feat: uffd_msg__arg__pagefault__feat | _t.Members = ...) -> None: ...

class uffd_msg__arg__pagefault__feat(_a.CUnion):
    ptid: _t.Int
    def __init__(self, ptid: _t.Number = ...) -> None: ...

class uffd_msg__arg__fork(_a.CStruct):
    ufd: _t.Int
    def __init__(self, ufd: _t.Number = ...) -> None: ...

class uffd_msg__arg__remap(_a.CStruct):
    from_: _t.Int
    to: _t.Int
    len: _t.Int
    def __init__(self, from_: _t.Number = ..., to: _t.Number = ..., len: _t.Number = ...) -> None: ...

class uffd_msg__arg__remove(_a.CStruct):
    start: _t.Int
    end: _t.Int
    def __init__(self, start: _t.Number = ..., end: _t.Number = ...) -> None: ...

class uffd_msg__arg__reserved(_a.CStruct):
    reserved1: _t.Int
    reserved2: _t.Int
    reserved3: _t.Int
    def __init__(self, reserved1: _t.Number = ..., reserved2: _t.Number = ..., reserved3: _t.Number = ...) -> None: ...

class uffdio_api(_a.CStruct):
    api: _t.Int
    features: _t.Int
    ioctls: _t.Int
    def __init__(self, api: _t.Number = ..., features: _t.Number = ..., ioctls: _t.Number = ...) -> None: ...

class uffdio_range(_a.CStruct):
    start: _t.Int
    len: _t.Int
    def __init__(self, start: _t.Number = ..., len: _t.Number = ...) -> None: ...

class uffdio_register(_a.CStruct):
    range: _t.Of[uffdio_range]
    mode: _t.Int
    ioctls: _t.Int
    def __init__(self, range: uffdio_range | _t.Members = ..., mode: _t.Number = ..., ioctls: _t.Number = ...) -> None: ...

class uffdio_copy(_a.CStruct):
    dst: _t.Int
    src: _t.Int
    len: _t.Int
    mode: _t.Int
    copy: _t.Int
    def __init__(self, dst: _t.Number = ..., src: _t.Number = ..., len: _t.Number = ..., mode: _t.Number = ..., copy: _t.Number = ...) -> None: ...

class uffdio_zeropage(_a.CStruct):
    range: _t.Of[uffdio_range]
    mode: _t.Int
    zeropage: _t.Int
    def __init__(self, range: uffdio_range | _t.Members = ..., mode: _t.Number = ..., zeropage: _t.Number = ...) -> None: ...

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
