"""How much a project's header is like one form of a kernel's: line by line, and by what the two declare."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress

from msgspec import Struct

from headergen.diagnostics import HeaderError, KernelError
from headergen.pipeline import KernelHeaders
from headergen.sanitize import strip_comments

INSTALLED, RAW, CONFIGURED = "installed", "raw", "as configured"
BOTH = "raw and installed"  # nothing in it is changed when it is installed
_FORMS = (INSTALLED, RAW, BOTH)
_SOME = 3  # lines of a short one, by which it is a part of the kernel's
_ENOUGH = 20  # lines of both, by which a header is known that has another path
_GUARD = re.compile(rb"#[ \t]*ifndef[ \t]+(\w+)[ \t\r]*\n#[ \t]*define[ \t]+(\w+)")
_COMMON = re.compile(rb"#(?:if|elif|else|endif)|/\*")  # in a line without blanks
_BEFORE = re.compile(rb"_*+(?:UAPI)?_*+")


class Likeness(Struct, frozen=True):
    """How much a header is like one form of one kernel's. ``kernel`` counts in the order compared; ``apart`` is a
    number of lines that are in one and not in the other, wherever they stand; 0 with ``spaces`` where only whitespace
    differs, and with ``ends`` where that is a CR at the end of lines. ``made`` are the kernel's bytes, ``most`` is how
    far apart headers are that have nothing in common, and ``mine`` of that are the project's lines. ``guarded``: both
    have the same include guard; ``declared``: and half of what the project's says outside of comments, though most of
    their lines differ; of a short one all, which may be all that the kernel's says too, without a guard.
    """

    kernel: int
    arch: str
    name: str
    form: str
    apart: int
    most: int
    made: bytes
    spaces: bool = False
    ends: bool = False
    mine: int = 0
    guarded: bool = False
    declared: bool = False

    @property
    def exact(self) -> bool:
        """Whether it is that header, byte for byte."""
        return self.apart == 0 and not self.spaces

    @property
    def is_installed(self) -> bool:
        """Whether ``make headers_install`` writes it in that form."""
        return INSTALLED in self.forms

    @property
    def forms(self) -> tuple[str, ...]:
        """The form as one or two that a place can have."""
        return (INSTALLED, RAW) if self.form == BOTH else (self.form,)

    @property
    def akin(self) -> bool:
        """Whether the two have more lines in common than not, or the project's has hardly any that the kernel's lacks:
        then it is that of an older release. Comments that were all written anew make no other header of one that
        declares the same.
        """
        return self.apart * 2 <= self.most or self.within or self.declared

    @property
    def within(self) -> bool:
        """Whether three of four lines of a header that has many are the kernel's."""
        return self.mine >= _ENOUGH and (self.most - self.apart) * 2 >= self.mine * 3

    @property
    def sure(self) -> bool:
        """Whether the lines alone say that it is this header: what is said of signals is alike in each libc."""
        close = self.within or self.apart * 5 <= self.most * 2 or (self.guarded and self.akin)
        return bool(self.made) and (self.apart == 0 or (close and self.most >= _ENOUGH))

    def is_told_by(self, data: bytes) -> bool:
        """Whether the text of the header, ``data``, tells by what it declares too that it is this one."""
        return self.sure and declares_alike(data, self.made)


def likenesses(data: bytes, kernel: int, name: str, arches: Iterator[tuple[str, KernelHeaders]]) -> Iterator[Likeness]:
    """What a header is like in one kernel: one answer for each form and arch, and no more where one is exact."""
    for arch, headers in arches:
        forms = _made(headers, name)
        exact = next((form for form in _FORMS if forms.get(form) == data), None)
        for form, made in forms.items():
            if exact in (None, form):
                yield likeness(data, made, kernel, arch, name, form)


def _made(headers: KernelHeaders, name: str) -> dict[str, bytes]:
    """The forms of a kernel's header; where the raw one is like the installed one, there is that form alone."""
    forms = {}
    with suppress(HeaderError):  # make headers_install would fail on it too
        forms[INSTALLED] = headers.made(name)
    try:
        raw = headers.exported.raw(name)
    except KernelError:
        return forms
    if headers.exported.sanitized:  # who installed them had the raw ones
        return forms
    return {BOTH: raw} if forms.get(INSTALLED) == raw else {**forms, RAW: raw}


def likeness(data: bytes, made: bytes, kernel: int, arch: str, name: str, form: str) -> Likeness:  # noqa: PLR0917
    """How much a header is like ``made``, which a kernel gives for ``name`` and an arch in that form."""
    if data == made:
        return Likeness(kernel, arch, name, form, 0, 0, made)
    mine, theirs = _lines(data), _lines(made)
    if mine == theirs:
        return Likeness(kernel, arch, name, form, 0, 0, made, spaces=True, ends=but_for_ends(data, made))
    ours, its = Counter(mine), Counter(theirs)
    apart = (ours - its).total() + (its - ours).total()
    most = len(mine) + len(theirs)
    guard = _guard(data)
    guarded = guard == _guard(made) != b""
    asked = apart * 2 > most  # of those that are akin it takes as long as all else
    long = guarded and len(mine) >= _ENOUGH
    short = (guarded or not guard) and len(mine) < _ENOUGH
    return Likeness(
        kernel,
        arch,
        name,
        form,
        max(apart, 1),
        most,
        made,
        mine=len(mine),
        guarded=guarded,
        declared=asked and ((long and declares_alike(data, made)) or (short and _says_no_more(data, made))),
    )


def but_for_ends(data: bytes, made: bytes) -> bool:
    """Whether a header is the kernel's, but for CR LF at the end of lines."""
    return data != made and data.replace(b"\r\n", b"\n") == made


def declares_alike(data: bytes, made: bytes) -> bool:
    """Whether half of what a header says outside of comments is in the kernel's too: what is made of a header's
    comments alone, as libbpf's bpf_helper_defs.h, has most of its lines, and none of what it declares.
    """
    mine = Counter(_said(data))
    return (mine & Counter(_said(made))).total() * 2 >= mine.total()


def _says_no_more(data: bytes, made: bytes) -> bool:
    """Whether a short header says what the kernel's says, or three of four lines that it says are of that."""
    mine, theirs = Counter(_own_words(data)), Counter(_own_words(made))
    most = mine.total() >= _SOME and (mine & theirs).total() * 4 >= mine.total() * 3
    return bool(mine) and (mine == theirs or most)


def _said(data: bytes) -> Iterator[bytes]:
    """The lines outside of comments, however they are spaced."""
    return (line for each in strip_comments(data).split(b"\n") if (line := b"".join(each.split())))


def _own_words(data: bytes) -> Iterator[bytes]:
    """What a header says, broken lines as one; what each has says nothing: its licence, its guard's name, where
    conditions begin and end.
    """
    guard = _guard(data) or b"\n"
    return (
        line
        for line in _said(data.replace(b"\\\n", b""))
        if not (_COMMON.match(line) or line.rstrip(b"_").endswith(guard))
    )


def _guard(data: bytes) -> bytes:
    """The name of the include guard, without what distinguishes the raw form from the installed one."""
    for match in _GUARD.finditer(data):
        name, defined = (_BEFORE.sub(b"", each, count=1).rstrip(b"_") for each in match.groups())
        if name == defined != b"":
            return name
    return b""


def _lines(data: bytes) -> list[bytes]:
    """The lines without what a whitespace clean-up changes: indentation, runs of blanks, empty lines."""
    return [line for line in (b" ".join(each.split()) for each in data.split(b"\n")) if line]
