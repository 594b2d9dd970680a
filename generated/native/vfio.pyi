# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from . import vfio as _s
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
VFIO_API_VERSION: int
VFIO_TYPE1_IOMMU: int
VFIO_SPAPR_TCE_IOMMU: int
VFIO_TYPE1v2_IOMMU: int
VFIO_DMA_CC_IOMMU: int
VFIO_EEH: int
VFIO_TYPE1_NESTING_IOMMU: int
VFIO_SPAPR_TCE_v2_IOMMU: int
VFIO_NOIOMMU_IOMMU: int
VFIO_TYPE: int
VFIO_BASE: int
VFIO_GROUP_FLAGS_VIABLE: int
VFIO_GROUP_FLAGS_CONTAINER_SET: int
VFIO_DEVICE_FLAGS_RESET: int
VFIO_DEVICE_FLAGS_PCI: int
VFIO_DEVICE_FLAGS_PLATFORM: int
VFIO_DEVICE_FLAGS_AMBA: int
VFIO_DEVICE_FLAGS_CCW: int
VFIO_DEVICE_API_PCI_STRING: str
VFIO_DEVICE_API_PLATFORM_STRING: str
VFIO_DEVICE_API_AMBA_STRING: str
VFIO_DEVICE_API_CCW_STRING: str
VFIO_REGION_INFO_FLAG_READ: int
VFIO_REGION_INFO_FLAG_WRITE: int
VFIO_REGION_INFO_FLAG_MMAP: int
VFIO_REGION_INFO_FLAG_CAPS: int
VFIO_REGION_INFO_CAP_SPARSE_MMAP: int
VFIO_REGION_INFO_CAP_TYPE: int
VFIO_REGION_TYPE_PCI_VENDOR_TYPE: int
VFIO_REGION_TYPE_PCI_VENDOR_MASK: int
VFIO_REGION_SUBTYPE_INTEL_IGD_OPREGION: int
VFIO_REGION_SUBTYPE_INTEL_IGD_HOST_CFG: int
VFIO_REGION_SUBTYPE_INTEL_IGD_LPC_CFG: int
VFIO_REGION_INFO_CAP_MSIX_MAPPABLE: int
VFIO_IRQ_INFO_EVENTFD: int
VFIO_IRQ_INFO_MASKABLE: int
VFIO_IRQ_INFO_AUTOMASKED: int
VFIO_IRQ_INFO_NORESIZE: int
VFIO_IRQ_SET_DATA_NONE: int
VFIO_IRQ_SET_DATA_BOOL: int
VFIO_IRQ_SET_DATA_EVENTFD: int
VFIO_IRQ_SET_ACTION_MASK: int
VFIO_IRQ_SET_ACTION_UNMASK: int
VFIO_IRQ_SET_ACTION_TRIGGER: int
VFIO_IRQ_SET_DATA_TYPE_MASK: int
VFIO_IRQ_SET_ACTION_TYPE_MASK: int
VFIO_PCI_BAR0_REGION_INDEX: int
VFIO_PCI_BAR1_REGION_INDEX: int
VFIO_PCI_BAR2_REGION_INDEX: int
VFIO_PCI_BAR3_REGION_INDEX: int
VFIO_PCI_BAR4_REGION_INDEX: int
VFIO_PCI_BAR5_REGION_INDEX: int
VFIO_PCI_ROM_REGION_INDEX: int
VFIO_PCI_CONFIG_REGION_INDEX: int
VFIO_PCI_VGA_REGION_INDEX: int
VFIO_PCI_NUM_REGIONS: int
VFIO_PCI_INTX_IRQ_INDEX: int
VFIO_PCI_MSI_IRQ_INDEX: int
VFIO_PCI_MSIX_IRQ_INDEX: int
VFIO_PCI_ERR_IRQ_INDEX: int
VFIO_PCI_REQ_IRQ_INDEX: int
VFIO_PCI_NUM_IRQS: int
VFIO_CCW_CONFIG_REGION_INDEX: int
VFIO_CCW_NUM_REGIONS: int
VFIO_CCW_IO_IRQ_INDEX: int
VFIO_CCW_NUM_IRQS: int
VFIO_GFX_PLANE_TYPE_PROBE: int
VFIO_GFX_PLANE_TYPE_DMABUF: int
VFIO_GFX_PLANE_TYPE_REGION: int
VFIO_DEVICE_IOEVENTFD_8: int
VFIO_DEVICE_IOEVENTFD_16: int
VFIO_DEVICE_IOEVENTFD_32: int
VFIO_DEVICE_IOEVENTFD_64: int
VFIO_DEVICE_IOEVENTFD_SIZE_MASK: int
VFIO_IOMMU_INFO_PGSIZES: int
VFIO_DMA_MAP_FLAG_READ: int
VFIO_DMA_MAP_FLAG_WRITE: int
VFIO_IOMMU_SPAPR_INFO_DDW: int
VFIO_EEH_PE_DISABLE: int
VFIO_EEH_PE_ENABLE: int
VFIO_EEH_PE_UNFREEZE_IO: int
VFIO_EEH_PE_UNFREEZE_DMA: int
VFIO_EEH_PE_GET_STATE: int
VFIO_EEH_PE_STATE_NORMAL: int
VFIO_EEH_PE_STATE_RESET: int
VFIO_EEH_PE_STATE_STOPPED: int
VFIO_EEH_PE_STATE_STOPPED_DMA: int
VFIO_EEH_PE_STATE_UNAVAIL: int
VFIO_EEH_PE_RESET_DEACTIVATE: int
VFIO_EEH_PE_RESET_HOT: int
VFIO_EEH_PE_RESET_FUNDAMENTAL: int
VFIO_EEH_PE_CONFIGURE: int
VFIO_EEH_PE_INJECT_ERR: int
VFIO_GET_API_VERSION: _abi.Ioctl
VFIO_CHECK_EXTENSION: _abi.Ioctl
VFIO_SET_IOMMU: _abi.Ioctl
VFIO_GROUP_GET_STATUS: _abi.Ioctl
VFIO_GROUP_SET_CONTAINER: _abi.Ioctl
VFIO_GROUP_UNSET_CONTAINER: _abi.Ioctl
VFIO_GROUP_GET_DEVICE_FD: _abi.Ioctl
VFIO_DEVICE_GET_INFO: _abi.Ioctl
VFIO_DEVICE_GET_REGION_INFO: _abi.Ioctl
VFIO_DEVICE_GET_IRQ_INFO: _abi.Ioctl
VFIO_DEVICE_SET_IRQS: _abi.Ioctl
VFIO_DEVICE_RESET: _abi.Ioctl
VFIO_DEVICE_GET_PCI_HOT_RESET_INFO: _abi.Ioctl
VFIO_DEVICE_PCI_HOT_RESET: _abi.Ioctl
VFIO_DEVICE_QUERY_GFX_PLANE: _abi.Ioctl
VFIO_DEVICE_GET_GFX_DMABUF: _abi.Ioctl
VFIO_DEVICE_IOEVENTFD: _abi.Ioctl
VFIO_IOMMU_GET_INFO: _abi.Ioctl
VFIO_IOMMU_MAP_DMA: _abi.Ioctl
VFIO_IOMMU_UNMAP_DMA: _abi.Ioctl
VFIO_IOMMU_ENABLE: _abi.Ioctl
VFIO_IOMMU_DISABLE: _abi.Ioctl
VFIO_IOMMU_SPAPR_TCE_GET_INFO: _abi.Ioctl
VFIO_EEH_PE_OP: _abi.Ioctl
VFIO_IOMMU_SPAPR_REGISTER_MEMORY: _abi.Ioctl
VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY: _abi.Ioctl
VFIO_IOMMU_SPAPR_TCE_CREATE: _abi.Ioctl
VFIO_IOMMU_SPAPR_TCE_REMOVE: _abi.Ioctl
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

class vfio_info_cap_header(_a.CStruct):
    id: _t.Int
    version: _t.Int
    next: _t.Int
    def __init__(self, id: _t.Number = ..., version: _t.Number = ..., next: _t.Number = ...) -> None: ...

class vfio_group_status(_a.CStruct):
    argsz: _t.Int
    flags: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class vfio_device_info(_a.CStruct):
    argsz: _t.Int
    flags: _t.Int
    num_regions: _t.Int
    num_irqs: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., num_regions: _t.Number = ..., num_irqs: _t.Number = ...) -> None: ...

class vfio_region_info(_a.CStruct):
    argsz: _t.Int
    flags: _t.Int
    index: _t.Int
    cap_offset: _t.Int
    size: _t.Int
    offset: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., index: _t.Number = ..., cap_offset: _t.Number = ..., size: _t.Number = ..., offset: _t.Number = ...) -> None: ...

class vfio_region_sparse_mmap_area(_a.CStruct):
    offset: _t.Int
    size: _t.Int
    def __init__(self, offset: _t.Number = ..., size: _t.Number = ...) -> None: ...

class vfio_region_info_cap_sparse_mmap(_a.CStruct):
    header: _t.Of[vfio_info_cap_header]
    nr_areas: _t.Int
    reserved: _t.Int
    areas: _t.Items[vfio_region_sparse_mmap_area]
    def __init__(self, header: vfio_info_cap_header | _t.Members = ..., nr_areas: _t.Number = ..., reserved: _t.Number = ..., areas: _t.Elements = ...) -> None: ...

class vfio_region_info_cap_type(_a.CStruct):
    header: _t.Of[vfio_info_cap_header]
    type: _t.Int
    subtype: _t.Int
    def __init__(self, header: vfio_info_cap_header | _t.Members = ..., type: _t.Number = ..., subtype: _t.Number = ...) -> None: ...

class vfio_irq_info(_a.CStruct):
    argsz: _t.Int
    flags: _t.Int
    index: _t.Int
    count: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., index: _t.Number = ..., count: _t.Number = ...) -> None: ...

class vfio_irq_set(_a.CStruct):
    argsz: _t.Int
    flags: _t.Int
    index: _t.Int
    start: _t.Int
    count: _t.Int
    data: _t.Raw
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., index: _t.Number = ..., start: _t.Number = ..., count: _t.Number = ..., data: _t.Bytes = ...) -> None: ...

class vfio_pci_dependent_device(_a.CStruct):
    group_id: _t.Int
    segment: _t.Int
    bus: _t.Int
    devfn: _t.Int
    def __init__(self, *, group_id: _t.Number = ..., segment: _t.Number = ..., bus: _t.Number = ..., devfn: _t.Number = ...) -> None: ...

class vfio_pci_hot_reset_info(_a.CStruct):
    argsz: _t.Int
    flags: _t.Int
    count: _t.Int
    devices: _t.Items[vfio_pci_dependent_device]
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., count: _t.Number = ..., devices: _t.Elements = ...) -> None: ...

class vfio_pci_hot_reset(_a.CStruct):
    argsz: _t.Int
    flags: _t.Int
    count: _t.Int
    group_fds: _t.Items[_t.s32]
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., count: _t.Number = ..., group_fds: _t.Elements = ...) -> None: ...

class vfio_device_gfx_plane_info(_a.CStruct):
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
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., drm_plane_type: _t.Number = ..., drm_format: _t.Number = ..., drm_format_mod: _t.Number = ..., width: _t.Number = ..., height: _t.Number = ..., stride: _t.Number = ..., size: _t.Number = ..., x_pos: _t.Number = ..., y_pos: _t.Number = ..., x_hot: _t.Number = ..., y_hot: _t.Number = ..., *, region_index: _t.Number = ..., dmabuf_id: _t.Number = ...) -> None: ...

class vfio_device_gfx_plane_info__anon1(_a.CUnion):
    region_index: _t.Int
    dmabuf_id: _t.Int
    def __init__(self, region_index: _t.Number = ..., *, dmabuf_id: _t.Number = ...) -> None: ...

class vfio_device_ioeventfd(_a.CStruct):
    argsz: _t.Int
    flags: _t.Int
    offset: _t.Int
    data: _t.Int
    fd: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., offset: _t.Number = ..., data: _t.Number = ..., fd: _t.Number = ...) -> None: ...

class vfio_iommu_type1_info(_a.CStruct):
    argsz: _t.Int
    flags: _t.Int
    iova_pgsizes: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., iova_pgsizes: _t.Number = ...) -> None: ...

class vfio_iommu_type1_dma_map(_a.CStruct):
    argsz: _t.Int
    flags: _t.Int
    vaddr: _t.Int
    iova: _t.Int
    size: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., vaddr: _t.Number = ..., iova: _t.Number = ..., size: _t.Number = ...) -> None: ...

class vfio_iommu_type1_dma_unmap(_a.CStruct):
    argsz: _t.Int
    flags: _t.Int
    iova: _t.Int
    size: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., iova: _t.Number = ..., size: _t.Number = ...) -> None: ...

class vfio_iommu_spapr_tce_ddw_info(_a.CStruct):
    pgsizes: _t.Int
    max_dynamic_windows_supported: _t.Int
    levels: _t.Int
    def __init__(self, pgsizes: _t.Number = ..., max_dynamic_windows_supported: _t.Number = ..., levels: _t.Number = ...) -> None: ...

class vfio_iommu_spapr_tce_info(_a.CStruct):
    argsz: _t.Int
    flags: _t.Int
    dma32_window_start: _t.Int
    dma32_window_size: _t.Int
    ddw: _t.Of[vfio_iommu_spapr_tce_ddw_info]
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., dma32_window_start: _t.Number = ..., dma32_window_size: _t.Number = ..., ddw: vfio_iommu_spapr_tce_ddw_info | _t.Members = ...) -> None: ...

class vfio_eeh_pe_err(_a.CStruct):
    type: _t.Int
    func: _t.Int
    addr: _t.Int
    mask: _t.Int
    def __init__(self, type: _t.Number = ..., func: _t.Number = ..., addr: _t.Number = ..., mask: _t.Number = ...) -> None: ...

class vfio_eeh_pe_op(_a.CStruct):
    argsz: _t.Int
    flags: _t.Int
    op: _t.Int
    err: _t.Of[vfio_eeh_pe_err]
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., op: _t.Number = ..., *, err: vfio_eeh_pe_err | _t.Members = ...) -> None: ...

class vfio_eeh_pe_op__anon1(_a.CUnion):
    err: _t.Of[vfio_eeh_pe_err]
    def __init__(self, err: vfio_eeh_pe_err | _t.Members = ...) -> None: ...

class vfio_iommu_spapr_register_memory(_a.CStruct):
    argsz: _t.Int
    flags: _t.Int
    vaddr: _t.Int
    size: _t.Int
    def __init__(self, argsz: _t.Number = ..., flags: _t.Number = ..., vaddr: _t.Number = ..., size: _t.Number = ...) -> None: ...

class vfio_iommu_spapr_tce_create(_a.CStruct):
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
