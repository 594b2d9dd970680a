"""``python -m benchmarks.lint_precision [--docs | --draw SALT | --draw-plain SALT]``: how often lint is right.

``tests/data/lint_precision.json`` is a sample as it was drawn: warnings and errors of all headers of a kernel, five of
each rule by a hash with a salt, and the verdict that somebody gave each: ``true`` where the header is as the finding
says and a reviewer would want to hear it, ``misleading`` where it is so and no reviewer would, ``false`` where it is
not. The figure is the file's alone and stays where rules are mended for what was false in it: ``--docs`` puts it
into docs/precision.md, and without arguments it is told which of the sample lint still finds. ``--draw`` prints another
sample, to be judged and kept in place of the file.

``tests/data/lint_precision_others.json`` holds samples of other material in the same form, of which nothing is kept
here but the verdicts: what is new from one kernel to a later one, an old kernel, and headers of drivers that never were
in one.

``tests/data/lint_precision_plain.json`` holds samples of what is new between kernels, each a hundred of all warnings
and errors by a hash and whatever their rules, so that its figure is that of all that users are told. ``--draw-plain``
prints another one, of findings about which no sample has a verdict. A header in a folder of which the older kernel's
package has nothing is not new, only not there, and left out.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from benchmarks.precision import Drawn, kernel, put_into
from headergen.commands.lint import lint_headers
from headergen.diagnostics import Diagnostic, Severity
from headergen.diagnostics import rules_lint as rules
from headergen.diagnostics.rules import RULES
from headergen.report.progress import Progress
from headergen.sides.linting import LintAsked
from tests.kernels import installed, source

_RULES = frozenset(RULES)
_OF_SEVERAL = frozenset(
    {rules.IOCTL_POINTER, rules.IOCTL_RANGE, rules.IOCTL_SIZEOF, rules.IOCTL_WIDTH, rules.WIDTH, rules.ALIGNMENT}
)  # names that one finding is about
VERDICTS = Path(__file__).resolve().parent.parent / "tests" / "data" / "lint_precision.json"
_INSTALLED = ("4.19", "7.2")
SIZE, LEAST = 100, 5
PAGE = Path(__file__).resolve().parent.parent / "docs" / "precision.md"
OTHERS = VERDICTS.with_name("lint_precision_others.json")
OTHER_MARKS = "<!-- others: made by `python -m benchmarks.lint_precision --docs` -->", "<!-- end of others -->"
PLAIN = VERDICTS.with_name("lint_precision_plain.json")
PLAIN_MARKS = "<!-- plain: made by `python -m benchmarks.lint_precision --docs` -->", "<!-- end of plain -->"
MARKS = "<!-- precision: made by `python -m benchmarks.lint_precision --docs` -->", "<!-- end of precision -->"


_SPANS = (("6.1", "6.12"), ("4.19", "6.1"), ("6.12", "7.2"))
_MATERIAL = {
    "6.1..6.12": "what is new from 6.1 to 6.12",
    "6.12..7.2": "what is new from 6.12 to 7.2",
    "4.19..6.12": "what is new from 4.19 to 6.12",
    "6.12..6.14": "what is new from 6.12 to 6.14",
    "6.14..6.19": "what is new from 6.14 to 6.19",
    "4.20..5.19": "what is new from 4.20 to 5.19",
    "5.19..6.3": "what is new from 5.19 to 6.3",
    "4.0..4.10": "what is new from 4.0 to 4.10",
    "4.10..4.20": "what is new from 4.10 to 4.20",
    "5.0..5.4": "what is new from 5.0 to 5.4",
    "5.3..5.7": "what is new from 5.3 to 5.7",
    "5.8..5.17": "what is new from 5.8 to 5.17",
    "5.14..6.3": "what is new from 5.14 to 6.3",
    "6.3..6.8": "what is new from 6.3 to 6.8",
    "6.8..6.19": "what is new from 6.8 to 6.19",
    "4.0..4.1 ": "what is new from 4.0 to 4.1",
    "4.1..4.10": "what is new from 4.1 to 4.10",
    "4.10..4.12": "what is new from 4.10 to 4.12",
    "4.12..4.19": "what is new from 4.12 to 4.19",
    "4.20..5.0": "what is new from 4.20 to 5.0",
    "5.0..5.2": "what is new from 5.0 to 5.2",
    "5.14..5.17": "what is new from 5.14 to 5.17",
    "5.17..5.19": "what is new from 5.17 to 5.19",
    "5.2..5.3": "what is new from 5.2 to 5.3",
    "5.3..5.8": "what is new from 5.3 to 5.8",
    "5.4..5.19": "what is new from 5.4 to 5.19",
    "5.8..5.14": "what is new from 5.8 to 5.14",
    "6.8..6.14": "what is new from 6.8 to 6.14",
    "3.10..4.4": "what is new from 3.10 to 4.4",
    "4.9..4.10": "what is new from 4.9 to 4.10",
    "4.9..4.12": "what is new from 4.9 to 4.12",
    "4.9..6.4": "what is new from 4.9 to 6.4",
    "5.8..5.11": "what is new from 5.8 to 5.11",
    "5.11..5.14": "what is new from 5.11 to 5.14",
    "5.19..6.0": "what is new from 5.19 to 6.0",
    "6.0..6.3": "what is new from 6.0 to 6.3",
    "6.4..6.8": "what is new from 6.4 to 6.8",
    "6.12..6.13": "what is new from 6.12 to 6.13",
    "6.13..6.14": "what is new from 6.13 to 6.14",
    "3.10..mt8163": "what a vendor's 3.19 has more than 3.10",
    "3.10..tcc897x": "what a vendor's 3.18 has more than 3.10",
    "4.14..kirin": "what a vendor added to 4.14",
    "4.14..mediatek": "what another added to it",
    "5.4..lahaina": "what a vendor added to 5.4",
    "4.14..a22x": "what a vendor's 4.14.368 has more than another's 4.14.78",
    "4.2..xlnx": "what a vendor's 4.6 has more than 4.2",
    "5.11..mt6835": "what a vendor's 5.15 has more than 5.11",
    "5.16..fmsh": "what a vendor's 6.0 has more than 5.16",
    "3.0rk..3.10msm": "what a vendor's 3.10 has more than another's 3.0",
    "3.10msm..3.18msm": "what is new in its 3.18",
    "4.14..sprd": "what another's 4.14.98 has more than 4.14",
    "tina..5.11": "what 5.11 has more than a vendor's 5.4",
    "4.1..4.3": "what is new from 4.1 to 4.3",
    "4.12..4.14": "what is new from 4.12 to 4.14",
    "5.4..5.9": "what is new from 5.4 to 5.9",
    "6.7..6.9": "what is new from 6.7 to 6.9",
    "6.1 ": "all of 6.1",
    "6.1..7.2": "what is new from 6.1 to 7.2",
    "4.4..4.9": "what is new from 4.4 to 4.9",
    "4.9..4.14": "what is new from 4.9 to 4.14",
    "4.14..4.19": "what is new from 4.14 to 4.19",
    "6.12 ": "all of 6.12",
    "4.19..6.1": "what is new from 4.19 to 6.1",
    "4.19": "all of 4.19",
    "7.2": "all of 7.2",
    "own drivers": "drivers that never were in a kernel",
}


class Judged(Struct, omit_defaults=True):
    """What lint said of one thing, the verdict on that, and the reason. ``parts``: the findings as which it was drawn,
    when lint told each hole of a record and each option of a header by itself, with the verdict that each had. The one
    that they are now is ``true`` if one of them was, for that is what a reviewer wants to hear.
    """

    message: str
    verdict: str
    why: str
    parts: dict[str, str] = {}


class Sample(Struct, omit_defaults=True):
    """A sample as it was drawn: from how many findings, for which targets, and by which salt; and how many more there
    were that had been ``judged_before``.
    """

    kernel: str
    salt: str
    targets: tuple[str, ...]
    drawn_from: int
    findings: dict[str, Judged]
    judged_before: int = 0


def judged() -> Sample:
    """The sample that was judged."""
    return msgspec.json.decode(VERDICTS.read_bytes(), type=Sample)


def judged_others() -> list[Sample]:
    """The samples of other material, the oldest first."""
    return msgspec.json.decode(OTHERS.read_bytes(), type=list[Sample])


def judged_plainly() -> list[Sample]:
    """The samples of what is new, drawn whatever the rules, the oldest first."""
    return msgspec.json.decode(PLAIN.read_bytes(), type=list[Sample])


def plain_sentences(samples: list[Sample]) -> str:
    """The figures of what users of a range are told, for the docs."""
    return "\n\n".join(map(_plain_sentence, samples))


def _plain_sentence(drawn: Sample) -> str:
    counts = Counter(each.verdict for each in drawn.findings.values())
    fresh = f" about which no sample had a verdict (and {drawn.judged_before} more)" if drawn.judged_before else ""
    return (
        f"The {drawn.salt}: of the {drawn.drawn_from} warnings and errors{fresh} on {len(drawn.targets)} targets"
        f" ({', '.join(drawn.targets)}), {_drawn(drawn)} were drawn at random, whatever their rules:"
        f" **{counts['true']} of {counts.total()} are true and worth saying**, {counts['misleading']} are so and"
        f" mislead, {counts['false']} are false ({_by_material(drawn)})."
    )


def unjudged(every: list[Drawn], samples: list[Sample]) -> list[Drawn]:
    """The findings of which a part has no verdict in any sample, of whichever kernel it was drawn."""
    known = parts_of(key for drawn in samples for key in drawn.findings)
    return [each for each in every if not parts_of([each.key]) <= known]


def parts_of(keys: Iterable[str]) -> set[tuple[str, str, str]]:
    """The rule, symbol and member of each thing that findings are about, by their keys, whatever the series."""
    return {part for key in keys for part in _parts(key)}


def _parts(key: str) -> Iterator[tuple[str, str, str]]:
    words = key.split(" ")
    at = next(at for at, word in enumerate(words) if word in _RULES)
    rule, (first, *more) = words[at], " ".join(words[at + 1 :]).split(", ")
    tagged = first.startswith(("struct ", "union ", "enum "))
    words = first.split(" ", 2 if tagged else 1)
    symbol, member = (" ".join(words[:2]), *words[2:], "")[:2] if tagged else (*words, "")[:2]
    yield rule, symbol, member
    yield from ((rule, symbol, each) if member else (rule, each, "") for each in more)


def _drawn(sample: Sample) -> str:
    """How many findings were drawn; and how many they are now, where some are of one cause."""
    count = sum(len(each.parts) or 1 for each in sample.findings.values())
    now = len(sample.findings)
    return f"{count}" if now == count else f"{count} (which lint tells as {now} now, one for each cause)"


def _by_material(drawn: Sample) -> str:
    parts: dict[str, Counter[str]] = {}
    for key, finding in drawn.findings.items():
        parts.setdefault(next(name for name in _MATERIAL if key.startswith(name)), Counter())[finding.verdict] += 1
    return "; ".join(
        f"{_MATERIAL[name]}: {parts[name]['true']} of {parts[name].total()}" for name in _MATERIAL if name in parts
    )


def others_sentence(samples: list[Sample]) -> str:
    """The figures of the samples of other material for the docs."""
    told = []
    for each in samples:
        verdicts = Counter(finding.verdict for finding in each.findings.values())
        told.append(f"**{verdicts['true']} of {verdicts.total()}** ({each.salt}; of {each.drawn_from})")
    last = _by_material(samples[-1])
    return f"True and worth saying were {', '.join(told[:-1])} and {told[-1]}. Of the last of them: {last}."


def findings(series: str, targets: tuple[str, ...], headers: tuple[str, ...] = ()) -> list[Drawn]:
    """What lint says of the whole kernel, or of some headers of it, at severity warning and error."""
    asked = LintAsked(kernel(series), patterns=headers)
    result = lint_headers(Path.cwd(), asked, arches=targets, progress=Progress(quiet=True))
    told = [each for each in result.findings if each.severity >= Severity.WARNING]
    return [Drawn(series, each.rule.id, _about(each), each.message) for each in told]


def new_findings(old: str, new: str, targets: tuple[str, ...]) -> list[Drawn]:
    """What lint says at severity warning and error of what is new in one series since another."""
    ends = [installed(series) if series in _INSTALLED else source(series) for series in (old, new)]
    result = lint_headers(
        Path.cwd(), LintAsked(str(ends[1]), str(ends[0])), arches=targets, progress=Progress(quiet=True)
    )
    there = {folder.name for folder in ends[0].glob("*-linux-any/*")} | {"arch"}
    told = [each for each in result.findings if each.severity >= Severity.WARNING]
    if old in _INSTALLED:
        told = [each for each in told if _folder(each) in there]
    return [Drawn(f"{old}..{new}", each.rule.id, _about(each), each.message) for each in told]


def _folder(finding: Diagnostic) -> str:
    header = finding.location.header if finding.location else ""
    return header.removeprefix("include/uapi/").partition("/")[0]


def plain_sample(every: list[Drawn], salt: str) -> list[Drawn]:
    """The same hundred in every run, whatever their rules."""
    ranked = sorted({each.key: each for each in every}.values(), key=lambda drawn: _rank(salt, drawn))
    return sorted(ranked[:SIZE])


def _rank(salt: str, drawn: Drawn) -> str:
    return hashlib.sha256(f"{salt} {drawn.key}".encode()).hexdigest()


def sample(every: list[Drawn], salt: str) -> list[Drawn]:
    """The same findings in every run: of each rule the first five by a hash, and of all as many as make a hundred."""
    ranked = sorted({each.key: each for each in every}.values(), key=lambda drawn: _rank(salt, drawn))
    counts: Counter[str] = Counter()
    chosen = []
    for each in ranked:
        counts[each.rule] += 1
        if counts[each.rule] <= LEAST:
            chosen.append(each)
    rest = [each for each in ranked if each not in chosen]
    return sorted(chosen + rest[: max(SIZE - len(chosen), 0)])


def _about(finding: Diagnostic) -> str:
    """What a finding is about, whatever its line: a symbol and member, or a header."""
    place = finding.location.header.rpartition("include/uapi/")[2] if finding.location else ""
    if finding.rule in _OF_SEVERAL:
        return ", ".join(dict.fromkeys(part.symbol for part in finding.parts)) or finding.symbol
    return " ".join(filter(None, (finding.symbol or place, finding.member)))


def sentence(drawn: Sample) -> str:
    """The figures for the docs."""
    counts = Counter(each.verdict for each in drawn.findings.values())
    right, misleading, wrong = (counts[verdict] for verdict in ("true", "misleading", "false"))
    return (
        f"Of the {drawn.drawn_from} warnings and errors that lint gave on all headers of Linux {drawn.kernel} for"
        f" the {len(drawn.targets)} targets that it looks at, {_drawn(drawn)} were drawn by a hash, five of each rule"
        " where there are so many and the rest of all, and each was read in its header:"
        f" **{right} of {counts.total()} are true and worth saying**, {misleading} are so and mislead, and {wrong} are"
        " false. Since rules with few findings weigh as much as rules with hundreds, that is no share of all findings"
        " of a kernel."
    )


def _draw(salt: str) -> None:
    """Prints a sample that nobody has judged."""
    last = judged()
    every = findings(last.kernel, last.targets)
    _print(last, salt, every, sample(every, salt))


def _draw_plain(salt: str) -> None:
    plain = judged_plainly()
    every = [each for span in _SPANS for each in new_findings(*span, plain[-1].targets)]
    fresh = unjudged(every, [judged(), *judged_others(), *plain])
    before = len({each.key for each in every}) - len({each.key for each in fresh})
    _print(plain[-1], salt, fresh, plain_sample(fresh, salt), before)


def _print(last: Sample, salt: str, every: list[Drawn], drawn: list[Drawn], before: int = 0) -> None:
    unjudged = {each.key: Judged(each.message, "", "") for each in drawn}
    new = Sample(last.kernel, salt, last.targets, len({each.key for each in every}), unjudged, before)
    print(json.dumps(msgspec.to_builtins(new), indent=1, ensure_ascii=False))


def _main() -> None:
    drawn = judged()
    if "--draw" in sys.argv:
        _draw(sys.argv[sys.argv.index("--draw") + 1])
        return
    if "--draw-plain" in sys.argv:
        _draw_plain(sys.argv[sys.argv.index("--draw-plain") + 1])
        return
    print(sentence(drawn))
    print(plain_sentences(judged_plainly()))
    if "--docs" in sys.argv:
        put_into(PAGE, MARKS, sentence(drawn))
        put_into(PAGE, OTHER_MARKS, others_sentence(judged_others()))
        put_into(PAGE, PLAIN_MARKS, plain_sentences(judged_plainly()))
        return
    now = parts_of(each.key for each in findings(drawn.kernel, drawn.targets))
    for key, each in drawn.findings.items():
        print(f"{each.verdict}, {'found' if parts_of([key]) <= now else 'gone'}: {key}")


if __name__ == "__main__":
    _main()
