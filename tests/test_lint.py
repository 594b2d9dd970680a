"""Every rule of lint trips on its example and not on what its remedy makes of it; padding, differences between 32 and
64 bits, ioctl numbers and what can be included alone are as gcc has them.
"""

from __future__ import annotations

import json
import pickle
import random
import re
import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace

from headergen.cli import main
from headergen.diagnostics import Diagnostic, Rule, Severity
from headergen.diagnostics import rules_lint as rules
from headergen.interface import read
from headergen.lint import Texts, grouped, judge, judge_text, new_only, of_exact_targets, without_32_bits
from headergen.model import Location
from headergen.targets import TARGETS
from tests.compiling import needs_gcc
from tests.linted import FINE, GUARDED, LIBRARY, WHOLE, each_found, found, judged, kernel_with
from tests.patience import ends
from tests.tiny_kernel import SPDX, make_kernel


@pytest.mark.parametrize("text", ["struct s { __u32 tv_sec; };", "struct s { struct timespec when; };"])
def test_a_time_is_told_by_what_is_true_of_each(text: str) -> None:
    """A member of 32 bits is the same for all programs, and ends all the same; sound has one for that on purpose."""
    (message,) = {each.message for each in judged(text) if each.rule.id == "member-time"}
    assert message.startswith("struct s has members that are times of 32 bits, in some programs or in all: ")


def test_what_some_32_bit_targets_alone_have_is_said_of_these() -> None:
    """The tail of ``r`` has no bytes on i386, and so has ``s``, whose pointer is as narrow on arm."""
    parts = "struct { __u64 a; __u32 b; } r; struct { struct q *p; __u32 k; } g;"
    text = f"struct q; struct s {{ __u64 id; union {{ {parts} }}; }};"
    targets = ("x86_64", "i386", "arm64", "arm")
    found = each_found(GUARDED.format(f"{text} struct t {{ long a; }};\n#define X _IOW('x', 1, struct s)"), targets)
    every = grouped(of_exact_targets(found, targets))
    told = {part.partition(":")[0] for each in every for part in each.message.split("; ")}
    assert told >= {
        "it has 24 bytes on x86_64 and 20 on i386",
        "members of struct s lie elsewhere on arm than on arm64",
        "X has another number for 32-bit programs (i386)",
        "struct t has 8 bytes on 64-bit targets and 4 on 32-bit targets",
    }


def test_every_rule_has_its_cases() -> None:
    assert set(FINE) == {rule.id for rule in rules.LINT_RULES}


def test_the_page_has_every_rule() -> None:
    page = (Path(__file__).parent.parent / "docs" / "lint.md").read_text("utf-8")
    rows = re.findall(r"^\| `([\w-]+)` \| (\w+) \| (.*) \|$", page, re.MULTILINE)
    assert rows == [(rule.id, rule.severity.label, rule.summary) for rule in rules.LINT_RULES]


@pytest.mark.parametrize("rule", rules.LINT_RULES, ids=lambda rule: rule.id)
def test_the_example_trips_the_rule_and_what_is_fine_does_not(rule: Rule, tmp_path: Path) -> None:
    if rule is rules.ALONE:
        make_kernel(tmp_path / "k", changes={"include/uapi/linux/x.h": SPDX + rule.example + "\n"})
        assert main(["lint", str(tmp_path / "k"), "linux/x.h"]) == 1
        make_kernel(tmp_path / "k", changes={"include/uapi/linux/x.h": FINE[rule.id][0]})
        assert main(["lint", str(tmp_path / "k"), "linux/x.h"]) == 0
        return
    if rule is rules.SHARED_GUARD:
        fine = SPDX + "#ifndef Y_H\n#define Y_H\n#define B 1\n#endif\n"
        for text, code in ((rule.example, 1), (FINE[rule.id][0], 0)):
            headers = {"include/uapi/linux/x.h": SPDX + text + "\n", "include/uapi/linux/a.h": fine}
            assert (
                main(["lint", str(make_kernel(tmp_path / "k", changes=headers)), "linux/a.h", "linux/x.h", "-q"])
                == code
            )
        return
    assert found(rule.id, WHOLE.get(rule.id, rule.example))
    for fine in FINE[rule.id]:
        assert found(rule.id, fine) == [], fine


def test_headers_with_one_guard_are_read_by_the_preprocessor_that_was_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    guarded = SPDX + "#ifndef X_H\n#define X_H\nstruct {} {{ int a; }};\n#endif\n"
    headers = {f"include/uapi/linux/{name}.h": guarded.format(name) for name in "xy"}
    kernel = make_kernel(tmp_path / "k", changes=headers)
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("cc", "gcc", "clang"):
        (tools / name).write_text(f"#!/bin/sh\necho {name} >> {tmp_path}/called\nexit 1\n")
        (tools / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tools))
    assert main(["lint", str(kernel), "linux/x.h", "linux/y.h", "--cpp", "pcpp", "-q", "--arch", "x86_64"]) == 1
    assert not (tmp_path / "called").exists()


_LOST = {
    'X _IOW("A", 1, __u32)': "X is given a string, which has no number",
    "X _IOR('x', 1, struct no)": "X has no number: struct no is declared but not defined by what this header includes",
    "X _IO(GONE, 1)": "X has no number: GONE is not defined by what this header includes",
    "X _IORW('x', 1, __u32)": "X has no number: it calls _IORW, which is no macro of these headers",
}


@pytest.mark.parametrize("said", _LOST)
def test_an_ioctl_that_gcc_gives_no_number_is_found(said: str, tmp_path: Path) -> None:
    text = GUARDED.format(f"#define {said}")
    (tmp_path / "linux").mkdir()
    (tmp_path / "linux/x.h").write_text(text)
    for expression, code in (("X", 1), ("_IO('x', 1)", 0)):
        asked = f"#include <linux/x.h>\nunsigned long long n = {expression};\n"
        assert gcc(asked, tmp_path, "-fsyntax-only").returncode == code
    assert found("ioctl-no-number", f"#define {said}") == [_LOST[said]]


def test_ioctls_that_lack_the_same_are_told_once() -> None:
    lines = [f"#define X_{n} _IOW('x', {n}, struct gone)" for n in range(9)]
    lines += [
        "#define Y _IORW('x', 9, int)",
        "#define Z _IOW('x', 11, struct away)",
    ]
    reason = "is declared but not defined by what this header includes"
    assert found("ioctl-no-number", "\n".join(lines)) == [
        f"X_0, X_1, X_2, X_3 and 5 more have no number: struct gone {reason}",
        "Y has no number: it calls _IORW, which is no macro of these headers",
        f"Z has no number: struct away {reason}",
    ]
    lines = [
        "#undef _IOR\n#undef _IO",
        "#define X_0 _IO('x', 0)",
        "#define X_1 _IO('x', 1)",
        "#define X_2 _IOR('x', 2, int)",
    ]
    told = "X_0, X_1, X_2 have no number: they call _IO, _IOR, which are no macros of these headers"
    assert found("ioctl-no-number", "\n".join(lines)) == [told]


@needs_gcc
@pytest.mark.parametrize("given", ["'AB', 1", "0x41424, 1", "'x', 0400", "01101, 1"])
def test_a_type_or_number_of_more_than_8_bits_is_what_gcc_computes(given: str, tmp_path: Path) -> None:
    body = f"#include <linux/types.h>\n#include <linux/ioctl.h>\n#define X _IO({given})\n"
    first, _, second = given.partition(", ")
    letter, number = numbers(body, [first, second], tmp_path, "-m64")
    what, more = ("type", letter) if letter > 255 else ("number", number)
    assert more > 255
    assert found("ioctl-number-range", f"#define X _IO({given})") == [
        f"X is given the {what} {more:#x}, which 8 bits cannot hold"
    ]


# ----------------------------------------------------------------------------------------------------- gcc as the judge


def gcc(text: str, tmp_path: Path, *options: str) -> subprocess.CompletedProcess[str]:
    for name, each in LIBRARY.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(each)
    (tmp_path / "x.c").write_text(text)
    return subprocess.run(
        ["gcc", f"-I{tmp_path}", *options, "x.c"], cwd=tmp_path, capture_output=True, text=True, check=False
    )  # fmt: skip


def numbers(text: str, expressions: list[str], tmp_path: Path, width: str) -> list[int]:
    """What gcc computes, without anything being run."""
    asked = f"{text}\nunsigned long long hg_n[] = {{ {', '.join(expressions)} }};\n"
    result = gcc(asked, tmp_path, width, "-O0", "-S", "-o", "-")
    assert result.returncode == 0, result.stderr
    words = re.findall(r"\.(quad|long|zero)\s+(-?\d+)", result.stdout.partition("hg_n:")[2])
    plain = [int(number) for kind, number in words if kind != "zero"]
    if width == "-m64":
        return plain
    return [low & 0xFFFFFFFF for low in plain[::2]]


def _records(count: int) -> list[tuple[str, list[str]]]:
    """Random structs, each with its members."""
    dice = random.Random(14)  # noqa: S311 - cases, not secrets
    made = []
    for number in range(count):
        kinds = [dice.choice(["__u8", "__u16", "__u32", "__u64", "__aligned_u64", "long"]) for _ in range(4)]
        sized = [f"{kind} m{at}{dice.choice(['', '', '[3]'])};" for at, kind in enumerate(kinds)]
        packed = " __attribute__((packed))" if dice.random() < 0.2 else ""
        made.append((f"struct r{number} {{ {' '.join(sized)} }}{packed};", [f"m{at}" for at in range(4)]))
    return made


@needs_gcc
def test_padding_is_where_gcc_warns_of_it(tmp_path: Path) -> None:
    made = _records(60)
    body = "\n".join(text for text, _ in made)
    findings = judged(GUARDED.format(body), ("x86_64", "i386"))
    for target, width in (("x86_64", "-m64"), ("i386", "-m32")):
        result = gcc(f"#include <linux/types.h>\n{body}", tmp_path, width, "-Wpadded", "-Wno-packed", "-fsyntax-only")
        assert result.returncode == 0, result.stderr
        lines = re.findall(r"^x\.c:(\d+):.*padding struct", result.stderr, re.MULTILINE)
        warned = {f"struct r{int(line) - 2}" for line in lines}  # one a line, below the line that includes
        told = {f.symbol for f in findings if f.rule in (rules.HOLE, rules.TAIL) and target in f.targets}
        assert told == warned
        assert warned, "no case has padding"


@needs_gcc
def test_differences_are_those_that_gcc_lays_out(tmp_path: Path) -> None:
    made = _records(60)
    body = "#include <linux/types.h>\n" + "\n".join(text for text, _ in made)
    places = [
        [f"sizeof(struct r{n})", *(f"__builtin_offsetof(struct r{n}, {m})" for m in members),
         *(f"sizeof(((struct r{n} *)0)->{m})" for m in members)]
        for n, (_, members) in enumerate(made)
    ]  # fmt: skip
    flat = [each for one in places for each in one]
    wide, narrow = (numbers(body, flat, tmp_path, width) for width in ("-m64", "-m32"))
    per = len(places[0])
    differs = {f"struct r{n}" for n in range(len(made)) if wide[n * per :][:per] != narrow[n * per :][:per]}
    findings = judged(GUARDED.format(body), ("x86_64", "i386"))
    told = {f.symbol: f.rule for f in findings if f.rule in (rules.WIDTH, rules.ALIGNMENT)}
    assert set(told) == differs
    assert {told[f"struct r{n}"] is rules.WIDTH for n, (text, _) in enumerate(made) if f"struct r{n}" in told} == {
        True, False,
    }  # fmt: skip
    for n, (text, _) in enumerate(made):
        if f"struct r{n}" in told:
            assert (told[f"struct r{n}"] is rules.WIDTH) is ("long" in text)


@pytest.mark.parametrize("rule", ["ioctl-number-differs", "ioctl-pointer", "ioctl-sizeof", "ioctl-too-big"])
def test_numbers_of_ioctls_are_wrong_where_gcc_says_so(rule: str, tmp_path: Path) -> None:
    example = next(each.example for each in rules.LINT_RULES if each.id == rule)
    for text, bad in [(example, True), *((fine, False) for fine in FINE[rule])]:
        all_of = GUARDED.format(text)
        size = "sizeof(struct s)" if "struct s" in text else "4"
        of = {
            width: numbers(all_of, ["(X) >> 16 & 0x3fff", size, "(X) >> 30"], tmp_path, width)
            for width in ("-m64", "-m32")
        }
        right = all(encoded == real and direction == 1 for encoded, real, direction in of.values())
        assert (right and of["-m64"] == of["-m32"]) is not bad, text
        assert bool(found(rule, text)) is bad


@needs_gcc
def test_what_stands_alone_compiles(tmp_path: Path) -> None:
    assert gcc(rules.ALONE.example, tmp_path, "-fsyntax-only").returncode
    assert gcc(FINE["not-self-contained"][0], tmp_path, "-fsyntax-only").returncode == 0


def test_what_has_no_guard_cannot_be_included_twice(tmp_path: Path) -> None:
    bad = WHOLE["missing-include-guard"]
    assert gcc(bad + bad, tmp_path, "-fsyntax-only").returncode
    for fine in FINE["missing-include-guard"]:
        assert gcc(fine + fine, tmp_path, "-fsyntax-only").returncode == 0


# ------------------------------------------------------------------------------------------------------ what is judged


def test_padding_of_a_part_is_told_once_where_i386_has_it_behind_that() -> None:
    """As in xt_hashlimit.h: the alignment puts the kernel's pointer where other programs have it."""
    text = "struct cfg {{ __u64 a; __u32 b; }};\nstruct s {{\n{}\nvoid *p __attribute__((aligned(8)));\n}};"
    for before, told in (("struct cfg c;", {("note", ("i386",))}), ("__u32 n;", {("warning", ("x86_64", "i386"))})):
        found = judged(GUARDED.format(text.format(before)), ("x86_64", "i386"))
        assert {(each.severity.label, each.targets) for each in found if each.rule is rules.HOLE} == told


def test_names_that_want_one_prefix_are_told_once() -> None:
    """As ethtool.h has seventeen SPEED_; an enumeration is one cause too, and what is apart stays apart."""
    said = "made of everyday words alone: nothing says that they are of linux/x.h"
    speeds = "\n".join(f"#define SPEED_{n} {n}" for n in (10, 100, 1000, 2500, 5000, 10000))
    assert found(
        "name-without-prefix", f"{speeds}\nenum {{ OK, FAILED }};\n#define MODE_1 1\nstruct info {{ int a; }};"
    ) == [
        f"SPEED_10, SPEED_100, SPEED_1000, SPEED_2500 and 2 more are {said}",
        f"FAILED, OK are {said}",
        "MODE_1 is made of everyday words alone: nothing says that it is of linux/x.h",
        "struct info is made of everyday words alone: nothing says that it is of linux/x.h",
    ]


def test_a_record_without_a_name_is_judged_with_the_one_that_holds_it() -> None:
    text = "struct s { union { struct { __u8 a; __u32 b; } in; __u64 c; }; struct { __u8 d; __u16 e; } f[2]; };"
    (told,) = found("padding-hole", text)
    assert told.partition(": ")[2] == "3 bytes at 1 before 'in.b', 1 byte at 9 before 'f[].e'"


def test_the_kernels_own_pointer_beside_64_bits_is_only_noted() -> None:
    """As siw's base_qp; a pointer that programs fill leaves the other half as it was in 32-bit ones."""
    text = "struct known {{ int a; }};\nstruct s {{ union {{ struct {} *p; __aligned_u64 id; }}; }};"
    for to, severity in (("gone", Severity.NOTE), ("known", Severity.WARNING)):
        told = [each for each in judged(GUARDED.format(text.format(to))) if each.rule.id == "member-pointer"]
        assert [each.severity for each in told] == [severity], to


def test_numbers_of_several_kinds_of_file_and_records_made_for_others_are_not_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As in mshv.h, and as raw-gadget hands over the descriptors of USB."""
    headers = {
        "include/uapi/linux/mshv.h": "#include <linux/y.h>\n#include <linux/ioctl.h>\n"
        "#define M_A _IOW(0xB8, 0, struct desc)\n#define M_B _IO(0xB8, 0)\n",
        "include/uapi/linux/y.h": "#include <linux/types.h>\nstruct desc { __u32 a, b; };\n",
    }
    main(["lint", str(make_kernel(tmp_path / "k", changes=headers)), "linux/mshv.h", "linux/y.h", "--format", "json"])
    told = {each["rule"] for each in json.loads(capsys.readouterr().out)["findings"]}
    assert told.isdisjoint({"ioctl-number-twice", "no-room-to-grow"})
    assert "missing-include-guard" in told


def test_numbers_that_differ_are_not_told_of_kvm(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """KVM_ARM_SET_COUNTER_OFFSET has the nr of KVM_S390_SET_IRQ_STATE; what is the same number is told."""
    text = "#include <linux/ioctl.h>\n#define K_A _IOW(0xAE, 1, int)\n#define K_B _IO(0xAE, 1)\n"
    text = GUARDED.format(f"{text}#define K_C _IO(0xAE, 2)\n#define K_D _IO(0xAE, 2)\n")
    kernel = make_kernel(tmp_path / "k", changes={"include/uapi/linux/kvm.h": text})
    main(["lint", str(kernel), "linux/kvm.h", "--format", "json", "-q"])
    told = [each["symbol"] for each in json.loads(capsys.readouterr().out)["findings"] if "twice" in each["rule"]]
    assert told == ["K_D"]


@pytest.mark.parametrize(("members", "wide", "narrow"), [("b", "7 bytes", "3 bytes"), ("b[3]", "5 bytes", "1 byte")])
def test_a_gap_that_is_wider_for_some_is_told_once(members: str, wide: str, narrow: str) -> None:
    (told,) = [
        each for each in judged(GUARDED.format(f"struct s {{ __u64 a; __u8 {members}; }};")) if "pad" in each.rule.id
    ]
    assert told.message == f"{wide} at the end of struct s belong to no member ({narrow} on i386)"
    assert told.new is None  # the width is one target's


def test_a_size_of_asm_generic_is_told_for_arm_alone() -> None:
    """It is ARM's old ABI that rounds the size up; the headers there are as old as their arches."""
    text = "struct s { unsigned short a; };\n"
    header = f"#include \"ioctl.h\"\n{text}#define X _IOW('x', 1, struct s)\n".encode()
    headers = {"asm-generic/x.h": header, "asm-generic/ioctl.h": LIBRARY["linux/ioctl.h"].encode()}
    own = frozenset({"asm-generic/x.h"})
    abis = {
        target: read(["asm-generic/x.h"], headers, TARGETS[target]) for target in ("x86_64", "i386", "arm", "arm64")
    }
    told = [each for each in grouped([*judge(abis, own, Texts(lambda _: text))]) if each.rule is rules.WORD]
    assert [(each.symbol, each.targets) for each in told] == [("struct s", ("arm",))]


def test_numbers_that_are_nobodys_are_told_once_for_all_targets() -> None:
    told = "#define X _IO(0xAB, 1)\n#ifdef __i386__\n#define Y _IO(0xAB, 2)\n#endif\n#define Z _IO(0xA8, 1)"
    found = [each for each in judged(GUARDED.format(told)) if each.rule is rules.IOCTL_UNLISTED]
    assert [(each.message.rpartition(": ")[2], set(each.targets)) for each in found] == [
        ("X", {"x86_64", "i386", "arm64", "arm", "s390x"}),
        ("Z", {"x86_64", "i386", "arm64", "arm", "s390x"}),
    ]


def test_what_another_process_found_is_told_alike() -> None:
    text = "struct s { __u8 a; __u32 b : 3, c : 3; };\n#define X_A _IO(0xAE, 1)\n#define X_B _IO(0xAE, 2)"
    own = each_found(GUARDED.format(text), ("x86_64",))
    others: list[Diagnostic] = pickle.loads(pickle.dumps(own))  # noqa: S301 - our own
    assert grouped(others) == grouped(own)
    assert [each.message for each in grouped(own) if each.rule.id == "ioctl-number-claimed"] == [
        "X_A, X_B have numbers of type 0xae, which the kernel's table gives to linux/types.h"
    ]
    assert new_only(others, own) == new_only(own, others) == []


def test_what_is_included_is_not_judged() -> None:
    assert judged(GUARDED.format("struct s { __u32 a; };")) == []


def test_a_union_may_have_alternatives_of_many_sizes() -> None:
    assert judged(GUARDED.format("union u { __u8 a; __u64 b; };")) == []


def test_a_record_differs_because_of_what_it_holds() -> None:
    text = "struct in { __u64 a; __u32 b; };\nstruct s { struct in first; __u32 c; };"
    assert found("layout-differs-i386", text) == [
        "struct in has 16 bytes on 64-bit targets and 12 on i386; struct s, which holds it, differs by its parts alone",
    ]


def test_a_pointer_that_shares_its_place_is_told_as_such() -> None:
    (told,) = found("layout-differs-32-bit", "struct s { union { void *p; __u64 n; }; };")
    assert "though nothing moves" in told


# each kind that is no sin, and beside it the nearest one that is: (rule, text, severity or "" for none)
_AS_LONG = "__attribute__((aligned(sizeof(long))))"
_READS = "#define R(n) _IOR('x', n, int)\n#define X_ONE R(A)\n#define X_TWO R(B)"
_LITTLE = "\n#ifdef __LITTLE_ENDIAN_BITFIELD\n"
_P_T = "#if defined(__LP64__) && !defined(__s390x__)\n"
_P_T += "typedef void *p_t;\n#else\ntypedef {} p_t;\n#endif\nstruct s {{ p_t p; }};"
_HELPER = "struct s { __u32 *p; };\nstatic inline void s_init(struct s *s, void *p) { s->p = p; }\n"
_FILLER = "typedef char pad_t[sizeof(__u64) - sizeof(long)];\n"
_HEAD = "struct h { __u16 t, f; __u32 n; } __attribute__((aligned(8)));\n"
_PART = "struct a { __u64 a; __u32 b; };\n"
_DRM = "#define DRM_IOW(n, t) _IOW('d', n, t)\n"
_SAME = "struct s { __u64 a; __u32 b; };\n"
_OF_16 = "__attribute__((aligned(16)))"
_MD_PTR = "union { void *p; __u64 : 64; } __attribute__((aligned(8)))"
_OLD = "typedef long __kernel_old_time_t; struct __kernel_old_timespec"
_NEAR = [
    # an alternative of a union may be shorter than another, but a hole in it is one
    ("padding-tail", "struct s { union { struct { __u64 a; __u32 b; } x; __u8 all[64]; }; };", ""),
    ("padding-tail", "struct s { union { struct { __u64 a; __u32 b; } x; __u8 c; }; };", "warning"),
    ("padding-tail", "struct s { union { struct { __u64 a; __u32 b; } x; __u8 c[13]; }; };", "warning"),
    ("padding-hole", "struct s { union { struct { __u32 a; __u64 b; } x; __u8 all[64]; }; };", "warning"),
    ("padding-tail", "union s { struct { union { struct { __u64 a; __u32 b; } x; } in; }; __u8 all[64]; };", ""),
    # what a flexible array begins in is the array's
    ("padding-tail", "struct s { __u64 a; __u32 b; __u8 data[]; };", ""),
    ("padding-tail", "struct s { __u64 a; __u32 b; union { __u8 data[0]; __u16 more[0]; }; };", ""),
    ("padding-tail", "struct s { __u64 a; __u32 b; __u8 data[1]; };", "note"),
    ("padding-tail", "struct s { __u64 a; __u32 b; __u8 pad[1]; };", "warning"),
    ("padding-tail", "struct s { __u64 a; __u32 b; __u8 data[2]; };", "warning"),
    ("padding-tail", "struct s { __u32 a; __u8 b; } __attribute__((packed, aligned(4)));", "note"),
    ("padding-tail", "struct in { __u32 n; __u8 data[]; }; struct s { __u64 a; struct in b[3]; };", "warning"),
    # padding that the author asked for
    ("padding-tail", "struct s { __u32 a; } __attribute__((aligned(8)));", "note"),
    ("padding-tail", "struct s { __u64 a; __u32 b; } __attribute__((aligned(8)));", "warning"),
    ("padding-tail", f"{_HEAD}struct s {{ struct h h; __u16 a; }} __attribute__((aligned(8)));", "note"),
    ("padding-tail", f"{_HEAD}struct s {{ struct h h; __u16 a; }};", "note"),
    ("padding-tail", f"{_HEAD}struct s {{ struct h h; __u64 b; __u16 a; }};", "warning"),
    ("padding-hole", f"{_HEAD}struct s {{ struct h h; __u16 a; __u32 b; }};", "warning"),
    ("padding-hole", f"struct s {{ __u32 a; __u8 b[32] {_OF_16}; }};", "note"),
    ("padding-hole", f"struct in {{ __u8 b[32] {_OF_16}; }}; struct s {{ __u32 a; struct in b; }};", "note"),
    ("padding-hole", "struct s { __u32 a; __u64 b __attribute__((aligned(8))); };", "warning"),
    # the end of a part of a union, which something else covers
    ("layout-differs-i386", f"{_PART}struct s {{ union {{ struct a a; __u8 p[64]; }}; }};", ""),
    ("layout-differs-i386", f"{_PART}struct s {{ union {{ struct a a; __u8 p[8]; }}; }};", "warning"),
    ("layout-differs-i386", f"{_PART}struct s {{ union {{ struct a a[2]; __u8 p[64]; }}; }};", "warning"),
    # aligned as a pointer, on whichever target
    ("layout-differs-i386", "struct a { void *p; char c[120]; }; struct s { __u32 id; struct a a; };", ""),
    ("layout-differs-32-bit", f"typedef struct {{ int a; }} {_AS_LONG} a_t; struct s {{ int i; a_t a; }};", "warning"),
    ("layout-differs-i386", "struct a { __u64 a; }; struct s { __u32 id; struct a a; };", "warning"),
    # one for each width
    ("layout-differs-i386", "struct s64 { __u64 a; __u32 b; }; struct s32 { __u32 a, b; };", ""),
    ("layout-differs-i386", "struct s64 { __u64 a; __u32 b; }; struct t32 { __u32 a, b; };", "warning"),
    ("padding-tail", "struct s64 { __u64 a; __u32 b; }; struct s32 { __u32 a, b; };", "note"),
    ("padding-tail", "struct s64 { __u64 a; __u32 b; }; struct t32 { __u32 a, b; };", "warning"),
    ("layout-differs-i386", f"{_SAME}#define S_32 _IOW('x', 1, struct compat_s)", "note"),
    ("layout-differs-i386", f"{_SAME}#define S_32 _IOW('x', 1, struct compat_t)", "warning"),
    # what a BPF program is given: a pointer beside 64 bits without a name
    ("padding-hole", f"struct s {{ __u32 a; {_MD_PTR}; }};", "note"),
    ("padding-hole", f"struct s {{ __u32 a; {_MD_PTR}; }};\n#define X _IOR('x', 1, struct s)", "warning"),
    ("padding-hole", f"struct s {{ __u32 a; __u64 b; {_MD_PTR}; }};", "warning"),
    # both byte orders are there
    ("member-bit-field", f"struct s {{{_LITTLE}__u8 a : 4, b : 4;\n#else\n__u8 b : 4, a : 4;\n#endif\n}};", "note"),
    ("member-bit-field", "#define X __LITTLE_ENDIAN_BITFIELD\nstruct s {\n__u8 a : 4, b : 4;\n};", "warning"),
    # the kernel's own pointer, at eight bytes of everybody
    ("member-pointer", "struct s { __u32 a, b;\nvoid *p __attribute__((aligned(8)));\n};", "note"),
    ("member-pointer", "struct s { union { void *p; __u64 : 64; } __attribute__((aligned(8))); };", "note"),
    ("layout-differs-32-bit", "struct s { union { void *p; __u64 : 64; } __attribute__((aligned(8))); };", ""),
    ("member-pointer", "struct s { __u32 a, b;\nvoid *p __attribute__((aligned(4)));\n};", "warning"),
    ("member-pointer", "struct s { union { void *p; __u64 b; }; };", "warning"),
    # a length that has a name
    ("zero-length-array", "#define SALT 0\nstruct s { __u32 a;\n__u8 salt[SALT];\n};", ""),
    ("zero-length-array", "#define SALT 0\nstruct s { __u32 SALT_; __u8 salt[0]; };", "warning"),
    # seconds that are as wide as a register are the time; what is beside them is a long
    ("member-time", "typedef long __kernel_suseconds_t; struct s { __kernel_suseconds_t usec; };", ""),
    ("member-long", "typedef long __kernel_suseconds_t; struct s { __kernel_suseconds_t usec; };", "warning"),
    ("member-time", "typedef long __kernel_old_time_t; struct s { __kernel_old_time_t sec; };", "warning"),
    # bits of a word that bit-fields share, and the other half of a pointer
    ("padding-tail", "struct s { __u32 a : 3; };", "note"),
    ("padding-hole", "struct s { __u8 a : 3; __u8 : 0; __u8 b : 3; };", "note"),
    ("padding-hole", "struct s { __u8 a : 3; __u32 b; };", "warning"),
    ("padding-tail", "struct s { __u32 a, b;\nvoid *p __attribute__((aligned(8)));\n};", "note"),
    ("padding-tail", "struct s { __u64 a __attribute__((aligned(8)));\nvoid *p;\n};", "warning"),
    # two names for one number
    ("ioctl-number-twice", f"#define NONE 3\n#define A NONE\n#define B NONE\n{_READS}", ""),
    ("ioctl-number-twice", f"#define A 3\n#define B 3\n{_READS}", "warning"),
    # eight bytes of every program: two typedefs, what fills it up, and the kernel's pointer
    ("member-pointer", _P_T.format("__u64"), "note"),
    ("member-pointer", _P_T.format("__u32"), "warning"),
    ("member-long", "struct s { long a; char __pad[sizeof(__u64) - sizeof(long)]; };", "note"),
    ("member-pointer", "struct s { __u32 flags, pad; __u64 *p; };", "warning"),
    ("member-long", "struct s { long a; char b[sizeof(__u64) - sizeof(long)]; };", "warning"),
    ("layout-differs-32-bit", "struct s { __u32 a, b;\nvoid *p __attribute__((aligned(8)));\n};", ""),
    ("layout-differs-32-bit", "struct s {\nvoid *p __attribute__((aligned(8)));\nlong b;\n};", "warning"),
    # the old times themselves, and a struct that has both
    ("member-time", f"{_OLD} {{ __kernel_old_time_t tv_sec; }};", ""),
    ("member-time", "struct s {\n#ifndef __USE_TIME_BITS64\nstruct timespec t;\n#endif\n__u32 a; };", "note"),
    ("member-time", "struct s { __u32 tv_sec; __u32 tv_usec; };", "warning"),
    ("member-time", "struct s { __u64 tv_sec; __u32 tv_nsec, a; };", ""),
    ("member-time", "struct s { __u32 timeout_sec; };", ""),
    # what only the header's own functions have
    ("member-pointer", _HELPER, "note"),
    ("layout-differs-32-bit", _HELPER, "note"),
    ("member-pointer", f"{_HELPER}struct t {{ struct s s; }};", "warning"),
    ("member-pointer", f"{_HELPER}#define X _IOR('x', 1, struct s)", "warning"),
    # the number of 32-bit programs is there, made of what the kernel has for itself
    ("ioctl-number-differs", "#define X_S _IOW('x', 1, long)\n#define X32_S _IOW('x', 1, struct compat_x)", "note"),
    ("ioctl-number-differs", "#define X_S _IOW('x', 1, long)\n#define X32_G _IOW('x', 1, struct compat_x)", "error"),
    # a size that is the rest of a type says nothing
    ("ioctl-number-differs", "struct s { long a; };\n#define X_GO _IOW(0x7843, 1, struct s)", ""),
    # DRM goes by nr, also for a driver that is not in the tree
    ("ioctl-number-differs", f"{_DRM}struct s {{ __u64 a; __u32 b; }};\n#define X_GO DRM_IOW(1, struct s)", "note"),
    ("ioctl-number-differs", f"{_DRM}struct s {{ __u32 a; __u64 b; }};\n#define X_GO DRM_IOW(1, struct s)", "error"),
    ("padding-tail", f"{_HELPER.replace('*p;', '*p; __u32 n;')}", "note"),
    ("padding-tail", "struct s { __u64 *p; __u32 n; };", "warning"),
    # the pointer itself is passed, and the header has that of 32-bit programs beside it
    ("ioctl-pointer", "#define X_GO _IOW('x', 1, void *)\n#define X_GO32 _IOW('x', 1, __u32)", "note"),
    ("ioctl-pointer", "#define X_GO _IOW('x', 1, void *)\n#define X_GO32 _IOW('x', 2, __u32)", "error"),
    # a type that is too big is told by itself
    ("ioctl-direction", "#define X_GO _IO(0x800, 1)", ""),
    ("ioctl-direction", "#define X_GO _IOC(_IOC_NONE, 'x', 1, 8)", "warning"),
    # a record for each width beside it
    ("member-time", "struct s { time_t t; };\nstruct s32 { __u32 t; };\nstruct s64 { __u64 t; };", "note"),
    ("member-time", "struct s { time_t t; };\nstruct s64 { __u64 t; };", "warning"),
    ("layout-differs-32-bit", "struct s { long t; };\nstruct s32 { int t; };\nstruct s64 { __u64 t; };", "note"),
    ("layout-differs-32-bit", "struct s { long t; };\nstruct s64 { __u64 t; };", "warning"),
    # a part of unions alone that have longer ones; its padding, and where its end lies, are theirs
    ("padding-tail", f"{_SAME}union u {{ struct s a; __u8 p[64]; }};", "note"),
    ("layout-differs-i386", f"{_SAME}union u {{ struct s a; __u8 p[64]; }};", "note"),
    ("padding-tail", f"{_SAME}union u {{ struct s a; __u8 p[8]; }};", "warning"),
    ("padding-tail", f"{_SAME}union u {{ struct s a; __u8 p[64]; }};\nstruct t {{ struct s b[2]; }};", "warning"),
    ("padding-tail", f"{_SAME}union u {{ struct s a; __u8 p[64]; }};\n#define X _IOR('x', 1, struct s)", "warning"),
    ("padding-hole", "struct s { __u32 a; __u64 b; };\nunion u { struct s a; __u8 p[64]; };", "warning"),
    # the end of what a BPF program is given
    ("padding-tail", f"struct s {{ {_MD_PTR}; __u32 a; }};", "note"),
    ("padding-tail", f"struct s {{ {_MD_PTR}; __u32 a; }};\n#define X _IOR('x', 1, struct s)", "warning"),
    # the kernel's own pointer beside the 64 bits that programs have there: nothing moves
    ("layout-differs-32-bit", "struct s { union { struct gone *p; __aligned_u64 b; }; };", ""),
    ("layout-differs-32-bit", "struct s { union { struct gone *p; __u32 b; }; };", "warning"),
    ("layout-differs-32-bit", "struct s { union { struct { struct gone *p; int n; }; __u64 b; }; };", "warning"),
    # what fills a member up moves, and nothing else
    ("layout-differs-32-bit", f"{_FILLER}struct s {{ __u64 a; long b; pad_t pad; __u64 c; }};", ""),
    ("layout-differs-32-bit", f"{_FILLER}struct s {{ __u64 a; long b; pad_t data; __u64 c; }};", "warning"),
    # the same bytes are left out of two parts of a union
    ("padding-tail", "struct s { union { struct { __u64 a; __u32 b; }; struct { __u64 c; __u32 d; }; }; };", "warning"),
    ("padding-tail", "struct s { union { struct { __u64 a; __u32 b; }; struct { __u64 c, d; }; }; };", ""),
    ("padding-tail", "struct s { union { __u32 a[3]; struct { __u64 c; __u32 d; }; }; };", "warning"),
    # 64 as a number of its own says it, and not in another
    ("padding-hole", "struct x64_s { __u32 a; __u64 b; };\nstruct x32_s { __u32 a, b; };", "note"),
    ("padding-hole", "struct x164_s { __u32 a; __u64 b; };\nstruct x132_s { __u32 a, b; };", "warning"),
    # the old times themselves are there to be called old
    ("layout-differs-32-bit", "struct __kernel_old_timespec { long tv_sec; long tv_nsec; };", ""),
    ("layout-differs-32-bit", "struct x_timespec { long tv_sec; long tv_nsec; };", "warning"),
    # a declaration for each byte order
    ("member-bit-field", "#if __LITTLE_ENDIAN_BITFIELD || 1\nstruct s { __u32 a : 3, b : 29; };\n#endif", "note"),
    ("member-bit-field", "#if X_BITFIELD || 1\nstruct s { __u32 a : 3, b : 29; };\n#endif", "warning"),
    # the number of 32-bit programs is there
    ("ioctl-number-differs", "#define X_GO _IOW('x', 1, long)\n#define X_GO32 _IOW('x', 1, int)", "note"),
    ("ioctl-number-differs", "#define X_GO _IOW('x', 1, long)\n#define X_GO32 _IOW('x', 2, int)", "error"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "text", "severity"), _NEAR)
def test_what_is_no_sin_is_told_from_its_neighbour(rule: str, text: str, severity: str) -> None:
    found = [each for each in judged(GUARDED.format(text)) if each.rule.id == rule]
    told = [each for each in found if {each.symbol, *(part.symbol for part in each.parts)} != {"struct a"}]
    assert max((each.severity for each in told), default=None) == (Severity.of(severity) if severity else None)


def test_a_long_of_targets_without_32_bit_programs_is_no_sin() -> None:
    found = judged(GUARDED.format("struct s { unsigned long a; };"), ("alpha",))
    longs = [each for each in found if each.rule is rules.LONG]
    assert [each.severity for each in without_32_bits(longs, ["alpha"])] == [Severity.WARNING]
    assert [each.severity for each in without_32_bits(longs, ["alpha", "arm64"])] == [Severity.NOTE]
    both = [*longs, *(replace(each, targets=("arm64",)) for each in longs)]
    assert {each.severity for each in without_32_bits(both, ["alpha", "arm64"])} == {Severity.WARNING}
    own = [replace(each, location=Location("asm/x.h", 1)) for each in longs]
    assert [each.severity for each in without_32_bits(own, ["alpha", "arm64"])] == [Severity.WARNING]


def test_a_pointer_of_the_kernels_own_has_another_remedy() -> None:
    text = "struct known { __u32 a; };\nstruct s { struct known *a; };\nstruct t { struct unknown *a; };"
    told = {each.symbol: each.help for each in judged(GUARDED.format(text)) if each.rule is rules.POINTER}
    assert told["struct t"] == rules.KERNELS_POINTER
    assert told["struct s"] == rules.POINTER.remedy


def test_an_arch_has_registers_and_ioctls_have_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = GUARDED.format(
        "struct regs { unsigned long pc; unsigned int a : 3; };\nstruct in { unsigned long pc; };\n"
        "struct handed { struct in in; };\n#define X_GO _IOW('x', 1, struct handed)"
    )
    kernel = make_kernel(tmp_path / "k", changes={"arch/x86/include/uapi/asm/x.h": text})
    assert main(["lint", str(kernel), "asm/x.h", "--arch", "x86_64", "--arch", "i386", "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)["findings"]
    told = {(e["rule"], of["symbol"], e["severity"]) for e in found for of in (e, *e["parts"])}
    assert told >= {
        ("member-long", "struct regs", "note"),
        ("member-bit-field", "struct regs", "note"),
        ("layout-differs-32-bit", "struct regs", "note"),
        ("member-long", "struct in", "warning"),
        ("layout-differs-32-bit", "struct in", "warning"),
        ("layout-differs-32-bit", "struct handed", "warning"),
        ("ioctl-number-differs", "X_GO", "error"),
    }


def test_the_end_of_an_argument_is_not_looked_at_where_ioctls_go_by_nr(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (
        "struct x_end { __u64 a; __u32 b; };\nstruct x_moved { __u32 a; __u64 b; };\n"
        "#define X_END _IOW('x', 1, struct x_end)\n#define X_MOVED _IOW('x', 2, struct x_moved)"
    )
    for folder, of_end in (("drm", "note"), ("linux", "error")):
        changes = {f"include/uapi/{folder}/x.h": GUARDED.format(text)}
        kernel = make_kernel(tmp_path / folder, changes=changes)
        given = ["lint", str(kernel), f"{folder}/x.h", "--arch", "x86_64", "--arch", "i386", "--format", "json"]
        assert main(given) == 1
        found = json.loads(capsys.readouterr().out)["findings"]
        told = {each["symbol"]: each["severity"] for each in found if each["rule"] == "ioctl-number-differs"}
        assert told == {"X_END": of_end, "X_MOVED": "error"}


def test_whose_header_lacks_a_licence_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changes = {
        "arch/arm64/include/uapi/asm/x.h": "#ifndef X_H\n#define X_H\n#define A 1\n#endif\n",
        "arch/x86/include/uapi/asm/x.h": SPDX + "#ifndef X_H\n#define X_H\n#define A 1\n#endif\n",
    }
    kernel = make_kernel(tmp_path / "k", changes=changes)
    assert main(["lint", str(kernel), "asm/x.h", "--arch", "x86_64", "--arch", "arm64", "--format", "json"]) == 1
    (told,) = json.loads(capsys.readouterr().out)["findings"]
    assert (told["rule"], told["targets"]) == ("missing-syscall-note", ["arm64"])


def test_another_bit_of_a_word_of_bits_is_no_new_sin(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = kernel_with(tmp_path / "old", {"x.h": "struct s { __u32 a : 1, r : 31; union { __u32 *p; }; };"})
    new = kernel_with(tmp_path / "new", {
        "x.h": "struct s { __u32 a : 1, b : 1, r : 30; union { __u32 *p; __u64 *q; }; };\nstruct t { __u32 a : 32; };"
    })  # fmt: skip
    assert main(["lint", f"{old}..{new}", "--arch", "x86_64", "--format", "json"]) == 1
    told = [(each["rule"], each["symbol"]) for each in json.loads(capsys.readouterr().out)["findings"]]
    assert told == [("member-bit-field", "struct t")]


def test_records_that_double_at_each_level_are_looked_at_once_each() -> None:
    text = "struct s0 { char a, b; };" + "".join(f"struct s{n} {{ struct s{n - 1} a, b; }};" for n in range(1, 28))
    with ends():
        found = judged(f"{text} struct odd {{ struct s27 a; char b; }};", ("x86_64", "i386"))
    assert rules.MULTIPLE.id not in {each.rule.id for each in found}
    wide = judged("struct in { __u64 a; }; struct s { struct in a, b; char c; } __attribute__((packed));")
    assert rules.MULTIPLE.id in {each.rule.id for each in wide}


def test_a_record_that_is_declared_for_each_width_is_a_note() -> None:
    one, other = "struct s { __u32 size, base; };", "struct s { __u32 size; unsigned long long base; };"
    text = GUARDED.format(f"#ifdef __i386__\n{one}\n#else\n{other}\n#endif")
    told = [each for each in judged(text, ("i386", "x86_64")) if each.rule.id.startswith("layout-differs")]
    assert [(each.severity, each.help) for each in told] == [(Severity.NOTE, rules.DECLARED_FOR_EACH)]
    text = GUARDED.format(other)
    told = [each for each in judged(text, ("i386", "x86_64")) if each.rule.id.startswith("layout-differs")]
    assert [each.severity for each in told] == [Severity.WARNING]


def test_terms_of_apache_or_bsd_as_a_choice_need_no_exception() -> None:
    body = "#ifndef X_H\n#define X_H\n#define A 1\n#endif\n"
    for words, said in (
        ("under the terms of the Apache 2.0 License OR version 2 of the GNU General Public License", False),
        ("Licensed under the Apache License, Version 2.0", False),
        ("GPL. Alternatively under the\n * BSD license: Redistribution and use in source and binary forms", False),
        ("under a choice of one of two\n * licenses: the GPL, or this: Permission is hereby granted", False),
        ("Not Apache, but the GNU General Public License", True),
    ):
        told = judge_text("linux/x.h", f"/*\n * {words}\n */\n{body}")
        assert [each.rule for each in told] == [rules.NOTE] * said, words


def test_what_functions_alone_put_into_a_message_leaks_nothing() -> None:
    """As the operands of cec are, which no ioctl hands over; what functions look at in memory is another thing."""
    records = (
        "struct msg { __u8 b[16]; }; struct op { __u8 a; __u16 b; }; struct src { __u8 k; union { struct op c; }; };"
    )
    put = "static inline void put(struct msg *to, const struct src *from) { to->b[0] = from->k; }"
    look = "static inline int look(const struct src *from) { return from->k; }"
    for functions, expected in ((put, Severity.NOTE), (look, Severity.WARNING), (f"{put}\n{look}", Severity.WARNING)):
        text = GUARDED.format(f"{records}\n{functions}\n#define X _IOW('x', 1, struct msg)")
        told = {each.symbol: each.severity for each in judged(text) if each.rule is rules.HOLE}
        assert told == {"struct op": expected, "struct src": expected}, functions


def test_what_many_ways_lead_to_is_looked_at_once() -> None:
    """Each record is in both of the next two: tens of millions of ways lead from the first to the last."""
    records = "struct msg { __u8 b[16]; }; struct r0 { __u8 a; __u32 b; }; struct l0 { struct r0 a[1]; };"
    for number in range(1, 27):
        held = f"struct l{number - 1} a[1]; struct r{number - 1} b[1];"
        records += f"\nstruct l{number} {{ {held} }};\nstruct r{number} {{ {held} }};"
    put = "".join(
        f"static inline void put{side}(struct msg *to, const struct {side}26 *from) {{ to->b[0] = 1; }}\n"
        for side in "lr"
    )
    found = judged(GUARDED.format(f"{records}\n{put}#define X _IOW('x', 1, struct msg)"))
    told = {(each.symbol, each.severity, each.help) for each in found if each.rule is rules.HOLE}
    assert told == {("struct r0", Severity.NOTE, rules.HELPER)}


def test_the_end_of_what_is_read_by_its_parts_is_nobodys() -> None:
    headers = {**LIBRARY, "linux/bpf.h": GUARDED.format(
        "union bpf_attr { struct { __u64 a; __u32 b; }; struct { __u32 c; __u64 d; __u32 e; } q; };"
    )}  # fmt: skip
    data = {name: text.encode() for name, text in headers.items()}
    abi = read(["linux/bpf.h"], data, TARGETS["x86_64"])
    told = judge({"x86_64": abi}, frozenset({"linux/bpf.h"}), Texts(headers.__getitem__))
    assert {(each.rule, each.member, each.severity, each.help) for each in told} == {
        (rules.TAIL, "q.e", Severity.NOTE, rules.BY_PARTS), (rules.HOLE, "q.d", Severity.WARNING, rules.HOLE.remedy),
    }  # fmt: skip


def test_the_old_time_is_told_by_whoever_holds_it_by_another_name_too() -> None:
    time = "struct x_time { long tv_sec, tv_usec; };"
    told = {(each.rule, each.symbol) for each in judged(GUARDED.format(f"{time} struct s {{ struct x_time when; }};"))}
    assert told == {(rules.TIME, "struct s"), (rules.WIDTH, "struct s")}
    assert (rules.LONG, "struct x_time") in {(each.rule, each.symbol) for each in judged(GUARDED.format(time))}


def test_an_argument_of_drm_may_end_otherwise_in_its_last_member_too() -> None:
    """As struct drm_amdgpu_gem_metadata does: DRM goes by nr, and by the bytes that both sides know."""
    last = "struct {{ __u64 flags; __u32 data[{}]; }} data{};"
    text = GUARDED.format("{}\n#define X DRM_IOWR(1, struct s)")
    for of, expected in ((last.format(3, ""), Severity.NOTE), (last.format(3, "[2]"), Severity.ERROR)):
        record = f"struct s {{ __u32 a, b; {of} }};"
        found = each_found(text.replace("{}", f"#define DRM_IOWR(n, t) _IOW('d', n, t)\n{record}"), ("x86_64", "i386"))
        assert [each.severity for each in found if each.rule is rules.IOCTL_WIDTH] == [expected], of


def test_the_number_of_what_each_arch_declares_for_itself_is_its_own() -> None:
    """As arm64 and arm have each a part of struct kvm_guest_debug."""
    body = "#include <asm/part.h>\nstruct s {{ __u32 flags, more; {} part; }};\n#define X _IOW('x', 1, struct s)"
    for kind, expected in (("struct part", set()), ("long", {"X"})):
        headers = {**LIBRARY, "linux/x.h": GUARDED.format(body.format(kind))}
        abis = {}
        for target, count in (("arm64", 4), ("arm", 2)):
            part = {"asm/part.h": f"struct part {{ __u32 a[{count}]; }};"}
            data = {name: text.encode() for name, text in {**headers, **part}.items()}
            abis[target] = read(["linux/x.h"], data, TARGETS[target])
        told = judge(abis, frozenset({"linux/x.h"}), Texts(headers.__getitem__))
        assert {each.symbol for each in told if each.rule is rules.IOCTL_WIDTH} == expected
