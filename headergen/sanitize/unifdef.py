"""Cuts out what stands under ``#ifdef __KERNEL__``, as ``unifdef -U__KERNEL__ -D__EXPORTED_HEADERS__`` does.

A condition is true, false or unknown. What is known to be false goes, with the directives around it; what is known to
be true loses its directives; an unknown condition stays as it is written, never simplified.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum, auto

from headergen.diagnostics import HeaderError
from headergen.model.identifiers import WORD_IN_BYTES

_SYMBOLS = {b"__KERNEL__": 0, b"__EXPORTED_HEADERS__": 1}
_LONG_MAX = (1 << 63) - 1
_MAX_NESTING = 63  # unifdef's own limit
_MAX_PARENTHESES = 100  # in one condition; a deeper one counts as unknown

_SPLICE = rb"\\\r?\n"
# what is matched once stays so: several comments are not one, and to try that takes time without end; the slash is not
# of the group, for what begins with a character is found in half the time
_COMMENT = rb"/(?>(?:%b)*\*.*?\*(?:%b)*/)" % (_SPLICE, _SPLICE)
# one that does not end takes the rest of its line, as for compilers: to try each quote in it anew has no end either
_LITERAL = rb"\"(?:\\.|[^\"\\\n])*+\"?|'(?:\\.|[^'\\\n])*+'?"
# what may hide the end of a line, and the end itself
_HIDING = re.compile(rb"%b|//(?:%b|[^\n])*|%b|%b|\n" % (_COMMENT, _SPLICE, _LITERAL, _SPLICE), re.DOTALL)
_BLANK = rb"(?>(?:[ \t\r\v\f]|%b|%b)*)" % (_SPLICE, _COMMENT)
_DIRECTIVE = re.compile(
    _BLANK + rb"(?P<hash>#)" + _BLANK + rb"(?P<word>ifdef|ifndef|if|elif|else|endif)(?![A-Za-z0-9_])", re.DOTALL
)
_UNSEEN = re.compile(rb"%b|//[^\n]*|%b" % (_COMMENT, _LITERAL), re.DOTALL)
_TOKEN = re.compile(
    rb"[ \t\r\n\v\f]*(\|\||&&|[=!<>]=|[<>!()]|[0-9][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]*|\Z|.)", re.DOTALL
)


class _State(Enum):
    """Where a group of branches stands. True and false are known; pass is unknown, so that directives stay."""

    FALSE_PREFIX = auto()  # nothing but false branches so far
    TRUE_PREFIX = auto()  # in the first branch that is not false, which is true
    FALSE_TRAILER = auto()  # a true branch has been
    PASS_MIDDLE = auto()  # in an unknown branch
    FALSE_MIDDLE = auto()  # in a false branch behind an unknown one
    TRUE_MIDDLE = auto()  # in a true branch behind an unknown one
    PASS_ELSE = auto()
    FALSE_ELSE = auto()
    TRUE_ELSE = auto()


_S = _State
_SHOWN = {_S.TRUE_PREFIX, _S.PASS_MIDDLE, _S.TRUE_MIDDLE, _S.PASS_ELSE, _S.TRUE_ELSE}

# (state, kind of line): what becomes of the line, the new state, whether that still holds where a comment hides part of
# the line. "if", "else" and "endif" rewrite the line's directive.
_Move = tuple[str, _State, bool]
_ELIF: dict[tuple[_State, bool | None], _Move] = {
    (_S.FALSE_PREFIX, None): ("if", _S.PASS_MIDDLE, True),
    (_S.FALSE_PREFIX, True): ("drop", _S.TRUE_PREFIX, False),
    (_S.FALSE_PREFIX, False): ("drop", _S.FALSE_PREFIX, False),
    **{(_S.TRUE_PREFIX, value): ("drop", _S.FALSE_TRAILER, False) for value in (None, True, False)},
    **{(_S.FALSE_TRAILER, value): ("drop", _S.FALSE_TRAILER, True) for value in (None, True, False)},
    **{(_S.TRUE_MIDDLE, value): ("endif", _S.FALSE_TRAILER, False) for value in (None, True, False)},
    (_S.PASS_MIDDLE, None): ("keep", _S.PASS_MIDDLE, True),
    (_S.PASS_MIDDLE, True): ("else", _S.TRUE_MIDDLE, False),
    (_S.PASS_MIDDLE, False): ("drop", _S.FALSE_MIDDLE, False),
    (_S.FALSE_MIDDLE, None): ("keep", _S.PASS_MIDDLE, False),
    (_S.FALSE_MIDDLE, True): ("else", _S.TRUE_MIDDLE, False),
    (_S.FALSE_MIDDLE, False): ("drop", _S.FALSE_MIDDLE, False),
}
_ELSE: dict[_State, _Move] = {
    _S.FALSE_PREFIX: ("drop", _S.TRUE_ELSE, False),
    _S.TRUE_PREFIX: ("drop", _S.FALSE_ELSE, False),
    _S.FALSE_TRAILER: ("drop", _S.FALSE_ELSE, True),
    _S.PASS_MIDDLE: ("keep", _S.PASS_ELSE, True),
    _S.FALSE_MIDDLE: ("keep", _S.PASS_ELSE, False),
    _S.TRUE_MIDDLE: ("endif", _S.FALSE_ELSE, False),
}
_ENDIF: dict[_State, tuple[str, bool]] = {
    _S.FALSE_PREFIX: ("drop", False),
    _S.TRUE_PREFIX: ("drop", False),
    _S.FALSE_TRAILER: ("drop", False),
    _S.FALSE_ELSE: ("drop", False),
    _S.TRUE_ELSE: ("drop", False),
    _S.PASS_MIDDLE: ("keep", True),
    _S.FALSE_MIDDLE: ("keep", False),
    _S.TRUE_MIDDLE: ("keep", True),
    _S.PASS_ELSE: ("keep", True),
}


def cut(data: bytes, name: str, *, gap: bytes = b"") -> bytes:
    """The header without the kernel's parts, with ``gap`` for each line of them; ``HeaderError`` where its directives
    cannot be followed.
    """
    if not any(symbol in data for symbol in _SYMBOLS) and data[-1:] in (b"\n", b""):
        return data
    return _Cutter(data, name, gap).run()


class _Cutter:
    def __init__(self, data: bytes, name: str, gap: bytes) -> None:
        self._data = data
        self._name = name
        self._gap = gap
        self._open: list[_State] = []
        self._kept: list[bytes] = []

    def run(self) -> bytes:
        data, done, start = self._data, 0, 0
        for match in _HIDING.finditer(data):
            if match[0] != b"\n":
                continue
            if data.find(b"#", start, match.end()) >= 0:  # of four lines it is one
                self._plain(done, start)
                self._line(start, match.end())
                done = match.end()
            start = match.end()
        self._plain(done, start)
        if start < len(data):
            self._line(start, len(data))
        if self._open:
            raise self._failure("an #if without its #endif", len(self._data))
        return b"".join(self._kept)

    def _line(self, start: int, end: int) -> None:
        """A line as the preprocessor counts: joined over comments and backslashes."""
        match = _DIRECTIVE.match(self._data, start, end)
        if match is None:
            self._plain(start, end)
            return
        first = self._data.rfind(b"\n", start, match.start("hash")) + 1 or start
        stop = self._data.find(b"\n", match.end(), end) + 1 or end
        rest, unclosed = _without_comments(self._data[match.end() : stop])
        if rest.rstrip(b"\r\n").endswith(b"\\") and stop < end:
            # the next line belongs to the directive, but unifdef does not look at it
            rest = rest.rstrip(b"\r\n")
            stop = self._data.find(b"\n", stop, end) + 1 or end
        self._plain(start, first)
        self._directive(match, first, stop, rest, hidden=first > start or unclosed)
        self._plain(stop, end)

    def _plain(self, start: int, end: int) -> None:
        if not self._open or self._open[-1] in _SHOWN:
            self._kept.append(self._data[start:end])
        else:
            self._drop(start, end)

    def _drop(self, start: int, end: int) -> None:
        self._kept.append(self._gap * self._data.count(b"\n", start, end))

    def _directive(self, match: re.Match[bytes], start: int, end: int, rest: bytes, *, hidden: bool) -> None:
        word = match["word"]
        if word in (b"if", b"ifdef", b"ifndef"):
            action = self._opened(word, rest, start, hidden=hidden)
        elif not self._open:
            raise self._failure(f"#{word.decode()} without its #if", start)
        else:
            action = self._went_on(word, rest, start, hidden=hidden)
        if action == "keep":
            self._kept.append(self._data[start:end])
            if self._data[end - 1 : end] != b"\n" and not rest.strip():
                self._kept.append(b"\n")  # unifdef completes a last line that is nothing but a directive
        elif action == "if":
            at = match.start("word")
            self._kept += [self._data[start:at], b"if  ", self._data[at + 4 : end]]
        elif action == "drop":
            self._drop(start, end)
        else:
            newline = b"\r\n" if self._data[:end].endswith(b"\r\n") else b"\n"
            self._kept += [self._data[start : match.start("word")], action.encode(), newline]

    def _opened(self, word: bytes, rest: bytes, at: int, *, hidden: bool) -> str:
        if len(self._open) >= _MAX_NESTING:
            raise self._failure("too many levels of #if", at)
        if self._open and self._open[-1] not in _SHOWN:
            self._open.append(_S.FALSE_TRAILER)
            return "drop"
        value = _condition(rest) if word == b"if" else _defined(rest, wanted=word == b"ifdef")
        if value is not None and hidden:
            raise self._obscure(at)
        self._open.append(_S.PASS_MIDDLE if value is None else _S.TRUE_PREFIX if value else _S.FALSE_PREFIX)
        return "keep" if value is None else "drop"

    def _went_on(self, word: bytes, rest: bytes, at: int, *, hidden: bool) -> str:
        state = self._open.pop()
        if word == b"endif":
            action, sure = _ENDIF[state]
        else:
            move = _ELSE.get(state) if word == b"else" else _ELIF.get((state, _condition(rest)))
            if move is None:
                raise self._failure(f"#{word.decode()} behind #else", at)
            action, new, sure = move
            self._open.append(new)
        if hidden and not sure:
            raise self._obscure(at)
        return action

    def _obscure(self, at: int) -> HeaderError:
        return self._failure("a directive about __KERNEL__ that shares its line with a comment of several lines", at)

    def _failure(self, what: str, at: int) -> HeaderError:
        line = self._data.count(b"\n", 0, at) + 1
        return HeaderError(
            f"cannot cut out the kernel's parts: {what}",
            help="make headers_install fails on this header too: correct it in the kernel",
            location=f"{self._name}:{line}",
        )


def _without_comments(text: bytes) -> tuple[bytes, bool]:
    """Text with a space for each comment (and literal, as unifdef has it), and whether one is still open at its end."""
    plain = _UNSEEN.sub(b" ", text)
    before, opening, _ = plain.partition(b"/*")
    return before, bool(opening)


def _defined(rest: bytes, *, wanted: bool) -> bool | None:
    words = rest.removesuffix(b"\\").split()
    if len(words) != 1 or words[0] not in _SYMBOLS:
        return None
    return bool(_SYMBOLS[words[0]]) == wanted


def _condition(text: bytes) -> bool | None:
    """The value of an ``#if`` condition, or None where it is not known or names none of the symbols."""
    return _Condition(text).value()


# A value is an int where it is known and None where it is not; both sides were evaluated.
_Value = int | None
_LEVELS: tuple[dict[bytes, Callable[[int, int], int]], ...] = (
    {b"||": lambda a, b: int(bool(a or b))},
    {b"&&": lambda a, b: int(bool(a and b))},
    {b"==": lambda a, b: int(a == b), b"!=": lambda a, b: int(a != b)},
    {
        b"<=": lambda a, b: int(a <= b),
        b">=": lambda a, b: int(a >= b),
        b"<": lambda a, b: int(a < b),
        b">": lambda a, b: int(a > b),
    },
)


class _Unreadable(Exception):
    """The condition uses what unifdef does not know."""


class _Condition:
    def __init__(self, text: bytes) -> None:
        self._tokens = [token for token in _TOKEN.findall(text.removesuffix(b"\\")) if token] + [b""]
        self._at = 0
        self._depth = 0
        self._constant = True

    def value(self) -> bool | None:
        try:
            result = self._binary(0)
        except _Unreadable:
            return None
        if self._tokens[self._at] or self._constant or result is None:
            return None
        return bool(result)

    def _binary(self, level: int) -> _Value:
        if level == len(_LEVELS):
            return self._unary()
        left = self._binary(level + 1)
        while (operator := self._tokens[self._at]) in _LEVELS[level]:
            self._at += 1
            right = self._binary(level + 1)
            left = _combined(operator, left, right, _LEVELS[level][operator])
        return left

    def _unary(self) -> _Value:
        negations = 0
        while self._take(b"!"):
            negations += 1
        value = self._operand()
        if value is None or not negations:
            return value
        return int(bool(value) != bool(negations % 2))

    def _operand(self) -> _Value:
        token = self._tokens[self._at]
        self._at += bool(token)
        if token == b"(":
            self._depth += 1
            if self._depth > _MAX_PARENTHESES:
                raise _Unreadable
            value = self._binary(0)
            self._depth -= 1
            self._need(b")")
            return value
        if token[:1].isdigit():
            return _number(token)
        if not WORD_IN_BYTES.fullmatch(token):
            raise _Unreadable
        self._constant = False
        if token == b"defined":
            parenthesis = self._take(b"(")
            symbol = self._tokens[self._at]
            self._at += bool(re.fullmatch(rb"\w+", symbol))
            if parenthesis:
                self._need(b")")
            return _SYMBOLS.get(symbol)
        if token in _SYMBOLS:
            if _SYMBOLS[token]:
                self._arguments()
            return _SYMBOLS[token]
        self._arguments()
        return None

    def _arguments(self) -> None:
        """Passes over what a call of a macro has in its parentheses."""
        if self._tokens[self._at] != b"(":
            return
        depth = 0
        while token := self._tokens[self._at]:
            self._at += 1
            depth += (token == b"(") - (token == b")")
            if depth == 0:
                return
        raise _Unreadable

    def _take(self, token: bytes) -> bool:
        found: bool = self._tokens[self._at] == token
        self._at += found
        return found

    def _need(self, token: bytes) -> None:
        if not self._take(token):
            raise _Unreadable


def _combined(operator: bytes, left: _Value, right: _Value, compute: Callable[[int, int], int]) -> _Value:
    if operator == b"||" and (left or right):
        return 1
    if operator == b"&&" and (left == 0 or right == 0):
        return 0
    return None if left is None or right is None else compute(left, right)


def _number(token: bytes) -> int:
    """As strtol reads it: whatever follows the digits is passed over, and what is too big is the biggest there is. Of
    that unifdef keeps an int.
    """
    match = re.match(rb"0[xX][0-9A-Fa-f]+|0[0-7]*|[1-9][0-9]*", token)
    digits = match[0] if match else b"0"
    if digits[:2] in (b"0x", b"0X"):
        value = int(digits, 16)
    else:
        value = int(digits, 8) if digits[:1] == b"0" else int(digits[:20])  # more of them are too big all the same
    return (min(value, _LONG_MAX) + (1 << 31)) % (1 << 32) - (1 << 31)
