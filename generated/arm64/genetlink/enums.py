# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/netlink.h, linux/genetlink.h for arm64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Enumerations by their tag, as classes that are made when they are first used; the constants stay plain numbers.

The first word is the class, ``IntEnum`` or ``IntFlag``, the others its members. ``MEMBERS`` says the same of members of
records whose values have names; ``repr`` of a record spells them.
"""

from .._names import lazy_enums

ENUMS = {
    # linux/netlink.h
    "nlmsgerr_attrs": (
        "IntEnum NLMSGERR_ATTR_UNUSED NLMSGERR_ATTR_MSG NLMSGERR_ATTR_OFFS NLMSGERR_ATTR_COOKIE "
        "NLMSGERR_ATTR_POLICY NLMSGERR_ATTR_MISS_TYPE NLMSGERR_ATTR_MISS_NEST NLMSGERR_ATTR_MAX "
        "__NLMSGERR_ATTR_MAX "
    ),
    "nl_mmap_status": (
        "IntEnum NL_MMAP_STATUS_UNUSED NL_MMAP_STATUS_RESERVED NL_MMAP_STATUS_VALID NL_MMAP_STATUS_COPY "
        "NL_MMAP_STATUS_SKIP "
    ),
    "netlink_attribute_type": (
        "IntEnum NL_ATTR_TYPE_INVALID NL_ATTR_TYPE_FLAG NL_ATTR_TYPE_U8 NL_ATTR_TYPE_U16 NL_ATTR_TYPE_U32 "
        "NL_ATTR_TYPE_U64 NL_ATTR_TYPE_S8 NL_ATTR_TYPE_S16 NL_ATTR_TYPE_S32 NL_ATTR_TYPE_S64 "
        "NL_ATTR_TYPE_BINARY NL_ATTR_TYPE_STRING NL_ATTR_TYPE_NUL_STRING NL_ATTR_TYPE_NESTED "
        "NL_ATTR_TYPE_NESTED_ARRAY NL_ATTR_TYPE_BITFIELD32 NL_ATTR_TYPE_SINT NL_ATTR_TYPE_UINT "
    ),
    "netlink_policy_type_attr": (
        "IntEnum NL_POLICY_TYPE_ATTR_UNSPEC NL_POLICY_TYPE_ATTR_TYPE NL_POLICY_TYPE_ATTR_MIN_VALUE_S "
        "NL_POLICY_TYPE_ATTR_MAX_VALUE_S NL_POLICY_TYPE_ATTR_MIN_VALUE_U NL_POLICY_TYPE_ATTR_MAX_VALUE_U "
        "NL_POLICY_TYPE_ATTR_MIN_LENGTH NL_POLICY_TYPE_ATTR_MAX_LENGTH NL_POLICY_TYPE_ATTR_POLICY_IDX "
        "NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE NL_POLICY_TYPE_ATTR_BITFIELD32_MASK NL_POLICY_TYPE_ATTR_PAD "
        "NL_POLICY_TYPE_ATTR_MASK NL_POLICY_TYPE_ATTR_MAX __NL_POLICY_TYPE_ATTR_MAX "
    ),
}

MEMBERS = {
}

# names that give way to another with the same value: aliases, limits, heads of groups
LESSER = (
    ""
    "CTRL_ATTR_MAX CTRL_ATTR_MCAST_GRP_MAX CTRL_ATTR_OP_MAX CTRL_ATTR_POLICY_DUMP_MAX "
    "CTRL_ATTR_POLICY_MAX CTRL_CMD_MAX GENL_ID_CTRL GENL_MIN_ID NETLINK_INET_DIAG NLMSGERR_ATTR_MAX "
    "NLM_F_ACK_TLVS NL_MMAP_MSG_ALIGNMENT NL_POLICY_TYPE_ATTR_MAX __BITS_PER_LONG_LONG __CTRL_ATTR_MAX "
    "__CTRL_ATTR_MCAST_GRP_MAX __CTRL_ATTR_OP_MAX __CTRL_ATTR_POLICY_DUMP_MAX __CTRL_CMD_MAX "
)

__getattr__, __dir__ = lazy_enums(globals(), ENUMS)
