# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# ruff: noqa
from types import ModuleType

from ..arm64 import _abi, _calls
from ..arm64 import _members as _t
from ..arm64 import _records as _a

constants: ModuleType
enums: ModuleType
ioctls: ModuleType
macros: ModuleType
structs: ModuleType
wrap = _abi.wrap
ioctl = _calls.ioctl

def name_of(value: int, prefix: str | tuple[str, ...]) -> str: ...
def flags_of(value: int, prefix: str | tuple[str, ...]) -> str: ...

__BITS_PER_LONG_LONG: int
__BITS_PER_LONG: int
IFA_UNSPEC: int
IFA_ADDRESS: int
IFA_LOCAL: int
IFA_LABEL: int
IFA_BROADCAST: int
IFA_ANYCAST: int
IFA_CACHEINFO: int
IFA_MULTICAST: int
IFA_FLAGS: int
IFA_RT_PRIORITY: int
IFA_TARGET_NETNSID: int
IFA_PROTO: int
__IFA_MAX: int
IFA_MAX: int
IFA_F_SECONDARY: int
IFA_F_TEMPORARY: int
IFA_F_NODAD: int
IFA_F_OPTIMISTIC: int
IFA_F_DADFAILED: int
IFA_F_HOMEADDRESS: int
IFA_F_DEPRECATED: int
IFA_F_TENTATIVE: int
IFA_F_PERMANENT: int
IFA_F_MANAGETEMPADDR: int
IFA_F_NOPREFIXROUTE: int
IFA_F_MCAUTOJOIN: int
IFA_F_STABLE_PRIVACY: int
IFAPROT_UNSPEC: int
IFAPROT_KERNEL_LO: int
IFAPROT_KERNEL_RA: int
IFAPROT_KERNEL_LL: int
IFLA_UNSPEC: int
IFLA_ADDRESS: int
IFLA_BROADCAST: int
IFLA_IFNAME: int
IFLA_MTU: int
IFLA_LINK: int
IFLA_QDISC: int
IFLA_STATS: int
IFLA_OPERSTATE: int
IFLA_LINKMODE: int
IFLA_NET_NS_PID: int
IFLA_IFALIAS: int
IFLA_NUM_VF: int
IFLA_VFINFO_LIST: int
IFLA_STATS64: int
IFLA_VF_PORTS: int
IFLA_PORT_SELF: int
IFLA_AF_SPEC: int
IFLA_GROUP: int
IFLA_NET_NS_FD: int
IFLA_EXT_MASK: int
IFLA_NUM_TX_QUEUES: int
IFLA_NUM_RX_QUEUES: int
IFLA_CARRIER: int
IFLA_PHYS_PORT_ID: int
IFLA_CARRIER_CHANGES: int
IFLA_PHYS_SWITCH_ID: int
IFLA_LINK_NETNSID: int
IFLA_PHYS_PORT_NAME: int
IFLA_PROTO_DOWN: int
IFLA_GSO_MAX_SEGS: int
IFLA_GSO_MAX_SIZE: int
IFLA_PAD: int
IFLA_XDP: int
IFLA_EVENT: int
IFLA_NEW_NETNSID: int
IFLA_IF_NETNSID: int
IFLA_TARGET_NETNSID: int
IFLA_CARRIER_UP_COUNT: int
IFLA_CARRIER_DOWN_COUNT: int
IFLA_NEW_IFINDEX: int
IFLA_MIN_MTU: int
IFLA_MAX_MTU: int
IFLA_PROP_LIST: int
IFLA_ALT_IFNAME: int
IFLA_PERM_ADDRESS: int
IFLA_PROTO_DOWN_REASON: int
IFLA_PARENT_DEV_NAME: int
IFLA_PARENT_DEV_BUS_NAME: int
IFLA_GRO_MAX_SIZE: int
IFLA_TSO_MAX_SIZE: int
IFLA_TSO_MAX_SEGS: int
IFLA_ALLMULTI: int
IFLA_DEVLINK_PORT: int
IFLA_GSO_IPV4_MAX_SIZE: int
IFLA_GRO_IPV4_MAX_SIZE: int
IFLA_DPLL_PIN: int
__IFLA_MAX: int
IFLA_COST: int
IFLA_PRIORITY: int
IFLA_MASTER: int
IFLA_WIRELESS: int
IFLA_PROTINFO: int
IFLA_TXQLEN: int
IFLA_MAP: int
IFLA_WEIGHT: int
IFLA_LINKINFO: int
IFLA_PROMISCUITY: int
IFLA_MAX: int
IFLA_PROTO_DOWN_REASON_UNSPEC: int
IFLA_PROTO_DOWN_REASON_MASK: int
IFLA_PROTO_DOWN_REASON_VALUE: int
__IFLA_PROTO_DOWN_REASON_CNT: int
IFLA_PROTO_DOWN_REASON_MAX: int
IFLA_INET_UNSPEC: int
IFLA_INET_CONF: int
__IFLA_INET_MAX: int
IFLA_INET_MAX: int
IFLA_INET6_UNSPEC: int
IFLA_INET6_FLAGS: int
IFLA_INET6_CONF: int
IFLA_INET6_STATS: int
IFLA_INET6_MCAST: int
IFLA_INET6_CACHEINFO: int
IFLA_INET6_ICMP6STATS: int
IFLA_INET6_TOKEN: int
IFLA_INET6_ADDR_GEN_MODE: int
IFLA_INET6_RA_MTU: int
__IFLA_INET6_MAX: int
IFLA_INET6_MAX: int
IN6_ADDR_GEN_MODE_EUI64: int
IN6_ADDR_GEN_MODE_NONE: int
IN6_ADDR_GEN_MODE_STABLE_PRIVACY: int
IN6_ADDR_GEN_MODE_RANDOM: int
IFLA_BR_UNSPEC: int
IFLA_BR_FORWARD_DELAY: int
IFLA_BR_HELLO_TIME: int
IFLA_BR_MAX_AGE: int
IFLA_BR_AGEING_TIME: int
IFLA_BR_STP_STATE: int
IFLA_BR_PRIORITY: int
IFLA_BR_VLAN_FILTERING: int
IFLA_BR_VLAN_PROTOCOL: int
IFLA_BR_GROUP_FWD_MASK: int
IFLA_BR_ROOT_ID: int
IFLA_BR_BRIDGE_ID: int
IFLA_BR_ROOT_PORT: int
IFLA_BR_ROOT_PATH_COST: int
IFLA_BR_TOPOLOGY_CHANGE: int
IFLA_BR_TOPOLOGY_CHANGE_DETECTED: int
IFLA_BR_HELLO_TIMER: int
IFLA_BR_TCN_TIMER: int
IFLA_BR_TOPOLOGY_CHANGE_TIMER: int
IFLA_BR_GC_TIMER: int
IFLA_BR_GROUP_ADDR: int
IFLA_BR_FDB_FLUSH: int
IFLA_BR_MCAST_ROUTER: int
IFLA_BR_MCAST_SNOOPING: int
IFLA_BR_MCAST_QUERY_USE_IFADDR: int
IFLA_BR_MCAST_QUERIER: int
IFLA_BR_MCAST_HASH_ELASTICITY: int
IFLA_BR_MCAST_HASH_MAX: int
IFLA_BR_MCAST_LAST_MEMBER_CNT: int
IFLA_BR_MCAST_STARTUP_QUERY_CNT: int
IFLA_BR_MCAST_LAST_MEMBER_INTVL: int
IFLA_BR_MCAST_MEMBERSHIP_INTVL: int
IFLA_BR_MCAST_QUERIER_INTVL: int
IFLA_BR_MCAST_QUERY_INTVL: int
IFLA_BR_MCAST_QUERY_RESPONSE_INTVL: int
IFLA_BR_MCAST_STARTUP_QUERY_INTVL: int
IFLA_BR_NF_CALL_IPTABLES: int
IFLA_BR_NF_CALL_IP6TABLES: int
IFLA_BR_NF_CALL_ARPTABLES: int
IFLA_BR_VLAN_DEFAULT_PVID: int
IFLA_BR_PAD: int
IFLA_BR_VLAN_STATS_ENABLED: int
IFLA_BR_MCAST_STATS_ENABLED: int
IFLA_BR_MCAST_IGMP_VERSION: int
IFLA_BR_MCAST_MLD_VERSION: int
IFLA_BR_VLAN_STATS_PER_PORT: int
IFLA_BR_MULTI_BOOLOPT: int
IFLA_BR_MCAST_QUERIER_STATE: int
IFLA_BR_FDB_N_LEARNED: int
IFLA_BR_FDB_MAX_LEARNED: int
__IFLA_BR_MAX: int
IFLA_BR_MAX: int
BRIDGE_MODE_UNSPEC: int
BRIDGE_MODE_HAIRPIN: int
IFLA_BRPORT_UNSPEC: int
IFLA_BRPORT_STATE: int
IFLA_BRPORT_PRIORITY: int
IFLA_BRPORT_COST: int
IFLA_BRPORT_MODE: int
IFLA_BRPORT_GUARD: int
IFLA_BRPORT_PROTECT: int
IFLA_BRPORT_FAST_LEAVE: int
IFLA_BRPORT_LEARNING: int
IFLA_BRPORT_UNICAST_FLOOD: int
IFLA_BRPORT_PROXYARP: int
IFLA_BRPORT_LEARNING_SYNC: int
IFLA_BRPORT_PROXYARP_WIFI: int
IFLA_BRPORT_ROOT_ID: int
IFLA_BRPORT_BRIDGE_ID: int
IFLA_BRPORT_DESIGNATED_PORT: int
IFLA_BRPORT_DESIGNATED_COST: int
IFLA_BRPORT_ID: int
IFLA_BRPORT_NO: int
IFLA_BRPORT_TOPOLOGY_CHANGE_ACK: int
IFLA_BRPORT_CONFIG_PENDING: int
IFLA_BRPORT_MESSAGE_AGE_TIMER: int
IFLA_BRPORT_FORWARD_DELAY_TIMER: int
IFLA_BRPORT_HOLD_TIMER: int
IFLA_BRPORT_FLUSH: int
IFLA_BRPORT_MULTICAST_ROUTER: int
IFLA_BRPORT_PAD: int
IFLA_BRPORT_MCAST_FLOOD: int
IFLA_BRPORT_MCAST_TO_UCAST: int
IFLA_BRPORT_VLAN_TUNNEL: int
IFLA_BRPORT_BCAST_FLOOD: int
IFLA_BRPORT_GROUP_FWD_MASK: int
IFLA_BRPORT_NEIGH_SUPPRESS: int
IFLA_BRPORT_ISOLATED: int
IFLA_BRPORT_BACKUP_PORT: int
IFLA_BRPORT_MRP_RING_OPEN: int
IFLA_BRPORT_MRP_IN_OPEN: int
IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT: int
IFLA_BRPORT_MCAST_EHT_HOSTS_CNT: int
IFLA_BRPORT_LOCKED: int
IFLA_BRPORT_MAB: int
IFLA_BRPORT_MCAST_N_GROUPS: int
IFLA_BRPORT_MCAST_MAX_GROUPS: int
IFLA_BRPORT_NEIGH_VLAN_SUPPRESS: int
IFLA_BRPORT_BACKUP_NHID: int
__IFLA_BRPORT_MAX: int
IFLA_BRPORT_MAX: int
IFLA_INFO_UNSPEC: int
IFLA_INFO_KIND: int
IFLA_INFO_DATA: int
IFLA_INFO_XSTATS: int
IFLA_INFO_SLAVE_KIND: int
IFLA_INFO_SLAVE_DATA: int
__IFLA_INFO_MAX: int
IFLA_INFO_MAX: int
IFLA_VLAN_UNSPEC: int
IFLA_VLAN_ID: int
IFLA_VLAN_FLAGS: int
IFLA_VLAN_EGRESS_QOS: int
IFLA_VLAN_INGRESS_QOS: int
IFLA_VLAN_PROTOCOL: int
__IFLA_VLAN_MAX: int
IFLA_VLAN_MAX: int
IFLA_VLAN_QOS_UNSPEC: int
IFLA_VLAN_QOS_MAPPING: int
__IFLA_VLAN_QOS_MAX: int
IFLA_VLAN_QOS_MAX: int
IFLA_MACVLAN_UNSPEC: int
IFLA_MACVLAN_MODE: int
IFLA_MACVLAN_FLAGS: int
IFLA_MACVLAN_MACADDR_MODE: int
IFLA_MACVLAN_MACADDR: int
IFLA_MACVLAN_MACADDR_DATA: int
IFLA_MACVLAN_MACADDR_COUNT: int
IFLA_MACVLAN_BC_QUEUE_LEN: int
IFLA_MACVLAN_BC_QUEUE_LEN_USED: int
IFLA_MACVLAN_BC_CUTOFF: int
__IFLA_MACVLAN_MAX: int
IFLA_MACVLAN_MAX: int
MACVLAN_MODE_PRIVATE: int
MACVLAN_MODE_VEPA: int
MACVLAN_MODE_BRIDGE: int
MACVLAN_MODE_PASSTHRU: int
MACVLAN_MODE_SOURCE: int
MACVLAN_MACADDR_ADD: int
MACVLAN_MACADDR_DEL: int
MACVLAN_MACADDR_FLUSH: int
MACVLAN_MACADDR_SET: int
MACVLAN_FLAG_NOPROMISC: int
MACVLAN_FLAG_NODST: int
IFLA_VRF_UNSPEC: int
IFLA_VRF_TABLE: int
__IFLA_VRF_MAX: int
IFLA_VRF_MAX: int
IFLA_VRF_PORT_UNSPEC: int
IFLA_VRF_PORT_TABLE: int
__IFLA_VRF_PORT_MAX: int
IFLA_VRF_PORT_MAX: int
IFLA_MACSEC_UNSPEC: int
IFLA_MACSEC_SCI: int
IFLA_MACSEC_PORT: int
IFLA_MACSEC_ICV_LEN: int
IFLA_MACSEC_CIPHER_SUITE: int
IFLA_MACSEC_WINDOW: int
IFLA_MACSEC_ENCODING_SA: int
IFLA_MACSEC_ENCRYPT: int
IFLA_MACSEC_PROTECT: int
IFLA_MACSEC_INC_SCI: int
IFLA_MACSEC_ES: int
IFLA_MACSEC_SCB: int
IFLA_MACSEC_REPLAY_PROTECT: int
IFLA_MACSEC_VALIDATION: int
IFLA_MACSEC_PAD: int
IFLA_MACSEC_OFFLOAD: int
__IFLA_MACSEC_MAX: int
IFLA_MACSEC_MAX: int
IFLA_XFRM_UNSPEC: int
IFLA_XFRM_LINK: int
IFLA_XFRM_IF_ID: int
IFLA_XFRM_COLLECT_METADATA: int
__IFLA_XFRM_MAX: int
IFLA_XFRM_MAX: int
MACSEC_VALIDATE_DISABLED: int
MACSEC_VALIDATE_CHECK: int
MACSEC_VALIDATE_STRICT: int
__MACSEC_VALIDATE_END: int
MACSEC_VALIDATE_MAX: int
MACSEC_OFFLOAD_OFF: int
MACSEC_OFFLOAD_PHY: int
MACSEC_OFFLOAD_MAC: int
__MACSEC_OFFLOAD_END: int
MACSEC_OFFLOAD_MAX: int
IFLA_IPVLAN_UNSPEC: int
IFLA_IPVLAN_MODE: int
IFLA_IPVLAN_FLAGS: int
__IFLA_IPVLAN_MAX: int
IFLA_IPVLAN_MAX: int
IPVLAN_MODE_L2: int
IPVLAN_MODE_L3: int
IPVLAN_MODE_L3S: int
IPVLAN_MODE_MAX: int
IPVLAN_F_PRIVATE: int
IPVLAN_F_VEPA: int
NETKIT_NEXT: int
NETKIT_PASS: int
NETKIT_DROP: int
NETKIT_REDIRECT: int
NETKIT_L2: int
NETKIT_L3: int
NETKIT_SCRUB_NONE: int
NETKIT_SCRUB_DEFAULT: int
IFLA_NETKIT_UNSPEC: int
IFLA_NETKIT_PEER_INFO: int
IFLA_NETKIT_PRIMARY: int
IFLA_NETKIT_POLICY: int
IFLA_NETKIT_PEER_POLICY: int
IFLA_NETKIT_MODE: int
IFLA_NETKIT_SCRUB: int
IFLA_NETKIT_PEER_SCRUB: int
__IFLA_NETKIT_MAX: int
IFLA_NETKIT_MAX: int
TUNNEL_MSG_FLAG_STATS: int
TUNNEL_MSG_VALID_USER_FLAGS: int
VNIFILTER_ENTRY_STATS_UNSPEC: int
VNIFILTER_ENTRY_STATS_RX_BYTES: int
VNIFILTER_ENTRY_STATS_RX_PKTS: int
VNIFILTER_ENTRY_STATS_RX_DROPS: int
VNIFILTER_ENTRY_STATS_RX_ERRORS: int
VNIFILTER_ENTRY_STATS_TX_BYTES: int
VNIFILTER_ENTRY_STATS_TX_PKTS: int
VNIFILTER_ENTRY_STATS_TX_DROPS: int
VNIFILTER_ENTRY_STATS_TX_ERRORS: int
VNIFILTER_ENTRY_STATS_PAD: int
__VNIFILTER_ENTRY_STATS_MAX: int
VNIFILTER_ENTRY_STATS_MAX: int
VXLAN_VNIFILTER_ENTRY_UNSPEC: int
VXLAN_VNIFILTER_ENTRY_START: int
VXLAN_VNIFILTER_ENTRY_END: int
VXLAN_VNIFILTER_ENTRY_GROUP: int
VXLAN_VNIFILTER_ENTRY_GROUP6: int
VXLAN_VNIFILTER_ENTRY_STATS: int
__VXLAN_VNIFILTER_ENTRY_MAX: int
VXLAN_VNIFILTER_ENTRY_MAX: int
VXLAN_VNIFILTER_UNSPEC: int
VXLAN_VNIFILTER_ENTRY: int
__VXLAN_VNIFILTER_MAX: int
VXLAN_VNIFILTER_MAX: int
IFLA_VXLAN_UNSPEC: int
IFLA_VXLAN_ID: int
IFLA_VXLAN_GROUP: int
IFLA_VXLAN_LINK: int
IFLA_VXLAN_LOCAL: int
IFLA_VXLAN_TTL: int
IFLA_VXLAN_TOS: int
IFLA_VXLAN_LEARNING: int
IFLA_VXLAN_AGEING: int
IFLA_VXLAN_LIMIT: int
IFLA_VXLAN_PORT_RANGE: int
IFLA_VXLAN_PROXY: int
IFLA_VXLAN_RSC: int
IFLA_VXLAN_L2MISS: int
IFLA_VXLAN_L3MISS: int
IFLA_VXLAN_PORT: int
IFLA_VXLAN_GROUP6: int
IFLA_VXLAN_LOCAL6: int
IFLA_VXLAN_UDP_CSUM: int
IFLA_VXLAN_UDP_ZERO_CSUM6_TX: int
IFLA_VXLAN_UDP_ZERO_CSUM6_RX: int
IFLA_VXLAN_REMCSUM_TX: int
IFLA_VXLAN_REMCSUM_RX: int
IFLA_VXLAN_GBP: int
IFLA_VXLAN_REMCSUM_NOPARTIAL: int
IFLA_VXLAN_COLLECT_METADATA: int
IFLA_VXLAN_LABEL: int
IFLA_VXLAN_GPE: int
IFLA_VXLAN_TTL_INHERIT: int
IFLA_VXLAN_DF: int
IFLA_VXLAN_VNIFILTER: int
IFLA_VXLAN_LOCALBYPASS: int
IFLA_VXLAN_LABEL_POLICY: int
__IFLA_VXLAN_MAX: int
IFLA_VXLAN_MAX: int
VXLAN_DF_UNSET: int
VXLAN_DF_SET: int
VXLAN_DF_INHERIT: int
__VXLAN_DF_END: int
VXLAN_DF_MAX: int
VXLAN_LABEL_FIXED: int
VXLAN_LABEL_INHERIT: int
__VXLAN_LABEL_END: int
VXLAN_LABEL_MAX: int
IFLA_GENEVE_UNSPEC: int
IFLA_GENEVE_ID: int
IFLA_GENEVE_REMOTE: int
IFLA_GENEVE_TTL: int
IFLA_GENEVE_TOS: int
IFLA_GENEVE_PORT: int
IFLA_GENEVE_COLLECT_METADATA: int
IFLA_GENEVE_REMOTE6: int
IFLA_GENEVE_UDP_CSUM: int
IFLA_GENEVE_UDP_ZERO_CSUM6_TX: int
IFLA_GENEVE_UDP_ZERO_CSUM6_RX: int
IFLA_GENEVE_LABEL: int
IFLA_GENEVE_TTL_INHERIT: int
IFLA_GENEVE_DF: int
IFLA_GENEVE_INNER_PROTO_INHERIT: int
__IFLA_GENEVE_MAX: int
IFLA_GENEVE_MAX: int
GENEVE_DF_UNSET: int
GENEVE_DF_SET: int
GENEVE_DF_INHERIT: int
__GENEVE_DF_END: int
GENEVE_DF_MAX: int
IFLA_BAREUDP_UNSPEC: int
IFLA_BAREUDP_PORT: int
IFLA_BAREUDP_ETHERTYPE: int
IFLA_BAREUDP_SRCPORT_MIN: int
IFLA_BAREUDP_MULTIPROTO_MODE: int
__IFLA_BAREUDP_MAX: int
IFLA_BAREUDP_MAX: int
IFLA_PPP_UNSPEC: int
IFLA_PPP_DEV_FD: int
__IFLA_PPP_MAX: int
IFLA_PPP_MAX: int
GTP_ROLE_GGSN: int
GTP_ROLE_SGSN: int
IFLA_GTP_UNSPEC: int
IFLA_GTP_FD0: int
IFLA_GTP_FD1: int
IFLA_GTP_PDP_HASHSIZE: int
IFLA_GTP_ROLE: int
IFLA_GTP_CREATE_SOCKETS: int
IFLA_GTP_RESTART_COUNT: int
IFLA_GTP_LOCAL: int
IFLA_GTP_LOCAL6: int
__IFLA_GTP_MAX: int
IFLA_GTP_MAX: int
IFLA_BOND_UNSPEC: int
IFLA_BOND_MODE: int
IFLA_BOND_ACTIVE_SLAVE: int
IFLA_BOND_MIIMON: int
IFLA_BOND_UPDELAY: int
IFLA_BOND_DOWNDELAY: int
IFLA_BOND_USE_CARRIER: int
IFLA_BOND_ARP_INTERVAL: int
IFLA_BOND_ARP_IP_TARGET: int
IFLA_BOND_ARP_VALIDATE: int
IFLA_BOND_ARP_ALL_TARGETS: int
IFLA_BOND_PRIMARY: int
IFLA_BOND_PRIMARY_RESELECT: int
IFLA_BOND_FAIL_OVER_MAC: int
IFLA_BOND_XMIT_HASH_POLICY: int
IFLA_BOND_RESEND_IGMP: int
IFLA_BOND_NUM_PEER_NOTIF: int
IFLA_BOND_ALL_SLAVES_ACTIVE: int
IFLA_BOND_MIN_LINKS: int
IFLA_BOND_LP_INTERVAL: int
IFLA_BOND_PACKETS_PER_SLAVE: int
IFLA_BOND_AD_LACP_RATE: int
IFLA_BOND_AD_SELECT: int
IFLA_BOND_AD_INFO: int
IFLA_BOND_AD_ACTOR_SYS_PRIO: int
IFLA_BOND_AD_USER_PORT_KEY: int
IFLA_BOND_AD_ACTOR_SYSTEM: int
IFLA_BOND_TLB_DYNAMIC_LB: int
IFLA_BOND_PEER_NOTIF_DELAY: int
IFLA_BOND_AD_LACP_ACTIVE: int
IFLA_BOND_MISSED_MAX: int
IFLA_BOND_NS_IP6_TARGET: int
IFLA_BOND_COUPLED_CONTROL: int
__IFLA_BOND_MAX: int
IFLA_BOND_MAX: int
IFLA_BOND_AD_INFO_UNSPEC: int
IFLA_BOND_AD_INFO_AGGREGATOR: int
IFLA_BOND_AD_INFO_NUM_PORTS: int
IFLA_BOND_AD_INFO_ACTOR_KEY: int
IFLA_BOND_AD_INFO_PARTNER_KEY: int
IFLA_BOND_AD_INFO_PARTNER_MAC: int
__IFLA_BOND_AD_INFO_MAX: int
IFLA_BOND_AD_INFO_MAX: int
IFLA_BOND_SLAVE_UNSPEC: int
IFLA_BOND_SLAVE_STATE: int
IFLA_BOND_SLAVE_MII_STATUS: int
IFLA_BOND_SLAVE_LINK_FAILURE_COUNT: int
IFLA_BOND_SLAVE_PERM_HWADDR: int
IFLA_BOND_SLAVE_QUEUE_ID: int
IFLA_BOND_SLAVE_AD_AGGREGATOR_ID: int
IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE: int
IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE: int
IFLA_BOND_SLAVE_PRIO: int
IFLA_BOND_SLAVE_ACTOR_PORT_PRIO: int
IFLA_BOND_SLAVE_AD_CHURN_ACTOR_STATE: int
IFLA_BOND_SLAVE_AD_CHURN_PARTNER_STATE: int
__IFLA_BOND_SLAVE_MAX: int
IFLA_BOND_SLAVE_MAX: int
IFLA_VF_INFO_UNSPEC: int
IFLA_VF_INFO: int
__IFLA_VF_INFO_MAX: int
IFLA_VF_INFO_MAX: int
IFLA_VF_UNSPEC: int
IFLA_VF_MAC: int
IFLA_VF_VLAN: int
IFLA_VF_TX_RATE: int
IFLA_VF_SPOOFCHK: int
IFLA_VF_LINK_STATE: int
IFLA_VF_RATE: int
IFLA_VF_RSS_QUERY_EN: int
IFLA_VF_STATS: int
IFLA_VF_TRUST: int
IFLA_VF_IB_NODE_GUID: int
IFLA_VF_IB_PORT_GUID: int
IFLA_VF_VLAN_LIST: int
IFLA_VF_BROADCAST: int
__IFLA_VF_MAX: int
IFLA_VF_MAX: int
IFLA_VF_VLAN_INFO_UNSPEC: int
IFLA_VF_VLAN_INFO: int
__IFLA_VF_VLAN_INFO_MAX: int
IFLA_VF_VLAN_INFO_MAX: int
MAX_VLAN_LIST_LEN: int
IFLA_VF_LINK_STATE_AUTO: int
IFLA_VF_LINK_STATE_ENABLE: int
IFLA_VF_LINK_STATE_DISABLE: int
__IFLA_VF_LINK_STATE_MAX: int
IFLA_VF_STATS_RX_PACKETS: int
IFLA_VF_STATS_TX_PACKETS: int
IFLA_VF_STATS_RX_BYTES: int
IFLA_VF_STATS_TX_BYTES: int
IFLA_VF_STATS_BROADCAST: int
IFLA_VF_STATS_MULTICAST: int
IFLA_VF_STATS_PAD: int
IFLA_VF_STATS_RX_DROPPED: int
IFLA_VF_STATS_TX_DROPPED: int
__IFLA_VF_STATS_MAX: int
IFLA_VF_STATS_MAX: int
IFLA_VF_PORT_UNSPEC: int
IFLA_VF_PORT: int
__IFLA_VF_PORT_MAX: int
IFLA_VF_PORT_MAX: int
IFLA_PORT_UNSPEC: int
IFLA_PORT_VF: int
IFLA_PORT_PROFILE: int
IFLA_PORT_VSI_TYPE: int
IFLA_PORT_INSTANCE_UUID: int
IFLA_PORT_HOST_UUID: int
IFLA_PORT_REQUEST: int
IFLA_PORT_RESPONSE: int
__IFLA_PORT_MAX: int
IFLA_PORT_MAX: int
PORT_PROFILE_MAX: int
PORT_UUID_MAX: int
PORT_SELF_VF: int
PORT_REQUEST_PREASSOCIATE: int
PORT_REQUEST_PREASSOCIATE_RR: int
PORT_REQUEST_ASSOCIATE: int
PORT_REQUEST_DISASSOCIATE: int
PORT_VDP_RESPONSE_SUCCESS: int
PORT_VDP_RESPONSE_INVALID_FORMAT: int
PORT_VDP_RESPONSE_INSUFFICIENT_RESOURCES: int
PORT_VDP_RESPONSE_UNUSED_VTID: int
PORT_VDP_RESPONSE_VTID_VIOLATION: int
PORT_VDP_RESPONSE_VTID_VERSION_VIOALTION: int
PORT_VDP_RESPONSE_OUT_OF_SYNC: int
PORT_PROFILE_RESPONSE_SUCCESS: int
PORT_PROFILE_RESPONSE_INPROGRESS: int
PORT_PROFILE_RESPONSE_INVALID: int
PORT_PROFILE_RESPONSE_BADSTATE: int
PORT_PROFILE_RESPONSE_INSUFFICIENT_RESOURCES: int
PORT_PROFILE_RESPONSE_ERROR: int
IFLA_IPOIB_UNSPEC: int
IFLA_IPOIB_PKEY: int
IFLA_IPOIB_MODE: int
IFLA_IPOIB_UMCAST: int
__IFLA_IPOIB_MAX: int
IPOIB_MODE_DATAGRAM: int
IPOIB_MODE_CONNECTED: int
IFLA_IPOIB_MAX: int
HSR_PROTOCOL_HSR: int
HSR_PROTOCOL_PRP: int
HSR_PROTOCOL_MAX: int
IFLA_HSR_UNSPEC: int
IFLA_HSR_SLAVE1: int
IFLA_HSR_SLAVE2: int
IFLA_HSR_MULTICAST_SPEC: int
IFLA_HSR_SUPERVISION_ADDR: int
IFLA_HSR_SEQ_NR: int
IFLA_HSR_VERSION: int
IFLA_HSR_PROTOCOL: int
IFLA_HSR_INTERLINK: int
__IFLA_HSR_MAX: int
IFLA_HSR_MAX: int
IFLA_STATS_UNSPEC: int
IFLA_STATS_LINK_64: int
IFLA_STATS_LINK_XSTATS: int
IFLA_STATS_LINK_XSTATS_SLAVE: int
IFLA_STATS_LINK_OFFLOAD_XSTATS: int
IFLA_STATS_AF_SPEC: int
__IFLA_STATS_MAX: int
IFLA_STATS_MAX: int
IFLA_STATS_GETSET_UNSPEC: int
IFLA_STATS_GET_FILTERS: int
IFLA_STATS_SET_OFFLOAD_XSTATS_L3_STATS: int
__IFLA_STATS_GETSET_MAX: int
IFLA_STATS_GETSET_MAX: int
LINK_XSTATS_TYPE_UNSPEC: int
LINK_XSTATS_TYPE_BRIDGE: int
LINK_XSTATS_TYPE_BOND: int
__LINK_XSTATS_TYPE_MAX: int
LINK_XSTATS_TYPE_MAX: int
IFLA_OFFLOAD_XSTATS_UNSPEC: int
IFLA_OFFLOAD_XSTATS_CPU_HIT: int
IFLA_OFFLOAD_XSTATS_HW_S_INFO: int
IFLA_OFFLOAD_XSTATS_L3_STATS: int
__IFLA_OFFLOAD_XSTATS_MAX: int
IFLA_OFFLOAD_XSTATS_MAX: int
IFLA_OFFLOAD_XSTATS_HW_S_INFO_UNSPEC: int
IFLA_OFFLOAD_XSTATS_HW_S_INFO_REQUEST: int
IFLA_OFFLOAD_XSTATS_HW_S_INFO_USED: int
__IFLA_OFFLOAD_XSTATS_HW_S_INFO_MAX: int
IFLA_OFFLOAD_XSTATS_HW_S_INFO_MAX: int
XDP_FLAGS_UPDATE_IF_NOEXIST: int
XDP_FLAGS_SKB_MODE: int
XDP_FLAGS_DRV_MODE: int
XDP_FLAGS_HW_MODE: int
XDP_FLAGS_REPLACE: int
XDP_FLAGS_MODES: int
XDP_FLAGS_MASK: int
XDP_ATTACHED_NONE: int
XDP_ATTACHED_DRV: int
XDP_ATTACHED_SKB: int
XDP_ATTACHED_HW: int
XDP_ATTACHED_MULTI: int
IFLA_XDP_UNSPEC: int
IFLA_XDP_FD: int
IFLA_XDP_ATTACHED: int
IFLA_XDP_FLAGS: int
IFLA_XDP_PROG_ID: int
IFLA_XDP_DRV_PROG_ID: int
IFLA_XDP_SKB_PROG_ID: int
IFLA_XDP_HW_PROG_ID: int
IFLA_XDP_EXPECTED_FD: int
__IFLA_XDP_MAX: int
IFLA_XDP_MAX: int
IFLA_EVENT_NONE: int
IFLA_EVENT_REBOOT: int
IFLA_EVENT_FEATURES: int
IFLA_EVENT_BONDING_FAILOVER: int
IFLA_EVENT_NOTIFY_PEERS: int
IFLA_EVENT_IGMP_RESEND: int
IFLA_EVENT_BONDING_OPTIONS: int
IFLA_TUN_UNSPEC: int
IFLA_TUN_OWNER: int
IFLA_TUN_GROUP: int
IFLA_TUN_TYPE: int
IFLA_TUN_PI: int
IFLA_TUN_VNET_HDR: int
IFLA_TUN_PERSIST: int
IFLA_TUN_MULTI_QUEUE: int
IFLA_TUN_NUM_QUEUES: int
IFLA_TUN_NUM_DISABLED_QUEUES: int
__IFLA_TUN_MAX: int
IFLA_TUN_MAX: int
RMNET_FLAGS_INGRESS_DEAGGREGATION: int
RMNET_FLAGS_INGRESS_MAP_COMMANDS: int
RMNET_FLAGS_INGRESS_MAP_CKSUMV4: int
RMNET_FLAGS_EGRESS_MAP_CKSUMV4: int
RMNET_FLAGS_INGRESS_MAP_CKSUMV5: int
RMNET_FLAGS_EGRESS_MAP_CKSUMV5: int
IFLA_RMNET_UNSPEC: int
IFLA_RMNET_MUX_ID: int
IFLA_RMNET_FLAGS: int
__IFLA_RMNET_MAX: int
IFLA_RMNET_MAX: int
IFLA_MCTP_UNSPEC: int
IFLA_MCTP_NET: int
__IFLA_MCTP_MAX: int
IFLA_MCTP_MAX: int
IFLA_DSA_UNSPEC: int
IFLA_DSA_CONDUIT: int
IFLA_DSA_MASTER: int
__IFLA_DSA_MAX: int
IFLA_DSA_MAX: int
NDA_UNSPEC: int
NDA_DST: int
NDA_LLADDR: int
NDA_CACHEINFO: int
NDA_PROBES: int
NDA_VLAN: int
NDA_PORT: int
NDA_VNI: int
NDA_IFINDEX: int
NDA_MASTER: int
NDA_LINK_NETNSID: int
NDA_SRC_VNI: int
NDA_PROTOCOL: int
NDA_NH_ID: int
NDA_FDB_EXT_ATTRS: int
NDA_FLAGS_EXT: int
NDA_NDM_STATE_MASK: int
NDA_NDM_FLAGS_MASK: int
__NDA_MAX: int
NDA_MAX: int
NTF_USE: int
NTF_SELF: int
NTF_MASTER: int
NTF_PROXY: int
NTF_EXT_LEARNED: int
NTF_OFFLOADED: int
NTF_STICKY: int
NTF_ROUTER: int
NTF_EXT_MANAGED: int
NTF_EXT_LOCKED: int
NUD_INCOMPLETE: int
NUD_REACHABLE: int
NUD_STALE: int
NUD_DELAY: int
NUD_PROBE: int
NUD_FAILED: int
NUD_NOARP: int
NUD_PERMANENT: int
NUD_NONE: int
NDTPA_UNSPEC: int
NDTPA_IFINDEX: int
NDTPA_REFCNT: int
NDTPA_REACHABLE_TIME: int
NDTPA_BASE_REACHABLE_TIME: int
NDTPA_RETRANS_TIME: int
NDTPA_GC_STALETIME: int
NDTPA_DELAY_PROBE_TIME: int
NDTPA_QUEUE_LEN: int
NDTPA_APP_PROBES: int
NDTPA_UCAST_PROBES: int
NDTPA_MCAST_PROBES: int
NDTPA_ANYCAST_DELAY: int
NDTPA_PROXY_DELAY: int
NDTPA_PROXY_QLEN: int
NDTPA_LOCKTIME: int
NDTPA_QUEUE_LENBYTES: int
NDTPA_MCAST_REPROBES: int
NDTPA_PAD: int
NDTPA_INTERVAL_PROBE_TIME_MS: int
__NDTPA_MAX: int
NDTPA_MAX: int
NDTA_UNSPEC: int
NDTA_NAME: int
NDTA_THRESH1: int
NDTA_THRESH2: int
NDTA_THRESH3: int
NDTA_CONFIG: int
NDTA_PARMS: int
NDTA_STATS: int
NDTA_GC_INTERVAL: int
NDTA_PAD: int
__NDTA_MAX: int
NDTA_MAX: int
FDB_NOTIFY_BIT: int
FDB_NOTIFY_INACTIVE_BIT: int
NFEA_UNSPEC: int
NFEA_ACTIVITY_NOTIFY: int
NFEA_DONT_REFRESH: int
__NFEA_MAX: int
NFEA_MAX: int
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
RTNL_FAMILY_IPMR: int
RTNL_FAMILY_IP6MR: int
RTNL_FAMILY_MAX: int
__RTM_MAX: int
RTM_BASE: int
RTM_NEWLINK: int
RTM_DELLINK: int
RTM_GETLINK: int
RTM_SETLINK: int
RTM_NEWADDR: int
RTM_DELADDR: int
RTM_GETADDR: int
RTM_NEWROUTE: int
RTM_DELROUTE: int
RTM_GETROUTE: int
RTM_NEWNEIGH: int
RTM_DELNEIGH: int
RTM_GETNEIGH: int
RTM_NEWRULE: int
RTM_DELRULE: int
RTM_GETRULE: int
RTM_NEWQDISC: int
RTM_DELQDISC: int
RTM_GETQDISC: int
RTM_NEWTCLASS: int
RTM_DELTCLASS: int
RTM_GETTCLASS: int
RTM_NEWTFILTER: int
RTM_DELTFILTER: int
RTM_GETTFILTER: int
RTM_NEWACTION: int
RTM_DELACTION: int
RTM_GETACTION: int
RTM_NEWPREFIX: int
RTM_GETMULTICAST: int
RTM_GETANYCAST: int
RTM_NEWNEIGHTBL: int
RTM_GETNEIGHTBL: int
RTM_SETNEIGHTBL: int
RTM_NEWNDUSEROPT: int
RTM_NEWADDRLABEL: int
RTM_DELADDRLABEL: int
RTM_GETADDRLABEL: int
RTM_GETDCB: int
RTM_SETDCB: int
RTM_NEWNETCONF: int
RTM_DELNETCONF: int
RTM_GETNETCONF: int
RTM_NEWMDB: int
RTM_DELMDB: int
RTM_GETMDB: int
RTM_NEWNSID: int
RTM_DELNSID: int
RTM_GETNSID: int
RTM_NEWSTATS: int
RTM_GETSTATS: int
RTM_SETSTATS: int
RTM_NEWCACHEREPORT: int
RTM_NEWCHAIN: int
RTM_DELCHAIN: int
RTM_GETCHAIN: int
RTM_NEWNEXTHOP: int
RTM_DELNEXTHOP: int
RTM_GETNEXTHOP: int
RTM_NEWLINKPROP: int
RTM_DELLINKPROP: int
RTM_GETLINKPROP: int
RTM_NEWVLAN: int
RTM_DELVLAN: int
RTM_GETVLAN: int
RTM_NEWNEXTHOPBUCKET: int
RTM_DELNEXTHOPBUCKET: int
RTM_GETNEXTHOPBUCKET: int
RTM_NEWTUNNEL: int
RTM_DELTUNNEL: int
RTM_GETTUNNEL: int
RTM_MAX: int
RTM_NR_MSGTYPES: int
RTM_NR_FAMILIES: int
RTA_ALIGNTO: int
RTN_UNSPEC: int
RTN_UNICAST: int
RTN_LOCAL: int
RTN_BROADCAST: int
RTN_ANYCAST: int
RTN_MULTICAST: int
RTN_BLACKHOLE: int
RTN_UNREACHABLE: int
RTN_PROHIBIT: int
RTN_THROW: int
RTN_NAT: int
RTN_XRESOLVE: int
__RTN_MAX: int
RTN_MAX: int
RTPROT_UNSPEC: int
RTPROT_REDIRECT: int
RTPROT_KERNEL: int
RTPROT_BOOT: int
RTPROT_STATIC: int
RTPROT_GATED: int
RTPROT_RA: int
RTPROT_MRT: int
RTPROT_ZEBRA: int
RTPROT_BIRD: int
RTPROT_DNROUTED: int
RTPROT_XORP: int
RTPROT_NTK: int
RTPROT_DHCP: int
RTPROT_MROUTED: int
RTPROT_KEEPALIVED: int
RTPROT_BABEL: int
RTPROT_OPENR: int
RTPROT_BGP: int
RTPROT_ISIS: int
RTPROT_OSPF: int
RTPROT_RIP: int
RTPROT_EIGRP: int
RT_SCOPE_UNIVERSE: int
RT_SCOPE_SITE: int
RT_SCOPE_LINK: int
RT_SCOPE_HOST: int
RT_SCOPE_NOWHERE: int
RTM_F_NOTIFY: int
RTM_F_CLONED: int
RTM_F_EQUALIZE: int
RTM_F_PREFIX: int
RTM_F_LOOKUP_TABLE: int
RTM_F_FIB_MATCH: int
RTM_F_OFFLOAD: int
RTM_F_TRAP: int
RTM_F_OFFLOAD_FAILED: int
RT_TABLE_UNSPEC: int
RT_TABLE_COMPAT: int
RT_TABLE_DEFAULT: int
RT_TABLE_MAIN: int
RT_TABLE_LOCAL: int
RT_TABLE_MAX: int
RTA_UNSPEC: int
RTA_DST: int
RTA_SRC: int
RTA_IIF: int
RTA_OIF: int
RTA_GATEWAY: int
RTA_PRIORITY: int
RTA_PREFSRC: int
RTA_METRICS: int
RTA_MULTIPATH: int
RTA_PROTOINFO: int
RTA_FLOW: int
RTA_CACHEINFO: int
RTA_SESSION: int
RTA_MP_ALGO: int
RTA_TABLE: int
RTA_MARK: int
RTA_MFC_STATS: int
RTA_VIA: int
RTA_NEWDST: int
RTA_PREF: int
RTA_ENCAP_TYPE: int
RTA_ENCAP: int
RTA_EXPIRES: int
RTA_PAD: int
RTA_UID: int
RTA_TTL_PROPAGATE: int
RTA_IP_PROTO: int
RTA_SPORT: int
RTA_DPORT: int
RTA_NH_ID: int
__RTA_MAX: int
RTA_MAX: int
RTNH_F_DEAD: int
RTNH_F_PERVASIVE: int
RTNH_F_ONLINK: int
RTNH_F_OFFLOAD: int
RTNH_F_LINKDOWN: int
RTNH_F_UNRESOLVED: int
RTNH_F_TRAP: int
RTNH_COMPARE_MASK: int
RTNH_ALIGNTO: int
RTNETLINK_HAVE_PEERINFO: int
__RTAX_MAX: int
RTAX_UNSPEC: int
RTAX_LOCK: int
RTAX_MTU: int
RTAX_WINDOW: int
RTAX_RTT: int
RTAX_RTTVAR: int
RTAX_SSTHRESH: int
RTAX_CWND: int
RTAX_ADVMSS: int
RTAX_REORDERING: int
RTAX_HOPLIMIT: int
RTAX_INITCWND: int
RTAX_FEATURES: int
RTAX_RTO_MIN: int
RTAX_INITRWND: int
RTAX_QUICKACK: int
RTAX_CC_ALGO: int
RTAX_FASTOPEN_NO_COOKIE: int
RTAX_MAX: int
RTAX_FEATURE_ECN: int
RTAX_FEATURE_SACK: int
RTAX_FEATURE_TIMESTAMP: int
RTAX_FEATURE_ALLFRAG: int
RTAX_FEATURE_TCP_USEC_TS: int
RTAX_FEATURE_MASK: int
PREFIX_UNSPEC: int
PREFIX_ADDRESS: int
PREFIX_CACHEINFO: int
__PREFIX_MAX: int
PREFIX_MAX: int
TCM_IFINDEX_MAGIC_BLOCK: int
TCA_UNSPEC: int
TCA_KIND: int
TCA_OPTIONS: int
TCA_STATS: int
TCA_XSTATS: int
TCA_RATE: int
TCA_FCNT: int
TCA_STATS2: int
TCA_STAB: int
TCA_PAD: int
TCA_DUMP_INVISIBLE: int
TCA_CHAIN: int
TCA_HW_OFFLOAD: int
TCA_INGRESS_BLOCK: int
TCA_EGRESS_BLOCK: int
TCA_DUMP_FLAGS: int
TCA_EXT_WARN_MSG: int
__TCA_MAX: int
TCA_MAX: int
TCA_DUMP_FLAGS_TERSE: int
NDUSEROPT_UNSPEC: int
NDUSEROPT_SRCADDR: int
__NDUSEROPT_MAX: int
NDUSEROPT_MAX: int
RTMGRP_LINK: int
RTMGRP_NOTIFY: int
RTMGRP_NEIGH: int
RTMGRP_TC: int
RTMGRP_IPV4_IFADDR: int
RTMGRP_IPV4_MROUTE: int
RTMGRP_IPV4_ROUTE: int
RTMGRP_IPV4_RULE: int
RTMGRP_IPV6_IFADDR: int
RTMGRP_IPV6_MROUTE: int
RTMGRP_IPV6_ROUTE: int
RTMGRP_IPV6_IFINFO: int
RTMGRP_DECnet_IFADDR: int
RTMGRP_DECnet_ROUTE: int
RTMGRP_IPV6_PREFIX: int
RTNLGRP_NOP2: int
RTNLGRP_NOP4: int
__RTNLGRP_MAX: int
RTNLGRP_NONE: int
RTNLGRP_LINK: int
RTNLGRP_NOTIFY: int
RTNLGRP_NEIGH: int
RTNLGRP_TC: int
RTNLGRP_IPV4_IFADDR: int
RTNLGRP_IPV4_MROUTE: int
RTNLGRP_IPV4_ROUTE: int
RTNLGRP_IPV4_RULE: int
RTNLGRP_IPV6_IFADDR: int
RTNLGRP_IPV6_MROUTE: int
RTNLGRP_IPV6_ROUTE: int
RTNLGRP_IPV6_IFINFO: int
RTNLGRP_DECnet_IFADDR: int
RTNLGRP_DECnet_ROUTE: int
RTNLGRP_DECnet_RULE: int
RTNLGRP_IPV6_PREFIX: int
RTNLGRP_IPV6_RULE: int
RTNLGRP_ND_USEROPT: int
RTNLGRP_PHONET_IFADDR: int
RTNLGRP_PHONET_ROUTE: int
RTNLGRP_DCB: int
RTNLGRP_IPV4_NETCONF: int
RTNLGRP_IPV6_NETCONF: int
RTNLGRP_MDB: int
RTNLGRP_MPLS_ROUTE: int
RTNLGRP_NSID: int
RTNLGRP_MPLS_NETCONF: int
RTNLGRP_IPV4_MROUTE_R: int
RTNLGRP_IPV6_MROUTE_R: int
RTNLGRP_NEXTHOP: int
RTNLGRP_BRVLAN: int
RTNLGRP_MCTP_IFADDR: int
RTNLGRP_TUNNEL: int
RTNLGRP_STATS: int
RTNLGRP_MAX: int
TCA_ROOT_UNSPEC: int
TCA_ROOT_TAB: int
TCA_ROOT_FLAGS: int
TCA_ROOT_COUNT: int
TCA_ROOT_TIME_DELTA: int
TCA_ROOT_EXT_WARN_MSG: int
__TCA_ROOT_MAX: int
TCA_ACT_TAB: int
TCAA_MAX: int
TCA_ROOT_MAX: int
TCA_FLAG_LARGE_DUMP_ON: int
TCA_ACT_FLAG_LARGE_DUMP_ON: int
TCA_ACT_FLAG_TERSE_DUMP: int
RTEXT_FILTER_VF: int
RTEXT_FILTER_BRVLAN: int
RTEXT_FILTER_BRVLAN_COMPRESSED: int
RTEXT_FILTER_SKIP_STATS: int
RTEXT_FILTER_MRP: int
RTEXT_FILTER_CFM_CONFIG: int
RTEXT_FILTER_CFM_STATUS: int
RTEXT_FILTER_MST: int
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
def IFLA_STATS_FILTER_BIT(ATTR: _t.Value) -> int: ...
def RTM_FAM(cmd: _t.Value) -> int: ...
def RTA_ALIGN(len: _t.Value) -> int: ...
def RTA_LENGTH(len: _t.Value) -> int: ...
def RTA_SPACE(len: _t.Value) -> int: ...
def RTNH_ALIGN(len: _t.Value) -> int: ...
def RTNH_LENGTH(len: _t.Value) -> int: ...
def RTNH_SPACE(len: _t.Value) -> int: ...

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
    def __init__(self, rx_packets: _t.Number = ..., tx_packets: _t.Number = ..., rx_bytes: _t.Number = ..., tx_bytes: _t.Number = ..., rx_errors: _t.Number = ..., tx_errors: _t.Number = ..., rx_dropped: _t.Number = ..., tx_dropped: _t.Number = ..., multicast: _t.Number = ..., collisions: _t.Number = ..., rx_length_errors: _t.Number = ..., rx_over_errors: _t.Number = ..., rx_crc_errors: _t.Number = ..., rx_frame_errors: _t.Number = ..., rx_fifo_errors: _t.Number = ..., rx_missed_errors: _t.Number = ..., tx_aborted_errors: _t.Number = ..., tx_carrier_errors: _t.Number = ..., tx_fifo_errors: _t.Number = ..., tx_heartbeat_errors: _t.Number = ..., tx_window_errors: _t.Number = ..., rx_compressed: _t.Number = ..., tx_compressed: _t.Number = ..., rx_nohandler: _t.Number = ...) -> None: ...

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
    def __init__(self, rx_packets: _t.Number = ..., tx_packets: _t.Number = ..., rx_bytes: _t.Number = ..., tx_bytes: _t.Number = ..., rx_errors: _t.Number = ..., tx_errors: _t.Number = ..., rx_dropped: _t.Number = ..., tx_dropped: _t.Number = ..., multicast: _t.Number = ..., collisions: _t.Number = ..., rx_length_errors: _t.Number = ..., rx_over_errors: _t.Number = ..., rx_crc_errors: _t.Number = ..., rx_frame_errors: _t.Number = ..., rx_fifo_errors: _t.Number = ..., rx_missed_errors: _t.Number = ..., tx_aborted_errors: _t.Number = ..., tx_carrier_errors: _t.Number = ..., tx_fifo_errors: _t.Number = ..., tx_heartbeat_errors: _t.Number = ..., tx_window_errors: _t.Number = ..., rx_compressed: _t.Number = ..., tx_compressed: _t.Number = ..., rx_nohandler: _t.Number = ..., rx_otherhost_dropped: _t.Number = ...) -> None: ...

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
    def __init__(self, rx_packets: _t.Number = ..., tx_packets: _t.Number = ..., rx_bytes: _t.Number = ..., tx_bytes: _t.Number = ..., rx_errors: _t.Number = ..., tx_errors: _t.Number = ..., rx_dropped: _t.Number = ..., tx_dropped: _t.Number = ..., multicast: _t.Number = ...) -> None: ...

class rtnl_link_ifmap(_a.CStruct):
    mem_start: _t.Int
    mem_end: _t.Int
    base_addr: _t.Int
    irq: _t.Int
    dma: _t.Int
    port: _t.Int
    def __init__(self, mem_start: _t.Number = ..., mem_end: _t.Number = ..., base_addr: _t.Number = ..., irq: _t.Number = ..., dma: _t.Number = ..., port: _t.Number = ...) -> None: ...

class ifla_bridge_id(_a.CStruct):
    prio: _t.Raw
    addr: _t.Raw
    def __init__(self, prio: _t.Bytes = ..., addr: _t.Bytes = ...) -> None: ...

class ifla_cacheinfo(_a.CStruct):
    max_reasm_len: _t.Int
    tstamp: _t.Int
    reachable_time: _t.Int
    retrans_time: _t.Int
    def __init__(self, max_reasm_len: _t.Number = ..., tstamp: _t.Number = ..., reachable_time: _t.Number = ..., retrans_time: _t.Number = ...) -> None: ...

class ifla_vlan_flags(_a.CStruct):
    flags: _t.Int
    mask: _t.Int
    def __init__(self, flags: _t.Number = ..., mask: _t.Number = ...) -> None: ...

class ifla_vlan_qos_mapping(_a.CStruct):
    from_: _t.Int
    to: _t.Int
    def __init__(self, from_: _t.Number = ..., to: _t.Number = ...) -> None: ...

class tunnel_msg(_a.CStruct):
    family: _t.Int
    flags: _t.Int
    reserved2: _t.Int
    ifindex: _t.Int
    def __init__(self, family: _t.Number = ..., flags: _t.Number = ..., reserved2: _t.Number = ..., ifindex: _t.Number = ...) -> None: ...

class ifla_vxlan_port_range(_a.CStruct):
    low: _t.Int
    high: _t.Int
    def __init__(self, low: _t.Number = ..., high: _t.Number = ...) -> None: ...

class ifla_vf_mac(_a.CStruct):
    vf: _t.Int
    mac: _t.Raw
    def __init__(self, vf: _t.Number = ..., mac: _t.Bytes = ...) -> None: ...

class ifla_vf_broadcast(_a.CStruct):
    broadcast: _t.Raw
    def __init__(self, broadcast: _t.Bytes = ...) -> None: ...

class ifla_vf_vlan(_a.CStruct):
    vf: _t.Int
    vlan: _t.Int
    qos: _t.Int
    def __init__(self, vf: _t.Number = ..., vlan: _t.Number = ..., qos: _t.Number = ...) -> None: ...

class ifla_vf_vlan_info(_a.CStruct):
    vf: _t.Int
    vlan: _t.Int
    qos: _t.Int
    vlan_proto: _t.Int
    def __init__(self, vf: _t.Number = ..., vlan: _t.Number = ..., qos: _t.Number = ..., vlan_proto: _t.Number = ...) -> None: ...

class ifla_vf_tx_rate(_a.CStruct):
    vf: _t.Int
    rate: _t.Int
    def __init__(self, vf: _t.Number = ..., rate: _t.Number = ...) -> None: ...

class ifla_vf_rate(_a.CStruct):
    vf: _t.Int
    min_tx_rate: _t.Int
    max_tx_rate: _t.Int
    def __init__(self, vf: _t.Number = ..., min_tx_rate: _t.Number = ..., max_tx_rate: _t.Number = ...) -> None: ...

class ifla_vf_spoofchk(_a.CStruct):
    vf: _t.Int
    setting: _t.Int
    def __init__(self, vf: _t.Number = ..., setting: _t.Number = ...) -> None: ...

class ifla_vf_guid(_a.CStruct):
    vf: _t.Int
    guid: _t.Int
    def __init__(self, vf: _t.Number = ..., guid: _t.Number = ...) -> None: ...

class ifla_vf_link_state(_a.CStruct):
    vf: _t.Int
    link_state: _t.Int
    def __init__(self, vf: _t.Number = ..., link_state: _t.Number = ...) -> None: ...

class ifla_vf_rss_query_en(_a.CStruct):
    vf: _t.Int
    setting: _t.Int
    def __init__(self, vf: _t.Number = ..., setting: _t.Number = ...) -> None: ...

class ifla_vf_trust(_a.CStruct):
    vf: _t.Int
    setting: _t.Int
    def __init__(self, vf: _t.Number = ..., setting: _t.Number = ...) -> None: ...

class ifla_port_vsi(_a.CStruct):
    vsi_mgr_id: _t.Int
    vsi_type_id: _t.Raw
    vsi_type_version: _t.Int
    pad: _t.Raw
    def __init__(self, vsi_mgr_id: _t.Number = ..., vsi_type_id: _t.Bytes = ..., vsi_type_version: _t.Number = ..., pad: _t.Bytes = ...) -> None: ...

class if_stats_msg(_a.CStruct):
    family: _t.Int
    pad1: _t.Int
    pad2: _t.Int
    ifindex: _t.Int
    filter_mask: _t.Int
    def __init__(self, family: _t.Number = ..., pad1: _t.Number = ..., pad2: _t.Number = ..., ifindex: _t.Number = ..., filter_mask: _t.Number = ...) -> None: ...

class ifla_rmnet_flags(_a.CStruct):
    flags: _t.Int
    mask: _t.Int
    def __init__(self, flags: _t.Number = ..., mask: _t.Number = ...) -> None: ...

class ifaddrmsg(_a.CStruct):
    ifa_family: _t.Int
    ifa_prefixlen: _t.Int
    ifa_flags: _t.Int
    ifa_scope: _t.Int
    ifa_index: _t.Int
    def __init__(self, ifa_family: _t.Number = ..., ifa_prefixlen: _t.Number = ..., ifa_flags: _t.Number = ..., ifa_scope: _t.Number = ..., ifa_index: _t.Number = ...) -> None: ...

class ifa_cacheinfo(_a.CStruct):
    ifa_prefered: _t.Int
    ifa_valid: _t.Int
    cstamp: _t.Int
    tstamp: _t.Int
    def __init__(self, ifa_prefered: _t.Number = ..., ifa_valid: _t.Number = ..., cstamp: _t.Number = ..., tstamp: _t.Number = ...) -> None: ...

class ndmsg(_a.CStruct):
    ndm_family: _t.Int
    ndm_pad1: _t.Int
    ndm_pad2: _t.Int
    ndm_ifindex: _t.Int
    ndm_state: _t.Int
    ndm_flags: _t.Int
    ndm_type: _t.Int
    def __init__(self, ndm_family: _t.Number = ..., ndm_pad1: _t.Number = ..., ndm_pad2: _t.Number = ..., ndm_ifindex: _t.Number = ..., ndm_state: _t.Number = ..., ndm_flags: _t.Number = ..., ndm_type: _t.Number = ...) -> None: ...

class nda_cacheinfo(_a.CStruct):
    ndm_confirmed: _t.Int
    ndm_used: _t.Int
    ndm_updated: _t.Int
    ndm_refcnt: _t.Int
    def __init__(self, ndm_confirmed: _t.Number = ..., ndm_used: _t.Number = ..., ndm_updated: _t.Number = ..., ndm_refcnt: _t.Number = ...) -> None: ...

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
    def __init__(self, ndts_allocs: _t.Number = ..., ndts_destroys: _t.Number = ..., ndts_hash_grows: _t.Number = ..., ndts_res_failed: _t.Number = ..., ndts_lookups: _t.Number = ..., ndts_hits: _t.Number = ..., ndts_rcv_probes_mcast: _t.Number = ..., ndts_rcv_probes_ucast: _t.Number = ..., ndts_periodic_gc_runs: _t.Number = ..., ndts_forced_gc_runs: _t.Number = ..., ndts_table_fulls: _t.Number = ...) -> None: ...

class ndtmsg(_a.CStruct):
    ndtm_family: _t.Int
    ndtm_pad1: _t.Int
    ndtm_pad2: _t.Int
    def __init__(self, ndtm_family: _t.Number = ..., ndtm_pad1: _t.Number = ..., ndtm_pad2: _t.Number = ...) -> None: ...

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
    def __init__(self, ndtc_key_len: _t.Number = ..., ndtc_entry_size: _t.Number = ..., ndtc_entries: _t.Number = ..., ndtc_last_flush: _t.Number = ..., ndtc_last_rand: _t.Number = ..., ndtc_hash_rnd: _t.Number = ..., ndtc_hash_mask: _t.Number = ..., ndtc_hash_chain_gc: _t.Number = ..., ndtc_proxy_qlen: _t.Number = ...) -> None: ...

class rtattr(_a.CStruct):
    rta_len: _t.Int
    rta_type: _t.Int
    def __init__(self, rta_len: _t.Number = ..., rta_type: _t.Number = ...) -> None: ...

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
    def __init__(self, rtm_family: _t.Number = ..., rtm_dst_len: _t.Number = ..., rtm_src_len: _t.Number = ..., rtm_tos: _t.Number = ..., rtm_table: _t.Number = ..., rtm_protocol: _t.Number = ..., rtm_scope: _t.Number = ..., rtm_type: _t.Number = ..., rtm_flags: _t.Number = ...) -> None: ...

class rtnexthop(_a.CStruct):
    rtnh_len: _t.Int
    rtnh_flags: _t.Int
    rtnh_hops: _t.Int
    rtnh_ifindex: _t.Int
    def __init__(self, rtnh_len: _t.Number = ..., rtnh_flags: _t.Number = ..., rtnh_hops: _t.Number = ..., rtnh_ifindex: _t.Number = ...) -> None: ...

class rtvia(_a.CStruct):
    rtvia_family: _t.Int
    rtvia_addr: _t.Raw
    def __init__(self, rtvia_family: _t.Number = ..., rtvia_addr: _t.Bytes = ...) -> None: ...

class rta_cacheinfo(_a.CStruct):
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
    proto: _t.Int
    pad1: _t.Int
    pad2: _t.Int
    u: _t.Of[rta_session__u]
    def __init__(self, proto: _t.Number = ..., pad1: _t.Number = ..., pad2: _t.Number = ..., u: rta_session__u | _t.Members = ...) -> None: ...

class rta_session__u(_a.CUnion):
    ports: _t.Of[rta_session__u__ports]
    icmpt: _t.Of[rta_session__u__icmpt]
    spi: _t.Int
    def __init__(self, ports: rta_session__u__ports | _t.Members = ..., *, icmpt: rta_session__u__icmpt | _t.Members = ..., spi: _t.Number = ...) -> None: ...

class rta_session__u__ports(_a.CStruct):
    sport: _t.Int
    dport: _t.Int
    def __init__(self, sport: _t.Number = ..., dport: _t.Number = ...) -> None: ...

class rta_session__u__icmpt(_a.CStruct):
    type: _t.Int
    code: _t.Int
    ident: _t.Int
    def __init__(self, type: _t.Number = ..., code: _t.Number = ..., ident: _t.Number = ...) -> None: ...

class rta_mfc_stats(_a.CStruct):
    mfcs_packets: _t.Int
    mfcs_bytes: _t.Int
    mfcs_wrong_if: _t.Int
    def __init__(self, mfcs_packets: _t.Number = ..., mfcs_bytes: _t.Number = ..., mfcs_wrong_if: _t.Number = ...) -> None: ...

class rtgenmsg(_a.CStruct):
    rtgen_family: _t.Int
    def __init__(self, rtgen_family: _t.Number = ...) -> None: ...

class ifinfomsg(_a.CStruct):
    ifi_family: _t.Int
    __ifi_pad: _t.Int
    ifi_type: _t.Int
    ifi_index: _t.Int
    ifi_flags: _t.Int
    ifi_change: _t.Int
    def __init__(self, ifi_family: _t.Number = ..., *, __ifi_pad: _t.Number = ..., ifi_type: _t.Number = ..., ifi_index: _t.Number = ..., ifi_flags: _t.Number = ..., ifi_change: _t.Number = ...) -> None: ...

class prefixmsg(_a.CStruct):
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
    preferred_time: _t.Int
    valid_time: _t.Int
    def __init__(self, preferred_time: _t.Number = ..., valid_time: _t.Number = ...) -> None: ...

class tcmsg(_a.CStruct):
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
