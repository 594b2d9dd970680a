"""``--quick`` leaves out what was measured as slow, but no room as a whole, and nothing that is not there any more;
``--random`` explores.
"""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import TOOLS, longest_first, measured_as_slow

ROOT = Path(__file__).parent.parent
pytest_plugins = ["pytester"]


def _exists(name: str) -> bool:
    file, _, function = name.partition("::")
    return (ROOT / file).is_file() and f"def {function}(" in (ROOT / file).read_text("utf-8")


def test_the_list_is_current() -> None:
    listed = measured_as_slow()
    gone = [name for name in listed if not _exists(name)]
    assert len(gone) <= len(listed) / 10, f"run scripts/test --measure: of tests/data/slow.txt are gone {gone}"


def test_the_whole_suite_begins_with_the_files_that_take_longest() -> None:
    command = (ROOT / "scripts" / "test").read_text("utf-8")
    assert "--no-loadscope-reorder" in command, "xdist has an order of its own"
    names = ["x::a", "tests/test_quick.py::b", "tests/test_whole_kernels.py::d", "tests/test_whole_kernels.py::c"]
    assert sorted(names, key=longest_first) == [names[2], names[3], names[1], names[0]]


def test_most_functions_are_quick() -> None:
    every = sum(
        len(re.findall(r"^def test_", file.read_text("utf-8"), re.MULTILINE))
        for file in ROOT.glob("tests/**/test_*.py")
    )
    assert len(measured_as_slow()) < every / 2


@cache
def _asked() -> dict[Path, tuple[str, int]]:
    """The text of each file of tests, and how many of its functions --quick runs."""
    slow, marked = measured_as_slow(), re.compile(r"mark\.(slow|kernel|live)\b")

    def is_quick(node: ast.stmt, file: Path) -> bool:
        return (
            isinstance(node, ast.FunctionDef)
            and node.name.startswith("test_")
            and f"{file.relative_to(ROOT).as_posix()}::{node.name}" not in slow
            and not any(marked.search(ast.unparse(each)) for each in node.decorator_list)
        )

    texts = {file: file.read_text("utf-8") for file in ROOT.glob("tests/**/test_*.py")}
    return {file: (text, sum(is_quick(node, file) for node in ast.parse(text).body)) for file, text in texts.items()}


def _rooms() -> list[str]:
    """All but the package itself, and what starts it, which a process alone shows."""
    inside = (
        path for path in (ROOT / "headergen").iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()
    )
    return sorted({path.stem for path in inside} - {"__init__", "__main__"})


def test_quick_asks_every_room() -> None:
    """In the files that are called by it and use it; where there are none, in those of which either holds."""
    unasked = []
    for room in _rooms():
        import_ = re.compile(rf"^(from|import) headergen(\.{room}\b| import .*\b{room}\b)", re.MULTILINE)
        own = {file for file in _asked() if file.stem.startswith(f"test_{room}")}
        using = {file for file, (text, _) in _asked().items() if import_.search(text)}
        if not sum(_asked()[file][1] for file in own & using or own | using):
            unasked.append(room)
    assert unasked == []


def test_quick_leaves_out_what_is_slow_or_marked(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = next(name for name in measured_as_slow() if name.count("/") == 1)
    file, _, function = listed.partition("::")
    markers = "markers = [\n    'slow',\n    'kernel',\n    'live',\n]\n"
    pytester.makepyprojecttoml(f"[tool.pytest.ini_options]\n{markers}")
    (pytester.path / "tests").mkdir()
    (pytester.path / file).write_text(
        "import pytest\n"
        f"def {function}(): pass\n"
        "@pytest.mark.parametrize('x', [1, 2])\ndef test_short(x): pass\n"
        "@pytest.mark.slow\ndef test_marked(): pass\n"
        "def test_skipped(): pytest.skip('no tool')\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    run = ["-p", "tests.conftest", "-p", "no:cacheprovider", file]
    pytester.runpytest_subprocess(*run).assert_outcomes(passed=4, skipped=1)
    quick = pytester.runpytest_subprocess(*run, "--quick")
    quick.assert_outcomes(passed=2, skipped=1, deselected=2)
    quick.stdout.fnmatch_lines(["not tried here: 1 tests*"])


def test_quick_loads_no_file_of_which_it_runs_nothing(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = next(name for name in measured_as_slow() if name.count("/") == 1)
    file, _, function = listed.partition("::")
    pytester.makepyprojecttoml("[tool.pytest.ini_options]\n")
    (pytester.path / "tests").mkdir()
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    run = ["-p", "tests.conftest", "-p", "no:cacheprovider", "--quick"]
    text = f"def {function}(): pass\nraise OSError\n"
    (pytester.path / file).write_text(text)
    assert pytester.runpytest_subprocess(*run, "tests").ret == pytest.ExitCode.NO_TESTS_COLLECTED
    for other in ("def test_short(): pass", "class Test_short: pass", "test_short = print"):
        (pytester.path / file).write_text(text + other)
        assert pytester.runpytest_subprocess(*run, "tests").ret == pytest.ExitCode.INTERRUPTED, other


PROPERTIES = """\
from hypothesis import given, settings, strategies as st

def note(kind, x):
    with open(kind + ".tried", "a") as file:
        file.write(f"{x}\\n")

@given(st.integers())
def test_by_default(x):
    note("default", x)

@settings(max_examples=7, deadline=None)
@given(st.integers())
def test_own(x):
    note("own", x)

def test_plain():
    note("plain", 1)
"""


def test_examples_are_the_same_in_every_run_unless_they_are_to_explore(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytester.makepyfile(test_properties=PROPERTIES)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))

    def run(*options: str) -> dict[str, list[str]]:
        for before in pytester.path.glob("*.tried"):
            before.unlink()
        done = pytester.runpytest_subprocess("-p", "tests.conftest", "-p", "no:cacheprovider", *options)
        assert done.ret == 0
        return {path.stem: path.read_text().split() for path in pytester.path.glob("*.tried")}

    once, again = run(), run()
    assert once == again
    assert {kind: len(tried) for kind, tried in once.items()} == {"default": 100, "own": 7, "plain": 1}
    one, other = run("--random"), run("--random")
    assert "plain" not in one
    assert {kind: len(tried) for kind, tried in one.items()} == {"default": 2000, "own": 140}
    assert one != other


def test_every_tool_is_a_package_and_a_command() -> None:
    rows = [line.split() for line in TOOLS.read_text("utf-8").splitlines() if not line.startswith("#")]
    assert rows
    assert all(len(row) == 2 for row in rows)
