"""Preprocesses several translation units in one run of the compiler, where that gives what a run for each would.

A run takes 8 ms before it has read a byte, and a project has a dozen units or two for each target. So the units follow
each other in one file, and between two of them all is taken back that the one before has done. What a header could do
besides defining macros (``#pragma once``) is looked for first, and units of such headers are left out; what could have
been taken back in part, or found in another unit's headers, is looked for in what the compiler printed. Any doubt or
failure makes it nobody's: then each unit has a run of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from headergen.preprocess.library import library_texts

# what outlives the end of a header, or depends on what else lies in the folders or was read
_STATE = re.compile(
    rb"\b(?:(?:once|import|push_macro|pop_macro|poison|assert|unassert|include_next)\b|_Pragma|__COUNTER__|__has_include)"
)
# where it does so, and is no word of a comment: right behind what begins a directive, or on a line behind ``pragma``;
# in both cases also behind the end of a comment, which may have begun in the directive
_DONE = re.compile(
    rb"_Pragma|__COUNTER__|__has_include"
    rb"|(?:#|%:|\?\?=|\*/)[ \t\v\f\r]*+(?:import|assert|unassert|include_next)\b"
    rb"|^(?>[^\n]*?(?:pragma|\*/))[^\n]*?\b(?:once|push_macro|pop_macro|poison)\b",
    re.MULTILINE,
)
_SPLICE = re.compile(rb"\\[ \t]*\r?\n")
_CHANGED = re.compile(rb"\b(?:define|undef)[ \t]+([A-Za-z_$][\w$]*)")
_PRINTED = re.compile(r"\n#(?:define|undef) ([A-Za-z_$][\w$]*)", re.ASCII)  # with ^ it takes half as long again
_NO_MACROS = frozenset({"defined", "__VA_ARGS__", "__VA_OPT__"})  # that can be taken back


class Together:
    """Units, each the names of its entries with the headers that it may read, as one source and taken apart again."""

    def __init__(self, units: Mapping[tuple[str, ...], Mapping[str, bytes]], predefined: Mapping[str, str]) -> None:
        self._predefined = predefined
        ours = {name for data in library_texts().values() for name in _macros(data) or ()}
        self._changed: dict[tuple[str, ...], set[str]] = {}
        for entries, headers in units.items():
            found = [_macros(data) for data in headers.values()]
            if all(each is not None for each in found):
                self._changed[entries] = ours.union(*(each for each in found if each is not None))
        self.entries = tuple(self._changed)
        self.headers = {name: data for entries in self.entries for name, data in units[entries].items()}

    def source(self, mark: str) -> Iterator[str]:
        """The lines of the file; the pragma ``mark`` stands before and behind each unit."""
        yield from (f"#define {name} {value}" for name, value in self._predefined.items())
        for entries, changed in self._changed.items():
            yield f"#pragma {mark}"
            yield from (f"#include <{entry}>" for entry in entries)
            yield f"#pragma {mark}"
            yield from (f"#undef {name}" for name in sorted(changed))
            yield from (f"#define {name} {value}" for name, value in self._predefined.items() if name in changed)

    def parts(self, printed: str, mark: str) -> Iterator[tuple[tuple[str, ...], str]]:
        """What a run for each unit would have printed; of units whose macros were all taken back, up to the first that
        leaves one.
        """
        start, *rest = printed.split(f"#pragma {mark}\n")
        if len(rest) != 2 * len(self._changed):
            return
        for (entries, changed), part in zip(self._changed.items(), rest[::2], strict=True):
            yield entries, start + part
            if not changed.issuperset(_PRINTED.findall(f"\n{part}")):
                return


@lru_cache(maxsize=4096)  # the targets share most headers
def _macros(header: bytes) -> Sequence[str] | None:
    """The names that a header may define or take back; None if more than macros may outlive it."""
    text = _SPLICE.sub(b"", header) if b"\\" in header else header
    if _STATE.search(text) and _DONE.search(text):
        return None
    return tuple({name.decode("ascii") for name in _CHANGED.findall(text)} - _NO_MACROS)
