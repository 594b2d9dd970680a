"""Finds ``except`` clauses that swallow the error of an ioctl whose number comes from the generated modules.

A clause swallows if it can catch ``OSError``, raises nothing, and never looks at the error. Python's own parser reads
the file; nothing of it is run.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator

from msgspec import Struct

from headergen.diagnostics import Diagnostic
from headergen.diagnostics.rules_separation import SWALLOWED_IOCTL_ERROR
from headergen.model import Location
from headergen.separation.python_text import last_name, parsed

# OSError, its other names, and all that stand above it or below it
_CATCHING = {
    "OSError", "IOError", "EnvironmentError", "error", "Exception", "BaseException", "PermissionError",
    "FileNotFoundError", "FileExistsError", "BlockingIOError", "InterruptedError", "ProcessLookupError", "TimeoutError",
}  # fmt: skip


def may_swallow(source: bytes, packages: Collection[str]) -> bool:
    """Whether a Python file may swallow such an error, by the words in it."""
    if not any(name.encode() in source for name in packages) or b"ioctl" not in source:
        return False
    return b"except" in source or b"suppress" in source


class Swallowing(Struct, frozen=True):
    """Where the error of an ioctl is swallowed, by what, and of which."""

    line: int
    symbol: str
    what: str


def swallowed(path: str, source: bytes, packages: Collection[str], excused: Collection[int]) -> tuple[Diagnostic, ...]:
    """Findings for one Python file. ``packages`` are the names of generated packages (``generated``), ``excused`` the
    lines that have a FIXME(headergen). A file that is no Python has none.
    """
    return tuple(finding_of(path, each) for each in swallowing(source, packages, excused) or ())


def swallowing(source: bytes, packages: Collection[str], excused: Collection[int]) -> tuple[Swallowing, ...] | None:
    """The places of one Python file; None where it cannot be parsed here, which says nothing of it."""
    if not may_swallow(source, packages):
        return ()
    try:
        tree = parsed(source)
    except (SyntaxError, ValueError):
        return ()
    if tree is None:
        return None
    names = _generated_names(tree, packages)
    return tuple(_places(tree, names, excused)) if names else ()


def _generated_names(tree: ast.AST, packages: Collection[str]) -> set[str]:
    """The names that a file binds to generated modules or to what is in them."""
    names: set[str] = set()
    for node in _statements(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if set(alias.name.split(".")) & set(packages):
                    names.add(alias.asname or alias.name.partition(".")[0])
        elif isinstance(node, ast.ImportFrom):
            inside = set((node.module or "").split(".")) & set(packages)
            names |= {a.asname or a.name for a in node.names if inside or a.name in packages}
    return names


def _statements(tree: ast.AST) -> Iterator[ast.AST]:
    """All statements of a file, without what they are made of: a tenth of what ``ast.walk`` goes through."""
    waiting = [tree]
    for node in waiting:
        yield node
        for block in ("body", "orelse", "finalbody", "handlers", "cases"):
            below = getattr(node, block, None)
            if isinstance(below, list):  # that of a lambda or a conditional expression is none
                waiting += below


def _places(tree: ast.AST, names: set[str], excused: Collection[int]) -> Iterator[Swallowing]:
    for node in _statements(tree):
        if isinstance(node, ast.Try | ast.TryStar):
            asked = _ioctl_symbol(node.body, names)
            if asked is None or any(node.lineno - 1 <= line <= (node.end_lineno or node.lineno) for line in excused):
                continue
            for handler in node.handlers:
                if _catches(handler.type) and _swallows(handler):
                    yield Swallowing(handler.lineno, asked, "this except clause swallows")
        elif isinstance(node, ast.With):
            suppressing = next((i.context_expr for i in node.items if _suppresses(i.context_expr)), None)
            asked = _ioctl_symbol(node.body, names) if suppressing else None
            excuse = any(node.lineno - 1 <= line <= (node.end_lineno or node.lineno) for line in excused)
            if asked is not None and not excuse:
                yield Swallowing(node.lineno, asked, "contextlib.suppress swallows")


def finding_of(path: str, place: Swallowing) -> Diagnostic:
    """The finding about a place."""
    return Diagnostic(
        SWALLOWED_IOCTL_ERROR,
        f"{place.what} the error of the ioctl {place.symbol}, and no FIXME(headergen) says until when",
        Location(path, place.line),
        remedy=f"add '# FIXME(headergen): until {place.symbol}' (or what it waits for) beside it, or handle the error",
        symbol=place.symbol,
    )


def _ioctl_symbol(body: list[ast.stmt], names: set[str]) -> str | None:
    """The generated name that an ioctl call in these statements is given, or None."""
    for statement in body:
        for node in ast.walk(statement):
            if isinstance(node, ast.Call) and "ioctl" in last_name(node.func).lower():
                for argument in node.args:
                    for part in ast.walk(argument):
                        if isinstance(part, ast.Name) and part.id in names:
                            return last_name(argument) or part.id
    return None


def _catches(kind: ast.expr | None) -> bool:
    if isinstance(kind, ast.Tuple):
        return any(_catches(element) for element in kind.elts)
    return kind is None or last_name(kind) in _CATCHING


def _swallows(handler: ast.ExceptHandler) -> bool:
    for statement in handler.body:
        for node in ast.walk(statement):
            if isinstance(node, ast.Raise):
                return False
            if isinstance(node, ast.Name) and node.id == handler.name:
                return False
            if isinstance(node, ast.Call) and last_name(node.func) in (
                "exit",
                "_exit",
                "abort",
                "exception",
                "exc_info",
            ):
                return False
    return True


def _suppresses(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Call)
        and last_name(node.func) == "suppress"
        and any(_catches(argument) for argument in node.args)
    )
