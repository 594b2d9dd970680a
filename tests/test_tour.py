"""Every command of docs/tour.md runs and prints what the page says it prints.

``python -m tests.test_tour`` runs them and writes the output into the page.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kernels import source

PAGE = Path(__file__).parent.parent / "docs" / "tour.md"
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# what differs from run to run, or from one point release of a kernel to the next
_VARIES = re.compile(
    r"\b[0-9a-f]{7,64}\b(?!\.)|\b6\.(?:1|12)\.[0-9]+\b|\b[0-9]+ [a-z-]+(?= added| of |, | \()|\d+(?=[ ,)])"
)


def _commands(text: str) -> Iterator[tuple[str, str]]:
    """Each command with the output below it."""
    for block in _BLOCK.findall(text):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield command, output


def _run_all(home: Path) -> list[tuple[str, str]]:
    """Runs the tour from top to bottom in one shell, in a home of its own."""
    (home / "linux-6.12").symlink_to(source("6.12").resolve())
    (home / "linux-6.1").symlink_to(source("6.1").resolve())
    (home / ".gitconfig").write_text("[user]\n\tname = A Maintainer\n\temail = maintainer@example.org\n")
    commands = [command for command, _ in _commands(PAGE.read_text("utf-8"))]
    mark = "=== end of output ==="
    script = "".join(f"{{ {command}\n}} 2>&1\necho '{mark}'\n" for command in commands)
    environment = {
        "HOME": str(home),
        "LC_ALL": "C.UTF-8",
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
    }
    environment |= {"GIT_CONFIG_NOSYSTEM": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    result = subprocess.run(
        ["bash", "-c", script], cwd=home, env=environment, capture_output=True, text=True, check=True, timeout=600
    )
    outputs = result.stdout.split(f"{mark}\n")[:-1]
    assert len(outputs) == len(commands), result.stdout + result.stderr
    return [(command, output.replace(str(home), "~")) for command, output in zip(commands, outputs, strict=True)]


def _shape(output: str) -> list[str]:
    return [_VARIES.sub("#", line).rstrip() for line in output.splitlines()]


@pytest.mark.kernel
def test_the_tour_prints_what_the_page_shows(tmp_path: Path) -> None:
    written = list(_commands(PAGE.read_text("utf-8")))
    for (command, expected), (_, output) in zip(written, _run_all(tmp_path), strict=True):
        assert _shape(output) == _shape(expected), (
            f"{command}\nnow prints:\n{output}\nmend it with: python -m tests.test_tour"
        )


def _update() -> None:
    os.environ.setdefault("HEADERGEN_DOWNLOAD", "1")
    with tempfile.TemporaryDirectory() as name:
        outputs = iter(_run_all(Path(name)))

    def filled(match: re.Match[str]) -> str:
        count = len(re.findall(r"^\$ ", match[1], re.MULTILINE))
        parts = [f"$ {command}\n{output}" for command, output in (next(outputs) for _ in range(count))]
        return "```console\n" + "".join(parts) + "```"

    PAGE.write_text(_BLOCK.sub(filled, PAGE.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    _update()
