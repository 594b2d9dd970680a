"""Work in several processes: its results and failures are those of one process, and none is left behind."""

from __future__ import annotations

import importlib
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import headergen
from headergen.diagnostics import HeaderError, HeadergenError
from headergen.parse import UnknownTypeError
from headergen.workers import processors, spread
from tests.patience import wait_until


@pytest.mark.parametrize("processes", [1, 2, 3, 9])
def test_results_come_in_the_order_of_the_tasks(processes: int) -> None:
    assert spread(lambda n: n * n, range(7), processes=processes) == [0, 1, 4, 9, 16, 25, 36]
    assert spread(lambda n: n, [], processes=processes) == []


def test_what_the_first_task_learned_all_others_know() -> None:
    learned: list[int] = []

    def work(n: int) -> list[int]:
        learned.append(n)
        return list(learned)

    found = spread(work, range(5), processes=2, learning=True)
    assert [each[0] for each in found] == [0] * 5
    assert [each[-1] for each in found] == [0, 1, 2, 3, 4]
    assert spread(work, [], learning=True) == []


@pytest.mark.parametrize("processes", [1, 2, 3, 9])
@pytest.mark.parametrize("learning", [False, True])
def test_how_far_the_work_is_adds_up(processes: int, learning: bool) -> None:
    told: list[int] = []
    spread(lambda n: n, range(7), processes=processes, learning=learning, done=told.append)
    assert sum(told) == 7
    assert min(told) > 0


def test_who_spreads_work_again_has_its_share_of_the_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: range(6))
    assert spread(lambda _: processors(), range(3)) == [2, 2, 2]
    assert spread(lambda _: spread(lambda _: processors(), range(2)), range(2)) == [[1, 1], [1, 1]]
    assert processors() == 6


def test_who_tells_how_far_it_is_starts_no_process_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    """``diff --each`` of several targets, with four processors: a process was forked beside the thread of a bar."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: range(6))
    assert spread(lambda _: processors(), range(2), done=lambda _: None) == [1, 1]


@pytest.mark.parametrize("failing", [0, 1, 2])
def test_failure_in_a_process_is_the_same_failure_here(failing: int) -> None:
    def work(n: int) -> int:
        if n == failing:
            raise HeaderError("bad", help="mend it", location="x.h:3", detail="text")
        return n

    with pytest.raises(HeaderError) as caught:
        spread(work, range(3), processes=3)
    error = caught.value
    assert (error.message, error.help, error.location, error.detail) == ("bad", "mend it", "x.h:3", "text")


def test_other_errors_and_deaths_of_a_process_are_not_lost() -> None:
    def work(n: int) -> int:
        if n == 1:
            os._exit(3)
        if n == 2:
            raise ZeroDivisionError("no")
        return n

    with pytest.raises(Exception, match="ended early"):
        spread(work, [0, 1], processes=2)
    with pytest.raises(ZeroDivisionError, match="no") as caught:
        spread(work, [0, 2], processes=2)
    assert "in work" in "".join(caught.value.__notes__)


def _subclasses(kind: type[HeadergenError]) -> set[type[HeadergenError]]:
    return {kind}.union(*map(_subclasses, kind.__subclasses__()))


def test_every_failure_that_there_is_passes_the_border_of_a_process() -> None:
    for module in pkgutil.walk_packages(headergen.__path__, "headergen."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    kinds = _subclasses(HeadergenError)
    assert UnknownTypeError in kinds
    for kind in sorted(kinds, key=lambda each: each.__name__):
        error: HeadergenError = kind.__new__(kind, "bad")
        HeadergenError.__init__(error, "bad", help="mend it", location="x.h:3", detail="text")
        error.extra = 7  # type: ignore[attr-defined]

        def work(n: int, error: HeadergenError = error) -> int:
            if n:
                raise error
            return n

        with pytest.raises(kind) as caught:
            spread(work, range(2), processes=2)
        assert type(caught.value) is kind
        assert vars(caught.value) == vars(error)
        assert str(caught.value) == "bad"


def test_a_failure_that_cannot_be_sent_is_told() -> None:
    class Local(Exception):
        """Known to this function alone, so no other process can be told of it."""

    def work(n: int) -> int:
        if n:
            raise Local("no")
        return n

    with pytest.raises(RuntimeError, match="Local: no"):
        spread(work, range(2), processes=2)


def test_what_ends_a_run_ends_its_children(tmp_path: Path) -> None:
    """Killed while the children are at work, or interrupted: nothing is left behind."""
    program = (
        "import os, signal, sys, time\nfrom pathlib import Path\nfrom headergen.workers import spread\n"
        "def work(n):\n    Path(sys.argv[1], str(os.getpid())).touch()\n    time.sleep(2 if n % 3 else 60)\n"
        "signal.signal(signal.SIGTERM, lambda *_: sys.exit(3))\nspread(work, [1, 3, 6], processes=3)\n"
    )
    with subprocess.Popen([sys.executable, "-c", program, str(tmp_path)]) as process:
        wait_until(lambda: len(list(tmp_path.iterdir())) == 3)
        process.terminate()
        assert process.wait() == 3
    for child in tmp_path.iterdir():
        wait_until(lambda child=child: not Path("/proc", child.name).exists())  # type: ignore[misc]
