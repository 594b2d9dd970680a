"""Macros that are strings, floating constants or other names: their meaning is what compilers make of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

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


def _defined(definitions: Sequence[str]) -> str:
    """A header's text that defines ``X0``, ``X1`` … as these: a compiler is asked once for all of them."""
    return "".join(f"#define X{number} {definition}\n" for number, definition in enumerate(definitions))


def _found_wrong(text: str, wrong: Abi) -> set[str]:
    """The names that a compiler has another answer for."""
    return {name for finding in _verified(text, wrong).findings for name in re.findall(r"\bX\d+\b", finding.message)}


def _reason(abi: Abi, name: str) -> str:
    return next(item.reason for item in abi.skipped if item.name == name)


@pytest.mark.parametrize(
    "text", ["#define X\n", "#define X 1\n", "#define X 'a'\n", "#define X RED\n", "#define X(a) a\n"]
)
def test_what_has_a_value_or_none_is_none_of_these(text: str) -> None:
    abi = _abi(text)
    assert (abi.strings, abi.floats, abi.aliases, abi.skipped) == ({}, {}, {}, ())


STRINGS = [
    ('"nl80211"', b"nl80211"),
    ('""', b""),
    ('("in parentheses")', b"in parentheses"),
    ('"adjacent" " " "ones"', b"adjacent ones"),
    (r'"\n\t\\\"\x41\101\0"', b'\n\t\\"AA\0'),
    (r'"\377"', b"\xff"),
    (r'"\x7f" "f"', b"\x7ff"),
    ('u8"\u00e9"', b"\xc3\xa9"),
    ('"%s /* no comment */ // none"', b"%s /* no comment */ // none"),
]


@pytest.mark.parametrize("target", TARGET_NAMES)
def test_strings(target: str) -> None:
    text = _defined([definition for definition, _ in STRINGS])
    abi = _abi(text, target)
    for number, (_, value) in enumerate(STRINGS):
        found = abi.strings[f"X{number}"]
        assert found.value == value
        assert found.location == Location("linux/n.h", LINES + 1 + number)
        assert _reason(abi, f"X{number}") == "it is a string"
    result = _verified(text, abi)
    assert result.findings == ()
    assert result.compared["string"] == len(STRINGS)
    wrong = {name: replace(each, value=each.value + b"x") for name, each in abi.strings.items()}
    assert _found_wrong(text, replace(abi, strings=wrong)) == abi.strings.keys()


@pytest.mark.parametrize("definition", ['L"wide"', 'u"wide"', 'U"wide"', '"a" + 1', '"a" NOPE', 'CALL("a")'])
def test_what_is_no_plain_string(definition: str) -> None:
    abi = _abi(f"#define X {definition}\n")
    assert abi.strings == {}
    assert _reason(abi, "X")


FLOATS = [
    ("1.5", 1.5, "double"),
    ("(-1.5)", -1.5, "double"),
    (".5f", 0.5, "float"),
    ("0.1f", 0.10000000149011612, "float"),
    ("1e3", 1000.0, "double"),
    ("5.", 5.0, "double"),
    ("1E+3", 1000.0, "double"),
    ("(25e-2f)", 0.25, "float"),
    ("0x1.8p1", 3.0, "double"),
    ("0xAp1", 20.0, "double"),
    ("0xEp-1", 7.0, "double"),
    ("(float)0.1", 0.10000000149011612, "float"),
    ("((double)7)", 7.0, "double"),
    ("(1.0 / 3)", 1 / 3, "double"),
    ("1 ? 2.5 : 3", 2.5, "double"),
    ("(1.5 + CALL(1) * 2)", 5.5, "double"),
]


@pytest.mark.parametrize("target", TARGET_NAMES)
def test_floating_constants(target: str) -> None:
    text = _defined([definition for definition, _, _ in FLOATS])
    abi = _abi(text, target)
    for number, (_, value, type_) in enumerate(FLOATS):
        found = abi.floats[f"X{number}"]
        assert (found.value, found.type) == (value, type_)
        assert _reason(abi, f"X{number}") == "it is a floating number"
    result = _verified(text, abi)
    assert result.findings == ()
    assert result.compared["float"] == len(FLOATS)
    wrong = {name: replace(each, value=each.value + 1) for name, each in abi.floats.items()}
    assert _found_wrong(text, replace(abi, floats=wrong)) == abi.floats.keys()


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


OTHER_NAMES: list[tuple[str, Any, str, tuple[str, ...]]] = [
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
]


@pytest.mark.parametrize("target", TARGET_NAMES)
def test_other_names(target: str) -> None:
    text = _defined([definition for definition, *_ in OTHER_NAMES])
    abi = _abi(text, target)
    assert abi.aliases == {
        f"X{number}": Alias(f"X{number}", kind, of, Location("linux/n.h", LINES + 1 + number), records)
        for number, (_, kind, of, records) in enumerate(OTHER_NAMES)
    }
    # parentheses are good for a value, not behind a dot
    asked = [each for each in OTHER_NAMES if not each[0].startswith("(")]
    text = _defined([definition for definition, *_ in asked])
    result = _verified(text, _abi(text, target))
    assert [finding.message for finding in result.findings] == []
    expected = [len(records) if kind == "member" else int(kind != "macro") for _, kind, _, records in asked]
    assert result.compared["alias"] == sum(expected)


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
        ("X", "X stands for itself"),
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
