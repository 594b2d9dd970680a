# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/btrfs.h, linux/btrfs_tree.h for arm.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from enum import IntEnum, IntFlag

ENUMS: dict[str, str]
MEMBERS: dict[str, str]
LESSER: str

class btrfs_dev_stat_values(IntEnum):
    BTRFS_DEV_STAT_WRITE_ERRS = 0
    BTRFS_DEV_STAT_READ_ERRS = 1
    BTRFS_DEV_STAT_FLUSH_ERRS = 2
    BTRFS_DEV_STAT_CORRUPTION_ERRS = 3
    BTRFS_DEV_STAT_GENERATION_ERRS = 4
    BTRFS_DEV_STAT_VALUES_MAX = 5

class btrfs_err_code(IntEnum):
    BTRFS_ERROR_DEV_RAID1_MIN_NOT_MET = 1
    BTRFS_ERROR_DEV_RAID10_MIN_NOT_MET = 2
    BTRFS_ERROR_DEV_RAID5_MIN_NOT_MET = 3
    BTRFS_ERROR_DEV_RAID6_MIN_NOT_MET = 4
    BTRFS_ERROR_DEV_TGT_REPLACE = 5
    BTRFS_ERROR_DEV_MISSING_NOT_FOUND = 6
    BTRFS_ERROR_DEV_ONLY_WRITABLE = 7
    BTRFS_ERROR_DEV_EXCL_RUN_IN_PROGRESS = 8

class btrfs_raid_types(IntEnum):
    BTRFS_RAID_RAID10 = 0
    BTRFS_RAID_RAID1 = 1
    BTRFS_RAID_DUP = 2
    BTRFS_RAID_RAID0 = 3
    BTRFS_RAID_SINGLE = 4
    BTRFS_RAID_RAID5 = 5
    BTRFS_RAID_RAID6 = 6
    BTRFS_NR_RAID_TYPES = 7
