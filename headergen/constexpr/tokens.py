"""Cuts the text of an expression into tokens, and reads integer, character and string constants."""

from __future__ import annotations

import re
from functools import lru_cache

from headergen.constexpr.errors import ConstexprError
from headergen.model import FloatLiteral, IntLiteral, StringLiteral

MAX_TEXT = 1_000_000

_QUOTED = r"""(?:"(?:[^"\\\n]|\\.)*+"?|'(?:[^'\\\n]|\\.)*+'?)"""
_DIGITS = r"[0-9](?:[eEpP][+-]|[\w.])*"
# one alternative for each kind of token; the last takes any character left, so that nothing is passed over. Each begins
# with a character or a set, and the likeliest stand first: with less to try for each it takes half of the time
_TOKEN = re.compile(
    rf"""[(),]|{_DIGITS}|{_QUOTED}|[LUu](?:(?<=u)8)?{_QUOTED}|[A-Za-z_$][\w$]*|\.{_DIGITS}"""
    r"""|<<=?|>>=?|->|\+\+|--|[<>=!+\-*/%&|^]=|&&|\|\||\.\.\.|\#\#|[^\s]""",
    re.ASCII,
)
_CLOSED = re.compile(r"""\w*(?:"((?:[^"\\]|\\.)*+)"|'((?:[^'\\]|\\.)*+)')""")
_INTEGER = re.compile(r"(?:(0[xX][0-9a-fA-F]+)|(0[bB][01]+)|(0[0-7]*)|([1-9][0-9]*))([uUlL]*)\Z", re.ASCII)
# not compiled before it is asked for, which is seldom
_FLOATING = (
    r"(?a)(0[xX][0-9a-fA-F]*+\.?[0-9a-fA-F]*+[pP][+-]?[0-9]++|(?:[0-9]++\.?[0-9]*+|\.[0-9]++)(?:[eE][+-]?[0-9]++)?)"
    r"([a-zA-Z0-9]*)\Z"
)
_LITERAL = re.compile(
    r"\s*+(\(?)\s*+(-?)\s*+(?:(0[xX][0-9a-fA-F]+)|(0[0-7]*)|([1-9][0-9]*))([uUlL]*)\s*+(\)?)\s*+\Z", re.ASCII
)
_SUFFIXES = {
    s: s.lower().replace("lu", "ul").replace("llu", "ull")
    for s in ("", "u", "U", "l", "L", "ul", "uL", "Ul", "UL", "lu", "lU", "Lu", "LU", "ll", "LL",
              "ull", "uLL", "Ull", "ULL")
} | {"llu": "ull", "llU": "ull", "LLu": "ull", "LLU": "ull"}  # fmt: skip
_ESCAPES = {"n": 10, "t": 9, "r": 13, "a": 7, "b": 8, "f": 12, "v": 11, "e": 27, "E": 27,
            "\\": 92, "'": 39, '"': 34, "?": 63}  # fmt: skip
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]+)|([0-7]{1,3})|(.))|([^\\])", re.DOTALL)


def tokenize(text: str) -> list[str]:
    """The tokens of the text, and empty strings behind the last as end marks, as many as a parser looks ahead."""
    if len(text) > MAX_TEXT:
        raise ConstexprError(f"the text is longer than {MAX_TEXT} characters")
    tokens = _TOKEN.findall(text)
    tokens += ("", "", "", "")
    return tokens


def fast_literal(text: str) -> tuple[int, IntLiteral] | None:
    """Sign and constant where the text is one integer constant, perhaps with a minus and in parentheses.

    Most macros of a header are that, and need no parser.
    """
    match = _LITERAL.match(text)
    if match is None:
        return None
    opened, minus, hexadecimal, octal, decimal, suffix, closed = match.groups()
    if bool(opened) != bool(closed) or (suffix := _SUFFIXES.get(suffix)) is None:
        return None
    if hexadecimal:
        literal = IntLiteral(_bounded(hexadecimal, 16), suffix, False)
    elif octal:
        literal = IntLiteral(_bounded(octal, 8), suffix, False)
    else:
        literal = IntLiteral(_bounded(decimal, 10), suffix, True)
    return (-1 if minus else 1), literal


@lru_cache(maxsize=4096)
def number(token: str) -> IntLiteral | FloatLiteral:
    """Reads an integer constant (C11 6.4.4.1, and GNU's binary ones), or a floating one."""
    match = _INTEGER.match(token)
    if match is None:
        return _floating(token)
    hexadecimal, binary, octal, decimal, written = match.groups()
    suffix = _SUFFIXES.get(written)
    if suffix is None:
        raise ConstexprError(f"{_short(token)} has no valid suffix")
    if hexadecimal:
        return IntLiteral(_bounded(hexadecimal, 16), suffix, False)
    if binary:
        return IntLiteral(_bounded(binary, 2), suffix, False)
    if octal:
        return IntLiteral(_bounded(octal, 8), suffix, False)
    return IntLiteral(_bounded(decimal, 10), suffix, True)


def _floating(token: str) -> FloatLiteral:
    """Reads a floating constant (C11 6.4.4.2)."""
    match = re.match(_FLOATING, token)
    if match is None or match[1].isdigit():
        raise ConstexprError(f"{_short(token)} is no number")
    type_ = {"": "double", "f": "float", "l": "long double"}.get(match[2].lower())
    if type_ is None:
        raise ConstexprError(f"{_short(token)} is a floating constant of a type that headergen does not compute with")
    try:
        value = float.fromhex(match[1]) if match[1][:2] in ("0x", "0X") else float(match[1])
    except (OverflowError, ValueError):
        raise ConstexprError(f"{_short(token)} is no number") from None
    return FloatLiteral(value, type_)


def _bounded(digits: str, base: int) -> int:
    """Python refuses decimal texts of thousands of digits, and time grows with their square: no type holds them."""
    if len(digits) > 80:
        raise ConstexprError(f"{_short(digits)} is too large for any integer type")
    return int(digits, base)


def character(token: str) -> IntLiteral:
    """Reads a character constant. One character keeps its byte, its sign being the target's; ``'ABCD'`` is an int with
    the first character in the highest byte, as GCC and Clang have it.
    """
    body = _body(token)
    values = _characters(body)
    if not values:
        raise ConstexprError("'' is an empty character constant")
    if not token.startswith("'"):
        if len(values) > 1 or values[0] > 127:
            raise ConstexprError(f"{_short(token)} is a wide character, whose value depends on the C library")
        return IntLiteral(values[0], wide=token[: token.index("'")])
    if len(values) == 1:
        return IntLiteral(values[0], char=True)
    total = 0
    for value in values[-4:]:
        total = total << 8 | value
    # an int: written as a hexadecimal constant is, it would become unsigned
    return IntLiteral(total) if total < 1 << 31 else IntLiteral(total - (1 << 32))


def string(tokens: list[str]) -> StringLiteral:
    """Joins adjacent strings; ``text`` holds one character for each byte. ``u8"…"`` has the same bytes."""
    tokens = [token.removeprefix("u8") for token in tokens]
    if any(not token.startswith('"') for token in tokens):
        raise ConstexprError("a wide string is no integer")
    return StringLiteral("".join(chr(value) for token in tokens for value in _characters(_body(token))))


def _body(token: str) -> str:
    """What stands between the quotes."""
    match = _CLOSED.fullmatch(token)
    if match is None:
        raise ConstexprError(f"{_short(token)} does not end")
    return match[1] or match[2] or ""


def _characters(body: str) -> list[int]:
    result: list[int] = []
    for hexadecimal, octal, escape, plain in _ESCAPE.findall(body):
        if hexadecimal:
            result.append(int(hexadecimal[-2:], 16))
        elif octal:
            result.append(int(octal, 8) & 0xFF)
        elif escape:
            if escape not in _ESCAPES:
                raise ConstexprError(f"\\{escape} is no escape sequence")
            result.append(_ESCAPES[escape])
        else:
            result.extend(plain.encode("utf-8", "surrogateescape"))
    return result


def _short(token: str) -> str:
    return token if len(token) <= 40 else token[:37] + "..."
