"""Breaks of Linux history are told as errors, near-breaks are not, and abidiff sees what is written that it sees."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from headergen.diagnostics import Diagnostic
from tests.abi_cases import told
from tests.history_cases import CASES, FOLDER, PAGE, abidiff_says, breaks, differences, filled, story

needs_abidiff = pytest.mark.skipif(
    not shutil.which("abidiff") or not shutil.which("gcc"), reason="needs abidiff (abigail-tools) and gcc"
)


@pytest.fixture(scope="module")
def every() -> dict[str, tuple[Diagnostic, ...]]:
    """What headergen says of all cases: a fixture, so that --measure counts it for each who asks for it."""
    return {case: differences(case) for case in CASES}


@pytest.mark.parametrize("case", CASES)
def test_each_case_gives_exactly_its_findings(case: str, every: dict[str, tuple[Diagnostic, ...]]) -> None:
    assert told(every[case]) == (FOLDER / case / "expected").read_text("utf-8")


def test_exactly_the_breaks_are_errors(every: dict[str, tuple[Diagnostic, ...]]) -> None:
    assert breaks(every) == {c for c in CASES if story(c).kind == "break"}
    assert {story(case).kind for case in CASES} == {"break", "near"}
    assert len(CASES) >= 20


@needs_abidiff
@pytest.mark.parametrize("case", CASES)
def test_abidiff_says_what_is_written(case: str, tmp_path: Path) -> None:
    assert abidiff_says(case, tmp_path) == (FOLDER / case / "abidiff").read_text("utf-8")


@pytest.mark.usefixtures("every")
def test_the_table_in_the_docs_is_that_of_the_cases() -> None:
    text = PAGE.read_text("utf-8")
    assert filled(text) == text, "run: python -m tests.history_cases"
    assert all(story(case).words in text for case in CASES)
