"""The README's pictures: made by a command from real output, the same each time, and whole without the web."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks.pictures import COMMANDS, FOLDER, answered, recording
from headergen.cli import main

SCREEN = (("headergen one", "\x1b[31mred\x1b[0m & <plain>\n  two"), ("headergen two", "done\n"))


def test_the_same_output_gives_the_same_picture() -> None:
    assert recording(SCREEN) == recording(SCREEN)


def test_a_picture_shows_what_was_typed_and_what_was_answered() -> None:
    text = shown(recording(SCREEN))
    assert text.index("headergen one") < text.index("red") < text.index("& <plain>") < text.index("headergen two")
    assert "done" in text


def shown(picture: str) -> str:
    """The text of a picture, a line for each element."""
    from html import unescape

    return "\n".join(unescape(each).replace("\xa0", " ") for each in re.findall(r"<text[^>]*>([^<]*)</text>", picture))


@pytest.mark.parametrize("picture", [recording(SCREEN), "kept"])
def test_a_picture_asks_nothing_of_the_web(picture: str) -> None:
    if picture == "kept":
        picture = (FOLDER / "terminal.svg").read_text("utf-8")
    assert re.findall(r"[a-z]+://[^\"' ]+", picture) == ["http://www.w3.org/2000/svg"]
    assert not re.search(r"@import|@font-face|url\((?!#)|<script|<image", picture)


def test_the_pictures_that_are_kept_show_the_commands_that_are_run() -> None:
    text = shown((FOLDER / "terminal.svg").read_text("utf-8"))
    for typed, _ in COMMANDS:
        assert f"$ \n{typed}\n" in text
    for name in ("report.png", "records.png"):
        assert (FOLDER / name).read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"


def test_a_command_that_fails_makes_no_picture(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert "headergen 0." in answered("headergen --version", 3, tmp_path)
    with pytest.raises(SystemExit, match="no verb 'nonsense'"):
        answered("headergen nonsense", 3, tmp_path)
    assert main(["--version"]) == 0
