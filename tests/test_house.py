"""What holds for the whole package, so that it need not be looked for in each review."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from headergen.diagnostics.nearest import did_you_mean, or_nearest
from tests.histories import git

PACKAGE = Path(__file__).parents[1] / "headergen"
MODULES = sorted(PACKAGE.rglob("*.py"))


def name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def imported(tree: ast.Module) -> set[str]:
    """The top-level packages that a module imports, anywhere in it."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_classes_that_hold_values_are_structs(path: Path) -> None:
    """One kind of class for values: ``msgspec.Struct``, frozen but for what collects; see CONTRIBUTING."""
    assert "dataclasses" not in imported(ast.parse(path.read_bytes()))


VERBS = [path for path in MODULES if path.parent.name == "commands"]


@pytest.mark.parametrize("path", VERBS, ids=name)
def test_a_verb_reads_as_its_steps(path: Path) -> None:
    """What is no step belongs into the room that knows of it; about a hundred lines are a screen or two."""
    assert len(path.read_text("utf-8").splitlines()) <= 120


def test_no_two_classes_have_one_name() -> None:
    """One word for one thing: a name says which class is meant, wherever it is read."""
    places: dict[str, list[str]] = {}
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places.setdefault(node.name, []).append(f"{name(path)}:{node.lineno}")
    assert len(places) > 100  # it looked
    assert {each: where for each, where in places.items() if len(where) > 1} == {}


def test_names_of_modules_say_something() -> None:
    empty = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "reading", "words", "answers", "store"}
    assert [name(path) for path in MODULES if {*path.relative_to(PACKAGE).with_suffix("").parts} & empty] == []


def test_one_place_guesses_what_was_meant() -> None:
    users = [name(path) for path in MODULES if "difflib" in imported(ast.parse(path.read_bytes()))]
    guessers = [each for each in users if "get_close_matches" in (PACKAGE / each).read_text("utf-8")]
    assert guessers == ["diagnostics/nearest.py"]


def test_what_others_wrote_is_read_where_its_types_are_known() -> None:
    """TOML by the configuration (and by who compares whole files of it), the lock's lines into its types by msgspec."""

    def users(*words: str) -> list[str]:
        return [name(path) for path in MODULES if any(word in path.read_text("utf-8") for word in words)]

    assert users("import tomllib", "msgspec.toml") == ["config/files.py", "project/states.py"]
    assert users("import Meta", "convert(", "msgspec.json import decode", "msgspec.json.decode") == ["lock.py"]


@pytest.mark.parametrize(
    ("word", "choices", "said"),
    [
        ("aarch46", ("arm", "arm64", "aarch64"), "; did you mean 'aarch64'?"),
        ("Linux-Headers", ("linux_headers", "output"), "; did you mean 'linux_headers'?"),
        ("zzz", ("arm", "x86_64"), ""),
        ("any", (), ""),
    ],
)
def test_what_was_meant(word: str, choices: tuple[str, ...], said: str) -> None:
    assert or_nearest(word, choices) == said
    assert did_you_mean(word, choices) == said.removeprefix("; ")


def test_each_room_has_tests_of_its_own() -> None:
    """``tests/test_<room>.py``; a verb is a room of ``commands`` of its own, tested under its name."""
    here = Path(__file__).parent
    rooms = {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    verbs = {path.stem for path in (PACKAGE / "commands").glob("*.py")}
    assert len(rooms) > 25  # it looked
    assert len(verbs) > 10
    lacking = {each for each in rooms | verbs if not (here / f"test_{each}.py").exists()}
    assert lacking == {"__init__", "__main__", "commands"}


def test_no_link_is_committed() -> None:
    """One leads to a place on somebody's machine, and a clone cannot make its own ``.cache`` where one stands."""
    entries = git(PACKAGE.parent, "ls-files", "-s").splitlines()
    assert len(entries) > len(MODULES)
    assert [entry for entry in entries if entry.startswith("120000 ")] == []
