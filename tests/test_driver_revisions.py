"""``diff`` and ``lint`` of revisions in the repository of a driver, as of the folders that hold the same; a kernel's
repository, and a project's, are none.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from headergen.cli import main
from tests.histories import File, Made, build, git, repository
from tests.projects import quiet_git
from tests.tiny_kernel import SPDX, make_kernel

_PART = f"{SPDX}#include <linux/types.h>\nstruct part {{ __u32 p; }};\n"
_MY = f"""{SPDX}#ifndef MY_H
#define MY_H
#include <linux/types.h>
#include <linux/ioctl.h>
#include "../part.h"
struct my {{ __u32 a; __u64 b; struct part part; }};
#define MY_GO _IOW(0x99, 1, struct my)
#endif
"""
_LEFT = SPDX + "struct left { char a; int b; };\n"
_INNER = SPDX + '#include <linux/mutex.h>\n#include "part.h"\nstruct inner { struct mutex m; struct part p; };\n'
_OLD = {
    "api/my.h": _MY,
    "part.h": _PART,
    "left.h": _LEFT,
    "inner.h": _INNER,
    ".hidden/any.h": "struct any { int x; };\n",
    "src/main.c": "int x;\n",
}
_NEW = {
    "part.h": _PART.replace("__u32 p;", "__u32 p, q, r;"),
    "api/come.h": SPDX + "#include <linux/types.h>\nstruct come { __u64 a; __u32 b; };\n",
}


@pytest.fixture
def driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A driver's repository with three commits, and the folders ``old`` and ``new`` with what the first and the last
    have.
    """
    quiet_git(monkeypatch)
    root = repository(tmp_path / "driver", work_tree=True)
    commits = [Made({path: text.encode() for path, text in _OLD.items()})]
    commits[0].files["link.h"] = File(b"part.h", "120000")  # type: ignore[index]
    commits += [Made({"src/main.c": b"int y;\n"}), Made({path: text.encode() for path, text in _NEW.items()})]
    build(root, commits)
    git(root, "reset", "--hard", "--quiet")
    for folder, files in (("old", _OLD), ("new", {**_OLD, **_NEW})):
        for path, text in files.items():
            (tmp_path / folder / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / folder / path).write_text(text)
    monkeypatch.chdir(root)
    return root


def _found(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, object]]:
    main([*words, "--format", "json", "-q", "--arch", "x86_64"])
    shown = capsys.readouterr()
    assert shown.err == ""
    found: list[dict[str, object]] = json.loads(shown.out)["findings"]
    return found


def _said(found: list[dict[str, object]], *folders: Path) -> set[tuple[str, ...]]:
    keys = ("rule", "symbol", "member", "old", "new", "targets", "message", "line")
    places = {str(each["path"]) for each in found}
    for folder in folders:
        places = {place.removeprefix(f"{folder}/") for place in places}
    return {tuple(str(each[key]) for key in keys) for each in found} | {("places", *sorted(places))}


@pytest.mark.parametrize(
    "words", [("HEAD~2..HEAD",), ("HEAD~2", "HEAD"), ("HEAD~1",), ("main~2", "."), ("HEAD~2..main",)]
)
def test_two_revisions_are_what_two_folders_are(
    words: tuple[str, ...], driver: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = driver.parent / "old", driver.parent / "new"
    expected = _said(_found(capsys, "diff", str(old), str(new)), old, new)
    assert {"record-size", "ioctl-number", "target-added"} <= {rule for rule, *_ in expected}
    assert _said(_found(capsys, "diff", *words)) == expected


def test_what_is_asked_for_is_looked_at_alone(
    driver: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = _found(capsys, "diff", "HEAD~2..HEAD", "--header", "api/c*.h")
    assert {each["path"] for each in found} == {"api/come.h"}
    monkeypatch.chdir(driver / "api")
    found = _found(capsys, "diff", "HEAD~2..HEAD")  # part.h of each commit is read, from beside the folder
    assert {each["path"] for each in found} == {"my.h", "come.h", "../part.h"}
    assert {each["path"] for each in _found(capsys, "diff", "HEAD~2..HEAD", "--header", "api/c*.h")} == {"come.h"}
    assert ("record-size", "struct my") in {(each["rule"], each["symbol"]) for each in found}
    assert _found(capsys, "diff", "HEAD", "HEAD") == []


def test_the_work_tree_may_have_what_no_commit_has(driver: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (driver / "part.h").write_text(_PART)
    assert ("record-size", "struct my") in {(each["rule"], each["symbol"]) for each in _found(capsys, "diff", "HEAD")}
    assert _found(capsys, "diff", "HEAD~1", "HEAD~2") == []


def test_headers_that_only_the_kernel_can_read_are_left_out(driver: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "HEAD~2..HEAD"]) == 1
    shown = capsys.readouterr()
    assert "left out: inner.h: kernel code or C++, which no program in C includes\n" in shown.err
    assert "HEAD~2 (" in shown.err
    assert "inner" not in shown.out
    assert "hidden" not in shown.out
    assert "link.h" not in shown.out


def test_each_commit_is_compared_with_the_one_before_it(driver: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "--each", "HEAD~2..HEAD", "--arch", "x86_64"]) == 1
    shown = capsys.readouterr()
    assert "HEAD~2 → HEAD, 1 commit, " in shown.err
    commit = git(driver, "rev-parse", "--short=12", "HEAD")
    assert all(line.startswith((f"{commit}: ", "    help: ")) for line in shown.out.splitlines()[1:] if line)
    assert f"{commit}: api/my.h:8: error: MY_GO goes from" in shown.out
    assert main(["diff", "--each", "HEAD..HEAD~2"]) == 2
    assert "HEAD has every commit of HEAD~2 already" in capsys.readouterr().err


def test_lint_tells_what_is_new(
    driver: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = {(each["rule"], each["symbol"]) for each in _found(capsys, "lint", ".")}
    assert {("padding-hole", "struct left"), ("padding-tail", "struct come")} <= whole
    for words in (
        ("HEAD~2..HEAD",),
        ("HEAD~2..HEAD", "api"),
        ("HEAD~2..HEAD", "api/come.h", "left.h"),
        ("HEAD~2..HEAD", "--header", "api/*.h"),
    ):
        told = {(each["rule"], each["symbol"], each["path"]) for each in _found(capsys, "lint", *words)}
        assert ("padding-tail", "struct come", "api/come.h") in told, words
        assert "struct left" not in {symbol for _, symbol, _ in told}, words
    assert _found(capsys, "lint", "HEAD~2..HEAD~1") == []
    monkeypatch.chdir(driver / "api")
    assert {each["path"] for each in _found(capsys, "lint", "HEAD~2..HEAD")} == {"come.h"}


def test_what_leads_out_of_two_folders_is_told(driver: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is the same in both, and what it includes is not: nobody can say that nothing changed."""
    assert main(["diff", str(driver.parent / "old/api"), str(driver.parent / "new/api"), "--fail-on", "warning"]) == 1
    assert "my.h cannot be compared: my.h is not confined to its folder" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["diff", "HEAD~9..HEAD"], "has no revision 'HEAD~9'"),
        (["diff", "HEAD", "nix"], "has no revision 'nix'"),
        (["lint", "HEAD~9..HEAD"], "has no revision 'HEAD~9'"),
        (["lint", "HEAD~1..HEAD", "nix.h"], "has no nix.h"),
        (["diff", "HEAD~1..HEAD", "--header", "nix.h"], "has nix.h"),
        (["diff", "HEAD~1..HEAD", "--module", "m"], "what lies in no kernel has no modules"),
        (["diff", "--each", "HEAD~9..HEAD"], "has no commit 'HEAD~9'"),
        (["diff", "HEAD~1..HEAD", "--header", "src/*.h"], "no header matches src/*.h"),
        (["diff", "HEAD", "--patch", "p.patch"], "driver is no kernel"),
    ],
)  # fmt: skip
def test_clear_errors(words: list[str], told: str, driver: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*words, "-q"]) == 2
    shown = capsys.readouterr()
    assert told in shown.err
    assert "help: " in shown.err
    assert shown.out == ""


def test_a_repository_with_projects_below_names_them(driver: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (driver / "sub").mkdir()
    (driver / "sub/headergen.toml").write_text('arches = ["x86_64"]\nimport = ["linux/kvm.h"]\n')
    git(driver, "add", "-A")
    git(driver, "commit", "--quiet", "-m", "Configure")
    assert main(["diff", "HEAD~1..HEAD"]) == 2
    assert "projects of this repository: sub" in capsys.readouterr().err


def test_a_kernels_repository_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its exported headers are looked at, and no others."""
    quiet_git(monkeypatch)
    root = repository(tmp_path / "linux", work_tree=True)
    make_kernel(root, changes={"include/linux/inner.h": "struct inner { int x; };\n"})
    git(root, "add", "-A", "-f")
    git(root, "commit", "--quiet", "-m", "One")
    (root / "include/uapi/linux/come.h").write_text(SPDX + "struct come { int x; };\n")
    (root / "include/linux/inner.h").write_text("struct inner { int x, y; };\n")
    git(root, "add", "-A", "-f")
    git(root, "commit", "--quiet", "-m", "Two")
    monkeypatch.chdir(root)
    found = _found(capsys, "diff", "HEAD~1..HEAD")
    assert {each["symbol"] for each in found} == {"struct come"}


def test_kernels_are_what_they_are_wherever_one_stands(
    driver: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """In a driver's repository too: by their paths, as revisions of another repository, and as several folders."""
    come = {"include/uapi/linux/come.h": SPDX + "struct come { int x; };\n"}
    make_kernel(tmp_path / "k1")
    make_kernel(tmp_path / "k2", changes=come)
    for kernel in ("k1", "k2"):
        assert main(["install", str(tmp_path / kernel), "--arch", "x86_64", str(tmp_path / f"i{kernel}"), "-q"]) == 0
    linux = repository(tmp_path / "linux", work_tree=True)
    for text in (None, come["include/uapi/linux/come.h"]):
        make_kernel(linux, changes={} if text is None else come)
        git(linux, "add", "-A", "-f")
        git(linux, "commit", "--quiet", "-m", "Change")
    one, other = str(tmp_path / "k1"), str(tmp_path / "k2")
    of = tuple(f"{tmp_path}/i{kernel}/include:{tmp_path}/i{kernel}/include" for kernel in ("k1", "k2"))
    capsys.readouterr()
    for words in ((one, other), (f"{one}..{other}",), (f"{linux}@HEAD~1", f"{linux}@HEAD"), (f"{linux}@HEAD~1..HEAD",)):
        assert {each["symbol"] for each in _found(capsys, "diff", *words)} == {"struct come"}, words
        assert _found(capsys, "lint", "..".join(words).replace(f"..{linux}@", "..")) != [], words
    for more in (of, ("--each", f"{linux}@HEAD~1..HEAD")):
        assert {each["symbol"] for each in _found(capsys, "diff", *more)} == {"struct come"}, more


def test_a_folder_linux_for_code_makes_no_kernel_of_a_commit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As hailort-drivers has it; where headers lie directly in it they are installed ones, whose arch nobody told."""
    quiet_git(monkeypatch)
    root = repository(tmp_path / "driver", work_tree=True)
    files = {"linux/pcie/x.h": b"int x;\n", "linux/Makefile": b"all:\n", "common/my.h": b"struct my { int a; };\n"}
    build(root, [Made(files), Made({"common/my.h": b"struct my { int a, b; };\n"}), Made({"linux/types.h": b"\n"})])
    git(root, "checkout", "--quiet", "HEAD~1")
    monkeypatch.chdir(root)
    assert {each["symbol"] for each in _found(capsys, "diff", "HEAD~1..HEAD")} == {"struct my"}
    git(root, "checkout", "--quiet", "main")
    assert main(["diff", "HEAD..HEAD"]) == 2
    assert "holds headers of one arch and does not say which" in capsys.readouterr().err
