"""What is read for several interfaces at once is what a reading for each gives, in fewer runs of the compiler."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from headergen.interface import read
from headergen.interface.shared import Shared
from headergen.model import Abi
from headergen.preprocess.compiler import find_tool, run_compiler
from headergen.targets import TARGETS

HEADERS: Mapping[str, bytes] = {
    "linux/ioctl.h": b"#define _IOC(d, t, n, s) (((d) << 30) | ((t) << 8) | (n) | ((s) << 16))\n"
    b"#define _IOW(t, n, s) _IOC(1U, (t), (n), sizeof(s))\n",
    "linux/size.h": b"typedef unsigned long size_t;\n",
    "linux/a.h": b"struct a { int x; };\n#define A_SET _IOW('a', 1, struct a)\n",
    "linux/b.h": b"#include <linux/ioctl.h>\n#define B_SET _IOW('b', 1, size_t)\n",
}
UNITS = (("linux/a.h",), ("linux/b.h",))


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[None]:
    """Grows by one with each run of the compiler."""
    if find_tool(None) is None:
        pytest.skip("there is no compiler here")
    found: list[None] = []

    def counted(*given: Any) -> str:
        found.append(None)
        return run_compiler(*given)

    monkeypatch.setattr("headergen.preprocess.run_compiler", counted)
    return found


def _all(target: str, headers: Mapping[str, bytes], trials: dict[tuple[str, ...], None]) -> list[Abi]:
    shared = Shared(UNITS, headers, TARGETS[target], trials=trials)
    return [read(entries, headers, TARGETS[target], shared=shared) for entries in UNITS]


def _each(target: str, headers: Mapping[str, bytes]) -> list[Abi]:
    return [read(entries, headers, TARGETS[target]) for entries in UNITS]


def test_what_completed_one_target_is_read_with_the_first_run_for_the_next(runs: list[None]) -> None:
    trials: dict[tuple[str, ...], None] = {}
    for target, most in (("arm64", 9), ("i386", 1), ("mips64", 1)):
        before = len(runs)
        together = _all(target, HEADERS, trials)
        taken = len(runs) - before
        assert together == _each(target, HEADERS)
        assert {"A_SET", "B_SET"} == {name for abi in together for name in abi.ioctls}
        assert 1 <= taken <= most
    assert ("linux/ioctl.h", "linux/a.h") in trials


def test_a_trial_of_headers_that_another_target_lacks_is_none_of_its(runs: list[None]) -> None:
    trials: dict[tuple[str, ...], None] = {}
    _all("arm64", HEADERS, trials)
    fewer = {name: data for name, data in HEADERS.items() if name != "linux/size.h"}
    assert _all("x86_64", fewer, trials) == _each("x86_64", fewer)


def test_a_trial_that_another_target_refuses_harms_nothing(runs: list[None]) -> None:
    before = len(runs)
    refusing = {**HEADERS, "linux/ioctl.h": b"#ifdef X\n#error never behind X\n#endif\n" + HEADERS["linux/ioctl.h"]}
    refusing["linux/a.h"] = b"#define X\n#include <linux/ioctl.h>\n"
    shared = Shared(UNITS, refusing, TARGETS["x86_64"], trials={("linux/a.h", "linux/b.h"): None})
    assert read(UNITS[1], refusing, TARGETS["x86_64"], shared=shared).ioctls["B_SET"].size == 8
    assert len(runs) > before
