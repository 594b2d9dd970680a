"""Records that were laid out before: units, targets and the two sides of a comparison share them.

A record whose members have neither bits nor alignments of their own comes out the same wherever the types of its
members do. So it is kept with what those were, and of all headers for nine targets four records of five are not laid
out again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from msgspec import Struct

from headergen.model import CType, LaidRecord, Record

# records that are remembered, and of models that have some: all headers of Linux in one unit have 4,800, which lie in
# memory only for who says that he reads nearly the same again
_MOST = 10_000
_MOST_OF_A_UNIT = 2_000
_MOST_LAYOUTS = 6  # of one record

Answers: TypeAlias = "Mapping[CType, tuple[Any, Any]]"  # of the types of a record's members: their extents and texts


class _Laid(Struct, frozen=True):
    """A record as it was laid out, with its extent, where the types of its members were ``answers``."""

    answers: Answers
    entry: tuple[LaidRecord, Any]


class Repeated:
    """The records that were laid out, each with the layouts that it had, the latest first."""

    def __init__(self, *, keeping: bool = True) -> None:
        self._keeping = keeping
        self._known: dict[int, tuple[Record, list[_Laid]]] = {}  # by the record's own number, which it keeps with it

    def find(self, record: Record, holds: Callable[[Answers], bool]) -> tuple[LaidRecord, Any] | None:
        """The layout of a record whose answers hold here."""
        known = self._known.get(id(record))
        return None if known is None else next((laid.entry for laid in known[1] if holds(laid.answers)), None)

    def keep(self, record: Record, answers: Answers, entry: tuple[LaidRecord, Any]) -> None:
        """Keeps a layout, if nothing but the types of its members had a part in it."""
        if not self._keeping:
            return
        if record.attributes.aligned or any(f.bit_width is not None or f.attributes.aligned for f in record.fields):
            return
        if len(self._known) > _MOST:
            self._known.clear()
        layouts = self._known.setdefault(id(record), (record, []))[1]
        layouts[:0] = [_Laid(answers, entry)]
        del layouts[_MOST_LAYOUTS:]


REPEATED = Repeated()


def repeated_for(records: int, *, again: bool = False) -> Repeated:
    """What is remembered of the records of models. Of one with too many ``records`` nothing is, unless nearly the same
    will be read ``again``.
    """
    return REPEATED if again or records <= _MOST_OF_A_UNIT else Repeated(keeping=False)
