r"""Expands every macro of a translation unit, as a C preprocessor would.

The compiler's own preprocessor runs once, for the text; asking it again for the macros would need a probe for each,
and one broken macro would take others with it. This is macro expansion alone (C11 6.10.3 and GNU's variadic
extensions), the same for every tool that made the text, and it watches ``_IO``… on the way.

Tokens are plain strings. Blanks are tokens too, since ``#`` keeps them; three kinds of string are no tokens of C:
``""`` parts two tokens that must not grow together, ``"\x01name"`` is a macro's name that may never be expanded again,
``"\x02name"`` marks the end of that macro's own expansion.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from headergen.diagnostics import HeaderError
from headergen.model import Location, Macro

# one macro, and all macros of a unit together; a real UAPI header's largest takes some 2,000 steps
MAX_STEPS = 100_000
MAX_TOTAL_STEPS = 2_000_000
MAX_EXPANSION = 1_000_000

_TOKEN = re.compile(
    r"""[A-Za-z_$][\w$]*            # identifier
    | \.?[0-9](?:[eEpP][+-]|[\w.])* # number
    | [LuU8]{0,2}"(?:\\.|[^"\\])*"
    | [LuU]?'(?:\\.|[^'\\])*'
    | \#\# | %:%: | \.\.\. | <<= | >>= | -> | \+\+ | -- | << | >> | <= | >= | == | != | && | \|\| | [-+*/%&|^]=
    | [ \t\f\v]+
    | .""",
    re.VERBOSE | re.DOTALL | re.ASCII,
)
_WORD = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)
_PAINT = "\x01"
_END = "\x02"
_ALONE = frozenset("()[]{},;?~")
_IOCTLS = {
    "_IO": ("", 2), "_IOR": ("r", 3), "_IOW": ("w", 3), "_IOWR": ("rw", 3),
    "_IOR_BAD": ("r", 3), "_IOW_BAD": ("w", 3), "_IOWR_BAD": ("rw", 3), "_IOC": (None, 4),
}  # fmt: skip


@dataclass(slots=True)
class Definition:
    """A ``#define`` as written; ``params`` is None for an object-like macro."""

    name: str
    params: tuple[str, ...] | None
    body: str
    location: Location


class _BrokenMacro(Exception):
    """One macro cannot be expanded; its text is the reason."""


@dataclass
class _Piece:
    """A token of a body: text, or a parameter (``index``), perhaps behind ``#``; ``pasted`` if ``##`` follows."""

    text: str
    index: int = -1
    quoted: bool = False
    pasted: bool = False
    optional: list[_Piece] | None = None


@dataclass
class _Prepared:
    """A definition, ready for use."""

    definition: Definition
    arity: int = -1
    variadic: bool = False
    names: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def pieces(self) -> list[_Piece]:
        return _pieces(list(_TOKEN.findall(self.definition.body)), self.names, self.arity >= 0, self.variadic)

    @cached_property
    def replacement(self) -> list[str]:
        """What an object-like macro is replaced by."""
        return _substitute(self.pieces, [], [])


def expand_all(definitions: Mapping[str, Definition], listed: Iterable[Definition]) -> tuple[Macro, ...]:
    """Expands the macros ``listed``, all definitions being in force. Raises ``HeaderError`` where that has no end."""
    expander = _Expander(definitions)
    return tuple([expander.macro(definition) for definition in listed])


class _Expander:
    def __init__(self, definitions: Mapping[str, Definition]) -> None:
        self.definitions = definitions
        self.prepared: dict[str, _Prepared] = {}
        self.budget = MAX_STEPS
        self.total = 0
        self.capture = True

    def macro(self, definition: Definition) -> Macro:
        """The macro with its expansion, or with the reason why there is none."""
        params, body, place = definition.params, definition.body, definition.location
        if params is None and self.definitions.keys().isdisjoint(_WORD.findall(body)) and "#" not in body:
            return Macro(definition.name, None, body, body, place)
        self.budget = MAX_STEPS
        self.capture = True
        given: tuple[str, ...] | None = None
        expansion, reason = None, ""
        try:
            call = [definition.name]
            if params is not None:
                given = self.given(definition)
                call += ["(", *_separated([f"__hg_p{i}__"] for i in range(len(given))), ")"]
            tokens = self.expand(call, set())
            if sum(map(len, tokens)) > MAX_EXPANSION:
                raise _BrokenMacro(f"its expansion is longer than {MAX_EXPANSION:,} characters")
            expansion = _text(tokens)
            self.budget -= len(expansion) >> 4
        except _BrokenMacro as broken:
            reason = str(broken)
        except RecursionError:
            reason = "its expansion is nested too deeply"
        self.total += MAX_STEPS - self.budget
        if self.total > MAX_TOTAL_STEPS:
            raise HeaderError(
                "the macros expand to more than headergen is ready to read",
                location=f"{place.header}:{place.line}",
                help=f"look at {definition.name} and its neighbours: expanding all macros takes more than "
                f"{MAX_TOTAL_STEPS:,} steps",
            )
        return Macro(definition.name, params, body, expansion, place, reason, given)

    def given(self, definition: Definition) -> tuple[str, ...]:
        """The parameters that a caller gives: those of the macro to which a variadic one hands everything on."""
        params = definition.params or ()
        for _ in range(8):
            if not params or not params[-1].endswith("..."):
                return params
            rest = params[-1][:-3] or "__VA_ARGS__"
            found = self.receiver(definition.body, rest)
            if found is None:
                return (*params[:-1], params[-1][:-3] or "args")
            definition, before = found
            theirs = definition.params or ()
            if len(theirs) < before or (len(theirs) == before and not theirs[-1].endswith("...")):
                raise _BrokenMacro(f"it gives {definition.name} too many arguments")
            params = params[:-1] + (theirs[before:] if len(theirs) > before else theirs[-1:])
        raise _BrokenMacro("it hands its arguments on too often")

    def receiver(self, body: str, rest: str) -> tuple[Definition, int] | None:
        """The macro that ``body`` calls with the variable arguments last, and how many come before them."""
        pattern = rf"([A-Za-z_$][\w$]*)\s*\(((?:[^()]|\([^()]*\))*?)(?:##\s*)?\b{re.escape(rest)}\s*\)"
        for match in re.finditer(pattern, body[:5000]):
            definition = self.definitions.get(match[1])
            before = match[2].strip()
            if definition is not None and definition.params is not None and (not before or before.endswith(",")):
                return definition, len(_split_commas(_TOKEN.findall(before))) - 1 if before else 0
        return None

    # ------------------------------------------------------------------------------------------------- expansion

    def expand(self, tokens: Sequence[str], active: set[str]) -> list[str]:
        """The tokens after full expansion; the macros in ``active`` are being expanded already."""
        out: list[str] = []
        stack = list(reversed(tokens))
        definitions = self.definitions
        while stack:
            token = stack.pop()
            definition = definitions.get(token)
            if definition is None:
                if token[:1] == _END:
                    active.discard(token[1:])
                else:
                    out.append(token)
                continue
            if token in active:
                out.append(_PAINT + token)
                continue
            prepared = self.prepare(definition)
            if prepared.arity < 0:
                replacement = prepared.replacement
            else:
                raw = self.arguments(prepared, stack, active)
                if raw is None:
                    out.append(token)
                    continue
                kind = _IOCTLS.get(token) if self.capture else None
                if kind is not None and kind[1] == prepared.arity and not prepared.variadic:
                    out.extend(self.ioctl(token, kind[0], raw, active))
                    continue
                expanded = [self.expand(argument, set(active)) for argument in raw]
                self.weigh(prepared.pieces, raw, expanded)
                replacement = _substitute(prepared.pieces, raw, expanded)
            self.spend(len(replacement) + 1)
            active.add(token)
            stack += ["", _END + token]
            stack.extend(reversed(replacement))
            stack.append("")
        return out

    def spend(self, steps: int) -> None:
        self.budget -= steps
        if self.budget < 0:
            raise _BrokenMacro(f"its expansion takes more than {MAX_STEPS:,} steps")

    def weigh(self, pieces: list[_Piece], raw: list[list[str]], expanded: list[list[str]]) -> None:
        """Spends what a substitution is going to cost, before it is made: its arguments may be long, and many."""
        weights = [len(e) + (len("".join(r)) >> 4) for r, e in zip(raw, expanded, strict=True)]
        self.spend(sum([weights[piece.index] for piece in pieces if piece.index >= 0]))

    def prepare(self, definition: Definition) -> _Prepared:
        found = self.prepared.get(definition.name)
        if found is None:
            params = definition.params
            found = _Prepared(definition)
            if params is not None:
                found.variadic = bool(params) and params[-1].endswith("...")
                found.arity = len(params)
                found.names = {(p[:-3] or "__VA_ARGS__") if p.endswith("...") else p: i for i, p in enumerate(params)}
            self.prepared[definition.name] = found
        return found

    def arguments(self, prepared: _Prepared, stack: list[str], active: set[str]) -> list[list[str]] | None:
        """Takes the arguments of a call from the stack; None if no parenthesis follows, and it is no call."""
        blank = False
        while stack and (not stack[-1].strip(" \t\f\v") or stack[-1][0] == _END):
            token = stack.pop()
            if token[:1] == _END:
                active.discard(token[1:])
            blank = True
        if not stack or stack[-1] != "(":
            if blank:
                stack.append(" ")
            return None
        stack.pop()
        name = prepared.definition.name
        depth, taken = 1, []
        while True:
            if not stack:
                raise _BrokenMacro(f"the call of {name} is not closed")
            token = stack.pop()
            if token == "(":  # noqa: S105 - a parenthesis, no password
                depth += 1
            elif token == ")":  # noqa: S105
                depth -= 1
                if depth == 0:
                    break
            elif token[:1] == _END:
                active.discard(token[1:])
                continue
            taken.append(token)
        self.spend(len(taken))
        return _fit(_split_commas(taken), prepared)

    def ioctl(self, name: str, direction: str | None, raw: list[list[str]], active: set[str]) -> list[str]:
        """``__hg_ioctl(direction, type, nr, argument, value)`` for a use of ``_IO`` or one like it."""
        expanded = [self.expand(argument, set(active)) for argument in raw]
        if direction is None:
            parts = [*expanded]
        else:
            parts = [[f'"{direction}"'], *expanded, *([[]] if len(expanded) == 2 else [])]
        self.capture = False
        try:
            value = self.expand([name, "(", *_separated(raw), ")"], set(active))
        finally:
            self.capture = True
        return ["__hg_ioctl", "(", *_separated([*parts, value]), ")"]


# ---------------------------------------------------------------------------------------------------- one replacement


def _pieces(tokens: list[str], names: Mapping[str, int], function: bool, variadic: bool) -> list[_Piece]:
    """The body as pieces: parameters found, ``#`` and ``##`` resolved to marks on their operands."""
    result: list[_Piece] = []
    position, quoted = 0, False
    while position < len(tokens):
        token = tokens[position]
        position += 1
        if token in ("##", "%:%:"):
            while result and result[-1].text.isspace():
                result.pop()
            if not result or not "".join(tokens[position:]).strip():
                raise _BrokenMacro("## stands at an end of its body")
            result[-1].pasted = True
            while tokens[position].isspace():
                position += 1
            continue
        if token in ("#", "%:") and function:
            quoted = True
            while position < len(tokens) and tokens[position].isspace():
                position += 1
            if position == len(tokens) or tokens[position] not in names:
                raise _BrokenMacro("# is not followed by a parameter")
            continue
        if token == "__VA_OPT__" and variadic:  # noqa: S105 - no password either
            inner, position = _parenthesised(tokens, position)
            result.append(_Piece("", optional=_pieces(inner, names, function, variadic)))
            continue
        result.append(_Piece(token, names.get(token, -1), quoted))
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
    raise _BrokenMacro("__VA_OPT__ has no closed parentheses")


def _substitute(pieces: list[_Piece], raw: list[list[str]], expanded: list[list[str]]) -> list[str]:
    """The replacement list with arguments in the parameters' places."""
    result: list[str] = []
    pasting = False
    for piece in pieces:
        comma = pasting and result[-1:] == [","] and 0 <= piece.index == len(raw) - 1
        if piece.optional is not None:
            tokens = _substitute(piece.optional, raw, expanded) if raw and _text(expanded[-1]).strip() else []
        elif piece.index < 0:
            tokens = [piece.text]
        elif piece.quoted:
            tokens = [_stringified(raw[piece.index])]
        elif piece.pasted or pasting:
            tokens = _stripped(raw[piece.index])
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
    word = left.lstrip(_PAINT) + tokens[0].lstrip(_PAINT)
    match = _TOKEN.match(word)
    if match is None or match.end() != len(word) or word in ("//", "/*"):
        raise _BrokenMacro(f"pasting {left!r} and {tokens[0]!r} gives no token")
    result.append(word)
    result += tokens[1:]


def _stringified(tokens: list[str]) -> str:
    parts = []
    for token in _stripped(tokens):
        text = token.lstrip(_PAINT)
        if text[-1:] in "\"'" and len(text) > 1:
            text = text.replace("\\", "\\\\").replace('"', '\\"')
        parts.append(" " if text.isspace() else text)
    return '"' + "".join(parts) + '"'


def _stripped(tokens: list[str]) -> list[str]:
    """Without blanks at either end, and without marks."""
    start, end = 0, len(tokens)
    while start < end and not tokens[start].strip():
        start += 1
    while end > start and not tokens[end - 1].strip():
        end -= 1
    return [token for token in tokens[start:end] if token]


def _fit(arguments: list[list[str]], prepared: _Prepared) -> list[list[str]]:
    """Exactly as many arguments as there are parameters, the variable ones in one."""
    arity = prepared.arity
    if prepared.variadic:
        if len(arguments) >= arity:
            rest = list(_separated(arguments[arity - 1 :]))
            return [*arguments[: arity - 1], rest]
        if len(arguments) == arity - 1:
            return [*arguments, []]
    elif len(arguments) == arity:
        return arguments
    elif arity == 0 and len(arguments) == 1 and not _stripped(arguments[0]):
        return []
    raise _BrokenMacro(f"it gives {prepared.definition.name} {len(arguments)} arguments instead of {arity}")


def _split_commas(tokens: Sequence[str]) -> list[list[str]]:
    result: list[list[str]] = [[]]
    depth = 0
    for token in tokens:
        if token == "," and depth == 0:  # noqa: S105
            result.append([])
            continue
        depth += (token == "(") - (token == ")")  # noqa: S105
        result[-1].append(token)
    return result


def _separated(arguments: Iterable[Sequence[str]]) -> Iterable[str]:
    for index, argument in enumerate(arguments):
        if index:
            yield ","
        yield from argument


def _text(tokens: list[str]) -> str:
    """The tokens as text: marks gone, and a blank where there was one or two tokens must stay apart."""
    out: list[str] = []
    blank = apart = False
    for token in tokens:
        if not token:
            apart = True
        elif token.isspace():
            blank = True
        else:
            word = token.lstrip(_PAINT) or " "
            if out and (blank or (apart and _grow(out[-1][-1], word[0]))):
                out.append(" ")
            out.append(word)
            blank = apart = False
    return "".join(out)


def _grow(left: str, right: str) -> bool:
    """Whether two characters side by side could be read as one token."""
    return left not in _ALONE and right not in _ALONE
