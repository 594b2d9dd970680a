# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/vfio.h for loongarch64.
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
    "__kernel_fd_set": """struct __kernel_fd_set: size 128, align 8
       0 u64[16] fds_bits
""",
    # linux/vfio.h
    "vfio_info_cap_header": """struct vfio_info_cap_header: size 8, align 4
       0 u16 id
       2 u16 version
       4 u32 next
""",
    "vfio_group_status": """struct vfio_group_status: size 8, align 4
       0 u32 argsz
       4 u32 flags
""",
    "vfio_device_info": """struct vfio_device_info: size 24, align 4
       0 u32 argsz
       4 u32 flags
       8 u32 num_regions
      12 u32 num_irqs
      16 u32 cap_offset
      20 u32 pad
""",
    "vfio_device_info_cap_pci_atomic_comp": """struct vfio_device_info_cap_pci_atomic_comp: size 16, align 4
       0 struct vfio_info_cap_header header
       8 u32 flags
      12 u32 reserved
""",
    "vfio_region_info": """struct vfio_region_info: size 32, align 8
       0 u32 argsz
       4 u32 flags
       8 u32 index
      12 u32 cap_offset
      16 u64 size
      24 u64 offset
""",
    "vfio_region_sparse_mmap_area": """struct vfio_region_sparse_mmap_area: size 16, align 8
       0 u64 offset
       8 u64 size
""",
    "vfio_region_info_cap_sparse_mmap": """struct vfio_region_info_cap_sparse_mmap: size 16, align 8
       0 struct vfio_info_cap_header header
       8 u32 nr_areas
      12 u32 reserved
      16 struct vfio_region_sparse_mmap_area[0] areas
""",
    "vfio_region_info_cap_type": """struct vfio_region_info_cap_type: size 16, align 4
       0 struct vfio_info_cap_header header
       8 u32 type
      12 u32 subtype
""",
    "vfio_region_gfx_edid": """struct vfio_region_gfx_edid: size 24, align 4
       0 u32 edid_offset
       4 u32 edid_max_size
       8 u32 edid_size
      12 u32 max_xres
      16 u32 max_yres
      20 u32 link_state
""",
    "vfio_device_migration_info": """struct vfio_device_migration_info: size 32, align 8
       0 u32 device_state
       4 u32 reserved
       8 u64 pending_bytes
      16 u64 data_offset
      24 u64 data_size
""",
    "vfio_region_info_cap_nvlink2_ssatgt": """struct vfio_region_info_cap_nvlink2_ssatgt: size 16, align 8
       0 struct vfio_info_cap_header header
       8 u64 tgt
""",
    "vfio_region_info_cap_nvlink2_lnkspd": """struct vfio_region_info_cap_nvlink2_lnkspd: size 16, align 4
       0 struct vfio_info_cap_header header
       8 u32 link_speed
      12 u32 __pad
""",
    "vfio_irq_info": """struct vfio_irq_info: size 16, align 4
       0 u32 argsz
       4 u32 flags
       8 u32 index
      12 u32 count
""",
    "vfio_irq_set": """struct vfio_irq_set: size 20, align 4
       0 u32 argsz
       4 u32 flags
       8 u32 index
      12 u32 start
      16 u32 count
      20 u8[0] data
""",
    "vfio_pci_dependent_device": """struct vfio_pci_dependent_device: size 8, align 4
       0 union vfio_pci_dependent_device__anon1 (_vfio_pci_dependent_device__anon1)
       4 u16 segment
       6 u8 bus
       7 u8 devfn
""",
    "vfio_pci_dependent_device__anon1": """union vfio_pci_dependent_device__anon1: size 4, align 4
       0 u32 group_id
       0 u32 devid
""",
    "vfio_pci_hot_reset_info": """struct vfio_pci_hot_reset_info: size 12, align 4
       0 u32 argsz
       4 u32 flags
       8 u32 count
      12 struct vfio_pci_dependent_device[0] devices
""",
    "vfio_pci_hot_reset": """struct vfio_pci_hot_reset: size 12, align 4
       0 u32 argsz
       4 u32 flags
       8 u32 count
      12 s32[0] group_fds
""",
    "vfio_device_gfx_plane_info": """struct vfio_device_gfx_plane_info: size 64, align 8
       0 u32 argsz
       4 u32 flags
       8 u32 drm_plane_type
      12 u32 drm_format
      16 u64 drm_format_mod
      24 u32 width
      28 u32 height
      32 u32 stride
      36 u32 size
      40 u32 x_pos
      44 u32 y_pos
      48 u32 x_hot
      52 u32 y_hot
      56 union vfio_device_gfx_plane_info__anon1 (_vfio_device_gfx_plane_info__anon1)
      60 u32 reserved
""",
    "vfio_device_gfx_plane_info__anon1": """union vfio_device_gfx_plane_info__anon1: size 4, align 4
       0 u32 region_index
       0 u32 dmabuf_id
""",
    "vfio_device_ioeventfd": """struct vfio_device_ioeventfd: size 32, align 8
       0 u32 argsz
       4 u32 flags
       8 u64 offset
      16 u64 data
      24 s32 fd
      28 u32 reserved
""",
    "vfio_device_feature": """struct vfio_device_feature: size 8, align 4
       0 u32 argsz
       4 u32 flags
       8 u8[0] data
""",
    "vfio_device_bind_iommufd": """struct vfio_device_bind_iommufd: size 16, align 4
       0 u32 argsz
       4 u32 flags
       8 s32 iommufd
      12 u32 out_devid
""",
    "vfio_device_attach_iommufd_pt": """struct vfio_device_attach_iommufd_pt: size 12, align 4
       0 u32 argsz
       4 u32 flags
       8 u32 pt_id
""",
    "vfio_device_detach_iommufd_pt": """struct vfio_device_detach_iommufd_pt: size 8, align 4
       0 u32 argsz
       4 u32 flags
""",
    "vfio_device_feature_migration": """struct vfio_device_feature_migration: size 8, align 8
       0 u64 flags
""",
    "vfio_device_feature_mig_state": """struct vfio_device_feature_mig_state: size 8, align 4
       0 u32 device_state
       4 s32 data_fd
""",
    "vfio_precopy_info": """struct vfio_precopy_info: size 24, align 8
       0 u32 argsz
       4 u32 flags
       8 u64 initial_bytes
      16 u64 dirty_bytes
""",
    "vfio_device_low_power_entry_with_wakeup": """struct vfio_device_low_power_entry_with_wakeup: size 8, align 4
       0 s32 wakeup_eventfd
       4 u32 reserved
""",
    "vfio_device_feature_dma_logging_control": """struct vfio_device_feature_dma_logging_control: size 24, align 8
       0 u64 page_size
       8 u32 num_ranges
      12 u32 __reserved
      16 u64 ranges
""",
    "vfio_device_feature_dma_logging_range": """struct vfio_device_feature_dma_logging_range: size 16, align 8
       0 u64 iova
       8 u64 length
""",
    "vfio_device_feature_dma_logging_report": """struct vfio_device_feature_dma_logging_report: size 32, align 8
       0 u64 iova
       8 u64 length
      16 u64 page_size
      24 u64 bitmap
""",
    "vfio_device_feature_mig_data_size": """struct vfio_device_feature_mig_data_size: size 8, align 8
       0 u64 stop_copy_length
""",
    "vfio_device_feature_bus_master": """struct vfio_device_feature_bus_master: size 4, align 4
       0 u32 op
""",
    "vfio_iommu_type1_info": """struct vfio_iommu_type1_info: size 24, align 8
       0 u32 argsz
       4 u32 flags
       8 u64 iova_pgsizes
      16 u32 cap_offset
      20 u32 pad
""",
    "vfio_iova_range": """struct vfio_iova_range: size 16, align 8
       0 u64 start
       8 u64 end
""",
    "vfio_iommu_type1_info_cap_iova_range": """struct vfio_iommu_type1_info_cap_iova_range: size 16, align 8
       0 struct vfio_info_cap_header header
       8 u32 nr_iovas
      12 u32 reserved
      16 struct vfio_iova_range[0] iova_ranges
""",
    "vfio_iommu_type1_info_cap_migration": """struct vfio_iommu_type1_info_cap_migration: size 32, align 8
       0 struct vfio_info_cap_header header
       8 u32 flags
      16 u64 pgsize_bitmap
      24 u64 max_dirty_bitmap_size
""",
    "vfio_iommu_type1_info_dma_avail": """struct vfio_iommu_type1_info_dma_avail: size 12, align 4
       0 struct vfio_info_cap_header header
       8 u32 avail
""",
    "vfio_iommu_type1_dma_map": """struct vfio_iommu_type1_dma_map: size 32, align 8
       0 u32 argsz
       4 u32 flags
       8 u64 vaddr
      16 u64 iova
      24 u64 size
""",
    "vfio_bitmap": """struct vfio_bitmap: size 24, align 8
       0 u64 pgsize
       8 u64 size
      16 ptr data
""",
    "vfio_iommu_type1_dma_unmap": """struct vfio_iommu_type1_dma_unmap: size 24, align 8
       0 u32 argsz
       4 u32 flags
       8 u64 iova
      16 u64 size
      24 u8[0] data
""",
    "vfio_iommu_type1_dirty_bitmap": """struct vfio_iommu_type1_dirty_bitmap: size 8, align 4
       0 u32 argsz
       4 u32 flags
       8 u8[0] data
""",
    "vfio_iommu_type1_dirty_bitmap_get": """struct vfio_iommu_type1_dirty_bitmap_get: size 40, align 8
       0 u64 iova
       8 u64 size
      16 struct vfio_bitmap bitmap
""",
    "vfio_iommu_spapr_tce_ddw_info": """struct vfio_iommu_spapr_tce_ddw_info: size 16, align 8
       0 u64 pgsizes
       8 u32 max_dynamic_windows_supported
      12 u32 levels
""",
    "vfio_iommu_spapr_tce_info": """struct vfio_iommu_spapr_tce_info: size 32, align 8
       0 u32 argsz
       4 u32 flags
       8 u32 dma32_window_start
      12 u32 dma32_window_size
      16 struct vfio_iommu_spapr_tce_ddw_info ddw
""",
    "vfio_eeh_pe_err": """struct vfio_eeh_pe_err: size 24, align 8
       0 u32 type
       4 u32 func
       8 u64 addr
      16 u64 mask
""",
    "vfio_eeh_pe_op": """struct vfio_eeh_pe_op: size 40, align 8
       0 u32 argsz
       4 u32 flags
       8 u32 op
      16 union vfio_eeh_pe_op__anon1 (_vfio_eeh_pe_op__anon1)
""",
    "vfio_eeh_pe_op__anon1": """union vfio_eeh_pe_op__anon1: size 24, align 8
       0 struct vfio_eeh_pe_err err
""",
    "vfio_iommu_spapr_register_memory": """struct vfio_iommu_spapr_register_memory: size 24, align 8
       0 u32 argsz
       4 u32 flags
       8 u64 vaddr
      16 u64 size
""",
    "vfio_iommu_spapr_tce_create": """struct vfio_iommu_spapr_tce_create: size 40, align 8
       0 u32 argsz
       4 u32 flags
       8 u32 page_shift
      12 u32 __resv1
      16 u64 window_size
      24 u32 levels
      28 u32 __resv2
      32 u64 start_addr
""",
    "vfio_iommu_spapr_tce_remove": """struct vfio_iommu_spapr_tce_remove: size 16, align 8
       0 u32 argsz
       4 u32 flags
       8 u64 start_addr
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
    "__kernel_long_t": "s64",
    "__kernel_ulong_t": "u64",
    "__kernel_ino_t": "u64",
    "__kernel_mode_t": "u32",
    "__kernel_pid_t": "s32",
    "__kernel_ipc_pid_t": "s32",
    "__kernel_uid_t": "u32",
    "__kernel_gid_t": "u32",
    "__kernel_suseconds_t": "s64",
    "__kernel_daddr_t": "s32",
    "__kernel_uid32_t": "u32",
    "__kernel_gid32_t": "u32",
    "__kernel_old_uid_t": "u32",
    "__kernel_old_gid_t": "u32",
    "__kernel_old_dev_t": "u32",
    "__kernel_size_t": "u64",
    "__kernel_ssize_t": "s64",
    "__kernel_ptrdiff_t": "s64",
    "__kernel_off_t": "s64",
    "__kernel_loff_t": "s64",
    "__kernel_old_time_t": "s64",
    "__kernel_time_t": "s64",
    "__kernel_time64_t": "s64",
    "__kernel_clock_t": "s64",
    "__kernel_timer_t": "s32",
    "__kernel_clockid_t": "s32",
    "__kernel_caddr_t": "ptr",
    "__kernel_uid16_t": "u16",
    "__kernel_gid16_t": "u16",
    "__s128": "s128",
    "__u128": "u128",
    "__le16": "u16",
    "__be16": "u16",
    "__le32": "u32",
    "__be32": "u32",
    "__le64": "u64",
    "__be64": "u64",
    "__sum16": "u16",
    "__wsum": "u32",
    "__poll_t": "u32",
}

__getattr__, __dir__ = lazy_records(globals(), RECORDS, TYPEDEFS)
