# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/btrfs.h, linux/btrfs_tree.h for riscv64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Ioctls: name, number, direction, type, number within the type, size and type of the argument."""

from .._abi import Ioctl

__all__ = [
    "FS_IOC_SET_ENCRYPTION_POLICY",
    "FS_IOC_GET_ENCRYPTION_PWSALT",
    "FS_IOC_GET_ENCRYPTION_POLICY",
    "FS_IOC_GET_ENCRYPTION_POLICY_EX",
    "FS_IOC_ADD_ENCRYPTION_KEY",
    "FS_IOC_REMOVE_ENCRYPTION_KEY",
    "FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS",
    "FS_IOC_GET_ENCRYPTION_KEY_STATUS",
    "FS_IOC_GET_ENCRYPTION_NONCE",
    "BLKROSET",
    "BLKROGET",
    "BLKRRPART",
    "BLKGETSIZE",
    "BLKFLSBUF",
    "BLKRASET",
    "BLKRAGET",
    "BLKFRASET",
    "BLKFRAGET",
    "BLKSECTSET",
    "BLKSECTGET",
    "BLKSSZGET",
    "BLKBSZGET",
    "BLKBSZSET",
    "BLKGETSIZE64",
    "BLKTRACESTART",
    "BLKTRACESTOP",
    "BLKTRACETEARDOWN",
    "BLKDISCARD",
    "BLKIOMIN",
    "BLKIOOPT",
    "BLKALIGNOFF",
    "BLKPBSZGET",
    "BLKDISCARDZEROES",
    "BLKSECDISCARD",
    "BLKROTATIONAL",
    "BLKZEROOUT",
    "BLKGETDISKSEQ",
    "FIBMAP",
    "FIGETBSZ",
    "FIFREEZE",
    "FITHAW",
    "FITRIM",
    "FICLONE",
    "FICLONERANGE",
    "FIDEDUPERANGE",
    "FS_IOC_GETFLAGS",
    "FS_IOC_SETFLAGS",
    "FS_IOC_GETVERSION",
    "FS_IOC_SETVERSION",
    "FS_IOC32_GETFLAGS",
    "FS_IOC32_SETFLAGS",
    "FS_IOC32_GETVERSION",
    "FS_IOC32_SETVERSION",
    "FS_IOC_FSGETXATTR",
    "FS_IOC_FSSETXATTR",
    "FS_IOC_GETFSLABEL",
    "FS_IOC_SETFSLABEL",
    "FS_IOC_GETFSUUID",
    "FS_IOC_GETFSSYSFSPATH",
    "PAGEMAP_SCAN",
    "PROCMAP_QUERY",
    "BTRFS_IOC_SNAP_CREATE",
    "BTRFS_IOC_DEFRAG",
    "BTRFS_IOC_RESIZE",
    "BTRFS_IOC_SCAN_DEV",
    "BTRFS_IOC_FORGET_DEV",
    "BTRFS_IOC_TRANS_START",
    "BTRFS_IOC_TRANS_END",
    "BTRFS_IOC_SYNC",
    "BTRFS_IOC_CLONE",
    "BTRFS_IOC_ADD_DEV",
    "BTRFS_IOC_RM_DEV",
    "BTRFS_IOC_BALANCE",
    "BTRFS_IOC_CLONE_RANGE",
    "BTRFS_IOC_SUBVOL_CREATE",
    "BTRFS_IOC_SNAP_DESTROY",
    "BTRFS_IOC_DEFRAG_RANGE",
    "BTRFS_IOC_TREE_SEARCH",
    "BTRFS_IOC_TREE_SEARCH_V2",
    "BTRFS_IOC_INO_LOOKUP",
    "BTRFS_IOC_DEFAULT_SUBVOL",
    "BTRFS_IOC_SPACE_INFO",
    "BTRFS_IOC_START_SYNC",
    "BTRFS_IOC_WAIT_SYNC",
    "BTRFS_IOC_SNAP_CREATE_V2",
    "BTRFS_IOC_SUBVOL_CREATE_V2",
    "BTRFS_IOC_SUBVOL_GETFLAGS",
    "BTRFS_IOC_SUBVOL_SETFLAGS",
    "BTRFS_IOC_SCRUB",
    "BTRFS_IOC_SCRUB_CANCEL",
    "BTRFS_IOC_SCRUB_PROGRESS",
    "BTRFS_IOC_DEV_INFO",
    "BTRFS_IOC_FS_INFO",
    "BTRFS_IOC_BALANCE_V2",
    "BTRFS_IOC_BALANCE_CTL",
    "BTRFS_IOC_BALANCE_PROGRESS",
    "BTRFS_IOC_INO_PATHS",
    "BTRFS_IOC_LOGICAL_INO",
    "BTRFS_IOC_SET_RECEIVED_SUBVOL",
    "BTRFS_IOC_SEND",
    "BTRFS_IOC_DEVICES_READY",
    "BTRFS_IOC_QUOTA_CTL",
    "BTRFS_IOC_QGROUP_ASSIGN",
    "BTRFS_IOC_QGROUP_CREATE",
    "BTRFS_IOC_QGROUP_LIMIT",
    "BTRFS_IOC_QUOTA_RESCAN",
    "BTRFS_IOC_QUOTA_RESCAN_STATUS",
    "BTRFS_IOC_QUOTA_RESCAN_WAIT",
    "BTRFS_IOC_GET_FSLABEL",
    "BTRFS_IOC_SET_FSLABEL",
    "BTRFS_IOC_GET_DEV_STATS",
    "BTRFS_IOC_DEV_REPLACE",
    "BTRFS_IOC_FILE_EXTENT_SAME",
    "BTRFS_IOC_GET_FEATURES",
    "BTRFS_IOC_SET_FEATURES",
    "BTRFS_IOC_GET_SUPPORTED_FEATURES",
    "BTRFS_IOC_RM_DEV_V2",
    "BTRFS_IOC_LOGICAL_INO_V2",
    "BTRFS_IOC_GET_SUBVOL_INFO",
    "BTRFS_IOC_GET_SUBVOL_ROOTREF",
    "BTRFS_IOC_INO_LOOKUP_USER",
    "BTRFS_IOC_SNAP_DESTROY_V2",
    "BTRFS_IOC_ENCODED_READ",
    "BTRFS_IOC_ENCODED_WRITE",
    "BLKTRACESETUP",
    "FS_IOC_FIEMAP",
]

FS_IOC_SET_ENCRYPTION_POLICY = Ioctl("FS_IOC_SET_ENCRYPTION_POLICY", 0x800C6613, "r", 0x66, 0x13, 12, "struct fscrypt_policy_v1")
FS_IOC_GET_ENCRYPTION_PWSALT = Ioctl("FS_IOC_GET_ENCRYPTION_PWSALT", 0x40106614, "w", 0x66, 0x14, 16, "__u8[16]")
FS_IOC_GET_ENCRYPTION_POLICY = Ioctl("FS_IOC_GET_ENCRYPTION_POLICY", 0x400C6615, "w", 0x66, 0x15, 12, "struct fscrypt_policy_v1")
FS_IOC_GET_ENCRYPTION_POLICY_EX = Ioctl("FS_IOC_GET_ENCRYPTION_POLICY_EX", 0xC0096616, "rw", 0x66, 0x16, 9, "__u8[9]")
FS_IOC_ADD_ENCRYPTION_KEY = Ioctl("FS_IOC_ADD_ENCRYPTION_KEY", 0xC0506617, "rw", 0x66, 0x17, 80, "struct fscrypt_add_key_arg")
FS_IOC_REMOVE_ENCRYPTION_KEY = Ioctl("FS_IOC_REMOVE_ENCRYPTION_KEY", 0xC0406618, "rw", 0x66, 0x18, 64, "struct fscrypt_remove_key_arg")
FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS = Ioctl("FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS", 0xC0406619, "rw", 0x66, 0x19, 64, "struct fscrypt_remove_key_arg")
FS_IOC_GET_ENCRYPTION_KEY_STATUS = Ioctl("FS_IOC_GET_ENCRYPTION_KEY_STATUS", 0xC080661A, "rw", 0x66, 0x1A, 128, "struct fscrypt_get_key_status_arg")
FS_IOC_GET_ENCRYPTION_NONCE = Ioctl("FS_IOC_GET_ENCRYPTION_NONCE", 0x8010661B, "r", 0x66, 0x1B, 16, "__u8[16]")
BLKROSET = Ioctl("BLKROSET", 0x125D, "", 0x12, 0x5D, 0, None)
BLKROGET = Ioctl("BLKROGET", 0x125E, "", 0x12, 0x5E, 0, None)
BLKRRPART = Ioctl("BLKRRPART", 0x125F, "", 0x12, 0x5F, 0, None)
BLKGETSIZE = Ioctl("BLKGETSIZE", 0x1260, "", 0x12, 0x60, 0, None)
BLKFLSBUF = Ioctl("BLKFLSBUF", 0x1261, "", 0x12, 0x61, 0, None)
BLKRASET = Ioctl("BLKRASET", 0x1262, "", 0x12, 0x62, 0, None)
BLKRAGET = Ioctl("BLKRAGET", 0x1263, "", 0x12, 0x63, 0, None)
BLKFRASET = Ioctl("BLKFRASET", 0x1264, "", 0x12, 0x64, 0, None)
BLKFRAGET = Ioctl("BLKFRAGET", 0x1265, "", 0x12, 0x65, 0, None)
BLKSECTSET = Ioctl("BLKSECTSET", 0x1266, "", 0x12, 0x66, 0, None)
BLKSECTGET = Ioctl("BLKSECTGET", 0x1267, "", 0x12, 0x67, 0, None)
BLKSSZGET = Ioctl("BLKSSZGET", 0x1268, "", 0x12, 0x68, 0, None)
BLKBSZGET = Ioctl("BLKBSZGET", 0x80081270, "r", 0x12, 0x70, 8, "size_t")
BLKBSZSET = Ioctl("BLKBSZSET", 0x40081271, "w", 0x12, 0x71, 8, "size_t")
BLKGETSIZE64 = Ioctl("BLKGETSIZE64", 0x80081272, "r", 0x12, 0x72, 8, "size_t")
BLKTRACESTART = Ioctl("BLKTRACESTART", 0x1274, "", 0x12, 0x74, 0, None)
BLKTRACESTOP = Ioctl("BLKTRACESTOP", 0x1275, "", 0x12, 0x75, 0, None)
BLKTRACETEARDOWN = Ioctl("BLKTRACETEARDOWN", 0x1276, "", 0x12, 0x76, 0, None)
BLKDISCARD = Ioctl("BLKDISCARD", 0x1277, "", 0x12, 0x77, 0, None)
BLKIOMIN = Ioctl("BLKIOMIN", 0x1278, "", 0x12, 0x78, 0, None)
BLKIOOPT = Ioctl("BLKIOOPT", 0x1279, "", 0x12, 0x79, 0, None)
BLKALIGNOFF = Ioctl("BLKALIGNOFF", 0x127A, "", 0x12, 0x7A, 0, None)
BLKPBSZGET = Ioctl("BLKPBSZGET", 0x127B, "", 0x12, 0x7B, 0, None)
BLKDISCARDZEROES = Ioctl("BLKDISCARDZEROES", 0x127C, "", 0x12, 0x7C, 0, None)
BLKSECDISCARD = Ioctl("BLKSECDISCARD", 0x127D, "", 0x12, 0x7D, 0, None)
BLKROTATIONAL = Ioctl("BLKROTATIONAL", 0x127E, "", 0x12, 0x7E, 0, None)
BLKZEROOUT = Ioctl("BLKZEROOUT", 0x127F, "", 0x12, 0x7F, 0, None)
BLKGETDISKSEQ = Ioctl("BLKGETDISKSEQ", 0x80081280, "r", 0x12, 0x80, 8, "__u64")
FIBMAP = Ioctl("FIBMAP", 0x1, "", 0x00, 0x01, 0, None)
FIGETBSZ = Ioctl("FIGETBSZ", 0x2, "", 0x00, 0x02, 0, None)
FIFREEZE = Ioctl("FIFREEZE", 0xC0045877, "rw", 0x58, 0x77, 4, "int")
FITHAW = Ioctl("FITHAW", 0xC0045878, "rw", 0x58, 0x78, 4, "int")
FITRIM = Ioctl("FITRIM", 0xC0185879, "rw", 0x58, 0x79, 24, "struct fstrim_range")
FICLONE = Ioctl("FICLONE", 0x40049409, "w", 0x94, 0x09, 4, "int")
FICLONERANGE = Ioctl("FICLONERANGE", 0x4020940D, "w", 0x94, 0x0D, 32, "struct file_clone_range")
FIDEDUPERANGE = Ioctl("FIDEDUPERANGE", 0xC0189436, "rw", 0x94, 0x36, 24, "struct file_dedupe_range")
FS_IOC_GETFLAGS = Ioctl("FS_IOC_GETFLAGS", 0x80086601, "r", 0x66, 0x01, 8, "long")
FS_IOC_SETFLAGS = Ioctl("FS_IOC_SETFLAGS", 0x40086602, "w", 0x66, 0x02, 8, "long")
FS_IOC_GETVERSION = Ioctl("FS_IOC_GETVERSION", 0x80087601, "r", 0x76, 0x01, 8, "long")
FS_IOC_SETVERSION = Ioctl("FS_IOC_SETVERSION", 0x40087602, "w", 0x76, 0x02, 8, "long")
FS_IOC32_GETFLAGS = Ioctl("FS_IOC32_GETFLAGS", 0x80046601, "r", 0x66, 0x01, 4, "int")
FS_IOC32_SETFLAGS = Ioctl("FS_IOC32_SETFLAGS", 0x40046602, "w", 0x66, 0x02, 4, "int")
FS_IOC32_GETVERSION = Ioctl("FS_IOC32_GETVERSION", 0x80047601, "r", 0x76, 0x01, 4, "int")
FS_IOC32_SETVERSION = Ioctl("FS_IOC32_SETVERSION", 0x40047602, "w", 0x76, 0x02, 4, "int")
FS_IOC_FSGETXATTR = Ioctl("FS_IOC_FSGETXATTR", 0x801C581F, "r", 0x58, 0x1F, 28, "struct fsxattr")
FS_IOC_FSSETXATTR = Ioctl("FS_IOC_FSSETXATTR", 0x401C5820, "w", 0x58, 0x20, 28, "struct fsxattr")
FS_IOC_GETFSLABEL = Ioctl("FS_IOC_GETFSLABEL", 0x81009431, "r", 0x94, 0x31, 256, "char[256]")
FS_IOC_SETFSLABEL = Ioctl("FS_IOC_SETFSLABEL", 0x41009432, "w", 0x94, 0x32, 256, "char[256]")
FS_IOC_GETFSUUID = Ioctl("FS_IOC_GETFSUUID", 0x80111500, "r", 0x15, 0x00, 17, "struct fsuuid2")
FS_IOC_GETFSSYSFSPATH = Ioctl("FS_IOC_GETFSSYSFSPATH", 0x80811501, "r", 0x15, 0x01, 129, "struct fs_sysfs_path")
PAGEMAP_SCAN = Ioctl("PAGEMAP_SCAN", 0xC0606610, "rw", 0x66, 0x10, 96, "struct pm_scan_arg")
PROCMAP_QUERY = Ioctl("PROCMAP_QUERY", 0xC0686611, "rw", 0x66, 0x11, 104, "struct procmap_query")
BTRFS_IOC_SNAP_CREATE = Ioctl("BTRFS_IOC_SNAP_CREATE", 0x50009401, "w", 0x94, 0x01, 4096, "struct btrfs_ioctl_vol_args")
BTRFS_IOC_DEFRAG = Ioctl("BTRFS_IOC_DEFRAG", 0x50009402, "w", 0x94, 0x02, 4096, "struct btrfs_ioctl_vol_args")
BTRFS_IOC_RESIZE = Ioctl("BTRFS_IOC_RESIZE", 0x50009403, "w", 0x94, 0x03, 4096, "struct btrfs_ioctl_vol_args")
BTRFS_IOC_SCAN_DEV = Ioctl("BTRFS_IOC_SCAN_DEV", 0x50009404, "w", 0x94, 0x04, 4096, "struct btrfs_ioctl_vol_args")
BTRFS_IOC_FORGET_DEV = Ioctl("BTRFS_IOC_FORGET_DEV", 0x50009405, "w", 0x94, 0x05, 4096, "struct btrfs_ioctl_vol_args")
BTRFS_IOC_TRANS_START = Ioctl("BTRFS_IOC_TRANS_START", 0x9406, "", 0x94, 0x06, 0, None)
BTRFS_IOC_TRANS_END = Ioctl("BTRFS_IOC_TRANS_END", 0x9407, "", 0x94, 0x07, 0, None)
BTRFS_IOC_SYNC = Ioctl("BTRFS_IOC_SYNC", 0x9408, "", 0x94, 0x08, 0, None)
BTRFS_IOC_CLONE = Ioctl("BTRFS_IOC_CLONE", 0x40049409, "w", 0x94, 0x09, 4, "int")
BTRFS_IOC_ADD_DEV = Ioctl("BTRFS_IOC_ADD_DEV", 0x5000940A, "w", 0x94, 0x0A, 4096, "struct btrfs_ioctl_vol_args")
BTRFS_IOC_RM_DEV = Ioctl("BTRFS_IOC_RM_DEV", 0x5000940B, "w", 0x94, 0x0B, 4096, "struct btrfs_ioctl_vol_args")
BTRFS_IOC_BALANCE = Ioctl("BTRFS_IOC_BALANCE", 0x5000940C, "w", 0x94, 0x0C, 4096, "struct btrfs_ioctl_vol_args")
BTRFS_IOC_CLONE_RANGE = Ioctl("BTRFS_IOC_CLONE_RANGE", 0x4020940D, "w", 0x94, 0x0D, 32, "struct btrfs_ioctl_clone_range_args")
BTRFS_IOC_SUBVOL_CREATE = Ioctl("BTRFS_IOC_SUBVOL_CREATE", 0x5000940E, "w", 0x94, 0x0E, 4096, "struct btrfs_ioctl_vol_args")
BTRFS_IOC_SNAP_DESTROY = Ioctl("BTRFS_IOC_SNAP_DESTROY", 0x5000940F, "w", 0x94, 0x0F, 4096, "struct btrfs_ioctl_vol_args")
BTRFS_IOC_DEFRAG_RANGE = Ioctl("BTRFS_IOC_DEFRAG_RANGE", 0x40309410, "w", 0x94, 0x10, 48, "struct btrfs_ioctl_defrag_range_args")
BTRFS_IOC_TREE_SEARCH = Ioctl("BTRFS_IOC_TREE_SEARCH", 0xD0009411, "rw", 0x94, 0x11, 4096, "struct btrfs_ioctl_search_args")
BTRFS_IOC_TREE_SEARCH_V2 = Ioctl("BTRFS_IOC_TREE_SEARCH_V2", 0xC0709411, "rw", 0x94, 0x11, 112, "struct btrfs_ioctl_search_args_v2")
BTRFS_IOC_INO_LOOKUP = Ioctl("BTRFS_IOC_INO_LOOKUP", 0xD0009412, "rw", 0x94, 0x12, 4096, "struct btrfs_ioctl_ino_lookup_args")
BTRFS_IOC_DEFAULT_SUBVOL = Ioctl("BTRFS_IOC_DEFAULT_SUBVOL", 0x40089413, "w", 0x94, 0x13, 8, "__u64")
BTRFS_IOC_SPACE_INFO = Ioctl("BTRFS_IOC_SPACE_INFO", 0xC0109414, "rw", 0x94, 0x14, 16, "struct btrfs_ioctl_space_args")
BTRFS_IOC_START_SYNC = Ioctl("BTRFS_IOC_START_SYNC", 0x80089418, "r", 0x94, 0x18, 8, "__u64")
BTRFS_IOC_WAIT_SYNC = Ioctl("BTRFS_IOC_WAIT_SYNC", 0x40089416, "w", 0x94, 0x16, 8, "__u64")
BTRFS_IOC_SNAP_CREATE_V2 = Ioctl("BTRFS_IOC_SNAP_CREATE_V2", 0x50009417, "w", 0x94, 0x17, 4096, "struct btrfs_ioctl_vol_args_v2")
BTRFS_IOC_SUBVOL_CREATE_V2 = Ioctl("BTRFS_IOC_SUBVOL_CREATE_V2", 0x50009418, "w", 0x94, 0x18, 4096, "struct btrfs_ioctl_vol_args_v2")
BTRFS_IOC_SUBVOL_GETFLAGS = Ioctl("BTRFS_IOC_SUBVOL_GETFLAGS", 0x80089419, "r", 0x94, 0x19, 8, "__u64")
BTRFS_IOC_SUBVOL_SETFLAGS = Ioctl("BTRFS_IOC_SUBVOL_SETFLAGS", 0x4008941A, "w", 0x94, 0x1A, 8, "__u64")
BTRFS_IOC_SCRUB = Ioctl("BTRFS_IOC_SCRUB", 0xC400941B, "rw", 0x94, 0x1B, 1024, "struct btrfs_ioctl_scrub_args")
BTRFS_IOC_SCRUB_CANCEL = Ioctl("BTRFS_IOC_SCRUB_CANCEL", 0x941C, "", 0x94, 0x1C, 0, None)
BTRFS_IOC_SCRUB_PROGRESS = Ioctl("BTRFS_IOC_SCRUB_PROGRESS", 0xC400941D, "rw", 0x94, 0x1D, 1024, "struct btrfs_ioctl_scrub_args")
BTRFS_IOC_DEV_INFO = Ioctl("BTRFS_IOC_DEV_INFO", 0xD000941E, "rw", 0x94, 0x1E, 4096, "struct btrfs_ioctl_dev_info_args")
BTRFS_IOC_FS_INFO = Ioctl("BTRFS_IOC_FS_INFO", 0x8400941F, "r", 0x94, 0x1F, 1024, "struct btrfs_ioctl_fs_info_args")
BTRFS_IOC_BALANCE_V2 = Ioctl("BTRFS_IOC_BALANCE_V2", 0xC4009420, "rw", 0x94, 0x20, 1024, "struct btrfs_ioctl_balance_args")
BTRFS_IOC_BALANCE_CTL = Ioctl("BTRFS_IOC_BALANCE_CTL", 0x40049421, "w", 0x94, 0x21, 4, "int")
BTRFS_IOC_BALANCE_PROGRESS = Ioctl("BTRFS_IOC_BALANCE_PROGRESS", 0x84009422, "r", 0x94, 0x22, 1024, "struct btrfs_ioctl_balance_args")
BTRFS_IOC_INO_PATHS = Ioctl("BTRFS_IOC_INO_PATHS", 0xC0389423, "rw", 0x94, 0x23, 56, "struct btrfs_ioctl_ino_path_args")
BTRFS_IOC_LOGICAL_INO = Ioctl("BTRFS_IOC_LOGICAL_INO", 0xC0389424, "rw", 0x94, 0x24, 56, "struct btrfs_ioctl_logical_ino_args")
BTRFS_IOC_SET_RECEIVED_SUBVOL = Ioctl("BTRFS_IOC_SET_RECEIVED_SUBVOL", 0xC0C89425, "rw", 0x94, 0x25, 200, "struct btrfs_ioctl_received_subvol_args")
BTRFS_IOC_SEND = Ioctl("BTRFS_IOC_SEND", 0x40489426, "w", 0x94, 0x26, 72, "struct btrfs_ioctl_send_args")
BTRFS_IOC_DEVICES_READY = Ioctl("BTRFS_IOC_DEVICES_READY", 0x90009427, "r", 0x94, 0x27, 4096, "struct btrfs_ioctl_vol_args")
BTRFS_IOC_QUOTA_CTL = Ioctl("BTRFS_IOC_QUOTA_CTL", 0xC0109428, "rw", 0x94, 0x28, 16, "struct btrfs_ioctl_quota_ctl_args")
BTRFS_IOC_QGROUP_ASSIGN = Ioctl("BTRFS_IOC_QGROUP_ASSIGN", 0x40189429, "w", 0x94, 0x29, 24, "struct btrfs_ioctl_qgroup_assign_args")
BTRFS_IOC_QGROUP_CREATE = Ioctl("BTRFS_IOC_QGROUP_CREATE", 0x4010942A, "w", 0x94, 0x2A, 16, "struct btrfs_ioctl_qgroup_create_args")
BTRFS_IOC_QGROUP_LIMIT = Ioctl("BTRFS_IOC_QGROUP_LIMIT", 0x8030942B, "r", 0x94, 0x2B, 48, "struct btrfs_ioctl_qgroup_limit_args")
BTRFS_IOC_QUOTA_RESCAN = Ioctl("BTRFS_IOC_QUOTA_RESCAN", 0x4040942C, "w", 0x94, 0x2C, 64, "struct btrfs_ioctl_quota_rescan_args")
BTRFS_IOC_QUOTA_RESCAN_STATUS = Ioctl("BTRFS_IOC_QUOTA_RESCAN_STATUS", 0x8040942D, "r", 0x94, 0x2D, 64, "struct btrfs_ioctl_quota_rescan_args")
BTRFS_IOC_QUOTA_RESCAN_WAIT = Ioctl("BTRFS_IOC_QUOTA_RESCAN_WAIT", 0x942E, "", 0x94, 0x2E, 0, None)
BTRFS_IOC_GET_FSLABEL = Ioctl("BTRFS_IOC_GET_FSLABEL", 0x81009431, "r", 0x94, 0x31, 256, "char[256]")
BTRFS_IOC_SET_FSLABEL = Ioctl("BTRFS_IOC_SET_FSLABEL", 0x41009432, "w", 0x94, 0x32, 256, "char[256]")
BTRFS_IOC_GET_DEV_STATS = Ioctl("BTRFS_IOC_GET_DEV_STATS", 0xC4089434, "rw", 0x94, 0x34, 1032, "struct btrfs_ioctl_get_dev_stats")
BTRFS_IOC_DEV_REPLACE = Ioctl("BTRFS_IOC_DEV_REPLACE", 0xCA289435, "rw", 0x94, 0x35, 2600, "struct btrfs_ioctl_dev_replace_args")
BTRFS_IOC_FILE_EXTENT_SAME = Ioctl("BTRFS_IOC_FILE_EXTENT_SAME", 0xC0189436, "rw", 0x94, 0x36, 24, "struct btrfs_ioctl_same_args")
BTRFS_IOC_GET_FEATURES = Ioctl("BTRFS_IOC_GET_FEATURES", 0x80189439, "r", 0x94, 0x39, 24, "struct btrfs_ioctl_feature_flags")
BTRFS_IOC_SET_FEATURES = Ioctl("BTRFS_IOC_SET_FEATURES", 0x40309439, "w", 0x94, 0x39, 48, "struct btrfs_ioctl_feature_flags[2]")
BTRFS_IOC_GET_SUPPORTED_FEATURES = Ioctl("BTRFS_IOC_GET_SUPPORTED_FEATURES", 0x80489439, "r", 0x94, 0x39, 72, "struct btrfs_ioctl_feature_flags[3]")
BTRFS_IOC_RM_DEV_V2 = Ioctl("BTRFS_IOC_RM_DEV_V2", 0x5000943A, "w", 0x94, 0x3A, 4096, "struct btrfs_ioctl_vol_args_v2")
BTRFS_IOC_LOGICAL_INO_V2 = Ioctl("BTRFS_IOC_LOGICAL_INO_V2", 0xC038943B, "rw", 0x94, 0x3B, 56, "struct btrfs_ioctl_logical_ino_args")
BTRFS_IOC_GET_SUBVOL_INFO = Ioctl("BTRFS_IOC_GET_SUBVOL_INFO", 0x81F8943C, "r", 0x94, 0x3C, 504, "struct btrfs_ioctl_get_subvol_info_args")
BTRFS_IOC_GET_SUBVOL_ROOTREF = Ioctl("BTRFS_IOC_GET_SUBVOL_ROOTREF", 0xD000943D, "rw", 0x94, 0x3D, 4096, "struct btrfs_ioctl_get_subvol_rootref_args")
BTRFS_IOC_INO_LOOKUP_USER = Ioctl("BTRFS_IOC_INO_LOOKUP_USER", 0xD000943E, "rw", 0x94, 0x3E, 4096, "struct btrfs_ioctl_ino_lookup_user_args")
BTRFS_IOC_SNAP_DESTROY_V2 = Ioctl("BTRFS_IOC_SNAP_DESTROY_V2", 0x5000943F, "w", 0x94, 0x3F, 4096, "struct btrfs_ioctl_vol_args_v2")
BTRFS_IOC_ENCODED_READ = Ioctl("BTRFS_IOC_ENCODED_READ", 0x80809440, "r", 0x94, 0x40, 128, "struct btrfs_ioctl_encoded_io_args")
BTRFS_IOC_ENCODED_WRITE = Ioctl("BTRFS_IOC_ENCODED_WRITE", 0x40809440, "w", 0x94, 0x40, 128, "struct btrfs_ioctl_encoded_io_args")
BLKTRACESETUP = Ioctl("BLKTRACESETUP", 0xC0481273, "rw", 0x12, 0x73, 72, "struct blk_user_trace_setup")
FS_IOC_FIEMAP = Ioctl("FS_IOC_FIEMAP", 0xC020660B, "rw", 0x66, 0x0B, 32, "struct fiemap")
