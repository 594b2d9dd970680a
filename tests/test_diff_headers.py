"""``diff`` of two headers that are named by their paths; gcc says what the numbers of each are."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from threading import Thread

import pytest

from headergen.cli import main
from tests.projects import make_project, quiet_git
from tests.tiny_kernel import SPDX, make_kernel

_OLD = f"""{SPDX}#ifndef MY_H
#define MY_H
#include <linux/types.h>
#include <linux/ioctl.h>
#include "my_part.h"
struct my {{ __u32 a; __u64 b; struct my_part part; }};
#define MY_GO _IOW(0x99, 1, struct my)
#endif
"""
_PART = SPDX + "struct my_part { __u32 p; };\n"
_NEW = _OLD.replace("__u32 a;", "__u32 a; __u32 c;")
_NUMBER = "const unsigned int go = MY_GO;\n"


@pytest.fixture(autouse=True)
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for folder, text in (("old", _OLD), ("new", _NEW)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "my.h").write_text(text)
        (tmp_path / folder / "my_part.h").write_text(_PART)


def _found(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, object]]:
    code = main(["diff", *words, "--format", "json", "-q"])
    shown = capsys.readouterr()
    assert shown.err == ""
    found: list[dict[str, object]] = json.loads(shown.out)["findings"]
    assert code == (1 if found else 0)
    return found


def _number(folder: str, width: str) -> str:
    """What gcc says the ioctl is."""
    unit = Path("ask.c")
    unit.write_text(f'#include "{folder}/my.h"\n{_NUMBER}')
    command = ["gcc", width, "-S", "-o", "-", str(unit), "-isystem", "/usr/include/x86_64-linux-gnu"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return hex(int(text.partition(".long\t")[2].split()[0]) % (1 << 32))


def test_two_files(capsys: pytest.CaptureFixture[str]) -> None:
    for arch, width in (("x86_64", "-m64"), ("i386", "-m32")):
        numbers = [_number(folder, width) for folder in ("old", "new")]
        found = {str(each["rule"]): each for each in _found(capsys, "old/my.h", "new/my.h", "--arch", arch)}
        told = found.get("ioctl-number")
        assert (told is None) == (numbers[0] == numbers[1]) == (arch == "x86_64")
        if told is not None:
            assert str(told["message"]).startswith(f"MY_GO goes from {numbers[0]} to {numbers[1]}: ")
            assert told["path"] == "new/my.h"
    assert _found(capsys, "old/my.h", "old/my.h") == []


def test_what_lies_beside_each(capsys: pytest.CaptureFixture[str]) -> None:
    Path("new/my.h").write_text(_OLD)
    Path("new/my_part.h").write_text(_PART.replace("__u32 p;", "__u32 p[3];"))
    numbers = {folder: _number(folder, "-m64") for folder in ("old", "new")}
    for one, other in (("old", "new"), ("new", "old")):
        found = _found(capsys, f"{one}/my.h", f"{other}/my.h", "--arch", "x86_64")
        (told,) = (str(each["message"]) for each in found if each["rule"] == "ioctl-number")
        assert told.startswith(f"MY_GO goes from {numbers[one]} to {numbers[other]}: ")
        assert {"struct my", "struct my_part"} <= {str(each["symbol"]) for each in found}


@pytest.mark.parametrize("include", ['"my_part.h"', "<misc/my_part.h>", '"../misc/my_part.h"'])
def test_each_has_its_own_of_what_lies_in_its_folder(include: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As drivers lay them out, in a folder of ``include/uapi``: what one includes is no file of the other's."""
    for folder, part in (("old", _PART), ("new", _PART.replace("__u32 p;", "__u32 p[3];"))):
        place = Path(folder, "include/uapi/misc")
        place.mkdir(parents=True)
        (place / "my.h").write_text(_OLD.replace('"my_part.h"', include))
        (place / "my_part.h").write_text(part)
    found = _found(capsys, "old/include/uapi/misc/my.h", "new/include/uapi/misc/my.h", "--arch", "x86_64")
    told = {str(each["symbol"]): str(each["message"]) for each in found if each["rule"] == "record-size"}
    assert " from 4 bytes to 12 bytes" in told["struct my"]


def test_what_lies_in_a_folder_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    expected = _found(capsys, "old/my.h", "new/my.h")
    Path("shared").mkdir()
    Path("old/my_part.h").rename("shared/my_part.h")
    Path("new/my_part.h").unlink()
    assert main(["diff", "old/my.h", "new/my.h", "-q"]) == 2
    assert "--include DIR" in capsys.readouterr().err
    assert _found(capsys, "old/my.h", "new/my.h", "--include", "shared") == expected


def test_names_that_differ_and_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    expected = _found(capsys, "old/my.h", "new/my.h")
    Path("old/my.h").rename("old/my.h.orig")
    assert _found(capsys, "old/my.h.orig", "new/my.h") == expected
    os.mkfifo("old/pipe")
    feeding = Thread(target=Path("old/pipe").write_text, args=(Path("old/my.h.orig").read_text(),))
    feeding.start()
    assert _found(capsys, "old/pipe", "new/my.h") == expected
    feeding.join()


def test_a_header_that_is_new_says_once_what_it_brings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_kernel(tmp_path / "k1")
    make_kernel(
        tmp_path / "k2",
        changes={
            "include/uapi/linux/fresh.h": SPDX + "#include <linux/types.h>\n#define FRESH 1\nstruct fresh { int x; };\n"
        },
    )
    found = [each for each in _found(capsys, "k1", "k2", "--header", "linux/f*.h") if each["rule"] == "target-added"]
    assert [each["message"] for each in found] == ["linux/fresh.h is new, with 2 names: FRESH, struct fresh"]
    (back,) = _found(capsys, "k2", "k1", "--header", "linux/fr*.h")
    assert back["message"] == "linux/fresh.h is gone, and took along 2 names: FRESH, struct fresh"


def test_two_folders(capsys: pytest.CaptureFixture[str]) -> None:
    """Header by header, by the names that they are included by; gcc says what the numbers are."""
    for folder in ("old", "new"):
        Path(folder, "sub").mkdir()
        Path(folder, "sub/whole.h").write_text('#include "../my.h"\nstruct whole { struct my my; };\n')
    Path("old/sub/gone.h").write_text("struct gone { int x; };\n")
    Path("new/sub/come.h").write_text("struct come { int x; };\n")
    Path("new/sub/link.h").symlink_to("/etc/hosts")
    numbers = [_number(folder, "-m32") for folder in ("old", "new")]
    found = _found(capsys, "old", "new", "--arch", "i386")
    told = {str(each["rule"]): str(each["message"]) for each in found if each["path"] == "new/my.h"}
    assert told["ioctl-number"].startswith(f"MY_GO goes from {numbers[0]} to {numbers[1]}: ")
    assert {str(each["path"]) for each in found if each["symbol"] == "struct whole"} == {"new/sub/whole.h"}
    assert [str(each["message"]) for each in found if each["path"] == "old/sub/gone.h"] == [
        "sub/gone.h is gone, and took along 1 name: struct gone"
    ]
    assert [str(each["message"]) for each in found if each["path"] == "new/sub/come.h"] == [
        "sub/come.h is new, with 1 name: struct come"
    ]
    of_one = _found(capsys, "old", "new", "--arch", "i386", "--header", "sub/w*.h")
    assert "struct whole" in {each["symbol"] for each in of_one}
    assert not {"struct come", "sub/come.h"} & {each["symbol"] for each in of_one}
    assert _found(capsys, "old", "old") == []
    assert len([each for each in _found(capsys, "old", "new") if each["path"] == "new/sub/come.h"]) == 1


def test_what_a_driver_brings_is_new_though_the_kernel_has_the_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It includes nothing of the kernel's that has it; a name that went to the driver's other header is still there."""
    make_kernel(
        tmp_path / "k", changes={"include/uapi/linux/other.h": SPDX + "#define MY_FRESH 1\n#define MY_GOES 2\n"}
    )
    Path("old/my.h").write_text(_OLD + "#define MY_GOES 2\n")
    Path("old/lone.h").write_text("#define LONE 1\n")
    Path("new/my.h").write_text(_OLD + "#define MY_FRESH 1\n")
    Path("new/lone.h").write_text("#define LONE 1\n#define MY_GOES 2\n")
    for words in (["old/my.h", "new/my.h"], ["old", "new"]):
        found = _found(capsys, *words, "--kernel", "k", "--arch", "x86_64")
        told = {(each["rule"], each["symbol"]): str(each["message"]) for each in found}
        assert told["constant-added", "MY_FRESH"] == "MY_FRESH (1) is new"
        assert "linux/other.h" not in str(told)
        assert ("lone.h has it" in told["constant-removed", "MY_GOES"]) == (words == ["old", "new"])


def test_the_same_headers_give_the_same_findings_however_they_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As of two kernels, as files of them, as a driver's files and folders, and as what a project has imported."""
    place = "include/uapi/linux/"
    parts = (_PART, _PART.replace("__u32 p;", "__u32 p[3];") + "#define MY_PARTS 3\n")
    for kernel, version, text, part in zip(("k1", "k2"), ("6.1.1", "6.12.1"), (_OLD, _NEW), parts, strict=True):
        make_kernel(tmp_path / kernel, version, changes={f"{place}my.h": text, f"{place}my_part.h": part})
        driver = tmp_path / kernel.replace("k", "v") / "include/uapi/misc"
        driver.mkdir(parents=True)
        (driver / "my.h").write_text(text)
        (driver / "my_part.h").write_text(part)
    quiet_git(monkeypatch)
    project = make_project(tmp_path, config='arches = ["x86_64", "i386"]\nimport = ["linux/my.h"]\n')
    for kernel in ("k1", "k2"):
        project.sync(str(tmp_path / kernel))
    monkeypatch.chdir(project.root)

    def said(*words: str) -> set[tuple[str, ...]]:
        found = _found(capsys, *words, "--arch", "x86_64", "--arch", "i386")
        keys = ("rule", "symbol", "member", "old", "new", "targets")
        return {tuple(str(each[key]) for key in keys) for each in found}

    one, other = str(tmp_path / "k1"), str(tmp_path / "k2")
    expected = said(one, other, "--header", "linux/my.h")
    assert {"ioctl-number", "record-size", "constant-added"} <= {rule for rule, *_ in expected}
    for words in (
        (f"{one}/{place}my.h", f"{other}/{place}my.h"),
        tuple(f"{tmp_path}/{version}/include/uapi/misc/my.h" for version in ("v1", "v2")),
        tuple(f"{tmp_path}/{version}/include/uapi/misc" for version in ("v1", "v2")),
        tuple(f"{tmp_path}/{version}" for version in ("v1", "v2")),
        ("HEAD~1", "HEAD"),
        ("HEAD~1", other, "--header", "linux/my.h"),
        (one, "HEAD", "--header", "linux/my.h"),
        ("HEAD~1",),
    ):
        assert said(*words) == expected, words


def test_both_have_what_they_include_from_one_place_in_a_project(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where one alone includes a header that the project imports, what else both include is no change: the project's
    ``linux/ioctl.h`` is another text than what stands in for it.
    """
    place = "include/uapi/linux/"
    ioctls = (
        "#ifndef _LINUX_IOCTL_H\n#define _LINUX_IOCTL_H\n"
        "#define _IOC(d,t,n,s) (((d) << 29) | ((t) << 8) | (n) | ((s) << 16))\n"
        "#define _IOW(t,n,s) _IOC(4U,t,n,sizeof(s))\n#endif\n"
    )
    changes = {f"{place}cpu.h": f"{SPDX}struct cpu {{ int a; }};\n", f"{place}ioctl.h": SPDX + ioctls}
    make_kernel(tmp_path / "kernel", changes=changes)
    quiet_git(monkeypatch)
    project = make_project(tmp_path, config='arches = ["x86_64"]\nimport = ["linux/cpu.h", "linux/ioctl.h"]\n')
    project.sync(str(tmp_path / "kernel"))
    for folder, more in (("old", ""), ("new", "#include <linux/cpu.h>\n")):
        (tmp_path / folder / "my.h").write_text(
            _OLD.replace("#include <linux/ioctl.h>\n", f"#include <linux/ioctl.h>\n{more}")
        )
    monkeypatch.chdir(project.root)
    old, new = tmp_path / "old", tmp_path / "new"
    for words in ((f"{old}/my.h", f"{new}/my.h"), (str(old), str(new))):
        found = _found(capsys, *words, "--arch", "x86_64")
        assert {each["symbol"] for each in found} in ({"struct cpu"}, {"linux/cpu.h"}), words


def test_a_header_that_can_be_read_in_part(capsys: pytest.CaptureFixture[str]) -> None:
    for folder, text in (("old", _OLD), ("new", _NEW)):
        Path(folder, "my.h").write_text(f"{text}struct lost {{ nobody_t n; }};\n")
    found = {str(each["rule"]): each for each in _found(capsys, "old/my.h", "new/my.h", "--arch", "i386")}
    assert {"ioctl-number", "member-inserted", "header-unreadable"} <= found.keys()
    told = found["header-unreadable"]
    assert str(told["message"]).startswith("struct lost in my.h cannot be compared: nobody_t is used as a type")
    assert told["path"] == "new/my.h"
    assert "nobody_t" in str(told["help"])


def test_headers_of_kernels(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As ``--header`` says it of the two trees; and a copy of such a header is read with the rest of the tree."""
    place, part = "include/uapi/linux/my.h", "include/uapi/linux/my_part.h"
    for name, text in (("k1", _OLD), ("k2", _NEW)):
        make_kernel(tmp_path / name, changes={place: text, part: _PART})
    expected = _found(capsys, "k1", "k2", "--header", "linux/my.h")
    assert {"ioctl-number", "member-inserted"} <= {str(each["rule"]) for each in expected}
    assert _found(capsys, f"k1/{place}", f"k2/{place}") == expected
    copied = _found(capsys, "old/my.h", f"k2/{place}")
    assert [each["message"] for each in copied] == [each["message"] for each in expected]
    assert _found(capsys, "new/my.h", f"k2/{place}") == []
    back = _found(capsys, f"k1/{place}", "new/my.h")
    assert [each["message"] for each in back] == [each["message"] for each in expected]
    assert {str(each["path"]) for each in back} == {"new/my.h"}


def test_a_copy_of_a_header_with_a_part_for_some_arches(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As a project's linux/kvm.h, whose folder lacks asm/kvm.h, as arm does."""
    text = f"{SPDX}#include <asm/part.h>\n#define NUMBER PART\n"
    place = "include/uapi/linux/part.h"
    kernel = make_kernel(
        tmp_path / "k", changes={place: text, "arch/x86/include/uapi/asm/part.h": f"{SPDX}#define PART 1\n"}
    )
    Path("copy/linux").mkdir(parents=True)
    Path("copy/linux/types.h").write_text(SPDX)
    Path("copy/linux/part.h").write_text(text.replace("NUMBER PART", "NUMBER (PART + 1)"))
    found = _found(capsys, "copy/linux/part.h", str(kernel / place))
    assert [each["message"] for each in found] == ["NUMBER goes from 2 to 1"]
    assert found[0]["targets"] == ["i386", "x86_64"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["gone.h", "new/my.h"], "gone.h is no file"),
        (["new/my.h"], "headergen diff <(git show HEAD:./new/my.h) new/my.h"),
        (["old", "new/my.h"], "old is a folder"),
        (["old/my.h", "k"], "k is a folder"),
        (["old/empty.h", "new/my.h"], "old/empty.h is empty"),
        (["old/lone.h", "new/my.h"], "nowhere.h is included, but is not among the headers"),
        (
            ["old/wrong.h", "new/my.h", "--fail-on", "error"],
            "/etc/hosts, which lies outside the given folders, old/wrong.h:2",
        ),
        (["new/my.h", "old/no.h", "--fail-on", "error"], "old/no.h:1"),
        (["k/include/uapi/linux/types.h", "k/include/uapi/linux/ioctl.h"], "linux/types.h and linux/ioctl.h"),
        (["old/my.h", "new/my.h", "--all"], "leave out --all"),
        (["old/my.h", "new/my.h", "--header", "linux/my.h"], "leave out --all, --module, --header"),
        (["k", "k", "--include", "old"], "--include is for headers"),
        (["old", "new", "--module", "kvm"], "leave out --module"),
        (["old", "new", "--header", "no.h", "--header", "nothing.h"], "neither old nor new has nothing.h"),
        (["old", "none"], "old is no kernel"),
    ],
)
def test_clear_errors(words: list[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_kernel(tmp_path / "k")
    Path("none").mkdir()
    Path("old/empty.h").touch()
    Path("old/lone.h").write_text("#include <nowhere.h>\n")
    Path("old/wrong.h").write_text('struct s;\n#include "/etc/hosts"\n')
    Path("old/no.h").write_text("#error not for programs\n")
    assert main(["diff", *words, "-q"]) == 2
    shown = capsys.readouterr()
    assert told in shown.err
    assert "help: " in shown.err
    assert shown.out == ""
