"""What a search with random edits of real headers found told too mildly, or not at all: each edit beside one that is as
harmless as it looks. A compiler said what differs.
"""

from __future__ import annotations

import pytest

from headergen.abidiff import compare
from headergen.diagnostics import rules_abi as rules
from headergen.interface import read
from headergen.pipeline.other_arches import with_own_part
from headergen.targets import TARGETS
from tests.abi_cases import text_abi
from tests.test_growing import _found

_ONE = "struct one { __u64 x; };\n"
_SAME = "struct same { __u64 x; };\n"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        # of as many bytes for a target of 64 bits, and a flexible array has none
        ("struct s { __u64 a; struct one b; };", "struct s { __u64 a; struct one *b; };", "error: member-type"),
        ("struct s { __u64 a; struct one b[]; };", "struct s { __u64 a; struct one *b[]; };", "error: member-type"),
        ("struct s { struct one *b; };", "struct s { struct one b; };", "error: member-type"),
        # a pointer as before, to a record of the same bytes
        ("struct s { struct one *b; };", "struct s { struct same *b; };", "note: member-spelling"),
    ],
)
def test_a_record_and_a_pointer_to_one_are_two_things(old: str, new: str, expected: str) -> None:
    found = _found("linux/x.h", _ONE + _SAME + old, _ONE + _SAME + new)
    assert {line.partition(": struct")[0] for line in found if "member 'b' was" in line} == {expected}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("X u.x", "X 5", ["warning: macro-changed: X was 'u.x' and is 5"]),
        ("X do {} while (0)", "X 5", ["warning: macro-changed: X was 'do {} while (0)' and is 5"]),
        ("X(a) do {} while (a)", "X(a) (a)", ["warning: macro-changed: X(a) was 'do {} while (a)' and is '(a)'"]),
        ("X 1.5", 'X "x"', ["warning: macro-changed: X was '1.5' and is '\"x\"' (it is a string)"]),
        ('X "x"', "X 1.5", ["warning: macro-changed: X was '\"x\"' and is '1.5' (it is a floating number)"]),
        (
            "X MISSING",
            "X 5",
            [
                (
                    "note: constant-added: X (5) has a value now, and had none:"
                    " MISSING is not defined by what this header includes"
                )
            ],
        ),
    ],
)
def test_a_macro_of_another_kind_is_no_new_one(old: str, new: str, expected: list[str]) -> None:
    assert _found("linux/x.h", f"#define {old}\n", f"#define {new}\n") == expected


def test_a_text_that_moved_is_told_as_other_names_are() -> None:
    header, text = '#include "y.h"\n{}', '#define X_NAME "x"\n'
    abis = [
        read(["linux/x.h"], {"linux/x.h": header.format(here).encode(), "linux/y.h": there.encode()}, TARGETS["arm"])
        for here, there in ((text, ""), ("", text))
    ]
    (finding,) = compare(abis[:1], abis[1:])
    assert finding.message == "X_NAME moved from linux/x.h to linux/y.h"


def test_the_oldest_version_that_is_spoken_refuses_others_when_it_grows() -> None:
    grew = [
        _found("linux/x.h", f"#define {name} 3\n", f"#define {name} 4\n") for name in ("X_MIN_VERSION", "X_VERSION")
    ]
    assert [line.partition(":")[0] for (line,) in grew] == ["warning", "note"]


def test_reserved_bytes_that_move_are_no_other_member() -> None:
    old, new = (f"struct s {{ {each} __u32 c, d; }};" for each in ("__u16 a, pad;", "__u16 a; __u64 pad;"))
    found = _found("linux/x.h", old, new)
    assert {line.partition("'pad' ")[2] for line in found if "pad" in line} == {
        "was __u16 and is __u64 (2 bytes → 8 bytes), which moves 'c', 'd' by +12 bytes"
    }


def test_reserved_bytes_that_moved_with_all_others_are_those_of_their_name() -> None:
    """``struct hpux_stat64`` of PA-RISC, before Linux 4.0 and since: ``st_reserved2`` stands where the first stood."""
    old, new = (
        f"struct s {{ __u32 dev; {mode} mode; __u16 link, reserved1, reserved2; __u64 a; }};"
        for mode in ("__u32", "__u16")
    )
    line, *sizes = _found("linux/x.h", old, new)
    assert line.startswith("error: member-type: struct s member 'mode' was __u32 and is __u16")
    assert "reserved" not in f"{line}{sizes}"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        # libdrm, as it took an ioctl before Linux had it, and then the spelling that Linux has
        (
            "struct cacheing { __u32 a, cacheing; };\n#define X_SET_CACHEING _IOWR('d', 1, struct cacheing)\n",
            "struct caching { __u32 a, caching; };\n#define X_SET_CACHING _IOWR('d', 1, struct caching)\n",
            "error: ioctl-renamed: X_SET_CACHEING is now X_SET_CACHING, with the same value (0xc0086401)",
        ),
        (
            "struct cacheing { __u32 a, cacheing; };\n#define X_SET_CACHEING _IOWR('d', 1, struct cacheing)\n",
            "struct tiling { __u32 a, tiling; };\n#define X_SET_TILING _IOWR('d', 1, struct tiling)\n",
            "error: value-reused: X_SET_TILING is new",
        ),
        # both say by their last word alone that they count bits
        ("#define X_T_BANK_SHIFT 12\n", "#define X_T_MICRO_MODE_SHIFT 12\n", "error: constant-removed: X_T_BANK_SHIFT"),
        ("#define X_T_BANK_SHIFT 12\n", "#define X_T_BANKS_SHIFT 12\n", "error: constant-renamed: X_T_BANK_SHIFT"),
        ("#define X_INFO_FLAGS 1\n", "#define X_SUBMIT_SYNCOBJ_FLAGS 1\n", "error: constant-removed: X_INFO_FLAGS"),
        ("#define X_HEADER_PATCHLEVEL 15\n", "#define X_HEADER_PATCHLEVEL 16\n", "note: version-grew"),
    ],
)  # fmt: skip
def test_names_that_are_alike_are_those_that_say_the_same(old: str, new: str, told: str) -> None:
    assert [line for line in _found("linux/x.h", old, new) if line.startswith(told)]


@pytest.mark.parametrize(("more", "others"), [("", "note"), ("__u32 e; ", "error")])
def test_packing_is_one_cause_of_all_that_moves_by_it(more: str, others: str) -> None:
    """``struct snd_ump_endpoint_info`` before its first release."""
    old = "struct s { __u16 a; __u32 b; __u16 c; __u32 d; };"
    new = f"struct s {{ {more}__u16 a; __u32 b; __u16 c; __u32 d; }} __attribute__((packed));"
    found = _found("linux/x.h", old, new)
    assert "error: record-packing: struct s became packed (alignment 4 → 1)" in found
    assert {line.partition(":")[0] for line in found if "record-packing" not in line} == {others}


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("X_SRC_MIN, X_SRC_MAX, X_B, __X_MAX", "error"),  # an attribute as those beside it
        ("X_SRC_MIN, X_SRC_MAX, __X_MAX", "warning"),  # may be the last that there is
    ],
)
def test_what_stands_amid_others_counts_nothing(names: str, expected: str) -> None:
    found = _found("linux/x.h", f"enum {{ X_A, X_GONE = 4, {names} }};", f"enum {{ X_A, {names} }};")
    (line,) = (line for line in found if "X_SRC_MAX goes" in line)
    assert line.partition(":")[0] == expected


def test_a_header_in_a_folder_has_no_part_of_its_name_alone() -> None:
    """``asm/ioctl.h`` has nothing of ``linux/hdlc/ioctl.h``, of which no other arch may keep a name."""
    headers = ["asm/ioctl.h", "asm/kvm.h", "linux/hdlc/ioctl.h", "linux/ioctl.h", "linux/kvm.h", "linux/loop.h"]
    assert with_own_part(headers) == {"linux/ioctl.h", "linux/kvm.h"}


_BESIDE = "#define X_FL_HOLE 2\n#define X_FL_STALE 4\n#define X_FL_ZERO 8\n"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        # one of the flags, or of what is numbered, whatever its name says
        (f"#define X_FL_KEEP_SIZE 1\n{_BESIDE}", f"#define X_FL_KEEP_SIZE 2\n{_BESIDE}", "error"),
        ("enum { X_FEATURES, X_ROUND, X_MODE };", "enum { X_FEATURES = 1, X_ROUND = 1, X_MODE };", "error"),
        ("enum { X_A, X_NES, X_B, X_C };", "enum { X_A, X_NES = 2, X_B = 2, X_C };", "error"),
        ("enum { X_A, X_B, X_NES, X_C };", "enum { X_A, X_B, X_NES = 1, X_C = 3 };", "error"),
        ("#define X_MASK 1\n", "#define X_MASK -1\n", "error"),
        # what counts or holds others
        (f"#define X_FL_SIZE 16\n{_BESIDE}", f"#define X_FL_SIZE 32\n{_BESIDE}", "warning"),
        ("enum { X_A, X_B, X_C, NUM_XS };", "enum { X_A, X_B, X_C, X_D, NUM_XS };", "warning"),
        ("#define X_MASK 1\n", "#define X_MASK 3\n", "warning"),
    ],
)
def test_one_of_several_that_are_numbered_counts_and_holds_nothing(old: str, new: str, expected: str) -> None:
    lines = [line for line in _found("linux/x.h", old, new) if " goes from " in line]
    assert [line.partition(":")[0] for line in lines] == [expected]


@pytest.mark.parametrize(
    ("former", "latter", "else_"),
    [
        ("chunks_store", "seq", True),  # of struct hl_cs_in, which had other bytes in a kernel before
        ("stride", "blob_mem", True),  # of struct drm_virtgpu_resource_info
        ("fsync_master", "fsync_provider", False),
        ("bmInterfaceFlags", "bmInterlaceFlags", False),
        ("start_sys", "start_sys_seg", False),
        ("cfgtype", "cfg_type", False),
    ],
)
def test_a_name_that_has_nothing_of_the_former_may_mean_something_else(former: str, latter: str, else_: bool) -> None:
    (line,) = _found("linux/x.h", *(f"struct s {{ __u32 a, {each}; }};" for each in (former, latter)))
    assert f" struct s member '{former}' is now '{latter}', at offset 4 as before" in line
    assert line.endswith(", and may mean something else") == else_


def test_what_moves_further_says_that_it_is_all_of_it() -> None:
    """``struct tc_pie_xstats`` of 4.17 and 5.10: a number became wider, and another came behind it."""
    old, new = (f"struct s {{ {each} __u32 max; }};" for each in ("__u32 p, d;", "__u64 p; __u32 d, is;"))
    moves = [line.partition(", which moves ")[2] for line in _found("linux/x.h", old, new) if "moves" in line]
    assert sorted(moves) == ["'d' by +4 bytes", "'max' by +8 bytes in all"]
    alone, *_ = _found("linux/x.h", "struct s { __u32 a, b; };", "struct s { __u32 a, c, b; };")
    assert alone.endswith("which moves 'b' by +4 bytes")


@pytest.mark.parametrize(("target", "sizes"), [("x86_64", []), ("i386", ["note"])])
def test_packing_that_moves_nothing_is_no_cause_of_a_size(target: str, sizes: list[str]) -> None:
    """``struct hv_do_fcopy``, whose padding got a name before it was packed: of m68k and SH the name is what is new."""
    old = "#include <linux/types.h>\nstruct s { __u32 a; __u64 b; __u32 c; };"
    new = "#include <linux/types.h>\nstruct s { __u32 a, pad; __u64 b; __u32 c, pad2; } __attribute__((packed));"
    found = compare([text_abi(old, target)], [text_abi(new, target)])
    assert [each.severity.label for each in found if each.rule == rules.RECORD_SIZE] == sizes
    assert any(each.rule == rules.RECORD_PACKING for each in found)


def test_the_empty_record_of_a_flexible_array_is_no_member() -> None:
    """``struct btrfs_stripe_extent``, which lost its head in 6.11 and holds nothing but the array."""
    array = "struct { struct { } __empty_b; __u32 b[]; };"
    old, new = "struct s { __u8 encoding; __u8 reserved[7]; __u32 b[]; };", f"struct s {{ {array} }};"
    lost, *others = _found("linux/x.h", old, new)
    assert lost == (
        "error: member-removed: struct s lost 'encoding' (__u8 at offset 0), 'reserved' (__u8[7] at offset 1), which"
        " moves 'b' by -8 bytes; it goes from 8 to 0 bytes"
    )
    assert others == ["note: record-size: struct s goes from 8 to 0 bytes"]
    alone = f"struct s {{ __u32 a; {array} }};", "struct s { __u32 a; };"
    assert not [line for sides in (alone, alone[::-1]) for line in _found("linux/x.h", *sides) if "empty" in line]
