"""CONTRIBUTING's map is the layers that import-linter holds, with the first sentence of each room; no name is invented.

Run as a program it writes the map anew: ``python -m tests.test_map``.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "CONTRIBUTING.md"
_PLACE = re.compile(r"(<!-- map: [^\n]*-->\n).*?(<!-- end of map -->)", re.DOTALL)
# rooms whose tests have other names, by what they do
ELSEWHERE = {
    "__main__": ("cli",),
    "commands": ("check", "sync", "diff", "show", "decode", "dump", "install", "untangle", "fixme"),
    "git": ("repo",),
    "interface": ("pipeline",),
    "project": ("check", "sync"),
    "query": ("show", "decode"),
    "sides": ("diff", "show"),
    "words": ("house",),
    "workers": ("pipeline", "store"),
    "diagnostics": ("report", "cli"),
}


def contracts() -> list[dict[str, Any]]:
    """What import-linter holds."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    return list(table)


def floors() -> list[list[str]]:
    """The rooms of each floor, from the top."""
    (layers,) = (each["layers"] for each in contracts() if each["type"] == "layers")
    return [re.split(r"\s*[|:]\s*", floor) for floor in layers]


def first_sentence(room: str) -> str:
    """How a room introduces itself."""
    file = ROOT / "headergen" / f"{room}.py"
    text = (file if file.is_file() else ROOT / "headergen" / room / "__init__.py").read_text("utf-8")
    said = ast.get_docstring(ast.parse(text)) or ""
    assert said, f"{room} says nothing of itself"
    paragraph = " ".join(said.partition("\n\n")[0].split())
    return re.split(r"(?<=\.) ", paragraph.replace("``", "`"))[0].replace("|", "\\|")


def table() -> str:
    """The map as text."""
    rows = ["| floor | room | what it is |", "| ---: | --- | --- |"]
    for number, rooms in enumerate(floors(), 1):
        rows += [f"| {number} | `{room}` | {first_sentence(room)} |" for room in rooms]
    held = [each["name"] for each in contracts() if each["type"] != "layers"]
    return "\n".join([*rows, "", "Held besides the floors:", "", *(f"- {name}" for name in held), ""])


def filled(text: str) -> str:
    """The page with the map as it is now."""
    return _PLACE.sub(lambda place: place[1] + table() + place[2], text)


def test_the_map_is_current() -> None:
    text = PAGE.read_text("utf-8")
    assert _PLACE.search(text)
    assert filled(text) == text, "run: python -m tests.test_map"


def test_every_file_that_is_named_exists() -> None:
    text = _PLACE.sub("", PAGE.read_text("utf-8"))
    for name in re.findall(r"`((?:headergen|tests|docs|scripts|\.ci|generated|templates)/[^`\s]*)", text):
        pattern = re.sub(r"<\w+>", "*", name).rstrip("/")
        assert list(ROOT.glob(pattern)), name


def test_every_room_is_tested_under_its_name() -> None:
    for rooms in floors():
        for room in rooms:
            files = [ROOT / "tests" / f"test_{name}.py" for name in (room, *ELSEWHERE.get(room, ()))]
            assert files[0].is_file() or room in ELSEWHERE, f"{room} has no tests/test_{room}.py"
            assert any(file.is_file() for file in files), f"{room}: {files}"


if __name__ == "__main__":
    PAGE.write_text(filled(PAGE.read_text("utf-8")), "utf-8")
    sys.stdout.write(f"{PAGE}\n")
