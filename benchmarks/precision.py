"""``python -m benchmarks.precision [--docs]``: how many errors of whole-kernel comparisons are breaks for some program.

A hundred findings at severity error are drawn by a hash of their names from the comparisons of all headers of x86-64,
and each is held against the verdict that somebody gave it (``tests/data/precision.json``): ``true`` where
some program that was right before does not compile, or is understood otherwise, ``false`` where none is, and ``input``
where the tree at hand is not what the kernel released. ``--docs`` puts the figures into docs/precision.md.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from hashlib import sha256
from pathlib import Path

from msgspec import Struct

from headergen.commands.diff import diff
from headergen.diagnostics import Severity
from headergen.report.progress import Progress
from headergen.sides.differing import DiffAsked
from tests.kernels import installed, source

VERDICTS = Path(__file__).resolve().parent.parent / "tests" / "data" / "precision.json"
FRESH = VERDICTS.with_name("precision-fresh.json")
OTHERS = VERDICTS.with_name("precision-others.json")
UNSEEN_OLD = VERDICTS.with_name("precision-unseen-old.json")
UNSEEN_NEW = VERDICTS.with_name("precision-unseen-new.json")
PAGE = Path(__file__).resolve().parent.parent / "docs" / "precision.md"
_MARKS = "<!-- precision: made by `python -m benchmarks.precision --docs` -->", "<!-- end of precision -->"
PAIRS = (("6.1", "6.12"), ("6.12", "7.2"))
SIZE = 100


class Drawn(Struct, frozen=True, order=True):
    """An error of the sample; ``between`` are the two series."""

    between: str
    rule: str
    symbol: str
    message: str

    @property
    def key(self) -> str:
        """What a verdict is about, whatever the words."""
        return f"{self.between} {self.rule} {self.symbol}"


def kernel(series: str) -> str:
    """The kernel of a series, as the command line names it."""
    if series == "7.2":
        root = installed(series)
        return os.pathsep.join([str(root / "x86-linux-any"), str(root / "any-linux-any")])
    return str(source(series))


def errors(old: str, new: str) -> list[Drawn]:
    """The findings at severity error between two series."""
    asked = DiffAsked(arches=("x86_64",), everything=True)
    report = diff(Path.cwd(), kernel(old), kernel(new), asked=asked, progress=Progress(quiet=True))
    found = [each for each in report.findings if each.severity == Severity.ERROR]
    return sorted(Drawn(f"{old}..{new}", each.rule.id, each.symbol, each.message) for each in found)


def sample(every: list[Drawn]) -> list[Drawn]:
    """The same hundred in every run, by a hash of each: a rule that changes leaves the others where they are."""
    return sorted(sorted(every, key=lambda each: sha256(each.key.encode()).digest())[:SIZE])


def judged(drawn: list[Drawn], file: Path = VERDICTS) -> tuple[Counter[str], list[Drawn]]:
    """How many have each verdict, and those that nobody has judged."""
    verdicts = json.loads(file.read_text("utf-8"))
    counts = Counter(verdicts[each.key]["verdict"] for each in drawn if each.key in verdicts)
    return counts, [each for each in drawn if each.key not in verdicts]


def sentence(counts: Counter[str], total: int) -> str:
    """The figures for the docs."""
    real = counts["true"] + counts["false"]
    kernels = " and ".join(f"{old} to {new}" for old, new in PAIRS)
    return (
        f"Of {total} errors that all headers of x86-64 give from {kernels}, {sum(counts.values())} were drawn by a hash"
        " of their names and judged, names that are gone by a search through all headers of the newer kernel, the"
        " others by what the finding says (the rules were tuned on these updates, so others may fare worse):"
        f" {counts['true']} of {real} break some program"
        f" ({counts['input']} more tell of files that the tree at hand lacks and the kernel has)."
    )


def fresh_table() -> str:
    """What samples of updates gave that no rule had been tuned on when they were drawn, the earliest first."""
    rows = [
        "",
        "",
        "| a hundred errors (x86-64 where nothing else is said), drawn by a hash | breaks | no breaks | not of Linux |",
    ]
    rows.append("| --- | ---: | ---: | ---: |")
    for each in json.loads(FRESH.read_text("utf-8")):
        counts = Counter(finding["verdict"] for finding in each["findings"])
        share = counts["true"] / (counts["true"] + counts["false"])
        told = f"{counts['true']} ({share:.1%})"
        rows.append(f"| {each['drawn']} | {told} | {counts['false']} | {counts['input']} |")
    return "\n".join(rows)


def others_table() -> str:
    """What warnings and notes of whole kernels were worth, drawn by a seed: whether somebody has to look, and whether
    the reason is true.
    """
    rows = ["", "", "| warnings and notes, drawn at random | useful, or its reason true | no use | false |"]
    rows.append("| --- | ---: | ---: | ---: |")
    for each in json.loads(OTHERS.read_text("utf-8")):
        counts = Counter(finding["verdict"] for finding in each["findings"])
        right = counts["useful"] + counts["true"]
        rows.append(f"| {each['drawn']} | {right} | {counts['no use']} | {counts['false']} |")
    return "\n".join(rows)


def unseen_table() -> str:
    """What trees that nobody had met gave, all of their errors: what is told twice or in wrong words counts against the
    tool as what breaks nothing does. ``standing`` counts those that keep the verdict of an earlier sample.
    """
    rows = ["", "", "| trees that the project had never met | right | told twice or wrongly | false | not of Linux |"]
    rows.append("| --- | ---: | ---: | ---: | ---: |")
    for each in (each for file in (UNSEEN_OLD, UNSEEN_NEW) for each in json.loads(file.read_text("utf-8"))):
        counts = Counter(finding["verdict"] for finding in each["findings"]) + Counter(each.get("standing", {}))
        right, wrong = counts["true"] + counts["useful"], counts["misleading"] + counts["no use"]
        share = right / (right + wrong + counts["false"])
        rows.append(f"| {each['drawn']} | {right} ({share:.1%}) | {wrong} | {counts['false']} | {counts['input']} |")
    return "\n".join(rows)


def put_into(page: Path, marks: tuple[str, str], told: str) -> None:
    """Puts a sentence between two marks of a page."""
    before, _, rest = page.read_text("utf-8").partition(marks[0])
    _, _, after = rest.partition(marks[1])
    page.write_text(f"{before}{marks[0]}\n{told}\n{marks[1]}{after}", "utf-8")


def _main() -> int:
    every = [each for old, new in PAIRS for each in errors(old, new)]
    counts, open_ones = judged(sample(every))
    for each in open_ones:
        print(f"not judged: {each.key}: {each.message}", file=sys.stderr)
    told = sentence(counts, len(every)) + fresh_table() + others_table() + unseen_table()
    print(told)
    if "--docs" in sys.argv:
        put_into(PAGE, _MARKS, told)
    return 1 if open_ones else 0


if __name__ == "__main__":
    sys.exit(_main())
