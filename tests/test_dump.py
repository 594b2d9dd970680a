"""``headergen dump`` prints a project's own headers: every target that has some, or those asked for, one a line."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from headergen.cli import main
from headergen.interface import read
from headergen.kernel import open_kernel
from headergen.report.dump import dump, dump_text
from headergen.targets import TARGETS
from tests.projects import SMALL, Tried, make_project, quiet_git
from tests.tiny_kernel import make_kernel
from tests.trees import write_tree


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)


@pytest.fixture
def project(tmp_path: Path) -> Tried:
    """A configured project that has no headers yet."""
    return make_project(tmp_path, config=SMALL)


@pytest.fixture
def in_project(project: Tried, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Tried:
    """The project after a sync, with the current directory in it."""
    project.write("headergen.toml", 'arches = ["arm64", "x86_64"]\nmodules.kvm = ["linux/kvm.h"]\n')
    project.git("commit", "-qam", "More targets")
    project.sync()
    monkeypatch.chdir(project.root)
    capsys.readouterr()
    return project


def _documents(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_every_target_of_the_project(in_project: Tried, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dump"]) == 0
    out, err = capsys.readouterr()
    documents = _documents(out)
    assert [each["arch"] for each in documents] == ["arm64", "x86_64"]
    for each in documents:
        assert each["kernel"] == {"version": "6.12.1", "commit": None}
        assert "linux/kvm.h" in each["headers"]
        assert each["ioctls"]["KVM_GET_API_VERSION"]["type"] == 0xAE
    assert "arm64: " in err


def test_one_target_and_a_header(in_project: Tried, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dump", "--arch", "x86_64", "--header", "asm/*.h", "-q"]) == 0
    out, err = capsys.readouterr()
    (document,) = _documents(out)
    assert document["arch"] == "x86_64"
    assert "linux/kvm.h" not in document["headers"]
    assert "asm/kvm.h" in document["headers"]
    assert not err


def test_what_is_not_there(in_project: Tried, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dump", "--arch", "s390x"]) == 2
    assert "there are arm64, x86_64" in capsys.readouterr().err
    assert main(["dump", "--header", "linux/vfio.h"]) == 2
    assert "linux/vfio.h was not imported for arm64" in capsys.readouterr().err


def test_without_headers_or_project(
    project: Tried, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project.root)
    assert main(["dump"]) == 2
    assert "--include DIR" in capsys.readouterr().err
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    assert main(["dump"]) == 2
    assert not capsys.readouterr().out


def test_headers_without_modules_answer_questions_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = make_project(tmp_path, config='arches = ["arm64"]\nimport = ["linux/kvm.h"]\n')
    made.sync()
    monkeypatch.chdir(made.root)
    for verb in (["dump"], ["show", "KVM_GET_API_VERSION"], ["decode", "0xae00"], ["diff", "HEAD", "HEAD"]):
        capsys.readouterr()
        assert main(verb) == 0, capsys.readouterr().err
        assert ("KVM_GET_API_VERSION" in capsys.readouterr().out) == (verb[0] != "diff")


@pytest.mark.parametrize(
    ("lines", "version"),
    [
        # the packed code of 4.19.325 ends at 255
        (["CODE 267263", "MAJOR 4", "PATCHLEVEL 19", "SUBLEVEL 325"], "4.19.325"),
        (["CODE 267034"], "4.19.26"),
        (["NAME 1"], None),
    ],
)
def test_installed_headers_have_one_version_for_every_verb(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lines: list[str], version: str | None
) -> None:
    for folder in ("asm", "asm-generic", "linux"):
        (tmp_path / folder).mkdir()
    (tmp_path / "linux" / "version.h").write_text("".join(f"#define LINUX_VERSION_{line}\n" for line in lines))
    (tmp_path / "linux" / "x.h").write_text("#define X 1\n")
    assert main(["dump", "--include", str(tmp_path), "--header", "linux/x.h", "--arch", "arm64"]) == 0
    (document,) = _documents(capsys.readouterr().out)
    assert document["kernel"]["version"] == version
    with open_kernel(str(tmp_path)) as tree:
        assert tree.id.version == version


def test_a_version_header_that_is_a_pipe_does_not_hang(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "linux").mkdir()
    os.mkfifo(tmp_path / "linux" / "version.h")
    (tmp_path / "linux" / "x.h").write_text("#define X 1\n")
    assert main(["dump", "--include", str(tmp_path), "--header", "linux/x.h", "--arch", "arm64"]) == 0
    assert _documents(capsys.readouterr().out)[0]["kernel"]["version"] is None


def test_the_version_costs_no_kernel_room() -> None:
    loaded = "import sys, headergen.commands.dump; print([m for m in sys.modules if m.startswith('headergen.kernel.')])"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert (
        done.stdout.strip() == "['headergen.kernel.folders', 'headergen.kernel.identity', 'headergen.kernel.included']"
    )


def test_folders_need_no_paths_of_objects_and_no_closure(tmp_path: Path) -> None:
    (tmp_path / "linux").mkdir()
    (tmp_path / "linux" / "x.h").write_text("struct s { int a; };\n#define X _UL(1)\n")
    (tmp_path / "linux" / "const.h").write_text("#define _UL(x) x ## UL\n")
    words = ["dump", "-q", "--include", str(tmp_path), "--header", "linux/x.h", "--arch", "arm64"]
    loaded = f"import sys; from headergen.cli import main; main({words!r}); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    document, modules = done.stdout.splitlines()
    assert json.loads(document)["constants"]["X"]["value"] == 1  # completed, so all of it has run
    brought = subprocess.run(
        [sys.executable, "-c", "import sys, click, msgspec; print(*sys.modules)"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    own = {"headergen.closure", "headergen.config.files"}
    assert not ({"pathlib", *own} - set(brought.stdout.split())) & set(modules.split())


@pytest.mark.parametrize(
    "line",
    [b'#define S "\t\\"/\x7f"', b'#define S "\\177\\033"', b'#define S "\xc3\xa9"', b'#define S "\\377"',
     b"#define F 1e16", b"#define B ((unsigned __int128)1 << 127)", b"#define L 0xffffffffffffffff"],
)  # fmt: skip
def test_a_document_is_ascii_and_reads_as_the_data_of_it(line: bytes) -> None:
    abi = read(["linux/x.h"], {"linux/x.h": line + b"\n"}, TARGETS["x86_64"])
    text = dump_text(abi)
    assert text.isascii()
    assert json.loads(text) == dump(abi)
    assert abi.constants or abi.strings or abi.floats


def test_macros_that_are_no_integers_are_told_by_what_they_are() -> None:
    text = b'struct r { int a[2]; };\n#define S "\\xff\\xc3\\xa9"\n#define F 1.5\n#define M a[1]\n#define R r\n'
    document = dump(read(["linux/x.h"], {"linux/x.h": text}, TARGETS["x86_64"]))
    assert document["strings"] == {"S": {"value": "\udcff\u00e9", "header": "linux/x.h", "line": 2}}
    assert document["floats"] == {"F": {"value": 1.5, "type": "double", "header": "linux/x.h", "line": 3}}
    assert document["aliases"] == {
        "M": {"kind": "member", "target": "a[1]", "records": ["struct r"], "header": "linux/x.h", "line": 4},
        "R": {"kind": "record", "target": "struct r", "records": [], "header": "linux/x.h", "line": 5},
    }
    # no compiler takes them for constants, which is what the contract's list of skipped names is about
    assert [item["name"] for item in document["skipped"]] == ["S", "F", "M", "R"]


@pytest.mark.parametrize("part", [".", "include"])
def test_a_kernel_s_source_says_how_its_headers_are_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    """Those in its include/ are the kernel's own, which no program gets."""
    kernel = make_kernel(tmp_path / "linux")
    monkeypatch.chdir(kernel)
    asked = ["dump", "--arch", "arm64", "--header", "linux/kvm.h", "-q", "--include"]
    assert main([*asked, part]) == 2
    way = capsys.readouterr().err.partition("help: headergen ")[2].partition(" makes them")[0]
    assert way == f"install {kernel} DIR --arch ARCH"
    assert main(way.replace("DIR", "made").replace("ARCH", "arm64").split()) == 0
    assert main([*asked, "made/include"]) == 0


@pytest.mark.parametrize("below", ["include", "usr/include", "any-linux-any"])
def test_a_folder_above_the_headers_is_refused(below: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each would be tried by a name that nobody includes it by: all of Linux took half a minute."""
    top = tmp_path / "a b"
    header = top / below / "linux/x.h"
    header.parent.mkdir(parents=True)
    header.write_text("#define X 1\n")
    ask = ["dump", "-q", "--arch", "x86_64", "--header", "**/*.h", "--include"]
    assert main([*ask, str(top)]) == 2
    told = capsys.readouterr().err
    assert f"{top} has no linux/ of its own" in told
    way = re.search("name it: (.*)", told)
    assert way
    assert main([*ask[:-1], *shlex.split(way[1])]) == 0
    assert '"X"' in capsys.readouterr().out


def test_a_distribution_s_folder_has_that_of_each_arch(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As Debian's ``/usr/include``, which its compiler searches with ``x86_64-linux-gnu`` in it."""
    texts = {
        "linux/x.h": "#include <asm/own.h>\nstruct x { own_t a; };\n",
        "asm-generic/types.h": "",
        "x86_64-linux-gnu/asm/own.h": "typedef long own_t;\n",
        "aarch64-linux-gnu/asm/own.h": "typedef int own_t;\n",
    }
    folder = str(write_tree(tmp_path, texts))
    asked = ["dump", "--include", folder, "--header", "linux/x.h"]
    assert main([*asked, "--arch", "x86_64", "--arch", "arm64", "--arch", "i386"]) == 0
    found = _documents(capsys.readouterr().out)
    assert [(each["arch"], each["records"]["struct x"]["size"]) for each in found] == [
        ("x86_64", 8),
        ("arm64", 4),
        ("i386", 4),
    ]
    assert main([*asked, "--arch", "riscv64"]) == 2
    assert "asm/own.h is included, but is not among the headers" in capsys.readouterr().err
    assert main([*asked, "--include", f"{folder}/aarch64-linux-gnu", "--arch", "x86_64", "-q"]) == 0
    assert _documents(capsys.readouterr().out)[0]["records"]["struct x"]["size"] == 4, "what is named is what counts"
