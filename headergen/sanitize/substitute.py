"""The substitutions that turn kernel spellings into ones that user space compiles.

Which there are, and in which order, the kernel's own script says (``headergen.sanitize.dialect``). Each works line by
line, and has a word without which it does nothing. To search for the word itself costs next to nothing, so that comes
first, and only the lines that have it are looked at with care.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

_SPACE, _TABS = rb" \t\v\f\r", rb" \t"
# sed's own text, with B for what it takes for white space: the words without which nothing can match, the same for
# Python, and the replacement. The characters around a word are part of the match: two words that share one space are
# not both replaced. For the same reason nothing here may look behind.
_KNOWN: dict[bytes, tuple[tuple[bytes, ...], bytes, bytes]] = {
    rb"s/([B(])(__user|__force|__iomem)[B]/\1/g": (
        (b"__user", b"__force", b"__iomem"), rb"([B(])__(?:user|force|iomem)[B]", rb"\1",
    ),
    rb"s/__attribute_const__([B]|$)/\1/g": ((b"__attribute_const__",), rb"__attribute_const__([B]|$)", rb"\1"),
    rb"s@^#include <linux/compiler.h>@@": ((b"#include <linux/compiler",), rb"^#include <linux/compiler.h>", b""),
    rb"s@^#include <linux/compiler(|_types).h>@@": (
        (b"#include <linux/compiler",), rb"^#include <linux/compiler(?:|_types).h>", b"",
    ),
    rb"s/(^|[^a-zA-Z0-9])__packed([^a-zA-Z0-9_]|$)/\1__attribute__((packed))\2/g": (
        (b"__packed",), rb"(^|[^a-zA-Z0-9\n])__packed([^a-zA-Z0-9_\n]|$)", rb"\1__attribute__((packed))\2",
    ),
    rb"s/(^|[B(])(inline|asm|volatile)([B(]|$)/\1__\2__\3/g": (
        (b"inline", b"asm", b"volatile"), rb"(^|[B(])(inline|asm|volatile)([B(]|$)", rb"\1__\2__\3",
    ),
    # at most one in a line, so the rest of the line belongs to the match
    rb"s@#(ifndef|define|endif[B]*/[*])[B]*_UAPI@#\1 @": (
        (b"_UAPI",), rb"#(ifndef|define|endif[B]*/\*)[B]*_UAPI([^\n]*)", rb"#\1 \2",
    ),
}  # fmt: skip
_WORD = re.compile(rb"s([/@])([A-Za-z0-9_]+)\1([A-Za-z0-9_]*)\1g")


class Substitution(Struct, frozen=True):
    """One substitution; nothing can match where none of ``words`` is."""

    words: tuple[bytes, ...]
    pattern: re.Pattern[bytes]
    replacement: bytes


def substitution(expression: bytes) -> Substitution | None:
    """What an expression of sed's does, if it is known: one of the table, or plain words for plain words."""
    form = expression.replace(b"[[:space:]", b"[B").replace(b"[ \\t", b"[B")
    form = form.replace(b"[B]]", b"[B]")
    blank = _SPACE if b"[:space:]" in expression else _TABS
    if form in _KNOWN:
        words, pattern, replacement = _KNOWN[form]
        return Substitution(words, re.compile(pattern.replace(b"[B", b"[" + blank), re.M), replacement)
    if plain := _WORD.fullmatch(expression):
        return Substitution((plain[2],), re.compile(plain[2]), plain[3])
    return None


def substitute(data: bytes, steps: Sequence[Substitution]) -> bytes:
    """Applies them, in order."""
    for step in steps:
        starts = {start for word in step.words for start in _lines_with(data, word)}
        if starts:
            data = b"".join(_substituted(data, sorted(starts), step))
    return data


def _lines_with(data: bytes, word: bytes) -> Iterator[int]:
    """Where the lines begin that have a word."""
    at = data.find(word)
    while at >= 0:
        yield data.rfind(b"\n", 0, at) + 1
        end = data.find(b"\n", at)
        at = data.find(word, end) if end >= 0 else -1


def _substituted(data: bytes, starts: Iterable[int], step: Substitution) -> Iterator[bytes]:
    """The text, with what a substitution makes of the lines that begin at ``starts``: to try it at each byte of all
    lines took a hundred times as long as to find the word.
    """
    done = 0
    for start in starts:
        end = data.find(b"\n", start)
        yield data[done:start]
        done = end if end >= 0 else len(data)
        yield step.pattern.sub(step.replacement, data[start:done])
    yield data[done:]


def _of_old() -> tuple[Substitution, ...]:
    expressions = [each.replace(b"[B", b"[[:space:]") for each in _KNOWN if b"compiler.h" not in each]
    return tuple(step for each in expressions if (step := substitution(each)) is not None)


ALL = _of_old()  # the six of most kernels
