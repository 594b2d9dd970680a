"""What identifiers in expressions mean: enumerators, and macros where tokens were pasted; or why they mean nothing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Protocol

from headergen.constexpr import Value
from headergen.model import Model

UNDEFINED = "is not defined by what this header includes"
_PLACES = frozenset(
    ("__LINE__", "__FILE__", "__FILE_NAME__", "__BASE_FILE__", "__COUNTER__", "__INCLUDE_LEVEL__",
     "__DATE__", "__TIME__", "__TIMESTAMP__", "__func__", "__FUNCTION__", "__PRETTY_FUNCTION__")
)  # fmt: skip


class Constants(Protocol):
    """The macros that have a value."""

    def value_of(self, name: str) -> Value | None:
        """The value of one, or None."""

    def names(self) -> Iterable[str]:
        """All names."""


class Identifiers:
    """The names of one model.

    ``constants`` are the macros that pasted names can mean, ``with_arguments`` the names of those that are functions;
    whoever reads the macros sets both, before the first name is looked for. ``homes`` has the enumeration of each
    enumerator, ``enumerators`` the values of those whose enumeration is numbered.
    """

    def __init__(self, model: Model) -> None:
        self.model = model
        self.constants: Constants | None = None
        self.with_arguments: set[str] = set()
        self.enumerators: dict[str, Value] = {}
        self.homes = {name: enum.key for enum in reversed(list(model.enums.values())) for name, _ in enum.members}
        self._sorted: list[str] | None = None

    def pasted(self, name: str) -> Value | None:
        """The value of a macro whose name was pasted together."""
        return self.constants.value_of(name) if self.constants else None

    def any_word(self, start: str, end: str) -> bool:
        """Whether some constant's name begins and ends like that."""
        if self._sorted is None:
            self._sorted = sorted({*self.homes, *(self.constants.names() if self.constants else ())})
        for index in range(bisect_left(self._sorted, start), len(self._sorted)):
            name = self._sorted[index]
            if not name.startswith(start):
                return False
            if name.endswith(end):
                return True
        return False

    def unknown(self, name: str) -> str:
        """Why a name has no value."""
        if name in self.homes:
            return f"the enumerator {name} has no value"
        if name in _PLACES:
            return f"{name} stands for something else at each place where it is used"
        if name in self.with_arguments:
            return f"{name} is a macro with parameters, used without arguments"
        records, enums = self.model.records, self.model.enums
        for keyword, known in (("struct", records), ("union", records), ("enum", enums)):
            if f"{keyword} {name}" in known:
                return f"{name} is the tag of {keyword} {name}, no constant"
        return f"{name} {UNDEFINED}"
