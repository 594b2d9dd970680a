"""Preprocesses with pcpp, in Python alone, where there is no compiler."""

from __future__ import annotations

import io
import os
import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from copy import copy
from itertools import takewhile
from typing import Any, NoReturn

from pcpp import Action, OutputDirective, Preprocessor

from headergen.constexpr import ConstexprError
from headergen.diagnostics import HeaderError, TooMuchError
from headergen.model import Location
from headergen.model.linemarkers import LAYOUT_PRAGMA
from headergen.preprocess.compiler import OUTPUT, missing_header, visible
from headergen.preprocess.conditions import INCLUDES, QUESTIONS, holds, known
from headergen.preprocess.defined import Definition
from headergen.preprocess.printed import Reading, evenly_pasted, marker, refuse_long_names
from headergen.preprocess.replace import TOKEN
from headergen.targets import Target

# of the processor; all headers of Linux in one unit take 4, and twice that on a machine with half the speed
SECONDS = 20
_MAX_DEPTH = 200
_MAX_TOKENS = 3_000_000
# pcpp takes a line apart before it says anything, at a few microseconds for each token
_MAX_LINE = 500_000
_DEFINE = re.compile(r"([A-Za-z_$][\w$]*)(?:\(([^()\n]*)\))?(.*)", re.DOTALL | re.ASCII)
_BLANK = re.compile(r"[ \t\f\v\r\n]+")
_QUOTED = re.compile(r"""("(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?)|[ \t\f\v\r\n]+""")
_PARTED = "\x1c"  # which the translation below leaves in no header
# what Python takes for the end of a line, and C does not
_NO_NEWLINES = str.maketrans(dict.fromkeys("\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))


def run_pcpp(
    unit: str,
    entries: Sequence[str],
    folders: Sequence[str],
    target: Target,
    name_of: Callable[[str], str],
) -> Reading:
    """What ``reading`` makes of a compiler's output, made by pcpp."""
    source = [f"#define {name} {value}" for name, value in target.predefined.items()]
    source += [f"#include <{entry}>" for entry in entries]
    preprocessor = _Pcpp(name_of, target)
    for folder in folders:
        preprocessor.add_path(folder)
    # paths stay as they are: they are looked up
    preprocessor.rewrite_paths = []
    try:
        preprocessor.parse("\n".join(source) + "\n", unit)
        preprocessor.reading.text = "".join(_lines(preprocessor))
        refuse_long_names(" ".join([*preprocessor.reading.definitions, preprocessor.reading.text]))
    except RecursionError as error:
        preprocessor.refuse("it is nested too deeply", error)
    except (AttributeError, AssertionError, IndexError, KeyError, TypeError, ValueError, ZeroDivisionError) as error:
        # pcpp takes well-formed directives for granted
        preprocessor.refuse("a directive near this line is malformed", error)
    return preprocessor.reading


def _lines(preprocessor: _Pcpp) -> Iterator[str]:
    """The text, with linemarkers, from the tokens."""
    header, line, fresh, before = "", -1, True, ""
    count = size = 0
    while (token := preprocessor.token()) is not None:
        count += 1
        size += len(token.value)
        if count > _MAX_TOKENS or size > OUTPUT:
            preprocessor.refuse(f"the preprocessed headers are larger than {OUTPUT >> 20} MB", kind=TooMuchError)
        preprocessor.check_time()
        value = token.value
        if value.isspace() or not value:
            if not fresh:
                yield " "
            before = ""
            continue
        name = preprocessor.names.get(token.source, "")
        if not name:
            continue
        if name != header or token.lineno != line:
            same = name == header
            if not fresh:
                yield "\n"
            yield marker(same, token.lineno - line - 1, token.lineno, name)
            header, line, fresh, before = name, token.lineno, False, ""
        yield f" {value}" if _grown(before, value) else value
        before = value
    yield "\n"


def _grown(before: str, value: str) -> bool:
    """Whether two tokens would be read as another one, which an expansion alone brings together: in the header ``--``
    is a token. Numbers and what has a ``$`` or a prefix come from pcpp in pieces.
    """
    if not before or before[0] in ".^$0123456789" or value[0] in "$'\"=":
        return False
    match = TOKEN.match(before + value)
    return match is not None and match.end() > len(before)


def _spliced(text: str) -> str:
    """The text without continued lines, which pcpp knows between tokens alone; what follows keeps its line."""
    if "\\" not in text:
        return text
    lines: list[str] = []
    held: list[str] = []
    for line in text.split("\n"):
        bare = line.rstrip(" \t\r")
        if bare.endswith("\\"):
            held.append(bare[:-1])
        else:
            lines += ["".join(held) + line, *[""] * len(held)]
            held.clear()
    return "\n".join(lines + ["".join(held)] * bool(held))


def _text(tokens: Sequence[Any]) -> str:
    """The text of tokens."""
    pieces: list[str] = []
    for token in tokens:
        pieces.append(f" {token.value}" if pieces and _grown(pieces[-1], token.value) else token.value)
    return "".join(pieces)


class _Pcpp(Preprocessor):  # type: ignore[misc]
    """pcpp, with its reports turned into exceptions, its macros watched, and bounds."""

    def __init__(self, name_of: Callable[[str], str], target: Target) -> None:
        self.reading = Reading()
        self.target = target
        self.name_of = name_of
        self.names: dict[str, str] = {}
        self.deadline = time.thread_time() + SECONDS
        # the headers that are being read, and the line of the include that led to each
        self.stack: list[str] = []
        self.lines: list[int] = []
        self.lastdirective: Any = None
        # the macros without parameters whose bodies ask what is defined
        self.asking: set[str] = set()
        super().__init__()
        self.line_directive = None
        self.expand_filemacro = False  # it would name a file of this machine
        for name in ("__DATE__", "__TIME__", "__PCPP__"):
            self.undef(name)
        self.reading.definitions.clear()

    # --------------------------------------------------------------------------------------- hooks, by pcpp's names

    def parsegen(self, input: str, source: str | None = None, abssource: str | None = None) -> Iterator[Any]:
        path = abssource or ""
        name = self.names[path] = self.name_of(path)
        if name:
            self.reading.headers[name] = None
        self.stack.append(name)
        self.lines.append(0 if self.lastdirective is None else self.lastdirective.lineno)
        if len(self.stack) > _MAX_DEPTH:
            self.refuse(f"headers include each other more than {_MAX_DEPTH} levels deep")
        # parted, or they are taken for trigraphs, which GNU C has not
        text = _spliced(input.translate(_NO_NEWLINES)).replace("??", f"?{_PARTED}?{_PARTED}")
        yield from super().parsegen(text, source, abssource)
        self.stack.pop()
        self.lines.pop()

    def group_lines(self, input: str, abssource: str) -> Iterator[Any]:
        input = input.replace(_PARTED, "")
        if max(map(len, input.split("\n"))) > _MAX_LINE:
            name = self.names.get(abssource, "")
            raise HeaderError(
                f"{name} has a line of more than {_MAX_LINE:,} characters",
                location=name,
                help="take the line out, or preprocess with a compiler",
            )
        for line in super().group_lines(input, abssource):
            self.check_time()
            yield line

    def define(self, tokens: Any) -> None:
        text = tokens if isinstance(tokens, str) else "".join([token.value for token in tokens])
        place = Location("", 0)
        if not isinstance(tokens, str) and tokens:
            place = Location(self.names.get(tokens[0].source, ""), tokens[0].lineno)
        match = _DEFINE.match(text)
        if match is not None:
            params = (
                None
                if match[2] is None
                else tuple([p.strip() for p in match[2].split(",")] if match[2].strip() else ())
            )
            body = evenly_pasted(_QUOTED.sub(lambda m: m[1] or " ", match[3]).strip())
            self.reading.define(Definition(match[1], params, body, place))
            if params is None and "defined" in body:
                self.asking.add(match[1])
        super().define(tokens)

    def undef(self, tokens: Any) -> None:
        name = tokens if isinstance(tokens, str) else tokens[0].value
        self.reading.undefine(name, self.stack[-1] if self.stack else "")
        super().undef(tokens)

    def expand_macros(self, tokens: Any, expanding_from: Any = ()) -> Any:
        self.check_time()
        if len(tokens) > _MAX_TOKENS:
            self.refuse("a macro expands without end")
        return super().expand_macros(tokens, list(expanding_from))

    def on_unknown_macro_in_defined_expr(self, tok: Any) -> bool:
        return tok.value in QUESTIONS

    def evalexpr(self, tokens: Any) -> tuple[int, None]:
        text = _text(self.answered(self.expanded(self.answered(tokens))))
        try:
            return int(holds(text, self.target)), None
        except ConstexprError as error:
            self.on_error(
                self.lastdirective.source, self.lastdirective.lineno, f"in #if {text.strip()}, {error.reason}"
            )

    def on_file_open(self, _is_system: bool, includepath: str) -> io.StringIO:
        if not os.path.isfile(includepath):
            raise OSError
        self.name_of(includepath)
        with open(includepath, "rb") as file:
            return io.StringIO(file.read().decode("utf-8", "replace"))

    def on_include_not_found(self, is_malformed: bool, _is_system: bool, _folder: str, includepath: str) -> NoReturn:
        if is_malformed:
            self.refuse(f"#include {includepath} names no file")
        directive = self.lastdirective
        raise missing_header(includepath, self.names.get(directive.source, ""), directive.lineno, self.chain())

    def on_directive_unknown(self, directive: Any, toks: Any, _passthru: bool, _before: Any) -> None:
        said = "".join([token.value for token in toks]).strip()
        if directive.value == "error":
            raise HeaderError(
                f"#error {said.strip(chr(34))}",
                location=self.place(directive),
                help="include the header that the message asks for",
            )
        if directive.value in ("include_next", "import"):
            self.refuse(f"pcpp does not know #{directive.value}")
        if re.match(LAYOUT_PRAGMA, f"{directive.value} {said}"):
            return
        raise OutputDirective(Action.IgnoreAndRemove)

    def on_error(self, file: str, line: int, msg: str) -> NoReturn:
        raise HeaderError(
            f"pcpp does not accept the header: {msg}",
            location=visible(self.names.get(file, ""), line, self.chain())[0],
            help="correct that line",
        )

    # ----------------------------------------------------------------------------------------------------- our own

    def expanded(self, tokens: list[Any]) -> list[Any]:
        """The tokens of an ``#if`` expanded; ``defined`` in a macro's body is answered before its name is replaced."""
        written = {name: self.macros[name].value for name in self.asking if name in self.macros}
        for name, value in written.items():
            with suppress(HeaderError):  # one that ends in ``defined`` asks of what follows it
                self.macros[name].value = self.answered(value)
        try:
            result: list[Any] = self.expand_macros(tokens)
        finally:
            for name, value in written.items():
                self.macros[name].value = value
        return result

    def answered(self, tokens: Sequence[Any]) -> list[Any]:
        """The tokens of an ``#if`` with numbers for ``defined`` and ``__has_include`` and their likes."""
        result: list[Any] = []
        rest = [copy(token) for token in reversed(tokens)]
        while rest:
            token = rest.pop()
            if token.type == self.t_ID and (token.value == "defined" or token.value in QUESTIONS):
                token.value = str(self.answer(token.value, self.operand(rest)))
                token.type = self.t_INTEGER
            result.append(token)
        return result

    def operand(self, rest: list[Any]) -> list[Any]:
        """Takes what ``defined`` or its like is about from what follows it, reversed."""
        while rest and rest[-1].type in self.t_WS:
            rest.pop()
        if not rest or rest[-1].value != "(":
            return [rest.pop()] if rest else []
        rest.pop()
        inside = list(takewhile(lambda token: token.value != ")", reversed(rest)))
        if len(inside) == len(rest):
            self.refuse("an #if has an open parenthesis")
        del rest[-len(inside) - 1 :]
        return [token for token in inside if token.type not in self.t_WS]

    def answer(self, question: str, about: list[Any]) -> int:
        """What ``defined`` or its like says."""
        if not about:
            self.refuse(f"{question} asks for nothing")
        if question == "defined":
            return int(about[0].value in self.macros or about[0].value in QUESTIONS)
        if question not in INCLUDES:
            return known(question, "".join([token.value for token in about]))
        if about[0].value != "<" and about[0].type != self.t_STRING:
            about = self.expand_macros(about)
        name = "".join([token.value for token in about]).strip()
        folders = self.path if name[:1] == "<" else [*self.temp_path, *self.path]
        return int(any(os.path.isfile(f"{folder}/{name[1:-1]}") for folder in folders))

    def chain(self) -> list[tuple[str, int]]:
        """The headers around the one being read, the innermost first, each with the line of its include."""
        return [
            (name, line) for name, line in reversed(list(zip(self.stack[:-1], self.lines[1:], strict=True))) if name
        ]

    def place(self, token: Any) -> str:
        return visible(self.names.get(token.source, ""), token.lineno, self.chain())[0]

    def check_time(self) -> None:
        if time.thread_time() > self.deadline:
            self.refuse(f"preprocessing with pcpp takes more than {SECONDS} seconds")

    def refuse(
        self, reason: str, error: BaseException | None = None, kind: type[HeaderError] = HeaderError
    ) -> NoReturn:
        raise kind(
            f"the headers cannot be preprocessed: {reason}",
            location=self.place(self.lastdirective) if self.lastdirective is not None else "",
            help="look at that line, and at the macros and headers that it uses",
        ) from error
