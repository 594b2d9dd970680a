"""What ``#pragma pack`` sets, as GCC reads it on Linux, and which other pragma is in force that changes layouts."""

from __future__ import annotations

import re

from headergen.constexpr import ConstexprError, fast_literal

# not compiled before it is asked for, which is seldom
_PACK = r"#\s*pragma\s+pack\s*\(([^)]*)\)"
# and those that the model has no words for, as GCC and Clang know them
_OTHER = r"#\s*pragma\s+(ms_struct|scalar_storage_order)\s+(\S+)"


class PackStack:
    """The bound in force (None without one), and those pushed with their labels. ``unsupported`` names the other pragma
    in force, if there is one.
    """

    def __init__(
        self, current: int | None = None, pushed: tuple[tuple[str, int | None], ...] = (), unsupported: str = ""
    ) -> None:
        self.current = current
        self.pushed = pushed
        self.unsupported = unsupported

    @property
    def bears(self) -> bool:
        """Whether it changes how a record is laid out."""
        return self.current is not None or self.unsupported != ""

    def after(self, pragma: str) -> PackStack:
        """The state behind a pragma; one that GCC ignores changes nothing."""
        if other := re.match(_OTHER, pragma):
            usual = other[2] in ("default", "off", "reset")
            return PackStack(self.current, self.pushed, "" if usual else f"#pragma {other[1]}")
        match = re.match(_PACK, pragma)
        if match is None:
            return self
        action, *words = [word.strip() for word in match[1].split(",")]
        bounds = [_bound(word) for word in words if word[:1].isdigit()]
        labels = [word for word in words if word.isidentifier()]
        if None in bounds or len(bounds) + len(labels) < len(words) or len(bounds) > 1 or len(labels) > 1:
            return self
        if action == "push":
            current = bounds[0] or None if bounds else self.current
            return self._with(current, (*self.pushed, (labels[0] if labels else "", self.current)))
        if action == "pop" and not bounds:
            return self._popped(labels[0] if labels else "")
        bound = _bound(action) if action else 0
        return self if words or bound is None else self._with(bound or None, self.pushed)

    def _with(self, current: int | None, pushed: tuple[tuple[str, int | None], ...]) -> PackStack:
        return PackStack(current, pushed, self.unsupported)

    def _popped(self, label: str) -> PackStack:
        """The state before the last push, or before that of the label if one has it."""
        pushed = self.pushed
        if label in [name for name, _ in pushed]:
            while pushed[-1][0] != label:
                pushed = pushed[:-1]
        return self._with(pushed[-1][1], pushed[:-1]) if pushed else self


def _bound(word: str) -> int | None:
    """The bound in bytes that a word names, 0 for none; None if it names no bound. Macros are not expanded there."""
    try:
        literal = fast_literal(word)
    except ConstexprError:  # too large for any type
        return None
    return literal[1].value if literal is not None and literal[1].value in (0, 1, 2, 4, 8, 16) else None
