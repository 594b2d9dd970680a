# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/vhost.h for s390x.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Integer macros and enumerators."""

# asm-generic/bitsperlong.h
__BITS_PER_LONG_LONG = 64

# asm-generic/ioctl.h
_IOC_NRBITS = 8
_IOC_TYPEBITS = 8
_IOC_SIZEBITS = 14
_IOC_DIRBITS = 2
_IOC_NRMASK = 255
_IOC_TYPEMASK = 255
_IOC_SIZEMASK = 0x3FFF
_IOC_DIRMASK = 3
_IOC_NRSHIFT = 0
_IOC_TYPESHIFT = 8
_IOC_SIZESHIFT = 16
_IOC_DIRSHIFT = 30
_IOC_NONE = 0
_IOC_WRITE = 1
_IOC_READ = 2
IOC_IN = 0x40000000
IOC_OUT = 0x80000000
IOC_INOUT = 0xC0000000
IOCSIZE_MASK = 0x3FFF0000
IOCSIZE_SHIFT = 16

# asm/bitsperlong.h
__BITS_PER_LONG = 64

# linux/posix_types.h
__FD_SETSIZE = 0x400

# linux/vhost.h
VHOST_FILE_UNBIND = -1
VHOST_VIRTIO = 175
VHOST_VRING_LITTLE_ENDIAN = 0
VHOST_VRING_BIG_ENDIAN = 1
VHOST_FORK_OWNER_KTHREAD = 0
VHOST_FORK_OWNER_TASK = 1

# linux/vhost_types.h
VHOST_VRING_F_LOG = 0
VHOST_ACCESS_RO = 1
VHOST_ACCESS_WO = 2
VHOST_ACCESS_RW = 3
VHOST_IOTLB_MISS = 1
VHOST_IOTLB_UPDATE = 2
VHOST_IOTLB_INVALIDATE = 3
VHOST_IOTLB_ACCESS_FAIL = 4
VHOST_IOTLB_BATCH_BEGIN = 5
VHOST_IOTLB_BATCH_END = 6
VHOST_IOTLB_MSG = 1
VHOST_IOTLB_MSG_V2 = 2
VHOST_PAGE_SIZE = 0x1000
VHOST_SCSI_ABI_VERSION = 1
VHOST_F_LOG_ALL = 26
VHOST_NET_F_VIRTIO_NET_HDR = 27
VHOST_BACKEND_F_IOTLB_MSG_V2 = 1
VHOST_BACKEND_F_IOTLB_BATCH = 2
VHOST_BACKEND_F_IOTLB_ASID = 3
VHOST_BACKEND_F_SUSPEND = 4
VHOST_BACKEND_F_RESUME = 5
VHOST_BACKEND_F_ENABLE_AFTER_DRIVER_OK = 6
VHOST_BACKEND_F_DESC_ASID = 7
VHOST_BACKEND_F_IOTLB_PERSIST = 8

# linux/virtio_config.h
VIRTIO_CONFIG_S_ACKNOWLEDGE = 1
VIRTIO_CONFIG_S_DRIVER = 2
VIRTIO_CONFIG_S_DRIVER_OK = 4
VIRTIO_CONFIG_S_FEATURES_OK = 8
VIRTIO_CONFIG_S_NEEDS_RESET = 64
VIRTIO_CONFIG_S_FAILED = 128
VIRTIO_TRANSPORT_F_START = 28
VIRTIO_TRANSPORT_F_END = 42
VIRTIO_F_NOTIFY_ON_EMPTY = 24
VIRTIO_F_ANY_LAYOUT = 27
VIRTIO_F_VERSION_1 = 32
VIRTIO_F_ACCESS_PLATFORM = 33
VIRTIO_F_IOMMU_PLATFORM = 33
VIRTIO_F_RING_PACKED = 34
VIRTIO_F_IN_ORDER = 35
VIRTIO_F_ORDER_PLATFORM = 36
VIRTIO_F_SR_IOV = 37
VIRTIO_F_NOTIFICATION_DATA = 38
VIRTIO_F_NOTIF_CONFIG_DATA = 39
VIRTIO_F_RING_RESET = 40
VIRTIO_F_ADMIN_VQ = 41

# linux/virtio_ring.h
VRING_DESC_F_NEXT = 1
VRING_DESC_F_WRITE = 2
VRING_DESC_F_INDIRECT = 4
VRING_PACKED_DESC_F_AVAIL = 7
VRING_PACKED_DESC_F_USED = 15
VRING_USED_F_NO_NOTIFY = 1
VRING_AVAIL_F_NO_INTERRUPT = 1
VRING_PACKED_EVENT_FLAG_ENABLE = 0
VRING_PACKED_EVENT_FLAG_DISABLE = 1
VRING_PACKED_EVENT_FLAG_DESC = 2
VRING_PACKED_EVENT_F_WRAP_CTR = 15
VIRTIO_RING_F_INDIRECT_DESC = 28
VIRTIO_RING_F_EVENT_IDX = 29
VRING_AVAIL_ALIGN_SIZE = 2
VRING_USED_ALIGN_SIZE = 4
VRING_DESC_ALIGN_SIZE = 16

# Left out, with the reason:
# __always_inline: it is a statement or a declaration, not an expression
# __struct_group: it is a type, not a value
# __DECLARE_FLEX_ARRAY: it is a type, not a value
# __kernel_size_t: it is a type, not a value
# __kernel_old_dev_t: it is a type, not a value
# __kernel_ino_t: it is a type, not a value
# __kernel_mode_t: it is a type, not a value
# __kernel_ipc_pid_t: it is a type, not a value
# __kernel_uid_t: it is a type, not a value
# __kernel_gid_t: it is a type, not a value
# __aligned_u64: it is a type, not a value
# __aligned_s64: it is a type, not a value
# __aligned_be64: it is a type, not a value
# __aligned_le64: it is a type, not a value
# vring_used_event: it needs an object
# vring_avail_event: it needs an object
