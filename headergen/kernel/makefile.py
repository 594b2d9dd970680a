"""Reads Kbuild lists and the like as data: assignments, conditions and a handful of text functions; nothing is run.

Only what the lists of exported headers use is understood. Recipes and rules are passed over (except for the variables
that a rule sets for its targets), ``$(shell ...)`` and every other unknown function is empty.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from headergen.diagnostics import KernelError

_ASSIGNMENT = re.compile(r"\s*(?:export\s+|override\s+)*([^\s:=#?+]+)\s*(\+=|\?=|::?=|=)\s*(.*)", re.DOTALL)
_CONDITION = re.compile(r"\s*(ifeq|ifneq|ifdef|ifndef|else|endif)\b(.*)", re.DOTALL)
_INCLUDE = re.compile(r"\s*-?s?include\s+(.*)", re.DOTALL)
_MAX_DEPTH = 20  # of includes, and of variables within variables
_MAX_TEXT = 1 << 20
_MAX_EXPANSIONS = 100_000  # the lists of Linux 6.12 need some hundred; doubling variables must not take for ever


class Makefile:
    """The variables that makefiles set. ``srctree`` and ``objtree`` stay unset, so that paths are those in the tree.

    ``read`` gives a file of the tree or None; ``exists`` tells whether a path of the tree is there (a trailing ``*`` or
    another pattern is never asked for by Kbuild lists that are read here).
    """

    def __init__(
        self,
        read: Callable[[str], bytes | None],
        exists: Callable[[str], bool],
        variables: dict[str, str] | None = None,
    ) -> None:
        self._read = read
        self._exists = exists
        self._variables = dict(variables or {})
        self._expansions = 0

    def load(self, path: str, depth: int = 0) -> bool:
        """Reads the file at ``path`` and what it includes; False if there is none."""
        data = self._read(path)
        if data is None or depth > _MAX_DEPTH:
            return False
        self._run((line for _, line in numbered_lines(data.decode("utf-8", "replace"))), depth)
        return True

    def words(self, name: str) -> tuple[str, ...]:
        """The words of a variable, in order, each once."""
        return tuple(dict.fromkeys(self.text(name).split()))

    def text(self, name: str) -> str:
        """The expanded value of a variable; "" if it is not set."""
        return self._expand(self._variables.get(name, ""), 0)

    def set(self, name: str, value: str) -> None:
        """Gives a variable a value of its own, as a rule does for its target."""
        self._variables[name] = value

    def expanded(self, text: str) -> str:
        """Some text of a makefile with its variables and functions replaced."""
        return self._expand(text, 0)

    def _run(self, lines: Iterable[str], depth: int) -> None:
        taken = [(True, True)]  # for each open condition: is this branch read, was one of its branches read already
        for line in lines:
            if condition := _CONDITION.match(line):
                self._condition(condition[1], condition[2].strip(), taken)
            elif not taken[-1][0] or line.startswith("\t"):
                continue
            elif included := _INCLUDE.match(line):
                for path in self._expand(included[1], 0).split():
                    self.load(path.lstrip("/"), depth + 1)
            elif assignment := _ASSIGNMENT.match(line):
                self._assign(*assignment.groups())

    def _condition(self, word: str, rest: str, taken: list[tuple[bool, bool]]) -> None:
        if word == "endif":
            if len(taken) > 1:
                taken.pop()
        elif word == "else":
            if len(taken) == 1:
                return
            _, had = taken.pop()
            chained = _CONDITION.match(rest)
            holds = not had and taken[-1][0] and (chained is None or self._holds(chained[1], chained[2].strip()))
            taken.append((holds, had or holds))
        else:
            holds = taken[-1][0] and self._holds(word, rest)
            taken.append((holds, holds or not taken[-1][0]))

    def _holds(self, word: str, rest: str) -> bool:
        if word in ("ifdef", "ifndef"):
            return bool(self._variables.get(self._expand(rest, 0).strip())) == (word == "ifdef")
        left, right = _pair(rest)
        equal = self._expand(left, 0).strip() == self._expand(right, 0).strip()
        return equal == (word == "ifeq")

    def _assign(self, name: str, operator: str, value: str) -> None:
        name = self._expand(name, 0)
        value = value.strip()
        if operator == "+=":
            # an immediate value is what a list means: these files never refer to what a later line sets
            value = f"{self._variables.get(name, '')} {self._expand(value, 0)}".strip()
        elif operator == "?=":
            value = self._variables.get(name, value)
        elif operator != "=":
            value = self._expand(value, 0)
        self._variables[name] = value[:_MAX_TEXT]

    def _expand(self, text: str, depth: int) -> str:
        if "$" not in text:
            return text
        self._expansions += 1
        if self._expansions > _MAX_EXPANSIONS:
            raise KernelError(
                "a Kbuild file expands without end", help="see that the kernel tree is what it claims to be"
            )
        if depth > _MAX_DEPTH:
            return ""
        parts = []
        for plain, reference in _references(text):
            parts.append(plain)
            if reference is not None:
                parts.append(self._reference(reference, depth + 1))
        return "".join(parts)[:_MAX_TEXT]

    def _reference(self, inside: str, depth: int) -> str:
        name, space, rest = inside.partition(" ")
        if space and name in _FUNCTIONS:
            return self._call(name, rest, depth)
        if space:
            return ""
        name = self._expand(inside, depth)
        if ":" in name and "=" in name:  # $(list:%.x=%.y)
            variable, _, change = name.partition(":")
            old, _, new = change.partition("=")
            old, new = (f"%{old}", f"%{new}") if "%" not in old else (old, new)
            return " ".join(_patsubst(old, new, w) for w in self.text(variable).split())
        return self._expand(self._variables.get(name, ""), depth)

    def _call(self, name: str, rest: str, depth: int) -> str:
        arguments = _split_arguments(rest)
        if name == "foreach":
            if len(arguments) < 3:
                return ""
            variable, words, body = (arguments[0].strip(), self._expand(arguments[1], depth), ",".join(arguments[2:]))
            saved = self._variables.get(variable)
            parts = []
            for word in words.split():
                self._variables[variable] = word
                parts.append(self._expand(body, depth))
            self._variables.pop(variable, None)
            if saved is not None:
                self._variables[variable] = saved
            return " ".join(parts)
        if name == "if":
            chosen = 1 if self._expand(arguments[0], depth).strip() else 2
            return self._expand(arguments[chosen], depth) if chosen < len(arguments) else ""
        values = [self._expand(argument, depth) for argument in arguments]
        if name == "wildcard":
            return " ".join(path for path in " ".join(values).split() if self._exists(path.lstrip("/")))
        return _FUNCTIONS[name](*values) if len(values) == _ARGUMENTS[name] else ""


def numbered_lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines with continuations joined and comments removed, each with the number of its first one. They may end as on
    Windows, as all files of some clones do.
    """
    held, first = "", 0
    for number, raw in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        line, first = held + raw, first or number
        if line.endswith("\\") and not line.endswith("\\\\") and len(line) < _MAX_TEXT:
            held = line[:-1].rstrip() + " "
            continue
        if "#" in line:
            line = re.sub(r"(?<!\\)#.*", "", line, flags=re.DOTALL).replace("\\#", "#")
        yield first, line
        held, first = "", 0


def _pair(rest: str) -> tuple[str, str]:
    """Both sides of ``(a,b)``, ``"a" "b"`` or ``'a' 'b'``."""
    if rest.startswith("("):
        sides = _split_arguments(rest[1 : rest.rfind(")")] if ")" in rest else rest[1:])
        return sides[0], ",".join(sides[1:])
    quoted = re.findall(r"\"([^\"]*)\"|'([^']*)'", rest)
    sides = [a or b for a, b in quoted] + ["", ""]
    return sides[0], sides[1]


def _references(text: str) -> Iterator[tuple[str, str | None]]:
    """Cuts text into plain text and the inside of the ``$(...)``, ``${...}`` or ``$x`` behind it."""
    position = 0
    while (dollar := text.find("$", position)) >= 0 and dollar + 1 < len(text):
        plain, opening = text[position:dollar], text[dollar + 1]
        if opening in "({":
            end = _closing(text, dollar + 1)
            yield plain, text[dollar + 2 : end]
            position = end + 1
        elif opening == "$":
            yield plain + "$", None
            position = dollar + 2
        else:
            yield plain, opening
            position = dollar + 2
    yield text[position:], None


def _closing(text: str, start: int) -> int:
    opening, closing = text[start], ")" if text[start] == "(" else "}"
    depth = 0
    for position in range(start, len(text)):
        depth += (text[position] == opening) - (text[position] == closing)
        if depth == 0:
            return position
    return len(text)


def _split_arguments(text: str) -> list[str]:
    parts, depth, start = [], 0, 0
    for position, char in enumerate(text):
        if char in "({":
            depth += 1
        elif char in ")}":
            depth -= 1
        elif char == "," and depth == 0:
            parts.append(text[start:position])
            start = position + 1
    return [*parts, text[start:]]


def _matches(pattern: str, word: str) -> bool:
    if "%" not in pattern:
        return pattern == word
    before, _, after = pattern.partition("%")
    return len(word) >= len(before) + len(after) and word.startswith(before) and word.endswith(after)


def _filter(patterns: str, words: str) -> str:
    return " ".join(w for w in words.split() if any(_matches(p, w) for p in patterns.split()))


def _filter_out(patterns: str, words: str) -> str:
    return " ".join(w for w in words.split() if not any(_matches(p, w) for p in patterns.split()))


def _patsubst(pattern: str, replacement: str, word: str) -> str:
    if not _matches(pattern, word):
        return word
    if "%" not in pattern:
        return replacement
    before, _, after = pattern.partition("%")
    return replacement.replace("%", word[len(before) : len(word) - len(after)], 1)


_FUNCTIONS: dict[str, Callable[..., str]] = {
    "wildcard": lambda _: "",
    "foreach": lambda *_: "",
    "if": lambda *_: "",
    "filter": _filter,
    "filter-out": _filter_out,
    "patsubst": lambda pattern, new, words: " ".join(_patsubst(pattern, new, w) for w in words.split()),
    "subst": lambda old, new, text: text.replace(old, new) if old else text,
    "addprefix": lambda prefix, words: " ".join(prefix + w for w in words.split()),
    "addsuffix": lambda suffix, words: " ".join(w + suffix for w in words.split()),
    "sort": lambda words: " ".join(sorted(set(words.split()))),
    "strip": lambda text: " ".join(text.split()),
    "notdir": lambda words: " ".join(w.rpartition("/")[2] for w in words.split()),
    "firstword": lambda words: " ".join(words.split()[:1]),
}
_ARGUMENTS = {
    "filter": 2, "filter-out": 2, "patsubst": 3, "subst": 3, "addprefix": 2, "addsuffix": 2, "sort": 1, "strip": 1,
    "notdir": 1, "firstword": 1,
}  # fmt: skip
