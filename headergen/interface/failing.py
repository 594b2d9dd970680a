"""The entries that cannot share a unit with the others, told by their text: to try costs a run over all others too.

Of the thousand headers of a kernel it is four, and a run takes a fifth of a second.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from headergen.diagnostics.rules_import import MISSING_INCLUDE
from headergen.interface import HeaderSource
from headergen.interface.hidden import CONDITION, FIRST, GUARD, asks_which_order, text_in
from headergen.interface.needed import is_library, needed
from headergen.targets import Target

_BYTE_ORDER = "asm/byteorder.h"  # includes the one of linux/byteorder/ that holds for the target
_BOTH_ORDERS = b"<endian.h>"  # the C library's
_MOST = 8  # headers that refuse to be included, whose names are looked for in all others
_DIRECTIVE = rb"(?m)^[ \t]*#[ \t]*(if(?:n?def)?|elif|else|endif|include)\b(?:[ \t]+(\w+)|[ \t]*<([^>\n]+)>)?"
_NEVER = (b"__ASSEMBLY__", b"__ASSEMBLER__", b"__KERNEL__")  # are defined for a program in C
# what begins with it says that another header is to be included
_REFUSAL = FIRST + rb"if(?:ndef[ \t]+|[ \t]*![ \t]*defined[ \t(]+)(\w+)[^\n|&]*\n\s*#[ \t]*error\b"


def failing(entries: Sequence[str], headers: Mapping[str, bytes]) -> tuple[str, ...]:
    """Those of ``entries`` that no unit can have: they refuse to be included, include what is not there, or ask which
    byte order has a name where others name both. Never all of them.
    """
    given = [name for name in entries if name in headers]
    absent = {
        (each.location.header, each.location.line)
        for each in needed(given, headers.get).findings
        if each.rule is MISSING_INCLUDE and each.location is not None and not is_library(each.symbol)
    }
    missing = {header for header, line in absent if not _is_conditional(headers.get(header, b""), line)}
    unless = ((name, _unless_defined(headers[name])) for name in given)
    refusing = islice(((name, wanted) for name, wanted in unless if wanted is not None), _MOST)
    missing.update(name for name, wanted in refusing if not _stays_defined(wanted, headers))
    if any(_BOTH_ORDERS in headers[name] for name in given):
        missing.update(name for name in given if asks_which_order(headers[name]))
    found = tuple(name for name in given if name in missing)
    return found if len(found) < len(entries) else ()


def surely_bringing(header: str, entries: Sequence[str], headers: Mapping[str, bytes]) -> set[str]:
    """Those of ``entries`` that include a header under no condition, through others likewise, and it itself."""
    from headergen.closure import with_users  # in folders nobody asks

    known = needed([name for name in entries if name in headers], headers.get).bringing(header) & headers.keys()
    return with_users((header,), ((name, _unconditional(headers[name])) for name in known)).intersection(entries)


def _unconditional(text: bytes) -> Iterator[str]:
    """The headers that one includes, whatever holds for programs in C."""
    text = re.sub(rb"(?s)/\*.*?\*/", b" ", text)
    holds = []
    guard = re.match(GUARD, text)
    for word, asked, name in re.findall(_DIRECTIVE, text):
        if word.startswith(b"if"):
            holds.append(word == b"ifndef" and (asked in _NEVER or (guard is not None and asked == guard[1])))
        elif holds and word == b"endif":
            holds.pop()
        elif holds and word.startswith(b"el"):
            holds[-1] = False
        elif name and all(holds):
            yield name.decode("utf-8", "replace")


def of_other_byte_order(entries: Sequence[str], headers: HeaderSource, target: Target) -> str | None:
    """The one of ``entries`` that has what numbers are in the other byte order, where one before it has brought the
    target's own: the two define the same hundred macros. All of arm64 into modules takes 6 % less CPU time.
    """
    other = f"linux/byteorder/{'big' if target.byteorder == 'little' else 'little'}_endian.h"
    before = entries[: entries.index(other)] if other in entries else ()
    return other if any(_brings_byte_order(name, headers) for name in before) else None


def _brings_byte_order(name: str, headers: HeaderSource) -> bool:
    return name == _BYTE_ORDER or f"<{_BYTE_ORDER}>".encode() in (text_in(headers, name) or b"")


def _unless_defined(text: bytes) -> bytes | None:
    """The name without which a header is an error as a whole."""
    match = re.match(_REFUSAL, text) if b"error" in text else None
    return None if match is None else match[1]


def _stays_defined(name: bytes, headers: Mapping[str, bytes]) -> bool:
    """Whether a header may leave a name defined for those behind it."""
    define, undefine = (rb"(?m)^[ \t]*#[ \t]*%b[ \t]+%b\b" % (word, name) for word in (b"define", b"undef"))
    using = (each for each in headers.values() if name in each)
    return any(re.search(define, each) and not re.search(undefine, each) for each in using)


def _is_conditional(text: bytes, line: int) -> bool:
    """Whether a line stands under another condition than the guard of its header."""
    before = b"".join(text.splitlines(keepends=True)[: line - 1])
    depth = sum({b"if": 1, b"endif": -1}.get(word, 0) for word in re.findall(CONDITION, before))
    return depth > (re.match(GUARD, text) is not None)
