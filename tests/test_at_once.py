"""What is answered before the command line is loaded is what the command line answers."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from headergen.cli import DONE, FAILED, main
from headergen.verbs import VERBS, at_once

ROOT = Path(__file__).parent.parent
COMPLETE = {"_HEADERGEN_COMPLETE": "bash_complete"}


def loaded_by(tmp_path: Path, *arguments: str, **environment: str) -> set[str]:
    """The modules that a run loads."""
    code = "import atexit, sys\natexit.register(lambda: print(*sys.modules))\nfrom headergen.__main__ import run\nrun()"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.splitlines()[-1].split())


def test_the_version_is_what_the_command_line_says(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == DONE
    assert capsys.readouterr().out == f"{at_once(['--version'], {})}\n"


@pytest.mark.parametrize("begun", ["", "d", "di", "diff", "s", "x", "check"])
def test_a_verb_is_completed_as_the_command_line_does(
    begun: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = {**COMPLETE, "COMP_WORDS": f"headergen {begun}", "COMP_CWORD": "1"}
    for name, value in asked.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit) as stop:
        main([])
    assert stop.value.code in (None, DONE)
    assert capsys.readouterr().out == f"{at_once([], asked)}\n"


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_are_told_what_each_verb_is_for(
    shell: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = {"_HEADERGEN_COMPLETE": f"{shell}_complete", "COMP_WORDS": "headergen ch", "COMP_CWORD": "1"}
    assert at_once([], asked) is None
    for name, value in (asked | {"COMP_CWORD": "ch" if shell == "fish" else "1"}).items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit):
        main([])
    said = capsys.readouterr().out
    assert "check" in said
    assert VERBS["check"] in said


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        ([], {}),
        (["--help"], {}),
        (["--version", "-v"], {}),
        (["check", "--version"], {}),
        (["--version"], {"_HEADERGEN_COMPLETE": "bash_source"}),
        ([], {**COMPLETE, "COMP_WORDS": "headergen diff --ar", "COMP_CWORD": "2"}),
        ([], {**COMPLETE, "COMP_WORDS": "headergen di --arch", "COMP_CWORD": "1"}),
        ([], {**COMPLETE, "COMP_WORDS": "headergen --v", "COMP_CWORD": "1"}),
        ([], {**COMPLETE, "COMP_WORDS": "headergen 'di", "COMP_CWORD": "1"}),
        ([], {**COMPLETE, "COMP_WORDS": "my\\ headergen", "COMP_CWORD": "1"}),
        ([], {**COMPLETE, "COMP_WORDS": "", "COMP_CWORD": "1"}),
        ([], {**COMPLETE, "COMP_WORDS": "headergen di"}),
    ],
)
def test_the_rest_is_for_the_command_line(arguments: list[str], environment: dict[str, str]) -> None:
    assert at_once(arguments, environment) is None


def test_an_empty_variable_asks_for_no_completion() -> None:
    assert at_once(["--version"], {"_HEADERGEN_COMPLETE": ""}) == at_once(["--version"], {})


def test_nothing_is_loaded_for_an_answer(tmp_path: Path) -> None:
    completed = loaded_by(tmp_path, **COMPLETE, COMP_WORDS="headergen di", COMP_CWORD="1")
    for loaded in (loaded_by(tmp_path, "--version"), completed):
        assert "headergen.verbs" in loaded
        assert loaded.isdisjoint({"click", "typing", "re", "headergen.cli"})
    assert "click" in loaded_by(tmp_path, "--help")


def test_completing_a_verb_imports_none(tmp_path: Path) -> None:
    asked = {"_HEADERGEN_COMPLETE": "zsh_complete", "COMP_WORDS": "headergen d", "COMP_CWORD": "1"}
    loaded = loaded_by(tmp_path, **asked)
    assert "click" in loaded
    assert loaded.isdisjoint({"headergen.cli.diff", "headergen.cli.decode", "headergen.cli.dump", "msgspec"})


def test_an_answer_that_cannot_be_written_is_a_plain_failure(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "headergen", "--version"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == FAILED
    assert done.stderr.startswith("error: No space left on device, standard output\nhelp: ")
