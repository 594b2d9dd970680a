"""Records that a convention of the kernel lets grow at their end, or has read by their parts: which, and why.

A record that tells its size itself (``argsz``) is known by that, and one whose sizes the header counts
(``PIDFD_INFO_SIZE_VER0``) by those. For these, the system call, the protocol or the core of a subsystem tells both
sides how many bytes the other knows.
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct


class Convention(Struct, frozen=True):
    """``header`` and ``record`` are patterns for whole names. ``ioctls`` says that numbers may grow with the record,
    ``versions`` that it may change as a whole, if its size does, and ``widths`` that an integer may get wider or
    narrower at its place. ``of_bpf`` says that programs of BPF alone have it, whose pointers have 64 bits, and
    ``of_arguments`` that it holds for what an ioctl is given, and not for what that points to. ``by_parts`` says that
    nobody takes the record as a whole, so that the bytes at its end are nobody's.
    """

    header: str
    record: str
    reason: str
    ioctls: bool = False
    versions: bool = False
    widths: bool = False
    of_bpf: bool = False
    of_arguments: bool = False
    by_parts: bool = False

    def holds(self, header: str, record: str) -> bool:
        """Whether a record of a header may grow by it."""
        return bool(re.fullmatch(self.header, header) and re.fullmatch(self.record, record))


_NETLINK = "a netlink attribute tells its length"
_ASKED = "the system call is told how many bytes to take"
_GIVEN = "getsockopt gives as many bytes as the program has room for"
_TAKEN = "setsockopt takes what a program gives, of each length that was ever right"
_DRM = "DRM takes and gives the bytes that both sides know, and zeroes for the rest"
_LENGTH = "its 'bLength' or the request for it says how many bytes there are"
CONVENTIONS = (
    Convention("drm/amdgpu_drm.h", r"struct drm_amdgpu_info_\w+", "AMDGPU_INFO is told how many bytes to give"),
    Convention(
        "drm/panthor_drm.h", r"struct drm_panthor_(gpu|csif|timestamp|group_priorities)_info",
        "DRM_PANTHOR_DEV_QUERY is told how many bytes to give",
    ),
    Convention(
        "(drm/habanalabs_accel|misc/habanalabs).h", r"struct hl_(info_\w+|(open_stats|power|pll_frequency)_info)",
        "'return_size' says how many bytes to give",
    ),
    Convention(
        "(drm/habanalabs_accel|misc/habanalabs).h", r"struct hl_debug_params_\w+",
        "'input_size' says how many bytes to take",
    ),
    Convention(  # whose header numbers its ioctls alone, so that no name says what one is given
        "drm/vmwgfx_drm.h", r"(struct|union) drm_vmw_\w+_arg", _DRM, True,
    ),
    Convention(
        "drm/.+", ".+", _DRM, True, of_arguments=True,
    ),
    Convention(
        "misc/habanalabs.h", ".+", "the driver takes the bytes that both sides know, and zeroes for the rest", True,
        of_arguments=True,
    ),
    Convention(
        "linux/kfd_ioctl.h", r"struct kfd_(queue_snapshot|dbg_device_info)_entry",
        "'entry_size' says how many bytes to give",
    ),
    Convention(
        "linux/kfd_ioctl.h", ".+", "KFD takes the bytes that both sides know, and zeroes for the rest", True,
        of_arguments=True,
    ),
    Convention(
        "rdma/ib_user_verbs.h", r"struct ib_uverbs_flow_spec_\w+",
        "its 'size' says how long the value and the mask are", versions=True,
    ),
    Convention(  # but for what lies in the queues of rxe, which programs and the driver map
        "rdma/.+", r"(?!struct rxe_(?:av|dma_info|queue_buf|sge|(?:send|recv)_w\w+)$).+",
        "verbs tell the length of what a driver is given and gives back",
    ),
    Convention(
        "linux/bpf.h", r"union bpf_(attr|iter_link_info)",
        "bpf() is told how many bytes to take, and reads those of one command", by_parts=True,
    ),
    Convention(
        "linux/bpf.h", r"struct bpf_(tunnel_key|fib_lookup|xfrm_state|redir_neigh|perf_event_value|pidns_info)",
        "the helper is told how many bytes it is given", of_bpf=True,
    ),
    Convention("linux/bpf.h", r"struct bpf_\w+_info", "bpf() is told how many bytes to give"),
    Convention(
        "asm/kvm.h", r"struct kvm_riscv_(config|core|\w*csr)", "KVM_GET_ONE_REG reads one member at a time",
        by_parts=True,
    ),
    Convention("asm/kvm.h", "struct kvm_sync_regs", "it ends struct kvm_run, whose size is told"),
    Convention("linux/kvm.h", "struct kvm_run", "it is mapped, and KVM_GET_VCPU_MMAP_SIZE tells how long it is"),
    Convention(
        r"linux/bpf\w*\.h", r"struct (__sk_buff|xdp_md|sk_msg_md|sk_reuseport_md|bpf_\w+)",
        "the verifier rewrites each access to this context", widths=True, of_bpf=True,
    ),
    Convention("linux/(tcp|mptcp|dccp|tls|sctp|vm_sockets|can/.+)\\.h", r"struct \w*(info|INFO)\w*", _GIVEN),
    Convention("linux/tcp.h", r"struct tcp_(zerocopy_receive|diag\w*|repair_window)", _GIVEN),
    Convention("linux/sctp.h", r"struct sctp_(event_subscribe|paddrparams)", _TAKEN),
    Convention(
        "linux/sctp.h", r"struct sctp_\w+_(event|change|error|failed)", "its length says how many bytes there are"
    ),
    Convention(
        "asm/ucontext.h", r"struct ucontext\w*", "the kernel writes it on the stack of a signal, and points to it",
    ),
    Convention(".+", r"struct sockaddr_\w+", "an address is given and taken with its length"),
    Convention("linux/rds.h", r"struct rds6?_info_\w+", "getsockopt returns the size of an entry"),
    Convention("linux/nl80211.h", r"struct nl80211_\w+", _NETLINK),
    Convention("linux/audit.h", r"struct audit_(tty_)?status", "a netlink message tells its length"),
    Convention("linux/taskstats.h", "struct taskstats", f"{_NETLINK}, and its version says what is in it"),
    Convention("linux/landlock.h", r"struct landlock_\w+_attr", _ASKED),
    Convention("linux/sched/types.h", "struct sched_attr", _ASKED),
    Convention("linux/sched.h", "struct clone_args", _ASKED),
    Convention("linux/openat2.h", "struct open_how", _ASKED),
    Convention("linux/mount.h", r"struct (mount_attr|mnt_id_req|statmount)", _ASKED),
    Convention("linux/perf_event.h", "struct perf_event_attr", _ASKED),
    Convention("linux/perf_event.h", "struct perf_event_mmap_page", "it fills a page, and its version and size say"),
    Convention(r"linux/(if_link|rtnetlink|neighbour|net_dropmon|xfrm|nexthop)\.h", ".+stats.*", _NETLINK),
    Convention(r"linux/(tc_act/.+|pkt_cls|pkt_sched|gen_stats)\.h", r"struct (tc_|tcf_)\w+", _NETLINK),
    Convention(r"linux/(\w+_diag)\.h", ".+", _NETLINK),
    Convention(
        r"linux/virtio_\w+\.h", r"struct virtio_(\w+_config|pci_(\w+_)?common_cfg)",
        "a device's configuration grows with its features, and is read by its members", by_parts=True,
    ),
    Convention("linux/pfrut.h", "struct pfru_payload_hdr", "its 'hdr_size' says how many bytes there are"),
    Convention("linux/ublk_cmd.h", "struct ublk_params", "its 'len' says how many bytes there are"),
    Convention(
        "linux/firewire-cdev.h", r"(struct|union) fw_cdev_event\w*",
        "read gives as many bytes as an event has, and new events only to who asks for that version",
    ),
    Convention("linux/btrfs_tree.h", r"struct btrfs_\w+_item", "an item on the disk tells its length"),
    Convention("linux/btf.h", "struct btf_header", "its 'hdr_len' says how many bytes there are"),
    Convention(
        "linux/if_xdp.h", r"struct xdp_(ring_offset|mmap_offsets|umem_reg|statistics)",
        "the length of the option says which version is meant", versions=True,
    ),
    # Documentation/arch/x86/boot.rst: it ends at 0x0202 and the byte at 0x0201
    Convention("asm/bootparam.h", "struct setup_header", "it tells itself where it ends"),
    Convention("asm/mce.h", "struct mce", "an ioctl of the device tells how many bytes a record has"),
    Convention(r"linux/usb/\w+\.h", r"struct \w+_descriptor\w*", _LENGTH),
    Convention(
        "linux/cyclades.h", r"struct ([A-Z]+_(CTRL|QUEUE|ID|REG)|RUNTIME_9060)", "the card has it, and has not changed",
        versions=True,
    ),
    Convention("linux/usb/ch11.h", "struct usb_port_status", _LENGTH),
    Convention("linux/msdos_fs.h", "struct fat_boot_sector", "it begins a sector of the disk"),
    Convention("linux/bcache.h", "struct cache_sb_disk", "it begins a block of the disk"),
    Convention(
        r"linux/vfio\w*\.h", r"struct vfio_\w+_cap_\w+", "its header tells the version, and where the next one begins"
    ),
    Convention("linux/gfs2_ondisk.h", r"struct gfs2_(sb|dinode|log_header)", "it begins a block of the disk"),
    Convention("linux/if_xdp.h", "struct xsk_tx_metadata", "memory is registered with its length"),
    Convention(
        "linux/idxd.h", r"struct (dsa|iax)_\w+", "the device takes and writes the whole record, and room is 0",
        widths=True,
    ),
    Convention("linux/fuse.h", r"struct fuse_\w+", "both sides settle the version of the protocol first"),
    Convention("linux/videodev2.h", r"struct v4l2_\w+_format", "it lies in the 200 bytes of struct v4l2_format"),
    Convention("linux/if_packet.h", r"(struct|union) tpacket_(stats|req)\w*", _GIVEN),
    Convention(
        "linux/if_packet.h", r"struct tpacket(2_hdr|3_hdr|_hdr_variant1)",
        "a frame tells where its data begin, and what comes before them is aligned to 16 bytes",
    ),
    Convention("linux/input.h", "struct input_absinfo", "the number of the ioctl says how many bytes there are", True),
    Convention("linux/uhid.h", "struct uhid_event", "read and write are told how many bytes there are"),
    Convention("linux/ptrace.h", r"struct ptrace_\w+", "ptrace is told how many bytes to give"),
    Convention(
        r"linux/\w+-config\.h", r"struct \w+_ext_params_cfg", "its 'data_size' says how many bytes there are"
    ),
    Convention("linux/rseq.h", "struct rseq", "the system call is told how many bytes there are"),
)  # fmt: skip


@lru_cache(maxsize=1 << 12)  # each target asks for the same
def convention(header: str, record: str) -> Convention | None:
    """By which convention a record may grow."""
    return next((each for each in CONVENTIONS if each.holds(header, record)), None)
