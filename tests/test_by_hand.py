"""``headergen init --kernel`` tells what Python wrote by hand otherwise than the headers, and nothing else. The right
values are a compiler's.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from headergen.cli import main
from headergen.commands.init import init
from headergen.diagnostics import Diagnostic, Severity
from headergen.targets import own_arch
from tests.compiling import needs_gcc
from tests.histories import repository
from tests.projects import quiet_git
from tests.tiny_kernel import SPDX, make_kernel

DEMO = """\
#include <linux/types.h>
#include <linux/ioctl.h>
#define DEMO_FLAG_FIRST 0x1
#define DEMO_FLAG_SECOND 0x2
#define DEMO_FLAG_THIRD 0x40
#define DEMO_KIND_PLAIN 7
#define DEMO_KIND_NET 0x1234
#define DEMO_BIT_READ 5
#define DEMO_BIT_WRITE 6
#define DEMO_VERSION 9
enum demo_attr { DEMO_ATTR_NONE, DEMO_ATTR_NAME, DEMO_ATTR_SIZE, __DEMO_ATTR_MAX, DEMO_ATTR_AUTO };
#define DEMO_ATTR_MAX (__DEMO_ATTR_MAX - 1)
struct demo_part { unsigned char kind; unsigned short count; };
struct demo_edid { __u32 pad; __u32 start; __u32 blocks; __u32 reserved[5]; unsigned char *edid; };
struct demo_wide { __u32 id; struct demo_part parts[3]; unsigned long at; union { __u64 value; void *where; }; };
struct demo_tight { unsigned char kind; __u64 value; } __attribute__((packed));
struct demo_tail { __u32 kind; __u32 count; __u32 items[]; };
struct demo_sized { __u32 argsz; __u32 flags; __u64 address; __u64 added; };
#define DEMO_SET _IOW('D', 1, struct demo_edid)
#define DEMO_GET _IOR('D', 2, struct demo_wide)
#define DEMO_STOP _IO('D', 3)
"""
CHANGES = {
    "include/uapi/linux/demo.h": f"{SPDX}#ifndef _DEMO_H\n#define _DEMO_H\n{DEMO}#endif\n",
    "include/uapi/linux/other.h": f"{SPDX}#define DEMO_TWICE 3\n",
}
MACROS = """\
import ctypes
import struct
from ctypes import sizeof, c_uint8 as _u8

def _IOC(direction, kind, nr, size):
    return direction << 30 | size << 16 | kind << 8 | nr

def _IO(kind, nr):
    return _IOC(0, ord(kind), nr, 0)

def _IOW(kind, nr, size):
    return _IOC(1, ord(kind), nr, size)

def _IOR(kind, nr, size):
    return _IOC(2, ord(kind), nr, size)

"""
RIGHT = (
    MACROS
    + """\
DEMO_FLAG_FIRST = 1 << 0
DEMO_FLAG_SECOND = DEMO_FLAG_FIRST << 1
DEMO_FLAG_THIRD: int = (0x40 | 0) & ~0
DEMO_KIND_PLAIN = 3 + 2 * 2
DEMO_KIND_NET = 0x1234
DEMO_ATTR_NONE, DEMO_ATTR_NAME = range(2)
DEMO_ATTR_SIZE = 2


class demo_part(ctypes.Structure):
    _fields_ = [("kind", _u8), ("count", ctypes.c_uint16)]


class demo_edid(ctypes.Structure):
    _fields_ = [
        ("pad", ctypes.c_uint32),
        ("start", ctypes.c_uint32),
        ("blocks", ctypes.c_uint32),
        ("reserved", ctypes.c_uint32 * 5),
        ("edid", ctypes.POINTER(_u8)),
    ]


class _demo_value(ctypes.Union):
    _fields_ = [("value", ctypes.c_uint64), ("where", ctypes.c_void_p)]


class demo_wide(ctypes.Structure):
    _anonymous_ = ("u",)
    _fields_ = [("id", ctypes.c_uint), ("parts", demo_part * 3), ("at", ctypes.c_ulong), ("u", _demo_value)]


class demo_tight(ctypes.Structure):
    _pack_ = 1
    _fields_ = [("kind", ctypes.c_ubyte), ("value", ctypes.c_ulonglong)]


class demo_tail(ctypes.Structure):
    pass


demo_tail._fields_ = [("kind", ctypes.c_uint32), ("count", ctypes.c_uint32), ("items", ctypes.c_uint32 * 64)]


class demo_sized(ctypes.Structure):
    _fields_ = [("argsz", ctypes.c_uint32), ("flags", ctypes.c_uint32), ("address", ctypes.c_uint64)]


DEMO_SET = _IOW("D", 1, sizeof(demo_edid))
DEMO_GET = _IOR("D", 2, ctypes.sizeof(demo_wide))
DEMO_STOP = _IO("D", 3)
"""
)


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)


@pytest.fixture
def kernel(tmp_path: Path) -> str:
    return str(make_kernel(tmp_path / "linux", changes=CHANGES))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return repository(tmp_path / "project", work_tree=True)


def told(project: Path, kernel: str, text: str, *arches: str, path: str = "a.py") -> list[Diagnostic]:
    """What is found in one file."""
    (project / path).parent.mkdir(parents=True, exist_ok=True)
    (project / path).write_text(text)
    return list(init(project, kernel, arches=arches or ("x86_64",), dry_run=True).findings)


def swapped(old: str, new: str) -> str:
    """The right file with a part of it changed."""
    assert RIGHT.count(old) == 1, old
    return RIGHT.replace(old, new)


class Compiler:
    """The machine's compiler, with the headers' text; what it says is x86-64's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def asked(self, *expressions: str) -> list[int]:
        """What it makes of expressions."""
        lines = "".join(f'printf("%lld\\n", (long long)({each}));\n' for each in expressions)
        source = f"#include <stdio.h>\n#include <stddef.h>\n{DEMO}\nint main(void) {{ {lines} }}\n"
        (self._folder / "asked.c").write_text(source)
        subprocess.run(["gcc", "-o", "asked", "asked.c"], check=True, cwd=self._folder)
        done = subprocess.run([self._folder / "asked"], check=True, capture_output=True)
        return [int(each) for each in done.stdout.split()]


@pytest.fixture
def compiler(tmp_path: Path) -> Compiler:
    if own_arch() != "x86_64":
        pytest.skip("asks the machine's own compiler for x86-64")
    return Compiler(tmp_path)


def test_what_is_right_is_not_told(project: Path, kernel: str) -> None:
    assert told(project, kernel, RIGHT) == []
    assert told(project, kernel, RIGHT, "x86_64", "i386", "arm64") == []


@needs_gcc
@pytest.mark.parametrize(
    ("change", "symbol"),
    [
        (("(0x40 | 0) & ~0", "0x41"), "DEMO_FLAG_THIRD"),
        (("3 + 2 * 2", "3 + 2 * 3"), "DEMO_KIND_PLAIN"),
        (("DEMO_ATTR_SIZE = 2", "DEMO_ATTR_SIZE = 5"), "DEMO_ATTR_SIZE"),
        (('_IO("D", 3)', '_IO("D", 4)'), "DEMO_STOP"),
        (('_IO("D", 3)', "0x4404"), "DEMO_STOP"),
        (('_IOR("D", 2, ctypes.sizeof(demo_wide))', '_IOR("D", 2, struct.calcsize("I3IQ"))'), "DEMO_GET"),
        (('_IOW("D", 1, sizeof(demo_edid))', '_IOW(b"D", 1, 28)'), "DEMO_SET"),
        (('_IOW("D", 1, sizeof(demo_edid))', "0x80284401"), "DEMO_SET"),  # what mips has, but DEMO_GET is not mips'
    ],
)
def test_a_number_is_told_with_the_compilers(
    project: Path, kernel: str, compiler: Compiler, change: tuple[str, str], symbol: str
) -> None:
    text = swapped(*change)
    (finding,) = told(project, kernel, text)
    assert (finding.rule.id, finding.severity, finding.symbol) == ("handwritten-value", Severity.WARNING, symbol)
    (right,) = compiler.asked(symbol)
    assert isinstance(finding.old, int)
    assert finding.new == right & 0xFFFF_FFFF != finding.old
    based = hex if symbol in ("DEMO_FLAG_THIRD", "DEMO_STOP", "DEMO_GET", "DEMO_SET") else str
    assert f"{symbol} is {based(finding.old)} here, and {based(finding.new)} in linux/demo.h:" in finding.message
    assert finding.location is not None
    assert text.splitlines()[finding.location.line - 1].startswith(symbol)
    assert "from generated.native import demo" in finding.help


@needs_gcc
@pytest.mark.parametrize(
    ("change", "place"),
    [
        (('("reserved", ctypes.c_uint32 * 5)', '("reserved", ctypes.c_uint32)'), "demo_edid.edid"),
        (('_u8), ("count", ctypes.c_uint16)', 'ctypes.c_uint16), ("count", ctypes.c_uint32)'), "demo_part.count"),
        (("    _pack_ = 1\n", ""), "demo_tight.value"),
        (('_u8), ("count", ctypes.c_uint16)', '_u8), ("count", ctypes.c_uint64)'), "demo_part.count"),
        (('("id", ctypes.c_uint), ', '("id", ctypes.c_uint64), ("more", ctypes.c_uint64), '), "demo_wide.parts"),
    ],
)
def test_a_layout_is_told_with_the_compilers(
    project: Path, kernel: str, compiler: Compiler, change: tuple[str, str], place: str
) -> None:
    text = swapped(*change)
    tag, _, member = place.partition(".")
    finding = {each.symbol: each for each in told(project, kernel, text)}[f"struct {tag}"]
    assert (finding.rule.id, finding.severity) == ("handwritten-layout", Severity.WARNING)
    assert finding.location is not None
    assert text.splitlines()[finding.location.line - 1].startswith(f"class {tag}(")
    size, offset = compiler.asked(f"sizeof(struct {tag})", f"offsetof(struct {tag}, {member})")
    assert f"bytes here, and {size} in linux/demo.h" in finding.message
    assert f"{member} is at byte" in finding.message
    assert f"and at {offset} there" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        swapped("DEMO_KIND_NET = 0x1234", "DEMO_KIND_NET = 0x3412"),  # for who packs it in the other byte order
        swapped("(0x40 | 0) & ~0", "~0x40"),  # for who takes what is no part of it
        RIGHT + "DEMO_BIT_READ = 1 << 5\nDEMO_BIT_WRITE = 1 << 6\n",  # the masks of bits that the header numbers
        RIGHT + "DEMO_VERSION = 8\n",
        RIGHT + "DEMO_VERSION = 11\n",
        RIGHT + "DEMO_ATTR_MAX = 1\n",  # an older kernel's, and a newer one's
        RIGHT + "DEMO_ATTR_MAX = 7\n",
        RIGHT + "__DEMO_ATTR_MAX = 2\nDEMO_ATTR_AUTO = 3\n",
        RIGHT + "DEMO_TWICE = 4\n",  # another header has it
        RIGHT + "DEMO_UNKNOWN = 4\n",
        RIGHT + "if ctypes.sizeof(ctypes.c_long) == 4:\n    DEMO_KIND_PLAIN = 8\n",  # two values
        swapped("DEMO_KIND_PLAIN = 3 + 2 * 2", "for DEMO_KIND_PLAIN in range(8): pass"),
        swapped("DEMO_KIND_PLAIN = 3 + 2 * 2", "DEMO_KIND_PLAIN = int(input())"),
        swapped("DEMO_KIND_PLAIN = 3 + 2 * 2", 'DEMO_KIND_PLAIN = "seven"'),
        swapped("DEMO_KIND_PLAIN = 3 + 2 * 2", "DEMO_KIND_PLAIN = True"),
        swapped("DEMO_KIND_PLAIN = 3 + 2 * 2", "def own():\n    DEMO_KIND_PLAIN = 8"),
        "DEMO_FLAG_THIRD = 0x41\nDEMO_KIND_PLAIN = 8\nDEMO_FLAG_FIRST = 1\n",  # nothing shows that it is the header's
        "from own import _IO\nDEMO_FLAG_FIRST = 1\nDEMO_FLAG_SECOND = 2\nDEMO_STOP = _IO('D', 4)\n",  # whose?
        swapped("class demo_tail(ctypes.Structure):", "class demo_tail(ctypes.Structure, metaclass=Own):"),
        swapped('ctypes.c_uint32 * 5)', 'ctypes.c_uint32 * count())'),  # nobody knows how large
        swapped('"reserved", ctypes.c_uint32 * 5', '"room", ctypes.c_uint32 * 5'),  # another name for the same bytes
        RIGHT + "class demo_tight(ctypes.Structure):\n    _fields_ = [('kind', ctypes.c_ubyte), ('value', _u8)]\n",
        RIGHT + "DEMO_SET += 1\n",
    ],
)  # fmt: skip
def test_what_may_be_meant_is_not_told(project: Path, kernel: str, text: str) -> None:
    assert told(project, kernel, text) == []


def test_what_another_target_has_is_not_told(project: Path, kernel: str) -> None:
    """A file that is right where pointers have 32 bits, or where powerpc packs an ioctl's number."""
    narrow = swapped("ctypes.sizeof(demo_wide)", "28").replace("sizeof(demo_edid)", "36")
    assert told(project, kernel, narrow) == []
    packed = swapped('_IOR("D", 2, ctypes.sizeof(demo_wide))', "0x40204402")
    assert told(project, kernel, packed.replace('_IOW("D", 1, sizeof(demo_edid))', "0x80284401")) == []


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("DEMO_SET = 0x80284401\nDEMO_GET = 0x80204402\n", ["DEMO_SET"]),  # one of two, in the wrong direction
        ("DEMO_SET = 0x40284402\n", ["DEMO_SET"]),  # another's number
        ("DEMO_SET = 0x40284501\n", []),  # another system's, of another type
        ("DEMO_SET = 1\n", []),  # the number within the type
        ("DEMO_SET = 0x40244401\n", []),  # i386's
        ("DEMO_SET = 0x80284401\n", []),  # powerpc's
    ],
)
def test_an_ioctl_is_meant_where_its_type_is_right(project: Path, kernel: str, text: str, told_of: list[str]) -> None:
    """No other name of the file has to be the header's."""
    assert [each.symbol for each in told(project, kernel, text)] == told_of


@pytest.mark.parametrize("path", ["own/freebsd.py", "darwin/a.py", "win32.py"])
def test_a_file_for_another_system_is_not_held_against_the_kernel(project: Path, kernel: str, path: str) -> None:
    assert told(project, kernel, swapped("3 + 2 * 2", "8"), path=path) == []


def test_an_ioctl_of_another_arch_is_not_told(project: Path, kernel: str) -> None:
    """Its argument is the arch's own: a record of 31 registers on arm64, and of 16 on x86."""
    text = "KVM_GET_REGS = 0x8088ae81\nKVM_API_VERSION = 12\nKVMIO = 0xAE\n"
    assert told(project, kernel, text, "x86_64") == told(project, kernel, text, "arm64") == []
    wrong = told(project, kernel, text.replace("0x8088", "0x8098"), "arm64")
    assert [(each.symbol, each.new) for each in wrong] == [("KVM_GET_REGS", 0x8100AE81)]


def test_each_target_has_to_say_so(project: Path, kernel: str) -> None:
    """What is right for one is not told; one that the project does not have is asked where sizes count alone."""
    text = swapped("ctypes.sizeof(demo_wide)", "28").replace("sizeof(demo_edid)", "36")
    assert told(project, kernel, text, "i386", "x86_64") == []
    wrong = swapped("3 + 2 * 2", "8")
    assert [each.symbol for each in told(project, kernel, wrong, "i386", "arm64", "x86_64")] == ["DEMO_KIND_PLAIN"]


def test_the_verb_says_it_and_is_done_all_the_same(
    project: Path, kernel: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "a.py").write_text(swapped("0x40 | 0", "0x41 | 0"))
    monkeypatch.chdir(project)
    assert main(["init", "--kernel", kernel, "--arch", "x86_64", "-q"]) == 0
    line = next(number for number, text in enumerate(RIGHT.splitlines(), 1) if text.startswith("DEMO_FLAG_THIRD"))
    said = capsys.readouterr().err
    assert f"a.py:{line}: warning: DEMO_FLAG_THIRD is 0x41 here, and 0x40 in linux/demo.h:" in said
    assert "help: take demo.DEMO_FLAG_THIRD from the generated module: from generated.native import demo" in said
