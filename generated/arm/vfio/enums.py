# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/vfio.h for arm.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# ruff: noqa
"""Enumerations by their tag, as classes that are made when they are first used; the constants stay plain numbers.

The first word is the class, ``IntEnum`` or ``IntFlag``, the others its members.
"""

from .._names import lazy_enums

ENUMS = {
}

# names that give way to another with the same value: aliases, limits, heads of groups
LESSER = (
    ""
    "VFIO_EEH_PE_CONFIGURE VFIO_EEH_PE_DISABLE VFIO_EEH_PE_ENABLE VFIO_EEH_PE_GET_STATE "
    "VFIO_EEH_PE_INJECT_ERR VFIO_EEH_PE_RESET_FUNDAMENTAL VFIO_EEH_PE_RESET_HOT VFIO_EEH_PE_STATE_NORMAL "
    "VFIO_EEH_PE_STATE_RESET VFIO_EEH_PE_STATE_STOPPED VFIO_EEH_PE_STATE_STOPPED_DMA "
    "VFIO_EEH_PE_STATE_UNAVAIL VFIO_EEH_PE_UNFREEZE_DMA VFIO_EEH_PE_UNFREEZE_IO _IOC_NRBITS _IOC_NRMASK "
)

__getattr__, __dir__ = lazy_enums(globals(), ENUMS)
