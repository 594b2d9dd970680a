"""What one change mends is one finding: it names all that it is about, keeps each in its parts, and an exception may be
for all of them or for one.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from headergen.cli import main
from headergen.diagnostics import Diagnostic
from headergen.diagnostics.rules_import import HEADER_UNREADABLE
from headergen.lint import grouped, of_exact_targets
from headergen.model import Location
from tests.linted import GUARDED, each_found, judged, kernel_with
from tests.tiny_kernel import SPDX, make_kernel

# 4 bytes at 4, 7 at 17 (3 on i386), and 4 at 28 for those who align a pointer to 8
_HOLES = "struct s { __u32 a; __u64 b __attribute__((aligned(8))); __u8 c; __u64 d; __u32 e; __u64 f; __u32 g, h; };"


def _of(rule: str, text: str) -> list[Diagnostic]:
    return [each for each in judged(GUARDED.format(text)) if each.rule.id == rule]


def test_the_holes_of_a_record_are_one_finding_with_each_in_its_parts() -> None:
    (told,) = _of("padding-hole", _HOLES)
    assert told.message == (
        "struct s has bytes that belong to no member, in 3 places: 4 bytes at 4 before 'b', 7 bytes at 17 before 'd'"
        " (3 bytes on i386), 4 bytes at 36 before 'f' (not on i386)"
    )
    assert (told.symbol, told.member) == ("struct s", "b, d, f")
    parts = {(part.member, part.offset, part.bits): part.targets for part in told.parts}
    others = ("x86_64", "arm64", "arm", "s390x")
    assert {key: set(of) for key, of in parts.items()} == {
        ("b", 4, 32): {*others, "i386"}, ("d", 17, 56): {*others}, ("d", 17, 24): {"i386"}, ("f", 36, 32): {*others},
    }  # fmt: skip


def test_the_ends_of_parts_are_one_finding_and_lie_behind_their_last_members() -> None:
    part = "struct {{ __u32 {0}; __u8 {1}; }} {2};"
    (told,) = _of("padding-tail", f"struct s {{ {part.format('a', 'b', 'p')} {part.format('c', 'd', 'q')} }};")
    assert told.message.partition(": ")[2] == "3 bytes at 5 behind 'p.b', 3 bytes at 13 behind 'q.d'"


def test_what_is_as_it_has_to_be_is_told_apart_from_what_is_not() -> None:
    told = _of("padding-hole", "struct s { __u32 a; __u64 b; __u8 c : 3; __u8 : 0; __u8 d : 3; __u8 e[6]; };")
    assert {each.severity.label: each.member.rpartition(" ")[2] for each in told} == {"warning": "b", "note": "e"}


@pytest.mark.parametrize(
    ("rule", "text", "message"),
    [
        (
            "config-leak", "#ifdef CONFIG_A\n#define X_A 1\n#endif\n#ifdef CONFIG_B\n#define X_B 1\n#endif",
            "linux/x.h depends on CONFIG_A, CONFIG_B, which no program knows",
        ),
        (
            "ioctl-plain-number", "#define X_IOC_A 0x7801\n#define X_IOC_B 0x7802",
            "X_IOC_A, X_IOC_B are named as ioctls and are plain numbers",
        ),
        (
            "ioctl-number-differs",
            "struct s { long a; };\n#define X_A _IOW('x', 1, struct s)\n#define X_B _IOR('x', 2, struct s)",
            "X_A, X_B have other numbers for 32-bit programs: the size of their argument (struct s) is 8 and 4 bytes",
        ),
        (
            "ioctl-pointer", "#define X_A _IOW('x', 1, void *)\n#define X_B _IOR('x', 2, char *)",
            "X_A, X_B are given pointers, and their numbers hold the size of one",
        ),
        (
            "ioctl-sizeof", "#define X_A _IOW('x', 1, sizeof(int))\n#define X_B _IOR('x', 2, sizeof(long))",
            "X_A, X_B are given a sizeof, and their numbers hold the size of size_t",
        ),
        (
            "ioctl-number-range", "#define X_BASE 0x850\n#define X_A _IO(X_BASE, 1)\n#define X_B _IOW(X_BASE, 2, int)",
            "X_A, X_B are given the type 0x850, which 8 bits cannot hold",
        ),
        (
            "member-long", "struct s { long a; __u32 b; unsigned long c; };",
            "struct s has members that are as wide as a register: 'a' (long), 'c' (unsigned long)",
        ),
    ],
)  # fmt: skip
def test_what_is_mended_in_one_place_is_one_finding(rule: str, text: str, message: str) -> None:
    (told,) = _of(rule, text)
    assert told.message == message
    assert len({(part.symbol, part.member) for part in told.parts}) == 2


def test_what_some_targets_have_is_said_of_the_fewer() -> None:
    """The width of a register is what the two differ by: some have one of the members so, all have the other."""
    targets = ("x86_64", "i386", "arm64", "arm", "mips64", "mips")
    found = of_exact_targets(each_found(GUARDED.format("struct s { __u64 a; void *b; };"), targets), targets)
    (told,) = [each for each in grouped(found) if each.rule.id == "layout-differs-32-bit"]
    assert told.message == (
        "a member of struct s is not the same on arm, mips as on arm64, mips64, though nothing moves: 'b' (void *) has"
        " another size; it has 16 bytes on x86_64 and 12 on i386"
    )


def test_a_member_that_some_targets_have_is_told_with_these_in_brackets() -> None:
    of_most = "#ifndef __i386__\n    long b;\n#endif\n"
    (told,) = _of("member-long", f"struct s {{ long a;\n{of_most} unsigned long c; }};")
    assert told.message == (
        "struct s has members that are as wide as a register: 'a' (long), 'b' (long) (not on i386), 'c' (unsigned long)"
    )


def test_all_are_named_to_whom_the_table_gives_numbers_of_one_type(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``sgx.h`` is there on x86 alone, ``b.h`` has one number more: neither is the first that is looked at."""
    rows = "0xA4  00-1F  linux/a.h\n0xA4  02  linux/b.h\n0xA4  00-1F  uapi/asm/sgx.h\n"
    headers = {name: GUARDED.format("") for name in ("a.h", "b.h")}
    text = GUARDED.format("#define X_ONE _IO(0xA4, 1)\n#define X_TWO _IO(0xA4, 2)")
    make_kernel(tmp_path, arches=("arm64", "x86"), changes={
        "Documentation/userspace-api/ioctl/ioctl-number.rst": rows,
        "arch/x86/include/uapi/asm/sgx.h": SPDX,
        **{f"include/uapi/linux/{name}": each for name, each in {**headers, "x.h": text}.items()},
    })  # fmt: skip
    (told,) = _told(capsys, str(tmp_path), "--arch", "arm64")
    owners = "linux/a.h, asm/sgx.h, linux/b.h"
    assert told == f"X_ONE, X_TWO have numbers of type 0xa4, which the kernel's table gives to {owners}"


@pytest.mark.parametrize(("licence", "bare"), [
    ("(GPL-2.0 OR BSD-3-Clause) WITH Linux-syscall-note", False), ("(MIT OR GPL-2.0) WITH Linux-syscall-note", False),
    ("(GPL-2.0 OR BSD-3-Clause)", True), ("GPL-2.0 OR (MIT WITH Linux-syscall-note)", True),
])  # fmt: skip
def test_the_exception_may_stand_behind_the_brackets_of_all_licences(licence: str, bare: bool) -> None:
    text = GUARDED.format("").replace("GPL-2.0 WITH Linux-syscall-note", licence)
    assert [each.rule.id for each in judged(text)] == ["missing-syscall-note"] * bare


def test_an_enumeration_without_a_tag_is_not_called_by_a_line() -> None:
    (told,) = _of("member-enum", "struct s { enum { X_A } a; };")
    assert told.message == "struct s has members that are enumerations: 'a' (enum)"


def test_headers_that_cannot_be_judged_for_one_reason_are_one_finding() -> None:
    """As all headers of a tree whose linux/types.h is a link out of it."""
    told = [
        Diagnostic(HEADER_UNREADABLE, f"linux/{name}.h cannot be judged: {why}", Location(f"linux/{name}.h", 0))
        for name, why in (("a", "no T"), ("b", "no T"), ("c", "no U"), ("d", "no T"))
    ]
    first, second = grouped(told)
    assert first.message == "linux/a.h and 2 other headers cannot be judged: no T"
    assert [part.symbol for part in first.parts] == ["linux/a.h", "linux/b.h", "linux/d.h"]
    assert (second.message, second.parts) == (told[2].message, ())


@pytest.mark.parametrize(("beside", "severity"), [("__u64 padding2", "note"), ("__u64 id", "warning")])
def test_a_pointer_beside_64_bits_for_padding_is_only_noted(beside: str, severity: str) -> None:
    """As those of Android's fuse_bpf_arg; 64 bits that mean something are no padding."""
    text = f"struct s {{ __u32 a, b; union {{ void *value; {beside}; }}; }};"
    assert {each.severity.label for each in _of("member-pointer", text)} == {severity}
    differs = [each.severity.label for each in _of("layout-differs-32-bit", text)]
    assert differs == ([] if severity == "note" else ["warning"])


def test_numbers_of_two_arguments_or_of_a_long_are_mended_each_by_itself() -> None:
    text = "#define X_A _IOW('x', 1, long)\n#define X_B _IOW('x', 2, long)\n"
    assert [each.symbol for each in _of("ioctl-number-differs", text)] == ["X_A", "X_B"]


def _told(capsys: pytest.CaptureFixture[str], *args: str) -> list[str]:
    main(["lint", *args, "linux/x.h", "--arch", "x86_64", "--arch", "i386", "--format", "json", "-q"])
    return [each["message"] for each in json.loads(capsys.readouterr().out)["findings"]]


def test_an_exception_is_for_all_of_a_record_or_for_one_hole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    kernel = str(kernel_with(tmp_path / "k", {"x.h": "struct s { __u32 a; __u64 b; __u32 c; __u64 d; };"}))
    holes = [each for each in _told(capsys, kernel) if "places" in each]
    assert len(holes) == 1
    every = _told(capsys, kernel, "--except", "padding-hole", "struct s", "it is cleared")
    assert not any("before" in each for each in every)
    rest = _told(capsys, kernel, "--except", "padding-hole", "struct s.b", "it is cleared")
    assert "4 bytes of struct s before 'd' belong to no member" in rest


def test_an_exception_for_one_name_of_several_leaves_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also for one that is not the first: the finding was kept whole when it was."""
    monkeypatch.chdir(tmp_path)
    text = GUARDED.format("#ifdef CONFIG_A\n#define X_SPEED 1\n#endif\n#ifdef CONFIG_B\n#endif\nenum x { FAILED, OK };")
    kernel = str(make_kernel(tmp_path / "k", changes={"include/uapi/linux/x.h": text}))
    told = _told(capsys, kernel, "--except", "name-without-prefix", "OK", "it is old")
    assert "FAILED is made of everyday words alone: nothing says that it is of linux/x.h" in told
    told = _told(capsys, kernel, "--except", "config-leak", "CONFIG_A", "it is old")
    assert "linux/x.h depends on CONFIG_B, which no program knows" in told
    told = _told(capsys, kernel, "--except", "config-leak", "linux/x.h", "it is old")
    assert not any("CONFIG" in each for each in told)


def test_sarif_has_the_parts_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    header = tmp_path / "x.h"
    header.write_text(f"{SPDX}#pragma once\n#include <linux/types.h>\n{_HOLES}\n")
    main(["lint", str(header), "--arch", "x86_64", "--format", "sarif", "-q"])
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    (found,) = [each["properties"] for each in run["results"] if each["ruleId"] == "padding-hole"]
    assert (found["symbol"], found["member"]) == ("struct s", "b, d, f")
    assert [(part["member"], part["offset"], part["bits"]) for part in found["parts"]] == [
        ("b", 4, 32), ("d", 17, 56), ("f", 36, 32),
    ]  # fmt: skip


# with 64 bits in place of the pointer of ``struct a`` gcc gives all but the last three one layout, for -m32 too
_HOLDERS = """
struct a {{ __u32 n; {0} p; }};
struct b {{ struct a a; __u32 n, m; }};
union c {{ struct b b[2]; __u8 all[64]; }};
struct d {{ struct a a; {0} q; }};
struct e {{ struct a a; __u32 n; __u64 q; }};
struct f {{ struct a a; __u64 q __attribute__((packed)); struct {{ {0} p; }} r; }};
"""


def test_a_record_whose_own_members_differ_too_is_told_by_itself() -> None:
    told = {each.symbol: each.message for each in _of("layout-differs-32-bit", _HOLDERS.format("void *"))}
    assert [*told] == ["struct a", "struct d", "struct e", "struct f"]
    assert told["struct a"].endswith(
        "; struct b, union c, struct e (on arm64, arm), which hold it, differ by their parts alone"
    )


def test_what_holds_an_old_record_is_told_by_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = "struct a { __u32 n; void *p; };\n"
    for side, text in (("old", old), ("new", f"{old}struct b {{ struct a a; __u32 n, m; }};")):
        make_kernel(tmp_path / side, arches=("x86",), changes={"include/uapi/linux/x.h": GUARDED.format(text)})
    asked = ["--arch", "x86_64", "--arch", "i386"]
    assert main(["lint", f"{tmp_path / 'old'}..{tmp_path / 'new'}", *asked]) == 1
    assert "struct b has 24 bytes on 64-bit targets and 16 on" in capsys.readouterr().out
