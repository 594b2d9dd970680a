"""The one failure of this room."""

from __future__ import annotations


class ConstexprError(Exception):
    """An expression has no constant integer value; ``reason`` says why, in words for the reader of a report.

    ``quiet`` marks a text that is no expression at all and does not try to be one (a keyword, an attribute).
    ``missing`` is what would have to be defined for it to have one (``struct fiemap``, ``_IOW``, ``size_t``), or "".
    """

    def __init__(self, reason: str, *, quiet: bool = False, missing: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.quiet = quiet
        self.missing = missing
