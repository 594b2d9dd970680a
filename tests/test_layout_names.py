"""Macros that are strings, floating constants or other names: their meaning is what compilers make of them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from headergen.interface import read
from headergen.model import Abi, Alias, Location
from headergen.targets import TARGETS
from headergen.verify import Verification, compiler_for, verify

TARGET_NAMES = ("x86_64", "i386", "arm", "arm64", "s390x", "mips64", "ppc64le", "riscv64")
BEFORE = b"""\
typedef unsigned char u8;
struct first { int number; union { struct { int deep; } in; u8 bytes[4]; }; };
struct second { int number : 3; struct first at[2]; };
union choice { int number; };
enum color { RED };
#define CALL(x) ((x) + 1)
"""
LINES = BEFORE.count(b"\n")


def _abi(text: str, target: str = "x86_64") -> Abi:
    return read(["linux/n.h"], {"linux/n.h": BEFORE + text.encode()}, TARGETS[target])


def _verified(text: str, abi: Abi) -> Verification:
    command = compiler_for(TARGETS[abi.target])
    if command is None:
        pytest.skip(f"no compiler for {abi.target}")
    return verify(abi, TARGETS[abi.target], {"linux/n.h": BEFORE + text.encode()}, command)


def _reason(abi: Abi, name: str) -> str:
    return next(item.reason for item in abi.skipped if item.name == name)


@pytest.mark.parametrize(
    "text", ["#define X\n", "#define X 1\n", "#define X 'a'\n", "#define X RED\n", "#define X(a) a\n"]
)
def test_what_has_a_value_or_none_is_none_of_these(text: str) -> None:
    abi = _abi(text)
    assert (abi.strings, abi.floats, abi.aliases, abi.skipped) == ({}, {}, {}, ())


@pytest.mark.parametrize("target", TARGET_NAMES)
@pytest.mark.parametrize(
    ("definition", "value"),
    [
        ('"nl80211"', b"nl80211"),
        ('""', b""),
        ('("in parentheses")', b"in parentheses"),
        ('"adjacent" " " "ones"', b"adjacent ones"),
        (r'"\n\t\\\"\x41\101\0"', b'\n\t\\"AA\0'),
        (r'"\377"', b"\xff"),
        (r'"\x7f" "f"', b"\x7ff"),
        ('u8"\u00e9"', b"\xc3\xa9"),
        ('"%s /* no comment */ // none"', b"%s /* no comment */ // none"),
    ],
)
def test_strings(definition: str, value: bytes, target: str) -> None:
    text = f"#define X {definition}\n"
    abi = _abi(text, target)
    assert abi.strings["X"].value == value
    assert abi.strings["X"].location == Location("linux/n.h", LINES + 1)
    assert _reason(abi, "X") == "it is a string"
    result = _verified(text, abi)
    assert result.findings == ()
    assert result.compared["string"] == 1
    wrong = replace(abi, strings={"X": replace(abi.strings["X"], value=value + b"x")})
    assert _verified(text, wrong).findings


@pytest.mark.parametrize("definition", ['L"wide"', 'u"wide"', 'U"wide"', '"a" + 1', '"a" NOPE', 'CALL("a")'])
def test_what_is_no_plain_string(definition: str) -> None:
    abi = _abi(f"#define X {definition}\n")
    assert abi.strings == {}
    assert _reason(abi, "X")


@pytest.mark.parametrize("target", TARGET_NAMES)
@pytest.mark.parametrize(
    ("definition", "value", "type_"),
    [
        ("1.5", 1.5, "double"),
        ("(-1.5)", -1.5, "double"),
        (".5f", 0.5, "float"),
        ("0.1f", 0.10000000149011612, "float"),
        ("1e3", 1000.0, "double"),
        ("5.", 5.0, "double"),
        ("0x1.8p1", 3.0, "double"),
        ("(float)0.1", 0.10000000149011612, "float"),
        ("((double)7)", 7.0, "double"),
        ("(1.0 / 3)", 1 / 3, "double"),
        ("1 ? 2.5 : 3", 2.5, "double"),
        ("(1.5 + CALL(1) * 2)", 5.5, "double"),
    ],
)
def test_floating_constants(definition: str, value: float, type_: str, target: str) -> None:
    text = f"#define X {definition}\n"
    abi = _abi(text, target)
    assert (abi.floats["X"].value, abi.floats["X"].type) == (value, type_)
    assert _reason(abi, "X") == "it is a floating number"
    result = _verified(text, abi)
    assert result.findings == ()
    assert result.compared["float"] == 1
    wrong = replace(abi, floats={"X": replace(abi.floats["X"], value=value + 1)})
    assert _verified(text, wrong).findings


@pytest.mark.parametrize(
    ("definition", "value"),
    [
        ("(int)1.9", 1), ("(int)-1.9", -1), ("(unsigned char)(2.5 * 100)", 250), ("(1.5 > 1)", 1), ("!0.5", 0),
        ("(0.5 && 1)", 1), ("(0.0 ? 1 : 2)", 2), ("(_Bool)0.5", 1), ("sizeof(1.0f)", 4), ("sizeof(1.0)", 8),
        ("(int)(1e3 - 1)", 999),
    ],
)  # fmt: skip
def test_integers_made_of_floating_constants(definition: str, value: int) -> None:
    text = f"#define X {definition}\n"
    abi = _abi(text)
    assert abi.constants["X"].value == value
    assert _verified(text, abi).findings == ()


@pytest.mark.parametrize(
    "definition", ["1.5L", "1.5q", "(char)1000.0", "1.0 / 0", "1.5 << 1", "~1.5", "1e999", "1.5.5", "1e"]
)
def test_floating_constants_without_a_certain_value(definition: str) -> None:
    abi = _abi(f"#define X {definition}\n")
    assert "X" not in abi.floats.keys() | abi.constants.keys()
    assert _reason(abi, "X")


@pytest.mark.parametrize("target", TARGET_NAMES)
@pytest.mark.parametrize(
    ("definition", "kind", "of", "records"),
    [
        ("in.deep", "member", "in.deep", ("struct first",)),
        ("(in . deep)", "member", "in.deep", ("struct first",)),
        ("bytes[1]", "member", "bytes[1]", ("struct first",)),
        ("at[1].in.deep", "member", "at[1].in.deep", ("struct second",)),
        ("number", "member", "number", ("struct first", "struct second", "union choice")),
        ("first", "record", "struct first", ()),
        ("choice", "record", "union choice", ()),
        ("color", "enum", "enum color", ()),
        ("u8", "type", "u8", ()),
        ("struct first", "type", "struct first", ()),
        ("unsigned long int", "type", "unsigned long", ()),
        ("void *", "type", "void *", ()),
        ("CALL", "macro", "CALL", ()),
    ],
)
def test_other_names(definition: str, kind: str, of: str, records: tuple[str, ...], target: str) -> None:
    text = f"#define X {definition}\n"
    abi = _abi(text, target)
    assert abi.aliases == {"X": Alias("X", kind, of, Location("linux/n.h", LINES + 1), records)}  # type: ignore[arg-type]
    # parentheses are good for a value, not behind a dot
    if not definition.startswith("("):
        result = _verified(text, abi)
        assert [finding.message for finding in result.findings] == []
        assert result.compared["alias"] == (len(records) if kind == "member" else int(kind != "macro"))


@pytest.mark.parametrize(
    ("wrong", "text"),
    [
        (Alias("X", "member", "in", Location("linux/n.h", 1), ("union choice",)), "#define X in\n"),
        (Alias("X", "record", "struct second", Location("linux/n.h", 1)), "#define X first\n"),
        (Alias("X", "type", "u8", Location("linux/n.h", 1)), "#define X char\n"),
    ],
)
def test_other_names_that_are_wrong_are_found(wrong: Alias, text: str) -> None:
    assert _verified(text, replace(_abi(text), aliases={"X": wrong})).findings


@pytest.mark.parametrize(
    ("definition", "reason"),
    [
        ("nowhere", "nowhere is not defined by what this header includes"),
        ("in.nowhere", "it reads memory"),
        ("first + 1", "first is the tag of struct first, no constant"),
        ("X", "X is not defined by what this header includes"),
        ("const", "it is a type, not a value"),
    ],
)
def test_what_is_no_other_name(definition: str, reason: str) -> None:
    abi = _abi(f"#define X {definition}\n")
    assert abi.aliases == {}
    assert _reason(abi, "X").startswith(reason[:20])


def test_members_of_the_macros_own_header_come_first() -> None:
    headers = {"linux/a.h": b"struct a { int same; };\n", "linux/b.h": b"struct b { int same; };\n#define X same\n"}
    headers["linux/c.h"] = b"#define Y same\n"
    abi = read(["linux/a.h", "linux/b.h", "linux/c.h"], headers, TARGETS["arm64"])
    assert abi.aliases["X"].records == ("struct b",)
    assert abi.aliases["Y"].records == ("struct a", "struct b")
    assert _reason(abi, "X") == "it is another name for the member same of struct b"
