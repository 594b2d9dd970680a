"""Translation units: which headers can share one, and what each of them declares.

Headers that were never meant to be included together give one name two meanings, or refuse each other; then each gets
a translation unit in which it is true.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from contextlib import suppress

from msgspec import Struct, field
from msgspec.structs import replace

from headergen.diagnostics import HeaderError
from headergen.interface import HeaderSource
from headergen.interface.failing import failing, of_other_byte_order
from headergen.interface.hidden import against, hidden, without_silent
from headergen.interface.needed import needed, readable
from headergen.interface.shared import Shared
from headergen.layout import layout
from headergen.model import Abi, Conflict, Location, Model, Skipped, TranslationUnit
from headergen.parse import UnknownTypeError, parse
from headergen.preprocess import Preprocessed, preprocessed
from headergen.targets import Target


class Way(Struct, frozen=True):
    """How a header is read that cannot be read as it is: with headers ``before`` it, with names ``assumed`` to be
    types, and with headers that are not there as if they were ``blank``.
    """

    before: tuple[str, ...] = ()
    assumed: frozenset[str] = frozenset()
    blank: frozenset[str] = frozenset()


_AS_IT_IS = Way()


class Reader(Struct, frozen=True):
    """Reads units for one target out of one source; ``tool`` preprocesses. ``shared`` is what others of the same target
    and headers have read. ``again`` says that nearly the same is read again: of another version, for another target.
    ``ways`` are those of entries that cannot be read as they are.
    """

    headers: HeaderSource
    target: Target
    tool: str | None = None
    shared: Shared | None = None
    again: bool = False
    ways: Mapping[str, Way] = field(default_factory=dict)

    def model(self, entries: Sequence[str], names: Iterable[str] | None = None) -> Model:
        """What the entries declare together, each in its way; ``HeaderError`` if they cannot be read so. With ``names``
        of macros no others are read than those have to do with.
        """
        return self.parsed(self.unit(entries, names))

    def unit(self, entries: Sequence[str], names: Iterable[str] | None = None) -> TranslationUnit:
        """What ``model`` parses."""
        behind = (name for entry in entries for name in (*self._way(entry).before, entry))
        return self.preprocessed(list(dict.fromkeys(behind))).unit(names)

    def preprocessed(self, entries: Sequence[str]) -> Preprocessed:
        """The entries preprocessed together; ``HeaderError`` if they cannot be."""
        done = self.shared.preprocessed(entries) if self.shared is not None else None
        if done is None:
            headers = self.headers
            if isinstance(headers, Mapping):
                blank = frozenset().union(*(self._way(entry).blank for entry in entries))
                headers = readable(entries, headers)
                if blank:
                    headers = {**dict.fromkeys(blank, b""), **headers}
            done = preprocessed(entries, headers, self.target, tool=self.tool, again=self.again)
        found = hidden(done, self.headers) if len(entries) > 1 else ()
        return replace(done, conflicts=(*done.conflicts, *found)) if found else done

    def parsed(self, unit: TranslationUnit, refused: dict[str, HeaderError] | None = None) -> Model:
        """What a unit declares. ``refused`` takes the entries that do not parse with the rest, with the reason."""
        try:
            assumed = frozenset().union(*(self._way(entry).assumed for entry in unit.entries))
            return parse(unit, self.target, refused, assumed, again=self.again)
        except RecursionError as error:
            raise _too_deep(unit.entries) from error

    def _way(self, entry: str) -> Way:
        return self.ways.get(entry, _AS_IT_IS)

    def abi(self, model: Model) -> Abi:
        """The model with its layout."""
        try:
            return layout(model, self.target, again=self.again)
        except RecursionError as error:
            raise _too_deep(model.entries) from error


def _too_deep(entries: Sequence[str]) -> HeaderError:
    return HeaderError(
        "a declaration nests deeper than headergen follows",
        location=entries[0],
        help="no header of a kernel does; leave this one out",
    )


class Units(Struct):
    """The models that hold all entries, each in one, with as few conflicts as can be.

    ``conflicts`` are the names for which some were read apart, or that one header gives two meanings; ``refused`` the
    entries that cannot be read, with the failure.
    """

    models: list[Model] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    refused: list[tuple[Skipped, HeaderError]] = field(default_factory=list)


def units(entries: Sequence[str], reader: Reader) -> Units:
    """Reads ``entries`` in one translation unit where they can share it, and apart where they cannot."""
    found = Units()
    found.models.extend(_models(list(entries), reader, found))
    found.conflicts = list(dict.fromkeys(found.conflicts))
    return found


def _models(entries: list[str], reader: Reader, found: Units) -> Iterator[Model]:
    other = {*filter(None, [of_other_byte_order(entries, reader.headers, reader.target)])}
    sure = _failing(entries, reader)
    waiting = [[entry] for entry in sure] + [[entry for entry in entries if entry not in sure]]
    unit: Preprocessed | None = None  # of what comes next, if it was a part of the one before
    while waiting:
        entries = waiting.pop()
        if not entries:
            continue
        refused: dict[str, HeaderError] = {}
        try:
            without = other.intersection(entries) if len(entries) > 1 else set[str]()
            unit = unit or reader.preprocessed([entry for entry in entries if entry not in without])
            conflicts = _with_those_of(without, unit, entries, reader) if without else unit.conflicts
            apart = apart_of(entries, conflicts) | without
            if not apart:  # macros show that headers exclude each other before anything is parsed
                model = reader.parsed(unit.unit(), refused if len(entries) > 1 else None)
                conflicts, apart = model.conflicts, apart_of(entries, model.conflicts)
            found.conflicts += conflicts
            if not apart:
                yield model
                yield from _undone(entries, unit, reader)
            # not kept for as long as the others are read: of all headers of Linux it takes 12 MiB
            unit = without_silent(unit, apart - without, reader.headers) if apart else None
            other -= without
        except HeaderError as error:
            unit = None
            if len(entries) == 1:
                error.location = error.location or entries[0]
                found.refused.append((refusal(entries[0], error), error.bare()))
                continue
            apart, refused = culprit(error, entries, reader.headers), {}
        if apart:
            waiting.append([entry for entry in entries if entry in apart])
            waiting.append([entry for entry in entries if entry not in apart])
        else:
            waiting += [[entry] for entry in reversed(refused)]


def _failing(entries: Sequence[str], reader: Reader) -> tuple[str, ...]:
    """The entries to read by themselves from the start."""
    headers = reader.headers
    return failing(entries, headers) if len(entries) > 1 and isinstance(headers, Mapping) else ()


def _with_those_of(without: Set[str], unit: Preprocessed, entries: Sequence[str], reader: Reader) -> Sequence[Conflict]:
    """The conflicts of a unit and of an entry that it was preprocessed ``without``, in the order of all entries."""
    (other,) = without
    told: list[Conflict] = []
    with suppress(HeaderError):  # which is told where it is read
        told += against(unit, reader.preprocessed([other]))
    behind = entries[entries.index(other) :]
    known = unit.conflicts
    at = next((at for at, each in enumerate(known) if each.kind != "macro" or each.second.header in behind), len(known))
    return *known[:at], *told, *known[at:]


def _undone(entries: Sequence[str], unit: Preprocessed, reader: Reader) -> Iterator[Model]:
    """The headers alone that define what another of the unit undefines: programs that include only them have it."""
    for header in dict.fromkeys(place.header for place in unit.lost.values()):
        if header in entries and len(entries) > 1:
            with suppress(HeaderError):
                yield reader.model([header])


def refusal(entry: str, error: HeaderError) -> Skipped:
    """What to note of an entry that cannot be read."""
    missing = error.name if isinstance(error, UnknownTypeError) else ""
    return Skipped(entry, Location(entry, 0), error.placed, missing)


def culprit(error: HeaderError, entries: Sequence[str], headers: HeaderSource) -> set[str]:
    """The entry that the failure names, or those that bring the header that it names, or half of them."""
    header = error.path
    if header in entries:
        return {header}
    found = bringing(header, entries, headers) if isinstance(headers, Mapping) else set()
    return found if 0 < len(found) < len(entries) else set(entries[len(entries) // 2 :])


def bringing(header: str, entries: Iterable[str], headers: Mapping[str, bytes]) -> set[str]:
    """The entries that include a header, in whatever branch."""
    given = [name for name in entries if name in headers]
    return needed(given, headers.get).bringing(header).intersection(given)


def at_odds(conflicts: Iterable[Conflict]) -> Conflict | None:
    """The first name that two headers give two meanings: what one gives two itself, it does wherever it is read."""
    return next((each for each in conflicts if each.first.header != each.second.header), None)


def apart_of(entries: Sequence[str], conflicts: Sequence[Conflict]) -> set[str]:
    """The entries that give a name another meaning than an entry before them; never all of them."""
    known = set(entries)
    apart: set[str] = set()
    for conflict in conflicts:
        first, second = conflict.first.header, conflict.second.header
        if first != second and second in known and first not in apart:
            apart.add(second)
    return apart if len(apart) < len(known) else set()
