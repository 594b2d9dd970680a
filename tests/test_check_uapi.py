"""What the kernel's check-uapi.sh promises, point by point, and what headergen does for each in a small clone of Linux.

``python -m tests.test_check_uapi`` writes the table of docs/diff.md, whose commands and exit codes are those run here.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

import pytest

from headergen.cli import main
from tests.histories import git
from tests.tiny_kernel import SPDX, make_kernel
from tests.trees import commit_all

PAGE = Path(__file__).parent.parent / "docs" / "diff.md"
_TABLE = re.compile(r"(<!-- check-uapi: [^\n]*-->\n).*?(<!-- end of check-uapi -->)", re.DOTALL)


def _guarded(name: str, text: str) -> str:
    return f"{SPDX}#ifndef {name}\n#define {name}\n#include <linux/types.h>\n#include <linux/ioctl.h>\n{text}\n#endif\n"


_TYPES = "include/uapi/linux/types.h"
_ACCT = "include/uapi/linux/acct.h"
_FOO = "include/uapi/linux/foo.h"
_BPF = "include/uapi/linux/bpf.h"
_KBUILD = "include/uapi/asm-generic/Kbuild"
_TREE = {
    "include/uapi/asm-generic/types.h": SPDX
    + "#ifndef _ASM_GENERIC_TYPES_H\n#define _ASM_GENERIC_TYPES_H\ntypedef unsigned char __u8;\ntypedef short __s16;\n"
    "typedef int __s32;\ntypedef unsigned int __u32;\ntypedef unsigned long long __u64;\n#endif\n",
    _TYPES: SPDX
    + "#ifndef _LINUX_TYPES_H\n#define _LINUX_TYPES_H\n#include <asm/types.h>\ntypedef unsigned __poll_t;\n#endif\n",
    _ACCT: _guarded("ACCT_H", "struct acct { __u32 flag; };"),
    _BPF: _guarded("BPF_H", "struct bpf_insn { __u8 code; __u8 dst:4; __u8 src:4; __s16 off; __s32 imm; };"),
    "include/uapi/linux/eventpoll.h": _guarded(
        "EPOLL_H", "struct epoll_event { __poll_t events; __u64 data; } __attribute__((packed));"
    ),
    _FOO: _guarded(
        "FOO_H",
        "struct foo { __u64 a; };\nstruct fake { __u32 x; __u32 flex[1]; };\nstruct real { __u32 x; __u32 data[]; };\n"
        "enum foo_kind { FOO_ONE, FOO_TWO, FOO_MAX };\nstruct room { __u32 a; __u32 reserved[3]; };\n"
        "#define FOO_RUN _IOW('f', 1, struct room)\n#define FOO_MAGIC 7",
    ),
    "arch/arm64/include/uapi/asm/sigcontext.h": _guarded(
        "SIG_H", "struct _aarch64_ctx { __u32 magic; __u32 size; };\nstruct zt { struct _aarch64_ctx head; __s16 n; };"
    ),
    "include/uapi/asm-generic/termios.h": _guarded("TERMIOS_H", "#define TIOC_LEFT 1"),
    _KBUILD: "mandatory-y += ioctl.h\nmandatory-y += termios.h\nmandatory-y += types.h\n",
}


class Point(NamedTuple):
    """A promise of check-uapi.sh, what is done to one file of the clone, what is asked of headergen, its exit code, and
    what its report says, or with a ``not`` before it, does not.
    """

    promise: str
    file: str
    old: str
    new: str
    command: str
    code: int
    says: str = ""


_IMM = ("__s32 imm", "__u32 imm")
_BITS = ("__u8 dst:4; __u8 src:4", "__u8 src:4; __u8 dst:4")
_GROWN = ("struct foo { __u64 a; };", "struct foo { __u64 a; __u32 b; __u32 c; };")
POINTS = [
    Point("without options: headers that are changed and not committed, beside `HEAD`", _BPF, *_BITS, "diff", 1,
          "'dst'"),
    Point("without options and changes: `HEAD` beside `HEAD^1`", "", "", "", "diff", 0),
    Point("`-b REF`: that commit beside the one before it", "", "", "", "diff HEAD~2^..HEAD~2", 1, "'dst'"),
    Point("`-p REF`: `HEAD` beside an ancestor (here any revision)", "", "", "", "diff HEAD~3..HEAD", 1, "'dst'"),
    Point("the same of the work tree", _BPF, *_IMM, "diff HEAD~3", 1, "'imm'"),
    Point("(each commit of a range by itself: one run for each)", "", "", "", "diff --each HEAD~3..HEAD", 1, "'dst'"),
    Point("an addition passes (it is told, as a note)", _ACCT, "struct acct", "#define FOO\nstruct acct",
          "diff --fail-on warning", 0, "FOO"),
    Point("a type that may break (`__s32` to `__u32`) fails", _BPF, *_IMM, "diff --fail-on warning", 1, "'imm'"),
    Point("`-i`: what is ambiguous passes", _BPF, *_IMM, "diff --fail-on error", 0, "'imm'"),
    Point("members that change places fail, with `-i` too", _BPF, *_BITS, "diff --fail-on error", 1, "'dst'"),
    Point("a struct that grows at its end fails", _FOO, *_GROWN, "diff --fail-on error", 1, "struct foo"),
    Point("`-i`: every struct that grows at its end passes (here one, by name and with a reason)", _FOO, *_GROWN,
          "diff --fail-on error --except member-appended 'struct foo' 'copied by _IOC_SIZE'", 0, "not struct foo"),
    Point("reserved members may be used", _FOO, "__u32 reserved[3]", "__u32 more; __u32 reserved[2]",
          "diff --fail-on warning", 0, "'more'"),
    Point("an enumeration may grow, with its `_MAX`, `_LAST`, `_COUNT`", _FOO, "FOO_TWO,", "FOO_TWO, FOO_THREE,",
          "diff --fail-on error", 0, "FOO_MAX"),
    Point("`[1]` that becomes a flexible array: a known false alarm", _FOO, "flex[1]", "flex[]",
          "diff --fail-on error", 0),
    Point("`CC` and `ARCH`: another arch's headers, with its compiler (here without)",
          "arch/arm64/include/uapi/asm/sigcontext.h", "__u32 size;", "__u32 size; __u32 more;",
          "diff --arch arm64 --fail-on error", 1, "struct zt"),
    Point("what one arch has alone is not seen for another", "arch/arm64/include/uapi/asm/sigcontext.h", "__u32 size;",
          "__u32 size; __u32 more;", "diff --arch x86_64", 0),
    Point("a change that breaks what another header makes of it is found there", _TYPES, "typedef unsigned __poll_t",
          "typedef unsigned short __poll_t", "diff --fail-on error", 1, "linux/types.h"),
    Point("a header that is no longer installed fails", _KBUILD, "mandatory-y += termios.h\n", "",
          "diff --fail-on error", 1, "asm/termios.h is gone"),
    Point("macros: not seen, since no debugging data hold them", _FOO, "#define FOO_MAGIC 7", "#define FOO_MAGIC 9",
          "diff --fail-on error", 1, "FOO_MAGIC"),
    Point("`-l FILE`: the report in a file", _BPF, *_BITS, "diff -o report.txt", 1, "not 'dst'"),
    Point("`-j JOBS`: so many processes (here always as many as there are processors)", _BPF, *_BITS, "diff", 1,
          "'dst'"),
    Point("`-q`, `-v`", _BPF, *_BITS, "diff -q", 1, "'dst'"),
    Point("2 where what it needs is missing", "", "", "", "diff v0..HEAD", 2),
]  # fmt: skip


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The clone: the change of ``bpf_insn`` is two commits before HEAD, and two that are harmless follow."""
    root = make_kernel(tmp_path_factory.mktemp("clone") / "linux", changes=_TREE)
    commit_all(root, "begin")
    text = (root / _BPF).read_text()
    (root / _BPF).write_text(text.replace(*_BITS))
    commit_all(root, "break")
    (root / _ACCT).write_text(_guarded("ACCT_H", "#define BAR 1\nstruct acct { __u32 flag; };"))
    commit_all(root, "add")
    (root / "README").write_text("words\n")
    commit_all(root, "words")
    return root


def words(command: str) -> list[str]:
    """The words of a command, as a shell takes them."""
    return [double or plain for double, plain in re.findall(r"'([^']*)'|(\S+)", command)]


@pytest.mark.parametrize("point", POINTS, ids=lambda point: point.promise[:40])
def test_each_point_gives_its_exit_code(
    point: Point, clone: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(clone)
    kept = ""
    if point.file:
        kept = (clone / point.file).read_text()
        old, new = (point.new, point.old) if point.old not in kept else (point.old, point.new)
        assert old in kept
        (clone / point.file).write_text(kept.replace(old, new))
    try:
        code = main(words(point.command))
    finally:
        if point.file:
            (clone / point.file).write_text(kept)
    out, err = capsys.readouterr()
    assert code == point.code, out + err
    said = point.says.removeprefix("not ")
    assert (said in out) is (said == point.says), out


_BELOW = ["diff", "diff HEAD~3..HEAD", "diff HEAD~3", "diff --each HEAD~3..HEAD", "lint", "lint HEAD~3..HEAD",
          "lint linux/bpf.h", "show bpf_insn", "decode 0x400c6601", "status"]  # fmt: skip


@pytest.mark.parametrize("command", _BELOW)
def test_below_the_top_of_a_clone_the_answer_is_the_same(
    command: str, clone: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As git's and the script's own answers are."""
    said = []
    for folder in (clone, (clone / _BPF).parent):
        monkeypatch.chdir(folder)
        said.append((main(words(command)), capsys.readouterr()))
    assert said[0] == said[1]
    assert said[0][0] != 2, said[0][1].err
    assert said[0][1].out or "nothing found" in said[0][1].err or "no breaks" in said[0][1].err
    assert ("next: headergen diff\n" in said[0][1].out) is (command == "status")


def test_a_header_that_no_program_gets_yet_stands_on_those_of_the_clone(
    clone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(clone)
    mine, new = tmp_path / "mine.h", tmp_path / "new.h"
    mine.write_text(_guarded("MINE_H", "#include <linux/foo.h>\nstruct mine { __u8 a; struct foo foo; };"))
    new.write_text(mine.read_text().replace("__u8", "__u32"))
    for command, said in (("lint", "7 bytes of struct mine before 'foo'"), ("diff", "was __u8 and is __u32")):
        assert main([command, str(mine), *([str(new)] if command == "diff" else [])]) == 1
        assert said in capsys.readouterr().out
    assert main(["show", "mine", "--header", str(mine)]) == 0
    assert "struct foo {" in capsys.readouterr().out


@pytest.mark.parametrize(
    "command", ["diff HEAD~3..HEAD", "diff HEAD~3 HEAD", "lint HEAD~3..HEAD", "show bpf_insn --kernel HEAD"]
)
def test_in_a_bare_clone_the_answer_is_the_same(
    command: str, clone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    git(tmp_path, "clone", "-q", "--bare", str(clone), "bare.git")
    said = []
    for folder in (clone, tmp_path / "bare.git"):
        monkeypatch.chdir(folder)
        said.append((main(words(command)), capsys.readouterr().out))
    assert said[0] == said[1]
    assert said[0][0] != 2


def test_the_report_is_in_the_file(
    clone: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(clone)
    assert main(["diff", "HEAD~2^..HEAD~2", "-o", str(tmp_path / "report.txt")]) == 1
    assert capsys.readouterr().out == ""
    assert "'dst'" in (tmp_path / "report.txt").read_text("utf-8")


def test_quiet_says_the_findings_alone_and_verbose_more(
    clone: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(clone)
    said = {}
    for option in ("-q", "", "-v"):
        assert main(["diff", "HEAD~3..HEAD", *filter(None, [option])]) == 1
        said[option] = capsys.readouterr()
    assert said["-q"].err == ""
    assert said["-q"].out == said[""].out
    assert "'dst'" in said["-q"].out
    assert said[""].err
    assert len(said["-v"].out) > len(said[""].out)  # the additions too, which are notes


def test_a_header_that_is_deleted_or_moved_fails_as_the_script_does(
    clone: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(clone)
    kept = (clone / _ACCT).read_bytes()
    (clone / _ACCT).unlink()
    try:
        assert main(["diff", "--fail-on", "error", "-q"]) == 1
        assert "struct acct" in capsys.readouterr().out
        (clone / "include/uapi/linux/other.h").write_bytes(kept)  # there programs do not look for it
        assert main(["diff", "--fail-on", "error", "-q"]) == 1
        assert "linux/acct.h" in capsys.readouterr().out
    finally:
        (clone / "include/uapi/linux/other.h").unlink(missing_ok=True)
        (clone / _ACCT).write_bytes(kept)


@pytest.mark.parametrize("format", ["github", "sarif"])
@pytest.mark.parametrize("command", ["diff HEAD~2^..HEAD~2", "diff --each HEAD~3..HEAD", "diff HEAD~3"])
def test_who_shows_lines_of_the_tree_gets_the_place_there(
    command: str, format: str, clone: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The installed header is another file, and has other lines where the kernel has a part of its own."""
    monkeypatch.chdir(clone)
    kept = (clone / _BPF).read_text()
    if command == "diff HEAD~3":
        (clone / _BPF).write_text(
            kept.replace("struct bpf_insn", "#ifdef __KERNEL__\nint own;\n#endif\nstruct bpf_insn")
        )
    try:
        rows = (clone / _BPF).read_text().splitlines()
        assert main([*words(command), "--format", format]) == 1
    finally:
        (clone / _BPF).write_text(kept)
    out = capsys.readouterr().out
    if format == "github":
        found = [(file, int(line)) for file, line in re.findall(r"file=([^,]+),line=(\d+)", out)]
    else:
        results = json.loads(out)["runs"][0]["results"]
        places = [each["locations"][0]["physicalLocation"] for each in results]
        found = [(each["artifactLocation"]["uri"], each["region"]["startLine"]) for each in places]
    moved = [line for file, line in found if file == _BPF]
    assert moved
    assert all(rows[line - 1].split(";")[0] in _BITS[1] or "struct bpf_insn" in rows[line - 1] for line in moved), rows
    assert {file for file, _ in found} <= {_BPF, _ACCT}


def table() -> str:
    """The points as rows of the docs."""
    rows = ["| `check-uapi.sh` | headergen | exit code |", "| --- | --- | --- |"]
    rows += [f"| {point.promise} | `{point.command}` | {point.code} |" for point in POINTS]
    return "\n".join(rows) + "\n"


def filled(text: str) -> str:
    """The page with the table of today."""
    return _TABLE.sub(lambda match: match[1] + table() + match[2], text)


def test_the_table_in_the_docs_is_that_of_the_points() -> None:
    text = PAGE.read_text("utf-8")
    assert table() in text, "run: python -m tests.test_check_uapi"
    assert filled(text) == text


if __name__ == "__main__":
    PAGE.write_text(filled(PAGE.read_text("utf-8")), "utf-8")
