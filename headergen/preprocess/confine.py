"""Keeps a translation unit inside the folders it was given: no header may read another file of the machine.

The headers are searched for what they include before any tool sees them, because a preprocessor that has opened a
file has already read it. What the tool then says that it has opened is compared with the folders again, which also
finds includes that only a macro names.
"""

from __future__ import annotations

import os
import posixpath
import re
import stat
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from headergen.diagnostics import HeaderError, let_pass

MAX_HEADER = 64 << 20
MAX_HEADERS = 20_000
_LONG_LINE = 4_000

_SPLICE = re.compile(rb"\\[ \t]*\r?\n")
_LEADS_OUT = re.compile(rb"""["<][ \t]*/|["<][^"<>]*\.\.|include[ \t]*/\*""")
_INCLUDED = re.compile(
    rb"""#[ \t]*include[ \t]*([<"])([^>"\n]+)([>"]?)"""
)  # without an end, too: so none is looked for twice
# these three are not compiled before they are asked for, which is seldom
_COMMENT = rb"""(?s)//[^\n]*|/\*.*?(?:\*/|\Z)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?"""
_DIRECTIVE = rb"(?m)^[ \t]*(?:#|%:)[ \t]*(include(?:_next)?|import|embed)\b[ \t]*([^\n]*)"
_QUESTION = rb"(__has_(?:include(?:_next)?|embed))[ \t]*\([ \t]*([^\n)]*)"


def check_name(name: str) -> str:
    """The name of a header, if it is one: relative, without ``..``, printable. ``HeaderError`` otherwise."""
    parts = name.split("/")
    if any(part in ("", ".", "..") for part in parts) or not name.isprintable() or not set(name).isdisjoint('<>"\\'):
        raise HeaderError(
            f"{name!r} is no name for a header",
            help="a header is named as it is included, for example linux/kvm.h: no '..' and no absolute path",
        )
    return name


@lru_cache(maxsize=8192)  # targets share most headers
def check_header(name: str, data: bytes) -> None:
    """Looks through a header. ``HeaderError`` at its line where it names a file outside of the folders."""
    if not _suspect(_SPLICE.sub(b"", data) if b"\\" in data else data):
        return
    # lines are spliced and comments blanked in C's order; each logical line keeps the number of its first
    lines: list[bytes] = []
    numbers: list[int] = []
    number = 1
    for logical in re.split(rb"(?<!\\)\n", re.sub(rb"\\[ \t]*\r?\n", rb"\\\n", data)):
        numbers.append(number)
        lines.append(logical.replace(b"\\\n", b""))
        number += 1 + logical.count(b"\\\n")
    text = re.sub(_COMMENT, _blank, b"\n".join(lines))
    for match in re.finditer(_DIRECTIVE, text):
        reason = _objection(name, match[1].decode(), match[2])
        if reason:
            raise _refusal(name, numbers[text.count(b"\n", 0, match.start())], reason)
    for match in re.finditer(_QUESTION, text):
        reason = _objection(name, match[1].decode(), match[2])
        if reason:
            raise _refusal(name, numbers[text.count(b"\n", 0, match.start())], reason)


def _suspect(text: bytes) -> bool:
    """A cheap look: few headers have a line that may lead out, and only those are read with care."""
    if any(word in text and re.search(rb"%b\b" % word, text) for word in (b"import", b"embed")):
        return True
    position = text.find(b"include")
    while position >= 0:
        end = text.find(b"\n", position)
        line = text[position : end if end >= 0 else len(text)]
        if len(line) > _LONG_LINE or _LEADS_OUT.search(line) is not None:
            return True
        position = text.find(b"include", position + len(line))
    return False


def _blank(match: re.Match[bytes]) -> bytes:
    found = match[0]
    return b" " + b"\n" * found.count(b"\n") if found[:1] == b"/" else found


def _objection(name: str, directive: str, operand: bytes) -> str:
    """Why a directive may not stand in a header; "" if it may."""
    if directive in ("embed", "__has_embed"):
        return f"#{directive} reads a file as data" if directive == "embed" else f"{directive} asks for a file"
    opening = operand[:1]
    if opening not in (b"<", b'"'):
        return ""
    target = operand[1:].split(b">" if opening == b"<" else b'"')[0].decode("utf-8", "replace").strip()
    base = posixpath.dirname(name) if opening == b'"' else ""
    clean = posixpath.normpath(posixpath.join(base, target))
    if target.startswith("/") or clean.startswith("../") or clean == "..":
        return f"it includes {target}, which lies outside the given folders"
    return ""


def _refusal(name: str, line: int, reason: str) -> HeaderError:
    return HeaderError(
        f"{name} is not confined to its folder: {reason}",
        location=f"{name}:{line}",
        help="headers may name only what lies in the folders they come from; take that line out",
    )


def read_closure(entries: Iterable[str], folders: Sequence[str]) -> set[str]:
    """Checks the entries and all that they include by name, as far as the folders have it; returns those names.
    ``HeaderError`` for one that leads out of them, and where there is no end of headers.
    """
    seen: set[str] = set()
    todo = [check_name(entry) for entry in entries]
    real = tuple([os.path.realpath(folder) + "/" for folder in folders])
    known: dict[str, str] = {}
    while todo:
        name = todo.pop()
        if name in seen:
            continue
        seen.add(name)
        if len(seen) > MAX_HEADERS:
            raise HeaderError(
                f"the headers include more than {MAX_HEADERS:,} others", location=name, help="that is no UAPI header"
            )
        data = _read(name, folders, real, known)
        if data is None:
            continue
        check_header(name, data)
        todo += _included(name, data)
    return seen


def _included(name: str, data: bytes) -> Iterator[str]:
    """What a header includes by name, under each name that it may go by."""
    for kind, target, end in _INCLUDED.findall(data):
        included = target.decode("utf-8", "replace").strip()
        if end and kind == b'"':
            yield posixpath.normpath(posixpath.join(posixpath.dirname(name), included))
        if end:
            yield included


def _read(name: str, folders: Sequence[str], real: tuple[str, ...], known: dict[str, str]) -> bytes | None:
    for folder in folders:
        path = f"{folder}/{name}"
        try:
            # O_NONBLOCK: a named pipe must not keep us waiting
            handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            let_pass(error)
            raise HeaderError(
                f"{name} cannot be read: {error.strerror}", location=path, help="it must be a readable file"
            ) from error
        try:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise HeaderError(f"{name} is no regular file", location=path, help="take it out of the folder")
            if not _leads_to(path, known).startswith(real):
                raise outside(name, path)
            if status.st_size > MAX_HEADER:
                raise HeaderError(f"{name} is larger than {MAX_HEADER >> 20} MB", help="that is no UAPI header")
            return os.read(handle, status.st_size)
        finally:
            os.close(handle)
    return None


class HeaderNames:
    """Turns the paths that a tool reports into the names of headers, and refuses those that lie elsewhere."""

    def __init__(self, folders: Sequence[str], unit: str, *, prefixes: dict[str, str]) -> None:
        self.folders = sorted([folder + "/" for folder in folders], key=len, reverse=True)
        self.real = tuple([os.path.realpath(folder) + "/" for folder in folders])
        self.unit = unit
        self.prefixes = {folder + "/": prefix for folder, prefix in prefixes.items()}
        self._folders: dict[str, str] = {}
        self._known: dict[str, str] = {}  # one run of a tool reads a dozen units of the same headers

    def __call__(self, path: str, where: str = "") -> str:
        """The name, e.g. ``linux/kvm.h``; "" for the unit itself and for what the tool has built in."""
        known = self._known.get(path)
        if known is None:
            known = self._known[path] = self._name(path, where)
        return known

    def _name(self, path: str, where: str) -> str:
        if path == self.unit or path[:1] == "<" or not path:
            return ""
        clean = posixpath.normpath(path)
        for folder in self.folders:
            if clean.startswith(folder) and _leads_to(path, self._folders).startswith(self.real):
                return self.prefixes.get(folder, "") + clean[len(folder) :]
        raise outside(path, where)


def _leads_to(path: str, known: dict[str, str]) -> str:
    """The path without links; those of its folder are followed once for all headers there, which are ``known``."""
    folder, name = os.path.split(path)
    if name in ("", ".", "..") or os.path.islink(path):
        return os.path.realpath(path)
    if folder not in known:
        known[folder] = os.path.realpath(folder)
    return os.path.join(known[folder], name)


def outside(path: str, where: str) -> HeaderError:
    """What to say of a file that no header may read; nothing of its contents is said."""
    return HeaderError(
        f"{path} is included, but lies outside the given folders",
        location=where,
        help="headers may include only what lies in the folders they come from: look at the #include, or at a symbolic "
        "link that leads out",
    )
