"""What samples of whole kernels found told too harshly, twice or with half of the reason, beside what stays a break."""

from __future__ import annotations

import pytest

from headergen.abidiff import compare
from tests.abi_cases import text_abi
from tests.test_growing import _found

_ID = "struct ctl_id { __u32 numid; int iface; char name[4]; };\n"


def _errors(old: str, new: str, header: str = "linux/x.h") -> list[str]:
    lines = _found(header, old, new)
    return [line.removeprefix("error: ") for line in lines if line.startswith("error")]


@pytest.mark.parametrize(
    ("fields", "is_error"),
    [
        ("__u32 pad; int iface; char name[4];", False),  # struct emu10k1_ctl_elem_id for snd_ctl_elem_id
        ("__u32 pad; char name[4]; int iface;", True),
        ("__u32 pad; int iface; float name;", True),
        ("__u32 pad; int iface; char name[4]; int more;", True),
    ],
)
def test_a_pointer_to_as_many_numbers_by_other_names_is_what_compilers_warn_of(fields: str, is_error: bool) -> None:
    old, new = (f"{_ID}struct emu_id {{ {fields} }}; struct s {{ struct {tag} *p; }};" for tag in ("ctl_id", "emu_id"))
    (line,) = (line for line in _found("linux/x.h", old, new) if "member 'p' was" in line)
    assert line.startswith("error") == is_error
    assert ("which points to a record of as many numbers in the same places" in line) != is_error


def test_a_number_that_got_wider_by_reserved_bytes_is_what_it_was_for_who_zeroed_them() -> None:
    """``bytesperline`` of ``struct v4l2_plane_pix_format``; the high byte of a big-endian number comes first."""
    old, new = (
        f"struct s {{ __u32 size; {each} }};" for each in ("__u16 n, reserved[7];", "__u32 n; __u16 reserved[6];")
    )
    told = {
        target: [(f.severity.label, f.message) for f in compare([text_abi(old, target)], [text_abi(new, target)])]
        for target in ("x86_64", "s390x")
    }
    message = "struct s member 'n' was __u16 and is __u32 (2 bytes → 4 bytes)"
    assert told["x86_64"] == [("warning", f"{message}, in the reserved bytes of 'reserved'")]
    assert told["s390x"] == [("error", message)]
    signed = ("struct s { short n, reserved; };", "struct s { int n; };")  # -1 was 0xffff
    assert _errors(*signed) == ["member-type: struct s member 'n' was short and is int (2 bytes → 4 bytes)"]
    used = ("struct s { __u16 n, m; };", "struct s { __u32 n; };")
    assert any(line.startswith("member-type") for line in _errors(*used))


def test_what_comes_behind_a_longer_member_moves_the_rest_by_both() -> None:
    """``num_sample_rates`` of ``struct snd_codec_desc``: four of 128 bytes."""
    old, new = (f"struct s {{ __u32 max; {each} __u32 bits; }};" for each in ("__u32 rates;", "__u32 rates[32], n, m;"))
    moves = [line.partition(" has ")[2] for line in _errors(old, new) if line.startswith("member-inserted")]
    what = "'n' (__u32), 'm' (__u32) in the middle, from offset 132"
    assert moves == [f"{what}, which moves 'bits' by +132 bytes in all"]
    (alone,) = _errors("struct s { __u32 a, b; };", "struct s { __u32 a, n, b; };")
    assert alone.endswith("which moves 'b' by +4 bytes")


def test_what_two_members_of_one_unnamed_type_lost_is_one_change() -> None:
    """``sgid_addr`` and ``dgid_addr`` of ``struct rxe_av``."""
    old, new = (f"struct s {{ __u32 n; union {{ {each} int raw[2]; }} from, to; }};" for each in ("short any;", ""))
    assert _errors(old, new) == ["member-removed: struct s lost 'from.any' (short at offset 4); the same in 'to'"]
    apart = (
        f"struct s {{ union {{ {each} int raw; }} from; union {{ {each} int raw; }} to; }};"
        for each in ("short any;", "")
    )
    assert [line.partition(" (")[0] for line in _errors(*apart)] == [
        f"member-removed: struct s lost '{each}.any'" for each in ("from", "to")
    ]


def test_the_frame_of_a_signal_may_grow_at_its_end() -> None:
    """``struct ucontext`` of S/390: the kernel writes it and points to it, and nothing lies behind it."""
    old, new = (f"struct ucontext {{ long flags; {each} }};" for each in ("", "char unused[120];"))
    assert not _errors(old, new, "asm/ucontext.h")
    assert _errors(old, new, "asm/other.h")
    moved = "struct ucontext { int more; long flags; };"
    assert _errors(old, moved, "asm/ucontext.h")


def test_an_enumerator_spelled_right_is_the_same_one() -> None:
    """``MFT_REG32_01``, which is no name of another family."""
    old, *others = (
        f"enum regs {{ NFT_REG32_00, {each}, NFT_REG32_02 }};" for each in ("MFT_REG32_01", "NFT_REG32_01", "NFT_X")
    )
    assert _errors(old, others[0]) == ["constant-renamed: MFT_REG32_01 is now NFT_REG32_01, with the same value (1)"]
    assert _errors(old, others[1]) == ["enumerator-removed: MFT_REG32_01 (enum regs: 1) was removed"]


def test_a_union_that_is_one_of_its_parts_alone_keeps_the_bytes_under_another_name() -> None:
    """``rseq_cs`` of ``struct rseq``, for targets of 32 bits: no binary is understood otherwise."""
    ioctl = "\n#define X _IOWR(1, 2, struct s)"
    parts = "union { __u64 whole; struct { __u32 pad, low; } half; } p"
    old, new = (f"struct s {{ __u64 a; {each}; }};{ioctl}" for each in (parts, "__u64 p"))
    renamed = "member-renamed: struct s member '{}' is now '{}', at offset 8 as before"
    assert _errors(old, new) == [f"{renamed.format('p.whole', 'p')}; the other names of these bytes are gone"]
    assert _errors(new, old) == [renamed.format("p", "p.whole")]
    halves = f"struct s {{ __u64 a; union {{ struct {{ __u32 pad, low; }} half; }} p; }};{ioctl}"
    assert [line.partition(":")[0] for line in _errors(halves, new)] == ["member-type", "ioctl-blind"]


def test_a_feature_of_nvme_is_the_standards_number() -> None:
    """``NVME_FEAT_SW_PROGRESS``, which a header of 3.17 had wrong: the kernel hands it on to the device."""
    old, new = (f"enum {{ NVME_FEAT_SW_PROGRESS = {value}, NVME_FEAT_HOST = 0x81 }};" for value in ("0x0c", "0x80"))
    (line,) = _found("linux/nvme.h", old, new)
    what = "enumerator-value: NVME_FEAT_SW_PROGRESS goes from 12 to 128"
    assert line == f"warning: {what}: a correction, since the standard of NVMe has it, and has not changed"
    assert _errors(old, new)


@pytest.mark.parametrize(
    ("before", "after", "is_renamed"),
    [
        ("X_CODEC_LEVEL_5_2", "X_VIDC_CODEC_LEVEL_3_1", False),  # as the levels of HEVC that V4L2 and a vendor number
        ("X_CODEC_LEVEL_5_2", "X_VIDC_CODEC_LEVEL_5_2", True),
        ("X_CODEC_LEVEL_TOP", "X_CODEC_LEVEL_TOP_1", True),
    ],
)
def test_of_two_rows_with_one_value_none_is_another_name(before: str, after: str, is_renamed: bool) -> None:
    found = _errors(*(f"#define {name} 9\n#define X_OTHER 1\n" for name in (before, after)))
    assert [each.partition(":")[0] == "constant-renamed" for each in found if before in each] == [is_renamed]
