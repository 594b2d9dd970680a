"""Phrases that messages share: lists of names, amounts of things and of memory, and what several rooms meet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_SHOWN = 6  # names in a list before it is cut short
_LINES = 10  # the same where each has a line of its own
MESSAGE_COLUMNS = 72  # of a commit's message

NO_FILES = "a bare repository has no files to work on"
CLONE_IT = "clone it, and work in the clone"


def listed(names: Iterable[str], shown: int = _SHOWN, *, between: str = ", ") -> str:
    """``a, b, c and 4 more``."""
    names = list(names)
    if len(names) <= shown + 1:
        return between.join(names)
    return f"{between.join(names[:shown])} and {len(names) - shown} more"


def wrapped(text: str) -> str:
    """A line of a commit's message, in as many as it needs; a word that is longer stays whole."""
    if len(text) <= MESSAGE_COLUMNS:
        return text
    from textwrap import fill  # for who commits

    return fill(text, MESSAGE_COLUMNS, break_long_words=False, break_on_hyphens=False)


def cut(text: str, most: int) -> str:
    """A text of at most so many characters; of a longer one the beginning, with an ellipsis behind it."""
    return text if len(text) <= most else text[: max(most - 1, 0)] + "…"


def are(names: Sequence[str]) -> str:
    """``a is`` or ``a, b, c and 4 more are``."""
    return f"{listed(names)} {is_or_are(len(names))}"


def is_or_are(count: int) -> str:
    """``is`` for one, ``are`` for several."""
    return "is" if count == 1 else "are"


def has_or_have(count: int) -> str:
    """``has`` for one, ``have`` for several."""
    return "has" if count == 1 else "have"


def below(names: Sequence[str]) -> str:
    """The names each in a line of its own, indented, and how many more there are."""
    more = [f"  … and {len(names) - _LINES} more"] if len(names) > _LINES else []
    return "\n".join([*(f"  {name}" for name in names[:_LINES]), *more])


def amount(count: int, word: str, many: str = "") -> str:
    """``1 name`` or ``4 names``; ``many`` where that is not the word with an s."""
    return f"{count} {word if count == 1 else many or word + 's'}"


def bytes_of(bits: int) -> str:
    """``4 bytes`` or ``3 bits``."""
    return amount(*in_bytes(bits))


def in_bytes(bits: int) -> tuple[int, str]:
    """``4, "byte"`` or ``3, "bit"``."""
    return (bits // 8, "byte") if bits % 8 == 0 else (bits, "bit")
