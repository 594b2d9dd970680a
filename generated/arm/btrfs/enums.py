# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/btrfs.h, linux/btrfs_tree.h for arm.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Enumerations by their tag, as classes that are made when they are first used; the constants stay plain numbers.

The first word is the class, ``IntEnum`` or ``IntFlag``, the others its members. ``MEMBERS`` says the same of members of
records whose values have names; ``repr`` of a record spells them.
"""

from .._names import lazy_enums

ENUMS = {
    # linux/btrfs.h
    "btrfs_dev_stat_values": (
        "IntEnum BTRFS_DEV_STAT_WRITE_ERRS BTRFS_DEV_STAT_READ_ERRS BTRFS_DEV_STAT_FLUSH_ERRS "
        "BTRFS_DEV_STAT_CORRUPTION_ERRS BTRFS_DEV_STAT_GENERATION_ERRS BTRFS_DEV_STAT_VALUES_MAX "
    ),
    "btrfs_err_code": (
        "IntEnum BTRFS_ERROR_DEV_RAID1_MIN_NOT_MET BTRFS_ERROR_DEV_RAID10_MIN_NOT_MET "
        "BTRFS_ERROR_DEV_RAID5_MIN_NOT_MET BTRFS_ERROR_DEV_RAID6_MIN_NOT_MET BTRFS_ERROR_DEV_TGT_REPLACE "
        "BTRFS_ERROR_DEV_MISSING_NOT_FOUND BTRFS_ERROR_DEV_ONLY_WRITABLE BTRFS_ERROR_DEV_EXCL_RUN_IN_PROGRESS "
    ),
    # linux/btrfs_tree.h
    "btrfs_raid_types": (
        "IntEnum BTRFS_RAID_RAID10 BTRFS_RAID_RAID1 BTRFS_RAID_DUP BTRFS_RAID_RAID0 BTRFS_RAID_SINGLE "
        "BTRFS_RAID_RAID5 BTRFS_RAID_RAID6 BTRFS_NR_RAID_TYPES "
    ),
}

MEMBERS = {
    # linux/btrfs_tree.h
    "btrfs_dev_replace_item.cont_reading_from_srcdev_mode": (
        "IntEnum BTRFS_DEV_REPLACE_ITEM_CONT_READING_FROM_SRCDEV_MODE_ALWAYS "
        "BTRFS_DEV_REPLACE_ITEM_CONT_READING_FROM_SRCDEV_MODE_AVOID "
    ),
}

# names that give way to another with the same value: aliases, limits, heads of groups
LESSER = (
    ""
    "BTRFS_BALANCE_ARGS_LIMIT_RANGE BTRFS_BALANCE_ARGS_USAGE_RANGE BTRFS_DEVICE_PATH_NAME_MAX "
    "BTRFS_DEV_STAT_VALUES_MAX BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID BTRFS_FILE_EXTENT_PREALLOC "
    "BTRFS_FSID_SIZE BTRFS_FT_MAX BTRFS_MAX_ROOTREF_BUFFER_NUM BTRFS_NR_RAID_TYPES BTRFS_VOL_NAME_MAX "
    "_IOC_NRBITS _IOC_NRMASK "
)

__getattr__, __dir__ = lazy_enums(globals(), ENUMS)
