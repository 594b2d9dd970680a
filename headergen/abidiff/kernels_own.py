"""Macros that no program can use, or that a header made for itself alone: nobody misses them.

A header that was not cleared of what the kernel keeps to itself has macros that call the kernel's functions, convert by
``cpu_to_le16`` (what is exported is ``__cpu_to_le16``) or go through tables that lie in the kernel.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from headergen.abidiff.symbols import Symbols
from headergen.model import Skipped

# of a macro without a value, the reason that says what it is made of
_REASONS = (
    "which is no macro of these headers",
    "is not defined by what this header includes",
    "stands for itself, as macros of functions and variables do",
)
_OF_AN_OBJECT = "it needs an object"  # of the kernel's own, but for few
_MEMBER = re.compile(r"(?:->|\.)\s*([A-Za-z_]\w*)")
_THROUGH_A_POINTER = "it calls through a pointer"  # which is a parameter, or lies in the kernel
_QUOTED = re.compile(r"\"(?:\\.|[^\"\\])*+\"?|'(?:\\.|[^'\\])*+'?")
_NAME = re.compile(r"(?<![\w.])(?<!->)(?<!-> )[A-Za-z_]\w*")
_CALLED = re.compile(r"(?<![\w.])(?<!->)(?<!-> )([A-Za-z_]\w*)\s*\(")
# of C and its library, which macros may call
_LIBRARY = re.compile(
    r"__builtin_\w+|_Static_assert|offsetof|(mem|str|is|to)[a-z]+|\w*printf|abort|exit|assert|abs|v?a_\w+"
)
_DEEPEST = 20  # calls of macros by macros that are followed
# "i ____i++": two names and nothing between them that C would take
_NO_C = re.compile(r"\b(?!(?:return|else|do|case|sizeof|goto)\b)[A-Za-z_]\w* [A-Za-z_]\w* ?(?:\+\+|--)")
_OF_C = frozenset(
    {
        "if", "for", "while", "switch", "return", "sizeof", "typeof", "__typeof__", "__typeof", "defined", "do", "else",
        "struct", "union", "enum", "int", "char", "short", "long", "unsigned", "signed", "void", "const", "__asm__",
        "asm", "__extension__", "__attribute__", "case",
    }
)  # fmt: skip


def is_unusable(symbols: Symbols, entry: Skipped) -> bool:
    """Whether a macro without a value is made of what the kernel keeps to itself, or of what is no C."""
    return _is_unusable(symbols, entry, {}, 0)


def _is_unusable(symbols: Symbols, entry: Skipped, judged: dict[str, bool], depth: int) -> bool:
    """The same for a macro that others call; ``judged`` are those that were looked at, whatever calls whom."""
    text = _QUOTED.sub("", entry.text or "")
    if entry.reason.endswith(_REASONS):
        return True
    if entry.reason.endswith(_OF_AN_OBJECT) and not _is_of_its_header(symbols, entry, text):
        return True
    if _NO_C.search(text):
        return True
    params = {name.removesuffix("...").strip() for name in entry.params or ()}
    called = set(_names(_CALLED, text, params))
    if entry.reason.endswith(_THROUGH_A_POINTER):
        called |= set(_names(_NAME, text, params))
    for name in called:
        if name not in judged:
            judged[name] = False
            inner = symbols.valueless.get(name)
            if inner is not None and depth < _DEEPEST:
                judged[name] = _is_unusable(symbols, inner, judged, depth + 1)
            elif name not in symbols.present and name not in symbols.abi.flags:
                judged[name] = not _LIBRARY.fullmatch(name)
    return any(judged[name] for name in called)


def _is_of_its_header(symbols: Symbols, entry: Skipped, text: str) -> bool:
    """Whether all members that a macro asks for are those of records of its header: ``perf_flags(attr)`` was."""
    asked = set(_MEMBER.findall(text))
    records = (r for r in symbols.abi.records.values() if r.location.header == entry.location.header)
    return bool(asked) and asked <= {field.name for record in records for field in record.fields}


def _names(pattern: re.Pattern[str], text: str, params: Collection[str]) -> Iterator[str]:
    for match in pattern.finditer(text):
        name = match[1] if match.groups() else match[0]
        if name not in params and name not in _OF_C:
            yield name


def is_helper(symbols: Symbols, name: str, header: str) -> bool:
    """Whether a name with one underscore stands in its header for other macros of it, which tell of themselves."""
    if not name.startswith("_"):
        return False
    return any(name in _words(text) for other, text in _texts(symbols, header).items() if other != name)


def _texts(symbols: Symbols, header: str) -> Mapping[str, str]:
    """The texts of a header's macros that are known as text."""
    abi = symbols.abi
    texts = {name: macro.body for name, macro in abi.macros.items() if macro.location.header == header}
    return texts | {item.name: item.text or "" for item in abi.skipped if item.location.header == header}


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))
