# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/fs.h, linux/fiemap.h, linux/blktrace_api.h for arm64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Enumerations by their tag, as classes that are made when they are first used; the constants stay plain numbers.

The first word is the class, ``IntEnum`` or ``IntFlag``, the others its members. ``MEMBERS`` says the same of members of
records whose values have names; ``repr`` of a record spells them.
"""

from .._names import lazy_enums

ENUMS = {
    # linux/blktrace_api.h
    "blktrace_cat": (
        "IntFlag BLK_TC_READ BLK_TC_WRITE BLK_TC_FLUSH BLK_TC_SYNC BLK_TC_SYNCIO BLK_TC_QUEUE BLK_TC_REQUEUE "
        "BLK_TC_ISSUE BLK_TC_COMPLETE BLK_TC_FS BLK_TC_PC BLK_TC_NOTIFY BLK_TC_AHEAD BLK_TC_META "
        "BLK_TC_DISCARD BLK_TC_DRV_DATA BLK_TC_FUA BLK_TC_END "
    ),
    "blktrace_act": (
        "IntEnum __BLK_TA_QUEUE __BLK_TA_BACKMERGE __BLK_TA_FRONTMERGE __BLK_TA_GETRQ __BLK_TA_SLEEPRQ "
        "__BLK_TA_REQUEUE __BLK_TA_ISSUE __BLK_TA_COMPLETE __BLK_TA_PLUG __BLK_TA_UNPLUG_IO "
        "__BLK_TA_UNPLUG_TIMER __BLK_TA_INSERT __BLK_TA_SPLIT __BLK_TA_BOUNCE __BLK_TA_REMAP __BLK_TA_ABORT "
        "__BLK_TA_DRV_DATA __BLK_TA_CGROUP "
    ),
    "blktrace_notify": (
        "IntFlag __BLK_TN_PROCESS __BLK_TN_TIMESTAMP __BLK_TN_MESSAGE __BLK_TN_CGROUP "
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
    "BLK_TC_END FIEMAP_EXTENT_LAST FSCRYPT_POLICY_FLAGS_PAD_32 FS_BTREE_FL FS_ENCRYPTION_MODE_AES_256_CTS "
    "FS_ENCRYPTION_MODE_AES_256_XTS FS_KEY_DESCRIPTOR_SIZE FS_KEY_DESC_PREFIX_SIZE FS_MAX_KEY_SIZE "
    "FS_POLICY_FLAGS_PAD_16 FS_POLICY_FLAGS_PAD_32 FS_POLICY_FLAGS_PAD_4 FS_POLICY_FLAGS_PAD_8 "
    "FS_POLICY_FLAGS_PAD_MASK FS_POLICY_FLAG_DIRECT_KEY MAX_CANON MAX_INPUT MS_VERBOSE SEEK_MAX "
    "XATTR_LIST_MAX XATTR_SIZE_MAX _IOC_NRBITS _IOC_NRMASK __BITS_PER_LONG_LONG "
)

__getattr__, __dir__ = lazy_enums(globals(), ENUMS)
