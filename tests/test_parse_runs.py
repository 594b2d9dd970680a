"""What a header declares is read once for all units that give it the same text, and no unit can tell."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headergen.config.files import find_config
from headergen.diagnostics import HeaderError
from headergen.interface import read as read_interface
from headergen.model import Model, Named, TranslationUnit
from headergen.parse import parse
from headergen.parse import unit as units
from headergen.project.seen import headers_on_disk, seen_headers
from headergen.targets import TARGETS

ROOT = Path(__file__).parent.parent
A, B = "linux/a.h", "linux/b.h"


@pytest.fixture(autouse=True)
def nothing_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test begins with nothing remembered."""
    monkeypatch.setattr(units, "MEMORY", units.Memory())


def text_of(*runs: tuple[str, str]) -> str:
    return "".join(f'\n# {line} "{header}"\n{text}\n' for line, (header, text) in enumerate(runs, 1))


def read(text: str, target: str = "arm64", refused: dict[str, HeaderError] | None = None) -> Model:
    return parse(TranslationUnit(target, (A, B), (A, B), text, ()), TARGETS[target], refused)


def test_a_large_unit_lies_in_memory_only_for_who_reads_it_again(monkeypatch: pytest.MonkeyPatch) -> None:
    text = text_of((A, "typedef int x; struct s { x a; };"), (B, "enum e { E };"))
    unit = TranslationUnit("arm64", (A, B), (A, B), text, ())
    monkeypatch.setattr(units, "_MOST_OF_A_UNIT", len(text) - 1)
    once = parse(unit, TARGETS["arm64"])
    assert not units.MEMORY.known
    assert parse(unit, TARGETS["arm64"], again=True) == once
    assert len(units.MEMORY.known) == 2


def outcome(text: str, target: str = "arm64") -> tuple[Model | str, list[str]]:
    refused: dict[str, HeaderError] = {}
    try:
        return read(text, target, refused), [f"{name}: {error}" for name, error in refused.items()]
    except HeaderError as error:
        return f"{error.message} {error.location} {error.detail}", []


def fresh(text: str, target: str = "arm64") -> tuple[Model | str, list[str]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(units, "MEMORY", units.Memory())
        return outcome(text, target)


def test_the_same_text_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    text = text_of((A, "typedef int x; struct s { x a; };"), (B, "enum e { E };"))
    first = read(text)
    monkeypatch.setattr(units, "Parser", lambda: None)  # whoever parses now fails
    assert read(text) == first
    for target in ("x86_64", "i386"):  # however wide a long is: nothing asks
        model = read(text, target)
        assert (model.target, model.records, model.enums) == (target, first.records, first.enums)


def test_the_last_text_of_a_unit_is_known_in_the_middle_of_another(monkeypatch: pytest.MonkeyPatch) -> None:
    last = '# 1 "linux/b.h"\nenum e { E };\n'
    read(f'# 1 "linux/a.h"\nstruct s {{ int a; }};\n{last}')
    monkeypatch.setattr(units, "Parser", lambda: None)
    again = read(f'{last}\n\n# 1 "linux/a.h"\nstruct s {{ int a; }};')
    assert (set(again.enums), set(again.records)) == ({"enum e"}, {"struct s"})


def test_a_word_that_is_a_type_only_in_one_unit_is_read_anew() -> None:
    with_type = text_of((A, "typedef int t;"), (B, "struct s { int a[sizeof(t)]; };\ntypedef t u;"))
    without = text_of((A, "typedef int v;"), (B, "struct s { int a[sizeof(t)]; };\ntypedef t u;"))
    assert read(with_type).typedefs["u"].type == Named("t")
    assert outcome(without) == fresh(without)
    assert outcome(with_type) == fresh(with_type)


@pytest.mark.parametrize("mode", ["word", "__pointer__", "DI", "SI"])
@pytest.mark.parametrize("target", ["arm64", "arm"])
def test_a_mode_is_read_for_each_size_of_long(target: str, mode: str) -> None:
    text = text_of((A, f"typedef int w __attribute__((mode({mode})));"), (B, "struct s { int a; };"))
    for each in ("arm64", "arm"):
        read(text, each)
    assert outcome(text, target) == fresh(text, target)


BEFORE = [
    (A, "struct s { int a; };"),
    (A, "struct { int a; } one;\ntypedef struct { int b; } two;"),
    (B, "enum e { E1, E2 };"),
    (B, "struct { int n; };"),
    (B, "#pragma pack(push, 1)\nstruct p { char c; int i; };\n#pragma pack(pop)"),
    (A, "#pragma pack(2)"),
    (A, "struct open {"),
    (B, "int member; };"),
    (A, "typedef unsigned u;"),
    (B, "typedef u v; struct uses { v a; u b __attribute__((aligned(8))); };"),
    (A, "static inline int f(void) { return 1; }"),
    (A, "this is no C;"),
    (B, "struct broken { unknown_t a; };"),
    ("libc/stdint.h", "typedef unsigned u; struct s { long a; };"),
]


@pytest.mark.parametrize("again", range(len(BEFORE)))
def test_what_was_read_in_another_place_is_read_as_if_it_had_not_been(again: int) -> None:
    for each in BEFORE:
        outcome(text_of(each))
    for other in BEFORE:
        for runs in ((other, BEFORE[again]), (BEFORE[again], other), (BEFORE[again], other, BEFORE[again])):
            text = text_of(*runs)
            assert outcome(text) == fresh(text)
            assert outcome(text) == fresh(text)  # and a third time


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.sampled_from(BEFORE), max_size=5), min_size=1, max_size=4))
def test_no_order_of_units_shows(several: list[list[tuple[str, str]]]) -> None:
    for runs in several:
        # at the same lines in each unit, so that the texts are the same
        text = "".join(f'\n# 7 "{header}"\n{text}\n' for header, text in runs)
        assert outcome(text) == fresh(text)


@pytest.mark.parametrize("name", ["kvm", "btrfs", "io_uring", "videodev2"])
def test_no_module_and_no_target_shows_in_another_ones_interface(name: str) -> None:
    config = find_config(ROOT)
    files = headers_on_disk(config, ROOT)
    for target in ("x86_64", "i386", "arm64", "s390x"):
        headers = seen_headers(config, files, TARGETS[target].kernel_arch)
        for module in (config.modules["fs"], config.modules[name]):
            found = read_interface(module.entries, headers, TARGETS[target])
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(units, "MEMORY", units.Memory())
                assert read_interface(module.entries, headers, TARGETS[target]) == found


def test_what_is_remembered_has_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(units, "_MOST", 2_000)
    for number in range(300):
        read(text_of((A, f"struct s{number} {{ int a; }};")))
    assert units.MEMORY.size < 4_000
    assert len(units.MEMORY.known) < 300
