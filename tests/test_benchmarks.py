"""The benchmarks' tables are put into a file between its marks, each under its title, and nothing else changes."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

import pytest

from benchmarks import __main__ as benchmarks
from benchmarks import measure, peers, yardstick
from benchmarks.adoption import COLUMNS, measured
from benchmarks.measure import Cost, median, run
from benchmarks.tables import END, START, Row, import_table, put_in, table
from benchmarks.yardstick import TITLE, slower
from tests import kernels
from tests.histories import Made, build, repository


def test_tables_give_ratios_and_failures() -> None:
    rows = [Row("ours", Cost(0.2, 0.3, 20, True)), Row("theirs", Cost(0.5, 0.6, 40, True), "note")]
    rows.append(Row("broken", Cost(0.1, 0.1, 9, False, "a|b")))
    lines = table(rows).splitlines()
    assert lines[2] == "| ours | 0.20 | 0.30 | 20 | 1.0 |"
    assert lines[3] == "| theirs, note | 0.50 | 0.60 | 40 | 2.5 |"
    assert lines[4].endswith("| failed: a/b |")
    assert import_table([("ours", 1.25, "SyntaxError")]).splitlines()[-1] == "| ours | 1.2 | SyntaxError |"


def test_tables_replace_those_of_their_titles(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text(f"before\n\n{START}\n\nafter\n")
    put_in(path, {"One": "| 1 |", "Two": "| 2 |"})
    put_in(path, {"Two": "| 3 |\n| 4 |"})
    assert path.read_text() == f"before\n\n{START}\n\n### One\n\n| 1 |\n\n### Two\n\n| 3 |\n| 4 |\n\n{END}\n\nafter\n"
    (tmp_path / "other").write_text("no mark")
    with pytest.raises(ValueError, match="has no"):
        put_in(tmp_path / "other", {})


def cost(cpu: float) -> Cost:
    return Cost(cpu, cpu, 20, True)


def test_what_became_slower_is_told_by_what_plain_python_takes(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(f"{START}\n{END}\n")
    then = [Row("a", cost(2.0), "note"), Row("b", cost(1.0)), Row("c", Cost(1.0, 1.0, 9, False, "broken"))]
    put_in(path, {TITLE: table([Row("stick", cost(0.2))]), "Work": table(then)})
    page = path.read_text()
    now = [Row("a", cost(2.2), "note"), Row("b", cost(1.3)), Row("c", cost(9.0)), Row("new", cost(9.0))]
    assert slower(page, "Work", now, Row("stick", cost(0.2))) == ["b: 1.30 s, where 1.17 are allowed (1.00 checked in)"]
    assert slower(page, "Work", now, Row("stick", cost(0.4))) == []  # the machine is half as fast
    assert [each.partition(":")[0] for each in slower(page, "Work", now, Row("stick", cost(0.1)))] == ["a, note", "b"]
    assert slower(page, "Work", [Row("b", cost(9.0), peer=True)], Row("stick", cost(0.2))) == []
    assert slower(page, "Other", now, Row("stick", cost(0.1))) == []


@pytest.mark.kernel
def test_adoption_is_measured_on_any_clone(tmp_path: Path) -> None:
    """A repository of the shape of real ones: a kernel's headers beside its own, and code."""
    kernel = kernels.source("6.12") / "include/uapi/linux"
    files = {f"include/linux/{name}": (kernel / name).read_bytes() for name in ("const.h", "vhost.h")}
    first = Made({**files, "include/linux/list.h": b"struct list;\n", "main.c": b"int main;\n"}, b"Begin\n")
    mixed = Made({"include/linux/vhost.h": files["include/linux/vhost.h"] + b"\n", "main.c": b"1"}, b"Mixed\n")
    back = Made({"include/linux/vhost.h": files["include/linux/vhost.h"]}, b"Back\n")
    ours = Made({"include/linux/list.h": b"struct list { int a; };\n", "main.c": b"2"}, b"Ours\n")
    build(repository(tmp_path / "small", work_tree=True), [first, mixed, back, ours])
    (tmp_path / "work").mkdir()
    cells = [cell.strip() for cell in measured(str(tmp_path / "small"), tmp_path / "work").strip("|").split("|")]
    assert len(cells) == len(COLUMNS)
    assert cells[:4] == ["small", "2", "2", "0"]
    assert cells[5:7] == ["no byte changes", "passes"]
    assert cells[7:10] == ["4", "2", "1"], "commits, those that mix by the folder, and those that mix"
    assert cells[10:12] == ["0; 1 not read", "1"], "nobody has read alarms of this project, and it has no page"
    assert " of 2 that are not held" in cells[13]


def test_every_alarm_of_real_projects_was_read() -> None:
    """A true one changes code with the headers, or lists that an import is made by, which `with` lets come along."""
    read = json.loads((Path(__file__).parent / "data" / "alarms.json").read_text("utf-8"))
    assert set(read) >= {"iproute2", "kvmtool", "libbpf", "strace"}
    assert {kind for commits in read.values() for kind in commits.values()} == {"code", "lists"}
    assert all(re.fullmatch("[0-9a-f]{12}", commit) for commits in read.values() for commit in commits)
    pages = Path(__file__).parent.parent / "docs" / "adopt"
    for name, commits in read.items():
        if not (pages / f"{name}.md").exists():
            continue
        named = any(line.startswith("with = ") for line in (pages / f"{name}.md").read_text("utf-8").splitlines())
        assert named == ("lists" in commits.values()), name


def test_the_median_run_counts() -> None:
    costs = iter([9.0, 3.0, 1.0, 2.0])
    assert median(3, lambda: Cost(next(costs), 0, 0, True)).cpu == 2.0


def test_one_long_run_is_enough_where_one_is_asked_for() -> None:
    for given, counts in (([9.0, 8.0], 9.0), ([0.2, 0.1], 0.1)):
        costs = iter(given)
        assert median(1, lambda costs=costs: Cost(next(costs), 0, 0, True)).cpu == counts  # type: ignore[misc]


def test_a_run_says_what_it_said_and_leaves_nothing_behind(tmp_path: Path) -> None:
    """It may run in a repository that is checked for what does not belong there."""
    done = run(["/bin/sh", "-c", "echo one; echo two >&2; exit 3"], cwd=tmp_path)
    assert (done.ok, done.error, done.said) == (False, "two", "one\ntwo\n")
    assert list(tmp_path.iterdir()) == []


def test_the_memory_of_a_run_is_its_own(tmp_path: Path) -> None:
    taken = bytearray(os.urandom(1 << 20) * 200)  # a process of 200 MiB starts it
    assert run([sys.executable, "-c", "pass"], cwd=tmp_path).rss < len(taken) / 2**21
    mine = run([sys.executable, "-c", "bytearray(b'x' * 90) * (1 << 20)"], cwd=tmp_path).rss
    assert 90 < mine < 180


def test_a_command_that_is_not_there_is_an_error_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="no-such-command could not be started"):
        run(["no-such-command"], cwd=tmp_path)


def _benchmarked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, rows: list[Row], *words: str, stick: float = 0.2
) -> int:
    """What a run of one job exits with, its page beside it."""
    page = tmp_path / "page.md"
    if not page.exists():
        page.write_text(f"{START}\n{END}\n")
        put_in(page, {TITLE: table([Row("stick", cost(0.2))]), "What answers at once": table([Row("a", cost(1.0))])})
    monkeypatch.setattr(benchmarks, "_PAGE", page)
    monkeypatch.setattr(benchmarks, "_JOBS", {"start": lambda _work, _runs: rows})
    monkeypatch.setattr(yardstick, "measured", lambda _work, _runs: [Row("stick", cost(stick))])
    monkeypatch.setattr("sys.argv", ["benchmarks", "start", *words])
    for name in ("HEADERGEN_DOWNLOAD", "HEADERGEN_CACHE"):  # a run sets them
        monkeypatch.setenv(name, os.environ.get(name, ""))
    return benchmarks.main()


def test_a_run_fails_where_a_row_became_slower(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _benchmarked(monkeypatch, tmp_path, [Row("a", cost(1.1))]) == 0
    assert _benchmarked(monkeypatch, tmp_path, [Row("a", cost(1.3))], stick=0.4) == 0, "a slower machine"
    capsys.readouterr()
    assert _benchmarked(monkeypatch, tmp_path, [Row("a", cost(1.3))]) == 1
    assert "slower: a: 1.30 s, where 1.17 are allowed" in capsys.readouterr().err
    assert _benchmarked(monkeypatch, tmp_path, [Row("a", cost(1.3))], "--docs") == 0
    assert _benchmarked(monkeypatch, tmp_path, [Row("a", cost(1.3))]) == 0, "the page has it now"


def test_a_run_fails_where_a_row_of_ours_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = Cost(1.0, 1.0, 9, False, "no such file")
    assert _benchmarked(monkeypatch, tmp_path, [Row("a", cost(1.0)), Row("b", broken, peer=True)]) == 0
    assert "failed: b: no such file" in capsys.readouterr().err
    assert _benchmarked(monkeypatch, tmp_path, [Row("a", cost(1.0)), Row("b", broken)]) == 1


def test_what_is_missing_is_told_once_and_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(measure, "_lacking", {})
    monkeypatch.setattr(peers, "CACHE", tmp_path)
    monkeypatch.setattr("sys.executable", "/bin/false")
    monkeypatch.setattr("shutil.which", lambda _name: None)
    assert peers.available() == peers.available() == []
    said = capsys.readouterr().err
    assert [said.count(f"left out: {name} (") for name in ("bindgen", "ctypesgen", "ctypeslib2")] == [1, 1, 1]
    assert _benchmarked(monkeypatch, tmp_path, [Row("a", cost(1.0))]) == 0
    assert capsys.readouterr().err.endswith("left out: 3: bindgen, ctypesgen, ctypeslib2\n")


def test_a_peer_runs_wherever_its_environment_is_reached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = tmp_path / "made" / "bin"
    made.mkdir(parents=True)
    for name in ("ctypesgen", "clang2py"):
        (made / name).write_text("#!/gone/bin/python\nprint('ran')\n")
        (made / name).chmod(0o755)
    (made / "python").symlink_to(sys.executable)
    (tmp_path / "peers").symlink_to("made")
    monkeypatch.setattr(measure, "_lacking", {})
    monkeypatch.setattr(peers, "CACHE", tmp_path)
    monkeypatch.setattr("shutil.which", lambda _name: None)
    for peer in peers.available():
        command = peer.command(tmp_path / "kvm.h", [tmp_path], tmp_path / "kvm.py")
        assert run(command, cwd=tmp_path).said == "ran\n"
    assert len(peers.available()) == 3
