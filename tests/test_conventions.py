"""What a table of conventions excuses, and what it does not: numbers, widths, sizes that a header counts."""

from __future__ import annotations

import pytest

from headergen.abidiff import compare, compare_one
from headergen.abidiff.growing import NUMBERS
from headergen.diagnostics import Severity
from headergen.interface import read
from headergen.model.conventions import CONVENTIONS
from headergen.targets import TARGETS

_BEFORE = (
    "#define _IOWR(t, n, a) ((3U << 30) | ((t) << 8) | (n) | (sizeof(a) << 16))\n"
    "typedef unsigned char __u8;\ntypedef unsigned short __u16;\n"
    "typedef unsigned int __u32;\ntypedef unsigned long long __u64;\n"
)


def _found(header: str, old: str, new: str, target: str = "x86_64") -> list[str]:
    before, after = (read([header], {header: f"{_BEFORE}{text}".encode()}, TARGETS[target]) for text in (old, new))
    return [f"{each.severity.label}: {each.rule.id}: {each.message}" for each in compare([before], [after])]


def test_every_convention_has_a_reason_that_ends_a_sentence() -> None:
    assert all(each.reason and not each.reason.endswith(".") for each in (*CONVENTIONS, *NUMBERS))


@pytest.mark.parametrize(
    ("header", "name", "old", "new", "told"),
    [
        ("asm/auxvec.h", "AT_VECTOR_SIZE_ARCH", 3, 2, "note: constant-value"),
        ("linux/gfs2_ondisk.h", "GFS2_FORMAT_FS", 1801, 1802, "note: constant-value"),
        ("linux/gfs2_ondisk.h", "GFS2_FORMAT_FS", 1802, 1801, "error: constant-value"),
        ("linux/gfs2_ondisk.h", "GFS2_FORMAT_SB", 100, 101, "error: constant-value"),
        ("linux/other.h", "GFS2_FORMAT_FS", 1801, 1802, "error: constant-value"),
        ("linux/lirc.h", "LIRC_CAN_NOTIFY_DECODE", 0x1000000, 0, "note: constant-value"),
        ("linux/lirc.h", "LIRC_CAN_NOTIFY_DECODE", 0x1000000, 1, "error: constant-value"),
        ("rdma/mlx5_user_ioctl_cmds.h", "MLX5_IB_DW_MATCH_PARAM", 0x90, 0xA0, "note: constant-value"),
        ("rdma/mlx5_user_ioctl_cmds.h", "MLX5_IB_DW_MATCH_PARAM", 0xA0, 0x90, "error: constant-value"),
        ("asm/kvm.h", "KVM_DIRTY_LOG_PAGE_OFFSET", 0, 64, "note: constant-value"),
        ("asm/kvm.h", "KVM_DIRTY_LOG_PAGE_OFFSET", 64, 32, "error: constant-value"),
        ("asm-generic/mman-common.h", "MAP_UNINITIALIZED", 0, 1 << 26, "note: constant-value"),
        ("asm-generic/mman-common.h", "MAP_UNINITIALIZED", 1 << 26, 0, "note: constant-value"),
        ("asm-generic/mman-common.h", "MAP_UNINITIALIZED", 1 << 26, 1 << 27, "error: constant-value"),
        ("asm/pdc.h", "PDC_CONFIG", 16, 17, "warning: constant-value"),
        ("linux/virtio_ids.h", "VIRTIO_TRANS_ID_NET", 1000, 0x1000, "warning: constant-value"),
        ("linux/idxd.h", "IAX_COMP_OUTBUF_OVERFLOW", 5, 11, "warning: constant-value"),
        ("linux/idxd.h", "IDXD_SCMD_DEV_ENABLED", 5, 11, "error: constant-value"),
        ("asm/unistd.h", "__NR_syscall_count", 342, 352, "note: limit-grew"),
        ("asm/unistd.h", "__NR_sysfs", 342, 352, "error: constant-value"),
        ("asm/pkey.h", "MAXEP11AESKEYBLOBSIZE", 320, 336, "warning: limit-grew"),
        ("asm/pkey.h", "MAXEP11AESKEYBLOBSIZE", 336, 320, "error: constant-value"),
        ("linux/can/gw.h", "CGW_FRAME_MODS", 3, 5, "error: constant-value"),
    ],
)
def test_a_number_may_change_as_its_convention_says(header: str, name: str, old: int, new: int, told: str) -> None:
    (line,) = _found(header, f"#define {name} {old}", f"#define {name} {new}")
    assert line.startswith(f"{told}: {name} goes from ")
    assert ("; compatible, because " in line) == (told == "note: constant-value")


def test_a_plural_counts_the_new_names_of_its_singular() -> None:
    old = "#define CGW_MOD_ID 1\n#define CGW_FRAME_MODS 3\n"
    for more, told in (("#define CGW_MOD_FLAGS 8\n", "warning: limit-grew"), ("", "error: constant-value")):
        found = _found("linux/can/gw.h", old, old.replace("MODS 3", "MODS 4") + more)
        (line,) = (line for line in found if "FRAME" in line)
        assert line == f"{told}: CGW_FRAME_MODS goes from 3 to 4"


@pytest.mark.parametrize(
    ("header", "record", "severities"),
    [("linux/bpf.h", "bpf_sk_lookup", {"warning", "note"}), ("linux/bpf.h", "other", {"error", "note"})],
)
def test_a_context_of_bpf_may_have_a_narrower_member_and_grow(header: str, record: str, severities: set[str]) -> None:
    old = f"struct {record} {{ __u32 family; __u32 port; __u64 cookie; }};"
    new = f"struct {record} {{ __u32 family; __u16 port; __u16 : 16; __u64 cookie; __u32 ifindex, rest; }};"
    found = _found(header, old, new)
    assert {line.partition(":")[0] for line in found} == severities
    moved = _found(header, old, new.replace("__u16 : 16; __u64 cookie", "__u64 other, cookie"))
    assert "error" in {line.partition(":")[0] for line in moved}


@pytest.mark.parametrize(
    ("header", "record", "told"), [("linux/kvm.h", "kvm_run", {"note"}), ("linux/x.h", "kvm_run", {"error", "note"})]
)
def test_room_that_grows_in_what_tells_its_length_is_a_note(header: str, record: str, told: set[str]) -> None:
    text = f"struct {record} {{{{ __u32 exit; union {{{{ char padding[{{}}]; __u64 regs; }}}} s; }}}};"
    found = _found(header, text.format(1024), text.format(2048))
    assert {line.partition(": ")[0] for line in found} == told
    assert [line.partition(":")[0] for line in found if "member-type" in line] == ["note"]


def test_a_size_that_grows_by_a_convention_is_no_break_beside_one() -> None:
    text = "struct rseq {{ __u32 id; __u32 start; {0} cs; __u32 flags; {1} }} __attribute__((aligned(32)));"
    old, new = text.format("union { __u64 ptr; }", ""), text.format("__u64", "__u32 node[3]; char end[];")
    new = new.replace("aligned(32)", "aligned(64)")
    found = _found("linux/rseq.h", old, new)
    assert [line.split(": ")[1] for line in found if line.startswith("error")] == ["member-renamed"]
    assert [line.partition(":")[0] for line in found if "record-size" in line] == ["note"]
    assert any(line.startswith("error: record-size") for line in _found("linux/x.h", old, new))


@pytest.mark.parametrize(
    ("header", "record"),
    [("asm/kvm.h", "struct kvm_riscv_csr"), ("linux/bpf.h", "union bpf_iter_link_info")],
)
def test_what_is_read_by_its_length_or_its_members_may_grow(header: str, record: str) -> None:
    old, new = (f"{record} {{ struct {{ __u32 a{more}; }} part; }};" for more in ("", ", b"))
    assert {line.partition(": ")[0] for line in _found(header, old, new)} == {"note"}
    assert "error" in {line.partition(": ")[0] for line in _found("linux/x.h", old, new)}


def test_a_device_may_write_a_wider_number_where_a_narrower_one_was() -> None:
    record = "struct dsa_completion_record {{ union {{ {0} crc; __u64 room[2]; }}; }};"
    old, new = record.format("__u16"), record.format("__u32")
    (line,) = _found("linux/idxd.h", old, new)
    assert line.startswith("warning: member-type: ")
    (line,) = _found("linux/x.h", old, new)
    assert line.startswith("error: member-type: ")


def test_a_record_whose_sizes_a_header_counts_may_grow_and_its_ioctl_with_it() -> None:
    size = "#define PIDFD_INFO_SIZE_VER0 8\n"
    old = "struct pidfd_info { __u64 a; };\n#define GET _IOWR(1, 2, struct pidfd_info)\n"
    new = old.replace("__u64 a", "__u64 a, b")
    because = "; compatible, because the kernel takes each size that it ever had (PIDFD_INFO_SIZE_VER0)"
    found = _found("linux/pidfd.h", size + old, size + new)
    assert [line.partition(": ")[0] for line in found] == ["note", "note"]
    assert all(line.endswith(because) for line in found)
    moved = _found("linux/pidfd.h", size + old, size + new.replace("a, b", "b, a"))
    assert [line for line in moved if not line.startswith("error: ")] == [
        "note: record-size: struct pidfd_info goes from 8 to 16 bytes"
    ]
    for other in ("", "#define PIDFD_INFO_SIZE_VER0 4\n", "#define OTHER_SIZE_VER0 8\n"):
        assert {line.partition(": ")[0] for line in _found("linux/pidfd.h", other + old, other + new)} == {"error"}


@pytest.mark.parametrize(
    ("new", "target", "told"),
    [
        ("__u16 n; __u16 pad0; __u32 pad1;", "x86_64", "warning"),
        ("__u16 n; __u16 pad0; __u32 pad1;", "s390x", "error"),
        ("__u16 n; __u16 other; __u32 pad1;", "x86_64", "error"),
        ("__u32 n; __u32 other;", "x86_64", "warning"),
    ],
)
def test_a_number_may_leave_its_upper_bytes_to_room(new: str, target: str, told: str) -> None:
    record = "struct s {{ __u64 at; {0} }};\n#define GO _IOWR('d', 1, struct s)\n"
    found = _found("drm/x.h", record.format("__u64 n;"), record.format(new), target)
    severities = {line.partition(": ")[0] for line in found if "alignment" not in line}
    assert told in severities
    assert severities <= {told, "warning"}
    if told == "warning":
        assert len(found) == 1


def test_what_came_in_place_of_what_went_is_one_insertion() -> None:
    old = "enum mic { MIC_OFFLINE, MIC_ONLINE, MIC_DOWN };"
    new = "enum mic { MIC_READY, MIC_BOOTING, MIC_ONLINE, MIC_DOWN };"
    insertion = (
        "error: enumerator-value: MIC_ONLINE goes from 1 to 2, and by as much MIC_DOWN:"
        " MIC_READY (0), MIC_BOOTING (1) are new before it in enum mic"
    )
    removal = "error: enumerator-removed: MIC_OFFLINE (enum mic: 0) was removed"
    assert _found("linux/x.h", old, new) == [insertion, removal]


def test_an_ioctl_is_not_blind_to_a_pointer_to_another_record() -> None:
    """What it points to has another name and other members; in the record itself no byte means anything else."""
    record = "struct id {{ __u32 numid, index; }};\nstruct own {{ __u16 a, b; __u32 index; }};\n"
    record += "struct code {{ __u32 count; struct {0} {1}ids; }};\n#define POKE _IOWR('H', 1, struct code)\n"
    for star, blind in (("*", False), ("", True)):
        found = _found("sound/x.h", record.format("id", star), record.format("own", star))
        assert any("error: member-type: struct code member 'ids' was struct id" in line for line in found)
        assert any("ioctl-blind" in line for line in found) == blind


@pytest.mark.parametrize(
    ("family", "mask", "told"),
    [
        ("#define IRQ_TYPE_SPI 1\n#define IRQ_TYPE_SHIFT 24\n", "0xf", "warning"),
        ("#define IRQ_TYPE_SPI 16\n", "0xf", "error"),
        ("", "0xf", "error"),
        ("#define IRQ_TYPE_SPI 1\n", "0xf0", "error"),
        ("#define IRQ_TYPE_SPI 1\n", "0x5", "error"),
    ],
)
def test_a_field_may_get_narrower_while_all_its_values_fit(family: str, mask: str, told: str) -> None:
    old, new = (f"{family}#define IRQ_TYPE_MASK {value}\n" for value in ("0xff", mask))
    (line,) = _found("linux/x.h", old, new)
    assert line.startswith(f"{told}: constant-value: IRQ_TYPE_MASK goes from 255 ")


def _of_headers(old: dict[str, str], new: dict[str, str], *entries: str) -> list[str]:
    sides = ({name: text.encode() for name, text in side.items()} for side in (old, new))
    before, after = (read([e for e in entries if e in side], side, TARGETS["arm64"]) for side in sides)
    return [f"{each.severity.label}: {each.message}" for each in compare([before], [after])]


@pytest.mark.parametrize(("name", "severity"), [("__NR3264_fcntl", "warning"), ("__NR_fcntl", "error")])
def test_a_generic_header_that_is_read_no_more_is_missed_for_what_programs_name(name: str, severity: str) -> None:
    old = {"asm/unistd.h": "#include <asm-generic/unistd.h>\n", "asm-generic/unistd.h": f"#define {name} 25\n"}
    new = {"asm/unistd.h": "#define __NR_other 25\n"}
    told = f"asm-generic/unistd.h is no longer read, and took along 1 name: {name}"
    assert f"{severity}: {told}" in _of_headers(old, new, "asm/unistd.h")


@pytest.mark.parametrize(("there", "how"), [({"linux/x.h", "linux/y.h"}, "no longer read"), ({"linux/x.h"}, "gone")])
def test_a_header_that_came_along_is_gone_if_the_new_side_has_it_no_more(there: set[str], how: str) -> None:
    """As ``linux/if_fddi.h``, which only others may include: that it is there nobody sees in what was read."""
    old = {"linux/x.h": b"#include <linux/y.h>\n#define X 1\n", "linux/y.h": b"#define Y 1\n"}
    new = {"linux/x.h": b"#define X 1\n"}
    before, after = (read(["linux/x.h"], side, TARGETS["arm64"]) for side in (old, new))
    (found,) = compare_one("arm64", before, after, there=there).findings
    assert (found.severity, found.message) == (Severity.ERROR, f"linux/y.h is {how}, and took along 1 name: Y")


def test_a_header_of_an_arch_that_is_gone_is_named_as_programs_include_it() -> None:
    kept = {"linux/x.h": "#define KEPT 1\n"}
    generic = {"asm/termios.h": "#include <asm-generic/termios.h>\n", "asm-generic/termios.h": "#define TCGETS 1\n"}
    (line,) = _of_headers(kept | generic, kept, "asm/termios.h", "linux/x.h")
    assert line == "error: asm/termios.h is gone, and took along 1 name: TCGETS"


def test_what_a_record_that_points_to_itself_means_is_found_out() -> None:
    """A list is no record without end: what a pointer goes to lies elsewhere."""
    old = "struct list { struct list *next; __u32 kind; };\n#define GO _IOWR('d', 1, struct list)\n"
    found = _found("linux/x.h", old, old.replace("__u32 kind", "__u16 other, kind"))
    assert [line.partition(": ")[0] for line in found if "ioctl-blind" in line] == ["error"]


def test_room_that_got_another_name_is_missed_by_nobody() -> None:
    old, new = (f"struct block {{ __u32 a; __u8 {of}[8]; __u32 b; }};" for of in ("padx000", "_pad_002"))
    assert {line.partition(": ")[0] for line in _found("asm/zcrypt.h", old, new)} <= {"note"}


def test_a_typedef_of_what_nobody_could_have_an_object_of_breaks_nobody() -> None:
    regs = "struct pt_regs { __u64 r[4]; };\n"
    old, new = (f"{regs}typedef struct {of} bpf_user_pt_regs_t;\n" for of in ("user_pt_regs", "pt_regs"))
    assert [line.partition(": bpf")[0] for line in _found("asm/x.h", old, new)] == ["warning: typedef-changed"]
    assert [line.partition(": ")[0] for line in _found("asm/x.h", new, old)] == ["error"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("a, b, c, d", "a, d", "member-removed: struct s lost 'b' (__u32 at offset 4), 'c' (__u32 at offset 8)"),
        ("a, d", "a, b, c, d", "member-inserted: struct s has 'b' (__u32), 'c' (__u32) in the middle, from offset 4"),
    ],
)
def test_members_side_by_side_that_came_or_went_for_one_cause_are_one_finding(old: str, new: str, told: str) -> None:
    found = _found("linux/x.h", *(f"struct s {{ __u32 {members}; }};" for members in (old, new)))
    assert [line for line in found if "record-size" not in line] == [
        f"error: {told}, which moves 'd' by {'-' if 'lost' in told else '+'}8 bytes"
    ]


def test_members_with_others_between_them_are_told_once_each_at_its_own_place() -> None:
    """As the seven pairs of taskstats in 6.14."""
    found = _found("linux/x.h", "struct s { __u32 a, d, e; };", "struct s { __u32 b, a, c, d, e; };")
    (told,) = [line for line in found if "inserted" in line]
    assert "has members in the middle: 'b' (__u32) at offset 0; 'c' (__u32) at offset 8, which moves 'a', 'd'" in told


def test_of_many_places_that_got_members_the_first_are_told() -> None:
    old, new = (", ".join(f"{more.format(n)}a{n}" for n in range(400)) for more in ("", "b{}, "))
    (told,) = [
        line for line in _found("linux/x.h", *(f"struct s {{ __u32 {m}; }};" for m in (old, new))) if "ins" in line
    ]
    assert "'b5' (__u32) at offset 40 and 394 more, which moves" in told


def test_members_whose_one_type_became_another_are_told_once() -> None:
    """As MIPS's pt_regs, whose registers all have 64 bits since 3.12; another type beside them is another cause."""
    found = _found(
        "linux/x.h", "struct s { __u32 a[2], b; char *p; __u16 c; };", "struct s { __u64 a[2], b; int *p; __u64 c; };"
    )
    told = sorted(line.partition(" struct s member")[2] for line in found if "member-type" in line)
    assert [line.split()[0] for line in told[:-1]] == ["'c'", "'p'"]
    assert told[-1].startswith("s 'a', 'b' were __u32 and are __u64 (4 bytes → 8 bytes each), which moves 'p'")


def test_a_typedef_of_another_that_is_spelled_otherwise_is_told_with_that() -> None:
    """``binder_size_t`` and fifteen more of a series that makes ``__u64`` an unsigned long on each target."""
    more = "typedef X cookie_t;\ntypedef cookie_t other_t;\n"
    told = _found("linux/x.h", *(f"typedef unsigned {word} X;\n{more}" for word in ("long", "long long")))
    assert [line.split(": ")[2].partition(" ")[0] for line in told] == ["X"]
    other = _found(
        "linux/x.h", f"typedef unsigned long X;\n{more}", f"typedef unsigned long X;\n{more}".replace("X c", "int c")
    )
    assert any("cookie_t was X" in line for line in other)


@pytest.mark.parametrize(
    ("member", "told"),
    [
        ("char f[20 - 3 * sizeof(long) - sizeof(int)]", "error"),  # gcc -m64: size of array 'f' is too large
        ("struct elsewhere f", "warning"),  # who includes the header may declare it before
    ],
)
def test_a_record_that_a_compiler_refuses_is_an_error(member: str, told: str) -> None:
    """``struct sysinfo`` in a series of 2021, whose padding got less than no bytes on 64 bits alone."""
    old, new = (
        f"struct s {{ long a; {each}; }};\n" for each in ("char f[20 - 2 * sizeof(long) - sizeof(int)]", member)
    )
    (line,) = (each for each in _found("linux/x.h", old, new) if "no layout any more" in each)
    assert line.startswith(f"{told}: constant-unusable: struct s has no layout any more: member f: ")
