# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/netlink.h, linux/rtnetlink.h for x86_64.
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
    "IFLA_STATS_FILTER_BIT",
    "RTM_FAM",
    "RTA_ALIGN",
    "RTA_LENGTH",
    "RTA_SPACE",
    "RTNH_ALIGN",
    "RTNH_LENGTH",
    "RTNH_SPACE",
]


def __AC(X: _t.Word, Y: _t.Word) -> int:
    """#define __AC(X, Y) (X ## Y)"""
    return int(_c.constant(constants, f"{X}{Y}"))


def _AC(X: _t.Word, Y: _t.Word) -> int:
    """#define _AC(X, Y) __AC(X,Y)"""
    return int(_c.constant(constants, f"{X}{Y}"))


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


def IFLA_STATS_FILTER_BIT(ATTR: _t.Value) -> int:
    """#define IFLA_STATS_FILTER_BIT(ATTR) (1 << (ATTR - 1))"""
    return int(_c.s32(1) << (_c.arg(ATTR) - _c.s32(1)))


def RTM_FAM(cmd: _t.Value) -> int:
    """#define RTM_FAM(cmd) (((cmd) - RTM_BASE) >> 2)"""
    return int((_c.arg(cmd) - _c.s32(16)) >> _c.s32(2))


def RTA_ALIGN(len: _t.Value) -> int:
    """#define RTA_ALIGN(len) ( ((len)+RTA_ALIGNTO-1) & ~(RTA_ALIGNTO-1) )"""
    return int(((_c.arg(len) + _c.u32(4)) - _c.s32(1)) & (~(_c.u32(4) - _c.s32(1))))


def RTA_LENGTH(len: _t.Value) -> int:
    """#define RTA_LENGTH(len) (RTA_ALIGN(sizeof(struct rtattr)) + (len))"""
    return int((((_c.u64(4) + _c.u32(4)) - _c.s32(1)) & (~(_c.u32(4) - _c.s32(1)))) + _c.arg(len))


def RTA_SPACE(len: _t.Value) -> int:
    """#define RTA_SPACE(len) RTA_ALIGN(RTA_LENGTH(len))"""
    return int((((((_c.u64(4) + _c.u32(4)) - _c.s32(1)) & (~(_c.u32(4) - _c.s32(1)))) + _c.arg(len) + _c.u32(4)) - _c.s32(1)) & (~(_c.u32(4) - _c.s32(1))))


def RTNH_ALIGN(len: _t.Value) -> int:
    """#define RTNH_ALIGN(len) ( ((len)+RTNH_ALIGNTO-1) & ~(RTNH_ALIGNTO-1) )"""
    return int(((_c.arg(len) + _c.s32(4)) - _c.s32(1)) & (~(_c.s32(4) - _c.s32(1))))


def RTNH_LENGTH(len: _t.Value) -> int:
    """#define RTNH_LENGTH(len) (RTNH_ALIGN(sizeof(struct rtnexthop)) + (len))"""
    return int((((_c.u64(8) + _c.s32(4)) - _c.s32(1)) & (~(_c.s32(4) - _c.s32(1)))) + _c.arg(len))


def RTNH_SPACE(len: _t.Value) -> int:
    """#define RTNH_SPACE(len) RTNH_ALIGN(RTNH_LENGTH(len))"""
    return int((((((_c.u64(8) + _c.s32(4)) - _c.s32(1)) & (~(_c.s32(4) - _c.s32(1)))) + _c.arg(len) + _c.s32(4)) - _c.s32(1)) & (~(_c.s32(4) - _c.s32(1))))
