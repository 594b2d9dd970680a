# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/netlink.h, linux/rtnetlink.h for x86_64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from .. import _members as _t
from .. import _records as _a

RECORDS: _t.Table
TYPEDEFS: _t.Table
__all__ = [
    "__kernel_sockaddr_storage",
    "__kernel_sockaddr_storage__anon1",
    "__kernel_sockaddr_storage__anon2",
    "__kernel_fd_set",
    "__kernel_fsid_t",
    "sockaddr_nl",
    "nlmsghdr",
    "nlmsgerr",
    "nl_pktinfo",
    "nl_mmap_req",
    "nl_mmap_hdr",
    "nlattr",
    "nla_bitfield32",
    "rtnl_link_stats",
    "rtnl_link_stats64",
    "rtnl_hw_stats64",
    "rtnl_link_ifmap",
    "ifla_bridge_id",
    "ifla_cacheinfo",
    "ifla_vlan_flags",
    "ifla_vlan_qos_mapping",
    "tunnel_msg",
    "ifla_vxlan_port_range",
    "ifla_vf_mac",
    "ifla_vf_broadcast",
    "ifla_vf_vlan",
    "ifla_vf_vlan_info",
    "ifla_vf_tx_rate",
    "ifla_vf_rate",
    "ifla_vf_spoofchk",
    "ifla_vf_guid",
    "ifla_vf_link_state",
    "ifla_vf_rss_query_en",
    "ifla_vf_trust",
    "ifla_port_vsi",
    "if_stats_msg",
    "ifla_rmnet_flags",
    "ifaddrmsg",
    "ifa_cacheinfo",
    "ndmsg",
    "nda_cacheinfo",
    "ndt_stats",
    "ndtmsg",
    "ndt_config",
    "rtattr",
    "rtmsg",
    "rtnexthop",
    "rtvia",
    "rta_cacheinfo",
    "rta_session",
    "rta_session__u",
    "rta_session__u__ports",
    "rta_session__u__icmpt",
    "rta_mfc_stats",
    "rtgenmsg",
    "ifinfomsg",
    "prefixmsg",
    "prefix_cacheinfo",
    "tcmsg",
    "nduseroptmsg",
    "tcamsg",
    "__kernel_sa_family_t",
    "__s8",
    "__u8",
    "__s16",
    "__u16",
    "__s32",
    "__u32",
    "__s64",
    "__u64",
    "__kernel_sighandler_t",
    "__kernel_key_t",
    "__kernel_mqd_t",
    "__kernel_old_uid_t",
    "__kernel_old_gid_t",
    "__kernel_old_dev_t",
    "__kernel_long_t",
    "__kernel_ulong_t",
    "__kernel_ino_t",
    "__kernel_mode_t",
    "__kernel_pid_t",
    "__kernel_ipc_pid_t",
    "__kernel_uid_t",
    "__kernel_gid_t",
    "__kernel_suseconds_t",
    "__kernel_daddr_t",
    "__kernel_uid32_t",
    "__kernel_gid32_t",
    "__kernel_size_t",
    "__kernel_ssize_t",
    "__kernel_ptrdiff_t",
    "__kernel_off_t",
    "__kernel_loff_t",
    "__kernel_old_time_t",
    "__kernel_time_t",
    "__kernel_time64_t",
    "__kernel_clock_t",
    "__kernel_timer_t",
    "__kernel_clockid_t",
    "__kernel_caddr_t",
    "__kernel_uid16_t",
    "__kernel_gid16_t",
    "__s128",
    "__u128",
    "__le16",
    "__be16",
    "__le32",
    "__be32",
    "__le64",
    "__be64",
    "__sum16",
    "__wsum",
    "__poll_t",
]

class __kernel_sockaddr_storage(_a.CStruct):
    """struct __kernel_sockaddr_storage: size 128, align 8::

           0 union __kernel_sockaddr_storage__anon1 (___kernel_sockaddr_storage__anon1)
    """

    ss_family: _t.Int
    __data: _t.Raw
    __align: _t.Int
    def __init__(self, *, ss_family: _t.Number = ..., __data: _t.Bytes = ..., __align: _t.Number = ...) -> None: ...

class __kernel_sockaddr_storage__anon1(_a.CUnion):
    """union __kernel_sockaddr_storage__anon1: size 128, align 8::

           0 struct __kernel_sockaddr_storage__anon2 (___kernel_sockaddr_storage__anon2)
           0 ptr __align
    """

    ss_family: _t.Int
    __data: _t.Raw
    __align: _t.Int
    def __init__(self, *, ss_family: _t.Number = ..., __data: _t.Bytes = ..., __align: _t.Number = ...) -> None: ...

class __kernel_sockaddr_storage__anon2(_a.CStruct):
    """struct __kernel_sockaddr_storage__anon2: size 128, align 2::

           0 u16 ss_family
           2 char[126] __data
    """

    ss_family: _t.Int
    __data: _t.Raw
    def __init__(self, ss_family: _t.Number = ..., *, __data: _t.Bytes = ...) -> None: ...

class __kernel_fd_set(_a.CStruct):
    """struct __kernel_fd_set: size 128, align 8::

           0 u64[16] fds_bits
    """

    fds_bits: _t.Items[_t.u64]
    def __init__(self, fds_bits: _t.Elements = ...) -> None: ...

class __kernel_fsid_t(_a.CStruct):
    """struct __kernel_fsid_t: size 8, align 4::

           0 s32[2] val
    """

    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class sockaddr_nl(_a.CStruct):
    """struct sockaddr_nl: size 12, align 4::

           0 u16 nl_family
           2 u16 nl_pad
           4 u32 nl_pid
           8 u32 nl_groups
    """

    nl_family: _t.Int
    nl_pad: _t.Int
    nl_pid: _t.Int
    nl_groups: _t.Int
    def __init__(self, nl_family: _t.Number = ..., nl_pad: _t.Number = ..., nl_pid: _t.Number = ..., nl_groups: _t.Number = ...) -> None: ...

class nlmsghdr(_a.CStruct):
    """struct nlmsghdr: size 16, align 4::

           0 u32 nlmsg_len
           4 u16 nlmsg_type
           6 u16 nlmsg_flags
           8 u32 nlmsg_seq
          12 u32 nlmsg_pid
    """

    nlmsg_len: _t.Int
    nlmsg_type: _t.Int
    nlmsg_flags: _t.Int
    nlmsg_seq: _t.Int
    nlmsg_pid: _t.Int
    def __init__(self, nlmsg_len: _t.Number = ..., nlmsg_type: _t.Number = ..., nlmsg_flags: _t.Number = ..., nlmsg_seq: _t.Number = ..., nlmsg_pid: _t.Number = ...) -> None: ...

class nlmsgerr(_a.CStruct):
    """struct nlmsgerr: size 20, align 4::

           0 s32 error
           4 struct nlmsghdr msg
    """

    error: _t.Int
    msg: _t.Of[nlmsghdr]
    def __init__(self, error: _t.Number = ..., msg: nlmsghdr | _t.Members = ...) -> None: ...

class nl_pktinfo(_a.CStruct):
    """struct nl_pktinfo: size 4, align 4::

           0 u32 group
    """

    group: _t.Int
    def __init__(self, group: _t.Number = ...) -> None: ...

class nl_mmap_req(_a.CStruct):
    """struct nl_mmap_req: size 16, align 4::

           0 u32 nm_block_size
           4 u32 nm_block_nr
           8 u32 nm_frame_size
          12 u32 nm_frame_nr
    """

    nm_block_size: _t.Int
    nm_block_nr: _t.Int
    nm_frame_size: _t.Int
    nm_frame_nr: _t.Int
    def __init__(self, nm_block_size: _t.Number = ..., nm_block_nr: _t.Number = ..., nm_frame_size: _t.Number = ..., nm_frame_nr: _t.Number = ...) -> None: ...

class nl_mmap_hdr(_a.CStruct):
    """struct nl_mmap_hdr: size 24, align 4::

           0 u32 nm_status
           4 u32 nm_len
           8 u32 nm_group
          12 u32 nm_pid
          16 u32 nm_uid
          20 u32 nm_gid
    """

    nm_status: _t.Int
    nm_len: _t.Int
    nm_group: _t.Int
    nm_pid: _t.Int
    nm_uid: _t.Int
    nm_gid: _t.Int
    def __init__(self, nm_status: _t.Number = ..., nm_len: _t.Number = ..., nm_group: _t.Number = ..., nm_pid: _t.Number = ..., nm_uid: _t.Number = ..., nm_gid: _t.Number = ...) -> None: ...

class nlattr(_a.CStruct):
    """struct nlattr: size 4, align 2::

           0 u16 nla_len
           2 u16 nla_type
    """

    nla_len: _t.Int
    nla_type: _t.Int
    def __init__(self, nla_len: _t.Number = ..., nla_type: _t.Number = ...) -> None: ...

class nla_bitfield32(_a.CStruct):
    """struct nla_bitfield32: size 8, align 4::

           0 u32 value
           4 u32 selector
    """

    value: _t.Int
    selector: _t.Int
    def __init__(self, value: _t.Number = ..., selector: _t.Number = ...) -> None: ...

class rtnl_link_stats(_a.CStruct):
    """struct rtnl_link_stats: size 96, align 4::

           0 u32 rx_packets
           4 u32 tx_packets
           8 u32 rx_bytes
          12 u32 tx_bytes
          16 u32 rx_errors
          20 u32 tx_errors
          24 u32 rx_dropped
          28 u32 tx_dropped
          32 u32 multicast
          36 u32 collisions
          40 u32 rx_length_errors
          44 u32 rx_over_errors
          48 u32 rx_crc_errors
          52 u32 rx_frame_errors
          56 u32 rx_fifo_errors
          60 u32 rx_missed_errors
          64 u32 tx_aborted_errors
          68 u32 tx_carrier_errors
          72 u32 tx_fifo_errors
          76 u32 tx_heartbeat_errors
          80 u32 tx_window_errors
          84 u32 rx_compressed
          88 u32 tx_compressed
          92 u32 rx_nohandler
    """

    rx_packets: _t.Int
    tx_packets: _t.Int
    rx_bytes: _t.Int
    tx_bytes: _t.Int
    rx_errors: _t.Int
    tx_errors: _t.Int
    rx_dropped: _t.Int
    tx_dropped: _t.Int
    multicast: _t.Int
    collisions: _t.Int
    rx_length_errors: _t.Int
    rx_over_errors: _t.Int
    rx_crc_errors: _t.Int
    rx_frame_errors: _t.Int
    rx_fifo_errors: _t.Int
    rx_missed_errors: _t.Int
    tx_aborted_errors: _t.Int
    tx_carrier_errors: _t.Int
    tx_fifo_errors: _t.Int
    tx_heartbeat_errors: _t.Int
    tx_window_errors: _t.Int
    rx_compressed: _t.Int
    tx_compressed: _t.Int
    rx_nohandler: _t.Int
    def __init__(self, rx_packets: _t.Number = ..., tx_packets: _t.Number = ..., rx_bytes: _t.Number = ..., tx_bytes: _t.Number = ..., rx_errors: _t.Number = ..., tx_errors: _t.Number = ..., rx_dropped: _t.Number = ..., tx_dropped: _t.Number = ..., multicast: _t.Number = ..., collisions: _t.Number = ..., rx_length_errors: _t.Number = ..., rx_over_errors: _t.Number = ..., rx_crc_errors: _t.Number = ..., rx_frame_errors: _t.Number = ..., rx_fifo_errors: _t.Number = ..., rx_missed_errors: _t.Number = ..., tx_aborted_errors: _t.Number = ..., tx_carrier_errors: _t.Number = ..., tx_fifo_errors: _t.Number = ..., tx_heartbeat_errors: _t.Number = ..., tx_window_errors: _t.Number = ..., rx_compressed: _t.Number = ..., tx_compressed: _t.Number = ..., rx_nohandler: _t.Number = ...) -> None: ...

class rtnl_link_stats64(_a.CStruct):
    """struct rtnl_link_stats64: size 200, align 8::

           0 u64 rx_packets
           8 u64 tx_packets
          16 u64 rx_bytes
          24 u64 tx_bytes
          32 u64 rx_errors
          40 u64 tx_errors
          48 u64 rx_dropped
          56 u64 tx_dropped
          64 u64 multicast
          72 u64 collisions
          80 u64 rx_length_errors
          88 u64 rx_over_errors
          96 u64 rx_crc_errors
         104 u64 rx_frame_errors
         112 u64 rx_fifo_errors
         120 u64 rx_missed_errors
         128 u64 tx_aborted_errors
         136 u64 tx_carrier_errors
         144 u64 tx_fifo_errors
         152 u64 tx_heartbeat_errors
         160 u64 tx_window_errors
         168 u64 rx_compressed
         176 u64 tx_compressed
         184 u64 rx_nohandler
         192 u64 rx_otherhost_dropped
    """

    rx_packets: _t.Int
    tx_packets: _t.Int
    rx_bytes: _t.Int
    tx_bytes: _t.Int
    rx_errors: _t.Int
    tx_errors: _t.Int
    rx_dropped: _t.Int
    tx_dropped: _t.Int
    multicast: _t.Int
    collisions: _t.Int
    rx_length_errors: _t.Int
    rx_over_errors: _t.Int
    rx_crc_errors: _t.Int
    rx_frame_errors: _t.Int
    rx_fifo_errors: _t.Int
    rx_missed_errors: _t.Int
    tx_aborted_errors: _t.Int
    tx_carrier_errors: _t.Int
    tx_fifo_errors: _t.Int
    tx_heartbeat_errors: _t.Int
    tx_window_errors: _t.Int
    rx_compressed: _t.Int
    tx_compressed: _t.Int
    rx_nohandler: _t.Int
    rx_otherhost_dropped: _t.Int
    def __init__(self, rx_packets: _t.Number = ..., tx_packets: _t.Number = ..., rx_bytes: _t.Number = ..., tx_bytes: _t.Number = ..., rx_errors: _t.Number = ..., tx_errors: _t.Number = ..., rx_dropped: _t.Number = ..., tx_dropped: _t.Number = ..., multicast: _t.Number = ..., collisions: _t.Number = ..., rx_length_errors: _t.Number = ..., rx_over_errors: _t.Number = ..., rx_crc_errors: _t.Number = ..., rx_frame_errors: _t.Number = ..., rx_fifo_errors: _t.Number = ..., rx_missed_errors: _t.Number = ..., tx_aborted_errors: _t.Number = ..., tx_carrier_errors: _t.Number = ..., tx_fifo_errors: _t.Number = ..., tx_heartbeat_errors: _t.Number = ..., tx_window_errors: _t.Number = ..., rx_compressed: _t.Number = ..., tx_compressed: _t.Number = ..., rx_nohandler: _t.Number = ..., rx_otherhost_dropped: _t.Number = ...) -> None: ...

class rtnl_hw_stats64(_a.CStruct):
    """struct rtnl_hw_stats64: size 72, align 8::

           0 u64 rx_packets
           8 u64 tx_packets
          16 u64 rx_bytes
          24 u64 tx_bytes
          32 u64 rx_errors
          40 u64 tx_errors
          48 u64 rx_dropped
          56 u64 tx_dropped
          64 u64 multicast
    """

    rx_packets: _t.Int
    tx_packets: _t.Int
    rx_bytes: _t.Int
    tx_bytes: _t.Int
    rx_errors: _t.Int
    tx_errors: _t.Int
    rx_dropped: _t.Int
    tx_dropped: _t.Int
    multicast: _t.Int
    def __init__(self, rx_packets: _t.Number = ..., tx_packets: _t.Number = ..., rx_bytes: _t.Number = ..., tx_bytes: _t.Number = ..., rx_errors: _t.Number = ..., tx_errors: _t.Number = ..., rx_dropped: _t.Number = ..., tx_dropped: _t.Number = ..., multicast: _t.Number = ...) -> None: ...

class rtnl_link_ifmap(_a.CStruct):
    """struct rtnl_link_ifmap: size 32, align 8::

           0 u64 mem_start
           8 u64 mem_end
          16 u64 base_addr
          24 u16 irq
          26 u8 dma
          27 u8 port
    """

    mem_start: _t.Int
    mem_end: _t.Int
    base_addr: _t.Int
    irq: _t.Int
    dma: _t.Int
    port: _t.Int
    def __init__(self, mem_start: _t.Number = ..., mem_end: _t.Number = ..., base_addr: _t.Number = ..., irq: _t.Number = ..., dma: _t.Number = ..., port: _t.Number = ...) -> None: ...

class ifla_bridge_id(_a.CStruct):
    """struct ifla_bridge_id: size 8, align 1::

           0 u8[2] prio
           2 u8[6] addr
    """

    prio: _t.Raw
    addr: _t.Raw
    def __init__(self, prio: _t.Bytes = ..., addr: _t.Bytes = ...) -> None: ...

class ifla_cacheinfo(_a.CStruct):
    """struct ifla_cacheinfo: size 16, align 4::

           0 u32 max_reasm_len
           4 u32 tstamp
           8 u32 reachable_time
          12 u32 retrans_time
    """

    max_reasm_len: _t.Int
    tstamp: _t.Int
    reachable_time: _t.Int
    retrans_time: _t.Int
    def __init__(self, max_reasm_len: _t.Number = ..., tstamp: _t.Number = ..., reachable_time: _t.Number = ..., retrans_time: _t.Number = ...) -> None: ...

class ifla_vlan_flags(_a.CStruct):
    """struct ifla_vlan_flags: size 8, align 4::

           0 u32 flags
           4 u32 mask
    """

    flags: _t.Int
    mask: _t.Int
    def __init__(self, flags: _t.Number = ..., mask: _t.Number = ...) -> None: ...

class ifla_vlan_qos_mapping(_a.CStruct):
    """struct ifla_vlan_qos_mapping: size 8, align 4::

           0 u32 from_
           4 u32 to
    """

    from_: _t.Int
    to: _t.Int
    def __init__(self, from_: _t.Number = ..., to: _t.Number = ...) -> None: ...

class tunnel_msg(_a.CStruct):
    """struct tunnel_msg: size 8, align 4::

           0 u8 family
           1 u8 flags
           2 u16 reserved2
           4 u32 ifindex
    """

    family: _t.Int
    flags: _t.Int
    reserved2: _t.Int
    ifindex: _t.Int
    def __init__(self, family: _t.Number = ..., flags: _t.Number = ..., reserved2: _t.Number = ..., ifindex: _t.Number = ...) -> None: ...

class ifla_vxlan_port_range(_a.CStruct):
    """struct ifla_vxlan_port_range: size 4, align 2::

           0 be16 low
           2 be16 high
    """

    low: _t.Int
    high: _t.Int
    def __init__(self, low: _t.Number = ..., high: _t.Number = ...) -> None: ...

class ifla_vf_mac(_a.CStruct):
    """struct ifla_vf_mac: size 36, align 4::

           0 u32 vf
           4 u8[32] mac
    """

    vf: _t.Int
    mac: _t.Raw
    def __init__(self, vf: _t.Number = ..., mac: _t.Bytes = ...) -> None: ...

class ifla_vf_broadcast(_a.CStruct):
    """struct ifla_vf_broadcast: size 32, align 1::

           0 u8[32] broadcast
    """

    broadcast: _t.Raw
    def __init__(self, broadcast: _t.Bytes = ...) -> None: ...

class ifla_vf_vlan(_a.CStruct):
    """struct ifla_vf_vlan: size 12, align 4::

           0 u32 vf
           4 u32 vlan
           8 u32 qos
    """

    vf: _t.Int
    vlan: _t.Int
    qos: _t.Int
    def __init__(self, vf: _t.Number = ..., vlan: _t.Number = ..., qos: _t.Number = ...) -> None: ...

class ifla_vf_vlan_info(_a.CStruct):
    """struct ifla_vf_vlan_info: size 16, align 4::

           0 u32 vf
           4 u32 vlan
           8 u32 qos
          12 be16 vlan_proto
    """

    vf: _t.Int
    vlan: _t.Int
    qos: _t.Int
    vlan_proto: _t.Int
    def __init__(self, vf: _t.Number = ..., vlan: _t.Number = ..., qos: _t.Number = ..., vlan_proto: _t.Number = ...) -> None: ...

class ifla_vf_tx_rate(_a.CStruct):
    """struct ifla_vf_tx_rate: size 8, align 4::

           0 u32 vf
           4 u32 rate
    """

    vf: _t.Int
    rate: _t.Int
    def __init__(self, vf: _t.Number = ..., rate: _t.Number = ...) -> None: ...

class ifla_vf_rate(_a.CStruct):
    """struct ifla_vf_rate: size 12, align 4::

           0 u32 vf
           4 u32 min_tx_rate
           8 u32 max_tx_rate
    """

    vf: _t.Int
    min_tx_rate: _t.Int
    max_tx_rate: _t.Int
    def __init__(self, vf: _t.Number = ..., min_tx_rate: _t.Number = ..., max_tx_rate: _t.Number = ...) -> None: ...

class ifla_vf_spoofchk(_a.CStruct):
    """struct ifla_vf_spoofchk: size 8, align 4::

           0 u32 vf
           4 u32 setting
    """

    vf: _t.Int
    setting: _t.Int
    def __init__(self, vf: _t.Number = ..., setting: _t.Number = ...) -> None: ...

class ifla_vf_guid(_a.CStruct):
    """struct ifla_vf_guid: size 16, align 8::

           0 u32 vf
           8 u64 guid
    """

    vf: _t.Int
    guid: _t.Int
    def __init__(self, vf: _t.Number = ..., guid: _t.Number = ...) -> None: ...

class ifla_vf_link_state(_a.CStruct):
    """struct ifla_vf_link_state: size 8, align 4::

           0 u32 vf
           4 u32 link_state
    """

    vf: _t.Int
    link_state: _t.Int
    def __init__(self, vf: _t.Number = ..., link_state: _t.Number = ...) -> None: ...

class ifla_vf_rss_query_en(_a.CStruct):
    """struct ifla_vf_rss_query_en: size 8, align 4::

           0 u32 vf
           4 u32 setting
    """

    vf: _t.Int
    setting: _t.Int
    def __init__(self, vf: _t.Number = ..., setting: _t.Number = ...) -> None: ...

class ifla_vf_trust(_a.CStruct):
    """struct ifla_vf_trust: size 8, align 4::

           0 u32 vf
           4 u32 setting
    """

    vf: _t.Int
    setting: _t.Int
    def __init__(self, vf: _t.Number = ..., setting: _t.Number = ...) -> None: ...

class ifla_port_vsi(_a.CStruct):
    """struct ifla_port_vsi: size 8, align 1::

           0 u8 vsi_mgr_id
           1 u8[3] vsi_type_id
           4 u8 vsi_type_version
           5 u8[3] pad
    """

    vsi_mgr_id: _t.Int
    vsi_type_id: _t.Raw
    vsi_type_version: _t.Int
    pad: _t.Raw
    def __init__(self, vsi_mgr_id: _t.Number = ..., vsi_type_id: _t.Bytes = ..., vsi_type_version: _t.Number = ..., pad: _t.Bytes = ...) -> None: ...

class if_stats_msg(_a.CStruct):
    """struct if_stats_msg: size 12, align 4::

           0 u8 family
           1 u8 pad1
           2 u16 pad2
           4 u32 ifindex
           8 u32 filter_mask
    """

    family: _t.Int
    pad1: _t.Int
    pad2: _t.Int
    ifindex: _t.Int
    filter_mask: _t.Int
    def __init__(self, family: _t.Number = ..., pad1: _t.Number = ..., pad2: _t.Number = ..., ifindex: _t.Number = ..., filter_mask: _t.Number = ...) -> None: ...

class ifla_rmnet_flags(_a.CStruct):
    """struct ifla_rmnet_flags: size 8, align 4::

           0 u32 flags
           4 u32 mask
    """

    flags: _t.Int
    mask: _t.Int
    def __init__(self, flags: _t.Number = ..., mask: _t.Number = ...) -> None: ...

class ifaddrmsg(_a.CStruct):
    """struct ifaddrmsg: size 8, align 4::

           0 u8 ifa_family
           1 u8 ifa_prefixlen
           2 u8 ifa_flags
           3 u8 ifa_scope
           4 u32 ifa_index
    """

    ifa_family: _t.Int
    ifa_prefixlen: _t.Int
    ifa_flags: _t.Int
    ifa_scope: _t.Int
    ifa_index: _t.Int
    def __init__(self, ifa_family: _t.Number = ..., ifa_prefixlen: _t.Number = ..., ifa_flags: _t.Number = ..., ifa_scope: _t.Number = ..., ifa_index: _t.Number = ...) -> None: ...

class ifa_cacheinfo(_a.CStruct):
    """struct ifa_cacheinfo: size 16, align 4::

           0 u32 ifa_prefered
           4 u32 ifa_valid
           8 u32 cstamp
          12 u32 tstamp
    """

    ifa_prefered: _t.Int
    ifa_valid: _t.Int
    cstamp: _t.Int
    tstamp: _t.Int
    def __init__(self, ifa_prefered: _t.Number = ..., ifa_valid: _t.Number = ..., cstamp: _t.Number = ..., tstamp: _t.Number = ...) -> None: ...

class ndmsg(_a.CStruct):
    """struct ndmsg: size 12, align 4::

           0 u8 ndm_family
           1 u8 ndm_pad1
           2 u16 ndm_pad2
           4 s32 ndm_ifindex
           8 u16 ndm_state
          10 u8 ndm_flags
          11 u8 ndm_type
    """

    ndm_family: _t.Int
    ndm_pad1: _t.Int
    ndm_pad2: _t.Int
    ndm_ifindex: _t.Int
    ndm_state: _t.Int
    ndm_flags: _t.Int
    ndm_type: _t.Int
    def __init__(self, ndm_family: _t.Number = ..., ndm_pad1: _t.Number = ..., ndm_pad2: _t.Number = ..., ndm_ifindex: _t.Number = ..., ndm_state: _t.Number = ..., ndm_flags: _t.Number = ..., ndm_type: _t.Number = ...) -> None: ...

class nda_cacheinfo(_a.CStruct):
    """struct nda_cacheinfo: size 16, align 4::

           0 u32 ndm_confirmed
           4 u32 ndm_used
           8 u32 ndm_updated
          12 u32 ndm_refcnt
    """

    ndm_confirmed: _t.Int
    ndm_used: _t.Int
    ndm_updated: _t.Int
    ndm_refcnt: _t.Int
    def __init__(self, ndm_confirmed: _t.Number = ..., ndm_used: _t.Number = ..., ndm_updated: _t.Number = ..., ndm_refcnt: _t.Number = ...) -> None: ...

class ndt_stats(_a.CStruct):
    """struct ndt_stats: size 88, align 8::

           0 u64 ndts_allocs
           8 u64 ndts_destroys
          16 u64 ndts_hash_grows
          24 u64 ndts_res_failed
          32 u64 ndts_lookups
          40 u64 ndts_hits
          48 u64 ndts_rcv_probes_mcast
          56 u64 ndts_rcv_probes_ucast
          64 u64 ndts_periodic_gc_runs
          72 u64 ndts_forced_gc_runs
          80 u64 ndts_table_fulls
    """

    ndts_allocs: _t.Int
    ndts_destroys: _t.Int
    ndts_hash_grows: _t.Int
    ndts_res_failed: _t.Int
    ndts_lookups: _t.Int
    ndts_hits: _t.Int
    ndts_rcv_probes_mcast: _t.Int
    ndts_rcv_probes_ucast: _t.Int
    ndts_periodic_gc_runs: _t.Int
    ndts_forced_gc_runs: _t.Int
    ndts_table_fulls: _t.Int
    def __init__(self, ndts_allocs: _t.Number = ..., ndts_destroys: _t.Number = ..., ndts_hash_grows: _t.Number = ..., ndts_res_failed: _t.Number = ..., ndts_lookups: _t.Number = ..., ndts_hits: _t.Number = ..., ndts_rcv_probes_mcast: _t.Number = ..., ndts_rcv_probes_ucast: _t.Number = ..., ndts_periodic_gc_runs: _t.Number = ..., ndts_forced_gc_runs: _t.Number = ..., ndts_table_fulls: _t.Number = ...) -> None: ...

class ndtmsg(_a.CStruct):
    """struct ndtmsg: size 4, align 2::

           0 u8 ndtm_family
           1 u8 ndtm_pad1
           2 u16 ndtm_pad2
    """

    ndtm_family: _t.Int
    ndtm_pad1: _t.Int
    ndtm_pad2: _t.Int
    def __init__(self, ndtm_family: _t.Number = ..., ndtm_pad1: _t.Number = ..., ndtm_pad2: _t.Number = ...) -> None: ...

class ndt_config(_a.CStruct):
    """struct ndt_config: size 32, align 4::

           0 u16 ndtc_key_len
           2 u16 ndtc_entry_size
           4 u32 ndtc_entries
           8 u32 ndtc_last_flush
          12 u32 ndtc_last_rand
          16 u32 ndtc_hash_rnd
          20 u32 ndtc_hash_mask
          24 u32 ndtc_hash_chain_gc
          28 u32 ndtc_proxy_qlen
    """

    ndtc_key_len: _t.Int
    ndtc_entry_size: _t.Int
    ndtc_entries: _t.Int
    ndtc_last_flush: _t.Int
    ndtc_last_rand: _t.Int
    ndtc_hash_rnd: _t.Int
    ndtc_hash_mask: _t.Int
    ndtc_hash_chain_gc: _t.Int
    ndtc_proxy_qlen: _t.Int
    def __init__(self, ndtc_key_len: _t.Number = ..., ndtc_entry_size: _t.Number = ..., ndtc_entries: _t.Number = ..., ndtc_last_flush: _t.Number = ..., ndtc_last_rand: _t.Number = ..., ndtc_hash_rnd: _t.Number = ..., ndtc_hash_mask: _t.Number = ..., ndtc_hash_chain_gc: _t.Number = ..., ndtc_proxy_qlen: _t.Number = ...) -> None: ...

class rtattr(_a.CStruct):
    """struct rtattr: size 4, align 2::

           0 u16 rta_len
           2 u16 rta_type
    """

    rta_len: _t.Int
    rta_type: _t.Int
    def __init__(self, rta_len: _t.Number = ..., rta_type: _t.Number = ...) -> None: ...

class rtmsg(_a.CStruct):
    """struct rtmsg: size 12, align 4::

           0 u8 rtm_family
           1 u8 rtm_dst_len
           2 u8 rtm_src_len
           3 u8 rtm_tos
           4 u8 rtm_table
           5 u8 rtm_protocol
           6 u8 rtm_scope
           7 u8 rtm_type
           8 u32 rtm_flags
    """

    rtm_family: _t.Int
    rtm_dst_len: _t.Int
    rtm_src_len: _t.Int
    rtm_tos: _t.Int
    rtm_table: _t.Int
    rtm_protocol: _t.Int
    rtm_scope: _t.Int
    rtm_type: _t.Int
    rtm_flags: _t.Int
    def __init__(self, rtm_family: _t.Number = ..., rtm_dst_len: _t.Number = ..., rtm_src_len: _t.Number = ..., rtm_tos: _t.Number = ..., rtm_table: _t.Number = ..., rtm_protocol: _t.Number = ..., rtm_scope: _t.Number = ..., rtm_type: _t.Number = ..., rtm_flags: _t.Number = ...) -> None: ...

class rtnexthop(_a.CStruct):
    """struct rtnexthop: size 8, align 4::

           0 u16 rtnh_len
           2 u8 rtnh_flags
           3 u8 rtnh_hops
           4 s32 rtnh_ifindex
    """

    rtnh_len: _t.Int
    rtnh_flags: _t.Int
    rtnh_hops: _t.Int
    rtnh_ifindex: _t.Int
    def __init__(self, rtnh_len: _t.Number = ..., rtnh_flags: _t.Number = ..., rtnh_hops: _t.Number = ..., rtnh_ifindex: _t.Number = ...) -> None: ...

class rtvia(_a.CStruct):
    """struct rtvia: size 2, align 2::

           0 u16 rtvia_family
           2 u8[0] rtvia_addr
    """

    rtvia_family: _t.Int
    rtvia_addr: _t.Raw
    def __init__(self, rtvia_family: _t.Number = ..., rtvia_addr: _t.Bytes = ...) -> None: ...

class rta_cacheinfo(_a.CStruct):
    """struct rta_cacheinfo: size 32, align 4::

           0 u32 rta_clntref
           4 u32 rta_lastuse
           8 s32 rta_expires
          12 u32 rta_error
          16 u32 rta_used
          20 u32 rta_id
          24 u32 rta_ts
          28 u32 rta_tsage
    """

    rta_clntref: _t.Int
    rta_lastuse: _t.Int
    rta_expires: _t.Int
    rta_error: _t.Int
    rta_used: _t.Int
    rta_id: _t.Int
    rta_ts: _t.Int
    rta_tsage: _t.Int
    def __init__(self, rta_clntref: _t.Number = ..., rta_lastuse: _t.Number = ..., rta_expires: _t.Number = ..., rta_error: _t.Number = ..., rta_used: _t.Number = ..., rta_id: _t.Number = ..., rta_ts: _t.Number = ..., rta_tsage: _t.Number = ...) -> None: ...

class rta_session(_a.CStruct):
    """struct rta_session: size 8, align 4::

           0 u8 proto
           1 u8 pad1
           2 u16 pad2
           4 union rta_session__u u
    """

    proto: _t.Int
    pad1: _t.Int
    pad2: _t.Int
    u: _t.Of[rta_session__u]
    def __init__(self, proto: _t.Number = ..., pad1: _t.Number = ..., pad2: _t.Number = ..., u: rta_session__u | _t.Members = ...) -> None: ...

class rta_session__u(_a.CUnion):
    """union rta_session__u: size 4, align 4::

           0 struct rta_session__u__ports ports
           0 struct rta_session__u__icmpt icmpt
           0 u32 spi
    """

    ports: _t.Of[rta_session__u__ports]
    icmpt: _t.Of[rta_session__u__icmpt]
    spi: _t.Int
    def __init__(self, ports: rta_session__u__ports | _t.Members = ..., *, icmpt: rta_session__u__icmpt | _t.Members = ..., spi: _t.Number = ...) -> None: ...

class rta_session__u__ports(_a.CStruct):
    """struct rta_session__u__ports: size 4, align 2::

           0 u16 sport
           2 u16 dport
    """

    sport: _t.Int
    dport: _t.Int
    def __init__(self, sport: _t.Number = ..., dport: _t.Number = ...) -> None: ...

class rta_session__u__icmpt(_a.CStruct):
    """struct rta_session__u__icmpt: size 4, align 2::

           0 u8 type
           1 u8 code
           2 u16 ident
    """

    type: _t.Int
    code: _t.Int
    ident: _t.Int
    def __init__(self, type: _t.Number = ..., code: _t.Number = ..., ident: _t.Number = ...) -> None: ...

class rta_mfc_stats(_a.CStruct):
    """struct rta_mfc_stats: size 24, align 8::

           0 u64 mfcs_packets
           8 u64 mfcs_bytes
          16 u64 mfcs_wrong_if
    """

    mfcs_packets: _t.Int
    mfcs_bytes: _t.Int
    mfcs_wrong_if: _t.Int
    def __init__(self, mfcs_packets: _t.Number = ..., mfcs_bytes: _t.Number = ..., mfcs_wrong_if: _t.Number = ...) -> None: ...

class rtgenmsg(_a.CStruct):
    """struct rtgenmsg: size 1, align 1::

           0 u8 rtgen_family
    """

    rtgen_family: _t.Int
    def __init__(self, rtgen_family: _t.Number = ...) -> None: ...

class ifinfomsg(_a.CStruct):
    """struct ifinfomsg: size 16, align 4::

           0 u8 ifi_family
           1 u8 __ifi_pad
           2 u16 ifi_type
           4 s32 ifi_index
           8 u32 ifi_flags
          12 u32 ifi_change
    """

    ifi_family: _t.Int
    __ifi_pad: _t.Int
    ifi_type: _t.Int
    ifi_index: _t.Int
    ifi_flags: _t.Int
    ifi_change: _t.Int
    def __init__(self, ifi_family: _t.Number = ..., *, __ifi_pad: _t.Number = ..., ifi_type: _t.Number = ..., ifi_index: _t.Number = ..., ifi_flags: _t.Number = ..., ifi_change: _t.Number = ...) -> None: ...

class prefixmsg(_a.CStruct):
    """struct prefixmsg: size 12, align 4::

           0 u8 prefix_family
           1 u8 prefix_pad1
           2 u16 prefix_pad2
           4 s32 prefix_ifindex
           8 u8 prefix_type
           9 u8 prefix_len
          10 u8 prefix_flags
          11 u8 prefix_pad3
    """

    prefix_family: _t.Int
    prefix_pad1: _t.Int
    prefix_pad2: _t.Int
    prefix_ifindex: _t.Int
    prefix_type: _t.Int
    prefix_len: _t.Int
    prefix_flags: _t.Int
    prefix_pad3: _t.Int
    def __init__(self, prefix_family: _t.Number = ..., prefix_pad1: _t.Number = ..., prefix_pad2: _t.Number = ..., prefix_ifindex: _t.Number = ..., prefix_type: _t.Number = ..., prefix_len: _t.Number = ..., prefix_flags: _t.Number = ..., prefix_pad3: _t.Number = ...) -> None: ...

class prefix_cacheinfo(_a.CStruct):
    """struct prefix_cacheinfo: size 8, align 4::

           0 u32 preferred_time
           4 u32 valid_time
    """

    preferred_time: _t.Int
    valid_time: _t.Int
    def __init__(self, preferred_time: _t.Number = ..., valid_time: _t.Number = ...) -> None: ...

class tcmsg(_a.CStruct):
    """struct tcmsg: size 20, align 4::

           0 u8 tcm_family
           1 u8 tcm__pad1
           2 u16 tcm__pad2
           4 s32 tcm_ifindex
           8 u32 tcm_handle
          12 u32 tcm_parent
          16 u32 tcm_info
           = tcm_block_index tcm_parent
    """

    tcm_family: _t.Int
    tcm__pad1: _t.Int
    tcm__pad2: _t.Int
    tcm_ifindex: _t.Int
    tcm_handle: _t.Int
    tcm_parent: _t.Int
    tcm_info: _t.Int
    tcm_block_index: _t.Int
    def __init__(self, tcm_family: _t.Number = ..., tcm__pad1: _t.Number = ..., tcm__pad2: _t.Number = ..., tcm_ifindex: _t.Number = ..., tcm_handle: _t.Number = ..., tcm_parent: _t.Number = ..., tcm_info: _t.Number = ..., *, tcm_block_index: _t.Number = ...) -> None: ...

class nduseroptmsg(_a.CStruct):
    """struct nduseroptmsg: size 16, align 4::

           0 u8 nduseropt_family
           1 u8 nduseropt_pad1
           2 u16 nduseropt_opts_len
           4 s32 nduseropt_ifindex
           8 u8 nduseropt_icmp_type
           9 u8 nduseropt_icmp_code
          10 u16 nduseropt_pad2
          12 u32 nduseropt_pad3
    """

    nduseropt_family: _t.Int
    nduseropt_pad1: _t.Int
    nduseropt_opts_len: _t.Int
    nduseropt_ifindex: _t.Int
    nduseropt_icmp_type: _t.Int
    nduseropt_icmp_code: _t.Int
    nduseropt_pad2: _t.Int
    nduseropt_pad3: _t.Int
    def __init__(self, nduseropt_family: _t.Number = ..., nduseropt_pad1: _t.Number = ..., nduseropt_opts_len: _t.Number = ..., nduseropt_ifindex: _t.Number = ..., nduseropt_icmp_type: _t.Number = ..., nduseropt_icmp_code: _t.Number = ..., nduseropt_pad2: _t.Number = ..., nduseropt_pad3: _t.Number = ...) -> None: ...

class tcamsg(_a.CStruct):
    """struct tcamsg: size 4, align 2::

           0 u8 tca_family
           1 u8 tca__pad1
           2 u16 tca__pad2
    """

    tca_family: _t.Int
    tca__pad1: _t.Int
    tca__pad2: _t.Int
    def __init__(self, tca_family: _t.Number = ..., tca__pad1: _t.Number = ..., tca__pad2: _t.Number = ...) -> None: ...

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
__kernel_old_dev_t = _t.u64
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
