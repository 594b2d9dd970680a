"""Of a range ``headergen lint OLD..NEW`` tells what a change brings, and nothing that was there: whatever else changed
in the header, whether a compiler takes it, and by which name the same bytes went.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from headergen.cli import main
from tests.linted import GUARDED
from tests.tiny_kernel import SPDX, make_kernel

_SIN = "struct sin { __u32 a; __u64 b; };"
_FRESH = "struct fresh { __u32 a; __u64 b; };"
_LOST = "struct n { no_t n; };"
_NUMBERS = "Documentation/userspace-api/ioctl/ioctl-number.rst"
_LOOSE = "#ifndef X_H\n#define X_H\n#include <linux/types.h>\n{}\n#endif\n"

# what is there, the header before and after the change, and what is told
_CHANGES: dict[str, tuple[str, str, set[tuple[str, str | None]]]] = {
    "nothing, where a type is declared nowhere": (f"{_LOST}{_SIN}", f"{_SIN}{_LOST}", set()),
    "a struct beside a type that is declared nowhere": (
        f"{_LOST}{_SIN}", f"{_LOST}{_SIN}{_FRESH}", {("padding-hole", "struct fresh")},
    ),
    "a type that is declared nowhere": (_SIN, f"{_SIN}{_LOST}", {("kernel-type", "no_t")}),
    "the twin of a struct for 32 bits": (
        "struct x32_s { __u32 a, b; };", "struct x32_s { __u32 a, b; };\nstruct x64_s { __u64 a; __u32 b; };", set(),
    ),
    "a struct that has no twin": (
        "struct x32_s { __u32 a, b; };", "struct x32_s { __u32 a, b; };\nstruct x64_t { __u64 a; __u32 b; };",
        {("padding-tail", "struct x64_t")},
    ),
    "a group of members": (
        "struct s { __u64 a; __u32 b; short c; };",
        "struct s { __u64 a; union { struct { __u32 b; short c; }; struct { __u32 b; short c; } group; }; };", set(),
    ),
    "a group of members that has a tag": (
        "struct s { char a[1]; short b; __u32 c[]; };",
        "struct s { union { struct { char a[1]; short b; }; struct s_head { char a[1]; short b; } d; }; __u32 c[]; };",
        set(),
    ),
    "a struct like a group, by itself": (
        "struct s { char a[1]; short b; __u32 c[]; };",
        "struct s { char a[1]; short b; __u32 c[]; };\nstruct s_head { char a[1]; short b; };",
        {("padding-hole", "struct s_head")},
    ),
    "what could not be read": (
        "struct s { NO_SUCH(a, 3); __u32 b; };\n#define X_A _IOW('H', 1, struct s)",
        "struct s { __u32 a; __u64 b; };\n#define X_A _IOW('H', 1, struct s)", set(),
    ),
    "another name for the last member": (
        "struct s { __u64 a; __u32 b; };", "struct s { __u64 a; union { __u32 b; int c; }; };", set(),
    ),
    "a member in bytes that were padding": (
        "struct s { __u64 a; __u32 b; };", "struct s { __u64 a; __u32 b; short c; };", set(),
    ),
    "a member behind bytes that were padding": (
        "struct s { __u64 a; __u32 b; };", "struct s { __u64 a; __u32 b, c; short d; };",
        {("padding-tail", "struct s")},
    ),
    "a hole behind another": (
        "struct s { int a; __u64 b; };", "struct s { int a; __u64 b; int c; __u64 d; };",
        {("padding-hole", "struct s")},
    ),
    "a hole before another name": ("struct s { int a; __u64 b; };", "struct s { int a; __u64 c; };", set()),
    "the end of a second part": (
        "struct s { struct { __u64 a; int b; } p; int z; int y; };",
        "struct s { struct { __u64 a; int b; } p; struct { __u64 c; int d; } q; int z; int y; };",
        {("padding-tail", "struct s")},
    ),
    "a tag for a part": (
        "struct s { int a; union { struct { char x[1]; short y; } p; __u32 q; } u; };",
        "union part { struct { char x[1]; short y; } p; __u32 q; };\nstruct s { int a; union part u; };", set(),
    ),
    "an ioctl of a type that the header had taken": (
        "#define X_A _IO(0xAE, 1)", "#define X_A _IO(0xAE, 1)\n#define X_B _IO(0xAE, 2)", set(),
    ),
    "an ioctl of a type that others have": ("", "#define X_B _IO(0xAE, 2)", {("ioctl-number-claimed", "X_B")}),
}  # fmt: skip


def _told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], sides: tuple[str, str], others: Mapping[str, str] | None = None
) -> set[tuple[str, str | None]]:
    """The warnings and errors of what the header ``linux/x.h`` has and had not."""
    table = {_NUMBERS: "0xAE  00-0F  linux/kvm.h\n'x'  all  linux/x.h\n"}
    places = [
        str(make_kernel(tmp_path / name, changes={**table, **(others or {}), "include/uapi/linux/x.h": text}))
        for name, text in zip(("old", "new"), sides, strict=True)
    ]
    main(["lint", "..".join(places), "--arch", "x86_64", "--format", "json"])
    found = json.loads(capsys.readouterr().out)["findings"]
    return {(each["rule"], each["symbol"]) for each in found if each["severity"] != "note"}


@pytest.mark.parametrize(("old", "new", "expected"), _CHANGES.values(), ids=_CHANGES.keys())
def test_what_a_change_brings_is_told_and_nothing_else(
    old: str, new: str, expected: set[tuple[str, str | None]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _told(tmp_path, capsys, (GUARDED.format(old), GUARDED.format(new))) == expected


@pytest.mark.parametrize(("old", "told"), [("{ __u64 b; __u32 a; }", {"struct t"}), ("{ __u32 a; __u64 b; }", set())])
def test_a_layout_that_has_another_name_is_not_new(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str, told: set[str]
) -> None:
    """As ip_set_counter_match0, whose name a new struct took; one that was laid out otherwise is new."""
    new = "struct t { __u32 a; __u64 b; };\nstruct s { __u64 b; __u32 a, c; };"
    for side, text in (("old", f"struct s {old};"), ("new", new)):
        changes = {"include/uapi/linux/x.h": GUARDED.format(text)}
        make_kernel(tmp_path / side, arches=("x86",), changes=changes)
    asked = ["--arch", "x86_64", "--arch", "i386", "--format", "json"]
    main(["lint", f"{tmp_path / 'old'}..{tmp_path / 'new'}", *asked])
    found = json.loads(capsys.readouterr().out)["findings"]
    assert {each["symbol"] for each in found if each["severity"] != "note"} == told


def test_a_part_that_got_a_tag_differs_no_more_than_before(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As union snd_seq_event_data, which stood in the event without one."""
    in_it = "struct in { __u32 a; void *b; } __attribute__((packed));\n"
    for side, rest in (
        ("old", "struct s { __u64 a; union { struct in in; __u32 all[4]; } u; };"),
        ("new", "union tag { struct in in; __u32 all[4]; };\nstruct s { __u64 a; union tag u; };"),
    ):
        make_kernel(tmp_path / side, arches=("x86",), changes={"include/uapi/linux/x.h": GUARDED.format(in_it + rest)})
    asked = ["--arch", "x86_64", "--arch", "i386", "--format", "json"]
    assert main(["lint", f"{tmp_path / 'old'}..{tmp_path / 'new'}", *asked]) == 0
    assert main(["lint", str(tmp_path / "new"), "linux/x.h", *asked]) == 1
    assert "union tag, which holds it, differs by its parts alone" in capsys.readouterr().out


def test_a_header_that_lacks_what_another_uses_says_which(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As exynos_drm.h, in which there is no size_t: drm.h has it. A compiler complains of that one too."""
    uses, includes = "struct a { uint32_t n; };", "#include <linux/a.h>\nstruct b { struct a a; };"
    changes = {f"include/uapi/linux/{name}.h": GUARDED.format(text) for name, text in (("a", uses), ("b", includes))}
    changes["include/uapi/linux/b.h"] = changes["include/uapi/linux/b.h"].replace("X_H", "B_H")
    make_kernel(tmp_path / "new", arches=("x86",), changes=changes)
    assert main(["lint", str(tmp_path / "new"), "linux/a.h", "linux/b.h", "--arch", "x86_64"]) == 1
    told = capsys.readouterr().out
    assert "linux/a.h is not self-contained: nothing that it includes declares uint32_t [" in told
    assert "linux/b.h is not self-contained: nothing that it includes declares uint32_t, which linux/a.h uses [" in told


def test_another_ioctl_of_a_header_that_includes_too_little_is_no_new_sin(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = "#define X_A _IO('x', 1)"
    both = f"{one}\n#define X_B _IO('x', 2)"
    assert _told(tmp_path / "more", capsys, (_LOOSE.format(one), _LOOSE.format(both))) == set()
    first = _told(tmp_path / "first", capsys, (_LOOSE.format(""), _LOOSE.format(both)))
    assert first == {("not-self-contained", None)}


def test_a_header_that_is_named_alone_is_told_to_include_too_little(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = _LOOSE.format("#define X_A _IO('x', 1)")
    kernel = make_kernel(tmp_path / "k", changes={"include/uapi/linux/x.h": text})
    assert main(["lint", str(kernel), "linux/x.h", "--arch", "x86_64", "--format", "json"]) == 1
    told = [each["message"] for each in json.loads(capsys.readouterr().out)["findings"]]
    assert "linux/x.h is not self-contained: X_A cannot be used without linux/ioctl.h" in told


def test_what_a_header_brings_that_is_read_by_itself_is_no_new_sin(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``y.h`` includes what changed and has an old sin; a new header includes it, and defines what another one does."""
    others = {
        "include/uapi/linux/y.h": GUARDED.replace("X_H", "Y_H").format(f"#include <linux/x.h>\n{_SIN}"),
        "include/uapi/linux/z.h": GUARDED.replace("X_H", "Z_H").format("#define TWO 2"),
    }
    new = {"include/uapi/linux/zz.h": GUARDED.replace("X_H", "ZZ_H").format("#include <linux/y.h>\n#define TWO 3")}
    for name, more, count in (("old", {}, ""), ("new", new, ", b")):
        text = GUARDED.format(f"struct x {{ __u32 a{count}; }};")
        make_kernel(tmp_path / name, changes={**others, **more, "include/uapi/linux/x.h": text})
    assert main(["lint", f"{tmp_path / 'old'}..{tmp_path / 'new'}", "--arch", "x86_64"]) == 0
    assert capsys.readouterr().out == ""


def test_what_an_old_list_forgot_to_export_is_not_new(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As kcov.h, which programs had from where it lies."""
    lists = {
        "scripts/Makefile.headersinst": "header-y",
        "include/uapi/Kbuild": "header-y += linux/\nheader-y += asm-generic/\n",
        "include/uapi/linux/Kbuild": "header-y += types.h\nheader-y += ioctl.h\n",
        "include/uapi/asm-generic/Kbuild": "header-y += types.h\nheader-y += ioctl.h\n",
        "arch/x86/include/uapi/asm/Kbuild": "header-y += types.h ioctl.h\ngeneric-y += types.h ioctl.h\n",
    }
    for side, changes, more in (("old", lists, ""), ("new", {}, _FRESH)):
        text = GUARDED.format(f"{_SIN}{more}")
        make_kernel(tmp_path / side, arches=("x86",), changes={**changes, "include/uapi/linux/x.h": text})
    main(["lint", f"{tmp_path / 'old'}..{tmp_path / 'new'}", "--arch", "x86_64", "--format", "json", "-q"])
    assert {each["symbol"] for each in json.loads(capsys.readouterr().out)["findings"]} == {"struct fresh"}


@pytest.mark.parametrize("place", ["include/linux/x.h", "fs/x/x.h", "drivers/staging/x/x.h"])
def test_what_the_kernel_had_in_a_header_of_its_own_is_not_new(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    """As gntdev.h, ext4.h and comedi.h, which programs had copies of long before; not what changed on the way."""
    own = "struct x { u32 a; /* the kernel's */ u64 b; };\nstruct y { u32 a; u64 b; };\n"
    own += "struct z { u32 a, b; };\n#define X_P _IOW('H', 1, struct x *)\n#define Z_P _IOW('H', 2, struct z *)\n"
    now = "struct x { __u32 a; __u64 b; };\nstruct y { __u32 a; __u64 c; };\n"
    now += "struct z { __u32 a, c; };\n#define X_P _IOW('H', 1, struct x *)\n#define Z_P _IOW('H', 2, struct z *)\n"
    make_kernel(tmp_path / "old", arches=("x86",), changes={place: own, "sound/x.h": "struct y { u32 a; /* no end"})
    text = GUARDED.format(f"#include <linux/ioctl.h>\n{now}")
    make_kernel(tmp_path / "new", arches=("x86",), changes={"include/uapi/linux/x.h": text})
    main(["lint", f"{tmp_path / 'old'}..{tmp_path / 'new'}", "--arch", "x86_64", "--format", "json", "-q"])
    found = json.loads(capsys.readouterr().out)["findings"]
    told = {(each["rule"], each["symbol"]) for each in found if each["severity"] != "note"}
    assert told == {("padding-hole", "struct y"), ("ioctl-pointer", "Z_P")}


def test_a_header_that_the_older_tree_lost_to_one_of_other_case_is_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As netfilter's xt_rateest.h in a clone on a disk that takes it for xt_RATEEST.h."""
    for side, names in (("old", ("x_LOW",)), ("new", ("x_LOW", "x_low", "x_new"))):
        texts = {f"include/uapi/linux/{n}.h": GUARDED.format(_SIN.replace("sin", n)) for n in names}
        make_kernel(tmp_path / side, changes=texts)
    main(["lint", f"{tmp_path / 'old'}..{tmp_path / 'new'}", "--arch", "x86_64", "--format", "json"])
    captured = capsys.readouterr()
    assert "struct x_low" not in captured.out
    assert "struct x_new" in captured.out
    assert "left out: linux/x_low.h: Linux 6.12.1 has another header in place of each" in captured.err


def test_a_header_that_includes_one_that_is_lost_by_its_case_is_only_noted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = {"x.h": GUARDED.format("#include <linux/a_low.h>"), "a_LOW.h": GUARDED.replace("X_H", "L").format(_SIN)}
    kernel = make_kernel(tmp_path / "k", changes={f"include/uapi/linux/{n}": text for n, text in texts.items()})
    main(["lint", str(kernel), "linux/x.h", "--arch", "x86_64", "--format", "json"])
    told = [(each["severity"], each["message"]) for each in json.loads(capsys.readouterr().out)["findings"]]
    assert told == [("note", "linux/x.h includes linux/a_low.h, and there is linux/a_LOW.h in its place")]


def test_what_is_another_header_s_ioctl_by_another_name_is_told_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As VIDIOC_SUBDEV_ENUMSTD is VIDIOC_ENUMSTD."""
    number = "_IOW('x', 1, struct s)"
    headers = {
        "y": f"#include <linux/types.h>\n#include <linux/ioctl.h>\nstruct s {{ long a; }};\n#define Y_GO {number}",
        "x": f"#include <linux/y.h>\n#define Y_SUB_GO {number}",
    }
    texts = {
        f"include/uapi/linux/{n}.h": f"#ifndef {n}_H\n#define {n}_H\n{text}\n#endif\n" for n, text in headers.items()
    }
    kernel = make_kernel(tmp_path, arches=("x86",), changes=texts)
    main(["lint", str(kernel), "linux/x.h", "linux/y.h", "--arch", "x86_64", "--arch", "i386", "--format", "json"])
    found = json.loads(capsys.readouterr().out)["findings"]
    assert [each["symbol"] for each in found if each["rule"] == "ioctl-number-differs"] == ["Y_GO"]


@pytest.mark.parametrize("beside", ["__u8 pad[64];", ""])
def test_what_each_arch_declares_for_itself_is_not_compared(
    beside: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As kvm_debug_exit_arch in a union that is longer, and kvm_guest_debug_arch by itself."""
    text = GUARDED.format(f"#include <asm/own.h>\nstruct s {{ union {{ struct own own; {beside} }}; __u32 a; }};")
    own = {
        f"arch/{arch}/include/uapi/asm/own.h": GUARDED.replace("X_H", "O").format(
            f"struct own {{ __u32 a[{count}]; }};"
        )
        for arch, count in (("arm", 1), ("arm64", 2))
    }
    kernel = make_kernel(tmp_path, arches=("arm", "arm64"), changes={**own, "include/uapi/linux/x.h": text})
    main(["lint", str(kernel), "linux/x.h", "--arch", "arm", "--arch", "arm64"])
    assert "layout-differs" not in capsys.readouterr().out


def test_of_a_new_arch_only_its_own_headers_are_new(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What every arch sees was there before, also in a header that changed; what is new for all is told of it too."""
    own = GUARDED.replace("X_H", "O_H").format("#include <linux/x.h>\nstruct own { __u32 a; __u64 b; };")
    for name, arches, more in (("old", ("x86",), ""), ("new", ("x86", "arm64"), _FRESH)):
        texts: dict[str, str | None] = {
            "include/uapi/linux/same.h": GUARDED.replace("X_H", "S_H").format(
                "#include <linux/x.h>\nstruct same { __u32 a; __u64 b; };"
            ),
            "include/uapi/linux/x.h": GUARDED.format(f"{_SIN}{more}"),
            "arch/arm64/include/uapi/asm/own.h": own if "arm64" in arches else None,
        }
        make_kernel(tmp_path / name, arches=arches, changes=texts)
    given = ["lint", f"{tmp_path / 'old'}..{tmp_path / 'new'}", "--arch", "x86_64", "--format", "json", "-q"]
    main([*given, "--arch", "arm64"])
    found = json.loads(capsys.readouterr().out)["findings"]
    told = {each["symbol"]: set(each["targets"]) for each in found if each["rule"] == "padding-hole"}
    assert told == {"struct fresh": {"arm64", "x86_64"}, "struct own": {"arm64"}}


def test_a_member_of_one_arch_is_no_old_sin_of_another(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each arch has its own header of a name: what is gone from one says nothing of what is new in the other."""
    gone, came = "struct one { __u32 a; __u64 addr; };", "struct two { __u32 a; __u64 addr; };"
    for side, texts in (("old", (gone, "")), ("new", ("", came))):
        changes = {
            f"arch/{arch}/include/uapi/asm/own.h": GUARDED.format(text)
            for arch, text in zip(("x86", "arm64"), texts, strict=True)
        }
        make_kernel(tmp_path / side, arches=("x86", "arm64"), changes=changes)
    given = ["lint", f"{tmp_path / 'old'}..{tmp_path / 'new'}", "--arch", "x86_64", "--format", "json", "-q"]
    main([*given, "--arch", "arm64"])
    found = json.loads(capsys.readouterr().out)["findings"]
    assert [each["symbol"] for each in found if each["rule"] == "padding-hole"] == ["struct two"]


def test_the_next_name_of_a_numbered_family_is_no_new_sin(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, more in (("old", ""), ("new", "\n#define SPEED_200 200\n#define MODE_1 1")):
        text = GUARDED.format(f"#define SPEED_100 100{more}")
        make_kernel(tmp_path / name, changes={"include/uapi/linux/x.h": text})
    main(["lint", f"{tmp_path / 'old'}..{tmp_path / 'new'}", "--arch", "x86_64", "--format", "json", "-q"])
    assert [each["symbol"] for each in json.loads(capsys.readouterr().out)["findings"]] == ["MODE_1"]


def test_ioctls_of_anothers_type_that_moved_are_no_new_claim(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The table names the header that had them: where that is gone, nobody took the numbers anew."""
    table = {_NUMBERS: "'H'  00-0F  linux/kvm.h\n'H'  00-0F  uapi/linux/x.h\n'L'  all  linux/kvm.h\n"}
    for side, name, more in (("old", "x", ""), ("new", "y", "\n#define X_B _IO('L', 1)")):
        text = GUARDED.format(f"#define X_A _IO('H', 1){more}")
        make_kernel(tmp_path / side, changes={**table, f"include/uapi/linux/{name}.h": text})
    main(["lint", f"{tmp_path / 'old'}..{tmp_path / 'new'}", "--arch", "x86_64", "--format", "json", "-q"])
    found = json.loads(capsys.readouterr().out)["findings"]
    assert [each["symbol"] for each in found if each["rule"] == "ioctl-number-claimed"] == ["X_B"]


def test_registers_in_a_record_of_a_common_header_are_only_noted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As ``struct bpf_perf_event_data``, which holds those of whichever arch."""
    texts = {
        "arch/x86/include/uapi/asm/own.h": GUARDED.replace("X_H", "O").format("struct regs { unsigned long ax; };"),
        "include/uapi/linux/x.h": GUARDED.format(
            "#include <asm/own.h>\nstruct s { struct regs regs; };\nstruct t { struct s s; long a; };"
        ),
    }
    kernel = make_kernel(tmp_path, arches=("x86",), changes=texts)
    main(["lint", str(kernel), "linux/x.h", "--arch", "x86_64", "--arch", "i386", "--format", "json"])
    found = json.loads(capsys.readouterr().out)["findings"]
    told = {each["symbol"]: each["severity"] for each in found if each["rule"] == "layout-differs-32-bit"}
    assert told == {"struct s": "note", "struct t": "warning"}


def test_an_ioctl_that_is_named_as_all_of_its_type_is_of_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As BLKREPORTZONE is, which stands in none of the headers that the table names for 0x12."""
    others = {"include/uapi/linux/kvm.h": GUARDED.format("#define KVM_A _IO(0xAE, 1)\n#define KVM_B _IO(0xAE, 2)")}
    new = GUARDED.format("#define KVM_C _IO(0xAE, 3)\n#define X_D _IO(0xAE, 4)")
    assert _told(tmp_path, capsys, (GUARDED.format(""), new), others) == {("ioctl-number-claimed", "X_D")}


def test_a_name_that_a_header_has_itself_is_not_said_to_be_anothers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As hfi1_user.h has IB_IOCTL_MAGIC, which ib_user_mad.h has too."""
    both = "#define MAGIC 'x'\n#define {} _IO(MAGIC, {})"
    others = {"include/uapi/linux/a.h": GUARDED.replace("X_H", "A_H").format(both.format("A_B", 9))}
    changes = {**others, "include/uapi/linux/x.h": _LOOSE.format(both.format("X_A", 1))}
    kernel = make_kernel(tmp_path / "k", changes=changes)
    main(["lint", str(kernel), "linux/x.h", "linux/a.h", "--arch", "x86_64", "--format", "json"])
    told = [each["message"] for each in json.loads(capsys.readouterr().out)["findings"]]
    assert "linux/x.h is not self-contained: X_A cannot be used without linux/ioctl.h" in told


@pytest.mark.parametrize(("line", "told"), [("", set()), (SPDX, {("missing-syscall-note", None)})])
def test_a_kernel_whose_own_types_say_no_licence_asks_for_none(
    line: str, told: set[tuple[str, str | None]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    types = f"{line}#ifndef _T_H\n#define _T_H\n#include <asm/types.h>\n#endif\n"
    text = GUARDED.removeprefix(SPDX)
    sides = "", text.format("#define X_A 1")
    assert _told(tmp_path, capsys, sides, {"include/uapi/linux/types.h": types}) == told
