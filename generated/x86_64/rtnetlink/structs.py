# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/netlink.h, linux/rtnetlink.h for x86_64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Structs, unions and typedefs: ctypes classes that are made when they are first used.

A record's first line has its size and alignment, every other a member: offset in bytes, type, name. A bit-field's
name is followed by ``:width@bit``, counted from the offset in the target's memory order; an anonymous member's name is
made up and stands in parentheses; ``= name path`` is another name of a member. ``be16`` and ``le16`` are ``u16`` that the
header says to be big-endian or little-endian: as in C, nothing swaps them. ``structs.pyi`` has the same for type checkers.
"""

from .._build import lazy_records

RECORDS = {
    # asm-generic/posix_types.h
    "__kernel_fsid_t": """struct __kernel_fsid_t: size 8, align 4
       0 s32[2] val
""",
    # linux/if_addr.h
    "ifaddrmsg": """struct ifaddrmsg: size 8, align 4
       0 u8 ifa_family
       1 u8 ifa_prefixlen
       2 u8 ifa_flags
       3 u8 ifa_scope
       4 u32 ifa_index
""",
    "ifa_cacheinfo": """struct ifa_cacheinfo: size 16, align 4
       0 u32 ifa_prefered
       4 u32 ifa_valid
       8 u32 cstamp
      12 u32 tstamp
""",
    # linux/if_link.h
    "rtnl_link_stats": """struct rtnl_link_stats: size 96, align 4
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
""",
    "rtnl_link_stats64": """struct rtnl_link_stats64: size 200, align 8
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
""",
    "rtnl_hw_stats64": """struct rtnl_hw_stats64: size 72, align 8
       0 u64 rx_packets
       8 u64 tx_packets
      16 u64 rx_bytes
      24 u64 tx_bytes
      32 u64 rx_errors
      40 u64 tx_errors
      48 u64 rx_dropped
      56 u64 tx_dropped
      64 u64 multicast
""",
    "rtnl_link_ifmap": """struct rtnl_link_ifmap: size 32, align 8
       0 u64 mem_start
       8 u64 mem_end
      16 u64 base_addr
      24 u16 irq
      26 u8 dma
      27 u8 port
""",
    "ifla_bridge_id": """struct ifla_bridge_id: size 8, align 1
       0 u8[2] prio
       2 u8[6] addr
""",
    "ifla_cacheinfo": """struct ifla_cacheinfo: size 16, align 4
       0 u32 max_reasm_len
       4 u32 tstamp
       8 u32 reachable_time
      12 u32 retrans_time
""",
    "ifla_vlan_flags": """struct ifla_vlan_flags: size 8, align 4
       0 u32 flags
       4 u32 mask
""",
    "ifla_vlan_qos_mapping": """struct ifla_vlan_qos_mapping: size 8, align 4
       0 u32 from_
       4 u32 to
""",
    "tunnel_msg": """struct tunnel_msg: size 8, align 4
       0 u8 family
       1 u8 flags
       2 u16 reserved2
       4 u32 ifindex
""",
    "ifla_vxlan_port_range": """struct ifla_vxlan_port_range: size 4, align 2
       0 be16 low
       2 be16 high
""",
    "ifla_vf_mac": """struct ifla_vf_mac: size 36, align 4
       0 u32 vf
       4 u8[32] mac
""",
    "ifla_vf_broadcast": """struct ifla_vf_broadcast: size 32, align 1
       0 u8[32] broadcast
""",
    "ifla_vf_vlan": """struct ifla_vf_vlan: size 12, align 4
       0 u32 vf
       4 u32 vlan
       8 u32 qos
""",
    "ifla_vf_vlan_info": """struct ifla_vf_vlan_info: size 16, align 4
       0 u32 vf
       4 u32 vlan
       8 u32 qos
      12 be16 vlan_proto
""",
    "ifla_vf_tx_rate": """struct ifla_vf_tx_rate: size 8, align 4
       0 u32 vf
       4 u32 rate
""",
    "ifla_vf_rate": """struct ifla_vf_rate: size 12, align 4
       0 u32 vf
       4 u32 min_tx_rate
       8 u32 max_tx_rate
""",
    "ifla_vf_spoofchk": """struct ifla_vf_spoofchk: size 8, align 4
       0 u32 vf
       4 u32 setting
""",
    "ifla_vf_guid": """struct ifla_vf_guid: size 16, align 8
       0 u32 vf
       8 u64 guid
""",
    "ifla_vf_link_state": """struct ifla_vf_link_state: size 8, align 4
       0 u32 vf
       4 u32 link_state
""",
    "ifla_vf_rss_query_en": """struct ifla_vf_rss_query_en: size 8, align 4
       0 u32 vf
       4 u32 setting
""",
    "ifla_vf_trust": """struct ifla_vf_trust: size 8, align 4
       0 u32 vf
       4 u32 setting
""",
    "ifla_port_vsi": """struct ifla_port_vsi: size 8, align 1
       0 u8 vsi_mgr_id
       1 u8[3] vsi_type_id
       4 u8 vsi_type_version
       5 u8[3] pad
""",
    "if_stats_msg": """struct if_stats_msg: size 12, align 4
       0 u8 family
       1 u8 pad1
       2 u16 pad2
       4 u32 ifindex
       8 u32 filter_mask
""",
    "ifla_rmnet_flags": """struct ifla_rmnet_flags: size 8, align 4
       0 u32 flags
       4 u32 mask
""",
    # linux/neighbour.h
    "ndmsg": """struct ndmsg: size 12, align 4
       0 u8 ndm_family
       1 u8 ndm_pad1
       2 u16 ndm_pad2
       4 s32 ndm_ifindex
       8 u16 ndm_state
      10 u8 ndm_flags
      11 u8 ndm_type
""",
    "nda_cacheinfo": """struct nda_cacheinfo: size 16, align 4
       0 u32 ndm_confirmed
       4 u32 ndm_used
       8 u32 ndm_updated
      12 u32 ndm_refcnt
""",
    "ndt_stats": """struct ndt_stats: size 88, align 8
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
""",
    "ndtmsg": """struct ndtmsg: size 4, align 2
       0 u8 ndtm_family
       1 u8 ndtm_pad1
       2 u16 ndtm_pad2
""",
    "ndt_config": """struct ndt_config: size 32, align 4
       0 u16 ndtc_key_len
       2 u16 ndtc_entry_size
       4 u32 ndtc_entries
       8 u32 ndtc_last_flush
      12 u32 ndtc_last_rand
      16 u32 ndtc_hash_rnd
      20 u32 ndtc_hash_mask
      24 u32 ndtc_hash_chain_gc
      28 u32 ndtc_proxy_qlen
""",
    # linux/netlink.h
    "sockaddr_nl": """struct sockaddr_nl: size 12, align 4
       0 u16 nl_family
       2 u16 nl_pad
       4 u32 nl_pid
       8 u32 nl_groups
""",
    "nlmsghdr": """struct nlmsghdr: size 16, align 4
       0 u32 nlmsg_len
       4 u16 nlmsg_type
       6 u16 nlmsg_flags
       8 u32 nlmsg_seq
      12 u32 nlmsg_pid
""",
    "nlmsgerr": """struct nlmsgerr: size 20, align 4
       0 s32 error
       4 struct nlmsghdr msg
""",
    "nl_pktinfo": """struct nl_pktinfo: size 4, align 4
       0 u32 group
""",
    "nl_mmap_req": """struct nl_mmap_req: size 16, align 4
       0 u32 nm_block_size
       4 u32 nm_block_nr
       8 u32 nm_frame_size
      12 u32 nm_frame_nr
""",
    "nl_mmap_hdr": """struct nl_mmap_hdr: size 24, align 4
       0 u32 nm_status
       4 u32 nm_len
       8 u32 nm_group
      12 u32 nm_pid
      16 u32 nm_uid
      20 u32 nm_gid
""",
    "nlattr": """struct nlattr: size 4, align 2
       0 u16 nla_len
       2 u16 nla_type
""",
    "nla_bitfield32": """struct nla_bitfield32: size 8, align 4
       0 u32 value
       4 u32 selector
""",
    # linux/posix_types.h
    "__kernel_fd_set": """struct __kernel_fd_set: size 128, align 8
       0 u64[16] fds_bits
""",
    # linux/rtnetlink.h
    "rtattr": """struct rtattr: size 4, align 2
       0 u16 rta_len
       2 u16 rta_type
""",
    "rtmsg": """struct rtmsg: size 12, align 4
       0 u8 rtm_family
       1 u8 rtm_dst_len
       2 u8 rtm_src_len
       3 u8 rtm_tos
       4 u8 rtm_table
       5 u8 rtm_protocol
       6 u8 rtm_scope
       7 u8 rtm_type
       8 u32 rtm_flags
""",
    "rtnexthop": """struct rtnexthop: size 8, align 4
       0 u16 rtnh_len
       2 u8 rtnh_flags
       3 u8 rtnh_hops
       4 s32 rtnh_ifindex
""",
    "rtvia": """struct rtvia: size 2, align 2
       0 u16 rtvia_family
       2 u8[0] rtvia_addr
""",
    "rta_cacheinfo": """struct rta_cacheinfo: size 32, align 4
       0 u32 rta_clntref
       4 u32 rta_lastuse
       8 s32 rta_expires
      12 u32 rta_error
      16 u32 rta_used
      20 u32 rta_id
      24 u32 rta_ts
      28 u32 rta_tsage
""",
    "rta_session": """struct rta_session: size 8, align 4
       0 u8 proto
       1 u8 pad1
       2 u16 pad2
       4 union rta_session__u u
""",
    "rta_session__u": """union rta_session__u: size 4, align 4
       0 struct rta_session__u__ports ports
       0 struct rta_session__u__icmpt icmpt
       0 u32 spi
""",
    "rta_session__u__ports": """struct rta_session__u__ports: size 4, align 2
       0 u16 sport
       2 u16 dport
""",
    "rta_session__u__icmpt": """struct rta_session__u__icmpt: size 4, align 2
       0 u8 type
       1 u8 code
       2 u16 ident
""",
    "rta_mfc_stats": """struct rta_mfc_stats: size 24, align 8
       0 u64 mfcs_packets
       8 u64 mfcs_bytes
      16 u64 mfcs_wrong_if
""",
    "rtgenmsg": """struct rtgenmsg: size 1, align 1
       0 u8 rtgen_family
""",
    "ifinfomsg": """struct ifinfomsg: size 16, align 4
       0 u8 ifi_family
       1 u8 __ifi_pad
       2 u16 ifi_type
       4 s32 ifi_index
       8 u32 ifi_flags
      12 u32 ifi_change
""",
    "prefixmsg": """struct prefixmsg: size 12, align 4
       0 u8 prefix_family
       1 u8 prefix_pad1
       2 u16 prefix_pad2
       4 s32 prefix_ifindex
       8 u8 prefix_type
       9 u8 prefix_len
      10 u8 prefix_flags
      11 u8 prefix_pad3
""",
    "prefix_cacheinfo": """struct prefix_cacheinfo: size 8, align 4
       0 u32 preferred_time
       4 u32 valid_time
""",
    "tcmsg": """struct tcmsg: size 20, align 4
       0 u8 tcm_family
       1 u8 tcm__pad1
       2 u16 tcm__pad2
       4 s32 tcm_ifindex
       8 u32 tcm_handle
      12 u32 tcm_parent
      16 u32 tcm_info
       = tcm_block_index tcm_parent
""",
    "nduseroptmsg": """struct nduseroptmsg: size 16, align 4
       0 u8 nduseropt_family
       1 u8 nduseropt_pad1
       2 u16 nduseropt_opts_len
       4 s32 nduseropt_ifindex
       8 u8 nduseropt_icmp_type
       9 u8 nduseropt_icmp_code
      10 u16 nduseropt_pad2
      12 u32 nduseropt_pad3
""",
    "tcamsg": """struct tcamsg: size 4, align 2
       0 u8 tca_family
       1 u8 tca__pad1
       2 u16 tca__pad2
""",
    # linux/socket.h
    "__kernel_sockaddr_storage": """struct __kernel_sockaddr_storage: size 128, align 8
       0 union __kernel_sockaddr_storage__anon1 (___kernel_sockaddr_storage__anon1)
""",
    "__kernel_sockaddr_storage__anon1": """union __kernel_sockaddr_storage__anon1: size 128, align 8
       0 struct __kernel_sockaddr_storage__anon2 (___kernel_sockaddr_storage__anon2)
       0 ptr __align
""",
    "__kernel_sockaddr_storage__anon2": """struct __kernel_sockaddr_storage__anon2: size 128, align 2
       0 u16 ss_family
       2 char[126] __data
""",
}

TYPEDEFS = {
    "__kernel_sa_family_t": "u16",
    "__s8": "s8",
    "__u8": "u8",
    "__s16": "s16",
    "__u16": "u16",
    "__s32": "s32",
    "__u32": "u32",
    "__s64": "s64",
    "__u64": "u64",
    "__kernel_sighandler_t": "ptr",
    "__kernel_key_t": "s32",
    "__kernel_mqd_t": "s32",
    "__kernel_old_uid_t": "u16",
    "__kernel_old_gid_t": "u16",
    "__kernel_old_dev_t": "u64",
    "__kernel_long_t": "s64",
    "__kernel_ulong_t": "u64",
    "__kernel_ino_t": "u64",
    "__kernel_mode_t": "u32",
    "__kernel_pid_t": "s32",
    "__kernel_ipc_pid_t": "s32",
    "__kernel_uid_t": "u32",
    "__kernel_gid_t": "u32",
    "__kernel_suseconds_t": "s64",
    "__kernel_daddr_t": "s32",
    "__kernel_uid32_t": "u32",
    "__kernel_gid32_t": "u32",
    "__kernel_size_t": "u64",
    "__kernel_ssize_t": "s64",
    "__kernel_ptrdiff_t": "s64",
    "__kernel_off_t": "s64",
    "__kernel_loff_t": "s64",
    "__kernel_old_time_t": "s64",
    "__kernel_time_t": "s64",
    "__kernel_time64_t": "s64",
    "__kernel_clock_t": "s64",
    "__kernel_timer_t": "s32",
    "__kernel_clockid_t": "s32",
    "__kernel_caddr_t": "ptr",
    "__kernel_uid16_t": "u16",
    "__kernel_gid16_t": "u16",
    "__s128": "s128",
    "__u128": "u128",
    "__le16": "u16",
    "__be16": "u16",
    "__le32": "u32",
    "__be32": "u32",
    "__le64": "u64",
    "__be64": "u64",
    "__sum16": "u16",
    "__wsum": "u32",
    "__poll_t": "u32",
}

__getattr__, __dir__ = lazy_records(globals(), RECORDS, TYPEDEFS)
