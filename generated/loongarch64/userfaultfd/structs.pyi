# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/ioctl.h, linux/userfaultfd.h for loongarch64.
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
    "uffd_msg",
    "uffd_msg__arg",
    "uffd_msg__arg__pagefault",
    "uffd_msg__arg__pagefault__feat",
    "uffd_msg__arg__fork",
    "uffd_msg__arg__remap",
    "uffd_msg__arg__remove",
    "uffd_msg__arg__reserved",
    "uffdio_api",
    "uffdio_range",
    "uffdio_register",
    "uffdio_copy",
    "uffdio_zeropage",
    "uffdio_writeprotect",
    "uffdio_continue",
    "uffdio_poison",
    "uffdio_move",
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
    "__kernel_long_t",
    "__kernel_ulong_t",
    "__kernel_ino_t",
    "__kernel_mode_t",
    "__kernel_pid_t",
    "__kernel_ipc_pid_t",
    "__kernel_uid_t",
    "__kernel_gid_t",
    "__kernel_suseconds_t",
    "__kernel_daddr_t",
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

class uffd_msg(_a.CStruct):
    """struct uffd_msg: size 32, align 1::

           0 u8 event
           1 u8 reserved1
           2 u16 reserved2
           4 u32 reserved3
           8 union uffd_msg__arg arg
    """

    event: _t.Int
    reserved1: _t.Int
    reserved2: _t.Int
    reserved3: _t.Int
    arg: _t.Of[uffd_msg__arg]
    def __init__(self, event: _t.Number = ..., reserved1: _t.Number = ..., reserved2: _t.Number = ..., reserved3: _t.Number = ..., arg: uffd_msg__arg | _t.Members = ...) -> None: ...

class uffd_msg__arg(_a.CUnion):
    """union uffd_msg__arg: size 24, align 8::

           0 struct uffd_msg__arg__pagefault pagefault
           0 struct uffd_msg__arg__fork fork
           0 struct uffd_msg__arg__remap remap
           0 struct uffd_msg__arg__remove remove
           0 struct uffd_msg__arg__reserved reserved
    """

    pagefault: _t.Of[uffd_msg__arg__pagefault]
    fork: _t.Of[uffd_msg__arg__fork]
    remap: _t.Of[uffd_msg__arg__remap]
    remove: _t.Of[uffd_msg__arg__remove]
    reserved: _t.Of[uffd_msg__arg__reserved]
    def __init__(self, pagefault: uffd_msg__arg__pagefault | _t.Members = ..., *, fork: uffd_msg__arg__fork | _t.Members = ..., remap: uffd_msg__arg__remap | _t.Members = ..., remove: uffd_msg__arg__remove | _t.Members = ..., reserved: uffd_msg__arg__reserved | _t.Members = ...) -> None: ...

class uffd_msg__arg__pagefault(_a.CStruct):
    """struct uffd_msg__arg__pagefault: size 24, align 8::

           0 u64 flags
           8 u64 address
          16 union uffd_msg__arg__pagefault__feat feat
    """

    flags: _t.Int
    address: _t.Int
    feat: _t.Of[uffd_msg__arg__pagefault__feat]
    def __init__(self, flags: _t.Number = ..., address: _t.Number = ..., feat: uffd_msg__arg__pagefault__feat | _t.Members = ...) -> None: ...

class uffd_msg__arg__pagefault__feat(_a.CUnion):
    """union uffd_msg__arg__pagefault__feat: size 4, align 4::

           0 u32 ptid
    """

    ptid: _t.Int
    def __init__(self, ptid: _t.Number = ...) -> None: ...

class uffd_msg__arg__fork(_a.CStruct):
    """struct uffd_msg__arg__fork: size 4, align 4::

           0 u32 ufd
    """

    ufd: _t.Int
    def __init__(self, ufd: _t.Number = ...) -> None: ...

class uffd_msg__arg__remap(_a.CStruct):
    """struct uffd_msg__arg__remap: size 24, align 8::

           0 u64 from_
           8 u64 to
          16 u64 len
    """

    from_: _t.Int
    to: _t.Int
    len: _t.Int
    def __init__(self, from_: _t.Number = ..., to: _t.Number = ..., len: _t.Number = ...) -> None: ...

class uffd_msg__arg__remove(_a.CStruct):
    """struct uffd_msg__arg__remove: size 16, align 8::

           0 u64 start
           8 u64 end
    """

    start: _t.Int
    end: _t.Int
    def __init__(self, start: _t.Number = ..., end: _t.Number = ...) -> None: ...

class uffd_msg__arg__reserved(_a.CStruct):
    """struct uffd_msg__arg__reserved: size 24, align 8::

           0 u64 reserved1
           8 u64 reserved2
          16 u64 reserved3
    """

    reserved1: _t.Int
    reserved2: _t.Int
    reserved3: _t.Int
    def __init__(self, reserved1: _t.Number = ..., reserved2: _t.Number = ..., reserved3: _t.Number = ...) -> None: ...

class uffdio_api(_a.CStruct):
    """struct uffdio_api: size 24, align 8::

           0 u64 api
           8 u64 features
          16 u64 ioctls
    """

    api: _t.Int
    features: _t.Int
    ioctls: _t.Int
    def __init__(self, api: _t.Number = ..., features: _t.Number = ..., ioctls: _t.Number = ...) -> None: ...

class uffdio_range(_a.CStruct):
    """struct uffdio_range: size 16, align 8::

           0 u64 start
           8 u64 len
    """

    start: _t.Int
    len: _t.Int
    def __init__(self, start: _t.Number = ..., len: _t.Number = ...) -> None: ...

class uffdio_register(_a.CStruct):
    """struct uffdio_register: size 32, align 8::

           0 struct uffdio_range range
          16 u64 mode
          24 u64 ioctls
    """

    range: _t.Of[uffdio_range]
    mode: _t.Int
    ioctls: _t.Int
    def __init__(self, range: uffdio_range | _t.Members = ..., mode: _t.Number = ..., ioctls: _t.Number = ...) -> None: ...

class uffdio_copy(_a.CStruct):
    """struct uffdio_copy: size 40, align 8::

           0 u64 dst
           8 u64 src
          16 u64 len
          24 u64 mode
          32 s64 copy
    """

    dst: _t.Int
    src: _t.Int
    len: _t.Int
    mode: _t.Int
    copy: _t.Int
    def __init__(self, dst: _t.Number = ..., src: _t.Number = ..., len: _t.Number = ..., mode: _t.Number = ..., copy: _t.Number = ...) -> None: ...

class uffdio_zeropage(_a.CStruct):
    """struct uffdio_zeropage: size 32, align 8::

           0 struct uffdio_range range
          16 u64 mode
          24 s64 zeropage
    """

    range: _t.Of[uffdio_range]
    mode: _t.Int
    zeropage: _t.Int
    def __init__(self, range: uffdio_range | _t.Members = ..., mode: _t.Number = ..., zeropage: _t.Number = ...) -> None: ...

class uffdio_writeprotect(_a.CStruct):
    """struct uffdio_writeprotect: size 24, align 8::

           0 struct uffdio_range range
          16 u64 mode
    """

    range: _t.Of[uffdio_range]
    mode: _t.Int
    def __init__(self, range: uffdio_range | _t.Members = ..., mode: _t.Number = ...) -> None: ...

class uffdio_continue(_a.CStruct):
    """struct uffdio_continue: size 32, align 8::

           0 struct uffdio_range range
          16 u64 mode
          24 s64 mapped
    """

    range: _t.Of[uffdio_range]
    mode: _t.Int
    mapped: _t.Int
    def __init__(self, range: uffdio_range | _t.Members = ..., mode: _t.Number = ..., mapped: _t.Number = ...) -> None: ...

class uffdio_poison(_a.CStruct):
    """struct uffdio_poison: size 32, align 8::

           0 struct uffdio_range range
          16 u64 mode
          24 s64 updated
    """

    range: _t.Of[uffdio_range]
    mode: _t.Int
    updated: _t.Int
    def __init__(self, range: uffdio_range | _t.Members = ..., mode: _t.Number = ..., updated: _t.Number = ...) -> None: ...

class uffdio_move(_a.CStruct):
    """struct uffdio_move: size 40, align 8::

           0 u64 dst
           8 u64 src
          16 u64 len
          24 u64 mode
          32 s64 move
    """

    dst: _t.Int
    src: _t.Int
    len: _t.Int
    mode: _t.Int
    move: _t.Int
    def __init__(self, dst: _t.Number = ..., src: _t.Number = ..., len: _t.Number = ..., mode: _t.Number = ..., move: _t.Number = ...) -> None: ...

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
