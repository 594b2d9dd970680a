"""What may change and breaks nobody: growth by convention, reserved bytes, names that say what they are for."""

from __future__ import annotations

import re

import pytest

from headergen.abidiff import compare, compare_sets
from headergen.diagnostics import Diagnostic
from headergen.interface import read
from headergen.targets import TARGETS

_IOCTL = "#define _IOWR(t, n, a) ((3U << 30) | ((t) << 8) | (n) | (sizeof(a) << 16))\n"
_TYPES = (
    "typedef unsigned char __u8;\ntypedef unsigned short __u16;\n"
    "typedef unsigned int __u32;\ntypedef unsigned long long __u64;\n"
)


def _found(header: str, old: str, new: str) -> list[str]:
    abis = [
        [read([header], {header: f"{_TYPES}{_IOCTL}{text}".encode()}, TARGETS[target]) for target in ("x86_64", "arm")]
        for text in (old, new)
    ]
    return [_line(finding) for finding in compare(*abis)]


def _line(finding: Diagnostic) -> str:
    return f"{finding.severity.label}: {finding.rule.id}: {finding.message}"


_WAIT = "struct wait {{ __u64 a;{} }};\n#define WAIT _IOWR('d', 1, struct wait)\n"


def test_the_header_of_a_kernel_image_tells_where_it_ends() -> None:
    """Linux 5.5 put kernel_info_offset behind handover_offset."""
    old, new = (f"struct setup_header {{ __u32 init_size, handover_offset;{m} }};\n" for m in ("", " __u32 info;"))
    (line,) = _found("asm/bootparam.h", old, new)
    assert line.startswith("note: record-extended: ")
    assert line.endswith("; compatible, because it tells itself where it ends")


def test_what_a_request_of_amdgpu_gives_grows_by_its_own_reason() -> None:
    """It lies behind a pointer, where DRM copies nothing: the driver gives ``min(size, sizeof(*dev_info))`` bytes."""
    old, new = (f"struct drm_amdgpu_info_device {{ __u64 a;{more} }};\n" for more in ("", " __u64 b;"))
    (line,) = _found("drm/amdgpu_drm.h", old, new)
    assert line.startswith("note: record-extended: ")
    assert line.endswith("; compatible, because AMDGPU_INFO is told how many bytes to give")


def test_what_a_query_of_panthor_gives_grows_by_its_own_reason() -> None:
    """And what others give behind a pointer does not."""
    old, new = (f"struct drm_panthor_gpu_info {{ __u64 a;{more} }};\n" for more in ("", " __u64 b;"))
    (line,) = _found("drm/panthor_drm.h", old, new)
    assert line.startswith("note: record-extended: ")
    assert line.endswith("; compatible, because DRM_PANTHOR_DEV_QUERY is told how many bytes to give")
    (line,) = _found("drm/x.h", old, new)
    assert line.startswith("error: member-appended: ")


def test_what_drm_passes_may_grow_and_its_number_with_it() -> None:
    found = _found("drm/x.h", _WAIT.format(""), _WAIT.format(" __u64 b;"))
    because = "compatible, because DRM takes and gives the bytes that both sides know, and zeroes for the rest"
    number = "WAIT goes from 0xc0086401 to 0xc0106401: size of struct wait from 8 to 16 bytes"
    assert found == [
        f"note: record-extended: struct wait grew at its end from 8 to 16 bytes by 'b'; {because}",
        f"note: ioctl-number: {number}; {because}",
    ]
    elsewhere = _found("linux/x.h", _WAIT.format(""), _WAIT.format(" __u64 b;"))
    assert [line.partition(":")[0] for line in elsewhere] == ["error", "error"]


@pytest.mark.parametrize(
    ("header", "old", "new", "severities"),
    [
        ("drm/x.h", "struct s { __u64 a; };", "struct s { __u32 a; __u32 b; __u64 c; };", {"error"}),
        ("drm/x.h", "struct s { __u64 a, b; };", "struct s { __u64 b, a, c; };", {"error"}),
        (
            "linux/bpf.h", "union bpf_attr { struct { __u32 a; } q; };",
            "union bpf_attr { struct { __u32 a, b; } q; __u64 c[2]; };", {"note"},
        ),
        ("linux/bpf.h", "struct other { __u32 a; };", "struct other { __u32 a, b; };", {"error"}),
        (
            "misc/habanalabs.h",
            "struct hl_cb_in { __u32 a; }; union cb { struct hl_cb_in in; };\n#define C _IOWR('H', 2, union cb)",
            "struct hl_cb_in { __u32 a, b; }; union cb { struct hl_cb_in in; };\n#define C _IOWR('H', 2, union cb)",
            {"note"},
        ),
        ("misc/habanalabs.h", "struct hl_info_x { __u32 a; };", "struct hl_info_x { __u32 a, b; };", {"note"}),
        # what a pointer leads to may be an array, in which the next one would move
        ("misc/habanalabs.h", "struct hl_cb_in { __u32 a; };", "struct hl_cb_in { __u32 a, b; };", {"error"}),
        ("drm/x.h", "struct behind { __u32 a; };", "struct behind { __u32 a, b; };", {"error"}),
        (
            "linux/input.h", "struct input_absinfo { int a; };\n#define G _IOWR('E', 1, struct input_absinfo)",
            "struct input_absinfo { int a, b; };\n#define G _IOWR('E', 1, struct input_absinfo)", {"note"},
        ),
        ("linux/vfio.h", "struct vfio_x_cap_y { __u32 a; };", "struct vfio_x_cap_y { __u32 a, b; };", {"note"}),
        ("asm/kvm.h", "struct kvm_sync_regs { __u32 a; };", "struct kvm_sync_regs { __u32 a, b; };", {"note"}),
        ("asm/kvm.h", "struct kvm_sync_regs { };", "struct kvm_sync_regs { __u32 a, b; };", {"note"}),
        # this header has the ioctls' numbers and no ioctl, so that its names say what they are given
        (
            "drm/vmwgfx_drm.h", "struct drm_vmw_execbuf_arg { __u32 version; };",
            "struct drm_vmw_execbuf_arg { __u32 version, fd; };", {"note"},
        ),
        (
            "drm/vmwgfx_drm.h", "struct drm_vmw_size { __u32 width; };",
            "struct drm_vmw_size { __u32 width, depth; };", {"error"},
        ),
        ("linux/vfio.h", "struct vfio_x { __u32 a; };", "struct vfio_x { __u32 a, b; };", {"error"}),
        ("rdma/rdma_user_rxe.h", "struct rxe_resp { __u32 a; };", "struct rxe_resp { __u32 a, b; };", {"note"}),
        ("rdma/rdma_user_rxe.h", "struct rxe_send_wr { __u32 a; };", "struct rxe_send_wr { __u32 a, b; };", {"error"}),
        ("misc/other.h", "struct hl_cb_in { __u32 a; };", "struct hl_cb_in { __u32 a, b; };", {"error"}),
        ("misc/habanalabs.h", "struct hl_cb_in { __u32 a; };", "struct hl_cb_in { __u32 b, a; };", {"error"}),
        ("linux/tcp.h", "struct tcp_info { __u32 a; };", "struct tcp_info { __u32 a, b; };", {"note"}),
        (
            "linux/virtio_blk.h", "struct virtio_blk_config { __u32 a; };",
            "struct virtio_blk_config { __u32 a, b; };", {"note"},
        ),
        (
            "linux/virtio_pci.h", "struct virtio_pci_modern_common_cfg { __u32 a; };",
            "struct virtio_pci_modern_common_cfg { __u32 a, b; };", {"note"},
        ),
        (  # with another type of the same size, and another name, which tell themselves
            "linux/virtio_blk.h", "struct virtio_blk_config { __u32 a; __u32 b; };",
            "struct virtio_blk_config { int a; __u32 was_b; __u32 c; };", {"note", "warning", "error"},
        ),
        (
            "linux/can.h", "struct sockaddr_can { __u32 a; union { __u64 tp; } addr; };",
            "struct sockaddr_can { __u32 a; union { __u64 tp; struct { __u64 n; __u32 p; } j; } addr; };", {"note"},
        ),
        (
            "linux/pkt_sched.h", "struct tc_in { __u32 a; }; struct tc_out { __u32 t; struct tc_in in; };",
            "struct tc_in { __u32 a, b; }; struct tc_out { __u32 t; struct tc_in in; };", {"note"},
        ),
        (
            "linux/if_xdp.h",
            "struct xdp_ring_offset { __u64 a; }; struct xdp_mmap_offsets { struct xdp_ring_offset rx, tx; };",
            "struct xdp_ring_offset { __u64 a, b; }; struct xdp_mmap_offsets { struct xdp_ring_offset rx, tx; };",
            {"note"},
        ),
        (
            "linux/if_packet.h", "struct tpacket2_hdr { __u32 a; };",
            "struct tpacket2_hdr { __u32 a; __u8 tp_padding[4]; };", {"note"},
        ),
        ("linux/x.h", "struct in {}; struct run { union { struct in i; char room[64]; } u; };",
         "struct in { __u32 a; }; struct run { union { struct in i; char room[64]; } u; };", {"note"}),
        ("linux/x.h", "struct in {}; struct run { struct in i; };",
         "struct in { __u32 a; }; struct run { struct in i; };", {"error"}),
    ],
)  # fmt: skip
def test_a_convention_excuses_growth_at_the_end_alone(header: str, old: str, new: str, severities: set[str]) -> None:
    lines = _found(header, old, new)
    assert {line.partition(":")[0] for line in lines if "record-alignment" not in line} >= severities
    assert ("error" in {line.partition(":")[0] for line in lines}) == ("error" in severities)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "struct s { __u64 a, reserved1, b, reserved2; };",
            "struct s { __u64 a, reserved2, b, reserved1; };",
            ["note: member-renamed"] * 2,
        ),
        (
            "struct s { __u16 len; __u16 data[1]; };",
            "struct s { __u16 len; union { __u16 legacy_padding; __u16 data[0]; }; };",
            ["note: flexible-array-added", "note: union-member-added"],
        ),
        (
            "struct s { __u64 data[2]; };",
            "struct s { __u64 data[1]; __u16 len; __u16 pad; __u32 rest; };",
            ["error: member-type"],
        ),
        (
            "typedef struct { __u8 b[16]; } id_t;\nstruct s { id_t id; };\n#define GO _IOWR('d', 1, struct s)",
            "typedef struct { __u8 b[16]; } id_t;\nstruct s { __u8 id[16]; };\n#define GO _IOWR('d', 1, struct s)",
            ["warning: member-type"],
        ),
        (
            "struct s { __u8 sync[8]; __u64 a; };\n#define GO _IOWR('d', 1, struct s)",
            "struct s { __u64 pad1; __u64 a; };\n#define GO _IOWR('d', 1, struct s)",
            ["error: member-removed"],
        ),
    ],
)
def test_each_cause_is_told_once(old: str, new: str, told: list[str]) -> None:
    assert [": ".join(line.split(": ")[:2]) for line in _found("linux/x.h", old, new)] == told


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("#define X_API_FEATURES 0x1fff", "#define X_API_FEATURES 0x1ffff", "note: mask-grew"),
        ("#define X_API_FEATURES 0x1fff", "#define X_API_FEATURES 0x1fffe", "error: constant-value"),
        ("#define HSA_CAP_RESERVED 0xe00f", "#define HSA_CAP_RESERVED 0x800f", "note: mask-grew"),
        ("#define HSA_CAP_RESERVED 0xe00f", "#define HSA_CAP_RESERVED 0xe01f", "error: constant-value"),
        ("#define X_FLAGS_UNKNOWN 0xfffffffe", "#define X_FLAGS_UNKNOWN 0xfffffffc", "note: mask-grew"),
        ("#define X_FLAGS_UNKNOWN 0xfffffffc", "#define X_FLAGS_UNKNOWN 0xfffffffe", "error: constant-value"),
        ("#define X_RESERVED_MASK 0xe00f", "#define X_RESERVED_MASK 0x800f", "note: mask-grew"),
        ("#define P_PROTO_SUBVERSION 5", "#define P_PROTO_SUBVERSION 6", "note: version-grew"),
        ("#define SOF_ABI_PATCH 0", "#define SOF_ABI_PATCH 1", "note: version-grew"),
        ("#define SOF_ABI_PATCH 1", "#define SOF_ABI_PATCH 0", "note: version-grew"),
        ("#define SOF_ABI_PATCH 2", "#define SOF_ABI_PATCH 1", "warning: constant-value"),
        ("#define NSIGSEGV 9", "#define NSIGSEGV 10", "warning: limit-grew"),
        ("enum { A, __A_NBITS = 5 };", "enum { A, __A_NBITS = 6 };", "note: limit-grew"),
        ("enum { A, __A_LATER = 5 };", "enum { A, __A_LATER = 6 };", "note: limit-grew"),
        ("enum { A, __A_LATER = 5 };", "enum { A, __A_LATER = 4 };", "warning: enumerator-value"),
        ("enum { A, __A = 5, B };", "enum { A, __A = 4, B = 6 };", "warning: enumerator-value"),
        ("#define AUDIT_UNUSED_BITS 0xffffc00", "#define AUDIT_UNUSED_BITS 0x7fffc00", "note: mask-grew"),
    ],
)
def test_a_name_says_what_its_number_is_for(old: str, new: str, told: str) -> None:
    (line,) = _found("linux/x.h", old, new)
    assert line.startswith(f"{told}: ")


@pytest.mark.parametrize(
    ("had", "came", "told"),
    [
        ("", "#define U_FEATURE_D 4\n#define U_FEATURE_E 8\n", "U_FEATURE_D, U_FEATURE_E"),
        # as in linux/userfaultfd.h: the list is of 1 << _U_GO, and what has these bits is a list of its own
        ("#define U_FEATURE_D 4\n#define U_FEATURE_E 8\n", "#define _U_GO 2\n#define _U_STOP 3\n", "the bits 0xc"),
    ],
)
def test_a_list_of_all_there_is_says_what_it_gained(had: str, came: str, told: str) -> None:
    old, new = (f"{had}#define U_API_IOCTLS 3\n", f"{had}{came}#define U_API_IOCTLS 15\n")
    found = _found("linux/x.h", old, new)
    assert next(line for line in found if "mask-grew" in line).endswith(f" goes from 3 to 15, and gained {told}")


def test_ioctls_meet_within_one_header_alone() -> None:
    """A number that another driver's header has is no accident, nor are names that say that they are one."""
    old = "#define A_GO _IOWR('x', 1, __u32)\n"
    same = f"{old}#define B_GO _IOWR('x', 1, __u32)\n"
    assert [line.partition(" ")[0] for line in _found("linux/x.h", old, same)] == ["warning:", "note:"]
    assert not any(
        "collision" in line for line in _found("linux/x.h", old, f"{old}#define A_GO_OLD _IOWR('x', 1, __u32)\n")
    )
    by_file = [line for line in _found("linux/mshv.h", old, same) if "collision" in line]
    assert [line.partition(": ")[0] for line in by_file] == ["note"]
    assert by_file[0].endswith("of A_GO, each of another kind of file")


def test_many_names_that_moved_are_one_finding() -> None:
    names = "".join(f"#define MANY_{n} {n}\n" for n in range(9))
    old = {"linux/x.h": "#include <misc/a.h>\n", "misc/a.h": names}
    new = {"linux/x.h": "#include <drm/b.h>\n", "drm/b.h": names.replace("MANY_8 8", "MANY_8 9")}
    abis = [[read(["linux/x.h"], {n: t.encode() for n, t in side.items()}, TARGETS["arm"])] for side in (old, new)]
    found = [_line(finding) for finding in compare(*abis)]
    moved = (
        "note: header-moved: misc/a.h is now drm/b.h, with 9 names: "
        "MANY_0, MANY_1, MANY_2, MANY_3, MANY_4, MANY_5 and 3 more"
    )
    assert sorted(found) == ["error: constant-value: MANY_8 goes from 8 to 9", moved]


@pytest.mark.parametrize("stub", [False, True])
def test_who_includes_a_header_that_is_gone_no_longer_compiles(stub: bool) -> None:
    """Another has its names; where the old one includes that, nothing breaks."""
    text = b"struct a { int x; };\n#define A 1\n"
    stays = {"linux/a.h": b"#include <linux/b.h>\n"} if stub else {}
    sides = {"linux/a.h": text}, {**stays, "linux/b.h": text}
    abis = [[read(sorted(side), side, TARGETS["arm"])] for side in sides]
    found = [_line(finding) for finding in compare(*abis)]
    moved = [f"note: header-moved: {name} moved from linux/a.h to linux/b.h" for name in ("A", "struct a")]
    gone = ["error: header-moved: linux/a.h is gone, and linux/b.h has 2 names of it: A, struct a"]
    assert sorted(found) == (moved if stub else gone)


def test_a_header_that_is_gone_is_one_break_wherever_some_of_its_names_are() -> None:
    """linux/nvme.h went with Linux 4.4, and linux/nvme_ioctl.h has its ioctls."""
    some = b"struct a { int x; };\n#define A 1\n"
    abis = [
        [read([name], {name: text}, TARGETS["arm"])]
        for name, text in (("linux/a.h", some + b"#define GONE 1\n"), ("linux/b.h", some))
    ]
    assert sorted(_line(finding) for finding in compare(*abis)) == [
        "error: header-removed: linux/a.h is gone, and took along 1 name: GONE",
        "note: header-moved: linux/a.h is gone, and linux/b.h has 2 names of it: A, struct a",
    ]


@pytest.mark.parametrize(
    ("new", "told"),
    [
        # mlx5_ib_destoy_flow_attrs, and the errors of proc_cn_event, which had no better tag than "what"
        ("enum right { E_A, E_B };", ["error: enum-removed: enum wrong is now enum right"]),
        ("typedef enum { E_A, E_B } right;", ["error: enum-removed: enum wrong is now right"]),
        (
            "enum right { E_A, E_B };\n#define wrong right\n",
            [
                "note: enum-removed: enum wrong has another name, and a macro keeps the old one",
                "note: macro-added: wrong is new (it is another name for enum right)",
            ],
        ),
        ("enum { E_A, E_B };", ["error: enum-removed: enum wrong was removed"]),
        (
            "enum right { E_A };\nenum more { E_B = 1 };",
            [
                "error: enum-removed: enum wrong was removed",
                "note: enum-added: enum right is new",
                "note: enum-added: enum more is new",
            ],
        ),
    ],
)  # fmt: skip
def test_an_enumeration_of_another_tag_is_one_that_was_renamed(new: str, told: list[str]) -> None:
    first, *more = _found("linux/x.h", "enum wrong { E_A, E_B };", new)
    assert [first.replace("; its enumerators are still there", ""), *more] == told


def test_a_new_enumerator_of_an_enumeration_that_was_renamed_is_new() -> None:
    assert _found("linux/x.h", "enum wrong { E_A, E_B };", "enum right { E_A, E_B, E_C };") == [
        "error: enum-removed: enum wrong is now enum right; its enumerators are still there",
        "note: enumerator-added: E_C (enum right: 2) is new",
    ]


def test_an_enumeration_of_the_same_tag_is_not_where_another_moved() -> None:
    """linux/irda.h had ``enum nl80211_attrs`` too, with enumerators of its own, and went with Linux 4.17."""
    stays = {"linux/b.h": b"enum attrs { B_ONE, B_TWO };\n"}
    former = {"linux/a.h": b"enum attrs { A_ONE, A_TWO };\n", **stays}
    abis = [[read(sorted(side), side, TARGETS["arm"])] for side in (former, stays)]
    gone = "error: header-removed: linux/a.h is gone, and took along 2 names: A_ONE, A_TWO"
    assert [_line(finding) for finding in compare(*abis)] == [gone]


def test_a_flag_goes_with_its_header() -> None:
    stays = {"linux/b.h": b"#define B 1\n"}
    sides = {"linux/a.h": b"#define G\n#define HAVE_A\n#define A 1\n", **stays}, stays
    before, after = (read(sorted(side), side, TARGETS["arm"]) for side in sides)
    (found,) = compare([before], [after])
    assert _line(found) == "error: header-removed: linux/a.h is gone, and took along 2 names: A, HAVE_A"
    compared = compare_sets("arm", before, after, new_headers=(), gone_headers=["linux/a.h"], unread=())
    assert [_line(each) for each in compared.findings] == [_line(found)]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("#define ALL_FLAGS 0x3feff", "#define ALL_FLAGS 0x3ffff", "note: mask-grew"),
        ("#define CMD_MASK (~0x180)", "#define CMD_MASK (~0x780)", "note: mask-grew"),
        ("#define CMD_MASK (~0x780)", "#define CMD_MASK (~0x180)", "error: constant-value"),
        ("#define EFFECT_MIN 0x50", "#define EFFECT_MIN 0x4f", "warning: limit-grew"),
        ("#define EFFECT_MIN 0x4f", "#define EFFECT_MIN 0x50", "error: constant-value"),
        ("#define T_MAX (9 - 0x80000000)", "#define T_MAX (10 - 0x80000000)", "warning: limit-grew"),
        ("#define EXIT_ERR (-1)", "#define EXIT_ERR 0xffffffffffffffff", "warning: constant-type"),
        ("enum { A, R__SUPPORTED = 5 };", "enum { A, R__SUPPORTED = 6 };", "note: limit-grew"),
    ],
)  # fmt: skip
def test_more_names_say_what_their_numbers_are_for(old: str, new: str, told: str) -> None:
    (line,) = _found("linux/x.h", old, new)
    assert line.startswith(f"{told}: ")


def test_a_record_may_grow_in_one_that_keeps_its_size() -> None:
    house = "struct format {{ union {{ struct meta meta; __u8 raw[{}]; }}; }};\n"
    metas = "struct meta { __u32 a; };\n", "struct meta { __u32 a, b; };\n"
    found = _found("linux/x.h", *(meta + house.format(64) for meta in metas))
    assert [line.partition(" grew")[0] for line in found] == ["note: record-extended: struct meta"]
    assert "compatible, because it lies in struct format, whose size stays" in found[0]
    ioctl = "#define GO _IOWR('d', 1, struct meta)\n"
    for more, size in ((ioctl, 64), ("", 4)):
        told = _found("linux/x.h", *(meta + house.format(size) + more for meta in metas))
        assert any(line.startswith("error: ") for line in told)


def test_numbers_that_changed_places_are_one_finding() -> None:
    names = [f"MIB_{n}" for n in "ABCDEF"]
    old, new = (f"enum mib {{ {', '.join(order)} }};" for order in (names, names[::-1]))
    numbers = ", ".join(f"MIB_{name} ({5 - at} → {at})" for at, name in enumerate("FEDCBA"))
    (line,) = _found("linux/x.h", old, new)
    assert line == f"error: enumerator-value: MIB_F and 5 others of enum mib have other numbers: {numbers}"


_SPEC = (
    "union part {{ __u8 hdata[{0}]; __u32 port; }};\nstruct ext {{ {1}__u16 tag; __u16 rest; }};\n"
    "struct spec {{ __u32 type; union part u; struct ext e; __u64 cookie; }};\n#define GO _IOWR('d', 1, struct spec)\n"
)


def test_parts_that_move_against_each_other_break_nobody_while_the_bytes_of_the_whole_stay() -> None:
    found = _found("linux/x.h", _SPEC.format(16, ""), _SPEC.format(8, "__u8 padding[2]; __u8 dest[6]; "))
    told = [line for line in found if not line.startswith("note: record-size: ")]  # which the members say
    assert {line.partition(":")[0] for line in told} == {"warning"}
    assert all(line.endswith("; every byte of struct spec stays where it was") for line in told)
    # two bytes less in front: the tag lies elsewhere, and the pad behind it hides that from the size
    found = _found("linux/x.h", _SPEC.format(16, ""), _SPEC.format(8, "__u8 dest[4]; ").replace("rest;", "rest, x, y;"))
    assert any(line.startswith("error: member-") for line in found)
    assert any("ioctl-blind" in line for line in found)


def test_of_records_in_a_row_each_counts() -> None:
    old = "struct e { __u32 a; };\nstruct s { __u32 n; struct e e[3]; __u8 pad[12]; };\n"
    new = "struct e { __u32 a, b; };\nstruct s { __u32 n; struct e e[3]; };\n"
    assert any(line.startswith("error: member-appended: struct e ") for line in _found("linux/x.h", old, new))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("struct s { struct who a; };", "struct s { struct __kernel_who a; };", "warning"),
        ("struct s { struct who a; };", "struct s { struct other a; };", "error"),
        ("struct s { struct who *a; };", "struct s { struct other *a; };", "error"),
    ],
)
def test_the_kernels_own_name_for_a_record_of_the_c_library_is_no_other_record(old: str, new: str, told: str) -> None:
    records = "struct who { __u32 a, b; };\nstruct __kernel_who { __u32 c[2]; };\nstruct other { __u32 d[2]; };\n"
    (line,) = _found("linux/x.h", records + old, records + new)
    assert line.startswith(f"{told}: member-type: ")


def test_what_grows_two_records_deep_grows_by_the_convention_of_the_outer_one() -> None:
    record = (
        "struct {0} {{ __u32 a; union {{ struct {{ __u32 b; union {{ struct {{ __u64 c{1}; }} k; __u32 d; }}; }} p; }};"
        " }};"
    )
    for name, severity in (("bpf_x_info", "note"), ("other", "error")):
        found = _found("linux/bpf.h", record.format(name, ""), record.format(name, ", missed"))
        assert {line.partition(":")[0] for line in found} | {"note"} == {severity, "note"}


def test_room_that_lies_elsewhere_is_no_member_that_changed_places() -> None:
    old = "struct sqe {{ __u32 a; union {{ struct {{ __u32 b, c; }}; __u64 {0}[2]; }}; }} __attribute__((packed));\n"
    new = "struct sqe {{ __u32 a, b, c; __u64 {0}[1]; }} __attribute__((packed));\n"
    assert "error" not in "".join(_found("linux/x.h", old.format("__pad2"), new.format("__pad2")))
    assert "error" in "".join(_found("linux/x.h", old.format("data"), new.format("data")))


def test_filters_of_a_flow_tell_their_length() -> None:
    spec = "struct {0} {{ __u32 a{1}; }};\nstruct {2} {{ __u32 size; struct {0} val, mask; }};\n"
    for name, severity in (("ib_uverbs_flow_spec_ipv4", "note"), ("ib_uverbs_other", "error")):
        found = _found("rdma/ib_user_verbs.h", *(spec.format("filter", more, name) for more in ("", ", b")))
        assert {line.partition(":")[0] for line in found if name in line} == {severity}


def _of_one(name: str, old: str, new: str) -> str:
    (line,) = (line for line in _found("linux/x.h", old, new) if f": {name} " in line or f": {name}(" in line)
    return line


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        # one flag is no mask of flags
        ("#define M_FLAG_USED 0\n", "#define M_FLAG_USED 1\n#define M_SUNDAY 1\n", "error: constant-value"),
        # of a wide family, names that are new, or one name for each bit
        (
            "#define M_A_VALID 1\n#define M_X 6\n",
            "#define M_A_VALID 3\n#define M_X 6\n#define M_B_B 2\n", "note: mask-grew",
        ),
        ("#define M_A_VALID 1\n#define M_X 2\n", "#define M_A_VALID 3\n#define M_X 2\n", "note: mask-grew"),
        (
            "#define M_A_MASK 1\n#define M_X 2\n#define M_Y 2\n", "#define M_A_MASK 3\n#define M_X 2\n#define M_Y 2\n",
            "error: constant-value",
        ),
        # another name for a mask is judged as that one
        (
            "#define N_F_A 1\n#define N_F_ALL 1\n#define M_ALL N_F_ALL\n",
            "#define N_F_A 1\n#define N_F_B 2\n#define N_F_ALL 3\n#define M_ALL N_F_ALL\n", "note: mask-grew",
        ),
        ("#define M_RING_MASK 7\n", "#define M_RING_MASK 0x3f\n", "warning: constant-value"),
        ("#define M_RING_MASK 7\n#define M_KIND 8\n", "#define M_RING_MASK 0x3f\n", "error: constant-value"),
        ("#define M_RING_MASK 7\n", "#define M_RING_MASK 0x38\n", "error: constant-value"),
        ("#define M_RING_MASK 7\n", "#define M_RING_MASK 0x107\n", "error: constant-value"),
        ("#define M_ROM (~0x7ffULL)\n", "#define M_ROM (~0x7ffU)\n", "warning: constant-type"),
        ("#define M_ROM (~0x7ffULL)\n", "#define M_ROM (~0x3ffU)\n", "error: constant-value"),
        ("#define M_ROM 0x800000000ULL\n", "#define M_ROM 0U\n", "error: constant-value"),
        ("#define m_ring_mask 7\n", "#define m_ring_mask 15\n", "warning: constant-value"),
        # flags of one family, whatever their sum is called; of new ones alone, and of several
        (
            "#define M_A 1\n#define M_B 2\n#define M_SEEN 3\n",
            "#define M_A 1\n#define M_B 2\n#define M_C 4\n#define M_SEEN 7\n", "note: mask-grew",
        ),
        (
            "#define M_A 1\n#define M_B 2\n#define M_C 4\n#define M_SEEN 3\n",
            "#define M_A 1\n#define M_B 2\n#define M_C 4\n#define M_SEEN 7\n", "error: constant-value",
        ),
        (
            "#define M_A 1\n#define M_SEEN 1\n", "#define M_A 1\n#define M_C 4\n#define M_SEEN 5\n",
            "error: constant-value",
        ),
        ("#define M_SEEN 3\n", "#define M_C 4\n#define M_SEEN 7\n", "error: constant-value"),
        ("#define M_DEFAULT_TIME 0\n", "#define M_DEFAULT_TIME 50000\n", "warning: constant-value"),
        ("enum { M_DEFAULT_TIME };\n", "enum { M_DEFAULT_TIME = 9 };\n", "error: enumerator-value"),
        ("#define __M(x) ((x) + 1)\n", "", "warning: macro-removed"),
        ("#define M(x) ((x) + 1)\n", "", "error: macro-removed"),
    ],
)  # fmt: skip
def test_masks_and_names_of_the_header_itself(old: str, new: str, told: str) -> None:
    names = "M_FLAG_USED", "M_A_VALID", "M_A_MASK", "M_ALL", "M_RING_MASK", "m_ring_mask", "M_ROM", "M_SEEN"
    name = next(name for name in (*names, "M_DEFAULT_TIME", "__M", "M") if name in old)
    assert _of_one(name, old, new).startswith(f"{told}: ")


def test_the_upper_half_of_a_number_may_become_another_one_where_it_was_zero() -> None:
    record = "struct s {{ __u32 a, b; {0}; }};\n#define GO _IOWR('d', 1, struct s)\n"
    for name, severity in (("size", "warning"), ("addr", "error")):
        found = _found("linux/x.h", *(record.format(of) for of in (f"__u64 {name}", f"__u32 {name}; __u32 more")))
        assert {line.partition(":")[0] for line in found if "alignment" not in line} == {severity}
    big = [
        [
            read(
                ["linux/x.h"],
                {"linux/x.h": f"{_TYPES}{record.format(of).partition('#')[0]}".encode()},
                TARGETS["s390x"],
            )
        ]
        for of in ("__u64 size", "__u32 size; __u32 more")
    ]
    assert "error: member-type" in " ".join(map(_line, compare(*big)))


@pytest.mark.parametrize(
    ("target", "new", "told"),
    [("x86_64", "__u64", "warning"), ("x86_64", "long long", "error"), ("arm", "__u64", "error")],
)
def test_a_typedef_of_the_same_integer_by_another_name_is_none_to_its_bytes(target: str, new: str, told: str) -> None:
    texts = [f"{_TYPES}typedef {name} cookie_t;\n".encode() for name in ("unsigned long", new)]
    (finding,) = compare(*([read(["linux/x.h"], {"linux/x.h": text}, TARGETS[target])] for text in texts))
    assert _line(finding).startswith(f"{told}: typedef-changed: cookie_t was unsigned long")


@pytest.mark.parametrize(
    ("header", "old", "new", "told"),
    [
        ("linux/pci_regs.h", "#define PCI_EXP_TYPE_RC_EC 16", "#define PCI_EXP_TYPE_RC_EC 10", "warning"),
        ("linux/pci_regs.h", "#define PCI_CAP_EXP_SIZEOF_V2 52", "#define PCI_CAP_EXP_SIZEOF_V2 50", "error"),
        ("linux/other.h", "#define PCI_EXP_TYPE_RC_EC 16", "#define PCI_EXP_TYPE_RC_EC 10", "error"),
        ("linux/in.h", "#define IN_MULTICAST_NET 0xf0000000", "#define IN_MULTICAST_NET 0xe0000000", "warning"),
        ("linux/in.h", "#define IP_TOS 1", "#define IP_TOS 2", "error"),
        ("linux/mic_common.h", "enum { MIC_ONLINE = 1 };", "enum { MIC_ONLINE = 2 };", "warning"),
        ("linux/usb/ch9.h", "enum { USB_STATE_RECONNECTING = 4 };", "enum { USB_STATE_RECONNECTING = 3 };", "warning"),
        ("linux/psp-sev.h", "enum { SEV_RET_MAX = 46 };", "enum { SEV_RET_MAX = 40 };", "warning"),
        (
            "linux/psp-sev.h",
            "enum { SEV_RET_A = 41, SEV_RET_B, SEV_RET_C, SEV_RET_D };",
            "enum { SEV_RET_A = 26, SEV_RET_B, SEV_RET_C, SEV_RET_D = 32 };",
            "warning",
        ),
        (
            "linux/other.h",
            "enum { SEV_RET_A = 41, SEV_RET_B, SEV_RET_C, SEV_RET_D };",
            "enum { SEV_RET_A = 26, SEV_RET_B, SEV_RET_C, SEV_RET_D = 32 };",
            "error",
        ),
        ("asm/inst.h", "enum { a_op = 53 };", "enum { a_op = 57 };", "warning"),
        ("asm/elf.h", "#define R_OR32_VTENTRY 8", "#define R_OR32_VTENTRY 7", "warning"),
        ("asm/other.h", "#define R_OR32_VTENTRY 8", "#define R_OR32_VTENTRY 7", "error"),
        ("asm/asi.h", "#define ASI_MRU 0xf2", "#define ASI_MRU 0xf3", "warning"),
        ("asm/mman.h", "#define MAP_TYPE 3", "#define MAP_TYPE 0x2b", "note"),
        ("asm/zcrypt.h", "#define ZCRYPT_RELEASE 1", "#define ZCRYPT_RELEASE 2", "note"),
        ("asm/other.h", "#define ZCRYPT_RELEASE 1", "#define ZCRYPT_RELEASE 2", "error"),
        ("asm/mman.h", "#define MAP_TYPE 3", "#define MAP_TYPE 2", "error"),
        ("linux/hpet.h", "#define HPET_INFO_PERIODIC 1", "#define HPET_INFO_PERIODIC 0x10", "warning"),
        ("linux/wireless.h", "#define WIRELESS_EXT 21", "#define WIRELESS_EXT 22", "note"),
        ("linux/wireless.h", "#define WIRELESS_EXT 22", "#define WIRELESS_EXT 21", "error"),
    ],
)
def test_what_the_number_tells_of_lies_elsewhere(header: str, old: str, new: str, told: str) -> None:
    (line,) = _found(header, old, new)
    assert line.partition(":")[0] == told


def test_a_descriptor_that_became_packed_is_told_once_and_lost_padding_alone() -> None:
    old = "struct usb_bos_descriptor { __u8 bLength, bDescriptorType; __u16 wTotalLength; __u8 bNum; }"
    packed = f"{old} __attribute__((packed));"
    (line,) = _found("linux/usb/ch9.h", f"{old};", packed)
    assert line.startswith("note: record-size: struct usb_bos_descriptor goes from 6 to 5 bytes")
    assert "because it became packed; compatible, because its 'bLength'" in line
    (line,) = _found("linux/x.h", f"{old};", packed)
    assert line.startswith("error: record-size: ")
    assert line.endswith(", because it became packed")


def test_an_array_may_get_longer_by_the_reserved_bytes_behind_it() -> None:
    old = "struct info { __u8 name[80]; __u8 reserved[48]; };"
    found = _found("sound/x.h", old, "struct info { __u8 name[128]; };")
    (line,) = (line for line in found if "member-type" in line)
    assert line.startswith("warning: member-type: struct info member 'name' was __u8[80] and is __u8[128]")
    assert "in the reserved bytes of 'reserved'" in line
    assert not [line for line in found if line.startswith("error")]
    used = "struct info { __u8 name[80]; __u8 other[48]; };"
    assert any(line.startswith("error") for line in _found("sound/x.h", used, "struct info { __u8 name[128]; };"))


def test_a_tag_with_an_underscore_is_missed_by_few_where_the_typedef_stays() -> None:
    old, new = "typedef struct _buffer { __u32 a; } buffer_t;", "typedef struct buffer { __u32 a; } buffer_t;"
    (line,) = _found("drm/x.h", old, new)
    assert line.startswith("warning: record-renamed: struct _buffer is now struct buffer")
    assert "; buffer_t, which is a name of it" in line
    (line,) = _found("drm/x.h", old.replace("_buffer", "buffer2"), new)
    assert line.startswith("error: record-renamed: ")


def test_a_member_in_bytes_that_another_gave_up_is_no_second_break() -> None:
    old = "struct spec { __u32 type; union { __u32 ip; __u8 hdata[72]; } h; __u32 cookie; };"
    new = "struct spec { __u32 type; union { __u32 ip; __u8 hdata[60]; } h; __u8 ext[12]; __u32 cookie; };"
    (line,) = (line for line in _found("linux/x.h", old, new) if "member-inserted" in line)
    assert line.startswith(
        "warning: member-inserted: struct spec has 'ext' (__u8[12]) at offset 64, in bytes that were"
    )
    moved = new.replace("hdata[60]", "hdata[72]")
    assert any(line.startswith("error: member-inserted") for line in _found("linux/x.h", old, moved))


def test_a_flag_may_gain_bits_where_a_new_name_is_what_it_was() -> None:
    old = "#define O_SYNC 0x1000\n"
    kept = "#define O_DSYNC 0x1000\n#define __O_SYNC 0x100000\n#define O_SYNC 0x101000\n"
    (line,) = [line for line in _found("asm/fcntl.h", old, kept) if "O_SYNC goes" in line]
    told = "warning: constant-value: O_SYNC goes from 0x1000 to 0x101000, and O_DSYNC is what it was,"
    assert line == f"{told} so old programs are understood as before"
    assert _found("asm/fcntl.h", old, "#define O_SYNC 0x101000\n")[0].startswith("error: constant-value: ")
    swapped = _found(
        "asm/kvm.h", "#define REG_A 0x1006\n#define REG_B 7\n", "#define REG_A 0x1007\n#define REG_B 0x1006\n"
    )
    assert {line.partition(":")[0] for line in swapped} == {"error"}


def test_an_ioctl_whose_argument_has_another_tag_too_is_renamed_and_reuses_nothing() -> None:
    old = "struct config_info { __u32 a; };\n#define GET_CONFIG_INFO _IOWR('H', 1, struct config_info)\n"
    new = "struct config { __u32 a; };\n#define GET_CONFIG _IOWR('H', 1, struct config)\n"
    assert [line.split(": ")[:2] for line in _found("sound/x.h", old, new)] == [
        ["error", "record-renamed"],
        ["error", "ioctl-renamed"],
    ]


def test_what_a_header_makes_a_name_of_is_missed_with_that() -> None:
    old = "#define _LBR 3\n#define LBR (1 << _LBR)\n#define _LONE 4\n"
    told = {line.split(": ")[2].split(" ")[0]: line.split(": ")[0] for line in _found("asm/msr.h", old, "")}
    assert (told["_LBR"], told["LBR"], told["_LONE"]) == ("warning", "error", "error")


_BITS = "struct pppoe_hdr {{ __u8 {}; __u8 code; }};\nstruct other_hdr {{ __u8 {}; __u8 code; }};"


def test_bits_of_a_protocol_that_were_told_wrongly_are_a_correction() -> None:
    old, new = ("ver : 4, type : 4", "type : 4, ver : 4")
    found = _found("linux/if_pppox.h", _BITS.format(old, old), _BITS.format(new, new))
    assert [line.split(": ")[0] for line in found] == ["warning", "warning"]
    assert all("a correction, since the protocol has these bytes" in line for line in found)
    (line,) = _found("linux/x.h", _BITS.format(old, new), _BITS.format(new, new))
    assert line.startswith("error: record-reordered: struct pppoe_hdr ")
    longer = new.replace("type : 4", "type : 4; __u8 : 0; __u8 more, ver : 4").replace(", ver : 4, ver", ", ver")
    assert any(
        line.startswith("error: ")
        for line in _found("linux/if_pppox.h", _BITS.format(old, old), _BITS.format(longer, longer))
    )


def test_a_name_of_the_c_library_that_became_the_kernels_own_is_a_correction() -> None:
    types = "typedef unsigned short __kernel_mode_t;\ntypedef unsigned int mode_t;\n"
    record = types + "struct ipc64_perm {{ __u16 pad1; {} mode; __u16 seq; }};"
    for own in ("__kernel_mode_t", "unsigned short"):  # of PA-RISC's struct stat
        found = _found("asm/ipcbuf.h", record.format("mode_t"), record.format(own))
        assert found
        assert all(line.startswith(("warning: ", "note: ")) for line in found)
        assert any("a correction, since mode_t is the C library's" in line for line in found)
    other = _found("asm/ipcbuf.h", record.format("mode_t"), record.format("__u8"))
    assert any(line.startswith("error: ") for line in other)


def test_contexts_of_bpf_have_no_layout_where_pointers_have_32_bits() -> None:
    old, new = ("void *data;", "__u64 data;")
    record = "struct sk_msg_md {{ __u32 a; {} }};"
    told = {}
    for name in ("x_md", "sk_msg_md"):
        text = [record.replace("sk_msg_md", name).format(of) for of in (old, new)]
        abis = [[read(["linux/bpf.h"], {"linux/bpf.h": f"{_TYPES}{t}".encode()}, TARGETS["arm"])] for t in text]
        told[name] = [_line(each) for each in compare(*abis)]
    assert any(line.startswith("error: ") for line in told["x_md"])
    assert told["sk_msg_md"]
    assert not [line for line in told["sk_msg_md"] if line.startswith("error: ")]


def test_packing_of_what_needs_none_is_no_break_beside_one() -> None:
    old = "struct desc { __u32 a; __u32 rates; __u32 b[2]; };"
    new = "struct desc { __u32 a; __u32 rates[4]; __u32 b[2]; } __attribute__((packed, aligned(4)));"
    found = {line.split(": ")[1]: line for line in _found("sound/x.h", old, new)}
    assert found["record-packing"].startswith("note: ")
    assert "which moves none of its members" in found["record-packing"]
    assert any(line.startswith("error: ") for line in found.values())
    new = "struct desc { __u32 a; __u8 rates; __u32 b[2]; } __attribute__((packed, aligned(4)));"
    found = {line.split(": ")[1]: line for line in _found("sound/x.h", old, new)}
    assert found["record-packing"].startswith("error: ")


def test_bits_that_got_other_names_do_not_forbid_growth() -> None:
    old = "struct perf_event_mmap_page {{ __u64 {}; __u64 a, b, c, d; {} }};"
    more = "__u64 data_offset, data_size;"
    found = _found(
        "linux/perf_event.h", old.format("cap_usr : 1, rest1 : 63", ""), old.format("x : 2, rest2 : 62", more)
    )
    told = {line.split(": ")[1]: line.split(": ")[0] for line in found}
    assert told["member-removed"] == "error"
    assert "error" not in {told.get(rule) for rule in ("member-appended", "record-size")}


def test_a_size_that_the_number_cannot_hold_is_told_as_it_is() -> None:
    record = "struct caps {{ __u8 a[{}]; }};\n#define CAPS _IOWR('C', 1, struct caps)\n"
    abis = [
        [read(["sound/x.h"], {"sound/x.h": f"{_TYPES}#include <linux/ioctl.h>\n{record.format(n)}".encode(),
        "linux/ioctl.h": _POWER.encode()}, TARGETS["powerpc"])] for n in (7048, 11144)
    ]  # fmt: skip
    (line,) = (_line(each) for each in compare(*abis) if each.symbol == "CAPS")
    assert "size of struct caps from 7048 to 11144 bytes, more than its number has room for, which tells 2952" in line
    assert "direction from read and write to bits that mean none" in line


_POWER = """#define _IOC(dir, type, nr, size) (((dir) << 29) | ((type) << 8) | (nr) | ((size) << 16))
#define _IOWR(type, nr, of) _IOC(6U, type, nr, sizeof(of))
"""


def test_an_arch_may_begin_to_debug_guests() -> None:
    text = "struct kvm_guest_debug_arch {{ {} }};\n"
    text += "struct kvm_guest_debug {{ __u32 c, p; struct kvm_guest_debug_arch a; }};\n"
    text += "#define KVM_SET_GUEST_DEBUG _IOWR(0xae, 0x9b, struct kvm_guest_debug)\n"
    found = _found("asm/kvm.h", text.format(""), text.format("__u64 bp[16];"))
    (line,) = (line for line in found if "ioctl-number" in line)
    assert line.startswith("warning: ")
    assert "refused KVM_SET_GUEST_DEBUG" in line
    (size,) = (line for line in found if "record-size: struct kvm_guest_debug goes" in line)
    assert size.startswith("warning: ")
    assert "refused KVM_SET_GUEST_DEBUG" in size
    other = "struct x {{ __u32 c; struct kvm_guest_debug_arch a; __u32 d{}; }};\n"
    both = _found("asm/kvm.h", text.format("") + other.format(""), text.format("int b;") + other.format("[2]"))
    assert any(line.startswith("error: ") and "struct x" in line for line in both), "what else grew is told"
    assert any(
        line.startswith("error: ioctl-number") for line in _found("linux/x.h", text.format(""), text.format("int b;"))
    )


def test_what_counts_bits_is_no_flag_of_another_name() -> None:
    found = _found("asm/flags.h", "#define F_FLAGS_BIT1 2\n", "#define F_FLAGS_PF_BIT 2\n")
    assert [line.split(": ")[1] for line in found] == ["constant-removed", "constant-added"]
    found = _found("asm/flags.h", "#define F_TKN_VALID_BIT 1902\n", "#define F_TKN_VALID_BITS 1902\n")
    assert [line.split(": ")[1] for line in found] == ["constant-renamed"]
    found = _found("asm/flags.h", "#define F_FLAGS_OLD_BIT 2\n", "#define F_FLAGS_OLDER_BIT 2\n")
    assert [line.split(": ")[1] for line in found] == ["constant-renamed"]


def test_a_driver_takes_over_no_ioctl_of_another() -> None:
    text = "struct a {{ __u32 x; }};\n#define {} _IOWR('d', 0x41, struct a)\n"
    names = "DRM_IOCTL_ONE_MAP", "DRM_IOCTL_TWO_MMAP"
    stays = ["drm/one.h", "drm/two.h"]
    sides = [
        {"drm/one.h": text.format(names[0]), "drm/two.h": ""},
        {"drm/one.h": "", "drm/two.h": text.format(names[1])},
    ]
    abis = [
        [read(stays, {name: f"{_TYPES}{_IOCTL}{body}".encode() for name, body in side.items()}, TARGETS["arm"])]
        for side in sides
    ]
    assert {"ioctl-removed", "ioctl-added"} <= {each.rule.id for each in compare(*abis)}
    assert "ioctl-renamed" not in {each.rule.id for each in compare(*abis)}


def test_a_type_that_no_header_declares_has_no_size_to_tell() -> None:
    (line,) = _found(
        "asm/x.h", "struct r { int a; };\ntypedef struct r regs_t;", "struct r { int a; };\ntypedef struct u regs_t;"
    )
    assert line == (
        "error: typedef-changed: regs_t was struct r (4 bytes, alignment 4) and is struct u (which no header declares)"
    )


def test_a_count_is_no_other_name_for_one_of_something_else() -> None:
    old = "enum { TCA_ATM_UNSPEC, TCA_ATM_FD, __TCA_ATM_MAX };\n#define TCA_ATM_MAX (__TCA_ATM_MAX - 1)\n"
    found = _found("linux/x.h", old, old.replace("ATM", "ETS"))
    assert not [line for line in found if "TCA_ATM_MAX is now" in line]
    assert any(line.startswith("error: constant-removed: TCA_ATM_MAX ") for line in found)
    found = _found("linux/x.h", "#define X_SIG_ALGO_MAX 7", "#define X_SIG_ALGOS_MAX 7")
    assert [line.split(": ")[1] for line in found] == ["constant-renamed"]


def test_a_pointer_to_bytes_of_another_sign_is_minded_by_few() -> None:
    record = "struct s {{ __u32 a; {} data; }};"
    for new, told in (("__u8 *", "warning"), ("__u16 *", "error"), ("__u64", "error")):
        (line, *_) = (
            line
            for line in _found("asm/zcrypt.h", record.format("char *"), record.format(new))
            if "member-type" in line
        )
        assert line.startswith(f"{told}: ")


def test_a_longer_alternative_of_a_union_takes_no_padding() -> None:
    text = "struct uhid_event {{ __u32 type; union {{ struct {{ __u32 a; }} one; {} }} u; }} __attribute__((packed));"
    (line,) = (
        line
        for line in _found("linux/uhid.h", text.format(""), text.format("struct { __u32 a, b, c; } two;"))
        if "u.two" in line
    )
    assert line.startswith("note: union-member-added: struct uhid_event has 'u.two' ")
    assert "sharing the bytes of other members" in line


_EMPTY = "enum features {{ {}NUM_FEATURES, MAX_FEATURES = NUM_FEATURES - 1 }};"


@pytest.mark.parametrize(
    ("old", "new", "severity"),
    [
        (_EMPTY.format(""), _EMPTY.format("FEATURE_A, "), {"warning"}),  # nl80211's of 4.0, which had none
        ("enum e { E_NONE = 0, E_MAX = -1 };", "enum e { E_NONE = 0, E_MAX = 3 };", {"error"}),  # a value, and no count
        ("enum e { E_MAX = -1 };", "enum e { E_MAX = 3 };", {"error"}),  # -1 may have been "no bound"
    ],
)
def test_the_last_of_none_may_grow_from_minus_one(old: str, new: str, severity: set[str]) -> None:
    found = [line for line in _found("linux/x.h", old, new) if "MAX" in line.partition(" goes ")[0]]
    assert len(found) == 1
    assert {line.partition(":")[0] for line in found} == severity


_MODS = "#define CGW_MOD_ID 1\n#define CGW_MOD_DLC 2\n#define CGW_FRAME_MODS "
_FRESH = "\n#define CGW_MOD_LEN CGW_MOD_DLC\n#define CGW_MOD_FLAGS 8\n"
_UID = "enum { CGW_MOD_UID = 14 };\n"


@pytest.mark.parametrize(
    ("header", "old", "new", "severity"),
    [
        ("asm/signal.h", "#define SIGSTKSZ 8192", "#define SIGSTKSZ 16384", {"note"}),
        ("asm/signal.h", "#define SIGSTKSZ 16384", "#define SIGSTKSZ 8192", {"error"}),  # a stack may be too short
        ("asm/signal.h", "#define MINSIGSTKSZ 2048", "#define MINSIGSTKSZ 5120", {"error"}),  # what had less is refused
        ("linux/can/gw.h", f"{_MODS}2\n", f"{_MODS}3{_FRESH}", {"warning", "note"}),  # another name counts nothing
        ("linux/can/gw.h", f"{_MODS}2\n", f"{_MODS}4{_FRESH}", {"error", "note"}),  # by more than came
        ("linux/can/gw.h", f"{_MODS}2\n", f"{_MODS}3{_FRESH}{_UID}", {"warning", "note"}),  # an attribute is no kind
    ],
)
def test_a_program_settles_its_stack_and_a_count_its_kinds(header: str, old: str, new: str, severity: set[str]) -> None:
    assert {line.partition(":")[0] for line in _found(header, old, new)} == severity


@pytest.mark.parametrize(
    ("macro", "before", "after", "told"),
    [
        ("M", "M(E_A)", "M(E_A) | M(E_C)", "note: mask-grew: M_MASK goes from 1 to 257, and gained E_C"),
        ("M", "M(E_A)", "M(E_A) | 0x800", "error: constant-value: M_MASK goes from 1 to 2049"),
        ("M", "3", "M(E_A) | M(E_C)", "error: constant-value: M_MASK goes from 3 to 257"),
        # it is not made of that
        ("N", "N(E_A)", "N(E_A) | N(E_C)", "error: constant-value: M_MASK goes from 1 to 257"),
    ],
)  # fmt: skip
def test_a_mask_gains_what_a_macro_of_its_name_makes_of_an_enumerator(
    macro: str, before: str, after: str, told: str
) -> None:
    """``KFD_EC_MASK_QUEUE``: the exceptions number from 1 on, and their names begin otherwise."""
    head = f"enum codes {{ E_NONE, E_A, E_B, E_C = 9 }};\n#define {macro}(e) (1ULL << ((e) - 1))\n"
    assert _found("linux/x.h", *(f"{head}#define M_MASK ({each})\n" for each in (before, after))) == [told]


def test_a_mask_of_registers_gains_the_bits_of_new_ones() -> None:
    """``PERF_REG_PMU_MASK_300`` of PowerPC got SDAR and SIAR in Linux 5.16; a bit that no new name numbers breaks."""
    old, new, other = (
        f"enum regs {{ REG_A, REG_B{more} }};\n#define REG_PMU_MASK {mask}\n"
        for more, mask in (("", 3), (", REG_C, REG_D", 15), (", REG_C", 11))
    )
    assert "note: mask-grew: REG_PMU_MASK goes from 3 to 15, and gained REG_C, REG_D" in _found("asm/regs.h", old, new)
    assert "error: constant-value: REG_PMU_MASK goes from 3 to 11" in _found("asm/regs.h", old, other)


@pytest.mark.parametrize(
    ("bit", "flag", "said"),
    [(4, "BPF_F_PEER = 4,", "BPF_F_PEER"), (4, "", "the bits 0x4"), (2, "BPF_F_PEER = 2,", "BPF_F_PEER")],
)
def test_a_mask_gains_the_flags_of_its_own_enumeration(bit: int, flag: str, said: str) -> None:
    """In bpf.h several enumerations begin alike: BPF_F_REDIRECT_FLAGS gained none of those of uprobes."""
    others = "enum {{ BPF_F_UPROBE_RETURN = 1, BPF_F_UPROBE_FD = {} }};\n"
    own = "enum {{\nBPF_F_INGRESS = 1, BPF_F_BROADCAST = 8, {}\n}};\n#define BPF_F_REDIRECT_FLAGS {}\n"
    old, new = own.format("", 9), others.format(4) + own.format(flag, 9 | bit)
    assert f"note: mask-grew: BPF_F_REDIRECT_FLAGS goes from 9 to {9 | bit}, and gained {said}" in _found(
        "linux/bpf.h", old, new
    )


@pytest.mark.parametrize(("record", "reason"), [("debug_params_spmu", "input"), ("open_stats_info", "return")])
def test_what_a_request_of_habanalabs_points_to_has_its_size_told(record: str, reason: str) -> None:
    old, new = (f"struct hl_{record} {{ __u64 a;{more} }};\n" for more in ("", " __u64 b;"))
    (line,) = _found("misc/habanalabs.h", old, new)
    assert line.startswith("note: record-extended: ")
    assert f"because '{reason}_size' says how many bytes to " in line


@pytest.mark.parametrize(
    ("was", "now", "told"),
    [
        ("unsigned int", "int", "warning"),  # gcc warns with -Wpointer-sign
        ("char", "__u8", "warning"),
        ("unsigned int", "long long", "error"),  # elements of another size
        ("unsigned long long", "unsigned int", "error"),
        ("float", "unsigned int", "error"),
    ],
)
def test_a_pointer_to_other_integers(was: str, now: str, told: str) -> None:
    """Linux 6.5 made ``__u32 *p_s64`` of struct v4l2_ext_control ``__s64 *``, and ``__u32 *p_s32`` ``__s32 *``."""
    old, new = (f"struct control {{ {type_} *p; }};\n" for type_ in (was, now))
    (line,) = _found("linux/x.h", old, new)
    assert line.startswith(f"{told}: member-type: struct control member 'p' was {was} * and is {now} *")


def test_an_enumeration_in_another_order_is_one_finding() -> None:
    """The counters of ``linux/snmp.h`` in Linux 6.6 to 6.9: some moved up, one came, and what counts stands behind."""
    old = "enum { M_NUM, M_IN, M_OUT, M_BYTES, M_ERRS, M_LOST, M_TIMES, M_NOPKTS, M_CE, M_LAST, M_MAX };\n"
    new = "enum { M_NUM, M_IN, M_NOPKTS, M_CE, M_REQ, M_OUT, M_BYTES, M_LOST, M_ERRS, M_LAST, M_TIMES, M_MAX };\n"
    errors = [line for line in _found("linux/snmp.h", old, new) if line.startswith("error: ")]
    assert len(errors) == 1
    assert "have other numbers: M_NOPKTS (7 → 2), M_CE (8 → 3), M_OUT (2 → 5), M_BYTES (3 → 6)" in errors[0]


@pytest.mark.parametrize(
    ("ends", "severity"),
    [
        ("__X_AFTER_LAST, NUM_X = __X_AFTER_LAST, X_MAX = __X_AFTER_LAST - 1", "note"),  # as in linux/nl80211.h
        ("__X_CNT, X_MAX = (__X_CNT - 1)", "note"),  # as in linux/ethtool_netlink.h
        ("X_MAX", "warning"),
        ("NUM_X, X_MAX = NUM_X - 1", "warning"),
        ("X_SIZE, __X_END", "warning"),  # not made of what ends the others
    ],
)
def test_a_count_of_the_names_before_what_ends_them_is_no_bound(ends: str, severity: str) -> None:
    text = "enum {{ X_A, {}{} }};"
    for names in (("", "X_B, "), ("X_B, ", "")):
        found = _found("linux/x.h", *(text.format(name, ends) for name in names))
        told = [line for line in found if re.search(r": (NUM_X|X_MAX|X_SIZE) goes", line)]
        assert {line.partition(":")[0] for line in told} == {severity}


def test_a_macro_may_be_made_of_what_ends_an_enumeration() -> None:
    """As NFC_CMD_MAX is in linux/nfc.h."""
    text = "enum {{ X_A, {}__X_AFTER_LAST }};\n#define X_MAX (__X_AFTER_LAST - 1)\n"
    found = _found("linux/x.h", text.format(""), text.format("X_B, "))
    assert "note: limit-grew: X_MAX goes from 0 to 1" in found


def test_flags_are_not_alike_by_what_each_of_them_ends_with() -> None:
    """The bit of FS_ECOMPR_FL, an error of compression, is that of FS_ENCRYPT_FL now."""
    others = "".join(f"#define FS_{name}_FL {1 << at}\n" for at, name in enumerate(("SYNC", "UNRM", "DIRTY", "TAIL")))
    found = _found("linux/fs.h", f"{others}#define FS_ECOMPR_FL 0x800\n", f"{others}#define FS_ENCRYPT_FL 0x800\n")
    assert "error: constant-removed: FS_ECOMPR_FL (2048) was removed" in found
    found = _found("linux/fs.h", f"{others}#define FS_ENCRIPT_FL 0x800\n", f"{others}#define FS_ENCRYPT_FL 0x800\n")
    assert [line.split(": ")[1] for line in found] == ["constant-renamed"]


def test_a_macro_of_one_without_a_value_is_still_there() -> None:
    """As __bitwise__ is, whose text became that of __bitwise in 6.1."""
    guarded = "#ifndef _X_H\n#define _X_H\n{}#endif\n"
    sides = "#define __bitwise__\n#define __bitwise __bitwise__\n", "#define __bitwise\n#define __bitwise__ __bitwise\n"
    for old, new in (sides, sides[::-1]):
        assert _found("linux/x.h", guarded.format(old), guarded.format(new)) == []
    (line,) = _found("linux/x.h", guarded.format(sides[0]), guarded.format("#define __bitwise\n"))
    assert line == "warning: flag-removed: __bitwise__ (without a value) was removed"
