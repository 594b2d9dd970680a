# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/vhost.h for s390x.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from .. import _members as _t
from .. import _records as _a

RECORDS: _t.Table
TYPEDEFS: _t.Table
__all__ = [
    "__vector128",
    "__vector128__anon1",
    "__vector128__anon2",
    "__kernel_fd_set",
    "__kernel_fsid_t",
    "vring_desc",
    "vring_avail",
    "vring_used_elem",
    "vring_used",
    "vring",
    "vring_packed_desc_event",
    "vring_packed_desc",
    "vhost_vring_state",
    "vhost_vring_file",
    "vhost_vring_addr",
    "vhost_worker_state",
    "vhost_vring_worker",
    "vhost_iotlb_msg",
    "vhost_msg",
    "vhost_msg__anon1",
    "vhost_msg_v2",
    "vhost_msg_v2__anon1",
    "vhost_memory_region",
    "vhost_memory",
    "vhost_scsi_target",
    "vhost_vdpa_config",
    "vhost_vdpa_iova_range",
    "__s8",
    "__u8",
    "__s16",
    "__u16",
    "__s32",
    "__u32",
    "__s64",
    "__u64",
    "addr_t",
    "saddr_t",
    "__kernel_sighandler_t",
    "__kernel_key_t",
    "__kernel_mqd_t",
    "__kernel_size_t",
    "__kernel_ssize_t",
    "__kernel_old_dev_t",
    "__kernel_ino_t",
    "__kernel_mode_t",
    "__kernel_ipc_pid_t",
    "__kernel_uid_t",
    "__kernel_gid_t",
    "__kernel_ptrdiff_t",
    "__kernel_sigset_t",
    "__kernel_long_t",
    "__kernel_ulong_t",
    "__kernel_pid_t",
    "__kernel_suseconds_t",
    "__kernel_daddr_t",
    "__kernel_uid32_t",
    "__kernel_gid32_t",
    "__kernel_old_uid_t",
    "__kernel_old_gid_t",
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
    "__virtio16",
    "__virtio32",
    "__virtio64",
    "vring_used_elem_t",
    "vring_desc_t",
    "vring_avail_t",
    "vring_used_t",
]

class __vector128(_a.CStruct):
    """struct __vector128: size 16, align 4::

           0 union __vector128__anon1 (___vector128__anon1)
    """

    high: _t.Int
    low: _t.Int
    u: _t.Items[_t.u32]
    def __init__(self, *, high: _t.Number = ..., low: _t.Number = ..., u: _t.Elements = ...) -> None: ...

class __vector128__anon1(_a.CUnion):
    """union __vector128__anon1: size 16, align 8::

           0 struct __vector128__anon2 (___vector128__anon2)
           0 u32[4] u
    """

    high: _t.Int
    low: _t.Int
    u: _t.Items[_t.u32]
    def __init__(self, *, high: _t.Number = ..., low: _t.Number = ..., u: _t.Elements = ...) -> None: ...

class __vector128__anon2(_a.CStruct):
    """struct __vector128__anon2: size 16, align 8::

           0 u64 high
           8 u64 low
    """

    high: _t.Int
    low: _t.Int
    def __init__(self, high: _t.Number = ..., low: _t.Number = ...) -> None: ...

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

class vring_desc(_a.CStruct):
    """struct vring_desc: size 16, align 8::

           0 u64 addr
           8 u32 len
          12 u16 flags
          14 u16 next
    """

    addr: _t.Int
    len: _t.Int
    flags: _t.Int
    next: _t.Int
    def __init__(self, addr: _t.Number = ..., len: _t.Number = ..., flags: _t.Number = ..., next: _t.Number = ...) -> None: ...

class vring_avail(_a.CStruct):
    """struct vring_avail: size 4, align 2::

           0 u16 flags
           2 u16 idx
           4 u16[0] ring
    """

    flags: _t.Int
    idx: _t.Int
    ring: _t.Items[_t.u16]
    def __init__(self, flags: _t.Number = ..., idx: _t.Number = ..., ring: _t.Elements = ...) -> None: ...

class vring_used_elem(_a.CStruct):
    """struct vring_used_elem: size 8, align 4::

           0 u32 id
           4 u32 len
    """

    id: _t.Int
    len: _t.Int
    def __init__(self, id: _t.Number = ..., len: _t.Number = ...) -> None: ...

class vring_used(_a.CStruct):
    """struct vring_used: size 4, align 4::

           0 u16 flags
           2 u16 idx
           4 struct vring_used_elem[0] ring
    """

    flags: _t.Int
    idx: _t.Int
    ring: _t.Items[vring_used_elem]
    def __init__(self, flags: _t.Number = ..., idx: _t.Number = ..., ring: _t.Elements = ...) -> None: ...

class vring(_a.CStruct):
    """struct vring: size 32, align 8::

           0 u32 num
           8 ptr desc
          16 ptr avail
          24 ptr used
    """

    num: _t.Int
    desc: _t.Int
    avail: _t.Int
    used: _t.Int
    def __init__(self, num: _t.Number = ..., desc: _t.Number = ..., avail: _t.Number = ..., used: _t.Number = ...) -> None: ...

class vring_packed_desc_event(_a.CStruct):
    """struct vring_packed_desc_event: size 4, align 2::

           0 le16 off_wrap
           2 le16 flags
    """

    off_wrap: _t.Int
    flags: _t.Int
    def __init__(self, off_wrap: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class vring_packed_desc(_a.CStruct):
    """struct vring_packed_desc: size 16, align 8::

           0 le64 addr
           8 le32 len
          12 le16 id
          14 le16 flags
    """

    addr: _t.Int
    len: _t.Int
    id: _t.Int
    flags: _t.Int
    def __init__(self, addr: _t.Number = ..., len: _t.Number = ..., id: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class vhost_vring_state(_a.CStruct):
    """struct vhost_vring_state: size 8, align 4::

           0 u32 index
           4 u32 num
    """

    index: _t.Int
    num: _t.Int
    def __init__(self, index: _t.Number = ..., num: _t.Number = ...) -> None: ...

class vhost_vring_file(_a.CStruct):
    """struct vhost_vring_file: size 8, align 4::

           0 u32 index
           4 s32 fd
    """

    index: _t.Int
    fd: _t.Int
    def __init__(self, index: _t.Number = ..., fd: _t.Number = ...) -> None: ...

class vhost_vring_addr(_a.CStruct):
    """struct vhost_vring_addr: size 40, align 8::

           0 u32 index
           4 u32 flags
           8 u64 desc_user_addr
          16 u64 used_user_addr
          24 u64 avail_user_addr
          32 u64 log_guest_addr
    """

    index: _t.Int
    flags: _t.Int
    desc_user_addr: _t.Int
    used_user_addr: _t.Int
    avail_user_addr: _t.Int
    log_guest_addr: _t.Int
    def __init__(self, index: _t.Number = ..., flags: _t.Number = ..., desc_user_addr: _t.Number = ..., used_user_addr: _t.Number = ..., avail_user_addr: _t.Number = ..., log_guest_addr: _t.Number = ...) -> None: ...

class vhost_worker_state(_a.CStruct):
    """struct vhost_worker_state: size 4, align 4::

           0 u32 worker_id
    """

    worker_id: _t.Int
    def __init__(self, worker_id: _t.Number = ...) -> None: ...

class vhost_vring_worker(_a.CStruct):
    """struct vhost_vring_worker: size 8, align 4::

           0 u32 index
           4 u32 worker_id
    """

    index: _t.Int
    worker_id: _t.Int
    def __init__(self, index: _t.Number = ..., worker_id: _t.Number = ...) -> None: ...

class vhost_iotlb_msg(_a.CStruct):
    """struct vhost_iotlb_msg: size 32, align 8::

           0 u64 iova
           8 u64 size
          16 u64 uaddr
          24 u8 perm
          25 u8 type
    """

    iova: _t.Int
    size: _t.Int
    uaddr: _t.Int
    perm: _t.Int
    type: _t.Int
    def __init__(self, iova: _t.Number = ..., size: _t.Number = ..., uaddr: _t.Number = ..., perm: _t.Number = ..., type: _t.Number = ...) -> None: ...

class vhost_msg(_a.CStruct):
    """struct vhost_msg: size 72, align 8::

           0 s32 type
           8 union vhost_msg__anon1 (_vhost_msg__anon1)
    """

    type: _t.Int
    iotlb: _t.Of[vhost_iotlb_msg]
    padding: _t.Raw
    def __init__(self, type: _t.Number = ..., *, iotlb: vhost_iotlb_msg | _t.Members = ..., padding: _t.Bytes = ...) -> None: ...

class vhost_msg__anon1(_a.CUnion):
    """union vhost_msg__anon1: size 64, align 8::

           0 struct vhost_iotlb_msg iotlb
           0 u8[64] padding
    """

    iotlb: _t.Of[vhost_iotlb_msg]
    padding: _t.Raw
    def __init__(self, iotlb: vhost_iotlb_msg | _t.Members = ..., *, padding: _t.Bytes = ...) -> None: ...

class vhost_msg_v2(_a.CStruct):
    """struct vhost_msg_v2: size 72, align 8::

           0 u32 type
           4 u32 asid
           8 union vhost_msg_v2__anon1 (_vhost_msg_v2__anon1)
    """

    type: _t.Int
    asid: _t.Int
    iotlb: _t.Of[vhost_iotlb_msg]
    padding: _t.Raw
    def __init__(self, type: _t.Number = ..., asid: _t.Number = ..., *, iotlb: vhost_iotlb_msg | _t.Members = ..., padding: _t.Bytes = ...) -> None: ...

class vhost_msg_v2__anon1(_a.CUnion):
    """union vhost_msg_v2__anon1: size 64, align 8::

           0 struct vhost_iotlb_msg iotlb
           0 u8[64] padding
    """

    iotlb: _t.Of[vhost_iotlb_msg]
    padding: _t.Raw
    def __init__(self, iotlb: vhost_iotlb_msg | _t.Members = ..., *, padding: _t.Bytes = ...) -> None: ...

class vhost_memory_region(_a.CStruct):
    """struct vhost_memory_region: size 32, align 8::

           0 u64 guest_phys_addr
           8 u64 memory_size
          16 u64 userspace_addr
          24 u64 flags_padding
    """

    guest_phys_addr: _t.Int
    memory_size: _t.Int
    userspace_addr: _t.Int
    flags_padding: _t.Int
    def __init__(self, guest_phys_addr: _t.Number = ..., memory_size: _t.Number = ..., userspace_addr: _t.Number = ..., flags_padding: _t.Number = ...) -> None: ...

class vhost_memory(_a.CStruct):
    """struct vhost_memory: size 8, align 8::

           0 u32 nregions
           4 u32 padding
           8 struct vhost_memory_region[0] regions
    """

    nregions: _t.Int
    padding: _t.Int
    regions: _t.Items[vhost_memory_region]
    def __init__(self, nregions: _t.Number = ..., padding: _t.Number = ..., regions: _t.Elements = ...) -> None: ...

class vhost_scsi_target(_a.CStruct):
    """struct vhost_scsi_target: size 232, align 4::

           0 s32 abi_version
           4 char[224] vhost_wwpn
         228 u16 vhost_tpgt
         230 u16 reserved
    """

    abi_version: _t.Int
    vhost_wwpn: _t.Raw
    vhost_tpgt: _t.Int
    reserved: _t.Int
    def __init__(self, abi_version: _t.Number = ..., vhost_wwpn: _t.Bytes = ..., vhost_tpgt: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class vhost_vdpa_config(_a.CStruct):
    """struct vhost_vdpa_config: size 8, align 4::

           0 u32 off
           4 u32 len
           8 u8[0] buf
    """

    off: _t.Int
    len: _t.Int
    buf: _t.Raw
    def __init__(self, off: _t.Number = ..., len: _t.Number = ..., buf: _t.Bytes = ...) -> None: ...

class vhost_vdpa_iova_range(_a.CStruct):
    """struct vhost_vdpa_iova_range: size 16, align 8::

           0 u64 first
           8 u64 last
    """

    first: _t.Int
    last: _t.Int
    def __init__(self, first: _t.Number = ..., last: _t.Number = ...) -> None: ...

__s8 = _t.s8
__u8 = _t.u8
__s16 = _t.s16
__u16 = _t.u16
__s32 = _t.s32
__u32 = _t.u32
__s64 = _t.s64
__u64 = _t.u64
addr_t = _t.u64
saddr_t = _t.s64
__kernel_sighandler_t = _t.pointer
__kernel_key_t = _t.s32
__kernel_mqd_t = _t.s32
__kernel_size_t = _t.u64
__kernel_ssize_t = _t.s64
__kernel_old_dev_t = _t.u16
__kernel_ino_t = _t.u32
__kernel_mode_t = _t.u32
__kernel_ipc_pid_t = _t.s32
__kernel_uid_t = _t.u32
__kernel_gid_t = _t.u32
__kernel_ptrdiff_t = _t.s64
__kernel_sigset_t = _t.u64
__kernel_long_t = _t.s64
__kernel_ulong_t = _t.u64
__kernel_pid_t = _t.s32
__kernel_suseconds_t = _t.s64
__kernel_daddr_t = _t.s32
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_old_uid_t = _t.u32
__kernel_old_gid_t = _t.u32
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
__virtio16 = _t.u16
__virtio32 = _t.u32
__virtio64 = _t.u64
vring_used_elem_t = vring_used_elem
vring_desc_t = vring_desc
vring_avail_t = vring_avail
vring_used_t = vring_used
