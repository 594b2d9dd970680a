"""All headers of real kernels, read whole by brute force: reading only what differs tells every number that does, and
``--history`` with which version each name came and went.
"""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Iterator
from functools import lru_cache

import pytest

from headergen.abidiff import compare_one
from headergen.abidiff.lost import lost_between
from headergen.abidiff.symbols import Symbols
from headergen.cli import main
from headergen.interface import read
from headergen.interface.changed import Version, read_changed
from headergen.interface.definitions import definitions_in
from headergen.kernel import open_kernel
from headergen.model import Abi, Skipped
from headergen.parse import unit
from headergen.pipeline import KernelHeaders
from headergen.sides.every import entries_of
from headergen.targets import TARGETS
from tests import kernels
from tests.completeness import uncovered

# how those who installed the headers call the folders of each arch
_FOLDERS = {
    "7.2": {
        "x86_64": "x86", "i386": "x86", "arm": "arm", "arm64": "aarch64", "mips64": "mips", "ppc64le": "powerpc",
        "riscv64": "riscv", "s390x": "s390x", "sparc64": "sparc",
    },
    "4.19": {
        "x86_64": "x86_64", "i386": "i386", "arm": "arm", "arm64": "aarch64", "mips64": "mips64",
        "ppc64le": "powerpc64le", "riscv64": "riscv64", "s390x": "s390x",
    },
}  # fmt: skip
_TARGETS = ["x86_64", "i386", "arm", "arm64", "mips64", "ppc64le", "riscv64", "s390x", "sparc64"]
_PAIRS = {("4.19", "6.1"): list(_FOLDERS["4.19"]), ("6.1", "6.12"): _TARGETS, ("6.12", "7.2"): _TARGETS}


def _kernel_place(series: str, target: str) -> str:
    if series not in _FOLDERS:
        return str(kernels.source(series))
    root = kernels.installed(series)
    return os.pathsep.join(str(root / f"{name}-linux-any") for name in (_FOLDERS[series][target], "any"))


@lru_cache(maxsize=4)  # what is the new side of one pair is the old side of the next
def _whole_kernel(series: str, target: str) -> tuple[Version, Abi]:
    headers = KernelHeaders(open_kernel(_kernel_place(series, target)), TARGETS[target].kernel_arch)
    version = Version(entries_of(headers), headers, definitions_in(headers))
    left: list[Skipped] = []
    abi = read(
        version.entries, version.headers, TARGETS[target], unreadable=left, partly=True,
        definitions=version.definitions, again=True,
    )  # fmt: skip
    return version, abi


@pytest.fixture
def all_is_remembered(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What four kernels declare for nine targets is more than is remembered elsewhere, and most of it the same: without
    what is forgotten on the way a target takes two thirds of the time. The collector would look through all of it again
    and again, for a sixteenth of the time, and finds nothing.
    """
    monkeypatch.setattr(unit, "_MOST", 1 << 26)
    gc.disable()
    yield
    gc.enable()


@pytest.mark.kernel
@pytest.mark.slow
@pytest.mark.usefixtures("all_is_remembered")
def test_first_and_last_versions_of_kernels_are_those_of_each_read_alone(capsys: pytest.CaptureFixture[str]) -> None:
    versions = ("6.1", "6.12", "7.2")
    words = (word for series in versions for word in ("--history", _kernel_place(series, "x86_64")))
    assert main(["diff", *words, "--all", "--arch", "x86_64", "--format", "json"]) == 0
    symbols = json.loads(capsys.readouterr().out)["symbols"]
    alone: dict[str, list[int]] = {}
    for position, series in enumerate(versions):
        for name, _, _ in Symbols(_whole_kernel(series, "x86_64")[1]).locations():
            alone.setdefault(name, []).append(position)
    found = {name: (story["first"], story["last"]) for name, story in symbols.items()}
    assert found.keys() == alone.keys()
    begins = [f"{series}." for series in versions[:-1]] + [versions[-1]]
    for name, positions in alone.items():
        first, last = map(str, found[name])
        assert first.startswith(begins[positions[0]]), name
        assert last == "None" if positions[-1] == 2 else last.startswith(begins[positions[-1]]), name
    assert len(alone) > 10_000


@pytest.mark.kernel
@pytest.mark.slow
@pytest.mark.usefixtures("all_is_remembered")
@pytest.mark.parametrize(
    ("two", "target"), [(two, target) for target in _TARGETS for two, targets in _PAIRS.items() if target in targets]
)
def test_every_number_of_two_kernels_that_differs_is_told(target: str, two: tuple[str, str]) -> None:
    (versions, whole) = zip(*(_whole_kernel(series, target) for series in two), strict=True)
    pair = read_changed(versions[0], versions[1], TARGETS[target])
    found = compare_one(target, pair.old, pair.new).findings
    assert len(found) > 500
    unread = {item.name for item in pair.unreadable}
    unread |= {name.replace("asm/", "asm-generic/", 1) for name in unread}  # which an arch's own header of the name is
    told = lost_between(pair.old, pair.new)
    unread |= {each.symbol for each in told if "cannot be told" in each.message}
    # of what one side lost, all is told that both do not say alike
    lost = {name.rpartition(" ")[2] for side in (pair.old, pair.new) for name in side.lost}
    assert bool(told) or not lost
    unread |= lost
    assert uncovered(whole[0], whole[1], found, unread) == []
