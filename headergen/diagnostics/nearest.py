"""Did you mean: the one place that says which known word an unknown one may have been."""

from __future__ import annotations

from collections.abc import Iterable

_ALIKE = 0.55  # of 1: below that a guess is of no use


def nearest(word: str, choices: Iterable[str], count: int = 1, *, alike: float = _ALIKE) -> list[str]:
    """The choices that are most like ``word``, the best first; capitals, ``_`` and ``-`` make no difference."""
    from difflib import get_close_matches  # for mistakes alone

    folded: dict[str, str] = {}
    for choice in choices:
        folded.setdefault(_fold(choice), choice)
    return [folded[found] for found in get_close_matches(_fold(word), folded, count, alike)]


def did_you_mean(word: str, choices: Iterable[str], *, alike: float = _ALIKE) -> str:
    """``did you mean 'x'?`` for the choice that is most like ``word``, or ""."""
    found = nearest(word, choices, alike=alike)
    return f"did you mean {found[0]!r}?" if found else ""


def or_nearest(word: str, choices: Iterable[str], *, alike: float = _ALIKE) -> str:
    """The same as the end of a message: ``; did you mean 'x'?``, or ""."""
    said = did_you_mean(word, choices, alike=alike)
    return f"; {said}" if said else ""


def or_nearest_path(path: str, choices: Iterable[str]) -> str:
    """The same for a header's path: what has the same last part comes before all that is alike."""
    known = sorted(choices)
    last = path.rpartition("/")[2]
    namesakes = [choice for choice in known if choice.rpartition("/")[2] == last]
    return or_nearest(path, namesakes, alike=0) or or_nearest(path, known)


def _fold(word: str) -> str:
    return word.lower().replace("_", "-")
