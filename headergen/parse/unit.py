"""One unit under way: its text is cut into runs, each of one header, parsed a batch at a time, and remembered.

Modules share headers, and so do targets and the two sides of a comparison: of ten runs of ``check`` nine were read
before. All that a run's outcome depends on is its text, which of its words are types already, and the bytes of a
``long`` where it gives a type a ``mode``. So what a run declared is kept by those, and taken in again where they come
again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from sys import intern
from typing import Any

from msgspec import Struct

from headergen.diagnostics import HeaderError
from headergen.model import Location
from headergen.model.identifiers import WORD
from headergen.parse.attributes import take_attributes
from headergen.parse.convert import Converter
from headergen.parse.declared import Event
from headergen.parse.source import Parser, boundary, is_boundary
from headergen.parse.tokens import Cutter, Declaration, Token, UnendedError, runs

# tokens that are parsed at a time: enough that what precedes each batch does not show, few enough for little memory
_BATCH = 6_000
# characters of runs that are remembered, and of units that have some: all headers of Linux in one unit have 3 million,
# which lie in memory only for who says that he reads nearly the same again
_MOST = 8 << 20
_MOST_OF_A_UNIT = 1 << 20


class Refusing(Struct, frozen=True):
    """What to do with entries that do not parse: ``refused`` takes them, or their failure is that of all (None)."""

    refused: dict[str, HeaderError] | None
    entries: Sequence[str]

    def takes(self, error: HeaderError) -> bool:
        """Notes a failure, if it can go on without the header that failed."""
        if self.refused is None or error.path not in self.entries or error.path in self.refused:
            return False
        self.refused[error.path] = error.bare()
        return True

    def leaves_out(self, header: str) -> bool:
        """Whether a header was refused."""
        return self.refused is not None and header in self.refused


class _Outcome(Struct, frozen=True):
    """What a run declared, its records and enumerations without a tag by their lines, and how many tokens it has."""

    events: tuple[Event, ...]
    tagless: tuple[tuple[str, Location], ...]
    tokens: int


class _Known(Struct, frozen=True):
    """A run that was read: its words, and its outcome by those that were types, and the bytes of a ``long``, or None
    where nothing asked for these.
    """

    words: frozenset[str]
    outcomes: dict[tuple[frozenset[str], int | None], _Outcome]


class Memory:
    """The runs that were read, by their texts."""

    def __init__(self) -> None:
        self.known: dict[str, _Known] = {}
        self.size = 0

    def of(self, text: str) -> _Known:
        """What is known of a run, to be added to."""
        known = self.known.get(text)
        if known is None:
            if self.size > _MOST:
                self.known.clear()
                self.size = 0
            known = self.known[text] = _Known(frozenset(map(intern, set(WORD.findall(text)))), {})
            self.size += len(text)
        return known


MEMORY = Memory()


class _Run:
    """A run that is cut and waits to be parsed: which of its words are types where it begins, and where its events do.

    ``whole`` says that nothing but its text had a part in how it was cut.
    """

    def __init__(self, header: str, text: str) -> None:
        self.header = header
        self.text = text
        self.tokens = 0
        self.whole = False
        self.types: frozenset[str] | None = None
        self.events = 0
        self.tagless = 0
        self.modes = 0


class UnitReading:
    """Reads the runs of one unit into ``converter.declared``."""

    def __init__(self, long_bytes: int, refusing: Refusing, assumed: Collection[str] = ()) -> None:
        self.converter = Converter(long_bytes)
        self.converter.declared.types.update(assumed)
        self._long_bytes = long_bytes
        self._refusing = refusing
        self._remembering = True
        self._parser = Parser()
        self._cutter = Cutter()
        self._seen: set[str] = set()
        self._waiting: list[tuple[_Run, Declaration | None]] = []  # None where a run ends
        self._size = 0

    def read(self, text: str, *, again: bool = False) -> None:
        """Takes in all that the text declares, to remember it if it is small or will be read ``again``."""
        self._remembering = again or len(text) <= _MOST_OF_A_UNIT
        for header, lines in runs(text):
            run = lines.rstrip("\n")  # the same at the end of one unit and in the middle of another
            known = MEMORY.known.get(run)
            if known is None or not self._again(header, run, known):
                self._cut(header, run)
        self._cutter.finish()
        self._parse()

    # ------------------------------------------------------------------------------------------------ what is known

    def _again(self, header: str, text: str, known: _Known) -> bool:
        """Takes in what is known of a run, if it holds here."""
        if not self._cutter.between or text in self._seen or self._refusing.leaves_out(header):
            return False
        self._parse()
        declared = self.converter.declared
        types = known.words & declared.types
        outcome = known.outcomes.get((types, None)) or known.outcomes.get((types, self._long_bytes))
        if outcome is None or not declared.tagless.keys().isdisjoint(outcome.tagless):
            return False
        for event in outcome.events:
            declared.take(event)
        declared.tagless.update(outcome.tagless)
        self._cutter.pass_over(outcome.tokens)
        self._seen.add(text)
        return True

    def _begin(self, run: _Run) -> None:
        """Notes what holds where a run begins."""
        if run.types is None:
            converter = self.converter
            words = MEMORY.of(run.text).words if run.whole else frozenset[str]()
            run.types = words & converter.declared.types
            run.events, run.tagless, run.modes = len(converter.events), len(converter.tagless), converter.modes

    def _remember(self, run: _Run) -> None:
        """Keeps what a run declared, unless something else than its text had a part in it."""
        converter = self.converter
        if run.types is None or not run.whole or self._refusing.leaves_out(run.header):
            return
        lines = converter.tagless[run.tagless :]
        if all(converter.declared.tagless[each] == lines.count(each) for each in lines):
            outcome = _Outcome(tuple(converter.events[run.events :]), tuple(lines), run.tokens)
            long_bytes = None if converter.modes == run.modes else self._long_bytes
            MEMORY.of(run.text).outcomes[run.types, long_bytes] = outcome

    # ------------------------------------------------------------------------------------------------- what is not

    def _cut(self, header: str, text: str) -> None:
        """Cuts a run into declarations, and parses those that wait when they are many."""
        cutter, first = self._cutter, self._cutter.number
        run = _Run(header, text)
        run.whole = self._remembering and cutter.between and text not in self._seen
        self._seen.add(text)
        for declaration in self._declarations(text):
            self._waiting.append((run, declaration))
            self._size += len(declaration.tokens)
            if self._size >= _BATCH:
                self._parse()
        run.whole = run.whole and cutter.between
        run.tokens = cutter.number - first
        self._waiting.append((run, None))

    def _declarations(self, text: str) -> Iterator[Declaration]:
        """The declarations of a run. A header before it that ends in the middle of one takes nothing of it along."""
        cutter, pack = self._cutter, self._cutter.pack
        try:
            yield from cutter.cut(text)
        except UnendedError as error:
            between = {token.filename for token in cutter.tokens} - {cutter.file, error.path}
            if between or not self._refusing.takes(error):
                raise
            cutter.drop(pack)
            yield from cutter.cut(text)

    def _parse(self) -> None:
        """Parses what is waiting, and adds what it declares."""
        waiting, self._waiting, self._size = self._waiting, [], 0
        if not waiting:
            return
        order = iter(dict.fromkeys(run for run, _ in waiting))
        run = next(order)
        self._begin(run)
        for node in self._nodes(waiting):
            if not is_boundary(node):
                self._declare(node)
                continue
            self._remember(run)
            following = next(order, None)
            if following is not None:
                run = following
                self._begin(run)

    def _declare(self, node: Any) -> None:
        try:
            self.converter.declare(node)
        except RecursionError as error:
            raise HeaderError(
                "a declaration is nested too deeply",
                location=f"{node.coord.file}:{node.coord.line}",
                help="no header of a kernel does that; leave this one out",
            ) from error

    def _nodes(self, waiting: Sequence[tuple[_Run, Declaration | None]]) -> Sequence[Any]:
        """The trees of what is waiting, with a boundary where a run ends."""
        parts = [self._plain(each) if each is not None else boundary() for _, each in waiting]
        while True:
            tokens = [token for part in parts if not self._refusing.leaves_out(part[0].filename) for token in part]
            try:
                return self._parsed(tokens)
            except HeaderError as error:
                if not self._refusing.takes(error):
                    raise
                for token in tokens:
                    token.type = "ID" if token.type == "TYPEID" else token.type  # as it was before the parser saw it

    def _plain(self, declaration: Declaration) -> list[Token]:
        """The tokens of a declaration that the parser takes."""
        if not declaration.gnu:
            return declaration.tokens
        found = take_attributes(declaration, self.converter.belongings)
        if not found:
            first = declaration.tokens[0]
            raise HeaderError(
                "an attribute does not end",
                location=f"{first.filename}:{first.lineno}",
                help="look for a missing ] or ) in the declaration that begins there",
            )
        return found

    def _parsed(self, tokens: list[Token]) -> Sequence[Any]:
        converter = self.converter
        words = {token.value for token in tokens if token.type == "ID"}
        for keyword, behind in pairwise(tokens):
            if keyword.lineno != behind.lineno and keyword.type in ("STRUCT", "UNION"):
                converter.keyword_lines[behind.column] = keyword.lineno
        return self._parser.parse(tokens, sorted(words & converter.types), converter.types)
