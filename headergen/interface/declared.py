"""What a preprocessed text declares, and by which names, without parsing it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from sys import intern

from headergen.model.identifiers import WORD

_BOUND = re.compile(r"[{};]")
# what stands in parentheses is taken once, and no scan passes the next thing of its kind: each text is read in one go
_ATTRIBUTE = r"__attribute__\s*\(\((?>(?:[^()]|\((?>(?:[^()]|\((?>(?:[^()]|\([^()]*+\))*)\))*)\))*)\)\)\s*"
# what stands before a word is asked behind it: a pattern that begins with letters is found three times as fast
_KEYWORD = r"(?:struct(?<!\wstruct)|union(?<!\wunion)|enum(?<!\wenum))"
_TAG = re.compile(rf"{_KEYWORD}\s+(?>(?:{_ATTRIBUTE})?)(\w++)\s*\{{")
# of a typedef, what stands before the brackets of an array, the parameters of a function, or the semicolon
_TYPEDEF = re.compile(
    rf"""\(\s*\*\s*(\w+)\s*\)\s*\(
    | (?<!\w)(\w++)\s*(?>(?:\((?!\s*\*)[^()]*+\)\s*|\[[^\]\[]*+\]\s*|{_ATTRIBUTE})*)[,;]""",
    re.VERBOSE,
)
_ENUM = re.compile(r"enum(?<!\wenum)\b(?>(?:(?!\benum\b)[^{;])*)\{([^{}]*+)\}")
_ENUMERATOR = re.compile(r"(?:^|,)\s*(\w+)")


class SaidText:
    """The text of one header behind the preprocessor."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def plain(self) -> str:
        """The text with its blanks folded."""
        return folded(self._text)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of the text."""
        return words_of(self.plain)

    @cached_property
    def declarations(self) -> dict[str, tuple[str, ...]]:
        """The declarations at the top level, blanks folded, with the names that each gives a meaning."""
        found: dict[str, tuple[str, ...]] = {}
        start = 0
        for end in ends(self.plain):
            declaration = self.plain[start:end].strip()
            found[declaration] = tuple(dict.fromkeys(_declared(declaration)))
            start = end
        return found


def ends(text: str) -> Iterator[int]:
    """Where the declarations at the top level end."""
    depth = 0
    for match in _BOUND.finditer(text):
        if match[0] == "{":
            depth += 1
        elif match[0] == "}":
            depth = max(depth - 1, 0)
        elif depth == 0:
            yield match.end()


def folded(text: str) -> str:
    """A text with its blanks folded."""
    return " ".join(text.split())


@lru_cache(maxsize=1 << 17)  # targets share most declarations and bodies of macros
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text; each is there once, however many texts have it."""
    return tuple(map(intern, dict.fromkeys(WORD.findall(text))))


@lru_cache(maxsize=4096)  # targets share most, and two kernels have some 2,000
def said(text: str) -> SaidText:
    """What a text says."""
    return SaidText(text)


def _declared(text: str) -> Iterator[str]:
    yield from _TAG.findall(text)
    for body in _ENUM.findall(text):
        yield from _ENUMERATOR.findall(body)
    if "typedef" in text:
        for pointed, name in _TYPEDEF.findall(text.rpartition("}")[2]):
            yield pointed or name
