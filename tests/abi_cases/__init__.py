"""Cases for the ABI report: a folder for each rule, named like it, and some that are about several or none.

``old.h`` and ``new.h`` (or the folders ``old`` and ``new`` with a ``case.h`` and what it includes) are compared for a
little-endian 32-bit, a little-endian 64-bit and a big-endian 64-bit target; ``expected`` holds every finding, one a
line. ``targets`` may name other targets for each side.
``python -m tests.abi_cases`` writes the expectations again; read what changed before committing it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from headergen.abidiff import compare
from headergen.diagnostics import Diagnostic
from headergen.layout import layout
from headergen.model import Abi
from headergen.parse import parse
from headergen.preprocess import preprocess
from headergen.targets import TARGETS

FOLDER = Path(__file__).parent
CASES = sorted(
    path.name
    for path in FOLDER.iterdir()
    if path.is_dir() and path.name not in ("include", "arm_series", "__pycache__")
)
CASE_TARGETS = ("arm", "x86_64", "s390x")


def abi_of(headers: dict[str, bytes], target: str, entries: tuple[str, ...] = ("case.h",)) -> Abi:
    """The interface of some headers, with the ``include`` folder's beside them."""
    row = TARGETS[target]
    return layout(parse(preprocess(entries, {**_included(), **headers}, row), row), row)


@cache
def _included() -> dict[str, bytes]:
    return {str(p.relative_to(FOLDER / "include")): p.read_bytes() for p in (FOLDER / "include").rglob("*.h")}


def text_abi(text: str, target: str = "x86_64") -> Abi:
    """The interface of a piece of C."""
    return abi_of({"case.h": f"#include <linux/types.h>\n#include <linux/ioctl.h>\n{text}\n".encode()}, target)


def side(case: str, which: str) -> dict[str, bytes]:
    """The headers of one side of a case."""
    single = FOLDER / case / f"{which}.h"
    if single.exists():
        return {"case.h": single.read_bytes()}
    return {path.name: path.read_bytes() for path in (FOLDER / case / which).iterdir()}


def differences(case: str) -> tuple[Diagnostic, ...]:
    """What the report says of a case."""
    listed = _lines(case, "targets") or [("old", *CASE_TARGETS), ("new", *CASE_TARGETS)]
    old, new = ([abi_of(side(case, which), target) for target in targets] for which, *targets in listed)
    return compare(old, new)


SERIES = (("A", "A2"), ("A2", "B"), ("B", "C"), ("C", "D1"), ("D1", "D2"), ("D2", "E"), ("E", "F"), ("V1", "V2"))


def series(old: str, new: str) -> tuple[Diagnostic, ...]:
    """What the report says of two stages of the 32-bit ARM header while it was developed; each folder is a stage."""
    return compare([_stage(old)], [_stage(new)])


def _stage(name: str) -> Abi:
    folder = FOLDER / "arm_series" / name
    headers = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.h")}
    return abi_of(headers, "arm", ("linux/kvm.h",))


def _lines(case: str, name: str) -> list[tuple[str, ...]]:
    path = FOLDER / case / name
    return [tuple(line.split()) for line in path.read_text().splitlines()] if path.exists() else []


def told(findings: tuple[Diagnostic, ...]) -> str:
    """Findings as ``expected`` holds them."""
    lines = []
    for f in findings:
        place = f"{f.location.header}:{f.location.line}" if f.location else "-"
        lines.append(f"{f.severity.label} {f.rule.id} {place} {f.message} ({', '.join(f.targets)})\n")
    return "".join(lines)
