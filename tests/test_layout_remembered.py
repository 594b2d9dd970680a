"""What macros were found to be is remembered: never where anything that has a part in it is another."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from headergen.layout import layout, remembered
from headergen.model import Abi
from headergen.parse import parse
from headergen.preprocess import preprocessed, printed
from headergen.targets import TARGETS

_IOC = """
#define _IOC(dir, type, nr, size) (((dir) << 30) | ((type) << 8) | (nr) | ((size) << 16))
#define _IOW(type, nr, size) _IOC(1U, (type), (nr), sizeof(size))
"""
# headers of which each gives the same text of a macro another meaning
_ALTERNATIVES = [
    ("struct s { int a; };", "#define X _IOW('s', 1, struct s)"),
    ("struct s { int a[2]; };", "#define X _IOW('s', 1, struct s)"),
    ("", "#define X _IOW('s', 1, struct s)"),
    ("enum { FIRST = 1 };", "#define X (FIRST + 1)"),
    ("enum { FIRST = 2 };", "#define X (FIRST + 1)"),
    ("typedef unsigned char FIRST;", "#define X (FIRST + 1)"),
    ("typedef unsigned char t;", "#define X ((t)-1)"),
    ("typedef short t;", "#define X ((t)-1)"),
    ("typedef char t;", "#define X ((t)-1)"),
    ("enum { t = 7 };", "#define X ((t)-1)"),
    ("", r"#define X '\xff'"),
    ("", "#define X ((char)0x80)"),
    ("", "#define X sizeof(long)"),
    ("struct s { char a; int b; };", "#define X __builtin_offsetof(struct s, b)"),
    ("struct s { char a; short b; };", "#define X __builtin_offsetof(struct s, b)"),
    ("enum { N_A, N_B };", "#define X(n) N_##n"),
    ("enum { M_A };", "#define X(n) N_##n"),
    ("struct s { int a; };", "#define X(n) sizeof(struct s)"),
    ("struct s;", "#define X(n) sizeof(struct s)"),
]


def _abi(alternative: tuple[str, str], target: str, *, again: bool = False) -> Abi:
    text = "\n".join((_IOC, *alternative)) + "\n"
    headers = {"linux/x.h": text.encode()}
    unit = preprocessed(["linux/x.h"], headers, TARGETS[target], again=again).unit()
    return layout(parse(unit, TARGETS[target]), TARGETS[target], again=again)


def _alone(alternative: tuple[str, str], target: str, monkeypatch: pytest.MonkeyPatch) -> Abi:
    with monkeypatch.context() as alone:
        alone.setattr(remembered, "_ALIKE", {})
        return _abi(alternative, target)


def test_what_is_remembered_is_what_is_read_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    targets = ("arm64", "x86_64", "i386", "mips64", "ppc64le", "s390x")
    anew = {(each, target): _alone(each, target, monkeypatch) for each in _ALTERNATIVES for target in targets}
    monkeypatch.setattr(remembered, "_ALIKE", {})
    for _ in range(2):
        for each in _ALTERNATIVES:
            for target in targets:
                assert _abi(each, target) == anew[each, target], (each, target)
    # or nothing would have been put to the test: each meaning of a text is another
    meanings = {(each[1], repr(abi.constants.get("X")), repr(abi.ioctls.get("X"))) for (each, _), abi in anew.items()}
    assert len(meanings) > len({text for _, text in _ALTERNATIVES}) + 8


def test_whichever_meaning_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    same = [each for each in _ALTERNATIVES if "((t)-1)" in each[1]]
    anew = {each: _alone(each, "arm64", monkeypatch) for each in same}
    for order in permutations(same):
        monkeypatch.setattr(remembered, "_ALIKE", {})
        assert [_abi(each, "arm64") for each in order] == [anew[each] for each in order]


def test_a_text_is_read_once_for_targets_that_are_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not again where the records are the same, though they stand in another unit."""
    monkeypatch.setattr(remembered, "_ALIKE", {})
    read: list[str] = []
    original = remembered._reading

    def noted(text: str, *others: Any) -> Any:
        read.append(text)
        return original(text, *others)

    monkeypatch.setattr(remembered, "_reading", noted)
    for target in ("arm64", "x86_64", "riscv64"):
        _abi(_ALTERNATIVES[0], target)
    assert len(read) == len(set(read)) > 1


def test_memory_has_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "_ALIKE", {})
    monkeypatch.setattr(remembered, "_MOST", 20)
    names = "\n".join(f"#define X{number} {number}\n#define Y{number} (sizeof(int) + {number})" for number in range(50))
    abi = _abi(("", names), "arm64")
    assert [abi.constants[f"Y{number}"].value for number in range(50)] == list(range(4, 54))
    (memory,) = remembered._ALIKE.values()
    assert 0 < len(memory._plain) + len(memory._texts) <= 21


def test_of_a_unit_of_many_macros_nothing_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "_ALIKE", {})
    monkeypatch.setattr(remembered, "_MOST_OF_A_UNIT", 3)
    for each in _ALTERNATIVES:
        for target in ("arm64", "mips64"):
            assert _abi(each, target) == _alone(each, target, monkeypatch)
    assert _abi(_ALTERNATIVES[0], "arm64").ioctls["X"].size == 4


def test_a_large_unit_that_is_read_again_is_what_it_is_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    targets = ("arm64", "i386", "s390x")
    anew = {(each, target): _alone(each, target, monkeypatch) for each in _ALTERNATIVES for target in targets}
    monkeypatch.setattr(remembered, "_ALIKE", {})
    for room in (remembered, printed):
        monkeypatch.setattr(room, "_MOST_OF_A_UNIT", 1)
    for _ in range(2):
        for (each, target), abi in anew.items():
            assert _abi(each, target, again=True) == abi
    assert any(memory._texts for memory in remembered._ALIKE.values()), "or nothing was asked"
