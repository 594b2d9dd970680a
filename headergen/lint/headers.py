"""Judges the text of a header: its licence, its include guard, and what it asks of the kernel."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from headergen.diagnostics import Diagnostic
from headergen.diagnostics import rules_lint as rules
from headergen.model import Location

_SPDX = re.compile(r"SPDX-License-Identifier:([^\n*]*)")
_COPYLEFT = re.compile(r"\b(?:L?GPL|AGPL)-[\w.+-]+((?:[^()\n]*\))?\s+WITH\s+Linux-syscall-note)?")
_PERMISSIVE = re.compile(
    r"Permission is hereby granted|Redistribution and use in source and binary forms|BSD licensed"
    r"|Permission\s+to\s+use,\s+copy,\s+modify\b|in the public domain|under (?:the terms of )?the Apache"
)
_GPL = re.compile(r"General\s+(?:\*\s*)?Public\s+(?:\*\s*)?Licen[cs]e|\bGPL")
_CHOICE = re.compile(
    r"\bor\s+(?:\*\s*)?under\s+(?:\*\s*)?the\s+(?:\*\s*)?(?:following\s+(?:\*\s*)?terms|licen[cs]e\s+(?:\*\s*)?shown\s+below)"
    r"|\b[Aa]lternatively,?\s[^.]{1,120}?\b(?:BSD|MIT)\b|\b(?:dual\s+(?:\*\s*)?BSD/GPL|(?:under|of)\s+(?:\*\s*)?(?i:either)\b)"
    r"|\bchoice\s+(?:\*\s*)?of\s+(?:\*\s*)?(?:one\s+(?:\*\s*)?of\s+)?two\b"
    r"|\bApache\s+(?:\*\s*)?(?:2\.0\s+)?(?:\*\s*)?License,?\s+(?:\*\s*)?(?:or|OR)\b"
)
_COMMENT = re.compile(r"""("(?:\\.|[^"\\\n])*+"?|'(?:\\.|[^'\\\n])*+'?)|/\*.*?(?:\*/|\Z)|//[^\n]*""", re.DOTALL)
_DEFINE = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+(.*)$", re.MULTILINE)
_KERNELS = re.compile(r"\bCONFIG_|__KERNEL__")
_OPTION = re.compile(r"\bCONFIG_\w+")
_DEFINED = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)|\b(CONFIG_\w+)\s*(?:=[^=]|,)", re.MULTILINE)
_BEGINNING = 8192  # characters, where most have a licence and an author's name before their guard
_FIRST = re.compile(r"^[ \t]*#[ \t]*ifndef[ \t]+(\w+)[ \t]*\n\s*#[ \t]*define[ \t]+\1[ \t]*$", re.MULTILINE)
_INCLUDE = re.compile(r"#\s*include\b")
_HANDS_ON = re.compile(r"#\s*(?:include|if|ifdef|ifndef|elif|else|endif)\b")
# bounded, or each of many that have no body is read to the end of the header
_INLINE = re.compile(r"\bstatic\s+(?:__)?inline(?:__)?\b[^;{}()]*\(([^;{}]{0,2000})\)\s*\{")
_NUMBER = re.compile(r"\(?_IO(?:R|W|WR)\b")
_COMPAT = re.compile(r"\bcompat_(\w+)")
_TAKEN = re.compile(r"\b((?:struct|union)\s+\w+)\s*\*")
_MADE = re.compile(r"linux/version\.h|asm/unistd[-_]\w+\.h")  # by the build of each kernel
_CALL = re.compile(r"\s*(?!_*(?:[Ss]tatic_assert|attribute|asm)_*\b)([A-Za-z_]\w*)\s*\(")
_GUARD = re.compile(r"#\s*(?:ifndef\s+(\w+)|if\s+!\s*defined\s*+\(?\s*+(\w+)\s*+\)?)\s*$")


def judge_text(header: str, text: str, *, comments: bool = True, asked: bool = True) -> Iterator[Diagnostic]:
    """What the text lacks. Without ``comments`` they were stripped, and the licence with them; ``asked`` is whether the
    kernel asks each header for a line on its licence.
    """
    lines = [line.strip() for line in without_comments(text).split("\n") if line.strip()]
    if _MADE.fullmatch(header) or all(_INCLUDE.match(line) for line in lines):
        return  # the build wrote it, or it hands everything on: nobody chose its first line
    yield from _of_kernel(header, text)
    if comments and (reason := _licence(text, asked=asked)):
        yield Diagnostic(rules.NOTE, f"{header} {reason}", Location(header, 1))
    if not _guarded(lines) and not macro_of_includer(text):
        yield Diagnostic(rules.GUARD, f"{header} has no include guard around all of it", Location(header, 1))


def _of_kernel(header: str, text: str) -> Iterator[Diagnostic]:
    """The options and conditions of the kernel that its text has outside of comments."""
    if not _KERNELS.search(text):
        return
    plain = without_comments(text)
    own = {match[1] for match in _DEFINED.finditer(plain)}
    options = dict.fromkeys(match[0] for match in _OPTION.finditer(plain) if match[0] not in own)
    for option in options:
        message = f"{header} depends on {option}, which no program knows"
        yield Diagnostic(rules.CONFIG, message, Location(header, _line(text, option)), member=option)
    if "__KERNEL__" in plain:
        message = f"{header} asks for __KERNEL__ where programs see it"
        yield Diagnostic(rules.INSIDE, message, Location(header, _line(text, "__KERNEL__")))


def _line(text: str, word: str) -> int:
    found = re.search(rf"^[^*\n]*\b{word}\b", text, re.MULTILINE) or re.search(rf"\b{word}\b", text)
    return text.count("\n", 0, found.end()) + 1 if found else 0


def _licence(text: str, *, asked: bool) -> str:
    found = _SPDX.search(text)
    start = text[:_BEGINNING]
    if found is None and _PERMISSIVE.search(start) and (_CHOICE.search(start) or not _GPL.search(start)):
        return ""  # the terms of MIT, BSD, ISC or Apache, if only as a choice: nothing to make an exception of
    if found is None:
        return "has no SPDX-License-Identifier" if asked else ""
    bare = [each for each in _COPYLEFT.finditer(found[1]) if not each[1]]
    return f"is under {bare[0][0].strip()} without Linux-syscall-note" if bare else ""


def macro_of_includer(text: str) -> str:
    """The macro that a header calls in place of a first declaration and does not define: whoever includes it does, each
    time to another end. "" of any other header.
    """
    plain = without_comments(text)
    first = next((line for line in plain.split("\n") if line.strip() and not line.lstrip().startswith("#")), "")
    called = _CALL.match(first)
    if called is None or re.search(rf"^[ \t]*#[ \t]*define[ \t]+{called[1]}\(", plain, re.MULTILINE):
        return ""
    return called[1]


def guard_of(text: str) -> str:
    """The macro that a header's include guard is, as far as its beginning shows one; else ""."""
    found = _FIRST.search(without_comments(text[:_BEGINNING]))
    return found[1] if found else ""


def _guarded(lines: list[str]) -> bool:
    if any(re.match(r"#\s*pragma\s+once\b", line) for line in lines):
        return True
    while lines and _INCLUDE.match(lines[0]):
        lines = lines[1:]  # what is included has a guard of its own
    while lines and _INCLUDE.match(lines[-1]):
        lines = lines[:-1]
    if all(_HANDS_ON.match(line) for line in lines) or all(line.startswith("#") for line in lines):
        return True  # macros may be defined again as what they are
    lines = _behind_errors(lines)
    guard = _GUARD.match(lines[0])
    name = (guard[1] or guard[2]) if guard else ""
    if not name or len(lines) < 2 or not re.match(rf"#\s*define\s+{name}\b", lines[1]):
        return False
    depth = 0
    for number, line in enumerate(lines):
        depth += bool(re.match(r"#\s*if", line)) - bool(re.match(r"#\s*endif\b", line))
        if depth == 0:
            return number == len(lines) - 1
    return False


def _behind_errors(lines: list[str]) -> list[str]:
    """The lines behind conditions that refuse to go on."""
    while len(lines) > 3 and re.match(r"#\s*if", lines[0]) and re.match(r"#\s*error\b", lines[1]):
        if not re.match(r"#\s*endif\b", lines[2]):
            break
        lines = lines[3:]
    return lines


@lru_cache(maxsize=2048)  # each target asks for the same, and for several rules
def without_comments(text: str) -> str:
    """The text with a space for each comment, lines that go on joined."""
    joined = text.replace("\r\n", "\n").replace("\\\n", " ")
    return _COMMENT.sub(lambda found: found[1] or " ", joined)


def says_licence(text: str) -> bool:
    """Whether a text has a line on its licence, as every exported header of a kernel has since 4.14."""
    return _SPDX.search(text) is not None


class Texts:
    """The texts of headers: ``read`` gives one by its name, of which ``names`` are there. What macros say is read where
    it is asked for.
    """

    def __init__(self, read: Callable[[str], str], names: Iterable[str] = ()) -> None:
        self._read = read
        self._names = tuple(names)
        self._given: list[frozenset[str]] | None = None
        self._bodies: dict[str, dict[str, str]] = {}
        self._lines: dict[str, list[str]] = {}
        self._taken: dict[str, frozenset[str]] = {}
        self._compat: dict[str, frozenset[str]] = {}

    def bodies(self, header: str) -> Mapping[str, str]:
        """The macros that a header defines, without parameters, with their text."""
        if header not in self._bodies:
            self._bodies[header] = bodies(self._read(header))
        return self._bodies[header]

    def compat(self, header: str) -> frozenset[str]:
        """The records of which a number of the header is made by what the kernel has of them for 32-bit programs."""
        if header not in self._compat:
            numbers = [body for body in self.bodies(header).values() if _NUMBER.match(body)]
            self._compat[header] = frozenset(name for body in numbers for name in _COMPAT.findall(body))
        return self._compat[header]

    def taken(self, header: str) -> frozenset[str]:
        """The records that functions of a header's own are given by their address."""
        if header not in self._taken:
            self._taken[header] = frozenset().union(*_given(self._read(header)))
        return self._taken[header]

    def given(self) -> Sequence[frozenset[str]]:
        """The records that each function of all the headers is given by their address."""
        if self._given is None:
            self._given = [of for name in self._names for of in _given(self._read(name))]
        return self._given

    def declares(self, header: str, name: str) -> bool:
        """Whether a header itself declares a record (``struct NAME``) or defines a macro, in whatever branch."""
        text = without_comments(self._read(header))
        return re.search(rf"\b{re.escape(name)}\s*\{{|#\s*define\s+{re.escape(name)}\b", text) is not None

    def lines(self, place: Location, last: int) -> str:
        """The text from a place up to the line ``last``."""
        if place.header not in self._lines:
            self._lines[place.header] = self._read(place.header).splitlines()
        return "\n".join(self._lines[place.header][max(place.line - 1, 0) : last])


def _given(text: str) -> list[frozenset[str]]:
    """The records that each function of a text is given by their address."""
    functions = _INLINE.findall(without_comments(text)) if "inline" in text else []
    return [frozenset(" ".join(name.split()) for name in _TAKEN.findall(of)) for of in functions]


def bodies(text: str) -> dict[str, str]:
    """The macros that a header defines, without parameters, with their text."""
    return {name: body.strip() for name, body in _DEFINE.findall(without_comments(text))}
