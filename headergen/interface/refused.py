"""Reads a header that was refused: behind those that it forgets to include, or without what nothing declares.

``xen/evtchn.h`` uses a type that no header of a kernel declares, so no compiler takes it. Whoever asks what a kernel
has is answered all the same, from all of it that is made of something else.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from msgspec.structs import replace

from headergen.diagnostics import HeaderError
from headergen.interface.completion import types_of
from headergen.interface.definitions import Definitions
from headergen.interface.needed import needed
from headergen.interface.units import Reader, Way, at_odds, bringing, refusal
from headergen.model import NAMED, Abi, Apart, Completion, Location, Model, Skipped, TranslationUnit
from headergen.parse import UnknownTypeError
from headergen.preprocess import MissingHeaderError

_MOST = 8  # headers that one other is completed with
_STEPS = 32  # readings of one header in part
_ASKED = re.compile(rb"^[ \t]*#[ \t]*(?:el)?if(?:n?def)?\b(.*)$", re.MULTILINE)
_WORD = re.compile(rb"\b[A-Za-z]\w*")


def read_refused(
    entry: str,
    failure: HeaderError,
    reader: Reader,
    definitions: Definitions,
    *,
    partly: bool,
    entries: Collection[str] = (),
) -> tuple[Abi, Reader] | HeaderError:
    """A header that cannot be read as it is because of ``failure``, read behind those that declare the types it uses;
    and the reader that reads it so again. Where it cannot be read, why: a type that remains, or ``failure``. Of those
    before it no more is taken than it needs, but for what it and the other ``entries`` include.

    If it may be read ``partly``, what no header declares is lost with all that uses it, and the header is among those
    of ``Abi.partly``.
    """
    attempt, error = _Attempt(entry, reader, definitions, partly, {entry, *entries}), failure
    for _ in range(_STEPS if partly else _MOST):
        if not attempt.mends(error):
            # any other may come of what was tried
            return error if isinstance(error, UnknownTypeError) else failure
        try:
            return attempt.read()
        except HeaderError as found:
            error = found.bare()
    return failure


def may_be_mended(failure: HeaderError) -> bool:
    """Whether there is any way to read a header that was refused for it."""
    return isinstance(failure, UnknownTypeError | MissingHeaderError)


class _Attempt:
    """One header that is tried in several ways, by what was wrong with the one before."""

    def __init__(
        self, entry: str, reader: Reader, definitions: Definitions, partly: bool, entries: Collection[str]
    ) -> None:
        self._entry = entry
        self._reader = reader
        self._definitions = definitions
        self._partly = partly
        self._entries = entries
        self._before: list[str] = []
        self._tried: dict[str, UnknownTypeError] = {}  # headers, and what each was to declare
        self._types: dict[str, HeaderError] = {}  # what nothing declares
        self._absent: dict[str, HeaderError] = {}
        self._units: dict[Way, TranslationUnit] = {}  # the preprocessor does not ask what is assumed to be a type

    def mends(self, error: HeaderError) -> bool:
        """Whether there is another way that may do without what was wrong."""
        if isinstance(error, UnknownTypeError) and self._declared(error):
            return True
        at = self._user(error)
        if at == len(self._before) and not isinstance(error, UnknownTypeError):
            at -= 1  # the last is at odds with it
        if not 0 <= at < len(self._before):
            return self._lost(error)
        # what a header is lost with that was only to declare a type is no loss of this one
        wanted = self._tried[self._before.pop(at)]
        return self._declared(wanted) or self._lost(wanted)

    def read(self) -> tuple[Abi, Reader]:
        """The header read in the way that was found last, and what reads it so."""
        way = Way(tuple(self._before), frozenset(self._types), frozenset(self._absent))
        reader = replace(self._reader, ways={**self._reader.ways, self._entry: way})
        printed = replace(way, assumed=frozenset())
        if printed not in self._units:
            self._units[printed] = reader.unit([self._entry])
        model = reader.parsed(self._units[printed])
        if conflict := at_odds(model.conflicts):
            raise HeaderError(
                f"{conflict.name} has two meanings", location=model.entries[-1], help="include one of its headers"
            )
        made = reader.abi(model)
        made = self._own(made) if self._before else made
        return replace(
            made,
            headers=tuple(name for name in made.headers if name not in way.blank),  # these are not there
            skipped=(*made.skipped, *_enumerators(model, made)),
            entries=(self._entry,),
            completions=(Completion(way.before, (self._entry,)),) if way.before else (),
            apart=(Apart(made.entries, made.names()),),
            # a type that nothing declares may be one of a header that is not there: that is the reason then
            partly=tuple(refusal(self._entry, each) for each in (self._absent or self._types).values()),
        ), reader

    def _own(self, made: Abi) -> Abi:
        """What was read, without what the headers before it bring, none of the entries includes, and it needs no type
        of.
        """
        headers, known = self._reader.headers, self._definitions
        text = headers.get if isinstance(headers, Mapping) else known.text
        own = needed([name for name in self._entries if text(name) is not None], text).headers.keys()
        names = {name for kind in NAMED for name, each in getattr(made, kind).items() if _place(each).header in own}
        names |= {item.name for item in made.skipped if item.location.header in own}
        types = [field.type for name in names & made.records.keys() for field in made.records[name].fields]
        types += [made.typedefs[name].type for name in names & made.typedefs.keys()]
        types += [each.arg_type for name in names & made.ioctls.keys() if (each := made.ioctls[name]).arg_type]
        names.update(*(types_of(made, type_) for type_ in types))
        kept = made.only(names)
        places = {*own, *(_place(each).header for kind in NAMED for each in getattr(kept, kind).values())}
        return replace(kept, headers=tuple(name for name in made.headers if name in places))

    def _declared(self, error: UnknownTypeError) -> bool:
        """Puts the header that declares a type before the one that uses it."""
        homes = self._definitions.homes_beyond(error.name, {self._entry})
        home = next((home for home in homes if home not in self._tried and home != self._entry), None)
        if home is None or len(self._before) == _MOST:
            return False
        self._tried[home] = error
        self._before.insert(self._user(error), home)
        return True

    def _user(self, error: HeaderError) -> int:
        """The place of the header that brings the one in which an error is; behind all for the entry."""
        headers = self._reader.headers
        known = headers if isinstance(headers, Mapping) else {}
        users = (header == error.path or bringing(error.path, [header], known) for header in self._before)
        return next((at for at, uses in enumerate(users) if uses), len(self._before))

    def _lost(self, error: HeaderError) -> bool:
        """Does without what no header declares, or without a header that is not there, if it may."""
        if not self._partly:
            return False
        if isinstance(error, UnknownTypeError):
            lost, name = self._types, error.name
        elif isinstance(error, MissingHeaderError) and _may_be_blank(error, self._reader, self._entry):
            lost, name = self._absent, error.name
        else:
            return False
        known = lost.setdefault(name, error)
        return known is error


def _place(named: Any) -> Location:
    return named if isinstance(named, Location) else named.location


def _enumerators(model: Model, made: Abi) -> Iterator[Skipped]:
    """Those of enumerations that have no values: programs have the names of these, whatever has a tag or none."""
    for item in made.skipped:
        enum = model.enums.get(item.name)
        for name, _ in enum.members if enum is not None else ():
            yield replace(item, name=name)


def _may_be_blank(error: MissingHeaderError, reader: Reader, entry: str) -> bool:
    """Whether a header that is not there decides nothing of what others say: neither has any of them conditions beside
    its guard on what it may define, nor is it an arch's half of one, which that arch lacks.
    """
    headers = reader.headers
    if not isinstance(headers, Mapping) or error.name.startswith("asm/"):
        return False
    texts = [headers.get(name, b"") for name in dict.fromkeys((entry, error.path))]
    asked = [condition for text in texts for condition in _ASKED.findall(text)[1:]]
    return not any(word != b"defined" for condition in asked for word in _WORD.findall(condition))
