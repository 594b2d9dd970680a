"""Makes a kernel's header one for user space, byte for byte as ``make headers_install`` does.

Four steps: the licence must allow it, the substitutions that the kernel's script names are made, the kernel's own parts
are cut out, and no configuration option may be left in what remains. Bytes go in and come out: some headers are no
valid UTF-8.
"""

from __future__ import annotations

from copy import copy
from functools import lru_cache

from headergen.diagnostics import HeaderError
from headergen.sanitize.dialect import DEFAULT, OLDEST, Dialect, dialect_of
from headergen.sanitize.gates import check_comments, leak_refusal, licence_refusal, options_in
from headergen.sanitize.strip import strip_comments
from headergen.sanitize.substitute import Substitution, substitute
from headergen.sanitize.unifdef import cut

__all__ = [
    "DEFAULT",
    "OLDEST",
    "Dialect",
    "dialect_of",
    "for_programs",
    "judged",
    "line_before",
    "sanitize",
    "strip_comments",
]


def sanitize(data: bytes, *, name: str, dialect: Dialect = DEFAULT) -> bytes:
    """The header as it is installed.

    ``name`` is the path of its source in the kernel tree, which failures name and by which known leaks of
    configuration options are let through. ``HeaderError`` where make would fail too.
    """
    result, refusal = judged(data, name=name, dialect=dialect)
    if refusal is not None:
        raise refusal
    return result


def judged(data: bytes, *, name: str, dialect: Dialect = DEFAULT) -> tuple[bytes, HeaderError | None]:
    """The header as it would be installed, and why make does not install it, if it does not.

    One whose kernel's parts cannot be cut out still has them.
    """
    result, refusal, options = _cut_out(data, name, dialect.steps, dialect.licence)
    if refusal is None and options and dialect.leaks is not None:
        return result, leak_refusal(options, name, dialect.leaks)
    return result, copy(refusal)  # who raises it hangs his frames on it


# Arches share most headers, and so do two kernels, whose scripts differ in what may leak alone: with all of their
# arches they have 3,000.
@lru_cache(maxsize=4096)
def _cut_out(
    data: bytes, name: str, steps: tuple[Substitution, ...], licence: bool
) -> tuple[bytes, HeaderError | None, tuple[str, ...]]:
    """The header, why it is refused whatever may leak, and the options that are left in it."""
    try:
        check_comments(data, name)
    except HeaderError as error:
        return data, error.bare(), ()
    refusal = licence_refusal(data, name) if licence else None
    try:
        result = cut(substitute(data, steps), name)
    except HeaderError as error:
        return substitute(data, steps), refusal or error.bare(), ()
    return result, refusal, tuple(options_in(result))


def for_programs(data: bytes, name: str) -> bytes:
    """A header of no kernel as a program sees it: each line where it was, those for the kernel empty."""
    return cut(substitute(data, DEFAULT.steps), name, gap=b"\n")


def line_before(data: bytes, name: str, line: int) -> int:
    """Which line of a kernel's header became a line of the installed one."""
    here = _kept_lines(data, name)
    return here[line - 1] if 0 < line <= len(here) else line


@lru_cache(maxsize=64)  # of one header many lines are asked for
def _kept_lines(data: bytes, name: str) -> list[int]:
    gap = b"\0\n"
    return [n for n, each in enumerate(cut(data, name, gap=gap).split(b"\n"), 1) if each != b"\0"]
