"""A header of an own driver is judged without kernel, configuration and compiler; gcc has the same numbers."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from headergen.cli import main
from headergen.diagnostics import HeadergenError
from headergen.kernel import is_of_kernel
from headergen.sides import driver_files
from headergen.sides.driver_files import ON_DISK
from headergen.sides.linting import asked
from headergen.sides.loose import named_in
from tests.tiny_kernel import SPDX, make_kernel

_OWN = """\
#ifndef MY_H
#define MY_H
#include <linux/types.h>
#include <linux/ioctl.h>
#ifdef __KERNEL__
#include <linux/mutex.h>
struct inside { struct mutex lock; void *p; };
#define ONLY CONFIG_MMU
#endif
struct my { __u64 flags; __u32 b; };
#define MY_GO _IOW(0x99, 1, struct my)
#endif
"""


def _json(capsys: pytest.CaptureFixture[str]) -> set[tuple[str, str | None]]:
    return {(each["rule"], each["symbol"]) for each in json.loads(capsys.readouterr().out)["findings"]}


def _sizes(folder: Path) -> list[str]:
    """What gcc says of the struct in 64-bit and 32-bit programs."""
    (folder / "ask.c").write_text('#include "my.h"\nchar size[sizeof(struct my)];\n')
    texts = [
        subprocess.run(
            ["gcc", width, "-S", "-o", "-", "ask.c", "-isystem", "/usr/include/x86_64-linux-gnu"],
            cwd=folder, capture_output=True, text=True, check=True,
        ).stdout
        for width in ("-m64", "-m32")
    ]  # fmt: skip
    return [text.partition(".size\tsize, ")[2].split()[0] for text in texts]


def test_a_header_alone_on_a_bare_machine(tmp_path: Path) -> None:
    (tmp_path / "my.h").write_text(SPDX + _OWN)
    bare = {"PATH": str(tmp_path / "nothing")}
    command = [sys.executable, "-m", "headergen", "lint", "my.h", "--format", "json", "-q"]
    done = subprocess.run(command, cwd=tmp_path, env=bare, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    told = {(each["rule"], each["symbol"]): each for each in json.loads(done.stdout)["findings"]}
    assert (SPDX + _OWN).splitlines()[10].startswith("struct my {")
    assert set(told) == {
        ("ioctl-number-differs", "MY_GO"), ("layout-differs-i386", "struct my"), ("padding-tail", "struct my"),
    }  # fmt: skip
    wide, narrow = _sizes(tmp_path)
    assert f"{wide} bytes on 64-bit targets and {narrow} on i386" in told["layout-differs-i386", "struct my"]["message"]
    assert told["padding-tail", "struct my"]["line"] == 11


def test_its_licence_is_asked_for_whatever_kernel_lies_beside_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No header of a kernel before 4.14 has that line, nor have ours that stand in: a driver's is to have it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my.h").write_text("#ifndef M_H\n#define M_H\n#include <linux/types.h>\n#endif\n")
    kernel = make_kernel(tmp_path / "k", changes={"include/uapi/linux/types.h": "typedef unsigned int __u32;\n"})
    given = ["lint", "my.h", "--arch", "x86_64", "--format", "json", "-q"]
    for words in (given, [*given, str(kernel)]):
        assert main(words) == 1
        assert _json(capsys) == {("missing-syscall-note", None)}
    (tmp_path / "part/linux").mkdir(parents=True)
    (tmp_path / "part/linux/my.h").write_text((tmp_path / "my.h").read_text())
    assert main(["lint", "part", "--header", "linux/my.h", "--arch", "x86_64", "--format", "json", "-q"]) == 1
    assert ("missing-syscall-note", None) in _json(capsys), "of a part of a kernel nobody knows"


def test_what_it_includes_lies_beside_it_in_folders_or_in_a_kernel(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    body = "struct my { struct far f; __u64 b; };\n#endif\n"
    far = "#ifndef F_H\n#define F_H\nstruct far { unsigned int a; };\n#endif\n"
    for name, text in {
        "drv/include/sys/my.h": '#ifndef M_H\n#define M_H\n#include <linux/types.h>\n#include "sys/near.h"\n' + body,
        "drv/include/sys/near.h": "#include <far/far.h>\n", "other/far/far.h": far,
    }.items():  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(SPDX + text)
    given = ["lint", "drv/include/sys/my.h", "--arch", "x86_64", "--format", "json", "-q"]
    assert main(given) == 2
    shown = capsys.readouterr().err
    assert "far/far.h is included, but is not among the headers" in shown
    assert "--include DIR" in shown
    assert main([*given, "--include", "other"]) == 1
    assert _json(capsys) == {("padding-hole", "struct my")}
    kernel = make_kernel(tmp_path / "k", changes={"include/uapi/far/far.h": SPDX + far})
    assert main([*given, str(kernel)]) == 1
    assert _json(capsys) == {("padding-hole", "struct my")}
    assert main([*given, str(make_kernel(tmp_path / "without"))]) == 2
    assert "exports no header of that name: keep what only the kernel includes between" in capsys.readouterr().err


def test_what_it_includes_may_lie_in_a_folder_between(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a vendor's include/uapi/camera/media/, whose build has -I include/uapi/camera; what stands in comes first."""
    monkeypatch.chdir(tmp_path)
    texts = {
        "cam.h": "#include <media/defs.h>\n#include <linux/types.h>\nstruct s { struct defs d; __u64 b; };\n",
        "defs.h": "struct defs { unsigned int a; };\n",
        "../linux/types.h": "#error not this one\n",
    }
    for name, text in texts.items():
        place = tmp_path / "include/uapi/camera/media" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(f"{SPDX}#pragma once\n{text}")
    assert main(["lint", "include/uapi/camera/media/cam.h", "--arch", "x86_64", "--format", "json", "-q"]) == 1
    assert _json(capsys) == {("padding-hole", "struct s")}


def test_what_this_machine_has_is_named_by_a_command_that_works(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A distribution's /usr/include has linux/, and asm/ in a folder of the arch."""
    machine = tmp_path / "usr/include"
    monkeypatch.setattr("headergen.sides.loose.OF_MACHINE", machine)
    for name, text in {"linux/far.h": "#include <asm/deep.h>\nstruct far { unsigned int a; };\n",
                       "linux/types.h": "", "asm-generic/types.h": "", "x86_64-linux-gnu/asm/types.h": "",
                       "x86_64-linux-gnu/asm/deep.h": ""}.items():  # fmt: skip
        (machine / name).parent.mkdir(parents=True, exist_ok=True)
        (machine / name).write_text(SPDX + text)
    own = tmp_path / "my own/x.h"
    own.parent.mkdir()
    body = "struct s { unsigned int a; unsigned long long b; };\n#endif\n"
    for include in ("linux/far.h", "asm/deep.h"):
        own.write_text(f"{SPDX}#ifndef X_H\n#define X_H\n#include <{include}>\n{body}")
        assert main(["lint", str(own), "-q"]) == 2
        told = capsys.readouterr().err.partition(f"{machine} has it: headergen ")[2]
        assert main([*shlex.split(told), "--arch", "x86_64", "--format", "json", "-q"]) == 1
        assert _json(capsys) == {("padding-hole", "struct s")}
    (tmp_path / "of it").mkdir()
    (tmp_path / "of it/beside.h").write_text("#define X_BESIDE 1\n")
    own.write_text(f"{SPDX}#ifndef X_H\n#define X_H\n#include <beside.h>\n#include <asm/deep.h>\n{body}")
    assert main(["lint", str(own), "--include", str(tmp_path / "of it"), "-q"]) == 2
    told = capsys.readouterr().err.partition(f"{machine} has it: headergen ")[2]
    assert main([*shlex.split(told), "--arch", "x86_64", "--format", "json", "-q"]) == 1
    assert _json(capsys) == {("padding-hole", "struct s")}
    own.write_text("#include <linux/nowhere.h>\n")
    assert main(["lint", str(own), "-q"]) == 2
    assert "name a kernel that has it" in capsys.readouterr().err


def test_the_library_of_an_arch_lies_in_a_folder_of_its_own(tmp_path: Path) -> None:
    """/usr/include/x86_64-linux-gnu has sys/, and no features.h: that lies above it."""
    (tmp_path / "x.h").write_text(f"{SPDX}#ifndef X_H\n#define X_H\n#include <sys/time.h>\n#endif\n")
    folder = tmp_path / "usr/include/x86_64-linux-gnu/sys"
    folder.mkdir(parents=True)
    (folder / "cdefs.h").write_text("")
    (folder / "time.h").write_text("__BEGIN_DECLS\nextern int gettimeofday (void);\n")
    given = ["lint", str(tmp_path / "x.h"), "--include", str(folder.parent), "--arch", "x86_64", "-q"]
    assert main(given) == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["gone.h"], "no such file"),
        (["my.h", "gone.h"], "no such file"),
        (["my.h", "a..b"], "no kernel"),
        (["folder.h"], "is no file"),
        (["my.h", "other/my.h"], "both included as my.h"),
        (["my.h", "--patch", "p.mbox"], "patches are for one"),
        (["my.h", "nowhere"], "nowhere"),
        (["empty.h"], "empty.h is empty"),
        (["binary.h"], "binary.h is no text"),
        (["--header", "my.h"], "give their paths without --header"),
        (["--header", "folder.h"], "no kernel is named that has folder.h"),
        (["--header", "gone.h"], "gone.h: no such file"),
        (["--header="], "the name of a header is empty"),
        ([""], "the name of a header is empty"),
    ],
)
def test_clear_errors(
    words: list[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("my.h", "other/my.h", "a", "b"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(SPDX + _OWN)
    (tmp_path / "folder.h").mkdir()
    (tmp_path / "empty.h").touch()
    (tmp_path / "binary.h").write_bytes("struct s { int a; };".encode("utf-16"))
    assert main(["lint", *words, "-q"]) == 2
    shown = capsys.readouterr()
    assert told in shown.err
    assert "help: " in shown.err
    assert shown.out == ""


def test_a_header_of_a_driver_that_is_named_by_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for path, folders, expected in (
        ("include/uapi/misc/x.h", [], "misc/x.h"),
        ("include/sys/x.h", [], "sys/x.h"),
        ("src/x.h", [], "x.h"),
        ("src/a/x.h", [Path("src")], "a/x.h"),
        ("../x.h", [], "x.h"),
    ):
        root, name = named_in(Path(path), folders)
        assert name == expected
        assert (root / name).resolve() == Path(path).resolve()


def test_a_folder_is_all_headers_below_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("drv/my.h", "drv/more/my.h", "drv/include/uapi/misc/its.h"):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_text(SPDX + _OWN.replace("my ", f"{Path(name).parent.name} "))
    (tmp_path / "drv/more/link.h").symlink_to("/etc/hosts")
    given = asked(tmp_path, ["drv"])
    assert [named_in(each, (), given.tops)[1] for each in given.files] == ["misc/its.h", "more/my.h", "my.h"]
    assert main(["lint", "drv", "--format", "json", "-q"]) == 1
    found = _json(capsys)
    for words in (["drv/my.h"], ["drv/more"], ["drv/include/uapi/misc/its.h"]):
        assert main(["lint", *words, "--format", "json", "-q"]) == 1
        alone = _json(capsys)
        assert ("padding-tail", f"struct {Path(words[0].removesuffix('/my.h')).name}") in alone or "its" in words[0]
        assert alone <= found
    make_kernel(tmp_path / "k")
    assert main(["lint", "k", "drv", "--format", "json", "-q"]) == 1
    assert found <= _json(capsys)


def test_of_a_folder_headers_that_only_the_kernel_can_read_are_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "drv").mkdir()
    (tmp_path / "drv/my.h").write_text(SPDX + _OWN)
    (tmp_path / "drv/inner.h").write_text(SPDX + "#include <linux/mutex.h>\nstruct inner { struct mutex lock; };\n")
    assert main(["lint", "drv"]) == 1
    shown = capsys.readouterr()
    assert "left out: inner.h: linux/mutex.h is included, but is not among the headers, inner.h:2\n" in shown.err
    assert "drv, 1 header on 20 targets: " in shown.err
    assert "inner.h" not in shown.out
    assert main(["lint", "drv/my.h", "drv/inner.h"]) == 2, "what was named by itself is not left out"
    (tmp_path / "drv/my.h").unlink()
    capsys.readouterr()
    assert main(["lint", "drv"]) == 2
    assert "linux/mutex.h is included" in capsys.readouterr().err


def test_what_is_a_kernels_is_no_folder_of_ones_own(tmp_path: Path) -> None:
    make_kernel(tmp_path / "k")
    for name in ("k", "k/include", "k/include/uapi/linux", "usr", "usr/include", "usr/include/linux", "git"):
        (tmp_path / name).mkdir(exist_ok=True, parents=True)
        (tmp_path / name / "any.h").write_text("struct any { int x; };\n")
    (tmp_path / "usr/include/linux/types.h").touch()
    (tmp_path / "git/.git").mkdir()
    for name in ("k", "k/include", "k/include/uapi/linux", "usr", "usr/include", "usr/include/linux", "gone"):
        assert ON_DISK.headers_below(tmp_path / name) == [], name
    assert ON_DISK.headers_below(tmp_path / "git") == [tmp_path / "git/any.h"], "a driver's repository is a driver's"
    (tmp_path / "git/any.h").unlink()
    assert is_of_kernel(tmp_path / "git"), "its files are not checked out"
    (tmp_path / "own").mkdir()
    assert ON_DISK.headers_below(tmp_path / "own") == []
    (tmp_path / "own/any.h").touch()
    assert ON_DISK.headers_below(tmp_path / "own") == [tmp_path / "own/any.h"]
    (tmp_path / "own/.cache").mkdir()
    (tmp_path / "own/.cache/any.h").touch()
    assert ON_DISK.headers_below(tmp_path / "own") == [tmp_path / "own/any.h"]


def test_a_folder_without_end_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(driver_files, "_MOST_FILES", 5)
    (tmp_path / "many").mkdir()
    for number in range(6):
        (tmp_path / f"many/{number}.h").write_text(SPDX)
    for words in (["lint", "many"], ["diff", "many", "many"], ["show", "x", "--header", "many"]):
        assert main(words) == 2
        assert capsys.readouterr().err.startswith(
            "error: more than 5 files lie below many\nhelp: name the folder of the headers for programs\n"
        )


def test_installed_headers_by_their_path(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "usr/include/linux").mkdir(parents=True)
    (tmp_path / "usr/include/linux/x.h").write_text(SPDX + _OWN)
    (tmp_path / "usr/include/linux/types.h").write_text(SPDX)
    assert asked(tmp_path, ["usr/include/linux/x.h"]).patterns == ("linux/x.h",)
    with pytest.raises(HeadergenError, match="more than one place"):
        asked(tmp_path, ["usr/include/linux/x.h", "usr"])
    assert main(["lint", "usr/include/linux/x.h"]) == 2
    assert "--arch" in capsys.readouterr().err


def test_a_driver_may_have_a_folder_linux_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its ``include/uapi`` is no kernel's headers: what it lacks is looked for elsewhere, and every target is asked."""
    (tmp_path / "include/uapi/linux/my").mkdir(parents=True)
    (tmp_path / "include/uapi/linux/my/my.h").write_text(SPDX + _OWN)
    place = str(tmp_path / "include/uapi/linux/my/my.h")
    assert asked(tmp_path, [place]).files == (Path(place),)
    assert main(["lint", place, "--format", "json"]) == 1
    assert ("padding-tail", "struct my") in _json(capsys)


def test_a_header_of_calls_that_its_includer_defines_is_only_noted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    calls = "MY_struct(reply, 1,\n  MY_u32(code, 2)\n)\n"
    for text, expected in (
        (calls, [("not-self-contained", "note")]),
        (f"#define MY_struct(a, b, c) struct a {{ int b ## c; }}\n{calls}", None),
    ):
        (tmp_path / "x.h").write_text(SPDX + text)
        main(["lint", str(tmp_path / "x.h"), "--format", "json", "-q", "--arch", "arm"])
        told = [(each["rule"], each["severity"]) for each in json.loads(capsys.readouterr().out)["findings"]]
        assert told == expected if expected else ("missing-include-guard", "warning") in told


def test_a_file_that_is_no_header(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for text in (b"\x00\xff\x00binary", b"struct {", b"#if 1\n", b'#include "../../../etc/passwd"\n', b"#error no\n"):
        (tmp_path / "x.h").write_bytes(text)
        assert main(["lint", "x.h", "-q", "--arch", "x86_64"]) in {1, 2}
        assert "Traceback" not in capsys.readouterr().err


def test_what_is_no_c_is_not_helped_by_an_include_of_types(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.h").write_text("# Notes\n\nThis is prose, and none of C.\n")
    assert main(["lint", str(tmp_path / "x.h"), "--format", "json", "-q", "--arch", "x86_64"]) == 1
    found = json.loads(capsys.readouterr().out)["findings"]
    remedy = next(each["help"] for each in found if each["rule"] == "not-self-contained")
    assert "mend what is no C" in remedy
    assert "__u32" not in remedy


def test_more_than_is_read_is_no_missing_include(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "enum e {" + "".join(f"A{n}," for n in range(100_001)) + "};\n"
    (tmp_path / "x.h").write_text(f"{SPDX}#ifndef X_H\n#define X_H\n{text}#endif\n")
    assert main(["lint", str(tmp_path / "x.h"), "--format", "json", "-q", "--arch", "arm"]) == 1
    (found,) = json.loads(capsys.readouterr().out)["findings"]
    assert found["rule"] == "header-unreadable"
    assert "x.h cannot be judged: the headers declare more than headergen is ready to read" in found["message"]
    assert "200,000 tokens" in found["help"]


def test_a_type_that_nothing_at_hand_declares_is_not_called_the_kernels(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for type, rule in (("my_type_t", "not-self-contained"), ("dma_addr_t", "kernel-type")):
        (tmp_path / "x.h").write_text(f"{SPDX}#ifndef X_H\n#define X_H\nstruct s {{ {type} a; }};\n#endif\n")
        assert main(["lint", str(tmp_path / "x.h"), "--format", "json", "-q"]) == 1
        told = json.loads(capsys.readouterr().out)["findings"]
        assert [each["rule"] for each in told] == [rule]
        assert type in told[0]["message"]


def test_a_folder_may_have_a_header_of_the_c_librarys_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = tmp_path / "compat"
    for name, text in {"x.h": "#ifndef X_H\n#define X_H\n#include <sys/time.h>\nstruct s { hrtime_t a; };\n#endif\n",
                       "compat/sys/time.h": "typedef long long hrtime_t;\n"}.items():  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(SPDX + text)
    given = ["lint", str(tmp_path / "x.h"), "--include", str(own), "--arch", "x86_64", "-q"]
    assert main(given) == 0
    (own / "features.h").write_text("")  # a whole C library, which headergen has little ones of its own for
    assert main(given) == 1
    assert "hrtime_t" in capsys.readouterr().out


def test_targets_that_lack_what_a_header_includes_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As linux/kvm.h, which a kernel exports for the arches that have a part of it."""
    kernel = make_kernel(tmp_path / "k", changes={"arch/x86/include/uapi/asm/own.h": SPDX + "struct o { int a; };\n"})
    monkeypatch.chdir(tmp_path)
    Path("my.h").write_text("#include <linux/types.h>\n#include <asm/own.h>\nstruct my { char a; struct o o; };\n")
    Path("new.h").write_text(Path("my.h").read_text().replace("char", "short"))
    assert main(["lint", str(kernel), "my.h"]) == 1
    out, err = capsys.readouterr()
    assert "3 bytes of struct my before 'o'" in out
    assert "left out: arm64, arm64be: asm/own.h is included, but is not among the headers, my.h:2\n" in err
    assert "1 header on 2 targets" in err
    assert main(["diff", "--kernel", str(kernel), "my.h", "new.h"]) == 1
    out, err = capsys.readouterr()
    assert "member 'a' was char and is short" in out
    assert "2 interfaces of 2 targets" in err
    assert main(["show", "my", "--kernel", str(kernel), "--header", "my.h", "--arch", "arm64,x86_64"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("/* my.h:3 (x86_64) */")
    assert main(["lint", str(kernel), "my.h", "--arch", "arm64"]) == 2
    assert "exports no header of that name" in capsys.readouterr().err


def test_a_folder_linux_for_code_is_no_installed_headers(tmp_path: Path) -> None:
    for name in ("common/api.h", "linux/pcie/inner.h", "asm/x86/copy.h"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(SPDX + _OWN)
    assert len(ON_DISK.headers_below(tmp_path)) == 3
    (tmp_path / "linux/types.h").touch()
    assert ON_DISK.headers_below(tmp_path) == [], "as make headers_install writes them"


def test_of_a_folder_the_only_header_of_a_name_is_found_wherever_it_lies(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a driver's build has -I$(src)/common; gcc with that option has the same hole."""
    monkeypatch.chdir(tmp_path)
    part = SPDX + "#include <linux/types.h>\nstruct part { __u32 a; };\n"
    api = SPDX + '#include "part.h"\n#include <linux/types.h>\nstruct api { struct part part; __u64 b; };\n'
    for name, text in (("drv/common/part.h", part), ("drv/src/api.h", api)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    (tmp_path / "ask.c").write_text('#include "drv/src/api.h"\n_Static_assert(sizeof(struct api) == 16, "");\n')
    subprocess.run(["gcc", "-fsyntax-only", "-Idrv/common", "ask.c"], check=True)
    assert main(["lint", "drv", "--arch", "x86_64", "--format", "json", "-q"]) == 1
    assert ("padding-hole", "struct api") in _json(capsys)
    (tmp_path / "drv/other").mkdir()
    (tmp_path / "drv/other/part.h").write_text(part)
    assert main(["lint", "drv", "--arch", "x86_64"]) == 1
    shown = capsys.readouterr()
    assert "left out: src/api.h: part.h is included, but is not among the headers" in shown.err, "which, nobody knows"


def test_who_asks_for_a_version_is_read_as_for_one_that_is_newer_than_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    new = "#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 0)\nstruct now { int a; };\n"
    old = "#else\nstruct then { char c; int a; };\n#endif\n"
    text = f"{SPDX}#ifndef MY_H\n#define MY_H\n#include <linux/version.h>\n{new}{old}#endif\n"
    (tmp_path / "my.h").write_text(text)
    assert main(["lint", "my.h", "--format", "json", "-q"]) == 0
    assert _json(capsys) == set()
    assert main(["show", "now", "--header", "my.h", "--arch", "x86_64"]) == 0
    capsys.readouterr()
