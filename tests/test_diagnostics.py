"""A finding says the same once, in one order; a failure stays what it is; a rule can be acted on."""

from __future__ import annotations

import errno
import os
import pickle
from itertools import permutations

import pytest
from msgspec.structs import replace

from headergen.diagnostics import Diagnostic, HeaderError, HeadergenError, Rule, Severity, merged, way_out_of
from headergen.diagnostics.nearest import did_you_mean, nearest, or_nearest
from headergen.diagnostics.phrases import bytes_of, listed
from headergen.diagnostics.rules import RULES
from headergen.model import Location
from headergen.parse import UnknownTypeError

RULE = Rule("a-rule", Severity.WARNING, "summary", "explanation", "remedy")
OTHER = Rule("b-rule", Severity.ERROR, "summary", "explanation", "remedy")


def at(line: int, *targets: str, rule: Rule = RULE, message: str = "message") -> Diagnostic:
    return Diagnostic(rule, message, Location("linux/a.h", line), targets=targets)


def test_findings_that_differ_in_their_targets_alone_are_one() -> None:
    assert merged([]) == ()
    assert merged([at(1, "arm"), at(1, "x86_64"), at(1, "arm")]) == (at(1, "arm", "x86_64"),)
    assert len(merged([at(1, "arm"), at(2, "arm"), at(1, "arm", message="another")])) == 3


def test_the_worst_come_first_then_places_in_order() -> None:
    order = [at(9, rule=OTHER), at(2), at(2, message="nothing"), at(10)]
    for shuffled in permutations(order):
        assert list(merged(shuffled)) == order


def test_what_no_compiler_sees_comes_before_names_that_each_tell_of_themselves() -> None:
    """Of one header, and among what breaks; the notes of a header stay in the order of its lines."""
    gone, moved = (
        Rule(f"{name}-rule", Severity.ERROR, "summary", "explanation", "remedy", category)
        for name, category in (("a", "SOURCE"), ("z", "LAYOUT"))
    )
    order = [at(9, rule=moved), at(1, rule=gone), at(2, rule=gone)]
    notes = [replace(each, severity_override=Severity.NOTE) for each in (at(1, rule=gone), at(9, rule=moved))]
    for shuffled in permutations([*order, *notes]):
        assert list(merged(shuffled)) == [*order, *notes]


def test_what_nobody_needs_to_act_on_is_a_note_that_says_so() -> None:
    said = Diagnostic(RULE, "message", remedy="nothing to do: it is the same")
    assert not said.idle, "a warning is for somebody"
    note = Diagnostic(RULE, "message", remedy="nothing to do: it is the same", severity_override=Severity.NOTE)
    assert note.idle
    assert not Diagnostic(RULE, "message", severity_override=Severity.NOTE).idle


@pytest.mark.parametrize(
    "failure",
    [
        HeadergenError("it failed", help="do this", location="a.h:3", detail="more"),
        HeaderError("it failed", help="do this"),
        UnknownTypeError("u128", "a.h:3"),
    ],
    ids=lambda failure: type(failure).__name__,
)
def test_a_failure_passes_the_border_of_a_process_as_what_it_is(failure: HeadergenError) -> None:
    arrived = pickle.loads(pickle.dumps(failure))  # noqa: S301 - its own bytes
    assert type(arrived) is type(failure)
    assert (str(arrived), vars(arrived)) == (str(failure), vars(failure))


@pytest.mark.parametrize(
    ("location", "path"), [("a.h:3", "a.h"), ("a.h", "a.h"), ("a:b", "a:b"), ("", ""), ("c:/a.h:12", "c:/a.h")]
)
def test_the_file_of_a_failure_is_its_place_without_the_line(location: str, path: str) -> None:
    assert HeadergenError("it failed", help="do this", location=location).path == path


@pytest.mark.parametrize(
    ("message", "location", "told"),
    [
        ("the record is empty", "linux/a.h:3", "the record is empty, linux/a.h:3"),
        ("there is no header linux/a.h", "linux/a.h", "there is no header linux/a.h"),
        ("'../a.h' is no name for a header", "../a.h", "'../a.h' is no name for a header"),
        ("there is no header linux/a.h", "a.h", "there is no header linux/a.h, a.h"),
        ("nothing is there", "", "nothing is there"),
    ],
)
def test_a_failure_names_its_place_once(message: str, location: str, told: str) -> None:
    assert HeadergenError(message, location=location, help="").placed == told


def test_every_rule_has_a_slug_of_its_own_and_a_remedy() -> None:
    assert len(RULES) > 100
    for name, rule in RULES.items():
        assert rule.id == name
        assert name == name.lower().replace("_", "-").strip("-")
        assert rule.summary
        assert rule.explanation
        assert rule.remedy


@pytest.mark.parametrize(
    ("word", "choices", "said"),
    [
        ("x86-64", ["arm", "x86_64"], "did you mean 'x86_64'?"),
        ("ARM64", ["arm", "arm64"], "did you mean 'arm64'?"),
        ("arm64", [], ""),
        ("completely-else", ["arm", "x86_64"], ""),
    ],
)
def test_a_mistyped_word_is_answered_with_the_one_that_it_is_most_like(
    word: str, choices: list[str], said: str
) -> None:
    assert did_you_mean(word, choices) == said
    assert or_nearest(word, choices) == (f"; {said}" if said else "")


def test_the_likeliest_words_come_first() -> None:
    assert nearest("kvm_rn", ["kvm_run", "kvm_regs", "vfio"], 2) == ["kvm_run", "kvm_regs"]


@pytest.mark.parametrize(("count", "shown"), [(0, ""), (1, "a"), (4, "a, b, c, d"), (5, "a, b, c and 2 more")])
def test_long_lists_are_cut_short_where_that_saves_something(count: int, shown: str) -> None:
    assert listed("abcde"[:count], 3) == shown


@pytest.mark.parametrize(
    ("bits", "said"), [(8, "1 byte"), (64, "8 bytes"), (1, "1 bit"), (12, "12 bits"), (0, "0 bytes")]
)
def test_memory_is_told_in_bytes_where_it_is_whole_ones(bits: int, said: str) -> None:
    assert bytes_of(bits) == said


@pytest.mark.parametrize(
    ("number", "way"),
    [(errno.EROFS, "work in a copy elsewhere"), (errno.ENOSPC, "make room"), (errno.EACCES, "give yourself the right")],
)
def test_the_way_out_is_of_what_the_system_says(number: int, way: str) -> None:
    """No right makes a file system writable that is mounted for reading."""
    assert way_out_of(OSError(number, os.strerror(number)), "give yourself the right to write there").startswith(way)
