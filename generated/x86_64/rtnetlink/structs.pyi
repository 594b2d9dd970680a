# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/netlink.h, linux/rtnetlink.h for x86_64.
# Do not edit: change the headers or the templates and run `headergen generate`.
from .. import _abi as _a
from .. import _members as _t

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
    ___kernel_sockaddr_storage__anon1: _t.Of[__kernel_sockaddr_storage__anon1]
    ___kernel_sockaddr_storage__anon2: _t.Of[__kernel_sockaddr_storage__anon2]
    ss_family: _t.Int
    __data: _t.Text
    __align: _t.Int

class __kernel_sockaddr_storage__anon1(_a.CUnion):
    ___kernel_sockaddr_storage__anon2: _t.Of[__kernel_sockaddr_storage__anon2]
    ss_family: _t.Int
    __data: _t.Text
    __align: _t.Int

class __kernel_sockaddr_storage__anon2(_a.CStruct):
    ss_family: _t.Int
    __data: _t.Text

class __kernel_fd_set(_a.CStruct):
    fds_bits: _t.Items[_t.u64]

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]

class sockaddr_nl(_a.CStruct):
    nl_family: _t.Int
    nl_pad: _t.Int
    nl_pid: _t.Int
    nl_groups: _t.Int

class nlmsghdr(_a.CStruct):
    nlmsg_len: _t.Int
    nlmsg_type: _t.Int
    nlmsg_flags: _t.Int
    nlmsg_seq: _t.Int
    nlmsg_pid: _t.Int

class nlmsgerr(_a.CStruct):
    error: _t.Int
    msg: _t.Of[nlmsghdr]

class nl_pktinfo(_a.CStruct):
    group: _t.Int

class nl_mmap_req(_a.CStruct):
    nm_block_size: _t.Int
    nm_block_nr: _t.Int
    nm_frame_size: _t.Int
    nm_frame_nr: _t.Int

class nl_mmap_hdr(_a.CStruct):
    nm_status: _t.Int
    nm_len: _t.Int
    nm_group: _t.Int
    nm_pid: _t.Int
    nm_uid: _t.Int
    nm_gid: _t.Int

class nlattr(_a.CStruct):
    nla_len: _t.Int
    nla_type: _t.Int

class nla_bitfield32(_a.CStruct):
    value: _t.Int
    selector: _t.Int

class rtnl_link_stats(_a.CStruct):
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

class rtnl_link_stats64(_a.CStruct):
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

class rtnl_hw_stats64(_a.CStruct):
    rx_packets: _t.Int
    tx_packets: _t.Int
    rx_bytes: _t.Int
    tx_bytes: _t.Int
    rx_errors: _t.Int
    tx_errors: _t.Int
    rx_dropped: _t.Int
    tx_dropped: _t.Int
    multicast: _t.Int

class rtnl_link_ifmap(_a.CStruct):
    mem_start: _t.Int
    mem_end: _t.Int
    base_addr: _t.Int
    irq: _t.Int
    dma: _t.Int
    port: _t.Int

class ifla_bridge_id(_a.CStruct):
    prio: _t.Items[_t.u8]
    addr: _t.Items[_t.u8]

class ifla_cacheinfo(_a.CStruct):
    max_reasm_len: _t.Int
    tstamp: _t.Int
    reachable_time: _t.Int
    retrans_time: _t.Int

class ifla_vlan_flags(_a.CStruct):
    flags: _t.Int
    mask: _t.Int

class ifla_vlan_qos_mapping(_a.CStruct):
    from_: _t.Int
    to: _t.Int

class tunnel_msg(_a.CStruct):
    family: _t.Int
    flags: _t.Int
    reserved2: _t.Int
    ifindex: _t.Int

class ifla_vxlan_port_range(_a.CStruct):
    low: _t.Int
    high: _t.Int

class ifla_vf_mac(_a.CStruct):
    vf: _t.Int
    mac: _t.Items[_t.u8]

class ifla_vf_broadcast(_a.CStruct):
    broadcast: _t.Items[_t.u8]

class ifla_vf_vlan(_a.CStruct):
    vf: _t.Int
    vlan: _t.Int
    qos: _t.Int

class ifla_vf_vlan_info(_a.CStruct):
    vf: _t.Int
    vlan: _t.Int
    qos: _t.Int
    vlan_proto: _t.Int

class ifla_vf_tx_rate(_a.CStruct):
    vf: _t.Int
    rate: _t.Int

class ifla_vf_rate(_a.CStruct):
    vf: _t.Int
    min_tx_rate: _t.Int
    max_tx_rate: _t.Int

class ifla_vf_spoofchk(_a.CStruct):
    vf: _t.Int
    setting: _t.Int

class ifla_vf_guid(_a.CStruct):
    vf: _t.Int
    guid: _t.Int

class ifla_vf_link_state(_a.CStruct):
    vf: _t.Int
    link_state: _t.Int

class ifla_vf_rss_query_en(_a.CStruct):
    vf: _t.Int
    setting: _t.Int

class ifla_vf_trust(_a.CStruct):
    vf: _t.Int
    setting: _t.Int

class ifla_port_vsi(_a.CStruct):
    vsi_mgr_id: _t.Int
    vsi_type_id: _t.Items[_t.u8]
    vsi_type_version: _t.Int
    pad: _t.Items[_t.u8]

class if_stats_msg(_a.CStruct):
    family: _t.Int
    pad1: _t.Int
    pad2: _t.Int
    ifindex: _t.Int
    filter_mask: _t.Int

class ifla_rmnet_flags(_a.CStruct):
    flags: _t.Int
    mask: _t.Int

class ifaddrmsg(_a.CStruct):
    ifa_family: _t.Int
    ifa_prefixlen: _t.Int
    ifa_flags: _t.Int
    ifa_scope: _t.Int
    ifa_index: _t.Int

class ifa_cacheinfo(_a.CStruct):
    ifa_prefered: _t.Int
    ifa_valid: _t.Int
    cstamp: _t.Int
    tstamp: _t.Int

class ndmsg(_a.CStruct):
    ndm_family: _t.Int
    ndm_pad1: _t.Int
    ndm_pad2: _t.Int
    ndm_ifindex: _t.Int
    ndm_state: _t.Int
    ndm_flags: _t.Int
    ndm_type: _t.Int

class nda_cacheinfo(_a.CStruct):
    ndm_confirmed: _t.Int
    ndm_used: _t.Int
    ndm_updated: _t.Int
    ndm_refcnt: _t.Int

class ndt_stats(_a.CStruct):
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

class ndtmsg(_a.CStruct):
    ndtm_family: _t.Int
    ndtm_pad1: _t.Int
    ndtm_pad2: _t.Int

class ndt_config(_a.CStruct):
    ndtc_key_len: _t.Int
    ndtc_entry_size: _t.Int
    ndtc_entries: _t.Int
    ndtc_last_flush: _t.Int
    ndtc_last_rand: _t.Int
    ndtc_hash_rnd: _t.Int
    ndtc_hash_mask: _t.Int
    ndtc_hash_chain_gc: _t.Int
    ndtc_proxy_qlen: _t.Int

class rtattr(_a.CStruct):
    rta_len: _t.Int
    rta_type: _t.Int

class rtmsg(_a.CStruct):
    rtm_family: _t.Int
    rtm_dst_len: _t.Int
    rtm_src_len: _t.Int
    rtm_tos: _t.Int
    rtm_table: _t.Int
    rtm_protocol: _t.Int
    rtm_scope: _t.Int
    rtm_type: _t.Int
    rtm_flags: _t.Int

class rtnexthop(_a.CStruct):
    rtnh_len: _t.Int
    rtnh_flags: _t.Int
    rtnh_hops: _t.Int
    rtnh_ifindex: _t.Int

class rtvia(_a.CStruct):
    rtvia_family: _t.Int
    rtvia_addr: _t.Items[_t.u8]

class rta_cacheinfo(_a.CStruct):
    rta_clntref: _t.Int
    rta_lastuse: _t.Int
    rta_expires: _t.Int
    rta_error: _t.Int
    rta_used: _t.Int
    rta_id: _t.Int
    rta_ts: _t.Int
    rta_tsage: _t.Int

class rta_session(_a.CStruct):
    proto: _t.Int
    pad1: _t.Int
    pad2: _t.Int
    u: _t.Of[rta_session__u]

class rta_session__u(_a.CUnion):
    ports: _t.Of[rta_session__u__ports]
    icmpt: _t.Of[rta_session__u__icmpt]
    spi: _t.Int

class rta_session__u__ports(_a.CStruct):
    sport: _t.Int
    dport: _t.Int

class rta_session__u__icmpt(_a.CStruct):
    type: _t.Int
    code: _t.Int
    ident: _t.Int

class rta_mfc_stats(_a.CStruct):
    mfcs_packets: _t.Int
    mfcs_bytes: _t.Int
    mfcs_wrong_if: _t.Int

class rtgenmsg(_a.CStruct):
    rtgen_family: _t.Int

class ifinfomsg(_a.CStruct):
    ifi_family: _t.Int
    __ifi_pad: _t.Int
    ifi_type: _t.Int
    ifi_index: _t.Int
    ifi_flags: _t.Int
    ifi_change: _t.Int

class prefixmsg(_a.CStruct):
    prefix_family: _t.Int
    prefix_pad1: _t.Int
    prefix_pad2: _t.Int
    prefix_ifindex: _t.Int
    prefix_type: _t.Int
    prefix_len: _t.Int
    prefix_flags: _t.Int
    prefix_pad3: _t.Int

class prefix_cacheinfo(_a.CStruct):
    preferred_time: _t.Int
    valid_time: _t.Int

class tcmsg(_a.CStruct):
    tcm_family: _t.Int
    tcm__pad1: _t.Int
    tcm__pad2: _t.Int
    tcm_ifindex: _t.Int
    tcm_handle: _t.Int
    tcm_parent: _t.Int
    tcm_info: _t.Int

class nduseroptmsg(_a.CStruct):
    nduseropt_family: _t.Int
    nduseropt_pad1: _t.Int
    nduseropt_opts_len: _t.Int
    nduseropt_ifindex: _t.Int
    nduseropt_icmp_type: _t.Int
    nduseropt_icmp_code: _t.Int
    nduseropt_pad2: _t.Int
    nduseropt_pad3: _t.Int

class tcamsg(_a.CStruct):
    tca_family: _t.Int
    tca__pad1: _t.Int
    tca__pad2: _t.Int

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
