"""The sample of what lint says of a whole kernel: every finding of it is judged, and the page gives the figure."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from benchmarks.lint_precision import LEAST, SIZE, VERDICTS, findings, sample, sentence
from benchmarks.precision import Drawn, judged


def test_every_verdict_has_a_reason() -> None:
    verdicts = json.loads(VERDICTS.read_text("utf-8"))
    assert {each["verdict"] for each in verdicts.values()} == {"true", "false"}
    assert all(each["why"] and each["message"] for each in verdicts.values())


def test_the_sample_has_some_of_each_rule_and_is_the_same_in_every_run() -> None:
    every = [Drawn("1", "padding-hole", f"X{n:03}", "") for n in range(300)]
    every += [Drawn("1", "member-long", f"Y{n}", "") for n in range(7)]
    drawn = sample(every)
    assert drawn == sample(list(reversed(every)))
    assert len(drawn) == SIZE
    assert Counter(each.rule for each in drawn)["member-long"] >= LEAST
    assert "96 of 100 are true" in sentence(Counter(true=96, false=4), 300)


@pytest.mark.kernel
@pytest.mark.slow
def test_nine_of_ten_findings_are_true() -> None:
    counts, left = judged(sample(findings()), VERDICTS)
    assert left == []
    assert counts["true"] >= 0.9 * counts.total()
