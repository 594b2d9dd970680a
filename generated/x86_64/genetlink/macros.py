# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/netlink.h, linux/genetlink.h for x86_64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Function-like macros, as functions with C's integer semantics."""

from __future__ import annotations

from .. import _arith as _c
from . import constants

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .. import _members as _t

__all__ = [
    "__AC",
    "_AC",
    "_UL",
    "_ULL",
    "_BITUL",
    "_BITULL",
    "_BIT128",
    "__ALIGN_KERNEL",
    "__ALIGN_KERNEL_MASK",
    "__KERNEL_DIV_ROUND_UP",
    "__struct_group_tag",
    "NLMSG_ALIGN",
    "NLMSG_LENGTH",
    "NLMSG_SPACE",
    "NL_MMAP_MSG_ALIGN",
    "NLA_ALIGN",
]


def __AC(X: _t.Word, Y: _t.Word) -> int:
    """#define __AC(X, Y) (X ## Y)"""
    return int(_c.word({"CTRL_ATTR_FAMILY_ID": _c.s32(1), "CTRL_ATTR_FAMILY_NAME": _c.s32(2), "CTRL_ATTR_HDRSIZE": _c.s32(4), "CTRL_ATTR_MAX": _c.s32(10), "CTRL_ATTR_MAXATTR": _c.s32(5), "CTRL_ATTR_MCAST_GROUPS": _c.s32(7), "CTRL_ATTR_MCAST_GRP_ID": _c.s32(2), "CTRL_ATTR_MCAST_GRP_MAX": _c.s32(2), "CTRL_ATTR_MCAST_GRP_NAME": _c.s32(1), "CTRL_ATTR_MCAST_GRP_UNSPEC": _c.s32(0), "CTRL_ATTR_OP": _c.s32(10), "CTRL_ATTR_OPS": _c.s32(6), "CTRL_ATTR_OP_FLAGS": _c.s32(2), "CTRL_ATTR_OP_ID": _c.s32(1), "CTRL_ATTR_OP_MAX": _c.s32(2), "CTRL_ATTR_OP_POLICY": _c.s32(9), "CTRL_ATTR_OP_UNSPEC": _c.s32(0), "CTRL_ATTR_POLICY": _c.s32(8), "CTRL_ATTR_POLICY_DO": _c.s32(1), "CTRL_ATTR_POLICY_DUMP": _c.s32(2), "CTRL_ATTR_POLICY_DUMP_MAX": _c.s32(2), "CTRL_ATTR_POLICY_MAX": _c.s32(2), "CTRL_ATTR_POLICY_UNSPEC": _c.s32(0), "CTRL_ATTR_UNSPEC": _c.s32(0), "CTRL_ATTR_VERSION": _c.s32(3), "CTRL_CMD_DELFAMILY": _c.s32(2), "CTRL_CMD_DELMCAST_GRP": _c.s32(8), "CTRL_CMD_DELOPS": _c.s32(5), "CTRL_CMD_GETFAMILY": _c.s32(3), "CTRL_CMD_GETMCAST_GRP": _c.s32(9), "CTRL_CMD_GETOPS": _c.s32(6), "CTRL_CMD_GETPOLICY": _c.s32(10), "CTRL_CMD_MAX": _c.s32(10), "CTRL_CMD_NEWFAMILY": _c.s32(1), "CTRL_CMD_NEWMCAST_GRP": _c.s32(7), "CTRL_CMD_NEWOPS": _c.s32(4), "CTRL_CMD_UNSPEC": _c.s32(0), "GENL_ADMIN_PERM": _c.s32(1), "GENL_CMD_CAP_DO": _c.s32(2), "GENL_CMD_CAP_DUMP": _c.s32(4), "GENL_CMD_CAP_HASPOL": _c.s32(8), "GENL_HDRLEN": _c.u64(4), "GENL_ID_CTRL": _c.s32(16), "GENL_ID_PMCRAID": _c.s32(18), "GENL_ID_VFS_DQUOT": _c.s32(17), "GENL_MAX_ID": _c.s32(0x3FF), "GENL_MIN_ID": _c.s32(16), "GENL_NAMSIZ": _c.s32(16), "GENL_START_ALLOC": _c.s32(19), "GENL_UNS_ADMIN_PERM": _c.s32(16), "MAX_LINKS": _c.s32(32), "NETLINK_ADD_MEMBERSHIP": _c.s32(1), "NETLINK_AUDIT": _c.s32(9), "NETLINK_BROADCAST_ERROR": _c.s32(4), "NETLINK_CAP_ACK": _c.s32(10), "NETLINK_CONNECTED": _c.s32(1), "NETLINK_CONNECTOR": _c.s32(11), "NETLINK_CRYPTO": _c.s32(21), "NETLINK_DNRTMSG": _c.s32(14), "NETLINK_DROP_MEMBERSHIP": _c.s32(2), "NETLINK_ECRYPTFS": _c.s32(19), "NETLINK_EXT_ACK": _c.s32(11), "NETLINK_FIB_LOOKUP": _c.s32(10), "NETLINK_FIREWALL": _c.s32(3), "NETLINK_GENERIC": _c.s32(16), "NETLINK_GET_STRICT_CHK": _c.s32(12), "NETLINK_INET_DIAG": _c.s32(4), "NETLINK_IP6_FW": _c.s32(13), "NETLINK_ISCSI": _c.s32(8), "NETLINK_KOBJECT_UEVENT": _c.s32(15), "NETLINK_LISTEN_ALL_NSID": _c.s32(8), "NETLINK_LIST_MEMBERSHIPS": _c.s32(9), "NETLINK_NETFILTER": _c.s32(12), "NETLINK_NFLOG": _c.s32(5), "NETLINK_NO_ENOBUFS": _c.s32(5), "NETLINK_PKTINFO": _c.s32(3), "NETLINK_RDMA": _c.s32(20), "NETLINK_ROUTE": _c.s32(0), "NETLINK_RX_RING": _c.s32(6), "NETLINK_SCSITRANSPORT": _c.s32(18), "NETLINK_SELINUX": _c.s32(7), "NETLINK_SMC": _c.s32(22), "NETLINK_SOCK_DIAG": _c.s32(4), "NETLINK_TX_RING": _c.s32(7), "NETLINK_UNCONNECTED": _c.s32(0), "NETLINK_UNUSED": _c.s32(1), "NETLINK_USERSOCK": _c.s32(2), "NETLINK_XFRM": _c.s32(6), "NET_MAJOR": _c.s32(36), "NLA_ALIGNTO": _c.s32(4), "NLA_F_NESTED": _c.s32(0x8000), "NLA_F_NET_BYTEORDER": _c.s32(0x4000), "NLA_HDRLEN": _c.s32(4), "NLA_TYPE_MASK": _c.s32(-49153), "NLMSGERR_ATTR_COOKIE": _c.s32(3), "NLMSGERR_ATTR_MAX": _c.s32(6), "NLMSGERR_ATTR_MISS_NEST": _c.s32(6), "NLMSGERR_ATTR_MISS_TYPE": _c.s32(5), "NLMSGERR_ATTR_MSG": _c.s32(1), "NLMSGERR_ATTR_OFFS": _c.s32(2), "NLMSGERR_ATTR_POLICY": _c.s32(4), "NLMSGERR_ATTR_UNUSED": _c.s32(0), "NLMSG_ALIGNTO": _c.u32(4), "NLMSG_DONE": _c.s32(3), "NLMSG_ERROR": _c.s32(2), "NLMSG_HDRLEN": _c.s32(16), "NLMSG_MIN_TYPE": _c.s32(16), "NLMSG_NOOP": _c.s32(1), "NLMSG_OVERRUN": _c.s32(4), "NLM_F_ACK": _c.s32(4), "NLM_F_ACK_TLVS": _c.s32(0x200), "NLM_F_APPEND": _c.s32(0x800), "NLM_F_ATOMIC": _c.s32(0x400), "NLM_F_BULK": _c.s32(0x200), "NLM_F_CAPPED": _c.s32(0x100), "NLM_F_CREATE": _c.s32(0x400), "NLM_F_DUMP": _c.s32(768), "NLM_F_DUMP_FILTERED": _c.s32(32), "NLM_F_DUMP_INTR": _c.s32(16), "NLM_F_ECHO": _c.s32(8), "NLM_F_EXCL": _c.s32(0x200), "NLM_F_MATCH": _c.s32(0x200), "NLM_F_MULTI": _c.s32(2), "NLM_F_NONREC": _c.s32(0x100), "NLM_F_REPLACE": _c.s32(0x100), "NLM_F_REQUEST": _c.s32(1), "NLM_F_ROOT": _c.s32(0x100), "NL_ATTR_TYPE_BINARY": _c.s32(10), "NL_ATTR_TYPE_BITFIELD32": _c.s32(15), "NL_ATTR_TYPE_FLAG": _c.s32(1), "NL_ATTR_TYPE_INVALID": _c.s32(0), "NL_ATTR_TYPE_NESTED": _c.s32(13), "NL_ATTR_TYPE_NESTED_ARRAY": _c.s32(14), "NL_ATTR_TYPE_NUL_STRING": _c.s32(12), "NL_ATTR_TYPE_S16": _c.s32(7), "NL_ATTR_TYPE_S32": _c.s32(8), "NL_ATTR_TYPE_S64": _c.s32(9), "NL_ATTR_TYPE_S8": _c.s32(6), "NL_ATTR_TYPE_SINT": _c.s32(16), "NL_ATTR_TYPE_STRING": _c.s32(11), "NL_ATTR_TYPE_U16": _c.s32(3), "NL_ATTR_TYPE_U32": _c.s32(4), "NL_ATTR_TYPE_U64": _c.s32(5), "NL_ATTR_TYPE_U8": _c.s32(2), "NL_ATTR_TYPE_UINT": _c.s32(17), "NL_MMAP_HDRLEN": _c.u64(24), "NL_MMAP_MSG_ALIGNMENT": _c.u32(4), "NL_MMAP_STATUS_COPY": _c.s32(3), "NL_MMAP_STATUS_RESERVED": _c.s32(1), "NL_MMAP_STATUS_SKIP": _c.s32(4), "NL_MMAP_STATUS_UNUSED": _c.s32(0), "NL_MMAP_STATUS_VALID": _c.s32(2), "NL_POLICY_TYPE_ATTR_BITFIELD32_MASK": _c.s32(10), "NL_POLICY_TYPE_ATTR_MASK": _c.s32(12), "NL_POLICY_TYPE_ATTR_MAX": _c.s32(12), "NL_POLICY_TYPE_ATTR_MAX_LENGTH": _c.s32(7), "NL_POLICY_TYPE_ATTR_MAX_VALUE_S": _c.s32(3), "NL_POLICY_TYPE_ATTR_MAX_VALUE_U": _c.s32(5), "NL_POLICY_TYPE_ATTR_MIN_LENGTH": _c.s32(6), "NL_POLICY_TYPE_ATTR_MIN_VALUE_S": _c.s32(2), "NL_POLICY_TYPE_ATTR_MIN_VALUE_U": _c.s32(4), "NL_POLICY_TYPE_ATTR_PAD": _c.s32(11), "NL_POLICY_TYPE_ATTR_POLICY_IDX": _c.s32(8), "NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE": _c.s32(9), "NL_POLICY_TYPE_ATTR_TYPE": _c.s32(1), "NL_POLICY_TYPE_ATTR_UNSPEC": _c.s32(0), "SOCK_BUF_LOCK_MASK": _c.s32(3), "SOCK_RCVBUF_LOCK": _c.s32(2), "SOCK_SNDBUF_LOCK": _c.s32(1), "SOCK_TXREHASH_DEFAULT": _c.s32(255), "SOCK_TXREHASH_DISABLED": _c.s32(0), "SOCK_TXREHASH_ENABLED": _c.s32(1), "_K_SS_MAXSIZE": _c.s32(128), "__BITS_PER_LONG": _c.s32(64), "__BITS_PER_LONG_LONG": _c.s32(64), "__CTRL_ATTR_MAX": _c.s32(11), "__CTRL_ATTR_MCAST_GRP_MAX": _c.s32(3), "__CTRL_ATTR_OP_MAX": _c.s32(3), "__CTRL_ATTR_POLICY_DUMP_MAX": _c.s32(3), "__CTRL_CMD_MAX": _c.s32(11), "__FD_SETSIZE": _c.s32(0x400), "__NLMSGERR_ATTR_MAX": _c.s32(7), "__NL_POLICY_TYPE_ATTR_MAX": _c.s32(13)}, f"{X}{Y}"))


def _AC(X: _t.Word, Y: _t.Word) -> int:
    """#define _AC(X, Y) __AC(X,Y)"""
    return int(_c.word({"CTRL_ATTR_FAMILY_ID": _c.s32(1), "CTRL_ATTR_FAMILY_NAME": _c.s32(2), "CTRL_ATTR_HDRSIZE": _c.s32(4), "CTRL_ATTR_MAX": _c.s32(10), "CTRL_ATTR_MAXATTR": _c.s32(5), "CTRL_ATTR_MCAST_GROUPS": _c.s32(7), "CTRL_ATTR_MCAST_GRP_ID": _c.s32(2), "CTRL_ATTR_MCAST_GRP_MAX": _c.s32(2), "CTRL_ATTR_MCAST_GRP_NAME": _c.s32(1), "CTRL_ATTR_MCAST_GRP_UNSPEC": _c.s32(0), "CTRL_ATTR_OP": _c.s32(10), "CTRL_ATTR_OPS": _c.s32(6), "CTRL_ATTR_OP_FLAGS": _c.s32(2), "CTRL_ATTR_OP_ID": _c.s32(1), "CTRL_ATTR_OP_MAX": _c.s32(2), "CTRL_ATTR_OP_POLICY": _c.s32(9), "CTRL_ATTR_OP_UNSPEC": _c.s32(0), "CTRL_ATTR_POLICY": _c.s32(8), "CTRL_ATTR_POLICY_DO": _c.s32(1), "CTRL_ATTR_POLICY_DUMP": _c.s32(2), "CTRL_ATTR_POLICY_DUMP_MAX": _c.s32(2), "CTRL_ATTR_POLICY_MAX": _c.s32(2), "CTRL_ATTR_POLICY_UNSPEC": _c.s32(0), "CTRL_ATTR_UNSPEC": _c.s32(0), "CTRL_ATTR_VERSION": _c.s32(3), "CTRL_CMD_DELFAMILY": _c.s32(2), "CTRL_CMD_DELMCAST_GRP": _c.s32(8), "CTRL_CMD_DELOPS": _c.s32(5), "CTRL_CMD_GETFAMILY": _c.s32(3), "CTRL_CMD_GETMCAST_GRP": _c.s32(9), "CTRL_CMD_GETOPS": _c.s32(6), "CTRL_CMD_GETPOLICY": _c.s32(10), "CTRL_CMD_MAX": _c.s32(10), "CTRL_CMD_NEWFAMILY": _c.s32(1), "CTRL_CMD_NEWMCAST_GRP": _c.s32(7), "CTRL_CMD_NEWOPS": _c.s32(4), "CTRL_CMD_UNSPEC": _c.s32(0), "GENL_ADMIN_PERM": _c.s32(1), "GENL_CMD_CAP_DO": _c.s32(2), "GENL_CMD_CAP_DUMP": _c.s32(4), "GENL_CMD_CAP_HASPOL": _c.s32(8), "GENL_HDRLEN": _c.u64(4), "GENL_ID_CTRL": _c.s32(16), "GENL_ID_PMCRAID": _c.s32(18), "GENL_ID_VFS_DQUOT": _c.s32(17), "GENL_MAX_ID": _c.s32(0x3FF), "GENL_MIN_ID": _c.s32(16), "GENL_NAMSIZ": _c.s32(16), "GENL_START_ALLOC": _c.s32(19), "GENL_UNS_ADMIN_PERM": _c.s32(16), "MAX_LINKS": _c.s32(32), "NETLINK_ADD_MEMBERSHIP": _c.s32(1), "NETLINK_AUDIT": _c.s32(9), "NETLINK_BROADCAST_ERROR": _c.s32(4), "NETLINK_CAP_ACK": _c.s32(10), "NETLINK_CONNECTED": _c.s32(1), "NETLINK_CONNECTOR": _c.s32(11), "NETLINK_CRYPTO": _c.s32(21), "NETLINK_DNRTMSG": _c.s32(14), "NETLINK_DROP_MEMBERSHIP": _c.s32(2), "NETLINK_ECRYPTFS": _c.s32(19), "NETLINK_EXT_ACK": _c.s32(11), "NETLINK_FIB_LOOKUP": _c.s32(10), "NETLINK_FIREWALL": _c.s32(3), "NETLINK_GENERIC": _c.s32(16), "NETLINK_GET_STRICT_CHK": _c.s32(12), "NETLINK_INET_DIAG": _c.s32(4), "NETLINK_IP6_FW": _c.s32(13), "NETLINK_ISCSI": _c.s32(8), "NETLINK_KOBJECT_UEVENT": _c.s32(15), "NETLINK_LISTEN_ALL_NSID": _c.s32(8), "NETLINK_LIST_MEMBERSHIPS": _c.s32(9), "NETLINK_NETFILTER": _c.s32(12), "NETLINK_NFLOG": _c.s32(5), "NETLINK_NO_ENOBUFS": _c.s32(5), "NETLINK_PKTINFO": _c.s32(3), "NETLINK_RDMA": _c.s32(20), "NETLINK_ROUTE": _c.s32(0), "NETLINK_RX_RING": _c.s32(6), "NETLINK_SCSITRANSPORT": _c.s32(18), "NETLINK_SELINUX": _c.s32(7), "NETLINK_SMC": _c.s32(22), "NETLINK_SOCK_DIAG": _c.s32(4), "NETLINK_TX_RING": _c.s32(7), "NETLINK_UNCONNECTED": _c.s32(0), "NETLINK_UNUSED": _c.s32(1), "NETLINK_USERSOCK": _c.s32(2), "NETLINK_XFRM": _c.s32(6), "NET_MAJOR": _c.s32(36), "NLA_ALIGNTO": _c.s32(4), "NLA_F_NESTED": _c.s32(0x8000), "NLA_F_NET_BYTEORDER": _c.s32(0x4000), "NLA_HDRLEN": _c.s32(4), "NLA_TYPE_MASK": _c.s32(-49153), "NLMSGERR_ATTR_COOKIE": _c.s32(3), "NLMSGERR_ATTR_MAX": _c.s32(6), "NLMSGERR_ATTR_MISS_NEST": _c.s32(6), "NLMSGERR_ATTR_MISS_TYPE": _c.s32(5), "NLMSGERR_ATTR_MSG": _c.s32(1), "NLMSGERR_ATTR_OFFS": _c.s32(2), "NLMSGERR_ATTR_POLICY": _c.s32(4), "NLMSGERR_ATTR_UNUSED": _c.s32(0), "NLMSG_ALIGNTO": _c.u32(4), "NLMSG_DONE": _c.s32(3), "NLMSG_ERROR": _c.s32(2), "NLMSG_HDRLEN": _c.s32(16), "NLMSG_MIN_TYPE": _c.s32(16), "NLMSG_NOOP": _c.s32(1), "NLMSG_OVERRUN": _c.s32(4), "NLM_F_ACK": _c.s32(4), "NLM_F_ACK_TLVS": _c.s32(0x200), "NLM_F_APPEND": _c.s32(0x800), "NLM_F_ATOMIC": _c.s32(0x400), "NLM_F_BULK": _c.s32(0x200), "NLM_F_CAPPED": _c.s32(0x100), "NLM_F_CREATE": _c.s32(0x400), "NLM_F_DUMP": _c.s32(768), "NLM_F_DUMP_FILTERED": _c.s32(32), "NLM_F_DUMP_INTR": _c.s32(16), "NLM_F_ECHO": _c.s32(8), "NLM_F_EXCL": _c.s32(0x200), "NLM_F_MATCH": _c.s32(0x200), "NLM_F_MULTI": _c.s32(2), "NLM_F_NONREC": _c.s32(0x100), "NLM_F_REPLACE": _c.s32(0x100), "NLM_F_REQUEST": _c.s32(1), "NLM_F_ROOT": _c.s32(0x100), "NL_ATTR_TYPE_BINARY": _c.s32(10), "NL_ATTR_TYPE_BITFIELD32": _c.s32(15), "NL_ATTR_TYPE_FLAG": _c.s32(1), "NL_ATTR_TYPE_INVALID": _c.s32(0), "NL_ATTR_TYPE_NESTED": _c.s32(13), "NL_ATTR_TYPE_NESTED_ARRAY": _c.s32(14), "NL_ATTR_TYPE_NUL_STRING": _c.s32(12), "NL_ATTR_TYPE_S16": _c.s32(7), "NL_ATTR_TYPE_S32": _c.s32(8), "NL_ATTR_TYPE_S64": _c.s32(9), "NL_ATTR_TYPE_S8": _c.s32(6), "NL_ATTR_TYPE_SINT": _c.s32(16), "NL_ATTR_TYPE_STRING": _c.s32(11), "NL_ATTR_TYPE_U16": _c.s32(3), "NL_ATTR_TYPE_U32": _c.s32(4), "NL_ATTR_TYPE_U64": _c.s32(5), "NL_ATTR_TYPE_U8": _c.s32(2), "NL_ATTR_TYPE_UINT": _c.s32(17), "NL_MMAP_HDRLEN": _c.u64(24), "NL_MMAP_MSG_ALIGNMENT": _c.u32(4), "NL_MMAP_STATUS_COPY": _c.s32(3), "NL_MMAP_STATUS_RESERVED": _c.s32(1), "NL_MMAP_STATUS_SKIP": _c.s32(4), "NL_MMAP_STATUS_UNUSED": _c.s32(0), "NL_MMAP_STATUS_VALID": _c.s32(2), "NL_POLICY_TYPE_ATTR_BITFIELD32_MASK": _c.s32(10), "NL_POLICY_TYPE_ATTR_MASK": _c.s32(12), "NL_POLICY_TYPE_ATTR_MAX": _c.s32(12), "NL_POLICY_TYPE_ATTR_MAX_LENGTH": _c.s32(7), "NL_POLICY_TYPE_ATTR_MAX_VALUE_S": _c.s32(3), "NL_POLICY_TYPE_ATTR_MAX_VALUE_U": _c.s32(5), "NL_POLICY_TYPE_ATTR_MIN_LENGTH": _c.s32(6), "NL_POLICY_TYPE_ATTR_MIN_VALUE_S": _c.s32(2), "NL_POLICY_TYPE_ATTR_MIN_VALUE_U": _c.s32(4), "NL_POLICY_TYPE_ATTR_PAD": _c.s32(11), "NL_POLICY_TYPE_ATTR_POLICY_IDX": _c.s32(8), "NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE": _c.s32(9), "NL_POLICY_TYPE_ATTR_TYPE": _c.s32(1), "NL_POLICY_TYPE_ATTR_UNSPEC": _c.s32(0), "SOCK_BUF_LOCK_MASK": _c.s32(3), "SOCK_RCVBUF_LOCK": _c.s32(2), "SOCK_SNDBUF_LOCK": _c.s32(1), "SOCK_TXREHASH_DEFAULT": _c.s32(255), "SOCK_TXREHASH_DISABLED": _c.s32(0), "SOCK_TXREHASH_ENABLED": _c.s32(1), "_K_SS_MAXSIZE": _c.s32(128), "__BITS_PER_LONG": _c.s32(64), "__BITS_PER_LONG_LONG": _c.s32(64), "__CTRL_ATTR_MAX": _c.s32(11), "__CTRL_ATTR_MCAST_GRP_MAX": _c.s32(3), "__CTRL_ATTR_OP_MAX": _c.s32(3), "__CTRL_ATTR_POLICY_DUMP_MAX": _c.s32(3), "__CTRL_CMD_MAX": _c.s32(11), "__FD_SETSIZE": _c.s32(0x400), "__NLMSGERR_ATTR_MAX": _c.s32(7), "__NL_POLICY_TYPE_ATTR_MAX": _c.s32(13)}, f"{X}{Y}"))


def _UL(x: _t.Word) -> int:
    """#define _UL(x) (_AC(x, UL))"""
    return int(_c.constant(constants, f"{x}UL"))


def _ULL(x: _t.Word) -> int:
    """#define _ULL(x) (_AC(x, ULL))"""
    return int(_c.constant(constants, f"{x}ULL"))


def _BITUL(x: _t.Value) -> int:
    """#define _BITUL(x) (_UL(1) << (x))"""
    return int(_c.u64(1) << _c.arg(x))


def _BITULL(x: _t.Value) -> int:
    """#define _BITULL(x) (_ULL(1) << (x))"""
    return int(_c.u64(1) << _c.arg(x))


def _BIT128(x: _t.Value) -> int:
    """#define _BIT128(x) ((unsigned __int128)(1) << (x))"""
    return int(_c.u128(_c.s32(1)) << _c.arg(x))


def __ALIGN_KERNEL(x: _t.Value, a: _t.Value) -> int:
    """#define __ALIGN_KERNEL(x, a) __ALIGN_KERNEL_MASK(x, (__typeof__(x))(a) - 1)"""
    return int((_c.arg(x) + (_c.like(_c.arg(x), _c.arg(a)) - _c.s32(1))) & (~(_c.like(_c.arg(x), _c.arg(a)) - _c.s32(1))))


def __ALIGN_KERNEL_MASK(x: _t.Value, mask: _t.Value) -> int:
    """#define __ALIGN_KERNEL_MASK(x, mask) (((x) + (mask)) & ~(mask))"""
    return int((_c.arg(x) + _c.arg(mask)) & (~_c.arg(mask)))


def __KERNEL_DIV_ROUND_UP(n: _t.Value, d: _t.Value) -> int:
    """#define __KERNEL_DIV_ROUND_UP(n, d) (((n) + (d) - 1) / (d))"""
    return int(((_c.arg(n) + _c.arg(d)) - _c.s32(1)) / _c.arg(d))


def __struct_group_tag(TAG: _t.Value) -> int:
    """#define __struct_group_tag(TAG) TAG"""
    return int(_c.arg(TAG))


def NLMSG_ALIGN(len: _t.Value) -> int:
    """#define NLMSG_ALIGN(len) ( ((len)+NLMSG_ALIGNTO-1) & ~(NLMSG_ALIGNTO-1) )"""
    return int(((_c.arg(len) + _c.u32(4)) - _c.s32(1)) & (~(_c.u32(4) - _c.s32(1))))


def NLMSG_LENGTH(len: _t.Value) -> int:
    """#define NLMSG_LENGTH(len) ((len) + NLMSG_HDRLEN)"""
    return int(_c.arg(len) + _c.s32(((_c.u64(16) + _c.u32(4)) - _c.s32(1)) & (~(_c.u32(4) - _c.s32(1)))))


def NLMSG_SPACE(len: _t.Value) -> int:
    """#define NLMSG_SPACE(len) NLMSG_ALIGN(NLMSG_LENGTH(len))"""
    return int(((_c.arg(len) + _c.s32(((_c.u64(16) + _c.u32(4)) - _c.s32(1)) & (~(_c.u32(4) - _c.s32(1)))) + _c.u32(4)) - _c.s32(1)) & (~(_c.u32(4) - _c.s32(1))))


def NL_MMAP_MSG_ALIGN(sz: _t.Value) -> int:
    """#define NL_MMAP_MSG_ALIGN(sz) __ALIGN_KERNEL(sz, NL_MMAP_MSG_ALIGNMENT)"""
    return int((_c.arg(sz) + (_c.like(_c.arg(sz), _c.u32(4)) - _c.s32(1))) & (~(_c.like(_c.arg(sz), _c.u32(4)) - _c.s32(1))))


def NLA_ALIGN(len: _t.Value) -> int:
    """#define NLA_ALIGN(len) (((len) + NLA_ALIGNTO - 1) & ~(NLA_ALIGNTO - 1))"""
    return int(((_c.arg(len) + _c.s32(4)) - _c.s32(1)) & (~(_c.s32(4) - _c.s32(1))))
