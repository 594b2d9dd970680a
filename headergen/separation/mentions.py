"""What handwritten code says of the kernel's interface: includes, names, ioctl numbers, and the machines it is for.

C names its headers. Python has numbers and records written by hand, which its own parser finds; of other languages the
words are taken that could be an ioctl's name. Nothing of any file is run.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from headergen.separation.included import INCLUDE
from headergen.separation.python_text import last_name, parsed
from headergen.separation.symbols import is_python

Kind = Literal["header", "name", "record", "number", "word", "machine"]

_HEADER = re.compile(rb"[A-Za-z0-9_][\w./+-]*\.h")
_CONDITION = re.compile(rb"^[ \t]*#[ \t]*(?:el)?if(?:n?def)?\b(?:\\\n|[^\n])*", re.MULTILINE)
_WORD = re.compile(rb"//[^\n]*|\"(?:\\.|[^\"\\\n]){0,500}+\"|(/\*)|(?<!\w)([A-Z][A-Z0-9_]{4,})(?!\w)")
_CONSTANT = re.compile(r"_?[A-Z][A-Z0-9_]{2,}")
C_CODE = (".c", ".h", ".cc", ".cpp", ".cxx", ".hh", ".hpp", ".hxx", ".S", ".inc", ".m")
_OTHERS = (".rs", ".go", ".zig", ".java", ".kt", ".swift", ".js", ".ts", ".rb", ".pl", ".lua", ".d", ".hs", ".ml")
OTHER_CODE = (*C_CODE, *_OTHERS)  # how the names of files end that are code and no Python
_RECORDS = ("Structure", "Union", "Struct")  # what ctypes calls them, with the byte order before or behind, and others
_MACROS = {
    b"__aarch64__": "arm64", b"__arm__": "arm", b"__x86_64__": "x86_64", b"__i386__": "i386", b"__riscv": "riscv64",
    b"__s390x__": "s390x", b"__powerpc64__": "ppc64le", b"__loongarch__": "loongarch64", b"__mips64": "mips64",
    b"__sparc__": "sparc64",
}  # fmt: skip
_MACHINES = (
    "aarch64", "arm64", "x86_64", "amd64", "AMD64", "i686", "i386", "armv7l", "armv6l", "armhf", "riscv64", "s390x",
    "ppc64le", "ppc64el", "loongarch64", "mips64", "sparc64",
)  # fmt: skip
_LEAST, _MOST = 0x100, 0xFFFF_FFFF  # what may be an ioctl's number: it has a type


class Mention(Struct, frozen=True):
    """One thing that a file speaks of, by its first line.

    A ``header`` is included, a ``name`` is defined or imported, a ``record`` is a ctypes class, a ``number`` (in
    decimal) is called or given to a name; a ``word`` stands in a language that is not read. A ``machine`` is the file's
    word for an arch that it knows. ``name`` is what a number is given to, "" where it is called.
    """

    kind: Kind
    what: str
    path: str
    line: int
    name: str = ""


def mentions(path: str, data: bytes) -> list[Mention]:
    """What a file speaks of, each thing once; [] where it speaks of machines alone, or cannot be read."""
    if b"\0" in data[:8000]:
        return []
    if path.endswith(C_CODE):
        found = list(_of_c(path, data))
    elif is_python(path):
        found = list(_of_python(path, data))
    elif path.endswith(_OTHERS):
        found = list(_of_others(path, data))
    else:
        return []
    first = {(each.kind, each.what, each.name): each for each in reversed(found)}
    return (
        [] if all(kind == "machine" for kind, *_ in first) else sorted(first.values(), key=lambda m: (m.line, m.what))
    )


def _of_others(path: str, data: bytes) -> Iterator[Mention]:
    """The words but those in comments and texts."""
    lines, at, last = _Lines(data), 0, data.rfind(b"*/")
    while match := _WORD.search(data, at):
        at = match.end()
        if match[2]:
            yield Mention("word", match[2].decode(), path, lines.of(match))
        elif match[1] and at <= last:
            at = data.index(b"*/", at) + 2


class _Lines:
    """The lines that matches begin in, asked in their order."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at, self._line = 0, 1

    def of(self, match: re.Match[bytes]) -> int:
        self._line += self._data.count(b"\n", self._at, match.start())
        self._at = match.start()
        return self._line


def _of_c(path: str, data: bytes) -> Iterator[Mention]:
    lines = _Lines(data)
    for match in INCLUDE.finditer(data):
        if _HEADER.fullmatch(match[1]):
            yield Mention("header", match[1].decode(), path, lines.of(match))
    lines = _Lines(data)
    for match in _CONDITION.finditer(data):
        for word in re.findall(rb"\w+", match[0]):
            if word in _MACROS:
                yield Mention("machine", _MACROS[word], path, lines.of(match))


def _of_python(path: str, data: bytes) -> Iterator[Mention]:
    try:
        tree = parsed(data)
        nodes = list(ast.walk(tree)) if tree is not None else []
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    for node in nodes:
        line = getattr(node, "lineno", 0)
        for kind, what, *name in _said(node):
            yield Mention(kind, what, path, line, *name)


def _said(node: ast.AST) -> Iterator[tuple[Kind, str] | tuple[Kind, str, str]]:
    match node:
        case ast.Assign(targets=targets, value=value):
            yield from _defined([t.id for t in targets if isinstance(t, ast.Name)], value)
        case ast.AnnAssign(target=ast.Name(id=name), value=value):
            yield from _defined([name], value)
        case ast.ClassDef(name=name, bases=bases):
            if any(last_name(base).endswith(_RECORDS) or last_name(base).startswith(_RECORDS) for base in bases):
                yield "record", name
        case ast.Call(func=called, args=arguments):
            if "ioctl" in last_name(called).lower():
                yield from (("number", str(n)) for a in arguments for n in _numbers(a))
        case ast.ImportFrom(module=module, names=names):
            if not _of_python_itself(module or ""):
                yield from (("name", a.name) for a in names if _CONSTANT.fullmatch(a.name))
        case ast.Attribute(value=of, attr=name) if _CONSTANT.fullmatch(name):
            if isinstance(of, ast.Name) and not _of_python_itself(of.id):
                yield "name", name
        case ast.Constant(value=str(text)) if text in _MACHINES:
            yield "machine", text


def _defined(names: list[str], value: ast.expr | None) -> Iterator[tuple[Kind, str] | tuple[Kind, str, str]]:
    for name in (each.lstrip("_") for each in names if _CONSTANT.fullmatch(each)):
        yield "name", name
        yield from (("number", str(n), name) for n in _numbers(value))


def _numbers(value: ast.expr | None) -> Iterator[int]:
    """The number that an expression is, if it is one: a literal, with a sign or in a call of ``c_ulong`` or ``int``."""
    match value:
        case ast.Constant(value=bool()):
            return
        case ast.Constant(value=int(number)) if _LEAST <= number <= _MOST:
            yield number
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(number))) if 0 < number <= 1 << 31:
            yield -number & _MOST
        case ast.Call(args=[only]):
            yield from _numbers(only)


def _of_python_itself(name: str) -> bool:
    """Whether a module is of Python's own library: what it defines, programs take from there."""
    return name.partition(".")[0] in sys.stdlib_module_names or name in ("self", "cls")
