# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/vhost.h for i386.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Structs, unions and typedefs: ctypes classes that are made when they are first used.

A record's first line has its size and alignment, every other a member: offset in bytes, type, name. A bit-field's
name is followed by ``:width@bit``, counted from the offset in the target's memory order; an anonymous member's name is
made up and stands in parentheses; ``= name path`` is another name of a member. ``be16`` and ``le16`` are ``u16`` that the
header says to be big-endian or little-endian: as in C, nothing swaps them. ``structs.pyi`` has the same for type checkers.
"""

from .._build import lazy_records

RECORDS = {
    # asm-generic/posix_types.h
    "__kernel_fsid_t": """struct __kernel_fsid_t: size 8, align 4
       0 s32[2] val
""",
    # linux/posix_types.h
    "__kernel_fd_set": """struct __kernel_fd_set: size 128, align 4
       0 u32[32] fds_bits
""",
    # linux/vhost_types.h
    "vhost_vring_state": """struct vhost_vring_state: size 8, align 4
       0 u32 index
       4 u32 num
""",
    "vhost_vring_file": """struct vhost_vring_file: size 8, align 4
       0 u32 index
       4 s32 fd
""",
    "vhost_vring_addr": """struct vhost_vring_addr: size 40, align 4
       0 u32 index
       4 u32 flags
       8 u64 desc_user_addr
      16 u64 used_user_addr
      24 u64 avail_user_addr
      32 u64 log_guest_addr
""",
    "vhost_worker_state": """struct vhost_worker_state: size 4, align 4
       0 u32 worker_id
""",
    "vhost_vring_worker": """struct vhost_vring_worker: size 8, align 4
       0 u32 index
       4 u32 worker_id
""",
    "vhost_iotlb_msg": """struct vhost_iotlb_msg: size 28, align 4
       0 u64 iova
       8 u64 size
      16 u64 uaddr
      24 u8 perm
      25 u8 type
""",
    "vhost_msg": """struct vhost_msg: size 68, align 4
       0 s32 type
       4 union vhost_msg__anon1 (_vhost_msg__anon1)
""",
    "vhost_msg__anon1": """union vhost_msg__anon1: size 64, align 4
       0 struct vhost_iotlb_msg iotlb
       0 u8[64] padding
""",
    "vhost_msg_v2": """struct vhost_msg_v2: size 72, align 4
       0 u32 type
       4 u32 asid
       8 union vhost_msg_v2__anon1 (_vhost_msg_v2__anon1)
""",
    "vhost_msg_v2__anon1": """union vhost_msg_v2__anon1: size 64, align 4
       0 struct vhost_iotlb_msg iotlb
       0 u8[64] padding
""",
    "vhost_memory_region": """struct vhost_memory_region: size 32, align 4
       0 u64 guest_phys_addr
       8 u64 memory_size
      16 u64 userspace_addr
      24 u64 flags_padding
""",
    "vhost_memory": """struct vhost_memory: size 8, align 4
       0 u32 nregions
       4 u32 padding
       8 struct vhost_memory_region[0] regions
""",
    "vhost_scsi_target": """struct vhost_scsi_target: size 232, align 4
       0 s32 abi_version
       4 char[224] vhost_wwpn
     228 u16 vhost_tpgt
     230 u16 reserved
""",
    "vhost_vdpa_config": """struct vhost_vdpa_config: size 8, align 4
       0 u32 off
       4 u32 len
       8 u8[0] buf
""",
    "vhost_vdpa_iova_range": """struct vhost_vdpa_iova_range: size 16, align 4
       0 u64 first
       8 u64 last
""",
    # linux/virtio_ring.h
    "vring_desc": """struct vring_desc: size 16, align 4
       0 u64 addr
       8 u32 len
      12 u16 flags
      14 u16 next
""",
    "vring_avail": """struct vring_avail: size 4, align 2
       0 u16 flags
       2 u16 idx
       4 u16[0] ring
""",
    "vring_used_elem": """struct vring_used_elem: size 8, align 4
       0 u32 id
       4 u32 len
""",
    "vring_used": """struct vring_used: size 4, align 4
       0 u16 flags
       2 u16 idx
       4 struct vring_used_elem[0] ring
""",
    "vring": """struct vring: size 16, align 4
       0 u32 num
       4 ptr desc
       8 ptr avail
      12 ptr used
""",
    "vring_packed_desc_event": """struct vring_packed_desc_event: size 4, align 2
       0 le16 off_wrap
       2 le16 flags
""",
    "vring_packed_desc": """struct vring_packed_desc: size 16, align 4
       0 le64 addr
       8 le32 len
      12 le16 id
      14 le16 flags
""",
}

TYPEDEFS = {
    "__s8": "s8",
    "__u8": "u8",
    "__s16": "s16",
    "__u16": "u16",
    "__s32": "s32",
    "__u32": "u32",
    "__s64": "s64",
    "__u64": "u64",
    "__kernel_sighandler_t": "ptr",
    "__kernel_key_t": "s32",
    "__kernel_mqd_t": "s32",
    "__kernel_mode_t": "u16",
    "__kernel_ipc_pid_t": "u16",
    "__kernel_uid_t": "u16",
    "__kernel_gid_t": "u16",
    "__kernel_old_dev_t": "u16",
    "__kernel_long_t": "s32",
    "__kernel_ulong_t": "u32",
    "__kernel_ino_t": "u32",
    "__kernel_pid_t": "s32",
    "__kernel_suseconds_t": "s32",
    "__kernel_daddr_t": "s32",
    "__kernel_uid32_t": "u32",
    "__kernel_gid32_t": "u32",
    "__kernel_old_uid_t": "u16",
    "__kernel_old_gid_t": "u16",
    "__kernel_size_t": "u32",
    "__kernel_ssize_t": "s32",
    "__kernel_ptrdiff_t": "s32",
    "__kernel_off_t": "s32",
    "__kernel_loff_t": "s64",
    "__kernel_old_time_t": "s32",
    "__kernel_time_t": "s32",
    "__kernel_time64_t": "s64",
    "__kernel_clock_t": "s32",
    "__kernel_timer_t": "s32",
    "__kernel_clockid_t": "s32",
    "__kernel_caddr_t": "ptr",
    "__kernel_uid16_t": "u16",
    "__kernel_gid16_t": "u16",
    "__le16": "u16",
    "__be16": "u16",
    "__le32": "u32",
    "__be32": "u32",
    "__le64": "u64",
    "__be64": "u64",
    "__sum16": "u16",
    "__wsum": "u32",
    "__poll_t": "u32",
    "__virtio16": "u16",
    "__virtio32": "u32",
    "__virtio64": "u64",
    "vring_used_elem_t": "struct vring_used_elem",
    "vring_desc_t": "struct vring_desc",
    "vring_avail_t": "struct vring_avail",
    "vring_used_t": "struct vring_used",
}

__getattr__, __dir__ = lazy_records(globals(), RECORDS, TYPEDEFS)
