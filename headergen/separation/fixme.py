"""Finds ``FIXME(headergen)`` comments: workarounds for older headers, each with the condition that ends it.

``FIXME(headergen): until KVM_ARM_VCPU_INIT`` is due when the imported headers declare that name,
``FIXME(headergen): until kernel >= 6.12`` when they come from that version or a later one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from msgspec import Struct

from headergen.diagnostics import Diagnostic, Severity
from headergen.diagnostics.rules_separation import FIXME_DUE, FIXME_UNREADABLE
from headergen.model import Location
from headergen.separation import python_text
from headergen.separation.symbols import is_code, is_python
from headergen.separation.versions import at_least

_ENDS = ("*/", "-->", "#}", "*)", "%>")  # of a comment
_MARK = re.compile(r"\bFIXME\s*\(\s*headergen\s*\)\s*:?\s*(.*)", re.IGNORECASE)
_VERSION = r"(?i)(?:until\s+)?(?:kernel|linux)\s*>=\s*v?(\d+(?:\.\d+){1,3}(?:-rc\d+)?)(?![\w.]*\w)"
_SYMBOL = r"(?i)until\s+(?:(?:struct|union|enum)\s+)?([A-Za-z_]\w*)(?=[\s,;.:)*/\-}>\]!?]|$)"
# what may open a comment before the mark, in whatever language
_OPENS = r"(?i)#|//|/\*|\*|--|;|%|<!--|\{#|\(\*|'|\"\"\"|\bREM\b|\bdnl\b|\.\.|!|\\\""


class Fixme(Struct, frozen=True):
    """A workaround: its place, and what ends it (a symbol, or a kernel version, or neither if it cannot be read)."""

    path: str
    line: int
    text: str
    symbol: str = ""
    version: str = ""

    @property
    def until(self) -> str:
        """The condition as people write it."""
        return self.symbol or (f"kernel >= {self.version}" if self.version else "?")

    def is_due(self, declared: Collection[str], version: str | None) -> bool:
        """Whether the headers, which declare ``declared`` and come from ``version``, have what it waits for."""
        if self.symbol:
            return self.symbol in declared
        return bool(self.version and version) and at_least(version or "", self.version)


def may_have(path: str, data: bytes) -> bool:
    """Whether a file may have FIXMEs: most files that speak of headergen have none, and need not be taken apart."""
    if b"headergen" not in data or b"fixme" not in data.lower() or b"\0" in data[:8000] or not is_code(path):
        return False
    return _MARK.search(data.decode("utf-8", "replace")) is not None


def scan(path: str, data: bytes) -> tuple[Fixme, ...]:
    """The FIXMEs in the comments of a handwritten file. Prose may speak of them, and so may strings."""
    if not may_have(path, data):
        return ()
    text = data.decode("utf-8", "replace")
    comments = python_text.comments(data) if is_python(path) else None
    lines = comments if comments is not None else _commented_lines(text)
    return tuple(_read(path, line, match[1]) for line, comment in lines for match in _MARK.finditer(comment))


def _commented_lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.split("\n"), 1):
        if match := _MARK.search(line):
            before = line[: match.start()]
            # nothing but signs before it: the inside of a block comment
            if re.search(_OPENS, before) or not re.search(r"\w", before):
                yield number, line


def _read(path: str, line: int, condition: str) -> Fixme:
    text = condition.strip()
    text = next((text.removesuffix(end).strip() for end in _ENDS if text.endswith(end)), text)
    if match := re.match(_VERSION, text):
        return Fixme(path, line, text, version=match[1])
    if (match := re.match(_SYMBOL, text)) and match[1].lower() not in ("kernel", "linux"):
        return Fixme(path, line, text, symbol=match[1])
    return Fixme(path, line, text)


def judged(
    fixmes: Collection[Fixme], declared: Collection[str], version: str | None, *, release: bool
) -> tuple[Diagnostic, ...]:
    """A finding for each FIXME that is due (an error for a release) or that cannot be read."""
    findings = []
    for fixme in fixmes:
        place = Location(fixme.path, fixme.line)
        if not fixme.symbol and not fixme.version:
            findings.append(
                Diagnostic(FIXME_UNREADABLE, f"FIXME(headergen) without an end: {fixme.text[:60]!r}", place)
            )
        elif fixme.is_due(declared, version):
            has = f"the imported headers declare {fixme.symbol}" if fixme.symbol else f"the headers are of {version}"
            findings.append(
                Diagnostic(
                    FIXME_DUE,
                    f"the workaround until {fixme.until} is due: {has}",
                    place,
                    severity_override=Severity.ERROR if release else None,
                    symbol=fixme.symbol,
                )
            )
    return tuple(findings)
