"""Breaks and near-breaks of Linux history, each a folder: what was changed, in headers of our own that say no more.

``story`` names the header, the kernel that changed it, whether it broke somebody (``break``) or could have
(``near``), and tells in words what happened. ``old.h`` and ``new.h`` are that header before and behind (or the folders
``old`` and ``new`` with all that is read), ``expected`` is every finding for the targets of ``tests.abi_cases``, and
``abidiff`` what libabigail's abidiff says of the same two headers on x86-64.
``python -m tests.history_cases`` writes ``expected`` and ``abidiff`` again, and the table of docs/diff.md.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from headergen.abidiff import compare
from headergen.diagnostics import Diagnostic, Severity
from tests.abi_cases import CASE_TARGETS, abi_of
from tests.abi_cases import FOLDER as ABI_CASES

FOLDER = Path(__file__).parent
CASES = sorted(path.name for path in FOLDER.iterdir() if (path / "story").is_file())
PAGE = FOLDER.parents[1] / "docs" / "diff.md"
_TABLE = re.compile(r"(<!-- history: [^\n]*-->\n).*?(<!-- end of history -->)", re.DOTALL)
_LISTED = re.compile(r"^  \[([CDA])\] '([^']+)'", re.MULTILINE)
_VERDICTS = {"C": "changed", "D": "removed", "A": "added"}


class Story(NamedTuple):
    """What happened: ``kernel`` is the version that has the change, ``kind`` "break" or "near"."""

    header: str
    kernel: str
    kind: str
    words: str


def story(case: str) -> Story:
    """The story of a case."""
    first, words = (FOLDER / case / "story").read_text("utf-8").split("\n", 1)
    header, kernel, kind = first.split()
    return Story(header, kernel, kind, " ".join(words.split()))


def headers(case: str, which: str) -> dict[str, bytes]:
    """The headers of one side by the name they are included by."""
    folder = FOLDER / case / which
    if folder.is_dir():
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.h")}
    return {story(case).header: (FOLDER / case / f"{which}.h").read_bytes()}


@cache  # three tests look at all cases
def differences(case: str) -> tuple[Diagnostic, ...]:
    """What headergen says."""
    entries = (story(case).header,)
    old, new = ([abi_of(headers(case, which), t, entries) for t in CASE_TARGETS] for which in ("old", "new"))
    return compare(old, new)


def binary(case: str, which: str, work: Path) -> Path:
    """An object with debugging data of all types of one side."""
    folder = work / which
    for name, data in headers(case, which).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    source = work / f"{which}.c"
    source.write_text(f"#include <{story(case).header}>\nint main(void) {{ return 0; }}\n")
    flags = ["-g", "-c", "-fno-eliminate-unused-debug-types", "-nostdinc", f"-I{folder}", f"-I{ABI_CASES / 'include'}"]
    made = work / f"{which}.bin"
    subprocess.run(["gcc", *flags, str(source), "-o", str(made)], check=True)
    return made


def abidiff_says(case: str, work: Path) -> str:
    """The types that abidiff names, one a line; "nothing" if it sees none."""
    files = [str(binary(case, which, work)) for which in ("old", "new")]
    command = ["abidiff", "--non-reachable-types", "--harmless", *files]
    output = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    named = sorted(f"{name} {_VERDICTS[verdict]}\n" for verdict, name in _LISTED.findall(output))
    return "".join(named) or "nothing\n"


def table() -> str:
    """The cases as rows of the docs."""
    rows = ["| kernel | what happened | headergen | abidiff |", "| --- | --- | --- | --- |"]
    for case in sorted(CASES, key=lambda each: (story(each).kind, _version(story(each).kernel))):
        told = story(case)
        kind = "**break**: " if told.kind == "break" else ""
        theirs = (FOLDER / case / "abidiff").read_text("utf-8")
        seen = "sees nothing" if theirs == "nothing\n" else ", ".join(theirs.splitlines())
        rows.append(f"| {told.kernel} | {kind}{told.words} | {_most(differences(case))} | {seen} |")
    return "\n".join(rows) + "\n"


def _most(findings: tuple[Diagnostic, ...]) -> str:
    """The rules of the worst findings, with their severity."""
    if not findings:
        return "nothing"
    worst = max(each.severity for each in findings)
    return f"{worst.label}: " + ", ".join(
        dict.fromkeys(f"`{each.rule.id}`" for each in findings if each.severity == worst)
    )


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", text))


def filled(text: str) -> str:
    """The page with the table of today."""
    return _TABLE.sub(lambda match: match[1] + table() + match[2], text)


def breaks(found: Mapping[str, tuple[Diagnostic, ...]]) -> set[str]:
    """The cases that have an error."""
    return {case for case, told in found.items() if any(each.severity == Severity.ERROR for each in told)}
