"""``python -m benchmarks.coverage > docs/tables/headers.md``: every header of Linux 7.2 for arm64, read on its own and
held against a compiler.

Needs installed headers (``HEADERGEN_KERNELS``, see ``tests/kernels.py``) and a compiler for arm64.
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path

from headergen.diagnostics import HeaderError, ToolError
from headergen.interface import read
from headergen.interface.definitions import definitions_in
from headergen.model import Abi, Completion, Skipped
from headergen.preprocess import LIBC_FOLDER
from headergen.targets import TARGETS
from headergen.verify import compiler_for, verify
from tests.kernels import installed

TARGET = TARGETS["arm64"]
_KINDS = ("records", "constants", "enumerators", "ioctls", "macros", "skipped")
_NAMES = (
    (re.compile(r"\b(struct|union|enum) \w+"), r"\1 …"),
    (re.compile(r"^(it calls|the expansion of|none has a name like|member) [^ ,:]+"), r"\1 …"),
    (re.compile(r"^(?!it |the |member |enum |struct |union )\S+(?= is )"), "…"),
    (re.compile(r"(has a name like) \S+"), r"\1 …"),
)


@dataclass
class Row:
    """A header: what it declares itself, what was compared, and what did not agree."""

    header: str
    counts: Counter[str] = field(default_factory=Counter)
    compared: Counter[str] = field(default_factory=Counter)
    mismatches: list[str] = field(default_factory=list)
    completed: tuple[Completion, ...] = ()
    reasons: Counter[str] = field(default_factory=Counter)
    unreadable: str = ""
    refused: str = ""  # what the compiler says that does not accept the header


_definitions = cache(definitions_in)


def measured(header: str, folders: Sequence[Path]) -> Row:
    """Reads one header, completes it, and asks the compiler about all that came out."""
    row = Row(header)
    refused: list[Skipped] = []
    try:
        abi = read([header], folders, TARGET, unreadable=refused, definitions=_definitions(tuple(folders)))
    except HeaderError as error:
        row.unreadable = refused[0].reason if refused else error.message
        row.refused = _accepted(header, folders)
        return row
    _verify(row, abi, folders)
    row.completed = abi.completions
    _count(row, abi, header)
    return row


def _accepted(header: str, folders: Sequence[Path]) -> str:
    """What the compiler says against the header; "" if it accepts it."""
    nothing = Abi("arm64", (header,), (), {}, {}, {}, {}, {}, {}, ())
    row = Row(header)
    _verify(row, nothing, folders)
    return row.refused


def _verify(row: Row, abi: Abi, folders: Sequence[Path]) -> None:
    command = compiler_for(TARGET)
    if command is None:
        raise SystemExit("no compiler for arm64: install gcc-aarch64-linux-gnu, clang or ziglang")
    try:
        proved = verify(abi, TARGET, folders, command, beside=[Path(LIBC_FOLDER)])
    except ToolError as error:
        said = error.detail.splitlines()[0]
        for folder in (*folders, Path(LIBC_FOLDER)):
            said = said.replace(f"{folder.resolve()}/", "")
        row.refused = row.refused or said
        return
    row.compared.update({kind: count for kind, count in proved.compared.items() if kind != "skipped"})
    row.compared["refused"] += proved.compared["skipped"]
    row.mismatches += [finding.message for finding in proved.findings]


def _count(row: Row, abi: Abi, header: str) -> None:
    """Counts what the header declares itself; what it includes has a row of its own."""
    groups: dict[str, Iterable[object]] = {
        "records": abi.records.values(),
        "constants": abi.constants.values(),
        "ioctls": abi.ioctls.values(),
        "macros": abi.macros.values(),
        "skipped": abi.skipped,
    }
    for kind, items in groups.items():
        row.counts[kind] = sum(getattr(item, "location").header == header for item in items)  # noqa: B009
    row.counts["enumerators"] = sum(len(e.members) for e in abi.enums.values() if e.location.header == header)
    row.reasons.update(_reason(item.reason) for item in abi.skipped if item.location.header == header)


def _reason(text: str) -> str:
    """A reason without the name that it is about, so that reasons can be counted."""
    for pattern, instead in _NAMES:
        text = pattern.sub(instead, text)
    return text[:100]


def page(rows: Sequence[Row]) -> Iterator[str]:
    """The document, line by line."""
    read_ = [row for row in rows if not row.unreadable]
    alone = [row for row in rows if not row.refused]
    total: Counter[str] = Counter()
    compared: Counter[str] = Counter()
    for row in rows:
        total.update(row.counts)
        compared.update(row.compared)
    wrong = sum(len(row.mismatches) for row in rows)
    facts = sum(compared.values())
    completed = sum(len(each.names) for row in rows for each in row.completed)
    yield "# Every header of Linux 7.2 for arm64"
    yield ""
    yield (
        "Each header that the kernel exports, read on its own, and all that came out compared with a compiler. Made by"
        " `python -m benchmarks.coverage > docs/tables/headers.md`."
    )
    yield ""
    yield (
        f"- {len(rows)} headers; headergen reads {len(read_)}, {' '.join((compiler_for(TARGET) or ('?',))[:1])}"
        f" accepts {len(alone)} on their own (with headergen's own small C library headers)."
    )
    lost = [row.header for row in rows if row.unreadable and not row.refused]
    yield f"- Accepted by the compiler and not read: {', '.join(f'`{name}`' for name in lost) or 'none'}."
    yield "- In them: " + ", ".join(f"{total[kind]:,} {kind}" for kind in _KINDS) + "."
    yield (
        f"- {completed:,} names of {sum(bool(row.completed) for row in rows)} headers got their meaning from a header"
        " that theirs forgets to include (`headergen dump` says which)."
    )
    yield (
        f"- {facts:,} facts compared ("
        + ", ".join(
            f"{count:,} {'skipped names refused' if kind == 'refused' else kind + 's'}"
            for kind, count in compared.items()
        )
        + f"), counted in every header that reads them: {wrong} wrong or missed"
        f" ({100 * (1 - wrong / facts):.3f} % right)."
    )
    reasons: Counter[str] = Counter()
    for row in rows:
        reasons.update(row.reasons)
    yield ""
    yield "## Why names are skipped"
    yield ""
    yield "| names | reason |"
    yield "| ---: | --- |"
    for reason, count in reasons.most_common(25):
        yield f"| {count} | {_cell(reason)} |"
    yield ""
    yield "## Headers"
    yield ""
    yield "A header's own items; what it includes has a row of its own. *facts* is all that was compared."
    yield ""
    yield "| header | records | constants | enumerators | ioctls | macros | skipped | facts | wrong | remarks |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |"
    for row in rows:
        yield (
            f"| `{row.header}` | "
            + " | ".join(str(row.counts[kind]) for kind in _KINDS)
            + (f" | {sum(row.compared.values())} | {len(row.mismatches)} | {_cell(_remarks(row))} |")
        )


def _remarks(row: Row) -> str:
    said = []
    if row.unreadable:
        said.append(f"not read: {row.unreadable}")
    if row.refused:
        said.append(f"the compiler refuses it: {row.refused}")
    said += [f"{len(each.names)} by {', '.join(f'`{name}`' for name in each.headers)}" for each in row.completed]
    said += row.mismatches[:3]
    said += [f"{count}: {reason}" for reason, count in row.reasons.most_common(2)]
    return "; ".join(said)


def _cell(text: str) -> str:
    return re.sub(r"\s+", " ", text).replace("|", "\\|").replace("<", "&lt;")


def main() -> None:
    """Prints the page."""
    root = installed("7.2")
    folders = [root / "aarch64-linux-any", root / "any-linux-any"]
    names = sorted({path.relative_to(folder).as_posix() for folder in folders for path in folder.rglob("*.h")})
    names = [name for name in names if not name.startswith("asm-generic/")]
    only = sys.argv[1:]
    names = [name for name in names if not only or name in only]
    rows = []
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for number, row in enumerate(pool.map(partial(measured, folders=folders), names, chunksize=4), 1):
            rows.append(row)
            if number % 100 == 0 or row.mismatches or (row.unreadable and not row.refused):
                print(number, row.header, row.unreadable, row.mismatches[:2], file=sys.stderr)
    print("\n".join(page(rows)))


if __name__ == "__main__":
    main()
