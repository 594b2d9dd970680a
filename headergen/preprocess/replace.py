"""What a macro is replaced by: its body, with arguments in the places of parameters (C11 6.10.3.1 to 6.10.3.3).

Tokens are plain strings, as ``expand`` describes them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

_STRING = r'"(?:\\.|[^"\\])*"?'  # what is not closed ends with the body
_CHARACTER = r"'(?:\\.|[^'\\])*'?"
_NUMBER = r"[0-9](?:[eEpP][+-]|[\w.])*"
# what begins with a character or a set is not tried where it cannot begin, and the likeliest stands first
TOKEN = re.compile(
    rf"""[(),] | {_NUMBER} | {_STRING} | {_CHARACTER}
    | [LUu](?:(?<=u)8)?{_STRING} | [LuU]{_CHARACTER}
    | [A-Za-z_$][\w$]*            # identifier; the prefix of a string is none
    | \.{_NUMBER}
    | \#\# | %:%: | \.\.\. | <<= | >>= | -> | \+\+ | -- | << | >> | <= | >= | == | != | && | \|\| | [-+*/%&|^]=
    | [ \t\f\v]+
    | .""",
    re.VERBOSE | re.DOTALL | re.ASCII,
)
_QUOTED = re.compile(r"""\"(?:\\.|[^\"\\])*\"?|'(?:\\.|[^'\\])*'?""", re.DOTALL)
PAINT = "\x01"
END = "\x02"
# characters of a name; the kernel's longest has some 70, and what judges names may go over them more than once
LONGEST_NAME = 1000


class BrokenMacro(Exception):
    """One macro cannot be expanded; its text is the reason."""


class Piece:
    """A token of a body: text, or a parameter (``index``), perhaps behind ``#``; ``pasted`` if ``##`` follows.

    ``optional`` holds what stands in ``__VA_OPT__``.
    """

    __slots__ = ("index", "optional", "pasted", "quoted", "text")

    def __init__(
        self, text: str, index: int = -1, *, quoted: bool = False, optional: list[Piece] | None = None
    ) -> None:
        self.text = text
        self.index = index
        self.quoted = quoted
        self.optional = optional
        self.pasted = False


def pieces_of(tokens: list[str], names: Mapping[str, int], *, function: bool, variadic: bool) -> list[Piece]:
    """The body as pieces: parameters found, ``#`` and ``##`` resolved to marks on their operands."""
    result: list[Piece] = []
    position, quoted = 0, False
    last = next((at for at in range(len(tokens) - 1, -1, -1) if not tokens[at].isspace()), -1)
    while position < len(tokens):
        token = tokens[position]
        position += 1
        if token in ("##", "%:%:"):
            while result and result[-1].text.isspace():
                result.pop()
            if not result or position > last:
                raise BrokenMacro("## stands at an end of its body")
            result[-1].pasted = True
            while tokens[position].isspace():
                position += 1
            continue
        if token in ("#", "%:") and function:
            quoted = True
            while position < len(tokens) and tokens[position].isspace():
                position += 1
            if position == len(tokens) or tokens[position] not in names:
                raise BrokenMacro("# is not followed by a parameter")
            continue
        if token == "__VA_OPT__" and variadic:  # noqa: S105 - no password either
            inner, position = _parenthesised(tokens, position)
            result.append(Piece("", optional=pieces_of(inner, names, function=function, variadic=variadic)))
            continue
        result.append(Piece(token, names.get(token, -1), quoted=quoted))
        quoted = False
    return result


def _parenthesised(tokens: list[str], position: int) -> tuple[list[str], int]:
    start, depth = -1, 0
    for index in range(position, len(tokens)):
        if tokens[index] == "(":
            depth += 1
            start = index + 1 if start < 0 else start
        elif tokens[index] == ")":
            depth -= 1
            if depth == 0:
                return tokens[start:index], index + 1
        elif start < 0 and not tokens[index].isspace():
            break
    raise BrokenMacro("__VA_OPT__ has no closed parentheses")


def substitute(pieces: list[Piece], raw: list[list[str]], expanded: list[list[str]]) -> list[str]:
    """The replacement list with arguments in the parameters' places."""
    result: list[str] = []
    pasting = False
    for piece in pieces:
        comma = pasting and result[-1:] == [","] and 0 <= piece.index == len(raw) - 1
        if piece.optional is not None:
            tokens = substitute(piece.optional, raw, expanded) if raw and text_of(expanded[-1]).strip() else []
        elif piece.index < 0:
            tokens = [piece.text]
        elif piece.quoted:
            tokens = [_stringified(raw[piece.index])]
        elif piece.pasted or pasting:
            tokens = stripped(raw[piece.index])
        else:
            tokens = ["", *expanded[piece.index], ""]
        if comma:
            # GNU: a comma pasted to the variable arguments goes where there are none
            if not tokens:
                result.pop()
            result += tokens
        elif pasting:
            _paste(result, tokens)
        else:
            result += tokens
        if piece.pasted and not pasting and not tokens:
            result.append("")
        pasting = piece.pasted
    return result


def _paste(result: list[str], tokens: list[str]) -> None:
    """Joins the last token of ``result`` with the first of ``tokens``."""
    if not tokens:
        return
    left = result.pop() if result else ""
    if len(left) > LONGEST_NAME:
        raise BrokenMacro("its pastes make a name that is too long")
    word = left.lstrip(PAINT) + tokens[0].lstrip(PAINT)
    match = TOKEN.match(word)
    if match is None or match.end() != len(word) or word in ("//", "/*"):
        raise BrokenMacro(f"pasting {left!r} and {tokens[0]!r} gives no token")
    result.append(word)
    result += tokens[1:]


def _stringified(tokens: list[str]) -> str:
    parts = []
    for token in stripped(tokens):
        text = token.lstrip(PAINT)
        if text[-1:] in "\"'" and len(text) > 1:
            text = text.replace("\\", "\\\\").replace('"', '\\"')
        parts.append(" " if text.isspace() else text)
    return '"' + "".join(parts) + '"'


def stripped(tokens: list[str]) -> list[str]:
    """Without blanks at either end, and without marks."""
    start, end = 0, len(tokens)
    while start < end and not tokens[start].strip():
        start += 1
    while end > start and not tokens[end - 1].strip():
        end -= 1
    return [token for token in tokens[start:end] if token]


def split_commas(tokens: Sequence[str]) -> list[list[str]]:
    """The tokens between the commas that stand in no parentheses."""
    result: list[list[str]] = [[]]
    depth = 0
    for token in tokens:
        if token == "," and depth == 0:  # noqa: S105
            result.append([])
            continue
        depth += (token == "(") - (token == ")")  # noqa: S105
        result[-1].append(token)
    return result


def leave(token: str, active: set[str]) -> bool:
    """Whether the token ends a macro's own expansion; from there on that macro may be expanded again."""
    if token[:1] != END:
        return False
    active.discard(token[1:])
    return True


def enclosed(stack: list[str], active: set[str]) -> list[list[str]] | None:
    """Takes tokens up to the parenthesis that closes, and that: what stands between the commas; None if none does."""
    depth = 1
    taken: list[list[str]] = [[]]
    while stack:
        token = stack.pop()
        if token == "(":  # noqa: S105
            depth += 1
        elif token == ")":  # noqa: S105
            depth -= 1
            if depth == 0:
                return taken
        elif token == "," and depth == 1:  # noqa: S105
            taken.append([])
            continue
        elif token[:1] == END:
            leave(token, active)
            continue
        taken[-1].append(token)
    return None


def separated(arguments: Iterable[Sequence[str]]) -> Iterable[str]:
    """The tokens of all arguments with commas between."""
    for index, argument in enumerate(arguments):
        if index:
            yield ","
        yield from argument


def text_of(tokens: list[str]) -> str:
    """The tokens as text: marks gone, blanks folded, a blank where two tokens must stay apart."""
    text = "".join([token or " " for token in tokens]).replace(PAINT, "")
    if ('"' in text or "'" in text) and any(" " in quoted for quoted in _QUOTED.findall(text)):
        return text.strip()
    return " ".join(text.split())
