"""Uses of ``_IO``… are read by a template that they share: to what each is by itself, and to a compiler."""

from __future__ import annotations

import pytest

from headergen.constexpr import Value, integers_of
from headergen.layout import layout, macros, remembered
from headergen.layout.encoded import template_of
from headergen.model import Abi, Binary, IntLiteral, Param, Scalar
from headergen.parse import parse
from headergen.preprocess import preprocess
from headergen.targets import TARGETS
from headergen.verify import compiler_for, verify

# as asm-generic/ioctl.h has it, and mips' numbers, with a cast as in alpha's
_ENCODINGS = {
    "arm64": (
        "0U",
        "1U",
        "2U",
        "(((dir) << (((0+8)+8)+14)) | ((type) << (0+8)) | ((nr) << 0) | ((size) << ((0+8)+8)))",
    ),
    "mips64": ("1U", "4U", "2U", "(((dir) << 29) | ((type) << 8) | ((nr) << 0) | ((size) << 16))"),
    "x86_64": ("0U", "1U", "2U", "((unsigned int) (((dir) << 30) | ((type) << 8) | (nr) | ((size) << 16)))"),
}
_TYPES = (
    "int",
    "unsigned long",
    "char",
    "t",
    "struct s",
    "union u",
    "enum e",
    "struct s *",
    "int[8]",
    "struct gone",
    "u",
)
_NUMBERS = ("0", "8", "0x42", "010", "1UL", "0xAE", "'b'", "3 + 1", "B", "sizeof(struct s)", "(2)", "-1", "0x1p3", "09")
_KINDS = ("'a'", "0xAE", "8", "B")


def _text(target: str) -> str:
    none, write, read, encoding = _ENCODINGS[target]
    lines = [
        "typedef unsigned char t; struct s { char a; long b; }; union u { int i; short j[5]; }; enum e { E };",
        "#define B 'B'",
        f"#define _IOC(dir, type, nr, size) {encoding}",
        f"#define _IO(type, nr) _IOC({none}, (type), (nr), 0)",
        "#define _IOC_TYPECHECK(t) (sizeof(t))",
        f"#define _IOW(type, nr, size) _IOC({write}, (type), (nr), (_IOC_TYPECHECK(size)))",
        f"#define _IOWR(type, nr, size) _IOC({read}|{write}, (type), (nr), (_IOC_TYPECHECK(size)))",
    ]
    number = 0
    for kind in _KINDS:
        for nr in _NUMBERS:
            for use in (
                f"_IO({kind}, {nr})",
                *[f"_IO{d}({kind}, {nr}, {type_})" for type_ in _TYPES for d in ("W", "WR")],
            ):
                number += 1
                lines.append(f"#define USE_{number} {use}")
    return "\n".join(lines) + "\n"


def _abi(target: str) -> Abi:
    unit = preprocess(["linux/x.h"], {"linux/x.h": _text(target).encode()}, TARGETS[target])
    return layout(parse(unit, TARGETS[target]), TARGETS[target])


@pytest.mark.parametrize("target", _ENCODINGS)
def test_a_template_says_what_a_parser_does(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[str] = []

    def noted(text: str, *rest: object) -> object:
        found = template_of(text, *rest)  # type: ignore[arg-type]
        taken.extend([text] * (found is not None))
        return found

    with monkeypatch.context() as now:
        now.setattr(remembered, "_ALIKE", {})
        now.setattr(macros, "template_of", noted)
        made = _abi(target)
    with monkeypatch.context() as now:
        now.setattr(remembered, "_ALIKE", {})
        now.setattr(macros, "template_of", lambda *_: None)
        anew = _abi(target)
    assert made == anew
    assert list(made.ioctls) == list(anew.ioctls)
    # or nothing would have been put to the test: many go by a template, and some by none
    assert 100 < len(taken) < len(made.ioctls)
    assert len({each.value for each in made.ioctls.values()}) > 100
    assert len(made.skipped) > 100


@pytest.mark.parametrize("target", _ENCODINGS)
def test_a_compiler_agrees(target: str) -> None:
    command = compiler_for(TARGETS[target])
    if command is not None:
        headers = {"linux/x.h": _text(target).encode()}
        assert verify(_abi(target), TARGETS[target], headers, command).findings == ()


def test_what_is_constant_is_computed_for_all_uses() -> None:
    value = "((( 1U ) << ( ( 0 + 8 ) + 22 )) | (( 0x42 ) << 0 ) | ( 8 << 8 ) | sizeof( int ))"
    found = template_of(f'__hg_ioctl("w",8,0x42,int,{value})', (), integers_of(TARGETS["arm64"]))
    assert found is not None
    number = Binary("<<", Param(0), IntLiteral(0, decimal=False))
    rest = Binary("|", Binary("|", Param(2), number), Param(3))
    assert isinstance(found[0], Binary)
    assert found[0].left == rest
    assert found[1] == (Value(0x42, "int"), Scalar("int"), Value(1 << 30, "unsigned int"), Value(8 << 8, "int"))
