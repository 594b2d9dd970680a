"""What the preprocessor makes of entry headers: one text, the macros it ends with, and names with two meanings."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from headergen.model.locations import Location


class Macro(Struct, frozen=True):
    """A macro that is defined at the end of the translation unit.

    ``params`` is None for an object-like one; a variadic one ends with ``...`` (GNU's ``args...`` likewise).
    ``body`` is the text as written, spaces folded. ``expansion`` is the text after full expansion, in which
    parameter *i* of a function-like macro stands as the word ``__hg_p<i>__`` (also inside pasted words and strings)
    and each use of ``_IO``… as ``__hg_ioctl(direction, type, nr, argument, value)``; None where the preprocessor
    could not expand it (``reason`` then says why).

    ``given`` are the parameters that a caller gives, those to which the words ``__hg_p<i>__`` belong: ``params``
    itself, but for a variadic macro the parameters of the macro to which it hands everything on; where there is no
    such macro, one parameter stands for all the variable arguments.
    """

    name: str
    params: tuple[str, ...] | None
    body: str
    expansion: str | None
    location: Location
    reason: str = ""
    given: tuple[str, ...] | None = None


class Conflict(Struct, frozen=True):
    """One name with two meanings, so that the headers of ``first`` and ``second`` cannot share a translation unit.

    ``kind`` is what was declared twice; the first meaning is the one that was kept, but a macro's last.
    A ``guard`` is that of both headers, so that the second says nothing behind the first.
    """

    kind: Literal["record", "enum", "enumerator", "typedef", "macro", "guard"]
    name: str
    first: Location
    second: Location


class TranslationUnit(Struct, frozen=True):
    """Entry headers preprocessed for one target.

    ``text`` holds linemarkers that name headers as included. ``headers`` lists every header read, sorted.
    """

    target: str
    entries: tuple[str, ...]
    headers: tuple[str, ...]
    text: str
    macros: tuple[Macro, ...]
    conflicts: tuple[Conflict, ...] = ()
