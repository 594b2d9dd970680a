# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/netlink.h, linux/rtnetlink.h for x86_64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from . import constants as constants
from . import enums as enums
from . import ioctls as ioctls
from . import macros as macros
from . import structs as structs
from .._abi import wrap as wrap
from .._calls import ioctl as ioctl
from .constants import *
from .constants import _K_SS_MAXSIZE as _K_SS_MAXSIZE
from .constants import __BITS_PER_LONG as __BITS_PER_LONG
from .constants import __BITS_PER_LONG_LONG as __BITS_PER_LONG_LONG
from .constants import __FD_SETSIZE as __FD_SETSIZE
from .constants import __GENEVE_DF_END as __GENEVE_DF_END
from .constants import __IFA_MAX as __IFA_MAX
from .constants import __IFLA_BAREUDP_MAX as __IFLA_BAREUDP_MAX
from .constants import __IFLA_BOND_AD_INFO_MAX as __IFLA_BOND_AD_INFO_MAX
from .constants import __IFLA_BOND_MAX as __IFLA_BOND_MAX
from .constants import __IFLA_BOND_SLAVE_MAX as __IFLA_BOND_SLAVE_MAX
from .constants import __IFLA_BRPORT_MAX as __IFLA_BRPORT_MAX
from .constants import __IFLA_BR_MAX as __IFLA_BR_MAX
from .constants import __IFLA_DSA_MAX as __IFLA_DSA_MAX
from .constants import __IFLA_GENEVE_MAX as __IFLA_GENEVE_MAX
from .constants import __IFLA_GTP_MAX as __IFLA_GTP_MAX
from .constants import __IFLA_HSR_MAX as __IFLA_HSR_MAX
from .constants import __IFLA_INET6_MAX as __IFLA_INET6_MAX
from .constants import __IFLA_INET_MAX as __IFLA_INET_MAX
from .constants import __IFLA_INFO_MAX as __IFLA_INFO_MAX
from .constants import __IFLA_IPOIB_MAX as __IFLA_IPOIB_MAX
from .constants import __IFLA_IPVLAN_MAX as __IFLA_IPVLAN_MAX
from .constants import __IFLA_MACSEC_MAX as __IFLA_MACSEC_MAX
from .constants import __IFLA_MACVLAN_MAX as __IFLA_MACVLAN_MAX
from .constants import __IFLA_MAX as __IFLA_MAX
from .constants import __IFLA_MCTP_MAX as __IFLA_MCTP_MAX
from .constants import __IFLA_NETKIT_MAX as __IFLA_NETKIT_MAX
from .constants import __IFLA_OFFLOAD_XSTATS_HW_S_INFO_MAX as __IFLA_OFFLOAD_XSTATS_HW_S_INFO_MAX
from .constants import __IFLA_OFFLOAD_XSTATS_MAX as __IFLA_OFFLOAD_XSTATS_MAX
from .constants import __IFLA_PORT_MAX as __IFLA_PORT_MAX
from .constants import __IFLA_PPP_MAX as __IFLA_PPP_MAX
from .constants import __IFLA_PROTO_DOWN_REASON_CNT as __IFLA_PROTO_DOWN_REASON_CNT
from .constants import __IFLA_RMNET_MAX as __IFLA_RMNET_MAX
from .constants import __IFLA_STATS_GETSET_MAX as __IFLA_STATS_GETSET_MAX
from .constants import __IFLA_STATS_MAX as __IFLA_STATS_MAX
from .constants import __IFLA_TUN_MAX as __IFLA_TUN_MAX
from .constants import __IFLA_VF_INFO_MAX as __IFLA_VF_INFO_MAX
from .constants import __IFLA_VF_LINK_STATE_MAX as __IFLA_VF_LINK_STATE_MAX
from .constants import __IFLA_VF_MAX as __IFLA_VF_MAX
from .constants import __IFLA_VF_PORT_MAX as __IFLA_VF_PORT_MAX
from .constants import __IFLA_VF_STATS_MAX as __IFLA_VF_STATS_MAX
from .constants import __IFLA_VF_VLAN_INFO_MAX as __IFLA_VF_VLAN_INFO_MAX
from .constants import __IFLA_VLAN_MAX as __IFLA_VLAN_MAX
from .constants import __IFLA_VLAN_QOS_MAX as __IFLA_VLAN_QOS_MAX
from .constants import __IFLA_VRF_MAX as __IFLA_VRF_MAX
from .constants import __IFLA_VRF_PORT_MAX as __IFLA_VRF_PORT_MAX
from .constants import __IFLA_VXLAN_MAX as __IFLA_VXLAN_MAX
from .constants import __IFLA_XDP_MAX as __IFLA_XDP_MAX
from .constants import __IFLA_XFRM_MAX as __IFLA_XFRM_MAX
from .constants import __LINK_XSTATS_TYPE_MAX as __LINK_XSTATS_TYPE_MAX
from .constants import __MACSEC_OFFLOAD_END as __MACSEC_OFFLOAD_END
from .constants import __MACSEC_VALIDATE_END as __MACSEC_VALIDATE_END
from .constants import __NDA_MAX as __NDA_MAX
from .constants import __NDTA_MAX as __NDTA_MAX
from .constants import __NDTPA_MAX as __NDTPA_MAX
from .constants import __NDUSEROPT_MAX as __NDUSEROPT_MAX
from .constants import __NFEA_MAX as __NFEA_MAX
from .constants import __NLMSGERR_ATTR_MAX as __NLMSGERR_ATTR_MAX
from .constants import __NL_POLICY_TYPE_ATTR_MAX as __NL_POLICY_TYPE_ATTR_MAX
from .constants import __PREFIX_MAX as __PREFIX_MAX
from .constants import __RTAX_MAX as __RTAX_MAX
from .constants import __RTA_MAX as __RTA_MAX
from .constants import __RTM_MAX as __RTM_MAX
from .constants import __RTNLGRP_MAX as __RTNLGRP_MAX
from .constants import __RTN_MAX as __RTN_MAX
from .constants import __TCA_MAX as __TCA_MAX
from .constants import __TCA_ROOT_MAX as __TCA_ROOT_MAX
from .constants import __VNIFILTER_ENTRY_STATS_MAX as __VNIFILTER_ENTRY_STATS_MAX
from .constants import __VXLAN_DF_END as __VXLAN_DF_END
from .constants import __VXLAN_LABEL_END as __VXLAN_LABEL_END
from .constants import __VXLAN_VNIFILTER_ENTRY_MAX as __VXLAN_VNIFILTER_ENTRY_MAX
from .constants import __VXLAN_VNIFILTER_MAX as __VXLAN_VNIFILTER_MAX
from .ioctls import *
from .macros import *
from .structs import *

def name_of(value: int, prefix: str | tuple[str, ...]) -> str:
    """The constant with that value whose name begins with ``prefix``, or matches it (``FS_*_FL``); or the value in
    hexadecimal.
    """

def flags_of(value: int, prefix: str | tuple[str, ...]) -> str:
    """The bits of a value by the constants whose names begin with ``prefix``, or match it (``FS_*_FL``):
    ``A|B|0x40``, or ``0``.
    """
