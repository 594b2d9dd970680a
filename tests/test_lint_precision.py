"""The sample of what lint says of a whole kernel: every finding of it is judged, and the page gives the figure."""

from __future__ import annotations

import gc
import re
from collections import Counter
from collections.abc import Iterator

import pytest

from benchmarks.lint_precision import (
    LEAST,
    MARKS,
    OTHER_MARKS,
    PAGE,
    PLAIN_MARKS,
    SIZE,
    Judged,
    Sample,
    findings,
    judged,
    judged_others,
    judged_plainly,
    others_sentence,
    parts_of,
    plain_sample,
    plain_sentences,
    sample,
    sentence,
    unjudged,
)
from benchmarks.precision import Drawn, kernel
from headergen.kernel import open_kernel
from headergen.pipeline import KernelHeaders
from headergen.targets import TARGETS

_WORD = re.compile(r"\w+")


def _as_drawn(sample: Sample) -> int:
    return sum(len(each.parts) or 1 for each in sample.findings.values())


def test_every_verdict_has_a_reason() -> None:
    drawn = judged()
    assert {each.verdict for each in drawn.findings.values()} <= {"true", "misleading", "false"}
    assert all(each.why and each.message for each in drawn.findings.values())
    assert _as_drawn(drawn) == SIZE
    assert drawn.salt
    assert set(drawn.targets) <= set(TARGETS)


def test_samples_of_other_material_have_reasons_and_share_nothing() -> None:
    samples = judged_others()
    for drawn in samples:
        assert {each.verdict for each in drawn.findings.values()} <= {"true", "misleading", "false"}
        assert all(each.why and each.message for each in drawn.findings.values())
        assert _as_drawn(drawn) >= SIZE
    every = [key for drawn in samples for key in drawn.findings]
    assert len(set(every)) == len(every)
    page = PAGE.read_text("utf-8").partition(OTHER_MARKS[0])[2].partition(OTHER_MARKS[1])[0].strip()
    assert page == others_sentence(samples)


def test_the_plain_samples_have_reasons_and_their_figures_are_on_the_page() -> None:
    samples = judged_plainly()
    for drawn in samples:
        assert {each.verdict for each in drawn.findings.values()} <= {"true", "misleading", "false"}
        assert all(each.why and each.message for each in drawn.findings.values())
        assert _as_drawn(drawn) == SIZE < drawn.drawn_from
        assert drawn.salt
        assert set(drawn.targets) <= set(TARGETS)
    every = [key for drawn in samples for key in drawn.findings]
    assert len(set(every)) == len(every)
    page = PAGE.read_text("utf-8").partition(PLAIN_MARKS[0])[2].partition(PLAIN_MARKS[1])[0].strip()
    assert page == plain_sentences(samples)


def test_what_has_a_verdict_is_not_drawn_again_from_another_kernel() -> None:
    known = Sample("1", "salt", ("arm",), 1, {"6.1..6.12 padding-hole struct s a": Judged("m", "true", "w")})
    every = [Drawn("4.19..7.2", "padding-hole", f"struct {name} a", "m") for name in "st"]
    assert unjudged(every, [known]) == every[1:]


def test_a_finding_is_judged_where_each_of_its_parts_is() -> None:
    verdicts = {
        "1 padding-hole struct s a, b": Judged("m", "true", "w"),
        "2 config-leak a.h A": Judged("m", "true", "w"),
    }
    known = Sample("1", "salt", ("arm",), 1, verdicts)
    about = ["struct s b", "struct s a, c", "struct s b, a", "union s a"]
    fresh = unjudged([Drawn("2", "padding-hole", each, "m") for each in about], [known])
    assert [each.symbol for each in fresh] == ["struct s a, c", "union s a"]
    assert parts_of(["1 ioctl-number-differs A, B"]) == {
        ("ioctl-number-differs", "A", ""),
        ("ioctl-number-differs", "B", ""),
    }


def test_what_was_judged_by_its_parts_is_true_where_one_of_them_is() -> None:
    for drawn in (judged(), *judged_others(), *judged_plainly()):
        for key, each in drawn.findings.items():
            if each.parts:
                assert parts_of(each.parts) == parts_of([key])
                worst = [verdict for verdict in ("true", "misleading", "false") if verdict in each.parts.values()]
                assert each.verdict == worst[0]


def test_a_plain_sample_takes_rules_as_they_come_and_is_the_same_in_every_run() -> None:
    every = [Drawn("1", "padding-hole", f"X{n:03}", "") for n in range(900)]
    every += [Drawn("1", "member-long", f"Y{n:03}", "") for n in range(100)]
    drawn = plain_sample(every, "salt")
    assert drawn == plain_sample([*reversed(every), *every], "salt")
    assert drawn != plain_sample(every, "another")
    assert len(drawn) == SIZE
    assert 3 <= Counter(each.rule for each in drawn)["member-long"] <= 20


def test_the_page_gives_the_figure_of_the_sample() -> None:
    assert PAGE.read_text("utf-8").partition(MARKS[0])[2].partition(MARKS[1])[0].strip() == sentence(judged())


def test_the_sample_has_some_of_each_rule_and_is_the_same_in_every_run() -> None:
    every = [Drawn("1", "padding-hole", f"X{n:03}", "") for n in range(300)]
    every += [Drawn("1", "member-long", f"Y{n}", "") for n in range(7)]
    drawn = sample(every, "salt")
    assert drawn == sample(list(reversed(every)), "salt")
    assert drawn != sample(every, "another")
    assert len(drawn) == SIZE
    assert Counter(each.rule for each in drawn)["member-long"] >= LEAST


def test_the_figure_counts_what_misleads_against_lint() -> None:
    verdicts = ["true"] * 5 + ["misleading"] * 3 + ["false"] * 2
    told = sentence(Sample("1", "salt", ("arm",), 300, {str(n): Judged("m", v, "w") for n, v in enumerate(verdicts)}))
    assert "**5 of 10 are true and worth saying**, 3 are so and mislead, and 2 are false" in told


@pytest.fixture
def in_one_process(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Two processes would each read what twenty targets share, beside the other tests, and the collector look through
    all of it for nothing: a fifth of the time.
    """
    monkeypatch.setattr("headergen.workers.processors", lambda: 1)
    gc.disable()
    yield
    gc.enable()


def _about(drawn: Sample, symbols: set[str]) -> tuple[str, ...]:
    """The headers that have one of the symbols or are one, whatever their case: two guards may clash for that."""
    names = {symbol.lower() for symbol in symbols}
    with open_kernel(kernel(drawn.kernel)) as tree:
        return tuple(
            {
                name: None
                for arch in sorted({TARGETS[target].kernel_arch for target in drawn.targets})
                for name, text in KernelHeaders(tree, arch).items()
                if name.lower() in names or not symbols.isdisjoint(_WORD.findall(text.decode("utf-8", "replace")))
            }
        )


@pytest.mark.kernel
@pytest.mark.slow
@pytest.mark.usefixtures("in_one_process")
def test_lint_still_finds_what_is_true_in_the_sample() -> None:
    """Asked of the headers that it is about: all the others of the kernel take twice as long, and say nothing of it."""
    drawn = judged()
    true = [key for key, each in drawn.findings.items() if each.verdict == "true"]
    about = _about(drawn, {symbol.rpartition(" ")[2] for _, symbol, _ in parts_of(true)})
    now = parts_of(each.key for each in findings(drawn.kernel, drawn.targets, about))
    assert [key for key in true if not parts_of([key]) <= now] == []
    assert 0 < len(about) < 200
