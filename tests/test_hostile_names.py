"""A name that is made to hurt, wherever it comes from, reaches no terminal as it is, and no file outside.

Names come from a kernel's tree, from what its headers include, from its lists, from files of the project and from what
is typed.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from headergen.cli import main
from tests.projects import Imports, Tried, imported_project

NAMES = ["a\x1b[31mb", "c\nd", "e\u202ef", "g\x07h", "i\x9bj", "k l", "-q", "m;n", "o$(p)", "q`r`", "s'\"t", "\udcffu"]
_RAW = re.compile(r"[^\n\t\x20-\x7e\xa0-\u200a\u2010-\u2027\u2030-\u205f\u2070-\ud7ff\ue000-\U0010ffff]")


@pytest.fixture
def tried(imports: Imports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tried:
    return imported_project(imports, tmp_path, monkeypatch)


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = main(arguments)
    captured = capsys.readouterr()
    text = captured.out + captured.err
    raw = _RAW.search(text)
    assert raw is None, repr(text[max(raw.start() - 60, 0) : raw.end() + 20])
    assert "internal error" not in text
    assert "Traceback" not in text
    return code, text


@pytest.mark.parametrize("name", NAMES)
def test_names_of_a_kernel(tried: Tried, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    kernel = Path(tried.kernel("6.13.0"))
    header = kernel / f"include/uapi/linux/{name}.h"
    header.write_text("#define A 1\n")
    before = tried.state()
    code, text = said(capsys, "install", str(kernel), "--arch", "arm64", str(tmp_path / "dest"))
    assert code == 2
    assert "names no header" in text
    assert tried.state() == before
    code, text = said(capsys, "sync", "--dry-run", str(kernel))
    assert (code, text.count("left out of Linux 6.13.0")) == (0, 1)
    header.unlink()
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and "dest" in path.parts]
    lists = kernel / "arch/arm64/include/uapi/asm/Kbuild"
    lists.write_text(lists.read_text() + f"generic-y += {name}.h ../{name}.h /{name}.h\n", errors="surrogateescape")
    said(capsys, "install", str(kernel), "--arch", "arm64", str(tmp_path / "dest"))
    lists.write_text("generic-y += ioctl.h\n")
    kvm = kernel / "include/uapi/linux/kvm.h"
    including = f"#include <linux/{name}.h>\n#define {name} 1\n"
    kvm.write_text(kvm.read_text() + including, errors="surrogateescape")
    for arguments in (["sync", "--dry-run", str(kernel)], ["diff", tried.kernel(), str(kernel)], ["lint", str(kernel)]):
        said(capsys, *arguments)
    assert not [path for path in tmp_path.iterdir() if path.name not in ("dest", "project", "kernels")]


@pytest.mark.slow
def test_names_of_a_project(tried: Tried, capsys: pytest.CaptureFixture[str]) -> None:
    for name in NAMES:
        for path in (f"linux-headers/{name}.h", f"generated/{name}.py", f"{name}.c"):
            (tried.root / path).write_text("#include <linux/kvm.h>\n/* FIXME(headergen) */\n")
    verbs = [["check"], ["status"], ["generate", "--dry-run"], ["fixme"], ["adopt", "--dry-run", tried.kernel()]]
    for arguments in verbs:
        said(capsys, *arguments)
    tried.git("add", "-A")
    tried.git("commit", "-q", "-m", "A \x1b[31m message \u202e")
    for arguments in (*verbs, ["check", "--range", "HEAD~1..HEAD"], ["diff", "HEAD~1", "HEAD"]):
        for form in ([], ["--format", "github"]) if arguments[0] in ("check", "diff") else ([],):
            said(capsys, *arguments, *form)
    assert said(capsys, "untangle", "-n", "HEAD~1..HEAD")[0] in (0, 1)


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github", "markdown"])
def test_a_path_that_is_no_utf8_is_told_as_git_tells_it(
    tried: Tried, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    """Many programs read no JSON with the half of a pair in it."""
    header = tried.root / "linux-headers/linux/kvm.h"
    header.write_text(f"{header.read_text()}/* edited */\n")
    (tried.root / os.fsdecode(b"m\xe4in.c")).write_text("int x;\n")
    tried.git("add", "-A")
    tried.git("commit", "-q", "-m", "Mix")
    shown = re.search(r'^"(m.*in\.c)"$', tried.git("show", "--format=", "--name-only"), re.M)
    assert shown
    text = said(capsys, "check", "--range", "HEAD~1..HEAD", "--format", form)[1]
    assert shown[1] in text.replace("\\\\", "\\"), text
    assert not re.search(r"(?i)\\ud[c-f]", text)


def test_a_fixme_in_a_path_that_is_no_utf8_is_told_as_git_tells_it(
    tried: Tried, capsys: pytest.CaptureFixture[str]
) -> None:
    (tried.root / os.fsdecode(b"m\xe4in.c")).write_text("/* FIXME(headergen): until KVM_NEW */\n")
    tried.git("add", "-A")
    assert main(["fixme", "--format", "json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["fixmes"]
    assert found["path"] == r"m\344in.c"


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith("-")])
def test_names_that_are_typed(tried: Tried, capsys: pytest.CaptureFixture[str], name: str) -> None:
    for arguments in (
        ["show", name], ["decode", name], ["dump", "--arch", name], [name], ["sync", name], ["diff", name, name],
        ["check", "--range", f"{name}..HEAD"], ["check", "--patch", name],
        ["diff", f"{tried.kernel()}@{name}", tried.kernel()], ["lint", name], ["adopt", name],
    ):  # fmt: skip
        assert said(capsys, *arguments)[0] in (1, 2), arguments
    said(capsys, "untangle", "HEAD~0..HEAD", "--branch", name)


def test_a_name_in_a_summary_begins_no_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """GitHub takes each line of a job that begins so for an annotation, or for worse."""
    monkeypatch.chdir(tmp_path)
    name = "a\n::error ::b.h"
    Path(name).write_text("struct s { int a; };\n")
    code, text = said(capsys, "lint", "--format", "github", name)
    assert code == 1
    assert "::error ::b.h, 1 header on " in text
    assert "\n::error" not in text
