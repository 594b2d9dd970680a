"""Promise: on real kernels, the generated modules and ``target_arm`` do what they say.

Each case boots an emulated machine (see ``tests.live.matrix``); its own checks are in ``tests/live/guest``. One that
was good is not booted again until a byte of what goes into it changes; ``python -m tests.live`` boots it in any case.
"""

from __future__ import annotations

import pytest

from tests.live.matrix import CACHE, CASES, Case, downloads_allowed, perform
from tests.live.packages import Unavailable


@pytest.mark.live
@pytest.mark.parametrize("case", CASES, ids=str)
def test_machine(case: Case, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        run = perform(case, download=downloads_allowed("0"), keeping=CACHE / "kept")
    except Unavailable as error:
        pytest.skip(f"{case}: {error}")
    verdict = run.verdict
    with capsys.disabled():
        counts = f"{verdict.passed} passed, {verdict.failed} failed, {verdict.skipped} skipped"
        print(f"\n{case} ({case.shows}): {counts} in {run.seconds:.1f} s", end=" ")
    assert verdict.good, f"{verdict.problem}\n{run.console}"
