"""The promise: numbers lead back to their names, C's other names work, and a failing call says what it was."""

from __future__ import annotations

import errno
import os
import pickle
import subprocess
import sys
from enum import IntEnum, IntFlag
from pathlib import Path

import pytest

from generated.x86_64 import btrfs, fs, gpio, kvm, rtnetlink, videodev2
from generated.x86_64 import input as events
from headergen.render.documents import Documents
from headergen.render.enums import enums
from headergen.render.namespace import namespace_of
from tests.generated import load, write
from tests.test_generated_runtime import interface, module_of, pythons

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("module", "value", "prefix", "name"),
    [
        (events, 113, "KEY_", "KEY_MUTE"),  # KEY_MIN_INTERESTING is an alias
        (events, 0x110, "BTN_", "BTN_LEFT"),  # BTN_MOUSE begins the group
        (events, 0x100, "BTN_", "BTN_0"),
        (events, 0x130, "BTN_", "BTN_SOUTH"),
        (events, 0x2C0, "BTN_", "BTN_TRIGGER_HAPPY1"),
        (events, 30, ("KEY_", "BTN_"), "KEY_A"),
        (events, 0x2FF, "KEY_", "KEY_MAX"),  # nothing else is called so
        (kvm, 0, "KVM_EXIT_", "KVM_EXIT_UNKNOWN"),  # KVM_EXIT_IO_IN is of another list
        (kvm, 1, "KVM_EXIT_", "KVM_EXIT_EXCEPTION"),
        (kvm, 2, "KVM_EXIT_", "KVM_EXIT_IO"),
        (kvm, 3, "KVM_EXIT_", "KVM_EXIT_HYPERCALL"),
        (kvm, 17, "KVM_EXIT_", "KVM_EXIT_INTERNAL_ERROR"),
        (kvm, 9999, "KVM_EXIT_", "0x270f"),
        (kvm, -5, "KVM_EXIT_", "-0x5"),
        (rtnetlink, 16, "RTM_", "RTM_NEWLINK"),  # RTM_BASE
        (rtnetlink, 35, "IFLA_", "IFLA_CARRIER_CHANGES"),
        (videodev2, 1, "V4L2_BUF_TYPE_", "V4L2_BUF_TYPE_VIDEO_CAPTURE"),
    ],
)
def test_the_real_name_of_a_number(module: object, value: int, prefix: str, name: str) -> None:
    assert module.name_of(value, prefix) == name  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (1, "KVM_MEM_LOG_DIRTY_PAGES"),
        (3, "KVM_MEM_LOG_DIRTY_PAGES|KVM_MEM_READONLY"),
        (0x43, "KVM_MEM_LOG_DIRTY_PAGES|KVM_MEM_READONLY|0x40"),
        (0x40, "0x40"),
    ],
)
def test_the_names_of_flags(value: int, text: str) -> None:
    assert kvm.flags_of(value, "KVM_MEM_") == text


def test_names_of_one_ending_are_asked_for_by_a_pattern() -> None:
    """Other families of their beginning have the same numbers."""
    assert (btrfs.name_of(1, "BTRFS_"), btrfs.name_of(1, "BTRFS_*_KEY")) != ("BTRFS_INODE_ITEM_KEY",) * 2
    assert btrfs.name_of(1, "BTRFS_*_KEY") == "BTRFS_INODE_ITEM_KEY"
    assert fs.flags_of(0x10 | 0x80000, "FS_*_FL") == "FS_IMMUTABLE_FL|FS_EXTENT_FL"
    assert fs.flags_of(0x10, ("S_", "FS_XFLAG_*")) == "FS_XFLAG_APPEND"
    assert fs.flags_of(0x10, "*_NOBODY") == "0x10"


def test_enumerations_are_classes_and_their_constants_stay_numbers() -> None:
    flag = gpio.enums.gpio_v2_line_flag
    assert issubclass(flag, IntFlag)
    assert flag(6) == gpio.GPIO_V2_LINE_FLAG_ACTIVE_LOW | gpio.GPIO_V2_LINE_FLAG_INPUT
    assert flag.GPIO_V2_LINE_FLAG_INPUT in flag(6)
    assert type(gpio.GPIO_V2_LINE_FLAG_INPUT) is int
    assert gpio.enums.gpio_v2_line_flag is flag
    kind = gpio.enums.gpio_v2_line_event_id
    assert issubclass(kind, IntEnum)
    assert [member.name for member in kind] == ["GPIO_V2_LINE_EVENT_RISING_EDGE", "GPIO_V2_LINE_EVENT_FALLING_EDGE"]
    assert pickle.loads(pickle.dumps(kind(1))) is kind(1)  # noqa: S301 - our own
    assert "gpio_v2_line_flag" in dir(gpio.enums)
    with pytest.raises(AttributeError, match="has no attribute 'misspelt'"):
        _ = gpio.enums.misspelt  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["_", "__", "___", "__misspelt__"])
def test_a_name_of_underscores_is_just_not_there(name: str) -> None:
    assert not hasattr(gpio, name)


ENUMS = """
enum plain { ZERO, ONE, TWO, __LAST, LAST = __LAST - 1 };
enum bits { A = 1, B = 2, C = 4, AC = 5 };
enum two_bits { FIRST_BIT = 1, SECOND_BIT = 2 };
enum some_flags { F = 1, G = 2 };
enum negative { MINUS = -1, EIGHT = 8 };
enum far { FAR = 0x7fffffff, NEAR = 0 };
enum codes { C1 = 1, C2 = 2, C3 = 3, C4 = 4, C6 = 6, C7 = 7 };
enum mask { LOW = 0x10, HIGH = 0x20, OTHER = 7 };
typedef enum { TYPED } typed_t;
enum { ALONE = 5 };
"""


def test_a_name_of_two_underscores_can_be_used_inside_of_a_class(tmp_path: Path) -> None:
    """There Python takes ``x.__NR_read`` for ``x._Program__NR_read``."""
    x = module_of("#define __NR_read 63\n#define __TWICE(n) ((n) * 2)\nstruct __s { int a; };\n", tmp_path)

    class _Program:
        number = x.__NR_read

        def run(self) -> tuple[int, int, object]:
            return x.__NR_read, x.__TWICE(4), x.__s(a=1)

        def fail(self) -> None:
            x.__NR_write  # noqa: B018

    assert (_Program.number, _Program().run()) == (63, (63, 8, x.structs.__dict__["__s"](a=1)))
    with pytest.raises(AttributeError, match="has no attribute '_Program__NR_write'"):
        _Program().fail()
    assert not [name for name in dir(x) if name.startswith("_Program")]
    assert not any(hasattr(x, name) for name in ("_", "__", "_a", "_a__", "___NR_read", "a__NR_read"))


def test_which_enumerations_are_flags(tmp_path: Path) -> None:
    module = module_of(ENUMS, tmp_path)
    kinds = {name: getattr(module.enums, name).__mro__[1] for name in module.enums.__all__}
    assert {name for name, kind in kinds.items() if kind is IntFlag} == {"bits", "some_flags"}
    assert {name for name, kind in kinds.items() if kind is IntEnum} == {
        *("plain", "two_bits", "negative", "far", "codes", "mask", "typed_t")
    }
    assert module.enums.plain(2).name == "TWO"
    assert [member.name for member in module.enums.plain] == ["ZERO", "ONE", "TWO", "__LAST"]


def test_enumerations_of_an_enormous_span_cost_nothing() -> None:
    abi = interface("enum e { LOW, HIGH = 0x7fffffffffffffff };", "x86_64")
    assert enums(abi, namespace_of(abi), Documents({}))["enums"][0][1] == "IntEnum"


OTHERS = """
typedef unsigned char __u8;
struct addr { unsigned short family; char data[14]; };
struct req {
    char name[4];
    union { struct addr hwaddr; short flags; unsigned int many[3]; } u;
    struct { int deep : 3; } inner;
};
#define req_hwaddr u.hwaddr
#define req_family u.hwaddr.family
#define req_second u.many[1]
#define req_deep inner.deep
#define request req
#define GENL_NAME "nl80211"
#define RAW_NAME "\\xff\\x00z"
#define RATIO 1.5
#define LARGE 1e400
#define TWICE(x) ((x) * 2)
#define DOUBLE TWICE
#define fourcc(a, b, c, d) ((unsigned)(a) | ((unsigned)(b) << 8) | ((unsigned)(c) << 16) | ((unsigned)(d) << 24))
#define PASTE(n, v) (BASE_##n + (n) + (v))
#define BASE_1 100
"""


def test_other_names_and_values_that_are_no_integers(tmp_path: Path) -> None:
    abi = interface(OTHERS, "x86_64")
    module = load(tmp_path, abi)
    assert (module.GENL_NAME, module.RAW_NAME, module.RATIO) == ("nl80211", b"\xff\0z", 1.5)
    made = module.request(name=b"ab", req_family=7, req_deep=-2)
    assert type(made) is module.req
    assert (made.u.hwaddr.family, made.req_hwaddr.family, made.req_family, made.inner.deep) == (7, 7, 7, -2)
    made.req_second = 5
    made.req_hwaddr.data[0] = 9
    assert (made.u.many[1], made.req_second, made.u.hwaddr.data[0]) == (5, 5, 9)
    made.req_hwaddr = (1, b"xyz")
    assert made.u.hwaddr == module.addr(1, b"xyz")
    with pytest.raises(OverflowError):
        made.req_deep = 4
    assert module.req.req_family.path == "u.hwaddr.family"
    assert [name for name, _ in made] == ["name", "u", "inner"]
    assert module.DOUBLE(4) == 8
    text = (tmp_path / module.__name__.split(".")[0] / "x86_64/x/constants.py").read_text()
    for name in ("GENL_NAME", "RATIO", "request", "DOUBLE", "req_hwaddr"):
        assert f"# {name}:" not in text
        if not name.startswith("req_"):
            assert name in module.__all__


def test_characters_are_numbers_where_c_takes_them(tmp_path: Path) -> None:
    module = module_of(OTHERS, tmp_path)
    assert module.fourcc("Y", "4", b"1", 0x32) == 0x32313459
    assert videodev2.v4l2_fourcc("Y", "U", "Y", "V") == videodev2.V4L2_PIX_FMT_YUYV
    assert module.PASTE("1", "1") == module.PASTE(1, ord("1")) == 100 + 1 + ord("1")
    for wrong in ("YU", "", "ä", b"\xff"):
        with pytest.raises(ValueError, match="is no character"):
            module.fourcc(wrong, 0, 0, 0)


def test_a_failing_ioctl_says_which() -> None:
    reading, writing = os.pipe()
    try:
        with pytest.raises(OSError, match="KVM_SET_REGS") as caught:
            kvm.ioctl(reading, kvm.KVM_SET_REGS, kvm.kvm_regs(rip=0x1000))
        assert caught.value.errno == errno.ENOTTY
        assert str(caught.value) == ("[Errno 25] Inappropriate ioctl for device: KVM_SET_REGS(kvm_regs(rip=4096))")
        with pytest.raises(OSError, match=r"0x1234\(5\)$"):
            kvm.ioctl(reading, 0x1234, 5)
        os.write(writing, b"abc")
        count = bytearray(4)
        fionread = 0x541B
        assert kvm.ioctl(reading, fionread, count) == 0
        assert int.from_bytes(count, sys.byteorder) == 3
    finally:
        os.close(reading)
        os.close(writing)


# -------------------------------------------------------------------------------------------------- the running machine


def run(folder: Path, code: str, *, python: str = sys.executable) -> str:
    command = [python, "-B", "-c", code]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return ran.stdout + ran.stderr.strip().rpartition("\n")[2]


@pytest.mark.parametrize(
    ("machine", "bits", "order", "name"),
    [
        ("x86_64", 64, "little", "x86_64"), ("x86_64", 32, "little", "i386"), ("i686", 32, "little", "i386"),
        ("aarch64", 64, "little", "arm64"), ("aarch64", 32, "little", "arm"), ("armv7l", 32, "little", "arm"),
        ("riscv64", 64, "little", "riscv64"), ("s390x", 64, "big", "s390x"), ("ppc64le", 64, "little", "ppc64le"),
        ("mips64", 64, "big", "mips64"), ("loongarch64", 64, "little", "loongarch64"),
        ("ppc64", 64, "big", "no modules were generated for ppc64 (64 bits, big-endian)"),
        ("mips", 32, "big", "no modules"), ("sparc64", 64, "big", "no modules"), ("", 64, "little", "no modules"),
    ],
)  # fmt: skip
def test_the_module_of_the_machine(machine: str, bits: int, order: str, name: str) -> None:
    code = (
        f"import platform, sys; platform.machine = lambda: {machine!r}; sys.maxsize = (1 << {bits - 1}) - 1\n"
        f"sys.byteorder = {order!r}\n"
        "from generated.native import kvm\nimport generated.native\n"
        "print(generated.native.target(), kvm.structs.__name__)"
    )
    found = run(ROOT, code)
    expected = f"ImportError: {name}" if name.startswith("no modules") else f"{name} generated.{name}.kvm.structs"
    assert found.startswith(expected), found


def test_a_module_that_one_machine_lacks_and_every_python(tmp_path: Path) -> None:
    code = (
        "import platform, sys; platform.machine = lambda: 'armv7l'; sys.maxsize = (1 << 31) - 1\n"
        "from generated.native import io_uring\nio_uring.IORING_OP_NOP"
    )
    assert run(ROOT, code) == "ImportError: there is no module io_uring for arm"
    write(tmp_path / "generated", {"x86_64": interface(OTHERS + ENUMS, "x86_64")})
    code = (
        "from generated.native import x; from generated.native.x import req\n"
        "print(x.TWICE(4), req(name=b'a'), x.enums.bits(5), x.name_of(4, 'C'), x.DOUBLE(1), x.GENL_NAME)"
    )
    for python in pythons():
        assert run(tmp_path, code, python=python).startswith("8 req(name=b'a') "), python


def test_what_all_machines_have_is_typed(tmp_path: Path) -> None:
    common = (
        "struct both { int a; long b; }; struct first { int x; }; enum kind { THIS, THAT };\n"
        "#define ONE 1\n#define TWICE(x) ((x) * 2)\n"
    )
    abis = {
        "x86_64": interface(common + "struct wide { int a; }; enum way { IN, OUT };\n#define ONLY 1\n", "x86_64"),
        "arm": interface(common + "struct wide { int a; int c; }; enum way { IN };\n", "arm"),
    }
    write(tmp_path / "generated", abis)
    (tmp_path / "use.py").write_text("""
from generated.native import x
from generated.native.x import both

value = both(1, b=2)
number: int = value.a + x.ONE + x.TWICE(3) + x.wide(a=3).a
kind: x.enums.kind = x.enums.kind.THAT
number = x.constants.ONE + x.macros.TWICE(4) + x.structs.both(1).a + x.enums.way.IN.value
print(x.name_of(1, "ONE"), x.first.x.offset, x.wrap(3))
value.c = 3
print(x.ONLY)
x.wide(c=3)
print(x.enums.way.OUT, x.constants.ONLY)
""")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "use.py"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert [line.split(":")[1] for line in ran.stdout.splitlines() if "error" in line] == [
        "10",
        "11",
        "12",
        "13",
        "13",
    ], ran.stdout
