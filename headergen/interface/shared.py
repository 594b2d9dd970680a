"""What interfaces of one target share that are read from the same headers: a run of the compiler, and readings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from headergen.interface.needed import is_library, readable
from headergen.model import Abi
from headergen.preprocess import Preprocessed, preprocessed_together
from headergen.targets import Target

_MOST_TRIALS = 32  # a project of 18 modules has 8


class Shared:
    """The units of some interfaces, preprocessed in one run when the first is asked for, and what was ``tried`` to
    complete them: two that forget the same header are completed by the same reading.

    ``trials`` are the units that completed others, for other targets perhaps: each is likely to be asked for here too,
    so it is preprocessed in the same run.
    """

    def __init__(
        self,
        units: Iterable[tuple[str, ...]],
        headers: Mapping[str, bytes],
        target: Target,
        tool: str | None = None,
        trials: dict[tuple[str, ...], None] | None = None,
    ) -> None:
        self._units = tuple(units)
        self._headers = headers
        self._target = target
        self._tool = tool
        self._trials = {} if trials is None else trials
        self.tried: dict[tuple[tuple[str, ...], frozenset[str] | None], Abi | None] = {}

    def preprocessed(self, entries: Sequence[str]) -> Preprocessed | None:
        """A unit, if it was preprocessed with the others."""
        return self._done.pop(tuple(entries), None)

    def helped(self, entries: tuple[str, ...]) -> None:
        """Notes that a trial could be read, so that it is likely to be of use again."""
        if len(self._trials) < _MOST_TRIALS:
            self._trials[entries] = None

    @cached_property
    def _done(self) -> dict[tuple[str, ...], Preprocessed]:
        headers = self._headers
        likely = [each for each in self._trials if all(name in headers or is_library(name) for name in each)]
        wanted = dict.fromkeys((*self._units, *likely))
        if len(wanted) < 2:  # to look through its headers for what two would share is a fortieth of the time of all
            return {}
        own = {entries: readable(entries, headers) for entries in wanted}
        return preprocessed_together(
            {entries: of for entries, of in own.items() if of is not headers}, self._target, tool=self._tool
        )
