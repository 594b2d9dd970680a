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

from headergen.diagnostics import HeaderError, TooMuchError
from headergen.model import Macro
from headergen.model.ioctl_macros import IOCTL_MACROS
from headergen.preprocess.defined import Definition, Prepared
from headergen.preprocess.meanings import KNOWN, PLAIN, Meanings
from headergen.preprocess.pasted import PASTED
from headergen.preprocess.replace import (
    END,
    PAINT,
    TOKEN,
    BrokenMacro,
    Piece,
    enclosed,
    leave,
    separated,
    split_commas,
    stripped,
    substitute,
    text_of,
)
from headergen.preprocess.shapes import CallShape

# one macro, and all macros of a unit together; a real UAPI header's largest takes some 2,000 steps
MAX_STEPS = 100_000
MAX_TOTAL_STEPS = 2_000_000
MAX_EXPANSION = 1_000_000
# all headers of Linux together define 30,000
MAX_MACROS = 200_000

_MAX_CLOSED = 500

_JOINING = frozenset("(),")


def expand_all(definitions: Mapping[str, Definition], listed: Iterable[Definition]) -> tuple[Macro, ...]:
    """Expands the macros ``listed``, all definitions being in force. Raises ``HeaderError`` where that has no end."""
    if len(definitions) > MAX_MACROS:
        raise HeaderError(
            f"the headers define more than {MAX_MACROS:,} macros", help="look for a header that is no UAPI header"
        )
    expander = _Expander(definitions)
    return tuple([definition.fixed or expander.macro(definition) for definition in listed])


class _Expander:
    def __init__(self, definitions: Mapping[str, Definition]) -> None:
        self.definitions = definitions
        self.meanings = Meanings(definitions)
        self.prepared: dict[str, Prepared] = {}
        self.closed: dict[str, tuple[list[str], set[str]] | None] = {}
        self.shapes: dict[str, CallShape] = {}
        self.templates: dict[str, tuple[list[str | int], set[str]]] = {}
        # names of the macros entered since it was emptied
        self.entered: set[str] = set()
        self.endless: set[str] = set()
        # the words of the macro under way that were looked up; None where that is not noted
        self.looked_up: set[str] | None = None
        self.budget = MAX_STEPS
        self.total = 0
        self.capture = True

    def macro(self, definition: Definition) -> Macro:
        """The macro with its expansion, or with the reason why there is none."""
        params, body, place = definition.params, definition.body, definition.location
        self.budget = MAX_STEPS
        self.capture = True
        if len(body) > MAX_EXPANSION:
            reason = f"it is longer than {MAX_EXPANSION:,} characters"
            return Macro(definition.name, params, body, None, place, reason, params)
        if params is None and self.definitions.keys().isdisjoint(definition.words) and "#" not in body:
            return definition.expanded(PLAIN, (body, "", None))
        meaning = self.meanings.of(definition)
        known = KNOWN.outcomes.get(meaning) if meaning else None
        if known is not None:
            return definition.expanded(meaning, known)
        variadic = bool(params and params[-1].endswith("..."))
        self.looked_up = None if meaning or variadic else set()
        if self.looked_up is not None and (outcome := PASTED.find(definition, self.definitions)) is not None:
            return Macro(definition.name, params, body, outcome[0], place, outcome[1], outcome[2])
        given, expansion, reason = None, None, ""
        try:
            given = self.given(definition) if params is not None else None
            expansion = self.expansion(definition.name, given, same=meaning != 0 and not variadic)
        except BrokenMacro as broken:
            reason = str(broken)
            if self.budget < 0:
                self.endless.add(definition.name)
        except RecursionError:
            reason = "its expansion is nested too deeply"
        self.count(definition)
        if meaning and expansion is not None:
            KNOWN.outcomes[meaning] = expansion, reason, given
        if self.looked_up is not None and expansion is not None:
            PASTED.keep(definition, self.definitions, self.looked_up, (expansion, reason, given))
        return Macro(definition.name, params, body, expansion, place, reason, given)

    def expansion(self, name: str, given: tuple[str, ...] | None, *, same: bool) -> str:
        """The text that a use of a macro becomes, with a mark for each argument; ``same`` says that it takes so many
        arguments always, and that no names are pasted together in it.
        """
        before, self.entered = self.budget, set()
        call = [name]
        if given is not None:
            call += ["(", *separated([f"__hg_p{i}__"] for i in range(len(given))), ")"]
        tokens = self.expand(call, set())
        if given is not None and same and self.definitions.keys().isdisjoint(tokens):
            self.shapes[name] = CallShape(tokens, len(given), self.entered, before - self.budget)
        if sum(map(len, tokens)) > MAX_EXPANSION:
            raise BrokenMacro(f"its expansion is longer than {MAX_EXPANSION:,} characters")
        expansion = text_of(tokens)
        self.budget -= len(expansion) >> 4
        return expansion

    def count(self, definition: Definition) -> None:
        """Counts what a macro cost, towards what all may cost together."""
        self.total += MAX_STEPS - self.budget
        if self.total > MAX_TOTAL_STEPS:
            raise TooMuchError(
                "the macros expand to more than headergen is ready to read",
                location=str(definition.location),
                help=f"look at {definition.name} and its neighbours: expanding all macros takes more than "
                f"{MAX_TOTAL_STEPS:,} steps",
            )

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
            takes_more = bool(theirs) and theirs[-1].endswith("...")
            if len(theirs) < before or (len(theirs) == before and not takes_more):
                raise BrokenMacro(f"it gives {definition.name} too many arguments")
            params = params[:-1] + (theirs[before:] if len(theirs) > before else theirs[-1:])
        raise BrokenMacro("it hands its arguments on too often")

    def receiver(self, body: str, rest: str) -> tuple[Definition, int] | None:
        """The macro that ``body`` calls with the variable arguments last, and how many come before them."""
        calls: list[tuple[str, int]] = []
        before = ""
        tokens = [token for token in TOKEN.findall(body) if not token.isspace()]
        for index, token in enumerate(tokens):
            if token == "(":  # noqa: S105 - a parenthesis, no password
                calls.append((before, index + 1))
            elif token == ")" and calls:  # noqa: S105
                name, start = calls.pop()
                definition = self.definitions.get(name)
                if definition is not None and definition.params is not None and before == rest:
                    arguments = split_commas(tokens[start:index])
                    if [part for part in arguments[-1] if part != "##"] == [rest]:
                        return definition, len(arguments) - 1
            before = token
        return None

    # ------------------------------------------------------------------------------------------------- expansion

    def expand(self, tokens: Sequence[str], active: set[str]) -> list[str]:
        """The tokens after full expansion; the macros in ``active`` are being expanded already."""
        definitions = self.definitions
        self.look_up(tokens)
        if definitions.keys().isdisjoint(tokens):
            return list(tokens)
        out: list[str] = []
        stack = list(reversed(tokens))
        while stack:
            token = stack.pop()
            definition = definitions.get(token)
            if token[:1] == END:
                active.discard(token[1:])
            elif definition is None:
                out.append(token)
            elif token in active:
                out.append(PAINT + token)
            else:
                out += self.replaced(token, definition, stack, active)
        return out

    def replaced(self, name: str, definition: Definition, stack: list[str], active: set[str]) -> list[str]:
        """What stands for a macro; what of it may hold macros goes onto the stack instead, and is looked at next."""
        replacement, final = self.replacement(name, definition, stack, active)
        if final:
            return replacement
        self.spend(len(replacement) + 1)
        self.look_up(replacement)
        self.entered.add(name)
        if self.definitions.keys().isdisjoint(replacement):
            return ["", *replacement, ""]
        active.add(name)
        stack += ["", END + name]
        stack.extend(reversed(replacement))
        stack.append("")
        return []

    def replacement(
        self, name: str, definition: Definition, stack: list[str], active: set[str]
    ) -> tuple[list[str], bool]:
        """What replaces a macro's name, and arguments on the stack; and whether that is expanded already."""
        if name in self.endless:
            raise BrokenMacro(f"the expansion of {name} takes more than {MAX_STEPS:,} steps")
        prepared = self.prepare(definition)
        if prepared.arity < 0:
            known = self.closed.get(name)
            if known is None and name not in self.closed:
                known = self.close(name, prepared)
            if known is None or not active.isdisjoint(known[1]):
                return prepared.replacement, False
            self.spend(len(known[0]) + 1)
            self.look_up((*known[0], *known[1]))
            self.entered |= known[1]
            return known[0], True
        raw = self.arguments(prepared, stack, active)
        if raw is None:
            return [name], True
        kind = IOCTL_MACROS.get(name) if self.capture else None
        if kind is not None and kind[1] == prepared.arity and not prepared.variadic:
            return self.ioctl(name, kind[0], raw, active), True
        expanded = [self.expand(argument, set(active)) for argument in raw]
        shape = self.shapes.get(name)
        if shape and shape.parts and active.isdisjoint(shape.macros) and self.are_plain(expanded):
            return self.shaped(shape, expanded), True
        self.weigh(prepared.pieces, raw, expanded)
        return substitute(prepared.pieces, raw, expanded), False

    def are_plain(self, arguments: Iterable[Iterable[str]]) -> bool:
        """Whether expanded arguments are their tokens and no more, whatever stands before and behind them."""
        names = self.definitions.keys()
        return all(names.isdisjoint(argument) and _JOINING.isdisjoint(argument) for argument in arguments)

    def shaped(self, shape: CallShape, arguments: list[list[str]]) -> list[str]:
        """The full expansion of a function-like macro that was expanded with marks before."""
        self.spend(shape.steps + sum([len(arguments[part]) for part in shape.parts if isinstance(part, int)]))
        self.entered |= shape.macros
        for macro in shape.macros if self.looked_up is not None else ():
            self.look_up((macro, *self.definitions[macro].words))
        return shape.of(arguments)

    def close(self, name: str, prepared: Prepared) -> tuple[list[str], set[str]] | None:
        """The full expansion of an object-like macro with the names of all macros in it, if it is always the same.

        It is unless it ends in what may be a call together with what follows, or leaves a name that may be a macro's.
        """
        self.closed[name] = None
        involved = {name}
        result: list[str] = []
        for token in prepared.replacement:
            definition = self.definitions.get(token)
            if definition is None:
                result.append(token)
                continue
            if definition.params is not None or token == name:
                return None
            inner = self.closed.get(token)
            if inner is None and token not in self.closed:
                inner = self.close(token, self.prepare(definition))
            if inner is None:
                return None
            involved |= inner[1]
            result += ["", *inner[0], ""]
            if len(result) > _MAX_CLOSED:
                return None
        known = self.closed[name] = ["", *result, ""], involved
        return known

    def look_up(self, words: Iterable[str]) -> None:
        """Notes words that have a part in an expansion, whether or not they are macros."""
        if self.looked_up is not None:
            self.looked_up.update(words)

    def spend(self, steps: int) -> None:
        self.budget -= steps
        if self.budget < 0:
            raise BrokenMacro(f"its expansion takes more than {MAX_STEPS:,} steps")

    def weigh(self, pieces: list[Piece], raw: list[list[str]], expanded: list[list[str]]) -> None:
        """Spends what a substitution is going to cost, before it is made: its arguments may be long, and many."""
        weights = [len(e) + (len("".join(r)) >> 4) for r, e in zip(raw, expanded, strict=True)]
        self.spend(sum([weights[piece.index] for piece in pieces if piece.index >= 0]))

    def prepare(self, definition: Definition) -> Prepared:
        found = self.prepared.get(definition.name)
        if found is None:
            found = self.prepared[definition.name] = Prepared(definition)
        return found

    def arguments(self, prepared: Prepared, stack: list[str], active: set[str]) -> list[list[str]] | None:
        """Takes the arguments of a call from the stack; None if no parenthesis follows, and it is no call."""
        blank = False
        while stack and (not stack[-1].strip(" \t\f\v") or stack[-1][0] == END):
            leave(stack.pop(), active)
            blank = True
        if not stack or stack[-1] != "(":
            if blank:
                stack.append(" ")
            return None
        stack.pop()
        before = len(stack)
        given = enclosed(stack, active)
        if given is None:
            raise BrokenMacro(f"the call of {prepared.definition.name} is not closed")
        self.spend(before - len(stack))
        return _fit(given, prepared)

    def ioctl(self, name: str, direction: str | None, raw: list[list[str]], active: set[str]) -> list[str]:
        """``__hg_ioctl(direction, type, nr, argument, value)`` for a use of ``_IO`` or one like it."""
        self.looked_up = None  # its template may be that of another macro
        expanded = [self.expand(argument, set(active)) for argument in raw]
        texts = [text_of(argument) for argument in expanded]
        value = self.value(name, raw, expanded, texts, active)
        if direction is None:
            return ["__hg_ioctl", "(", f"{','.join(texts)},{value}", ")"]
        return ["__hg_ioctl", "(", f'"{direction}",{",".join(texts)},{"," * (len(texts) == 2)}{value}', ")"]

    def value(
        self, name: str, raw: list[list[str]], expanded: list[list[str]], texts: list[str], active: set[str]
    ) -> str:
        """What the header's own definition makes of a use of ``_IO`` or one like it.

        It is always the same but for the arguments, so it is worked out once. Where an argument leaves the name of a
        macro behind, what follows could be taken for its parameters: then there is no shortcut.
        """
        known = self.templates.get(name) or self.template(name, len(raw))
        names = self.definitions.keys()
        if (
            not known[0]
            or not active.isdisjoint(known[1])
            or not all(names.isdisjoint([token.lstrip(PAINT) for token in argument]) for argument in expanded)
        ):
            return text_of(self.plain([name, "(", *separated(raw), ")"], set(active)))
        value = "".join([part if isinstance(part, str) else texts[part] for part in known[0]])
        self.spend(len(known[0]) + (len(value) >> 4))
        return value

    def template(self, name: str, arity: int) -> tuple[list[str | int], set[str]]:
        """The expansion of ``name`` as texts with the indices of arguments between, and the macros that it takes.

        There is no text if an argument is more than a token of its own in it.
        """
        before, self.entered = self.entered, set()
        text = text_of(self.plain([name, "(", *separated([f"__hg_p{i}__"] for i in range(arity)), ")"], set()))
        parts: list[str | int] = []
        for index, part in enumerate(re.split(r"(?<![\w\"'])__hg_p(\d+)__(?![\w\"'])", text)):
            parts.append(int(part) if index % 2 else f" {part} ")
        if any(isinstance(part, str) and "__hg_p" in part for part in parts):
            parts = []
        known = self.templates[name] = (parts, self.entered)
        self.entered = before | self.entered
        return known

    def plain(self, tokens: list[str], active: set[str]) -> list[str]:
        """The expansion without an eye on ``_IO``… ."""
        self.capture = False
        try:
            return self.expand(tokens, active)
        finally:
            self.capture = True


def _fit(arguments: list[list[str]], prepared: Prepared) -> list[list[str]]:
    """Exactly as many arguments as there are parameters, the variable ones in one."""
    arity = prepared.arity
    if prepared.variadic:
        if len(arguments) >= arity:
            rest = list(separated(arguments[arity - 1 :]))
            return [*arguments[: arity - 1], rest]
        if len(arguments) == arity - 1:
            return [*arguments, []]
    elif len(arguments) == arity:
        return arguments
    elif arity == 0 and len(arguments) == 1 and not stripped(arguments[0]):
        return []
    raise BrokenMacro(f"it gives {prepared.definition.name} {len(arguments)} arguments instead of {arity}")
