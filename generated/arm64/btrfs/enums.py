# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/btrfs.h, linux/btrfs_tree.h for arm64.
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
        "BTRFS_ERROR_DEV_RAID1C3_MIN_NOT_MET BTRFS_ERROR_DEV_RAID1C4_MIN_NOT_MET "
    ),
    # linux/btrfs_tree.h
    "btrfs_csum_type": (
        "IntEnum BTRFS_CSUM_TYPE_CRC32 BTRFS_CSUM_TYPE_XXHASH BTRFS_CSUM_TYPE_SHA256 BTRFS_CSUM_TYPE_BLAKE2 "
    ),
    # linux/fs.h
    "procmap_query_flags": (
        "IntFlag PROCMAP_QUERY_VMA_READABLE PROCMAP_QUERY_VMA_WRITABLE PROCMAP_QUERY_VMA_EXECUTABLE "
        "PROCMAP_QUERY_VMA_SHARED PROCMAP_QUERY_COVERING_OR_NEXT_VMA PROCMAP_QUERY_FILE_BACKED_VMA "
    ),
    # linux/mount.h
    "fsconfig_command": (
        "IntEnum FSCONFIG_SET_FLAG FSCONFIG_SET_STRING FSCONFIG_SET_BINARY FSCONFIG_SET_PATH "
        "FSCONFIG_SET_PATH_EMPTY FSCONFIG_SET_FD FSCONFIG_CMD_CREATE FSCONFIG_CMD_RECONFIGURE "
        "FSCONFIG_CMD_CREATE_EXCL "
    ),
}

MEMBERS = {
    # linux/btrfs.h
    "btrfs_ioctl_fs_info_args.csum_type": "enum btrfs_csum_type",
    # linux/btrfs_tree.h
    "btrfs_header.flags": "IntFlag BTRFS_HEADER_FLAG_WRITTEN BTRFS_HEADER_FLAG_RELOC ",
    "btrfs_super_block.csum_type": "enum btrfs_csum_type",
    "btrfs_dev_replace_item.cont_reading_from_srcdev_mode": (
        "IntEnum BTRFS_DEV_REPLACE_ITEM_CONT_READING_FROM_SRCDEV_MODE_ALWAYS "
        "BTRFS_DEV_REPLACE_ITEM_CONT_READING_FROM_SRCDEV_MODE_AVOID "
    ),
    # linux/fs.h
    "procmap_query.query_flags": "enum procmap_query_flags",
    # linux/fscrypt.h
    "fscrypt_remove_key_arg.removal_status_flags": "IntFlag FSCRYPT_KEY_REMOVAL_STATUS_FLAG_FILES_BUSY FSCRYPT_KEY_REMOVAL_STATUS_FLAG_OTHER_USERS ",
    "fscrypt_get_key_status_arg.status": "IntEnum FSCRYPT_KEY_STATUS_ABSENT FSCRYPT_KEY_STATUS_PRESENT FSCRYPT_KEY_STATUS_INCOMPLETELY_REMOVED ",
    "fscrypt_get_key_status_arg.status_flags": "IntFlag FSCRYPT_KEY_STATUS_FLAG_ADDED_BY_SELF ",
}

# names that give way to another with the same value: aliases, limits, heads of groups
LESSER = (
    ""
    "BTRFS_BACKREF_REV_MAX BTRFS_BALANCE_ARGS_LIMIT_RANGE BTRFS_BALANCE_ARGS_USAGE_RANGE "
    "BTRFS_DEVICE_PATH_NAME_MAX BTRFS_DEVICE_REMOVE_ARGS_MASK BTRFS_DEV_STAT_VALUES_MAX "
    "BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID BTRFS_FSID_SIZE BTRFS_FT_MAX BTRFS_INODE_RO_FLAG_MASK "
    "BTRFS_MAX_ROOTREF_BUFFER_NUM BTRFS_NR_FILE_EXTENT_TYPES BTRFS_QGROUP_INHERIT_FLAGS_SUPP "
    "BTRFS_QUOTA_CTL_ENABLE_SIMPLE_QUOTA BTRFS_SCRUB_SUPPORTED_FLAGS BTRFS_SUBVOL_DELETE_ARGS_MASK "
    "BTRFS_VOL_NAME_MAX FSCRYPT_POLICY_FLAGS_PAD_32 FS_BTREE_FL FS_ENCRYPTION_MODE_AES_256_CTS "
    "FS_ENCRYPTION_MODE_AES_256_XTS FS_KEY_DESCRIPTOR_SIZE FS_KEY_DESC_PREFIX_SIZE FS_MAX_KEY_SIZE "
    "FS_POLICY_FLAGS_PAD_16 FS_POLICY_FLAGS_PAD_32 FS_POLICY_FLAGS_PAD_4 FS_POLICY_FLAGS_PAD_8 "
    "FS_POLICY_FLAGS_PAD_MASK FS_POLICY_FLAG_DIRECT_KEY MAX_CANON MAX_INPUT MS_VERBOSE SEEK_MAX "
    "XATTR_LIST_MAX XATTR_SIZE_MAX _IOC_NRBITS _IOC_NRMASK __BITS_PER_LONG_LONG "
)

__getattr__, __dir__ = lazy_enums(globals(), ENUMS)
