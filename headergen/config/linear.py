r"""The patterns that edits may use: a part of regular expressions in which no match is ever tried twice.

Characters, escapes (``\d \s \w \b`` …), ``.``, classes, groups with alternatives, ``^`` and ``$``; ``* + ? {m,n}``
behind one character or class, ``?`` behind a group too. What may be repeated must not be what may follow: ``[^>]*>`` is
taken, ``.*>`` is not, for then each end would be tried. Nothing matches the end of a line, so a pattern looks at one
line at a time.
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from headergen.diagnostics import HeadergenError

_LONGEST = 500  # characters of a pattern
_MOST_WAYS = 32  # of alternatives, all groups multiplied
_MOST_TIMES = 255
_CLASSES = "dDsSwW"
_COUNT = r"\{(\d{1,3})(?:(,)(\d{0,3}))?\}"
_ALL = bytes(each for each in range(256) if each != 0x0A)  # that may stand in a line

Bytes = frozenset[int]


class _Part(Struct, frozen=True):
    """A piece of a pattern: what it may begin with, whether it may be empty, what a repetition at its end may take, and
    how many ways its alternatives make.
    """

    text: str
    first: Bytes
    empty: bool
    ways: int = 1
    tail: Bytes = frozenset()


@lru_cache(maxsize=512)
def check_pattern(pattern: str) -> re.Pattern[bytes]:
    """The pattern, ready to be used on whole texts; ``HeadergenError`` with a remedy if it is none that is taken."""
    if len(pattern) > _LONGEST or not pattern.isascii() or not pattern.isprintable():
        raise _refusal(pattern[:80], "it is too long or not printable ASCII", "write a shorter one; \\t is a tab")
    reader = _Reader(pattern)
    part = reader.alternatives()
    if reader.rest:
        raise _refusal(pattern, "a ) has no (", "escape it: \\)")
    if part.empty:
        raise _refusal(pattern, "it matches where nothing is", "let it name at least one character")
    if part.ways > _MOST_WAYS:
        raise _refusal(pattern, f"its alternatives make more than {_MOST_WAYS} ways", "make several edits of it")
    return re.compile(part.text.encode("ascii"), re.MULTILINE)


@lru_cache(maxsize=512)
def check_replacement(pattern: re.Pattern[bytes], replacement: str) -> bytes:
    r"""The replacement as ``re.sub`` takes it: ``\1`` … are groups, ``\n``, ``\t`` and ``\\`` what they say.
    ``HeadergenError`` for any other backslash.
    """
    for match in re.finditer(r"\\(.?)", replacement, re.DOTALL):
        known = match[1] in ("n", "t", "\\") or (match[1].isdecimal() and 0 < int(match[1]) <= pattern.groups)
        if not match[1] or not known or not match[1].isascii():
            raise HeadergenError(
                f"replacement {replacement[:80]!r} holds {match[0]!r}",
                help=f"write \\\\ for a backslash; the pattern has {pattern.groups} groups",
            )
    if re.search(r"\\\d\d", replacement):
        raise HeadergenError(
            f"replacement {replacement[:80]!r} has a digit behind a group", help="put the digit into the group"
        )
    return replacement.encode("utf-8")


def _refusal(pattern: str, why: str, help: str) -> HeadergenError:
    return HeadergenError(f"pattern {pattern[:80]!r} is not taken: {why}", help=help)


class _Reader:
    """Reads a pattern from its start; each sequence is judged from behind, where what follows is known."""

    def __init__(self, pattern: str) -> None:
        self.pattern, self.rest = pattern, pattern
        self._depth = 0

    def fail(self, why: str, help: str) -> HeadergenError:
        """A refusal of the whole pattern."""
        return _refusal(self.pattern, why, help)

    def alternatives(self) -> _Part:
        """Branches up to a closing parenthesis or the end."""
        branches = [self._sequence()]
        while self.rest[:1] == "|":
            self.rest = self.rest[1:]
            branches.append(self._sequence())
        if len(branches) == 1:
            return branches[0]
        return _Part(
            "|".join(each.text for each in branches),
            frozenset().union(*(each.first for each in branches)),
            any(each.empty for each in branches),
            sum(each.ways for each in branches),
            frozenset().union(*(each.tail for each in branches)),
        )

    def _sequence(self) -> _Part:
        pieces: list[_Part] = []
        while self.rest and self.rest[0] not in "|)":
            pieces.append(self._piece())
        whole = _Part("", frozenset(), empty=True)
        for part in reversed(pieces):
            if part.tail & whole.first:
                raise self.fail(
                    f"what {part.text} repeats may follow it too, so that it could end in many places",
                    "say what ends it: [^>]*> and not .*>",
                )
            whole = _Part(
                part.text + whole.text,
                part.first | whole.first if part.empty else part.first,
                part.empty and whole.empty,
                part.ways * whole.ways,
                part.tail | whole.tail if whole.empty else whole.tail,
            )
        return whole

    def _piece(self) -> _Part:
        part, single = self._atom()
        quantifier = self._quantifier()
        if not quantifier:
            return part
        if quantifier == "?" and part.text[0] == "(":  # as one more alternative, which is empty
            return replace(part, text=f"{part.text}?", empty=True, ways=part.ways + 1)
        if not single:
            raise self.fail(f"{quantifier} stands behind a group or an anchor", "repeat one character or class alone")
        empty = quantifier[0] in "*?" or quantifier.startswith(("{0,", "{0}"))
        fixed = quantifier[0] == "{" and "," not in quantifier
        return _Part(part.text + quantifier, part.first, empty, tail=frozenset() if fixed else part.first)

    def _quantifier(self) -> str:
        sign = self.rest[:1]
        if sign == "{":
            count = re.match(_COUNT, self.rest)
            if count is None:
                raise self.fail("{ begins no count", "write {2} or {2,3}, or escape it: \\{")
            if any(int(number) > _MOST_TIMES for number in (count[1], count[3]) if number):
                raise self.fail(f"it counts beyond {_MOST_TIMES}", "use + or *")
            if count[3] and int(count[3]) < int(count[1]):
                raise self.fail(f"{count[0]} counts down", "write the smaller number first")
            sign = count[0]
        elif sign not in ("*", "+", "?"):
            return ""
        self.rest = self.rest[len(sign) :]
        if self.rest[:1] in ("*", "+", "?", "{"):
            raise self.fail("it repeats a repetition", "leave one of them out")
        return sign

    def _atom(self) -> tuple[_Part, bool]:
        """One piece without its quantifier, and whether it is one character."""
        sign, self.rest = self.rest[0], self.rest[1:]
        match sign:
            case "(":
                return self._group(), False
            case "[":
                return self._of(self._class()), True
            case "\\":
                return self._escape()
            case "^" | "$":
                return _Part(sign, frozenset(), empty=True), False
            case ".":
                return self._of("."), True
            case "*" | "+" | "?" | "{" | "}" | "]":
                raise self.fail(f"{sign} has nothing before it", f"escape it: \\{sign}")
        return self._of(sign), True

    def _group(self) -> _Part:
        if self.rest[:1] == "?":
            raise self.fail("(? begins no plain group", "use ( and ) alone")
        self._depth += 1
        if self._depth > 20:
            raise self.fail("its groups lie too deep in each other", "make several edits of it")
        inside = self.alternatives()
        if self.rest[:1] != ")":
            raise self.fail("a ( has no )", "escape it: \\(")
        self.rest = self.rest[1:]
        self._depth -= 1
        return _Part(f"({inside.text})", inside.first, inside.empty, inside.ways, inside.tail)

    def _class(self) -> str:
        end = re.match(r"\^?\]?(?:\\.|[^\]\\])*\]", self.rest)
        if end is None:
            raise self.fail("a [ has no ]", "escape it: \\[")
        self.rest = self.rest[end.end() :]
        inside = end[0]
        if re.search(r"\\[^dDsSwWt\W]|(?<!\\)\[|--|&&|\|\||~~", inside):
            raise self.fail(f"[{inside} holds what is not known here", "name its characters one by one")
        return f"[{inside}"

    def _escape(self) -> tuple[_Part, bool]:
        sign, self.rest = self.rest[:1], self.rest[1:]
        if sign in ("b", "B"):
            return _Part(f"\\{sign}", frozenset(), empty=True), False
        if not sign or (sign.isalnum() and sign not in _CLASSES + "t"):
            raise self.fail(f"\\{sign} is not known here", "known are \\d \\D \\s \\S \\w \\W \\b \\B \\t, and signs")
        return self._of(f"\\{sign}"), True

    def _of(self, atom: str) -> _Part:
        """A part of one character, which never is the end of a line."""
        try:
            test = re.compile(atom.encode("ascii"), re.DOTALL)
        except re.error as error:
            raise self.fail(f"{atom}: {error.msg}", "see to its brackets") from error
        found = frozenset(b"".join(test.findall(_ALL)))
        if not found:
            raise self.fail(f"{atom} matches no character of a line", "leave it out")
        text = atom if len(found) == 1 or not test.fullmatch(b"\n") or atom == "." else _spelled(found)
        return _Part(text, found, empty=False)


def _spelled(found: Bytes) -> str:
    """A class of exactly these bytes."""
    spans: list[list[int]] = []
    for each in sorted(found):
        if spans and spans[-1][1] == each - 1:
            spans[-1][1] = each
        else:
            spans.append([each, each])
    return "[" + "".join(f"\\x{low:02x}-\\x{high:02x}" for low, high in spans) + "]"
