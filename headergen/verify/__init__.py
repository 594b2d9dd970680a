"""Proves an ``Abi`` with a real compiler: every size, alignment, offset and value, and that nothing was missed.

The compiler answers by accepting or refusing lines of C, and by the bytes of objects that it writes; what it compiled
is never run.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from headergen.diagnostics import Diagnostic, Rule
from headergen.diagnostics.rules_verify import LAYOUT_MISMATCH, MISSED_CONSTANT, VALUE_MISMATCH
from headergen.model import Abi, Skipped
from headergen.targets import Target
from headergen.verify.assertions import Fact, facts
from headergen.verify.compilers import Outcome, RefusedHeadersError, compile_file, compiler_for, name_of
from headergen.verify.elf import sections
from headergen.verify.samples import samples
from headergen.writes import TemporaryFolder

__all__ = ["RefusedHeadersError", "Verification", "compiler_for", "name_of", "verify"]

# a compiler that is given this writes no objects, so that it cannot be asked for the bits of a bit-field
_PARSES = "-fsyntax-only"
_LAYOUT_KINDS = frozenset({"record", "member", "typedef"})


class Verification(Struct, frozen=True):
    """What came of it. ``compared`` counts facts by kind (record, member, constant, enumerator, ioctl, typedef,
    macro, string, float, alias, skipped); ``unasked`` names what this compiler cannot be asked about.
    """

    target: str
    command: tuple[str, ...]
    findings: tuple[Diagnostic, ...]
    compared: Mapping[str, int]
    unasked: tuple[str, ...] = field(default=())


def verify(
    abi: Abi,
    target: Target,
    headers: Mapping[str, bytes] | Sequence[Path],
    command: Sequence[str],
    *,
    beside: Sequence[Path] = (),
) -> Verification:
    """Compares ``abi`` with what the compiler ``command`` makes of the same headers (by name, or include folders).

    ``beside`` are folders that are searched after them.

    ``ToolError`` if the compiler cannot be run, ``RefusedHeadersError`` if it does not accept the headers themselves.
    """
    findings: list[Diagnostic] = []
    unasked: list[str] = []
    compared: Counter[str] = Counter()
    with _folders(headers) as (work, folders):
        for part in abi.units():
            asked = facts(part, samples(part, target), little=target.byteorder == "little")
            skipped = [item for item in part.skipped if _askable(item)]
            examiner = _Examiner(part, command, work, [*folders, *beside])
            try:
                findings += [*_ask(asked, target, examiner)]
            except RefusedHeadersError:
                if not (part.completions or beside):
                    raise
                # headers that forget to include a struct, or what their functions take (size_t), are taken behind those
                # that have it, where names that were skipped may mean something
                findings += _ask(asked, target, replace(examiner, abi=_behind(part, beside)))
                skipped = []
            findings += _ask_skipped(skipped, target, examiner)
            untold = [fact.name for fact in asked if fact.section and _PARSES in command]
            compared.update(fact.kind for fact in asked if fact.kind and not (fact.section and untold))
            compared["skipped"] += len(skipped)
            unasked += untold
    return Verification(target.name, tuple(command), tuple(findings), compared, tuple(unasked))


def _behind(part: Abi, beside: Sequence[Path]) -> Abi:
    """A part with its entries behind what completes them, and what is ``beside`` them for every program."""
    homes = (home for done in part.completions for home in done.headers)
    first = ("stddef.h",) if beside else ()
    return replace(part, entries=tuple(dict.fromkeys((*first, *homes, *part.entries))))


@contextmanager
def _folders(headers: Mapping[str, bytes] | Sequence[Path]) -> Iterator[tuple[Path, list[Path]]]:
    with TemporaryFolder() as name:
        work = Path(name)
        if not isinstance(headers, Mapping):
            yield work, [Path(folder).resolve() for folder in headers]
            return
        root = work / "include"
        for header, data in headers.items():
            path = root / header
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        yield work, [root]


class _Examiner(Struct, frozen=True):
    """A compiler that has the headers before it and takes questions."""

    abi: Abi
    command: Sequence[str]
    work: Path
    folders: Sequence[Path]

    def compile(self, lines: Sequence[str]) -> Outcome:
        """Compiles the entry headers followed by ``lines``; errors are numbered by their index in ``lines``."""
        source = self.work / "ask.c"
        head = [f"#include <{entry}>" for entry in self.abi.entries]
        source.write_text("\n".join([*head, *lines]) + "\n", encoding="utf-8")
        outcome = compile_file(self.command, source, self.folders)
        errors = {line - len(head) - 1: text for line, text in outcome.errors.items()}
        if outcome.elsewhere or any(index < 0 for index in errors):
            said = outcome.elsewhere or next(text for index, text in errors.items() if index < 0)
            raise RefusedHeadersError(
                f"{name_of(self.command)} does not accept the headers for {self.abi.target}",
                help="give a compiler for this target with --cc TARGET=COMMAND, or mend the headers",
                detail=said.replace(f"{self.folders[0]}/", ""),
            )
        return replace(outcome, errors=errors)


def _ask(asked: Sequence[Fact], target: Target, examiner: _Examiner) -> Iterator[Diagnostic]:
    outcome = examiner.compile([fact.code for fact in asked])
    wrong = outcome.errors
    for index, fact in enumerate(asked):
        if index in wrong:
            yield _finding(fact, target, f"the compiler says: {wrong[index]}")
    objects = [(index, fact) for index, fact in enumerate(asked) if fact.section]
    if not objects or _PARSES in examiner.command:
        return
    if wrong:  # a compiler that found an error writes no object: ask again without the refused lines
        outcome = examiner.compile(["" if index in wrong else fact.code for index, fact in enumerate(asked)])
    written = sections(outcome.data)
    for index, fact in objects:
        if index in wrong:
            continue
        data = written.get(fact.section)
        # an assembler may fill a section up to its alignment
        if data is None or data[: len(fact.data)] != fact.data or any(data[len(fact.data) :]):
            yield _finding(fact, target, "the compiler sets " + (data.hex(" ") if data is not None else "nothing"))


def _finding(fact: Fact, target: Target, said: str) -> Diagnostic:
    rule: Rule = LAYOUT_MISMATCH if fact.kind in _LAYOUT_KINDS else VALUE_MISMATCH
    message = f"{fact.name}: headergen says {fact.expected}; {said}"
    return Diagnostic(rule, message, fact.location, targets=(target.name,))


def _askable(item: Skipped) -> bool:
    """Whether what was skipped is a macro by its name; records and members are not asked for their value."""
    return item.name.isidentifier()


def _ask_skipped(skipped: Sequence[Skipped], target: Target, examiner: _Examiner) -> Iterator[Diagnostic]:
    """Each skipped macro must be refused where a constant is due: one that is accepted was missed."""
    lines = [
        line
        for index, item in enumerate(skipped)
        # in a function of its own: a compiler names an unknown identifier once in each function
        for line in (f"#ifdef {item.name}",
                     f"void hg_{index}(void) {{ enum {{ hg_skipped = ({item.name}) }}; }}", "#else",
                     "#error not a macro", "#endif", ";")
    ]  # fmt: skip
    if not lines:
        return
    refused = {index // 6 for index in examiner.compile(lines).errors}
    for index, item in enumerate(skipped):
        if index not in refused:
            message = f"{item.name} was skipped ({item.reason}), but the compiler accepts it as a constant"
            yield Diagnostic(MISSED_CONSTANT, message, item.location, targets=(target.name,))
