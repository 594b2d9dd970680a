"""The sample of errors of whole kernels: every one is judged, and at least 97 of 100 are breaks."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from benchmarks.precision import (
    FRESH,
    OTHERS,
    PAGE,
    PAIRS,
    UNSEEN_NEW,
    UNSEEN_OLD,
    VERDICTS,
    Drawn,
    errors,
    fresh_table,
    judged,
    others_table,
    sample,
    sentence,
    unseen_table,
)


def test_every_verdict_has_a_reason() -> None:
    verdicts = json.loads(VERDICTS.read_text("utf-8"))
    assert {each["verdict"] for each in verdicts.values()} == {"true", "false", "input"}
    assert all(each["why"] and each["message"] for each in verdicts.values())


def test_fresh_samples_have_verdicts_with_reasons_and_stand_in_the_docs() -> None:
    samples = json.loads(FRESH.read_text("utf-8"))
    findings = [finding for each in samples for finding in each["findings"]]
    assert all(each["why"] and each["message"] and each["key"] for each in findings)
    assert {each["verdict"] for each in findings} == {"true", "false", "input"}
    # some took all that the updates of the others had left, or few enough to read
    assert {len(each["findings"]) for each in samples if "no sample had drawn" not in each["drawn"]} == {100}
    assert all(len(each["findings"]) > 50 for each in samples)
    drawn = [finding["key"].split(" ", 2)[1:] for each in samples if _left_out(each) for finding in each["findings"]]
    seeds = {each["seed"] for each in samples if _left_out(each)}
    assert len({tuple(each) for each in drawn}) == len(drawn), "what one sample drew, no other draws"
    assert (len(drawn), len(seeds)) == (1223, 14)
    plain = [each for each in samples if each.get("plain")]  # what a user sees: others may have drawn it
    assert len({each["seed"] for each in plain} - seeds) == 4
    assert all(len({finding["key"] + finding["message"] for finding in each["findings"]}) == 100 for each in plain)
    assert fresh_table() in PAGE.read_text("utf-8"), "run: python -m benchmarks.precision --docs"


def test_warnings_and_notes_have_verdicts_with_reasons_and_stand_in_the_docs() -> None:
    samples = [(each["severity"], each["findings"]) for each in json.loads(OTHERS.read_text("utf-8"))]
    assert [(severity, len(found)) for severity, found in samples] == [
        ("warning", 40),
        ("note", 30),
        ("warning", 40),
        ("note", 40),
    ]
    known = {"warning": {"useful", "no use", "false"}, "note": {"true", "false"}}
    assert all(each["verdict"] in known[severity] for severity, found in samples for each in found)
    keys = [each["key"].split(" ", 1)[1] for severity, found in samples if severity == "warning" for each in found]
    assert len(set(keys)) == len(keys)
    assert all(each["why"] and each["message"] and each["key"] for _, found in samples for each in found)
    assert others_table() in PAGE.read_text("utf-8"), "run: python -m benchmarks.precision --docs"


def test_all_errors_of_unseen_trees_have_verdicts_with_reasons_and_stand_in_the_docs() -> None:
    samples = [each["findings"] for each in json.loads(UNSEEN_OLD.read_text("utf-8"))]
    assert [len(findings) for findings in samples] == [467, 60, 60, 21]
    every = {"true", "misleading", "false", "input"}
    assert [{each["verdict"] for each in findings} for findings in samples] == [
        every,
        {"useful", "no use"},
        {"true"},
        every,
    ]
    assert all(each["why"] and each["message"] and each["key"] for findings in samples for each in findings)
    samples = [each["findings"] for each in json.loads(UNSEEN_NEW.read_text("utf-8"))]
    sizes = [len(findings) for findings in samples]
    assert sizes == [
        828,
        100,
        60,
        60,
        100,
        40,
        100,
        100,
        40,
        100,
        40,
        81,
        60,
        27,
        218,
        152,
        110,
        100,
        29,
        121,
        100,
        100,
        100,
        71,
        100,
        14,
        100,
        31,
        100,
        65,
        60,
        30,
        40,
        30,
        60,
        100,
        30,
        30,
        100,
        100,
        30,
    ]
    assert [{each["verdict"] for each in findings} for findings in samples] == [
        every,
        {"true", "false"},
        {"useful", "no use"},
        {"true"},
        every,
        {"true", "false"},
        {"true", "misleading", "input"},
        {"true", "misleading", "input"},
        {"true", "false"},
        every,
        {"true", "false"},
        {"true", "misleading", "input"},
        {"useful", "true", "misleading", "no use"},
        every,
        {"true", "misleading", "false"},
        {"true", "misleading", "false"},
        {"true", "misleading"},
        {"true", "input"},
        {"true", "misleading", "false"},
        {"true", "misleading", "false"},
        {"true"},
        {"true"},
        every,
        every,
        {"true", "misleading", "input"},
        {"true", "misleading", "false"},
        {"true", "input"},
        {"true", "misleading", "input"},
        {"true", "misleading", "false"},
        {"true", "false", "input"},
        {"true"},
        {"useful", "no use"},
        {"true", "false"},
        {"useful", "no use"},
        {"true"},
        {"true", "misleading", "input"},
        {"true"},
        {"useful", "no use", "false"},
        {"true", "input"},
        {"true", "misleading", "input"},
        {"useful", "no use"},
    ]
    assert all(each["why"] and each["message"] and each["key"] for findings in samples for each in findings)
    assert unseen_table() in PAGE.read_text("utf-8"), "run: python -m benchmarks.precision --docs"


def _left_out(drawn: dict[str, object]) -> bool:
    """Whether what earlier samples had drawn was left out."""
    return "seed" in drawn and not drawn.get("plain")


def test_what_nobody_judged_is_left_open() -> None:
    known = next(iter(json.loads(VERDICTS.read_text("utf-8"))))
    between, rule, symbol = known.split(" ", 2)
    new = Drawn(between, rule, "NOBODY", "NOBODY is new to us")
    counts, left = judged([Drawn(between, rule, symbol, "in other words"), new])
    assert (counts.total(), left) == (1, [new])


def test_the_sample_is_the_same_in_every_run_and_told_in_a_sentence() -> None:
    every = [Drawn("1..2", "constant-value", f"X{n:03}", "") for n in range(300)]
    assert sample(every) == sample(every)
    assert len({each.symbol for each in sample(every)}) == 100
    told = sentence(Counter(true=96, false=3, input=1), 300)
    assert "Of 300 errors" in told
    assert "96 of 99 break some program (1 more" in told


@pytest.mark.kernel
@pytest.mark.slow
def test_at_severity_error_97_of_100_are_breaks() -> None:
    counts, left = judged(sample([each for old, new in PAIRS for each in errors(old, new)]))
    assert left == []
    assert counts["true"] >= 0.97 * (counts["true"] + counts["false"]) - 0.5
