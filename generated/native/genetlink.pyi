# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from enum import IntEnum as _IntEnum
from enum import IntFlag as _IntFlag

from . import genetlink as _s
from ..arm64 import _abi, _calls
from ..arm64 import _members as _t
from ..arm64 import _records as _a

# each part has what is here in it
constants = _s
ioctls = _s
macros = _s
structs = _s
wrap = _abi.wrap
ioctl = _calls.ioctl

def name_of(value: int, prefix: str | tuple[str, ...]) -> str: ...
def flags_of(value: int, prefix: str | tuple[str, ...]) -> str: ...

class enums:
    class nlmsgerr_attrs(_IntEnum):
        NLMSGERR_ATTR_UNUSED = 0
        NLMSGERR_ATTR_MSG = 1
        NLMSGERR_ATTR_OFFS = 2
        NLMSGERR_ATTR_COOKIE = 3
        NLMSGERR_ATTR_POLICY = 4
        NLMSGERR_ATTR_MISS_TYPE = 5
        NLMSGERR_ATTR_MISS_NEST = 6
        NLMSGERR_ATTR_MAX = 6
    class nl_mmap_status(_IntEnum):
        NL_MMAP_STATUS_UNUSED = 0
        NL_MMAP_STATUS_RESERVED = 1
        NL_MMAP_STATUS_VALID = 2
        NL_MMAP_STATUS_COPY = 3
        NL_MMAP_STATUS_SKIP = 4
    class netlink_attribute_type(_IntEnum):
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
    class netlink_policy_type_attr(_IntEnum):
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

__BITS_PER_LONG_LONG: int
__BITS_PER_LONG: int
GENL_NAMSIZ: int
GENL_MIN_ID: int
GENL_MAX_ID: int
GENL_HDRLEN: int
GENL_ADMIN_PERM: int
GENL_CMD_CAP_DO: int
GENL_CMD_CAP_DUMP: int
GENL_CMD_CAP_HASPOL: int
GENL_UNS_ADMIN_PERM: int
GENL_ID_CTRL: int
GENL_ID_VFS_DQUOT: int
GENL_ID_PMCRAID: int
GENL_START_ALLOC: int
CTRL_CMD_UNSPEC: int
CTRL_CMD_NEWFAMILY: int
CTRL_CMD_DELFAMILY: int
CTRL_CMD_GETFAMILY: int
CTRL_CMD_NEWOPS: int
CTRL_CMD_DELOPS: int
CTRL_CMD_GETOPS: int
CTRL_CMD_NEWMCAST_GRP: int
CTRL_CMD_DELMCAST_GRP: int
CTRL_CMD_GETMCAST_GRP: int
CTRL_CMD_GETPOLICY: int
__CTRL_CMD_MAX: int
CTRL_CMD_MAX: int
CTRL_ATTR_UNSPEC: int
CTRL_ATTR_FAMILY_ID: int
CTRL_ATTR_FAMILY_NAME: int
CTRL_ATTR_VERSION: int
CTRL_ATTR_HDRSIZE: int
CTRL_ATTR_MAXATTR: int
CTRL_ATTR_OPS: int
CTRL_ATTR_MCAST_GROUPS: int
CTRL_ATTR_POLICY: int
CTRL_ATTR_OP_POLICY: int
CTRL_ATTR_OP: int
__CTRL_ATTR_MAX: int
CTRL_ATTR_MAX: int
CTRL_ATTR_OP_UNSPEC: int
CTRL_ATTR_OP_ID: int
CTRL_ATTR_OP_FLAGS: int
__CTRL_ATTR_OP_MAX: int
CTRL_ATTR_OP_MAX: int
CTRL_ATTR_MCAST_GRP_UNSPEC: int
CTRL_ATTR_MCAST_GRP_NAME: int
CTRL_ATTR_MCAST_GRP_ID: int
__CTRL_ATTR_MCAST_GRP_MAX: int
CTRL_ATTR_MCAST_GRP_MAX: int
CTRL_ATTR_POLICY_UNSPEC: int
CTRL_ATTR_POLICY_DO: int
CTRL_ATTR_POLICY_DUMP: int
__CTRL_ATTR_POLICY_DUMP_MAX: int
CTRL_ATTR_POLICY_DUMP_MAX: int
CTRL_ATTR_POLICY_MAX: int
NETLINK_ROUTE: int
NETLINK_UNUSED: int
NETLINK_USERSOCK: int
NETLINK_FIREWALL: int
NETLINK_SOCK_DIAG: int
NETLINK_NFLOG: int
NETLINK_XFRM: int
NETLINK_SELINUX: int
NETLINK_ISCSI: int
NETLINK_AUDIT: int
NETLINK_FIB_LOOKUP: int
NETLINK_CONNECTOR: int
NETLINK_NETFILTER: int
NETLINK_IP6_FW: int
NETLINK_DNRTMSG: int
NETLINK_KOBJECT_UEVENT: int
NETLINK_GENERIC: int
NETLINK_SCSITRANSPORT: int
NETLINK_ECRYPTFS: int
NETLINK_RDMA: int
NETLINK_CRYPTO: int
NETLINK_SMC: int
NETLINK_INET_DIAG: int
MAX_LINKS: int
NLM_F_REQUEST: int
NLM_F_MULTI: int
NLM_F_ACK: int
NLM_F_ECHO: int
NLM_F_DUMP_INTR: int
NLM_F_DUMP_FILTERED: int
NLM_F_ROOT: int
NLM_F_MATCH: int
NLM_F_ATOMIC: int
NLM_F_DUMP: int
NLM_F_REPLACE: int
NLM_F_EXCL: int
NLM_F_CREATE: int
NLM_F_APPEND: int
NLM_F_NONREC: int
NLM_F_BULK: int
NLM_F_CAPPED: int
NLM_F_ACK_TLVS: int
NLMSG_ALIGNTO: int
NLMSG_HDRLEN: int
NLMSG_NOOP: int
NLMSG_ERROR: int
NLMSG_DONE: int
NLMSG_OVERRUN: int
NLMSG_MIN_TYPE: int
NLMSGERR_ATTR_UNUSED: int
NLMSGERR_ATTR_MSG: int
NLMSGERR_ATTR_OFFS: int
NLMSGERR_ATTR_COOKIE: int
NLMSGERR_ATTR_POLICY: int
NLMSGERR_ATTR_MISS_TYPE: int
NLMSGERR_ATTR_MISS_NEST: int
__NLMSGERR_ATTR_MAX: int
NLMSGERR_ATTR_MAX: int
NETLINK_ADD_MEMBERSHIP: int
NETLINK_DROP_MEMBERSHIP: int
NETLINK_PKTINFO: int
NETLINK_BROADCAST_ERROR: int
NETLINK_NO_ENOBUFS: int
NETLINK_RX_RING: int
NETLINK_TX_RING: int
NETLINK_LISTEN_ALL_NSID: int
NETLINK_LIST_MEMBERSHIPS: int
NETLINK_CAP_ACK: int
NETLINK_EXT_ACK: int
NETLINK_GET_STRICT_CHK: int
NL_MMAP_STATUS_UNUSED: int
NL_MMAP_STATUS_RESERVED: int
NL_MMAP_STATUS_VALID: int
NL_MMAP_STATUS_COPY: int
NL_MMAP_STATUS_SKIP: int
NL_MMAP_MSG_ALIGNMENT: int
NL_MMAP_HDRLEN: int
NET_MAJOR: int
NETLINK_UNCONNECTED: int
NETLINK_CONNECTED: int
NLA_F_NESTED: int
NLA_F_NET_BYTEORDER: int
NLA_TYPE_MASK: int
NLA_ALIGNTO: int
NLA_HDRLEN: int
NL_ATTR_TYPE_INVALID: int
NL_ATTR_TYPE_FLAG: int
NL_ATTR_TYPE_U8: int
NL_ATTR_TYPE_U16: int
NL_ATTR_TYPE_U32: int
NL_ATTR_TYPE_U64: int
NL_ATTR_TYPE_S8: int
NL_ATTR_TYPE_S16: int
NL_ATTR_TYPE_S32: int
NL_ATTR_TYPE_S64: int
NL_ATTR_TYPE_BINARY: int
NL_ATTR_TYPE_STRING: int
NL_ATTR_TYPE_NUL_STRING: int
NL_ATTR_TYPE_NESTED: int
NL_ATTR_TYPE_NESTED_ARRAY: int
NL_ATTR_TYPE_BITFIELD32: int
NL_ATTR_TYPE_SINT: int
NL_ATTR_TYPE_UINT: int
NL_POLICY_TYPE_ATTR_UNSPEC: int
NL_POLICY_TYPE_ATTR_TYPE: int
NL_POLICY_TYPE_ATTR_MIN_VALUE_S: int
NL_POLICY_TYPE_ATTR_MAX_VALUE_S: int
NL_POLICY_TYPE_ATTR_MIN_VALUE_U: int
NL_POLICY_TYPE_ATTR_MAX_VALUE_U: int
NL_POLICY_TYPE_ATTR_MIN_LENGTH: int
NL_POLICY_TYPE_ATTR_MAX_LENGTH: int
NL_POLICY_TYPE_ATTR_POLICY_IDX: int
NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE: int
NL_POLICY_TYPE_ATTR_BITFIELD32_MASK: int
NL_POLICY_TYPE_ATTR_PAD: int
NL_POLICY_TYPE_ATTR_MASK: int
__NL_POLICY_TYPE_ATTR_MAX: int
NL_POLICY_TYPE_ATTR_MAX: int
__FD_SETSIZE: int
_K_SS_MAXSIZE: int
SOCK_SNDBUF_LOCK: int
SOCK_RCVBUF_LOCK: int
SOCK_BUF_LOCK_MASK: int
SOCK_TXREHASH_DEFAULT: int
SOCK_TXREHASH_DISABLED: int
SOCK_TXREHASH_ENABLED: int
def __AC(X: _t.Word, Y: _t.Word) -> int: ...
def _AC(X: _t.Word, Y: _t.Word) -> int: ...
def _UL(x: _t.Word) -> int: ...
def _ULL(x: _t.Word) -> int: ...
def _BITUL(x: _t.Value) -> int: ...
def _BITULL(x: _t.Value) -> int: ...
def _BIT128(x: _t.Value) -> int: ...
def __ALIGN_KERNEL(x: _t.Value, a: _t.Value) -> int: ...
def __ALIGN_KERNEL_MASK(x: _t.Value, mask: _t.Value) -> int: ...
def __KERNEL_DIV_ROUND_UP(n: _t.Value, d: _t.Value) -> int: ...
def __struct_group_tag(TAG: _t.Value) -> int: ...
def NLMSG_ALIGN(len: _t.Value) -> int: ...
def NLMSG_LENGTH(len: _t.Value) -> int: ...
def NLMSG_SPACE(len: _t.Value) -> int: ...
def NL_MMAP_MSG_ALIGN(sz: _t.Value) -> int: ...
def NLA_ALIGN(len: _t.Value) -> int: ...

class __kernel_sockaddr_storage(_a.CStruct):
    ss_family: _t.Int
    __data: _t.Raw
    __align: _t.Int
    def __init__(self, *, ss_family: _t.Number = ..., __data: _t.Bytes = ..., __align: _t.Number = ...) -> None: ...

class __kernel_sockaddr_storage__anon1(_a.CUnion):
    ss_family: _t.Int
    __data: _t.Raw
    __align: _t.Int
    def __init__(self, *, ss_family: _t.Number = ..., __data: _t.Bytes = ..., __align: _t.Number = ...) -> None: ...

class __kernel_sockaddr_storage__anon2(_a.CStruct):
    ss_family: _t.Int
    __data: _t.Raw
    def __init__(self, ss_family: _t.Number = ..., *, __data: _t.Bytes = ...) -> None: ...

class __kernel_fd_set(_a.CStruct):
    fds_bits: _t.Items[_t.u64]
    def __init__(self, fds_bits: _t.Elements = ...) -> None: ...

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class sockaddr_nl(_a.CStruct):
    nl_family: _t.Int
    nl_pad: _t.Int
    nl_pid: _t.Int
    nl_groups: _t.Int
    def __init__(self, nl_family: _t.Number = ..., nl_pad: _t.Number = ..., nl_pid: _t.Number = ..., nl_groups: _t.Number = ...) -> None: ...

class nlmsghdr(_a.CStruct):
    nlmsg_len: _t.Int
    nlmsg_type: _t.Int
    nlmsg_flags: _t.Int
    nlmsg_seq: _t.Int
    nlmsg_pid: _t.Int
    def __init__(self, nlmsg_len: _t.Number = ..., nlmsg_type: _t.Number = ..., nlmsg_flags: _t.Number = ..., nlmsg_seq: _t.Number = ..., nlmsg_pid: _t.Number = ...) -> None: ...

class nlmsgerr(_a.CStruct):
    error: _t.Int
    msg: _t.Of[nlmsghdr]
    def __init__(self, error: _t.Number = ..., msg: nlmsghdr | _t.Members = ...) -> None: ...

class nl_pktinfo(_a.CStruct):
    group: _t.Int
    def __init__(self, group: _t.Number = ...) -> None: ...

class nl_mmap_req(_a.CStruct):
    nm_block_size: _t.Int
    nm_block_nr: _t.Int
    nm_frame_size: _t.Int
    nm_frame_nr: _t.Int
    def __init__(self, nm_block_size: _t.Number = ..., nm_block_nr: _t.Number = ..., nm_frame_size: _t.Number = ..., nm_frame_nr: _t.Number = ...) -> None: ...

class nl_mmap_hdr(_a.CStruct):
    nm_status: _t.Int
    nm_len: _t.Int
    nm_group: _t.Int
    nm_pid: _t.Int
    nm_uid: _t.Int
    nm_gid: _t.Int
    def __init__(self, nm_status: _t.Number = ..., nm_len: _t.Number = ..., nm_group: _t.Number = ..., nm_pid: _t.Number = ..., nm_uid: _t.Number = ..., nm_gid: _t.Number = ...) -> None: ...

class nlattr(_a.CStruct):
    nla_len: _t.Int
    nla_type: _t.Int
    def __init__(self, nla_len: _t.Number = ..., nla_type: _t.Number = ...) -> None: ...

class nla_bitfield32(_a.CStruct):
    value: _t.Int
    selector: _t.Int
    def __init__(self, value: _t.Number = ..., selector: _t.Number = ...) -> None: ...

class genlmsghdr(_a.CStruct):
    cmd: _t.Int
    version: _t.Int
    reserved: _t.Int
    def __init__(self, cmd: _t.Number = ..., version: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

__kernel_sa_family_t = _t.u16
__s8 = _t.s8
__u8 = _t.u8
__s16 = _t.s16
__u16 = _t.u16
__s32 = _t.s32
__u32 = _t.u32
__s64 = _t.s64
__u64 = _t.u64
__kernel_sighandler_t = _t.pointer
__kernel_key_t = _t.s32
__kernel_mqd_t = _t.s32
__kernel_old_uid_t = _t.u16
__kernel_old_gid_t = _t.u16
__kernel_long_t = _t.s64
__kernel_ulong_t = _t.u64
__kernel_ino_t = _t.u64
__kernel_mode_t = _t.u32
__kernel_pid_t = _t.s32
__kernel_ipc_pid_t = _t.s32
__kernel_uid_t = _t.u32
__kernel_gid_t = _t.u32
__kernel_suseconds_t = _t.s64
__kernel_daddr_t = _t.s32
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_size_t = _t.u64
__kernel_ssize_t = _t.s64
__kernel_ptrdiff_t = _t.s64
__kernel_off_t = _t.s64
__kernel_loff_t = _t.s64
__kernel_old_time_t = _t.s64
__kernel_time_t = _t.s64
__kernel_time64_t = _t.s64
__kernel_clock_t = _t.s64
__kernel_timer_t = _t.s32
__kernel_clockid_t = _t.s32
__kernel_caddr_t = _t.pointer
__kernel_uid16_t = _t.u16
__kernel_gid16_t = _t.u16
__s128 = _t.s128
__u128 = _t.u128
__le16 = _t.u16
__be16 = _t.u16
__le32 = _t.u32
__be32 = _t.u32
__le64 = _t.u64
__be64 = _t.u64
__sum16 = _t.u16
__wsum = _t.u32
__poll_t = _t.u32
