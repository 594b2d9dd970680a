"""The promise: a 32-bit target has a view for programs with times of 64 bits: what a C library makes of it then."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from msgspec.structs import replace

from headergen.cli import main
from headergen.interface import read
from headergen.lock import read_lock
from headergen.report.placing import rows
from headergen.targets import TARGETS, Target
from headergen.verify.assertions import facts
from headergen.verify.samples import samples
from tests.compiling import needs_gcc
from tests.projects import Tried, make_project, quiet_git

VIEWS = [name for name, target in TARGETS.items() if target.view_of]
# by the headers that ask which time it is, themselves or through the C library's types
ENTRIES = ("linux/videodev2.h", "linux/input.h", "linux/ioctl.h", "linux/ppdev.h", "sound/asound.h", "asm/socket.h")


def installed(target: Target) -> Mapping[str, bytes]:
    """The kernel's headers beside a cross compiler's C library."""
    folder = Path("/usr") / target.gcc[0].removesuffix("-gcc") / "include"
    found = (each for part in ("linux", "asm", "asm-generic", "sound") for each in (folder / part).rglob("*.h"))
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in found}


@pytest.mark.parametrize("name", VIEWS)
def test_numbers_and_layouts_are_those_of_the_real_c_library(name: str) -> None:
    target = TARGETS[name]
    headers = installed(target) if shutil.which(target.gcc[0]) else {}
    if "linux/videodev2.h" not in headers:
        pytest.skip(f"no compiler with a C library for {name}")
    abi = read(ENTRIES, headers, target)
    # what a C library has itself may have another name there: all of the kernel's is asked for
    abi = replace(abi, constants={}, records={k: r for k, r in abi.records.items() if r.location.header in headers})
    asked = [each for each in facts(abi, samples(abi, target), little=target.byteorder == "little") if not each.section]
    source = "".join(f"#include <{entry}>\n" for entry in ("sys/time.h", *ENTRIES)) + "\n".join(a.code for a in asked)
    command = [*target.gcc, *target.flags, "-std=gnu17", "-w", "-fsyntax-only", "-fmax-errors=0", "-x", "c", "-"]
    done = subprocess.run(command, input=source, capture_output=True, text=True, check=False)
    if "No such file" in done.stderr:
        pytest.skip(f"no C library for {name}")
    wrong = {
        int(line) - len(ENTRIES) - 2: text for line, text in re.findall(r"<stdin>:(\d+):\d+: error: (.*)", done.stderr)
    }
    assert {asked[index].name: (asked[index].expected, text) for index, text in wrong.items()} == {}
    assert len(asked) > 2000
    plain = read(ENTRIES, headers, TARGETS[target.view_of])
    differing = {name for name, ioctl in abi.ioctls.items() if plain.ioctls[name].value != ioctl.value}
    assert {"VIDIOC_DQBUF", "VIDIOC_QBUF", "VIDIOC_DQEVENT", "PPGETTIME"} <= differing
    assert not {name for name in differing if name.startswith("EVIOC")}  # the kernel has one input_event for both


def test_the_numbers_that_debian_has_for_armhf() -> None:
    headers = installed(TARGETS["arm"])
    if not headers:
        pytest.skip("no C library for arm")
    numbers = {
        name: read(("linux/videodev2.h",), headers, TARGETS[name]).ioctls["VIDIOC_DQBUF"].value
        for name in ("arm", "arm_time64")
    }
    assert numbers == {"arm": 0xC0445611, "arm_time64": 0xC0505611}


CONFIG = """\
arches = ["arm_time64", "arm", "x86_64"]
[modules]
kvm = ["linux/kvm.h", "linux/clock.h"]
"""
CLOCK = """\
/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
#ifndef _LINUX_CLOCK_H
#define _LINUX_CLOCK_H
#include <sys/time.h>
#include <linux/ioctl.h>
struct clock_event { struct timeval time; __u32 id; };
#define CLOCK_GET _IOR('c', 1, struct clock_event)
#endif
"""


@pytest.fixture
def tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tried:
    quiet_git(monkeypatch)
    made = make_project(tmp_path, config=CONFIG)
    made.sync(made.kernel("6.12.1", {"include/uapi/linux/clock.h": CLOCK}))
    return made


def test_a_project_has_both_beside_each_other(
    tried: Tried, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tried.rules(tried.kernel()) == {"unknown-transformation", "missing-include"}  # as of any tiny kernel
    lock = read_lock((tried.root / "linux-headers" / "headergen.lock").read_bytes(), "lock")
    assert lock.kernel_of("arm_time64") == lock.kernel_of("arm")
    assert [path.name for path in (tried.root / "linux-headers").glob("asm-*")].count("asm-arm") == 1
    sizes = [
        re.search(r"struct clock_event: size (\d+)", (tried.root / f"generated/{target}/kvm/structs.py").read_text())
        for target in ("arm", "arm_time64", "x86_64")
    ]
    assert [found and found[1] for found in sizes] == ["12", "24", "24"]
    hosts = (tried.root / "generated/native/__init__.py").read_text()
    assert hosts.index('"arm_time64":') < hosts.index('"arm":')
    monkeypatch.chdir(tried.root)
    assert main(["decode", "-q", "0x80186301", "--arch", "arm_time64"]) == 0
    assert "CLOCK_GET" in capsys.readouterr().out
    assert main(["decode", "-q", "0x80186301", "--arch", "arm"]) == 1
    assert main(["show", "-q", "clock_event", "--arch", "arm_time64"]) == 0
    assert "size: 24" in capsys.readouterr().out


def test_a_compiler_proves_the_view(tried: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    command = TARGETS["arm"].gcc[0]
    if not shutil.which(command):
        pytest.skip(f"no {command}")
    monkeypatch.chdir(tried.root)
    assert main(["verify", "-q", "--arch", "arm_time64"]) == 0
    assert main(["verify", "-q", "--arch", "arm_time64", "--cc", f"arm_time64={command}"]) == 0


def test_nobody_gets_a_view_who_does_not_name_it(tried: Tried, capsys: pytest.CaptureFixture[str]) -> None:
    kernel = tried.kernel()
    assert main(["decode", "-q", "--kernel", kernel, "--header", "linux/clock.h", "0x80186301"]) == 0
    first, *told = capsys.readouterr().out.splitlines()
    assert "time64" not in first
    # it is no target of the answer, but what some 32-bit programs send
    assert [line.split("  ")[-2].split(":")[0].strip() for line in told if "time64" in line] == [
        "is 0x80146301 from a 32-bit process"
    ]
    assert (
        main(["decode", "-q", "--kernel", kernel, "--header", "linux/clock.h", "0x80186301", "--arch", "arm_time64"])
        == 0
    )
    assert "CLOCK_GET" in capsys.readouterr().out


_TIME = """\
#ifndef _LINUX_TIME_H
#define _LINUX_TIME_H
struct timeval { long tv_sec; long tv_usec; };
#define ITIMER_REAL 0
#endif
"""
_TIMEX = """\
#ifndef _LINUX_TIMEX_H
#define _LINUX_TIMEX_H
#include <linux/time.h>
struct timex { int modes; struct timeval time; };
#endif
"""
_BOTH = "#include <sys/time.h>\n#include <linux/time.h>\nstruct coda { struct timeval a; };\n"
_USER = "#include <sys/time.h>\nstruct buffer { int index; struct timeval stamp; };\n"


@pytest.mark.parametrize(
    ("name", "buffer", "timex"),
    [("arm", 12, 12), ("arm_time64", 24, 12), ("i386_time64", 20, 12), ("riscv32", 24, 12), ("x86_64", 24, 24)],
)
@pytest.mark.parametrize("both", [{}, {"linux/coda.h": _BOTH}])
def test_no_header_gets_the_times_of_another(name: str, buffer: int, timex: int, both: dict[str, str]) -> None:
    """linux/time.h and the C library each define struct timeval: what includes one never has the other's."""
    texts = {"linux/time.h": _TIME, "linux/timex.h": _TIMEX, "linux/video.h": _USER, **both}
    headers = {header: text.encode() for header, text in sorted(texts.items())}
    for entries in (list(headers), list(reversed(headers))):
        abi = read(entries, headers, TARGETS[name])
        assert (abi.records["struct buffer"].size, abi.records["struct timex"].size) == (buffer, timex)
        assert abi.constants["ITIMER_REAL"].value == 0
        if both:
            assert abi.records["struct coda"].size == {"arm": 8}.get(name, 16)


def test_a_member_of_the_other_time_stays_folded() -> None:
    headers = {"linux/time.h": _TIME.encode(), "linux/timex.h": _TIMEX.encode(), "linux/video.h": _USER.encode()}
    abi = read(list(headers), headers, TARGETS["arm_time64"])
    for record, kinds in (("struct timex", ["member", "member"]), ("struct buffer", ["member", "open"])):
        found = rows(abi, abi.records[record])
        assert [row.kind for row in found if row.depth == 0 and row.kind in ("member", "open")] == kinds
        assert max(row.start + row.width for row in found) <= 8 * abi.records[record].size


@needs_gcc
def test_a_compiler_refuses_both_times() -> None:
    """What the test above stands on, of the real headers."""
    command = TARGETS["i386"].gcc[0]
    source = "#include <linux/time.h>\n#include <sys/time.h>\n"
    done = subprocess.run(
        [command, "-fsyntax-only", "-x", "c", "-"], input=source, capture_output=True, text=True, check=False
    )
    if "No such file" in done.stderr:
        pytest.skip("no C library here")
    assert "redefinition of" in done.stderr
