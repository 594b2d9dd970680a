"""The pictures of the README, made from what headergen really prints: a recording of a terminal, and the HTML report.

``python -m benchmarks.pictures`` writes them to docs/pictures/. It needs kernels 6.1 and 6.12 as the tests do (see
tests/kernels.py), and chromium for the report. The same output gives the same picture: no date, no font of the web.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from rich.console import Console
from rich.text import Text

from tests import kernels
from tests.browser import browser

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "pictures"
COLUMNS = 112
# what is typed, with how many lines of the answer are shown (the rest is cut, as head would)
COMMANDS = (
    ("headergen diff linux-6.1 linux-6.12 --header linux/kvm.h --arch arm64 --category layout", 8),
    ("headergen show kvm_dirty_log kvm_run.mmio --module kvm --arch i386 --arch x86_64", 22),
    ("headergen decode 0x4020aeae 0x4024aeae --module kvm --arch arm64", 5),
)
# as rich's own, without its font of the web
SVG = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" role="img"
 aria-label="A terminal in which headergen diff, show and decode answer">
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;
  font-size: {char_height}px; line-height: {line_height}px; font-variant-east-asian: full-width; }}
.{unique_id}-title {{ font-size: 18px; font-weight: bold; font-family: sans-serif; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def recording(screen: Iterable[tuple[str, str]]) -> str:
    """An SVG of a terminal: what was typed, and what was answered with its colours."""
    with Path(os.devnull).open("w") as nowhere:
        console = Console(record=True, width=COLUMNS, file=nowhere, force_terminal=True, color_system="truecolor")
        for number, (typed, answer) in enumerate(screen):
            console.print(Text(("\n" if number else "") + "$ ", "bold green") + Text(typed, "bold"), soft_wrap=False)
            console.print(Text.from_ansi(answer.rstrip("\n")), soft_wrap=False)
        console.print()  # the terminal's clipping takes the feet of the last line's letters
    return console.export_svg(title="headergen", code_format=SVG, unique_id="headergen")


def answered(typed: str, lines: int, folder: Path) -> str:
    """The first lines that a command prints, in a folder where it is called as it stands there."""
    environment = os.environ | {"FORCE_COLOR": "1", "PYTHONPATH": str(ROOT), "TERM": "xterm"}
    environment.pop("NO_COLOR", None)
    command = [sys.executable, "-m", *shlex.split(typed)]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{typed}: {done.stderr}")
    shown = done.stdout.splitlines()
    more = [f"\x1b[2m… {len(shown) - lines} more lines\x1b[0m"] if len(shown) > lines + 1 else shown[lines:]
    return "\n".join((*shown[:lines], *more))


def main() -> None:
    """Writes the pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(ROOT / "linux-headers", folder / "linux-headers")
        shutil.copy(ROOT / "pyproject.toml", folder)
        for series in ("6.1", "6.12"):
            (folder / f"linux-{series}").symlink_to(kernels.source(series))
        screen = [(typed, answered(typed, lines, folder)) for typed, lines in COMMANDS]
        (FOLDER / "terminal.svg").write_text(recording(screen), "utf-8")
        report = folder / "report.html"
        kvm = "headergen diff linux-6.1 linux-6.12 --header linux/kvm.h --format html -o report.html"
        answered(f"{kvm} --arch arm64 --arch x86_64", 0, folder)
        with browser(folder / "profile") as opened:
            opened.open(report)
            opened.emulate(width=900, height=1000)
            # what the README has room for: the summary and the breaks, and then two maps
            opened.run("document.getElementById('filters').hidden = true")
            opened.run("document.documentElement.style.scrollbarWidth = 'none'")
            (FOLDER / "report.png").write_bytes(opened.picture())
            opened.run("document.querySelector('#records article').scrollIntoView()")
            (FOLDER / "records.png").write_bytes(opened.picture())


if __name__ == "__main__":
    main()
