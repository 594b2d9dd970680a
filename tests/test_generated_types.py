"""The promise: generated modules pass mypy strict and our ruff settings, and tell type checkers what members are."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generated import write
from tests.test_generated_runtime import VALUES, interface

BAD = {4, *range(6, 17)}  # lines of bad.py that a checker has to refuse


def project(tmp_path: Path) -> None:
    """Generated modules, a file that uses them well, and one that does not."""
    text = (
        VALUES
        + """
    struct all_again { int all; struct all first; struct all second; struct bits bits; union either *more; };
    struct flex { int n; struct inner items[]; };
    enum { CLASS = 3 };
    #define _PRIVATE 4
    #define PUBLIC 5
    #define SIZE_OF(type) sizeof(type)
    #define OFFSET(member) ((unsigned long) &((struct all *) 0)->member)
    #define AT(member) __builtin_offsetof(struct all, member)
    #define TWICE(x) ((x) * 2)
    """
    )
    write(tmp_path / "generated", {name: interface(text, name) for name in ("i386", "arm64", "s390x")})
    (tmp_path / "good.py").write_text("""
import ctypes
from generated.s390x import x
from generated.s390x.x import PUBLIC, all, pair_t

value = all(b=1)
number: int = value.ui + value.word + value.deep + x.TWICE(ctypes.c_uint8(3)) + x.PUBLIC + x._PRIVATE + PUBLIC
text: str = value.text.text
raw: bytes = value.text[:2]
inner: x.inner = value.inner
each: int = value.many[0].x
place: int = x.bits.a.bit_offset + x.all.ui.offset
value.pair = (1, 2)
value.yes = True
value.text = b"abc"
value.pair = [3, 4]
value.inner = {"x": 1}
value.text[0] = 3
more = all(1, -1, ui=2, text=[1, 2], pair=(1,), many=[(1, 2)], inner={"x": 3}, deep=5, tagless=(1,))
for name, member in more:
    print(name.upper(), member, more == value, more.asdict()[name])
seen: x.flex = x.flex.view(b"12345678", count="n")
for one, rest in x.flex.each(bytearray(8), count="n"):
    print(one.n + one.items[0].x, rest.hex())
with_some = x.flex.with_trailing(3, n=3)
again = x.all_again(first=value)
deeper: int = again.second.ui + again.bits.a
many = x.flex.with_trailing(3).items[0].x
size: int = x.SIZE_OF(x.all) + x.AT("inner.x") + ctypes.sizeof(pair_t)
constants = x.constants.PUBLIC
for argument in (value, ctypes.c_int(), (ctypes.c_int * 2)(), bytearray(4), memoryview(bytearray(4)), 1 << 40):
    result: int = x.ioctl(0, x.PUBLIC, argument)
""")
    (tmp_path / "bad.py").write_text("""
from generated.s390x import x

x.PUBLICK
value = x.all()
value.ui = "1"
value.text + 1
x.AT(3)
value.uii = 2
print(value.uii)
x.all(uii=2)
x.all(ui="2")
value.text = 5
x.all_again(first=3)
x.inner(1, 2, 3)
value.asdict().misspelt
""")


def test_generated_modules_pass_the_checkers(tmp_path: Path) -> None:
    project(tmp_path)
    root = Path(__file__).parents[1]
    flags = ["--strict", "--no-error-summary", "--cache-dir", str(tmp_path / "cache")]
    ran = subprocess.run(
        [sys.executable, "-m", "mypy", *flags, "."], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    found = [line.split(": ", 1) for line in ran.stdout.splitlines() if ": error:" in line]
    assert {place for place, _ in found} == {f"bad.py:{line}" for line in BAD}, ran.stdout
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or "ruff"
    settings_of = ["--config", str(root / "pyproject.toml"), "--no-cache", "--no-respect-gitignore"]
    ran = subprocess.run(
        [ruff, "check", "--ignore-noqa", *settings_of, "generated"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def found(name: str) -> str:
    """A tool of users of ours, beside this Python or on the path; skips where there is none."""
    folder = str(Path(sys.executable).parent)
    tool = shutil.which(name, path=folder) or shutil.which(name)
    if tool is None:
        pytest.skip(f"{name} is not installed")
    return tool


def test_pyright_says_the_same(tmp_path: Path) -> None:
    tool = found("pyright")
    project(tmp_path)
    command = [tool, "--outputjson", "--pythonpath", sys.executable, "."]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    if not ran.stdout.startswith("{"):
        pytest.skip(f"pyright does not start: {ran.stderr[-200:]}")
    findings = json.loads(ran.stdout)["generalDiagnostics"]
    places = {(Path(each["file"]).name, each["range"]["start"]["line"] + 1) for each in findings}
    assert places == {("bad.py", line) for line in BAD}, findings


@pytest.mark.parametrize("command", [["black", "--check", "-q"], ["ruff", "format", "--check", "--isolated"]])
def test_formatters_leave_the_files_alone(command: list[str], tmp_path: Path) -> None:
    tool = found(command[0])
    project(tmp_path)
    ran = subprocess.run([tool, *command[1:], "generated"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("command", [["flake8", "--isolated"], ["ruff", "check", "--isolated", "--no-cache"]])
def test_lint_as_it_comes_has_nothing_to_say_of_this_repository(command: list[str]) -> None:
    tool = found(command[0])
    root = Path(__file__).parents[1]
    ran = subprocess.run([tool, *command[1:], "generated"], cwd=root, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout[-2000:]


def test_lint_of_a_users_project_has_nothing_to_say(tmp_path: Path) -> None:
    project(tmp_path)
    # PGH004 wants rules named that a line is excused from: here it is all of them, whatever the project selects
    rules = ["--select", "ALL", "--ignore", "PGH004"]
    command = [found("ruff"), "check", "--isolated", "--no-cache", *rules, "generated"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout[-2000:]
