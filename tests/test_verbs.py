"""Every verb answers on every kind of declaration: no header that a compiler takes makes one of them fall over."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from headergen.cli import main
from tests.projects import Tried, make_project, quiet_git

PROBE = "include/uapi/linux/probe.h"
CONFIG = 'arches = ["arm64", "i386", "x86_64"]\ncomments = "strip"\nmodules.probe = ["linux/probe.h"]\n'
HEAD = "#ifndef _PROBE_H\n#define _PROBE_H\n#include <linux/types.h>\n#include <linux/ioctl.h>\n"
TAIL = "#define PROBE_GET _IOR(0xB7, 1, struct probe)\n#define PROBE_NUMBER 7\n#endif\n"

ARRAYS = """
enum colour { RED, GREEN = 5 };
struct point { int x; unsigned char y[3]; };
typedef struct { short a[2][3]; } pair_t;
struct probe {
    int plain[4];
    unsigned long long wide[2][3];
    char name[8];
    char lines[2][4];
    signed char small[3];
    enum colour colours[2];
    struct point points[2];
    struct point grid[2][2];
    pair_t pairs[2];
    struct { int deep[2]; struct { unsigned bits : 3; unsigned more : 5; } inner[2]; } here[2];
    union { int whole; unsigned char part[4]; struct point as_point; } either[2];
    void *pointers[2];
    float real[2];
    double double_real;
    _Bool yes[2];
    int nothing[0];
    struct point tail[];
};
"""


def chain(links: int) -> str:
    """``c1`` to ``cN``, each the name of the one before."""
    return "typedef unsigned int c0;\n" + "".join(f"typedef c{n} c{n + 1};\n" for n in range(links))


def stack(levels: int) -> str:
    """Pointers to pointers and arrays of one element, each with a name of its own."""
    pointers = "".join(f"typedef p{n} *p{n + 1};\n" for n in range(levels))
    arrays = "".join(f"typedef a{n} a{n + 1}[1];\n" for n in range(levels))
    return f"typedef int p0;\n{pointers}typedef int a0;\n{arrays}"


CASES = {
    "arrays": ARRAYS,
    "again": "typedef unsigned int u; typedef u v; typedef v w; typedef u w; typedef unsigned int w; typedef w w;\n"
    "typedef w *p; typedef u *p;\nstruct probe { w a; v b; p c; };\n",
    "stand-in": "#include <stdint.h>\ntypedef uint32_t x;\ntypedef x uint32_t;\n"
    "struct probe { x a; uint32_t b; uint8_t c[2]; };\n",
    "long chain": chain(400) + "struct probe { c400 a; c400 b[2]; c399 *c; };\n",
    "stack": stack(25) + "struct probe { p25 a; a25 b; a24 c[2]; };\n",
    "too long a chain": chain(3000) + "struct probe { c900 a; };\nstruct lost { c3000 a; };\n",
    "too high a stack": stack(300) + "struct probe { a0 a; };\nstruct lost { p300 a; };\nstruct lost2 { a300 a; };\n",
}


@pytest.fixture(scope="module", params=CASES)
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tried]:
    """A project that has synced the header."""
    with pytest.MonkeyPatch.context() as patch:
        quiet_git(patch)
        tried = make_project(tmp_path_factory.mktemp("case"), config=CONFIG)
        patch.chdir(tried.root)
        tried.sync(tried.kernel(changes={PROBE: HEAD + CASES[request.param] + TAIL}))
        yield tried


def run(capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    """Exit code and stdout; stderr must be no failure."""
    code = main(arguments)
    out, err = capfd.readouterr()
    assert code in (0, 1), err
    assert "Traceback" not in err
    assert "internal error" not in err
    return code, out


def test_compilers_take_the_header(case: Tried) -> None:
    """Otherwise nothing is shown here."""
    done = subprocess.run(
        ["gcc", "-std=gnu11", "-fsyntax-only", "-x", "c", "-I", "linux-headers", "linux-headers/linux/probe.h"],
        cwd=case.root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "asm/" in done.stderr or done.returncode == 0, done.stderr


def test_the_project_stays_as_it_is(case: Tried, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(capfd, "generate")[0] == 0
    assert case.git("status", "--porcelain") == ""
    assert run(capfd, "check", "-q")[0] == 0


def test_a_compiler_agrees(case: Tried, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(capfd, "verify", "--arch", "x86_64", "--cc", "x86_64=gcc -m64")[0] == 0


@pytest.mark.parametrize("format", ["text", "json"])
def test_looking(case: Tried, capfd: pytest.CaptureFixture[str], format: str) -> None:
    found = run(capfd, "show", "probe", "PROBE_GET", "PROBE_NUMBER", "--format", format)
    assert found[0] == 0
    assert "probe" in found[1]
    code, out = run(capfd, "show", "*", "--format", format)
    assert code == 0
    if format == "json":
        assert json.loads(out)["format"] == 1


def test_dumping_and_decoding(case: Tried, capfd: pytest.CaptureFixture[str]) -> None:
    documents = [json.loads(line) for line in run(capfd, "dump")[1].splitlines()]
    assert [document["arch"] for document in documents] == ["arm64", "i386", "x86_64"]
    for document in documents:
        number = document["ioctls"]["PROBE_GET"]["value"]
        code, out = run(capfd, "decode", str(number), "--arch", document["arch"])
        assert code == 0
        assert "PROBE_GET" in out


@pytest.mark.parametrize("format", ["text", "json"])
def test_bytes(case: Tried, capfd: pytest.CaptureFixture[str], tmp_path: Path, format: str) -> None:
    raw = tmp_path / "raw"
    for data in (b"", b"\x7f", bytes(range(256)) * 4, b"\xff" * 1024):
        raw.write_bytes(data)
        out = run(capfd, "decode", "--struct", "probe", str(raw), "--format", format)[1]
        if format == "json":
            json.loads(out, parse_constant=pytest.fail)


def test_two_versions(case: Tried, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    other = tmp_path / "headers"
    subprocess.run(["cp", "-r", str(case.root / "linux-headers"), str(other)], check=True)
    header = other / "linux" / "probe.h"
    assert run(capfd, "diff", "linux-headers", str(other))[0] == 0
    header.write_text(header.read_text().replace("struct probe {", "struct probe { int first;"))
    code, out = run(capfd, "diff", "linux-headers", str(other), "--format", "json")
    assert code == 1
    assert "member-inserted" in out or "record-size" in out
    assert run(capfd, "diff", "linux-headers", str(other), "--format", "html")[0] == 1


def test_the_module(case: Tried) -> None:
    """Each record can be made and read, on this machine."""
    program = (
        "import ctypes\nfrom generated.x86_64 import probe as module\n"
        "records = [each for each in (getattr(module, name) for name in dir(module)) if isinstance(each, type)"
        " and issubclass(each, (ctypes.Structure, ctypes.Union))]\n"
        "assert records\nfor each in records: repr(each())\n"
    )
    subprocess.run([sys.executable, "-B", "-c", program], cwd=case.root, check=True)


def test_what_is_too_much_is_said(case: Tried, capfd: pytest.CaptureFixture[str]) -> None:
    """No record of these is lost without a reason."""
    document = json.loads(run(capfd, "dump", "--arch", "x86_64")[1])
    skipped = {each["name"]: each["reason"] for each in document["skipped"]}
    text = (case.root / "linux-headers/linux/probe.h").read_text()
    for name in ("probe", "lost", "lost2"):
        if f"struct {name} {{" in text:
            assert (f"struct {name}" in document["records"]) != (f"struct {name}" in skipped)
            assert name != "probe" or f"struct {name}" in document["records"]
