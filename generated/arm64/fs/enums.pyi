# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/fs.h, linux/fiemap.h, linux/blktrace_api.h for arm64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from enum import IntEnum, IntFlag

ENUMS: dict[str, str]
MEMBERS: dict[str, str]
LESSER: str

class blktrace_cat(IntFlag):
    BLK_TC_READ = 1
    BLK_TC_WRITE = 2
    BLK_TC_FLUSH = 4
    BLK_TC_SYNC = 8
    BLK_TC_SYNCIO = 8
    BLK_TC_QUEUE = 16
    BLK_TC_REQUEUE = 32
    BLK_TC_ISSUE = 64
    BLK_TC_COMPLETE = 128
    BLK_TC_FS = 0x100
    BLK_TC_PC = 0x200
    BLK_TC_NOTIFY = 0x400
    BLK_TC_AHEAD = 0x800
    BLK_TC_META = 0x1000
    BLK_TC_DISCARD = 0x2000
    BLK_TC_DRV_DATA = 0x4000
    BLK_TC_FUA = 0x8000
    BLK_TC_END = 0x8000
blktrace_act: type[IntEnum]
blktrace_notify: type[IntFlag]

class procmap_query_flags(IntFlag):
    PROCMAP_QUERY_VMA_READABLE = 1
    PROCMAP_QUERY_VMA_WRITABLE = 2
    PROCMAP_QUERY_VMA_EXECUTABLE = 4
    PROCMAP_QUERY_VMA_SHARED = 8
    PROCMAP_QUERY_COVERING_OR_NEXT_VMA = 16
    PROCMAP_QUERY_FILE_BACKED_VMA = 32

class fsconfig_command(IntEnum):
    FSCONFIG_SET_FLAG = 0
    FSCONFIG_SET_STRING = 1
    FSCONFIG_SET_BINARY = 2
    FSCONFIG_SET_PATH = 3
    FSCONFIG_SET_PATH_EMPTY = 4
    FSCONFIG_SET_FD = 5
    FSCONFIG_CMD_CREATE = 6
    FSCONFIG_CMD_RECONFIGURE = 7
    FSCONFIG_CMD_CREATE_EXCL = 8
