"""Records, enumerations and macros get from layout what the target's compiler gives them, or a reason why not."""

from __future__ import annotations

import shutil
import subprocess
import time
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from headergen.diagnostics import HeadergenError
from headergen.interface import read
from headergen.layout import layout
from headergen.layout.sizes import MAX_NESTING
from headergen.model import Abi, LaidField, LaidRecord, Location, Model, Named, Pointer, RecordRef, Scalar
from headergen.parse import parse
from headergen.preprocess import preprocess
from headergen.targets import TARGETS
from headergen.verify import compiler_for, verify
from tests.patience import ends
from tests.records import headers

_TYPES = "typedef unsigned char u8; typedef unsigned int u32; typedef unsigned long long u64;\n"


def _model(text: str, target: str = "x86_64") -> Model:
    unit = preprocess(("linux/t.h",), {"linux/t.h": (_TYPES + text).encode()}, TARGETS[target])
    return parse(unit, TARGETS[target])


def _abi(text: str, target: str = "x86_64") -> Abi:
    return layout(_model(text, target), TARGETS[target])


def _record(text: str, target: str = "x86_64", key: str = "struct s") -> LaidRecord:
    abi = _abi(text, target)
    assert key in abi.records, abi.skipped
    return abi.records[key]


def _skipped(text: str, target: str = "x86_64") -> dict[str, str]:
    return {item.name: item.reason for item in _abi(text, target).skipped}


def _offsets(record: LaidRecord) -> list[int]:
    return [field.bit_offset if field.bit_offset is not None else field.offset for field in record.fields]


@pytest.mark.parametrize(
    ("body", "target", "size", "align", "offsets"),
    [
        ("struct s { };", "x86_64", 0, 1, []),
        ("struct s { u8 a; u32 b; u8 c; };", "x86_64", 12, 4, [0, 4, 8]),
        ("union s { u8 a[5]; u32 b; };", "x86_64", 8, 4, [0, 0]),
        # the same record on three targets
        ("struct s { u32 a; u64 b; };", "x86_64", 16, 8, [0, 8]),
        ("struct s { u32 a; u64 b; };", "i386", 12, 4, [0, 4]),
        ("struct s { u32 a; u64 b; };", "m68k", 12, 2, [0, 4]),
        ("struct s { long a; void *p; };", "arm", 8, 4, [0, 4]),
        ("struct s { u8 a; __uint128_t b; };", "arm64", 32, 16, [0, 16]),
        ("struct s { u8 a; __uint128_t b; };", "s390x", 24, 8, [0, 8]),
        # attributes
        ("struct s { u8 a; u32 b; } __attribute__((packed));", "x86_64", 5, 1, [0, 1]),
        ("struct s { u8 a; u32 b; } __attribute__((packed, aligned(4)));", "x86_64", 8, 4, [0, 1]),
        ("struct s { u8 a; u32 b __attribute__((packed)); };", "x86_64", 5, 1, [0, 1]),
        ("struct s { u8 a; u8 b __attribute__((aligned(8))); };", "x86_64", 16, 8, [0, 8]),
        ("struct s { u8 a; } __attribute__((aligned));", "x86_64", 16, 16, [0]),
        ("struct s { u8 a; } __attribute__((aligned));", "arm", 8, 8, [0]),
        ("struct s { u8 a; u64 b __attribute__((aligned(8))); };", "i386", 16, 8, [0, 8]),
        ("typedef u64 a64 __attribute__((aligned(8))); struct s { u8 a; a64 b; };", "i386", 16, 8, [0, 8]),
        ("typedef u64 l64 __attribute__((aligned(4))); struct s { u8 a; l64 b; };", "x86_64", 12, 4, [0, 4]),
        ("#pragma pack(2)\nstruct s { u8 a; u32 b; };\n#pragma pack()", "x86_64", 6, 2, [0, 2]),
        # arrays
        ("struct s { u32 n; u64 a[]; };", "x86_64", 8, 8, [0, 8]),
        ("struct s { u8 n; u32 a[0]; };", "x86_64", 4, 4, [0, 4]),
        ("typedef u8 row[3]; struct s { row a[2]; u8 b; };", "x86_64", 7, 1, [0, 6]),
        # bit-fields: positions in bits, in memory order
        ("struct s { u32 a : 3, b : 5; u8 c; };", "x86_64", 4, 4, [0, 3, 1]),
        ("struct s { u32 a : 3, b : 5; u8 c; };", "s390x", 4, 4, [0, 3, 1]),
        ("struct s { u32 a : 20; u32 b : 20; };", "x86_64", 8, 4, [0, 32]),
        ("struct s { u32 a : 20; u32 b : 20; } __attribute__((packed));", "x86_64", 5, 1, [0, 20]),
        ("struct s { u8 a : 3; u32 : 0; u8 b : 3; };", "x86_64", 5, 1, [0, 32, 32]),
        ("struct s { u8 a : 3; u32 : 0; u8 b : 3; };", "arm", 8, 4, [0, 32, 32]),
        ("struct s { u8 a; u32 : 5; };", "x86_64", 2, 1, [0, 8]),
        ("struct s { u8 a; u32 : 5; };", "arm64", 4, 4, [0, 8]),
        ("struct s { u8 a; u64 b : 40; };", "i386", 8, 4, [0, 8]),
        ("struct s { u8 a; u64 b : 40; };", "x86_64", 8, 8, [0, 8]),
        ("struct s { u8 a; int b : 7; };", "m68k", 2, 1, [0, 8]),
        ("union s { u32 a : 3; u8 b; };", "x86_64", 4, 4, [0, 0]),
    ],
)
def test_record(body: str, target: str, size: int, align: int, offsets: list[int]) -> None:
    record = _record(body, target, "union s" if "union s" in body else "struct s")
    assert (record.size, record.align, _offsets(record)) == (size, align, offsets)


@pytest.mark.parametrize(
    ("text", "size", "align"),
    [
        # of two attributes on one typedef or record the last counts, on a member the strictest
        ("typedef u32 t __attribute__((aligned(16))) __attribute__((aligned(8))); struct s { u8 a; t b; };", 16, 8),
        ("typedef u32 t __attribute__((aligned(8), aligned(16))); struct s { u8 a; t b; };", 32, 16),
        ("struct s { u8 a; } __attribute__((aligned(16))) __attribute__((aligned(8)));", 8, 8),
        ("struct __attribute__((aligned(8))) s { u8 a; } __attribute__((aligned(16)));", 16, 16),
        ("struct s { u8 a; } __attribute__((aligned(2), aligned(4)));", 4, 4),
        ("struct s { u8 a; u32 b __attribute__((aligned(16))) __attribute__((aligned(8))); };", 32, 16),
        # an attribute does not align an enumeration, but a member or a typedef of one
        ("enum e { A } __attribute__((aligned(8))); struct s { u8 a; enum e b; };", 8, 4),
        ("enum e { A } __attribute__((packed, aligned(8))); struct s { u8 a; enum e b; };", 2, 1),
        ("enum e { A }; struct s { u8 a; enum e b __attribute__((aligned(8))); };", 16, 8),
        ("typedef enum { A } e __attribute__((aligned(8))); struct s { u8 a; e b; };", 16, 8),
    ],
)
@pytest.mark.parametrize("target", ["x86_64", "arm"])
def test_several_alignments(text: str, size: int, align: int, target: str) -> None:
    """Each is what a compiler says, too."""
    record = _record(text, target)
    assert (record.size, record.align) == (size, align)
    command = compiler_for(TARGETS[target])
    if command is not None:
        headers = {"linux/t.h": (_TYPES + text).encode()}
        assert verify(_abi(text, target), TARGETS[target], headers, command).findings == ()


TOO_LARGE = "enum e { A = 0x7fffffffLL, B };"


_PACKS = (
    # what is popped but was not pushed, what no label names, what is no bound, and what a macro would say, is ignored
    "pack(2)", "pack(pop)", "pack(pop, x)", "pack(push, a, 4)", "pack(push, b, 1)", "pack(pop, nope)", "pack(pop, 8)",
    "pack(3)", "pack()", "pack(push, 1)", "pack(0)", "pack(1", "pack 1", "pack(push, 1, c)", "pack(ONE)", "pack(0x4)",
    "pack(8u)", "pack(2) more", "pack(show)", "pack(push, 32)", "pack(push, d)", "pack(pop, c)", "pack(push, 0)",
)  # fmt: skip


def test_each_pragma_pack_is_what_gcc_takes_it_for() -> None:
    text = "#define ONE 1\n" + "".join(
        f"#pragma {pragma}\nstruct s{at} {{ char c; long long x; }};\n" for at, pragma in enumerate(_PACKS)
    )
    abi, target = _abi(text), TARGETS["x86_64"]
    sizes = [abi.records[f"struct s{at}"].size for at in range(len(_PACKS))]
    assert sizes == [10, 10, 10, 12, 9, 12, 12, 12, 16, 9, 16, 16, 16, 9, 9, 12, 16, 10, 10, 10, 10, 16, 16]
    if shutil.which(target.gcc[0]):
        result = verify(abi, target, {"linux/t.h": (_TYPES + text).encode()}, target.gcc)
        assert [finding.message for finding in result.findings] == []


@pytest.mark.parametrize("name", ["x86_64", "i386", "arm", "s390x"])
def test_alignments_of_values_and_wide_characters_are_the_compilers(name: str) -> None:
    text = (
        "typedef int a16 __attribute__((aligned(16)));\nstruct s { u8 a; char *__attribute__((packed)) b; };\n"
        "#define VALUE (_Alignof(1LL) + _Alignof(long long) * 100)\n#define CAST (__alignof__((a16)1))\n"
        "#define TYPE _Alignof(a16)\n#define BELOW (-U'a' < 0)\n#define HALF sizeof(u'a')\n"
        "#define WIDE (-L'a' < 0)\n"
    )
    abi, target = _abi(text, name), TARGETS[name]
    found = {constant.name: constant.value for constant in abi.constants.values()}
    assert found == {
        "VALUE": {"i386": 408}.get(name, 808), "CAST": 4, "TYPE": 16, "BELOW": 0, "HALF": 2, "WIDE": int(name != "arm"),
    }  # fmt: skip
    assert _offsets(abi.records["struct s"]) == [0, target.types["*"][1]]
    if shutil.which(target.gcc[0]):
        result = verify(abi, target, {"linux/t.h": (_TYPES + text).encode()}, target.gcc)
        assert [finding.message for finding in result.findings] == []


def test_what_has_no_size_or_alignment_of_its_own_is_no_number() -> None:
    skipped = _skipped(
        "struct s { u8 a; u64 b __attribute__((packed)); int c[]; };\ntypedef int open[];\n"
        "enum e { E = -1, F = 0xffffffffffffffffULL };\n#define D F\n"
        "#define A sizeof(((struct s *)0)->c)\n#define B sizeof(open)\n#define C __alignof__(((struct s *)0)->b)\n"
    )
    assert skipped["A"] == skipped["B"] == "it measures an array without a length"
    assert skipped["D"] == "the enumerator F has no value"
    assert skipped["C"] == "it asks for the alignment of a member, which need not be that of its type"


def test_an_enumerator_that_fits_counts_on_as_int() -> None:
    """What fits in an int is one, whatever its expression's type: so the next one may be too large for it."""
    assert _skipped(TOO_LARGE)["enum e"] == "the enumerator B is too large"
    abi = _abi("enum e { A = 5LL, B, C = sizeof(A), D = sizeof(B) };")
    assert abi.enums["enum e"].members == {"A": 5, "B": 6, "C": 4, "D": 4}


def test_a_compiler_refuses_the_enumerator_that_is_too_large() -> None:
    command = compiler_for(TARGETS["x86_64"])
    assert command is not None
    version = subprocess.run([*command, "-dumpversion"], capture_output=True, text=True, check=True).stdout
    if int(version.split(".")[0]) >= 13:
        pytest.skip("gcc 13 and later have C23's enumerations, which grow")
    with pytest.raises(HeadergenError, match="does not accept the headers"):
        verify(_abi("int x;"), TARGETS["x86_64"], {"linux/t.h": TOO_LARGE.encode()}, command)


def test_the_first_enumerator_is_0() -> None:
    assert _abi("enum e { A, B };").enums["enum e"].members == {"A": 0, "B": 1}


def test_offsets_are_found_through_anonymous_members_wherever_those_stand() -> None:
    text = "struct s { u32 a; union { u64 b; struct { short c; struct { short d; short e; }; }; }; };"
    abi = _abi(f"{text}\n#define AT __builtin_offsetof(struct s, e)\n#define SIZE sizeof(((struct s *)0)->e)\n")
    assert (abi.constants["AT"].value, abi.constants["SIZE"].value) == (12, 2)


@pytest.mark.parametrize("type_", ["u32 *", "struct t", "float"])
def test_a_bit_field_of_no_integer_is_no_member(type_: str) -> None:
    reason = _skipped(f"struct t {{ int x; }}; struct s {{ {type_} a : 3; }};")["struct s"]
    assert reason == "member a: a bit-field of a type that is no integer"


def test_include_guards_are_no_flags() -> None:
    headers = {
        "linux/t.h": b"#ifndef T\n#define T\n#include <linux/u.h>\n#define FLAG\n#define ONE 1\n#define F()\n#endif\n",
        "linux/u.h": b"/* no blank line before */\n#ifndef _U_H\n#define _U_H\n#define OTHER\n#endif\n",
    }
    abi = read(["linux/t.h"], headers, TARGETS["x86_64"])
    assert list(abi.flags) == ["OTHER", "FLAG", "F"], "what takes arguments is asked for by #ifdef too"
    assert abi.flags["FLAG"] == Location("linux/t.h", 4)


def test_members_say_all_that_is_to_know() -> None:
    record = _record(
        "struct s { const u32 a[2][3]; struct s *next; int b : 3; u64 c : 62; int (*call)(int); u8 tail[]; };"
    )
    assert record.fields == (
        _like(record, 0, spelling="u32[2][3]", size=24, align=4, array=(2, 3)),
        _like(record, 1, type=Pointer(RecordRef("struct s")), spelling="struct s *", offset=24, size=8, align=8),
        _like(record, 2, type=Scalar("int"), offset=32, size=1, bit_offset=256, bit_width=3, signed=True),
        _like(record, 3, type=Named("u64"), offset=40, size=8, bit_offset=320, bit_width=62),
        _like(record, 4, spelling="int (*)(int)", offset=48, size=8),
        _like(record, 5, spelling="u8[]", offset=56, size=0, array=(0,)),
    )


def _like(record: LaidRecord, index: int, **values: Any) -> LaidField:
    """The field, changed to what the test says of it: equal if it says the truth."""
    return replace(record.fields[index], **values)


def test_anonymous_members_keep_their_place() -> None:
    abi = _abi("struct s { u32 a; union { u32 b; struct { u8 c, d; }; }; struct { u64 e; } f; };")
    outer = abi.records["struct s"]
    assert [field.name for field in outer.fields] == ["a", "", "f"]
    assert [field.offset for field in outer.fields] == [0, 4, 8]
    inner = outer.fields[1].type
    assert isinstance(inner, RecordRef)
    assert inner.key in abi.records
    assert len(abi.records) == 4


def test_enumerations_pick_the_type_that_gcc_picks() -> None:
    abi = _abi(
        "enum a { A0, A1 = 5, A2 }; enum b { B = -1 }; enum c { C = 0x80000000 }; enum d { D = 1LL << 40 };"
        "enum e { E } __attribute__((packed)); enum f { F0 = -1, F1 = 0x80000000 }; enum g { G = sizeof(u64) * A2 };"
    )
    assert {key: enum.type for key, enum in abi.enums.items()} == {
        "enum a": "unsigned int", "enum b": "int", "enum c": "unsigned int", "enum d": "unsigned long",
        "enum e": "unsigned char", "enum f": "long", "enum g": "unsigned int",
    }  # fmt: skip
    assert abi.enums["enum a"].members == {"A0": 0, "A1": 5, "A2": 6}
    assert abi.enums["enum g"].members == {"G": 48}
    assert _abi("enum d { D = 1LL << 40 };", "arm").enums["enum d"].type == "unsigned long long"


def test_typedefs_have_size_and_alignment_or_none() -> None:
    abi = _abi("typedef u64 a[2]; typedef struct nope hidden; typedef void nothing; typedef struct nope *handle;")
    sizes = {name: (typedef.spelling, typedef.size, typedef.align) for name, typedef in abi.typedefs.items()}
    assert sizes["a"] == ("u64[2]", 16, 8)
    assert sizes["hidden"] == ("struct nope", 0, 0)
    assert sizes["nothing"] == ("void", 0, 0)
    assert sizes["handle"] == ("struct nope *", 8, 8)


_IOC = """
#define _IOC(dir,type,nr,size) (((dir) << 30) | ((type) << 8) | ((nr) << 0) | ((size) << 16))
#define _IO(type,nr) _IOC(0U,(type),(nr),0)
#define _IOR(type,nr,argtype) _IOC(2U,(type),(nr),(sizeof(argtype)))
#define _IOW(type,nr,argtype) _IOC(1U,(type),(nr),(sizeof(argtype)))
#define _IOWR(type,nr,argtype) _IOC(3U,(type),(nr),(sizeof(argtype)))
"""


@pytest.mark.parametrize(
    ("definition", "parts"),
    [
        ("_IO(0xAE, 0x00)", (0xAE00, "", 0xAE, 0, 0, None)),
        ("_IOW(0xAE, 0xae, struct arg)", (0x4020AEAE, "w", 0xAE, 0xAE, 32, "struct arg")),
        ("_IOR('E', 1, int)", (0x80044501, "r", 69, 1, 4, "int")),
        ("_IOWR('E', 2, u64[3])", (0xC0184502, "rw", 69, 2, 24, "u64[3]")),
        ("_IOR('E', 3, void *)", (0x80084503, "r", 69, 3, 8, "void *")),
        ("_IOC(2U, 'E', 4, 16)", (0x80104504, "r", 69, 4, 16, None)),
        ("((int)_IO('E', 5))", (0x4505, "", 69, 5, 0, None)),
        ("OTHER", (0x4506, "", 69, 6, 0, None)),
        ("(sizeof(long) == 8 ? OTHER : _IO('E', 7))", (0x4506, "", 69, 6, 0, None)),
    ],
)
def test_ioctls(definition: str, parts: tuple[int, str, int, int, int, str | None]) -> None:
    abi = _abi(f"{_IOC}\nstruct arg {{ u32 x[8]; }};\n#define OTHER _IO('E', 6)\n#define IT {definition}\n")
    found = abi.ioctls["IT"]
    assert (found.value, found.dir, found.type, found.nr, found.size, found.arg) == parts
    assert "IT" not in abi.constants


@pytest.mark.parametrize(
    ("definition", "reason"),
    [
        ("X SZ_64K", "SZ_64K is not defined by what this header includes"),
        ("X X", "X stands for itself, as macros of functions and variables do"),
        ("X swap\n#define swap swap", "swap stands for itself, as macros of functions and variables do"),
        ("X _IOR('E', 1, struct nope)", "struct nope is declared but not defined by what this header includes"),
        ("X(a, b) do { (a) = (b); } while (0)", "it is a statement or a declaration, not an expression"),
        ("X(a) { (unsigned short)(a), 0 }", "it is an initializer, not an expression"),
        ("X { .a = 1, }", "it is an initializer, not an expression"),
        ("X { return; }", "it is a statement or a declaration, not an expression"),
        ("X(p) ((p)->field)", "it needs an object"),
        ("X(p) (*(p))", "it needs an object"),
        ("X(a) call(a)", "it calls call, which is no macro of these headers"),
        ("X(a) #a", "it is a string"),
        ("X(a) ((void *)(a))", "it is a pointer, not an integer"),
        ("X(T) ((T)1)", "it casts to a type that its caller names"),
        ("X(a) (NOPE + (a))", "NOPE is not defined by what this header includes"),
        ("X(n) NOPE_##n", "it pastes together what is no constant: none has a name like NOPE_…"),
        ("X offsetof(struct arg, x)", "offsetof is not defined by what this header includes"),
        ("X ONE", "ONE is a macro with parameters, used without arguments"),
        ("X __attribute__((packed))", "it is a statement or a declaration, not an expression"),
        ("X unsigned int", "it is a type, not a value"),
    ],
)
def test_what_has_no_value_is_skipped_with_the_reason(definition: str, reason: str) -> None:
    text = f"{_IOC}\nstruct arg {{ u32 x; }};\n#define ONE(a) (a)\n#define {definition}\n"
    abi = _abi(text)
    assert {item.name: item.reason for item in abi.skipped}["X"] == reason
    assert "X" not in abi.constants.keys() | abi.ioctls.keys() | abi.macros.keys()


def test_empty_macros_are_nothing_to_miss() -> None:
    abi = _abi("#define _LINUX_T_H\n#define __user\n#define EMPTY(a)\n")
    assert abi.skipped == ()
    assert not abi.constants
    assert not abi.macros


def test_a_macro_named_like_an_enumerator_has_its_value() -> None:
    abi = _abi("enum { ON = 7, LAST };\n#define ON ON\n#define LAST (LAST - 1)\n")
    assert {name: constant.value for name, constant in abi.constants.items()} == {"ON": 7, "LAST": 7}


@pytest.mark.parametrize(
    ("definition", "params", "roles"),
    [
        ("F(id) (1U << (((id) & 7) >> 4))", ("id",), ("value",)),
        ("F(m) (__builtin_offsetof(struct arg, m) / sizeof(u32))", ("m",), ("member",)),
        ("F(m) (offsetof(struct arg, m))", ("m",), ("member",)),
        ("F(t) (sizeof(t))", ("t",), ("type",)),
        ("F(x, n) (((x) << K_##n##_SHIFT) & 0xff)", ("x", "n"), ("value", "word")),
        ("F(len) _IOC(2U, 'E', 6, len)", ("len",), ("value",)),
        ("F(n) _IOW('k', 0, char[(n) * 4])", ("n",), ("value",)),
        ("F(nr, t) _IOR('E', nr, t)", ("nr", "t"), ("value", "type")),
        ("F(...) G(__VA_ARGS__)", ("a", "b"), ("value", "value")),
        ("F(x) (__builtin_constant_p(x) ? ((x) << 8) : __fswab16(x))", ("x",), ("value",)),
        ("F(unused) 5", ("unused",), ("value",)),
    ],
)
def test_function_macros(definition: str, params: tuple[str, ...], roles: tuple[str, ...]) -> None:
    text = (
        f"{_IOC}\nstruct arg {{ u32 x; }};\n#define K_LOW_SHIFT 3\n#define G(a, b) ((a) | (b))\n#define {definition}\n"
    )
    abi = _abi(text)
    assert "F" in abi.macros, abi.skipped
    macro = abi.macros["F"]
    assert (macro.params, macro.roles) == (params, roles)


def _nested(depth: int) -> str:
    return "".join(f"struct s{i} {{ struct s{i - 1} m; }};" for i in range(1, depth))


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        ("struct s { struct s inner; };", "struct s", "member inner: struct s contains itself"),
        ("struct s { struct nope n; };", "struct s", "member n: struct nope is declared but not defined by what"),
        ("struct s { u8 a[1ULL << 60][1ULL << 60]; };", "struct s", "member a: it is larger than the address space"),
        ("struct s { u8 a[1ULL << 62]; u8 b[1ULL << 62]; };", "struct s", "it is larger than the address space"),
        ("struct s { u8 a[-1]; };", "struct s", "member a: an array has a negative length"),
        ("struct s { u8 a[1 / 0]; };", "struct s", "member a: it divides by zero"),
        ("struct s { u8 a[NOPE]; };", "struct s", "member a: NOPE is not defined by what this header includes"),
        ("struct s { u32 a : 33; };", "struct s", "member a: a bit-field of unsigned int with width 33"),
        ("struct s { u32 a : 0; };", "struct s", "member a: a bit-field of unsigned int with width 0"),
        ("struct s { float a : 3; };", "struct s", "member a: a bit-field of a type that is no integer"),
        ("struct s { u32 a __attribute__((aligned(3))); };", "struct s", "member a: 3 is no alignment"),
        ("struct s { u32 a; } __attribute__((aligned(1ULL << 40)));", "struct s", "1099511627776 is no alignment"),
        ("struct s { u8 n[sizeof(struct s)]; };", "struct s", "member n: struct s contains itself"),
        ("struct s { void f; };", "struct s", "member f: void has no size"),
        ("enum e { A = 0x7fffffff, B };", "enum e", "the enumerator B is too large"),
        ("enum e { A = NOPE };", "enum e", "NOPE is not defined by what this header includes"),
        ("typedef u32 odd __attribute__((aligned(8))); struct s { odd a[2]; };", "struct s",
         "member a: its elements are not as large as they are aligned"),
    ],
)  # fmt: skip
def test_what_has_no_layout_is_skipped_with_the_reason(text: str, name: str, reason: str) -> None:
    with ends():
        skipped = _skipped(text)
    assert skipped[name].startswith(reason)


def test_deep_nesting_neither_crashes_nor_hangs() -> None:
    abi = _abi("struct s0 { u8 a; };" + _nested(3000))
    assert abi.records["struct s2999"].size == 1
    backwards = _model("struct s0 { u8 a; };" + _nested(300))
    turned = dict(reversed(list(backwards.records.items())))
    found = layout(replace(backwards, records=turned), TARGETS["x86_64"])
    assert any("levels deep" in item.reason for item in found.skipped)


def test_a_circle_of_typedefs_has_a_reason() -> None:
    model = _model("typedef u32 a; typedef a b; struct s { b x; };")
    turned = {**model.typedefs, "a": replace(model.typedefs["a"], type=Named("b"))}
    found = layout(replace(model, typedefs=turned), TARGETS["x86_64"])
    assert [(item.name, item.reason) for item in found.skipped] == [
        ("struct s", "member x: its typedefs go round in a circle")
    ]
    assert found.typedefs["a"].size == 0


@pytest.mark.parametrize("count", range(MAX_NESTING - 2, MAX_NESTING + 3))
def test_many_names_without_a_size_take_none_from_others(count: int) -> None:
    unknown = "".join(f"typedef struct no{n} no{n}_t;\n" for n in range(count))
    abi = _abi(f"{unknown}typedef unsigned int good_t;\n#define GOOD sizeof(good_t[3])\n")
    assert abi.typedefs["good_t"].size == 4
    assert abi.constants["GOOD"].value == 12


def test_many_names_of_what_has_no_size_are_walked_once() -> None:
    """The parser ends each chain at a thousand names; for each of the others those would be walked again."""

    def spent(links: int) -> float:
        model = _model("typedef struct gone c0;\n" + "".join(f"typedef c{n} c{n + 1};\n" for n in range(links)))
        begun = time.process_time()
        abi = layout(model, TARGETS["x86_64"])
        assert not any(abi.typedefs[f"c{n}"].size for n in range(200))
        assert all(abi.element(typedef.type) for typedef in abi.typedefs.values())
        return time.process_time() - begun

    assert spent(8_000) < 90 * max(spent(200), 0.003)  # 40 times as many; five times that where each is walked again


def test_our_own_library_headers_are_no_interface() -> None:
    text = (
        "#include <stdint.h>\n#include <sys/time.h>\nstruct s { struct timeval t; uint8_t x; };\n#define A INT32_MAX\n"
    )
    abi = _abi(text)
    assert "struct timeval" in abi.records
    assert "uint8_t" in abi.typedefs
    assert "uint16_t" not in abi.typedefs
    assert "INT32_MAX" not in abi.constants
    assert abi.constants["A"].value == 0x7FFFFFFF
    assert abi.headers == ("linux/t.h",)


# compilers that are fast to start and differ in all that matters; every other one has been asked by hand
_ASKED = ("x86_64", "i386", "arm", "arm64", "s390x", "mips64", "m68k", "openrisc")


@pytest.mark.parametrize("name", _ASKED)
@settings(max_examples=4, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_random_records_are_laid_out_as_the_compiler_does(name: str, data: st.DataObject) -> None:
    """Sizes, alignments, offsets and the bits of bit-fields, whatever the record."""
    target = TARGETS[name]
    if not shutil.which(target.gcc[0]):
        pytest.skip(f"no {target.gcc[0]}")
    text = data.draw(headers(target))
    source = {"linux/t.h": text.encode()}
    abi = layout(parse(preprocess(("linux/t.h",), source, target), target), target)
    assert abi.skipped == ()
    result = verify(abi, target, source, target.gcc)
    assert [finding.message for finding in result.findings] == []
    assert result.compared["record"] >= 12


def test_many_macros_end() -> None:
    """Ten thousand macros that each need the parser."""
    lines = [f"#define M_{i} ((1U << {i % 31}) | (0x{i:x} & ~0xfULL))" for i in range(10_000)]
    model = _model("\n".join(lines) + "\n")
    with ends():
        assert len(layout(model, TARGETS["x86_64"]).constants) == 10_000
