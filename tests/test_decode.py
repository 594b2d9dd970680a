"""What ``decode`` promises: a number is every ioctl that it can be, bytes are what a target's program would read."""

from __future__ import annotations

import ctypes
import io
import json
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headergen.cli import main
from headergen.diagnostics import HeadergenError
from headergen.kernel.ioctl_numbers import PLACES
from headergen.model.decoding import Cut, Elements, Unpacked, Value
from headergen.query.hextext import bytes_meant
from headergen.query.names import find
from headergen.query.numbers import decode, known_numbers, number_of
from headergen.query.unpacking import unpack, unpack_bytes
from headergen.report.decoded import decoded_text, decoded_value, unpacked_text, unpacked_value
from headergen.sides import numbers as of_sides
from headergen.targets import TARGETS
from headergen.verify.elf import sections
from tests import kernels
from tests.abi_cases import FOLDER, text_abi
from tests.compiling import needs_gcc
from tests.patience import ends
from tests.test_diff import CONFIG, folder
from tests.tiny_kernel import SPDX, make_kernel
from tests.trees import write_tree

INTERFACE = """
struct init { __u32 target; __u32 features[7]; };
struct grown { __u32 a[9]; };
#define VCPU_INIT _IOW(0xAE, 0xae, struct init)
#define OTHER_INIT _IOW(0xAE, 0xae, struct grown)
#define RUN _IO(0xAE, 0x80)
"""


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0x4020aeae", 0x4020AEAE),
        ("0X4020AEAE", 0x4020AEAE),
        ("1075883694", 0x4020AEAE),
        ("-2145339775", 0x8020B681),
        ("-0x7fdf497f", 0x8020B681),
        ("0xffffffff8020b681", 0x8020B681),
        ("0", 0),
        ("4_294_967_295", 0xFFFFFFFF),
    ],
)
def test_numbers_as_people_and_programs_print_them(text: str, number: int) -> None:
    assert number_of(text) == number


@pytest.mark.parametrize("text", ["", "x", "0x", "1.5", "0x100000000", "-2147483649", "4020aeae", "1e3", "٣"])
def test_anything_else_is_refused_with_help(text: str) -> None:
    with pytest.raises(HeadergenError, match="is not an ioctl number"):
        number_of(text)


@given(st.integers(0, 0xFFFFFFFF))
def test_a_number_printed_as_a_signed_one_is_the_same_number(number: int) -> None:
    assert number_of(str(ctypes.c_int32(number).value)) == number_of(hex(number)) == number


@pytest.mark.parametrize("target", sorted(TARGETS))
def test_every_ioctl_of_every_target_is_taken_apart_as_it_was_put_together(target: str) -> None:
    text = "".join(
        f"#define X{n} {macro}(0x{0x40 + n:x}, {n}, __u8[{size}])\n"
        for n, (macro, size) in enumerate([("_IOR", 1), ("_IOW", 4), ("_IOWR", 8191), ("_IOR", 0x1000)])
    )
    abi = text_abi(f"{text}#define Y _IO(0xAE, 7)", target)
    assert len(abi.ioctls) == 5
    for ioctl in abi.ioctls.values():
        parts = TARGETS[target].ioctl.decode(ioctl.value)
        assert (parts.dir, parts.type, parts.nr, parts.size) == (ioctl.dir, ioctl.type, ioctl.nr, ioctl.size)


@pytest.mark.parametrize(
    ("target", "number", "expected"),
    [
        # what _IOC_DIR, _IOC_TYPE, _IOC_NR and _IOC_SIZE of sparc give; the bit of "no direction" is the size's highest
        ("sparc", 0x60007801, ("r", 0x78, 1, 8192)),
        ("sparc64", 0x60007801, ("r", 0x78, 1, 8192)),
        ("sparc64", 0x7FFF7801, ("r", 0x78, 1, 16383)),
        ("sparc64", 0xE0007801, ("rw", 0x78, 1, 8192)),
        ("sparc64", 0x20007801, ("", 0x78, 1, 0)),
        ("sparc64", 0x20047801, ("", 0x78, 1, 0)),
        ("sparc64", 0x1FFF7801, ("", 0x78, 1, 0)),
        ("ppc64le", 0x60007801, ("?", 0x78, 1, 0)),
        ("x86_64", 0x60007801, ("w", 0x78, 1, 8192)),
    ],
)
def test_a_number_whose_bits_are_shared(target: str, number: int, expected: tuple[object, ...]) -> None:
    parts = TARGETS[target].ioctl.decode(number)
    assert (parts.dir, parts.type, parts.nr, parts.size) == expected


_NUMBERS = [bits << 29 | size << 16 | 0x7801 for bits in range(8) for size in (0, 1, 4, 0x1000, 0x1FFF)]
_ASK = r"""
#include <stdio.h>
#include <asm/ioctl.h>
int main(void) {
    static const unsigned int numbers[] = {%s};
    printf("%%u %%u %%u\n", _IOC_NONE, _IOC_READ, _IOC_WRITE);
    for (unsigned i = 0; i < sizeof numbers / sizeof *numbers; i++)
        printf("%%u %%u %%u %%u\n", (unsigned)_IOC_DIR(numbers[i]), (unsigned)_IOC_TYPE(numbers[i]),
               (unsigned)_IOC_NR(numbers[i]), (unsigned)_IOC_SIZE(numbers[i]));
    return 0;
}
"""


@pytest.mark.kernel
@pytest.mark.parametrize("target", ["arm64", "mips64", "powerpc", "sparc", "sparc64", "x86_64"])
def test_the_macros_of_a_kernel_say_the_same_of_any_number(target: str, tmp_path: Path) -> None:
    """The header of the arch, compiled for this machine: the macros are arithmetic alone."""
    top = kernels.installed("7.2")
    names = (TARGETS[target].kernel_arch, "any") if TARGETS[target].kernel_arch != "arm64" else ("aarch64", "any")
    program = tmp_path / "ask.c"
    program.write_text(_ASK % ", ".join(f"{number}u" for number in _NUMBERS))
    folders = [f"-I{top / f'{name}-linux-any'}" for name in names]
    subprocess.run(["gcc", *folders, str(program), "-o", str(tmp_path / "ask")], check=True)
    answer = subprocess.run([str(tmp_path / "ask")], check=True, capture_output=True, text=True)
    first, *rows = ([int(word) for word in line.split()] for line in answer.stdout.splitlines())
    none, read, write = first
    meaning = {0: "", none: "", read: "r", write: "w", read | write: "rw"}
    for number, (bits, type, nr, size) in zip(_NUMBERS, rows, strict=True):
        parts = TARGETS[target].ioctl.decode(number)
        told = parts.dir, parts.type, parts.nr, parts.size
        assert told == (meaning.get(bits, "?"), type, nr, size), hex(number)


def test_a_number_is_named_for_each_target_and_near_misses_as_such() -> None:
    abis = [text_abi(INTERFACE, target) for target in ("x86_64", "ppc64le")]
    x86, ppc = decode(0x4020AEAE, map(known_numbers, abis))
    assert [i.name for i in x86.exact] == ["VCPU_INIT"]
    assert [i.name for i in x86.near] == ["OTHER_INIT"]
    assert ppc.exact == ()
    text = decoded_text([x86, ppc])
    assert "0x4020aeae: write, type 0xae, nr 0xae, 32 bytes (x86_64)" in text
    assert "0x4020aeae: read, type 0xae, nr 0xae, 32 bytes (ppc64le)" in text
    assert "OTHER_INIT  near miss: another size (36 bytes, not 32); it is 0x4024aeae" in text
    assert "another direction (write, not read)" in text
    assert decoded_value([x86, ppc])["ppc64le"]["near"][0]["value"] == 0x8020AEAE  # type: ignore[index]


def test_a_number_of_no_interface_says_so() -> None:
    assert "no ioctl of these interfaces" in decoded_text(decode(0x12345678, [known_numbers(text_abi(INTERFACE))]))


# ---------------------------------------------------------------------------------------------------------------- bytes

LAYOUT = """
enum kind { KIND_A, KIND_B = 7 };
struct inner { __u16 a; __s8 b; };
struct all {
    __u32 word;
    __s64 wide;
    __u32 low : 3, mid : 7, top : 22;
    int sign : 5;
    enum kind kind;
    char name[8];
    struct inner inner[2];
    union { __u32 whole; __u8 part[4]; };
    void *pointer;
    _Bool yes;
    float real;
    __u16 tail[];
};
"""


def plain(members: tuple[Unpacked, ...]) -> dict[str, object]:
    def value(of: Value) -> object:
        if isinstance(of, tuple):
            return plain(of)
        return [value(v) for v in of.values] if isinstance(of, Elements) else of

    found: dict[str, object] = {}
    for member in members:
        inner = value(member.value)
        found |= inner if not member.name and isinstance(inner, dict) else {member.name: inner}
    return found


VALUES: dict[str, object] = {
    "word": 0x01020304,
    "wide": -5,
    "low": 5,
    "mid": 99,
    "top": 0x2ABCDE,
    "sign": -3,
    "kind": 7,
    "name": b"clock\0\0\0",
    "inner": [{"a": 1, "b": -1}, {"a": 0xFFFE, "b": 127}],
    "whole": 0xDEADBEEF,
    "pointer": 0x1234,
    "yes": 1,
    "real": 1.5,
    "tail": [11, 22, 33],
}
_SETTING = """
#include <stdio.h>
#include <string.h>
%s
int main(void) {
    union { struct all s; unsigned char raw[sizeof(struct all) + 6]; } u;
    struct all *s = &u.s;
    unsigned short tail[] = {11, 22, 33};
    memset(&u, 0, sizeof u);
    s->word = 0x01020304; s->wide = -5; s->low = 5; s->mid = 99; s->top = 0x2abcde; s->sign = -3; s->kind = KIND_B;
    memcpy(s->name, "clock", 5);
    s->inner[0].a = 1; s->inner[0].b = -1; s->inner[1].a = 0xfffe; s->inner[1].b = 127;
    s->whole = 0xdeadbeef; s->pointer = (void *)0x1234; s->yes = 1; s->real = 1.5f;
    memcpy((char *)s + sizeof *s, tail, sizeof tail);
    fwrite(u.raw, 1, sizeof *s + 6, stdout);
    return 0;
}
"""


@needs_gcc
def test_bytes_that_a_compiler_wrote_are_read_back(tmp_path: Path) -> None:
    source = tmp_path / "write.c"
    typedefs = "typedef unsigned int __u32; typedef unsigned short __u16; typedef unsigned char __u8;"
    typedefs += "typedef signed char __s8; typedef long long __s64;"
    source.write_text(_SETTING % (typedefs + LAYOUT))
    subprocess.run(["gcc", "-o", str(tmp_path / "write"), str(source)], check=True)
    data = subprocess.run([str(tmp_path / "write")], check=True, capture_output=True).stdout
    abi = text_abi(LAYOUT, "x86_64")
    members = unpack(abi, abi.records["struct all"], data)
    assert plain(members) == VALUES | {"part": [0xEF, 0xBE, 0xAD, 0xDE]}


_ENDS = """
struct item { unsigned short a, b; };
struct inner { unsigned int n; struct item items[]; };
struct outer { unsigned int kind; struct inner in; };
struct either { unsigned int n; union {
    struct { struct { } none; unsigned short words[]; };
    struct { struct { } nothing; unsigned char bytes[]; };
    unsigned int first;
}; };
struct marked { unsigned int n; unsigned int here[0]; unsigned int m; };
struct twice { unsigned int n; unsigned char old[0]; unsigned short data[]; };
"""
_ENDED = {  # what a program reads of those bytes, through a pointer
    "outer": ["((struct outer *)d)->in.n", "((struct outer *)d)->in.items[0].b", "((struct outer *)d)->in.items[1].a"],
    "either": ["((struct either *)d)->words[5]", "((struct either *)d)->bytes[11]", "((struct either *)d)->first"],
    "marked": ["((struct marked *)d)->m", "sizeof ((struct marked *)0)->here"],
    "twice": ["((struct twice *)d)->data[5]", "((struct twice *)d)->old[11]"],
}


@needs_gcc
def test_flexible_arrays_at_the_end_of_what_stands_at_the_end_take_what_is_left(tmp_path: Path) -> None:
    data = bytes(range(1, 17))
    asked = "".join(f'printf("%u ", (unsigned)({each}));' for of in _ENDED.values() for each in of)
    raw = ", ".join(map(str, data))
    (tmp_path / "read.c").write_text(
        f"#include <stdio.h>\n{_ENDS}\nint main(void) {{ static _Alignas(8) unsigned char d[] = {{ {raw} }};\n"
        f"{asked} return 0; }}\n"
    )
    subprocess.run(["gcc", "-w", "-o", str(tmp_path / "read"), str(tmp_path / "read.c")], check=True)
    told = subprocess.run([str(tmp_path / "read")], check=True, capture_output=True, text=True).stdout.split()
    abis = {"x86_64": text_abi(_ENDS, "x86_64")}
    found: dict[str, dict[str, Any]] = {}
    for name in _ENDED:
        [(record, *more)] = [each.records for each in unpack_bytes(find(name, abis.values())[0], abis, data)]
        assert not more or name == "marked", "several records were made of one that takes what is left"
        found[name] = plain(record)
    outer, either = found["outer"]["in"], found["either"]
    assert [int(each) for each in told] == [
        outer["n"], outer["items"][0]["b"], outer["items"][1]["a"],
        either["words"][5], either["bytes"][11], either["first"],
        found["marked"]["m"], len(found["marked"]["here"]),
        found["twice"]["data"][5], found["twice"]["old"][11],
    ]  # fmt: skip
    assert (len(either["words"]), len(outer["items"])) == (6, 2)


_INITIAL = """
%s
const struct all value __attribute__((section(".headergen.value"))) = {
    .word = 0x01020304, .wide = -5, .low = 5, .mid = 99, .top = 0x2abcde, .sign = -3, .kind = KIND_B, .name = "clock",
    .inner = {{1, -1}, {0xfffe, 127}}, .whole = 0xdeadbeef, .pointer = (void *)0x1234, .yes = 1, .real = 1.5f,
    .tail = {11, 22, 33},
};
"""
_COMPILED_FOR = ("arm", "arm64", "i386", "m68k", "mips", "mips64", "parisc", "powerpc", "ppc64le", "riscv64", "s390x",
                 "sh", "sparc64", "alpha", "x86_64")  # fmt: skip


@pytest.mark.parametrize("target", _COMPILED_FOR)
def test_bytes_of_each_target_s_compiler_are_read_back(target: str, tmp_path: Path) -> None:
    """Nothing is run: a compiler writes the bytes of an initialized object into a section."""
    compiler = ("gcc", "-m32") if target == "i386" else TARGETS[target].gcc
    if not shutil.which(compiler[0]):
        pytest.skip(f"no compiler for {target}")
    typedefs = "typedef unsigned int __u32; typedef unsigned short __u16; typedef unsigned char __u8;"
    typedefs += "typedef signed char __s8; typedef long long __s64;"
    source, made = tmp_path / "value.c", tmp_path / "value.o"
    source.write_text(_INITIAL % (typedefs + LAYOUT))
    subprocess.run([*compiler, "-std=gnu17", "-fno-lto", "-c", str(source), "-o", str(made)], check=True)
    data = sections(made.read_bytes())[".headergen.value"]
    abi = text_abi(LAYOUT, target)
    found = plain(unpack(abi, abi.records["struct all"], data))
    tail = found.pop("tail")
    assert isinstance(tail, list)
    assert tail[:3] == [11, 22, 33], "padding may follow"
    part = [0xEF, 0xBE, 0xAD, 0xDE] if TARGETS[target].byteorder == "little" else [0xDE, 0xAD, 0xBE, 0xEF]
    assert found == {name: value for name, value in VALUES.items() if name != "tail"} | {"part": part}


def test_a_big_endian_target_reads_its_own_bytes() -> None:
    """Bit-fields begin at the most significant bit there; the bytes are put together by hand after the s390x ABI."""
    abi = text_abi("struct s { __u32 low : 3, mid : 7, top : 22; __u16 half; __s64 wide; };", "s390x")
    bits = 5 << 29 | 99 << 22 | 0x2ABCDE
    data = struct.pack(">IH2xq", bits, 0x0102, -5)
    members = unpack(abi, abi.records["struct s"], data)
    assert plain(members) == {"low": 5, "mid": 99, "top": 0x2ABCDE, "half": 0x0102, "wide": -5}


def test_a_record_behind_the_end_of_the_data_is_not_unfolded() -> None:
    text = "struct s0 { char a, b; };" + "".join(f"struct s{n} {{ struct s{n - 1} a, b; }};" for n in range(1, 28))
    abi = text_abi(text)
    with ends():
        first, second = unpack(abi, abi.records["struct s27"], b"\1")
    assert second.value is None
    while isinstance(first.value, tuple):
        first, second = first.value
        assert second.value is None
    assert first.value == 1


@settings(deadline=None, max_examples=50)
@given(st.binary(max_size=80), st.sampled_from(["x86_64", "s390x", "i386"]))
def test_data_that_end_early_give_what_they_hold(data: bytes, target: str) -> None:
    abi = text_abi("struct s { __u8 a; __u32 b : 9; __u64 c; char d[6]; __u16 e[]; };", target)
    record = abi.records["struct s"]
    whole = plain(unpack(abi, record, data + bytes(200)))
    found = plain(unpack(abi, record, data))
    for field in record.fields:
        end = field.offset + field.size
        if field.name == "e":
            assert found["e"] == [] or len(data) >= end
        elif end <= len(data):
            assert found[field.name] == whole[field.name]
        elif field.name == "d" and field.offset < len(data):
            assert found["d"] == Cut(data[field.offset :], end - len(data))
        else:
            assert found[field.name] is None


def test_text_and_json_show_every_member_with_its_place() -> None:
    abi = text_abi(LAYOUT, "x86_64")
    members = unpack(abi, abi.records["struct all"], bytes(range(7)) + b"\x07" * 200)
    text = unpacked_text("struct all", members)
    assert ".word = 0x3020100 (50462976),  /* 0 */" in text
    assert ".low = 7,  /* 16:0 */" in text
    assert "[1] = {" in text
    assert "… " in text
    values = {value["name"]: value for value in unpacked_value(members)}
    assert values["mid"]["bit_offset"] == 131
    assert values["name"]["value"] == "07" * 8
    assert values["kind"]["offset"] == 24


def test_an_enumerator_is_named() -> None:
    abi = text_abi(LAYOUT, "x86_64")
    data = bytes(24) + (7).to_bytes(4, "little") + bytes(100)
    assert ".kind = 7 (KIND_B)," in unpacked_text("all", unpack(abi, abi.records["struct all"], data))


# -------------------------------------------------------------------------------------------------- on the command line


@pytest.fixture
def headers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with imported headers that declare an ioctl."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    (tmp_path / "headergen.toml").write_text('arches = ["i386", "x86_64"]\n' + CONFIG)
    found = folder(tmp_path / "linux-headers", "__u64 now;")
    shutil.copy(FOLDER / "include/linux/ioctl.h", found / "linux/ioctl.h")
    with (found / "linux/clock.h").open("a") as header:
        header.write("#include <linux/ioctl.h>\n#define CLOCK_GET _IOR(0xAE, 1, struct clock)\n")
    return found


def run(capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["decode", *arguments])
    out, err = capfd.readouterr()
    return code, out, err


def test_numbers_in_any_form_are_told_and_the_exit_code_says_whether_all_were_known(
    headers: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    number = 0x8010AE01
    for text in (hex(number), str(number), str(number - (1 << 32))):
        code, out, err = run(capfd, text, "--arch", "x86_64")
        assert (code, err) == (0, "")
        assert "CLOCK_GET  _IOR(0xae, 0x1, struct clock): read, 16 bytes" in out
    # on i386 the record has 12 bytes: there it is a near miss
    code, out, _ = run(capfd, hex(number))
    assert code == 0
    assert "near miss: another size (12 bytes, not 16); it is 0x800cae01" in out
    code, out, err = run(capfd, hex(number), "0x1234")
    assert code == 1
    assert "no ioctl of these interfaces" in out
    assert err == "help: ask every header of a kernel: --kernel ~/linux --all\n"
    assert run(capfd, hex(number), "0x1234", "-q")[2] == ""


def test_what_is_no_number_and_what_is_no_option_are_errors(headers: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for words in (["twelve"], ["--frobnicate"], ["-x"], [], ["0x1ffffffff"], ["--struct", "clock"]):
        code, out, err = run(capfd, *words)
        assert (code, out) == (2, ""), words
        assert err.startswith("error: "), words


def test_bytes_of_a_file_are_members(headers: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    data = struct.pack("<I4xQ", 7, 0x1122334455667788)
    (tmp_path / "raw").write_bytes(data)
    code, out, _ = run(capfd, "--struct", "clock", str(tmp_path / "raw"), "--arch", "x86_64")
    assert code == 0
    assert ".now = 0x1122334455667788" in out
    code, out, err = run(capfd, "--struct", "clock", str(tmp_path / "raw"), "--format", "json")
    assert code == 1
    assert "i386: 4 bytes are left over behind struct clock" in err
    by_targets = {tuple(each["targets"]): each for each in json.loads(out)["bytes"]}
    assert by_targets["x86_64",]["records"][0][1]["value"] == 0x1122334455667788
    (tmp_path / "raw").write_bytes(data * 3)
    code, out, _ = run(capfd, "--struct", "clock", str(tmp_path / "raw"), "--arch", "x86_64")
    assert code == 0
    assert "struct clock [2] {" in out
    (tmp_path / "raw").write_bytes(data[:10])
    code, out, err = run(capfd, "--struct", "clock", str(tmp_path / "raw"), "--arch", "x86_64")
    assert code == 1
    assert "the data end 6 bytes before" in err
    assert "(the data end before it)" in out


def test_a_file_or_a_name_that_is_not_there(headers: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capfd, "--struct", "clock", "missing")
    assert code == 2
    assert "cannot read missing" in err
    code, _, err = run(capfd, "--struct", "clokc", "missing")
    assert code == 2
    assert "did you mean struct clock" in err


# ------------------------------------------------------------------------------------- numbers that are made otherwise

OTHERWISE = """
#define TIOCGWINSZ 0x5413
#define I2C_RDWR 0x0707
#define SMALL 0x13
struct transfer { __u64 tx; __u64 rx; __u32 len; __u32 speed; __u16 delay; __u8 bits; __u8 change; __u32 pad; };
#define SPI_IOC_MAGIC 'k'
#define SPI_MSGSIZE(N) \\
    ((((N)*(sizeof (struct transfer))) < (1 << _IOC_SIZEBITS)) ? ((N)*(sizeof (struct transfer))) : 0)
#define SPI_IOC_MESSAGE(N) _IOW(SPI_IOC_MAGIC, 0, char[SPI_MSGSIZE(N)])
#define HIDIOCGFEATURE(len) _IOC(_IOC_WRITE|_IOC_READ, 'H', 0x07, len)
#define EVIOCGBIT(ev,len) _IOC(_IOC_READ, 'E', 0x20 + (ev), len)
struct absinfo { __s32 a[6]; };
#define EVIOCGABS(abs) _IOR('E', 0x40 + (abs), struct absinfo)
struct bwr { __u64 a[6]; };
enum { BINDER_WRITE_READ = _IOWR('b', 1, struct bwr) };
"""


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (0x5413, "TIOCGWINSZ"),
        (0x0707, "I2C_RDWR"),
        (0x40406B00, "SPI_IOC_MESSAGE(2)"),
        (0xC0094807, "HIDIOCGFEATURE(9)"),
        (0x80604521, "EVIOCGBIT(1, 96)"),
        (0x80184540, "EVIOCGABS(0)"),
        (0x80184557, "EVIOCGABS(23)"),
        (0xC0306201, "BINDER_WRITE_READ"),
    ],
)
def test_plain_numbers_calls_and_enumerators_are_known(
    number: int, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """The numbers are those of a C program (`printf("%#lx", (long)SPI_IOC_MESSAGE(2))`)."""
    otherwise(tmp_path, monkeypatch)
    assert main(["decode", hex(number), "--arch", "x86_64"]) == 0
    out = capfd.readouterr().out
    assert f"\n    {told}  " in out
    assert len(out.splitlines()) == 2, "nothing else has this number"
    main(["decode", hex(number), "--arch", "x86_64", "--format", "json"])
    x86 = json.loads(capfd.readouterr().out)["numbers"][0]["targets"]["x86_64"]
    assert [told.partition("(")[0]] == [each["name"] for each in (*x86["plain"], *x86["calls"])]


def otherwise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "headergen.toml").write_text('arches = ["arm64", "x86_64", "ppc64le"]\n' + CONFIG)
    root = folder(tmp_path / "linux-headers", arches=("x86", "arm64", "powerpc"))
    for name in ("ioctl.h", "types.h"):
        shutil.copy(FOLDER / "include" / "linux" / name, root / "linux" / name)
    (root / "linux/clock.h").write_text(f"#include <linux/types.h>\n#include <linux/ioctl.h>\n{OTHERWISE}")


@needs_gcc
def test_the_calls_are_what_a_compiler_computes(tmp_path: Path) -> None:
    calls = ("SPI_IOC_MESSAGE(2)", "HIDIOCGFEATURE(9)", "EVIOCGBIT(1, 96)", "EVIOCGABS(23)", "BINDER_WRITE_READ")
    values = ", ".join(f"(unsigned){call}" for call in calls)
    (tmp_path / "main.c").write_text(
        f"#include <linux/types.h>\n#include <linux/ioctl.h>\n{OTHERWISE}\nint printf(const char *, ...);\n"
        f'int main(void) {{ printf("%x %x %x %x %x", {values}); return 0; }}\n'
    )
    include = ["-nostdinc", "-I", str(FOLDER / "include")]
    subprocess.run(["gcc", *include, str(tmp_path / "main.c"), "-o", str(tmp_path / "main")], check=True)
    told = subprocess.run([str(tmp_path / "main")], check=True, capture_output=True, text=True).stdout
    assert told.split() == ["40406b00", "c0094807", "80604521", "80184557", "c0306201"]


def test_small_numbers_and_misses_stay_unknown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    otherwise(tmp_path, monkeypatch)
    for number in ("0x13", "0x40416b00", "0x5499"):
        assert main(["decode", number, "--arch", "x86_64"]) == 1
        assert "no ioctl of these interfaces" in capfd.readouterr().out


def test_what_is_no_number_keeps_nobody_from_an_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    otherwise(tmp_path, monkeypatch)
    assert main(["decode", "0x5413", "0x0707", "BAD", "--arch", "x86_64"]) == 2
    out, err = capfd.readouterr()
    assert "TIOCGWINSZ" in out
    assert "I2C_RDWR" in out
    assert err.count("error: ") == 1
    assert "'BAD' is not an ioctl number" in err
    assert "headergen show BAD tells the number" in err
    assert main(["decode", "BAD", "WORSE", "0x5413", "--format", "json"]) == 2
    out, err = capfd.readouterr()
    assert len(json.loads(out)["numbers"]) == 1
    assert "'WORSE'" in err
    assert "'BAD'" in err


# ------------------------------------------------------------------------------------------------------ bytes as text

RAW = bytes(range(40, 80)) + b"\0" * 24


@pytest.mark.parametrize(
    "text",
    [
        RAW.hex(),
        RAW.hex(" "),
        " ".join(f"0x{byte:02x}," for byte in RAW),
        "\n".join(RAW.hex()[n : n + 32].upper() for n in range(0, 128, 32)) + "\n",
    ],
)
def test_hexadecimal_text_is_read_however_it_is_written(text: str) -> None:
    for wanted in (None, True):
        assert bytes_meant(text.encode(), "f", wanted) == RAW
    assert bytes_meant(text.encode(), "f", False) == text.encode()


@pytest.mark.parametrize(
    "tool", [["xxd"], ["xxd", "-p"], ["hexdump", "-C", "-v"], ["od", "-An", "-v", "-tx1"], ["xxd", "-g1"]]
)
@pytest.mark.parametrize("length", [1, 7, 16, 40])
def test_what_the_tools_print_is_read(tool: list[str], length: int) -> None:
    if not shutil.which(tool[0]):
        pytest.skip(f"needs {tool[0]}")
    dump = subprocess.run(tool, input=RAW[:length], check=True, capture_output=True).stdout
    assert bytes_meant(dump, "f", None) == RAW[:length]


@pytest.mark.parametrize("options", [[], ["-x"], ["-xx"]], ids=["octal", "hexadecimal", "all hexadecimal"])
@pytest.mark.parametrize("data", [RAW, b'plain\t"text"\\0', b"\0" + b"12\x7f\xff"])
def test_what_strace_prints_is_read(options: list[str], data: bytes) -> None:
    if not shutil.which("strace"):
        pytest.skip("needs strace")
    writes = [sys.executable, "-c", f"import os; os.write(1, {data!r})"]
    traced = subprocess.run(
        ["strace", "-qq", "-s", "99", "-e", "trace=write", *options, *writes],
        check=False,  # where it may not trace
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    line = next((line for line in traced.stderr.splitlines() if line.startswith("write(1, ")), None)
    if line is None:
        pytest.skip("strace may not trace here")
    printed = line.removeprefix("write(1, ").rpartition(", ")[0]
    assert bytes_meant(printed.encode(), "f", None) == data
    assert bytes_meant(f"{printed}...\n".encode(), "f", True) == data


@pytest.mark.parametrize(
    ("text", "data"),
    [
        (r'"\x01\x00\xae"', b"\1\0\xae"),
        (r'"\1\0\0017a\n"...', b"\1\0\0017a\n"),
        ("\\x01\\xAE\n", b"\1\xae"),
        ('"ab"\n"cd"\n', b"abcd"),
    ],
)
def test_a_string_of_c_is_the_bytes_that_it_spells(text: str, data: bytes) -> None:
    assert bytes_meant(text.encode(), "f", None) == bytes_meant(text.encode(), "f", True) == data


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\0\1", b"hello", b"abc", b"00000000  01\n*\n00000020  02\n", b"\xff" * 9,
        b'"half', b'"a" + 1', b'"\\z"', b"\\x0", b"...",
    ],
)  # fmt: skip
def test_what_is_no_hexadecimal_text_stays_what_it_is(data: bytes) -> None:
    assert bytes_meant(data, "f", None) == data
    with pytest.raises(HeadergenError, match="is not hexadecimal text"):
        bytes_meant(data, "f", True)


@given(st.binary(min_size=1))
def test_bytes_survive_being_written_as_text(data: bytes) -> None:
    assert bytes_meant(data.hex().encode(), "f", True) == data
    bytes_meant(data, "f", None)


def test_a_record_is_read_from_hexadecimal_text_from_files_and_standard_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    otherwise(tmp_path, monkeypatch)
    (tmp_path / "raw").write_bytes(RAW[:24])
    (tmp_path / "text").write_text(RAW[:24].hex(" "))
    answers = []
    for arguments in (["raw"], ["text"], ["text", "--hex"]):
        assert main(["decode", "--struct", "absinfo", *arguments, "--arch", "arm64"]) == 0
        answers.append(capfd.readouterr().out)
    (tmp_path / "traced").write_text('"' + "".join(f"\\x{byte:02x}" for byte in RAW[:24]) + '"\n')
    assert main(["decode", "--arch", "arm64", "--struct", "struct", "absinfo", "traced"]) == 0
    answers.append(capfd.readouterr().out)
    assert "a = {0x2b2a2928, 0x2f2e2d2c, " in answers[0]
    assert len(set(answers)) == 1
    assert main(["decode", "--struct", "absinfo", "raw", "--hex"]) == 2
    assert "raw is not hexadecimal text" in capfd.readouterr().err
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(RAW[:24].hex().encode())))
    assert main(["decode", "--struct", "absinfo", "-", "--arch", "arm64"]) == 0
    assert capfd.readouterr().out == answers[0]


def test_a_near_miss_has_both_the_type_and_the_number() -> None:
    text = (
        INTERFACE + "#define SAME_NR _IOW(0xAD, 0xae, struct grown)\n#define SAME_TYPE _IOW(0xAE, 0xad, struct grown)\n"
    )
    (decoded,) = decode(0x4020AEAE, [known_numbers(text_abi(text, "x86_64"))])
    assert [i.name for i in decoded.near] == ["OTHER_INIT"]


def test_a_miss_names_an_ioctl_whose_size_nobody_knows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """By type and nr, which its text says; xen/evtchn.h has such ioctls. What has a number is no such thing."""
    text = """#include <linux/ioctl.h>
struct limit { nowhere_t id; };
#define MAGIC 0x45
#define LIMIT _IOC(_IOC_NONE, 'E', 6, sizeof(struct limit))
#define MARK _IOW(MAGIC, 07, struct limit)
#define PLAIN _IOW(MAGIC, 8, int)
"""
    kernel = make_kernel(tmp_path / "linux")
    write_tree(kernel, {"include/uapi/linux/limit.h": SPDX + text})
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HEADERGEN_CACHE", "on")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    given = ("0x24506", "0x40024507", "0x40024508", "--kernel", str(kernel), "--arch", "x86_64")
    for _ in range(2):  # the second time from what was kept
        code, out, _ = run(capfd, *given)
        limit, mark, plain = out.strip().split("\n\n")
        assert code == 1
        may_be = "may be it: it has this type and nr, and its size is not known without nowhere_t"
        assert f"LIMIT  {may_be}  /* linux/limit.h:" in limit
        assert f"MARK  {may_be}" in mark
        assert "may be it" not in plain
        assert "PLAIN  near miss: another size (4 bytes, not 2)" in plain
    told = json.loads(run(capfd, *given, "--format", "json")[1])["numbers"]
    unknown = [[each["name"] for each in one["targets"]["x86_64"]["size_unknown"]] for one in told]
    assert unknown == [["LIMIT"], ["MARK"], []]


# ---------------------------------------------------------------------------------------------------- all that there is

TABLE = "Code  Seq#    Include File  Comments\n0xAE  00-1F  linux/kvm.h  Kernel-based Virtual Machine\n"
DEVICE = (
    SPDX
    + """\
#include <linux/types.h>
#define DEVICE_MAGIC 'd'
struct device_event { void *where; __u32 what; };
#define DEVICE_NEXT _IOR(DEVICE_MAGIC, 1, struct device_event)
#define DEVICE_NAME(len) _IOC(_IOC_READ, DEVICE_MAGIC, 2, len)
#define DEVICE_PLAIN 0x5413
enum { DEVICE_LISTED = DEVICE_MAGIC << 8 | 3 };
"""
)


@pytest.fixture
def everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A kernel with a header that does not include linux/ioctl.h, and no project."""
    kernel = make_kernel(tmp_path / "linux")
    write_tree(kernel, {"include/uapi/linux/device.h": DEVICE, PLACES[0]: TABLE})
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.setenv("HEADERGEN_CACHE", "on")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return str(kernel)


def test_all_of_a_kernel_can_be_asked_without_a_project(everything: str, capfd: pytest.CaptureFixture[str]) -> None:
    numbers = ["0x80106401", "0x80096402", "0x5413", "0x6403", "0xae00"]
    kept: list[set[Path]] = []
    for _ in range(2):  # the second time from what was kept
        code, out, err = run(capfd, *numbers, "--kernel", everything, "--arch", "x86_64")
        assert (code, err) == (0, "")
        assert "DEVICE_NEXT  _IOR(0x64 'd', 0x1, struct device_event): read, 16 bytes" in out
        assert "DEVICE_NEXT  is 0x80086401 from a 32-bit process" in out
        assert "DEVICE_NAME(9)  /* linux/device.h" in out
        assert "DEVICE_PLAIN  a plain number" in out
        assert "DEVICE_LISTED  an enumerator of" in out
        assert "KVM_GET_API_VERSION  _IO(0xae, 0x0)" in out
        kept.append(set(Path("cache/headergen/numbers").iterdir()))
    assert kept[0] == kept[1]
    assert len(kept[0]) == 3, "the numbers of two targets, and the hash of our own code"
    code, out, _ = run(capfd, "0x80086401", "--kernel", everything, "--arch", "x86_64")
    assert code == 0
    assert "DEVICE_NEXT  from a 32-bit process: _IOR(0x64 'd', 0x1, struct device_event): read, 8 bytes" in out


def test_what_was_kept_of_a_kernel_is_not_taken_for_another(everything: str, capfd: pytest.CaptureFixture[str]) -> None:
    arguments = ("0x80106401", "0x5414", "--kernel", everything, "--arch", "x86_64")
    assert run(capfd, *arguments)[0] == 1
    write_tree(Path(everything), {"include/uapi/linux/device.h": DEVICE.replace("0x5413", "0x5414")})
    code, out, _ = run(capfd, *arguments)
    assert code == 0
    assert "DEVICE_PLAIN" in out


def test_what_was_kept_of_modules_is_theirs(
    everything: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Asked again, no module is read, until a header of one changes; one that cannot be read is told each time."""
    text = 'arches = ["x86_64"]\n[modules]\nkvm = ["linux/kvm.h"]\ndevice = ["linux/device.h"]\n'
    header = Path("linux-headers/linux/device.h")
    write_tree(Path.cwd(), {"headergen.toml": text})
    assert main(["sync", everything, "--no-commit", "-q"]) == 0
    numbers = ("0x80106401", "0x80086401", "0xae00")
    capfd.readouterr()
    first = run(capfd, *numbers)
    with monkeypatch.context() as patch:
        patch.setattr(of_sides, "read_interfaces", None)
        assert run(capfd, *numbers) == first
    assert first[0] == 0, "what 32-bit programs send is known, though no such target is configured"
    assert first[1].count("DEVICE_NEXT") >= 2
    header.write_text(header.read_text().replace("DEVICE_MAGIC, 1,", "DEVICE_MAGIC, 4,"))
    code, out, _ = run(capfd, "0x80106404", "0xae00")
    assert (code, "DEVICE_NEXT" in out) == (0, True)
    header.write_text("struct broken {\n")
    for _ in range(2):
        code, out, err = run(capfd, "0xae00", "-v")
        assert (code, "KVM_GET_API_VERSION" in out) == (0, True)
        assert "left out: module device cannot be read" in err


def test_a_miss_says_whose_number_it_may_be(everything: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capfd, "0xae05", "--kernel", everything, "--arch", "x86_64")
    assert code == 1
    assert "no ioctl of these interfaces" in out
    assert "the kernel's table has 0x00 to 0x1f for linux/kvm.h; Kernel-based Virtual Machine" in out
    assert "ioctls of this type are in linux/kvm.h" in out
    assert run(capfd, "0xae05", "--kernel", everything, "--arch", "x86_64")[2] == "", "all of it was asked"
    some = ("--kernel", everything, "--header", "linux/kvm.h", "--arch", "x86_64")
    assert run(capfd, "0xae05", *some)[2] == "help: ask every header of a kernel: --all\n"
    code, out, _ = run(capfd, "0xae05", "0x80086401", "--kernel", everything, "--arch", "x86_64", "--format", "json")
    missed, sent = (each["targets"]["x86_64"] for each in json.loads(out)["numbers"])
    assert missed["table"] == [
        {
            "first": 0,
            "last": 0x1F,
            "headers": ["linux/kvm.h"],
            "about": "Kernel-based Virtual Machine",
            "conflict": False,
        }
    ]
    assert missed["same_type"] == ["linux/kvm.h"]
    assert [(each["target"], each["name"], each["size"]) for each in sent["sent_by_32_bit"]] == [
        ("i386", "DEVICE_NEXT", 8)
    ]


def test_all_of_a_kernel_is_shown_without_a_project(everything: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "device_event", "--kernel", everything, "--arch", "i386", "--arch", "x86_64"]) == 0
    assert "struct device_event {" in capfd.readouterr().out
    assert main(["decode", "0x5413"]) == 2
    assert main(["decode", "0x5413", "--all"]) == 2
    assert "name one with --kernel" in capfd.readouterr().err


def test_all_headers_of_a_project_are_more_than_its_modules(headers: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (headers / "linux/other.h").write_text("#define OTHER_PLAIN 0x5413\n")
    assert run(capfd, "0x5413")[0] == 1
    code, out, _ = run(capfd, "0x5413", "--all", "--arch", "x86_64")
    assert code == 0
    assert "OTHER_PLAIN" in out


_OF_LINUX = {
    0x5413: "TIOCGWINSZ", 0x0707: "I2C_RDWR", 0x40406B00: "SPI_IOC_MESSAGE(2)", 0xC0094807: "HIDIOCGFEATURE(9)",
    0x80FF4506: "EVIOCGNAME(255)", 0x8050552C: "UI_GET_SYSNAME(80)", 0x80804804: "HIDIOCGRAWNAME(128)",
    0x80406A13: "JSIOCGNAME(64)", 0xC0306201: "BINDER_WRITE_READ", 0x4B44: "KDGKBMODE", 0x8933: "SIOCGIFINDEX",
    0x40082102: "SECCOMP_IOCTL_NOTIF_ID_VALID", 0x40804F07: "UBI_IOCVOLCRBLK", 0xAE80: "KVM_RUN",
    0xC0105500: "USBDEVFS_CONTROL", 0xC04C5611: "VIDIOC_DQBUF", 0xC0445611: "VIDIOC_DQBUF",
}  # fmt: skip


@pytest.mark.kernel
@pytest.mark.slow
def test_the_numbers_of_a_real_kernel_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    kernel = str(kernels.source("6.12"))
    monkeypatch.chdir(tmp_path)
    numbers = [*map(hex, _OF_LINUX), "0x2285"]
    code, out, _ = run(capfd, *numbers, "--kernel", kernel, "--arch", "x86_64")
    assert code == 1
    *named, missed = out.split("\n\n")
    for (number, name), told in zip(_OF_LINUX.items(), named, strict=True):
        lines = [line for line in told.splitlines() if "near miss" not in line]
        assert any(line.startswith(f"    {name}  ") for line in lines), hex(number)
    assert "the kernel's table has 0x00 to 0xff for scsi/sg.h" in missed, "a header that is not exported"
