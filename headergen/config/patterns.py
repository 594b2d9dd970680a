"""Which headers a user names: outright, or by patterns as people know them from git."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from msgspec import Struct

from headergen.diagnostics import HeadergenError
from headergen.model.locations import own_name

_GLOB = frozenset("*?[")
# what these define is another arch's, unless the header of that arch includes one, as it does with asm-generic/
_BYTE_ORDERS, _BYTE_ORDER = "linux/byteorder/", "asm/byteorder.h"


def is_pattern(name: str) -> bool:
    """Whether a name, or a part of one, is a pattern."""
    return bool(_GLOB & set(name))


def chosen_headers(patterns: Sequence[str], names: Iterable[str]) -> tuple[list[str], list[str]]:
    """Headers named outright, and those of ``names`` that patterns found; each once, the latter sorted.

    A pattern finds ``asm/ioctls.h`` for ``asm-generic/ioctls.h``, which holds for an arch only as far as its own header
    includes it. ``HeadergenError`` where patterns find nothing.
    """
    named = [pattern for pattern in patterns if not is_pattern(pattern)]
    globs = [pattern for pattern in patterns if is_pattern(pattern)]
    found: set[str] = set()
    if globs:
        known = set(names)
        try:
            tests = [re.compile(translated(glob)) for glob in globs]
        except re.error as error:
            raise HeadergenError(
                f"a pattern has brackets that name nothing ({error.msg}): {', '.join(globs)}",
                help="write a range from the lower to the higher: [a-z]",
            ) from error
        found = {_entry(name, known) for name in known if any(test.fullmatch(name) for test in tests)} - {"", *named}
        if not found:
            raise HeadergenError(
                f"no header matches {', '.join(globs)}", help="quote the pattern; '**/*.h' is every header"
            )
    return list(dict.fromkeys(named)), sorted(found)


class Words(Struct, frozen=True):
    """Names that are there outright, and those that match an expression as a whole: projects name a thousand headers,
    and have a pattern or two.
    """

    names: frozenset[str]
    others: re.Pattern[str] | None

    @classmethod
    def of(cls, names: Iterable[str], expressions: Iterable[str]) -> Words:
        """Those of ``names``, and what one of the regular ``expressions`` matches."""
        one = "|".join(f"(?:{each})" for each in expressions)
        return cls(frozenset(names), re.compile(one) if one else None)

    def __contains__(self, word: str) -> bool:
        return word in self.names or (self.others is not None and self.others.fullmatch(word) is not None)


@lru_cache(maxsize=256)
def _any_of(patterns: tuple[str, ...]) -> Words:
    names = [pattern for pattern in patterns if not is_pattern(pattern)]
    return Words.of(names, (translated(pattern) for pattern in patterns if is_pattern(pattern)))


def matches_any(patterns: tuple[str, ...], path: str) -> bool:
    """Whether a path matches one of some patterns."""
    return path in _any_of(patterns)


def leaves_out(pattern: str) -> bool:
    """Whether a pattern leaves out what it matches: ``!linux/fuse.h``."""
    return pattern.startswith("!")


def names_whole(patterns: tuple[str, ...], header: str) -> bool:
    """Whether a header is one of those that some patterns name together, and none of those that they leave out."""
    taken, out = _parted(patterns)
    return header in taken and header not in out


@lru_cache(maxsize=16)
def _parted(patterns: tuple[str, ...]) -> tuple[Words, Words]:
    out = tuple(pattern[1:] for pattern in patterns if leaves_out(pattern))
    return _any_of(tuple(pattern for pattern in patterns if not leaves_out(pattern))), _any_of(out)


def _entry(name: str, known: set[str]) -> str:
    """The header that a program includes for ``name``; "" for a part that is read with those that include it."""
    entry = _BYTE_ORDER if name.startswith(_BYTE_ORDERS) else own_name(name)
    if entry == name or not any(each.startswith("asm/") for each in known):
        return name
    return entry if entry in known else ""


def translated(glob: str) -> str:
    """A pattern as people know them from git: ``*`` stays within a folder, ``**/`` is any number of folders."""
    result, index = "", 0
    while index < len(glob):
        if glob.startswith("**/", index):
            result, index = result + "(?:[^/]+/)*", index + 3
        elif glob.startswith("**", index):
            result, index = result + ".*", index + 2
        elif glob[index] in "*?":
            result, index = result + ("[^/]*" if glob[index] == "*" else "[^/]"), index + 1
        elif glob[index] == "[" and "]" in glob[index + 2 :]:
            end = glob.index("]", index + 2)
            inside = glob[index + 1 : end].replace("\\", r"\\")
            result, index = result + ("[^" + inside[1:] if inside[0] == "!" else "[" + inside) + "]", end + 1
        else:
            result, index = result + re.escape(glob[index]), index + 1
    return result
