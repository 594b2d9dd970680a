# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/vfio.h for arm64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Enumerations by their tag, as classes that are made when they are first used; the constants stay plain numbers.

The first word is the class, ``IntEnum`` or ``IntFlag``, the others its members. ``MEMBERS`` says the same of members of
records whose values have names; ``repr`` of a record spells them.
"""

from .._names import lazy_enums

ENUMS = {
    # linux/vfio.h
    "vfio_device_mig_state": (
        "IntEnum VFIO_DEVICE_STATE_ERROR VFIO_DEVICE_STATE_STOP VFIO_DEVICE_STATE_RUNNING "
        "VFIO_DEVICE_STATE_STOP_COPY VFIO_DEVICE_STATE_RESUMING VFIO_DEVICE_STATE_RUNNING_P2P "
        "VFIO_DEVICE_STATE_PRE_COPY VFIO_DEVICE_STATE_PRE_COPY_P2P VFIO_DEVICE_STATE_NR "
    ),
}

MEMBERS = {
    # linux/vfio.h
    "vfio_group_status.flags": "IntFlag VFIO_GROUP_FLAGS_VIABLE VFIO_GROUP_FLAGS_CONTAINER_SET ",
    "vfio_device_info.flags": (
        "IntFlag VFIO_DEVICE_FLAGS_RESET VFIO_DEVICE_FLAGS_PCI VFIO_DEVICE_FLAGS_PLATFORM "
        "VFIO_DEVICE_FLAGS_AMBA VFIO_DEVICE_FLAGS_CCW VFIO_DEVICE_FLAGS_AP VFIO_DEVICE_FLAGS_FSL_MC "
        "VFIO_DEVICE_FLAGS_CAPS VFIO_DEVICE_FLAGS_CDX "
    ),
    "vfio_device_info_cap_pci_atomic_comp.flags": "IntFlag VFIO_PCI_ATOMIC_COMP32 VFIO_PCI_ATOMIC_COMP64 VFIO_PCI_ATOMIC_COMP128 ",
    "vfio_region_info.flags": (
        "IntFlag VFIO_REGION_INFO_FLAG_READ VFIO_REGION_INFO_FLAG_WRITE VFIO_REGION_INFO_FLAG_MMAP "
        "VFIO_REGION_INFO_FLAG_CAPS "
    ),
    "vfio_region_gfx_edid.link_state": "IntEnum VFIO_DEVICE_GFX_LINK_STATE_UP VFIO_DEVICE_GFX_LINK_STATE_DOWN ",
    "vfio_device_migration_info.device_state": (
        "IntFlag VFIO_DEVICE_STATE_V1_STOP VFIO_DEVICE_STATE_V1_RUNNING VFIO_DEVICE_STATE_V1_SAVING "
        "VFIO_DEVICE_STATE_V1_RESUMING "
    ),
    "vfio_irq_info.flags": "IntFlag VFIO_IRQ_INFO_EVENTFD VFIO_IRQ_INFO_MASKABLE VFIO_IRQ_INFO_AUTOMASKED VFIO_IRQ_INFO_NORESIZE ",
    "vfio_irq_set.flags": (
        "IntFlag VFIO_IRQ_SET_DATA_NONE VFIO_IRQ_SET_DATA_BOOL VFIO_IRQ_SET_DATA_EVENTFD "
        "VFIO_IRQ_SET_ACTION_UNMASK VFIO_IRQ_SET_ACTION_TRIGGER "
    ),
    "vfio_pci_hot_reset_info.flags": "IntFlag VFIO_PCI_HOT_RESET_FLAG_DEV_ID VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED ",
    "vfio_pci_hot_reset.flags": "IntFlag VFIO_PCI_HOT_RESET_FLAG_DEV_ID VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED ",
    "vfio_device_gfx_plane_info.flags": "IntFlag VFIO_GFX_PLANE_TYPE_PROBE VFIO_GFX_PLANE_TYPE_DMABUF VFIO_GFX_PLANE_TYPE_REGION ",
    "vfio_device_ioeventfd.flags": (
        "IntFlag VFIO_DEVICE_IOEVENTFD_8 VFIO_DEVICE_IOEVENTFD_16 VFIO_DEVICE_IOEVENTFD_32 "
        "VFIO_DEVICE_IOEVENTFD_64 "
    ),
    "vfio_device_feature.flags": "IntFlag VFIO_DEVICE_FEATURE_GET VFIO_DEVICE_FEATURE_SET VFIO_DEVICE_FEATURE_PROBE ",
    "vfio_device_feature_migration.flags": "IntFlag VFIO_MIGRATION_STOP_COPY VFIO_MIGRATION_P2P VFIO_MIGRATION_PRE_COPY ",
    "vfio_device_feature_bus_master.op": "IntEnum VFIO_DEVICE_FEATURE_CLEAR_MASTER VFIO_DEVICE_FEATURE_SET_MASTER ",
    "vfio_iommu_type1_info.flags": "IntFlag VFIO_IOMMU_INFO_PGSIZES VFIO_IOMMU_INFO_CAPS ",
    "vfio_iommu_type1_dma_map.flags": "IntFlag VFIO_DMA_MAP_FLAG_READ VFIO_DMA_MAP_FLAG_WRITE VFIO_DMA_MAP_FLAG_VADDR ",
    "vfio_iommu_type1_dma_unmap.flags": "IntFlag VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP VFIO_DMA_UNMAP_FLAG_ALL VFIO_DMA_UNMAP_FLAG_VADDR ",
    "vfio_iommu_type1_dirty_bitmap.flags": (
        "IntFlag VFIO_IOMMU_DIRTY_PAGES_FLAG_START VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP "
        "VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP "
    ),
    "vfio_iommu_spapr_tce_info.flags": "IntFlag VFIO_IOMMU_SPAPR_INFO_DDW ",
}

# names that give way to another with the same value: aliases, limits, heads of groups
LESSER = (
    ""
    "VFIO_DEVICE_FEATURE_LOW_POWER_ENTRY_WITH_WAKEUP VFIO_DEVICE_FEATURE_SET_MASTER "
    "VFIO_DEVICE_INFO_CAP_ZPCI_BASE VFIO_EEH_PE_CONFIGURE VFIO_EEH_PE_DISABLE VFIO_EEH_PE_ENABLE "
    "VFIO_EEH_PE_GET_STATE VFIO_EEH_PE_INJECT_ERR VFIO_EEH_PE_RESET_FUNDAMENTAL VFIO_EEH_PE_RESET_HOT "
    "VFIO_EEH_PE_STATE_NORMAL VFIO_EEH_PE_STATE_RESET VFIO_EEH_PE_STATE_STOPPED "
    "VFIO_EEH_PE_STATE_STOPPED_DMA VFIO_EEH_PE_STATE_UNAVAIL VFIO_EEH_PE_UNFREEZE_DMA "
    "VFIO_EEH_PE_UNFREEZE_IO VFIO_PCI_HOT_RESET_FLAG_DEV_ID_OWNED _IOC_NRBITS _IOC_NRMASK "
    "__BITS_PER_LONG_LONG "
)

__getattr__, __dir__ = lazy_enums(globals(), ENUMS)
