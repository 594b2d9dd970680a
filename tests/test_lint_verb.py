"""``headergen lint``: what it is asked of, what it prints, and by which code it ends."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from headergen.cli import main
from headergen.diagnostics import HeadergenError
from headergen.diagnostics import rules_lint as rules
from headergen.sides.linting import asked
from tests.kernels import source
from tests.linted import GUARDED, LIBRARY, WHOLE, kernel_with
from tests.tiny_kernel import make_kernel
from tests.trees import commit_all


def test_what_no_arch_has_a_part_of_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a part of a tree "nothing found" would be no answer; a header that is named within a tree is of all of it."""
    kernel = kernel_with(tmp_path / "k", {"kvm.h": "#include <asm/kvm.h>\n" + rules.HOLE.example})
    shutil.copytree(kernel / "include/uapi", tmp_path / "part/include/uapi")
    monkeypatch.chdir(kernel / "include")
    assert main(["lint", "../../part/include/uapi", "--header", "linux/kvm.h"]) == 2
    said = capsys.readouterr().err
    assert (
        "error: ../../part/include/uapi has no asm/kvm.h, which linux/kvm.h includes\nhelp: name a whole kernel" in said
    )
    assert main(["lint", "uapi/linux/kvm.h"]) == 1
    assert "padding-hole" in capsys.readouterr().out


def test_exit_codes(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    kernel = kernel_with(tmp_path / "k", {"good.h": "struct g { __u32 a; };", "bad.h": rules.HOLE.example})
    assert main(["lint", str(kernel), "linux/good.h"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "1 header on 4 targets: nothing found" in err
    assert main(["lint", str(kernel), "--header", "linux/bad.h"]) == 1
    assert "padding-hole" in capsys.readouterr().out
    assert main(["lint", f"{kernel}/include/uapi/linux/bad.h", "--format", "json", "-q"]) == 1
    assert json.loads(capsys.readouterr().out)["about"]["targets"]
    for wrong in (
        ["lint", str(kernel), "linux/none.h"],
        ["lint", "nowhere"],
        ["lint", str(kernel), "x..", "y"],
        ["lint"],
    ):
        assert main(wrong) == 2, wrong
        assert "help: " in capsys.readouterr().err


def test_the_headers_of_one_module(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    kernel = kernel_with(tmp_path / "k", {"good.h": "struct g { __u32 a; };", "bad.h": rules.HOLE.example})
    text = 'arches = ["x86_64"]\nmodules.good = ["linux/good.h"]\nmodules.bad = ["linux/bad.h"]\n'
    (tmp_path / "headergen.toml").write_text(text)
    assert main(["lint", str(kernel), "--module", "good"]) == 0
    assert "1 header on" in capsys.readouterr().err
    assert main(["lint", str(kernel), "--module", "bad"]) == 1
    assert "padding-hole" in capsys.readouterr().out
    assert main(["lint", str(kernel), "--module", "god"]) == 2
    assert "did you mean 'good'?" in capsys.readouterr().err


def test_what_is_excepted_has_a_reason_and_must_match(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    kernel = str(kernel_with(tmp_path / "k", {"bad.h": rules.HOLE.example}))
    given = ["lint", kernel, "linux/bad.h", "--except", "padding-hole", "struct s", "it is cleared first"]
    assert main([*given, "--except", "layout-differs-i386", "linux/bad.h", "there is a handler", "-v"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "2 findings excepted: nothing found" in err
    assert "[padding-hole], because it is cleared first" in err
    assert main([*given, "--except", "padding-tail", "struct s", "no tail"]) == 1
    out = capsys.readouterr().out
    assert "nothing of padding-tail matches 'struct s' [unused-exception]" in out
    assert "[layout-differs-i386]" in out
    assert "[padding-hole]" not in out
    for wrong in (["padding-hol", "struct s", "why"], ["padding-hole", "struct s", " "], ["padding-hole", "", "why"]):
        assert main(["lint", kernel, "--except", *wrong]) == 2
        assert "error: " in capsys.readouterr().err


def test_the_configuration_excepts_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    kernel = str(kernel_with(tmp_path / "k", {"bad.h": rules.HOLE.example}))
    told = '[[exceptions]]\nrule = "{}"\nmatch = "struct s"\nreason = "it is what it is"\n'
    (tmp_path / "headergen.toml").write_text(
        'arches = ["x86_64", "i386"]\nmodules.bad = ["linux/bad.h"]\n'
        + "".join(map(told.format, ("padding-hole", "layout-differs-i386", "padding-tail")))
    )
    assert main(["lint", kernel, "linux/bad.h"]) == 0  # no tail: but not all of the project was judged
    assert "2 findings excepted" in capsys.readouterr().err


def test_the_severity_from_which_on_it_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    kernel = str(kernel_with(tmp_path / "k", {"bad.h": rules.HOLE.example}))
    assert main(["lint", kernel, "linux/bad.h", "--fail-on", "error", "-q"]) == 0
    assert "padding-hole" in capsys.readouterr().out
    assert main(["lint", kernel, "linux/bad.h", "--fail-on", "warning", "-q"]) == 1


def test_a_struct_that_grew_is_told_for_what_is_new(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = kernel_with(tmp_path / "old", {"x.h": "struct s { unsigned long a; __u64 b; __u32 c; };"})
    new = kernel_with(tmp_path / "new", {"x.h": "struct s { unsigned long a; __u64 b; __u32 c, d; long e; __u32 f; };"})
    assert main(["lint", f"{old}..{new}", "--arch", "x86_64", "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)["findings"]
    assert {(each["rule"], each["member"]) for each in told} == {("member-long", "e"), ("padding-tail", "f")}


@pytest.mark.parametrize("format", ["text", "json", "github", "sarif", "markdown", "mail", "html"])
def test_every_format_tells_the_same_and_the_code_is_one(
    format: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    kernel = str(kernel_with(tmp_path / "k", {"bad.h": rules.HOLE.example, "good.h": "struct g { __u32 a; };"}))
    assert main(["lint", kernel, "linux/bad.h", "--format", format]) == 1
    out, err = capsys.readouterr()
    assert "struct s" in out
    assert "linux/bad.h" in out.replace("include/uapi/", "")
    assert "2 warnings" in err
    assert main(["lint", kernel, "linux/good.h", "--format", format]) == 0
    out, err = capsys.readouterr()
    assert "struct" not in out
    assert "nothing found" in err
    if format == "mail":
        assert out.startswith("What lint finds in Linux 6.12.1")
    if format == "html":
        assert "<title>What lint finds in Linux 6.12.1</title>" in out
        assert "Nothing found." in out


def test_a_report_goes_to_a_file_as_a_whole_or_not_at_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    kernel = str(kernel_with(tmp_path / "k", {"bad.h": rules.HOLE.example}))
    assert main(["lint", kernel, "linux/bad.h", "--format", "html", "-o", "report.html"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "2 warnings" in err
    page = (tmp_path / "report.html").read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "struct s before" in page
    assert "What changed" not in page
    assert "breaks" not in page.lower().partition("rules")[0]
    assert main(["lint", kernel, "linux/bad.h", "-o", "none/report.txt"]) == 2
    assert "give -o a file in a folder that you may write" in capsys.readouterr().err
    assert main(["lint", kernel, "linux/bad.h", "--format", "pdf"]) == 2
    assert "'html'" in capsys.readouterr().err


def test_numbers_of_others_are_told_where_a_header_begins_with_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = "0xAE  00-0F  linux/kvm.h\n0xAD  all  linux/y.h\n0xAB  all  linux/z.h\n"
    table = {"Documentation/userspace-api/ioctl/ioctl-number.rst": rows, "include/uapi/linux/z.h": GUARDED.format("")}
    same = "#define Y_A _IO(0xAC, 1)\n#define Y_B _IO(0xAE, 2)\n"
    old = kernel_with(tmp_path / "old", {"y.h": same})
    fresh = "#define Y_C _IO(0xAE, 3)\n#define Y_D _IO(0xAC, 4)\n#define Y_E _IO(0xAB, 5)\n#define Y_F _IO(0xAA, 6)\n"
    new = kernel_with(tmp_path / "new", {"y.h": f"{same}{fresh}"})
    for where in (old, new):
        make_kernel(where, changes={**table, "include/uapi/linux/y.h": (where / "include/uapi/linux/y.h").read_text()})
    assert main(["lint", f"{old}..{new}", "--arch", "x86_64", "--format", "json"]) == 1
    told = {(each["rule"], each["symbol"], each["member"]) for each in json.loads(capsys.readouterr().out)["findings"]}
    assert told == {
        ("ioctl-number-claimed", "Y_E", "type 0xab of linux/z.h"),
        ("ioctl-number-unlisted", None, "type 0xaa"),
    }
    assert main(["lint", str(new), "linux/y.h", "--arch", "x86_64", "-q"]) == 1
    out = capsys.readouterr().out
    assert "Y_B, Y_C have numbers of type 0xae, which the kernel's table gives to linux/kvm.h" in out
    assert "Y_E has number 0x5 of type 0xab, which the kernel's table gives to linux/z.h" in out


def test_numbers_that_count_from_where_drivers_may_begin_are_their_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As those of DRM's drivers, which use its macros and need not include its header."""
    kernel = kernel_with(tmp_path, {"drm.h": "#define DRM_BASE 0x40\n#define DRM_END 0xA0"})
    table = {"Documentation/userspace-api/ioctl/ioctl-number.rst": "'d'  00-FF  linux/drm.h\n"}
    numbers = "#define X_FIRST DRM_BASE\n#define X_A _IO('d', DRM_BASE + 1)\n#define X_B _IO('d', X_FIRST + 2)\n"
    others = "#define DRM_END 1\n#define X_C _IO('d', 0x43)\n#define X_D _IO('d', DRM_END)\n"
    make_kernel(kernel, changes={**table, "include/uapi/linux/x.h": GUARDED.format(numbers + others)})
    main(["lint", str(kernel), "linux/x.h", "--arch", "x86_64", "-q"])
    said = "X_C, X_D have numbers of type 'd', which the kernel's table gives to linux/drm.h"
    assert [line for line in capsys.readouterr().out.splitlines() if "ioctl-number-claimed" in line and said in line]


def test_a_range_names_folders_of_installed_headers(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
    a, b, c = (str(tmp_path / name) for name in ("a", "b", "c"))
    assert (asked(tmp_path, [f"{a}..{b}:{c}"]).old, asked(tmp_path, [f"{a}..{b}:{c}"]).new) == (a, f"{b}:{c}")
    assert asked(tmp_path, [f"{b}:{c}"]).new == f"{b}:{c}"


def test_rules_can_be_listed_and_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--list-rules"]) == 0
    assert {line.split()[0] for line in capsys.readouterr().out.splitlines()} == {r.id for r in rules.LINT_RULES}
    assert main(["lint", "--explain", "padding-hole"]) == 0
    assert "struct s { __u32 a; __u64 b; };" in capsys.readouterr().out


def test_of_a_range_only_what_is_new_is_judged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sin = "struct old { __u32 a; __u64 b; };"
    old = kernel_with(tmp_path / "old", {"x.h": sin, "gone.h": "struct moved { __u64 a; __u32 b; };"})
    new = kernel_with(tmp_path / "new", {
        "x.h": f"#define MORE 1\n{sin}\nstruct fresh {{ __u32 a; __u64 b; }};",
        "y.h": "struct moved { __u64 a; __u32 b; };",
    })  # fmt: skip
    assert main(["lint", f"{old}..{new}", "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)["findings"]
    assert {(each["rule"], each["symbol"]) for each in told} == {
        ("padding-hole", "struct fresh"), ("layout-differs-i386", "struct fresh"),
    }  # fmt: skip
    assert main(["lint", f"{old}..{old}"]) == 0


def test_a_range_of_revisions_of_a_kernel(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kernel = kernel_with(tmp_path / "k", {"x.h": "struct a { __u32 a; __u64 b; };"})
    commit_all(kernel, "one", "v1")
    kernel_with(kernel, {"x.h": "struct a { __u32 a; __u64 b; };\nstruct c { __u32 a; __u64 b; };"})
    commit_all(kernel, "two")
    assert main(["lint", f"{kernel}@v1..HEAD", "-q"]) == 1
    out = capsys.readouterr().out
    assert "struct c" in out
    assert "struct a" not in out
    monkeypatch.chdir(kernel)
    assert main(["lint", "v1..HEAD", "-q"]) == 1
    assert capsys.readouterr().out == out


def test_a_series_of_patches_is_judged_for_what_it_brings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kernel = kernel_with(tmp_path / "k", {"x.h": "struct a { __u32 a; __u64 b; };"})
    commit_all(kernel, "one", "v1")
    kernel_with(kernel, {"x.h": "struct a { __u32 a; __u64 b; };\nstruct c { __u32 a; __u64 b; };"})
    commit_all(kernel, "two")
    kernel_with(kernel, {"y.h": "struct y { __u32 a; __u32 b; };\n#define Y_GO _IOW('y', 1, struct y *)"})
    commit_all(kernel, "three")
    series = subprocess.run(
        ["git", "format-patch", "--stdout", "v1..HEAD"], cwd=kernel, check=True, capture_output=True
    ).stdout  # fmt: skip
    (tmp_path / "series.mbox").write_bytes(series)
    monkeypatch.chdir(tmp_path)
    assert main(["lint", "k@v1", "--patch", "series.mbox", "--format", "json"]) == 1
    patched = json.loads(capsys.readouterr().out)
    assert main(["lint", "k@v1..HEAD", "--format", "json"]) == 1
    ranged = json.loads(capsys.readouterr().out)
    told = [{(each["rule"], each["symbol"]) for each in of["findings"]} for of in (patched, ranged)]
    assert told[0] == told[1]
    assert told[0] >= {("padding-hole", "struct c"), ("ioctl-pointer", "Y_GO")}
    assert "with 2 patches" in patched["summary"]
    assert not any(symbol == "struct a" for _, symbol in told[0])
    assert main(["lint", "k@v1..HEAD", "--patch", "series.mbox"]) == 2
    assert "patches are for one kernel" in capsys.readouterr().err


def test_a_part_that_gets_a_name_is_no_new_sin(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = kernel_with(tmp_path / "old", {"x.h": "struct s { __u32 a; __u64 b; __u32 c, d; };"})
    new = kernel_with(tmp_path / "new", {
        "x.h": "struct part { __u32 a; __u64 b; };\nstruct s { struct part p; __u32 c, d; };\n"
        "struct t { __u32 a; __u64 c; };",
    })  # fmt: skip
    assert main(["lint", f"{old}..{new}", "--arch", "x86_64", "--format", "json"]) == 1
    told = [(each["rule"], each["symbol"]) for each in json.loads(capsys.readouterr().out)["findings"]]
    assert told == [("padding-hole", "struct t")]


def test_in_a_clone_of_linux_what_is_new_is_judged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kernel = kernel_with(tmp_path / "k", {"x.h": "struct a { __u32 a; __u64 b; };"})
    commit_all(kernel, "one")
    fresh = "struct a { __u32 a; __u64 b; };\nstruct c { __u32 a; __u64 b; };"
    monkeypatch.chdir(kernel)
    for verb in ("lint", "diff"):  # as in a clone of depth 1
        assert main([verb, "-q"]) == 2
        assert "no commit is there before HEAD" in (err := capsys.readouterr().err)
    assert "headergen lint HEAD judges all" in err
    assert main(["lint", "HEAD", "-q"]) == 1
    assert "struct a" in capsys.readouterr().out
    kernel_with(kernel, {"x.h": fresh})
    assert main(["lint", "-q"]) == 1  # the work tree beside HEAD
    out = capsys.readouterr().out
    assert "struct c" in out
    assert "struct a" not in out
    main(["lint"])
    assert "what is new in Linux 6.12.1 since HEAD, 1 header" in capsys.readouterr().err
    commit_all(kernel, "two")
    assert main(["lint", "-q"]) == 1  # HEAD beside the commit before it
    assert capsys.readouterr().out == out
    assert main(["lint", "linux/x.h", "-q"]) == 1  # a header that is named, as a whole
    assert "struct a" in capsys.readouterr().out


def test_a_licence_that_keeps_a_header_from_programs_is_a_finding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changes = {"include/uapi/linux/x.h": WHOLE["missing-syscall-note"]}
    kernel = make_kernel(tmp_path / "k", changes=changes)
    assert main(["lint", str(kernel), "linux/x.h", "-q"]) == 1
    assert capsys.readouterr().out.count("[missing-syscall-note]") == 1


def test_installed_headers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, text in {**LIBRARY, "linux/x.h": GUARDED.format(rules.ALIGNMENT.example)}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    given = ["lint", "--include", str(tmp_path), "linux/x.h"]
    assert main(given) == 2
    capsys.readouterr()
    assert main([*given, "--arch", "x86_64", "--arch", "i386", "-q"]) == 1
    assert "layout-differs-i386" in capsys.readouterr().out


def test_words_mean_one_place(tmp_path: Path) -> None:
    assert asked(tmp_path, ["linux/a.h", "k@v1..v2"]).patterns == ("linux/a.h",)
    with pytest.raises(HeadergenError, match="more than one place"):
        asked(tmp_path, ["one", "two"])
    (tmp_path / "x.h").write_text("")
    assert asked(tmp_path, [str(tmp_path / "x.h")]).files == (tmp_path / "x.h",)
    (tmp_path / "x.h").unlink()
    with pytest.raises(HeadergenError, match="no such file"):
        asked(tmp_path, [str(tmp_path / "x.h")])


@pytest.mark.kernel
@pytest.mark.slow
def test_what_people_took_years_to_see(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", str(source("6.12")), "linux/btrfs.h", "--format", "json"]) == 1
    told = {(each["rule"], each["symbol"]) for each in json.loads(capsys.readouterr().out)["findings"]}
    assert ("ioctl-number-differs", "BTRFS_IOC_GET_SUBVOL_INFO") in told
    named = ["drm/ivpu_accel.h", "linux/isst_if.h", "linux/sed-opal.h"]
    given = ["lint", f"{source('6.1')}..{source('6.12')}", *named, "--arch", "x86_64", "--arch", "i386"]
    assert main([*given, "--format", "json"]) == 1
    told = {(each["rule"], each["symbol"]) for each in json.loads(capsys.readouterr().out)["findings"]}
    assert {symbol for rule, symbol in told if rule == "layout-differs-i386"} == {
        "struct drm_ivpu_submit", "struct drm_ivpu_metric_streamer_start", "struct isst_perf_level_cpu_mask",
        "struct opal_geometry",
    }  # fmt: skip


def test_places_are_those_of_the_kernels_own_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inside = "#ifdef __KERNEL__\n#include <linux/mutex.h>\n/* two\nlines */\n#else\n#define A_X 1\n#endif\n"
    body = f"{inside}struct a {{\n\t__u32 a;\n\t__u64 b;\n}};"
    kernel = kernel_with(tmp_path / "k", {"x.h": body})
    assert main(["lint", str(kernel), "linux/x.h", "--arch", "x86_64", "--format", "github", "-q"]) == 1
    line = (kernel / "include/uapi/linux/x.h").read_text().partition("struct a {")[0].count("\n") + 1
    assert f"file=include/uapi/linux/x.h,line={line}," in capsys.readouterr().out
    excepted = ["--except", "padding-hole", "linux/x.h", "by the name that programs include"]
    assert main(["lint", str(kernel), "linux/x.h", "--arch", "x86_64", *excepted]) == 0


_PARTS = {  # what a header uses of another: as it was, and so that a user's member moves
    "a struct": ("struct part { __u64 a; };", "struct part { __u32 a; };", "struct part p;"),
    "a typedef": ("typedef __u64 part_t;", "typedef __u32 part_t;", "part_t p;"),
    "a typedef of a struct": (
        "typedef struct { __u64 a; } part_t;",
        "typedef struct { __u32 a; } part_t;",
        "part_t p;",
    ),
    "a length": ("#define PART 2", "#define PART 1", "__u32 p[PART];"),
}


@pytest.mark.parametrize("kind", _PARTS)
def test_of_a_range_headers_are_judged_that_use_what_changed_and_include_it_not(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, after, member = _PARTS[kind]
    use = f"struct user {{ {member} __u64 b; }};\nstruct sin {{ __u32 a; __u64 b; }};"
    same = {"y.h": use, "z.h": "struct z { __u8 a; __u16 b; };"}
    old, new = (kernel_with(tmp_path / name, {"x.h": text, **same}) for name, text in (("old", before), ("new", after)))
    assert main(["lint", f"{old}..{new}", "--arch", "x86_64", "--format", "json"]) == 1
    told = [(each["rule"], each["symbol"]) for each in json.loads(capsys.readouterr().out)["findings"]]
    assert told == [("padding-hole", "struct user")]


def test_of_a_range_headers_are_judged_that_include_what_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    use = "#include <linux/x.h>\nstruct user { struct part p; __u64 b; };\nstruct sin { __u32 a; __u64 b; };"
    old = kernel_with(
        tmp_path / "old", {"x.h": "struct part { __u64 a; };", "y.h": use, "z.h": "struct z { __u8 a; __u16 b; };"}
    )
    new = kernel_with(
        tmp_path / "new", {"x.h": "struct part { __u32 a; };", "y.h": use, "z.h": "struct z { __u8 a; __u16 b; };"}
    )
    assert main(["lint", f"{old}..{new}", "--arch", "x86_64", "--format", "json"]) == 1
    told = [(each["rule"], each["symbol"]) for each in json.loads(capsys.readouterr().out)["findings"]]
    assert told == [("padding-hole", "struct user")]
    assert main(["lint", f"{old}..{new}", "linux/y.h", "--arch", "x86_64", "--format", "json"]) == 1
    told = [(each["rule"], each["symbol"]) for each in json.loads(capsys.readouterr().out)["findings"]]
    assert told == [("padding-hole", "struct user")]
