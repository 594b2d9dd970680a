"""Records that were laid out before are not laid out again: never where what their members are is something else."""

from __future__ import annotations

from itertools import permutations

import pytest

from headergen.layout import layout, repeated
from headergen.layout.repeated import Repeated
from headergen.model import Abi, Model
from headergen.parse import parse
from headergen.preprocess import preprocessed
from headergen.targets import TARGETS

_RECORDS = """
struct inner { char c; t value; };
struct outer { char c; struct inner inner; t *pointer; t several[N]; };
struct bits { int a : N; t b; };
struct aligned { char c; t b __attribute__((aligned(2 * N))); };
struct wide { char c; t b; } __attribute__((aligned(4 * N)));
union either { t a; struct inner b; };
struct packed { char c; t b; } __attribute__((packed));
struct huge { char a[1ULL << 30][4]; };
struct itself { char c; struct itself again; };
"""
# what the words of the records mean
_MEANINGS = [
    "typedef int t; enum { N = 2 };",
    "typedef short t; enum { N = 2 };",
    "typedef int t; enum { N = 4 };",
    "typedef char t; enum { N = 2 };",
    "typedef unsigned int t; enum { N = 2 };",
    "typedef int t __attribute__((aligned(8))); enum { N = 2 };",
    "typedef long t; enum { N = 2 };",
    "typedef long long t; enum { N = 2 };",
    "typedef struct { int first; char second; } t; enum { N = 2 };",
    "typedef void t; enum { N = 2 };",
    "struct t; typedef struct t t; enum { N = 2 };",
    "typedef int t; enum { N = -1 };",
]
_TARGETS = ("arm64", "i386", "arm", "mips64", "x86_64")


def _model(meaning: str, target: str) -> Model:
    headers = {"linux/meaning.h": f"{meaning}\n".encode(), "linux/records.h": _RECORDS.encode()}
    return parse(preprocessed(list(headers), headers, TARGETS[target]).unit(), TARGETS[target])


def _abi(meaning: str, target: str) -> Abi:
    return layout(_model(meaning, target), TARGETS[target])


def _anew(meaning: str, target: str, monkeypatch: pytest.MonkeyPatch) -> Abi:
    with monkeypatch.context() as alone:
        alone.setattr(repeated, "REPEATED", Repeated())
        return _abi(meaning, target)


def test_what_is_laid_out_before_is_what_is_laid_out_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    cases = [(meaning, target) for meaning in _MEANINGS for target in _TARGETS]
    anew = {case: _anew(*case, monkeypatch) for case in cases}
    monkeypatch.setattr(repeated, "REPEATED", Repeated())
    for case in [*cases, *reversed(cases)]:
        assert _abi(*case) == anew[case], case
    # or nothing would have been put to the test
    assert len({repr(abi.records.get("struct outer")) for abi in anew.values()}) > len(_MEANINGS)
    assert any("struct huge" in abi.records for abi in anew.values())
    assert any("struct huge" not in abi.records for abi in anew.values())


def test_whichever_meaning_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    meanings = _MEANINGS[:4]
    anew = [_anew(meaning, "arm64", monkeypatch) for meaning in meanings]
    for order in permutations(range(4)):
        monkeypatch.setattr(repeated, "REPEATED", Repeated())
        assert [_abi(meanings[at], "arm64") for at in order] == [anew[at] for at in order]


def test_a_record_is_laid_out_once_for_targets_that_are_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeated, "REPEATED", Repeated())
    first, second, other = (_abi(_MEANINGS[6], target).records for target in ("arm64", "riscv64", "x86_64"))
    for key in ("struct inner", "struct outer", "union either", "struct packed"):
        assert first[key] is second[key], key
        # char has a sign there, and no part in the union
        assert (first[key] is other[key]) is (key == "union either"), key
    for key in ("struct bits", "struct aligned", "struct wide"):  # their own numbers have a part in them
        assert first[key] is not second[key], key


def test_memory_has_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeated, "_MOST", 2)
    monkeypatch.setattr(repeated, "REPEATED", known := Repeated())
    for meaning in _MEANINGS:
        assert _abi(meaning, "arm64") == _anew(meaning, "arm64", monkeypatch)
        assert len(known._known) <= 3
    monkeypatch.setattr(repeated, "REPEATED", known := Repeated())
    for size in range(1, 12):
        _abi(f"typedef struct {{ char of[{size}]; }} t; enum {{ N = 2 }};", "arm64")
        assert all(len(layouts) <= 6 for _, layouts in known._known.values())


def test_a_large_model_lies_in_memory_only_for_who_reads_it_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeated, "_MOST_OF_A_UNIT", 1)
    monkeypatch.setattr(repeated, "REPEATED", known := Repeated())
    model = _model(_MEANINGS[6], "arm64")
    once = layout(model, TARGETS["arm64"])
    assert not known._known
    assert layout(model, TARGETS["arm64"], again=True) == once
    assert known._known
