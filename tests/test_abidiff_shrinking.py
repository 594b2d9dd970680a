"""What shrinks says why: a downgrade, or a header that gave something up, tells each cause once and as what it is."""

from __future__ import annotations

import pytest

from tests.test_growing import _found

_STATES = "enum {{ X_UNSPEC, X_ONE, {}__X_MAX }};\n#define X_MAX (__X_MAX - 1)\n"
_MESSAGES = """\
enum {{ X_MSG_A = 16, {}__X_MSG_MAX }};
#define X_MSG_MAX (__X_MSG_MAX - 1)
#define X_NR_MSGTYPES (X_MSG_MAX + 1 - 16)
"""
_FLAGS = "#define X_A 1\n#define X_B 2\n{}#define X_MASK {}\n"


def _severities(found: list[str], word: str) -> set[str]:
    return {line.partition(":")[0] for line in found if word in line}


@pytest.mark.parametrize("name", ["NR_syscalls", "__NR_N32_Linux_syscalls", "__NR_syscall_count", "__NR_fine"])
def test_fewer_system_calls_are_told_by_their_names(name: str) -> None:
    """The count may be another ABI's, whose calls are not seen beside it."""
    (line,) = _found("asm/unistd.h", *(f"#define {name} {value}\n" for value in (322, 320)))
    assert line.startswith("error" if name == "__NR_fine" else "warning")


@pytest.mark.parametrize(
    ("old", "new", "severity"),
    [
        (_STATES.format("X_TWO, "), _STATES.format(""), "note"),
        ("enum { X_ONE = 1, X_TWO, X_LAST = X_TWO };", "enum { X_ONE = 1, X_LAST = X_ONE };", "warning"),
        ("enum { X_ONE, X_TWO, NUM_X };", "enum { X_ONE, NUM_X };", "warning"),
        ("enum { X_ONE, X_TWO, X_TOP, NUM_X };", "enum { X_ONE, X_TOP, NUM_X };", "error"),  # not its last
        ("enum { X_ONE, X_TWO, NUM_X };", "enum { X_ONE, X_TWO, NUM_X = 1 };", "error"),  # nothing is gone
        ("enum { X_ONE, NUM_X };", "enum { NUM_X };", "error"),  # nothing of it is left
        ("enum { X_ONE, X_TWO, X_END = 9 };", "enum { X_ONE, X_END = 5 };", "error"),  # it counted nothing
        (
            "enum { X_ONE, X_TWO, __MAX_X };\n#define MAX_X __MAX_X",
            "enum { X_ONE, MAX_X };",
            "warning",
        ),
        # what it counted was called as if it counted itself
        ("enum { X_ONE, X_MAX_LEN, NUM_X };", "enum { X_ONE, NUM_X };", "warning"),
        ("#define X_K_A 1\n#define X_K_B 2\n#define X_K_LAST 2", "#define X_K_A 1\n#define X_K_LAST 1", "warning"),
        ("#define X_K_A 1\n#define X_K_B 2\n#define X_NR_K 3", "#define X_K_A 1\n#define X_NR_K 2", "warning"),
        ("#define X_K_A 1\n#define X_K_B 9\n#define X_K_LAST 9", "#define X_K_A 1\n#define X_K_LAST 5", "error"),
        (
            "#define X_KIND_A 1\n#define X_KIND_B 2\n#define X_KIND_MAX 2\n#define NR_X_KINDS 3",
            "#define X_KIND_A 1\n#define X_KIND_MAX 1\n#define NR_X_KINDS 2",
            "warning",
        ),
        # what it names is called as if it counted itself
        (
            "#define X_A 1\n#define X_B_COUNT 2\n#define X_C 3\n#define X_MAX_KIND X_C",
            "#define X_A 1\n#define X_B_COUNT 2\n#define X_MAX_KIND X_B_COUNT",
            "warning",
        ),
        (
            "#define X_A 1\n#define X_B_COUNT 2\n#define X_C 3\n#define X_MAX_KIND X_C",
            "#define X_A 1\n#define X_B_COUNT 2\n#define X_C 3\n#define X_MAX_KIND X_B_COUNT",
            "error",
        ),
        ("#define X_KIND_A 1\n#define NR_X_KINDS 3", "#define X_KIND_A 1\n#define NR_X_KINDS 2", "error"),
        ("#define X_MAX 128", "#define X_MAX 64", "warning"),
        ("#define X_MAX_LEN 128", "#define X_MAX_LEN 64", "error"),
        (_FLAGS.format("#define X_C 4\n", 7), _FLAGS.format("", 3), "warning"),
        (_FLAGS.format("#define X_C 4\n", 7), _FLAGS.format("#define X_C 4\n", 3), "error"),
        (_FLAGS.format("", 0x13), _FLAGS.format("", 3), "error"),
        # what is left has another name, and what counts is not counted
        ("enum { X_ONE, X_OLD_TWO, X_C, X_MAX };", "enum { X_ONE, X_TWO, X_MAX };", "warning"),
        ("enum { X_ONE, X_OLD_TWO, X_C, X_D, X_MAX };", "enum { X_ONE, X_TWO, X_MAX = 3 };", "error"),
        (
            "#define X_A 1\n#define X_B 2\n#define X_MAX_LEN 3\n#define X_NR 3",
            "#define X_A 1\n#define X_MAX_LEN 3\n#define X_NR 2",
            "warning",
        ),
        # what is made of a maximum
        (_MESSAGES.format("X_MSG_B, "), _MESSAGES.format(""), "warning"),
        (_MESSAGES.format("X_MSG_B, "), _MESSAGES.format("X_MSG_B, ").replace("- 16", "- 17"), "error"),
        # what has a bit besides, as a type of the boot protocol
        (
            "#define X_A 1\n#define X_B 2\n#define X_ENUM_MAX 2\n#define X_TYPE_MAX (X_ENUM_MAX | (1 << 31))",
            "#define X_A 1\n#define X_ENUM_MAX 1\n#define X_TYPE_MAX (X_ENUM_MAX | (1 << 31))",
            "warning",
        ),
        (
            "#define X_A 1\n#define X_B 2\n#define X_TYPE_MAX (X_B | (1 << 31))",
            "#define X_A 1\n#define X_TYPE_MAX (X_A | (1 << 31))",
            "warning",
        ),
        (
            "#define X_A 1\n#define X_B 2\n#define X_TYPE_MAX (X_B | (1 << 31))",
            "#define X_A 1\n#define X_B 2\n#define X_TYPE_MAX (X_A | (1 << 31))",
            "error",
        ),
        # what is made otherwise, and is above all that is left
        (
            "enum { X_A, X_B, X_C, X_D, __X_MAX };\n#define X_MAX (__X_MAX - 1)",
            "enum { X_A, __X_MAX };\n#define X_MAX (__X_MAX + 1)",
            "note",
        ),
        (
            "enum { X_A, X_B, X_C, X_D, __X_MAX };\n#define X_MAX (__X_MAX - 1)",
            "enum { X_A, X_D = 3, __X_MAX };\n#define X_MAX (__X_MAX - 2)",
            "error",
        ),
        # what is so many times another count
        (
            "#define X_FUNCS 4\n#define X_MOD_A 8\n#define X_MOD_B 16\n#define X_F_MODS 3\n#define MAX_MODFUNCTIONS 12",
            "#define X_FUNCS 4\n#define X_MOD_A 8\n#define X_F_MODS 2\n#define MAX_MODFUNCTIONS 8",
            "warning",
        ),
        (
            "#define X_FUNCS 4\n#define X_MOD_A 8\n#define X_MOD_B 16\n#define X_F_MODS 3\n#define MAX_MODFUNCTIONS 12",
            "#define X_FUNCS 4\n#define X_MOD_A 8\n#define X_F_MODS 2\n#define MAX_MODFUNCTIONS 4",
            "error",
        ),
        # some flags went, and others came
        (
            "#define X_A 1\n#define X_B 2\n#define X_SUPPORTED 3",
            "#define X_A 1\n#define X_C 4\n#define X_SUPPORTED 5",
            "warning",
        ),
        (
            "#define X_A 1\n#define X_B 2\n#define X_C 4\n#define X_SUPPORTED 3",
            "#define X_A 1\n#define X_C 4\n#define X_SUPPORTED 5",
            "error",
        ),
        # the names of a plural
        (
            "#define X_EVENT_A 0\n#define X_EVENT_B 1\n#define X_Z 9\n#define X_MAX_EVENTS 2",
            "#define X_EVENT_A 0\n#define X_Z 9\n#define X_MAX_EVENTS 1",
            "warning",
        ),
        (
            "#define X_EVENT_A 0\n#define X_EVENT_B 1\n#define X_Z 9\n#define X_MAX_EVENTS 2",
            "#define X_EVENT_A 0\n#define X_EVENT_B 1\n#define X_MAX_EVENTS 1",
            "error",
        ),
        # codes of a signal
        ("#define SEGV_A 1\n#define SEGV_B 2\n#define NSIGSEGV 2", "#define SEGV_A 1\n#define NSIGSEGV 1", "warning"),
        (
            "#define SEGV_A 1\n#define SEGV_B 2\n#define NSIGSEGV 2",
            "#define SEGV_A 1\n#define SEGV_B 2\n#define NSIGSEGV 1",
            "error",
        ),
        ("#define SEGV_A 1\n#define TRAP_B 2\n#define NSIGSEGV 2", "#define SEGV_A 1\n#define NSIGSEGV 1", "error"),
        # of which some are for the header alone
        (
            "#define ILL_A 1\n#define __ILL_B 2\n#define NSIGILL 2",
            "#define ILL_A 1\n#define NSIGILL 1",
            "warning",
        ),
        # four numbers for each family
        (
            "enum { X_A = 4, X_B = 8, __X_MAX };\n#define X_MAX (__X_MAX - 1)\n#define X_NR_FAMILIES (X_MAX / 4)",
            "enum { X_A = 4, __X_MAX };\n#define X_MAX (__X_MAX - 1)\n#define X_NR_FAMILIES (X_MAX / 4)",
            "warning",
        ),
        # the first of some, by its name
        (
            "#define X_A 7\n#define X_B 8\n#define X_MIN X_A",
            "#define X_B 8\n#define X_MIN X_B",
            "warning",
        ),
        (
            "#define X_A 7\n#define X_B 8\n#define X_MIN X_A",
            "#define X_A 7\n#define X_B 8\n#define X_MIN X_B",
            "error",
        ),
        # nothing but flags, and a plural
        (
            "#define X_A 1\n#define X_B 2\n#define X_C 4\n#define X_PRESENT 7",
            "#define X_A 1\n#define X_B 2\n#define X_PRESENT 3",
            "warning",
        ),
        (
            "#define X_A 1\n#define X_B 2\n#define X_C 4\n#define X_PRESENT 7",
            "#define X_A 1\n#define X_B 2\n#define X_C 4\n#define X_PRESENT 3",
            "error",
        ),
        (
            "#define X_MOD_A 8\n#define X_MOD_B 16\n#define X_MOD_C 32\n#define X_FRAME_MODS 3",
            "#define X_MOD_A 8\n#define X_MOD_B 16\n#define X_FRAME_MODS 2",
            "warning",
        ),
        # what is left out
        (
            "#define X_A 8\n#define X_B 16\n#define _X_UNKNOWN_FLAGS -32",
            "#define X_A 8\n#define _X_UNKNOWN_FLAGS -16",
            "warning",
        ),
        (
            "#define X_A 8\n#define X_B 16\n#define _X_UNKNOWN_FLAGS -32",
            "#define X_A 8\n#define X_B 16\n#define _X_UNKNOWN_FLAGS -16",
            "error",
        ),
        ("#define X_A 8\n#define X_B 16\n#define X_RESERVED 32", "#define X_A 8\n#define X_RESERVED 48", "warning"),
        (
            "#define X_A 8\n#define X_B 16\n#define X_RESERVED 32",
            "#define X_A 8\n#define X_B 16\n#define X_RESERVED 48",
            "error",
        ),
        # bits by their numbers, in a list alone
        ("#define _X_A 1\n#define _X_B 2\n#define X_API_IOCTLS 6", "#define _X_A 1\n#define X_API_IOCTLS 2", "warning"),
        (
            "#define _X_A 1\n#define _X_B 2\n#define X_API_IOCTLS 6",
            "#define _X_A 1\n#define _X_B 2\n#define X_API_IOCTLS 2",
            "error",
        ),
        ("#define Y_A 1\n#define Y_B 2\n#define X_API_MASK 6", "#define Y_A 1\n#define X_API_MASK 2", "error"),
        # a version
        ("#define X_VERSION 3", "#define X_VERSION 2", "warning"),
        ("#define X_VERSION 3", "#define X_VERSION -2", "error"),
    ],
)
def test_a_limit_goes_with_what_it_counted(old: str, new: str, severity: str) -> None:
    found = [line for line in _found("linux/x.h", old, new) if " goes from " in line]
    counting = [line for line in found if not line.partition(": ")[2].partition(": ")[2].startswith("__")]
    assert max((line.partition(":")[0] for line in counting), key=["note", "warning", "error"].index) == severity


_BITS = "#define X_F_A 1\n#define X_F_B 2\n#define X_F_C 4\n{}#define X_F_E 16\n{}"


@pytest.mark.parametrize(
    ("more", "came", "expected"),
    [
        ("", "#define X_F_ENTIRELY 8\n", "warning"),
        ("", "#define X_F_ENTIRELY 32\n", "note"),  # a bit of its own
        ("", "#define Y_ENTIRELY 8\n", "note"),  # of something else
        ("#define X_F_AS_WELL 8\n", "#define X_F_ENTIRELY 8\n", "note"),  # no bits that are each for one
        ("#define X_F_K 3\n#define X_F_L 5\n#define X_F_M 6\n", "#define X_F_ENTIRELY 8\n", "warning"),
        ("".join(f"#define X_F_{n} {n}\n" for n in range(1000, 1007)), "#define X_F_ENTIRELY 8\n", "note"),
    ],
)
def test_a_flag_that_takes_the_bit_of_another_is_told_with_it(more: str, came: str, expected: str) -> None:
    found = _found("linux/x.h", _BITS.format("#define X_F_DROPPED 8\n", more), _BITS.format("", more + came))
    assert _severities(found, "X_F_DROPPED (8) was removed") == {"error"}
    assert _severities(found, "ENTIRELY") == {expected}
    assert any("value-reused" in line and "which was that of X_F_DROPPED" in line for line in found) == (
        expected == "warning"
    )


_IOCTLS = "#define _IO(t, n) (((t) << 8) | (n))\n#define X_GET _IO('x', 0x40)\n{}"


@pytest.mark.parametrize(
    ("name", "now", "expected"),
    [("X_COMMAND_END", 0x41, "warning"), ("X_COMMAND_END", 0x3F, "error"), ("X_OTHER_END", 0x41, "error")],
)
def test_the_end_of_the_numbers_of_ioctls_goes_with_these(name: str, now: int, expected: str) -> None:
    more = f"#define X_SET _IO('x', 0x41)\n#define {name} 0x42\n"
    found = _found("linux/x.h", _IOCTLS.format(more), _IOCTLS.format(f"#define {name} {now:#x}\n"))
    assert _severities(found, "X_SET") == {"error"}
    assert _severities(found, name) == {expected}


@pytest.mark.parametrize(
    ("name", "now", "expected"),
    [("X_COMMAND_START", 0x50, "warning"), ("X_COMMAND_START", 0x51, "error"), ("X_START", 0x50, "error")],
)
def test_the_start_of_the_numbers_of_ioctls_goes_with_these(name: str, now: int, expected: str) -> None:
    """Linux 6.8 made habanalabs a driver of DRM, whose first ioctl is 0x40."""
    old = _IOCTLS.format(f"#define {name} 0x40\n")
    found = _found("linux/x.h", old, _IOCTLS.format(f"#define {name} {now:#x}\n").replace("'x', 0x40", "'x', 0x50"))
    assert _severities(found, "X_GET") == {"error"}
    assert _severities(found, name) == {expected}


@pytest.mark.parametrize(
    ("other", "expected"), [("X_TYPE_SHIFT 24\n#define X_VCPU_SHIFT 16", "warning"), ("X_FLAG 16", "error")]
)
def test_a_field_that_gets_wider_takes_no_shift_for_a_flag(other: str, expected: str) -> None:
    text = f"#define {other}\n#define X_TYPE_MASK {{}}\n"
    assert _severities(_found("linux/x.h", text.format(15), text.format(255)), "X_TYPE_MASK") == {expected}


_IPSET = """\
enum ipset_cmd {{ {}IPSET_MSG_MAX, IPSET_CMD_RESTORE = IPSET_MSG_MAX,
    IPSET_CMD_HELP, IPSET_CMD_VERSION, IPSET_CMD_QUIT, IPSET_CMD_MAX }};
"""


@pytest.mark.parametrize(("header", "expected"), [("linux/netfilter/ipset/ip_set.h", "note"), ("linux/x.h", "error")])
def test_numbers_that_no_kernel_is_told_break_nobody(header: str, expected: str) -> None:
    found = _found(header, _IPSET.format("IPSET_CMD_TYPE, IPSET_CMD_GET_BYNAME, "), _IPSET.format("IPSET_CMD_TYPE, "))
    assert _severities(found, "IPSET_CMD_RESTORE goes from 2 to 1, and by as much") == {expected}


_IOW = "#define _IOW(t, n, a) ((1U << 30) | ((t) << 8) | (n) | (sizeof(a) << 16))\n"
_RECORD = f"{_IOW}struct s {{{{ __u64 a; {{}} }}}};\n#define S_GET _IOWR('d', 0x41, struct s)\n"


@pytest.mark.parametrize(("header", "number"), [("drm/x.h", "note"), ("linux/x.h", "error")])
def test_a_number_may_shrink_where_the_bytes_that_both_sides_know_are_taken(header: str, number: str) -> None:
    found = _found(header, _RECORD.format("__u64 b;"), _RECORD.format(""))
    assert _severities(found, "member-removed") == {"error"}
    assert _severities(found, "ioctl-number") == {number}
    turned = _RECORD.format("").replace("_IOWR", "_IOW")
    assert _severities(_found(header, _RECORD.format("__u64 b;"), turned), "ioctl-direction") == {"error"}


def test_a_number_may_shrink_to_a_size_that_the_header_says_it_had() -> None:
    """``PIDFD_GET_INFO`` from 7.1 to 6.14, whose kernel takes each size from the first on."""
    text = f"#define S_SIZE_VER0 8\n{_RECORD}"
    assert _severities(_found("linux/x.h", text.format("__u64 b;"), text.format("")), "ioctl-number") == {"note"}
    other = text.replace("__u64 a", "__u32 c, a").format("")
    assert _severities(_found("linux/x.h", text.format("__u64 b;"), other), "ioctl-number") == {"error"}


def test_an_array_may_be_shorter_where_a_member_says_how_much_of_it_there_is() -> None:
    """``struct rkisp1_ext_params_cfg`` and the macro of its length from 7.1 to 6.14."""
    text = "#define X_PARAMS_MAX_SIZE {0}\nstruct x_ext_params_cfg {{ __u32 data_size; __u8 data[{0}]; }};\n"
    sides = text.format(4504), text.format(4392)
    assert {line.partition(":")[0] for line in _found("linux/x-config.h", *sides)} == {"note"}
    assert len(_found("linux/x-config.h", *sides)) == 2
    assert _severities(_found("linux/x.h", *sides), "'data'") == {"error"}


def test_bytes_that_are_anothers_now_are_told_of_those_that_had_them() -> None:
    old, new = (f"struct s {{ __u32 a[3], x, y, z, {more}; }};" for more in ("b; __u64 c", "spare[1]"))
    (line,) = (line for line in _found("linux/x.h", old, new) if "lost" in line)
    assert "lost 'b' (__u32 at offset 24), 'c' (__u64 at offset 32); the bytes of 'b' are now those of 'spare'" in line


def test_a_record_that_lost_its_end_is_told_once() -> None:
    lost = "struct s lost 'b' (__u64 at offset 8); it goes from 16 to 8 bytes"
    found = _found("linux/x.h", "struct s { __u64 a, b; };", "struct s { __u64 a; };")
    assert [line.partition(": ")[2] for line in found] == [f"member-removed: {lost}"]
    found = _found("linux/x.h", "struct s { __u64 a, b; __u64 pad; };", "struct s { __u64 a; };")
    assert sorted(line.split(": ")[1] for line in found) == ["member-removed", "member-removed"]
    found = _found("linux/x.h", "struct s { __u64 a; __u64 pad; };", "struct s { __u64 a; };")
    assert sorted(line.split(": ")[1] for line in found) == ["member-removed", "record-size"]
    found = _found("linux/x.h", "struct s { __u32 a; __u64 b; };", "struct s { __u32 a; };")  # aligned otherwise, too
    assert sorted(line.split(": ")[1] for line in found) == ["member-removed", "record-size"]
    found = _found("linux/x.h", "struct s { __u32 a[4]; __u64 b; };", "struct s { __u32 a[2]; };")
    assert "record-size" in {line.split(": ")[1] for line in found}


def test_what_took_no_byte_at_the_end_makes_nothing_shorter() -> None:
    """The struct that C++ needs beside a flexible array, of which Linux 6.19 took some away."""
    beside = "struct s { __u64 a; union { struct { struct { } empty; __u32 list[]; }; }; };"
    found = _found("linux/x.h", beside, "struct s { __u64 a; __u32 list[]; };")
    assert found == ["note: member-removed: struct s lost 'empty' (struct { … } at offset 8)"]


def test_an_array_that_is_said_to_have_one_element_again_is_the_same_bytes() -> None:
    old = "struct s { __u16 a; union { __u16 pad; struct { struct { } __empty_b; __u16 b[]; }; }; };"
    found = _found("linux/x.h", old, "struct s { __u16 a; __u16 b[1]; };")
    assert {line.partition(":")[0] for line in found} == {"note"}
    assert any("member 'b' was __u16[] and is __u16[1]" in line for line in found)
    found = _found("linux/x.h", old, "struct s { __u16 a; __u32 b[1]; };")
    assert "error" in {line.partition(":")[0] for line in found}


@pytest.mark.parametrize(
    ("old", "new", "severity"),
    [
        ("__u32 a; __u32 b[];", "__u32 a; __u32 b[1];", "warning"),
        ("__u32 a; __u32 b[];", "__u32 a; __u32 b[2];", "error"),
        ("__u32 a; __u32 b[];", "__u32 a; __u32 b[1]; __u32 c;", "error"),
    ],
)
def test_one_element_again_is_a_warning_where_the_size_shows_it(old: str, new: str, severity: str) -> None:
    """As the other way round."""
    found = _found("linux/x.h", f"struct s {{ {old} }};", f"struct s {{ {new} }};")
    assert severity == max((line.partition(":")[0] for line in found), key=["note", "warning", "error"].index)
    if severity == "warning":
        assert _severities(_found("linux/x.h", f"struct s {{ {new} }};", f"struct s {{ {old} }};"), "s") == {"warning"}


@pytest.mark.parametrize(("header", "compatible"), [("linux/bpf.h", True), ("linux/x.h", False)])
def test_a_whole_may_shrink_by_a_part_that_lost_its_end(header: str, *, compatible: bool) -> None:
    text = "union bpf_attr {{ struct {{ __u64 a; {} }} one; struct {{ __u32 b; }} two; }};"
    found = _found(header, text.format("__u64 c;"), text.format(""))
    assert _severities(found, "member-removed") == {"error"}
    assert _severities(found, "record-size") == {"note"}  # which the member says
    assert ["compatible" in line for line in found if "record-size" in line] == [compatible]
    moved = _found(header, text.format("__u64 c;"), text.format("").replace("__u64 a;", "__u32 n; __u32 a;"))
    assert "error" in _severities(moved, "")


def test_an_alternative_that_a_union_lost_leaves_the_bytes_of_the_others() -> None:
    record = "struct s {{ __u32 kind; union {{ __u32 one; {} __u8 room[8]; }} u; }};\n"
    text = f"{record}#define S_SET _IOWR('x', 1, struct s)\n"
    found = _found("linux/x.h", text.format("__u32 two;"), text.format(""))
    assert [line.split(": ")[:2] for line in found] == [["error", "member-removed"]]
    found = _found("linux/x.h", text.format("__u32 two;"), text.format("").replace("__u32 kind", "float kind"))
    assert "ioctl-blind" in {line.split(": ")[1] for line in found}


@pytest.mark.parametrize(
    ("header", "old", "size"),
    [
        ("linux/x.h", "__u32 argsz; __u32 a; __u32 cap; __u32 pad;", "note"),
        ("linux/x.h", "__u32 other; __u32 a; __u32 cap; __u32 pad;", "error"),
        ("rdma/x.h", "__u32 argsz; __u32 a; __u32 cap; __u64 more;", "note"),
    ],
)
def test_a_record_may_shrink_where_the_kernel_is_told_its_size(header: str, old: str, size: str) -> None:
    name = old.split()[1].rstrip(";")
    found = _found(header, f"struct s {{ {old} }};", f"struct s {{ __u32 {name}; __u32 a; __u32 cap; }};")
    assert _severities(found, "record-size") == {size}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("__u32 a, b;", "__u32 a, n, b;", ["error: member-inserted", "note: record-size"]),
        # the alignment of its type moves the member itself
        ("__u32 a; __u32 t;", "__u32 a; __u64 t;", ["error: member-type", "note: record-size"]),
        ("__u32 a; struct in t;", "__u32 a; struct out t;", ["error: member-type", "note: record-size"]),
        # what is gone from a union leaves its bytes, and the size is another's doing
        (
            "union { __u32 a, b; };",
            "union { __u32 a; } __attribute__((aligned(8)));",
            ["error: member-removed", "error: record-size"],
        ),
        # the array is told by the size alone
        ("__u32 a[2];", "__u32 a[3];", ["error: record-size"]),
    ],
)
def test_the_size_is_no_cause_of_its_own_beside_the_member_that_says_why(old: str, new: str, told: list[str]) -> None:
    inner = "struct in { __u32 a; };\nstruct out { __u64 a; };\n"
    found = _found("linux/x.h", f"{inner}struct s {{ {old} }};", f"{inner}struct s {{ {new} }};")
    assert sorted(": ".join(line.split(": ")[:2]) for line in found) == told


_TWICE = "enum x {{ X_NONE, X_A, {}X_B, X_C, {}X_D, X_E, {}__X_MAX }};\n#define X_MAX (__X_MAX - 1)\n"


def test_what_goes_from_before_others_renumbers_them_once() -> None:
    """The names that are gone say so, and those behind each place have one finding that says what was before them."""
    found = _found("linux/x.h", _TWICE.format("X_P, ", "X_Q, X_R, ", ""), _TWICE.format("", "", ""))
    assert [line for line in found if " goes from " in line] == [
        "error: enumerator-value: X_B goes from 3 to 2, and by as much X_C: X_P (2) is gone from before it in enum x",
        (
            "error: enumerator-value: X_D goes from 7 to 4, and by as much X_E, __X_MAX:"
            " X_P (2), X_Q (5), X_R (6) are gone from before it in enum x"
        ),
        "note: constant-value: X_MAX goes from 8 to 5, and some that it counted are gone",
    ]
    assert [line.split()[2] for line in found if line.endswith("was removed")] == ["X_P", "X_Q", "X_R"]


def test_what_came_and_went_before_others_is_told_together() -> None:
    found = _found("linux/x.h", _TWICE.format("X_P, X_O, ", "", ""), _TWICE.format("", "X_Q, ", ""))
    assert [line for line in found if " goes from " in line][:2] == [
        (
            "error: enumerator-value: X_B goes from 4 to 2, and by as much X_C: X_P (2), X_O (3) are gone from before"
            " it in enum x"
        ),
        (
            "error: enumerator-value: X_D goes from 6 to 5, and by as much X_E, __X_MAX: X_Q (4) is new before it and"
            " X_P (2), X_O (3) are gone from before it in enum x"
        ),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("enum { X_A, X_B, X_C, X_D };", "enum { X_A, X_C = 1, X_D, X_B };"),  # it is not gone
        ("enum { X_A, X_B, X_C = 5, X_D };", "enum { X_A, X_C = 1, X_D };"),  # more is
    ],
)
def test_others_are_not_renumbered_by_what_stays_or_explains_too_little(old: str, new: str) -> None:
    found = _found("linux/x.h", old, new)
    assert not any("gone from before" in line for line in found)
    assert {"X_C", "X_D"} <= {line.split()[2] for line in found if line.startswith("error: enumerator-value")}


def test_what_stands_behind_a_count_goes_with_it() -> None:
    """``NL80211_AUTHTYPE_AUTOMATIC`` from 7.1 to 6.14, and back."""
    text = "enum x {{ X_A, X_B, {}__X_NUM, X_MAX = __X_NUM - 1, X_AUTOMATIC }};\n"
    sides = text.format("X_C, X_D, "), text.format("")
    for one, other, word in ((*sides, "gone from"), (*sides[::-1], "new")):
        (line,) = (line for line in _found("linux/x.h", one, other) if "enumerator-value" in line)
        assert line.startswith("warning")
        assert f"X_MAX, X_AUTOMATIC: X_C (2), X_D (3) are {word} before it" in line
        assert line.endswith("they stand behind one that counts")
    plain = text.replace("__X_NUM", "X_SIZE")  # which may be what it is called
    assert _severities(_found("linux/x.h", *(plain.format(more) for more in ("X_C, ", ""))), "X_AUTOMATIC") == {"error"}


def test_the_end_of_an_enumeration_is_told_by_what_it_ended() -> None:
    told = "note: enumerator-value: __X_MAX goes from 3 to 2, and what it ended says what became of it"
    assert told in _found("linux/x.h", _STATES.format("X_TWO, "), _STATES.format(""))
    (line,) = _found("linux/x.h", "enum { X_A, __X_MAX = 3 };", "enum { X_A, __X_MAX = 2 };")
    assert line.startswith("warning")


def test_a_macro_for_a_renumbered_enumerator_is_told_with_it() -> None:
    text = "enum x {{ X_NONE, {}X_A, X_B }};\n#define X_OTHER X_B\n"
    found = _found("linux/x.h", text.format("X_P, "), text.format(""))
    assert "warning: constant-value: X_OTHER goes from 3 to 2, as X_B does, which it stands for" in found
    assert _severities(found, "X_A goes from 2 to 1") == {"error"}


@pytest.mark.parametrize(
    ("name", "severity"),
    [
        ("O_NONBLOCK", "warning"),
        ("__O_NONBLOCK", "error"),  # which only warns, since the macro is there for it
        ("O_DEFAULT", "error"),  # so does this
    ],
)
def test_a_macro_for_another_with_another_number_is_told_with_it(name: str, severity: str) -> None:
    """``IN_NONBLOCK`` of PA-RISC, as ``O_NONBLOCK`` lost a bit in Linux 5.10."""
    old, new = (f"#define {name} {number}\n#define IN_BLOCK {name}\n" for number in ("0200004", "0200000"))
    found = _found("linux/x.h", old, new)
    assert [line.partition(":")[0] for line in found if " IN_BLOCK goes" in line] == [severity]


def test_a_macro_that_became_an_enumerator_is_no_other_name() -> None:
    old, new = "enum x { X_NONE, X_A };\n#define X_B 5\n", "enum x { X_NONE, X_A, X_B };\n"
    for one, other in ((old, new), (new, old)):
        assert len([line for line in _found("linux/x.h", one, other) if line.startswith("error")]) == 1


def test_a_macro_that_has_an_inner_enumerators_number_breaks_who_uses_it() -> None:
    """The enumerator is there for the macro alone, and only warns."""
    text = "enum x {{ X_NONE, {}__X_A }};\n#define X_A __X_A\n"
    found = _found("linux/x.h", text.format("X_P, X_Q, "), text.format(""))
    assert _severities(found, " X_A goes from") == {"error"}


def test_who_counts_says_nothing_of_another_that_had_its_number() -> None:
    text = "enum {{ X_NONE, {} __X_MAX }};\n#define X_MAX (__X_MAX - 1)\n#define X_A_MIN {}\n"
    found = _found("linux/x.h", text.format("X_A, X_B, X_C, ", 1), text.format("X_C, ", 0))
    assert "note: constant-value: X_MAX goes from 3 to 1, and the last that it counted is gone" in found


_NAMED = "struct s {{ union {{ {} void *p; }} u; __u32 n; }};\n#define S_GET _IOWR('d', 1, struct s)\n"


@pytest.mark.parametrize(
    ("old", "new", "severity"),
    [
        ("struct { char name[31]; __u8 rev; };", "char name[32];", "warning"),
        ("struct { char name[30]; __u8 rev; __u8 more; };", "struct { char name[31]; __u8 more; };", "warning"),
        ("struct { char name[31]; __u8 rev; };", "struct { char name[32]; __u8 rev; };", "error"),  # it moved
        ("struct { char name[30]; __u16 rev; };", "struct { char name[31]; };", "error"),  # and not all of it
    ],
)
def test_an_array_that_takes_the_bytes_of_what_is_gone_is_told_with_that(old: str, new: str, severity: str) -> None:
    found = _found("linux/x.h", _NAMED.format(old), _NAMED.format(new))
    assert _severities(found, "'u.name' was") == {severity}
    assert "error" in {line.partition(":")[0] for line in found}


def test_a_name_for_nobody_only_warns_where_it_has_another_name() -> None:
    text = "enum {{ X_A_BIT, X_B_BIT, {} = X_B_BIT }};"
    found = _found("linux/x.h", text.format("__X_MODE_LAST"), text.format("__X_MODE_LAST_OLD"))
    assert found == ["warning: constant-renamed: __X_MODE_LAST is now __X_MODE_LAST_OLD, with the same value (1)"]


_OFFSETS = "#define X_AD_A 52\n{}#define X_AD_OFF (-0x1000)\n#define X_AD_MAX {}\n"


@pytest.mark.parametrize(
    ("old", "new", "severity"),
    [
        (_OFFSETS.format("#define X_AD_B 56\n#define X_AD_C 60\n", 64), _OFFSETS.format("", 56), "warning"),
        (_OFFSETS.format("#define X_AD_B 56\n", 64), _OFFSETS.format("", 56), "error"),  # not as far behind
        (
            "#define X_P_A 6\n#define X_P_B 7\n#define X_P_C_MASK 8\n#define X_P_MAX 8",
            "#define X_P_A 6\n#define X_P_C_MASK 8\n#define X_P_MAX 7",
            "warning",
        ),
    ],
)
def test_a_maximum_goes_with_the_name_that_it_lies_behind(old: str, new: str, severity: str) -> None:
    assert _severities(_found("linux/x.h", old, new), "_MAX goes from") == {severity}


_UNION = """\
struct small {{ __u32 a; {} }};
struct large {{ __u32 b[9]; }};
union u {{ struct small small; __u32 all[4]; {} }};
#define U_GET _IOWR('d', 1, union u)
"""


def test_a_union_is_longer_by_its_longest_member_alone() -> None:
    old, new = _UNION.format("", ""), _UNION.format("__u32 c;", "struct large large;")
    told = [line for line in _found("linux/x.h", old, new) if " union u has " in line or " union u goes " in line]
    assert len(told) == 1
    assert "'large' (struct large) at its end" in told[0]
    assert not any("because 'small'" in line for one in ((old, new), (new, old)) for line in _found("linux/x.h", *one))


@pytest.mark.parametrize(
    ("other", "said"), [("12", "from __u32[9] to __u32[12]"), ("6", "from __u32[9] to __u32[12], __u32[9] to __u32[6]")]
)
def test_arrays_of_other_lengths_say_how_long_they_were(other: str, said: str) -> None:
    text = "struct s {{ __u32 a[{}], b[{}]; __u32 end; }};\n#define S_GET _IOWR('d', 1, struct s)\n"
    found = _found("linux/x.h", text.format(9, 9), text.format(12, other))
    assert any("members 'a', 'b' are longer or shorter: " in line and said in line for line in found)


def test_reserved_bytes_that_both_sides_have_are_not_new() -> None:
    """``struct semid64_ds`` of 32-bit SPARC from 4.8 to 5.6: what it holds grew, and times got upper halves."""
    text = (
        "struct perm {{ {} key; }};\n"
        "struct ds {{ struct perm perm; __u32 {}; __u32 otime; __u32 {}; __u32 ctime; __u32 n; __u32 __unused1; }};\n"
    )
    found = _found("linux/x.h", text.format("__u32", "__pad1", "__pad2"), text.format("__u64", "high", "ctime_high"))
    (told,) = (line.partition("; ")[2] for line in found if "struct ds" in line)
    assert told == "gone: __pad1, __pad2; new: high, ctime_high; moved: otime, ctime, n"


def test_what_grew_and_moved_is_not_all_that_moves_others() -> None:
    """``struct rxe_send_wqe`` of i386 from 4.16 to 5.6: ``av`` grew by four bytes, and so did ``wr`` before it."""
    text = (
        "struct wr {{ __u32 a[{0}]; }};\nstruct av {{ __u32 b[{0}]; }};\n"
        "struct wqe {{ struct wr wr; struct av av; __u32 status; }};\n"
    )
    found = _found("linux/x.h", text.format(2), text.format(3))
    reasons = {line.partition("struct wqe moves ")[2] for line in found if "struct wqe moves" in line}
    assert reasons == {
        "'av' by +4 bytes, because 'wr' (struct wr) goes from 8 bytes to 12 bytes",
        "'status' by +8 bytes, because 'av' (struct av) goes from 8 bytes to 12 bytes and moves itself",
    }


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        # N_… of linux/tty.h: 28 and 29 were nobody's before, and the count was as great
        (
            "#define N_A 27\n#define N_CAN 30\n#define NR_LDISCS 31\n",
            "#define N_A 27\n#define NR_LDISCS 30\n",
            "warning",
        ),
        # something between is not gone, or never was: the kernel takes less
        ("#define N_A 27\n#define N_CAN 30\n#define NR_LDISCS 32\n", "#define N_A 27\n#define NR_LDISCS 30\n", "error"),
        ("#define R_A 5\n#define R_B 6\n#define NR_RULES 128\n", "#define R_A 5\n#define NR_RULES 64\n", "error"),
        # KCMP_TYPES, which ends its enumeration and has no name that says so
        ("enum k { K_FILE, K_VM, K_EPOLL, K_TYPES };\n", "enum k { K_FILE, K_VM, K_TYPES };\n", "warning"),
        ("enum k { K_FILE, K_VM, K_TYPES = 5 };\n", "enum k { K_FILE, K_VM, K_TYPES = 3 };\n", "error"),
    ],
)
def test_a_count_is_less_where_all_that_had_the_numbers_up_to_it_are_gone(old: str, new: str, expected: str) -> None:
    (line,) = (line for line in _found("linux/x.h", old, new) if " goes from " in line)
    assert line.partition(":")[0] == expected, line


def test_a_record_whose_length_is_told_may_lose_room_where_a_hole_got_a_name() -> None:
    """As irdma_alloc_ucontext_resp in 6.19: its last two reserved bytes stand where there was padding."""
    old = "struct r { unsigned long long a; unsigned short b; unsigned c; unsigned char rsvd[2]; };\n"
    new = "struct r { unsigned long long a; unsigned short b; unsigned char pad[2]; unsigned c; };\n"
    assert _severities(_found("rdma/x-abi.h", old, new), "") == {"note"}
    (line,) = (each for each in _found("rdma/x-abi.h", old, new) if "from 24 to 16 bytes" in each)
    assert "verbs tell the length" in line
    assert "error" in _severities(_found("linux/x.h", old, new), "from 24 to 16 bytes")


def test_a_bound_with_room_behind_the_last_name_loses_nothing_by_losing_that() -> None:
    """As SW_MAX and SW_CNT of a vendor's kernel, which has no more switches than others."""
    names = "".join(f"#define SW_{name} {at}\n" for at, name in enumerate(("LID", "DOCK", "MUTE", "PEN", "COVER")))
    ends = "#define SW_MAX {}\n#define SW_CNT (SW_MAX + 1)\n"
    gone = "#define SW_ON_WIFI 1\n"
    found = _found("linux/x.h", f"{names}{gone}{ends.format(63)}", names + ends.format(4))
    assert _severities(found, "constant-value") == {"warning"}
    found = _found("linux/x.h", f"{names}{ends.format(63)}", names + ends.format(9))  # which is no last one
    assert "error" in _severities(found, "SW_CNT")
    found = _found("linux/x.h", f"{names}{ends.format(63)}", names + ends.format(3))  # SW_COVER is there
    assert "error" in _severities(found, "SW_CNT")


def test_a_count_of_an_enumeration_is_no_last_of_what_its_maximum_counts() -> None:
    """As NL80211_ATTR_MAX from 6.6 to a vendor's 5.4, whose last attribute had another number."""
    attributes = "enum a {{ A_X, A_P, {} __A_END, NUM_A = __A_END, A_MAX = __A_END - 1 }};"
    found = _found("linux/x.h", attributes.format("A_Q, A_LAST, A_NEW,"), attributes.format("A_LAST,"))
    assert _severities(found, "A_LAST") == {"error"}
    assert _severities(found, "A_MAX goes") == _severities(found, "NUM_A goes") == {"note"}


def test_a_port_that_became_an_offset_lost_no_flags() -> None:
    """As FD_DATA, 5 behind FD_IOPORT, which FD_DIR and others are too: whoever writes to the port is wrong now."""
    ports = "#define FD_IOPORT 0x3f0\n#define FD_DOR (2 + FD_IOPORT)\n#define FD_DATA (5 + FD_IOPORT)\n"
    bits = "#define FD_A 1\n#define FD_B 2\n#define FD_C 4\n#define FD_D 8\n"
    found = _found("linux/fdreg.h", bits + ports, f"{bits}#define FD_DOR 2\n#define FD_DATA 5\n")
    assert _severities(found, "FD_DOR goes") == _severities(found, "FD_DATA goes") == {"error"}
