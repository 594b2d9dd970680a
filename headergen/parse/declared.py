"""What a unit declares, taken in one thing after another: which declaration of a name counts, and what contradicts it.

Things come in as events. What a header declares is the same in every unit that gives it the same text and the same
types, so the events of one reading can be taken in again by the next unit, and nothing is parsed twice.
"""

from __future__ import annotations

from collections import Counter
from typing import TypeAlias

from msgspec import Struct

from headergen.model import Conflict, Enum, Location, Record, Skipped, Typedef
from headergen.parse.expressions import Inexpressible
from headergen.parse.typedefs import Typedefs


class Begun(Struct, frozen=True):
    """A record's definition begins: its place in the order is that of its beginning."""

    key: str
    place: Location


class Failed(Struct, frozen=True):
    """The definition that began last cannot be expressed, for this reason."""

    key: str
    skipped: Skipped


# a record ends the definition that began last; a text is a name that is a type from here on
Event: TypeAlias = Begun | Failed | Record | Enum | Typedef | Skipped | str


class Declared:
    """What was declared so far, in source order.

    ``types`` are the names of all types, those that could not be expressed included; ``tagless`` counts the records
    and enumerations without a tag on each line.
    """

    def __init__(self, types: set[str]) -> None:
        self.types = types
        self.tagless: Counter[tuple[str, Location]] = Counter()
        self.records: dict[str, Record | None] = {}
        self.enums: dict[str, Enum] = {}
        self.typedefs = Typedefs()
        self.enumerators: dict[str, Location] = {}
        self.skipped: list[Skipped] = []
        self.conflicts: list[Conflict] = []
        self._open: list[Record | None] = []  # for each definition under way, the one that counts instead of it

    def take(self, event: Event) -> None:
        """Takes in what happened next."""
        if isinstance(event, str):
            self.types.add(event)
        elif isinstance(event, Typedef):
            self._typedef(event)
        elif isinstance(event, Begun):
            self._begin(event)
        elif isinstance(event, Record):
            old = self._open.pop()
            if old is None:
                self.records[event.key] = event
            elif not event.location.is_stand_in:
                self.conflicts.append(Conflict("record", event.key, old.location, event.location))
        elif isinstance(event, Enum):
            self._enum(event)
        elif isinstance(event, Failed):
            if self._open.pop() is None:
                self.records.pop(event.key, None)
                self.skipped.append(event.skipped)
        else:
            self.skipped.append(event)

    def _begin(self, begun: Begun) -> None:
        old = self.records.get(begun.key)
        if old is not None and old.location.is_stand_in:  # our own C library's gives way to any other
            old = None
        if old is None:
            self.records.pop(begun.key, None)
            self.records[begun.key] = None
        self._open.append(old)

    def _typedef(self, new: Typedef) -> None:
        try:
            conflict = self.typedefs.declare(new)
        except Inexpressible as error:
            self.skipped.append(Skipped(new.name, new.location, str(error)))
            return
        if conflict is not None:
            self.conflicts.append(conflict)

    def _enum(self, new: Enum) -> None:
        place = new.location
        old = self.enums.setdefault(new.key, new)
        if old is not new:
            self.conflicts.append(Conflict("enum", new.key, old.location, place))
        for name, _ in new.members:
            known = self.enumerators.setdefault(name, place)
            if known is not place:
                self.conflicts.append(Conflict("enumerator", name, known, place))
