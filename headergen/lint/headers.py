"""Judges the text of a header: its licence and its include guard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headergen.diagnostics import Diagnostic
from headergen.diagnostics import rules_lint as rules
from headergen.model import Location

_SPDX = re.compile(r"SPDX-License-Identifier:([^\n*]*)")
_COPYLEFT = re.compile(r"\b(?:L?GPL|AGPL)-[\w.+-]+(\s+WITH\s+Linux-syscall-note)?")
_COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|/\*.*?(?:\*/|\Z)|//[^\n]*', re.DOTALL)
_DEFINE = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+(.*)$", re.MULTILINE)
_INCLUDE = re.compile(r"#\s*include\b")
_HANDS_ON = re.compile(r"#\s*(?:include|if|ifdef|ifndef|elif|else|endif)\b")
_MADE = re.compile(r"linux/version\.h|asm/unistd_\w+\.h")  # by the build of each kernel
_GUARD = re.compile(r"#\s*(?:ifndef\s+(\w+)|if\s+!\s*defined\s*\(?\s*(\w+)\s*\)?)\s*$")


def judge_text(header: str, text: str, *, comments: bool = True) -> Iterator[Diagnostic]:
    """What the text lacks. Without ``comments`` they were stripped, and the licence with them."""
    lines = [line.strip() for line in without_comments(text).split("\n") if line.strip()]
    if _MADE.fullmatch(header) or all(_INCLUDE.match(line) for line in lines):
        return  # the build wrote it, or it hands everything on: nobody chose its first line
    if comments and (reason := _licence(text)):
        yield Diagnostic(rules.NOTE, f"{header} {reason}", Location(header, 1))
    if not _guarded(lines):
        yield Diagnostic(rules.GUARD, f"{header} has no include guard around all of it", Location(header, 1))


def _licence(text: str) -> str:
    found = _SPDX.search(text)
    if found is None:
        return "has no SPDX-License-Identifier"
    bare = [each for each in _COPYLEFT.finditer(found[1]) if not each[1]]
    return f"is under {bare[0][0].strip()} without Linux-syscall-note" if bare else ""


def _guarded(lines: list[str]) -> bool:
    if any(re.match(r"#\s*pragma\s+once\b", line) for line in lines):
        return True
    while lines and _INCLUDE.match(lines[0]):
        lines = lines[1:]  # what is included has a guard of its own
    while lines and _INCLUDE.match(lines[-1]):
        lines = lines[:-1]
    if all(_HANDS_ON.match(line) for line in lines):
        return True
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


def without_comments(text: str) -> str:
    """The text with a space for each comment, lines that go on joined."""
    joined = text.replace("\r\n", "\n").replace("\\\n", " ")
    return _COMMENT.sub(lambda found: found[0] if found[0].startswith('"') else " ", joined)


def bodies(text: str) -> dict[str, str]:
    """The macros that a header defines, without parameters, with their text."""
    return {name: body.strip() for name, body in _DEFINE.findall(without_comments(text))}
