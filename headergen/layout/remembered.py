"""What macros were found to be, by their text, and by all that was asked of a model and its target on the way.

Modules share headers, and targets most of what these mean: of ten macros nine have been read before, as nothing but
integers, or with the same sizes of the same records. So what was asked is noted with its answers, and where all answers
are the same again, so is the outcome.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias, cast

from msgspec import Struct

from headergen.constexpr import Argument, ConstexprError, Value, integers_of
from headergen.layout.sizes import Sizes
from headergen.model import Constant, CType, Macro, Scalar
from headergen.model.decoding import IoctlNumber
from headergen.model.identifiers import NAME_OF_COMPILERS
from headergen.targets import Target

_Question: TypeAlias = "tuple[Any, ...]"  # which method of ``Sizes``, and what it is given
_CHAR = r"\bchar\b"  # not compiled before it is asked for, which is seldom
# texts that are remembered for targets alike, and macros of a unit whose texts are: all headers of Linux in one unit
# have 30,000, which lie in memory only for who says that he reads nearly the same again
_MOST = 10_000
_MOST_OF_A_UNIT = 5_000
_MOST_OF_LARGE = 40_000
_MOST_READINGS = 6  # of one text


class Refusal(Struct, frozen=True):
    """A ``ConstexprError`` as a value."""

    reason: str
    missing: str

    def raised(self) -> ConstexprError:
        """The failure again."""
        return ConstexprError(self.reason, missing=self.missing)


class Asked:
    """A model's sizes as an ``Environment`` that notes each question with its answer; ``Sizes`` says what they are."""

    def __init__(self, sizes: Sizes) -> None:
        self.integers = sizes.integers
        self.arguments: Sequence[Argument] = ()
        self.questions: dict[_Question, Any] = {}
        self._sizes = sizes

    def identifier(self, name: str) -> Value:
        """The value of an enumerator."""
        return cast("Value", self._ask("identifier", name))

    def word(self, name: str) -> Value:
        """The value of a pasted identifier."""
        return cast("Value", self._ask("word", name))

    def any_word(self, start: str, end: str) -> bool:
        """Whether some constant's name begins and ends like that."""
        return cast("bool", self._ask("any_word", start, end))

    def measure(self, type_: CType, *, preferred: bool = False) -> tuple[int, int]:
        """Size and alignment in bytes."""
        return cast("tuple[int, int]", self._ask("measure", type_, preferred))

    def resolve(self, type_: CType) -> CType:
        """The type without typedefs; an enumeration's integer type for that."""
        return self._type("resolve", type_)

    def unnamed(self, type_: CType) -> CType:
        """The type without typedefs; an enumeration stays one."""
        return self._type("unnamed", type_)

    def member(self, key: str, name: str) -> tuple[int, CType]:
        """Offset in bytes and type of a record's member."""
        self.char_signed()
        return cast("tuple[int, CType]", self._ask("member", key, name))

    def spell(self, type_: CType) -> str:
        """The type's text."""
        return cast("str", self._ask("spell", type_))

    def decode(self, value: int) -> IoctlNumber:
        """What the target says of an ioctl's number."""
        return cast("IoctlNumber", self._ask("decode", value))

    def char_signed(self) -> bool:
        """Whether ``char`` has negative values: but for ``wchar_t``, all else that integers differ in is alike for who
        shares a memory.
        """
        return cast("bool", self._ask("char_signed"))

    def wchar_t(self) -> str:
        """The type of a wide character."""
        return cast("str", self._ask("wchar_t"))

    def _type(self, what: str, type_: CType) -> CType:
        found = cast("CType", self._ask(what, type_))
        if not isinstance(found, Scalar) or found.name == "char":
            self.char_signed()
        return found

    def _ask(self, *question: Any) -> Any:
        answer = self.questions[question] = _answer(self._sizes, question)
        if isinstance(answer, Refusal):
            raise answer.raised()
        return answer


def _answer(sizes: Sizes, question: _Question) -> Any:
    """The answer to a question; a ``Refusal`` where there is none."""
    what, *given = question
    try:
        match what:
            case "measure":
                return sizes.measure(given[0], preferred=given[1])
            case "any_word":
                return sizes.identifiers.any_word(*given)
            case "decode":
                return sizes.target.ioctl.decode(*given)
            case "char_signed" | "wchar_t":
                return getattr(sizes.target, what)
        return getattr(sizes, what)(*given)
    except ConstexprError as error:
        return Refusal(error.reason, error.missing)


class _Reading(Struct, frozen=True):
    """What a text was found to be where some of its words are types, and the questions that this took."""

    types: frozenset[str]
    questions: tuple[tuple[_Question, Any], ...]
    outcome: Any


class _Text(Struct, frozen=True):
    """A text that means something else here and there: its words, and how it was read."""

    words: frozenset[str]
    readings: list[_Reading]


class Remembered:
    """The texts that were read for one target, or others that are like it to whoever asks ``Sizes`` for the rest."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._plain: dict[tuple[str, Any], Any] = {}  # the outcomes of those that are the same everywhere
        self._texts: dict[tuple[str, Any], _Text] = {}
        self._constants: dict[int, tuple[Macro, Constant]] = {}  # by the macro's own number, which it keeps with it

    def constant(self, macro: Macro) -> Constant | None:
        """What a macro is that was read before and is the same constant everywhere: units share macros."""
        found = self._constants.get(id(macro))
        return None if found is None else found[1]

    def keep(self, macro: Macro, constant: Constant) -> None:
        """Keeps what a macro is whose text is ``plain``."""
        if len(self._constants) < self._most:
            self._constants[id(macro)] = macro, constant

    def plain(self, text: str) -> Any:
        """What a text without parameters is everywhere, if it was read before and is known to be something; or None."""
        found = self._plain.get((text, None))
        return None if isinstance(found, Refusal) else found

    def note(self, text: str, outcome: Value) -> Value:
        """Notes what a text without parameters is everywhere."""
        if len(self._plain) < self._most:
            self._plain[text, None] = outcome
        return outcome

    def read(self, text: str, kind: Any, sizes: Sizes, read: Callable[[Asked], Any]) -> Any:
        """What ``read`` makes of a text, of which nothing but ``kind`` and the answers to its questions have a part;
        ``ConstexprError`` as it raises that.
        """
        outcome = self._plain.get((text, kind))
        if outcome is None:
            outcome = self._outcome(text, kind, sizes, read)
        if isinstance(outcome, Refusal):
            raise outcome.raised()
        return outcome

    def _outcome(self, text: str, kind: Any, sizes: Sizes, read: Callable[[Asked], Any]) -> Any:
        known = self._texts.get((text, kind)) or _Text(frozenset(NAME_OF_COMPILERS.findall(text)), [])
        types = frozenset(known.words & sizes.model.typedefs.keys())
        for reading in known.readings:
            if reading.types == types and all(_answer(sizes, each) == answer for each, answer in reading.questions):
                return reading.outcome
        reading = _reading(text, types, Asked(sizes), read)
        if len(self._plain) + len(self._texts) > self._most:
            self._plain.clear()
            self._texts.clear()
            self._constants.clear()
        if not self._most:
            return reading.outcome
        if known.words or reading.questions:
            known.readings[_MOST_READINGS:] = [reading]
            self._texts[text, kind] = known
        else:
            self._plain[text, kind] = reading.outcome
        return reading.outcome


def _reading(text: str, types: frozenset[str], asked: Asked, read: Callable[[Asked], Any]) -> _Reading:
    if _has_chars(text):
        asked.char_signed()
    if "L'" in text:
        asked.wchar_t()
    try:
        outcome = read(asked)
    except ConstexprError as error:
        outcome = Refusal(error.reason, error.missing)
    return _Reading(types, tuple(asked.questions.items()), outcome)


def _has_chars(text: str) -> bool:
    """Whether a signed char has a part in a text by itself; of a type that may be one by another name it is asked."""
    return not text.isascii() or "'\\" in text or ("char" in text and re.search(_CHAR, text) is not None)


def remembered_for(target: Target, macros: int, *, again: bool = False) -> Remembered:
    """What is remembered of targets like this one: their integer types have the same widths. Of a unit of too many
    ``macros`` nothing is, unless nearly the same will be read ``again``.
    """
    large = macros > _MOST_OF_A_UNIT
    if large and not again:
        return Remembered(0)
    integers = integers_of(target)
    like = tuple(integers.bits.items()), integers.size_t, integers.ptrdiff_t
    return _ALIKE.setdefault((like, large), Remembered(_MOST_OF_LARGE if large else _MOST))


_ALIKE: dict[Any, Remembered] = {}
