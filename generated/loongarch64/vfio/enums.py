# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/vfio.h for loongarch64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# ruff: noqa
"""Enumerations by their tag, as classes that are made when they are first used; the constants stay plain numbers.

The first word is the class, ``IntEnum`` or ``IntFlag``, the others its members.
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
