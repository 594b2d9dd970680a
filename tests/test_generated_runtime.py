"""The promise: on any host, the classes made from a header read and write the bytes that the target's compiler does."""

from __future__ import annotations

import copy
import ctypes
import importlib
import os
import pickle
import random
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from headergen.layout import layout
from headergen.model import Abi, LaidField
from headergen.parse import parse
from headergen.preprocess import preprocess
from headergen.targets import TARGETS
from tests.generated import load, write

COMPILED = ("arm", "arm64", "i386", "x86_64", "riscv64", "s390x", "ppc64le", "mips64")


def interface(text: str, target: str) -> Abi:
    """The interface of a header with this text."""
    row = TARGETS[target]
    unit = preprocess(["linux/x.h"], {"linux/x.h": text.encode()}, row)
    return layout(parse(unit, row), row)


def module_of(text: str, folder: Path, target: str = "x86_64") -> ModuleType:
    return load(folder, interface(text, target), target)


def compiled(target: str, source: str, folder: Path, *flags: str) -> bytes:
    """The section ``bytes`` of an object file."""
    command = TARGETS[target].gcc
    objcopy = command[0].removesuffix("gcc") + "objcopy"
    if shutil.which(command[0]) is None or shutil.which(objcopy) is None:
        pytest.skip(f"{command[0]} or {objcopy} is not installed")
    c, o, out = folder / "x.c", folder / "x.o", folder / "x.bin"
    c.write_text(source)
    subprocess.run([*command, "-w", "-std=gnu11", *flags, "-c", c, "-o", o], check=True)
    subprocess.run([objcopy, "-O", "binary", "-j", "bytes", o, out], check=True)
    return out.read_bytes()


VALUES = """
enum color { RED, GREEN = 0x1234 };
typedef unsigned int u32_t;
typedef u32_t pair_t[2];
typedef int (*callback_t)(void *);
struct inner { unsigned short x; long y; } __attribute__((packed));
struct all {
    unsigned char b; signed char sb; short s; unsigned short us; int i; unsigned int ui;
    long l; unsigned long ul; long long ll; unsigned long long ull;
    enum color color; void *p; callback_t call; pair_t pair; u32_t matrix[2][3]; char text[5];
    float f; double d; _Bool yes;
    struct inner inner; struct inner many[2];
    union { unsigned int word; unsigned short half[2]; };
    struct { int anonymous; struct { long deep; }; };
    struct { int named; } tagless;
};
struct bits {
    unsigned int a : 3, b : 7; signed int c : 5; unsigned long long wide : 33; int : 4; unsigned int d : 1;
    unsigned char e : 2; _Bool f : 1; int : 0; short g : 9; enum color h : 14; long k : 20;
};
struct tight { unsigned char a : 5; unsigned long long b : 61; unsigned short c : 11; int d : 3; }
    __attribute__((packed));
union either { unsigned int a : 9; int b : 5; unsigned char c; };
struct holder { char before; union { unsigned int x : 12; unsigned char y; }; struct { int p : 4, q : 6; } in; };
"""
RANGES: dict[str, dict[str, tuple[int, int]]] = {
    "bits": {
        "a": (0, 7), "b": (0, 127), "c": (-16, 15), "wide": (0, 2**33 - 1), "d": (0, 1), "e": (0, 3), "f": (0, 1),
        "g": (-256, 255), "h": (0, 2**14 - 1), "k": (-(2**19), 2**19 - 1),
    },
    "tight": {"a": (0, 31), "b": (0, 2**61 - 1), "c": (0, 2047), "d": (-4, 3)},
}  # fmt: skip


@pytest.mark.parametrize("target", COMPILED)
def test_bit_fields_as_the_compiler(target: str, tmp_path: Path) -> None:
    module = module_of(VALUES, tmp_path, target)
    chosen = random.Random(7)  # noqa: S311 - numbers that are the same in every run are what is wanted
    cases = [
        (name, {field: chosen.choice((low, high, chosen.randint(low, high))) for field, (low, high) in ranges.items()})
        for name, ranges in RANGES.items()
        for _ in range(20)
    ]
    definitions = "\n".join(
        f'__attribute__((section("bytes"))) struct {name} v{index} __attribute__((aligned(16))) = '
        f"{{{', '.join(f'.{field} = {value}' for field, value in values.items())}}};"
        for index, (name, values) in enumerate(cases)
    )
    data = compiled(target, VALUES + definitions, tmp_path)
    position = 0
    for name, values in cases:
        record = getattr(module, name)
        size = ctypes.sizeof(record)
        position += -position % 16
        theirs = data[position : position + size]
        position += size
        read = record.from_buffer_copy(theirs)
        assert {field: getattr(read, field) for field in values} == values
        assert bytes(record(**values)) == theirs
        assert bytes(record(*values.values())) == theirs


@pytest.mark.parametrize("target", COMPILED)
def test_members_as_the_compiler(target: str, tmp_path: Path) -> None:
    module = module_of(VALUES, tmp_path, target)
    initializer = """{
        .b = 200, .sb = -3, .s = -300, .us = 60000, .i = -70000, .ui = 4000000000u, .l = -5, .ul = 77,
        .ll = -5000000000ll, .ull = 18446744073709551615ull, .color = GREEN, .p = (void *) 0x1234,
        .call = (callback_t) 0x10, .pair = {1, 2},
        .matrix = {{1, 2, 3}, {4, 5, 6}}, .text = "abcd", .f = 1.5f, .d = -2.25, .yes = 1, .inner = {7, -8},
        .many = {{1, 2}, {3, 4}}, .word = 0x01020304, .anonymous = 9, .deep = -10, .tagless = {11}}"""
    source = f'{VALUES}__attribute__((section("bytes"))) struct all value = {initializer};'
    read = module.all.from_buffer_copy(compiled(target, source, tmp_path))
    plain = {
        "b": 200, "sb": -3, "s": -300, "us": 60000, "i": -70000, "ui": 4000000000, "l": -5, "ul": 77, "ll": -5000000000,
        "ull": 2**64 - 1, "color": 0x1234, "p": 0x1234, "call": 0x10, "text": b"abcd", "f": 1.5, "d": -2.25,
        "yes": True, "word": 0x01020304, "anonymous": 9, "deep": -10,
    }  # fmt: skip
    assert {name: getattr(read, name) for name in plain} == plain
    assert list(read.pair) == [1, 2]
    assert [list(row) for row in read.matrix] == [[1, 2, 3], [4, 5, 6]]
    assert [(read.inner.x, read.inner.y), *((each.x, each.y) for each in read.many)] == [(7, -8), (1, 2), (3, 4)]
    assert list(read.half) == ([0x0304, 0x0102] if TARGETS[target].byteorder == "little" else [0x0102, 0x0304])
    assert read.tagless.named == 11
    again = module.all(**plain, pair=(1, 2), inner=(7, -8), tagless=(11,))
    again.matrix[0][:], again.matrix[1][:] = [1, 2, 3], [4, 5, 6]
    again.many[0], again.many[1] = (1, 2), (3, 4)
    assert bytes(again) == bytes(read)


@pytest.mark.parametrize("target", COMPILED)
def test_places_are_those_of_the_layout(target: str, tmp_path: Path) -> None:
    abi = interface(VALUES, target)
    module = load(tmp_path, abi, target)
    assert compare(abi, module) > 40


def compare(abi: Abi, module: ModuleType) -> int:
    """Holds every class against the layout; returns how many members were compared."""
    names: dict[str, str] = {}
    for text in module.structs.RECORDS.values():
        kind, name = text.split(":")[0].split(" ")
        names[f"{kind} {name}"] = name
    compared = 0
    for key, record in abi.records.items():
        if key not in names:
            continue
        made = getattr(module, names[key])
        assert ctypes.sizeof(made) == record.size, key
        for field in record.fields:
            if field.name:
                compared += 1
                _compare_member(made, field, key)
    return compared


def _compare_member(made: Any, field: LaidField, key: str) -> None:
    member = getattr(made, field.name, None) or getattr(made, field.name + "_")
    if field.bit_width is not None:
        assert (member.bit_offset, member.bit_width) == (field.bit_offset, field.bit_width), (key, field)
    assert (member.offset, member.size) == (field.offset, field.size), (key, field)


def test_bit_fields_tell_their_place(tmp_path: Path) -> None:
    module = module_of(VALUES, tmp_path)
    value = module.bits()
    value.a, value.c = 1, -16
    assert (value.a, value.c) == (1, -16)
    place = module.bits.c
    assert (place.bit_offset, place.bit_width, place.offset, place.size) == (10, 5, 1, 1)
    held = module.holder(x=0xABC)
    assert (held.x, held.y, held.before) == (0xABC, 0xBC, b"\0")
    assert module.holder.x.offset == 4
    held.in_.q = -3
    assert held.in_.q == -3
    with pytest.raises(TypeError):
        value.a = "1"


def test_positional_arguments_follow_c_members(tmp_path: Path) -> None:
    module = module_of("struct s { char a; long b; int c : 3; char d; };", tmp_path)
    value = module.s(b"x", -2, -1, b"z")
    assert (value.a, value.b, value.c, value.d) == (b"x", -2, -1, b"z")
    with pytest.raises(TypeError, match="s has 4 members, 5 values were given"):
        module.s(b"x", 1, 1, b"z", 5)
    with pytest.raises(TypeError, match="two values for 'a'"):
        module.s(b"x", a=b"y")


def test_flexible_arrays(tmp_path: Path) -> None:
    text = """
    struct item { long key; short flag; };
    struct table { int n; struct item items[]; };
    struct name { short n; char text[0]; };
    struct group { int n; union { struct { } empty; struct { int : 0; unsigned short many[]; }; }; };
    union any { int n; long flex[0]; };
    struct none { int n; };
    """
    module = module_of(text, tmp_path)
    some = module.table.with_trailing(3)
    assert isinstance(some, module.table)
    assert (ctypes.sizeof(module.table), ctypes.sizeof(some), len(some.items)) == (8, 56, 3)
    some.n, some.items[2].key = 3, -7
    assert bytes(some)[8 + 32 : 8 + 40] == (-7).to_bytes(8, "little", signed=True)
    some.items = [(1, 2), (3, 4), (5, 6)]
    assert [(each.key, each.flag) for each in some.items] == [(1, 2), (3, 4), (5, 6)]
    named = module.name.with_trailing(6, "text")
    named.text = b"abc"
    assert (named.text, bytes(named)) == (b"abc", b"\0\0abc\0\0\0")
    group = module.group.with_trailing(2)
    group.many = [1, 2]
    assert bytes(group) == b"\0\0\0\0\1\0\2\0"
    any_ = module.any.with_trailing(3)
    any_.flex[2] = -1
    assert ctypes.sizeof(any_) == 32
    assert bytes(any_)[16:24] == b"\xff" * 8
    assert len(module.table.with_trailing(0).items) == 0
    with pytest.raises(TypeError, match="none has no flexible array"):
        module.none.with_trailing(1)


ORDERED = """
typedef unsigned short __u16; typedef unsigned int __u32; typedef unsigned long long __u64;
typedef __u16 __be16; typedef __u32 __le32; typedef __u64 __be64; typedef __be16 port_t; typedef __u16 __belated;
struct packet {
    __be16 port; port_t ports[2]; __le32 many[2][2]; __be64 id; __belated other; __be16 high : 4, low : 12; __be16 *far;
};
"""


@pytest.mark.parametrize("target", COMPILED)
def test_the_order_of_bytes_that_a_header_says_is_shown_and_swaps_nothing(target: str, tmp_path: Path) -> None:
    module = module_of(ORDERED, tmp_path, target)
    values = ".port = 80, .ports = {1, 2}, .many = {{3, 4}, {5, 6}}, .id = 7, .other = 8, .high = 9, .low = 10"
    source = f'{ORDERED}__attribute__((section("bytes"))) struct packet value = {{{values}}};'
    read = module.packet.from_buffer_copy(compiled(target, source, tmp_path))
    assert (read.port, list(read.ports), read.many[1][1], read.id, read.other) == (80, [1, 2], 6, 7, 8)
    assert (read.high, read.low) == (9, 10)
    types = [line.split()[1] for line in module.structs.RECORDS["packet"].splitlines()[1:]]
    assert types == ["be16", "be16[2]", "le32[2][2]", "be64", "u16", "be16", "be16", "ptr"]
    assert "be16[2] ports" in module.packet.__doc__
    abi = sys.modules[f"{module.__name__.rpartition('.')[0]}._abi"]
    assert not [name for name in abi.SCALARS if name[:2] in ("be", "le")], "who writes an _abi of his own need not know"


@pytest.mark.parametrize("target", ["arm64", "s390x"])
def test_128_bits(target: str, tmp_path: Path) -> None:
    text = "struct s { unsigned __int128 u; __int128 s; unsigned __int128 many[2]; };"
    module = module_of(text, tmp_path, target)
    value = module.s((2**127,), (-5,))
    value.many[1] = (1,)
    value.many[0].value = 2**128 - 1
    with pytest.raises(OverflowError, match="-1 does not fit u128"):
        value.many[0].value = -1
    with pytest.raises(OverflowError, match="does not fit s128"):
        value.s = 2**127
    assert (value.u, value.s, int(value.many[0]), hex(value.many[1])) == (2**127, -5, 2**128 - 1, "0x1")
    order = TARGETS[target].byteorder
    assert bytes(value)[:32] == (2**127).to_bytes(16, order) + (-5).to_bytes(16, order, signed=True)


def test_long_double_stays_bytes_where_ctypes_has_none(tmp_path: Path) -> None:
    module = module_of("struct s { long double one; long double two[2]; };", tmp_path, "i386")
    assert (ctypes.sizeof(module.s), module.s.two.offset) == (36, 12)
    assert [len(row) for row in module.s().two] == [12, 12]


def test_ioctls(tmp_path: Path) -> None:
    text = """
    #define _IOC(d, t, n, s) (((d) << 30) | ((t) << 8) | (n) | ((s) << 16))
    #define _IOR(t, n, a) _IOC(2U, (t), (n), sizeof(a))
    struct s { int x[6]; };
    #define GET _IOR('K', 0x10, struct s)
    """
    module = module_of(text, tmp_path)
    get = module.GET
    assert get == 0x80184B10
    assert (get.name, get.dir, get.type, get.nr, get.size, get.arg) == ("GET", "r", 0x4B, 0x10, 24, "struct s")
    for other in (copy.copy(get), copy.deepcopy(get), pickle.loads(pickle.dumps(get))):  # noqa: S301 - our own
        assert (other, other.name, other.arg) == (get, "GET", "struct s")
    assert repr(get) == "<GET 0x80184b10>"


@pytest.mark.parametrize(
    ("target", "number", "parts"),
    [
        ("x86_64", 0x4020AEAE, ("w", 0xAE, 0xAE, 32)),
        ("x86_64", 0xC0045878, ("rw", 0x58, 0x78, 4)),
        ("x86_64", 0x0000AE80, ("", 0xAE, 0x80, 0)),
        ("mips64", 0x8020AEAE, ("w", 0xAE, 0xAE, 32)),
        ("mips64", 0x2000AE80, ("", 0xAE, 0x80, 0)),
        ("ppc64le", 0x40045878, ("r", 0x58, 0x78, 4)),
    ],
)
def test_ioctl_numbers_come_apart(target: str, number: int, parts: tuple[str, int, int, int], tmp_path: Path) -> None:
    module = module_of("struct s { int x; };", tmp_path, target)
    support = importlib.import_module(f"{module.__name__.rpartition('.')[0]}._abi")
    made = support.Ioctl.decode("X", number)
    assert (made.dir, made.type, made.nr, made.size) == parts


def pythons() -> list[str]:
    """Every Python from 3.8 on that starts: on the path, or kept by pyenv, which hides those that are not in use.

    Each once, however many names it has, and that of this process among them.
    """
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = [*map(str, sorted(kept.glob("3.*/bin/python3"))), *(shutil.which(f"python3.{n}") for n in range(8, 20))]
    check = "import sys, ctypes; sys.exit(print(sys.base_prefix) if sys.version_info >= (3, 8) else 1)"
    each = {sys.base_prefix: sys.executable}
    for python in filter(None, found):
        ran = subprocess.run([python, "-c", check], capture_output=True, text=True, check=False)
        if ran.returncode == 0:
            each.setdefault(ran.stdout.rstrip("\n"), python)
    return sorted(each.values())


def test_every_python(tmp_path: Path) -> None:
    """The same layout by whatever Python is installed, from 3.8 on."""
    write(tmp_path / "generated", {name: interface(VALUES, name) for name in ("i386", "s390x")})
    script = """
import ctypes, sys
from generated.i386 import x
from generated.s390x import x as z
value = z.bits(a=5, c=-3, wide=2**32 + 1, k=-9)
print([(n, ctypes.sizeof(getattr(m, n))) for m in (x, z) for n in sorted(m.structs.RECORDS)],
      bytes(value).hex(), value.c, ctypes.sizeof(z.all(b=1, deep=-1)), x.either.a.bit_width)
"""
    outputs = {}
    for python in pythons():
        ran = subprocess.run([python, "-B", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert ran.stderr == "", python
        outputs[python] = ran.stdout
    assert len(set(outputs.values())) == 1, outputs


def test_a_misspelt_member_is_an_error_and_records_can_be_copied(tmp_path: Path) -> None:
    text = (
        "struct plain { int a; union { int b; short c; }; int list[]; };\nstruct holes { char a; long b; int c:3; };\n"
    )
    module = module_of(text, tmp_path)
    for record, values in ((module.plain, {"a": 1, "b": 2}), (module.holes, {"a": b"x", "b": 3, "c": -2})):
        made = record(**values)
        for other in (made, copy.copy(made), pickle.loads(pickle.dumps(made))):  # noqa: S301 - our own
            assert {name: getattr(other, name) for name in values} == values
        with pytest.raises(AttributeError, match="misspelt"):
            record(misspelt=1)
        with pytest.raises(AttributeError, match="misspelt"):
            made.misspelt = 1
    longer = module.plain.with_trailing(2)
    longer.list[1] = 9
    assert list(longer.list) == [0, 9]
    with pytest.raises(AttributeError, match="misspelt"):
        longer.misspelt = 1
