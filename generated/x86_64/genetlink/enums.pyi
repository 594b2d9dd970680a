# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/netlink.h, linux/genetlink.h for x86_64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from enum import IntEnum, IntFlag

ENUMS: dict[str, str]
MEMBERS: dict[str, str]
LESSER: str

class nlmsgerr_attrs(IntEnum):
    NLMSGERR_ATTR_UNUSED = 0
    NLMSGERR_ATTR_MSG = 1
    NLMSGERR_ATTR_OFFS = 2
    NLMSGERR_ATTR_COOKIE = 3
    NLMSGERR_ATTR_POLICY = 4
    NLMSGERR_ATTR_MISS_TYPE = 5
    NLMSGERR_ATTR_MISS_NEST = 6
    NLMSGERR_ATTR_MAX = 6

class nl_mmap_status(IntEnum):
    NL_MMAP_STATUS_UNUSED = 0
    NL_MMAP_STATUS_RESERVED = 1
    NL_MMAP_STATUS_VALID = 2
    NL_MMAP_STATUS_COPY = 3
    NL_MMAP_STATUS_SKIP = 4

class netlink_attribute_type(IntEnum):
    NL_ATTR_TYPE_INVALID = 0
    NL_ATTR_TYPE_FLAG = 1
    NL_ATTR_TYPE_U8 = 2
    NL_ATTR_TYPE_U16 = 3
    NL_ATTR_TYPE_U32 = 4
    NL_ATTR_TYPE_U64 = 5
    NL_ATTR_TYPE_S8 = 6
    NL_ATTR_TYPE_S16 = 7
    NL_ATTR_TYPE_S32 = 8
    NL_ATTR_TYPE_S64 = 9
    NL_ATTR_TYPE_BINARY = 10
    NL_ATTR_TYPE_STRING = 11
    NL_ATTR_TYPE_NUL_STRING = 12
    NL_ATTR_TYPE_NESTED = 13
    NL_ATTR_TYPE_NESTED_ARRAY = 14
    NL_ATTR_TYPE_BITFIELD32 = 15
    NL_ATTR_TYPE_SINT = 16
    NL_ATTR_TYPE_UINT = 17

class netlink_policy_type_attr(IntEnum):
    NL_POLICY_TYPE_ATTR_UNSPEC = 0
    NL_POLICY_TYPE_ATTR_TYPE = 1
    NL_POLICY_TYPE_ATTR_MIN_VALUE_S = 2
    NL_POLICY_TYPE_ATTR_MAX_VALUE_S = 3
    NL_POLICY_TYPE_ATTR_MIN_VALUE_U = 4
    NL_POLICY_TYPE_ATTR_MAX_VALUE_U = 5
    NL_POLICY_TYPE_ATTR_MIN_LENGTH = 6
    NL_POLICY_TYPE_ATTR_MAX_LENGTH = 7
    NL_POLICY_TYPE_ATTR_POLICY_IDX = 8
    NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE = 9
    NL_POLICY_TYPE_ATTR_BITFIELD32_MASK = 10
    NL_POLICY_TYPE_ATTR_PAD = 11
    NL_POLICY_TYPE_ATTR_MASK = 12
    NL_POLICY_TYPE_ATTR_MAX = 12
