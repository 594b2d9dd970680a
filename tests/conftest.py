"""Tests render for themselves: what an earlier run has kept is no proof of this one's code.

``--quick`` leaves out what is marked as slow, needs a real kernel or a machine, or was measured as slow:
``tests/data/slow.txt`` lists the latter, and ``--measure`` writes it anew for the files that
are run, from the CPU time that each test took.

Property tests try the same examples in every run, so that no find of theirs blocks a change that has nothing to do with
it. ``--random`` explores: the property tests alone, each with many times its examples, and others in every run.
"""

from __future__ import annotations

import gc
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import sysconfig
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import is_hypothesis_test, settings

if TYPE_CHECKING:
    from tests.projects import Imports

os.environ["HEADERGEN_CACHE"] = "off"
settings.register_profile("same", derandomize=True, deadline=None)  # how long it takes is no matter of a test
settings.register_profile("exploring", derandomize=False, deadline=None, print_blob=True)

ROOT = Path(__file__).parent.parent
SLOW = ROOT / "tests" / "data" / "slow.txt"
PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
TOOLS = ROOT / ".ci" / "tools"
_MARKS = ("slow", "kernel", "live")
_TEST = re.compile(r"^(?:(?:async )?def |class )?(test_\w+|Test\w+)", re.MULTILINE)
_MORE = 20  # times as many examples where they are to explore
_ONE, _ALL = 0.06, 0.2  # CPU seconds from which on one test, or a function with all of its cases, is slow


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("headergen")
    group.addoption("--quick", action="store_true", help="leave out what is slow: an answer in half a minute")
    group.addoption("--random", action="store_true", help="explore: property tests alone, with many random examples")
    group.addoption("--measure", action="store_true", help=f"measure each test, and write {SLOW.name} (without -n)")


def function_of(nodeid: str) -> str:
    """The name of a test without the case that it runs."""
    return nodeid.partition("[")[0]


@cache
def measured_as_slow() -> dict[str, float]:
    """What a test function costs, for those that are listed as slow."""
    lines = SLOW.read_text("utf-8").splitlines()
    return {name: float(seconds) for seconds, name in (line.split() for line in lines if not line.startswith("#"))}


def pytest_configure(config: pytest.Config) -> None:
    gc.set_threshold(50_000, 20, 100)  # what is tested makes trees, which need no collector: a quarter of the time
    settings.load_profile("exploring" if config.getoption("--random") else "same")
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a shell's background job; what it starts inherits that
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if config.getoption("--measure"):
        config.pluginmanager.register(_Measure())


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """What is collected stays to the end: the collector looks at none of it now or later, a third of the time."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """A file of which nothing is left is not even loaded, which first takes pytest a rewriting of its assertions."""
    if not config.getoption("--quick") or not collection_path.match("test_*.py") or str(collection_path) in config.args:
        return None
    name = collection_path.relative_to(config.rootpath).as_posix()
    tests = _TEST.findall(collection_path.read_text("utf-8"))
    return True if tests and {f"{name}::{test}" for test in tests} <= measured_as_slow().keys() else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--random"):
        _leave_out([item for item in items if not is_hypothesis_test(_test_of(item))], config, items)
        for test in {_test_of(item) for item in items}:
            own = test._hypothesis_internal_use_settings
            test._hypothesis_internal_use_settings = settings(own, max_examples=own.max_examples * _MORE)
    if config.getoption("--quick"):
        slow = measured_as_slow()
        marked = [i for i in items if function_of(i.nodeid) in slow or any(map(i.get_closest_marker, _MARKS))]
        _leave_out(marked, config, items)
    if not config.getoption("loadscopereorder", default=True):  # xdist's own order is by the number of tests
        items.sort(key=lambda item: longest_first(item.nodeid))


@cache
def _spent() -> defaultdict[str, float]:
    spent = defaultdict[str, float](float)
    for name, seconds in measured_as_slow().items():
        spent[_file_of(name)] += seconds
    return spent


def longest_first(nodeid: str) -> float:
    """Sorts tests by what the slow ones of their files cost: run last, a file of minutes is waited for by all."""
    return -_spent()[_file_of(nodeid)]


def _file_of(nodeid: str) -> str:
    return nodeid.partition("::")[0]


def _test_of(item: pytest.Item) -> Any:
    return getattr(item, "obj", None)


def _leave_out(these: list[pytest.Item], config: pytest.Config, items: list[pytest.Item]) -> None:
    if these:
        config.hook.pytest_deselected(items=these)
        out = set(these)
        items[:] = [item for item in items if item not in out]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line counts what could not be tried, and one says what it takes."""
    skipped = terminalreporter.stats.get("skipped", [])
    if not skipped:
        return
    rows = [line.split() for line in TOOLS.read_text("utf-8").splitlines() if not line.startswith("#")]
    lacking = [package for package, command in rows if not shutil.which(command)]
    takes = f"; with these more of them: apt install {' '.join(lacking)}" if lacking else ""
    terminalreporter.write_line(f"not tried here: {len(skipped)} tests{takes}")


@pytest.fixture(scope="session")
def built_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel; skips where none can be built."""
    built = tmp_path_factory.mktemp("built")
    own = ["--no-build-isolation"] if find_spec("hatchling") else []
    if not own and os.environ.get("HEADERGEN_DOWNLOAD") != "1":
        pytest.skip("building a wheel needs hatchling: install it, or allow downloads with HEADERGEN_DOWNLOAD=1")
    subprocess.run([*PIP, "wheel", str(ROOT), "--no-deps", *own, "-w", str(built)], check=True, timeout=300)
    (wheel,) = built.glob("headergen_uapi-*.whl")
    return wheel


@pytest.fixture(scope="session")
def installed_wheel(tmp_path_factory: pytest.TempPathFactory, built_wheel: Path) -> Path:
    """A folder with nothing but the installed wheel."""
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run([*PIP, "install", "--no-deps", "--target", str(folder), str(built_wheel)], check=True, timeout=300)
    return folder


@pytest.fixture(scope="session")
def fresh_venv(tmp_path_factory: pytest.TempPathFactory, built_wheel: Path) -> Path:
    """A virtual environment into which the wheel was installed, as a user does; what it needs is lent, not fetched."""
    folder = tmp_path_factory.mktemp("fresh") / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True, timeout=300)
    (packages,) = folder.glob("lib/python3*/site-packages")
    (packages / "lent.pth").write_text(f"{sysconfig.get_path('purelib')}\n{sysconfig.get_path('platlib')}\n")
    pip = [*PIP, "--python", str(folder / "bin" / "python"), "install", "--no-deps", "--ignore-installed"]
    subprocess.run([*pip, str(built_wheel)], check=True, timeout=300)
    return folder


@pytest.fixture(scope="session")
def imports(tmp_path_factory: pytest.TempPathFactory) -> Imports:
    """Projects to begin with."""
    from tests.projects import Imports  # what --quick's own tests try has none

    return Imports(tmp_path_factory.mktemp("imports"))


class _Measure:
    """Sums up the CPU time of each test with what it starts, and writes the slow ones down.

    What tests share is made for those that are left, too: where that is much for each of them, they are slow.
    """

    def __init__(self) -> None:
        self._spent: defaultdict[str, float] = defaultdict(float)
        self._making: defaultdict[pytest.FixtureDef[Any], float] = defaultdict(float)
        self._users: defaultdict[pytest.FixtureDef[Any], set[str]] = defaultdict(set)
        self._untried: set[str] = set()
        self._before = 0.0

    def pytest_deselected(self, items: list[pytest.Item]) -> None:
        self._untried |= {function_of(item.nodeid) for item in items}

    def pytest_collection_finish(self) -> None:
        self._before = _cpu()

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[Any]) -> Iterator[None]:
        before = _cpu()
        try:
            return (yield)
        finally:
            self._making[fixturedef] += _cpu() - before

    def pytest_runtest_setup(self, item: pytest.Function) -> None:
        for fixtures in item._fixtureinfo.name2fixturedefs.values():
            self._users[fixtures[-1]].add(item.nodeid)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        now = _cpu()
        self._spent[report.nodeid] += now - self._before
        if report.skipped:
            self._untried.add(function_of(report.nodeid))
        self._before = now

    def pytest_sessionfinish(self) -> None:
        cases: defaultdict[str, list[float]] = defaultdict(list)
        for nodeid, seconds in self._spent.items():
            cases[function_of(nodeid)].append(seconds)
        slow = {name: sum(each) for name, each in cases.items() if max(each) > _ONE or sum(each) > _ALL}
        for fixture, users in self._users.items():
            quick = {nodeid for nodeid in users if function_of(nodeid) not in slow}
            if quick and self._making[fixture] / len(quick) > _ONE:
                slow |= {name: sum(cases[name]) for name in map(function_of, quick)}
        files = set(map(_file_of, cases))
        # what was not run, or could not be, is as slow as it was
        slow |= {
            name: each
            for name, each in measured_as_slow().items()
            if name in self._untried or _file_of(name) not in files
        }
        lines = ["# CPU seconds of each test function that --quick leaves out; written by: scripts/test --measure"]
        lines += [f"{seconds:.1f} {name}" for name, seconds in sorted(slow.items())]
        SLOW.write_text("\n".join(lines) + "\n", "utf-8")


def _cpu() -> float:
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(usage.ru_utime + usage.ru_stime for usage in map(resource.getrusage, who))
