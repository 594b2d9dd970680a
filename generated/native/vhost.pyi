# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from . import vhost as _s
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
VHOST_VRING_F_LOG: int
VHOST_ACCESS_RO: int
VHOST_ACCESS_WO: int
VHOST_ACCESS_RW: int
VHOST_IOTLB_MISS: int
VHOST_IOTLB_UPDATE: int
VHOST_IOTLB_INVALIDATE: int
VHOST_IOTLB_ACCESS_FAIL: int
VHOST_IOTLB_MSG: int
VHOST_IOTLB_MSG_V2: int
VHOST_PAGE_SIZE: int
VHOST_VIRTIO: int
VHOST_VRING_LITTLE_ENDIAN: int
VHOST_VRING_BIG_ENDIAN: int
VHOST_BACKEND_F_IOTLB_MSG_V2: int
VHOST_F_LOG_ALL: int
VHOST_NET_F_VIRTIO_NET_HDR: int
VHOST_SCSI_ABI_VERSION: int
VIRTIO_CONFIG_S_ACKNOWLEDGE: int
VIRTIO_CONFIG_S_DRIVER: int
VIRTIO_CONFIG_S_DRIVER_OK: int
VIRTIO_CONFIG_S_FEATURES_OK: int
VIRTIO_CONFIG_S_NEEDS_RESET: int
VIRTIO_CONFIG_S_FAILED: int
VIRTIO_TRANSPORT_F_START: int
VIRTIO_TRANSPORT_F_END: int
VIRTIO_F_NOTIFY_ON_EMPTY: int
VIRTIO_F_ANY_LAYOUT: int
VIRTIO_F_VERSION_1: int
VIRTIO_F_IOMMU_PLATFORM: int
VIRTIO_F_SR_IOV: int
VRING_DESC_F_NEXT: int
VRING_DESC_F_WRITE: int
VRING_DESC_F_INDIRECT: int
VRING_USED_F_NO_NOTIFY: int
VRING_AVAIL_F_NO_INTERRUPT: int
VIRTIO_RING_F_INDIRECT_DESC: int
VIRTIO_RING_F_EVENT_IDX: int
VRING_AVAIL_ALIGN_SIZE: int
VRING_USED_ALIGN_SIZE: int
VRING_DESC_ALIGN_SIZE: int
VHOST_GET_FEATURES: _abi.Ioctl
VHOST_SET_FEATURES: _abi.Ioctl
VHOST_SET_OWNER: _abi.Ioctl
VHOST_RESET_OWNER: _abi.Ioctl
VHOST_SET_MEM_TABLE: _abi.Ioctl
VHOST_SET_LOG_BASE: _abi.Ioctl
VHOST_SET_LOG_FD: _abi.Ioctl
VHOST_SET_VRING_NUM: _abi.Ioctl
VHOST_SET_VRING_ADDR: _abi.Ioctl
VHOST_SET_VRING_BASE: _abi.Ioctl
VHOST_GET_VRING_BASE: _abi.Ioctl
VHOST_SET_VRING_ENDIAN: _abi.Ioctl
VHOST_GET_VRING_ENDIAN: _abi.Ioctl
VHOST_SET_VRING_KICK: _abi.Ioctl
VHOST_SET_VRING_CALL: _abi.Ioctl
VHOST_SET_VRING_ERR: _abi.Ioctl
VHOST_SET_VRING_BUSYLOOP_TIMEOUT: _abi.Ioctl
VHOST_GET_VRING_BUSYLOOP_TIMEOUT: _abi.Ioctl
VHOST_SET_BACKEND_FEATURES: _abi.Ioctl
VHOST_GET_BACKEND_FEATURES: _abi.Ioctl
VHOST_NET_SET_BACKEND: _abi.Ioctl
VHOST_SCSI_SET_ENDPOINT: _abi.Ioctl
VHOST_SCSI_CLEAR_ENDPOINT: _abi.Ioctl
VHOST_SCSI_GET_ABI_VERSION: _abi.Ioctl
VHOST_SCSI_SET_EVENTS_MISSED: _abi.Ioctl
VHOST_SCSI_GET_EVENTS_MISSED: _abi.Ioctl
VHOST_VSOCK_SET_GUEST_CID: _abi.Ioctl
VHOST_VSOCK_SET_RUNNING: _abi.Ioctl
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

class vring_desc(_a.CStruct):
    addr: _t.Int
    len: _t.Int
    flags: _t.Int
    next: _t.Int
    def __init__(self, addr: _t.Number = ..., len: _t.Number = ..., flags: _t.Number = ..., next: _t.Number = ...) -> None: ...

class vring_avail(_a.CStruct):
    flags: _t.Int
    idx: _t.Int
    ring: _t.Items[_t.u16]
    def __init__(self, flags: _t.Number = ..., idx: _t.Number = ..., ring: _t.Elements = ...) -> None: ...

class vring_used_elem(_a.CStruct):
    id: _t.Int
    len: _t.Int
    def __init__(self, id: _t.Number = ..., len: _t.Number = ...) -> None: ...

class vring_used(_a.CStruct):
    flags: _t.Int
    idx: _t.Int
    ring: _t.Items[vring_used_elem]
    def __init__(self, flags: _t.Number = ..., idx: _t.Number = ..., ring: _t.Elements = ...) -> None: ...

class vring(_a.CStruct):
    num: _t.Int
    desc: _t.Int
    avail: _t.Int
    used: _t.Int
    def __init__(self, num: _t.Number = ..., desc: _t.Number = ..., avail: _t.Number = ..., used: _t.Number = ...) -> None: ...

class vhost_vring_state(_a.CStruct):
    index: _t.Int
    num: _t.Int
    def __init__(self, index: _t.Number = ..., num: _t.Number = ...) -> None: ...

class vhost_vring_file(_a.CStruct):
    index: _t.Int
    fd: _t.Int
    def __init__(self, index: _t.Number = ..., fd: _t.Number = ...) -> None: ...

class vhost_vring_addr(_a.CStruct):
    index: _t.Int
    flags: _t.Int
    desc_user_addr: _t.Int
    used_user_addr: _t.Int
    avail_user_addr: _t.Int
    log_guest_addr: _t.Int
    def __init__(self, index: _t.Number = ..., flags: _t.Number = ..., desc_user_addr: _t.Number = ..., used_user_addr: _t.Number = ..., avail_user_addr: _t.Number = ..., log_guest_addr: _t.Number = ...) -> None: ...

class vhost_iotlb_msg(_a.CStruct):
    iova: _t.Int
    size: _t.Int
    uaddr: _t.Int
    perm: _t.Int
    type: _t.Int
    def __init__(self, iova: _t.Number = ..., size: _t.Number = ..., uaddr: _t.Number = ..., perm: _t.Number = ..., type: _t.Number = ...) -> None: ...

class vhost_msg(_a.CStruct):
    type: _t.Int
    iotlb: _t.Of[vhost_iotlb_msg]
    padding: _t.Raw
    def __init__(self, type: _t.Number = ..., *, iotlb: vhost_iotlb_msg | _t.Members = ..., padding: _t.Bytes = ...) -> None: ...

class vhost_msg__anon1(_a.CUnion):
    iotlb: _t.Of[vhost_iotlb_msg]
    padding: _t.Raw
    def __init__(self, iotlb: vhost_iotlb_msg | _t.Members = ..., *, padding: _t.Bytes = ...) -> None: ...

class vhost_msg_v2(_a.CStruct):
    type: _t.Int
    iotlb: _t.Of[vhost_iotlb_msg]
    padding: _t.Raw
    def __init__(self, type: _t.Number = ..., *, iotlb: vhost_iotlb_msg | _t.Members = ..., padding: _t.Bytes = ...) -> None: ...

class vhost_msg_v2__anon1(_a.CUnion):
    iotlb: _t.Of[vhost_iotlb_msg]
    padding: _t.Raw
    def __init__(self, iotlb: vhost_iotlb_msg | _t.Members = ..., *, padding: _t.Bytes = ...) -> None: ...

class vhost_memory_region(_a.CStruct):
    guest_phys_addr: _t.Int
    memory_size: _t.Int
    userspace_addr: _t.Int
    flags_padding: _t.Int
    def __init__(self, guest_phys_addr: _t.Number = ..., memory_size: _t.Number = ..., userspace_addr: _t.Number = ..., flags_padding: _t.Number = ...) -> None: ...

class vhost_memory(_a.CStruct):
    nregions: _t.Int
    padding: _t.Int
    regions: _t.Items[vhost_memory_region]
    def __init__(self, nregions: _t.Number = ..., padding: _t.Number = ..., regions: _t.Elements = ...) -> None: ...

class vhost_scsi_target(_a.CStruct):
    abi_version: _t.Int
    vhost_wwpn: _t.Raw
    vhost_tpgt: _t.Int
    reserved: _t.Int
    def __init__(self, abi_version: _t.Number = ..., vhost_wwpn: _t.Bytes = ..., vhost_tpgt: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

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
__virtio16 = _t.u16
__virtio32 = _t.u32
__virtio64 = _t.u64
