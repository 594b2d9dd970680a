# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/vfio.h for x86_64.
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
    "vfio_info_cap_header",
    "vfio_group_status",
    "vfio_device_info",
    "vfio_device_info_cap_pci_atomic_comp",
    "vfio_region_info",
    "vfio_region_sparse_mmap_area",
    "vfio_region_info_cap_sparse_mmap",
    "vfio_region_info_cap_type",
    "vfio_region_gfx_edid",
    "vfio_device_migration_info",
    "vfio_region_info_cap_nvlink2_ssatgt",
    "vfio_region_info_cap_nvlink2_lnkspd",
    "vfio_irq_info",
    "vfio_irq_set",
    "vfio_pci_dependent_device",
    "vfio_pci_dependent_device__anon1",
    "vfio_pci_hot_reset_info",
    "vfio_pci_hot_reset",
    "vfio_device_gfx_plane_info",
    "vfio_device_gfx_plane_info__anon1",
    "vfio_device_ioeventfd",
    "vfio_device_feature",
    "vfio_device_bind_iommufd",
    "vfio_device_attach_iommufd_pt",
    "vfio_device_detach_iommufd_pt",
    "vfio_device_feature_migration",
    "vfio_device_feature_mig_state",
    "vfio_precopy_info",
    "vfio_device_low_power_entry_with_wakeup",
    "vfio_device_feature_dma_logging_control",
    "vfio_device_feature_dma_logging_range",
    "vfio_device_feature_dma_logging_report",
    "vfio_device_feature_mig_data_size",
    "vfio_device_feature_bus_master",
    "vfio_iommu_type1_info",
    "vfio_iova_range",
    "vfio_iommu_type1_info_cap_iova_range",
    "vfio_iommu_type1_info_cap_migration",
    "vfio_iommu_type1_info_dma_avail",
    "vfio_iommu_type1_dma_map",
    "vfio_bitmap",
    "vfio_iommu_type1_dma_unmap",
    "vfio_iommu_type1_dirty_bitmap",
    "vfio_iommu_type1_dirty_bitmap_get",
    "vfio_iommu_spapr_tce_ddw_info",
    "vfio_iommu_spapr_tce_info",
    "vfio_eeh_pe_err",
    "vfio_eeh_pe_op",
    "vfio_eeh_pe_op__anon1",
    "vfio_iommu_spapr_register_memory",
    "vfio_iommu_spapr_tce_create",
    "vfio_iommu_spapr_tce_remove",
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
    "__kernel_old_uid_t",
    "__kernel_old_gid_t",
    "__kernel_old_dev_t",
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

class vfio_info_cap_header(_a.CStruct):
    """struct vfio_info_cap_header: size 8, align 4::

           0 u16 id
           2 u16 version
           4 u32 next
    """

    id: _t.Int
    version: _t.Int
    next: _t.Int
    def __init__(self, id: _t.Number = ..., version: _t.Number = ..., next: _t.Number = ...) -> None: ...

class vfio_group_status(_a.CStruct):
    """struct vfio_group_status: size 8, align 4::

           0 u32 argsz
           4 u32 flags
    """

    argsz: _t.Int
    flags: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class vfio_device_info(_a.CStruct):
    """struct vfio_device_info: size 24, align 4::

           0 u32 argsz
           4 u32 flags
           8 u32 num_regions
          12 u32 num_irqs
          16 u32 cap_offset
          20 u32 pad
    """

    argsz: _t.Int
    flags: _t.Int
    num_regions: _t.Int
    num_irqs: _t.Int
    cap_offset: _t.Int
    pad: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., num_regions: _t.Number = ..., num_irqs: _t.Number = ..., cap_offset: _t.Number = ..., pad: _t.Number = ...) -> None: ...

class vfio_device_info_cap_pci_atomic_comp(_a.CStruct):
    """struct vfio_device_info_cap_pci_atomic_comp: size 16, align 4::

           0 struct vfio_info_cap_header header
           8 u32 flags
          12 u32 reserved
    """

    header: _t.Of[vfio_info_cap_header]
    flags: _t.Int
    reserved: _t.Int
    def __init__(self, header: vfio_info_cap_header | _t.Members = ..., flags: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class vfio_region_info(_a.CStruct):
    """struct vfio_region_info: size 32, align 8::

           0 u32 argsz
           4 u32 flags
           8 u32 index
          12 u32 cap_offset
          16 u64 size
          24 u64 offset
    """

    argsz: _t.Int
    flags: _t.Int
    index: _t.Int
    cap_offset: _t.Int
    size: _t.Int
    offset: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., index: _t.Number = ..., cap_offset: _t.Number = ..., size: _t.Number = ..., offset: _t.Number = ...) -> None: ...

class vfio_region_sparse_mmap_area(_a.CStruct):
    """struct vfio_region_sparse_mmap_area: size 16, align 8::

           0 u64 offset
           8 u64 size
    """

    offset: _t.Int
    size: _t.Int
    def __init__(self, offset: _t.Number = ..., size: _t.Number = ...) -> None: ...

class vfio_region_info_cap_sparse_mmap(_a.CStruct):
    """struct vfio_region_info_cap_sparse_mmap: size 16, align 8::

           0 struct vfio_info_cap_header header
           8 u32 nr_areas
          12 u32 reserved
          16 struct vfio_region_sparse_mmap_area[0] areas
    """

    header: _t.Of[vfio_info_cap_header]
    nr_areas: _t.Int
    reserved: _t.Int
    areas: _t.Items[vfio_region_sparse_mmap_area]
    def __init__(self, header: vfio_info_cap_header | _t.Members = ..., nr_areas: _t.Number = ..., reserved: _t.Number = ..., areas: _t.Elements = ...) -> None: ...

class vfio_region_info_cap_type(_a.CStruct):
    """struct vfio_region_info_cap_type: size 16, align 4::

           0 struct vfio_info_cap_header header
           8 u32 type
          12 u32 subtype
    """

    header: _t.Of[vfio_info_cap_header]
    type: _t.Int
    subtype: _t.Int
    def __init__(self, header: vfio_info_cap_header | _t.Members = ..., type: _t.Number = ..., subtype: _t.Number = ...) -> None: ...

class vfio_region_gfx_edid(_a.CStruct):
    """struct vfio_region_gfx_edid: size 24, align 4::

           0 u32 edid_offset
           4 u32 edid_max_size
           8 u32 edid_size
          12 u32 max_xres
          16 u32 max_yres
          20 u32 link_state
    """

    edid_offset: _t.Int
    edid_max_size: _t.Int
    edid_size: _t.Int
    max_xres: _t.Int
    max_yres: _t.Int
    link_state: _t.Int
    def __init__(self, edid_offset: _t.Number = ..., edid_max_size: _t.Number = ..., edid_size: _t.Number = ..., max_xres: _t.Number = ..., max_yres: _t.Number = ..., link_state: _t.Number = ...) -> None: ...

class vfio_device_migration_info(_a.CStruct):
    """struct vfio_device_migration_info: size 32, align 8::

           0 u32 device_state
           4 u32 reserved
           8 u64 pending_bytes
          16 u64 data_offset
          24 u64 data_size
    """

    device_state: _t.Int
    reserved: _t.Int
    pending_bytes: _t.Int
    data_offset: _t.Int
    data_size: _t.Int
    def __init__(self, device_state: _t.Number = ..., reserved: _t.Number = ..., pending_bytes: _t.Number = ..., data_offset: _t.Number = ..., data_size: _t.Number = ...) -> None: ...

class vfio_region_info_cap_nvlink2_ssatgt(_a.CStruct):
    """struct vfio_region_info_cap_nvlink2_ssatgt: size 16, align 8::

           0 struct vfio_info_cap_header header
           8 u64 tgt
    """

    header: _t.Of[vfio_info_cap_header]
    tgt: _t.Int
    def __init__(self, header: vfio_info_cap_header | _t.Members = ..., tgt: _t.Number = ...) -> None: ...

class vfio_region_info_cap_nvlink2_lnkspd(_a.CStruct):
    """struct vfio_region_info_cap_nvlink2_lnkspd: size 16, align 4::

           0 struct vfio_info_cap_header header
           8 u32 link_speed
          12 u32 __pad
    """

    header: _t.Of[vfio_info_cap_header]
    link_speed: _t.Int
    __pad: _t.Int
    def __init__(self, header: vfio_info_cap_header | _t.Members = ..., link_speed: _t.Number = ..., *, __pad: _t.Number = ...) -> None: ...

class vfio_irq_info(_a.CStruct):
    """struct vfio_irq_info: size 16, align 4::

           0 u32 argsz
           4 u32 flags
           8 u32 index
          12 u32 count
    """

    argsz: _t.Int
    flags: _t.Int
    index: _t.Int
    count: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., index: _t.Number = ..., count: _t.Number = ...) -> None: ...

class vfio_irq_set(_a.CStruct):
    """struct vfio_irq_set: size 20, align 4::

           0 u32 argsz
           4 u32 flags
           8 u32 index
          12 u32 start
          16 u32 count
          20 u8[0] data
    """

    argsz: _t.Int
    flags: _t.Int
    index: _t.Int
    start: _t.Int
    count: _t.Int
    data: _t.Raw
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., index: _t.Number = ..., start: _t.Number = ..., count: _t.Number = ..., data: _t.Bytes = ...) -> None: ...

class vfio_pci_dependent_device(_a.CStruct):
    """struct vfio_pci_dependent_device: size 8, align 4::

           0 union vfio_pci_dependent_device__anon1 (_vfio_pci_dependent_device__anon1)
           4 u16 segment
           6 u8 bus
           7 u8 devfn
    """

    group_id: _t.Int
    devid: _t.Int
    segment: _t.Int
    bus: _t.Int
    devfn: _t.Int
    def __init__(self, *, group_id: _t.Number = ..., devid: _t.Number = ..., segment: _t.Number = ..., bus: _t.Number = ..., devfn: _t.Number = ...) -> None: ...

class vfio_pci_dependent_device__anon1(_a.CUnion):
    """union vfio_pci_dependent_device__anon1: size 4, align 4::

           0 u32 group_id
           0 u32 devid
    """

    group_id: _t.Int
    devid: _t.Int
    def __init__(self, group_id: _t.Number = ..., *, devid: _t.Number = ...) -> None: ...

class vfio_pci_hot_reset_info(_a.CStruct):
    """struct vfio_pci_hot_reset_info: size 12, align 4::

           0 u32 argsz
           4 u32 flags
           8 u32 count
          12 struct vfio_pci_dependent_device[0] devices
    """

    argsz: _t.Int
    flags: _t.Int
    count: _t.Int
    devices: _t.Items[vfio_pci_dependent_device]
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., count: _t.Number = ..., devices: _t.Elements = ...) -> None: ...

class vfio_pci_hot_reset(_a.CStruct):
    """struct vfio_pci_hot_reset: size 12, align 4::

           0 u32 argsz
           4 u32 flags
           8 u32 count
          12 s32[0] group_fds
    """

    argsz: _t.Int
    flags: _t.Int
    count: _t.Int
    group_fds: _t.Items[_t.s32]
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., count: _t.Number = ..., group_fds: _t.Elements = ...) -> None: ...

class vfio_device_gfx_plane_info(_a.CStruct):
    """struct vfio_device_gfx_plane_info: size 64, align 8::

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
    """

    argsz: _t.Int
    flags: _t.Int
    drm_plane_type: _t.Int
    drm_format: _t.Int
    drm_format_mod: _t.Int
    width: _t.Int
    height: _t.Int
    stride: _t.Int
    size: _t.Int
    x_pos: _t.Int
    y_pos: _t.Int
    x_hot: _t.Int
    y_hot: _t.Int
    region_index: _t.Int
    dmabuf_id: _t.Int
    reserved: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., drm_plane_type: _t.Number = ..., drm_format: _t.Number = ..., drm_format_mod: _t.Number = ..., width: _t.Number = ..., height: _t.Number = ..., stride: _t.Number = ..., size: _t.Number = ..., x_pos: _t.Number = ..., y_pos: _t.Number = ..., x_hot: _t.Number = ..., y_hot: _t.Number = ..., *, region_index: _t.Number = ..., dmabuf_id: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class vfio_device_gfx_plane_info__anon1(_a.CUnion):
    """union vfio_device_gfx_plane_info__anon1: size 4, align 4::

           0 u32 region_index
           0 u32 dmabuf_id
    """

    region_index: _t.Int
    dmabuf_id: _t.Int
    def __init__(self, region_index: _t.Number = ..., *, dmabuf_id: _t.Number = ...) -> None: ...

class vfio_device_ioeventfd(_a.CStruct):
    """struct vfio_device_ioeventfd: size 32, align 8::

           0 u32 argsz
           4 u32 flags
           8 u64 offset
          16 u64 data
          24 s32 fd
          28 u32 reserved
    """

    argsz: _t.Int
    flags: _t.Int
    offset: _t.Int
    data: _t.Int
    fd: _t.Int
    reserved: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., offset: _t.Number = ..., data: _t.Number = ..., fd: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class vfio_device_feature(_a.CStruct):
    """struct vfio_device_feature: size 8, align 4::

           0 u32 argsz
           4 u32 flags
           8 u8[0] data
    """

    argsz: _t.Int
    flags: _t.Int
    data: _t.Raw
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., data: _t.Bytes = ...) -> None: ...

class vfio_device_bind_iommufd(_a.CStruct):
    """struct vfio_device_bind_iommufd: size 16, align 4::

           0 u32 argsz
           4 u32 flags
           8 s32 iommufd
          12 u32 out_devid
    """

    argsz: _t.Int
    flags: _t.Int
    iommufd: _t.Int
    out_devid: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., iommufd: _t.Number = ..., out_devid: _t.Number = ...) -> None: ...

class vfio_device_attach_iommufd_pt(_a.CStruct):
    """struct vfio_device_attach_iommufd_pt: size 12, align 4::

           0 u32 argsz
           4 u32 flags
           8 u32 pt_id
    """

    argsz: _t.Int
    flags: _t.Int
    pt_id: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., pt_id: _t.Number = ...) -> None: ...

class vfio_device_detach_iommufd_pt(_a.CStruct):
    """struct vfio_device_detach_iommufd_pt: size 8, align 4::

           0 u32 argsz
           4 u32 flags
    """

    argsz: _t.Int
    flags: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class vfio_device_feature_migration(_a.CStruct):
    """struct vfio_device_feature_migration: size 8, align 8::

           0 u64 flags
    """

    flags: _t.Int
    def __init__(self, flags: _t.Number = ...) -> None: ...

class vfio_device_feature_mig_state(_a.CStruct):
    """struct vfio_device_feature_mig_state: size 8, align 4::

           0 u32 device_state
           4 s32 data_fd
    """

    device_state: _t.Int
    data_fd: _t.Int
    def __init__(self, device_state: _t.Number = ..., data_fd: _t.Number = ...) -> None: ...

class vfio_precopy_info(_a.CStruct):
    """struct vfio_precopy_info: size 24, align 8::

           0 u32 argsz
           4 u32 flags
           8 u64 initial_bytes
          16 u64 dirty_bytes
    """

    argsz: _t.Int
    flags: _t.Int
    initial_bytes: _t.Int
    dirty_bytes: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., initial_bytes: _t.Number = ..., dirty_bytes: _t.Number = ...) -> None: ...

class vfio_device_low_power_entry_with_wakeup(_a.CStruct):
    """struct vfio_device_low_power_entry_with_wakeup: size 8, align 4::

           0 s32 wakeup_eventfd
           4 u32 reserved
    """

    wakeup_eventfd: _t.Int
    reserved: _t.Int
    def __init__(self, wakeup_eventfd: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class vfio_device_feature_dma_logging_control(_a.CStruct):
    """struct vfio_device_feature_dma_logging_control: size 24, align 8::

           0 u64 page_size
           8 u32 num_ranges
          12 u32 __reserved
          16 u64 ranges
    """

    page_size: _t.Int
    num_ranges: _t.Int
    __reserved: _t.Int
    ranges: _t.Int
    def __init__(self, page_size: _t.Number = ..., num_ranges: _t.Number = ..., *, __reserved: _t.Number = ..., ranges: _t.Number = ...) -> None: ...

class vfio_device_feature_dma_logging_range(_a.CStruct):
    """struct vfio_device_feature_dma_logging_range: size 16, align 8::

           0 u64 iova
           8 u64 length
    """

    iova: _t.Int
    length: _t.Int
    def __init__(self, iova: _t.Number = ..., length: _t.Number = ...) -> None: ...

class vfio_device_feature_dma_logging_report(_a.CStruct):
    """struct vfio_device_feature_dma_logging_report: size 32, align 8::

           0 u64 iova
           8 u64 length
          16 u64 page_size
          24 u64 bitmap
    """

    iova: _t.Int
    length: _t.Int
    page_size: _t.Int
    bitmap: _t.Int
    def __init__(self, iova: _t.Number = ..., length: _t.Number = ..., page_size: _t.Number = ..., bitmap: _t.Number = ...) -> None: ...

class vfio_device_feature_mig_data_size(_a.CStruct):
    """struct vfio_device_feature_mig_data_size: size 8, align 8::

           0 u64 stop_copy_length
    """

    stop_copy_length: _t.Int
    def __init__(self, stop_copy_length: _t.Number = ...) -> None: ...

class vfio_device_feature_bus_master(_a.CStruct):
    """struct vfio_device_feature_bus_master: size 4, align 4::

           0 u32 op
    """

    op: _t.Int
    def __init__(self, op: _t.Number = ...) -> None: ...

class vfio_iommu_type1_info(_a.CStruct):
    """struct vfio_iommu_type1_info: size 24, align 8::

           0 u32 argsz
           4 u32 flags
           8 u64 iova_pgsizes
          16 u32 cap_offset
          20 u32 pad
    """

    argsz: _t.Int
    flags: _t.Int
    iova_pgsizes: _t.Int
    cap_offset: _t.Int
    pad: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., iova_pgsizes: _t.Number = ..., cap_offset: _t.Number = ..., pad: _t.Number = ...) -> None: ...

class vfio_iova_range(_a.CStruct):
    """struct vfio_iova_range: size 16, align 8::

           0 u64 start
           8 u64 end
    """

    start: _t.Int
    end: _t.Int
    def __init__(self, start: _t.Number = ..., end: _t.Number = ...) -> None: ...

class vfio_iommu_type1_info_cap_iova_range(_a.CStruct):
    """struct vfio_iommu_type1_info_cap_iova_range: size 16, align 8::

           0 struct vfio_info_cap_header header
           8 u32 nr_iovas
          12 u32 reserved
          16 struct vfio_iova_range[0] iova_ranges
    """

    header: _t.Of[vfio_info_cap_header]
    nr_iovas: _t.Int
    reserved: _t.Int
    iova_ranges: _t.Items[vfio_iova_range]
    def __init__(self, header: vfio_info_cap_header | _t.Members = ..., nr_iovas: _t.Number = ..., reserved: _t.Number = ..., iova_ranges: _t.Elements = ...) -> None: ...

class vfio_iommu_type1_info_cap_migration(_a.CStruct):
    """struct vfio_iommu_type1_info_cap_migration: size 32, align 8::

           0 struct vfio_info_cap_header header
           8 u32 flags
          16 u64 pgsize_bitmap
          24 u64 max_dirty_bitmap_size
    """

    header: _t.Of[vfio_info_cap_header]
    flags: _t.Int
    pgsize_bitmap: _t.Int
    max_dirty_bitmap_size: _t.Int
    def __init__(self, header: vfio_info_cap_header | _t.Members = ..., flags: _t.Number = ..., pgsize_bitmap: _t.Number = ..., max_dirty_bitmap_size: _t.Number = ...) -> None: ...

class vfio_iommu_type1_info_dma_avail(_a.CStruct):
    """struct vfio_iommu_type1_info_dma_avail: size 12, align 4::

           0 struct vfio_info_cap_header header
           8 u32 avail
    """

    header: _t.Of[vfio_info_cap_header]
    avail: _t.Int
    def __init__(self, header: vfio_info_cap_header | _t.Members = ..., avail: _t.Number = ...) -> None: ...

class vfio_iommu_type1_dma_map(_a.CStruct):
    """struct vfio_iommu_type1_dma_map: size 32, align 8::

           0 u32 argsz
           4 u32 flags
           8 u64 vaddr
          16 u64 iova
          24 u64 size
    """

    argsz: _t.Int
    flags: _t.Int
    vaddr: _t.Int
    iova: _t.Int
    size: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., vaddr: _t.Number = ..., iova: _t.Number = ..., size: _t.Number = ...) -> None: ...

class vfio_bitmap(_a.CStruct):
    """struct vfio_bitmap: size 24, align 8::

           0 u64 pgsize
           8 u64 size
          16 ptr data
    """

    pgsize: _t.Int
    size: _t.Int
    data: _t.Int
    def __init__(self, pgsize: _t.Number = ..., size: _t.Number = ..., data: _t.Number = ...) -> None: ...

class vfio_iommu_type1_dma_unmap(_a.CStruct):
    """struct vfio_iommu_type1_dma_unmap: size 24, align 8::

           0 u32 argsz
           4 u32 flags
           8 u64 iova
          16 u64 size
          24 u8[0] data
    """

    argsz: _t.Int
    flags: _t.Int
    iova: _t.Int
    size: _t.Int
    data: _t.Raw
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., iova: _t.Number = ..., size: _t.Number = ..., data: _t.Bytes = ...) -> None: ...

class vfio_iommu_type1_dirty_bitmap(_a.CStruct):
    """struct vfio_iommu_type1_dirty_bitmap: size 8, align 4::

           0 u32 argsz
           4 u32 flags
           8 u8[0] data
    """

    argsz: _t.Int
    flags: _t.Int
    data: _t.Raw
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., data: _t.Bytes = ...) -> None: ...

class vfio_iommu_type1_dirty_bitmap_get(_a.CStruct):
    """struct vfio_iommu_type1_dirty_bitmap_get: size 40, align 8::

           0 u64 iova
           8 u64 size
          16 struct vfio_bitmap bitmap
    """

    iova: _t.Int
    size: _t.Int
    bitmap: _t.Of[vfio_bitmap]
    def __init__(self, iova: _t.Number = ..., size: _t.Number = ..., bitmap: vfio_bitmap | _t.Members = ...) -> None: ...

class vfio_iommu_spapr_tce_ddw_info(_a.CStruct):
    """struct vfio_iommu_spapr_tce_ddw_info: size 16, align 8::

           0 u64 pgsizes
           8 u32 max_dynamic_windows_supported
          12 u32 levels
    """

    pgsizes: _t.Int
    max_dynamic_windows_supported: _t.Int
    levels: _t.Int
    def __init__(self, pgsizes: _t.Number = ..., max_dynamic_windows_supported: _t.Number = ..., levels: _t.Number = ...) -> None: ...

class vfio_iommu_spapr_tce_info(_a.CStruct):
    """struct vfio_iommu_spapr_tce_info: size 32, align 8::

           0 u32 argsz
           4 u32 flags
           8 u32 dma32_window_start
          12 u32 dma32_window_size
          16 struct vfio_iommu_spapr_tce_ddw_info ddw
    """

    argsz: _t.Int
    flags: _t.Int
    dma32_window_start: _t.Int
    dma32_window_size: _t.Int
    ddw: _t.Of[vfio_iommu_spapr_tce_ddw_info]
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., dma32_window_start: _t.Number = ..., dma32_window_size: _t.Number = ..., ddw: vfio_iommu_spapr_tce_ddw_info | _t.Members = ...) -> None: ...

class vfio_eeh_pe_err(_a.CStruct):
    """struct vfio_eeh_pe_err: size 24, align 8::

           0 u32 type
           4 u32 func
           8 u64 addr
          16 u64 mask
    """

    type: _t.Int
    func: _t.Int
    addr: _t.Int
    mask: _t.Int
    def __init__(self, type: _t.Number = ..., func: _t.Number = ..., addr: _t.Number = ..., mask: _t.Number = ...) -> None: ...

class vfio_eeh_pe_op(_a.CStruct):
    """struct vfio_eeh_pe_op: size 40, align 8::

           0 u32 argsz
           4 u32 flags
           8 u32 op
          16 union vfio_eeh_pe_op__anon1 (_vfio_eeh_pe_op__anon1)
    """

    argsz: _t.Int
    flags: _t.Int
    op: _t.Int
    err: _t.Of[vfio_eeh_pe_err]
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., op: _t.Number = ..., *, err: vfio_eeh_pe_err | _t.Members = ...) -> None: ...

class vfio_eeh_pe_op__anon1(_a.CUnion):
    """union vfio_eeh_pe_op__anon1: size 24, align 8::

           0 struct vfio_eeh_pe_err err
    """

    err: _t.Of[vfio_eeh_pe_err]
    def __init__(self, err: vfio_eeh_pe_err | _t.Members = ...) -> None: ...

class vfio_iommu_spapr_register_memory(_a.CStruct):
    """struct vfio_iommu_spapr_register_memory: size 24, align 8::

           0 u32 argsz
           4 u32 flags
           8 u64 vaddr
          16 u64 size
    """

    argsz: _t.Int
    flags: _t.Int
    vaddr: _t.Int
    size: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., vaddr: _t.Number = ..., size: _t.Number = ...) -> None: ...

class vfio_iommu_spapr_tce_create(_a.CStruct):
    """struct vfio_iommu_spapr_tce_create: size 40, align 8::

           0 u32 argsz
           4 u32 flags
           8 u32 page_shift
          12 u32 __resv1
          16 u64 window_size
          24 u32 levels
          28 u32 __resv2
          32 u64 start_addr
    """

    argsz: _t.Int
    flags: _t.Int
    page_shift: _t.Int
    __resv1: _t.Int
    window_size: _t.Int
    levels: _t.Int
    __resv2: _t.Int
    start_addr: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., page_shift: _t.Number = ..., *, __resv1: _t.Number = ..., window_size: _t.Number = ..., levels: _t.Number = ..., __resv2: _t.Number = ..., start_addr: _t.Number = ...) -> None: ...

class vfio_iommu_spapr_tce_remove(_a.CStruct):
    """struct vfio_iommu_spapr_tce_remove: size 16, align 8::

           0 u32 argsz
           4 u32 flags
           8 u64 start_addr
    """

    argsz: _t.Int
    flags: _t.Int
    start_addr: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., start_addr: _t.Number = ...) -> None: ...

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
__kernel_old_dev_t = _t.u64
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
