# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/vhost.h for mips64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Enumerations by their tag, as classes that are made when they are first used; the constants stay plain numbers.

The first word is the class, ``IntEnum`` or ``IntFlag``, the others its members. ``MEMBERS`` says the same of members of
records whose values have names; ``repr`` of a record spells them.
"""

from .._names import lazy_enums

ENUMS = {
}

MEMBERS = {
    # linux/vhost_types.h
    "vhost_vring_addr.flags": "IntFlag VHOST_VRING_F_LOG ",
}

# names that give way to another with the same value: aliases, limits, heads of groups
LESSER = (
    ""
    "VHOST_IOTLB_BATCH_END VHOST_IOTLB_MSG_V2 VIRTIO_F_IOMMU_PLATFORM VRING_USED_F_NO_NOTIFY _IOC_NRBITS "
    "_IOC_NRMASK __BITS_PER_LONG __BITS_PER_LONG_LONG "
)

__getattr__, __dir__ = lazy_enums(globals(), ENUMS)
